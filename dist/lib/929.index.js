"use strict";
exports.id = 929;
exports.ids = [929];
exports.modules = {

/***/ 929:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   coverIds: () => (/* binding */ coverIds),
/* harmony export */   findIds: () => (/* binding */ findIds)
/* harmony export */ });
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9079);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1180);
/* harmony import */ var _open_ignored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1334);
// Pairs the ids that a plan declares in its text with a document's rows: each id one row, each row an id.



/** Most ids of one plan. */
const MAX_IDS = 5_000;
/** Steps of matching for all files of one plan: more than a megabyte of text takes. */
const MAX_STEPS = 20_000_000;
/** The ids in the text of these files, in their order. */
function findIds(files, { ids: pattern, statuses, cells = [] }) {
    const ids = new Map();
    const budget = { left: MAX_STEPS };
    const asked = [...(statuses === undefined ? [] : [{ column: null, pattern: statuses }]), ...cells];
    for (const { path, text } of files) {
        let open = null;
        for (const [index, line] of (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .splitLines */ .u)(text).entries()) {
            if (budget.left <= 0 || ids.size >= MAX_IDS)
                return { ids: [...ids.values()], complete: false };
            const written = asked.map((one) => ({ ...one, matches: one.pattern.findAll(line, budget) }));
            const found = pattern.findAll(line, budget);
            const saidIn = (from, to, known) => written.flatMap(({ column, matches }) => {
                const word = matches.find(({ start }) => start >= from && start < to)?.text;
                const isKnown = known.some((one) => one.column === column);
                return word === undefined || isKnown ? [] : [{ column, word, line: index + 1 }];
            });
            const known = open === null ? undefined : ids.get(open);
            if (open !== null && known !== undefined && known.said.length < asked.length) {
                const said = [...known.said, ...saidIn(0, found[0]?.start ?? line.length, known.said)];
                ids.set(open, { ...known, said });
            }
            for (const [at, { text: id, start, end }] of found.entries()) {
                const name = (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(id);
                const range = { line: index + 1, column: start + 1, endLine: index + 1, endColumn: end + 1 };
                open = name === '' || ids.has(name) ? null : name;
                if (open === null)
                    continue;
                const said = saidIn(end, found[at + 1]?.start ?? line.length, []);
                ids.set(open, { path, text: id, depth: null, range, said });
            }
        }
    }
    return { ids: [...ids.values()], complete: budget.left > 0 };
}
/** Rows of a table in which no row has an id are about something else, unless it is the page's only table or their keys look like ids. */
function coverIds({ ids, rows, pattern, ignore = [], }) {
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
    const isIgnored = (0,_open_ignored_js__WEBPACK_IMPORTED_MODULE_1__/* .openIgnored */ .p)(ignore);
    return {
        unmapped: ids
            .filter((id) => !first.has((0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(id.text)) && !isIgnored(id.text))
            .map((heading) => ({ heading, count: 1, row: null })),
        unplanned,
        places: new Map(ids.flatMap((id, place) => {
            const row = first.get((0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(id.text));
            return row === undefined ? [] : [[row, place]];
        })),
        said: ids.flatMap(({ text, path, said }) => {
            const row = first.get((0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(text));
            return row === undefined ? [] : said.map((one) => ({ row, path, ...one }));
        }),
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
;