// Links whose page exists, and the place in it does not.
import { findBrokenLinks, groundOfLink, mendLinkOf, placeOfLink } from '../link-draft.ts';
import { countOf } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';

export const anchorBroken = defineRule({
  id: 'anchor-broken',
  severity: 'warning',
  summary: 'A link names a heading or lines that its page does not have.',
  messages: {
    here: 'This page has no heading or id that #{anchor} could mean.',
    there: '{target} has no heading or id that #{anchor} could mean.',
    lines: 'This link names line {line} of {target}, which has {lines}.',
  },
  *check(subject) {
    for (const broken of findBrokenLinks(subject)) {
      const { trouble } = broken;
      const rest = {
        ...placeOfLink(broken),
        ...groundOfLink(subject, broken),
        suggestion: mendLinkOf(subject, broken),
      };
      if (trouble.kind === 'lines')
        yield {
          messageId: 'lines',
          data: { line: trouble.line, target: trouble.target, lines: countOf(trouble.lineCount, 'line') },
          ...rest,
        };
      else if (trouble.kind !== 'anchor') continue;
      else if (trouble.target === subject.path) yield { messageId: 'here', data: { anchor: trouble.anchor }, ...rest };
      else yield { messageId: 'there', data: { target: trouble.target, anchor: trouble.anchor }, ...rest };
    }
  },
});
