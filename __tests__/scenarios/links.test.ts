// Links, anchors, index pages and headers, in real repositories: what is broken, what is new with a change, and what is no concern of ours.
import { applySuggestions, brief, guardRepository, news } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { renderMarkdown } from '../../src/report/reporters/markdown.ts';
import { renderPretty } from '../../src/report/reporters/pretty.ts';

const PAGE = 'docs/status.md';
const TABLE = '| Item | Status | Evidence |\n|---|---|---|\n| 1.1 Piers | done | `src/pier.ts`, [guide](guide.md) |\n';
const GUIDE =
  '# Guide\n\n## First steps\n\n## *Second* `steps` & more\n\n## First steps\n\n<a name="hand-made"></a>\n\n<h2 id="Own">Own heading</h2>\n\nSetext\n------\n\n## Überblick 概要 🚢\n\n> ### Quoted\n\n- ## In a list\n\n## [Linked](status.md) ![picture](a.png)\n\n## Written {#by-hand}\n\nA note.[^one]\n\n[^one]: The note.\n';

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({
    [PAGE]: TABLE,
    'docs/guide.md': GUIDE,
    'docs/My File (1).md': '# Mine\n',
    'docs/parts/README.md': '# Parts\n\n## Bolts\n',
    'docs/picture.png': 'x',
    'docs/a.png': 'x',
    'src/pier.ts': 'one\ntwo\nthree\n',
    'README.md': '# Ferry\n\n## Use\n',
  });
  git.commit();
});
afterEach(() => git.dispose());

const linksIn = async (text: string, configuration?: string): Promise<string[]> => {
  git.write({ [PAGE]: `${TABLE}\n${text}\n` }).commit();
  const { findings } = await guardRepository(git.path, configuration === undefined ? {} : { configuration });
  return findings.map(({ ruleId, line, column, evidence }) => `${ruleId} ${line}:${column} ${evidence ?? ''}`);
};

describe('links that lead somewhere', () => {
  it.each([
    [
      'pages, folders and files',
      '[a](guide.md) [b](./guide.md) [c](../README.md) [d](parts/) [e](parts) [f](/docs/guide.md) [g](../src/pier.ts) ![h](picture.png) [i](<My File (1).md>) [j](My%20File%20%281%29.md) [k](guide.md "title") [l](guide.md?plain=1)',
    ],
    [
      'headings as GitHub names them',
      '[a](guide.md#first-steps) [b](guide.md#first-steps-1) [c](guide.md#second-steps--more) [d](guide.md#setext) [e](guide.md#%C3%BCberblick-%E6%A6%82%E8%A6%81-) [f](guide.md#überblick-概要-) [g](guide.md#quoted) [h](guide.md#in-a-list) [i](guide.md#linked) [j](guide.md#by-hand) [k](guide.md#First-Steps)',
    ],
    [
      'ids, names and footnotes',
      '[a](guide.md#hand-made) [b](guide.md#Own) [c](guide.md#own-heading) [d](guide.md#fn-one) [e](guide.md#user-content-fn-one)',
    ],
    [
      'a folder’s page and lines of code',
      '[a](parts#bolts) [b](../src/pier.ts#L1-L3) [c](../src/pier.ts#L3C1-L3C2) [d](../src/pier.ts#start)',
    ],
    [
      'raw HTML and definitions',
      '<p><a href="guide.md">x</a> <img src=\'picture.png\'></p>\n\n[a][one] [one]\n\n[one]: guide.md#first-steps',
    ],
    ['the page itself', '## Here & there\n\n[a](#here--there) [b](#) [c](#top) [d](#user-content-anything)'],
    [
      'what cannot be looked at',
      '[a](https://example.com/gone.md) [b](mailto:a@example.com) [c](//example.com/x) <https://example.com> [d](../../issues) [e](../../wiki/Home) [f](/ferry/ferry/releases/latest) [g]({{ site.url }}/x) [h](<{{x}}>) [i](../../../elsewhere/x.md) [j](tel:1) [k](path/to/file.md) [l](...) [m](ftp:x)',
    ],
    ['what a site generator makes', '[a](guide) [b](guide.html) [c](/guide/) [d](parts/index.html) [e](/picture.png)'],
    [
      'what only looks like a link',
      '`[a](gone.md)` \\[b](gone.md)\n\n```\n[c](gone.md)\n```\n\n<!-- <a href="gone.md">d</a> [e](gone.md) -->\n\n    [f](gone.md)',
    ],
  ])('are not reported: %s', async (_, text) => {
    expect(await linksIn(text)).toEqual([]);
  });
});

