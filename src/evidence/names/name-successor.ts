// Finds the new name of something that a change renamed: in the same place of the same file, or with the same body.
import { listWords } from '../../text/contains-word.ts';
import { splitGitLines } from '../../text/lines.ts';
import { diffLines, type Budget, type LineDiff } from '../lines/line-diff.ts';
import { definesName, listDefinitions } from './definitions.ts';

interface Question {
  /** The name that is gone. */
  readonly name: string;
  /** The file that defined it, at base and at head. */
  readonly base: string;
  readonly head: string;
  readonly budget: Budget;
}

/** A run of lines that were replaced: 0-based, end exclusive. */
interface Hunk {
  readonly removed: readonly [number, number];
  readonly added: readonly [number, number];
}

/** Most definitions of one name that are followed. */
const MAX_DEFINITIONS = 8;
/** Lines of a body that are compared, and how many with words in them make it the same. */
const BODY = 6;
const MIN_BODY = 2;
/** Longest definition that is compared as a whole, and which part of its lines the new one must have kept. */
const MAX_DEFINITION = 400;
const KEPT = 0.6;
/** Words of a test of what must not be accepted: a test of the opposite is not that test under a new name. */
const REJECTS =
  /^(?:(?:reject|refus|den[iy]|throw|rais|fail|forbid|disallow|prevent|panic|exceed|invalid|malformed|unauthori[sz])\w*|errors?|not|no|never|without|cannot|cant|doesnt|blocks?|blocked|out)$/;

/** The one name that took its place; null where there is none, or more than one could be it. */
export function findNameSuccessor({ name, base, head, budget }: Question): string | null {
  const [old, now] = [splitGitLines(base), splitGitLines(head)];
  const defined = listDefinitions(old, name).slice(0, MAX_DEFINITIONS);
  if (defined.length === 0) return null;
  const diff = diffLines({ old, now, budget });
  if (diff === null) return null;
  const hunks = listHunks(diff);
  const known = new Set(wordsOf(base));
  const found = new Set<string>();
  const fresh = hunks.flatMap(({ added: [from, to] }) =>
    Array.from({ length: to - from }, (_, at) => from + at).flatMap((line) =>
      namesDefinedBy(now[line] ?? '').flatMap((other) => (known.has(other) ? [] : [{ line, name: other }])),
    ),
  );
  for (const line of defined.map((number) => number - 1)) {
    const hunk = hunks.find(({ removed: [from, to] }) => from <= line && line < to);
    if (hunk === undefined) continue;
    const here = fresh.filter((one) => one.line >= hunk.added[0] && one.line < hunk.added[1]);
    const same = here.filter((one) => rename(old[line] ?? '', name, one.name) === now[one.line]);
    const gone = old.slice(...hunk.removed).flatMap(namesDefinedBy);
    const inPlace = same.length > 0 ? same : gone.length === 1 && here.length === 1 ? here : [];
    const moved = inPlace.length > 0 ? inPlace : fresh.filter((one) => hasBody({ old, now, from: line, to: one.line }));
    for (const one of moved)
      if (isSameThing({ name, other: one.name, old, now, from: line, to: one.line })) found.add(one.name);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** True where what is defined is largely what it was, and its name does not say the opposite now. */
function isSameThing({
  name,
  other,
  old,
  now,
  from,
  to,
}: {
  readonly name: string;
  readonly other: string;
  readonly old: readonly string[];
  readonly now: readonly string[];
  readonly from: number;
  readonly to: number;
}): boolean {
  if (rejects(name) !== rejects(other)) return false;
  const before = linesOfDefinition(old, from);
  const left = new Map<string, number>();
  for (const line of linesOfDefinition(now, to)) left.set(line.trim(), (left.get(line.trim()) ?? 0) + 1);
  // Its own line was found already: it is the name that was edited there.
  let kept = 1;
  for (const line of before.slice(1)) {
    const text = rename(line, name, other).trim();
    const count = left.get(text) ?? 0;
    if (count === 0) continue;
    left.set(text, count - 1);
    kept += 1;
  }
  return kept >= KEPT * before.length;
}

/** By its words: `loginRejectsEmpty` and `login_rejects_empty` say the same. */
function rejects(name: string): boolean {
  const words = name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? [];
  return words.some((word) => REJECTS.test(word.toLowerCase()));
}

/** The lines of a definition without the blank ones: from its own line to the last that is deeper, or closes it. */
function linesOfDefinition(lines: readonly string[], from: number): readonly string[] {
  const own = lines[from] ?? '';
  const indent = indentOf(own);
  const found = [own];
  for (const line of lines.slice(from + 1, from + MAX_DEFINITION)) {
    if (line.trim() === '') continue;
    const isClosing = indentOf(line) === indent && /^\s*(?:[)}\]>{]|end\b)/.test(line);
    if (indentOf(line) <= indent && !isClosing) break;
    found.push(line);
    if (isClosing && /^\s*(?:\}|end\b)/.test(line)) break;
  }
  return found;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function listHunks({ removed, added }: LineDiff): readonly Hunk[] {
  const hunks: Hunk[] = [];
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

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
}

/** Most words of a line that may be defined by it. */
const MAX_WORDS = 12;

function namesDefinedBy(line: string): readonly string[] {
  return [...new Set(wordsOf(line.slice(0, 400)))].slice(0, MAX_WORDS).filter((word) => definesName(line, word));
}

function rename(line: string, name: string, to: string): string {
  let [text, copied] = ['', 0];
  for (const at of listWords(line, name)) {
    text += line.slice(copied, at) + to;
    copied = at + name.length;
  }
  return text + line.slice(copied);
}

function hasBody({
  old,
  now,
  from,
  to,
}: {
  readonly old: readonly string[];
  readonly now: readonly string[];
  readonly from: number;
  readonly to: number;
}): boolean {
  let words = 0;
  for (let at = 1; at <= BODY; at += 1) {
    const line = old[from + at];
    if (line === undefined || line !== now[to + at]) break;
    if (/[\p{L}\p{N}]/u.test(line)) words += 1;
  }
  return words >= MIN_BODY;
}
