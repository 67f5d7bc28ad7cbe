// Pages whose paths are followed, although they are not status pages: what the change deletes, renames or moves, and nothing else.
import { guardRepository } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const GUIDE = `# Guide

Start the winch with \`src/winch.ts\`, then read [the rope](../src/rope.ts#L2).
A src/bare.ts in plain words is only a word. \`src/never.ts\` never was.

- \`src/pulley.ts:2\` turns it.

| Part | Where |
|---|---|
| Drum | \`src/drum.ts\` |
`;

let git: GitRepository;
let base: string;
beforeEach(() => {
  git = new GitRepository({
    'docs/guide.md': GUIDE,
    'src/winch.ts': 'winch\n',
    'src/rope.ts': 'one\ntwo\n',
    'src/bare.ts': 'bare\n',
    'src/pulley.ts': 'first line\nsecond line\nthird line\n',
    'src/drum.ts': 'export const drum = "a drum that is long enough";\n',
  });
  base = git.commit();
});
afterEach(() => git.dispose());

async function said(configuration = 'references: ["docs/**/*.md"]\n'): Promise<readonly string[]> {
  git.commit();
  const { findings, counts } = await guardRepository(git.path, { base, head: 'HEAD', configuration });
  expect(counts.rows).toBe(0);
  return findings.map(
    ({ ruleId, severity, origin, path, line, column, rowKey, evidence }) =>
      `${origin} ${severity} ${ruleId} ${path}:${line}:${column} ${rowKey ?? '*'} ${evidence}`,
  );
}

it('is silent where the change leaves the cited files alone', async () => {
  git.write({ 'src/new.ts': 'x\n' }).remove('src/bare.ts');
  expect(await said()).toEqual([]);
});

it('says what the change deletes, renames and moves', async () => {
  git.remove('src/winch.ts', 'src/rope.ts');
  git.rename('src/drum.ts', 'lib/drum.ts').write({ 'src/pulley.ts': 'zero\nfirst line\nsecond line\nthird line\n' });
  expect(await said()).toEqual([
    'new warning evidence-deleted docs/guide.md:3:23 * src/winch.ts',
    'new warning evidence-deleted docs/guide.md:3:59 * ../src/rope.ts#L2',
    'new warning line-moved docs/guide.md:6:4 * src/pulley.ts:2',
    'new warning evidence-renamed docs/guide.md:10:11 * src/drum.ts',
  ]);
});

it('says nothing of pages that nobody named', async () => {
  git.remove('src/winch.ts');
  expect(await said('references: ["notes/**"]\n')).toEqual([]);
});
