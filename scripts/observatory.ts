// A repository for pictures, tests and measurements of the HTML report: the plan of an observatory, true on main, and a branch that breaks it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';

export const OBSERVATORY_PAGE = 'docs/plan-status.md';
/** The day on which it is looked at. */
export const OBSERVATORY_DAY = '2026-05-20';
export const OBSERVATORY_BRANCH = 'shorter-nights';

const THEMES = [
  'Dome and weather',
  'Pointing the telescope',
  'Cameras and filters',
  'The observing queue',
  'Images and calibration',
  'Catalog of objects',
  'Alerts from other sites',
  'Visitors and open nights',
];
const DEEDS = [
  'Close on rain before anything else',
  'Keep a log of every move',
  'Start again after a power cut',
  'Say why a request was refused',
  'Work without the network',
  'Measure what a night costs',
  'Compare two nights side by side',
  'Undo the last step',
];
const STEPS = ['first draft', 'limits', 'error messages', 'import of old logs', 'operator manual', 'night drill'];
const AREAS = ['dome', 'mount', 'camera', 'queue', 'images', 'catalog', 'alerts', 'visits'];
/** Rows of one theme: itself, its deeds, and the steps of two of them. */
const PER_THEME = 1 + DEEDS.length + STEPS.length;

const sourceOf = (area: number, part: number): string => `observatory/${AREAS[area % 8] ?? ''}/part_${part % 4}.py`;
const testOf = (area: number, part: number): string => `tests/test_${AREAS[area % 8] ?? ''}_${part % 3}.py`;

function nameRow(theme: number, place: number): string {
  const number = theme + 1;
  if (place === 0)
    return `EPIC ${number} — ${THEMES[theme % 8] ?? ''}${theme < 8 ? '' : `, phase ${Math.floor(theme / 8) + 1}`}`;
  if (place <= DEEDS.length) return `${number}.${place} ${DEEDS[place - 1] ?? ''}`;
  return `${number}.3.${place - DEEDS.length} ${DEEDS[2] ?? ''}: ${STEPS[place - DEEDS.length - 1] ?? ''}`;
}

function renderRow(index: number): string {
  const [theme, place] = [Math.floor(index / PER_THEME), index % PER_THEME];
  const name = `\`${nameRow(theme, place)}\``;
  if (index % 11 === 9) return `| ${name} | not started | Gap | Gap | Waits for the new mirror. |`;
  if (index % 29 === 20) return `| ${name} | deferred | Gap | Gap | Nobody asked for it this year. |`;
  const partial = place === 0 || index % 5 === 3;
  const [source, test] = [sourceOf(theme, place), testOf(theme, place)];
  return `| ${name} | ${partial ? 'partial' : 'done'} | \`${source}\`, \`docs/${AREAS[theme % 8] ?? ''}.md\` | \`${test}\` | ${partial ? 'Still open: the drill with the whole crew.' : '-'} |`;
}

const renderPage = (rows: number, verifiedAt: string): string =>
  [
    '# Observatory: where the plan is',
    '',
    '- Owner: the night crew',
    `- Last Verified Commit: ${verifiedAt.slice(0, 10)}`,
    '- Last Verified Date: 2026-03-02',
    '',
    '| Part of the plan | Status | Code | Tests | Gap |',
    '|---|---|---|---|---|',
    ...Array.from({ length: rows }, (_, index) => renderRow(index)),
    '',
  ].join('\n');

/** Fills the empty folder: main with a page of so many rows, work after its stamp, and the branch checked out. */
export function makeObservatory(folder: string, rows: number): void {
  let day = '2026-03-02';
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: folder,
      env: environment(folder, day),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const commit = (message: string): string => {
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '--quiet', '--template=');
  git('symbolic-ref', 'HEAD', 'refs/heads/main');
  AREAS.forEach((area, index) => {
    write(`docs/${area}.md`, `# ${THEMES[index] ?? ''}\n`);
    for (let part = 0; part < 4; part += 1) write(sourceOf(index, part), bodyOf(area, part));
    for (let part = 0; part < 3; part += 1)
      write(testOf(index, part), `def test_${area}_${part}():\n    assert run_${part}()\n`);
  });
  const verifiedAt = commit('Dome, mount, cameras and the queue');
  write(OBSERVATORY_PAGE, renderPage(rows, verifiedAt));
  commit('Where the plan is, verified');
  [0, 2, 5].forEach((area, week) => {
    day = `2026-04-${10 + week * 7}`;
    write(sourceOf(area, 1), `${bodyOf(AREAS[area] ?? '', 1)}\n# week ${week}\n`);
    commit(`Follow the weather of week ${week}`);
  });
  day = '2026-05-18';
  git('checkout', '--quiet', '-b', OBSERVATORY_BRANCH);
  rmSync(join(folder, testOf(3, 1)));
  rmSync(join(folder, sourceOf(6, 2)));
  renameSync(join(folder, sourceOf(1, 0)), join(folder, 'observatory/mount/pointing.py'));
  write(sourceOf(4, 3), `${bodyOf('images', 3)}\n# shorter\n`);
  commit('Shorter nights');
}

const bodyOf = (area: string, part: number): string =>
  [
    '"""',
    ...Array.from({ length: 12 }, (_, line) => `${area} ${part}: note ${line}`),
    '"""',
    `def run_${part}():`,
    '    return True',
    '',
  ].join('\n');

/** Git as it is, whatever the user's configuration and identity. */
function environment(folder: string, day: string): NodeJS.ProcessEnv {
  const date = `${day}T09:00:00Z`;
  const person = { NAME: 'Night crew', EMAIL: 'crew@example.com', DATE: date };
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  return {
    ...inherited,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) =>
        Object.entries(person).map(([name, value]) => [`GIT_${who}_${name}`, value]),
      ),
    ),
  };
}
