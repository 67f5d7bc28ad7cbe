// Which tests a mutant is tried by: those that run its function, the near before the far, as they were recorded without a mutant.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseTests } from '../../scripts/mutate/choose-tests.ts';
import type { Question } from '../../scripts/mutate/judge.ts';
import { readLines } from '../../scripts/mutate/json-lines.ts';
import type { Judge } from '../../scripts/mutate/open-judge.ts';
import { recordTests, type RecordedFile } from '../../scripts/mutate/record-tests.ts';

const PLACE = { file: 'src/rows/read-table.ts', functionName: 'readTable' };

/** A test file of which each test runs the function or not, and takes that long. */
const fileOf = (
  file: string,
  tests: readonly { readonly runs: boolean; readonly milliseconds: number; readonly passed?: boolean }[],
): RecordedFile => ({
  file,
  onLoad: new Set(),
  tests: tests.map(({ runs, milliseconds, passed = true }) => ({
    name: 'a test',
    passed,
    milliseconds,
    rounds: 0,
    ran: new Set(runs ? ['src/rows/read-table.ts readTable'] : []),
  })),
});
const chosen = (
  recorded: readonly RecordedFile[],
  reaches: (test: string) => boolean | null = () => null,
): readonly string[] => chooseTests(PLACE, { recorded, reaches }).map(({ file, index }) => `${file}#${index}`);

describe('choosing', () => {
  it('takes the tests of its name, then approved outcomes of its stage and of single functions, other stages, its folder, the rest', () => {
    const files = [
      '__tests__/evidence/locate.test.ts',
      '__tests__/rows/cells.test.ts',
      '__tests__/approved/evidence.test.ts',
      '__tests__/approved/rows.test.ts',
      '__tests__/rows/read-table.test.ts',
    ];
    expect(chosen(files.map((file) => fileOf(file, [{ runs: true, milliseconds: 1 }])))).toEqual(
      files.toReversed().map((file) => `${file}#0`),
    );
  });

  it('takes the quick before the slow, and none that does not run the function or fails by itself', () => {
    const tests = [
      { runs: true, milliseconds: 9 },
      { runs: false, milliseconds: 1 },
      { runs: true, milliseconds: 2 },
      { runs: true, milliseconds: 1, passed: false },
    ];
    expect(chosen([fileOf('__tests__/rows/a.test.ts', tests)])).toEqual([
      '__tests__/rows/a.test.ts#2',
      '__tests__/rows/a.test.ts#0',
    ]);
  });

  it('takes a test that only loads the module after those that run the function', () => {
    const loading = { ...fileOf('__tests__/rows/read-table.test.ts', [{ runs: false, milliseconds: 1 }]) };
    const running = fileOf('__tests__/cli/far.test.ts', [{ runs: true, milliseconds: 500 }]);
    const onLoad = new Set(['src/rows/read-table.ts readTable']);
    expect(chosen([{ ...loading, onLoad }, running])).toEqual([
      '__tests__/cli/far.test.ts#0',
      '__tests__/rows/read-table.test.ts#0',
    ]);
  });

  it('leaves out what was seen not to reach the mutant, and keeps what was not yet run', () => {
    const two = fileOf('__tests__/rows/a.test.ts', [
      { runs: true, milliseconds: 1 },
      { runs: true, milliseconds: 2 },
    ]);
    expect(chosen([two], (test) => (test.endsWith('#0') ? false : null))).toEqual(['__tests__/rows/a.test.ts#1']);
  });
});

describe('recording', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'matrix-guard-test-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const TEST = { file: '__tests__/a.test.ts', hash: 'one', quick: true };
  const FUNCTIONS = ['src/a.ts ', 'src/a.ts unused', 'src/a.ts used'];

  /** Records with a judge that notes what it is asked. */
  async function record(options: {
    readonly hash?: string;
    readonly functions?: readonly string[];
    readonly passed?: boolean;
  }): Promise<{ readonly asked: number; readonly recorded: readonly RecordedFile[]; readonly said: string }> {
    const { hash = 'one', functions = FUNCTIONS, passed = true } = options;
    const questions: Question[] = [];
    const judge: Judge = {
      ask(question) {
        questions.push(question);
        const test = { name: 'works', passed, milliseconds: 3, rounds: 4, ran: [2] };
        return Promise.resolve({ kind: 'recorded', onLoad: [0], tests: [test] });
      },
      close: () => undefined,
    };
    let said = '';
    const recorded = await recordTests({
      judge,
      tests: [{ ...TEST, hash }],
      functions,
      keptFile: join(folder, 'ran.jsonl'),
      say: (text) => (said += text),
    });
    return { asked: questions.length, recorded, said };
  }

  it('names what ran, and asks once', async () => {
    const first = await record({});
    expect(first).toEqual({
      asked: 1,
      said: '',
      recorded: [
        {
          file: TEST.file,
          onLoad: new Set(['src/a.ts ']),
          tests: [{ name: 'works', passed: true, milliseconds: 3, rounds: 4, ran: new Set(['src/a.ts used']) }],
        },
      ],
    });
    expect(await record({})).toEqual({ ...first, asked: 0 });
  });

  it.each([
    ['the test is another', { hash: 'two' }],
    ['a function has another name', { functions: ['src/a.ts ', 'src/a.ts unused', 'src/a.ts renamed'] }],
  ])('asks again where %s', async (_, change) => {
    await record({});
    expect((await record(change)).asked).toBe(1);
  });

  it('says which tests fail without a mutant, and keeps nothing of their file', async () => {
    expect((await record({ passed: false })).said).toBe(
      'left out of __tests__/a.test.ts, they fail in this process: works\n',
    );
    expect(readLines(join(folder, 'ran.jsonl'))).toEqual([]);
    expect((await record({})).asked).toBe(1);
  });
});
