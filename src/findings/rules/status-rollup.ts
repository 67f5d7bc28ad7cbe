// Parents that claim more than their children allow.
import { groupBy } from '../../text/group-by.ts';
import { canonicalKey } from '../../text/keys.ts';
import { nameSome } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import { claimsMore, nameStatus, type Claim } from '../status-order.ts';
import type { AssessedRow, Subject } from '../assessed-document.ts';
import { findSectionTables, isAboutStandard, openSectionWords } from '../standard-sections.ts';
import { isLoweredByBlanks } from '../weigh-lack.ts';

/** A page may nest hundreds of rows under one; the message names this many. */
const MOST_NAMED = 20;

export const statusRollup = defineRule({
  id: 'status-rollup',
  severity: 'warning',
  summary: 'A row claims more than its sub-rows support.',
  messages: {
    rollup: {
      says: 'Marked {declared}, but its sub-rows support only {allowed}: {children}.',
      do: 'Lower the status of this row, or finish its sub-rows.',
    },
  },
  *check(subject) {
    const isPartOf = openParts(subject);
    const furthest = weighTwins(subject);
    for (const {
      row,
      row: { key, declared },
      children,
    } of subject.rows) {
      const counted = children
        .flatMap((index) => subject.rows[index] ?? [])
        .map((child) => ({ row: child.row, computed: weightOf(subject, child) }))
        .filter(({ computed }) => weighs(computed));
      if (counted.length === 0 || declared.implied === true) continue;
      const allowed = allowanceOf(counted);
      if (!claimsMore(declared.status, allowed)) continue;
      const contradicting = counted.filter(({ computed }) => claimsMore(declared.status, computed));
      // A part that another row of the same key finishes is one thing listed twice: which row says how far it is, nobody knows.
      const isFinished = (key: string): boolean => {
        const most = furthest.get(canonicalKey(key));
        return most !== undefined && !claimsMore(declared.status, most);
      };
      const sure = contradicting.some((child) => isPartOf(child.row, row) && !isFinished(child.row.key));
      yield {
        messageId: 'rollup',
        data: {
          declared: nameStatus(declared.status),
          allowed: nameStatus(allowed),
          children: nameSome(
            contradicting.map(({ row, computed }) => `${row.key} is ${nameStatus(computed)}`),
            MOST_NAMED,
          ),
        },
        ground: sure ? 'page' : 'reading',
        range: declared.range,
        rowKey: key,
        evidence: null,
      };
    }
  },
});

/**
 * By key, the most that any of its rows counts for. With a base, only keys that two rows had before this change: otherwise a change
 * could excuse its own claim by listing the unfinished part again.
 */
function weighTwins(subject: Subject): ReadonlyMap<string, AssessedRow['computed']> {
  const { rows, before, compared } = subject;
  const listed = compared
    ? new Map([...groupBy(before?.rows ?? [], keyOf)].map(([key, own]) => [key, own.length] as const))
    : null;
  const furthest = new Map<string, AssessedRow['computed']>();
  for (const assessed of rows) {
    const key = keyOf(assessed);
    if (listed !== null && (listed.get(key) ?? 0) < 2) continue;
    const weight = weightOf(subject, assessed);
    const most = furthest.get(key);
    if (most === undefined || claimsMore(weight, most)) furthest.set(key, weight);
  }
  return furthest;
}

const keyOf = ({ row }: AssessedRow): string => canonicalKey(row.key);

/**
 * Whether one row is surely a part of the other, whose number it continues. Sections of a standard nest by their place in it: a demand of 4.2.3 is
 * part of one of 4.2 only where both speak of the same thing. A plan of the page's own is divided as its work is.
 */
function openParts(subject: Subject): (child: AssessedRow['row'], parent: AssessedRow['row']) => boolean {
  const isSection = subject.plan === undefined && isAboutStandard(subject) ? findSectionTables(subject) : [];
  const said = openSectionWords(subject);
  const wordsOf = (row: AssessedRow['row']): ReadonlySet<string> =>
    new Set(
      `${row.title === row.key ? '' : row.title} ${said(row)}`
        .slice(0, MAX_LENGTH)
        .toLowerCase()
        .match(/[\p{L}\p{N}]{4,}/gu)
        ?.filter((word) => !DEMANDING.test(word)),
    );
  return (child, parent) => {
    if (isSection[parent.table] !== true) return true;
    const own = wordsOf(parent);
    return [...wordsOf(child)].filter((word) => own.has(word)).length >= FEWEST_SHARED;
  };
}

/** Words of any demand. */
const DEMANDING =
  /^(?:must|shall|should|will|required|recommended|optional|support|supported|with|from|that|this|when|where|each|every|only|than|into)$/u;

/** Characters of a demand that are compared, and words that two of them must share. */
const MAX_LENGTH = 500;
const FEWEST_SHARED = 2;

type Child = Pick<AssessedRow, 'row' | 'computed'>;

/** What a part counts for: a dash in one of its cells says nothing against the whole. */
const weightOf = (subject: Subject, child: AssessedRow): AssessedRow['computed'] =>
  isLoweredByBlanks(subject, child) ? child.row.declared.status : child.computed;

/** Deferred, not applicable and unknown parts say nothing about the whole; a blocked one is not done. */
function weighs(computed: AssessedRow['computed']): boolean {
  return computed === 'done' || computed === 'partial' || computed === 'not-started' || computed === 'blocked';
}

function allowanceOf(children: readonly Child[]): Claim {
  if (children.every(({ computed }) => computed === 'done')) return 'done';
  return children.some(({ computed }) => computed === 'done' || computed === 'partial') ? 'partial' : 'not-started';
}
