// Expands the shorthands people write several paths with: `a.{ts,tsx}`, `src/{a,b}/c.rs`, `a.h/.cpp`, `a.ts/b.ts`.
import { EXTENSIONS } from '../../text/file-names.ts';
import { extensionOf } from '../../text/paths.ts';

/** Most paths that one shorthand may stand for; people write two to six. */
const MAX_ALTERNATIVES = 64;

/** True where a token has a brace group with alternatives. */
export function hasBraces(token: string): boolean {
  const open = token.indexOf('{');
  return open >= 0 && token.indexOf(',', open) > 0 && token.indexOf('}', open) > 0;
}

/** The paths a brace expression stands for, in order; null where they are more than the bound, or braces nest or do not close. */
export function expandBraces(token: string): readonly string[] | null {
  let done: string[] = [''];
  let rest = token;
  for (;;) {
    const open = rest.indexOf('{');
    if (open < 0) return done.map((path) => path + rest);
    const close = rest.indexOf('}', open);
    const body = rest.slice(open + 1, close);
    if (close < 0 || body.includes('{')) return null;
    const alternatives = body.split(',');
    if (done.length * alternatives.length > MAX_ALTERNATIVES) return null;
    const before = rest.slice(0, open);
    done = done.flatMap((path) => alternatives.map((alternative) => path + before + alternative.trim()));
    rest = rest.slice(close + 1);
  }
}

/** `01..08`, `1…4`, and with a dash where a zero leads (`01–08`): numbers counted up in a name. */
const RANGE = /(?<!\d)(?:(\d{1,4})(?:\.{2,3}|…)|(0\d{1,3})[–~])(\d{1,4})(?!\d)/;

/** A range of numbers in a path (`agent-01..08-*.md`) as a brace group; null where there is none, or it counts too far. */
export function expandRange(token: string): string | null {
  const match = RANGE.exec(token);
  const first = match?.[1] ?? match?.[2];
  const last = match?.[3];
  if (match === null || first === undefined || last === undefined || /[{}]/.test(token)) return null;
  const count = Number(last) - Number(first) + 1;
  if (count < 2 || count > MAX_ALTERNATIVES) return null;
  const width = first.startsWith('0') ? first.length : 0;
  const numbers = Array.from({ length: count }, (_, step) => String(Number(first) + step).padStart(width, '0'));
  return `${token.slice(0, match.index)}{${numbers.join(',')}}${token.slice(match.index + match[0].length)}`;
}

/** Two files written with a slash between them (`src/a.ts/b.ts`, `src/a.h/.cpp`), as two paths in one folder; null for any other path. */
export function expandSlashPair(token: string): readonly [string, string] | null {
  const slash = token.lastIndexOf('/');
  const before = token.slice(0, slash);
  const after = token.slice(slash + 1);
  if (slash <= 0 || !EXTENSIONS.has(extensionOf(before) ?? '')) return null;
  const folder = before.slice(0, before.lastIndexOf('/') + 1);
  if (after.startsWith('.') && EXTENSIONS.has(after.slice(1).toLowerCase()))
    return [before, before.slice(0, before.lastIndexOf('.')) + after];
  return EXTENSIONS.has(extensionOf(after) ?? '') ? [before, folder + after] : null;
}
