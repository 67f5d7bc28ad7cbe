// Test reports as runners write them, and as a stranger may write them.
import { readReport } from '../../../src/evidence/reports/read-report.ts';
import { readReports } from '../../../src/evidence/reports/read-reports.ts';
import { REPORT_BOUNDS, type ReadReport } from '../../../src/evidence/reports/test-report.ts';

async function read(text: string | Uint8Array, size = Infinity): Promise<ReadReport> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + Math.min(size, bytes.length)));
  return await readReport({ name: 'report', trusted: true, root: null, pieces, budget: { left: REPORT_BOUNDS.cases } });
}

/** Each case as `file|class|suites|name outcome`. */
const brief = ({ report }: ReadReport): readonly string[] =>
  report.cases.map(
    ({ file, className, suites, name, outcome }) =>
      `${[file ?? '', className ?? '', suites.join('>'), name].join('|')} ${outcome}`,
  );

const SHAPES: readonly (readonly [runner: string, text: string, expected: readonly string[]])[] = [
  [
    'pytest',
    '<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="0" failures="1" skipped="1" tests="3"><testcase classname="tests.test_ferry.TestCrossing" name="test_sails[1]" time="0.1"/><testcase classname="tests.test_ferry" name="test_b"><failure message="no">x &lt; y</failure></testcase><testcase classname="tests.test_ferry" name="test_c"><skipped type="pytest.skip" message="later"/></testcase></testsuite></testsuites>',
    [
      '|tests.test_ferry.TestCrossing|pytest tests>pytest|test_sails[1] passed',
      '|tests.test_ferry|pytest tests>pytest|test_b failed',
      '|tests.test_ferry|pytest tests>pytest|test_c skipped',
    ],
  ],
  [
    'jest-junit',
    '<testsuites name="jest tests"><testsuite name="crossing" file="/app/src/ferry.test.ts"><testcase classname="crossing sails" name="crossing sails"/></testsuite></testsuites>',
    ['/app/src/ferry.test.ts|crossing sails|jest tests>crossing|crossing sails passed'],
  ],
  [
    'Vitest',
    '<testsuites name="vitest tests"><testsuite name="src/ferry.test.ts"><testcase classname="src/ferry.test.ts" name="crossing &gt; sails"><error/></testcase></testsuite></testsuites>',
    ['|src/ferry.test.ts|vitest tests>src/ferry.test.ts|crossing > sails failed'],
  ],
  [
    'cargo-nextest',
    '<testsuites name="nextest-run"><testsuite name="ferry::crossing"><testcase name="night::sails" classname="ferry::crossing"><failure type="test failure"/></testcase></testsuite></testsuites>',
    ['|ferry::crossing|nextest-run>ferry::crossing|night::sails failed'],
  ],
  [
    'Surefire, with a rerun that passed',
    '<testsuite name="com.acme.FerryTest"><testcase name="sails(int)[1]" classname="com.acme.FerryTest"><flakyFailure message="x"/></testcase><testcase name="b" classname="com.acme.FerryTest"><rerunFailure/><failure/></testcase></testsuite>',
    ['|com.acme.FerryTest|com.acme.FerryTest|sails(int)[1] passed', '|com.acme.FerryTest|com.acme.FerryTest|b failed'],
  ],
  [
    'CTest',
    '<testsuite name="Linux"><testcase name="sails" classname="sails" status="run"/><testcase name="b" classname="b" status="notrun"/><testcase name="c" classname="c" status="fail"/></testsuite>',
    ['|sails|Linux|sails passed', '|b|Linux|b skipped', '|c|Linux|c failed'],
  ],
  [
    'PHPUnit',
    '<testsuites><testsuite name="Tests\\FerryTest" file="/app/tests/FerryTest.php"><testcase name="testSails" file="/app/tests/FerryTest.php" class="Tests\\FerryTest" classname="Tests.FerryTest"/></testsuite></testsuites>',
    ['/app/tests/FerryTest.php|Tests.FerryTest|Tests\\FerryTest|testSails passed'],
  ],
  [
    'Playwright, with a project for each browser',
    '<testsuites id="" name="" tests="2" failures="1"><testsuite name="night/ferry.spec.ts" hostname="chromium" tests="2"><testcase name="crossing › sails" classname="night/ferry.spec.ts" time="0.3"><properties><property name="owner" value="x"/></properties><failure message="ferry.spec.ts:3:5 crossing › sails" type="FAILURE"><![CDATA[ 1) <b>no</b> ]]></failure><system-out><![CDATA[[[ATTACHMENT|a.png]]]]></system-out></testcase><testcase name="crossing › waits" classname="night/ferry.spec.ts"><properties><property name="fixme" value=""/></properties><skipped/></testcase></testsuite></testsuites>',
    [
      '|night/ferry.spec.ts|night/ferry.spec.ts|crossing › sails failed',
      '|night/ferry.spec.ts|night/ferry.spec.ts|crossing › waits skipped',
    ],
  ],
  [
    'Gradle',
    '<testsuite name="com.acme.FerryTest" tests="2" skipped="1" failures="0" errors="0" hostname="h"><properties/><testcase name="sails(int) [1] 4" classname="com.acme.FerryTest" time="0.0"/><testcase name="waits()" classname="com.acme.FerryTest"><skipped/></testcase><system-out><![CDATA[]]></system-out></testsuite>',
    [
      '|com.acme.FerryTest|com.acme.FerryTest|sails(int) [1] 4 passed',
      '|com.acme.FerryTest|com.acme.FerryTest|waits() skipped',
    ],
  ],
  [
    'go-junit-report',
    '<testsuites tests="3"><testsuite name="acme.io/ferry/queue" tests="3"><properties><property name="go.version" value="go1.24"/></properties><testcase name="TestSails" classname="acme.io/ferry/queue"><failure message="Failed"/></testcase><testcase name="TestSails/at_night" classname="acme.io/ferry/queue"/><testcase name="TestWaits" classname="acme.io/ferry/queue"><skipped message="Skipped"/></testcase></testsuite></testsuites>',
    [
      '|acme.io/ferry/queue|acme.io/ferry/queue|TestSails failed',
      '|acme.io/ferry/queue|acme.io/ferry/queue|TestSails/at_night passed',
      '|acme.io/ferry/queue|acme.io/ferry/queue|TestWaits skipped',
    ],
  ],
  [
    'pytest, of what is expected to fail',
    '<testsuite name="pytest"><testcase classname="tests.test_ferry" name="test_a"><skipped type="pytest.xfail" message="x"/></testcase><testcase classname="" name="tests.test_b"><error message="collection failure">x</error></testcase></testsuite>',
    ['|tests.test_ferry|pytest|test_a expected-failure', '||pytest|tests.test_b failed'],
  ],
  [
    'node:test, of what is still to do',
    '<testsuites><testcase name="a" classname="test" failure="later"><skipped type="todo" message="true"/><failure type="testCodeFailure"/></testcase></testsuites>',
    ['|test||a skipped'],
  ],
  [
    'TRX',
    '<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results><UnitTestResult testId="1" testName="Acme.FerryTests.Sails(x: 1)" outcome="Passed"/><UnitTestResult testId="2" testName="Acme.FerryTests.Sinks" outcome="Failed"/><UnitTestResult testId="3" testName="Acme.FerryTests.Waits" outcome="NotExecuted"/></Results><TestDefinitions><UnitTest id="1"><TestMethod className="Acme.FerryTests" name="Sails"/></UnitTest></TestDefinitions></TestRun>',
    [
      '|Acme.FerryTests||Acme.FerryTests.Sails(x: 1) passed',
      '|||Acme.FerryTests.Sinks failed',
      '|||Acme.FerryTests.Waits skipped',
    ],
  ],
  [
    'go test -json',
    '{"Action":"run","Package":"acme.io/ferry","Test":"TestSails"}\nnoise\n{"Action":"pass","Package":"acme.io/ferry","Test":"TestSails/at_night"}\n{"Action":"fail","Package":"acme.io/ferry","Test":"TestSails"}\n{"Action":"fail","Package":"acme.io/ferry"}\n',
    ['|acme.io/ferry||TestSails/at_night passed', '|acme.io/ferry||TestSails failed'],
  ],
];

