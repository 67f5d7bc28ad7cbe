// What a page says of a commit, of a day, of a command that was run, or of old and new place, is wrong with a new path: no fix writes it there.
import { guardRepository } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const PAGE = 'docs/mill.md';
const OLD = 'src/lib/wheel.ts';
const NEW = 'src/mill/wheel.ts';
const WHEEL = Array.from({ length: 20 }, (_, at) => `// turn ${at} of the wheel`).join('\n');
const TABLE =
  '# Mill (2026-02-01)\n\n| ID | Item | Status | Evidence |\n|---|---|---|---|\n| M-1 | Sluice | done | `src/sluice.ts` |\n| M-2 | Keep | done | `src/keep.ts` |';

interface Said {
  readonly shown: boolean;
  /** Lines of the edits. */
  readonly edits: readonly number[];
}

async function judge({
  text,
  after = text,
  declared,
  isDeleted = false,
}: {
  readonly text: string;
  readonly after?: string;
  readonly declared: boolean;
  readonly isDeleted?: boolean;
}): Promise<readonly Said[]> {
  const write = (body: string): Record<string, string> => ({ [PAGE]: `${TABLE}\n\n${body}\n` });
  const git = new GitRepository({
    [OLD]: WHEEL,
    'src/sluice.ts': 'export {};\n',
    'src/keep.ts': 'export {};\n',
    ...write(text),
  });
  try {
    git.commit();
    git
      .remove(OLD)
      .write({ ...write(after), ...(isDeleted ? {} : { [NEW]: WHEEL }) })
      .commit();
    const { findings } = await guardRepository(git.path, {
      base: 'HEAD~1',
      head: 'HEAD',
      ...(declared ? { configuration: `documents:\n  - ${PAGE}\n` } : {}),
    });
    return findings
      .filter(({ ruleId }) => ['evidence-renamed', 'evidence-deleted'].includes(ruleId))
      .map(({ shown, suggestion }) => ({ shown, edits: suggestion?.edits.map(({ line }) => line) ?? [] }));
  } finally {
    git.dispose();
  }
}

const PAST: readonly (readonly [string, string])[] = [
  ['a sentence about a commit', `\`3f2a91c\` reworked \`turn\` in \`${OLD}\`.`],
  ['a sentence that begins with the word', `Commit 3f2a91c split \`${OLD}\` in two.`],
  ['an item of a log', `- 3f2a91c: \`${OLD}\` was tuned`],
  ['a sentence that goes on about it', `After a long while came \`3f2a91c\`. This commit only touched \`${OLD}\`.`],
  ['the same in Japanese', `\`3f2a91c\` の変更は \`${OLD}\` のみ。`],
  ['what is below an item about a commit', `- \`3f2a91c\` tuned the wheel:\n  - the test of \`${OLD}\` followed`],
  ['what git said', `We ran \`git log --since=2026-01-02 -- ${OLD}\`, and no commits came.`],
  ['what git said of a path beside', `\`git log\` showed nothing for \`${OLD}\`.`],
  ['a run with its result', `\`npx turn ${OLD}\` was run and 3 failed.`],
  ['a run with its day', `On 2026-01-20 we ran \`npx turn ${OLD}\`.`],
  ['a section of another day', `# Mill again (2026-02-09)\n\nThe wheel is in \`${OLD}\`.`],
  ['a research log', `## Research log (2026-02-09)\n\nThe wheel is in \`${OLD}\`.`],
  ['what is below its headings', `## Addendum of 2026-02-09\n\n### Wheel\n\nThe wheel is in \`${OLD}\`.`],
  ['a list of old places', `Old paths:\n\n- \`${OLD}\``],
  ['below such a heading', `## Legacy files\n\n- \`${OLD}\``],
  ['what is still in the old place', `The wheel is in \`${OLD}\`; there is no \`src/mill/\` yet.`],
  ['what is to move', `- move: \`${OLD}\` goes below \`${NEW}\``],
  ['a row with both places', `| From | Goes to |\n|---|---|\n| \`${OLD}\` | \`${NEW}\` |`],
];

