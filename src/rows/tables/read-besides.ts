// Reads the statuses of a row that are in other columns than the one which was chosen: further lanes, parts or platforms.
import type { Range, TableRow } from '../../documents/page.ts';
import { findOthers } from '../../text/find-others.ts';
import type { Row } from '../row.ts';
import type { StatusWords } from '../status/match-words.ts';
import { readStatus } from '../status/read-status.ts';
import type { Layout } from './columns.ts';

/** What people head a column with of what is to be, not of what is. */
const TO_COME =
  /(?<!\p{L})(?:targets?|targeted|plan|planned|goals?|expected|required?|desired|wanted|future|next|ziel|soll|geplant|objetivo|previst[oa]|planificad[oa]|planejad[oa]|cible|prévue?|obiettivo|cel|цель|план|планируется|tavoite)(?!\p{L})|目标|目標|計画|计划|計劃|予定|예정|목표/iu;

/** The other columns of statuses that say how the rows are, not how something else is, or how they were or are to be. */
export function columnsBeside({ columns }: Layout): Layout['columns'] {
  const statuses = columns.filter((column) => column.statuses === true && !TO_COME.test(column.header));
  if (statuses.length === 0) return statuses;
  const others = findOthers(columns.map(({ header }) => header));
  return statuses.filter(({ index }) => !others.has(index));
}

export function readBesides(
  { cells }: TableRow,
  {
    absent,
    beside,
    words,
  }: { readonly absent: Range; readonly beside: Layout['columns']; readonly words: StatusWords },
): Pick<Row, 'besides'> {
  if (beside.length === 0) return {};
  return {
    besides: beside.map(({ index, header }) => ({
      column: header,
      status: readStatus({ cell: cells[index], absent, words }).status,
    })),
  };
}
