// A column headed by a place and its part (`File:Function`) cites what it names, in code marks or not.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/kiln.md';
const CODE = 'export function inferHeatLevels(kiln) {\n  kiln.lit = true;\n  return kiln.heat + 900;\n}\n';

interface Case {
  readonly header: string;
  readonly cell: string;
  /** What the change makes of the file. */
  readonly code?: string;
}

const page = ({ header, cell }: Case): string =>
  ['# Kiln', '', `| Clause | Status | ${header} |`, '|---|---|---|', `| Heating | done | ${cell} |`, ''].join('\n');

async function judge(one: Case): Promise<string[]> {
  const { code = CODE.replace('inferHeatLevels', 'deriveHeatLevels') } = one;
  const git = new GitRepository({
    'lib/kiln.js': CODE,
    'lib/oven.js': 'export const coolDown = () => 20;\n',
    [PAGE]: page(one),
  });
  try {
    git.commit();
    git.write({ 'lib/kiln.js': code }).commit();
    const { findings } = await guardRepository(git.path, {
      base: 'HEAD~1',
      head: 'HEAD',
      configuration: `documents:\n  - ${PAGE}\n`,
    });
    return findings
      .filter(({ ruleId }) => !ruleId.startsWith('verification'))
      .map(({ ruleId, messageId, suggestion }) => `${ruleId}/${messageId} ${suggestion?.edits[0]?.text ?? ''}`.trim());
  } finally {
    git.dispose();
  }
}

const RENAMED = ['symbol-missing/renamed kiln.js:deriveHeatLevels'];

describe('a header that joins a place and its part', () => {
  it.each<[string, Case, string[]]>([
    ['alone', { header: 'File:Function', cell: 'kiln.js:inferHeatLevels' }, RENAMED],
    ['in other words', { header: 'Datei:Funktion', cell: 'kiln.js:inferHeatLevels' }, RENAMED],
    ['in Chinese', { header: '文件：函数', cell: 'kiln.js:inferHeatLevels' }, RENAMED],
    [
      'with a number sign',
      { header: 'Path#Symbol', cell: 'lib/kiln.js#inferHeatLevels' },
      ['symbol-missing/renamed lib/kiln.js#deriveHeatLevels'],
    ],
    [
      'in code marks',
      { header: 'Path#Symbol', cell: '`lib/kiln.js#inferHeatLevels`' },
      ['symbol-missing/renamed lib/kiln.js#deriveHeatLevels'],
    ],
    ['the first of several', { header: 'File:Function', cell: 'kiln.js:inferHeatLevels, oven.js:coolDown' }, RENAMED],
    ['the last of several', { header: 'File:Function', cell: 'oven.js:coolDown, kiln.js:inferHeatLevels' }, RENAMED],
    [
      'below a header that is only known by its cells',
      { header: 'Component', cell: 'kiln.js:inferHeatLevels' },
      RENAMED,
    ],
  ])('%s', async (_, one, expected) => {
    expect(await judge(one)).toEqual(expected);
  });

  it.each<[string, Case]>([
    ['the name is still there', { header: 'File:Function', cell: 'kiln.js:inferHeatLevels', code: `${CODE}\n` }],
    ['the cell names another one', { header: 'File:Function', cell: 'oven.js:coolDown' }],
    ['the cell calls it gone', { header: 'File:Function', cell: 'oven.js, ~~kiln.js:inferHeatLevels~~ (removed)' }],
    ['the header is about what others have', { header: 'Upstream file:function', cell: 'kiln.js:inferHeatLevels' }],
  ])('nothing where %s', async (_, one) => {
    expect(await judge(one)).toEqual([]);
  });
});