it.each(PAST)('no path is written into %s', async (_, text) => {
  expect(await judge({ text, declared: true })).toEqual([{ shown: true, edits: [] }]);
  expect(await judge({ text, declared: false })).toEqual([{ shown: false, edits: [] }]);
});

it.each([
  ['a sentence', `The wheel is in \`${OLD}\`.`],
  ['where it came from', `The wheel is in \`${OLD}\` (\`3f2a91c\`).`],
  ['what is so since a commit', `Since \`3f2a91c\` the wheel is in \`${OLD}\`.`],
  ['what was verified at a commit', `Verified at 3f2a91c: the wheel is in \`${OLD}\`.`],
  ['what a commit did, and then what is', `\`3f2a91c\` sped it up. The wheel is in \`${OLD}\`.`],
  ['a command to type', `Run \`npx turn ${OLD}\` before you commit.`],
  ['a command that passes', `\`npx turn ${OLD}\` runs in CI.`],
  ['how git is asked', `See \`git log -- ${OLD}\`.`],
  ['a section that was updated on a day', `## Wheel (updated 2026-02-09)\n\nThe wheel is in \`${OLD}\`.`],
  ['a phase', `# Phase 2 (2026-02-09)\n\nThe wheel is in \`${OLD}\`.`],
  ['the one section with a day', `## Wheel (2026-02-09)\n\nThe wheel is in \`${OLD}\`.`],
  ['a folder of the same name elsewhere', `The wheel is in \`${OLD}\`, its twin in \`app/src/mill/\`.`],
  ['words of the folder', `The mill has its wheel in \`${OLD}\`.`],
])('a living page gets its edit: %s', async (_, text) => {
  for (const declared of [true, false]) {
    const [said, ...more] = await judge({ text, declared });
    expect(said).toEqual({ shown: true, edits: [expect.any(Number)] });
    expect(more).toEqual([]);
  }
});

it('edits only what is said of today', async () => {
  const text = `\`3f2a91c\` reworked \`${OLD}\`.\n\nThe wheel is in \`${OLD}\`.`;
  expect(await judge({ text, declared: false })).toEqual([{ shown: true, edits: [10] }]);
});

it('a file that becomes a folder does not name that folder', async () => {
  const page = `${TABLE}\n\nThe wheel is in \`src/wheel.rs\`.\n`;
  const git = new GitRepository({ 'src/wheel.rs': WHEEL, 'src/sluice.ts': 'a\n', 'src/keep.ts': 'b\n', [PAGE]: page });
  try {
    git.commit();
    git.remove('src/wheel.rs').write({ 'src/wheel/mod.rs': WHEEL }).commit();
    const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
    expect(findings.map(({ shown, suggestion }) => [shown, suggestion?.edits.map(({ text }) => text)])).toEqual([
      [true, ['src/wheel/mod.rs']],
    ]);
  } finally {
    git.dispose();
  }
});

it.each([
  ['a day', `The wheel is in \`${OLD}\`.`, `## Log of 2026-02-09\n\nThe wheel is in \`${OLD}\`.`],
  ['a commit', `In \`${OLD}\`.`, `3f2a91c: in \`${OLD}\`.`],
  ['the new place', `In \`${OLD}\`.`, `In \`${OLD}\`, as \`${NEW}\` is.`],
])('the words of the change are no excuse: %s', async (_, text, after) => {
  const [said] = await judge({ text, after, declared: false });
  expect(said).toEqual({ shown: true, edits: [expect.any(Number)] });
});

it.each(PAST.filter(([name]) => !name.includes('log') && !name.includes('move')))(
  'what a change deletes is reported all the same: %s',
  async (_, text) => {
    expect(await judge({ text, declared: true, isDeleted: true })).toEqual([{ shown: true, edits: [] }]);
  },
);
