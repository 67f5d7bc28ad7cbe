// Waivers and baselines, end to end: what does not count, what is said of it, and what a change cannot do with them.
import { type Baseline, parseBaseline, renderBaseline } from '../../src/report/baseline.ts';
import { parseConfiguration } from '../../src/config/load.ts';
import { overrideSettings } from '../../src/config/override-settings.ts';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import type { Report } from '../../src/report/report.ts';
import { guardKept } from '../helpers/guard-kept.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { brief, guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/status.md';
const page = (...rows: readonly string[]): string =>
  ['| Item | Status | Code | Tests |', '|---|---|---|---|', ...rows, ''].join('\n');
const FILES = {
  [PAGE]: page(
    '| 1.1 Log | done | `src/log.ts` | `tests/log.test.ts` |',
    '| 1.2 Index | done | `src/gone.ts` | `tests/log.test.ts` |',
  ),
  'src/log.ts': '1\n',
  'tests/log.test.ts': '1\n',
};
const BROKEN = ['existing evidence-missing 1.2: src/gone.ts', 'existing status-overstated 1.2'];

let repository: GitRepository;
beforeEach(() => {
  repository = new GitRepository(FILES);
  repository.commit();
});
afterEach(() => {
  repository.dispose();
});

const waive = (rule: string, rest = ''): string =>
  `  - { rule: ${rule}, document: ${PAGE}, reason: Moves next month${rest} }\n`;
const BOTH = `waivers:\n${waive('evidence-missing', ', row: "1.2", until: 2026-01-31')}${waive('status-overstated')}`;
/** The page is declared, so that what is wrong with it counts; it has no stamp, of which nothing is said here. */
const DECLARED = `\ndocuments: [${PAGE}]\nrules: { verification-missing: off }\n`;
const run = (configuration: string, today = '2026-01-02', more: object = {}): Promise<Report> =>
  guardRepository(repository.path, { configuration: configuration + DECLARED, today, ...more });

