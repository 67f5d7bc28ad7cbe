// Pages whose rows are put in another order, numbered or named anew, or spread over more tables and pages: nothing is said of them.
import { fc, runs } from '../helpers/properties.ts';
import { judgeChange, type Files } from '../helpers/judge-change.ts';

interface Loaf {
  readonly id: number;
  readonly title: string;
  readonly status: string;
  /** The file it cites, which it may share with others; -1 for none. */
  readonly file: number;
  /** Whether the cited file is there. */
  readonly drifted: boolean;
}

const HEADER = '| ID | Loaf | Status | Evidence | Notes |\n|---|---|---|---|---|\n';

/** A loaf's own file, so that its evidence tells it from others. */
const pathOf = ({ file, drifted }: Loaf): string => `src/${drifted ? 'gone' : 'loaf'}-${file}.ts`;

const lineOf = (loaf: Loaf): string =>
  `| L-${loaf.id} | ${loaf.title} | ${loaf.status} | ${loaf.file < 0 ? '-' : `\`${pathOf(loaf)}\``} | left ${loaf.id % 3} |\n`;

const tables = (groups: readonly (readonly Loaf[])[]): string =>
  `# Loaf status\n${groups.map((rows, at) => `\n## Part ${at + 1}\n\n${HEADER}${rows.map(lineOf).join('')}`).join('')}`;

const filesOf = (loaves: readonly Loaf[]): Files =>
  Object.fromEntries(
    loaves.filter(({ file, drifted }) => file >= 0 && !drifted).map((loaf) => [pathOf(loaf), '// bread\n']),
  );

