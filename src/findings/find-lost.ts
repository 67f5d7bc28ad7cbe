// Tells removed rows that are lost from those that head still has in other words.
import { isCount } from '../rows/tables/read-table.ts';
import { DELETED_ELSEWHERE, GONE } from '../text/gone-words.ts';
import { canonicalKey, parseKey } from '../text/keys.ts';
import { appendTo } from '../text/group-by.ts';
import { lazily } from '../text/lazily.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';
import { lookIn } from './new-claims.ts';

/** `REQ-12`, `FR-UI-01`: what names one thing wherever it is written. */
const ID = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]*(?:[-_.]\p{Lu}[\p{Lu}\p{N}]*)*[-_.]\d[\p{N}.]*(?![\p{L}\p{N}])/gu;

/** Lines of a page that can be a row or an item of a list, and marks before what they name. */
const CLAIMING = /^\s*(?:\||[-*+]\s|\d{1,3}[.)]\s)/u;
const MARKS = /^[^\p{L}\p{N}]*(?:\[[ xX]\][^\p{L}\p{N}]*)?/u;
/** A line that says itself that something is no more. */
const SAYS_GONE = new RegExp(`(?<!\\p{L})(?:${GONE}|${DELETED_ELSEWHERE})(?!\\p{L})`, 'iu');

/** Places that one word may be looked up in, and words of a title that are looked at: a word of more places says nothing of one. */
const MAX_PLACES = 40;
const MAX_WORDS = 12;
/** Longest cell or item that can be a row in other words. */
const MAX_LENGTH = 1_000;

/** Keys of all rows of head, on whatever page, and of the sections there that state a status: on a detected page those are no rows. */
export const headKeysOf = (
  subjects: readonly Pick<Subject, 'rows' | 'page' | 'before' | 'declared'>[],
): ReadonlySet<string> =>
  new Set(
    subjects
      .flatMap((subject) => [
        ...subject.rows.flatMap(({ row: { key } }) => [key, ...idsIn(key)]),
        ...sectionKeys(subject),
      ])
      .map(canonicalKey),
  );

/** On a declared page a section that the change adds stands for no row that it removes. */
function sectionKeys({ page, before, declared }: Pick<Subject, 'page' | 'before' | 'declared'>): readonly string[] {
  const keys = headingsWithStatus(page.blocks).flatMap(namedBy);
  if (!declared || keys.length === 0) return keys;
  const known = new Set(
    headingsWithStatus(before?.page.blocks ?? [])
      .flatMap(namedBy)
      .map(canonicalKey),
  );
  return keys.filter((key) => known.has(canonicalKey(key)));
}

/** `Status: DONE` at the start of a section. */
const STATUS_LINE =
  /^[\s*_-]{0,6}(?:status|state|estado|statut|stato|stav|статус|状态|狀態|ステータス|상태)[\s*_]{0,4}[:：][\s*_]{0,4}[\p{L}✅\[][^.;:(（—–\n]*/imu;
/** A status that says so of its section. */
const NO_LONGER = /(?<!\p{L})(?:no longer|not tracked|untracked)(?!\p{L})/iu;

function headingsWithStatus(blocks: Subject['page']['blocks']): readonly string[] {
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'heading' || SAYS_GONE.test(block.text)) return [];
    const next = blocks[at + 1];
    const [first] = next?.kind === 'list' ? (next.items[0]?.blocks ?? []) : [next];
    const [status] = first?.kind === 'paragraph' ? (STATUS_LINE.exec(first.text.slice(0, MAX_LENGTH)) ?? []) : [];
    return status === undefined || SAYS_GONE.test(status) || NO_LONGER.test(status) ? [] : [block.text];
  });
}

/** The key that a heading begins with; an id further on is only spoken of. */
function namedBy(heading: string): readonly string[] {
  const { key, keyed } = parseKey(heading.replace(MARKS, ''));
  return keyed ? [key] : [];
}

const idsIn = (text: string): readonly string[] => text.slice(0, 300).match(ID) ?? [];

/**
 * The removed rows that are gone without a trace: no row or item at head is named by their key, or by most of the words of their title. A row whose
 * evidence the change deletes is lost whatever the page says. What the page itself orders to be taken out once it is done is not lost.
 */
export function findLost({
  removed,
  page,
  before,
  headKeys,
  headPaths,
}: Pick<Subject, 'headPaths'> & {
  readonly removed: readonly AssessedRow[];
  /** The page at base. */
  readonly before: Subject['page'] | null;
  /** The page at head. */
  readonly page: Subject['page'];
  readonly headKeys: ReadonlySet<string>;
}): ReadonlySet<AssessedRow> {
  const places = lazily(() => indexPlaces(page));
  const isThere = openIsThere(headPaths);
  const isWritten = (row: AssessedRow): boolean => {
    const names = namesOf(row);
    if (names.length > 0) return names.every((name) => headKeys.has(canonicalKey(name)) || isNamed(places(), name));
    const own = wordsOf(row.row.title);
    return own.size > 1 && isReworded(places(), own);
  };
  const takesOut = lazily(() => before !== null && ordersRemoval(before));
  const isExpected = ({ row }: AssessedRow): boolean => row.declared.status === 'done' && takesOut();
  const isGone = (row: AssessedRow): boolean => losesSome(row, isThere) || (!isWritten(row) && !isExpected(row));
  return new Set(removed.filter(isGone));
}

