"use strict";
exports.id = 3883;
exports.ids = [3883,8198];
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

/***/ 8104:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writePages)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _repository_working_tree_disk_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4958);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4161);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7809);
// Writes fixed pages back into the working tree: only over what was read, never through a link.





/** All pages or, where one cannot be written, none (a failure between two renames aside). Modes are kept. @throws UsageError */
async function writePages({ root, pages, }) {
    const check = () => {
        for (const page of pages)
            checkPage(root, page);
    };
    check();
    try {
        await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFiles */ .sk)(pages.map(({ path, after }) => ({
            path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path),
            pieces: [after],
            mode: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).mode & 0o7777,
        })), check);
    }
    catch (error) {
        if (error instanceof _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e)
            throw error;
        throw new _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`The pages cannot be written: ${(0,_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}. git status lists the pages that were already changed; none is half-written.`);
    }
}
function checkPage(root, { path, before }) {
    const disk = new _repository_working_tree_disk_file_js__WEBPACK_IMPORTED_MODULE_2__/* .Disk */ .m(root);
    const file = disk.look(path);
    if (file.kind === 'link')
        throw new _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${path} is a symbolic link and was not written; name the page that it points to.`);
    if (file.kind === 'refused')
        throw new _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${path} is not written: ${file.reason}.`);
    const bytes = file.kind === 'absent' ? null : disk.read(path, file.size);
    if (bytes === null || typeof bytes === 'string' || !bytes.equals(before))
        throw new _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${path} changed while it was read; nothing was written. Run the command again.`);
    try {
        // Renaming over a file would get around its being read-only.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    catch (error) {
        throw new _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${path} cannot be written: ${(0,_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}.`);
    }
}


/***/ }),

/***/ 4543:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(542);
/* harmony import */ var _compose_edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9431);
/* harmony import */ var _keep_padding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2054);
// Applies edits to a whole page and keeps every other character of it: each line's own ending, a byte order mark, trailing spaces.



/**
 * The page after the edits; null where one reaches beyond its line: then the page is not the one they were made for.
 * A byte order mark at the start of `text` counts as no column. A line feed in an edit's text becomes the page's own line ending.
 */
function applyEdits(text, edits) {
    const mark = text.startsWith('\ufeff') ? 1 : 0;
    const body = text.slice(mark);
    const lines = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .splitLines */ .u)(body);
    const starts = startsOf(body, lines);
    const ending = /\r\n|\n|\r/.exec(body)?.[0] ?? '\n';
    const offsetOf = (line, column) => {
        const [start, content] = [starts[line - 1], lines[line - 1]];
        return start === undefined || content === undefined || column < 1 || column - 1 > content.length
            ? null
            : start + column - 1;
    };
    let result = text.slice(0, mark);
    let copied = 0;
    for (const { line, column, endLine, endColumn, text: replacement } of (0,_keep_padding_js__WEBPACK_IMPORTED_MODULE_1__/* .keepPadding */ .h)((0,_compose_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .selectEdits */ .E)(edits), (number) => lines[number - 1])) {
        const [from, to] = [offsetOf(line, column), offsetOf(endLine, endColumn)];
        if (from === null || to === null || from < copied || to < from)
            return null;
        result += body.slice(copied, from) + replacement.replace(/\r?\n/g, ending);
        copied = to;
    }
    return result + body.slice(copied);
}
/** Offsets at which the lines begin. */
function startsOf(body, lines) {
    let at = 0;
    return lines.map((line) => {
        const start = at;
        at += line.length;
        at += body.startsWith('\r\n', at) ? 2 : 1;
        return start;
    });
}


/***/ }),

/***/ 550:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ compareSeverity)
/* harmony export */ });
/* unused harmony export rankOfWorst */
const RANK = { error: 0, warning: 1, notice: 2 };
/** How much the worst of several weighs: less is worse. */
const rankOfWorst = (all) => all.reduce((worst, { severity }) => Math.min(worst, RANK[severity]), RANK.notice);
/** Worst first, else as it was. */
const compareSeverity = (a, b) => RANK[a.severity] - RANK[b.severity];


/***/ }),

/***/ 9431:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ selectEdits),
/* harmony export */   G: () => (/* binding */ composeEdits)
/* harmony export */ });
/* harmony import */ var _keep_padding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2054);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(542);
// Turns text edits, also of several findings on one line, into whole new lines: what a suggestion block has to hold.


