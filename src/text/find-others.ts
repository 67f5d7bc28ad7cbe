// Tells headers of what something else has, or of what was before, from those of what a row rests on.
import { normaliseHeader } from './table-headers.ts';

const OTHERS: ReadonlySet<string> = new Set(
  'upstream|before|old|previous|previously|former|formerly|legacy|prior|competitor|competitors|competing|rival|rivals|alternative|alternatives|their|theirs|vorher|früher|alt|altes|alte|alter|bisher|antes|anterior|antiguo|antigua|avant|ancien|ancienne|prima|precedente|vecchio|dawniej|stary|stare|было|старый|старое|раньше|önce|eski|원본|기존|이전|旧'.split(
    '|',
  ),
);
/** `Old / new path`: the column has both. */
const OWN: ReadonlySet<string> = new Set(
  'new|now|current|after|our|ours|→|neu|jetzt|nuevo|nouveau|novo|nowy|стало|новый'.split('|'),
);
/** Chinese and Japanese put no space after the word. */
const WRITTEN_OTHERS = [
  '旧',
  '舊',
  '変更前',
  '移行前',
  '改修前',
  '之前',
  '原有',
  '竞品',
  '競品',
  '上游',
  '以前',
] as const;

/** `Original file`, `原文件`: what was before, where another column has what became of it. */
const ORIGINAL =
  /^[^\p{L}]{0,4}(?:(?:originale?|oryginalny|orijinal)(?!\p{L})|original(?:datei|pfad|modul)|ursprüngliche?[nrs]?\s|(?:archivo|fichero|ruta|fichier|chemin|arquivo|caminho|file|percorso|plik|módulo|module|modulo)\s(?:original[e]?|d['’]origine|de origen|de origem|di origine|oryginalny)|原(?:文件|路径|路徑|模块|模組|位置|名|ファイル|パス)|元の?(?:ファイル|パス|モジュール|場所)|원래\s?(?:파일|경로)|(?:拆分|重构|重構|改造|迁移|遷移|合并|分割|移動)前)/iu;
/** What became of something. */
const RESULT =
  /(?<!\p{L})(?:new|now|results?|resulting|became|becomes|split|moved|merged|extracted|target|destination|successors?|after|replacements?|replaced|neue?[nrs]?|jetzt|ergebnis|aufgeteilt|nachfolger|nuev[oa]s?|resultados?|dividid[oa]s?|nouve(?:au|lle)x?|résultats?|divisé|scindé|nov[oa]s?|dividido|risultat[oi]|diviso|now[yae]|wynik|podział|нов(?:ый|ое|ые|ая)|результат|разбит[оы]?|стало|yeni|sonuç)(?!\p{L})|拆分(?!前)|结果|結果|新(?:文件|路径|位置|ファイル|パス)|重构后|迁移(?!前)|合并(?!前)|変更後|分割(?!前)|移行(?!前)|移動(?!前)|결과|분할|새\s?(?:파일|경로)/iu;

/** Columns of what something else has, or of what was before: `Upstream`, `Before`, `Their file`, `Competitor`. What they name is not what a row rests on. */
function namesOthers(header: string): boolean {
  // `Tests (legacy)`: what is old and still there is evidence as well.
  const words = normaliseHeader(header)
    .replace(/[([（]\s*legacy\s*[)\]）]/giu, ' ')
    .split(/[\s/()[\]（）+&,-]/u)
    .filter((word) => word !== '');
  if (words.some((word) => OWN.has(word))) return false;
  return (
    words.some((word) => OTHERS.has(word)) || WRITTEN_OTHERS.some((word) => words.some((own) => own.startsWith(word)))
  );
}

/** The columns of a table, by index, of what something else has, or of what was before. `Original file` is one beside a column of what it became. */
export function findOthers(headers: readonly string[]): ReadonlySet<number> {
  const results = headers.flatMap((header, index) => (RESULT.test(header) ? [index] : []));
  return new Set(
    headers.flatMap((header, index) =>
      namesOthers(header) || (ORIGINAL.test(header) && results.some((other) => other !== index)) ? [index] : [],
    ),
  );
}
