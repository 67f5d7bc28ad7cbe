// Cited evidence that is not there, and was not there before this change either.
import { posix } from 'node:path';
import type { Citation } from '../../evidence/citation.ts';
import type { Reference } from '../../evidence/reference.ts';
import type { PathSet, Subject } from '../assessed-document.ts';
import { type CitationGroup, draftFor, groupCitations, shorthandOf } from '../group-citations.ts';
import type { MessageData, Suggestion } from '../finding.ts';
import { claimsHere } from '../claims-here.ts';
import {
  causeOfAbsence,
  describeEvent,
  groundOfMissing,
  isOverclaim,
  loudest,
  severityOfOverclaim,
} from '../grounds.ts';
import { isForeign } from '../is-foreign.ts';
import { lookIn } from '../new-claims.ts';
import { isOutside } from '../outside.ts';
import { nameOf } from '../../text/paths.ts';
import { nameCode } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import { suggestPointers } from '../suggest-pointers.ts';
import { findUnbackedOf } from '../unbacked-draft.ts';
import { isMissingPath } from '../weight-of-evidence.ts';

export const evidenceMissing = defineRule({
  id: 'evidence-missing',
  severity: 'done',
  follows: 'existing',
  summary: 'A cited path does not exist.',
  messages: {
    missing: {
      says: '`{path}` does not exist.',
      do: 'Cite a file that exists, or lower the status. If it is not evidence, list it under `ignore` in the configuration.',
    },
    elsewhere: {
      says: '`{path}` does not exist. Did you mean `{candidate}`?',
      do: 'Correct the path, or lower the status. If it is not evidence, list it under `ignore` in the configuration.',
    },
    'other-form': {
      says: '`{path}` does not exist. `{candidate}` looks the same, but its letters are encoded in another Unicode form.',
      do: 'Copy the name from the file.',
    },
    never: {
      says: '`{path}` was never in this repository.',
      do: 'Correct the path, add the file, or lower the status. If it is not evidence, list it under `ignore` in the configuration.',
    },
    'never-near': {
      says: '`{path}` was never in this repository. Did you mean `{candidate}`?',
      do: 'Correct the path, add the file, or lower the status. If it is not evidence, list it under `ignore` in the configuration.',
    },
    gone: {
      says: '`{path}` does not exist: it was deleted in {event}.',
      do: 'Restore it, cite what replaced it, or lower the status.',
    },
    'gone-near': {
      says: '`{path}` does not exist: it was deleted in {event}. It may have been replaced by `{candidate}`.',
      do: 'Cite `{candidate}` if it replaced the file. Otherwise restore it, or lower the status.',
    },
    renamed: { says: '`{path}` does not exist: it was renamed to `{to}` in {event}.', do: 'Cite the new path.' },
    dangling: {
      says: '`{path}` is a symbolic link to `{to}`, which does not exist.',
      do: 'Correct the link, or lower the status. If it is not evidence, list it under `ignore` in the configuration.',
    },
    unbacked: {
      says: '`{path}` does not exist, unlike what is cited beside it.',
      do: 'Correct the path, or add the file.',
    },
    several: {
      says: '{paths, list} do not exist.',
      do: 'Cite files that exist, or lower the status. If they are not evidence, list them under `ignore` in the configuration.',
    },
    unmatched: {
      says: '`{path}` matches no files.',
      do: 'Correct the pattern, or lower the status. If it is not evidence, list it under `ignore` in the configuration.',
    },
    'unmatched-case': {
      says: '`{path}` matches no files, but `{candidate}` does: only the letter case differs.',
      do: 'Correct the letter case of the pattern.',
    },
  },
  *check(subject) {
    const isRooted = openRooted(subject);
    const isShort = openShort(subject);
    for (const group of groupCitations(
      subject,
      (citation) => isAsked(subject, citation),
      (citation) => (citation.place.promised === true ? PROMISED : shorthandOf(citation)),
    )) {
      const { row, citation, all } = group;
      const promised = all.every(({ place }) => place.promised === true);
      // What notes name is a claim of this change only where the row rises with it; of a ticked box that is known.
      if (promised && subject.followed === undefined && !claimsHere(subject).raises(row)) continue;
      const aside = all.every(({ place }) => place.aside === true);
      // Of what is no evidence only a claim that this change makes on it is worth a word, in the report also on what may be of another project.
      if (aside && !promised && !all.some((one) => isOverclaim(subject, row, one) || isForeign(subject, one))) continue;
      const { reference } = citation;
      const path = reference.path ?? reference.text;
      const paths = [...new Set(all.map((one) => one.reference.path ?? one.reference.text))];
      const known = {
        ground: loudest([
          ...(promised ? (['change'] as const) : all.map((one) => groundOfMissing(subject, row, one))),
          // Configuration says that what looks like a path is one.
          ...(subject.settings.existing === true ? (['head'] as const) : []),
        ]),
        cause: causeOfAbsence(citation),
        severity:
          aside || all.every(({ spoken }) => spoken === true) || all.every(isShort)
            ? ('warning' as const)
            : all.some((one) => isOverclaim(subject, row, one))
              ? severityOfOverclaim(subject)
              : undefined,
      };
      if (paths.length > 1)
        yield {
          ...draftFor(group, { messageId: 'several', data: { paths: nameCode(paths) }, ...known }),
          identity: reference.text,
        };
      else if (reference.kind === 'glob') {
        const { candidate } = citation.resolution;
        if (candidate === null) yield draftFor(group, { messageId: 'unmatched', data: { path }, ...known });
        else
          yield draftFor(group, {
            messageId: 'unmatched-case',
            data: { path, candidate },
            ...known,
            // Files that match it in another letter case are there to be read.
            ground: loudest([known.ground, 'head']),
            suggestion: suggestPointers(subject.page, all, () => ({ path: candidate, lines: null })),
          });
      } else
        yield draftFor(group, {
          ...describe(group, isRooted(citation.resolution.target ?? path)),
          ...known,
          suggestion: findPointer(subject, group),
        });
    }
    for (const { name, draft } of findUnbackedOf(subject, 'file'))
      yield { messageId: 'unbacked', data: { path: name }, ...draft };
  },
});

