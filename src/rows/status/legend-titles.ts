// Tells the headings and opening words under which a page explains its statuses.
import { wordsIn } from '../../text/characters.ts';

const TITLE_WORDS = new Set([
  'legend',
  'leyenda',
  'légende',
  'legende',
  'legenda',
  'легенда',
  '图例',
  '圖例',
  '凡例',
  '범례',
]);
/** With the word `status` beside them, these title a legend too. */
const VALUE_WORDS = new Set([
  'values',
  'key',
  'definition',
  'definitions',
  'codes',
  'meaning',
  'meanings',
  'levels',
  'labels',
  'tags',
  'terms',
]);
/** `Status model`, but not `Status of the data model`: right beside the word. */
const STATUS_MODEL =
  /(?<!\p{L})(?:status(?:es)?\s(?:vocabulary|model|taxonomy|semantics|glossary)|(?:vocabulary|taxonomy|semantics|glossary)\sof\s(?:the\s)?status(?:es)?)(?!\p{L})/iu;
/** The same in other languages, where word order and endings differ: a word for status and one for what it means. */
const TITLED_ELSEWHERE =
  /^(?=.*(?<!\p{L})(?:status\p{L}{0,3}|zustände|estados?|statuts?|stat[oi]|статус\p{L}{0,3}|stany?|stavy?|durum\p{L}*|tilat?|tilojen)(?!\p{L}))(?=.*(?<!\p{L})(?:bedeutung\p{L}*|definition\p{L}*|begriffe?|vokabular|werte|significados?|definici[oó]n\p{L}*|vocabulario|términos|valores|définitions?|significations?|vocabulaire|termes|valeurs|vocabulário|definiç\p{L}+|termos|definizion\p{L}+|significat\p{L}+|betekenis\p{L}*|definities|определени\p{L}+|значени\p{L}+|словарь|термин\p{L}*|визначення|znaczeni\p{L}+|definicje|słownik|významy?|definice|anlam\p{L}*|tanım\p{L}*|merkity\p{L}+|määritel\p{L}+)(?!\p{L}))|(?:状态|狀態|ステータス|상태)\s?(?:の)?\s?(?:定义|定義|说明|說明|含义|含義|词汇|詞彙|术语|模型|图例|意味|凡例|정의|의미|용어|설명|값)/iu;
/** Alone in a heading they title a list that explains them; in the singular (`## Status`) they title what is done. */
export const LISTING_TITLE =
  /^\W{0,4}(?:(?:allowed |possible |our |the )?statuses|estados|statuts|stati|zustände|статусы|статуси|statusy|状态说明|狀態說明|ステータス一覧|상태 목록)\W{0,4}$/iu;
/** A title is a heading or the start of a paragraph. */
export const TITLE_REACH = 80;

/** True where a heading or the start of a paragraph says that a legend follows. */
export function isTitle(text: string): boolean {
  const words = wordsIn(text.slice(0, TITLE_REACH).toLowerCase());
  return (
    words.some((word) => TITLE_WORDS.has(word)) ||
    (words.some((word) => word === 'status' || word === 'statuses') && words.some((word) => VALUE_WORDS.has(word))) ||
    STATUS_MODEL.test(text.slice(0, TITLE_REACH)) ||
    TITLED_ELSEWHERE.test(text.slice(0, TITLE_REACH)) ||
    (words[0] === 'key' && /^\W{0,4}key\W{0,3}(?:[:：]|$)/i.test(text.slice(0, TITLE_REACH)))
  );
}
