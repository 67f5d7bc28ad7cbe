// Whether a change can be said to matter to no page without reading any: never where the whole run finds something new.
import { defaultSettings } from '../../../src/config/defaults.ts';
import { parseConfiguration } from '../../../src/config/load.ts';
import { cannotMatter } from '../../../src/evidence/untouched/cannot-matter.ts';
import { guard } from '../../../src/guard.ts';
import type { Snapshot, TreeEntry } from '../../../src/repository/repository.ts';
import { memoryRepository, memorySnapshot } from '../../helpers/memory-repository.ts';
import { fc, runs } from '../../helpers/properties.ts';

type Files = Readonly<Record<string, string>>;

const page = (...cells: readonly string[]): string =>
  ['# Status', '', '| ID | Status | Evidence |', '|---|---|---|']
    .concat(cells.map((cell, at) => `| A${at + 1}.1 | ${at % 3 === 2 ? 'not started' : 'done'} | ${cell} |`))
    .join('\n');

async function compare(
  before: Files,
  after: Files,
): Promise<{ readonly ended: boolean; readonly news: readonly string[] }> {
  const repository = memoryRepository(memorySnapshot('INDEX', after), memorySnapshot('0'.repeat(40), before));
  const settings = defaultSettings();
  const ended = await cannotMatter({ repository, settings });
  const report = await guard({ repository, settings, today: '2026-02-01' });
  const news = report.findings
    .filter(({ origin, shown }) => origin === 'new' || (shown && report.conclusion === 'failure'))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
  return { ended, news };
}

const FILES: Files = {
  'src/store/keep.ts': 'export function keepAll() {\n  return 1;\n}\n',
  'src/store/find_it.ts': 'export const find_it = 2;\n',
  'src/Ship.vue': 'ship',
  'lib/index.ts': 'export {};\n',
  'tests/keep.test.ts': "it('keeps', () => keepAll());\n",
  'scripts/run.sh': 'echo run\n',
  'README.md': '# Read\n\nMe.\n',
  'docs/guide.md': '# Guide\n\n## Part\n',
  Makefile: 'check:\n\ttrue\n',
};

describe('ends early', () => {
  it.each<readonly [string, Files]>([
    ['a page that is not checked is edited', { 'README.md': '# Read\n\nMe, please.\n' }],
    ['a file is edited that no page names', { 'lib/index.ts': 'export { a };\n' }],
    ['a file comes beside others', { 'src/store/other.ts': 'const other = 1;\n' }],
    ['nothing changed', {}],
    ['a page comes that claims nothing', { 'notes/day.md': '# Day\n\nWent well.\n' }],
    ['a folder comes that no page names', { 'other/place.ts': 'export {};\n' }],
    ['a word of running text is the name of a file', { 'item.ts': 'export {};\n' }],
    ['scripts change and no page runs one', { 'package.json': '{"scripts":{"a":"b"}}\n' }],
  ])('where %s', async (_, change) => {
    const before = { ...FILES, 'docs/status.md': page('`src/store/keep.ts`', '`src/Ship.vue`', '`none`') };
    expect(await compare(before, { ...before, ...change })).toEqual({ ended: true, news: [] });
  });
});

