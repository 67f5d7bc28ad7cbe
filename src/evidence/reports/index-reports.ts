// Says of cited tests what the reports of a run have on them. Two files that could be meant, or two cases from different places, say nothing.
import { groupBy } from '../../text/group-by.ts';
import { folderOf } from '../../text/paths.ts';
import type { PathIndex } from '../locate/path-index.ts';
import type { ReportedTests } from '../tests/cited-tests.ts';
import { namesOfCase } from './case-names.ts';
import { mayBeFile, placeCase, type PlacedCase } from './place-case.ts';
import type { CaseOutcome, ReportedCase, TestReport } from './test-report.ts';

/** What is asked: a file, or a test or group of it by name. */
export interface CitedTest {
  readonly path: string;
  readonly name: string | null;
}

export interface ReportIndex {
  /** Null where no report says anything. */
  find(cited: CitedTest): ReportedTests | null;
  /** The same for a name of which no report says where it is, where a single place of all reports has it. The caller must know that no other file has such a test. */
  findByName(name: string): ReportedTests | null;
}

interface Options {
  /** Whether a test that failed in one run and passed in another has passed. */
  readonly flaky: 'fail' | 'pass';
}

/** A case of a file; `whole`: it is the file itself. */
interface FileCase extends ReportedCase {
  readonly whole: boolean;
}

/** The cases of one file in one report. */
interface FileCases {
  readonly report: TestReport;
  readonly cases: FileCase[];
}

export function indexReports(
  reports: readonly TestReport[],
  { index, flaky }: Options & { readonly index: PathIndex },
): ReportIndex {
  const { byFile, byPackage, unplaced, ambiguous } = placeCases(reports, index);
  const packages = openPackages([...byPackage.keys()], index);
  const filesOf = (path: string): readonly FileCases[] => [
    ...(byFile.get(path) ?? []),
    ...(path.endsWith('.go') ? packages(folderOf(path)).flatMap((name) => byPackage.get(name) ?? []) : []),
  ];
  const neighbors = new Map<string, TestReport>();
  for (const [path, files] of byFile)
    for (const { report } of files) neighbors.set(`${folderOf(path)}\n${extensionOf(path)}`, report);
  return {
    find: ({ path, name }) => {
      const files = filesOf(path);
      // A package's report has the tests of all its files: a file of it is known by its tests' names alone.
      const isPackage = path.endsWith('.go') && !byFile.has(path);
      if (name === null && isPackage) return null;
      const found = files.flatMap(({ report, cases }) => {
        const own = name === null ? cases : cases.filter((one) => isNamed(one, name));
        return own.map((one): Hit => ({ report, one }));
      });
      if (found.length > 0) return combine(found, flaky);
      if (
        ambiguous.has(name ?? '') ||
        unplaced.has(name ?? '') ||
        (name === null && ambiguous.size + unplaced.size > 0)
      )
        return null;
      const beside = files[0]?.report ?? neighbors.get(`${folderOf(path)}\n${extensionOf(path)}`);
      return beside === undefined || isPackage
        ? null
        : { outcome: 'not-run', report: beside.name, trusted: beside.trusted };
    },
    findByName: (name) => {
      const found = unplaced.get(name) ?? [];
      const places = new Set(
        found.map(({ one: { file, className, suites } }) => JSON.stringify([file, className, suites])),
      );
      if (found.length === 0 || places.size > 1 || ambiguous.has(name) || hasPlaced(byFile, name)) return null;
      return combine(found, flaky);
    },
  };
}

interface PlacedCases {
  readonly byFile: ReadonlyMap<string, readonly FileCases[]>;
  readonly byPackage: ReadonlyMap<string, readonly FileCases[]>;
  /** By name, cases of which nothing says where they are. */
  readonly unplaced: ReadonlyMap<string, readonly Hit[]>;
  /** Names of cases that could be in several places. */
  readonly ambiguous: ReadonlySet<string>;
}

function placeCases(reports: readonly TestReport[], index: PathIndex): PlacedCases {
  const byFile = new Map<string, FileCases[]>();
  const byPackage = new Map<string, FileCases[]>();
  const unplaced = new Map<string, Hit[]>();
  const ambiguous = new Set<string>();
  const place = memoize(index);
  for (const report of reports)
    for (const one of report.cases) {
      const placed = place(one, report.root);
      if (placed === null || placed === 'ambiguous')
        for (const name of namesOfCase(one.name)) {
          if (placed === null) append(unplaced, name, { report, one });
          else ambiguous.add(name);
        }
      else
        addTo(placed.kind === 'file' ? byFile : byPackage, {
          path: placed.path,
          report,
          one: { ...one, whole: placed.whole === true },
        });
    }
  return { byFile, byPackage, unplaced, ambiguous };
}

