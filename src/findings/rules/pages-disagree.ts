// Pages that speak of one key and do not say the same of it, where configuration wants pages to agree, or a page and its plan.
import { classifyStatus } from '../../rows/status/classify-status.ts';
import { statusSignature } from '../../rows/status/status-tokens.ts';
import type { Subject } from '../assessed-document.ts';
import { findDisagreements } from '../disagreements.ts';
import type { Draft } from '../finding.ts';
import { defineRule } from '../rule.ts';

const CORRECT = 'Correct the page that is wrong.';

export const pagesDisagree = defineRule({
  id: 'pages-disagree',
  severity: 'warning',
  summary: 'Two pages disagree about one key.',
  messages: {
    row: { says: '{key} is {here} here, but {there} in `{other}` (line {line}).', do: CORRECT },
    header: { says: '{key} is {here} here, but the header of `{other}` (line {line}) says {there}.', do: CORRECT },
    field: {
      says: 'Column “{about}” of {key} says {here}, but the header of `{other}` (line {line}) says {there}.',
      do: CORRECT,
    },
    plan: {
      says: '{key} is “{here}” here, but `{other}` (line {line}) says “{there}”.',
      do: 'Correct the row or the plan.',
    },
  },
  *check(subject) {
    yield* findPlanDrafts(subject);
  },
  *checkRun({ subjects, agree = false }) {
    if (agree === false) return;
    for (const found of findDisagreements(subjects, { exact: agree === 'exact' })) {
      const { kind, path, row, range, about, here, other, there, line } = found;
      const data = { key: row.key, here, there, other, line };
      const place = { ground: 'page', path, range, rowKey: row.key, evidence: null } as const;
      if (about === 'status') yield { messageId: kind, data, ...place, identity: `${kind} ${other}` };
      else yield { messageId: 'field', data: { ...data, about }, ...place, identity: `${kind} ${other} ${about}` };
    }
  },
});

/** Rows whose status is not the one that the plan gives their id: neither the same word nor the same meaning. */
function* findPlanDrafts({ plan, rows, settings }: Subject): Generator<Draft & { readonly messageId: 'plan' }> {
  const overrides = new Map(Object.entries(settings.statuses).map(([word, status]) => [statusSignature(word), status]));
  for (const { row: index, word, path: other, line } of plan?.statuses ?? []) {
    const row = rows[index]?.row;
    if (row === undefined || statusSignature(row.declared.text) === statusSignature(word)) continue;
    const { status } = classifyStatus(word, { overrides, legend: new Map(), listed: new Set() });
    if (status !== 'unknown' && status === row.declared.status && settings.closedStatuses !== 'exact') continue;
    yield {
      messageId: 'plan',
      data: { key: row.key, here: row.declared.text, there: word, other, line },
      ground: 'page',
      range: row.declared.range,
      rowKey: row.key,
      evidence: null,
      identity: `plan ${other}`,
    };
  }
}
