// Walks the references of a document's rows, those of one row that mean the same taken together.
import type { ResolvedReference } from '../evidence/reference.ts';
import type { Draft, Suggestion, TextEdit } from './finding.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';

/** A reference of a row, with the places of that row that say the same. */
export interface Citation {
  readonly row: AssessedRow;
  readonly resolved: ResolvedReference;
  /** `resolved` and its equals in the row, in the order written. */
  readonly all: readonly ResolvedReference[];
}

type Meaning = (resolved: ResolvedReference) => string;

/** What of a subject's references a rule speaks of; a reference that its own cell calls gone is never among them. */
export function* findCitations(
  subject: Subject,
  matches: (resolved: ResolvedReference) => boolean,
  meaningOf: Meaning = targetOf,
): Generator<Citation> {
  for (const row of subject.rows) {
    const groups = new Map<string, ResolvedReference[]>();
    for (const resolved of row.evidence) {
      if (resolved.reference.acknowledged || !matches(resolved)) continue;
      const key = meaningOf(resolved);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [resolved]);
      else group.push(resolved);
    }
    for (const all of groups.values()) {
      const [resolved] = all;
      if (resolved !== undefined) yield { row, resolved, all };
    }
  }
}

/** A draft that speaks of one reference of one row. */
export function draftFor<const Id extends string>(
  { row, resolved }: Citation,
  rest: Pick<Draft, 'data' | 'ground' | 'cause' | 'severity'> & {
    readonly messageId: Id;
    readonly suggestion?: Suggestion | null;
  },
): Draft & { readonly messageId: Id } {
  return {
    ...rest,
    range: resolved.reference.range,
    rowKey: row.row.key,
    evidence: resolved.reference.text,
    identity:
      resolved.reference.kind === 'symbol'
        ? resolved.reference.text
        : (resolved.reference.path ?? resolved.reference.text),
    declaresDone: row.row.declared.status === 'done',
  };
}

/** The path a message names: the one in the repository, else as written. */
export function pathOf({ reference, resolution }: ResolvedReference): string {
  return resolution.target ?? reference.path ?? reference.text;
}

/** A suggestion of these edits; null where one of them cannot be made, since half a mend is none. */
export function suggest(edits: readonly (TextEdit | null)[]): Suggestion | null {
  const possible = edits.filter((edit) => edit !== null);
  return possible.length === edits.length && possible.length > 0 ? { edits: possible } : null;
}

/** The file a reference means, those of one shorthand (`{a,b}.ts`) taken together, for rules about what is not there. */
export const shorthandOf: Meaning = (resolved) => {
  const {
    reference: { kind, path, text, range },
  } = resolved;
  return kind === 'path' && path !== null && !text.includes(path)
    ? `${range.line}:${range.column}`
    : targetOf(resolved);
};

/** The lines of a file that a reference means, for rules about anchors. */
export const linesOf: Meaning = (resolved) => `${targetOf(resolved)}\n${JSON.stringify(resolved.reference.lines)}`;

function targetOf({ reference, resolution }: ResolvedReference): string {
  const place = resolution.target ?? reference.path;
  return place === null ? reference.text : `${place}\n${reference.symbol ?? ''}`;
}
