// A name beside an anchor corrects the anchor only where its file defines it once, and the cited lines have nothing to do with it.
import { judgeChange, saidBy } from '../helpers/judge-change.ts';

const CONFIGURATION = 'documents: [docs/status.md]\nrules: { verification-missing: off }\n';

interface Case {
  readonly cell: string;
  readonly path: string;
  readonly code: readonly string[];
}

const judge = async (given: Case) => saidBy('anchor-mismatch', await reportOf(given));

async function reportOf({ cell, path, code }: Case) {
  return await judgeChange({
    before: null,
    after: {
      'docs/status.md': `# Status\n\n| Item | Status | Evidence |\n|---|---|---|\n| R-1 tide | done | ${cell} |\n`,
      [path]: `${code.join('\n')}\n`,
    },
    configuration: CONFIGURATION,
  });
}

const filler = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `pump(${at});`);

describe('lines in the whole body of a definition are not corrected', () => {
  const body = ['  if (wind > 7) {', '    reef();', '  }', '', '  tack();'];
  it.each<readonly [string, string, readonly string[]]>([
    [
      'braces on their own lines',
      'src/sail.c',
      ['void set_sail (int wind)', '{', '/* from the old deck log */', ...body, '}'],
    ],
    [
      'a preprocessor line at the margin',
      'src/sail.c',
      ['void set_sail (int wind)', '{', '#ifdef CALM', ...body, '#endif', '}'],
    ],
    ['a label at the margin', 'src/sail.c', ['void set_sail(int wind) {', 'again:', ...body, '}']],
    ['text at the margin', 'src/sail.ts', ['function set_sail(wind) {', 'log(`fair', 'wind`);', ...body, '}']],
    [
      'a signature of several lines',
      'src/sail.rs',
      ['fn set_sail(', '  wind: u8,', ') -> bool', 'where', '  u8: Copy,', '{', ...body, '}'],
    ],
    [
      'a comment at the margin',
      'src/sail.py',
      [
        'def set_sail(wind):',
        '    """Sets',
        'the sail.',
        '    """',
        '# fair wind',
        '    if wind > 7:',
        '        reef()',
        '',
        '    tack()',
      ],
    ],
    [
      'a default that has braces',
      'src/sail.py',
      ['def set_sail(wind={}):', '    a = 1', '    b = 2', '    reef()', '', '    tack()', '    c = 3'],
    ],
  ])('%s', async (_, path, code) => {
    const cited = code.length - 1;
    const all = [...code, '', ...filler(4)];
    expect(await judge({ cell: `\`set_sail\` (\`${path}:${cited}\`)`, path, code: all })).toEqual([]);
    const outside = code.length + 3;
    expect(await judge({ cell: `\`set_sail\` (\`${path}:${outside}\`)`, path, code: all })).toMatchObject([
      { messageId: 'elsewhere', data: { to: '1' }, ground: 'head', shown: true },
    ]);
  });
});

describe('what is no single definition is not shown, and corrects nothing', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a call', 'src/sail.py', ['x = 1', 'y = set_sail(x)']],
    ['a call alone on its line', 'src/sail.py', ['x = 1', 'set_sail(x)']],
    ['a method of another thing that is called', 'src/sail.py', ['x = 1', 'boat.set_sail(x)']],
    ['an import', 'src/sail.py', ['x = 1', 'from deck import set_sail']],
    ['an argument of that name', 'src/sail.py', ['hoist(', '    set_sail=raise_it(wind),', ')']],
    [
      'a field that is filled with a call',
      'src/sail.rs',
      ['let boat = Boat {', '    sail: set_sail(wind, deck, tide),', '};'],
    ],
    ['a call that takes a function', 'src/sail.js', ['let x = 1;', 'set_sail(() => {', '  x = 2;', '});']],
    [
      'two definitions',
      'src/sail.py',
      ['class A:', '    def set_sail(self): ...', 'class B:', '    def set_sail(self): ...'],
    ],
    ['a pattern', 'src/sail.rs', ['fn x() {', '  let set_sail(y) = tide;', '}']],
  ])('%s', async (_, path, code) => {
    const said = await judge({ cell: `\`set_sail\` (\`${path}:12\`)`, path, code: [...code, ...filler(12)] });
    expect(said.every(({ ground, shown }) => ground === 'reading' && shown === false)).toBe(true);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ['a string of many lines', 'src/sail.py', ['def tack():', '    """Was the', '    def set_sail(wind):', '    """']],
    ['a block comment', 'src/sail.c', ['/* once', 'void set_sail(int wind)', '*/']],
    ['a line of comment', 'src/sail.rs', ['// fn set_sail() {']],
  ])('words are none at all: %s', async (_, path, code) => {
    expect(await judge({ cell: `\`set_sail\` (\`${path}:12\`)`, path, code: [...code, ...filler(12)] })).toEqual([]);
  });

  it('a pattern of files opens no comment', async () => {
    const code = ["const all = ['src/**', 'lib/*'];", ...filler(4), 'function set_sail() {', '}', ...filler(8)];
    expect(await judge({ cell: '`set_sail` (`src/sail.js:12`)', path: 'src/sail.js', code })).toMatchObject([
      { data: { to: '6' }, shown: true },
    ]);
  });
});

