// Tells pages that report once (a report, a summary, an analysis, an index of documents) from those that people keep up to date, by name and title.
import { nameOf } from '../text/paths.ts';

/** What a page is called that says how something was on a day, and what it says that only lists other pages. */
const REPORTS =
  /^(?:reports?|summary|summaries|analysis|analyses|index|results|findings|fixes|recap|recommendations|assessment|evaluation|retrospective|bericht|zusammenfassung|analyse|rapport|résumé|resume|resumen|informe|análisis|analisis|análise|analise|relatório|relatorio|resumo|indice|índice|relazione|riepilogo|analisi|отчет|отчёт|анализ|сводка|报告|总结|分析|報告|보고서)$/u;
/** Such a report is written again and again. */
const REPEATED = /^(?:status|progress|gaps?|coverage|parity|readiness|traceability)$/u;
/** What people keep up to date. */
const LIVING =
  /^(?:matrix|matrices|checklists?|tracker|tracking|traceability|parity|status|backlog|inventory|register|roadmap|todo)$/u;

/** `title`: the page's first heading; empty where it has none. */
export function isOneOffReport({ path, title }: { readonly path: string; readonly title: string }): boolean {
  const name = wordsOf(nameOf(path).replace(/\.[^.]*$/u, ''));
  if (isReport(name)) return true;
  return (
    !isLivingPage(path) &&
    title
      .slice(0, MAX_TITLE)
      .split(/\s[-–—|]\s|[:(]/u)
      .some((part) => isReport(wordsOf(part)))
  );
}

/** Whether the name of a page is that of something that people keep up to date. */
export const isLivingPage = (path: string): boolean => isLivingTitle(nameOf(path));

/** The same of its title. */
export const isLivingTitle = (title: string): boolean =>
  wordsOf(title.slice(0, MAX_TITLE)).some((word) => LIVING.test(word));

const MAX_TITLE = 300;

/** The noun is the last word, or the first one in a Romance language; numbers and dates aside. */
function isReport(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return (
    (REPORTS.test(last) && !REPEATED.test(words.at(-2) ?? '')) || (words.length > 1 && REPORTS.test(words[0] ?? ''))
  );
}

/** Words in lower case, without numbers and versions. */
const wordsOf = (text: string): readonly string[] =>
  (
    text
      .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/gu) ?? []
  ).filter((word) => !/^v?\d/u.test(word));
