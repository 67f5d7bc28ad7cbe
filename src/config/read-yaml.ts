// YAML as a configuration needs it: plain values with their positions, and nothing that could surprise or exhaust a reader.
import type { Document, Node, Pair, YAMLError } from 'yaml';
import { headOf } from '../text/shorten.ts';

/** Position in the text, 1-based, with what is wrong there. */
export interface YamlProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type Path = readonly PropertyKey[];

export interface YamlText {
  /** Mappings, lists and scalars; null for an empty file. */
  readonly value: unknown;
  /** Where the value at a path is, or its key; the nearest written thing above it where it is not written. */
  locate(path: Path, part: 'key' | 'value'): { readonly line: number; readonly column: number };
}

const MAX_CHARACTERS = 256 * 1024;
/** Bounds nesting within a line, which the YAML reader itself does not survive. */
const MAX_LINE = 1_000;
/** Levels below the top: the deepest setting, `documents[].require.words.WORD[].glob`, has seven. */
const MAX_DEPTH = 8;
const MAX_PROBLEMS = 20;

const FIXES: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  TAB_AS_INDENT: 'A tab cannot indent YAML: use spaces.',
  MULTIPLE_DOCS: 'A second YAML document begins here: keep one, without `---` between.',
  RESOURCE_EXHAUSTION: 'This is nested too deeply: no setting is more than seven levels deep.',
  BAD_ALIAS: 'Aliases are not allowed: write the value out.',
  BAD_SCALAR_START: 'A plain value cannot begin with this character: put it in quotes.',
};

type Read =
  | { readonly text: YamlText; readonly problems: readonly [] }
  | { readonly text: null; readonly problems: readonly YamlProblem[] };

/** Reads one YAML document, or says why not: at most twenty problems, in the order of the text. */
export async function readYaml(text: string): Promise<Read> {
  const tooLarge = findExcess(text);
  if (tooLarge !== null) return { text: null, problems: [tooLarge] };
  const { LineCounter, parseDocument, isAlias, isCollection, isMap, isPair, isScalar, isSeq } = await import('yaml');
  const counter = new LineCounter();
  const document: Document = parseDocument(text, {
    lineCounter: counter,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    version: '1.2',
  });
  const place = (offset: number): { line: number; column: number } => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems: YamlProblem[] = document.errors.slice(0, MAX_PROBLEMS).map(({ code, message, pos }) => ({
    ...place(pos[0]),
    message: FIXES[code] ?? `This is not YAML: ${message.replace(/\.$/, '')}.`,
  }));
  if (document.directives?.yaml.explicit === true)
    problems.push({ line: 1, column: 1, message: 'A `%YAML` directive is not allowed: remove it.' });
  if (problems.length > 0) return { text: null, problems };

  const refuse = (node: Node, message: string): null => {
    if (problems.length < MAX_PROBLEMS) problems.push({ ...place(node.range?.[0] ?? 0), message });
    return null;
  };
  const keyOf = (pair: Pair): string | null =>
    isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : null;
  const toValue = (node: Node | null, depth: number): unknown => {
    if (node === null) return null;
    if (depth > MAX_DEPTH) return refuse(node, FIXES.RESOURCE_EXHAUSTION ?? '');
    if (isAlias(node) || node.anchor !== undefined)
      return refuse(node, 'Anchors and aliases are not allowed: write the value out.');
    if (node.tag !== undefined) return refuse(node, `The tag \`${headOf(node.tag, 60)}\` is not allowed: remove it.`);
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return node.items.map((item) => toValue(item as Node | null, depth + 1));
    if (!isMap(node)) return refuse(node, 'Unexpected content: expected a mapping, a list or a value.');
    const record = new Map<string, unknown>();
    for (const pair of node.items) {
      const key = keyOf(pair);
      const at = (pair.key ?? node) as Node;
      if (key === null) refuse(at, 'A key must be a plain word: write it without brackets.');
      else if (isScalar(at) && (at.anchor !== undefined || at.tag !== undefined))
        refuse(at, 'Anchors and tags are not allowed: write the key alone.');
      else if (record.has(key)) refuse(at, `The key \`${headOf(key, 60)}\` is here twice: keep one.`);
      else record.set(key, toValue(pair.value as Node | null, depth + 1));
    }
    return Object.fromEntries(record);
  };
  const value = toValue(document.contents, 0);
  if (problems.length > 0) return { text: null, problems };

  const locate: YamlText['locate'] = (path, part) => {
    let node: unknown = document.contents;
    let offset = document.contents?.range?.[0] ?? 0;
    for (const [index, step] of path.entries()) {
      if (!isCollection(node)) break;
      const item: unknown = isMap(node)
        ? node.items.find((pair) => keyOf(pair) === String(step))
        : node.items[Number(step)];
      if (item === undefined || item === null) break;
      const key = isPair<Node>(item) ? item.key : null;
      node = isPair(item) ? item.value : item;
      const written =
        key !== null && (node === null || (part === 'key' && index === path.length - 1)) ? key : (node as Node);
      offset = written.range?.[0] ?? offset;
    }
    return place(offset);
  };
  return { text: { value, locate }, problems: [] };
}

function findExcess(text: string): YamlProblem | null {
  if (text.length > MAX_CHARACTERS)
    return {
      line: 1,
      column: 1,
      message: `The file has ${text.length} characters, more than ${MAX_CHARACTERS}: shorten it.`,
    };
  const line = text.split('\n').findIndex(({ length }) => length > MAX_LINE) + 1;
  return line === 0
    ? null
    : { line, column: MAX_LINE + 1, message: `This line has more than ${MAX_LINE} characters: break it.` };
}
