// A repository of documentation pages that link to each other, made up from counters: prose, lists, tables, code, and a few broken links.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const PAGES = 150;
const FOLDERS = ['guide', 'reference', 'design', 'runbooks', 'notes'];
const SECTIONS = 8;
/** One page in so many has a broken link, and one a broken anchor. */
const FAULTY = 30;

const NOUNS = [
  'harbour',
  'crane',
  'ledger',
  'signal',
  'timetable',
  'berth',
  'pilot',
  'buoy',
  'manifest',
  'tide gauge',
  'winch',
  'quay',
];
const VERBS = ['records', 'follows', 'answers', 'checks', 'moves', 'keeps', 'reports', 'opens', 'waits for'];
const TAILS = [
  'before the next arrival',
  'once a minute',
  'without asking the office',
  'as long as the gate is open',
  'in the order of the list',
  'unless a person says otherwise',
];

const pick = (list, seed) => list[Math.abs(seed) % list.length];
const sentence = (seed) =>
  `The ${pick(NOUNS, seed * 5)} ${pick(VERBS, seed * 7 + 1)} the ${pick(NOUNS, seed * 3 + 2)} ${pick(TAILS, seed * 11 + 3)}.`;
const pathOf = (page) => `docs/${FOLDERS[page % FOLDERS.length]}/page-${page}.md`;
const titleOf = (page, section) =>
  `${pick(NOUNS, page + section)} and ${pick(NOUNS, page * 3 + section + 5)} ${section}`;
const anchorOf = (page, section) => titleOf(page, section).toLowerCase().replaceAll(' ', '-');

/** A link to a section of another page, as people write it: relative to their own. */
function linkTo(target, section) {
  const page = ((target % PAGES) + PAGES) % PAGES;
  return `[${titleOf(page, section)}](../${pathOf(page).slice('docs/'.length)}#${anchorOf(page, section)})`;
}

const prose = (seed, lines) =>
  Array.from({ length: lines }, (_, line) => `${sentence(seed + line)} ${sentence(seed * 2 + line + 1)}`);

function renderSection(page, section) {
  const seed = page * SECTIONS + section;
  const parts = [
    [`## ${titleOf(page, section)}`],
    prose(seed, 4),
    [
      `${sentence(seed)} See ${linkTo(page + section * 7 + 1, section)} and`,
      `[the page below](#${anchorOf(page, (section + 3) % SECTIONS)}), or run \`make ${pick(NOUNS, seed).replace(' ', '-')}\`.`,
    ],
    prose(seed + 3, 3),
    Array.from({ length: 5 }, (_, item) =>
      item === 3
        ? `- **${pick(NOUNS, seed + item)}**: ${linkTo(page + item + section, (section + item) % SECTIONS)}`
        : `- ${sentence(seed + item)}`,
    ),
  ];
  if (section % 3 === 1)
    parts.push([
      '```sh',
      ...Array.from(
        { length: 8 },
        (_, line) => `ferry ${pick(VERBS, line).replace(' ', '-')} --berth ${seed + line} # [not a link](gone.md)`,
      ),
      '```',
    ]);
  if (section % 4 === 2)
    parts.push([
      '| Name | Meaning | Page |',
      '|---|---|---|',
      ...Array.from(
        { length: 6 },
        (_, row) =>
          `| \`${pick(NOUNS, row + seed)}\` | ${sentence(row + seed)} | ${linkTo(page + row, row % SECTIONS)} |`,
      ),
    ]);
  return parts;
}

function renderPage(page) {
  const parts = [
    [`# Page ${page}`],
    prose(page, 3),
    ...Array.from({ length: SECTIONS }, (_, section) => renderSection(page, section)).flat(),
  ];
  if (page % FAULTY === 0) parts.push([`${sentence(page)} See [what is gone](gone-${page}.md).`]);
  if (page % FAULTY === 1) parts.push([`${sentence(page)} See [what was renamed](#renamed-${page}).`]);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** How many links of the pages lead nowhere: what both programs must find. */
export const BROKEN = Array.from({ length: PAGES }, (_, page) => page % FAULTY).filter((rest) => rest < 2).length;

/** Makes it in a new temporary folder, committed. */
export function generatePages() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'matrix-guard-pages-')));
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (let page = 0; page < PAGES; page += 1) write(pathOf(page), renderPage(page));
  write('.github/matrix-guard.yml', 'links: ["docs/**/*.md"]\n');
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull };
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', ...args], { cwd: folder, env });
  git('init', '--quiet', '--initial-branch=main');
  // The other program asks git for it, to tell the repository's own addresses.
  git('remote', 'add', 'origin', 'https://github.com/example/ferry.git');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'The pages');
  return folder;
}
