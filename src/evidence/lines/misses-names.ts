// Whether cited lines hold nothing of the code that their row names, though their file has it: then the anchor was wrong where it was written.
import { containsWord } from '../../text/contains-word.ts';
import { nameOf } from '../../text/paths.ts';
import type { LineSpan } from '../reference.ts';
import { listDefinitions } from '../names/definitions.ts';
import { belongsTo } from './belongs-to.ts';
import type { Place } from './line-follower.ts';
import type { QuoteQuestion } from './quoted-lines.ts';

/** Names of a row that are looked for in the file; one that writes more is not looked at. */
const MOST_WRITTEN = 12;
/** A row that names more of what its file has tells a story, and its anchor may mean any part of it. */
const MOST_NAMES = 4;
/** Longest line of a page, and longest span of it, that is looked at. */
const MAX_LINE = 4_000;
/** Lines before and after the cited ones that are about the same. */
const BESIDE = 2;
const SPANS = /`([^`]{3,120})`/g;
/** A call, or a name of several parts or several words: not an ordinary word. */
const NAME = /^(?:[\p{L}_$][\p{L}\p{N}_$]*(?:\.|::|#|->)){0,8}([\p{L}_$][\p{L}\p{N}_$]{2,})(\([^()]{0,80}\))?$/u;
const TELLING = /[\p{Ll}\p{N}]\p{Lu}|[^_]_[^_]/u;
const OWN = /^(?:self|this|cls|super)$/;

interface Name {
  /** The bare name. */
  readonly last: string;
  /** With the part before it, where there is one that says something. */
  readonly full: string;
}

/** False where the row names nothing that the file has. */
export async function missesNames(place: Place, { page, citation, contents }: QuoteQuestion): Promise<boolean> {
  const names = readNames(page.document.page.lines[citation.reference.range.line - 1] ?? '');
  if (names.length === 0 || names.length > MOST_WRITTEN) return false;
  const text = (await contents.texts(place.snapshot, [place.path])).get(place.path) ?? '';
  const there = names.flatMap(({ last, full }) =>
    full !== last && text.includes(full) ? [{ last, full }] : containsWord(text, last) ? [{ last, full: last }] : [],
  );
  if (there.length === 0 || there.length > MOST_NAMES) return false;
  const lines = (await contents.lines(place.snapshot, place.path)) ?? [];
  const [stem = ''] = nameOf(place.path).split('.');
  // What is called like the file may be the file.
  if (there.some(({ last }) => last === stem && listDefinitions(lines, last).length === 0)) return false;
  return !there.some((name) => holds({ lines, spans: citation.reference.lines, name }));
}

/** The names of code in the code marks of a line. */
function readNames(line: string): readonly Name[] {
  const found = new Map<string, Name>();
  for (const [, span = ''] of line.slice(0, MAX_LINE).matchAll(SPANS)) {
    const [, last = '', call = ''] = NAME.exec(span.trim()) ?? [];
    const bare = span.trim().slice(0, span.trim().length - call.length);
    const before = bare.slice(0, bare.length - last.length).match(/[\p{L}\p{N}_$]+(?=\W+$)/u)?.[0] ?? '';
    if (last === '' || (call === '' && !TELLING.test(last))) continue;
    // `main.py` is a file.
    if (call === '' && bare.includes('.') && /^[a-z]{1,5}$/.test(last)) continue;
    found.set(last, { last, full: before === '' || OWN.test(before) ? last : bare.slice(bare.lastIndexOf(before)) });
  }
  return [...found.values()];
}

/** True where the cited lines, or those beside them, have the name, or belong to its definition; of a call of another thing's, only where it is called. */
function holds({
  lines,
  spans,
  name: { last, full },
}: {
  readonly lines: readonly string[];
  readonly spans: readonly LineSpan[];
  readonly name: Name;
}): boolean {
  const beside = spans.map(({ start, end }) => lines.slice(Math.max(0, start - 1 - BESIDE), end + BESIDE).join(''));
  return full === last
    ? beside.some((text) => containsWord(text, last)) ||
        belongsTo({ lines, spans, defined: listDefinitions(lines, last) })
    : beside.some((text) => text.includes(full));
}
