// A finding or numbered item of an audit: a row outside any table, whose evidence mostly proves a gap.
import type { Range, Segment } from '../../documents/page.ts';
import { placesIn, type CollectedField, type Collection } from './audit-fields.ts';
import { classifyStatus } from '../status/classify-status.ts';
import { namesFile } from '../tables/cell-content.ts';
import { codeWordsIn } from './code-words.ts';
import { closingMark, saysSettled } from './settled.ts';
import { wordsIn } from '../../text/characters.ts';
import { inlineText, rangeOfSegments, rangeOfText, segmentsFrom, segmentsUntil } from '../inline-text.ts';
import { isCount } from '../tables/read-table.ts';
import { parseKey, slugOf, type ParsedKey } from '../../text/keys.ts';
import type { StatusWords } from '../status/match-words.ts';
import type { DeclaredStatus, EvidenceField, Row } from '../row.ts';
import { STATUS_TEXT_LIMIT, tokeniseStatus } from '../status/status-tokens.ts';

export interface Entry {
  readonly kind: 'finding' | 'numbered' | 'bullet';
  /** Set for an item of a list without numbers, be it a finding or not. */
  readonly bullet?: true;
  readonly title: readonly Segment[];
  readonly range: Range;
  readonly collection: Collection;
  /** Set below a heading that says that all below it is closed, or in order (`## ✅ Fixed`, `## Strengths`). */
  readonly settled?: boolean;
}

const LONGEST_TITLE = 300;

/** `ERR-01` and `T7.1` identify; `EPIC 4`, `3.4` and `7` say where in a plan something is. */
function identified(title: string): ParsedKey | null {
  const parsed = parseKey(title);
  return parsed.keyed && !isCount(parsed.key) && /^[A-Za-z][^\s]*$/u.test(parsed.key) ? parsed : null;
}

/** Length of the symbol a title opens with if it says done (`✅ ERR-01: …`), with the space after it; else 0. Other symbols say how grave a finding is. */
export function doneMark(title: string, words: StatusWords): number {
  const [mark] = tokeniseStatus(title.slice(0, 40));
  return mark?.kind === 'glyph' && classifyStatus(mark.text, words).status === 'done'
    ? title.slice(mark.end).search(/\S|$/u) + mark.end
    : 0;
}

/** The id of a title, behind the symbol that says it is done. */
export function idOf(title: string, words: StatusWords): ParsedKey | null {
  return identified(title.slice(doneMark(title, words)));
}

export function titleOf(entry: Pick<Entry, 'title'>): string {
  return inlineText(entry.title, LONGEST_TITLE).text.trim();
}

/**
 * A finding that states no status is an open gap: it claims nothing that evidence could contradict, so it counts as `not-applicable`
 * with the text `open`, and its references prove the gap. One that says it is done proves work like any row.
 */
export function readEntry(entry: Entry, words: StatusWords): Row {
  const heading = titleOf(entry);
  const mark = doneMark(heading, words);
  const named = heading.slice(mark);
  const { key, keyed, title } = identified(named) ?? unkeyed(named);
  const declared = declaredOf(entry, { words, mark });
  const settled = declared.text === OPEN && (entry.settled === true || saysSettled(heading));
  // A bullet that is done in part rests on what it cites. Below a heading or a number, places say where what is left of a finding is.
  const rests = declared.status === 'done' || (declared.status === 'partial' && entry.bullet === true) || settled;
  const polarity = rests ? 'work' : 'gap';
  // What a finding speaks of anywhere, be it the problem or the fix, is what a change of its places must come near.
  const codeWords = codeWordsIn([...entry.title, ...entry.collection.said]);
  return {
    key,
    keyed,
    title,
    heading,
    range: rangeOfSegments(entry.title) ?? entry.range,
    table: -1,
    declared,
    // A reference on its own belongs to the finding's own sentence.
    evidence: placesIn(entry.collection).map((field) =>
      withPolarity(
        { ...field, codeWords, ...(field.claim === field.text && isBare(field) ? { claim: heading } : {}) },
        { fallback: polarity, claims: declared.status === 'done' },
      ),
    ),
    required: [],
    note: null,
    verifiedCommit: null,
    verifiedDate: null,
    shape: null,
  };
}

