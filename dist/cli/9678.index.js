"use strict";
exports.id = 9678;
exports.ids = [9678];
exports.modules = {

/***/ 151:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ openIgnored)
/* harmony export */ });
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7830);
// Which headings and ids of a plan the configuration ignores.

/** Tells whether one of the patterns, in which `*` stands for any text, means a heading or an id. */
function openIgnored(ignore) {
    const patterns = ignore.map((pattern) => pattern.split('*').map(_plan_names_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj));
    return (text) => patterns.some((parts) => matchesParts((0,_plan_names_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text), parts));
}
/** Whether the parts stand in the text in order, the first at its start and the last at its end. */
function matchesParts(text, parts) {
    const [first = '', ...others] = parts;
    const last = others.pop();
    if (last === undefined)
        return text === first;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of others) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}


/***/ }),

/***/ 7830:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   Lx: () => (/* binding */ MEANINGS),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   xu: () => (/* binding */ nameOfRow)
/* harmony export */ });
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9472);
// What a plan's headings and the rows are called, in the forms in which the two are compared.

/** Marks, kinds of dashes, case, spaces and closing punctuation do not matter. */
function plain(text) {
    const bare = text
        .slice(0, 500)
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[`*_~]/g, '')
        .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-')
        .replace(/\s+/g, ' ');
    return bare
        .split('-')
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .join('-')
        .replace(/[\s:.;,]+$/, '')
        .trim();
}
/** `1 Harbour`: a number alone is no key of a row, but where a plan numbers its headings so it is the same as `1. Harbour`. */
const BARE_NUMBER = /^(\d{1,3})\s+(?=\S)/;
/** What a heading is called. */
function nameOf(text) {
    const bare = BARE_NUMBER.exec(text);
    if (bare !== null)
        return { full: plain(text), key: bare[1] ?? '', title: plain(text.slice(bare[0].length)) };
    const { key, keyed, title } = (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .parseKey */ .Do)(text);
    return { full: plain(text), key: keyed ? (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(key) : null, title: plain(title) };
}
/** What a row is called. */
function nameOfRow({ key, keyed, title, heading }) {
    if (!keyed && BARE_NUMBER.test(heading))
        return nameOf(heading);
    const own = plain(title);
    // A row that is nothing but its key has the key for a title.
    return { full: plain(heading), key: keyed ? (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(key) : null, title: own === plain(key) ? '' : own };
}
/** Ways in which a heading and a row say the same, the surest first. */
const MEANINGS = [
    ({ full }) => full,
    ({ key, title }) => (key === null ? null : `${key}\n${title}`),
    // Only one of the two is numbered.
    ({ key, full, title }, side) => (side === 'heading' ? (key === null ? full : null) : key === null ? null : title),
    ({ key, full, title }, side) => (side === 'heading' ? (key === null ? null : title) : key === null ? full : null),
];
/** Whether the two say the same, or the row only a key. */
function isSame(heading, row) {
    if (heading === undefined || row === null || row === undefined)
        return false;
    return (row.title === '' ||
        MEANINGS.some((meaning) => {
            const meant = meaning(heading, 'heading');
            return meant !== null && meant !== '' && meant === meaning(row, 'row');
        }));
}


/***/ }),

/***/ 9678:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPlans: () => (/* binding */ readPlans)
});

// EXTERNAL MODULE: ./build/rows/plan/open-ignored.js
var open_ignored = __webpack_require__(151);
;// CONCATENATED MODULE: ./build/rows/plan/find-needed-headings.js

/** Deepest level that needs a row, unless configured or unless most deeper headings have rows. */
const USUAL_DEPTH = 3;
const DEEPEST = 6;
/**
 * The headings that need a row. Numbered and other headings are two kinds of their own: a plan's tasks are mapped where its prose is not.
 * A level that is not configured is needed where at least half of a kind's headings down to it have rows.
 */
function findNeededHeadings({ headings, names, ignore, paired, configured, depth }) {
    const optional = findOptional(headings, ignore);
    const eligible = [...headings.keys()].filter((heading) => !optional.has(heading));
    if (depth !== undefined && configured)
        return new Set(eligible.filter((heading) => (headings[heading]?.depth ?? DEEPEST) <= depth));
    const needed = new Set();
    for (const keyed of [true, false]) {
        const kind = eligible.filter((heading) => (names[heading]?.key !== null) === keyed);
        for (let level = Math.min(depth ?? DEEPEST, DEEPEST); level > 0; level -= 1) {
            const within = kind.filter((heading) => (headings[heading]?.depth ?? DEEPEST) <= level);
            if (within.length === 0)
                break;
            const most = within.filter(paired).length * 2 >= within.length;
            if (!most && !(configured && level <= USUAL_DEPTH))
                continue;
            for (const heading of within)
                needed.add(heading);
            break;
        }
    }
    return needed;
}
/** The plan's own title, and headings that are ignored with all below them: they may have a row and need none. */
function findOptional(headings, ignore) {
    const isIgnored = (0,open_ignored/* openIgnored */.p)(ignore);
    const optional = new Set();
    const titles = new Map();
    for (const { path, depth } of headings)
        if (depth === 1)
            titles.set(path, (titles.get(path) ?? 0) + 1);
    let below = null;
    for (const [index, { path, depth, text }] of headings.entries()) {
        if (below !== null && (below.path !== path || depth <= below.depth))
            below = null;
        if (below === null && isIgnored(text))
            below = { path, depth };
        if (below !== null || (depth === 1 && titles.get(path) === 1))
            optional.add(index);
    }
    return optional;
}

// EXTERNAL MODULE: ./build/rows/plan/plan-names.js
var plan_names = __webpack_require__(7830);
// EXTERNAL MODULE: ./build/text/group-by.js
var group_by = __webpack_require__(9107);
;// CONCATENATED MODULE: ./build/rows/plan/pair-headings.js
// Pairs a plan's headings with rows, one to one: those that say the same, then those of one key, then the nearest of what is left.


/** Most pairs compared letter by letter. */
const MAX_COMPARED = 40_000;
/** Part of the letters that a renamed heading may differ in, and where the two have different keys. */
const MOST_EDITED = 0.4;
const MOST_EDITED_ACROSS_KEYS = 0.15;
function pairHeadings({ names, rowNames, distance }) {
    const pairing = openPairing(names, rowNames);
    for (const meaning of plan_names/* MEANINGS */.Lx)
        pairing.pair(meaning);
    const exact = pairing.keyed();
    pairing.pair((name) => name.key);
    const renamed = [...pairing.rowOf].filter(([heading, row]) => !(0,plan_names/* isSame */.Ft)(names[heading], rowNames[row]));
    // A page that words most titles in its own way means the headings by their keys.
    const paraphrased = renamed.length > exact;
    const near = pairNearest({ names, rowNames, pairing, distance });
    return { rowOf: pairing.rowOf, near, astray: [...(paraphrased ? [] : renamed), ...near] };
}
function openPairing(headings, rows) {
    const rowOf = new Map();
    const taken = new Set();
    return {
        rowOf,
        isFree: (row) => !taken.has(row),
        keyed: () => [...rowOf.keys()].filter((heading) => headings[heading]?.key !== null).length,
        pair(meaning) {
            const waiting = new Map();
            for (const [index, row] of rows.entries()) {
                const meant = row === null || taken.has(index) ? null : meaning(row, 'row');
                if (meant === null || meant === '')
                    continue;
                (0,group_by/* appendTo */.S)(waiting, meant, index);
            }
            for (const queue of waiting.values())
                queue.reverse();
            for (const [index, heading] of headings.entries()) {
                const meant = rowOf.has(index) ? null : meaning(heading, 'heading');
                const row = meant === null ? undefined : waiting.get(meant)?.pop();
                if (row === undefined)
                    continue;
                rowOf.set(index, row);
                taken.add(row);
            }
        },
    };
}
/** Of what is left, the row nearest to each heading, where each is the other's nearest. */
function pairNearest({ names, rowNames, pairing, distance, }) {
    const headings = [...names.keys()].filter((heading) => !pairing.rowOf.has(heading));
    const rows = [...rowNames.keys()].filter((row) => rowNames[row] !== null && pairing.isFree(row));
    if (headings.length * rows.length > MAX_COMPARED)
        return new Map();
    const best = new Map();
    const nearest = new Map();
    for (const heading of headings) {
        for (const row of rows) {
            const part = partEdited(names[heading], rowNames[row] ?? undefined, distance);
            if (part < (nearest.get(heading)?.part ?? 1))
                nearest.set(heading, { row, part });
            if (part < (best.get(row)?.part ?? 1))
                best.set(row, { heading, part });
        }
    }
    return new Map([...nearest].flatMap(([heading, { row }]) => best.get(row)?.heading === heading ? [[heading, row]] : []));
}
/** 0 for the same title, 1 for titles that are too far apart to be one renamed. */
function partEdited(heading, row, distance) {
    if (heading === undefined || row === undefined)
        return 1;
    const [a, b] = [heading.title, row.title].map((title) => title.slice(0, 200));
    const longest = Math.max(a?.length ?? 0, b?.length ?? 0);
    if (a === undefined || b === undefined || longest === 0 || a === '' || b === '')
        return 1;
    const part = distance(a, b) / longest;
    const most = heading.key !== null && row.key !== null ? MOST_EDITED_ACROSS_KEYS : MOST_EDITED;
    return part <= most ? part : 1;
}

;// CONCATENATED MODULE: ./build/rows/plan/cover-plan.js
// Pairs a plan's headings with a document's rows, one to one, and says what is left over on either side.



function coverPlan({ headings, rows, configured, depth, ignore, distance }) {
    const names = headings.map(({ text }) => (0,plan_names/* nameOf */.Vb)(text));
    const rowNames = rows.map((row) => (row.table < 0 ? null : (0,plan_names/* nameOfRow */.xu)(row)));
    const { rowOf, near, astray } = pairHeadings({ names, rowNames, distance });
    const paired = (heading) => rowOf.has(heading) || near.has(heading);
    const needed = findNeededHeadings({ headings, names, ignore, paired, configured, depth });
    const judged = configured || needed.size > 0;
    if (!judged)
        return { unmapped: [], unplanned: [], places: new Map(), judged };
    const unmapped = astray.map(([heading, row]) => ({ heading, count: 1, row }));
    const bare = new Map();
    for (const heading of needed) {
        if (paired(heading))
            continue;
        const full = names[heading]?.full ?? '';
        const known = bare.get(full);
        if (known === undefined)
            bare.set(full, { heading, count: 1, row: null });
        else
            known.count += 1;
    }
    const taken = new Set([...rowOf.values(), ...near.values()]);
    return {
        judged,
        places: new Map([...rowOf, ...near].map(([heading, row]) => [row, heading])),
        unmapped: [...unmapped, ...bare.values()]
            .sort((a, b) => a.heading - b.heading)
            .flatMap(({ heading: at, ...rest }) => {
            const heading = headings[at];
            return heading === undefined ? [] : [{ heading, ...rest }];
        }),
        unplanned: findUnplanned({ rows, rowNames, names, headings, taken, rowOf, configured }),
    };
}
/** Rows left over in tables that map the plan: most of their rows stand for a heading, or, where that is configured, any. */
function findUnplanned({ rows, rowNames, names, headings, taken, rowOf, configured, }) {
    const sizes = new Map();
    for (const [index, { table }] of rows.entries()) {
        if (rowNames[index] === null)
            continue;
        const size = sizes.get(table) ?? { mapped: 0, all: 0 };
        sizes.set(table, { mapped: size.mapped + (taken.has(index) ? 1 : 0), all: size.all + 1 });
    }
    const isMap = (table) => {
        const { mapped, all } = sizes.get(table) ?? { mapped: 0, all: 1 };
        return configured ? mapped > 0 || sizes.size === 1 : mapped * 2 >= all;
    };
    const headingBy = plan_names/* MEANINGS */.Lx.map((meaning) => new Map([...names].map((name, index) => [meaning(name, 'heading'), index])));
    return [...rows.keys()].flatMap((row) => {
        const name = rowNames[row];
        if (name === null || name === undefined || taken.has(row) || !isMap(rows[row]?.table ?? -1))
            return [];
        const at = plan_names/* MEANINGS */.Lx.map((meaning, way) => {
            const meant = meaning(name, 'row');
            return meant === null || meant === '' ? undefined : headingBy[way]?.get(meant);
        }).find((heading) => heading !== undefined);
        const heading = at === undefined ? null : (headings[at] ?? null);
        return [{ row, heading, other: at === undefined ? null : (rowOf.get(at) ?? null) }];
    });
}

// EXTERNAL MODULE: ./build/rows/plan/find-plans.js
var find_plans = __webpack_require__(2014);
;// CONCATENATED MODULE: ./build/rows/plan/read-plans.js


/** Most headings of one plan that are paired. */
const MAX_HEADINGS = 5_000;
async function readPlans({ snapshot, documents, readPages }) {
    const notes = [];
    const tree = await snapshot.tree();
    const { distance } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1916, 19));
    const planned = await Promise.all(documents.map(async (document) => {
        if (!(0,find_plans/* namesPlan */._)(document))
            return document;
        const found = await (0,find_plans/* findPlans */.Q)(document, tree);
        notes.push(...found.notes);
        const { planIds: ids, planStatuses: statuses, planCells: cells } = document.settings;
        if (ids !== undefined)
            return await readCatalogue({ snapshot, document, found, patterns: { ids, statuses, cells }, notes });
        const pages = await readPages(found.paths);
        const unreadable = found.paths.filter((path) => !isPage(pages.get(path)));
        const unknown = unreadable.filter((path) => isUnknown(pages.get(path)));
        if (unknown.length > 0)
            return withUnknownPlan({ document, found, unknown, notes });
        const missing = [
            ...found.missing,
            ...(found.configured
                ? unreadable.map((name) => ({ name, reason: 'unreadable', field: null }))
                : []),
        ];
        const headings = found.paths.flatMap((path) => headingsOf(pages.get(path)));
        const { planDepth, planIgnore = [] } = document.settings;
        if (headings.length > MAX_HEADINGS)
            notes.push(`${document.path}: only the first ${MAX_HEADINGS} of ${headings.length} headings of its plan were paired with rows.`);
        const cover = headings.length === 0
            ? { unmapped: [], unplanned: [], places: new Map(), judged: true }
            : coverPlan({
                headings: headings.slice(0, MAX_HEADINGS),
                rows: document.rows,
                configured: found.configured || planDepth !== undefined,
                depth: planDepth,
                ignore: planIgnore,
                distance,
            });
        if (!cover.judged)
            notes.push(`${document.path}: most headings of ${found.paths.join(', ')} have no row, so its rows were not compared with that plan.`);
        return {
            ...document,
            plan: {
                paths: found.paths,
                missing,
                unmapped: cover.unmapped,
                // A row may stand for a heading of the plan that cannot be read.
                unplanned: missing.length === 0 && headings.length <= MAX_HEADINGS ? cover.unplanned : [],
                places: cover.places,
            },
        };
    }));
    return { documents: planned, notes };
}
/** The document with a plan of which nothing is known, because these pages of it could not be read. */
function withUnknownPlan({ document, found: { paths, missing }, unknown, notes, }) {
    notes.push(`${document.path}: its plan was not compared: ${unknown.join(', ')} could not be read.`);
    return { ...document, plan: { paths, missing, unknown: true, unmapped: [], unplanned: [] } };
}
/** The document with what it covers of the ids that the text of its plan declares. */
async function readCatalogue({ snapshot, document, found: { paths, missing: absent }, patterns, notes, }) {
    const { coverIds, findIds } = await __webpack_require__.e(/* import() */ 2014).then(__webpack_require__.bind(__webpack_require__, 9633));
    const contents = await snapshot.read(paths);
    const decoder = new TextDecoder();
    const files = paths.flatMap((path) => {
        const content = contents.get(path);
        return content?.kind === 'content' ? [{ path, text: decoder.decode(content.bytes) }] : [];
    });
    const read = new Set(files.map(({ path }) => path));
    const unknown = paths.filter((path) => contents.get(path)?.kind === 'unavailable');
    if (unknown.length > 0)
        return withUnknownPlan({ document, found: { paths, missing: absent }, unknown, notes });
    const missing = [
        ...absent,
        ...paths
            .filter((path) => !read.has(path))
            .map((name) => ({ name, reason: 'unreadable', field: null })),
    ];
    const { ids, complete } = findIds(files, patterns);
    if (!complete)
        notes.push(`${document.path}: only the first ${ids.length} ids of its plan were paired with rows.`);
    if (ids.length === 0 && missing.length === 0)
        missing.push(...paths.map((name) => ({ name, reason: 'no-ids', field: null })));
    const cover = coverIds({
        ids,
        rows: document.rows,
        pattern: patterns.ids,
        ignore: document.settings.planIgnore,
    });
    return {
        ...document,
        plan: {
            ids: patterns.ids.source,
            paths,
            missing,
            unmapped: cover.unmapped,
            // A row may stand for an id that could not be read.
            unplanned: missing.length === 0 && complete ? cover.unplanned : [],
            places: cover.places,
            said: cover.said,
        },
    };
}
const isUnknown = (page) => page !== undefined && 'reason' in page && page.reason === 'unavailable';
const isPage = (page) => page !== undefined && 'blocks' in page;
/** Headings in page order; those in quotes and lists are no parts of the plan. */
function headingsOf(page) {
    if (!isPage(page))
        return [];
    return page.blocks.flatMap((block) => {
        const text = block.kind === 'heading' ? block.text.replace(/\s+/g, ' ').trim() : '';
        return block.kind === 'heading' && text !== ''
            ? [{ path: page.path, text, depth: block.depth, range: block.range }]
            : [];
    });
}


/***/ })

};
;