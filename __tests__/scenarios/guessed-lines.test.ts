// Line numbers that were wrong where they were written: one of a row whose names are elsewhere in the file, and all of a page that guessed them.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';
import type { Report } from '../../src/report/report.ts';

const PAGE = 'docs/status.md';
const FILE = 'src/harbor.rs';

/** A function for each name, twelve lines long, with words of its own. */
const PARTS: readonly (readonly [name: string, words: string])[] = [
  ['open_gate', 'raises barrier before vessels enter'],
  ['closeGate', 'lowers shutter behind departing ferries'],
  ['pump_basin', 'drains chamber toward lower reservoir'],
  ['signal_pilot', 'flashes lantern whenever channel clears'],
  ['weigh_cargo', 'measures crates against printed manifest'],
  ['berthOrder', 'assigns mooring places through lottery'],
  ['log_arrival', 'records hull number into ledger'],
];
const LENGTH = 12;
const lineOf = (part: number): number => part * LENGTH + 1;

const CODE = PARTS.flatMap(([name, words], part) => [
  `pub fn ${name}() {`,
  ...Array.from({ length: LENGTH - 4 }, (_, step) => `    step(${part}, ${step});`),
  `    say("${words}");`,
  '}',
  '',
]).join('\n');

const ABOVE = '// harbor\n// walls\n// quays\n';

const pageOf = (rows: readonly string[], title = 'Harbor works'): string =>
  [
    `# ${title}`,
    '',
    '| ID | Item | Status | Evidence |',
    '|---|---|---|---|',
    ...rows.map((row, at) => `| H-${at + 1} | ${row} |`),
    '',
  ].join('\n');

interface Change {
  readonly page: string;
  readonly files?: Readonly<Record<string, string>>;
  /** Changes before the one that is judged. */
  readonly between?: Readonly<Record<string, string>>;
  readonly change?: (git: GitRepository) => unknown;
}

async function judge({ page, files = {}, between, change }: Change): Promise<Report> {
  const git = new GitRepository({ [FILE]: CODE, ...files, [PAGE]: page });
  try {
    git.commit();
    if (between !== undefined) git.write(between).commit();
    if (change === undefined) git.write({ [FILE]: ABOVE + (between?.[FILE] ?? CODE) });
    else change(git);
    git.commit();
    return await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
  } finally {
    git.dispose();
  }
}

const moved = ({ findings }: Report): readonly (string | null)[] =>
  findings.filter(({ ruleId, origin }) => ruleId === 'line-moved' && origin === 'new').map(({ rowKey }) => rowKey);

const at = (line: number): string => `\`${FILE}:${line}\``;

describe('a row that names code without code marks', () => {
  it.each([
    ['in snake case', 'open_gate raises the barrier before vessels enter'],
    ['in camel case', 'closeGate lowers the shutter behind departing ferries'],
    ['as a call', 'berthOrder() assigns mooring places through a lottery'],
    ['between two cells', 'Barrier before vessels enter | done | open_gate raises it,'],
  ])('%s is not followed from where only other lines of the file have it', async (_, row) => {
    const cells = row.includes('|') ? `${row} ${at(lineOf(3) + 4)}` : `${row} | done | ${at(lineOf(3) + 4)}`;
    expect(moved(await judge({ page: pageOf([cells]) }))).toEqual([]);
  });

  it.each<[name: string, line: number, expected: number]>([
    ['on other lines of the file only', lineOf(3) + 4, 0],
    ['on the cited line', lineOf(1), 1],
  ])('as the title of a row without a key is %s', async (_, line, expected) => {
    const page = `# Works\n\n| Item | Status | Evidence |\n|---|---|---|\n| Shutter behind departing ferries (closeGate) | done | ${at(line)} |\n`;
    expect(moved(await judge({ page }))).toHaveLength(expected);
  });

  const right: readonly (readonly [string, Change])[] = [
    ['on the cited line', { page: pageOf([`closeGate lowers the shutter behind ferries | done | ${at(lineOf(1))}`]) }],
    [
      'on the first line of the function around it',
      { page: pageOf([`signal_pilot flashes its lantern whenever the channel clears | done | ${at(lineOf(3) + 7)}`]) },
    ],
    [
      'a few lines away',
      { page: pageOf([`signal_pilot flashes its lantern whenever the channel clears | done | ${at(lineOf(3) - 4)}`]) },
    ],
    [
      'as the title of the page',
      {
        page: pageOf([`open_gate raises the barrier before vessels enter | done | ${at(lineOf(3) + 4)}`], 'open_gate'),
      },
    ],
    [
      'as the key of the row',
      {
        page: pageOf([`raises the barrier before vessels enter | done | ${at(lineOf(3) + 4)}`]).replace(
          'H-1',
          'open_gate',
        ),
      },
    ],
    [
      'in a comment only',
      {
        page: pageOf([`old_windlass raises the barrier before vessels enter | done | ${at(lineOf(3) + 4)}`]),
        files: { [FILE]: `${CODE}// old_windlass went long ago\n` },
        change: (git) => git.write({ [FILE]: `${ABOVE}${CODE}// old_windlass went long ago\n` }),
      },
    ],
    [
      'beside another anchor of the row',
      {
        page: pageOf([
          `open_gate raises the barrier before vessels enter | done | ${at(1)}, and it is used in ${at(lineOf(3) + 4)}`,
        ]),
      },
    ],
    [
      'in another file of the row',
      {
        page: pageOf([
          `open_gate raises the barrier before vessels enter | done | \`src/gate.rs:1\`, ${at(lineOf(3) + 4)}`,
        ]),
        files: { 'src/gate.rs': 'pub fn open_gate() {}\n' },
      },
    ],
  ];
  it.each(right)('is followed where the name is %s', async (_, change) => {
    expect(moved(await judge(change))).toContain(change.page.includes('H-1') ? 'H-1' : 'open_gate');
  });

  it('is followed where its other words are in the cited lines', async () => {
    const row = 'open_gate calls what flashes the lantern whenever the channel clears';
    expect(moved(await judge({ page: pageOf([`${row} | done | ${at(lineOf(3) + 9)}`]) }))).toEqual(['H-1']);
  });
});

