// Which tests a source file has, and what its markers say of them, language by language.
import { maskCode, type Grammar } from '../../../src/evidence/tests/mask-code.ts';
import { stateOf } from '../../../src/evidence/tests/choose-tests.ts';
import {
  isPlainlyRunnable,
  isSupport,
  judgeAtOnce,
  readTests,
  withoutComments,
} from '../../../src/evidence/tests/read-tests.ts';
import { fc, runs } from '../../helpers/properties.ts';

/** Each test as `name state`. */
const read = (path: string, text: string): readonly string[] =>
  (readTests(path, text) ?? []).map(({ name, mark }) => `${name ?? '?'} ${mark?.kind ?? 'runnable'}`);

const CASES: Readonly<Record<string, readonly (readonly [text: string, expected: readonly string[]])[]>> = {
  'harbor_test.py': [
    ['def test_a():\n    s = "@pytest.mark.skip"\n', ['test_a runnable']],
    ['# @pytest.mark.skip\ndef test_a():\n    """pytest.skip("x")"""\n', ['test_a runnable']],
    ['@pytest.mark.skip(reason="leaks")\ndef test_a(): pass\n', ['test_a skipped']],
    ['@mark.skip\nasync def test_a(): pass\n', ['test_a skipped']],
    ['@unittest.skip("tide")\nclass Tide(unittest.TestCase):\n    def test_a(self): pass\n', ['test_a skipped']],
    ['pytestmark = [pytest.mark.slow, pytest.mark.skip(reason="x")]\n\ndef test_a(): pass\n', ['test_a skipped']],
    [
      'class TestA:\n    pytestmark = pytest.mark.skip\n    def test_a(self): pass\n\ndef test_b(): pass\n',
      ['test_a skipped', 'test_b runnable'],
    ],
    ['pytest.skip("not here", allow_module_level=True)\n\ndef test_a(): pass\n', ['test_a skipped']],
    ['def test_a():\n    """Words."""\n    pytest.skip("later")\n', ['test_a skipped']],
    ['def test_a(self):\n    self.skipTest("later")\n', ['test_a skipped']],
    ['off = pytest.mark.skip(reason="x")\n\n@off\ndef test_a(): pass\n', ['test_a skipped']],
    ['@pytest.mark.skipif(WINDOWS, reason="x")\ndef test_a(): pass\n', ['test_a conditional']],
    ['@unittest.skipUnless(FAST, "x")\ndef test_a(): pass\n', ['test_a conditional']],
    ['@pytest.mark.xfail\ndef test_a(): pass\n', ['test_a conditional']],
    ['boats = pytest.importorskip("boats")\n\ndef test_a(): pass\n', ['test_a conditional']],
    ['if WINDOWS:\n    pytest.skip("x", allow_module_level=True)\n\ndef test_a(): pass\n', ['test_a conditional']],
    ['def test_a():\n    if calm():\n        pytest.skip("no wind")\n', ['test_a conditional']],
    [
      '@pytest.mark.parametrize("n", [1, pytest.param(2, marks=pytest.mark.skip)])\ndef test_a(n): pass\n',
      ['test_a conditional'],
    ],
    ['@pytest.fixture\ndef boat():\n    pytest.skip("x")\n\ndef test_a(boat): pass\n', ['test_a runnable']],
    ['def helper():\n    def test_inner(): pass\n', []],
    ['def test_a(): pytest.skip("later")\n\ndef test_b(): pass\n', ['test_a skipped', 'test_b runnable']],
    ['async def test_a(n: int = 3) -> dict[str, int]: return pytest.skip("later")\n', ['test_a skipped']],
    [
      'class TestA:\n    def test_a(self): self.skipTest("x")\n    def test_b(self): pass\n',
      ['test_a skipped', 'test_b runnable'],
    ],
    ['def test_a(): raise unittest.SkipTest("x")\n', ['test_a skipped']],
    ['def test_a(): sail(); pytest.skip("later")\n', ['test_a conditional']],
    ['def test_a(calm=lambda: pytest.skip("x")): pass\n', ['test_a runnable']],
    ['def boat(): pytest.skip("x")\ndef test_a(): pass\n', ['test_a runnable']],
  ],
  'harbor.test.ts': [
    ["// it.skip('a', f)\nit('a', () => { const s = \"xit('b')\"; });\n", ['a runnable']],
    ["describe.skip('g', () => { it('a', f); });\n", ['a skipped']],
    [
      "it.skip('a', f); it.todo('b'); xit('c', f); xdescribe('g', () => { test('d', f); });\n",
      ['a skipped', 'b skipped', 'c skipped', 'd skipped'],
    ],
    ["it.skip.each([[1]])('a %i', f);\nit.each([[1]])('b %i', f);\n", ['a %i skipped', 'b %i runnable']],
    [
      "test('a', { skip: true }, f); test('b', { skip: 'tide' }, f); test('c', { skip: !fast }, f);\n",
      ['a skipped', 'b skipped', 'c conditional'],
    ],
    ["const run = fast ? describe : describe.skip;\nrun('g', () => { it('a', f); });\n", ['a conditional']],
    ["(fast ? describe : describe.skip)('g', () => { it('a', f); });\n", ['a conditional']],
    ["const later = it.skip;\nlater('a', f);\n", ['a skipped']],
    ["it.skipIf(slow)('a', f); it.runIf(fast)('b', f);\n", ['a conditional', 'b conditional']],
    ["if (slow) { it.skip('a', f); } else { it('a', f); }\n", ['a conditional', 'a runnable']],
    ["test('a', async ({ page }) => { test.skip(slow, 'tide'); });\n", ['a conditional']],
    ["test.skip(!live, 'needs a pier');\ntest('a', async () => {});\n", ['a conditional']],
    ["test('a', async ({ page }) => { test.skip(); });\n", ['a skipped']],
    [
      "test('a', (t) => { t.skip('later'); });\ntest('b', (t) => { if (slow) t.skip(); });\n",
      ['a skipped', 'b conditional'],
    ],
    ["test.describe('g', () => { test.fixme('a', async () => {}); test('b', f); });\n", ['a skipped', 'b runnable']],
    ['it(`a ${n ? `b` : "`"}`, f);\nconst quote = /["\'`]/; it(\'c\', f);\n', ['a ${n ?  runnable', 'c runnable']],
    ["it('a', () => { expect(list.skip(2)).toBe(1); });\n", ['a conditional']],
  ],
  'harbor.rs': [
    ['/* /* */ #[ignore] */\n#[test]\nfn a() { let s = r#"#[ignore]"#; }\n', ['a runnable']],
    ['#[test]\n#[ignore]\nfn a() {}\n', ['a skipped']],
    ['#[ignore = "needs a pier"]\n#[tokio::test(flavor = "multi_thread")]\nasync fn a() {}\n', ['a skipped']],
    // Nothing escapes in a raw string.
    ['fn root() -> &str { r"C:\\" }\n#[test]\n#[ignore = "later"]\nfn a() {}\n', ['a skipped']],
    ['fn root() -> &[u8] { br"C:\\" }\n#[test]\n#[ignore]\nfn a() {}\n', ['a skipped']],
    ['#[test]\n#[cfg_attr(not(feature = "pier"), ignore)]\nfn a() {}\n', ['a conditional']],
    ['#[cfg(feature = "pier")]\nmod pier {\n    #[test]\n    fn a() {}\n}\n', ['a conditional']],
    ['#![cfg(unix)]\n#[test]\nfn a() {}\n#[test]\n#[ignore]\nfn b() {}\n', ['a conditional', 'b skipped']],
    [
      "#[cfg(test)]\nmod tests {\n    #[test]\n    fn a<'x>(y: &'x str) { let c = '\"'; }\n    fn helper() {}\n}\n",
      ['a runnable'],
    ],
  ],
  'harbor_test.go': [
    ['package a\n\nfunc TestA(t *testing.T) {\n\tt.Skip("later")\n}\n', ['TestA skipped']],
    ['package a\n\nfunc TestA(t *testing.T) {\n\t// calm\n\tt.SkipNow()\n}\n', ['TestA skipped']],
    [
      'package a\n\nfunc TestA(t *testing.T) {\n\tif testing.Short() {\n\t\tt.Skip("slow")\n\t}\n}\n',
      ['TestA conditional'],
    ],
    ['//go:build pier\n\npackage a\n\nfunc TestA(t *testing.T) {}\n', ['TestA conditional']],
    [
      'package a\n\nfunc TestMain(m *testing.M) {}\nfunc TestA(t *testing.T) { s := `t.Skip()`; _ = s }\n',
      ['TestA runnable'],
    ],
  ],
  'HarborTest.java': [
    [
      'class H {\n  @Test @Disabled("tide") void a() {}\n  @Test void b() { String s = "@Disabled"; }\n}\n',
      ['a skipped', 'b runnable'],
    ],
    ['@Ignore\npublic class H {\n  @Test public void a() {}\n}\n', ['a skipped']],
    [
      'class H {\n  @DisabledOnOs(OS.MAC) @Test void a() {}\n  @Test void b() { assumeTrue(calm); }\n}\n',
      ['a conditional', 'b conditional'],
    ],
    ['class H {\n  @Test(enabled = false)\n  public void a() {}\n}\n', ['a skipped']],
  ],
  'HarborTest.kt': [
    ['class H {\n  @Test @Disabled fun `sails at night`() {}\n}\n', ['sails at night skipped']],
    [
      'class H {\n  @Test fun a() = assumeTrue(false)\n  @Test fun b() = runTest { assumeTrue(calm) }\n  @Test fun c() = sail(\n    2,\n  )\n  @Test fun d(n: Int = 3) { assumeTrue(false) }\n}\n',
      ['a skipped', 'b conditional', 'c runnable', 'd skipped'],
    ],
    [
      '@Disabled class A : B(object : C {}) {\n  @Test fun a() {}\n}\nclass D { @Test fun d() {} }\n',
      ['a skipped', 'd runnable'],
    ],
    ['@Disabled class A(n: Int) : B({ n }, listOf(1; 2)) {\n  @Test fun a() {}\n}\n', ['a skipped']],
    ['@Disabled class A : B(@Named("x") c)\nclass D { @Test fun d() {} }\n', ['d runnable']],
  ],
  'HarborTests.cs': [
    [
      'class H {\n  [Fact(Skip = "tide")] public void A() {}\n  [Fact] public async Task B() { var s = @"[Ignore]"; }\n}\n',
      ['A skipped', 'B runnable'],
    ],
    [
      'class H {\n  [Test, Ignore("tide")]\n  public void A() {}\n  [TestMethod]\n  [Ignore]\n  public void B() {}\n}\n',
      ['A skipped', 'B skipped'],
    ],
    [
      'class H {\n  [SkippableFact] public void A() { Skip.If(calm); }\n  [Fact(SkipUnless = "Fast")] public void B() {}\n}\n',
      ['A conditional', 'B conditional'],
    ],
    [
      'class H {\n  [Fact] public void A() => Assert.Skip("tide");\n  [Fact] public void B()\n    => throw new SkipException("tide");\n  [Fact] public void C() => Assert.True(calm);\n}\n',
      ['A skipped', 'B skipped', 'C runnable'],
    ],
    [
      'class H {\n  [Fact] public Task A() => Task.Run(() => Assert.Skip("tide"));\n  [Theory] public void B(int n = 3) { Assert.Skip("tide"); }\n}\n',
      ['A conditional', 'B skipped'],
    ],
  ],
  'harbor_test.dart': [
    [
      "void main() {\n  test('a', () => markTestSkipped('tide'));\n  test('b', () => sail());\n}\n",
      ['a skipped', 'b runnable'],
    ],
    [
      "void main() {\n  test('a', () {}, skip: true);\n  test('b', () {}, skip: 'tide');\n  test('c', () {}, skip: calm ? 'x' : null);\n  test('d', () { sail(skip: true); });\n}\n",
      ['a skipped', 'b skipped', 'c conditional', 'd runnable'],
    ],
    ["@Skip('tide')\nlibrary harbor;\nvoid main() {\n  group('g', () { test('a', () {}); });\n}\n", ['a skipped']],
    ["void main() {\n  test('a', () async { markTestSkipped('x'); });\n}\n", ['a skipped']],
  ],
  'HarborTests.swift': [
    [
      'final class H: XCTestCase {\n  func testA() throws { throw XCTSkip("tide") }\n  func testB() throws { try XCTSkipIf(calm) }\n  func testC() {}\n}\n',
      ['testA skipped', 'testB conditional', 'testC runnable'],
    ],
    [
      '@Suite(.disabled("tide")) struct H {\n  @Test func a() {}\n}\nstruct I {\n  @Test(.disabled(if: calm)) func b() {}\n}\n',
      ['a skipped', 'b conditional'],
    ],
  ],
};

