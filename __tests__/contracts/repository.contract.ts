// What every implementation of Repository must do, whatever it reads from: one suite, run over each.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content, Repository } from '../../src/repository/repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

interface OpenOptions {
  /** A real git repository, everything committed. */
  readonly repository: GitRepository;
  /** Full commit id of the base. */
  readonly base: string | null;
}

/** Opens the repository so that its head shows the files of its newest commit. `dispose` is called after `close`. */
export type OpenRepository = (
  options: OpenOptions,
) => Promise<{ readonly opened: Repository; readonly dispose?: () => void }>;

/** `abilities` says where a source may answer less. */
export function describeRepository(
  name: string,
  open: OpenRepository,
  abilities: { readonly search: boolean } = { search: true },
): void {
  describe(`repository contract: ${name}`, () => {
    const disposals: (() => Promise<void> | void)[] = [];
    afterEach(async () => {
      for (const dispose of disposals.splice(0).reverse()) await dispose();
    });

    const create = (files: Readonly<Record<string, string | Uint8Array>> = {}): GitRepository => {
      const repository = new GitRepository(files);
      disposals.push(() => repository.dispose());
      return repository;
    };
    const start = async (repository: GitRepository, base: string | null = null): Promise<Repository> => {
      const { opened, dispose } = await open({ repository, base });
      disposals.push(async () => {
        await opened.close();
        dispose?.();
      });
      return opened;
    };

    it('lists every file with its path and object id, also below folders', async () => {
      const repository = create({ 'README.md': 'hello\n', 'src/deep/er/a.ts': 'a\n', empty: '' });
      repository.commit();
      const { head } = await start(repository);
      const { entries, truncated } = await head.tree();
      expect(truncated).toBe(false);
      expect([...entries.keys()].sort()).toEqual(['README.md', 'empty', 'src/deep/er/a.ts']);
      expect(entries.get('README.md')).toEqual({
        path: 'README.md',
        kind: 'file',
        id: repository.git('rev-parse', 'HEAD:README.md'),
      });
      expect((await head.ids(['README.md', 'src', 'absent.md'])).size).toBe(1);
      expect((await head.ids(['src/deep/er/a.ts'])).get('src/deep/er/a.ts')).toBe(
        repository.git('rev-parse', 'HEAD:src/deep/er/a.ts'),
      );
    });

    it('shows links and submodules as what they are and reads neither', async () => {
      const repository = create({ 'a.md': 'a\n' });
      symlinkSync('/etc/hostname', join(repository.path, 'outside'));
      symlinkSync('a.md', join(repository.path, 'inside'));
      const other = create({ x: 'x' });
      other.commit();
      repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.path, 'vendor/other');
      repository.commit();
      const { head } = await start(repository);
      const { entries } = await head.tree();
      expect(entries.get('outside')?.kind).toBe('link');
      expect(entries.get('inside')?.kind).toBe('link');
      expect(entries.get('vendor/other')).toEqual({
        path: 'vendor/other',
        kind: 'submodule',
        id: other.git('rev-parse', 'HEAD'),
      });
      expect(entries.has('vendor/other/x')).toBe(false);
      const contents = await head.read(['outside', 'inside', 'vendor/other']);
      expect([...contents.values()].map(({ kind }) => kind)).toEqual(['not-a-file', 'not-a-file', 'not-a-file']);
      expect((await head.ids(['inside'])).get('inside')).toBe(repository.git('rev-parse', 'HEAD:inside'));
    });

    it('reads contents byte by byte and leaves absent paths out', async () => {
      const binary = Uint8Array.from({ length: 512 }, (_, index) => index % 256);
      const repository = create({
        'crlf.md': 'a\r\nb\r\n',
        'binary.bin': binary,
        empty: '',
        'wide.md': '# Über 状态 🟡\n',
      });
      repository.commit();
      const { head } = await start(repository);
      const contents = await head.read(['wide.md', 'crlf.md', 'binary.bin', 'empty', 'absent.md', 'src']);
      expect([...contents.keys()]).toEqual(['wide.md', 'crlf.md', 'binary.bin', 'empty']);
      expect(text(contents.get('wide.md'))).toBe('# Über 状态 🟡\n');
      expect(text(contents.get('crlf.md'))).toBe('a\r\nb\r\n');
      expect(text(contents.get('empty'))).toBe('');
      expect(bytes(contents.get('binary.bin'))).toEqual([...binary]);
    });

    it('gives the same answer when the same file is read twice, and two paths of one content both', async () => {
      const repository = create({ 'a.md': 'same\n', 'b.md': 'same\n' });
      repository.commit();
      const { head } = await start(repository);
      const [first, second] = await Promise.all([head.read(['a.md', 'b.md']), head.read(['b.md'])]);
      expect(text(first.get('a.md'))).toBe('same\n');
      expect(text(first.get('b.md'))).toBe('same\n');
      expect(text(second.get('b.md'))).toBe('same\n');
      expect(text((await head.read(['a.md'])).get('a.md'))).toBe('same\n');
    });

    it('does not hold files over sixteen mebibytes, says how large they are, and still reads what follows', async () => {
      const MIB = 1 << 20;
      const repository = create({
        'exact.txt': 'x'.repeat(16 * MIB),
        'over.txt': 'x'.repeat(16 * MIB + 1),
        'huge.bin': Buffer.alloc(33 * MIB, 'y'),
        'small.txt': 'small\n',
      });
      repository.commit();
      const { head } = await start(repository);
      const contents = await head.read(['huge.bin', 'over.txt', 'exact.txt', 'small.txt']);
      expect(contents.get('huge.bin')).toEqual({ kind: 'too-large', reason: 'larger than 16.0 MiB (33.0 MiB)' });
      expect(contents.get('over.txt')?.kind).toBe('too-large');
      expect(bytes(contents.get('exact.txt')).length).toBe(16 * MIB);
      expect(text(contents.get('small.txt'))).toBe('small\n');
      expect((await head.ids(['huge.bin'])).get('huge.bin')).toBe(repository.git('rev-parse', 'HEAD:huge.bin'));
    });

    it('keeps names with line feeds, quotes, spaces, dashes, brackets, tabs and other scripts', async () => {
      const names = [
        'line\nfeed.md',
        'quo"te\'.md',
        ' space .md',
        '-dash.md',
        '--all',
        'a[b]*.md',
        'tab\t.md',
        '状态/é.md',
        ':(glob)x',
        'back\\slash.md',
        'HEAD',
      ];
      const repository = create(Object.fromEntries(names.map((path) => [path, `I am ${path}\n`])));
      repository.commit();
      const { head } = await start(repository);
      expect([...(await head.tree()).entries.keys()].sort()).toEqual([...names].sort());
      const contents = await head.read(names);
      expect(names.map((path) => text(contents.get(path)))).toEqual(names.map((path) => `I am ${path}\n`));
      expect([...(await head.ids(names)).values()]).toEqual(
        names.map((path) =>
          path.includes('\n') ? (expect.any(String) as string) : repository.git('rev-parse', `HEAD:${path}`),
        ),
      );
    });

    it('reads base and head apart, and any other commit by its full id', async () => {
      const repository = create({ 'a.md': 'one\n', 'gone.md': 'gone\n' });
      const first = repository.commit();
      const second = repository.write({ 'a.md': 'two\n' }).remove('gone.md').commit();
      repository.write({ 'a.md': 'three\n' }).commit();
      const opened = await start(repository, second);
      expect(opened.base?.commit).toBe(second);
      expect(text((await opened.head.read(['a.md'])).get('a.md'))).toBe('three\n');
      expect(text((await opened.base?.read(['a.md']))?.get('a.md'))).toBe('two\n');
      expect(text((await opened.snapshot(first).read(['a.md'])).get('a.md'))).toBe('one\n');
      expect((await opened.snapshot(first).tree()).entries.has('gone.md')).toBe(true);
      expect((await opened.head.tree()).entries.has('gone.md')).toBe(false);
    });

    it('never calls the files of a commit it does not have absent', async () => {
      const repository = create({ 'a.md': 'a\n' });
      repository.commit();
      const opened = await start(repository);
      const { entries, truncated } = await opened.snapshot('1'.repeat(40)).tree();
      expect({ size: entries.size, truncated }).toEqual({ size: 0, truncated: true });
      expect(opened.notes().join(' ')).toContain('1'.repeat(40));
    });

    describe('renames', () => {
      const prose = (seed: string): string =>
        Array.from({ length: 40 }, (_, line) => `${seed} line ${line}\n`).join('');

      it('finds renamed, renamed and edited, and moved files', async () => {
        const repository = create({
          'exact.ts': prose('exact'),
          'similar.ts': prose('similar'),
          'old/a.ts': prose('a'),
          'old/b/c.ts': prose('c'),
          'stays.ts': prose('stays'),
          'gone.ts': prose('gone'),
        });
        const base = repository.commit();
        repository
          .rename('exact.ts', 'moved/exact.ts')
          .rename('old', 'new')
          .rename('similar.ts', 'alike.ts')
          .remove('gone.ts');
        repository
          .write({ 'alike.ts': `${prose('similar')}one more line\n`, 'stays.ts': 'edited\n', 'unrelated.ts': 'new\n' })
          .commit();
        const { known: renames } = await (await start(repository, base)).renames();
        expect(Object.fromEntries([...renames].sort())).toEqual({
          'exact.ts': 'moved/exact.ts',
          'old/a.ts': 'new/a.ts',
          'old/b/c.ts': 'new/b/c.ts',
          'similar.ts': 'alike.ts',
        });
      });

      it('follows every copy of a file that became one new file', async () => {
        const files = ['quay.sql', 'crane.sql'];
        const copies = (folder: string): Record<string, string> =>
          Object.fromEntries(files.map((file) => [`${folder}/${file}`, prose(file)]));
        const repository = create({ ...copies('spec/scripts'), ...copies('spec/data/scripts'), 'stays.ts': 'a\n' });
        const base = repository.commit();
        repository.remove('spec/scripts', 'spec/data').write(copies('spec/sh')).commit();
        const { known, unsure } = await (await start(repository, base)).renames();
        expect(Object.fromEntries([...known].sort())).toEqual({
          'spec/data/scripts/crane.sql': 'spec/sh/crane.sql',
          'spec/data/scripts/quay.sql': 'spec/sh/quay.sql',
          'spec/scripts/crane.sql': 'spec/sh/crane.sql',
          'spec/scripts/quay.sql': 'spec/sh/quay.sql',
        });
        expect(unsure.size).toBe(0);
      });

      it('keeps odd names, and a file that became a folder', async () => {
        const repository = create({
          'line\nfeed.ts': prose('feed'),
          'module.ts': prose('module'),
          tool: prose('tool'),
        });
        const base = repository.commit();
        repository
          .rename('line\nfeed.ts', '-dash "q".ts')
          .rename('tool', 'tool.tmp')
          .rename('tool.tmp', 'tool/main')
          .commit();
        const { known: renames } = await (await start(repository, base)).renames();
        expect(Object.fromEntries(renames)).toEqual({ 'line\nfeed.ts': '-dash "q".ts', tool: 'tool/main' });
      });

      it('is empty without a base, and where nothing was renamed', async () => {
        const repository = create({ 'a.ts': prose('a') });
        const base = repository.commit();
        repository.write({ 'b.ts': 'b\n' }).commit();
        expect((await (await start(repository)).renames()).known.size).toBe(0);
        expect((await (await start(repository, base)).renames()).known.size).toBe(0);
      });
    });

    (abilities.search ? describe : describe.skip)('search', () => {
      it('finds literal strings in files, sorted, and says so when there are none', async () => {
        const repository = create({
          'src/b.ts': 'call(one)\n',
          'src/a.ts': 'fn one() {}\nfn two() {}\n',
          'src/c.ts': 'ONE',
          '-dash\n.ts': 'one',
        });
        repository.commit();
        const found = await (
          await start(repository)
        ).head.search(['one', 'two', 'three', 'o.e', 'fn one() {}\nfn two', '']);
        expect(Object.fromEntries(found ?? [])).toEqual({
          one: ['-dash\n.ts', 'src/a.ts', 'src/b.ts'],
          two: ['src/a.ts'],
          three: [],
          'o.e': [],
          'fn one() {}\nfn two': ['src/a.ts'],
          '': [],
        });
      });

      it('takes strings as they are: options, patterns, quotes and other scripts', async () => {
        const literals = ['--help', '-e', '.*', '[a]', '\\n', '"quoted"', "it's", '状态', '$(id)', '^start'];
        const repository = create({ 'all.txt': literals.join('\n'), 'none.txt': 'nothing of it' });
        repository.commit();
        const found = await (await start(repository)).head.search(literals);
        expect([...(found ?? [])]).toEqual(literals.map((literal) => [literal, ['all.txt']]));
      });

      it('leaves out binary files, links and files over the bound', async () => {
        const repository = create({
          'a.bin': 'needle\0',
          'big.txt': `needle${'x'.repeat(1 << 24)}`,
          'a.txt': 'needle',
        });
        symlinkSync('needle', join(repository.path, 'link'));
        repository.commit();
        expect((await (await start(repository)).head.search(['needle']))?.get('needle')).toEqual(['a.txt']);
      });

      it('searches the base as it was', async () => {
        const repository = create({ 'a.txt': 'needle' });
        const base = repository.commit();
        repository.write({ 'a.txt': 'hay', 'b.txt': 'needle' }).commit();
        const opened = await start(repository, base);
        expect((await opened.base?.search(['needle']))?.get('needle')).toEqual(['a.txt']);
        expect((await opened.head.search(['needle']))?.get('needle')).toEqual(['b.txt']);
      });
    });

    describe('commits', () => {
      it('looks a commit up by its full and its abbreviated id, with date and distance', async () => {
        const repository = create({ 'a.md': '1' });
        const first = repository.commit({ date: '2026-02-01T10:00:00Z' });
        repository.write({ 'a.md': '2' }).commit();
        const newest = repository.write({ 'a.md': '3' }).commit();
        const opened = await start(repository);
        const expected = {
          kind: 'commit',
          id: first,
          date: '2026-02-01T10:00:00Z',
          ancestorOfHead: true,
          commitsSince: 2,
        };
        expect(await opened.lookUpCommit(first)).toEqual(expected);
        expect(await opened.lookUpCommit(first.slice(0, 8))).toEqual(expected);
        expect(await opened.lookUpCommit(first.toUpperCase())).toEqual(expected);
        expect(await opened.lookUpCommit(newest)).toMatchObject({
          kind: 'commit',
          ancestorOfHead: true,
          commitsSince: 0,
        });
      });

      it('knows a commit that head does not descend from', async () => {
        const repository = create({ 'a.md': '1' });
        repository.commit();
        repository.git('switch', '--quiet', '-c', 'side');
        const side = repository.write({ 'side.md': '1' }).commit();
        repository.git('switch', '--quiet', 'main');
        repository.write({ 'b.md': '1' }).commit();
        repository.write({ 'c.md': '1' }).commit();
        expect(await (await start(repository)).lookUpCommit(side)).toMatchObject({
          kind: 'commit',
          id: side,
          ancestorOfHead: false,
          commitsSince: 2,
        });
      });

      it('takes nothing for a commit but a commit id', async () => {
        const repository = create({ 'a.md': '1' });
        repository.commit();
        repository.git('branch', 'deadbeef');
        repository.git('tag', 'cafe1234');
        repository.git('tag', '-a', '-m', 'x', 'annotated');
        const opened = await start(repository);
        for (const revision of [
          'main',
          'HEAD',
          'HEAD~1',
          'deadbeef',
          'cafe1234',
          'abc',
          '',
          '--all',
          'f'.repeat(40),
          'f'.repeat(64),
          'f'.repeat(65),
          'TBD',
          'dead\nbeef',
        ]) {
          expect([revision, await opened.lookUpCommit(revision)]).toEqual([revision, { kind: 'unknown' }]);
        }
        expect(await opened.lookUpCommit(repository.git('rev-parse', 'HEAD:a.md'))).toEqual({ kind: 'unknown' });
        expect(await opened.lookUpCommit(repository.git('rev-parse', 'annotated'))).toEqual({ kind: 'unknown' });
      });

      it('finds the newest commit of a day or before it', async () => {
        const repository = create({ 'a.md': '1' });
        const first = repository.commit({ date: '2026-03-01T23:59:59Z' });
        const second = repository.write({ 'a.md': '2' }).commit({ date: '2026-03-02T00:00:00Z' });
        const third = repository.write({ 'a.md': '3' }).commit({ date: '2026-03-05T12:00:00Z' });
        const opened = await start(repository);
        const on = async (day: string): Promise<unknown> => opened.commitOn(day, 'head');
        expect(await on('2026-02-28')).toEqual({ kind: 'known', value: null });
        expect(await on('1969-12-31')).toEqual({ kind: 'known', value: null });
        expect(await on('2026-03-01')).toEqual({ kind: 'known', value: first });
        expect(await on('2026-03-02')).toEqual({ kind: 'known', value: second });
        expect(await on('2026-03-04')).toEqual({ kind: 'known', value: second });
        expect(await on('2030-01-01')).toEqual({ kind: 'known', value: third });
        expect(await on('2026-02-30')).toMatchObject({ kind: 'unverifiable' });
        expect(await on('--all')).toMatchObject({ kind: 'unverifiable' });
      });

      it('lists the commits that changed a path, newest first and no more than asked', async () => {
        const repository = create({ 'a.md': '1', 'src/[x].ts': '1', 'src/x.ts': '1' });
        const first = repository.commit();
        const second = repository.write({ 'a.md': '2' }).commit();
        const odd = repository.write({ 'src/[x].ts': '2' }).commit();
        const last = repository.write({ 'a.md': '3' }).commit();
        const opened = await start(repository);
        expect(await opened.commitsOf('a.md', 10)).toEqual({ kind: 'known', value: [last, second, first] });
        expect(await opened.commitsOf('a.md', 2)).toEqual({ kind: 'known', value: [last, second] });
        expect(await opened.commitsOf('src/[x].ts', 10)).toEqual({ kind: 'known', value: [odd, first] });
        expect(await opened.commitsOf('src', 10)).toEqual({ kind: 'known', value: [odd, first] });
        expect(await opened.commitsOf('--all', 10)).toEqual({ kind: 'known', value: [] });
        expect(await opened.commitsOf('absent.md', 10)).toEqual({ kind: 'known', value: [] });
      });
    });

    describe('commits of the change', () => {
      it('lists those that head has and base has not, newest first, with parents and the first line of the message', async () => {
        const repository = create({ 'a.md': '1' });
        const base = repository.commit({ message: 'base' });
        const first = repository.write({ 'a.md': '2' }).commit({ message: 'T1.1 first\n\nand a body\nof T9.9' });
        const second = repository.write({ 'b.md': '2' }).commit({ message: 'Grüße 状态' });
        const expected = [
          { id: second, parents: [first], subject: 'Grüße 状态' },
          { id: first, parents: [base], subject: 'T1.1 first' },
        ];
        const opened = await start(repository, base);
        expect(await opened.commits(10)).toEqual({ kind: 'known', value: expected });
        expect(await opened.commits(1)).toEqual({ kind: 'known', value: expected.slice(0, 1) });
      });

      it('lists all of head where there is no base', async () => {
        const repository = create({ 'a.md': '1' });
        const root = repository.commit({ message: 'root' });
        const last = repository.write({ 'a.md': '2' }).commit({ message: 'last' });
        expect(await (await start(repository)).commits(10)).toEqual({
          kind: 'known',
          value: [
            { id: last, parents: [root], subject: 'last' },
            { id: root, parents: [], subject: 'root' },
          ],
        });
      });

      it("lists base's own commits apart, and none without a base", async () => {
        const repository = create({ 'a.md': '1' });
        const root = repository.commit({ message: 'root' });
        const base = repository.write({ 'a.md': '2' }).commit({ message: 'Sail (#2)' });
        repository.write({ 'a.md': '3' }).commit({ message: 'change' });
        const opened = await start(repository, base);
        const expected = [
          { id: base, parents: [root], subject: 'Sail (#2)' },
          { id: root, parents: [], subject: 'root' },
        ];
        expect(await opened.baseCommits(10)).toEqual({ kind: 'known', value: expected });
        expect(await opened.baseCommits(1)).toEqual({ kind: 'known', value: expected.slice(0, 1) });
        expect(await (await start(repository)).baseCommits(10)).toEqual({ kind: 'known', value: [] });
      });

      it('lists none where head is base', async () => {
        const repository = create({ 'a.md': '1' });
        const base = repository.commit();
        expect(await (await start(repository, base)).commits(10)).toEqual({ kind: 'known', value: [] });
      });

      it('tells the files a commit touched, of a rename both paths, of a merge what it brought to its first parent', async () => {
        const repository = create({ 'a.md': 'a\n', 'old.ts': 'long enough to be recognized\n', 'gone.ts': 'x\n' });
        const root = repository.commit();
        repository.git('switch', '--quiet', '-c', 'side');
        repository.write({ 'side/ü.ts': '1' }).commit();
        repository.git('switch', '--quiet', 'main');
        const moved = repository.rename('old.ts', 'new.ts').remove('gone.ts').write({ 'a.md': 'b\n' }).commit();
        repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge pull request #1 from x/side', 'side');
        const opened = await start(repository);
        const commits = await opened.commits(10);
        const value = commits.kind === 'known' ? commits.value : [];
        const filesOf = async (subjectOrId: string): Promise<unknown> => {
          const commit = value.find(({ id, subject }) => id === subjectOrId || subject === subjectOrId);
          return commit === undefined ? null : await opened.filesOf(commit);
        };
        expect(await filesOf(moved)).toEqual({ kind: 'known', value: ['a.md', 'gone.ts', 'new.ts', 'old.ts'] });
        expect(await filesOf('Merge pull request #1 from x/side')).toEqual({ kind: 'known', value: ['side/ü.ts'] });
        expect(await filesOf(root)).toEqual({ kind: 'known', value: ['a.md', 'gone.ts', 'old.ts'] });
      });
    });

    describe('path history', () => {
      it('tells what never was from what was deleted, and where a file or a folder went', async () => {
        const repository = create({
          'keep.md': 'kept\n',
          'src/pump.ts': 'export const pump = 1;\nexport const valve = 2;\n',
          'lib/a.ts': 'one\ntwo\nthree\n',
          'lib/deep/b.ts': 'four\nfive\nsix\n',
          'old/c.ts': 'seven\neight\nnine\n',
          'both/d.ts': 'ten\neleven\ntwelve\n',
        });
        repository.commit({ message: 'begin', date: '2026-01-05T10:00:00Z' });
        const moved = repository
          .rename('src/pump.ts', 'src/engine/pump.ts')
          .rename('lib/a.ts', 'packages/lib/a.ts')
          .rename('lib/deep/b.ts', 'packages/lib/deep/b.ts')
          .commit({ message: 'move', date: '2026-01-06T23:30:00Z' });
        const gone = repository
          .remove('old/c.ts', 'both/d.ts')
          .rename('keep.md', 'kept.md')
          .write({ 'new/c.ts': 'a, b and c are new\n' })
          .commit({ message: 'drop', date: '2026-01-07T10:00:00Z' });
        repository.write({ 'both/d.ts': 'again\n' }).commit({ message: 'back', date: '2026-01-08T10:00:00Z' });
        const last = repository.remove('both/d.ts').commit({ message: 'gone', date: '2026-01-09T10:00:00Z' });
        const came: unknown = expect.arrayContaining(['kept.md', 'new/c.ts']);
        const opened = await start(repository, null);
        const paths = ['src/pump.ts', 'lib', 'old', 'both/d.ts', 'never/x.ts', 'old/c.ts', 'also/never.ts'];
        expect(await opened.pathHistory(paths)).toEqual({
          kind: 'known',
          value: new Map<string, unknown>([
            ['src/pump.ts', { kind: 'renamed', to: 'src/engine/pump.ts', commit: moved, date: '2026-01-06' }],
            ['lib', { kind: 'renamed', to: 'packages/lib', commit: moved, date: '2026-01-06' }],
            ['old', { kind: 'deleted', commit: gone, date: '2026-01-07', added: came }],
            ['both/d.ts', { kind: 'deleted', commit: last, date: '2026-01-09', added: [] }],
            ['never/x.ts', { kind: 'never' }],
            // Beyond the bound, and removed by a commit that was read; the one after it is left out.
            ['old/c.ts', { kind: 'deleted', commit: gone, date: '2026-01-07', added: came }],
          ]),
        });
        expect(await opened.pathHistory([])).toEqual({ kind: 'known', value: new Map() });
      });

      it('takes paths as they are written', async () => {
        const repository = create({ 'a.md': 'x\n', 'src/[x].ts': 'y\n', 'ü/ß.ts': 'z\n' });
        repository.commit({ message: 'begin', date: '2026-01-05T10:00:00Z' });
        const gone = repository
          .remove('src/[x].ts', 'ü/ß.ts')
          .commit({ message: 'drop', date: '2026-01-06T10:00:00Z' });
        const opened = await start(repository, null);
        const deleted = { kind: 'deleted', commit: gone, date: '2026-01-06', added: [] };
        expect(await opened.pathHistory(['src/[x].ts', 'ü/ß.ts', 'src/*.ts', '--all', ':/a'])).toEqual({
          kind: 'known',
          value: new Map<string, unknown>([
            ['src/[x].ts', deleted],
            ['ü/ß.ts', deleted],
            ['src/*.ts', { kind: 'never' }],
            ['--all', { kind: 'never' }],
            [':/a', { kind: 'never' }],
          ]),
        });
      });
    });

    it('says nothing in the notes when everything could be looked at, and closes twice', async () => {
      const repository = create({ 'a.md': '1' });
      const base = repository.commit();
      repository.rename('a.md', 'b.md').commit();
      const opened = await start(repository, base);
      await Promise.all([
        opened.head.tree(),
        opened.base?.tree(),
        opened.renames(),
        opened.head.search(['1']),
        opened.head.read(['b.md']),
      ]);
      expect(opened.notes()).toEqual([]);
      await opened.close();
      await opened.close();
    });
  });
}

/** The text of a content; a content that is not there reads as its reason. */
export function text(content: Content | undefined): string {
  if (content === undefined) return 'absent';
  return content.kind === 'content' ? Buffer.from(content.bytes).toString('utf8') : `unavailable: ${content.reason}`;
}

function bytes(content: Content | undefined): number[] {
  return content?.kind === 'content' ? [...content.bytes] : [];
}

/** Writes a file outside of GitRepository's own folder. */
export function writeAt(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
