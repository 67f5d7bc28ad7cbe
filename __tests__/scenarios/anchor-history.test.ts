// Line anchors whose page has a history: which commit's lines they speak of, and what of their drift a change answers for.
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { brief, guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/orchard.md';
const CODE = 'src/orchard/press.ts';
const lines = (count: number): string[] => Array.from({ length: count }, (_, index) => `press step ${index + 1}`);
const withFirst = (...first: readonly string[]): string => [...first, ...lines(60)].join('\n');

const page = (stamp: string, anchors: readonly string[] = [`${CODE}:20`]): string =>
  [
    '# Orchard',
    '',
    stamp,
    '',
    '| Item | Status | Evidence |',
    '|---|---|---|',
    ...anchors.map((anchor, index) => `| 1.${index + 1} Press ${index + 1} | done | \`${anchor}\` |`),
    '',
  ].join('\n');

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ [CODE]: withFirst(), 'README.md': '# Orchard\n' });
  git.commit({ date: '2026-03-01T09:00:00Z' });
});
afterEach(() => git.dispose());

const suggested = async (): Promise<(string | undefined)[]> =>
  (await guardRepository(git.path, { head: 'HEAD' })).findings
    .filter(({ ruleId }) => ruleId === 'line-moved')
    .map(({ suggestion }) => suggestion?.edits[0]?.text);

describe('without a base, an anchor of a page that is stamped with a date only', () => {
  it('speaks of the commit that wrote it, not of a later one of that day', async () => {
    git.write({ [CODE]: withFirst('one', 'two') }).commit({ date: '2026-03-10T10:00:00Z' });
    git
      .write({ [PAGE]: page('Last Verified Date: 2026-03-10', [`${CODE}:22`]) })
      .commit({ date: '2026-03-10T21:00:00Z' });
    git.write({ [CODE]: withFirst('one', 'two', 'three') }).commit({ date: '2026-03-10T23:40:00Z' });
    git.write({ [CODE]: withFirst('one', 'two', 'three', 'four') }).commit({ date: '2026-03-12T10:00:00Z' });
    expect(await suggested()).toEqual([`${CODE}:24`]);
  });

  it('holds where nothing moved since it was looked at again', async () => {
    git.write({ [PAGE]: page('Last Verified Date: 2026-03-02') }).commit({ date: '2026-03-02T10:00:00Z' });
    git.write({ [CODE]: withFirst('one') }).commit({ date: '2026-03-05T10:00:00Z' });
    git.write({ [PAGE]: page('Last Verified Date: 2026-03-10') }).commit({ date: '2026-03-10T10:00:00Z' });
    expect(await suggested()).toEqual([]);
  });

  it('is not guessed at where the page was committed days later, with fixes to the cited file', async () => {
    git
      .write({ [CODE]: withFirst('a fix', 'another'), [PAGE]: page('Last Verified Date: 2026-03-04') })
      .commit({ date: '2026-03-08T10:00:00Z' });
    git.write({ [CODE]: withFirst('a fix', 'another', 'later') }).commit({ date: '2026-03-12T10:00:00Z' });
    expect(await suggested()).toEqual([]);
  });

  it('is followed where the page was committed days later and the file had not changed until then', async () => {
    git.write({ [PAGE]: page('Last Verified Date: 2026-03-04') }).commit({ date: '2026-03-08T10:00:00Z' });
    git.write({ [CODE]: withFirst('one') }).commit({ date: '2026-03-12T10:00:00Z' });
    expect(await suggested()).toEqual([`${CODE}:21`]);
  });
});

