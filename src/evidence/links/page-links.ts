// The links of a page that lead nowhere, and the pages an index leaves out.
import type { PageLink } from '../../documents/links/read-links.ts';

export type LinkTrouble =
  /** `target`: where it was looked for. */
  | { readonly kind: 'missing'; readonly target: string }
  /** The path exists in other upper and lower case only. */
  | { readonly kind: 'other-case'; readonly target: string; readonly spelled: string }
  | { readonly kind: 'renamed'; readonly target: string; readonly to: string }
  /** `x.rs:40`, as editors write it: the file is there, and GitHub opens no such address. */
  | { readonly kind: 'editor'; readonly target: string; readonly anchor: string }
  /** `target` is the page or folder; `nearest` an anchor that it has. */
  | { readonly kind: 'anchor'; readonly target: string; readonly anchor: string; readonly nearest: string | null }
  | { readonly kind: 'lines'; readonly target: string; readonly line: number; readonly lineCount: number };

export interface BrokenLink {
  readonly link: PageLink;
  readonly trouble: LinkTrouble;
  /** True in an evidence cell, whose references have rules of their own. */
  readonly evidence: boolean;
  /** True where an index page lists its target by this link. */
  readonly listing: boolean;
  /** The destination that would lead there, in the style of the old one; null where none is known. */
  readonly fix: string | null;
}

export interface PageLinks {
  /** In page order. */
  readonly broken: readonly BrokenLink[];
  /** Pages that this index page must list and does not, sorted. */
  readonly unlisted: readonly string[];
  /** Destinations of links whose target could not be read; absent where all could. */
  readonly unknown?: readonly string[];
}

/** By path of the page; pages without trouble are left out. */
export type LinksByPage = ReadonlyMap<string, PageLinks>;

export interface ResolvedLinks {
  readonly head: LinksByPage;
  /** Empty without a base. */
  readonly base: LinksByPage;
}