it.each(SHAPES)('reads what %s writes, in pieces of any size', async (_, text, expected) => {
  for (const size of [Infinity, 7, 1]) {
    const read_ = await read(text, size);
    expect(read_.problem).toBeNull();
    expect(brief(read_)).toEqual(expected);
  }
});

const xml = (tag: string): string => `<testsuite name="s">${tag}</testsuite>`;

describe('a test in XML', () => {
  it.each([
    ['<testcase name="a" classname="b" class="c"/>', '|b|s|a passed'],
    ['<testcase name="a" class="c"/>', '|c|s|a passed'],
    ['<testcase name="a" classname="" class="c"/>', '|c|s|a passed'],
    ['<testcase name="a" className="b"/>', '||s|a passed'],
    ['<testcase name="a" file="f.py" filepath="g.py"/>', 'f.py||s|a passed'],
    ['<testcase name="a" filepath="g.py"/>', 'g.py||s|a passed'],
    ['<testsuite file="f.py"><testcase name="a"/></testsuite>', 'f.py||s|a passed'],
    ['<testsuite filepath="g.py"><testcase name="a"/></testsuite>', 'g.py||s|a passed'],
    ['<testsuite file="f.py"><testcase name="a" file="h.py"/></testsuite>', 'h.py||s|a passed'],
    ['<testsuite file="f.py"><testsuite file="g.py"><testcase name="a"/></testsuite></testsuite>', 'g.py||s|a passed'],
    ['<testsuite file="f.py"><testsuite name="t"><testcase name="a"/></testsuite></testsuite>', 'f.py||s>t|a passed'],
    ['<testsuite file="f.py" name="t"/><testcase name="a"/>', '||s|a passed'],
    ['<testsuites file="f.py" name="t"><testcase name="a"/></testsuites>', 'f.py||s>t|a passed'],
    ['<testsuites name="t"/><testcase name="a"/>', '||s|a passed'],
    ['<ns:testcase name="a"><ns:failure/></ns:testcase>', '||s|a failed'],
    ['<testcase name="a"><failure/></testcase>', '||s|a failed'],
    ['<testcase name="a"><error/></testcase>', '||s|a failed'],
    ['<testcase name="a"><skipped/></testcase>', '||s|a skipped'],
    ['<testcase name="a"><failure/><skipped/></testcase>', '||s|a failed'],
    ['<testcase name="a"><skipped/><failure/></testcase>', '||s|a failed'],
    ['<testcase name="a"><skipped type="todo"/><failure/></testcase>', '||s|a skipped'],
    ['<testcase name="a"><skipped type="pytest.skip"/><error/></testcase>', '||s|a failed'],
    ['<testcase name="a"><skipped type="pytest.xfail"/></testcase>', '||s|a expected-failure'],
    ['<testcase name="a"><skipped type="pytest.xfail"/><error/></testcase>', '||s|a expected-failure'],
    ['<testcase name="a"><system-out/><flakyFailure/></testcase>', '||s|a passed'],
    ['<testcase name="a"/><failure/><error/><skipped/>', '||s|a passed'],
    ['<testcase name="a" status="run"/>', '||s|a passed'],
    ['<testcase name="a" status="notrun"/>', '||s|a skipped'],
    ['<testcase name="a" status="disabled"/>', '||s|a skipped'],
    ['<testcase name="a" status="skipped"/>', '||s|a skipped'],
    ['<testcase name="a" status="fail"/>', '||s|a failed'],
    ['<testcase name="a" status="fail"><skipped/></testcase>', '||s|a failed'],
    ['<testcase name="a" status="other"/>', '||s|a passed'],
  ])('%s', async (tag, expected) => {
    const { problem, report } = await read(xml(tag));
    expect(problem).toBeNull();
    expect(brief({ problem, report })).toEqual([expected]);
  });

  it('without a name is none', async () => {
    expect(brief(await read(xml('<testcase/><testcase name=""/><testcase classname="b"/>')))).toEqual([]);
  });

  it('is known by the beginning of a long name', async () => {
    const long = 'x'.repeat(REPORT_BOUNDS.name);
    const { report } = await read(xml(`<testcase name="${long}y" classname="${long}z" file="${long}"/>`));
    expect(report.cases).toEqual([{ name: long, className: long, file: long, suites: ['s'], outcome: 'passed' }]);
  });

  it.each([
    ['<testsuites/>', null],
    ['<testsuite/>', null],
    ['<testcase name="a"/>', null],
    ['<TestRun/>', null],
    ['<TestRuns/>', 'it is neither JUnit XML nor TRX'],
    ['<UnitTestResult testName="a"/>', 'it is neither JUnit XML nor TRX'],
    ['<failure/>', 'it is neither JUnit XML nor TRX'],
  ])('%s is a report: %p', async (text, problem) => {
    expect((await read(text)).problem).toBe(problem);
  });

  it('is read at the deepest level that is allowed', async () => {
    const nested = (levels: number): string =>
      `${'<testsuite>'.repeat(levels - 1)}<testcase name="a"/>${'</testsuite>'.repeat(levels - 1)}`;
    expect(await read(nested(REPORT_BOUNDS.depth))).toMatchObject({
      problem: null,
      report: { cases: [{ name: 'a' }] },
    });
    expect((await read(nested(REPORT_BOUNDS.depth + 1))).problem).toBe(
      'its elements are nested more than 100 levels deep',
    );
    expect((await read(xml('<testcase name="a"/>'.repeat(REPORT_BOUNDS.depth * 2)))).report.cases).toHaveLength(200);
  });

  it.each([
    '<system-out>&nbsp;</system-out>',
    '<system-out>a & b</system-out>',
    '<system-out>&a b;</system-out>',
    '<system-out>&#x110000;</system-out>',
  ])('is read beside text of another standard: %s', async (text) => {
    expect(brief(await read(xml(`${text}<testcase name="a"/>`)))).toEqual(['||s|a passed']);
  });

  it.each([
    ['<testcase name="a"></testsuite>', 'Unexpected close tag'],
    ['<testcase name=a/>', 'Unquoted attribute value'],
    ['<testcase name="a" name/>', 'Invalid attribute name'],
  ])('ends the report where it is not well-formed: %s', async (tag, said) => {
    const { problem, report } = await read(xml(`<testcase name="b"/>${tag}`));
    expect(problem).toBe(`it is not well-formed XML: ${said}`);
    expect(report.cases).toEqual([]);
  });
});

