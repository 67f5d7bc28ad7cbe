// A row in words, the same in the map, the table and what a screen reader says.
import { nameStatus } from '../../../../findings/status-order.ts';
import { countOf } from '../../../../text/phrase.ts';
import type { EvidenceData, Match, PageData, RowData } from '../row-data.ts';

/** `2.1 Boarding passes`. */
export const nameRow = ({ key, title }: RowData): string => [key ?? '', title].filter((part) => part !== '').join(' ');

/** The part that the row is in; with its page where there are several. */
export function nameGroup({ groups, pages }: PageData, group: number): string {
  const { page, name } = groups[group] ?? { page: 0, name: '' };
  const path = pages[page] ?? '';
  return pages.length < 2 || name === path ? name : `${path}: ${name}`;
}

const MATCHES = {
  same: null,
  more: 'claims more than supported',
  less: 'claims less than supported',
} as const satisfies Record<Match, string | null>;

/** Null where the claim is what is supported. */
export const nameMatch = (match: Match): string | null => MATCHES[match];

/** `2.1 Boarding passes: claims done, supports partial.` */
export function describeRow(row: RowData): string {
  return `${nameRow(row)}: claims ${nameStatus(row.claims)}, supports ${nameStatus(row.supports)}.`;
}

/** How the state of evidence is called. */
export const STATES = {
  present: 'found',
  missing: 'missing',
  unverifiable: 'not checked',
} as const satisfies Record<EvidenceData['state'], string>;

/** `4 found, 1 missing`. */
export function describeEvidence({ evidence }: RowData): string {
  const said = Object.entries(STATES).flatMap(([state, word]) => {
    const number = evidence.filter((one) => one.state === state).length;
    return number === 0 ? [] : [`${number} ${word}`];
  });
  return said.length === 0 ? 'none' : said.join(', ');
}

/** `1 error, 2 warnings`. */
export function describeFindings({ findings }: RowData): string {
  const said = (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [countOf(number, severity)];
  });
  return said.length === 0 ? 'none' : said.join(', ');
}
