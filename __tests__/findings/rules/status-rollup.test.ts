// Parents that claim more than their children allow.
import { statusRollup } from '../../../src/findings/rules/status-rollup.ts';
import { line, row } from '../../helpers/ferry-page.ts';
import { judgeChange, saidBy } from '../../helpers/judge-change.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const child = (item: string, status: string): string =>
  line(
    item,
    status,
    status === 'not started' ? 'Gap' : `\`src/${item.replace(/\D/g, '')}.ts\``,
    status === 'not started' ? 'Gap' : undefined,
  );

testRule(statusRollup, {
  valid: [
    {
      name: 'a done parent of done children',
      text: row('3 Fleet', 'done', '`src/fleet.ts`') + child('3.1 Ferry', 'done') + child('3.2 Boat', 'done'),
    },
    {
      name: 'a partial parent of mixed children',
      text: row('3 Fleet', 'partial', '`src/fleet.ts`') + child('3.1 Ferry', 'done') + child('3.2 Boat', 'not started'),
    },
    {
      name: 'children that are put off',
      text:
        row('3 Fleet', 'done', '`src/fleet.ts`') +
        child('3.1 Ferry', 'done') +
        child('3.2 Boat', 'deferred') +
        child('3.3 Raft', 'n/a'),
    },
    {
      name: 'children nobody understands',
      text: row('3 Fleet', 'done', '`src/fleet.ts`') + child('3.1 Ferry', 'afloat'),
    },
    {
      name: 'a parent that claims less',
      text: row('3 Fleet', 'not started', 'Gap', 'Gap') + child('3.1 Ferry', 'done'),
    },
  ],
  invalid: [
    {
      name: 'a done parent of unfinished children',
      text:
        row('3 Fleet', 'done', '`src/fleet.ts`') +
        child('3.1 Ferry', 'done') +
        child('3.2 Boat', 'partial') +
        child('3.3 Raft', 'not started'),
      findings: [
        {
          messageId: 'rollup',
          data: { declared: 'done', allowed: 'partial', children: '3.2 is partial and 3.3 is not started' },
          line: 3,
          column: 13,
          severity: 'warning',
          rowKey: '3',
          message: 'Marked done, but its sub-rows support only partial: 3.2 is partial and 3.3 is not started.',
          fixed: null,
        },
      ],
    },
    {
      name: 'a partial parent of children nobody began',
      text:
        row('3 Fleet', 'partial', '`src/fleet.ts`') + child('3.1 Ferry', 'not started') + child('3.2 Boat', 'blocked'),
      findings: [
        {
          messageId: 'rollup',
          message: 'Marked partial, but its sub-rows support only not started: 3.1 is not started and 3.2 is blocked.',
          severity: 'warning',
          data: { declared: 'partial', allowed: 'not started', children: '3.1 is not started and 3.2 is blocked' },
          line: 3,
          column: 13,
        },
      ],
    },
    {
      name: 'a child whose evidence was deleted',
      text: row('3 Fleet', 'done', '`src/fleet.ts`') + child('3.1 Ferry', 'done'),
      facts: { 'src/31.ts': { state: 'missing', change: 'deleted' } },
      findings: [
        {
          messageId: 'rollup',
          message: 'Marked done, but its sub-rows support only partial: 3.1 is partial.',
          severity: 'warning',
          data: { declared: 'done', allowed: 'partial', children: '3.1 is partial' },
          line: 3,
          column: 13,
        },
      ],
    },
    {
      name: 'the parent alone, not the one above it',
      text: row('EPIC 3 Fleet', 'done', '`src/fleet.ts`') + child('3.1 Ferry', 'done') + child('3.1.1 Oar', 'partial'),
      findings: [
        {
          messageId: 'rollup',
          data: { declared: 'done', allowed: 'partial', children: '3.1.1 is partial' },
          message: 'Marked done, but its sub-rows support only partial: 3.1.1 is partial.',
          severity: 'warning',
          line: 4,
          column: 15,
          rowKey: '3.1',
        },
      ],
    },
  ],
});

