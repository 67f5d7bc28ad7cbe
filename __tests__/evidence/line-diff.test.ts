// Lines followed through an edit exactly as git's own zero-context hunks tell it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { followSpans } from '../../src/evidence/lines/follow-spans.ts';
import { diffLines } from '../../src/evidence/lines/line-diff.ts';
import type { LineState } from '../../src/evidence/citation.ts';
import { fc, runs } from '../helpers/properties.ts';
import { splitGitLines } from '../../src/text/lines.ts';
import { countSteps } from '../helpers/steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'matrix-guard-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

const budget = () => ({ steps: 50_000_000 });
const compare = (old: string, now: string) =>
  diffLines({ old: splitGitLines(old), now: splitGitLines(now), budget: budget() })!;

type Stream = Iterator<boolean>;

interface Hunk {
  readonly from: number;
  readonly count: number;
  readonly to: number;
  readonly put: number;
}

function gitHunks(old: string, now: string): Hunk[] {
  writeFileSync(join(folder, 'old'), old);
  writeFileSync(join(folder, 'now'), now);
  let output = '';
  try {
    execFileSync(
      'git',
      [
        '-c',
        'core.autocrlf=false',
        'diff',
        '--no-index',
        '--diff-algorithm=myers',
        '-U0',
        '--no-color',
        '--no-ext-diff',
        'old',
        'now',
      ],
      {
        cwd: folder,
        env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
  } catch (error) {
    output = (error as { stdout: Buffer }).stdout.toString();
  }
  return [...output.matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)].map(
    ([, from, count = '1', to, put = '1']) => ({
      from: Number(from),
      count: Number(count),
      to: Number(to),
      put: Number(put),
    }),
  );
}

/** What git's hunks say of one old line. */
function classify(hunks: readonly Hunk[], line: number): string {
  let shift = 0;
  for (const { from, count, put } of hunks) {
    if (count > 0 && line >= from && line < from + count) return put > 0 ? 'changed' : 'removed';
    if (count > 0 ? line >= from + count : line > from) shift += put - count;
  }
  return shift === 0 ? 'same' : `moved ${line + shift}`;
}

const say = (state: LineState): string => (state.kind === 'moved' ? `moved ${state.lines[0]!.start}` : state.kind);

/** Lines as code has them: some unique, many repeated, indented and blank. */
const line = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('}', '', '  }', '    return x;', '{', '  a();', '  b();', '\tif (x) {', '// c', 'end'),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(fc.nat(3), fc.nat(500)).map(([depth, number]) => `${'  '.repeat(depth)}line ${number}`),
  },
);
const edit = fc.record({ at: fc.nat(1000), cut: fc.nat(4), put: fc.array(line, { maxLength: 4 }) });

