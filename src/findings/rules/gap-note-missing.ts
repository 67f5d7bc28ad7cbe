// Partial rows that do not say what is missing.
import { isGeneratedPage } from '../../documents/generated-page.ts';
import type { AssessedRow } from '../assessed-document.ts';
import { openCells } from '../../rows/tables/row-cells.ts';
import { defineRule } from '../rule.ts';

/** `partial (no Windows build)`: the status cell itself says it. */
const SAYS_MORE = /\(|(?:\S+\s+){3}/;
/** `(subtest skipped)`: words beside the evidence say it as well as a note. */
const SAYS_SOMETHING = /\p{L}{2,}\s+\p{L}{2,}/u;

/** `**Deferred**: masks`, `Remaining (in README): …`: another cell lists what is missing. */
const LISTS_GAP =
  /(?:^|[\s*_(.;，。；、])(?:deferred(?: [^:.;]{1,80})?|missing|remaining|not yet(?: \p{L}+)?|open|pending|left|todo|still to do|to come|gaps?|limitations?|offen|fehlt|ausstehend|pendiente|falta|reste|à faire|manquant|pendente|осталось|не хватает|отложено|待办|未完成|缺少|残り|未対応|남은 작업)[*_]{0,3}(?: \([^()]{1,80}\))?[*_]{0,3}\s?[:：]/iu;
const LOOKED_AT = 20_000;

export const gapNoteMissing = defineRule({
  id: 'gap-note-missing',
  severity: 'notice',
  summary: 'A partial row does not say what is missing.',
  messages: {
    missing: {
      says: 'Marked partial, but the row does not say what is missing.',
      do: 'Describe what is still missing.',
    },
  },
  *check({ rows, page, before }) {
    // A change does not call its own page generated.
    const isGenerated = [before?.page ?? page, page].every(isGeneratedPage);
    const cellsOf = openCells(page);
    const listsGap = ({ row }: AssessedRow): boolean =>
      (cellsOf(row) ?? []).some(({ text }) => LISTS_GAP.test(text.slice(0, LOOKED_AT)));
    // All of a row that is not started is missing.
    const partial = rows.filter(({ row: { declared, note } }) => declared.status === 'partial' && note !== null);
    const silent = partial.filter((row) => !saysWhat(row) && !listsGap(row));
    for (const {
      row: { key, note },
    } of silent)
      if (note !== null)
        yield {
          messageId: 'missing',
          data: {},
          // Where most leave it empty, the page does not ask for it; nor can people write it where a program does.
          ground: !isGenerated && (silent.length === 1 || silent.length * 2 <= partial.length) ? 'page' : 'reading',
          range: note.range,
          rowKey: key,
          evidence: null,
        };
  },
});

function saysWhat({ row: { declared, note }, evidence }: AssessedRow): boolean {
  if (note !== null && !note.placeholder && note.text.trim() !== '') return true;
  return (
    SAYS_MORE.test(declared.text) ||
    evidence.some(
      ({ place, reference }) =>
        place.polarity === 'gap' || (reference.kind === 'prose' && SAYS_SOMETHING.test(reference.text)),
    )
  );
}
