// `demo`: breaks the matrix of a throw-away repository on a branch and shows what a pull request would get.
import { randomBytes } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_BRANCH, DEMO_DAY, makeDemoRepository } from './demo-repository.ts';
import type { CommandInput } from '../host.ts';
import { withCleanUp } from '../interruption.ts';

/** Leaves nothing behind but the HTML report that it names. The exit code is 0: that the demo finds something is its purpose. */
export async function demo({ host, color }: CommandInput): Promise<number> {
  const name = join(realpathSync(tmpdir()), `matrix-guard-demo-${randomBytes(6).toString('hex')}`);
  const { story, page } = await withCleanUp(
    () => {
      mkdirSync(name, { mode: 0o700 });
      return tell({ folder: name, color, program: host.program });
    },
    () => {
      rmSync(name, { recursive: true, force: true, maxRetries: 5 });
    },
  );
  const file = `${name}.html`;
  // The name is not to be guessed, and nothing that has it is written to.
  writeFileSync(file, page, { flag: 'wx', mode: 0o600 });
  host.stdout.write(`${story}\nThe same as a page, with a map of the rows:\n${file}\n`);
  return 0;
}

interface Telling {
  readonly folder: string;
  readonly color: boolean;
  readonly program: string;
}

interface Told {
  readonly story: string;
  /** The report as HTML. */
  readonly page: string;
}

async function tell({ folder, color, program }: Telling): Promise<Told> {
  const strong = (text: string): string => (color ? `\u001b[1m${text}\u001b[0m` : text);
  const { verifiedAt } = makeDemoRepository(folder);
  const { openGitRepository } = await import('../../repository/open-git-repository.ts');
  const { defaultSettings } = await import('../../config/defaults.ts');
  const { guard } = await import('../../guard.ts');
  const { renderPretty } = await import('../../report/reporters/pretty.ts');
  const { writeHtml } = await import('../output/write-html.ts');
  const repository = await openGitRepository({ directory: folder, base: 'main', head: DEMO_BRANCH });
  const report = await guard({ repository, settings: defaultSettings(), today: DEMO_DAY }).finally(() =>
    repository.close(),
  );
  const page = await writeHtml({ report, today: DEMO_DAY, directory: folder });
  const story = [
    `${strong('A temporary repository.')} Its page docs/status-matrix.md tracks the plan of a`,
    'small note-taking program: eight rows, each with its code and its tests, all true on main.',
    '',
    `${strong(`The branch ${DEMO_BRANCH}`)} cleans up and leaves the page as it was:`,
    '  deletes  tests/test_search.py, the test of a row that says done',
    '  renames  notes/sync/merge.py to notes/sync/conflicts.py',
    '  renames  the test test_queue_survives_restart',
    `  edits    notes/store.py, which was last verified at ${verifiedAt.slice(0, 7)}`,
    '',
    strong(`What its pull request would get (${program} check --base main --head ${DEMO_BRANCH}):`),
    '',
    renderPretty(report, { color, program }).trimEnd(),
    '',
    report.conclusion === 'failure'
      ? `${strong('The check would fail')} (exit code 1) until the page matches the repository.`
      : `${strong('The check would pass')} (exit code 0).`,
    `The repository was deleted. Next: ${program} check in a repository of your own.`,
    '',
  ].join('\n');
  return { story, page };
}
