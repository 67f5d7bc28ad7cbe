// Events and handed-over reports with anything in them: they are understood or refused in a sentence, and cost no more than their length.
import { ActionError } from '../../src/action/action-error.ts';
import { EVENT_NAMES, readEvent } from '../../src/action/events.ts';
import { distrustReport } from '../../src/action/sanitize-report.ts';
import { parseReport } from '../../src/report/parse-report.ts';
import { renderJson } from '../../src/report/reporters/json.ts';
import { openWorkCounter, type WorkCounter } from '../helpers/counted-work.ts';
import { judgeChange } from '../helpers/judge-change.ts';
import { fc, runs } from '../helpers/properties.ts';

/** The nightly run takes ten times as many: 500 of each. */
const CASES = 50;
const ID = 'a1'.repeat(20);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** One edit: at the place that `path` leads to, as far as it leads anywhere, what is there is replaced, dropped, or repeated. */
interface Edit {
  readonly path: readonly number[];
  readonly how: 'replace' | 'drop' | 'repeat' | 'rename';
  readonly value: Json;
}

const hostile = fc.oneof(
  fc.constantFrom<Json>(
    '',
    ID,
    ID.slice(1),
    '0'.repeat(40),
    '__proto__',
    'constructor',
    '../../etc/passwd',
    'x'.repeat(5_000),
    '@octo-org/all <!-- -->',
    -1,
    1e308,
    { __proto__x: 1 },
    [],
    null,
  ),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
);
const edit: fc.Arbitrary<Edit> = fc.record({
  path: fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }),
  how: fc.constantFrom('replace', 'replace', 'drop', 'repeat', 'rename'),
  value: hostile,
});

