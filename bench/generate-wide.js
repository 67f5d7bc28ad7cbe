// Repositories of many pages, or of one very long one, made up from counters: what a hook, a wide and a large repository cost is measured on them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const STATUSES = ['done', 'done', 'partial', 'not started'];
const WORDS = 'the harbour office keeps a list of berths and moves each crane before the tide turns again'.split(' ');

/** Numbers that look random and are the same on every machine. */
export function counter(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return Math.floor((state / 0x80_00_00_00) * below);
  };
}

export function openRepository(name) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `matrix-guard-${name}-`)));
  const made = new Set();
  const date = '2026-01-05T12:00:00Z';
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  };
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', '-c', 'gc.auto=0', ...args], {
      cwd: folder,
      env,
    });
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    write(path, text) {
      const parent = dirname(join(folder, path));
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(join(folder, path), text);
    },
    commit(message) {
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
    },
  };
}

function renderMatrix({ title, rows, sources, pick, cited }) {
  const source = () => `\`${sources[pick(sources.length)]}\``;
  return [
    `# ${title} status`,
    '',
    '| ID | Item | Status | Evidence | Tests |',
    '|---|---|---|---|---|',
    ...Array.from(
      { length: rows },
      (_, row) =>
        `| R-${Math.floor(row / 100)}.${row % 100} | Item ${row} and what it is about | ${STATUSES[pick(4)]} | ${Array.from({ length: cited }, source).join(', ')} | ${source()} |`,
    ),
    '',
  ].join('\n');
}

const renderProse = (page, pick) =>
  [
    `# Page ${page}`,
    ...Array.from({ length: 12 }, () => Array.from({ length: 60 }, () => WORDS[pick(WORDS.length)]).join(' ')),
    [
      '| Option | Meaning |',
      '|---|---|',
      ...Array.from({ length: 15 }, (_, row) => `| o${row} | ${WORDS[pick(WORDS.length)]} |`),
    ].join('\n'),
    '',
  ].join('\n\n');

/** Many pages, some of them checked, and an edit of README.md that is staged: it matters to none of them. */
export function generateWide({ name, files, pages, checked, rows }) {
  const { folder, git, write, commit } = openRepository(name);
  const pick = counter(pages);
  const sources = Array.from({ length: files }, (_, file) => `src/m${file % 40}/f${file}.ts`);
  for (const [at, path] of sources.entries()) write(path, `export function fn${at}() {\n  return ${at};\n}\n`);
  for (let page = 0; page < pages; page += 1) {
    const area = `docs/d${page % 30}`;
    if (page < checked)
      write(
        `${area}/area-${page}-status-matrix.md`,
        renderMatrix({ title: `Area ${page}`, rows, sources, pick, cited: 2 }),
      );
    else write(`${area}/page-${page}.md`, renderProse(page, pick));
  }
  write('README.md', '# Harbour\n\nHello.\n');
  commit('Everything');
  write('README.md', '# Harbour\n\nHello.\n\nMore.\n');
  git('add', '--all');
  return folder;
}

/** One page of very many rows, and a branch that deletes or renames 600 of the files that it cites. */
export function generateLarge({ files, rows }) {
  const { folder, git, write, commit } = openRepository('large');
  const pick = counter(rows);
  const sources = Array.from(
    { length: files },
    (_, file) => `src/area${file % 100}/part${Math.floor(file / 100) % 20}/file_${file}.ts`,
  );
  for (const [at, path] of sources.entries()) write(path, `export const value${at} = ${at};\n`);
  write('docs/status-matrix.md', renderMatrix({ title: 'Large', rows, sources, pick, cited: 4 }));
  commit('Everything');
  git('checkout', '--quiet', '-b', 'change');
  for (const [at, path] of sources.slice(0, 600).entries())
    if (at % 2 === 0) rmSync(join(folder, path));
    else renameSync(join(folder, path), join(folder, path.replace('.ts', '_new.ts')));
  commit('A change');
  return folder;
}
