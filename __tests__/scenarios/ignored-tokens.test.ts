// Tokens that configuration calls no evidence support nothing, and nothing is said of them.
import { brief, guardRepository } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const PAGE = 'docs/knots.md';
let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ 'src/bowline.ts': 'a\n', Makefile: 'all:\n\ttrue\n' });
});
afterEach(() => git.dispose());

async function found(proof: string, ignore: string): Promise<readonly string[]> {
  git
    .write({
      [PAGE]: `# Knots\n\n| ID | Knot | Status | Proof |\n|---|---|---|---|\n| K-1 | Bowline | done | ${proof} |\n`,
    })
    .commit();
  return brief(
    await guardRepository(git.path, {
      configuration: `documents: [{ path: ${PAGE}, ignore: ${ignore} }]\nrules: { verification-missing: off }\n`,
    }),
  );
}

it.each([
  ['a path', '`src/bowline.ts`, `dist/bowline.js`', '[dist/bowline.js]'],
  ['a path with lines', '`src/bowline.ts`, `dist/bowline.js:3`', '[dist/bowline.js]'],
  ['a glob of paths', '`src/bowline.ts`, `dist/bowline.js`', '["dist/**"]'],
  ['a word', '`src/bowline.ts`, `make tie`', '[make tie]'],
  ['an absolute path', '`src/bowline.ts`, `/home/keeper/knot.so`', '[/home/keeper/knot.so]'],
])('%s', async (_, proof, ignore) => {
  expect(await found(proof, '[]')).not.toEqual([]);
  expect(await found(proof, ignore)).toEqual([]);
});

it('leave a row without evidence where nothing else is cited', async () => {
  expect(await found('`src/bowline.ts`', '["src/**"]')).toEqual(['existing status-overstated K-1']);
});

it('does not take a longer name for the one that is named', async () => {
  expect(await found('`src/bowline.ts`, `dist/bowline.js`', '[dist/bow]')).toContain(
    'existing evidence-missing K-1: dist/bowline.js',
  );
});
