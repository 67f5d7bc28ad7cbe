// Readings of real tables and lists that were wrong once, each with several members of its kind.
import { rowsOf } from './page.ts';

const lines = (...text: readonly string[]): string => text.join('\n');

describe('rows', () => {
  it.each([
    [
      'two columns of evidence',
      '| | | | `src/bell.py` | `tests/bell.py` |',
      ['src/quay.py', 'tests/quay.py', 'src/bell.py', 'tests/bell.py'],
    ],
    ['one column of evidence', '| | | | `src/bell.py` | |', ['src/quay.py', 'tests/quay.py', 'src/bell.py']],
  ])('go on in a row without key and status: %s', async (_what, next, cited) => {
    const { rows } = await rowsOf(
      lines(
        '| ID | Item | Status | Evidence | Tests |',
        '|---|---|---|---|---|',
        '| R-1 | Quay | done | `src/quay.py` | `tests/quay.py` |',
        next,
        '| R-2 | Rope | partial | `src/rope.py` | - |',
      ),
    );
    expect(rows.map(({ key }) => key)).toEqual(['R-1', 'R-2']);
    expect(rows[0]?.evidence.map(({ text }) => text.replaceAll('`', ''))).toEqual(cited);
  });

  it.each(['Total', '**Total**', '**GESAMT**', 'Итого', 'Summe', 'Yhteensä', '合计', 'Grand total'])(
    'are no sums: %s',
    async (total) => {
      const { rows } = await rowsOf(
        lines(
          '| Item | Status | Evidence |',
          '|---|---|---|',
          '| Quay | done | `a.py` |',
          `| ${total} | done | 12 files |`,
        ),
      );
      expect(rows.map(({ title }) => title)).toEqual(['Quay']);
    },
  );

  it.each([
    '| Total (all quays) | 12 | 40% |',
    '| **GESAMT** 8 | **✅ 100%** | 3400+ |',
    '| Sum of both | 7/9 | 12 files |',
  ])('are no sums with a remark, beside numbers: %s', async (sum) => {
    const { rows } = await rowsOf(
      lines('| Item | Status | Evidence |', '|---|---|---|', '| Quay | done | `a.py` |', sum),
    );
    expect(rows.map(({ title }) => title)).toEqual(['Quay']);
  });

  it('are claims that begin with such a word', async () => {
    const { rows } = await rowsOf(
      lines(
        '| Item | Status | Evidence |',
        '|---|---|---|',
        '| Total ordering | done | `a.py` |',
        '| Sum types | partial | 3 tests of them |',
      ),
    );
    expect(rows).toHaveLength(2);
  });

  it.each(['| … | … | … |', '| ... | ... | ... |', '| ⋮ | ⋮ | ⋮ |'])('are no “and so on”: %s', async (row) => {
    const { rows } = await rowsOf(
      lines('| Item | Status | Evidence |', '|---|---|---|', '| Quay | done | `a.py` |', row),
    );
    expect(rows).toHaveLength(1);
  });

  it.each([
    ['priorities', ['P0', 'P1', 'P0', 'P1']],
    ['layers', ['L1', 'L2', 'L1', 'L2']],
    ['test levels', ['unit', 'e2e', 'unit', 'unit']],
    ['quarters', ['Q1', 'Q2', 'Q1', 'Q2']],
    ['one word for all', ['core', 'core', 'core', 'core']],
    ['yes and no', ['yes', 'no', 'yes', 'no']],
    ['grades', ['High', 'Low', 'Medium', 'High']],
  ])('are not named by %s', async (_what, grades) => {
    for (const header of ['Layer', 'Class', 'Kind of thing']) {
      const { rows } = await rowsOf(
        lines(
          `| ${header} | Feature | Status | Evidence |`,
          '|---|---|---|---|',
          ...['Ropes', 'Bells', 'Lamps', 'Sails'].map(
            (title, at) => `| ${grades[at] ?? ''} | ${title} | done | \`src/${title}.py\` |`,
          ),
        ),
      );
      expect(rows.map(({ title, key }) => [title, key])).toEqual([
        ['Ropes', 'ropes'],
        ['Bells', 'bells'],
        ['Lamps', 'lamps'],
        ['Sails', 'sails'],
      ]);
    }
  });

  it('are named by their titles where one label is shared by most of a table', async () => {
    const { rows } = await rowsOf(
      lines(
        '| ID | Feature | Status | Evidence |',
        '|---|---|---|---|',
        ...['Ropes', 'Bells', 'Lamps', 'Sails'].map((title) => `| AC-1 | ${title} | done | \`src/${title}.py\` |`),
      ),
    );
    expect(rows.map(({ key }) => key)).toEqual(['ropes', 'bells', 'lamps', 'sails']);
  });
});