describe('without a base, an anchor of a page that names its commit', () => {
  it.each([
    ['of that commit', 20],
    ['of the one that brought the page', 22],
  ])('is not guessed at where the page was committed only later, with fixes: it may speak %s', async (_, line) => {
    const audited = git.git('rev-parse', '--short', 'HEAD');
    git
      .write({
        [CODE]: withFirst('a fix', 'another'),
        [PAGE]: page(`Last Verified Commit: ${audited}`, [`${CODE}:${line}`]),
      })
      .commit();
    expect(await suggested()).toEqual([]);
    git.write({ [CODE]: withFirst('a fix', 'another', 'later') }).commit();
    const report = await guardRepository(git.path, { head: 'HEAD' });
    expect(report.findings.filter(({ ruleId }) => ruleId === 'line-moved')).toEqual([]);
    expect(report.notes).toContainEqual(
      expect.stringContaining('the lines moved between the verified commit and the commit of the page'),
    );
  });

  it('speaks of the commit that wrote it where the page gained it afterwards', async () => {
    const audited = git.git('rev-parse', '--short', 'HEAD');
    git.write({ [PAGE]: page(`Last Verified Commit: ${audited}`) }).commit();
    git.write({ [CODE]: withFirst('one', 'two') }).commit();
    git.write({ [PAGE]: page(`Last Verified Commit: ${audited}`, [`${CODE}:22`, `${CODE}:30`]) }).commit();
    expect(await suggested()).toEqual([]);
  });

  it('is followed from no older page where the page was only moved since', async () => {
    git.write({ 'notes/orchard.md': page('Last Verified Date: 2026-03-02') }).commit({ date: '2026-03-02T10:00:00Z' });
    const audited = git.git('rev-parse', '--short', 'HEAD');
    git.write({ [CODE]: withFirst('one', 'two') }).commit();
    git.write({ 'notes/orchard.md': page(`Last Verified Commit: ${audited}`, [`${CODE}:22`]) }).commit();
    git.rename('notes/orchard.md', PAGE).commit();
    expect(await suggested()).toEqual([]);
  });
});

