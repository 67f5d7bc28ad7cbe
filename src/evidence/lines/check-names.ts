// Compares each anchor with the name the page writes beside it: whether the cited lines have it, and where in the file it is else.
import { isProse, isTestPath } from '../../text/code-path.ts';
import { containsWord } from '../../text/contains-word.ts';
import { groupBy } from '../../text/group-by.ts';
import { splitGitLines } from '../../text/lines.ts';
import type { Citation, CitationBuilder, LineState, NamedAnchor } from '../citation.ts';
import { isCode, listDefinitions, listLines } from '../names/definitions.ts';
import { endOfDefinition } from '../names/end-of-definition.ts';
import type { LineSpan } from '../reference.ts';
import { citationsOf, forEachPage, type CitingPage, type EvidenceRun } from '../run.ts';
import { fileAtHead } from './anchor-twins.ts';
import { belongsTo } from './belongs-to.ts';
import { isRecord } from './is-record.ts';
import { isSurelyElsewhere } from './surely-elsewhere.ts';
import { readNamesBeside, type NameBeside } from './names-beside.ts';

/** Most lines with a name that nothing defines: beyond them none of them is the right one. */
const MAX_MENTIONS = 5;
/** Most characters that are looked through in one run. */
const MAX_LOOKED = 1_000_000_000;
const DRIFTED: ReadonlySet<LineState['kind']> = new Set(['moved', 'changed', 'removed']);
/** Shortest key that is looked for in a test: with a digit and a letter it is no word. */
const KEY = /^(?=.*\p{L})(?=.*\d)[\p{L}\p{N}_.-]{3,}$/u;

const isImplementation = (line: string, name: string): boolean => {
  const at = /^\s*(?:unsafe\s+)?(?:impl\b[^{}]{0,200}\sfor|instance\s)/.exec(line)?.[0];
  return at !== undefined && containsWord(line.slice(at.length), name);
};

interface Claim {
  readonly citation: CitationBuilder;
  readonly path: string;
  readonly names: readonly NameBeside[];
  /** The row's own key, where a test may have it; else null. */
  readonly key: string | null;
}

export async function checkNames(run: EvidenceRun): Promise<void> {
  let left = MAX_LOOKED;
  await forEachPage(run, { doing: 'comparing names with lines' }, async (page) => {
    const claims = listClaims(page);
    // What is kept as it was on a day names the lines of that day.
    if (claims.length === 0 || isRecord(page)) return;
    const { contents, snapshot } = page.side;
    const texts = await contents.texts(snapshot, [...new Set(claims.map(({ path }) => path))]);
    const files = new Map([...texts].map(([path, text]) => [path, text === null ? null : splitGitLines(text)]));
    const keys = new Set(page.document.rows.flatMap(({ keyed, key }) => (keyed && KEY.test(key) ? [key] : [])));
    for (const { citation, path, names, key } of claims) {
      const lines = files.get(path) ?? null;
      left -= (texts.get(path)?.length ?? 0) * (names.length + 1);
      if (left < 0) run.notes.add('Names beside line numbers were not all compared: the cited files are too large.');
      if (lines === null || left < 0) continue;
      const spans = citation.reference.lines;
      const named = judgeNames({ path, lines, spans, names }) ?? judgeKey({ path, lines, spans, key, keys });
      if (named !== null) citation.named = named;
    }
    for (const row of page.rows) settleShared(row);
  });
}

function listClaims(page: CitingPage): readonly Claim[] {
  return page.rows.flatMap((row, at) => {
    const { keyed = false, key = '' } = page.document.rows[at] ?? {};
    return row.flatMap((citation): Claim[] => {
      const path = citation.reference.kind === 'lines' ? fileAtHead(page, citation) : null;
      if (path === null) return [];
      const names = readNamesBeside(page.document.page, citation, row);
      const ownKey = keyed && KEY.test(key) && !isProse(path) ? key : null;
      return names.length === 0 && ownKey === null ? [] : [{ citation, path, names, key: ownKey }];
    });
  });
}

