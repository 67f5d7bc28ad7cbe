// Rows that are not written as the configuration or the page itself asks.
import { nameSome } from '../../text/phrase.ts';
import { unreachable } from '../../text/unreachable.ts';
import { defineRule } from '../rule.ts';
import { findFormFaults } from '../row-form.ts';
import { findOpenStatuses } from '../closed-statuses.ts';

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
    for (const fault of findFormFaults(subject)) {
      const { kind, range, rowKey, column } = fault;
      const place = { ground: 'page' as const, range, rowKey, evidence: null, configured: true };
      switch (kind) {
        case 'column':
          yield {
            messageId: kind,
            data: { column, nearest: fault.nearest === null ? '' : ` (did you mean “${fault.nearest}”?)` },
            ...place,
            identity: `${kind} ${column}`,
          };
          break;
        case 'empty':
          yield { messageId: kind, data: { column }, ...place, identity: `${kind} ${column}` };
          break;
        case 'key':
          yield { messageId: kind, data: { key: fault.key, pattern: fault.pattern }, ...place, identity: kind };
          break;
        case 'forbidden':
          yield {
            messageId: kind,
            data: { column, word: fault.word },
            ...place,
            identity: `${kind} ${column} ${fault.word}`,
          };
          break;
        default:
          unreachable(fault);
      }
    }
  },
});
