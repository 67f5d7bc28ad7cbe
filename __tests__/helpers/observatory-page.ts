// The HTML report of the observatory, as `check --format html` writes it.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeObservatory, OBSERVATORY_BRANCH, OBSERVATORY_DAY } from '../../scripts/observatory.ts';
import { writeHtml } from '../../src/cli/output/write-html.ts';
import { guardRepository } from './guard-repository.ts';

/** The page as text. */
export async function renderObservatory(rows: number): Promise<string> {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'matrix-guard-observatory-')));
  try {
    makeObservatory(directory, rows);
    const report = await guardRepository(directory, { base: 'main', head: OBSERVATORY_BRANCH, today: OBSERVATORY_DAY });
    return await writeHtml({ report, today: OBSERVATORY_DAY, directory });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