describe('the name and the lines have to be one statement', () => {
  const code = ['class Boat:', '    def set_sail(self):', '        reef()', '', ...filler(10)];
  const path = 'deck/boat_yard.py';
  const anchor = `\`${path}:9\``;
  it.each([
    ['alone', `\`set_sail\` (${anchor})`, true],
    ['its own class', `\`Boat.set_sail\` (${anchor})`, true],
    ['its own file', `\`boat_yard.set_sail\` (${anchor})`, true],
    ['its own folder', `\`deck.set_sail\` (${anchor})`, true],
    ['itself', `\`self.set_sail\` (${anchor})`, true],
    ['two anchors', `\`set_sail\` (${anchor} and \`docs/status.md\`)`, true],
    ['a class of another file', `\`Raft.set_sail\` (${anchor})`, false],
    ['words of the anchor', `\`set_sail\` (${anchor} the check of the wind)`, false],
  ])('%s', async (_, cell, shown) => {
    expect((await judge({ cell, path, code })).map((one) => one.shown)).toEqual([shown]);
  });

  it.each([
    ['the name with something before it', 'before_set_sail(x);', false],
    ['the same words', 'SetSail(x);', false],
    ['one of two words', 'sail(x);', true],
    ['other words', 'row(x);', true],
  ])('a name of its words on the cited line: %s', async (_, line, shown) => {
    const lines = code.with(8, line);
    expect((await judge({ cell: `\`set_sail\` (${anchor})`, path, code: lines })).map((one) => one.shown)).toEqual([
      shown,
    ]);
  });
});

it('a doubtful name leaves the word to the diff', async () => {
  const page =
    '# Status\n\n| Item | Status | Evidence |\n|---|---|---|\n| R-1 tide | done | `set_sail` (`src/sail.py:3`) |\n';
  const old = ['x = 1', 'y = 2', 'reef(wind)', 'z = 4', 'set_sail(x)', ''];
  const report = await judgeChange({
    before: { 'docs/status.md': page, 'src/sail.py': old.join('\n') },
    after: { 'docs/status.md': page, 'src/sail.py': ['import deck', ...old].join('\n') },
    configuration: CONFIGURATION,
  });
  expect(saidBy('anchor-mismatch', report)).toEqual([]);
});

describe('a range beside a name that is elsewhere', () => {
  const code = [
    ...filler(12),
    'function set_sail(wind) {',
    '  reef(wind);',
    '  tack();',
    '  sleep();',
    '}',
    ...filler(2),
  ];
  const only = async (cell: string, text: readonly string[]) => {
    const { findings } = await reportOf({ cell, path: 'src/sail.ts', code: text });
    const finding = findings.find(({ ruleId }) => ruleId === 'anchor-mismatch');
    return { message: finding?.message, edit: finding?.suggestion?.edits[0]?.text };
  };

  it.each([
    ['shorter', '2-3'],
    ['longer', '1-9'],
  ])('is all of its definition, however long it was: %s', async (_, lines) => {
    expect(await only(`\`set_sail\` (\`src/sail.ts:${lines}\`)`, code)).toEqual({
      message: `\`set_sail\` is on lines 13–17 of \`src/sail.ts\`, not on lines ${lines.replace('-', '–')}.`,
      edit: 'src/sail.ts:13-17',
    });
  });

  it('stays one line where it was one', async () => {
    expect((await only('`set_sail` (`src/sail.ts:2`)', code)).edit).toBe('src/sail.ts:13');
  });
});

describe('the key of a row beside that of another', () => {
  const judgeKeys = async (path: string) => {
    const text = ['// R-21', 'run(1);', '', '', '// R-22', 'run(2);', ''].join('\n');
    const rows = ['| R-21 | high water | done | `PATH:5-6` |', '| R-22 | low water | done | `PATH:5-6` |'].map((row) =>
      row.replace('PATH', path),
    );
    const report = await judgeChange({
      before: null,
      after: {
        'docs/status.md': ['# Status', '', '| ID | Item | Status | Evidence |', '|---|---|---|---|', ...rows, ''].join(
          '\n',
        ),
        [path]: text,
      },
      configuration: CONFIGURATION,
    });
    return report.findings
      .filter(({ ruleId }) => ruleId === 'anchor-mismatch')
      .map(({ shown, message, suggestion }) => [shown, message, suggestion]);
  };

  it('says where the test is, without an end that nobody knows', async () => {
    const path = 'tests/tide.test.ts';
    expect(await judgeKeys(path)).toEqual([[true, `\`R-21\` is on line 1 of \`${path}\`, not on lines 5–6.`, null]]);
  });

  it('is not shown of code, where a key may be a remark', async () => {
    const path = 'src/tide.ts';
    expect(await judgeKeys(path)).toEqual([[false, `\`R-21\` is on line 1 of \`${path}\`, not on lines 5–6.`, null]]);
  });
});
