// Twice the text is at most twice the work, whatever the text is made of. Work is counted, never timed.
import { nameSubmodules } from '../../src/evidence/locate/submodule-names.ts';
import { defaultSettings } from '../../src/config/defaults.ts';
import type { Settings } from '../../src/config/settings.ts';
import { readMarkdown } from '../../src/documents/markdown/read-markdown.ts';
import type { Subject } from '../../src/findings/assessed-document.ts';
import { findNewClaims } from '../../src/findings/new-claims.ts';
import { findOutrunReviews } from '../../src/findings/outrun-review.ts';
import { statusRollup } from '../../src/findings/rules/status-rollup.ts';
import { guard } from '../../src/guard.ts';
import { readPage } from '../../src/documents/read-page.ts';
import type { Status } from '../../src/rows/row.ts';
import { openWorkCounter, type WorkCounter } from '../helpers/counted-work.ts';
import { documentOf, subjectOf } from '../helpers/subject.ts';
import { memoryRepository, memorySnapshot } from '../helpers/memory-repository.ts';

const settings: Settings = {
  ...defaultSettings(),
  documents: ['docs/status.md'],
  forDocument: (path) => ({ ...defaultSettings().forDocument(path), configured: true }),
};

const table = (cells: readonly string[]): string =>
  ['| ID | Item | Status | Evidence | Tests |', '|---|---|---|---|---|', ...cells, ''].join('\n');
/** A page that has the text wherever a page can have text. */
const pageOf = (text: string): string => `---
title: '${text.replaceAll("'", '')}'
---

# ${text}

- Last Verified Commit: ${text}
- Owner: ${text}
- ${text}

**${text}**

Legend: ${text}

${table([`| R-1 | a | done | ${text} | \`x.ts\` |`, `| R-2 | a | ${text} | \`x.ts\` | - |`, `| ${text} | ${text} | done | - | - |`])}

## R-1: ${text}

- Evidence: ${text}
- [x] ${text}

${text}
`;

/** What a page is made of, each to be repeated. */
const PIECES =
  '\\ &amp; \\| ` `a` ``a`` * **a**· _ ~~a~~ [ ] [a](b) ![a](b) [^1] < <a> <br> <!-- & &#35; | a· a/b.ts· `a/b.ts`· `a.ts:1-2`,· #12· https://a.b/c· www.a.b· a@b.c· ✅ ( ((a)· " : ,· ;· .· / ../ a/ **/ {a, } 1 1· 0123456789abcdef· 2026-01-01· — - é 😀 done· partial+ TBD· make·a· npm·run·a·&&· a::b· a_b· Evidence:· [x]· **Status:**·a· REQ-1,· 3.4.1·'
    .split(' ')
    .map((piece) => piece.replaceAll('·', ' '));

/** Constructs of which a page holds many, with the line's number. */
const LINES: Readonly<Record<string, (at: number) => string>> = {
  rows: (at) => `| R-${at} | item ${at} | done | \`src/f${at}.ts\`, \`x.ts\` | \`tests/f${at}.test.ts\` |`,
  'rows of one file': (at) =>
    `| R-${at} | item ${at} | partial | \`x.ts:${at}\` \`x.ts::name_${at}\` | \`make t${at}\` |`,
  'rows of globs': (at) => `| R-${at} | item | done | \`src/f${at}*.ts\` | \`**/f${at}.ts\` |`,
  'rows of one key': (at) => `| R-1 | item | done | \`f${at}.ts\` | [a](x.ts#L${at}) |`,
  headings: (at) => `\n## R-${at}: item\n\n- Evidence: \`src/f${at}.ts\``,
  tables: (at) => `\n## S ${at}\n\n| ID | Status | Evidence |\n|---|---|---|\n| T-${at} | done | \`src/f${at}.ts\` |`,
  'blocks of HTML and tables': (at) =>
    `\n<p>${at}</p>\n\n| ID | Status | Evidence |\n|---|---|---|\n| T-${at} | done | - |`,
  items: (at) => `- [x] R-${at}: item \`src/f${at}.ts\``,
  quotes: (at) => `\n> - Owner ${at}: x`,
  definitions: (at) => `\n[d${at}]: src/f${at}.ts`,
  links: (at) => `\n[a${at}](#r-${at}) [b](x.ts#L${at})`,
  'counts in sections': (at) =>
    `\n## S ${at}\n\nDone: ${at}, partial: 2\n\n| ID | Status | Evidence |\n|---|---|---|\n| T-${at} | done | \`src/f${at}.ts\` |`,
  fences: (at) => `\n\`\`\`\n${at}\n\`\`\``,
};

const OTHERS = { 'x.ts': 'x\n', 'y.ts': 'y\n', Makefile: 'all:\n' };

