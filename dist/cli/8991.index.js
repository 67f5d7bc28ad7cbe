"use strict";
exports.id = 8991;
exports.ids = [8991];
exports.modules = {

/***/ 8991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settleOldDrift: () => (/* binding */ settleOldDrift)
/* harmony export */ });
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9472);
/* harmony import */ var _history_settle_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4369);
/* harmony import */ var _history_page_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2025);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7217);
/* harmony import */ var _anchor_origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5806);
/* harmony import */ var _follow_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5157);
/* harmony import */ var _quoted_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(476);
/* harmony import */ var _misses_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1287);
/* harmony import */ var _misses_snippet_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9006);
/* harmony import */ var _shows_nothing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7958);
/* harmony import */ var _line_follower_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1230);
/* harmony import */ var _guessed_lines_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1530);
/* harmony import */ var _proven_lines_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2548);
/* harmony import */ var _slight_moves_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9826);
// Tells the anchors that this change moves from those that pointed elsewhere before it: what had drifted at base already is not new.














/** Most commits of pages that are looked at to tell which anchors had drifted at base: over REST each costs two requests. */
const MAX_COMMITS = 32;
const UNKNOWN_HISTORY = { kind: 'unverifiable', why: { code: 'history-unknown' } };
const SILENT = { kind: 'unverifiable', why: { code: 'old-drift' } };
/**
 * An anchor that had drifted at base is followed from where it was written instead, on both sides, so that one finding is on both and is old.
 * Asks history only about anchors of which something would be said, one after the other, so that every source is asked the same.
 */
