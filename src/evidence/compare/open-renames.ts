// Opens the renames of a change for the paths that somebody asks about: a file that was split is none of its parts.
import { countOf } from '../../text/phrase.ts';
import { followRenames, type Renames } from './renames.ts';
import { findSplits } from './splits.ts';

type RenamesQuestion = Parameters<typeof findSplits>[0] & { readonly notes: Set<string> };

export async function openRenames({ notes, ...question }: RenamesQuestion): Promise<Renames> {
  const { renames, base, head } = question;
  const { splits, unread } = await findSplits(question);
  if (unread.length === 0) return followRenames({ renames, base: base.index, head: head.index, splits });
  notes.add(
    `Only some renamed files were read to see whether they were split; ${countOf(unread.length, 'more file')} may have been split or renamed.`,
  );
  const known = new Map(renames.known);
  for (const path of unread) known.delete(path);
  return followRenames({
    renames: { known, unsure: new Set([...renames.unsure, ...unread]) },
    base: base.index,
    head: head.index,
    splits,
  });
}
