// What a report says is true of what it speaks of: each thing once, as it is written, with numbers that fit what is shown.
import { defaultSettings } from '../../src/config/defaults.ts';
import { parseConfiguration } from '../../src/config/load.ts';
import { examine } from '../../src/guard.ts';
import { whyOf } from '../../src/report/arrange.ts';
import type { Report, ReportFinding } from '../../src/report/report.ts';
import { renderInspection } from '../../src/report/reporters/inspect.ts';
import { renderPretty } from '../../src/report/reporters/pretty.ts';
import type { Snapshot } from '../../src/repository/repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';
import { guardKept } from '../helpers/guard-kept.ts';
import { memoryRepository, memorySnapshot } from '../helpers/memory-repository.ts';

type Files = Readonly<Record<string, string>>;

const table = (...rows: readonly string[]): string =>
  ['# Status', '', '| ID | Item | Status | Code | Tests |', '|---|---|---|---|---|', ...rows, ''].join('\n');

async function judge(given: {
  readonly base: Files;
  readonly head: Files;
  readonly configuration?: string;
  readonly snapshot?: Partial<Snapshot>;
}): Promise<Report> {
  const { base, head, configuration = '{}', snapshot = {} } = given;
  const { settings } = await parseConfiguration({ path: 'guard.yml', text: configuration });
  return await guardKept({
    open: () =>
      memoryRepository({ ...memorySnapshot('a'.repeat(40), head), ...snapshot }, memorySnapshot('b'.repeat(40), base)),
    settings: settings ?? defaultSettings(),
    today: '2026-03-01',
  });
}

/** No half of a character stands alone. */
const isWhole = (text: string): boolean => Buffer.from(text).toString() === text;

const told = ({ findings }: Report): string[] => findings.map(({ origin, ruleId }) => `${origin} ${ruleId}`);

