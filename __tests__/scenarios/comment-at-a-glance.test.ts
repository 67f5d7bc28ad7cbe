// What a pull request that breaks a large matrix in five ways gets to read: five causes, each once, the stamp in sight, the rest folded.
import { renderMarkdown } from '../../src/report/reporters/markdown.ts';
import { renderPretty } from '../../src/report/reporters/pretty.ts';
import { breakObservatory, type BrokenObservatory } from '../helpers/broken-observatory.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

let observatory: BrokenObservatory;
beforeAll(() => {
  observatory = breakObservatory();
});
afterAll(() => observatory.git.dispose());

const judge = () =>
  guardRepository(observatory.git.path, { base: 'main', head: observatory.branch, today: '2026-10-06' });

it('is told in a comment whose part in sight has eleven lines', async () => {
  const [visible = ''] = renderMarkdown(await judge()).split('<details>');
  const lines = visible
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .filter((line) => line !== '' && !/^\|-/.test(line));
  expect(lines).toEqual([
    '### ❌ 17 rows no longer hold, from 5 causes; the check fails',
    expect.stringMatching(
      /^(?:🟩){5}🟥🟧(?:🟨){2}⬜ `docs\/site\/observatory-matrix\.md`: 66 hold · 10 claim more than supported · 7 need an update · 22 partial · 12 not started$/u,
    ),
    '| What this change does | Rows that rely on it | How to fix |',
    '| ❌ Deletes `docs/site/camera.md` | 4\\.1, 4\\.3 (done → **partial**) and 11 more | Restore or replace it |',
    '| ❌ Deletes `crates/…/tests/wind_rejection.rs` | 1\\.5 (done → **partial**) | Restore or replace it |',
    '| ⚠️ Renames `crates/…/src/slew_and_settle.rs` to `slewing.rs` | 2\\.9 | Cite the new path |',
    '| ⚠️ Renames `guide_loop_…_for_a_whole_night` to `guide_loop_survives_the_night` | 3\\.3 | Cite the new name |',
    '| ⚠️ Leaves `make queue-check` undefined | 5\\.9 | Cite a command that exists |',
    expect.stringMatching(
      /^\*\*Last verified\*\* at `[0-9a-f]{7}`, 278 days ago: \d files of evidence changed since, 1 of them in this change\.$/,
    ),
    '- **Fix the rows**: `npx github:org/matrix-guard#v1 check --fix` makes 2 changes; `--statuses` also lowers 10 rows whose proof is gone',
    '- **Then stamp**: read the rows again, and run `npx github:org/matrix-guard#v1 stamp docs/site/observatory-matrix.md`',
  ]);
});

it('is told in the terminal by five causes and a line a row', async () => {
  const lines = renderPretty(await judge(), { width: 100 }).split('\n');
  expect(lines.filter((line) => /^[✖▲] (?:Deletes|Renames|Leaves) /u.test(line))).toHaveLength(5);
  expect(lines.filter((line) => /^ {2}[✖▲] .* {2}line \d+$/u.test(line))).toHaveLength(17);
});
