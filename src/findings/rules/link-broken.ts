// Links that lead nowhere in the repository.
import type { BrokenLink } from '../../evidence/links/page-links.ts';
import { defineRule } from '../rule.ts';
import { findBrokenLinks, groundOfLink, mendLinkOf, placeOfLink } from '../link-draft.ts';

export const linkBroken = defineRule({
  id: 'link-broken',
  severity: 'warning',
  summary: 'A link leads to a file or folder that does not exist.',
  messages: {
    missing: 'This link leads to {target}, which does not exist.',
    renamed: 'This link leads to {target}, which this change renames to {to}.',
    'other-case': 'This link leads to {target}, but the path is spelled {spelled}.',
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
