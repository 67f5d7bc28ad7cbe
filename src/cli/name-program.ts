// How the command was started, so that what it tells people to type works where they are.
import { basename, delimiter, dirname, relative, sep } from 'node:path';
import { PUBLISHED, quoteArgument } from '../report/fix-command.ts';

export interface Start {
  /** The script that Node runs, as it was named: the bundle, or the link that npm makes to it. */
  readonly script: string;
  readonly cwd: string;
  /** The folders where a shell looks for commands. */
  readonly path: string;
}

/** `matrix-guard` where a shell finds it, `npx matrix-guard` in a project that has it, the script of package.json for the sources, else the bundle by its path. */
export function nameProgram({ script, cwd, path }: Start): string {
  const folder = dirname(script);
  const name = basename(script);
  // npx keeps what it downloads in a cache of its own, where no shell and no project looks.
  if (script.includes(`${sep}_npx${sep}`)) return PUBLISHED;
  if (folder.endsWith(`${sep}node_modules${sep}.bin`)) return `npx ${name}`;
  if (script.includes(`${sep}node_modules${sep}`)) return 'npx matrix-guard';
  if (name.endsWith('.ts')) return 'npm run dev --';
  if (name === 'matrix-guard') return path.split(delimiter).includes(folder) ? name : quoteArgument(script);
  const near = relative(cwd, script);
  return `node ${quoteArgument(near.startsWith('..') ? script : near)}`;
}
