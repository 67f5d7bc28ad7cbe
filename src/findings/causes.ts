// Ties findings that come from one thing that happened, so that people read about it once.
import { createHash } from 'node:crypto';
import type { Cause, CauseKey, Finding } from './finding.ts';

/** 16 hexadecimal digits. */
export function causeIdOf({ kind, path, detail }: CauseKey): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, path, detail]))
    .digest('hex')
    .slice(0, 16);
}

/** The causes of these findings, in the order in which they are met, each with its rows. */
export function collectCauses(
  findings: readonly Pick<Finding, 'causeId' | 'path' | 'rowKey'>[],
  keys: ReadonlyMap<string, CauseKey>,
): readonly Cause[] {
  const rows = new Map<string, Map<string, Cause['rows'][number]>>();
  for (const { causeId, path, rowKey } of findings) {
    if (causeId === null) continue;
    const known = rows.get(causeId) ?? new Map<string, Cause['rows'][number]>();
    rows.set(causeId, known);
    if (rowKey !== null) known.set(`${path}\n${rowKey}`, { path, rowKey });
  }
  return [...rows].flatMap(([id, own]): Cause[] => {
    const key = keys.get(id);
    return key === undefined ? [] : [{ id, ...key, rows: [...own.values()] }];
  });
}
