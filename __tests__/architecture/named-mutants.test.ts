// The list of changes that some test must notice is one of changes that can still be made, by tests that are there.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { listChecked, openTypeCheck } from '../../scripts/mutate/check-types.ts';
import { EQUIVALENT_MUTANTS } from '../../scripts/mutate/equivalent-mutants.ts';
import { findMutants } from '../../scripts/mutate/find-mutants.ts';
import { mutateRegex } from '../../scripts/mutate/mutate-regex.ts';
import { NAMED_MUTANTS } from '../../scripts/mutate/named-mutants.ts';
import { placeMutants } from '../../scripts/mutate/place-mutants.ts';

const ROOT = join(import.meta.dirname, '../..');

it.each(NAMED_MUTANTS.map((mutant) => [mutant.name, mutant] as const))('%s', (_, { file, from, to, test }) => {
  expect(readFileSync(join(ROOT, file), 'utf8').split(from)).toHaveLength(2);
  expect(to).not.toBe(from);
  expect(existsSync(join(ROOT, test))).toBe(true);
});

it('names each change once', () => {
  expect(new Set(NAMED_MUTANTS.map(({ name }) => name)).size).toBe(NAMED_MUTANTS.length);
});

describe('the type check', () => {
  it('knows each source file once, also those of the page that run in a browser', () => {
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `src/${file.replaceAll('\\', '/')}`);
    expect(
      listChecked(ROOT)
        .filter((file) => file.startsWith('src/'))
        .sort(),
    ).toEqual(sources.sort());
  });

  it('tells a change that compiles from one that does not, in a browser as in Node', () => {
    const compiles = openTypeCheck(ROOT);
    const answers = ['src/text/shorten.ts', 'src/report/reporters/html/client/make-element.ts'].map((file) =>
      ['const one: number = 1;', "const one: number = '';"].map((replacement) =>
        compiles({ file, start: 0, end: 0, replacement }),
      ),
    );
    expect(answers).toEqual([
      [true, false],
      [true, false],
    ]);
  });
});

describe('mutants of a text', () => {
  const of = (text: string): readonly string[] =>
    findMutants('src/a.ts', text).map(
      ({ operator, original, replacement, functionName }) =>
        `${functionName}: ${operator} ${original} → ${replacement}`,
    );

  it('are changes of what runs', () => {
    expect(of('const f = (a: number) => { if (a < 1) return "x"; return a; };')).toEqual([
      'f: BlockStatement { if (a < 1) return "x"; return a; } → {}',
      'f: ConditionalExpression a < 1 → true',
      'f: ConditionalExpression a < 1 → false',
      'f: EqualityOperator < → <=',
      'f: EqualityOperator < → >=',
      'f: NumericLiteral 1 → 2',
      'f: StringLiteral "x" → \'\'',
    ]);
    expect(of('class A { m() { return this.list.filter(Boolean); } }')).toEqual([
      'm: BlockStatement { return this.list.filter(Boolean); } → {}',
      'm: MethodExpression this.list.filter(Boolean) → this.list',
    ]);
  });

  it('are none of types, imports, words and faults of ours', () => {
    expect(of("import { a } from './a.ts';\ntype T = 'x' | 1;\ninterface I { readonly a: 1 }\n")).toEqual([]);
    expect(of("const WORDS = new Set(['a', 'b']);\nconst LIMIT = 1 * 2;\n")).toEqual([]);
    expect(of("function f(): never { throw new Error('Unexpected'); }")).toEqual([
      "f: BlockStatement { throw new Error('Unexpected'); } → {}",
    ]);
  });

  it('have an id that stays when something else of the file is edited', () => {
    const ids = (text: string): readonly string[] => findMutants('src/a.ts', text).map(({ id }) => id);
    expect(ids('\n\nconst f = () => 1;')).toEqual(ids('const f = () => 1;'));
    expect(ids('const f = () => 1; const g = (): string => h();')).toEqual(ids('const f = () => 1;'));
    expect(ids('const g = () => 1;')).not.toEqual(ids('const f = () => 1;'));
    expect(new Set(ids('const f = () => [1, 1];')).size).toBe(ids('const f = () => [1, 1];').length);
  });
});

it.each([
  ['/^a+$/u', ['/a+$/u', '/^a$/u', '/^a+/u']],
  ['/[ab]\\d/', ['/[^ab]\\d/', '/[ab]\\D/']],
  ['/(?=x)\\b.*?/', ['/(?!x)\\b.*?/', '/(?=x).*?/', '/(?=x)\\b./']],
  ['/a{2,3}/g', ['/a/g']],
])('mutants of %s', (literal, expected) => {
  expect(mutateRegex(literal)).toEqual(expected);
});

describe('mutants beside the original', () => {
  /** What the last statement of a text is worth. */
  function valueOf(text: string, state: object): unknown {
    const { outputText } = ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2023 } });
    try {
      return runInNewContext(outputText, { __s: state, __t: () => undefined });
    } catch (error) {
      return String(error);
    }
  }

  it.each([
    'const f = (a: number) => a > 1; f(1);',
    "const f = (a?: string) => a?.trim().startsWith('x') ?? true; f(' xy');",
    'function f() { let n = 0; for (const x of [1, 2]) n += x; return n; } f();',
    "const LIST = ['b', 'a'].sort(); LIST.join();",
    "const f = (a: { b?: string[] }) => (a.b?.filter(Boolean).length === 0 ? `${1}` : 'x') as string; f({ b: [''] });",
    'let n = 2; const f = () => { n -= 1; return n > 0 && !!n ? -n + 1 : n; }; f();',
    "const f = (a: string) => /^a+$/u.test(a) || { [a]: 0, b: true }; JSON.stringify(f('b'));",
  ])('are worth what they are in its place: %s', (text) => {
    const mutants = findMutants('src/a.ts', text);
    const { code, placed } = placeMutants({ file: 'src/a.ts', text, mutants, first: 1, numberOf: () => 0 });
    const stateWith = (a: number) => ({ a, h: new Uint8Array(placed.length + 1), f: new Uint8Array(1) });
    expect(valueOf(code, stateWith(0))).toEqual(valueOf(text, {}));
    expect(placed.map(({ id }) => id)).toEqual(mutants.map(({ id }) => id));
    for (const [index, { start, end, replacement }] of mutants.entries()) {
      const state = stateWith(index + 1);
      expect(valueOf(code, state)).toEqual(valueOf(text.slice(0, start) + replacement + text.slice(end), {}));
      expect(state.f[0]).toBe(1);
    }
  });
});

it('lists equivalent mutants that can still be made, each with a reason', () => {
  for (const { id, file, reason } of EQUIVALENT_MUTANTS) {
    expect(findMutants(file, readFileSync(join(ROOT, file), 'utf8')).map((mutant) => mutant.id)).toContain(id);
    expect(reason).not.toBe('');
  }
});

it('names each equivalent mutant once', () => {
  expect(new Set(EQUIVALENT_MUTANTS.map(({ id }) => id)).size).toBe(EQUIVALENT_MUTANTS.length);
});
