// What the rules about missing files and names say of those that this change cites beside what is there.
import type { Citation } from '../evidence/citation.ts';
import { NO_ASIDES } from '../evidence/asides.ts';
import type { Unbacked } from '../evidence/mentions/mention.ts';
import { groupBy } from '../text/group-by.ts';
import type { Subject } from './assessed-document.ts';
import type { Draft } from './finding.ts';
import { rowsByLine } from './rows-by-line.ts';

/** Once a row and name. */
export function findUnbackedOf(
  { asides: { unbacked } = NO_ASIDES, rows }: Subject,
  kind: Unbacked['kind'],
): readonly { readonly name: string; readonly draft: UnbackedDraft }[] {
  const meant = unbacked.filter((one) => one.kind === kind);
  if (meant.length === 0) return [];
  const rowOf = rowsByLine(rows);
  const groups = groupBy(meant, ({ name, reference: { range } }) => JSON.stringify([range.line, name]));
  return [...groups.values()].flatMap(([first]) =>
    first === undefined
      ? []
      : [{ name: first.name, draft: draftOf(first, rowOf.get(first.reference.range.line)?.row.key ?? null) }],
  );
}

/** Whether what a row cites stands at the place of one of them. */
export function openUnbacked({
  asides: { unbacked } = NO_ASIDES,
}: Subject): (citation: Pick<Citation, 'reference'>) => boolean {
  const placeOf = ({ reference: { range } }: Pick<Citation, 'reference'>): string => `${range.line}:${range.column}`;
  const places = new Set(unbacked.map(placeOf));
  return (citation) => places.has(placeOf(citation));
}

type UnbackedDraft = Pick<Draft, 'ground' | 'severity' | 'cause' | 'range' | 'rowKey' | 'evidence' | 'identity'>;

const draftOf = ({ name, kind, reference: { range, text } }: Unbacked, rowKey: string | null): UnbackedDraft => ({
  ground: 'change',
  severity: 'warning',
  cause:
    kind === 'file' ? { kind: 'missing', path: name, detail: null } : { kind: 'name-gone', path: name, detail: name },
  range,
  rowKey,
  evidence: text,
  identity: text,
});
