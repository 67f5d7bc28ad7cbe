"use strict";
exports.id = 6506;
exports.ids = [6506];
exports.modules = {

/***/ 6506:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  settleOldDrift: () => (/* binding */ settleOldDrift)
});

// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(9472);
// EXTERNAL MODULE: ./build/evidence/history/settle-paths.js
var settle_paths = __webpack_require__(4369);
// EXTERNAL MODULE: ./build/evidence/history/page-history.js
var page_history = __webpack_require__(2025);
// EXTERNAL MODULE: ./build/evidence/run.js
var run = __webpack_require__(7217);
// EXTERNAL MODULE: ./build/evidence/lines/anchor-origin.js
var anchor_origin = __webpack_require__(5806);
// EXTERNAL MODULE: ./build/evidence/lines/follow-lines.js
var follow_lines = __webpack_require__(5157);
// EXTERNAL MODULE: ./build/evidence/lines/quoted-lines.js
var quoted_lines = __webpack_require__(476);
// EXTERNAL MODULE: ./build/evidence/lines/misses-names.js + 1 modules
var misses_names = __webpack_require__(4522);
// EXTERNAL MODULE: ./build/evidence/lines/line-follower.js + 2 modules
var line_follower = __webpack_require__(1230);
// EXTERNAL MODULE: ./build/documents/records.js
var records = __webpack_require__(8535);
// EXTERNAL MODULE: ./build/text/group-by.js
var group_by = __webpack_require__(9107);
// EXTERNAL MODULE: ./build/evidence/lines/anchor-in-text.js
var anchor_in_text = __webpack_require__(4679);
;// CONCATENATED MODULE: ./build/evidence/lines/guessed-lines.js
// Tells pages whose line numbers were guesses: where they were written, many of them did not show what their rows name.





/** Fewest wrong anchors, and their share of those that could be compared, that make a page's line numbers guesses. */
const MIN_WRONG = 4;
const SHARE = 3;
/** Most anchors of one page that are compared besides those of which something would be said. */
const MAX_COMPARED = 400;
/**
 * Null where the numbers are to be trusted. Besides the anchors of which something would be said those of the same files count that the page had
 * at the same commits: their texts are there already, so that no request is made for them.
 */
async function findGuessedLines(question) {
    const { started, page, contents } = question;
    const showing = new Map();
    for (const { citation, from } of started)
        showing.set(citation, await judgeStart(from, { page, citation, contents }));
    for (const { citation, from } of await listBeside(question))
        showing.set(citation, await judgeStart(from, { page, citation, contents }));
    const all = [...showing.values()];
    const wrong = all.filter((one) => one === 'missed').length;
    const compared = wrong + all.filter((one) => one === 'shown').length;
    return wrong >= MIN_WRONG && wrong * SHARE >= compared ? { wrong, compared } : null;
}
/** What the lines show where they are followed from; of several commits it is enough that one shows it. */
async function judgeStart(from, question) {
    const found = new Set();
    for (const place of from)
        found.add(await judgeAt(place, question));
    return found.has('shown') ? 'shown' : found.has('missed') && !found.has('open') ? 'missed' : 'open';
}
/** A page is called a page of guesses only for lines that have nothing to do with their rows. */
async function judgeAt(place, question) {
    if (await (0,quoted_lines/* holdsQuote */.P)(place, question))
        return 'shown';
    const showing = await (0,misses_names/* judgeShowing */.Lw)(place, question);
    if (showing === 'shown')
        return showing;
    if (await citesNothing(place, question))
        return 'missed';
    const { alike, akin } = await (0,misses_names/* compareWords */.dU)(place, question);
    return alike ? 'shown' : akin ? 'open' : showing;
}
/** A line that only closes something shows nothing. One such anchor may be a line off; many were guessed. */
async function citesNothing({ snapshot, path }, { citation, contents }) {
    const lines = (await contents.lines(snapshot, path)) ?? [];
    return citation.reference.lines.some(({ start, end }) => start === end && CLOSING.test(lines[start - 1] ?? ''));
}
const CLOSING = /^[\s,;]*[)\]}][\s)\]},;]*$/;
/** True where an anchor of such a page is right nevertheless. */
async function isConfirmed(from, question) {
    return (await judgeStart(from, question)) === 'shown';
}
/** Other anchors of the files that are followed, where the page had them at one of the commits from which they are. */
async function listBeside({ page, history, started }) {
    const { twin } = page;
    if (twin === null)
        return [];
    const taken = new Set(started.map(({ citation }) => citation));
    const places = new Map(started.flatMap(({ from }) => from.map((place) => [`${place.snapshot.commit} ${place.path}`, place])));
    const byPath = (0,group_by/* groupBy */.$)([...places.values()], ({ path }) => path);
    const texts = new Map();
    for (const { snapshot } of places.values()) {
        const text = (await history.textAt(snapshot.commit)) ?? '';
        // What was a record then had no anchors that somebody kept.
        texts.set(snapshot.commit, (0,records/* isRecordText */.tn)(text) ? '' : text);
    }
    const open = [...page.anchorTwins].filter(([citation]) => !taken.has(citation)).slice(0, MAX_COMPARED);
    return open.flatMap(([citation, { citation: written }]) => {
        const path = written.resolution.target;
        const from = path === null ? [] : (byPath.get(path) ?? []);
        if (from.length === 0)
            return [];
        const { hasAnchor } = (0,anchor_in_text/* seekAnchor */.W)(twin.document, written);
        const had = from.find(({ snapshot }) => hasAnchor(texts.get(snapshot.commit) ?? ''));
        return had === undefined ? [] : [{ citation, from: [had] }];
    });
}

