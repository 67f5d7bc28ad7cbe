// A change to the configuration: its faults are findings of the change that brings them, and the action and the command say the same.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pullEvent } from '../action/stage.ts';
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { startGitHub } from '../helpers/github/server.ts';
import { runAction } from '../helpers/run-action.ts';
import { runMain } from '../helpers/run-main.ts';

const PAGE = '# Bus lines\n\n| Line | Status | Code |\n|---|---|---|\n| 4 Harbor loop | done | `src/harbor.ts` |\n';
const YML = '.github/matrix-guard.yml';
const YAML = '.github/matrix-guard.yaml';
const VALID = 'documents: [docs/lines.md]\n';
const OTHER = 'documents: [docs/lines.md]\nfailOn: any\n';
const INVALID = 'documents: [docs/lines.md]\nrules:\n  evidence-deleted: fatal\n';

interface Case {
  readonly name: string;
  /** By path; absent files are not there. */
  readonly base: Readonly<Record<string, string | Uint8Array>>;
  readonly head: Readonly<Record<string, string | Uint8Array>>;
  /** Rule, message, line and column of each finding that is new. */
  readonly says: readonly string[];
  readonly fails: boolean;
}

const CASES: readonly Case[] = [
  {
    name: 'a valid one becomes invalid',
    base: { [YML]: VALID },
    head: { [YML]: INVALID },
    says: ['config-changed/changed 1:1', 'config-invalid/invalid 3:21'],
    fails: true,
  },
  {
    name: 'an invalid one is corrected',
    base: { [YML]: INVALID },
    head: { [YML]: VALID },
    says: ['config-changed/base-invalid 1:1'],
    fails: false,
  },
  {
    name: 'an invalid one goes',
    base: { [YML]: INVALID },
    head: {},
    says: ['config-changed/base-invalid 1:1'],
    fails: false,
  },
  {
    name: 'an invalid one stays as it is',
    base: { [YML]: INVALID },
    head: { [YML]: INVALID },
    says: [],
    fails: true,
  },
  { name: 'a valid one is added', base: {}, head: { [YML]: VALID }, says: ['config-changed/added 1:1'], fails: false },
  {
    name: 'an invalid one is added',
    base: {},
    head: { [YML]: INVALID },
    says: ['config-changed/added 1:1', 'config-invalid/invalid 3:21'],
    fails: true,
  },
  { name: 'a valid one goes', base: { [YML]: VALID }, head: {}, says: ['config-changed/removed 1:1'], fails: false },
  {
    name: 'a valid one is edited',
    base: { [YML]: VALID },
    head: { [YML]: OTHER },
    says: ['config-changed/changed 1:1'],
    fails: false,
  },
  {
    name: 'a second one is added that is not read',
    base: { [YML]: VALID },
    head: { [YML]: VALID, [YAML]: OTHER },
    says: ['config-changed/elsewhere 1:1'],
    fails: false,
  },
  {
    name: 'one becomes unreadable as text',
    base: { [YML]: VALID },
    head: { [YML]: Uint8Array.of(0x64, 0xe9, 0x0a) },
    says: ['config-changed/changed 1:1', 'config-invalid/invalid 1:1'],
    fails: true,
  },
];

describe('a change to the configuration', () => {
  it.each(CASES)('$name', async ({ base, head, says, fails }) => {
    const repository = new GitRepository({ 'docs/lines.md': PAGE, 'src/harbor.ts': 'loop\n', ...base });
    try {
      const before = repository.commit();
      repository.git('checkout', '--quiet', '-b', 'change');
      repository
        .remove(...Object.keys(base).filter((path) => !Object.hasOwn(head, path)))
        .write({ ...head, 'notes.txt': 'a change\n' });
      const after = repository.commit();
      const command = await runMain(['check', '--base', before, '--head', after, '--format', 'json'], {
        cwd: repository.path,
      });
      const github = await startGitHub({ repository: repository.path });
      try {
        github.openPull({ base: before, head: after });
        const action = await runAction({
          server: github,
          event: 'pull_request',
          payload: pullEvent({ base: before, head: after }),
          inputs: { 'report-file': 'report.json' },
          now: '2026-01-20T10:30:00Z',
        });
        expect(readFileSync(join(action.workspace, 'report.json'), 'utf8')).toBe(command.stdout);
        expect({ command: command.code, action: action.code }).toEqual({
          command: fails ? 1 : 0,
          action: fails ? 1 : 0,
        });
      } finally {
        await github.close();
      }
      const { findings } = JSON.parse(command.stdout) as Report;
      expect(
        findings
          .filter(({ origin }) => origin === 'new')
          .map(({ ruleId, messageId, line, column }) => `${ruleId}/${messageId} ${line}:${column}`)
          .sort(),
      ).toEqual(says);
    } finally {
      repository.dispose();
    }
  });
});
