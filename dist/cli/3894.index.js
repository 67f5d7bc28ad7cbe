"use strict";
exports.id = 3894;
exports.ids = [3894,6055];
exports.modules = {

/***/ 4999:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withCleanUp)
/* harmony export */ });
// What must be put right when the user presses Ctrl-C, or the process is asked to end.
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Runs `work`, then `cleanUp`; on an interrupt `cleanUp` alone, after which the process ends by that same signal, as a shell expects (130 for Ctrl-C).
 * While synchronous code runs, an interrupt waits for its end.
 */
async function withCleanUp(work, cleanUp) {
    const interrupt = (signal) => {
        release();
        cleanUp();
        process.kill(process.pid, signal);
    };
    const release = () => {
        for (const signal of SIGNALS)
            process.removeListener(signal, interrupt);
    };
    for (const signal of SIGNALS)
        process.on(signal, interrupt);
    try {
        return await work();
    }
    finally {
        // A signal that came during synchronous work is delivered in the next turn of the event loop: it must still find its listener.
        await new Promise(setImmediate);
        release();
        cleanUp();
    }
}


/***/ }),

/***/ 3894:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkBaselineFlags: () => (/* binding */ checkBaselineFlags),
/* harmony export */   readBaseline: () => (/* binding */ readBaseline),
/* harmony export */   writeBaseline: () => (/* binding */ writeBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4393);
/* harmony import */ var _report_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7936);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7809);
/* harmony import */ var _write_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6055);
// `--baseline` and `--write-baseline`: the file of findings that do not count.






/** @throws UsageError where the file is not there, or is no baseline. */
function readBaseline({ file, cwd }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (there === undefined)
        throw new _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`--baseline ${file} does not exist; write it with --write-baseline ${file}.`);
    if (!there.isFile())
        throw new _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`--baseline ${file} is not a file; name the one that --write-baseline wrote.`);
    if (there.size > _report_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BASELINE_LENGTH */ .yT)
        throw new _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`--baseline ${file} is too large to be a baseline; name the one that --write-baseline wrote.`);
    const parsed = (0,_report_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBaseline */ .nk)(read(path, file));
    if (parsed.baseline === null)
        throw new _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`--baseline ${file} ${parsed.problem}; write it again with --write-baseline ${file}.`);
    return parsed.baseline;
}
/** @throws UsageError for flags that do not go with --write-baseline. */
function checkBaselineFlags(flags) {
    const other = ['output', 'format'].find((name) => flags[name] !== undefined);
    if (other !== undefined)
        throw new _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`--write-baseline writes no report; leave --${other} out.`);
}
/** Writes what the report finds and says so. The exit code is 0: nothing of it counts from now on. @throws UsageError */
async function writeBaseline({ file, host, flags, report, }) {
    await (0,_write_output_js__WEBPACK_IMPORTED_MODULE_4__.writeOutput)({ file, cwd: host.cwd, pieces: [(0,_report_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .renderBaseline */ .qL)(report)], flag: '--write-baseline' });
    const count = report.findings.filter(({ origin }) => origin !== 'resolved').length;
    if (flags.quiet === undefined)
        host.stdout.write(`Wrote ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_5__/* .countOf */ .pq)(count, 'finding')} to ${file}: with --baseline ${file} only later ones count.\n`);
    return 0;
}
function read(path, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (cause) {
        throw new _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`--baseline ${file} cannot be read (${typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(cause)}); check its permissions.`);
    }
}


/***/ }),

/***/ 4161:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Rx: () => (/* binding */ writePieces),
/* harmony export */   sk: () => (/* binding */ replaceFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4999);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2370);
// Puts files in place whole or not at all: each is written beside its target and renamed over it.





/**
 * Writes all files beside their targets first, so that a full disk leaves every old file, then renames them one after the other.
 * `check` is called before the renames and throws where the targets are not to be replaced any more. A reader, a kill or an interrupt
 * never finds half a file. @throws what the file system says.
 */
