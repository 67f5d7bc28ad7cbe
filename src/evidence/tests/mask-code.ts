// Blanks the comments and the contents of strings of a source text, so that what is left is code. Every offset stays what it was.

/** How a language writes comments and strings, as far as masking needs it. */
export interface Grammar {
  readonly comment: '#' | '//';
  /** Block comments in slashes and stars; `nested` where one can hold another. */
  readonly blocks: 'none' | 'flat' | 'nested';
  /** Characters that open a string. */
  readonly quotes: string;
  /** A string goes on over lines; else it ends with its line, closed or not. */
  readonly multiline: boolean;
  /** Three of a quote open a string of many lines. */
  readonly triple: boolean;
  /** What a backtick opens: a template with code in it, raw text, a quoted name (which is code), or nothing. */
  readonly backtick: 'template' | 'raw' | 'name' | 'none';
  /** `r#"…"#`, and `#"…"#` as Swift writes it. */
  readonly hashes: boolean;
  /** `@"…"`, in which a doubled quote is a quote. */
  readonly verbatim: boolean;
  /** `'x'` is a character, and a single `'` opens nothing. */
  readonly characters: boolean;
  /** `/…/` can be a regular expression. */
  readonly expressions: boolean;
}

/**
 * Same length and same lines as `text`: comments are spaces, and strings keep only their quotes unless they are kept. Linear in the text.
 */
