// Finds the paths in code marks, anywhere on a checked page, that this change deletes or renames.
import type { Page, Segment } from '../../documents/page.ts';
import { decodePercent } from '../../text/decode-percent.ts';
import { openRenames } from '../compare/open-renames.ts';
import type { Renames } from '../compare/renames.ts';
import { rangeWithin } from '../read/cell-reader.ts';
import { classifySpan, type Token } from '../read/classify-span.ts';
import { isToFillIn } from '../read/path-shape.ts';
import type { Reference } from '../reference.ts';
import type { CitingPage, EvidenceRun } from '../run.ts';
import { folderOf } from '../../text/paths.ts';
import { appendTo } from '../../text/group-by.ts';
import type { PathIndex } from '../locate/path-index.ts';
import { codedSpans, type CodedSpan } from './coded-spans.ts';
import { isOfOneDay } from './is-of-one-day.ts';
import type { Mention } from './mention.ts';
import { namesPlace, readOnOneLine } from './is-recorded.ts';
import { listRemoved, type RemovedPaths } from './removed-paths.ts';

/** Most mentions of one page. */
const MAX_MENTIONS = 500;
/** Characters of a paragraph in which both places of a file are looked for. */
const MAX_AROUND = 20_000;

/** Does nothing where the change takes nothing away. A path that this change writes into the page is the author's to know. */
export async function findMentions(run: EvidenceRun): Promise<void> {
  const { repository, contents, head, base, pages, notes } = run;
  if (base === null || pages.head.length === 0) return;
  const removed = listRemoved(base.index, head.index);
  if (removed.size === 0) return;
  const found = pages.head.flatMap((page) => {
    const spans =
      page.twin === null || isOfOneDay(page) ? [] : findIn(page, { removed, atBase: page.twin.document.page });
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
  for (const { page, spans } of found) {
    const mentions = spans
      .filter(
        ({ target }) => !renames.isUnsure(target) && (renames.of(target) !== null || leftFor(target)?.isSure !== true),
      )
      .map((one) => toMention({ ...one, renames, head: head.index, base: base.index }));
    page.asides = { ...page.asides, mentions };
  }
}

function toMention({
  reference,
  target,
  isPast,
  renames,
  head,
  base,
}: Found & { readonly renames: Renames; readonly head: PathIndex; readonly base: PathIndex }): Mention {
  const to = renames.of(target);
  const renamedTo = to !== null && head.has(to) ? to : null;
  const mention = { reference, resolution: { target }, renamedTo };
  if (renamedTo === null) return mention;
  // A folder of one word may be any word.
  const folder = newFolderOf(renamedTo, base);
  return isPast(folder?.includes('/') === true ? folder : renamedTo) ? { ...mention, past: true } : mention;
}

/** The outermost folder of a path that this change makes; null where all were there. */
function newFolderOf(path: string, base: PathIndex): string | null {
  let made: string | null = null;
  for (let folder = folderOf(path); folder !== '' && !base.has(folder); folder = folderOf(folder)) made = folder;
  return base.truncated ? null : made;
}

interface Found {
  readonly reference: Reference;
  /** The path at base. */
  readonly target: string;
  /** Whether the page says it of the past, or names the new place as well, and did so at base. */
  readonly isPast: (place: string) => boolean;
}

function findIn(
  { document: { page, rows } }: CitingPage,
  { removed, atBase }: { readonly removed: RemovedPaths; readonly atBase: Page },
): readonly Found[] {
  const removedIn = remembered((segment: Segment): readonly Pick<Found, 'reference' | 'target'>[] =>
    pathsIn(segment).flatMap((written) => {
      const target =
        removed.meantBy(written.path, page.path) ?? removed.meantBy(decodePercent(written.path), page.path);
      // A name to fill in is not the one file that has it for now.
      return target === null || target === page.path || isToFillIn(written.path)
        ? []
        : [{ reference: toReference({ segment, ...written }), target }];
    }),
  );
  const spans = codedSpans(page, (segment) => removedIn(segment).length > 0);
  const found = spans
    .flatMap((span) => (span.acknowledged ? [] : removedIn(span.segment).map((one) => ({ ...one, span }))))
    .slice(0, MAX_MENTIONS);
  if (found.length === 0) return [];
  const pathsBefore = remembered(pathsIn);
  const spansBefore = atBase === page ? spans : codedSpans(atBase, (segment) => pathsBefore(segment).length > 0);
  const before = new Map<string, CodedSpan[]>();
  for (const span of spansBefore) for (const { path } of pathsBefore(span.segment)) appendTo(before, path, span);
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
  const isPast = openPast(before);
  return found.flatMap(({ span, reference, target }): readonly Found[] => {
    const { path, range } = reference;
    const isToGo = ordered.has(target) && !claims.has(range.line);
    return path === null || !before.has(path) || isToGo || (span.moved && movedBefore.has(target))
      ? []
      : [{ reference, target, isPast: (place) => isPast({ span, path, place }) }];
  });
}

/** Whether a span, and one of its path at base, is said of the past or has both the old and the new place. The words of the change do not excuse it. */
function openPast(before: ReadonlyMap<string, readonly CodedSpan[]>) {
  const textAround = remembered((segments: CodedSpan['around']) => readOnOneLine(segments).slice(0, MAX_AROUND));
  const spansOf = (path: string): readonly CodedSpan[] => before.get(path) ?? [];
  const textBefore = remembered((path: string) =>
    [...new Set(spansOf(path).map(({ around }) => around))].map(textAround).join('\n'),
  );
  const wasPast = remembered((path: string) => spansOf(path).some((one) => one.isPast()));
  return ({ span, path, place }: { readonly span: CodedSpan; readonly path: string; readonly place: string }) =>
    (wasPast(path) && span.isPast()) ||
    (namesPlace(textBefore(path), place) && namesPlace(textAround(span.around), place));
}

/** The same answers, each looked for once: the walk through a page asks several times of the code marks in its tables. */
function remembered<Subject, Answer>(ask: (subject: Subject) => Answer): (subject: Subject) => Answer {
  const known = new Map<Subject, Answer>();
  return (subject) => {
    const answer = known.get(subject) ?? ask(subject);
    known.set(subject, answer);
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
