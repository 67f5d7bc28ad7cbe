// Tells headers that join a place and what is in it by a sign: `File:Function`, `Path#Symbol`, `Module::Test`, `文件:行`.
import { wordsOf } from './header-words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** Words that may stand beside those of either list. */
const DETAILS = setOf('name|names|ref|reference|number|no|and|or|the|full|relative|nom|nombre|nome|nazwa|имя|名');

/** What has parts: a file, or what a language divides its code into. */
const WHOLE: ReadonlySet<string> = new Set([
  ...(['file', 'path', 'location', 'test', 'implementation', 'evidence'] as const).flatMap(wordsOf),
  ...setOf(
    'source|sources|src|code|module|modules|package|crate|namespace|class|classes|suite|script|page|document|doc|workflow|' +
      'modul|klasse|quelle|paquete|clase|módulo|classe|modulo|moduł|klasa|модуль|класс|пакет|模块|模組|类|類|モジュール|クラス|모듈|클래스|modül|sınıf|moduuli|luokka',
  ),
]);

/** What is in it: lines, or something with a name. `Source → Target` maps one place to another. */
const PART: ReadonlySet<string> = new Set([
  ...(['line', 'test'] as const).flatMap(wordsOf),
  ...setOf(
    'range|col|column|function|functions|func|fn|method|methods|member|symbol|symbols|class|classes|struct|export|identifier|' +
      'handler|section|heading|anchor|fragment|job|const|constant|var|variable|' +
      'funktion|funktionen|methode|symbole|klasse|fonction|fonctions|méthode|función|funciones|método|símbolo|clase|função|funções|classe|' +
      'funzione|funzioni|metodo|simbolo|functie|funkcja|funkcje|metoda|funkce|функция|функции|метод|символ|класс|функція|fonksiyon|sembol|' +
      '函数|函數|方法|符号|符號|类|類|関数|メソッド|シンボル|クラス|함수|메서드|심볼|클래스|funktio|metodi|symboli|luokka',
  ),
]);

/** A sign between two words; a single dot, colon or number sign at an end joins nothing. */
const SIGN = /::|[:#@.→›>]/u;

/** True for a header of a whole and its part, be it alone or in the brackets of another one: `Anchor (file:function)`. */
export function joinsPlaces(header: string): boolean {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .split(/[()[\]]/u)
    .some((text) => {
      const [whole, ...parts] = text
        .replace(/->|=>/g, '→')
        .replace(/[*_`~]/g, '')
        .split(SIGN);
      return (
        whole !== undefined &&
        parts.length > 0 &&
        parts.length < 3 &&
        saysOnly(whole, WHOLE) &&
        parts.every((part) => saysOnly(part, PART))
      );
    });
}

/** One word of the list at least, and beside it only details. */
function saysOnly(text: string, known: ReadonlySet<string>): boolean {
  const words = text.split(/[\s/,&+|-]/u).filter((word) => word !== '');
  return words.some((word) => known.has(word)) && words.every((word) => known.has(word) || DETAILS.has(word));
}
