// Reads the regular expressions that configuration may name: the subset without look-around and back-references.

export type PatternNode =
  | { readonly kind: 'character'; readonly test: (code: number) => boolean }
  | { readonly kind: 'assert'; readonly assertion: 'start' | 'end' | 'boundary' | 'no-boundary' }
  | { readonly kind: 'sequence'; readonly nodes: readonly PatternNode[] }
  | { readonly kind: 'either'; readonly nodes: readonly PatternNode[] }
  | { readonly kind: 'group'; readonly node: PatternNode; readonly captures: boolean }
  | {
      readonly kind: 'repeat';
      readonly node: PatternNode;
      readonly least: number;
      /** Null for without end. */
      readonly most: number | null;
      readonly lazy: boolean;
    };

export type ParsedPattern =
  { readonly node: PatternNode; readonly problem: null } | { readonly node: null; readonly problem: string };

/** Longest pattern, and the highest number in its braces. */
const MAX_LENGTH = 200;
const MAX_TIMES = 100;
const MAX_DEPTH = 20;

/** Why a pattern is refused; only the parser throws it, and only the parser catches it. */
class PatternProblem extends Error {}

/** The pattern as a tree, or why it is refused, as the end of a sentence that begins with the pattern. */
export function parsePattern(source: string): ParsedPattern {
  if (source === '') return { node: null, problem: 'is empty' };
  if (source.length > MAX_LENGTH) return { node: null, problem: `is longer than ${MAX_LENGTH} characters` };
  const reader = { source, at: 0, groups: 0, depth: 0 };
  try {
    const node = readEither(reader);
    if (reader.at < source.length) throw new PatternProblem('has a `)` too many');
    if (reader.groups > 1)
      throw new PatternProblem('has more than one group: write `(?:…)` for those that name nothing');
    return { node, problem: null };
  } catch (error) {
    if (error instanceof PatternProblem) return { node: null, problem: error.message };
    throw error;
  }
}

interface Reader {
  readonly source: string;
  at: number;
  /** Groups that name what is meant. */
  groups: number;
  depth: number;
}

function readEither(reader: Reader): PatternNode {
  const nodes = [readSequence(reader)];
  while (take(reader, '|')) nodes.push(readSequence(reader));
  const [only] = nodes;
  return nodes.length === 1 && only !== undefined ? only : { kind: 'either', nodes };
}

function readSequence(reader: Reader): PatternNode {
  const nodes: PatternNode[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at)))
    nodes.push(readRepeat(reader, readAtom(reader)));
  return { kind: 'sequence', nodes };
}

function readAtom(reader: Reader): PatternNode {
  const character = next(reader);
  switch (character) {
    case '(':
      return readGroup(reader);
    case '[':
      return { kind: 'character', test: readClass(reader) };
    case '.':
      return { kind: 'character', test: () => true };
    case '^':
      return { kind: 'assert', assertion: 'start' };
    case '$':
      return { kind: 'assert', assertion: 'end' };
    case '\\':
      return readEscape(reader);
    case '*':
    case '+':
    case '?':
      throw new PatternProblem(`has a \`${character}\` with nothing before it to repeat`);
    default: {
      const code = character.charCodeAt(0);
      return { kind: 'character', test: (other) => other === code };
    }
  }
}

function readGroup(reader: Reader): PatternNode {
  const captures = !take(reader, '?:');
  if (captures && reader.source.charAt(reader.at) === '?')
    throw new PatternProblem('looks ahead or behind, or names a group, which is not supported');
  if (captures) reader.groups += 1;
  reader.depth += 1;
  if (reader.depth > MAX_DEPTH) throw new PatternProblem('is nested too deeply');
  const node = readEither(reader);
  reader.depth -= 1;
  if (!take(reader, ')')) throw new PatternProblem('has a `(` without its `)`');
  return { kind: 'group', node, captures };
}

/** Classes of characters by the letter behind the backslash; those in capitals are their opposites. */
const CLASSES: ReadonlyMap<string, RegExp> = new Map([
  ['d', /\d/],
  ['w', /\w/],
  ['s', /\s/],
]);
const CONTROLS: ReadonlyMap<string, number> = new Map([['t', 9]]);

