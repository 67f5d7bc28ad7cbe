// A gap audit, whose evidence stands under headings and is pinned to lines: how it is read, and how its anchors are followed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examine } from '../../src/guard.ts';
import { defaultSettings } from '../../src/config/defaults.ts';
import { overrideSettings } from '../../src/config/override-settings.ts';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { applySuggestions, guardRepository, news } from '../helpers/guard-repository.ts';
import { fc, runs } from '../helpers/properties.ts';

const PAGE = 'docs/audits/beacon.md';
const TEXT = readFileSync(join(import.meta.dirname, '../fixtures/gap-audit.md'), 'utf8');
/** The audit speaks of the plan's workstreams, not of its headings. */
const PLAN = '# Beacon upgrade\n\n## Why\n\n## Scope\n\n## Order of work\n';
const ANCHOR = /`([\w./-]+\.\w+):(\d+)(?:-(\d+))?`/g;

/** Every file that the page anchors, forty distinct lines each. */
function anchoredFiles(text: string): Record<string, string> {
  return Object.fromEntries([...text.matchAll(ANCHOR)].map(([, path = '']) => [path, linesOf(path, 600).join('\n')]));
}

const linesOf = (path: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${path} says ${index + 1}`);

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ [PAGE]: TEXT, 'plans/plan_beacon_upgrade.md': PLAN, ...anchoredFiles(TEXT) });
  git.commit({ date: '2026-01-01T09:00:00Z' });
});
afterEach(() => git.dispose());

async function pullRequest(change: () => void, configuration?: string) {
  git.git('switch', '--quiet', '--create', 'change');
  change();
  git.commit();
  return await guardRepository(git.path, {
    base: 'main',
    head: 'change',
    ...(configuration === undefined ? {} : { configuration }),
  });
}

const edit = (path: string, change: (lines: string[]) => void): void => {
  const lines = readFileSync(join(git.path, path), 'utf8').split('\n');
  change(lines);
  git.write({ [path]: lines.join('\n') });
};

async function rowsOf(directory: string, path: string) {
  const repository = await openGitRepository({ directory, base: null, head: null });
  try {
    const [resolved] = await examine({
      repository,
      settings: await overrideSettings(defaultSettings(), { documents: [path] }),
    });
    return resolved!.document.rows.map((row, index) => ({
      row,
      evidence: resolved!.evidence[index]!.filter(({ reference }) => reference.kind === 'lines'),
    }));
  } finally {
    await repository.close();
  }
}

describe('an audit', () => {
  it('has a row for each workstream, error and numbered item, and each takes what stands under its heading', async () => {
    const rows = await rowsOf(git.path, PAGE);
    const brief = Object.fromEntries(
      rows.map(({ row, evidence }) => [
        row.key,
        [row.declared.status, ...evidence.map(({ place, reference }) => `${place.polarity} ${reference.text}`)],
      ]),
    );
    const shared = [
      'work rust/beacon/src/bundle.rs:10',
      'work rust/beacon/src/bundle.rs:25',
      'work rust/beacon/src/beam.rs:1',
      'gap rust/beacon/src/lamp.rs:15',
      'gap src/keeper/log.py:21',
    ];
    expect(brief).toMatchObject({
      'WS-L1': ['partial', ...shared],
      'WS-L2': ['partial', ...shared],
      'WS-L3': ['partial', 'work rust/beacon/src/wick.rs:1-4', 'gap src/keeper/spec.py:14'],
      'WS-L4': ['partial', 'work rust/beacon/src/horn.rs:17', 'work rust/beacon/src/horn.rs:30'],
      'ERR-01': ['not-applicable', 'gap rust/beacon/src/wick.rs:12', 'gap rust/beacon/src/lamp.rs:20'],
      'ERR-02': ['not-applicable', 'gap rust/beacon/src/beam.rs:8'],
    });
    expect(rows).toHaveLength(9);
  });

  it('keeps the sentence that each anchor belongs to', async () => {
    const rows = await rowsOf(git.path, PAGE);
    const claims = rows.find(({ row }) => row.key === 'WS-L1')!.evidence.map(({ place }) => place.claim);
    expect(claims[0]).toContain('The bundle and its helpers are there.');
    expect(claims[4]).toContain('The keeper writes an empty bundle.');
  });

  it('is clean where every anchor stands, and calls no code span of its prose missing', async () => {
    const report = await guardRepository(git.path);
    expect(report.findings).toEqual([]);
    expect(report.documents[0]).toMatchObject({
      dialect: 'audit',
      metadata: { lastVerifiedDate: '2026-01-01', sourcePlan: 'plans/plan_beacon_upgrade.md' },
    });
  });
});

describe('an anchored line', () => {
  it('is followed to where it moved, and the suggestion leaves nothing to report', async () => {
    const report = await pullRequest(() =>
      edit('rust/beacon/src/bundle.rs', (lines) => lines.splice(14, 0, 'a', 'b', 'c')),
    );
    const moved = news(report);
    expect(
      moved.map(({ ruleId, rowKey, evidence, suggestion }) => [ruleId, rowKey, evidence, suggestion?.edits[0]?.text]),
    ).toEqual([
      ['line-moved', 'WS-L1', 'rust/beacon/src/bundle.rs:25', expect.stringContaining('28')],
      ['line-moved', 'WS-L2', 'rust/beacon/src/bundle.rs:25', expect.stringContaining('28')],
    ]);
    git.write({ [PAGE]: applySuggestions(TEXT, moved) });
    git.commit();
    expect(news(await guardRepository(git.path, { base: 'main', head: 'change' }))).toEqual([]);
  });

  it('is followed through a rename of its file', async () => {
    const report = await pullRequest(() => {
      edit('rust/beacon/src/horn.rs', (lines) => lines.unshift('new first line'));
      git.rename('rust/beacon/src/horn.rs', 'rust/beacon/src/signal.rs');
    });
    expect(
      news(report).map(({ ruleId, rowKey, suggestion }) => [ruleId, rowKey, suggestion?.edits.map(({ text }) => text)]),
    ).toEqual([['evidence-renamed', 'WS-L4', ['rust/beacon/src/signal.rs:18', 'rust/beacon/src/signal.rs:31']]]);
  });

  it('that proves a gap is said to be touched, with the claim', async () => {
    const report = await pullRequest(() =>
      edit('src/keeper/log.py', (lines) => {
        lines[20] = 'bundle = collect()';
      }),
    );
    const touched = news(report).filter(({ ruleId }) => ruleId === 'gap-touched');
    // Once a page, so that it names no row.
    expect(touched.map(({ rowKey }) => rowKey)).toEqual([null]);
    expect(touched[0]!.message).toContain('The keeper writes an empty bundle.');
  });

  it('out of a file that became shorter is out of range or removed, never moved', async () => {
    const report = await pullRequest(() =>
      edit('rust/beacon/src/lamp.rs', (lines) => {
        lines.length = 17;
      }),
    );
    expect(
      new Set(
        news(report)
          .filter(({ evidence }) => evidence === 'rust/beacon/src/lamp.rs:20')
          .map(({ ruleId }) => ruleId),
      ),
    ).not.toContain('line-moved');
    expect(news(report).filter(({ evidence }) => evidence === 'rust/beacon/src/lamp.rs:20').length).toBeGreaterThan(0);
  });

  it('reads the line it meant after twenty random commits and their mends', async () => {
    const step = fc.record({ at: fc.nat(40), remove: fc.nat(2), insert: fc.nat(3), file: fc.nat(7) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 20 }), async (steps) => {
        const own = new GitRepository({ [PAGE]: TEXT, ...anchoredFiles(TEXT) });
        try {
          own.commit({ date: '2026-01-01T09:00:00Z' });
          const files = Object.keys(anchoredFiles(TEXT));
          const read = (path: string): string[] => readFileSync(join(own.path, path), 'utf8').split('\n');
          // What each anchor points at: a line, or the lines of a range.
          const meant = (): Map<string, string> =>
            new Map(
              [...readFileSync(join(own.path, PAGE), 'utf8').matchAll(ANCHOR)].map(
                ([, path = '', start, end = start], index) => [
                  `${index} ${path}`,
                  read(path)
                    .slice(Number(start) - 1, Number(end))
                    .join('\n'),
                ],
              ),
            );
          const first = meant();
          const lost = new Set<string>();
          for (const [index, { at, remove, insert, file }] of steps.entries()) {
            const path = files[file % files.length]!;
            const lines = read(path);
            lines.splice(at, remove, ...Array.from({ length: insert }, (_, n) => `step ${index} line ${n}`));
            own.write({ [path]: lines.join('\n') });
          }
          own.commit();
          // A range into which lines were put has changed: it stands nowhere as it was.
          const all = files.map((path) => `\n${read(path).join('\n')}\n`).join('');
          for (const [anchor, lines] of first) if (!all.includes(`\n${lines}\n`)) lost.add(anchor);
          const report = await guardRepository(own.path, { base: 'HEAD~1', head: 'HEAD' });
          own.write({
            [PAGE]: applySuggestions(
              TEXT,
              report.findings.filter(({ ruleId }) => ruleId === 'line-moved'),
            ),
          });
          const now = meant();
          for (const [anchor, lines] of first)
            if (!lost.has(anchor)) expect([anchor, now.get(anchor)]).toEqual([anchor, lines]);
        } finally {
          own.dispose();
        }
      }),
      runs(8),
    );
  });
});

describe('what happens to the files of an audit', () => {
  it('names the likely successor of a file that became a folder', async () => {
    const report = await pullRequest(() => {
      git.remove('rust/beacon/src/beam.rs');
      git.write({
        'rust/beacon/src/beam/mod.rs': 'pub mod cache;\n',
        'rust/beacon/src/beam/cache.rs': 'pub struct Cache;\n',
      });
    });
    const deleted = news(report).filter(({ ruleId }) => ruleId === 'evidence-deleted');
    expect(new Set(deleted.map(({ rowKey }) => rowKey))).toEqual(new Set(['WS-L1', 'WS-L2', 'ERR-02']));
    expect(deleted[0]!.message).toContain('rust/beacon/src/beam/mod.rs');
  });

  it('says that the page itself is gone', async () => {
    const report = await pullRequest(() => git.remove(PAGE), `documents: [${PAGE}]\n`);
    expect(news(report).map(({ ruleId, path }) => [ruleId, path])).toEqual([['matrix-deleted', PAGE]]);
  });

  it('says nothing of a page that was only detected and had nothing that was done', async () => {
    expect(news(await pullRequest(() => git.remove(PAGE)))).toEqual([]);
  });
});

describe('a page of both dialects', () => {
  it('reads the rows of its matrix from their cells and those of its audit from its headings', async () => {
    git.write({
      [PAGE]: `${TEXT}\n## Matrix\n\n| Item | Status | Evidence | Tests | Gap note |\n|---|---|---|---|---|\n| 4.1 Glass | done | \`rust/beacon/src/lamp.rs:30\` | \`rust/beacon/src/lamp.rs#L31-L32\` | - |\n`,
    });
    git.commit();
    const rows = await rowsOf(git.path, PAGE);
    const glass = rows.find(({ row }) => row.key === '4.1')!;
    expect(glass.evidence.map(({ reference }) => reference.lines)).toEqual([
      [{ start: 30, end: 30 }],
      [{ start: 31, end: 32 }],
    ]);
    expect(rows.find(({ row }) => row.key === 'WS-L4')!.evidence).toHaveLength(2);
  });
});