async function judge(page: string, before: string | null = null): Promise<void> {
  const head = memorySnapshot('a'.repeat(40), { ...OTHERS, 'docs/status.md': page });
  const base = before === null ? null : memorySnapshot('b'.repeat(40), { ...OTHERS, 'docs/status.md': before });
  await guard({ repository: memoryRepository(head, base), settings, today: '2026-03-01' });
}

/** The nightly run takes texts four times as long. */
const LONGER = process.env['MATRIX_GUARD_RUNS'] === undefined ? 1 : 4;
/** Characters of the smallest text in each place, lines of the smallest page, and how often they are doubled. */
const SMALL = 32 * LONGER;
const FEW_LINES = 3 * LONGER;
const DOUBLINGS = 5;
/** Maps and sorts cost a little more than their length. */
const TOLERANCE = 1.15;

/**
 * The most that two doublings in a row add, as one: where a cell becomes too long for something, one doubling alone costs more, and the next
 * one less. A bound of ours may let work shrink. `twoPages`: base has another page.
 */
async function worstGrowth({
  make,
  small,
  twoPages,
  free = () => 0,
}: {
  readonly make: (size: number) => string;
  readonly small: number;
  readonly twoPages: boolean;
  /** Steps that a page may cost whatever the smaller one cost. */
  readonly free?: (page: string) => number;
}): Promise<{ readonly growth: number; readonly told: string }> {
  const counts: { readonly size: number; readonly total: number; readonly worst: unknown }[] = [];
  for (let doubling = 0; doubling <= DOUBLINGS; doubling += 1) {
    const size = small * 2 ** doubling;
    const page = make(size);
    const { total, worst } = await counter.count(() => judge(page, twoPages ? page.replace('done', 'partial') : null));
    counts.push({ size, total: Math.max(total, free(page)), worst });
  }
  const growths = counts.slice(1).map(({ total }, at) => total / (counts[at]?.total ?? 1));
  const pairs = growths.slice(1).map((growth, at) => Math.sqrt(growth * (growths[at] ?? 1)));
  return { growth: Math.max(...pairs), told: JSON.stringify([growths, counts.at(-1)]) };
}

let counter: WorkCounter;

beforeAll(async () => {
  counter = await openWorkCounter();
  await counter.count(() => judge(pageOf('a'), pageOf('b')));
});

afterAll(() => {
  counter.close();
});

// What remark hands over piece by piece: joining the pieces must not copy those before.
it.each(['\\\\', '&amp;', '\\|', '&#35;'])('a line of thousands of %j', async (piece) => {
  const totals: number[] = [];
  for (let pieces = 100; pieces <= 3_200; pieces *= 2)
    totals.push((await counter.count(() => readMarkdown([piece.repeat(pieces)], 'skeleton'))).total);
  const growths = totals.slice(1).map((total, at) => total / (totals[at] ?? 1));
  expect(Math.max(...growths)).toBeLessThanOrEqual(2 * TOLERANCE);
});

it.each(PIECES)('a page made of %j', async (piece) => {
  const make = (size: number): string => pageOf(piece.repeat(Math.ceil(size / piece.length)));
  // Where a bound starts to hold, the marks that it takes away are walked through once: less than a step a character, after none at all.
  const free = (page: string): number => page.length;
  const { growth, told } = await worstGrowth({ make, small: SMALL, twoPages: false, free });
  if (growth > 2 * TOLERANCE) throw new Error(told);
});

describe('a page with many', () => {
  it.each(Object.entries(LINES))('%s', async (_, lineOf) => {
    const make = (size: number): string =>
      `# Status\n\n${table(Array.from({ length: size }, (__, at) => lineOf(at + 1)))}`;
    const { growth, told } = await worstGrowth({ make, small: FEW_LINES, twoPages: true });
    if (growth > 2 * TOLERANCE) throw new Error(told);
  });
});

/** What a change does with as many files or names as a page cites, and which a folder or a file has as well. */
const CHANGES: Readonly<
  Record<string, (size: number) => { readonly cells: readonly string[]; readonly base: Files; readonly head: Files }>
