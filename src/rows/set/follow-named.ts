// Pages that somebody names and on which nothing is a status table or list: what this change does to the paths on them is said all the same.
import type { GuardedDocument } from '../document.ts';
import type { DocumentSet } from './document-set.ts';

/** Side pages of both snapshots, with those that were named and refused at head and at base. */
export async function followNamed({
  head,
  base,
  except,
}: {
  readonly head: DocumentSet;
  readonly base: DocumentSet;
  /** Refused, but read after all. */
  readonly except: ReadonlySet<string>;
}): Promise<{ readonly head: DocumentSet['pages']; readonly base: DocumentSet['pages'] }> {
  const known = new Set([...head.pages, ...base.pages].map(({ path }) => path));
  const atBase = new Map(base.refused.map((document) => [document.path, document]));
  const named = head.refused.filter(
    ({ path, settings }) => settings.literal === true && atBase.has(path) && !known.has(path) && !except.has(path),
  );
  if (named.length === 0) return { head: head.pages, base: base.pages };
  const { readProse } = await import('../lists/prose-rows.ts');
  const follow = (document: GuardedDocument): GuardedDocument => ({
    ...document,
    rows: readProse(document.page),
    auxiliary: true,
    followed: 'only',
  });
  return {
    head: [...head.pages, ...named.map(follow)],
    base: [...base.pages, ...named.flatMap(({ path }) => atBase.get(path) ?? []).map(follow)],
  };
}
