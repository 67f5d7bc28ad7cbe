// Finds the names in code marks, or written as a call or alone in a cell, in any table or done item of a checked page, whose definition this change takes out of the code: a function, a constant, a type.
import type { Block, Segment, Table } from '../../documents/page.ts';
import { isProse, isVendored } from '../../text/code-path.ts';
import { containsWord } from '../../text/contains-word.ts';
import { appendTo } from '../../text/group-by.ts';
import { canonicalKey } from '../../text/keys.ts';
import { lazily } from '../../text/lazily.ts';
import { splitGitLines } from '../../text/lines.ts';
import { stemOf } from '../../text/paths.ts';
import { hasSeveralWords } from '../../text/name-words.ts';
import type { Row, Status } from '../../rows/row.ts';
import { listDefinitions, openDefiners } from '../names/definitions.ts';
import { searchNames } from '../names/find-names.ts';
import { openNameSuccessors } from '../names/name-successor.ts';
import type { Budget } from '../lines/line-diff.ts';
import { classifySpan } from '../read/classify-span.ts';
import { ignoreTokens } from '../read/ignore-tokens.ts';
import type { Reference } from '../reference.ts';
import type { CitingPage, EvidenceRun } from '../run.ts';
import type { Side } from '../side.ts';
import { codedSpans } from './coded-spans.ts';
import { editedCode, linesLost } from './edited-code.ts';
import { isOfOneDay } from './is-of-one-day.ts';
import type { LostName } from './mention.ts';
import { symbolReference } from './symbol-reference.ts';

/** Most names of one page. */
const MAX_NAMES = 500;
/** Steps that comparing the files of renamed names may take. */
const BUDGET = 20_000_000;

/** A name on a page, and whether the row that has it claims work. */
interface Candidate {
  readonly reference: Reference;
  readonly name: string;
  readonly isClaimed: boolean;
}

/** Asks for no file where no page has such a name, and searches nothing unless the definition of one is gone from the file that had it. */
export async function findLostNames({ head, base, pages, contents, guarded }: EvidenceRun): Promise<void> {
  if (base === null || head.index.truncated || base.index.truncated) return;
  const edited = editedCode(base.index, head.index).filter((path) => head.index.isFile(path) && !isVendored(path));
  if (edited.length === 0) return;
  const named = pages.head.flatMap((page) => {
    const names = listNames(page);
    return names.length === 0 ? [] : [{ page, names }];
  });
  if (named.length === 0) return;
  const [before, after] = [await contents.texts(base.snapshot, edited), await contents.texts(head.snapshot, edited)];
  const lost = findLost({
    names: new Set(named.flatMap(({ names }) => names.map(({ name }) => name))),
    before,
    after,
  });
  if (lost.size === 0) return;
  const gone = await findGone({ side: head, names: [...lost.keys()], guarded });
  if (gone.size === 0) return;
  const successorOf = openSuccessors(before, after);
  for (const { page, names } of named) {
    const wasClaimed = openClaimed(page);
    const lostNames = names.flatMap(({ reference, name, isClaimed }): readonly LostName[] => {
      const from = lost.get(name)?.find((path) => isIn(reference, { path, text: before.get(path) ?? '' }));
      const places = gone.get(name);
      if (from === undefined || places === undefined) return [];
      const successor = successorOf(from, name);
      // A row may have both the old and the new name: whoever wrote it knows.
      const line = page.document.page.lines[reference.range.line - 1] ?? '';
      const isSaid = successor === null ? !isClaimed : containsWord(line, successor);
      return isSaid || (isClaimed && !wasClaimed(reference.range.line, name))
        ? []
        : [{ reference, name, from, successor, isDocumented: places.length > 0 }];
    });
    page.asides = { ...page.asides, lostNames };
  }
}

/** Of a row that claimed as much before this change: what it removes may be the very work of one that rises with it. */
function openClaimed({ document, twin }: CitingPage): (line: number, name: string) => boolean {
  const before = new Map<string, string[]>();
  for (const {
    key,
    declared: { status },
    shape,
  } of twin?.document.rows ?? [])
    if (shape !== null && isClaim(status))
      appendTo(before, `${canonicalKey(key)} ${status}`, twin?.document.page.lines[shape.range.line - 1] ?? '');
  const now = new Map(
    document.rows.flatMap(({ key, declared: { status }, shape }) =>
      shape === null ? [] : [[shape.range.line, `${canonicalKey(key)} ${status}`] as const],
    ),
  );
  return (line, name) => (before.get(now.get(line) ?? '') ?? []).some((text) => containsWord(text, name));
}

