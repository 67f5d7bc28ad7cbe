// Tells where a text defines a name and where it only uses or mentions it, over the common languages, line by line.
import { containsWord, listWords } from '../../text/contains-word.ts';
import { appendTo } from '../../text/group-by.ts';
import { splitGitLines } from '../../text/lines.ts';
import { spokenLines } from './spoken-lines.ts';

/** What is right before a name where it is made and not used. */
const MAKES =
  /(?:^|[^\p{L}\p{N}_$])(?:function\*?|def|fn|func|fun|sub|proc|class|struct|enum|union|trait|interface|protocol|type|const|let|var|val|static|module|object|record|macro_rules!|#define)\s+(?:\([^()]{0,80}\)\s*)?$/u;
/** `let Some(x) = …` takes apart and makes no `Some`. */
const BINDING = /(?:const|let|var|val)\s+$/u;
/** `off: read(x)` calls; `std::read(x)` may be what is defined. */
const LABEL = /(?<!:):\s*$/u;
/** What is before the name of a function or method without a word that says so: qualifiers and a type, as in C, Java and Go. */
const TYPED = /^\s*(?:[\p{L}_$][\p{L}\p{N}_$:.<>[\],?&*]*[\s&*]+){0,8}(?:[\p{L}_$][\p{L}\p{N}_$]*(?:::|\.))?$/u;
/** No type before it: `pot.rest()` is a call unless a body follows. */
const UNTYPED = /^\s*(?:[\p{L}_$][\p{L}\p{N}_$]*\.)?$/u;
/** Words that begin a use, however much it looks like a type and a name. */
const USES =
  /^\s*(?:return|await|yield|throw|raise|new|delete|else|case|goto|import|from|export|require|use|using|package|not|in|if|elif|elsif|unless|while|until|for|foreach|match|switch|when|with|try|catch|defer|assert)\b/u;
/** What is right after a name that is bound at the start of its line: a call of arguments and a body, or a value. */
const OPENS = /^\s*(?:<[^<>]{0,80}>)?\s*\([^;]{0,500}\)?[^;=]{0,80}(?:\{|=>|:)?\s*$/u;
const CALLED = /^\s*\((?:[^()]|\([^()]{0,200}\)){0,500}\)\s*[,).?]/u;
const BINDS = /^(?:\s*:[^=\n]{1,80})?\s*:?=(?![=>])/u;
/** `name=value,` inside of a call: an argument. */
const ARGUMENT = /^=[^\s=]/;
/** A closed list of parameters and a body: `retry(() => {` opens the body of something else. */
const HAS_BODY = /^\s*(?:<[^<>]{0,80}>)?\s*\((?:[^()]|\([^()]{0,200}\)){0,500}\)(?:(?!=>)[^;()]){0,80}\{\s*$/u;
/** `heat: async (n) => {`: a function that is a member of an object. */
const MEMBER = /^\s*:\s*(?:async\s+)?(?:function\b|\([^()]{0,300}\)\s*(?::[^={}]{0,80})?=>\s*\{\s*$)/;
/** Longest part of a line that is looked at. */
const MAX_LINE = 1000;

/** Whether a line defines the name; mere mentions, uses and imports do not. */
export function definesName(line: string, name: string): boolean {
  const text = line.slice(0, MAX_LINE);
  for (const at of listWords(text, name)) {
    const [before, after] = [text.slice(0, at), text.slice(at + name.length)];
    if (MAKES.test(before) && !(BINDING.test(before) && /^\s*\(/.test(after))) return true;
    if (USES.test(before) || LABEL.test(before) || !TYPED.test(before)) continue;
    if (before.trim() === '' && MEMBER.test(after)) return true;
    if (before.trim() === '' && BINDS.test(after) && (before === '' || !ARGUMENT.test(after))) return true;
    if (UNTYPED.test(before) ? HAS_BODY.test(after) : isTypedFunction(after)) return true;
  }
  return false;
}

/** After the closed list of parameters of a call there is more of what it is a part of: `read(x), …`, `read(x))`. */
function isTypedFunction(after: string): boolean {
  return /^\s*\(/.test(after) && OPENS.test(after) && !CALLED.test(after);
}

/** The lines (1-based) of a text that define the name; words about it in comments and strings do not. */
export function listDefinitions(lines: readonly string[], name: string): readonly number[] {
  const known = definitions.get(lines) ?? new Map<string, readonly number[]>();
  definitions.set(lines, known);
  const found =
    known.get(name) ??
    listLines(lines, name).filter((at) => definesName(lines[at - 1] ?? '', name) && isCode(lines, at));
  known.set(name, found);
  return found;
}

/** Of each file, by name: a page may ask for one name beside each of its anchors. */
const definitions = new WeakMap<readonly string[], Map<string, readonly number[]>>();

/** Answers which of some files define a name; one that could not be read defines nothing. Each is taken apart once, however many names are asked about. */
export function openDefiners(texts: ReadonlyMap<string, string | null>): (path: string, name: string) => boolean {
  const known = new Map<string, readonly string[]>();
  return (path, name) => {
    const text = texts.get(path) ?? null;
    if (text?.includes(name) !== true) return false;
    const lines = known.get(path) ?? splitGitLines(text);
    known.set(path, lines);
    return listDefinitions(lines, name).length > 0;
  };
}

/** The lines (1-based) that have the name as a whole word. */
export function listLines(lines: readonly string[], name: string): readonly number[] {
  if (WHOLE_WORD.test(name)) {
    const words = wordsOf(lines);
    if (words !== null) return words.get(name) ?? [];
  }
  return lines.flatMap((line, at) => (line.includes(name) && containsWord(line, name) ? [at + 1] : []));
}

const WHOLE_WORD = /^[\p{L}\p{M}\p{N}_$]+$/u;
const WORDS = /[\p{L}\p{M}\p{N}_$]+/gu;
/** A file that was looked through so often gets an index: a page may have thousands of anchors of one file, each with names of its own. */
const LOOKED_THROUGH = 16;

type WordIndex = ReadonlyMap<string, readonly number[]>;
const indexes = new WeakMap<readonly string[], { asked: number; words: WordIndex | null }>();

/** The lines (1-based) of every word of a file; null as long as few have asked. */
function wordsOf(lines: readonly string[]): WordIndex | null {
  const known = indexes.get(lines) ?? { asked: 0, words: null };
  indexes.set(lines, known);
  known.asked += 1;
  if (known.asked > LOOKED_THROUGH) known.words ??= indexWords(lines);
  return known.words;
}

function indexWords(lines: readonly string[]): WordIndex {
  const found = new Map<string, number[]>();
  for (const [at, line] of lines.entries())
    for (const word of new Set(line.match(WORDS) ?? [])) appendTo(found, word, at + 1);
  return found;
}

/** A line that is nothing but a comment; `#` begins other things than comments, too. */
const COMMENT = /^\s*(?:\/\/|\/\*|\*(?:\s|\/|$)|#(?:\s|!\s|$)|--\s|;;|<!--)/;

/** True for a line (1-based) that is not only a comment, nor inside of a block of words. */
export const isCode = (lines: readonly string[], at: number): boolean =>
  !COMMENT.test(lines[at - 1] ?? '') && !spokenLines(lines).has(at);

/** True where a line that is no comment has the name, before any `//` on it: in comments alone a name may be told of that is elsewhere, or gone. */
export function isInCode(lines: readonly string[], name: string): boolean {
  return listLines(lines, name).some((at) => {
    const line = lines[at - 1] ?? '';
    return containsWord(line.split('//')[0] ?? '', name) && isCode(lines, at);
  });
}
