// Source plans that are named and cannot be read.
import { PAGE_START } from '../page-start.ts';
import { nameAnyCode, nameCode } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';

export const planMissing = defineRule({
  id: 'plan-missing',
  severity: 'warning',
  summary: 'The source plan that a page names cannot be read.',
  messages: {
    absent: {
      says: 'Source plan not found: {plan, list}. The rows were not compared with it.',
      do: 'Correct the path, add the plan, or remove the line that names it.',
    },
    outside: {
      says: 'Source plan outside this repository: {plan, list}. The rows were not compared with it.',
      do: 'Name a plan in this repository, or remove the line that names it.',
    },
    unreadable: {
      says: 'Source plan cannot be read as Markdown: {plan, list}. The rows were not compared with it.',
      do: 'Name a Markdown page, or remove the line that names it.',
    },
    'no-ids': {
      says: 'Nothing in {plan, list} matches the id pattern `{ids}`.',
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
      data: first.reason === 'no-ids' ? { plan: nameAnyCode(names), ids: plan.ids ?? '' } : { plan: nameCode(names) },
      ground: 'head',
      range: first.field?.range ?? PAGE_START,
      rowKey: null,
      evidence: null,
      identity: names.join('\n'),
    };
  },
});
