// Finds the sections of a page that were added on a day, as its heading says: an addendum, a log, the same section once more for another day.
import { findDate } from '../text/dates.ts';
import { pageSections } from './page-sections.ts';
import type { Heading, Page } from './page.ts';

/** Longest heading in which a day is looked for. */
const MAX_LENGTH = 200;

/** What is added to a page and not edited later. */
const LOG =
  /(?<!\p{L})(?:log|journal|diary|addend(?:um|a)|research|retrospective|post-?mortem|re-?verification|nachtrag|protokoll|anexo|приложение|журнал)(?!\p{L})|追補|再検証|記録|追记|补充/iu;
/** When something was edited last, or is to be done. */
const LIVING =
  /(?<!\p{L})(?:updated|status|due|target|deadline|planned|eta|by|until|phase|sprint|milestone|release|version|v\d+)(?!\p{L})|更新|予定|期限/iu;

/** Whether a line is in a section that was added on a day. The page's title is that of the whole page. */
export function addendumLines(page: Page): (line: number) => boolean {
  const sections = pageSections(page);
  const dated = sections.slice(1).flatMap(({ heading, start, end }) => {
    const day = dayOf(heading);
    return day === null ? [] : [{ heading, start, end, day }];
  });
  if (dated.length === 0) return () => false;
  const daysOf = new Map<number, Set<string>>();
  const title = sections[0]?.heading;
  for (const [depth, day] of [
    ...(title === undefined ? [] : [[title.depth, dayOf(title)] as const]),
    ...dated.map(({ heading, day: own }) => [heading.depth, own] as const),
  ])
    if (day !== null) daysOf.set(depth, (daysOf.get(depth) ?? new Set()).add(day));
  const added = dated.filter(({ heading: { text, depth } }) => LOG.test(text) || (daysOf.get(depth)?.size ?? 0) > 1);
  const lines = new Set<number>();
  for (const { start, end } of added)
    for (let line = start; line < Math.min(end, page.lines.length + 1); line += 1) lines.add(line);
  return (line) => lines.has(line);
}

function dayOf({ text }: Heading): string | null {
  if (text.length > MAX_LENGTH || !/\d/.test(text) || LIVING.test(text)) return null;
  const found = findDate(text);
  return found?.kind === 'days' && found.days.first === found.days.last ? found.days.first : null;
}