async function replaceFiles(files, check = () => undefined) {
    const placed = files.map((file) => ({
        ...file,
        temporary: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file.path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file.path).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`),
    }));
    await (0,_interruption_js__WEBPACK_IMPORTED_MODULE_3__/* .withCleanUp */ .p)(() => {
        for (const { temporary, pieces, mode } of placed) {
            writePieces({ path: temporary, pieces, flags: 'wx' });
            // Apart from the writing: the mode a file is made with is narrowed by the process's mask.
            if (mode !== null)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary, mode);
        }
        check();
        for (const { temporary, path } of placed)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
    }, () => {
        for (const { temporary } of placed)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
    });
}
/** Each piece is written before the next is asked for. `wx` makes a file, which is on the disk when this returns; `w` writes to a device or pipe. */
function writePieces({ path, pieces, flags, }) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, flags);
    try {
        for (const piece of pieces)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, piece);
        if (flags === 'wx')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
const REASONS = {
    ENOENT: 'its folder does not exist; make it first',
    ENOTDIR: 'a part of its path is a file, not a folder; name another place',
    EACCES: 'permission is denied; allow writing there',
    EPERM: 'permission is denied; allow writing there',
    EROFS: 'the file system is read-only; mount it for writing',
    ENOSPC: 'no space is left; make room',
    ENAMETOOLONG: 'the name is too long; shorten it',
    ELOOP: 'its symbolic links form a circle; fix or remove them',
};
/** Why a file could not be written and, where that is known, what to do, as a clause. */
function reasonOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    return (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_4__/* .ownValue */ .e)(REASONS, code) ?? (code === '' ? String(error) : code);
}


/***/ }),

/***/ 6055:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkOutput: () => (/* binding */ checkOutput),
/* harmony export */   refuseJudgedPage: () => (/* binding */ refuseJudgedPage),
/* harmony export */   writeOutput: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4161);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7809);
// Writes a file that the user names, such as the report's, whole or not at all, and never over a page that is judged.




/**
 * Puts the pieces into the file, one after the other, by writing a file beside it and renaming that: a reader, a kill or a full disk never sees half of it.
 * The mode of a file that is there is kept, and a device or pipe is written to as it is. A link is refused: a repository may hold one
 * that leads anywhere.
 * @throws UsageError where it cannot be written.
 */
async function writeOutput({ pieces, ...output }) {
    const { path, mode, special } = findPlace(output);
    try {
        if (special)
            (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writePieces */ .Rx)({ path, pieces, flags: 'w' });
        else
            await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFiles */ .sk)([{ path, pieces, mode }]);
    }
    catch (error) {
        // What has no code of the system is a fault in making the pieces, not in writing them.
        if (typeof error !== 'object' || error === null || !('code' in error))
            throw error;
        throw unwritable(output, (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error));
    }
}
/** Finds out, before any work, whether the file could be written. @throws UsageError where it could not. */
function checkOutput(output) {
    findPlace(output);
}
/** @throws UsageError where the file is a page that was judged, or another file that a finding is about. `root` is the working tree's; null without one. */
function refuseJudgedPage({ output, root, report, }) {
    if (root === null)
        return;
    const { file, cwd, flag = '--output' } = output;
    const path = realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
    const judged = new Set([...report.documents, ...report.findings].map((one) => one.path));
    const replaced = [...judged].find((page) => realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, page)) === path);
    if (replaced !== undefined)
        throw new _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${flag} ${file} would replace ${replaced}, which was checked; name another file.`);
}
function findPlace(output) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(output.cwd, output.file);
    try {
        const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (there?.isDirectory() === true)
            throw unwritable(output, 'it is a folder; name a file in it');
        // Renaming over a file would get around its being read-only.
        if (there !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        if (there !== undefined && !there.isFile())
            return { path, mode: null, special: true };
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true && !path.startsWith('/dev/'))
            throw unwritable(output, 'it is a symbolic link; name the file itself');
        const real = there === undefined ? path : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        // The dot asks for a folder, which a file of that name is not.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real)}/.`, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return { path: real, mode: there === undefined ? null : there.mode & 0o777, special: false };
    }
    catch (error) {
        throw error instanceof _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e ? error : unwritable(output, (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error));
    }
}
const unwritable = ({ file, flag = '--output' }, reason) => new _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${flag} ${file} cannot be written: ${reason}.`);
/** Without links on the way, as two ways may lead to one file; what does not exist is where its folder is. */
function realPlace(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        try {
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        }
        catch {
            return path;
        }
    }
}


/***/ }),

/***/ 7936:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ applyBaseline),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   qL: () => (/* binding */ renderBaseline),
/* harmony export */   yT: () => (/* binding */ MAX_BASELINE_LENGTH)
/* harmony export */ });
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4273);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4393);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1398);



const SCHEMA_VERSION = 1;
/** Longest text that is read, in UTF-16 code units, and most entries of it. */
const MAX_BASELINE_LENGTH = 32 * 1024 * 1024;
const MAX_ENTRIES = 100_000;
/** What a report finds now, as a baseline's file: sorted, a finding a line, without dates, so that a change of it reads well. */
function renderBaseline({ findings }) {
    const entries = findings
        .filter(({ origin }) => origin !== 'resolved')
        .map(({ fingerprint, ruleId, path, rowKey }) => ({
        fingerprint,
        rule: ruleId,
        document: path,
        row: rowKey,
    }))
        .sort((a, b) => (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.document, b.document) ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.row ?? '', b.row ?? '') ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.rule, b.rule) ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.fingerprint, b.fingerprint));
    const lines = entries.map((entry, index) => `    ${JSON.stringify(entry)}${index < entries.length - 1 ? ',' : ''}\n`);
    return `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join('')}  `}]\n}\n`;
}
/** Reads what `renderBaseline` wrote; the problem is the end of a sentence that begins with the file. */
function parseBaseline(text) {
    if (text.length > MAX_BASELINE_LENGTH)
        return refuse('is too large to be a baseline');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return refuse('is not JSON');
    }
    if (!isRecord(value) || !('schemaVersion' in value))
        return refuse('is not a baseline of this command');
    if (value['schemaVersion'] !== SCHEMA_VERSION)
        return refuse(`has the version ${JSON.stringify(value['schemaVersion']).slice(0, 20)}, and this command reads ${SCHEMA_VERSION}`);
    const { findings } = value;
    if (!Array.isArray(findings) || findings.length > MAX_ENTRIES)
        return refuse('has no list of findings, or too long a one');
    const broken = findings.findIndex((entry) => !isEntry(entry));
    return broken < 0
        ? { baseline: findings }
        : refuse(`has an invalid finding (entry ${broken + 1} of its list)`);
}
/** The judgement without the findings of the baseline, and a sentence on them and on those that are fixed. */
function applyBaseline(judgement, baseline) {
    const known = new Set(baseline.map(({ fingerprint }) => fingerprint));
    const isKnown = ({ origin, fingerprint }) => origin !== 'resolved' && known.has(fingerprint);
    const left = new Set(judgement.findings.filter(isKnown).map(({ fingerprint }) => fingerprint));
    // What a run did not look at is not fixed.
    const looked = new Set(judgement.subjects.map(({ path }) => path));
    const fixed = baseline.filter(({ fingerprint, document }) => looked.has(document) && !left.has(fingerprint));
    const names = fixed.map(({ rule, document, row }) => (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(`${rule} in ${document}${row === null ? '' : `, row ${row}`}`, 200));
    return {
        judgement: { ...judgement, findings: judgement.findings.filter((finding) => !isKnown(finding)) },
        notes: [
            ...(left.size === 0
                ? []
                : [`${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(left.size, 'finding')} of the baseline ${left.size === 1 ? 'does' : 'do'} not count.`]),
            ...(fixed.length === 0
                ? []
                : [
                    `${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(fixed.length, 'finding')} of the baseline ${fixed.length === 1 ? 'is' : 'are'} fixed (${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .nameSome */ .Kf)(names, 3)}): write it again to keep them so.`,
                ]),
        ],
    };
}
function isEntry(value) {
    return (isRecord(value) &&
        typeof value['fingerprint'] === 'string' &&
        /^[0-9a-f]{16}$/.test(value['fingerprint']) &&
        typeof value['rule'] === 'string' &&
        typeof value['document'] === 'string' &&
        (value['row'] === null || typeof value['row'] === 'string'));
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const refuse = (problem) => ({ baseline: null, problem });


/***/ }),

