"use strict";
exports.id = 4463;
exports.ids = [4463];
exports.modules = {

/***/ 4463:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markGapProximity: () => (/* binding */ markGapProximity)
/* harmony export */ });
/* harmony import */ var _text_contains_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4766);
/* harmony import */ var _lines_line_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(859);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7217);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(542);




/** Lines between an edited line and a name that still count as beside each other: what a diff shows around a change. */
const REACH = 3;
/** Most files of a document that are compared, and what that may cost in steps of the search. */
const MAX_FILES = 50;
const BUDGET = 20_000_000;
/** Sets `near` where the words of a gap can be looked for in what changed. */
async function markGapProximity({ base, pages, surprises }) {
    if (base === null)
        return;
    await Promise.all(pages.head.map((page) => surprises.containAsync({ path: page.document.path, doing: 'comparing proofs of gaps' }, () => markPage(page, base), () => undefined)));
}
async function markPage(page, base) {
    const { index, contents, snapshot } = page.side;
    const asked = (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .citationsOf */ .oN)([page])
        .filter(isEdited)
        .map((citation) => ({ citation, ...wordsOf(fieldOf(page.document, citation), citation) }));
    for (const { citation, part } of asked)
        if (part)
            citation.near = false;
    const sought = asked.filter(({ words }) => words.length > 0);
    const targets = [...new Set(sought.flatMap(({ citation }) => citation.resolution.target ?? []))]
        .filter((path) => index.isFile(path))
        .slice(0, MAX_FILES);
    if (targets.length === 0)
        return;
    // A renamed file is compared with what it was called at base.
    const nameAtBase = new Map(sought.flatMap(({ citation: { resolution, atBase } }) => resolution.target === null ? [] : [[resolution.target, atBase?.resolution.target ?? resolution.target]]));
    const wasAt = (path) => nameAtBase.get(path) ?? path;
    const [head, old] = await Promise.all([
        contents.texts(snapshot, targets),
        contents.texts(base.snapshot, [...new Set(targets.map(wasAt))]),
    ]);
    const budget = { steps: BUDGET };
    const passages = new Map(targets.map((path) => [path, edited({ base: old.get(wasAt(path)), head: head.get(path), budget })]));
    for (const { citation, words } of sought) {
        const passage = passages.get(citation.resolution.target ?? '');
        if (passage !== undefined)
            citation.near = words.some((word) => (0,_text_contains_word_js__WEBPACK_IMPORTED_MODULE_2__/* .containsWord */ .oV)(passage, word));
    }
}
function isEdited({ place: { polarity }, reference: { lines }, resolution: { state }, change }) {
    return polarity === 'gap' && lines.length === 0 && state === 'present' && change === 'modified';
}
function fieldOf({ rows }, { place: { row, field } }) {
    return rows[row]?.evidence[field];
}
/** Names of code that the gap speaks of, or whether the file is only the part in question. */
function wordsOf(field, { reference: { symbol }, resolution: { target } }) {
    if (field?.part === true)
        return { part: true, words: [] };
    // A file is full of its own name.
    const name = (target ?? '').split('/').at(-1)?.split('.')[0];
    const words = [...(symbol === null ? [] : [symbol]), ...(field?.codeWords ?? []).filter((word) => word !== name)];
    return { part: false, words };
}
/** The edited lines of both texts and those around them, as one text; empty where the texts cannot be compared. */
function edited({ base, head, budget, }) {
    if (typeof base !== 'string' || typeof head !== 'string')
        return '';
    const [old, now] = [(0,_text_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .splitGitLines */ .Y)(base), (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .splitGitLines */ .Y)(head)];
    const diff = (0,_lines_line_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)({ old, now, budget });
    return diff === null ? '' : [...around(old, diff.removed), ...around(now, diff.added)].join('');
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