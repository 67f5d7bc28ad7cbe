// Recognises where a page names a path only as part of a plan or of the past: work to do, an option, an order, a commit that was made.
import type { Segment, Table, TableRow } from '../../documents/page.ts';
import { ORDERS } from '../../text/gone-words.ts';
import { wordsOf } from '../../text/header-words.ts';

/** Words before and after a code span that are looked at. */
const WINDOW = 160;

/** Orders that are also what a command or a feature is called: `Move`, with the file that has it. */
const NAMES_TOO = `${ORDERS}|migrate|relocate`;
const ORDER = `${NAMES_TOO}|retarget|repoint|retargetear|renombrar|mover|borrar|eliminar|archivar|reemplazar|sustituir|supprimer|renommer|déplacer|archiver|remplacer|apagar|remover|excluir|arquivar|substituir|spostare|rinominare|rimuovere|eliminare|archiviare|sostituire|удалить|переименовать|перенести|переместить|заменить|архивировать|usunąć|przenieść|zmienić nazwę`;
/** What makes the verb behind it an order. */
const MUST = '(?<!\\p{L})(?:to|must|should|will|shall|then|please|later|also|todo|hay que|debe|deve|à|нужно|надо)';
/** What kind of file it is. */
const OBJECT =
  '(?:\\s(?:the|a|an|all|both|old|legacy|obsolete|stale|unused|file|files|folder|test|tests|module|page|el|la|los|las|le|les|o|os|файл|файлы|archivo|fichier|arquivo)){0,3}';
/**
 * `retarget `: at the start of what is said, or behind what makes it an order; with nothing between it and the path but what kind of file that is.
 * `archive` is a noun as well, and counts only behind what makes it an order.
 */
const ORDERED = new RegExp(
  `(?:(?:^|[.;:,([\\]—–-]|(?<!\\p{L})(?:and|or|y|e|und|и)|${MUST})\\s*[*_]{0,3}(?:${ORDER})|${MUST}\\s+[*_]{0,3}archive)${OBJECT}[\\s*_]{1,4}$`,
  'iu',
);
/** The bare verb with the path right behind it. */
const BARE = new RegExp(
  `(?:^|[.;:,([\\]—–-]|(?<!\\p{L})(?:and|or|y|e|und|и))\\s*[*_]{0,3}(?:${NAMES_TOO})[\\s:(*_]{1,4}$`,
  'iu',
);
const GOES_ON =
  /^[\s*_]{0,3}(?:to|into|in|and|or|from|with|by|once|when|after|before|as|because|since|for|entirely|completely|now|too|first)(?!\p{L})/iu;
/** German and Japanese put the order behind the path. */
const ORDERED_AFTER =
  /^[\s*_)]{0,3}(?:(?:ist|sind|wird|werden|muss|soll|noch|zu|vollständig)\s){0,3}(?:löschen|entfernen|umbenennen|verschieben|archivieren|ersetzen)(?!\p{L})|^\s{0,2}(?:を(?:削除|移動|リネーム|置換)(?:する|予定|(?=[。、）)]|$))|(?:삭제|이동|변경)\s?(?:예정|필요))/u;
/** `could be moved to `, `either move them to `. */
const OPTION =
  /(?<!\p{L})(?:could|can|may|might|would|either|alternatively|consider|perhaps|maybe|possibly|optionally|könnten?|podrían?|pourrai(?:en)?t|poderiam?|potrebbe|można|можно)\s(?:[\p{L}'’]+\s){0,3}?(?:mov(?:e|ed|ing)|relocat(?:e|ed|ing)|extract(?:ed|ing)?|migrat(?:e|ed|ing)|split|merg(?:e|ed|ing)|put|placed?|placing|mover(?:se)?|déplacé[es]{0,2}|movid[oa]s?|spostat[oiae]|przenieść|перенести)\s(?:[\p{L}'’]+\s){0,4}?(?:to|into|under|in|below|out of|nach|in|a|en|vers|dans|para|do|w|в|под)\s(?:the\s|a\s)?$/iu;
