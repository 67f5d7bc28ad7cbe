// Says of every cited test whether its source lets it run, at head and at base. Only the files of cited tests are read.
import { isMention, isTestPath } from '../../text/code-path.ts';
import { containsWord } from '../../text/contains-word.ts';
import type { Citation, CitationBuilder } from '../citation.ts';
import type { ReportIndex } from '../reports/index-reports.ts';
import type { LineSpan } from '../reference.ts';
import { forEachPage, type CitingPage, type EvidenceRun } from '../run.ts';
import type { Side } from '../side.ts';
import { chooseTests, identify, stateOf, type ChosenTests } from './choose-tests.ts';
import type { CitedTests, MarkerPlace, SkipMarker, TestState } from './cited-tests.ts';
import { hasTestLanguage, isSupport } from './read-tests.ts';
import { lineAt, openTestFiles, type ReadFiles, type TestFile } from './test-files.ts';
import type { Mark, TestCase } from './test-source.ts';

export async function judgeTests(run: EvidenceRun): Promise<void> {
  const readFiles = openTestFiles();
  const { reports } = run.testRuns;
  // Reports are of the runs of head.
  const found =
    reports.length === 0
      ? null
      : (await import('../reports/index-reports.ts')).indexReports(reports, {
          index: run.head.index,
          flaky: run.testRuns.flaky,
        });
  await forEachPage(run, { doing: 'reading cited tests' }, async (page) => {
    await judgePage(page, { readFiles, named: found !== null });
    if (found !== null && page.side === run.head) await addReported({ page, found, guarded: run.guarded });
  });
}

interface Asked {
  readonly citation: CitationBuilder;
  readonly path: string;
}

async function judgePage(
  page: CitingPage,
  {
    readFiles,
    named,
  }: {
    readonly readFiles: ReadFiles;
    /** Whether it matters which tests a file has, though nothing keeps them from running. */
    readonly named: boolean;
  },
): Promise<void> {
  const asked = page.rows.flatMap((row, at) => {
    const status = page.document.rows[at]?.declared.status;
    return status === 'done' || status === 'partial' ? row.flatMap((citation) => askFor(citation, page.side)) : [];
  });
  if (asked.length === 0) return;
  const readable = asked.flatMap(({ path }) => (hasTestLanguage(path) ? path : []));
  const files = await readFiles(page.side, readable);
  const unread = await page.side.contents.unknown(page.side.snapshot, readable);
  const judged = asked.flatMap(({ citation, path }) => {
    const file = hasTestLanguage(path) ? files.get(path) : UNKNOWN;
    const tests = file === undefined ? null : judge({ citation, path, file, named });
    if (file === undefined && unread.has(path)) citation.tests = { ...NOTHING, path, state: 'unread' };
    return file === undefined || tests === null ? [] : [{ citation, file, ...tests }];
  });
  const skipped = judged.filter(({ cited }) => cited.state === 'skipped');
  const atBase = await readBefore(
    page,
    skipped.map(({ citation, cited: { path } }) => pathAtBase(citation, path)),
    readFiles,
  );
  for (const { citation, file, cited, chosen } of judged) {
    const [first] = chosen.tests;
    if (cited.state !== 'skipped' || first === undefined) {
      citation.tests = cited;
      continue;
    }
    const before = atBase.get(pathAtBase(citation, cited.path));
    const fresh = findFresh(chosen, before);
    const shown = fresh ?? first;
    if (shown.mark === null) continue;
    citation.tests = {
      ...cited,
      skip: {
        ...describe(shown.mark, file),
        run: findRun(page.rows[citation.place.row] ?? [], { citation, reason: shown.mark.reason }),
        added: fresh !== null,
        bodiless: chosen.tests.every(({ mark }) => mark?.bodiless === true),
      },
    };
  }
}

/** What the reports say of each cited test; where one only has its name, no other file may have it. */
async function addReported({
  page: { side, rows },
  found,
  guarded,
}: {
  readonly page: CitingPage;
  readonly found: ReportIndex;
  readonly guarded: ReadonlySet<string>;
}): Promise<void> {
  const doubtful: { readonly citation: CitationBuilder; readonly tests: CitedTests; readonly name: string }[] = [];
  for (const citation of rows.flat()) {
    const { tests } = citation;
    if (tests === undefined || tests.skip?.bodiless === true) continue;
    const reported = found.find(tests);
    if (reported !== null) citation.tests = { ...tests, reported };
    else if (tests.name !== null && found.findByName(tests.name) !== null)
      doubtful.push({ citation, tests, name: tests.name });
  }
  if (doubtful.length === 0 || side.index.truncated) return;
  const hits = await side.snapshot.search([...new Set(doubtful.map(({ name }) => name))]);
  for (const { citation, tests, name } of doubtful) {
    const places = hits?.get(name);
    const isOther = (path: string): boolean => path !== tests.path && !guarded.has(path) && !isMention(path);
    if (places !== undefined && !places.some(isOther)) citation.tests = { ...tests, reported: found.findByName(name) };
  }
}

/** The files at base of what is skipped at head, where they are not the same. */
async function readBefore(
  { side, base }: CitingPage,
  paths: readonly string[],
  readFiles: ReadFiles,
): Promise<ReadonlyMap<string, TestFile>> {
  if (base === null || paths.length === 0) return new Map();
  const [now, then] = await Promise.all([
    side.contents.ids(side.snapshot, paths),
    base.contents.ids(base.snapshot, paths),
  ]);
  const changed = [...new Set(paths)].filter((path) => then.has(path) && then.get(path) !== now.get(path));
  return changed.length === 0 ? new Map() : await readFiles(base, changed);
}