/** `fallback` is what neutral labels (`Evidence`) prove in this row; `claims`: it is done, so that all it promises is there. */
export function withPolarity(
  field: CollectedField,
  { fallback, claims }: { readonly fallback: EvidenceField['polarity']; readonly claims: boolean },
): EvidenceField {
  const { column, role, claim, codeWords = [], scope, promised, segments, text, range } = field;
  return {
    column,
    role,
    polarity: provesNoGap(field) ? 'work' : (field.polarity ?? fallback),
    claim,
    ...(scope ? { part: true } : {}),
    ...(promised && !claims ? { toCome: true } : {}),
    ...(codeWords.length > 0 ? { codeWords } : {}),
    segments,
    text,
    range,
  };
}

/** True where the sentence says that its matter is closed or was none, or where a label that is not known (`Help page: …`) only names a file. */
function provesNoGap({ claim, text }: CollectedField): boolean {
  return saysSettled(claim ?? text) || isBareLabel(claim ?? text);
}

/** `Files:`, `Help page: docs/help.html`: a label and a file at most. */
function isBareLabel(text: string): boolean {
  const [label = '', ...rest] = text.split(/[:：]\s|[:：]$/u);
  const words = wordsIn(label).length;
  const named = rest.join(' ').trim();
  return (
    rest.length > 0 &&
    words > 0 &&
    words <= 3 &&
    (named === '' ? words <= 2 : named.split(/\s+/u).length <= 3 && namesFile(named.split(/\s+/u).at(-1) ?? ''))
  );
}

/** True where a field holds a reference and next to no words. */
function isBare({ segments, text }: CollectedField): boolean {
  const cited = segments
    .filter((segment) => segment.kind === 'code' || segment.link !== null)
    .reduce((sum, segment) => sum + segment.text.length, 0);
  return text.length - cited < 10 || !/\s/u.test(text);
}

/** `3. Title` and `Title` alike are named by their title; `3.4 Title` by its number. */
function unkeyed(heading: string): ParsedKey {
  const parsed = parseKey(heading);
  if (!parsed.keyed) return parsed;
  const title = parsed.title === '' ? heading : parsed.title;
  return isCount(parsed.key) ? { key: slugOf(title), keyed: false, title } : { ...parsed, title };
}

/** What a title says behind its last dash, or in brackets at its end, where that is a status: `ERR-01: the bell is silent — RESOLVED`. */
function closingWords(title: readonly Segment[], words: StatusWords): readonly Segment[] | null {
  const { text } = inlineText(title, LONGEST_TITLE);
  const divider = /(?:\s(?:—|–|--?|→)\s|\s[([])(?=[^—–([\]]{2,40}\]?\s*$)/u.exec(text);
  if (divider === null) return null;
  const start = divider.index + divider[0].length;
  const { status } = classifyStatus(text.slice(start).replace(/[)\]]\s*$/u, ''), words);
  return status === 'unknown' || status === 'not-applicable' ? null : segmentsFrom(title, start);
}

/** What follows the last symbol of a title, where that is done: `Bells never ring ✅ FIXED`. */
function markedWords(title: readonly Segment[], words: StatusWords): readonly Segment[] | null {
  const { text } = inlineText(title, LONGEST_TITLE);
  const start = closingMark(text, words);
  return start === null || start === 0 ? null : segmentsFrom(title, start);
}

/** The status of a finding that states none. */
const OPEN = 'open';

function declaredOf(
  { collection: { status: labelled }, title, range }: Entry,
  { words, mark }: { readonly words: StatusWords; readonly mark: number },
): DeclaredStatus {
  const status =
    labelled === null || labelled.length === 0
      ? (closingWords(title, words) ?? markedWords(title, words) ?? segmentsUntil(title, mark))
      : labelled;
  if (status.length === 0)
    return {
      text: OPEN,
      status: 'not-applicable',
      range,
      reason: 'a finding without a status of its own is an open gap',
    };
  const stated = describeStatus({ status, words, range });
  // `Estado: …` in words that are not known, under a title that says it is closed.
  const closing = stated.status === 'unknown' ? (closingWords(title, words) ?? markedWords(title, words)) : null;
  return closing === null ? stated : describeStatus({ status: closing, words, range });
}

/** The status that some words state, with the place of those that say it. */
export function describeStatus({
  status,
  words,
  range,
}: {
  readonly status: readonly Segment[];
  readonly words: StatusWords;
  readonly range: Range;
}): DeclaredStatus {
  const inline = inlineText(status, STATUS_TEXT_LIMIT);
  const said = classifyStatus(inline.text, words);
  return {
    text: inline.text.slice(said.start, said.end),
    status: said.status,
    range: rangeOfText(inline, said.start, said.end) ?? rangeOfSegments(status) ?? range,
    reason: said.reason,
  };
}
