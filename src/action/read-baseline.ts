// The input `baseline`: findings that do not count, as the base commit has them, so that a change cannot add its own.
import { type Baseline, parseBaseline } from '../report/baseline.ts';
import type { Repository } from '../repository/repository.ts';
import { ActionError } from './action-error.ts';

/** Null where the input is not given. @throws ActionError where the base commit has no such baseline. */
export async function readBaseline({ base, head }: Repository, path: string | null): Promise<Baseline | null> {
  if (path === null) return null;
  const snapshot = base ?? head;
  const content = (await snapshot.read([path])).get(path);
  if (content?.kind !== 'content')
    throw new ActionError(
      `The input \`baseline\` names \`${path}\`, which the ${base === null ? 'judged' : 'base'} commit does not have: write it with \`check --write-baseline ${path}\`, and merge it first.`,
    );
  const parsed = parseBaseline(new TextDecoder().decode(content.bytes));
  if (parsed.baseline === null)
    throw new ActionError(
      `\`${path}\` of the input \`baseline\` ${parsed.problem}: write it again with \`check --write-baseline ${path}\`.`,
    );
  return parsed.baseline;
}