const isClaim = (status: Status | undefined): boolean => status === 'done' || status === 'partial';

/** Where the page names the file as well, the name is that of this file; where it names what has it (`Kiln.heat_up`), the file must have that too. */
function isIn(
  { path, text: written, symbol }: Reference,
  file: { readonly path: string; readonly text: string },
): boolean {
  if (path !== null) return file.path === path || file.path.endsWith(`/${path}`);
  const owner = OWNER.exec(written.slice(0, written.lastIndexOf(symbol ?? '')))?.[1];
  return owner === undefined || containsWord(file.text, owner) || stemOf(file.path) === owner;
}

const OWNER = /([\p{L}_$][\p{L}\p{N}_$]*)(?:\.|::|#|->)$/u;

/** The files that defined a name and do not have it any more, by name. */
function findLost({
  names,
  before,
  after,
}: {
  readonly names: ReadonlySet<string>;
  readonly before: ReadonlyMap<string, string | null>;
  readonly after: ReadonlyMap<string, string | null>;
}): ReadonlyMap<string, readonly string[]> {
  const defines = openDefiners(before);
  const lost = new Map<string, string[]>();
  for (const [path, text] of before) {
    const now = after.get(path) ?? null;
    if (text === null || now === null) continue;
    const lines = lazily(() => splitGitLines(text));
    for (const name of new Set(linesLost(text, now).match(WORDS) ?? []))
      if (names.has(name) && !containsWord(now, name) && defines(path, name) && isLasting(lines(), name))
        appendTo(lost, name, path);
  }
  return lost;
}

/** A value that is bound inside of a function, be it called like what a page names, is not what the page names. */
const LOCAL =
  /^\s+(?:(?:let|const|var|val|auto)\s+(?:mut\s+)?)?[\p{L}\p{N}_$]+\s*(?::[^=]{0,80})?=(?![=>]|.*(?:=>|\bfunction\b))/u;

function isLasting(lines: readonly string[], name: string): boolean {
  return listDefinitions(lines, name).some((at) => !LOCAL.test((lines[at - 1] ?? '').slice(0, MAX_LINE)));
}

/** Longest part of a line that is looked at. */
const MAX_LINE = 300;

const WORDS = /[\p{L}\p{M}\p{N}_$]+/gu;

/** The names that surely no code of head has and no file or folder is called by, each with the prose that has it. */
async function findGone({
  side,
  names,
  guarded,
}: {
  readonly side: Side;
  readonly names: readonly string[];
  readonly guarded: ReadonlySet<string>;
}): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await searchNames({ side, names, guarded });
  if (found === null) return new Map();
  const called = new Set<string>();
  for (const { path } of side.index.entries())
    for (const part of path.split('/')) {
      called.add(part);
      called.add(part.split('.')[0] ?? '');
    }
  return new Map(
    names.flatMap((name) => {
      const places = found.get(name);
      return places?.every(isProse) === true && !called.has(name) ? [[name, places] as const] : [];
    }),
  );
}

/** What is the same for all names of a file is looked at once. */
function openSuccessors(
  before: ReadonlyMap<string, string | null>,
  after: ReadonlyMap<string, string | null>,
): (path: string, name: string) => string | null {
  const budget: Budget = { steps: BUDGET };
  const byFile = new Map<string, (name: string) => string | null>();
  const known = new Map<string, string | null>();
  return (path, name) => {
    const key = `${path}\n${name}`;
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    const ask =
      byFile.get(path) ?? openNameSuccessors({ base: before.get(path) ?? '', head: after.get(path) ?? '', budget });
    byFile.set(path, ask);
    const successor = ask(name);
    known.set(key, successor);
    return successor;
  };
}

/** Rows that claim nothing yet may name what is to go or to come. */
const SPEAKS: ReadonlySet<Status> = new Set(['done', 'partial', 'unknown']);

