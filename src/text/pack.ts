// Writes plain data into few bytes and reads it back as it was: objects that are one in several places, the order of keys, `undefined`, maps and sets, which JSON loses.

/** What a word says, in its lowest three bits; the others are its number. */
const INTEGER = 0;
const STRING = 1;
/** An object that was written before. */
const SAME = 2;
/** The number of its list of keys; its values follow. */
const RECORD = 3;
/** How many values follow. */
const LIST = 4;
const CONSTANT = 5;
const MAP = 6;
const SET = 7;

const CONSTANTS = [null, undefined, true, false] as const;
/** Integers beyond are no line, no column and no count of ours. */
const MOST = 2 ** 28 - 1;
/** `shapes`, `strings`, `words` and the letters, and whether these are two bytes each. */
const HEADER_WORDS = 5;
const WORD = Int32Array.BYTES_PER_ELEMENT;

/** Null for what is not plain data: functions, dates, fractions, objects with a class. */
export function pack(value: unknown): Uint8Array | null {
  try {
    return write(value);
  } catch (error) {
    // Deep nesting exhausts the stack.
    if (error instanceof NotPlain || error instanceof RangeError) return null;
    throw error;
  }
}

class NotPlain extends Error {}

function write(value: unknown): Uint8Array {
  const words: number[] = [];
  const strings = new Map<string, number>();
  const shapes = new Map<string, number>();
  const shapeWords: number[] = [];
  const known = new Map<object, number>();
  const nameOf = (text: string): number => {
    const name = strings.get(text) ?? strings.size;
    strings.set(text, name);
    return name;
  };
  const shapeOf = (keys: readonly string[]): number => {
    const text = `${keys.length} ${keys.join('\0')}`;
    const found = shapes.get(text);
    if (found !== undefined) return found;
    shapes.set(text, shapes.size);
    shapeWords.push(keys.length, ...keys.map(nameOf));
    return shapes.size - 1;
  };
  const add = (kind: number, number: number): void => void words.push((number << 3) | kind);
  const put = (one: unknown): void => {
    if (typeof one === 'string') add(STRING, nameOf(one));
    else if (typeof one === 'number' && Number.isInteger(one) && Math.abs(one) <= MOST && !Object.is(one, -0))
      add(INTEGER, one);
    else if (one === null || one === undefined || typeof one === 'boolean') add(CONSTANT, CONSTANTS.indexOf(one));
    else if (typeof one === 'object') putObject(one);
    else throw new NotPlain();
  };
  const putObject = (one: object): void => {
    const before = known.get(one);
    if (before !== undefined) {
      add(SAME, before);
      return;
    }
    known.set(one, known.size);
    if (Array.isArray(one)) {
      add(LIST, one.length);
      for (const item of one as readonly unknown[]) put(item);
    } else if (one instanceof Map) {
      add(MAP, one.size);
      for (const [key, item] of one as ReadonlyMap<unknown, unknown>) {
        put(key);
        put(item);
      }
    } else if (one instanceof Set) {
      add(SET, one.size);
      for (const item of one as ReadonlySet<unknown>) put(item);
    } else if (Object.getPrototypeOf(one) === Object.prototype) {
      const keys = Object.keys(one);
      if (!keys.every(isPlain)) throw new NotPlain();
      add(RECORD, shapeOf(keys));
      for (const item of Object.values(one)) put(item);
    } else throw new NotPlain();
  };
  put(value);
  return join({ shapes: shapes.size, shapeWords, strings: [...strings.keys()], words });
}

interface Parts {
  readonly shapes: number;
  readonly shapeWords: readonly number[];
  readonly strings: readonly string[];
  readonly words: readonly number[];
}

/** The header, how long each string is, the keys of each shape, the words, and the letters of all strings. */
function join({ shapes, shapeWords, strings, words }: Parts): Uint8Array {
  const letters = strings.join('');
  const isWide = /[^\x00-\xff]/.test(letters);
  const numbers = Int32Array.from(
    [
      [shapes, strings.length, words.length, letters.length, isWide ? 1 : 0],
      strings.map(({ length }) => length),
      shapeWords,
      words,
    ].flat(),
  );
  return Buffer.concat([new Uint8Array(numbers.buffer), Buffer.from(letters, isWide ? 'utf16le' : 'latin1')]);
}

