// Evidence written as addresses of the repository's own files on GitHub: followed like paths, over git and over REST, and mended in place.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guardBoth } from '../helpers/guard-both.ts';
import { brief, guardRepository } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { runMain } from '../helpers/run-main.ts';

const PAGE = 'docs/status-matrix.md';
/** As the loopback GitHub calls the repository. */
const OWN = 'https://github.com/octo-org/guarded';
const SHA = '0123456789abcdef0123456789abcdef01234567';
const numbered = (name: string): string =>
  Array.from({ length: 12 }, (_, line) => `${name} line ${line + 1}\n`).join('');

const rows = (...evidence: readonly string[]): string =>
  `# Ferry\n\n| Item | Status | Evidence |\n|---|---|---|\n${evidence.map((cell, at) => `| 1.${at + 1} Part | done | ${cell} |\n`).join('')}`;

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({
    'src/pier.ts': numbered('pier'),
    'src/crane.ts': numbered('crane'),
    'docs/my guide (1).md': numbered('guide'),
    'src/parts/bolt.ts': numbered('bolt'),
  });
  git.git('remote', 'add', 'origin', 'git@github.com:Octo-Org/Guarded.git');
});
afterEach(() => git.dispose());

const commitPage = (text: string): void => void git.write({ [PAGE]: text }).commit();
const read = (): string => readFileSync(join(git.path, PAGE), 'utf8');
const branch = (): void => void git.git('switch', '--quiet', '--create', 'change');

/** The change's report, the same over REST. */
async function judge(change: () => void) {
  branch();
  change();
  git.commit();
  const { git: report, rest } = await guardBoth(git, { base: 'main', head: 'change' });
  expect(JSON.stringify(rest, null, 2)).toBe(JSON.stringify(report, null, 2));
  return report;
}

const evidenceOf = async (): Promise<string[]> =>
  (await guardRepository(git.path)).documents.flatMap((document) =>
    document.rows.flatMap(({ evidence }) =>
      evidence.map(({ kind, resolution, target }) => `${kind} ${resolution} ${target ?? '?'}`),
    ),
  );

describe('an address of the repository in a cell', () => {
  it.each([
    ['a link', `[pier](${OWN}/blob/main/src/pier.ts)`, ['path present src/pier.ts']],
    ['a link to lines', `[pier](${OWN}/blob/main/src/pier.ts#L3-L5)`, ['lines present src/pier.ts']],
    [
      'a link with angle brackets and a title',
      `[pier](<${OWN}/blob/main/src/pier.ts> "pier")`,
      ['path present src/pier.ts'],
    ],
    [
      'a bare address',
      `See ${OWN}/blob/main/src/pier.ts#L3, as built.`,
      ['lines present src/pier.ts', 'prose unverifiable ?'],
    ],
    ['an address in angle brackets', `<${OWN}/blob/main/src/pier.ts>`, ['path present src/pier.ts']],
    ['an address in code marks', `\`${OWN}/blob/main/src/pier.ts#L3\``, ['lines present src/pier.ts']],
    ['a reference link', '[pier][one]', ['path present src/crane.ts']],
    ['a folder', `[parts](${OWN}/tree/main/src/parts)`, ['path present src/parts']],
    ['a branch with slashes', `[pier](${OWN}/blob/feature/piers/src/pier.ts)`, ['path present src/pier.ts']],
    [
      'a file of no branch that is known here',
      `[site](${OWN}/blob/gh-pages/index.html)`,
      ['path unverifiable index.html'],
    ],
    ['more than an address', `\`${OWN}/blob/main/src/pier.ts and others\``, ['url unverifiable ?']],
    ['a file that is nowhere', `[gone](${OWN}/blob/main/src/ramp.ts)`, ['path missing src/ramp.ts']],
    [
      'lines that go on',
      `${OWN}/blob/main/src/pier.ts#L3, \`:7\``,
      ['lines present src/pier.ts', 'lines present src/pier.ts'],
    ],
    [
      'a label that is the path as well',
      `[\`src/pier.ts\`](${OWN}/blob/main/src/pier.ts)`,
      ['path present src/pier.ts', 'path present src/pier.ts'],
    ],
    [
      'a label that names a thing in it',
      `[\`pier.ts:3\`](${OWN}/blob/main/src/pier.ts)`,
      ['lines present src/pier.ts'],
    ],
    ['a permalink', `[pier](${OWN}/blob/${SHA}/src/gone.ts#L3)`, ['url unverifiable ?']],
    ['a tag', `[pier](${OWN}/blob/v1.0.0/src/gone.ts)`, ['url unverifiable ?']],
    ['another repository', '[pier](https://github.com/octo-org/other/blob/main/src/gone.ts)', ['url unverifiable ?']],
    [
      'other pages',
      `${OWN}/issues/3 ${OWN}/wiki/Home ${OWN}/pull/4/files ${OWN}/actions/runs/5`,
      Array<string>(4).fill('url unverifiable ?'),
    ],
  ])('is understood: %s', async (_, cell, expected) => {
    commitPage(`${rows(cell)}\n[one]: ${OWN}/blob/main/src/crane.ts\n`);
    expect(await evidenceOf()).toEqual(expected);
  });

  it('is not said to cite too many lines, or a file that is not there, where it names a branch that is not looked at', async () => {
    commitPage(
      rows(
        `${OWN}/blob/gh-pages/src/pier.ts#L300`,
        `${OWN}/blob/develop/src/ramp.ts`,
        `${OWN}/blob/develop/src/pier.ts#L300`,
      ),
    );
    const report = await guardRepository(git.path);
    expect(brief(report)).toEqual([]);
    expect(report.notes).toEqual(
      expect.arrayContaining([
        `${OWN}/blob/gh-pages/src/pier.ts#L300 could not be followed: the URL may name another branch.`,
      ]),
    );
  });

  it('is an address like any other without a remote', async () => {
    git.git('remote', 'remove', 'origin');
    commitPage(rows(`[gone](${OWN}/blob/main/src/ramp.ts)`));
    expect(await evidenceOf()).toEqual(['url unverifiable ?']);
    expect(brief(await guardRepository(git.path))).toEqual([]);
  });

  it('is known by any remote', async () => {
    git.git('remote', 'set-url', 'origin', 'https://github.com/me/guarded.git');
    git.git('remote', 'add', 'upstream', 'ssh://git@github.com/octo-org/guarded');
    commitPage(rows(`${OWN}/blob/main/src/pier.ts`, 'https://github.com/me/guarded/blob/main/src/crane.ts'));
    expect(await evidenceOf()).toEqual(['path present src/pier.ts', 'path present src/crane.ts']);
  });
});

