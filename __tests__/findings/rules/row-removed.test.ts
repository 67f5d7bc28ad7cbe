// Rows that this change takes off every checked page.
import {
  CORN,
  DELIMITER,
  FILES,
  HEADER,
  LOAVES,
  NAMED,
  OAT,
  PAGE,
  RYE,
  SPELT,
  page,
  table,
  without,
} from '../../helpers/bakery-page.ts';
import { judgeChange, saidBy, type Files } from '../../helpers/judge-change.ts';

const BEFORE: Files = { ...FILES, [PAGE]: table(...LOAVES) };

const removed = async (after: Files, configuration?: string) =>
  saidBy('row-removed', await judgeChange({ before: BEFORE, after, configuration }));

describe('row-removed reports', () => {
  it('a row as one warning that names the claim', async () => {
    const after = { ...FILES, [PAGE]: table(RYE, OAT, CORN) };
    const report = await judgeChange({ before: BEFORE, after, configuration: NAMED });
    expect(report.conclusion).toBe('success');
    expect(report.findings.filter(({ origin }) => origin === 'new')).toHaveLength(1);
    expect(saidBy('row-removed', report)).toEqual([
      {
        messageId: 'removed',
        data: { rows: 1, path: PAGE, claims: 'L-2 Spelt (done)' },
        message: 'This change removes 1 row from `docs/loaves.md`: L-2 Spelt (done).',
        severity: 'warning',
        origin: 'new',
        ground: 'change',
        shown: true,
        line: 5,
        column: 9,
        rowKey: 'L-2',
      },
    ]);
  });

  it('several rows of a page once', async () => {
    const [finding, ...more] = await removed({ ...FILES, [PAGE]: table(SPELT) });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      message:
        'This change removes 3 rows from `docs/loaves.md`: L-1 Rye (done), L-3 Oat (partial) and L-4 Corn (not started).',
      severity: 'warning',
      line: 1,
      column: 1,
      rowKey: null,
    });
  });

  it.each([
    ['one of two rows gets another title and other evidence', '| Milling | done | `src/oat.ts` | - |', false],
    ['nothing comes in its place', '', true],
  ])('rows without keys: %s', async (_, added, shown) => {
    const rows = (...lines: readonly string[]) =>
      page('| Loaf | Status | Evidence | Tests |', '|---|---|---|---|', ...lines);
    const rye = '| Rye bread | done | `src/rye.ts` | `tests/rye.test.ts` |';
    const spelt = '| Spelt rolls | done | `src/spelt.ts` | `tests/spelt.test.ts` |';
    const report = await judgeChange({
      before: { ...FILES, [PAGE]: rows(rye, spelt) },
      after: { ...FILES, [PAGE]: added === '' ? rows(rye) : rows(rye, added) },
      configuration: NAMED,
    });
    expect(saidBy('row-removed', report)).toMatchObject([{ messageId: 'removed', shown }]);
  });

  // What is left of them says enough.
  it.each<[string, Files]>([
    [
      'that moved into a list',
      { ...FILES, [PAGE]: `${table(RYE, SPELT)}\n- L-3 is on the shelf\n- L-4 comes next week\n` },
    ],
  ])('rows in the report only: %s', async (_, after) => {
    expect(await removed(after, NAMED)).toMatchObject([{ ground: 'reading', shown: false }]);
  });

  // That something names a row does not mean that it is still claimed.
  it.each<[string, Files]>([
    [
      'of which another row speaks',
      { ...FILES, [PAGE]: table(RYE, SPELT, '| M-1 | Whole meal, with L-3 and L-4 | done | `src/rye.ts` | - |') },
    ],
    [
      'of which a line says that they are gone',
      { ...FILES, [PAGE]: `${table(RYE, SPELT)}\n- L-3 is gone\n- L-4: dropped\n` },
    ],
    ['that a sentence names', { ...FILES, [PAGE]: `${table(RYE, SPELT)}\nL-3 and L-4 come next week.\n` }],
    [
      'that moved into a list while their evidence goes',
      {
        ...without('src/oat.ts', 'src/corn.ts'),
        [PAGE]: `${table(RYE, SPELT)}\n- L-3 is on the shelf\n- L-4 comes next week\n`,
      },
    ],
  ])('rows %s', async (_, after) => {
    expect(await removed(after, NAMED)).toMatchObject([{ ground: 'change', shown: true }]);
  });

  // An honest clean-up: people still hear of it once.
  it.each([
    ['a declared page', NAMED],
    ['a detected page', undefined],
  ])('a row of %s whose code and tests this change deletes', async (_, configuration) => {
    const after = { ...without('src/spelt.ts', 'tests/spelt.test.ts'), [PAGE]: table(RYE, OAT, CORN) };
    expect(await removed(after, configuration)).toMatchObject([{ ground: 'change', shown: true }]);
  });

  it('a long name cut', async () => {
    const long = `Rye ${'with much to say of the dough and its long rest '.repeat(4)}`.trim();
    const report = await judgeChange({
      before: { ...FILES, [PAGE]: table(RYE.replace('Rye', long), SPELT) },
      after: { ...FILES, [PAGE]: table(SPELT) },
    });
    expect(saidBy('row-removed', report)).toMatchObject([
      {
        data: {
          claims: 'L-1 Rye with much to say of the dough and its long rest with much to say of the… (done)',
        },
      },
    ]);
  });

  describe('what is closed on a page', () => {
    const BOXES = '- [x] G-1: the oven is cold (`src/rye.ts`)\n- [x] G-2: no flour (`src/oat.ts`)\n';
    const judged = async (sentence: string, configuration?: string) => {
      const head = `# Bakery gaps\n\n## Status\n\n${sentence}\n\n`;
      const rest = '- [ ] G-3: no salt (`src/spelt.ts`)\n';
      return saidBy(
        'row-removed',
        await judgeChange({
          before: { ...FILES, 'docs/gaps-status.md': `${head}${BOXES}${rest}` },
          after: { ...FILES, 'docs/gaps-status.md': `${head}${rest}` },
          configuration,
        }),
      );
    };
    const DECLARED = 'documents:\n  - docs/gaps-status.md\nrules: { verification-missing: off }\n';

    it.each([
      'Once a gap is closed, remove it.',
      'Closed gaps are deleted from this page.',
      'Remove completed items; git has the history.',
      'This page lists **only open gaps**.',
      'Resolved items are moved out to the log.',
    ])('is expected to go: %s', async (sentence) => {
      expect((await judged(sentence, DECLARED)).filter(({ shown }) => shown)).toEqual([]);
    });

    it.each([
      'Every gap has a number.',
      'Nothing is removed from this page.',
      'Only the baker closes a gap.',
      'Completed rows must never be deleted from this page.',
      'A gap is done when its tests pass and the old code was removed.',
    ])('is reported otherwise: %s', async (sentence) => {
      expect(await judged(sentence, DECLARED)).toMatchObject([{ shown: true, data: { rows: 2 } }]);
    });
  });

  it.each([
    ['another title column', '| Bread | Condition |', (name: string) => `| **${name}** (in the stone oven) | good |`],
    ['a list', '', (name: string) => `- ${name}, in the stone oven: good`],
  ])('rows without keys in the report only, where most of their words are in %s', async (_, header, line) => {
    const names = ['Dark rye bread', 'Light spelt rolls', 'Sweet oat cake'];
    const before = page(
      '| Loaf | Status | Evidence |',
      '|---|---|---|',
      ...names.map((name) => `| ${name} | done | \`src/rye.ts\` |`),
      '',
      '| Mill | Status | Evidence |',
      '|---|---|---|',
      '| Corn mill | done | `src/corn.ts` |',
    );
    const after = page(
      '| Mill | Status | Evidence |',
      '|---|---|---|',
      '| Corn mill | done | `src/corn.ts` |',
      '',
      ...(header === '' ? [] : [header, '|---|---|']),
      ...names.map(line),
    );
    const report = await judgeChange({
      before: { ...FILES, [PAGE]: before },
      after: { ...FILES, [PAGE]: after },
      configuration: NAMED,
    });
    expect(saidBy('row-removed', report).filter(({ shown }) => shown)).toEqual([]);
  });

  // Nothing of the page is read any more, and it still lists them.
  it.each([
    ['without a status column', '| ID | Loaf |', (id: string, name: string) => `| ${id} | ${name} |`],
    [
      'with a bracket after the title',
      '| Loaf | Crust |',
      (_: string, name: string) => `| ${name} (stone oven) | thin |`,
    ],
    ['in a list', '', (_: string, name: string) => `- ${name}`],
  ])('rows of a detected page in the report only, where it lists them %s', async (_, header, line) => {
    const names = ['Dark rye bread', 'Light spelt rolls'];
    const before = table(...names.map((name, at) => `| ${at + 1} | ${name} | done | \`src/rye.ts\` | - |`));
    const after = page(
      ...(header === '' ? [] : [header, '|---|---|']),
      ...names.map((name, at) => line(String(at + 1), name)),
    );
    const report = await judgeChange({ before: { ...FILES, [PAGE]: before }, after: { ...FILES, [PAGE]: after } });
    expect(report.findings.filter(({ ruleId, shown }) => ruleId === 'row-removed' && shown)).toEqual([]);
  });

  it('a plan that is dropped in the report only', async () => {
    expect(await removed({ ...FILES, [PAGE]: table(RYE, SPELT, OAT) })).toMatchObject([
      { ground: 'reading', shown: false, rowKey: 'L-4' },
    ]);
  });

  it('all rows of a page that stays', async () => {
    expect(await removed({ ...FILES, [PAGE]: '# Loaves\n\nNo longer baked.\n' })).toMatchObject([
      { messageId: 'removed', severity: 'warning', shown: true, line: 1, column: 1 },
    ]);
  });

  it('an error where rows must be kept, for one document or for all', async () => {
    const after = { ...FILES, [PAGE]: table(RYE, OAT, CORN) };
    for (const configuration of [
      `documents:\n  - path: ${PAGE}\n    rows: keep\n`,
      `documents:\n  - ${PAGE}\nrows: keep\n`,
    ])
      expect(await removed(after, configuration)).toMatchObject([
        {
          messageId: 'kept',
          message: 'This change removes 1 row from `docs/loaves.md`, whose rows must be kept: L-2 Spelt (done).',
          severity: 'error',
          line: 5,
          column: 9,
        },
      ]);
  });

  it('a row whose number another one has now', async () => {
    const numbered = (...names: readonly string[]): string =>
      page(
        '| # | Loaf | Status | Evidence |',
        '|---|---|---|---|',
        ...names.map((name, at) => `| ${at + 1} | ${name} | done | \`src/${name}.ts\` |`),
      );
    const report = await judgeChange({
      before: { ...FILES, [PAGE]: numbered('rye', 'spelt', 'oat') },
      after: { ...FILES, [PAGE]: numbered('rye', 'oat') },
    });
    expect(saidBy('row-removed', report)).toMatchObject([{ data: { claims: '2 spelt (done)' } }]);
  });
});

