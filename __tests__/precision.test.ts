// The labels of the precision bench: each is of a finding in a repository that the bench knows, and is given once.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../bench/precision');
const read = (name: string): readonly unknown[] =>
  readFileSync(join(folder, name), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

const repositories = read('repositories.jsonl') as readonly {
  repository: string;
  commit: string;
  changes: readonly string[];
}[];
const labels = read('labels.jsonl') as readonly { finding: string; label: string; why: string }[];

it('are of known repositories and commits, each with a reason', () => {
  const commits = new Map(repositories.map((one) => [one.repository, new Set([one.commit, ...one.changes])]));
  for (const { finding, label, why } of labels) {
    const [repository = '', mode = '', , commit = ''] = finding.split(' ');
    expect([finding, commits.get(repository)?.has(commit)]).toEqual([finding, true]);
    expect(['declared', 'detected']).toContain(mode);
    expect(['true', 'false', 'noise']).toContain(label);
    expect(why).not.toBe('');
  }
});

it('are given once', () => {
  expect(new Set(labels.map(({ finding }) => finding)).size).toBe(labels.length);
});

it('says which clones are missing and how to get one', () => {
  const mirrors = mkdtempSync(join(tmpdir(), 'matrix-guard-mirrors-'));
  const [first] = repositories;
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(folder, 'run.js'), '--mirrors', mirrors, '--repository', first?.repository ?? ''],
    { encoding: 'utf8' },
  );
  rmSync(mirrors, { recursive: true });
  expect([status, stdout]).toEqual([
    0,
    expect.stringContaining(`git clone --mirror https://github.com/${first?.repository}`),
  ]);
});
