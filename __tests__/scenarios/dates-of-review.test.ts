// A change that raises a claim and leaves the day on which its page says that somebody edited it or looked at it.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardBoth } from '../helpers/guard-both.ts';
import { guardRepository } from '../helpers/guard-repository.ts';
import type { ReportFinding } from '../../src/report/report.ts';

const PAGE = 'docs/oven-matrix.md';
const TABLE = '| ID | Oven | Status | Evidence |\n|---|---|---|---|';
const RYE = '| O-1 | Rye | done | `src/rye.ts` |';
const row = (status: string): string => `| O-2 | Spelt | ${status} | \`src/spelt.ts\` |`;
const page = (above: string, ...rows: readonly string[]): string =>
  `${above.startsWith('---') ? above : `# Ovens\n\n${above}`}\n\n${TABLE}\n${rows.join('\n')}\n`;

let repository: GitRepository;
afterEach(() => {
  repository.dispose();
});

interface Made {
  readonly was: string;
  readonly now: string;
  readonly path?: string;
  readonly at?: string;
  readonly basedAt?: string;
  readonly today?: string;
  readonly committed?: boolean;
  readonly configuration?: string;
}

const STARTED = '2026-03-01T09:00:00Z';

/** What is reported of a change of the 20th to a page that says the 1st. */
async function judge({
  was,
  now,
  path = PAGE,
  at = '2026-03-20T09:00:00Z',
  basedAt = STARTED,
  today = '2026-03-20',
  committed = true,
  configuration = '',
}: Made): Promise<readonly ReportFinding[]> {
  repository = new GitRepository({ 'src/rye.ts': '1\n', 'src/spelt.ts': '2\n', [path]: was });
  const base = repository.commit({ date: basedAt });
  repository.write({ [path]: now });
  if (committed) repository.commit({ date: at });
  const head = committed ? 'HEAD' : null;
  return (await guardRepository(repository.path, { base, head, configuration, today })).findings;
}

/** Severity and place of what is reported of a row that the change calls done; of no other rule anything is. */
async function outrun(made: Made): Promise<readonly string[]> {
  const findings = await judge(made);
  expect(findings.filter(({ ruleId }) => ruleId !== 'verification-outrun')).toEqual([]);
  return findings.map(({ severity, line, shown }) => `${severity} ${line}${shown ? '' : ' (not shown)'}`);
}

const raised = (above: string): Pick<Made, 'was' | 'now'> => ({
  was: page(above, RYE, row('partial')),
  now: page(above, RYE, row('done')),
});

it('the message gives the label and the date of the page', async () => {
  const [found] = await judge(raised('**Last Updated**: 2026-03-01'));
  expect(found?.message).toBe('This change claims more in 1 row (O-2) but leaves `Last Updated` at `2026-03-01`.');
  expect(found?.advice).toBe('Update this date together with the rows.');
  repository.dispose();
  const [other] = await judge(raised('**Last Reviewed**: 2026-03-01'));
  expect(other?.advice).toBe('Check these rows again, then update this date.');
});

describe('a raised row is reported below', () => {
  it.each([
    ['Last updated: 2026-03-01', ['notice 3']],
    ['Updated: 2026-03-01 by the bakers', ['notice 3']],
    ['- Last modified: March 1, 2026', ['notice 3']],
    ['> **Last edited on:** 2026-03-01', ['notice 3']],
    ['_Last changed: 1 March 2026_', ['notice 3']],
    ['---\nlast_updated: 2026-03-01\n---\n# Ovens', ['notice 2']],
    ['Zuletzt aktualisiert: 2026-03-01', ['notice 3']],
    ['Stand: 2026-03-01', ['notice 3']],
    ['最終更新: 2026-03-01', ['notice 3']],
    ['Последнее обновление: 2026-03-01', ['notice 3']],
    ['| Field | Value |\n|---|---|\n| Last updated | 2026-03-01 |', ['notice 5']],
    ['Last checked: 2026-03-01', ['warning 3']],
    ['- **Last audited:** 2026-03-01', ['warning 3']],
    ['Last reviewed on: 2026-03-01', ['warning 3']],
    ['Last assessed: 2026-03-01', ['warning 3']],
    ['- **Assessment date:** 2026-03-01', ['warning 3']],
    ['Review date: 2026-03-01', ['warning 3']],
    ['Last updated: 2026-02', ['notice 3']],
    ['Last reviewed: 1234567', ['warning 3']],
    // Both were left: the newer of them is what people read.
    ['Last reviewed: 2026-01-01\n\nLast updated: 2026-03-01', ['notice 5']],
  ])('%s', async (above, expected) => {
    expect(await outrun(raised(above))).toEqual(expected);
  });

  it('the last line of a page', async () => {
    const [was, now] = ['partial', 'done'].map((status) => page('Ovens.', RYE, row(status)));
    const last = '\n---\n\n*Last updated: 2026-03-01*\n';
    expect(await outrun({ was: `${was}${last}`, now: `${now}${last}` })).toEqual(['notice 12']);
  });
});

