// Evidence whose contents nobody could read, at head, at base or at both: nothing about it is new, missing or fixed.
import { parseConfiguration } from '../../src/config/load.ts';
import type { Report } from '../../src/report/report.ts';
import type { Content, Snapshot } from '../../src/repository/repository.ts';
import { guardKept } from '../helpers/guard-kept.ts';
import { memoryRepository, memorySnapshot } from '../helpers/memory-repository.ts';

const PAGE = 'docs/status.md';
/** By file that cannot be read: what a row cites of it, and the file as it is. */
const EVIDENCE: Readonly<Record<string, { readonly cites: string; readonly holds: string; readonly without: string }>> =
  {
    Makefile: { cites: 'make check', holds: 'check:\n\ttrue\n', without: 'other:\n\ttrue\n' },
    justfile: { cites: 'just sail', holds: 'sail:\n  true\n', without: 'other:\n  true\n' },
    'Taskfile.yml': {
      cites: 'task dock',
      holds: 'version: 3\ntasks:\n  dock:\n    cmds: [true]\n',
      without: 'version: 3\ntasks:\n  other:\n    cmds: [true]\n',
    },
    'package.json': {
      cites: 'npm run moor',
      holds: '{"scripts":{"moor":"true"}}',
      without: '{"scripts":{"other":"true"}}',
    },
    'Cargo.toml': {
      cites: 'cargo test --test keel',
      holds: '[package]\nname = "x"\n[[test]]\nname = "keel"\npath = "odd/keel.rs"\n',
      without: '[package]\nname = "x"\n',
    },
    'src/hull.rs': { cites: 'src/hull.rs::holds_water', holds: 'fn holds_water() {}\n', without: 'fn other() {}\n' },
    'src/mast.go': { cites: 'src/mast.go::TestMast', holds: 'func TestMast() {}\n', without: 'func TestOther() {}\n' },
    'src/rope.py': { cites: 'src/rope.py::test_rope', holds: 'def test_rope():\n    pass\n', without: 'x = 1\n' },
    'src/deck.ts': { cites: 'src/deck.ts:2', holds: 'one\ntwo\nthree\n', without: 'zero\none\ntwo\n' },
  };

const page = (cited: string): string =>
  `# Ship\n\n| # | Item | Status | Code |\n|---|---|---|---|\n| 1 | Part | done | \`${cited}\` |\n`;

function without(snapshot: Snapshot, path: string): Snapshot {
  const unavailable: Content = { kind: 'unavailable', reason: 'GitHub answered 502' };
  return {
    ...snapshot,
    async read(paths) {
      const contents = await snapshot.read(paths.filter((one) => one !== path));
      return paths.includes(path) ? new Map([...contents, [path, unavailable]]) : contents;
    },
    async search(literals) {
      const found = await snapshot.search(literals);
      // A literal that is nowhere else may be in it.
      return found === null
        ? null
        : new Map(
            [...found].flatMap(([literal, paths]) => {
              const others = paths.filter((one) => one !== path);
              return others.length === 0 ? [] : [[literal, others] as const];
            }),
          );
    },
  };
}

async function judge(head: Snapshot, base: Snapshot): Promise<Report> {
  const { settings } = await parseConfiguration({ path: 'x.yml', text: `documents: [${PAGE}]\n` });
  if (settings === null) throw new Error('invalid');
  return await guardKept({ open: () => memoryRepository(head, base), settings, today: '2026-01-20' });
}

const newsOf = ({ findings }: Report): readonly string[] =>
  findings.flatMap(({ origin, ruleId, messageId }) =>
    origin === 'existing' ? [] : [`${origin} ${ruleId}/${messageId}`],
  );

const CASES = Object.keys(EVIDENCE).flatMap((path) =>
  (['head', 'base', 'both'] as const).flatMap((side) =>
    (['as it was', 'broken', 'repaired'] as const).map((change) => ({ path, side, change })),
  ),
);

it.each(CASES)('$path unread at $side, $change', async ({ path, side, change }) => {
  const { cites, holds, without: lacks } = EVIDENCE[path] ?? { cites: '', holds: '', without: '' };
  const files = (text: string): Record<string, string> => ({
    [PAGE]: page(cites),
    'README.md': 'Ship\n',
    [path]: text,
  });
  const base = memorySnapshot('b'.repeat(40), files(change === 'repaired' ? lacks : holds));
  const head = memorySnapshot('a'.repeat(40), files(change === 'broken' ? lacks : holds));
  const clean = await judge(head, base);
  const under = await judge(side === 'base' ? head : without(head, path), side === 'head' ? base : without(base, path));
  const known = new Set(newsOf(clean));
  expect(newsOf(under).filter((one) => !known.has(one))).toEqual([]);
  // Nothing that only head's own text could show.
  if (side !== 'base')
    expect(under.findings.filter(({ ruleId }) => /^(?:command|symbol|evidence)-missing$|^line-/.test(ruleId))).toEqual(
      [],
    );
});