async function settleOldDrift({ repository, follower, stamp, base, pages, surprises, notes, }) {
    if (base === null)
        return;
    repository.expect({ missing: (0,_history_settle_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .countOpenPaths */ .Q)((0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .citationsOf */ .oN)([...pages.head, ...pages.base])) });
    const budget = { commits: MAX_COMMITS };
    const openBase = ({ document }) => {
        const atBase = { text: document.page.text, budget };
        const history = (0,_history_page_history_js__WEBPACK_IMPORTED_MODULE_2__/* .openPageHistory */ .t)({ repository, path: document.path, atBase });
        return { history, origin: (0,_anchor_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .openAnchorOrigin */ .W)({ repository, document, stamp, history }) };
    };
    for (const page of pages.head) {
        const { twin } = page;
        if (twin === null)
            continue;
        const drifted = await surprises.containAsync({ path: page.document.path, doing: 'following lines from base' }, () => findDrifted({ page, base, follower, notes, openBase: () => openBase(twin) }), () => []);
        if (drifted.length > 0)
            settle({ page, twin, drifted });
    }
}
async function findDrifted(search) {
    const { page, base, notes } = search;
    const { wrong, asked, history } = await askOrigins(search);
    const started = asked.flatMap(({ citation, from }) => (from === null ? [] : [{ citation, from }]));
    const { contents, snapshot } = base;
    const beside = history === null ? [] : await (0,_guessed_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .listBeside */ .R7)({ page, contents, history, started, base: snapshot });
    const guessed = await (0,_guessed_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .findGuessedLines */ .jn)({ page, contents, anchors: [...started, ...beside] });
    if (guessed !== null)
        notes.add((0,_guessed_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .noteGuesses */ .Ob)(guessed, page.document.path));
    const found = wrong.map((citation) => ({ citation, base: SILENT, head: SILENT }));
    for (const one of asked) {
        const { citation, from } = one;
        const trusted = guessed?.concern(from) !== true || (from !== null && (await (0,_guessed_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .isConfirmed */ .it)(from, { page, citation, contents })));
        const drifted = trusted ? await findDrift(one, search) : { citation, base: _guessed_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .GUESSED */ .V3, head: _guessed_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .GUESSED */ .V3 };
        const meant = drifted === null ? [{ snapshot, path: one.path }] : (from ?? []);
        const isMoved = (drifted?.head ?? citation.lineState)?.kind === 'moved';
        if (isMoved && (await showNothing(meant, one, search)))
            found.push({ citation, base: _shows_nothing_js__WEBPACK_IMPORTED_MODULE_9__/* .SHOWS_NOTHING */ .r, head: _shows_nothing_js__WEBPACK_IMPORTED_MODULE_9__/* .SHOWS_NOTHING */ .r });
        else if (drifted !== null)
            found.push(drifted);
    }
    return found;
}
/** The anchors that miss at base what their rows name, and of the others where they were written. */
async function askOrigins({ page, base, openBase }) {
    const wrong = [];
    const asked = [];
    let atBase = null;
    for (const citation of (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .citationsOf */ .oN)([page])) {
        const { resolution, renamedTo, lineState } = citation;
        const written = page.anchorTwins.get(citation)?.citation;
        const [path, target] = [written?.resolution.target ?? null, renamedTo ?? resolution.target];
        // A new path would carry a wrong number along.
        const isCarried = renamedTo !== null && lineState?.kind === 'same';
        if ((!isReported(citation) && !isCarried) || written === undefined || path === null || target === null)
            continue;
        const question = { page, citation, contents: base.contents };
        const place = { snapshot: base.snapshot, path };
        // Code that the change writes beside its number says nothing of what the number meant.
        const before = { page: page.twin ?? page, citation: written, contents: base.contents };
        // What base itself shows to be right neither history nor the rest of the page takes back.
        if (lineState?.kind === 'moved' && !isOneOfSeveral(before) && (await isProven(place, before)))
            continue;
        if ((await (0,_misses_names_js__WEBPACK_IMPORTED_MODULE_7__/* .missesNames */ .rA)(place, question)) || (await (0,_misses_snippet_js__WEBPACK_IMPORTED_MODULE_8__/* .missesSnippet */ .gM)(place, before))) {
            wrong.push(citation);
            continue;
        }
        if (isCarried)
            continue;
        atBase ??= openBase();
        const places = await atBase.origin.placesOf(written, path);
        if ((places === null || places.length === 0) && atBase.origin.isUnknown()) {
            // Whether it pointed there before cannot be said: then it is not called new.
            citation.lineState = UNKNOWN_HISTORY;
            continue;
        }
        const from = places === null ? null : await (0,_quoted_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .preferQuoted */ .$)(places, question);
        asked.push({ citation, written, path, target, from });
    }
    return { wrong, asked, history: atBase?.history ?? null };
}
/** True where the row cites other lines of the file too: what it names may be on those. */
const isOneOfSeveral = ({ page, citation }) => (page.rows[citation.place.row] ?? []).some(({ reference, resolution: { target } }) => reference.kind === 'lines' &&
    target === citation.resolution.target &&
    (0,_follow_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOfAnchor */ .i)(reference) !== (0,_follow_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOfAnchor */ .i)(citation.reference));