const named = (part: number, line: number): string =>
  `${PARTS[part]?.[0] ?? ''} ${PARTS[part]?.[1] ?? ''} | done | ${at(line)}`;

describe('a page', () => {
  const unnamed = (line: number): string => `Night watch | done | ${at(line)}`;
  const guessed = [
    named(0, lineOf(3) + 4),
    named(1, lineOf(4) + 4),
    named(2, lineOf(5) + 4),
    named(3, lineOf(0) + 4),
    named(4, lineOf(4) + 2),
    unnamed(lineOf(2) + 4),
  ];

  it('whose line numbers mostly missed what their rows name is followed only where an anchor is confirmed', async () => {
    const report = await judge({ page: pageOf(guessed) });
    expect(moved(report)).toEqual(['H-5']);
    expect(report.notes.filter((note) => note.includes('its line numbers are not followed'))).toEqual([
      `${PAGE}: its line numbers are not followed where nothing confirms them; 4 of 5 line references that could be compared did not show what their rows name when they were written.`,
    ]);
  });

  it.each([
    ['three of them', [...guessed.slice(1, 4), named(4, lineOf(4)), unnamed(lineOf(2) + 4)]],
    ['fewer than a third', [...guessed, ...Array.from({ length: 9 }, (_, index) => named(6, lineOf(6) + index))]],
  ])('is followed where only %s did', async (_, rows) => {
    const report = await judge({ page: pageOf(rows) });
    expect(moved(report)).toContain(`H-${rows.indexOf(unnamed(lineOf(2) + 4)) + 1}`);
    expect(report.notes.join('\n')).not.toContain('its line numbers are not followed');
  });

  it('that was right when it was written, and has drifted since, is followed', async () => {
    const rows = [unnamed(lineOf(0) + 4), ...[1, 2, 3, 4, 5].map((part) => named(part, lineOf(part)))];
    const [first = '', ...rest] = CODE.split('\n\n');
    const drifted = [first, ...Array.from({ length: 20 }, (_, line) => `const TIDE_${line}: u8 = ${line};`), ...rest];
    const report = await judge({ page: pageOf(rows), between: { [FILE]: drifted.join('\n\n') } });
    expect(moved(report)).toEqual(['H-1']);
    expect(report.notes.join('\n')).not.toContain('its line numbers are not followed');
  });
});

