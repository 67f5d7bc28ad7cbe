// Cited evidence that is not there, and was not there before this change either.
import { posix } from 'node:path';
import { draftFor, groupCitations, shorthandOf, suggest } from '../group-citations.ts';
import { isOutside } from '../outside.ts';
import { nameSome } from '../../text/phrase.ts';
import { rewritePointer } from '../rewrite-pointer.ts';
import { defineRule } from '../rule.ts';
import { isMissingPath } from '../weight-of-evidence.ts';

export const evidenceMissing = defineRule({
  id: 'evidence-missing',
  severity: 'done',
  summary: 'A cited path does not exist.',
  messages: {
    missing: '{path} is cited as evidence and does not exist.',
    elsewhere: '{path} is cited as evidence and does not exist. The nearest is {candidate}.',
    'other-form':
      '{path} is cited as evidence and does not exist. {candidate} looks the same, but its letters are written in another Unicode form.',
    several: '{paths} are cited as evidence and do not exist.',
    unmatched: '{path} is cited as evidence and matches nothing.',
    'unmatched-case': '{path} matches no files, but {candidate}, in another letter case, does.',
  },
  *check(subject) {
    for (const group of groupCitations(
      subject,
      (citation) => isMissingPath(citation) && citation.change !== 'deleted' && !isOutside(citation, subject.path),
      shorthandOf,
    )) {
      const {
        citation: {
          reference,
          resolution: { candidate, target },
        },
        all,
      } = group;
      const path = reference.path ?? reference.text;
      const paths = [...new Set(all.map((one) => one.reference.path ?? one.reference.text))];
      if (paths.length > 1)
        yield {
          ...draftFor(group, { messageId: 'several', data: { paths: nameSome(paths) } }),
          identity: reference.text,
        };
      else if (reference.kind === 'glob') {
        if (candidate === null) yield draftFor(group, { messageId: 'unmatched', data: { path } });
        else
          yield draftFor(group, {
            messageId: 'unmatched-case',
            data: { path, candidate },
            suggestion: suggest(
              all.map((twin) => rewritePointer(subject.page, twin, { path: candidate, lines: null })),
            ),
          });
      } else if (candidate === null) yield draftFor(group, { messageId: 'missing', data: { path } });
      else {
        // Another name may be another thing: only a file of the very same name is put in its place.
        const same = sameForm(posix.basename(candidate)) === sameForm(posix.basename(path));
        const suggestion = same
          ? suggest(all.map((twin) => rewritePointer(subject.page, twin, { path: candidate, lines: null })))
          : null;
        yield draftFor(group, {
          messageId:
            target !== candidate && sameForm(target ?? path) === sameForm(candidate) ? 'other-form' : 'elsewhere',
          data: { path, candidate },
          suggestion,
        });
      }
    }
  },
});

/** Accents can be written as part of a letter or after it; both look the same. */
const sameForm = (path: string): string => path.normalize('NFC');