describe.each(Object.entries(CASES))('%s', (path, cases) => {
  it.each(cases.map(([text, expected]) => [text, expected] as const))('%j', (text, expected) => {
    expect(read(path, text)).toEqual(expected);
  });
});

it('reads no language that it does not know', () => {
  expect(readTests('tests/harbor.cpp', 'TEST(a, b) {}')).toBeNull();
});

it('keeps the reason of a skip', () => {
  expect(readTests('a.rs', '#[test]\n#[ignore = "run with scripts/slow.sh"]\nfn a() {}\n')?.[0]?.mark?.reason).toBe(
    'run with scripts/slow.sh',
  );
});

it.each(['tests/conftest.py', 'tests/common/mod.rs', 'src/setupTests.ts', 'tests/helpers/boat.ts'])(
  '%s is support',
  (path) => {
    expect(isSupport(path)).toBe(true);
  },
);

it('masking keeps every line and offset, whatever the text', () => {
  const piece = fc.constantFrom(
    '"',
    "'",
    '`',
    '/',
    '*',
    '#',
    '\\',
    '\n',
    '${',
    '}',
    '{',
    '"""',
    'r#"',
    '@"',
    'x',
    ' ',
    '//',
    '/*',
    '*/',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      for (const path of ['a.py', 'a.ts', 'a.rs', 'a.go', 'A.java', 'A.cs', 'a.dart', 'A.swift']) readTests(path, text);
      const masked = maskCode(text, {
        comment: '//',
        blocks: 'nested',
        quotes: `"'`,
        triple: true,
        backtick: 'template',
        hashes: true,
        verbatim: true,
        characters: false,
        expressions: true,
        multiline: false,
      });
      expect(masked).toHaveLength(text.length);
      expect(masked.split('\n')).toHaveLength(text.split('\n').length);
    }),
    runs(400),
  );
});

