// Finds what a page says of itself as label and value: in its header's lines, lists, quotes and small tables, in front matter and footer.
import { linesOf, type LineText } from '../markdown/line-text.ts';
import { understandLabel, MAX_LABEL } from './metadata-labels.ts';
import type { Block, Cell, Page, Range, Table, TableRow } from '../page.ts';

/** A label and where its value is in a line; prose has none. */
export interface LabelledValue {
  /** As written, without marks and colon; empty for prose. */
  readonly label: string;
  readonly line: LineText;
  /** Offsets of the value in the line's text. */
  readonly from: number;
  readonly to: number;
  /** Of prose: the end of the line before, where the sentence may have begun. */
  readonly lead?: string;
  /** Of a cell and in front matter: where the value is, or would be. */
  readonly place?: Range;
}

/** Lines of a page its header may take, and nesting of lists and quotes in it. */
const HEADER_LINES = 60;
const MAX_DEPTH = 4;
const FOOTER_BLOCKS = 3;
/** Characters of one line that are looked at. */
const MAX_LINE = 2_000;

const METADATA_HEADING =
  /^(?:(?:document|page|audit) )?(?:metadata|info|information|control|header|details|verification|last verified|front matter|about this document)$/i;
const LEGEND = /\b(?:legend|key|vocabulary|meanings?)\b/i;
const GENERIC_HEADERS = new Set([
  '',
  'field',
  'property',
  'key',
  'attribute',
  'metadata',
  'meta',
  'name',
  'item',
  'label',
  'info',
  'information',
  'parameter',
]);

const DASHED = new RegExp(`^([^:：\\n–—-]{1,${MAX_LABEL}})\\s[–—-]\\s`);

/** Length of the label and what divides it from its value, and the label; null where the text opens with none. */
function openingLabel(line: LineText, from: number): { readonly label: string; readonly length: number } | null {
  const text = line.text.slice(from, from + MAX_LABEL + 4);
  const colon = text.search(/[:：\n]/);
  if (colon > 0 && colon <= MAX_LABEL && text[colon] !== '\n')
    return { label: text.slice(0, colon).trim(), length: colon + 1 };
  const match = line.segments[0]?.strong === true ? DASHED.exec(text) : null;
  if (match === null) return null;
  return { label: (match[1] ?? '').trim(), length: match[0].length };
}

/** Most labels begin with a plain letter: only the others need the costlier look at all scripts. */
const withoutMarks = (label: string): string =>
  /^[A-Za-z0-9]/.test(label) ? label : label.replace(/^[^\p{L}\p{N}]+/u, '');

/** Labels of one line: one at its start, more after `·` or `|`. */
function labelsIn(line: LineText): readonly LabelledValue[] {
  const limit = Math.min(line.text.length, MAX_LINE);
  const starts = [0];
  for (const divider of line.text.slice(0, limit).matchAll(/[·•|｜]/g)) {
    if (openingLabel(line, divider.index + 1) !== null) starts.push(divider.index + 1);
  }
  return starts.flatMap((start, index): readonly LabelledValue[] => {
    const next = starts[index + 1];
    const end = next === undefined ? limit : next - 1;
    const opening = openingLabel(line, start);
    const inCode = line.segments[0]?.kind === 'code' && start === 0;
    if (opening === null || inCode) return [];
    return [{ label: withoutMarks(opening.label), line, from: Math.min(start + opening.length, end), to: end }];
  });
}

/** Characters of the line before that can begin a sentence about a stamp. */
const MAX_LEAD = 120;

const proseOf = (line: LineText, index: number, lines: readonly LineText[]): LabelledValue => ({
  label: '',
  lead: (lines[index - 1]?.text ?? '').slice(-MAX_LEAD),
  line,
  from: 0,
  to: Math.min(line.text.length, MAX_LINE),
});

/** Label and value of a cell each. */
function pairOf({ cells: [name, value] }: TableRow): readonly LabelledValue[] {
  return name === undefined ? [] : valueOf(name.text.replace(/\s*[:：]\s*$/, ''), value);
}

function valueOf(label: string, cell: Cell | undefined): readonly LabelledValue[] {
  const line = linesOf(cell?.segments ?? [])[0];
  return cell === undefined || line === undefined
    ? []
    : [{ label, line, from: 0, to: line.text.length, place: cell.range }];
}

const isBold = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell.segments.length > 0 && cell.segments.every(({ strong }) => strong);

/** A table of labels and values, or of labels above one row of values; null for any other. */
function valuesOfTable({ header, rows }: Table): readonly LabelledValue[] | null {
  const [first] = header.cells;
  const known = (text: string): boolean => understandLabel(text) !== null;
  if (header.cells.length === 2 && first !== undefined) {
    const labelled = rows.filter(({ cells }) => known(cells[0]?.text ?? ''));
    // Without a header that says so it is a list of labels where all of them are in bold.
    const generic =
      GENERIC_HEADERS.has(first.text.trim().toLowerCase()) || [header, ...rows].every(({ cells }) => isBold(cells[0]));
    const headed = known(first.text) && !known(header.cells[1]?.text ?? '');
    if (
      (generic && labelled.length > 0 && labelled.length * 3 >= rows.length) ||
      (headed && labelled.length === rows.length)
    ) {
      return [...(headed ? pairOf(header) : []), ...labelled.flatMap(pairOf)];
    }
  }
  const [only] = rows;
  if (
    rows.length !== 1 ||
    only === undefined ||
    header.cells.length < 2 ||
    !header.cells.every(({ text }) => known(text))
  )
    return null;
  return header.cells.flatMap((cell, index) => valueOf(cell.text, only.cells[index]));
}