/** A key of a record that is not `__proto__`, so that it can be assigned, and has no NUL, so that lists of keys can be told apart. */
type PlainKey = string & { readonly plain: true };

const isPlain = (key: string): key is PlainKey => key !== '__proto__' && !key.includes('\0');

/** What was packed. The bytes begin at a multiple of four in their buffer. @throws where they are not what `pack` made, as far as that shows. */
export function unpack(bytes: Uint8Array): unknown {
  const all = new Int32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / WORD));
  const [shapeCount = 0, stringCount = 0, wordCount = 0, letterCount = 0, isWide = 0] = all;
  let at = HEADER_WORDS;
  const next = (): number => {
    const word = all[at];
    if (word === undefined) throw new RangeError('The packed data end early');
    at += 1;
    return word;
  };
  const lengths = all.subarray(at, (at += stringCount));
  const shapes: (readonly number[])[] = [];
  for (let shape = 0; shape < shapeCount; shape += 1) shapes.push(Array.from({ length: next() }, next));
  const encoding = isWide === 1 ? 'utf16le' : 'latin1';
  const letters = Buffer.from(bytes.buffer, bytes.byteOffset + (at + wordCount) * WORD, letterCount * (1 + isWide));
  const strings = cut(letters.toString(encoding), lengths);
  return openReader({
    next,
    strings,
    shapes: shapes.map((shape) => shape.map((name) => textOf(strings, name)).filter(isPlain)),
  })();
}

/** The strings that were put one behind the other. */
function cut(letters: string, lengths: Int32Array): readonly string[] {
  const strings: string[] = [];
  let start = 0;
  for (const length of lengths) strings.push(letters.slice(start, (start += length)));
  if (start !== letters.length) throw new RangeError('The packed strings have another length');
  return strings;
}

function textOf(strings: readonly string[], name: number): string {
  const text = strings[name];
  if (text === undefined) throw new RangeError('The packed data name a string that is not there');
  return text;
}

interface Source {
  /** The next word. */
  readonly next: () => number;
  readonly strings: readonly string[];
  readonly shapes: readonly (readonly PlainKey[])[];
}

/** Reads the next value. Objects are numbered as they were written: each before what is in it. */
function openReader({ next, strings, shapes }: Source): () => unknown {
  const known: object[] = [];
  const add = <T extends object>(one: T): T => {
    known.push(one);
    return one;
  };
  // The place of something in a page is half of all records: written out, it takes a third of the time.
  const arePlaces = shapes.map((keys) => keys.join() === 'line,column,endLine,endColumn');
  const readRecord = (shape: number): object => {
    if (arePlaces[shape] === true) return add({ line: read(), column: read(), endLine: read(), endColumn: read() });
    const record = add<Record<PlainKey, unknown>>({});
    const keys = shapes[shape];
    if (keys === undefined) throw new RangeError('The packed data name a list of keys that is not there');
    for (const key of keys) record[key] = read();
    return record;
  };
  const readMap = (size: number): object => {
    const map = add(new Map<unknown, unknown>());
    for (let item = 0; item < size; item += 1) {
      const key = read();
      map.set(key, read());
    }
    return map;
  };
  const read = (): unknown => {
    const word = next();
    const number = word >> 3;
    switch (word & 7) {
      case INTEGER:
        return number;
      case STRING:
        return textOf(strings, number);
      case SAME:
        return known[number];
      case RECORD:
        return readRecord(number);
      case LIST: {
        const list = add<unknown[]>([]);
        for (let item = 0; item < number; item += 1) list.push(read());
        return list;
      }
      case CONSTANT:
        return CONSTANTS[number];
      case MAP:
        return readMap(number);
      default: {
        const set = add(new Set<unknown>());
        for (let item = 0; item < number; item += 1) set.add(read());
        return set;
      }
    }
  };
  return read;
}
