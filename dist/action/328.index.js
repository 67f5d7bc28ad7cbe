export const id = 328;
export const ids = [328];
export const modules = {

/***/ 5328:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeTests: () => (/* binding */ judgeTests)
});

// EXTERNAL MODULE: ./build/text/code-path.js
var code_path = __webpack_require__(4153);
// EXTERNAL MODULE: ./build/text/contains-word.js
var contains_word = __webpack_require__(4766);
// EXTERNAL MODULE: ./build/evidence/run.js
var evidence_run = __webpack_require__(7217);
;// CONCATENATED MODULE: ./build/evidence/tests/choose-tests.js
/** Null where a name is cited that is no test of the file. */
function chooseTests(all, { name, lines }, lineOf) {
    if (name !== null) {
        const named = all.filter((test) => test.name === name);
        const tests = named.length > 0 ? named : all.filter(({ suites }) => suites.includes(name));
        return tests.length === 0 ? null : { tests, name };
    }
    const covered = all.filter((test) => lines.some(({ start, end }) => lineOf(test.start) <= end && start <= lineOf(Math.max(test.start, test.end - 1))));
    const [only] = covered;
    return covered.length === 0
        ? { tests: all, name: null }
        : { tests: covered, name: covered.length === 1 && only !== undefined ? only.name : null };
}
/** The state of tests that are cited together: they are skipped only where each of them is. */
function stateOf(tests) {
    if (tests.length === 0)
        return 'no-tests';
    if (tests.every(({ mark }) => mark?.kind === 'skipped'))
        return 'skipped';
    return tests.every(({ mark }) => mark !== null) ? 'conditional' : 'runnable';
}
/** Tells tests of one file from each other, also in another version of it. */
const identify = ({ suites, name }) => JSON.stringify([...suites, name]);

// EXTERNAL MODULE: ./build/evidence/tests/read-tests.js + 14 modules
var read_tests = __webpack_require__(5864);
// EXTERNAL MODULE: ./build/text/lazily.js
var lazily = __webpack_require__(4701);
;// CONCATENATED MODULE: ./build/evidence/tests/test-files.js
// Reads the files of cited tests, each content once a run, and no further than somebody asks.


