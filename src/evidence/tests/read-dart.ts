// Reads the tests of a Dart file: `test`, `group` and `testWidgets`, the argument `skip:` and the annotation `@Skip`.
import { pairBrackets, type Brackets } from './brackets.ts';
import { readReason, type Mark, type Scope, type Source } from './test-source.ts';

const CALL =
  /(?<![\w$.])(group|test|testWidgets|testGoldens|blocTest|patrolTest|testWithGame)(?:<[^<>()]{0,80}>)?\s*\(/g;

export function readDart({ text, code }: Source): readonly Scope[] {
  const brackets = pairBrackets(code);
  const marks = listMarks({ text, code }, brackets);
  const scopes: Scope[] = [];
  for (const found of code.matchAll(CALL)) {
    const start = found.index;
    const open = start + found[0].length - 1;
    const end = brackets.close(open);
    if (!/^\s*r?["']/.test(code.slice(open + 1, open + 200))) continue;
    scopes.push({
      kind: found[1] === 'group' ? 'suite' : 'test',
      name: /^\(\s*r?(["'])((?:\\.|(?!\1)[^\\\n])*)\1/.exec(text.slice(open, open + 1000))?.[2] ?? null,
      start,
      end,
      mark: marks.get(open) ?? null,
    });
  }
  const annotation = /^@(Skip|TestOn)\s*\(/m.exec(code);
  if (annotation === null) return scopes;
  const end = brackets.close(annotation.index + annotation[0].length - 1) + 1;
  const mark: Mark = {
    kind: annotation[1] === 'Skip' ? 'skipped' : 'conditional',
    at: annotation.index,
    end,
    reason: readReason(text.slice(annotation.index, end)),
  };
  return [{ kind: 'suite', name: null, start: 0, end: code.length + 1, mark }, ...scopes];
}

/** The arguments `skip:` and the first statements that skip, by the parentheses of the call they belong to. */
function listMarks({ text, code }: Source, brackets: Brackets): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>();
  for (const found of code.matchAll(/\bskip\s*:\s*/g)) {
    const at = found.index;
    const value = /^[^,)\n]*/.exec(code.slice(at + found[0].length, at + 300))?.[0].trim() ?? '';
    if (value === 'false' || value === 'null') continue;
    const always = value === 'true' || value === '' || /^r?["'][^?]*["']$/.test(value);
    marks.set(brackets.around(at), {
      kind: always ? 'skipped' : 'conditional',
      at,
      end: at + found[0].length + value.length,
      reason: readReason(text.slice(at, value === '' ? at + 300 : at + found[0].length + value.length)),
    });
  }
  for (const { index: at, 0: call } of code.matchAll(/\bmarkTestSkipped\s*\(/g)) {
    // `() => markTestSkipped('later')`: the body is this call alone.
    const isAlone = /\)\s*(?:async\s*)?=>\s*$/.test(code.slice(Math.max(0, at - 60), at));
    const block = brackets.enclosing(at);
    const isFirst =
      isAlone ||
      (block >= 0 &&
        at - block < 500 &&
        code.slice(block + 1, at).trim() === '' &&
        /(?:async|\))\s*$/.test(code.slice(Math.max(0, block - 20), block)));
    // The body is an argument of the call that has it.
    const open = brackets.around(isAlone ? at : block);
    if (!marks.has(open))
      marks.set(open, { kind: isFirst ? 'skipped' : 'conditional', at, end: at + call.length - 1, reason: null });
  }
  return marks;
}
