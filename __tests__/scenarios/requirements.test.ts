// Requirements that one status word has, and what meets a requirement: what was found, or surely exists somewhere, and never words.
import { guardRepository } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const PAGE = 'docs/sails.md';

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({
    'src/jib.ts': 'export const hoist_jib = 1;\n',
    'tests/jib.ts': 'a\n',
    'receipts/7.md': 'b\n',
  });
});
afterEach(() => git.dispose());

async function causesOf(status: string, proof: string, configuration: string): Promise<readonly string[]> {
  git
    .write({
      [PAGE]: `# Sails\n\n| ID | Sail | Status | Proof |\n|---|---|---|---|\n| S-1 | Jib | ${status} | ${proof} |\n`,
    })
    .commit();
  const { findings } = await guardRepository(git.path, {
    configuration: `documents:\n  - path: ${PAGE}\n    columns: { Proof: implementation }\n    statuses: { sewn: done, blessed: done, cut: partial }\n${configuration}\nrules: { verification-missing: off, gap-note-missing: off }\n`,
  });
  return findings
    .filter(({ ruleId }) => ruleId === 'status-overstated')
    .map(({ data: { declared, computed, causes } }) => `${declared} → ${computed}: ${causes}`);
}

const WORDS = `    require:
      words:
        Blessed: [{ glob: "receipts/*.md" }, { glob: "tests/**" }]
        cut: [{ glob: "src/**", atLeast: 2 }]`;

it.each([
  ['sewn', '`src/jib.ts`', []],
  ['blessed', '`src/jib.ts`, `tests/jib.ts`, `receipts/7.md`', []],
  [
    '**Blessed**',
    '`src/jib.ts`, `tests/jib.ts`',
    ['done → partial: no reference to receipts/*.md, which “Blessed” requires'],
  ],
  [
    'blessed',
    '`src/jib.ts`',
    [
      'done → partial: no reference to receipts/*.md, which “Blessed” requires; no reference to tests/**, which “Blessed” requires',
    ],
  ],
  ['cut', '`src/jib.ts`', ['partial → not started: 1 of the 2 references to src/** that “cut” requires']],
])('%s with %s', async (status, proof, expected) => {
  expect(await causesOf(status, proof, WORDS)).toEqual(expected);
});

const ANY = '    require: { done: [{ column: Proof }] }';
const UNMET = ['done → partial: no reference in column “Proof”, which done requires'];

it.each([
  ['a path that is there', '`src/jib.ts`', []],
  ['a name that is there', '`hoist_jib`', []],
  ['an address', 'https://sails.example/jib', []],
  ['a ticket', '#7', []],
  ['a folder of another repository', '`rigging/jib`', []],
  ['words', 'Sewn and seen by all of us', UNMET],
  ['a word in code marks that nothing has', '`spinnaker`', UNMET],
])('is met or not by %s', async (_, proof, expected) => {
  expect(await causesOf('done', proof, ANY)).toEqual(expected);
});