describe('a test in TRX', () => {
  const trx = (results: string, definitions = ''): string =>
    `<TestRun><Results>${results}</Results><TestDefinitions>${definitions}</TestDefinitions></TestRun>`;

  it.each([
    ['Passed', 'passed'],
    ['PassedButRunAborted', 'passed'],
    ['Warning', 'passed'],
    ['Failed', 'failed'],
    ['Error', 'failed'],
    ['Timeout', 'failed'],
    ['Aborted', 'failed'],
    ['NotExecuted', 'skipped'],
    ['Inconclusive', 'skipped'],
    ['Pending', 'skipped'],
    ['', 'skipped'],
  ])('whose outcome is “%s” is %s', async (outcome, expected) => {
    expect(brief(await read(trx(`<UnitTestResult testId="1" testName="a" outcome="${outcome}"/>`)))).toEqual([
      `|||a ${expected}`,
    ]);
  });

  it('has the class that its definition names', async () => {
    const results = [
      '<UnitTestResult testId="1" testName="a(1)" outcome="Passed"/>',
      '<UnitTestResult testId="1" testName="a(2)" outcome="Failed"/>',
      '<UnitTestResult testId="2" testName="b" outcome="Passed"/>',
      '<UnitTestResult testId="3" testName="c" outcome="Passed"/>',
      '<UnitTestResult testId="4" testName="d" outcome="Passed"/>',
      '<UnitTestResult testName="e" outcome="Passed"/>',
      '<UnitTestResult testId="5" outcome="Passed"/>',
    ].join('');
    const definitions = [
      '<UnitTest id="1"><TestMethod className="Kiln"/></UnitTest>',
      '<TestMethod className="Nobody"/>',
      '<UnitTest id="2"><Execution/><TestMethod className="Glaze"/></UnitTest>',
      '<UnitTest id="3"><TestMethod/></UnitTest>',
      '<UnitTest><TestMethod className="Nameless"/></UnitTest>',
    ].join('');
    expect(brief(await read(trx(results, definitions)))).toEqual([
      '|Kiln||a(1) passed',
      '|Kiln||a(2) failed',
      '|Glaze||b passed',
      '|||c passed',
      '|||d passed',
      '|||e passed',
    ]);
  });

  it('is only known at the end of its run', async () => {
    expect(brief(await read(`<all>${trx('<UnitTestResult testName="a" outcome="Passed"/>')}</all>`))).toEqual([
      '|||a passed',
    ]);
  });
});

