// Rows that claim as much as before and no longer cite anything that can be checked.
import type { AssessedRow } from '../assessed-document.ts';
import type { DeclaredStatus } from '../../rows/row.ts';
import { nameCode } from '../../text/phrase.ts';
import { columnsOf, findWithdrawn, readFieldsOf } from '../checkable.ts';
import { openNamedEvidence } from '../named-evidence.ts';
import { defineRule } from '../rule.ts';
import { claimsMore } from '../status-order.ts';
import { weightOf } from '../weight-of-evidence.ts';

export const evidenceWithdrawn = defineRule({
  id: 'evidence-withdrawn',
  severity: 'warning',
  summary: 'This change removes the last checkable evidence from a column of a row that claims as much as before.',
  messages: {
    withdrawn: {
      says: 'This change removes {references, list} from column “{column}”, and nothing is left there that can be checked. The row claims no less than before.',
      do: 'Cite what supports the row now, or lower its status.',
    },
  },
  *check(subject) {
    const fieldsOf = readFieldsOf(subject);
    const namesEvidence = openNamedEvidence(subject);
    for (const row of subject.rows) {
      const was = subject.rowSet?.matches.get(row);
      // A row that says that what it names is gone has withdrawn it aloud.
      if (was === undefined || row.row.remark === 'gone' || row.row.remark === 'past' || !claimsAsMuch(row, was))
        continue;
      for (const column of columnsOf(was)) {
        const withdrawn = findWithdrawn({ was, now: row, column });
        const [first] = withdrawn;
        if (first === undefined) continue;
        const { role } = first.place;
        const { text } = first.reference;
        const fields = fieldsOf(row);
        const field = fields.find((one) => one.column === column) ?? fields.find((one) => one.role === role);
        // A column that is gone is reported for its table, and an empty one of a done row lowers its status where that is shown.
        if (field === undefined || (subject.declared && isBare(row, role))) continue;
        // What the cell names now may be the evidence, and nobody can look it up.
        if (namesEvidence(row, field)) continue;
        const names = [...new Set(withdrawn.map((one) => one.reference.text))];
        yield {
          messageId: 'withdrawn',
          data: { references: nameCode(names), column: field.column },
          ground: 'change',
          range: field.range,
          rowKey: row.row.key,
          evidence: text,
          identity: JSON.stringify([column, text]),
        };
      }
    }
  },
});

/** Both times something is claimed, and not less than before. What a row named while it claimed nothing proved no work. */
function claimsAsMuch({ row: { declared } }: AssessedRow, { row: { declared: before } }: AssessedRow): boolean {
  return (
    isClaim(declared) && isClaim(before) && !claimsMore(before.status, declared.status) && !qualifies(declared, before)
  );
}

const isClaim = ({ status }: DeclaredStatus): boolean => status === 'done' || status === 'partial';

/** Whether a bare mark has words beside it now that leave something out: `✅` became `✅ solicited only`. */
const qualifies = (now: DeclaredStatus, was: DeclaredStatus): boolean =>
  now.status === was.status && !/\p{L}/u.test(was.text) && LIMITS.test(now.text);

const LIMITS =
  /(?<!\p{L})(?:only|except|without|partly|partially|not|no|pending|but|solicited|manual(?:ly)?|nur|ohne|nicht|teilweise|solo|sin|seulement|sans|apenas|somente|sem|только|без|частично)(?!\p{L})|仅|僅|のみ|만/iu;

function isBare({ row, evidence, computed }: AssessedRow, role: 'implementation' | 'tests'): boolean {
  return (
    row.declared.status === 'done' &&
    computed !== 'done' &&
    row.required.includes(role) &&
    !evidence.some((resolved) => resolved.place.role === role && weightOf(resolved) !== 'nothing')
  );
}