describe('leaves to the whole run', () => {
  const without = (path: string) => (files: Files) =>
    Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));
  const edit = (path: string, text: string) => (files: Files) => ({ ...files, [path]: text });
  it.each<readonly [string, string, (files: Files) => Files]>([
    ['a cited file that goes', '`src/store/keep.ts`', without('src/store/keep.ts')],
    ['an escaped path', 'src/store/find\\_it.ts', without('src/store/find_it.ts')],
    ['an address with escapes', '[x](../src/store/find%5Fit.ts)', without('src/store/find_it.ts')],
    ['an address that spells letters', '[x](../src/store/%6beep.ts)', without('src/store/keep.ts')],
    ['an entity for a letter', 'src/store/&#107;eep.ts', without('src/store/keep.ts')],
    ['a backslash for a slash', '`src\\store\\keep.ts`', without('src/store/keep.ts')],
    ['a pattern', '`src/store/*.ts`', without('src/store/keep.ts')],
    ['a pattern of folders', '`**/keep.ts`', without('src/store/keep.ts')],
    ['braces', '`src/store/{keep,find_it}.ts`', without('src/store/keep.ts')],
    ['braces within a name', '`src/store/ke{ep,ys}.ts`', without('src/store/keep.ts')],
    ['a folder', '`src/store/`', without('src/store/keep.ts')],
    ['a folder without its slash', '`src/store`', edit('src/store/keep.ts', 'other')],
    ['folders left out', '`src/…/keep.ts`', without('src/store/keep.ts')],
    ['another case', '`src/ship.vue`', without('src/Ship.vue')],
    ['a pair of endings', '`src/store/keep.ts/.js`', without('src/store/keep.ts')],
    ['a name', '`keepAll`', edit('src/store/keep.ts', 'nothing\n')],
    ['a call in running text', 'find_it()', edit('src/store/find_it.ts', 'nothing\n')],
    ['a call of a member', '`Store.keepAll()`', edit('src/store/keep.ts', 'nothing\n')],
    ['a call of a member in running text', 'Store.keepAll()', edit('src/store/keep.ts', 'nothing\n')],
    ['a part of a name', '`keep_part`', edit('lib/index.ts', 'const keep_part_two = 1;\n')],
    ['a command', '`make check`', edit('Makefile', 'other:\n\ttrue\n')],
    ['a link to a heading', '[x](guide.md#part)', edit('docs/guide.md', '# Guide\n')],
    ['a link to its own folder', '[x](./)', edit('docs/guide.md', '# Guide\n')],
    ['a page that comes', '`plan.md`', edit('docs/other.md', '# Other\n')],
    ['its own text', '`src/store/keep.ts`', edit('docs/status.md', page('`src/gone.ts`'))],
    ['a second page', '`none`', edit('README.md', page('`src/gone.ts`'))],
    ['the configuration', '`none`', edit('.github/matrix-guard.yml', 'failOn: new\n')],
    ['what git ignores', '`none`', edit('.gitignore', 'build/\n')],
    ['a folder that goes', '`none`, `scripts/other.sh`', without('scripts/run.sh')],
    ['a folder that comes', '`store/keep.ts`', edit('store/new.txt', 'x')],
    ['a module', '`python -m tools.pack`', edit('tools/pack/__main__.py', 'x')],
    ['a well-known name in running text', 'see Makefile', without('Makefile')],
    ['a file with a letter beyond ASCII', '`none`', edit('src/store/ä.ts', 'x')],
  ])('%s', async (_, cell, change) => {
    const before = { ...FILES, 'docs/status.md': page(cell, '`lib/none.ts`') };
    expect((await compare(before, change(before))).ended).toBe(false);
  });

  it('what is compared with a commit that is not the parent, and what is not staged', async () => {
    const files = { ...FILES, 'docs/status.md': page('`src/store/keep.ts`') };
    const [head, base] = [memorySnapshot('1'.repeat(40), files), memorySnapshot('0'.repeat(40), files)];
    expect(await cannotMatter({ repository: memoryRepository(head, base), settings: defaultSettings() })).toBe(false);
    expect(await cannotMatter({ repository: memoryRepository(head), settings: defaultSettings() })).toBe(false);
  });

  const judge = async (before: Snapshot, after: Snapshot): Promise<boolean> =>
    await cannotMatter({ repository: memoryRepository(after, before), settings: defaultSettings() });
  const staged = { ...FILES, 'docs/status.md': page('`src/store/keep.ts`') };
  const edited = { ...staged, 'README.md': '# Read\n\nMe, please.\n' };

  it.each([
    ['base', true, false],
    ['head', false, true],
  ])('a listing of %s that is not whole', async (_, before, after) => {
    const [base, head] = [
      memorySnapshot('0'.repeat(40), staged, { truncated: before }),
      memorySnapshot('INDEX', edited, { truncated: after }),
    ];
    expect(await judge(base, head)).toBe(false);
  });

  it.each([
    ['becomes one', 'file', 'link'],
    ['was one', 'link', 'file'],
  ] as const)('a link, where a file %s', async (_, before, after) => {
    const withKind = (snapshot: Snapshot, kind: TreeEntry['kind']): Snapshot => ({
      ...snapshot,
      async tree() {
        const { entries } = await snapshot.tree();
        const entry = entries.get('README.md')!;
        return { entries: new Map([...entries, ['README.md', { ...entry, kind }]]), truncated: false };
      },
    });
    const [base, head] = [memorySnapshot('0'.repeat(40), staged), memorySnapshot('INDEX', edited)];
    expect(await judge(base, head)).toBe(true);
    expect(await judge(withKind(base, before), withKind(head, after))).toBe(false);
  });

  it('a page that comes or goes where not all pages are searched', async () => {
    const many = (count: number): Files => ({
      ...staged,
      ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`notes/${at}.md`, 'x\n'])),
    });
    const added = async (count: number, change: Files): Promise<boolean> =>
      await judge(memorySnapshot('0'.repeat(40), many(count)), memorySnapshot('INDEX', { ...many(count), ...change }));
    const others = Object.keys(staged).filter((path) => path.endsWith('.md')).length;
    expect(await added(2_000 - others - 2, { 'notes/new.md': 'x\n' })).toBe(true);
    expect(await added(2_000 - others - 1, { 'notes/new.md': 'x\n' })).toBe(false);
    expect(await added(2_000 - others - 1, { 'notes/new.txt': 'x\n' })).toBe(true);
    expect(await added(2_000 - others - 1, { 'README.md': '# Read\n' })).toBe(true);
    expect(await added(2_010, { 'notes/new.txt': 'x\n' })).toBe(true);
  });

  it('a change of more than 300 files, or of more than a megabyte', async () => {
    const changed = async (change: Files): Promise<boolean> =>
      await judge(memorySnapshot('0'.repeat(40), staged), memorySnapshot('INDEX', { ...staged, ...change }));
    const many = (count: number): Files =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`src/store/new${at}.txt`, 'x\n']));
    expect(await changed(many(300))).toBe(true);
    expect(await changed(many(301))).toBe(false);
    const gone = memorySnapshot('INDEX', staged);
    expect(await judge(memorySnapshot('0'.repeat(40), { ...staged, ...many(301) }), gone)).toBe(false);
    expect(await changed({ 'src/store/new.txt': 'x'.repeat(1024 * 1024) })).toBe(true);
    expect(await changed({ 'src/store/new.txt': 'x'.repeat(1024 * 1024 + 1) })).toBe(false);
  });

  it.each(['failOn: any\n', 'links: ["docs/**"]\n', 'documents: [docs/gone.md]\n'])(
    'the configuration %j',
    async (text) => {
      const files = { ...FILES, 'docs/status.md': page('`src/store/keep.ts`') };
      const { settings } = await parseConfiguration({ path: '.github/matrix-guard.yml', text });
      const repository = memoryRepository(memorySnapshot('INDEX', files), memorySnapshot('0'.repeat(40), files));
      expect(settings === null ? null : await cannotMatter({ repository, settings })).toBe(false);
    },
  );
});

