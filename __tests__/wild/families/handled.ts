// Traps: pages that say themselves that a file is gone, is still to come, or is made by a build.
import type { WildPage } from '../wild-page.ts';

const table = (...rows: readonly string[]): string =>
  `# Status\n\n| Item | Status | Evidence | Notes |\n|---|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`;

export const HANDLED: readonly WildPage[] = [
  {
    name: 'struck through',
    path: 'docs/a.md',
    files: ['n/new.ts'],
    accepted: true,
    missing: [],
    text: table('One | done | ~~`n/old.ts`~~ `n/new.ts` | -'),
  },
  {
    name: 'deleted, removed, superseded',
    path: 'docs/a.md',
    files: ['n/new.ts'],
    accepted: true,
    missing: [],
    text: table(
      'One | done | `n/old.ts` (deleted), `n/new.ts` | -',
      'Two | done | `n/two.ts` was removed; `n/new.ts` | -',
      'Three | done | `n/three.ts` superseded by `n/new.ts` | -',
    ),
  },
  {
    name: 'retired rows',
    path: 'docs/a.md',
    files: ['n/new.ts'],
    accepted: true,
    missing: [],
    text: table('One | done | `n/new.ts` | -', 'Two | retired | removed `n/old.ts` | -'),
  },
  {
    name: 'moved by its own words',
    path: 'docs/a.md',
    files: ['n/new.ts'],
    accepted: true,
    missing: [],
    text: table(
      'One | done | formerly `n/old.ts`, now `n/new.ts` | -',
      'Two | done | `n/was.ts` → moved to `n/new.ts` | -'.replace(' → moved', ' moved'),
    ),
  },
  {
    name: 'check boxes about deleting and renaming',
    path: 'docs/STATUS.md',
    files: ['n/new.ts', 'n/kept.ts'],
    accepted: true,
    missing: [],
    text: '# Status\n\n- [x] Keep — `n/kept.ts`\n- [x] Tidy up: delete `n/old.ts`\n- [x] Names: renamed `n/was.ts` to `n/new.ts`\n',
  },
  {
    name: 'files that are still to be made',
    path: 'docs/STATUS.md',
    files: ['n/new.ts', 'n/kept.ts'],
    accepted: true,
    missing: [],
    text: '# Status\n\n- [x] Keep — `n/kept.ts`\n- [x] New — `n/new.ts`\n- [ ] Create `n/future.ts`\n- [ ] Wire `n/other.ts` into `n/kept.ts`\n',
  },
  {
    name: 'what a run writes and git ignores',
    path: 'docs/a.md',
    files: ['n/new.ts'],
    contents: { '.gitignore': '/var/\ncoverage\n*.log\n' },
    accepted: true,
    missing: [],
    text: table(
      'One | done | `n/new.ts`, `var/runs/all.jsonl` | -',
      'Two | done | `n/new.ts`, `web/coverage/index.html` | -',
    ),
  },
];