describe('nothing is reported below', () => {
  it.each([
    'Date: 2026-03-01',
    'As of: 2026-03-01',
    'Audit date: 2026-03-01',
    'Baseline: 2026-03-01',
    'Created: 2026-03-01',
    'First reviewed: 2026-03-01',
    'Next review date: 2026-03-01',
    'Review cadence: 2026',
    'Updated: weekly',
    'The upstream list was last updated 2026-03-01.',
    // Of the day, or of one that may be the day where its writer is.
    'Last updated: 2026-03-20',
    'Last updated: 2026-03-19',
    'Last updated: 2026-04-01',
    'Last updated: March 2026',
    // A page that is not kept up to date.
    'Last updated: 2026-03-01\n\nThis page is kept for historical reference.',
    'Last updated: 2026-03-01\n\nThis file is generated: do not edit it by hand.',
    'Status: Completed\n\nLast updated: 2026-03-01',
  ])('%s', async (above) => {
    expect(await outrun(raised(above))).toEqual([]);
  });
});

describe('what a change does to the rows', () => {
  const ABOVE = 'Last updated: 2026-03-01';
  const REPORTED = ['notice 3'];
  it.each<[string, readonly [readonly string[], readonly string[]], readonly string[]]>([
    ['a row that is new and done', [[RYE], [RYE, row('done')]], REPORTED],
    ['a row that is new and partial', [[RYE], [RYE, row('partial')]], []],
    ['a row that is new and open', [[RYE], [RYE, row('not started')]], []],
    [
      'a row that was begun',
      [
        [RYE, row('not started')],
        [RYE, row('partial')],
      ],
      REPORTED,
    ],
    [
      'a row that is not blocked any more',
      [
        [RYE, row('blocked')],
        [RYE, row('done')],
      ],
      REPORTED,
    ],
    [
      'a lowered row',
      [
        [RYE, row('done')],
        [RYE, row('partial')],
      ],
      [],
    ],
    [
      'the same status in other words',
      [
        [RYE, row('done')],
        [RYE, row('✅')],
      ],
      [],
    ],
    [
      'a status that nobody could read before',
      [
        [RYE, row('sourdough')],
        [RYE, row('done')],
      ],
      [],
    ],
    [
      'a row that did not apply',
      [
        [RYE, row('n/a')],
        [RYE, row('done')],
      ],
      [],
    ],
    ['a removed row', [[RYE, row('done')], [RYE]], []],
    [
      'a row in another place',
      [
        [RYE, row('done')],
        [row('done'), RYE],
      ],
      [],
    ],
    [
      'other evidence',
      [
        [RYE, row('done')],
        [RYE, row('done').replace('spelt.ts', 'rye.ts')],
      ],
      [],
    ],
  ])('%s', async (_, [was, now], expected) => {
    const findings = await judge({ was: page(ABOVE, ...was), now: page(ABOVE, ...now) });
    const own = findings.filter(({ ruleId }) => ruleId === 'verification-outrun');
    expect(own.map(({ severity, line }) => `${severity} ${line}`)).toEqual(expected);
  });

  it.each([
    ['a new date', 'Last updated: 2026-03-20'],
    ['an older date', 'Last updated: 2026-02-01'],
    ['other words beside the date', 'Last updated: 2026-03-01 (spelt)'],
    ['another label', 'Updated: 2026-03-01'],
    ['one of two dates', 'Last updated: 2026-03-01\n\nLast reviewed: 2026-03-20'],
  ])('is not reported beside %s', async (_, above) => {
    expect(
      await outrun({ was: page('Last updated: 2026-03-01', RYE, row('partial')), now: page(above, RYE, row('done')) }),
    ).toEqual([]);
  });
});

