// A page's history in the format asked for.
import { escapeJson } from '../reporters/escape-json.ts';
import { drawHistory } from './draw-history.ts';
import { describeMark, type HistoryPoint, type PageHistory } from './point.ts';
import { renderHistoryPage } from './render-history-page.ts';

/** Ends with a newline. The same history gives the same text. */
export function renderHistory(history: PageHistory, format: string): string {
  switch (format) {
    case 'json':
      return `${escapeJson(JSON.stringify({ schemaVersion: 1, ...history }, null, 2))}\n`;
    case 'csv':
      return renderCsv(history);
    case 'html':
      return renderHistoryPage(history);
    default:
      return drawHistory(history);
  }
}

const COLUMNS = [
  'date',
  'commit',
  'rows',
  'done',
  'supported',
  'unchecked',
  'partial',
  'notStarted',
  'other',
] as const satisfies readonly (keyof HistoryPoint)[];

/** Numbers, dates, ids and words of ours alone: no text of the repository, which a spreadsheet might take for a formula. */
function renderCsv({ points }: PageHistory): string {
  const lines = points.map((point) =>
    [...COLUMNS.map((column) => String(point[column])), `"${describeMark(point) ?? ''}"`].join(','),
  );
  return `${[[...COLUMNS, 'mark'].join(','), ...lines].join('\n')}\n`;
}