describe('links that lead nowhere', () => {
  it.each([
    ['a page', 'See [a](gone.md).', ['link-broken 5:9 gone.md']],
    ['a root path', '[a](/docs/gone.md)', ['link-broken 5:5 /docs/gone.md']],
    ['a picture', '![a](gone.png)', ['link-broken 5:6 gone.png']],
    [
      'a picture in a link',
      '[![a](gone.png)](nowhere.md)',
      ['link-broken 5:7 gone.png', 'link-broken 5:18 nowhere.md'],
    ],
    ['a definition, once', '[a][one] and [b][one]\n\n[one]: gone.md', ['link-broken 7:8 gone.md']],
    [
      'raw HTML',
      '<div>\n  <a href="gone.md">x</a>\n  <img alt="y" src="gone.png">\n</div>',
      ['link-broken 6:12 gone.md', 'link-broken 7:21 gone.png'],
    ],
    ['HTML in a line', 'Text <a href="gone.md">x</a>.', ['link-broken 5:15 gone.md']],
    ['a footnote', 'x[^1]\n\n[^1]: See [a](gone.md).', ['link-broken 7:15 gone.md']],
    ['a cell that holds no evidence', '| A | B |\n|---|---|\n| [a](gone.md) | b |', ['link-broken 7:7 gone.md']],
    ['a name in other upper and lower case', '[a](Guide.md)', ['link-broken 5:5 Guide.md']],
    ['an anchor here', '[a](#nowhere)', ['anchor-broken 5:5 #nowhere']],
    [
      'an anchor in another page',
      '[a](guide.md#third-steps-of-all)',
      ['anchor-broken 5:5 guide.md#third-steps-of-all'],
    ],
    ['a duplicate that is not there', '[a](guide.md#first-steps-2)', ['anchor-broken 5:5 guide.md#first-steps-2']],
    [
      'a single dash where GitHub writes two',
      '[a](guide.md#second-steps-more)',
      ['anchor-broken 5:5 guide.md#second-steps-more'],
    ],
    ['lines beyond the end', '[a](../src/pier.ts#L2-L9)', ['anchor-broken 5:5 ../src/pier.ts#L2-L9']],
    [
      'an anchor in an evidence cell',
      '| Item | Status | Evidence |\n|---|---|---|\n| 2.1 Cranes | done | [g](guide.md#no-such-heading) |',
      ['anchor-broken 7:27 guide.md#no-such-heading'],
    ],
  ])('are reported with their place: %s', async (_, text, expected) => {
    expect(await linksIn(text)).toEqual(expected);
  });

  it('are reported once where they are evidence', async () => {
    const found = await linksIn(
      '| Item | Status | Evidence |\n|---|---|---|\n| 2.1 Cranes | done | [f](gone.md) [g](parts/gone.md) [h][one] ~~[i](late.md)~~ |\n\n[one]: parts/lost.md',
    );
    expect(found.filter((line) => !line.startsWith('status'))).toEqual([
      'link-broken 7:27 gone.md',
      'evidence-missing 7:40 parts/gone.md',
      'evidence-missing 9:8 parts/lost.md',
    ]);
  });

  it.each([
    // What is linked beside it is what its author means by something else.
    ['the next paragraph', '## Cranes\n\nNeeds: [a](parts/hoist.md)\n\nTests: [b](hoist.md)', 0],
    ['the next item', '- needs: [a](parts/hoist.md)\n- tests: [b](hoist.md)', 0],
    ['the same sentence', 'Needs [a](parts/hoist.md), tests [b](hoist.md).', 0],
    ['the same row', '| A | B |\n|---|---|\n| [a](parts/hoist.md) | [b](hoist.md) |', 0],
    ['another row', '| A |\n|---|\n| [a](parts/hoist.md) |\n| [b](hoist.md) |', 1],
    ['another section', '## Cranes\n\n[a](parts/hoist.md)\n\n## Hoists\n\n[b](hoist.md)', 1],
    ['far away', `[a](parts/hoist.md)\n${'\nMore.\n'.repeat(4)}\n[b](hoist.md)`, 1],
    ['another file', '[a](parts/README.md) [b](hoist.md)', 1],
    ['in another letter case', '[a](parts/hoist.md) [b](parts/Hoist.md)', 1],
  ])('come without an edit to what the page links beside them: %s', async (_, text, edits) => {
    git.write({ 'docs/parts/hoist.md': '# Hoist\n', [PAGE]: `${TABLE}\n${text}\n` }).commit();
    const { findings } = await guardRepository(git.path);
    expect(findings.map(({ ruleId, suggestion }) => [ruleId, suggestion?.edits.length ?? 0])).toEqual([
      ['link-broken', edits],
    ]);
  });

  it('come with a mend where it is clear, and the mend holds', async () => {
    const text = `${TABLE}\n[a](Guide.md) [b](guide.md#frist-steps) [c](../pier.ts) [d](/guide.md#setext)\n`;
    git.write({ [PAGE]: text }).commit();
    const report = await guardRepository(git.path);
    git.write({ [PAGE]: applySuggestions(text, report.findings) }).commit();
    expect(applySuggestions(text, report.findings)).toContain(
      '[a](guide.md) [b](guide.md#first-steps) [c](../src/pier.ts)',
    );
    expect(brief(await guardRepository(git.path))).toEqual([]);
  });
});

