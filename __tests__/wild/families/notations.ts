// The notations people cite evidence with: all of it is there, but for one planted fault a page.
import type { WildPage } from '../wild-page.ts';

const table = (...rows: readonly string[]): string =>
  `# Status\n\n| Item | Status | Evidence |\n|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`;

export const NOTATIONS: readonly WildPage[] = [
  {
    name: 'links beside bare paths',
    path: 'docs/a.md',
    files: ['src/net/dial.go', 'src/net/hang.go', 'docs/call.md'],
    accepted: true,
    missing: ['src/net/ring.go'],
    text: table(
      'Dial | done | [dial](../src/net/dial.go) and src/net/hang.go',
      'Docs | done | [how](call.md)',
      'Ring | done | src/net/ring.go',
    ),
  },
  {
    name: 'relative to the page',
    path: 'packages/tea/STATUS.md',
    files: ['packages/tea/src/pot.ts', 'packages/tea/src/cup.ts', 'other/x.ts'],
    accepted: true,
    missing: ['src/spoon.ts'],
    text: table('Pot | done | `src/pot.ts`', 'Cup | done | `./src/cup.ts`', 'Spoon | done | `src/spoon.ts`'),
  },
  {
    name: 'continuing the folder before',
    path: 'docs/b.md',
    files: [
      'crates/engine/src/gear.rs',
      'crates/engine/src/belt.rs',
      'crates/other/src/belt.rs',
      'crates/engine/src/shaft.rs',
    ],
    accepted: true,
    missing: ['crates/engine/src/wheel.rs'],
    text: table(
      'Gears | done | `crates/engine/src/gear.rs`, `belt.rs`, `shaft.rs`',
      'Wheels | done | `crates/engine/src/wheel.rs`',
    ),
  },
  {
    name: 'braces and pairs',
    path: 'docs/c.md',
    files: ['ui/card.ts', 'ui/card.css', 'ui/list.h', 'ui/list.cpp', 'ui/form.ts', 'ui/field.ts'],
    accepted: true,
    missing: ['ui/grid.ts'],
    text: table(
      'Card | done | `ui/card.{ts,css}`',
      'List | done | `ui/list.h/.cpp`',
      'Form | done | `ui/form.ts/field.ts`',
      'Grid | done | `ui/grid.ts`',
    ),
  },
  {
    name: 'unique endings and ellipses',
    path: 'docs/d.md',
    files: ['very/deep/down/pump.py', 'very/deep/valve.py'],
    accepted: true,
    missing: ['very/deep/tap.py'],
    text: table(
      'Pump | done | `down/pump.py`',
      'Valve | done | `…/valve.py` and `.../down/pump.py`',
      'Tap | done | `very/deep/tap.py`',
    ),
  },
  {
    name: 'lines and ranges',
    path: 'docs/e.md',
    files: [],
    accepted: true,
    missing: ['src/gone.rs:7-9'],
    contents: { 'src/rope.rs': 'line\n'.repeat(90) },
    text: table(
      'Rope | done | `src/rope.rs:33`, `:40`, `src/rope.rs#L3-L9`, `src/rope.rs:12,15-18`, src/rope.rs (lines 3–9)',
      'Gone | done | `src/gone.rs:7-9`',
    ),
  },
  {
    name: 'symbols in files',
    path: 'docs/f.md',
    files: [],
    accepted: true,
    missing: ['src/knot.rs::untie_all_knots'],
    contents: { 'src/knot.rs': 'fn tie_knot() {}\nfn test_reef_knot() {}\n' },
    text: table(
      'Tie | done | `src/knot.rs::tie_knot`, `src/knot.rs` (`test_reef_knot`)',
      'Untie | done | `src/knot.rs::untie_all_knots`',
    ),
  },
  {
    name: 'globs',
    path: 'docs/g.md',
    files: ['db/001.sql', 'db/002.sql', 'spec/a_spec.rb', 'spec/deep/b_spec.rb'],
    accepted: true,
    missing: ['jobs/*.yaml'],
    text: table('Schema | done | `db/*.sql`', 'Specs | done | `spec/**/*_spec.rb`', 'Jobs | done | `jobs/*.yaml`'),
  },
  {
    name: 'commands and scripts',
    path: 'docs/h.md',
    files: ['tools/sweep.py'],
    contents: { Makefile: 'lint:\n\techo lint\n', 'package.json': '{"scripts":{"check":"true"}}' },
    accepted: true,
    missing: ['make polish', 'python3 tools/scrub.py'],
    text: table(
      'Lint | done | `make lint`, `npm run check`',
      'Sweep | done | `python3 tools/sweep.py --fast`',
      'Polish | done | `make polish`',
      'Scrub | done | `python3 tools/scrub.py`',
    ),
  },
  {
    name: 'folders and well-known names',
    path: 'docs/i.md',
    files: ['k8s/app.yaml', 'Dockerfile', 'pyproject.toml', '.github/workflows/ci.yml'],
    accepted: true,
    missing: ['.github/workflows/release.yml'],
    text: table(
      'Deploy | done | `k8s/`, `Dockerfile`',
      'Build | done | `pyproject.toml`, `.github/workflows/ci.yml`',
      'Release | done | `.github/workflows/release.yml`',
    ),
  },
  {
    name: 'a folder that the column names',
    path: 'docs/j.md',
    files: ['engine/src/rail.ts', 'old/src/rail.ts'],
    accepted: true,
    missing: ['engine/src/switch.ts'],
    text: '# Rails\n\n| Item | Status | Files (engine/src/) |\n|---|---|---|\n| Rail | done | `rail.ts` |\n| Switch | done | `engine/src/switch.ts` |\n',
  },
  {
    name: 'a fault among many separators',
    path: 'docs/k.md',
    files: ['s/a.js', 's/b.js', 's/c.js', 's/d.js'],
    accepted: true,
    missing: ['s/e.js'],
    text: table('All | done | `s/a.js`; `s/b.js` + `s/c.js` and `s/d.js`, s/e.js'),
  },
];
