// Rows that claim as much as before and no longer cite anything that can be checked.
import { CORN, FILES, LOAVES, OAT, PAGE, RYE, SPELT, table, without } from '../../helpers/bakery-page.ts';
import { judgeChange, saidBy, type Files } from '../../helpers/judge-change.ts';

const BEFORE: Files = { ...FILES, [PAGE]: table(...LOAVES) };

const withdrawn = async (row: string, files: Files = FILES, configuration?: string) =>
  saidBy(
    'evidence-withdrawn',
    await judgeChange({ before: BEFORE, after: { ...files, [PAGE]: table(row, SPELT, OAT, CORN) }, configuration }),
  );

describe('evidence-withdrawn reports', () => {
  it.each([
    ['words', 'see CI'],
    ['a sentence', 'Somebody looked at it'],
    ['an address elsewhere', 'https://ci.example.com/runs/7'],
    ['a ticket', '#481'],
    ['nothing', ''],
    ['a dash', '-'],
    ['a path that its cell strikes out', '~~`tests/rye.test.ts`~~'],
    ['a path that its cell calls removed', '`tests/rye.test.ts` (removed)'],
  ])('evidence that became %s', async (_, words) => {
    expect(await withdrawn(RYE.replace('`tests/rye.test.ts`', words))).toEqual([
      {
        messageId: 'withdrawn',
        data: { references: '`tests/rye.test.ts`', column: 'Tests' },
        message:
          'This change removes `tests/rye.test.ts` from column “Tests”, and nothing is left there that can be checked. The row claims no less than before.',
        severity: 'warning',
        origin: 'new',
        ground: 'change',
        shown: true,
        line: 5,
        column: 37,
        rowKey: 'L-1',
      },
    ]);
  });

  it('it of a file that the change deletes', async () => {
    expect(await withdrawn(RYE.replace('`src/rye.ts`', 'see CI'), without('src/rye.ts'))).toMatchObject([
      { data: { references: '`src/rye.ts`', column: 'Evidence' }, line: 5, column: 22 },
    ]);
  });

  it('it of a row whose status rose at the same time', async () => {
    const report = await judgeChange({
      before: BEFORE,
      after: {
        ...FILES,
        [PAGE]: table(RYE, SPELT, OAT.replace('partial', 'done').replace('`src/oat.ts`', 'by hand'), CORN),
      },
    });
    expect(saidBy('evidence-withdrawn', report)).toEqual([
      {
        messageId: 'withdrawn',
        data: { references: '`src/oat.ts`', column: 'Evidence' },
        message:
          'This change removes `src/oat.ts` from column “Evidence”, and nothing is left there that can be checked. The row claims no less than before.',
        severity: 'warning',
        origin: 'new',
        ground: 'change',
        shown: true,
        line: 7,
        column: 22,
        rowKey: 'L-3',
      },
    ]);
  });
});

