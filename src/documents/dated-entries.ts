// Tells what a page says of one day and nobody rewrites later: an entry of a log, an item that was merged, and a report that was written on a day.
import { findDate } from '../text/dates.ts';
import { isLivingPage, isLivingTitle } from './one-off-report.ts';
import { pageSections } from './page-sections.ts';
import type { Page, Table } from './page.ts';

/** Characters at the start of an entry in which its date is. */
const LOOKED_AT = 60;
/** Lines at the head of a page in which its date is. */
const MAX_LINES = 12;

/** Cheaper than looking for a date: it begins with a number or with the name of a month. */
const MAY_BE = /^[^\p{L}\p{N}]{0,8}(?:v?\d|\p{L}{3,12}\.?\s\d)/u;
/** What may be before the date: signs, the name of a day, and the version that came out on it. */
const BEFORE =
  /^[^\p{L}\p{N}]*(?:v?\d+(?:\.\d+){1,3}\S*[^\p{L}\p{N}]+)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[^\p{L}\p{N}]+)?$/iu;

/** `2026-03-28: deployed`, `[1.4.0] - 2026-03-28`, `March 3, 2026`: the entry is of that day. */
export function isDated(text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  if (!MAY_BE.test(start)) return false;
  const found = findDate(start);
  if (found === null || !BEFORE.test(start.slice(0, found.from))) return false;
  // A month alone is no day.
  return found.kind === 'ambiguous' || (found.kind === 'days' && found.days.first === found.days.last);
}

/** A label that gives the day a page was written on, and no other. */
const DATE =
  /^[^\p{L}]{0,8}(?:date|datum|fecha|data|дата|日期|日付|날짜)[^\p{L}\p{N}]{1,8}(?=\p{N}|\p{L}{3,12}\.?\s\d)/iu;
/** True for the label of a date that does not say what was done on it. */
export const isBareDate = (label: string): boolean =>
  /^[^\p{L}]*(?:date|datum|fecha|data|дата|日期|日付|날짜)[^\p{L}]*$/iu.test(label);

/** What is written once, of what somebody found on a day. */
const REPORT =
  /(?<!\p{L})(?:reviews?|assessments?|reports?|retrospectives?|post-?mortems?|bericht|informe|rapport|relatório|разбор|обзор|отчёт|отчет)(?!\p{L})|レビュー|レポート|报告|報告|评审/iu;