const compare = (a, b) => a.line - b.line || a.column - b.column;
const endOf = (edit) => ({ line: edit.endLine, column: edit.endColumn });
const same = (a, b) => compare(a, b) === 0 && compare(endOf(a), endOf(b)) === 0 && a.text === b.text;
/** Edits that can be applied together, in the order of the text: of two that overlap the one named first stays, of two that are equal one. */
function selectEdits(edits) {
    const kept = [];
    for (const edit of edits) {
        const apart = kept.every((other) => compare(endOf(edit), other) <= 0 || compare(endOf(other), edit) <= 0);
        if (apart && !kept.some((other) => same(edit, other)))
            kept.push(edit);
    }
    // What is put in at the start of another edit comes before it.
    return kept.sort((a, b) => compare(a, b) || compare(endOf(a), endOf(b)));
}
/**
 * The lines as they read after the edits; in an aligned table the cells keep their width where there is room.
 * A byte order mark at the start of line 1 counts as no column, and stays. Null where a line is not known, or an edit reaches beyond its line: then the page is not the one the edits were made for.
 */
function composeEdits(edits, page) {
    const lineAt = (line) => (line === 1 ? page(1)?.replace(/^\ufeff/, '') : page(line));
    const selected = (0,_keep_padding_js__WEBPACK_IMPORTED_MODULE_0__/* .keepPadding */ .h)(selectEdits(edits), lineAt);
    const first = selected[0];
    if (first === undefined)
        return null;
    const startLine = first.line;
    const endLine = Math.max(...selected.map((edit) => edit.endLine));
    let text = '';
    let at = { line: startLine, column: 1 };
    /** Takes over what is between the last edit and the next one; false where that cannot be. */
    const copyTo = (line, column) => {
        while (at.line < line) {
            const rest = lineAt(at.line);
            if (rest === undefined)
                return false;
            text += `${rest.slice(at.column - 1)}\n`;
            at = { line: at.line + 1, column: 1 };
        }
        const rest = lineAt(line);
        if (rest === undefined || column - 1 > rest.length)
            return false;
        text += rest.slice(at.column - 1, column - 1);
        at = { line, column };
        return true;
    };
    for (const edit of selected) {
        if (!copyTo(edit.line, edit.column))
            return null;
        const last = lineAt(edit.endLine);
        if (last === undefined || edit.endColumn - 1 > last.length)
            return null;
        text += edit.text;
        at = endOf(edit);
    }
    const last = lineAt(endLine);
    if (last === undefined || !copyTo(endLine, last.length + 1))
        return null;
    const mark = startLine === 1 && page(1)?.startsWith('\ufeff') === true ? '\ufeff' : '';
    return { startLine, endLine, replacement: (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLines */ .u)(`${mark}${text}`) };
}


/***/ }),

/***/ 2054:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ keepPadding)
/* harmony export */ });
/* harmony import */ var _reporters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8198);
/* harmony import */ var _text_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9107);
// Keeps the columns of an aligned table where they are: what an edit adds to a cell is taken from its padding, and the other way round.