function openTestFiles() {
    const known = new Map();
    return async (side, paths) => {
        const [ids, texts] = await Promise.all([
            side.contents.ids(side.snapshot, paths),
            side.contents.texts(side.snapshot, paths),
        ]);
        return new Map([...new Set(paths)].flatMap((path) => {
            const text = texts.get(path) ?? null;
            if (text === null)
                return [];
            const key = `${ids.get(path) ?? ''} ${path}`;
            const file = known.get(key) ?? {
                plain: (0,read_tests/* isPlainlyRunnable */.Rq)(path, text),
                whole: (0,lazily/* lazily */.q)(() => (0,read_tests/* judgeAtOnce */.OO)(path, text)),
                tests: (0,lazily/* lazily */.q)(() => (0,read_tests/* readTests */.iv)(path, text)),
                lineStarts: (0,lazily/* lazily */.q)(() => listLineStarts(text)),
            };
            known.set(key, file);
            return [[path, file]];
        }));
    };
}
function listLineStarts(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** The line of an offset, 1-based. */
function lineAt(lineStarts, offset) {
    let [low, high] = [1, lineStarts.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((lineStarts[middle] ?? Infinity) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/evidence/tests/judge-tests.js
// Says of every cited test whether its source lets it run, at head and at base. Only the files of cited tests are read.






async function judgeTests(run) {
    const readFiles = openTestFiles();
    const { reports } = run.testRuns;
    // Reports are of the runs of head.
    const found = reports.length === 0
        ? null
        : (await __webpack_require__.e(/* import() */ 628).then(__webpack_require__.bind(__webpack_require__, 2628))).indexReports(reports, {
            index: run.head.index,
            flaky: run.testRuns.flaky,
        });
    await (0,evidence_run/* forEachPage */.oO)(run, { doing: 'reading cited tests' }, async (page) => {
        await judgePage(page, { readFiles, named: found !== null });
        if (found !== null && page.side === run.head)
            await addReported({ page, found, guarded: run.guarded });
    });
}
async function judgePage(page, { readFiles, named, }) {
    const asked = page.rows.flatMap((row, at) => {
        const status = page.document.rows[at]?.declared.status;
        return status === 'done' || status === 'partial' ? row.flatMap((citation) => askFor(citation, page.side)) : [];
    });
    if (asked.length === 0)
        return;
    const readable = asked.flatMap(({ path }) => ((0,read_tests/* hasTestLanguage */.h2)(path) ? path : []));
    const files = await readFiles(page.side, readable);
    const unread = await page.side.contents.unknown(page.side.snapshot, readable);
    const judged = asked.flatMap(({ citation, path }) => {
        const file = (0,read_tests/* hasTestLanguage */.h2)(path) ? files.get(path) : UNKNOWN;
        const tests = file === undefined ? null : judge({ citation, path, file, named });
        if (file === undefined && unread.has(path))
            citation.tests = { ...NOTHING, path, state: 'unread' };
        return file === undefined || tests === null ? [] : [{ citation, file, ...tests }];
    });
    const skipped = judged.filter(({ cited }) => cited.state === 'skipped');
    const atBase = await readBefore(page, skipped.map(({ citation, cited: { path } }) => pathAtBase(citation, path)), readFiles);
    for (const { citation, file, cited, chosen } of judged) {
        const [first] = chosen.tests;
        if (cited.state !== 'skipped' || first === undefined) {
            citation.tests = cited;
            continue;
        }
        const before = atBase.get(pathAtBase(citation, cited.path));
        const fresh = findFresh(chosen, before);
        const shown = fresh ?? first;
        if (shown.mark === null)
            continue;
        citation.tests = {
            ...cited,
            skip: {
                ...describe(shown.mark, file),
                run: findRun(page.rows[citation.place.row] ?? [], { citation, reason: shown.mark.reason }),
                added: fresh !== null,
                bodiless: chosen.tests.every(({ mark }) => mark?.bodiless === true),
            },
        };
    }
}
/** What the reports say of each cited test; where one only has its name, no other file may have it. */
async function addReported({ page: { side, rows }, found, guarded, }) {
    const doubtful = [];
    for (const citation of rows.flat()) {
        const { tests } = citation;
        if (tests === undefined || tests.skip?.bodiless === true)
            continue;
        const reported = found.find(tests);
        if (reported !== null)
            citation.tests = { ...tests, reported };
        else if (tests.name !== null && found.findByName(tests.name) !== null)
            doubtful.push({ citation, tests, name: tests.name });
    }
    if (doubtful.length === 0 || side.index.truncated)
        return;
    const hits = await side.snapshot.search([...new Set(doubtful.map(({ name }) => name))]);
    for (const { citation, tests, name } of doubtful) {
        const places = hits?.get(name);
        const isOther = (path) => path !== tests.path && !guarded.has(path) && !(0,code_path/* isMention */.vh)(path);
        if (places !== undefined && !places.some(isOther))
            citation.tests = { ...tests, reported: found.findByName(name) };
    }
}
/** The files at base of what is skipped at head, where they are not the same. */
async function readBefore({ side, base }, paths, readFiles) {
    if (base === null || paths.length === 0)
        return new Map();
    const [now, then] = await Promise.all([
        side.contents.ids(side.snapshot, paths),
        base.contents.ids(base.snapshot, paths),
    ]);
    const changed = [...new Set(paths)].filter((path) => then.has(path) && then.get(path) !== now.get(path));
    return changed.length === 0 ? new Map() : await readFiles(base, changed);
}
const pathAtBase = ({ atBase, change }, path) => change === 'renamed' ? (atBase?.resolution.target ?? path) : path;
/** The file of tests that a reference cites, if it may cite one. */
function askFor(citation, { index }) {
    const { place: { polarity, role }, reference: { kind, acknowledged, symbol, text }, resolution: { state, target }, } = citation;
    if (state !== 'present' || target === null || acknowledged || polarity === 'gap')
        return [];
    if (kind !== 'path' && kind !== 'lines' && kind !== 'symbol' && kind !== 'command')
        return [];
    if ((0,code_path/* isMention */.vh)(target) || !index.isFile(target))
        return [];
    // A command that runs what is ignored needs no test to run by itself.
    if (kind === 'command' && /\s--(?:include-)?ignored\b|--run-?skipped\b/.test(text))
        return [];
    return symbol !== null || (0,code_path/* isTestPath */.MQ)(target) || (role === 'tests' && kind !== 'command')
        ? [{ citation, path: target }]
        : [];
}
/** A file whose language is not read. */
const UNKNOWN = { plain: false, whole: () => null, tests: () => null, lineStarts: () => [0] };
const NOTHING = { name: null, skip: null, reported: null };
function judge({ citation, path, file, named, }) {
    const nothing = { ...NOTHING, path };
    const { symbol, command } = citation.reference;
    const part = { name: symbol ?? command?.target ?? null, lines: linesOf(citation) };
    const found = (state) => ({
        cited: { ...nothing, name: symbol, state },
        chosen: { tests: [], name: symbol },
    });
    if (file.plain && !named)
        return (0,code_path/* isTestPath */.MQ)(path) && !(0,read_tests/* isSupport */.Ko)(path) ? found('runnable') : null;
    const atOnce = named || part.name !== null || part.lines.length > 0 ? null : file.whole();
    if (atOnce !== null)
        return found(atOnce);
    const tests = file.tests();
    if (tests === null)
        return (0,code_path/* isTestPath */.MQ)(path) ? found('unknown-language') : null;
    const chosen = chooseTests(tests, part, (offset) => lineAt(file.lineStarts(), offset)) ??
        (symbol === null ? { tests, name: null } : null);
    // A name that is no test: a helper, a fixture, a type.
    if (chosen === null)
        return null;
    const state = stateOf(chosen.tests);
    if (state === 'no-tests' && ((0,read_tests/* isSupport */.Ko)(path) || !(0,code_path/* isTestPath */.MQ)(path)))
        return null;
    return { cited: { ...nothing, name: chosen.name, state }, chosen };
}
/** The cited lines as they are now. */
function linesOf({ reference: { kind, lines }, lineState }) {
    if (kind !== 'lines')
        return [];
    return lineState === null || lineState.kind === 'same' ? lines : lineState.kind === 'moved' ? lineState.lines : [];
}
/** The first of these tests that base had and let run; null where there is none. */
function findFresh({ tests }, before) {
    const known = before?.tests() ?? null;
    if (known === null)
        return null;
    const ran = new Set(known.filter(({ mark }) => mark?.kind !== 'skipped').map(identify));
    return tests.find((test) => ran.has(identify(test))) ?? null;
}
/** The run that the row cites and the reason of a skip names. */
function findRun(row, { citation, reason }) {
    for (const other of row) {
        const { reference, resolution } = other;
        if (other === citation || reference.acknowledged || resolution.state === 'missing')
            continue;
        if (reference.kind === 'command' && /\s--(?:include-)?ignored\b/.test(reference.text))
            return reference.text;
        if (reason === null || (reference.kind !== 'command' && reference.kind !== 'path'))
            continue;
        // The file of the test is what was skipped, not another run of it.
        if (reference.kind === 'path' && resolution.target === citation.resolution.target)
            continue;
        const names = [
            reference.text,
            reference.path,
            reference.command?.path ?? null,
            reference.command?.target ?? null,
            resolution.target,
        ];
        if (names.some((name) => name !== null && name.length >= MIN_RUN && name !== citation.resolution.target && (0,contains_word/* containsWord */.oV)(reason, name)))
            return reference.text;
    }
    return null;
}
/** Shortest name of a run that a reason may name: shorter ones are words. */
const MIN_RUN = 4;
const describe = ({ at, end, reason }, { lineStarts }) => ({
    place: placeOf(lineStarts(), at, end),
    reason,
});
function placeOf(lineStarts, at, end) {
    const [line, endLine] = [lineAt(lineStarts, at), lineAt(lineStarts, end)];
    return {
        line,
        column: at - (lineStarts[line - 1] ?? 0) + 1,
        endLine,
        endColumn: end - (lineStarts[endLine - 1] ?? 0) + 1,
    };
}


/***/ })

};
