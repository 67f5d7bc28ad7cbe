"use strict";
exports.id = 4463;
exports.ids = [4463];
exports.modules = {

/***/ 4463:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markNear: () => (/* binding */ markNear)
/* harmony export */ });
/* harmony import */ var _text_contains_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4766);
/* harmony import */ var _lines_line_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(859);


/** Lines between an edited line and a name that still count as beside each other: what a diff shows around a change. */
const REACH = 3;
/** Most files of a document that are compared, and what that may cost in steps of the search. */
const MAX_FILES = 50;
const BUDGET = 20_000_000;
/** The same references, with `near` set where a gap's own words can be looked for in what changed. */
async function markNear({ view, before, contents, document, rows, }) {
    const fields = rows.map((row, at) => row.map((resolved) => (isEdited(resolved) ? fieldOf(document, at, resolved) : undefined)));
    const asked = rows.map((row, at) => row.map((resolved, column) => (isEdited(resolved) ? wordsOf(fields[at]?.[column], resolved) : [])));
    const targets = [
        ...new Set(rows.flatMap((row, at) => row.flatMap(({ resolution }, column) => (asked[at]?.[column]?.length ? (resolution.target ?? []) : [])))),
    ]
        .filter((path) => view.index.isFile(path))
        .slice(0, MAX_FILES);
    if (targets.length === 0 && !fields.some((row) => row.some((field) => field?.part === true)))
        return rows;
    const [now, then] = await Promise.all([
        contents.texts(view.snapshot, targets),
        contents.texts(before.snapshot, targets),
    ]);
    const budget = { steps: BUDGET };
    const passages = new Map(targets.map((path) => [path, edited({ old: then.get(path), now: now.get(path), budget })]));
    return rows.map((row, at) => row.map((resolved, column) => {
        const words = asked[at]?.[column] ?? [];
        if (fields[at]?.[column]?.part === true)
            return { ...resolved, near: false };
        const passage = passages.get(resolved.resolution.target ?? '');
        return words.length === 0 || passage === undefined
            ? resolved
            : { ...resolved, near: words.some((word) => (0,_text_contains_word_js__WEBPACK_IMPORTED_MODULE_1__/* .containsWord */ .oV)(passage, word)) };
    }));
}
function isEdited({ reference: { polarity, lines }, resolution: { state }, change }) {
    return polarity === 'gap' && lines.length === 0 && state === 'present' && change !== null && change !== 'unchanged';
}
function fieldOf({ rows }, at, { reference: { claim, range } }) {
    return rows[at]?.evidence.find((one) => one.claim === claim && one.range.line <= range.line && one.range.endLine >= range.line);
}
function wordsOf(field, { reference: { symbol }, resolution: { target } }) {
    if (field?.part === true)
        return [];
    // A file is full of its own name.
    const name = (target ?? '').split('/').at(-1)?.split('.')[0];
    return [...(symbol === null ? [] : [symbol]), ...(field?.codeWords ?? []).filter((word) => word !== name)];
}
/** The edited lines of both texts and those around them, as one text; empty where the texts cannot be compared. */
function edited({ old = '', now = '', budget, }) {
    if (old === null || now === null)
        return '';
    const [before, after] = [(0,_lines_line_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(old), (0,_lines_line_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(now)];
    const diff = (0,_lines_line_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)({ old: before, now: after, budget });
    return diff === null ? '' : [...around(before, diff.removed), ...around(after, diff.added)].join('');
}
function around(lines, changed) {
    let until = -1;
    const kept = [];
    changed.forEach((flag, at) => {
        if (flag !== 1)
            return;
        for (let line = Math.max(until + 1, at - REACH); line <= Math.min(lines.length - 1, at + REACH); line += 1)
            kept.push(lines[line] ?? '');
        until = Math.max(until, Math.min(lines.length - 1, at + REACH));
    });
    return kept;
}


/***/ })

};
;