const isAsked = (subject: Subject, citation: Citation): boolean =>
  isMissingPath(citation) &&
  citation.change !== 'deleted' &&
  !isOutside(citation, subject.path) &&
  (citation.place.promised !== true || (citation.fate?.kind === 'never' && !isForeign(subject, citation)));

/** All that the notes of a row promise is said together. */
const PROMISED = '\n';

type Described = {
  readonly messageId:
    'missing' | 'dangling' | 'elsewhere' | 'other-form' | 'never' | 'never-near' | 'gone' | 'gone-near' | 'renamed';
  readonly data: MessageData;
};

/**
 * Whether a path is written from the root, by its first folder. History was asked about the path as it is written, and one that is written in short may
 * have been there below another folder.
 */
function openRooted({ headPaths }: Subject): (path: string) => boolean {
  const isThere = headPaths === null ? () => true : lookIn(headPaths);
  return (path) => path.includes('/') && isThere(path.slice(0, path.indexOf('/')));
}

/**
 * Whether a path begins with a folder that the root does not have and others do: it may be written from one of them, or be of another repository, and
 * what was there before cannot be asked for.
 */
function openShort({ headPaths }: Subject): (citation: Citation) => boolean {
  if (headPaths === null) return () => false;
  const isThere = lookIn(headPaths);
  return ({ reference: { path, linked = false, address }, resolution: { target }, fate }) => {
    const [first = '', ...rest] = (target ?? path ?? '').split('/');
    const isOpen = !linked && address === undefined && (fate === undefined || fate.kind === 'never');
    return isOpen && rest.length > 0 && first !== '' && !isThere(first) && innerFolders(headPaths).has(first);
  };
}

const folders = new WeakMap<PathSet, ReadonlySet<string>>();

/** The names of all folders that are in another one. */
function innerFolders(paths: PathSet): ReadonlySet<string> {
  const known = folders.get(paths) ?? new Set([...paths.keys()].flatMap((path) => path.split('/').slice(1, -1)));
  folders.set(paths, known);
  return known;
}

const isFromPage = ({ path, linked = false }: Reference): boolean => linked || /^\.\.?\//.test(path ?? '');

/** What is known of the path: what history says first, else what is nearest. */
function describe({ citation: { reference, resolution, fate } }: CitationGroup, rooted: boolean): Described {
  const { candidate, target } = resolution;
  const path = reference.path ?? reference.text;
  const looksSame = candidate !== null && target !== candidate && sameForm(target ?? path) === sameForm(candidate);
  if (looksSame) return { messageId: 'other-form', data: { path, candidate } };
  if (resolution.why.code === 'dangling') return { messageId: 'dangling', data: { path, to: resolution.why.to } };
  const data = { path, ...(candidate === null ? {} : { candidate }) };
  switch (fate?.kind) {
    case 'never':
      // Seen from the page: the page may have been moved since, and the file of that name is what it pointed at.
      if (rooted && (candidate === null || !isFromPage(reference) || nameOf(candidate) !== nameOf(target ?? path)))
        return { messageId: candidate === null ? 'never' : 'never-near', data };
      return { messageId: candidate === null ? 'missing' : 'elsewhere', data };
    case 'deleted':
      return { messageId: candidate === null ? 'gone' : 'gone-near', data: { ...data, event: describeEvent(fate) } };
    case 'renamed':
      return { messageId: 'renamed', data: { path, to: fate.to, event: describeEvent(fate) } };
    case 'uncommitted':
    case 'restored':
    case undefined:
      return { messageId: candidate === null ? 'missing' : 'elsewhere', data };
  }
}

/** Another name may be another thing: only a file of the very same name, or the one that history says it became, is put in its place. */
function findPointer(
  subject: Subject,
  { citation: { reference, resolution, fate }, all }: CitationGroup,
): Suggestion | null {
  const { candidate } = resolution;
  if (candidate === null) return null;
  const path = reference.path ?? reference.text;
  const same = sameForm(posix.basename(candidate)) === sameForm(posix.basename(path));
  return same || (fate?.kind === 'renamed' && fate.to === candidate)
    ? suggestPointers(subject.page, all, () => ({ path: candidate, lines: null }))
    : null;
}

/** Accents can be written as part of a letter or after it; both look the same. */
const sameForm = (path: string): string => path.normalize('NFC');