describe('the page’s own words', () => {
  it.each(
    [
      '``Statuses: `designed`, `tested`, `accepted` ``',
      'Statuses: `designed`, `tested`, `accepted`.',
      '**Allowed statuses:** `designed` / `tested` / `accepted`',
      '- Statuses: designed, tested, accepted',
      'Status values: designed | tested | accepted',
      'Status tags: designed | tested | accepted',
      'Status legend: designed, tested, accepted',
    ].slice(1),
  )('are a legend in a line: %s', async (line) => {
    const { rows, tables } = await rowsOf(
      lines(
        line,
        '',
        '| Gate | Stand | Evidence |',
        '|---|---|---|',
        '| Quay | accepted | `a.py` |',
        '| Rope | designed | `b.py` |',
      ),
    );
    expect(tables[0]).toMatchObject({ accepted: true });
    expect(rows.map(({ declared }) => [declared.status, declared.listed ?? false])).toEqual([
      ['unknown', true],
      ['not-started', false],
    ]);
  });

  it('make a column a status column whatever its header says', async () => {
    const { rows } = await rowsOf(
      lines(
        'Legend: SAIL = finished and in use; DOCK = not begun',
        '',
        '| Part | Where it is | Evidence |',
        '|---|---|---|',
        '| Quay | SAIL | `a.py` |',
        '| Rope | DOCK | `b.py` |',
      ),
    );
    expect(rows.map(({ declared: { status } }) => status)).toEqual(['done', 'not-started']);
  });

  it('do not make a metadata line a list of statuses', async () => {
    const { rows } = await rowsOf(
      lines('- Status: verified', '', '| Part | Status | Evidence |', '|---|---|---|', '| Quay | done | `a.py` |'),
    );
    expect(rows[0]?.declared).toMatchObject({ status: 'done', reason: 'vocabulary' });
  });
});

describe('sisters', () => {
  const table = (...words: readonly string[]): string =>
    lines(
      '| Part | Status | Evidence |',
      '|---|---|---|',
      ...words.map((word, at) => `| Part ${word} ${at} | ${word} | \`a.py\` |`),
    );

  it('of one header get the same answer', async () => {
    const { tables, rows } = await rowsOf(
      lines(
        '## A',
        '',
        table('done', 'done'),
        '',
        '## B',
        '',
        table('ACTIVE', 'ACTIVE'),
        '',
        '## C',
        '',
        table('LIVE', 'ACTIVE'),
      ),
    );
    expect(tables.map(({ accepted }) => accepted)).toEqual([true, true, true]);
    expect(rows).toHaveLength(6);
  });

  it('leave tables with another header as they are', async () => {
    const { tables } = await rowsOf(
      lines('## A', '', table('done'), '', '## B', '', '| Part | Status |', '|---|---|', '| Quay | ACTIVE |'),
    );
    expect(tables.map(({ accepted }) => accepted)).toEqual([true, false]);
  });
});

describe('audits', () => {
  const finding = (heading: string): string =>
    lines(
      '| WS | Status |',
      '|---|---|',
      '| WS-1 Ropes | partial |',
      '',
      heading,
      '',
      'Evidence:',
      '- `src/rope.py:12`',
    );

  it.each(['RESOLVED', 'Resolved', 'FIXED', 'closed', 'done'])(
    'close a finding whose heading ends in %s',
    async (word) => {
      for (const heading of [
        `### ERR-01: the bell is silent — ${word}`,
        `### ERR-01: the bell is silent (${word})`,
        `### ERR-01: the bell is silent - ${word}`,
      ]) {
        const row = (await rowsOf(finding(heading))).rows.find(({ key }) => key === 'ERR-01');
        expect(row?.declared.status).toBe('done');
        expect(row?.evidence.map(({ polarity }) => polarity)).toEqual(['work']);
      }
    },
  );

  it.each([
    '### ERR-01: the bell is silent',
    '### ERR-01: the bell — a brass one — is silent',
    '### ERR-01: the rope (hemp)',
  ])('leave a finding open: %s', async (heading) => {
    const row = (await rowsOf(finding(heading))).rows.find(({ key }) => key === 'ERR-01');
    expect(row?.declared).toMatchObject({ status: 'not-applicable', text: 'open' });
  });
});