describe('events of `go test -json`', () => {
  const event = (more: object): string => JSON.stringify({ Package: 'p', Test: 'TestA', Action: 'pass', ...more });

  it.each([
    [{}, ['|p||TestA passed']],
    [{ Action: 'fail' }, ['|p||TestA failed']],
    [{ Action: 'skip' }, ['|p||TestA skipped']],
    [{ Action: 'output' }, []],
    [{ Action: 'run' }, []],
    [{ Action: 'bench' }, []],
    [{ Test: undefined }, []],
  ])('%j', async (more, expected) => {
    for (const end of ['', '\n', '\r\n']) expect(await read(`${event(more)}${end}`)).toMatchObject({ problem: null });
    expect(brief(await read(event(more)))).toEqual(expected);
  });

  it.each([
    ['{"Action":"pass"}', null],
    ['{"Other":"pass"}', 'it is neither XML nor the events of `go test -json`'],
    ['{"Action":1}', 'it is neither XML nor the events of `go test -json`'],
    ['{', 'it is neither XML nor the events of `go test -json`'],
    [' \n{"Action":"start","Package":"p"}\n', null],
    [`{"Other":1}\n${'noise\n'.repeat(3)}{"Action":"start","Package":"p"}`, null],
  ])('%s', async (text, problem) => {
    expect((await read(text)).problem).toBe(problem);
  });

  it('may be in lines of up to a million characters', async () => {
    const padded = (length: number): string => event({ Output: 'x'.repeat(length - event({ Output: '' }).length) });
    expect((await read(`${padded(2 ** 20)}\n`)).problem).toBeNull();
    expect((await read(padded(2 ** 20))).report.cases).toHaveLength(1);
    expect((await read(padded(2 ** 20 + 1))).problem).toBe('it is neither XML nor the events of `go test -json`');
  });
});