function judgeNames({
  path,
  lines,
  spans,
  names,
}: {
  readonly path: string;
  readonly lines: readonly string[];
  readonly spans: readonly LineSpan[];
  readonly names: readonly NameBeside[];
}): NamedAnchor | null {
  let elsewhere: NamedAnchor | null = null;
  for (const beside of names) {
    const { name, sure } = beside;
    const places = listLines(lines, name);
    if (places.length === 0) continue;
    const defined = listDefinitions(lines, name);
    if (places.some((line) => isWithin(spans, line)) || belongsTo({ lines, spans, defined }))
      return { name, at: 'cited', lines: null, places: [] };
    if (defined.length === 0 && (!sure || places.length > MAX_MENTIONS)) continue;
    const right = defined.length > 0 ? defined : places.filter((line) => isCode(lines, line));
    // In comments alone a name may be told of that is gone.
    if (right.length === 0) continue;
    // What is done for a type (`unsafe impl Pod for Key`) may be meant as well as the type.
    if (places.some((line) => !right.includes(line) && isImplementation(lines[line - 1] ?? '', name))) continue;
    const isProven = isSurelyElsewhere({ beside, path, lines, spans, defined });
    elsewhere ??= {
      name,
      at: 'elsewhere',
      lines: isProven ? pointTo({ lines, spans, right, isDefined: defined.length > 0 }) : null,
      places: right.slice(0, MAX_MENTIONS),
      ...(isProven ? {} : { doubtful: true as const }),
    };
  }
  return elsewhere;
}

/** A key in a test's own text names its test, where the cited lines have the key of another row. Elsewhere it may be a remark about one of many places. */
function judgeKey({
  path,
  lines,
  spans,
  key,
  keys,
}: {
  readonly path: string;
  readonly lines: readonly string[];
  readonly spans: readonly LineSpan[];
  readonly key: string | null;
  readonly keys: ReadonlySet<string>;
}): NamedAnchor | null {
  if (key === null) return null;
  const places = listLines(lines, key);
  if (places.length === 0) return null;
  if (places.some((line) => isWithin(spans, line))) return { name: key, at: 'cited', lines: null, places: [] };
  const cited = spans.flatMap(({ start, end }) => lines.slice(start - 1, end)).join('');
  const others = cited.match(/[\p{L}\p{N}_.-]+/gu) ?? [];
  return places.length === 1 && others.some((word) => keys.has(word) && containsWord(cited, word))
    ? {
        name: key,
        at: 'elsewhere',
        lines: pointTo({ lines, spans, right: places, isDefined: false }),
        places,
        ...(isTestPath(path) ? {} : { doubtful: true as const }),
      }
    : null;
}

function isWithin(spans: readonly LineSpan[], line: number): boolean {
  return spans.some(({ start, end }) => start <= line && line <= end);
}

/** The lines to cite instead; null where there is more than one place, or the anchor has several parts. */
function pointTo({
  lines,
  spans,
  right,
  isDefined,
}: {
  readonly lines: readonly string[];
  readonly spans: readonly LineSpan[];
  readonly right: readonly number[];
  /** Whether the right line defines the name. */
  readonly isDefined: boolean;
}): readonly LineSpan[] | null {
  const [span, line] = [spans[0], right[0]];
  if (span === undefined || line === undefined || spans.length > 1 || right.length > 1) return null;
  if (span.end === span.start) return [{ start: line, end: line }];
  // What is as long as the old range need not be what is there: a range is all of a definition, or nobody can say where it ends.
  return isDefined ? [{ start: line, end: endOfDefinition(lines, line) }] : null;
}

/** Several anchors of one file in one cell: it is enough that one of them has the name. */
function settleShared(row: readonly CitationBuilder[]): void {
  const anchors = groupBy(
    row.filter(({ reference: { kind } }) => kind === 'lines'),
    statementOf,
  );
  for (const one of row) {
    const { named } = one;
    if (named?.at !== 'elsewhere') continue;
    const others = anchors.get(statementOf(one)) ?? [];
    const holds = others.some(
      (other) =>
        (other.named?.at === 'cited' && other.named.name === named.name) ||
        named.places.some((line) => isWithin(other.reference.lines, line)),
    );
    if (holds) delete one.named;
  }
}

function statementOf({ place: { field }, resolution: { target } }: Citation): string {
  return JSON.stringify([field, target]);
}

/** Of an anchor that moved to its name the diff speaks; of one that its name puts elsewhere, the name. */
export function agreeOnNames(run: EvidenceRun): Promise<void> {
  for (const citation of [...citationsOf(run.pages.head), ...citationsOf(run.pages.base)]) {
    const { named, lineState } = citation;
    if (named?.at !== 'elsewhere' || lineState === null) continue;
    if (named.doubtful === true && DRIFTED.has(lineState.kind)) delete citation.named;
    else if (lineState.kind === 'moved' && named.places.some((line) => isWithin(lineState.lines, line)))
      delete citation.named;
    else if (
      lineState.kind === 'moved' ||
      ((lineState.kind === 'changed' || lineState.kind === 'removed') && named.lines !== null)
    )
      citation.lineState = { kind: 'same' };
  }
  return Promise.resolve();
}
