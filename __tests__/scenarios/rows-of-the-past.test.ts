// Rows of which a note on their page says that they describe deleted code, or are kept as history: what they cite may be gone.
import { judgeMember } from '../helpers/kind-members.ts';

const PAGE = 'docs/kiln.md';
const CONFIGURATION = `documents:\n  - ${PAGE}\n`;
const TITLE = ['# Kiln status', ''];
const TABLE = [
  '## Phase 2 — Wood firing',
  '',
  'SECTION',
  '',
  '| # | Item | Status | Evidence |',
  '|---|---|---|---|',
  '| 2.1 | Bowl | done | `src/bowl.py` |',
  '| 2.6 | Cup | done | `src/cup.py` |',
  '| 2.7 | Dish | done | `src/dish.py` |',
  '| 2.10 | Ewer | done | `src/ewer.py` |',
  '',
];
const page = ({ note = '', section = 'Firing.' }: { readonly note?: string; readonly section?: string }): string =>
  [...TITLE, note, '', ...TABLE].join('\n').replace('SECTION', section);

const GONE = { 'src/cup.py': null, 'src/dish.py': null, 'src/ewer.py': null };
const EWER = [`evidence-deleted ${PAGE}`, '2.10 This change deletes `src/ewer.py`'];

/** What is said where a change that deletes three files writes `note` at the head of the page, or `section` at the head of its section. */
const judge = async (said: Parameters<typeof page>[0], want: readonly string[]): Promise<readonly string[]> =>
  await judgeMember({
    name: 'note',
    files: { [PAGE]: page({}) },
    change: { ...GONE, [PAGE]: () => page(said) },
    configuration: CONFIGURATION,
    want,
  });

describe('a note that names rows and says that what they describe is deleted', () => {
  it.each([
    '> **2026-02-03:** gas firing is next. Rows 2.6–2.10 below describe deleted code; kept here only as\n> history.',
    'Rows 2.6, 2.7, and 2.10 describe the removed wood code.',
    'Items 2.6-2.7 and 2.10 cite files that no longer exist.',
    'Rows 2.6 to 2.10 are kept as history.',
    'Rows 2.6–2.10 remain here only as a historical record.',
    'The code of rows 2.6–2.10 was deleted in May.',
    'Deleted code: rows 2.6–2.10.',
    '- Kept only as history: rows 2.6–2.10',
    'Phase 2 describes deleted code.',
    'Rows 2.6–2.10 refer to modules which do not exist any more.',
  ])('%s', async (note) => {
    await expect(judge({ note }, ['silent', 'passes'])).resolves.toEqual([]);
  });

  it('holds where the note was there before', async () => {
    const note = 'Rows 2.6–2.10 describe deleted code.';
    const wants = await judgeMember({
      name: 'note at base',
      files: { [PAGE]: page({ note }) },
      change: GONE,
      configuration: CONFIGURATION,
      want: ['silent', 'passes'],
    });
    expect(wants).toEqual([]);
  });
});

describe('the head of a section that says so of its rows', () => {
  it.each([
    'This section describes deleted code.',
    '> The rows below describe code that was removed.',
    'Everything below is kept only as history.',
    'The rows of this section cite retired modules.',
  ])('%s', async (section) => {
    await expect(judge({ section }, ['silent', 'passes'])).resolves.toEqual([]);
  });
});

describe('another note', () => {
  it.each([
    'Rows 2.6–2.7 describe deleted code.',
    'Rows 3.1–3.9 describe deleted code.',
    'Rows 2.6–2.10 were deleted from this page in May.',
    'Rows 2.6–2.10 describe code that will be deleted.',
    'Rows 2.6–2.10 may describe deleted code.',
    'Rows 2.6–2.10 do not describe deleted code.',
    'Rows 2.6–2.10, except 2.10, describe deleted code.',
    'Rows 2.6–2.10 describe how we removed the wood.',
    'Phase 3 describes deleted code.',
    'This section describes deleted code.',
    'We deleted code. See rows 2.6–2.10.',
    'Rows 2.6–2.10 are checked for reference.',
  ])('says nothing of a row whose file goes: %s', async (note) => {
    await expect(judge({ note }, [...EWER, 'fails'])).resolves.toEqual([]);
  });
});
