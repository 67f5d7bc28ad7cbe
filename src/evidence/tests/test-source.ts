// The tests of one source file: where each is, and whether its source lets it run.

/** What the source says about running a test. */
export interface Mark {
  readonly kind: 'skipped' | 'conditional';
  /** Offset of the marker in the file, and its end. */
  readonly at: number;
  readonly end: number;
  /** Why, as the source says; null where it does not. */
  readonly reason: string | null;
  /** Set where the test has no body: it is a plan, which nothing can have run. */
  readonly bodiless?: true;
}

/** A test, or a group of tests: a class, a module, a `describe`. */
export interface Scope {
  readonly kind: 'suite' | 'test';
  /** Null where it has none that could be cited. */
  readonly name: string | null;
  /** Offsets: from its first attribute to the end of its body. */
  readonly start: number;
  readonly end: number;
  readonly mark: Mark | null;
}

/** A test with what its groups say as well. */
export interface TestCase {
  readonly name: string | null;
  /** Names of the groups around it, outermost first. */
  readonly suites: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Its own marker or that of a group around it, one that skips first; null where nothing keeps it from running. */
  readonly mark: Mark | null;
}

/** Most scopes of a file that are looked at. */
const MAX_SCOPES = 20_000;

/** The tests among some scopes, in the order of the file. A scope without tests, such as a class of helpers, says nothing. */
export function gatherTests(scopes: readonly Scope[]): readonly TestCase[] {
  const sorted = scopes.slice(0, MAX_SCOPES).toSorted((a, b) => a.start - b.start || b.end - a.end);
  const tests: TestCase[] = [];
  const open: { readonly end: number; readonly mark: Mark | null; readonly suites: readonly string[] }[] = [];
  for (const { kind, name, start, end, mark } of sorted) {
    while ((open.at(-1)?.end ?? Infinity) <= start) open.pop();
    const around = open.at(-1) ?? { mark: null, suites: [] };
    const effective = chooseMark(around.mark, mark);
    if (kind === 'test') tests.push({ name, suites: around.suites, start, end, mark: effective });
    else
      open.push({ end, mark: effective, suites: name === null ? around.suites : [...around.suites, name].slice(-20) });
  }
  return tests;
}

/** Of two markers on one test: what skips it for certain, else the nearer one. */
export function chooseMark(outer: Mark | null, inner: Mark | null): Mark | null {
  if (outer?.kind === 'skipped') return outer;
  return inner ?? outer;
}

/** What is named as the reason: `reason="…"`, `Skip = "…"`, `.disabled("…")`. */
const NAMED_REASON =
  /\b(?:reason|skip|disabled|ignored?|because)\s*(?:[:=]|\(\s*(?:reason\s*[:=])?)\s*(["'`])((?:\\.|(?!\1)[^\\])*)\1/is;
const ANY_STRING = /(["'`])((?:\\.|(?!\1)[^\\])*)\1/s;

/** The reason that a part of the source gives which is a marker: the string that is named so, else the first one. */
export function readReason(source: string): string | null {
  const marker = source.slice(0, 2000);
  const found = (NAMED_REASON.exec(marker) ?? ANY_STRING.exec(marker))?.[2]?.replace(/\s+/g, ' ').trim() ?? '';
  return found === '' ? null : found.slice(0, 200);
}

/** A source text with its masked form. */
export interface Source {
  readonly text: string;
  /** `text` with comments and strings blanked; same offsets. */
  readonly code: string;
}
