// Builds documents with resolved evidence from a small table, so that a rule's test reads like the page it judges.
import { LET_THROW } from './let-throw.ts';
import type { Metadata, MetadataField } from '../../src/documents/metadata/metadata.ts';
import type { Page, Range } from '../../src/documents/page.ts';
import type { Citation, CitationPlace } from '../../src/evidence/citation.ts';
import type { Command, LineSpan, Reference, ReferenceKind } from '../../src/evidence/reference.ts';
import type { Resolution } from '../../src/evidence/resolution.ts';
import type { ResolvedDocument } from '../../src/evidence/resolved-document.ts';
import type { VerifiedClaim, Verification } from '../../src/evidence/verification/verification.ts';
import { assess } from '../../src/findings/assess.ts';
import type { Subject } from '../../src/findings/assessed-document.ts';
import {
  NO_STATUSES,
  type Column,
  type ColumnRole,
  type EvidenceField,
  type Row,
  type Status,
  type StatusTerm,
} from '../../src/rows/row.ts';
import type { PageLinks } from '../../src/evidence/links/page-links.ts';
import { NO_ASIDES } from '../../src/evidence/asides.ts';
import type { Mention } from '../../src/evidence/mentions/mention.ts';
import type { Plan } from '../../src/rows/plan/plan.ts';
import type { DocumentSettings } from '../../src/config/settings.ts';

/** What became of a reference, by its text; a reference without facts is present and unchanged. */
export type Facts = Partial<
  Omit<Citation, 'place' | 'reference' | 'located' | 'atBase' | 'resolution'> &
    Omit<Resolution, 'tried'> &
    Pick<CitationPlace, 'polarity' | 'claim'> &
    Pick<Reference, 'kind' | 'acknowledged' | 'path' | 'symbol' | 'command' | 'linked'>
>;

export interface DocumentOptions {
  readonly path?: string;
  readonly facts?: Readonly<Record<string, Facts>>;
  /** Facts of the page's header claim; it is made where the page has one of the two labels or these are given. */
  readonly claim?: Partial<VerifiedClaim>;
  /** Claims of rows with a stamp of their own. */
  readonly rowClaims?: readonly (Partial<VerifiedClaim> & { readonly row: number })[];
  readonly editedSinceStamp?: Verification['editedSinceStamp'];
  readonly settings?: Partial<DocumentSettings>;
  /** Stamps of its header that contradict each other. */
  readonly stampConflicts?: Subject['stampConflicts'];
  /** Set for a page that is judged for its header alone. */
  readonly auxiliary?: true;
  /** The words of its legend. */
  readonly terms?: readonly StatusTerm[];
  /** Whether it lists all words it allows. */
  readonly closed?: boolean;
  /** What its source plan covers. */
  readonly plan?: Plan;
  /** Its links that lead nowhere. */
  readonly links?: PageLinks;
  /** Paths that the change takes away, where the page first names them in code marks, with their new path or null. */
  readonly mentions?: Readonly<Record<string, string | null>>;
}

const ROLES: Readonly<Record<string, ColumnRole>> = {
  Item: 'item',
  Status: 'status',
  Evidence: 'implementation',
  Tests: 'tests',
  'Gap note': 'note',
};
const STATUSES: Readonly<Record<string, Status>> = {
  done: 'done',
  '✅': 'done',
  '[x]': 'done',
  partial: 'partial',
  '🟡': 'partial',
  'not started': 'not-started',
  todo: 'not-started',
  '❌': 'not-started',
  'partial-untested': 'partial',
  blocked: 'blocked',
  deferred: 'deferred',
  'n/a': 'not-applicable',
};

/** A document of one table with columns out of Item, Status, Evidence, Tests and Gap note, references in code marks. */
export function documentOf(text: string, options: DocumentOptions = {}): ResolvedDocument {
  const {
    path = 'docs/matrix.md',
    facts = {},
    claim,
    rowClaims = [],
    editedSinceStamp = { kind: 'known', rows: [] },
    settings = {},
    plan,
    mentions,
    terms = [],
    closed = false,
  } = options;
  const lines = text.split('\n');
  const page: Page = { path, text, lines, frontMatter: [], blocks: [], notes: [] };
  const head = lines.findIndex((line) => line.startsWith('|'));
  const columns =
    head < 0
      ? []
      : cellsOf(lines, head).map(({ text: header }, index): Column => ({
          index,
          header,
          role: ROLES[header] ?? 'other',
          reason: 'a test',
        }));
  const metadata: Metadata = {
    status: null,
    owner: fieldOf(lines, 'Owner'),
    sourcePlan: null,
    lastVerifiedCommit: fieldOf(lines, 'Last Verified Commit'),
    lastVerifiedDate: fieldOf(lines, 'Last Verified Date'),
  };
  const rows = lines.flatMap((line, index) =>
    head >= 0 && index > head + 1 && line.startsWith('|') ? [rowOf(lines, index, columns)] : [],
  );
  const stamped = claim !== undefined || metadata.lastVerifiedCommit !== null || metadata.lastVerifiedDate !== null;
  return {
    document: {
      path,
      page,
      metadata,
      dialect: 'matrix',
      defined: { terms: [...terms], closed },
      listed: NO_STATUSES,
      rows,
      tables: [{ accepted: true, reason: 'a test', columns, heading: '', range: rangeOf(Math.max(head, 0), 0, 0) }],
      settings: { severities: {}, maxAgeDays: 90, columns: {}, statuses: {}, configured: false, ...settings },
      ...(plan === undefined ? {} : { plan }),
    },
    evidence: rows.map((row, index) =>
      row.evidence.flatMap((_, at) => citationsOf({ document: path, rows, row: index, field: at, facts })),
    ),
    ...(mentions === undefined
      ? {}
      : {
          asides: {
            ...NO_ASIDES,
            mentions: Object.entries(mentions).map(([target, to]) => mentionOf({ lines, target, to })),
          },
        }),
    verification: {
      claims: [
        ...(stamped
          ? [{ ...NO_FACTS, commit: metadata.lastVerifiedCommit, date: metadata.lastVerifiedDate, ...claim }]
          : []),
        ...rowClaims.map((facts_) => ({ ...NO_FACTS, ...facts_ })),
      ],
      editedSinceStamp,
    },
  };
}

