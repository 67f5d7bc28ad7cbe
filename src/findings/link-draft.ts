// The broken links of a page that are news to the evidence rules, where they are, and the edit that fixes them.
import { posix } from 'node:path';
import { readLinkTarget } from '../evidence/links/link-target.ts';
import type { BrokenLink } from '../evidence/links/page-links.ts';
import type { WhyCode } from '../evidence/resolution.ts';
import type { CauseKey, Draft, Suggestion } from './finding.ts';
import type { Status } from '../rows/row.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';
import { labelsAt } from './labels-at.ts';
import { rewriteLabel } from './rewrite-label.ts';
import type { Page, Range } from '../documents/page.ts';

/** The links that lead nowhere. One in an evidence cell is left out where the evidence rules speak of it, or where its cell calls it gone. */
export function* findBrokenLinks({ links, rows, followed }: Subject): Generator<BrokenLink> {
  let said: ReadonlySet<string> | null = null;
  for (const broken of links?.broken ?? []) {
    if (broken.evidence && broken.trouble.kind !== 'anchor') {
      said ??= placesSaid(rows, followed !== undefined);
      if (said.has(placeOf(broken.link.range))) continue;
    }
    yield broken;
  }
}

/** What is not there and need not be: still to be made, only spoken of, or kept out of the repository. What this change takes away is none of them. */
const LIFTED: ReadonlySet<WhyCode> = new Set(['to-come', 'spoken-of', 'of-record', 'ignored']);

/** Where the evidence rules speak of a reference, or its cell calls it gone or to come. */
const placesSaid = (rows: readonly AssessedRow[], isFollowed: boolean): ReadonlySet<string> =>
  new Set(
    rows.flatMap(({ evidence }) =>
      evidence
        .filter(
          ({ reference: { acknowledged }, resolution: { state, why }, change }) =>
            acknowledged ||
            // Of a page that is only followed they speak of what this change takes away, and of nothing else.
            (isFollowed ? change === 'deleted' || change === 'renamed' : state === 'missing') ||
            LIFTED.has(why.code),
        )
        .map(({ reference: { range } }) => placeOf(range)),
    ),
  );

const placeOf = ({ line, column }: Range): string => `${line}:${column}`;

/** A link is distinguished from others by its destination. */
export function placeOfLink({
  link: { url, range },
}: BrokenLink): Pick<Draft, 'range' | 'rowKey' | 'evidence' | 'identity'> {
  return { range, rowKey: null, evidence: url, identity: url };
}

/**
 * This change broke a link that base's page had, or it was broken before. A link that is new and leads nowhere is what head shows;
 * in a row that claims something it is a claim that this change itself makes without its evidence.
 */
export function groundOfLink(
  subject: Subject,
  broken: BrokenLink,
): Pick<Draft, 'ground'> & { readonly cause: CauseKey } {
  const { before } = subject;
  const { link, trouble } = broken;
  const had = before !== null && holds(before.page, link.url);
  const ground = had
    ? ({ fresh: 'change', old: 'head' } as const)
    : trouble.kind === 'missing' && isClaimed(subject, broken)
      ? 'change'
      : 'head';
  return { ground, cause: causeOf(trouble) };
}

/** True for a link that this change puts into a row that claims something, and whose target base's page had no broken link to either. */
function isClaimed(subject: Subject, { link: { range }, trouble: { target } }: BrokenLink): boolean {
  if (!subject.compared) return false;
  const { lines, brokenBefore } = claimsOf(subject);
  return lines.has(range.line) && !brokenBefore.has(target);
}

interface Claims {
  /** Lines of rows that claim something. */
  readonly lines: ReadonlySet<number>;
  /** Where broken links of base's page lead. */
  readonly brokenBefore: ReadonlySet<string>;
}

const claims = new WeakMap<Subject, Claims>();

function claimsOf(subject: Subject): Claims {
  const known = claims.get(subject) ?? {
    lines: new Set(
      subject.rows.filter(({ row }) => CLAIMING.has(row.declared.status)).map(({ row }) => row.range.line),
    ),
    brokenBefore: new Set((subject.before?.links?.broken ?? []).map(({ trouble }) => trouble.target)),
  };
  claims.set(subject, known);
  return known;
}

const CLAIMING: ReadonlySet<Status> = new Set<Status>(['done', 'partial']);

const words = new WeakMap<Page, ReadonlySet<string>>();

/** True where the page has the destination, or all words of one that has spaces or brackets: a page is not searched once for each of its links. */
function holds(page: Page, url: string): boolean {
  const known = words.get(page) ?? new Set(splitWords(page.text));
  words.set(page, known);
  return splitWords(url).every((word) => known.has(word));
}

const splitWords = (text: string): readonly string[] => text.split(/[\s()<>[\]"'|]+/).filter((word) => word !== '');

function causeOf(trouble: BrokenLink['trouble']): CauseKey {
  switch (trouble.kind) {
    case 'renamed':
      return { kind: 'renamed', path: trouble.target, detail: trouble.to };
    case 'anchor':
      return { kind: 'name-gone', path: trouble.target, detail: trouble.anchor };
    case 'lines':
      return { kind: 'shortened', path: trouble.target, detail: null };
    case 'missing':
    case 'editor':
    case 'other-case':
      return { kind: 'missing', path: trouble.target, detail: null };
  }
}

/** Null where nothing near is known, or the destination is not written out on one line. */
export function fixOfLink(
  { path, page }: Subject,
  { link: { url, range, written }, trouble: { target }, fix }: BrokenLink,
): Suggestion | null {
  if (fix === null || !written || range.line !== range.endLine) return null;
  const to = readLinkTarget(fix)?.path ?? null;
  const link = {
    cited: readLinkTarget(url)?.path ?? null,
    target,
    from: [],
    path: to === null ? null : to.startsWith('/') ? to.slice(1) : posix.join(posix.dirname(path), to),
    lines: null,
  };
  // The path that readers see is written anew with the destination.
  const copies = labelsAt(page, range).map((label) => rewriteLabel(page, label, link));
  return {
    edits: [{ path, range, text: fix }, ...copies.filter((copy) => copy !== null && copy !== 'unsafe')],
  };
}