describe('a change', () => {
  it('is told of the files that it deletes and renames', async () => {
    commitPage(
      rows(
        `[pier](${OWN}/blob/main/src/pier.ts)`,
        `${OWN}/blob/next/src/crane.ts`,
        `[parts](${OWN}/tree/main/src/parts/)`,
      ),
    );
    const report = await judge(() =>
      git.remove('src/crane.ts').rename('src/pier.ts', 'src/dock/pier.ts').rename('src/parts', 'src/pieces'),
    );
    expect(brief(report).filter((line) => !line.includes('status-'))).toEqual([
      `new evidence-deleted 1.2: ${OWN}/blob/next/src/crane.ts`,
      `new evidence-renamed 1.1: ${OWN}/blob/main/src/pier.ts`,
      `new evidence-renamed 1.3: ${OWN}/tree/main/src/parts/`,
    ]);
    expect(report.findings.filter(({ ruleId }) => ruleId === 'evidence-renamed').map(({ data }) => data)).toEqual([
      { path: 'src/pier.ts', to: 'src/dock/pier.ts' },
      { path: 'src/parts', to: 'src/pieces' },
    ]);
    expect(
      report.findings.flatMap(({ ruleId, suggestion }) =>
        ruleId === 'evidence-renamed' ? suggestion?.edits.map(({ text }) => text) : [],
      ),
    ).toEqual([`${OWN}/blob/main/src/dock/pier.ts`, `${OWN}/tree/main/src/pieces/`]);
  });

  it('is told of lines that move and change', async () => {
    commitPage(
      rows(
        `[pier](${OWN}/blob/main/src/pier.ts?plain=1#L3-L5)`,
        `${OWN}/blob/main/src/crane.ts#L3`,
        `${OWN}/blob/main/src/parts/bolt.ts#L99`,
      ),
    );
    const report = await judge(() =>
      git.write({
        'src/pier.ts': `new\n${numbered('pier')}`,
        'src/crane.ts': numbered('crane').replace('line 3', 'line three'),
      }),
    );
    expect(brief(report).filter((line) => !line.includes('verification'))).toEqual([
      `existing line-out-of-range 1.3: ${OWN}/blob/main/src/parts/bolt.ts#L99`,
      `new line-changed 1.2: ${OWN}/blob/main/src/crane.ts#L3`,
      `new line-moved 1.1: ${OWN}/blob/main/src/pier.ts?plain=1#L3-L5`,
    ]);
  });

  it('has no say over permalinks, tags and other repositories', async () => {
    commitPage(
      rows(
        `[pier](${OWN}/blob/${SHA}/src/pier.ts#L3)`,
        `[\`src/pier.ts:3\`](${OWN}/blob/${SHA}/src/pier.ts#L3)`,
        `${OWN}/blob/v2.0/src/crane.ts#L3`,
        'https://github.com/octo-org/other/blob/main/src/crane.ts#L3',
      ),
    );
    const report = await judge(() => git.write({ 'src/pier.ts': `new\n${numbered('pier')}` }).remove('src/crane.ts'));
    expect(brief(report)).toEqual([]);
  });

  it('in an audit is told of them too', async () => {
    commitPage(
      `# Audit\n\n| Workstream | Status |\n|---|---|\n| WS-1 Piers | Done |\n\n### WS-1: Piers\n\nImplemented:\n- The pier holds.\n  - ${OWN}/blob/main/src/pier.ts#L3\n  - [crane](${OWN}/blob/main/src/crane.ts)\n`,
    );
    const report = await judge(() => git.write({ 'src/pier.ts': `new\n${numbered('pier')}` }).remove('src/crane.ts'));
    expect(brief(report)).toEqual(
      expect.arrayContaining([
        `new line-moved WS-1: ${OWN}/blob/main/src/pier.ts#L3`,
        `new evidence-deleted WS-1: ${OWN}/blob/main/src/crane.ts`,
      ]),
    );
  });

  it('that has no base finds the lines in the page’s own history', async () => {
    commitPage(rows(`${OWN}/blob/main/docs/my%20guide%20(1).md#L3`));
    git.write({ 'docs/my guide (1).md': `new\n${numbered('guide')}` }).commit();
    const { git: report, rest } = await guardBoth(git, { base: null, head: 'main' });
    expect(JSON.stringify(rest, null, 2)).toBe(JSON.stringify(report, null, 2));
    expect(report.findings.map(({ ruleId, suggestion }) => [ruleId, suggestion?.edits[0]?.text])).toEqual([
      ['line-moved', `${OWN}/blob/main/docs/my%20guide%20(1).md#L4`],
    ]);
  });
});

