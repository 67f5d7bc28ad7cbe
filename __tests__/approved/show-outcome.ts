// Writes what the stages found as text: what is simply so (present, unchanged, from the root) takes one line, and nothing that differs is left out.
import type { Citation } from '../../src/evidence/citation.ts';
import { explain, explainLines } from '../../src/evidence/explain.ts';
import { NO_ASIDES } from '../../src/evidence/asides.ts';
import type { ResolvedDocument } from '../../src/evidence/resolved-document.ts';
import { findConflicts, findUnreadLines } from '../../src/rows/set/unread-lines.ts';
import type { Row } from '../../src/rows/row.ts';
import type { GuardedDocument } from '../../src/rows/document.ts';
import type { ReadDocuments } from '../../src/rows/set/read-documents.ts';
import type { Outcome } from './run-case.ts';
import { showValue } from './show-value.ts';

/** Settings are the case's own, a page is its text, and segments are cut from it. */
const WITHOUT = { without: ['page', 'settings', 'segments'] };
/** How far a value is set in below its heading. */
const INDENT = '  ';

const section = (title: string, value: unknown): readonly string[] => {
  const text = showValue(value, WITHOUT);
  if (text === '[]' || text === '{}' || text === '') return [];
  return text.includes('\n') || text.length > 100
    ? [`${title}:`, ...text.split('\n').map((line) => `${/^ */.exec(title)?.[0] ?? ''}${INDENT}${line}`)]
    : [`${title}: ${text}`];
};

/** A page as it was read. */
export function showPage({ path, rows, tables, ...rest }: GuardedDocument): readonly string[] {
  const { page } = rest;
  return [
    `# ${path}`,
    ...section('page', rest),
    ...tables.flatMap((table) => section('table', table)),
    ...rows.flatMap(showRow),
    ...section('limits', page.notes),
    ...section('lines that are no rows', listUnread({ page, tables, rows })),
  ];
}

/** Lines that look like rows and are none, and merge conflicts. */
function listUnread({ page, tables, rows }: Pick<GuardedDocument, 'page' | 'tables' | 'rows'>): readonly unknown[] {
  const read = new Set(rows.map(({ range, shape }) => (shape?.range ?? range).line));
  return [
    ...findUnreadLines({ page, tables, read }),
    ...findConflicts({ page, tables }).map((conflict) => ({ conflict })),
  ];
}

/** A row in two lines: what it claims, and what it cites; then all that is not as usual. */
function showRow({
  key,
  title,
  heading,
  range,
  declared,
  evidence,
  shape,
  required,
  keyed,
  ...rest
}: Row): readonly string[] {
  const { text, status, reason, range: at, ...more } = declared;
  return [
    `row ${key}${keyed ? '' : ' (no key)'} ${showValue({ title, range, [status]: text, at, reason, ...more }).replaceAll('\n', `\n${INDENT}`)}`,
    ...evidence.map((field) => `${INDENT}${showValue(field, WITHOUT)}`),
    ...section(`${INDENT}and`, {
      ...rest,
      table: rest.table === 0 ? null : rest.table,
      heading: heading === title ? null : heading,
      required: required.join() === evidence.map(({ role }) => role).join() ? null : `[${required.join(', ')}]`,
      shape: shape === null || shape.cells === shape.expected ? null : shape,
    }),
  ];
}

/** All pages of a side, and those that are no pages of rows. */
function showSet({ documents, pages, refused, ...rest }: ReadDocuments['head']): readonly string[] {
  return [
    ...[...documents, ...pages].flatMap(showPage),
    ...refused.flatMap((document) => ['(no rows)', ...showPage(document)]),
    ...section('others', rest),
  ];
}

/** What reading found, of head and where they differ of base. */
export function showReading({ read }: Outcome): string {
  const { head, base, ...rest } = read;
  return [
    ...showSet(head),
    ...(base.documents.length === 0 ? [] : ['== base', ...showSet(base)]),
    ...section('run', { ...rest, readDocumentAt: null }),
  ].join('\n');
}

/** What it means on one side, in a few words. */
const brief = ({ resolution: { state, target, candidate, why } }: Citation['located']): string =>
  [state, why.code, target, candidate === null ? null : `(${candidate})`].filter((part) => part !== null).join(' ');

/** One citation: its text and what became of it, then all that is not as usual. */
function showCitation(citation: Citation): readonly string[] {
  const { place, reference, resolution, located, atBase, lineState, change, ...rest } = citation;
  const { column, role, polarity, claim, aside, byContents } = place;
  const { text, kind, range, ...written } = reference;
  const { state, why, target, ...found } = resolution;
  const same = located.resolution === resolution || showValue(located.resolution) === showValue(resolution);
  return section(`${range.line}:${range.column}-${range.endColumn} ${kind} ${JSON.stringify(text)} ${state}`, {
    is: target === text ? null : target,
    for: `${column} ${role} ${polarity}` === 'Evidence implementation work' ? null : `${column} (${role}, ${polarity})`,
    claim,
    aside,
    byContents,
    why: `${why.code}: ${explain(why)}`,
    change,
    lines: lineState,
    linesWhy: lineState?.kind === 'unverifiable' ? explainLines(lineState.why) : null,
    written: { ...written, path: written.path === text ? null : written.path },
    found,
    locatedAs: same ? null : brief(located),
    files: located.files.length === 1 && located.files[0] === target ? null : located.files,
    atBase:
      atBase === null || showValue(atBase) === showValue(located)
        ? null
        : `${brief(atBase)}, ${atBase.files.length} files`,
    ...rest,
    near: rest.near === false ? 'no' : rest.near,
  });
}

function showEvidence({ document, evidence, verification, asides = NO_ASIDES }: ResolvedDocument): readonly string[] {
  return [
    `# ${document.path}`,
    ...evidence.flatMap((citations, index) => {
      const row = document.rows[index]!;
      return [
        `row ${row.key} ${row.declared.status}`,
        ...citations.flatMap(showCitation).map((line) => `${INDENT}${line}`),
      ];
    }),
    ...section('verification', verification),
    ...section('mentions', asides.mentions),
  ];
}

/** At base a citation is its state and reason: the page's own words are the same. */
function showAtBase({ document, evidence, verification }: ResolvedDocument): readonly string[] {
  return [
    `# ${document.path}`,
    ...evidence.flatMap((citations, index) => {
      const row = document.rows[index]!;
      return [
        `row ${row.key} ${row.declared.status}`,
        ...citations.map(
          ({ reference, resolution, lineState, foundIn, fate }) =>
            `${INDENT}${JSON.stringify(reference.text)} ${resolution.state} ${showValue({ why: resolution.why, target: resolution.target, lineState, foundIn, fate })}`,
        ),
      ];
    }),
    ...section('verification', verification),
  ];
}

/** What became of all that the pages cite. */
export function showEvidenceOf({ evidence, links, work }: Outcome): string {
  return [
    ...evidence.head.flatMap(showEvidence),
    ...(evidence.base.length === 0 ? [] : ['== base', ...evidence.base.flatMap(showAtBase)]),
    ...section('links', links),
    ...section('work', work),
    ...section('notes', evidence.notes),
  ].join('\n');
}
