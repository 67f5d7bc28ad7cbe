// Makes up a repository whose page cites lines, with a history of which the truth is known: where every cited line is now, or that it is gone.

const PAGE = 'docs/status.md';

/** Where the history is written. */
export interface HistorySink {
  write(files: Readonly<Record<string, string>>): unknown;
  remove(...paths: readonly string[]): unknown;
  /** Commits everything and returns the full id. */
  commit(): string;
}

export interface HistorySize {
  readonly anchors: number;
  readonly commits: number;
  readonly seed: number;
  /** Commit at which somebody corrected every anchor and stamped the page; null for a page without a stamp. */
  readonly stampAt: number | null;
}

/** One anchor of the page at the last commit, by its text. */
export interface KnownAnchor {
  readonly row: string;
  readonly cited: number;
  /** The line that has what it cites; null where that was edited or deleted. */
  readonly now: number | null;
}

interface Line {
  readonly id: number;
  text: string;
}

interface Anchor {
  readonly id: number;
  readonly cited: number;
}

interface Row {
  readonly key: string;
  title: string;
  file: SourceFile;
  anchors: readonly Anchor[];
}

interface SourceFile {
  path: string;
  readonly lines: Line[];
  readonly ending: string;
}

const LINES = 110;
const NOUNS = ['harbor', 'crane', 'ledger', 'signal', 'berth', 'pilot', 'buoy', 'winch', 'quay', 'tide'];
/** Lines that are in every file many times. */
const REPEATED = ['}', '\treturn;', '', '  });', '\t}', '  end', '    pass'];

