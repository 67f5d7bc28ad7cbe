"use strict";
exports.id = 9279;
exports.ids = [9279];
exports.modules = {

/***/ 7152:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kI: () => (/* binding */ cutTables),
/* harmony export */   r9: () => (/* binding */ looksLikeDelimiter),
/* harmony export */   vs: () => (/* binding */ wholeSkeleton)
/* harmony export */ });
/** Where a row's first pipe is if only spaces, tabs and `>` come before it; else -1. */
function pipeColumn(line) {
    for (let at = 0; at < line.length; at += 1) {
        const code = line.charCodeAt(at);
        if (code === 124)
            return at;
        if (code !== 32 && code !== 9 && code !== 62)
            return -1;
    }
    return -1;
}
/** A line of pipes, dashes, colons and spaces alone, not of dashes only. Whether it is a delimiter row is for remark to say. */
function looksLikeDelimiter(line) {
    let dash = false;
    let divided = false;
    for (let at = 0; at < line.length; at += 1) {
        const code = line.charCodeAt(at);
        if (code === 45)
            dash = true;
        else if (code === 124 || code === 58)
            divided = true;
        else if (code !== 32 && code !== 9 && code !== 62)
            return false;
    }
    return dash && divided;
}
/** How many `>` stand in the line's indentation. */
function quoteMarks(line) {
    let marks = 0;
    for (let at = 0; at < line.length; at += 1) {
        const code = line.charCodeAt(at);
        if (code === 62)
            marks += 1;
        else if (code !== 32 && code !== 9)
            break;
    }
    return marks;
}
/** The page as it is: nothing cut. */
function wholeSkeleton(lines) {
    return { lines, places: lines.map((_, index) => index + 1), runs: new Map(), ends: new Map(), links: null };
}
/**
 * Cuts the rows that follow what looks like a delimiter row. Rows of one run share their prefix, so what remark makes of the line that is
 * kept holds for all of them. Runs that start at a line of `except` (1-based) are left whole.
 */
function cutTables(lines, except) {
    const kept = [];
    const places = [];
    const runs = new Map();
    let index = 0;
    while (index < lines.length) {
        const line = lines[index] ?? '';
        kept.push(line);
        places.push(index + 1);
        index += 1;
        if (!line.includes('-') || !looksLikeDelimiter(line))
            continue;
        const first = lines[index] ?? '';
        const prefix = pipeColumn(first);
        // A row of another quote is no row of this table, and remark may treat its next line differently again.
        if (prefix === -1 || quoteMarks(first) !== quoteMarks(line) || except.has(index + 1))
            continue;
        const head = first.slice(0, prefix + 1);
        const start = index;
        while (index < lines.length && lines[index]?.startsWith(head) === true)
            index += 1;
        kept.push(head);
        places.push(start + 1);
        runs.set(kept.length, { kind: 'rows', first: start + 1, last: index, prefix });
    }
    return { lines: kept, places, runs, ends: new Map(), links: null };
}


/***/ }),

/***/ 3410:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ splitRow)
/* harmony export */ });
// Splits one line of a pipe table into its cells, by the rule of GitHub's Markdown.
const isSpace = (code) => code === 32 || code === 9;
/** The content between two pipes, without the spaces around it. */
function trim(line, from, to) {
    let start = from;
    let end = to;
    while (start < end && isSpace(line.charCodeAt(start)))
        start += 1;
    while (end > start && isSpace(line.charCodeAt(end - 1)))
        end -= 1;
    if (start < end)
        return { start, end };
    // One space after the pipe, so that what is put there does not touch it.
    const place = Math.min(from + 1, to);
    return { start: place, end: place };
}
/**
 * The cells of the row that starts at `from` (0-based, after quote marks and indentation), at most `limit` of them.
 * A pipe divides cells unless a backslash comes before it; a backslash escapes a backslash; code spans protect nothing.
 */
function splitRow(line, from, limit = Infinity) {
    let at = from;
    while (at < line.length && isSpace(line.charCodeAt(at)))
        at += 1;
    if (line.charCodeAt(at) === 124)
        at += 1;
    const cells = [];
    let start = at;
    while (at < line.length && cells.length < limit) {
        const code = line.charCodeAt(at);
        if (code === 124) {
            cells.push(trim(line, start, at));
            start = at + 1;
        }
        else if (code === 92) {
            const next = line.charCodeAt(at + 1);
            if (next === 92 || next === 124)
                at += 1;
        }
        at += 1;
    }
    if (cells.length >= limit)
        return cells;
    const last = trim(line, start, line.length);
    if (last.start < last.end || cells.length === 0)
        cells.push(last);
    return cells;
}


/***/ }),

/***/ 8161:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ splitGitLines),
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
// Splits texts into lines: as Markdown and tools read them, and as git counts them.
/** The lines without their endings, at LF, CRLF and lone CR; a text that ends in a line ending has an empty last line. */
const splitLines = (text) => text.split(/\r\n|\n|\r/);
/**
 * Lines of a text as git counts them, each with its line ending: the last one may lack it. CRLF is read as LF, so that a file whose line
 * endings change has the lines it had, as with git's `--ignore-cr-at-eol`.
 */
function splitGitLines(text) {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    return [
        ...lines.map((line) => `${line.endsWith('\r') ? line.slice(0, -1) : line}\n`),
        ...(last === '' ? [] : [last]),
    ];
}


/***/ })

};
;