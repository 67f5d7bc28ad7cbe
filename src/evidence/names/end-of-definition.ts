// Tells where the body of a definition ends, by its braces or by its indentation, line by line.
import { spokenLines } from './spoken-lines.ts';

/** Most lines of a signature before its body opens. */
const MAX_SIGNATURE = 20;
/** Strings and characters of one line, and what follows a comment sign: braces in them are none. */
const NO_CODE = /"(?:[^"\\]|\\.){0,400}"|'(?:[^'\\]|\\.){1,10}'|`[^`]{0,400}`|\/\/.*|\/\*.{0,400}?\*\//g;
/** Goes on with a definition at its own depth. */
const GOES_ON = /^\s*(?:[{}()[\]>:]|where\b)/;

/**
 * The last line (1-based) of what is defined on a line. Where braces open, it ends with the brace that closes them, at most as deep as the
 * definition is; else before the first line of code that is not deeper. In doubt the end is late: then more belongs to the definition.
 */
export function endOfDefinition(lines: readonly string[], definition: number): number {
  const opening = findOpening(lines, definition);
  switch (opening.kind) {
    case 'none':
      return opening.at;
    case 'braces':
      return endOfBraces(lines, definition);
    case 'indented':
      return endOfIndented(lines, { definition, signature: opening.at });
  }
}

interface Opening {
  readonly kind: 'braces' | 'indented' | 'none';
  /** The line that ends the signature. */
  readonly at: number;
}

function findOpening(lines: readonly string[], definition: number): Opening {
  const indent = indentOf(lines[definition - 1] ?? '');
  let parentheses = 0;
  for (let at = definition; at < definition + MAX_SIGNATURE && at <= lines.length; at += 1) {
    const code = codeOf(lines[at - 1] ?? '').trimEnd();
    const isNext = at > definition && parentheses <= 0 && code !== '' && indentOf(code) <= indent;
    if (isNext && !GOES_ON.test(code)) return { kind: 'indented', at: definition };
    for (const [sign] of code.matchAll(/[()]/g)) parentheses += sign === '(' ? 1 : -1;
    if (parentheses > 0) continue;
    if (code.endsWith(':')) return { kind: 'indented', at };
    if (code.includes('{')) return { kind: 'braces', at };
    if (code.endsWith(';')) return { kind: 'none', at };
  }
  return { kind: 'indented', at: definition };
}

function endOfBraces(lines: readonly string[], definition: number): number {
  const indent = indentOf(lines[definition - 1] ?? '');
  const spoken = spokenLines(lines);
  let [depth, opened] = [0, false];
  for (let at = definition; at <= lines.length; at += 1) {
    if (spoken.has(at)) continue;
    const line = lines[at - 1] ?? '';
    for (const [brace] of codeOf(line).matchAll(/[{}]/g)) {
      depth += brace === '{' ? 1 : -1;
      opened ||= brace === '{';
    }
    if (opened && depth <= 0 && (at === definition || indentOf(line) <= indent)) return at;
  }
  return lines.length;
}

function endOfIndented(
  lines: readonly string[],
  { definition, signature }: { readonly definition: number; readonly signature: number },
): number {
  const indent = indentOf(lines[definition - 1] ?? '');
  const spoken = spokenLines(lines);
  let last = signature;
  for (let at = signature + 1; at <= lines.length; at += 1) {
    const line = lines[at - 1] ?? '';
    // Blank lines after a body are taken for the rest of it.
    if (line.trim() === '' && last === at - 1) last = at;
    if (line.trim() === '' || spoken.has(at) || /^\s*(?:#|\/\/)/.test(line)) continue;
    if (indentOf(line) === indent && /^\s*end\b/.test(line)) return at;
    if (indentOf(line) <= indent && !GOES_ON.test(line)) return last;
    last = at;
  }
  return lines.length;
}

const codeOf = (line: string): string => line.slice(0, 1000).replace(NO_CODE, '');

const indentOf = (line: string): number => line.length - line.trimStart().length;
