// The contract of Repository, run over GitHub's REST API.
import { createClient } from '../../src/publish/client.ts';
import { openGitHubRepository } from '../../src/repository/github/open-github-repository.ts';
import { startGitHub, type GitHubOptions } from '../helpers/github/server.ts';
import { describeRepository, type OpenRepository } from './repository.contract.ts';

const over =
  (options: Partial<GitHubOptions> = {}): OpenRepository =>
  async ({ repository, base }) => {
    const github = await startGitHub({ repository: repository.path, ...options });
    const octokit = await createClient({
      token: github.token,
      baseUrl: github.apiUrl,
      userAgent: 'matrix-guard/test',
      second: 1,
    });
    return {
      opened: await openGitHubRepository({
        octokit,
        owner: github.owner,
        repo: github.repo,
        serverUrl: github.serverUrl,
        base,
        head: repository.git('rev-parse', 'HEAD'),
      }),
      dispose: () => void github.close(),
    };
  };

describeRepository('GitHub', over());

describeRepository('GitHub where every tree is truncated', over({ limits: { treeEntries: 0 } }));