it('a page that somebody promises to verify has another stamp', async () => {
  const findings = await judge(raised('Last verified: TBD\n\nLast updated: 2026-03-01'));
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['verification-missing']);
});

it.each([
  [1, ['outrun-edit']],
  [9, ['outrun-edit']],
  [10, []],
])('a date that %s edits left', async (edits, expected) => {
  const above = 'Last updated: 2026-03-01';
  repository = new GitRepository({ 'src/rye.ts': '1\n', 'src/spelt.ts': '2\n', [PAGE]: raised(above).was });
  repository.commit({ date: STARTED });
  const commit = (text: string, at: number): string => {
    repository.write({ [PAGE]: text });
    return repository.commit({ date: `2026-03-${String(at).padStart(2, '0')}T09:00:00Z` });
  };
  const edited = `${raised(above).was}\nEdit `;
  const ids = Array.from({ length: edits }, (_, at) => commit(`${edited}${at}\n`, 3 + at));
  commit(`${raised(above).now}\n`, 20);
  const made = { base: ids.at(-1) ?? null, head: 'HEAD', today: '2026-03-20' };
  const { findings } = await guardRepository(repository.path, made);

  expect(findings.map(({ messageId }) => messageId)).toEqual(expected);
});

describe('the day of the change', () => {
  const made = raised('Last updated: 2026-03-01');
  it.each<[string, Partial<Made>, readonly string[]]>([
    ['is that of its commit', { at: '2026-03-02T20:00:00Z' }, []],
    ['two days later', { at: '2026-03-03T08:00:00Z' }, ['notice 3']],
    ['is not older than base', { at: '2026-03-01T20:00:00Z', basedAt: '2026-03-10T09:00:00Z' }, ['notice 3']],
    ['is today where nothing is committed', { committed: false, today: '2026-03-20' }, ['notice 3']],
    ['is today, and that is near', { committed: false, today: '2026-03-02' }, []],
  ])('%s', async (_, rest, expected) => {
    expect(await outrun({ ...made, ...rest })).toEqual(expected);
  });
});

describe('a report', () => {
  const made = { ...raised('Last updated: 2026-03-01'), path: 'docs/oven-report.md' };

  it('is written once', async () => {
    expect(await outrun(made)).toEqual([]);
  });

  it('is kept up to date where configuration names it', async () => {
    expect(await outrun({ ...made, configuration: `documents: [${made.path}]\n` })).toEqual(['notice 3']);
  });
});

describe('a table', () => {
  const two = (first: string, second: string, [rye, spelt]: readonly [string, string] = ['done', 'partial']): string =>
    `# Ovens\n\n## Stone\n\n${first}\n\n${TABLE}\n| O-1 | Rye | ${rye} | \`src/rye.ts\` |\n\n## Steel\n\n${second}\n\n${TABLE}\n${row(spelt)}\n`;

  it('has a date of its own above it', async () => {
    const [stone, steel] = ['Last reviewed: 2026-03-20', 'Last reviewed: 2026-03-01'];
    const now = ['done', 'done'] as const;
    expect(await outrun({ was: two(stone, steel), now: two(stone, steel, now) })).toEqual(['warning 13']);
    repository.dispose();
    expect(await outrun({ was: two(steel, stone), now: two(steel, stone, now) })).toEqual([]);
  });

  it('has a date that is not that of the tables before it, be they without one', async () => {
    const was = two('Stone ovens.', 'Last reviewed: 2026-03-01');
    const now = two('Stone ovens.', 'Last reviewed: 2026-03-01', ['done', 'partial']);
    const begun = was.replace('| Rye | done |', '| Rye | partial |');
    expect(await outrun({ was: begun, now })).toEqual([]);
  });

  it('has a date in each row', async () => {
    const dated = (status: string, day: string): string =>
      `# Ovens\n\nLast updated: 2026-03-20\n\n| ID | Oven | Status | Evidence | Last reviewed |\n|---|---|---|---|---|\n| O-2 | Spelt | ${status} | \`src/spelt.ts\` | ${day} |\n`;
    expect(await outrun({ was: dated('partial', '2026-03-01'), now: dated('done', '2026-03-01') })).toEqual([
      'warning 7',
    ]);
    repository.dispose();
    expect(await outrun({ was: dated('partial', '2026-03-01'), now: dated('done', '2026-03-20') })).toEqual([]);
  });

  it.each([
    ['Last updated: 2026-03-01', ['notice 3']],
    ['Last Verified Date: 2026-03-01', ['warning 3']],
  ])('has several columns of statuses: %s', async (above, expected) => {
    const configuration = `documents: [${PAGE}]\n`;
    const lanes = (last: string): string =>
      `# Ovens\n\n${above}\n\nStatus legend: \`not-started\` | \`done\`.\n\n| ID | Oven | Stone | Steel |\n|---|---|---|---|\n| O-1 | Rye | done | done |\n| O-2 | Spelt | not-started | ${last} |\n`;
    const findings = await judge({ was: lanes('not-started'), now: lanes('done'), configuration });
    const own = findings.filter(({ ruleId }) => ruleId === 'verification-outrun');
    expect(own.map(({ severity, line }) => `${severity} ${line}`)).toEqual(expected);
    repository.dispose();
    const lowered = await judge({ was: lanes('done'), now: lanes('not-started'), configuration });
    expect(lowered.filter(({ ruleId }) => ruleId === 'verification-outrun')).toEqual([]);
  });
});

