// Rows that are still written on a page and that the guard cannot read any more, or not in whole.
import { nameSome } from '../../text/phrase.ts';
import { unreachable } from '../../text/unreachable.ts';
import type { UnreadReason } from '../../rows/set/unread-lines.ts';
import type { Subject } from '../assessed-document.ts';
import type { Draft, MessageData, Severity } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { nameStatus } from '../status-order.ts';
import {
  findArchived,
  findConflictLines,
  findDeletedUnread,
  findEmptied,
  findLostColumns,
  findUnreadGroups,
  rangeOfLine,
  type Emptied,
  type LostColumn,
  type UnreadGroup,
} from '../unguarded.ts';

export const rowUnguarded = defineRule({
  id: 'row-unguarded',
  severity: 'warning',
  summary: 'Rows are still on the page, but they, their evidence or their status are no longer read.',
  messages: {
    cut: {
      says: '{rows, row} not read: {keys}. Line {by} separates line {line} from the table above.',
      do: 'Delete line {by}, or move it.',
    },
    comment: {
      says: '{rows, row} not read: {keys}. Line {line} is inside a comment.',
      do: 'Move it back into the table, or delete it.',
    },
    code: {
      says: '{rows, row} not read: {keys}. Line {line} is inside a code block.',
      do: 'Move it back into the table, or delete it.',
    },
    conflict: {
      says: '{rows, row} not read: {keys}. A merge conflict starts on line {at}.',
      do: 'Resolve the conflict.',
    },
    delimiter: {
      says: '{rows, row} not read: {keys}. The delimiter row on line {at} has {cells, cell}, but the header above it has {expected}.',
      do: 'Give both the same number of cells.',
    },
    headless: {
      says: '{rows, row} not read: {keys}. Line {line} is not part of a table.',
      do: 'Move it below a table header and its delimiter row.',
    },
    refused: {
      says: '{rows, row} not read: {keys}. The table around line {line} is not a status table ({reason}).',
      do: 'Restore its columns.',
    },
    other: {
      says: '{rows, row} not read: {keys}. Line {line} was a row before this change and is not one now.',
      do: 'Run `matrix-guard inspect` to see why.',
    },
    deleted: {
      says: 'This change deletes `{path}`, which line {line} cites for {key}. That line is no longer read as a row.',
      do: 'Restore the file, or make {key} a row of the table again.',
    },
    'conflict-marker': { says: 'A merge conflict starts on line {at}, inside a table.', do: 'Resolve the conflict.' },
    'column-gone': {
      says: 'The evidence column “{column}” is gone. Evidence lost in {rows, row}: {keys}.',
      do: 'Restore the column.',
    },
    'column-renamed': {
      says: 'The evidence column “{column}” is now called “{instead}”, which is not read as evidence. Evidence lost in {rows, row}: {keys}.',
      do: 'Restore the header, or give the column a role in the configuration.',
    },
    'column-unread': {
      says: 'The column “{column}” is no longer read as evidence ({reason}). Evidence lost in {rows, row}: {keys}.',
      do: 'Restore the evidence, or give the column a role in the configuration.',
    },
    'column-deleted': {
      says: 'This change deletes `{path}`, which {key} cited in the column “{column}”. That column is gone or no longer read.',
      do: 'Restore the column and the file, or lower the status.',
    },
    emptied: {
      says: 'This change empties the status of {rows, row}: {keys}.',
      do: 'Write a status, or delete the row.',
    },
    'emptied-text': {
      says: 'This change replaces the status of {rows, row} with “{text}”: {keys}.',
      do: 'Write a status, or delete the row.',
    },
    archived: {
      says: '{rows, row} no longer checked: {keys}. Since this change, the heading above line {line} says that its section is kept as a record.',
      do: 'If the rows still hold, change the heading.',
    },
  },
  *check(subject) {
    const severity = subject.declared ? 'error' : undefined;
    const groups = findUnreadGroups(subject);
    for (const group of groups) yield { ...draftOf(subject, group), severity };
    yield* deletedRows(subject);
    yield* conflicts(subject, groups);
    yield* lostColumns(subject);
    for (const emptied of findEmptied(subject)) yield* emptiedDraft(emptied, severity);
    yield* archivedRows(subject);
  },
});

/** A warning at most: to archive what is gone is an honest change. */
function* archivedRows(subject: Subject) {
  const rows = findArchived(subject);
  const [first] = rows;
  if (first === undefined) return;
  const keys = rows.map(({ row }) => row.key);
  yield {
    messageId: 'archived' as const,
    data: { rows: rows.length, keys: nameSome(keys), line: first.row.range.line },
    ground: 'change' as const,
    range: rangeOfLine(subject, first.row.range.line),
    rowKey: rows.length === 1 ? first.row.key : null,
    evidence: null,
    identity: JSON.stringify(['archived', ...keys]),
  };
}

