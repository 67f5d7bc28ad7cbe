// The configuration file: what it may say, and how each mistake is answered with its place and its mend.
import { defaultSettings, parseConfiguration } from '../../src/config/load.ts';
import { overrideSettings } from '../../src/config/override-settings.ts';
import { parseDays } from '../../src/config/parse-days.ts';
import type { Settings } from '../../src/config/settings.ts';
import { countSteps } from '../helpers/steps.ts';

const PATH = '.github/matrix-guard.yml';

async function settingsOf(text: string): Promise<Settings> {
  const { settings, problems } = await parseConfiguration({ path: PATH, text });
  if (settings === null)
    throw new Error(problems.map(({ line, column, message }) => `${line}:${column} ${message}`).join('\n'));
  return settings;
}

async function problemsOf(text: string): Promise<string[]> {
  const { problems } = await parseConfiguration({ path: PATH, text });
  expect(problems.every(({ path }) => path === PATH)).toBe(true);
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

it.each([
  ['0', 0],
  ['90', 90],
  ['36500', 36_500],
  ['36501', null],
  ['-1', null],
  ['1e3', null],
  ['', null],
  ['0000001', null],
])('reads %j days as %s', (text, days) => {
  expect(parseDays(text)).toBe(days);
});

describe('without a configuration', () => {
  it('documents are discovered and a verification lasts 90 days', () => {
    const settings = defaultSettings();
    expect(settings).toMatchObject({ source: null, documents: [], failOn: null });
    expect(settings.forDocument('docs/x.md')).toMatchObject({ maxAgeDays: 90, configured: false });
  });

  it.each(['', '# only a comment\n', '{}', '---\n', '\uFEFF'])('an empty file %j says the same', async (text) => {
    const settings = await settingsOf(text);
    expect(settings).toMatchObject({ source: PATH, documents: [], failOn: null });
    expect(settings.forDocument('docs/x.md')).toMatchObject({
      maxAgeDays: 90,
      configured: false,
      columns: {},
      statuses: {},
      severities: {},
    });
  });
});

describe('a configuration', () => {
  const text = `
failOn: any
maxAgeDays: 30
rules:
  gap-note-missing: off
  status-rollup: error
columns:
  Proof: implementation
statuses:
  Ready: done
  ✅: done
documents:
  - docs/status.md
  - path: docs/**/*.md
    maxAgeDays: 0
    rules: { gap-note-missing: warning }
  - path: docs/{a,b}/status.md
    statuses: { ready: partial, 100%: done, 7: blocked }
    columns:
      Beleg: tests
`;

  it('holds for every document that no entry names', async () => {
    const settings = await settingsOf(text);
    expect(settings.documents).toEqual(['docs/status.md', 'docs/**/*.md', 'docs/{a,b}/status.md']);
    expect(settings.failOn).toBe('any');
    expect(settings.severities).toEqual({ 'gap-note-missing': 'off', 'status-rollup': 'error' });
    expect(settings.forDocument('other.md')).toEqual({
      configured: false,
      maxAgeDays: 30,
      severities: { 'gap-note-missing': 'off', 'status-rollup': 'error' },
      columns: { Proof: 'implementation' },
      statuses: { Ready: 'done', '✅': 'done' },
    });
  });

  it('gives each document what its entries add, the last word to the last', async () => {
    const settings = await settingsOf(text);
    expect(settings.forDocument('docs/status.md')).toMatchObject({
      configured: true,
      maxAgeDays: null,
      severities: { 'gap-note-missing': 'warning', 'status-rollup': 'error' },
    });
    expect(settings.forDocument('docs/a/status.md')).toEqual({
      configured: true,
      maxAgeDays: null,
      severities: { 'gap-note-missing': 'warning', 'status-rollup': 'error' },
      columns: { Proof: 'implementation', Beleg: 'tests' },
      statuses: { ready: 'partial', '✅': 'done', '100%': 'done', 7: 'blocked' },
    });
  });

  it('answers with nothing for words every object knows', async () => {
    for (const settings of [await settingsOf(text), defaultSettings()]) {
      const { columns, statuses, severities } = settings.forDocument('docs/a/status.md');
      for (const record of [columns, statuses, severities]) expect(record['constructor']).toBeUndefined();
    }
  });

  it.each(['0', 'null', 'false', '~', ''])('takes maxAgeDays: %s for never', async (days) => {
    expect((await settingsOf(`maxAgeDays: ${days}`)).forDocument('x.md').maxAgeDays).toBeNull();
  });

  it('may be written with Windows line endings and a byte order mark', async () => {
    expect((await settingsOf('\uFEFFfailOn: never\r\ndocuments:\r\n  - a.md\r\n')).documents).toEqual(['a.md']);
  });
});

describe('a mistake', () => {
  it.each<[name: string, text: string, ...problems: string[]]>([
    ['an unknown key', 'documents: []\ndocument: []', '2:1 Unknown key `document`: did you mean `documents`?'],
    [
      'a key like none',
      'zzzzzzzzzz: 1',
      '1:1 Unknown key `zzzzzzzzzz`: expected `documents`, `rules`, `columns`, `statuses`, `maxAgeDays`, `planDepth`, `planIgnore`, `require`, `rows`, `links`, `metadata`, `index`, `pages`, `references`, `workPatterns`, `reports`, `waivers` or `failOn`.',
    ],
    [
      'an unknown key of a document',
      'documents:\n  - path: a.md\n    rule: {}',
      '3:5 Unknown key `rule`: did you mean `rules`?',
    ],
    [
      'an unknown rule',
      'rules:\n  evidence-deletd: off',
      '2:3 Unknown rule `evidence-deletd`: did you mean `evidence-deleted`?',
    ],
    [
      'an unknown rule of a document',
      'documents:\n  - path: a.md\n    rules: { status-rolup: off }',
      '3:14 Unknown rule `status-rolup`: did you mean `status-rollup`?',
    ],
    [
      'a rule like none',
      'rules:\n  qqqqqqqqqqqqqqqqq: off',
      '2:3 Unknown rule `qqqqqqqqqqqqqqqqq`: `matrix-guard explain` lists the rules.',
    ],
    [
      'an unknown severity',
      'rules:\n  status-rollup: eror',
      '2:18 Unexpected `eror`, expected `error`, `warning`, `notice` or `off`; did you mean `error`?',
    ],
    [
      'a number for a severity',
      'rules: { status-rollup: 2 }',
      '1:25 Unexpected `2`, expected `error`, `warning`, `notice` or `off`.',
    ],
    [
      'an unknown status',
      'statuses: { Ready: finished }',
      '1:20 Unexpected `finished`, expected `done`, `partial`, `not-started`, `blocked`, `deferred`, `failed`, `not-applicable` or `unknown`.',
    ],
    [
      'an unknown role',
      'columns: { Proof: implementaton }',
      '1:19 Unexpected `implementaton`, expected `key`, `item`, `status`, `implementation`, `tests`, `note`, `owner`, `verified-commit`, `verified-date`, `ticket` or `other`; did you mean `implementation`?',
    ],
    ['another failOn', 'failOn: all', '1:9 Unexpected `all`, expected `new`, `any` or `never`.'],
    [
      'words for days',
      'maxAgeDays: ninety',
      '1:13 Unexpected `ninety`, expected a whole number of days, or `false` for never.',
    ],
    ['negative days', 'maxAgeDays: -1', '1:13 Unexpected `-1`, expected a whole number of days, or `false` for never.'],
    ['half a day', 'maxAgeDays: 1.5', '1:13 Unexpected `1.5`, expected a whole number of days, or `false` for never.'],
    [
      'one document outside a list',
      'documents: docs/a.md',
      '1:12 Unexpected `docs/a.md`, expected a list of paths or globs.',
    ],
    [
      'a number as a document',
      'documents: [1]',
      '1:13 Unexpected `1`, expected a path or glob, or a mapping with `path`.',
    ],
    [
      'a list as a document',
      'documents: [[a.md]]',
      '1:13 Unexpected list, expected a path or glob, or a mapping with `path`.',
    ],
    [
      'a document without a path',
      'documents:\n  - rules: {}',
      '2:5 The key `path` is missing: add it, with a path or glob.',
    ],
    ['a list of rules', 'rules: [status-rollup]', '1:8 Unexpected list, expected a mapping of rule ids to severities.'],
    ['rules without a word', 'rules:', '1:7 Unexpected `null`, expected a mapping of rule ids to severities.'],
    ['a list as the whole', '- a.md', '1:1 Unexpected list, expected a mapping.'],
    ['a word as the whole', 'documents', '1:1 Unexpected `documents`, expected a mapping.'],
    ['an empty status word', 'statuses: { "": done }', '1:13 Unexpected key ``, expected text of 1 to 200 characters.'],
    ['a key twice', 'failOn: any\nrules: {}\nfailOn: new', '3:1 The key `failOn` is here twice: keep one.'],
    ['tabs', 'rules:\n\tstatus-rollup: off', '2:1 A tab cannot indent YAML: use spaces.'],
    [
      'two documents',
      'failOn: any\n---\nfailOn: new',
      '2:1 A second YAML document begins here: keep one, without `---` between.',
    ],
    [
      'an alias',
      'rules: &a {}\ncolumns: *a',
      '1:11 Anchors and aliases are not allowed: write the value out.',
      '2:10 Anchors and aliases are not allowed: write the value out.',
    ],
    ['a tag', 'failOn: !secret any', '1:17 The tag `!secret` is not allowed: remove it.'],
    [
      'an older YAML',
      '%YAML 1.1\n---\nrules: { status-rollup: off }',
      '1:1 A `%YAML` directive is not allowed: remove it.',
    ],
    [
      'an open bracket',
      'documents: [a.md',
      '1:17 This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
    [
      'two mistakes',
      'failOn: all\nrules: { x: off, status-rollup: 1 }',
      '1:9 Unexpected `all`, expected `new`, `any` or `never`.',
      '2:10 Unknown rule `x`: `matrix-guard explain` lists the rules.',
      '2:33 Unexpected `1`, expected `error`, `warning`, `notice` or `off`.',
    ],
    ['a bracket as a key', '? [a]\n: b', '1:3 A key must be a plain word: write it without brackets.'],
    [
      '__proto__',
      '__proto__: {}',
      '1:1 Unknown key `__proto__`: expected `documents`, `rules`, `columns`, `statuses`, `maxAgeDays`, `planDepth`, `planIgnore`, `require`, `rows`, `links`, `metadata`, `index`, `pages`, `references`, `workPatterns`, `reports`, `waivers` or `failOn`.',
    ],
  ])('in %s is named with its place and its mend', async (_, text, ...problems) => {
    expect(await problemsOf(text)).toEqual(problems);
  });

  it.each([
    ['/etc/passwd', 'is absolute: write it from the repository’s root'],
    ['../up.md', 'has a `.` or `..` in it: write it from the repository’s root'],
    ['./a.md', 'has a `.` or `..` in it: write it from the repository’s root'],
    ['docs//a.md', 'has an empty folder name: remove the extra `/`'],
    ['docs\\a.md', 'holds a backslash: separate folders with `/`'],
    ['!docs/a.md', 'begins with `!` or `#`, which means nothing here: name the pages to check'],
    ['', 'is empty: write a path from the repository’s root, such as `docs/status.md`'],
    ['a{b,c}'.repeat(40), 'is too complex: split it into several simpler ones'],
    ['{1..100000}.md', 'is too complex: split it into several simpler ones'],
    ['*a*a*a*a*a.md', 'is too complex: split it into several simpler ones'],
    ['**/a/'.repeat(9) + 'x.md', 'is too complex: split it into several simpler ones'],
    ['a'.repeat(300), 'is longer than 256 characters: shorten it'],
  ])('in the glob %s is named', async (glob, problem) => {
    expect(await problemsOf(`documents:\n  - a.md\n  - path: ${JSON.stringify(glob)}\n`)).toEqual([
      expect.stringMatching(/^3:11 The glob /),
    ]);
    expect((await problemsOf(`documents: [${JSON.stringify(glob)}]`))[0]).toMatch(
      new RegExp(`^1:13 The glob .* ${problem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\.$`),
    );
  });
});

describe('a hostile configuration', () => {
  const wrap = (text: string, width: number): string => text.replace(new RegExp(`.{${width}}`, 'gs'), '$&\n');

  it.each([
    ['a file of 300 KB', '#\n'.repeat(150_000)],
    ['a line of 2 MB', `a: ${'x'.repeat(2_000_000)}`],
    ['100,000 brackets', wrap('['.repeat(100_000), 900)],
    ['100,000 dashes in one line', '- '.repeat(100_000)],
    ['lines of 450 dashes', `${'- '.repeat(450)}\n`.repeat(250)],
    ['mappings in mappings', wrap('{a: '.repeat(50_000), 900)],
    ['700 levels', Array.from({ length: 700 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
    ['aliases of aliases', 'a: &a [x,x]\nb: &b [*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n'],
    ['40,000 keys', Array.from({ length: 30_000 }, (_, index) => `k${index}: 1\n`).join('')],
    ['600 statuses', `statuses:\n${Array.from({ length: 600 }, (_, index) => `  k${index}: done\n`).join('')}`],
    ['600 documents', `documents:\n${Array.from({ length: 600 }, (_, index) => `  - k${index}.md\n`).join('')}`],
    ['NUL bytes', 'rules: { "a\\0b": off }'],
  ])('of %s is refused in few steps, with few words', async (_, text) => {
    let problems: readonly string[] = [];
    const steps = await countSteps(async () => {
      problems = await problemsOf(text);
    });
    expect(steps).toBeLessThan(1_200_000);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(20);
    for (const problem of problems) expect(problem).toMatch(/^\d+:\d+ [^\p{Cc}]{1,400}[.?]$/u);
  });
});

describe('flags', () => {
  it('win over the configuration', async () => {
    const settings = await overrideSettings(
      await settingsOf('documents: [a.md]\nmaxAgeDays: 5\nfailOn: any\nstatuses: { Ready: done }'),
      { documents: ['docs/*.md'], maxAgeDays: 7, failOn: 'never' },
    );
    expect(settings).toMatchObject({ source: PATH, documents: ['docs/*.md'], failOn: 'never' });
    expect(settings.forDocument('docs/b.md')).toMatchObject({
      maxAgeDays: 7,
      configured: true,
      statuses: { Ready: 'done' },
    });
  });

  it('change only what they name', async () => {
    const settings = await overrideSettings(defaultSettings(), { failOn: 'any' });
    expect(settings).toMatchObject({ source: null, documents: [], failOn: 'any' });
    expect(settings.forDocument('a.md')).toMatchObject({ maxAgeDays: 90, configured: false });
    expect((await overrideSettings(settings, { maxAgeDays: 0 })).forDocument('a.md').maxAgeDays).toBeNull();
  });

  it('may name a document whose name looks like a glob', async () => {
    const settings = await overrideSettings(defaultSettings(), { documents: ['docs/[id]/status.md', 'docs/plain.md'] });
    expect(settings.forDocument('docs/[id]/status.md').configured).toBe(true);
    expect(settings.forDocument('docs/plain.md').configured).toBe(true);
    expect(settings.forDocument('docs/x.md').configured).toBe(false);
  });

  it('are refused with a glob that climbs', async () => {
    await expect(overrideSettings(defaultSettings(), { documents: ['../x.md'] })).rejects.toThrow(
      'has a `.` or `..` in it',
    );
  });
});

describe('waivers', () => {
  it('keep their place, and match documents by path or glob', async () => {
    const { waivers } = await settingsOf(
      'failOn: any\nwaivers:\n  - rule: line-moved\n    document: docs/*.md\n    row: "3.10"\n    reason: " Soon. "\n    until: 2028-02-29\n  - { rule: line-moved, document: a.md, reason: Soon }\n',
    );
    expect(waivers).toMatchObject([
      {
        rule: 'line-moved',
        document: 'docs/*.md',
        row: '3.10',
        reason: 'Soon.',
        until: '2028-02-29',
        place: { path: PATH, line: 3, column: 5 },
      },
      { row: null, until: null, place: { line: 8, column: 5 } },
    ]);
    expect(['docs/a.md', 'docs/a/b.md'].map((path) => waivers?.[0]?.matches(path))).toEqual([true, false]);
  });

  it.each([
    ['waivers: 3', '1:10 Unexpected `3`, expected a list of waivers.'],
    [
      'waivers: [{ rule: line-movd, document: a.md, reason: x }]',
      '1:19 Unknown rule `line-movd`: did you mean `line-moved`?',
    ],
    [
      'waivers: [{ rule: line-moved, document: a.md }]',
      '1:11 The key `reason` is missing: add it, with a reason in words.',
    ],
    [
      'waivers: [{ rule: line-moved, document: a.md, reason: "…" }]',
      '1:55 Unexpected `…`, expected a reason in words.',
    ],
    [
      'waivers: [{ rule: line-moved, document: a.md, reason: x, until: 2026-02-30 }]',
      '1:65 Unexpected `2026-02-30`, expected a date such as `2026-12-31`.',
    ],
    [
      'waivers: [{ rule: line-moved, document: a.md, reason: x, row: 3.10 }]',
      '1:63 Unexpected `3.1`, expected a row’s key in quotes, such as `"3.10"`.',
    ],
    [
      'waivers: [{ rule: line-moved, document: ../a.md, reason: x }]',
      '1:41 The glob `../a.md` has a `.` or `..` in it: write it from the repository’s root.',
    ],
    [
      'waivers: [{ rule: line-moved, document: a.md, reason: x, untill: 2026-02-03 }]',
      '1:58 Unknown key `untill`: did you mean `until`?',
    ],
  ])('%j is refused', async (text, problem) => {
    expect(await problemsOf(text)).toEqual([problem]);
  });
});

describe('workPatterns', () => {
  it('hold for all documents, and an entry has its own', async () => {
    const settings = await settingsOf(
      'workPatterns: ["task {key}"]\ndocuments: [a.md, { path: b.md, workPatterns: ["#{key}"] }]\n',
    );
    expect(['a.md', 'b.md'].map((path) => settings.forDocument(path).workPatterns)).toEqual([
      ['task {key}'],
      ['#{key}'],
    ]);
  });

  it.each(['task', '{key} and {key}', '{row}', 'a{key}{', `{key}${'x'.repeat(80)}`])(
    '%j is refused',
    async (pattern) => {
      expect((await problemsOf(`workPatterns: [${JSON.stringify(pattern)}]`))[0]).toContain(
        'expected text of at most 80 characters with `{key}` in it once.',
      );
    },
  );
});
