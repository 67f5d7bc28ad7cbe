// Names in the configuration that nothing has, each at its place, with the nearest name.
import { guardRepository } from '../../helpers/guard-repository.ts';
import { GitRepository } from '../../helpers/git-repository.ts';

const PAGE = 'docs/ropes.md';
const TEXT =
  '# Ropes\n\n| ID | Rope | Status | Proof |\n|---|---|---|---|\n| R-1 | Sheet | spliced | `src/sheet.ts`, `old/halyard.ts` |\n';

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ 'src/sheet.ts': 'a\n', [PAGE]: TEXT });
  git.commit();
});
afterEach(() => git.dispose());

const ENTRY = `documents:
  - path: docs/rope*.md
    statuses: { spliced: done }
`;

async function said(configuration: string): Promise<readonly string[]> {
  const { findings } = await guardRepository(git.path, { configuration });
  return findings
    .filter(({ ruleId }) => ruleId === 'config-unused')
    .map(
      ({ messageId, severity, path, line, column, message }) =>
        `${messageId} ${severity} ${path}:${line}:${column} ${message}`,
    );
}

it.each([
  ['columns', `${ENTRY}    columns: { Proof: implementation, ROPE: item }\n`],
  ['a role that a column has', `${ENTRY}    require: { done: [{ column: implementation }, { column: proof }] }\n`],
  ['a status word', `${ENTRY}    require: { words: { Spliced: [{ column: Proof }] } }\n`],
  ['an ignored token', `${ENTRY}    ignore: ["old/**"]\n`],
  ['what the name is about is not checked', `${ENTRY}  - path: docs/gone.md\n    columns: { Nobody: item }\n`],
])('is silent where the page has %s', async (_, configuration) => {
  expect(await said(configuration)).toEqual([]);
});

const AT = '.github/matrix-guard.yml';

it.each([
  [
    'a column',
    `${ENTRY}    columns: { Prof: implementation }\n`,
    `column warning ${AT}:4:16 No table of \`docs/ropes.md\` has a column “Prof” (did you mean “Proof”?).`,
  ],
  [
    'a column for all pages',
    `columns: { Weight of the rope: other }\n${ENTRY}`,
    `column warning ${AT}:1:12 No table of \`docs/ropes.md\` has a column “Weight of the rope”.`,
  ],
  [
    'a column that is required',
    `${ENTRY}    require: { done: [{ column: Tests }] }\n`,
    `column warning ${AT}:4:33 No table of \`docs/ropes.md\` has a column “Tests”.`,
  ],
  [
    'a status word',
    `${ENTRY}    require: { words: { splced: [{ column: Proof }] } }\n`,
    `word warning ${AT}:4:25 No row of \`docs/ropes.md\` has the status “splced” (did you mean “spliced”?).`,
  ],
  [
    'a glob of documents',
    `${ENTRY}  - docs/roeps*.md\n`,
    `document warning ${AT}:4:5 \`docs/roeps*.md\` matches no page with a status table or list (did you mean “docs/ropes.md”?).`,
  ],
  [
    'an ignored token',
    `${ENTRY}    ignore: [old/halyards.ts]\n`,
    `ignored warning ${AT}:4:14 The evidence of \`docs/ropes.md\` does not contain \`old/halyards.ts\` (did you mean “old/halyard.ts”?).`,
  ],
])('says %s that nothing has', async (_, configuration, expected) => {
  expect(await said(configuration)).toEqual([expected]);
});
