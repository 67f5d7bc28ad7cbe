// The operators on regular expressions: without an anchor, without a quantifier, the opposite of a class.

/** Every variant of a regular expression literal, `/…/flags` as written, that still compiles. */
export function mutateRegex(literal: string): readonly string[] {
  const close = literal.lastIndexOf('/');
  const [pattern, flags] = [literal.slice(1, close), literal.slice(close + 1)];
  const variants = [...walk(pattern)].filter(
    (variant) => variant !== '' && variant !== pattern && compiles(variant, flags),
  );
  return [...new Set(variants)].map((variant) => `/${variant}/${flags}`);
}

/** One pass over the pattern; inside brackets nothing but the opposite of the whole class. */
function* walk(pattern: string): Generator<string> {
  const without = (start: number, end: number, put = ''): string => pattern.slice(0, start) + put + pattern.slice(end);
  for (let at = 0; at < pattern.length;) {
    const rest = pattern.slice(at);
    const token =
      /^(?:\\[pP]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|:|<\w+>)|\{\d+(?:,\d*)?\}\??|[*+?]\??|[^])/u.exec(
        rest,
      )?.[0] ?? rest;
    const end = at + token.length;
    if (token === '^' || token === '$' || token === '\\b' || token === '\\B') yield without(at, end);
    else if (/^\\[dDsSwWpP]/.test(token)) yield without(at, end, `\\${swapCase(token[1] ?? '')}${token.slice(2)}`);
    else if (token.startsWith('['))
      yield without(at, end, token.startsWith('[^') ? `[${token.slice(2)}` : `[^${token.slice(1)}`);
    else if (/^(?:[*+?]\??|\{\d.*)$/.test(token)) yield without(at, end);
    else if (token === '(?=' || token === '(?!') yield without(at, end, token === '(?=' ? '(?!' : '(?=');
    else if (token === '(?<=' || token === '(?<!') yield without(at, end, token === '(?<=' ? '(?<!' : '(?<=');
    at = end;
  }
}

const swapCase = (letter: string): string =>
  letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();

function compiles(pattern: string, flags: string): boolean {
  try {
    new RegExp(pattern, flags);
    return true;
  } catch {
    return false;
  }
}
