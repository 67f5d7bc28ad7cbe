// Audits: a status table whose evidence stands below headings, and findings with evidence of their own.
import type { WildPage } from '../wild-page.ts';

const LINES = 'line\n'.repeat(60);

export const AUDITS: readonly WildPage[] = [
  {
    name: 'workstreams with sections',
    path: 'docs/gap-audit.md',
    files: [],
    contents: { 'lib/hull.rs': LINES, 'lib/sail.rs': LINES },
    accepted: true,
    missing: ['lib/mast.rs:4'],
    statuses: { 'WS-P1': 'partial', 'WS-P2': 'partial' },
    text: `# Gap audit

| Workstream | Status | Notes |
|---|---|---|
| WS-P1 Hull | Partial | leaks |
| WS-P2 Rig | Partial + error | no mast |

### WS-P1: Hull

Implemented:
- Planks are modelled.
  - \`lib/hull.rs:12\`

Not closed:
- Nothing pumps.
  - \`lib/hull.rs:40\`

### WS-P2: Rig

Implemented:
- Sails exist.
  - \`lib/sail.rs:3\`
- A mast exists.
  - \`lib/mast.rs:4\`
`,
  },
  {
    name: 'numbered findings with evidence lists',
    path: 'docs/code-audit.md',
    files: [],
    contents: { 'app/a.py': LINES, 'app/b.py': LINES },
    accepted: true,
    missing: ['app/c.py:8'],
    text: `# Code audit

## Errors

1. **ERR-01: Calls pass five values where one is taken.**
Evidence:
- \`app/a.py:3\`
- \`app/c.py:8\`

2. **ERR-02: The cache is never read.**
Evidence:
- \`app/b.py:12\`
`,
  },
  {
    name: 'findings under headings with bold labels',
    path: 'docs/security-audit.md',
    files: ['srv/login.ts', 'srv/token.ts'],
    accepted: true,
    missing: ['srv/session.ts'],
    text: `# Audit

## SEC-1: Passwords are logged

**Status:** fixed
**Location:** \`srv/login.ts\`
**Impact:** high

## SEC-2: Tokens never expire

- **Status:** fixed
- **Evidence:** \`srv/token.ts\`, \`srv/session.ts\`
`,
  },
  {
    name: 'one section for two rows',
    path: 'docs/plan-audit.md',
    files: ['k/one.go', 'k/two.go'],
    accepted: true,
    missing: ['k/three.go'],
    text: `# Plan audit

| Task | Status |
|---|---|
| T-1 Read | done |
| T-2 Write | done |

### T-1 / T-2: Input and output

Evidence:
- \`k/one.go\`
- \`k/two.go\`
- \`k/three.go\`
`,
  },
  {
    name: 'deliverables linked below a task',
    path: 'progress/wave-one.md',
    files: ['flow/ci.yml', 'doc/adr.md'],
    accepted: true,
    missing: ['../flow/scan.yml'],
    text: `# Wave one

| Task ID | Title | Status |
|---|---|---|
| T-11 | Pipeline | ✅ Complete |
| T-12 | Scan | ✅ Complete |

### T-11: Pipeline ✅
- **Completed**: last week
- **Artifacts**:
  - [ci](../flow/ci.yml)
  - [ADR](../doc/adr.md)

### T-12: Scan ✅
- **Artifacts**:
  - [scan](../flow/scan.yml)
`,
  },
  {
    name: 'bullets that merely head lists',
    path: 'docs/rigging-audit.md',
    files: [],
    contents: { 'lib/sail.rs': LINES },
    accepted: true,
    missing: [],
    statuses: { 'WS-1': 'partial' },
    text: `# Rigging audit

| Workstream | Status |
|---|---|
| WS-1 Sails | partial |

### WS-1: Sails

Not closed:
- No storm sail.
  - \`lib/sail.rs:3\`

## Tests to come

- Unit:
  - \`tests/storm_test.rs\`
  - \`tests/calm_test.rs\`
- ✅ 2 boards made:
  - \`boards/moorings.json\`
`,
  },
];
