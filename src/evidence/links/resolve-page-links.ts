// Resolves the links of the guarded documents and of the pages beside them at base and at head.
import { mayHaveLinks } from '../../documents/links/may-have-links.ts';
import type { IndexSettings, Settings } from '../../config/settings.ts';
import type { Repository, Snapshot } from '../../repository/repository.ts';
import type { GuardedDocument } from '../../rows/document.ts';
import type { Surprises } from '../../text/surprises.ts';
import { openAnchors, type AnchorsOf } from './anchors.ts';
import { openContents, type Contents } from '../compare/contents.ts';
import { findTarget } from './find-target.ts';
import { findLinks, type JudgedLink } from './find-links.ts';
import { withoutIgnored } from './without-ignored.ts';
import { nearestAnchor } from './nearest-anchor.ts';
import { readLineAnchor } from './link-target.ts';
import { rewriteLink } from './rewrite-link.ts';
import { openBeside } from './open-beside.ts';
import { nearestMeant } from './nearest-meant.ts';
import type { BrokenLink, LinksByPage, LinkTrouble, PageLinks, ResolvedLinks } from './page-links.ts';
import { indexPaths, type PathIndex } from '../locate/path-index.ts';
import { followRenames, NO_RENAMES, type Renames } from '../compare/renames.ts';
import { isPlainMarkdownPath } from '../../text/paths.ts';
import { appendTo } from '../../text/group-by.ts';
import { lazily } from '../../text/lazily.ts';

export interface LinksQuestion {
  readonly repository: Repository;
  readonly settings: Settings;
  /** Guarded documents and the pages beside them. */
  readonly head: readonly GuardedDocument[];
  readonly base: readonly GuardedDocument[];
  /** Where faults of ours are gathered; without it they are thrown. */
  readonly surprises: Surprises;
}

interface View {
  readonly snapshot: Snapshot;
  readonly index: PathIndex;
  readonly anchorsOf: AnchorsOf;
  readonly contents: Contents;
  /** Which pages each index page lists, by its path. */
  readonly indexes: ReadonlyMap<string, readonly ListedPages[]>;
}

interface ListedPages {
  readonly lists: (path: string) => boolean;
  readonly required: boolean;
}

export async function resolvePageLinks({
  repository,
  settings,
  head,
  base,
  surprises,
}: LinksQuestion): Promise<ResolvedLinks> {
  const contents = openContents();
  const indexes = await openIndexes(settings.index ?? []);
  const openView = async (snapshot: Snapshot, pages: readonly GuardedDocument[]): Promise<View> => {
    const index = indexPaths(await snapshot.tree());
    const anchorsOf = openAnchors({ snapshot, contents, index, pages: pages.map(({ page }) => page) });
    return { snapshot, contents, indexes, index, anchorsOf };
  };
  const now = await openView(repository.head, head);
  const before = repository.base === null ? null : await openView(repository.base, base);
  const renames = lazily(async () =>
    before === null
      ? NO_RENAMES
      : followRenames({ renames: await repository.renames(), base: before.index, head: now.index }),
  );
  return {
    head: await resolvePages({ view: now, before, pages: head, renames, surprises }),
    base:
      before === null
        ? new Map()
        : await resolvePages({
            view: before,
            before: null,
            pages: base,
            surprises,
            renames: async () => await Promise.resolve(NO_RENAMES),
          }),
  };
}

async function openIndexes(settings: readonly IndexSettings[]): Promise<ReadonlyMap<string, readonly ListedPages[]>> {
  const indexes = new Map<string, ListedPages[]>();
  if (settings.length === 0) return indexes;
  const { compileGlobs } = await import('../../text/glob.ts');
  const matchers = await compileGlobs(settings.map(({ lists }) => lists));
  settings.forEach(({ page, required }, at) => {
    appendTo(indexes, page, { required, lists: matchers[at] ?? (() => false) });
  });
  return indexes;
}

interface PagesQuestion {
  readonly view: View;
  /** The same pages at base; null without one, and for base itself. */
  readonly before: View | null;
  readonly pages: readonly GuardedDocument[];
  readonly renames: () => Promise<Renames>;
}

async function resolvePages({
  pages,
  surprises,
  ...question
}: PagesQuestion & { readonly surprises: Surprises }): Promise<LinksByPage> {
  const resolved = await Promise.all(
    pages.map(async (document): Promise<[string, PageLinks]> => [
      document.path,
      await surprises.containAsync(
        { path: document.path, doing: 'following the links' },
        () => resolvePage({ ...question, document }),
        () => ({ broken: [], unlisted: [] }),
      ),
    ]),
  );
  return new Map(
    resolved.filter(([, { broken, unlisted, unknown = [] }]) => broken.length + unlisted.length + unknown.length > 0),
  );
}

type PageQuestion = Omit<PagesQuestion, 'pages'> & { readonly document: GuardedDocument };