describe('a change', () => {
  const configuration = 'links: ["**/*.md"]\n';
  async function pullRequest(change: () => void) {
    git
      .write({
        'README.md':
          '# Ferry\n\n## Use\n\n[guide](docs/guide.md#setext) [old](docs/lost.md) [pier](./src/pier.ts) [parts](docs/parts)\n',
      })
      .commit();
    git.git('switch', '--quiet', '--create', 'change');
    change();
    git.commit();
    return await guardRepository(git.path, { base: 'main', head: 'change', configuration });
  }

  it('is blamed only for the links that it breaks', async () => {
    const report = await pullRequest(() => git.remove('src/pier.ts'));
    expect(brief(report).filter((line) => line.includes('link'))).toEqual([
      'existing link-broken *: docs/lost.md',
      'new link-broken *: ./src/pier.ts',
    ]);
    expect(report.counts.documents).toBe(1);
  });

  it('gets the new path of what it renames, also of a folder', async () => {
    const report = await pullRequest(() =>
      git.rename('docs/guide.md', 'docs/manual/first guide.md').rename('docs/parts', 'docs/pieces'),
    );
    const broken = news(report).filter(({ path }) => path === 'README.md');
    expect(broken).toMatchObject([
      {
        ruleId: 'link-broken',
        messageId: 'renamed',
        data: { target: 'docs/guide.md', to: 'docs/manual/first guide.md' },
      },
      { ruleId: 'link-broken', messageId: 'renamed', data: { to: 'docs/pieces' } },
    ]);
    expect(broken.map(({ suggestion }) => suggestion?.edits[0]?.text)).toEqual([
      'docs/manual/first%20guide.md#setext',
      'docs/pieces',
    ]);
  });

  it('gets the new name of a heading that it renames', async () => {
    const report = await pullRequest(() =>
      git.write({ 'docs/guide.md': GUIDE.replace('Setext\n', 'Something quite different\n') }),
    );
    expect(news(report).filter(({ path }) => path === 'README.md')).toMatchObject([
      {
        ruleId: 'anchor-broken',
        messageId: 'there',
        data: { anchor: 'setext', target: 'docs/guide.md' },
        suggestion: { edits: [{ text: 'docs/guide.md#something-quite-different' }] },
      },
    ]);
  });

  it('is told what it mends', async () => {
    const report = await pullRequest(() => git.write({ 'docs/lost.md': '# Found\n' }));
    expect(brief(report)).toEqual(['resolved link-broken *: docs/lost.md']);
  });

  it('may rename a page that has broken links itself', async () => {
    const report = await pullRequest(() => git.rename('README.md', 'START.md'));
    expect(news(report)).toEqual([]);
    expect(brief(report)).toEqual(['existing link-broken *: docs/lost.md']);
  });
});

