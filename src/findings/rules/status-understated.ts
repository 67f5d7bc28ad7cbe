// Rows that say nothing was begun although their evidence is there.
import { suggest } from '../group-citations.ts';
import { nameSome } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import { provesWork } from '../weight-of-evidence.ts';
import { findStatusWords, wordFor } from '../status-words.ts';

/** Words of which the file that is cited is the very proof: a stub, a draft, a design. */
const BEGUN =
  /stub|draft|spec|design|propos|placeholder|scaffold|スタブ|草案|unverif|untest|not (?:verified|tested|wired|covered|integrated|validated|deployed|released|enabled|merged)/i;

export const statusUnderstated = defineRule({
  id: 'status-understated',
  severity: 'notice',
  summary: 'A row declares not started, yet its evidence is present.',
  messages: {
    understated: 'Declared not started, yet evidence is present: {evidence}.',
  },
  *check(subject) {
    const words = findStatusWords(subject);
    for (const {
      row: { key, declared, table },
      computed,
      evidence,
    } of subject.rows) {
      if (declared.status !== 'not-started' || computed !== 'partial' || BEGUN.test(declared.text)) continue;
      const present = evidence.filter(provesWork);
      // A table that begins with files lists what there is, and says of each how far it is.
      const first = subject.tables[table]?.columns[0];
      if (first !== undefined && present.every(({ place }) => place.column === first.header)) continue;
      // The words of a heading hold for the whole list: one row cannot change them.
      const text = declared.shared === true ? null : wordFor(words, 'partial', declared.text);
      yield {
        messageId: 'understated',
        data: { evidence: nameSome([...new Set(present.map(({ reference }) => reference.text))], 3) },
        ground: { fresh: 'change', old: 'head' },
        range: declared.range,
        rowKey: key,
        evidence: null,
        suggestion: text === null ? null : suggest([{ path: subject.path, range: declared.range, text }]),
      };
    }
  },
});