describe('every line of a text', () => {
  it('is classified as git does, over random edits', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 60 }),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        (lines, edits, closed) => {
          const now = [...lines];
          for (const { at, cut, put } of edits) now.splice(at % (now.length + 1), cut, ...put);
          const [before, after] = [`${lines.join('\n')}\n`, now.join('\n') + (closed ? '\n' : '')];
          const hunks = gitHunks(before, after);
          const diff = compare(before, after);
          splitGitLines(before).forEach((_, index) => {
            const git = classify(hunks, index + 1);
            const lost = git === 'changed' || git === 'removed';
            // Of lines that a text has more than once less is said than git does: none moved, and none lost where an equal one took its place.
            const cautious = git.startsWith('moved') && diff.unique[index] === 0 ? ['unverifiable'] : [];
            const equal = lost && diff.equal[index] === 1 ? ['same'] : [];
            const said = say(followSpans({ diff, spans: [{ start: index + 1, end: index + 1 }] }));
            expect(equal.length > 0 ? equal : [git, ...cautious]).toContain(said);
          });
        },
      ),
      runs(150),
    );
  });

  it('is classified alike whatever line ending each line has', () => {
    const endings = fc.infiniteStream(fc.boolean());
    const rewrite = (text: string, ends: Stream): string =>
      text.replace(/\n/g, () => (ends.next().value === true ? '\r\n' : '\n'));
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 30 }),
        fc.array(edit, { maxLength: 4 }),
        endings,
        (lines, edits, ends) => {
          const now = [...lines];
          for (const { at, cut, put } of edits) now.splice(at % (now.length + 1), cut, ...put);
          const [before, after] = [`${lines.join('\n')}\n`, `${now.join('\n')}\n`];
          const all = lines.map((_, index) => ({ start: index + 1, end: index + 1 }));
          const [plain, mixed] = [compare(before, after), compare(rewrite(before, ends), rewrite(after, ends))];
          expect(all.map((span) => followSpans({ diff: mixed, spans: [span] }))).toEqual(
            all.map((span) => followSpans({ diff: plain, spans: [span] })),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it('stays the same where every line ending changes', () => {
    const diff = compare('a\n\nb\nlast', 'a\r\n\r\nb\r\nlast');
    expect([...diff.removed, ...diff.added]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('cited lines', () => {
  const old = 'a\nb\nc\nd\ne\n';
  it.each([
    ['stay where they are', 'a\nb\nc\nd\ne\nf\n', 2, 3, { kind: 'same' }],
    ['move down', 'x\ny\na\nb\nc\nd\ne\n', 2, 3, { kind: 'moved', lines: [{ start: 4, end: 5 }] }],
    ['move up', 'b\nc\nd\ne\n', 2, 3, { kind: 'moved', lines: [{ start: 1, end: 2 }] }],
    ['are edited', 'a\nB\nc\nd\ne\n', 2, 3, { kind: 'changed' }],
    ['grow by a line put between them', 'a\nb\nx\nc\nd\ne\n', 2, 3, { kind: 'moved', lines: [{ start: 2, end: 4 }] }],
    ['are edited by more lines between them than they were', 'a\nb\nx\ny\nz\nc\nd\ne\n', 2, 3, { kind: 'changed' }],
    ['are removed', 'a\nd\ne\n', 2, 3, { kind: 'removed' }],
    ['are removed in part', 'a\nc\nd\ne\n', 2, 3, { kind: 'changed' }],
    ['stand past the end', 'a\nb\n', 9, 9, { kind: 'out-of-range', lineCount: 2 }],
    ['stood past the end', 'a\nb\nc\nd\ne\nf\ng\n', 7, 7, { kind: 'unverifiable', why: { code: 'shorter-before' } }],
  ] as const)('%s', (...[, now, start, end, expected]) => {
    expect(followSpans({ diff: compare(old, now), spans: [{ start, end }] })).toEqual(expected);
  });

  it.each([
    [5, { kind: 'moved', lines: [{ start: 2, end: 22 }] }],
    [16, { kind: 'moved', lines: [{ start: 2, end: 33 }] }],
    [17, { kind: 'unverifiable', why: { code: 'grown' } }],
  ])('of a long range are not edited by %s lines put between them', (put, expected) => {
    const written = (from: number, to: number, what: string): string =>
      Array.from({ length: to - from + 1 }, (_, at) => `${what} ${from + at}\n`).join('');
    const before = written(1, 20, 'line');
    const now = written(1, 9, 'line') + written(1, put, 'new') + written(10, 20, 'line');
    expect(followSpans({ diff: compare(before, now), spans: [{ start: 2, end: 17 }] })).toEqual(expected);
  });

  it('of several places are followed together', () => {
    const spans = [
      { start: 1, end: 1 },
      { start: 4, end: 5 },
    ];
    expect(followSpans({ diff: compare(old, 'a\nx\nb\nc\nd\ne\n'), spans })).toEqual({
      kind: 'moved',
      lines: [
        { start: 1, end: 1 },
        { start: 5, end: 6 },
      ],
    });
  });
});

describe('texts that cannot be compared in reasonable time', () => {
  it('are given up within the budget', async () => {
    const lines = (seed: number): string[] => Array.from({ length: 60_000 }, (_, index) => `${(index * seed) % 977}\n`);
    const steps = await countSteps(() => {
      expect(diffLines({ old: lines(31), now: lines(57), budget: { steps: 3_000_000 } })).toBeNull();
    });
    expect(steps).toBeLessThan(330_000);
  });
});
