// What a dash in a column of evidence says depends on what the column holds else, and on how many columns of statuses its table has.
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/lamps.md';

/** What is said of the status of the rows, loudly or not. */
async function judge(lines: readonly string[], configuration = `documents:\n  - ${PAGE}\n`): Promise<string[]> {
  const git = new GitRepository({
    'src/lamp.js': 'export const light = 1;\n',
    'tests/lamp.test.js': "it('lights', () => {});\n",
    [PAGE]: ['# Lamps', '', ...lines, ''].join('\n'),
  });
  try {
    git.commit();
    const { findings } = await guardRepository(git.path, { head: 'HEAD', configuration });
    return findings
      .filter(({ ruleId }) => ruleId === 'status-overstated')
      .map(({ line, severity, shown }) => `${line} ${severity}${shown ? '' : ' hidden'}`);
  } finally {
    git.dispose();
  }
}

const LEGEND = '**Status Legend:** Built | Stub | Half';
const PLAIN = ['| Lamp | Status | Tests | File |', '|---|---|---|---|'];
const TESTED = '| Mast | done | tests/lamp.test.js | src/lamp.js |';

describe('a dash in a column of evidence', () => {
  it.each<[string, string[]]>([
    [
      'of rules that apply',
      [
        '| Lamp | Status | Validation | File |',
        PLAIN[1]!,
        '| Mast | done | R05 (glare) | src/lamp.js |',
        '| Bow | done | — | src/lamp.js |',
      ],
    ],
    ['of prose', [...PLAIN, '| Mast | done | by eye | src/lamp.js |', '| Bow | done | – | src/lamp.js |']],
    [
      'in a table that spreads the status over columns, in the words of the legend',
      [
        LEGEND,
        '',
        '| Lamp | Drawing | Wiring | Tests | File |',
        '|---|---|---|---|---|',
        '| Mast | Built | Built | tests/lamp.test.js | src/lamp.js |',
        '| Bow | Built | Stub | — | src/lamp.js |',
      ],
    ],
    [
      'in a table with several columns of statuses, by their headers',
      [
        '| Lamp | Planned | Implemented | Tests | File |',
        '|---|---|---|---|---|',
        '| Mast | ✅ | ✅ | tests/lamp.test.js | src/lamp.js |',
        '| Bow | ✅ | ✅ | — | src/lamp.js |',
      ],
    ],
  ])('lowers nothing: %s', async (_, lines) => {
    expect(await judge(lines)).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    [
      'where every cell is a dash',
      [...PLAIN, '| Mast | done | — | src/lamp.js |', '| Bow | done | — | src/lamp.js |'],
      ['5 notice', '6 notice'],
    ],
    ['of the only row', [...PLAIN, '| Bow | done | — | src/lamp.js |'], ['5 notice']],
    ['where another row cites a test', [...PLAIN, TESTED, '| Bow | done | — | src/lamp.js |'], ['6 notice']],
    [
      'where another table with this header does',
      [...PLAIN, TESTED, '', ...PLAIN, '| Bow | done | — | src/lamp.js |'],
      ['9 notice'],
    ],
    [
      'where another column holds answers in other words',
      [
        '| Lamp | Required | Status | Tests | File |',
        '|---|---|---|---|---|',
        '| Mast | yes | done | tests/lamp.test.js | src/lamp.js |',
        '| Bow | yes | done | — | src/lamp.js |',
      ],
      ['6 notice'],
    ],
    ['nor does a gap that is owed', [...PLAIN, '| Bow | done | Gap | src/lamp.js |'], ['5 error']],
    ['nor does an empty cell', [...PLAIN, '| Bow | done | | src/lamp.js |'], ['5 error']],
    [
      'where the legend says that what is done is tested',
      [
        'Status legend:',
        '',
        '- done: implemented and tested',
        '- partial: half of it',
        '',
        ...PLAIN,
        '| Bow | done | — | src/lamp.js |',
      ],
      ['10 error'],
    ],
  ])('does not go unsaid %s', async (_, lines, expected) => {
    expect(await judge(lines)).toEqual(expected);
  });

  it('lowers its row where the configuration names the column', async () => {
    const configuration = `documents:\n  - path: ${PAGE}\n    columns: { Tests: tests }\n`;
    expect(await judge([...PLAIN, '| Bow | done | — | src/lamp.js |'], configuration)).toEqual(['5 notice']);
  });
});

it('a change that empties the cells that cited is asked for what they cited', async () => {
  const git = new GitRepository({
    'src/lamp.js': 'light();\n',
    'src/wick.js': 'burn();\n',
    [PAGE]: [
      '| Lamp | Status | File |',
      '|---|---|---|',
      '| Mast | done | src/lamp.js |',
      '| Bow | done | src/wick.js |',
      '',
    ].join('\n'),
  });
  try {
    git.commit();
    git.remove('src/lamp.js').remove('src/wick.js');
    git
      .write({
        [PAGE]: ['| Lamp | Status | File |', '|---|---|---|', '| Mast | done | - |', '| Bow | done | - |', ''].join(
          '\n',
        ),
      })
      .commit();
    const { findings } = await guardRepository(git.path, {
      base: 'HEAD~1',
      head: 'HEAD',
      configuration: `documents: [${PAGE}]\n`,
    });
    expect(findings.filter(({ ruleId }) => ruleId === 'status-overstated').map(({ severity }) => severity)).toEqual([
      'error',
      'error',
    ]);
  } finally {
    git.dispose();
  }
});
