// Source plans that are named and cannot be read.
import { PAGE_START } from '../page-start.ts';
import { nameSome } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';

export const planMissing = defineRule({
  id: 'plan-missing',
  severity: 'warning',
  summary: 'The source plan that a document names cannot be read.',
  messages: {
    absent: 'The source plan {plan} is not in this repository, so nobody can tell whether every part of it has a row.',
    outside:
      'The source plan {plan} lies outside this repository, so nobody can tell whether every part of it has a row.',
    unreadable:
      'The source plan {plan} is no page that can be read, so nobody can tell whether every part of it has a row.',
    'no-ids': 'Nothing in the source plan {plan} matches {ids}.',
  },
  *check({ plan }) {
    const [first] = plan?.missing ?? [];
    if (plan === undefined || first === undefined) return;
    // Once a document, however many pages its plan has.
    const names = plan.missing.map(({ name }) => name);
    yield {
      messageId: first.reason,
      data: { plan: nameSome(names), ...(first.reason === 'no-ids' ? { ids: plan.ids ?? '' } : {}) },
      ground: 'head',
      range: first.field?.range ?? PAGE_START,
      rowKey: null,
      evidence: null,
      identity: names.join('\n'),
    };
  },
});
