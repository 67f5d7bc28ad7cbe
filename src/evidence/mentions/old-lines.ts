// Recognises sentences that cite lines as they once were: of an old version or commit, or in a list of what was wrong.
import type { CodedSpan } from './coded-spans.ts';
import type { Segment } from '../../documents/page.ts';
import { readOnOneLine } from './is-recorded.ts';

/** Segments before and behind an anchor in which its sentence is: a list of places may be long. */
const BESIDE = 40;
/** Characters of a sentence on each side of an anchor that are looked at. */
const WINDOW = 600;
const ENDS_SENTENCE = /[.!?;](?=\s)|[。！？；]/u;

/** `was at`, `used to be in`, `formerly`, right before the anchor; `was added in` says where it is. */
const WAS_AT = new RegExp(
  [
    '(?<!\\p{L})(?:was|were|had been|lived|sat|lag|lagen|war|waren|estaban?|se encontraba|était|étaient|se trouvait|estavam?|ficava|era|был[аои]?|находил(?:ся|ась|ось|ись)) (?:(?:still|then|once|formerly|previously|originally|früher|damals|antes|avant|раньше) )?(?:at|in|on|around|near|under|bei|unter|en|à|dans|em|na|no|в|на)(?: lines?| line numbers?)? ?[([`]{0,2}$',
    '(?<!\\p{L})used to (?:be|live|sit|start|begin)(?: (?:at|in|on|around|near))? ?[([`]{0,2}$',
    '(?<!\\p{L})(?:formerly|previously|originally|earlier|once|früher|vormals|ursprünglich|anteriormente|antiguamente|anciennement|auparavant|antigamente|ранее|раньше|прежде)(?: (?:at|in|on|around|near|bei|in|en|à|em|в))?[:,]? ?[([`]{0,2}$',
    '^[^\\p{L}\\p{N}]{0,6}(?:früher|damals|vormals|ursprünglich) (?:war|waren|lag|lagen) [^,]*$',
    '(?:以前は|かつては|旧|原先在|之前在|曾在|原来在|以前在)\\s?[(（[`]{0,2}$',
  ].join('|'),
  'iu',
);
/** `In release v1.2`, `as of v2`, `at commit 4f2c1aa`: a version at the head of the sentence or beside the anchor. */
const VERSION =
  '(?:(?:the )?(?:old |previous |last )?(?:release|version|tag|revision|rev|build|Version|versión|versão|релиз[ае]|версии) `?v?\\d[\\w.-]{0,20}`?|`?v\\d[\\w.-]{0,20}`?)(?!\\p{L})';
const COMMIT = '(?:the )?(?:commit|sha|revision|rev|Commit|коммит[ае]?) \\(?`?[0-9a-f]{7,40}`?(?![\\p{L}\\p{N}])';
const AT_HEAD = new RegExp(
  `^[^\\p{L}\\p{N}]{0,6}(?:in|as of|at|before|until|prior to|up to|bis|vor|en|hasta|avant|jusqu’à|em|até|в|до) ${VERSION}`,
  'iu',
);
const BESIDE_ANCHOR = new RegExp(`^[\`\\s,)(–—-]{0,4}(?:in|as of|at|before|until|prior to|up to) ${VERSION}`, 'iu');
const AT_COMMIT = new RegExp(`(?<!\\p{L})(?:at|as of|in|before|bei|vor|en|à|em|в|до) ${COMMIT}`, 'iu');

/** What was wrong with numbers and the like: `stale anchors`, `old line numbers`. */
const OLD_NUMBERS =
  /(?<!\p{L})(?:(?:old|stale|outdated|former|previous|obsolete|wrong|drifted|offending|veraltete[nr]?|alte[nr]?|antigu[oa]s|obsolet[oa]s|anciens|anciennes|périmée?s|antig[oa]s|desatualizad[oa]s|старые|устаревшие) (?:(?:line|file|code) ?)?(?:lines?|numbers?|anchors?|refs?|references?|citations?|pointers?|locations?|offenders?|zeilennummern|zeilen|verweise|números|líneas|referencias|numéros|lignes|références|linhas|referências|номера|строки|ссылки)(?! (?:are|is|must|can|may|will) )|line numbers? (?:were|was|had been) (?:stale|wrong|outdated|off|stripped|removed))(?!\p{L})|旧行番号|古い行番号|旧行号|过时的行号/iu;
/** A label of a list of what was wrong and is so no more: `3 offenders fixed:`, `Removed:`. */
const WRONG_LABEL =
  /(?<!\p{L})(?:offenders?|(?:fixed|corrected|repaired|removed|stripped|cleaned|stale|outdated|drifted|behoben|korrigiert|entfernt|corregid[oa]s?|eliminad[oa]s?|corrigée?s?|supprimée?s?|corrigid[oa]s?|removid[oa]s?|исправлен[оы]|удален[оы]))(?: (?:up|in|by|here|now|today|offenders?|refs?|references?|anchors?|lines?|\(\d{1,4}\))){0,3} ?[*_]{0,2}[:：]|(?:修正済み|削除済み|已修复|已修正|已移除)[:：]/iu;
/** What is said behind the list. */
const WRONG_AFTER =
  /(?:[–—,(:]|-(?= )|\s(?:are|is|were|was)\s)\s?(?:(?:now|all|both|since|each)\s){0,2}(?:stripped|stale|outdated|offenders?|(?:fixed|removed|replaced|rewritten|converted|changed|reduced) to (?:bare |plain )?(?:paths?|names?|symbols?|file names?))(?!\p{L})/iu;

/** True where the sentence of an anchor says so in words of `isKnown` lines: what a change writes excuses nothing. */
export function citesOldLines(
  { beside, index }: Pick<CodedSpan, 'beside' | 'index'>,
  isKnown: (line: number) => boolean,
): boolean {
  const read = (parts: readonly Segment[]): string =>
    readOnOneLine(parts.filter(({ range }) => isKnown(range.line))).replaceAll(/\s+/gu, ' ');
  const before = read(beside.slice(Math.max(0, index - BESIDE), index))
    .split(ENDS_SENTENCE)
    .at(-1)
    ?.slice(-WINDOW);
  const after = read(beside.slice(index + 1, index + 1 + BESIDE))
    .split(ENDS_SENTENCE)[0]
    ?.slice(0, WINDOW);
  return saysOld(before ?? '', after ?? '');
}

const saysOld = (before: string, after: string): boolean =>
  WAS_AT.test(before) ||
  AT_HEAD.test(before) ||
  BESIDE_ANCHOR.test(after) ||
  OLD_NUMBERS.test(before) ||
  WRONG_LABEL.test(before) ||
  [before, after].some((text) => AT_COMMIT.test(text)) ||
  WRONG_AFTER.test(after);
