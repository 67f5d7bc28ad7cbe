// Writes the commits of a case in code: what each changes, and which files the first begins with.
import { createHash } from 'node:crypto';
import type { CaseCommit } from '../approved/read-case.ts';

export interface Step {
  /** The id of the commit is its hash. */
  readonly subject: string;
  readonly day?: string;
  /** What it changes; null deletes. */
  readonly files?: Readonly<Record<string, string | null>>;
  /** A commit of another branch, which no other builds on. */
  readonly aside?: true;
}

export const idOf = (subject: string): string => createHash('sha1').update(subject).digest('hex');

export function commitsOf(
  steps: readonly Step[],
  source: Readonly<Record<string, string>> = {},
): readonly CaseCommit[] {
  const files = new Map(Object.entries(source));
  return steps.map(({ subject, day = '2025-11-10', files: changed = {}, aside = false }) => {
    const own = aside ? new Map(files) : files;
    for (const [path, text] of Object.entries(changed))
      if (text === null) own.delete(path);
      else own.set(path, text);
    return { id: idOf(subject), day, subject, files: new Map(own), renamed: new Map(), aside };
  });
}
