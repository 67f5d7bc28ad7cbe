// Work that commits name after a row, while the row says that nothing was done.
import { asCode, asWords } from '../../text/marked-text.ts';
import type { UnrecordedWork } from '../../evidence/work/find-work.ts';
import { nameCode, nameSome } from '../../text/phrase.ts';
import { defineRule } from '../rule.ts';
import { shorten } from '../../text/shorten.ts';

/** Characters of a commit's subject in a message. */
const MAX_SUBJECT = 72;

export const workUnrecorded = defineRule({
  id: 'work-unrecorded',
  severity: 'notice',
  summary: 'Commits name a row and change code, while the row is not started or cites nothing.',
  messages: {
    unrecorded: {
      says: 'Marked not started, but {work, list} code: {files, list}.',
      do: 'Raise the status and cite the files, or explain in the gap note why not.',
    },
    uncited: { says: 'The row cites no evidence, but {work, list} code: {files, list}.', do: 'Cite the files.' },
  },
  *check({ rows, work, compared }) {
    for (const [index, found] of work ?? []) {
      const row = rows[index]?.row;
      if (row === undefined) continue;
      yield {
        messageId: row.declared.status === 'not-started' ? 'unrecorded' : 'uncited',
        data: { work: describe(found), files: nameCode(found.files, 3) },
        ground: compared ? 'change' : 'history',
        range: row.declared.range,
        rowKey: row.key,
        evidence: null,
      };
    }
  },
});

function describe({ named, commits }: UnrecordedWork): string {
  if (named !== 'commits')
    return `${named === 'title' ? 'the title' : 'the branch'} of this change names it, and the change edits`;
  const names = commits.map(
    ({ id, subject }) => `${asCode(id.slice(0, 7))} “${asWords(shorten(subject, MAX_SUBJECT))}”`,
  );
  return `${nameSome(names, 3)} ${commits.length === 1 ? 'names it and changes' : 'name it and change'}`;
}
