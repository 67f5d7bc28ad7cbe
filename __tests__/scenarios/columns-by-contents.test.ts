// Columns that are evidence for what their cells hold, whatever their header, and lines in a column of their own.
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardBoth } from '../helpers/guard-both.ts';
import { applySuggestions, guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/harbor.md';
const lines = (name: string): string => Array.from({ length: 30 }, (_, at) => `// ${name} ${at} of its own`).join('\n');
const FILES = {
  'src/crane.ts': lines('crane'),
  'src/pier.ts': lines('pier'),
  'src/buoy.ts': lines('buoy'),
  'src/rope/knot.ts': lines('knot'),
};
const NAMED = `documents:\n  - ${PAGE}\n`;
const table = (header: string, ...rows: readonly string[]): string =>
  ['# Harbor status', '', header, header.replace(/[^|]+/g, '---'), ...rows, ''].join('\n');

const told = ({ findings }: Report): string[] =>
  findings
    .filter(({ ruleId }) => /^(?:evidence|line|status)-/.test(ruleId))
    .map(
      ({ ruleId, severity, shown, line, column, rowKey }) =>
        `${shown ? '+' : '-'} ${line}:${column} ${ruleId} ${severity} ${rowKey ?? '*'}`,
    );

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository(FILES);
});
afterEach(() => git.dispose());

async function afterChange(text: string, change: () => void, configuration: string | null = NAMED): Promise<Report> {
  git.write({ [PAGE]: text }).commit();
  change();
  git.commit();
  return await guardRepository(git.path, {
    base: 'HEAD~1',
    head: 'HEAD',
    ...(configuration === null ? {} : { configuration }),
  });
}
const dropCrane = (): void => void git.remove('src/crane.ts');

describe('an unknown header whose cells cite files', () => {
  const HEADER = '| Item | Status | Berth |';

  it('is evidence: a deletion in it is an error on a row that is done', async () => {
    const text = table(HEADER, '| 1.1 A | done | `src/crane.ts` |', '| 1.2 B | done | `src/pier.ts` |');
    const report = await afterChange(text, dropCrane);
    expect(told(report)).toEqual(['- 5:11 status-overstated error 1.1', '+ 5:19 evidence-deleted error 1.1']);
  });

  it('is evidence where half of its cells cite, and base alone has the files', async () => {
    const text = table(
      HEADER,
      '| 1.1 A | done | `src/crane.ts` |',
      '| 1.2 B | done | src/pier.ts |',
      '| 1.3 C | done | north |',
      '| 1.4 D | done | south |',
      '| 1.5 E | done | - |',
    );
    const report = await afterChange(text, () => git.remove('src/crane.ts', 'src/pier.ts'));
    expect(told(report).filter((one) => one.includes('evidence-deleted'))).toHaveLength(2);
  });

  it.each([
    ['one cell alone', ['| 1.1 A | done | `src/crane.ts` |', '| 1.2 B | done | - |']],
    [
      'fewer than half',
      [
        '| 1.1 A | done | `src/crane.ts` |',
        '| 1.2 B | done | `src/pier.ts` |',
        '| 1.3 C | done | `north` |',
        '| 1.4 D | done | `south` |',
        '| 1.5 E | done | `west` |',
      ],
    ],
    [
      'names in code marks',
      ['| 1.1 A | done | `crane` |', '| 1.2 B | done | `pier()` |', '| 1.3 C | done | `src/crane.ts` |'],
    ],
  ])('is no evidence for %s', async (_, rows) => {
    const report = await afterChange(table(HEADER, ...rows), dropCrane);
    expect(told(report)).toEqual([expect.stringMatching(/evidence-deleted warning \*$/)]);
  });

  it('lowers nothing with a dash, and satisfies no column that is required', async () => {
    const header = '| Item | Status | Evidence | Berth |';
    const text = table(
      header,
      '| 1.1 A | done | `src/rope/knot.ts` | - |',
      '| 1.2 B | done | `src/rope/knot.ts` | `src/pier.ts` |',
      '| 1.3 C | partial | `src/rope/knot.ts` | `src/buoy.ts` |',
    );
    const report = await afterChange(text, dropCrane);
    expect(report.documents[0]?.rows.map(({ computed }) => computed)).toEqual(['done', 'done', 'partial']);
    expect(told(report)).toEqual([]);
  });

  it('gives the same report over REST, on a page that is only detected', async () => {
    const text = table(HEADER, '| 1.1 A | done | `src/crane.ts` |', '| 1.2 B | done | `src/pier.ts` |');
    git.write({ [PAGE]: text }).commit();
    dropCrane();
    git.commit();
    const { git: report, rest } = await guardBoth(git, { base: 'HEAD~1', head: 'HEAD' });
    expect(rest).toEqual(report);
    expect(told(report)).toContain('+ 5:19 evidence-deleted error 1.1');
  });
});

