// Finds names of tests that a row gives in brackets behind a file or its line: `tests/tide_test.rs:12 (two_floods_in_one_day)`.
import type { Segment } from '../../documents/page.ts';
import type { Row } from '../../rows/row.ts';
import type { Reference } from '../reference.ts';
import { symbolReference } from './symbol-reference.ts';

/** Three words in one are code; a word or two may as well be a remark. */
const NAME = String.raw`[a-z][a-z0-9]*(?:_[a-z0-9]+){2,20}`;
/** What a file ends in, or its line, and the name behind it. */
const BEHIND = new RegExp(String.raw`(?:\.[A-Za-z]\w{0,7}|[:#]L?\d[\d,–-]{0,20})\s?\((${NAME})(?=[),;])`, 'gu');
/** The same where code marks or a link are before it. */
const AT_START = new RegExp(String.raw`^\s?\((${NAME})(?=[),;])`, 'u');

/** The names, each where it is written. */
export function bracketedNames({ evidence }: Row): readonly Reference[] {
  return evidence.flatMap(({ segments }) =>
    segments.flatMap((segment, at) => (segment.kind === 'text' ? namesIn(segment, segments[at - 1]) : [])),
  );
}

function namesIn(segment: Segment, before: Segment | undefined): readonly Reference[] {
  if (segment.struck || !segment.text.includes('(')) return [];
  const isBehindFile = before !== undefined && (before.kind === 'code' || before.link !== null);
  const found = [
    ...(isBehindFile ? [AT_START.exec(segment.text)].filter((match) => match !== null) : []),
    ...segment.text.matchAll(BEHIND),
  ];
  return found.map((match) => {
    const [whole, name = ''] = match;
    const end = match.index + whole.length;
    return symbolReference(segment, { start: end - name.length, end, path: null, symbol: name });
  });
}