describe('a page whose line numbers point at nothing', () => {
  /** The blank line below a function, its closing bracket, and a line in its body. */
  const [blank, bracket, body] = [LENGTH - 1, LENGTH - 2, 4];
  const cites = (...lines: readonly (number | string)[]): readonly string[] =>
    lines.map((line, at) => `Night watch ${'xviii'.slice(0, at % 5)}${at} | done | \`${FILE}:${line}\``);
  const unnamed = (part: number): number => lineOf(part) + body;
  const NOTE = 'its line numbers are not followed';

  it.each([
    ['blank lines', cites(unnamed(1), lineOf(0) + blank, lineOf(1) + blank, lineOf(2) + blank)],
    ['closing brackets', cites(unnamed(1), lineOf(0) + bracket, lineOf(1) + bracket, lineOf(2) + bracket)],
    [
      'ranges that begin at one',
      cites(unnamed(1), ...[0, 1, 2].map((at) => `${lineOf(at) + bracket}-${lineOf(at) + 15}`)),
    ],
    [
      'one in twelve',
      cites(
        ...[0, 1, 2].map((at) => lineOf(at) + bracket),
        ...[0, 1, 2, 3].flatMap((part) => [1, 2, 3, 4, 5, 6, 7, 8].map((step) => lineOf(part) + step)),
        unnamed(5),
      ),
    ],
  ])('%s: is not followed, and a note says so', async (_, rows) => {
    const report = await judge({ page: pageOf(rows) });
    expect(moved(report)).toEqual([]);
    expect(report.notes.filter((note) => note.includes(NOTE))).toEqual([
      `${PAGE}: its line numbers are not followed where nothing confirms them; 3 of ${rows.length} line references pointed at a blank line or a closing bracket when they were written.`,
    ]);
  });

  it('is followed where its row confirms an anchor', async () => {
    const rows = [...cites(lineOf(0) + blank, lineOf(1) + blank, lineOf(2) + blank), named(3, lineOf(3))];
    expect(moved(await judge({ page: pageOf(rows) }))).toEqual(['H-4']);
  });

  it.each([
    ['two of them', cites(unnamed(1), lineOf(0) + blank, lineOf(1) + bracket)],
    ['one number that several rows cite', cites(unnamed(1), ...Array.from({ length: 6 }, () => lineOf(0) + blank))],
    [
      'fewer than one in twelve',
      cites(
        unnamed(5),
        ...[0, 1, 2].map((at) => lineOf(at) + bracket),
        ...[0, 1, 2, 3, 4].flatMap((part) => [1, 2, 3, 4, 5, 6, 7, 8].map((step) => lineOf(part) + step)),
      ),
    ],
    [
      'ranges that begin above what they mean',
      cites(unnamed(1), ...[0, 1, 2].map((at) => `${lineOf(at) + blank}-${lineOf(at) + 15}`)),
    ],
  ])('is followed where %s do', async (_, rows) => {
    const report = await judge({ page: pageOf(rows) });
    expect(moved(report)).toContain(
      `H-${rows.findIndex((row) => row.endsWith(`:${unnamed(rows.length > 20 ? 5 : 1)}\``)) + 1}`,
    );
    expect(report.notes.join('\n')).not.toContain(NOTE);
  });

  it('in another file that is as it was then counts, and one that was edited since does not', async () => {
    const other = 'src/lock.rs';
    const rows = [
      `Night watch | done | ${at(unnamed(1))}`,
      ...[0, 1, 2].map((part) => `Sluice ${part} | done | \`${other}:${lineOf(part) + blank}\``),
    ];
    const files = { [other]: CODE };
    expect(moved(await judge({ page: pageOf(rows), files }))).toEqual([]);
    expect(moved(await judge({ page: pageOf(rows), files, between: { [other]: `${CODE}// later\n` } }))).toEqual([
      'H-1',
    ]);
  });

  it('by numbers that were written later is followed, and those are not', async () => {
    const first = cites(unnamed(1), unnamed(2));
    const later = [...first, ...cites(lineOf(0) + blank, lineOf(1) + blank, lineOf(2) + blank, unnamed(3))];
    const report = await judge({ page: pageOf(first), between: { [PAGE]: pageOf(later) } });
    expect(moved(report)).toEqual(['H-1', 'H-2']);
    expect(report.notes.join('\n')).toContain('3 of 4 line references');
  });

  it('that was right when it was written, and has drifted since, is followed', async () => {
    const rows = [unnamed(6), ...[1, 2, 3, 4].map((part) => lineOf(part) + 1)];
    const drifted = CODE.replace('\n', `\n${'    tide();\n'.repeat(LENGTH - 3)}`);
    const report = await judge({ page: pageOf(cites(...rows)), between: { [FILE]: drifted } });
    expect(report.notes.join('\n')).not.toContain(NOTE);
  });

  it('says nothing of them without a base either', async () => {
    const git = new GitRepository({
      [FILE]: CODE,
      [PAGE]: pageOf([
        ...cites(unnamed(1), lineOf(0) + blank, lineOf(1) + blank, lineOf(2) + blank),
        named(3, lineOf(3)),
      ]),
    });
    try {
      git.commit();
      git.write({ [FILE]: ABOVE + CODE }).commit();
      const report = await guardRepository(git.path, { head: 'HEAD' });
      expect(report.findings.filter(({ ruleId }) => ruleId === 'line-moved').map(({ rowKey }) => rowKey)).toEqual([
        'H-5',
      ]);
      expect(report.notes.join('\n')).toContain(NOTE);
    } finally {
      git.dispose();
    }
  });
});

describe('a renamed file', () => {
  const renamed = async (row: string, edit: (text: string) => string): Promise<readonly boolean[]> => {
    const { findings } = await judge({
      page: pageOf([row]),
      change: (git) => git.remove(FILE).write({ 'src/port/harbor.rs': edit(CODE) }),
    });
    return findings.filter(({ ruleId }) => ruleId === 'evidence-renamed').map(({ suggestion }) => suggestion !== null);
  };
  const edits: readonly (readonly [string, (text: string) => string])[] = [
    ['as it was', (text) => text],
    ['with other line numbers', (text) => ABOVE + text],
  ];

  it.each(edits)('is reported without a suggestion for a line that was wrong: %s', async (_, edit) => {
    const row = `open_gate raises the barrier before vessels enter | done | ${at(lineOf(3) + 4)}`;
    expect(await renamed(row, edit)).toEqual([false]);
  });

  it.each(edits)('is suggested for a line that was right: %s', async (_, edit) => {
    expect(await renamed(`closeGate lowers the shutter behind ferries | done | ${at(lineOf(1))}`, edit)).toEqual([
      true,
    ]);
    expect(await renamed(`Night watch | done | ${at(lineOf(3) + 4)}`, edit)).toEqual([true]);
  });
});