describe('the path that names a row', () => {
  it.each([
    ['File and Status', '| File | Status |', (path: string) => `| \`${path}\` | done |`],
    ['Status and Path', '| Status | Path |', (path: string) => `| done | ${path} |`],
    ['a title under any header', '| Vessel | Status |', (path: string) => `| \`${path}\` | done |`],
  ])('is evidence: %s', async (_, header, row) => {
    const text = table(header, row('src/crane.ts'), row('src/pier.ts'));
    for (const configuration of [NAMED, null]) {
      const report = await afterChange(text, dropCrane, configuration);
      expect(told(report).filter((one) => one.includes('evidence-deleted'))).toEqual([
        expect.stringMatching(/^\+ 5:\d+ evidence-deleted error /),
      ]);
      git.write({ 'src/crane.ts': lines('crane') });
    }
  });

  it('proves no work that is not started', async () => {
    const text = table('| File | Status |', '| `src/crane.ts` | not started |', '| `src/pier.ts` | not started |');
    git.write({ [PAGE]: text }).commit();
    const report = await guardRepository(git.path, { head: 'HEAD', configuration: NAMED });
    expect(told(report)).toEqual([]);
    expect(report.documents[0]?.rows.map(({ computed }) => computed)).toEqual(['not-started', 'not-started']);
  });
});