const pathAtBase = ({ atBase, change }: Citation, path: string): string =>
  change === 'renamed' ? (atBase?.resolution.target ?? path) : path;

/** The file of tests that a reference cites, if it may cite one. */
function askFor(citation: CitationBuilder, { index }: Side): readonly Asked[] {
  const {
    place: { polarity, role },
    reference: { kind, acknowledged, symbol, text },
    resolution: { state, target },
  } = citation;
  if (state !== 'present' || target === null || acknowledged || polarity === 'gap') return [];
  if (kind !== 'path' && kind !== 'lines' && kind !== 'symbol' && kind !== 'command') return [];
  if (isMention(target) || !index.isFile(target)) return [];
  // A command that runs what is ignored needs no test to run by itself.
  if (kind === 'command' && /\s--(?:include-)?ignored\b|--run-?skipped\b/.test(text)) return [];
  return symbol !== null || isTestPath(target) || (role === 'tests' && kind !== 'command')
    ? [{ citation, path: target }]
    : [];
}

/** A file whose language is not read. */
const UNKNOWN: TestFile = { plain: false, whole: () => null, tests: () => null, lineStarts: () => [0] };

const NOTHING = { name: null, skip: null, reported: null } as const;

interface Judged {
  readonly cited: CitedTests;
  readonly chosen: ChosenTests;
}

function judge({
  citation,
  path,
  file,
  named,
}: Asked & { readonly file: TestFile; readonly named: boolean }): Judged | null {
  const nothing = { ...NOTHING, path };
  const { symbol, command } = citation.reference;
  const part = { name: symbol ?? command?.target ?? null, lines: linesOf(citation) };
  const found = (state: TestState): Judged => ({
    cited: { ...nothing, name: symbol, state },
    chosen: { tests: [], name: symbol },
  });
  if (file.plain && !named) return isTestPath(path) && !isSupport(path) ? found('runnable') : null;
  const atOnce = named || part.name !== null || part.lines.length > 0 ? null : file.whole();
  if (atOnce !== null) return found(atOnce);
  const tests = file.tests();
  if (tests === null) return isTestPath(path) ? found('unknown-language') : null;
  const chosen =
    chooseTests(tests, part, (offset) => lineAt(file.lineStarts(), offset)) ??
    (symbol === null ? { tests, name: null } : null);
  // A name that is no test: a helper, a fixture, a type.
  if (chosen === null) return null;
  const state = stateOf(chosen.tests);
  if (state === 'no-tests' && (isSupport(path) || !isTestPath(path))) return null;
  return { cited: { ...nothing, name: chosen.name, state }, chosen };
}

/** The cited lines as they are now. */
function linesOf({ reference: { kind, lines }, lineState }: Citation): readonly LineSpan[] {
  if (kind !== 'lines') return [];
  return lineState === null || lineState.kind === 'same' ? lines : lineState.kind === 'moved' ? lineState.lines : [];
}

/** The first of these tests that base had and let run; null where there is none. */
function findFresh({ tests }: ChosenTests, before: TestFile | undefined): TestCase | null {
  const known = before?.tests() ?? null;
  if (known === null) return null;
  const ran = new Set(known.filter(({ mark }) => mark?.kind !== 'skipped').map(identify));
  return tests.find((test) => ran.has(identify(test))) ?? null;
}

/** The run that the row cites and the reason of a skip names. */
function findRun(
  row: readonly Citation[],
  { citation, reason }: { readonly citation: Citation; readonly reason: string | null },
): string | null {
  for (const other of row) {
    const { reference, resolution } = other;
    if (other === citation || reference.acknowledged || resolution.state === 'missing') continue;
    if (reference.kind === 'command' && /\s--(?:include-)?ignored\b/.test(reference.text)) return reference.text;
    if (reason === null || (reference.kind !== 'command' && reference.kind !== 'path')) continue;
    // The file of the test is what was skipped, not another run of it.
    if (reference.kind === 'path' && resolution.target === citation.resolution.target) continue;
    const names = [
      reference.text,
      reference.path,
      reference.command?.path ?? null,
      reference.command?.target ?? null,
      resolution.target,
    ];
    if (
      names.some(
        (name) =>
          name !== null && name.length >= MIN_RUN && name !== citation.resolution.target && containsWord(reason, name),
      )
    )
      return reference.text;
  }
  return null;
}

/** Shortest name of a run that a reason may name: shorter ones are words. */
const MIN_RUN = 4;

const describe = ({ at, end, reason }: Mark, { lineStarts }: TestFile): Pick<SkipMarker, 'place' | 'reason'> => ({
  place: placeOf(lineStarts(), at, end),
  reason,
});

function placeOf(lineStarts: readonly number[], at: number, end: number): MarkerPlace {
  const [line, endLine] = [lineAt(lineStarts, at), lineAt(lineStarts, end)];
  return {
    line,
    column: at - (lineStarts[line - 1] ?? 0) + 1,
    endLine,
    endColumn: end - (lineStarts[endLine - 1] ?? 0) + 1,
  };
}