it.each([
  ['Tests', ['outrun-edit']],
  ['Docs', ['outrun-edit']],
  ['Target status', []],
  ['Planned', []],
  ['Upstream', []],
  ['Previous status', []],
  ['目標状態', []],
  ['Last year', []],
  ['Status last quarter', []],
  ['Before', []],
  ['Baseline', []],
  ['Baseline status', []],
  ['Status (baseline)', []],
  ['Initial state', []],
  ['Originally', []],
  ['Vorjahr', []],
  ['去年', []],
  ['初期状態', []],
  ['지난 달', []],
  // These are parts of a project, or how it is today.
  ['Initial release', ['outrun-edit']],
  ['Baseline profile', ['outrun-edit']],
  ['Historical data', ['outrun-edit']],
  ['Last run', ['outrun-edit']],
  ['基准测试', ['outrun-edit']],
])('a status that rises in another column: %s', async (header, expected) => {
  const both = (status: string): string =>
    `# Ovens\n\nLast updated: 2026-03-01\n\n| ID | Oven | Status | ${header} |\n|---|---|---|---|\n| O-1 | Rye | ✅ | ✅ |\n| O-2 | Spelt | ❌ | ${status} |\n`;
  const findings = await judge({ was: both('❌'), now: both('✅') });
  const own = findings.filter(({ ruleId }) => ruleId === 'verification-outrun');
  expect(own.map(({ messageId }) => messageId)).toEqual(expected);
});

describe('columns with the same header', () => {
  const HEADERS = ['Status', 'Status', 'Status'];
  const lanes = (headers: readonly string[], title: string, statuses: readonly string[]): string =>
    `# Ovens\n\nLast updated: 2026-03-01\n\n| ID | Oven | ${headers.join(' | ')} |\n|---|---|${'---|'.repeat(headers.length)}\n` +
    `| O-1 | Rye | ${headers.map(() => 'done').join(' | ')} |\n| O-2 | ${title} | ${statuses.join(' | ')} |\n`;
  const WAS = ['done', 'partial', 'done'];
  it.each<[string, string, readonly string[]]>([
    ['nothing but a title changes', lanes(HEADERS, 'Old spelt', WAS), []],
    ['the second rises', lanes(HEADERS, 'Spelt', ['done', 'done', 'done']), ['outrun-edit']],
    ['one falls', lanes(HEADERS, 'Spelt', ['done', 'partial', 'partial']), []],
    ['one comes before the others', lanes(['Status', ...HEADERS], 'Spelt', ['done', ...WAS]), []],
    ['one goes', lanes(['Status', 'Status'], 'Spelt', ['done', 'done']), []],
  ])('%s', async (_, now, expected) => {
    const findings = await judge({ was: lanes(HEADERS, 'Spelt', WAS), now });
    const own = findings.filter(({ ruleId }) => ruleId === 'verification-outrun');
    expect(own.map(({ messageId }) => messageId)).toEqual(expected);
  });
});

