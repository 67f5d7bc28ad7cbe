// Which rows of a document claim more than they did at base, and what a reference means whatever its lines.
import type { Page } from '../documents/page.ts';
import type { Citation } from '../evidence/citation.ts';
import { normalise } from './fingerprint.ts';
import { matchRows } from './match-rows.ts';
import { claimsMore, isClaim } from './status-order.ts';
import type { AssessedRow, PathSet, Subject } from './assessed-document.ts';

export interface NewClaim {
  /** The row's index in the document at head. */
  readonly index: number;
  /** Its counterpart at base; null for a new row. */
  readonly was: AssessedRow | null;
}

/**
 * Rows that are new, or whose status was raised. Other words, and other evidence for the same claim, are not new claims, nor is a row that base's page
 * has word for word and that nobody read as one there: a change beside it made the table a matrix.
 */
export function findNewClaims(subject: Subject, before: Subject): NewClaim[] {
  const matches = subject.rowSet?.matches ?? matchRows({ before: before.rows, after: subject.rows });
  return subject.rows.flatMap((row, index) => {
    const was = matches.get(row) ?? null;
    const isNew =
      was === null
        ? !wasThere(subject, before, row)
        : claimsMore(row.row.declared.status, was.row.declared.status) || isRaisedBeside(row, was);
    return isNew ? [{ index, was }] : [];
  });
}

/** True where another status of the row was raised, in a column that was there at base. */
function isRaisedBeside({ row: { besides = [] } }: AssessedRow, { row: was }: AssessedRow): boolean {
  if (besides.length === 0 || was.besides === undefined) return false;
  const olds = new Map(was.besides.map(({ lane, status }) => [lane, status]));
  return besides.some(({ lane, status }) => {
    const old = olds.get(lane);
    return old !== undefined && isClaim(old) && claimsMore(status, old);
  });
}

function wasThere({ page }: Subject, before: Subject, { row: { range } }: AssessedRow): boolean {
  const lines = linesOf(before.page);
  return page.lines.slice(range.line - 1, range.endLine).every((line) => lines.has(line.trim()));
}

const known = new WeakMap<Page, ReadonlySet<string>>();

function linesOf(page: Page): ReadonlySet<string> {
  const lines = known.get(page) ?? new Set(page.lines.map((line) => line.trim()));
  known.set(page, lines);
  return lines;
}

/** What a reference means, whatever its lines and however it is written: the same file as a link or from the page's folder is no new claim. */
export function nameOf({ reference: { kind, path, symbol, text }, resolution: { state, target } }: Citation): string {
  if (state === 'present' && target !== null && (kind === 'path' || kind === 'lines')) return `${target}\n`;
  return path === null ? normalise(text) : `${path}\n${symbol ?? ''}`;
}

/** Whether head has a file or folder; the folders are listed once, and only if one is asked for. */
export function lookIn(paths: PathSet | null): (path: string) => boolean {
  let folders: Set<string> | null = null;
  return (path) => {
    if (paths === null || paths.has(path)) return paths !== null;
    folders ??= foldersOf(paths);
    return folders.has(path);
  };
}

function foldersOf(paths: PathSet): Set<string> {
  const folders = new Set<string>();
  for (const path of paths.keys()) {
    for (
      let end = path.lastIndexOf('/');
      end > 0 && !folders.has(path.slice(0, end));
      end = path.lastIndexOf('/', end - 1)
    )
      folders.add(path.slice(0, end));
  }
  return folders;
}