function* emptiedDraft({ text, rows }: Emptied, severity: Severity | undefined) {
  const [first] = rows;
  if (first === undefined) return;
  const data = {
    rows: rows.length,
    keys: nameSome(rows.map(({ row, was }) => `${row.row.key} (${nameStatus(was.row.declared.status)})`)),
  };
  yield {
    ...(text === ''
      ? ({ messageId: 'emptied', data } as const)
      : ({ messageId: 'emptied-text', data: { ...data, text } } as const)),
    ground: 'change' as const,
    severity,
    range: first.row.row.declared.range,
    rowKey: rows.length === 1 ? first.row.row.key : null,
    evidence: null,
    identity: JSON.stringify(['emptied', ...rows.map(({ row }) => row.row.key)]),
  };
}

/** What this change took out of the guard it knows; what only looks like a row it may have added. */
const groundOf = ({ compared }: Subject, lost: boolean): Draft['ground'] =>
  lost ? 'change' : compared ? { fresh: 'change', old: 'page' } : 'page';

function draftOf(
  subject: Subject,
  { first, keys, lost, reheaded }: UnreadGroup,
): Draft & { readonly messageId: UnreadReason['code'] } {
  const { reason, line } = first;
  return {
    messageId: reason.code,
    data: { rows: keys.length, keys: nameSome(keys), line, ...dataOf(reason) },
    ground: isNoLoss(subject, { first, reheaded }) ? 'reading' : groundOf(subject, lost),
    range: rangeOfLine(subject, placeOf(reason, line)),
    rowKey: keys.length === 1 ? (keys[0] ?? null) : null,
    evidence: null,
    identity: JSON.stringify([reason.code, ...keys]),
  };
}

/**
 * Prose is read as rows in so many ways that one which is not needs no reason. And a header that was written anew on a page that nobody declared is what
 * its author wants: the table is about something else now.
 */
const isNoLoss = (
  subject: Subject,
  { first: { reason, line }, reheaded }: Pick<UnreadGroup, 'first' | 'reheaded'>,
): boolean => (reason.code === 'other' && !isTableLine(subject, line)) || (!subject.declared && reheaded);

const isTableLine = ({ page }: Subject, line: number): boolean => page.lines[line - 1]?.includes('|') === true;

/** The line to edit. */
function placeOf(reason: UnreadReason, line: number): number {
  return reason.code === 'conflict' ? reason.marker : reason.code === 'delimiter' ? reason.at : line;
}

function dataOf(reason: UnreadReason): MessageData {
  switch (reason.code) {
    case 'cut':
      return { by: reason.by };
    case 'conflict':
      return { at: reason.marker };
    case 'delimiter':
      return { at: reason.at, cells: reason.cells, expected: reason.expected };
    case 'refused':
      return { reason: reason.reason };
    case 'comment':
    case 'code':
    case 'headless':
    case 'other':
      return {};
    default:
      return unreachable(reason);
  }
}

function* deletedRows(subject: Subject) {
  for (const { row, line, path, text } of findDeletedUnread(subject))
    yield {
      messageId: 'deleted' as const,
      data: { path, key: row.row.key, line },
      ground: 'change' as const,
      cause: { kind: 'deleted' as const, path, detail: null },
      severity: 'error' as const,
      range: rangeOfLine(subject, line),
      rowKey: row.row.key,
      evidence: text,
    };
}

/** Conflicts of which no row is reported already. */
function* conflicts(subject: Subject, groups: readonly UnreadGroup[]) {
  const reported = new Set(
    groups.flatMap(({ first: { reason } }) => (reason.code === 'conflict' ? [reason.marker] : [])),
  );
  for (const [index, at] of findConflictLines(subject).entries())
    if (!reported.has(at))
      yield {
        messageId: 'conflict-marker' as const,
        data: { at },
        ground: groundOf(subject, false),
        severity: subject.declared ? ('error' as const) : undefined,
        range: rangeOfLine(subject, at),
        rowKey: null,
        evidence: null,
        identity: JSON.stringify(['conflict-marker', index]),
      };
}

function* lostColumns(subject: Subject) {
  for (const lost of findLostColumns(subject)) {
    const { column, rows, deleted, table } = lost;
    const place = subject.tables[table]?.range ?? rows[0]?.row.range;
    if (place === undefined) continue;
    const shared = { ground: 'change' as const, range: rangeOfLine(subject, place.line), evidence: null };
    const keys = rows.map(({ row }) => row.key);
    yield {
      ...shared,
      ...columnMessage(lost),
      severity: subject.declared ? ('error' as const) : undefined,
      rowKey: null,
      identity: JSON.stringify(['column', column, ...keys]),
    };
    if (deleted === null) continue;
    const { row, path } = deleted;
    yield {
      ...shared,
      messageId: 'column-deleted' as const,
      data: { path, key: row.row.key, column },
      cause: { kind: 'deleted' as const, path, detail: null },
      severity: 'error' as const,
      rowKey: row.row.key,
      identity: JSON.stringify(['column-deleted', column, path]),
    };
  }
}

function columnMessage({ column, rows, now }: LostColumn) {
  const data = { column, rows: rows.length, keys: nameSome(rows.map(({ row }) => row.key)) };
  if (now === null) return { messageId: 'column-gone' as const, data };
  return now.header === column
    ? { messageId: 'column-unread' as const, data: { ...data, reason: now.reason } }
    : { messageId: 'column-renamed' as const, data: { ...data, instead: now.header } };
}