describe('hostile reports', () => {
  const encode = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding);

  it.each([
    [
      'entities of its own',
      '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><testsuite><testcase name="&b;"/></testsuite>',
      /document type/,
    ],
    ['a page', '<html><body>no</body></html>', /neither JUnit XML nor TRX/],
    ['nothing', '', /empty/],
    ['white space', ' \n ', /empty/],
    ['half of one', '<testsuite><testcase name="a">', /not well-formed/],
    ['text', 'All tests passed.\n', /not well-formed|neither/],
    ['JSON that is no event', '{"tests":[]}\n', /neither XML nor the events/],
    ['thousands of levels', '<testsuite>'.repeat(5000), /nested more than 100 levels/],
    [
      'an attribute without end',
      `<testsuite><testcase name="${'z'.repeat(6_000_000)}"/></testsuite>`,
      /not well-formed/,
    ],
  ])('%s', async (_, text, problem) => {
    const { report, problem: said } = await read(text, 65_536);
    expect(said).toMatch(problem);
    expect(report.cases).toEqual([]);
  });

  it('10 levels of suites, no attributes, wrong counts and unknown entities are read', async () => {
    const text = `${'<testsuite name="x" tests="99">'.repeat(10)}<testcase/><testcase name="a"><system-out>&nbsp;&foo;</system-out></testcase>${'</testsuite>'.repeat(10)}`;
    expect((await read(text)).report.cases).toHaveLength(1);
  });

  it.each([
    [
      'declared',
      encode(
        '<?xml version="1.0" encoding="ISO-8859-1"?><testsuite><testcase name="pr\u00fcft"/></testsuite>',
        'latin1',
      ),
      'pr\u00fcft',
    ],
    ['marked', encode('\uFEFF<testsuite><testcase name="pr\u00fcft"/></testsuite>', 'utf16le'), 'pr\u00fcft'],
    [
      'marked the other way round',
      Buffer.from(encode('\uFEFF<testsuite><testcase name="pr\u00fcft"/></testsuite>', 'utf16le')).swap16(),
      'pr\u00fcft',
    ],
    ['marked as UTF-8', encode('\uFEFF<testsuite><testcase name="pr\u00fcft"/></testsuite>', 'utf8'), 'pr\u00fcft'],
    // What is read as bytes cannot have two of them for each letter.
    ...['UTF-16', 'utf16', 'utf-16le', 'utf-16be', 'ucs-2', 'unicode'].map((name): [string, Uint8Array, string] => [
      `declared as ${name} and is not`,
      encode(`<?xml version="1.0" encoding="${name}"?><testsuite><testcase name="pr\u00fcft"/></testsuite>`, 'utf8'),
      'pr\u00fcft',
    ]),
    ...['encoding = "latin1"', "encoding='windows-1252'", 'encoding\n=\n"ISO-8859-1"'].map(
      (written): [string, Uint8Array, string] => [
        `declared by ${written}`,
        encode(`<?xml version="1.0" ${written}?><testsuite><testcase name="pr\u00fcft"/></testsuite>`, 'latin1'),
        'pr\u00fcft',
      ],
    ),
    [
      'said elsewhere',
      encode('<testsuite><testcase encoding="latin1" name="pr\u00fcft"/></testsuite>', 'utf8'),
      'pr\u00fcft',
    ],
    [
      'wrong',
      encode('<?xml version="1.0" encoding="no-such"?><testsuite><testcase name="pr\u00fcft"/></testsuite>', 'latin1'),
      'pr\uFFFDft',
    ],
  ])('an encoding that is %s', async (_, bytes, name) => {
    expect((await read(bytes)).report.cases[0]?.name).toBe(name);
  });

  it('stops at the bounds of a run and says so', async () => {
    const piece = new TextEncoder().encode('<testcase name="a" classname="b"/>'.repeat(10_000));
    function* endless(): Generator<Uint8Array> {
      yield new TextEncoder().encode('<testsuites>');
      for (;;) yield piece;
    }
    const { reports, notes } = await readReports([
      { name: 'first.xml', trusted: true, root: null, read: endless },
      { name: 'second.xml', trusted: true, root: null, read: endless },
    ]);
    expect(reports.map(({ cases }) => cases.length)).toEqual([REPORT_BOUNDS.cases]);
    expect(notes).toEqual([
      "The test report first.xml was not read to its end: only the first 200000 tests of a run's reports are read.",
    ]);
  });

  it('stops at the largest report that is read', async () => {
    const blank = new Uint8Array(2 ** 20).fill(0x20);
    function* large(): Generator<Uint8Array> {
      yield new TextEncoder().encode('<testsuites><testcase name="a"/>');
      for (;;) yield blank;
    }
    const { report, problem } = await readReport({
      name: 'x',
      trusted: true,
      root: null,
      pieces: large(),
      budget: { left: 10 },
    });
    expect(problem).toBe('it has more than 50 MiB');
    expect(report.cases).toHaveLength(1);
  });
});
