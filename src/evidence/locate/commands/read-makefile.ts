// Reads the targets of a makefile. It is never run, so what make would compute is uncertain.
import type { TableDoubt } from '../../resolution.ts';
import type { Definitions } from './name-table.ts';
import { splitLines } from '../../../text/lines.ts';

const SPECIAL =
  /^\.(?:PHONY|SUFFIXES|DEFAULT|PRECIOUS|INTERMEDIATE|SECONDARY|SECONDEXPANSION|DELETE_ON_ERROR|IGNORE|SILENT|EXPORT_ALL_VARIABLES|NOTPARALLEL|ONESHELL|POSIX)$/;

export interface Makefile extends Definitions {
  /** Paths of includes as written. */
  readonly includes: readonly string[];
}

/** What rules define. A name that only `.PHONY` lists has no rule: make has nothing to do for it. */
export function readMakefile(text: string): Makefile {
  const names = new Set<string>();
  const patterns: string[] = [];
  const includes: string[] = [];
  let uncertain: TableDoubt | null = null;
  let defining = false;
  for (const line of splitLines(text.replace(/\\\r?\n/g, ' '))) {
    if (/^\s*(?:override\s+)?define\b/.test(line)) defining = true;
    else if (/^\s*endef\b/.test(line)) defining = false;
    if (defining || line.startsWith('\t') || /^\s*(?:#|$)/.test(line)) continue;
    const include = /^\s*[-s]?include\s(.*)$/.exec(line)?.[1];
    if (include !== undefined) {
      includes.push(
        ...include
          .replace(/#.*$/, '')
          .split(/\s/)
          .filter((path) => path !== ''),
      );
      continue;
    }
    if (/^\s*\$[({](?:eval|call|foreach)\b/.test(line)) uncertain = { kind: 'eval' };
    const head = targetsOf(line);
    if (head === null) continue;
    const targets = head.split(/\s/).filter((target) => target !== '');
    for (const target of targets) {
      if (target.includes('$')) uncertain ??= { kind: 'variables' };
      else if (target.includes('%')) patterns.push(target);
      else if (!SPECIAL.test(target)) names.add(target);
    }
  }
  return { names, patterns, includes, uncertain };
}

/** What comes before the rule's colon; null for an assignment or any other line. */
function targetsOf(line: string): string | null {
  let depth = 0;
  for (let at = 0; at < line.length; at++) {
    const character = line[at];
    if (character === '(' || character === '{') depth++;
    else if (character === ')' || character === '}') depth--;
    else if (depth > 0) continue;
    else if (character === '#' || character === '=') return null;
    else if (character === ':')
      return /^:{1,3}=/.test(line.slice(at, at + 4)) ? null : line.slice(0, at).replace(/&$/, '');
  }
  return null;
}