describe('an anchor that was wrong before the change', () => {
  const said = async (): Promise<string[]> =>
    (await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' })).findings
      .filter(({ ruleId, origin }) => ruleId === 'line-moved' && origin === 'new')
      .map(({ suggestion }) => suggestion?.edits[0]?.text ?? '');

  it.each([
    ['a blank line', ''],
    ['a bracket', '  }'],
    ['brackets and a sign', '});'],
  ])('is not followed from %s', async (_what, text) => {
    const all = lines(60);
    all[19] = text;
    git.write({ [CODE]: all.join('\n'), [PAGE]: page('Plain text.', [`${CODE}:20`, `${CODE}:30`]) }).commit();
    git.write({ [CODE]: ['new', ...all].join('\n') }).commit();
    expect(await said()).toEqual([`${CODE}:31`]);
  });

  it.each([
    ['two lines below', 21, 'const pulp = squeeze(apples);', true],
    ['one line above', 18, 'while (apples.length > 0)', true],
    ['three lines below', 22, 'const pulp = squeeze(apples);', false],
    ['as a part of a longer name', 20, 'const pineapples = 2;', false],
  ])('is followed from a bracket where code %s says what its row says', async (...[, at, text, follows]) => {
    const all = lines(60);
    all[19] = '  }';
    all[at] = text;
    const row = `| 1.1 The apples go in | done | \`${CODE}:20\` |`;
    git.write({ [CODE]: all.join('\n'), [PAGE]: `${page('Plain text.', [])}${row}\n` }).commit();
    git.write({ [CODE]: ['new', ...all].join('\n') }).commit();
    expect(await said()).toEqual(follows ? [`${CODE}:21`] : []);
  });

  it.each([
    ['half of a range that had slipped', 2, '20-23', ['28-31']],
    ['most of a longer one', 2, '20-29', []],
    ['less than half of it', 3, '20-23', []],
    ['one line of two', 1, '20-21', []],
    ['a single line', 1, '20', []],
    ['a long range that was off by a line, as nobody minds', 1, '20-39', ['27-46']],
    ['a long range that was off by more', 3, '20-39', []],
  ])('is new with this change where base still held %s', async (...[, slip, cited, expected]) => {
    const first = lines(60);
    git.write({ [CODE]: first.join('\n'), [PAGE]: page('Plain text.', [`${CODE}:${cited}`]) }).commit();
    const slipped = [...Array.from({ length: slip }, (_unused, at) => `slip ${at}`), ...first];
    git.write({ [CODE]: slipped.join('\n') }).commit();
    const more = cited === '20-29' ? 2 : 6;
    git
      .write({ [CODE]: [...Array.from({ length: more }, (_unused, at) => `more ${at}`), ...slipped].join('\n') })
      .commit();
    expect(await said()).toEqual(expected.map((to) => `${CODE}:${to}`));
  });

  it.each([
    ['a long range by a line', '20-39', 1, false],
    ['a long range by three lines', '20-39', 3, true],
    ['a short range by a line', '20-23', 1, true],
    ['a single line', '20', 1, true],
  ])('is shown later where it had moved, but not for %s', async (...[, cited, by, shown]) => {
    git.write({ [PAGE]: page('Plain text.', [`${CODE}:${cited}`]) }).commit();
    git.write({ [CODE]: withFirst(...lines(by).map((line) => `new ${line}`)) }).commit();
    const at = async (base?: string): Promise<boolean[]> =>
      (
        await guardRepository(git.path, {
          head: 'HEAD',
          ...(base === undefined ? {} : { base }),
          configuration: `documents:\n  - ${PAGE}\n`,
        })
      ).findings.flatMap((finding) => (finding.ruleId === 'line-moved' ? [finding.shown] : []));
    expect(await at('HEAD~1')).toEqual([true]);
    expect(await at()).toEqual([shown]);
  });

  it('is followed from the page that had it under another name when it was dated', async () => {
    git.write({ 'orchard.md': page('Date: 2026-03-02') }).commit({ date: '2026-03-02T10:00:00Z' });
    git.write({ [CODE]: withFirst('one', 'two') }).commit({ date: '2026-03-05T10:00:00Z' });
    git.rename('orchard.md', PAGE).commit({ date: '2026-03-09T10:00:00Z' });
    git.write({ [CODE]: withFirst('one', 'two', 'three') }).commit({ date: '2026-03-12T10:00:00Z' });
    expect(await said()).toEqual([]);
  });

  it('is new where it was right under both names', async () => {
    git.write({ 'orchard.md': page('Date: 2026-03-02') }).commit({ date: '2026-03-02T10:00:00Z' });
    git.rename('orchard.md', PAGE).commit({ date: '2026-03-09T10:00:00Z' });
    git.write({ [CODE]: withFirst('one') }).commit({ date: '2026-03-12T10:00:00Z' });
    expect(await said()).toEqual([`${CODE}:21`]);
  });

  it.each([
    ['of the day of the page', 20, 23],
    ['of the commit that brought it', 22, 23],
  ])(
    'may speak of either commit, and the one whose lines hold the quoted name decides: %s',
    async (_what, line, to) => {
      const named = (first: readonly string[]): string => {
        const all = [...first, ...lines(60)];
        all[first.length + 19] = 'press(pressHard);';
        return all.join('\n');
      };
      git.write({ [CODE]: named([]) }).commit({ date: '2026-03-03T10:00:00Z' });
      git
        .write({
          [CODE]: named(['a fix', 'another']),
          [PAGE]: page('Last Verified Date: 2026-03-04', [`${CODE}:${line}\` calls \`pressHard`]),
        })
        .commit({ date: '2026-03-08T10:00:00Z' });
      git.write({ [CODE]: named(['a fix', 'another', 'later']) }).commit({ date: '2026-03-12T10:00:00Z' });
      expect(await suggested()).toEqual([`${CODE}:${to}`]);
    },
  );
});

describe('a change to a file with an anchor that nobody mended before', () => {
  const inserted = (at: number, ...text: readonly string[]): string => {
    const all = withFirst('one', 'two', 'three').split('\n');
    all.splice(at, 0, ...text);
    return all.join('\n');
  };
  const judge = async (): Promise<Report> => await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
  const told = (report: Report): string[] => brief(report).filter((line) => /line-|gap-/.test(line));

  it('is not told of as news, and the suggestion is where the cited lines stand now', async () => {
    git.write({ [PAGE]: page('', [`${CODE}:20`]) }).commit();
    git.write({ [CODE]: withFirst('one', 'two', 'three') }).commit();
    git.write({ [CODE]: inserted(5, 'four', 'five') }).commit();
    const report = await judge();
    expect(told(report)).toEqual([`existing line-moved 1.1: ${CODE}:20`]);
    expect(report.findings.find(({ ruleId }) => ruleId === 'line-moved')?.suggestion?.edits[0]?.text).toBe(
      `${CODE}:25`,
    );
  });

  it('is news where the anchor was mended in between', async () => {
    git.write({ [PAGE]: page('', [`${CODE}:20`]) }).commit();
    git.write({ [CODE]: withFirst('one', 'two', 'three'), [PAGE]: page('', [`${CODE}:23`]) }).commit();
    git.write({ [CODE]: inserted(5, 'four', 'five') }).commit();
    expect(told(await judge())).toEqual([`new line-moved 1.1: ${CODE}:23`]);
  });

  it('is told of where the same change looks at the page again', async () => {
    git.write({ [PAGE]: page('Last Verified Date: 2026-03-01', [`${CODE}:20`]) }).commit();
    git.write({ [CODE]: withFirst('one', 'two', 'three') }).commit();
    git
      .write({ [CODE]: inserted(5, 'four', 'five'), [PAGE]: page('Last Verified Date: 2026-03-09', [`${CODE}:20`]) })
      .commit();
    expect(told(await judge())).toEqual([`existing line-moved 1.1: ${CODE}:20`]);
  });

  it('leaves what it does move the news of its row', async () => {
    const text = page('', [`${CODE}:20`]).replace('` |', `\`, \`${CODE}:40\` |`);
    git.write({ [PAGE]: text }).commit();
    git.write({ [CODE]: withFirst('one', 'two', 'three'), [PAGE]: text.replace(':40', ':43') }).commit();
    git.write({ [CODE]: inserted(5, 'four', 'five') }).commit();
    const report = await judge();
    expect(told(report)).toEqual([`new line-moved 1.1: ${CODE}:43`]);
    expect(report.notes).toContainEqual(expect.stringContaining(`${CODE}:20 could not be followed`));
  });

  it('does not call what stands there by chance edited', async () => {
    git.write({ [PAGE]: page('', [`${CODE}:20`]) }).commit();
    git.write({ [CODE]: withFirst('one', 'two', 'three') }).commit();
    git.write({ [CODE]: withFirst('one', 'two', 'three').replace('press step 17', 'pressed 17') }).commit();
    expect(told(await judge())).toEqual([`existing line-moved 1.1: ${CODE}:20`]);
  });

  it('does not call a gap touched that is proved elsewhere', async () => {
    const audit = `# Audit\n\n## Gaps\n\n### WS-1 Press\n\nStatus: partial\n\nMissing: the press does not stop. \`${CODE}:20\`\n`;
    git.write({ [PAGE]: audit }).commit();
    git.write({ [CODE]: withFirst('one', 'two', 'three') }).commit();
    git.write({ [CODE]: withFirst('one', 'two', 'three').replace('press step 17', 'pressed 17') }).commit();
    expect(told(await judge())).toEqual([]);
  });

  it('brings it back to where it was cited', async () => {
    git.write({ [PAGE]: page('', [`${CODE}:20`]) }).commit();
    git.write({ [CODE]: withFirst('one', 'two', 'three') }).commit();
    git.write({ [CODE]: withFirst() }).commit();
    expect(told(await judge())).toEqual([`resolved line-moved 1.1: ${CODE}:20`]);
  });

  it('moves the anchor with its file, to the lines that were cited', async () => {
    git.write({ [PAGE]: page('', [`${CODE}:20`]) }).commit();
    git.write({ [CODE]: withFirst('one', 'two', 'three') }).commit();
    git
      .rename(CODE, 'src/orchard/mill.ts')
      .write({ 'src/orchard/mill.ts': inserted(5, 'four', 'five') })
      .commit();
    const report = await judge();
    expect(report.findings.find(({ ruleId }) => ruleId === 'evidence-renamed')?.suggestion?.edits[0]?.text).toBe(
      'src/orchard/mill.ts:25',
    );
  });

  it('is not called new where a shallow clone has no history, and the notes say so', async () => {
    git.write({ [PAGE]: page('', [`${CODE}:20`]) }).commit();
    git.write({ [CODE]: withFirst('one', 'two', 'three') }).commit();
    git.write({ [CODE]: inserted(5, 'four', 'five') }).commit();
    git.git('clone', '--quiet', '--depth', '2', `file://${git.path}`, `${git.path}/shallow`);
    const report = await guardRepository(`${git.path}/shallow`, { base: 'HEAD~1', head: 'HEAD' });
    expect(told(report)).toEqual([]);
    expect(report.notes).toContain(`${CODE}:20 could not be followed: the history of the page could not be read.`);
  });
});
