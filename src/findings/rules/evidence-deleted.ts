// Cited evidence that this change deletes.
import type { Citation } from '../../evidence/citation.ts';
import type { MessageData } from '../finding.ts';
import { draftFor, groupCitations, pathOf, shorthandOf } from '../group-citations.ts';
import { nameCode } from '../../text/phrase.ts';
import { causeOfAbsence, groundOfChange } from '../grounds.ts';
import { groupMentions, placeOfMention } from '../group-mentions.ts';
import { defineRule } from '../rule.ts';
import { isMissingPath } from '../weight-of-evidence.ts';

/** Parts of a file that are named. */
const MOST_PARTS = 3;

export const evidenceDeleted = defineRule({
  id: 'evidence-deleted',
  follows: 'all',
  severity: 'done',
  summary: 'This change deletes a cited file or folder, or every match of a cited glob.',
  messages: {
    deleted: {
      says: 'This change deletes `{path}`, which this row cites.',
      do: 'Restore it, cite what replaced it, or lower the status.',
    },
    succeeded: {
      says: 'This change deletes `{path}`, which this row cites. It may have been replaced by `{successor}`.',
      do: 'Cite `{successor}` if it replaced the file. Otherwise restore it, or lower the status.',
    },
    split: {
      says: 'This change deletes `{path}`, which this row cites. It may have been split into {parts, list}.',
      do: 'Cite the parts that hold what this row claims, or lower the status.',
    },
    several: {
      says: 'This change deletes {paths, list}, which this row cites.',
      do: 'Restore them, cite what replaced them, or lower the status.',
    },
    dangling: {
      says: '`{path}` is a symbolic link to `{to}`, which this change deletes.',
      do: 'Restore it, point the link to what replaced it, or lower the status.',
    },
    perhaps: {
      says: 'This change removes {paths, list}, which this row cites. GitHub or git could not tell what was renamed.',
      do: 'Cite its new path if it was renamed. Otherwise restore it, cite what replaced it, or lower the status.',
    },
    left: {
      says: 'This change removes {paths, list}, which this row cites. The submodule `{submodule}` may have taken over.',
      do: 'Cite the submodule if it has what this row claims. Otherwise restore what was removed, or lower the status.',
    },
    original: {
      says: 'This change deletes `{path}`, which this row cites as the original of its port.',
      do: 'Restore it, or say where the original is now.',
    },
    untracked: {
      says: 'This change stops tracking {paths, list}, which this row cites and `.gitignore` keeps out of git.',
      do: 'Cite a file that others get, such as an example of it, or say in the row that everyone has their own.',
    },
    mentioned: {
      says: 'This change deletes `{path}`, which this page mentions.',
      do: 'Restore it, or update the page.',
    },
    unmatched: {
      says: 'This change deletes every file that matches `{path}`, which this row cites.',
      do: 'Restore the files, cite what replaced them, or lower the status.',
    },
  },
  *check(subject) {
    for (const group of groupCitations(
      subject,
      (citation) => isMissingPath(citation) && citation.change === 'deleted',
      shorthandOf,
    )) {
      const {
        reference,
        splitInto,
        resolution: { candidate, why },
      } = group.citation;
      const path = pathOf(group.citation);
      const known = {
        ground: groundOfChange(subject, group.row),
        cause: causeOfAbsence(group.citation),
        severity: group.all.every(
          ({ spoken, perhapsRenamed, byNameAlone, untracked, original }) =>
            (spoken ?? perhapsRenamed ?? byNameAlone ?? untracked ?? original) === true,
        )
          ? 'warning'
          : undefined,
      } as const;
      const paths = [...new Set(group.all.map(pathOf))];
      const together = describeTogether(group.all, paths);
      if (together !== null) yield { ...draftFor(group, { ...together, ...known }), identity: reference.text };
      else if (reference.kind === 'glob')
        yield draftFor(group, { messageId: 'unmatched', data: { path: reference.path ?? path }, ...known });
      else if (why.code === 'dangling')
        yield draftFor(group, { messageId: 'dangling', data: { path, to: why.to }, ...known });
      // A page whose paths alone are followed has no rows to speak of.
      else if (subject.followed !== undefined && candidate === null)
        yield draftFor(group, { messageId: 'mentioned', data: { path }, ...known });
      else if (group.all.every(({ original }) => original === true))
        yield draftFor(group, { messageId: 'original', data: { path }, ...known });
      else if (splitInto !== undefined)
        yield draftFor(group, {
          messageId: 'split',
          data: { path, parts: nameCode(splitInto, MOST_PARTS) },
          ...known,
        });
      else if (candidate === null) yield draftFor(group, { messageId: 'deleted', data: { path }, ...known });
      else yield draftFor(group, { messageId: 'succeeded', data: { path, successor: candidate }, ...known });
    }
    for (const group of groupMentions(subject)) {
      const { renamedTo, resolution } = group.mention;
      if (renamedTo === null)
        yield { ...placeOfMention(group), messageId: 'mentioned', data: { path: resolution.target } };
    }
  },
});

/** What is said of several paths at once, or of one about which that is all there is to say; else null. */
function describeTogether(
  all: readonly Citation[],
  written: readonly string[],
): { readonly messageId: 'untracked' | 'left' | 'perhaps' | 'several'; readonly data: MessageData } | null {
  const paths = nameCode(written);
  if (all.every(({ untracked }) => untracked === true)) return { messageId: 'untracked', data: { paths } };
  if (!all.every(({ perhapsRenamed }) => perhapsRenamed === true))
    return written.length > 1 ? { messageId: 'several', data: { paths } } : null;
  const why = all[0]?.resolution.why;
  return why?.code === 'left-for-submodule'
    ? { messageId: 'left', data: { paths, submodule: why.path } }
    : { messageId: 'perhaps', data: { paths } };
}