describe('waivers', () => {
  it('leave findings out of the counts and say so in the notes', async () => {
    expect(brief(await run(''))).toEqual(BROKEN);
    const report = await run(BOTH);
    expect(report).toMatchObject({ conclusion: 'success', findings: [], counts: { error: 0, existing: 0 } });
    expect(report.notes).toEqual([
      `1 finding of evidence-missing in ${PAGE}, row 1.2, is waived until 2026-01-31: Moves next month`,
      `1 finding of status-overstated in ${PAGE} is waived: Moves next month`,
    ]);
  });

  it('of a cause take its consequence along, in findings and in counts', async () => {
    const report = await run(`waivers:\n${waive('evidence-missing')}`);
    expect(report).toMatchObject({ conclusion: 'success', findings: [] });
    expect(report.documents[0]?.rows.map(({ key, computed }) => [key, computed])).toEqual([
      ['1.1', 'done'],
      ['1.2', 'done'],
    ]);
  });

  it('of one cause leave the consequence of another', async () => {
    repository.remove('tests/log.test.ts').commit();
    const report = await run(`waivers:\n${waive('evidence-missing', ', row: "1.2"')}`);
    expect(brief(report)).toEqual([
      'existing evidence-missing 1.1: tests/log.test.ts',
      'existing status-overstated 1.1',
    ]);
    expect(brief(await run(`waivers:\n${waive('line-moved')}`))).toContain('existing status-overstated 1.2');
  });

  it('of a cause lift the row above it', async () => {
    repository.write({
      [PAGE]: page(
        '| 1.2 Ship | done | `src/log.ts` | `tests/log.test.ts` |',
        '| 1.2.1 Index | done | `src/gone.ts` | - |',
      ),
    });
    const rollups = async (configuration: string): Promise<readonly string[]> =>
      brief(await run(configuration)).filter((finding) => finding.includes('status-'));
    expect(await rollups('')).toEqual(['existing status-overstated 1.2.1', 'existing status-rollup 1.2']);
    repository.write({
      [PAGE]: page(
        '| 1.2 Ship | done | `src/log.ts` | `tests/log.test.ts` |',
        '| 1.2.1 Index | done | `src/gone.ts` | `tests/log.test.ts` |',
      ),
    });
    expect(await rollups(`waivers:\n${waive('evidence-missing')}`)).toEqual([]);
  });

  it('of a cause at base hold there too', async () => {
    const configuration = `waivers:\n${waive('evidence-missing')}`;
    repository.write({ 'src/other.ts': '1\n' }).commit();
    const report = await run(configuration, '2026-01-02', { base: 'HEAD~1', head: 'HEAD' });
    expect(report.documents[0]?.rows.map(({ computedAtBase }) => computedAtBase)).toEqual(['done', 'done']);
  });

  it('hold on their last day and no longer', async () => {
    expect((await run(BOTH, '2026-01-31')).findings).toEqual([]);
    const late = await run(BOTH, '2026-02-01');
    expect(late.conclusion).toBe('failure');
    expect(brief(late)).toEqual(['existing evidence-missing 1.2: src/gone.ts', 'existing waiver-expired *']);
    expect(late.findings.find(({ ruleId }) => ruleId === 'waiver-expired')).toMatchObject({
      path: '.github/matrix-guard.yml',
      line: 2,
      column: 5,
      message: `The waiver for \`evidence-missing\` in \`${PAGE}\`, row 1.2 expired on 2026-01-31. It no longer covers 1 finding.`,
    });
  });

  it('that match nothing are findings, each at its line', async () => {
    const report = await run(
      `waivers:\n${waive('evidence-missing', ', row: "9.9"')}${waive('line-moved')}  - { rule: line-moved, document: docs/other.md, reason: Gone }\n`,
    );
    expect(
      report.findings
        .filter(({ ruleId }) => ruleId === 'waiver-unused')
        .map(({ line, message }) => `${line} ${message}`),
    ).toEqual([
      `2 The waiver for \`evidence-missing\` in \`${PAGE}\`, row 9.9 matches no finding.`,
      `3 The waiver for \`line-moved\` in \`${PAGE}\` matches no finding.`,
      '4 The waiver for `line-moved` in `docs/other.md` names no checked page (did you mean “docs/status.md”?).',
    ]);
  });

  it('for other documents are not judged where a run looks at one', async () => {
    const { settings } = await parseConfiguration({
      path: 'x.yml',
      text: `${BOTH}  - { rule: line-moved, document: docs/other.md, reason: Gone }\n`,
    });
    const report = await guardKept({
      open: () => openGitRepository({ directory: repository.path, base: null, head: null }),
      settings: await overrideSettings(settings!, { documents: [PAGE] }),
      today: '2026-01-02',
    });
    expect(report.findings.filter(({ ruleId }) => ruleId.startsWith('waiver-'))).toEqual([]);
  });

  it('cover what a change breaks, also in a page that it renames', async () => {
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.rename(PAGE, 'docs/matrix.md').remove('src/log.ts').commit();
    const configuration = `waivers:\n${BOTH.slice(9)}${waive('evidence-deleted')}`;
    const report = await run(configuration, '2026-01-02', { base: 'main', head: 'HEAD' });
    expect(report).toMatchObject({ conclusion: 'success', findings: [] });
  });

  it('that a change makes unused are new with it', async () => {
    repository.git('checkout', '--quiet', '-b', 'change');
    repository.write({ 'src/gone.ts': 'back\n' }).commit();
    expect(brief(await run(BOTH, '2026-01-02', { base: 'main', head: 'HEAD' }))).toEqual([
      'new waiver-unused *',
      'new waiver-unused *',
    ]);
  });

  it('do not make every row hold', async () => {
    const { sumUp } = await import('../../src/report/sum-up.ts');
    expect(sumUp(await run(BOTH))).toMatch(/^No finding counts: 2 rows/);
    repository.write({ 'src/gone.ts': 'back\n' });
    expect(sumUp(await run(''))).toMatch(/^Every row holds: 2 rows/);
  });
});