const EVERYTHING: Grammar = {
  comment: '//',
  blocks: 'nested',
  quotes: '"',
  multiline: false,
  triple: true,
  backtick: 'template',
  hashes: true,
  verbatim: true,
  characters: true,
  expressions: true,
};

/** Spaces of the masked text are written `·`. */
const MASKED: readonly (readonly [text: string, masked: string, grammar?: Partial<Grammar>])[] = [
  ['a "bc" d', 'a "··" d'],
  ['a "b', 'a "·'],
  ['a "b\nc" d"', 'a "·\nc"··"'],
  ['a "b\nc" d', 'a "·\n·" d', { multiline: true }],
  ['a "b\\"c" d', 'a "····" d'],
  ['a """b"c\n""" d', 'a """···\n""" d'],
  ['a """b""" d', 'a """·""" d', { triple: false }],
  ["a 'b' 'c d", "a '·' 'c d"],
  [String.raw`'\u{1F600}' '\u{1}' '\x2f' '\n' '\'' "a"`, String.raw`'·········' '·····' '····' '··' '··' "·"`],
  ["'\n' '\\\n' ''", "'\n' '\\\n' ''"],
  ['#"b"c"# d', '#"···"# d'],
  ['##"b"#c"## d', '##"····"## d'],
  ['#"b', '#"·'],
  ['#""# "b"', '#""# "·"'],
  ['# "b"', '# "·"'],
  ['#"b"', '#"·"', { hashes: false }],
  ['@"b\\" c', '@"··" c'],
  ['@"b""c" d', '@"····" d'],
  ['@"b""', '@"···'],
  ['@"" "b"', '@"" "·"'],
  ['@b"c"', '@b"·"'],
  ['@"b\\"c"', '@"····"', { verbatim: false }],
  ['`b` c', '`·` c'],
  ['`b\\` c', '`··` c', { backtick: 'raw' }],
  ['`b', '`·', { backtick: 'raw' }],
  ['`b "c"` d', '`b "·"` d', { backtick: 'name' }],
  ['`a ${"`"} b` c', '`··········` c'],
  ["`a ${b + '}'} c` d", '`··············` d'],
  ['`a ${{}} b` "c"', '`·········` "·"'],
  ['`a ${{` }`}} b` "c"', '`·············` "·"'],
  ['`a $b` "c"', '`····` "·"'],
  ['`a {b` "c"', '`····` "·"'],
  ['`a $\\{b` "c"', '`······` "·"'],
  ['`a\\``"c"', '`···`"·"'],
  ['a(/"/) "b"', 'a(/·/) "·"'],
  ['a(/[/"]/) "b"', 'a(/····/) "·"'],
  ['a(/[\\]/"]/) "b"', 'a(/······/) "·"'],
  ['a(/\\/"/) "b"', 'a(/···/) "·"'],
  ['a(/b\n"c"', 'a(/b\n"·"'],
  // A comment says nothing of whether the slash after it divides.
  ['a( // b\n/"/) "c"', 'a( ····\n/·/) "·"'],
  ['a( // b\n// c\n  /"/) "d"', 'a( ····\n····\n  /·/) "·"'],
  ['a( /* b */ /"/) "c"', 'a( ······· /·/) "·"'],
  ['return // b\n /"/ "c"', 'return ····\n /·/ "·"'],
  ['// b\n/"/ "c"', '····\n/·/ "·"'],
  ['a // (\n / "b" / c', 'a ····\n / "·" / c'],
  ['a /* = */ / "b" / c', 'a ······· / "·" / c'],
  ['"a" / "b" / c', '"·" / "·" / c'],
  ['/a/ / "b" / c', '/·/ / "·" / c'],
  [`a =${' '.repeat(60)}/"/ "b"`, `a =${' '.repeat(60)}/·/ "·"`],
  [`a${' '.repeat(60)}/ "b" / c`, `a${' '.repeat(60)}/ "·" / c`],
  ['a(/b"c"', 'a(/b"·"'],
  ['a / "b" / c', 'a / "·" / c'],
  ['a(/"/) "b"', 'a(/"···"b"', { expressions: false, blocks: 'none' }],
  ['a /*b*/ c', 'a ····· c'],
  ['a /*b/*c*/d*/ e', 'a ··········· e'],
  ['a /*b/*c*/d*/ e', 'a ········d*/ e', { blocks: 'flat' }],
  ['a /**/ b', 'a ···· b', { blocks: 'flat' }],
  ['a /*/ b */ c', 'a ········ c', { blocks: 'flat' }],
  ['a /*b', 'a ···', { blocks: 'flat' }],
  ['a /*b\nc', 'a ···\n·'],
  ['a /*"b"*/', 'a /*"·"*/', { blocks: 'none', expressions: false }],
  ['a //b\nc', 'a ···\nc'],
  ['a #b\nc // d', 'a ··\nc // d', { comment: '#', blocks: 'none', expressions: false, hashes: false }],
];

