// Reads the statuses of a row that are in other columns than the one which was chosen: further lanes, parts or platforms.
import type { Range, TableRow } from '../../documents/page.ts';
import { findOthers } from '../../text/find-others.ts';
import { groupBy } from '../../text/group-by.ts';
import type { Row } from '../row.ts';
import type { StatusWords } from '../status/match-words.ts';
import { readStatus } from '../status/read-status.ts';
import type { Layout } from './columns.ts';

/** What people head a column with of what is to be, not of what is. */
const TO_COME =
  /(?<!\p{L})(?:targets?|targeted|plan|planned|goals?|expected|required?|desired|wanted|future|next|ziel|soll|geplant|objetivo|previst[oa]|planificad[oa]|planejad[oa]|cible|prévue?|obiettivo|cel|цель|план|планируется|tavoite)(?!\p{L})|目标|目標|計画|计划|計劃|予定|예정|목표/iu;

/** And of what was in a time that is over; `findOthers` knows `Before` and `Previous`. */
const LAST_PERIOD =
  /(?<!\p{L})(?:last\s(?:year|quarter|month|week|sprint|iteration|cycle|period|phase|milestone|release|version|season|time)|vorjahr|vormonat|vorquartal|letzte[snr]?\s(?:jahr|monat|quartal|woche)|(?:año|mes|trimestre)\spasado|(?:ano|mês|trimestre)\spassado|(?:an|année|mois|trimestre)\s(?:dernier|dernière|passée?)|(?:anno|mese)\sscorso|zeszły\s(?:rok|miesiąc)|прошл(?:ый|ом)\s(?:год|году|месяц|месяце)|geçen\s(?:yıl|ay)|viime\s(?:vuosi|kuu))(?!\p{L})|去年|昨年|前年|上(?:年|个?月|次|季度)|前(?:回|期|月)|先月|작년|지난\s?(?:해|달|주|번)|전년|전월/iu;
/** The same where nothing but a word for a state follows: `Initial release` and `基准测试` are parts of a project. */
const PAST_STATE =
  /(?:^|[([（])\s*(?:baseline|initial|initially|original|originally|earlier|past|was|yesterday|historical|at (?:the )?start|pre[- ](?:audit|migration|refactor|refactoring)|ursprünglich|anfangs|línea base|linea base|linha de base|ligne de base|inicial|initiale?|iniziale|poprzedni[oae]?|предыдущ(?:ий|ая|ее)|изначально|aiempi|aiemmin|基线|基線|基准|基準|ベースライン|初期|初始|最初|기준선|초기)\s?(?:status|state|assessment|rating|score|zustand|estado|statut|état|stato|stan|статус|состояние|tila|状态|狀態|状況|状態|상태)?\s*(?:$|[)\]）])/iu;

/** A column of statuses besides the one that was chosen. */
export interface Lane {
  readonly index: number;
  /** Its header, and which it is of how many columns with that header. */
  readonly name: string;
}

/** The other columns of statuses that say how the rows are, not how something else is, or how they were or are to be. */
export function lanesOf({ columns }: Layout): readonly Lane[] {
  if (!columns.some(({ statuses }) => statuses === true)) return [];
  const others = findOthers(columns.map(({ header }) => header));
  const lanes = [...groupBy(columns, ({ header }) => header)].flatMap(([header, alike]) =>
    [TO_COME, LAST_PERIOD, PAST_STATE].some((other) => other.test(header))
      ? []
      : alike.map(({ index }, at) => ({ index, name: `${header}\n${at + 1}/${alike.length}` })),
  );
  return lanes.filter(({ index }) => columns[index]?.statuses === true && !others.has(index));
}

export function readBesides(
  { cells }: TableRow,
  { absent, lanes, words }: { readonly absent: Range; readonly lanes: readonly Lane[]; readonly words: StatusWords },
): Pick<Row, 'besides'> {
  if (lanes.length === 0) return {};
  return {
    besides: lanes.map(({ index, name }) => ({
      lane: name,
      status: readStatus({ cell: cells[index], absent, words }).status,
    })),
  };
}