// EXTERNAL MODULE: ./build/evidence/lines/slight-moves.js
var slight_moves = __webpack_require__(9826);
// EXTERNAL MODULE: ./build/text/phrase.js
var phrase = __webpack_require__(4393);
;// CONCATENATED MODULE: ./build/evidence/lines/old-drift.js
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
    repository.expect({ missing: (0,settle_paths/* countOpenPaths */.Q)((0,run/* citationsOf */.oN)([...pages.head, ...pages.base])) });
    const budget = { commits: MAX_COMMITS };
    const openBase = ({ document }) => {
        const atBase = { text: document.page.text, budget };
        const history = (0,page_history/* openPageHistory */.t)({ repository, path: document.path, atBase });
        return { history, origin: (0,anchor_origin/* openAnchorOrigin */.W)({ repository, document, stamp, history }) };
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
    const { contents } = base;
    const guessed = history === null ? null : await findGuessedLines({ page, contents, history, started });
    if (guessed !== null)
        notes.add(`${page.document.path}: its line numbers are not followed where nothing confirms them; ${guessed.wrong} of ${(0,phrase/* countOf */.pq)(guessed.compared, 'line reference')} that could be compared did not show what their rows name when they were written.`);
    const found = wrong.map((citation) => ({ citation, base: SILENT, head: SILENT }));
    for (const one of asked) {
        const { citation, from } = one;
        const trusted = guessed === null || (from !== null && (await isConfirmed(from, { page, citation, contents })));
        const drifted = trusted ? await findDrift(one, search) : { citation, base: SILENT, head: SILENT };
        if (drifted !== null)
            found.push(drifted);
    }
    return found;
}
/** The anchors that miss at base what their rows name, and of the others where they were written. */
async function askOrigins({ page, base, openBase }) {
    const wrong = [];
    const asked = [];
    let atBase = null;
    for (const citation of (0,run/* citationsOf */.oN)([page])) {
        const { resolution, renamedTo, lineState } = citation;
        const written = page.anchorTwins.get(citation)?.citation;
        const [path, target] = [written?.resolution.target ?? null, renamedTo ?? resolution.target];
        // A new path would carry a wrong number along.
        const isCarried = renamedTo !== null && lineState?.kind === 'same';
        if ((!isReported(citation) && !isCarried) || written === undefined || path === null || target === null)
            continue;
        const question = { page, citation, contents: base.contents };
        if (await (0,misses_names/* missesNames */.rA)({ snapshot: base.snapshot, path }, question)) {
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
        const from = places === null ? null : await (0,quoted_lines/* preferQuoted */.$)(places, question);
        asked.push({ citation, written, path, target, from });
    }
    return { wrong, asked, history: atBase?.history ?? null };
}
/** What became of the lines that an anchor meant where it was written; null where it means base's own. */
async function findDrift({ citation, written, path, target, from }, { page, base, follower }) {
    const spans = citation.reference.lines;
    const silent = { citation, base: SILENT, head: SILENT };
    // It may have been wrong before this change already: then the lines it moved to are wrong too.
    if (from?.length === 0 && citation.lineState?.kind === 'moved') {
        const question = { page, citation, contents: base.contents };
        return (await (0,quoted_lines/* holdsQuote */.P)({ snapshot: base.snapshot, path }, question)) ? null : silent;
    }
    if (from === null)
        return null;
    const states = await Promise.all(from.map(async (place) => await follower.follow({ from: place, to: { snapshot: base.snapshot, path }, spans })));
    const state = (0,line_follower/* agreed */.bL)(states);
    // Where the name beside it was elsewhere, and nothing moved since it was written, it was written wrong.
    if (state?.kind === 'same' && written.named?.at === 'elsewhere')
        return silent;
    if (state === null ||
        state.kind === 'same' ||
        (state.kind === 'unverifiable' && state.why.code !== 'committed-later'))
        return null;
    const to = { snapshot: page.side.snapshot, path: target };
    const now = await (0,line_follower/* followFrom */.WW)({ follower, from, to, spans });
    // A range that had slipped a little still held what it means; this change takes it away from there.
    if (now.kind === 'moved' && [isHeld, isHardlyOff].some((holds) => holds(state, spans) && !holds(now, spans))) {
        citation.lineState = now;
        return null;
    }
    return { citation, base: state, head: now };
}
/** True where nobody would have edited the page for what was off. */
const isHardlyOff = (state, spans) => state.kind === 'moved' && (0,slight_moves/* isSlight */.cO)({ from: spans, to: state.lines });
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
    const keyOf = ({ place: { row } }) => (0,keys/* canonicalKey */.yk)(page.document.rows[row]?.key ?? '');
    const old = new Set(drifted.map(({ citation }) => citation));
    const fresh = new Set((0,run/* citationsOf */.oN)([page]).flatMap((one) => old.has(one) || !isReported(one) ? [] : [groupOf(keyOf(one), one, one.lineState)]));
    for (const { citation, base, head } of drifted) {
        const key = keyOf(citation);
        const equals = (0,run/* citationsOf */.oN)([twin]).filter(({ place: { row }, reference }) => (0,keys/* canonicalKey */.yk)(twin.document.rows[row]?.key ?? '') === key &&
            (0,follow_lines/* nameOfAnchor */.i)(reference) === (0,follow_lines/* nameOfAnchor */.i)(citation.reference));
        // Two findings of one row and file are told apart by their order: an old one beside a new one would change places with it.
        const alone = !fresh.has(groupOf(key, citation, base));
        const reported = equals.length > 0 &&
            alone &&
            isSameRule(base, head) &&
            citation.renamedTo === null &&
            !(citation.place.polarity === 'gap' && head.kind !== 'moved');
        citation.lineState = reported || (citation.renamedTo !== null && head.kind === 'moved') ? head : SILENT;
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