// Traps: real matrices in whose cells stands much that looks like a path and is none.
import type { WildPage } from '../wild-page.ts';

const matrix = (name: string, evidence: string, rest: Partial<WildPage> = {}): WildPage => ({
  name,
  path: 'docs/status-matrix.md',
  files: ['src/base.ts'],
  accepted: true,
  missing: [],
  text: `# Status\n\n| Item | Status | Evidence |\n|---|---|---|\n| One | done | \`src/base.ts\` |\n| Two | done | \`src/base.ts\`, ${evidence} |\n`,
  ...rest,
});

export const NO_PATHS: readonly WildPage[] = [
  matrix('endpoints', '`GET /tea`, `/api/v1/tea`, `POST /orders/{id}`, `/healthz`'),
  matrix('flags, types and values', '`--dry-run`, `Vec<(Target, Frame)>`, `Option<T>`, `a = b / c`, `None`'),
  matrix(
    'media types, branches and scopes',
    '`application/json`, `feature/tea`, `origin/main`, `@scope/package`, `text/event-stream`',
  ),
  matrix('either and or', 'and/or, input/output, `read/write`, `n/a`, 24/7, client/server'),
  matrix(
    'domains and addresses',
    '`example.com/docs`, https://example.com/a.ts, `docs.example.org/page.html`, `localhost:8080/x.json`',
  ),
  matrix('dotted names', '`tea.brew.now`, `node.js`, `Math.max`, `std::fs`, `config.get`, `e.g.`, `v1.2.3`'),
  matrix('tickets, pull requests and commits', '#12, `ABC-3`, PR #45, `1a2b3c4d5e`, tea/kettle#7'),
  matrix('sections of a standard', '`RFC 9110/4.2`, `NIST/AC-2`, ISO/IEC 27001, `§3.4/5`'),
  matrix(
    'templates and variables',
    '`src/<name>.ts`, `${ROOT}/x.ts`, `$HOME/.config/tea.toml`, `tests/test_*.py::name`, `{locale}/tea.json`',
  ),
  matrix('other machines', '`/etc/tea/tea.conf`, `~/tea.toml`, `C:\\tea\\tea.ini`'),
  matrix('sentences', 'the kettle was filled, heated and poured by hand; see the team’s board'),
  matrix(
    'commands that need nothing here',
    '`docker compose up`, `git log -- src`, `npx tea`, `cargo build`, `npm ci`',
  ),
  matrix('patterns of test names', '`test_tea_*`, `TestBrew/hot`, `brew::*`'),
  matrix('bare names of files elsewhere', '`settings.json`, `tea.yaml`, `brew.log`'),
  matrix('symbolic package paths', '`github.com/tea/kettle/pkg/pot.go`, `org.tea.Kettle`, `crate::brew::pour`', {
    contents: { 'src/brew.rs': 'pub fn pour() {}\n' },
  }),
  matrix('names to fill in', '`path/to/kettle.ts`, `docs/adr/NNNN-title.md`, `logs/YYYY/tea.log`, `your-app/main.py`'),
  matrix(
    'registries and buckets',
    '`ghcr.io/tea/kettle:1.0`, `s3://tea/pot.json`, `registry:5000/tea.tar`, `127.0.0.1:80/index.html`, `git@example.com:tea/kettle.git`',
  ),
  matrix('modules that are installed', '`node:fs/promises`, `react/jsx-runtime`, `@types/node`, `lodash/fp`'),
  matrix('math and shapes', '`1/2`, `3/4 done`, 12/14, `0.5/s`, `N/M`'),
];
