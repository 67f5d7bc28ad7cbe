// Pages of any text, judged against any earlier text of them: a report each, with notes for what cannot be read, and no surprise.
import { parseReport } from '../../src/report/parse-report.ts';
import { renderJson } from '../../src/report/reporters/json.ts';
import { openWorkCounter } from '../helpers/counted-work.ts';
import { judgeChange } from '../helpers/judge-change.ts';
import { fc, runs } from '../helpers/properties.ts';

const piece = fc.oneof(
  fc.constantFrom(
    '| # | Item | Status | Code |\n|---|---|---|---|\n',
    '| 1.1 | Sail | Done | `src/sail.ts:3` |\n',
    '| 1.2 | Keel | ✅ | [keel](../src/keel.ts#L2) |\n',
    '- Last Verified Commit: 1234567\n',
    '- [x] `src/sail.ts`\n',
    '```\n',
    '<!-- ',
    ' -->',
    '---\nstatus: done\n---\n',
    '\n\n',
    '|',
    '`',
    '\\|',
    '[a](#b)',
    '**/*.{ts,',
    'src/../../x',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const page = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
const FILES = { 'src/sail.ts': 'one\ntwo\nthree\nfour\n', 'src/keel.ts': 'keel\n' };
const PATH = 'docs/status-matrix.md';

it('judges any page, and its report can be read back', async () => {
  await fc.assert(
    fc.asyncProperty(page, page, fc.boolean(), async (before, after, declared) => {
      const report = await judgeChange({
        before: { ...FILES, [PATH]: before },
        after: { 'src/keel.ts': 'keel\n', [PATH]: after },
        configuration: declared ? `documents:\n  - ${PATH}\n` : undefined,
      });
      expect(report.notes.filter((note) => note.includes('This is a bug'))).toEqual([]);
      expect((await parseReport(renderJson(report))).problems).toEqual([]);
    }),
    runs(100),
  );
});

it('costs no more than its length, whatever a page repeats', async () => {
  const counter = await openWorkCounter();
  const judge = (text: string): Promise<unknown> =>
    judgeChange({ before: FILES, after: { ...FILES, [PATH]: text }, configuration: `documents:\n  - ${PATH}\n` });
  try {
    await counter.count(() => judge('| Item | Status |\n|---|---|\n| a | done |\n'));
    const { total: start } = await counter.count(() => judge(''));
    await fc.assert(
      fc.asyncProperty(page, async (text) => {
        const [half, whole] = [text.repeat(10), text.repeat(20)];
        const { total: less } = await counter.count(() => judge(half));
        const { total: more, worst } = await counter.count(() => judge(whole));
        // A bound that begins to hold between the two costs a step for each character.
        const most = 2.3 * Math.max(less, start) + whole.length;
        if (more > most) throw new Error(`${less} and ${more} steps: ${JSON.stringify(worst)}`);
      }),
      runs(100),
    );
  } finally {
    counter.close();
  }
});