it.each(MASKED.map(([text, masked, grammar = {}]) => [text, masked, grammar] as const))(
  'masks %j as %j',
  (text, masked, grammar) => {
    const kept = maskCode(text, { ...EVERYTHING, ...grammar });
    const shown = Array.from(text, (character, at) => (kept[at] === ' ' && character !== ' ' ? '·' : kept[at]));
    expect(shown.join('')).toBe(masked.replace(/·/g, (_, at: number) => (text[at] === ' ' ? ' ' : '·')));
  },
);

describe('told without reading a file as code', () => {
  it.each(Object.entries(CASES).flatMap(([path, cases]) => cases.map(([text]) => [path, text] as const)))(
    '%s is never called what it is not: %j',
    (path, text) => {
      const tests = readTests(path, text) ?? [];
      const atOnce = judgeAtOnce(path, text);
      if (atOnce !== null && tests.length > 0) expect(atOnce).toBe(stateOf(tests));
    },
  );

  it.each([
    ['a.rs', '#[test]\nfn a() {}\n\n#[cfg(unix)]\n#[test]\nfn b() {}\n', 'runnable'],
    ['a.rs', '#[cfg(unix)]\nfn b() {}\n\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn a() {}\n}\n', 'runnable'],
    ['a.rs', '//! Words.\n#![allow(dead_code)]\n#![cfg(unix)]\n\n#[test]\nfn a() {}\n', 'conditional'],
    ['a.rs', 'fn b() {}\n\n#[cfg(all(test, unix))]\nmod tests {\n    #[test]\n    fn a() {}\n}\n', 'conditional'],
    ['a.rs', '#[cfg(unix)]\nmod a {\n    #[test]\n    fn a() {}\n}\n#[test]\nfn b() {}\n', null],
    ['a.rs', '#[test]\n#[cfg(unix)]\nfn a() {}\n', null],
    ['a.rs', '#[test]\nfn a() {}\n\n#[cfg(\n    unix\n)]\nmod b {\n}\n', null],
    ['a.rs', '#[test]\nfn a() {}\n\n#[test]\n#[ignore]\nfn b() {}\n', null],
    ['a.py', 'def test_a():\n    pass\n\n@pytest.mark.skipif(WINDOWS)\ndef test_b():\n    pass\n', 'runnable'],
    ['a.py', '@quick\ndef test_a():\n    pass\n\ndef test_b():\n    pytest.skip("no tide")\n', 'runnable'],
    [
      'a.py',
      'class TestA:\n    def test_a(self): pass\n\nclass TestB:\n    @skip\n    def test_b(self): pass\n',
      'runnable',
    ],
    ['a.py', 'pytestmark = pytest.mark.skipif(WINDOWS)\n\ndef test_a():\n    pass\n', null],
    ['a.py', '@pytest.mark.skip\n@quick\ndef test_a():\n    pass\n', null],
    ['a.py', 'off = pytest.mark.skip\n\ndef test_a():\n    pass\n', null],
    ['a.py', 'if WINDOWS:\n    pytest.skip("x", allow_module_level=True)\n\ndef test_a():\n    pass\n', null],
    ['a.test.ts', "it('a', f);\n\nit.skip('b', f);\n", 'runnable'],
    [
      'a.test.ts',
      "describe('g', () => {\n  it('a', f);\n});\n\ndescribe.skip('h', () => {\n  it('b', f);\n});\n",
      'runnable',
    ],
    ['a.test.ts', "function f() {\n  list.skip(2);\n}\n\nit('a', f);\n", 'runnable'],
    ['a.test.ts', "test.skip(mobile);\n\ntest('a', f);\n", null],
    ['a.test.ts', "const run = fast ? it : it.skip;\n\nit('a', f);\n", null],
    ['a.test.ts', "describe('g', () => {\n  it('a', f);\n  it.skip('b', f);\n});\n", null],
    [
      'a_test.go',
      'package a\n\nfunc TestA(t *testing.T) {\n}\n\nfunc TestB(t *testing.T) {\n\tt.Skip()\n}\n',
      'runnable',
    ],
    ['a_test.go', '//go:build linux\n\npackage a\n\nfunc TestA(t *testing.T) {\n}\n', null],
    ['a_test.go', 'package a\n\nfunc TestB(t *testing.T) {\n\tt.Skip()\n}\n', null],
  ] as const)('%s with %j: %s', (path, text, expected) => {
    expect(judgeAtOnce(path, text)).toBe(expected);
    if (expected !== null) expect(stateOf(readTests(path, text) ?? [])).toBe(expected);
  });
});

