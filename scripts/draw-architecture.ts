// Draws docs/images/architecture.svg from the imports of src/: the folders in the order of the flow, and an arc for every pair that imports.
// Run: npm run generate
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { countBetween, readImports, type Imports } from './architecture.ts';

const FILE = join(import.meta.dirname, '../docs/images/architecture.svg');

/** From the ground floor up: a folder imports from those above it in the picture. */
const ORDER = [
  ['text', 'dates, paths, keys, words: imports nothing of ours'],
  ['repository', 'git, the working tree and GitHub’s REST API'],
  ['config', 'settings and their defaults'],
  ['documents', 'bytes → a page'],
  ['rows', 'a page → rows and their statuses'],
  ['evidence', 'rows and a repository → citations'],
  ['findings', 'citations at base and head → findings'],
  ['report', 'findings → the report, and its formats'],
  ['publish', 'the report → GitHub'],
  ['guard.ts', 'calls the stages in this order'],
  ['recompute-page.ts', 'calls some of them, for one page of a history'],
  ['action', 'the GitHub Action'],
  ['cli', 'the command'],
  ['index.ts', 'the library'],
] as const;

/** Few numbers go into the picture, and arcs have three widths: most changes leave it as it is. */
const [WIDTH, LEFT, BOX, STEP, TOP] = [1060, 20, 640, 62, 20];

const roomOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file);
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The picture as SVG. Throws where `src/` has a folder that the order above lacks. */
export function drawArchitecture(imports: Imports): string {
  const place = new Map<string, number>(ORDER.map(([name], index) => [name, index]));
  const between = countBetween(imports, roomOf);
  const unknown = [...between.keys()].filter((room) => room !== 'version.ts' && !place.has(room));
  if (unknown.length > 0) throw new Error(`No place in the picture for: ${unknown.join(', ')}`);
  const middle = (index: number): number => TOP + index * STEP + STEP / 2;
  const boxes = ORDER.map(([name, purpose], index) => drawBox({ name, purpose, top: TOP + index * STEP, imports }));
  const arcs = ORDER.flatMap(([name], from) =>
    [...(between.get(name) ?? [])]
      .flatMap(([other, count]) => {
        const to = place.get(other);
        return to === undefined ? [] : [{ other, count, to }];
      })
      .sort((one, two) => one.to - two.to)
      .map(({ other, count, to }) => {
        const [start, end, x] = [middle(from), middle(to), LEFT + BOX];
        const reach = x + 30 + Math.abs(from - to) * 30;
        const against = to > from ? ' stroke="#b35900" stroke-dasharray="5 4"' : '';
        const width = count < 5 ? 1 : count < 20 ? 2 : 4;
        const path = `M${x} ${start - 6} C${reach} ${start - 6} ${reach} ${end + 6} ${x + 6} ${end + 6}`;
        return `<path d="${path}" stroke-width="${width}"${against}><title>${name} imports ${other}</title></path>`;
      }),
  );
  const height = TOP * 2 + ORDER.length * STEP;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" role="img" aria-label="The folders of src and their imports">`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    '<defs><marker id="head" markerUnits="userSpaceOnUse" markerWidth="9" markerHeight="8" refX="8" refY="4" orient="auto"><path d="M0 0 9 4 0 8z" fill="#4a6785"/></marker></defs>',
    '<g fill="none" stroke="#4a6785" stroke-opacity=".55">',
    ...arcs.map((arc) => arc.replace('<path ', '<path marker-end="url(#head)" ')),
    '</g>',
    ...boxes,
    '</svg>',
    '',
  ].join('\n');
}

interface Box {
  readonly name: string;
  readonly purpose: string;
  readonly top: number;
  readonly imports: Imports;
}

function drawBox({ name, purpose, top, imports }: Box): string {
  const files = [...imports.keys()].filter((file) => roomOf(file) === name);
  const below = files.flatMap((file) => file.split('/').slice(1, -1).slice(0, 1));
  const inside = [...new Set(below)].sort().join(' · ');
  return [
    `<rect x="${LEFT}" y="${top + 4}" width="${BOX}" height="${STEP - 8}" rx="6" fill="#f2f6fa" stroke="#4a6785"/>`,
    `<text x="${LEFT + 12}" y="${top + 26}" font-size="15"><tspan font-weight="600">${name.endsWith('.ts') ? name : `${name}/`}</tspan><tspan fill="#444" font-size="13">  ${escape(purpose)}</tspan></text>`,
    `<text x="${LEFT + 12}" y="${top + 46}" font-size="12" fill="#555">${escape(inside)}</text>`,
  ].join('\n');
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, drawArchitecture(readImports()));
}
