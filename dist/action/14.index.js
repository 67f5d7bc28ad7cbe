export const id = 14;
export const ids = [14];
export const modules = {

/***/ 9633:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   coverIds: () => (/* binding */ coverIds),
/* harmony export */   findIds: () => (/* binding */ findIds)
/* harmony export */ });
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9472);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
// Pairs the ids that a plan declares in its text with a document's rows: each id one row, each row an id.


/** Most ids of one plan. */
const MAX_IDS = 5_000;
/** Steps of matching for all files of one plan: more than a megabyte of text takes. */
const MAX_STEPS = 20_000_000;
/** The ids in the text of these files, in their order. */
function findIds(files, pattern) {
    const ids = new Map();
    const budget = { left: MAX_STEPS };
    for (const { path, text } of files) {
        for (const [index, line] of (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLines */ .u)(text).entries()) {
            if (budget.left <= 0 || ids.size >= MAX_IDS)
                return { ids: [...ids.values()], complete: false };
            for (const { text: id, start, end } of pattern.findAll(line, budget)) {
                const name = (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(id);
                const range = { line: index + 1, column: start + 1, endLine: index + 1, endColumn: end + 1 };
                if (name !== '' && !ids.has(name))
                    ids.set(name, { path, text: id, depth: null, range });
            }
        }
    }
    return { ids: [...ids.values()], complete: budget.left > 0 };
}
/** Rows of a table in which no row has an id are about something else, unless it is the page's only table or their keys look like ids. */
function coverIds({ ids, rows, pattern, }) {
    const known = new Map(ids.map((id) => [(0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(id.text), id]));
    const budget = { left: MAX_STEPS };
    const named = rows.map((row) => idsOf(row, pattern, budget));
    const tables = new Set(rows.map(({ table }) => table).filter((table) => table >= 0));
    const mapped = new Set(rows.flatMap(({ table }, index) => (named[index]?.ids.some((id) => known.has(id)) ? [table] : [])));
    const first = new Map();
    const unplanned = [];
    for (const [row, { table }] of rows.entries()) {
        if (table < 0)
            continue;
        const { ids: own, matched } = named[row] ?? { ids: [], matched: false };
        const meant = own.filter((id) => known.has(id));
        const repeated = meant.find((id) => first.has(id));
        for (const id of meant)
            if (!first.has(id))
                first.set(id, row);
        if (repeated !== undefined)
            unplanned.push({ row, heading: known.get(repeated) ?? null, other: first.get(repeated) ?? null });
        else if (meant.length === 0 && (matched || mapped.has(table) || tables.size === 1))
            unplanned.push({ row, heading: null, other: null });
    }
    return {
        unmapped: ids
            .filter((id) => !first.has((0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(id.text)))
            .map((heading) => ({ heading, count: 1, row: null })),
        unplanned,
    };
}
/** What may stand between the ids of a row that has several, `REQ-1, REQ-2 and REQ-3`. */
const BETWEEN = /^[\s,;/&+\u2013-]*(?:and\s+)?$/;
/** The ids that a row begins with, and its key; where there are none, those that its item cell mentions. */
function idsOf({ key, keyed, heading, table }, pattern, budget) {
    if (table < 0)
        return { ids: [], matched: false };
    const matches = pattern.findAll(heading.replace(/\s+/g, ' '), budget);
    const leading = [];
    let end = 0;
    for (const { text, start, end: next } of matches) {
        if (!BETWEEN.test(heading.slice(end, start)))
            break;
        leading.push(text);
        end = next;
    }
    const own = keyed ? [key, ...leading] : leading;
    return {
        ids: [...new Set((own.length > 0 ? own : [...matches.map(({ text }) => text), heading]).map(_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk))],
        matched: matches.length > 0 || pattern.matchesWhole(key),
    };
}


/***/ })

};
