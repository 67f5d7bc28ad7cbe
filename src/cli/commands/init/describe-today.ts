// Says what is wrong with the found pages today, before anybody is asked to fix it.
import { parseConfiguration } from '../../../config/load.ts';
import { guard } from '../../../guard.ts';
import { findNews } from '../../../report/arrange.ts';
import { messageToTerminal } from '../../../report/reporters/escape.ts';
import { titleOf } from '../../../report/sum-up.ts';
import type { Repository } from '../../../repository/repository.ts';

export interface TodayInput {
  readonly repository: Repository;
  readonly configuration: { readonly path: string; readonly text: string };
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
}

/** One or two sentences, for a terminal. */
export async function describeToday({ repository, configuration, today }: TodayInput): Promise<string> {
  const { settings } = await parseConfiguration(configuration);
  if (settings === null) throw new Error('Unexpected configuration that cannot be used, though init wrote it');
  const report = await guard({ repository, settings, today });
  const news = findNews(report);
  const verdict = `Today: ${messageToTerminal(titleOf(report, news).replace(/\.?$/u, '.'))}`;
  return news.length === 0
    ? verdict
    : `${verdict} This blocks nobody: a pull request fails only for errors that it adds itself.`;
}
