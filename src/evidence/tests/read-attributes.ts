// Reads the tests of languages that mark them by attributes before a function: Rust, Java, Kotlin, C# and Swift.
import { pairBrackets, type Brackets } from './brackets.ts';
import { readReason, type Mark, type Scope, type Source } from './test-source.ts';

/** One attribute as written, with its offsets. */
export interface Attribute {
  readonly at: number;
  readonly end: number;
  /** Its path: `tokio::test`, `Disabled`. */
  readonly name: string;
  /** The masked text in its parentheses, or after its `=`; empty for none. */
  readonly value: string;
  /** The same, with its strings. */
  readonly raw: string;
}

/** How a language writes attributes and what they mean. */
export interface AttributeLanguage {
  /** Matches at the start of an attribute; its first group is the name. */
  readonly attribute: RegExp;
  /** What closes it: a bracket around it, or the end of its arguments. */
  readonly bracketed: boolean;
  /** A declaration: group 1 is its keyword or nothing for a function, group 2 its name. */
  readonly declaration: RegExp;
  isSuite(keyword: string): boolean;
  isTest(attributes: readonly Attribute[], name: string): boolean;
  /** What one attribute says; null where it says nothing about running. */
  markOf(attribute: Attribute): Mark['kind'] | null;
  /** Skips as the first statement of a body. */
  readonly statement: RegExp;
  /** May skip anywhere in a body. */
  readonly anywhere: RegExp;
}

