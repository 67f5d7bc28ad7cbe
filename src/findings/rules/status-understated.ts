// Rows that say nothing was begun although their evidence is there.
import { suggest } from '../group-citations.ts';
import { isTestPath } from '../../text/code-path.ts';
import { nameCode } from '../../text/phrase.ts';
import type { AssessedRow, Subject } from '../assessed-document.ts';
import { defineRule } from '../rule.ts';
import { provesWork } from '../weight-of-evidence.ts';
import { findStatusWords } from '../status-words.ts';

/** Words of which the file that is cited is the very proof: a stub, a draft, a design. */
const BEGUN =
  /stub|draft|spec|design|propos|placeholder|scaffold|スタブ|草案|unverif|untest|not (?:verified|tested|wired|covered|integrated|validated|deployed|released|enabled|merged)/i;

/** What the row says where it stays as it is: a test beside it shows the gap, and nobody is going to close it. */
const ON_PURPOSE =
  /(?<!\p{L})(?:(?:documented|known|accepted|recorded),? (?:but|and) (?:\p{L}{1,12} )?not (?:yet )?(?:fixed|closed|mitigated|solved|addressed)|won['’]?t (?:fix|be fixed)|wontfix|will not be (?:fixed|closed|done|implemented)|by design|on purpose|intentional(?:ly)?|deliberate(?:ly)?|accepted (?:risk|gap|limitation)|known (?:gap|limitation)|(?:bewusst|absichtlich) nicht|a propósito|intencionad[oa]|intencionalmente|volontairement|volutamente|намеренно|celowo|tarkoituksella)(?!\p{L})|意図的|有意不|故意不|의도적/iu;
const LONGEST_LINE = 2_000;

export const statusUnderstated = defineRule({
  id: 'status-understated',
  severity: 'notice',
  summary: 'A row is marked not started, but its evidence exists.',
  messages: {
    understated: {
      says: 'Marked not started, but evidence exists: {evidence, list}.',
      do: 'Raise the status, or remove the evidence.',
    },
  },
  *check(subject) {
    const words = findStatusWords(subject);
    for (const { row, computed, evidence } of subject.rows) {
      const { key, declared, table } = row;
      if (declared.status !== 'not-started' || computed !== 'partial' || isMeant(subject, declared)) continue;
      const present = evidence.filter(provesWork);
      if (!isProven(subject, row.required, evidence)) continue;
      // A table that begins with files lists what there is, and says of each how far it is.
      const first = subject.tables[table]?.columns[0];
      if (first !== undefined && present.every(({ place }) => place.column === first.header)) continue;
      const text = words.wordFor(row, 'partial');
      yield {
        messageId: 'understated',
        data: { evidence: nameCode([...new Set(present.map(({ reference }) => reference.text))], 3) },
        ground: 'change',
        range: declared.range,
        rowKey: key,
        evidence: null,
        suggestion: text === null ? null : suggest([{ path: subject.path, range: declared.range, text }]),
      };
    }
  },
});

/** True where the status or its line says that it is to be so although there is something to cite. `not_tested` is `not tested`. */
const isMeant = ({ page }: Subject, { text, range }: AssessedRow['row']['declared']): boolean =>
  BEGUN.test(text.replaceAll(/[_-]/gu, ' ')) ||
  ON_PURPOSE.test((page.lines[range.line - 1] ?? '').slice(0, LONGEST_LINE));

/** Files that were there before, or code without its tests, may be what the work starts from. What this change adds in every column is the work. */
function isProven(
  { compared }: Subject,
  required: AssessedRow['row']['required'],
  evidence: AssessedRow['evidence'],
): boolean {
  if (!compared) return false;
  const added = evidence.filter((citation) => provesWork(citation) && citation.change === 'added');
  const tests = (path: string | null): boolean => path !== null && isTestPath(path);
  return (
    required.every((role) => added.some(({ place }) => place.role === role)) &&
    added.some(({ resolution: { target } }) => target !== null && !tests(target)) &&
    added.some(({ place, resolution: { target } }) => place.role === 'tests' || tests(target))
  );
}