it.each([
  ['#[test]\nfn a() { let cfg = ignore_case(); }\n', true],
  ['// ignore: cfg\n#[test]\nfn a() {}\n', true],
  ['#[cfg(test)]\nmod tests { #[test] fn a() {} }\n', true],
  ['#[test]\n#[ignore]\nfn a() {}\n', false],
  ['#[test]\n#[ /* slow */ ignore = "x"]\nfn a() {}\n', false],
  ['#[cfg(feature = "x")]\n#[test]\nfn a() {}\n', false],
  ['#[cfg_attr(miri, ignore)]\n#[test]\nfn a() {}\n', false],
  ['#![cfg(unix)]\n#[test]\nfn a() {}\n', false],
])('a Rust file whose words mark no test need not be read as code: %j', (text, expected) => {
  expect(isPlainlyRunnable('tests/a.rs', text)).toBe(expected);
});

it('a source of up to a million and a half characters is read', () => {
  const source = (length: number): string => '# a\ndef test_a(): pass\n'.padEnd(length, '\n');
  expect(readTests('test_a.py', source(1_500_000))).toHaveLength(1);
  expect(readTests('test_a.py', source(1_500_001))).toBeNull();
  expect(withoutComments('test_a.py', source(1_500_000)).slice(0, 4)).toBe('   \n');
  expect(withoutComments('test_a.py', source(1_500_001)).slice(0, 4)).toBe('# a\n');
});

it.each([
  ['a.test.js', "it('a', f);\n"],
  ['a_test.go', 'func TestA(t *testing.T) {}\n'],
  ['a.rs', '#[test] fn a() {}\n'],
  ['a_test.dart', "test('a', f);\n"],
])('of a source the first twenty thousand tests are read: %s', (path, test) => {
  expect(readTests(path, test.repeat(20_000))).toHaveLength(20_000);
  expect(readTests(path, test.repeat(20_001))).toHaveLength(20_000);
});
