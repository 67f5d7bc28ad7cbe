// Turns remark's block tree into the page's blocks.
import type {
  BlockContent,
  Definition as SourceDefinition,
  DefinitionContent,
  List as SourceList,
  RootContent,
  Table as SourceTable,
} from 'mdast';
import type { Position } from 'unist';
import type { Block, Definition, List, Range, Segment, Table, TableRow, Verbatim } from '../page.ts';
import { readInline } from './read-inline.ts';
import { destinationIn, type Reading } from './reading.ts';
import { readCellLinks, readCellWhole, readCutRows, readSeenRow, type TableWork } from './read-table.ts';
import { textOf } from './segments.ts';
import type { Skeleton } from './skeleton.ts';
import { splitLines } from '../../text/lines.ts';
import { unreachable } from '../../text/unreachable.ts';

/** One reading of a page, with what is gathered on the way. */
export interface BlockReading extends Reading {
  readonly skeleton: Skeleton;
  /** The skeleton's lines as remark got them. */
  readonly tamed: readonly string[];
  readonly work: TableWork;
  /** Skeleton lines of cut runs that turned out to be table rows or verbatim text, as they must. */
  readonly accounted: Set<number>;
}

/** The range in the page: what ends with a run's kept line ends with the run. */
function rangeOf(reading: Omit<BlockReading, 'work'>, position: Position): Range {
  const start = reading.place(position.start.line, position.start.column);
  const run = reading.skeleton.runs.get(position.end.line);
  const last =
    run !== undefined && position.end.column > run.prefix + 1 ? run.last : reading.skeleton.ends.get(position.end.line);
  const end =
    last !== undefined
      ? { line: last, column: (reading.lines[last - 1] ?? '').length + 1 }
      : reading.place(position.end.line, position.end.column);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function readTable(reading: BlockReading, node: SourceTable, range: Range): Table | null {
  const rows: TableRow[] = [];
  for (const row of node.children) {
    const line = row.position?.start.line ?? 0;
    const run = reading.skeleton.runs.get(line);
    if (run?.kind === 'rows' && row.position?.start.column === run.prefix + 1) {
      reading.accounted.add(line);
      for (const cut of readCutRows(reading, run, {
        work: reading.work,
        content: reading.skeleton.links === null ? readCellWhole : readCellLinks,
      }))
        rows.push(cut);
    } else {
      const seen = readSeenRow(reading, row, reading.work);
      if (seen !== null) rows.push(seen);
    }
  }
  const [header, ...body] = rows;
  return header === undefined ? null : { kind: 'table', header, rows: body, range };
}

/** The text of code or HTML, with the lines that were cut or disarmed as the page has them. */
function verbatimText(reading: BlockReading, position: Position, value: string): string {
  const { skeleton, tamed, lines, accounted } = reading;
  const parts = splitLines(value);
  // The text of a fenced block starts below its fence.
  const opening = tamed[position.start.line - 1]?.charAt(position.start.column - 1) ?? '';
  const offset = opening === '`' || opening === '~' ? 1 : 0;
  return parts
    .flatMap((part, index): readonly string[] => {
      const line = position.start.line + offset + index;
      const run = skeleton.runs.get(line);
      if (run !== undefined) {
        accounted.add(line);
        // The kept line ends in its pipe; what remark made of the prefix (a tab taken in half) holds for every row.
        return lines.slice(run.first - 1, run.last).map((source) => part.slice(0, -1) + source.slice(run.prefix));
      }
      const given = tamed[line - 1] ?? '';
      const source = skeleton.lines[line - 1] ?? '';
      if (given === source) return [part];
      const content = part.trimStart();
      return [part.slice(0, part.length - content.length) + source.slice(given.length - content.length)];
    })
    .join('\n');
}

function readVerbatim(
  reading: BlockReading,
  kind: Verbatim['kind'],
  node: { readonly value: string; readonly position: Position },
): Verbatim {
  const { position, value } = node;
  const range = rangeOf(reading, position);
  const text = verbatimText(reading, position, value);
  if (kind === 'html') {
    for (let line = position.start.line; line <= position.end.line; line += 1) {
      const run = reading.skeleton.runs.get(line);
      // A cut row may have held what ends this block, and so may a blank line of what only looked like code: then remark must see it.
      if (
        run !== undefined &&
        (run.kind === 'code' ||
          reading.lines.slice(run.first - 1, run.last).some((source) => source.includes('>', run.prefix)))
      )
        reading.accounted.delete(line);
    }
  }
  return { kind, text, range };
}

function readList(reading: BlockReading, node: SourceList, range: Range): List {
  const ordered = node.ordered === true;
  const items = node.children.flatMap((item, index) =>
    item.position === undefined
      ? []
      : [
          {
            checked: item.checked ?? null,
            number: ordered ? (node.start ?? 1) + index : null,
            blocks: readBlocks(reading, item.children),
            range: rangeOf(reading, item.position),
          },
        ],
  );
  return { kind: 'list', ordered, items, range };
}

/** `[label]: url`, with its destination's place. */
export function readDefinition(
  reading: Omit<BlockReading, 'work'>,
  node: SourceDefinition,
  position: Position,
): Definition {
  const urlRange = destinationIn(reading, position, position.start);
  return {
    kind: 'definition',
    label: node.label ?? node.identifier,
    url: node.url,
    urlRange,
    blocks: [],
    range: rangeOf(reading, position),
  };
}

/** What remark read, and the links of the lines that it got shortened, in page order. */
function withLinksLeftOut(
  { skeleton: { links } }: BlockReading,
  { start, end }: Position,
  segments: readonly Segment[],
): readonly Segment[] {
  if (links === null || links.size === 0) return segments;
  const left = Array.from(
    { length: end.line - start.line + 1 },
    (_, index) => links.get(start.line + index) ?? [],
  ).flat();
  return left.length === 0
    ? segments
    : [...left, ...segments].sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column);
}

