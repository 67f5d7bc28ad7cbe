// Pages that speak of one key and do not say the same of it, where configuration wants pages to agree, or a page and its plan.
import { classifyStatus } from '../../rows/status/classify-status.ts';
import type { PlanSaying } from '../../rows/plan/plan.ts';
import type { Row, Status } from '../../rows/row.ts';
import { statusSignature } from '../../rows/status/status-tokens.ts';
import { openCells } from '../../rows/tables/row-cells.ts';
import type { Subject } from '../assessed-document.ts';
import { findDisagreements } from '../disagreements.ts';
import type { Draft } from '../finding.ts';
import { isMeant } from '../is-meant.ts';
import { defineRule } from '../rule.ts';

const CORRECT = 'Correct the page that is wrong.';

export const pagesDisagree = defineRule({
  id: 'pages-disagree',
  severity: 'warning',
  summary: 'Two pages disagree about one key.',
  messages: {
    row: { says: '{key} is {here} here, but {there} in `{other}` (line {line}).', do: CORRECT },
    header: { says: '{key} is {here} here, but the header of `{other}` (line {line}) says {there}.', do: CORRECT },
    field: {
      says: 'Column “{about}” of {key} says {here}, but the header of `{other}` (line {line}) says {there}.',
      do: CORRECT,
    },
    plan: {
      says: '{key} is “{here}” here, but `{other}` (line {line}) says “{there}”.',
      do: 'Correct the row or the plan.',
    },
    'plan-cell-empty': {
      says: 'Column “{about}” of {key} is empty, but `{other}` (line {line}) says “{there}”.',
      do: 'Correct the row or the plan.',
    },
    'plan-cell': {
      says: 'Column “{about}” of {key} says “{here}”, but `{other}` (line {line}) says “{there}”.',
      do: 'Correct the row or the plan.',
    },
  },
  *check(subject) {
    yield* findPlanDrafts(subject);
  },
  *checkRun({ subjects, agree = false }) {
    if (agree === false) return;
    for (const found of findDisagreements(subjects, { exact: agree === 'exact' })) {
      const { kind, path, row, range, about, here, other, there, line } = found;
      const data = { key: row.key, here, there, other, line };
      const place = { ground: 'page', path, range, rowKey: row.key, evidence: null } as const;
      if (about === 'status') yield { messageId: kind, data, ...place, identity: `${kind} ${other}` };
      else yield { messageId: 'field', data: { ...data, about }, ...place, identity: `${kind} ${other} ${about}` };
    }
  },
});

type PlanDraft = Draft & { readonly messageId: 'plan' | 'plan-cell' | 'plan-cell-empty' };

/** Rows that do not say what the plan says of their id: neither the same word nor, of a status, the same meaning. */
function* findPlanDrafts(subject: Subject): Generator<PlanDraft> {
  const { plan, rows } = subject;
  const cellsOf = openCells(subject.page);
  const overrides = new Map(
    Object.entries(subject.settings.statuses).map(([own, status]) => [statusSignature(own), status]),
  );
  for (const said of plan?.said ?? []) {
    const row = rows[said.row]?.row;
    if (row === undefined) continue;
    const draft =
      said.column === null
        ? statusDraft({ subject, row, said, overrides })
        : cellDraft({ subject, row, said, cellsOf });
    if (draft !== null) yield draft;
  }
}

function statusDraft({
  subject: { settings },
  row,
  said: { word, path: other, line },
  overrides,
}: {
  readonly subject: Subject;
  readonly row: Row;
  readonly said: PlanSaying;
  readonly overrides: ReadonlyMap<string, Status>;
}): PlanDraft | null {
  if (statusSignature(row.declared.text) === statusSignature(word)) return null;
  const { status } = classifyStatus(word, { overrides, legend: new Map(), listed: new Set() });
  if (status !== 'unknown' && status === row.declared.status && settings.closedStatuses !== 'exact') return null;
  return {
    messageId: 'plan',
    data: { key: row.key, here: row.declared.text, there: word, other, line },
    ground: 'page',
    range: row.declared.range,
    rowKey: row.key,
    evidence: null,
    identity: `plan ${other}`,
  };
}

/** Case and spaces do not matter. A table without the column says nothing. */
function cellDraft({
  subject: { tables },
  row,
  said: { column: name, word, path: other, line },
  cellsOf,
}: {
  readonly subject: Subject;
  readonly row: Row;
  readonly said: PlanSaying;
  readonly cellsOf: ReturnType<typeof openCells>;
}): PlanDraft | null {
  const column = tables[row.table]?.columns.find((one) => isMeant(name ?? '', one));
  if (column === undefined) return null;
  const cell = cellsOf(row)?.[column.index];
  const here = cell?.text.trim() ?? '';
  if (plain(here) === plain(word)) return null;
  return {
    ...(here === ''
      ? { messageId: 'plan-cell-empty', data: { about: column.header, key: row.key, there: word, other, line } }
      : { messageId: 'plan-cell', data: { about: column.header, key: row.key, here, there: word, other, line } }),
    ground: 'page',
    range: cell?.range ?? row.range,
    rowKey: row.key,
    evidence: null,
    identity: `plan ${other} ${column.header}`,
  };
}

const plain = (text: string): string => text.replaceAll(/[`*_]/g, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();