function mentionOf({
  lines,
  target,
  to,
}: {
  readonly lines: readonly string[];
  readonly target: string;
  readonly to: string | null;
}): Mention {
  const line = lines.findIndex((text) => text.includes(`\`${target}\``));
  const start = (lines[line] ?? '').indexOf(`\`${target}\``) + 1;
  const reference: Reference = {
    text: target,
    kind: 'path',
    range: rangeOf(line, start, start + target.length),
    acknowledged: false,
    path: target,
    lines: [],
    symbol: null,
    command: null,
    surelyPath: true,
  };
  return { reference, resolution: { target }, renamedTo: to };
}

/** The document as the rules see it. */
export function subjectOf(
  resolved: ResolvedDocument,
  rest: Partial<
    Pick<
      Subject,
      'auxiliary' | 'stampConflicts' | 'links' | 'before' | 'compared' | 'declared' | 'today' | 'headPaths' | 'work'
    >
  > = {},
): Subject {
  const { document, verification } = resolved;
  const { path, page, dialect, defined, listed, metadata, tables, settings, plan } = document;
  return {
    path,
    page,
    dialect,
    defined,
    listed,
    metadata,
    tables,
    settings,
    plan,
    rows: assess(resolved, { surprises: LET_THROW }),
    verification,
    asides: resolved.asides,
    before: null,
    stampConflicts: [],
    compared: (rest.before ?? null) !== null,
    declared: true,
    today: '2026-03-01',
    headPaths: null,
    ...rest,
  };
}

const NO_FACTS: VerifiedClaim = {
  row: null,
  commit: null,
  date: null,
  lookup: null,
  onBranch: false,
  changedSince: [],
  changedHere: [],
  staleRows: [],
  changedByRow: [],
  staleRowsHere: [],
  postdating: [],
};

function rangeOf(line: number, from: number, to: number): Range {
  return { line: line + 1, column: from + 1, endLine: line + 1, endColumn: to + 1 };
}

function fieldOf(lines: readonly string[], label: string): MetadataField | null {
  const line = lines.findIndex((text) => text.startsWith(`- ${label}:`));
  if (line < 0) return null;
  const value = lines[line]!.slice(label.length + 3).trim();
  const from = value === '' ? lines[line]!.length : lines[line]!.indexOf(value, label.length + 3);
  return { label, value, range: rangeOf(line, from, from + value.length) };
}

interface WrittenCell {
  readonly text: string;
  readonly range: Range;
  readonly source: string;
  readonly from: number;
  readonly line: number;
}

function cellsOf(lines: readonly string[], line: number): WrittenCell[] {
  const source = lines[line]!;
  let at = 1;
  return source
    .slice(1)
    .replace(/\|\s*$/, '')
    .split('|')
    .map((raw) => {
      const text = raw.trim();
      const from = text === '' ? at + 1 : at + raw.indexOf(text);
      at += raw.length + 1;
      return { text, range: rangeOf(line, from, from + text.length), source: text, from, line };
    });
}