/** Lines of one table that are looked at on either side of an edit; a longer table is not padded. */
const MAX_LINES = 10_000;
/** Editors align by what is seen or by UTF-16 units; East Asian and emoji cells tell the two apart. */
const MEASURES = [_reporters_terminal_text_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .x, (text) => text.length];
/** The edits, sorted and apart as they came, with edits of spaces among them for cells of aligned columns. */
function keepPadding(edits, lineAt) {
    const byLine = new Map();
    for (const edit of edits) {
        for (let number = edit.line; number <= edit.endLine; number += 1)
            (0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .appendTo */ .S)(byLine, number, edit);
    }
    const findWidth = rememberTables(lineAt);
    const spaces = [...byLine].flatMap(([number, all]) => {
        const line = lineAt(number);
        // Lines put in below this one leave it as it is.
        const own = all.filter(({ line: from, column, text }) => from !== number || column - 1 !== line?.length || !/^\r?\n/.test(text));
        const plain = own.every((edit) => edit.line === edit.endLine && !/[\r\n]/.test(edit.text));
        return line === undefined || !plain || !line.includes('|') ? [] : padLine({ number, line, edits: own, findWidth });
    });
    return spaces.length === 0
        ? edits
        : [...edits, ...spaces].sort((a, b) => a.line - b.line || a.column - b.column || a.endColumn - b.endColumn);
}
function padLine({ number, line, edits, findWidth }) {
    const pipes = findPipes(line);
    // Where an edit takes a pipe away, the cells are no longer the table's.
    if (edits.some(({ column, endColumn }) => pipes.some((pipe) => column - 1 <= pipe && pipe < endColumn - 1)))
        return [];
    return pipes.flatMap((close, index) => {
        const open = pipes[index - 1] ?? -1;
        const own = edits.filter(({ column, endColumn }) => column - 1 > open && endColumn - 1 <= close);
        const [first] = own;
        if (first === undefined)
            return [];
        const width = findWidth(number, index);
        if (width === undefined)
            return [];
        const grown = own.reduce((sum, edit) => sum + width(edit.text) - width(line.slice(edit.column - 1, edit.endColumn - 1)), 0);
        const edited = {
            from: Math.min(...own.map(({ column }) => column - 1)),
            to: Math.max(...own.map(({ endColumn }) => endColumn - 1)),
        };
        return padCell({ line, open, close, edited, grown }).map(({ from, to, text }) => ({
            path: first.path,
            line: number,
            column: from + 1,
            endLine: number,
            endColumn: to + 1,
            text,
        }));
    });
}
/** Spaces are put and taken behind the content; before it where that is where the padding is (a column aligned to the right). */
function padCell({ line, open, close, edited, grown, }) {
    let before = open + 1;
    while (before < edited.from && line[before] === ' ')
        before += 1;
    let behind = close;
    while (behind > edited.to && line[behind - 1] === ' ')
        behind -= 1;
    const [leading, trailing] = [before - open - 1, close - behind];
    const right = trailing <= 1 && leading > 1;
    if (grown < 0)
        return right
            ? [{ from: before, to: before, text: ' '.repeat(-grown) }]
            : [{ from: close, to: close, text: ' '.repeat(-grown) }];
    const spare = Math.min(grown, (right ? leading : trailing) - 1);
    if (spare <= 0)
        return [];
    return right ? [{ from: open + 1, to: open + 1 + spare, text: '' }] : [{ from: close - spare, to: close, text: '' }];
}
/**
 * A column is aligned at a line where the pipe that closes its cell is below that of the delimiter row, as those of at least half of the rows do.
 * Cells of equal length stand below each other by chance, dashes hardly ever; where the delimiter row is not known nothing is padded.
 * Each table is looked at once, however many of its cells are edited.
 */
function rememberTables(lineAt) {
    let rows = null;
    const places = new Map();
    return (number, pipe) => {
        if (rows === null || number < rows.first || number > rows.last)
            rows = findRows(number, lineAt);
        const { first, last, delimiter } = rows;
        if (delimiter === null)
            return undefined;
        return MEASURES.find((width, index) => {
            const placeOf = (at) => {
                const text = lineAt(at) ?? '';
                const offset = findPipes(text)[pipe];
                return offset === undefined ? null : width(text.slice(0, offset));
            };
            const key = `${first} ${pipe} ${index}`;
            let place = places.get(key);
            if (place === undefined) {
                const wanted = placeOf(delimiter);
                let same = 0;
                for (let at = first; at <= last; at += 1)
                    if (placeOf(at) === wanted)
                        same += 1;
                place = wanted !== null && same * 2 > last - first + 1 ? wanted : null;
                places.set(key, place);
            }
            return place !== null && placeOf(number) === place;
        });
    };
}
/** The lines with pipes around this one. */
function findRows(number, lineAt) {
    const ends = [-1, 1].map((step) => {
        let at = number;
        while (Math.abs(at - number) < MAX_LINES && lineAt(at + step)?.includes('|') === true)
            at += step;
        return at;
    });
    const [first = number, last = number] = ends;
    for (let at = first; at <= last; at += 1)
        if (/^[\s>|:-]+$/.test(lineAt(at) ?? ''))
            return { first, last, delimiter: at };
    return { first, last, delimiter: null };
}
/** Offsets of the pipes that divide cells: no backslash comes before them. */
function findPipes(line) {
    const pipes = [];
    for (let at = 0; at < line.length; at += 1) {
        if (line[at] === '\\' && (line[at + 1] === '|' || line[at + 1] === '\\'))
            at += 1;
        else if (line[at] === '|')
            pipes.push(at);
    }
    return pipes;
}