describe('check boxes', () => {
  const page = (...items: readonly string[]): string => lines('# Quay status', '', ...items);

  it('that are open cite nothing that could be missing', async () => {
    const { rows } = await rowsOf(
      page(
        '- [x] Ropes: `src/rope.py`',
        '- [ ] Bells: `src/bell.py`',
        '- [ ] Create `src/lamp.py`',
        '- [ ] Sails',
        '  - Files: `src/sail.py`',
      ),
    );
    expect(rows.map(({ declared, evidence }) => [declared.status, evidence.length])).toEqual([
      ['done', 1],
      ['not-started', 0],
      ['not-started', 0],
      ['not-started', 0],
    ]);
  });

  it('that are ticked prove work, never a gap', async () => {
    const { rows } = await rowsOf(
      page(
        '- [x] Ropes are spliced',
        '  - Files: `src/rope.py`',
        '- [x] Missing bells were hung',
        '  - Files: `src/bell.py:3`',
      ),
    );
    expect(rows.flatMap(({ evidence }) => evidence.map(({ polarity }) => polarity))).toEqual(['work', 'work']);
  });
});

describe('statuses', () => {
  it.each([
    ['what was before', 'done', ['DONE (was: broken)', 'Fixed (previously: missing)', '✅ Done — before: partial']],
    [
      'counted shortcomings',
      'partial',
      ['PASS (2 known issues)', 'Done (known limitations)', 'Complete (3 open bugs)'],
    ],
    [
      'shortcomings that were fixed',
      'done',
      ['PASS (2 issues fixed)', 'Done (0 issues)', 'Complete (3 bugs resolved)'],
    ],
    ['percentages with a space', 'done', ['100 % done', '100 % complete']],
    ['waiting', 'not-started', ['awaiting local run', 'Awaiting sign-off', 'Reopened', 're-opened']],
    [
      'closed in other languages',
      'done',
      ['CERRADO (2026-03-01)', 'corrigé', 'geschlossen', 'fechado', 'закрыт', '已关闭'],
    ],
    ['put off', 'deferred', ['CARRY-OVER to v1.2', 'Documented carry-over', 'carried forward']],
    ['found in order', 'done', ['VERIFIED CLEAN', 'clean']],
  ] as const)('that say %s', async (_what, status, texts) => {
    for (const text of texts) {
      const { rows } = await rowsOf(
        lines('| ID | Item | Status | Evidence |', '|---|---|---|---|', `| R-1 | Quay | ${text} | \`src/quay.py\` |`),
      );
      expect([text, rows[0]?.declared.status]).toEqual([text, status]);
    }
  });

  it.each(['Статусы', 'Statuses', 'Estados', 'Allowed statuses'])('that a list below “%s” explains', async (title) => {
    const { rows } = await rowsOf(
      lines(
        `## ${title}`,
        '',
        '- `closed by test` — a test breaks without it.',
        '- `edge of release` — a server is needed.',
        '',
        '| ID | Item | Status | Evidence |',
        '|---|---|---|---|',
        '| R-1 | Quay | closed by test | `src/quay.py` |',
        '| R-2 | Rope | edge of release | `src/rope.py` |',
      ),
    );
    expect(rows.map(({ declared }) => declared.status)).toEqual(['done', 'unknown']);
  });

  it('that a list of things does not explain', async () => {
    const { defined } = await rowsOf(
      lines(
        '## Status',
        '',
        '- `closed by rope` — done.',
        '- `quay` — planned.',
        '',
        '| ID | Item | Status | Evidence |',
        '|---|---|---|---|',
        '| R-1 | Quay | done | `src/quay.py` |',
      ),
    );
    expect(defined.terms).toEqual([]);
  });
});
