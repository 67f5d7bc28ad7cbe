// Patterns from configuration mean what they mean elsewhere, and none of them takes long.
import * as fc from 'fast-check';
import { compilePattern, type Pattern } from '../../src/text/pattern.ts';

function compiled(source: string): Pattern {
  const { pattern, problem } = compilePattern(source);
  if (pattern === null) throw new Error(problem);
  return pattern;
}

const found = (source: string, text: string): string[] =>
  compiled(source)
    .findAll(text, { left: 1e6 })
    .map((match) => `${match.start}-${match.end} ${match.text}`);

it.each([
  ['R-[0-9]{2}', 'R-07', true],
  ['R-[0-9]{2}', 'R-7', false],
  ['R-\\d+', 'R-123', true],
  ['(?:R|T)-\\d{2,3}', 'T-123', true],
  ['(?:R|T)-\\d{2,3}', 'T-1234', false],
  ['[^a-z]+', 'AB-1', true],
  ['[^a-z]+', 'Ab', false],
  ['a|', '', true],
  ['[\\w.-]+', 'a.b-c_1', true],
  ['a{0}b', 'b', true],
  ['^\\s*x$', '  x', true],
  ['x\\.y', 'x.y', true],
  ['x\\.y', 'xzy', false],
  ['[]a]+', 'a]a', true],
  ['[a-]+', 'a-a', true],
])('%s on %s: %s', (source, text, expected) => {
  expect(compiled(source).matchesWhole(text)).toBe(expected);
});

it.each([
  ['R-\\d{3}', 'R-001, R-002 and R-0033, xR-004', ['0-5 R-001', '7-12 R-002']],
  ['id: (\\S+)', '- id: R-1', ['6-9 R-1']],
  ['^#+ (T\\d)', '## T1 and # T2', ['3-5 T1']],
  ['a+?', 'aaa', []],
  ['"(R-\\d+)"', '{"R-1": "R-2"}', ['2-5 R-1', '9-12 R-2']],
  ['\\bR\\d', 'R1 xR2 R3', ['0-2 R1', '7-9 R3']],
  ['x*', 'yy', []],
])('%s finds in %s', (source, text, expected) => {
  expect(found(source, text)).toEqual(expected);
});

it.each([
  ['', 'is empty'],
  ['(a', 'has a `(` without its `)`'],
  ['a)', 'has a `)` too many'],
  ['[a', 'has a `[` without its `]`'],
  ['[z-a]', 'has a range that ends before it begins'],
  ['*a', 'has a `*` with nothing before it to repeat'],
  ['a**', 'repeats a repetition: put it in `(?:…)`'],
  ['a{3,2}', 'has a range that ends before it begins'],
  ['a{200}', 'repeats more than 100 times'],
  ['(?:(?:a{100}){100}){100}', 'repeats too much: use smaller numbers'],
  ['(?=a)', 'looks ahead or behind, or names a group, which is not supported'],
  ['(a)(b)', 'has more than one group: write `(?:…)` for those that name nothing'],
  ['\\1', 'has `\\1`, which is not supported'],
  ['a\\', 'ends too early'],
  ['x'.repeat(201), 'is longer than 200 characters'],
  ['('.repeat(30), 'is nested too deeply'],
])('refuses %s', (source, problem) => {
  expect(compilePattern(source)).toEqual({ pattern: null, problem });
});

/** Small patterns of the supported subset. */
const pattern: fc.Arbitrary<string> = fc.letrec<{ atom: string; node: string }>((tie) => ({
  atom: fc.oneof(
    fc.constantFrom('a', 'b', '-', '[ab]', '[^a]', '.', '\\d', '\\w'),
    fc.tuple(tie('node')).map(([inner]) => `(?:${inner})`),
  ),
  node: fc.oneof(
    { maxDepth: 4 },
    tie('atom'),
    fc.tuple(tie('atom'), fc.constantFrom('*', '+', '?', '{1,2}', '*?')).map(([atom, times]) => `(?:${atom})${times}`),
    fc.tuple(tie('node'), tie('node')).map(([one, other]) => one + other),
    fc.tuple(tie('node'), tie('node')).map(([one, other]) => `(?:${one}|${other})`),
  ),
})).node;

it('means what the language’s own expressions mean', () => {
  fc.assert(
    fc.property(
      pattern,
      fc.string({ unit: fc.constantFrom('a', 'b', '-', '1', ' '), maxLength: 12 }),
      (source, text) => {
        const ours = compilePattern(source);
        fc.pre(ours.pattern !== null);
        expect(ours.pattern.matchesWhole(text)).toBe(new RegExp(`^(?:${source})$`).test(text));
      },
    ),
  );
});

it.each(['(?:a+)+b', '(?:a|a)*b', 'a*a*a*a*a*b', '(?:a?){50}a{50}'])(
  '%s takes no longer on a longer text than its length asks for',
  (source) => {
    const stepsFor = (length: number): number => {
      const budget = { left: Number.MAX_SAFE_INTEGER };
      const one = compiled(source);
      one.findAll('a'.repeat(length), budget);
      return Number.MAX_SAFE_INTEGER - budget.left;
    };
    expect(stepsFor(2_000)).toBeLessThan(stepsFor(1_000) * 2.5);
  },
);

it('stops where its steps are used up', () => {
  const budget = { left: 50 };
  compiled('a+b').findAll('a'.repeat(1_000), budget);
  expect(budget.left).toBeLessThanOrEqual(0);
});
