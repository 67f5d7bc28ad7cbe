// Opens the renames of a change for the paths that somebody asks about: a file that was split is none of its parts.
import { followRenames, type Renames } from './renames.ts';
import { findSplits } from './splits.ts';

type RenamesQuestion = Parameters<typeof findSplits>[0];

export async function openRenames(question: RenamesQuestion): Promise<Renames> {
  const { renames, base } = question;
  return followRenames({ renames, base: base.index, splits: await findSplits(question) });
}
