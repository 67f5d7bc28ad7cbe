// Links that lead nowhere in the repository.
import type { BrokenLink } from '../../evidence/links/page-links.ts';
import { defineRule } from '../rule.ts';
import { findBrokenLinks, groundOfLink, mendLinkOf, placeOfLink } from '../link-draft.ts';

export const linkBroken = defineRule({
  id: 'link-broken',
  severity: 'warning',
  summary: 'A link points to a file or folder that does not exist.',
  messages: {
    missing: { says: 'Broken link: `{target}` does not exist.', do: 'Correct the link, or remove it.' },
    renamed: { says: 'Broken link: this change renames `{target}` to `{to}`.', do: 'Link to the new path.' },
    'other-case': {
      says: 'Broken link: `{target}` is spelled `{spelled}`.',
      do: 'Correct the letter case of the link.',
    },
  },
  *check(subject) {
    for (const broken of findBrokenLinks(subject)) {
      if (broken.listing || broken.link.kind === 'mention') continue;
      const draft = draftOf(broken);
      if (draft !== null)
        yield {
          ...draft,
          ...placeOfLink(broken),
          ...groundOfLink(subject, broken),
          suggestion: mendLinkOf(subject, broken),
        };
    }
  },
});

function draftOf({ trouble }: BrokenLink) {
  switch (trouble.kind) {
    case 'missing':
      return { messageId: 'missing', data: { target: trouble.target } } as const;
    case 'renamed':
      return { messageId: 'renamed', data: { target: trouble.target, to: trouble.to } } as const;
    case 'other-case':
      return { messageId: 'other-case', data: { target: trouble.target, spelled: trouble.spelled } } as const;
    case 'anchor':
    case 'lines':
      return null;
  }
}