function rowOf(lines: readonly string[], line: number, columns: readonly Column[]): Row {
  const cells = cellsOf(lines, line);
  const cell = (role: ColumnRole): WrittenCell | undefined =>
    cells[columns.findIndex((column) => column.role === role)];
  const item = cell('item')!;
  const status = cell('status') ?? { text: '', range: rangeOf(line, 0, 0) };
  const note = cell('note');
  const [, key, title = ''] = /^((?:EPIC |[A-Z]+-)?\d[\d.]*)\s+(.*)$/.exec(item.text) ?? [];
  const evidence = columns.flatMap(({ index, header, role }): EvidenceField[] => {
    const written = cells[index];
    if (written === undefined || (role !== 'implementation' && role !== 'tests')) return [];
    return [
      { column: header, role, polarity: 'work', claim: null, segments: [], text: written.text, range: written.range },
    ];
  });
  return {
    key: key ?? item.text.toLowerCase().replaceAll(' ', '-'),
    keyed: key !== undefined,
    title: key === undefined ? item.text : title,
    heading: item.text,
    range: item.range,
    table: 0,
    declared: {
      text: status.text,
      status: STATUSES[status.text.toLowerCase()] ?? STATUSES[status.text.split(' ')[0]!.toLowerCase()] ?? 'unknown',
      range: status.range,
      reason: 'a test',
    },
    evidence,
    required: columns.flatMap(({ role }) => (role === 'implementation' || role === 'tests' ? [role] : [])),
    note: note === undefined ? null : { text: note.text, placeholder: note.text === '-', range: note.range },
    verifiedCommit: null,
    verifiedDate: null,
    shape: { cells: cells.length, expected: columns.length, range: rangeOf(line, 0, lines[line]!.length) },
  };
}

function citationsOf({
  document,
  rows,
  row,
  field,
  facts,
}: {
  readonly document: string;
  readonly rows: readonly Row[];
  readonly row: number;
  readonly field: number;
  readonly facts: Readonly<Record<string, Facts>>;
}): Citation[] {
  const { column, role, text, range } = rows[row]!.evidence[field]!;
  const spans = [...text.matchAll(/`([^`]+)`/g)].map((match) => ({ text: match[1]!, from: match.index + 1 }));
  const written = spans.length > 0 ? spans : [{ text, from: 0 }];
  return written.map(({ text: name, from }): Citation => {
    const {
      change = null,
      renamedTo = null,
      successors = renamedTo === null ? [] : [renamedTo],
      foundIn = [],
      definedIn,
      wasIn = null,
      onlyDocumented,
      lineState,
      near,
      tests,
      named,
      successor,
      spoken,
      original,
      splitInto,
      state,
      target,
      candidate = null,
      why = { code: 'from-root' },
      lacksName,
      fate,
      polarity = 'work',
      claim = null,
      ...rest
    } = facts[name] ?? {};
    const reference: Reference = {
      ...classify(name, spans.length > 0),
      text: name,
      acknowledged: false,
      surelyPath: true,
      range: rangeOf(range.line - 1, range.column - 1 + from, range.column - 1 + from + name.length),
      ...rest,
    };
    const resolution: Resolution = {
      state: state ?? (reference.kind === 'prose' || reference.kind === 'placeholder' ? 'unverifiable' : 'present'),
      target: target === undefined ? (reference.path?.replace(/\/$/, '') ?? null) : target,
      candidate,
      why,
      tried: [],
      ...(lacksName === undefined ? {} : { lacksName }),
    };
    return {
      place: { document, row, field, column, role, polarity, claim },
      reference,
      located: { resolution, files: [] },
      atBase: null,
      resolution,
      change,
      renamedTo,
      successors,
      foundIn,
      ...(definedIn === undefined ? {} : { definedIn }),
      wasIn,
      ...(onlyDocumented === undefined ? {} : { onlyDocumented }),
      lineState: lineState ?? (reference.kind === 'lines' ? { kind: 'same' } : null),
      ...(near === undefined ? {} : { near }),
      ...(tests === undefined ? {} : { tests }),
      ...(named === undefined ? {} : { named }),
      ...(successor === undefined ? {} : { successor }),
      ...(spoken === undefined ? {} : { spoken }),
      ...(original === undefined ? {} : { original }),
      ...(splitInto === undefined ? {} : { splitInto }),
      // What is missing is known to history, unless a test says otherwise.
      ...(state === 'missing' && change === null && why.code !== 'dangling'
        ? { fate: fate ?? { kind: 'uncommitted' as const } }
        : {}),
    };
  });
}

function classify(
  text: string,
  code: boolean,
): {
  readonly kind: ReferenceKind;
  readonly path: string | null;
  readonly lines: readonly LineSpan[];
  readonly symbol: string | null;
  readonly command: Command | null;
} {
  const nothing = { path: null, lines: [], symbol: null, command: null };
  if (!code) return { ...nothing, kind: /^(?:|-|Gap|TBD)$/.test(text) ? 'placeholder' : 'prose' };
  if (text.startsWith('make '))
    return { ...nothing, kind: 'command', command: { runner: 'make', target: text.slice(5), path: null } };
  const [path = '', name] = text.replace(/^\.\//, '').split('::');
  if (name !== undefined) return { ...nothing, kind: 'symbol', path, symbol: name };
  if (path.includes('*')) return { ...nothing, kind: 'glob', path };
  const anchor = /(?::|#L)(\d[\d,L-]*)$/.exec(path);
  if (anchor !== null)
    return { ...nothing, kind: 'lines', path: path.slice(0, anchor.index), lines: anchor[1]!.split(',').map(spanOf) };
  return /[/.]/.test(path) ? { ...nothing, kind: 'path', path } : { ...nothing, kind: 'symbol', symbol: path };
}

function spanOf(text: string): LineSpan {
  const [start = 0, end] = text.replaceAll('L', '').split('-').map(Number);
  return { start, end: end ?? start };
}