/***/ 1398:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ BOUNDS),
/* harmony export */   WH: () => (/* binding */ LENGTHS),
/* harmony export */   ml: () => (/* reexport safe */ _text_shorten_js__WEBPACK_IMPORTED_MODULE_0__.ml),
/* harmony export */   og: () => (/* binding */ isRepositoryPath)
/* harmony export */ });
/* unused harmony exports MAX_REPORT_BYTES, REPOSITORY_PATH */
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7627);
// How large a report may be: what the builder keeps to and the reader of an untrusted report enforces.

/** Longest text file a report is read from, in bytes. */
const MAX_REPORT_BYTES = (/* unused pure expression or super */ null && (10 * 1024 * 1024));
const BOUNDS = {
    documents: 1_000,
    /** Of one document. */
    tables: 500,
    rows: 50_000,
    /** Of one row. */
    evidence: 500,
    findings: 10_000,
    /** Rows of one cause. */
    causeRows: 1_000,
    notes: 200,
    /** Of one suggestion. */
    edits: 200,
    /** Values of one finding's data. */
    data: 50,
};
/** Most UTF-16 code units of a text; longer ones end in `\u2026`. */
const LENGTHS = {
    path: 4_096,
    key: 200,
    text: 500,
    /** A value of a finding's data, and a suggestion's text. */
    value: 2_000,
    message: 4_000,
};
/** A path inside a repository: relative, with `/`, without `.`, `..`, empty segments, backslashes and control characters. */
const REPOSITORY_PATH = /^(?![A-Za-z]:)(?!\/)(?!.*\/(?:\/|$))(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\u0000-\u001f\u007f-\u009f\u2028\u2029\\]+$/;
const isRepositoryPath = (path) => path.length <= LENGTHS.path && REPOSITORY_PATH.test(path);


