// Pages that an index lists and that are not there, and the other way round.
import { findBrokenLinks, groundOfLink, fixOfLink, placeOfLink } from '../link-draft.ts';
import type { Subject } from '../assessed-document.ts';
import { PAGE_START } from '../page-start.ts';
import { defineRule } from '../rule.ts';

export const pageMissing = defineRule({
  id: 'page-missing',
  severity: 'warning',
  summary: 'An index page lists a page that does not exist, or leaves one out.',
  messages: {
    listed: {
      says: 'This index lists `{target}`, which does not exist.',
      do: 'Add the page, or remove it from the index.',
    },
    renamed: { says: 'This index lists `{target}`, which this change renames to `{to}`.', do: 'List the new path.' },
    unlisted: { says: '`{page}` is not listed in this index.', do: 'List the page in the index.' },
    index: {
      says: 'The configuration names `{page}` as an index page, but it does not exist.',
      do: 'Correct the path in the configuration, or add the page.',
    },
  },
  *check(subject) {
    const { links } = subject;
    for (const broken of findBrokenLinks(subject)) {
      const { trouble, listing } = broken;
      if (!listing || trouble.kind === 'anchor' || trouble.kind === 'lines') continue;
      const rest = {
        ...placeOfLink(broken),
        ...groundOfLink(subject, broken),
        suggestion: fixOfLink(subject, broken),
      };
      if (trouble.kind === 'renamed')
        yield { messageId: 'renamed', data: { target: trouble.target, to: trouble.to }, ...rest };
      else yield { messageId: 'listed', data: { target: trouble.target }, ...rest };
    }
    const isCited = openCited(subject);
    for (const page of links?.unlisted ?? []) {
      if (isCited(page)) continue;
      yield {
        messageId: 'unlisted',
        data: { page },
        ground: { fresh: 'change', old: 'head' },
        range: PAGE_START,
        rowKey: null,
        evidence: page,
      };
    }
  },
  *checkRun({ absentPages = [] }) {
    for (const path of absentPages)
      yield {
        messageId: 'index',
        data: { page: path },
        ground: 'page',
        path,
        range: PAGE_START,
        rowKey: null,
        evidence: null,
      };
  },
});

/** Whether a row of the page cites a file, or a folder that it is in: a table of files is an index of them. */
function openCited({ rows }: Subject): (path: string) => boolean {
  const cited = new Set(
    rows.flatMap(({ evidence }) =>
      evidence.flatMap(({ resolution: { state, target } }) => (state === 'present' && target !== null ? [target] : [])),
    ),
  );
  return (path) => path.split('/').some((_, at, parts) => cited.has(parts.slice(0, at + 1).join('/')));
}
