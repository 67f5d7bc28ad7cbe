// Reads each page once a run, and what was read of it from what earlier runs kept: by the content, the path, the settings and the program that read it.
import { createHash } from 'node:crypto';
import type { DocumentSettings } from '../../config/settings.ts';
import { decode } from '../../documents/markdown/decode.ts';
import type { ReadingMode } from '../../documents/markdown/read-markdown.ts';
import type { Page, Unreadable } from '../../documents/page.ts';
import type { KeptBytes } from '../../repository/kept-bytes.ts';
import { splitLines } from '../../text/lines.ts';
import { pack, unpack } from '../../text/pack.ts';
import type { GuardedDocument } from '../document.ts';
import { readDocument, recallDocument } from '../read-document.ts';

type ReadPage = (file: {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly mode?: ReadingMode;
}) => Promise<Page | Unreadable>;

/** What earlier runs kept, and what this program is called there: another build may read a page otherwise. */
export interface Keeping {
  readonly bytes: KeptBytes;
  readonly build: string;
}

interface PageFile {
  readonly path: string;
  /** The object id of the content; two snapshots that hold it at one path share the page. */
  readonly id: string;
  readonly bytes: Uint8Array;
  /** `skeleton` where it is left out. */
  readonly mode?: ReadingMode;
  /** Where its rows are asked for next. */
  readonly settings?: DocumentSettings;
}

/** Reads pages and their rows, each content once a run, however many snapshots hold it at one path. */
export interface Readings {
  page(file: PageFile): Promise<Page | Unreadable>;
  /** Metadata and rows of a page that was read here. */
  document(page: Page, settings: DocumentSettings): GuardedDocument;
}

/** Longer pages are read anew: what is kept of them would be many times as long. */
const MAX_KEPT_LETTERS = 512 * 1024;

/** What is kept of a page: all but its text, which is at hand; with its rows, where they were asked for. */
interface KeptReading {
  readonly page: Omit<Page, 'path' | 'text' | 'lines'>;
  readonly document: Omit<GuardedDocument, 'path' | 'page' | 'settings'> | null;
}

export function openReadings({
  readPage,
  keeping,
}: {
  readonly readPage: ReadPage;
  readonly keeping: Keeping | null;
}): Readings {
  const pages = new Map<string, Promise<Page | Unreadable>>();
  const parsed: Parsed = new WeakMap();
  return {
    page(file) {
      const key = `${file.mode ?? 'skeleton'} ${file.id} ${file.path}`;
      const page =
        pages.get(key) ?? (keeping === null ? readPage(file) : readKept({ file, readPage, keeping, parsed }));
      pages.set(key, page);
      return page;
    },
    document(page, settings) {
      const document = readDocument({ page, settings });
      const asked = parsed.get(page);
      if (keeping !== null && asked?.settings === settings) keep({ keeping, name: asked.name, page, document });
      parsed.delete(page);
      return document;
    },
  };
}

/** The names under which pages of this run are to be kept with their rows, and the settings that each name holds. */
type Parsed = WeakMap<Page, { readonly name: string; readonly settings: DocumentSettings }>;

interface Asked {
  readonly file: PageFile;
  readonly readPage: ReadPage;
  readonly keeping: Keeping;
  readonly parsed: Parsed;
}

async function readKept({ file, readPage, keeping, parsed }: Asked): Promise<Page | Unreadable> {
  const { path, bytes, settings } = file;
  const text = decode({ path, bytes });
  if (typeof text !== 'string') return text;
  if (text.length > MAX_KEPT_LETTERS) return await readPage(file);
  const name = nameOf(keeping, file);
  const kept = recall(keeping, name);
  if (kept !== null) {
    const page: Page = { path, text, lines: splitLines(text), ...kept.page };
    if (kept.document !== null && settings !== undefined) recallDocument({ path, page, settings, ...kept.document });
    return page;
  }
  const page = await readPage(file);
  if ('reason' in page) return page;
  if (settings === undefined) keep({ keeping, name, page, document: null });
  else parsed.set(page, { name, settings });
  return page;
}

/** Of the settings, what decides which rows a page has; the type of `readRows` sees to it that nothing else does. */
function nameOf({ build }: Keeping, { path, bytes, mode = 'skeleton', settings }: PageFile): string {
  const reading =
    settings === undefined
      ? null
      : ([settings.configured, Object.entries(settings.columns), Object.entries(settings.statuses)] as const);
  return createHash('sha256')
    .update(`${JSON.stringify([build, path, mode, reading])}\n`)
    .update(bytes)
    .digest('hex')
    .slice(0, 32);
}

function recall({ bytes }: Keeping, name: string): KeptReading | null {
  const kept = bytes.read(name);
  const reading = kept === null ? null : unpack(kept);
  return isReading(reading) ? reading : null;
}

/** As far as a look at it shows: its name holds the build, and its file the name and a sum. */
function isReading(value: unknown): value is KeptReading {
  if (typeof value !== 'object' || value === null || !('page' in value) || !('document' in value)) return false;
  const { page, document } = value as {
    readonly [Part in keyof KeptReading]: Partial<KeptReading[Part]> | null | undefined;
  };
  return Array.isArray(page?.blocks) && (document === null || Array.isArray(document?.rows));
}

interface Kept {
  readonly keeping: Keeping;
  readonly name: string;
  readonly page: Page;
  readonly document: GuardedDocument | null;
}

function keep({ keeping, name, page: { frontMatter, blocks, notes }, document }: Kept): void {
  const reading: KeptReading = {
    page: { frontMatter, blocks, notes },
    document: document === null ? null : partsOf(document),
  };
  const packed = pack(reading);
  if (packed !== null) keeping.bytes.write(name, packed);
}

/** All that `readDocument` adds to the page. */
function partsOf({
  metadata,
  defined,
  listed,
  counts,
  dialect,
  tables,
  rows,
}: GuardedDocument): KeptReading['document'] {
  return { metadata, defined, listed, ...(counts === undefined ? {} : { counts }), dialect, tables, rows };
}
