// Kinds of pages of which the guard says nothing, because nothing is proven: each with its counterpart that is.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';
import { judgeChange, saidBy, type Files } from '../helpers/judge-change.ts';

const PAGE = 'docs/harbor.md';
const NAMED = `documents: [${PAGE}]`;

const said = async (rule: string, page: string, before: Files | null = null) =>
  saidBy(rule, await judgeChange({ before, after: { 'src/crane.ts': '', [PAGE]: page }, configuration: NAMED })).filter(
    ({ shown }) => shown === true,
  );

describe('a column of numbers that repeat', () => {
  const table = (header: string, ...cells: readonly string[]): string =>
    `# Harbor\n\n| Area | ${header} | Built | Status |\n|---|---|---|---|\n${cells
      .map((cell, at) => `| Quay ${'nesw'[at] ?? ''} | ${cell} | ${cell} | done |\n`)
      .join('')}`;

  it.each(['Features', 'Phase', 'Tasks', 'Items', 'Milestone'])('is no key: %s', async (header) => {
    const rows = table(header, '3', '3', '7').replaceAll(/Quay [nesw]/gu, 'Quay');
    expect(await said('row-duplicate', rows)).toEqual([]);
  });

  it.each(['ID', 'Nr.', 'No.', '#', '编号', 'Req ID', 'Requirement ID'])(
    'is a slip where it is called a numbering: %s',
    async (header) => {
      const rows = table(header, '3', '3', '7').replaceAll(/Quay [nesw]/gu, 'Quay');
      expect(await said('row-duplicate', rows)).toHaveLength(1);
    },
  );
});

describe('a table of links', () => {
  const table = (from: string, to: string): string =>
    `# Harbor\n\n| ${from} | ${to} | Status |\n|---|---|---|\n| Q-1 | C-1 | done |\n| Q-1 | C-2 | done |\n| Q-2 | C-1 | done |\n`;
  it.each([
    ['From', 'To'],
    ['Source', 'Target'],
    ['Von', 'Nach'],
    ['Откуда', 'Куда'],
    ['源', '目标'],
  ])('has the pair as its key: %s, %s', async (from, to) => {
    expect(await said('row-duplicate', table(from, to))).toEqual([]);
  });

  it('is none where its rows have ids', async () => {
    const page =
      '# Harbor\n\n| ID | Item | Source | Target | Status |\n|---|---|---|---|---|\n| Q-1 | Quay | law | may | done |\n| Q-1 | Quay | port | june | partial |\n';
    expect(await said('row-duplicate', page)).toHaveLength(1);
  });
});

describe('counts of two words that mean the same', () => {
  const page = (counts: string): string =>
    `# Harbor\n\n${counts}\n\n| ID | Status | Evidence |\n|---|---|---|\n| Q-1 | Done | \`src/crane.ts\` |\n| Q-2 | Planned | - |\n| Q-3 | Planned | - |\n`;
  it.each([
    '- Done: 1\n- Planned: 2\n- Proposed: 0\n- Not started: 0',
    '- Done: 1\n- Planned: 2\n- Todo: 0',
    '| Status | Rows |\n|---|---|\n| Done | 1 |\n| Planned | 2 |\n| Not started | 0 |',
    '- Done: 1\n- Not started: 2',
  ])('are held against the words that the rows have: %j', async (counts) => {
    expect(await said('counts-disagree', page(counts))).toEqual([]);
  });

  it('are wrong where the word itself is counted wrongly', async () => {
    expect(await said('counts-disagree', page('- Done: 1\n- Planned: 3\n- Proposed: 0'))).toMatchObject([
      { data: { label: 'Planned', stated: 3, actual: 2 } },
    ]);
  });
});

describe('what a section of its own cites for a row', () => {
  const page = (section: string): string =>
    `# Harbor\n\n| Milestone | Aim | Status |\n|---|---|---|\n| Q1 | Crane | 🔄 in progress |\n| Q2 | Ropes | ✅ done |\n\n${section}`;
  it('is in no column that could be gone', async () => {
    const before = {
      'src/crane.ts': '',
      [PAGE]: page('### Q1: Build the crane 🔄 in progress\n\nImplemented:\n\n- `src/crane.ts`\n'),
    };
    expect(await said('row-unguarded', page('## Later\n\nNothing yet.\n'), before)).toEqual([]);
  });
});

