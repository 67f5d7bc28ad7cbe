// Writes the HTML report of a repository: asks git when the evidence last changed, and adds the page's script.
import { citedPaths } from '../../report/reporters/html/list-rows.ts';
import { renderHtml } from '../../report/reporters/html/render-html.ts';
import type { Report } from '../../report/report.ts';
import { readGitFacts } from '../../repository/git/git-facts.ts';
import { findLastChanges } from '../../repository/git/last-changes.ts';
import { CLIENT_SCRIPT } from './client-script.ts';

export interface HtmlSource {
  readonly report: Report;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** The repository's folder, or any folder in it. */
  readonly directory: string;
}

/** The page as text. @throws RepositoryError where git cannot be run */
export async function writeHtml({ report, today, directory }: HtmlSource): Promise<string> {
  const { root, shallow } = await readGitFacts(directory);
  const paths = citedPaths(report);
  const commit = /^[0-9a-f]{40,64}$/.test(report.head) ? report.head : 'HEAD';
  // The oldest commit of a shallow clone seems to add every file.
  const changes =
    shallow || paths.size === 0 ? null : await findLastChanges({ directory: root ?? directory, commit, paths });
  return renderHtml(report, { script: CLIENT_SCRIPT, today, changes });
}
