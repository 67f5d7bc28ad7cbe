// `stamp`: writes when and at which commit a page was verified, once its rows hold.
import { resolve } from 'node:path';
import type { Settings } from '../../config/settings.ts';
import { examine, guard } from '../../guard.ts';
import { escapeTerminal } from '../../report/reporters/escape.ts';
import { readHeadCommit } from '../../repository/git/commit-log.ts';
import { readGitFacts } from '../../repository/git/git-facts.ts';
import { overlay } from '../../repository/overlay.ts';
import type { Repository } from '../../repository/repository.ts';
import type { CommandInput } from '../host.ts';
import type { StampValues } from './stamp/notation.ts';
import { planStamp, type PlannedStamp } from './stamp/plan-stamp.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { withRepository } from '../arguments/with-repository.ts';
import { writePages } from '../output/write-pages.ts';
import { utcDay } from '../../text/days.ts';

/** 0 stamped or reviewed, 1 refused. @throws UsageError, RepositoryError, ConfigurationError */
export async function stamp({ host, operands, flags, color }: CommandInput): Promise<number> {
  const keys =
    flags.row === undefined
      ? null
      : flags.row
          .split(',')
          .map((key) => key.trim())
          .filter((key) => key !== '');
  if (keys !== null && operands.length !== 1) throw new UsageError('--row needs exactly one DOCUMENT.');
  if (flags.review !== undefined && (flags.row ?? flags.at ?? flags.force) !== undefined)
    throw new UsageError('--review cannot be combined with --row, --at or --force.');
  return await withRepository({ host, operands, flags, onFault: 'refuse' }, async ({ repository, settings }) => {
    const { root } = await readGitFacts(resolve(host.cwd, flags.repo ?? '.'));
    if (root === null) throw new UsageError('stamp writes into a working tree, but this repository has none.');
    const head = await readHeadCommit(root);
    if (head === null) throw new UsageError('This repository has no commit to stamp yet; commit first.');
    if (flags.review !== undefined) {
      const { renderReview } = await import('./stamp/review.ts');
      const texts: string[] = [];
      for (const document of await examineAll({ repository, settings }))
        texts.push(await renderReview({ document, root, head, color }));
      host.stdout.write(texts.join('\n'));
      return 0;
    }
    const commit = flags.at === 'merge-base' ? mergeBaseOf(repository) : head;
    const values: StampValues = { commit, shortest: await shortestId(repository, commit), now: host.now };
    const { planned, refusals } = await planAll({ repository, settings, values, keys, atBase: commit !== head });
    if (refusals.length > 0 && flags.force === undefined) {
      host.stderr.write(
        `${[...refusals, `Nothing was stamped. Fix the rows first (${host.program} check says how), or stamp with --force.`].map(escapeTerminal).join('\n')}\n`,
      );
      return 1;
    }
    const changed = planned
      .map(({ change }) => change)
      .filter(({ before, after }) => Buffer.compare(before, after) !== 0);
    await writePages({ root, pages: changed });
    for (const sentence of refusals) host.stderr.write(`Stamped anyway: ${escapeTerminal(sentence)}\n`);
    for (const {
      change: { path },
      rows,
    } of planned) {
      const what = keys === null ? '' : `, ${rows.size === 1 ? 'row' : 'rows'} ${keys.join(', ')}`;
      host.stdout.write(
        `${escapeTerminal(`${path}${what}`)}: verified at ${commit.slice(0, 10)} on ${utcDay(host.now)}.\n`,
      );
    }
    return 0;
  });
}

/** @throws UsageError where there is nothing to compare with. */
function mergeBaseOf({ base }: Repository): string {
  if (base === null)
    throw new UsageError('--at merge-base needs a default branch to compare with, and none was found; fetch it first.');
  return base.commit;
}

type Examined = Awaited<ReturnType<typeof examine>>;

/** The named pages. @throws UsageError for one that holds nothing to verify. */
async function examineAll({
  repository,
  settings,
}: {
  readonly repository: Repository;
  readonly settings: Settings;
}): Promise<Examined> {
  const documents = await examine({ repository, settings });
  const empty = settings.paths?.find(
    (path) => !documents.some(({ document }) => document.path === path && document.rows.length > 0),
  );
  if (empty !== undefined)
    throw new UsageError(`${empty} has no rows to verify; matrix-guard inspect ${empty} shows how it was read.`);
  return documents;
}

interface PlanInput {
  readonly repository: Repository;
  readonly settings: Settings;
  readonly values: StampValues;
  readonly keys: readonly string[] | null;
  /** Whether the stamp's commit is the merge base. */
  readonly atBase: boolean;
}

/** Every page stamped in memory, and judged as it would be then: a commit that lacks what a page cites shows at once. */
async function planAll({
  repository,
  settings,
  values,
  keys,
  atBase,
}: PlanInput): Promise<{ readonly planned: readonly PlannedStamp[]; readonly refusals: readonly string[] }> {
  const { findRefusals } = await import('./stamp/refusals.ts');
  const documents = await examineAll({ repository, settings });
  const contents = await repository.head.read(documents.map(({ document }) => document.path));
  const planned: PlannedStamp[] = [];
  for (const { document } of documents) {
    const content = contents.get(document.path);
    if (content?.kind !== 'content') throw new UsageError(`${document.path} cannot be read; nothing was stamped.`);
    planned.push(await planStamp({ document, bytes: content.bytes, values, keys }));
  }
  const stamped = overlay(repository, new Map(planned.map(({ change: { path, after } }) => [path, after])));
  const [report, after] = [
    await guard({ repository: stamped, settings, today: utcDay(values.now) }),
    await examine({ repository: stamped, settings }),
  ];
  const refusals = planned.flatMap(({ change: { path }, rows }) => {
    const document = after.find((one) => one.document.path === path);
    const standing = documents.find((one) => one.document.path === path)?.document;
    return document === undefined || standing === undefined
      ? []
      : findRefusals({ report, document, standing, rows, atBase });
  });
  return { planned, refusals };
}

/** Fewest digits, from seven, that name the commit and no other object that could be taken for it. */
async function shortestId(repository: Repository, commit: string): Promise<number> {
  for (let digits = 7; digits < commit.length; digits += 1) {
    const lookup = await repository.lookUpCommit(commit.slice(0, digits));
    if (lookup.kind === 'commit' && lookup.id === commit) return digits;
  }
  return commit.length;
}
