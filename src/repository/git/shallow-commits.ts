// Finds the commits at which a shallow clone ends.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { GitContext } from './git-context.ts';
import { runGit } from './git-process.ts';

/** Full ids of the commits whose parents were not fetched. */
export async function shallowCommits({ directory }: GitContext): Promise<ReadonlySet<string>> {
  const answer = await runGit({ directory, args: ['rev-parse', '--git-path', 'shallow'] });
  const path = resolve(directory, answer.output.toString('utf8').replace(/\n$/, ''));
  return new Set((await readFile(path, 'latin1')).split('\n').filter((line) => line !== ''));
}
