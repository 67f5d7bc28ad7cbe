// Traps: tables and lists that look like a status matrix and are none.
import type { WildPage } from '../wild-page.ts';

const page = (name: string, text: string, path = 'docs/page.md'): WildPage => ({
  name,
  path,
  text: `# Page\n\n${text}`,
  files: ['src/a.ts'],
  accepted: false,
  missing: [],
});

export const LOOK_ALIKES: readonly WildPage[] = [
  page(
    'HTTP statuses',
    '| Endpoint | Status | Source |\n|---|---|---|\n| `GET /tea` | 200 OK | `src/tea.ts` |\n| `GET /milk` | 404 Not Found | `src/milk.ts` |\n| `GET /cake` | 500 | `src/cake.ts` |\n',
  ),
  page(
    'an API table',
    '| Method | Path | Status code | Description |\n|---|---|---|---|\n| GET | `/api/tea.json` | 200 | done when brewed |\n',
  ),
  page(
    'severities',
    '| Finding | Severity | Status code | File |\n|---|---|---|---|\n| Leak | high | P1 | `src/leak.ts` |\n',
  ),
  page(
    'a price list',
    '| Plan | Price | Status |\n|---|---|---|\n| Free | $0 | available |\n| Team | $9 | planned |\n',
  ),
  page(
    'test results with durations',
    '| Test | Result | Duration |\n|---|---|---|\n| brews | PASS | 12 ms |\n| pours | FAIL | 3 ms |\n',
  ),
  page(
    'outcomes of hook scripts',
    '| # | Hook script | Status | Notes |\n|---|---|---|---|\n| 1 | `before.sh` | ✅ PASSED | works |\n| 2 | `after.sh` | ✅ PASSED | works |\n\n## before.sh\n\nRan.\n\n## after.sh\n\nRan.\n',
  ),
  page(
    'a compatibility run',
    '| Version | Validation | Result |\n|---|---|---|\n| 8.2 | mock | pass |\n| 9.0 | mock | pass |\n',
  ),
  page(
    'a coverage table',
    '| File | Coverage % | Status |\n|---|---|---|\n| `src/x.ts` | 93 | ✅ |\n| `src/y.ts` | 12 | ❌ |\n',
  ),
  page(
    'hypotheses',
    '| Hypothesis | Verdict | Evidence |\n|---|---|---|\n| The belt slips | Confirmed | `src/belt.ts:3` |\n| The oil is cold | ❌ | `src/oil.ts` |\n',
  ),
  page('a legend', '| Status | Meaning |\n|---|---|\n| ✅ | Implemented |\n| ❌ | Not started |\n'),
  page('target statuses', '| Feature | Target status | Evidence |\n|---|---|---|\n| Tea | done | `src/t.ts` |\n'),
  page(
    'a comparison of products',
    '| Feature | Ours | Theirs |\n|---|---|---|\n| Tea | ✅ | ❌ |\n| Milk | ✅ | ✅ |\n',
  ),
  page(
    'improvements in percent',
    '| Metric | Target | Status | Evidence |\n|---|---|---|---|\n| Latency | 200 ms | ✅ 40% better | `src/l.ts` |\n| Errors | 1% | 100% | `src/e.ts` |\n',
  ),
  page(
    'how things are built',
    '| Feature | Implementation | Compliance | Status |\n|---|---|---|---|\n| Encryption | AES-256 at rest | GDPR | ✅ |\n| Audit | Full trail | SOC 2 | ✅ |\n',
  ),
  page(
    'a decision log',
    '| ADR | Title | Status |\n|---|---|---|\n| [1](0001-tea.md) | Tea | Accepted |\n| [2](0002-milk.md) | Milk | Accepted |\n',
  ),
  page(
    'states of a machine',
    '| State | Meaning | Next |\n|---|---|---|\n| `open` | waits | `closed` |\n| `closed` | ended | - |\n',
  ),
  page('a shopping list', '- [x] Tea\n- [ ] Milk and/or cream\n- [ ] File upload with multipart/form-data\n'),
  page('a manual test plan', '- [x] Open http://localhost:8000/ and look\n- [ ] Call `GET /tea` and `POST /milk`\n'),
  page(
    'sections with marks',
    '## Brewing ✅\n\n- `GET /tea` returns tea\n\n## Pouring ⚠️\n\n- `src/gone.ts` is called twice\n',
  ),
  page(
    'a change log',
    '| Change | Status | Evidence |\n|---|---|---|\n| Tea | done | `src/gone.ts` |\n',
    'CHANGELOG.md',
  ),
  page(
    'a page of a day',
    '| Item | Status | Evidence |\n|---|---|---|\n| Tea | done | `src/gone.ts` |\n',
    'docs/status-2025-11-02.md',
  ),
  page(
    'an archived page',
    '| Item | Status | Evidence |\n|---|---|---|\n| Tea | done | `src/gone.ts` |\n',
    'docs/archive/status.md',
  ),
  page(
    'a form to fill in',
    '| Item | Status | Evidence |\n|---|---|---|\n| T-[XX] | done | `src/gone.ts` |\n',
    'docs/templates/STATUS-TEMPLATE.md',
  ),
  page(
    'a fixture of a test',
    '| Item | Status | Evidence |\n|---|---|---|\n| Tea | done | `src/gone.ts` |\n',
    'tests/fixtures/status.md',
  ),
  page(
    'someone else’s page',
    '| Item | Status | Evidence |\n|---|---|---|\n| Tea | done | `src/gone.ts` |\n',
    'vendor/tea/STATUS.md',
  ),
  page(
    'notes of a tool',
    '| Item | Status | Evidence |\n|---|---|---|\n| Tea | done | `src/gone.ts` |\n',
    '.assistant/status.md',
  ),
];
