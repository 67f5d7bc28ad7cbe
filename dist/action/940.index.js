export const id = 940;
export const ids = [940];
export const modules = {

/***/ 940:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readReports: () => (/* binding */ readReports)
});

// EXTERNAL MODULE: ./build/text/phrase.js
var phrase = __webpack_require__(4393);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 3 modules
var schemas = __webpack_require__(3619);
;// CONCATENATED MODULE: ./build/evidence/reports/test-report.js
// A test report as it was read: which tests a run had, and how each ended.
/** Bounds of what a run reads of reports; a bound that was hit is said in the notes. */
const REPORT_BOUNDS = {
    /** Tests of all reports together. */
    cases: 200_000,
    /** Bytes of one report. */
    bytes: 50 * 2 ** 20,
    /** Reports. */
    reports: 500,
    /** Levels of elements. */
    depth: 100,
    /** UTF-16 units of one name. */
    name: 1000,
};

;// CONCATENATED MODULE: ./build/evidence/reports/read-go-report.js
// Reads what `go test -json` prints: one event a line.


const read_go_report_event = schemas/* object */.Ikc({ Action: schemas/* string */.YjP(), Package: schemas/* optional */.lqM(schemas/* string */.YjP()), Test: schemas/* optional */.lqM(schemas/* string */.YjP()) });
const OUTCOMES = new Map([
    ['pass', 'passed'],
    ['fail', 'failed'],
    ['skip', 'skipped'],
]);
/** The test that a line says has ended; null where it says none, `unknown` where it is no event at all. */
function readGoEvent(line) {
    const parsed = read_go_report_event.safeParse(parse(line));
    if (!parsed.success)
        return 'unknown';
    const { Action, Package = null, Test: name } = parsed.data;
    const outcome = OUTCOMES.get(Action);
    if (outcome === undefined || name === undefined || name === '')
        return null;
    return { file: null, className: Package, suites: [], name: name.slice(0, REPORT_BOUNDS.name), outcome };
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/text/own-value.js
var own_value = __webpack_require__(2370);
;// CONCATENATED MODULE: ./build/evidence/reports/xml-reader.js


/** Why a report was not read to its end, as a clause. */
class ReportProblem extends Error {
}
/** @param add is given each test; it may throw a ReportProblem of its own. */
async function openXmlReader(add) {
    const { default: sax } = await __webpack_require__.e(/* import() */ 560).then(__webpack_require__.t.bind(__webpack_require__, 2560, 19));
    // An attribute can hold the whole output of a failure; the parser's own bound is a small part of that.
    Object.assign(sax, { MAX_BUFFER_LENGTH: MAX_ATTRIBUTE });
    // The types do not know that entities can be left to those of XML itself.
    const options = { strictEntities: true };
    const parser = sax.parser(true, options);
    const handle = openHandlers(add);
    parser.onopentag = ({ name, attributes }) => {
        handle.open(localName(name), attributes);
    };
    parser.onclosetag = (name) => {
        handle.close(localName(name));
    };
    parser.ondoctype = () => {
        throw new ReportProblem('it has a document type, which is not read');
    };
    parser.onerror = (error) => {
        // Text that nobody reads may hold an entity of another standard, or a character that XML forbids.
        if (/^(?:Invalid character entity|Unencoded|Invalid character in entity)/.test(error.message))
            resume(parser);
        else
            throw new ReportProblem(`it is not well-formed XML: ${error.message.split('\n')[0] ?? ''}`);
    };
    return {
        write: (text) => {
            parser.write(text);
        },
        close: () => {
            parser.close();
            if (!handle.recognized())
                throw new ReportProblem('it is neither JUnit XML nor TRX');
        },
    };
}
/** The longest attribute or text that is held at once, in UTF-16 units. */
const MAX_ATTRIBUTE = 4 * 2 ** 20;
function resume(parser) {
    Object.assign(parser, { error: null });
}
const localName = (name) => name.slice(name.indexOf(':') + 1);
const cut = (text) => text === undefined || text === '' ? null : text.slice(0, REPORT_BOUNDS.name);
function openHandlers(add) {
    const suites = [];
    let depth = 0;
    let known = false;
    let open = null;
    const trx = openTrx(add);
    return {
        recognized: () => known || trx.recognized(),
        open(name, attributes) {
            depth += 1;
            if (depth > REPORT_BOUNDS.depth)
                throw new ReportProblem(`its elements are nested more than ${REPORT_BOUNDS.depth} levels deep`);
            const value = (key) => cut((0,own_value/* ownValue */.e)(attributes, key));
            if (name === 'testsuites' || name === 'testsuite') {
                known = true;
                suites.push({ name: value('name'), file: value('file') ?? value('filepath') });
            }
            else if (name === 'testcase') {
                known = true;
                open = {
                    name: value('name') ?? '',
                    className: value('classname') ?? value('class'),
                    file: value('file') ?? value('filepath') ?? suites.findLast(({ file }) => file !== null)?.file ?? null,
                    outcome: outcomeOfStatus(value('status')),
                    settled: false,
                };
            }
            else if (open !== null && (name === 'failure' || name === 'error')) {
                if (!open.settled)
                    open.outcome = 'failed';
            }
            else if (open !== null && name === 'skipped' && open.outcome !== 'failed') {
                const type = value('type') ?? '';
                open.outcome = type === 'pytest.xfail' ? 'expected-failure' : 'skipped';
                open.settled = EXPECTS_FAILURE.has(type);
            }
            else
                trx.open(name, attributes);
        },
        close(name) {
            depth -= 1;
            if (name === 'testsuites' || name === 'testsuite')
                suites.pop();
            else if (name === 'testcase' && open !== null) {
                const { file, className, name: title, outcome } = open;
                if (title !== '')
                    add({ file, className, name: title, outcome, suites: suites.flatMap((suite) => suite.name ?? []) });
                open = null;
            }
            else
                trx.close(name);
        },
    };
}
/** Types of `<skipped>` after which a failure is none: `node:test` runs what is still to do, pytest what is expected to fail. */
const EXPECTS_FAILURE = new Set(['todo', 'pytest.xfail']);
/** What CTest and others say of a test in its tag alone. */
const outcomeOfStatus = (status) => status === 'notrun' || status === 'disabled' || status === 'skipped'
    ? 'skipped'
    : status === 'fail'
        ? 'failed'
        : 'passed';
/** TRX has results and definitions in two lists, tied by an id. */
function openTrx(add) {
    const results = new Map();
    const classes = new Map();
    let test = null;
    let known = false;
    return {
        recognized: () => known,
        open(name, attributes) {
            if (name === 'TestRun')
                known = true;
            const value = (key) => cut((0,own_value/* ownValue */.e)(attributes, key));
            if (name === 'UnitTestResult') {
                const [id, title] = [value('testId') ?? '', value('testName')];
                if (title === null)
                    return;
                const list = results.get(id) ?? [];
                list.push({ name: title, outcome: outcomeOfTrx(value('outcome')) });
                results.set(id, list);
            }
            else if (name === 'UnitTest')
                test = value('id');
            else if (name === 'TestMethod' && test !== null)
                classes.set(test, value('className') ?? '');
        },
        close(name) {
            if (name === 'UnitTest')
                test = null;
            if (name !== 'TestRun')
                return;
            for (const [id, list] of results)
                for (const one of list)
                    add({ ...one, file: null, className: cut(classes.get(id)), suites: [] });
        },
    };
}
function outcomeOfTrx(outcome) {
    if (outcome === 'Passed' || outcome === 'PassedButRunAborted' || outcome === 'Warning')
        return 'passed';
    return outcome === 'Failed' || outcome === 'Error' || outcome === 'Timeout' || outcome === 'Aborted'
        ? 'failed'
        : 'skipped';
}

;// CONCATENATED MODULE: ./build/evidence/reports/read-report.js
// Reads one test report piece by piece: JUnit XML, TRX or the events of `go test -json`, told apart by how it begins.



/** Reads no further than it can: what was read until then is kept only where a bound ended it. */
async function readReport({ name, trusted, root, pieces, budget }) {
    const cases = [];
    const add = (one) => {
        if (budget.left <= 0)
            throw new BoundHit(`only the first ${REPORT_BOUNDS.cases} tests of a run's reports are read`);
        budget.left -= 1;
        cases.push(one);
    };
    try {
        const reader = openReader(add);
        let bytes = 0;
        for await (const piece of pieces) {
            bytes += piece.length;
            if (bytes > REPORT_BOUNDS.bytes)
                throw new BoundHit(`it has more than ${REPORT_BOUNDS.bytes / 2 ** 20} MiB`);
            await reader.write(piece);
        }
        await reader.close();
        return { report: { name, cases, trusted, root }, problem: null };
    }
    catch (error) {
        const unread = { report: { name, cases: [], trusted, root }, problem: 'it could not be unpacked or read' };
        if (!(error instanceof ReportProblem))
            return unread;
        return { report: { name, cases: error instanceof BoundHit ? cases : [], trusted, root }, problem: error.message };
    }
}
class BoundHit extends ReportProblem {
}
function openReader(add) {
    let decoder = null;
    let reader = null;
    const feed = async (text) => {
        if (text === '')
            return;
        if (reader === null) {
            const begins = text.trimStart().charAt(0);
            if (begins === '')
                return;
            reader = begins === '{' ? openGoReader(add) : await openXmlReader(add);
        }
        reader.write(text.replace(/^\uFEFF/, ''));
    };
    return {
        write: async (piece) => {
            decoder ??= new TextDecoder(encodingOf(piece));
            await feed(decoder.decode(piece, { stream: true }));
        },
        close: async () => {
            await feed(decoder?.decode() ?? '');
            if (reader === null)
                throw new ReportProblem('it is empty');
            reader.close();
        },
    };
}
/** Longest line of events that is read. */
const MAX_LINE = 2 ** 20;
function openGoReader(add) {
    let rest = '';
    let known = false;
    const take = (line) => {
        const one = line.startsWith('{') ? readGoEvent(line) : 'unknown';
        if (one === 'unknown')
            return;
        known = true;
        if (one !== null)
            add(one);
    };
    return {
        write: (text) => {
            const lines = (rest + text).split('\n');
            rest = lines.pop() ?? '';
            if (rest.length > MAX_LINE)
                throw new ReportProblem('it is neither XML nor the events of `go test -json`');
            for (const line of lines)
                take(line);
        },
        close: () => {
            take(rest);
            if (!known)
                throw new ReportProblem('it is neither XML nor the events of `go test -json`');
        },
    };
}
/** The encoding that a mark or the XML declaration names; UTF-8 where it names none that is known. */
function encodingOf(piece) {
    if (piece[0] === 0xff && piece[1] === 0xfe)
        return 'utf-16le';
    if (piece[0] === 0xfe && piece[1] === 0xff)
        return 'utf-16be';
    const declared = /^[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(new TextDecoder('latin1').decode(piece.subarray(0, 300)))?.[1];
    if (declared === undefined)
        return 'utf-8';
    try {
        const { encoding } = new TextDecoder(declared);
        // What could be read as single bytes up to here does not have two for each letter.
        return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
    }
    catch {
        return 'utf-8';
    }
}

;// CONCATENATED MODULE: ./build/evidence/reports/read-reports.js
// Reads the test reports of a run, one after the other, within the bounds of a run.



/** Most reports whose problem is told one by one. */
const MAX_NOTES = 20;
async function readReports(files) {
    const budget = { left: REPORT_BOUNDS.cases };
    const reports = [];
    const notes = [];
    for (const { name, trusted, root, read } of files.slice(0, REPORT_BOUNDS.reports)) {
        const { report, problem } = await readReport({ name, trusted, root, pieces: read(), budget });
        if (report.cases.length > 0)
            reports.push(report);
        if (problem !== null)
            notes.push(`The test report ${name} was not read to its end: ${problem}.`);
        if (budget.left <= 0)
            break;
    }
    if (files.length > REPORT_BOUNDS.reports)
        notes.push(`Only the first ${REPORT_BOUNDS.reports} of ${(0,phrase/* countOf */.pq)(files.length, 'test report')} were read.`);
    const more = notes.length - MAX_NOTES;
    return {
        reports,
        notes: more > 0 ? [...notes.slice(0, MAX_NOTES), `${(0,phrase/* countOf */.pq)(more, 'more test report')} could not be read.`] : notes,
    };
}


/***/ })

};