describe('check --fix', () => {
  it('changes paths and lines in addresses and keeps every other byte', async () => {
    const before = rows(
      `[pier](${OWN}/blob/main/src/pier.ts?plain=1#L3-L5 "title"), \`src/pier.ts:3\``,
      `See <${OWN}/blob/src/src/crane.ts#L3>.`,
      `[guide](${OWN}/blob/main/docs/my%20guide%20(1).md#L3)`,
      `[\`src/parts/bolt.ts:3\`](${OWN}/blob/feature/x/src/parts/bolt.ts#L3C1-L3C4) \`${OWN}/blob/main/src/parts/bolt.ts\``,
      `[pier](${OWN}/blob/${SHA}/src/pier.ts#L3) https://github.com/octo-org/other/blob/main/src/pier.ts#L3`,
    ).replaceAll('\n', '\r\n');
    commitPage(before);
    branch();
    git
      .rename('src/pier.ts', 'src/dock/main pier #2.ts')
      .rename('docs/my guide (1).md', 'docs/my guide/über.md')
      .rename('src/parts/bolt.ts', 'lib/parts/bolt.ts');
    git
      .write({ 'src/dock/main pier #2.ts': `new\n${numbered('pier')}`, 'src/crane.ts': `new\n${numbered('crane')}` })
      .commit();
    await runMain(['check', '--fix'], { cwd: git.path });
    expect(read()).toBe(
      before
        .replace(
          `(${OWN}/blob/main/src/pier.ts?plain=1#L3-L5 "title")`,
          `(${OWN}/blob/main/src/dock/main%20pier%20%232.ts?plain=1#L4-L6 "title")`,
        )
        .replace(`<${OWN}/blob/src/src/crane.ts#L3>`, `<${OWN}/blob/src/src/crane.ts#L4>`)
        .replace('docs/my%20guide%20(1).md', 'docs/my%20guide/%C3%BCber.md')
        .replaceAll('src/parts/bolt.ts', 'lib/parts/bolt.ts')
        .replace('`src/pier.ts:3`', '`src/dock/main pier #2.ts:4`'),
    );
  });

  it.each(['notes.', 'notes,', 'a|b`c.ts', 'a)b(.ts', '<a> [b].ts', '100%20.ts', '&copy;.ts'])(
    'writes an address that leads to %j, wherever it stands',
    async (name) => {
      commitPage(
        `${rows(`[pier](${OWN}/blob/main/src/pier.ts#L3)`, `${OWN}/blob/main/src/pier.ts, as built`, `\`${OWN}/blob/main/src/pier.ts\``, `<${OWN}/blob/main/src/pier.ts>`, '[pier][one]')}\n[one]: ${OWN}/blob/main/src/pier.ts\n`,
      );
      branch();
      git.rename('src/pier.ts', `src/dock/${name}`).commit();
      await runMain(['check', '--fix'], { cwd: git.path });
      git.commit();
      expect((await evidenceOf()).filter((line) => !line.startsWith('prose'))).toEqual(
        ['lines', 'path', 'path', 'path', 'path'].map((kind) => `${kind} present src/dock/${name}`),
      );
    },
  );

  it('leaves an address alone that the page writes in another way than a browser gets it', async () => {
    const before = rows(`[pier](${OWN}/blob/main/src/pier.ts?a=1&amp;b=2#L3)`);
    commitPage(before);
    branch();
    git.rename('src/pier.ts', 'src/dock.ts').commit();
    await runMain(['check', '--fix'], { cwd: git.path });
    expect(read()).toBe(before);
  });
});

it('inspect shows the file behind an address', async () => {
  commitPage(rows(`[pier](${OWN}/blob/main/src/pier.ts#L3)`));
  const { stdout } = await runMain(['inspect', PAGE], { cwd: git.path });
  expect(stdout).toContain(
    `Evidence: lines "${OWN}/blob/main/src/pier.ts#L3" is present src/pier.ts  the URL points into this repository`,
  );
});
