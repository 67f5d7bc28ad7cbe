// Opens what an earlier workflow run kept of pages, where the workflow names a folder for it.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { openKeptBytes } from '../repository/kept-bytes.ts';
import type { Keeping } from '../rows/set/readings.ts';
import { BUILD, VERSION } from '../version.ts';
import type { Change } from './events.ts';
import type { JobContext } from './job-context.ts';
import { locateOutside } from './workspace-file.ts';

interface Kept extends Pick<JobContext, 'today'> {
  readonly environment: Pick<JobContext['environment'], 'workspace'>;
  readonly inputs: Pick<JobContext['inputs'], 'cache'>;
}

/**
 * Null where nothing is kept: without the input, and for the commit of a stranger, whose own workflow may have written what was restored.
 * @throws ActionError for a folder that a checkout could fill
 */
export function openKeeping(
  { environment: { workspace }, inputs: { cache }, today }: Kept,
  { stranger }: Pick<Change, 'stranger'>,
  build: string | null = BUILD,
): Keeping | null {
  if (cache === null) return null;
  const folder = locateOutside({ workspace, path: cache, input: 'cache' });
  if (stranger === true || build === null) return null;
  try {
    makeFolder(folder);
  } catch {
    // Nothing needs it.
    return null;
  }
  return { bytes: openKeptBytes({ folder, now: new Date(`${today}T12:00:00Z`) }), build: `${VERSION} ${build}` };
}

/** One by one: Node's `recursive` never ends where the system denies that a folder exists in which nothing can be made (`/proc`). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
