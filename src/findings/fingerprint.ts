// The lasting name of a finding: the same while line numbers and wording change around it.
import { createHash } from 'node:crypto';

export interface Identity {
  readonly ruleId: string;
  /** The document's path at head, also for a finding at base of a document that was renamed since. */
  readonly path: string;
  readonly rowKey: string | null;
  /** What tells two findings of one rule on one row apart. */
  readonly identity: string | null;
  /** How many equal ones stand before it. */
  readonly occurrence: number;
}

/** `a.rs:33`, `a.rs:33-40`, `a.rs:12,40`, `a.rs#L33-L40`: the part that moves with every edit. */
const LINE_ANCHOR = /(?::|#L)\d[\dLC:,–-]*$/;

/** Longer than any anchor; searching only the end keeps hostile text cheap. */
const LONGEST_ANCHOR = 100;

/** 16 hexadecimal digits. */
export function fingerprintOf({ ruleId, path, rowKey, identity, occurrence }: Identity): string {
  const parts = [ruleId, path, rowKey, identity === null ? null : normalise(identity), occurrence];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** A reference without line numbers and with single spaces; case is kept, since paths differ by it. */
export function normalise(reference: string): string {
  const text = reference.trim().replace(/\s+/g, ' ');
  const cut = Math.max(0, text.length - LONGEST_ANCHOR);
  return text.slice(0, cut) + text.slice(cut).replace(LINE_ANCHOR, '');
}