describe('row-removed on a detected page that points to another one now', () => {
  const INDEX = { 'docs/index.md': '# Index\n\nAll loaves.\n' };
  const becomes = async (after: Files, configuration?: string) =>
    saidBy('row-removed', await judgeChange({ before: { ...BEFORE, ...INDEX }, after, configuration }));
  const shown = async (text: string, configuration?: string): Promise<readonly unknown[]> =>
    (await becomes({ ...FILES, ...INDEX, [PAGE]: text }, configuration)).map((one) => one.shown);

  it.each([
    '# Deprecated\n\nOnly a stub: the live list is `docs/index.md`.\n',
    '# Loaves\n\nStatus: supporting\nCanonical replacement: `docs/index.md`\n',
    '# Loaves\n\nThis list moved to [the index](index.md).\n',
    '# Loaves\n\nSince May we use `./index.md` instead.\n',
  ])('is in the report only: %j', async (text) => {
    expect(await shown(text)).toEqual([false]);
  });

  it.each([
    ['where no such page is there', '# Deprecated\n\nSee `docs/other.md` instead.\n', undefined],
    ['where it names itself', '# Deprecated\n\nSee `docs/loaves.md` instead.\n', undefined],
    ['where another sentence has the word', '# Loaves\n\nUse your head instead. See `docs/index.md`.\n', undefined],
    [
      'where much else is left',
      `# Loaves\n\nMoved to \`docs/index.md\`.\n\n${'The oven is warm.\n\n'.repeat(10)}`,
      undefined,
    ],
    ['where it only names the page', '# Loaves\n\nSee `docs/index.md`.\n', undefined],
    ['where a row is left', `Moved to \`docs/index.md\`.\n\n${table(CORN)}`, undefined],
    ['on a declared page', '# Deprecated\n\nSee `docs/index.md` instead.\n', NAMED],
  ])('is shown %s', async (_, text, configuration) => {
    expect(await shown(text, configuration)).toEqual([true]);
  });

  const POINTER = { [PAGE]: '# Deprecated\n\nSee `docs/index.md` instead.\n' };

  it('is shown where the change deletes what a row cites, and names the rows that lose it', async () => {
    expect(await becomes({ ...without('src/rye.ts'), ...INDEX, ...POINTER })).toMatchObject([
      { shown: true, data: { claims: 'L-1 Rye (done)' } },
    ]);
  });

  it('is shown where the change deletes a page that rows cite', async () => {
    const rows = LOAVES.map((row) => row.replace('tests/rye.test.ts', 'docs/rye.md'));
    const report = await judgeChange({
      before: { ...FILES, ...INDEX, 'docs/rye.md': '# Rye\n', [PAGE]: table(...rows) },
      after: { ...FILES, ...INDEX, ...POINTER },
    });
    expect(saidBy('row-removed', report)).toMatchObject([{ shown: true, data: { claims: 'L-1 Rye (done)' } }]);
  });

  it('is shown where the change adds the page that it points to, unless that has rows', async () => {
    const to = async (text: string): Promise<readonly unknown[]> =>
      (await removed({ ...FILES, ...POINTER, 'docs/index.md': text })).map((one) => one.shown);
    expect(await to('# Index\n\nAll loaves.\n')).toEqual([true]);
    expect(
      await to(`# Index\n\n${[HEADER, DELIMITER, '| Q-1 | Bun | done | `src/oat.ts` | - |'].join('\n')}\n`),
    ).toEqual([false]);
  });
});

