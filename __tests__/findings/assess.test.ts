// Recomputes rows: what is left of a claim once its evidence was looked at.
import { assess as assessWith } from '../../src/findings/assess.ts';
import { FERRY, line, row } from '../helpers/ferry-page.ts';
import { LET_THROW } from '../helpers/let-throw.ts';
import { documentOf, type Facts } from '../helpers/subject.ts';

const assess = (resolved: Parameters<typeof assessWith>[0]) => assessWith(resolved, { surprises: LET_THROW });
const computed = (text: string, facts: Readonly<Record<string, Facts>> = {}): string[] =>
  assess(documentOf(text, { facts })).map((one) => one.computed);
const MISSING = { state: 'missing' } as const;

describe('a done row', () => {
  it.each<[string, string, Readonly<Record<string, Facts>>, string]>([
    ['stays done with code and tests', FERRY, {}, 'done'],
    ['stays done on evidence nobody can look at', FERRY, { 'src/ferry.ts': { state: 'unverifiable' } }, 'done'],
    ['stays done on prose and links', row('1 Ferry', 'done', 'seen at the pier', 'sailed by hand'), {}, 'done'],
    ['is partial when one of its files is missing', FERRY, { 'src/ferry.ts': MISSING }, 'partial'],
    ['is partial when the tests column says nothing', row('1 Ferry', 'done', '`src/ferry.ts`', 'Gap'), {}, 'partial'],
    [
      'stays done when a file that it only speaks of is missing',
      row('1 Ferry', 'done', '`src/ferry.ts`, `src/oar.ts`'),
      { 'src/oar.ts': { ...MISSING, spoken: true } },
      'done',
    ],
    [
      'is partial when one of several files is deleted',
      row('1 Ferry', 'done', '`src/ferry.ts`, `src/oar.ts`'),
      { 'src/oar.ts': { ...MISSING, change: 'deleted' } },
      'partial',
    ],
    [
      'is partial on a file alone that it only speaks of and that is there',
      row('1 Ferry', 'done', '`src/ferry.ts`', 'Gap'),
      { 'src/ferry.ts': { spoken: true } },
      'partial',
    ],
    [
      'is not started when nothing is left',
      FERRY,
      { 'src/ferry.ts': MISSING, 'tests/ferry.test.ts': MISSING },
      'not-started',
    ],
    ['is not started on placeholders alone', row('1 Ferry', 'done', 'Gap', 'TBD'), {}, 'not-started'],
    [
      'stays done when a file was renamed in this change',
      FERRY,
      { 'src/ferry.ts': { ...MISSING, change: 'renamed', renamedTo: 'src/boat.ts' } },
      'done',
    ],
    [
      'stays done when a cited name is gone',
      row('1 Ferry', 'done', '`src/ferry.ts`', '`sails`'),
      { sails: MISSING },
      'done',
    ],
    [
      'stays done when a cited command is gone',
      row('1 Ferry', 'done', '`src/ferry.ts`', '`make sail`'),
      { 'make sail': MISSING },
      'done',
    ],
    [
      'is partial when the file of a path with a name is deleted',
      row('1 Ferry', 'done', '`src/ferry.ts::sail`'),
      { 'src/ferry.ts::sail': { ...MISSING, change: 'deleted' } },
      'partial',
    ],
    [
      'stays done when its cited line is past the end of a file that is there',
      row('1 Ferry', 'done', '`src/ferry.ts:90`'),
      { 'src/ferry.ts:90': { lineState: { kind: 'out-of-range', lineCount: 3 } } },
      'done',
    ],
    [
      'does not rest on what its cell calls deleted',
      FERRY,
      { 'src/ferry.ts': { ...MISSING, acknowledged: true } },
      'partial',
    ],
    [
      'stays done beside a file its cell calls deleted',
      row('1 Ferry', 'done', '`src/ferry.ts`, `src/old.ts`'),
      { 'src/old.ts': { ...MISSING, acknowledged: true } },
      'done',
    ],
    [
      'is not lowered by missing proof of a gap',
      row('1 Ferry', 'done', '`src/ferry.ts`, `src/gap.ts`'),
      { 'src/gap.ts': { ...MISSING, polarity: 'gap' } },
      'done',
    ],
    ['stays as declared in a table without evidence', '| Item | Status |\n|---|---|\n| 1 Ferry | done |\n', {}, 'done'],
  ])('%s', (...[, text, facts, expected]) => {
    expect(computed(text, facts)).toEqual([expected]);
  });
});

