// Reads the names that package.json, a justfile or a Taskfile defines.
import type { TableDoubt } from '../../resolution.ts';
import type { Definitions } from './name-table.ts';
import { splitLines } from '../../../text/lines.ts';

const NOTHING: Definitions = { names: new Set(), patterns: [], uncertain: { kind: 'unreadable' } };

/** Names of `scripts` in a package.json. */
export function readScripts(text: string): Definitions {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // A package.json with a slip in it defines nothing we could be sure of.
    return NOTHING;
  }
  const scripts = typeof parsed === 'object' && parsed !== null && 'scripts' in parsed ? parsed.scripts : null;
  return {
    names: new Set(typeof scripts === 'object' && scripts !== null ? Object.keys(scripts) : []),
    patterns: [],
    uncertain: null,
  };
}

/** Recipes and aliases of a justfile. */
export function readJustfile(text: string): Definitions {
  const names = new Set<string>();
  let uncertain: TableDoubt | null = null;
  for (const line of splitLines(text)) {
    const alias = /^alias\s+([\w-]+)\s*:=/.exec(line)?.[1];
    const recipe = /^@?([A-Za-z_][\w-]*)(?:\s[^:]*)?:(?!=)/.exec(line)?.[1];
    const name = alias ?? recipe;
    if (name !== undefined) names.add(name);
    if (/^(?:import|mod)\??\s/.test(line)) uncertain = { kind: 'imports' };
  }
  return { names, patterns: [], uncertain };
}

/** Tasks of a Taskfile, read by their indentation. */
export function readTaskfile(text: string): Definitions {
  const names = new Set<string>();
  const lines = splitLines(text);
  const start = lines.findIndex((line) => /^tasks:\s*(?:#.*)?$/.test(line));
  const uncertain: TableDoubt | null = lines.some((line) => /^includes:/.test(line))
    ? { kind: 'includes-others' }
    : null;
  if (start < 0) return { names, patterns: [], uncertain: uncertain ?? { kind: 'no-tasks' } };
  let depth: number | null = null;
  for (const line of lines.slice(start + 1)) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const indent = line.search(/\S/);
    if (indent === 0) break;
    depth ??= indent;
    const name = indent === depth ? /^\s+["']?([^\s"'#][^\s"']*?)["']?:(?:\s|$)/.exec(line)?.[1] : undefined;
    if (name !== undefined) names.add(name);
    const aliases = /^\s+aliases:\s*\[([^\]]*)\]/.exec(line)?.[1];
    for (const alias of aliases?.split(',') ?? []) names.add(alias.trim().replace(/^["']|["']$/g, ''));
  }
  return { names, patterns: [], uncertain };
}
