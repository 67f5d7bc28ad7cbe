// The small page that tests of rules break in their different ways.

const HEADER = '| Item | Status | Evidence | Tests | Gap note |\n|---|---|---|---|---|\n';

type Cells = readonly [item: string, status: string, evidence: string, tests?: string, note?: string];

/** A page of one row, which stands in line 3. */
export function row(...cells: Cells): string {
  return HEADER + line(...cells);
}

/** One more row for the end of a page. */
export function line(...[item, status, evidence, tests = '`tests/ferry.test.ts`', note = '-']: Cells): string {
  return `| ${item} | ${status} | ${evidence} | ${tests} | ${note} |\n`;
}

/** A done row with one file and one test. */
export const FERRY = row('1 Ferry', 'done', '`src/ferry.ts`');

/** The page with a header above it: commit in line 1, date in line 2, the row in line 6. */
export function stamped(commit: string | null, date: string | null, page = FERRY): string {
  const lines = [
    ...(commit === null ? [] : [`- Last Verified Commit: ${commit}`]),
    ...(date === null ? [] : [`- Last Verified Date: ${date}`]),
  ];
  return `${lines.join('\n')}\n\n${page}`;
}
