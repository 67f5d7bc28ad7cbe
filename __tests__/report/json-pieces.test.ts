// JSON that is written piece by piece is the JSON that is written at once.
import { escapeJson } from '../../src/report/reporters/escape-json.ts';
import { jsonPieces } from '../../src/report/reporters/json-pieces.ts';
import { sarifPieces } from '../../src/report/reporters/sarif.ts';
import { fc, runs } from '../helpers/properties.ts';
import { makeFinding, makeHostileReport, makeReport } from '../helpers/report.ts';

const whole = (value: object): string => `${escapeJson(JSON.stringify(value, null, 2))}\n`;

/** Lists and objects of up to seven levels, with what a terminal or a log would obey, and members that are left out. */
const DATA = fc.letrec<{ readonly value: unknown; readonly node: object }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', maxDepth: 7, withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, 0, -1.5, '', '##[', 'a\n\u202eb', '\u009b##[error]', '"\\', '🚢', undefined),
    fc.string({ unit: 'binary', maxLength: 12 }),
    tie('node'),
  ),
  node: fc.oneof(
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('1', '##[', 'a\u2028')), tie('value'), {
      maxKeys: 5,
    }),
  ),
})).node;

it('gives the same bytes, whatever is written', () => {
  fc.assert(
    fc.property(DATA, (data) => {
      expect([...jsonPieces(data)].join('')).toBe(whole(data));
    }),
    runs(2000),
  );
});

it.each([
  ['nothing', {}],
  ['an empty list', []],
  ['empty members', { a: [], b: {}, c: [[], {}] }],
  ['a member of no value', { a: undefined, b: 1 }],
  ['members of no value alone', { a: undefined }],
  ['a list of no values', [undefined, undefined]],
  ['a name of the language', JSON.parse('{ "__proto__": { "x": 1 } }') as object],
])('writes %s as JSON.stringify does', (_, data) => {
  expect([...jsonPieces(data)].join('')).toBe(whole(data));
});

it('writes reports and SARIF of them the same', () => {
  for (const report of [makeHostileReport('"##[x]\u202e'), makeReport({ findings: [makeFinding({})] })]) {
    expect([...jsonPieces(report)].join('')).toBe(whole(report));
    const sarif = [...sarifPieces(report)].join('');
    expect(sarif).toBe(whole(JSON.parse(sarif) as object));
  }
});

it('makes a long list in pieces, none of which is asked for before the one before it was taken', () => {
  let asked = 0;
  const rows = Array.from({ length: 5000 }, (_, at) => ({
    get key() {
      asked += 1;
      return `R-${at}`;
    },
    title: 'x'.repeat(50),
  }));
  const pieces = jsonPieces({ documents: [{ path: 'docs/status.md', rows }] });
  pieces.next();
  expect(asked).toBeLessThan(1500);
  const rest = [...pieces];
  expect(rest.length).toBeGreaterThan(4);
  expect(Math.max(...rest.map(({ length }) => length))).toBeLessThan(70_000);
});