const LARGE = join(import.meta.dirname, '../fixtures/large-audit.md');
describe('a large audit', () => {
  it('gives every workstream and error its anchors, and calls nothing missing', async () => {
    const text = readFileSync(LARGE, 'utf8');
    const path = 'docs/plans/audit.md';
    const own = new GitRepository({ [path]: text, ...anchoredFiles(text) });
    try {
      own.commit({ date: '2026-02-08T09:00:00Z' });
      const rows = await rowsOf(own.path, path);
      expect(rows.filter(({ row }) => row.key.startsWith('WS-P'))).toHaveLength(14);
      expect(
        rows.filter(({ row }) => row.key.startsWith('ERR-')).map(({ row, evidence }) => [row.key, evidence.length]),
      ).toEqual([
        ['ERR-01', 2],
        ['ERR-02', 3],
      ]);
      const places = new Set(
        rows.flatMap(({ evidence }) => evidence.map(({ reference: { range } }) => `${range.line}:${range.column}`)),
      );
      expect(places.size).toBe(76);
      expect(rows.flatMap(({ evidence }) => evidence).filter(({ place }) => place.claim === null)).toEqual([]);
      const report = await guardRepository(own.path, { configuration: `documents: [${path}]`, today: '2026-02-10' });
      expect(
        report.findings.filter(({ ruleId }) => !ruleId.startsWith('verification') && ruleId !== 'plan-missing'),
      ).toEqual([]);
    } finally {
      own.dispose();
    }
  });
});