describe('a table of two sides', () => {
  it('is compared by its people: what one side lacks is no missing evidence', async () => {
    const page =
      '# Harbor\n\n| Signal | In Docs | In Code | Status |\n|---|---|---|---|\n| one | `red` | `red` | ✅ |\n| two | `blue` | — | ✅ |\n| three | `dark` | `dark` | ✅ |\n';
    expect(await said('status-overstated', page)).toEqual([]);
  });
});

describe('words that the page defines', () => {
  const page = (heading: string): string =>
    `# Harbor\n\n${heading}\n\nOne of these, and no other.\n\n- **SEAWORTHY_NOW** — every plank is in its place and somebody looked.\n- **moored** — waits for the tide.\n\n## Boats\n\n| Boat | State | Evidence |\n|---|---|---|\n| Rye | SEAWORTHY_NOW | \`src/crane.ts\` |\n| Oat | moored | - |\n| Yew | done | \`src/crane.ts\` |\n| Ash | done | \`src/crane.ts\` |\n`;
  const unknown = async (heading: string) =>
    saidBy(
      'status-unknown',
      await judgeChange({ before: null, after: { 'src/crane.ts': '', [PAGE]: page(heading) }, configuration: NAMED }),
    );
  it.each([
    '## Status vocabulary',
    '## Status terms',
    '## Status-Definitionen',
    '## Vocabulario de estados',
    '## 状态说明',
  ])('are known: %s', async (heading) => {
    expect(await unknown(heading)).toEqual([]);
    expect(await said('matrix-unreadable', page(heading))).toEqual([]);
  });

  it.each(['## Boats we like', '## Status of the data model'])(
    'are not known below another heading: %s',
    async (heading) => {
      expect(await unknown(heading)).not.toEqual([]);
    },
  );

  it('are not those of every list of a page that has such a title', async () => {
    const text = page('## People').replace('# Harbor', '# Status model');
    const report = await judgeChange({
      before: null,
      after: { 'src/crane.ts': '', [PAGE]: text },
      configuration: NAMED,
    });
    expect(saidBy('status-unknown', report)).not.toEqual([]);
  });
});

describe('a finding that was closed by a removal', () => {
  const page = (status: string): string =>
    `# Harbor audit\n\n### HB-1: The old winch is never used\n\nStatus: ${status}\n\nLocation: \`winches/old-winch/drum.ts:1\`\n\nDescription: nobody turns it.\n`;

  const judged = async (status: string): Promise<number> => {
    const git = new GitRepository({ [PAGE]: page(status), 'winches/old-winch/drum.ts': 'turn();\n', 'src/a.ts': '' });
    try {
      git.commit();
      git.remove('winches/old-winch/drum.ts').commit();
      const report = await guardRepository(git.path, { head: 'HEAD', configuration: NAMED });
      return saidBy('evidence-missing', report).filter(({ shown }) => shown === true).length;
    } finally {
      git.dispose();
    }
  };

  it.each([
    'Fixed — old-winch removed from the harbor',
    'Fixed: the old-winch was deleted',
    'Behoben — old-winch entfernt',
    'Fixed, drum.ts dropped',
  ])('needs no file: %s', async (status) => {
    expect(await judged(status)).toBe(0);
  });

  it.each(['Fixed', 'Fixed — the ropes were removed', 'Fixed — removed a rope from old-winch'])(
    'needs it where nothing says so: %s',
    async (status) => {
      expect(await judged(status)).toBe(1);
    },
  );
});

describe('a path that never was', () => {
  const shown = async (status: string): Promise<number> => {
    const page = `# Harbor\n\n| ID | Boat | Status | Evidence |\n|---|---|---|---|\n| B-1 | Rye | ${status} | \`src/boats/rye.ts\` |\n| B-2 | Oat | done | \`src/a.ts\` |\n`;
    const git = new GitRepository({ [PAGE]: page, 'src/a.ts': '' });
    try {
      git.commit();
      const report = await guardRepository(git.path, { head: 'HEAD', configuration: NAMED });
      return saidBy('evidence-missing', report).filter((finding) => finding.shown === true).length;
    } finally {
      git.dispose();
    }
  };

  it.each(['🔄', '🚧 In progress', 'WIP', 'in Arbeit', 'en cours', 'в работе', '进行中'])(
    'is still to come where work is under way: %s',
    async (status) => {
      expect(await shown(status)).toBe(0);
    },
  );

  it.each(['partial', 'Partially done', '🟡', 'done'])(
    'is missing where the row says that some is there: %s',
    async (status) => {
      expect(await shown(status)).toBe(1);
    },
  );
});
