// Pages that speak of one key and do not say the same of it, where configuration wants pages to agree.
import { nameStatus } from '../status-order.ts';
import { findDisagreements } from '../disagreements.ts';
import { defineRule } from '../rule.ts';

export const pagesDisagree = defineRule({
  id: 'pages-disagree',
  severity: 'warning',
  summary: 'Two pages disagree about one key.',
  messages: {
    row: {
      says: '{key} is {here} here, but {there} in `{other}` (line {line}).',
      do: 'Correct the page that is wrong.',
    },
    header: {
      says: '{key} is {here} here, but the header of `{other}` (line {line}) says {there}.',
      do: 'Correct the page that is wrong.',
    },
  },
  *checkRun({ subjects, agree = false }) {
    if (!agree) return;
    for (const { kind, path, row, here, other, there, line } of findDisagreements(subjects)) {
      yield {
        messageId: kind,
        data: { key: row.key, here: nameStatus(here), there: nameStatus(there), other, line },
        ground: 'page',
        path,
        range: row.declared.range,
        rowKey: row.key,
        evidence: null,
        identity: `${kind} ${other}`,
      };
    }
  },
});
