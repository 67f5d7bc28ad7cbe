// Reads remarks that say where what a cell names went.
import type { Segment } from '../../documents/page.ts';

/** A remark at the end of a cell that says where something went, in one word: `the calendar (moved to state/)`. */
const MOVED_TO =
  /[([（—–]\s?(?:now\s)?(?:(?:moved|migrated|relocated)\sto|verschoben nach|movido a|movido para|trasladado a|déplacé vers|spostato in|przeniesiono do|перемещ[её]н[ао]? в|已?(?:移至|移到|移动到|迁移到))\s?([^\s()（）[\]]{1,100}?)[)\]）]?\s{0,3}$/iu;
const MAX_REMARK = 140;
/** A folder or the name of a file; `Q3/Q4` and `2026/05` are none. */
const PLACE = /\p{Ll}{2}.*\/|\/.*\p{Ll}{2}|\p{Ll}{2}.*\.[a-z]\w{0,5}$/u;

const isCode = ({ kind }: Segment): boolean => kind === 'code';

/** The one code span of a cell that its remark says went to a path. Where the cell has several before it, nobody knows which is meant. */
export function movedIn(text: string, segments: readonly Segment[]): Segment | null {
  const place = MOVED_TO.exec(text.slice(-MAX_REMARK))?.[1];
  if (place === undefined) return null;
  const coded = segments.filter(isCode);
  const isMarked = coded.at(-1)?.text === place;
  const [only, ...more] = isMarked ? coded.slice(0, -1) : coded;
  return more.length === 0 && (isMarked || PLACE.test(place)) ? (only ?? null) : null;
}
