// Tells whether a cell without a checkable reference still names something that may be its evidence: a folder, a file, a name of code, lines.
import type { EvidenceField } from '../rows/row.ts';
import { lazily } from '../text/lazily.ts';
import type { AssessedRow, PathSet, Subject } from './assessed-document.ts';

/** Names of code: `pp_shadow`, `dough::rise`, `rise()`, `riseTwice`, and lines of a file that is named elsewhere (`:40`, `:40/52`). */
const NAME = /^:\d|[\p{L}\p{N}]_[\p{L}\p{N}]|::|\w\(\)|(?<![\p{L}\p{N}])\p{Ll}+\p{Lu}/u;
/** What of a sentence can only be a name. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}_.-]*[\p{L}\p{N}]/gu;
/** What a numbered document is called by: `ADR-0007` of `adr-0007-fire-at-dusk.md` and of `adr/0007-fire-at-dusk.md`. */
const ID = /^[A-Z]{2,12}-\d{1,6}(?=[-_ ]|$)/;
/** The same for all pages of a run. */
const known = new WeakMap<PathSet, ReadonlySet<string>>();
/** Characters of a cell that are looked at. */
const MAX_LENGTH = 4_000;

/**
 * Answers for a cell of a row whether its words may be evidence that nobody can look up. In code marks any name of code or of a file or folder at head
 * is; in a sentence one with an underscore, or a hyphenated one that a file or folder at head has. A plain word is a word.
 */
export function openNamedEvidence({
  headPaths,
  basePaths = null,
}: Pick<Subject, 'headPaths' | 'basePaths'>): (row: AssessedRow, field: EvidenceField) => boolean {
  const names = lazily(() => namesOf(headPaths));
  // What the change itself adds proves nothing of what it takes away.
  const ids = lazily(() => idsOf(basePaths));
  return ({ evidence }, { segments }) => {
    // What the cell itself calls gone is not named as evidence.
    const gone = new Set(
      evidence.filter(({ reference }) => reference.acknowledged).map(({ reference }) => reference.text),
    );
    return segments.some(({ kind, text, struck }) => {
      if (struck || gone.has(text)) return false;
      const head = text.slice(0, MAX_LENGTH);
      if (kind === 'code') return NAME.test(head) || head.split(/[\s,;]+/u).some((token) => names().has(token));
      const words = kind === 'text' ? (head.match(WORD) ?? []) : [];
      return words.some(
        (word) =>
          !gone.has(word) &&
          (word.includes('_') || (/[-.]/u.test(word) && (names().has(word) || (ID.test(word) && ids().has(word))))),
      );
    });
  };
}

/** Names of all files, with and without what is after their first dot, and of all folders below those at the root, which are ordinary words (`tests`). */
function namesOf(paths: PathSet | null): ReadonlySet<string> {
  if (paths === null) return new Set();
  const before = known.get(paths);
  if (before !== undefined) return before;
  const names = new Set<string>();
  known.set(paths, names);
  for (const path of paths.keys()) {
    const parts = path.split('/');
    for (const part of parts.length === 1 ? parts : parts.slice(1)) names.add(part);
    const [stem = ''] = (parts.at(-1) ?? '').split('.');
    if (stem !== '') names.add(stem);
  }
  return names;
}

/** What the numbered documents are called by. */
function idsOf(paths: PathSet | null): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const path of paths?.keys() ?? []) {
    const [folder = '', name = ''] = path.split('/').slice(-2);
    for (const numbered of [path.includes('/') ? name : folder, `${folder.replace(/s$/u, '')}-${name}`])
      for (const id of ID.exec(numbered.toUpperCase()) ?? []) ids.add(id);
  }
  return ids;
}
