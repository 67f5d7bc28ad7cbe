// Links that lead nowhere in the repository.
import type { BrokenLink } from '../../evidence/links/page-links.ts';
import { defineRule } from '../rule.ts';
import type { Subject } from '../assessed-document.ts';
import { findBrokenLinks, groundOfLink, fixOfLink, placeOfLink } from '../link-draft.ts';

export const linkBroken = defineRule({
  id: 'link-broken',
  follows: 'named',
  severity: 'warning',
  summary: 'A link points to a file or folder that does not exist.',
  messages: {
    missing: { says: 'Broken link: `{target}` does not exist.', do: 'Correct the link, or remove it.' },
    renamed: { says: 'Broken link: this change renames `{target}` to `{to}`.', do: 'Link to the new path.' },
    'other-case': {
      says: 'Broken link: `{target}` is spelled `{spelled}`.',
      do: 'Correct the letter case of the link.',
    },
    editor: {
      says: 'Broken link: `{written}` ends in a line number that GitHub does not understand.',
      do: 'Write the line as `#{anchor}`.',
    },
    'editor-many': {
      says: '{count, link} end in a line number that GitHub does not understand, such as `{written}`.',
      do: 'Write the lines as anchors, such as `#{anchor}`.',
    },
  },
  *check(subject) {
    const editors: BrokenLink[] = [];
    for (const broken of findBrokenLinks(subject)) {
      if (broken.trouble.kind === 'editor' && broken.link.kind !== 'mention') editors.push(broken);
      if (broken.listing || broken.link.kind === 'mention') continue;
      const draft = draftOf(broken);
      if (draft !== null)
        yield {
          ...draft,
          ...placeOfLink(broken),
          ...groundOfLink(subject, broken),
          suggestion: fixOfLink(subject, broken),
        };
    }
    yield* draftEditors(subject, editors);
  },
});

/** Once a page: an author who copies one such address from an editor copies the others too. */
function* draftEditors(subject: Subject, editors: readonly BrokenLink[]) {
  const [first] = editors;
  if (first === undefined || first.trouble.kind !== 'editor') return;
  const { target, anchor } = first.trouble;
  const edits = editors.flatMap((broken) => fixOfLink(subject, broken)?.edits ?? []);
  const data = { written: first.link.url, target, anchor };
  yield {
    ...placeOfLink(first),
    ...groundOfLink(subject, first),
    ...(editors.length === 1
      ? { messageId: 'editor' as const, data }
      : { messageId: 'editor-many' as const, data: { ...data, count: editors.length } }),
    identity: 'editor',
    suggestion: edits.length === 0 ? null : { edits },
  };
}

function draftOf({ trouble }: BrokenLink) {
  switch (trouble.kind) {
    case 'missing':
      return { messageId: 'missing', data: { target: trouble.target } } as const;
    case 'renamed':
      return { messageId: 'renamed', data: { target: trouble.target, to: trouble.to } } as const;
    case 'other-case':
      return { messageId: 'other-case', data: { target: trouble.target, spelled: trouble.spelled } } as const;
    case 'editor':
    case 'anchor':
    case 'lines':
      return null;
  }
}