/** Numbers from 0 to below 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

class AnchorHistory {
  readonly #next: () => number;
  readonly #files: SourceFile[] = [];
  readonly #rows: Row[] = [];
  #lines = 0;
  #stamp: string | null = null;

  constructor({ anchors, seed }: HistorySize) {
    this.#next = random(seed);
    const files = Math.max(3, Math.round(anchors / 25));
    for (let at = 0; at < files; at += 1)
      this.#files.push({
        path: `src/${this.#pick(NOUNS)}_${at}.js`,
        lines: Array.from({ length: LINES }, () => this.#line()),
        ending: at % 5 === 0 ? '\r\n' : '\n',
      });
    for (let left = anchors; left > 0;) {
      const file = this.#pick(this.#files);
      const count = Math.min(left, 1 + this.#below(3));
      const start = this.#below(LINES - 8);
      this.#rows.push({
        key: `R-${this.#rows.length + 1}`,
        title: `The ${this.#pick(NOUNS)} of the ${this.#pick(NOUNS)}`,
        file,
        anchors: cite(
          file,
          Array.from({ length: count }, (_, at) => start + at * 2),
        ),
      });
      left -= count;
    }
  }

  /** Some edits of code; the page is corrected for some of the files, reworded or reordered now and then. */
  advance(): void {
    const touched = new Set(Array.from({ length: 1 + this.#below(4) }, () => this.#pick(this.#files)));
    for (const file of touched) {
      for (let edits = 1 + this.#below(3); edits > 0; edits -= 1) this.#edit(file);
      if (this.#next() < 0.3) for (const row of this.#rows) if (row.file === file) this.#correct(row);
    }
    if (this.#next() < 0.05) {
      const file = this.#pick(this.#files);
      file.path = `src/${this.#pick(NOUNS)}_${this.#lines++}.js`;
      for (const row of this.#rows) if (row.file === file) this.#correct(row);
    }
    if (this.#next() < 0.1) this.#pick(this.#rows).title += ' again';
    if (this.#next() < 0.04) this.#rows.push(...this.#rows.splice(this.#below(this.#rows.length), 3));
  }

  stamp(commit: string): void {
    this.#stamp = commit;
  }

  correctAll(): void {
    for (const row of this.#rows) this.#correct(row);
  }

  contents(): Readonly<Record<string, string>> {
    return {
      ...Object.fromEntries(
        this.#files.map(({ path, lines, ending }) => [path, lines.map(({ text }) => text + ending).join('')]),
      ),
      [PAGE]: this.#page(),
    };
  }

  paths(): ReadonlySet<string> {
    return new Set(this.#files.map(({ path }) => path));
  }

  truth(): readonly KnownAnchor[] {
    return this.#rows.flatMap(({ key, file, anchors }) =>
      anchors.map(({ id, cited }) => ({ row: key, cited, now: lineOf(file, id) })),
    );
  }

  #page(): string {
    return [
      '# Status',
      '',
      ...(this.#stamp === null ? [] : [`Last Verified Commit: ${this.#stamp}`, '']),
      '| ID | Item | Status | Evidence |',
      '|---|---|---|---|',
      ...this.#rows.map(
        ({ key, title, file, anchors }) =>
          `| ${key} | ${title} | done | ${anchors.map(({ cited }) => `\`${file.path}:${cited}\``).join(', ')} |`,
      ),
      '',
    ].join('\n');
  }

  #edit({ lines }: SourceFile): void {
    const at = this.#below(lines.length);
    const kind = this.#next();
    if (kind < 0.6) lines.splice(at, 0, ...Array.from({ length: 1 + this.#below(5) }, () => this.#line()));
    else if (kind < 0.8 && lines.length > LINES / 2) lines.splice(at, 1 + this.#below(3));
    else lines.splice(at, 1, this.#line());
  }

  /** What is gone is replaced by a line beside it, so that the page shows it; unless the row cites that already. */
  #correct(row: Row): void {
    const { lines } = row.file;
    row.anchors = row.anchors.flatMap((anchor) => {
      const now = lineOf(row.file, anchor.id);
      if (now !== null) return [{ ...anchor, cited: now }];
      return cite(row.file, [anchor.cited < lines.length ? anchor.cited : lines.length - 2]).filter(
        ({ id }) => !row.anchors.some((other) => other.id === id),
      );
    });
  }

  #line(): Line {
    const id = this.#lines++;
    if (this.#next() < 0.3) return { id, text: this.#pick(REPEATED) };
    return { id, text: `${'\t'.repeat(this.#below(3))}${this.#pick(NOUNS)}.${this.#pick(NOUNS)}(${id});` };
  }

  #below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  #pick<Item>(items: readonly Item[]): Item {
    const item = items[this.#below(items.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  }
}

/** Anchors at these places, counted from 0, or at the next lines that say something: nobody cites a bracket, and a page that does is one of guesses. */
function cite({ lines }: SourceFile, places: readonly number[]): readonly Anchor[] {
  const cited = new Map<number, Anchor>();
  for (const place of places) {
    const at = lines.findIndex(({ id, text }, index) => index >= place && !cited.has(id) && !REPEATED.includes(text));
    const id = lines[at]?.id;
    if (id !== undefined) cited.set(id, { id, cited: at + 1 });
  }
  return [...cited.values()];
}

function lineOf({ lines }: SourceFile, id: number): number | null {
  const at = lines.findIndex((line) => line.id === id);
  return at < 0 ? null : at + 1;
}

/** Writes the history, and says what is true of its page at the last commit. */
export function makeAnchorHistory(sink: HistorySink, size: HistorySize): readonly KnownAnchor[] {
  const history = new AnchorHistory(size);
  sink.write(history.contents());
  sink.commit();
  for (let commit = 1; commit < size.commits; commit += 1) {
    const paths = history.paths();
    history.advance();
    if (commit === size.stampAt) history.correctAll();
    const left = history.paths();
    sink.remove(...[...paths].filter((path) => !left.has(path)));
    sink.write(history.contents());
    const id = sink.commit();
    if (commit === size.stampAt) history.stamp(id);
  }
  return history.truth();
}

/** What a report says of the anchors, held against the truth. */
export interface AnchorScore {
  readonly right: number;
  readonly moved: number;
  readonly gone: number;
  /** Right anchors of which something is said: each is a false alarm. */
  readonly falseAlarms: readonly string[];
  readonly suggested: number;
  readonly exact: number;
  /** Suggestions that are not exact, as row: cited -> offered (true). */
  readonly inexact: readonly string[];
}

interface SaidOfAnchor {
  readonly ruleId: string;
  readonly origin: string;
  readonly rowKey: string | null;
  readonly evidence: string | null;
  readonly suggestion: { readonly edits: readonly { readonly text: string }[] } | null;
}

const RULES: ReadonlySet<string> = new Set(['line-moved', 'line-changed', 'line-out-of-range', 'anchor-mismatch']);

export function scoreAnchors(findings: readonly SaidOfAnchor[], truth: readonly KnownAnchor[]): AnchorScore {
  const numberIn = (text: string): number => Number(/:(\d+)$/.exec(text)?.[1]);
  const said = findings.filter(({ ruleId, origin }) => RULES.has(ruleId) && origin !== 'resolved');
  const anchors = new Map(truth.map((anchor) => [`${anchor.row}:${anchor.cited}`, anchor]));
  const falseAlarms: string[] = [];
  const inexact: string[] = [];
  let [suggested, exact] = [0, 0];
  for (const { ruleId, rowKey, evidence, suggestion } of said) {
    const anchor = anchors.get(`${rowKey ?? ''}:${numberIn(evidence ?? '')}`);
    const name = `${ruleId} ${rowKey ?? ''} ${evidence ?? ''}`;
    if (anchor === undefined || anchor.now === anchor.cited) falseAlarms.push(name);
    const [edit] = suggestion?.edits ?? [];
    if (edit === undefined) continue;
    suggested += 1;
    if (numberIn(edit.text) === anchor?.now) exact += 1;
    else inexact.push(`${name} -> ${edit.text} (${anchor?.now ?? 'gone'})`);
  }
  const count = (holds: (anchor: KnownAnchor) => boolean): number => truth.filter(holds).length;
  return {
    right: count(({ cited, now }) => cited === now),
    moved: count(({ cited, now }) => now !== null && cited !== now),
    gone: count(({ now }) => now === null),
    falseAlarms,
    suggested,
    exact,
    inexact,
  };
}
