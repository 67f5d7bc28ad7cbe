// Finds the paths in code marks, anywhere on a checked page, that this change deletes or renames.
import { isBareDate, isDatedReport } from '../../documents/dated-entries.ts';
import type { Page, Segment } from '../../documents/page.ts';
import { decodePercent } from '../../text/decode-percent.ts';
import { openRenames } from '../compare/open-renames.ts';
import type { Renames } from '../compare/renames.ts';
import { rangeWithin } from '../read/cell-reader.ts';
import { classifySpan, type Token } from '../read/classify-span.ts';
import type { Reference } from '../reference.ts';
import type { CitingPage, EvidenceRun } from '../run.ts';
import { codedSpans, type CodedSpan } from './coded-spans.ts';
import type { Mention } from './mention.ts';
import { listRemoved, type RemovedPaths } from './removed-paths.ts';

/** Most mentions of one page. */
const MAX_MENTIONS = 500;

/** Does nothing where the change takes nothing away. A path that this change writes into the page is the author's to know. */
export async function findMentions(run: EvidenceRun): Promise<void> {
  const { repository, contents, head, base, pages, notes } = run;
  if (base === null || pages.head.length === 0) return;
  const removed = listRemoved(base.index, head.index);
  if (removed.size === 0) return;
  const found = pages.head.flatMap((page) => {
    const spans = page.twin === null ? [] : findIn(page, { removed, atBase: page.twin.document.page });
    return spans.length === 0 ? [] : [{ page, spans }];
  });
  if (found.length === 0) return;
  const renames = await openRenames({
    renames: await repository.renames(),
    paths: found.flatMap(({ spans }) => spans.map(({ target }) => target)),
    contents,
    notes,
    base,
    head,
  });
  const leftFor = run.openLeftFor();
  for (const { page, spans } of found)
    page.mentions = spans
      .filter(
        ({ target }) => !renames.isUnsure(target) && (renames.of(target) !== null || leftFor(target)?.isSure !== true),
      )
      .map(({ reference, target }) => toMention({ reference, target, renames, has: (path) => head.index.has(path) }));
}

function toMention({
  reference,
  target,
  renames,
  has,
}: Found & { readonly renames: Renames; readonly has: (path: string) => boolean }): Mention {
  const to = renames.of(target);
  return { reference, resolution: { target }, renamedTo: to !== null && has(to) ? to : null };
}

interface Found {
  readonly reference: Reference;
  /** The path at base. */
  readonly target: string;
}

function findIn(
  { document: { page, metadata, rows } }: CitingPage,
  { removed, atBase }: { readonly removed: RemovedPaths; readonly atBase: Page },
): readonly Found[] {
  // What somebody found on a day is not rewritten, unless it is verified again.
  const { lastVerifiedCommit: commit, lastVerifiedDate: date } = metadata;
  const isVerified = commit !== null || (date !== null && !isBareDate(date.label));
  if (!isVerified && isDatedReport(page) && isDatedReport(atBase)) return [];
  const removedIn = remembered((segment): readonly Found[] =>
    pathsIn(segment).flatMap((written) => {
      const target =
        removed.meantBy(written.path, page.path) ?? removed.meantBy(decodePercent(written.path), page.path);
      return target === null || target === page.path
        ? []
        : [{ reference: toReference({ segment, ...written }), target }];
    }),
  );
  const spans = codedSpans(page, (segment) => removedIn(segment).length > 0);
  const found = spans
    .flatMap(({ segment, acknowledged, moved }) =>
      acknowledged ? [] : removedIn(segment).map((one) => ({ ...one, moved })),
    )
    .slice(0, MAX_MENTIONS);
  if (found.length === 0) return found;
  const pathsBefore = remembered(pathsIn);
  const spansBefore = atBase === page ? spans : codedSpans(atBase, (segment) => pathsBefore(segment).length > 0);
  const before = new Set(spansBefore.flatMap(({ segment }) => pathsBefore(segment).map(({ path }) => path)));
  const targetsOf = (isMeant: (span: CodedSpan) => boolean): ReadonlySet<string> =>
    new Set(
      spansBefore
        .filter(isMeant)
        .flatMap(({ segment }) => pathsBefore(segment).flatMap(({ path }) => removed.meantBy(path, page.path) ?? [])),
    );
  // What the page at base orders to go is not what the rest of it relies on, but for rows that claim work.
  const ordered = targetsOf((span) => span.ordered);
  const movedBefore = targetsOf((span) => span.moved);
  const claims = new Set(
    rows.flatMap(({ declared: { status }, range, shape }) =>
      status === 'not-started' || status === 'not-applicable' ? [] : [(shape?.range ?? range).line],
    ),
  );
  return found.filter(
    ({ reference: { path, range }, target, moved }) =>
      path !== null &&
      before.has(path) &&
      !(ordered.has(target) && !claims.has(range.line)) &&
      !(moved && movedBefore.has(target)),
  );
}

/** The same answers, each looked for once: the walk through a page asks several times of the code marks in its tables. */
function remembered<Answer>(ask: (segment: Segment) => Answer): (segment: Segment) => Answer {
  const known = new Map<Segment, Answer>();
  return (segment) => {
    const answer = known.get(segment) ?? ask(segment);
    known.set(segment, answer);
    return answer;
  };
}

interface WrittenPath {
  readonly token: Pick<Token, 'start' | 'end' | 'lines' | 'symbol'>;
  readonly path: string;
}

/** The paths of a code span: one that is a path as a whole, or the words of a command that have folders. */
function pathsIn({ text }: Segment): readonly WrittenPath[] {
  // Most code marks hold names, and names have neither.
  if (!/[./]/.test(text)) return [];
  const tokens = classifySpan(text).flatMap((token): WrittenPath[] =>
    token.path === null || token.kind === 'glob' ? [] : [{ token, path: token.path }],
  );
  return tokens.length > 0 ? tokens : wordsWithFolders(text);
}

function wordsWithFolders(text: string): readonly WrittenPath[] {
  return [...text.slice(0, 1000).matchAll(/(?<![^\s"'=])[\w@.-]+(?:\/[\w@.+-]+)+(?![^\s"':])/g)].map(
    ({ 0: path, index }) => ({ token: { start: index, end: index + path.length, lines: [], symbol: null }, path }),
  );
}

function toReference({ segment, token, path }: WrittenPath & { readonly segment: Segment }): Reference {
  return {
    text: segment.text.slice(token.start, token.end),
    kind: 'path',
    range: rangeWithin(segment, token.start, token.end),
    acknowledged: false,
    path,
    lines: [],
    symbol: null,
    command: null,
    surelyPath: true,
  };
}
