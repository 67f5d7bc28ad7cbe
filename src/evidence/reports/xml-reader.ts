// Reads JUnit XML and TRX as it comes, without document types and entities: what is neither is no report.
import type { SAXOptions, SAXParser } from 'sax';
import { ownValue } from '../../text/own-value.ts';
import { REPORT_BOUNDS, type CaseOutcome, type ReportedCase } from './test-report.ts';

/** Why a report was not read to its end, as a clause. */
export class ReportProblem extends Error {}

export interface XmlReader {
  /** @throws ReportProblem */
  write(text: string): void;
  /** @throws ReportProblem */
  close(): void;
}

type Attributes = Readonly<Record<string, string>>;

interface OpenCase {
  readonly file: string | null;
  readonly className: string | null;
  readonly name: string;
  outcome: CaseOutcome;
  /** Set where a failure that follows changes nothing. */
  settled: boolean;
}

interface OpenSuite {
  readonly name: string | null;
  readonly file: string | null;
}

/** @param add is given each test; it may throw a ReportProblem of its own. */
export async function openXmlReader(add: (one: ReportedCase) => void): Promise<XmlReader> {
  const { default: sax } = await import('sax');
  // An attribute can hold the whole output of a failure; the parser's own bound is a small part of that.
  Object.assign(sax, { MAX_BUFFER_LENGTH: MAX_ATTRIBUTE });
  // The types do not know that entities can be left to those of XML itself.
  const options: SAXOptions & { readonly strictEntities: boolean } = { strictEntities: true };
  const parser = sax.parser(true, options);
  const handle = openHandlers(add);
  parser.onopentag = ({ name, attributes }) => {
    handle.open(localName(name), attributes as Attributes);
  };
  parser.onclosetag = (name) => {
    handle.close(localName(name));
  };
  parser.ondoctype = () => {
    throw new ReportProblem('it has a document type, which is not read');
  };
  parser.onerror = (error) => {
    // Text that nobody reads may hold an entity of another standard, or a character that XML forbids.
    if (/^(?:Invalid character entity|Unencoded|Invalid character in entity)/.test(error.message)) resume(parser);
    else throw new ReportProblem(`it is not well-formed XML: ${error.message.split('\n')[0] ?? ''}`);
  };
  return {
    write: (text) => {
      parser.write(text);
    },
    close: () => {
      parser.close();
      if (!handle.recognized()) throw new ReportProblem('it is neither JUnit XML nor TRX');
    },
  };
}

/** The longest attribute or text that is held at once, in UTF-16 units. */
const MAX_ATTRIBUTE = 4 * 2 ** 20;

function resume(parser: SAXParser): void {
  Object.assign(parser, { error: null });
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
const cut = (text: string | undefined): string | null =>
  text === undefined || text === '' ? null : text.slice(0, REPORT_BOUNDS.name);

interface Handlers {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  recognized(): boolean;
}

function openHandlers(add: (one: ReportedCase) => void): Handlers {
  const suites: OpenSuite[] = [];
  let depth = 0;
  let known = false;
  let open: OpenCase | null = null;
  const trx = openTrx(add);
  return {
    recognized: () => known || trx.recognized(),
    open(name, attributes) {
      depth += 1;
      if (depth > REPORT_BOUNDS.depth)
        throw new ReportProblem(`its elements are nested more than ${REPORT_BOUNDS.depth} levels deep`);
      const value = (key: string): string | null => cut(ownValue(attributes, key));
      if (name === 'testsuites' || name === 'testsuite') {
        known = true;
        suites.push({ name: value('name'), file: value('file') ?? value('filepath') });
      } else if (name === 'testcase') {
        known = true;
        open = {
          name: value('name') ?? '',
          className: value('classname') ?? value('class'),
          file: value('file') ?? value('filepath') ?? suites.findLast(({ file }) => file !== null)?.file ?? null,
          outcome: outcomeOfStatus(value('status')),
          settled: false,
        };
      } else if (open !== null && (name === 'failure' || name === 'error')) {
        if (!open.settled) open.outcome = 'failed';
      } else if (open !== null && name === 'skipped' && open.outcome !== 'failed') {
        const type = value('type') ?? '';
        open.outcome = type === 'pytest.xfail' ? 'expected-failure' : 'skipped';
        open.settled = EXPECTS_FAILURE.has(type);
      } else trx.open(name, attributes);
    },
    close(name) {
      depth -= 1;
      if (name === 'testsuites' || name === 'testsuite') suites.pop();
      else if (name === 'testcase' && open !== null) {
        const { file, className, name: title, outcome } = open;
        if (title !== '')
          add({ file, className, name: title, outcome, suites: suites.flatMap((suite) => suite.name ?? []) });
        open = null;
      } else trx.close(name);
    },
  };
}

/** Types of `<skipped>` after which a failure is none: `node:test` runs what is still to do, pytest what is expected to fail. */
const EXPECTS_FAILURE: ReadonlySet<string> = new Set(['todo', 'pytest.xfail']);

/** What CTest and others say of a test in its tag alone. */
const outcomeOfStatus = (status: string | null): CaseOutcome =>
  status === 'notrun' || status === 'disabled' || status === 'skipped'
    ? 'skipped'
    : status === 'fail'
      ? 'failed'
      : 'passed';

/** TRX has results and definitions in two lists, tied by an id. */
function openTrx(add: (one: ReportedCase) => void): Handlers {
  const results = new Map<string, { readonly name: string; readonly outcome: CaseOutcome }[]>();
  const classes = new Map<string, string>();
  let test: string | null = null;
  let known = false;
  return {
    recognized: () => known,
    open(name, attributes) {
      if (name === 'TestRun') known = true;
      const value = (key: string): string | null => cut(ownValue(attributes, key));
      if (name === 'UnitTestResult') {
        const [id, title] = [value('testId') ?? '', value('testName')];
        if (title === null) return;
        const list = results.get(id) ?? [];
        list.push({ name: title, outcome: outcomeOfTrx(value('outcome')) });
        results.set(id, list);
      } else if (name === 'UnitTest') test = value('id');
      else if (name === 'TestMethod' && test !== null) classes.set(test, value('className') ?? '');
    },
    close(name) {
      if (name === 'UnitTest') test = null;
      if (name !== 'TestRun') return;
      for (const [id, list] of results)
        for (const one of list) add({ ...one, file: null, className: cut(classes.get(id)), suites: [] });
    },
  };
}

function outcomeOfTrx(outcome: string | null): CaseOutcome {
  if (outcome === 'Passed' || outcome === 'PassedButRunAborted' || outcome === 'Warning') return 'passed';
  return outcome === 'Failed' || outcome === 'Error' || outcome === 'Timeout' || outcome === 'Aborted'
    ? 'failed'
    : 'skipped';
}
