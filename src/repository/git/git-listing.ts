// Reads the NUL-separated listings of git.
import { isUtf8 } from 'node:buffer';
import type { Notes } from '../notes.ts';
import type { EntryKind } from '../repository.ts';

/** Records of a listing that end in NUL; an unfinished last one is left out, one that is not UTF-8 is null. */
export function splitRecords(output: Buffer): readonly (string | null)[] {
  const end = output.lastIndexOf(0);
  if (end === -1) return [];
  const whole = output.subarray(0, end);
  if (isUtf8(whole)) return whole.toString('utf8').split('\0');
  // Latin-1 keeps every byte, so that each record can be judged by itself.
  return whole
    .toString('latin1')
    .split('\0')
    .map((record) => {
      const bytes = Buffer.from(record, 'latin1');
      return isUtf8(bytes) ? bytes.toString('utf8') : null;
    });
}

/** The kind of an entry by git's mode in octal digits. */
export function kindOfMode(mode: string): EntryKind {
  if (mode === '120000') return 'link';
  return mode === '160000' ? 'submodule' : 'file';
}

/** Why a listing ends where it does. */
export const TOO_MANY_FILES = 'it has more files than can be listed';

/** The note on a listing that is not whole. */
export const describeUnlisted = (commit: string, because: string): string =>
  because === TOO_MANY_FILES
    ? `Commit ${commit} has more files than can be listed; the rest was not looked at.`
    : `The files of commit ${commit} could not be listed: ${because}.`;

/** Tells that files were left out for their names. */
export function noteNames(notes: Notes, count: number): void {
  if (count > 0) notes.add(`Files whose names are not UTF-8 were not looked at: ${count}.`);
}
