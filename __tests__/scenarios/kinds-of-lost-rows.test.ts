// Members of the kinds in which rows, columns, statuses and evidence leave a page: other notations, places, languages and line endings than the first example of each.
import type { Files } from '../helpers/judge-change.ts';
import { PAGE, judgeMember, swap, type Change, type Member } from '../helpers/kind-members.ts';

const t = (
  rows: readonly string[],
  head = '| ID | Piece | Status | Evidence | Tests |',
  title = '# Kiln\n\n',
): string => `${title}${head}\n${head.replace(/[^|]+/g, '---')}\n${rows.join('\n')}\n`;
const B = '| K-1 | Bowl | done | `src/bowl.py` | `tests/test_bowl.py` |';
const C = '| K-2 | Cup | done | `src/cup.py` | `tests/test_cup.py` |';
const D = '| K-3 | Dish | partial | `src/dish.py` | `tests/test_dish.py` |';
const BASIC = t([B, C, D]);
const crlf = (s: string) => s.replace(/\n/g, '\r\n');
const quote = (s: string) =>
  s
    .split('\n')
    .map((l) => (l === '' ? '>' : `> ${l}`))
    .join('\n');
const indent = (s: string) =>
  '- The list:\n\n' +
  s
    .split('\n')
    .map((l) => (l === '' ? '' : `  ${l}`))
    .join('\n');
const MEMBERS: Member[] = [];
interface Besides {
  /** More files at base. */
  readonly files?: Files;
  /** More changes. */
  readonly change?: Change;
  readonly configuration?: string;
}

