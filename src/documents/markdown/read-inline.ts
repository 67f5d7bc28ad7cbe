// Flattens remark's inline tree into segments with their places in the page.
import type { PhrasingContent } from 'mdast';
import type { Position } from 'unist';
import type { Link, Range, Segment } from '../page.ts';
import { placeKey, type Run } from './parse-markdown.ts';
import { byLine, destinationIn, rangeOf, runsIn, sliceOf, spotOf, type Reading } from './reading.ts';
import { gatherSegments } from './segments.ts';
import { unescapePipes } from './unescape-pipes.ts';

interface Marks {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly struck: boolean;
  readonly link: Link | null;
}

const NO_MARKS: Marks = { strong: false, emphasis: false, struck: false, link: null };
const BREAK_TAG = /^<br\s*\/?>$/i;

/** The range of a run, and of each of its units where they differ from the source. */
function textSegment(reading: Reading, run: Run, marks: Marks): Segment {
  const range = rangeOf(reading, { ...run, endLine: run.line });
  if (run.decoded === null)
    return { kind: run.kind, text: sliceOf(reading, range), range, outer: range, columns: null, ...marks };
  const columns = [
    ...Array.from(run.decoded, (unit) => Array<number>(unit.length).fill(range.column)).flat(),
    range.endColumn,
  ];
  return { kind: run.kind, text: run.decoded, range, outer: range, columns, ...marks };
}

function codeSegments(
  reading: Reading,
  position: Position,
  context: { readonly marks: Marks; readonly inTable: boolean },
): readonly Segment[] {
  const outer = rangeOf(reading, spotOf(position));
  const runs = byLine(runsIn(reading, position, 'code'));
  return runs.map((run, index) => {
    const range = rangeOf(reading, { ...run, endLine: run.line });
    const source = sliceOf(reading, range);
    const { text, columns } = context.inTable ? unescapePipes(source, range.column) : { text: source, columns: null };
    return {
      kind: 'code',
      text,
      range,
      columns,
      ...context.marks,
      outer: {
        line: range.line,
        column: index === 0 && outer.line === range.line ? outer.column : range.column,
        endLine: range.line,
        endColumn: index === runs.length - 1 && outer.endLine === range.line ? outer.endColumn : range.endColumn,
      },
    } satisfies Segment;
  });
}

const emptyAt = (range: Range, marks: Marks): Segment => ({
  kind: 'text',
  text: '',
  range,
  outer: range,
  columns: null,
  ...marks,
});

/** Segments of the children; a link of which nothing would be seen leaves an empty one, so that its destination is not lost. */
function linkSegments(
  reading: Reading,
  node: Extract<PhrasingContent, { type: 'link' | 'linkReference' }>,
  context: Context,
): readonly Segment[] {
  const { position } = node;
  if (position === undefined) return [];
  const range = rangeOf(reading, spotOf(position));
  const last = node.children.at(-1)?.position?.end ?? position.start;
  let link: Link;
  if (node.type === 'link') {
    const written = destinationIn(reading, position, last);
    const only = node.children.length === 1 ? node.children[0]?.position : undefined;
    const inner = written === null && only !== undefined ? rangeOf(reading, spotOf(only)) : null;
    link = {
      url: node.url,
      range,
      urlRange: written ?? (inner !== null && sliceOf(reading, inner) === node.url ? inner : null),
    };
  } else {
    const definition = reading.definitions.get(node.identifier);
    link = { url: definition?.url ?? '', range, urlRange: definition?.urlRange ?? null };
  }
  const marks = { ...context.marks, link };
  const inside = flatten(reading, node.children, { ...context, marks });
  if (inside.some((segment) => segment.link === link)) return inside;
  const end = { ...range, line: range.endLine, column: range.endColumn };
  return [...inside, emptyAt(end, marks)];
}

function imageSegment(
  reading: Reading,
  node: Extract<PhrasingContent, { type: 'image' | 'imageReference' }>,
  marks: Marks,
): readonly Segment[] {
  const { position } = node;
  if (position === undefined) return [];
  const outer = rangeOf(reading, spotOf(position));
  const label = reading.parsed.labels.get(placeKey(position.start.line, position.start.column + 2));
  const definition = node.type === 'imageReference' ? reading.definitions.get(node.identifier) : undefined;
  const after = label === undefined ? position.start : { line: label.endLine, column: label.endColumn };
  const link: Link =
    node.type === 'image'
      ? { url: node.url, range: outer, urlRange: destinationIn(reading, position, after) }
      : { url: definition?.url ?? '', range: outer, urlRange: definition?.urlRange ?? null };
  const text = (node.alt ?? '').replaceAll(/[\r\n]+/g, ' ');
  const first = {
    ...outer,
    endLine: outer.line,
    endColumn: outer.endLine === outer.line ? outer.endColumn : (reading.lines[outer.line - 1]?.length ?? 0) + 1,
  };
  const range = label !== undefined && label.line === label.endLine ? rangeOf(reading, label) : first;
  const columns =
    sliceOf(reading, range) === text ? null : [...Array<number>(text.length).fill(range.column), range.endColumn];
  return [{ kind: 'image', text, range, outer: range, columns, ...marks, link }];
}

interface Context {
  readonly marks: Marks;
  readonly inTable: boolean;
}

function flattenOne(reading: Reading, node: PhrasingContent, context: Context): readonly Segment[] {
  const { marks } = context;
  const { position } = node;
  if (position === undefined) return [];
  switch (node.type) {
    case 'text': {
      const runs = runsIn(reading, position, 'text');
      if (runs.length > 0) return runs.map((run) => textSegment(reading, run, marks));
      const range = rangeOf(reading, spotOf(position));
      const simple = range.line === range.endLine && sliceOf(reading, range) === node.value;
      return simple && node.value !== ''
        ? [{ kind: 'text', text: node.value, range, outer: range, columns: null, ...marks }]
        : [];
    }
    case 'inlineCode':
      return codeSegments(reading, position, context);
    case 'html': {
      const range = rangeOf(reading, spotOf(position));
      if (BREAK_TAG.test(node.value) && range.line === range.endLine) {
        return [{ kind: 'break', text: '\n', range, outer: range, columns: null, ...NO_MARKS }];
      }
      return byLine(runsIn(reading, position, 'html')).map((run) => textSegment(reading, run, marks));
    }
    case 'strong':
      return flatten(reading, node.children, { ...context, marks: { ...marks, strong: true } });
    case 'emphasis':
      return flatten(reading, node.children, { ...context, marks: { ...marks, emphasis: true } });
    case 'delete':
      return flatten(reading, node.children, { ...context, marks: { ...marks, struck: true } });
    case 'link':
    case 'linkReference':
      return linkSegments(reading, node, context);
    case 'image':
    case 'imageReference':
      return imageSegment(reading, node, marks);
    case 'break':
    case 'footnoteReference':
      // Breaks show as a change of line; a footnote's mark is no part of the text.
      return [];
  }
}

const flatten = (reading: Reading, nodes: readonly PhrasingContent[], context: Context): readonly Segment[] =>
  nodes.flatMap((node) => flattenOne(reading, node, context));

/** The segments of a paragraph's, heading's or cell's children. */
export const readInline = (reading: Reading, nodes: readonly PhrasingContent[], inTable: boolean): readonly Segment[] =>
  gatherSegments(flatten(reading, nodes, { marks: NO_MARKS, inTable }), reading.lines);
