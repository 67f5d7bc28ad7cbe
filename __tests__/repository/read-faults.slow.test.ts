// Every read of GitHub, failing in every way: the verdict is the one without the fault, or none, and what is unknown is never news.
import type { Fault, Garble } from '../helpers/github/faults.ts';
import { readRoutes } from '../helpers/github/exchange.ts';
import type { Report } from '../../src/report/report.ts';
import { buildMill, judgeMill, startMill, type Judged, type Mill } from './read-faults.ts';

const ALWAYS = 1_000_000;
const GARBLES: readonly Garble[] = ['html', 'half', 'object', 'empty', 'cut'];

type Trouble = Omit<Fault, 'times'>;
const TROUBLES: ReadonlyMap<string, Trouble> = new Map<string, Trouble>([
  ['404', { status: 404 }],
  ['403', { status: 403, message: 'Resource not accessible by integration' }],
  ['500', { status: 500 }],
  ['reset', { drop: true }],
  ...GARBLES.map((garble): [string, Trouble] => [garble, { garble, done: true }]),
]);
/** What passes: a refusal by status 403 or 404 is an answer, and is not asked for again. */
const PASSING: readonly string[] = [...TROUBLES.keys()].filter((name) => name !== '403' && name !== '404');

let mill: Mill;
beforeAll(() => {
  mill = buildMill();
});
afterAll(() => mill.repository.dispose());

const withoutNotes = (report: Report): string => JSON.stringify({ ...report, notes: [] });
const newsOf = ({ findings }: Report): readonly string[] =>
  findings.flatMap(({ origin, fingerprint }) => (origin === 'existing' ? [] : [`${origin} ${fingerprint}`]));
const missingIn = ({ documents }: Report): readonly string[] =>
  documents.flatMap(({ path, rows }) =>
    rows.flatMap(({ key, evidence }) =>
      evidence.flatMap(({ text, resolution }) => (resolution === 'missing' ? [`${path} ${key} ${text}`] : [])),
    ),
  );

/** What is wrong with a judgement under a fault, as sentences. */
function faultsOf({ clean, under }: { readonly clean: Report; readonly under: Report }): readonly string[] {
  const news = new Set(newsOf(clean));
  const missing = new Set(missingIn(clean));
  const problems: string[] = [];
  const mild = clean.conclusion === 'success' && under.conclusion === 'neutral' && under.skipped.length > 0;
  if (under.judged && under.conclusion !== clean.conclusion && !mild)
    problems.push(`${clean.conclusion} became ${under.conclusion}`);
  if (!under.judged && (under.conclusion !== 'failure' || under.notJudged.length === 0))
    problems.push('not judged, and not said why');
  problems.push(
    ...newsOf(under)
      .filter((one) => !news.has(one))
      .map((one) => `unknown became ${one}`),
  );
  problems.push(
    ...missingIn(under)
      .filter((one) => !missing.has(one))
      .map((one) => `unknown became missing: ${one}`),
  );
  const told = new Set(clean.notes);
  if (withoutNotes(under) !== withoutNotes(clean) && under.notes.every((note) => told.has(note)))
    problems.push('a difference without a note');
  return problems;
}

interface Trial {
  readonly target: Pick<Fault, 'on' | 'about'>;
  readonly trouble: string;
  readonly times: number;
}

/**
 * Every route in every trouble; and every single request, so that either side fails alone: in a trouble that lasts and two that pass, which take
 * turns, so that all of them meet every route.
 */
function listTrials(asked: Judged['asked']): readonly Trial[] {
  const routes = readRoutes().filter((on) => [...asked.values()].includes(on));
  const turn = (names: readonly string[], at: number): string => names[at % names.length] ?? '';
  return [
    ...routes.flatMap((on) => [...TROUBLES.keys()].map((trouble) => ({ target: { on }, trouble, times: ALWAYS }))),
    ...[...asked].flatMap(([about, on], at) => [
      { target: { on, about }, trouble: turn([...TROUBLES.keys()], at), times: ALWAYS },
      { target: { on, about }, trouble: turn(PASSING, at), times: 1 },
      { target: { on, about }, trouble: turn(PASSING, at + 3), times: 1 },
    ]),
  ];
}

interface Scene {
  readonly head: keyof Mill['heads'];
  /** Faults that are there from the start, so that other reads are made. */
  readonly standing: readonly Fault[];
  readonly conclusion: Report['conclusion'];
}

const SCENES: ReadonlyMap<string, Scene> = new Map<string, Scene>([
  ['a change that breaks rows', { head: 'broken', standing: [], conclusion: 'failure' }],
  [
    'the same without archives',
    { head: 'broken', standing: [{ times: ALWAYS, route: '/tarball', status: 404 }], conclusion: 'failure' },
  ],
  ['a change of more files than are compared', { head: 'large', standing: [], conclusion: 'failure' }],
  [
    'a harmless change without archives',
    { head: 'harmless', standing: [{ times: ALWAYS, route: '/tarball', status: 404 }], conclusion: 'success' },
  ],
]);

const seen = new Set<string>();

describe.each([...SCENES])('%s', (_, { head: name, standing, conclusion }) => {
  it('has the same verdict or none under every fault, and is the same after one that passes', async () => {
    const { base, heads } = mill;
    const head = heads[name];
    const github = await startMill(mill, head);
    const problems: string[] = [];
    const judge = async (faults: readonly Fault[]): Promise<Judged> =>
      await judgeMill(github, { base, head, faults: [...faults, ...standing] });
    try {
      const clean = await judge([]);
      expect({ judged: clean.report.judged, conclusion: clean.report.conclusion }).toEqual({
        judged: true,
        conclusion,
      });
      for (const route of new Set(clean.asked.values())) seen.add(route);
      for (const { target, trouble, times } of listTrials(clean.asked)) {
        const where = `${trouble} ${times === 1 ? 'once' : 'always'} at ${target.about ?? target.on ?? ''}`;
        const { report: under } = await judge([{ ...target, ...TROUBLES.get(trouble), times }]);
        const changed = times === 1 && JSON.stringify(under) !== JSON.stringify(clean.report);
        problems.push(
          ...(changed ? [`${where}: not as without it`] : []),
          ...faultsOf({ clean: clean.report, under }).map((problem) => `${where}: ${problem}`),
        );
      }
    } finally {
      await github.close();
    }
    expect(problems).toEqual([]);
  });
});

it('asks for everything that a judgement reads, so that it fails here', () => {
  expect([...seen].sort()).toEqual(
    expect.arrayContaining([
      '/archive',
      '/repos/{owner}/{repo}/commits',
      '/repos/{owner}/{repo}/commits/{ref}',
      '/repos/{owner}/{repo}/compare/{basehead}',
      '/repos/{owner}/{repo}/contents/{path}',
      '/repos/{owner}/{repo}/git/blobs/{file_sha}',
      '/repos/{owner}/{repo}/git/trees/{tree_sha}',
      '/repos/{owner}/{repo}/pulls/{pull_number}/files',
      '/repos/{owner}/{repo}/tarball/{ref}',
    ]),
  );
});
