// A repository whose status page has many versions, made up from counters: each commit edits code and the page, and some delete a cited file.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';

export const HISTORY_PAGE = 'docs/status.md';

const ROWS = 118;
const FILES = 800;
const TESTS = 50;

const sourceOf = (index) => `src/area${index % 20}/part_${index}.ts`;
const data = (text) => `data ${Buffer.byteLength(text)}\n${text}\n`;
const file = (path, text) => `M 644 inline ${path}\n${data(text)}`;

function renderPage(version) {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const key = `${Math.floor(index / 12) + 1}.${(index % 12) + 1}`;
    const status = index < version / 5 ? 'done' : 'partial';
    const test = `\`tests/t${index % TESTS}.ts\` (\`case_${index % TESTS}\`)`;
    return `| ${key} Part ${index} | ${status} | \`${sourceOf(index)}\`, \`${sourceOf(index + 100)}\` | ${test} | open in ${index === version % ROWS ? version : 0} |`;
  });
  const head = ['# Plan', '', '- Last Verified Date: 2026-01-01', '', '| Item | Status | Code | Tests | Gap |'];
  return [...head, '|---|---|---|---|---|', ...rows, ''].join('\n');
}

/** The folder of a new repository; the caller removes it. */
export function generateHistory(versions) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'matrix-guard-bench-history-')));
  const env = { ...process.env, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull };
  const git = (args, input) =>
    execFileSync('git', args, { cwd: folder, env, input, stdio: ['pipe', 'ignore', 'inherit'] });
  const commits = Array.from({ length: versions }, (_, version) => {
    const files =
      version === 0
        ? [
            ...Array.from({ length: FILES }, (_each, index) =>
              file(sourceOf(index), `export const part = ${index};\n`),
            ),
            ...Array.from({ length: TESTS }, (_each, index) =>
              file(`tests/t${index}.ts`, `it('case_${index}', () => {});\n`),
            ),
          ]
        : [file(sourceOf(version % FILES), `export const edited = ${version};\n`)];
    return [
      `commit refs/heads/main\ncommitter Bench <bench@example.com> ${1_767_225_600 + version * 3_600} +0000\n`,
      data(`version ${version}`),
      ...files,
      ...(version > 0 && version % 25 === 0 ? [`D ${sourceOf(110 + version / 25)}\n`] : []),
      file(HISTORY_PAGE, renderPage(version)),
    ].join('');
  });
  git(['init', '--quiet', '--initial-branch=main']);
  git(['fast-import', '--quiet'], commits.join(''));
  git(['reset', '--quiet', '--hard']);
  return folder;
}
