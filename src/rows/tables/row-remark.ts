// Reads what a cell says of its whole row: that what it names is gone, or is still to be made.
import type { TableRow } from '../../documents/page.ts';
import type { RowRemark } from '../row.ts';
import { DELETED, DELETED_ELSEWHERE } from '../../text/gone-words.ts';
import type { Layout } from './columns.ts';

const TO_MAKE =
  'to be (?:created|written|added)|to create|not (?:yet )?created|zu erstellen|por crear|à créer|a criar|da creare|do utworzenia|создать|будет создан[аоы]?|待创建|待新建|作成予定|생성 예정';
/** A cell that says of its row that what it names is gone, or still to be made, and little else: `✅ DELETED (#12)`, `removed in v2`, `DELETE`. */
const REMARKS: readonly (readonly [RowRemark, RegExp])[] = [
  ['gone', remarkPattern(`${DELETED}|gone|${DELETED_ELSEWHERE}`, '|(?:delete|remove)[^\\p{L}]{0,6}$')],
  ['to-come', remarkPattern(TO_MAKE, '')],
];
const LONGEST_REMARK = 80;

function remarkPattern(words: string, order: string): RegExp {
  return new RegExp(
    `^[^\\p{L}]{0,8}(?:(?:${words})(?=[^\\p{L}]*$|\\s*[([（—–:.,;-]|\\s(?:in|by|on|with|from|since|as)\\s)${order})`,
    'iu',
  );
}

/** True for a cell that says of its row that what it names is gone. */
export const saysGone = (text: string): boolean =>
  text.length <= LONGEST_REMARK && REMARKS.some(([remark, pattern]) => remark === 'gone' && pattern.test(text));

/** Asked of the status, the notes, what has no role and what follows the status; never of what names the row before it, nor of evidence, whose own words are read with it. */
export function remarkOf({ cells }: TableRow, { columns, status }: Layout): RowRemark | null {
  const texts = columns
    .filter(
      ({ index, role }) =>
        index === status || role === 'note' || role === 'other' || (role === 'item' && status >= 0 && index > status),
    )
    .map(({ index }) => cells[index]?.text.trim() ?? '')
    .filter((text) => text !== '' && text.length <= LONGEST_REMARK);
  const [remark] = REMARKS.find(([, pattern]) => texts.some((text) => pattern.test(text))) ?? [null];
  return remark;
}
