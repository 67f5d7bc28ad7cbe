// Reads the tests of a JavaScript or TypeScript file: the calls of Jest, Vitest, Mocha, Jasmine, Playwright, node:test and Deno.
import { pairBrackets, type Brackets } from './brackets.ts';
import { listHeads, SUITE, TEST, type Head } from './list-heads.ts';
import { readReason, type Mark, type Scope, type Source } from './test-source.ts';

/** Modifiers whose parentheses hold arguments of their own, before those of the call. */
const WITH_ARGUMENTS: ReadonlySet<string> = new Set(['each', 'for', 'skipIf', 'runIf', 'todoIf', 'failing']);
const SKIPPING: ReadonlySet<string> = new Set(['skip', 'todo', 'fixme', 'ignore']);
const CONDITIONAL: ReadonlySet<string> = new Set([
  'skipIf',
  'runIf',
  'todoIf',
  'fails',
  'failing',
  'fail',
  'if',
  'unless',
]);
const PLAIN: ReadonlySet<string> = new Set([
  'only',
  'concurrent',
  'sequential',
  'serial',
  'parallel',
  'shuffle',
  'describe',
  'test',
  'it',
  'each',
  'for',
  'slow',
]);

/** A call of a test function. */
interface Call {
  readonly head: Head;
  readonly modifiers: readonly string[];
  /** Offsets: of its first word, and of the parentheses that hold its arguments. */
  readonly start: number;
  readonly open: number;
  readonly close: number;
}