describe('a change that writes another date', () => {
  const KEPT = 'Last reviewed: 2026-03-01';
  it.each<[string, readonly [was: string, now: string], readonly string[]]>([
    ['an older one beside it', [KEPT, `${KEPT}\n\nLast modified: 2019-01-01`], ['warning 3']],
    ['an older one above it', [KEPT, `Last modified: 2026-02-01\n\n${KEPT}`], ['warning 5']],
    ['the same day beside it', [KEPT, `${KEPT}\n\nLast modified: 2026-03-01`], ['warning 3']],
    ['a label in another case', [KEPT, 'Last Reviewed: 2026-03-01'], ['warning 3']],
    ['a label in bold capitals', [KEPT, '**LAST REVIEWED:** 2026-03-01'], ['warning 3']],
    ['more blanks', [KEPT, 'Last  reviewed:   2026-03-01'], ['warning 3']],
    ['a label with a dash', ['last_reviewed: 2026-03-01', 'last-reviewed: 2026-03-01'], ['warning 3']],
    ['words beside it in another case', [`${KEPT} by Rye`, `${KEPT}  By RYE`], ['warning 3']],
    ['a newer one beside it', [KEPT, `${KEPT}\n\nLast modified: 2026-03-20`], []],
    ['a newer one that is not of today', [KEPT, `${KEPT}\n\nLast modified: 2026-03-10`], []],
    ['the month of the change', [KEPT, `${KEPT}\n\nLast modified: March 2026`], []],
    ['a date that has two readings', [KEPT, `${KEPT}\n\nLast modified: 3/4/2026`], []],
    ['a commit', [KEPT, `${KEPT}\n\nReviewed commit: 1234567`], []],
    ['a date beside a commit', ['Last reviewed: 1234567', 'Last reviewed: 1234567\n\nLast updated: 2026-02-01'], []],
  ])('%s', async (_, [was, now], expected) => {
    expect(await outrun({ was: page(was, RYE, row('partial')), now: page(now, RYE, row('done')) })).toEqual(expected);
  });
});

describe('many tables with dates of their own', () => {
  const stoves = (count: number, status: string, dateOf: (at: number) => string): string =>
    `# Ovens\n\n${Array.from(
      { length: count },
      (_, at) => `## Stove ${at}\n\n${dateOf(at)}\n\n${TABLE}\n| S-${at} | Rye | ${status} | \`src/rye.ts\` |\n`,
    ).join('\n')}`;
  const updated = (at: number): string => `Last updated: 2026-02-${String((at % 28) + 1).padStart(2, '0')}`;
  const found = async (count: number, dateOf: (at: number) => string): Promise<readonly ReportFinding[]> => {
    const findings = await judge({ was: stoves(count, 'partial', dateOf), now: stoves(count, 'done', dateOf) });
    return findings.filter(({ ruleId }) => ruleId === 'verification-outrun');
  };

  it.each([
    [9, 9],
    [10, 10],
    [11, 10],
    [300, 10],
  ])('%s of them', async (count, expected) => {
    const findings = await found(count, updated);
    expect(findings).toHaveLength(expected);
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['notice']));
    const rows = findings.map(({ message }) => Number(/in ([\d,]+) rows?/.exec(message)?.[1]));
    expect(rows.reduce((sum, one) => sum + one, 0)).toBe(count);
  });

  it('the last finding names what it sums up', async () => {
    const findings = await found(12, (at) => (at === 11 ? 'Last reviewed: 2026-02-01' : updated(at)));
    expect(findings.at(-1)).toMatchObject({
      severity: 'warning',
      messageId: 'outrun-review',
      message:
        'This change claims more in 3 rows (S-9, S-10 and S-11) but leaves `Last updated` and `Last reviewed` at `2026-02-10`, `2026-02-11` and `2026-02-01`.',
    });
  });
});

it('is the same over REST', async () => {
  const { was, now } = raised('Last reviewed: 2026-03-01');
  repository = new GitRepository({ 'src/rye.ts': '1\n', 'src/spelt.ts': '2\n', [PAGE]: was });
  const base = repository.commit({ date: STARTED });
  repository.write({ [PAGE]: now });
  const head = repository.commit({ date: '2026-03-20T09:00:00Z' });
  const { git, rest, github } = await guardBoth(repository, { base, head });
  await github.close();
  expect(git.findings.map(({ messageId }) => messageId)).toEqual(['outrun-review']);
  expect(rest.findings).toEqual(git.findings);
});
