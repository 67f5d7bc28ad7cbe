// Tells findings about what a page says of the past: nobody rewrites that, so they are for the report and not for people.
import { datedEntries, mergedSections, type DayByLine } from '../documents/dated-entries.ts';
import type { Page } from '../documents/page.ts';
import { nameOf } from '../text/paths.ts';
import { addDays } from '../text/days.ts';
import type { Subject } from './assessed-document.ts';
import type { Draft } from './finding.ts';

/** So many days people may still be at work on what they wrote. */
const FRESH_DAYS = 7;

/** Readers of a report follow its links however old it is. Those of a log know that its entries are of their day. */
const OF_LINKS: ReadonlySet<string> = new Set(['link-broken', 'anchor-broken']);

/** What a page that nobody has kept cites by line numbers is seldom what its author saw, and nobody corrects the numbers one change at a time. */
const OF_LINES: ReadonlySet<string> = new Set(['line-moved', 'line-changed']);

/** `QUEUE_ARCHIVE.md`, `CHANGELOG_KILN.md`: what was put away, or was changed then. */
const PUT_AWAY =
  /(?:^|[-_. ])(?:archived?|archiv|archivad[oa]s?|архив)(?:[-_. ]v?\d[\d.]*)?$|(?:归档|存档|アーカイブ)$|^changelog[-_. ]/iu;

/** Never on a declared page. The words that make it the past, and the line in question, were on the page at base. */
export function isOfThePast(
  subject: Pick<Subject, 'before' | 'declared' | 'page' | 'today' | 'recordOf'>,
  { ruleId, range: { line } }: Pick<Draft, 'range'> & { readonly ruleId: string },
): boolean {
  const { before, declared, page, today, recordOf } = subject;
  if (declared || before === null) return false;
  const isOld = (day: string | undefined): boolean =>
    day !== undefined && day !== '' && addDays(day, FRESH_DAYS) < today;
  const isLink = OF_LINKS.has(ruleId);
  if (!isLink && PUT_AWAY.test(nameOf(before.path).replace(/\.[^.]*$/u, ''))) return true;
  if (
    recordOf !== undefined &&
    (recordOf.of === 'run' || isOld(recordOf.day)) &&
    (recordOf.of === 'lines' ? OF_LINES.has(ruleId) : !isLink)
  )
    return true;
  const find = isLink ? datedEntries : mergedSections;
  return isOld(find(page).get(line)) && isOld(dayByText(before.page, find).get(page.lines[line - 1] ?? ''));
}

const known = new WeakMap<DayByLine, ReadonlyMap<string, string>>();

/** What lines say that are of the past on a page, and no other line of it, with the last day on which one does. */
function dayByText(page: Page, find: (page: Page) => DayByLine): ReadonlyMap<string, string> {
  const days = find(page);
  const found = known.get(days);
  if (found !== undefined) return found;
  const texts = new Map<string, string>();
  for (const [line, day] of days) {
    const text = page.lines[line - 1] ?? '';
    if (day >= (texts.get(text) ?? '')) texts.set(text, day);
  }
  page.lines.forEach((line, index) => {
    if (!days.has(index + 1)) texts.delete(line);
  });
  known.set(days, texts);
  return texts;
}
