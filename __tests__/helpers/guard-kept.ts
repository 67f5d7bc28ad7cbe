// Runs the engine; with MATRIX_GUARD_KEPT=1 again with what earlier runs of the same test file kept of pages, and the report must be the same.
import { guard, type GuardInput } from '../../src/guard.ts';
import type { Report } from '../../src/report/report.ts';
import { renderJson } from '../../src/report/reporters/json.ts';
import type { KeptBytes } from '../../src/repository/kept-bytes.ts';
import type { Repository } from '../../src/repository/repository.ts';
import type { Keeping } from '../../src/rows/set/readings.ts';

const ON = process.env['MATRIX_GUARD_KEPT'] === '1';

/** Kept in memory. */
export function memoryKept(): KeptBytes & { readonly pieces: Map<string, Uint8Array> } {
  const pieces = new Map<string, Uint8Array>();
  return {
    pieces,
    read: (name) => {
      const bytes = pieces.get(name);
      return bytes === undefined ? null : Uint8Array.from(bytes);
    },
    write: (name, bytes) => void pieces.set(name, bytes),
    close: () => undefined,
  };
}

const shared = memoryKept();

/** Judges a repository, which is closed then; with MATRIX_GUARD_KEPT=1 twice more, and the reports must be the same byte for byte. */
export async function guardKept({
  open,
  ...input
}: Omit<GuardInput, 'repository' | 'keeping'> & {
  /** Opens it afresh for each time; `plain` is the time that every run has. */
  readonly open: (time: 'plain' | 'first' | 'again') => Repository | Promise<Repository>;
}): Promise<Report> {
  const judge = async (time: 'plain' | 'first' | 'again'): Promise<Report> => {
    const repository = await open(time);
    const keeping: Keeping | null = time === 'plain' ? null : { bytes: shared, build: 'test' };
    try {
      return await guard({ ...input, repository, keeping });
    } finally {
      await repository.close();
    }
  };
  const report = await judge('plain');
  if (!ON) return report;
  for (const time of ['first', 'again'] as const)
    expect(`${time}: ${renderJson(await judge(time))}`).toBe(`${time}: ${renderJson(report)}`);
  return report;
}
