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
