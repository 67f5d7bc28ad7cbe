// The files that differ between two commits, as GitHub lists them: status, counts, patch.
import type { Git } from './git.ts';

export interface ChangedFile {
  readonly sha: string;
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly additions: number;
  readonly deletions: number;
  readonly changes: number;
  readonly previous_filename?: string;
  readonly patch?: string;
  readonly blob_url: string;
  readonly raw_url: string;
  readonly contents_url: string;
}

const STATUS: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

interface RawEntry {
  readonly status: string;
  readonly sha: string;
  readonly path: string;
  readonly previous: string | null;
}

function parseRaw(raw: string): readonly RawEntry[] {
  const fields = raw.split('\0');
  const entries: RawEntry[] = [];
  for (let index = 0; index + 1 < fields.length;) {
    const [, , oldId = '', newId = '', letter = ''] = (fields[index] ?? '').split(' ');
    const status = letter.slice(0, 1);
    const renamed = status === 'R' || status === 'C';
    const first = fields[index + 1] ?? '';
    const path = renamed ? (fields[index + 2] ?? '') : first;
    entries.push({ status, sha: status === 'D' ? oldId : newId, path, previous: renamed ? first : null });
    index += renamed ? 3 : 2;
  }
  return entries;
}

/** Lists what changed from one commit (or tree) to another; a patch longer than `patchLimit` characters is left out, as GitHub does. */
export async function listChangedFiles(
  git: Git,
  {
    from,
    to,
    patchLimit,
    url,
  }: { readonly from: string; readonly to: string; readonly patchLimit: number; readonly url: string },
): Promise<readonly ChangedFile[]> {
  const options = ['diff', '--no-ext-diff', '--no-textconv', '-M', '--no-abbrev'];
  const [raw, patches] = await Promise.all([
    git.text(...options, '--raw', '-z', from, to, '--'),
    git.text(...options, '--patch', from, to, '--'),
  ]);
  const sections = patches === '' ? [] : patches.split(/^diff --git .*\n/m).slice(1);
  return parseRaw(raw).map((entry, index) => {
    const section = sections[index] ?? '';
    const start = section.search(/^@@ /m);
    const patch = start === -1 ? '' : section.slice(start).replace(/\n$/, '');
    const lines = patch.split('\n');
    const additions = lines.filter((line) => line.startsWith('+')).length;
    const deletions = lines.filter((line) => line.startsWith('-')).length;
    return {
      sha: entry.sha,
      filename: entry.path,
      status: STATUS[entry.status] ?? 'modified',
      additions,
      deletions,
      changes: additions + deletions,
      blob_url: `${url}/blob/${to}/${entry.path}`,
      raw_url: `${url}/raw/${to}/${entry.path}`,
      contents_url: `${url}/contents/${entry.path}?ref=${to}`,
      ...(entry.previous === null ? {} : { previous_filename: entry.previous }),
      ...(patch === '' || patch.length > patchLimit ? {} : { patch }),
    };
  });
}

/** Line numbers a comment may stand on, by side, each with the number of its hunk. */
export function commentableLines(
  patch: string | undefined,
): Readonly<Record<'LEFT' | 'RIGHT', ReadonlyMap<number, number>>> {
  const sides = { LEFT: new Map<number, number>(), RIGHT: new Map<number, number>() };
  let left = 0;
  let right = 0;
  let hunk = 0;
  for (const line of (patch ?? '').split('\n')) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (header !== null) {
      left = Number(header[1]);
      right = Number(header[2]);
      hunk += 1;
    } else if (line.startsWith('+')) sides.RIGHT.set(right++, hunk);
    else if (line.startsWith('-')) sides.LEFT.set(left++, hunk);
    else if (line.startsWith(' ')) {
      sides.LEFT.set(left++, hunk);
      sides.RIGHT.set(right++, hunk);
    }
  }
  return sides;
}