describe('a dash', () => {
  const CITED = '`tests/boat.test.ts`';
  const table = (header: string, ...rows: readonly string[]): string =>
    [header, header.replace(/[^|]+/g, '---'), ...rows, ''].join('\n');
  const HEADER = '| Item | Status | Evidence | Tests |';

  it.each<[string, string, string]>([
    ['a test by its file', CITED, 'partial'],
    ['a test by its name', '`boats_float`', 'partial'],
    ['a command', '`make sail`', 'partial'],
    ['lines', '`tests/boat.test.ts:7`', 'partial'],
    ['words', 'sailed by hand', 'done'],
    ['a rule of another book', 'S05 (no leaks)', 'done'],
    ['a ticket', '#12', 'done'],
    ['a dash as well', '-', 'partial'],
    ['that something is owed', 'Gap', 'done'],
  ])('asks for evidence or not, where another row cites %s', (_, other, expected) => {
    const page = table(
      HEADER,
      '| 1 Ferry | done | `src/ferry.ts` | - |',
      `| 2 Boat | done | \`src/boat.ts\` | ${other} |`,
    );
    expect(computed(page)[0]).toBe(expected);
  });

  it.each(['Gap', 'TBD', ''])('is not %j, which asks whatever other rows say', (cell) => {
    const page = table(HEADER, `| 1 Ferry | done | \`src/ferry.ts\` | ${cell} |`);
    expect(computed(page)).toEqual(['partial']);
  });

  it('asks in another table with the same header', () => {
    const page = table(HEADER, '| 1 Ferry | done | `src/ferry.ts` | - |').concat(
      '\n',
      table(HEADER, `| 2 Boat | done | \`src/boat.ts\` | ${CITED} |`),
    );
    expect(computed(page)[0]).toBe('partial');
  });
});

describe('a partial row', () => {
  it.each<[string, string, Readonly<Record<string, Facts>>, string]>([
    ['stays partial with all of its evidence', row('1 Ferry', 'partial', '`src/ferry.ts`'), {}, 'partial'],
    [
      'stays partial with some of its evidence',
      row('1 Ferry', 'partial', '`src/ferry.ts`'),
      { 'src/ferry.ts': MISSING },
      'partial',
    ],
    [
      'is not started without any',
      row('1 Ferry', 'partial', '`src/ferry.ts`', 'Gap'),
      { 'src/ferry.ts': MISSING },
      'not-started',
    ],
  ])('%s', (...[, text, facts, expected]) => {
    expect(computed(text, facts)).toEqual([expected]);
  });
});

describe('a row that declares not started', () => {
  it.each<[string, string, Readonly<Record<string, Facts>>, string]>([
    ['is partial where evidence is present', row('1 Ferry', 'not started', '`src/ferry.ts`', 'Gap'), {}, 'partial'],
    [
      'stays so on evidence nobody can look at',
      row('1 Ferry', 'not started', '`src/ferry.ts`', 'Gap'),
      { 'src/ferry.ts': { state: 'unverifiable' } },
      'not-started',
    ],
    ['stays so on words', row('1 Ferry', 'not started', 'planned for spring', 'Gap'), {}, 'not-started'],
    [
      'stays so on proof of its gap',
      row('1 Ferry', 'not started', '`src/ferry.ts`', 'Gap'),
      { 'src/ferry.ts': { polarity: 'gap' } },
      'not-started',
    ],
  ])('%s', (...[, text, facts, expected]) => {
    expect(computed(text, facts)).toEqual([expected]);
  });
});

it.each(['blocked', 'deferred', 'n/a', 'afloat'])('leaves a row that is %s as it is', (status) => {
  const [assessed] = assess(
    documentOf(row('1 Ferry', status, '`src/ferry.ts`'), { facts: { 'src/ferry.ts': MISSING } }),
  );
  expect(assessed!.computed).toBe(assessed!.row.declared.status);
  expect(assessed!.causes).toEqual([]);
});

it('says in plain words why a row is lower, each cause once', () => {
  const text = row('1 Ferry', 'done', '`src/a.ts`, `src/a.ts`, `src/b.ts`', 'Gap');
  const [assessed] = assess(
    documentOf(text, { facts: { 'src/a.ts': { ...MISSING, change: 'deleted' }, 'src/b.ts': MISSING } }),
  );
  expect(assessed!.causes).toEqual([
    '`src/a.ts` was deleted',
    '`src/b.ts` does not exist',
    'no evidence in column “Tests”',
  ]);
});

it('gives no cause where the status holds', () => {
  const [assessed] = assess(documentOf(row('1 Ferry', 'partial', '`src/a.ts`'), { facts: { 'src/a.ts': MISSING } }));
  expect(assessed!.causes).toEqual([]);
});

it('nests rows by their keys', () => {
  const text =
    row('EPIC 3 Fleet', 'partial', '`a.ts`') +
    line('3.4 Ferry', 'partial', '`a.ts`') +
    line('3.4.10 Oar', 'done', '`a.ts`') +
    line('Harbour', 'done', '`a.ts`');
  expect(assess(documentOf(text)).map(({ children }) => children)).toEqual([[1], [2], [], []]);
});
