// Source plans that are named and cannot be read.
import { PAGE_START } from '../page-start.ts';
import { nameCode } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';

export const planMissing = defineRule({
  id: 'plan-missing',
  severity: 'warning',
  summary: 'The source plan that a document names cannot be read.',
  messages: {
    absent: {
      says: 'The source plan {plan, list} is not in this repository, so its headings cannot be compared with the rows.',
      do: 'Correct the path, add the plan, or remove the line that names it.',
    },
    outside: {
      says: 'The source plan {plan, list} is outside this repository, so its headings cannot be compared with the rows.',
      do: 'Name a plan in this repository, or remove the line that names it.',
    },
    unreadable: {
      says: 'The source plan {plan, list} is not a page that can be read, so its headings cannot be compared with the rows.',
      do: 'Name a Markdown page, or remove the line that names it.',
    },
    'no-ids': {
      says: 'Nothing in the source plan {plan, list} matches `{ids}`.',
      do: 'Correct the pattern, or the path of the plan.',
    },
  },
  *check({ plan }) {
    const [first] = plan?.missing ?? [];
    if (plan === undefined || first === undefined) return;
    // Once a document, however many pages its plan has.
    const names = plan.missing.map(({ name }) => name);
    yield {
      messageId: first.reason,
      data: { plan: nameCode(names), ...(first.reason === 'no-ids' ? { ids: plan.ids ?? '' } : {}) },
      ground: 'head',
      range: first.field?.range ?? PAGE_START,
      rowKey: null,
      evidence: null,
      identity: names.join('\n'),
    };
  },
});
