// How a document was understood, as terminal text: every table, column, status and reference, each with its reason. Judges nothing.
import type { MetadataName } from '../../documents/metadata/metadata.ts';
import { countOf, nameSome } from '../../text/phrase.ts';
import type { SkippedPage } from '../../rows/set/document-set.ts';
import type { ResolvedDocument } from '../../evidence/resolved-document.ts';
import { explain } from '../../evidence/explain.ts';
import type { CitedTests } from '../../evidence/tests/cited-tests.ts';
import type { Citation } from '../../evidence/citation.ts';
import type { ConsideredTable, Row } from '../../rows/row.ts';
import { escapeTerminal } from './escape.ts';
import { makePaint, type Paint } from './terminal-text.ts';
import { shorten } from '../../text/shorten.ts';

const FIELDS = {
  status: 'status',
  owner: 'owner',
  lastVerifiedCommit: 'last verified commit',
  lastVerifiedDate: 'last verified date',
  sourcePlan: 'source plan',
} as const satisfies Record<MetadataName, string>;

/** Longest text of a page that is shown in one place. */
const MAX_TEXT = 160;

/** On one line, safe for a terminal, cut where it is long. */
function show(text: string): string {
  return shorten(escapeTerminal(text), MAX_TEXT);
}

/** Ends with a newline. */
export function renderInspection(
  documents: readonly ResolvedDocument[],
  { color, skipped = [] }: { readonly color: boolean; readonly skipped?: readonly SkippedPage[] },
): string {
  const paint = makePaint(color);
  const pages = [
    ...documents.map((document) => renderDocument(document, paint).join('\n')),
    ...skipped.map(({ path, detail }) => `${paint('bold', show(path))}  ${paint('red', 'not read')}: ${show(detail)}`),
  ];
  return `${pages.join('\n\n')}\n`;
}

/** Rows that make a claim but cite nothing that could be checked. */
function describeUnchecked({ document: { rows }, evidence }: ResolvedDocument): string[] {
  const keys = rows.flatMap(({ key, declared: { status } }, index) =>
    (status === 'done' || status === 'partial') &&
    (evidence[index] ?? []).every(({ resolution }) => resolution.state === 'unverifiable')
      ? [key]
      : [],
  );
  return keys.length === 0
    ? []
    : [`${countOf(keys.length, 'row')} with nothing that can be checked: ${show(nameSome(keys))}`];
}

function renderDocument({ document, evidence, ...rest }: ResolvedDocument, paint: Paint): string[] {
  const { path, dialect, metadata, tables, rows, page } = document;
  const references = evidence.reduce((sum, list) => sum + list.length, 0);
  const names = Object.keys(FIELDS) as MetadataName[];
  const width = Math.max(...Object.values(FIELDS).map((name) => name.length));
  return [
    `${paint('bold', show(path))}  ${dialect}, ${countOf(rows.length, 'row')}, ${countOf(references, 'reference')}`,
    ...describeUnchecked({ document, evidence, ...rest }),
    '',
    paint('bold', 'Header'),
    ...names.map((name) => {
      const field = metadata[name];
      const found =
        field === null
          ? paint('dim', 'not found')
          : `${show(field.value)}  ${paint('dim', `line ${field.range.line}, label "${show(field.label)}"`)}`;
      return `  ${FIELDS[name].padEnd(width)}  ${found}`;
    }),
    '',
    paint('bold', 'Tables and lists'),
    ...(tables.length === 0 ? ['  none'] : tables.flatMap((table) => renderTable(table, paint))),
    ...(rows.length === 0 ? [] : ['', paint('bold', 'Rows')]),
    ...rows.flatMap((row, index) => renderRow({ row, references: evidence[index] ?? [], paint })),
    ...(page.notes.length === 0 ? [] : ['', paint('bold', 'Notes'), ...page.notes.map((note) => `  ${show(note)}`)]),
  ];
}

function renderTable({ accepted, reason, columns, heading, range }: ConsideredTable, paint: Paint): string[] {
  const verdict = accepted ? paint('green', 'accepted') : paint('red', 'refused');
  const width = Math.max(0, ...columns.map(({ header }) => show(header).length));
  const roles = Math.max(0, ...columns.map(({ role }) => role.length));
  return [
    `  line ${range.line}${heading === '' ? '' : `, under "${show(heading)}"`}: ${verdict}, ${show(reason)}`,
    ...columns.map(
      ({ index, header, role, reason: why }) =>
        `    column ${index + 1}  ${show(header).padEnd(width)}  ${role.padEnd(roles)}  ${paint('dim', show(why))}`,
    ),
  ];
}

interface RowInput {
  readonly row: Row;
  readonly references: readonly Citation[];
  readonly paint: Paint;
}

function renderRow({ row, references, paint }: RowInput): string[] {
  const { key, keyed, title, range, declared, verifiedCommit, verifiedDate } = row;
  const stamp = [verifiedCommit?.value, verifiedDate?.value].filter((value) => value !== undefined);
  return [
    `  ${paint('bold', keyed ? `${show(key)}  ${show(title)}` : show(title))}  ${paint('dim', `line ${range.line}`)}`,
    `    status "${show(declared.text)}" is ${declared.status}  ${paint('dim', show(declared.reason))}`,
    ...(stamp.length === 0 ? [] : [`    last verified ${show(stamp.join(', '))}`]),
    ...references.flatMap((reference) => renderReference(reference, paint)),
  ];
}

function renderReference({ place, reference, resolution, foundIn, wasIn, tests }: Citation, paint: Paint): string[] {
  const { text, kind, acknowledged, range } = reference;
  const { column, polarity } = place;
  const state =
    resolution.state === 'missing'
      ? paint('red', 'missing')
      : resolution.state === 'present'
        ? paint('green', 'present')
        : 'unverifiable';
  const target = resolution.target === null || resolution.target === text ? '' : ` ${show(resolution.target)}`;
  const marks = [
    ...(polarity === 'gap' ? ['proof of a gap'] : []),
    ...(acknowledged ? ['called gone by its own cell'] : []),
  ];
  const further = [
    ...(resolution.tried.length > 0 && resolution.state !== 'present'
      ? [`looked for: ${resolution.tried.map(show).join(', ')}`]
      : []),
    ...(resolution.candidate === null ? [] : [`nearest: ${show(resolution.candidate)}`]),
    ...(wasIn === null ? [] : [`was in: ${show(wasIn)}`]),
    ...(tests === undefined ? [] : [`tests: ${show(describeTests(tests))}`]),
    ...(foundIn.length === 0 ? [] : [`is in: ${foundIn.map(show).join(', ')}`]),
  ];
  return [
    `    ${range.line}:${range.column}  ${show(column)}: ${kind} "${show(text)}" is ${state}${target}` +
      `  ${paint('dim', [...marks, show(explain(resolution.why))].filter((part) => part !== '').join('; '))}`,
    ...further.map((line) => `      ${paint('dim', line)}`),
  ];
}

const STATES = {
  runnable: 'can run',
  skipped: 'skipped by their source',
  conditional: 'run on a condition',
  'no-tests': 'none found in the file',
  'unknown-language': 'in a language that is not read',
  unread: 'in a file that could not be read',
} as const satisfies Record<CitedTests['state'], string>;

/** What the source says: no report of a run is read here. */
const describeTests = ({ state, skip }: CitedTests): string =>
  skip === null ? STATES[state] : `${STATES[state]}, line ${skip.place.line}`;
