// Links whose page exists, and the place in it does not.
import { findBrokenLinks, groundOfLink, fixOfLink, placeOfLink } from '../link-draft.ts';
import { defineRule } from '../rule.ts';

export const anchorBroken = defineRule({
  id: 'anchor-broken',
  follows: 'named',
  severity: 'warning',
  summary: 'A link points to a heading or lines that do not exist.',
  messages: {
    here: { says: 'No heading or id on this page matches `#{anchor}`.', do: 'Link to a heading or id that exists.' },
    there: { says: 'No heading or id in `{target}` matches `#{anchor}`.', do: 'Link to a heading or id that exists.' },
    lines: {
      says: 'This link points to line {line}, but `{target}` has {lines, line}.',
      do: 'Link to lines that exist.',
    },
  },
  *check(subject) {
    for (const broken of findBrokenLinks(subject)) {
      const { trouble } = broken;
      const rest = {
        ...placeOfLink(broken),
        ...groundOfLink(subject, broken),
        suggestion: fixOfLink(subject, broken),
      };
      if (trouble.kind === 'lines')
        yield {
          messageId: 'lines',
          data: { line: trouble.line, target: trouble.target, lines: trouble.lineCount },
          ...rest,
        };
      else if (trouble.kind !== 'anchor') continue;
      else if (trouble.target === subject.path) yield { messageId: 'here', data: { anchor: trouble.anchor }, ...rest };
      else yield { messageId: 'there', data: { target: trouble.target, anchor: trouble.anchor }, ...rest };
    }
  },
});