const loaves = fc
  .array(
    fc.record({
      status: fc.constantFrom('done', 'partial', 'not started', 'blocked'),
      cites: fc.boolean(),
      drifted: fc.integer({ min: 0, max: 4 }).map((number) => number === 0),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((rows) =>
    rows.map(({ status, cites, drifted }, at): Loaf => ({
      id: at + 1,
      title: `Loaf number ${'abcdefghijklmnop'.charAt(at)}`,
      status,
      // A row that cites nothing is known by its number and title alone.
      file: cites ? at : -1,
      drifted: drifted && cites,
    })),
  );

type Edit = 'reorder' | 'renumber' | 'retitle' | 'split' | 'move';

const shuffled = (rows: readonly Loaf[], seed: number): readonly Loaf[] =>
  rows
    .map((row, at) => [((at + 1) * (seed * 2 + 7)) % 31, row] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, row]) => row);

/** Both number and title change only where the evidence says which row it is. */
function rename(loaf: Loaf, { edits, shift }: { readonly edits: ReadonlySet<Edit>; readonly shift: number }): Loaf {
  const renumber = edits.has('renumber');
  const retitle = edits.has('retitle') && (!renumber || loaf.file >= 0);
  return {
    ...loaf,
    id: renumber ? loaf.id + shift : loaf.id,
    title: retitle ? loaf.title.replace('Loaf number', 'Our best bread') : loaf.title,
  };
}

const DECLARED = 'documents:\n  - docs/*.md\nrules: { verification-missing: off }\n';

it('is silent about a change that only reorders, renumbers, retitles, splits or moves rows', async () => {
  await fc.assert(
    fc.asyncProperty(
      loaves,
      fc.record({
        chosen: fc.subarray<Edit>(['reorder', 'renumber', 'retitle', 'split', 'move'], { minLength: 1 }),
        shift: fc.integer({ min: 1, max: 20 }),
        declared: fc.boolean(),
      }),
      async (rows, { chosen, shift, declared }) => {
        const edits = new Set(chosen);
        const named = (edits.has('reorder') ? shuffled(rows, shift) : rows).map((row) => rename(row, { edits, shift }));
        const at = edits.has('split') || edits.has('move') ? 1 + (shift % (named.length - 1)) : named.length;
        const [first, rest] = [named.slice(0, at), named.slice(at)];
        const after: Files =
          edits.has('move') && rest.length > 0
            ? { 'docs/loaves.md': tables([first]), 'docs/more-loaves.md': tables([rest]) }
            : { 'docs/loaves.md': tables(rest.length > 0 ? [first, rest] : [first]) };
        const report = await judgeChange({
          before: { ...filesOf(rows), 'docs/loaves.md': tables([rows]) },
          after: { ...filesOf(rows), ...after },
          configuration: declared ? DECLARED : undefined,
        });
        const news = report.findings.filter(({ origin, shown }) => origin === 'new' && shown);
        expect(news.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
        expect(report.conclusion).toBe('success');
      },
    ),
    runs(120),
  );
});

it('never loses a row without a word', async () => {
  await fc.assert(
    fc.asyncProperty(
      loaves,
      fc.integer({ min: 0, max: 13 }),
      fc.constantFrom<'delete' | 'blank' | 'comment' | 'code' | 'indent'>(
        'delete',
        'blank',
        'comment',
        'code',
        'indent',
      ),
      async (rows, index, how) => {
        const at = index % rows.length;
        const lost = rows[at];
        if (lost === undefined || rows.length < 2) return;
        const rest = rows.filter((row) => row !== lost);
        const hidden = {
          delete: '',
          blank: `\n${lineOf(lost)}`,
          comment: `\n<!--\n${lineOf(lost)}-->\n`,
          code: `\n\`\`\`\n${lineOf(lost)}\`\`\`\n`,
          indent: `\n    ${lineOf(lost)}`,
        }[how];
        const report = await judgeChange({
          before: { ...filesOf(rows), 'docs/loaves.md': tables([rows]) },
          after: { ...filesOf(rows), 'docs/loaves.md': `${tables([rest])}${hidden}` },
          configuration: DECLARED,
        });
        const said = report.findings.filter(({ ruleId }) => ruleId === 'row-removed' || ruleId === 'row-unguarded');
        expect(said.map(({ ruleId, rowKey }) => `${ruleId} ${rowKey}`)).toEqual([
          `${how === 'delete' ? 'row-removed' : 'row-unguarded'} L-${lost.id}`,
        ]);
      },
    ),
    runs(60),
  );
});

describe('rows that share a key and a title', () => {
  const HEAD = '# Parts\n\n| Part | Status | Code | Tests |\n|---|---|---|---|\n';
  const ROWS = [
    '| src/hull.ts | done | `src/a.ts` | `tests/gone-a.ts` |',
    '| src/hull.ts | partial | `src/b.ts` | `tests/gone-b.ts` |',
    '| src/hull.ts | done | `src/c.ts` | words |',
    '| Deck | done | `src/d.ts` | `tests/d.ts` |',
  ];
  const FILES: Files = Object.fromEntries(
    ['src/hull.ts', 'src/a.ts', 'src/b.ts', 'src/c.ts', 'src/d.ts', 'tests/d.ts'].map((path) => [path, `// ${path}\n`]),
  );
  const pageOf = (rows: readonly string[]): Files => ({ ...FILES, 'docs/status.md': `${HEAD}${rows.join('\n')}\n` });
  const [first = '', second = '', third = '', last = ''] = ROWS;

  it.each([
    ['reordered', [second, last, third, first]],
    ['retitled, one of them', [first.replace('hull.ts |', 'hull.ts again |'), second, third, last]],
  ])('are the same rows after they were %s', async (_, rows) => {
    const { findings } = await judgeChange({ before: pageOf(ROWS), after: pageOf(rows) });
    expect(
      findings.filter(({ origin }) => origin === 'new').map(({ ruleId, message }) => `${ruleId} ${message}`),
    ).toEqual([]);
  });
});

describe('rows that nothing but the rest of their line tells apart', () => {
  it('are the same rows after they were renumbered and reordered', async () => {
    const row = (number: number, word: string): string => `| ${number} | ● | ● | ${word} |\n`;
    const head = '# Parts\n\n| ID | Status | Tests | Note |\n|---|---|---|---|\n';
    const page = (rows: readonly string[]): Files => ({ 'docs/status.md': `${head}${rows.join('')}` });
    const { findings } = await judgeChange({
      before: page([row(26, 'latency'), row(27, 'paint'), row(28, 'mesh')]),
      after: page([row(728, 'mesh'), row(726, 'latency'), row(727, 'paint')]),
    });
    expect(findings.filter(({ origin }) => origin === 'new')).toEqual([]);
  });
});

describe('a table that is divided into two with its header is read as before', () => {
  const FILES: Files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`src/${name}.ts`, `// ${name}\n`]));
  const divided = (header: string, rows: readonly string[], at: number): Files => {
    const frame = `${header}\n${header.replace(/[^|]+/g, '---')}\n`;
    const lines = (part: readonly string[]): string => part.map((row) => `${row}\n`).join('');
    const text =
      at === 0
        ? frame + lines(rows)
        : `${frame}${lines(rows.slice(0, at))}\nThe rest:\n\n${frame}${lines(rows.slice(at))}`;
    return { ...FILES, 'docs/status.md': `# Loaf status\n\n${text}` };
  };

  it.each<[string, string, readonly string[]]>([
    [
      'with a column that is evidence for some of its cells',
      '| Loaf | Status | Deliverable |',
      [
        '| Rye | done | `src/a.ts` |',
        '| Oat | done | `src/b.ts` |',
        '| Corn | done | words alone |',
        '| Spelt | done | more words |',
      ],
    ],
    [
      'with rows that cite nothing yet',
      '| モジュール | ステータス | テスト | 備考 |',
      [
        '| パン | 🔴 未着手 | - | - |',
        '| 麦 | 🔴 未着手 | - | - |',
        '| 米 | 🔴 未着手 | - | - |',
        '| 豆 | 🔴 未着手 | - | - |',
      ],
    ],
    [
      'with one key for many rows',
      '| ID | Loaf | Status | Evidence |',
      [
        '| L-1 | Rye | done | `src/a.ts` |',
        '| L-1 | Rye | done | `src/b.ts` |',
        '| L-2 | Oat | done | `src/c.ts` |',
        '| L-2 | Oat | done | `src/d.ts` |',
        '| L-2 | Oat | done | `src/a.ts` |',
      ],
    ],
    [
      'with counts',
      '| Status | Loaf count | Percentage |',
      ['| done | 19 | 76 % |', '| half-baked | 2 | 8 % |', '| open | 4 | 16 % |', '| sour | 0 | 0 % |'],
    ],
  ])('%s', async (_, header, rows) => {
    for (const configuration of [undefined, DECLARED]) {
      const { findings } = await judgeChange({
        before: divided(header, rows, 0),
        after: divided(header, rows, 2),
        configuration,
      });
      expect(findings.filter(({ origin, shown }) => origin === 'new' && shown).map(({ message }) => message)).toEqual(
        [],
      );
    }
  });
});

it('knows a row without a key or evidence by what else its line says', async () => {
  const page = (...names: readonly string[]): Files => ({
    'docs/status.md': `# Ovens\n\n| Oven release | Status |\n|---|---|\n${names.join('\n')}\n`,
  });
  const rest = [
    '| 12.1 / 12.2 | Supported by the wide door and its hinge |',
    '| 18 / 19 | Supported: the same door as before that |',
  ];
  const { findings } = await judgeChange({
    before: page('| 21c | Supported since the second gate was built |', ...rest),
    after: page(...rest, '| 721c | Supported since the second gate was built |'),
    configuration: DECLARED,
  });
  expect(findings.filter(({ ruleId }) => ruleId === 'row-removed')).toEqual([]);
});