export function readJavascript(source: Source): readonly Scope[] {
  const { code } = source;
  const brackets = pairBrackets(code);
  const heads = listHeads(code);
  const scopes: Scope[] = [];
  const statements: Mark[] = [];
  for (const call of listCalls({ code, brackets, heads })) {
    const inner = code.slice(call.open + 1, call.close);
    if (!declares(inner)) {
      // `test.skip(condition)` speaks of the test around it, and outside of all of the file.
      if (call.modifiers.some((word) => SKIPPING.has(word))) {
        const mark = bodyMark({ source, call, inner, brackets });
        if (brackets.enclosing(call.start) >= 0) statements.push(mark);
        else
          scopes.push({
            kind: 'suite',
            name: null,
            start: 0,
            end: code.length + 1,
            mark: { ...mark, kind: 'conditional' },
          });
      }
      continue;
    }
    scopes.push({
      kind: call.modifiers.includes('describe') ? 'suite' : call.head.kind,
      name: titleOf(source.text, call),
      start: call.start,
      end: call.close,
      mark: markOf({ source, call, brackets, inner }),
    });
  }
  for (const found of code.matchAll(/\b(?:this|\w{1,40})\.skip\(|\bpending\(/g)) {
    const open = found.index + found[0].length - 1;
    if (heads.has(found[0].split('.')[0] ?? '')) continue;
    const kind = isFirst({ code, at: found.index, brackets }) ? 'skipped' : 'conditional';
    statements.push({ kind, ...placeOf(source.text, { at: found.index, end: brackets.close(open) + 1 }) });
  }
  return statements.length === 0 ? scopes : applyStatements(scopes, statements);
}

function* listCalls({
  code,
  brackets,
  heads,
}: {
  readonly code: string;
  readonly brackets: Brackets;
  readonly heads: ReadonlyMap<string, Head>;
}): Generator<Call> {
  for (const found of code.matchAll(/(?<![\w$.])(?:Deno\.test|[A-Za-z_$][\w$]{0,60})(?=\s{0,4}[.(`])/g)) {
    const name = found[0] === 'Deno.test' ? 'test' : found[0];
    const head = heads.get(name);
    if (head === undefined) continue;
    const call = endOfCall({ code, brackets, at: found.index + found[0].length });
    if (call !== null && call.modifiers.every((word) => PLAIN.has(word) || SKIPPING.has(word) || CONDITIONAL.has(word)))
      yield { head, start: found.index, ...call };
  }
  // `(on ? describe : describe.skip)('title', …)`
  for (const { 0: picked, index } of code.matchAll(
    /\([^()]{0,200}\?[^()]{0,80}\b(?:describe|it|test|suite)\b[^()]{0,40}\)\s*\(/g,
  )) {
    const open = index + picked.length - 1;
    const head = /\b(?:describe|suite)\b/.test(picked) ? SUITE : TEST;
    if (/\.(?:skip|todo)\b|\bx(?:it|describe|test)\b/.test(picked))
      yield { head: { ...head, mark: 'conditional' }, modifiers: [], start: index, open, close: brackets.close(open) };
  }
}

/** Follows `.skip.each([…])(…)` to the parentheses that hold title and body. */
function endOfCall({
  code,
  brackets,
  at: from,
}: {
  readonly code: string;
  readonly brackets: Brackets;
  readonly at: number;
}): Pick<Call, 'modifiers' | 'open' | 'close'> | null {
  const modifiers: string[] = [];
  const part = /\s{0,4}(?:\.\s{0,40}([A-Za-z]{1,30})|(\()|(`))/y;
  let at = from;
  for (let steps = 0; steps < 12; steps += 1) {
    part.lastIndex = at;
    const found = part.exec(code);
    if (found === null) return null;
    at = part.lastIndex;
    if (found[1] !== undefined) modifiers.push(found[1]);
    else if (found[3] !== undefined) at = code.indexOf('`', at) + 1 || code.length;
    else {
      const close = brackets.close(at - 1);
      const last = modifiers.at(-1) ?? '';
      const goesOn = WITH_ARGUMENTS.has(last) && /^\s{0,4}[(`.]/.test(code.slice(close + 1, close + 6));
      if (!goesOn) return { modifiers, open: at - 1, close };
      at = close + 1;
    }
  }
  return null;
}

/** True where the arguments are a title and perhaps a body, as opposed to a condition. */
function declares(inner: string): boolean {
  if (/^\s*["'`]/.test(inner)) return true;
  return (
    /^[^,(){}]{1,200},\s*(?:\{[^{}]{0,300}\}\s*,\s*)?(?:async\b|function\b|\(|\w+\s*=>)/.test(inner) ||
    /^\s*(?:async\b|function\b|\{)/.test(inner)
  );
}

function titleOf(text: string, { open }: Call): string | null {
  const found = /^\(\s*(["'`])((?:\\.|(?!\1)[^\\])*)\1/s.exec(text.slice(open, open + 1000));
  return found?.[2] ?? null;
}

interface Question {
  readonly source: Source;
  readonly call: Call;
  readonly brackets: Brackets;
  readonly inner: string;
}

function markOf({ source, call, brackets, inner }: Question): Mark | null {
  const { head, modifiers, start, open } = call;
  const kind =
    modifiers.some((word) => CONDITIONAL.has(word)) || head.mark === 'conditional'
      ? 'conditional'
      : head.mark === 'skipped' || modifiers.some((word) => SKIPPING.has(word))
        ? isChosen({ code: source.code, at: start, brackets })
          ? 'conditional'
          : 'skipped'
        : markOfOptions(inner);
  if (kind === null) return null;
  const isPlan = modifiers.includes('todo') && !inner.trim().replace(/,$/, '').includes(',');
  return { kind, at: start, end: open, reason: null, ...(isPlan ? { bodiless: true as const } : {}) };
}

/** `test('title', { skip: 'reason' }, …)`. */
function markOfOptions(inner: string): Mark['kind'] | null {
  const options = /^\s*(?:(["'`])\s*\1|\w+)\s*,\s*\{([^{}]{0,500})\}\s*,|^\s*\{([^{}]{0,300})/.exec(inner);
  const body = options?.[2] ?? options?.[3];
  const found = body === undefined ? null : /\b(?:skip|todo|ignore)\s*(?::\s*([^,}\s][^,}]*))?/.exec(body);
  if (found === null) return null;
  const value = found[1]?.trim() ?? '';
  if (/^(?:false|undefined|null)$/.test(value)) return null;
  return value === 'true' || /^["'`][^?+&|]*["'`]$/.test(value) ? 'skipped' : 'conditional';
}

/** True where a condition decides whether this very declaration is made. */
function isChosen({
  code,
  at,
  brackets,
}: {
  readonly code: string;
  readonly at: number;
  readonly brackets: Brackets;
}): boolean {
  const before = code.slice(Math.max(0, at - 120), at);
  if (
    /(?:\?|&&|\|\||\belse)\s*$/.test(before) ||
    /(?:\)|\?[^;{}]{0,100})\s*:\s*$/.test(before) ||
    /\bif\s*\([^;{}]{0,100}\)\s*$/.test(before)
  )
    return true;
  const block = brackets.enclosing(at);
  return block >= 0 && /(?:\bif\s*\([^;{}]{0,200}\)|\belse)\s*$/.test(code.slice(Math.max(0, block - 220), block));
}

/** `test.skip()` alone, as the first statement of a body, skips it; with a condition it may. */
function bodyMark({ source, call, inner, brackets }: Question): Mark {
  const always = /^\s*(?:true\b.*)?$/s.test(inner) && isFirst({ code: source.code, at: call.start, brackets });
  return { kind: always ? 'skipped' : 'conditional', ...placeOf(source.text, { at: call.start, end: call.close + 1 }) };
}

const placeOf = (text: string, { at, end }: { readonly at: number; readonly end: number }): Omit<Mark, 'kind'> => ({
  at,
  end,
  reason: readReason(text.slice(at, end)),
});

/** Longest white space and comments before the first statement of a body. */
const MAX_LEAD = 2000;

function isFirst({
  code,
  at,
  brackets,
}: {
  readonly code: string;
  readonly at: number;
  readonly brackets: Brackets;
}): boolean {
  const block = brackets.enclosing(at);
  return (
    block >= 0 &&
    at - block < MAX_LEAD &&
    code.slice(block + 1, at).trim() === '' &&
    /(?:=>|\))\s*$/.test(code.slice(Math.max(0, block - 20), block)) &&
    !/\b(?:if|for|while|catch|switch)\s*\([^{}]{0,200}\)\s*$/.test(code.slice(Math.max(0, block - 220), block))
  );
}

/** Most skipping statements in bodies that are looked at. */
const MAX_STATEMENTS = 1000;

/** Gives each statement to the innermost scope around it; what is around none may concern the whole file. */
function applyStatements(scopes: readonly Scope[], statements: readonly Mark[]): readonly Scope[] {
  const found = new Map<Scope, Mark>();
  const sorted = scopes.toSorted((a, b) => a.start - b.start);
  for (const statement of statements.slice(0, MAX_STATEMENTS)) {
    const around = sorted.findLast(({ start, end }) => start < statement.at && statement.at < end);
    if (around === undefined) continue;
    // A group is skipped by a hook or a condition; only a test by its own first statement.
    const mark: Mark = around.kind === 'test' ? statement : { ...statement, kind: 'conditional' };
    const known = found.get(around);
    if (known?.kind !== 'skipped') found.set(around, mark);
  }
  return scopes.map((scope) => {
    const mark = found.get(scope);
    return mark === undefined || scope.mark?.kind === 'skipped' ? scope : { ...scope, mark };
  });
}
