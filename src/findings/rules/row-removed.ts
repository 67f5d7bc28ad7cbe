// Rows that this change takes off every checked page.
import { nameSome } from '../../text/phrase.ts';
import { shorten } from '../../text/shorten.ts';
import type { Range } from '../../documents/page.ts';
import type { AssessedRow, Subject } from '../assessed-document.ts';
import { PAGE_START } from '../page-start.ts';
import type { Draft } from '../finding.ts';
import { loseEvidence } from '../find-lost.ts';
import { becamePointer, isReplaced } from '../is-replaced.ts';
import { findRegrouped } from '../find-regrouped.ts';
import { defineRule } from '../rule.ts';
import { hasKey } from '../match-reworded.ts';
import { claimsMore, nameStatus } from '../status-order.ts';

export const rowRemoved = defineRule({
  id: 'row-removed',
  severity: 'warning',
  summary: 'This change removes rows, and no checked page has them now.',
  messages: {
    removed: {
      says: 'This change removes {rows, row} from `{path}`: {claims}.',
      do: 'Restore the rows if you did not mean to remove them.',
    },
    'removed-more': {
      says: 'This change removes rows from `{path}`, among them {claims}.',
      do: 'Restore the rows if you did not mean to remove them.',
    },
    kept: {
      says: 'This change removes {rows, row} from `{path}`, whose rows must be kept: {claims}.',
      do: 'Restore the rows.',
    },
    replaced: {
      says: 'This change replaces the tables of `{path}`.',
      do: 'Check that what their rows claimed is still tracked.',
    },
  },
  *check(subject) {
    const keep = subject.settings.rows === 'keep';
    const all = (subject.rowSet?.removed ?? []).filter((row) => keep || claims(row));
    if (all.length === 0) return;
    const sure = keep ? all : isMoved(subject) ? loseWork(subject, all) : findSurelyRemoved(subject, all);
    if (keep || !isReplaced(subject, all)) {
      const rows = sure.length > 0 ? sure : all;
      yield draftOf(subject, {
        messageId: keep ? 'kept' : namesAll(subject, rows) ? 'removed' : 'removed-more',
        rows,
        isSure: sure.length > 0,
      });
      return;
    }
    // Of another page only what the change takes away with its evidence is sure.
    const lost = loseWork(subject, all);
    yield lost.length > 0
      ? draftOf(subject, {
          messageId: namesAll(subject, lost) ? 'removed' : 'removed-more',
          rows: lost,
          isSure: true,
        })
      : draftOf(subject, replacementOf(subject, all));
  },
});

/**
 * Whether the message can name all rows that are gone. Others may be gone as well where another row has their name, where they claimed nothing, and where
 * head says much the same in other words; and of many rows people count other ones.
 */
const namesAll = ({ rowSet }: Subject, rows: readonly AssessedRow[]): boolean =>
  (rowSet?.unmatched ?? 0) <= rows.length && rows.length <= MOST_NAMED;

/** A detected page whose rows gave way to a pointer. */
const isMoved = (subject: Subject): boolean => !subject.declared && becamePointer(subject);

/** Those that claimed work and whose evidence the change takes away with them. */
const loseWork = ({ headPaths }: Subject, all: readonly AssessedRow[]): readonly AssessedRow[] =>
  loseEvidence(all, headPaths).filter(claimsWork);

/** Replaced tables: what head still says in other words is not counted, and a plan may be dropped. How many rows are new says nothing of another page. */
function replacementOf(subject: Subject, all: readonly AssessedRow[]): Removal {
  const lost = all.filter((row) => subject.rowSet?.lost.has(row) === true);
  return {
    messageId: 'replaced',
    rows: lost.length > 0 ? lost : all,
    isSure: subject.declared && lost.some(claimsWork),
  };
}

interface Removal {
  readonly messageId: 'removed' | 'removed-more' | 'kept' | 'replaced';
  readonly rows: readonly AssessedRow[];
  /** Whether it is certain that they are gone. */
  readonly isSure: boolean;
}

function draftOf(subject: Subject, { messageId, rows: removed, isSure }: Removal): Draft & Pick<Removal, 'messageId'> {
  const [first] = removed;
  const keys = removed.map(({ row }) => row.key);
  const isReplacement = messageId === 'replaced';
  // “Among them” names some: how many more there are it does not claim to know.
  const named = messageId === 'removed-more' ? removed.slice(0, MOST_NAMED) : removed;
  return {
    messageId,
    data: {
      rows: removed.length,
      path: subject.path,
      ...(isReplacement ? {} : { claims: nameSome(named.map(describe)) }),
    },
    ground: isSure ? 'change' : 'reading',
    severity: SEVERITIES[messageId],
    range: first === undefined || isReplacement ? PAGE_START : placeOf(subject, first),
    rowKey: removed.length === 1 ? (first?.row.key ?? null) : null,
    rows: keys,
    evidence: null,
    identity: JSON.stringify(keys.toSorted()),
  };
}

const SEVERITIES = { kept: 'error', replaced: 'notice', removed: undefined, 'removed-more': undefined } as const;

/** A row that did not apply, or had no status, claimed nothing that could be lost. */
const claims = ({ row: { declared } }: AssessedRow): boolean =>
  declared.implied === true || (declared.status !== 'not-applicable' && declared.text.trim() !== '');

/**
 * Rows that head names nowhere and that no new row of the page can be under another name, where one of them claimed work: a plan may be dropped. A page that gained half as many
 * rows as it lost may have been written anew.
 */
function findSurelyRemoved(subject: Subject, all: readonly AssessedRow[]): readonly AssessedRow[] {
  const { rows, rowSet } = subject;
  const lost = all.filter((row) => rowSet?.lost.has(row) === true);
  const regrouped = findRegrouped(subject, lost);
  const orphaned = new Set(loseWork(subject, lost));
  const removed = lost.filter((row) => !regrouped.has(row) || orphaned.has(row));
  const added = rows.filter((row) => rowSet?.matches.has(row) !== true);
  // Two written keys that differ are two rows.
  const nameless = added.filter((row) => !hasKey(row)).length;
  const gone = removed.filter((row) => (hasKey(row) ? nameless : added.length) * 2 < removed.length);
  return gone.some(claimsWork) ? gone : [];
}

const claimsWork = ({ row: { declared } }: AssessedRow): boolean =>
  declared.implied === true || claimsMore(declared.status, 'not-started');

/** Rows that a removal names: where more are gone it says “among them”. */
const MOST_NAMED = 5;

/** Characters of a row's name in the message: a cell may hold a whole paragraph. */
const LONGEST_NAME = 80;

/** `R-2 Login (done)`. */
function describe({ row: { key, keyed, title, declared } }: AssessedRow): string {
  const full = keyed && title !== '' && title !== key ? `${key} ${title}` : title === '' ? key : title;
  const name = shorten(full, LONGEST_NAME);
  if (declared.implied === true) return name;
  return `${name} (${declared.status === 'unknown' ? declared.text : nameStatus(declared.status)})`;
}

/** Where the row above it is now, which is the nearest place to where it was. */
function placeOf({ before, rowSet }: Subject, removed: AssessedRow): Range {
  const headOf = new Map([...(rowSet?.matches ?? [])].map(([row, was]) => [was, row]));
  const rows = before?.rows ?? [];
  for (let at = rows.indexOf(removed) - 1; at >= 0; at -= 1) {
    const was = rows[at];
    const row = was === undefined ? undefined : headOf.get(was);
    if (row !== undefined) return row.row.range;
  }
  return PAGE_START;
}