describe('a path', () => {
  const page = table('| 1 | Ferry | done | `src/…/ferry.py` | - |', '| 2 | Pier | done | `lib/pier.py` | - |');
  const base = { 'docs/status.md': page, 'src/a/ferry.py': 'x\n', 'lib/pier.py': 'y\n' };
  const head = { 'docs/status.md': page };

  it('keeps its case at the start of a sentence', async () => {
    const text = renderPretty(await judge({ base, head }), { width: 120 });
    expect(text).toContain('src/a/ferry.py');
    expect(text).not.toMatch(/Src\/|Lib\//);
  });

  it('keeps its case where it is the cause', () => {
    const finding = { ruleId: 'status-overstated', message: '', data: { causes: 'src/ferry.py does not exist' } };
    expect(whyOf(finding as unknown as ReportFinding)).toBe('src/ferry.py does not exist.');
  });

  it('is counted as often as it is shown', async () => {
    const text = renderPretty(await judge({ base, head }), { width: 120 });
    const shown = text.split('\n').filter((line) => /^ {2,4}✖/.test(line)).length;
    expect(text).toContain(`${shown} errors`);
  });
});

it('a reference of which something else is wrong now is not fixed', async () => {
  const page = table('| 1 | Ferry | done | `src/ferry.py:40` | - |', '| 2 | Pier | done | `src/pier.py:40` | - |');
  const files = { 'docs/status.md': page, 'src/ferry.py': 'x\n', 'src/pier.py': 'y\n' };
  const report = await judge({
    base: files,
    head: { 'docs/status.md': page, 'src/pier.py': 'y\n'.repeat(50) },
  });
  expect(told(report)).toContain('new evidence-deleted');
  expect(
    report.findings.filter(({ origin }) => origin === 'resolved').map(({ ruleId, rowKey }) => [ruleId, rowKey]),
  ).toEqual([['line-out-of-range', '2']]);
});

describe('a requirement that an empty column breaks', () => {
  const causes = async (require: string): Promise<unknown> => {
    const files = { 'docs/status.md': table('| 1 | Ferry | done | `src/ferry.py` | - |'), 'src/ferry.py': 'x\n' };
    const { findings } = await judge({
      base: files,
      head: files,
      configuration: `require:\n  done:\n    - ${require}\n`,
    });
    return findings.find(({ ruleId }) => ruleId === 'status-overstated')?.data['causes'];
  };

  it.each(['{ column: tests, atLeast: 1 }', '{ column: Tests, atLeast: 1 }'])('is said once: %s', async (require) => {
    expect(await causes(require)).toBe('no evidence in column “Tests”');
  });

  it('is said where it asks for more', async () => {
    expect(await causes('{ column: tests, atLeast: 2 }')).toBe(
      'no evidence in column “Tests”; 0 of the 2 references in column “tests” that done requires',
    );
  });
});

it('a key in other upper and lower case is no edited row', async () => {
  const page = (key: string, status: string, verified: string): string =>
    `# Status\n\n- Last Verified Commit: ${verified}\n- Last Verified Date: 2026-01-01\n\n| ID | Item | Status | Code |\n|---|---|---|---|\n| ${key} | Ferry | ${status} | \`src/ferry.py\` |\n`;
  const git = new GitRepository({ 'src/ferry.py': 'x\n' });
  try {
    const verified = git.commit({ message: 'code' }).slice(0, 7);
    git.write({ 'docs/status.md': page('EPIC-1', 'partial', verified) });
    git.commit({ message: 'page' });
    git.write({ 'docs/status.md': page('Epic-1', 'partial', verified) });
    git.commit({ message: 'case' });
    const rules = async (): Promise<string[]> =>
      (await guardRepository(git.path, { head: 'HEAD' })).findings.map(({ ruleId }) => ruleId);
    expect(await rules()).not.toContain('verification-outrun');
    git.write({ 'docs/status.md': page('Epic-1', 'done', verified) });
    git.commit({ message: 'claim' });
    expect(await rules()).toContain('verification-outrun');
  } finally {
    git.dispose();
  }
});

it.each([['too-large', 'larger than 2.0 MiB (9.0 MiB)', 'it is too large (larger than 2.0 MiB (9.0 MiB))']] as const)(
  'a page whose content is %s (%s) is called that and nothing else',
  async (kind, reason, words) => {
    const files = { 'docs/status.md': table('| 1 | Ferry | done | - | - |') };
    const { findings } = await judge({
      base: files,
      head: files,
      configuration: 'documents: [docs/status.md]\n',
      snapshot: { read: (paths) => Promise.resolve(new Map(paths.map((path) => [path, { kind, reason }]))) },
    });
    expect(findings.filter(({ ruleId }) => ruleId === 'matrix-unreadable').map(({ message }) => message)).toEqual([
      `\`docs/status.md\` is not checked: ${words}.`,
    ]);
  },
);

// It may hold any rows: nothing is said of them, and the run is not judged.
it.each(['not in this clone', 'not available: HTTP 451'])(
  'a page whose content is unavailable (%s) is not judged',
  async (reason) => {
    const files = { 'docs/status.md': table('| 1 | Ferry | done | - | - |') };
    const { findings, judged, notes } = await judge({
      base: files,
      head: files,
      configuration: 'documents: [docs/status.md]\n',
      snapshot: {
        read: (paths) => Promise.resolve(new Map(paths.map((path) => [path, { kind: 'unavailable', reason }]))),
      },
    });
    expect({ findings, judged }).toEqual({ findings: [], judged: false });
    expect(notes.join('\n')).toContain(reason);
  },
);

it('no text is cut inside a character, whatever its length', async () => {
  for (let length = 20; length < 140; length += 1) {
    const word = `${'x'.repeat(length)}${'⛵🚢'.repeat(80)}`;
    const page = table(`| 1 | ${word} | ${word} | \`${word}\`, ${word} | \`src/${word}.py\` |`);
    const repository = memoryRepository(memorySnapshot('a'.repeat(40), { 'docs/status.md': page }));
    const settings = { ...defaultSettings(), documents: ['docs/status.md'] };
    for (const document of await examine({ repository, settings }))
      expect(isWhole(renderInspection([document], { color: false }))).toBe(true);
    const report = await guardKept({ open: () => repository, settings, today: '2026-03-01' });
    expect([length, report.findings.every(({ message }) => isWhole(message))]).toEqual([length, true]);
  }
});