export function readAttributed({ text, code }: Source, language: AttributeLanguage): readonly Scope[] {
  const brackets = pairBrackets(code);
  const scopes: Scope[] = [];
  let attributes: Attribute[] = [];
  let at = 0;
  const token = new RegExp(`(${language.attribute.source})|(${language.declaration.source})`, 'gmu');
  for (let found = token.exec(code); found !== null; found = token.exec(code)) {
    const { index } = found;
    // Anything but white space, words and arguments between an attribute and its declaration parts them.
    if (/[;{}]/.test(code.slice(at, index))) attributes = [];
    if (found[1] !== undefined) {
      const attribute = attributeAt({
        text,
        code,
        brackets,
        language,
        at: index,
        name: found[2] ?? '',
        after: token.lastIndex,
      });
      attributes.push(attribute);
      token.lastIndex = attribute.end;
      at = attribute.end;
      continue;
    }
    const [keyword = '', name = ''] = [found[4], found[5]];
    const isSuite = language.isSuite(keyword);
    const body = bodyOf({ code, brackets, from: token.lastIndex, isSuite, language });
    const cleaned = name.replace(/`/g, '');
    if (isSuite || language.isTest(attributes, cleaned)) {
      const mark = strongestOf(attributes.map((attribute) => markOfAttribute(attribute, language)));
      scopes.push({
        kind: isSuite ? 'suite' : 'test',
        name: cleaned,
        start: attributes[0]?.at ?? index,
        end: body.end,
        mark: mark?.kind === 'skipped' || isSuite ? mark : (markOfBody({ text, code, body, language }) ?? mark),
      });
    }
    attributes = [];
    // An annotation in what a class is made from is not that of the next one: `class Pier : Dock(@Named("x") crane)`.
    if (isSuite) token.lastIndex = Math.max(token.lastIndex, body.start);
    at = token.lastIndex;
  }
  return scopes;
}

function attributeAt({
  text,
  code,
  brackets,
  language,
  at,
  name,
  after,
}: {
  readonly text: string;
  readonly code: string;
  readonly brackets: Brackets;
  readonly language: AttributeLanguage;
  readonly at: number;
  readonly name: string;
  readonly after: number;
}): Attribute {
  const opening = code.indexOf('[', at);
  const space = /^\s*/.exec(code.slice(after, after + 20))?.[0].length ?? 0;
  const end = language.bracketed
    ? brackets.close(opening) + 1
    : code[after + space] === '('
      ? brackets.close(after + space) + 1
      : after;
  return { at, end, name, value: code.slice(after, end), raw: text.slice(after, end) };
}

const markOfAttribute = (attribute: Attribute, language: AttributeLanguage): Mark | null => {
  const kind = language.markOf(attribute);
  return kind === null ? null : { kind, at: attribute.at, end: attribute.end, reason: readReason(attribute.raw) };
};

const strongestOf = (marks: readonly (Mark | null)[]): Mark | null =>
  marks.find((mark) => mark?.kind === 'skipped') ?? marks.find((mark) => mark !== null) ?? null;

interface Body {
  /** Offset after `{`, or of the one expression that it is; the same as `end` where there is no body. */
  readonly start: number;
  readonly end: number;
}

/** Longest signature, from the name to the body. */
const MAX_SIGNATURE = 2000;

function bodyOf({
  code,
  brackets,
  from,
  isSuite,
  language,
}: {
  readonly code: string;
  readonly brackets: Brackets;
  readonly from: number;
  readonly isSuite: boolean;
  readonly language: AttributeLanguage;
}): Body {
  // Values in a signature are no bodies: `(int tide = 3)`.
  const space = /^\s*/.exec(code.slice(from, from + 20))?.[0].length ?? 0;
  const after = code[from + space] === '(' ? brackets.close(from + space) + 1 : from;
  const { at, opening } = openingOf({ code, brackets, from: after, sought: isSuite ? IN_SUITE : IN_FUNCTION });
  // A class may have no body; then what follows is another declaration, perhaps with annotations of its own.
  if (opening === ';' || opening === '@') return { start: at, end: at };
  const next = isSuite ? language.declaration.exec(code.slice(after, at)) : null;
  if (next !== null) return { start: after + next.index, end: after + next.index };
  if (opening === '{') return { start: at + 1, end: brackets.close(at) };
  const start = at + opening.length;
  return {
    start,
    end: endOfExpression({ code, brackets, from: start, next: opening === '=>' ? NEXT : NEXT_OR_LINE }),
  };
}

/** What opens a body, or says that there is none, and brackets that a signature has before it: `class Pier : Dock(object : Crane {}) {`. */
const IN_SUITE = /[{;@]|[([]/g;
const IN_FUNCTION = /[{;]|=>|=\s*(?=\w)|[([]/g;

/** The first that is in no brackets; a semicolon where there is none. */
function openingOf({
  code,
  brackets,
  from,
  sought,
}: {
  readonly code: string;
  readonly brackets: Brackets;
  readonly from: number;
  readonly sought: RegExp;
}): { readonly at: number; readonly opening: string } {
  const signature = code.slice(from, from + MAX_SIGNATURE);
  const pattern = new RegExp(sought);
  for (let found = pattern.exec(signature); found !== null; found = pattern.exec(signature)) {
    const [opening] = found;
    if (opening !== '(' && opening !== '[') return { at: from + found.index, opening };
    pattern.lastIndex = brackets.close(from + found.index) + 1 - from;
  }
  return { at: from, opening: ';' };
}

/** A bracket that an expression opens, or what ends it: in Kotlin its line as well. */
const NEXT = /[({[]|[;)}\]]/;
const NEXT_OR_LINE = /[({[]|[;)}\]\n]/;
/** Most brackets of one expression that are passed over. */
const MAX_BRACKETS = 100;

/** Where a function that is one expression ends: at a semicolon or, in a language without them, at the end of a line that closes what it opens. */
function endOfExpression({
  code,
  brackets,
  from,
  next,
}: {
  readonly code: string;
  readonly brackets: Brackets;
  readonly from: number;
  readonly next: RegExp;
}): number {
  let at = from;
  for (let passed = 0; passed < MAX_BRACKETS; passed += 1) {
    const rest = code.slice(at, at + MAX_SIGNATURE);
    const found = next.exec(rest);
    if (found === null) return at + rest.length;
    if (!'({['.includes(found[0])) return at + found.index;
    at = brackets.close(at + found.index) + 1;
  }
  return at;
}

/** Longest part of a body in which a skip is looked for. */
const MAX_BODY = 20_000;

function markOfBody({
  text,
  code,
  body: { start, end },
  language: { statement, anywhere },
}: {
  readonly text: string;
  readonly code: string;
  readonly body: Body;
  readonly language: AttributeLanguage;
}): Mark | null {
  const body = code.slice(start, Math.min(end, start + MAX_BODY));
  const found = anywhere.exec(body);
  if (found === null) return null;
  const at = start + found.index;
  const kind = statement.test(body) ? 'skipped' : 'conditional';
  return {
    kind,
    at,
    end: Math.min(end, at + found[0].length),
    reason: readReason(text.slice(at, at + 300).split('\n')[0] ?? ''),
  };
}
