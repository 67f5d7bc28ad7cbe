// The neutral tree of one Markdown page: what the later stages see of it, with exact positions and without remark's types.

/**
 * A place in a text. Lines and columns are 1-based, columns count UTF-16 code units (as editors and SARIF do), the end is exclusive.
 * A byte order mark counts as no column.
 */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The link around a segment; segments of one link share one object. */
export interface Link {
  /** Destination as a browser would get it: entities and escapes resolved, not percent-decoded. */
  readonly url: string;
  /** The whole link, `[text](url)`. */
  readonly range: Range;
  /** The destination alone (of the definition, for a reference link); null where it is not written out. */
  readonly urlRange: Range | null;
}

/** A run of inline content on one line that looks the same throughout. */
export interface Segment {
  /** `break` is a soft or hard line break or `<br>`; its text is a newline. */
  readonly kind: 'text' | 'code' | 'html' | 'image' | 'break';
  /** As a reader sees it: escapes and entities resolved, code marks taken off. For an image: its alternative text. */
  readonly text: string;
  /** Where `text` is, without code marks. Always on one line (a break starts where it is). */
  readonly range: Range;
  /** For code, with its marks; else equal to `range`. */
  readonly outer: Range;
  /** Source column of each UTF-16 unit of `text` plus one for its end, where escapes or entities make the two differ; else null. */
  readonly columns: readonly number[] | null;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly struck: boolean;
  readonly link: Link | null;
}

export interface Heading {
  readonly kind: 'heading';
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  readonly segments: readonly Segment[];
  /** Rendered text, marks taken off. */
  readonly text: string;
  readonly range: Range;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly segments: readonly Segment[];
  readonly text: string;
  readonly range: Range;
}

export interface ListItem {
  /** Task list state; null where the item has no check box. */
  readonly checked: boolean | null;
  /** Number as counted from the list's start; null in a bullet list. */
  readonly number: number | null;
  readonly blocks: readonly Block[];
  readonly range: Range;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
  readonly range: Range;
}

export interface Cell {
  readonly segments: readonly Segment[];
  readonly text: string;
  /** The trimmed content; empty (start equals end) for an empty cell. */
  readonly range: Range;
}

export interface TableRow {
  /** Exactly the cells that are written, be they fewer or more than the header has. */
  readonly cells: readonly Cell[];
  readonly range: Range;
}

export interface Table {
  readonly kind: 'table';
  readonly header: TableRow;
  readonly rows: readonly TableRow[];
  readonly range: Range;
}

interface Quote {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
  readonly range: Range;
}

/** A fenced or indented code block, or raw HTML: kept for its place and, for HTML, its anchors and links. */
export interface Verbatim {
  readonly kind: 'code' | 'html';
  readonly text: string;
  readonly range: Range;
}

/** `[label]: url` or a footnote's body. */
export interface Definition {
  readonly kind: 'definition' | 'footnote';
  readonly label: string;
  readonly url: string | null;
  readonly urlRange: Range | null;
  readonly blocks: readonly Block[];
  readonly range: Range;
}

export type Block = Heading | Paragraph | List | Table | Quote | Verbatim | Definition;

/** One scalar of the YAML front matter, by its dotted key. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly value: string;
  readonly range: Range;
}

export interface Page {
  /** Path from the repository's root, with `/`. */
  readonly path: string;
  /** Without a byte order mark, line endings as in the file. */
  readonly text: string;
  /** The lines of `text` without their line endings; `lines[n - 1]` is line n. */
  readonly lines: readonly string[];
  readonly frontMatter: readonly FrontMatterEntry[];
  readonly blocks: readonly Block[];
  /** Bounds that were hit while reading, as sentences for the report's notes. */
  readonly notes: readonly string[];
}

/** Why a file is no page: it is not read any further. */
export interface Unreadable {
  readonly path: string;
  readonly reason: 'not-utf8' | 'binary' | 'too-large' | 'symbolic-link' | 'not-a-file' | 'unavailable' | 'absent';
  readonly detail: string;
}