/** Parts of paths and names that meet each other often. */
const stems = fc.constantFrom('keep', 'find_it', 'a', 'b', 'index', 'run', 'Ship', 'test_keep', 'x1', 'core-api');
const folders = fc.constantFrom('', 'src/', 'src/store/', 'docs/', 'lib/', 'a/', 'src/a/', 'tests/', 'x1/y/');
const endings = fc.constantFrom('.ts', '.test.ts', '.md', '.rs', '.py', '', '.h');
const path = fc.tuple(folders, stems, endings).map((parts) => parts.join(''));
const words = fc
  .array(fc.constantFrom('keepAll', 'find_it', 'test_keep', 'run', 'the', 'Ship', 'a::b', 'x1', 'keep_all_now'), {
    maxLength: 4,
  })
  .map((list) => list.map((word) => `${word} = 1;\n`).join(''));
const files = fc.dictionary(path, words, { minKeys: 3, maxKeys: 12, noNullPrototype: true });
const notation = fc.tuple(path, stems, fc.nat(25)).map(([cited, name, how]) => {
  const last = cited.slice(cited.lastIndexOf('/') + 1);
  return [
    `\`${cited}\``,
    cited,
    `[x](../${cited})`,
    `[\`${last}\`](/${cited})`,
    `\`${last}\``,
    `\`${cited}:1\``,
    `\`${cited}::${name}\``,
    `\`${cited}\` (\`${name}\`)`,
    `\`${cited.replace(/[^/]*$/, '*')}\``,
    `\`${cited.replace(/[^/]*$/, '**/*.ts')}\``,
    `\`${cited.replace(/[^/]*$/, '')}\``,
    `\`${cited.replace(/\/?[^/]*$/, '')}\``,
    cited.replaceAll('_', '\\_'),
    `\`${name}\``,
    `\`${name}()\``,
    `\`cargo test ${name}\``,
    `\`pytest ${cited}\``,
    `**${cited}**`,
    `\`src/{${name},b}.ts\``,
    `\`a/${name}.ts/b.ts\``,
    `\`${name}_al\``,
    `${name}_all()`,
    `\`python -m ${name}.run\``,
    `<b>${cited}</b>, &lt;${name}&gt;`,
    `\`Store.${name}()\``,
    `Store.${name}()`,
  ][how] as string;
});

it('never ends a run that finds something new, nor one that fails', async () => {
  let endings = 0;
  await fc.assert(
    fc.asyncProperty(
      files,
      fc.array(notation, { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(path, fc.option(words)), { maxLength: 3 }),
      async (some, cells, change) => {
        const before: Record<string, string> = { ...some, 'docs/status.md': page(...cells) };
        const after = { ...before };
        for (const [changed, text] of change)
          if (text === null) Reflect.deleteProperty(after, changed);
          else after[changed] = text;
        const { ended, news } = await compare(before, after);
        if (!ended) return;
        endings += 1;
        expect(news).toEqual([]);
      },
    ),
    runs(1500),
  );
  // Else the property says nothing.
  expect(endings).toBeGreaterThan(10);
});