function readEscape(reader: Reader): PatternNode {
  const letter = reader.source.charAt(reader.at);
  if (letter === 'b' || letter === 'B') {
    reader.at += 1;
    return { kind: 'assert', assertion: letter === 'b' ? 'boundary' : 'no-boundary' };
  }
  return { kind: 'character', test: escaped(reader) };
}

/** What comes behind a backslash. */
function escaped(reader: Reader): (code: number) => boolean {
  const letter = next(reader);
  const known = CLASSES.get(letter.toLowerCase());
  if (known !== undefined) {
    const meant = letter === letter.toLowerCase();
    return (code) => known.test(String.fromCharCode(code)) === meant;
  }
  const control = CONTROLS.get(letter);
  if (control === undefined && /[A-Za-z0-9]/.test(letter))
    throw new PatternProblem(`has \`\\${letter}\`, which is not supported`);
  const wanted = control ?? letter.charCodeAt(0);
  return (code) => code === wanted;
}

function readClass(reader: Reader): (code: number) => boolean {
  const inverted = take(reader, '^');
  const tests: ((code: number) => boolean)[] = [];
  let first = true;
  while (first || reader.source.charAt(reader.at) !== ']') {
    first = false;
    if (reader.at >= reader.source.length) throw new PatternProblem('has a `[` without its `]`');
    const low = readMember(reader);
    const ranged =
      reader.source.charAt(reader.at) === '-' && !/^-(?:\]|$)/.test(reader.source.slice(reader.at, reader.at + 2));
    if (typeof low === 'function' || !ranged) {
      tests.push(typeof low === 'function' ? low : (code) => code === low);
      continue;
    }
    reader.at += 1;
    const high = readMember(reader);
    if (typeof high === 'function' || high < low) throw new PatternProblem('has a range that ends before it begins');
    tests.push((code) => code >= low && code <= high);
  }
  reader.at += 1;
  return (code) => tests.some((test) => test(code)) !== inverted;
}

/** One character of a class by its code, or a class within it. */
function readMember(reader: Reader): number | ((code: number) => boolean) {
  const character = next(reader);
  if (character !== '\\') return character.charCodeAt(0);
  const letter = reader.source.charAt(reader.at);
  if (CLASSES.has(letter.toLowerCase()) || /[A-Za-z0-9]/.test(letter)) {
    const control = CONTROLS.get(letter);
    if (control === undefined) return escaped(reader);
    reader.at += 1;
    return control;
  }
  return next(reader).charCodeAt(0);
}

function readRepeat(reader: Reader, node: PatternNode): PatternNode {
  const times = readTimes(reader);
  if (times === null) return node;
  const lazy = take(reader, '?');
  if (readTimes(reader) !== null) throw new PatternProblem('repeats a repetition: put it in `(?:…)`');
  return { kind: 'repeat', node, ...times, lazy };
}

function readTimes(reader: Reader): { readonly least: number; readonly most: number | null } | null {
  if (take(reader, '*')) return { least: 0, most: null };
  if (take(reader, '+')) return { least: 1, most: null };
  if (take(reader, '?')) return { least: 0, most: 1 };
  const braces = /^\{(\d{1,4})(?:(,)(\d{1,4})?)?\}/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (braces === null) return null;
  reader.at += braces[0].length;
  const least = Number(braces[1]);
  const most = braces[2] === undefined ? least : braces[3] === undefined ? null : Number(braces[3]);
  if (least > MAX_TIMES || (most ?? 0) > MAX_TIMES) throw new PatternProblem(`repeats more than ${MAX_TIMES} times`);
  if (most !== null && most < least) throw new PatternProblem('has a range that ends before it begins');
  return { least, most };
}

function take(reader: Reader, text: string): boolean {
  if (!reader.source.startsWith(text, reader.at)) return false;
  reader.at += text.length;
  return true;
}

function next(reader: Reader): string {
  const character = reader.source.charAt(reader.at);
  if (character === '') throw new PatternProblem('ends too early');
  reader.at += 1;
  return character;
}
