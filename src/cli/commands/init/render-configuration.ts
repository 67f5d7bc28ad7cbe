// The configuration that `init` writes: what was found and why, and what somebody still has to say.
import { findGlobProblem, hasMagic } from '../../../text/glob.ts';
import type { PageDescription } from './describe-page.ts';

/** Pages that looked like status pages and were not understood, listed as comments. */
const MAX_REFUSED = 20;

interface ConfigurationInput {
  readonly guarded: readonly PageDescription[];
  /** Pages that could be status pages and hold no row that is understood. */
  readonly refused: readonly PageDescription[];
}

/** YAML that ends with a newline. */
export function renderConfiguration({ guarded, refused }: ConfigurationInput): string {
  // Where a status column holds numbers only, it speaks of something else.
  const open = refused.filter(
    ({ statusHeader, unknownWords }) => statusHeader !== null && unknownWords.some((word) => /\p{L}/u.test(word)),
  );
  return [
    '# Matrix Guard: the pages it guards, as matrix-guard init found them. Every setting: schema/configuration.json of Matrix Guard.',
    'documents:',
    ...guarded.flatMap((page) => [`  # ${toComment(page.reason)}`, `  - ${toScalar(page.path)}`, ...suggest(page)]),
    ...(open.length === 0
      ? []
      : ['  # These look like status pages and are not guarded. Take the marks away from one to guard it:']),
    ...open
      .slice(0, MAX_REFUSED)
      .flatMap((page) => [
        `  # - path: ${toScalar(page.path)} # ${toComment(page.reason)}`,
        ...settings(page, '  #   '),
      ]),
    '',
  ].join('\n');
}

/** A path that a configuration cannot name, or would take for a pattern. */
export const isNameable = (path: string): boolean => findGlobProblem(path) === null && !hasMagic(path);

/** What to write in place of the line above, as comments. */
function suggest(page: PageDescription): readonly string[] {
  if (page.unknownWords.length === 0) return [];
  return [
    '  # Some of its status words are not known. Say what they mean, in place of the line above:',
    `  # - path: ${toScalar(page.path)}`,
    ...settings(page, '  #   '),
  ];
}

function settings({ statusHeader, unknownWords }: PageDescription, indent: string): readonly string[] {
  return [
    ...(statusHeader === null ? [] : [`${indent}columns:`, `${indent}  ${toScalar(statusHeader)}: status`]),
    ...(unknownWords.length === 0
      ? []
      : [
          `${indent}statuses: # done, partial, not-started, blocked, deferred or not-applicable`,
          ...unknownWords.map((word) => `${indent}  ${toScalar(word)}: partial`),
        ]),
  ];
}

/** Words of a page cannot end the comment they are in. */
const toComment = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** Plain where no reader of YAML could take it for something else; JSON's strings are YAML's. */
const toScalar = (text: string): string =>
  /^[A-Za-z_./][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