describe('evidence-withdrawn is silent', () => {
  it.each<[string, string]>([
    ['where the row claims less', RYE.replace('done', 'partial').replace('`tests/rye.test.ts`', 'see CI')],
    ['where another file is cited', RYE.replace('tests/rye.test.ts', 'tests/spelt.test.ts')],
    [
      'where the file is cited in another column',
      RYE.replace('`src/rye.ts` | `tests/rye.test.ts`', '`src/rye.ts`, `tests/rye.test.ts` | see left'),
    ],
    ['where words stand beside the file', RYE.replace('`tests/rye.test.ts`', '`tests/rye.test.ts`, and CI')],
  ])('%s', async (_, row) => {
    expect(await withdrawn(row)).toEqual([]);
  });

  // A harness that the page calls by its folder, a name nobody looks up, lines of a file that is named elsewhere.
  it.each([
    ['the name of a folder in code marks', '`oven-bench` 12 loaves'],
    ['the name of a folder', 'oven-bench, 12 loaves'],
    ['the name of a file without its ending', '`crumb-check`'],
    ['a name of code that nothing has', '`weigh_loaf` and by hand'],
    ['a name of code in a sentence', 'weighed by weigh_loaf'],
    ['a name with its module', '`scales::weigh`'],
    ['lines of a file that is named elsewhere', 'the round of scales (`:40/52`)'],
    ['a numbered decision', 'ADR-0007'],
    ['a numbered decision whose file begins with its name', 'RFC-12 and FEAT-3'],
  ])('where the cell names %s', async (_, words) => {
    const files = {
      ...FILES,
      'docs/adr/0007-rye-at-dusk.md': 'x\n',
      'docs/rfc-12-crust.md': 'x\n',
      'tools/oven-bench/run.txt': 'x\n',
      'tools/crumb-check.txt': 'x\n',
    };
    const report = await judgeChange({
      before: { ...files, [PAGE]: table(...LOAVES) },
      after: { ...files, [PAGE]: table(RYE.replace('`tests/rye.test.ts`', words), SPELT, OAT, CORN) },
    });
    expect(saidBy('evidence-withdrawn', report)).toEqual([]);
  });

  it.each([
    ['in a row that claimed nothing', 'not started', 'partial'],
    ['in a row that is qualified now', '✅', '✅ cold oven only'],
  ])('%s', async (_, was, now) => {
    const [before, after] = [RYE.replace('done', was), RYE.replace('done', now)];
    const report = await judgeChange({
      before: { ...FILES, [PAGE]: table(before, SPELT, OAT, CORN) },
      after: { ...FILES, [PAGE]: table(after.replace('`tests/rye.test.ts`', 'by hand'), SPELT, OAT, CORN) },
    });
    expect(saidBy('evidence-withdrawn', report)).toEqual([]);
  });

  it.each([
    ['a hyphenated word', 'well-risen loaves'],
    ['the number of a decision that no file has', 'ADR-0008'],
    ['a command that is no name of a file', '`oven-load` by hand'],
  ])('and not where the cell has %s', async (_, words) => {
    expect(await withdrawn(RYE.replace('`tests/rye.test.ts`', words))).toHaveLength(1);
  });

  it('and not where a bare mark got the word for it', async () => {
    const report = await judgeChange({
      before: { ...FILES, [PAGE]: table(RYE.replace('done', '✅'), SPELT, OAT, CORN) },
      after: {
        ...FILES,
        [PAGE]: table(RYE.replace('done', '✅ Done').replace('`tests/rye.test.ts`', 'by hand'), SPELT),
      },
    });
    expect(saidBy('evidence-withdrawn', report)).toHaveLength(1);
  });

  it.each([
    ['other words in code marks', '`rye -> *` round trips of dough', 0],
    ['a sentence', 'round trips of dough, checked by hand and by CI', 1],
    ['few words', 'by CI', 1],
  ])('or reports a name without its file that became %s', async (_, words, count) => {
    const row = (tests: string): string => RYE.replace('`tests/rye.test.ts`', tests);
    const files = { ...FILES, 'tests/rye.test.ts': 'function test_rye_rises() {}\n' };
    const report = await judgeChange({
      before: { ...files, [PAGE]: table(row('`test_rye_rises`'), SPELT) },
      after: { ...files, [PAGE]: table(row(words), SPELT) },
    });
    expect(saidBy('evidence-withdrawn', report)).toHaveLength(count);
  });

  it('where the column is empty on a declared page, whose status is reported as too high', async () => {
    const configuration = `documents: [${PAGE}]\nrules: { verification-missing: off }\n`;
    expect(await withdrawn(RYE.replace('`tests/rye.test.ts`', '-'), FILES, configuration)).toEqual([]);
  });

  it('where one of several references is dropped, and where there was none', async () => {
    const several = RYE.replace('`src/rye.ts`', '`src/rye.ts`, `src/oat.ts`');
    const before = { ...FILES, [PAGE]: table(several, OAT.replace('`src/oat.ts`', 'by hand')) };
    const after = { ...FILES, [PAGE]: table(RYE, OAT.replace('`src/oat.ts`', 'in words')) };
    expect(saidBy('evidence-withdrawn', await judgeChange({ before, after }))).toEqual([]);
  });
});
