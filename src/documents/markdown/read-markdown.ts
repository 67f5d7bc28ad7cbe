// Reads the blocks of a page, by its skeleton where that is safe.
import type { Nodes } from 'mdast';
import type { KnownRows } from './known-rows.ts';
import { loadParser, type Parsed } from './parse-markdown.ts';
import type { Block } from '../page.ts';
import { readBlocks, readDefinition, type BlockReading } from './read-blocks.ts';
import type { Definition } from './reading.ts';
import { canBeGiven } from './given-cells.ts';
import { readPending } from './read-pending.ts';
import type { TableWork } from './read-table.ts';
import { shorten } from './shorten.ts';
import { cutTables, wholeSkeleton, type Skeleton } from './skeleton.ts';
import { limitInput } from './limit-input.ts';

export interface Markdown {
  readonly blocks: readonly Block[];
  readonly notes: readonly string[];
}

/** Definitions and footnotes by normalised label, wherever they are; the first of a label counts. */
function collectLabels(
  reading: Omit<BlockReading, 'work'>,
  nodes: readonly Nodes[],
  found: { readonly definitions: Map<string, Definition>; readonly footnotes: Set<string> },
): void {
  for (const node of nodes) {
    if (node.type === 'definition' && node.position !== undefined) {
      const { urlRange } = readDefinition(reading, node, node.position);
      if (!found.definitions.has(node.identifier)) found.definitions.set(node.identifier, { url: node.url, urlRange });
    } else if (node.type === 'footnoteDefinition') {
      found.footnotes.add(node.identifier);
      collectLabels(reading, node.children, found);
    } else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
      collectLabels(reading, node.children, found);
  }
}

interface Attempt extends Markdown {
  /** First lines of cut runs that were no table rows. */
  readonly wrong: readonly number[];
}

interface Attempted {
  readonly lines: readonly string[];
  readonly skeleton: Skeleton;
  readonly parse: (text: string) => Parsed;
  readonly known: KnownRows | null;
}

function readSkeleton({ lines, skeleton, parse, known }: Attempted): Attempt {
  const tamed = limitInput(skeleton.lines, skeleton.places);
  const parsed = parse(tamed.lines.join('\n'));
  const definitions = new Map<string, Definition>();
  const footnotes = new Set<string>();
  const places: Omit<BlockReading, 'work'> = {
    parsed,
    lines,
    skeleton,
    definitions,
    tamed: tamed.lines,
    accounted: new Set(),
    place: (line, column) => ({ line: skeleton.places[line - 1] ?? line, column }),
  };
  collectLabels(places, parsed.root.children, { definitions, footnotes });
  const rows = known?.open(JSON.stringify([[...definitions], [...footnotes]])) ?? null;
  const work: TableWork = { pending: [], notes: new Set(tamed.notes), cells: 0, known: rows };
  const blocks = readBlocks({ ...places, work }, parsed.root.children);
  // Which cells remark is not given depends on all of them.
  if (rows !== null && !canBeGiven(rows.given())) return readSkeleton({ lines, skeleton, parse, known: null });
  const wrong = [...skeleton.runs].filter(([line]) => !places.accounted.has(line)).map(([, run]) => run.first);
  if (wrong.length === 0) {
    readPending({ pending: work.pending, notes: work.notes, lines, definitions, footnotes, parse });
    rows?.keep();
  }
  return { blocks, notes: [...work.notes], wrong };
}

/** How much of a page is read: `whole` lets remark read everything; `links` leaves out words where no link and no anchor can be. */
export type ReadingMode = 'skeleton' | 'whole' | 'links';

/** `whole` is slower than `skeleton` and gives the same: it is the measure for the other ways. `known`: rows of the page's version before, for `skeleton`. */
export async function readMarkdown(
  lines: readonly string[],
  mode: ReadingMode,
  known: KnownRows | null = null,
): Promise<Markdown> {
  const parse = await loadParser();
  if (mode !== 'whole') {
    const cut = (except: ReadonlySet<number>): Skeleton =>
      mode === 'links' ? shorten(cutTables(lines, except), except) : cutTables(lines, except);
    const rows = mode === 'skeleton' ? known : null;
    const first = readSkeleton({ lines, skeleton: cut(new Set()), parse, known: rows });
    if (first.wrong.length === 0) return first;
    const second = readSkeleton({ lines, skeleton: cut(new Set(first.wrong)), parse, known: rows });
    if (second.wrong.length === 0) return second;
  }
  return readSkeleton({ lines, skeleton: wholeSkeleton(lines), parse, known: null });
}
