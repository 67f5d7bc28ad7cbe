// Parents that claim more than their children allow.
import { nameSome } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import { claimsMore, nameStatus, type Claim } from '../status-order.ts';
import type { AssessedRow, Subject } from '../assessed-document.ts';
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
    for (const {
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
        ground: 'page',
        range: declared.range,
        rowKey: key,
        evidence: null,
      };
    }
  },
});

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
