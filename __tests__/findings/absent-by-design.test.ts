// Missing files that a row does not claim to be there: what is under way has not made them yet, and what was to be removed is gone.
import type { Citation } from '../../src/evidence/citation.ts';
import { isAbsentByDesign } from '../../src/findings/absent-by-design.ts';
import type { AssessedRow } from '../../src/findings/assessed-document.ts';
import { FERRY } from '../helpers/ferry-page.ts';
import { documentOf, subjectOf } from '../helpers/subject.ts';

const COMMIT = { id: 'a'.repeat(40), date: '2025-11-05' };
const FATES = {
  never: { kind: 'never' },
  deleted: { kind: 'deleted', commit: COMMIT },
  uncommitted: { kind: 'uncommitted' },
} as unknown as Readonly<Record<string, NonNullable<Citation['fate']>>>;

interface Case {
  readonly line?: string;
  readonly path?: string;
  readonly fate?: 'never' | 'deleted' | 'uncommitted' | null;
  readonly status?: 'done' | 'partial' | 'not-started';
  readonly text?: string;
  readonly candidate?: string | null;
  /** -1 for a row of a list. */
  readonly table?: number;
  readonly target?: string | null;
}

function absent({
  line = '- [x] Removed kiln',
  path = 'crates/kiln',
  fate = 'deleted',
  status = 'done',
  text = '[x]',
  candidate = null,
  table = -1,
  target = path,
}: Case): boolean {
  const subject = subjectOf(documentOf(line));
  const [assessed] = subjectOf(documentOf(FERRY)).rows;
  const [citation] = assessed?.evidence ?? [];
  if (assessed === undefined || citation === undefined) throw new Error('The page has a row that cites.');
  const range = { line: 1, column: 1, endLine: 1, endColumn: 2 };
  const row: AssessedRow = {
    ...assessed,
    row: { ...assessed.row, table, declared: { text, status, range, reason: 'a test' } },
  };
  return isAbsentByDesign(subject, row, {
    ...citation,
    ...(fate === null ? {} : { fate: FATES[fate] as NonNullable<Citation['fate']> }),
    resolution: { ...citation.resolution, candidate, target },
    reference: { ...citation.reference, path },
  });
}

describe('a file that never was', () => {
  const claim: Case = { fate: 'never', status: 'partial', text: 'In progress' };

  it.each<[text: string, absent: boolean]>([
    ['In progress', true],
    ['in-progress', true],
    ['inprogress', false],
    ['🚧 Partial', true],
    ['⏳', true],
    ['WIP', true],
    ['in_progress', true],
    ['wipe', false],
    ['under construction', true],
    ['plunder way', false],
    ['started', true],
    ['restarted', false],
    ['in Arbeit', true],
    ['进行中', true],
    ['진행중', true],
    ['진행 중', true],
    ['진행  중', false],
    ['Partial', false],
  ])('of a row that says “%s”: %s', (text, expected) => {
    expect(absent({ ...claim, text })).toBe(expected);
  });

  it.each<[what: string, given: Case, absent: boolean]>([
    ['a row that is under way', {}, true],
    ['a row of a table that is under way', { table: 0 }, true],
    ['a file that is there under another name', { candidate: 'crates/kilns' }, false],
    ['a row that is done', { status: 'done' }, false],
    ['a row that is not started', { status: 'not-started' }, false],
    ['a file that was removed', { fate: 'deleted' }, false],
    ['a file of which history says nothing', { fate: 'uncommitted' }, false],
    ['a file without history', { fate: null }, false],
  ])('%s', (_what, given, expected) => {
    expect(absent({ ...claim, ...given })).toBe(expected);
  });
});

describe('a file that was removed', () => {
  it.each<[what: string, given: Case, absent: boolean]>([
    ['an item that says so', {}, true],
    ['a row of a table', { table: 0 }, false],
    ['an item that is partly done', { status: 'partial' }, false],
    ['an item that is not started', { status: 'not-started' }, false],
    ['a file that never was', { fate: 'never' }, false],
    ['a file of which history says nothing', { fate: 'uncommitted' }, false],
    ['a file without history', { fate: null }, false],
    ['the path as it is written, where it leads nowhere', { target: null }, true],
    ['no path at all', { target: null, path: '' }, false],
  ])('%s', (_what, given, expected) => {
    expect(absent(given)).toBe(expected);
  });

  it.each<[line: string, path: string, absent: boolean]>([
    ['- [x] Removed kiln', 'crates/kiln', true],
    ['- [x] Deleted the crate kiln', 'crates/kiln', true],
    ['- [x] Deleted the old kiln', 'crates/kiln', true],
    ['- [x] Deleted the lid that covers the kiln', 'crates/kiln', false],
    ['- [x] Removed a line from kiln', 'crates/kiln', false],
    ['- [x] Removed it from kiln', 'crates/kiln', false],
    ['- [x] Unremoved kiln', 'crates/kiln', false],
    ['- [x] `kiln` was removed', 'crates/kiln', true],
    ['- [x] `kiln` has been deleted', 'crates/kiln', true],
    ['- [x] `kiln` is what somebody deleted', 'crates/kiln', false],
    ['- [x] `kiln` works', 'crates/kiln', false],
    ['- [x] kiln2 removed', 'crates/kiln', false],
    ['- [x] kiln/lid removed', 'crates/kiln', false],
    // A name that every path has, or that is too short, names nothing.
    ['- [x] Removed tests', 'tests/lid', false],
    ['- [x] Removed lid', 'crates/lid', false],
    ['- [x] Removed li_d', 'crates/li_d', false],
    ['- [x] Removed lids', 'crates/lids', true],
    ['- [x] Removed oven', 'crates/kiln', false],
    ['- [x] Removed kiln', 'kiln/oven.rs', true],
  ])('%s, of %s: %s', (line, path, expected) => {
    expect(absent({ line, path })).toBe(expected);
  });
});
