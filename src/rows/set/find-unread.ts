// Which pages had to be read and could not be: without them nothing can be said of the change.
import type { Settings } from '../../config/settings.ts';
import type { SkippedPage } from './document-set.ts';
import type { ReadDocuments } from './read-documents.ts';

export interface UnreadPage extends SkippedPage {
  readonly side: 'head' | 'base';
}

export interface UnreadQuestion {
  readonly read: ReadDocuments;
  readonly settings: Settings;
  /** Paths of declared pages. */
  readonly declared: ReadonlySet<string>;
}

/**
 * A page that a literal path names, whatever the reason; one that is declared in any other way, or that base has as a page with rows, where
 * nobody knows what it holds. At base only a declared one: what a change takes away from a detected page is seen without it.
 */
export function findUnread({ read, settings, declared }: UnreadQuestion): readonly UnreadPage[] {
  const guardedAtBase = new Set(read.base.documents.map(({ path }) => path));
  const isDeclared = (path: string): boolean => declared.has(path) || settings.forDocument(path).configured;
  const isUnknown = ({ reason }: SkippedPage): boolean => reason === 'unavailable';
  const atHead = read.head.skipped.filter(
    (page) =>
      declared.has(page.path) ||
      settings.forDocument(page.path).literal === true ||
      (isUnknown(page) && (isDeclared(page.path) || guardedAtBase.has(page.path))),
  );
  const atBase = read.unknownAtBase.filter(({ path }) => isDeclared(path));
  return [
    ...atHead.map((page): UnreadPage => ({ ...page, side: 'head' })),
    ...atBase.map((page): UnreadPage => ({ ...page, side: 'base' })),
  ];
}
