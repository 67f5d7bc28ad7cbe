// A repository with a large status matrix, made up from counters: 118 rows, about 520 references to some 60 files.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const MATRIX_PATH = 'docs/plan/status-matrix.md';

const ROWS = 118;
const AREAS = ['storage', 'network', 'planner', 'shell'];
const SOURCES = AREAS.flatMap((area) =>
  Array.from({ length: 8 }, (_, index) => `components/${area}/src/part_${index}.rs`),
);
const TESTS = AREAS.flatMap((area) =>
  Array.from({ length: 5 }, (_, index) => `components/${area}/tests/case_${index}.rs`),
);
const PAGES = Array.from({ length: 8 }, (_, index) => `docs/plan/chapter-${index}.md`);

const code = (text) => `\`${text}\``;
const pick = (list, seed, count) =>
  Array.from({ length: count }, (_, index) => code(list[(seed * 7 + index * 3) % list.length]));

/** Numbers nest as in a real plan: epic, chapter, item. */
function keyOf(index) {
  const epic = Math.floor(index / 12) + 1;
  const place = index % 12;
  if (place === 0) return `EPIC ${epic} — Theme number ${epic}`;
  return place < 4
    ? `${epic}.${place} Chapter ${place} of theme ${epic}`
    : `${epic}.3.${place - 3} Work item ${place} of theme ${epic}`;
}

function renderRow(index) {
  const key = code(keyOf(index));
  if (index % 9 === 8) return `| ${key} | not started | Gap | Gap | Planned after the chapters before it. |`;
  const partial = index % 12 === 0 || index % 12 === 3 || index % 4 === 3;
  const sources = [...pick(PAGES, index, 1), ...pick(SOURCES, index, 2 + (index % 2))].join(', ');
  const symbol = index % 5 === 0 ? ` (${code(`case_${index % 5}_holds`)})` : '';
  const tests =
    index % 24 === 5 ? `${code(`make verify-${index % 3}`)}` : pick(TESTS, index, 1 + (index % 2)).join(', ') + symbol;
  return `| ${key} | ${partial ? 'partial' : 'done'} | ${sources} | ${tests} | ${partial ? 'The last acceptance point is still open and described in the chapter.' : '-'} |`;
}

const renderMatrix = (commit) =>
  [
    '# Plan: implementation status',
    '',
    '- Status: verified',
    '- Owner: @plan-team',
    `- Last Verified Commit: ${commit}`,
    '- Last Verified Date: 2026-01-05',
    '',
    'Status legend:',
    '- `done`: built and tested.',
    '- `partial`: built in part.',
    '- `not started`: nothing yet.',
    '',
    '| Plan heading | Status | Evidence (code and docs) | Evidence (tests) | Gap note |',
    '|---|---|---|---|---|',
    ...Array.from({ length: ROWS }, (_, index) => renderRow(index)),
    '',
  ].join('\n');

const renderFiles = () => ({
  Makefile: [0, 1, 2].map((index) => `verify-${index}:\n\ttrue\n`).join('\n'),
  ...Object.fromEntries(
    SOURCES.map((path, index) => [
      path,
      Array.from({ length: 400 }, (_, line) => `pub fn step_${index}_${line}() -> usize { ${line} }`).join('\n'),
    ]),
  ),
  ...Object.fromEntries(
    TESTS.map((path, index) => [
      path,
      Array.from(
        { length: 5 },
        (_, number) => `#[test]\nfn case_${number}_holds() { assert_eq!(${index}, ${index}); }\n`,
      ).join('\n'),
    ]),
  ),
  ...Object.fromEntries(PAGES.map((path, index) => [path, `# Chapter ${index}\n\nWhat it is for.\n`])),
});

/** Makes it in a new temporary folder: main with the matrix, and a working tree in which one cited file is gone and one was edited. */
export function generateRepository() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'matrix-guard-bench-')));
  const date = '2026-01-05T12:00:00Z';
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_AUTHOR_NAME: 'Bench',
    GIT_AUTHOR_EMAIL: 'bench@example.com',
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: 'Bench',
    GIT_COMMITTER_EMAIL: 'bench@example.com',
    GIT_COMMITTER_DATE: date,
  };
  const git = (...args) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' }).trim();
  const write = (files) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  const commit = (message) => {
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--initial-branch=main');
  write(renderFiles());
  const verified = commit('Everything the matrix cites');
  write({ [MATRIX_PATH]: renderMatrix(verified.slice(0, 7)) });
  commit('The matrix');
  git('checkout', '--quiet', '-b', 'change');
  git('rm', '--quiet', SOURCES[5]);
  write({ [SOURCES[9]]: 'pub fn step() {}\n' });
  commit('A change that deletes one cited file and edits another');
  return folder;
}
