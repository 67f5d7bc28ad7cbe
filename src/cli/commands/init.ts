// `init`: finds the status pages of a repository and writes the configuration and the workflow that guard them.
import { resolve } from 'node:path';
import { CONFIGURATION_PATHS } from '../../config/configuration-change.ts';
import { defaultSettings } from '../../config/defaults.ts';
import { escapeTerminal } from '../../report/reporters/escape.ts';
import { readGitFacts } from '../../repository/git/git-facts.ts';
import { openGitRepository } from '../../repository/open-git-repository.ts';
import { readDocuments } from '../../rows/set/read-documents.ts';
import { createFiles, requireAbsent } from '../output/create-files.ts';
import type { CommandInput } from '../host.ts';
import { describePage, type PageDescription } from './init/describe-page.ts';
import { describeToday } from './init/describe-today.ts';
import { EXAMPLE_PATH, renderExamplePage } from './init/example-page.ts';
import { isNameable, renderConfiguration } from './init/render-configuration.ts';
import { WORKFLOW, WORKFLOW_PATH } from './init/workflow.ts';
import { describeSurprise, openSurprises } from '../../text/surprises.ts';
import { utcDay } from '../../text/days.ts';
import { UsageError } from '../arguments/usage-error.ts';

/** Pages that are named where none is a status page. */
const MAX_NEAR = 3;
const [CONFIGURATION_PATH = '', ...OTHER_PATHS] = CONFIGURATION_PATHS;

/** 0 where the files were written. @throws UsageError where one of them exists or no page is found, RepositoryError */
export async function init({ host, flags }: CommandInput): Promise<number> {
  const directory = resolve(host.cwd, flags.repo ?? '.');
  const repository = await openGitRepository({ directory, base: null, head: null });
  try {
    const { root } = await readGitFacts(directory);
    if (root === null) throw new UsageError('init writes into a working tree, but this repository has none.');
    requireAbsent(root, [CONFIGURATION_PATH, ...OTHER_PATHS, WORKFLOW_PATH]);
    const surprises = openSurprises();
    const { head, notes } = await readDocuments({ repository, settings: defaultSettings(), surprises });
    const guarded = head.documents.map(describePage).filter(({ path }) => isNameable(path));
    const refused = head.refused.map(describePage).filter(({ path }) => isNameable(path));
    const say = (...parts: readonly string[]): unknown =>
      host.stdout.write(`${parts.map(escapeTerminal).join('  ')}\n`);
    if (guarded.length === 0 && flags.example === undefined) throw noPage(refused, host.program);
    const tree = guarded.length === 0 ? (await repository.head.tree()).entries : null;
    const example = tree === null ? null : renderExamplePage((path) => tree.has(path));
    const pages = example === null ? guarded : [describeExample()];
    const configuration = { path: CONFIGURATION_PATH, text: renderConfiguration({ guarded: pages, refused }) };
    await createFiles({
      root,
      files: [
        configuration,
        { path: WORKFLOW_PATH, text: WORKFLOW },
        ...(example === null ? [] : [{ path: EXAMPLE_PATH, text: example }]),
      ],
    });
    for (const { path, reason } of guarded) say('guarded', path, reason);
    for (const { path, reason } of refused) say('left out', path, reason);
    for (const note of [...notes, ...surprises.list().map(describeSurprise)]) say('note', note);
    for (const path of [CONFIGURATION_PATH, WORKFLOW_PATH, ...(example === null ? [] : [EXAMPLE_PATH])])
      say('written', path);
    const unknown = guarded.filter(({ unknownWords }) => unknownWords.length > 0).length;
    if (unknown > 0) say(`${CONFIGURATION_PATH} lists unknown status words; define them there.`);
    if (example === null) say(await describeToday({ repository, configuration, today: utcDay(host.now) }));
    else
      say(
        `Replace the rows of ${EXAMPLE_PATH} with those of your plan; once committed: ${host.program} stamp ${EXAMPLE_PATH}`,
      );
    say(`Next: ${host.program} check, then commit ${example === null ? 'both files' : 'the three files'}.`);
    return 0;
  } finally {
    await repository.close();
  }
}

function noPage(refused: readonly PageDescription[], program: string): UsageError {
  const near =
    refused.length === 0
      ? ''
      : ` Nearest: ${refused
          .slice(0, MAX_NEAR)
          .map(({ path, reason }) => `${path} (${reason})`)
          .join(', ')}.`;
  return new UsageError(
    `No page with a status table was found, so nothing was written.${near} ${program} init --example writes a first one; docs/matrix-format.md of Matrix Guard shows what one looks like.`,
  );
}

const describeExample = (): PageDescription => ({
  path: EXAMPLE_PATH,
  reason: 'an example',
  unknownWords: [],
  statusHeader: null,
});
