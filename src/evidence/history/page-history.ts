// Reads the text of one page at the commits that changed it, as few of them as the question needs.
import { decodeText } from '../compare/contents.ts';
import type { History, Repository } from '../../repository/repository.ts';

/** Most commits looked back. */
export const MAX_COMMITS = 200;
/** Most commits of a change that are distinguished from those before it. */
const MAX_CHANGE = 500;

export interface PageHistory {
  /** Commits that changed the page, newest first. */
  commits(): Promise<History<readonly string[]>>;
  /** null where the page is not there, is no text or cannot be read. */
  textAt(commit: string): Promise<string | null>;
  /** True where a commit that was asked for could not be read: what was said since may be wrong. */
  isUnknown(): boolean;
  /** The oldest commit since which the page has been so, found by halving; null where none is, or history is not to be had. */
  oldestWith(holds: (text: string) => boolean): Promise<string | null>;
}

/** The page at base: its history without the commits of the change. */
interface AtBase {
  /** Its text there. */
  readonly text: string;
  /** How many more commits of pages may be looked at; shared by the pages of a run. Beyond it history tells nothing. */
  readonly budget: { commits: number };
}

export function openPageHistory({
  repository,
  path,
  atBase,
}: {
  readonly repository: Repository;
  readonly path: string;
  /** null for the page at head. */
  readonly atBase: AtBase | null;
}): PageHistory {
  let listed: Promise<History<readonly string[]>> | null = null;
  const texts = new Map<string, Promise<string | null>>();
  const list = async (): Promise<History<readonly string[]>> => {
    const history = await repository.commitsOf(path, MAX_COMMITS);
    if (atBase === null || history.kind === 'unverifiable') return history;
    const ofChange = await repository.commits(MAX_CHANGE);
    if (ofChange.kind === 'unverifiable') return ofChange;
    const after = new Set(ofChange.value.map(({ id }) => id));
    const value = history.value.filter((commit) => !after.has(commit));
    const [newest] = value;
    if (newest !== undefined) texts.set(newest, Promise.resolve(atBase.text));
    return { kind: 'known', value };
  };
  const commits = (): Promise<History<readonly string[]>> => (listed ??= list());
  let unknown = false;
  const read = async (commit: string): Promise<string | null> => {
    const content = (await repository.snapshot(commit).read([path])).get(path);
    unknown ||= content?.kind === 'unavailable';
    return content?.kind === 'content' ? decodeText(content.bytes) : null;
  };
  const textAt = (commit: string): Promise<string | null> => {
    const known = texts.get(commit);
    if (known === undefined && atBase !== null) atBase.budget.commits -= 1;
    const text = known ?? read(commit);
    texts.set(commit, text);
    return text;
  };
  return {
    commits,
    textAt,
    isUnknown: () => unknown,
    async oldestWith(holds) {
      const history = await commits();
      if (history.kind === 'unverifiable') return null;
      const has = async (commit: string | undefined): Promise<boolean> => {
        const text = commit === undefined ? null : await textAt(commit);
        return text !== null && holds(text);
      };
      // Pages say a thing from one commit on: what is newer than a commit that has it, has it too. As some said it once before and then
      // something else, the steps back are short at first.
      let [low, high, step] = [-1, history.value.length, 1];
      while (high - low > 1) {
        if (unknown || (atBase !== null && atBase.budget.commits <= 0)) return null;
        const middle = Math.min(
          low + step,
          (low + high) >> (high < history.value.length ? 1 : 0),
          history.value.length - 1,
        );
        if (await has(history.value[middle])) {
          low = middle;
          step *= 2;
        } else high = middle;
      }
      return unknown ? null : (history.value[low] ?? null);
    },
  };
}
