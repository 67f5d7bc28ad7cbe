export const id = 991;
export const ids = [991];
export const modules = {

/***/ 8991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settleDrift: () => (/* binding */ settleDrift)
/* harmony export */ });
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9472);
/* harmony import */ var _follow_from_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8568);
/* harmony import */ var _follow_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5157);
// Tells the anchors that this change moves from those that pointed elsewhere before it: what was adrift at base is no news.



const SILENT = {
    kind: 'unverifiable',
    reason: 'it did not point at what was cited before this change either',
};
/**
 * An anchor that was adrift at base is followed from where it was written instead, on both sides, so that one finding stands on both and is old.
 * Asks history only about anchors of which something would be said, one after the other, so that every source is asked the same.
 */
async function settleDrift(question) {
    const { documents, base } = question;
    const head = [];
    const settled = new Map(base);
    for (const { document, evidence, atBase, was } of documents) {
        const before = was === null ? undefined : settled.get(was);
        const adrift = was === null ? [] : await findAdrift({ ...question, evidence, atBase, was });
        if (adrift.length === 0 || was === null || before === undefined) {
            head.push(evidence);
            continue;
        }
        const lines = new Map();
        const linesBefore = new Map();
        const isAdrift = new Set(adrift.map(({ row, column }) => evidence[row]?.[column]));
        const keyAt = (row) => (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(document.rows[row]?.key ?? '');
        const fresh = new Set(evidence.flatMap((row, at) => row.flatMap((one) => (isAdrift.has(one) || !isTold(one) ? [] : [groupOf(keyAt(at), one, one.lineState)]))));
        for (const { row, column, then, now } of adrift) {
            const one = evidence[row]?.[column];
            if (one === undefined)
                continue;
            const twins = was.document.rows
                .flatMap(({ key }, at) => ((0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(key) === keyAt(row) ? (before[at] ?? []) : []))
                .filter(({ reference }) => (0,_follow_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(reference) === (0,_follow_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(one.reference));
            // Two findings of one row and file are told apart by their order: an old one beside a new one would change places with it.
            const alone = !fresh.has(groupOf(keyAt(row), one, then));
            const told = twins.length > 0 &&
                alone &&
                isSameRule(then, now) &&
                one.renamedTo === null &&
                !(one.reference.polarity === 'gap' && now.kind !== 'moved');
            lines.set(one, told || (one.renamedTo !== null && now.kind === 'moved') ? now : SILENT);
            if (told)
                for (const twin of twins)
                    linesBefore.set(twin, then);
        }
        head.push(withLines(evidence, lines));
        settled.set(was, withLines(before, linesBefore));
    }
    return { head, base: settled };
}
async function findAdrift({ view, before, follower, originOf, evidence, atBase, was, }) {
    const found = [];
    let origin = null;
    for (const [row, references] of evidence.entries()) {
        for (const [column, { reference, resolution, renamedTo, lineState }] of references.entries()) {
            const [path, target] = [atBase[row]?.[column]?.resolution.target ?? null, renamedTo ?? resolution.target];
            if (!isTold({ lineState }) || path === null || target === null)
                continue;
            origin ??= originOf(was.document);
            const from = await origin.placesOf(reference, path);
            const spans = reference.lines;
            const states = await Promise.all(from.map(async (place) => await follower.follow({ from: place, to: { snapshot: before.snapshot, path }, spans })));
            const then = (0,_follow_from_js__WEBPACK_IMPORTED_MODULE_1__/* .agreed */ .bL)(states);
            if (then === null || then.kind === 'same' || (then.kind === 'unverifiable' && then !== _follow_from_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSURE */ .x9))
                continue;
            found.push({
                row,
                column,
                then,
                now: await (0,_follow_from_js__WEBPACK_IMPORTED_MODULE_1__/* .followFrom */ .WW)({ follower, from, to: { snapshot: view.snapshot, path: target }, spans }),
            });
        }
    }
    return found;
}
/** True where a rule speaks of the lines. */
function isTold({ lineState }) {
    return lineState !== null && ruleOf(lineState) !== null;
}
function ruleOf({ kind }) {
    return kind === 'moved' ? 'moved' : kind === 'changed' || kind === 'removed' ? 'changed' : null;
}
function isSameRule(then, now) {
    return ruleOf(then) !== null && (ruleOf(then) === ruleOf(now) || now.kind === 'same');
}
function groupOf(key, { reference: { path, text } }, state) {
    return JSON.stringify([key, path ?? text, state === null ? null : ruleOf(state)]);
}
function withLines(evidence, lines) {
    return lines.size === 0
        ? evidence
        : evidence.map((row) => row.map((one) => ({ ...one, lineState: lines.get(one) ?? one.lineState })));
}


/***/ })

};