function apply(value: Json, { path: [step, ...rest], how, value: given }: Edit): Json {
  if (step === undefined || value === null || typeof value !== 'object') return given;
  if (isList(value)) {
    if (value.length === 0) return [given];
    const at = step % value.length;
    const own = value[at] ?? null;
    if (rest.length > 0)
      return value.map((one, index) => (index === at ? apply(own, { path: rest, how, value: given }) : one));
    if (how === 'drop') return value.filter((_, index) => index !== at);
    if (how === 'repeat') return Array.from({ length: 40 }, () => value).flat();
    return value.map((one, index) => (index === at ? given : one));
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return { given };
  const at = step % entries.length;
  const changed = entries.flatMap(([key, own], index): (readonly [string, Json])[] => {
    if (index !== at) return [[key, own]];
    if (rest.length > 0) return [[key, apply(own, { path: rest, how, value: given })]];
    if (how === 'drop') return [];
    if (how === 'rename') return [['__proto__', own]];
    return [[key, how === 'repeat' && isList(own) ? Array.from({ length: 40 }, () => own).flat() : given]];
  });
  return Object.fromEntries(changed);
}

const edited = (from: Json): fc.Arbitrary<Json> =>
  fc.array(edit, { minLength: 1, maxLength: 5 }).map((edits) => edits.reduce(apply, from));

const EVENT: Json = {
  action: 'synchronize',
  before: ID,
  after: 'b'.repeat(40),
  forced: true,
  deleted: false,
  repository: { default_branch: 'main', full_name: 'octo-org/guarded' },
  merge_group: { base_sha: ID, head_sha: 'c'.repeat(40) },
  pull_request: {
    number: 7,
    title: 'Fix the harbor loop',
    state: 'open',
    base: { sha: ID, ref: 'main' },
    head: { sha: 'd'.repeat(40), ref: 'harbor', repo: { full_name: 'stranger/guarded' } },
  },
  workflow_run: {
    head_sha: 'e'.repeat(40),
    head_branch: 'harbor',
    event: 'pull_request',
    head_repository: { full_name: 'stranger/guarded' },
  },
};

let counter: WorkCounter;
beforeAll(async () => {
  counter = await openWorkCounter();
});
afterAll(() => {
  counter.close();
});

/** Runs it, counts its work, and holds that against the work for something of a known length. */
async function expectLinear({
  work,
  length,
  known,
}: {
  readonly work: () => Promise<unknown>;
  readonly length: number;
  readonly known: { readonly work: number; readonly length: number };
}): Promise<void> {
  const { total, worst } = await counter.count(work);
  const most = 4 * (known.work + (known.work / known.length) * length);
  if (total > most)
    throw new Error(`${total} steps for ${length} characters, more than ${most}: ${JSON.stringify(worst)}`);
}

it('reads any event', async () => {
  const events = fc.tuple(
    fc.oneof(fc.constantFrom(...EVENT_NAMES), fc.constantFrom('', '__proto__', 'toString', 'issue_comment')),
    edited(EVENT),
    fc.constantFrom(ID, '', 'main', '0'.repeat(40)),
    fc.constantFrom('refs/heads/main', 'refs/heads/harbor', 'refs/tags/v1', 'refs/pull/7/merge', ''),
  );
  const read = (name: string, payload: unknown, rest: { readonly sha: string; readonly ref: string }): unknown => {
    try {
      return readEvent({ name, payload, ...rest, repository: 'octo-org/guarded' });
    } catch (error) {
      expect(error).toBeInstanceOf(ActionError);
      return null;
    }
  };
  const plain = await counter.count(() => Promise.resolve(read('push', EVENT, { sha: ID, ref: 'refs/heads/harbor' })));
  const known = { work: plain.total, length: JSON.stringify(EVENT).length };
  await fc.assert(
    fc.asyncProperty(events, async ([name, payload, sha, ref]) => {
      let event: unknown = null;
      await expectLinear({
        work: () => Promise.resolve((event = read(name, payload, { sha, ref }))),
        length: JSON.stringify(payload).length,
        known,
      });
      if (event === null || (event as { readonly kind: string }).kind === 'nothing') return;
      const { head, base = null } = event as { readonly head: string; readonly base?: string | null };
      expect(head).toMatch(/^[0-9a-f]{40}$/);
      if (base !== null) expect(base).toMatch(/^[0-9a-f]{40}$/);
    }),
    runs(CASES),
  );
});

it('reads any report that is handed over', async () => {
  const page = (code: string): string =>
    `# Bus lines\n\n| # | Line | Status | Code |\n|---|---|---|---|\n| 4 | Harbor | done | \`${code}\` |\n| 5 | Hill | partial | \`src/hill.ts\` |\n`;
  const report = JSON.parse(
    renderJson(
      await judgeChange({
        before: { 'docs/status.md': page('src/harbor.ts'), 'src/harbor.ts': 'loop\n', 'src/hill.ts': 'hill\n' },
        after: { 'docs/status.md': page('src/harbor.ts'), 'src/hill.ts': 'hill\n' },
      }),
    ),
  ) as Json;
  const take = async (text: string): Promise<void> => {
    const parsed = await parseReport(text);
    if (parsed.report === null) {
      expect(parsed.problems.length).toBeGreaterThan(0);
      expect(parsed.problems.length).toBeLessThanOrEqual(10);
      // Nothing of a stranger's file is repeated.
      expect(parsed.problems.join(' ')).not.toMatch(/octo-org|passwd|x{100}/);
      return;
    }
    const { report: taken, problem } = distrustReport(parsed.report);
    if (taken === null) expect(problem).not.toMatch(/octo-org|passwd|x{100}/);
    else expect((await parseReport(renderJson(taken))).problems).toEqual([]);
  };
  const text = JSON.stringify(report);
  await take(text);
  const known = { work: (await counter.count(() => take(text))).total, length: text.length };
  await fc.assert(
    fc.asyncProperty(edited(report), async (value) => {
      const own = JSON.stringify(value);
      await expectLinear({ work: () => take(own), length: own.length, known });
    }),
    runs(CASES),
  );
});
