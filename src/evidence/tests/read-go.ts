// Reads the tests of a Go file: `Test`, `Benchmark`, `Fuzz` and `Example` functions, `t.Skip` and build tags.
import { pairBrackets } from './brackets.ts';
import { readReason, type Mark, type Scope, type Source } from './test-source.ts';

const FUNCTION = /^func\s+(?:\([^()]{0,80}\)\s*)?((?:Test|Benchmark|Fuzz|Example)\w*)\s*\(([^()]{0,120})\)\s*\{/gm;
const SKIPS = /\b\w+\.Skip(?:f|Now)?\s*\(/;
const TAGS = /^\/\/(?:go:build|\s*\+build)\s.*$/m;

export function readGo({ text, code }: Source): readonly Scope[] {
  const brackets = pairBrackets(code);
  const scopes: Scope[] = [];
  for (const found of code.matchAll(FUNCTION)) {
    const [all, name = ''] = found;
    const start = found.index;
    if (name === 'TestMain') continue;
    const open = start + all.length - 1;
    const end = brackets.close(open);
    scopes.push({
      kind: 'test',
      name,
      start,
      end,
      mark: markOf({ text, from: open + 1, body: code.slice(open + 1, end) }),
    });
  }
  const file = code.indexOf('package ');
  const tag = TAGS.exec(text.slice(0, Math.max(0, file)));
  if (tag === null) return scopes;
  const mark: Mark = { kind: 'conditional', at: tag.index, end: tag.index + tag[0].length, reason: null };
  return [{ kind: 'suite', name: null, start: 0, end: text.length + 1, mark }, ...scopes];
}

function markOf({
  text,
  from,
  body,
}: {
  readonly text: string;
  readonly from: number;
  readonly body: string;
}): Mark | null {
  const found = SKIPS.exec(body);
  if (found === null) return null;
  const at = from + found.index;
  return {
    kind: body.slice(0, found.index).trim() === '' ? 'skipped' : 'conditional',
    at,
    end: at + found[0].length - 1,
    reason: readReason(text.slice(at, at + 300).split('\n')[0] ?? ''),
  };
}