/** Whether a case in a known file has the name as well. */
const hasPlaced = (byFile: ReadonlyMap<string, readonly FileCases[]>, name: string): boolean =>
  [...byFile.values()].some((files) => files.some(({ cases }) => cases.some((one) => isNamed(one, name))));

/** By its own name, or by a class or suite around it. Where the whole file did not run, none of its tests did. */
function isNamed({ name, className, suites, whole, outcome }: FileCase, cited: string): boolean {
  if (whole) return outcome !== 'passed';
  if (namesOfCase(name).includes(cited)) return true;
  const groups = [...suites, ...name.split(/\s[>›]\s|::/).slice(0, -1), ...(className ?? '').split(/[.$\\]|::/)];
  return groups.includes(cited);
}

/** A case with the report it is in. */
interface Hit {
  readonly report: TestReport;
  readonly one: ReportedCase;
}

/** All cases together: one that failed fails them, and they are skipped only where each of them is. Null where nothing but expected failures is known. */
function combine(hits: readonly Hit[], flaky: Options['flaky']): ReportedTests | null {
  const tests = groupBy(hits, ({ one: { file, className, suites, name } }) =>
    JSON.stringify([file, className, suites, name]),
  );
  const all = [...tests.values()].map((runs) => combineRuns(runs, flaky));
  for (const outcome of ['failed', 'passed', 'skipped'] as const) {
    const [first] = all
      .filter((test) => test.outcome === outcome)
      .sort((a, b) => Number(b.trusted) - Number(a.trusted));
    if (first !== undefined) return { ...first, outcome };
  }
  return null;
}

interface ReportedRun extends Omit<ReportedTests, 'outcome'> {
  readonly outcome: CaseOutcome;
}

/** One test in several runs: failed anywhere is failed; skipped in some and passed in one is passed. */
function combineRuns(runs: readonly Hit[], flaky: Options['flaky']): ReportedRun {
  const having = (outcome: CaseOutcome): Hit | undefined => runs.find(({ one }) => one.outcome === outcome);
  const trusted = runs.find(({ report, one }) => report.trusted && one.outcome === 'passed');
  // A stranger's report cannot make a failure flaky.
  const failed = flaky === 'pass' && trusted !== undefined ? undefined : having('failed');
  const hit = failed ?? trusted ?? having('passed') ?? having('expected-failure') ?? runs[0];
  return {
    outcome: hit?.one.outcome ?? 'skipped',
    report: hit?.report.name ?? '',
    trusted: hit?.report.trusted ?? false,
  };
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function addTo(
  map: Map<string, FileCases[]>,
  { path, report, one }: Omit<Hit, 'one'> & { readonly path: string; readonly one: FileCase },
): void {
  const files = map.get(path) ?? [];
  map.set(path, files);
  const known = files.at(-1);
  if (known?.report === report) known.cases.push(one);
  else files.push({ report, cases: [one] });
}

const extensionOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** Reports have many cases of few files: each place is looked for once. */
function memoize(index: PathIndex): (one: ReportedCase, root: string | null) => PlacedCase {
  const known = new Map<string, PlacedCase>();
  return (one, root) => {
    const modules = one.name.includes('::') ? one.name.slice(0, one.name.lastIndexOf('::')) : '';
    const key = JSON.stringify([root, one.file, one.className, one.suites, modules, mayBeFile(one) ? one.name : null]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const placed = placeCase(one, { index, root });
    known.set(key, placed);
    return placed;
  };
}

/** Go packages by the folder of the repository they are: the one whose path their name ends with, if no other package's does. */
function openPackages(names: readonly string[], index: PathIndex): (folder: string) => readonly string[] {
  const known = new Map<string, string[]>();
  for (const name of names) {
    const segments = name.split('/');
    for (const at of segments.keys()) {
      const folder = segments.slice(at).join('/');
      const folders = index.endingWith(folder).filter((one) => index.isFolder(one));
      if (folders.length === 0) continue;
      const [only] = folders;
      if (folders.length === 1 && only !== undefined) append(known, only, name);
      break;
    }
  }
  return (folder) => {
    const found = known.get(folder) ?? [];
    return found.length === 1 ? found : [];
  };
}
