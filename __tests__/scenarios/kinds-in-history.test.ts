// Members of the kinds that need a real history: pages that are renamed at once, anchors that were renumbered, stamps, links of the file system, ignored evidence.
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { GitRepository } from '../helpers/git-repository.ts';
import { applySuggestions, guardRepository, type GuardRun } from '../helpers/guard-repository.ts';
import { PAGE, STOCK } from '../helpers/kind-members.ts';

const HEADER = '| ID | Piece | Status | Evidence |\n|---|---|---|---|\n';
const rows = (...lines: readonly string[]): string => `${HEADER}${lines.join('\n')}\n`;
const BOWL = '| K-1 | Bowl | done | `src/bowl.py` |';
const CUP = '| K-2 | Cup | done | `src/cup.py` |';
const DISH = '| K-3 | Dish | done | `src/dish.py` |';
const TABLE = `# Kiln\n\n${rows(BOWL, CUP, DISH)}`;
const NAMED = 'documents: [docs/kiln.md]\n';
const UNSTAMPED = `${NAMED}rules: { verification-missing: off }\n`;

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository(STOCK);
});
afterEach(() => git.dispose());

interface Said {
  readonly conclusion: string;
  /** What is shown and not over, as `origin rule path:line key`. */
  readonly said: readonly string[];
  /** The page at head with every suggestion applied. */
  readonly fixed: string;
}

