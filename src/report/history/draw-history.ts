// Draws a page's history: rows by status one above the other, and above them a mark for each stamp and big change.
import { countOf, nameSome } from '../../text/phrase.ts';
import { escapeHtml } from '../reporters/escape.ts';
import { shorten } from '../bounds.ts';
import { describeMark, type HistoryPoint, type PageHistory } from './point.ts';

/** From below; the done rows are divided into those that were supported, those of which nobody can say, and those that were not. */
const LAYERS = [
  { name: 'done and supported', style: 'supported', of: ({ supported }: HistoryPoint) => supported },
  { name: 'done, not checked', style: 'unchecked', of: ({ unchecked }: HistoryPoint) => unchecked },
  {
    name: 'done, not supported',
    style: 'broken',
    of: ({ done, supported, unchecked }: HistoryPoint) => done - supported - unchecked,
  },
  { name: 'partial', style: 'partial', of: ({ partial }: HistoryPoint) => partial },
  { name: 'not started', style: 'open', of: ({ notStarted }: HistoryPoint) => notStarted },
  { name: 'other', style: 'other', of: ({ other }: HistoryPoint) => other },
] as const;

const WIDTH = 960;
const HEIGHT = 462;
const PLOT = { left: 56, right: 940, top: 96, bottom: 380 } as const;
/** Marks that are written out: of more, those of the biggest changes. */
const MAX_NAMED = 4;
const MAX_MARKS = 2_000;
const MAX_PATH = 80;

/** What the picture carries: a page with a policy names it by hash. */
export const DRAWING_STYLE = `
text { font: 13px system-ui, sans-serif; fill: #1f2328; } .soft { fill: #59636e; } .title { font-size: 16px; font-weight: 600; }
.page { fill: #fff; } .grid { stroke: #d1d9e0; } .cut { stroke: #1f2328; stroke-width: 2; fill: none; } .guide { stroke: #1f2328; stroke-dasharray: 3 3; } .stamp { fill: #0550ae; } .jump { fill: #1f2328; }
.supported { fill: #2da44e; } .unchecked { fill: #8fd6a0; } .broken { fill: url(#broken); } .partial { fill: #bf8700; } .open { fill: #afb8c1; } .other { fill: #8c959f; } .red { fill: #cf222e; } .stripe { stroke: #fff; stroke-width: 2; }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3; } .soft { fill: #a5b0bb; } .page { fill: #0d1117; } .grid { stroke: #3d444d; } .guide, .cut { stroke: #e6edf3; } .stamp { fill: #79b8ff; } .jump { fill: #e6edf3; } .unchecked { fill: #1a5c2c; } .open { fill: #484f58; } .other { fill: #6e7681; } }
`.trim();

interface Scales {
  readonly x: (index: number) => number;
  readonly y: (rows: number) => number;
  /** Where the axis does not keep to time: from the last commit, which is of this day, on. Null where it always does. */
  readonly shortened: { readonly from: number; readonly sign: number; readonly date: string } | null;
}

