// Tells missing files that a row does not claim to be there: work under way has not made them yet, or their removal closed the finding.
import type { Citation } from '../evidence/citation.ts';
import { DELETED, DELETED_ELSEWHERE, RETIRED } from '../text/gone-words.ts';
import type { AssessedRow, Subject } from './assessed-document.ts';

/** What a status says of work that goes on: it may have no file to show yet. */
const UNDER_WAY =
  /🔄|🚧|🏗|⏳|🔨|(?<!\p{L})(?:in[ _-]progress|in development|under (?:way|construction|development)|underway|ongoing|wip|work in progress|started|in arbeit|in bearbeitung|laufend|en cours|en curso|en progreso|em andamento|em progresso|in corso|w toku|v procesu|в работе|в процессе|у процесі|kesken|devam ediyor)(?!\p{L})|进行中|進行中|开发中|開發中|対応中|作業中|진행\s?중/iu;

const REMOVED = `(?:${DELETED}|${RETIRED}|${DELETED_ELSEWHERE})(?!\\p{L})`;
/** `removed the crate kiln`, but not `removed a line from kiln`. */
const REMOVED_BEFORE = new RegExp(
  `(?<!\\p{L})${REMOVED}[^\\p{L}]{1,4}(?:(?!(?:from|in|of|out|aus|von|de|из)\\P{L})\\p{L}{1,20}[^\\p{L}]{1,4}){0,2}$`,
  'iu',
);
/** `kiln was removed`. */
const REMOVED_AFTER = new RegExp(`^[^\\p{L}\\p{N}/]{1,4}(?:\\p{L}{1,20}[^\\p{L}]{1,4}){0,2}${REMOVED}`, 'iu');
const AROUND = 80;

/** Letters of a folder or file name that says something. */
const FEWEST_LETTERS = 4;

export function isAbsentByDesign(
  { page }: Subject,
  { row }: AssessedRow,
  { fate, resolution, reference }: Citation,
): boolean {
  const { declared, table } = row;
  // A path that is there under another name is a slip.
  if (fate?.kind === 'never')
    return resolution.candidate === null && declared.status === 'partial' && UNDER_WAY.test(declared.text);
  if (fate?.kind !== 'deleted' || declared.status !== 'done' || table >= 0) return false;
  const line = page.lines[declared.range.line - 1] ?? '';
  const names = (resolution.target ?? reference.path ?? '')
    .split('/')
    .filter((name) => name.replaceAll(/[^\p{L}\p{N}]/gu, '').length >= FEWEST_LETTERS && !COMMON.has(name));
  return names.some((name) => {
    const at = line.indexOf(name);
    return (
      at >= 0 &&
      (REMOVED_BEFORE.test(line.slice(Math.max(0, at - AROUND), at)) ||
        REMOVED_AFTER.test(line.slice(at + name.length, at + name.length + AROUND)))
    );
  });
}

/** Folders that every path has. */
const COMMON: ReadonlySet<string> = new Set([
  'crates',
  'packages',
  'modules',
  'source',
  'tests',
  'docs',
  'apps',
  'libs',
]);
