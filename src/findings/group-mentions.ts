// The paths that a page names outside its evidence and that this change takes away, those of one path taken together.
import type { Mention } from '../evidence/mentions/mention.ts';
import type { Draft } from './finding.ts';
import type { Subject } from './assessed-document.ts';

export interface MentionGroup {
  /** The first place. */
  readonly mention: Mention;
  /** All places of the page that name the path, in page order. */
  readonly all: readonly Mention[];
}

/** Once a page and path. What a row cites, or a link leads to, is left to the rules about rows and links. */
export function groupMentions({ mentions = [], rows, links }: Subject): readonly MentionGroup[] {
  if (mentions.length === 0) return [];
  const said = new Set<string | null>([
    ...rows.flatMap(({ evidence }) =>
      evidence.flatMap(({ resolution, atBase }) => [
        resolution.target,
        ...(atBase === null ? [] : [atBase.resolution.target, ...atBase.files]),
      ]),
    ),
    ...(links?.broken ?? []).map(({ trouble }) => trouble.target),
  ]);
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const { target } = mention.resolution;
    if (said.has(target)) continue;
    const group = groups.get(target);
    if (group === undefined) groups.set(target, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].flatMap((all) => {
    const [mention] = all;
    return mention === undefined ? [] : [{ mention, all }];
  });
}

/** Where a finding about a mention is: it belongs to no row, and lowers nothing. */
export function placeOfMention({
  mention: { reference, resolution, renamedTo },
}: MentionGroup): Pick<Draft, 'range' | 'rowKey' | 'evidence' | 'identity' | 'severity' | 'ground' | 'cause'> {
  return {
    ground: 'change',
    severity: 'warning',
    cause: { kind: renamedTo === null ? 'deleted' : 'renamed', path: resolution.target, detail: renamedTo },
    range: reference.range,
    rowKey: null,
    evidence: reference.text,
    identity: resolution.target,
  };
}
