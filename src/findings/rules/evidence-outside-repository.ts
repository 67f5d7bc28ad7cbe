// Cited paths that lie outside the repository, where nobody who reads the page can look.
import { isAbsolute } from '../../evidence/read/path-shape.ts';
import type { Citation } from '../../evidence/citation.ts';
import { draftFor, groupCitations } from '../group-citations.ts';
import { isOutside } from '../outside.ts';
import { defineRule } from '../rule.ts';

/** Folders that every machine or every user has: the work is about them, and nobody takes them for files of the repository. */
function speaksOfMachine({ reference: { path } }: Citation): boolean {
  return /^(?:\/(?:etc|usr|var|tmp|opt|proc|sys|dev|run|bin|sbin|lib|srv|mnt|root)(?:\/|$)|~\/)/.test(path ?? '');
}

export const evidenceOutsideRepository = defineRule({
  id: 'evidence-outside-repository',
  severity: 'warning',
  summary: 'A cited path is absolute or climbs out of the repository.',
  messages: {
    absolute: '{path} is an absolute path: cite evidence by its path in the repository.',
    climbing: '{path} climbs out of the repository: cite evidence by its path in the repository.',
  },
  *check(subject) {
    for (const group of groupCitations(
      subject,
      (citation) => isOutside(citation, subject.path) && !speaksOfMachine(citation),
    )) {
      const path = group.citation.reference.path ?? group.citation.reference.text;
      yield draftFor(group, {
        messageId: isAbsolute(path) ? 'absolute' : 'climbing',
        data: { path },
        ground: 'page',
      });
    }
  },
});