describe('a column of what something else has', () => {
  it('is not one of tests of an old part that is still there', async () => {
    const text = table(
      '| Item | Status | Files | Tests (legacy) |',
      '| 1.1 A | done | `src/pier.ts` | `src/crane.ts` |',
    );
    expect(told(await afterChange(text, dropCrane))).not.toEqual([]);
  });

  it.each(['Before', 'Old file', 'Upstream', 'Competitor', 'Legacy path', 'Vorher', '旧ファイル', 'Их файл (старый)'])(
    'proves nothing of a row: %s',
    async (header) => {
      const text = table(
        `| Item | Status | ${header} | Berth |`,
        '| 1.1 A | done | `src/crane.ts` | `src/buoy.ts` |',
        '| 1.2 B | done | `src/pier.ts` | `src/rope/knot.ts` |',
      );
      expect(told(await afterChange(text, dropCrane))).toEqual([]);
    },
  );

  it.each([
    ['原文件', '拆分结果'],
    ['原路径', '新路径'],
    ['拆分前', '拆分后'],
    ['元ファイル', '分割結果'],
    ['旧パス', '新パス'],
    ['Original file', 'Split into'],
    ['Originaldatei', 'Ergebnis'],
    ['alte Datei', 'neue Datei'],
    ['старый файл', 'новый файл'],
    ['ancien fichier', 'nouveau fichier'],
    ["Fichier d'origine", 'Résultat'],
    ['Archivo original', 'Nuevo archivo'],
    ['Arquivo original', 'Resultado'],
    ['File originale', 'Risultato'],
    ['Plik oryginalny', 'Nowy plik'],
    ['원래 파일', '결과'],
  ])('proves nothing of a row, which it may name: %s beside %s', async (header, result) => {
    for (const [first, second] of [
      [`| ${header} | ${result} | Status |`, (old: string, now: string) => `| \`${old}\` | \`${now}\` | done |`],
      [
        `| Item | ${header} | ${result} | Status |`,
        (old: string, now: string) => `| A | \`${old}\` | \`${now}\` | done |`,
      ],
    ] as const) {
      git.write({ 'src/crane.ts': lines('crane') });
      const text = table(first, second('src/crane.ts', 'src/buoy.ts'), second('src/pier.ts', 'src/rope/knot.ts'));
      expect(told(await afterChange(text, dropCrane))).toEqual([]);
    }
  });

  it.each([
    ['names the row', '| HEADER | Split into | Status |', '| FILE | | done |'],
    ['is its evidence', '| Item | HEADER | Split into | Status |', '| A | FILE | | done |'],
    ['is beside its evidence', '| Item | HEADER | Code | Status |', '| A | FILE | `src/buoy.ts` | done |'],
  ])('is called so by the change, and %s: what base cited there is evidence as ever', async (_, first, row) => {
    const page = (header: string): string =>
      table(
        first.replace('HEADER', header),
        row.replace('FILE', '`src/crane.ts`'),
        row.replace('FILE', '`src/pier.ts`'),
      );
    for (const header of ['Old file', 'Original file']) {
      git.write({ 'src/crane.ts': lines('crane'), [PAGE]: page('File') }).commit();
      dropCrane();
      git.write({ [PAGE]: page(header) }).commit();
      const report = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration: NAMED });
      const findings = report.findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`);
      expect(findings).toContainEqual(expect.stringMatching(/^(?:evidence-deleted|row-unguarded) error/));
    }
  });

  it.each([
    ['Source file', 'Result'],
    ['Original file', 'Berth'],
    ['原文件', '说明'],
    ['File', 'Split into'],
    ['Исходный файл', 'Результат'],
  ])('is not what the row is about: %s beside %s', async (header, other) => {
    const text = table(
      `| Item | ${header} | ${other} | Status |`,
      '| A | `src/crane.ts` | x | done |',
      '| B | `src/pier.ts` | y | done |',
    );
    expect(told(await afterChange(text, dropCrane))).toContainEqual(expect.stringContaining('evidence-deleted error'));
  });

  it.each(['Berth', 'Now', 'Berth of ours', 'Placement'])('is evidence under another header: %s', async (header) => {
    const text = table(
      `| Item | Status | ${header} |`,
      '| 1.1 A | done | `src/crane.ts` |',
      '| 1.2 B | done | `src/pier.ts` |',
    );
    expect(told(await afterChange(text, dropCrane))).toContainEqual(expect.stringContaining('evidence-deleted error'));
  });
});

describe('a column of files and a column of lines', () => {
  const shift = (): void => void git.write({ 'src/crane.ts': `// one\n// more\n${lines('crane')}` });

  it.each([
    ['Line', '7', '9'],
    ['Line(s)', '7-9', '9-11'],
    ['Lines', '`L7-L9`', '`L9-L11`'],
    ['Zeile', '7', '9'],
    ['行号', '7', '9'],
  ])('are an anchor that is followed: %s', async (header, before, after) => {
    const text = table(
      `| Item | Status | File | ${header} |`,
      `| 1.1 A | done | \`src/crane.ts\` | ${before} |`,
      '| 1.2 B | done | `src/pier.ts` | - |',
    );
    const report = await afterChange(text, shift);
    expect(told(report)).toEqual([expect.stringMatching(/^\+ 5:\d+ line-moved warning 1\.1$/)]);
    expect(applySuggestions(text, report.findings)).toBe(text.replace(`| ${before} |`, `| ${after} |`));
  });

  it('are an anchor where the file names the row', async () => {
    const text = table('| File | Line | Status |', '| `src/crane.ts` | 7 | done |', '| `src/pier.ts` | 2 | done |');
    expect(told(await afterChange(text, shift))).toEqual([expect.stringMatching(/^\+ 5:\d+ line-moved /)]);
  });

  it('are a path to rename, and lines that stay', async () => {
    const text = table('| Item | Status | File | Line |', '| 1.1 A | done | `src/crane.ts` | 7 |');
    const report = await afterChange(text, () => void git.git('mv', 'src/crane.ts', 'src/lift.ts'));
    expect(applySuggestions(text, report.findings)).toBe(text.replace('src/crane.ts', 'src/lift.ts'));
  });

  it.each([
    ['a count of lines', '| Item | Status | File | Lines |', '30'],
    ['a count in German', '| Item | Status | Datei | Zeilen |', '7'],
    ['a count in French', '| Item | Status | Fichier | Lignes |', '7'],
    ['a count in Spanish', '| Item | Status | Archivo | Líneas |', '7'],
    ['a count in Finnish', '| Item | Status | Tiedosto | Rivit |', '7'],
    ['a count in Chinese', '| Item | Status | 文件 | 行数 |', '7'],
    ['what is about so many', '| Item | Status | File | Line |', '~7'],
    ['what is more than so many', '| Item | Status | Datei | Zeile |', '7+'],
    ['a number with its unit', '| Item | Status | File | Line |', '7 lines'],
    ['words', '| Item | Status | File | Line |', 'the first'],
    ['a column without files', '| Item | Status | Evidence | Line |', '7'],
  ])('are none: %s', async (_, header, cell) => {
    const text = table(header, `| 1.1 A | done | \`src/crane.ts\` | ${cell} |`);
    expect(told(await afterChange(text, shift))).toEqual([]);
  });
});

describe('a file without content', () => {
  const text = table('| Item | Status | Evidence |', '| 1.1 A | done | `src/empty.ts` |');
  const move = (to: string) => (): void => void git.git('mv', 'src/empty.ts', to);
  beforeEach(() => void git.write({ 'src/empty.ts': '' }));

  it('is not renamed to another one by chance', async () => {
    const report = await afterChange(text, move('src/void.ts'));
    expect(told(report)).toContainEqual(expect.stringContaining('evidence-deleted error'));
  });

  it('is renamed where it keeps its name', async () => {
    git.write({ 'src/rope/.keep': 'x' });
    expect(told(await afterChange(text, move('src/rope/empty.ts')))).toEqual([
      expect.stringContaining('evidence-renamed warning'),
    ]);
  });
});

async function atHead(text: string): Promise<Report> {
  git.write({ [PAGE]: text }).commit();
  return await guardRepository(git.path, { head: 'HEAD', configuration: NAMED });
}

it.each(['Stub function', 'Entry symbol', 'Event handler'])(
  'a first column called %s names the rows where nothing else does, and needs no evidence',
  async (header) => {
    const text = table(
      `| ${header} | Call | Status |`,
      '| `_lift()` | `CALL_LIFT` | done |',
      '| `_drop()` | `CALL_DROP` | done |',
    );
    const { findings, documents } = await atHead(text);
    expect(findings.filter(({ ruleId }) => ruleId === 'status-overstated')).toEqual([]);
    expect(documents[0]?.rows.map(({ key }) => key)).toEqual(['lift', 'drop']);
  },
);

describe('tables of one header, of which only one holds files', () => {
  const part = (heading: string, ...rows: readonly string[]): string =>
    ['', `## ${heading}`, '', '| Part | Use | Status |', '|---|---|---|', ...rows].join('\n');
  const commands = part(
    'Commands',
    ...['hoist', 'lower', 'swing', 'stow'].map((name) => `| ${name} | \`harbor ${name}\` | done |`),
  );
  const files = part(
    'Safety',
    '| Crane | `src/crane.ts` | done |',
    '| Knot | `src/rope/knot.ts` | done |',
    '| Lamp | `harbor lamp` | done |',
  );

  it('that one is evidence', async () => {
    const report = await afterChange(`# Harbor status\n${commands}\n${files}\n`, dropCrane);
    expect(report.findings.filter(({ shown, ruleId }) => shown && ruleId.startsWith('evidence-'))).toMatchObject([
      { ruleId: 'evidence-deleted', severity: 'error', evidence: 'src/crane.ts' },
    ]);
  });

  it('the others are not', async () => {
    const one = part(
      'Commands',
      '| Crane | `src/crane.ts` | done |',
      ...['hoist', 'lower', 'swing'].map((name) => `| ${name} | \`harbor ${name}\` | done |`),
    );
    const report = await afterChange(
      `# Harbor status\n${one}\n${files.replace('| Crane | `src/crane.ts`', '| Pier | `src/pier.ts`')}\n`,
      dropCrane,
    );
    expect(report.findings.filter(({ shown, ruleId }) => shown && ruleId.startsWith('evidence-'))).toMatchObject([
      { ruleId: 'evidence-deleted', severity: 'warning', evidence: 'src/crane.ts' },
    ]);
  });
});
