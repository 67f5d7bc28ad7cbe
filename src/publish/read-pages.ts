// Reads a list of GitHub's page by page. A list that is not whole is not a list: acting on a part of it would do things twice.
import { UnreadableAnswer } from './answer.ts';
import { PAGES, PAGE_SIZE } from './limits.ts';

export interface PagedList<T> {
  readonly fetchPage: (page: {
    readonly per_page: number;
    readonly page: number;
  }) => Promise<{ readonly data: unknown; readonly headers: { readonly link?: string | undefined } }>;
  /** One entry; null where it is not what GitHub documents. */
  readonly read: (entry: unknown) => T | null;
  /** Entries after which no more are wanted. */
  readonly most?: number;
}

/** A hundred at a time, until GitHub names no next page. @throws UnreadableAnswer, TooManyPages, or the client's error */
export async function readPages<T>({ fetchPage, read, most = Infinity }: PagedList<T>): Promise<readonly T[]> {
  const items: T[] = [];
  for (let page = 1; page <= PAGES; page += 1) {
    const at = { per_page: PAGE_SIZE, page };
    let answer = await fetchPage(at);
    let entries = readEntries(answer.data, read);
    if (entries === null) {
      answer = await fetchPage(at);
      entries = readEntries(answer.data, read);
    }
    if (entries === null) throw new UnreadableAnswer();
    items.push(...entries);
    const more = /rel="?next/.test(answer.headers.link ?? '');
    if (!more || items.length >= most) return items;
    // A page of nothing that names a next one would go on for ever.
    if (entries.length === 0) throw new UnreadableAnswer();
  }
  throw new TooManyPages();
}

/** The list goes on beyond the pages that are read. */
class TooManyPages extends Error {
  override readonly name = 'TooManyPages';

  constructor() {
    super(`GitHub’s list has more than ${PAGES} pages.`);
  }
}

function readEntries<T>(data: unknown, read: (entry: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(data)) return null;
  const entries = data.map((entry: unknown) => read(entry));
  return entries.every((entry) => entry !== null) ? entries : null;
}