describe('row-removed, where a section of another page has the key', () => {
  const other = (section: string): string =>
    `# Queue\n\n${[HEADER, DELIMITER, '| Q-1 | Bun | done | `src/oat.ts` | - |'].join('\n')}\n\n${section}`;
  const shown = async (section: string): Promise<readonly unknown[]> =>
    (await removed({ ...FILES, 'docs/queue.md': other(section), [PAGE]: table(RYE, OAT, CORN) })).map(
      (one) => one.shown,
    );

  it.each([
    '### L-2 — Spelt\nStatus: DONE\n',
    '### L-2 Spelt\n\n- **Status**: done\n- Scope: all\n',
    '#### L-2\n\nEstado: hecho\n',
  ])('is in the report only where it states a status: %j', async (section) => {
    expect(await shown(section)).toEqual([false]);
  });

  it.each([
    ['it states none', '### L-2 — Spelt\n\nA loaf of spelt.\n'],
    ['it is of another row', '### L-20 — Spelt\nStatus: DONE\n'],
    ['it only speaks of it', '### After L-2\nStatus: DONE\n'],
    ['it says that it is gone', '### L-2 Spelt (removed)\nStatus: DONE\n'],
    ['its status says so', '### L-2\nStatus: deleted\n'],
    ['it is no longer tracked', '### L-2\nStatus: no longer tracked\n'],
  ])('is shown where %s', async (_, section) => {
    expect(await shown(section)).toEqual([true]);
  });
});