describe('status-rollup of a table of demands', () => {
  const PAGE = 'docs/tide-protocol.md';
  const judgedOn = async (title: string, header: string, ...rows: readonly string[]) => {
    const text = `# ${title}\n\n| ${header} | Requirement | Status | Evidence |\n|---|---|---|---|\n${rows.join('\n')}\n`;
    const after = { [PAGE]: text, 'src/hull.ts': 'export {};\n' };
    const configuration = `documents: [${PAGE}]\nrules: { verification-missing: off }\n`;
    return saidBy('status-rollup', await judgeChange({ before: null, after, configuration }));
  };
  const judged = async (header: string, ...rows: readonly string[]) => judgedOn('Tides by RFC 99', header, ...rows);
  const WHOLE = '| 4.2 | Greeting of the harbor master | done | `src/hull.ts` |';

  it.each(['Section', '§', 'Clause', 'Article', 'Paragraph', 'RFC section', 'Control', 'Abschnitt', 'Раздел', '条款'])(
    'keeps two places of a standard apart: %s',
    async (header) => {
      const rows = [WHOLE, '| 4.2.3 | Choice of a lantern | partial | `src/hull.ts` |'];
      // Where the number is not read as the key, nothing nests.
      expect((await judged(header, ...rows)).filter(({ shown }) => shown)).toEqual([]);
    },
  );

  it('keeps it in the report', async () => {
    const rows = [WHOLE, '| 4.2.3 | Choice of a lantern | partial | `src/hull.ts` |'];
    expect(await judged('Section', ...rows)).toMatchObject([{ ground: 'reading', shown: false, rowKey: '4.2' }]);
  });

  it('reports one that speaks of what the other demands', async () => {
    const rows = [WHOLE, '| 4.2.3 | Greeting repeated until the harbor answers | partial | `src/hull.ts` |'];
    expect(await judged('Section', ...rows)).toMatchObject([{ ground: 'page', shown: true, rowKey: '4.2' }]);
  });

  it('reports a section of a plan, which is about no document of others', async () => {
    const rows = [WHOLE, '| 4.2.3 | Choice of a lantern | partial | `src/hull.ts` |'];
    expect(await judgedOn('Our tides', 'Section', ...rows)).toMatchObject([{ ground: 'page', shown: true }]);
  });

  it.each(['ID', 'Task', 'Plan section'])('reports a part of the page’s own work: %s', async (header) => {
    const rows = [WHOLE, '| 4.2.3 | Choice of a lantern | partial | `src/hull.ts` |'];
    expect(await judged(header, ...rows)).toMatchObject([{ ground: 'page', shown: true, rowKey: '4.2' }]);
  });
});

describe('a part that two rows list', () => {
  const judged = async (...rows: readonly string[]) =>
    saidBy(
      'status-rollup',
      await judgeChange({
        before: null,
        after: {
          'src/hull.ts': '1\n',
          'docs/boats.md': `# Boats\n\n| ID | Boat | Status | Evidence |\n|---|---|---|---|\n${rows.join('\n')}\n`,
        },
        configuration: 'documents: [docs/boats.md]\nrules: { verification-missing: off }\n',
      }),
    ).map(({ ground, rowKey }) => ({ ground, rowKey }));
  const part = (key: string, status: string): string => `| ${key} | Boat ${key} | ${status} | \`src/hull.ts\` |`;

  it.each<[string, string, 'page' | 'reading']>([
    ['once finished, once not', 'done', 'reading'],
    ['both times unfinished', 'partial', 'page'],
  ])('%s', async (_, status, ground) => {
    const rows = [part('3', 'done'), part('3.1', 'partial'), part('3.1', status)];
    expect(await judged(...rows)).toEqual([{ ground, rowKey: '3' }]);
  });

  it('beside one that is surely unfinished', async () => {
    const rows = [part('3', 'done'), part('3.1', 'partial'), part('3.1', 'done'), part('3.2', 'partial')];
    expect(await judged(...rows)).toEqual([{ ground: 'page', rowKey: '3' }]);
  });
});

describe('a part that this change lists twice', () => {
  const part = (key: string, status: string): string => `| ${key} | Boat ${key} | ${status} | \`src/hull.ts\` |`;
  const table = (...rows: readonly string[]): string =>
    `| ID | Boat | Status | Evidence |\n|---|---|---|---|\n${rows.join('\n')}\n`;
  const page = (...tables: readonly string[]): string => `# Boats\n\n${tables.join('\n## More\n\n')}`;
  const judged = async (before: string, after: string) =>
    saidBy(
      'status-rollup',
      await judgeChange({
        before: { 'src/hull.ts': '1\n', 'docs/boats.md': before },
        after: { 'src/hull.ts': '1\n', 'docs/boats.md': after },
        configuration: 'documents: [docs/boats.md]\nrules: { verification-missing: off }\n',
      }),
    ).map(({ ground, origin, shown }) => ({ ground, origin, shown }));
  const SHOWN = [{ ground: 'page', origin: 'new', shown: true }];
  const own = [part('3.1', 'partial')];
  const twin = table(part('3.1', 'done'));

  it('excuses nothing, be the other row in another table or in the same', async () => {
    const before = page(table(part('3', 'partial'), ...own));
    expect(await judged(before, page(table(part('3', 'done'), ...own), twin))).toEqual(SHOWN);
    expect(await judged(before, page(table(part('3', 'done'), ...own, part('3.1', 'done'))))).toEqual(SHOWN);
  });

  it('was listed twice before: then it is in the report only', async () => {
    const before = page(table(part('3', 'partial'), ...own), twin);
    expect(await judged(before, page(table(part('3', 'done'), ...own), twin))).toMatchObject([
      { ground: 'reading', shown: false },
    ]);
  });
});
