// How large a report may be: what the builder keeps to and the reader of an untrusted report enforces.
export { shorten } from '../text/shorten.ts';

/** Longest text file a report is read from, in bytes. */
export const MAX_REPORT_BYTES = 10 * 1024 * 1024;

export const BOUNDS = {
  documents: 1_000,
  /** Of one document. */
  tables: 500,
  rows: 50_000,
  /** Of one row. */
  evidence: 500,
  findings: 10_000,
  /** Rows of one cause. */
  causeRows: 1_000,
  notes: 200,
  /** Of one suggestion. */
  edits: 200,
  /** Values of one finding's data. */
  data: 50,
} as const;

/** Most UTF-16 code units of a text; longer ones end in `…`. */
export const LENGTHS = {
  path: 4_096,
  key: 200,
  text: 500,
  /** A value of a finding's data, and a suggestion's text. */
  value: 2_000,
  message: 4_000,
} as const;

/** A path inside a repository: relative, with `/`, without `.`, `..`, empty segments, backslashes and control characters. */
export const REPOSITORY_PATH =
  /^(?![A-Za-z]:)(?!\/)(?!.*\/(?:\/|$))(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\u0000-\u001f\u007f-\u009f\u2028\u2029\\]+$/;

export const isRepositoryPath = (path: string): boolean => path.length <= LENGTHS.path && REPOSITORY_PATH.test(path);