const openIsThere = (headPaths: Subject['headPaths']): ((path: string) => boolean) =>
  headPaths === null ? () => true : lookIn(headPaths);

const losesSome = ({ evidence }: AssessedRow, isThere: (path: string) => boolean): boolean =>
  evidence.some(({ resolution: { state, target } }) => state === 'present' && target !== null && !isThere(target));

/** Those of these rows of base of which head lacks evidence that was there. */
export function loseEvidence(rows: readonly AssessedRow[], headPaths: Subject['headPaths']): readonly AssessedRow[] {
  const isThere = openIsThere(headPaths);
  return rows.filter((row) => losesSome(row, isThere));
}

/** What is closed, what happens to it, and what a page keeps. */
const CLOSED = 'closed|done|completed?|resolved|finished|fixed';
const OUT = 'removed?|deleted?|dropped?|taken? out|takes? out|moved? out|pruned?|cleared';
const ITEMS = 'items?|rows?|entries|gaps?|tasks?|issues?|blockers?|work';
const ORDERS_REMOVAL = new RegExp(
  [
    `\\b(?:${CLOSED})\\b[^.;]{0,20}\\b(?:${ITEMS})\\b[^.;]{0,40}\\b(?:${OUT})\\b`,
    `\\b(?:${ITEMS})\\s(?:is|are)\\s(?:${CLOSED})\\b[^.;]{0,20}\\b(?:${OUT})\\b`,
    `\\b(?:${OUT})\\b[^.;]{0,30}\\b(?:${CLOSED})\\b[^.;]{0,20}\\b(?:${ITEMS})\\b`,
    `\\b(?:lists?|tracks?|keeps?|contains?|holds?)\\b[^.;]{0,20}\\bonly\\b[^.;]{0,20}\\b(?:open|current|active|blocking|unresolved|remaining|pending)\\b[^.;]{0,20}\\b(?:${ITEMS})\\b`,
    `\\b(?:lists?|tracks?|keeps?|contains?|holds?)\\b[^.;]{0,10}\\b(?:open|current|active|blocking|unresolved|remaining|pending)\\b[^.;]{0,20}\\b(?:${ITEMS})\\b[^.;]{0,10}\\bonly\\b`,
  ].join('|'),
  'iu',
);
/** A rule that says what may not be done orders nothing. */
const DENIES = /\b(?:never|not|no|cannot|without|nor)\b|n['’]t\b/iu;
/** Lines of a page that are looked at for such a rule: it is above what it is about. */
const MAX_RULE_LINES = 80;

/** Whether the page says in a sentence of its own that what is closed is taken out of it. */
function ordersRemoval({ lines }: Subject['page']): boolean {
  return lines
    .slice(0, MAX_RULE_LINES)
    .some(
      (line) =>
        !/\||\[[ xX]\]|^\s*#/u.test(line) &&
        !DENIES.test(line) &&
        ORDERS_REMOVAL.test(line.slice(0, MAX_LENGTH).replaceAll(/[*_`]/gu, '')),
    );
}

/** The ids in a row's name, else its written key; none where only its title names it. */
function namesOf({ row: { key, keyed, title } }: AssessedRow): readonly string[] {
  const ids = idsIn(`${key} ${title}`);
  return ids.length > 0 ? [...new Set(ids)] : keyed && !isCount(key) ? [key] : [];
}

/** A cell of a table, or an item of a list. */
interface Place {
  /** In lower case, without the marks before it. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

interface Places {
  /** By the first word: the places that are named by something. */
  readonly named: ReadonlyMap<string, readonly Place[]>;
  /** By each of their words. */
  readonly having: ReadonlyMap<string, readonly Place[]>;
}

function indexPlaces({ lines }: Subject['page']): Places {
  const named = new Map<string, Place[]>();
  const having = new Map<string, Place[]>();
  for (const line of lines) {
    if (!CLAIMING.test(line) || SAYS_GONE.test(line)) continue;
    for (const part of line.trim().startsWith('|') ? line.split('|') : [line]) {
      const text = part.slice(0, MAX_LENGTH).replace(MARKS, '').toLowerCase();
      const place = { text, words: wordsOf(text) };
      const [first] = place.words;
      if (first !== undefined) appendTo(named, first, place);
      for (const word of place.words) appendTo(having, word, place);
    }
  }
  return { named, having };
}

/** Whether a place begins with the name. */
function isNamed({ named }: Places, name: string): boolean {
  const wanted = name.toLowerCase();
  const [first] = wordsOf(wanted);
  const found = named.get(first ?? '') ?? [];
  return found
    .slice(0, MAX_PLACES)
    .some(({ text }) => text.startsWith(wanted) && !/^[\p{L}\p{N}]|^[-._]\p{N}/u.test(text.slice(wanted.length)));
}

/** Whether a place has two thirds of the words, and does not say much more: a story that names them is not the row. */
function isReworded({ having }: Places, wanted: ReadonlySet<string>): boolean {
  const own = [...wanted].slice(0, MAX_WORDS);
  const likely = new Set(
    own.flatMap((word) => {
      const found = having.get(word) ?? [];
      return found.length > MAX_PLACES ? [] : found;
    }),
  );
  return [...likely].some(
    ({ words }) =>
      words.size <= own.length * 2 + 2 && own.filter((word) => words.has(word)).length * 3 >= own.length * 2,
  );
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .slice(0, MAX_LENGTH)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