const add = (
  ...[name, before, edit, want, { files = {}, change = {}, configuration } = {}]: readonly [
    string,
    string,
    (text: string) => string,
    readonly string[],
    Besides?,
  ]
): void => {
  const member = { name, files: { ...files, [PAGE]: before }, change: { [PAGE]: edit, ...change }, want };
  MEMBERS.push(configuration === undefined ? member : { ...member, configuration });
};
const gone = { 'tests/test_dish.py': null, 'tests/test_cup.py': null };
const DECLARED = 'documents: [docs/kiln.md]\nrules: { verification-missing: off }\n';
const FM = '---\nowner: "@kim"\nstatus: living\n---\n';
// A cut table
add(
  'a cut table: blank CRLF',
  crlf(BASIC),
  swap('| K-2', '\r\n| K-2'),
  ['fails', 'row-unguarded docs/kiln.md:7', 'K-2', 'K-3'],
  { change: { 'tests/test_cup.py': null } },
);
add(
  'a cut table: several blank lines with spaces',
  BASIC,
  swap('| K-2', '   \n\t\n| K-2'),
  ['fails', 'row-unguarded', 'tests/test_cup.py'],
  { change: { 'tests/test_cup.py': null } },
);
add('a cut table: in a quote', quote(BASIC), swap('> | K-2', '>\n> | K-2'), ['fails', 'row-unguarded', 'K-2'], {
  change: { 'tests/test_cup.py': null },
});
add('a cut table: a quote that stops', quote(BASIC), swap('> | K-2', '\n| K-2'), ['fails', 'row-unguarded', 'K-2'], {
  change: { 'tests/test_cup.py': null },
});
add('a cut table: in a list, indentation lost', indent(BASIC), swap('  | K-2', '\n| K-2'), ['fails', 'K-2'], {
  change: { 'tests/test_cup.py': null },
});
add(
  'a cut table: second table with front matter',
  FM + t([B]) + '\n## More\n\n' + t([C, D], undefined, ''),
  swap('| K-3', '\n| K-3'),
  ['row-unguarded', 'K-3'],
  { change: { 'tests/test_dish.py': null } },
);
add('a cut table: a heading between', BASIC, swap('| K-2', '### Later\n| K-2'), ['fails', 'row-unguarded', 'K-2'], {
  change: { 'tests/test_cup.py': null },
});
add('a cut table: a rule between', BASIC, swap('| K-2', '---\n| K-2'), ['fails', 'row-unguarded', 'K-2'], {
  change: { 'tests/test_cup.py': null },
});
add('a cut table: a list item between', BASIC, swap('| K-2', '- later\n| K-2'), ['fails', 'row-unguarded', 'K-2'], {
  change: { 'tests/test_cup.py': null },
});
add(
  'a cut table: a paragraph between',
  BASIC,
  swap('| K-2', '\nThe others:\n\n| K-2'),
  ['fails', 'row-unguarded', 'K-2'],
  { change: { 'tests/test_cup.py': null } },
);
add('a cut table: an image between', BASIC, swap('| K-2', '\n![x](x.png)\n| K-2'), ['fails', 'K-2'], {
  change: { 'tests/test_cup.py': null },
});
add('a cut table: declared, no deletion', BASIC, swap('| K-2', '\n| K-2'), ['fails', 'row-unguarded', 'K-2'], {
  configuration: DECLARED,
});
add(
  'a cut table: table without outer pipes',
  t([B, C, D]).replace(/^\| | \|$/gm, ''),
  swap('K-2 |', '\nK-2 |'),
  ['fails', 'K-2'],
  { change: { 'tests/test_cup.py': null } },
);
// Something between rows
add(
  'something between rows: comment of several lines',
  BASIC,
  swap('| K-2', '<!--\n recounted\n-->\n| K-2'),
  ['fails', 'row-unguarded', 'K-2'],
  { change: { 'tests/test_cup.py': null } },
);
add(
  'something between rows: a processing line',
  BASIC,
  swap('| K-2', '<?marker?>\n| K-2'),
  ['fails', 'row-unguarded', 'K-2'],
  { change: { 'tests/test_cup.py': null } },
);
add(
  'something between rows: an element between',
  BASIC,
  swap('| K-2', '<a name="more"></a>\n| K-2'),
  ['fails', 'K-2'],
  { change: { 'tests/test_cup.py': null } },
);
add(
  'something between rows: details between',
  BASIC,
  swap('| K-2', '<details>\n| K-2'),
  ['fails', 'row-unguarded', 'K-2'],
  { change: { 'tests/test_cup.py': null } },
);
add(
  'something between rows: prettier-ignore',
  BASIC,
  swap('| K-2', '<!-- prettier-ignore -->\n| K-2'),
  ['fails', 'row-unguarded', 'K-2'],
  { change: { 'tests/test_cup.py': null } },
);
add('something between rows: a row in a comment', BASIC, swap(C, `<!-- ${C} -->`), ['fails', 'K-2'], {
  change: { 'tests/test_cup.py': null },
});
add(
  'something between rows: the whole table in a comment, another left',
  BASIC + '\n## B\n\n' + t(['| K-9 | Ewer | done | `src/ewer.py` | `tests/test_ewer.py` |'], undefined, ''),
  swap(/\| ID[\s\S]*?K-3.*\n/, (s) => `<!--\n${s}-->\n`),
  ['fails', 'K-1'],
  { change: { 'tests/test_cup.py': null } },
);
add('something between rows: rows in a fence', BASIC, swap('| K-2', '```\n| K-2'), ['fails', 'K-2'], {
  change: { 'tests/test_cup.py': null },
});
add(
  'something between rows: table in a tilde fence',
  BASIC + '\n## B\n\n' + t(['| K-9 | Ewer | done | `src/ewer.py` | `tests/test_ewer.py` |'], undefined, ''),
  swap(/\| ID[\s\S]*?K-3.*\n/, (s) => `~~~text\n${s}~~~\n`),
  ['fails', 'K-1'],
  { change: { 'tests/test_cup.py': null } },
);
add(
  'something between rows: conflict markers',
  BASIC,
  swap(C, `<<<<<<< HEAD\n${C}\n=======\n${C.replace('done', 'partial')}\n>>>>>>> theirs`),
  ['row-unguarded docs/kiln.md:6'],
);
add(
  'something between rows: conflict with three parts',
  BASIC,
  swap(C, `<<<<<<< HEAD\n${C}\n||||||| base\n${C}\n=======\n${C.replace('done', 'partial')}\n>>>>>>> theirs`),
  ['row-unguarded docs/kiln.md:6'],
);
add(
  'something between rows: comment in a quote',
  quote(BASIC),
  swap('> | K-2', '> <!-- x -->\n> | K-2'),
  ['fails', 'K-2'],
  { change: { 'tests/test_cup.py': null } },
);
// A broken delimiter row
const TWO =
  BASIC + '\n## Later\n\n' + t(['| K-7 | Ewer | done | `src/ewer.py` | `tests/test_ewer.py` |'], undefined, '');