type SourceBlock = RootContent | BlockContent | DefinitionContent;

function readBlock(reading: BlockReading, node: SourceBlock): Block | null {
  const { position } = node;
  if (position === undefined) return null;
  const range = rangeOf(reading, position);
  switch (node.type) {
    case 'heading':
    case 'paragraph': {
      const segments = withLinksLeftOut(reading, position, readInline(reading, node.children, false));
      const common = { segments, text: textOf(segments), range };
      return node.type === 'heading'
        ? { kind: 'heading', depth: node.depth, ...common }
        : { kind: 'paragraph', ...common };
    }
    case 'list':
      return readList(reading, node, range);
    case 'table':
      return readTable(reading, node, range);
    case 'blockquote':
      return { kind: 'quote', blocks: readBlocks(reading, node.children), range };
    case 'code':
    case 'html':
      return readVerbatim(reading, node.type, { value: node.value, position });
    case 'definition':
      return readDefinition(reading, node, position);
    case 'footnoteDefinition':
      return {
        kind: 'footnote',
        label: node.label ?? node.identifier,
        url: null,
        urlRange: null,
        blocks: readBlocks(reading, node.children),
        range,
      };
    case 'thematicBreak':
    case 'yaml':
      return null;
    case 'break':
    case 'delete':
    case 'emphasis':
    case 'footnoteReference':
    case 'image':
    case 'imageReference':
    case 'inlineCode':
    case 'link':
    case 'linkReference':
    case 'listItem':
    case 'strong':
    case 'tableCell':
    case 'tableRow':
    case 'text':
      // Remark puts none of these among blocks.
      return null;
    default:
      return unreachable(node);
  }
}

/** The blocks of a container, in page order; thematic breaks say nothing and are left out. */
export const readBlocks = (reading: BlockReading, nodes: readonly SourceBlock[]): readonly Block[] =>
  nodes.flatMap((node) => readBlock(reading, node) ?? []);
