// A repository may configure commands, hooks, filters and replacements: none of it runs, and nothing is written to it.
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { openGitRepository } from '../../src/repository/open-git-repository.ts';
import type { Repository } from '../../src/repository/repository.ts';
import { text } from '../contracts/repository.contract.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const prose = (seed: string): string => Array.from({ length: 40 }, (_, line) => `${seed} line ${line}\n`).join('');
const disposals: (() => void)[] = [];
afterEach(() => {
  for (const dispose of disposals.splice(0).reverse()) dispose();
});

/** Asks everything an engine may ask. */
async function askAll(opened: Repository): Promise<void> {
  for (const snapshot of [opened.head, opened.base]) {
    if (snapshot === null) continue;
    const paths = [...(await snapshot.tree()).entries.keys()];
    await snapshot.ids(paths);
    await snapshot.read(paths);
    await snapshot.search(['line', 'needle']);
  }
  await opened.renames();
  await opened.lookUpCommit(opened.base?.commit ?? opened.head.commit);
  await opened.lookUpCommit('0123');
  await opened.commitOn('2026-01-01', 'head');
  await opened.commitsOf('b.md', 5);
  await opened.names();
  await opened.close();
}

/** A repository in which everything git could run leaves a mark. */
function trap(): { repository: GitRepository; base: string; mark: string } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'matrix-guard-test-')));
  const repository = new GitRepository({
    'a.md': prose('a'),
    'b.md': prose('b'),
    'c.bin': 'needle',
    '.gitattributes': '* filter=trap diff=trap merge=trap\n',
  });
  disposals.push(
    () => repository.dispose(),
    () => rmSync(folder, { recursive: true, force: true }),
  );
  const base = repository.commit();
  const mark = join(folder, 'MARK');
  const script = join(folder, 'trap');
  writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> '${mark}'\ncat\n`);
  chmodSync(script, 0o755);
  const hooks = join(repository.path, '.git/hooks');
  mkdirSync(hooks, { recursive: true });
  for (const hook of [
    'post-index-change',
    'post-checkout',
    'pre-commit',
    'reference-transaction',
    'fsmonitor-watchman',
    'pre-auto-gc',
  ]) {
    writeFileSync(join(hooks, hook), `#!/bin/sh\necho ${hook} >> '${mark}'\n`);
    chmodSync(join(hooks, hook), 0o755);
  }
  const settings = {
    'core.fsmonitor': script,
    'core.hooksPath': hooks,
    'core.pager': script,
    'pager.grep': script,
    'core.editor': script,
    'core.askPass': script,
    'core.sshCommand': script,
    'core.gitProxy': script,
    'core.alternateRefsCommand': script,
    'credential.helper': `!${script}`,
    'diff.external': script,
    'diff.trap.command': script,
    'diff.trap.textconv': script,
    'merge.trap.driver': script,
    'filter.trap.clean': script,
    'filter.trap.smudge': script,
    'filter.trap.required': 'true',
    'interactive.diffFilter': script,
    'gpg.program': script,
    'log.showSignature': 'true',
    'submodule.recurse': 'true',
    'uploadpack.packObjectsHook': script,
    'grep.patternType': 'perl',
    'alias.ls-files': `!${script}`,
    'alias.ls-tree': `!${script}`,
    'alias.cat-file': `!${script}`,
    'alias.rev-parse': `!${script}`,
    'alias.grep': `!${script}`,
    'remote.origin.url': repository.path,
    'remote.origin.uploadpack': script,
    'remote.origin.promisor': 'true',
    'remote.origin.partialclonefilter': 'blob:none',
  };
  for (const [name, value] of Object.entries(settings)) repository.git('config', name, value);
  rmSync(mark, { force: true });
  return { repository, base, mark };
}

/** Every file of a folder with its size and times. */
function fingerprint(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => {
      const { size, mtimeMs, ctimeMs } = lstatSync(join(folder, path));
      return `${path} ${size} ${mtimeMs} ${ctimeMs}`;
    });
}

describe('a hostile repository', () => {
  it('has its traps set: git itself runs them', () => {
    const { repository, mark } = trap();
    repository.write({ 'a.md': 'edited\n' });
    execFileSync('git', ['diff'], { cwd: repository.path, stdio: 'ignore' });
    expect(existsSync(mark)).toBe(true);
  });

  it.each([
    ['the working tree', null],
    ['a commit', 'HEAD'],
  ])('runs nothing of its own when %s is read', async (_, head) => {
    const { repository, base, mark } = trap();
    repository
      .rename('a.md', 'moved.md')
      .write({ 'moved.md': `${prose('a')}edited\n`, 'b.md': 'edited\r\n', 'untracked.md': 'needle\n' });
    await askAll(await openGitRepository({ directory: repository.path, base, head }));
    expect(existsSync(mark)).toBe(false);
  });

  it('is not written to, nor is anything left in the temporary folder', async () => {
    const { repository, base } = trap();
    repository.rename('a.md', 'moved.md').write({ 'moved.md': `${prose('a')}edited\n`, 'b.md': 'edited\n' });
    const before = fingerprint(repository.path);
    const opened = await openGitRepository({ directory: repository.path, base, head: null });
    expect([...(await opened.renames()).known]).toEqual([['a.md', 'moved.md']]);
    await askAll(opened);
    expect(fingerprint(repository.path)).toEqual(before);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`matrix-guard-renames-${process.pid}-`))).toEqual([]);
  });

  it('cannot pass one object off as another', async () => {
    const repository = new GitRepository({ 'a.md': 'true\n', 'b.md': 'false\n' });
    disposals.push(() => repository.dispose());
    repository.commit();
    repository.git('replace', repository.git('rev-parse', 'HEAD:a.md'), repository.git('rev-parse', 'HEAD:b.md'));
    const opened = await openGitRepository({ directory: repository.path, base: null, head: 'HEAD' });
    expect(text((await opened.head.read(['a.md'])).get('a.md'))).toBe('true\n');
    await opened.close();
  });

  it('cannot graft another history onto head', async () => {
    const repository = new GitRepository({ 'a.md': '1\n' });
    disposals.push(() => repository.dispose());
    const first = repository.commit();
    repository.write({ 'a.md': '2\n' }).commit();
    writeFileSync(join(repository.path, '.git/info/grafts'), `${repository.git('rev-parse', 'HEAD')}\n`);
    const opened = await openGitRepository({ directory: repository.path, base: null, head: 'HEAD' });
    expect(await opened.lookUpCommit(first)).toMatchObject({ kind: 'commit', ancestorOfHead: true, commitsSince: 1 });
    await opened.close();
  });

  it('does not take a branch for an object', async () => {
    const repository = new GitRepository({ 'a.md': 'true\n' });
    disposals.push(() => repository.dispose());
    const first = repository.commit();
    repository.write({ 'a.md': 'false\n' }).commit();
    repository.git('update-ref', `refs/heads/${first}`, 'HEAD');
    repository.git('update-ref', `refs/heads/${first.slice(0, 7)}`, 'HEAD');
    const opened = await openGitRepository({ directory: repository.path, base: null, head: 'main' });
    expect(text((await opened.snapshot(first).read(['a.md'])).get('a.md'))).toBe('true\n');
    expect(await opened.lookUpCommit(first.slice(0, 7))).toMatchObject({ kind: 'commit', id: first });
    await opened.close();
  });
});
