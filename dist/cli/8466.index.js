"use strict";
exports.id = 8466;
exports.ids = [8466];
exports.modules = {

/***/ 542:
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