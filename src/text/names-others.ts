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

/** Columns of what something else has, or of what was before: `Upstream`, `Before`, `Their file`, `Competitor`. What they name is not what a row rests on. */
export function namesOthers(header: string): boolean {
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