> = {
  'files that a crowded folder never had': (size) => {
    const files = filesOf(size, (at) => [`src/f${at}.ts`, `${at}`]);
    return { cells: upTo(size, (at) => `\`src/never-${at}.ts\``), base: files, head: files };
  },
  'files that leave a crowded folder': (size) => {
    const files = filesOf(size, (at) => [`src/f${at}.ts`, `${at}`]);
    const gone = filesOf(size, (at) => [`src/gone-${at}.ts`, `gone ${at}`]);
    return { cells: Object.keys(gone).map((path) => `\`${path}\``), base: { ...files, ...gone }, head: files };
  },
  'missing files of a name that every folder has': (size) => {
    const files = filesOf(size, (at) => [`f${at}/view.ts`, `${at}`]);
    return { cells: upTo(size, (at) => `\`gone${at}/view.ts\``), base: files, head: files };
  },
  'names of one hunk that are the opposite of those in their place': (size) => {
    const text = (name: string): string => upTo(size, (at) => `def ${name}_${at}(oven): pass\n`).join('');
    return {
      cells: upTo(size, (at) => `\`x.py::heat_${at}\``),
      base: { 'x.py': text('heat') },
      head: { 'x.py': text('refuse') },
    };
  },
  'names that one file had': (size) => {
    const text = (name: string): string =>
      upTo(size, (at) => `def ${name}_${at}(oven):\n    light(${at})\n    wait(${at})\n`).join('');
    return {
      cells: upTo(size, (at) => `\`x.py::heat_${at}\``),
      base: { 'x.py': text('heat') },
      head: { 'x.py': text('bake') },
    };
  },
};

/** Above the most paths of a folder, and files of a name, that are compared one by one. */
const FEWEST: Readonly<Record<string, number>> = {
  'files that a crowded folder never had': 600,
  'files that leave a crowded folder': 600,
  'missing files of a name that every folder has': 2_100,
  // Above the budget of one page.
  'names of one hunk that are the opposite of those in their place': 5_000,
};

type Files = Readonly<Record<string, string>>;
const upTo = <Made>(size: number, make: (at: number) => Made): readonly Made[] =>
  Array.from({ length: size }, (_, at) => make(at + 1));
const filesOf = (size: number, make: (at: number) => readonly [string, string]): Files =>
  Object.fromEntries(Array.from({ length: size }, (_, at) => make(at + 1)));

// What a pattern does is not counted as work of ours. Of so long a text, one that starts anew at each place would not end within hours.
it.each(['\r', '\u2028', ' ', '\t', '/', '[', '=', '\n', '\n[', '\n \t', 'path = a/\n', 'url = a-b.git/', 'a-', 'a:'])(
  'a .gitmodules made of %j is read to its end',
  (piece) => {
    const whole = piece.repeat(4_000_000 / piece.length);
    const text = `[submodule "a"]\n\tpath = vendor/a\n\turl = ${whole}\n[submodule "b"]\n\tpath = vendor/b\n\turl = us/${whole}/tide.git`;
    expect(nameSubmodules(['vendor/a', 'vendor/b'], text).byName.get('b')).toBe('vendor/b');
    expect(nameSubmodules(['vendor/a', 'vendor/b'], whole).byName.get('a')).toBe('vendor/a');
  },
);

describe('a change of a repository with many', () => {
  it.each(Object.entries(CHANGES))('%s', async (what, make) => {
    const counts: { readonly total: number; readonly worst: unknown }[] = [];
    for (const size of [FEWEST[what] ?? 200, 2 * (FEWEST[what] ?? 200)]) {
      const { cells, base, head } = make(size);
      const page = `# Status\n\n${table(cells.map((cell, at) => `| R-${at} | item ${at} | done | ${cell} | - |`))}`;
      const [before, after] = [base, head].map((files, at) =>
        memorySnapshot(`${at}`.repeat(40), { ...files, 'docs/status.md': page }),
      );
      const repository = memoryRepository(after ?? memorySnapshot('', {}), before);
      counts.push(await counter.count(() => guard({ repository, settings, today: '2026-03-01' })));
    }
    const growths = counts.slice(1).map(({ total }, at) => total / (counts[at]?.total ?? 1));
    if (Math.max(...growths) > 2 * TOLERANCE) throw new Error(JSON.stringify([growths, counts.at(-1)]));
  });
});

/** What a change makes of a page, by its number of rows. */
const PAGES: Readonly<Record<string, (size: number) => readonly [base: string, head: string]>> = {
  'rows that other tables replace': (size) => [
    table(upTo(size, (at) => `| R-${at} | item ${at} | done | \`x.ts\` | - |`)),
    ['| Lane | Traffic |\n|---|---|\n| a | b |\n| c | d |\n| e | f |']
      .concat(upTo(size, (at) => `| Lane ${at} | Traffic |\n|---|---|`))
      .join('\n\n'),
  ],
  'rows that rise below many dates': (size) => {
    const dated = upTo(size, (at) => `- Last updated: 2026-01-${String((at % 28) + 1).padStart(2, '0')}`).join('\n');
    const [base, head] = ['partial', 'done'].map((status) =>
      table(upTo(size, (at) => `| R-${at} | item ${at} | ${status} | \`x.ts\` | - |`)),
    );
    return [`${dated}\n\n${base ?? ''}`, `${dated}\n\n${head ?? ''}`];
  },
  'tables with a date each': (size) => {
    const [base = '', head = ''] = ['partial', 'done'].map((status) =>
      upTo(
        size / 4,
        (at) => `## S ${at}\n\nLast updated: 2026-01-01\n\n${table([`| R-${at} | a | ${status} | \`x.ts\` | - |`])}`,
      ).join('\n'),
    );
    return [base, head];
  },
  'lanes of one row': (size) => {
    const lanes = (end: string): string =>
      `| Item | ${upTo(size / 2, (at) => `Lane ${at}`).join(' | ')} | Status | Evidence |\n|${'---|'.repeat(size / 2 + 3)}\n` +
      `| a | ${'done | '.repeat(size / 2)}done | \`x.ts\` |\n| b | ${'partial | '.repeat(size / 2 - 1)}${end} | done | \`x.ts\` |\n`;
    return [lanes('partial'), lanes('done')];
  },
};