describe('a baseline', () => {
  const judged = async (baseline: Baseline | null): Promise<Report> => {
    const { settings } = await parseConfiguration({ path: 'x.yml', text: DECLARED });
    return await guardKept({
      open: () => openGitRepository({ directory: repository.path, base: null, head: null }),
      settings: settings!,
      today: '2026-01-02',
      baseline,
    });
  };
  const written = async (): Promise<NonNullable<ReturnType<typeof parseBaseline>['baseline']>> => {
    const { baseline } = parseBaseline(renderBaseline(await judged(null)));
    return baseline!;
  };

  it('leaves out what was there, and nothing that comes later', async () => {
    const baseline = await written();
    const report = await judged(baseline);
    expect(report).toMatchObject({
      conclusion: 'success',
      findings: [],
      notes: ['2 findings of the baseline do not count.'],
    });
    repository.remove('src/log.ts');
    const later = await judged(baseline);
    expect(later.conclusion).toBe('failure');
    expect(brief(later)).toEqual(['existing evidence-missing 1.1: src/log.ts', 'existing status-overstated 1.1']);
  });

  it('names what is mended', async () => {
    const baseline = await written();
    repository.write({ 'src/gone.ts': 'back\n' });
    expect((await judged(baseline)).notes).toEqual([
      `2 findings of the baseline are fixed (evidence-missing in ${PAGE}, row 1.2 and status-overstated in ${PAGE}, row 1.2): write it again to keep them so.`,
    ]);
  });

  it('is sorted, and the same text for the same findings', async () => {
    const report = await judged(null);
    const text = renderBaseline({ findings: [...report.findings].reverse() });
    expect(text).toBe(renderBaseline(report));
    expect(JSON.parse(text)).toEqual({
      schemaVersion: 1,
      findings: [
        {
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
          rule: 'evidence-missing',
          document: PAGE,
          row: '1.2',
        },
        {
          fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
          rule: 'status-overstated',
          document: PAGE,
          row: '1.2',
        },
      ],
    });
    expect(renderBaseline({ findings: [] })).toBe('{\n  "schemaVersion": 1,\n  "findings": []\n}\n');
  });

  it.each([
    ['', 'is not JSON'],
    ['[]', 'is not a baseline of this command'],
    ['{"schemaVersion":2}', 'has the version 2, and this command reads 1'],
    ['{"schemaVersion":1}', 'has no list of findings, or too long a one'],
    [
      '{"schemaVersion":1,"findings":[{"fingerprint":"x","rule":"a","document":"b","row":null}]}',
      'has an invalid finding (entry 1 of its list)',
    ],
  ])('is refused where it is %j', (text, problem) => {
    expect(parseBaseline(text)).toEqual({ baseline: null, problem });
  });
});

describe('a waiver of one of several removed rows', () => {
  const THREE = page(
    '| 1.1 Log | done | `src/log.ts` | `tests/log.test.ts` |',
    '| 1.3 Cache | done | `src/log.ts` | `tests/log.test.ts` |',
    '| 1.4 Pool | partial | `src/log.ts` | `tests/log.test.ts` |',
  );
  const change = async (waivers: string): Promise<Report> => {
    const base = repository.write({ [PAGE]: THREE }).commit();
    repository.write({ [PAGE]: THREE.split('\n').slice(0, 3).join('\n') }).commit();
    return await run(waivers, '2026-01-02', { base, head: 'HEAD' });
  };
  const removed = ({ findings }: Report): readonly string[] =>
    findings.filter(({ ruleId }) => ruleId === 'row-removed').map(({ message }) => message);

  it('takes that row out and leaves the others', async () => {
    const report = await change(`waivers:\n${waive('row-removed', ', row: "1.3"')}`);
    expect(removed(report)).toEqual(['This change removes 1 row from `docs/status.md`: 1.4 Pool (partial).']);
    expect(report.findings.filter(({ ruleId }) => ruleId === 'waiver-unused')).toEqual([]);
    expect(report.notes).toContain(`1 finding of row-removed in ${PAGE}, row 1.3, is waived: Moves next month`);
  });

  it('takes the finding out where every row is waived', async () => {
    const waivers = `waivers:\n${waive('row-removed', ', row: "1.3"')}${waive('row-removed', ', row: "1.4"')}`;
    expect(removed(await change(waivers))).toEqual([]);
  });

  it('does nothing after its last day', async () => {
    const report = await change(`waivers:\n${waive('row-removed', ', row: "1.3", until: 2026-01-01')}`);
    expect(removed(report)).toEqual([
      'This change removes 2 rows from `docs/status.md`: 1.3 Cache (done) and 1.4 Pool (partial).',
    ]);
  });
});