function valuesOfBlocks(blocks: readonly Block[], depth: number): readonly LabelledValue[] {
  if (depth > MAX_DEPTH) return [];
  let legend = false;
  return blocks.flatMap((block): readonly LabelledValue[] => {
    const afterLegend = legend;
    legend =
      block.kind === 'paragraph' &&
      LEGEND.test(block.text.slice(0, MAX_LINE)) &&
      /[:：]\s*$/.test(block.text.slice(-20));
    switch (block.kind) {
      case 'paragraph': {
        const lines = linesOf(block.segments);
        return [...lines.flatMap(labelsIn), ...lines.map(proseOf)];
      }
      case 'list': {
        if (afterLegend) return [];
        return block.items
          .filter(({ checked }) => checked === null)
          .flatMap((item) => valuesOfBlocks(item.blocks, depth + 1));
      }
      case 'quote':
        return valuesOfBlocks(block.blocks, depth + 1);
      case 'table':
        return valuesOfTable(block) ?? [];
      default:
        return [];
    }
  });
}

/** The blocks above the first section and the first table of data. */
function headerBlocks({ blocks, frontMatter }: Page): readonly Block[] {
  const last = HEADER_LINES + (frontMatter.at(-1)?.range.endLine ?? 0);
  let titled = false;
  const header: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.range.line > last) break;
    if (block.kind === 'heading') {
      if (titled && block.depth > 1 && !METADATA_HEADING.test(block.text.trim()) && !isSubtitle(blocks, at)) break;
      titled = true;
    } else if (block.kind === 'table' && valuesOfTable(block) === null && block.rows.length > 0) break;
    else header.push(block);
    // Text above a heading of the second level belongs to a page without a title.
    titled ||= block.kind !== 'html' && block.kind !== 'definition';
  }
  return header;
}

/** True for a heading right between the title of a page and a table of its metadata. */
function isSubtitle(blocks: readonly Block[], at: number): boolean {
  const [title, next] = [blocks[at - 1], blocks[at + 1]];
  return title?.kind === 'heading' && title.depth === 1 && next?.kind === 'table' && valuesOfTable(next) !== null;
}

/** Front matter as lines of their own. */
function valuesOfFrontMatter({ frontMatter }: Page): readonly LabelledValue[] {
  return frontMatter.flatMap(({ key, value, range }): readonly LabelledValue[] => {
    const parts = key.split('.').filter((part) => !/^\d+$/.test(part));
    if (parts.length > 2 || range.line !== range.endLine) return [];
    const segment = {
      kind: 'text',
      text: value,
      range,
      outer: range,
      columns: null,
      strong: false,
      emphasis: false,
      struck: false,
      link: null,
    } as const;
    return [
      {
        label: parts.at(-1) ?? '',
        line: { text: value, segments: [segment] },
        from: 0,
        to: value.length,
        place: range,
      },
    ];
  });
}

export interface LabelledValues {
  /** Front matter first, then the header in page order. */
  readonly header: readonly LabelledValue[];
  /** The page's last lines: only when it was updated is looked for there. */
  readonly footer: readonly LabelledValue[];
}

/** Everything that may be metadata; what its labels mean is decided later. */
export function findLabelledValues(page: Page): LabelledValues {
  const header = headerBlocks(page);
  const footer = page.blocks
    .slice(-FOOTER_BLOCKS)
    .filter((block) => !header.includes(block) && (block.kind === 'paragraph' || block.kind === 'quote'));
  return {
    header: [...valuesOfFrontMatter(page), ...valuesOfBlocks(header, 0)],
    footer: valuesOfBlocks(footer, 0).filter(({ label }) => label !== ''),
  };
}

/** Blocks above a table in which its own lines are. */
const OWN_BLOCKS = 4;

/** What stands between the heading of a section and its first table. What is above the first table of a page is in its header as well. */
export function valuesAboveTables({
  blocks,
}: Page): readonly { readonly table: Range; readonly values: readonly LabelledValue[] }[] {
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'table') return [];
    const start = Math.max(0, at - OWN_BLOCKS);
    const near = blocks.slice(start, at);
    const own = near.slice(near.findLastIndex(({ kind }) => kind === 'heading' || kind === 'table') + 1);
    const isOwn = own.length > 0 && blocks[at - own.length - 1]?.kind === 'heading';
    return isOwn ? [{ table: block.range, values: valuesOfBlocks(own, 0).filter(({ label }) => label !== '') }] : [];
  });
}