export function maskCode(
  text: string,
  grammar: Grammar,
  { strings = false }: { readonly strings?: boolean } = {},
): string {
  const pieces: string[] = [];
  let copied = 0;
  const hide = (from: number, to: number): void => {
    pieces.push(text.slice(copied, from), blank(text.slice(from, to)));
    copied = to;
  };
  const code = openCodeBefore(text);
  // Comments and strings of every language begin with one of these: all else is passed over at once.
  const starts = /[#/@'"`]/g;
  while (starts.test(text)) {
    const at = starts.lastIndex - 1;
    const token = tokenAt(text, { at, grammar, before: () => code.before(at) });
    if (token === null) continue;
    if (token.comment || !strings) hide(token.from, token.to);
    if (grammar.expressions) code.pass(at, token);
    starts.lastIndex = Math.max(starts.lastIndex, token.next);
  }
  pieces.push(text.slice(copied));
  return pieces.join('');
}

const blank = (text: string): string => (text.includes('\n') ? text.replace(/[^\n]/g, ' ') : ' '.repeat(text.length));

/** What is hidden, and where the code goes on. */
interface Token {
  readonly comment: boolean;
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

interface Position {
  readonly at: number;
  readonly grammar: Grammar;
  /** The code right before it. */
  readonly before: () => string;
}

/** Longest piece of code before a slash that says what the slash is. */
const MAX_BEFORE = 40;

/** Knows the end of the code before a place: comments and blanks are passed over, however many. */
function openCodeBefore(text: string): { before(at: number): string; pass(at: number, token: Token): void } {
  let [code, read] = ['', 0];
  const before = (at: number): string => {
    let end = at;
    while (end > read && BLANK.test(text.charAt(end - 1))) end -= 1;
    return (code + text.slice(Math.max(read, end - MAX_BEFORE), end)).slice(-MAX_BEFORE);
  };
  return {
    before,
    pass(at, { comment, next }) {
      code = comment ? before(at) : text.charAt(next - 1);
      read = next;
    },
  };
}

const BLANK = /\s/;

const CHARACTER = /'(?:\\(?:u\{[0-9a-fA-F]{1,6}\}|x[0-9a-fA-F]{2}|[^\n])|[^\\'\n])'/uy;
const HASHED = /(#{1,20})"/y;

function tokenAt(text: string, { at, grammar, before }: Position): Token | null {
  const character = text.charAt(at);
  if (text.startsWith(grammar.comment, at)) return hidden(at, endOfLine(text, at));
  if (character === '/' && grammar.blocks !== 'none' && text[at + 1] === '*')
    return hidden(at, endOfBlock(text, { at, nested: grammar.blocks === 'nested' }));
  if (character === '/' && grammar.expressions) return isExpression(before()) ? expressionAt(text, at) : null;
  if (grammar.hashes && character === '#') {
    const hashes = matchAt(HASHED, text, at);
    if (hashes !== null) {
      const [opening, signs = ''] = hashes;
      const from = at + opening.length;
      return inside(from, { end: indexOrEnd(text, `"${signs}`, from), close: signs.length + 1 });
    }
    return null;
  }
  if (grammar.verbatim && character === '@' && text[at + 1] === '"') return verbatimAt(text, at + 2);
  if (character === "'" && grammar.characters) {
    const found = matchAt(CHARACTER, text, at);
    return found === null ? null : inside(at + 1, { end: at + found[0].length - 1, close: 1 });
  }
  if (character === '`' && (grammar.backtick === 'template' || grammar.backtick === 'raw'))
    return inside(at + 1, {
      end: grammar.backtick === 'raw' ? indexOrEnd(text, '`', at + 1) : endOfTemplate(text, at + 1),
      close: 1,
    });
  if (!grammar.quotes.includes(character)) return null;
  // In `r"C:\\"` nothing escapes. Only there do strings go on over lines as well as have hashes.
  if (grammar.hashes && grammar.multiline && /(?<!\w)[bc]?r$/.test(text.slice(Math.max(0, at - 3), at)))
    return inside(at + 1, { end: indexOrEnd(text, '"', at + 1), close: 1 });
  const triple = character.repeat(3);
  if (grammar.triple && text.startsWith(triple, at))
    return inside(at + 3, { end: endOfTriple(text, { at: at + 3, triple }), close: 3 });
  const closing = { at: at + 1, quote: character, multiline: grammar.multiline };
  return inside(at + 1, { end: endOfString(text, closing), close: 1 });
}

const hidden = (from: number, to: number): Token => ({ comment: true, from, to, next: to });

const inside = (from: number, { end, close }: { readonly end: number; readonly close: number }): Token => ({
  comment: false,
  from,
  to: end,
  next: end + close,
});

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const indexOrEnd = (text: string, sought: string, from: number): number => {
  const found = text.indexOf(sought, from);
  return found === -1 ? text.length : found;
};

const endOfLine = (text: string, at: number): number => indexOrEnd(text, '\n', at);

function endOfBlock(text: string, { at, nested }: { readonly at: number; readonly nested: boolean }): number {
  if (!nested) return Math.min(text.length, indexOrEnd(text, '*/', at + 2) + 2);
  const marks = /\/\*|\*\//g;
  marks.lastIndex = at;
  let depth = 0;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    depth += mark[0] === '/*' ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return text.length;
}

function endOfString(
  text: string,
  { at, quote, multiline }: { readonly at: number; readonly quote: string; readonly multiline: boolean },
): number {
  for (let end = at; end < text.length; end += 1) {
    const character = text[end];
    if (character === '\\') end += 1;
    else if (character === quote || (character === '\n' && !multiline)) return end;
  }
  return text.length;
}

function endOfTriple(text: string, { at, triple }: { readonly at: number; readonly triple: string }): number {
  for (let end = indexOrEnd(text, triple, at); end < text.length; end = indexOrEnd(text, triple, end + 1))
    if (text[end - 1] !== '\\' || text[end - 2] === '\\') return end;
  return text.length;
}

function verbatimAt(text: string, at: number): Token {
  let end = indexOrEnd(text, '"', at);
  while (text[end + 1] === '"') end = indexOrEnd(text, '"', end + 2);
  return inside(at, { end, close: 1 });
}

/** The closing backtick of a template whose code can hold strings and templates. */
function endOfTemplate(text: string, from: number): number {
  // Depth of braces in the code of each open template; -1 where the template's own text goes on.
  const open = [-1];
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    const depth = open.at(-1) ?? -1;
    if (character === '\\') at += 1;
    else if (depth < 0) {
      if (character === '`') {
        open.pop();
        if (open.length === 0) return at;
      } else if (character === '$' && text[at + 1] === '{') {
        open[open.length - 1] = 0;
        at += 1;
      }
    } else if (character === '`') open.push(-1);
    else if (character === '"' || character === "'")
      at = endOfString(text, { at: at + 1, quote: character, multiline: false });
    else if (character === '{') open[open.length - 1] = depth + 1;
    else if (character === '}') open[open.length - 1] = depth - 1;
  }
  return text.length;
}

const BEFORE_EXPRESSION = /(?:^|[(,=:[!&|?{};+\-*%~^]|=>|\b(?:return|typeof|case|of|in|void|delete|yield|await))$/;

/** By the code before a slash: after a value the slash divides. */
const isExpression = (before: string): boolean => BEFORE_EXPRESSION.test(before);

/** Longest regular expression that is taken for one, so that a line of slashes is not read again and again. */
const MAX_EXPRESSION = 300;

function expressionAt(text: string, at: number): Token | null {
  let group = false;
  for (let end = at + 1; end < at + MAX_EXPRESSION && end < text.length && text[end] !== '\n'; end += 1) {
    const character = text[end];
    if (character === '\\') end += 1;
    else if (character === '[') group = true;
    else if (character === ']') group = false;
    else if (character === '/' && !group) return inside(at + 1, { end, close: 1 });
  }
  return null;
}
