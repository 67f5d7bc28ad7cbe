// Findings of an audit that are closed, or that praise: a change of the places they cite touches no gap.
import { judgeChange, saidBy } from '../helpers/judge-change.ts';

const CODE = (bell: string): string => `start();\n${bell}\nstop();\n`;
const TABLE = '# Harbor audit\n\n| ID | Area | Status |\n|---|---|---|\n| HB-9 | Pier | partial |\n\n';

/** What is said of gaps where a change edits the cited line. */
async function touched(page: string): Promise<number> {
  const report = await judgeChange({
    before: { 'docs/audit.md': TABLE + page, 'src/bell.ts': CODE('ring(1);') },
    after: { 'docs/audit.md': TABLE + page, 'src/bell.ts': CODE('ring(2);') },
    configuration: 'documents: [docs/audit.md]',
  });
  expect(report.documents[0]?.rows.some(({ evidence }) => evidence.length > 0)).toBe(true);
  return saidBy('gap-touched', report).length;
}

const finding = (title: string, claim = 'The bell is silent at night.'): string =>
  `### HB-1: ${title}\n\n- **Location:** \`src/bell.ts:2\`\n- **Problem:** ${claim}\n`;
const bullet = (claim: string): string => `### HB-9: Pier\n\nNot closed:\n\n- ${claim}\n  - \`src/bell.ts:2\`\n`;
const numbered = (title: string, label = 'File'): string =>
  `### 1. ${title}\n\n- **${label}:** \`src/bell.ts:2\` is called once\n- **Impact:** none\n\n### 2. Ropes tear\n\nNobody counts.\n`;

describe('an open finding', () => {
  it.each([
    ['with an id', finding('The bell is silent')],
    ['in a list of what is not closed', bullet('The bell is never rung twice.')],
    ['under a counted heading', numbered('The bell is silent 🔴 STILL OPEN')],
    ['that is not fixed', bullet('The bell was never fixed.')],
    ['that waits to be closed', bullet('It can be closed once the rope is replaced, which is not yet done.')],
    ['that should be good', bullet('There should be a good bell, but there is none.')],
    ['below a section of open ones', `## Open findings\n\n${finding('The bell is silent')}`],
  ])('is touched: %s', async (_what, page) => {
    expect(await touched(page)).toBe(1);
  });
});

describe('a finding that is closed', () => {
  it.each([
    ['a title that ends in a mark', finding('The bell is silent ✅ FIXED')],
    ['a title that ends in a word', finding('The bell is silent — RESOLVED')],
    ['a title in Spanish', finding('La campana no suena (RESUELTO)')],
    ['a counted heading with a mark', numbered('~~The bell is silent~~ ✅ FIXED')],
    ['a counted heading and what is there now', numbered('The bell is silent ✅ Done', 'Current')],
    ['a section of fixed ones', `## ✅ Fixed\n\n${finding('The bell is silent')}`],
    ['a section of resolved issues', `## Resolved issues (2)\n\n${finding('The bell is silent')}`],
    ['words: is fixed', bullet('The bell was silent and is fixed in 4f2a1c9.')],
    ['words: has been resolved', bullet('The silent bell has been resolved since March.')],
    ['words: closed by', bullet('Closed: the bell rings twice.')],
    [
      'a status in a language',
      `### HB-1: La campana\n\n- Estado: CERRADO (2026-03-01)\n- Location: \`src/bell.ts:2\`\n`,
    ],
  ])('has no gap that could be touched: %s', async (_what, page) => {
    expect(await touched(page)).toBe(0);
  });
});

describe('a finding that praises', () => {
  it.each([
    ['a section of strengths', `## Strengths\n\n${finding('One bell for all boats')}`],
    ['a section of what is done well', `## What is done well\n\n${finding('One bell for all boats')}`],
    ['a grade in brackets', finding('One bell for all boats (Good)')],
    ['no issue', bullet('The bell is rung in one place, no issues found.')],
    ['works as intended', bullet('The bell works as intended.')],
  ])('has no gap that could be touched: %s', async (_what, page) => {
    expect(await touched(page)).toBe(0);
  });
});

describe('a label that only names a file', () => {
  it.each(['Help page: `src/bell.ts:2`', 'Referencia: D-178 en `src/bell.ts:2`'])('proves no gap: %s', async (line) => {
    expect(await touched(`### HB-1: The bell needs a page\n\n**Files:** \`src/pier.ts\`\n${line}\n`)).toBe(0);
  });
});

it.each(['passed', 'approved', '✅ verified', '通过', 'bestanden', 'пройдено'])(
  'a review that found it in order touches no gap: %s',
  async (word) => {
    const review = `### Review\n\n- **P1-2 Bell at night** — ${word}\n  * \`src/bell.ts:2\` rings twice, as the plan says.\n`;
    const report = await judgeChange({
      before: { 'docs/audit.md': TABLE + review, 'src/bell.ts': CODE('ring(1);') },
      after: { 'docs/audit.md': TABLE + review, 'src/bell.ts': CODE('ring(2);') },
      configuration: 'documents: [docs/audit.md]',
    });
    expect(saidBy('gap-touched', report)).toEqual([]);
  },
);
