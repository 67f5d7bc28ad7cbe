// Decides which columns of a status table name its rows: the one of their keys, and the one of their titles.
import { parseKey } from '../../text/keys.ts';
import { isPlaceholder } from '../../text/placeholders.ts';
import { meansRole, type Candidate } from './candidate.ts';

export interface NamingColumns {
  readonly key: Candidate | undefined;
  /** The key's column where its cells hold the titles as well; undefined where nothing names the rows. */
  readonly item: Candidate | undefined;
}

/** Among the columns that are not the status. */
export function findNamingColumns(candidates: readonly Candidate[]): NamingColumns {
  const key =
    candidates.find((candidate) => candidate.configured === 'key') ??
    candidates.find(
      (candidate) =>
        candidate.configured === null &&
        meansRole(candidate, 'key') &&
        (isNumbering(candidate.header) || !repeatsNumbers(candidate)),
    );
  const named = itemColumn(
    candidates.filter((candidate) => candidate !== key),
    key !== undefined,
  );
  const item = key !== undefined && (named === undefined || (!namesItems(named) && holdsTitles(key))) ? key : named;
  return { key, item };
}

function itemColumn(candidates: readonly Candidate[], keyed: boolean): Candidate | undefined {
  // What their cells hold is asked last: it takes longest.
  const isFree = (candidate: Candidate): boolean =>
    candidate.configured === null &&
    !holdsTickets(candidate) &&
    !holdsGrades(candidate) &&
    !repeatsNumbers(candidate) &&
    !holdsNothing(candidate);
  return (
    candidates.find((candidate) => candidate.configured === 'item') ??
    candidates.find(
      (candidate) =>
        candidate.meanings.some((meaning) => meaning.kind === 'item' && !meaning.weak) && isFree(candidate),
    ) ??
    candidates.find(
      (candidate) =>
        ((candidate.meanings.length === 0 && !holdsNumbers(candidate)) ||
          (candidate.meanings.some((meaning) => meaning.kind === 'item') &&
            !(keyed && candidate.meanings.some((meaning) => meaning.kind === 'evidence' && !meaning.weak)))) &&
        isFree(candidate),
    ) ??
    (keyed
      ? undefined
      : candidates.find(
          (candidate) =>
            !candidate.meanings.some((meaning) => meaning.kind === 'metric' || meaning.kind === 'status') &&
            !holdsNumbers(candidate) &&
            isFree(candidate),
        ))
  );
}

/** True where the header, or configuration, says that the column names the rows; prose beside them may stand under any other. */
function namesItems({ configured, meanings }: Candidate): boolean {
  return configured === 'item' || meanings.some((meaning) => meaning.kind === 'item' && !meaning.weak);
}

/** `1.2 Buy a ticket` in most cells: the key has its title beside it. */
function holdsTitles({ cells }: Candidate): boolean {
  const parsed = textsOf(cells).map(parseKey);
  return (
    parsed.filter(({ keyed, title }) => keyed && /\p{L}{3}/u.test(title) && !parseKey(title).keyed).length * 2 >
    parsed.length
  );
}

/** Counts of lines and the like name no row. */
function holdsNumbers({ cells }: Candidate): boolean {
  const filled = textsOf(cells);
  return (
    filled.length > 0 &&
    filled.filter((text) => /^[~≈]?[\d.,]+\s?(?:%|行|lines?)?$/u.test(text)).length * 2 > filled.length
  );
}

/** Numbers that come again count something (`Features`), or say which part a row belongs to (`Phase`). */
function repeatsNumbers({ cells }: Candidate): boolean {
  const numbers = textsOf(cells).filter((text) => /^[#~≈]?\d{1,6}$/u.test(text));
  return numbers.length * 2 > textsOf(cells).length && new Set(numbers).size < numbers.length;
}

/** A column that is called a numbering is one, be a number there twice: that is a slip. */
const NUMBERING =
  /(?:^|\s)(?:#|№|n[ro°º]?\.?|num(?:ber|mer|éro|ero)?\.?|ids?|ref|lfd\.?\s?nr\.?|lp\.?|l\.p\.|č\.|sıra|номер|п\/п|№\s?п\/п|序号|序號|编号|編號|番号|번호|순번)$/iu;

const isNumbering = (header: string): boolean => NUMBERING.test(header.trim());

/** True where the cells say nothing at all, in more rows than one. */
function holdsNothing({ cells }: Candidate): boolean {
  return cells.length > 1 && cells.every((cell) => cell === undefined || isPlaceholder(cell.text));
}

/** Priorities, severities, levels, quarters, yes and no: what grades a row and names none. */
const GRADE =
  /^(?:[psl]\s?[0-5]|q[1-4](?:\s?\/?\s?20\d\d)?|h[12]|t[0-3]|(?:very\s)?(?:high|medium|low)|critical|major|minor|trivial|must|should|could|won['’]t|yes|no|y|n|true|false|unit|integration|e2e|end.to.end|manual|auto(?:mated)?|是|否|да|нет|ja|nein|sí|oui|non|sim|não|tak|nie|高|中|低|высокий|средний|низкий|hoch|mittel|niedrig|alta?|media|baja?|haute|moyenne|basse)$/iu;

/** True where the cells only grade, or where rows of a longer table all say the same. */
function holdsGrades({ cells }: Candidate): boolean {
  const filled = textsOf(cells);
  const [first = ''] = filled;
  const saysTheSame = (text: string): boolean => text.toLowerCase() === first.toLowerCase();
  if (filled.length > 2 && filled.every(saysTheSame)) return true;
  return (
    filled.length > 1 &&
    filled.every((text) => GRADE.test(text)) &&
    new Set(filled.map((text) => text.toLowerCase())).size < filled.length
  );
}

/** `Issue` heads what went wrong, or the number of a ticket. */
function holdsTickets({ meanings, cells }: Candidate): boolean {
  if (!meanings.some((meaning) => meaning.kind === 'plain' && meaning.role === 'ticket')) return false;
  const filled = textsOf(cells);
  return filled.filter((text) => !/\s/u.test(text)).length * 2 >= filled.length;
}

const textsOf = (cells: Candidate['cells']): readonly string[] =>
  cells.map((cell) => cell?.text.trim() ?? '').filter((text) => text !== '');
