// Cited paths that lie outside the repository, where nobody who reads the page can look.
import { posix } from 'node:path';
import { findSiblings } from '../../evidence/locate/find-siblings.ts';
import { isAbsolute } from '../../evidence/read/path-shape.ts';
import type { Citation } from '../../evidence/citation.ts';
import { type CitationGroup, draftFor, groupCitations } from '../group-citations.ts';
import { isOutside } from '../outside.ts';
import { sourceOf } from '../rewrite-pointer.ts';
import { groupBy } from '../../text/group-by.ts';
import { folderOf, nameOf } from '../../text/paths.ts';
import type { PathSet, Subject } from '../assessed-document.ts';
import type { Draft, TextEdit } from '../finding.ts';
import { nameCode } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';

/** Folders that every machine or every user has: the work is about them, and nobody takes them for files of the repository. */
function speaksOfMachine({ reference: { path } }: Citation): boolean {
  return /^(?:\/(?:etc|usr|var|tmp|opt|proc|sys|dev|run|bin|sbin|lib)(?:\/|$)|~\/)/.test(path ?? '');
}

/** `(out of tree)` in the row. */
const ELSEWHERE = /(?<!\p{L})out[- ]of[- ](?:this )?(?:tree|repo(?:sitory)?)(?!\p{L})/iu;

/** Another repository that the page calls so, beside the name or in the row: the path is meant to leave this one. */
function speaksOfSibling({ page, rows }: Subject, { place, reference: { path } }: Citation): boolean {
  const name = /^(?:\.\.\/)+([^/]+)/.exec(path ?? '')?.[1];
  if (name === undefined) return false;
  const line = page.lines[(rows[place.row]?.row.range.line ?? 0) - 1] ?? '';
  return findSiblings(page).called.has(name) || ELSEWHERE.test(line.slice(0, MOST_CHARACTERS));
}

const MOST_CHARACTERS = 2_000;

export const evidenceOutsideRepository = defineRule({
  id: 'evidence-outside-repository',
  severity: 'warning',
  summary: 'A cited path is absolute or points outside the repository.',
  messages: {
    absolute: {
      says: '`{path}` is an absolute path.',
      do: 'Cite evidence by its path in the repository. If it is not evidence, list it under `ignore` in the configuration.',
    },
    climbing: {
      says: '`{path}` points outside the repository.',
      do: 'Cite evidence by its path in the repository. If it is not evidence, list it under `ignore` in the configuration.',
    },
    many: {
      says: '{count, reference} point outside the repository: {paths, list}.',
      do: 'Cite evidence by its path in the repository. If they are not evidence, list them under `ignore` in the configuration.',
    },
  },
  *check(subject) {
    const groups = [
      ...groupCitations(
        subject,
        (citation) =>
          isOutside(citation, subject.path) && !speaksOfMachine(citation) && !speaksOfSibling(subject, citation),
      ),
    ].map((group) => ({ group, edits: group.all.flatMap((citation) => rewriteOutside(subject, citation) ?? []) }));
    const isSure = ({ group, edits }: Outside): boolean => edits.length > 0 || isOfOneMachine(group.citation);
    const sure = groups.filter(isSure);
    // Each once a page: it was written on some machine, or for another repository.
    yield* draftOnce(sure, { ground: 'page', identity: 'page' });
    yield* draftOnce(
      groups.filter((one) => !isSure(one)),
      { ground: 'reading', identity: sure.length > 0 ? 'meant' : 'page' },
    );
  },
});

/** The references to one path, and how they are written as paths of the repository. */
interface Outside {
  readonly group: CitationGroup;
  readonly edits: readonly TextEdit[];
}

function* draftOnce(
  all: readonly Outside[],
  place: { readonly ground: 'page' | 'reading'; readonly identity: string },
): Generator<Draft & { readonly messageId: 'many' | 'absolute' | 'climbing' }> {
  const first = all[0]?.group;
  if (first === undefined) return;
  const paths = [...new Set(all.map(({ group }) => pathIn(group.citation)))];
  const [path = ''] = paths;
  const edits = all.flatMap((one) => one.edits);
  const said =
    paths.length > 1
      ? ({ messageId: 'many', data: { count: paths.length, paths: nameCode(paths, MOST_NAMED) } } as const)
      : ({ messageId: isAbsolute(path) ? 'absolute' : 'climbing', data: { path } } as const);
  yield {
    ...draftFor(first, { ...said, ground: place.ground, suggestion: edits.length === 0 ? null : { edits } }),
    rowKey: all.every(({ group }) => group.row === first.row) ? first.row.row.key : null,
    identity: place.identity,
  };
}

/** A user's folder, a drive, or a way up. `/mnt/…` may be meant, as a guest has it, and so is a link to a checkout beside this one. */
function isOfOneMachine({ reference }: Citation): boolean {
  const path = reference.path ?? reference.text;
  return (
    /^(?:\/(?:home|Users|root)\/|[a-z]:[\\/]|\\\\)/i.test(path) || (!isAbsolute(path) && reference.linked !== true)
  );
}

/** The message names this many paths. */
const MOST_NAMED = 3;

const pathIn = ({ reference: { path, text } }: Citation): string => path ?? text;

/** Writes the path in the repository, where the longest tail of an absolute path that is one there is so once. A name alone may be another file's. */
function rewriteOutside({ page, headPaths }: Subject, citation: Citation): TextEdit | null {
  const path = pathIn(citation).replaceAll('\\', '/');
  const source = sourceOf(page, citation);
  if (headPaths === null || source === null || !isAbsolute(path) || !source.replaceAll('\\', '/').startsWith(path))
    return null;
  const to = findByTail(headPaths, path);
  if (to === null || UNSAFE.test(to)) return null;
  const { range, linked } = citation.reference;
  const text = linked === true ? posix.relative(folderOf(page.path), to) : to;
  return { path: page.path, range, text: text + source.slice(path.length) };
}

const UNSAFE = /[\s`|()[\]<>*]/u;

function findByTail(paths: PathSet, path: string): string | null {
  const parts = path.split('/');
  const same = pathsByName(paths).get(parts.at(-1) ?? '') ?? [];
  for (let at = 1; at < parts.length - 1; at += 1) {
    const tail = `/${parts.slice(at).join('/')}`;
    const [found, ...others] = same.filter((one) => `/${one}`.endsWith(tail));
    if (found !== undefined) return others.length === 0 ? found : null;
  }
  return null;
}

const named = new WeakMap<PathSet, ReadonlyMap<string, readonly string[]>>();

function pathsByName(paths: PathSet): ReadonlyMap<string, readonly string[]> {
  const known = named.get(paths) ?? groupBy([...paths.keys()], nameOf);
  named.set(paths, known);
  return known;
}