describe('an index page', () => {
  const configuration = 'index:\n  - { page: docs/README.md, lists: "docs/**/*.md", required: true }\n';

  it('lists what exists, by link or in code marks, and what exists is listed', async () => {
    git
      .write({
        'docs/README.md':
          '# Docs\n\n| Page | Owner |\n|---|---|\n| `docs/status.md` | a |\n| [guide](guide.md) | b |\n| `docs/absent.md` | c |\n| [gone](parts/gone.md) | d |\n| [picture](no.png) | e |\n',
      })
      .commit();
    const { findings } = await guardRepository(git.path, { configuration });
    expect(
      findings
        .filter(({ path }) => path === 'docs/README.md')
        .map(({ ruleId, messageId, line, column, data }) => [ruleId, messageId, line, column, ...Object.values(data)]),
    ).toEqual([
      ['page-missing', 'unlisted', 1, 1, 'docs/My File (1).md'],
      ['page-missing', 'unlisted', 1, 1, 'docs/parts/README.md'],
      ['page-missing', 'listed', 7, 4, 'docs/absent.md'],
      ['page-missing', 'listed', 8, 10, 'docs/parts/gone.md'],
      ['link-broken', 'missing', 9, 13, 'docs/no.png'],
    ]);
  });

  it('must be there', async () => {
    expect(brief(await guardRepository(git.path, { configuration }))).toEqual(['existing page-missing *']);
  });

  it('need not list every page unless configured so', async () => {
    git.write({ 'docs/README.md': '# Docs\n' }).commit();
    expect(
      brief(
        await guardRepository(git.path, { configuration: 'index: [{ page: docs/README.md, lists: "docs/*.md" }]' }),
      ),
    ).toEqual([]);
  });
});

describe('pages whose header is checked', () => {
  it('must say status, owner, commit and date, and truly so', async () => {
    const commit = git.git('rev-parse', '--short', 'HEAD');
    const header = (...[status, owner, at, date]: readonly string[]): string =>
      `# Page\n\n- Status: ${status}\n- Owner: ${owner}\n- Last Verified Commit: ${at}\n- Last Verified Date: ${date}\n\n## Text\n`;
    git
      .write({
        'docs/v2/good.md': header('verified', '@a', commit, '2026-01-01'),
        'docs/v2/pending.md': header('draft', 'TBD', 'TBD', 'TBD'),
        'docs/v2/wrong.md': header('sort of', '@a', '0123456789abcdef0123456789abcdef01234567', '2031-01-01'),
        'docs/v2/bare.md': '# Page\n',
      })
      .commit();
    const { findings, counts } = await guardRepository(git.path, {
      configuration: 'metadata: [{ path: "docs/v2/*.md", statuses: [draft, verified] }]',
    });
    expect(findings.map(({ path, ruleId, messageId, line }) => `${path}:${line} ${ruleId} ${messageId}`)).toEqual([
      'docs/v2/bare.md:1 verification-missing absent',
      'docs/v2/bare.md:1 verification-missing owner-absent',
      'docs/v2/bare.md:1 verification-missing status-absent',
      'docs/v2/pending.md:4 verification-missing owner-pending',
      'docs/v2/pending.md:5 verification-missing commit-pending',
      'docs/v2/pending.md:6 verification-missing date-pending',
      'docs/v2/wrong.md:3 verification-missing status-unknown',
      'docs/v2/wrong.md:5 verification-unknown-commit unknown',
      'docs/v2/wrong.md:6 verification-date-invalid future',
    ]);
    expect(counts).toMatchObject({ documents: 1, rows: 1 });
  });
});

