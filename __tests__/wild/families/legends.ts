// Pages that explain their own symbols: the legend says what a row declares, and nothing is said against a row that keeps to it.
import type { WildPage } from '../wild-page.ts';

export const LEGENDS: readonly WildPage[] = [
  {
    name: 'a legend that goes on in the next line',
    path: 'docs/crossings-audit.md',
    files: ['quay/ticket.ts', 'quay/boat.ts'],
    accepted: true,
    missing: ['quay/horn.ts'],
    statuses: { 'C-1': 'done', 'C-2': 'done', 'C-3': 'partial', 'C-4': 'deferred' },
    text: `# Crossings

Legend: ✅ = seen to work (read, and tested), ⚠️ = runs but strays from what was meant /
an odd case we know of, ⏳ = deferred until spring.

| ID | Crossing | Evidence | Status |
|----|----------|----------|--------|
| C-1 | Buy a ticket | \`quay/ticket.ts\` | ✅ |
| C-2 | Sound the horn | \`quay/horn.ts\` | ✅ |
| C-3 | Board | \`quay/boat.ts\` | ⚠️ |
| C-4 | Sail at night | \`quay/boat.ts\` | ⏳ |
`,
  },
  {
    name: 'a legend of symbols with words, and cells with the symbol alone',
    path: 'docs/IMPLEMENTATION_STATUS.md',
    files: ['bridge/tolls.ts', 'bridge/lamps.ts'],
    accepted: true,
    missing: [],
    statuses: { lamps: 'deferred', tolls: 'done', barges: 'not-started' },
    text: `# Bridge status

## Status legend

| Status | Description |
|---|---|
| ✅ Built | there is code |
| ⚪ Off by default | there is code, and nobody sees it unless it is switched on |
| ❌ Not started | nothing |

## Features

| Feature | Status | Location |
|---|---|---|
| Lamps | ⚪ | \`bridge/lamps.ts\` |
| Tolls | ✅ | \`bridge/tolls.ts\` |
| Barges | ❌ | none |
`,
  },
];
