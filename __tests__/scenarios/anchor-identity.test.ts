// Anchors are known by what they cite: by their row, their order, the text around them and the name beside them.
import { GitRepository } from '../helpers/git-repository.ts';
import { applySuggestions, guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/status.md';
const code = (count: number): string[] => Array.from({ length: count }, (_, at) => `step_${at + 1}();`);
const file = (lines: readonly string[], ending = '\n'): string => lines.map((line) => line + ending).join('');
const table = (...rows: readonly string[]): string =>
  ['# Status', '', '| ID | Item | Status | Evidence |', '|---|---|---|---|', ...rows, ''].join('\n');
const row = (key: string, evidence: string): string => `| ${key} | Piece ${key} | done | ${evidence} |`;

interface Change {
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
}

/** What is said of anchors as `rule evidence`, and the page once every suggestion is applied. */
async function judge({ before, after }: Change): Promise<{ readonly said: readonly string[]; readonly fixed: string }> {
  const git = new GitRepository(before);
  try {
    git.commit();
    git.remove(...Object.keys(before).filter((path) => after[path] === undefined));
    git.write(after).commit();
    const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
    const news = findings.filter(
      ({ ruleId, origin }) =>
        origin !== 'resolved' && /^(?:line-|anchor-mismatch|evidence-renamed|symbol)/.test(ruleId),
    );
    return {
      said: news.map(({ ruleId, evidence }) => `${ruleId} ${evidence ?? ''}`).sort(),
      fixed: applySuggestions(after[PAGE] ?? '', news),
    };
  } finally {
    git.dispose();
  }
}

const SOURCE = file(code(40));
const SHIFTED = file(['new_1();', 'new_2();', ...code(40)]);

describe('a right renumbering is silent', () => {
  it.each([
    [
      'the new number of one is the old number of the other',
      '`src/a.js:10`, `src/a.js:12`',
      '`src/a.js:12`, `src/a.js:14`',
    ],
    ['three in a row', '`src/a.js:6` `src/a.js:8` `src/a.js:10`', '`src/a.js:8` `src/a.js:10` `src/a.js:12`'],
    ['one is dropped', '`src/a.js:10`, `src/a.js:12`', '`src/a.js:12`'],
    ['one is added before', '`src/a.js:12`, `src/a.js:14`', '`src/a.js:12`, `src/a.js:14`, `src/a.js:16`'],
    ['continued lines', '`src/a.js:10`, `:12`', '`src/a.js:12`, `:14`'],
    ['ranges', '`src/a.js:10-12`, `src/a.js:12-14`', '`src/a.js:12-14`, `src/a.js:14-16`'],
  ])('%s', async (_, before, after) => {
    const { said } = await judge({
      before: { 'src/a.js': SOURCE, [PAGE]: table(row('R-1', before)) },
      after: { 'src/a.js': SHIFTED, [PAGE]: table(row('R-1', after)) },
    });
    expect(said).toEqual([]);
  });

  it('rows that change places and numbers', async () => {
    const { said } = await judge({
      before: { 'src/a.js': SOURCE, [PAGE]: table(row('R-1', '`src/a.js:10`'), row('R-2', '`src/a.js:12`')) },
      after: { 'src/a.js': SHIFTED, [PAGE]: table(row('R-2', '`src/a.js:14`'), row('R-1', '`src/a.js:12`')) },
    });
    expect(said).toEqual([]);
  });

  it('rows whose keys are numbered anew', async () => {
    const { said } = await judge({
      before: { 'src/a.js': SOURCE, [PAGE]: table(row('R-1', '`src/a.js:10`'), row('R-2', '`src/a.js:12`')) },
      after: { 'src/a.js': SHIFTED, [PAGE]: table(row('R-7', '`src/a.js:12`'), row('R-8', '`src/a.js:14`')) },
    });
    expect(said).toEqual([]);
  });
});

it('an anchor that was left behind is told from one that was corrected', async () => {
  const { said, fixed } = await judge({
    before: { 'src/a.js': SOURCE, [PAGE]: table(row('R-1', '`src/a.js:10`, then `src/a.js:20`')) },
    after: { 'src/a.js': SHIFTED, [PAGE]: table(row('R-1', '`src/a.js:12`, then `src/a.js:20`')) },
  });
  expect(said).toEqual(['line-moved src/a.js:20']);
  expect(fixed).toContain('`src/a.js:12`, then `src/a.js:22`');
});

it.each<readonly [string, string, string, string | null]>([
  ['CRLF', file(code(40), '\r\n'), file(['x();', ...code(40)], '\r\n'), 'line-moved src/a.js:10'],
  ['line endings alone', SOURCE, file(code(40), '\r\n'), null],
  ['brackets', file(Array.from({ length: 40 }, () => '}')), file(Array.from({ length: 43 }, () => '}')), null],
])('%s mislead nobody', async (_, ...[before, after, expected]) => {
  const page = table(row('R-1', '`src/a.js:10`'));
  const { said } = await judge({
    before: { 'src/a.js': before, [PAGE]: page },
    after: { 'src/a.js': after, [PAGE]: page },
  });
  expect(said).toEqual(expected === null ? [] : [expected]);
});

it('a rename takes only lines along that are followed', async () => {
  const page = table(row('R-1', '`src/a.js:10`'), row('R-2', '`src/a.js:20`'));
  const lines = code(40);
  lines[19] = 'other();';
  const { fixed } = await judge({
    before: { 'src/a.js': SOURCE, [PAGE]: page },
    after: { 'src/b.js': file(['new();', ...lines]), [PAGE]: page },
  });
  expect(fixed).toContain('`src/b.js:11`');
  expect(fixed).toContain('`src/a.js:20`');
});

it('a rename that the page follows without its lines is reported', async () => {
  const { said, fixed } = await judge({
    before: { 'src/a.js': SOURCE, [PAGE]: table(row('R-1', '`src/a.js:10`')) },
    after: { 'src/b.js': SHIFTED, [PAGE]: table(row('R-1', '`src/b.js:10`')) },
  });
  expect(said).toEqual(['line-moved src/b.js:10']);
  expect(fixed).toContain('`src/b.js:12`');
});

it('a fix does not make one anchor of two', async () => {
  const lines = [...code(11), 'edited();', ...code(40).slice(12)];
  const page = table(row('R-1', '`src/a.js:10`, `src/a.js:12`'));
  const { said, fixed } = await judge({
    before: { 'src/a.js': SOURCE, [PAGE]: page },
    after: { 'src/a.js': file(['new_1();', 'new_2();', ...lines]), [PAGE]: page },
  });
  expect(said).toEqual(['line-changed src/a.js:12', 'line-moved src/a.js:10']);
  expect(fixed).toBe(page);
});

describe('a name beside an anchor', () => {
  const defined = code(50);
  defined[6] = 'function fetchAll() {';
  defined[7] = '  return 1;';
  defined[8] = '}';
  const sources = { 'src/a.js': file(defined) };
  const said = async (evidence: string): Promise<readonly string[]> => {
    const page = table(row('R-1', evidence));
    return (
      await judge({
        before: { ...sources, [PAGE]: table(row('R-1', '`src/a.js`')) },
        after: { ...sources, [PAGE]: page },
      })
    ).said;
  };

  it.each([
    '`fetchAll` at `src/a.js:40`',
    '`fetchAll` (`src/a.js:40`)',
    '`src/a.js:40` (`fetchAll`)',
    '`src/a.js:40 (fetchAll)`',
    '`src/a.js:fetchAll:40`',
    '`fetchAll()` — `src/a.js:40`',
    'fetchAll at src/a.js:40',
    '[`fetchAll`](../src/a.js#L40)',
  ])('that is elsewhere in the file is reported: %s', async (evidence) => {
    expect((await said(evidence)).filter((one) => one.startsWith('anchor-mismatch'))).toHaveLength(1);
  });

  it.each([
    '`fetchAll` at `src/a.js:7`',
    '`fetchAll` (`src/a.js:8`)',
    '`fetchAll` (`src/a.js:5-9`)',
    '`fetchAll` (`src/a.js:40`, `src/a.js:7`)',
    'no `fetchAll` at `src/a.js:40`',
    'a `Map` at `src/a.js:40`',
    '`fetchAll`, `src/a.js:40`',
  ])('is no contradiction: %s', async (evidence) => {
    expect(await said(evidence)).toEqual([]);
  });

  it('makes an anchor right whatever the diff says', async () => {
    const page = table(row('R-1', '`fetchAll` at `src/a.js:9`'));
    const { said: told } = await judge({
      before: { ...sources, [PAGE]: page },
      after: { 'src/a.js': file(['x();', 'y();', ...defined]), [PAGE]: page },
    });
    expect(told).toEqual([]);
  });
});

it('a key in the text of a test says which line is meant', async () => {
  const tests = Array.from({ length: 12 }, (_, at) => `check("T-${at + 1}");`);
  const page = table(row('T-5', '`tests/a.js:6`'), row('T-6', '`tests/a.js:6`'));
  const before = { 'tests/a.js': file(tests), [PAGE]: table(row('T-1', '`tests/a.js`')) };
  const { said, fixed } = await judge({ before, after: { 'tests/a.js': file(tests), [PAGE]: page } });
  expect(said).toEqual(['anchor-mismatch tests/a.js:6']);
  expect(fixed).toContain('| T-5 | Piece T-5 | done | `tests/a.js:5` |');
});