/** The names that base's page had as well, and that no row cites as its evidence. */
function listNames(citing: CitingPage): readonly Candidate[] {
  const { document, rows: cited, twin } = citing;
  const { page, rows, settings, followed, dialect } = document;
  if (twin === null || (followed !== undefined && settings.literal !== true) || isOfOneDay(citing)) return [];
  const atBase = twin.document.page;
  const byLine = new Map<number, Row>(
    rows.flatMap((row) => (row.shape === null ? [] : [[row.shape.range.line, row] as const])),
  );
  // A line of a status table that is not a row claims nothing (`n/a`).
  const matrices = new Set(document.tables.flatMap(({ accepted, range }) => (accepted ? [range.line] : [])));
  const tables = linesOfTables(page.blocks, ({ range }) => !matrices.has(range.line));
  // What an audit lists beside its findings is what is wrong.
  const isListed = dialect === 'matrix' || followed !== undefined;
  const isAsked = ({ range: { line } }: Segment): boolean => {
    const row = byLine.get(line);
    return row === undefined ? isListed && (tables.has(line) || DONE.test(page.lines[line - 1] ?? '')) : isLiving(row);
  };
  const spans = codedSpans(page, (segment) => isAsked(segment) && MAY_NAME.test(segment.text), { calls: true }).filter(
    ({ acknowledged, ordered, moved, isPast }) => !acknowledged && !ordered && !moved && !isPast(),
  );
  if (spans.length === 0) return [];
  const known = lazily(() => new Set(atBase.text.match(WORDS) ?? []));
  const own = new Set(cited.flat().map(({ reference }) => placeOf(reference)));
  return spans
    .flatMap(({ segment }) => ignoreTokens(namesIn(segment), settings.ignore))
    .flatMap((reference): readonly Candidate[] => {
      const { symbol: name, range } = reference;
      if (name === null || own.has(placeOf(reference)) || !known().has(name)) return [];
      return [{ reference, name, isClaimed: isClaim(byLine.get(range.line)?.declared.status) }];
    })
    .slice(0, MAX_NAMES);
}

/** An item of a list that begins with a mark of what is done. */
const DONE = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\[[xX]\]|[✅☑✔✓]\uFE0F?)\s/u;

const placeOf = ({ symbol, range }: Reference): string => `${range.line} ${symbol ?? ''}`;

const isLiving = ({ declared: { status }, kept, remark }: Row): boolean =>
  kept !== true && remark === undefined && SPEAKS.has(status);

/** Of the tables that are meant, those in lists and quotes as well. */
function linesOfTables(
  blocks: readonly Block[],
  isMeant: (table: Table) => boolean,
  lines = new Set<number>(),
): ReadonlySet<number> {
  for (const block of blocks)
    if (block.kind === 'table') {
      if (isMeant(block)) for (const { range } of block.rows) lines.add(range.line);
    } else if (block.kind === 'list') for (const item of block.items) linesOfTables(item.blocks, isMeant, lines);
    else if (block.kind === 'quote') linesOfTables(block.blocks, isMeant, lines);
  return lines;
}

/** Whether there can be one in the marks: a name of several words, or one that is called. */
const MAY_NAME = /\(|[\p{Ll}\p{N}]\p{Lu}|[^_]_[^_]/u;
const LONGEST = 200;
/** `heatKiln`, `Kiln.heatUp(n)`, `kiln::heat_up`: all of it is one name. */
const NAME = /^(?:[\p{L}_$][\p{L}\p{N}_$]*(?:\.|::|#|->))*([\p{L}_$][\p{L}\p{N}_$]*)(\([^()]*\))?$/u;

function namesIn(segment: Segment): readonly Reference[] {
  const text = segment.text.length > LONGEST ? '' : segment.text;
  const [whole, name = '', called] = NAME.exec(text) ?? [];
  if (whole !== undefined)
    return hasSeveralWords(name) || called !== undefined
      ? [symbolReference(segment, { start: 0, end: text.length, path: null, symbol: name })]
      : [];
  return classifySpan(text).flatMap(({ kind, start, end, path, symbol }) =>
    kind === 'symbol' && path !== null && symbol !== null && hasSeveralWords(symbol)
      ? [symbolReference(segment, { start, end, path, symbol })]
      : [],
  );
}
