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
  /** Whether a statement of its body was met. */
  begun: boolean;
}

type OpenScope = { -readonly [Key in keyof Scope]: Scope[Key] };

const SKIPS = /^@(?:\w+\.)*(?:mark\.skip|unittest\.skip|skip)\s*(?:\(|$)/;
const CONDITIONS = /skip|xfail|expectedFailure/i;
const STATEMENT = /^(?:return\s+)?(?:(?:\w+\.)?(?:pytest\.skip|skipTest)\s*\(|raise\s+(?:\w+\.)*(?:SkipTest|Skipped)\b)/;
const ANYWHERE = /\b(?:pytest\.(?:skip|xfail|importorskip)|importorskip|skipTest|SkipTest)\b/;

/** The scopes of a file; what holds for all of it is a suite without name. */
export function readPython({ text, code }: Source): readonly Scope[] {
  const scopes: OpenScope[] = [{ kind: 'suite', name: null, start: 0, end: text.length + 1, mark: null }];
  const blocks: Block[] = [];
  const aliases = new Map<string, Mark['kind']>();
  let decorators: Statement[] = [];
  const markOf = ({ start, end }: Statement, kind: Mark['kind']): Mark => ({
    kind,
    at: start,
    end,
    reason: readReason(text.slice(start, end)),
  });
  const add = (scope: number, mark: Mark | null): void => {
    const target = scopes[scope];
    if (target !== undefined) target.mark = strongest(target.mark, mark);
  };
  for (const statement of listStatements(code)) {
    const { indent, start } = statement;
    while ((blocks.at(-1)?.indent ?? -1) >= indent) close(scopes, { block: blocks.pop(), at: start });
    if (statement.code.startsWith('@')) {
      decorators.push(statement);
      continue;
    }
    const found = /^(?:async\s+)?(class|def)\s+(\w+)/.exec(statement.code);
    if (found === null) {
      readStatement(statement);
      decorators = [];
      continue;
    }
    const [, word, name = ''] = found;
    const inFunction = blocks.some(({ kind }) => kind === 'function');
    const isTest = word === 'def' && !inFunction && /^test/.test(name);
    const mark = decorators.map(readDecorator).reduce(strongest, null);
    const scope =
      word === 'class' || isTest
        ? scopes.push({
            kind: isTest ? 'test' : 'suite',
            name,
            start: decorators[0]?.start ?? start,
            end: text.length,
            mark,
          }) - 1
        : null;
    const top = blocks.at(-1);
    if (top !== undefined) top.begun = true;
    blocks.push({ indent, kind: word === 'class' ? 'class' : 'function', scope, begun: false });
    decorators = [];
  }
  return scopes;

  function readDecorator(statement: Statement): Mark | null {
    const name = /^@([\w.]+)/.exec(statement.code)?.[1] ?? '';
    const alias = aliases.get(name);
    if (alias !== undefined) return markOf(statement, alias);
    if (SKIPS.test(statement.code)) return markOf(statement, 'skipped');
    return CONDITIONS.test(statement.code) ? markOf(statement, 'conditional') : null;
  }

  function readStatement(statement: Statement): void {
    const top = blocks.at(-1);
    const isFirst = top?.begun === false;
    if (top !== undefined && !isText(statement.code)) top.begun = true;
    const own = blocks.findLast(({ scope }) => scope !== null)?.scope ?? 0;
    const inFunction = blocks.some(({ kind }) => kind === 'function');
    const assigned = /^(\w+)\s*(?::[^=]*)?=\s*(.*)$/s.exec(statement.code);
    if (assigned !== null && !inFunction) {
      const [, name = '', value = ''] = assigned;
      const kind = kindOfMarks(value);
      if (name === 'pytestmark' && kind !== null) add(own, markOf(statement, top?.kind === 'other' ? 'conditional' : kind));
      else if (kind !== null) aliases.set(name, kind);
    }
    const direct = top === undefined || (top.kind === 'function' && top.scope !== null && isFirst);
    if (ANYWHERE.test(statement.code))
      if (inFunction || top === undefined || top.kind === 'other')
        if (!inFunction || blocks.some(({ kind, scope }) => kind === 'function' && scope !== null))
          add(own, markOf(statement, direct && STATEMENT.test(statement.code) ? 'skipped' : 'conditional'));
    if (/:\s*$/.test(statement.code)) blocks.push({ indent: statement.indent, kind: 'other', scope: null, begun: false });
  }
}

function close(scopes: readonly OpenScope[], { block, at }: { readonly block: Block | undefined; readonly at: number }) {
  const scope = scopes[block?.scope ?? -1];
  if (scope !== undefined) scope.end = at;
}

const strongest = (known: Mark | null, mark: Mark | null): Mark | null =>
  mark?.kind === 'skipped' && known?.kind !== 'skipped' ? mark : chooseMark(mark, known);

/** What a value made of pytest's marks does: one that skips among others skips. */
function kindOfMarks(value: string): Mark['kind'] | null {
  if (/^[[(]?[^?]*\bmark\.skip\b/.test(value) && !/\bif\b/.test(value)) return 'skipped';
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
        yield { start: start + indent, end, indent: indent - (line.slice(0, indent).lastIndexOf('\n') + 1), code: trimmed };
      }
      start = end + 1;
    }
    at = end + 1;
  }
}
