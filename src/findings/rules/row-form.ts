// Rows that are not written as the configuration or the page itself asks.
import { nameCode, nameSome } from '../../text/phrase.ts';
import { unreachable } from '../../text/unreachable.ts';
import type { MessageData } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { findFormFaults, type FormFault } from '../row-form.ts';
import { findOpenStatuses } from '../closed-statuses.ts';
import { findPageFaults, type PageFault } from '../page-form.ts';

export const rowForm = defineRule({
  id: 'row-form',
  severity: 'configured',
  summary: 'A row is not written as the configuration or the page asks.',
  messages: {
    status: {
      says: '“{word}” is not one of the statuses that {where} allows: {allowed}.',
      do: 'Use one of these words.',
    },
    unlisted: {
      says: 'The configuration closes the statuses of this page, but lists none.',
      do: 'List them under `statuses` in the configuration.',
    },
    column: {
      says: 'This table has no column “{column}”, which the configuration requires{nearest}.',
      do: 'Add the column, or change `form` in the configuration.',
    },
    empty: {
      says: 'Column “{column}” must not be empty.',
      do: 'Fill the cell, or change `form` in the configuration.',
    },
    columns: {
      says: 'The columns of this table are {actual}; expected {expected}.',
      do: 'Correct the header, or change `form` in the configuration.',
    },
    'empty-word': {
      says: 'Column “{column}” is empty, but each row that says “{word}” must fill it.',
      do: 'Fill the cell, or change `form` in the configuration.',
    },
    'filled-word': {
      says: 'Column “{column}” is filled, but each row that says “{word}” must leave it empty.',
      do: 'Empty the cell, or change `form` in the configuration.',
    },
    cell: {
      says: 'Column “{column}” says “{text}”, which does not match `{pattern}`.',
      do: 'Correct the cell, or change `form` in the configuration.',
    },
    cites: {
      says: 'Column “{column}” cites `{text}`, but may only cite {globs, list}.',
      do: 'Cite another file, or change `form` in the configuration.',
    },
    repeated: {
      says: 'Column “{column}” says “{text}”, as on line {first}, but no two rows may say the same.',
      do: 'Correct one of the rows, or change `form` in the configuration.',
    },
    'order-key': {
      says: '{key} is not in the order of the keys.',
      do: 'Move the row, or change `form` in the configuration.',
    },
    'order-plan': {
      says: '{key} is not in the order of the plan.',
      do: 'Move the row, or change `form` in the configuration.',
    },
    'no-row': {
      says: '{key} has no row on this page.',
      do: 'Add the row, or change `form` in the configuration.',
    },
    'few-rows': {
      says: 'This page has {rows, row}, but must have at least {limit}.',
      do: 'Add the rows, or change `form` in the configuration.',
    },
    'many-rows': {
      says: 'This page has {rows, row}, but may have at most {limit}.',
      do: 'Remove rows, or change `form` in the configuration.',
    },
    heading: {
      says: 'This page has no heading “{heading}”{nearest}.',
      do: 'Add the heading, or change `form` in the configuration.',
    },
    'text-absent': {
      says: 'No line of this page matches `{pattern}`.',
      do: 'Add the line, or change `form` in the configuration.',
    },
    'text-forbidden': {
      says: '“{text}” matches `{pattern}`, which the configuration forbids.',
      do: 'Correct the line, or change `form` in the configuration.',
    },
    key: {
      says: 'The key “{key}” does not match `{pattern}`.',
      do: 'Correct the key, or change `form` in the configuration.',
    },
    forbidden: {
      says: 'Column “{column}” contains “{word}”, which the configuration forbids.',
      do: 'Remove the word, or change `form` in the configuration.',
    },
  },
  *check(subject) {
    for (const { word, range, rowKey, allowed, where } of findOpenStatuses(subject)) {
      const configured = where === 'configuration';
      const place = { ground: 'page' as const, range, rowKey, evidence: null, configured };
      if (allowed.length === 0) yield { messageId: 'unlisted', data: {}, ...place, identity: 'unlisted' };
      else
        yield {
          messageId: 'status',
          data: { word, where: configured ? 'the configuration' : 'this page', allowed: nameSome(allowed, 12) },
          ...place,
          identity: 'status',
        };
    }
    for (const fault of [...findPageFaults(subject), ...findFormFaults(subject)])
      yield {
        ...describe(fault),
        ground: 'page',
        range: fault.range,
        rowKey: fault.rowKey,
        evidence: null,
        configured: true,
      };
  },
});

/** The message of a fault, its values, and what tells it apart. */
function describe(fault: FormFault | PageFault) {
  const { kind } = fault;
  const say = <Id extends string>(messageId: Id, data: MessageData, ...apart: readonly string[]) => ({
    messageId,
    data,
    identity: [kind, ...apart].join(' '),
  });
  switch (fault.kind) {
    case 'column':
      return say('column', { column: fault.column, nearest: asHint(fault.nearest) }, fault.column);
    case 'columns':
      return say('columns', { actual: nameSome(fault.actual, 12), expected: nameSome(fault.expected, 12) });
    case 'empty':
      return say('empty', { column: fault.column }, fault.column);
    case 'empty-word':
    case 'filled-word':
      return say(fault.kind, { column: fault.column, word: fault.word }, fault.column);
    case 'key':
      return say('key', { key: fault.key, pattern: fault.pattern });
    case 'cell':
      return say('cell', { column: fault.column, text: fault.text, pattern: fault.pattern }, fault.column);
    case 'cites':
      return say(
        'cites',
        { column: fault.column, text: fault.text, globs: nameCode(fault.globs) },
        fault.column,
        fault.text,
      );
    case 'forbidden':
      return say('forbidden', { column: fault.column, word: fault.word }, fault.column, fault.word);
    case 'repeated':
      return say('repeated', { column: fault.column, text: fault.text, first: fault.first }, fault.column);
    case 'order':
      return say(`order-${fault.by}`, { key: fault.key });
    case 'no-row':
      return say('no-row', { key: fault.key }, fault.key);
    case 'few-rows':
    case 'many-rows':
      return say(fault.kind, { rows: fault.rows, limit: fault.limit });
    case 'heading':
      return say('heading', { heading: fault.heading, nearest: asHint(fault.nearest) }, fault.heading);
    case 'text-absent':
      return say('text-absent', { pattern: fault.pattern }, fault.pattern);
    case 'text-forbidden':
      return say('text-forbidden', { text: fault.text, pattern: fault.pattern }, fault.pattern, fault.text);
    default:
      return unreachable(fault);
  }
}

const asHint = (nearest: string | null): string => (nearest === null ? '' : ` (did you mean “${nearest}”?)`);
