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
  'terms',
  'vocabulary',
]);
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
    (words[0] === 'key' && /^\W{0,4}key\W{0,3}(?:[:：]|$)/i.test(text.slice(0, TITLE_REACH)))
  );
}
