// Plain data come back as they were: values, order of keys, shared objects. Spoiled bytes are nothing or other data, never a fault.
import { pack, unpack } from '../../src/text/pack.ts';
import { fc, runs } from '../helpers/properties.ts';

const again = (value: unknown): unknown => {
  const packed = pack(value);
  if (packed === null) throw new Error('it was not packed');
  return unpack(Uint8Array.from(packed));
};

const leaf = fc.oneof(
  fc.integer(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(null, undefined, true, false, '', '✅ done', '\ud800'),
);
const { plain } = fc.letrec<{ plain: unknown }>((tie) => ({
  plain: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('plain'), { maxLength: 5 }),
    fc.dictionary(fc.string(), tie('plain'), { maxKeys: 5 }).map((one) => ({ ...one })),
    fc.array(tie('plain'), { maxLength: 4 }).map((items) => new Set(items)),
    fc.array(fc.tuple(leaf, tie('plain')), { maxLength: 4 }).map((items) => new Map(items)),
    fc.record({ line: leaf, column: leaf, endLine: leaf, endColumn: leaf }, { noNullPrototype: true }),
  ),
}));

it('gives back what it was given', () => {
  fc.assert(
    fc.property(plain, (value) => {
      expect(again(value)).toStrictEqual(value);
      expect(JSON.stringify(again(value))).toBe(JSON.stringify(value));
    }),
    runs(400),
  );
});

it('keeps one object one object', () => {
  const range = { line: 1, column: 2, endLine: 1, endColumn: 9 };
  const cell = { range, outer: range, segments: [{ range }] };
  const read = again({ cells: [cell, cell] }) as { cells: (typeof cell)[] };
  expect(read.cells[0]).toBe(read.cells[1]);
  expect(read.cells[0]?.range).toBe(read.cells[0]?.outer);
  expect(read.cells[0]?.segments[0]?.range).toBe(read.cells[1]?.range);
});

it('gives back dates, fractions and odd keys too', () => {
  for (const value of [
    new Date(0),
    [0.5],
    [-0],
    Number.NaN,
    2 ** 31,
    JSON.parse('{"__proto__": 1}') as unknown,
    { 'a\0b': 1 },
  ])
    expect(again(value)).toStrictEqual(value);
});

it('refuses a function', () => {
  expect(pack({ a: () => 1 })).toBeNull();
});

it('refuses what is nested too deep', () => {
  let deep: unknown = [];
  for (let depth = 0; depth < 200_000; depth += 1) deep = [deep];
  expect(pack(deep)).toBeNull();
});

it('gives nothing, or other data, where bytes are spoiled', () => {
  const packed = Uint8Array.from(
    pack({
      rows: [
        { key: 'R-1', line: 3 },
        { key: 'R-2', line: 4 },
      ],
      names: new Set(['a']),
    }) ?? [],
  );
  fc.assert(
    fc.property(
      fc.nat(packed.length - 1),
      fc.integer({ min: 1, max: 255 }),
      fc.nat(packed.length),
      (at, flip, length) => {
        const spoiled = Uint8Array.from(packed.subarray(0, length));
        if (at < spoiled.length) spoiled[at] = (spoiled[at] ?? 0) ^ flip;
        expect(() => unpack(spoiled)).not.toThrow();
      },
    ),
    runs(400),
  );
});
