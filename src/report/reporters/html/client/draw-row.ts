// One row of the table, and what unfolds below it: its evidence with resolution, source and last change, and its findings.
import type { EvidenceData, FindingData, PageData, RowData } from '../row-data.ts';
import { nameStatus } from '../../../../findings/status-order.ts';
import { countOf } from '../../../../text/phrase.ts';
import { describeEvidence, describeFindings, nameGroup, nameMatch, nameRow, STATES } from './describe-row.ts';
import { makeElement, makeProse, type Child } from './make-element.ts';

/** The columns in their order; each sorts by what its name says. */
export const COLUMNS = [
  { sort: 'row', name: 'Row' },
  { sort: 'claims', name: 'Claims' },
  { sort: 'supports', name: 'Supports' },
  { sort: 'evidence', name: 'Evidence' },
  { sort: 'last', name: 'Last change' },
  { sort: 'findings', name: 'Findings' },
] as const;

export interface DrawnRow {
  readonly data: PageData;
  readonly index: number;
  readonly open: boolean;
  /** Its place among the rows that are selected, from 1. */
  readonly place: number;
}

export function drawRow({ data, index, open, place }: DrawnRow): HTMLElement {
  const row = data.rows[index];
  const element = makeElement('div', { class: 'row', role: 'row', 'aria-rowindex': place + 1, 'data-row': index });
  if (row === undefined) return element;
  element.append(
    makeElement('div', { role: 'rowheader' }, [
      makeElement('button', { class: 'toggle', type: 'button', id: `row-${index}`, 'aria-expanded': String(open) }, [
        nameRow(row),
        makeElement('span', { class: 'part-name' }, [
          `${data.groups.length < 2 ? '' : `${nameGroup(data, row.group)}, `}line ${row.line}`,
        ]),
      ]),
    ]),
    cell('Claims', [chip(row.claims), ...own(row)]),
    cell('Supports', [chip(row.supports), ...matchOf(row)]),
    cell('Evidence', [evidenceOf(row)]),
    cell('Last change', lastChangeOf(data, row)),
    cell('Findings', [findingsOf(row)]),
  );
  if (open) element.append(drawInside(data, row));
  return element;
}

/** What is unfolded below a row. */
export function drawInside(data: PageData, { evidence, findings }: RowData): HTMLElement {
  return makeElement('div', { class: 'inside', role: 'cell' }, [
    ...(evidence.length === 0
      ? [makeElement('p', { class: 'soft' }, ['The row cites no evidence.'])]
      : [
          makeElement('h3', {}, ['Evidence']),
          makeElement(
            'ul',
            { class: 'refs' },
            evidence.map((one) => drawEvidence(data, one)),
          ),
        ]),
    ...(findings.length === 0
      ? []
      : [makeElement('h3', {}, ['Findings']), makeElement('ul', {}, findings.map(drawFinding))]),
  ]);
}

/** The name of the column is seen where the columns are not. */
const cell = (name: string, children: readonly Child[]): HTMLElement =>
  makeElement('div', { role: 'cell' }, [makeElement('span', { class: 'name' }, [`${name} `]), ...children]);

const chip = (status: RowData['claims']): HTMLElement =>
  makeElement('span', { class: `chip s-${status}` }, [nameStatus(status)]);

/** The page's own word, where it says more than the status. */
function own({ says, claims }: RowData): Child[] {
  if (says === '') return [' ', makeElement('span', { class: 'soft' }, ['(cited)'])];
  return says.toLowerCase() === nameStatus(claims) ? [] : [' ', makeElement('span', { class: 'soft' }, [`“${says}”`])];
}

function matchOf({ match }: RowData): Child[] {
  const words = nameMatch(match);
  return words === null ? [] : [' ', makeElement('span', { class: 'more-claimed' }, [words])];
}

function evidenceOf(row: RowData): HTMLElement {
  const missing = row.evidence.some(({ state }) => state === 'missing');
  return makeElement('span', { class: missing ? 'error' : 'soft' }, [describeEvidence(row)]);
}

const findingsOf = (row: RowData): HTMLElement =>
  makeElement('span', { class: row.findings[0]?.severity ?? 'soft' }, [describeFindings(row)]);

function lastChangeOf({ commits }: PageData, { last, since }: RowData): Child[] {
  const commit = last === null ? undefined : commits[last];
  if (commit === undefined) return [makeElement('span', { class: 'soft' }, ['unknown'])];
  const [, day] = commit;
  return since === null || since === 0
    ? [day]
    : [day, ' ', makeElement('span', { class: 'warning' }, [`changed in ${countOf(since, 'commit')} since verified`])];
}

const STYLES = {
  present: 'is-found',
  missing: 'is-missing',
  unverifiable: 'is-unchecked',
} as const satisfies Record<EvidenceData['state'], string>;

function drawEvidence({ commits, compared }: PageData, one: EvidenceData): HTMLElement {
  const { text, column, state, target, known, change, tests, last } = one;
  const commit = last === null ? undefined : commits[last];
  return makeElement('li', {}, [
    makeElement('div', {}, [
      makeElement('code', {}, [text]),
      ...(target === null ? [] : [makeElement('div', { class: 'soft' }, ['is ', makeElement('code', {}, [target])])]),
      makeElement('div', { class: 'soft' }, [column]),
    ]),
    makeElement('div', {}, [
      makeElement('span', { class: STYLES[state] }, [STATES[state]]),
      ...(tests === null ? [] : [` (tests: ${tests})`]),
    ]),
    makeElement('div', { class: 'soft' }, [known]),
    makeElement('div', {}, [
      commit === undefined
        ? makeElement('span', { class: 'soft' }, ['last change unknown'])
        : makeElement('span', {}, [`last changed ${commit[1]} in `, makeElement('code', {}, [commit[0]])]),
      ...(compared && change !== null && change !== 'unchanged'
        ? [makeElement('strong', {}, [` ${change.charAt(0).toUpperCase()}${change.slice(1)} in this change.`])]
        : []),
    ]),
  ]);
}

function drawFinding({ severity, origin, message, advice, rule, url, known }: FindingData): HTMLElement {
  return makeElement('li', {}, [
    makeElement('span', { class: `label ${severity}` }, [severity]),
    ' ',
    ...makeProse(message),
    ' ',
    makeElement('a', { href: url }, [rule]),
    ' ',
    makeElement('span', { class: 'soft' }, [
      ...(advice === null ? [] : [...makeProse(advice), ' ']),
      `Known from ${known}; ${origin === 'new' ? 'new with this change' : 'there before this change'}.`,
    ]),
  ]);
}