describe('row-removed, where a section of the same declared page has the key', () => {
  const shown = async (status: string, before: string): Promise<readonly unknown[]> => {
    const section = `\n## L-2\n\nStatus: ${status}\n`;
    const after = { ...FILES, [PAGE]: `${table(RYE, OAT, CORN)}${section}` };
    const report = await judgeChange({
      before: { ...FILES, [PAGE]: `${table(...LOAVES)}${before === '' ? '' : section}` },
      after,
      configuration: NAMED,
    });
    return saidBy('row-removed', report).map((one) => one.shown);
  };

  it.each(['no longer tracked', 'deleted', 'on the shelf', 'see the shelf'])(
    'is shown where the change adds the section: %s',
    async (status) => {
      expect(await shown(status, '')).toEqual([true]);
    },
  );

  it('is in the report only where base had the section', async () => {
    expect(await shown('on the shelf', 'too')).toEqual([false]);
    expect(await shown('no longer tracked', 'too')).toEqual([true]);
  });
});

describe('row-removed is silent', () => {
  const OTHER = 'docs/more.md';

  it('for a demand that got the number of another', async () => {
    const demands = (...rows: readonly string[]): string =>
      page('| Section | Requirement | Status | Notes |', '|---|---|---|---|', ...rows);
    const [loaf, rest] = [
      'Loaves weigh one pound or more | Supported | |',
      'Dough rests for one whole night | Supported | |',
    ];
    const report = await judgeChange({
      before: { ...FILES, [PAGE]: demands(`| 6.1 | ${loaf}`, `| 8.1 | ${rest}`) },
      after: { ...FILES, [PAGE]: demands(`| 6.2.1 | ${loaf}`, `| 6.1 | ${rest}`) },
      configuration: NAMED,
    });
    expect(saidBy('row-removed', report)).toEqual([]);
  });

  it.each<[string, Files]>([
    ['for another order', { [PAGE]: table(CORN, OAT, SPELT, RYE) }],
    [
      'for new numbers',
      { [PAGE]: table(...LOAVES.map((row) => row.replace(/L-(\d)/, (_, n) => `L-${Number(n) + 10}`))) },
    ],
    [
      'for numbers that move by one',
      {
        [PAGE]: table(
          '| L-1 | Barley | not started | - | - |',
          ...LOAVES.map((row) => row.replace(/L-(\d)/, (_, n) => `L-${Number(n) + 1}`)),
        ),
      },
    ],
    ['for new titles', { [PAGE]: table(...LOAVES.map((row) => row.replace(/(Rye|Spelt|Oat|Corn)/, 'Dark $1 bread'))) }],
    [
      'for a new title and number with the same evidence',
      { [PAGE]: table(RYE.replace('L-1 | Rye', 'M-9 | Caraway'), SPELT, OAT, CORN) },
    ],
    [
      'for a table in two',
      { [PAGE]: `${table(RYE, SPELT)}\n## More\n\n${table(OAT, CORN).slice('# Loaves\n\n'.length)}` },
    ],
    ['for rows on another checked page', { [PAGE]: table(RYE, SPELT), [OTHER]: table(OAT, CORN) }],
    ['for a page that moved', { [OTHER]: table(...LOAVES) }],
    ['for a status that changed', { [PAGE]: table(RYE.replace('done', 'partial'), SPELT, OAT, CORN) }],
    ['for evidence that changed', { [PAGE]: table(RYE.replace('src/rye.ts', 'src/oat.ts'), SPELT, OAT, CORN) }],
  ])('%s', async (_, after) => {
    expect(await removed({ ...FILES, ...after })).toEqual([]);
  });

  it('for one of two equal rows, and for one that claimed nothing', async () => {
    const retired = '| L-9 | Sawdust | n/a | - | - |';
    const before = { ...FILES, [PAGE]: table(RYE, RYE, SPELT, retired) };
    const report = await judgeChange({ before, after: { ...FILES, [PAGE]: table(RYE, SPELT) } });
    expect(saidBy('row-removed', report)).toEqual([]);
  });

  it('without a base, for a deleted page, and where a waiver acknowledges it', async () => {
    expect(saidBy('row-removed', await judgeChange({ before: null, after: BEFORE }))).toEqual([]);
    expect(await removed(FILES)).toEqual([]);
    const waived = `${NAMED}waivers:\n  - rule: row-removed\n    document: ${PAGE}\n    reason: the oven is broken\n`;
    expect(await removed({ ...FILES, [PAGE]: table(RYE) }, waived)).toEqual([]);
  });
});