async function resolvePage({ document, ...question }: PageQuestion): Promise<PageLinks> {
  const { view } = question;
  const listed = view.indexes.get(document.path) ?? [];
  if (listed.length === 0 && !mayHaveLinks(document.page)) return { broken: [], unlisted: [] };
  const broken: BrokenLink[] = [];
  const unknown: string[] = [];
  const reached = new Set<string>([document.path]);
  const links = findLinks({ document, mentions: listed.length > 0 });
  const looked = (await withoutIgnored({ ...question, page: document.path, links })).map((judged) => ({
    judged,
    found: findTarget({ index: view.index, page: document.path, judged }),
  }));
  const isBeside = openBeside(document.page, looked);
  for (const { judged, found } of looked) {
    const { link, target, evidence } = judged;
    if (found.kind === 'unverifiable') continue;
    if (found.kind === 'there') {
      reached.add(found.path);
      if (target.anchor !== null && (await isUnknown(view, found.path))) {
        unknown.push(link.url);
        continue;
      }
      const trouble =
        target.anchor === null
          ? null
          : await findAnchorTrouble({ ...question, path: found.path, anchor: target.anchor, evidence });
      if (trouble !== null)
        broken.push({
          link,
          trouble,
          evidence,
          listing: false,
          fix:
            trouble.kind === 'anchor' && trouble.nearest !== null
              ? fixOf({ judged, page: document.path, anchor: trouble.nearest })
              : null,
        });
    } else {
      const { trouble, path, anchor } = await explain({ ...question, missing: found.path, written: target.path ?? '' });
      const isOther = trouble.kind === 'missing' && path !== null && isBeside(path, link.range.line);
      broken.push({
        link,
        trouble,
        evidence,
        listing: listed.some(({ lists }) => lists(found.path)),
        fix:
          path === null || isOther
            ? null
            : fixOf({ judged, page: document.path, path, ...(anchor === undefined ? {} : { anchor }) }),
      });
    }
  }
  const unlisted = listUnlisted({ index: view.index, listed, reached });
  return { broken, unlisted, ...(unknown.length === 0 ? {} : { unknown }) };
}

/** What an index page has to list and does not. */
function listUnlisted({
  index,
  listed,
  reached,
}: {
  readonly index: PathIndex;
  readonly listed: readonly ListedPages[];
  readonly reached: ReadonlySet<string>;
}): readonly string[] {
  const required = listed.filter((list) => list.required);
  return required.length === 0
    ? []
    : index
        .entries()
        .filter(({ path, kind }) => kind === 'file' && !reached.has(path) && required.some(({ lists }) => lists(path)))
        .map(({ path }) => path)
        .sort();
}

/** True where the target of an anchor is a file that could not be read. */
async function isUnknown({ contents, snapshot, index }: View, path: string): Promise<boolean> {
  if (index.entry(path)?.kind !== 'file' || !isPlainMarkdownPath(path)) return false;
  return (await contents.unknown(snapshot, [path])).size > 0;
}

/** The file and the anchor that `x.rs:40`, `x.rs:40-48` or `x.rs:40:7` means, from the page's folder or from the root; null where there is none. */
function readEditorLink({
  index,
  missing,
  written,
}: {
  readonly index: PathIndex;
  readonly missing: string;
  readonly written: string;
}): { readonly path: string; readonly anchor: string } | null {
  const [, bare = '', first = '', last] = EDITOR.exec(missing) ?? [];
  const path = [bare, EDITOR.exec(written)?.[1] ?? ''].find((one) => one !== '' && index.isFile(one));
  return path === undefined ? null : { path, anchor: `L${first}${last === undefined ? '' : `-L${last}`}` };
}

const EDITOR = /^(.{1,1000}?):(\d{1,7})(?:[-–](\d{1,7})|:\d{1,5})?$/u;

/** A mention is no link: its path is written from the root, and left to people to fix. */
function fixOf({
  judged: { link, target },
  ...to
}: {
  readonly judged: JudgedLink;
  readonly page: string;
  readonly path?: string;
  readonly anchor?: string;
}): string | null {
  return link.kind === 'mention' || !link.written ? null : rewriteLink({ target, ...to });
}

async function explain({
  view,
  before,
  renames,
  missing,
  written,
}: Omit<PagesQuestion, 'pages'> & { readonly missing: string; readonly written: string }): Promise<{
  readonly trouble: LinkTrouble;
  readonly path: string | null;
  readonly anchor?: string;
}> {
  const editor = readEditorLink({ index: view.index, missing, written });
  if (editor !== null) return { trouble: { kind: 'editor', target: editor.path, anchor: editor.anchor }, ...editor };
  const to = before?.index.has(missing) === true ? (await renames()).of(missing) : null;
  if (to !== null && view.index.has(to)) return { trouble: { kind: 'renamed', target: missing, to }, path: to };
  const spelled = view.index.inOtherCase(missing);
  if (spelled !== null) return { trouble: { kind: 'other-case', target: missing, spelled }, path: spelled };
  return { trouble: { kind: 'missing', target: missing }, path: nearestMeant({ index: view.index, missing, written }) };
}

async function findAnchorTrouble({
  view,
  before,
  path,
  anchor,
  evidence,
}: Omit<PagesQuestion, 'pages' | 'renames'> & {
  readonly path: string;
  readonly anchor: string;
  readonly evidence: boolean;
}): Promise<LinkTrouble | null> {
  const file = view.index.isFile(path)
    ? path
    : view.index.siblings(path).find((sibling) => /(?:^|\/)readme\.md$/i.test(sibling));
  if (file === undefined || view.index.entry(file)?.kind !== 'file') return null;
  const lines = readLineAnchor(anchor);
  if (lines !== null) {
    // Cited lines are followed through the change by the evidence rules.
    const text = evidence ? null : ((await view.contents.texts(view.snapshot, [file])).get(file) ?? null);
    const lineCount = text === null ? lines.last : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    return lines.first > 0 && lines.last > lineCount
      ? { kind: 'lines', target: file, line: lines.last, lineCount }
      : null;
  }
  if (!isPlainMarkdownPath(file)) return null;
  const anchors = await view.anchorsOf(file);
  if (anchors === null || anchors.has(anchor)) return null;
  const then = before?.index.isFile(file) === true ? await before.anchorsOf(file) : null;
  const nearest = nearestAnchor({ anchor, now: anchors.headings, before: then?.headings ?? null });
  return {
    kind: 'anchor',
    target: file,
    anchor,
    nearest: nearest !== null && anchors.otherwise.has(nearest) ? null : nearest,
  };
}
