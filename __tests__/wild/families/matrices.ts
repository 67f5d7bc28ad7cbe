// Status matrices in the shapes people give them: where the columns stand, how they are called, and how the words are dressed.
import type { WildPage } from '../wild-page.ts';

const HARBOUR = [
  'src/harbour/berth.ts',
  'src/harbour/crane.ts',
  'src/harbour/tide.ts',
  'tests/berth.test.ts',
  'tests/crane.test.ts',
];

export const MATRICES: readonly WildPage[] = [
  {
    name: 'a plain matrix with two evidence columns',
    path: 'docs/status-matrix.md',
    files: HARBOUR,
    accepted: true,
    missing: ['src/harbour/pilot.ts', 'tests/tide.test.ts'],
    statuses: { 1.1: 'done', 1.2: 'done', 1.3: 'partial' },
    text: `# Harbour status

| Plan heading | Status | Evidence (code) | Evidence (tests) | Gap note |
|---|---|---|---|---|
| 1.1 Berths | done | \`src/harbour/berth.ts\` | \`tests/berth.test.ts\` | - |
| 1.2 Cranes | done | \`src/harbour/crane.ts\`, \`src/harbour/pilot.ts\` | \`tests/crane.test.ts\` | - |
| 1.3 Tides | partial | \`src/harbour/tide.ts\` | \`tests/tide.test.ts\` | no forecast yet |
`,
  },
  {
    name: 'the status column first',
    path: 'docs/IMPLEMENTATION_STATUS.md',
    files: ['lib/mail.rb', 'lib/post.rb'],
    accepted: true,
    missing: ['lib/fax.rb'],
    statuses: { letters: 'done', faxes: 'partial' },
    text: `# Implementation status

| Status | Feature | Files |
|:------:|---------|-------|
| ✅ | Letters | \`lib/mail.rb\`, \`lib/post.rb\` |
| 🟡 | Faxes | \`lib/fax.rb\` |
`,
  },
  {
    name: 'the status column last, emoji with words',
    path: 'docs/traceability.md',
    files: ['svc/oven.go', 'svc/oven_test.go', 'svc/dough.go'],
    accepted: true,
    missing: ['svc/dough_test.go'],
    statuses: { 'REQ-001': 'done', 'REQ-002': 'partial', 'REQ-003': 'not-started' },
    text: `# Traceability

| ID | Requirement | Implementation | Test reference | Status |
|----|-------------|----------------|----------------|--------|
| REQ-001 | The oven heats | \`svc/oven.go\` | \`svc/oven_test.go\` | ✅ **Implemented** |
| REQ-002 | The dough rises | \`svc/dough.go\` | \`svc/dough_test.go\` | 🟡 Partial (note 2) |
| REQ-003 | The bread cools | TBD | - | ❌ Not started |
`,
  },
  {
    name: 'several status columns, of which the built one counts',
    path: 'docs/compliance-matrix.md',
    files: ['core/lock.py', 'core/key.py'],
    accepted: true,
    missing: ['core/chain.py'],
    statuses: { locks: 'done', chains: 'partial', bolts: 'not-started' },
    text: `# What is built

| Area | Planned | Implemented | Tested | Evidence |
|---|---|---|---|---|
| Locks | yes | yes | yes | \`core/lock.py\`, \`core/key.py\` |
| Chains | yes | partial | no | \`core/chain.py\` |
| Bolts | yes | no | no | - |
`,
  },
  {
    name: 'deliverables with files and tests',
    path: 'docs/status.md',
    files: ['app/router.kt', 'app/router_test.kt', 'app/menu.kt'],
    accepted: true,
    missing: ['app/menu_test.kt'],
    statuses: { router: 'done', menu: 'done' },
    text: `# Deliverables

| Deliverable | Status | Implementation files | Tests |
|---|---|---|---|
| Router | \`complete\` | \`app/router.kt\` | \`app/router_test.kt\` |
| Menu | \`complete\` | \`app/menu.kt\` | \`app/menu_test.kt\` |
`,
  },
  {
    name: 'a table for each phase',
    path: 'docs/roadmap-status.md',
    files: ['p1/a.cs', 'p2/b.cs'],
    accepted: true,
    missing: ['p2/c.cs'],
    text: `# Phases

## Phase 1

| Item | State | Evidence |
|---|---|---|
| Bolts | shipped | \`p1/a.cs\` |

## Phase 2

| Item | State | Evidence |
|---|---|---|
| Nuts | shipped | \`p2/b.cs\` |
| Screws | shipped | \`p2/c.cs\` |
`,
  },
  {
    name: 'group rows, ragged rows and no closing pipe',
    path: 'docs/feature-parity.md',
    files: ['x/one.ts', 'x/two.ts'],
    accepted: true,
    missing: ['x/three.ts'],
    text: `# Parity

| Feature | Status | Evidence | Notes
|---|---|---|---
| **Reading** |
| One | ✅ | \`x/one.ts\` | fine
| Two | ✅ | \`x/two.ts\`
| **Writing** |
| Three | ✅ | \`x/three.ts\` | gone since
`,
  },
  {
    name: 'words with colons, arrows and results',
    path: 'docs/gap-matrix.md',
    files: ['a/1.rs', 'a/2.rs', 'a/3.rs', 'a/4.rs'],
    accepted: true,
    missing: ['a/5.rs'],
    statuses: { R1: 'done', R2: 'done', R3: 'done', R4: 'done', R5: 'partial', R6: 'not-applicable', R7: 'blocked' },
    text: `# Gaps

| Ref | Claim | Verdict | Evidence |
|---|---|---|---|
| R1 | One holds | ❌ → ✅ | \`a/1.rs\` |
| R2 | Two holds | PASS | \`a/2.rs\` |
| R3 | Three holds | Verified (Tests) | \`a/3.rs\` |
| R4 | Four holds | Done: since May | \`a/4.rs\` |
| R5 | Five holds | Mostly complete | \`a/5.rs\` |
| R6 | Six holds | n/a | - |
| R7 | Seven holds | ⛔ blocked | - |
`,
  },
  {
    name: 'a legend that says what its words mean',
    path: 'docs/matrix.md',
    files: ['m/gold.ex', 'm/silver.ex'],
    accepted: true,
    missing: ['m/bronze.ex'],
    statuses: { first: 'done', second: 'partial', third: 'done' },
    text: `# Medals

Status legend:
- \`gold\`: implemented and tested
- \`silver\`: partly implemented

| Race | Status | Evidence |
|---|---|---|
| First | gold | \`m/gold.ex\` |
| Second | silver | \`m/silver.ex\` |
| Third | gold | \`m/bronze.ex\` |
`,
  },
  {
    name: 'escaped pipes and line breaks in cells',
    path: 'docs/status-table.md',
    files: ['q/parse.ts', 'q/print.ts'],
    accepted: true,
    missing: ['q/pretty.ts'],
    text: `# Printer

| Feature | Status | Evidence |
|---|---|---|
| Parse \\| print | done | \`q/parse.ts\`<br>\`q/print.ts\`<br>\`q/pretty.ts\` |
`,
  },
  {
    name: 'a table inside a quote with Windows line ends',
    path: 'docs/state.md',
    files: ['w/in.c'],
    accepted: true,
    missing: ['w/out.c'],
    text: '# Quoted\r\n\r\n> | Item | Status | Evidence |\r\n> |---|---|---|\r\n> | In | done | `w/in.c` |\r\n> | Out | done | `w/out.c` |\r\n',
  },
  {
    name: 'front matter and a claim matrix',
    path: 'docs/claims.md',
    files: ['z/claim.py'],
    accepted: true,
    missing: ['z/proof.py'],
    text: `---
title: Claims
last_reviewed: 2025-12-20
---

| Claim | Final status | Source of truth |
|---|---|---|
| It is fast | met | [claim](../z/claim.py) |
| It is proven | met | [proof](../z/proof.py) |
`.replace('[proof](../z/proof.py)', '`z/proof.py`'),
  },
];
