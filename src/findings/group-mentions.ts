// The paths that a page names outside its evidence and that this change takes away, those of one path taken together.
import type { Citation } from '../evidence/citation.ts';
import { NO_ASIDES } from '../evidence/asides.ts';
import type { Mention } from '../evidence/mentions/mention.ts';
import type { Draft } from './finding.ts';
import { rowsByLine } from './rows-by-line.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';

export interface MentionGroup {
  /** The first place. */
  readonly mention: Mention;
  /** All places of the page, or of the row, that name the path, in page order. */
  readonly all: readonly Mention[];
  /** The row, where another row of the page cites the path; else null. */
  readonly row: AssessedRow | null;
}

/**
 * Once a page and path. What a row cites, or a link leads to, is left to the rules about rows and links; but other rows that claim work and only
 * mention the path rely on it too.
 */
export function groupMentions({ asides: { mentions } = NO_ASIDES, rows, links }: Subject): readonly MentionGroup[] {
  if (mentions.length === 0) return [];
  const cited = new Map(rows.map((row) => [row, new Set(row.evidence.flatMap(pathsOf))] as const));
  const ofRows = new Set([...cited.values()].flatMap((paths) => [...paths]));
  const linked = new Set((links?.broken ?? []).map(({ trouble }) => trouble.target));
  const rowOf = rowsByLine(rows);
  const groups = new Map<string, { readonly row: AssessedRow | null; readonly all: Mention[] }>();
  for (const mention of mentions) {
    const { target } = mention.resolution;
    if (linked.has(target)) continue;
    const own = ofRows.has(target) ? rowOf.get(mention.reference.range.line) : null;
    if (own !== null && (own === undefined || !claims(own) || cited.get(own)?.has(target) === true)) continue;
    const key = JSON.stringify([target, own === null ? null : own.row.range.line]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { row: own, all: [mention] });
    else group.all.push(mention);
  }
  return [...groups.values()].flatMap(({ row, all }) => {
    const [mention] = all;
    return mention === undefined ? [] : [{ mention, all, row }];
  });
}

const pathsOf = ({ resolution, atBase }: Citation): readonly string[] =>
  [resolution.target, ...(atBase === null ? [] : [atBase.resolution.target, ...atBase.files])].filter(
    (path) => path !== null,
  );

const claims = ({ row: { declared, kept } }: AssessedRow): boolean =>
  kept !== true && (declared.status === 'done' || declared.status === 'partial');

/** Where a finding about a mention is: it lowers nothing. */
export function placeOfMention({
  mention: { reference, resolution, renamedTo },
  row,
}: MentionGroup): Pick<Draft, 'range' | 'rowKey' | 'evidence' | 'identity' | 'severity' | 'ground' | 'cause'> {
  return {
    ground: 'change',
    severity: 'warning',
    cause: { kind: renamedTo === null ? 'deleted' : 'renamed', path: resolution.target, detail: renamedTo },
    range: reference.range,
    rowKey: row?.row.key ?? null,
    evidence: reference.text,
    identity: resolution.target,
  };
}
