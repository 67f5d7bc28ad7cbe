// Finds the new names of what a change renamed in a file: in the same place of the file, or with the same body.
import { appendTo, groupBy } from '../../text/group-by.ts';
import { lazily } from '../../text/lazily.ts';
import { splitGitLines } from '../../text/lines.ts';
import { nameWords } from '../../text/name-words.ts';
import { diffLines, type Budget, type LineDiff } from '../lines/line-diff.ts';
import { countLines, keepsShape, shapeOf, withoutName } from './definition-shape.ts';
import { definesName, listDefinitions } from './definitions.ts';

/** A file that defined the names, at base and at head. */
interface EditedFile {
  readonly base: string;
  readonly head: string;
  readonly budget: Budget;
}

/** A definition of a name that base has nowhere in the file. */
interface Fresh {
  /** 0-based, at head. */
  readonly line: number;
  readonly name: string;
  readonly isRejecting: boolean;
  /** How often each line is in its definition. */
  readonly counts: () => ReadonlyMap<string, number>;
}

/** A run of lines that were replaced: 0-based, end exclusive. */
interface Hunk {
  readonly removed: readonly [number, number];
  readonly added: readonly [number, number];
  readonly fresh: readonly Fresh[];
  /** The same by their line without their name. */
  readonly byLine: () => ReadonlyMap<string, readonly Fresh[]>;
  /** How many names its removed lines define. */
  readonly gone: () => number;
}

/** What is the same for all names of a file. */
interface Edit {
  readonly old: readonly string[];
  readonly hunks: readonly Hunk[];
  /** By how the body of their definition begins. */
  readonly byBody: () => ReadonlyMap<string, readonly Fresh[]>;
  readonly budget: Budget;
}

/** Most definitions of one name that are followed. */
const MAX_DEFINITIONS = 8;
/** Lines of a body that are compared, and how many with words in them make it the same. */
const BODY = 6;
const MIN_BODY = 2;
/** Words of a test of what must not be accepted: a test of the opposite is not that test under a new name. */
const REJECTS =
  /^(?:(?:reject|refus|den[iy]|throw|rais|fail|forbid|disallow|prevent|panic|exceed|invalid|malformed|unauthori[sz])\w*|errors?|not|no|never|without|cannot|cant|doesnt|blocks?|blocked|out)$/;

/** Answers for each name with the one that took its place; null where there is none, or more than one could be it. What is the same for all names is looked at once. */
export function openNameSuccessors({ base, head, budget }: EditedFile): (name: string) => string | null {
  const [old, now] = [splitGitLines(base), splitGitLines(head)];
  const edit = lazily(() => {
    const diff = diffLines({ old, now, budget });
    return diff === null ? null : readEdit({ old, now, diff, known: new Set(wordsOf(base)), budget });
  });
  return (name) => {
    const defined = listDefinitions(old, name).slice(0, MAX_DEFINITIONS);
    const found = defined.length === 0 ? null : edit();
    return found === null ? null : findSuccessor({ name, defined, edit: found });
  };
}

function findSuccessor({
  name,
  defined,
  edit,
}: {
  readonly name: string;
  readonly defined: readonly number[];
  readonly edit: Edit;
}): string | null {
  const { old, hunks, byBody, budget } = edit;
  const isRejecting = rejects(name);
  let only: string | null = null;
  for (const line of defined.map((number) => number - 1)) {
    const hunk = findHunk(hunks, line);
    if (hunk === null) continue;
    const same = hunk.byLine().get(withoutName(old[line] ?? '', name)) ?? [];
    const inPlace = same.length > 0 ? same : hunk.fresh.length === 1 && hunk.gone() === 1 ? hunk.fresh : [];
    const moved = inPlace.length > 0 ? inPlace : (byBody().get(bodyOf(old, line) ?? '') ?? []);
    if (moved.length === 0) continue;
    const before = shapeOf({ lines: old, from: line, name });
    budget.steps -= before.length;
    for (const one of moved) {
      budget.steps -= 1;
      if (budget.steps < 0) return null;
      if (one.name === only || one.isRejecting !== isRejecting) continue;
      const keeps = keepsShape({ before, counts: one.counts(), budget });
      if (keeps === null || (keeps && only !== null)) return null;
      if (keeps) only = one.name;
    }
  }
  return only;
}

function readEdit({
  old,
  now,
  diff,
  known,
  budget,
}: {
  readonly old: readonly string[];
  readonly now: readonly string[];
  readonly diff: LineDiff;
  /** The words of the file at base. */
  readonly known: ReadonlySet<string>;
  readonly budget: Budget;
}): Edit {
  const hunks = listHunks(diff).map(({ removed, added: [from, to] }): Hunk => {
    const fresh = now.slice(from, to).flatMap((text, at) =>
      namesDefinedBy(text).flatMap((name): Fresh[] => {
        const counts = lazily(() => countLines(shapeOf({ lines: now, from: from + at, name })));
        return known.has(name) ? [] : [{ line: from + at, name, isRejecting: rejects(name), counts }];
      }),
    );
    return {
      removed,
      added: [from, to],
      fresh,
      byLine: lazily(() => groupBy(fresh, (one) => withoutName(now[one.line] ?? '', one.name))),
      gone: lazily(() => old.slice(...removed).flatMap(namesDefinedBy).length),
    };
  });
  const byBody = lazily(() => {
    const groups = new Map<string, Fresh[]>();
    for (const one of hunks.flatMap(({ fresh }) => fresh)) {
      const body = bodyOf(now, one.line);
      if (body !== null) appendTo(groups, body, one);
    }
    return groups;
  });
  return { old, hunks, byBody, budget };
}

/** By its words: `loginRejectsEmpty` and `login_rejects_empty` say the same. */
function rejects(name: string): boolean {
  return nameWords(name).some((word) => REJECTS.test(word.toLowerCase()));
}

function listHunks({ removed, added }: LineDiff): readonly Pick<Hunk, 'removed' | 'added'>[] {
  const hunks: Pick<Hunk, 'removed' | 'added'>[] = [];
  let [old, now] = [0, 0];
  while (old < removed.length || now < added.length) {
    const [from, put] = [old, now];
    while (removed[old] === 1) old++;
    while (added[now] === 1) now++;
    if (old > from || now > put) hunks.push({ removed: [from, old], added: [put, now] });
    old++;
    now++;
  }
  return hunks;
}

/** The one whose removed lines hold this line; they are in the order of the file. */
function findHunk(hunks: readonly Hunk[], line: number): Hunk | null {
  let [low, high] = [0, hunks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hunks[middle]?.removed[1] ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  const found = hunks[low];
  return found !== undefined && found.removed[0] <= line ? found : null;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
}

/** Most words of a line that may be defined by it. */
const MAX_WORDS = 12;

function namesDefinedBy(line: string): readonly string[] {
  return [...new Set(wordsOf(line.slice(0, 400)))].slice(0, MAX_WORDS).filter((word) => definesName(line, word));
}

/** The lines below this one up to the second with words in it; null where the body is shorter, or says next to nothing. */
function bodyOf(lines: readonly string[], line: number): string | null {
  let words = 0;
  for (let at = line + 1; at <= line + BODY && at < lines.length; at += 1) {
    if (/[\p{L}\p{N}]/u.test(lines[at] ?? '')) words += 1;
    if (words === MIN_BODY) return lines.slice(line + 1, at + 1).join('');
  }
  return null;
}