/***/ }),

/***/ 8198:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   makePaint: () => (/* binding */ makePaint),
/* harmony export */   x: () => (/* binding */ measure)
/* harmony export */ });
// Text in a terminal: colours, columns and line breaks.
const STYLES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
/** Wraps text in ANSI codes, or leaves it as it is. */
const makePaint = (color) => (style, text) => color && text !== '' ? `\u001b[${STYLES[style][0]}m${text}\u001b[${STYLES[style][1]}m` : text;
/** Two columns in every terminal: emoji and East Asian wide characters (Unicode's W and F, by block). */
const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]/u;
/** One column each: Latin, dashes, quotation marks, arrows. Nearly all text is of these, and the segmenter is slow to load. */
const NARROW = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff]*$/;
let segmenter = null;
/** Terminal columns that text without colours takes. */
function measure(text) {
    if (NARROW.test(text))
        return text.length;
    segmenter ??= new Intl.Segmenter('en');
    let columns = 0;
    for (const { segment } of segmenter.segment(text))
        columns += INVISIBLE.test(segment) ? 0 : WIDE.test(segment) || segment.includes('\ufe0f') ? 2 : 1;
    return columns;
}
/** Lines of at most `width` columns, broken at spaces; a longer word keeps its line to itself, so that paths stay whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line === '')
            line = word;
        else if (measure(line) + 1 + measure(word) <= width)
            line += ` ${word}`;
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
}


/***/ }),

/***/ 4305:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c5: () => (/* binding */ withoutCarriageReturns),
/* harmony export */   jV: () => (/* binding */ startObjectId),
/* harmony export */   zA: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
// Git's object ids, computed from bytes.

/** A hash that has taken an object's header and waits for its content. */
function startObjectId(format, header) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`${header.type} ${header.size}\0`);
}
/** The id git gives to these bytes as a blob. */
function blobId(format, bytes) {
    return startObjectId(format, { type: 'blob', size: bytes.length }).update(bytes).digest('hex');
}
/** The bytes with every CRLF turned into LF, as git stores text where it converts line ends; null where there is none. */
function withoutCarriageReturns(bytes) {
    let at = bytes.indexOf('\r\n');
    if (at === -1)
        return null;
    const result = Buffer.allocUnsafe(bytes.length);
    let from = 0;
    let length = 0;
    for (; at !== -1; at = bytes.indexOf('\r\n', from)) {
        length += bytes.copy(result, length, from, at);
        from = at + 1;
    }
    length += bytes.copy(result, length, from);
    return result.subarray(0, length);
}


/***/ }),

/***/ 6089:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ overlay)
/* harmony export */ });
/* harmony import */ var _git_blob_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4305);
// A repository whose head holds other contents for a few files: what it would be after an edit that is not written yet.

/** Files by path; each is one that head has already. Closing it closes the repository below. */
function overlay(repository, files) {
    if (files.size === 0)
        return repository;
    return { ...repository, head: coverSnapshot(repository.head, files) };
}
function coverSnapshot(head, files) {
    const covered = (paths) => paths.filter((path) => files.has(path));
    const rest = (paths) => paths.filter((path) => !files.has(path));
    return {
        commit: head.commit,
        tree: () => head.tree(),
        // Pages are no code: that one of them gains or loses a word changes nothing of where a symbol is.
        search: (literals, besides) => head.search(literals, besides),
        ids: async (paths) => {
            const [ids, format] = [await head.ids(rest(paths)), await objectFormatOf(head)];
            return new Map([
                ...ids,
                ...covered(paths).map((path) => [path, (0,_git_blob_id_js__WEBPACK_IMPORTED_MODULE_0__/* .blobId */ .zA)(format, files.get(path) ?? new Uint8Array())]),
            ]);
        },
        read: async (paths) => new Map([
            ...(await head.read(rest(paths))),
            ...covered(paths).map((path) => [path, { kind: 'content', bytes: files.get(path) ?? new Uint8Array() }]),
        ]),
    };
}
/** By the length of an object id; where there is none yet, nothing is compared with either. */
async function objectFormatOf(head) {
    for (const { id } of (await head.tree()).entries.values())
        if (id !== '')
            return id.length === 64 ? 'sha256' : 'sha1';
    return 'sha1';
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


/***/ })

};
;