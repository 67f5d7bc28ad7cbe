// Whether a name beside an anchor is surely not what its lines are about: proof is asked for, since either may be right.
import { containsWord } from '../../text/contains-word.ts';
import { nameOf } from '../../text/paths.ts';
import type { LineSpan } from '../reference.ts';
import type { NameBeside } from './names-beside.ts';
import { partsOf } from './plain-names.ts';

const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/gu;

/** True where the file defines the name once, the name is of this file, and the cited lines have nothing to do with it. */
export function isSurelyElsewhere({
  beside: { name, owner, captioned },
  path,
  lines,
  spans,
  defined,
}: {
  readonly beside: NameBeside;
  readonly path: string;
  readonly lines: readonly string[];
  readonly spans: readonly LineSpan[];
  /** The lines that define the name; neither they nor the bodies after them are cited. */
  readonly defined: readonly number[];
}): boolean {
  if (defined.length !== 1 || captioned) return false;
  if (owner !== null && !isOwner({ owner, path, lines })) return false;
  return !hasKin({ name, path, lines, spans });
}

/** `Room.enter` in a file that is not called so, and in which nothing is: another `enter` is meant. */
function isOwner({
  owner,
  path,
  lines,
}: {
  readonly owner: string;
  readonly path: string;
  readonly lines: readonly string[];
}): boolean {
  const called = plain(owner);
  const isInPath = path.split('/').some((part) => plain(part.split('.')[0] ?? '') === called);
  return isInPath || lines.some((line) => line.includes(owner) && containsWord(line, owner));
}

const plain = (name: string): string => name.replace(/[_-]/g, '').toLowerCase();

/** True where a name on the cited lines is made of most of the words of this one: it may be what is meant. Words of the file's own name are all over it. */
function hasKin({
  name,
  path,
  lines,
  spans,
}: {
  readonly name: string;
  readonly path: string;
  readonly lines: readonly string[];
  readonly spans: readonly LineSpan[];
}): boolean {
  const common = new Set(partsOf(nameOf(path)));
  const all = partsOf(name);
  const telling = all.filter((part) => !common.has(part));
  const parts = telling.length > 0 ? telling : all;
  const cited = spans.flatMap(({ start, end }) => lines.slice(start - 1, end)).join('\n');
  return [...new Set(cited.match(NAME) ?? [])].some((other) => {
    const words = new Set(partsOf(other));
    return parts.filter((part) => words.has(part)).length * 2 > parts.length;
  });
}
