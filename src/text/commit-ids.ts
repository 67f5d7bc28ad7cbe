// The one grammar of commit ids: in a stamp, in a remark, and alone in code marks.

/** Where something is in a text: offsets, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Fewest digits that git abbreviates to; the most are those of a SHA-256 repository. */
const IN_TEXT = /(?<![\w./-])[0-9a-f]{7,64}(?![\w/-]|\.\w)/gi;
/** English words of these letters alone. */
const WORDS = new Set(['acceded', 'defaced', 'effaced']);
const COMPACT_DATE = /^20\d{6}$/;

/** The first commit id in a value: `main@abc1234 on 2026-03-03`. A date without dashes is none. */
export function findCommitId(text: string): Stretch | null {
  for (const match of text.matchAll(IN_TEXT)) {
    const [id] = match;
    if (!COMPACT_DATE.test(id) && !WORDS.has(id.toLowerCase()))
      return { from: match.index, to: match.index + id.length };
  }
  return null;
}

/** The commit id a value names, also one of fewer digits at its start (`abc1 (main)`); null where it names none. */
export function commitIdOf(value: string): string | null {
  const text = value.trim().slice(0, 200);
  const found = findCommitId(text);
  if (found !== null) return text.slice(found.from, found.to);
  const [, id = null, next = ''] = /^[`'"(]?(?:commit\s)?([0-9a-f]{4,64})(?![\w-])(.{0,2})/is.exec(text) ?? [];
  // Letters of all scripts take long to compile, and hardly ever follow an id.
  return next === '' || next <= '\x7f' || !/^[\p{L}\p{N}]/u.test(next) ? id : null;
}

/** True for a token that can hardly be anything but a commit id: it has both digits and letters. Among evidence, a word of letters is a word. */
export function isCommitId(token: string): boolean {
  return /^(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}$/.test(token);
}

const WORKING_TREE = /^work(?:ing|space)?[\s_-]?(?:tree|copy|dir(?:ectory)?)$/i;

/** True for a stamp that names the files as they were when it was written, and no commit. */
export const isWorkingTree = (value: string): boolean => WORKING_TREE.test(value.trim());
