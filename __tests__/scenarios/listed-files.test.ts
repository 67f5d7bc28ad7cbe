// Several files written with a slash between their names: each is followed, and what only reads so is not missing.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/stage.md';
const page = (cell: string): string => `| Part | Status | Code |\n|---|---|---|\n| Curtain | done | ${cell} |\n`;
const CONFIGURATION = `documents:\n  - ${PAGE}\n`;

const FILES = {
  'res/anim/fade_in.xml': '<in/>',
  'res/anim/fade_out.xml': '<out/>',
  'docs/guide-2d.md': '# Flat\n',
  'docs/guide-3d.md': '# Deep\n',
  'src/ops/insert.ts': 'export const insert = 1;\n',
  'src/ops/update.ts': 'export const update = 2;\n',
  'src/ops/delete.ts': 'export const remove = 3;\n',
};

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository(FILES);
});
afterEach(() => git.dispose());

async function judge(base: string | null) {
  const report = await guardRepository(git.path, { base, head: 'HEAD', configuration: CONFIGURATION });
  const [row] = report.documents.flatMap(({ rows }) => rows);
  return {
    cited: row?.evidence.map(({ target, resolution }) => `${resolution} ${target ?? ''}`),
    said: report.findings
      .filter(({ ruleId, shown, origin }) => ruleId.startsWith('evidence-') && shown && origin !== 'resolved')
      .map(({ ruleId, messageId }) => `${ruleId} ${messageId}`),
  };
}

describe('names with a slash between them', () => {
  it.each([
    ['`fade_in/out.xml`', ['res/anim/fade_in.xml', 'res/anim/fade_out.xml']],
    ['`anim/fade_in/out.xml`', ['res/anim/fade_in.xml', 'res/anim/fade_out.xml']],
    ['`res/anim/fade_in/out.xml`', ['res/anim/fade_in.xml', 'res/anim/fade_out.xml']],
    ['guide-2d/3d.md', ['docs/guide-2d.md', 'docs/guide-3d.md']],
    ['`insert/update/delete.ts`', ['src/ops/insert.ts', 'src/ops/update.ts', 'src/ops/delete.ts']],
    ['`src/ops/insert/update.ts`', ['src/ops/insert.ts', 'src/ops/update.ts']],
  ])('%s are each of the files', async (cell, files) => {
    git.write({ [PAGE]: page(cell) }).commit();
    expect(await judge(null)).toEqual({ cited: files.map((file) => `present ${file}`), said: [] });
  });

  it('are followed: one that this change deletes is reported', async () => {
    git.write({ [PAGE]: page('`fade_in/out.xml`') }).commit();
    git.remove('res/anim/fade_in.xml').commit();
    expect((await judge('HEAD~1')).said).toEqual(['evidence-deleted deleted']);
  });

  it.each(['`door_open/close.xml`', '`docs/tour-v1/v2.md`', '`src/net/chat_client/server.ts`'])(
    '%s may be no path, and is not missing',
    async (cell) => {
      git.write({ [PAGE]: page(cell) }).commit();
      expect((await judge(null)).said).toEqual([]);
    },
  );

  it.each([
    ['a path like any other', '`src/door_open/hinge.ts`', 'evidence-missing never'],
    ['a path of words that are not written side by side', '`docs/stage-plan/lights.md`', 'evidence-missing never'],
  ])('%s is missing', async (_, cell, expected) => {
    git.write({ [PAGE]: page(cell) }).commit();
    expect((await judge(null)).said).toEqual([expected]);
  });

  it.each(['src/core/parser', 'src/auth/session', 'src/parser/lexer', 'src/client/server', 'src/core/show/hide'])(
    '%s.ts is one path: it is gone, whatever lies beside it',
    async (stem) => {
      git.write({ [`${stem}.ts`]: 'export const one = 1;\n', [PAGE]: page('`res/anim/fade_in.xml`') }).commit();
      const names = stem.split('/').slice(1);
      git
        .remove(`${stem}.ts`)
        .write(Object.fromEntries(names.map((name) => [`src/${name}.ts`, `export const ${name}s = "${name}";\n`])))
        .write({ [PAGE]: page(`\`${stem}.ts\``) })
        .commit();
      expect((await judge(null)).said).toEqual([expect.stringMatching(/^evidence-missing gone/)]);
    },
  );

  describe('joined to one word', () => {
    const JOINED = {
      'app/berths/BerthList.vue': '<template>list</template>\n',
      'app/berths/BerthDetail.vue': '<template>detail</template>\n',
      'app/guests/BerthView.vue': '<template>view</template>\n',
    };

    it('are each of the files, in whatever folder, and are followed', async () => {
      git.write({ ...JOINED, [PAGE]: page('`BerthList/Detail/View.vue`') }).commit();
      expect(await judge(null)).toEqual({
        cited: ['app/berths/BerthList.vue', 'app/berths/BerthDetail.vue', 'app/guests/BerthView.vue'].map(
          (file) => `present ${file}`,
        ),
        said: [],
      });
      git.remove('app/guests/BerthView.vue').commit();
      expect((await judge('HEAD~1')).said).toEqual(['evidence-deleted deleted']);
    });

    it.each([
      ['one of the files is not there', '`BerthList/Detail/Form.vue`', {}],
      ['two names alone are a folder and a file', '`BerthList/Detail.vue`', {}],
      ['the first has one word', '`Berth/Detail/View.vue`', {}],
      ['several files have one of the names', '`BerthList/Detail/View.vue`', { 'old/BerthView.vue': 'old\n' }],
    ])('are a path like any other where %s', async (_, cell, more) => {
      git.write({ ...JOINED, ...more, [PAGE]: page(cell) }).commit();
      expect((await judge(null)).said).toEqual(['evidence-missing missing']);
    });
  });

  it('a literal path that is there, or that history knows, is that path', async () => {
    git
      .write({
        'res/slide_up/down.xml': '<down/>',
        'res/slide_up.xml': '<up/>',
        [PAGE]: page('`res/slide_up/down.xml`'),
      })
      .commit();
    expect((await judge(null)).cited).toEqual(['present res/slide_up/down.xml']);
    git.remove('res/slide_up/down.xml').commit();
    expect((await judge(null)).said).toEqual(['evidence-missing gone']);
  });
});
