// Walks the references of a document's rows, those of one row that mean the same taken together.
import type { Citation } from '../evidence/citation.ts';
import type { Draft, Suggestion, TextEdit } from './finding.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';

/** A reference of a row, with the places of that row that say the same. */
export interface CitationGroup {
  readonly row: AssessedRow;
  readonly citation: Citation;
  /** `citation` and its equals in the row, in the order written. */
  readonly all: readonly Citation[];
}

type Meaning = (citation: Citation) => string;

/** What of a subject's references a rule speaks of; a reference that its own cell calls gone is never among them. */
export function* groupCitations(
  subject: Subject,
  matches: (citation: Citation) => boolean,
  meaningOf: Meaning = targetOf,
): Generator<CitationGroup> {
  for (const row of subject.rows) {
    const groups = new Map<string, Citation[]>();
    for (const citation of row.evidence) {
      if (citation.reference.acknowledged || !matches(citation)) continue;
      const key = meaningOf(citation);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [citation]);
      else group.push(citation);
    }
    for (const all of groups.values()) {
      const [citation] = all;
      if (citation !== undefined) yield { row, citation, all };
    }
  }
}

/** A draft that speaks of one reference of one row. */
export function draftFor<const Id extends string>(
  { row, citation }: CitationGroup,
  rest: Pick<Draft, 'data' | 'ground' | 'cause' | 'severity'> & {
    readonly messageId: Id;
    readonly suggestion?: Suggestion | null;
  },
): Draft & { readonly messageId: Id } {
  return {
    ...rest,
    range: citation.reference.range,
    rowKey: row.row.key,
    evidence: citation.reference.text,
    identity:
      citation.reference.kind === 'symbol'
        ? citation.reference.text
        : (citation.reference.path ?? citation.reference.text),
    declaresDone: row.row.declared.status === 'done',
  };
}

/** The path a message names: the one in the repository, else as written. */
export function pathOf({ reference, resolution }: Citation): string {
  return resolution.target ?? reference.path ?? reference.text;
}

/** A suggestion of these edits; null where one of them cannot be made, since half a fix is no fix. */
export function suggest(edits: readonly (TextEdit | null)[]): Suggestion | null {
  const possible = edits.filter((edit) => edit !== null);
  return possible.length === edits.length && possible.length > 0 ? { edits: possible } : null;
}

/** The file a reference means, those of one shorthand (`{a,b}.ts`) taken together, for rules about what is not there. */
export const shorthandOf: Meaning = (citation) => {
  const {
    reference: { kind, path, text, range },
  } = citation;
  return kind === 'path' && path !== null && !text.includes(path)
    ? `${range.line}:${range.column}`
    : targetOf(citation);
};

/** The lines of a file that a reference means, for rules about anchors. */
export const linesOf: Meaning = (citation) => `${targetOf(citation)}\n${JSON.stringify(citation.reference.lines)}`;

function targetOf({ reference, resolution }: Citation): string {
  const place = resolution.target ?? reference.path;
  return place === null ? reference.text : `${place}\n${reference.symbol ?? ''}`;
}
