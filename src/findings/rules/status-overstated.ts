// Rows that claim more than their evidence supports.
import { suggest } from '../group-citations.ts';
import type { AssessedRow, Subject } from '../assessed-document.ts';
import { claimsHere } from '../claims-here.ts';
import type { Draft } from '../finding.ts';
import { causeOfAbsence, groundOfMissing, loudest, severityOfOverclaim } from '../grounds.ts';
import { defineRule } from '../rule.ts';
import { weightOf } from '../weight-of-evidence.ts';
import { claimsMore, isClaim, nameStatus } from '../status-order.ts';
import { findStatusWords, wordFor } from '../status-words.ts';

export const statusOverstated = defineRule({
  id: 'status-overstated',
  severity: 'error',
  summary: 'A row declares more than its evidence supports.',
  messages: {
    overstated: 'Declared {declared}, but the evidence supports {computed}: {causes}.',
    unsupported: 'What this row cites supports only {computed}: {causes}.',
  },
  *check(subject) {
    const words = findStatusWords(subject);
    for (const assessed of subject.rows) {
      const {
        row: { key, declared },
        computed,
        causes,
      } = assessed;
      if (!claimsMore(declared.status, computed) || !isClaim(computed)) continue;
      // The words of a heading hold for the whole list: one row cannot change them.
      const text =
        declared.shared === true || declared.implied === true ? null : wordFor(words, computed, declared.text);
      const data = { computed: nameStatus(computed), causes: causes.join('; ') };
      yield {
        ...(declared.implied === true
          ? { messageId: 'unsupported', data }
          : { messageId: 'overstated', data: { declared: nameStatus(declared.status), ...data } }),
        ...explain(subject, assessed),
        range: declared.range,
        rowKey: key,
        evidence: null,
        suggestion: text === null ? null : suggest([{ path: subject.path, range: declared.range, text }]),
      };
    }
  },
});

/** How it is known that the row claims too much: by the surest of the paths it lacks, else by what the page itself leaves out. */
function explain(subject: Subject, assessed: AssessedRow): Pick<Draft, 'ground' | 'cause' | 'severity'> {
  const lacking = assessed.evidence.filter((citation) => weightOf(citation) === 'missing');
  const ground = loudest(lacking.map((citation) => groundOfMissing(subject, assessed, citation)));
  const worst = lacking.find((citation) => groundOfMissing(subject, assessed, citation) === ground);
  if (worst === undefined)
    return {
      ground: claimsHere(subject).raises(assessed) ? { fresh: 'change', old: 'page' } : 'page',
      cause: { kind: 'no-evidence', path: subject.path, detail: assessed.row.key },
      severity: severityOfOverclaim(subject),
    };
  const isTakenAway = lacking.some(({ change }) => change === 'deleted');
  return {
    ground,
    cause: causeOfAbsence(worst),
    severity: isTakenAway ? undefined : severityOfOverclaim(subject),
  };
}