/** True of a page that calls itself a review or a report and gives its date. Who keeps a page up to date says when it was updated or verified. */
export function isDatedReport({ lines }: Page): boolean {
  const head = lines.slice(0, MAX_LINES);
  const title = head.find((line) => /^#\s/.test(line)) ?? '';
  return REPORT.test(title) && head.some((line) => DATE.test(line) && findDate(line.slice(0, 200)) !== null);
}

/** `Generated: 2026-05-04T09:30:12Z`: a program wrote the page at that moment. */
const GENERATED =
  /^[^\p{L}]{0,8}(?:(?:auto-?)?generated|generiert|erzeugt|generado|généré|gerado|сгенерировано|生成)(?: (?:at|on|am|el|le|em))?[^\p{L}\p{N}]{1,12}\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/iu;

/** The day on which a program wrote the page, `YYYY-MM-DD`, where its head gives the very second; null for any other page. */
export function dayOfRun({ lines }: Pick<Page, 'lines'>): string | null {
  const line = lines.slice(0, MAX_LINES).find((one) => GENERATED.test(one.slice(0, MAX_LENGTH)));
  return line === undefined ? null : dayIn(line);
}

/** What else a title calls a page that is written once. */
const RESULTS = /(?<!\p{L})(?:results?|sign-?offs?|ergebnisse|resultados|résultats|результаты)(?!\p{L})|結果|结果/iu;
/** Longest line in which a day is looked for. */
const MAX_LENGTH = 200;

/**
 * The day of a page that by its title or its tables tells what somebody found, signed or ran, `YYYY-MM-DD`, and the last one where its head has
 * several; null for any other page. Whether people keep such a page up to date all the same only its history tells.
 */
export function dayOfRecord(page: Page): string | null {
  const head = page.lines.slice(0, MAX_LINES);
  const title = head.find((line) => /^#\s/.test(line)) ?? '';
  if (isLivingPage(page.path) || isLivingTitle(title)) return null;
  if (
    !REPORT.test(title) &&
    !RESULTS.test(title) &&
    !page.blocks.some((block) => block.kind === 'table' && logsRuns(block))
  )
    return null;
  return (
    head
      .flatMap((line) => dayIn(line) ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}

function dayIn(line: string): string | null {
  const found = findDate(line.slice(0, MAX_LENGTH));
  return found?.kind === 'days' && found.days.first === found.days.last ? found.days.last : null;
}

/** `Command | Result`: what was run, and what came of it. `Command | Status` is as often a list of what a program can do. */
const logsRuns = ({ header: { cells } }: Table): boolean =>
  /^\W*commands?(?: run)?\W*$/i.test(cells[0]?.text ?? '') &&
  cells.slice(1).some(({ text }) => /^\W*(?:results?|outcome|exit(?: code)?)\W*$/i.test(text));

/** A date below such a label is that of the merge. */
const MERGED = /(?<![\p{L}\p{N}])(?:merged ?(?:at|on)?|merge (?:date|day|time))[^\p{L}\p{N}]*$/iu;
const MAX_LABEL = 80;

/** The day of `- Widget merged at: 2026-05-04`; null for any other line. In a sentence it would be said of something else as often. */
function dayOfMerge(line: string): string | null {
  const colon = line.slice(0, MAX_LABEL).indexOf(': ');
  return colon > 0 &&
    MERGED.test(line.slice(0, colon)) &&
    /^[^\p{L}\p{N}]*(?:\d|\p{L}{3,12}\.? \d)/u.test(line.slice(colon + 1))
    ? dayIn(line.slice(colon + 1))
    : null;
}

/** By line, the day of what was merged or written on one. */
export type DayByLine = ReadonlyMap<number, string>;

/** Lines of sections that give the day on which their work was merged: below the heading, down to the next one. Not those of tables, which are kept by row. */
export const mergedSections = remembered((page) => {
  const starts = page.blocks.flatMap((block) => (block.kind === 'heading' ? [block.range.line] : []));
  const days = new Map<number, string>();
  starts.forEach((start, at) => {
    const end = starts[at + 1] ?? page.lines.length + 1;
    const own = page.lines.slice(start - 1, end - 1);
    const day = own.flatMap((line) => dayOfMerge(line) ?? []).at(-1);
    if (day === undefined) return;
    own.forEach((line, index) => {
      if (!/^[\s>]*\|/.test(line)) days.set(start + index, day);
    });
  });
  return days;
});

/** Lines of the entries of a log: below the heading of a day, or in an item that begins with one. */
export const datedEntries = remembered((page) => {
  const days = new Map<number, string>();
  const add = (text: string, from: number, to: number): void => {
    const day = dayIn(text) ?? '';
    for (let line = from; line < to; line += 1) days.set(line, day);
  };
  for (const { heading, start, end } of pageSections(page))
    if (heading.depth > 1 && isDated(heading.text)) add(heading.text, start, Math.min(end, page.lines.length + 1));
  for (const block of page.blocks)
    if (block.kind === 'list')
      for (const {
        blocks: [first],
        range,
      } of block.items)
        if (first?.kind === 'paragraph' && isDated(first.text)) add(first.text, range.line, range.endLine + 1);
  return days;
});

function remembered(find: (page: Page) => DayByLine): (page: Page) => DayByLine {
  const known = new WeakMap<Page, DayByLine>();
  return (page) => {
    const days = known.get(page) ?? find(page);
    known.set(page, days);
    return days;
  };
}