/***/ }),

/***/ 4273:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
// The one order of texts that no locale changes.
/** Negative, zero or positive: by UTF-16 code unit, as `Array.prototype.sort` orders texts by itself. */
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 7654:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ readMarked),
/* harmony export */   Sh: () => (/* binding */ shortenMarked),
/* harmony export */   kk: () => (/* binding */ asWords),
/* harmony export */   qM: () => (/* binding */ asCode),
/* harmony export */   zw: () => (/* binding */ withoutMarks)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7627);
// Text with code marks: how a message says which of its words are code, whatever those words hold.

const onOneLine = (text) => text.replace(/\s+/g, ' ');
/** A value as code: between marks longer than any run of backticks that it holds. Nothing for a blank value. */
function asCode(value) {
    const content = onOneLine(value).trim();
    if (content === '')
        return '';
    let longest = 0;
    for (const [run] of content.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    const marks = '`'.repeat(longest + 1);
    const pad = longest > 0 ? ' ' : '';
    return `${marks}${pad}${content}${pad}${marks}`;
}
/** A value as words. Its own backticks become apostrophes, so that they cannot open or close code. */
const asWords = (value) => onOneLine(value).replace(/`/g, "'");
/** The pieces of a marked text, in order. Backticks without a partner of the same length are words. Linear in the text. */
function readMarked(text) {
    const runs = [...text.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ length, index }));
    const next = new Map();
    const partners = [];
    for (const [at, { length }] of [...runs.entries()].reverse()) {
        partners[at] = next.get(length);
        next.set(length, at);
    }
    const pieces = [];
    let from = 0;
    for (let at = 0; at < runs.length; at++) {
        const open = runs[at];
        const partner = partners[at];
        const close = partner === undefined ? undefined : runs[partner];
        if (open === undefined || partner === undefined || close === undefined)
            continue;
        if (open.index > from)
            pieces.push({ kind: 'text', text: text.slice(from, open.index) });
        const content = text.slice(open.index + open.length, close.index);
        pieces.push({ kind: 'code', text: content.includes('`') ? content.replace(/^ | $/g, '') : content });
        from = close.index + close.length;
        at = partner;
    }
    if (from < text.length)
        pieces.push({ kind: 'text', text: text.slice(from) });
    return pieces;
}
/** What a reader sees of a marked text where code looks like all other words. */
const withoutMarks = (text) => text.includes('`')
    ? readMarked(text)
        .map((piece) => piece.text)
        .join('')
    : text;
/** Shortens a marked text to at most `length` UTF-16 code units; code that is cut stays code. */
function shortenMarked(text, length) {
    if (text.length <= length)
        return text;
    let shortened = '';
    for (const { kind, text: content } of readMarked(text)) {
        const piece = kind === 'code' ? asCode(content) : content;
        const room = length - shortened.length;
        // The last unit is kept for the sign that something was left out.
        if (piece.length < room)
            shortened += piece;
        else {
            const marks = piece.length - content.length;
            if (kind === 'text')
                return `${shortened}${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(content, room)}`;
            return room > marks + 1 ? `${shortened}${asCode((0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(content, room - marks))}` : `${shortened}\u2026`;
        }
    }
    return shortened;
}