async function judge(run: GuardRun = {}, page = PAGE): Promise<Said> {
  const { conclusion, findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', ...run });
  const said = findings
    .filter(({ shown, origin }) => shown && origin !== 'resolved')
    .map(({ origin, ruleId, path, line, rowKey }) => `${origin} ${ruleId} ${path}:${line} ${rowKey ?? '*'}`);
  const written = git.git('ls-tree', '--name-only', 'HEAD', page) === '' ? '' : git.git('show', `HEAD:${page}`);
  return { conclusion, said, fixed: applySuggestions(written, findings) };
}

describe('a page that is renamed in the same change', () => {
  const MOVED = 'docs/fired/kiln.md';
  it.each([
    ['a cut table', TABLE.replace('| K-3', '\n| K-3'), 'src/dish.py', 'failure', 'row-unguarded docs/fired/kiln.md:8'],
    ['a row removed', TABLE.replace(`${CUP}\n`, ''), 'src/cup.py', 'success', 'row-removed docs/fired/kiln.md:5'],
    ['a status emptied', TABLE.replace('Cup | done', 'Cup | '), null, 'success', 'row-unguarded docs/fired/kiln.md:6'],
    [
      'evidence in words',
      TABLE.replace('`src/cup.py`', 'by eye'),
      'src/cup.py',
      'success',
      'evidence-withdrawn docs/fired/kiln.md:6',
    ],
    [
      'a cut table, and so much else that git sees another page',
      `# Firing\n\n${'Many words that nobody wrote before.\n\n'.repeat(60)}${rows(BOWL, CUP)}\n${DISH}\n`,
      'src/dish.py',
      'failure',
      'row-unguarded docs/fired/kiln.md:128',
    ],
  ] as const)('%s', async (...[, text, gone, conclusion, wanted]) => {
    git.write({ [PAGE]: TABLE }).commit();
    if (gone !== null) git.remove(gone);
    git
      .remove(PAGE)
      .write({ [MOVED]: text })
      .commit();
    const judged = await judge({}, MOVED);
    expect(judged.conclusion).toBe(conclusion);
    expect(judged.said.join('\n')).toContain(`new ${wanted}`);
  });
});

describe('anchors', () => {
  const source = (...first: readonly string[]): string =>
    [...first, ...Array.from({ length: 40 }, (_, line) => `stone ${line + 1}`), ''].join('\n');
  const page = (cell: string): string => rows(`| K-1 | Bowl | done | ${cell} |`, CUP);
  const change = async (before: readonly [string, string], after: readonly [string, string]): Promise<Said> => {
    git.write({ 'src/s.py': before[0], [PAGE]: page(before[1]) }).commit();
    git.write({ 'src/s.py': after[0], [PAGE]: page(after[1]), 'other.txt': 'x' }).commit();
    return await judge();
  };
  const [OLD, NEW] = [source(), source('new 1', 'new 2')];
  const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
  const braces = (...names: readonly string[]): string => names.map((name) => `${name} {\n  x_${name}\n}\n`).join('');

  it.each([
    [
      'in another order',
      OLD,
      '`src/s.py:10`, `src/s.py:12`, `src/s.py:14`',
      NEW,
      '`src/s.py:16`, `src/s.py:12`, `src/s.py:14`',
    ],
    ['with letters', OLD, '`src/s.py` L10, L12', NEW, '`src/s.py` L12, L14'],
    [
      'of links',
      OLD,
      '[a](../src/s.py#L10) [b](../src/s.py#L12-L14)',
      NEW,
      '[a](../src/s.py#L12) [b](../src/s.py#L14-L16)',
    ],
    ['of ranges that touch', OLD, '`src/s.py:8-10`, `src/s.py:10-12`', NEW, '`src/s.py:10-12`, `src/s.py:12-14`'],
    ['upwards', NEW, '`src/s.py:12`, `src/s.py:14`', OLD, '`src/s.py:10`, `src/s.py:12`'],
    ['with CRLF', crlf(OLD), '`src/s.py:10`, `src/s.py:12`', crlf(NEW), '`src/s.py:12`, `src/s.py:14`'],
    ['with CRLF that became LF', crlf(OLD), '`src/s.py:10`, `src/s.py:12`', NEW, '`src/s.py:12`, `src/s.py:14`'],
    [
      'of which one stays',
      OLD,
      '`src/s.py:10`, `src/s.py:12`',
      OLD.replace('stone 11\n', 'stone 11\nx\ny\n'),
      '`src/s.py:10`, `src/s.py:14`',
    ],
    ['of braces', braces('a', 'b'), '`src/s.py:3`, `src/s.py:6`', braces('n', 'a', 'b'), '`src/s.py:6`, `src/s.py:9`'],
  ])('that are renumbered rightly are silent: %s', async (...[, before, cell, after, renumbered]) => {
    expect((await change([before, cell], [after, renumbered])).said).toEqual([]);
  });

  it.each([
    ['one is right', '`src/s.py:12`, `src/s.py:12`'],
    ['none is', '`src/s.py:10`, `src/s.py:12`'],
  ])('are not made equal by a fix where %s', async (_, left) => {
    const { fixed } = await change([OLD, '`src/s.py:10`, `src/s.py:12`'], [NEW, left]);
    expect(fixed).toContain('`src/s.py:12`, `src/s.py:14`');
  });

  it('are fixed with the path where the file is renamed at once', async () => {
    git.write({ 'src/s.py': OLD, [PAGE]: page('`src/s.py:10`, `src/s.py:12`') }).commit();
    git.rename('src/s.py', 'lib/s.py').write({ 'lib/s.py': NEW }).commit();
    expect((await judge()).fixed).toContain('`lib/s.py:12`, `lib/s.py:14`');
  });
});

describe('a fix of a status', () => {
  it.each([
    ['done', 'not started', '| not started | `log/a.log` |'],
    ['✅', '⬜', '| ⬜ | `log/a.log` |'],
    ['✅ Done', '⬜ Not started', '| ⬜ Not started | `log/a.log` |'],
    ['erledigt', 'offen', '| offen | `log/a.log` |'],
    ['✅ passed (`run=1`)', '❌ `install --x` fails', '✅ passed (`run=1`)'],
    ['[done](x.md)', '[not started](y.md)', '(x.md)'],
    ['done, since `v2` works on all kilns', 'not started; `v3` waits', 'since `v2` works on all kilns'],
    ['done[^1]', 'not started[^2]', '[^1]'],
  ])('of %s beside %s', async (...[first, second, wanted]) => {
    const page = rows(`| K-1 | Bowl | ${first} | \`log/a.log\` |`, `| K-2 | Cup | ${second} | \`log/b.log\` |`);
    git.write({ 'log/a.log': 'a', 'log/b.log': 'b', [PAGE]: page }).commit();
    git.remove('log/a.log').commit();
    const { conclusion, fixed } = await judge();
    expect(conclusion).toBe('failure');
    expect(fixed).toContain(wanted);
    expect(fixed).toContain(`| ${second} | \`log/b.log\` |`);
  });
});

describe('two stamps that contradict each other', () => {
  type Header = (one: string, other: string) => string;
  const stamped = async (header: Header): Promise<readonly string[]> => {
    const one = git.commit().slice(0, 10);
    const other = git.write({ 'x.txt': 'x' }).commit().slice(0, 10);
    git.write({ [PAGE]: `${header(one, other)}\n${rows(BOWL, CUP)}` }).commit();
    return (await judge({ base: null, configuration: NAMED })).said.filter((said) =>
      said.includes('verification-conflict'),
    );
  };
  it.each<[string, Header]>([
    [
      'front matter and a list',
      (one, other) =>
        `---\nlast_verified_commit: ${one}\n---\n# Kiln\n\n- Last Verified Commit: ${other}\n- Last Verified Date: 2026-01-01\n`,
    ],
    [
      'two dates',
      (one) =>
        `# Kiln\n\n- Last Verified Commit: ${one}\n- Last Verified Date: 2026-01-01\n- Last Verified Date: 2025-12-01\n`,
    ],
    [
      'bold labels and a table',
      (one, other) =>
        `# Kiln\n\n**Last Verified Commit:** ${one}\n**Last Verified Date:** 2026-01-01\n\n| Field | Value |\n|---|---|\n| Last Verified Commit | ${other} |\n`,
    ],
  ])('%s', async (_, header) => {
    expect(await stamped(header)).toHaveLength(1);
  });

  it('are one where the commit is only shorter', async () => {
    const header: Header = (one) =>
      `---\nlast_verified_commit: ${one}\n---\n# Kiln\n\n- Last Verified Commit: ${one.slice(0, 7)}\n`;
    expect(await stamped(header)).toEqual([]);
  });
});

it.each([
  'main@deadbee on 2026-01-01',
  '2026-01-01 (main@deadbee)',
  'deadbee, 2026-01-01',
  '2026-01-01 deadbee',
  'deadbee on 1 January 2026',
  'January 1, 2026 at deadbee',
  '`deadbee` (2026-01-01)',
  '01.01.2026, deadbee',
  '2026/01/01 @ deadbee',
  'main @ deadbee (2026-01-01)',
  'on 2026-01-01 at commit `deadbee`',
  '[deadbee](../../commit/deadbee) on 2026-01-01',
  '2026-01-01T10:00:00Z deadbee',
  'v1.2 (deadbee) 2026-01-01',
])('reads an unknown commit without a digit in a stamp: %s', async (stamp) => {
  git.write({ [PAGE]: `# Kiln\n\n**Verified:** ${stamp}\n\n${rows(BOWL, CUP)}` }).commit();
  const { said } = await judge({ base: null, configuration: NAMED });
  expect(said.map((one) => one.split(' ')[1])).toContain('verification-unknown-commit');
});

describe('a stamp that a squash merge would leave behind', () => {
  const stamp = (commit: string): string =>
    `# Kiln\n\n- Last Verified Commit: ${commit}\n- Last Verified Date: 2026-01-01\n\n${rows(BOWL)}`;
  const matter = (commit: string): string =>
    `---\nlast_verified_commit: ${commit}\nlast_verified_date: 2026-01-01\n---\n# Kiln\n\n${rows(BOWL)}`;
  const column = (commit: string): string =>
    `# Kiln\n\n| ID | Piece | Status | Evidence | Verified at |\n|---|---|---|---|---|\n| K-1 | Bowl | done | \`src/bowl.py\` | ${commit} |\n`;
  const work = async (page: (commit: string) => string): Promise<readonly string[]> => {
    git.git('switch', '-qc', 'work');
    const id = git.write({ 'src/bowl.py': 'x\n' }).commit().slice(0, 9);
    git.write({ [PAGE]: page(id) }).commit();
    return (await judge({ base: 'main', head: 'work', configuration: UNSTAMPED })).said.filter((said) =>
      said.includes('verification-unknown'),
    );
  };

  it.each([
    ['in a list', stamp],
    ['in front matter', matter],
    ['in a column', column],
  ])('%s', async (_, page) => {
    git.write({ [PAGE]: page('TBD') }).commit();
    expect(await work(page)).toHaveLength(1);
  });

  it('is none where the repository merges with merge commits', async () => {
    git.write({ [PAGE]: stamp('TBD') }).commit();
    for (const name of ['a', 'b', 'c', 'd']) {
      git.git('switch', '-qc', name);
      git.write({ [name]: name }).commit();
      git.git('switch', '-q', 'main');
      git.git('merge', '-q', '--no-ff', '-m', `Merge pull request #1 from ${name}`, name);
    }
    expect(await work(stamp)).toEqual([]);
  });
});

describe('symbolic links', () => {
  const link = (path: string, target: string): void => {
    symlinkSync(target, join(git.path, path));
  };
  const cite = (cell: string): string => rows(`| K-1 | Piece | done | ${cell} |`, CUP);

  it('are followed to the file that this change deletes, one after another', async () => {
    link('src/a.py', 'b.py');
    link('src/b.py', 'bowl.py');
    git.write({ [PAGE]: cite('`src/a.py`') }).commit();
    git.remove('src/bowl.py').commit();
    expect((await judge()).conclusion).toBe('failure');
  });

  it('are followed where a Markdown link leads to one', async () => {
    git.write({ [PAGE]: cite('[a](a.py)') });
    link('docs/a.py', '../src/bowl.py');
    git.commit();
    git.remove('src/bowl.py').commit();
    expect((await judge()).conclusion).toBe('failure');
  });

  it('hang where their file is renamed', async () => {
    link('src/a.py', 'bowl.py');
    git.write({ [PAGE]: cite('`src/a.py`') }).commit();
    git.rename('src/bowl.py', 'src/basin.py').commit();
    expect((await judge()).said.join()).toContain('K-1');
  });

  it('may lead to another file', async () => {
    link('src/a.py', 'bowl.py');
    git.write({ [PAGE]: cite('`src/a.py`') }).commit();
    git.remove('src/a.py');
    link('src/a.py', 'cup.py');
    git.commit();
    expect((await judge()).said).toEqual([]);
  });
});

it.each([
  ['a folder', { '.gitignore': 'runs/\n' }, 'runs/a/b.md'],
  ['an ending', { '.gitignore': '*.log\n' }, 'logs/x.log'],
  ['all but one', { '.gitignore': 'runs/*\n!runs/keep.md\n' }, 'runs/x.md'],
  ['at any depth', { '.gitignore': '**/out/**\n' }, 'src/out/y.json'],
  ['all of a folder, by a file in it', { 'runs/.gitignore': '*\n!.gitignore\n' }, 'runs/x.md'],
  ['an ending, by a file of a folder', { 'docs/runs/.gitignore': '*.md\n' }, 'docs/runs/deep/x.md'],
])('does not miss evidence that is ignored: %s', async (_, files, path) => {
  git.write({ ...files, [PAGE]: rows(`| K-1 | Bowl | done | \`${path}\` |`, CUP) }).commit();
  const report = await judge({ base: null, configuration: UNSTAMPED });
  expect(report.said).toEqual([]);
});

it('misses evidence that another folder ignores', async () => {
  git.write({ 'docs/runs/.gitignore': '*.md\n', [PAGE]: rows('| K-1 | Bowl | done | `runs/x.md` |', CUP) }).commit();
  expect((await judge({ base: null, configuration: UNSTAMPED })).said.join()).toContain('evidence-missing');
});
