// Tells what a page says of one day and nobody rewrites later: an entry of a log, and a report that was written on a day.
import { findDate } from '../text/dates.ts';
import type { Page } from './page.ts';

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
