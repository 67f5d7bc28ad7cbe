// Anchors as generators of sites make them, in real repositories: they count below the generator's own settings file, and nowhere else.
import { guardRepository } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const PAGE = 'docs/status.md';
const TABLE = '| Item | Status | Evidence |\n|---|---|---|\n| 1.1 Piers | done | `src/pier.ts` |\n';
const GUIDE =
  '# Überfahrt\n\n## Política de Maré\n\n## Ropes & Knots\n\n## 2. Piers\n\n## 概要\n\n## Twice\n\n## Twice\n\n## Step_1\n\n## Step_1\n\n(pier-label)=\n## Labeled\n\n## Set `up` {#by-hand}\n';

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ 'src/pier.ts': 'one\n', 'docs/guide.md': GUIDE });
});
afterEach(() => git.dispose());

/** The anchors of the guide that are called broken, each with what is offered for it. */
const broken = async (settings: string | null, anchors: readonly string[]): Promise<string[]> => {
  const links = anchors.map((anchor) => `[a](guide.md#${anchor})`).join('\n');
  git.write({ [PAGE]: `${TABLE}\n${links}\n`, ...(settings === null ? {} : { [settings]: '\n' }) }).commit();
  const { findings } = await guardRepository(git.path);
  return findings
    .filter(({ ruleId }) => ruleId === 'anchor-broken')
    .map(({ data, suggestion }) => [data['anchor'], ...(suggestion?.edits ?? []).map(({ text }) => text)].join(' → '));
};

const MKDOCS = [
  'uberfahrt',
  'politica-de-mare',
  'ropes-knots',
  '2-piers',
  '_1',
  'twice_1',
  'step_2',
  'set-up',
  'by-hand',
];
const VITEPRESS = ['uberfahrt', 'politica-de-mare', 'ropes-knots', '_2-piers', '概要', 'twice-1', 'set-up', 'by-hand'];
const GITHUB = ['überfahrt', 'política-de-maré', 'ropes--knots', '2-piers', '概要', 'twice-1', 'by-hand'];
/** Those of them that GitHub has not. */
const STRANGE = {
  mkdocs: ['uberfahrt', 'politica-de-mare', 'ropes-knots', '_1', 'twice_1', 'step_2'],
  vitepress: ['uberfahrt', 'politica-de-mare', 'ropes-knots', '_2-piers'],
};

describe('a site’s own anchors', () => {
  it.each([
    ['MkDocs', 'mkdocs.yml', MKDOCS],
    ['MkDocs in the other spelling', 'mkdocs.yaml', MKDOCS],
    ['MkDocs in the page’s folder', 'docs/mkdocs.yml', MKDOCS],
    ['VitePress', 'docs/.vitepress/config.mts', VITEPRESS],
    ['VuePress', 'docs/.vuepress/config.js', VITEPRESS],
    ['Sphinx with labels', 'docs/conf.py', ['pier-label', 'labeled']],
    ['MyST', 'myst.yml', ['pier-label']],
    ['GitHub’s beside them', 'mkdocs.yml', GITHUB],
    ['GitHub’s beside others', 'docs/.vitepress/config.ts', GITHUB],
    ['Docusaurus, which takes GitHub’s', 'docusaurus.config.js', GITHUB],
  ])('count: %s', async (_, settings, anchors) => {
    expect(await broken(settings, anchors)).toEqual([]);
  });

  it.each([
    ['no generator', null, STRANGE.mkdocs],
    ['no generator, with labels', null, ['pier-label']],
    ['settings of a sister folder', 'website/mkdocs.yml', STRANGE.mkdocs],
    ['settings of a folder below', 'docs/old/mkdocs.yml', STRANGE.mkdocs],
    ['another file of that folder', 'docs/.vitepress/theme.ts', STRANGE.vitepress],
    ['another generator', 'docs/.vitepress/config.ts', ['_1', 'twice_1', 'pier-label']],
    ['another generator still', 'mkdocs.yml', ['_2-piers', 'pier-label']],
    ['Docusaurus', 'docusaurus.config.js', STRANGE.vitepress],
    ['headings that are nowhere', 'mkdocs.yml', ['nothing-of-this-name', 'twice_2', '_2']],
  ])('are broken as before with %s', async (_, settings, anchors) => {
    expect((await broken(settings, anchors)).map((one) => one.split(' → ')[0])).toEqual(anchors);
  });

  it.each([
    ['no generator: GitHub’s', null, { 'ropes-knotz': ['guide.md#ropes--knots'] }],
    ['a generator that names it in another way: nothing', 'mkdocs.yml', { 'ropes-knotz': [] }],
    ['a generator that names it so too', 'mkdocs.yml', { labelled: ['guide.md#labeled'] }],
  ])('are offered only where they lead somewhere, with %s', async (_, settings, offered) => {
    expect(await broken(settings, Object.keys(offered))).toEqual(
      Object.entries(offered).map(([anchor, fixes]) => [anchor, ...fixes].join(' → ')),
    );
  });

  it('are read for each folder on its own where two pages are the same', async () => {
    git.write({ 'site/mkdocs.yml': '\n', 'site/guide.md': GUIDE });
    git.write({ [PAGE]: `${TABLE}\n[a](../site/guide.md#ropes-knots) [b](guide.md#ropes-knots)\n` }).commit();
    const { findings } = await guardRepository(git.path);
    expect(findings.map(({ data }) => [data['target'], data['anchor']])).toEqual([['docs/guide.md', 'ropes-knots']]);
  });
});
