// Reads the tests of a Python file: pytest and unittest, their decorators, module marks and skipping statements.
import { chooseMark, readReason, type Mark, type Scope, type Source } from './test-source.ts';

interface Statement {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Masked, without the indentation. */
  readonly code: string;
}

interface Block {
  readonly indent: number;
  readonly kind: 'class' | 'function' | 'other';
  /** Index in the scopes; null where it is none. */
  readonly scope: number | null;
  /** Set once a statement of its body was met. */
  begun?: true;
}

type OpenScope = { -readonly [Key in keyof Scope]: Scope[Key] };

const SKIPS = /^@(?:\w+\.)*(?:mark\.skip|unittest\.skip|skip)\s*(?:\(|$)/;
const CONDITIONS = /skip|xfail|expectedFailure/i;
const STATEMENT =
  /^(?:return\s+)?(?:(?:\w+\.)?(?:pytest\.skip|skipTest)\s*\(|raise\s+(?:\w+\.)*(?:SkipTest|Skipped)\b)/;
const ANYWHERE = /\b(?:pytest\.(?:skip|xfail|importorskip)|importorskip|skipTest|SkipTest)\b/;

/** What is known while a file is read from top to bottom. */
interface Reading {
  readonly text: string;
  readonly scopes: OpenScope[];
  readonly blocks: Block[];
  /** Names that the file gives to marks: `off = pytest.mark.skip(…)`. */
  readonly aliases: Map<string, Mark['kind']>;
}

/** The scopes of a file; what holds for all of it is a suite without name. */
export function readPython({ text, code }: Source): readonly Scope[] {
  const reading: Reading = {
    text,
    scopes: [{ kind: 'suite', name: null, start: 0, end: text.length + 1, mark: null }],
    blocks: [],
    aliases: new Map(),
  };
  const { scopes, blocks } = reading;
  let decorators: Statement[] = [];
  for (const statement of listStatements(code)) {
    while ((blocks.at(-1)?.indent ?? -1) >= statement.indent)
      close(scopes, { block: blocks.pop(), at: statement.start });
    if (statement.code.startsWith('@')) {
      decorators.push(statement);
      continue;
    }
    const found = /^(?:async\s+)?(class|def)\s+(\w+)/.exec(statement.code);
    if (found === null) readStatement(reading, statement);
    else {
      define(reading, { statement, decorators, isClass: found[1] === 'class', name: found[2] ?? '' });
      const body = bodyBeside(statement);
      if (body !== null) readStatement(reading, body);
    }
    decorators = [];
  }
  return scopes;
}

const isInFunction = ({ blocks }: Reading): boolean => blocks.some(({ kind }) => kind === 'function');

/** The statement after the colon of a definition in one line: `def test_a(): pytest.skip("later")`. Null where its body is below. */
function bodyBeside({ start, end, indent, code }: Statement): Statement | null {
  let depth = 0;
  for (let at = 0; at < code.length; at += 1) {
    const character = code.charAt(at);
    if ('([{'.includes(character)) depth += 1;
    else if (')]}'.includes(character)) depth -= 1;
    else if (character === ':' && depth === 0) {
      const rest = code.slice(at + 1);
      const body = rest.trim();
      return body === ''
        ? null
        : { start: start + at + 1 + rest.length - rest.trimStart().length, end, indent: indent + 1, code: body };
    }
  }
  return null;
}

/** Opens a class or function, and a scope for what is a test or holds some. */
function define(
  reading: Reading,
  {
    statement: { start, indent },
    decorators,
    isClass,
    name,
  }: {
    readonly statement: Statement;
    readonly decorators: readonly Statement[];
    readonly isClass: boolean;
    readonly name: string;
  },
): void {
  const { scopes, blocks, text } = reading;
  const isTest = !isClass && !isInFunction(reading) && /^test/.test(name);
  const mark = decorators.map((decorator) => readDecorator(reading, decorator)).reduce(strongest, null);
  const top = blocks.at(-1);
  if (top !== undefined) top.begun = true;
  if (isClass || isTest)
    scopes.push({
      kind: isTest ? 'test' : 'suite',
      name,
      start: decorators[0]?.start ?? start,
      end: text.length,
      mark,
    });
  blocks.push({
    indent,
    kind: isClass ? 'class' : 'function',
    scope: isClass || isTest ? scopes.length - 1 : null,
  });
}

function readDecorator({ aliases, text }: Reading, statement: Statement): Mark | null {
  const name = /^@([\w.]+)/.exec(statement.code)?.[1] ?? '';
  const alias = aliases.get(name);
  if (alias !== undefined) return markOf(text, statement, alias);
  if (SKIPS.test(statement.code)) return markOf(text, statement, 'skipped');
  return CONDITIONS.test(statement.code) ? markOf(text, statement, 'conditional') : null;
}

const markOf = (text: string, { start, end }: Statement, kind: Mark['kind']): Mark => ({
  kind,
  at: start,
  end,
  reason: readReason(text.slice(start, end)),
});

function readStatement(reading: Reading, statement: Statement): void {
  const { blocks, text, scopes } = reading;
  const top = blocks.at(-1);
  const isFirst = top?.begun !== true;
  if (top !== undefined && !isText(statement.code)) top.begun = true;
  const own = scopes[blocks.findLast(({ scope }) => scope !== null)?.scope ?? 0];
  const inFunction = isInFunction(reading);
  if (!inFunction) readAssignment(reading, { statement, own });
  const inTest = blocks.some(({ kind, scope }) => kind === 'function' && scope !== null);
  const concerns = inFunction ? inTest : top === undefined || top.kind === 'other';
  if (own !== undefined && concerns && ANYWHERE.test(statement.code)) {
    const isDirect = top === undefined || (top.kind === 'function' && top.scope !== null && isFirst);
    const kind = isDirect && STATEMENT.test(statement.code) ? 'skipped' : 'conditional';
    own.mark = strongest(own.mark, markOf(text, statement, kind));
  }
  if (/:\s*$/.test(statement.code)) blocks.push({ indent: statement.indent, kind: 'other', scope: null });
}

/** `pytestmark = …` marks its module or class; any other mark that is given a name is kept under it. */
function readAssignment(
  { text, aliases, blocks }: Reading,
  { statement, own }: { readonly statement: Statement; readonly own: OpenScope | undefined },
): void {
  const assigned = /^(\w+)\s*(?::[^=]*)?=\s*(.*)$/s.exec(statement.code);
  if (assigned === null) return;
  const [, name = '', value = ''] = assigned;
  const kind = kindOfMarks(value);
  if (kind === null) return;
  if (name !== 'pytestmark') aliases.set(name, kind);
  else if (own !== undefined)
    own.mark = strongest(own.mark, markOf(text, statement, blocks.at(-1)?.kind === 'other' ? 'conditional' : kind));
}

function close(
  scopes: readonly OpenScope[],
  { block, at }: { readonly block: Block | undefined; readonly at: number },
) {
  const scope = scopes[block?.scope ?? -1];
  if (scope !== undefined) scope.end = at;
}

const strongest = (known: Mark | null, mark: Mark | null): Mark | null =>
  mark?.kind === 'skipped' && known?.kind !== 'skipped' ? mark : chooseMark(mark, known);

/** What a value made of pytest's marks does: one that skips among others skips. */
function kindOfMarks(value: string): Mark['kind'] | null {
  if (/\bmark\.skip\b/.test(value) && !/\bif\b/.test(value)) return 'skipped';
  return /\bmark\.(?:skip|skipif|xfail)\b|\bskip(?:If|Unless)\b/.test(value) ? 'conditional' : null;
}

/** A statement that is only a string: documentation. */
const isText = (code: string): boolean => /^[rbuf]{0,2}["'\s]+$/i.test(code);

/** Statements with all their lines, in order. */
function* listStatements(code: string): Generator<Statement> {
  let start = 0;
  let depth = 0;
  let at = 0;
  while (at < code.length) {
    const next = code.indexOf('\n', at);
    const end = next < 0 ? code.length : next;
    for (let place = at; place < end; place += 1) {
      const character = code.charAt(place);
      if ('([{'.includes(character)) depth += 1;
      else if (')]}'.includes(character)) depth = Math.max(0, depth - 1);
    }
    // A line that begins a definition at its margin ends what was never closed.
    const continues = (depth > 0 && !/^(?:def|class|@)\b/.test(code.slice(end + 1, end + 8))) || code[end - 1] === '\\';
    if (!continues) {
      depth = 0;
      const line = code.slice(start, end);
      const trimmed = line.trim();
      if (trimmed !== '') {
        const indent = line.length - line.trimStart().length;
        yield { start: start + indent, end, indent, code: trimmed };
      }
      start = end + 1;
    }
    at = end + 1;
  }
}
