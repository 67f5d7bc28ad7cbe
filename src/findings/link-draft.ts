// The broken links of a page that are news to the evidence rules, where they are, and the edit that fixes them.
import type { BrokenLink } from '../evidence/links/page-links.ts';
import type { CauseKey, Draft, Suggestion } from './finding.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';
import type { Page, Range } from '../documents/page.ts';

/** The links that lead nowhere. One in an evidence cell is left out where the evidence rules speak of it, or where its cell calls it gone. */
export function* findBrokenLinks({ links, rows }: Subject): Generator<BrokenLink> {
  let said: ReadonlySet<string> | null = null;
  for (const broken of links?.broken ?? []) {
    if (broken.evidence && broken.trouble.kind !== 'anchor') {
      said ??= placesSaid(rows);
      if (said.has(placeOf(broken.link.range))) continue;
    }
    yield broken;
  }
}

/** Where the evidence rules speak of a reference, or its cell calls it gone. */
const placesSaid = (rows: readonly AssessedRow[]): ReadonlySet<string> =>
  new Set(
    rows.flatMap(({ evidence }) =>
      evidence
        .filter(({ reference: { acknowledged }, resolution: { state } }) => acknowledged || state === 'missing')
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

/** This change broke a link that base's page had, or it was broken before; a link that is new and leads nowhere is what head shows. */
export function groundOfLink(
  { before }: Subject,
  { link: { url }, trouble }: BrokenLink,
): Pick<Draft, 'ground'> & { readonly cause: CauseKey } {
  const had = before !== null && holds(before.page, url);
  return { ground: had ? { fresh: 'change', old: 'head' } : 'head', cause: causeOf(trouble) };
}

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
    case 'other-case':
      return { kind: 'missing', path: trouble.target, detail: null };
  }
}

/** Null where nothing near is known, or the destination is not written out on one line. */
export function mendLinkOf({ path }: Subject, { link: { range, written }, mend }: BrokenLink): Suggestion | null {
  return mend === null || !written || range.line !== range.endLine ? null : { edits: [{ path, range, text: mend }] };
}
