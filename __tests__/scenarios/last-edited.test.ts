// A page whose day says only when it was last edited: anchors that had slipped before that day are followed from where they were written.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/status.md';
const FILE = 'src/kiln.ts';

const codeWith = (...above: readonly string[]): string =>
  [...above, 'export const kiln = build();', 'kiln.load(plates);', 'kiln.fire(celsius);', 'kiln.cool(hours);', ''].join(
    '\n',
  );

const ROWS = `| ID | Item | Status | Evidence |\n|---|---|---|---|\n| K-1 | Fires plates | done | \`${FILE}:3\` |\n`;
const pageWith = ({ day, above }: { readonly day: string; readonly above: boolean }, more = ''): string =>
  ['# Kiln status\n', ...(above ? [`- ${day}\n`] : []), ROWS + more, ...(above ? [] : [`*${day}*\n`])].join('\n');

const [FIRST, SECOND] = ['// Plates are fired here.', '// Never above 1200 degrees.'];

interface Drift {
  readonly label: string;
  /** Whether the day is at the head of the page, or at its end. */
  readonly above: boolean;
  /** Whether the run compares with the commit before. */
  readonly compared: boolean;
}

/** The page is written, its anchor slips, the page gets a section and a new day, and the code moves once more. */
async function drift({ label, above, compared }: Drift) {
  const git = new GitRepository({ [FILE]: codeWith(), [PAGE]: pageWith({ day: `${label}: 2025-12-30`, above }) });
  try {
    git.commit({ date: '2025-12-30T10:00:00Z' });
    git.write({ [FILE]: codeWith(FIRST) }).commit({ date: '2025-12-30T11:00:00Z' });
    const edited = pageWith({ day: `${label}: 2025-12-31`, above }, '\n## Glaze\n\nTin and copper.\n');
    git.write({ [PAGE]: edited }).commit({ date: '2025-12-31T10:00:00Z' });
    git.write({ [FILE]: codeWith(FIRST, SECOND) }).commit({ date: '2026-01-01T10:00:00Z' });
    const report = await guardRepository(git.path, { base: compared ? 'HEAD~1' : null, head: 'HEAD' });
    return report.findings
      .filter(({ ruleId }) => ruleId === 'line-moved')
      .map(({ origin, message, suggestion }) => ({ origin, message, text: suggestion?.edits[0]?.text }));
  } finally {
    git.dispose();
  }
}

it.each([
  ['Last updated', false],
  ['Last updated', true],
  ['Last modified', true],
  ['更新日期', true],
])('above “%s” the suggestion is the line that was cited (with a base: %s)', async (label, compared) => {
  expect(await drift({ label, above: false, compared })).toEqual([
    { origin: 'existing', message: `The cited code moved from line 3 to line 5 of \`${FILE}\`.`, text: `${FILE}:5` },
  ]);
});

it.each([
  ['Last Verified Date', true, 'new'],
  ['Last reviewed', true, 'new'],
  ['Last reviewed', false, 'existing'],
  ['Last updated', true, 'new'],
])('below “%s” it is what somebody saw there on that day (with a base: %s)', async (label, compared, origin) => {
  expect(await drift({ label, above: true, compared })).toEqual([
    { origin, message: `The cited code moved from line 3 to line 4 of \`${FILE}\`.`, text: `${FILE}:4` },
  ]);
});