describe('requirements on evidence', () => {
  const configuration =
    'require:\n  done: [{ glob: "docs/**/*.md" }, { column: tests, atLeast: 2 }]\n  partial: [{ glob: "docs/**/*.md" }]\n';
  const page = '| Item | Status | Evidence | Tests |\n|---|---|---|---|\n';

  it('lower the status of a row that does not meet them, and say why', async () => {
    git
      .write({
        'a.test.ts': 'a\n',
        'b.test.ts': 'b\n',
        [PAGE]: `${page}| 1 Full | done | \`docs/guide.md\` | \`a.test.ts\`, \`b.test.ts\` |\n| 2 One test | done | \`docs/*.md\` | \`a.test.ts\` |\n| 3 No page | done | \`src/pier.ts\` | \`a.test.ts\`, \`b.test.ts\` |\n| 4 No page | partial | \`src/pier.ts\` | - |\n| 5 Page | partial | \`docs/guide.md\` | - |\n`,
      })
      .commit();
    const report = await guardRepository(git.path, { configuration });
    expect(report.documents[0]!.rows.map(({ computed }) => computed)).toEqual([
      'done',
      'partial',
      'not-started',
      'not-started',
      'partial',
    ]);
    expect(
      report.findings.filter(({ ruleId }) => ruleId === 'status-overstated').map(({ data }) => data['causes']),
    ).toEqual([
      '1 of the 2 references in column “tests” that done requires',
      'no reference to docs/**/*.md, which done requires',
      'no reference to docs/**/*.md, which partial requires',
    ]);
  });
});

describe('a repository without a status page, whose configuration names pages', () => {
  const PAGES = {
    'README.md': '# Ferry\n\n[guide](docs/guide.md)\n',
    'docs/guide.md':
      '# Guide\n\n- Status: active\n- Owner: @ferry\n- Last Verified Commit: COMMIT\n- Last Verified Date: 2026-01-01\n',
  };
  let own: GitRepository;
  beforeEach(() => {
    own = new GitRepository({ 'README.md': PAGES['README.md'] });
    const first = own.commit();
    own.write({ 'docs/guide.md': PAGES['docs/guide.md'].replace('COMMIT', first) }).commit();
  });
  afterEach(() => own.dispose());

  it.each([
    ['their links', 'links: ["**/*.md"]\n'],
    ['their headers', 'metadata: [docs/guide.md]\n'],
    ['what they list', 'index: [{ page: README.md, lists: docs/*.md, required: true }]\n'],
  ])('is a success where nothing is wrong with %s', async (_, configuration) => {
    const report = await guardRepository(own.path, { configuration });
    expect(brief(report)).toEqual([]);
    expect(report).toMatchObject({ conclusion: 'success', counts: { documents: 0 } });
    expect(renderPretty(report, { color: false })).toContain(
      'Nothing is wrong with the pages whose links or headers are checked.',
    );
  });

  it('says of what was wrong before that this change does not break it', async () => {
    own.write({ 'README.md': '# Ferry\n\n[guide](docs/gone.md)\n' }).commit();
    const report = await guardRepository(own.path, {
      base: 'HEAD',
      head: 'HEAD',
      configuration: 'links: ["**/*.md"]\n',
    });
    expect(report).toMatchObject({ conclusion: 'success', counts: { existing: 1, new: 0 } });
    expect(renderMarkdown(report)).toMatch(
      /^### ✅ This change breaks nothing on the pages whose links or headers are checked\n/,
    );
  });

  it('is neutral where configuration names no page that is there', async () => {
    expect((await guardRepository(own.path)).conclusion).toBe('neutral');
    expect((await guardRepository(own.path, { configuration: 'links: ["wiki/*.md"]\n' })).conclusion).toBe('neutral');
  });
});
