// Cited evidence that this change renames: the claim stands, its pointer does not.
import { isFollowed } from '../fix-anchors.ts';
import type { Citation } from '../../evidence/citation.ts';
import { draftFor, groupCitations, pathOf } from '../group-citations.ts';
import { groupMentions, placeOfMention } from '../group-mentions.ts';
import { causeOfAbsence, groundOfChange } from '../grounds.ts';
import type { Subject } from '../assessed-document.ts';
import { containsWord } from '../../text/contains-word.ts';
import { nameOf } from '../../text/paths.ts';
import { defineRule } from '../rule.ts';
import { suggestPointers } from '../suggest-pointers.ts';
import { isRenamed } from '../weight-of-evidence.ts';

export const evidenceRenamed = defineRule({
  id: 'evidence-renamed',
  follows: 'all',
  severity: 'warning',
  summary: 'This change renames a cited path.',
  messages: {
    renamed: {
      says: 'This change renames `{path}` to `{to}`, but this row still cites the old path.',
      do: 'Cite the new path.',
    },
    mentioned: {
      says: 'This change renames `{path}` to `{to}`, but this page still has the old path.',
      do: 'Update the path.',
    },
  },
  *check(subject) {
    for (const group of groupCitations(subject, isRenamed)) {
      const { citation, all } = group;
      const to = citation.renamedTo;
      if (to === null) continue;
      // Lines that are apart from their path (`:40`, a column of lines) are edited only where they moved.
      const apart = (twin: Citation): boolean => !twin.reference.text.includes(twin.reference.path ?? '');
      const written = all.some((twin) => !apart(twin)) ? all.filter((twin) => !apart(twin) || isMoved(twin)) : all;
      yield draftFor(group, {
        messageId: subject.followed === undefined ? 'renamed' : 'mentioned',
        data: { path: pathOf(citation), to },
        ground: groundOfChange(subject, group.row),
        cause: causeOfAbsence(citation),
        suggestion:
          citation.scattered === true ||
          !all.every(isFollowed) ||
          all.some(isByName) ||
          all.some((twin) => namesBoth(subject, twin, to))
            ? null
            : suggestPointers(subject.page, written, (twin) => ({
                path: apart(twin) && written !== all ? null : to,
                lines: twin.lineState?.kind === 'moved' ? twin.lineState.lines : null,
              })),
      });
    }
    for (const group of groupMentions(subject)) {
      const { renamedTo: to, resolution } = group.mention;
      if (to === null) continue;
      const living = group.all.filter(({ past }) => past !== true);
      const [mention = group.mention] = living;
      yield {
        ...placeOfMention({ ...group, mention }),
        // Nobody has to rewrite what was said of the past; somebody may want to on a page that is declared.
        ...(living.length === 0 ? { ground: 'head' as const } : {}),
        messageId: 'mentioned',
        data: { path: resolution.target, to },
        suggestion: living.some(isByName)
          ? null
          : suggestPointers(subject.page, living, () => ({ path: to, lines: null })),
      };
    }
  },
});

/** The line has the new name as well: it tells of the move, and would tell that the file became itself. */
const namesBoth = ({ page }: Subject, { reference, resolution }: Citation, to: string): boolean =>
  nameOf(to) !== nameOf(resolution.target ?? reference.path ?? '') &&
  containsWord(page.lines[reference.range.line - 1] ?? '', nameOf(to));

/** What may mean another file of that name is not rewritten. */
const isByName = ({ byNameAlone }: Pick<Citation, 'byNameAlone'>): boolean => byNameAlone === true;

const isMoved = ({ lineState }: Citation): boolean => lineState?.kind === 'moved';
