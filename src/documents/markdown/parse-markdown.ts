// Lets remark parse Markdown, and writes down where each run of text, link destination and label is, which its tree leaves out.
import type { Root, Text } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';

/** A run of characters on one line: lines and columns 1-based, end exclusive. */
export interface Run {
  readonly kind: 'text' | 'code' | 'html';
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** What an escape or entity stands for; null where the run is what the source says. */
  readonly decoded: string | null;
}

export interface Spot {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Parsed {
  readonly root: Root;
  /** In the order of the page. */
  readonly runs: readonly Run[];
  /** Destinations of links, images and definitions, in the order of their ends. */
  readonly destinations: readonly Spot[];
  /** Labels of images and links by the place of their start. */
  readonly labels: ReadonlyMap<string, Spot>;
}

const spotOf = (token: Token): Spot => ({
  line: token.start.line,
  column: token.start.column,
  endLine: token.end.line,
  endColumn: token.end.column,
});

/** The key of a place in a map. */
export const placeKey = (line: number, column: number): string => `${line}:${column}`;

/** Handlers that do what mdast-util-from-markdown does for text, and write the places down. */
function recorder(runs: Run[], destinations: Spot[], labels: Map<string, Spot>): Extension {
  let entered = 0;
  function finish(context: CompileContext, token: Token, text: string): Text {
    const tail = context.stack.pop() as Text;
    tail.value += text;
    const { line, column, offset } = token.end;
    if (tail.position !== undefined) tail.position.end = { line, column, offset };
    return tail;
  }
  const record = (kind: Run['kind'], token: Token, decoded: string | null): void => {
    // An escape starts at its backslash.
    const back = decoded === null || token.type !== 'characterEscapeValue' ? 0 : 1;
    runs.push({
      kind,
      line: token.start.line,
      column: token.start.column - back,
      endColumn: token.end.column,
      decoded,
    });
  };
  const data = (kind: Run['kind']) =>
    function exitData(this: CompileContext, token: Token): undefined {
      finish(this, token, this.sliceSerialize(token));
      record(kind, token, null);
    };
  function destination(this: CompileContext, token: Token): undefined {
    const url = this.resume();
    const node = this.stack.at(-1);
    if (node !== undefined && 'url' in node) node.url = url;
    destinations.push(spotOf(token));
  }
  return {
    enter: {
      labelText(token) {
        labels.set(placeKey(token.start.line, token.start.column), spotOf(token));
      },
      characterReference(token) {
        this.config.enter['data']?.call(this, token);
        entered = (this.stack.at(-1) as Text).value.length;
      },
    },
    exit: {
      data: data('text'),
      codeTextData: data('code'),
      htmlTextData: data('html'),
      characterEscapeValue(token) {
        const text = this.sliceSerialize(token);
        finish(this, token, text);
        record('text', token, text);
      },
      characterReference(token) {
        record('text', token, finish(this, token, '').value.slice(entered));
      },
      resourceDestinationString: destination,
      definitionDestinationString: destination,
    },
  };
}

/** Extensions of one kind as remark-gfm leaves them: nested lists, each of handlers and transforms. */
type Nested = Extension | readonly Nested[];

// A transform would split text nodes for links it finds in already resolved text, and lose their places; the tokenizer finds the others.
const withoutTransforms = (extension: Nested): readonly Extension[] =>
  'length' in extension ? extension.flatMap(withoutTransforms) : [{ ...extension, transforms: [] }];

/**
 * What was parsed is kept for a while: the skeleton of a page, which has no table rows, is the same at base and at head and from version to version.
 * Nobody changes it.
 */
const [MOST_KEPT, LONGEST_KEPT] = [8, 200_000];

async function load(): Promise<(text: string) => Parsed> {
  const { remark, remarkGfm } = await import('./remark.ts');
  const kept = new Map<string, Parsed>();
  return (text) => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    const parsed = parse(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    if (text.length <= LONGEST_KEPT) kept.set(text, parsed);
    return parsed;
  };

  function parse(text: string): Parsed {
    const runs: Run[] = [];
    const destinations: Spot[] = [];
    const labels = new Map<string, Spot>();
    const processor = remark()
      .use(remarkGfm)
      .use(function addRecorder() {
        const known = (this.data('fromMarkdownExtensions') ?? []) as readonly Nested[];
        this.data('fromMarkdownExtensions', [...withoutTransforms(known), recorder(runs, destinations, labels)]);
      });
    return { root: processor.parse(text), runs, destinations, labels };
  }
}

let loading: ReturnType<typeof load> | null = null;

/** Loads remark, once; that takes longer than parsing with it, so only where a page is read. */
export const loadParser = (): ReturnType<typeof load> => (loading ??= load());
