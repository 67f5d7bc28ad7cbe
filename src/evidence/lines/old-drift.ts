// Tells the anchors that this change moves from those that pointed elsewhere before it: what was adrift at base is no news.
import { canonicalKey } from '../../text/keys.ts';
import type { GuardedDocument } from '../../rows/document.ts';
import type { AnchorOrigin } from './anchor-origin.ts';
import { agreed, followFrom } from './follow-from.ts';
import { nameOf } from './follow-lines.ts';
import type { LineFollower } from './line-follower.ts';
import type { Located, View } from '../locate/locate-references.ts';
import type { LineState, ResolvedReference } from '../reference.ts';
import type { LocatedDocument } from '../resolve-evidence.ts';

type Rows<T> = readonly (readonly T[])[];
type Evidence = Rows<ResolvedReference>;

export interface DriftQuestion {
  readonly view: View;
  readonly before: View;
  readonly follower: LineFollower;
  /** Each document at head with its evidence, the same references located at base, and which document at base it was; null for a new one. */
  readonly documents: readonly {
    readonly document: GuardedDocument;
    readonly evidence: Evidence;
    readonly atBase: Rows<Located>;
    readonly was: LocatedDocument | null;
  }[];
  /** Evidence of the documents at base. */
  readonly base: ReadonlyMap<LocatedDocument, Evidence>;
  /** Since when a document at base has its anchors. */
  readonly originOf: (document: GuardedDocument) => AnchorOrigin;
}

export interface Settled {
  /** In the order of the documents. */
  readonly head: readonly Evidence[];
  readonly base: ReadonlyMap<LocatedDocument, Evidence>;
}

/** An anchor that meant other lines than those at base. */
interface Adrift {
  readonly row: number;
  readonly column: number;
  /** What became of the lines it meant, until base and until head. */
  readonly then: LineState;
  readonly now: LineState;
}

const SILENT: LineState = {
  kind: 'unverifiable',
  why: { code: 'old-drift' },
};

/**
 * An anchor that was adrift at base is followed from where it was written instead, on both sides, so that one finding stands on both and is old.
 * Asks history only about anchors of which something would be said, one after the other, so that every source is asked the same.
 */
export async function settleDrift(question: DriftQuestion): Promise<Settled> {
  const { documents, base } = question;
  const head: Evidence[] = [];
  const settled = new Map(base);
  for (const { document, evidence, atBase, was } of documents) {
    const before = was === null ? undefined : settled.get(was);
    const adrift = was === null ? [] : await findAdrift({ ...question, evidence, atBase, was });
    if (adrift.length === 0 || was === null || before === undefined) {
      head.push(evidence);
      continue;
    }
    const lines = new Map<ResolvedReference, LineState>();
    const linesBefore = new Map<ResolvedReference, LineState>();
    const isAdrift = new Set(adrift.map(({ row, column }) => evidence[row]?.[column]));
    const keyAt = (row: number): string => canonicalKey(document.rows[row]?.key ?? '');
    const fresh = new Set(
      evidence.flatMap((row, at) =>
        row.flatMap((one) => (isAdrift.has(one) || !isTold(one) ? [] : [groupOf(keyAt(at), one, one.lineState)])),
      ),
    );
    for (const { row, column, then, now } of adrift) {
      const one = evidence[row]?.[column];
      if (one === undefined) continue;
      const twins = was.document.rows
        .flatMap(({ key }, at) => (canonicalKey(key) === keyAt(row) ? (before[at] ?? []) : []))
        .filter(({ reference }) => nameOf(reference) === nameOf(one.reference));
      // Two findings of one row and file are told apart by their order: an old one beside a new one would change places with it.
      const alone = !fresh.has(groupOf(keyAt(row), one, then));
      const told =
        twins.length > 0 &&
        alone &&
        isSameRule(then, now) &&
        one.renamedTo === null &&
        !(one.reference.polarity === 'gap' && now.kind !== 'moved');
      lines.set(one, told || (one.renamedTo !== null && now.kind === 'moved') ? now : SILENT);
      if (told) for (const twin of twins) linesBefore.set(twin, then);
    }
    head.push(withLines(evidence, lines));
    settled.set(was, withLines(before, linesBefore));
  }
  return { head, base: settled };
}

async function findAdrift({
  view,
  before,
  follower,
  originOf,
  evidence,
  atBase,
  was,
}: Omit<DriftQuestion, 'documents' | 'base'> & {
  readonly evidence: Evidence;
  readonly atBase: Rows<Located>;
  readonly was: LocatedDocument;
}): Promise<readonly Adrift[]> {
  const found: Adrift[] = [];
  let origin: AnchorOrigin | null = null;
  for (const [row, references] of evidence.entries()) {
    for (const [column, { reference, resolution, renamedTo, lineState }] of references.entries()) {
      const [path, target] = [atBase[row]?.[column]?.resolution.target ?? null, renamedTo ?? resolution.target];
      if (!isTold({ lineState }) || path === null || target === null) continue;
      origin ??= originOf(was.document);
      const from = await origin.placesOf(reference, path);
      const spans = reference.lines;
      const states = await Promise.all(
        from.map(
          async (place) => await follower.follow({ from: place, to: { snapshot: before.snapshot, path }, spans }),
        ),
      );
      const then = agreed(states);
      if (
        then === null ||
        then.kind === 'same' ||
        (then.kind === 'unverifiable' && then.why.code !== 'committed-later')
      )
        continue;
      found.push({
        row,
        column,
        then,
        now: await followFrom({ follower, from, to: { snapshot: view.snapshot, path: target }, spans }),
      });
    }
  }
  return found;
}

/** True where a rule speaks of the lines. */
function isTold({ lineState }: Pick<ResolvedReference, 'lineState'>): boolean {
  return lineState !== null && ruleOf(lineState) !== null;
}

function ruleOf({ kind }: LineState): 'moved' | 'changed' | null {
  return kind === 'moved' ? 'moved' : kind === 'changed' || kind === 'removed' ? 'changed' : null;
}

function isSameRule(then: LineState, now: LineState): boolean {
  return ruleOf(then) !== null && (ruleOf(then) === ruleOf(now) || now.kind === 'same');
}

function groupOf(key: string, { reference: { path, text } }: ResolvedReference, state: LineState | null): string {
  return JSON.stringify([key, path ?? text, state === null ? null : ruleOf(state)]);
}

function withLines(evidence: Evidence, lines: ReadonlyMap<ResolvedReference, LineState>): Evidence {
  return lines.size === 0
    ? evidence
    : evidence.map((row) => row.map((one) => ({ ...one, lineState: lines.get(one) ?? one.lineState })));
}