async function isProven(place, { page, citation, contents }) {
    const { range, lines: spans } = citation.reference;
    const lines = (await contents.lines(place.snapshot, place.path)) ?? [];
    return (0,_proven_lines_js__WEBPACK_IMPORTED_MODULE_12__/* .provesLines */ .J)({ page: page.document.page, range, spans, path: place.path, lines });
}
/** True where none of the places that an anchor can have been written for shows anything of its row. */
async function showNothing(places, { written }, { page, base: { contents } }) {
    const question = { page: page.twin ?? page, citation: written, contents };
    for (const place of places)
        if (!(await (0,_shows_nothing_js__WEBPACK_IMPORTED_MODULE_9__/* .showsNothing */ ._)(place, question)))
            return false;
    return places.length > 0;
}
/** What became of the lines that an anchor meant where it was written; null where it means base's own. */
async function findDrift({ citation, written, path, target, from }, { page, base, follower }) {
    const spans = citation.reference.lines;
    const silent = { citation, base: SILENT, head: SILENT };
    // It may have been wrong before this change already: then the lines it moved to are wrong too.
    if (from?.length === 0 && citation.lineState?.kind === 'moved') {
        const question = { page, citation, contents: base.contents };
        return (await (0,_quoted_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .holdsQuote */ .P)({ snapshot: base.snapshot, path }, question)) ? null : silent;
    }
    if (from === null)
        return null;
    const states = await Promise.all(from.map(async (place) => await follower.follow({ from: place, to: { snapshot: base.snapshot, path }, spans })));
    const state = (0,_line_follower_js__WEBPACK_IMPORTED_MODULE_10__/* .agreed */ .bL)(states);
    // Where the name beside it was elsewhere, and nothing moved since it was written, it was written wrong.
    if (state?.kind === 'same' && written.named?.at === 'elsewhere')
        return silent;
    if (state === null || state.kind === 'same')
        return null;
    // Where nobody can say whether it still meant base's lines, the change is not known to have moved what it means.
    if (state.kind === 'unverifiable' && state.why.code !== 'committed-later')
        return { citation, base: state, head: state };
    const to = { snapshot: page.side.snapshot, path: target };
    const now = await (0,_line_follower_js__WEBPACK_IMPORTED_MODULE_10__/* .followFrom */ .WW)({ follower, from, to, spans });
    // A range that had slipped a little still held what it means; this change takes it away from there.
    if (now.kind === 'moved' && [isHeld, isHardlyOff].some((holds) => holds(state, spans) && !holds(now, spans))) {
        citation.lineState = now;
        return null;
    }
    return { citation, base: state, head: now };
}
/** True where nobody would have edited the page for what was off. */
const isHardlyOff = (state, spans) => state.kind === 'moved' && (0,_slight_moves_js__WEBPACK_IMPORTED_MODULE_13__/* .isSlight */ .cO)({ from: spans, to: state.lines });
/** True where at least half of the lines that a range means are in it, of three or more. */
function isHeld(state, spans) {
    if (state.kind !== 'moved' || state.lines.length !== spans.length)
        return false;
    let [held, all] = [0, 0];
    for (const [at, { start, end }] of state.lines.entries()) {
        const cited = spans[at] ?? { start: 0, end: -1 };
        all += end - start + 1;
        held += Math.max(0, Math.min(end, cited.end) - Math.max(start, cited.start) + 1);
    }
    return all > 2 && held * 2 >= all;
}
function settle({ page, twin, drifted, }) {
    const keyOf = ({ place: { row } }) => (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(page.document.rows[row]?.key ?? '');
    const old = new Set(drifted.map(({ citation }) => citation));
    const fresh = new Set((0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .citationsOf */ .oN)([page]).flatMap((one) => old.has(one) || !isReported(one) ? [] : [groupOf(keyOf(one), one, one.lineState)]));
    for (const { citation, base, head } of drifted) {
        const key = keyOf(citation);
        const equals = (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .citationsOf */ .oN)([twin]).filter(({ place: { row }, reference }) => (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(twin.document.rows[row]?.key ?? '') === key &&
            (0,_follow_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOfAnchor */ .i)(reference) === (0,_follow_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .nameOfAnchor */ .i)(citation.reference));
        // Two findings of one row and file are told apart by their order: an old one beside a new one would change places with it.
        const alone = !fresh.has(groupOf(key, citation, base));
        const reported = equals.length > 0 &&
            alone &&
            isSameRule(base, head) &&
            citation.renamedTo === null &&
            !(citation.place.polarity === 'gap' && head.kind !== 'moved');
        const isKept = reported || head.kind === 'unverifiable' || (citation.renamedTo !== null && head.kind === 'moved');
        citation.lineState = isKept ? head : SILENT;
        if (reported)
            for (const equal of equals)
                equal.lineState = base;
    }
}
/** True where a rule reports the lines. */
function isReported({ lineState }) {
    return lineState !== null && ruleOf(lineState) !== null;
}
function ruleOf({ kind }) {
    return kind === 'moved' ? 'moved' : kind === 'changed' || kind === 'removed' ? 'changed' : null;
}
function isSameRule(base, head) {
    return ruleOf(base) !== null && (ruleOf(base) === ruleOf(head) || head.kind === 'same');
}
function groupOf(key, { reference: { path, text } }, state) {
    return JSON.stringify([key, path ?? text, state === null ? null : ruleOf(state)]);
}


/***/ })

};
;