// With MATRIX_GUARD_KEPT=1, judges again with what earlier runs of the same test file kept of pages: the report must be the same.
import type { Settings } from '../../src/config/settings.ts';
import { guard } from '../../src/guard.ts';
import type { Report } from '../../src/report/report.ts';
import type { KeptBytes } from '../../src/repository/kept-bytes.ts';
import type { Repository } from '../../src/repository/repository.ts';

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

export async function expectKept({
  settings,
  today,
  report,
  open,
}: {
  readonly settings: Settings;
  readonly today: string;
  readonly report: Report;
  readonly open: () => Promise<Repository>;
}): Promise<void> {
  if (!ON) return;
  for (const state of ['first', 'again']) {
    const repository = await open();
    try {
      const keeping = { bytes: shared, build: 'test' };
      expect({ state, ...(await guard({ repository, settings, today, keeping })) }).toEqual({ state, ...report });
    } finally {
      await repository.close();
    }
  }
}