describe('a page on which a change makes many', () => {
  it.each(Object.entries(PAGES))('%s', async (_, make) => {
    const counts: { readonly total: number; readonly worst: unknown }[] = [];
    for (const size of [1_000, 2_000]) {
      const [base, head] = make(size);
      counts.push(await counter.count(() => judge(`# Status\n\n${head}`, `# Status\n\n${base}`)));
    }
    const growths = counts.slice(1).map(({ total }, at) => total / (counts[at]?.total ?? 1));
    if (Math.max(...growths) > 2 * TOLERANCE) throw new Error(JSON.stringify([growths, counts.at(-1)]));
  });
});

it('a roll-up over thousands of parts of one key, the last of them finished', async () => {
  const totals: number[] = [];
  let findings: readonly object[] = [];
  for (const size of [2_000, 4_000]) {
    const part = (at: number, status: string): string => `| ${at} | 3.1 Part | ${status} | \`x.ts\` | \`x.ts\` |`;
    const parts = [...upTo(size, (at) => part(at, 'partial')), part(0, 'done')];
    const document = documentOf(table(['| 0 | 3 Whole | done | `x.ts` | `x.ts` |', ...parts]));
    const before = subjectOf(document, {});
    const subject = subjectOf(document, { before, compared: true });
    const check = async (): Promise<unknown> =>
      Promise.resolve((findings = [...(statusRollup.check?.(subject) ?? [])]));
    totals.push((await counter.count(check)).total);
  }
  const [small = 1, large = 1] = totals;
  expect(findings).toMatchObject([{ messageId: 'rollup', ground: 'reading' }]);
  expect(large / small).toBeLessThanOrEqual(2 * TOLERANCE);
});

describe('what a change claims more of', () => {
  type Sides = readonly [base: Subject, head: Subject];
  const sideOf = async (text: string): Promise<ReturnType<typeof documentOf>> => {
    const made = documentOf(text);
    const page = await readPage({ path: made.document.path, bytes: Buffer.from(text) });
    if ('reason' in page) throw new Error(page.detail);
    return { ...made, document: { ...made.document, page } };
  };
  const sidesOf = async (size: number, above: string): Promise<Sides> => {
    const pageWith = (status: string): string =>
      `# Status\n\n${above}\n\n| Item | Status | Evidence |\n|---|---|---|\n${upTo(size, (at) => `| R-${at} a | ${status} | \`x.ts\` |`).join('\n')}\n`;
    const before = subjectOf(await sideOf(pageWith('partial')), {});
    const subject = subjectOf(await sideOf(pageWith('done')), { before, compared: true });
    const edited = { on: '2026-03-01', oftenSince: null };
    return [before, { ...subject, verification: { ...subject.verification, edited } }];
  };
  const withLanes = (subject: Subject, size: number, last: Status): Subject => ({
    ...subject,
    rows: subject.rows.map((row) => ({
      ...row,
      row: {
        ...row.row,
        declared: { ...row.row.declared, status: 'done' },
        besides: upTo(size, (at) => ({ lane: `Lane ${at}`, status: at === size ? last : 'partial' })),
      },
    })),
  });

  it.each<[string, (size: number) => Promise<Sides>, (subject: Subject, before: Subject) => readonly object[]]>([
    [
      'rows below many dates',
      (size) => sidesOf(size, upTo(size, () => '- Last updated: 2026-01-01').join('\n')),
      findOutrunReviews,
    ],
    [
      'lanes of one row',
      async (size) => {
        const [before, subject] = await sidesOf(1, 'Ovens.');
        return [withLanes(before, size, 'partial'), withLanes(subject, size, 'done')];
      },
      findNewClaims,
    ],
  ])('%s', async (_, make, find) => {
    const totals: number[] = [];
    for (const size of [500, 1_000]) {
      const [before, subject] = await make(size);
      let found: readonly object[] = [];
      totals.push((await counter.count(async () => Promise.resolve((found = find(subject, before))))).total);
      expect(found).toHaveLength(1);
    }
    const [small = 1, large = 1] = totals;
    expect(large / small).toBeLessThanOrEqual(2 * TOLERANCE);
  });
});