/** `…, or in `: another place, in a sentence of options. */
const OR_IN = /(?<!\p{L})or\s(?:(?:in|under|into|to|inside|below)\s)?(?:the\s|a\s)?$/iu;
const MODAL = /(?<!\p{L})(?:could|might|may|either|would|perhaps|maybe|possibly|alternatively)(?!\p{L})[^.!?]*$/iu;
const NOT =
  /(?<!\p{L})(?:not|never|don['’]t|no|none|nothing|neither|nobody|without|cannot|can['’]t|nicht|nie|ne|pas|não|non|не|нельзя)(?:\s[\p{L}'’]+){0,3}\s?$/iu;

/** True where the verb before a path is no order but the name of what the file does: nothing makes it one, and the sentence does not go on. */
export const isNameOfPath = (before: string, after: string): boolean =>
  BARE.test(before.slice(-WINDOW)) && !GOES_ON.test(after.slice(0, WINDOW));

/** True where the words beside one code span say that what it names is to go, or is only a place where something could be. */
export function isPlanned(before: string, after: string): boolean {
  const lead = before.slice(-WINDOW);
  const ordered = ORDERED.exec(lead);
  if (ordered !== null) {
    const isOrder = !isNameOfPath(lead, after);
    return isOrder && !NOT.test(lead.slice(0, ordered.index + 1)) && !NOT.test(ordered[0].slice(0, -1));
  }
  const option = OPTION.exec(lead);
  if (option !== null) return !NOT.test(option[0]) && !NOT.test(lead.slice(0, option.index));
  return ORDERED_AFTER.test(after.slice(0, WINDOW));
}

/** Orders after which the file is not there any more. Of two files that are merged one stays. */
const REMOVES =
  /(?<!\p{L})(?:delete|remove|drop|borrar|eliminar|supprimer|apagar|remover|excluir|rimuovere|eliminare|удалить|usunąć|löschen|entfernen)(?!\p{L})|削除|삭제/iu;
/** What the order takes something out of, or when it is given: then the file may stay. */
const WITH_TERMS =
  /(?<!\p{L})(?:from|out of|if|unless|when|once|until|optionally|aus|von|vom|falls|wenn|de|del|des|du|da|do|dal|dalla|si|se|из|если|z|ze|jeśli)(?!\p{L})/iu;
/** Where the clause ends behind a path or a verb. A comma does not end it where further members of a list follow; other code marks are written as a back quote. */
export const CLAUSE_END = String.raw`[\s*_"”]{0,3}(?:$|[.;)）。；](?![\p{L}\p{N}/\x60])|[,，、](?!\s{0,2}(?:\x60|(?:and|or|und|oder|y|o|et|ou|e|и|или|i)(?!\p{L}))))`;
const ENDS_CLAUSE = new RegExp(`^${CLAUSE_END}`, 'u');

/**
 * True where the words around a code span order that what it names goes, and nothing else: what else the page says of it goes with the plan.
 * `remove x from y` lets the file be.
 */
export function ordersRemoval(before: string, after: string): boolean {
  if (!isPlanned(before, after)) return false;
  const lead = before.slice(-WINDOW);
  const tail = after.slice(0, WINDOW);
  const ahead = ORDERED.exec(lead);
  const order = ahead ?? ORDERED_AFTER.exec(tail);
  if (order === null || !REMOVES.test(order[0])) return false;
  const sentence = (ahead === null ? lead : lead.slice(0, ahead.index)).split(/[.!?;]/u).at(-1) ?? '';
  return !WITH_TERMS.test(sentence) && ENDS_CLAUSE.test(ahead === null ? tail.slice(order[0].length) : tail);
}

/** True for the second place of a sentence that offers several. `isOption`: whether the one before it is such a place. */
export function isAlternative(before: string, isOption: () => boolean): boolean {
  const lead = before.slice(-WINDOW);
  if (!OR_IN.test(lead)) return false;
  return MODAL.test(lead) || (/^[\s,/)]{0,3}or\s/i.test(lead) && isOption());
}

const FILES =
  'files?|modules?|paths?|tests?|components?|dateien|module|archivos|ficheros|fichiers|arquivos|file|pliki|файлы|файлов|модули';
const MADE =
  'create|change|modify|modifie|edit|add|update|write|implement|delete|remove|rename|move|touch|refactor|migrate|split';
/** More of the same: `create/modify`, `create or change`. */
const MORE = `(?:(?:\\s?[/,&+]\\s?|\\s(?:and|or)\\s)(?:${MADE}))*`;
/** `Files to create/modify`, `Files that will change`, `Files to change in phase 2 (3)`, `Zu ändernde Dateien`, `Archivos a crear`; to its end. */
const WORK = new RegExp(
  `^[^\\p{L}]{0,8}(?:(?:[\\p{L}\\d-]{1,20}\\s){0,2}?(?:(?:${FILES})(?:\\s(?:and|or)\\s\\p{L}{1,20})?\\s(?:to\\s(?:be\\s)?(?:${MADE})(?:d|ed)?${MORE}|(?:that|which)\\s(?:will|must|need(?:s)?\\sto|should)\\s(?:change|be\\s(?:${MADE})(?:d|ed)?)|a\\s(?:crear|modificar|cambiar|actualizar|eliminar|criar|alterar|creare|modificare)|à\\s(?:créer|modifier|changer|supprimer)|do\\s(?:utworzenia|zmiany|usunięcia)|для\\s(?:создания|изменения|удаления))|(?:zu|anzulegende|geplante)\\s?(?:ändernde|erstellende|löschende)?\\s?dateien)|変更(?:予定|対象)の?ファイル|作成(?:予定|する)の?ファイル|(?:需要|待)?(?:新增|创建|修改)(?:的)?文件|생성할\\s?파일|수정할\\s?파일)(?:\\s(?:in|for|by|during)(?:\\s[\\p{L}\\p{N}.-]{1,20}){1,3})?(?:\\s?[([（][^()]{0,30}[)\\]）])?[^\\p{L}\\p{N}]{0,8}$`,
  'iu',
);
const LONGEST_LABEL = 80;

/** True of a label, a heading or a column that says that what it lists is still to be made or changed: up to its colon, or as a whole. */
export function listsWork(text: string): boolean {
  const start = text.slice(0, LONGEST_LABEL + 1);
  const colon = start.search(/[:：]/);
  const label = colon < 0 ? start : start.slice(0, colon);
  return label.length <= LONGEST_LABEL && WORK.test(label);
}

/** What a task begins with, right before the file that it is about. */
const TASK =
  /^[^\p{L}]{0,8}(?:create|add|write|implement|build|move|migrate|rename|delete|remove|replace|update|modify|edit|fix|refactor|extract|split|merge|crear|añadir|agregar|mover|eliminar|actualizar|créer|ajouter|déplacer|supprimer|criar|adicionar|remover|atualizar|anlegen|erstelle|verschiebe|lösche|создать|добавить|перенести|удалить|обновить)[\s*_]{1,4}$/iu;
/** So many tasks make a table of them. */
const FEWEST_TASKS = 3;

const isTask = ([first, second]: readonly Segment[]): boolean =>
  first?.kind === 'text' && second?.kind === 'code' && TASK.test(first.text.slice(-WINDOW));

/**
 * The rows that are tasks (“Create `x`”) of a table without statuses in one column of which most cells are: how far they are nothing says. A numbered
 * list of such may as well tell how something is done.
 */
export function tasksOf({ header, rows }: Table): ReadonlySet<TableRow> {
  if (header.cells.some(({ text }) => STATUS.test(text))) return new Set();
  for (const at of header.cells.keys()) {
    const tasks = rows.filter(({ cells }) => isTask(cells[at]?.segments ?? []));
    if (tasks.length >= FEWEST_TASKS && tasks.length * 2 >= rows.length) return new Set(tasks);
  }
  return new Set();
}

const COMMITS =
  /^[^\p{L}#]{0,4}(?:(?:git\s)?(?:commits?|hash(?:es)?|sha(?:-?1)?|revisions?|rev)(?:\s(?:id|hash|sha))?|коммиты?|хэш|提交|コミット|커밋)[^\p{L}]{0,4}$/iu;
const COMMIT_ID = /^[^\p{L}\p{N}]{0,4}(?=[0-9a-f]*\d)[0-9a-f]{7,40}(?:\.{2,3}[0-9a-f]{7,40})?[^\p{L}\p{N}]{0,4}$/iu;
/** What may be before the column of commits: a number or a date. */
const COUNTER = /^[^\p{L}]{0,24}$/u;

/** True of a table whose rows are commits that were made: what each touched is past. A matrix names its commits behind its rows. */
export function logsCommits({ header, rows }: Table): boolean {
  const at = header.cells.findIndex(({ text }) => COMMITS.test(text));
  if (at < 0 || at > 1 || rows.length === 0) return false;
  const isCommit = ({ cells }: Table['rows'][number]): boolean =>
    COMMIT_ID.test(cells[at]?.text ?? '') && (at === 0 || COUNTER.test(cells[0]?.text ?? ''));
  return rows.filter(isCommit).length * 2 > rows.length;
}

const VERSION =
  /^[^\p{L}]{0,4}(?:versions?|releases?|rev(?:ision)?|versión|versione|versão|wersja|версия|版本|バージョン|버전)[^\p{L}]{0,4}$/iu;
const DATE = /^[^\p{L}]{0,4}(?:date|released?|datum|fecha|data|дата|日期|日付|날짜)[^\p{L}]{0,4}$/iu;
const CHANGES =
  /^[^\p{L}]{0,4}(?:(?:key\s|main\s)?changes?(?:\smade)?|what(?:['’]s)?\s(?:changed|new)|summary|descriptions?|notes|highlights|änderung(?:en)?|beschreibung|cambios?|descripción|changements?|modifications?|alterações|descrição|modifiche|descrizione|zmiany|opis|изменения|описание|变更|变更内容|更新内容|说明|描述|変更内容|変更点|内容|변경\s?(?:사항|내용)?)[^\p{L}]{0,4}$/iu;
const VERSION_NUMBER = /^[^\p{L}\p{N}]{0,4}v?\d{1,4}(?:\.\d{1,6}){0,3}[\w.-]{0,12}[^\p{L}\p{N}]{0,4}$/iu;

const STATUS = new RegExp(
  wordsOf('status')
    .map((word) =>
      /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(word) ? word : `(?<!\\p{L})${word}(?!\\p{L})`,
    )
    .join('|'),
  'iu',
);

/**
 * True of the history of a page or a product: its rows begin with a version or a day and say what changed then, and have no status. Where another
 * column is the first, they are about what that one names.
 */
export function logsVersions({ header, rows }: Table): boolean {
  const texts = header.cells.map(({ text }) => text);
  const version = texts.findIndex((text) => VERSION.test(text));
  const date = texts.findIndex((text, at) => at !== version && DATE.test(text));
  const isLog = version >= 0 && date >= 0 && Math.min(version, date) === 0 && texts.some((text) => CHANGES.test(text));
  if (!isLog || texts.some((text) => STATUS.test(text))) return false;
  const numbered = rows.filter(({ cells }) => VERSION_NUMBER.test(cells[version]?.text.slice(0, 40) ?? ''));
  return numbered.length * 2 > rows.length;
}