/** An SVG that carries its own style, light or dark as the reader's system is. Ends with a newline. */
export function drawHistory(history: PageHistory): string {
  const { path, points } = history;
  const most = Math.max(1, ...points.map(({ rows }) => rows));
  const scales = scale(points, most);
  const name = escapeHtml(shorten(path, MAX_PATH));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="history-title history-text">`,
    `<title id="history-title">History of ${name}</title>`,
    `<desc id="history-text">${escapeHtml(describe(points))}</desc>`,
    `<style>${DRAWING_STYLE}</style>`,
    '<defs><pattern id="broken" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" class="red"/><path d="M0 0V8" class="stripe"/></pattern></defs>',
    `<rect class="page" width="${WIDTH}" height="${HEIGHT}"/>`,
    `<text class="title" x="${PLOT.left}" y="24">${name}</text>`,
    drawRows(most, scales),
    ...drawLayers(points, scales),
    drawMarks(points, scales),
    drawDates(points, scales),
    drawLegend(points),
    '</svg>',
    '',
  ].join('\n');
}

/** Most of the width for the time since the last commit: what happened is what a reader looks for. */
const MOST_SINCE = 0.15;

/** Over time; where all points are of one moment, evenly. A long time since the last commit is drawn shorter than it was. */
function scale(points: readonly HistoryPoint[], most: number): Scales {
  const times = points.map(({ date }) => Date.parse(date));
  const [first, last] = spanOf(times);
  const committed = points.at(-1)?.commit === 'WORKTREE' ? spanOf(times.slice(0, -1))[1] : last;
  const isQuiet = committed > first && last - committed > MOST_SINCE * (last - first);
  const part = (index: number): number => {
    const time = times[index] ?? last;
    if (last <= first) return points.length < 2 ? 0 : index / (points.length - 1);
    if (!isQuiet) return (time - first) / (last - first);
    return index === points.length - 1 ? 1 : ((time - first) / (committed - first)) * (1 - MOST_SINCE);
  };
  const xOf = (share: number): number => round(PLOT.left + share * (PLOT.right - PLOT.left));
  return {
    x: (index) => xOf(part(index)),
    y: (rows) => round(PLOT.bottom - (rows / most) * (PLOT.bottom - PLOT.top)),
    shortened: isQuiet
      ? {
          from: xOf(1 - MOST_SINCE),
          sign: xOf(1 - MOST_SINCE / 2),
          date: new Date(committed).toISOString().slice(0, 10),
        }
      : null,
  };
}

const spanOf = (times: readonly number[]): readonly [first: number, last: number] =>
  times.reduce<readonly [number, number]>(
    ([low, high], time) => [Math.min(low, time), Math.max(high, time)],
    [Infinity, -Infinity],
  );

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** Each layer is a stair: a page is as a commit left it until the next. */
function drawLayers(points: readonly HistoryPoint[], { x, y }: Scales): readonly string[] {
  const below = points.map(() => 0);
  return LAYERS.flatMap(({ style, of }) => {
    const bottom = [...below];
    points.forEach((point, index) => (below[index] = (below[index] ?? 0) + of(point)));
    if (points.every((point) => of(point) === 0)) return [];
    const stair = (heights: readonly number[]): string[] =>
      heights.flatMap((rows, index) => [
        `${x(index)},${y(rows)}`,
        `${index === heights.length - 1 ? PLOT.right : x(index + 1)},${y(rows)}`,
      ]);
    return [`<path class="${style}" d="M${[...stair(below), ...stair(bottom).reverse()].join('L')}Z"/>`];
  });
}

function drawRows(most: number, { y }: Scales): string {
  const steps = [...new Set([0, Math.round(most / 2), most])];
  return steps
    .map(
      (rows) =>
        `<path class="grid" d="M${PLOT.left} ${y(rows)}H${PLOT.right}"/><text class="soft" x="${PLOT.left - 8}" y="${y(rows) + 4}" text-anchor="end">${rows}</text>`,
    )
    .join('\n');
}

/** Stamps are small diamonds on one line, big changes dashed lines with a word. */
function drawMarks(points: readonly HistoryPoint[], { x }: Scales): string {
  const marked = points.flatMap((point, index) => (point.stamped || point.jump !== null ? [{ point, index }] : []));
  const named = [...marked]
    .filter(({ point }) => point.jump !== null)
    .sort((a, b) => Math.abs(b.point.jump ?? 0) - Math.abs(a.point.jump ?? 0))
    .slice(0, MAX_NAMED)
    .sort((a, b) => a.index - b.index);
  const line = new Map(named.map(({ index }, order) => [index, order % 2]));
  return marked
    .slice(-MAX_MARKS)
    .map(({ point, index }) => {
      const at = x(index);
      const tip = `<title>${point.date.slice(0, 10)} ${point.commit.slice(0, 10)}: ${escapeHtml(describeMark(point) ?? '')}</title>`;
      const stamp = point.stamped ? `<path class="stamp" d="M${at} ${PLOT.top - 14}l5 5l-5 5l-5-5z"/>` : '';
      const order = line.get(index);
      const guide =
        order === undefined ? '' : `<path class="guide" d="M${at} ${PLOT.top - 30 + 16 * order}V${PLOT.bottom}"/>`;
      const end = at > (PLOT.left + PLOT.right) / 2;
      const words =
        order === undefined
          ? ''
          : `<text x="${at + (end ? -6 : 6)}" y="${PLOT.top - 36 + 16 * order}" text-anchor="${end ? 'end' : 'start'}">${escapeHtml(describeMark(point) ?? '')}</text>`;
      return `<g>${tip}${guide}${stamp}${words}</g>`;
    })
    .join('\n');
}

function drawDates(points: readonly HistoryPoint[], { x, shortened }: Scales): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const y = PLOT.bottom + 18;
  return [
    `<text class="soft" x="${x(0)}" y="${y}">${first.date.slice(0, 10)}</text>`,
    points.length < 2
      ? ''
      : `<text class="soft" x="${PLOT.right}" y="${y}" text-anchor="end">${last.date.slice(0, 10)}</text>`,
    shortened === null
      ? ''
      : `<text class="soft" x="${shortened.from}" y="${y}" text-anchor="end">${shortened.date}</text><path class="cut" d="M${shortened.sign - 6} ${PLOT.bottom + 6}l4 -12m4 12l4 -12"/>`,
  ].join('\n');
}

/** The layers that occur, with their number at the last point, in as many lines as they need. */
function drawLegend(points: readonly HistoryPoint[]): string {
  const last = points.at(-1);
  if (last === undefined) return '';
  const place = openLegend();
  const entries = LAYERS.filter(({ of }) => points.some((point) => of(point) > 0)).map(({ name, style, of }) => {
    const words = `${of(last)} ${name}`;
    const { x, y } = place(words);
    return `<rect class="${style}" x="${x}" y="${y}" width="12" height="12"/><text x="${x + 18}" y="${y + 11}">${words}</text>`;
  });
  if (!points.some(({ stamped }) => stamped)) return entries.join('\n');
  const words = 'Last Verified changed';
  const { x, y } = place(words);
  const stamp = `<path class="stamp" d="M${x + 6} ${y + 1}l5 5l-5 5l-5-5z"/><text x="${x + 18}" y="${y + 11}">${words}</text>`;
  return [...entries, stamp].join('\n');
}

/** Where an entry of the legend goes, one after another. */
function openLegend(): (words: string) => { readonly x: number; readonly y: number } {
  let [at, line] = [PLOT.left as number, 0];
  return (words) => {
    const width = 40 + Math.round(words.length * 7.5);
    if (at > PLOT.left && at + width > PLOT.right) [at, line] = [PLOT.left, line + 1];
    const place = { x: at, y: PLOT.bottom + 30 + 24 * line };
    at += width;
    return place;
  };
}

function describe(points: readonly HistoryPoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return 'No version has rows.';
  const marks = points.flatMap((point) =>
    point.jump === null ? [] : [`${point.date.slice(0, 10)}: ${describeMark(point) ?? ''}`],
  );
  return `From ${first.date.slice(0, 10)} to ${last.date.slice(0, 10)}: at the end ${countOf(last.done, 'row')} done, ${last.supported} of them supported and ${last.unchecked} not checked, ${last.partial} partial, ${last.notStarted} not started.${marks.length === 0 ? '' : ` Big changes: ${nameSome(marks)}.`}`;
}
