// Which headings and ids of a plan the configuration ignores.
import { plain } from './plan-names.ts';

/** Tells whether one of the patterns, in which `*` stands for any text, means a heading or an id. */
export function openIgnored(ignore: readonly string[]): (text: string) => boolean {
  const patterns = ignore.map((pattern) => pattern.split('*').map(plain));
  return (text) => patterns.some((parts) => matchesParts(plain(text), parts));
}

/** Whether the parts stand in the text in order, the first at its start and the last at its end. */
function matchesParts(text: string, parts: readonly string[]): boolean {
  const [first = '', ...others] = parts;
  const last = others.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