const second = (edit: (s: string) => string) => (text: string) => {
  const at = text.indexOf('## Later');
  const out = text.slice(0, at) + edit(text.slice(at));
  if (out === text) throw new Error('same');
  return out;
};
for (const [name, to] of [
  ['one cell more', '|---|---|---|---|---|---|'],
  ['dashes of another kind', '|—|—|—|—|—|'],
  ['blank', '| | | | | |'],
  ['equals', '|===|===|===|===|===|'],
  ['dots', '|...|...|...|...|...|'],
  ['words', '|a|b|c|d|e|'],
  ['gone', ''],
  ['double colon', '|::--|---|---|---|---|'],
  ['indented', '        |---|---|---|---|---|'],
] as const)
  add(
    `a broken delimiter row: delimiter row: ${name}`,
    TWO,
    second(name === 'gone' ? swap('|---|---|---|---|---|\n', '') : swap('|---|---|---|---|---|', to)),
    ['fails', 'K-7'],
    { change: { 'tests/test_ewer.py': null } },
  );
add('a broken delimiter row: header one cell less', TWO, second(swap('| Piece ', '')), ['fails', 'K-7'], {
  change: { 'tests/test_ewer.py': null },
});
add('a broken delimiter row: header gone', TWO, second(swap(/\| ID.*\n/, '')), ['fails', 'K-7'], {
  change: { 'tests/test_ewer.py': null },
});
add('a broken delimiter row: header and delimiter gone', TWO, second(swap(/\| ID.*\n.*\n/, '')), ['fails', 'K-7'], {
  change: { 'tests/test_ewer.py': null },
});
add(
  'a broken delimiter row: table glued to its heading',
  TWO,
  second(swap('## Later\n\n', '## Later\n')),
  ['!row-unguarded', '!row-removed', 'fails', 'evidence-deleted'],
  { change: { 'tests/test_ewer.py': null } },
);
add(
  'a broken delimiter row: CRLF and list',
  crlf(indent(TWO)),
  (t) => {
    const at = t.indexOf('## Later');
    return t.slice(0, at) + t.slice(at).replace('|---|---|---|---|---|', '|---|---|---|---|');
  },
  ['fails', 'K-7'],
  { change: { 'tests/test_ewer.py': null } },
);
add('a broken delimiter row: rows one cell short are rows still', TWO, second(swap(' `tests/test_ewer.py` |', '')), [
  '!row-unguarded',
]);
// A row removed
add(
  'a row removed: box removed',
  '# Kiln status\n\n- [x] K-1 Bowl: `src/bowl.py`\n- [x] K-2 Cup: `src/cup.py`\n- [ ] K-3 Dish\n',
  swap(/- \[x\] K-2.*\n/, ''),
  ['row-removed', 'K-2', 'passes'],
  { change: { 'src/cup.py': null }, configuration: DECLARED },
);
add('a row removed: two rows', BASIC, swap(`${C}\n${D}\n`, ''), ['row-removed', 'K-2', 'K-3', 'passes'], {
  change: { 'src/cup.py': null, 'src/dish.py': null, ...gone },
});
add('a row removed: keep', BASIC, swap(`${C}\n`, ''), ['row-removed', 'K-2', 'fails'], {
  configuration: DECLARED.replace('[docs/kiln.md]', '[{ path: docs/kiln.md, rows: keep }]'),
});
add(
  'a row removed: whole second table removed',
  TWO,
  second(() => ''),
  ['row-removed', 'K-7', 'passes'],
  { change: { 'src/ewer.py': null, 'tests/test_ewer.py': null } },
);
add('a row removed: row moved to the second table is silent', TWO, (x) => x.replace(`${D}\n`, '') + `${D}\n`, [
  'silent',
]);
MEMBERS.push({
  name: 'a row removed: row moved to a page that is not guarded',
  files: { [PAGE]: BASIC, 'docs/notes.md': '# Notes\n\nWords.\n' },
  change: { [PAGE]: swap(`${C}\n`, ''), 'docs/notes.md': '# Notes\n\nWords.\n\nCup: done, `src/cup.py`.\n' },
  want: ['row-removed', 'K-2'],
});
add(
  'a row removed: keys in German without ids',
  t(
    ['| Schale brennen | erledigt | `src/bowl.py` |', '| Tasse brennen | erledigt | `src/cup.py` |'],
    '| Aufgabe | Stand | Nachweis |',
  ),
  swap(/\| Tasse.*\n/, ''),
  ['row-removed', 'Tasse'],
  { change: { 'src/cup.py': null } },
);
add(
  'a row removed: audit heading with its evidence removed',
  '# Kiln audit\n\n| Part | Status | Notes |\n|---|---|---|\n| KP-1 Bowl | Done | x |\n| KP-2 Cup | Done | y |\n\n### KP-1: Bowl\n\nImplemented:\n- It fires.\n  - `src/bowl.py:1`\n\n### KP-2: Cup\n\nImplemented:\n- It fires.\n  - `src/cup.py:1`\n',
  (x) => x.replace(/\| KP-2.*\n/, '').replace(/\n### KP-2[\s\S]*/, ''),
  ['row-removed', 'KP-2', 'passes'],
  { change: { 'src/cup.py': null } },
);
// A status emptied
for (const [name, to] of [
  ['emptied', ' '],
  ['a dash', ' — '],
  ['a space entity', ' &nbsp; '],
  ['a comment', ' <!-- done --> '],
  ['a question mark', ' ? '],
  ['TBD', ' TBD '],
  ['empty marks', ' ** ** '],
] as const)
  add(`a status emptied: ${name}`, BASIC, swap('| Cup | done |', `| Cup |${to}|`), ['docs/kiln.md:6']);
add(
  'a status emptied: the last cells cut off',
  t(
    ['| K-1 | Bowl | `src/bowl.py` | done |', '| K-2 | Cup | `src/cup.py` | done |'],
    '| ID | Piece | Evidence | Status |',
  ),
  swap('`src/cup.py` | done |', '`src/cup.py` |'),
  ['docs/kiln.md:6', 'row-unguarded'],
);
add(
  'a status emptied: box emptied',
  '# Kiln status\n\n- [x] K-1 Bowl: `src/bowl.py`\n- [x] K-2 Cup: `src/cup.py`\n- [ ] K-3 Dish\n',
  swap('- [x] K-2', '- K-2'),
  ['K-2'],
  { configuration: DECLARED },
);
add(
  'a status emptied: emoji taken away',
  t(
    ['| Bowl | ✅ | `src/bowl.py` |', '| Cup | ✅ | `src/cup.py` |', '| Dish | 🚧 | `src/dish.py` |'],
    '| Piece | State | Proof |',
  ),
  swap('| Cup | ✅', '| Cup | '),
  ['row-unguarded docs/kiln.md:6', 'cup'],
);
add('a status emptied: all emptied', BASIC, (x) => x.replaceAll(/\| (done|partial) \|/g, '| |'), ['docs/kiln.md']);
// An evidence column renamed
for (const [name, from, to] of [
  ['German words', '| Evidence |', '| Bemerkung dazu |'],
  ['emptied', '| Evidence |', '| |'],
  ['a note', '| Evidence |', '| Remarks |'],
  ['an owner', '| Evidence |', '| Owner |'],
] as const)
  add(
    `an evidence column renamed: ${name}`,
    t(
      [B, C, D].map((r) => r.replace(/ `tests.*$/, '')),
      '| ID | Piece | Status | Evidence |',
    ),
    swap(from, to),
    ['fails', 'K-2'],
    { change: { 'src/cup.py': null } },
  );
add(
  'an evidence column renamed: dropped',
  t(
    [B, C, D].map((r) => r.replace(/ `tests.*$/, '')),
    '| ID | Piece | Status | Evidence |',
  ),
  (x) => x.replaceAll(/^((?:\|[^|\n]*){3}\|)[^|\n]*\|$/gm, '$1'),
  ['fails', 'K-1'],
  { change: { 'src/cup.py': null } },
);
add('an evidence column renamed: tests column renamed', BASIC, swap('| Tests |', '| Mood |'), ['fails', 'K-2'], {
  change: { 'tests/test_cup.py': null },
});
add(
  'an evidence column renamed: one of two tables',
  TWO,
  second(swap('| Evidence | Tests |', '| Remarks | Thoughts |')),
  ['fails', 'row-unguarded', 'K-7'],
  { change: { 'tests/test_ewer.py': null } },
);
add('an evidence column renamed: known other name is silent', BASIC, swap('| Evidence |', '| Implementation |'), [
  'silent',
]);
add(
  'an evidence column renamed: columns swapped is silent',
  BASIC,
  (x) => x.replaceAll(/^((?:\|[^|\n]*){3})(\|[^|\n]*)(\|[^|\n]*)\|$/gm, '$1$3$2|'),
  ['silent'],
);
add(
  'an evidence column renamed: status column renamed',
  BASIC,
  swap('| Status |', '| Feeling |'),
  ['fails', 'docs/kiln.md'],
  { change: { 'tests/test_cup.py': null } },
);
add(
  'an evidence column renamed: status column dropped in one of two tables',
  TWO,
  second((s) =>
    s.replace('| Status ', '').replace('|---|---|---|---|---|', '|---|---|---|---|').replace('| done ', ''),
  ),
  ['fails', 'K-7'],
  { change: { 'tests/test_ewer.py': null } },
);
add(
  'an evidence column renamed: CRLF in french',
  crlf(t(['| Bol | fait | `src/bowl.py` |', '| Tasse | fait | `src/cup.py` |'], '| Élément | Statut | Preuve |')),
  swap('| Preuve |', '| Truc |'),
  ['fails'],
  { change: { 'src/cup.py': null } },
);
// Evidence withdrawn
for (const [name, to] of [
  ['words', 'seen by hand'],
  ['an address', '<https://ci.example.com/runs/4>'],
  ['a ticket', '#41'],
  ['nothing', ''],
  ['a dash', '-'],
  ['a name of nobody', 'Kim looked'],
  ['struck out', '~~`src/cup.py`~~'],
  ['said to be gone', '`src/cup.py` (removed)'],
] as const)
  add(
    `evidence withdrawn: ${name}`,
    t(
      [B, C, D].map((r) => r.replace(/ `tests.*$/, '')),
      '| ID | Piece | Status | Evidence |',
    ),
    swap('`src/cup.py`', to),
    ['docs/kiln.md:6 K-2'],
    { change: { 'src/cup.py': null } },
  );
add('evidence withdrawn: partial', BASIC, swap('`src/dish.py` | `tests/test_dish.py`', 'see CI | see CI'), [
  'docs/kiln.md:7 K-3',
]);
add('evidence withdrawn: tests alone', BASIC, swap('`tests/test_cup.py`', 'ran it'), ['docs/kiln.md:6 K-2'], {
  change: { 'tests/test_cup.py': null },
});
add(
  'evidence withdrawn: one of several is silent',
  t(
    ['| K-1 | Bowl | done | `src/bowl.py`, `src/cup.py` |', '| K-2 | Cup | done | `src/cup.py` |'],
    '| ID | Piece | Status | Evidence |',
  ),
  swap('`src/bowl.py`, ', ''),
  ['silent'],
);
add(
  'evidence withdrawn: lowered with it is silent',
  BASIC,
  swap('done | `src/cup.py` | `tests/test_cup.py`', 'not started | - | -'),
  ['silent'],
  { change: { 'src/cup.py': null, 'tests/test_cup.py': null } },
);
add(
  'evidence withdrawn: box',
  '# Kiln status\n\n- [x] K-1 Bowl: `src/bowl.py`\n- [x] K-2 Cup: `src/cup.py`\n- [ ] K-3 Dish\n',
  swap('`src/cup.py`', 'looks fine'),
  ['K-2'],
  { change: { 'src/cup.py': null }, configuration: DECLARED },
);
add(
  'evidence withdrawn: audit list',
  '# Kiln audit\n\n| Part | Status | Notes |\n|---|---|---|\n| KP-1 Bowl | Done | x |\n| KP-2 Cup | Done | y |\n\n### KP-1: Bowl\n\nImplemented:\n- It fires.\n  - `src/bowl.py:1`\n\n### KP-2: Cup\n\nImplemented:\n- It fires.\n  - `src/cup.py:1`\n',
  swap('\n  - `src/cup.py:1`', ' As everyone knows.'),
  ['KP-2'],
  { change: { 'src/cup.py': null } },
);

it.each(MEMBERS.map((member) => [member.name, member] as const))('%s', async (_, member) => {
  expect(await judgeMember(member)).toEqual([]);
});