/***/ }),

/***/ 2370:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ownValue)
/* harmony export */ });
// Looks up a word of somebody else's in a table of ours: only what the table itself holds is found, never what objects inherit.
/** The value under `key` if the record itself has it: `constructor` and `__proto__` are words like any other. */
function ownValue(record, key) {
    return Object.getOwnPropertyDescriptor(record, key)?.value;
}


/***/ }),

/***/ 4393:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ nameCode),
/* harmony export */   Jo: () => (/* binding */ nameAnyCode),
/* harmony export */   Kf: () => (/* binding */ nameSome),
/* harmony export */   RA: () => (/* binding */ nameLines),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _marked_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7654);
// Turns counts and lists into the words of a message.

/** `1 row`, `4 rows`. */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `line 5`, `lines 5\u201399`, `lines 12 and 40`: lines as `writeLines` writes them, with their noun. */
function nameLines(written) {
    return `${/[-,]/.test(written) ? 'lines' : 'line'} ${written.replace(/(\d)-(?=\d)/g, '$1\u2013').replace(/, (?=[^,]*$)/, ' and ')}`;
}
const MOST = 5;
/** `a, b, c and 2 more`: the first `most` by name, the others as a number. */
const nameSome = (names, most = MOST) => joinNames({ names, most, word: 'and' });
/** `nameSome` of names that are code: marked text, for a message's `{names, list}`. */
const nameCode = (names, most) => nameSome(names.map(_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asCode */ .qM), most);
/** The same with `or`, for a sentence that says that none of them is or has something. */
const nameAnyCode = (names) => joinNames({ names: names.map(_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asCode */ .qM), most: MOST, word: 'or' });
function joinNames({ names, most, word, }) {
    const named = names.slice(0, most);
    const rest = names.length - named.length;
    if (rest > 0)
        return `${named.join(', ')} ${word} ${rest} more`;
    return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} ${word} ${named.slice(-1).join('')}`;
}


/***/ }),

/***/ 7627:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nf: () => (/* binding */ shortenPath)
/* harmony export */ });
// Shortens what is shown without splitting a character in two.
/** The text, shortened to `length` UTF-16 code units with `\u2026` at its end where it is longer. */
function shorten(text, length) {
    return text.length <= length ? text : `${headOf(text, length - 1)}\u2026`;
}
/** The first `length` UTF-16 code units, one fewer where that would keep half a character. */
function headOf(text, length) {
    const halved = text.length > length && /[\ud800-\udbff]/.test(text.charAt(length - 1));
    return text.slice(0, halved ? length - 1 : length);
}
/** The text with `\u2026` for its middle where it is longer than `length` UTF-16 code units: of a path, the file's name is what readers look for. */
function shortenMiddle(text, length) {
    if (text.length <= length)
        return text;
    const tail = Math.floor((length - 1) * 0.6);
    const from = text.length - tail;
    const halved = /[\udc00-\udfff]/.test(text.charAt(from));
    const head = headOf(text, length - 1 - tail);
    const end = text.slice(halved ? from + 1 : from);
    // Cut between two words where one ends nearby: a name is then still one that can be searched for.
    const word = new RegExp(`^.{0,${Math.floor(tail / 3)}}?(?=[_./: -])`, 'u').exec(end)?.[0] ?? '';
    const kept = /^.*[_./: -](?=[^_./: -]*$)/u.exec(head)?.[0] ?? '';
    return `${kept.length * 2 > head.length ? kept : head}\u2026${end.slice(word.length)}`;
}
/** A path of at most `length` UTF-16 code units where that can be: its first folder and as many of the last as fit, `crates/\u2026/tests/joins.rs`; else its name, `\u2026/joins.rs`. */
function shortenPath(path, length) {
    const parts = path.split('/');
    const [first = '', ...rest] = parts;
    if (path.length <= length || parts.length < 3)
        return shortenMiddle(path, length);
    let tail = rest.pop() ?? '';
    if (`${first}/\u2026/${tail}`.length > length)
        return tail.length + 2 <= length ? `\u2026/${tail}` : shortenMiddle(path, length);
    for (const part of rest.toReversed()) {
        if (`${first}/\u2026/${part}/${tail}`.length > length)
            break;
        tail = `${part}/${tail}`;
    }
    return `${first}/\u2026/${tail}`;
}


/***/ })

};
;