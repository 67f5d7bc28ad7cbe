"use strict";
exports.id = 3608;
exports.ids = [3608];
exports.modules = {

/***/ 3049:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ mayHaveLinks)
/* harmony export */ });
/** False where the page has none for sure. */
function mayHaveLinks({ text }) {
    return text.includes('](') || text.includes(']:') || /<(?:a|img|source|video|audio)\s/i.test(text);
}


/***/ }),

/***/ 8845:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readMetadata),
/* harmony export */   s: () => (/* binding */ findStampConflicts)
/* harmony export */ });
/* harmony import */ var _labelled_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4087);
/* harmony import */ var _markdown_line_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3925);
/* harmony import */ var _verification_label_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5363);
/* harmony import */ var _metadata_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8200);
/* harmony import */ var _text_commit_ids_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1050);
/* harmony import */ var _text_dates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2815);
/* harmony import */ var _text_placeholders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3834);
/* harmony import */ var _metadata_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9253);
/* harmony import */ var _text_unreachable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2536);
// Reads what a page says about itself: status, owner, source plan, and when and at which commit it was last verified.









const AT_COMMIT = /\b(audited|verified|reviewed|checked|validated|as of|measured|assessed)\b[^.]{0,80}?\b(?:at|commit|sha|revision|against)\s+([0-9a-f]{7,40})\b/i;
/** What can be between such a commit and its date: `on`, a bracket, a comma. */
const THEN_DATE = /^[\s,)(\u2013\u2014-]{1,4}(?:on\s+|dated\s+|as of\s+)?/i;
const ON_DATE = /\b(?:as of|last updated|last reviewed|updated on|(?:verified|audited|reviewed|assessed|checked|updated)(?: against \S{1,60})?(?: on)?)\s+/gi;
/** Prose gives way to any label. */
const PROSE_WEIGHT = 1;
function fieldOf(labelled, label, { from, to }) {
    const range = from < to ? (0,_markdown_line_text_js__WEBPACK_IMPORTED_MODULE_6__/* .rangeOfText */ .E1)(labelled.line, from, to) : null;
    return range === null ? null : { label, value: labelled.line.text.slice(from, to), range };
}
/** An empty value: where it would be. */
function emptyField({ line, from, place }, label) {
    if (place !== undefined)
        return { label, value: '', range: place };
    const before = (0,_markdown_line_text_js__WEBPACK_IMPORTED_MODULE_6__/* .rangeOfText */ .E1)(line, Math.max(0, from - 1), Math.max(1, from));
    if (before === null)
        return null;
    return { label, value: '', range: { ...before, column: before.endColumn, line: before.endLine } };
}
const shift = (stretch, by) => stretch === null ? null : { from: stretch.from + by, to: stretch.to + by };
/** Longest value that can be a date nobody can read, as `week 12 of 2026`. */
const LONGEST_DATE = 40;
/** A verification with a year in it is meant as a date: where it is not one that can be read, a rule says so. */
function isMeant({ label }, value) {
    return /verif/i.test(label) && value.length <= LONGEST_DATE && /(?<!\d)\d{4}(?!\d)/.test(value);
}
/** Commit and date of one value. Under a label that says so outright, whatever is there is the value. */
function verifiedCandidates(labelled, label) {
    const { line } = labelled;
    const whole = (0,_metadata_values_js__WEBPACK_IMPORTED_MODULE_5__/* .trimValue */ .y)(line.text, labelled.from, labelled.to);
    const value = line.text.slice(whole.from, whole.to);
    const commit = shift((0,_text_commit_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommitId */ .SR)(value), whole.from);
    const date = shift((0,_text_dates_js__WEBPACK_IMPORTED_MODULE_3__/* .findDate */ .OJ)(value), whole.from);
    const weigh = (own, good) => (own ? label.strength : 1) * 4 + (good ? 1 : 0);
    const found = [];
    const add = (name, stretch, weight) => {
        const field = stretch.from < stretch.to ? fieldOf(labelled, labelled.label, stretch) : emptyField(labelled, labelled.label);
        if (field !== null)
            found.push({ name, field, weight });
    };
    if (commit !== null)
        add('lastVerifiedCommit', commit, weigh(label.meaning !== 'date', true));
    if (date !== null)
        add('lastVerifiedDate', date, weigh(label.meaning !== 'commit', true));
    const vague = label.strength === 3 || (label.strength === 2 && ((0,_text_placeholders_js__WEBPACK_IMPORTED_MODULE_4__/* .isStampPlaceholder */ .HZ)(value) || isMeant(labelled, value)));
    if (!vague)
        return found;
    if (label.meaning === 'commit' && commit === null && date === null)
        add('lastVerifiedCommit', whole, weigh(true, false));
    if (label.meaning === 'date' && date === null)
        add('lastVerifiedDate', whole, weigh(true, false));
    if (label.meaning === 'verified') {
        const halves = /^(.{0,80}?)\s*\/\s*(.{0,80})$/.exec(value);
        const first = halves === null ? whole : { from: whole.from, to: whole.from + (halves[1] ?? '').length };
        const second = halves === null ? whole : { from: whole.to - (halves[2] ?? '').length, to: whole.to };
        const both = /commit.{0,8}date/i.test(labelled.label);
        if (commit === null && both)
            add('lastVerifiedCommit', first, weigh(true, false));
        if (date === null && (both || commit === null))
            add('lastVerifiedDate', second, weigh(true, false));
    }
    return found;
}
/** The plan's path: a link's destination, the first code span, or the words as written. */
function planField(labelled, strength) {
    const { line, label } = labelled;
    const whole = (0,_metadata_values_js__WEBPACK_IMPORTED_MODULE_5__/* .trimValue */ .y)(line.text, labelled.from, labelled.to);
    const first = (0,_markdown_line_text_js__WEBPACK_IMPORTED_MODULE_6__/* .unitAt */ .aP)(line, whole.from)?.segment;
    const link = first?.link ?? null;
    if (link?.urlRange && !/^[a-z][a-z0-9+.-]*:|^#/i.test(link.url))
        return { label, value: link.url, range: link.urlRange };
    const value = line.text.slice(whole.from, whole.to);
    if (first?.kind === 'code')
        return fieldOf(labelled, label, { from: whole.from, to: whole.from + first.text.length });
    const path = /^\S{0,300}(?:\/\S|\.(?:md|markdown|mdx|txt|rst|adoc)$)/i.test(value) && !/\s/.test(value);
    return strength === 3 || path ? fieldOf(labelled, label, whole) : null;
}
function candidatesOf(labelled) {
    const label = (0,_metadata_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .understandLabel */ .Z)(labelled.label);
    if (label === null)
        return [];
    const whole = (0,_metadata_values_js__WEBPACK_IMPORTED_MODULE_5__/* .trimValue */ .y)(labelled.line.text, labelled.from, labelled.to);
    const weight = label.strength * 4 + 1;
    switch (label.meaning) {
        case 'commit':
        case 'date':
        case 'verified':
            return verifiedCandidates(labelled, label);
        case 'sourcePlan': {
            const field = planField(labelled, label.strength);
            return field === null ? [] : [{ name: 'sourcePlan', field, weight }];
        }
        case 'owner':
        case 'status': {
            const field = fieldOf(labelled, labelled.label, whole);
            return field === null ? [] : [{ name: label.meaning, field, weight }];
        }
        default:
            return (0,_text_unreachable_js__WEBPACK_IMPORTED_MODULE_7__/* .unreachable */ .H)(label.meaning);
    }
}
/** "audited `main` at `abc1234`", "As of 2026-02-01." */
function candidatesOfProse(labelled) {
    const { text } = labelled.line;
    // Most prose has no digit, so neither a commit nor a date: that is told without the costlier expressions.
    if (!/\d/.test(text))
        return [];
    const found = [];
    // The sentence may have begun on the line before; what is found must be on this one.
    const lead = `${labelled.lead ?? ''} `;
    const commit = AT_COMMIT.exec(lead + text.slice(0, labelled.to));
    const [whole = '', verb = '', id = ''] = commit ?? [];
    const to = (commit?.index ?? 0) + whole.length - lead.length;
    if (to - id.length >= 0 && (0,_text_commit_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .findCommitId */ .SR)(id) !== null) {
        const label = /^v/i.test(verb) ? 'verified at' : 'at';
        const field = fieldOf(labelled, label, { from: to - id.length, to });
        if (field !== null)
            found.push({ name: 'lastVerifiedCommit', field, weight: PROSE_WEIGHT });
        const start = to + (THEN_DATE.exec(text.slice(to))?.[0].length ?? 0);
        const date = (0,_text_dates_js__WEBPACK_IMPORTED_MODULE_3__/* .findDate */ .OJ)(text.slice(start, start + 40));
        const day = date?.from === 0 && start > to
            ? fieldOf(labelled, label === 'at' ? 'as of' : 'verified on', { from: start, to: start + date.to })
            : null;
        if (day !== null)
            found.push({ name: 'lastVerifiedDate', field: day, weight: PROSE_WEIGHT });
    }
    for (const day of text.slice(0, labelled.to).matchAll(ON_DATE)) {
        const start = day.index + day[0].length;
        const date = (0,_text_dates_js__WEBPACK_IMPORTED_MODULE_3__/* .findDate */ .OJ)(text.slice(start, start + 40));
        const field = date?.from === 0 ? fieldOf(labelled, day[0].trim(), { from: start, to: start + date.to }) : null;
        if (field !== null)
            found.push({ name: 'lastVerifiedDate', field, weight: PROSE_WEIGHT });
    }
    return found;
}
function best(candidates, name) {
    let found = null;
    for (const candidate of candidates) {
        if (candidate.name === name && (found === null || candidate.weight > found.weight))
            found = candidate;
    }
    return found?.field ?? null;
}
/** Labels of what was once so. */
const EARLIER = /\b(?:previous|previously|prior|former|formerly|first|initial|initially|original|originally|next)\b/i;
/** How much the label of a candidate says, whatever its value. */
const strengthOf = ({ weight }) => Math.floor(weight / 4);
/** Stamps under labels of equal strength that name different commits or days: which of them holds, nobody can tell. */
function findStampConflicts(page) {
    const { header } = (0,_labelled_values_js__WEBPACK_IMPORTED_MODULE_0__/* .findLabelledValues */ .J)(page);
    const stamps = header
        .filter(({ label }) => label !== '' && (0,_verification_label_js__WEBPACK_IMPORTED_MODULE_8__/* .isVerificationLabel */ .Uf)({ label }) && !EARLIER.test(label))
        .flatMap(candidatesOf)
        .filter(({ field: { value } }) => !(0,_text_placeholders_js__WEBPACK_IMPORTED_MODULE_4__/* .isStampPlaceholder */ .HZ)(value));
    return ['lastVerifiedCommit', 'lastVerifiedDate'].flatMap((name) => {
        const own = stamps.filter((candidate) => candidate.name === name);
        const strongest = Math.max(...own.map(strengthOf));
        const [first, ...others] = own
            .filter((candidate) => strengthOf(candidate) === strongest)
            .toSorted((a, b) => b.weight - a.weight)
            .map(({ field }) => field);
        const second = first === undefined ? undefined : others.find((other) => !saysTheSame(name, first, other));
        return first === undefined || second === undefined ? [] : [{ first, second }];
    });
}
/** One commit may be written shorter than the other, one day in another notation. */
function saysTheSame(name, one, other) {
    if (name === 'lastVerifiedCommit') {
        const [a, b] = [one, other].map(({ value }) => ((0,_text_commit_ids_js__WEBPACK_IMPORTED_MODULE_2__/* .commitIdOf */ .i2)(value) ?? value).toLowerCase());
        return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
    }
    const [a, b] = [one, other].map(({ value }) => (0,_text_dates_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDate */ ._U)(value, null));
    // What is no date that can be read is said as such.
    return !a || !b || (a.first <= b.last && b.first <= a.last);
}
/** The metadata of a page's header (its footer may add commit and date). Every field that is not stated is null. */
function readMetadata(page) {
    const { header, footer } = (0,_labelled_values_js__WEBPACK_IMPORTED_MODULE_0__/* .findLabelledValues */ .J)(page);
    const labelled = header.filter(({ label }) => label !== '').flatMap(candidatesOf);
    const prose = header.filter(({ label }) => label === '').flatMap(candidatesOfProse);
    const late = footer
        .flatMap(candidatesOf)
        .filter(({ name }) => name === 'lastVerifiedCommit' || name === 'lastVerifiedDate');
    const all = [...labelled, ...late, ...prose];
    const date = best(all, 'lastVerifiedDate');
    return {
        status: best(all, 'status'),
        owner: best(all, 'owner'),
        lastVerifiedCommit: best(all, 'lastVerifiedCommit'),
        lastVerifiedDate: date === null ? null : (0,_metadata_values_js__WEBPACK_IMPORTED_MODULE_5__/* .withDayOrder */ .h)(date, page),
        sourcePlan: best(all, 'sourcePlan'),
    };
}


/***/ }),

/***/ 6726:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText),
/* harmony export */   h: () => (/* binding */ openContents)
/* harmony export */ });
/* harmony import */ var _text_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3553);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(542);


/** Longest file that is decoded; larger ones are not looked into. */
const MAX_TEXT = 8_000_000;
/** Null for what is no text. */
function decodeText(bytes) {
    return isText(bytes) ? new TextDecoder().decode(bytes) : null;
}
function isText(bytes) {
    return bytes.length <= MAX_TEXT && !bytes.subarray(0, 8000).includes(0) && !(0,_text_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .isPointer */ ._)(bytes);
}
function openContents() {
    const known = new Map();
    const unknownIds = new Set();
    const linesOf = new Map();
    const idsOf = new WeakMap();
    async function ids(snapshot, paths) {
        const cache = idsOf.get(snapshot) ?? new Map();
        idsOf.set(snapshot, cache);
        const wanted = [...new Set(paths)];
        const unasked = wanted.filter((path) => !cache.has(path));
        if (unasked.length > 0) {
            const answers = await snapshot.ids(unasked);
            for (const path of unasked)
                cache.set(path, answers.get(path) ?? null);
        }
        // No pairs are made on the way: this is asked for fifty thousand paths at once.
        const found = new Map();
        for (const path of wanted) {
            const id = cache.get(path) ?? null;
            if (id !== null)
                found.set(path, id);
        }
        return found;
    }
    async function texts(snapshot, paths) {
        const objects = await ids(snapshot, paths);
        const unread = [...objects].filter(([, id]) => !known.has(id)).map(([path]) => path);
        if (unread.length > 0) {
            const contents = await snapshot.read(unread);
            for (const path of unread) {
                const id = objects.get(path);
                const content = contents.get(path);
                if (id === undefined)
                    continue;
                if (content === undefined || content.kind === 'unavailable')
                    unknownIds.add(id);
                known.set(id, content?.kind === 'content' ? decodeText(content.bytes) : null);
            }
        }
        return new Map([...objects].map(([path, id]) => [path, known.get(id) ?? null]));
    }
    async function lines(snapshot, path) {
        const text = (await texts(snapshot, [path])).get(path) ?? null;
        const id = (await ids(snapshot, [path])).get(path);
        if (text === null || id === undefined)
            return null;
        const split = linesOf.get(id) ?? (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .splitGitLines */ .Y)(text);
        linesOf.set(id, split);
        return split;
    }
    async function unknown(snapshot, paths) {
        await texts(snapshot, paths);
        return new Set([...(await ids(snapshot, paths))].flatMap(([path, id]) => (unknownIds.has(id) ? [path] : [])));
    }
    return { ids, texts, lines, unknown };
}


/***/ }),

/***/ 2191:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ NO_RENAMES),
/* harmony export */   a_: () => (/* binding */ listMoved),
/* harmony export */   hR: () => (/* binding */ followRenames),
/* harmony export */   o2: () => (/* binding */ moveGlob)
/* harmony export */ });
/* harmony import */ var _text_empty_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(881);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9278);
/* harmony import */ var _splits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6087);



/** Largest folder that is followed. */
const MAX_FILES = 5000;
/** Most folders to which one folder's files went that are compared with it. */
const MAX_FOLDERS = 20;
const NO_RENAMES = { of: () => null, isUnsure: () => false, partsOf: () => [] };
function followRenames({ renames: { known, unsure }, base, head, splits = _splits_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SPLITS */ .e, }) {
    // Git pairs any two empty files: of two with different names nobody can say that one is the other.
    const isChance = (from, to) => to !== undefined && _text_empty_files_js__WEBPACK_IMPORTED_MODULE_0__/* .EMPTY_FILES */ .Q.has(base.entry(from)?.id ?? '') && (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(from) !== (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(to);
    const isMovedTo = (from, files, to) => head !== undefined &&
        !base.has(to) &&
        files.every(({ path, id }) => id !== '' && head.entry(to + path.slice(from.length))?.id === id);
    return {
        of(path) {
            const file = known.get(path);
            if (isChance(path, file) || splits.has(path))
                return null;
            if (file !== undefined || base.isFile(path))
                return file ?? null;
            const below = base.below(path);
            if (below.length === 0 || below.length > MAX_FILES)
                return null;
            const folders = new Set();
            let isWhole = true;
            for (const entry of below) {
                const to = known.get(entry.path);
                const rest = entry.path.slice(path.length);
                if (to?.endsWith(rest) === true)
                    folders.add(to.slice(0, to.length - rest.length));
                else
                    isWhole = false;
            }
            folders.delete('');
            if (isWhole && folders.size === 1)
                return [...folders][0] ?? null;
            // Of files with twins, git may have paired some with another folder's.
            const equal = folders.size > MAX_FOLDERS ? [] : [...folders].filter((folder) => isMovedTo(path, below, folder));
            return equal.length === 1 ? (equal[0] ?? null) : null;
        },
        partsOf: (path) => splits.get(path) ?? [],
        isUnsure: (path) => unsure.size > 0 && (unsure.has(path) || base.below(path).some((entry) => unsure.has(entry.path))),
    };
}
/** Of the files that a glob matched at base, those that this change renamed. */
function listMoved({ files, renames, headIndex, }) {
    return files.flatMap((from) => {
        const to = renames.of(from);
        return to !== null && headIndex.isFile(to) ? [{ from, to }] : [];
    });
}
/** A folder's name that means itself in a glob. */
const LITERAL = /^[^*?[\]{}!\\]+\/$/;
/** The glob from the repository root, where all that moved left the folders it begins with for one other folder; else null. */
function moveGlob({ written, tried, moved, }) {
    const place = tried.at(-1) ?? '';
    const literal = /^[^*?[\]{}!\\]*\//.exec(place)?.[0] ?? '';
    if (literal === '')
        return null;
    const folders = new Set(moved.map(({ from, to }) => {
        const rest = from.slice(literal.length);
        return from.startsWith(literal) && to.endsWith(`/${rest}`) ? to.slice(0, to.length - rest.length) : '';
    }));
    const [folder] = folders;
    if (folders.size !== 1 || folder === undefined || !LITERAL.test(folder))
        return null;
    const rest = place.slice(literal.length);
    // A closing slash is written again as it was.
    return folder + (written.endsWith('/') ? rest.replace(/\/\*\*$/, '') : rest);
}


/***/ }),

/***/ 6087:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ NO_SPLITS),
/* harmony export */   t: () => (/* binding */ findSplits)
/* harmony export */ });
/* harmony import */ var _text_is_module_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(310);
/* harmony import */ var _text_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9107);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(542);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9278);
// Tells a file that was split from one that was renamed: git pairs it with one of its parts where half of it went there.




/**
 * Share of its text that a renamed file keeps: below that, and with parts beside it, it was split. Git pairs files from a half on, and so with one
 * of several equal parts; a file that keeps clearly more than half was renamed, whatever was taken out of it.
 */
const KEPT = 0.6;
/** Parts besides the one that git chose. */
const FEWEST_OTHERS = 2;
/** Most pairs whose contents are read: each takes two reads over REST. */
const MAX_READ = 6;
/**
 * Asks only about pairs whose new file has parts beside it, and so reads next to nothing. It is decided by the two trees and what the two files
 * hold, which git and GitHub know alike: how similar git found them, GitHub does not say.
 */
async function findSplits({ renames: { known }, paths, contents, base, head, }) {
    const partsBeside = openParts({ base: base.index, head: head.index, targets: new Set(known.values()) });
    const suspects = [...new Set(paths)].flatMap((from) => {
        const to = known.get(from);
        const beside = to === undefined ? null : partsBeside(from, to);
        return to === undefined || beside === null || beside.count < FEWEST_OTHERS ? [] : [{ from, to, beside }];
    });
    // New files that others were renamed to are hardly parts of this one: where many files are renamed at once, they are beside each.
    const [likely, others] = [true, false].map((wanted) => suspects.filter(({ beside: { unpaired } }) => unpaired >= FEWEST_OTHERS === wanted));
    const read = [...(likely ?? []), ...(others ?? [])].slice(0, MAX_READ);
    const unread = (likely ?? []).slice(MAX_READ).map(({ from }) => from);
    if (read.length === 0)
        return { splits: NO_SPLITS, unread };
    const [before, after] = await Promise.all([
        contents.texts(base.snapshot, read.map(({ from }) => from)),
        contents.texts(head.snapshot, read.map(({ to }) => to)),
    ]);
    const splits = new Map(read.flatMap(({ from, to, beside }) => {
        const [old, current] = [before.get(from) ?? null, after.get(to) ?? null];
        return old !== null && current !== null && keptShare(old, current) < KEPT
            ? [[from, [to, ...beside.list()]]]
            : [];
    }));
    return { splits, unread };
}
const NO_SPLITS = new Map();
const TEST = /(?:^|[._-])(?:tests?|specs?)(?:[._-]|$)|(?:Test|Spec)s?$/;
/** Added files beside the new one that are named as it is: below a folder with the name of the old file, or with the same first word. */
function openParts({ base, head, targets, }) {
    // Each folder is gone through once, however many of its files somebody asks about.
    const known = new Map();
    const addedIn = (folder) => {
        const found = known.get(folder) ?? listAdded(folder);
        known.set(folder, found);
        return found;
    };
    const listAdded = (folder) => {
        const added = head
            .siblings(folder)
            .filter((path) => !base.has(path) && head.entry(path)?.kind === 'file' && !TEST.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .stemOf */ .Vc)(path)))
            .map((path) => ({ stem: (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .stemOf */ .Vc)(path), path }))
            .sort((one, other) => (one.stem < other.stem ? -1 : one.stem > other.stem ? 1 : 0));
        return {
            all: (0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(added, ({ path }) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path)),
            unpaired: (0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(added.filter(({ path }) => !targets.has(path)), ({ path }) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path)),
        };
    };
    return (from, to) => {
        const extension = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(from);
        if ((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(from) === (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(to) || extension === null || base.truncated || head.truncated)
            return null;
        if (base.entry(from)?.id === head.entry(to)?.id)
            return null;
        const folder = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(to);
        const inside = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(folder) === (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .stemOf */ .Vc)(from);
        if (inside && (0,_text_is_module_root_js__WEBPACK_IMPORTED_MODULE_2__/* .isModuleRoot */ .b)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(to)))
            return null;
        const prefix = inside ? '' : firstWords((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .stemOf */ .Vc)(from), (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .stemOf */ .Vc)(to));
        if (!inside && (prefix === '' || folder !== (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(from)))
            return null;
        const { all, unpaired } = addedIn(folder);
        const named = all.get(extension) ?? [];
        const [start, end] = rangeOf(named, prefix);
        const own = !base.has(to) && (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(to) === extension && !TEST.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .stemOf */ .Vc)(to)) ? 1 : 0;
        const [first, last] = rangeOf(unpaired.get(extension) ?? [], prefix);
        return {
            count: end - start - own,
            unpaired: last - first,
            list: () => named
                .slice(start, end)
                .flatMap(({ path }) => (path === to ? [] : [path]))
                .sort(),
        };
    };
}
/** Where those begin and end whose names begin so; the names are sorted. */
function rangeOf(named, prefix) {
    const firstWhere = (isPast) => {
        let [low, high] = [0, named.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (isPast(named[middle]?.stem ?? ''))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    };
    return [firstWhere((stem) => stem >= prefix), firstWhere((stem) => stem > prefix && !stem.startsWith(prefix))];
}
/** Shorter beginnings are a chance: `a_`, `db_`. */
const FEWEST_LETTERS = 4;
/** What two names begin with, in whole words with the sign after them; empty where that is next to nothing. */
function firstWords(one, other) {
    let at = 0;
    while (at < one.length && one[at] === other[at])
        at += 1;
    const prefix = /^.*[._-]/.exec(one.slice(0, at))?.[0] ?? '';
    return prefix.length > FEWEST_LETTERS ? prefix : '';
}
/** How much of the lines that say something is in the new file as well, by their length: as git counts it, so that many short lines do not outweigh long ones. */
function keptShare(old, current) {
    const linesOf = (text) => (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .splitLines */ .u)(text)
        .map((line) => line.trim())
        .filter((line) => /[\p{L}\p{N}]/u.test(line));
    const lines = linesOf(old);
    if (lines.length === 0)
        return 1;
    const left = new Map([...(0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(linesOf(current), (line) => line)].map(([line, same]) => [line, same.length]));
    const kept = lines.filter((line) => {
        const count = left.get(line) ?? 0;
        left.set(line, count - 1);
        return count > 0;
    });
    return lengthOf(kept) / lengthOf(lines);
}
const lengthOf = (lines) => lines.reduce((sum, line) => sum + line.length, 0);


/***/ }),

/***/ 1239:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain),
/* harmony export */   b: () => (/* binding */ explainLines)
/* harmony export */ });
/* harmony import */ var _text_unreachable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2536);
// Says in words why a reference resolved as it did: the one place where a code becomes a sentence.

const TRUNCATED = 'the list of files is incomplete';
const NO_FILE = 'no file matches';
const OPAQUE = {
    url: 'URLs are not fetched',
    ticket: 'tickets are not looked up',
    prose: 'plain words, not a reference',
    placeholder: 'a placeholder: the cell is left open',
};
const SENTENCES = {
    'from-root': explainPlace,
    'from-page': explainPlace,
    'in-folder': explainPlace,
    'unique-end': explainPlace,
    ambiguous: ({ paths, more }) => `could be ${paths.join(', ')}${more > 0 ? ` or ${more} more` : ''}`,
    shortened: ({ path }) => `short for ${path}, the only match`,
    outside: () => 'outside the repository',
    'truncated-listing': () => TRUNCATED,
    dangling: ({ to }) => `a symbolic link to ${to}, which does not exist`,
    'behind-link': ({ kind, path }) => `behind the ${kind === 'link' ? 'symbolic link' : 'submodule'} ${path}`,
    'perhaps-in-submodule': ({ path }) => `not found, but it may be in ${path === null ? 'a submodule' : `the submodule ${path}`}`,
    'left-for-submodule': ({ path }) => `removed in this change, but the submodule ${path} may have it now`,
    'perhaps-written': ({ path }) => `the program may write a file or folder with this name (see ${path})`,
    'path-too-long': () => 'too long to be a path',
    'empty-path': () => 'no path is left after the root',
    'not-surely-path': () => 'not found, and may not be a path',
    'kept-empty': () => 'the folder held only a file that keeps it in git',
    nowhere: () => 'not found',
    'other-case': () => 'found only in another letter case',
    'other-form': () => 'found only in another Unicode form',
    'own-address': () => 'the URL points into this repository',
    'own-address-empty': () => 'the URL points into this repository, but nothing is there',
    'other-branch': () => 'not on this branch, but the URL may name another one',
    ignored: () => 'ignored by git, so never committed',
    'other-repository': ({ name }) => `in another repository, ${name}, according to the page`,
    'other-project': ({ language, column }) => `of another project, according to the header \u201c${column}\u201d: no ${language} file is here`,
    'of-record': () => 'the page says that it is kept as a record',
    'to-come': () => 'not created yet, according to the row',
    'spoken-of': () => 'mentioned in a sentence, not cited',
    opaque: ({ kind }) => OPAQUE[kind],
    failed: () => 'Matrix Guard failed while looking for it',
    unsought: () => 'not looked for',
    'glob-matches': ({ count, capped, place }) => `${capped ? `${count} or more files match` : count === 1 ? 'one file matches' : `${count} files match`} ${explainPlace(place)}`,
    'glob-refused': ({ problem }) => explainProblem(problem),
    'glob-too-costly': () => 'the globs of this run would be compared with too many files',
    'glob-behind-link': () => 'behind a symbolic link or submodule',
    'glob-unmatched': () => NO_FILE,
    'glob-not-surely-files': () => `${NO_FILE}, and it may not be a glob`,
    'command-unknown': () => 'an unknown command',
    'command-undefined': () => 'the repository does not define this command, so it cannot be checked',
    'defined-in': ({ path }) => `defined in ${path}`,
    'target-is-file': () => 'a file with this name exists',
    'runner-file-absent': ({ file }) => `${file} does not exist`,
    'table-doubt': ({ doubt }) => explainDoubt(doubt),
    'target-doubtful': ({ doubt }) => `not found, but ${explainDoubt(doubt)}`,
    'target-is-pattern': () => 'the name is a pattern, not one target',
    'installed-tool': () => 'no script with this name; it may be an installed tool',
    'target-undefined': ({ file }) => `not defined in any ${file}`,
    'command-file-unreadable': () => 'the file could not be read',
    'file-lacks-target': ({ path, target }) => `${path} does not have ${target}`,
    'only-module': () => 'the only module with this name',
    'installed-module': () => 'no module with this name here; it may be installed',
    'package-unnamed': () => 'the command names no package',
    'package-absent': () => 'no such package',
    'package-present': () => 'the package exists',
    'nothing-to-look-for': () => 'the command names no file or target',
    'built-from': () => 'the file that cargo builds it from',
    'named-in': ({ path }) => `named in ${path}`,
    'cargo-target-absent': ({ kind }) => `no ${kind} target with this name`,
    'no-search': () => 'files cannot be searched here',
    'found-in': ({ path }) => `found in ${path}`,
    'no-source-has': ({ language, name }) => `no ${language} file has ${name}`,
    'commit-known': ({ day }) => `a commit from ${day}`,
    'commit-limit': ({ most }) => `only the first ${most} commits that pages cite are looked up`,
    'commit-not-in-head': () => 'a commit that is not in the history of head (another branch, or squashed?)',
    'commit-unknown': () => 'not a commit of this repository (squashed, or from another repository?)',
    'commit-ambiguous': () => 'more than one commit id begins with this',
    'history-unavailable': ({ reason }) => reason,
    'deleted-here': () => 'deleted in this change',
    'renamed-here': ({ to }) => `renamed to ${to} in this change`,
    'gone-perhaps-renamed': () => 'removed in this change, perhaps by a rename',
    'matches-deleted': () => 'every match was deleted in this change',
    'matches-renamed': ({ to }) => `its matches were renamed in this change: ${to}`,
    'target-was-there': () => 'it existed before this change',
    'name-in-file': ({ path }) => `${explain(path)}; the name is in it`,
    'name-not-in-file': ({ path, elsewhere }) => elsewhere.length > 0 ? `not in ${path}; found in ${elsewhere.join(', ')}` : `not in ${path}`,
    'name-vanished': ({ from, documented }) => `was in ${from}; now ${documented ? 'only documentation has it' : 'no file has it'}`,
    'name-vanished-since': ({ from, commit }) => `was in ${from} when the row was last written (${commit.slice(0, 7)}); now only documentation has it`,
    'name-moved': ({ from }) => `was in ${from ?? 'a cited file'}; now no cited file has it`,
    'name-in-row': ({ path }) => `found in ${path}, which the row cites`,
    'name-in-document': ({ path }) => `found in ${path}, which another row cites`,
    'name-in-tree': ({ path }) => `found in ${path}, which no row cites`,
    'name-still-defined': ({ path }) => `still defined in ${path}`,
    'name-part': ({ path }) => `only part of a longer name in ${path}`,
    'name-pattern': () => 'part of a name, or a pattern, not a whole name',
    'name-mentioned': ({ path }) => `only mentioned in ${path}`,
    'name-printed': () => 'not found, but a command prints it, according to the row',
    'name-is-file': ({ path }) => `${path} has this name`,
    'name-nowhere': ({ name }) => `no file has the name ${name}`,
    'name-unsearchable': () => 'not in the cited files; the other files cannot be searched here',
    unreadable: ({ path }) => `${path ?? 'a cited file'} could not be read`,
};
const LINES = {
    unreadable: ({ path }) => `${path} could not be read`,
    'shorter-before': () => 'the file had fewer lines before',
    'too-different': ({ path }) => `${path} changed too much to follow its lines`,
    'other-branch': () => 'the URL may name another branch',
    'repeated-line': () => 'the file has the cited lines more than once',
    'committed-later': () => 'the lines moved between the verified commit and the commit of the page',
    'new-on-renamed': () => 'this change adds the line reference and renames the file',
    'history-unknown': () => 'the history of the page could not be read',
    'other-file': () => 'the lines may be of another file: write its whole path',
    grown: () => 'more lines were added between the cited ones than there were',
    'old-drift': () => 'the line reference was already wrong before this change',
    guessed: () => 'many line numbers of the page were wrong when they were written',
    'shows-nothing': () => 'the cited line shows nothing of what its row says',
};
/** One clause: which way a reference was found, or what could not be looked at. */
function explain(why) {
    return SENTENCES[why.code](why);
}
/** One clause: why an anchor could not be followed. */
function explainLines(why) {
    return LINES[why.code](why);
}
function explainPlace(place) {
    switch (place.code) {
        case 'from-root':
            return 'from the repository root';
        case 'from-page':
            return 'from the page\u2019s folder';
        case 'in-folder':
            return `in ${place.folder}, which the table named before`;
        case 'unique-end':
            return place.folder === null
                ? 'the only path with this ending'
                : `the only path under ${place.folder} with this ending`;
        case 'matches-end':
            return 'in any folder';
        default:
            return (0,_text_unreachable_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .H)(place);
    }
}
function explainProblem(problem) {
    switch (problem.kind) {
        case 'length':
            return `the glob is longer than ${problem.most} characters`;
        case 'stars':
            return `the glob has more than ${problem.most} stars`;
        case 'alternatives':
            return `the glob expands to more than ${problem.most} alternatives`;
        case 'nested-braces':
            return 'the glob has nested braces';
        case 'counting':
            return 'the glob has a range with `..`';
        default:
            return (0,_text_unreachable_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .H)(problem);
    }
}
function explainDoubt(doubt) {
    switch (doubt.kind) {
        case 'truncated-listing':
            return TRUNCATED;
        case 'too-many-files':
            return `only ${doubt.read} of ${doubt.all} files were read`;
        case 'file-unreadable':
            return `${doubt.path} could not be read`;
        case 'includes':
            return `it includes ${doubt.path}`;
        case 'eval':
            return 'it makes targets with $(eval)';
        case 'variables':
            return 'its targets contain variables';
        case 'unreadable':
            return 'it could not be read';
        case 'imports':
            return 'it imports other files';
        case 'includes-others':
            return 'it includes other files';
        case 'no-tasks':
            return 'no tasks were recognized in it';
        default:
            return (0,_text_unreachable_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .H)(doubt);
    }
}


/***/ }),

/***/ 2025:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ MAX_COMMITS),
/* harmony export */   t: () => (/* binding */ openPageHistory)
/* harmony export */ });
/* harmony import */ var _compare_contents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6726);
// Reads the text of one page at the commits that changed it, as few of them as the question needs.

/** Most commits looked back. */
const MAX_COMMITS = 200;
/** Most commits of a change that are distinguished from those before it. */
const MAX_CHANGE = 500;
function openPageHistory({ repository, path, atBase, }) {
    let listed = null;
    const texts = new Map();
    const list = async () => {
        const history = await repository.commitsOf(path, MAX_COMMITS);
        if (atBase === null || history.kind === 'unverifiable')
            return history;
        const ofChange = await repository.commits(MAX_CHANGE);
        if (ofChange.kind === 'unverifiable')
            return ofChange;
        const after = new Set(ofChange.value.map(({ id }) => id));
        const value = history.value.filter((commit) => !after.has(commit));
        const [newest] = value;
        if (newest !== undefined)
            texts.set(newest, Promise.resolve(atBase.text));
        return { kind: 'known', value };
    };
    const commits = () => (listed ??= list());
    let unknown = false;
    const read = async (commit) => {
        const content = (await repository.snapshot(commit).read([path])).get(path);
        unknown ||= content?.kind === 'unavailable';
        return content?.kind === 'content' ? (0,_compare_contents_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g)(content.bytes) : null;
    };
    const textAt = (commit) => {
        const known = texts.get(commit);
        if (known === undefined && atBase !== null)
            atBase.budget.commits -= 1;
        const text = known ?? read(commit);
        texts.set(commit, text);
        return text;
    };
    return {
        commits,
        textAt,
        isUnknown: () => unknown,
        async oldestWith(holds) {
            const history = await commits();
            if (history.kind === 'unverifiable')
                return null;
            const has = async (commit) => {
                const text = commit === undefined ? null : await textAt(commit);
                return text !== null && holds(text);
            };
            // Pages say a thing from one commit on: what is newer than a commit that has it, has it too. As some said it once before and then
            // something else, the steps back are short at first.
            let [low, high, step] = [-1, history.value.length, 1];
            while (high - low > 1) {
                if (unknown || (atBase !== null && atBase.budget.commits <= 0))
                    return null;
                const middle = Math.min(low + step, (low + high) >> (high < history.value.length ? 1 : 0), history.value.length - 1);
                if (await has(history.value[middle])) {
                    low = middle;
                    step *= 2;
                }
                else
                    high = middle;
            }
            return unknown ? null : (history.value[low] ?? null);
        },
    };
}


/***/ }),

/***/ 4369:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ settlePaths),
/* harmony export */   Q: () => (/* binding */ countOpenPaths)
/* harmony export */ });
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4393);
/* harmony import */ var _locate_ignored_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1544);
/* harmony import */ var _locate_path_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(725);



/** The documents with the fates of their missing paths; a token that was a file or folder once is missing from then on, however it is written. */
async function settlePaths({ repository, head, base, declared }) {
    const unsettled = { head, base, notes: [] };
    if (![...head, ...base].some((document) => document.evidence.some((row) => row.some(mayAsk))))
        return unsettled;
    const tree = await repository.head.tree();
    if (tree.truncated)
        return unsettled;
    const index = (0,_locate_path_index_js__WEBPACK_IMPORTED_MODULE_1__/* .indexPaths */ .N)(tree);
    const wanted = await withoutIgnored(repository.head, listPaths({ head, base, declared, index }));
    const history = wanted.length === 0 ? NOTHING : await repository.pathHistory(wanted.map(({ path }) => path));
    const fates = history.kind === 'known' ? history.value : NOTHING.value;
    const settle = (documents) => documents.map((document) => ({
        ...document,
        evidence: document.evidence.map((row) => row.map((one) => withFate({ one, fates, index }))),
    }));
    const open = wanted.filter(({ path, sure }) => sure && !fates.has(path)).length;
    return { head: settle(head), base: settle(base), notes: open === 0 ? [] : [explain(history, open)] };
}
const NOTHING = {
    kind: 'known',
    value: new Map(),
};
function explain(history, open) {
    return history.kind === 'unverifiable'
        ? `${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(open, 'missing path')} ${open === 1 ? 'does' : 'do'} not count, because the history cannot be read: ${history.reason}.`
        : `${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(open, 'more missing path')} ${open === 1 ? 'does' : 'do'} not count, because the history of only a few paths is looked up.`;
}
/** How many paths of these citations history may be asked about. */
function countOpenPaths(citations) {
    return new Set(citations.filter(mayAsk).map(({ resolution }) => resolution.target)).size;
}
/** A path, missing or perhaps none, of which history has no answer yet. */
function mayAsk({ reference, resolution: { state, target, lacksName, why }, change }) {
    const { kind, path, acknowledged } = reference;
    if (target === null ||
        target === '' ||
        acknowledged ||
        change !== null ||
        lacksName === true ||
        why.code === 'dangling')
        return false;
    if (kind !== 'path' && kind !== 'lines' && !(kind === 'symbol' && path !== null))
        return false;
    // That it left is no news where a submodule has its folder's name: it may be there.
    if (why.code === 'perhaps-in-submodule' && why.namesake)
        return false;
    // Nor where it was moved to another repository, whose name is before it.
    if (why.code === 'other-repository' && why.beside)
        return false;
    return state === 'missing' || PERHAPS.has(why.code);
}
/** What is not called missing for its notation or for what its row says of it. A file that was there once is neither a word nor still to come. */
const PERHAPS = new Set([
    'not-surely-path',
    'to-come',
    'spoken-of',
    'perhaps-in-submodule',
    'other-repository',
    'other-project',
]);
/** What a build writes was perhaps on a commit once, and is not missing for that. Of sure paths this was asked before. */
async function withoutIgnored(head, wanted) {
    if (wanted.every(({ sure }) => sure))
        return wanted;
    const file = (await head.read(['.gitignore'])).get('.gitignore');
    if (file?.kind !== 'content')
        return wanted;
    const isIgnored = (0,_locate_ignored_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .parseIgnored */ .s8)(new TextDecoder().decode(file.bytes));
    return wanted.filter(({ path, sure }) => sure || !isIgnored(path));
}
/**
 * Each path that head lacks once: of declared pages first, then what this change claims, then what a done row rests on, then what is surely a path;
 * base's own come last.
 */
function listPaths({ head, base, declared, index, }) {
    const wanted = new Map();
    const before = new Set(base.flatMap(listClaims));
    const add = (document, isHead) => {
        document.evidence.forEach((row, at) => {
            const done = document.document.rows[at]?.declared.status === 'done';
            for (const one of row) {
                const path = one.resolution.target ?? '';
                if (!mayAsk(one) || index.has(path) || index.behind(path) !== null)
                    continue;
                const sure = one.resolution.state === 'missing';
                // A claim that was lowered is an old one.
                const fresh = isHead && !before.has(nameClaim(document, at, path)) && !before.has(`done ${path}`);
                const rank = (isHead ? 0 : 16) +
                    (declared.has(document.document.path) ? 0 : 8) +
                    (fresh ? 0 : 4) +
                    (done && sure ? 0 : 2) +
                    (sure ? 0 : 1);
                const known = wanted.get(path);
                if (known === undefined || rank < known.rank)
                    wanted.set(path, { path, rank, sure: sure || known?.sure === true });
            }
        });
    };
    for (const document of head)
        add(document, true);
    for (const document of base)
        add(document, false);
    // Of equal ranks in the order of the pages: a map keeps it, and sorting does.
    return [...wanted.values()].sort((a, b) => a.rank - b.rank);
}
/** A path as a row of this status cites it. */
const nameClaim = ({ document }, row, path) => `${document.rows[row]?.declared.status ?? ''} ${path}`;
const listClaims = (document) => document.evidence.flatMap((row, at) => row.flatMap(({ resolution: { target } }) => (target === null ? [] : [nameClaim(document, at, target)])));
function withFate({ one, fates, index, }) {
    if (!mayAsk(one))
        return one;
    const { resolution } = one;
    // What was missing at base and is there at head is surely a path; what became of it is known.
    const fate = fates.get(resolution.target ?? '') ??
        (resolution.state === 'missing' && index.has(resolution.target ?? '') ? RESTORED : undefined);
    // A word that never was a path stays a word.
    if (fate === undefined || (fate.kind === 'never' && resolution.state !== 'missing'))
        return one;
    return {
        ...one,
        fate,
        resolution: {
            ...resolution,
            why: { code: 'nowhere' },
            ...whereItWent(fate, { index, candidate: resolution.candidate }),
            state: 'missing',
        },
    };
}
const RESTORED = { kind: 'restored' };
/** A file that was renamed is only wrongly pointed at. What stood beside a deleted one before is not what replaced it. */
function whereItWent(fate, { index, candidate }) {
    if (fate.kind === 'deleted')
        return candidate !== null && fate.added.includes(candidate) ? {} : { candidate: null };
    return fate.kind === 'renamed' && index.has(fate.to) ? { candidate: fate.to, moved: true } : {};
}


/***/ }),

/***/ 4679:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ seekAnchor)
/* harmony export */ });
/* harmony import */ var _text_contains_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4766);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9278);


/** Shortest title that tells a row from others. */
const MIN_TITLE = 4;
/** How much of a reworded sentence must be left for it to be the same. */
const SAME_WORDS = 0.5;
/** Longest line whose words are compared. */
const MAX_LINE = 5000;
function seekAnchor(document, { place, reference }) {
    const { lines } = document.page;
    const row = document.rows[place.row];
    const cited = lines[reference.range.line - 1] ?? '';
    const isSame = openLineTest({ cited, key: row?.keyed === true ? row.key : '', title: row?.title ?? '' });
    // An address has the path in it, perhaps percent-encoded.
    const name = reference.address === undefined ? (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(reference.path ?? '') : '';
    const numbers = numbersAfter(cited, name);
    const start = cited.indexOf(reference.text, Math.max(0, reference.range.column - 1));
    const at = start < 0 ? -1 : numbersBefore({ line: cited, name, end: start });
    const field = row?.evidence[place.field]?.range;
    const cell = field === undefined || field.line !== field.endLine
        ? cited.trim()
        : (lines[field.line - 1] ?? '').slice(field.column - 1, field.endColumn - 1).trim();
    return {
        hasAnchor: (page) => someLine(page, reference.text, (line, from) => {
            if (!line.slice(0, from + reference.text.length).includes(name) ||
                !endsThere(line, from + reference.text.length))
                return false;
            const then = numbersAfter(line, name);
            const where = numbersBefore({ line, name, end: from });
            return (at < 0 || isSamePlace({ now: numbers, at, then, where })) && isSame(line);
        }),
        hasCell: (page) => cell !== '' && someLine(page, cell, isSame),
    };
}
/** True where a line has the text, at a place that holds. */
function someLine(page, text, holds) {
    if (text === '')
        return false;
    for (let at = page.indexOf(text); at >= 0; at = page.indexOf(text, at + text.length)) {
        const start = page.lastIndexOf('\n', at) + 1;
        const end = page.indexOf('\n', at);
        if (holds(page.slice(start, end < 0 ? undefined : end).replace(/\r$/, ''), at - start))
            return true;
    }
    return false;
}
/** `a.rs:1` is not in `a.rs:12`. */
function endsThere(line, end) {
    return !/^(?:\d|[,\u2013-]L?\d)/.test(line.slice(end, end + 3));
}
/** A row's line is known by its key, else by its title; a line of words by most of them. */
function openLineTest({ cited, key, title, }) {
    if (key !== '' && (0,_text_contains_word_js__WEBPACK_IMPORTED_MODULE_1__/* .containsWord */ .oV)(cited, key))
        return (line) => (0,_text_contains_word_js__WEBPACK_IMPORTED_MODULE_1__/* .containsWord */ .oV)(line, key);
    if (title.length >= MIN_TITLE && cited.includes(title))
        return (line) => line.includes(title);
    const words = new Set(wordsOf(cited));
    return (line) => {
        if (line === cited || words.size === 0)
            return true;
        const others = new Set(wordsOf(line));
        let same = 0;
        for (const word of others)
            if (words.has(word))
                same += 1;
        return same >= SAME_WORDS * Math.max(words.size, others.size);
    };
}
function wordsOf(line) {
    return (line
        .slice(0, MAX_LINE)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []);
}
/** The numbers of a line from the first naming of the file on. */
function numbersAfter(line, name) {
    const from = name === '' ? 0 : line.indexOf(name) + name.length;
    return line.slice(Math.max(0, from)).match(/\d+/g) ?? [];
}
/** How many of them are before a place on the line. */
function numbersBefore({ line, name, end, }) {
    const from = name === '' ? 0 : line.indexOf(name) + name.length;
    return end <= from ? 0 : (line.slice(from, end).match(/\d+/g)?.length ?? 0);
}
/** Among as many numbers the same place; else nothing but equal numbers between it and one end of the line. */
function isSamePlace({ now, at, then, where, }) {
    if (now.length === then.length)
        return at === where;
    if (at === where && now.slice(0, at).every((number, index) => number === then[index]))
        return true;
    const [after, behind] = [now.slice(at), then.slice(where)];
    return after.length === behind.length && after.every((number, index) => number === behind[index]);
}


/***/ }),

/***/ 5806:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ openAnchorOrigin)
/* harmony export */ });
/* harmony import */ var _documents_metadata_verification_label_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5363);
/* harmony import */ var _history_page_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2025);
/* harmony import */ var _text_placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3834);
/* harmony import */ var _anchor_in_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4679);
/* harmony import */ var _text_dates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2815);
/* harmony import */ var _text_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6939);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9278);







function openAnchorOrigin({ repository, document, history, stamp, }) {
    const { lastVerifiedCommit, lastVerifiedDate } = document.metadata;
    let unknown = false;
    const commitsFor = async (citation) => {
        const { hasAnchor: has, hasCell } = (0,_anchor_in_text_js__WEBPACK_IMPORTED_MODULE_4__/* .seekAnchor */ .W)(document, citation);
        const { commit, date, lookup } = await stamp(lastVerifiedCommit, lastVerifiedDate);
        const stamped = lookup?.kind === 'commit' && lookup.ancestorOfHead ? lookup.id : null;
        const byDate = commit === null || (0,_text_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .isStampPlaceholder */ .HZ)(commit.value);
        if (stamped !== null && !byDate) {
            const verified = (await history.textAt(stamped)) ?? '';
            if (history.isUnknown()) {
                unknown = true;
                return null;
            }
            if (has(verified))
                return [stamped, ...(hasCell(verified) ? [] : await writtenLater(hasCell))];
        }
        // A day has many commits: of a page that was looked at on it, the one that wrote the date there. Below the rows, the day of the last edit says
        // nothing of anchors that were there before.
        const isFooter = date !== null && (0,_documents_metadata_verification_label_js__WEBPACK_IMPORTED_MODULE_5__/* .isEditLabel */ .j7)(date) && date.range.line > citation.reference.range.line;
        const line = byDate && date !== null && !isFooter ? (document.page.lines[date.range.line - 1]?.trim() ?? '') : '';
        const written = await history.oldestWith((page) => has(page) && page.includes(line));
        if (written === null) {
            unknown ||= history.isUnknown() || (await history.commits()).kind === 'unverifiable';
            return null;
        }
        if (await isBeyondHistory(written))
            return [];
        if (stamped !== null && (await hadElsewhere({ stamped, written, has, document, history, repository })))
            return [stamped];
        return stamped !== null &&
            (await landedSince({
                stamped,
                written,
                document,
                history,
                repository,
                day: byDate && date !== null ? ((0,_text_dates_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDate */ ._U)(date.value, date.dayOrder ?? null)?.last ?? null) : null,
            }))
            ? [stamped, written]
            : [written];
    };
    /** Where the oldest commit that was looked at has the anchor already, it may have been written for any older one. */
    const isBeyondHistory = async (written) => {
        const commits = await history.commits();
        return commits.kind === 'known' && commits.value.length >= _history_page_history_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_COMMITS */ .M && commits.value.at(-1) === written;
    };
    /** The cell was written anew after the page was verified: whoever did may have looked at its lines again. */
    const writtenLater = async (hasCell) => {
        const written = await history.oldestWith(hasCell);
        return written === null ? [] : [written];
    };
    const known = new Map();
    return {
        isUnknown: () => unknown,
        async placesOf(citation, target) {
            const commits = known.get(citation) ?? commitsFor(citation);
            known.set(citation, commits);
            const asked = await commits;
            if (asked === null)
                return null;
            const places = await Promise.all(asked.map(async (commit) => {
                const snapshot = repository.snapshot(commit);
                const tree = await snapshot.tree();
                unknown ||= tree.truncated;
                return tree.entries.get(target)?.kind === 'file' ? [{ snapshot, path: target }] : [];
            }));
            return places.flat();
        },
    };
}
/** True where the page came to its path with `written`, and had the anchor under another one when it was verified. */
async function hadElsewhere({ stamped, written, has, document, history, repository, }) {
    const commits = await history.commits();
    if (commits.kind === 'unverifiable' || commits.value.at(-1) !== written)
        return false;
    const name = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(document.path);
    const [then, landed] = await Promise.all([repository.snapshot(stamped).tree(), repository.snapshot(written).tree()]);
    if (then.truncated || landed.truncated || then.entries.has(document.path))
        return false;
    const [other, ...more] = [...then.entries.values()].filter(({ path, kind }) => kind === 'file' && (path === name || path.endsWith(`/${name}`)) && !landed.entries.has(path));
    if (other === undefined || more.length > 0)
        return false;
    const content = (await repository.snapshot(stamped).read([other.path])).get(other.path);
    return content?.kind === 'content' && has(new TextDecoder().decode(content.bytes));
}
/** True where `written` is the commit that brought the page, and it was not there yet, nor under another name, when it was verified. */
async function landedSince({ stamped, written, day, document, history, repository, }) {
    const commits = await history.commits();
    if (commits.kind === 'unverifiable' || commits.value.length >= _history_page_history_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_COMMITS */ .M || commits.value.at(-1) !== written)
        return false;
    const { path } = document;
    const name = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .nameOf */ .Vb)(path);
    const [then, landed] = await Promise.all([repository.snapshot(stamped).tree(), repository.snapshot(written).tree()]);
    const id = landed.entries.get(path)?.id;
    if (then.truncated ||
        [...then.entries.values()].some((entry) => entry.id === id || entry.path === name || entry.path.endsWith(`/${name}`)))
        return false;
    if (day === null)
        return true;
    // Of one day nobody can say which came first.
    const lookup = await repository.lookUpCommit(written);
    return lookup.kind === 'commit' && ((0,_text_days_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(lookup.date) ?? '') > day;
}


/***/ }),

/***/ 4223:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ fileAtHead),
  i: () => (/* binding */ findAnchorTwins)
});

// EXTERNAL MODULE: ./build/text/group-by.js
var group_by = __webpack_require__(9107);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(9472);
// EXTERNAL MODULE: ./build/evidence/compare/renames.js
var compare_renames = __webpack_require__(2191);
;// CONCATENATED MODULE: ./build/evidence/lines/pair-anchors.js

/** Most comparisons for one group. Beyond them anchors are paired in their order where their lines are equal. */
const MAX_COMPARISONS = 40_000;
/** What speaks for a pair: equal lines, lines that were followed to, and equal text on either side. */
const KEPT = 8;
const FOLLOWED = 9;
const CONTEXT = 2;
/** Pairs the anchors of one group in their order, so that as much as possible is explained. */
function pairAnchors(base, head) {
    if (base.length === head.length && base.every(({ lines }, at) => lines === head[at]?.lines))
        return head.flatMap((one, at) => pairOf(one, base[at]));
    const followed = pairFollowed(base, head);
    if (followed !== null)
        return followed;
    if (base.length * head.length > MAX_COMPARISONS)
        return pairEqual(base, head);
    const width = head.length + 1;
    const best = new Int32Array((base.length + 1) * width);
    for (let row = base.length - 1; row >= 0; row--)
        for (let column = head.length - 1; column >= 0; column--)
            best[row * width + column] = Math.max(best[(row + 1) * width + column] ?? 0, best[row * width + column + 1] ?? 0, scoreOf(base[row], head[column]) + (best[(row + 1) * width + column + 1] ?? 0));
    const pairs = [];
    let [row, column] = [0, 0];
    for (let here = best[0] ?? 0; here > 0; here = best[row * width + column] ?? 0) {
        const score = scoreOf(base[row], head[column]);
        if (score > 0 && here === score + (best[(row + 1) * width + column + 1] ?? 0)) {
            const one = head[column];
            if (one !== undefined)
                pairs.push(...pairOf(one, base[row]));
            row++;
            column++;
        }
        else if (here === (best[(row + 1) * width + column] ?? 0))
            row++;
        else
            column++;
    }
    return pairs;
}
function pairOf(head, base) {
    return base === undefined ? [] : [{ head, base }];
}
/** 0 for two that have nothing to do with each other. Anchors that were written anew pair by the text around them alone. */
function scoreOf(base, head) {
    if (base === undefined || head === undefined)
        return 0;
    const around = (base.before === head.before ? CONTEXT : 0) + (base.after === head.after ? CONTEXT : 0);
    if (base.now === head.lines)
        return FOLLOWED + around;
    if (base.lines === head.lines)
        return KEPT + around;
    return around === 2 * CONTEXT ? around : 0;
}
/** Where the anchors at head are, in any order, those to which the anchors at base were followed, all of them are right; else null. */
function pairFollowed(base, head) {
    if (base.length !== head.length)
        return null;
    const waiting = new Map();
    for (const one of base.toReversed())
        if (one.now !== null)
            (0,group_by/* appendTo */.S)(waiting, one.now, one);
    const pairs = head.flatMap((one) => pairOf(one, waiting.get(one.lines)?.pop()));
    return pairs.length === head.length ? pairs : null;
}
function pairEqual(base, head) {
    const waiting = new Map();
    for (const one of base.toReversed())
        (0,group_by/* appendTo */.S)(waiting, one.lines, one);
    return head.flatMap((one) => pairOf(one, waiting.get(one.lines)?.pop()));
}

;// CONCATENATED MODULE: ./build/evidence/lines/anchor-twins.js
// Finds for every anchor of a page at head the anchor at base that it was: within its row first, then over the whole page.




/** What makes two rows one, surest first; in the end the page is one. */
const NAMINGS = [({ key }) => key, ({ title }) => title, () => ''];
/** Characters on either side of an anchor that tell it from others. */
const AROUND = 24;
/** Anchors without a counterpart are left out: what this change writes speaks of head's lines. */
async function findAnchorTwins(run, page) {
    const { twin } = page;
    const twins = new Map();
    if (twin === null)
        return twins;
    let head = listAnchors(page).flatMap((citation) => {
        const target = fileAtHead(page, citation);
        return target === null ? [] : [{ ...rowOf(page, citation), target, anchor: anchorOf(page, citation) }];
    });
    const states = new Map();
    let base = await placeAtBase({ run, page, twin, head, states });
    for (const naming of NAMINGS) {
        const nameOf = (one) => JSON.stringify([one.target, naming(one)]);
        const atBase = (0,group_by/* groupBy */.$)(base, nameOf);
        for (const [name, group] of (0,group_by/* groupBy */.$)(head, nameOf)) {
            const pairs = pairAnchors((atBase.get(name) ?? []).map(({ anchor }) => anchor), group.map(({ anchor }) => anchor));
            for (const pair of pairs) {
                const { citation } = pair.base;
                const state = states.get(citation);
                const kept = pair.head.lines === pair.base.lines;
                if (state !== undefined)
                    twins.set(pair.head.citation, { citation, kept, state });
            }
        }
        const taken = new Set([...twins.values()].map(({ citation }) => citation));
        head = head.filter(({ anchor: { citation } }) => !twins.has(citation));
        base = base.filter(({ anchor: { citation } }) => !taken.has(citation));
        if (head.length === 0 || base.length === 0)
            break;
    }
    return twins;
}
/** The anchors of the page at base whose file is cited at head, followed to head. */
async function placeAtBase({ run: { follower, repository, base }, page, twin, head, states, }) {
    const wanted = new Set(head.map(({ target }) => target));
    const anchors = listAnchors(twin).flatMap((citation) => {
        const { state, target } = citation.resolution;
        return state === 'present' && target !== null && twin.side.index.entry(target)?.kind === 'file'
            ? [{ citation, from: target }]
            : [];
    });
    const { index, snapshot } = page.side;
    // Of a file that is gone the page may cite the new name already.
    const added = head.some(({ target }) => base?.index.isFile(target) === false);
    const renamed = added && anchors.some(({ from }) => !index.isFile(from));
    const renames = renamed && base !== null ? (0,compare_renames/* followRenames */.hR)({ renames: await repository.renames(), base: base.index }) : compare_renames/* NO_RENAMES */.Cp;
    const placed = await Promise.all(anchors.map(async ({ citation, from }) => {
        const target = index.isFile(from) ? from : (renames.of(from) ?? from);
        if (!wanted.has(target))
            return [];
        const spans = citation.reference.lines;
        const state = await follower.follow({
            from: { snapshot: twin.side.snapshot, path: from },
            to: { snapshot, path: target },
            spans,
            words: wordsOfRow(twin, citation, from),
        });
        states.set(citation, state);
        const now = state.kind === 'same' ? spans : state.kind === 'moved' ? state.lines : null;
        const anchor = { ...anchorOf(twin, citation), now: now === null ? null : nameLines(now) };
        return [{ ...rowOf(twin, citation), target, anchor }];
    }));
    return placed.flat();
}
function listAnchors({ rows }) {
    return rows.flatMap((row) => row.filter(({ reference: { kind } }) => kind === 'lines'));
}
/** The file whose lines an anchor means at head; null where there is none. */
function fileAtHead({ side }, { resolution, renamedTo }) {
    const target = renamedTo ?? (resolution.state === 'present' ? resolution.target : null);
    return target !== null && side.index.entry(target)?.kind === 'file' ? target : null;
}
/** Long words of the row's line, besides its status and those of the file's own path. */
function wordsOfRow({ document: { rows, page } }, { place }, path) {
    const row = rows[place.row];
    if (row === undefined)
        return [];
    const line = (page.lines[row.range.line - 1] ?? '').slice(0, MAX_ROW).replace(row.declared.text, ' ');
    const own = path.toLowerCase();
    return [...new Set(line.match(/\p{L}{5,}/gu))].filter((word) => !own.includes(word.toLowerCase()));
}
/** Characters of a row that are looked at for its words. */
const MAX_ROW = 2_000;
function rowOf({ document: { rows } }, { place }) {
    const row = rows[place.row];
    return { key: (0,keys/* canonicalKey */.yk)(row?.key ?? ''), title: row?.title.trim().toLowerCase() ?? '' };
}
function anchorOf({ document: { page } }, citation) {
    const { line, column, endLine, endColumn } = citation.reference.range;
    const before = (page.lines[line - 1] ?? '').slice(Math.max(0, column - 1 - AROUND), column - 1);
    const after = (page.lines[endLine - 1] ?? '').slice(endColumn - 1, endColumn - 1 + AROUND);
    return {
        citation,
        lines: nameLines(citation.reference.lines),
        before: withoutNumbers(before),
        after: withoutNumbers(after),
    };
}
/** The text around without what a right renumbering changes. */
function withoutNumbers(text) {
    return text.replaceAll(/\d/g, '');
}
const nameLines = (spans) => spans.map(({ start, end }) => `${start}-${end}`).join(',');


/***/ }),

/***/ 3128:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ belongsTo)
/* harmony export */ });
/* harmony import */ var _names_end_of_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9818);
// Whether cited lines belong to the definition of a name: what leads to it, and its body.

/** Lines of comments and attributes above a definition that belong to it. */
const MAX_LEAD = 12;
/** Attributes, decorators, comments and templates. */
const LEAD = /^\s*(?:@|#|\/\/|\/?\*|--|;|"""|'''|<!--|template\b|export\s|async\s|pub\s|public\s|private\s|protected\s|static\s)/;
/** True where the cited lines are what leads to a definition, or are in its body. */
function belongsTo({ lines, spans, defined, }) {
    return spans.some(({ start, end }) => {
        const next = defined.find((line) => line > end);
        const last = defined.findLast((line) => line < start);
        return ((next !== undefined && isLead(lines, end, next)) || (last !== undefined && start <= (0,_names_end_of_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfDefinition */ .u)(lines, last)));
    });
}
/** True where every line from `from` up to a definition belongs to it: comments, attributes, qualifiers. */
function isLead(lines, from, definition) {
    return definition - from <= MAX_LEAD && lines.slice(from - 1, definition - 1).every((line) => LEAD.test(line));
}


/***/ }),

/***/ 5157:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ followLines),
/* harmony export */   i: () => (/* binding */ nameOfAnchor)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9278);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7217);
/* harmony import */ var _anchor_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5806);
/* harmony import */ var _anchor_twins_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4223);
/* harmony import */ var _guessed_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1530);
/* harmony import */ var _is_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3942);
/* harmony import */ var _line_follower_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1230);
/* harmony import */ var _misses_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1287);
/* harmony import */ var _misses_snippet_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9006);
/* harmony import */ var _shows_nothing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7958);
/* harmony import */ var _quoted_lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(476);
// Says of every cited line where it is now.











/** An anchor by what it says, however it is written. */
const nameOfAnchor = ({ path, lines }) => `${path ?? ''} ${lines.map(({ start, end }) => `${start}-${end}`).join(',')}`;
async function followLines(run) {
    const { repository, base, stamp } = run;
    await (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .forEachPage */ .oO)(run, { doing: 'following lines' }, async (page) => {
        const anchored = page.rows.flatMap((row) => row.filter(({ reference: { kind } }) => kind === 'lines'));
        const { document, history } = page;
        if (anchored.length === 0)
            return;
        // What is kept as it was on a day names the lines of that day.
        if ((0,_is_record_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(page)) {
            run.notes.add(`${document.path} says that it is kept as a record: the lines it cites are not followed, and not compared with the names beside them.`);
            return;
        }
        page.anchorTwins = await (0,_anchor_twins_js__WEBPACK_IMPORTED_MODULE_2__/* .findAnchorTwins */ .i)(run, page);
        // With a base the lines are followed from there, and base's own are taken as they are.
        const origin = base === null ? (0,_anchor_origin_js__WEBPACK_IMPORTED_MODULE_1__/* .openAnchorOrigin */ .W)({ repository, document, history, stamp }) : null;
        await Promise.all(anchored.map(async (citation) => {
            citation.lineState = await stateOf(citation, { run, page, origin });
        }));
        if (origin !== null)
            await silenceGuesses({ run, page, origin, anchored });
    });
}
/** Of a page whose line numbers were guesses only what is confirmed is said. */
async function silenceGuesses({ run: { notes }, page, origin, anchored, }) {
    const { contents } = page.side;
    const isReported = ({ lineState }) => lineState !== null && DRIFTED.has(lineState.kind);
    if (!anchored.some(isReported))
        return;
    const anchors = [];
    for (const citation of anchored) {
        const target = (0,_anchor_twins_js__WEBPACK_IMPORTED_MODULE_2__/* .fileAtHead */ .I)(page, citation);
        const from = target === null ? null : await origin.placesOf(citation, target);
        if (from !== null && from.length > 0)
            anchors.push({ citation, from: await (0,_quoted_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .preferQuoted */ .$)(from, { page, citation, contents }) });
    }
    const guessed = await (0,_guessed_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .findGuessedLines */ .jn)({ page, contents, anchors });
    if (guessed === null)
        return;
    notes.add((0,_guessed_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .noteGuesses */ .Ob)(guessed, page.document.path));
    const from = new Map(anchors.map((one) => [one.citation, one.from]));
    for (const citation of anchored) {
        const places = from.get(citation) ?? [];
        if (!isReported(citation) || !guessed.concern(places))
            continue;
        if (!(await (0,_guessed_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .isConfirmed */ .it)(places, { page, citation, contents })))
            citation.lineState = _guessed_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .GUESSED */ .V3;
    }
}
const DRIFTED = new Set(['moved', 'changed', 'removed']);
const NEW_ON_RENAMED = { kind: 'unverifiable', why: { code: 'new-on-renamed' } };
async function stateOf(citation, { run: { follower }, page, origin, }) {
    const target = (0,_anchor_twins_js__WEBPACK_IMPORTED_MODULE_2__/* .fileAtHead */ .I)(page, citation);
    if (target === null)
        return null;
    const spans = citation.reference.lines;
    const to = { snapshot: page.side.snapshot, path: target };
    const twin = page.anchorTwins.get(citation);
    // A name beside it says what the anchor means better than any history of its number.
    if (citation.named?.at === 'cited')
        return await follower.check({ at: to, spans });
    const state = origin !== null
        ? await followRight({
            follower,
            places: (await origin.placesOf(citation, target)) ?? [],
            to,
            question: { page, citation, contents: page.side.contents },
        })
        : twin?.kept === true
            ? twin.state
            : citation.renamedTo !== null
                ? NEW_ON_RENAMED
                : await follower.check({ at: to, spans });
    if (state.kind !== 'out-of-range')
        return state;
    // The file may be longer on the branch that the address names.
    if (citation.reference.address !== undefined && !citation.reference.surelyPath)
        return { kind: 'unverifiable', why: { code: 'other-branch' } };
    return mayMeanAnother(page, citation, target) ? { kind: 'unverifiable', why: { code: 'other-file' } } : state;
}
/** Follows an anchor from the commits that it can have been written for; what is said of it counts only from those whose lines hold what the row speaks of. */
async function followRight({ follower, places, to, question, }) {
    const spans = question.citation.reference.lines;
    const preferred = await (0,_quoted_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .preferQuoted */ .$)(places, question);
    const state = await (0,_line_follower_js__WEBPACK_IMPORTED_MODULE_5__/* .followFrom */ .WW)({ follower, from: preferred, to, spans });
    if (state.kind !== 'moved' && state.kind !== 'changed' && state.kind !== 'removed')
        return state;
    const misses = await Promise.all(preferred.map(async (place) => (await (0,_misses_names_js__WEBPACK_IMPORTED_MODULE_6__/* .missesNames */ .rA)(place, question)) ||
        (await (0,_misses_snippet_js__WEBPACK_IMPORTED_MODULE_7__/* .missesSnippet */ .gM)(place, question)) ||
        (state.kind === 'moved' && (await (0,_shows_nothing_js__WEBPACK_IMPORTED_MODULE_8__/* .showsNothing */ ._)(place, question)))));
    const right = preferred.filter((_, at) => misses[at] !== true);
    return right.length === preferred.length ? state : await (0,_line_follower_js__WEBPACK_IMPORTED_MODULE_5__/* .followFrom */ .WW)({ follower, from: right, to, spans });
}
/** True where the row does not say which file has the lines: a bare name that several have, or a bare number beside other files. */
function mayMeanAnother({ side: { index }, document, rows }, { reference: { text, path }, place }, target) {
    const name = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .nameOf */ .Vb)(target);
    if (!text.includes(name))
        return (rows[place.row] ?? []).some(({ reference: { kind }, resolution }) => (kind === 'path' || kind === 'lines') && resolution.state === 'present' && resolution.target !== target);
    const isBare = path === name && target !== name && (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .folderOf */ .yS)(target) !== (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .folderOf */ .yS)(document.path);
    return isBare && index.named(name).length > 1;
}


/***/ }),

/***/ 1530:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ob: () => (/* binding */ noteGuesses),
/* harmony export */   R7: () => (/* binding */ listBeside),
/* harmony export */   V3: () => (/* binding */ GUESSED),
/* harmony export */   it: () => (/* binding */ isConfirmed),
/* harmony export */   jn: () => (/* binding */ findGuessedLines)
/* harmony export */ });
/* harmony import */ var _documents_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8535);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4393);
/* harmony import */ var _anchor_in_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4679);
/* harmony import */ var _misses_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1287);
/* harmony import */ var _quoted_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(476);
// Tells pages whose line numbers were guesses: where they were written, many of them showed nothing, or not what their rows name.





/** Fewest wrong anchors, and their share of all (1 / SHARE), that make a page's line numbers guesses. */
const LIMITS = { names: { min: 4, share: 3 }, nothing: { min: 3, share: 12 } };
/** Most anchors of one page that are compared besides those of which something would be said. */
const MAX_COMPARED = 400;
/** Most commits at which they are looked for. */
const MAX_SNAPSHOTS = 8;
/** Null where the numbers are to be trusted. */
async function findGuessedLines({ page, contents, anchors, }) {
    const showing = [];
    const empty = new Map();
    for (const { citation, from } of anchors) {
        const question = { page, citation, contents };
        showing.push(await judgeStart(from, question));
        for (const place of from) {
            const { commit } = place.snapshot;
            const ofCommit = empty.get(commit) ?? new Map();
            empty.set(commit, ofCommit);
            // A line that ten rows cite is one number.
            ofCommit.set(JSON.stringify([place.path, citation.reference.lines]), await citesNothing(place, question));
        }
    }
    const wrong = showing.filter((one) => one === 'missed').length;
    const names = judge({ by: 'names', wrong, compared: wrong + showing.filter((one) => one === 'shown').length });
    if (names !== null)
        return { found: [names], concern: () => true };
    // A few numbers are enough, so that they say something of those alone that were written with them.
    const nothing = new Map();
    for (const [commit, all] of empty) {
        const found = judge({ by: 'nothing', wrong: [...all.values()].filter(Boolean).length, compared: all.size });
        if (found !== null)
            nothing.set(commit, found);
    }
    if (nothing.size === 0)
        return null;
    return {
        found: [...nothing.values()],
        concern: (from) => from === null || from.every(({ snapshot }) => nothing.has(snapshot.commit)),
    };
}
function judge(found) {
    const { min, share } = LIMITS[found.by];
    return found.wrong >= min && found.wrong * share >= found.compared ? found : null;
}
/** What is said of an anchor of such a page. */
const GUESSED = { kind: 'unverifiable', why: { code: 'guessed' } };
/** For the reader of the report. */
function noteGuesses({ found }, path) {
    const said = found.map(({ wrong, compared, by }) => {
        const share = `${wrong} of ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(compared, 'line reference')}`;
        return by === 'nothing'
            ? `${share} pointed at a blank line or a closing bracket when they were written`
            : `${share} that could be compared did not show what their rows name when they were written`;
    });
    return `${path}: its line numbers are not followed where nothing confirms them; ${said.join('; ')}.`;
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
    if (await (0,_quoted_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsQuote */ .P)(place, question))
        return 'shown';
    const showing = await (0,_misses_names_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeShowing */ .Lw)(place, question);
    if (showing === 'shown')
        return showing;
    const { alike, akin } = await (0,_misses_names_js__WEBPACK_IMPORTED_MODULE_1__/* .compareWords */ .dU)(place, question);
    return alike ? 'shown' : akin ? 'open' : showing;
}
/** A line that is blank or only closes something shows nothing. One such anchor may be a line off; many were guessed. */
async function citesNothing({ snapshot, path }, { citation, contents }) {
    const lines = await contents.lines(snapshot, path);
    return (lines !== null &&
        citation.reference.lines.some(({ start, end }) => {
            const first = lines[start - 1];
            // A range may begin with the blank line above what it means. What is past the end is reported as that.
            return first !== undefined && (CLOSING.test(first) || (start === end && first.trim() === ''));
        }));
}
const CLOSING = /^[\s,;]*(?:[)\]}]|end(?![\p{L}\p{N}_]))[\s)\]},;]*$/u;
/** True where an anchor of such a page is right nevertheless. */
async function isConfirmed(from, question) {
    return (await judgeStart(from, question)) === 'shown';
}
/**
 * Other anchors whose file is read already, where the page had them at one of the commits from which anchors are followed: those of the same files,
 * and of files that are at base what they were then. No request is made for them.
 */
async function listBeside({ page, history, started, base, contents, }) {
    const { twin } = page;
    if (twin === null)
        return [];
    const taken = new Set(started.map(({ citation }) => citation));
    const places = started.flatMap(({ from }) => from);
    const read = new Set(places.map(({ snapshot, path }) => `${snapshot.commit} ${path}`));
    const open = [...page.anchorTwins].filter(([citation]) => !taken.has(citation)).slice(0, MAX_COMPARED);
    const paths = [...new Set(open.flatMap(([, { citation }]) => citation.resolution.target ?? []))];
    const now = await contents.ids(base, paths);
    const sought = open.flatMap(([citation, { citation: written }]) => {
        const path = written.resolution.target;
        return path === null ? [] : [{ citation, path, ...(0,_anchor_in_text_js__WEBPACK_IMPORTED_MODULE_4__/* .seekAnchor */ .W)(twin.document, written) }];
    });
    const found = new Map();
    const snapshots = new Map(places.map((place) => [place.snapshot.commit, place.snapshot]));
    for (const snapshot of [...snapshots.values()].slice(0, MAX_SNAPSHOTS)) {
        const text = (await history.textAt(snapshot.commit)) ?? '';
        // What was a record then had no anchors that somebody kept.
        if ((0,_documents_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordText */ .tn)(text))
            continue;
        const then = await contents.ids(snapshot, paths);
        for (const { citation, path, hasAnchor } of sought) {
            if (found.has(citation))
                continue;
            const isRead = read.has(`${snapshot.commit} ${path}`) || (then.has(path) && then.get(path) === now.get(path));
            if (isRead && hasAnchor(text))
                found.set(citation, { citation, from: [{ snapshot, path }] });
        }
    }
    return [...found.values()];
}


/***/ }),

/***/ 3942:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _documents_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8535);
// Tells pages whose line numbers are those of the day on which they were written.

/** True where a page says that it is kept as it was, at base as well: a change does not end the checks of its own page. */
const isRecord = ({ document, twin }) => [document, ...(twin === null ? [] : [twin.document])].every(({ page }) => (0,_documents_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecordPage */ .bw)(page));


/***/ }),

/***/ 859:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ diffLines)
});

;// CONCATENATED MODULE: ./build/evidence/lines/choose-split.js
// Chooses among the places a change can slide to the one where indentation and blank lines say that a block begins and ends.
/** Weights of git's indent heuristic, found by fitting to diffs that people had judged (git's documentation of `diff.indentHeuristic`). */
const WEIGHT = {
    startOfFile: 1,
    endOfFile: 21,
    blankLines: -30,
    blankAfter: 6,
    indent: -4,
    indentAfterBlank: 10,
    outdent: 24,
    outdentAfterBlank: 17,
    dedent: 23,
    dedentAfterBlank: 17,
};
/** How much a deeper indentation weighs against all of the above together. */
const INDENT = 60;
const MAX_INDENT = 200;
const MAX_BLANKS = 20;
/** Most lines a change is slid in search of a better place. */
const MAX_SLIDE = 100;
/** Column of the first character that is no white space; -1 for a blank line, and past the ends. */
function indentOf(line) {
    let column = 0;
    for (const character of line ?? '') {
        if (character === '\t')
            column += 8 - (column % 8);
        else if (character === ' ')
            column++;
        else if (!/[\n\v\f\r]/.test(character))
            return column;
        if (column >= MAX_INDENT)
            return MAX_INDENT;
    }
    return -1;
}
/** The best end of a run of `size` lines whose end can stand anywhere from `earliestEnd` to `latestEnd`; later ones win ties. */
function chooseSplit({ lines, size, earliestEnd, latestEnd, }) {
    let best = latestEnd;
    let bestScore = null;
    for (let end = Math.max(earliestEnd, latestEnd - size - 1, latestEnd - MAX_SLIDE); end <= latestEnd; end++) {
        const score = add(scoreSplit(lines, end), scoreSplit(lines, end - size));
        if (bestScore === null || isBetter(score, bestScore))
            [best, bestScore] = [end, score];
    }
    return best;
}
const add = (a, b) => ({ indent: a.indent + b.indent, penalty: a.penalty + b.penalty });
function isBetter(a, b) {
    return INDENT * Math.sign(a.indent - b.indent) + a.penalty - b.penalty <= 0;
}
/** Scores a cut right before line `at` (0-based): lower is better. */
function scoreSplit(lines, at) {
    const atEnd = at >= lines.length;
    const own = atEnd ? -1 : indentOf(lines[at]);
    const before = findText(lines, at - 1, -1);
    const after = findText(lines, at + 1, 1);
    let penalty = before.indent === -1 && before.blanks === 0 ? WEIGHT.startOfFile : 0;
    if (atEnd)
        penalty += WEIGHT.endOfFile;
    const blanksAfter = own === -1 ? 1 + after.blanks : 0;
    const blanks = before.blanks + blanksAfter;
    penalty += WEIGHT.blankLines * blanks + WEIGHT.blankAfter * blanksAfter;
    const indent = own === -1 ? after.indent : own;
    if (indent === -1 || before.indent === -1 || indent === before.indent)
        return { indent, penalty };
    if (indent > before.indent)
        return { indent, penalty: penalty + (blanks > 0 ? WEIGHT.indentAfterBlank : WEIGHT.indent) };
    // Less deep than the line before: an outdent where a deeper line follows, a dedent where the block goes on.
    const outdent = after.indent !== -1 && after.indent > indent;
    return {
        indent,
        penalty: penalty +
            (outdent
                ? blanks > 0
                    ? WEIGHT.outdentAfterBlank
                    : WEIGHT.outdent
                : blanks > 0
                    ? WEIGHT.dedentAfterBlank
                    : WEIGHT.dedent),
    };
}
/** The next line with text from `at` on, and the blank ones passed over. After twenty of them the search ends as if at indentation 0. */
function findText(lines, at, step) {
    let blanks = 0;
    for (let index = at; index >= 0 && index < lines.length; index += step) {
        const indent = indentOf(lines[index]);
        if (indent !== -1)
            return { indent, blanks };
        if (++blanks === MAX_BLANKS)
            return { indent: 0, blanks };
    }
    return { indent: -1, blanks };
}

;// CONCATENATED MODULE: ./build/evidence/lines/slide-changes.js
// Slides changes up and down over equal lines to where a reader, and git, would see them.

/** Walks the runs of a text: between any two unchanged lines there is exactly one, maybe empty. */
class Runs {
    run = { start: 0, end: 0 };
    #changed;
    #own;
    constructor(changed, own = null) {
        this.#changed = changed;
        this.#own = own;
        this.#extendDown();
    }
    get size() {
        return this.run.end - this.run.start;
    }
    next() {
        if (this.run.end === this.#changed.length)
            return false;
        this.run.start = this.run.end + 1;
        this.run.end = this.run.start;
        this.#extendDown();
        return true;
    }
    previous() {
        if (this.run.start === 0)
            return false;
        this.run.end = this.run.start - 1;
        this.run.start = this.run.end;
        this.#extendUp();
        return true;
    }
    /** Moves the run one line down if the line after it equals its first; joins a run it meets. */
    down() {
        const { run } = this;
        if (run.end >= this.#changed.length || this.#own?.[run.start] !== this.#own?.[run.end])
            return false;
        this.#changed[run.start++] = 0;
        this.#changed[run.end++] = 1;
        this.#extendDown();
        return true;
    }
    up() {
        const { run } = this;
        if (run.start <= 0 || this.#own?.[run.start - 1] !== this.#own?.[run.end - 1])
            return false;
        this.#changed[--run.start] = 1;
        this.#changed[--run.end] = 0;
        this.#extendUp();
        return true;
    }
    #extendDown() {
        while (this.#changed[this.run.end] === 1)
            this.run.end++;
    }
    #extendUp() {
        while (this.#changed[this.run.start - 1] === 1)
            this.run.start--;
    }
}
function slideChanges({ own, lines, changed, otherChanged }) {
    const mine = new Runs(changed, own);
    const other = new Runs(otherChanged);
    do {
        if (mine.size > 0)
            settle({ mine, other, lines });
    } while (mine.next() && other.next());
}
/** Puts one run where it belongs: beside a change of the other text, else where indentation says a block begins. */
function settle({ mine, other, lines, }) {
    let [earliestEnd, besideOther, size] = [0, -1, 0];
    do {
        size = mine.size;
        besideOther = -1;
        while (mine.up())
            other.previous();
        earliestEnd = mine.run.end;
        if (other.size > 0)
            besideOther = mine.run.end;
        while (mine.down()) {
            other.next();
            if (other.size > 0)
                besideOther = mine.run.end;
        }
    } while (mine.size !== size);
    if (mine.run.end === earliestEnd)
        return;
    if (besideOther >= 0) {
        while (other.size === 0 && mine.up())
            other.previous();
        return;
    }
    const best = chooseSplit({ lines, size, earliestEnd, latestEnd: mine.run.end });
    while (mine.run.end > best && mine.up())
        other.previous();
}

;// CONCATENATED MODULE: ./build/evidence/lines/line-diff.js
// Compares two texts line by line and marks the changed lines as git does: shortest edit first, then each change slid to its best place.

/** Most lines of one text. */
const MAX_LINES = 200_000;
/** null where the texts are too long, or too different to be compared within the budget. */
function diffLines({ old, now, budget, }) {
    if (old.length > MAX_LINES || now.length > MAX_LINES)
        return null;
    const numbers = new Map();
    const numberOf = (line) => {
        const known = numbers.get(line) ?? numbers.size;
        numbers.set(line, known);
        return known;
    };
    const a = Int32Array.from(old, numberOf);
    const b = Int32Array.from(now, numberOf);
    const removed = new Uint8Array(a.length);
    const added = new Uint8Array(b.length);
    let start = 0;
    while (start < a.length && start < b.length && a[start] === b[start])
        start++;
    let tail = 0;
    while (tail < a.length - start && tail < b.length - start && a[a.length - 1 - tail] === b[b.length - 1 - tail])
        tail++;
    const keptOld = keepCommon({ own: a, other: b, start, tail, changed: removed });
    const keptNow = keepCommon({ own: b, other: a, start, tail, changed: added });
    const search = new ShortestEdit({ a: pick(a, keptOld), b: pick(b, keptNow), budget });
    if (!search.run())
        return null;
    keptOld.forEach((at, index) => {
        if (search.removed[index] === 1)
            removed[at] = 1;
    });
    keptNow.forEach((at, index) => {
        if (search.added[index] === 1)
            added[at] = 1;
    });
    slideChanges({ own: a, lines: old, changed: removed, otherChanged: added });
    slideChanges({ own: b, lines: now, changed: added, otherChanged: removed });
    const equal = Uint8Array.from(a, (number, at) => (number === b[at] ? 1 : 0));
    return { removed, added, unique: findUnique(a, b, numbers.size), equal };
}
function findUnique(a, b, numbers) {
    const [inOld, inNew] = [new Int32Array(numbers), new Int32Array(numbers)];
    for (const number of a)
        inOld[number] = (inOld[number] ?? 0) + 1;
    for (const number of b)
        inNew[number] = (inNew[number] ?? 0) + 1;
    return Uint8Array.from(a, (number) => (inOld[number] === 1 && inNew[number] === 1 ? 1 : 0));
}
function pick(values, at) {
    return Int32Array.from(at, (index) => values[index] ?? 0);
}
/** Lines that take part in the search. Lines the other text has nowhere are changed for sure, and so are frequent ones in the midst of such. */
function keepCommon({ own, other, start, tail, changed }) {
    const counts = new Map();
    for (const line of other)
        counts.set(line, (counts.get(line) ?? 0) + 1);
    const frequent = Math.min(frequentFrom(own.length), 1024);
    const occurrences = Array.from({ length: Math.max(0, own.length - tail - start) }, (_, index) => counts.get(own[start + index] ?? -1) ?? 0);
    const kept = [];
    occurrences.forEach((count, index) => {
        if (count === 0 || (count >= frequent && isLost({ occurrences, index, frequent })))
            changed[start + index] = 1;
        else
            kept.push(start + index);
    });
    return kept;
}
/** Git calls a line frequent from about the square root of the number of lines on, rounded to a power of two. */
function frequentFrom(lines) {
    let root = 1;
    for (let rest = lines; rest > 0; rest >>= 2)
        root <<= 1;
    return root;
}
const WINDOW = 100;
/** True for a frequent line between lines that match nothing: to match it would tear a rewritten passage apart. */
function isLost({ occurrences, index, frequent, }) {
    let [unmatched, often] = [0, 2];
    for (const step of [-1, 1]) {
        let here = 0;
        for (let at = index + step, seen = 0; seen < WINDOW && at >= 0 && at < occurrences.length; at += step, seen++) {
            const count = occurrences[at] ?? 0;
            if (count === 0)
                here++;
            else if (count >= frequent)
                often++;
            else
                break;
        }
        if (here === 0)
            return false;
        unmatched += here;
    }
    return often * 4 < often + unmatched;
}
/** Myers' search from both ends, halving the problem at the middle: linear space. */
class ShortestEdit {
    removed;
    added;
    #a;
    #b;
    #forward;
    #backward;
    #offset;
    #budget;
    constructor({ a, b, budget }) {
        this.#budget = budget;
        this.#a = a;
        this.#b = b;
        this.removed = new Uint8Array(a.length);
        this.added = new Uint8Array(b.length);
        this.#forward = new Int32Array(a.length + b.length + 3);
        this.#backward = new Int32Array(a.length + b.length + 3);
        this.#offset = b.length + 1;
    }
    /** false where the work goes over the bound. */
    run() {
        const open = [[0, this.#a.length, 0, this.#b.length]];
        for (let box = open.pop(); box !== undefined; box = open.pop()) {
            let [left, right, top, bottom] = box;
            while (left < right && top < bottom && this.#a[left] === this.#b[top]) {
                left++;
                top++;
            }
            while (left < right && top < bottom && this.#a[right - 1] === this.#b[bottom - 1]) {
                right--;
                bottom--;
            }
            if (left === right)
                this.added.fill(1, top, bottom);
            else if (top === bottom)
                this.removed.fill(1, left, right);
            else {
                const middle = this.#findMiddle({ left, right, top, bottom });
                if (middle === null)
                    return false;
                open.push([left, middle.x, top, middle.y], [middle.x, right, middle.y, bottom]);
            }
        }
        return true;
    }
    /** A point that a shortest path goes through. Furthest-reaching ends are kept by diagonal x - y, the highest diagonal is tried first. */
    #findMiddle({ left, right, top, bottom, }) {
        const [a, b, forward, backward, offset] = [this.#a, this.#b, this.#forward, this.#backward, this.#offset];
        const [lowest, highest] = [left - bottom, right - top];
        const [first, last] = [left - top, right - bottom];
        const odd = ((first - last) & 1) !== 0;
        let [forwardLow, forwardHigh, backwardLow, backwardHigh] = [first, first, last, last];
        forward[first + offset] = left;
        backward[last + offset] = right;
        for (;;) {
            if (forwardLow > lowest)
                forward[--forwardLow - 1 + offset] = -1;
            else
                forwardLow++;
            if (forwardHigh < highest)
                forward[++forwardHigh + 1 + offset] = -1;
            else
                forwardHigh--;
            for (let diagonal = forwardHigh; diagonal >= forwardLow; diagonal -= 2) {
                const [below, above] = [forward[diagonal - 1 + offset] ?? -1, forward[diagonal + 1 + offset] ?? -1];
                let x = below >= above ? below + 1 : above;
                let y = x - diagonal;
                while (x < right && y < bottom && a[x] === b[y]) {
                    x++;
                    y++;
                }
                forward[diagonal + offset] = x;
                if (odd && backwardLow <= diagonal && diagonal <= backwardHigh && (backward[diagonal + offset] ?? 0) <= x)
                    return { x, y };
            }
            if (backwardLow > lowest)
                backward[--backwardLow - 1 + offset] = 0x7fffffff;
            else
                backwardLow++;
            if (backwardHigh < highest)
                backward[++backwardHigh + 1 + offset] = 0x7fffffff;
            else
                backwardHigh--;
            for (let diagonal = backwardHigh; diagonal >= backwardLow; diagonal -= 2) {
                const [below, above] = [
                    backward[diagonal - 1 + offset] ?? 0x7fffffff,
                    backward[diagonal + 1 + offset] ?? 0x7fffffff,
                ];
                let x = below < above ? below : above - 1;
                let y = x - diagonal;
                while (x > left && y > top && a[x - 1] === b[y - 1]) {
                    x--;
                    y--;
                }
                backward[diagonal + offset] = x;
                if (!odd && forwardLow <= diagonal && diagonal <= forwardHigh && x <= (forward[diagonal + offset] ?? 0))
                    return { x, y };
            }
            this.#budget.steps -= forwardHigh - forwardLow + backwardHigh - backwardLow + 2;
            if (this.#budget.steps < 0)
                return null;
        }
    }
}


/***/ }),

/***/ 1230:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bL: () => (/* binding */ agreed),
  MT: () => (/* binding */ citesWholeFile),
  WW: () => (/* binding */ followFrom),
  jV: () => (/* binding */ openLineFollower)
});

// EXTERNAL MODULE: ./build/evidence/lines/slight-moves.js
var slight_moves = __webpack_require__(9826);
;// CONCATENATED MODULE: ./build/evidence/lines/follow-spans.js

/** Follows the spans of one anchor together: if one was edited the anchor was, if one moved the anchor did. */
function followSpans({ diff, spans: written, }) {
    const { removed, added } = diff;
    const spans = clipSpans(written, removed.length);
    if (spans.some(({ end }) => end > removed.length)) {
        return clipSpans(written, added.length).some(({ end }) => end > added.length)
            ? { kind: 'out-of-range', lineCount: added.length }
            : { kind: 'unverifiable', why: { code: 'shorter-before' } };
    }
    const places = walk(diff, Math.max(...spans.map(({ end }) => end)) + CONTEXT);
    const states = followEach(places, spans);
    // Of equal lines nobody can say which one went: where the cited one reads as it did, it may be the one that stayed.
    const lost = states.some((state) => state === 'removed' || state === 'changed');
    if (lost && spans.every((span) => isEqual(diff, span)))
        return { kind: 'same' };
    if (states.every((state) => state === 'removed'))
        return { kind: 'removed' };
    if (lost)
        return { kind: 'changed' };
    if (states.includes('grown'))
        return { kind: 'unverifiable', why: { code: 'grown' } };
    const lines = states.filter((state) => typeof state === 'object');
    if (lines.every(({ start, end }, index) => start === spans[index]?.start && end === spans[index].end))
        return { kind: 'same' };
    return spans.every((span) => isKnown({ span, places, unique: diff.unique }))
        ? { kind: 'moved', lines }
        : { kind: 'unverifiable', why: { code: 'repeated-line' } };
}
function isEqual({ equal }, { start, end }) {
    return equal.subarray(start - 1, end).every((flag) => flag === 1);
}
/** Lines around a repeated one that can tell it from its equals. */
const CONTEXT = 3;
/** True where the cited lines, or lines that moved with them, are found nowhere else: a bracket or blank line alone could be any other. */
function isKnown({ span: { start, end }, places, unique, }) {
    for (let line = start; line <= end; line += 1)
        if (unique[line - 1] === 1)
            return true;
    const holds = (from, step) => {
        const shift = Number(places[from - 1]) - from;
        for (let line = from + step; line >= 1 && Math.abs(line - from) <= CONTEXT; line += step) {
            if (places[line - 1] !== line + shift)
                return false;
            if (unique[line - 1] === 1)
                return true;
        }
        return false;
    };
    return holds(start, -1) || holds(end, 1);
}
/** A range may end one past the last line, as editors show an empty line there: it means the lines up to the last one. */
function clipSpans(spans, lineCount) {
    return spans.map(({ start, end }) => ({ start, end: end === lineCount + 1 && start < end ? lineCount : end }));
}
function followEach(places, spans) {
    return spans.map(({ start, end }) => {
        const own = places.slice(start - 1, end);
        if (own.every((place) => place === 'removed'))
            return 'removed';
        const [first] = own;
        const final = own.at(-1);
        if (typeof first !== 'number' || typeof final !== 'number')
            return 'changed';
        const [length, now] = [end - start + 1, final - first + 1];
        const edited = own.filter((place) => typeof place !== 'number').length;
        const added = Math.max(length, now) - (length - edited);
        if (added * slight_moves/* SHARE */.oV <= (length < slight_moves/* LONG */.Bn ? 0 : length))
            return { start: first, end: final };
        if (edited > 0)
            return 'changed';
        // Lines put between others edit none of them. More lines than were cited make something else of them, and of a long range nobody can say what.
        if (added <= length)
            return { start: first, end: final };
        return length < slight_moves/* LONG */.Bn ? 'changed' : 'grown';
    });
}
/** For each old line its new number (1-based), or what became of it: `removed` in a change that only takes away, else `changed`. */
function walk({ removed, added }, last) {
    const places = [];
    let now = 0;
    const until = Math.min(last, removed.length);
    for (let old = 0; old < until;) {
        let [to, put] = [old, now];
        while (removed[to] === 1)
            to++;
        while (added[put] === 1)
            put++;
        for (; old < to; old++)
            places.push(put > now ? 'changed' : 'removed');
        now = put + 1;
        if (old < removed.length)
            places.push(now);
        old++;
    }
    return places;
}

;// CONCATENATED MODULE: ./build/evidence/lines/find-layout.js
/** Letters and digits that a text needs to be mistaken for no other. */
const MIN_SAID = 16;
/** A text is looked for by so much of its beginning, and compared as a whole in so many places at most: what is there more often repeats itself. */
const [BEGINNING, MOST_PLACES] = [64, 32];
/** Characters that are looked through in one step of the budget. */
const CHARACTERS_A_STEP = 50;
/** Takes off what formatters change: blanks, the kind of quotes, and a comma before a closing bracket. */
function readLayout(lines) {
    const starts = [];
    const parts = [];
    let length = 0;
    for (const line of lines) {
        const squeezed = line
            .replace(/\s+/g, '')
            .replaceAll("'", '"')
            .replace(/,(?=[)\]}])/g, '');
        if (/^[)\]}]/.test(squeezed) && parts.at(-1)?.endsWith(',') === true) {
            parts[parts.length - 1] = parts.at(-1)?.slice(0, -1) ?? '';
            length -= 1;
        }
        starts.push(length);
        // A blank line between a comma and its bracket hides neither.
        if (squeezed !== '')
            parts.push(squeezed);
        length += squeezed.length;
    }
    return { text: parts.join(''), starts };
}
/** The lines of the new text that say what each span of the old one says; null where one of them is short, is there more than once, or is not there; `too-long` where the budget is used up. */
function findLayout({ old, now, spans, budget, }) {
    const found = [];
    for (const { start, end } of spans) {
        budget.steps -= (old.text.length + now.text.length) / CHARACTERS_A_STEP;
        if (budget.steps < 0)
            return 'too-long';
        const said = old.text.slice(old.starts[start - 1] ?? old.text.length, old.starts[end] ?? old.text.length);
        const at = onlyPlace(now, said);
        if (at === null || (said.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < MIN_SAID || onlyPlace(old, said) === null)
            return null;
        found.push({ start: lineAt(now.starts, at), end: lineAt(now.starts, at + said.length - 1) });
    }
    return found;
}
/** Where a text is as a whole, if it is there once; else null. */
function onlyPlace({ text, starts }, said) {
    const beginning = said.slice(0, BEGINNING);
    let [found, places] = [-1, 0];
    for (let at = said === '' ? -1 : text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
        places += 1;
        if (places > MOST_PLACES)
            return null;
        if (!text.startsWith(said, at))
            continue;
        if (found >= 0)
            return null;
        found = at;
    }
    if (found < 0)
        return null;
    // Two words of one line are one word here, unless a line ends between them.
    const cuts = (place) => /^[\p{L}\p{N}_]{2}$/u.test(text.slice(place - 1, place + 1)) && starts[lineAt(starts, place) - 1] !== place;
    return cuts(found) || cuts(found + said.length) ? null : found;
}
/** The line (1-based) that has the character; of blank lines at one place the last, which is not blank. */
function lineAt(starts, offset) {
    let [low, high] = [0, starts.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? Infinity) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./build/evidence/lines/line-diff.js + 2 modules
var line_diff = __webpack_require__(859);
// EXTERNAL MODULE: ./build/text/contains-word.js
var contains_word = __webpack_require__(4766);
;// CONCATENATED MODULE: ./build/evidence/lines/line-follower.js




/** Steps that all comparisons of a run may take together: some seconds. */
const BUDGET = 120_000_000;
/** Lines of a span that are looked at for a word. */
const MOST_LOOKED_AT = 50;
/** Lines on either side of a bracket that say what it is about. */
const BESIDE = 2;
const MEANINGLESS = { kind: 'unverifiable', why: { code: 'old-drift' } };
const unreadable = (path) => ({ kind: 'unverifiable', why: { code: 'unreadable', path } });
const tooDifferent = (path) => ({ kind: 'unverifiable', why: { code: 'too-different', path } });
function openLineFollower(contents) {
    const budget = { steps: BUDGET };
    const linesOf = async ({ snapshot, path }) => await contents.lines(snapshot, path);
    const idOf = async ({ snapshot, path }) => (await contents.ids(snapshot, [path])).get(path) ?? `${snapshot.commit} ${path}`;
    const check = async ({ at, spans }) => {
        const lines = await linesOf(at);
        if (lines === null)
            return unreadable(at.path);
        const lineCount = lines.length;
        return clipSpans(spans, lineCount).some(({ end }) => end > lineCount)
            ? { kind: 'out-of-range', lineCount }
            : { kind: 'same' };
    };
    // All anchors of a page ask at once: what one of them began is what the others wait for.
    const diffs = new Map();
    const diffOf = (key, old, now) => {
        const known = diffs.get(key);
        if (known !== undefined)
            return known;
        const diff = (0,line_diff/* diffLines */.P)({ old, now, budget });
        diffs.set(key, diff);
        return diff;
    };
    const layouts = new Map();
    const layoutOf = (id, lines) => {
        const layout = layouts.get(id) ?? readLayout(lines);
        layouts.set(id, layout);
        return layout;
    };
    return {
        check,
        async follow({ from, to, spans, words = [] }) {
            const [before, now] = await Promise.all([idOf(from), idOf(to)]);
            if (before === now)
                return await check({ at: to, spans });
            const [old, there] = await Promise.all([linesOf(from), linesOf(to)]);
            if (old === null || there === null)
                return unreadable(old === null ? from.path : to.path);
            const diff = diffOf(`${before} ${now}`, old, there);
            if (diff === null)
                return tooDifferent(to.path);
            const state = followSpans({ diff, spans });
            const isLost = state.kind === 'changed' || state.kind === 'removed';
            if (!isLost && state.kind !== 'moved')
                return state;
            // A range that ends after the last line can be where it was once the file is longer.
            if (state.kind === 'moved' && isWhere(state.lines, spans))
                return { kind: 'same' };
            if (citesWholeFile(spans))
                return { kind: 'same' };
            if (saysNothing(old, spans))
                return isBesideWords({ lines: old, spans, words }) ? state : MEANINGLESS;
            if (!isLost)
                return state;
            const found = findLayout({ old: layoutOf(before, old), now: layoutOf(now, there), spans, budget });
            if (found === 'too-long')
                return tooDifferent(to.path);
            if (found === null)
                return state;
            return isWhere(found, spans) ? { kind: 'same' } : { kind: 'moved', lines: found };
        },
    };
}
const isWhere = (lines, spans) => lines.every(({ start, end }, at) => start === spans[at]?.start && end === spans[at].end);
function isBesideWords({ lines, spans, words, }) {
    if (words.length === 0)
        return false;
    return spans.some(({ start }) => {
        const beside = lines.slice(Math.max(0, start - 1 - BESIDE), start + BESIDE).join('');
        return (lines[start - 1] ?? '').trim() !== '' && words.some((word) => (0,contains_word/* containsWord */.oV)(beside, word));
    });
}
/** True without lines, and for line 1 alone, which is how people cite a whole file. */
function citesWholeFile(spans) {
    return spans.every(({ end }) => end === 1);
}
/** True where the cited lines hold no letter and no digit: nobody meant a blank line or a bracket, so the anchor was wrong before. */
function saysNothing(lines, spans) {
    return spans.every(({ start, end }) => lines.slice(start - 1, Math.min(end, start - 1 + MOST_LOOKED_AT)).every((line) => !/[\p{L}\p{N}]/u.test(line)));
}
/** Where the anchor can mean either of two places it is enough that it holds for one, and anything else is only said if both say it. */
async function followFrom({ follower, from, to, spans, }) {
    const states = await Promise.all(from.map(async (place) => await follower.follow({ from: place, to, spans })));
    return states.find(({ kind }) => kind === 'same') ?? agreed(states) ?? (await follower.check({ at: to, spans }));
}
const UNSURE = { kind: 'unverifiable', why: { code: 'committed-later' } };
/** What all of them say; null of none. */
function agreed(states) {
    const [first = null] = states;
    return states.every((state) => JSON.stringify(state) === JSON.stringify(first)) ? first : UNSURE;
}


/***/ }),

/***/ 1287:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ judgeShowing),
/* harmony export */   dU: () => (/* binding */ compareWords),
/* harmony export */   r6: () => (/* binding */ readNames),
/* harmony export */   rA: () => (/* binding */ missesNames)
/* harmony export */ });
/* harmony import */ var _text_contains_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4766);
/* harmony import */ var _text_name_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3311);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9278);
/* harmony import */ var _names_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3733);
/* harmony import */ var _belongs_to_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3128);
/* harmony import */ var _plain_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8453);
// Whether cited lines hold nothing of the code that their row names, though their file has it: then the anchor was wrong where it was written.






/** Names of a row that are looked for in the file; one that writes more is not looked at. */
const MOST_WRITTEN = 12;
/** A row that names more of what its file has tells a story, and its anchor may mean any part of it. */
const MOST_NAMES = 4;
/** The same of names without code marks. */
const MOST_PLAIN = 8;
/** Longest line of a page, and longest span of it, that is looked at. */
const MAX_LINE = 4_000;
/** Lines before and after the cited ones that are about the same; names without code marks are taken less literally. */
const BESIDE = 2;
const BESIDE_PLAIN = 5;
/** Ordinary words of the row in the cited lines that show the anchor to be right without any name, and words elsewhere in the file that show it to be wrong. */
const MIN_WORDS = 3;
/** As many words of the row, and such a share of those that the file has, show an anchor to be right beyond doubt. */
const MOST_WORDS = 6;
const SHARE = 0.6;
/** Most other files of a row that are asked whether a name is theirs. */
const MOST_OTHERS = 3;
/** Lines at the head of a page in which its title is. */
const MAX_HEAD = 40;
const SPANS = /`([^`]{3,120})`/g;
/** A call, or a name of several parts or several words: not an ordinary word. */
const NAME = /^(?:[\p{L}_$][\p{L}\p{N}_$]*(?:\.|::|#|->)){0,8}([\p{L}_$][\p{L}\p{N}_$]{2,})(\([^()]{0,80}\))?$/u;
const OWN = /^(?:self|this|cls|super)$/;
/** False where the row names nothing that the file has. */
async function missesNames(place, question) {
    return (await judgeShowing(place, question)) === 'missed';
}
async function judgeShowing(place, question) {
    const { citation, contents } = question;
    const names = readNames(lineOf(question));
    if (names.length > MOST_WRITTEN)
        return 'open';
    const text = (await contents.texts(place.snapshot, [place.path])).get(place.path) ?? '';
    const lines = (await contents.lines(place.snapshot, place.path)) ?? [];
    const there = names.flatMap(({ last, full }) => full !== last && text.includes(full) ? [{ last, full }] : (0,_names_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .isInCode */ .pV)(lines, last) ? [{ last, full: last }] : []);
    if (there.length === 0)
        return await judgePlain({ place, question, lines });
    if (there.length > MOST_NAMES)
        return 'open';
    const [stem = ''] = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(place.path).split('.');
    // What is called like the file may be the file.
    if (there.some(({ last }) => last === stem && (0,_names_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .listDefinitions */ .Pb)(lines, last).length === 0))
        return 'open';
    return there.some((name) => holds({ lines, spans: citation.reference.lines, name })) ? 'shown' : 'missed';
}
async function compareWords(place, question) {
    const { citation, contents } = question;
    const line = lineOf(question);
    const lines = (await contents.lines(place.snapshot, place.path)) ?? [];
    const spans = citation.reference.lines;
    const { inFile, inLines } = countWords({ line, path: place.path, lines, spans });
    const near = textOf({ lines, spans, reach: BESIDE_PLAIN }).toLowerCase();
    const names = [...readNames(line).map(({ last }) => last), ...(0,_plain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainNames */ .VO)({ line, title: '', others: [] })];
    return {
        alike: inLines >= MOST_WORDS && inLines >= SHARE * inFile,
        akin: names.some((name) => {
            const parts = (0,_plain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .partsOf */ .CI)(name);
            return parts.length > 0 && parts.filter((part) => near.includes(part)).length * 2 >= parts.length;
        }),
    };
}
const lineOf = ({ page, citation }) => page.document.page.lines[citation.reference.range.line - 1] ?? '';
/** The words of the row that the file has, and those that its cited lines have. */
function countWords({ line, path, ...cited }) {
    const near = (0,_plain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .stemsOf */ .gz)(textOf({ ...cited, reach: BESIDE_PLAIN }));
    const own = (0,_plain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .stemsOf */ .gz)(path);
    const words = [...(0,_plain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .stemsOf */ .gz)((0,_plain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutPaths */ .fx)(line))].filter((word) => !own.has(word));
    const file = (0,_plain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .stemsOfFile */ .A6)(cited.lines);
    return {
        inFile: words.filter((word) => near.has(word) || file.has(word)).length,
        inLines: words.filter((word) => near.has(word)).length,
    };
}
/** The same by names without code marks. They may be another anchor's, and other words of the row may show that the anchor is right. */
async function judgePlain({ place, question, lines, }) {
    const { page, citation, contents } = question;
    const line = lineOf(question);
    const row = page.rows[citation.place.row] ?? [];
    const { keyed, key } = page.document.rows[citation.place.row] ?? { keyed: false, key: '' };
    // A key that nobody wrote is the row's title: a name of it can be missed, and does not show that the anchor is right.
    const isOfTitle = (name) => !keyed && key.includes(name.toLowerCase());
    const names = (0,_plain_names_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainNames */ .VO)({
        line,
        title: page.document.page.lines.slice(0, MAX_HEAD).find((one) => /^#\s/.test(one)) ?? '',
        others: [
            place.path,
            page.document.path,
            ...(keyed ? [key] : []),
            ...row.flatMap(({ reference: { path } }) => path ?? []),
        ],
    }).filter((name) => (0,_names_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .isInCode */ .pV)(lines, name));
    const shows = ({ reference: { lines: spans } }, name) => isBeside({ lines, spans, name, reach: BESIDE_PLAIN });
    if (names.length === 0 || names.length > MOST_PLAIN)
        return 'open';
    const shown = names.filter((name) => shows(citation, name));
    if (shown.length > 0)
        return shown.every(isOfTitle) ? 'open' : 'shown';
    const target = citation.resolution.target;
    const others = row.filter((one) => one !== citation && one.reference.kind === 'lines');
    const beside = others.filter(({ resolution }) => resolution.target === target);
    const own = names.filter((name) => !beside.some((one) => shows(one, name)));
    const files = [...new Set(others.flatMap((one) => one.resolution.target ?? []))].filter((path) => path !== target);
    if (own.length === 0 || files.length > MOST_OTHERS)
        return 'open';
    const { inFile, inLines } = countWords({ line, path: place.path, lines, spans: citation.reference.lines });
    if (inLines >= MIN_WORDS || inFile - inLines < MIN_WORDS)
        return 'open';
    // Asked last: over REST each file is a request.
    const texts = files.length === 0 ? new Map() : await contents.texts(place.snapshot, files);
    return own.every((name) => files.some((path) => (0,_text_contains_word_js__WEBPACK_IMPORTED_MODULE_4__/* .containsWord */ .oV)(texts.get(path) ?? '', name))) ? 'open' : 'missed';
}
/** The names of code in the code marks of a line. */
function readNames(line) {
    const found = new Map();
    for (const [, span = ''] of line.slice(0, MAX_LINE).matchAll(SPANS)) {
        const [, last = '', call = ''] = NAME.exec(span.trim()) ?? [];
        const bare = span.trim().slice(0, span.trim().length - call.length);
        const before = bare.slice(0, bare.length - last.length).match(/[\p{L}\p{N}_$]+(?=\W+$)/u)?.[0] ?? '';
        if (last === '' || (call === '' && !(0,_text_name_words_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSeveralWords */ .up)(last)))
            continue;
        found.set(last, { last, full: before === '' || OWN.test(before) ? last : bare.slice(bare.lastIndexOf(before)) });
    }
    return [...found.values()];
}
/** True where the cited lines, or those beside them, have the name, or belong to its definition; of a call of another thing's, only where it is called. */
function holds({ lines, spans, name: { last, full }, }) {
    return full === last
        ? isBeside({ lines, spans, name: last, reach: BESIDE })
        : textOf({ lines, spans, reach: BESIDE }).includes(full);
}
function isBeside({ name, ...cited }) {
    const { lines, spans } = cited;
    return (0,_text_contains_word_js__WEBPACK_IMPORTED_MODULE_4__/* .containsWord */ .oV)(textOf(cited), name) || (0,_belongs_to_js__WEBPACK_IMPORTED_MODULE_1__/* .belongsTo */ .g)({ lines, spans, defined: (0,_names_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .listDefinitions */ .Pb)(lines, name) });
}
/** The cited lines with some before and after them. */
function textOf({ lines, spans, reach, }) {
    return spans.map(({ start, end }) => lines.slice(Math.max(0, start - 1 - reach), end + reach).join('')).join('\n');
}


/***/ }),

/***/ 9006:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ isSnippet),
/* harmony export */   UT: () => (/* binding */ linesWith),
/* harmony export */   gM: () => (/* binding */ missesSnippet),
/* harmony export */   li: () => (/* binding */ isSearchable),
/* harmony export */   r2: () => (/* binding */ squeeze)
/* harmony export */ });
/* harmony import */ var _names_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3733);
// Whether code that a cell writes out stands elsewhere in the file than on the lines the cell cites: then the number was wrong already.

/** Code on more lines than these could be meant on any of them. */
const MOST_LINES = 3;
/** Longest cell that is read as one statement, and the length of a piece of code. */
const MAX_CELL = 400;
const LENGTH = { least: 6, most: 200 };
/** Most lines of comments and attributes between the cited line and what they are about. */
const MOST_ABOVE = 3;
/** Shortest code of which one line shows that a range without it is wrong; and lines beside a range that are about the same. */
const LONG = 20;
const BESIDE = 1;
/** A bare name, its call without arguments, a path, a flag: none of them is a piece of code that stands on one line alone. */
const NO_SNIPPET = /^[\p{L}\p{N}_$]+(?:\(\))?$|^[\w./\\@-]+\.\w{1,8}(?:[:#]L?\d.*)?$|^-|^[\w.-]*\/|(?:\u2026|\.\.\.)/u;
/** Only a comment, an attribute or a decorator: it is about what comes below it. */
const ABOVE = /^\s*(?:\/\/|\/\*|\*|#|--|;|<!--|"""|@|\[\p{L})/u;
/** A name, and perhaps what it is called with. */
const CALLED = /^(?:[\p{L}_$][\p{L}\p{N}_$]*(?:\.|::|->))*([\p{L}_$][\p{L}\p{N}_$]*)(?:\(.*\);?)?$/u;
const DOTTED = /^[\p{L}_$][\p{L}\p{N}_$]*(?:(?:\.|::|->)[\p{L}_$][\p{L}\p{N}_$]*){2,8}$/u;
async function missesSnippet(place, { page, citation, contents }) {
    const { row, field } = citation.place;
    const { lines: spans } = citation.reference;
    const cell = page.document.rows[row]?.evidence[field];
    // One of several anchors may mean any part of what its cell says.
    const anchors = (page.rows[row] ?? []).filter(({ reference: { kind }, place }) => kind === 'lines' && place.field === field);
    if (cell === undefined || cell.text.length > MAX_CELL || anchors.length !== 1)
        return false;
    // So may a range, but for long code that is on one line alone.
    const isRange = spans.some(({ start, end }) => start !== end);
    const written = cell.segments
        .flatMap(({ kind, link, text }) => (kind === 'code' && link === null ? [squeeze(text)] : []))
        .filter((snippet) => isSnippet(snippet) && (!isRange || snippet.length >= LONG));
    if (written.length === 0)
        return false;
    const lines = (await contents.lines(place.snapshot, place.path)) ?? [];
    const there = written
        .filter((snippet) => !isDefinedHere(lines, snippet))
        .map((snippet) => linesWith(lines, snippet))
        .filter((found) => found.length > 0 && found.length <= (isRange ? 1 : MOST_LINES));
    const isCited = (at) => spans.some(({ start, end }) => (isRange ? at >= start - BESIDE && at <= end + BESIDE : isAt(lines, start, at)));
    return there.length > 0 && !there.some((found) => found.some(isCited));
}
const squeeze = (text) => text.trim().replaceAll(/\s+/gu, ' ');
const known = new WeakMap();
/** Once a file, however many anchors it has. */
function squeezeAll(lines) {
    const found = known.get(lines);
    if (found !== undefined)
        return found;
    const starts = [];
    let length = 0;
    const all = lines.map((line) => {
        const one = squeeze(line);
        starts.push(length);
        length += one.length + 1;
        return one;
    });
    const made = { text: all.join('\n'), starts, found: new Map() };
    known.set(lines, made);
    return made;
}
const isSnippet = (text) => text.length >= LENGTH.least && text.length <= LENGTH.most && (DOTTED.test(text) || !NO_SNIPPET.test(text));
/** What the file defines is cited where it is defined, however it is called elsewhere. `year = clock.now.year` defines another thing. */
function isDefinedHere(lines, snippet) {
    const [, name = ''] = CALLED.exec(snippet) ?? [];
    return (name !== '' &&
        (0,_names_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .listDefinitions */ .Pb)(lines, name).some((at) => isCall(snippet) || !squeeze(lines[at - 1] ?? '').includes(snippet)));
}
const isCall = (snippet) => !DOTTED.test(snippet);
/** Longest text of a file that is looked through for each of many pieces of code. */
const MAX_SEARCHED = 500_000;
const isSearchable = (lines) => squeezeAll(lines).text.length <= MAX_SEARCHED;
/** Numbers of the lines that have the code, from 1: of many, the first ones. */
function linesWith(lines, snippet) {
    const { text, starts, found } = squeezeAll(lines);
    const known = found.get(snippet);
    if (known !== undefined)
        return known;
    const places = [];
    let line = 0;
    for (let at = text.indexOf(snippet); at >= 0 && places.length <= MOST_LINES;) {
        line = lineAt(starts, at, line);
        places.push(line);
        const next = starts[line];
        at = next === undefined ? -1 : text.indexOf(snippet, next);
    }
    found.set(snippet, places);
    return places;
}
/** The line, from 1, in which a place of the text is; `from` is one before it. */
function lineAt(starts, place, from) {
    let [low, high] = [from, starts.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? Infinity) <= place)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Whether a cited line is that line, or only what stands above it. */
function isAt(lines, cited, at) {
    let below = cited;
    while (below < cited + MOST_ABOVE && ABOVE.test(lines[below - 1] ?? ''))
        below += 1;
    return at >= cited && at <= below;
}


/***/ }),

/***/ 3159:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readNamesBeside)
/* harmony export */ });
/* harmony import */ var _text_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1791);
/* harmony import */ var _read_symbol_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6447);
// Reads the names that a page writes side by side with an anchor, so that the two are one statement.


const WORD = String.raw `[\p{L}_$][\p{L}\p{N}_$]*`;
const NAME = String.raw `(${WORD}(?:(?:::|\.|#)${WORD}){0,8})(\([^()\x60|]{0,80}\))?`;
/** `name` at `path:40`, `name` (`path:40`), [`name`](path#L40) */
const BEFORE = new RegExp(String.raw `(?<![\p{L}\p{N}_$/.\\-])(\x60?)${NAME}\1\]?(?:\s*(?:[(@:]|\u2192|->|=>|\u2014|\u2013|-)|,?\s+(?:(?:is\s|are\s|defined\s|declared\s|lives\s)?(?:at|in)))?\s*[(\[\x60]{0,3}$`, 'u');
/** `path:40` (`name`), `path:40` \u2014 `name`, `path:40` `name` */
const AFTER = new RegExp(String.raw `^[\x60\])\u3011]{0,3}(?:\s*([(:=]|\u2192|->|\u2014|\u2013|-)\s*|\s{1,3}(?:(?:defines|is|has|holds)\s)?)(\x60?)${NAME}\2(?![\p{L}\p{N}_$/.\\-])`, 'u');
/** After a name: an anchor that it may belong to as well. */
const ANCHOR_NEXT = /^[\s(@:,\u2014\u2013-]{0,6}(?:(?:at|in)\s)?[([\x60]{0,3}[\p{L}\p{N}_./-]{1,200}[:#]L?\d/u;
/** Said of a name that is not there. */
const DENIED = /\b(?:no|not|never|without|lacks?|missing|absent|instead\sof|removed?|deleted?|\w+n['\u2019]t)\b[^.;|]{0,40}$/iu;
/** `impl Reader for X` is cited, and not where X is defined. */
const IMPLEMENTED = /\b(?:impl|instance|extension|implements?|conformance)\b[^.;|]{0,80}\s(?:for|of)\s\x60?$/u;
/** `gRPC`, `mTLS`, `QoS`, `SaaS`: shortened words with the letters of a name. */
const ABBREVIATION = /^(?:\p{Ll}{1,2}\p{Lu}{2,}s?|\p{Lu}{1,2}\p{Ll}{1,2}\p{Lu}+s?)$/u;
/** What a name can belong to without saying so. */
const ITSELF = /^(?:self|Self|this|cls|super|crate)$/;
/** After an anchor that a bracket encloses: words about its lines, and not another anchor. */
const CAPTION = /^[\x60\])\u3011]{0,2}\s{1,3}(?!(?:and|or|to|plus|also)\b)[\p{L}]/u;
/** Longest stretch of a line on either side. */
const REACH = 160;
/** The names beside an anchor, nearest first; none where the page says that the name is not there. */
function readNamesBeside(page, citation, row) {
    const { line, column, endLine, endColumn } = citation.reference.range;
    const before = cellBefore((page.lines[line - 1] ?? '').slice(Math.max(0, column - 1 - REACH), column - 1));
    const after = cellAfter((page.lines[endLine - 1] ?? '').slice(endColumn - 1, endColumn - 1 + REACH));
    const inside = row.flatMap((other) => other.reference.symbol !== null && other.reference.path === citation.reference.path && isInside(other, citation)
        ? [{ name: other.reference.symbol, sure: true, owner: null, captioned: false }]
        : []);
    const left = BEFORE.exec(before);
    const right = AFTER.exec(after);
    const [, mark = '', name = '', call = ''] = left ?? [];
    const [whole = '', sign = '', markAfter = '', nameAfter = '', callAfter = ''] = right ?? [];
    return [
        ...inside,
        ...(left === null || DENIED.test(before.slice(0, left.index)) || IMPLEMENTED.test(before.slice(0, left.index))
            ? []
            : nameOf({ mark, name, call, captioned: /\(\x60?$/.test(before) && CAPTION.test(after) })),
        // Without code marks words after a dash or colon are a sentence.
        ...(right === null ||
            (markAfter === '' && sign !== '(') ||
            (sign === '' && (left !== null || ANCHOR_NEXT.test(after.slice(whole.length))))
            ? []
            : nameOf({ mark: markAfter, name: nameAfter, call: callAfter, captioned: false })),
    ];
}
function nameOf({ mark, name, call, captioned, }) {
    const [last = '', before = ''] = name.split(/::|\.|#/).reverse();
    if (last.length < 3 || (call === '' && name.includes('.') && _text_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSIONS */ .Z.has(last.toLowerCase())))
        return [];
    const sure = (0,_read_symbol_of_js__WEBPACK_IMPORTED_MODULE_1__/* .symbolOf */ .wX)(`${last}${call === '' ? '' : '()'}`) !== null;
    const owner = before === '' || ITSELF.test(before) ? null : before;
    return sure || mark !== ''
        ? [{ name: last, sure: sure && (call !== '' || !ABBREVIATION.test(last)), owner, captioned }]
        : [];
}
function isInside(one, other) {
    const [inner, outer] = [one.reference.range, other.reference.range];
    return inner.line === outer.line && inner.column >= outer.column && inner.endColumn <= outer.endColumn;
}
/** Up to the edge of the cell; an escaped pipe is one of its characters. */
function cellBefore(text) {
    return text.split(/(?<!\\)\|/).at(-1) ?? '';
}
function cellAfter(text) {
    return text.split(/(?<!\\)\|/)[0] ?? '';
}


/***/ }),

/***/ 8453:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ stemsOfFile),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   DP: () => (/* binding */ readSayings),
/* harmony export */   VO: () => (/* binding */ readPlainNames),
/* harmony export */   fx: () => (/* binding */ withoutPaths),
/* harmony export */   gz: () => (/* binding */ stemsOf)
/* harmony export */ });
/* harmony import */ var _text_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1791);
/* harmony import */ var _text_name_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3311);
/* harmony import */ var _read_symbol_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6447);
// Reads what a row says of its anchor without code marks: names that are written as names of code, and its ordinary words.



/** Longest line of a page that is looked at. */
const MAX_LINE = 4_000;
/** Shortest name and word that says something. */
const MIN_LENGTH = 4;
/** Words are compared by their first letters, so that `decoded` and `decoding` are one. */
const STEM = 6;
const CODE = /`[^`]{0,400}`/g;
const LINK = /\]\([^()\s]{0,400}\)/g;
/** Paths, and dotted names, which may be files, addresses or members of something else. */
const PATH = /[\p{L}\p{N}_@\\/-]{0,200}[./\\][\p{L}\p{N}_@.\\/:#-]{1,200}/gu;
const WORD = /(?<![\p{L}\p{N}_$])([\p{L}_$][\p{L}\p{N}_$]{2,})(\(\))?/gu;
/** Words of every page and of every file. */
const COMMON = /^(?:this|that|with|from|have|been|when|which|into|must|only|also|line|lines|file|files|code|test|tests|done|true|false|none|null|self|return|function|const|type|class|impl|partial|missing|todo)$/;
/** Names in several parts, and calls, that the line writes as plain words; none that the title of the page or one of the other texts has, as paths and keys. */
function readPlainNames({ line, title, others, }) {
    const found = new Set();
    const known = [title, ...others].map((text) => text.toLowerCase());
    for (const [, name = '', call = ''] of withoutMarks(line).matchAll(WORD)) {
        if (name.length < MIN_LENGTH || (call === '' && !(0,_text_name_words_js__WEBPACK_IMPORTED_MODULE_2__/* .hasSeveralWords */ .up)(name)) || (0,_read_symbol_of_js__WEBPACK_IMPORTED_MODULE_1__/* .symbolOf */ .wX)(name + call) === null)
            continue;
        if (_text_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSIONS */ .Z.has(name.toLowerCase()) || known.some((text) => text.includes(name.toLowerCase())))
            continue;
        found.add(name);
    }
    return [...found];
}
/** The beginnings of the words of a text, lower case; those of longer names too. */
function stemsOf(text) {
    const stems = new Set();
    for (const part of (0,_text_name_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nameWords */ .Lo)(text)) {
        const word = part.toLowerCase();
        if (word.length >= MIN_LENGTH && !COMMON.test(word))
            stems.add(word.slice(0, STEM));
    }
    return stems;
}
const stems = new WeakMap();
/** The same of a file, read once however many anchors it has. */
function stemsOfFile(lines) {
    const known = stems.get(lines) ?? stemsOf(lines.join(' '));
    stems.set(lines, known);
    return known;
}
const ABBREVIATION = /(?<![\p{L}\p{N}_])\p{Lu}{3}(?![\p{L}\p{N}_])/gu;
/** All that a line says, to be looked for in code, lower case: the beginnings of its words and of the parts of its names and paths, abbreviations and numbers. */
function readSayings(line) {
    const text = line.slice(0, MAX_LINE).replace(LINK, '] ');
    const whole = (text.match(/\p{L}{4,}/gu) ?? []).map((word) => word.toLowerCase());
    return [
        ...new Set([
            ...stemsOf(text),
            ...whole.filter((word) => !COMMON.test(word)).map((word) => word.slice(0, STEM)),
            ...(text.match(ABBREVIATION) ?? []).map((word) => word.toLowerCase()),
            ...(text.match(/\d{2,}/gu) ?? []),
        ]),
    ];
}
/** The words that a name is made of, lower case, without the shortest. */
function partsOf(name) {
    return (0,_text_name_words_js__WEBPACK_IMPORTED_MODULE_2__/* .nameWords */ .Lo)(name)
        .map((part) => part.toLowerCase())
        .filter((part) => part.length > 2);
}
/** The line without its paths and anchors. */
function withoutPaths(line) {
    return line.slice(0, MAX_LINE).replace(LINK, '] ').replace(PATH, ' ');
}
function withoutMarks(line) {
    return line.slice(0, MAX_LINE).replace(CODE, ' ').replace(LINK, '] ').replace(PATH, ' ');
}


/***/ }),

/***/ 2548:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ provesLines),
/* harmony export */   W: () => (/* binding */ textBeside)
/* harmony export */ });
/* harmony import */ var _text_group_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9107);
/* harmony import */ var _text_lazily_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4701);
/* harmony import */ var _text_name_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3311);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9278);
/* harmony import */ var _names_definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3733);
/* harmony import */ var _misses_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1287);
/* harmony import */ var _misses_snippet_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9006);
/* harmony import */ var _plain_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8453);








/** Most lines that are cited, and their share of the file (1 / SHARE): what more lines hold proves little. */
const MOST_CITED = 40;
const SHARE = 3;
/** Most lines that define a name, such as a declaration and its body. */
const MOST_DEFINED = 2;
/** Longest part of a page and of a line of code that is looked at. */
const MAX_CONTEXT = 4_000;
const MAX_CODE = 400;
/** Most lines of a file that has words which single some of them out, and most lines that have one such word or name. */
const MOST_LINES = 20_000;
const MOST_PLACES = 200;
/** Most names and pieces of code beside an anchor: a row with more of them tells a story. */
const MOST_WRITTEN = 16;
const CODE = /`([^`]{3,200})`/gu;
const QUOTED = /["\u201c\u201d\u201e\u00ab\u00bb]([^"\u201c\u201d\u201e\u00ab\u00bb`|]{8,120})["\u201c\u201d\u201e\u00ab\u00bb]/gu;
/** True where a name, a piece of code, a quote or rare words beside the anchor are on the cited lines and nowhere else. */
function provesLines(given) {
    const { spans: [span, another], lines, } = given;
    // Of several lines one may be right and another wrong.
    if (span === undefined || another !== undefined || span.end > lines.length)
        return false;
    const count = span.end - span.start + 1;
    if (count > MOST_CITED || count * SHARE > lines.length)
        return false;
    // A range that has slipped by a line or two still holds most of what it means: only where it begins says that it has not.
    const cited = { ...given, spans: [{ start: span.start, end: span.start }] };
    const { text, before } = contextOf(cited);
    const names = namesIn(text, cited);
    const snippets = [...text.matchAll(CODE)].map(([, code = '']) => (0,_misses_snippet_js__WEBPACK_IMPORTED_MODULE_2__/* .squeeze */ .r2)(code)).filter(_misses_snippet_js__WEBPACK_IMPORTED_MODULE_2__/* .isSnippet */ .AW);
    if (names.length + snippets.length > MOST_WRITTEN)
        return false;
    if (names.some((name) => isNamedThere(cited, name)))
        return true;
    const shared = (0,_text_lazily_js__WEBPACK_IMPORTED_MODULE_4__/* .lazily */ .q)(() => countShared(cited, text));
    if ([...snippets, ...quotesOf(text)].some((written) => isWrittenThere({ cited, written, shared })))
        return true;
    // What else the row names in this file may be what it means.
    if (names.some(({ last }) => (0,_names_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .listLines */ .i4)(lines, last).length > MOST_PLACES || (0,_names_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .isInCode */ .pV)(lines, last)))
        return false;
    return hasRareWords(cited, shared()) || isNamedBefore(cited, before);
}
const isCited = ({ spans }, line) => spans.some(({ start, end }) => start <= line && line <= end);
const areThere = (cited, places) => places.length > 0 && places.every((line) => isCited(cited, line));
const ROW = /^\s*\||(?<!\\)\|.*(?<!\\)\|/u;
/** Begins another block than the line above. */
const BEGINS = /^\s*(?:$|[#>|]|[-+*]\s|\d{1,3}[.)]\s|```|~~~)/u;
const SENTENCE = /[.!?;](?=\s|$)|[\u3002\uff01\uff1f\uff1b]/gu;
/** What the anchor is judged by: two anchors of the same lines beside the same words are one. */
const textBeside = (anchor) => contextOf(anchor).text;
function contextOf({ page, range }) {
    const lineAt = (line) => (page.lines[line - 1] ?? '').slice(0, MAX_CONTEXT);
    const own = lineAt(range.line);
    if (ROW.test(own))
        return {
            text: own,
            before: own
                .slice(0, range.column - 1)
                .split(/(?<!\\)\|/u)
                .at(-1) ?? '',
        };
    const above = BEGINS.test(own) ? '' : lineAt(range.line - 1);
    const below = lineAt(range.line + 1);
    const lead = `${above} `;
    const text = `${lead}${own}${BEGINS.test(below) ? '' : ` ${below}`}`;
    const at = lead.length + range.column - 1;
    let [start, end] = [0, text.length];
    for (const { index } of text.matchAll(SENTENCE))
        if (index < at)
            start = index + 1;
        else if (index > lead.length + range.endColumn - 2) {
            end = index;
            break;
        }
    return { text: text.slice(start, end), before: text.slice(start, at) };
}
/** Names of code, in code marks and without; one word alone in code marks is none of them, unless it is called. */
function namesIn(text, { path, page }) {
    const plain = (0,_plain_names_js__WEBPACK_IMPORTED_MODULE_3__/* .readPlainNames */ .VO)({ line: text, title: '', others: [path, page.path] });
    const found = new Map([...plain.map((last) => ({ last, full: last })), ...(0,_misses_names_js__WEBPACK_IMPORTED_MODULE_1__/* .readNames */ .r6)(text)].map((one) => [one.last, one]));
    return [...found.values()];
}
/** Binds a name that nothing else in the file defines. */
const IMPORT = /^\s*(?:import|from|use|using|require|include|#include|(?:const|let|var)\b.*\brequire\()/u;
/** The lines define the name; of one that the file only uses, they are the only ones that do. */
function isNamedThere(cited, { last }) {
    const { lines, path } = cited;
    const defined = (0,_names_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .listDefinitions */ .Pb)(lines, last);
    if (defined.length > 0)
        return defined.length <= MOST_DEFINED && defined.some((line) => isCited(cited, line));
    if ((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .stemOf */ .Vc)(path) === last)
        return false;
    const all = (0,_names_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .listLines */ .i4)(lines, last);
    if (all.length > MOST_PLACES)
        return false;
    const places = all.filter((line) => (0,_names_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(lines, line));
    const bound = places.filter((line) => IMPORT.test(lines[line - 1] ?? ''));
    return areThere(cited, places) || (bound.length === 1 && areThere(cited, bound));
}
const quotesOf = (text) => [...text.replaceAll(/`[^`]*`/gu, '`').matchAll(QUOTED)]
    .map(([, quote = '']) => (0,_misses_snippet_js__WEBPACK_IMPORTED_MODULE_2__/* .squeeze */ .r2)(quote))
    .filter((quote) => /\p{L}\s\p{L}/u.test(quote));
/** Fewest letters of a word, and how many of its first ones are compared. */
const LETTERS = { least: 4, most: 6 };
/** Words that say nothing of any line. */
const COMMON = /^(?:this|that|with|from|have|been|when|which|into|must|only|also|line|file|code|test|done|true|fals|none|null|self|retu|func|cons|type|clas|part|miss|todo|defa|publ|stri|numb|bool|impo|expo|asyn|awai)/u;
/** `cloned`, `clone` and `cloning` are one word, and so are `REDACTED` and `redaction`. */
const rootOf = (word) => word
    .toLowerCase()
    .slice(0, LETTERS.most)
    .replace(/(?:ing?|ed|es|s|e)$/u, '');
const rootsOf = (text) => new Set((0,_text_name_words_js__WEBPACK_IMPORTED_MODULE_6__/* .nameWords */ .Lo)(text)
    .filter((word) => word.length >= LETTERS.least && !COMMON.test(word.toLowerCase()))
    .map(rootOf)
    .filter((root) => root.length >= LETTERS.least - 1));
const indexes = new WeakMap();
/** The lines, from 1, of the words of a file, made once however many anchors it has. A word that many lines have says nothing of any. */
function linesByRoot(lines) {
    const known = indexes.get(lines);
    if (known !== undefined)
        return known;
    const found = new Map();
    if (lines.length <= MOST_LINES)
        for (const [at, line] of lines.entries())
            for (const root of rootsOf(line.slice(0, MAX_CODE)))
                if ((found.get(root)?.length ?? 0) <= MOST_PLACES)
                    (0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .appendTo */ .S)(found, root, at + 1);
    for (const [root, places] of found)
        if (places.length > MOST_PLACES)
            found.delete(root);
    indexes.set(lines, found);
    return found;
}
/** Fewest words that a cited line shares with its row where one is alone in the file, and where none is; most words of a row that are looked for. */
const MIN_SHARED = { rare: 2, common: 4 };
const MOST_SAID = 60;
/** Most lines that have the same code or quote. */
const MOST_WITH = 3;
/** Of each file the last text that was compared: the anchors of one row follow each other. */
const lastShared = new WeakMap();
function countShared({ lines, path }, text) {
    const known = lastShared.get(lines);
    if (known?.text === text)
        return known;
    const own = rootsOf(path);
    const said = [...rootsOf((0,_plain_names_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutPaths */ .fx)(text))].filter((root) => !own.has(root)).slice(0, MOST_SAID);
    const index = linesByRoot(lines);
    const places = said.map((root) => index.get(root) ?? []);
    const counts = new Map();
    for (const line of places.flat())
        counts.set(line, (counts.get(line) ?? 0) + 1);
    const made = { text, places, counts };
    lastShared.set(lines, made);
    return made;
}
/** One of the cited lines has more words of the row than any other line: two, one of them alone in the file, or twice as many as any other. */
function hasRareWords(cited, { counts, places }) {
    const rare = new Set(places.filter((found) => areThere(cited, found)).flat());
    const elsewhere = [...counts].reduce((most, [line, count]) => (isCited(cited, line) ? most : Math.max(most, count)), 0);
    return [...counts].some(([line, count]) => isCited(cited, line) &&
        (rare.has(line)
            ? count >= MIN_SHARED.rare && count > elsewhere
            : count >= MIN_SHARED.common && count >= 2 * elsewhere));
}
/** Words of the row that a line has more than all others with the same code or quote. */
const MARGIN = 2;
/** No other line has it, or those that have it say less of the row. */
function isWrittenThere({ cited, written, shared, }) {
    const places = (0,_misses_snippet_js__WEBPACK_IMPORTED_MODULE_2__/* .isSearchable */ .li)(cited.lines) ? (0,_misses_snippet_js__WEBPACK_IMPORTED_MODULE_2__/* .linesWith */ .UT)(cited.lines, written) : [];
    const others = places.filter((line) => !isCited(cited, line) && (0,_names_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(cited.lines, line));
    if (others.length === places.length || places.length > MOST_WITH)
        return false;
    const countOf = (line) => shared().counts.get(line) ?? 0;
    return places.some((line) => isCited(cited, line) && others.every((other) => countOf(line) >= countOf(other) + MARGIN));
}
/** The word right before an anchor: ``asserts redaction, `src/kiln.ts:40` ``. */
const WORD_BEFORE = /(\p{L}{4,40})[\s,(:\u2014\u2013-]{1,4}[[`]{0,2}$/u;
const REACH = 60;
/** The first cited line defines something that is called so, and hardly anything else in the file is. */
function isNamedBefore(cited, before) {
    const { lines, spans, path } = cited;
    const root = rootOf(WORD_BEFORE.exec(before.slice(-REACH))?.[1] ?? '');
    if (root.length <= LETTERS.least || COMMON.test(root) || rootsOf(path).has(root))
        return false;
    const defined = (linesByRoot(lines).get(root) ?? []).filter((at) => (0,_names_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(lines, at) && namesWith(lines[at - 1] ?? '', root).some((name) => (0,_names_definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .definesName */ .mc)(lines[at - 1] ?? '', name)));
    return defined.length <= MOST_DEFINED && spans.some(({ start }) => defined.includes(start));
}
const namesWith = (line, root) => (line.slice(0, MAX_CODE).match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []).filter((name) => rootsOf(name).has(root));


/***/ }),

/***/ 476:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ preferQuoted),
/* harmony export */   P: () => (/* binding */ holdsQuote)
/* harmony export */ });
/* harmony import */ var _text_contains_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4766);
/* harmony import */ var _names_beside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3159);
// Whether the lines of a commit hold what the row of an anchor quotes: this tells which of several commits an anchor was written for.


/** True where the cited lines, as this commit has them, hold a name of code that the row writes: then the anchor was right there. */
async function holdsQuote(place, { page, citation, contents }) {
    const names = quotedBy(page, citation);
    if (names.length === 0)
        return false;
    const lines = (await contents.lines(place.snapshot, place.path)) ?? [];
    const cited = citation.reference.lines.flatMap(({ start, end }) => lines.slice(start - 1, end)).join('');
    return names.some((name) => (0,_text_contains_word_js__WEBPACK_IMPORTED_MODULE_1__/* .containsWord */ .oV)(cited, name));
}
/** Of several commits that an anchor can have been written for, the one whose lines hold what the row quotes; all of them where none or more do. */
async function preferQuoted(places, question) {
    if (places.length < 2)
        return places;
    const holds = await Promise.all(places.map(async (place) => await holdsQuote(place, question)));
    const holding = places.filter((_, at) => holds[at] === true);
    return holding.length === 1 ? holding : places;
}
/** Names of code in the row, beside the anchor and in its sentence. */
function quotedBy({ rows, document }, citation) {
    const { row, field } = citation.place;
    const own = rows[row] ?? [];
    return [
        ...own.flatMap(({ reference: { symbol } }) => symbol ?? []),
        ...(0,_names_beside_js__WEBPACK_IMPORTED_MODULE_0__/* .readNamesBeside */ .V)(document.page, citation, own).map(({ name }) => name),
        ...(document.rows[row]?.evidence[field]?.codeWords ?? []),
    ];
}


/***/ }),

/***/ 7958:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ showsNothing),
/* harmony export */   r: () => (/* binding */ SHOWS_NOTHING)
/* harmony export */ });
/* harmony import */ var _text_code_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4153);
/* harmony import */ var _names_definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3733);
/* harmony import */ var _misses_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1287);
/* harmony import */ var _plain_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8453);
// Whether a cited line can hardly be meant, and neither it nor the lines around it have a word of the row: then nobody knows what the number meant.




/** Lines before and after the cited ones that are about the same. */
const BESIDE = 5;
/** Longest line of a page that is looked at, longest line of code, longest piece of code of a page, and most lines that one anchor cites. */
const MAX_LINE = 4_000;
const MAX_CODE = 400;
const MAX_SNIPPET = 200;
const MOST_PARTS = 12;
/** Words of the code before an anchor that its file must have, so that they can be missed on the cited lines. */
const MIN_WORDS = 2;
/** Ends one of several arguments, fields or elements. */
const ELEMENT = /,\s*(?:(?:\/\/|#).*)?$/u;
/** Goes on with what a line before it began. */
const GOES_ON = /^\s*(?:[)\]}]|\?\s|\?\.|\.\p{L}\w{0,80}\(|&&|\|\|)/u;
/** Begins a block or a list. */
const OPENS = /[([{:]\s*$/u;
const CODE = /`([^`]*)`/gu;
/** Between code and the anchor that says where it is: `read()` (`src/a.c:40`). */
const BETWEEN = /^\s{0,2}[([\uff08\u3010]\s{0,2}`?$/u;
/** What is called or named last: `save` of `store.save(page)`. */
const LAST_NAME = /([\p{L}_$][\p{L}\p{N}_$]*)(?:\(.*\);?)?$/u;
/** Why such an anchor is not followed. */
const SHOWS_NOTHING = { kind: 'unverifiable', why: { code: 'shows-nothing' } };
async function showsNothing(place, question) {
    const { page, citation, contents } = question;
    const { lines: spans, range } = citation.reference;
    const line = (page.document.page.lines[range.line - 1] ?? '').slice(0, MAX_LINE);
    const lines = (await contents.lines(place.snapshot, place.path)) ?? [];
    // Data and prose are made of elements, a range may mean any part of what its row says, and code in another alphabet shares no word with it.
    if (!(0,_text_code_path_js__WEBPACK_IMPORTED_MODULE_0__/* .canDefine */ .Kd)(place.path) || spans.length > MOST_PARTS)
        return false;
    if (spans.some(({ start, end }) => start !== end || !isComparable(lines[start - 1])))
        return false;
    const near = nearTo(lines, spans);
    if (isMissingCode({ lines, near, code: codeBefore(line, range.column) }))
        return true;
    if (!spans.some(({ start }) => isPart(lines, start)))
        return false;
    const own = new Set((0,_plain_names_js__WEBPACK_IMPORTED_MODULE_3__/* .readSayings */ .DP)(place.path));
    const said = (0,_plain_names_js__WEBPACK_IMPORTED_MODULE_3__/* .readSayings */ .DP)(line).filter((word) => !own.has(word));
    // An item that is nothing but an anchor belongs to what is said above it.
    if (said.every((word) => /^\d/.test(word)))
        return false;
    return !said.some((word) => near.includes(word)) && (await (0,_misses_names_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeShowing */ .Lw)(place, question)) !== 'shown';
}
/** True for a line of code that a reader of any page can share a word with. */
const isComparable = (line) => line !== undefined && line.length <= MAX_CODE && /[a-z]/iu.test(line) && !/[^\P{L}\p{Script=Latin}]/u.test(line);
const nearTo = (lines, spans) => spans
    .flatMap(({ start, end }) => lines.slice(Math.max(0, start - 1 - BESIDE), end + BESIDE))
    .map((line) => line.slice(0, MAX_CODE).toLowerCase())
    .join(' ');
/** True for one of several arguments or elements, and for words that are above no code: a statement or a definition is what people cite. */
function isPart(lines, at) {
    const line = (lines[at - 1] ?? '').trimEnd();
    if (!(0,_names_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .isCode */ ._m)(lines, at))
        return isAboveNothing(lines, at);
    return (ELEMENT.test(line) || GOES_ON.test(line)) && !opens(line);
}
/** Most lines of a comment that are looked through. */
const MOST_COMMENT = 40;
function isAboveNothing(lines, comment) {
    let at = comment;
    while (at < comment + MOST_COMMENT && at <= lines.length && !(0,_names_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .isCode */ ._m)(lines, at))
        at += 1;
    // At the end of a file there is nothing below that it could belong to, and nothing that it leaves out.
    return at <= lines.length && lines[at - 1]?.trim() === '';
}
/** The line begins something, or more is opened on it than closed. */
const opens = (line) => OPENS.test(line) || (line.match(/[([{]/gu) ?? []).length > (line.match(/[)\]}]/gu) ?? []).length;
/** The code right before an anchor in brackets; null without any. */
function codeBefore(line, column) {
    let last = null;
    for (const match of line.matchAll(CODE)) {
        const end = match.index + match[0].length;
        if (end >= column)
            break;
        last = { code: match[1] ?? '', end };
    }
    return last !== null && BETWEEN.test(line.slice(last.end, column - 1)) ? last.code.trim() : null;
}
/** True where the file has words of the code, and none of them near the cited lines. */
function isMissingCode({ lines, near, code, }) {
    // A path or an address before the anchor is another place, and not what is on its lines.
    if (code === null || code.length > MAX_SNIPPET || code.includes('/'))
        return false;
    const words = [...(0,_plain_names_js__WEBPACK_IMPORTED_MODULE_3__/* .stemsOf */ .gz)(code)];
    if (words.some((word) => near.includes(word)))
        return false;
    const file = (0,_plain_names_js__WEBPACK_IMPORTED_MODULE_3__/* .stemsOfFile */ .A6)(lines);
    if (words.filter((word) => file.has(word)).length < MIN_WORDS)
        return false;
    // What the file defines is looked for by its name.
    const [, name = ''] = LAST_NAME.exec(code) ?? [];
    return (0,_names_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .listDefinitions */ .Pb)(lines, name).length === 0;
}


/***/ }),

/***/ 1544:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ readIgnored),
/* harmony export */   SD: () => (/* binding */ liftIgnored),
/* harmony export */   s8: () => (/* binding */ parseIgnored)
/* harmony export */ });
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7217);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(542);


/** Most lines of a `.gitignore` that are read, and longest of them. */
const MAX_LINES = 2_000;
const MAX_LENGTH = 200;
/** What the repository itself keeps out is on no commit, and so not missing. Git's list of it is read only where something is. */
async function liftIgnored({ contents, head, base, pages }) {
    for (const [side, citing] of [
        [head, pages.head],
        [base, pages.base],
    ]) {
        const missed = (0,_run_js__WEBPACK_IMPORTED_MODULE_0__/* .citationsOf */ .oN)(citing).filter(isMissed);
        if (side === null || missed.length === 0)
            continue;
        const isIgnored = await readIgnored({ contents, side, places: missed.flatMap(placesOf) });
        const isIgnoredAtRoot = await readIgnored({ contents, side, places: [] });
        const wholeOf = openWhole(side.index);
        for (const citation of missed)
            if (placesOf(citation).some((path) => isIgnored(path) || wholeOf(path).some(isIgnoredAtRoot)))
                citation.resolution = { ...citation.resolution, state: 'unverifiable', why: { code: 'ignored' } };
    }
}
/** What base had and this change took away is gone, ignored or not. */
function isMissed(citation) {
    const { resolution, change } = citation;
    return resolution.state === 'missing' && (change === null || change === 'unchanged') && placesOf(citation).length > 0;
}
/** Where it would be; of a glob, a file that it would match, from the root or the page's folder. */
function placesOf({ reference: { kind }, resolution: { target, tried } }) {
    if (kind !== 'glob')
        return target === null ? [] : [target];
    return tried
        .slice(0, 2)
        .filter((place) => !place.startsWith('**/'))
        .map((place) => place.replace(/\{([^{},]*)[^{}]*\}/g, '$1').replace(/\[[^\]]*\]|\*+|\?/g, 'x'));
}
/** Most folders of one name that a path may be in. */
const MAX_FOLDERS = 20;
/** Where no folder of the root has the first name of a path, the path below every folder that has: `tools/data/runs.json` for `data/runs.json`. */
function openWhole(index) {
    const known = new Map();
    return (path) => {
        const slash = path.indexOf('/');
        const first = path.slice(0, Math.max(0, slash));
        if (first === '' || index.has(first))
            return [];
        const found = known.get(first) ??
            index
                .endingWith(first)
                .filter((one) => index.isFolder(one))
                .slice(0, MAX_FOLDERS);
        known.set(first, found);
        return found.map((folder) => folder + path.slice(slash));
    };
}
/** Most files of patterns that are read in one snapshot. */
const MAX_FILES = 200;
/** Reads the `.gitignore` of the root and of every folder above a place; without one, nothing is ignored. */
async function readIgnored({ contents, side: { snapshot, index }, places, meant = false, }) {
    const folders = new Set(['', ...places.flatMap(prefixesOf).map((folder) => `${folder}/`)]);
    const files = [...folders].map((folder) => `${folder}.gitignore`).filter((file) => index.isFile(file));
    const texts = await contents.texts(snapshot, files.slice(0, MAX_FILES));
    const read = [...texts].flatMap(([file, text]) => {
        const folder = file.slice(0, -'.gitignore'.length);
        return text === null ? [] : [{ folder, isIgnored: parseIgnored(text, { inFolder: folder !== '', meant }) }];
    });
    return (path) => read.some(({ folder, isIgnored }) => path.startsWith(folder) && isIgnored(path.slice(folder.length)));
}
/** Keeps out all that is beside it. At the root it is the start of a list of what is kept. */
const ALL = /^\/?\*{1,2}$/;
/** `out/   # made by the build`: to git that is all one name, which no file has. Its author meant to keep `out/` out. */
const REMARK = /\s#.*$/;
/** Understands the common patterns. A pattern it does not understand, and one that is taken back (`!keep`), ignores nothing. */
function parseIgnored(text, { inFolder = false, meant = false } = {}) {
    const lines = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .splitLines */ .u)(text)
        .slice(0, MAX_LINES)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#') && line.length <= MAX_LENGTH)
        .map((line) => (meant ? line.replace(REMARK, '').trim() : line));
    const ignored = lines
        .filter((line) => !line.startsWith('!'))
        .flatMap((line) => (inFolder && ALL.test(line) ? /^[^/]/ : (patternOf(line) ?? [])));
    const kept = lines.filter((line) => line.startsWith('!')).flatMap((line) => patternOf(line.slice(1)) ?? []);
    return (path) => {
        const places = prefixesOf(path);
        return (places.some((place) => ignored.some((pattern) => pattern.test(place))) &&
            !places.some((place) => kept.some((pattern) => pattern.test(place))));
    };
}
/** The path and every folder it lies in. */
function prefixesOf(path) {
    const parts = path.replace(/\/+$/, '').split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
/** Matches one path or folder; null for patterns with more than two stars or with brackets. */
function patternOf(line) {
    const bare = line.replace(/\/\*{0,2}$/, '');
    if (!/[A-Za-z0-9]/.test(bare) || /[[\]?\\{}]/.test(bare) || bare.split('*').length > 3)
        return null;
    const anchored = bare.includes('/') && !bare.startsWith('**/');
    const name = bare.replace(/^\*\*\//, '').replace(/^\//, '');
    const source = name
        .split(/\*+/)
        .map((part) => part.replaceAll(/[.+^$()|]/g, String.raw `\$&`))
        .join('[^/]*');
    return new RegExp(`${anchored ? '^' : '(?:^|/)'}${source}$`);
}


/***/ }),

/***/ 5981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ findNearestName),
/* harmony export */   PD: () => (/* binding */ isOfWrittenKind),
/* harmony export */   kD: () => (/* binding */ nearestTo),
/* harmony export */   nO: () => (/* binding */ amongAdded),
/* harmony export */   qg: () => (/* binding */ findNearest),
/* harmony export */   y8: () => (/* binding */ isOnlyNamesake)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _text_file_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1791);
/* harmony import */ var _path_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(725);
/* harmony import */ var _text_name_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3311);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9278);
/* harmony import */ var _text_set_aside_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9379);
// Names the path a missing one most likely means now; nothing where that is not clear.






/** Most files of one folder of which each is compared with a missing one by its words. */
const MAX_BESIDE = 60;
/** Most paths compared letter by letter for one missing path. */
const MAX_COMPARED = 500;
/** Endings that one file takes one after another. */
const KINDRED = [
    'js jsx ts tsx mjs cjs mts cts vue svelte',
    'c cc cpp cxx h hh hpp',
    'py pyi pyx',
    'java kt kts scala',
    'm mm swift',
    'md mdx markdown rst adoc txt',
    'yml yaml json toml',
    'css scss sass less',
    'sh bash zsh',
    'htm html',
].map((endings) => new Set(endings.split(' ')));
/** The nearest existing path, or null. Tries in turn: other case, another Unicode form, a folder of the same name, a kindred ending, the same name elsewhere, any other ending, a small slip of the pen. */
function findNearest(index, path) {
    const found = index.inOtherCase(path) ??
        index.inOtherForm(path) ??
        successorOf(index, path) ??
        kinOrNamesake(index, path) ??
        otherEnding(index, path, false) ??
        misspelled(index, path);
    return found !== null && isOfItsKind(index, path, found) && !(0,_text_set_aside_js__WEBPACK_IMPORTED_MODULE_3__/* .isArchived */ .F)(found, path) ? found : null;
}
/** A file beside it in a kindred language, or one of the very name: where both are there, either may be meant, unless they are a header and its source. */
function kinOrNamesake(index, path) {
    const kin = otherEnding(index, path, true);
    if (kin === null)
        return sameName(index, path);
    if (isCommon((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path)) || index.named((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path)).length === 0)
        return kin;
    return isHeader(kin) === isHeader(path) ? null : sameName(index, path);
}
const isHeader = (path) => /^h(?:h|pp|xx)?$/.test(endingOf(path));
/** A link or a submodule is not what a file became, and where a file has this very name elsewhere, one with another ending is not meant. */
function isOfItsKind(index, path, found) {
    const kind = index.entry(found)?.kind ?? 'file';
    return (kind === 'file' &&
        (endingOf(found) === endingOf(path) || isCommon((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path)) || index.named((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path)).length === 0));
}
/** Of a path as it is written: a folder is meant by a closing slash, a file by an ending. */
function isOfWrittenKind(index, written, found) {
    if (written.endsWith('/'))
        return !index.isFile(found);
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .extensionOf */ .je)(written) === null || index.isFile(found);
}
/** By the paths of a snapshot: the same is asked again where another row cites the same, or another snapshot has the same paths. */
const nearest = new WeakMap();
/** The same, asked of a whole snapshot. */
function nearestTo(index, path) {
    const known = nearest.get(index.paths) ?? new Map();
    nearest.set(index.paths, known);
    const kept = known.get(path);
    if (kept !== undefined)
        return kept;
    const candidate = findNearest(index, path);
    known.set(path, candidate);
    return candidate;
}
const endingOf = (path) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path)
    .slice((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path).lastIndexOf('.') + 1)
    .toLowerCase();
/** Names that say nothing of what is in the file: another of the same name is another thing. */
const COMMON = /^(?:index|mod|main|lib|init|__init__|__main__|readme|page|route|layout|types?|utils?|helpers?|common|config|settings|setup|constants|models?|tests?|spec|view|list|details?|edit|create|form|show|item|card)$/i;
const isCommon = (name) => COMMON.test(name.split('.')[0] ?? '') || _text_file_names_js__WEBPACK_IMPORTED_MODULE_1__/* .WELL_KNOWN */ .L.has(name.toLowerCase());
/** True where the candidate has the very name of the missing file and no other file has it, so that the file was most likely moved. */
function isOnlyNamesake(index, path, candidate) {
    const name = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path);
    if (index.truncated || (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(candidate) !== name || isCommon(name))
        return false;
    const same = index.named(name);
    return same.length === 1 && same[0] === candidate;
}
/** Only the paths that this change added: what was there beside a file before is not what it became. */
function amongAdded(head, base) {
    const isAdded = (path) => !base.truncated && !base.has(path);
    const ifAdded = (path) => (path !== null && isAdded(path) ? path : null);
    const added = (paths) => base.truncated ? [] : keepAdded({ head, base, paths });
    return {
        entry: (path) => (isAdded(path) ? head.entry(path) : undefined),
        isFile: (path) => head.isFile(path) && isAdded(path),
        inOtherCase: (path) => ifAdded(head.inOtherCase(path)),
        inOtherForm: (path) => ifAdded(head.inOtherForm(path)),
        siblings: (folder) => added(head.siblings(folder)),
        ofStem: (folder, stem) => added(head.ofStem(folder, stem)),
        named: (name) => added(head.named(name)),
    };
}
/** By the paths of head and of base: the lists of head that were gone through, which are the same objects at each call. */
const addedLists = new WeakMap();
function keepAdded({ head, base, paths, }) {
    const ofHead = addedLists.get(head.paths) ?? new WeakMap();
    addedLists.set(head.paths, ofHead);
    const lists = ofHead.get(base.paths) ?? new WeakMap();
    ofHead.set(base.paths, lists);
    const kept = lists.get(paths) ?? paths.filter((path) => !base.has(path));
    lists.set(paths, kept);
    return kept;
}
/** `a/x.rs` that became `a/x/mod.rs` (or the other way round). */
function successorOf(index, path) {
    const folder = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path);
    const stem = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .stemOf */ .Vc)(path);
    const inside = folder === '' ? stem : `${folder}/${stem}`;
    const extension = path.slice(inside.length);
    for (const name of [
        `mod${extension}`,
        `index${extension}`,
        '__init__.py',
        `${stem}${extension}`,
        `main${extension}`,
    ]) {
        if (index.isFile(`${inside}/${name}`))
            return `${inside}/${name}`;
    }
    return /^(?:mod|index|__init__)$/.test(stem) && folder !== '' && index.isFile(folder + extension)
        ? folder + extension
        : null;
}
/** The one file beside it that differs in its ending: `a/x.js` that became `a/x.ts`. */
function otherEnding(index, path, kindred) {
    const others = index.ofStem((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path), (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .stemOf */ .Vc)(path));
    const [only] = others;
    return only === undefined ||
        others.length > 1 ||
        (kindred && !KINDRED.some((endings) => [path, only].every((one) => endings.has(endingOf(one)))))
        ? null
        : only;
}
function sameName(index, path) {
    const same = index.named((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path));
    if (same.length > 0 && hasFolderWord(index, path))
        return null;
    const [only] = same;
    if (same.length <= 1)
        return only !== undefined && (!isCommon((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path)) || sameEnd(path, only)) ? only : null;
    const nearest = clearlyNearest(path, same);
    return nearest === null || (isCommon((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path)) && !keepsFolders(path, nearest)) ? kinOf(path, same) : nearest;
}
/** Whether a file beside it has its name and the folder's word: `tests/test_kiln.md` is as near to `tests/kiln.md` as `docs/kiln.md` is. */
function hasFolderWord(index, path) {
    const folder = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path)).toLowerCase();
    const siblings = folder === '' ? [] : index.siblings((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path));
    return (siblings.length <= MAX_BESIDE &&
        siblings.some((sibling) => (0,_text_name_words_js__WEBPACK_IMPORTED_MODULE_5__/* .isNameAndWord */ .TY)(sibling, path, (word) => word === folder || `${word}s` === folder)));
}
/** Whether the folders right above agree as well: `tests` in another folder holds other tests. */
function sameEnd(path, other) {
    const [folder, own] = [path, other].map((one) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(one)));
    return (folder !== undefined && folder !== '' && folder === own && (!ORDINARY.has(folder) || keepsFolders(path, other)));
}
/** Folders of any project, which do not say of what a file in them is a part. */
const ORDINARY = new Set('src lib libs source sources include bin cmd app apps crates packages pkg internal modules main test tests spec specs __tests__ docs doc scripts tools java python'.split(' '));
/** Whether another file has all folders of a path that name a part of a project: `src/lib.rs` is another one than `crates/kiln/src/lib.rs`. */
function keepsFolders(path, other) {
    const kept = new Set((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(other).split('/'));
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path)
        .split('/')
        .every((folder) => ORDINARY.has(folder) || kept.has(folder));
}
/** Of several files of one name that says something the only one with a folder in common. */
function kinOf(path, same) {
    if (same.length > MAX_COMPARED || isCommon((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path)))
        return null;
    const folders = new Set((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path).split('/'));
    const kin = same.filter((other) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(other)
        .split('/')
        .some((folder) => folders.has(folder)));
    return kin.length === 1 ? (kin[0] ?? null) : null;
}
function misspelled(index, path) {
    const found = clearlyNearest(path, index.siblings((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path)));
    // Names that differ in a digit only (`t1.rs`, `t2.rs`) are different files, not slips.
    if (found === null || (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.distance)(path, found) > (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .stemOf */ .Vc)(path).length / 3)
        return null;
    return (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(found).replace(/\d/g, '') !== (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path).replace(/\d/g, '') ? found : null;
}
/** Best of the candidates if it is near and no other comes close. */
function clearlyNearest(path, candidates) {
    if (candidates.length > MAX_COMPARED || path.length > 400)
        return null;
    const ranked = candidates
        .map((candidate) => ({ candidate, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.distance)(path, candidate) }))
        .sort((a, b) => a.away - b.away);
    const [best, second] = ranked;
    if (best === undefined ||
        best.away > Math.min(12, (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path).length / 4 + ((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(best.candidate) === (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path) ? 8 : 0)))
        return null;
    return second === undefined || second.away >= best.away * 2 ? best.candidate : null;
}
/** The nearest of some names (make targets, scripts), by the same measure. */
function findNearestName(name, names) {
    if (names.length > MAX_COMPARED || name.length > 200)
        return null;
    const ranked = names
        .map((candidate) => ({ candidate, away: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.distance)(name, candidate) }))
        .sort((a, b) => a.away - b.away);
    const [best, second] = ranked;
    if (best === undefined || best.away > Math.max(2, name.length / 2))
        return null;
    return second === undefined || second.away > best.away ? best.candidate : null;
}


/***/ }),

/***/ 725:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ indexPaths)
});

// EXTERNAL MODULE: ./build/text/group-by.js
var group_by = __webpack_require__(9107);
// EXTERNAL MODULE: ./build/text/paths.js
var text_paths = __webpack_require__(9278);
;// CONCATENATED MODULE: ./build/evidence/locate/path-endings.js
// Finds the paths that end with some components, however many paths have the same last one.


/** So few are looked at one by one. */
const FEW = 32;
/** The paths of each name, sorted. */
function groupByName(paths) {
    const groups = (0,group_by/* groupBy */.$)(paths, text_paths/* nameOf */.Vb);
    for (const group of groups.values())
        if (group.length > 1)
            group.sort();
    return groups;
}
function openPathEndings({ files, folders }) {
    const both = new Map();
    const ofName = (name) => {
        const [some, others] = [files.get(name) ?? [], folders.get(name) ?? []];
        if (some.length === 0 || others.length === 0)
            return some.length === 0 ? others : some;
        const all = both.get(name) ?? [...some, ...others].sort();
        both.set(name, all);
        return all;
    };
    const parted = new Map();
    const partsOf = (end, paths) => {
        const parts = parted.get(end) ??
            (0,group_by/* groupBy */.$)(paths.filter((path) => path.length > end.length), (path) => (0,text_paths/* nameOf */.Vb)(path.slice(0, -end.length - 1)));
        parted.set(end, parts);
        return parts;
    };
    return {
        of(suffix) {
            let start = suffix.lastIndexOf('/') + 1;
            let found = ofName(suffix.slice(start));
            while (start > 0 && found.length > FEW) {
                const folder = (0,text_paths/* nameOf */.Vb)(suffix.slice(0, start - 1));
                found = partsOf(suffix.slice(start), found).get(folder) ?? [];
                start -= folder.length + 1;
            }
            return start === 0 ? found : found.filter((path) => path === suffix || path.endsWith(`/${suffix}`));
        },
    };
}

;// CONCATENATED MODULE: ./build/evidence/locate/path-stems.js
// Finds the files of a folder that differ in their last ending only, however many files the folder has.


function openPathStems(folders) {
    const known = new Map();
    return {
        of(folder, stem) {
            const stems = known.get(folder) ?? (0,group_by/* groupBy */.$)(folders.get(folder) ?? [], text_paths/* stemOf */.Vc);
            known.set(folder, stems);
            return stems.get(stem) ?? [];
        },
    };
}

// EXTERNAL MODULE: ./build/text/lazily.js
var lazily = __webpack_require__(4701);
;// CONCATENATED MODULE: ./build/evidence/locate/path-index.js
// Answers questions about the paths of one snapshot: what is a file, what a folder, which paths end so.





const NONE = [];
/** Text with no such character has one normal form only. */
const NOT_ASCII = /[^ -~]/;
function indexPaths(tree) {
    const index = indexes.get(tree) ?? makeIndex(tree);
    indexes.set(tree, index);
    return index;
}
/** Several stages ask about the same tree. */
const indexes = new WeakMap();
function makeIndex({ entries, truncated }) {
    const all = (0,lazily/* lazily */.q)(() => [...entries.values()]);
    const tables = tablesOf(entries);
    const { folders, stems, names, lower, forms } = tables;
    const special = (0,lazily/* lazily */.q)(() => all().some(({ kind }) => kind !== 'file'));
    const submodules = (0,lazily/* lazily */.q)(() => special() ? all().flatMap(({ kind, path }) => (kind === 'submodule' ? [path] : [])) : []);
    const isFolder = (path) => path === '' || folders().has(path);
    const sorted = (0,lazily/* lazily */.q)(() => sortByPath(all()));
    return {
        truncated,
        paths: tables,
        entry: (path) => entries.get(path),
        isFile: (path) => entries.has(path),
        isFolder,
        has: (path) => entries.has(path) || isFolder(path),
        behind(path) {
            if (!special())
                return null;
            for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
                const entry = entries.get(path.slice(0, slash));
                if (entry !== undefined)
                    return entry.kind === 'file' ? null : { kind: entry.kind, path: entry.path };
            }
            return null;
        },
        endingWith: (suffix) => tables.endings().of(suffix),
        inOtherCase(path) {
            const spelled = lower().get(path.toLowerCase()) ?? [];
            return spelled.length === 1 && spelled[0] !== path ? (spelled[0] ?? null) : null;
        },
        inOtherForm(path) {
            if (!NOT_ASCII.test(path))
                return null;
            const spelled = forms().get(path.normalize('NFC')) ?? [];
            return spelled.length === 1 && spelled[0] !== path ? (spelled[0] ?? null) : null;
        },
        below(folder) {
            if (folder === '')
                return all();
            const { entries: ordered, places } = sorted();
            const from = firstFrom(ordered, `${folder}/`);
            const to = firstFrom(ordered, `${folder}0`);
            // `0` is what comes after `/`.
            if (places === null)
                return ordered.slice(from, to);
            return places
                .slice(from, to)
                .sort((a, b) => a - b)
                .flatMap((place) => all()[place] ?? []);
        },
        named: (name) => names().get(name) ?? NONE,
        siblings: (folder) => folders().get(folder) ?? NONE,
        ofStem: (folder, stem) => stems().of(folder, stem),
        submodules,
        entries: all,
    };
}
/** Those of the last tree: most changes edit files, and neither add nor remove any. */
let lastTables = null;
function tablesOf(entries) {
    if (lastTables !== null && haveSamePaths(lastTables.entries, entries))
        return lastTables;
    const paths = (0,lazily/* lazily */.q)(() => [...entries.keys()]);
    const folders = (0,lazily/* lazily */.q)(() => groupFolders(paths()));
    const withFolders = (0,lazily/* lazily */.q)(() => [...paths(), ...folders().keys()]);
    const names = (0,lazily/* lazily */.q)(() => groupByName(paths()));
    lastTables = {
        entries: [...entries.values()],
        folders,
        stems: (0,lazily/* lazily */.q)(() => openPathStems(folders())),
        names,
        endings: (0,lazily/* lazily */.q)(() => openPathEndings({ files: names(), folders: groupByName(folders().keys()) })),
        lower: (0,lazily/* lazily */.q)(() => (0,group_by/* groupBy */.$)(withFolders(), (path) => path.toLowerCase())),
        forms: (0,lazily/* lazily */.q)(() => (0,group_by/* groupBy */.$)(withFolders().filter((path) => NOT_ASCII.test(path)), (path) => path.normalize('NFC'))),
    };
    return lastTables;
}
/** In the same order, which is that of the answers. Trees of one repository share the entries of files that they both have. */
function haveSamePaths(known, entries) {
    if (known.length !== entries.size)
        return false;
    let at = 0;
    for (const entry of entries.values()) {
        const other = known[at];
        if (other !== entry && (other?.path !== entry.path || other.kind !== entry.kind))
            return false;
        at += 1;
    }
    return true;
}
function sortByPath(all) {
    const isSorted = all.every(({ path }, at) => at === 0 || (all[at - 1]?.path ?? '') < path);
    if (isSorted)
        return { entries: all, places: null };
    const order = all.map((entry, place) => ({ entry, place }));
    order.sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1));
    return { entries: order.map(({ entry }) => entry), places: order.map(({ place }) => place) };
}
/** The first place whose path is not before this text. */
function firstFrom(entries, text) {
    let [low, high] = [0, entries.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((entries[middle]?.path ?? '') < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Files directly in each folder; folders that hold only folders have none. */
function groupFolders(paths) {
    const folders = new Map();
    for (const path of paths) {
        let folder = (0,text_paths/* folderOf */.yS)(path);
        const direct = folders.get(folder);
        if (direct !== undefined) {
            direct.push(path);
            continue;
        }
        folders.set(folder, [path]);
        while (folder !== '') {
            folder = (0,text_paths/* folderOf */.yS)(folder);
            if (folders.has(folder))
                break;
            folders.set(folder, []);
        }
    }
    return folders;
}


/***/ }),

/***/ 3733:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pb: () => (/* binding */ listDefinitions),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   fN: () => (/* binding */ openDefiners),
/* harmony export */   i4: () => (/* binding */ listLines),
/* harmony export */   mc: () => (/* binding */ definesName),
/* harmony export */   pV: () => (/* binding */ isInCode)
/* harmony export */ });
/* harmony import */ var _text_contains_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4766);
/* harmony import */ var _text_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9107);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(542);
/* harmony import */ var _spoken_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1367);
// Tells where a text defines a name and where it only uses or mentions it, over the common languages, line by line.




/** What is right before a name where it is made and not used. */
const MAKES = /(?:^|[^\p{L}\p{N}_$])(?:function\*?|def|fn|func|fun|sub|proc|class|struct|enum|union|trait|interface|protocol|type|const|let|var|val|static|module|object|record|macro_rules!|#define)\s+(?:\([^()]{0,80}\)\s*)?$/u;
/** `let Some(x) = \u2026` takes apart and makes no `Some`. */
const BINDING = /(?:const|let|var|val)\s+$/u;
/** `off: read(x)` calls; `std::read(x)` may be what is defined. */
const LABEL = /(?<!:):\s*$/u;
/** What is before the name of a function or method without a word that says so: qualifiers and a type, as in C, Java and Go. */
const TYPED = /^\s*(?:[\p{L}_$][\p{L}\p{N}_$:.<>[\],?&*]*[\s&*]+){0,8}(?:[\p{L}_$][\p{L}\p{N}_$]*(?:::|\.))?$/u;
/** No type before it: `pot.rest()` is a call unless a body follows. */
const UNTYPED = /^\s*(?:[\p{L}_$][\p{L}\p{N}_$]*\.)?$/u;
/** Words that begin a use, however much it looks like a type and a name. */
const USES = /^\s*(?:return|await|yield|throw|raise|new|delete|else|case|goto|import|from|export|require|use|using|package|not|in|if|elif|elsif|unless|while|until|for|foreach|match|switch|when|with|try|catch|defer|assert)\b/u;
/** What is right after a name that is bound at the start of its line: a call of arguments and a body, or a value. */
const OPENS = /^\s*(?:<[^<>]{0,80}>)?\s*\([^;]{0,500}\)?[^;=]{0,80}(?:\{|=>|:)?\s*$/u;
const CALLED = /^\s*\((?:[^()]|\([^()]{0,200}\)){0,500}\)\s*[,).?]/u;
const BINDS = /^(?:\s*:[^=\n]{1,80})?\s*:?=(?![=>])/u;
/** `name=value,` inside of a call: an argument. */
const ARGUMENT = /^=[^\s=]/;
/** A closed list of parameters and a body: `retry(() => {` opens the body of something else. */
const HAS_BODY = /^\s*(?:<[^<>]{0,80}>)?\s*\((?:[^()]|\([^()]{0,200}\)){0,500}\)(?:(?!=>)[^;()]){0,80}\{\s*$/u;
/** `heat: async (n) => {`: a function that is a member of an object. */
const MEMBER = /^\s*:\s*(?:async\s+)?(?:function\b|\([^()]{0,300}\)\s*(?::[^={}]{0,80})?=>\s*\{\s*$)/;
/** Longest part of a line that is looked at. */
const MAX_LINE = 1000;
/** Whether a line defines the name; mere mentions, uses and imports do not. */
function definesName(line, name) {
    const text = line.slice(0, MAX_LINE);
    for (const at of (0,_text_contains_word_js__WEBPACK_IMPORTED_MODULE_1__/* .listWords */ .yh)(text, name)) {
        const [before, after] = [text.slice(0, at), text.slice(at + name.length)];
        if (MAKES.test(before) && !(BINDING.test(before) && /^\s*\(/.test(after)))
            return true;
        if (USES.test(before) || LABEL.test(before) || !TYPED.test(before))
            continue;
        if (before.trim() === '' && MEMBER.test(after))
            return true;
        if (before.trim() === '' && BINDS.test(after) && (before === '' || !ARGUMENT.test(after)))
            return true;
        if (UNTYPED.test(before) ? HAS_BODY.test(after) : isTypedFunction(after))
            return true;
    }
    return false;
}
/** After the closed list of parameters of a call there is more of what it is a part of: `read(x), \u2026`, `read(x))`. */
function isTypedFunction(after) {
    return /^\s*\(/.test(after) && OPENS.test(after) && !CALLED.test(after);
}
/** The lines (1-based) of a text that define the name; words about it in comments and strings do not. */
function listDefinitions(lines, name) {
    const known = definitions.get(lines) ?? new Map();
    definitions.set(lines, known);
    const found = known.get(name) ??
        listLines(lines, name).filter((at) => definesName(lines[at - 1] ?? '', name) && isCode(lines, at));
    known.set(name, found);
    return found;
}
/** Of each file, by name: a page may ask for one name beside each of its anchors. */
const definitions = new WeakMap();
/** Answers which of some files define a name; one that could not be read defines nothing. Each is taken apart once, however many names are asked about. */
function openDefiners(texts) {
    const known = new Map();
    return (path, name) => {
        const text = texts.get(path) ?? null;
        if (text?.includes(name) !== true)
            return false;
        const lines = known.get(path) ?? (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .splitGitLines */ .Y)(text);
        known.set(path, lines);
        return listDefinitions(lines, name).length > 0;
    };
}
/** The lines (1-based) that have the name as a whole word. */
function listLines(lines, name) {
    if (WHOLE_WORD.test(name)) {
        const words = wordsOf(lines);
        if (words !== null)
            return words.get(name) ?? [];
    }
    return lines.flatMap((line, at) => (line.includes(name) && (0,_text_contains_word_js__WEBPACK_IMPORTED_MODULE_1__/* .containsWord */ .oV)(line, name) ? [at + 1] : []));
}
const WHOLE_WORD = /^[\p{L}\p{M}\p{N}_$]+$/u;
const WORDS = /[\p{L}\p{M}\p{N}_$]+/gu;
/** A file that was looked through so often gets an index: a page may have thousands of anchors of one file, each with names of its own. */
const LOOKED_THROUGH = 16;
const indexes = new WeakMap();
/** The lines (1-based) of every word of a file; null as long as few have asked. */
function wordsOf(lines) {
    const known = indexes.get(lines) ?? { asked: 0, words: null };
    indexes.set(lines, known);
    known.asked += 1;
    if (known.asked > LOOKED_THROUGH)
        known.words ??= indexWords(lines);
    return known.words;
}
function indexWords(lines) {
    const found = new Map();
    for (const [at, line] of lines.entries())
        for (const word of new Set(line.match(WORDS) ?? []))
            (0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .appendTo */ .S)(found, word, at + 1);
    return found;
}
/** A line that is nothing but a comment; `#` begins other things than comments, too. */
const COMMENT = /^\s*(?:\/\/|\/\*|\*(?:\s|\/|$)|#(?:\s|!\s|$)|--\s|;;|<!--)/;
/** True for a line (1-based) that is not only a comment, nor inside of a block of words. */
const isCode = (lines, at) => !COMMENT.test(lines[at - 1] ?? '') && !(0,_spoken_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .spokenLines */ .c)(lines).has(at);
/** True where a line that is no comment has the name, before any `//` on it: in comments alone a name may be told of that is elsewhere, or gone. */
function isInCode(lines, name) {
    return listLines(lines, name).some((at) => {
        const line = lines[at - 1] ?? '';
        return (0,_text_contains_word_js__WEBPACK_IMPORTED_MODULE_1__/* .containsWord */ .oV)(line.split('//')[0] ?? '', name) && isCode(lines, at);
    });
}


/***/ }),

/***/ 9818:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ endOfDefinition)
/* harmony export */ });
/* harmony import */ var _spoken_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1367);
// Tells where the body of a definition ends, by its braces or by its indentation, line by line.

/** Most lines of a signature before its body opens. */
const MAX_SIGNATURE = 20;
/** Strings and characters of one line, and what follows a comment sign: braces in them are none. */
const NO_CODE = /"(?:[^"\\]|\\.){0,400}"|'(?:[^'\\]|\\.){1,10}'|`[^`]{0,400}`|\/\/.*|\/\*.{0,400}?\*\//g;
/** Goes on with a definition at its own depth. */
const GOES_ON = /^\s*(?:[{}()[\]>:]|where\b)/;
/**
 * The last line (1-based) of what is defined on a line. Where braces open, it ends with the brace that closes them, at most as deep as the
 * definition is; else before the first line of code that is not deeper. In doubt the end is late: then more belongs to the definition.
 */
function endOfDefinition(lines, definition) {
    const opening = findOpening(lines, definition);
    switch (opening.kind) {
        case 'none':
            return opening.at;
        case 'braces':
            return endOfBraces(lines, definition);
        case 'indented':
            return endOfIndented(lines, { definition, signature: opening.at });
    }
}
function findOpening(lines, definition) {
    const indent = indentOf(lines[definition - 1] ?? '');
    let parentheses = 0;
    for (let at = definition; at < definition + MAX_SIGNATURE && at <= lines.length; at += 1) {
        const code = codeOf(lines[at - 1] ?? '').trimEnd();
        const isNext = at > definition && parentheses <= 0 && code !== '' && indentOf(code) <= indent;
        if (isNext && !GOES_ON.test(code))
            return { kind: 'indented', at: definition };
        for (const [sign] of code.matchAll(/[()]/g))
            parentheses += sign === '(' ? 1 : -1;
        if (parentheses > 0)
            continue;
        if (code.endsWith(':'))
            return { kind: 'indented', at };
        if (code.includes('{'))
            return { kind: 'braces', at };
        if (code.endsWith(';'))
            return { kind: 'none', at };
    }
    return { kind: 'indented', at: definition };
}
function endOfBraces(lines, definition) {
    const indent = indentOf(lines[definition - 1] ?? '');
    const spoken = (0,_spoken_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .spokenLines */ .c)(lines);
    let [depth, opened] = [0, false];
    for (let at = definition; at <= lines.length; at += 1) {
        if (spoken.has(at))
            continue;
        const line = lines[at - 1] ?? '';
        for (const [brace] of codeOf(line).matchAll(/[{}]/g)) {
            depth += brace === '{' ? 1 : -1;
            opened ||= brace === '{';
        }
        if (opened && depth <= 0 && (at === definition || indentOf(line) <= indent))
            return at;
    }
    return lines.length;
}
function endOfIndented(lines, { definition, signature }) {
    const indent = indentOf(lines[definition - 1] ?? '');
    const spoken = (0,_spoken_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .spokenLines */ .c)(lines);
    let last = signature;
    for (let at = signature + 1; at <= lines.length; at += 1) {
        const line = lines[at - 1] ?? '';
        // Blank lines after a body are taken for the rest of it.
        if (line.trim() === '' && last === at - 1)
            last = at;
        if (line.trim() === '' || spoken.has(at) || /^\s*(?:#|\/\/)/.test(line))
            continue;
        if (indentOf(line) === indent && /^\s*end\b/.test(line))
            return at;
        if (indentOf(line) <= indent && !GOES_ON.test(line))
            return last;
        last = at;
    }
    return lines.length;
}
const codeOf = (line) => line.slice(0, 1000).replace(NO_CODE, '');
const indentOf = (line) => line.length - line.trimStart().length;


/***/ }),

/***/ 1367:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ spokenLines)
/* harmony export */ });
// Knows the lines of a source that are words and not code: those inside of block comments and of strings of many lines.
const NONE = new Set();
const known = new WeakMap();
/** At the start of a line: elsewhere it may be a part of a pattern such as `src/*`. */
const BLOCK = /^\s*\/\*/;
const TRIPLE = /"""|'''/;
const COMMENT_LINE = /^\s*(?:#|\/\/)/;
/** The lines (1-based) on which a block comment or a string of many lines goes on. What is never closed was not one. Read once a file; linear in it. */
function spokenLines(lines) {
    const before = known.get(lines);
    if (before !== undefined)
        return before;
    const found = findSpoken(lines);
    known.set(lines, found);
    return found;
}
function findSpoken(lines) {
    if (!lines.some((line) => BLOCK.test(line) || TRIPLE.test(line)))
        return NONE;
    const lastWith = new Map(['*/', '"""', "'''"].map((mark) => [mark, lines.findLastIndex((one) => one.includes(mark))]));
    const found = new Set();
    let closing = null;
    for (const [at, line] of lines.entries()) {
        if (closing !== null) {
            found.add(at + 1);
            if (line.includes(closing))
                closing = null;
            continue;
        }
        const opened = openedOn(line);
        if (opened !== null && (lastWith.get(opened) ?? -1) > at)
            closing = opened;
    }
    return found;
}
/** What has to close what a line opens and does not close itself; null where it leaves nothing open. */
function openedOn(line) {
    const block = BLOCK.exec(line)?.[0];
    if (block !== undefined)
        return line.includes('*/', block.length) ? null : '*/';
    const mark = COMMENT_LINE.test(line) ? undefined : TRIPLE.exec(line)?.[0];
    return mark !== undefined && line.split(mark).length % 2 === 0 ? mark : null;
}


/***/ }),

/***/ 1488:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ resolveEvidence)
});

// EXTERNAL MODULE: ./build/text/lazily.js
var lazily = __webpack_require__(4701);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/evidence/compare/contents.js
var compare_contents = __webpack_require__(6726);
// EXTERNAL MODULE: ./build/text/paths.js
var text_paths = __webpack_require__(9278);
// EXTERNAL MODULE: ./build/evidence/read/path-shape.js
var path_shape = __webpack_require__(5234);
;// CONCATENATED MODULE: ./build/evidence/locate/submodule-names.js


const NO_SUBMODULES = { folders: [], byName: new Map() };
/** Words of a name that say nothing of what a repository or folder holds, in lower case. */
const GENERIC = /^(?:src|source|lib|libs|core|app|apps|api|web|docs?|tests?|spec|common|shared|utils?|tools?|ui|client|server|service|services|module|modules|plugin|plugins|package|packages|vendor|third_party|external|deps|repo|main|sub|submodule|project|php|js|ts|go|rs|py|java|cpp|\d*)$/;
const isGenericName = (name) => GENERIC.test(name);
const MODULES = '.gitmodules';
/** Reads `.gitmodules` only where there are submodules. */
async function readSubmoduleNames({ snapshot, index, contents, }) {
    const folders = index.submodules();
    if (folders.length === 0)
        return NO_SUBMODULES;
    const text = (await contents.texts(snapshot, [MODULES])).get(MODULES) ?? '';
    return nameSubmodules(folders, text);
}
/** Those of both; a name that the first have means what it means there. */
function joinSubmoduleNames(first, second) {
    if (second.folders.length === 0)
        return first;
    return {
        folders: [...new Set([...first.folders, ...second.folders])],
        byName: new Map([...second.byName, ...first.byName]),
    };
}
/**
 * A submodule is called as its folder is, and, where no folder is called so, as its repository is or as a word of that (`acme-billing.git`).
 * @param modules The text of `.gitmodules`.
 */
function nameSubmodules(folders, modules) {
    const byName = new Map();
    const add = (name, folder) => {
        if (!isGenericName(name) && byName.get(name) !== folder)
            byName.set(name, byName.has(name) ? null : folder);
    };
    for (const folder of folders)
        add((0,text_paths/* nameOf */.Vb)(folder).toLowerCase(), folder);
    const ofFolders = new Set(byName.keys());
    const urls = readUrls(modules);
    for (const folder of folders) {
        const repository = repositoryOf(urls.get(folder) ?? '');
        for (const name of new Set([repository, ...repository.split(/[^\p{L}\p{N}]+/u)]))
            if (!ofFolders.has(name))
                add(name, folder);
    }
    return { folders, byName };
}
/** The last part of the address, in lower case. */
function repositoryOf(url) {
    const path = withoutSlashes(url).toLowerCase();
    return (0,text_paths/* nameOf */.Vb)(path.endsWith('.git') ? path.slice(0, -4) : path).replace(/^.*:/, '');
}
/** URL by path, as `.gitmodules` pairs them. A line that is longer than a path can be is passed over. */
function readUrls(text) {
    const urls = new Map();
    let section = new Map();
    const close = () => {
        const [path, url] = [section.get('path'), section.get('url')];
        if (path !== undefined && url !== undefined)
            urls.set(withoutSlashes(path), url);
        section = new Map();
    };
    for (const raw of text.split('\n')) {
        const line = raw.length > path_shape/* MAX_PATH */.lm ? '' : raw.trim();
        const at = line.indexOf('=');
        if (line.startsWith('['))
            close();
        else if (at > 0)
            section.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim());
    }
    close();
    return urls;
}
/** Without those at its end; a pattern would start anew at each of them. */
function withoutSlashes(path) {
    let end = path.length;
    while (path[end - 1] === '/')
        end -= 1;
    return path.slice(0, end);
}

;// CONCATENATED MODULE: ./build/evidence/locate/hidden-paths.js
// Tells which paths may be inside a submodule, where no tree of the repository shows what there is.


/**
 * A page about a submodule writes its paths from the submodule's own root (`store/ledger.php` in `plugins/billing`), or with the name of its folder
 * alone (`billing/store/ledger.php`). Null where the path is surely one of this repository: none of its folders that are not here is called like a
 * submodule, and it has no folder, its first folder is here, at the root or beside the page, or the page names no submodule.
 */
function findHidden({ index, path, page, listSubmodules, }) {
    if (!path.includes('/'))
        return null;
    const { byName, named } = listSubmodules();
    const [only = null] = named;
    if (only === null && byName.size === 0)
        return null;
    const namesake = findNamesake({ index, folder: (0,text_paths/* folderOf */.yS)(path), byName });
    if (namesake !== null)
        return { path: namesake, namesake: true };
    if (only === null)
        return null;
    const [first = ''] = path.split('/');
    const beside = (0,text_paths/* folderOf */.yS)(page);
    const isHere = index.has(first) || (beside !== '' && index.has(`${beside}/${first}`));
    return isHere ? null : { path: named.length === 1 ? only : null, namesake: false };
}
/** The submodule that is called as this folder, or one above it, is; only folders that are not here count. */
function findNamesake({ index, folder, byName, }) {
    for (let at = folder; at !== '' && !index.has(at); at = (0,text_paths/* folderOf */.yS)(at)) {
        const submodule = byName.get((0,text_paths/* nameOf */.Vb)(at).toLowerCase()) ?? null;
        if (submodule !== null)
            return submodule;
    }
    return null;
}
/** Longest run of letters, digits and slashes in which names are looked for, and most folders of one. */
const MAX_WORD = 400;
const MAX_PARTS = 16;
/** The submodules that a text names: by their path, or by their folder where that is called like nothing else. */
function listNamed(folders, text) {
    if (folders.length === 0)
        return [];
    const written = new Set();
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}_.@+/-]+/gu)) {
        if (word.length > MAX_WORD)
            continue;
        const parts = word.replace(/^[./]+|[./]+$/g, '').split('/');
        let path = '';
        for (const part of parts.slice(0, MAX_PARTS)) {
            path = path === '' ? part : `${path}/${part}`;
            written.add(part).add(path);
        }
    }
    return folders.filter((folder) => {
        const [path, name] = [folder.toLowerCase(), (0,text_paths/* nameOf */.Vb)(folder).toLowerCase()];
        return (path.includes('/') && written.has(path)) || (!isGenericName(name) && written.has(name));
    });
}

;// CONCATENATED MODULE: ./build/evidence/compare/open-left-for.js
// Tells what this change deletes from what left for a submodule, of which the tree shows the folder alone.


const LEFT_FOR_NONE = () => null;
/**
 * Nobody sees what a submodule holds, so this asks for a sign: the submodule took the folder's own place, or all that was in the folder, or in one
 * above it, is gone, and a submodule that this change adds or moves on is called as it was.
 */
function openLeftFor({ head, base, }) {
    const fresh = new Set(head.index.submodules().filter((folder) => {
        const [now, before] = [head.index.entry(folder), base?.index.entry(folder)];
        return before?.kind !== 'submodule' || before.id !== now?.id;
    }));
    if (base === null || fresh.size === 0)
        return LEFT_FOR_NONE;
    return (path) => {
        const behind = head.index.behind(path);
        if (behind?.kind === 'submodule')
            return { isSure: true, why: { code: 'behind-link', kind: 'submodule', path: behind.path } };
        const folder = base.index.isFolder(path) ? path : (0,text_paths/* folderOf */.yS)(path);
        const submodule = findNamesake({ index: head.index, folder, byName: head.submodules.byName });
        return submodule === null || !fresh.has(submodule)
            ? null
            : { isSure: false, why: { code: 'left-for-submodule', path: submodule } };
    };
}

// EXTERNAL MODULE: ./build/evidence/explain.js
var explain = __webpack_require__(1239);
// EXTERNAL MODULE: ./build/evidence/history/page-history.js
var page_history = __webpack_require__(2025);
// EXTERNAL MODULE: ./build/evidence/lines/line-follower.js + 2 modules
var line_follower = __webpack_require__(1230);
;// CONCATENATED MODULE: ./build/evidence/resolution.js
/** A resolution of which nothing more is known than is given. */
const makeResolution = (state, why, rest = {}) => ({ state, target: null, candidate: null, why, tried: [], ...rest });

// EXTERNAL MODULE: ./build/text/unreachable.js
var unreachable = __webpack_require__(2536);
// EXTERNAL MODULE: ./build/text/days.js
var days = __webpack_require__(6939);
;// CONCATENATED MODULE: ./build/evidence/locate/cited-commits.js



/** Most ids looked up in a run: each costs two requests where there is no checkout. */
const MAX_COMMITS = 10;
/**
 * Answers for the first ids in `references`, whichever is asked for first; they are listed when the first id is. A commit is never missing: squashing and rebasing
 * take it off the history though its work is there, and many an id is another repository's.
 */
function openCitedCommits(repository, references) {
    let cited = null;
    return async (id) => (cited ??= firstIds(references())).has(id)
        ? describe(await repository.lookUpCommit(id))
        : makeResolution('unverifiable', { code: 'commit-limit', most: MAX_COMMITS });
}
function firstIds(references) {
    return new Set([...new Set(references.flatMap(({ kind, text }) => (kind === 'commit' ? [text] : [])))].slice(0, MAX_COMMITS));
}
function describe(lookup) {
    switch (lookup.kind) {
        case 'commit':
            return lookup.ancestorOfHead
                ? makeResolution('present', { code: 'commit-known', day: (0,days/* dayOf */.kb)(lookup.date) ?? 'an unknown day' })
                : makeResolution('unverifiable', { code: 'commit-not-in-head' });
        case 'unknown':
            return makeResolution('unverifiable', { code: 'commit-unknown' });
        case 'ambiguous':
            return makeResolution('unverifiable', { code: 'commit-ambiguous' });
        case 'unverifiable':
            return makeResolution('unverifiable', { code: 'history-unavailable', reason: lookup.reason });
        default:
            return (0,unreachable/* unreachable */.H)(lookup);
    }
}

// EXTERNAL MODULE: ./build/evidence/asides.js
var asides = __webpack_require__(8375);
// EXTERNAL MODULE: ./build/evidence/run.js
var evidence_run = __webpack_require__(7217);
// EXTERNAL MODULE: ./build/evidence/locate/path-index.js + 2 modules
var path_index = __webpack_require__(725);
// EXTERNAL MODULE: ./build/text/lines.js
var text_lines = __webpack_require__(542);
;// CONCATENATED MODULE: ./build/evidence/locate/commands/read-makefile.js

const SPECIAL = /^\.(?:PHONY|SUFFIXES|DEFAULT|PRECIOUS|INTERMEDIATE|SECONDARY|SECONDEXPANSION|DELETE_ON_ERROR|IGNORE|SILENT|EXPORT_ALL_VARIABLES|NOTPARALLEL|ONESHELL|POSIX)$/;
/** What rules define. A name that only `.PHONY` lists has no rule: make has nothing to do for it. */
function readMakefile(text) {
    const names = new Set();
    const patterns = [];
    const includes = [];
    let uncertain = null;
    let defining = false;
    for (const line of (0,text_lines/* splitLines */.u)(text.replace(/\\\r?\n/g, ' '))) {
        if (/^\s*(?:override\s+)?define\b/.test(line))
            defining = true;
        else if (/^\s*endef\b/.test(line))
            defining = false;
        if (defining || line.startsWith('\t') || /^\s*(?:#|$)/.test(line))
            continue;
        const include = /^\s*[-s]?include\s(.*)$/.exec(line)?.[1];
        if (include !== undefined) {
            includes.push(...include
                .replace(/#.*$/, '')
                .split(/\s/)
                .filter((path) => path !== ''));
            continue;
        }
        if (/^\s*\$[({](?:eval|call|foreach)\b/.test(line))
            uncertain = { kind: 'eval' };
        const head = targetsOf(line);
        if (head === null)
            continue;
        const targets = head.split(/\s/).filter((target) => target !== '');
        for (const target of targets) {
            if (target.includes('$'))
                uncertain ??= { kind: 'variables' };
            else if (target.includes('%'))
                patterns.push(target);
            else if (!SPECIAL.test(target))
                names.add(target);
        }
    }
    return { names, patterns, includes, uncertain };
}
/** What comes before the rule's colon; null for an assignment or any other line. */
function targetsOf(line) {
    let depth = 0;
    for (let at = 0; at < line.length; at++) {
        const character = line[at];
        if (character === '(' || character === '{')
            depth++;
        else if (character === ')' || character === '}')
            depth--;
        else if (depth > 0)
            continue;
        else if (character === '#' || character === '=')
            return null;
        else if (character === ':')
            return /^:{1,3}=/.test(line.slice(at, at + 4)) ? null : line.slice(0, at).replace(/&$/, '');
    }
    return null;
}

;// CONCATENATED MODULE: ./build/evidence/locate/commands/read-runner-file.js

const NOTHING = { names: new Set(), patterns: [], uncertain: { kind: 'unreadable' } };
/** Names of `scripts` in a package.json. */
function readScripts(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        // A package.json with a slip in it defines nothing we could be sure of.
        return NOTHING;
    }
    const scripts = typeof parsed === 'object' && parsed !== null && 'scripts' in parsed ? parsed.scripts : null;
    return {
        names: new Set(typeof scripts === 'object' && scripts !== null ? Object.keys(scripts) : []),
        patterns: [],
        uncertain: null,
    };
}
/** Recipes and aliases of a justfile. */
function readJustfile(text) {
    const names = new Set();
    let uncertain = null;
    for (const line of (0,text_lines/* splitLines */.u)(text)) {
        const alias = /^alias\s+([\w-]+)\s*:=/.exec(line)?.[1];
        const recipe = /^@?([A-Za-z_][\w-]*)(?:\s[^:]*)?:(?!=)/.exec(line)?.[1];
        const name = alias ?? recipe;
        if (name !== undefined)
            names.add(name);
        if (/^(?:import|mod)\??\s/.test(line))
            uncertain = { kind: 'imports' };
    }
    return { names, patterns: [], uncertain };
}
/** Tasks of a Taskfile, read by their indentation. */
function readTaskfile(text) {
    const names = new Set();
    const lines = (0,text_lines/* splitLines */.u)(text);
    const start = lines.findIndex((line) => /^tasks:\s*(?:#.*)?$/.test(line));
    const uncertain = lines.some((line) => /^includes:/.test(line))
        ? { kind: 'includes-others' }
        : null;
    if (start < 0)
        return { names, patterns: [], uncertain: uncertain ?? { kind: 'no-tasks' } };
    let depth = null;
    for (const line of lines.slice(start + 1)) {
        if (/^\s*(?:#|$)/.test(line))
            continue;
        const indent = line.search(/\S/);
        if (indent === 0)
            break;
        depth ??= indent;
        const name = indent === depth ? /^\s+["']?([^\s"'#][^\s"']*?)["']?:(?:\s|$)/.exec(line)?.[1] : undefined;
        if (name !== undefined)
            names.add(name);
        const aliases = /^\s+aliases:\s*\[([^\]]*)\]/.exec(line)?.[1];
        for (const alias of aliases?.split(',') ?? [])
            names.add(alias.trim().replace(/^["']|["']$/g, ''));
    }
    return { names, patterns: [], uncertain };
}

;// CONCATENATED MODULE: ./build/evidence/locate/commands/open-tables.js




/** Most files of one kind that are read, and the longest. */
const MAX_FILES = 200;
const MAX_LENGTH = 1_000_000;
const KINDS = {
    make: { matches: /(?:^|\/)(?:GNUmakefile|[Mm]akefile|[^/]+\.mk|Makefile\.[^/]+)$/, read: readMakefile },
    scripts: { matches: /(?:^|\/)package\.json$/, read: readScripts },
    just: { matches: /(?:^|\/)(?:\.?[Jj]ustfile|JUSTFILE|[^/]+\.just)$/, read: readJustfile },
    task: { matches: /(?:^|\/)[Tt]askfile(?:\.dist)?\.ya?ml$/, read: readTaskfile },
};
function openTables({ snapshot, index, contents, }) {
    const loaded = new Map();
    return (kind) => {
        const table = loaded.get(kind) ?? load(kind);
        loaded.set(kind, table);
        return table;
    };
    async function load(kind) {
        const { matches, read } = KINDS[kind];
        const depth = (path) => path.split('/').length;
        const all = index
            .entries()
            .map(({ path }) => path)
            .filter((path) => matches.test(path) && !/(?:^|\/)(?:node_modules|vendor|third_party)\//.test(path))
            .sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
        const texts = await contents.texts(snapshot, all.slice(0, MAX_FILES));
        let uncertain = index.truncated
            ? { kind: 'truncated-listing' }
            : all.length > MAX_FILES
                ? { kind: 'too-many-files', read: MAX_FILES, all: all.length }
                : null;
        const files = all.slice(0, MAX_FILES).flatMap((path) => {
            const text = texts.get(path);
            if (text === undefined || text === null || text.length > MAX_LENGTH) {
                uncertain ??= { kind: 'file-unreadable', path };
                return [];
            }
            const definitions = kind === 'make' ? withIncludes({ path, index, definitions: readMakefile(text) }) : read(text);
            return [{ path, definitions }];
        });
        return {
            files,
            uncertain: uncertain ?? files.find((file) => file.definitions.uncertain !== null)?.definitions.uncertain ?? null,
        };
    }
}
/** An include of a makefile that is read anyway is no uncertainty; any other is. */
function withIncludes({ path, index, definitions, }) {
    const read = (included) => KINDS.make.matches.test(included) &&
        (index.isFile((0,text_paths/* normalisePath */.qb)(`${(0,text_paths/* folderOf */.yS)(path)}/${included}`) ?? '') || index.isFile(included));
    const open = definitions.includes.find((included) => !read(included));
    return open === undefined
        ? definitions
        : { ...definitions, uncertain: definitions.uncertain ?? { kind: 'includes', path: open } };
}

;// CONCATENATED MODULE: ./build/evidence/locate/match-glob.js
// Matches a glob against the files of a snapshot, within bounds.



/** Longest glob and most brace groups, alternatives and stars in it: beyond these, matching could take very long. */
const match_glob_MAX_LENGTH = 500;
const MAX_COMBINATIONS = 64;
const MAX_STARS = 12;
/** Most paths held against patterns in one snapshot: some seconds. */
const MAX_TESTS = 4_000_000;
/** Most folders named before in which a glob is tried. */
const MAX_NEAR = 8;
/** Most matching files kept. */
const MAX_MATCHES = 5000;
/** Why a glob is refused; null for one that is fine. */
function refuseGlob(pattern) {
    if (pattern.length > match_glob_MAX_LENGTH)
        return { kind: 'length', most: match_glob_MAX_LENGTH };
    if (pattern.split('*').length > MAX_STARS + 1)
        return { kind: 'stars', most: MAX_STARS };
    let combinations = 1;
    let depth = 0;
    let commas = 0;
    for (const character of pattern) {
        if (character === '{') {
            if (++depth > 1)
                return { kind: 'nested-braces' };
            commas = 0;
        }
        else if (character === ',' && depth > 0)
            commas++;
        else if (character === '}' && depth > 0) {
            depth--;
            combinations *= commas + 1;
            if (combinations > MAX_COMBINATIONS)
                return { kind: 'alternatives', most: MAX_COMBINATIONS };
        }
    }
    return /\{[^}]*\.\./.test(pattern) ? { kind: 'counting' } : null;
}
/** @param tests Most paths held against patterns. */
function openGlobMatcher(tests = MAX_TESTS) {
    const known = new Map();
    let left = tests;
    return {
        async match(index, place) {
            const found = known.get(place);
            if (found !== undefined)
                return found;
            const head = /^[^*?[\]{}!]*\//.exec(place)?.[0] ?? '';
            if (head !== '' && !index.isFolder(head.slice(0, -1)) && !place.includes('['))
                return [];
            if (left <= 0)
                return null;
            const matches = await compile(place);
            const tail = /[^*?[\]{}!/]*$/.exec(place)?.[0] ?? '';
            const files = [];
            // To pass over a path costs a fraction of matching it.
            left -= index.entries().length / 8;
            for (const { path } of index.entries()) {
                if (!path.startsWith(head) || !path.endsWith(tail))
                    continue;
                if (left-- <= 0)
                    return null;
                if (matches(path) && files.push(path) >= MAX_MATCHES)
                    break;
            }
            known.set(place, files);
            return files;
        },
        async reachesSubmodule(index, place) {
            const folders = index.submodules();
            if (folders.length === 0)
                return false;
            left -= folders.length;
            if (left <= 0)
                return true;
            const matches = await compile(place);
            return folders.some((folder) => matches(folder, true));
        },
    };
}
/** Whether a path matches; `partly`: whether a path below it could. */
async function compile(place) {
    const { Minimatch } = await __webpack_require__.e(/* import() */ 1138).then(__webpack_require__.bind(__webpack_require__, 1138));
    const options = {
        dot: true,
        nocomment: true,
        nonegate: true,
        noext: true,
        braceExpandMax: MAX_COMBINATIONS,
        optimizationLevel: 1,
    };
    // Some frameworks have brackets in the names of folders.
    const matchers = [place, ...(place.includes('[') ? [place.replace(/[[\]]/g, '\\$&')] : [])].map((one) => new Minimatch(one, options));
    return (path, partly = false) => matchers.some((matcher) => matcher.match(path, partly));
}
/** Matches from the root, the page's folder and the folders named before, in this order; the first place with a match decides. */
async function matchGlob(question) {
    const { index, globs, pattern, page, folders } = question;
    const refused = refuseGlob(pattern);
    const tried = [];
    let hidden = false;
    const answer = (state, why) => ({
        state,
        target: null,
        candidate: null,
        why,
        tried,
    });
    if (refused !== null)
        return { resolution: answer('unverifiable', { code: 'glob-refused', problem: refused }), files: [] };
    for (const { at, place } of placesOf({ pattern, page, folders })) {
        if (at === null || tried.includes(at))
            continue;
        tried.push(at);
        const files = await globs.match(index, at);
        if (files === null)
            return {
                resolution: answer('unverifiable', { code: 'glob-too-costly' }),
                files: [],
            };
        const why = { code: 'glob-matches', count: files.length, capped: files.length === MAX_MATCHES, place };
        if (files.length > 0)
            return { resolution: answer('present', why), files };
        const fixed = /^[^*?[\]{}!]*\//.exec(at)?.[0] ?? '';
        if (fixed !== '' && index.behind(fixed) !== null)
            return { resolution: answer('unverifiable', { code: 'glob-behind-link' }), files: [] };
        // A place that is only guessed at says nothing of submodules.
        if (!at.startsWith('**/') || /^\/*\*\*/.test(pattern))
            hidden ||= await globs.reachesSubmodule(index, at);
    }
    if (tried.length === 0)
        return { resolution: answer('unverifiable', { code: 'outside' }), files: [] };
    if (hidden)
        return { resolution: answer('unverifiable', { code: 'glob-behind-link' }), files: [] };
    const perhaps = findHiddenFolder(question);
    if (perhaps !== null)
        return { resolution: answer('unverifiable', { code: 'perhaps-in-submodule', ...perhaps }), files: [] };
    if (index.truncated)
        return { resolution: answer('unverifiable', { code: 'truncated-listing' }), files: [] };
    const candidate = await inOtherCase({ index, globs, pattern });
    const missing = answer('missing', { code: 'glob-unmatched' });
    return {
        // Where only the case differs, the files are there and the pointer is wrong.
        resolution: candidate === null ? missing : { ...missing, candidate, moved: true },
        files: [],
    };
}
/** The submodule whose folders those that a glob begins with may be. */
function findHiddenFolder({ index, pattern, page, listSubmodules }) {
    const literal = /^(?!\.\.)[^*?[\]{}!]*\//.exec(pattern.replace(/^\/+/, ''))?.[0] ?? '';
    const path = literal === '' ? null : (0,text_paths/* normalisePath */.qb)(`${literal}x`);
    return path === null ? null : findHidden({ index, path, page, listSubmodules });
}
/** The glob with its folder, and if need be its ending, in the letter case in which it matches; null where none does. */
async function inOtherCase({ index, globs, pattern, }) {
    const head = /^[^*?[\]{}!]*\//.exec(pattern)?.[0] ?? '';
    const rest = pattern.slice(head.length);
    const folder = head.slice(0, -1);
    const spelled = folder === '' || index.isFolder(folder) ? head : `${index.inOtherCase(folder) ?? folder}/`;
    for (const candidate of new Set([spelled + rest, spelled + rest.toLowerCase()])) {
        if (candidate !== pattern && ((await globs.match(index, candidate))?.length ?? 0) > 0)
            return candidate;
    }
    return null;
}
function* placesOf({ pattern, page, folders }) {
    const bare = pattern.replace(/^\/+/, '').replace(/\/$/, '/**');
    const climbs = /^\.\.(?:\/|$)/.test(bare);
    if (!climbs)
        yield { at: (0,text_paths/* normalisePath */.qb)(bare), place: { code: 'from-root' } };
    yield { at: (0,text_paths/* normalisePath */.qb)(`${(0,text_paths/* folderOf */.yS)(page)}/${bare}`), place: { code: 'from-page' } };
    if (climbs)
        return;
    let near = 0;
    for (const folder of folders) {
        if (++near > MAX_NEAR)
            break;
        yield { at: (0,text_paths/* normalisePath */.qb)(`${folder}/${bare}`), place: { code: 'in-folder', folder } };
    }
    if (!bare.startsWith('**'))
        yield { at: `**/${bare.replace(/^(?:\u2026|\.\.\.)\//, '')}`, place: { code: 'matches-end' } };
}

;// CONCATENATED MODULE: ./build/evidence/side.js




async function openSide(snapshot, { contents, commits, witness, other, }) {
    const paths = (0,path_index/* indexPaths */.N)(await snapshot.tree());
    const index = witness === null ? paths : witness.watch(paths);
    const [own, before] = await Promise.all([
        readSubmoduleNames({ snapshot, index: paths, contents }),
        other === null
            ? NO_SUBMODULES
            : readSubmoduleNames({ snapshot: other, index: (0,path_index/* indexPaths */.N)(await other.tree()), contents }),
    ]);
    return {
        snapshot,
        index,
        contents,
        commits,
        submodules: joinSubmoduleNames(own, before),
        globs: openGlobMatcher(),
        tables: openTables({ snapshot, index, contents }),
    };
}

// EXTERNAL MODULE: ./build/text/table-headers.js + 1 modules
var table_headers = __webpack_require__(6612);
;// CONCATENATED MODULE: ./build/evidence/accept-columns.js
// Decides which columns are evidence for what they hold: those of whose filled cells at least half cite files of base or head.


/** Once a page over both its sides, so that base and head agree. Citations of other columns are dropped, but for those that this change writes. */
async function acceptColumns({ pages }) {
    const judged = new Set();
    for (const page of pages.head) {
        settle(page.twin === null ? [page] : [page, page.twin]);
        judged.add(page);
        if (page.twin !== null)
            judged.add(page.twin);
    }
    for (const page of pages.base)
        if (!judged.has(page))
            settle([page]);
    await Promise.resolve();
}
function settle(sides) {
    if (!sides.some(hasCandidates))
        return;
    const accepted = new Set(sides.flatMap(acceptedOf));
    // What a column holds in one table of a page it holds in the others too, be they about work to come as yet.
    const isAccepted = (page, at, column) => accepted.has(columnKey(page, at, column)) ||
        accepted.has(sectionKey(page, at, column)) ||
        accepted.has((0,table_headers/* normaliseHeader */.Gw)(column));
    for (const page of sides) {
        const isFormer = openFormer(page);
        page.rows = page.rows.map((row, at) => {
            const isKept = (one) => {
                const { byContents, column } = one.place;
                if (byContents === 'others')
                    return isFormer(one);
                return byContents === undefined || byContents === 'test-names' || isAccepted(page, at, column);
            };
            return row.every(isKept)
                ? row
                : row.flatMap((one) => (isKept(one) ? [one] : isPromised(page, one) ? [besides(one)] : []));
        });
    }
}
/** Whether base's rows that claimed work cited the same under another header: the change called it former. */
function openFormer({ twin }) {
    const columnsOf = (0,lazily/* lazily */.q)(() => {
        const columns = new Map();
        for (const [at, row] of (twin?.rows ?? []).entries()) {
            const status = twin?.document.rows[at]?.declared.status;
            if (status !== 'done' && status !== 'partial')
                continue;
            for (const { place, reference } of row)
                if (place.byContents !== 'others' && place.polarity === 'work')
                    columns.set(meant(reference), (columns.get(meant(reference)) ?? new Set()).add((0,table_headers/* normaliseHeader */.Gw)(place.column)));
        }
        return columns;
    });
    return ({ place, reference }) => {
        const columns = columnsOf().get(meant(reference));
        return columns !== undefined && !columns.has((0,table_headers/* normaliseHeader */.Gw)(place.column));
    };
}
const meant = ({ path, text }) => path ?? text;
/** A path that this change writes, and that neither side has. A row that rises may rest on it, whatever its column holds else. */
const isPromised = ({ twin }, { reference, located, atBase }) => twin !== null &&
    reference.kind === 'path' &&
    reference.surelyPath &&
    !reference.acknowledged &&
    located.resolution.state === 'missing' &&
    atBase?.resolution.state === 'missing' &&
    !twin.document.page.text.includes(reference.text);
const besides = (one) => {
    const { document, row, role, polarity, claim } = one.place;
    return { ...one, place: { document, row, field: -1, column: '', role, polarity, claim, aside: true } };
};
const hasCandidates = ({ document: { rows } }) => rows.some(({ evidence }) => evidence.some(({ byContents }) => byContents !== undefined && byContents !== 'test-names'));
/** Tables with the same header get the same answer. */
function columnKey({ document: { rows, tables } }, row, column) {
    const header = tables[rows[row]?.table ?? -1]?.columns.map((one) => (0,table_headers/* normaliseHeader */.Gw)(one.header)) ?? [];
    return JSON.stringify([header, (0,table_headers/* normaliseHeader */.Gw)(column)]);
}
/** The same for tables below one heading, which may hold files where others of their header hold commands. */
const sectionKey = (page, row, column) => JSON.stringify([page.document.tables[page.document.rows[row]?.table ?? -1]?.heading, columnKey(page, row, column)]);
/** Keys of columns and, of those that do not name the rows, their headers. */
function acceptedOf(page) {
    const counts = new Map();
    for (const [at, { evidence }] of page.document.rows.entries())
        for (const [field, { byContents, column }] of evidence.entries()) {
            if (byContents === undefined || byContents === 'test-names' || byContents === 'others')
                continue;
            const cites = page.rows[at]?.some((one) => one.place.field === field && citesFile(page, one)) === true;
            for (const [key, shared] of [
                [columnKey(page, at, column), true],
                [sectionKey(page, at, column), false],
            ]) {
                const count = counts.get(key) ?? { column, filled: 0, citing: 0, least: byContents, shared };
                count.filled += 1;
                if (cites)
                    count.citing += 1;
                counts.set(key, count);
            }
        }
    return [...counts].flatMap(([key, { column, filled, citing, least, shared }]) => citing < least || citing * 2 < filled
        ? []
        : citing < LEAST_OF_NAME || !shared
            ? [key]
            : [key, (0,table_headers/* normaliseHeader */.Gw)(column)]);
}
/** Cells of one table that must cite files, so that columns of the same header in other tables are evidence too. */
const LEAST_OF_NAME = 2;
/** A file, or a folder written with its slash, of one of the two sides. */
function citesFile({ side, base }, { reference, located, atBase }) {
    return [
        { index: side.index, one: located },
        ...(base === null || atBase === null ? [] : [{ index: base.index, one: atBase }]),
    ].some(({ index, one: { resolution, files } }) => resolution.state === 'present' &&
        (files.length > 0 ||
            (resolution.target !== null && (index.isFile(resolution.target) || reference.path?.includes('/') === true))));
}

;// CONCATENATED MODULE: ./build/text/is-keeper.js
// Knows the files that are there only so that git keeps a folder.

const KEEPERS = new Set(['.gitkeep', '.keep', '.gitignore', '.placeholder', '.empty']);
/** True for a file without which git would not have its folder, and which says nothing else. */
const isKeeper = (path) => KEEPERS.has((0,text_paths/* nameOf */.Vb)(path));

// EXTERNAL MODULE: ./build/evidence/locate/nearest-path.js
var nearest_path = __webpack_require__(5981);
;// CONCATENATED MODULE: ./build/evidence/compare/difference.js
/** Files of one folder whose ids are asked for in the working tree; beyond that its tree entries are compared. */
const difference_MAX_FILES = 1000;
/** Asks for all ids at once and returns the comparison. Paths that are in neither snapshot do not differ. */
async function prepareDifference({ contents, base, head, pairs, except, }) {
    const [idsAtBase, idsAtHead] = await Promise.all([
        contents.ids(base.snapshot, pairs.flatMap(([path]) => filesOf(base.index, path))),
        contents.ids(head.snapshot, pairs.flatMap(([, path]) => filesOf(head.index, path))),
    ]);
    const idAtBase = (path) => idsAtBase.get(path) ?? base.index.entry(path)?.id;
    const idAtHead = (path) => idsAtHead.get(path) ?? head.index.entry(path)?.id;
    const known = new Map();
    const compareFolders = (from, to) => {
        const [old, current] = [base.index.below(from), head.index.below(to)].map((entries) => entries.filter(({ path }) => path !== except));
        if (old === undefined || current === undefined)
            return false;
        return (old.length !== current.length ||
            old.some(({ path }) => {
                const other = to + path.slice(from.length);
                return idAtBase(path) !== idAtHead(other);
            }));
    };
    return (from, to) => {
        if (base.index.isFile(from) || head.index.isFile(to))
            return idAtBase(from) !== idAtHead(to);
        const key = `${from}\n${to}`;
        const answer = known.get(key) ?? compareFolders(from, to);
        known.set(key, answer);
        return answer;
    };
}
function filesOf(index, path) {
    if (index.isFile(path))
        return [path];
    const below = index.below(path);
    return below.length > difference_MAX_FILES ? [] : below.map((entry) => entry.path);
}

// EXTERNAL MODULE: ./build/evidence/compare/renames.js
var compare_renames = __webpack_require__(2191);
// EXTERNAL MODULE: ./build/text/phrase.js
var phrase = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/evidence/compare/splits.js
var compare_splits = __webpack_require__(6087);
;// CONCATENATED MODULE: ./build/evidence/compare/open-renames.js
// Opens the renames of a change for the paths that somebody asks about: a file that was split is none of its parts.



async function openRenames({ notes, ...question }) {
    const { renames, base, head } = question;
    const { splits, unread } = await (0,compare_splits/* findSplits */.t)(question);
    if (unread.length === 0)
        return (0,compare_renames/* followRenames */.hR)({ renames, base: base.index, head: head.index, splits });
    notes.add(`Only some renamed files were read to see whether they were split; ${(0,phrase/* countOf */.pq)(unread.length, 'more file')} may have been split or renamed.`);
    const known = new Map(renames.known);
    for (const path of unread)
        known.delete(path);
    return (0,compare_renames/* followRenames */.hR)({
        renames: { known, unsure: new Set([...renames.unsure, ...unread]) },
        base: base.index,
        head: head.index,
        splits,
    });
}

;// CONCATENATED MODULE: ./build/evidence/compare/compare-citations.js
// Says how what a citation means differs between base and head: unchanged, modified, added, deleted or renamed.








/** What a glob means at head cannot be said: that base had matches says nothing then. */
const UNMATCHED = new Set(['glob-behind-link', 'glob-refused', 'glob-too-costly']);
/** Compares every citation of head with the same reference at base. Renames are asked for only where something is gone. */
async function compareCitations(run) {
    const { repository, contents, head, base, pages, surprises, notes } = run;
    if (base === null)
        return;
    const citations = (0,evidence_run/* citationsOf */.oN)(pages.head);
    const gone = citations.some((citation) => {
        const pair = pairOf(citation);
        return pair !== null && isGone(pair, head.index);
    });
    const renames = gone
        ? await openRenames({
            renames: await repository.renames(),
            paths: citations.flatMap(({ atBase }) => atBase?.resolution.target ?? []),
            contents,
            notes,
            base,
            head,
        })
        : compare_renames/* NO_RENAMES */.Cp;
    const leftFor = gone ? run.openLeftFor() : LEFT_FOR_NONE;
    const differs = await prepareDifference({
        contents,
        base,
        head,
        pairs: citations.flatMap((citation) => {
            const pair = pairOf(citation);
            return pair === null ? [] : comparedPaths(pair, renames);
        }),
        except: null,
    });
    for (const citation of citations) {
        const pair = pairOf(citation);
        if (pair === null)
            continue;
        surprises.contain({ path: citation.place.document, line: citation.reference.range.line, doing: 'comparing with base' }, () => {
            Object.assign(citation, compare({
                ...pair,
                headIndex: head.index,
                baseIndex: base.index,
                renames,
                leftFor,
                differs,
            }));
        }, () => {
            (0,evidence_run/* markFailed */.ZY)(citation);
        });
    }
}
/** Null where it was not looked for at base. Made anew for each use: fifty thousand that are held at once cost more. */
const pairOf = ({ reference, located, atBase }) => atBase === null ? null : { reference, head: located, base: atBase };
/** The pairs of paths whose contents `compare` may ask about. */
function comparedPaths({ reference, head, base }, renames) {
    if (reference.kind === 'glob')
        return base.files.map((path) => [path, renames.of(path) ?? path]);
    const [from, to] = [base.resolution.target, head.resolution.target];
    return base.resolution.state === 'present' && from !== null ? [[from, renames.of(from) ?? to ?? from]] : [];
}
/** True for a path that base had and head has not, and for a glob of which the same is true of all matches. */
function isGone({ reference, head, base }, headIndex) {
    const path = base.resolution.target;
    if (reference.kind === 'glob')
        return base.files.length > 0 && head.files.length === 0 && !headIndex.truncated;
    return (base.resolution.state === 'present' &&
        path !== null &&
        isPathLike(reference) &&
        !headIndex.has(path) &&
        !headIndex.truncated);
}
const isPathLike = ({ kind, path, command }) => kind === 'path' ||
    kind === 'lines' ||
    (kind === 'symbol' && path !== null) ||
    (kind === 'command' && (command?.path ?? null) !== null);
const as = (resolution, change) => ({
    resolution,
    change,
    renamedTo: null,
    successors: [],
});
function compare(question) {
    const { reference, head, base, headIndex, differs } = question;
    if (reference.kind === 'glob')
        return compareGlob(question);
    if (isGone(question, headIndex))
        return compareGone(question);
    const [from, to] = [base.resolution.target, head.resolution.target];
    const had = base.resolution.state === 'present';
    if (head.resolution.state !== 'present' || to === null) {
        if (reference.kind === 'command' && had && head.resolution.state !== 'present' && !headIndex.truncated)
            return compareCommand(head);
        return as(head.resolution, null);
    }
    if (had && from !== null)
        return as(head.resolution, differs(from, to) ? 'modified' : 'unchanged');
    return as(head.resolution, base.resolution.state === 'missing' || !question.baseIndex.truncated ? 'added' : null);
}
/** What defines the target, or has it, could not be looked into. */
const UNKNOWN_COMMANDS = new Set([
    'target-doubtful',
    'table-doubt',
    'command-file-unreadable',
    'no-search',
    'failed',
]);
/** The target or script was there at base; that makes its absence sure where the tables can be trusted. */
function compareCommand({ resolution }) {
    if (resolution.state === 'unverifiable' && UNKNOWN_COMMANDS.has(resolution.why.code))
        return as(resolution, null);
    const why = resolution.state === 'missing' ? resolution.why : { code: 'target-was-there' };
    return as({ ...resolution, state: 'missing', why }, 'deleted');
}
function compareGone({ head, base, headIndex, baseIndex, renames, leftFor, differs }) {
    const from = base.resolution.target ?? '';
    const renamedTo = renames.of(from);
    const { state, target, why, tried } = head.resolution;
    // What the work makes there was never in the repository.
    if (isKeptEmpty(baseIndex, from))
        return as(makeResolution('unverifiable', { code: 'kept-empty' }, { target: from, tried }), null);
    const found = state === 'present' ? target : null;
    // The pointer still finds a file. Where that is the same file in its new place, or one that is exactly where the pointer says, it holds.
    if (found !== null && why.code !== 'shortened' && (found === renamedTo || why.code !== 'unique-end'))
        return as(head.resolution, differs(from, found) ? 'modified' : 'unchanged');
    const left = renamedTo === null ? leftFor(from) : null;
    if (left?.isSure === true)
        return as(makeResolution('unverifiable', left.why, { target: from, tried }), null);
    const parts = renames.partsOf(from);
    const near = renamedTo ?? (parts.length > 0 ? null : findSuccessor({ found, from, headIndex, baseIndex }));
    const isFolder = !baseIndex.isFile(from);
    const candidate = near !== null && (0,nearest_path/* isOfWrittenKind */.PD)(headIndex, isFolder ? `${from}/` : from, near) ? near : null;
    const resolution = { state: 'missing', target: from, candidate, tried };
    if (renamedTo === null && renames.isUnsure(from))
        return { ...as({ ...resolution, why: { code: 'gone-perhaps-renamed' } }, 'deleted'), perhapsRenamed: true };
    if (parts.length > 0)
        return { ...as({ ...resolution, why: { code: 'deleted-here' } }, 'deleted'), splitInto: parts };
    if (left !== null)
        return { ...as({ ...resolution, candidate: null, why: left.why }, 'deleted'), perhapsRenamed: true };
    return renamedTo === null
        ? as({ ...resolution, why: { code: 'deleted-here' } }, 'deleted')
        : {
            resolution: { ...resolution, why: { code: 'renamed-here', to: renamedTo } },
            change: 'renamed',
            renamedTo,
            successors: [renamedTo],
        };
}
/** True for a folder that holds nothing but what keeps it in git. */
function isKeptEmpty(index, path) {
    if (index.isFile(path))
        return false;
    const files = index.below(path);
    return files.length > 0 && files.every((file) => isKeeper(file.path));
}
/** What a deleted path may have become: where the pointer leads at head, else the nearest path, and only one that base had not. */
function findSuccessor({ found, from, headIndex, baseIndex, }) {
    if (found === null)
        return (0,nearest_path/* findNearest */.qg)((0,nearest_path/* amongAdded */.nO)(headIndex, baseIndex), from);
    return baseIndex.truncated || baseIndex.has(found) ? null : found;
}
/** A glob of which no match is left, and none was renamed. */
function compareGoneGlob({ head, base, renames, leftFor, }) {
    const left = base.files.flatMap((path) => leftFor(path) ?? []);
    const mayHaveLeft = left.length === base.files.length;
    const [perhaps] = left.flatMap(({ isSure, why }) => (isSure ? [] : [why]));
    const resolution = { ...head.resolution, state: 'missing' };
    if (mayHaveLeft && perhaps === undefined)
        return as({ ...resolution, state: 'unverifiable', why: { code: 'glob-behind-link' } }, null);
    if (base.files.some((path) => renames.isUnsure(path)))
        return { ...as({ ...resolution, why: { code: 'gone-perhaps-renamed' } }, 'deleted'), perhapsRenamed: true };
    return mayHaveLeft && perhaps !== undefined
        ? { ...as({ ...resolution, why: perhaps }, 'deleted'), perhapsRenamed: true }
        : as({ ...resolution, why: { code: 'matches-deleted' } }, 'deleted');
}
function compareGlob({ reference, head, base, headIndex, baseIndex, renames, leftFor, differs }) {
    const had = base.files.length > 0;
    if (head.files.length === 0) {
        if (!had || headIndex.truncated || UNMATCHED.has(head.resolution.why.code))
            return as(head.resolution, null);
        const moved = (0,compare_renames/* listMoved */.a_)({ files: base.files, renames, headIndex });
        const [first] = moved;
        if (first === undefined)
            return compareGoneGlob({ head, base, renames, leftFor });
        const glob = (0,compare_renames/* moveGlob */.o2)({ written: reference.path ?? '', tried: base.resolution.tried, moved });
        const to = glob ?? first.to;
        return {
            resolution: { ...head.resolution, state: 'missing', candidate: to, why: { code: 'matches-renamed', to } },
            change: 'renamed',
            renamedTo: to,
            successors: moved.map((one) => one.to),
            ...(glob === null ? { scattered: true } : {}),
        };
    }
    if (!had)
        return as(head.resolution, baseIndex.truncated ? null : 'added');
    const same = base.files.length === head.files.length && base.files.every((path, index) => path === head.files[index]);
    return as(head.resolution, same && !base.files.some((path) => differs(path, path)) ? 'unchanged' : 'modified');
}

// EXTERNAL MODULE: ./build/text/code-path.js
var code_path = __webpack_require__(4153);
// EXTERNAL MODULE: ./build/text/contains-word.js
var contains_word = __webpack_require__(4766);
// EXTERNAL MODULE: ./build/text/group-by.js
var group_by = __webpack_require__(9107);
// EXTERNAL MODULE: ./build/evidence/names/definitions.js
var definitions = __webpack_require__(3733);
// EXTERNAL MODULE: ./build/evidence/names/end-of-definition.js
var end_of_definition = __webpack_require__(9818);
// EXTERNAL MODULE: ./build/evidence/lines/anchor-twins.js + 1 modules
var anchor_twins = __webpack_require__(4223);
// EXTERNAL MODULE: ./build/evidence/lines/belongs-to.js
var belongs_to = __webpack_require__(3128);
// EXTERNAL MODULE: ./build/evidence/lines/is-record.js
var is_record = __webpack_require__(3942);
// EXTERNAL MODULE: ./build/evidence/lines/plain-names.js
var plain_names = __webpack_require__(8453);
;// CONCATENATED MODULE: ./build/evidence/lines/surely-elsewhere.js
// Whether a name beside an anchor is surely not what its lines are about: proof is asked for, since either may be right.



const NAME = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
/** True where the file defines the name once, the name is of this file, and the cited lines have nothing to do with it. */
function isSurelyElsewhere({ beside: { name, owner, captioned }, path, lines, spans, defined, }) {
    if (defined.length !== 1 || captioned)
        return false;
    if (owner !== null && !isOwner({ owner, path, lines }))
        return false;
    return !hasKin({ name, path, lines, spans });
}
/** `Room.enter` in a file that is not called so, and in which nothing is: another `enter` is meant. */
function isOwner({ owner, path, lines, }) {
    const called = plain(owner);
    const isInPath = path.split('/').some((part) => plain(part.split('.')[0] ?? '') === called);
    return isInPath || lines.some((line) => line.includes(owner) && (0,contains_word/* containsWord */.oV)(line, owner));
}
const plain = (name) => name.replace(/[_-]/g, '').toLowerCase();
/** True where a name on the cited lines is made of most of the words of this one: it may be what is meant. Words of the file's own name are all over it. */
function hasKin({ name, path, lines, spans, }) {
    const common = new Set((0,plain_names/* partsOf */.CI)((0,text_paths/* nameOf */.Vb)(path)));
    const all = (0,plain_names/* partsOf */.CI)(name);
    const telling = all.filter((part) => !common.has(part));
    const parts = telling.length > 0 ? telling : all;
    const cited = spans.flatMap(({ start, end }) => lines.slice(start - 1, end)).join('\n');
    return [...new Set(cited.match(NAME) ?? [])].some((other) => {
        const words = new Set((0,plain_names/* partsOf */.CI)(other));
        return parts.filter((part) => words.has(part)).length * 2 > parts.length;
    });
}

// EXTERNAL MODULE: ./build/evidence/lines/names-beside.js
var names_beside = __webpack_require__(3159);
;// CONCATENATED MODULE: ./build/evidence/lines/check-names.js
// Compares each anchor with the name the page writes beside it: whether the cited lines have it, and where in the file it is else.












/** Most lines with a name that nothing defines: beyond them none of them is the right one. */
const MAX_MENTIONS = 5;
/** Most characters that are looked through in one run. */
const MAX_LOOKED = 1_000_000_000;
const DRIFTED = new Set(['moved', 'changed', 'removed']);
/** Shortest key that is looked for in a test: with a digit and a letter it is no word. */
const KEY = /^(?=.*\p{L})(?=.*\d)[\p{L}\p{N}_.-]{3,}$/u;
const isImplementation = (line, name) => {
    const at = /^\s*(?:unsafe\s+)?(?:impl\b[^{}]{0,200}\sfor|instance\s)/.exec(line)?.[0];
    return at !== undefined && (0,contains_word/* containsWord */.oV)(line.slice(at.length), name);
};
async function checkNames(run) {
    let left = MAX_LOOKED;
    await (0,evidence_run/* forEachPage */.oO)(run, { doing: 'comparing names with lines' }, async (page) => {
        const claims = listClaims(page);
        // What is kept as it was on a day names the lines of that day.
        if (claims.length === 0 || (0,is_record/* isRecord */.u)(page))
            return;
        const { contents, snapshot } = page.side;
        const texts = await contents.texts(snapshot, [...new Set(claims.map(({ path }) => path))]);
        const files = new Map([...texts].map(([path, text]) => [path, text === null ? null : (0,text_lines/* splitGitLines */.Y)(text)]));
        const keys = new Set(page.document.rows.flatMap(({ keyed, key }) => (keyed && KEY.test(key) ? [key] : [])));
        for (const { citation, path, names, key } of claims) {
            const lines = files.get(path) ?? null;
            left -= (texts.get(path)?.length ?? 0) * (names.length + 1);
            if (left < 0)
                run.notes.add('Names beside line numbers were not all compared: the cited files are too large.');
            if (lines === null || left < 0)
                continue;
            const spans = citation.reference.lines;
            const named = judgeNames({ path, lines, spans, names }) ?? judgeKey({ path, lines, spans, key, keys });
            if (named !== null)
                citation.named = named;
        }
        for (const row of page.rows)
            settleShared(row);
    });
}
function listClaims(page) {
    return page.rows.flatMap((row, at) => {
        const { keyed = false, key = '' } = page.document.rows[at] ?? {};
        return row.flatMap((citation) => {
            const path = citation.reference.kind === 'lines' ? (0,anchor_twins/* fileAtHead */.I)(page, citation) : null;
            if (path === null)
                return [];
            const names = (0,names_beside/* readNamesBeside */.V)(page.document.page, citation, row);
            const ownKey = keyed && KEY.test(key) && !(0,code_path/* isProse */.y6)(path) ? key : null;
            return names.length === 0 && ownKey === null ? [] : [{ citation, path, names, key: ownKey }];
        });
    });
}
function judgeNames({ path, lines, spans, names, }) {
    let elsewhere = null;
    for (const beside of names) {
        const { name, sure } = beside;
        const places = (0,definitions/* listLines */.i4)(lines, name);
        if (places.length === 0)
            continue;
        const defined = (0,definitions/* listDefinitions */.Pb)(lines, name);
        if (places.some((line) => isWithin(spans, line)) || (0,belongs_to/* belongsTo */.g)({ lines, spans, defined }))
            return { name, at: 'cited', lines: null, places: [] };
        if (defined.length === 0 && (!sure || places.length > MAX_MENTIONS))
            continue;
        const right = defined.length > 0 ? defined : places.filter((line) => (0,definitions/* isCode */._m)(lines, line));
        // In comments alone a name may be told of that is gone.
        if (right.length === 0)
            continue;
        // What is done for a type (`unsafe impl Pod for Key`) may be meant as well as the type.
        if (places.some((line) => !right.includes(line) && isImplementation(lines[line - 1] ?? '', name)))
            continue;
        const isProven = isSurelyElsewhere({ beside, path, lines, spans, defined });
        elsewhere ??= {
            name,
            at: 'elsewhere',
            lines: isProven ? pointTo({ lines, spans, right, isDefined: defined.length > 0 }) : null,
            places: right.slice(0, MAX_MENTIONS),
            ...(isProven ? {} : { doubtful: true }),
        };
    }
    return elsewhere;
}
/** A key in a test's own text names its test, where the cited lines have the key of another row. Elsewhere it may be a remark about one of many places. */
function judgeKey({ path, lines, spans, key, keys, }) {
    if (key === null)
        return null;
    const places = (0,definitions/* listLines */.i4)(lines, key);
    if (places.length === 0)
        return null;
    if (places.some((line) => isWithin(spans, line)))
        return { name: key, at: 'cited', lines: null, places: [] };
    const cited = spans.flatMap(({ start, end }) => lines.slice(start - 1, end)).join('');
    const others = cited.match(/[\p{L}\p{N}_.-]+/gu) ?? [];
    return places.length === 1 && others.some((word) => keys.has(word) && (0,contains_word/* containsWord */.oV)(cited, word))
        ? {
            name: key,
            at: 'elsewhere',
            lines: pointTo({ lines, spans, right: places, isDefined: false }),
            places,
            ...((0,code_path/* isTestPath */.MQ)(path) ? {} : { doubtful: true }),
        }
        : null;
}
function isWithin(spans, line) {
    return spans.some(({ start, end }) => start <= line && line <= end);
}
/** The lines to cite instead; null where there is more than one place, or the anchor has several parts. */
function pointTo({ lines, spans, right, isDefined, }) {
    const [span, line] = [spans[0], right[0]];
    if (span === undefined || line === undefined || spans.length > 1 || right.length > 1)
        return null;
    if (span.end === span.start)
        return [{ start: line, end: line }];
    // What is as long as the old range need not be what is there: a range is all of a definition, or nobody can say where it ends.
    return isDefined ? [{ start: line, end: (0,end_of_definition/* endOfDefinition */.u)(lines, line) }] : null;
}
/** Several anchors of one file in one cell: it is enough that one of them has the name. */
function settleShared(row) {
    const anchors = (0,group_by/* groupBy */.$)(row.filter(({ reference: { kind } }) => kind === 'lines'), statementOf);
    for (const one of row) {
        const { named } = one;
        if (named?.at !== 'elsewhere')
            continue;
        const others = anchors.get(statementOf(one)) ?? [];
        const holds = others.some((other) => (other.named?.at === 'cited' && other.named.name === named.name) ||
            named.places.some((line) => isWithin(other.reference.lines, line)));
        if (holds)
            delete one.named;
    }
}
function statementOf({ place: { field }, resolution: { target } }) {
    return JSON.stringify([field, target]);
}
/** Of an anchor that moved to its name the diff speaks; of one that its name puts elsewhere, the name. */
function agreeOnNames(run) {
    for (const citation of [...(0,evidence_run/* citationsOf */.oN)(run.pages.head), ...(0,evidence_run/* citationsOf */.oN)(run.pages.base)]) {
        const { named, lineState } = citation;
        if (named?.at !== 'elsewhere' || lineState === null)
            continue;
        if (named.doubtful === true && DRIFTED.has(lineState.kind))
            delete citation.named;
        else if (lineState.kind === 'moved' && named.places.some((line) => isWithin(lineState.lines, line)))
            delete citation.named;
        else if (lineState.kind === 'moved' ||
            ((lineState.kind === 'changed' || lineState.kind === 'removed') && named.lines !== null))
            citation.lineState = { kind: 'same' };
    }
    return Promise.resolve();
}

// EXTERNAL MODULE: ./build/evidence/lines/follow-lines.js
var follow_lines = __webpack_require__(5157);
;// CONCATENATED MODULE: ./build/evidence/compare/drop-cited.js
const SPELLED = new Set(['other-case', 'other-form']);
async function dropCited({ pages }) {
    for (const { rows } of [...pages.head, ...pages.base])
        for (const citations of rows) {
            if (!citations.some(({ resolution }) => resolution.state === 'missing' && resolution.candidate !== null))
                continue;
            const cited = new Set(
            // A bare name does not cite the file that has it.
            citations.flatMap(({ reference: { kind, path }, resolution: { state, target } }) => state === 'present' && target !== null && (kind !== 'symbol' || path !== null) ? [target] : []));
            for (const citation of citations) {
                const { resolution, change } = citation;
                // Only the spelling of such a path is wrong.
                if (SPELLED.has(resolution.why.code))
                    continue;
                if (resolution.state !== 'missing' || resolution.candidate === null || change === 'renamed')
                    continue;
                if (cited.has(resolution.candidate))
                    citation.resolution = { ...resolution, candidate: null };
            }
        }
    await Promise.resolve();
}

;// CONCATENATED MODULE: ./build/evidence/compare/settle-shims.js
// A bare name led to a file that only passed on another one of that name (`export * from '@/kiln/lid'`): where the change takes that file away, the name means the other one.


/** Most files of a run that are looked into. */
const settle_shims_MAX_FILES = 100;
/** Most statements of such a file, and its longest text. */
const MAX_STATEMENTS = 4;
const settle_shims_MAX_LENGTH = 2000;
/** Only where both were there at base, and head has but one file of the name. */
async function settleShims({ contents, base, head, pages }) {
    if (base === null)
        return;
    const open = (0,evidence_run/* citationsOf */.oN)(pages.head).flatMap((citation) => {
        const [from, to] = [citation.atBase?.resolution.target ?? null, otherOf(citation)];
        return from !== null && to !== null && base.index.isFile(from) && base.index.isFile(to)
            ? [{ citation, from, to }]
            : [];
    });
    if (open.length === 0)
        return;
    const paths = [...new Set(open.map(({ from }) => from))].slice(0, settle_shims_MAX_FILES);
    const texts = await contents.texts(base.snapshot, paths);
    for (const { citation, from, to } of open) {
        const { atBase } = citation;
        if (atBase === null || !passesOn(texts.get(from) ?? '', to))
            continue;
        citation.resolution = citation.located.resolution;
        citation.atBase = { files: [to], resolution: { ...atBase.resolution, target: to } };
        citation.change = base.index.entry(to)?.id === head.index.entry(to)?.id ? 'unchanged' : 'modified';
        citation.successors = [];
        delete citation.splitInto;
    }
}
/** The file of its name that is left, for a bare name whose own file this change deletes; else null. */
function otherOf({ reference: { kind, path }, change, located: { resolution } }) {
    return change === 'deleted' &&
        kind !== 'glob' &&
        kind !== 'command' &&
        path?.includes('/') === false &&
        resolution.state === 'present' &&
        resolution.why.code === 'unique-end'
        ? resolution.target
        : null;
}
/** Whole statements that import or export what another file has, and do nothing else. */
const PASSES_ON = [
    /^(?:import|export)\s(?:type\s)?[\w*{}\s,$]{1,400}\sfrom\s['"][^'"]{1,200}['"];?$/u,
    /^export\s(?:default\s\w{1,100}|\{[^{}]{0,400}\});?$/u,
    /^import\s[\w.]{1,200}(?:\sas\s\w{1,100})?;?$/u,
    /^from\s[\w.]{1,200}\simport\s[\w*,\s()]{1,400}$/u,
    /^pub use\s[\w:{}*,\s]{1,400};$/u,
    /^module\.exports\s=\srequire\(['"][^'"]{1,200}['"]\);?$/u,
    /^#include\s[<"][^<>"]{1,200}[>"]$/u,
    /^['"]use \w{1,40}['"];?$/u,
    /^__all__\s=\s\[[\w'",\s]{0,400}\]$/u,
];
/** True for a text of statements that pass something on, one of them a file's, by its name and folder. */
function passesOn(text, path) {
    if (text.length > settle_shims_MAX_LENGTH)
        return false;
    const statements = text
        .replace(/\/\*[^]*?\*\//gu, '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !/^(?:\/\/|#(?!include))/u.test(line));
    const place = `/${path
        .replace(/\.\w+$/u, '')
        .split('/')
        .slice(-2)
        .join('/')}`;
    const isMeant = (part) => [place, `${place}/${(0,text_paths/* extensionOf */.je)(path) ?? ''}`].some((end) => part.endsWith(end));
    return (statements.length > 0 &&
        statements.length <= MAX_STATEMENTS &&
        statements.every((line) => PASSES_ON.some((whole) => whole.test(line))) &&
        statements.some((line) => placesIn(line).some(isMeant)));
}
/** What looks like a path or the name of a module, with slashes. */
const placesIn = (statement) => statement
    .replace(/::|\.(?=\w)/gu, '/')
    .split(/[^\w/@-]/u)
    .map((part) => `/${part.replace(/\/$/u, '')}`);

// EXTERNAL MODULE: ./build/documents/records.js
var records = __webpack_require__(8535);
;// CONCATENATED MODULE: ./build/evidence/compare/lift-uncited.js
// Takes back \u201cmissing\u201d where a row does not say that the thing is there: files to come, and what a sentence only speaks of.

/** What this change takes away was there: that stays as it is. */
async function liftUncited({ pages }) {
    for (const { document, rows, twin } of [...pages.head, ...pages.base]) {
        const missing = rows.flat().filter((one) => one.resolution.state === 'missing' && !isTaken(one));
        // What was there on a day may be gone since: a page that is kept as it was does not say otherwise.
        if (missing.length > 0 && (0,records/* isRecordPage */.bw)(document.page))
            for (const citation of missing)
                lift(citation, { code: 'of-record' });
        // A note says what became of the rows that it was written for, and not of what is cited since.
        const cited = twin === null ? null : new Set(twin.rows.flatMap((row) => row.map(({ reference: { path } }) => path)));
        const wasHere = (one) => cited === null || isTaken(one) || cited.has(one.reference.path);
        rows.forEach((citations, at) => {
            const row = document.rows[at];
            if (row !== undefined)
                liftRow(row, { citations, wasHere });
        });
    }
    await Promise.resolve();
}
function liftRow({ declared: { status, text }, remark }, { citations, wasHere, }) {
    let proven = null;
    for (const citation of citations) {
        const { place, reference: { manner }, } = citation;
        if (citation.resolution.state !== 'missing')
            continue;
        if (remark === 'gone' || (remark === 'past' && wasHere(citation))) {
            citation.reference = { ...citation.reference, acknowledged: true };
            continue;
        }
        const isToCome = status === 'not-started' ||
            place.toCome === true ||
            (text !== '' && place.polarity === 'work' && PUT_OFF.has(status)) ||
            remark === 'to-come' ||
            manner === 'to-come' ||
            (manner === 'new' && status !== 'done');
        if (isToCome) {
            if (!isTaken(citation))
                lift(citation, { code: 'to-come' });
            continue;
        }
        const isSpoken = manner === 'object' ||
            (manner === 'inside' && citation.place.claim === null && (proven ??= citations.some(isThere)));
        if (!isSpoken)
            continue;
        citation.spoken = true;
        if (!isTaken(citation))
            lift(citation, { code: 'spoken-of' });
    }
}
/** Work that somebody has put off or given up: what it would need is not there, and nobody says so. */
const PUT_OFF = new Set(['deferred', 'not-applicable']);
const isTaken = ({ change }) => change === 'deleted' || change === 'renamed';
const isThere = ({ reference: { kind, path, acknowledged }, resolution: { state } }) => state === 'present' &&
    !acknowledged &&
    kind !== 'commit' &&
    kind !== 'command' &&
    (kind !== 'symbol' || path !== null);
function lift(citation, why) {
    citation.resolution = { ...citation.resolution, state: 'unverifiable', why };
}

// EXTERNAL MODULE: ./build/evidence/locate/ignored-paths.js
var ignored_paths = __webpack_require__(1544);
;// CONCATENATED MODULE: ./build/text/languages.js
// Programming languages: the endings of their files, and the words by which a header names them.
const LANGUAGES = [
    { name: 'Go', endings: 'go', words: 'go golang' },
    { name: 'Python', endings: 'py pyi pyx', words: 'python py cpython' },
    { name: 'Rust', endings: 'rs', words: 'rust rs' },
    { name: 'Elixir', endings: 'ex exs', words: 'elixir ex' },
    {
        name: 'JavaScript',
        endings: 'js mjs cjs jsx ts mts cts tsx vue svelte',
        words: 'javascript js node typescript ts react vue',
    },
    { name: 'C', endings: 'c h cc cpp cxx hh hpp hxx m mm cu cuh', words: 'c c++ cpp cxx objc cuda' },
    { name: 'C#', endings: 'cs csx', words: 'c# csharp dotnet' },
    { name: 'F#', endings: 'fs fsx', words: 'f# fsharp' },
    { name: 'Java', endings: 'java', words: 'java' },
    { name: 'Kotlin', endings: 'kt kts', words: 'kotlin' },
    { name: 'Scala', endings: 'scala sc', words: 'scala' },
    { name: 'Swift', endings: 'swift', words: 'swift' },
    { name: 'Ruby', endings: 'rb', words: 'ruby rb rails' },
    { name: 'PHP', endings: 'php', words: 'php' },
    { name: 'Perl', endings: 'pl pm', words: 'perl' },
    { name: 'Lua', endings: 'lua luau', words: 'lua' },
    { name: 'Dart', endings: 'dart', words: 'dart flutter' },
    { name: 'Erlang', endings: 'erl hrl', words: 'erlang' },
    { name: 'Gleam', endings: 'gleam', words: 'gleam' },
    { name: 'Haskell', endings: 'hs lhs', words: 'haskell' },
    { name: 'OCaml', endings: 'ml mli', words: 'ocaml' },
    { name: 'Clojure', endings: 'clj cljs cljc', words: 'clojure' },
    { name: 'Zig', endings: 'zig', words: 'zig' },
    { name: 'Nim', endings: 'nim', words: 'nim' },
    { name: 'Crystal', endings: 'cr', words: 'crystal' },
    { name: 'Julia', endings: 'jl', words: 'julia' },
    { name: 'Fortran', endings: 'f f77 f90 f95 f03 f08 for', words: 'fortran' },
    { name: 'COBOL', endings: 'cbl cob cpy', words: 'cobol' },
    { name: 'Pascal', endings: 'pas dpr', words: 'pascal delphi' },
];
const byWords = (wordsOf) => new Map(LANGUAGES.flatMap((language) => wordsOf(language)
    .split(' ')
    .map((word) => [word, language.name])));
const BY_ENDING = byWords(({ endings }) => endings);
const BY_WORD = byWords(({ words }) => words);
/** The language of a source file by its ending; null for any other. */
function languageOf(path) {
    const [, ending = ''] = /\.(\w{1,6})$/.exec(path) ?? [];
    return BY_ENDING.get(ending.toLowerCase()) ?? null;
}
/** The one language that a header names, as in `Go file` or `Python module`; null where it names none, or several. */
function languageNamedBy(header) {
    const words = header
        .slice(0, 120)
        .toLowerCase()
        .match(/[a-z][a-z\d]*(?:\+\+|#)?/g) ?? [];
    const found = new Set(words.flatMap((word) => BY_WORD.get(word) ?? []));
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : null;
}

;// CONCATENATED MODULE: ./build/evidence/locate/lift-originals.js
// Tables of ports: below `Go file`, beside a column `Elixir file`, are files of the original, which is another project where this one has no Go.






/** Fewer files below a header may be a slip, or work that is not there. */
const FEWEST_FILES = 2;
/**
 * The trees prove it: neither head nor base has a file of the language. What was here once is missing all the same: history is asked later. Where this
 * change deletes the last files of the language, the work is in the other column, and a row that has it there keeps its status.
 */
async function liftOriginals({ head, base, pages }) {
    const atHead = (0,lazily/* lazily */.q)(() => listLanguages(head.index));
    const atBase = (0,lazily/* lazily */.q)(() => (base === null ? new Set() : listLanguages(base.index)));
    for (const page of [...pages.head, ...pages.base])
        for (const { port, cited } of findOriginals(page, atHead)) {
            const { original: language } = port;
            const wasCited = (0,lazily/* lazily */.q)(() => new Set((page.twin?.rows ?? []).flatMap((row) => row.map(nameOf))));
            for (const citation of cited)
                if (citation.change === null && !atBase().has(language))
                    lift_originals_lift(citation, language);
                else if (citation.change === 'deleted' && hasPort(page, citation, port) && wasCited().has(nameOf(citation)))
                    citation.original = true;
        }
    await Promise.resolve();
}
/** Copies of other projects say nothing of the language of this one. */
const listLanguages = (index) => new Set(index.entries().flatMap(({ path }) => ((0,code_path/* isVendored */.Ee)(path) ? [] : (languageOf(path) ?? []))));
function findOriginals(page, atHead) {
    const missing = page.rows.flatMap((row) => row.filter(isMissing));
    if (missing.length < FEWEST_FILES)
        return [];
    const portOf = openColumns(page, atHead);
    return [...(0,group_by/* groupBy */.$)(missing, ({ place }) => portOf(place))].flatMap(([port, all]) => {
        if (port === null)
            return [];
        const cited = all.filter(({ reference: { path } }) => isOf(port.original, path ?? ''));
        const files = cited.flatMap((one) => languageOf(one.reference.path ?? '') !== null && hasPort(page, one, port) ? (one.reference.path ?? []) : []);
        return new Set(files).size < FEWEST_FILES ? [] : [{ port, cited }];
    });
}
/** A file of the language, or a folder. */
const isOf = (language, path) => languageOf(path) === language || !/\.\w+$/.test(path.replace(/\/[*]*$/, ''));
/** By place: what its header says, where base had both headers in one table or did not have the page; else null. */
function openColumns({ document: { rows, tables }, twin }, atHead) {
    const known = new Map();
    const before = twin?.document.tables.map(({ columns }) => columns.map(({ header }) => (0,table_headers/* normaliseHeader */.Gw)(header)));
    const wasThere = (...headers) => before === undefined || before.some((own) => headers.every((header) => own.includes((0,table_headers/* normaliseHeader */.Gw)(header))));
    return ({ row, column }) => {
        const table = rows[row]?.table ?? -1;
        const key = `${table}\n${column}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const headers = tables[table]?.columns.map(({ header }) => header) ?? [];
        const port = portIn(headers, { column, atHead });
        const answer = port !== null && wasThere(column, port.header) ? port : null;
        known.set(key, answer);
        return answer;
    };
}
/** What this project may have besides its own code in another language: such a header says nothing of a port. */
const PRODUCTS = /\b(?:bindings?|wrappers?|clients?|sdks?|examples?|demos?|plugins?|extensions?|ffi|glue|bridges?|scripts?|tools?|cli|apis?)\b/i;
/** The original is on the left, and its port, in a language that is here, on the right. Tests beside code are the row's own. */
function portIn(headers, { column, atHead }) {
    const original = languageNamedBy(column);
    if (original === null || PRODUCTS.test(column) || atHead().has(original))
        return null;
    const at = headers.findIndex((header) => (0,table_headers/* normaliseHeader */.Gw)(header) === (0,table_headers/* normaliseHeader */.Gw)(column));
    const ports = headers.slice(at + 1).flatMap((header) => {
        const language = languageNamedBy(header);
        const isPort = language !== null && atHead().has(language) && ((0,table_headers/* headsTests */.Lp)(header) || !(0,table_headers/* headsTests */.Lp)(column));
        return isPort ? [{ original, language, header }] : [];
    });
    return at < 0 ? null : (ports[0] ?? null);
}
function isMissing({ reference: { path, acknowledged }, resolution: { state, lacksName } }) {
    return state === 'missing' && !acknowledged && lacksName !== true && path !== null;
}
/** Whether the row's cell below the other header cites a file or folder of its language that is there. */
const hasPort = ({ rows }, { place: { row } }, { header, language }) => rows[row]?.some(({ place, reference: { path, acknowledged }, resolution: { state, target } }) => (0,table_headers/* normaliseHeader */.Gw)(place.column) === (0,table_headers/* normaliseHeader */.Gw)(header) &&
    path !== null &&
    !acknowledged &&
    state === 'present' &&
    isOf(language, target ?? path)) === true;
const nameOf = ({ place: { column }, reference: { path } }) => `${(0,table_headers/* normaliseHeader */.Gw)(column)}\n${path ?? ''}`;
function lift_originals_lift(citation, language) {
    const { target, tried } = citation.resolution;
    const why = { code: 'other-project', language, column: citation.place.column };
    citation.resolution = makeResolution('unverifiable', why, { target, tried });
}

;// CONCATENATED MODULE: ./build/evidence/locate/find-elsewhere.js

/** Longest title, and longest paragraph, that is read. */
const LONGEST_TITLE = 300;
const LONGEST_NOTE = 2_000;
/** Blocks before the first section. */
const MOST_BLOCKS = 40;
const PROJECT = String.raw `[\p{L}][\p{L}\p{N}_.]{1,40}`;
const COMPARED = [
    new RegExp(String.raw `(?<![\p{L}\p{N}_])(${PROJECT})[\s_-]+(?:vs\.?|versus)[\s_-]+(${PROJECT})`, 'iu'),
    new RegExp(String.raw `(?<!\p{L})(?:parity with|comparison with|compared (?:with|to)|port(?:ed|ing)? (?:of|from))\s+(${PROJECT})`, 'iu'),
];
/** Parts that projects have: a page may compare those of this one. */
const PARTS = new Set('frontend backend front back client server web app apps mobile desktop ios android api core lib libs src source sources code docs doc documentation spec specs specification design plan planned implementation impl test tests testing old new current legacy previous next before after expected actual reality the our this upstream main prod production staging dev local remote services packages database schema data'.split(' '));
const REPOSITORY = String.raw `(?:[\p{L}-]{2,20} ){0,2}repo(?:sitory)?(?!\p{L})`;
const OUTSIDE = new RegExp(String.raw `(?<!\p{L})(?:(?:lives?|are|is|kept|maintained|stored|resides?|located) (?:(?:entirely|all|only) )?outside (?:of )?this ${REPOSITORY}|(?:not|n['\u2019]t) (?:bundled|included|shipped|contained|part) (?:in|with|of) this ${REPOSITORY}|(?:lives?|are|is|kept|maintained|stored|resides?|located) in (?:another|a separate|a different|a private|the private) ${REPOSITORY})`, 'iu');
/** What takes such a sentence back, or sets it in another time. */
const HEDGED = /(?<!\p{L})(?:will|should|must|may|might|could|if|unless|until|no longer|never|nothing|planned|todo)(?!\p{L})/iu;
/** `enterprise/*`, `enterprise/` */
const FOLDER = /^([\w][\w.-]{0,60})\/\*{0,2}$/;
const known = new WeakMap();
/** The same answer for the same page. */
function findElsewhere(page) {
    const found = known.get(page) ?? { compared: readCompared(page), noted: readNoted(page) };
    known.set(page, found);
    return found;
}
function readCompared({ path, blocks }) {
    const title = blocks.find((block) => block.kind === 'heading')?.text ?? '';
    const names = [title, (0,text_paths/* nameOf */.Vb)(path).replace(/\.\w+$/, '')].flatMap((text) => COMPARED.flatMap((pattern) => (pattern.exec(text.slice(0, LONGEST_TITLE)) ?? []).slice(1)));
    return new Set(names.map((name) => name.toLowerCase()).filter((name) => !PARTS.has(name)));
}
/** A note that speaks of one folder says of it where it is; of one that speaks of several nobody can tell. */
function readNoted({ blocks }) {
    const noted = new Set();
    for (const { text, segments } of notesOf(blocks)) {
        const folders = new Set(segments.flatMap((segment) => (segment.kind === 'code' ? (FOLDER.exec(segment.text)?.[1] ?? []) : [])));
        const [folder] = folders;
        if (folder === undefined || folders.size > 1 || text.length > LONGEST_NOTE)
            continue;
        const sentences = text.replace(/\s+/g, ' ').split(/[.;] /);
        if (sentences.some((sentence) => OUTSIDE.test(sentence) && !HEDGED.test(sentence)))
            noted.add(folder);
    }
    return noted;
}
/** The paragraphs above the first section, those of quotes among them. */
function* notesOf(blocks) {
    for (const block of blocks.slice(0, MOST_BLOCKS)) {
        if (block.kind === 'heading' && block.depth > 1)
            return;
        if (block.kind === 'paragraph')
            yield block;
        else if (block.kind === 'quote')
            yield* notesOf(block.blocks);
    }
}

// EXTERNAL MODULE: ./build/evidence/locate/find-siblings.js
var find_siblings = __webpack_require__(6934);
;// CONCATENATED MODULE: ./build/evidence/locate/lift-siblings.js





/** A folder here of that name, at head or base, is what is meant: then nothing is in another repository. */
async function liftSiblings({ head, base, pages }) {
    const isHere = (path) => head.index.has(path) || base?.index.has(path) === true;
    for (const page of [...pages.head, ...pages.base])
        liftPage(page, isHere);
    await Promise.resolve();
}
function liftPage({ document: { path: pagePath, page, rows: written }, rows, twin }, isHere) {
    if (!rows.some((row) => row.some(isMissed)))
        return;
    const { names, folders } = (0,find_siblings/* findSiblings */.f)(page);
    const folder = (0,text_paths/* folderOf */.yS)(pagePath);
    const isOther = (name) => !isHere(name) && !(folder !== '' && isHere(`${folder}/${name}`));
    liftElsewhere({ page, rows, isOther });
    const others = [...names].filter(isOther);
    if (others.length === 0)
        return;
    const other = new Set(others);
    const ends = endsOf(others);
    const stood = namesBeside(twin, others);
    rows.forEach((row, at) => {
        for (const citation of row) {
            if (!isMissed(citation))
                continue;
            const { place, reference } = citation;
            const first = firstFolder(reference.path ?? reference.command?.path ?? '');
            const listing = folders.get(first);
            if (other.has(first)) {
                if (!lift_siblings_isTaken(citation))
                    lift_siblings_lift(citation, { name: first, beside: false });
            }
            else if (listing !== undefined && other.has(listing) && isOther(first)) {
                if (!lift_siblings_isTaken(citation))
                    lift_siblings_lift(citation, { name: listing, beside: false });
            }
            else {
                const field = written[at]?.evidence[place.field];
                const clause = field === undefined ? '' : clauseBefore(field, citation, (text) => other.has(text));
                const name = namedBefore({
                    clause: lift_siblings_isTaken(citation) ? withoutList(clause) : clause,
                    others,
                    ends: lift_siblings_isTaken(citation) ? NO_ENDS : ends,
                });
                if (name !== null &&
                    citation.change !== 'renamed' &&
                    !(lift_siblings_isTaken(citation) && stood.get(reference.path ?? '')?.has(name) === true))
                    lift_siblings_lift(citation, { name, beside: true });
            }
        }
    });
}
const NO_ENDS = new Map();
/** By path, the names that a cell of base had beside it while it was here: there they were words. */
function namesBeside(twin, names) {
    const found = new Map();
    twin?.rows.forEach((row, at) => {
        const said = new Map();
        for (const { place, reference } of row) {
            const text = twin.document.rows[at]?.evidence[place.field]?.text ?? '';
            const here = said.get(place.field) ?? names.filter((name) => (0,contains_word/* containsWord */.oV)(text, name));
            said.set(place.field, here);
            const known = found.get(reference.path ?? '') ?? new Set();
            for (const name of here)
                known.add(name);
            found.set(reference.path ?? '', known);
        }
    });
    return found;
}
/** What is below a project that the page compares with, or a folder that its head says to be elsewhere. */
function liftElsewhere({ page, rows, isOther, }) {
    const { compared, noted } = findElsewhere(page);
    if (compared.size + noted.size === 0)
        return;
    for (const citation of rows.flat()) {
        const { path, command } = citation.reference;
        const [first = '', second, ...more] = (path ?? command?.path ?? '').split('/');
        if (second === undefined || !isMissed(citation) || lift_siblings_isTaken(citation) || !isOther(first))
            continue;
        if (noted.has(first))
            lift_siblings_lift(citation, { name: first, beside: true });
        // Below the name of this project are folders that are here.
        else if (more.length > 0 && compared.has(first.toLowerCase()) && [first.toLowerCase(), second].every(isOther))
            lift_siblings_lift(citation, { name: first, beside: false });
    }
}
const isMissed = ({ reference: { path, command, acknowledged }, resolution: { state, lacksName }, }) => state === 'missing' && !acknowledged && lacksName !== true && (path ?? command?.path ?? null) !== null;
/** What base had below that name was here. */
const lift_siblings_isTaken = ({ change }) => change === 'deleted' || change === 'renamed';
function lift_siblings_lift(citation, why) {
    const { target, tried } = citation.resolution;
    citation.resolution = makeResolution('unverifiable', { code: 'other-repository', ...why }, { target, tried });
}
/** Of a path with a slash; else nothing. */
function firstFolder(path) {
    const slash = path.indexOf('/');
    return slash > 0 ? path.slice(0, slash) : '';
}
/** What its cell says before a reference, in the same clause; other code than names is one sign. */
function clauseBefore({ segments }, { reference: { range } }, isName) {
    let text = '';
    for (const { kind, outer, range: own, text: said } of segments) {
        const isAfter = outer.line > range.line || (outer.line === range.line && outer.column >= range.column - 1);
        if (isAfter)
            break;
        if (kind === 'break')
            text = '';
        else if (kind === 'code')
            text += isName(said.replace(/\/$/, '')) ? said.replace(/\/$/, '') : CODE;
        // A path without code marks is a part of its text.
        else
            text += own.line === range.line ? said.slice(0, Math.max(0, range.column - own.column)) : said;
        text = text.slice(-MOST_BEFORE);
    }
    return text.split(/[;\n\u3002\uff1b]|\.\s/u).at(-1) ?? '';
}
/** What this change takes away was here: the name must be right before it, not before others of a list. */
const withoutList = (clause) => clause.split(CODE).at(-1) ?? '';
/** What stands for code, and is no letter. */
const CODE = '\u0001';
/** Most characters before a reference that are looked at. */
const MOST_BEFORE = 300;
/** After a name no more than a few words lead to the path that is there: `acme-ui, in its scripts`. */
const FEW_WORDS = /^(?!\/)(?:[^\p{L}]*\p{L}+(?!\p{L})){0,3}[^\p{L}]*$/u;
/** The other repository that a clause names; or, as its last word, the end of its name: `the desktop` for `acme-desktop`. */
function namedBefore({ clause, others, ends, }) {
    if (!/\p{L}/u.test(clause))
        return null;
    const named = others.find((name) => [...(0,contains_word/* listWords */.yh)(clause, name)].some((at) => FEW_WORDS.test(clause.slice(at + name.length))));
    const last = /(\p{L}[\p{L}\p{N}]*)[\s(]*$/u.exec(clause)?.[1] ?? '';
    return named ?? ends.get(last) ?? null;
}
/** Shorter ends are words that a cell uses for other things: `ui`, `web`, `core`. */
const FEWEST_LETTERS = 6;
/** By the last part of a name, where no other name ends so. */
function endsOf(names) {
    const found = new Map();
    const several = new Set();
    for (const name of names) {
        const end = name.split(/[-_.]/).at(-1) ?? '';
        if (end === name || end.length < FEWEST_LETTERS)
            continue;
        if (found.has(end))
            several.add(end);
        found.set(end, name);
    }
    for (const end of several)
        found.delete(end);
    return found;
}

// EXTERNAL MODULE: ./build/text/decode-percent.js
var decode_percent = __webpack_require__(1130);
;// CONCATENATED MODULE: ./build/evidence/locate/resolve-path.js
// Finds the file or folder that a path as written means: from the root, the page's folder, folders named before, or as a unique end.





/** Most places named in `tried`. */
const MAX_TRIED = 12;
/** Most files named where a path could mean several. */
const MAX_NAMED = 3;
/**
 * Resolves one path. The candidate of a missing one is found elsewhere. `docs/a%20b.md` in code marks is written as a link has it, unless a file
 * is called just so; the address of a link was decoded when it was read.
 */
function resolvePath(question) {
    const written = resolveWritten(question);
    const path = written.state === 'present' || question.linked ? question.path : (0,decode_percent/* decodePercent */.g)(question.path);
    return path === question.path || NO_PATH.test(path) ? written : resolveWritten({ ...question, path });
}
/** What no path has. */
const NO_PATH = /[\0-\x1f]/;
function resolveWritten(question) {
    const { index, path, page, folders, linked, surelyPath, listSubmodules } = question;
    const tried = [];
    const answer = (state, target, why) => ({
        state,
        target,
        candidate: null,
        why,
        tried: tried.slice(0, MAX_TRIED),
    });
    // Nearly all pointers are written from the root.
    if (!linked && index.isFile(path))
        return { state: 'present', target: path, candidate: null, why: { code: 'from-root' }, tried: [path] };
    if (path.length > path_shape/* MAX_PATH */.lm)
        return answer('unverifiable', null, { code: 'path-too-long' });
    const ellipsis = /^(?:\u2026|\.\.\.)\/?/.exec(path);
    if (ellipsis !== null)
        return resolveEnd({ ...question, path: path.slice(ellipsis[0].length) }, answer, tried);
    const bare = path.replace(/\/+$/, '');
    const elided = splitElided(bare);
    if (elided !== null)
        return resolveElided({ index, ...elided }, answer);
    for (const { at, why } of resolve_path_placesOf({ bare, page, folders, linked })) {
        if (at === null || tried.includes(at))
            continue;
        tried.push(at);
        if (index.isFile(at) || index.isFolder(at))
            return answer('present', at, why);
        const behind = index.behind(at);
        if (behind !== null)
            return answer('unverifiable', at, { code: 'behind-link', kind: behind.kind, path: behind.path });
    }
    const fromPage = (0,text_paths/* normalisePath */.qb)(`${(0,text_paths/* folderOf */.yS)(page)}/${bare}`);
    if ((0,path_shape/* isAbsolute */.oP)(path) || (/^\.\.(?:\/|$)/.test(bare) ? fromPage === null : (0,text_paths/* normalisePath */.qb)(bare) === null))
        return answer('unverifiable', null, { code: 'outside' });
    const looked = /^\.\.?\//.test(bare) || linked ? fromPage : (0,text_paths/* normalisePath */.qb)(bare);
    if (looked === null || looked === '')
        return answer('unverifiable', null, { code: 'empty-path' });
    const end = resolveEnd({ ...question, path: (0,text_paths/* normalisePath */.qb)(bare.replace(/^(?:\.\.?\/)+/, '')) ?? '' }, answer, tried);
    if (end.state === 'present' || end.why.code === 'ambiguous')
        return end;
    const short = resolveShort(index, { path: (0,text_paths/* normalisePath */.qb)(bare) ?? '', page }) ?? resolveList(index, bare);
    if (short !== null)
        return answer('present', short, { code: 'shortened', path: short });
    if (index.truncated)
        return answer('unverifiable', looked, { code: 'truncated-listing' });
    if (!surelyPath || isInSystem(index, looked))
        return answer('unverifiable', looked, { code: 'not-surely-path' });
    if (index.inOtherCase(looked) !== null)
        return answer('missing', looked, { code: 'other-case' });
    if (index.inOtherForm(looked) !== null)
        return answer('missing', looked, { code: 'other-form' });
    // A link, and a path with dots, leads to one place only.
    const hidden = linked || /^\.\.?\//.test(bare) ? null : findHidden({ index, path: looked, page, listSubmodules });
    return hidden === null
        ? answer('missing', looked, { code: 'nowhere' })
        : answer('unverifiable', looked, { code: 'perhaps-in-submodule', ...hidden });
}
/** Where builds and packages put things in an image or on a machine: `usr/include/x.h` of a repository without `usr`. */
const SYSTEM = /^(?:usr\/(?:include|lib|lib32|lib64|libexec|bin|sbin|share|local|src)|etc\/(?:systemd|default|init\.d|ld\.so\.conf\.d|udev|modprobe\.d|profile\.d|cron\.d|ssl)|var\/(?:lib|log|run|cache|spool)|opt|proc|sys\/(?:class|devices|kernel|bus|fs)|run\/systemd|lib\/(?:systemd|modules|firmware))\//;
function isInSystem(index, path) {
    return SYSTEM.test(path) && !index.has(path.slice(0, path.indexOf('/')));
}
/** `src/\u2026/ferry.py`: what comes before and after the folders that are left out; null where none are. */
function splitElided(path) {
    for (const dots of ['/\u2026/', '/.../']) {
        const at = path.indexOf(dots);
        if (at > 0)
            return { start: path.slice(0, at), end: path.slice(at + dots.length) };
    }
    return null;
}
/** The only path below the one folder that ends with the other components, however many lie between. */
function resolveElided({ index, start, end }, answer) {
    const found = end === '' ? [] : index.endingWith(end).filter((path) => path.startsWith(`${start}/`));
    const [only] = found;
    if (only !== undefined && found.length === 1)
        return answer('present', only, { code: 'unique-end', folder: start });
    return answer('unverifiable', null, found.length > 1
        ? { code: 'ambiguous', paths: found.slice(0, MAX_NAMED), more: Math.max(0, found.length - MAX_NAMED) }
        : { code: 'nowhere' });
}
/** One by one: most paths are found at the first place. */
function* resolve_path_placesOf({ bare, page, folders, linked, }) {
    if (bare === '')
        return;
    const pageFirst = linked || /^\.\.?\//.test(bare);
    const relative = () => ({ at: (0,text_paths/* normalisePath */.qb)(`${(0,text_paths/* folderOf */.yS)(page)}/${bare}`), why: { code: 'from-page' } });
    if (pageFirst && !bare.startsWith('/'))
        yield relative();
    yield { at: bare.startsWith('..') ? null : (0,text_paths/* normalisePath */.qb)(bare), why: { code: 'from-root' } };
    if (bare.startsWith('/') || bare.startsWith('..'))
        return;
    if (!pageFirst)
        yield relative();
    for (const folder of folders)
        yield { at: (0,text_paths/* normalisePath */.qb)(`${folder}/${bare}`), why: { code: 'in-folder', folder } };
}
/**
 * The one file whose path is written in short: with folders left out (`engine/run.rs` for `crates/engine/src/run.rs`), or the first without what its
 * name begins with (`runtime/src/lib.rs` for `crates/acme-runtime/src/lib.rs`). Not where the first folder is one of the root or beside the page:
 * then the path is written in full, and the file is elsewhere.
 */
function resolveShort(index, { path, page }) {
    const folders = path.split('/').slice(0, -1);
    const [first] = folders;
    const beside = (0,text_paths/* folderOf */.yS)(page);
    if (first === undefined || first === '' || (0,text_paths/* extensionOf */.je)(path) === null || index.truncated)
        return null;
    if (index.has(first) || (beside !== '' && index.has(`${beside}/${first}`)))
        return null;
    const same = index.named((0,text_paths/* nameOf */.Vb)(path));
    if (same.length > MAX_NAMESAKES)
        return null;
    const found = same.filter((candidate) => isShortFor(folders, (0,text_paths/* folderOf */.yS)(candidate).split('/')));
    return found.length === 1 ? (found[0] ?? null) : null;
}
/** `insert/update/delete.ts`: names of files of one folder, divided by slashes; the last of them. */
function resolveList(index, path) {
    const extension = /(?:\.[\w-]+)+$/.exec(path)?.[0] ?? '';
    const stems = path.slice(0, path.length - extension.length).split('/');
    const last = stems.pop() ?? '';
    if (extension === '' || stems.length === 0 || stems.length > MAX_LISTED || stems.some((stem) => /[.~]/.test(stem)))
        return null;
    const found = index
        .named(last + extension)
        .slice(0, MAX_NAMESAKES)
        .filter((file) => stems.every((stem) => index.isFile(`${(0,text_paths/* folderOf */.yS)(file)}/${stem}${extension}`)));
    return found.length === 1 ? (found[0] ?? null) : null;
}
/** Most files written so together. */
const MAX_LISTED = 8;
/** Most files of one name among which a path in short is looked for. */
const MAX_NAMESAKES = 2000;
/** Whether the folders are all there, in their order; the first may lack what its name begins with, up to a dash, dot or underscore. */
function isShortFor(folders, whole) {
    let at = 0;
    for (const [index, folder] of folders.entries()) {
        const found = whole.findIndex((one, place) => place >= at &&
            (one === folder || (index === 0 && one.endsWith(folder) && /[-_.]$/.test(one.slice(0, -folder.length)))));
        if (found < 0)
            return false;
        at = found + 1;
    }
    return true;
}
/** The only path that ends with these components. */
function resolveEnd({ index, path, page, folders }, answer, tried) {
    const suffix = path.replace(/\/+$/, '');
    const ends = suffix === '' ? [] : index.endingWith(suffix);
    if (suffix !== '')
        tried.push(`**/${suffix}`);
    const [only] = ends;
    if (only !== undefined && ends.length === 1)
        return answer('present', only, { code: 'unique-end', folder: null });
    if (ends.length > 1) {
        // Of several, the one under a folder that the row or the page's own folder names.
        for (const folder of [...folders, (0,text_paths/* folderOf */.yS)(page)].filter((one) => one !== '')) {
            const under = ends.filter((end) => end.startsWith(`${folder}/`));
            if (under.length === 1 && under[0] !== undefined)
                return answer('present', under[0], { code: 'unique-end', folder });
        }
        return answer('unverifiable', null, {
            code: 'ambiguous',
            paths: ends.slice(0, MAX_NAMED),
            more: Math.max(0, ends.length - MAX_NAMED),
        });
    }
    return answer('unverifiable', null, { code: index.truncated ? 'truncated-listing' : 'nowhere' });
}

;// CONCATENATED MODULE: ./build/evidence/locate/commands/name-table.js

/** The file that defines `name`, files in `folder` first; null where none does. */
function findDefinition(table, name, folder) {
    const inFolder = (path) => folder !== null && (0,text_paths/* folderOf */.yS)(path) === folder;
    const files = [
        ...table.files.filter(({ path }) => inFolder(path)),
        ...table.files.filter(({ path }) => !inFolder(path)),
    ];
    const defining = files.find(({ definitions: { names } }) => names.has(name)) ??
        files.find(({ definitions: { patterns } }) => patterns.some((pattern) => matchesPattern(pattern, name)));
    return defining?.path ?? null;
}
/** Make's `%` stands for one or more characters. */
function matchesPattern(pattern, name) {
    const [head = '', tail = ''] = pattern.split('%', 2);
    // `%` alone is a catch-all: it says nothing of this name.
    return head + tail !== '' && name.length > head.length + tail.length && name.startsWith(head) && name.endsWith(tail);
}

;// CONCATENATED MODULE: ./build/evidence/locate/commands/resolve-cargo.js

/** Where cargo finds targets that no manifest names, by kind. */
const FOLDERS = new Map([
    ['test', 'tests'],
    ['bench', 'benches'],
    ['example', 'examples'],
    ['bin', 'src/bin'],
]);
const MAX_MANIFESTS = 300;
async function resolveCargo({ command: { runner, target }, snapshot, index, contents, }) {
    if (target === null)
        return makeResolution('unverifiable', { code: 'nothing-to-look-for' });
    if (runner === 'cargo test')
        return await resolveFilter({ snapshot, target });
    const kind = runner.slice('cargo --'.length);
    const folder = FOLDERS.get(kind) ?? kind;
    const tried = [`${folder}/${target}.rs`, `${folder}/${target}/main.rs`];
    for (const place of tried) {
        const [first] = index.endingWith(place);
        if (first !== undefined)
            return makeResolution('present', { code: 'built-from' }, { target: first, tried });
    }
    const manifests = index.endingWith('Cargo.toml').slice(0, MAX_MANIFESTS);
    if (manifests.length === 0)
        return makeResolution('unverifiable', { code: 'runner-file-absent', file: 'Cargo.toml' }, { tried });
    const texts = await contents.texts(snapshot, manifests);
    const naming = manifests.find((path) => new RegExp(`^\\s*name\\s*=\\s*["']${target}["']`, 'm').test(texts.get(path) ?? ''));
    if (naming !== undefined)
        return makeResolution('present', { code: 'named-in', path: naming }, { target: naming, tried });
    const [unread] = await contents.unknown(snapshot, manifests);
    if (unread !== undefined)
        return makeResolution('unverifiable', { code: 'target-doubtful', doubt: { kind: 'file-unreadable', path: unread } }, { tried });
    if (index.truncated)
        return makeResolution('unverifiable', { code: 'truncated-listing' }, { tried });
    return makeResolution('missing', { code: 'cargo-target-absent', kind }, { target: tried[0] ?? null, tried });
}
/** Cargo runs every test whose path contains the filter, so any file that has it will do. */
async function resolveFilter({ snapshot, target, }) {
    const found = await snapshot.search([target]);
    const files = found?.get(target);
    if (files === undefined)
        return makeResolution('unverifiable', { code: 'no-search' });
    const file = files.find((path) => path.endsWith('.rs'));
    return file === undefined
        ? makeResolution('missing', { code: 'no-source-has', language: 'Rust', name: target })
        : makeResolution('present', { code: 'found-in', path: file }, { target: file });
}

;// CONCATENATED MODULE: ./build/evidence/locate/commands/resolve-command.js
// Says whether a command's target, script, recipe or file exists in a snapshot. Nothing is run.









const TABLE_OF = new Map([
    ['make', 'make'],
    ['gmake', 'make'],
    ['npm', 'scripts'],
    ['pnpm', 'scripts'],
    ['yarn', 'scripts'],
    ['bun', 'scripts'],
    ['just', 'just'],
    ['task', 'task'],
]);
const FILE_OF = {
    make: 'makefile',
    scripts: 'package.json',
    just: 'justfile',
    task: 'Taskfile',
};
/** Resolves one command. A missing one whose name is nearly that of another names it as candidate. */
async function resolveCommand(question) {
    const { command: { runner, target, path }, } = question;
    const table = TABLE_OF.get(runner);
    if (table !== undefined && target !== null)
        return await resolveName({ ...question, table, target });
    if (runner.startsWith('cargo '))
        return await resolveCargo(question);
    if (runner === 'go')
        return await resolveGo(question);
    if (path !== null)
        return await resolveFile(question, path);
    if (target !== null && /^(?:python3?|py)$/.test(runner))
        return resolveModule(question.index, target);
    return makeResolution('unverifiable', { code: 'command-undefined' });
}
async function resolveName({ command, tables, table, target, index, page, }) {
    const { files, uncertain } = await tables(table);
    const tried = files.slice(0, 12).map((file) => file.path);
    const folder = command.path ?? (0,text_paths/* folderOf */.yS)(page);
    const defining = findDefinition({ files, uncertain }, target, folder);
    if (defining !== null)
        return makeResolution('present', { code: 'defined-in', path: defining }, { target: defining, tried });
    if (table === 'make' && index.has(target))
        return makeResolution('present', { code: 'target-is-file' }, { target, tried });
    if (files.length === 0)
        return makeResolution('unverifiable', uncertain === null
            ? { code: 'runner-file-absent', file: FILE_OF[table] }
            : { code: 'table-doubt', doubt: uncertain }, { tried });
    if (/[*%$<{[]/.test(target))
        return makeResolution('unverifiable', { code: 'target-is-pattern' }, { tried });
    if (uncertain !== null)
        return makeResolution('unverifiable', { code: 'target-doubtful', doubt: uncertain }, { tried });
    // `yarn eslint` runs a tool that was installed; only `run` and the table of scripts can tell.
    if (table === 'scripts' && command.runner !== 'npm')
        return makeResolution('unverifiable', { code: 'installed-tool' }, { tried });
    const names = files.flatMap(({ definitions }) => [...definitions.names]);
    return makeResolution('missing', { code: 'target-undefined', file: FILE_OF[table] }, {
        target: files[0]?.path ?? null,
        candidate: (0,nearest_path/* findNearestName */.$q)(target, names),
        tried,
    });
}
async function resolveFile({ command, snapshot, index, contents, listSubmodules, page, folders }, path) {
    const found = resolvePath({
        index,
        path,
        page,
        folders,
        linked: false,
        surelyPath: (0,path_shape/* pathShape */.j4)(path, true) === 'sure',
        listSubmodules,
    });
    if (found.state === 'missing')
        return { ...found, candidate: (0,nearest_path/* findNearest */.qg)(index, path) };
    if (found.state !== 'present' || found.target === null || command.target === null || !index.isFile(found.target))
        return found;
    const text = (await contents.texts(snapshot, [found.target])).get(found.target);
    if (text === undefined || text === null)
        return makeResolution('unverifiable', { code: 'command-file-unreadable' }, { target: found.target, tried: found.tried });
    return (0,contains_word/* containsWord */.oV)(text, command.target)
        ? found
        : makeResolution('missing', { code: 'file-lacks-target', path: found.target, target: command.target }, { target: found.target, tried: found.tried });
}
/** `python -m a.b`: installed modules are named the same way, so one that is not here is not missing. */
function resolveModule(index, module) {
    const path = module.replaceAll('.', '/');
    for (const file of [`${path}.py`, `${path}/__main__.py`, `${path}/__init__.py`]) {
        const [only, ...others] = index.endingWith(file);
        if (only !== undefined && others.length === 0)
            return makeResolution('present', { code: 'only-module' }, { target: only, tried: [file] });
    }
    return makeResolution('unverifiable', { code: 'installed-module' }, { tried: [path] });
}
async function resolveGo({ command: { target, path }, snapshot, index, listSubmodules, page, }) {
    if (path === null && target === null)
        return makeResolution('unverifiable', { code: 'package-unnamed' });
    const folder = (0,text_paths/* normalisePath */.qb)(path ?? '');
    if (folder === null)
        return makeResolution('unverifiable', { code: 'outside' });
    const found = resolvePath({
        index,
        path: folder === '' ? '.' : folder,
        page,
        folders: [],
        linked: false,
        surelyPath: false,
        listSubmodules,
    });
    const place = folder === '' ? '' : found.target;
    if (folder !== '' && found.state !== 'present') {
        const isHidden = findHidden({ index, path: `${folder}/x`, page, listSubmodules }) !== null;
        return index.endingWith('go.mod').length > 0 && !index.truncated && !isHidden
            ? makeResolution('missing', { code: 'package-absent' }, { target: folder, tried: found.tried })
            : found;
    }
    if (target === null)
        return { ...found, state: 'present', target: place === '' ? null : place, why: { code: 'package-present' } };
    const hits = (await snapshot.search([target]))?.get(target);
    if (hits === undefined)
        return makeResolution('unverifiable', { code: 'no-search' });
    const file = hits.find((hit) => hit.endsWith('.go') && (place === '' || place === null || hit.startsWith(`${place}/`) || hit === place));
    return file === undefined
        ? makeResolution('missing', { code: 'no-source-has', language: 'Go', name: target }, { target: place === '' ? null : place })
        : makeResolution('present', { code: 'found-in', path: file }, { target: file });
}

;// CONCATENATED MODULE: ./build/evidence/locate/locate-reference.js
// Finds what one reference means on its side, by its kind.






/** What one reference means on a side. */
function locateReference(question) {
    const { side, reference } = question;
    const { kind } = reference;
    switch (kind) {
        case 'path':
        case 'lines':
            return reference.address === undefined ? locatePath(question) : locateAddress(side.index, reference);
        case 'glob':
            return locateGlob(question);
        case 'symbol':
            return reference.path === null
                ? { resolution: makeResolution('unverifiable', { code: 'unsought' }), files: [] }
                : locatePath(question);
        case 'command':
            return locateCommand(question);
        case 'commit':
            return locateCommit({ side, reference });
        case 'url':
        case 'ticket':
        case 'prose':
        case 'placeholder':
            return { resolution: makeResolution('unverifiable', { code: 'opaque', kind }), files: [] };
        default:
            return (0,unreachable/* unreachable */.H)(kind);
    }
}
async function locateGlob({ side, page, reference, folders, listSubmodules }) {
    const { resolution, files } = await matchGlob({
        ...side,
        pattern: reference.path ?? reference.text,
        page,
        folders,
        listSubmodules,
    });
    // Where files are there in another letter case, files were meant.
    const unsure = resolution.state === 'missing' && !reference.surelyPath && resolution.moved !== true;
    return {
        resolution: unsure ? { ...resolution, state: 'unverifiable', why: { code: 'glob-not-surely-files' } } : resolution,
        files,
    };
}
async function locateCommand({ side, page, reference, folders, listSubmodules }) {
    const { command } = reference;
    return {
        files: [],
        resolution: command === null
            ? makeResolution('unverifiable', { code: 'command-unknown' })
            : await resolveCommand({ ...side, command, page, folders, listSubmodules }),
    };
}
async function locateCommit({ side, reference }) {
    return { resolution: await side.commits(reference.text), files: [] };
}
/** The address of a file leads to one place only: nothing else is tried. */
function locateAddress(index, reference) {
    const path = reference.path ?? '';
    const answer = (state, why) => ({
        resolution: {
            state,
            target: path,
            candidate: state === 'missing' ? (0,nearest_path/* nearestTo */.kD)(index, path) : null,
            why,
            tried: [path],
        },
        files: state === 'present' && index.isFile(path) ? [path] : [],
    });
    if (index.has(path))
        return answer('present', { code: 'own-address' });
    const behind = index.behind(path);
    if (behind !== null)
        return answer('unverifiable', { code: 'behind-link', kind: behind.kind, path: behind.path });
    if (index.truncated)
        return answer('unverifiable', { code: 'truncated-listing' });
    return reference.surelyPath
        ? answer('missing', { code: 'own-address-empty' })
        : answer('unverifiable', { code: 'other-branch' });
}
function locatePath({ side, page, reference, folders, listSubmodules }) {
    const { index } = side;
    const { path, linked = false, surelyPath } = reference;
    const resolution = resolvePath({
        ...side,
        path: path ?? reference.text,
        page,
        folders,
        linked,
        surelyPath,
        listSubmodules,
    });
    const { state, target } = resolution;
    if (state === 'missing' && target !== null) {
        const nearest = (0,nearest_path/* nearestTo */.kD)(index, target);
        const candidate = nearest !== null && (0,nearest_path/* isOfWrittenKind */.PD)(index, path ?? target, nearest) ? nearest : null;
        return {
            resolution: {
                ...resolution,
                candidate,
                ...(candidate !== null && (0,nearest_path/* isOnlyNamesake */.y8)(index, target, candidate) ? { moved: true } : {}),
            },
            files: [],
        };
    }
    return {
        resolution,
        files: state === 'present' && target !== null && index.isFile(target) ? [target] : [],
    };
}

;// CONCATENATED MODULE: ./build/evidence/locate/locate-citations.js
// Finds what every citation means on its side and at base, as far as paths, globs, commands and commits go; names come later.







/** Most folders remembered of a table: people work in a handful. */
const MAX_FOLDERS = 24;
/** Locates every citation on its page's own side, and those of head at base as well. */
async function locateCitations({ pages, base, renamedFrom, surprises, witness }) {
    const locateOwn = async (page) => await locateRows({ side: page.side, surprises, witness }, citedOf(page, page.document.path));
    const [head, atBase] = [await Promise.all(pages.head.map(locateOwn)), await Promise.all(pages.base.map(locateOwn))];
    pages.base.forEach((page, at) => {
        page.rows = toCitations(page, atBase[at] ?? [], null);
    });
    await Promise.all(pages.head.map(async (page, at) => {
        const { document, written } = page;
        const same = pages.base.findIndex((other) => other.written === written);
        page.rows = toCitations(page, head[at] ?? [], base === null
            ? null
            : // The same answer where the page did not change.
                (atBase[same] ??
                    (await locateRows({ side: base, surprises, witness }, citedOf(page, renamedFrom.get(document.path) ?? document.path)))));
    }));
}
const citedOf = ({ document, written }, path) => ({
    path,
    text: document.page.text,
    rows: document.rows.map((row, index) => ({ row, written: written[index] ?? [] })),
});
function toCitations({ written }, located, atBase) {
    return written.map((row, at) => row.flatMap(({ place, reference }, index) => {
        const own = located[at]?.[index];
        if (own === undefined)
            return [];
        return [
            {
                place,
                reference,
                located: own,
                atBase: atBase?.[at]?.[index] ?? null,
                resolution: own.resolution,
                change: null,
                renamedTo: null,
                successors: [],
                foundIn: [],
                wasIn: null,
                lineState: null,
            },
        ];
    }));
}
/** Row by row, in the order written: a folder that a row names is remembered for what follows. */
async function locateRows({ side, surprises, witness }, { path: page, text, rows }) {
    const { folders: submodules, byName } = side.submodules;
    const listSubmodules = (0,lazily/* lazily */.q)(() => ({ byName, named: listNamed(submodules, text) }));
    const named = new Map();
    const located = [];
    for (const { row: own, written } of rows) {
        const ofTable = named.get(own.table) ?? [];
        named.set(own.table, ofTable);
        // Which submodules the whole page names, and how they are called, is not among what is known of a row.
        const same = submodules.length > 0 ? null : knownLocations(witness?.known(own) ?? null, ofTable);
        if (same !== null) {
            for (const folder of same.folders)
                remember(ofTable, folder);
            located.push([...same.located]);
            continue;
        }
        witness?.begin(own);
        const above = [...ofTable];
        const ofRow = [];
        const row = [];
        for (const { place, reference } of written) {
            const folders = nearestFirst({
                ofRow,
                ofTable,
                column: place.column,
                onAsked: () => witness?.noteAbove(joinFolders(above)),
            });
            const at = { path: page, line: reference.range.line, doing: `looking for ${(0,shorten/* headOf */.Uo)(reference.text, 80)}` };
            const failed = () => ({ resolution: makeResolution('unverifiable', { code: 'failed' }), files: [] });
            const looked = surprises.contain(at, () => locateReference({ side, page, reference, folders, listSubmodules }), failed);
            const found = looked instanceof Promise ? await surprises.containAsync(at, () => looked, failed) : looked;
            row.push(found);
            if (found.resolution.state !== 'present' || reference.kind === 'command')
                continue;
            const folder = folderMeant(side.index, found);
            if (folder === null)
                continue;
            remember(ofRow, folder);
            remember(ofTable, folder);
            witness?.noteFolder(folder);
        }
        located.push(row);
        witness?.noteLocated(row);
    }
    witness?.begin(null);
    return located;
}
const joinFolders = (folders) => folders.join('\n');
/** Where the citations of a known row lead, below rows that name these folders; null where that is to be found out. */
function knownLocations(known, above) {
    const found = known?.located ?? null;
    if (known === null || found === null)
        return null;
    const isSame = found.above === null || found.above === joinFolders(above);
    return isSame ? { located: found.located, folders: known.folders } : null;
}
/** Nearest first, bounded. */
function remember(folders, folder) {
    const at = folders.indexOf(folder);
    if (at >= 0)
        folders.splice(at, 1);
    folders.unshift(folder);
    folders.length = Math.min(folders.length, MAX_FOLDERS);
}
function folderMeant(index, { resolution: { target } }) {
    if (target === null || target === '')
        return null;
    const folder = index.isFile(target) ? (0,text_paths/* folderOf */.yS)(target) : target;
    return folder === '' ? null : folder;
}
/** The folders named before, built only where a path is found at none of the places tried first. */
function nearestFirst({ ofRow, ofTable, column, onAsked, }) {
    return {
        [Symbol.iterator]() {
            onAsked();
            return new Set([...ofRow, ...foldersOfColumn(column), ...ofTable]).values();
        },
    };
}
/** Folders that a column's header names: `Files (src/engine/)`. */
function foldersOfColumn(column) {
    return (column.slice(0, 200).match(/[\w.-]+(?:\/[\w.-]+)*\//g) ?? [])
        .map((folder) => folder.slice(0, -1))
        .slice(0, 3);
}

;// CONCATENATED MODULE: ./build/evidence/names/find-names.js
// Finds in which files the names that rows cite are: the row's files first, then the document's, then the whole tree.



/** Most files of folders and globs that are looked into for one row, files of a document, and hits of a search that are checked. */
const MAX_ROW_FILES = 60;
const MAX_DOCUMENT_FILES = 400;
const MAX_HITS = 40;
/** Most files named. */
const MAX_FOUND = 10;
/** Places by row, then by name. */
async function findNames({ side, rows, guarded, searchTree, }) {
    const { snapshot, contents, index } = side;
    const names = rows.map((row) => row.names);
    if (names.every((ofRow) => ofRow.length === 0))
        return names.map(() => new Map());
    const readable = (path) => !guarded.has(path) && index.entry(path)?.kind === 'file';
    const cited = rows.map(({ located, successors }) => [...new Set([...located.flatMap(({ files }) => files), ...successors])].filter(readable));
    const wide = rows.map(({ located, names: ofRow }) => ofRow.length === 0
        ? []
        : located
            .flatMap(({ resolution: { target, state } }) => state === 'present' && target !== null && !index.isFile(target)
            ? index.below(target).map(({ path }) => path)
            : [])
            .filter(readable)
            .slice(0, MAX_ROW_FILES));
    const first = await contents.texts(snapshot, cited
        .filter((_, at) => names[at]?.length !== 0)
        .flat()
        .concat(wide.flat()));
    const has = (path, name, texts) => (0,contains_word/* containsWord */.oV)(texts.get(path) ?? '', name);
    const inRow = names.map((ofRow, at) => new Map(ofRow.map((name) => [
        name,
        [...(cited[at] ?? []), ...(wide[at] ?? [])].filter((path) => has(path, name, first)),
    ])));
    const left = new Set(inRow.flatMap((found) => [...found].flatMap(([name, files]) => (files.length === 0 ? [name] : []))));
    const all = left.size === 0 ? [] : [...new Set(cited.flat())].slice(0, MAX_DOCUMENT_FILES);
    const second = await contents.texts(snapshot, all);
    const unknown = await contents.unknown(snapshot, wide.flat().filter((path) => first.get(path) === null));
    const inDocument = new Map([...left].map((name) => [name, all.filter((path) => has(path, name, second))]));
    const open = new Set(searchTree ? [...left].filter((name) => inDocument.get(name)?.length === 0) : []);
    const hits = open.size === 0 ? new Map() : await findHits({ side, names: [...open], guarded });
    return inRow.map((found, at) => new Map([...found].map(([name, files]) => [
        name,
        {
            inRow: files,
            inDocument: files.length > 0 ? [] : (inDocument.get(name) ?? []),
            elsewhere: open.has(name) && files.length === 0 ? (hits?.get(name)?.whole ?? null) : [],
            partly: files.length > 0 ? null : (hits?.get(name)?.partly ?? null),
            unread: (cited[at] ?? []).some((path) => (first.get(path) ?? null) === null) ||
                (wide[at] ?? []).some((path) => unknown.has(path)),
        },
    ])));
}
/** The files of the whole tree with each name as a whole word, files with code first; null where the source cannot search. Names of which nothing is known are left out. */
async function searchNames(question) {
    const hits = await findHits(question);
    return hits === null ? null : new Map([...hits].map(([name, { whole }]) => [name, whole]));
}
/** The same with what has a name as a part of a longer one. */
async function findHits({ side: { snapshot, contents, index }, names, guarded, }) {
    const hits = await snapshot.search(names, [...guarded]);
    if (hits === null)
        return null;
    const readable = (path) => !guarded.has(path) && index.entry(path)?.kind === 'file';
    // A short name is part of many words: files beyond the first ones may have it on its own.
    const cut = new Set();
    const checked = new Map(names.flatMap((name) => {
        const all = hits.get(name)?.filter(readable);
        if (all === undefined)
            return [];
        if (all.length > MAX_HITS)
            cut.add(name);
        return [[name, [...all.filter((path) => !(0,code_path/* isProse */.y6)(path)), ...all.filter(code_path/* isProse */.y6)].slice(0, MAX_HITS)]];
    }));
    const all = [...checked.values()].flat();
    const texts = await contents.texts(snapshot, all);
    const called = filesCalled(index, names.filter((name) => name.endsWith('_')));
    return new Map([...checked].flatMap(([name, paths]) => {
        const whole = paths.filter((path) => (0,contains_word/* containsWord */.oV)(texts.get(path) ?? '', name));
        const partly = whole.length > 0
            ? null
            : (paths.find((path) => !(0,code_path/* isProse */.y6)(path) && (0,contains_word/* containsPart */.$7)(texts.get(path) ?? '', name)) ??
                called.get(name) ??
                null);
        // What the search found in a file that is not looked into here, for its size, say, may be the name.
        const isUnknown = cut.has(name) || paths.some((path) => texts.get(path) === null);
        return whole.length === 0 && isUnknown ? [] : [[name, { whole, partly }]];
    }));
}
/** By beginning (`test_announce_`) a file with code that is called so. */
function filesCalled(index, beginnings) {
    const found = new Map();
    if (beginnings.length === 0)
        return found;
    const sought = new Set(beginnings);
    for (const { path } of index.entries()) {
        const name = (0,text_paths/* nameOf */.Vb)(path);
        for (let at = name.indexOf('_'); at >= 0; at = name.indexOf('_', at + 1)) {
            const beginning = name.slice(0, at + 1);
            if (sought.has(beginning) && !found.has(beginning) && !(0,code_path/* isProse */.y6)(path))
                found.set(beginning, path);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/evidence/names/check-successors.js
// Asks of what may have replaced a missing file whether it defines what the row names in that file: where a file was split, its namesake may not.






async function checkSuccessors(run) {
    await (0,evidence_run/* forEachPage */.oO)(run, { doing: 'comparing what may have replaced a file' }, async (page) => {
        const named = page.rows.flatMap((row) => row.flatMap((citation, at) => readNames(row, at, citation)));
        if (named.length > 0)
            await checkPage(page, named, run.guarded);
    });
}
function readNames(row, at, citation) {
    const { place, reference, resolution, change } = citation;
    const { kind, path, symbol, acknowledged } = reference;
    const { state, candidate, lacksName } = resolution;
    const isFile = kind === 'path' || kind === 'lines' || (kind === 'symbol' && path !== null);
    if (!isFile || acknowledged || state !== 'missing' || lacksName === true || change === 'renamed')
        return [];
    if (candidate === null || !(0,code_path/* canDefine */.Kd)(candidate))
        return [];
    const names = new Set(symbol === null ? [] : [symbol]);
    const rest = row.slice(at + 1);
    const next = rest.findIndex(({ place: { field }, reference: other }) => field !== place.field || (other.path ?? path) !== path || other.kind === 'command');
    for (const { reference: other } of next < 0 ? rest : rest.slice(0, next))
        if (other.symbol !== null)
            names.add(other.symbol);
    return names.size === 0 ? [] : [{ citation, candidate, names: [...names] }];
}
async function checkPage({ side, base }, named, guarded) {
    const first = await side.contents.texts(side.snapshot, [...new Set(named.map(({ candidate }) => candidate))]);
    const defines = (0,definitions/* openDefiners */.fN)(first);
    const open = named.filter(({ candidate, names }) => !names.some((name) => defines(candidate, name)));
    if (open.length === 0)
        return;
    const hits = await searchNames({ side, names: [...new Set(open.flatMap(({ names }) => names))], guarded });
    const placesOf = (names) => [
        ...new Set(names.flatMap((name) => hits?.get(name) ?? []).filter(code_path/* canDefine */.Kd)),
    ];
    const paths = [...new Set(open.flatMap(({ names }) => placesOf(names)))];
    const definesNow = (0,definitions/* openDefiners */.fN)(await side.contents.texts(side.snapshot, paths));
    for (const { citation, candidate, names } of open) {
        const makers = placesOf(names).filter((path) => names.some((name) => definesNow(path, name)));
        // Nobody makes it in a way that is known: a file that has it in code is as good as any.
        const text = first.get(candidate) ?? '';
        if (makers.length === 0 && names.some((name) => text.includes(name) && (0,definitions/* isInCode */.pV)((0,text_lines/* splitGitLines */.Y)(text), name)))
            continue;
        const fitting = makers.filter((path) => (0,text_paths/* extensionOf */.je)(path) === (0,text_paths/* extensionOf */.je)(candidate) &&
            // What this change deletes was replaced by what it adds; of an older deletion, history knows what came with it.
            (citation.change !== 'deleted' || base?.index.has(path) !== true));
        const [only, another] = fitting;
        const { moved: wasMoved, ...resolution } = citation.resolution;
        const successor = another === undefined ? (only ?? null) : null;
        citation.resolution = {
            ...resolution,
            candidate: successor,
            ...(wasMoved === true && successor !== null ? { moved: true } : {}),
        };
    }
}

;// CONCATENATED MODULE: ./build/evidence/names/removed-names.js
// Finds names that code had at base and has no longer, and names whose file can no longer be looked into.



/** By name; a name of which there is nothing to say is left out. Nothing is searched unless a name is in no code now. */
async function findRemovedNames({ side, base, guarded, head, atBase, }) {
    const formerly = new Map();
    const addFormer = (name, paths) => {
        const all = formerly.get(name) ?? [];
        for (const path of paths)
            all.push(path);
        formerly.set(name, all);
    };
    for (const [name, { inRow, inDocument }] of atBase.flatMap((row) => [...row]))
        addFormer(name, [...inRow, ...inDocument]);
    const left = new Set([...(await inProseOnly({ side, guarded, head })), ...nowhere({ side, head })]);
    const unknown = [...left].filter((name) => formerly.get(name)?.some((path) => !(0,code_path/* isProse */.y6)(path)) !== true);
    const found = unknown.length === 0 ? null : await searchNames({ side: base, names: unknown, guarded });
    for (const [name, paths] of found ?? [])
        addFormer(name, paths);
    const there = [...new Set([...formerly.values()].flat())].filter((path) => side.index.entry(path)?.kind === 'file');
    const texts = there.length === 0 ? new Map() : await side.contents.texts(side.snapshot, there);
    return new Map([...formerly].flatMap(([name, paths]) => {
        const hidden = paths.find((path) => texts.get(path) === null) ?? null;
        // A search that is bounded can miss at head what it found at base: a file that still has the name shows that it is not gone.
        const isKept = paths.some((path) => !(0,code_path/* isProse */.y6)(path) && (0,contains_word/* containsWord */.oV)(texts.get(path) ?? '', name));
        const from = left.has(name) && !isKept ? (paths.find((path) => !(0,code_path/* isProse */.y6)(path)) ?? null) : null;
        return hidden === null && from === null ? [] : [[name, { from, hidden }]];
    }));
}
/** Names that no file of head has, as far as that is sure. */
function nowhere({ side, head }) {
    if (side.index.truncated)
        return [];
    const names = head.flatMap((row) => [...row].filter(([, { inRow, inDocument, elsewhere }]) => inRow.length + inDocument.length === 0 && elsewhere?.length === 0));
    return [...new Set(names.map(([name]) => name))];
}
/** Names that stand in some file of head and in none with code, as far as that is sure. */
async function inProseOnly({ side, guarded, head, }) {
    if (side.index.truncated)
        return [];
    const sure = new Set();
    const unsure = new Set();
    for (const [name, { inRow, inDocument, elsewhere }] of head.flatMap((row) => [...row])) {
        const all = [...inRow, ...inDocument, ...(elsewhere ?? [])];
        if (all.length === 0 || !all.every(code_path/* isProse */.y6))
            continue;
        // The rest of the tree was looked at only where no cited file has the name.
        (inRow.length + inDocument.length === 0 ? sure : unsure).add(name);
    }
    const open = [...unsure].filter((name) => !sure.has(name));
    const found = open.length === 0 ? new Map() : await searchNames({ side, names: open, guarded });
    return [...sure, ...(found === null ? [] : open.filter((name) => found.get(name)?.every(code_path/* isProse */.y6) === true))];
}

;// CONCATENATED MODULE: ./build/evidence/names/still-defined.js
// Finds names whose definition stayed where it was, though the cited file that used them does so no longer.


/** By row and name: the file outside of what was cited that defines the name at base and at head. */
async function findStillDefined({ side, base, head, atBase, }) {
    const open = head.map((row, at) => [...row].flatMap(([name, { inRow, inDocument, elsewhere }]) => {
        const before = atBase[at]?.get(name);
        const used = [...(before?.inRow ?? []), ...(before?.inDocument ?? [])];
        const others = [...inDocument, ...(elsewhere ?? [])].filter((path) => !(0,code_path/* isProse */.y6)(path) && !used.includes(path));
        return inRow.length > 0 || used.length === 0 || others.length === 0 ? [] : [{ name, used, others }];
    }));
    const paths = open.flat().flatMap(({ used, others }) => [...used, ...others]);
    if (paths.length === 0)
        return open.map(() => new Map());
    const [makesAtBase, makesAtHead] = await Promise.all([makersOf(base, paths), makersOf(side, paths)]);
    return open.map((row) => new Map(row.flatMap(({ name, used, others }) => {
        // A cited file that made the name itself has lost what was cited, no matter who else has one of that name.
        if (used.some((path) => makesAtBase(path, name)))
            return [];
        const kept = others.find((path) => makesAtHead(path, name) && makesAtBase(path, name));
        return kept === undefined ? [] : [[name, kept]];
    })));
}
async function makersOf({ contents, snapshot }, paths) {
    return (0,definitions/* openDefiners */.fN)(await contents.texts(snapshot, paths));
}

;// CONCATENATED MODULE: ./build/evidence/names/judge-name.js
// Says whether a cited name is present: where it is at head, and where it was at base.


function judgeName({ citation: { reference, resolution, atBase }, head, base, stillDefined, removed, }) {
    const name = reference.symbol ?? '';
    const foundIn = [...head.inRow, ...head.inDocument, ...(head.elsewhere ?? [])].slice(0, MAX_FOUND);
    const from = whereFrom({ removed, base });
    const wasIn = from ?? findFormer({ head, base, pointed: reference.path === null ? null : (atBase?.resolution.target ?? '') });
    const answer = (state, why, rest) => ({
        resolution: { state, why, tried: resolution.tried, candidate: null, ...rest },
        foundIn,
        wasIn,
        ...(from === null || state !== 'missing' ? {} : { onlyDocumented: true }),
    });
    // The file of `path::name` is gone: that is what is to be said, not that the name is gone with it.
    if (reference.path !== null && resolution.state !== 'present')
        return { resolution: confirmMove(resolution, head), foundIn, wasIn };
    if (reference.path !== null && resolution.target !== null) {
        const target = resolution.target;
        const within = (path) => path === target || path.startsWith(`${target}/`);
        if (head.inRow.some(within))
            return answer('present', { code: 'name-in-file', path: resolution.why }, { target });
        if (head.unread)
            return answer('unverifiable', { code: 'unreadable', path: target }, { target });
        const moved = foundIn.filter((path) => !within(path));
        const namesake = wasIn === null ? judge_name_findNamesake({ resolution, path: reference.path, foundIn }) : undefined;
        if (namesake !== undefined)
            return answer('present', { code: 'name-in-tree', path: namesake }, { target: namesake });
        return answer('missing', { code: 'name-not-in-file', path: target, elsewhere: moved.slice(0, 3) }, { target, candidate: onlyOf(moved, target), lacksName: true });
    }
    const hidden = removed?.hidden ?? null;
    if (from !== null) {
        // Words about a test are not the test: a plan or a change log keeps its name long after it is gone.
        if (hidden !== null || head.unread)
            return answer('unverifiable', { code: 'unreadable', path: hidden }, { target: null });
        return answer('missing', { code: 'name-vanished', from, documented: foundIn.length > 0 }, { target: from });
    }
    const [here] = head.inRow;
    if (here !== undefined)
        return answer('present', { code: 'name-in-row', path: here }, { target: here });
    if (head.unread)
        return answer('unverifiable', { code: 'unreadable', path: null }, { target: null });
    const all = [...head.inDocument, ...(head.elsewhere ?? [])];
    const then = [...(base?.inRow ?? []), ...(base?.inDocument ?? [])];
    // The file that had it has it still, or words about it were all there was: whatever else the row cites now, nothing moved.
    const stays = then.find((path) => all.includes(path)) ?? (then.every(code_path/* isProse */.y6) ? all[0] : undefined);
    if (then.length > 0 && stays !== undefined)
        return answer('present', { code: head.inDocument.includes(stays) ? 'name-in-document' : 'name-in-tree', path: stays }, { target: stays });
    const gone = (base?.inRow.length ?? 0) > 0 || ((base?.inDocument.length ?? 0) > 0 && head.inDocument.length === 0);
    const [nearby] = head.inDocument;
    if (!gone && nearby !== undefined)
        return answer('present', { code: 'name-in-document', path: nearby }, { target: nearby });
    if (head.elsewhere === null && nearby === undefined)
        return answer('unverifiable', { code: 'name-unsearchable' }, { target: null });
    if (hidden !== null && (gone || head.elsewhere?.length === 0))
        return answer('unverifiable', { code: 'unreadable', path: hidden }, { target: null });
    if (gone && stillDefined !== null)
        return answer('present', { code: 'name-still-defined', path: stillDefined }, { target: stillDefined });
    if (gone)
        return answer('missing', { code: 'name-moved', from: wasIn }, {
            target: wasIn,
            candidate: onlyOf(foundIn, wasIn),
        });
    const [other] = head.elsewhere ?? [];
    if (other !== undefined)
        return answer('present', { code: 'name-in-tree', path: other }, { target: other });
    // `test_announce_*`: Markdown may take the star for its own.
    const isStart = /^test\w*_$/i.test(name);
    if (isStart && head.partly !== null)
        return answer('present', { code: 'name-part', path: head.partly }, { target: head.partly });
    // Short for it, as people write a list of names that begin alike; at base it was no more than that either.
    if (head.partly !== null)
        return answer('unverifiable', { code: 'name-part', path: head.partly }, { target: null });
    if (isStart || reference.tail === true)
        return answer('unverifiable', { code: 'name-pattern' }, { target: null });
    return answer('missing', { code: 'name-nowhere', name }, { target: null });
}
/** The file that lost the name, that of the row itself where it cites one. */
const whereFrom = ({ removed, base }) => removed === null || removed.from === null ? null : (base?.inRow.find((path) => !(0,code_path/* isProse */.y6)(path)) ?? removed.from);
/** Of several files that the written path may mean, as a bare name may, one that has the name; where the path itself leads to a file, that one is meant. */
function judge_name_findNamesake({ resolution: { target, why }, path, foundIn, }) {
    const isGuess = why.code === 'in-folder' || why.code === 'unique-end' || !path.includes('/');
    return isGuess ? foundIn.find((found) => found !== target && found.endsWith(`/${path}`)) : undefined;
}
/** Where base had the name. Of `path::name` only the file it points at counts: what another file of the row lost was not cited there. */
function findFormer({ head, base, pointed, }) {
    if (base === null)
        return null;
    const all = [...base.inRow, ...base.inDocument];
    if (pointed === null)
        return all[0] ?? null;
    const kept = new Set([...head.inRow, ...head.inDocument]);
    return all.find((path) => !kept.has(path) && (path === pointed || path.startsWith(`${pointed}/`))) ?? null;
}
/** Of the file that `path::name` may mean now, the name must be told: a file of that name without it is another one. */
function confirmMove({ moved, ...resolution }, head) {
    return moved === true && head.inRow.some((path) => path === resolution.candidate)
        ? { ...resolution, moved }
        : resolution;
}
/** The one file a name moved to; documentation does not count where code has the name too, nor for one that was cited in code. */
function onlyOf(paths, from) {
    const code = paths.filter((path) => !(0,code_path/* isProse */.y6)(path));
    const places = code.length > 0 || (from !== null && !(0,code_path/* isProse */.y6)(from)) ? code : paths;
    return places.length === 1 ? (places[0] ?? null) : null;
}

// EXTERNAL MODULE: ./build/text/test-name.js
var test_name = __webpack_require__(2390);
// EXTERNAL MODULE: ./build/evidence/tests/read-tests.js + 14 modules
var read_tests = __webpack_require__(5864);
;// CONCATENATED MODULE: ./build/evidence/names/has-in-code.js
// Tells whether a file has a name in its code, as opposed to its comments.


/** True of a text that could not be read: it may have it. Strings are code, since metrics and events live in them. */
function hasInCode({ path, text, name, }) {
    if (text === null)
        return true;
    // Most names are defined, or used in a line without a comment: then the file need not be read as code.
    for (const at of (0,contains_word/* listWords */.yh)(text, name)) {
        const line = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - MAX_LEAD), at);
        if (/^[ \t]*(?:(?:pub|async|export|public|private|static|default)\s+)*(?:fn|def|func|fun|function|class|void)\s+$/.test(line))
            return !isInside(text, at) || (0,contains_word/* containsWord */.oV)((0,read_tests/* withoutComments */.fx)(path, text), name);
    }
    return (0,contains_word/* containsWord */.oV)(text, name) && (0,contains_word/* containsWord */.oV)((0,read_tests/* withoutComments */.fx)(path, text), name);
}
/** Longest part of a line before a name that is looked at. */
const MAX_LEAD = 200;
/** Whether a block comment may be open there: one was opened before, and closed after it if at all. */
function isInside(text, at) {
    const opened = text.lastIndexOf('/*', at);
    const quoted = text.lastIndexOf('"""', at);
    return (opened >= 0 && text.indexOf('*/', opened) > at) || quoted >= 0;
}

;// CONCATENATED MODULE: ./build/evidence/names/settle-mentions.js
// Tests that are only spoken of: the name of a test in prose, a web page, data or a comment is not the test, but a file of that name is.





async function settleMentions({ side, rows, guarded, }) {
    const tests = rows.flat().filter(isTest);
    if (tests.length === 0 || side.index.truncated)
        return;
    const isCode = await openCode({ side, tests });
    const doubtful = tests.filter((citation) => isOpen(citation, isCode));
    if (doubtful.length === 0)
        return;
    const names = [...new Set(doubtful.flatMap(({ reference: { symbol } }) => symbol ?? []))];
    const hits = await searchNames({ side, names, guarded });
    if (hits === null)
        return;
    const others = [...hits.values()].flat().filter((path) => !(0,code_path/* isMention */.vh)(path));
    const texts = others.length === 0 ? new Map() : await side.contents.texts(side.snapshot, others);
    const stems = new Map(side.index.entries().map(({ path }) => [(0,text_paths/* nameOf */.Vb)(path).split('.')[0] ?? '', path]));
    for (const citation of doubtful) {
        const name = citation.reference.symbol ?? '';
        const found = hits.get(name);
        const file = stems.get(name);
        const { tried } = citation.resolution;
        if (file !== undefined && !(0,code_path/* isMention */.vh)(file))
            citation.resolution = {
                state: 'present',
                target: file,
                candidate: null,
                why: { code: 'name-is-file', path: file },
                tried,
            };
        else if (citation.resolution.state === 'present' &&
            found?.every((path) => (0,code_path/* isMention */.vh)(path) || !hasInCode({ path, text: texts.get(path) ?? null, name })) === true) {
            const [path = citation.resolution.target ?? ''] = found;
            citation.resolution = {
                state: 'unverifiable',
                target: citation.resolution.target,
                candidate: null,
                why: { code: 'name-mentioned', path },
                tried,
            };
            citation.wasIn = null;
        }
    }
}
function isTest({ place: { role }, reference: { symbol, path }, resolution: { why } }) {
    return symbol !== null && why.code !== 'name-part' && (role === 'tests' || path !== null || (0,test_name/* isTestName */.c)(symbol));
}
/** Present in what only mentions it, or nowhere at all. */
function isOpen({ reference: { symbol }, resolution: { state, target, why }, foundIn }, isCode) {
    if (state !== 'present')
        return why.code === 'name-nowhere';
    return target !== null && ![target, ...foundIn].some((path) => isCode(path, symbol ?? ''));
}
/** Looks into the files that are known to have the names of these tests; they were read before. */
async function openCode({ side, tests, }) {
    const paths = tests.flatMap(({ resolution: { target }, foundIn }) => [
        ...(target === null ? [] : [target]),
        ...foundIn,
    ]);
    const files = [...new Set(paths)].filter((path) => !(0,code_path/* isMention */.vh)(path) && side.index.isFile(path));
    const texts = await side.contents.texts(side.snapshot, files);
    return (path, name) => {
        if ((0,code_path/* isMention */.vh)(path))
            return false;
        const text = texts.get(path);
        // A folder, or what cannot be read, may have it.
        return text === undefined || text === null || hasInCode({ path, text, name });
    };
}

;// CONCATENATED MODULE: ./build/evidence/names/settle-vanished.js






/** Most names of one page that history is asked about. */
const MAX_NAMES = 200;
/** Most older commits whose files one run searches, each once, whichever pages ask. A source that pays for each has a lower bound for a page. */
const settle_vanished_MAX_COMMITS = 40;
/** Searches of older commits that may lack contents before the rest is given up: a partial clone has the files of head only. */
const MAX_INCOMPLETE = 2;
/** Most files of an older commit that are looked into for one name. */
const settle_vanished_MAX_FILES = 20;
/** Asks nothing where no name of a claiming row is in documentation alone. */
async function settleVanished(run) {
    const open = new Map();
    const left = new Map();
    await (0,evidence_run/* forEachPage */.oO)(run, { doing: 'looking for names that left the code' }, async (page) => {
        const found = await findOpen(page, run);
        if (found.length === 0)
            return;
        open.set(page, await findWritten(page, found.slice(0, MAX_NAMES)));
        left.set(page, Math.max(0, found.length - MAX_NAMES));
    });
    if (open.size === 0)
        return;
    const pages = [...run.pages.head, ...run.pages.base];
    const asked = choose(pages.flatMap((page) => {
        const commits = open.get(page);
        return commits === undefined ? [] : [{ page, commits: [...commits], unasked: left.get(page) ?? 0 }];
    }), run.repository.maxSearchedCommits);
    const places = await searchCommits(run, asked);
    for (const { page, commits, unasked } of asked) {
        const unknown = commits
            .flatMap(([commit, cited]) => cited.map(({ reference: { symbol } }) => [commit, symbol ?? '']))
            .filter(([commit, name]) => places.get(commit)?.unknown.has(name) !== false).length;
        if (unasked + unknown > 0)
            run.notes.add(`${page.document.path}: the history of only some names that documentation alone has was looked up; ${(0,phrase/* countOf */.pq)(unasked + unknown, 'more name')} may be gone from the code.`);
        for (const [commit, cited] of commits)
            for (const citation of cited) {
                const from = places.get(commit)?.places.get(citation.reference.symbol ?? '');
                if (from !== undefined)
                    markVanished(citation, { from, commit });
            }
    }
}
/** The commits of each page with the most names, as many as a page and the run may ask for. */
function choose(all, perPage) {
    const chosen = new Set();
    return all.map(({ page, commits, unasked }) => {
        const kept = [];
        let left = unasked;
        for (const one of commits.toSorted(([, a], [, b]) => b.length - a.length)) {
            const [commit, cited] = one;
            if (kept.length < perPage && (chosen.has(commit) || chosen.size < settle_vanished_MAX_COMMITS)) {
                chosen.add(commit);
                kept.push(one);
            }
            else
                left += cited.length;
        }
        return { page, commits: kept, unasked: left };
    });
}
/** Searches each commit once for all names that any page asks of it. */
async function searchCommits({ repository, contents, guarded, surprises }, asked) {
    const places = new Map();
    const byCommit = (0,group_by/* groupBy */.$)(asked.flatMap(({ page, commits }) => commits.map(([commit, cited]) => ({ page, commit, cited }))), ({ commit }) => commit);
    let incomplete = 0;
    for (const [commit, questions] of byCommit) {
        if (incomplete >= MAX_INCOMPLETE)
            break;
        const [first] = questions;
        const names = [
            ...new Set(questions.flatMap(({ cited }) => cited.map(({ reference: { symbol } }) => symbol ?? ''))),
        ];
        const found = await surprises.containAsync({ path: first?.page.document.path ?? '', doing: 'looking for names in older commits' }, () => findCode({ snapshot: repository.snapshot(commit), contents, guarded, names }), () => null);
        if (found === null || found.unknown.size > 0)
            incomplete += 1;
        if (found !== null)
            places.set(commit, found);
    }
    return places;
}
function markVanished(citation, { from, commit }) {
    const { tried } = citation.resolution;
    citation.resolution = {
        state: 'missing',
        target: from,
        candidate: null,
        why: { code: 'name-vanished-since', from, commit },
        tried,
    };
    citation.onlyDocumented = true;
    citation.wasIn = from;
}
/** The citations of rows that claim work whose names no code of the whole tree has. */
async function findOpen({ document, rows, side }, { guarded }) {
    if (side.index.truncated)
        return [];
    const doubtful = rows.flatMap((row, at) => {
        const status = document.rows[at]?.declared.status;
        return status === 'done' || status === 'partial' ? row.filter(isDocumentedOnly) : [];
    });
    if (doubtful.length === 0)
        return [];
    const nowhere = await findUncoded({ side, guarded, cited: doubtful });
    return doubtful.filter(({ reference: { symbol } }) => nowhere.has(symbol ?? ''));
}
/** The citations by the commit that wrote their line last; those that no commit has as they are now are left out. */
async function findWritten({ document, history }, open) {
    const byLine = (0,group_by/* groupBy */.$)(open, ({ reference }) => squeeze(document.page.lines[reference.range.line - 1] ?? ''));
    const squeezed = new Map();
    const has = (text, line) => {
        const known = squeezed.get(text) ?? squeeze(text);
        squeezed.set(text, known);
        return known.includes(line);
    };
    const byCommit = new Map();
    for (const [line, cited] of byLine) {
        const commit = line.trim() === '' ? null : await history.oldestWith((text) => has(text, line));
        if (commit !== null)
            for (const citation of cited)
                (0,group_by/* appendTo */.S)(byCommit, commit, citation);
    }
    return byCommit;
}
/** Aligning a table anew does not write its rows. */
const squeeze = (text) => text.replace(/[ \t]+/g, ' ').replace(/ ?\| ?/g, '|');
/** The names that no code of the whole tree has: for a name in a cited file the rest was not searched before. */
async function findUncoded({ side, guarded, cited, }) {
    const names = [...new Set(cited.flatMap(({ reference: { symbol } }) => symbol ?? []))];
    const found = await searchNames({ side, guarded, names });
    return new Set(found === null ? [] : names.filter((name) => found.get(name)?.every(code_path/* isProse */.y6) === true));
}
/** A bare name that, as far as was looked, is in documentation alone. One that is called like a file of code is that file. */
function isDocumentedOnly({ reference, resolution, foundIn }) {
    return (reference.kind === 'symbol' &&
        reference.path === null &&
        !reference.acknowledged &&
        ((resolution.state === 'present' && resolution.why.code !== 'name-is-file') ||
            resolution.why.code === 'name-mentioned') &&
        foundIn.length > 0 &&
        foundIn.every(code_path/* isProse */.y6));
}
/** A file that had each name in its code, by name; null where the commit cannot be searched. */
async function findCode({ snapshot, contents, guarded, names, }) {
    const hits = await snapshot.search(names);
    if (hits === null)
        return null;
    const files = new Map(names.map((name) => [
        name,
        (hits.get(name) ?? []).filter((path) => !guarded.has(path) && !(0,code_path/* isMention */.vh)(path)).slice(0, settle_vanished_MAX_FILES),
    ]));
    const texts = await contents.texts(snapshot, [...new Set([...files.values()].flat())]);
    const places = new Map([...files].flatMap(([name, paths]) => {
        const [path] = paths.filter((one) => hasInCode({ path: one, text: texts.get(one) ?? '', name }));
        return path === undefined ? [] : [[name, path]];
    }));
    return { places, unknown: new Set(names.filter((name) => !hits.has(name))) };
}

// EXTERNAL MODULE: ./build/text/set-aside.js
var set_aside = __webpack_require__(9379);
// EXTERNAL MODULE: ./build/text/name-words.js
var name_words = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/evidence/lines/line-diff.js + 2 modules
var line_diff = __webpack_require__(859);
;// CONCATENATED MODULE: ./build/evidence/names/definition-shape.js
// Compares what two names define: the lines of a definition, with the name itself taken out.

/** Longest definition that is compared as a whole, and which part of its lines the new one must have kept. */
const MAX_DEFINITION = 400;
const KEPT = 0.6;
/** In the place of the name. Half of a surrogate pair: no text that was decoded from UTF-8 has one alone. */
const HOLE = '\ud800';
/** The line with a hole at each place of the name: equal for two names where one line became the other by renaming. */
function withoutName(line, name) {
    let [text, copied] = ['', 0];
    for (const at of (0,contains_word/* listWords */.yh)(line, name)) {
        text += line.slice(copied, at) + HOLE;
        copied = at + name.length;
    }
    return text + line.slice(copied);
}
/** The lines of a definition without its name, its indentation and the blank ones, its own line first. */
function shapeOf({ lines, from, name, }) {
    return linesOfDefinition(lines, from).map((line) => withoutName(line, name).trim());
}
/** How often each line is in a shape. */
function countLines(shape) {
    const counts = new Map();
    for (const line of shape)
        counts.set(line, (counts.get(line) ?? 0) + 1);
    return counts;
}
/** Whether most lines of a shape are in another one; null where the budget ran out. Its own line counts as kept: it is the name that was edited there. */
function keepsShape({ before, counts, budget, }) {
    const used = new Map();
    let kept = 1;
    for (const [at, line] of before.slice(1).entries()) {
        if (kept >= KEPT * before.length)
            return true;
        if (kept + before.length - 1 - at < KEPT * before.length)
            return false;
        budget.steps -= 1;
        if (budget.steps < 0)
            return null;
        const count = used.get(line) ?? 0;
        if (count >= (counts.get(line) ?? 0))
            continue;
        used.set(line, count + 1);
        kept += 1;
    }
    return kept >= KEPT * before.length;
}
/** The lines of a definition without the blank ones: from its own line to the last that is deeper, or closes it. */
function linesOfDefinition(lines, from) {
    const own = lines[from] ?? '';
    const indent = indentOf(own);
    const found = [own];
    for (const line of lines.slice(from + 1, from + MAX_DEFINITION)) {
        if (line.trim() === '')
            continue;
        const isClosing = indentOf(line) === indent && /^\s*(?:[)}\]>{]|end\b)/.test(line);
        if (indentOf(line) <= indent && !isClosing)
            break;
        found.push(line);
        if (isClosing && /^\s*(?:\}|end\b)/.test(line))
            break;
    }
    return found;
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}

;// CONCATENATED MODULE: ./build/evidence/names/name-successor.js
// Finds the new names of what a change renamed in a file: in the same place of the file, or with the same body.







/** Most definitions of one name that are followed. */
const MAX_DEFINITIONS = 8;
/** Lines of a body that are compared, and how many with words in them make it the same. */
const BODY = 6;
const MIN_BODY = 2;
/** Words of a test of what must not be accepted: a test of the opposite is not that test under a new name. */
const REJECTS = /^(?:(?:reject|refus|den[iy]|throw|rais|fail|forbid|disallow|prevent|panic|exceed|invalid|malformed|unauthori[sz])\w*|errors?|not|no|never|without|cannot|cant|doesnt|blocks?|blocked|out)$/;
/** Answers for each name with the one that took its place; null where there is none, or more than one could be it. What is the same for all names is looked at once. */
function openNameSuccessors({ base, head, budget }) {
    const [old, now] = [(0,text_lines/* splitGitLines */.Y)(base), (0,text_lines/* splitGitLines */.Y)(head)];
    const edit = (0,lazily/* lazily */.q)(() => {
        const diff = (0,line_diff/* diffLines */.P)({ old, now, budget });
        return diff === null ? null : readEdit({ old, now, diff, known: new Set(wordsOf(base)), budget });
    });
    return (name) => {
        const defined = (0,definitions/* listDefinitions */.Pb)(old, name).slice(0, MAX_DEFINITIONS);
        const found = defined.length === 0 ? null : edit();
        return found === null ? null : name_successor_findSuccessor({ name, defined, edit: found });
    };
}
function name_successor_findSuccessor({ name, defined, edit, }) {
    const { old, hunks, byBody, budget } = edit;
    const isRejecting = rejects(name);
    let only = null;
    for (const line of defined.map((number) => number - 1)) {
        const hunk = findHunk(hunks, line);
        if (hunk === null)
            continue;
        const same = hunk.byLine().get(withoutName(old[line] ?? '', name)) ?? [];
        const inPlace = same.length > 0 ? same : hunk.fresh.length === 1 && hunk.gone() === 1 ? hunk.fresh : [];
        const moved = inPlace.length > 0 ? inPlace : (byBody().get(bodyOf(old, line) ?? '') ?? []);
        if (moved.length === 0)
            continue;
        const before = shapeOf({ lines: old, from: line, name });
        budget.steps -= before.length;
        for (const one of moved) {
            budget.steps -= 1;
            if (budget.steps < 0)
                return null;
            if (one.name === only || one.isRejecting !== isRejecting)
                continue;
            const keeps = keepsShape({ before, counts: one.counts(), budget });
            if (keeps === null || (keeps && only !== null))
                return null;
            if (keeps)
                only = one.name;
        }
    }
    return only;
}
function readEdit({ old, now, diff, known, budget, }) {
    const hunks = listHunks(diff).map(({ removed, added: [from, to] }) => {
        const fresh = now.slice(from, to).flatMap((text, at) => namesDefinedBy(text).flatMap((name) => {
            const counts = (0,lazily/* lazily */.q)(() => countLines(shapeOf({ lines: now, from: from + at, name })));
            return known.has(name) ? [] : [{ line: from + at, name, isRejecting: rejects(name), counts }];
        }));
        return {
            removed,
            added: [from, to],
            fresh,
            byLine: (0,lazily/* lazily */.q)(() => (0,group_by/* groupBy */.$)(fresh, (one) => withoutName(now[one.line] ?? '', one.name))),
            gone: (0,lazily/* lazily */.q)(() => old.slice(...removed).flatMap(namesDefinedBy).length),
        };
    });
    const byBody = (0,lazily/* lazily */.q)(() => {
        const groups = new Map();
        for (const one of hunks.flatMap(({ fresh }) => fresh)) {
            const body = bodyOf(now, one.line);
            if (body !== null)
                (0,group_by/* appendTo */.S)(groups, body, one);
        }
        return groups;
    });
    return { old, hunks, byBody, budget };
}
/** By its words: `loginRejectsEmpty` and `login_rejects_empty` say the same. */
function rejects(name) {
    return (0,name_words/* nameWords */.Lo)(name).some((word) => REJECTS.test(word.toLowerCase()));
}
function listHunks({ removed, added }) {
    const hunks = [];
    let [old, now] = [0, 0];
    while (old < removed.length || now < added.length) {
        const [from, put] = [old, now];
        while (removed[old] === 1)
            old++;
        while (added[now] === 1)
            now++;
        if (old > from || now > put)
            hunks.push({ removed: [from, old], added: [put, now] });
        old++;
        now++;
    }
    return hunks;
}
/** The one whose removed lines hold this line; they are in the order of the file. */
function findHunk(hunks, line) {
    let [low, high] = [0, hunks.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((hunks[middle]?.removed[1] ?? 0) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    const found = hunks[low];
    return found !== undefined && found.removed[0] <= line ? found : null;
}
function wordsOf(text) {
    return text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
}
/** Most words of a line that may be defined by it. */
const MAX_WORDS = 12;
function namesDefinedBy(line) {
    return [...new Set(wordsOf(line.slice(0, 400)))].slice(0, MAX_WORDS).filter((word) => (0,definitions/* definesName */.mc)(line, word));
}
/** The lines below this one up to the second with words in it; null where the body is shorter, or says next to nothing. */
function bodyOf(lines, line) {
    let words = 0;
    for (let at = line + 1; at <= line + BODY && at < lines.length; at += 1) {
        if (/[\p{L}\p{N}]/u.test(lines[at] ?? ''))
            words += 1;
        if (words === MIN_BODY)
            return lines.slice(line + 1, at + 1).join('');
    }
    return null;
}

;// CONCATENATED MODULE: ./build/evidence/names/settle-names.js






/** Steps that comparing the files of renamed names may take for one page. */
const BUDGET = 20_000_000;
async function settleNames({ side, base, rows, repository, guarded }) {
    const missing = rows.flat().filter(isMissingName);
    if (missing.length === 0)
        return;
    const made = base === null ? [] : await listMadeAtBase(base, missing);
    await settlePlaces({ side, missing, made, guarded });
    if (base === null)
        return;
    await settleMoves({ base, made, repository });
    dropUses({ missing, made });
    await settleSuccessors({ side, base, rows, made });
}
/** Those whose file at base defined them: only what was made there can have moved away or been renamed. */
async function listMadeAtBase(base, missing) {
    const paths = missing.flatMap(({ wasIn }) => (wasIn !== null && (0,code_path/* canDefine */.Kd)(wasIn) ? [wasIn] : []));
    if (paths.length === 0)
        return [];
    const defines = (0,definitions/* openDefiners */.fN)(await base.contents.texts(base.snapshot, [...new Set(paths)]));
    return missing.filter(({ wasIn, reference: { symbol } }) => wasIn !== null && (0,code_path/* canDefine */.Kd)(wasIn) && defines(wasIn, symbol ?? ''));
}
/** Which files define a name now. The whole tree is searched where the files first found may only use it: for one that was made at base, and one that is told to be elsewhere. */
async function settlePlaces({ side, missing, made, guarded, }) {
    const known = await findDefiners(side, missing, ({ foundIn }) => foundIn);
    const makers = new Set(made);
    const sought = missing.filter((citation) => citation.foundIn.length > 0 &&
        (makers.has(citation) || (citation.wasIn === null && known.get(citation)?.length === 0)));
    const names = [...new Set(sought.map(({ reference: { symbol } }) => symbol ?? ''))];
    const hits = names.length === 0 ? null : await searchNames({ side, names, guarded });
    const more = await findDefiners(side, sought, ({ reference: { symbol } }) => hits?.get(symbol ?? '') ?? []);
    for (const citation of missing) {
        const definedIn = [...new Set([...(known.get(citation) ?? []), ...(more.get(citation) ?? [])])];
        const { resolution } = citation;
        citation.definedIn = definedIn.slice(0, MAX_FOUND);
        // Another file's name may be another thing: only one that is new there has moved there.
        citation.resolution = {
            ...resolution,
            candidate: null,
            ...(resolution.why.code === 'name-not-in-file'
                ? { why: { ...resolution.why, elsewhere: definedIn.filter((path) => path !== resolution.target).slice(0, 3) } }
                : {}),
        };
    }
}
async function findDefiners({ contents, snapshot }, citations, placesOf) {
    const paths = citations.flatMap((citation) => placesOf(citation).filter(code_path/* canDefine */.Kd));
    const defines = (0,definitions/* openDefiners */.fN)(paths.length === 0 ? new Map() : await contents.texts(snapshot, [...new Set(paths)]));
    return new Map(citations.map((citation) => [
        citation,
        placesOf(citation).filter((path) => (0,code_path/* canDefine */.Kd)(path) && defines(path, citation.reference.symbol ?? '')),
    ]));
}
/** A name moved where exactly one file defines it now that did not at base, under its own path or an older one. */
async function settleMoves({ base, made, repository, }) {
    const open = made.filter(({ definedIn = [] }) => definedIn.length > 0);
    if (open.length === 0)
        return;
    const definers = [...new Set(open.flatMap(({ definedIn = [] }) => definedIn))];
    const isNew = definers.some((path) => !base.index.isFile(path));
    const former = new Map(isNew ? [...(await repository.renames()).known].map(([from, to]) => [to, from]) : []);
    const formerOf = (path) => former.get(path) ?? path;
    const defines = (0,definitions/* openDefiners */.fN)(await base.contents.texts(base.snapshot, definers.map(formerOf).filter((path) => base.index.isFile(path))));
    for (const citation of open) {
        const name = citation.reference.symbol ?? '';
        // What is kept as `kiln-legacy.js` of a file is not where its work is done now.
        const fresh = (citation.definedIn ?? []).filter((path) => !defines(formerOf(path), name) && !(0,set_aside/* isSetAside */.J)(path, citation.wasIn ?? path));
        const [only] = fresh;
        if (fresh.length === 1 && only !== undefined && only !== citation.resolution.target)
            citation.resolution = { ...citation.resolution, candidate: only };
    }
}
/** A bare name whose file only used it, or told of it: where a file that defines it has it still, nothing moved and nothing is gone. */
function dropUses({ missing, made, }) {
    const makers = new Set(made);
    for (const citation of missing) {
        const { resolution, definedIn: [path] = [] } = citation;
        if (makers.has(citation) || resolution.why.code !== 'name-moved' || path === undefined)
            continue;
        citation.resolution = { ...resolution, state: 'present', why: { code: 'name-in-tree', path }, target: path };
    }
}
async function settleSuccessors({ side, base, rows, made, }) {
    const removed = made.filter(({ definedIn = [] }) => definedIn.length === 0);
    const paths = [...new Set(removed.flatMap(({ wasIn }) => wasIn ?? []))];
    if (paths.length === 0)
        return;
    const renamed = new Map();
    for (const { atBase, renamedTo } of rows.flat()) {
        const from = atBase?.resolution.target ?? null;
        if (from !== null && renamedTo !== null && !renamed.has(from))
            renamed.set(from, renamedTo);
    }
    const newPath = (path) => renamed.get(path) ?? path;
    const [old, now] = await Promise.all([
        base.contents.texts(base.snapshot, paths),
        side.contents.texts(side.snapshot, paths.map(newPath)),
    ]);
    const budget = { steps: BUDGET };
    for (const [path, citations] of (0,group_by/* groupBy */.$)(removed, ({ wasIn }) => wasIn ?? '')) {
        const [before, after] = [old.get(path) ?? null, now.get(newPath(path)) ?? null];
        if (before === null || after === null)
            continue;
        const successorOf = openNameSuccessors({ base: before, head: after, budget });
        const known = new Map();
        for (const citation of citations) {
            const name = citation.reference.symbol ?? '';
            const successor = known.has(name) ? (known.get(name) ?? null) : successorOf(name);
            known.set(name, successor);
            citation.successor = successor;
        }
    }
}
/** A name that is not where it is cited; where its file is gone, that is what is to be said. */
function isMissingName(citation) {
    return citation.reference.symbol !== null && citation.resolution.state === 'missing' && !lacksFile(citation);
}
function lacksFile({ reference, resolution }) {
    return reference.path !== null && resolution.lacksName !== true;
}

;// CONCATENATED MODULE: ./build/evidence/names/judge-names.js










async function judge_names_judgeNames(run) {
    const doing = { doing: 'looking for names' };
    await (0,evidence_run/* forEachPage */.oO)(run, doing, async (page) => {
        if (citesNames(page))
            await judgePage(run, page);
    });
    // Pages share the older commits that they ask for.
    await settleVanished(run);
    await (0,evidence_run/* forEachPage */.oO)(run, doing, async (page) => {
        const { side, base, rows } = page;
        if (!citesNames(page))
            return;
        await settleNames({ side, base, rows, repository: run.repository, guarded: run.guarded });
        if (base !== null)
            await addChanges({ side, base, rows });
    });
}
const citesNames = ({ rows }) => rows.some((row) => row.some(({ reference: { symbol } }) => symbol !== null));
async function judgePage({ guarded, openLeftFor }, page) {
    const { side, base, rows } = page;
    const head = await findNames({ side, guarded, searchTree: true, rows: rows.map(namesOfRow) });
    const known = base === null ? null : { base, head, atBase: await findAtBase() };
    const removed = known === null ? null : await findRemovedNames({ ...known, side, guarded });
    const leftFor = removed !== null && removed.size > 0 ? openLeftFor() : LEFT_FOR_NONE;
    const defined = known === null ? null : await findStillDefined({ ...known, side });
    rows.forEach((row, at) => {
        for (const citation of row) {
            const name = citation.reference.symbol;
            const found = name === null ? undefined : head[at]?.get(name);
            if (name === null || found === undefined)
                continue;
            Object.assign(citation, judgeName({
                citation,
                head: found,
                base: known?.atBase[at]?.get(name) ?? null,
                stillDefined: defined?.[at]?.get(name) ?? null,
                removed: withoutLeft(removed?.get(name) ?? null, leftFor),
            }));
        }
    });
    await settleMentions({ side, rows, guarded });
    /** Names that are where the row cites them at head need no look at base. */
    async function findAtBase() {
        if (base === null)
            return [];
        return await findNames({
            side: base,
            guarded,
            searchTree: false,
            rows: rows.map((row, at) => ({
                names: namesOf(row).filter((name) => !isWhereCited({ row, name, inRow: head[at]?.get(name)?.inRow ?? [] })),
                located: row.flatMap(({ atBase }) => atBase ?? []),
                successors: [],
            })),
        });
    }
}
/** What a submodule took the place of cannot be looked into any more. */
function withoutLeft(removed, leftFor) {
    const from = removed?.from ?? null;
    return from === null || leftFor(from)?.isSure !== true ? removed : { from, hidden: from };
}
const namesOf = (row) => [
    ...new Set(row.flatMap(({ reference: { symbol } }) => symbol ?? [])),
];
/** True where the row's files have the name, and of `path::name` that very file. */
function isWhereCited({ row, name, inRow, }) {
    const pointed = row.filter(({ reference: { symbol, path } }) => symbol === name && path !== null);
    return (inRow.length > 0 &&
        pointed.every(({ resolution: { target } }) => inRow.some((path) => path === target || path.startsWith(`${target ?? ''}/`))));
}
function namesOfRow(row) {
    return {
        names: namesOf(row),
        located: row.map(({ located }) => located),
        successors: row.flatMap(({ resolution: { moved, candidate }, successors }) => moved === true ? (candidate ?? []) : successors),
    };
}
/** A bare name changed as the file it was found in did. */
async function addChanges({ side, base, rows, }) {
    const found = rows.flat().flatMap((citation) => {
        const { reference: { kind, path }, resolution: { state, target, why }, } = citation;
        // Of several files of one name the one that has it was settled on just now.
        const isFound = path === null ? kind === 'symbol' : why.code === 'name-in-tree';
        return isFound && state === 'present' && target !== null ? [[citation, target]] : [];
    });
    if (found.length === 0)
        return;
    const differs = await prepareDifference({
        contents: side.contents,
        base,
        head: side,
        pairs: found.map(([, path]) => [path, path]),
        except: null,
    });
    for (const [citation, path] of found)
        citation.change = !base.index.isFile(path) ? 'added' : differs(path, path) ? 'modified' : 'unchanged';
}

;// CONCATENATED MODULE: ./build/evidence/read/manner.js
// Tells by the words around a reference whether its cell cites it as evidence, or only speaks of it: what is to come, what a check refuses, what is not there.
const WORD_BEFORE = String.raw `(?:^|[^\p{L}\p{N}_-])`;
/** What can be before the name of a thing. */
const ARTICLES = String.raw `(?:(?:the|a|an|any|such|single|separate|dedicated|committed|top-level|root|bare)\s+){0,2}[([]?$`;
/** What can be between a verb and its object. */
const FILLER = String.raw `(?:(?:the|a|an|any|all|every|its|their|for|to|of|on|about|that|such|single|separate|dedicated|committed|top-level|root|new|old|bare)\s+){0,3}[([]?$`;
const ABSENT_BEFORE = new RegExp(`${WORD_BEFORE}(?:no|without|lacks?|lacking|missing|nor|there is no)\\s+${ARTICLES}`, 'iu');
const ABSENT_AFTER = /^[\s*_)]{0,4}(?:\([^()]{1,40}\)\s)?(?:(?:confirmed|verified)\s(?:as\s)?(?:absent|missing|gone)(?=\s*(?:[.,;)]|$))|(?:is|are)\s(?:absent|missing|not (?:present|there|committed|in the (?:tree|repo|repository)))(?=\s*(?:[.,;)]|$))|do(?:es)? not exist(?! yet))/i;
const TO_COME_AFTER = /^[\s*_)]{0,4}(?:[([\u2014\u2013-]\s{0,2}(?:to be|planned|tbd|todo|to do|to come|coming|upcoming|pending|proposed|future|not yet|geplant|noch|suunniteltu|tulossa|ei viel\u00e4|por crear|\u00e0 cr\u00e9er|en attente|\u0432 \u043f\u043b\u0430\u043d\u0430\u0445|\u043f\u043b\u0430\u043d\u0438\u0440\u0443\u0435\u0442\u0441\u044f|\u4e88\u5b9a|\u8ba1\u5212|\u8a08\u5283|\u5f85)|(?:is\s)?to be (?:created|added|written|implemented|built)|will (?:be|come)\b|(?:is |are )?not yet\b|do(?:es)? not exist yet)/iu;
const NEW_AFTER = /^[\s*_)]{0,4}[([]\s{0,2}(?:new|create|to create|neu|nuevo|nueva|nouveau|novo|nowy|uusi|\u043d\u043e\u0432\u044b\u0439|\u65b0\u898f|\u65b0\u589e|\u65b0\u5efa)(?![\p{L}])/iu;
const NEW_BEFORE = new RegExp(`${WORD_BEFORE}(?:creat(?:e|ing)|add|adding|introduce|scaffold|write|draft|new|erstellen|anlegen|cr\u00e9er|crear|criar|utworzy\u0107|\u0441\u043e\u0437\u0434\u0430\u0442\u044c|\u0434\u043e\u0431\u0430\u0432\u0438\u0442\u044c)[\\s:]+(?:(?:a|an|the|new|file|files|module|test|tests|page|doc|docs|workflow|script|in|at|as)\\s+){0,3}[([]?$`, 'iu');
const VERBS = 'reject(?:s|ed|ing)?|refus(?:es?|ed|ing)|requir(?:es?|ed|ing)|forbids?|forbidden|den(?:y|ies|ied)|block(?:s|ed|ing)?|ignor(?:es?|ed|ing)|skip(?:s|ped)?|harden(?:s|ed|ing)?|expect(?:s|ed|ing)?|produc(?:es?|ed|ing)|generat(?:es|ed|ing)|writes|writing|written|emit(?:s|ted|ting)?|outputs?|dump(?:s|ed)?|upload(?:s|ed)?|download(?:s|ed)?|detect(?:s|ed|ing)?|exclud(?:es?|ed|ing)|strip(?:s|ped)?|protect(?:s|ed)?|mount(?:s|ed)?|look(?:s|ed|ing)? for|search(?:es)? for|fails?|needs?|needed|allow(?:s|ed)?|disallow(?:s|ed)?|prohibit(?:s|ed)?|saves?|saved|logs|logged|appends?|exports?|exported|prevent(?:s|ed)?|warns?';
const OBJECT_BEFORE = new RegExp(`${WORD_BEFORE}(?:${VERBS})\\s+${FILLER}`, 'iu');
/** What a check is tried with, and where something came from: another repository has it. */
const OTHER_BEFORE = new RegExp(`${WORD_BEFORE}(?:synthetic|fake|dummy|hypothetical|made-up|(?:ported|copied|adapted|derived|forked|borrowed|vendored|translated)\\s(?:from|of)(?:\\s[\\p{L}\\p{N}.-]+(?:['\u2019]s)?){0,2})\\s+${ARTICLES}`, 'iu');
const OBJECT_AFTER = /^[\s*_)]{0,4}(?:is|are|was|were|gets?|must be|should be|will be|can be|being)\s(?:(?:not|still|now|also|always|never)\s){0,2}(?:rejected|refused|denied|blocked|forbidden|ignored|skipped|required|expected|produced|generated|written|emitted|excluded|stripped|protected|mounted|hardened|allowed|disallowed|prohibited|uploaded|downloaded|prevented)(?![\p{L}])/iu;
/** A word or sign that leads to what is cited. */
const LEADS = /(?:^|[\s(])(?:in|at|by|via|see|per|under|with|from|using|through|of|on|and|or|plus|to|as|is|are|tests?|files?|modules?|scripts?|code|docs?|implementation|impl|source|workflows?|config|suites?|specs?|migrations?|components?|class|helpers?|hooks?|pages?|schemas?)\s*[([]?$|[:=\u2192+&/\u2014\u2013-]\s*[([]?$/iu;
/** What something may do, and where: `must not write to`, `writes only below`, `never touches`. Nothing else may be between that and the folder. */
const MODAL = String.raw `(?:must|may|shall|should|cannot|can['\u2019]t|never|(?:dis)?allowed\s+to|permitted\s+to)`;
const CHANGES = String.raw `(?:writ(?:e|es|ing|ten)|creat(?:e|es|ing|ed)|modif(?:y|ies|ying|ied)|touch(?:es|ing|ed)?|edit(?:s|ing|ed)?|chang(?:e|es|ing|ed))`;
const SCOPE = new RegExp(`(?<![\\p{L}-])(?:${MODAL}\\s+(?:(?:not|only|ever|be|also)\\s+){0,3}${CHANGES}|${CHANGES}\\s+only)(?:\\s+(?:only|or|and|${CHANGES}|to|in|into|below|under|inside|within|anything|files?)(?!\\p{L})){0,6}\\s*[([]?$`, 'iu');
/** True where a sentence says where something may write: the folder that follows is the bounds of a rule, not proof of it. */
const isScope = (clause) => SCOPE.test(clause);
/** Longest text before and after that is looked at. */
const WINDOW = 200;
/** Judges by the text between a reference and its neighbours; null for what is cited. English mostly: other words cite, as they did. */
function mannerOf(before, after) {
    const [lead, tail] = [before.slice(-WINDOW), after.slice(0, WINDOW)];
    if (!/\p{L}{2}/u.test(lead) && !/\p{L}{2}|\u5f85/u.test(tail))
        return null;
    const clause = lead.split(/[.;\n](?:\s|$)/).at(-1) ?? '';
    if (ABSENT_BEFORE.test(clause) || ABSENT_AFTER.test(tail))
        return 'absent';
    if (TO_COME_AFTER.test(tail))
        return 'to-come';
    if (NEW_AFTER.test(tail) || NEW_BEFORE.test(clause))
        return 'new';
    if (OBJECT_BEFORE.test(clause) || OTHER_BEFORE.test(clause) || OBJECT_AFTER.test(tail))
        return 'object';
    return countWords(clause) >= 3 && countWords(tail.split(/[.;\n](?:\s|$)/)[0] ?? '') >= 2 && !LEADS.test(clause)
        ? 'inside'
        : null;
}
const countWords = (text) => text.match(/\p{L}{2,}/gu)?.length ?? 0;
/** True where nothing but a word that joins is between two references: what is said of the first is said of the second. */
const isJoint = (between) => /^[\s,/&]*(?:and|or|nor|und|oder|y|et)?[\s,/&]*$/i.test(between);

;// CONCATENATED MODULE: ./build/evidence/names/lift-printed.js

/** `SMOKE_OK`, `A_B_DONE`: names of code are written so as well. */
const CAPITALS = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
/** What only says how a run ended. */
const OUTCOME = /_(?:OK|PASS(?:ED)?|DONE|READY|SUCCESS|FAIL(?:ED)?|ERR(?:OR)?)$/;
/** Words of code beside it: then it is looked for. */
const CODE_WORDS = 'constants?|macros?|defines?|#define|enums?|flags?|variables?|env(?:ironment)?|functions?|structs?|types?|symbols?|options?|settings?|parameters?|keys?|identifiers?|Konstante|Makro|constante|macro';
const IS_CODE_BEFORE = new RegExp(String.raw `(?<![\p{L}\p{N}_])(?:${CODE_WORDS})[\s:(]{1,3}$`, 'iu');
const IS_CODE_AFTER = new RegExp(String.raw `^\s{0,2}(?:${CODE_WORDS})(?![\p{L}\p{N}_])`, 'iu');
const lift_printed_FILLER = String.raw `(?:(?:the|a|an|its|with|often|always|usually|sometimes|now|only|final|serial|line|marker|markers|tag|tags|token|string|message)\s+){0,4}[([\u201c"]?$`;
/** What a command does with what it prints. */
const PRINTS = new RegExp(String.raw `(?<![\p{L}\p{N}_])(?:prints?|printed|printing|emits?|emitted|outputs?|echo(?:es)?|writes|logs|druckt|meldet|imprime|affiche|stampa|\u0432\u044b\u0432\u043e\u0434\u0438\u0442|\u043f\u0435\u0447\u0430\u0442\u0430\u0435\u0442|tulostaa|\u6253\u5370|\u8f93\u51fa|\u8f38\u51fa|\u51fa\u529b)[\s:]{1,2}${lift_printed_FILLER}`, 'iu');
/** Said of a command that is named before it. */
const EXPECTS = new RegExp(String.raw `(?:\u2192|->|=>|\u21d2|(?<![\p{L}\p{N}_])(?:requires?|requiring|expects?|expecting|waits? for|greps?(?: for)?|checks? for|looks? for|ends? (?:with|in)|returns?|reports?|yields?|asserts?|shows?|gives))\s{0,2}${lift_printed_FILLER}`, 'iu');
async function liftPrinted({ pages }) {
    for (const { document, rows } of [...pages.head, ...pages.base])
        rows.forEach((row, at) => {
            const known = new Map();
            for (const [index, citation] of row.entries()) {
                const field = isUnseen(citation) ? document.rows[at]?.evidence[citation.place.field] : undefined;
                if (field !== undefined && isPrinted({ field, row, index, known }))
                    citation.resolution = { ...citation.resolution, state: 'unverifiable', why: { code: 'name-printed' } };
            }
        });
    await Promise.resolve();
}
/** A bare name that nobody saw here. What this change takes away was seen. */
const isUnseen = ({ reference: { path, symbol }, resolution: { state, why }, wasIn }) => state === 'missing' && why.code === 'name-nowhere' && wasIn === null && path === null && CAPITALS.test(symbol ?? '');
/** Whether its cell says that a command prints it, or says so of the name before it: `\u2192 A_OK / B_OK`. */
function isPrinted(place) {
    const said = walkBack(place);
    place.known.set(place.index, said);
    return said;
}
function walkBack({ field, row, index, known }) {
    for (let at = index; at >= 0; at -= 1) {
        const citation = row[at];
        if (citation === undefined || citation.place.field !== row[index]?.place.field)
            return false;
        const answer = known.get(at);
        if (answer !== undefined)
            return answer;
        const around = textAround(field, citation);
        if (!CAPITALS.test(citation.reference.symbol ?? '') || around === null)
            return false;
        if (IS_CODE_BEFORE.test(around.before) || IS_CODE_AFTER.test(around.after))
            return false;
        const { isRun } = around;
        if (PRINTS.test(around.before) || (isRun && EXPECTS.test(around.before)))
            return true;
        if (isRun && OUTCOME.test(citation.reference.symbol ?? '') && /^\s?[([]$/.test(around.between))
            return true;
        if (!isJoint(around.between) && !/^\s?\+\s?$/.test(around.between))
            return false;
    }
    return false;
}
/** Longest text before and after that is looked at. */
const MOST = 200;
const RUNS = /^(?:[\w./-]+ |\.\/|[A-Z_]+=\S* )\S|\.(?:sh|bash|py|js|mjs|ts|rb|pl|ps1)$|^[a-z][a-z0-9]*(?:[-:][a-z0-9*]+)+$/;
function textAround({ segments }, { reference: { range } }) {
    const own = segments.findIndex(({ kind, range: { line, column, endColumn } }) => kind === 'code' && line === range.line && column <= range.column && range.column < endColumn);
    if (own < 0)
        return null;
    let before = '';
    let between = '';
    let isRun = false;
    for (const { kind, text } of segments.slice(0, own)) {
        if (kind === 'code')
            [between, isRun] = ['', isRun || RUNS.test(text)];
        else
            [before, between] = [(before + text).slice(-MOST), (between + text).slice(-MOST)];
    }
    const next = segments[own + 1];
    return { before, between, after: next?.kind === 'text' ? next.text.slice(0, MOST) : '', isRun };
}

// EXTERNAL MODULE: ./build/evidence/read/cell-reader.js + 1 modules
var cell_reader = __webpack_require__(8725);
;// CONCATENATED MODULE: ./build/evidence/mentions/symbol-reference.js

/** `start` and `end`: the part of the segment's text that is the name, with its file or owner where it has one. */
const symbolReference = (segment, { start, end, ...named }) => ({
    text: segment.text.slice(start, end),
    kind: 'symbol',
    range: (0,cell_reader/* rangeWithin */.v)(segment, start, end),
    acknowledged: false,
    lines: [],
    command: null,
    surelyPath: false,
    ...named,
});

;// CONCATENATED MODULE: ./build/evidence/mentions/bracketed-names.js

/** Three words in one are code; a word or two may as well be a remark. */
const bracketed_names_NAME = String.raw `[a-z][a-z0-9]*(?:_[a-z0-9]+){2,20}`;
/** What a file ends in, or its line, and the name behind it. */
const BEHIND = new RegExp(String.raw `(?:\.[A-Za-z]\w{0,7}|[:#]L?\d[\d,\u2013-]{0,20})\s?\((${bracketed_names_NAME})(?=[),;])`, 'gu');
/** The same where code marks or a link are before it. */
const AT_START = new RegExp(String.raw `^\s?\((${bracketed_names_NAME})(?=[),;])`, 'u');
/** The names, each where it is written. */
function bracketedNames({ evidence }) {
    return evidence.flatMap(({ segments }) => segments.flatMap((segment, at) => (segment.kind === 'text' ? namesIn(segment, segments[at - 1]) : [])));
}
function namesIn(segment, before) {
    if (segment.struck || !segment.text.includes('('))
        return [];
    const isBehindFile = before !== undefined && (before.kind === 'code' || before.link !== null);
    const found = [
        ...(isBehindFile ? [AT_START.exec(segment.text)].filter((match) => match !== null) : []),
        ...segment.text.matchAll(BEHIND),
    ];
    return found.map((match) => {
        const [whole, name = ''] = match;
        const end = match.index + whole.length;
        return symbolReference(segment, { start: end - name.length, end, path: null, symbol: name });
    });
}

// EXTERNAL MODULE: ./build/text/gone-words.js
var gone_words = __webpack_require__(7071);
// EXTERNAL MODULE: ./build/text/has-scheme.js
var has_scheme = __webpack_require__(7032);
// EXTERNAL MODULE: ./build/documents/dated-entries.js
var dated_entries = __webpack_require__(6680);
// EXTERNAL MODULE: ./build/text/dates.js + 1 modules
var dates = __webpack_require__(2815);
// EXTERNAL MODULE: ./build/documents/page-sections.js
var page_sections = __webpack_require__(3051);
;// CONCATENATED MODULE: ./build/documents/addenda.js
// Finds the sections of a page that were added on a day, as its heading says: an addendum, a log, the same section once more for another day.


/** Longest heading in which a day is looked for. */
const addenda_MAX_LENGTH = 200;
/** What is added to a page and not edited later. */
const LOG = /(?<!\p{L})(?:log|journal|diary|addend(?:um|a)|research|retrospective|post-?mortem|re-?verification|nachtrag|protokoll|anexo|\u043f\u0440\u0438\u043b\u043e\u0436\u0435\u043d\u0438\u0435|\u0436\u0443\u0440\u043d\u0430\u043b)(?!\p{L})|\u8ffd\u88dc|\u518d\u691c\u8a3c|\u8a18\u9332|\u8ffd\u8bb0|\u8865\u5145/iu;
/** When something was edited last, or is to be done. */
const LIVING = /(?<!\p{L})(?:updated|status|due|target|deadline|planned|eta|by|until|phase|sprint|milestone|release|version|v\d+)(?!\p{L})|\u66f4\u65b0|\u4e88\u5b9a|\u671f\u9650/iu;
/** Whether a line is in a section that was added on a day. The page's title is that of the whole page. */
function addendumLines(page) {
    const sections = (0,page_sections/* pageSections */.Kz)(page);
    const dated = sections.slice(1).flatMap(({ heading, start, end }) => {
        const day = dayOf(heading);
        return day === null ? [] : [{ heading, start, end, day }];
    });
    if (dated.length === 0)
        return () => false;
    const daysOf = new Map();
    const title = sections[0]?.heading;
    for (const [depth, day] of [
        ...(title === undefined ? [] : [[title.depth, dayOf(title)]]),
        ...dated.map(({ heading, day: own }) => [heading.depth, own]),
    ])
        if (day !== null)
            daysOf.set(depth, (daysOf.get(depth) ?? new Set()).add(day));
    const added = dated.filter(({ heading: { text, depth } }) => LOG.test(text) || (daysOf.get(depth)?.size ?? 0) > 1);
    const lines = new Set();
    for (const { start, end } of added)
        for (let line = start; line < Math.min(end, page.lines.length + 1); line += 1)
            lines.add(line);
    return (line) => lines.has(line);
}
function dayOf({ text }) {
    if (text.length > addenda_MAX_LENGTH || !/\d/.test(text) || LIVING.test(text))
        return null;
    const found = (0,dates/* findDate */.OJ)(text);
    return found?.kind === 'days' && found.days.first === found.days.last ? found.days.first : null;
}

// EXTERNAL MODULE: ./build/text/find-others.js
var find_others = __webpack_require__(647);
// EXTERNAL MODULE: ./build/text/header-words.js
var header_words = __webpack_require__(7621);
;// CONCATENATED MODULE: ./build/evidence/mentions/is-planned.js


/** Words before and after a code span that are looked at. */
const is_planned_WINDOW = 160;
/** Orders that are also what a command or a feature is called: `Move`, with the file that has it. */
const NAMES_TOO = `${gone_words/* ORDERS */.gf}|migrate|relocate`;
const ORDER = `${NAMES_TOO}|retarget|repoint|retargetear|renombrar|mover|borrar|eliminar|archivar|reemplazar|sustituir|supprimer|renommer|d\u00e9placer|archiver|remplacer|apagar|remover|excluir|arquivar|substituir|spostare|rinominare|rimuovere|eliminare|archiviare|sostituire|\u0443\u0434\u0430\u043b\u0438\u0442\u044c|\u043f\u0435\u0440\u0435\u0438\u043c\u0435\u043d\u043e\u0432\u0430\u0442\u044c|\u043f\u0435\u0440\u0435\u043d\u0435\u0441\u0442\u0438|\u043f\u0435\u0440\u0435\u043c\u0435\u0441\u0442\u0438\u0442\u044c|\u0437\u0430\u043c\u0435\u043d\u0438\u0442\u044c|\u0430\u0440\u0445\u0438\u0432\u0438\u0440\u043e\u0432\u0430\u0442\u044c|usun\u0105\u0107|przenie\u015b\u0107|zmieni\u0107 nazw\u0119`;
/** What makes the verb behind it an order. */
const MUST = '(?<!\\p{L})(?:to|must|should|will|shall|then|please|later|also|todo|hay que|debe|deve|\u00e0|\u043d\u0443\u0436\u043d\u043e|\u043d\u0430\u0434\u043e)';
/** What kind of file it is. */
const OBJECT = '(?:\\s(?:the|a|an|all|both|old|legacy|obsolete|stale|unused|file|files|folder|test|tests|module|page|el|la|los|las|le|les|o|os|\u0444\u0430\u0439\u043b|\u0444\u0430\u0439\u043b\u044b|archivo|fichier|arquivo)){0,3}';
/**
 * `retarget `: at the start of what is said, or behind what makes it an order; with nothing between it and the path but what kind of file that is.
 * `archive` is a noun as well, and counts only behind what makes it an order.
 */
const ORDERED = new RegExp(`(?:(?:^|[.;:,([\\]\u2014\u2013-]|(?<!\\p{L})(?:and|or|y|e|und|\u0438)|${MUST})\\s*[*_]{0,3}(?:${ORDER})|${MUST}\\s+[*_]{0,3}archive)${OBJECT}[\\s*_]{1,4}$`, 'iu');
/** The bare verb with the path right behind it. */
const BARE = new RegExp(`(?:^|[.;:,([\\]\u2014\u2013-]|(?<!\\p{L})(?:and|or|y|e|und|\u0438))\\s*[*_]{0,3}(?:${NAMES_TOO})[\\s:(*_]{1,4}$`, 'iu');
const GOES_ON = /^[\s*_]{0,3}(?:to|into|in|and|or|from|with|by|once|when|after|before|as|because|since|for|entirely|completely|now|too|first)(?!\p{L})/iu;
/** German and Japanese put the order behind the path. */
const ORDERED_AFTER = /^[\s*_)]{0,3}(?:(?:ist|sind|wird|werden|muss|soll|noch|zu|vollst\u00e4ndig)\s){0,3}(?:l\u00f6schen|entfernen|umbenennen|verschieben|archivieren|ersetzen)(?!\p{L})|^\s{0,2}(?:\u3092(?:\u524a\u9664|\u79fb\u52d5|\u30ea\u30cd\u30fc\u30e0|\u7f6e\u63db)(?:\u3059\u308b|\u4e88\u5b9a|(?=[\u3002\u3001\uff09)]|$))|(?:\uc0ad\uc81c|\uc774\ub3d9|\ubcc0\uacbd)\s?(?:\uc608\uc815|\ud544\uc694))/u;
/** `could be moved to `, `either move them to `. */
const OPTION = /(?<!\p{L})(?:could|can|may|might|would|either|alternatively|consider|perhaps|maybe|possibly|optionally|k\u00f6nnten?|podr\u00edan?|pourrai(?:en)?t|poderiam?|potrebbe|mo\u017cna|\u043c\u043e\u0436\u043d\u043e)\s(?:[\p{L}'\u2019]+\s){0,3}?(?:mov(?:e|ed|ing)|relocat(?:e|ed|ing)|extract(?:ed|ing)?|migrat(?:e|ed|ing)|split|merg(?:e|ed|ing)|put|placed?|placing|mover(?:se)?|d\u00e9plac\u00e9[es]{0,2}|movid[oa]s?|spostat[oiae]|przenie\u015b\u0107|\u043f\u0435\u0440\u0435\u043d\u0435\u0441\u0442\u0438)\s(?:[\p{L}'\u2019]+\s){0,4}?(?:to|into|under|in|below|out of|nach|in|a|en|vers|dans|para|do|w|\u0432|\u043f\u043e\u0434)\s(?:the\s|a\s)?$/iu;
/** `\u2026, or in `: another place, in a sentence of options. */
const OR_IN = /(?<!\p{L})or\s(?:(?:in|under|into|to|inside|below)\s)?(?:the\s|a\s)?$/iu;
const is_planned_MODAL = /(?<!\p{L})(?:could|might|may|either|would|perhaps|maybe|possibly|alternatively)(?!\p{L})[^.!?]*$/iu;
const NOT = /(?<!\p{L})(?:not|never|don['\u2019]t|no|none|nothing|neither|nobody|without|cannot|can['\u2019]t|nicht|nie|ne|pas|n\u00e3o|non|\u043d\u0435|\u043d\u0435\u043b\u044c\u0437\u044f)(?:\s[\p{L}'\u2019]+){0,3}\s?$/iu;
/** True where the verb before a path is no order but the name of what the file does: nothing makes it one, and the sentence does not go on. */
const isNameOfPath = (before, after) => BARE.test(before.slice(-is_planned_WINDOW)) && !GOES_ON.test(after.slice(0, is_planned_WINDOW));
/** True where the words beside one code span say that what it names is to go, or is only a place where something could be. */
function isPlanned(before, after) {
    const lead = before.slice(-is_planned_WINDOW);
    const ordered = ORDERED.exec(lead);
    if (ordered !== null) {
        const isOrder = !isNameOfPath(lead, after);
        return isOrder && !NOT.test(lead.slice(0, ordered.index + 1)) && !NOT.test(ordered[0].slice(0, -1));
    }
    const option = OPTION.exec(lead);
    if (option !== null)
        return !NOT.test(option[0]) && !NOT.test(lead.slice(0, option.index));
    return ORDERED_AFTER.test(after.slice(0, is_planned_WINDOW));
}
/** Orders after which the file is not there any more. Of two files that are merged one stays. */
const REMOVES = /(?<!\p{L})(?:delete|remove|drop|borrar|eliminar|supprimer|apagar|remover|excluir|rimuovere|eliminare|\u0443\u0434\u0430\u043b\u0438\u0442\u044c|usun\u0105\u0107|l\u00f6schen|entfernen)(?!\p{L})|\u524a\u9664|\uc0ad\uc81c/iu;
/** What the order takes something out of, or when it is given: then the file may stay. */
const WITH_TERMS = /(?<!\p{L})(?:from|out of|if|unless|when|once|until|optionally|aus|von|vom|falls|wenn|de|del|des|du|da|do|dal|dalla|si|se|\u0438\u0437|\u0435\u0441\u043b\u0438|z|ze|je\u015bli)(?!\p{L})/iu;
/** Where the clause ends behind a path or a verb. A comma does not end it where further members of a list follow; other code marks are written as a back quote. */
const CLAUSE_END = String.raw `[\s*_"\u201d]{0,3}(?:$|[.;)\uff09\u3002\uff1b](?![\p{L}\p{N}/\x60])|[,\uff0c\u3001](?!\s{0,2}(?:\x60|(?:and|or|und|oder|y|o|et|ou|e|\u0438|\u0438\u043b\u0438|i)(?!\p{L}))))`;
const ENDS_CLAUSE = new RegExp(`^${CLAUSE_END}`, 'u');
/**
 * True where the words around a code span order that what it names goes, and nothing else: what else the page says of it goes with the plan.
 * `remove x from y` lets the file be.
 */
function ordersRemoval(before, after) {
    if (!isPlanned(before, after))
        return false;
    const lead = before.slice(-is_planned_WINDOW);
    const tail = after.slice(0, is_planned_WINDOW);
    const ahead = ORDERED.exec(lead);
    const order = ahead ?? ORDERED_AFTER.exec(tail);
    if (order === null || !REMOVES.test(order[0]))
        return false;
    const sentence = (ahead === null ? lead : lead.slice(0, ahead.index)).split(/[.!?;]/u).at(-1) ?? '';
    return !WITH_TERMS.test(sentence) && ENDS_CLAUSE.test(ahead === null ? tail.slice(order[0].length) : tail);
}
/** True for the second place of a sentence that offers several. `isOption`: whether the one before it is such a place. */
function isAlternative(before, isOption) {
    const lead = before.slice(-is_planned_WINDOW);
    if (!OR_IN.test(lead))
        return false;
    return is_planned_MODAL.test(lead) || (/^[\s,/)]{0,3}or\s/i.test(lead) && isOption());
}
const FILES = 'files?|modules?|paths?|tests?|components?|dateien|module|archivos|ficheros|fichiers|arquivos|file|pliki|\u0444\u0430\u0439\u043b\u044b|\u0444\u0430\u0439\u043b\u043e\u0432|\u043c\u043e\u0434\u0443\u043b\u0438';
const MADE = 'create|change|modify|modifie|edit|add|update|write|implement|delete|remove|rename|move|touch|refactor|migrate|split';
/** More of the same: `create/modify`, `create or change`. */
const MORE = `(?:(?:\\s?[/,&+]\\s?|\\s(?:and|or)\\s)(?:${MADE}))*`;
/** `Files to create/modify`, `Files that will change`, `Files to change in phase 2 (3)`, `Zu \u00e4ndernde Dateien`, `Archivos a crear`; to its end. */
const WORK = new RegExp(`^[^\\p{L}]{0,8}(?:(?:[\\p{L}\\d-]{1,20}\\s){0,2}?(?:(?:${FILES})(?:\\s(?:and|or)\\s\\p{L}{1,20})?\\s(?:to\\s(?:be\\s)?(?:${MADE})(?:d|ed)?${MORE}|(?:that|which)\\s(?:will|must|need(?:s)?\\sto|should)\\s(?:change|be\\s(?:${MADE})(?:d|ed)?)|a\\s(?:crear|modificar|cambiar|actualizar|eliminar|criar|alterar|creare|modificare)|\u00e0\\s(?:cr\u00e9er|modifier|changer|supprimer)|do\\s(?:utworzenia|zmiany|usuni\u0119cia)|\u0434\u043b\u044f\\s(?:\u0441\u043e\u0437\u0434\u0430\u043d\u0438\u044f|\u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u044f|\u0443\u0434\u0430\u043b\u0435\u043d\u0438\u044f))|(?:zu|anzulegende|geplante)\\s?(?:\u00e4ndernde|erstellende|l\u00f6schende)?\\s?dateien)|\u5909\u66f4(?:\u4e88\u5b9a|\u5bfe\u8c61)\u306e?\u30d5\u30a1\u30a4\u30eb|\u4f5c\u6210(?:\u4e88\u5b9a|\u3059\u308b)\u306e?\u30d5\u30a1\u30a4\u30eb|(?:\u9700\u8981|\u5f85)?(?:\u65b0\u589e|\u521b\u5efa|\u4fee\u6539)(?:\u7684)?\u6587\u4ef6|\uc0dd\uc131\ud560\\s?\ud30c\uc77c|\uc218\uc815\ud560\\s?\ud30c\uc77c)(?:\\s(?:in|for|by|during)(?:\\s[\\p{L}\\p{N}.-]{1,20}){1,3})?(?:\\s?[([\uff08][^()]{0,30}[)\\]\uff09])?[^\\p{L}\\p{N}]{0,8}$`, 'iu');
const LONGEST_LABEL = 80;
/** True of a label, a heading or a column that says that what it lists is still to be made or changed: up to its colon, or as a whole. */
function listsWork(text) {
    const start = text.slice(0, LONGEST_LABEL + 1);
    const colon = start.search(/[:\uff1a]/);
    const label = colon < 0 ? start : start.slice(0, colon);
    return label.length <= LONGEST_LABEL && WORK.test(label);
}
/** What a task begins with, right before the file that it is about. */
const TASK = /^[^\p{L}]{0,8}(?:create|add|write|implement|build|move|migrate|rename|delete|remove|replace|update|modify|edit|fix|refactor|extract|split|merge|crear|a\u00f1adir|agregar|mover|eliminar|actualizar|cr\u00e9er|ajouter|d\u00e9placer|supprimer|criar|adicionar|remover|atualizar|anlegen|erstelle|verschiebe|l\u00f6sche|\u0441\u043e\u0437\u0434\u0430\u0442\u044c|\u0434\u043e\u0431\u0430\u0432\u0438\u0442\u044c|\u043f\u0435\u0440\u0435\u043d\u0435\u0441\u0442\u0438|\u0443\u0434\u0430\u043b\u0438\u0442\u044c|\u043e\u0431\u043d\u043e\u0432\u0438\u0442\u044c)[\s*_]{1,4}$/iu;
/** So many tasks make a table of them. */
const FEWEST_TASKS = 3;
const isTask = ([first, second]) => first?.kind === 'text' && second?.kind === 'code' && TASK.test(first.text.slice(-is_planned_WINDOW));
/**
 * The rows that are tasks (\u201cCreate `x`\u201d) of a table without statuses in one column of which most cells are: how far they are nothing says. A numbered
 * list of such may as well tell how something is done.
 */
function tasksOf({ header, rows }) {
    if (header.cells.some(({ text }) => STATUS.test(text)))
        return new Set();
    for (const at of header.cells.keys()) {
        const tasks = rows.filter(({ cells }) => isTask(cells[at]?.segments ?? []));
        if (tasks.length >= FEWEST_TASKS && tasks.length * 2 >= rows.length)
            return new Set(tasks);
    }
    return new Set();
}
const COMMITS = /^[^\p{L}#]{0,4}(?:(?:git\s)?(?:commits?|hash(?:es)?|sha(?:-?1)?|revisions?|rev)(?:\s(?:id|hash|sha))?|\u043a\u043e\u043c\u043c\u0438\u0442\u044b?|\u0445\u044d\u0448|\u63d0\u4ea4|\u30b3\u30df\u30c3\u30c8|\ucee4\ubc0b)[^\p{L}]{0,4}$/iu;
const COMMIT_ID = /^[^\p{L}\p{N}]{0,4}(?=[0-9a-f]*\d)[0-9a-f]{7,40}(?:\.{2,3}[0-9a-f]{7,40})?[^\p{L}\p{N}]{0,4}$/iu;
/** What may be before the column of commits: a number or a date. */
const COUNTER = /^[^\p{L}]{0,24}$/u;
/** True of a table whose rows are commits that were made: what each touched is past. A matrix names its commits behind its rows. */
function logsCommits({ header, rows }) {
    const at = header.cells.findIndex(({ text }) => COMMITS.test(text));
    if (at < 0 || at > 1 || rows.length === 0)
        return false;
    const isCommit = ({ cells }) => COMMIT_ID.test(cells[at]?.text ?? '') && (at === 0 || COUNTER.test(cells[0]?.text ?? ''));
    return rows.filter(isCommit).length * 2 > rows.length;
}
const VERSION = /^[^\p{L}]{0,4}(?:versions?|releases?|rev(?:ision)?|versi\u00f3n|versione|vers\u00e3o|wersja|\u0432\u0435\u0440\u0441\u0438\u044f|\u7248\u672c|\u30d0\u30fc\u30b8\u30e7\u30f3|\ubc84\uc804)[^\p{L}]{0,4}$/iu;
const DATE = /^[^\p{L}]{0,4}(?:date|released?|datum|fecha|data|\u0434\u0430\u0442\u0430|\u65e5\u671f|\u65e5\u4ed8|\ub0a0\uc9dc)[^\p{L}]{0,4}$/iu;
const is_planned_CHANGES = /^[^\p{L}]{0,4}(?:(?:key\s|main\s)?changes?(?:\smade)?|what(?:['\u2019]s)?\s(?:changed|new)|summary|descriptions?|notes|highlights|\u00e4nderung(?:en)?|beschreibung|cambios?|descripci\u00f3n|changements?|modifications?|altera\u00e7\u00f5es|descri\u00e7\u00e3o|modifiche|descrizione|zmiany|opis|\u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u044f|\u043e\u043f\u0438\u0441\u0430\u043d\u0438\u0435|\u53d8\u66f4|\u53d8\u66f4\u5185\u5bb9|\u66f4\u65b0\u5185\u5bb9|\u8bf4\u660e|\u63cf\u8ff0|\u5909\u66f4\u5185\u5bb9|\u5909\u66f4\u70b9|\u5185\u5bb9|\ubcc0\uacbd\s?(?:\uc0ac\ud56d|\ub0b4\uc6a9)?)[^\p{L}]{0,4}$/iu;
const VERSION_NUMBER = /^[^\p{L}\p{N}]{0,4}v?\d{1,4}(?:\.\d{1,6}){0,3}[\w.-]{0,12}[^\p{L}\p{N}]{0,4}$/iu;
const STATUS = new RegExp((0,header_words/* wordsOf */.Z9)('status')
    .map((word) => /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(word) ? word : `(?<!\\p{L})${word}(?!\\p{L})`)
    .join('|'), 'iu');
/**
 * True of the history of a page or a product: its rows begin with a version or a day and say what changed then, and have no status. Where another
 * column is the first, they are about what that one names.
 */
function logsVersions({ header, rows }) {
    const texts = header.cells.map(({ text }) => text);
    const version = texts.findIndex((text) => VERSION.test(text));
    const date = texts.findIndex((text, at) => at !== version && DATE.test(text));
    const isLog = version >= 0 && date >= 0 && Math.min(version, date) === 0 && texts.some((text) => is_planned_CHANGES.test(text));
    if (!isLog || texts.some((text) => STATUS.test(text)))
        return false;
    const numbered = rows.filter(({ cells }) => VERSION_NUMBER.test(cells[version]?.text.slice(0, 40) ?? ''));
    return numbered.length * 2 > rows.length;
}

;// CONCATENATED MODULE: ./build/evidence/mentions/called-absent.js
// Recognises sentences that say that a path is not there: what takes it away makes them right.

/** A verb ends what is said of a path: behind `, and` something else begins, unless that is code too. */
const VERB_END = String.raw `(?:${CLAUSE_END}|,\s(?:and|but|so|und|aber|y|pero|et|mais|\u0438|\u043d\u043e)\s(?!\x60))`;
const NONE_BEFORE = /(?:^|[^\p{L}])(?:no|there is no|there are no|there's no|kein|keine|es gibt keine?|aucun|aucune|ning\u00fan|ninguna|nenhum|nenhuma|nessun|\u043d\u0435\u0442|\u6ca1\u6709|\u6c92\u6709)\s{0,2}$/iu;
const KIND = String.raw `(?:\s(?:file|workflow|test|module|script|page|config|job))?`;
const THERE = 'present|there|available|in the (?:tree|repo|repository)';
// All of them end the clause: what is missing, available or present for somebody or beside something else is there.
const PRESENT_AFTER = new RegExp(String.raw `^${KIND}(?:\s(?:(?:is|are|was|were)\s(?:yet\s)?(?:${THERE}|here)(?:\syet)?|exists?|existe|existiert|yet|so far|here)${VERB_END}|[\s*_]{0,3}(?:[.;:,)]|$))`, 'iu');
const called_absent_ABSENT_AFTER = new RegExp(String.raw `^(?:${KIND}\s(?:(?:is|are|was|were)\s(?:still\s|currently\s)?(?:not\s(?:yet\s)?(?:${THERE})(?:\syet)?|absent|missing)|(?:isn['\u2019]t|aren['\u2019]t)\s(?:yet\s)?(?:${THERE})(?:\syet)?|does(?:\snot|n['\u2019]t)\s(?:yet\s)?exist(?:\syet)?|(?:ist|sind)\snicht\svorhanden|fehlt(?:\snoch)?|no existe|n['\u2019]existe pas|n\u00e3o existe|non esiste|nie istnieje|\u043d\u0435 \u0441\u0443\u0449\u0435\u0441\u0442\u0432\u0443\u0435\u0442|\u043e\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u0435\u0442)|\s?(?:\u4e0d\u5b58\u5728|\u7f3a\u5931|(?:\u306f|\u304c)\u5b58\u5728\u3057\u306a\u3044|\uc5c6\uc74c))${VERB_END}`, 'iu');
/** It is what the sentence is about: in `tests for x are missing` and `if x is missing` it is not. */
const IS_SUBJECT = /(?:^|[.;:!?(\u2014\u2013]|(?<!\p{L})(?:because|since|but))[\s*_]{0,3}(?:(?:the|a|an|der|die|das|el|la|le|l['\u2019]|o|il|lo)\s)?$/iu;
/** `no x workflow is present`, `x is absent`: the sentence says that it is not there. That none is missing says that it is. */
function isCalledAbsent(before, after) {
    const [lead, tail] = [before.slice(-40), after.slice(0, 80)];
    return NONE_BEFORE.test(lead) ? PRESENT_AFTER.test(tail) : called_absent_ABSENT_AFTER.test(tail) && saysOf(before);
}
const saysOf = (before) => IS_SUBJECT.test(before.length > 40 ? `\x60${before.slice(-40)}` : before);

;// CONCATENATED MODULE: ./build/evidence/mentions/mark-calls.js


/** `heatKiln()`, `setPot(int pot)`: a name of several words that is called. */
const CALL = /(?<![\p{L}\p{N}_$.:`/\\-])[\p{L}_$][\p{L}\p{N}_$]{2,80}\([^()`]{0,80}\)/gu;
/** All that a cell holds is a name of three words or more: `fires_the_kiln_twice`. */
const mark_calls_NAME = /^\s*[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+){2,20}\s*$/u;
/** The same segments, with each call that a text has as if it were in code marks, or the name that it is. */
function markCalls(segments) {
    const [only] = segments;
    if (segments.length === 1 && only?.kind === 'text' && only.link === null && mark_calls_NAME.test(only.text.slice(0, LONGEST)))
        return [{ ...only, kind: 'code' }];
    return segments.some(({ kind, link, text }) => kind === 'text' && link === null && text.includes('('))
        ? segments.flatMap(divideCalls)
        : segments;
}
/** Longest name that is looked at. */
const LONGEST = 200;
function divideCalls(segment) {
    if (segment.kind !== 'text' || segment.link !== null || !segment.text.includes('('))
        return [segment];
    const parts = [];
    let done = 0;
    const add = (kind, end) => {
        if (end > done)
            parts.push(partOf(segment, { kind, start: done, end }));
        done = end;
    };
    for (const { index, 0: call } of segment.text.matchAll(CALL)) {
        if (!(0,name_words/* hasSeveralWords */.up)(call.slice(0, call.indexOf('('))))
            continue;
        add('text', index);
        add('code', index + call.length);
    }
    add('text', segment.text.length);
    return parts;
}
function partOf(segment, { kind, start, end }) {
    const range = (0,cell_reader/* rangeWithin */.v)(segment, start, end);
    return {
        ...segment,
        kind,
        text: segment.text.slice(start, end),
        range,
        outer: range,
        columns: segment.columns?.slice(start, end + 1) ?? null,
    };
}

// EXTERNAL MODULE: ./build/evidence/read/acknowledgement.js
var acknowledgement = __webpack_require__(8045);
;// CONCATENATED MODULE: ./build/evidence/read/list-gone.js
// Lists the references of a sentence that it calls gone together: `deleted a and b`, `a, b and c were removed`.



/**
 * The references that share what is said of one beside them; what is said of one alone, `isAcknowledged` tells. `textOf` gives the text of what
 * is between references, and null for a reference or other code marks.
 */
function listGone(parts, textOf) {
    const members = [];
    const between = [];
    let text = '';
    let isGone = false;
    for (const part of parts) {
        const said = textOf(part);
        text += said ?? '';
        if (said !== null)
            continue;
        members.push(part);
        between.push(text);
        isGone ||= gone_words/* GONE_ANYWHERE */._V.test(text);
        text = '';
    }
    // Most cells name one thing, and few say that anything is gone.
    if (members.length < 2 || (!isGone && !gone_words/* GONE_ANYWHERE */._V.test(text)))
        return new Set();
    return new Set([...list_gone_placesOf([...between, text])].flatMap((at) => members[at] ?? []));
}
/** After the last of a list: a verb would begin another sentence (`deleted a and b does it now`), unless it speaks of them as of the past. */
const ENDS_LIST = /^[\s*_"\u201d]*(?:$|[.,;:!?()[\]|/\u2014\u2013\u2192]|->|-\s|\n)|^[\s*_]*(?:in|by|on|at|since|as|because|for|from|with|via|per|after|before|during|were|which)(?!\p{L})/u;
/** `the deleted a and b did it`: what is said of both may follow, and `does it now` is said of the last. */
const THE_GONE = /(?:^|[^\p{L}])(?:the|these|those|both|our|its|their)\s[\p{L}\s]{0,30}$/iu;
const ONE_DOES = /^[\s*_]*(?:now|also|then|instead|\p{Ll}+s)(?!\p{L})/u;
/** Of what is between references, before the first and after the last: the places of those that are gone with another. */
function list_gone_placesOf(between) {
    const gone = new Set();
    const count = between.length - 1;
    const listed = listMembers(between);
    let forward = false;
    let isNamed = false;
    for (let at = 0; at < count; at += 1) {
        const before = between[at] ?? '';
        const after = between[at + 1] ?? '';
        const isShared = forward && listed[at] === true && (isJoint(after) || ENDS_LIST.test(after) || (isNamed && !ONE_DOES.test(after)));
        const starts = (0,acknowledgement/* saysGoneBefore */.lk)(clauseEnd(before));
        forward = isShared || starts;
        if (starts)
            isNamed = THE_GONE.test(before);
        if (forward)
            gone.add(at);
    }
    let backward = false;
    for (let at = count - 1; at >= 0; at -= 1) {
        const [before = '', after = ''] = [between[at], between[at + 1]];
        backward = (backward && at < count - 1 && isJoint(after)) || (0,acknowledgement/* speaksOfAll */.q1)(clauseEnd(before), clauseStart(after));
        if (backward)
            gone.add(at);
    }
    return gone;
}
/** Which are further members of a list: `deleted a, b and c` is one. After a comma alone another thing may be named: `deleted a, b`. */
function listMembers(between) {
    const listed = between.map(() => false);
    for (let at = between.length - 2; at >= 0; at -= 1) {
        const text = between[at] ?? '';
        listed[at] = isJoint(text) && (/\p{L}|&/u.test(text) || listed[at + 1] === true);
    }
    return listed;
}
const clauseEnd = (text) => text.split(/[,;\n]/).at(-1) ?? '';
const clauseStart = (text) => text.split(/[;\n]/)[0] ?? '';

;// CONCATENATED MODULE: ./build/evidence/mentions/moved-in.js
/** A remark at the end of a cell that says where something went, in one word: `the calendar (moved to state/)`. */
const MOVED_TO = /[([\uff08\u2014\u2013]\s?(?:now\s)?(?:(?:moved|migrated|relocated)\sto|verschoben nach|movido a|movido para|trasladado a|d\u00e9plac\u00e9 vers|spostato in|przeniesiono do|\u043f\u0435\u0440\u0435\u043c\u0435\u0449[\u0435\u0451]\u043d[\u0430\u043e]? \u0432|\u5df2?(?:\u79fb\u81f3|\u79fb\u5230|\u79fb\u52a8\u5230|\u8fc1\u79fb\u5230))\s?([^\s()\uff08\uff09[\]]{1,100}?)[)\]\uff09]?\s{0,3}$/iu;
const MAX_REMARK = 140;
/** A folder or the name of a file; `Q3/Q4` and `2026/05` are none. */
const PLACE = /\p{Ll}{2}.*\/|\/.*\p{Ll}{2}|\p{Ll}{2}.*\.[a-z]\w{0,5}$/u;
const isCode = ({ kind }) => kind === 'code';
/** The one code span of a cell that its remark says went to a path. Where the cell has several before it, nobody knows which is meant. */
function movedIn(text, segments) {
    const place = MOVED_TO.exec(text.slice(-MAX_REMARK))?.[1];
    if (place === undefined)
        return null;
    const coded = segments.filter(isCode);
    const isMarked = coded.at(-1)?.text === place;
    const [only, ...more] = isMarked ? coded.slice(0, -1) : coded;
    return more.length === 0 && (isMarked || PLACE.test(place)) ? (only ?? null) : null;
}

// EXTERNAL MODULE: ./build/text/commit-ids.js
var commit_ids = __webpack_require__(1050);
;// CONCATENATED MODULE: ./build/evidence/mentions/is-recorded.js
// Recognises where a page tells what a commit did, what somebody ran, or what was where: a new path there would make it wrong.

/** Characters of one part of a paragraph that are looked at. */
const is_recorded_WINDOW = 600;
const ENDS_SENTENCE = /[.!?;](?=\s)|[\u3002\uff01\uff1f\uff1b]/u;
/** What a sentence begins with that is about a commit: `abc1234 moved`, `Commit abc1234: `; the group is the id. */
const COMMIT_FIRST = /^[^\p{L}\p{N}]{0,6}(?:(?:the\s|der\s|el\s|le\s|o\s)?commit\s|\u30b3\u30df\u30c3\u30c8|\u63d0\u4ea4|\u043a\u043e\u043c\u043c\u0438\u0442\s)?[^\p{L}\p{N}]{0,3}([0-9a-f]{7,40})(?![\p{Script=Latin}\p{N}_-])/iu;
const THIS_COMMIT = /^[^\p{L}\p{N}]{0,6}(?:(?:this|that|the same) commit|(?:\u3053\u306e|\u305d\u306e|\u540c|\u672c|\u5f53\u8a72)\u30b3\u30df\u30c3\u30c8|(?:\u8be5|\u6b64|\u672c)\u63d0\u4ea4|dieser commit|este commit|ce commit|\u044d\u0442\u043e\u0442 \u043a\u043e\u043c\u043c\u0438\u0442)/iu;
/** True of a text that is about a commit from its first word on; `since abc1234` says when something began that is so now. */
const isAboutCommit = (text) => (0,commit_ids/* isCommitId */.jh)(COMMIT_FIRST.exec(text.slice(0, is_recorded_WINDOW))?.[1] ?? '');
/** What git said of a path when it was asked. */
const GIT = /`git\s(?:log|show|diff|blame|grep|ls-files|ls-tree)(?=[\s`])/u;
/** What came of it: the command is no advice. */
const ASKED = /(?<!\p{L})(?:(?:we|i|have|has|had)\s(?:checked|run)|ran|(?:was|were)\s(?:run|executed)|showed|returned|found|confirmed|no commits|wurden? ausgef\u00fchrt|ergab|mostr\u00f3|a montr\u00e9|\u043f\u043e\u043a\u0430\u0437\u0430\u043b[\u0430\u043e]?)(?!\p{L})|\u5b9f\u884c\u3057\u305f|\u78ba\u8a8d\u3057\u305f|\u78ba\u8a8d\u6e08\u307f|\u7d50\u679c/iu;
/** A command that was run: without what came of it, or when, it may be advice. */
const RAN = /(?<!\p{L})(?:ran|(?:was|were)\s(?:run|executed)|wurden? ausgef\u00fchrt|ausgef\u00fchrt wurden?|a \u00e9t\u00e9 (?:ex\u00e9cut\u00e9e?|lanc\u00e9e?)|se ejecut\u00f3|foi executad[oa]|\u0431\u044b\u043b[\u0430\u043e]? \u0437\u0430\u043f\u0443\u0449\u0435\u043d[\u0430\u043e]?)(?!\p{L})|\u5b9f\u884c\u3057(?:\u305f|\u307e\u3057\u305f)|\u6267\u884c\u4e86|\uc2e4\ud589\ud588/iu;
const WITH_RESULT = /\d{4}-\d\d-\d\d|\d{1,6}\s(?:passed|failed|tests?)(?!\p{L})|(?<!\p{L})(?:passed|failed|green|skipped|exit code)(?!\p{L})|\u7d50\u679c|\u5931\u6557|\u6210\u529f/iu;
/** A label or heading above places that something has left. */
const OLD_PLACES = /^[^\p{L}]{0,8}(?:the\s)?(?:old|legacy|former|previous|alte|fr\u00fchere|antiguas?|antiguos?|anciens?|anciennes?|antigos?|\u65e7|\u0441\u0442\u0430\u0440\u044b\u0435)\s?(?:source\s|file\s)?(?:paths?|files?|locations?|places?|layout|structure|pfade|dateien|rutas|archivos|chemins|fichiers|caminhos|arquivos|\u043f\u0443\u0442\u0438|\u30d1\u30b9|\u30d5\u30a1\u30a4\u30eb|\u69cb\u6210|\u914d\u7f6e)(?:\s?[([\uff08][^()]{0,30}[)\]\uff09])?[^\p{L}\p{N}]{0,8}$/iu;
const is_recorded_LONGEST_LABEL = 80;
/** `Old paths:`, `### Legacy files (3)`: what is listed below was there. */
const listsOldPlaces = (text) => text.length <= is_recorded_LONGEST_LABEL && OLD_PLACES.test(text);
/** Segments before and behind a code span in which its sentence is, and those that may name the commit that it is about. */
const BESIDE = 24;
const ABOVE = 100;
/** True where the sentence of a code span records what a commit did, or a command that was run. */
function isRecorded(segments, index) {
    const start = startOf(segments, index);
    const end = readOnOneLine(segments.slice(index + 1, index + 1 + BESIDE)).split(ENDS_SENTENCE)[0] ?? '';
    const own = readOnOneLine(segments.slice(index, index + 1));
    const sentence = start + own + end;
    return (isAboutCommit(sentence) ||
        (THIS_COMMIT.test(start) && namesCommit(readOnOneLine(segments.slice(Math.max(0, index - ABOVE), index)))) ||
        (GIT.test(sentence) && ASKED.test(start + end)) ||
        (/\S\s+\S/.test(own) && RAN.test(start + end) && WITH_RESULT.test(sentence)));
}
/** The words of its sentence before a code span; none where the sentence is too long. */
function startOf(segments, index) {
    const from = Math.max(0, index - BESIDE);
    const sentences = readOnOneLine(segments.slice(from, index)).split(ENDS_SENTENCE);
    return from > 0 && sentences.length === 1 ? '' : (sentences.at(-1) ?? '');
}
const namesCommit = (text) => (text.match(/(?<![\w./-])[0-9a-f]{7,40}(?![\w/-])/gu) ?? []).some(commit_ids/* isCommitId */.jh);
/** As it is read on one line, with the marks of code. Of each part only so much. */
const readOnOneLine = (segments) => segments
    .map(({ kind, text }) => (kind === 'code' ? `\x60${text}\x60` : kind === 'break' ? ' ' : text).slice(0, is_recorded_WINDOW))
    .join('');
/** True where a text names a path of the repository or what is in it: as a whole, and not as the end of another one. */
function namesPlace(text, place) {
    for (let at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
        const end = at + place.length;
        const [lead, next] = [text.slice(Math.max(0, at - 2), at), text.slice(end, end + 2)];
        // `src/kiln.rs` does not name `src/kiln/`.
        const isWhole = !/[\w-]$|[\w.-]\/$/.test(lead) && !/^(?:[\w-]|\.\w)/.test(next);
        if (isWhole && (place.includes('/') || next.startsWith('/')))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/evidence/mentions/coded-spans.js
// Walks the code marks of a page, wherever they are, with the words around each and what their row or heading says of it.














/**
 * Those that are `meant`, in page order. What is inside a link is left out, unless it is asked for: links have rules of their own. A page has tens of thousands of
 * code marks and few that anybody means, and it takes longer to find out what the page says of one than whether it is meant.
 */
function codedSpans(page, meant, { linked = false, calls = false, also = NONE } = {}) {
    const found = [];
    collect(page.blocks, { gone: false, past: false, linked, calls, also, meant }, found);
    if (found.length === 0)
        return found;
    const isKept = (0,records/* recordSections */._o)(page);
    const isAddendum = (0,lazily/* lazily */.q)(() => addendumLines(page));
    return found.map((span) => {
        const { line } = span.segment.range;
        return {
            ...span,
            acknowledged: span.acknowledged || isKept(line),
            isPast: () => isAddendum()(line) || span.isPast(),
        };
    });
}
const NONE = new Set();
/** `Removed files`, `## Deleted`: what is listed below is gone. */
const GONE_HEADING = new RegExp(`(?:^|[^\\p{L}])(?:${gone_words/* GONE */.uj}|removals?|deletions?)(?!\\p{L})`, 'iu');
/** A cell that says so of its row, and nothing else. */
const GONE_CELL = new RegExp(`^[^\\p{L}]{0,6}(?:${gone_words/* GONE */.uj}|${gone_words/* ORDERS */.gf}|obsolete)(?!\\p{L})`, 'iu');
function collect(blocks, context, into) {
    let gone = context.gone;
    let past = context.past;
    let dated = Infinity;
    // What a paragraph says of the list or table right below it.
    let planned = false;
    let old = false;
    for (const block of blocks) {
        const here = { ...context, gone, past };
        switch (block.kind) {
            case 'heading':
                // Headings below that of a day belong to the day.
                // The title is that of the whole page.
                if (block.depth > 1 && block.depth <= dated)
                    dated = (0,dated_entries/* isDated */.DC)(block.text) ? block.depth : Infinity;
                gone = context.gone || dated < Infinity || GONE_HEADING.test(block.text) || listsWork(block.text);
                past = context.past || listsOldPlaces(block.text);
                addSegments(block.segments, context, into);
                break;
            case 'paragraph':
                addSegments(block.segments, { ...here, gone: gone || listsWork(block.text) }, into);
                break;
            case 'list':
                for (const { blocks: own } of block.items)
                    collectItem(own, { ...here, gone: gone || planned || isDatedItem(own), past: past || old }, into);
                break;
            case 'table':
                addTable(block, {
                    ...here,
                    gone: gone || planned || logsCommits(block) || logsVersions(block),
                    past: past || old,
                }, into);
                break;
            case 'quote':
            case 'footnote':
            case 'definition':
                collect(block.blocks, here, into);
                break;
            case 'code':
            case 'html':
                break;
        }
        planned = block.kind === 'paragraph' && listsWork(block.text);
        old = block.kind === 'paragraph' && listsOldPlaces(block.text);
    }
}
/** What is below an item about a commit is about that commit too. */
function collectItem([first, ...below], context, into) {
    if (first === undefined)
        return;
    const isOfCommit = first.kind === 'paragraph' && isAboutCommit(first.text);
    if (!isOfCommit) {
        collect([first, ...below], context, into);
        return;
    }
    collect([first], context, into);
    collect(below, { ...context, past: true }, into);
}
/** Columns of what something else has, or of what was before: what they name may go. */
function othersOf({ cells }) {
    const renames = cells.some(({ text }) => NEW.test(text));
    const others = (0,find_others/* findOthers */.$)(cells.map(({ text }) => text));
    return new Set(cells.flatMap(({ text }, index) => others.has(index) || listsWork(text) || (renames && NOW.test(text)) ? [index] : []));
}
/** `Current name | New name`: a table of what is renamed, where the first column has what goes. `Current state | Target state` is none. */
const NAMED = String.raw `\s+(?:names?|paths?|files?|folders?|director(?:y|ies)|ids?|keys?|locations?|modules?|packages?|symbols?|dateien?|pfade?|ordner|nombres?|rutas?|archivos?|noms?|chemins?|fichiers?|nomes?|caminhos?|arquivos?|\u0438\u043c\u044f|\u0438\u043c\u0435\u043d\u0430|\u043f\u0443\u0442[\u044c\u0438]|\u0444\u0430\u0439\u043b\u044b?)(?!\p{L})`;
const NEW = new RegExp(String.raw `^\W*(?:new|renamed|neue?r?s?|nuev[oa]s?|nouve(?:au|lle)x?|nov[oa]s?|\u043d\u043e\u0432\u043e\u0435|\u043d\u043e\u0432\u044b\u0439|\u043d\u043e\u0432\u044b\u0435)${NAMED}`, 'iu');
const NOW = new RegExp(String.raw `^\W*(?:from\W*$|(?:current|existing|aktuelle?[nrs]?|bestehende?[nrs]?|actual(?:es)?|actuel(?:le)?s?|atua(?:l|is)|\u0442\u0435\u043a\u0443\u0449(?:\u0435\u0435|\u0438\u0439|\u0438\u0435))${NAMED})`, 'iu');
/** A day that is to come. */
const DUE = /(?<!\p{L})(?:due|deadline|target|planned|eta|by|until|milestone|f\u00e4llig|frist|fecha l\u00edmite|\u00e9ch\u00e9ance|prazo|scadenza|\u0441\u0440\u043e\u043a|\u671f\u9650|\u622a\u6b62|\ub9c8\uac10)(?!\p{L})/iu;
function isDatedItem([first]) {
    return first?.kind === 'paragraph' && (0,dated_entries/* isDated */.DC)(first.text);
}
function addTable(table, context, into) {
    const { header, rows } = table;
    const { gone: isGone } = context;
    const others = othersOf(header);
    const isLog = !DUE.test(header.cells[0]?.text ?? '');
    const tasks = (0,lazily/* lazily */.q)(() => tasksOf(table));
    for (const row of [header, ...rows]) {
        const parts = row.cells.map(({ segments }) => (context.calls ? markCalls(segments) : segments));
        if (!parts.some((segments) => segments.some((segment) => isAsked(segment, context))))
            continue;
        const gone = isGone ||
            tasks().has(row) ||
            (isLog && (0,dated_entries/* isDated */.DC)(row.cells[0]?.text ?? '')) ||
            row.cells.some((cell) => GONE_CELL.test(cell.text.slice(0, 40)) && !isNamedAfterOrder(cell.segments));
        const around = parts.flat();
        parts.forEach((segments, index) => {
            const { text, segments: written } = row.cells[index] ?? { text: '', segments };
            const moved = movedIn(text, written);
            addSegments(segments, { ...context, gone: gone || others.has(index), moved, around }, into);
        });
    }
}
/** `Rename` with the file that does it: neither that file nor the row goes. */
const isNamedAfterOrder = ([first, second, third]) => second?.kind === 'code' && isNameOfPath(plainText(first), plainText(third));
const isAsked = (segment, { linked, also, meant }) => also.has(segment) || ((isRelativeLink(segment) ? linked : segment.kind === 'code') && meant(segment));
function addSegments(segments, { gone, past, linked, also, meant, moved = null, around = segments, }, into) {
    let together = null;
    for (const [index, segment] of segments.entries()) {
        if (!isAsked(segment, { linked, also, meant }))
            continue;
        const [before, after] = [plainText(segments[index - 1]), plainText(segments[index + 1])];
        const beside = wordsAround(segments, index);
        into.push({
            segment,
            around,
            beside: segments,
            index,
            ordered: !segment.struck && ordersRemoval(...beside),
            moved: segment === moved,
            isPast: () => past || isRecorded(segments, index),
            acknowledged: gone ||
                isToCome(segments, index) ||
                (!isNameOfPath(before, after) && (together ??= listGone(segments, besideCode)).has(segment)) ||
                segment.struck ||
                isCalledGone(before, after) ||
                isCalledAbsent(...beside) ||
                // `src/a.ts (removed)`: the remark is inside the marks.
                (0,acknowledgement/* isAcknowledged */.V)('', segment.text.replace(/^\S+/, '')),
        });
    }
}
/** Places that one sentence offers together. */
const MAX_PLACES = 6;
/** True where it is an option or an order, or one of the places behind such a one: `could be moved to a or b`. */
function isToCome(segments, index, left = MAX_PLACES) {
    const [before, after] = [plainText(segments[index - 1]), plainText(segments[index + 1])];
    if (isPlanned(before, after))
        return true;
    const isSecond = left > 0 && segments[index - 2]?.kind === 'code';
    return isAlternative(before, isSecond ? () => isToCome(segments, index - 2, left - 1) : () => false);
}
const besideCode = ({ kind, text }) => (kind === 'code' ? null : text);
const isRelativeLink = ({ link }) => link !== null && !(0,has_scheme/* hasScheme */.E)(link.url);
const plainText = (segment) => (segment?.kind === 'text' ? segment.text : '');
/** Segments beside a code span that a clause may go on in. */
const coded_spans_BESIDE = 6;
/** The words before and after it, through line breaks and emphasis; other code marks, and what is further off, as a back quote. */
function wordsAround(segments, index) {
    const textOf = (part) => part.map(({ kind, text }) => (kind === 'text' ? text : kind === 'break' ? ' ' : '`')).join('');
    const [start, end] = [Math.max(0, index - coded_spans_BESIDE), index + 1 + coded_spans_BESIDE];
    return [
        `${start > 0 ? '`' : ''}${textOf(segments.slice(start, index))}`,
        `${textOf(segments.slice(index + 1, end))}${segments.length > end ? '`' : ''}`,
    ];
}
/** Besides words, an arrow: what is before it became what is after it. */
function isCalledGone(before, after) {
    const lead = before
        .slice(-200)
        .split(/[,;\n]/)
        .at(-1) ?? '';
    const tail = after.slice(0, 200).split(/[;\n]/)[0] ?? '';
    return /^\s*(?:\u2192|->|=>|\u21d2)/u.test(tail) || (0,acknowledgement/* isAcknowledged */.V)(isNameOfPath(lead, tail) ? '' : lead, tail);
}

;// CONCATENATED MODULE: ./build/evidence/mentions/edited-code.js
// Lists the code that a change edits or takes away, and what it takes out of it.


/** What so large a change takes away is nothing that a page was written for. */
const edited_code_MAX_FILES = 200;
/** Paths at base; none where they are too many. */
function editedCode(base, head) {
    const edited = base
        .entries()
        .filter(({ path, id }) => head.entry(path)?.id !== id && (0,code_path/* isCode */._m)(path) && (0,code_path/* canDefine */.Kd)(path))
        .map(({ path }) => path);
    return edited.length > edited_code_MAX_FILES ? [] : edited;
}
/** The lines that one text has and the other has not: hundreds of names are looked for in these alone, not in whole files. */
function linesLost(before, now) {
    const kept = new Set((0,text_lines/* splitLines */.u)(now));
    return (0,text_lines/* splitLines */.u)(before)
        .filter((line) => !kept.has(line))
        .join('\n');
}

// EXTERNAL MODULE: ./build/evidence/read/classify-span.js + 3 modules
var classify_span = __webpack_require__(4748);
;// CONCATENATED MODULE: ./build/evidence/mentions/removed-in-cells.js








/** Most names of one page. */
const removed_in_cells_MAX_NAMES = 500;
/** `test_x`, `TestX`, `path/x.rs::name`, `Suite::case`: what can hardly be anything but the name of a test or a function. */
const TEST_NAME = /^(?:tests?_\w{3,}|\w+_tests?|Test[A-Z]\w{2,})$|::/u;
/** Adds them to what the page cites; asks for no file where the page has no such name, and reads no page where no code was edited. */
async function findRemovedInCells({ head, base, pages, contents }) {
    if (base === null || head.index.truncated || base.index.truncated)
        return;
    const edited = editedCode(base.index, head.index);
    if (edited.length === 0)
        return;
    const named = pages.head.flatMap((page) => {
        const names = page.twin === null ? [] : removed_in_cells_namesOf(page, page.twin, (path) => head.index.isFile(path));
        return names.length === 0 ? [] : [{ page, names }];
    });
    if (named.length === 0)
        return;
    const [before, after] = [await contents.texts(base.snapshot, edited), await contents.texts(head.snapshot, edited)];
    const changes = edited.flatMap((path) => {
        const now = after.get(path);
        return now === null ? [] : [{ lost: linesLost(before.get(path) ?? '', now ?? ''), now: now ?? '' }];
    });
    const isRemoved = (name) => changes.some(({ lost, now }) => (0,contains_word/* containsWord */.oV)(lost, name) && !(0,contains_word/* containsWord */.oV)(now, name));
    for (const { page, names } of named) {
        const removed = names.filter(({ reference: { symbol } }) => symbol !== null && isRemoved(symbol));
        if (removed.length === 0)
            continue;
        const byRow = (0,group_by/* groupBy */.$)(removed, ({ place }) => place.row);
        page.written = page.written.map((row, at) => [...row, ...(byRow.get(at) ?? [])]);
    }
}
/** Leaves only those that are gone, and that their column does not cite: nothing else is said of them. */
async function dropKeptInCells({ pages }) {
    for (const page of pages.head)
        if (page.rows.some((row) => row.some(isBeside)))
            page.rows = page.rows.map((row) => {
                const cited = new Set(row.flatMap(({ place, reference }) => place.aside === true || reference.symbol === null ? [] : [placeOf(reference.range)]));
                return row.filter((one) => !isBeside(one) || (removed_in_cells_isGone(one) && !cited.has(placeOf(one.reference.range))));
            });
    await Promise.resolve();
}
const isBeside = ({ place: { aside }, reference: { kind } }) => aside === true && kind === 'symbol';
const placeOf = ({ line, column }) => `${line}:${column}`;
/** What was there at base. */
const removed_in_cells_isGone = ({ resolution: { state }, wasIn }) => state === 'missing' && wasIn !== null;
function removed_in_cells_namesOf({ document: { path, page, rows } }, { document: before }, isFile) {
    const bracketed = rows.flatMap((one, row) => one.kept === true
        ? []
        : bracketedNames(one).map((reference) => ({ place: { ...removed_in_cells_PLACE, document: path, row }, reference })));
    const byLine = new Map(rows.flatMap(({ shape }, at) => (shape === null ? [] : [[shape.range.line, at]])));
    // In a title or a note a member may be what is to go.
    const evidence = new Set(rows.flatMap(({ evidence: fields }) => fields.flatMap(({ byContents, segments }) => (byContents === undefined ? segments : []))));
    const coded = codedSpans(page, ({ range, text }) => byLine.has(range.line) && MAY_NAME.test(text)).flatMap(({ segment, acknowledged }) => {
        const row = byLine.get(segment.range.line);
        if (row === undefined || acknowledged)
            return [];
        const place = { ...removed_in_cells_PLACE, document: path, row };
        return removed_in_cells_namesIn(segment, evidence.has(segment), isFile).map((reference) => ({ place, reference }));
    });
    return [...coded, ...bracketed]
        .filter(({ reference }) => before.page.text.includes(reference.text))
        .slice(0, removed_in_cells_MAX_NAMES);
}
const removed_in_cells_PLACE = { field: -1, column: '', role: 'tests', polarity: 'work', claim: null, aside: true };
/** `package.module.ClassName`: the name is the last part. */
const CLASS = /^[A-Z]\w{2,}$/;
/** `OrderService.list_orders`, `OrderService.listOrders()`: a member of one word may be any word, or what a file ends in. */
const MEMBER = /^_*[a-z]\w*(?:_[a-z]|[A-Z])\w*$/;
const LONGEST_NAME = 200;
/** The class or member that a dotted name ends with; else null. */
function lastOf(text, isEvidence) {
    const parts = text.length > LONGEST_NAME ? [] : text.replace(/\([^()]*\)$/, '').split('.');
    const [last = '', owner = '', ...rest] = parts.reverse();
    if (![last, owner, ...rest].every((part) => /^[A-Za-z_]\w*$/.test(part)))
        return null;
    if (rest.length > 0 && !text.endsWith(')') && CLASS.test(last) && /^[a-z_]/.test(owner))
        return last;
    return isEvidence && MEMBER.test(last) && CLASS.test(owner) && /[a-z]/.test(owner) ? last : null;
}
/** Whether there can be one of either in the marks, before they are read as evidence is. */
const MAY_NAME = /test|::|#|^[a-z_][\w.]*\.[A-Z]\w{2,}/iu;
/** `src/kiln.py#heat`: a name with its file is one of code, whatever it looks like. */
const namesFile = (path) => path !== null && (0,code_path/* isCode */._m)(path) && (0,code_path/* canDefine */.Kd)(path);
/** A file that is written in short may be one of several: then the name alone is looked for. */
function removed_in_cells_namesIn(segment, isEvidence, isFile) {
    const dotted = lastOf(segment.text, isEvidence);
    if (dotted !== null)
        return [symbolReference(segment, { start: 0, end: segment.text.length, path: null, symbol: dotted })];
    return (0,classify_span/* classifySpan */.Xq)(segment.text).flatMap(({ kind, start, end, path, symbol }) => kind !== 'symbol' || symbol === null || !(namesFile(path) || TEST_NAME.test(segment.text.slice(start, end)))
        ? []
        : [symbolReference(segment, { start, end, symbol, path: path !== null && isFile(path) ? path : null })]);
}

// EXTERNAL MODULE: ./build/evidence/read/find-listed.js
var find_listed = __webpack_require__(6202);
;// CONCATENATED MODULE: ./build/evidence/read/ignore-tokens.js
/** The references, those that are ignored as placeholders: they support nothing, and nothing is said of them. */
function ignoreTokens(references, ignore) {
    if (ignore === undefined || ignore.length === 0)
        return references;
    return references.map((reference) => {
        const entry = ignore.find((one) => isMeant(one, reference));
        if (entry === undefined || reference.kind === 'placeholder')
            return reference;
        const { text, range, acknowledged } = reference;
        return {
            text,
            range,
            acknowledged,
            kind: 'placeholder',
            path: null,
            lines: [],
            symbol: null,
            command: null,
            surelyPath: false,
            ignored: entry.name,
        };
    });
}
/** A reference is meant by its text, its path or its name, as written. */
function isMeant(entry, { text, path, symbol }) {
    return [text, path, symbol].some((written) => written !== null && (written === entry.name || entry.matches(written)));
}

// EXTERNAL MODULE: ./build/rows/lists/prose-rows.js
var prose_rows = __webpack_require__(7999);
// EXTERNAL MODULE: ./build/evidence/read/line-anchor.js
var line_anchor = __webpack_require__(4297);
// EXTERNAL MODULE: ./build/text/file-names.js
var file_names = __webpack_require__(1791);
;// CONCATENATED MODULE: ./build/text/without-joints.js
// Takes the signs that joined words to what was beside them off the words that are left.
/** `, and the rest (` is `and the rest`. A bracket that opens what is closed later stays, and so do the dots of `../`. */
function withoutJoints(text) {
    const lead = /^(?:[\s,;:()+]|\.+(?=\s|$))+/.exec(text)?.[0] ?? '';
    const bare = text.slice(lead.length).replace(/[\s,;:(+]+$/, '');
    if (count(bare, ')') <= count(bare, '('))
        return bare;
    if (lead.endsWith('('))
        return `(${bare}`;
    return bare.endsWith(')') ? bare.slice(0, -1).trimEnd() : bare;
}
const count = (text, sign) => text.split(sign).length - 1;

;// CONCATENATED MODULE: ./build/text/says-something.js
// Tells words that claim something from words that only join what is cited.

/** Words that join references or name what kind of file they are; they claim nothing of their own. */
const CONNECTING = new Set(('and the for with plus see also via from both under into this that its are was has per all new own not yet path paths file files code source module modules test tests unit integration ' +
    'e2e suite suites spec specs doc docs more folder directory line lines including related covers covered tested implemented implementation commit commits issue pull tbd todo gap none ' +
    'longer exists exist formerly previously former und mit und siehe avec voir con ver')
    .split(' ')
    .concat(gone_words/* GONE */.uj.split('|')));
/** True where what is left of a cell besides its references says something: it has a word of three letters that is not only connecting. */
function saysSomething(text) {
    for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}\p{N}_-]*/gu)) {
        if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u.test(word))
            return true;
        if (word.length >= 3 && !CONNECTING.has(word.toLowerCase()))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./build/text/placeholders.js
var placeholders = __webpack_require__(3834);
;// CONCATENATED MODULE: ./build/evidence/read/read-references.js










/** Most references read in one field: people write up to a few dozen. */
const MAX_REFERENCES = 500;
/** Most characters read of one field. */
const MAX_FIELD_LENGTH = 100_000;
/** Longest part of a sentence that is looked at. */
const MAX_CLAUSE = 200;
/** Reads one field of the page at `path`. Pure: by the shape of what is written, and by what is known of the repository where that is given. */
function readReferences({ field, path, known = {}, }) {
    const { notes, segments } = bound(field, path);
    if ((0,placeholders/* isEvidencePlaceholder */.NA)(field.text) && !linksToFile(field, known))
        return {
            references: [{ ...BLANK, text: field.text, kind: 'placeholder', range: field.range }],
            notes,
        };
    const read = (0,cell_reader/* readPieces */.u)(segments, MAX_REFERENCES + 1, known);
    const references = [];
    let lastPath = null;
    let manner = null;
    const sentence = field.claim !== null && saysSomething(leftover(read));
    const pieces = sentence ? (0,cell_reader/* readPieces */.u)(segments, MAX_REFERENCES + 1, { ...known, isPlace: noPlace }) : read;
    const gone = listGone(pieces, textOf);
    for (const [index, piece] of pieces.entries()) {
        if (piece.kind === 'text')
            continue;
        const { token, text, range, struck } = piece;
        const continues = token.kind === 'lines' && token.path === null;
        // `src/palette.rs` (used in `Shell` line 90): the line is the shell's, whose file the cell does not name; so are those that follow.
        if (continues && (isElsewhere(pieces, index) || isOfAnother({ pieces, index, path: lastPath?.path ?? '' })))
            lastPath = null;
        const owner = continues ? (fileAfter(pieces, index) ?? lastPath) : null;
        // In a sentence of an audit, a name in code marks is what the sentence speaks of, not evidence for it.
        if ((continues && owner === null) || (sentence && token.kind === 'symbol' && token.path === null))
            continue;
        const linked = continues ? owner?.linked === true : piece.linked;
        const before = textBefore(pieces, index, field.claim === null ? /[;\n]/ : /[,;\n]/);
        const after = textAfter(pieces, index);
        manner = manner !== null && references.length > 0 && isJoint(before) ? manner : mannerOf(before, after);
        // One object as it is, without spreading others into it: this runs for every reference of every page.
        const written = {
            text,
            kind: token.kind,
            range,
            lines: token.lines,
            symbol: token.symbol,
            command: token.command,
            path: continues ? (owner?.path ?? null) : token.path,
            surelyPath: continues ? (owner?.surelyPath ?? false) : token.surelyPath,
            acknowledged: struck || gone.has(piece) || restsOnNothing({ pieces, index, path: token.path, after, manner }),
        };
        const cited = token.address !== undefined ? { ...written, address: token.address } : linked ? { ...written, linked } : written;
        const reference = asTail(manner === null ? cited : { ...cited, manner }, pieces, index);
        references.push(reference);
        if (token.path !== null && token.kind !== 'glob')
            lastPath = reference;
    }
    const beside = readLinesBeside(field, references);
    if (beside !== null)
        references.push(beside);
    if (references.length > MAX_REFERENCES)
        notes.push(`${path}, line ${field.range.line}: only the first ${MAX_REFERENCES} references of the cell were read.`);
    return { references: [...references.slice(0, MAX_REFERENCES), ...readProse(field, pieces, references)], notes };
}
/** The lines of the one file that the cell names, from the column beside it: an anchor in two cells. */
function readLinesBeside({ lines }, references) {
    const [only, another] = references.filter(({ kind }) => kind === 'path');
    if (lines === undefined ||
        only === undefined ||
        another !== undefined ||
        references.some(({ kind }) => kind === 'lines'))
        return null;
    const spans = (0,line_anchor/* readLineCell */.N3)(lines.text, lines.sure);
    return spans.length === 0
        ? null
        : {
            ...BLANK,
            text: lines.text,
            kind: 'lines',
            range: lines.range,
            path: only.path,
            lines: spans,
            surelyPath: only.surelyPath,
            acknowledged: only.acknowledged,
        };
}
/** Marks the end of another name, after a slash: `a_name_here`/`_there`. */
function asTail(reference, pieces, index) {
    const [owner, slash] = [pieces[index - 2], pieces[index - 1]];
    const isTail = reference.kind === 'symbol' &&
        reference.path === null &&
        reference.text.startsWith('_') &&
        slash?.kind === 'text' &&
        slash.text.trim() === '/' &&
        owner?.kind === 'token' &&
        owner.token.symbol !== null;
    return isTail ? { ...reference, tail: true } : reference;
}
const textOf = (piece) => (piece.kind === 'text' && !piece.code ? piece.text : null);
/** True where the words that say nothing are a link to a file: `[TBD](src/a.ts)`. */
function linksToFile({ segments }, known) {
    if (!segments.some(({ link, kind }) => link !== null || kind === 'html'))
        return false;
    return (0,cell_reader/* readPieces */.u)(segments, MAX_REFERENCES, known).some((piece) => piece.kind === 'token' && piece.token.path !== null && (piece.linked || piece.token.address !== undefined));
}
/** In a sentence a word in code marks is a word. */
const noPlace = () => false;
const BLANK = { acknowledged: false, path: null, lines: [], symbol: null, command: null, surelyPath: false };
function bound(field, path) {
    let length = 0;
    const segments = field.segments.filter((segment) => (length += segment.text.length) <= MAX_FIELD_LENGTH);
    const notes = segments.length === field.segments.length
        ? []
        : [`${path}, line ${field.range.line}: only the first ${MAX_FIELD_LENGTH} characters of the cell were read.`];
    return { notes, segments };
}
/** What the cell says besides its references, joined. */
function leftover(pieces) {
    return pieces.map((piece) => (piece.kind === 'text' ? piece.text : ' ')).join('');
}
/** One reference for all that is said in words; none where words only join the other references. */
function readProse(field, pieces, others) {
    const rest = others.length === 0 ? field.text : leftover(pieces).replace(/\s+/g, ' ').trim();
    if (others.length > 0 && !saysSomething(rest))
        return [];
    const first = pieces.find((piece) => piece.kind === 'text' && saysSomething(piece.text));
    return [
        {
            ...BLANK,
            text: withoutJoints(rest.slice(0, 500)),
            kind: 'prose',
            range: others.length === 0 ? field.range : (first?.range ?? field.range),
        },
    ];
}
/** True where the name right before a line is said to be another place than the path before it: `used in`, `called from`. */
function isElsewhere(pieces, index) {
    const [owner, gap] = [pieces[index - 2], pieces[index - 1]];
    if (gap?.kind !== 'text' || gap.code || !/^\s{0,3}\(?(?:at|on)?\s{0,2}$/i.test(gap.text))
        return false;
    // Code marks around a word like any other name it as well, where it is written like a class (`Shell`); `run` is what a test runs.
    const isName = owner?.kind === 'token'
        ? owner.token.kind === 'symbol' && owner.token.path === null
        : owner?.code === true && /^\p{Lu}/u.test(owner.text);
    return (isName && /\p{L}\s+(?:in|inside|within|from|by|via)\s+(?:the\s+)?$/iu.test(textBefore(pieces, index - 2, /[;\n]/)));
}
/** `lines 3-9 of src/a.ts`: the file that is named after the lines owns them. */
function fileAfter(pieces, index) {
    const next = ownerAfter(pieces, index);
    if (next?.kind !== 'token' || next.token.kind !== 'path' || next.token.path === null)
        return null;
    const { path, surelyPath } = next.token;
    return next.linked ? { path, surelyPath, linked: true } : { path, surelyPath };
}
/** What follows `lines 3-9 of`. */
function ownerAfter(pieces, index) {
    const gap = pieces[index + 1];
    return gap?.kind === 'text' && !gap.code && /^\s+(?:of|in|from)\s+(?:the\s+)?$/i.test(gap.text)
        ? (pieces[index + 2] ?? null)
        : null;
}
/** The name of a document, or of something that is numbered like one: `seed-160`, `plan.md`. `SHA-256`, `Node.js` and `fs.read` are none. */
const OTHER = String.raw `((?:\p{Ll}[\p{Ll}\p{N}_]*-)+\p{N}+|[\p{L}\p{N}_-]+\.[a-z]{1,5})`;
const OTHER_AFTER = new RegExp(String.raw `^\s{1,3}(?:of|in|from)\s+(?:the\s+)?[*_]{0,3}${OTHER}(?![\p{L}\p{N}_/-])`, 'u');
const OTHER_AHEAD = new RegExp(String.raw `(?<![\p{L}\p{N}_/.-])${OTHER}[*_]{0,3}(?:,|:|\s\(|\sat|\son)?\s{0,2}\(?$`, 'u');
/** Products that are called like a script. */
const PRODUCT = /^\p{Lu}\p{Ll}+\.(?:js|ts|io)$/u;
/** The other document that a pattern finds beside a line. */
function otherIn(pattern, text) {
    const name = pattern.exec(text)?.[1] ?? null;
    return name === null || !name.includes('.') || (file_names/* EXTENSIONS */.Z.has((0,text_paths/* extensionOf */.je)(name) ?? '') && !PRODUCT.test(name))
        ? name
        : null;
}
/** True where the name beside a line is that of another document than the path before it. */
function isOfAnother({ pieces, index, path, }) {
    const owner = ownerAfter(pieces, index);
    if (owner?.kind === 'token' && owner.token.kind === 'ticket')
        return true;
    const before = pieces[index - 1];
    const ahead = before?.kind === 'text' && !before.code ? otherIn(OTHER_AHEAD, before.text.slice(-MAX_CLAUSE)) : null;
    const other = otherIn(OTHER_AFTER, textAfter(pieces, index)) ?? ahead;
    return other !== null && !path.toLowerCase().includes(other.toLowerCase());
}
/** True where the words around a reference say that it is gone, or give a folder as the limit of where something may write. */
function restsOnNothing({ pieces, index, path, after, manner, }) {
    return (manner === 'absent' ||
        (0,acknowledgement/* isAcknowledged */.V)(textBefore(pieces, index, /[,;\n]/), after) ||
        (path?.endsWith('/') === true && isScope(read_references_clauseBefore(pieces, index))));
}
/** What the sentence says before a reference, other references in it included. */
function read_references_clauseBefore(pieces, index) {
    let text = '';
    for (let at = index - 1; at >= 0 && text.length < MAX_CLAUSE; at -= 1) {
        const piece = pieces[at];
        const said = piece?.kind === 'text' ? piece.text : ' ';
        const clause = said.split(/[.;\n](?:\s|$)/);
        text = (clause.at(-1) ?? '') + text;
        if (clause.length > 1)
            break;
    }
    return text.slice(-MAX_CLAUSE);
}
/** The text between a reference and its neighbor before, from the last separator on. */
function textBefore(pieces, index, separator) {
    const before = pieces[index - 1];
    return before?.kind === 'text' && !before.code ? (before.text.slice(-200).split(separator).at(-1) ?? '') : '';
}
function textAfter(pieces, index) {
    const after = pieces[index + 1];
    // Several references can come from one place (a shorthand): what follows the last of them is said of all.
    const here = pieces[index];
    if (after?.kind === 'token' &&
        here?.kind === 'token' &&
        after.range.column === here.range.column &&
        after.range.line === here.range.line)
        return textAfter(pieces, index + 1);
    return after?.kind === 'text' && !after.code ? (after.text.slice(0, 200).split(/[;\n]/)[0] ?? '') : '';
}

;// CONCATENATED MODULE: ./build/evidence/read-citations.js






async function readCitations({ repository, head, base, pages, notes, surprises, witness, }) {
    const all = [...pages.head, ...pages.base];
    // Both snapshots count, so that a folder this change deletes is read as the path it was.
    const has = (path) => head.index.has(path) || base?.index.has(path) === true;
    const namesIn = (folder) => [
        ...head.index.siblings(folder),
        ...(base?.index.siblings(folder) ?? []),
    ];
    const addresses = await findAddresses(repository, all.map(({ document }) => document));
    const readAddress = addresses?.(has) ?? null;
    const sides = base === null ? [head.index] : [head.index, base.index];
    const listedBy = (path) => sides.some((side) => side.truncated || side.has(path) || side.endingWith(path).length > 0)
        ? null
        : (0,find_listed/* findListed */.d)(path, sides);
    const known = new WeakMap();
    for (const page of all) {
        const same = known.get(page.document.page);
        page.written =
            same?.document.settings === page.document.settings
                ? same.written
                : readDocument({ document: page.document, has, namesIn, listedBy, readAddress, notes, surprises, witness });
        known.set(page.document.page, { document: page.document, written: page.written });
    }
}
function readDocument({ document, has, namesIn, listedBy, readAddress, notes, surprises, witness, }) {
    const { path, rows, settings } = document;
    const folder = (0,text_paths/* folderOf */.yS)(path);
    const isPlace = (word) => has(word) || (folder !== '' && has(`${folder}/${word}`));
    const siblings = openSiblings(path, namesIn);
    const hasSiblings = (name) => {
        witness?.noteAllPaths();
        return siblings(name);
    };
    const written = rows.map((one, row) => {
        const known = witness?.known(one) ?? null;
        if (known !== null)
            return known.written;
        witness?.begin(one);
        if (readAddress !== null)
            witness?.noteNames();
        const { evidence, kept } = one;
        const cites = evidence.flatMap((field, index) => {
            const place = { document: path, row, field: index, ...read_citations_placeOf(field) };
            const read = surprises.contain({ path, line: field.range.line, doing: 'reading evidence' }, () => readReferences({ field, path, known: { isPlace, hasSiblings, listedBy, readAddress } }), () => ({ references: [asProse(field)], notes: [] }));
            for (const note of read.notes)
                notes.add(note);
            const cited = place.byContents === undefined
                ? read.references
                : place.byContents === 'test-names'
                    ? testNames(field, read.references)
                    : read.references.filter(read_citations_namesPlace);
            const references = document.followed === undefined ? cited : markedPaths(cited, field);
            return ignoreTokens(references, settings.ignore).map((reference) => ({
                place,
                reference: kept === true ? { ...reference, acknowledged: true } : reference,
            }));
        });
        witness?.noteWritten(cites);
        return cites;
    });
    witness?.begin(null);
    return written;
}
const read_citations_placeOf = ({ column, role, polarity, claim, byContents, toCome, }) => ({
    column,
    role,
    polarity,
    claim,
    ...(byContents === undefined ? {} : { byContents }),
    ...(toCome === undefined ? {} : { toCome }),
});
/** Whether pages beside this one, or at the root, are named in the same way as the one that is asked for. */
function openSiblings(page, namesIn) {
    let styles = null;
    return (name) => {
        styles ??= new Set([...new Set([(0,text_paths/* folderOf */.yS)(page), ''])]
            .flatMap(namesIn)
            .filter((path) => path !== page && (0,text_paths/* isPlainMarkdownPath */.rV)(path))
            .map((path) => styleOf((0,text_paths/* nameOf */.Vb)(path))));
        return styles.has(styleOf(name));
    };
}
/** Capitals or not, one word or several, numbered or not: `ADR-001.md` is like `ADR-002.md`, and not like `plan.md`. */
const styleOf = (name) => [/[a-z]/.test(name.replace(/\.md$/i, '')), /[-_]/.exec(name)?.[0] ?? '', /\d/.test(name)].join();
/** Where only its contents make a cell evidence, what is not a place in the repository is what the row is about. */
const read_citations_namesPlace = ({ kind, path }) => kind === 'path' || kind === 'lines' || kind === 'glob' || (kind === 'symbol' && path !== null);
/** The names of tests in a cell that may as well name its row. `TestNightCrossing` alone in its cell needs no code marks. */
function testNames(field, references) {
    const [only, another] = field.segments;
    return only?.kind === 'text' && another === undefined && (0,test_name/* isPlainTestName */.s)(only.text)
        ? [
            {
                ...asProse(field),
                kind: 'symbol',
                text: only.text,
                range: only.range,
                symbol: only.text,
                acknowledged: only.struck,
            },
        ]
        : references.filter(({ path, symbol }) => path === null && symbol !== null && (0,test_name/* isTestName */.c)(symbol));
}
/** Of a paragraph: the paths in code marks and links. */
function markedPaths(references, { segments }) {
    const marked = segments.filter(prose_rows/* isMarked */.r);
    return references.filter(({ kind, path, range: { line, column } }) => (kind === 'path' || kind === 'lines' || (kind === 'symbol' && path !== null)) &&
        marked.some(({ link, outer }) => {
            const around = link?.range ?? outer;
            return line >= around.line && line <= around.endLine && column >= around.column && column <= around.endColumn;
        }));
}
/** A field that could not be read, as words: nobody can check what they hold. */
const asProse = ({ text, range }) => ({
    text,
    kind: 'prose',
    range,
    acknowledged: false,
    path: null,
    lines: [],
    symbol: null,
    command: null,
    surelyPath: false,
});
/** Ways that an address of a file takes through GitHub's pages. */
const ROUTES = ['/blob/', '/tree/', '/raw/', '/blame/'];
/** Asks what the repository is called on GitHub, and only where a page may hold the address of one of its files. */
async function findAddresses(repository, documents) {
    const texts = documents
        .filter(({ rows, page: { text } }) => rows.length > 0 && ROUTES.some((route) => text.includes(route)))
        .map(({ page: { text } }) => text);
    if (texts.length === 0)
        return null;
    const { holdsAddress, openOwnAddresses } = await __webpack_require__.e(/* import() */ 5296).then(__webpack_require__.bind(__webpack_require__, 5296));
    if (!texts.some(holdsAddress))
        return null;
    const names = await repository.names();
    return (has) => openOwnAddresses({ names, has });
}

// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(9472);
;// CONCATENATED MODULE: ./build/evidence/mentions/is-of-one-day.js
// Tells pages on which somebody wrote down what was found on a day: nobody rewrites that, unless it is verified again.

/** At base as well: a change does not end the checks of its own page. */
function isOfOneDay({ document: { page, metadata }, twin }) {
    const { lastVerifiedCommit: commit, lastVerifiedDate: date } = metadata;
    const isVerified = commit !== null || (date !== null && !(0,dated_entries/* isBareDate */.pw)(date.label));
    return !isVerified && (0,dated_entries/* isDatedReport */.hU)(page) && twin !== null && (0,dated_entries/* isDatedReport */.hU)(twin.document.page);
}

;// CONCATENATED MODULE: ./build/evidence/mentions/find-lost-names.js

















/** Most names of one page. */
const find_lost_names_MAX_NAMES = 500;
/** Steps that comparing the files of renamed names may take. */
const find_lost_names_BUDGET = 20_000_000;
/** Asks for no file where no page has such a name, and searches nothing unless the definition of one is gone from the file that had it. */
async function findLostNames({ head, base, pages, contents, guarded }) {
    if (base === null || head.index.truncated || base.index.truncated)
        return;
    const edited = editedCode(base.index, head.index).filter((path) => head.index.isFile(path) && !(0,code_path/* isVendored */.Ee)(path));
    if (edited.length === 0)
        return;
    const named = pages.head.flatMap((page) => {
        const names = listNames(page);
        return names.length === 0 ? [] : [{ page, names }];
    });
    if (named.length === 0)
        return;
    const [before, after] = [await contents.texts(base.snapshot, edited), await contents.texts(head.snapshot, edited)];
    const lost = findLost({
        names: new Set(named.flatMap(({ names }) => names.map(({ name }) => name))),
        before,
        after,
    });
    if (lost.size === 0)
        return;
    const gone = await findGone({ side: head, names: [...lost.keys()], guarded });
    if (gone.size === 0)
        return;
    const successorOf = openSuccessors(before, after);
    for (const { page, names } of named) {
        const wasClaimed = openClaimed(page);
        const lostNames = names.flatMap(({ reference, name, isClaimed }) => {
            const from = lost.get(name)?.find((path) => isIn(reference, { path, text: before.get(path) ?? '' }));
            const places = gone.get(name);
            if (from === undefined || places === undefined)
                return [];
            const successor = successorOf(from, name);
            // A row may have both the old and the new name: whoever wrote it knows.
            const line = page.document.page.lines[reference.range.line - 1] ?? '';
            const isSaid = successor === null ? !isClaimed : (0,contains_word/* containsWord */.oV)(line, successor);
            return isSaid || (isClaimed && !wasClaimed(reference.range.line, name))
                ? []
                : [{ reference, name, from, successor, isDocumented: places.length > 0 }];
        });
        page.asides = { ...page.asides, lostNames };
    }
}
/** Of a row that claimed as much before this change: what it removes may be the very work of one that rises with it. */
function openClaimed({ document, twin }) {
    const before = new Map();
    for (const { key, declared: { status }, shape, } of twin?.document.rows ?? [])
        if (shape !== null && isClaim(status))
            (0,group_by/* appendTo */.S)(before, `${(0,keys/* canonicalKey */.yk)(key)} ${status}`, twin?.document.page.lines[shape.range.line - 1] ?? '');
    const now = new Map(document.rows.flatMap(({ key, declared: { status }, shape }) => shape === null ? [] : [[shape.range.line, `${(0,keys/* canonicalKey */.yk)(key)} ${status}`]]));
    return (line, name) => (before.get(now.get(line) ?? '') ?? []).some((text) => (0,contains_word/* containsWord */.oV)(text, name));
}
const isClaim = (status) => status === 'done' || status === 'partial';
/** Where the page names the file as well, the name is that of this file; where it names what has it (`Kiln.heat_up`), the file must have that too. */
function isIn({ path, text: written, symbol }, file) {
    if (path !== null)
        return file.path === path || file.path.endsWith(`/${path}`);
    const owner = OWNER.exec(written.slice(0, written.lastIndexOf(symbol ?? '')))?.[1];
    return owner === undefined || (0,contains_word/* containsWord */.oV)(file.text, owner) || (0,text_paths/* stemOf */.Vc)(file.path) === owner;
}
const OWNER = /([\p{L}_$][\p{L}\p{N}_$]*)(?:\.|::|#|->)$/u;
/** The files that defined a name and do not have it any more, by name. */
function findLost({ names, before, after, }) {
    const defines = (0,definitions/* openDefiners */.fN)(before);
    const lost = new Map();
    for (const [path, text] of before) {
        const now = after.get(path) ?? null;
        if (text === null || now === null)
            continue;
        const lines = (0,lazily/* lazily */.q)(() => (0,text_lines/* splitGitLines */.Y)(text));
        for (const name of new Set(linesLost(text, now).match(WORDS) ?? []))
            if (names.has(name) && !(0,contains_word/* containsWord */.oV)(now, name) && defines(path, name) && isLasting(lines(), name))
                (0,group_by/* appendTo */.S)(lost, name, path);
    }
    return lost;
}
/** A value that is bound inside of a function, be it called like what a page names, is not what the page names. */
const LOCAL = /^\s+(?:(?:let|const|var|val|auto)\s+(?:mut\s+)?)?[\p{L}\p{N}_$]+\s*(?::[^=]{0,80})?=(?![=>]|.*(?:=>|\bfunction\b))/u;
function isLasting(lines, name) {
    return (0,definitions/* listDefinitions */.Pb)(lines, name).some((at) => !LOCAL.test((lines[at - 1] ?? '').slice(0, MAX_LINE)));
}
/** Longest part of a line that is looked at. */
const MAX_LINE = 300;
const WORDS = /[\p{L}\p{M}\p{N}_$]+/gu;
/** The names that surely no code of head has and no file or folder is called by, each with the prose that has it. */
async function findGone({ side, names, guarded, }) {
    const found = await searchNames({ side, names, guarded });
    if (found === null)
        return new Map();
    const called = new Set();
    for (const { path } of side.index.entries())
        for (const part of path.split('/')) {
            called.add(part);
            called.add(part.split('.')[0] ?? '');
        }
    return new Map(names.flatMap((name) => {
        const places = found.get(name);
        return places?.every(code_path/* isProse */.y6) === true && !called.has(name) ? [[name, places]] : [];
    }));
}
/** What is the same for all names of a file is looked at once. */
function openSuccessors(before, after) {
    const budget = { steps: find_lost_names_BUDGET };
    const byFile = new Map();
    const known = new Map();
    return (path, name) => {
        const key = `${path}\n${name}`;
        const answer = known.get(key);
        if (answer !== undefined)
            return answer;
        const ask = byFile.get(path) ?? openNameSuccessors({ base: before.get(path) ?? '', head: after.get(path) ?? '', budget });
        byFile.set(path, ask);
        const successor = ask(name);
        known.set(key, successor);
        return successor;
    };
}
/** Rows that claim nothing yet may name what is to go or to come. */
const SPEAKS = new Set(['done', 'partial', 'unknown']);
/** The names that base's page had as well, and that no row cites as its evidence. */
function listNames(citing) {
    const { document, rows: cited, twin } = citing;
    const { page, rows, settings, followed, dialect } = document;
    if (twin === null || (followed !== undefined && settings.literal !== true) || isOfOneDay(citing))
        return [];
    const atBase = twin.document.page;
    const byLine = new Map(rows.flatMap((row) => (row.shape === null ? [] : [[row.shape.range.line, row]])));
    // A line of a status table that is not a row claims nothing (`n/a`).
    const matrices = new Set(document.tables.flatMap(({ accepted, range }) => (accepted ? [range.line] : [])));
    const tables = linesOfTables(page.blocks, ({ range }) => !matrices.has(range.line));
    // What an audit lists beside its findings is what is wrong.
    const isListed = dialect === 'matrix' || followed !== undefined;
    const isAsked = ({ range: { line } }) => {
        const row = byLine.get(line);
        return row === undefined ? isListed && (tables.has(line) || DONE.test(page.lines[line - 1] ?? '')) : isLiving(row);
    };
    const spans = codedSpans(page, (segment) => isAsked(segment) && find_lost_names_MAY_NAME.test(segment.text), { calls: true }).filter(({ acknowledged, ordered, moved, isPast }) => !acknowledged && !ordered && !moved && !isPast());
    if (spans.length === 0)
        return [];
    const known = (0,lazily/* lazily */.q)(() => new Set(atBase.text.match(WORDS) ?? []));
    const own = new Set(cited.flat().map(({ reference }) => find_lost_names_placeOf(reference)));
    return spans
        .flatMap(({ segment }) => ignoreTokens(find_lost_names_namesIn(segment), settings.ignore))
        .flatMap((reference) => {
        const { symbol: name, range } = reference;
        if (name === null || own.has(find_lost_names_placeOf(reference)) || !known().has(name))
            return [];
        return [{ reference, name, isClaimed: isClaim(byLine.get(range.line)?.declared.status) }];
    })
        .slice(0, find_lost_names_MAX_NAMES);
}
/** An item of a list that begins with a mark of what is done. */
const DONE = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(?:\[[xX]\]|[\u2705\u2611\u2714\u2713]\uFE0F?)\s/u;
const find_lost_names_placeOf = ({ symbol, range }) => `${range.line} ${symbol ?? ''}`;
const isLiving = ({ declared: { status }, kept, remark }) => kept !== true && remark === undefined && SPEAKS.has(status);
/** Of the tables that are meant, those in lists and quotes as well. */
function linesOfTables(blocks, isMeant, lines = new Set()) {
    for (const block of blocks)
        if (block.kind === 'table') {
            if (isMeant(block))
                for (const { range } of block.rows)
                    lines.add(range.line);
        }
        else if (block.kind === 'list')
            for (const item of block.items)
                linesOfTables(item.blocks, isMeant, lines);
        else if (block.kind === 'quote')
            linesOfTables(block.blocks, isMeant, lines);
    return lines;
}
/** Whether there can be one in the marks: a name of several words, or one that is called. */
const find_lost_names_MAY_NAME = /\(|[\p{Ll}\p{N}]\p{Lu}|[^_]_[^_]/u;
const find_lost_names_LONGEST = 200;
/** `heatKiln`, `Kiln.heatUp(n)`, `kiln::heat_up`: all of it is one name. */
const find_lost_names_NAME = /^(?:[\p{L}_$][\p{L}\p{N}_$]*(?:\.|::|#|->))*([\p{L}_$][\p{L}\p{N}_$]*)(\([^()]*\))?$/u;
function find_lost_names_namesIn(segment) {
    const text = segment.text.length > find_lost_names_LONGEST ? '' : segment.text;
    const [whole, name = '', called] = find_lost_names_NAME.exec(text) ?? [];
    if (whole !== undefined)
        return (0,name_words/* hasSeveralWords */.up)(name) || called !== undefined
            ? [symbolReference(segment, { start: 0, end: text.length, path: null, symbol: name })]
            : [];
    return (0,classify_span/* classifySpan */.Xq)(text).flatMap(({ kind, start, end, path, symbol }) => kind === 'symbol' && path !== null && symbol !== null && (0,name_words/* hasSeveralWords */.up)(symbol)
        ? [symbolReference(segment, { start, end, path, symbol })]
        : []);
}

// EXTERNAL MODULE: ./build/rows/tables/line-column.js
var line_column = __webpack_require__(2983);
// EXTERNAL MODULE: ./build/evidence/lines/proven-lines.js
var proven_lines = __webpack_require__(2548);
;// CONCATENATED MODULE: ./build/evidence/mentions/old-lines.js

/** Segments before and behind an anchor in which its sentence is: a list of places may be long. */
const old_lines_BESIDE = 40;
/** Characters of a sentence on each side of an anchor that are looked at. */
const old_lines_WINDOW = 600;
const old_lines_ENDS_SENTENCE = /[.!?;](?=\s)|[\u3002\uff01\uff1f\uff1b]/u;
/** `was at`, `used to be in`, `formerly`, right before the anchor; `was added in` says where it is. */
const WAS_AT = new RegExp([
    '(?<!\\p{L})(?:was|were|had been|lived|sat|lag|lagen|war|waren|estaban?|se encontraba|\u00e9tait|\u00e9taient|se trouvait|estavam?|ficava|era|\u0431\u044b\u043b[\u0430\u043e\u0438]?|\u043d\u0430\u0445\u043e\u0434\u0438\u043b(?:\u0441\u044f|\u0430\u0441\u044c|\u043e\u0441\u044c|\u0438\u0441\u044c)) (?:(?:still|then|once|formerly|previously|originally|fr\u00fcher|damals|antes|avant|\u0440\u0430\u043d\u044c\u0448\u0435) )?(?:at|in|on|around|near|under|bei|unter|en|\u00e0|dans|em|na|no|\u0432|\u043d\u0430)(?: lines?| line numbers?)? ?[([`]{0,2}$',
    '(?<!\\p{L})used to (?:be|live|sit|start|begin)(?: (?:at|in|on|around|near))? ?[([`]{0,2}$',
    '(?<!\\p{L})(?:formerly|previously|originally|earlier|once|fr\u00fcher|vormals|urspr\u00fcnglich|anteriormente|antiguamente|anciennement|auparavant|antigamente|\u0440\u0430\u043d\u0435\u0435|\u0440\u0430\u043d\u044c\u0448\u0435|\u043f\u0440\u0435\u0436\u0434\u0435)(?: (?:at|in|on|around|near|bei|in|en|\u00e0|em|\u0432))?[:,]? ?[([`]{0,2}$',
    '^[^\\p{L}\\p{N}]{0,6}(?:fr\u00fcher|damals|vormals|urspr\u00fcnglich) (?:war|waren|lag|lagen) [^,]*$',
    '(?:\u4ee5\u524d\u306f|\u304b\u3064\u3066\u306f|\u65e7|\u539f\u5148\u5728|\u4e4b\u524d\u5728|\u66fe\u5728|\u539f\u6765\u5728|\u4ee5\u524d\u5728)\\s?[(\uff08[`]{0,2}$',
].join('|'), 'iu');
/** `In release v1.2`, `as of v2`, `at commit 4f2c1aa`: a version at the head of the sentence or beside the anchor. */
const old_lines_VERSION = '(?:(?:the )?(?:old |previous |last )?(?:release|version|tag|revision|rev|build|Version|versi\u00f3n|vers\u00e3o|\u0440\u0435\u043b\u0438\u0437[\u0430\u0435]|\u0432\u0435\u0440\u0441\u0438\u0438) `?v?\\d[\\w.-]{0,20}`?|`?v\\d[\\w.-]{0,20}`?)(?!\\p{L})';
const COMMIT = '(?:the )?(?:commit|sha|revision|rev|Commit|\u043a\u043e\u043c\u043c\u0438\u0442[\u0430\u0435]?) \\(?`?[0-9a-f]{7,40}`?(?![\\p{L}\\p{N}])';
const AT_HEAD = new RegExp(`^[^\\p{L}\\p{N}]{0,6}(?:in|as of|at|before|until|prior to|up to|bis|vor|en|hasta|avant|jusqu\u2019\u00e0|em|at\u00e9|\u0432|\u0434\u043e) ${old_lines_VERSION}`, 'iu');
const BESIDE_ANCHOR = new RegExp(`^[\`\\s,)(\u2013\u2014-]{0,4}(?:in|as of|at|before|until|prior to|up to) ${old_lines_VERSION}`, 'iu');
const AT_COMMIT = new RegExp(`(?<!\\p{L})(?:at|as of|in|before|bei|vor|en|\u00e0|em|\u0432|\u0434\u043e) ${COMMIT}`, 'iu');
/** What was wrong with numbers and the like: `stale anchors`, `old line numbers`. */
const OLD_NUMBERS = /(?<!\p{L})(?:(?:old|stale|outdated|former|previous|obsolete|wrong|drifted|offending|veraltete[nr]?|alte[nr]?|antigu[oa]s|obsolet[oa]s|anciens|anciennes|p\u00e9rim\u00e9e?s|antig[oa]s|desatualizad[oa]s|\u0441\u0442\u0430\u0440\u044b\u0435|\u0443\u0441\u0442\u0430\u0440\u0435\u0432\u0448\u0438\u0435) (?:(?:line|file|code) ?)?(?:lines?|numbers?|anchors?|refs?|references?|citations?|pointers?|locations?|offenders?|zeilennummern|zeilen|verweise|n\u00fameros|l\u00edneas|referencias|num\u00e9ros|lignes|r\u00e9f\u00e9rences|linhas|refer\u00eancias|\u043d\u043e\u043c\u0435\u0440\u0430|\u0441\u0442\u0440\u043e\u043a\u0438|\u0441\u0441\u044b\u043b\u043a\u0438)(?! (?:are|is|must|can|may|will) )|line numbers? (?:were|was|had been) (?:stale|wrong|outdated|off|stripped|removed))(?!\p{L})|\u65e7\u884c\u756a\u53f7|\u53e4\u3044\u884c\u756a\u53f7|\u65e7\u884c\u53f7|\u8fc7\u65f6\u7684\u884c\u53f7/iu;
/** A label of a list of what was wrong and is so no more: `3 offenders fixed:`, `Removed:`. */
const WRONG_LABEL = /(?<!\p{L})(?:offenders?|(?:fixed|corrected|repaired|removed|stripped|cleaned|stale|outdated|drifted|behoben|korrigiert|entfernt|corregid[oa]s?|eliminad[oa]s?|corrig\u00e9e?s?|supprim\u00e9e?s?|corrigid[oa]s?|removid[oa]s?|\u0438\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d[\u043e\u044b]|\u0443\u0434\u0430\u043b\u0435\u043d[\u043e\u044b]))(?: (?:up|in|by|here|now|today|offenders?|refs?|references?|anchors?|lines?|\(\d{1,4}\))){0,3} ?[*_]{0,2}[:\uff1a]|(?:\u4fee\u6b63\u6e08\u307f|\u524a\u9664\u6e08\u307f|\u5df2\u4fee\u590d|\u5df2\u4fee\u6b63|\u5df2\u79fb\u9664)[:\uff1a]/iu;
/** What is said behind the list. */
const WRONG_AFTER = /(?:[\u2013\u2014,(:]|-(?= )|\s(?:are|is|were|was)\s)\s?(?:(?:now|all|both|since|each)\s){0,2}(?:stripped|stale|outdated|offenders?|(?:fixed|removed|replaced|rewritten|converted|changed|reduced) to (?:bare |plain )?(?:paths?|names?|symbols?|file names?))(?!\p{L})/iu;
/** True where the sentence of an anchor says so in words of `isKnown` lines: what a change writes excuses nothing. */
function citesOldLines({ beside, index }, isKnown) {
    const read = (parts) => readOnOneLine(parts.filter(({ range }) => isKnown(range.line))).replaceAll(/\s+/gu, ' ');
    const before = read(beside.slice(Math.max(0, index - old_lines_BESIDE), index))
        .split(old_lines_ENDS_SENTENCE)
        .at(-1)
        ?.slice(-old_lines_WINDOW);
    const after = read(beside.slice(index + 1, index + 1 + old_lines_BESIDE))
        .split(old_lines_ENDS_SENTENCE)[0]
        ?.slice(0, old_lines_WINDOW);
    return saysOld(before ?? '', after ?? '');
}
const saysOld = (before, after) => WAS_AT.test(before) ||
    AT_HEAD.test(before) ||
    BESIDE_ANCHOR.test(after) ||
    OLD_NUMBERS.test(before) ||
    WRONG_LABEL.test(before) ||
    [before, after].some((text) => AT_COMMIT.test(text)) ||
    WRONG_AFTER.test(after);

;// CONCATENATED MODULE: ./build/evidence/mentions/find-moved-lines.js












/** Most anchors of one page that are not alike. */
const MAX_ANCHORS = 500;
/** Most references of one piece of a page. */
const MAX_PIECES = 20;
/** Asks for no file where the change edits none that a page cites by lines. */
async function findMovedLines(run) {
    const { head, base } = run;
    if (base === null || head.index.truncated || base.index.truncated)
        return;
    await (0,evidence_run/* forEachPage */.oO)(run, { doing: 'following lines beside evidence' }, async (page) => {
        const { document, twin } = page;
        if (twin === null || (document.auxiliary === true && document.followed === undefined) || (0,is_record/* isRecord */.u)(page))
            return;
        const anchors = listAnchors(page, twin).flatMap((reference) => {
            const target = targetOf(reference, twin);
            return target !== null && isEdited(target, base, head) && !(0,code_path/* isVendored */.Ee)(target) ? [{ reference, target }] : [];
        });
        const alike = [...groupAlike(anchors, page).values()];
        if (alike.length > MAX_ANCHORS)
            run.notes.add(`${document.path}: of ${alike.length} places that cite lines outside of its evidence, only the first ${MAX_ANCHORS} were followed.`);
        const found = [];
        for (const group of alike.slice(0, MAX_ANCHORS))
            found.push(...(await followProven(group, { twin, page, run })));
        page.asides = { ...page.asides, movedLines: found };
    });
}
/** The same lines beside the same words are proven and followed once, however often the page says it. */
function groupAlike(anchors, { document: { page } }) {
    const groups = new Map();
    for (const anchor of anchors) {
        const { reference, target } = anchor;
        (0,group_by/* appendTo */.S)(groups, JSON.stringify([target, reference.lines, (0,proven_lines/* textBeside */.W)({ page, range: reference.range })]), anchor);
    }
    return groups;
}
function isEdited(path, base, head) {
    const now = head.index.entry(path);
    return now?.kind === 'file' && now.id !== base.index.entry(path)?.id;
}
/** The file that base has, where it is the only one that can be meant. */
function targetOf(reference, { document, side }) {
    const { state, target } = resolvePath({
        index: side.index,
        path: reference.path ?? '',
        page: document.path,
        folders: [],
        linked: reference.linked === true,
        surelyPath: reference.surelyPath,
        listSubmodules: () => ({ byName: side.submodules.byName, named: [] }),
    });
    return state === 'present' && target !== null && side.index.isFile(target) ? target : null;
}
/** Of anchors that are alike. */
async function followProven(anchors, { twin, page, run: { contents, follower }, }) {
    const [first] = anchors;
    if (first === undefined)
        return [];
    const { target } = first;
    const { range, lines: spans } = first.reference;
    const lines = (await contents.lines(twin.side.snapshot, target)) ?? [];
    if (!(0,proven_lines/* provesLines */.J)({ page: page.document.page, range, spans, path: target, lines }))
        return [];
    const state = await follower.follow({
        from: { snapshot: twin.side.snapshot, path: target },
        to: { snapshot: page.side.snapshot, path: target },
        spans,
    });
    if (state.kind !== 'moved')
        return [];
    return anchors.map(({ reference }) => ({ reference, resolution: { target }, lines: state.lines }));
}
/** The anchors of a page on lines that base's page had as well, but for those that its rows cite. */
function listAnchors({ document: { page }, rows }, { document: before }) {
    const columns = anchorsOfColumns(page);
    const inColumns = new Set(columns.flatMap(({ parts }) => parts));
    const spans = codedSpans(page, mayCite, { linked: true, also: inColumns });
    if (spans.length === 0)
        return [];
    const known = new Set(before.page.lines);
    const isKnown = (line) => known.has(page.lines[line - 1] ?? '');
    const kept = spans.filter((span) => !span.acknowledged && !span.ordered && !span.moved && !span.isPast() && !citesOldLines(span, isKnown));
    const current = new Set(kept.map(({ segment }) => segment));
    const written = [
        ...kept.flatMap(({ segment }) => (inColumns.has(segment) ? [] : anchorsIn(segment))),
        ...columns.flatMap(({ parts, reference }) => (parts.every((part) => current.has(part)) ? [reference] : [])),
    ];
    const taken = new Set(rows.flat().map(({ reference }) => find_moved_lines_placeOf(reference)));
    const found = new Map();
    for (const reference of written) {
        const place = find_moved_lines_placeOf(reference);
        if (taken.has(place) || !isKnown(reference.range.line))
            continue;
        if (!found.has(place))
            found.set(place, reference);
    }
    return [...found.values()];
}
const find_moved_lines_placeOf = (reference) => `${reference.range.line} ${(0,follow_lines/* nameOfAnchor */.i)(reference)}`;
/** Whether there can be lines in it, before it is read: a number after a colon or a sign, or an address. */
const mayCite = ({ text, link }) => /[:#@\u2020(]L?\d|lines?\s?\d/i.test(text) || /#L\d/.test(link?.url ?? '');
/** What the destination of a link says comes before its text. */
function anchorsIn(segment) {
    const tokens = (0,cell_reader/* readPieces */.u)([segment], MAX_PIECES).filter((piece) => piece.kind === 'token');
    const linked = tokens.filter((piece) => piece.linked);
    return (linked.length > 0 ? linked : tokens).flatMap((piece) => toReference(piece));
}
function toReference({ token: { kind, path, lines, symbol, surelyPath, address }, text, range, struck, linked, }) {
    if (kind !== 'lines' || path === null || struck || address !== undefined)
        return [];
    const reference = { ...PLAIN, text, range, path, lines, symbol, surelyPath };
    return [linked ? { ...reference, linked } : reference];
}
const PLAIN = { kind: 'lines', acknowledged: false, command: null };
function anchorsOfColumns({ blocks }) {
    return blocks.flatMap((block) => block.kind === 'table'
        ? ofTable(block)
        : block.kind === 'quote'
            ? anchorsOfColumns(block)
            : block.kind === 'list'
                ? block.items.flatMap(anchorsOfColumns)
                : []);
}
function ofTable({ header, rows }) {
    const columns = header.cells.map(({ text }, index) => ({ index, header: text, role: 'other', reason: '' }));
    const found = (0,line_column/* findLineColumn */.q)(columns, (index) => rows.map(({ cells }) => cells[index]));
    if (found === null)
        return [];
    return rows.flatMap(({ cells }) => {
        const segments = cells[found.of]?.segments ?? [];
        const [file, ...more] = (0,cell_reader/* readPieces */.u)(segments, MAX_PIECES).filter((piece) => piece.kind === 'token');
        const [only, another] = cells[found.index]?.segments ?? [];
        if (file?.token.kind !== 'path' || more.length > 0 || only === undefined || another !== undefined)
            return [];
        const lines = (0,line_anchor/* readLineCell */.N3)(only.text, found.sure);
        const { path, surelyPath } = file.token;
        if (lines.length === 0)
            return [];
        const reference = { ...PLAIN, text: only.text, range: only.range, path, lines, symbol: null, surelyPath };
        return [{ reference, parts: [...segments, only] }];
    });
}

;// CONCATENATED MODULE: ./build/evidence/mentions/removed-paths.js
// The files and folders that base has and head lacks, ready to be looked up by what a page writes.



/** Linear in the two trees. A listing that is incomplete says nothing of what is gone. */
function listRemoved(base, head) {
    const removed = new Set();
    if (!base.truncated && !head.truncated)
        for (const { path } of base.entries()) {
            if (head.isFile(path))
                continue;
            removed.add(path);
            // What the work makes in such a folder was never here.
            if (isKeeper(path))
                continue;
            for (let folder = (0,text_paths/* folderOf */.yS)(path); folder !== '' && !removed.has(folder); folder = (0,text_paths/* folderOf */.yS)(folder)) {
                if (head.has(folder))
                    break;
                removed.add(folder);
            }
        }
    const names = new Set([...removed].map(text_paths/* nameOf */.Vb));
    return {
        size: removed.size,
        meantBy(written, page) {
            const bare = written.replace(/\/+$/, '');
            if (!names.has((0,text_paths/* nameOf */.Vb)(bare)))
                return null;
            const places = removed_paths_placesOf(bare, page);
            // What is there under one of its readings is not gone.
            if (places.some((place) => head.has(place)))
                return null;
            // Nor is what was and is there from a folder above the page: `plans/` on `docs/notes/kiln.md`.
            if (placesAbove(bare, page).some((place) => base.has(place) && head.has(place)))
                return null;
            const exact = places.find((place) => base.has(place));
            if (exact !== undefined)
                return removed.has(exact) ? exact : null;
            if (bare.startsWith('.') || bare.startsWith('/'))
                return null;
            const ends = base.endingWith(bare);
            const [only] = ends;
            return only !== undefined &&
                ends.length === 1 &&
                removed.has(only) &&
                !(0,set_aside/* isArchived */.F)(only, `${bare}/`) &&
                head.endingWith(bare).length === 0
                ? only
                : null;
        },
    };
}
/** From each folder between the root and the page's own. */
function placesAbove(bare, page) {
    const places = [];
    if (/^[./]/.test(bare))
        return places;
    for (let folder = (0,text_paths/* folderOf */.yS)((0,text_paths/* folderOf */.yS)(page)); folder !== ''; folder = (0,text_paths/* folderOf */.yS)(folder))
        places.push(`${folder}/${bare}`);
    return places;
}
/** From the root and from the page's folder, without what leads out of the repository. */
function removed_paths_placesOf(bare, page) {
    const places = [/^\.\.?\//.test(bare) ? null : (0,text_paths/* normalisePath */.qb)(bare), (0,text_paths/* normalisePath */.qb)(`${(0,text_paths/* folderOf */.yS)(page)}/${bare}`)];
    return places.filter((place) => place !== null && place !== '').filter((place) => place !== null);
}

;// CONCATENATED MODULE: ./build/evidence/mentions/find-mentions.js











/** Most mentions of one page. */
const find_mentions_MAX_MENTIONS = 500;
/** Characters of a paragraph in which both places of a file are looked for. */
const MAX_AROUND = 20_000;
/** Does nothing where the change takes nothing away. A path that this change writes into the page is the author's to know. */
async function findMentions(run) {
    const { repository, contents, head, base, pages, notes } = run;
    if (base === null || pages.head.length === 0)
        return;
    const removed = listRemoved(base.index, head.index);
    if (removed.size === 0)
        return;
    const found = pages.head.flatMap((page) => {
        const spans = page.twin === null || isOfOneDay(page) ? [] : findIn(page, { removed, atBase: page.twin.document.page });
        return spans.length === 0 ? [] : [{ page, spans }];
    });
    if (found.length === 0)
        return;
    const renames = await openRenames({
        renames: await repository.renames(),
        paths: found.flatMap(({ spans }) => spans.map(({ target }) => target)),
        contents,
        notes,
        base,
        head,
    });
    const leftFor = run.openLeftFor();
    for (const { page, spans } of found) {
        const mentions = spans
            .filter(({ target }) => !renames.isUnsure(target) && (renames.of(target) !== null || leftFor(target)?.isSure !== true))
            .map((one) => toMention({ ...one, renames, head: head.index, base: base.index }));
        page.asides = { ...page.asides, mentions };
    }
}
function toMention({ reference, target, isPast, renames, head, base, }) {
    const to = renames.of(target);
    const renamedTo = to !== null && head.has(to) ? to : null;
    const mention = { reference, resolution: { target }, renamedTo };
    if (renamedTo === null)
        return mention;
    // A folder of one word may be any word.
    const folder = newFolderOf(renamedTo, base);
    return isPast(folder?.includes('/') === true ? folder : renamedTo) ? { ...mention, past: true } : mention;
}
/** The outermost folder of a path that this change makes; null where all were there. */
function newFolderOf(path, base) {
    let made = null;
    for (let folder = (0,text_paths/* folderOf */.yS)(path); folder !== '' && !base.has(folder); folder = (0,text_paths/* folderOf */.yS)(folder))
        made = folder;
    return base.truncated ? null : made;
}
function findIn({ document: { page, rows } }, { removed, atBase }) {
    const removedIn = remembered((segment) => pathsIn(segment).flatMap((written) => {
        const target = removed.meantBy(written.path, page.path) ?? removed.meantBy((0,decode_percent/* decodePercent */.g)(written.path), page.path);
        // A name to fill in is not the one file that has it for now.
        return target === null || target === page.path || (0,path_shape/* isToFillIn */.WR)(written.path)
            ? []
            : [{ reference: find_mentions_toReference({ segment, ...written }), target }];
    }));
    const spans = codedSpans(page, (segment) => removedIn(segment).length > 0);
    const found = spans
        .flatMap((span) => (span.acknowledged ? [] : removedIn(span.segment).map((one) => ({ ...one, span }))))
        .slice(0, find_mentions_MAX_MENTIONS);
    if (found.length === 0)
        return [];
    const pathsBefore = remembered(pathsIn);
    const spansBefore = atBase === page ? spans : codedSpans(atBase, (segment) => pathsBefore(segment).length > 0);
    const before = new Map();
    for (const span of spansBefore)
        for (const { path } of pathsBefore(span.segment))
            (0,group_by/* appendTo */.S)(before, path, span);
    const targetsOf = (isMeant) => new Set(spansBefore
        .filter(isMeant)
        .flatMap(({ segment }) => pathsBefore(segment).flatMap(({ path }) => removed.meantBy(path, page.path) ?? [])));
    // What the page at base orders to go is not what the rest of it relies on, but for rows that claim work.
    const ordered = targetsOf((span) => span.ordered);
    const movedBefore = targetsOf((span) => span.moved);
    const claims = new Set(rows.flatMap(({ declared: { status }, range, shape }) => status === 'not-started' || status === 'not-applicable' ? [] : [(shape?.range ?? range).line]));
    const isPast = openPast(before);
    return found.flatMap(({ span, reference, target }) => {
        const { path, range } = reference;
        const isToGo = ordered.has(target) && !claims.has(range.line);
        return path === null || !before.has(path) || isToGo || (span.moved && movedBefore.has(target))
            ? []
            : [{ reference, target, isPast: (place) => isPast({ span, path, place }) }];
    });
}
/** Whether a span, and one of its path at base, is said of the past or has both the old and the new place. The words of the change do not excuse it. */
function openPast(before) {
    const textAround = remembered((segments) => readOnOneLine(segments).slice(0, MAX_AROUND));
    const spansOf = (path) => before.get(path) ?? [];
    const textBefore = remembered((path) => [...new Set(spansOf(path).map(({ around }) => around))].map(textAround).join('\n'));
    const wasPast = remembered((path) => spansOf(path).some((one) => one.isPast()));
    return ({ span, path, place }) => (wasPast(path) && span.isPast()) ||
        (namesPlace(textBefore(path), place) && namesPlace(textAround(span.around), place));
}
/** The same answers, each looked for once: the walk through a page asks several times of the code marks in its tables. */
function remembered(ask) {
    const known = new Map();
    return (subject) => {
        const answer = known.get(subject) ?? ask(subject);
        known.set(subject, answer);
        return answer;
    };
}
/** The paths of a code span: one that is a path as a whole, or the words of a command that have folders. */
function pathsIn({ text }) {
    // Most code marks hold names, and names have neither.
    if (!/[./]/.test(text))
        return [];
    const tokens = (0,classify_span/* classifySpan */.Xq)(text).flatMap((token) => token.path === null || token.kind === 'glob' ? [] : [{ token, path: token.path }]);
    return tokens.length > 0 ? tokens : wordsWithFolders(text);
}
function wordsWithFolders(text) {
    return [...text.slice(0, 1000).matchAll(/(?<![^\s"'=])[\w@.-]+(?:\/[\w@.+-]+)+(?![^\s"':])/g)].map(({ 0: path, index }) => ({ token: { start: index, end: index + path.length, lines: [], symbol: null }, path }));
}
function find_mentions_toReference({ segment, token, path }) {
    return {
        text: segment.text.slice(token.start, token.end),
        kind: 'path',
        range: (0,cell_reader/* rangeWithin */.v)(segment, token.start, token.end),
        acknowledged: false,
        path,
        lines: [],
        symbol: null,
        command: null,
        surelyPath: true,
    };
}

// EXTERNAL MODULE: ./build/rows/status/classify-status.js + 3 modules
var classify_status = __webpack_require__(2257);
// EXTERNAL MODULE: ./build/rows/status/match-words.js + 1 modules
var match_words = __webpack_require__(5626);
// EXTERNAL MODULE: ./build/rows/tables/columns.js + 4 modules
var columns = __webpack_require__(8208);
;// CONCATENATED MODULE: ./build/evidence/mentions/promised-paths.js










/** Most such paths of one page. */
const MAX_PATHS = 100;
/** Adds them to what the pages cite, where base's page does not have them. */
async function findPromised({ head, base, pages }) {
    if (base !== null && !head.index.truncated && !base.index.truncated)
        for (const page of pages.head) {
            if (page.twin === null || page.twin.document.page === page.document.page)
                continue;
            const byRow = promisesOf(page, page.twin);
            if (byRow.size > 0)
                page.written = page.written.map((row, at) => [...row, ...(byRow.get(at) ?? [])]);
        }
    await Promise.resolve();
}
/** Leaves only those that neither side has, and that are no slip for another file. One that is written in short may be any file of its name. */
async function keepPromised({ pages }) {
    for (const page of pages.head) {
        if (!page.rows.some((row) => row.some(({ place }) => place.promised === true)))
            continue;
        const isKept = openKept(page);
        page.rows = page.rows.map((row) => row.filter((one) => one.place.promised !== true || isKept(one)));
    }
    await Promise.resolve();
}
function openKept({ side, base }) {
    const sides = base === null ? [side] : [side, base];
    const entries = (0,lazily/* lazily */.q)(() => sides.flatMap(({ index }) => index.entries().map(({ path }) => path)));
    const folders = (0,lazily/* lazily */.q)(() => new Set(entries().flatMap((path) => path.split('/').slice(0, -1))));
    const endings = (0,lazily/* lazily */.q)(() => new Set(entries().map(endingOf)));
    return ({ reference: { path }, located, atBase }) => path !== null &&
        located.resolution.state === 'missing' &&
        atBase?.resolution.state === 'missing' &&
        endings().has(endingOf(path)) &&
        (sides.some(({ index }) => index.isFolder(folderAt(path)))
            ? located.resolution.candidate === null
            : folders().has(folderAt(path)) && sides.every(({ index }) => index.named((0,text_paths/* nameOf */.Vb)(path)).length === 0));
}
const folderAt = (path) => path.slice(0, path.indexOf('/'));
const endingOf = (path) => /\.\w+$/.exec((0,text_paths/* nameOf */.Vb)(path))?.[0] ?? '';
function promisesOf(page, twin) {
    const { document } = page;
    const before = twin.document.page.text;
    const rowAt = document.followed === undefined ? rowsOfNotes(document) : rowsOfNamed(page, twin);
    const found = new Map();
    const spans = codedSpans(document.page, (segment) => PATH.test(segment.text) && rowAt(segment) !== null && !before.includes(segment.text));
    for (const span of spans.slice(0, MAX_PATHS)) {
        const row = rowAt(span.segment);
        if (row === null || !isCited(span))
            continue;
        const place = { ...promised_paths_PLACE, document: document.path, row };
        const cites = (0,classify_span/* classifySpan */.Xq)(span.segment.text).flatMap(({ kind, path, start, end, surelyPath, ...rest }) => kind !== 'path' || path === null || !surelyPath || !PATH.test(path) || !(0,code_path/* isSource */.__)(path)
            ? []
            : [{ place, reference: { ...rest, kind, path, surelyPath, ...promised_paths_textOf(span.segment, start, end) } }]);
        found.set(row, [...(found.get(row) ?? []), ...cites]);
    }
    return found;
}
/** A file in a folder, from the root or below one: no address, place holder or home. */
const PATH = /^\w[\w.-]*\/(?:[\w.-]+\/){0,12}[\w.-]+\.\w+$/;
const promised_paths_PLACE = {
    field: -1,
    column: '',
    role: 'implementation',
    polarity: 'work',
    claim: null,
    aside: true,
    promised: true,
};
const promised_paths_textOf = (segment, start, end) => ({
    text: segment.text.slice(start, end),
    range: (0,cell_reader/* rangeWithin */.v)(segment, start, end),
    acknowledged: false,
});
/** Rows of a table that are done, by what is in their notes. A column of gaps says what is missing. */
function rowsOfNotes({ rows, tables }) {
    const isPromising = ({ declared, kept, remark, note, shape, table }) => declared.status === 'done' &&
        declared.implied !== true &&
        kept !== true &&
        remark === undefined &&
        note !== null &&
        shape !== null &&
        tables[table]?.columns.some(({ role, reason }) => role === 'note' && reason === columns/* NAMES_GAPS */.F) !== true;
    const byLine = new Map(rows.flatMap((row, at) => (isPromising(row) ? [[row.range.line, at]] : [])));
    return ({ range }) => {
        const at = byLine.get(range.line);
        const note = at === undefined ? null : (rows[at]?.note ?? null);
        return note !== null && range.column >= note.range.column && range.endColumn <= note.range.endColumn
            ? (at ?? null)
            : null;
    };
}
/** Paragraphs of check boxes that are ticked, and that base's page did not have or had open; and cells below a header of evidence. */
function rowsOfNamed({ document }, twin) {
    const { followed, settings, rows, page } = document;
    if (followed !== 'only' || settings.literal !== true)
        return () => null;
    const known = new Set(tickedOf(twin.document.page).map(({ text }) => headOf(text)));
    const ticked = tickedOf(page).flatMap(({ text, range }) => (known.has(headOf(text)) ? [] : [range]));
    const places = new Set([...ticked, ...evidenceCells(page)].map(promised_paths_placeOf));
    const byLine = new Map();
    for (const [at, { range }] of rows.entries())
        if (places.has(promised_paths_placeOf(range)))
            for (let line = range.line; line <= range.endLine; line += 1)
                (0,group_by/* appendTo */.S)(byLine, line, at);
    return ({ range: { line, column, endColumn } }) => byLine.get(line)?.find((at) => {
        const around = rows[at]?.range;
        return (around !== undefined &&
            (around.line !== around.endLine || (column >= around.column && endColumn <= around.endColumn)));
    }) ?? null;
}
const promised_paths_placeOf = ({ line, column }) => `${line}:${column}`;
/** What a heading or a header says of what is below it: it need not be there yet. */
const TO_COME = /(?<!\p{L})(?:future|planned|planning|proposed|to[- ]?do|roadmap|backlog|next|upcoming|target|missing|gaps?|open|remaining|needed|required|expected|geplant|pendiente|futuro|pr\u00e9vu|\u00e0 venir|\u043f\u043b\u0430\u043d\p{L}*)(?!\p{L})|\u4e88\u5b9a|\u8ba1\u5212|\u672a\u6765/iu;
/** Whether a heading or a header is of what is there, as far as its words tell. */
const namesWork = (text) => !TO_COME.test(text);
/** Cells of tables below a header that surely names evidence. */
function evidenceCells({ blocks }) {
    const found = [];
    let isToCome = false;
    for (const block of blocks)
        if (block.kind === 'heading')
            isToCome = !namesWork(block.text);
        else if (block.kind === 'table' && !isToCome)
            for (const [at, { text }] of block.header.cells.entries())
                if (namesWork(text) && (0,table_headers/* meaningsOf */.k1)(text).some((one) => one.kind === 'evidence' && !one.weak))
                    for (const { cells } of block.rows)
                        found.push(...cells.slice(at, at + 1).map(({ range }) => range));
    return found;
}
/** What an item begins with: it is the same item where other words follow. */
const headOf = (text) => text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 20);
/** The first paragraphs of the ticked items of a page. */
function tickedOf(page) {
    const found = [];
    const visit = (blocks) => {
        for (const block of blocks)
            if (block.kind === 'list')
                for (const { checked, blocks: own } of block.items) {
                    const [first] = own;
                    if (checked === true && first?.kind === 'paragraph')
                        found.push(first);
                    visit(own);
                }
            else if (block.kind === 'quote')
                visit(block.blocks);
    };
    visit(page.blocks);
    return found;
}
/** What a clause says where its path need not be here: it is another project's, an example, still to come, not used, or written by the program. */
const NOT_HERE = /(?<!\p{L})(?:no|not|never|non?|kein\w*|sin|sans|\u0431\u0435\u0437|without|instead|avoid\w*|drop\w*|replac\w+|upstream\w*|original\w*|unlike|like|than|from|vs|e\.g|examples?|old|legacy|former\w*|deprecated|obsolete|plan(?:s|ned)?|todo|tbd|will|would|should|could|can|may|future|later|next|until|when|if|unless|external\w*|sibling|repo\w*|phase|separate|another|other|reject\w*|refus\w+|requir\w+|expect\w*|writ\w+|generat\w+|produc\w+|creat(?:e|es|ed|ing)|output\w*|emit\w*|loads?|reads?|moved|renamed|removed|deleted|missing|absent|pending|skip\w*|ignor\w+|exclud\w+|block\w*|user|custom|ports? of|ported|mirrors?|matches|equivalent|see also)(?!\p{L})|[<>*{}\u2026~\u2192]|->|\u4e88\u5b9a|\u4ee5\u524d|\u4e0d|\u6ca1\u6709|\u65e0|\u4f8b/iu;
/** Whether the words around it simply cite it: nothing in its clause says anything else. */
function isCited(span) {
    const [lead, tail] = clauseOf(span);
    const manner = mannerOf(lead, tail);
    const isPlain = manner === null || (manner === 'inside' && /\(\W*$/.test(lead));
    return isPlain && isMeantHere(span);
}
/** Whether nothing in its clause says that it is of another place or time. */
function isMeantHere(span) {
    const { segment, acknowledged, isPast } = span;
    if (acknowledged || segment.struck || segment.link !== null)
        return false;
    const [lead, tail] = clauseOf(span);
    return !/\p{L}['\u2019]s\s*$/u.test(lead) && !NOT_HERE.test(lead) && !NOT_HERE.test(tail) && !isPast();
}
function clauseOf({ segment, around }) {
    const at = around.indexOf(segment);
    const before = plainOf(around.slice(Math.max(0, at - promised_paths_BESIDE), at));
    const after = plainOf(around.slice(at + 1, at + 1 + promised_paths_BESIDE));
    return [before.split(SENTENCE).at(-1) ?? '', after.split(SENTENCE)[0] ?? ''];
}
/** Segments beside it that its sentence may go on in. */
const promised_paths_BESIDE = 8;
const SENTENCE = /[.;\u3002\uff1b\n](?:\s|$)/u;
/** Cells of a row are apart, so that their words are. */
const plainOf = (segments) => segments.map(({ kind, text }) => (kind === 'code' ? '`' : text)).join(' ');

;// CONCATENATED MODULE: ./build/evidence/mentions/read-series.js














/** Most cells and items of one page that are looked at. */
const MAX_CELLS = 20_000;
/** Those in which this change cites something. What is said to be open, or to come, cites nothing. */
function readSeries(citing, twin) {
    const { page, settings } = citing.document;
    const before = twin.document.page;
    const lines = new Set(before.lines.map(read_series_wordsOf));
    const isOld = ({ line }) => lines.has(read_series_wordsOf(page.lines[line - 1] ?? ''));
    const series = [...read_series_placesOf(citing, twin).values()].flatMap((places) => {
        const fresh = places
            .filter((place) => !isOld(place))
            .flatMap((place) => citedIn(place).filter(({ reference: { text } }) => place.rises || !before.text.includes(text)));
        return fresh.length === 0 ? [] : [{ fresh, old: places.filter(isOld) }];
    });
    const isMeant = openMeant(page, series.flatMap(({ fresh }) => fresh));
    return series.map(({ fresh, old }) => {
        const kept = new Map();
        for (const place of old)
            for (const one of citedIn(place))
                (0,group_by/* appendTo */.S)(kept, place.line, one);
        return {
            kept,
            fresh: fresh.filter((one) => isMeant(one) && ignoreTokens([one.reference], settings.ignore)[0] === one.reference),
        };
    });
}
/** Whether the words of its own cell leave a name in code marks as the place where something is. */
function openMeant(page, cited) {
    const cells = new Map(cited.map(({ segment, around }) => [segment, around]));
    const simple = new Set((cited.length === 0 ? [] : codedSpans(page, (segment) => cells.has(segment))).flatMap((span) => isMeantHere({ ...span, around: cells.get(span.segment) ?? [] }) ? [span.segment] : []));
    return ({ segment }) => segment.kind === 'text' || simple.has(segment);
}
/** Longest cell that says how far the row is. */
const MAX_STATUS = 40;
/** `planned`, `\u274c`, `Q3, planned`: the row is not done. */
const isToBe = ({ text }) => text.length <= MAX_STATUS && (!namesWork(text) || (0,classify_status/* classifyStatus */.x)(text, match_words/* NO_WORDS */.I1).status === 'not-started');
/** Without the blanks that align a table. */
const read_series_wordsOf = (line) => line.replaceAll(/[\s|]+/gu, ' ').trim();
function read_series_placesOf({ document }, twin) {
    const found = new Map();
    let left = MAX_CELLS;
    const add = (series, place) => {
        if (left > 0)
            (0,group_by/* appendTo */.S)(found, series, place);
        left -= 1;
    };
    const rowAt = openRows(document, twin.document.rows);
    const tableOf = read_series_openTables();
    const visit = (blocks) => {
        let isToCome = false;
        for (const block of blocks)
            if (block.kind === 'heading')
                isToCome = !namesWork(block.text);
            else if (block.kind === 'table' && !isToCome) {
                const header = block.header.cells.map(({ text }) => (0,table_headers/* normaliseHeader */.Gw)(text));
                const table = tableOf(header);
                const others = (0,find_others/* findOthers */.$)(block.header.cells.map(({ text }) => text));
                const columns = header.flatMap((text, at) => (!others.has(at) && namesWork(text) ? [at] : []));
                for (const { cells, range } of block.rows) {
                    const row = rowAt(block.range.line, range.line);
                    if (row === null || (row.isOpen && cells.some(isToBe)))
                        continue;
                    for (const at of columns) {
                        const segments = cells[at]?.segments;
                        if (segments !== undefined)
                            add(`${table} ${at}`, { segments, line: range.line, rises: row.rises });
                    }
                }
            }
            else if (block.kind === 'list')
                for (const { blocks: own } of block.items)
                    visit(own);
            else if (block.kind === 'quote')
                visit(block.blocks);
    };
    // What an audit lists beside its findings is what is wrong.
    if (document.dialect === 'matrix' || document.followed !== undefined)
        visit(document.page.blocks);
    const known = new Set(tickedOf(twin.document.page).map(({ text }) => headOf(text)));
    for (const { segments, text, range } of tickedOf(document.page))
        add('', { segments, line: range.line, rises: !known.has(headOf(text)) });
    return found;
}
/** One number for all tables with the same header. */
function read_series_openTables() {
    const known = new Map();
    return (header) => {
        const key = JSON.stringify(header);
        const number = known.get(key) ?? known.size;
        known.set(key, number);
        return number;
    };
}
/** Of a table without statuses every row claims something; of a matrix those that are done. */
function openRows({ tables, rows }, before) {
    const matrices = new Set(tables.flatMap(({ accepted, range }) => (accepted ? [range.line] : [])));
    const byLine = new Map(rows.flatMap((row) => (row.shape === null ? [] : [[row.shape.range.line, row]])));
    const done = new Set(before.filter(isDone).map(({ key }) => (0,keys/* canonicalKey */.yk)(key)));
    return (table, line) => {
        const row = byLine.get(line);
        if (row === undefined)
            return matrices.has(table) ? null : { rises: false, isOpen: true };
        return isDone(row) ? { rises: !done.has((0,keys/* canonicalKey */.yk)(row.key)), isOpen: false } : null;
    };
}
const isDone = ({ declared: { status, implied }, kept, remark }) => status === 'done' && implied !== true && kept !== true && remark === undefined;
/** `heatKiln`, `Kiln.heatUp(n)`, `kiln::heat_up`. */
const read_series_NAME = /^(?:[\p{L}_$][\p{L}\p{N}_$]*(?:\.|::|#|->))*([\p{L}_$][\p{L}\p{N}_$]*)(?:\([^()]*\))?$/u;
const read_series_LONGEST = 200;
/** `Node.js`, `Three.js`: a product. */
const read_series_PRODUCT = /^\p{Lu}[\p{L}\d]*\.(?:js|io|ai|net|NET|JS)$/u;
/** A cell of nothing but names of three words or more: `fires_the_kiln_twice, cools_the_kiln_once`. */
const NAMES = /^\s*[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+){2,20}(?:\s*[,;]\s*[\p{L}\p{N}]+(?:_[\p{L}\p{N}]+){2,20}){0,9}\s*$/u;
/** A cell of nothing but names of files: `kiln.rs, kiln_tests.rs`. */
const read_series_FILES = /^\s*[\w@-][\w@./-]*\.[A-Za-z]\w{0,9}(?:\s*[,;\u3001\u00b7+&]\s*[\w@-][\w@./-]*\.[A-Za-z]\w{0,9}){0,9}\s*$/u;
function citedIn({ segments }) {
    const [only] = segments;
    const isBare = segments.length === 1 && only?.kind === 'text';
    return segments
        .filter(({ link, struck, text }) => link === null && !struck && text.length <= read_series_LONGEST)
        .flatMap((segment) => (isBare ? listedIn(segment) : segment.kind === 'code' ? codedIn(segment) : []))
        .filter(({ name }) => !read_series_PRODUCT.test(name))
        .map((one) => ({ ...one, around: segments }));
}
function listedIn(segment) {
    const isFiles = read_series_FILES.test(segment.text);
    if (!isFiles && !NAMES.test(segment.text))
        return [];
    return [...segment.text.matchAll(/[^\s,;\u3001\u00b7+&]+/gu)].map(({ 0: text, index: start }) => {
        const place = { path: text, start, end: start + text.length };
        return isFiles ? fileIn(segment, place) : nameIn(segment, { ...place, path: null, symbol: text });
    });
}
function codedIn(segment) {
    const files = (0,classify_span/* classifySpan */.Xq)(segment.text).flatMap(({ kind, path, start, end }) => (kind === 'path' || kind === 'lines' || kind === 'symbol') &&
        path !== null &&
        ((0,text_paths/* extensionOf */.je)(path) !== null || path.includes('/'))
        ? [fileIn(segment, { path, start, end })]
        : []);
    if (files.length > 0)
        return files;
    const [whole, name = ''] = read_series_NAME.exec(segment.text) ?? [];
    if (whole === undefined || !(0,name_words/* hasSeveralWords */.up)(name))
        return [];
    return [nameIn(segment, { start: 0, end: whole.length, path: null, symbol: name })];
}
const nameIn = (segment, place) => ({
    kind: 'name',
    name: place.symbol,
    segment,
    reference: symbolReference(segment, place),
});
function fileIn(segment, { path, start, end }) {
    const reference = {
        text: segment.text.slice(start, end),
        kind: 'path',
        range: (0,cell_reader/* rangeWithin */.v)(segment, start, end),
        acknowledged: false,
        path,
        lines: [],
        symbol: null,
        command: null,
        surelyPath: true,
    };
    return { kind: 'file', name: path, segment, reference };
}

;// CONCATENATED MODULE: ./build/evidence/mentions/find-unbacked.js
// Finds the files and names that this change cites where all that the page cited before is there, and that nothing in the repository has.






/** Fewest rows of base whose files, or names, are all there; and of so many names one may be missing. */
const FEWEST = { file: 3, name: 4 };
const ONE_IN = 10;
/** Most of one page, and most rows whose names are looked for. */
const find_unbacked_MAX_FOUND = 100;
const MAX_SAMPLE = 12;
/** Most columns of one page whose names are looked for. */
const MAX_SERIES = 40;
/** Asks for nothing where the change cites nothing new, and searches for names only beside names. */
async function findUnbacked(run) {
    const { head, base, pages } = run;
    if (base === null || head.index.truncated || base.index.truncated)
        return;
    for (const page of pages.head) {
        const { twin } = page;
        if (twin === null || !find_unbacked_isAsked(page, twin))
            continue;
        const all = readSeries(page, twin);
        const found = [];
        for (const series of all)
            found.push(...(await findFiles(series, { run, base, page })));
        found.push(...(await find_unbacked_findNames(all, run)));
        if (found.length > find_unbacked_MAX_FOUND)
            run.notes.add(`${page.document.path}: of ${found.length} references that this change adds and nothing in the repository backs, ${found.length - find_unbacked_MAX_FOUND} are left out.`);
        if (found.length > 0)
            find_unbacked_settle(page, found.slice(0, find_unbacked_MAX_FOUND));
    }
}
/** A file that a row cites as its evidence is judged there, unless the page is only followed; what its notes promise is said with more proof here. */
function find_unbacked_settle(page, found) {
    const cited = page.document.followed === undefined ? page.rows.flat() : [];
    const judged = new Set(cited.flatMap(({ resolution: { state }, place, reference }) => state === 'missing' && place.promised !== true ? [find_unbacked_placeOf(reference)] : []));
    const unbacked = found
        .filter(({ kind, reference }) => kind === 'name' || !judged.has(find_unbacked_placeOf(reference)))
        .toSorted(({ reference: { range: one } }, { reference: { range: other } }) => one.line - other.line || one.column - other.column);
    page.asides = { ...page.asides, unbacked };
    const places = new Set(unbacked.map(({ reference }) => find_unbacked_placeOf(reference)));
    page.rows = page.rows.map((row) => row.filter(({ place, reference }) => place.promised !== true || !places.has(find_unbacked_placeOf(reference))));
}
function find_unbacked_isAsked(page, twin) {
    const { page: now, followed, settings } = page.document;
    return twin.document.page !== now && (followed === undefined || settings.literal === true) && !isOfOneDay(page);
}
const find_unbacked_placeOf = ({ range: { line, column } }) => `${line}:${column}`;
const ofKind = (cited, kind) => cited.filter((one) => one.kind === kind);
/** Rows of base by what they cite of one kind. */
const rowsOf = ({ kept }, kind, isMeant = () => true) => [...kept.values()].map((cited) => ofKind(cited, kind).filter(isMeant)).filter((cited) => cited.length > 0);
/** Whether all of it is there, but for one name in ten, however often it is cited. */
function holds(rows, kind, isThere) {
    const there = rows.filter((cited) => cited.every(isThere)).length;
    const names = new Map(rows.flat().map((one) => [one.name, isThere(one)]));
    const absent = [...names.values()].filter((isPresent) => !isPresent).length;
    return there >= FEWEST[kind] && absent * ONE_IN <= names.size - absent;
}
async function findFiles(series, { run: { head, contents }, base, page, }) {
    const fresh = ofKind(series.fresh, 'file').filter(({ name }) => (0,text_paths/* extensionOf */.je)(name) !== null && [head, base].every((side) => isNowhere(side, name)));
    if (fresh.length === 0)
        return [];
    const folder = (0,text_paths/* folderOf */.yS)(page.document.path);
    const isThere = ({ name }) => find_unbacked_isIn(base, name, folder);
    // What has no ending and is not there need not be a folder.
    const rows = rowsOf(series, 'file', (one) => (0,text_paths/* extensionOf */.je)(one.name) !== null || isThere(one));
    if (!holds(rows, 'file', isThere))
        return [];
    const endings = new Set(rows
        .flat()
        .filter(isThere)
        .map(({ name }) => (0,text_paths/* extensionOf */.je)(name)));
    const meant = fresh.filter(({ name }) => endings.has((0,text_paths/* extensionOf */.je)(name)) && !(0,code_path/* staysLocal */.oH)(name));
    const isIgnored = await (0,ignored_paths/* readIgnored */.NS)({ contents, side: head, places: meant.map(({ name }) => name) });
    return meant.filter(({ name }) => !isIgnored(name));
}
/** From the root, from the page, or below any folder. */
const find_unbacked_isIn = ({ index }, path, folder) => [path, `${folder}/${path}`].some((one) => index.has((0,text_paths/* normalisePath */.qb)(one) ?? '')) ||
    index.endingWith(path.replace(/^(?:\.{1,2}\/)+/u, '')).length > 0;
/** No file has its name, in whatever folder, nor can it be in what nobody reads here. */
const isNowhere = ({ index }, path) => index.named((0,text_paths/* nameOf */.Vb)(path)).length === 0 && index.inOtherCase(path) === null && index.behind(path) === null;
/** All that is looked for on a page is one search. */
async function find_unbacked_findNames(all, { head, guarded }) {
    const asked = all
        .map((series) => ({ fresh: ofKind(series.fresh, 'name'), rows: rowsOf(series, 'name').slice(0, MAX_SAMPLE) }))
        .filter(({ fresh, rows }) => fresh.length > 0 && rows.length >= FEWEST.name)
        .slice(0, MAX_SERIES);
    if (asked.length === 0)
        return [];
    const stems = new Set(head.index.entries().map(({ path }) => (0,text_paths/* stemOf */.Vc)(path)));
    const names = new Set(asked.flatMap(({ fresh, rows }) => [...fresh.slice(0, find_unbacked_MAX_FOUND), ...rows.flat()]).map(({ name }) => name));
    const hits = await findHits({ side: head, names: [...names].filter((name) => !stems.has(name)), guarded });
    if (hits === null)
        return [];
    const isThere = ({ name }) => stems.has(name) || hits.get(name)?.whole.some((path) => !(0,code_path/* isProse */.y6)(path)) === true;
    return asked.flatMap(({ fresh, rows }) => holds(rows, 'name', isThere)
        ? fresh.filter(({ name }) => {
            const found = hits.get(name);
            return found !== undefined && found.partly === null && found.whole.every(code_path/* isProse */.y6);
        })
        : []);
}

// EXTERNAL MODULE: ./build/rows/set/read-as-before.js
var read_as_before = __webpack_require__(4326);
;// CONCATENATED MODULE: ./build/evidence/history/find-edited.js


async function findEdited({ document, history, readDocumentAt, lastOfDay, }) {
    const { lastVerifiedCommit: commit, lastVerifiedDate: date } = document.metadata;
    const stamp = [commit, date].flatMap((field) => field === null ? [] : [document.page.lines[field.range.line - 1]?.trim() ?? '']);
    if (stamp.length === 0)
        return { kind: 'known', rows: [] };
    if (readDocumentAt === null)
        return { kind: 'unverifiable', reason: 'the page was not read at older commits' };
    const isStamped = (text) => stamp.every((line) => text.includes(line));
    // What came on the day itself may have been there when somebody looked.
    const byDay = lastOfDay === null ? null : await readDocumentAt(lastOfDay, document.path);
    if (byDay !== null && isStamped(byDay.page.text))
        return { kind: 'known', rows: raisedSince(document, byDay) };
    const commits = await history.commits();
    if (commits.kind === 'unverifiable')
        return commits;
    const written = await history.oldestWith(isStamped);
    if (history.isUnknown())
        return { kind: 'unverifiable', reason: 'the page could not be read at older commits' };
    // Never committed with this stamp: it was just written.
    if (written === null || (await history.textAt(written)) === document.page.text)
        return { kind: 'known', rows: [] };
    const then = await readDocumentAt(written, document.path);
    if (then === null)
        return { kind: 'unverifiable', reason: 'the page could not be read as it was when the stamp was written' };
    return { kind: 'known', rows: raisedSince(document, then) };
}
/** The rows of a page that are new since it was so, or whose status was raised. */
function raisedSince(document, then) {
    const known = new Map();
    // An edit in one cell may be what made a matrix of the table: the other rows were there before.
    const [{ rows } = then] = (0,read_as_before/* readAsBefore */.e)([then], { base: [document], renamedFrom: new Map() });
    for (const row of rows) {
        const key = (0,keys/* canonicalKey */.yk)(row.key);
        known.set(key, Math.max(known.get(key) ?? 0, weightOf(row.declared.status)));
    }
    const lines = new Set(then.page.lines.map((line) => line.trim()));
    const wasThere = ({ range: { line, endLine } }) => document.page.lines.slice(line - 1, endLine).every((text) => lines.has(text.trim()));
    return document.rows.flatMap((row, index) => {
        const was = known.get((0,keys/* canonicalKey */.yk)(row.key));
        return (was === undefined ? wasThere(row) : weightOf(row.declared.status) <= was) ? [] : [index];
    });
}
/** How much a status claims; those that claim nothing weigh the same. */
const weightOf = (status) => (status === 'done' ? 2 : status === 'partial' ? 1 : 0);

// EXTERNAL MODULE: ./build/text/empty-files.js
var empty_files = __webpack_require__(881);
;// CONCATENATED MODULE: ./build/evidence/verification/former-path.js





const former_path_NONE = { kind: 'none' };
const UNSURE = { kind: 'unsure' };
/** Files of the largest folder that is followed. */
const former_path_MAX_FILES = 5000;
/** Answers for a path of `now` that is not in `since`. Each folder is looked at once. */
function openFormerPaths({ since: { index: old }, now: { index: now }, ids, renamedFrom, }) {
    const everywhere = (0,lazily/* lazily */.q)(() => new Map(old.entries().map(({ id, path }) => [id, path])));
    const moved = openMovedFolders({ old, now, renamedFrom });
    const ofFile = (path) => ifThere(old, renamedFrom.get(path)) ??
        everywhere().get(ids.get(path) ?? '') ??
        goneNamesake({ old, now }, path) ??
        besideOthers(path);
    // Edited as well, and of a name that many files have: its folder shows where it was.
    const besideOthers = (path) => {
        for (let folder = (0,text_paths/* folderOf */.yS)(path); folder !== '' && !old.has(folder); folder = (0,text_paths/* folderOf */.yS)(folder)) {
            const former = moved(folder);
            const there = former.kind === 'at' ? ifThere(old, former.path + path.slice(folder.length)) : null;
            if (there !== null)
                return there;
        }
        return null;
    };
    return (path) => {
        if (!now.isFile(path))
            return moved(path);
        const former = ofFile(path);
        return former === null ? former_path_NONE : { kind: 'at', path: former };
    };
}
const ifThere = (old, path) => path !== undefined && old.isFile(path) ? path : null;
/** The one file of that name then, if it is no longer where it was. */
function goneNamesake({ old, now }, path) {
    const [only = null] = old.named((0,text_paths/* nameOf */.Vb)(path));
    return only !== null && !now.has(only) && (0,nearest_path/* isOnlyNamesake */.y8)(old, path, only) ? only : null;
}
function openMovedFolders({ old, now, renamedFrom, }) {
    const gone = (0,lazily/* lazily */.q)(() => (0,group_by/* groupBy */.$)(old.entries().filter(({ path, id }) => !now.has(path) && id !== '' && !empty_files/* EMPTY_FILES */.Q.has(id)), ({ id }) => id));
    /** Where one file of a folder may have been. */
    const placesOf = (path, id) => {
        const renamed = ifThere(old, renamedFrom.get(path));
        if (renamed !== null)
            return [renamed];
        const equal = gone().get(id);
        if (equal !== undefined)
            return equal.map((entry) => entry.path);
        const namesake = goneNamesake({ old, now }, path);
        return namesake === null ? [] : [namesake];
    };
    const look = (folder) => {
        const files = now.below(folder);
        if (files.length > former_path_MAX_FILES)
            return UNSURE;
        const votes = new Map();
        let isAnyOld = false;
        for (const { path, id } of files) {
            const rest = path.slice(folder.length);
            const places = placesOf(path, id);
            isAnyOld ||= places.length > 0;
            for (const place of places)
                if (place.endsWith(rest)) {
                    const from = place.slice(0, -rest.length);
                    votes.set(from, (votes.get(from) ?? 0) + 1);
                }
        }
        const [best] = [...votes].sort(([, a], [, b]) => b - a);
        // A folder of which only a part came here may be another one.
        if (best !== undefined && best[1] * 2 >= old.below(best[0]).length)
            return { kind: 'at', path: best[0] };
        return isAnyOld ? UNSURE : former_path_NONE;
    };
    const known = new Map();
    return (folder) => {
        const answer = known.get(folder) ?? look(folder);
        known.set(folder, answer);
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/evidence/verification/find-changed.js
// Finds which evidence of a page differs from what it was at another commit, or was not there: by content, or by the cited lines alone.




async function findChanged({ run, page: { side, document }, targets, since, }) {
    const { contents, follower, notes } = run;
    const former = await find_changed_openFormer({ run, side, targets, since });
    const pairs = new Map(targets.map((target) => [target, former(target)]));
    const differs = await prepareDifference({
        contents,
        base: since,
        head: side,
        except: document.path,
        pairs: [...pairs].flatMap(([{ path }, old]) => (old.kind === 'at' ? [[old.path, path]] : [])),
    });
    const changed = new Set();
    const absent = new Set();
    for (const [target, old] of pairs) {
        if (old.kind === 'none') {
            if (!since.index.truncated)
                absent.add(target);
        }
        else if (old.kind === 'at' &&
            differs(old.path, target.path) &&
            !(await linesHold({
                follower,
                note: (reason) => notes.add(`${document.path}: ${target.path} was not compared with what was verified: ${reason}.`),
                target,
                from: { snapshot: since.snapshot, path: old.path },
                to: { snapshot: side.snapshot, path: target.path },
            })))
            changed.add(target);
    }
    return { changed, absent };
}
/** Where each target was; this change's own renames are asked for only where one had another path. */
async function find_changed_openFormer({ run: { contents, repository, head }, side, targets, since, }) {
    const here = ({ path, oldPath }) => since.index.has(path) ? path : oldPath !== null && since.index.has(oldPath) ? oldPath : null;
    const elsewhere = targets.filter((target) => here(target) === null).map(({ path }) => path);
    const isChange = elsewhere.length > 0 && repository.base !== null && side === head;
    const known = isChange ? (await repository.renames()).known : new Map();
    const former = openFormerPaths({
        since,
        now: side,
        ids: await contents.ids(side.snapshot, elsewhere.filter((path) => side.index.isFile(path))),
        renamedFrom: new Map([...known].map(([from, to]) => [to, from])),
    });
    return (target) => {
        const path = here(target);
        return path === null ? former(target.path) : { kind: 'at', path };
    };
}
/** Of an anchored reference only the lines count. They may have been written for either side, so that it is enough if one reading holds. */
async function linesHold({ follower, note, target: { spans }, from, to, }) {
    if ((0,line_follower/* citesWholeFile */.MT)(spans))
        return false;
    for (const question of [
        { from, to, spans },
        { from: to, to: from, spans },
    ]) {
        const state = await follower.follow(question);
        if (state.kind === 'same' || state.kind === 'moved')
            return true;
        if (state.kind !== 'unverifiable' || state.why.code !== 'unreadable')
            continue;
        // What could not be read is not called changed.
        note((0,explain/* explainLines */.b)(state.why));
        return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/evidence/verification/files-meant.js
// Which file a name means that no cited file has: the one file of code that has it, and of several the one that defines it.


/** Null where several files may be meant: which of them is found first says nothing. What is not listed means its target. */
async function findFilesMeant({ repository }, { rows, side, base }) {
    const named = rows.flat().flatMap((citation) => {
        const { reference, resolution, foundIn } = citation;
        if (reference.path !== null || reference.symbol === null || resolution.why.code !== 'name-in-tree')
            return [];
        const code = foundIn.filter((file) => !(0,code_path/* isProse */.y6)(file));
        const files = code.every(code_path/* isTestPath */.MQ) ? code : code.filter((file) => !(0,code_path/* isTestPath */.MQ)(file));
        return files.length === 0 ? [] : [{ citation, name: reference.symbol, files }];
    });
    const several = [...new Set(named.flatMap(({ files }) => (files.length > 1 ? files : [])))];
    const atBase = several.length === 0 ? null : await findFormerPaths({ repository, base, files: several });
    const texts = several.length === 0 ? new Map() : await side.contents.texts(side.snapshot, several);
    const before = base === null || atBase === null
        ? new Map()
        : await base.contents.texts(base.snapshot, [...atBase.values()]);
    const defines = (0,definitions/* openDefiners */.fN)(texts);
    const defined = (0,definitions/* openDefiners */.fN)(before);
    return new Map(named.map(({ citation, name, files }) => {
        // A change that adds another file with the name does not make it unclear which one was meant, nor does one that edits the definition.
        const old = atBase === null ? [] : files.filter((file) => atBase.has(file));
        const meant = firstOf([
            old.filter((file) => defined(atBase?.get(file) ?? '', name)),
            old.filter((file) => defines(file, name)),
            old,
            files.filter((file) => defines(file, name)),
            files,
        ]);
        return [citation, meant.length === 1 ? (meant[0] ?? null) : null];
    }));
}
const firstOf = (lists) => lists.find((list) => list.length > 0) ?? [];
/** The path at base, by path now, of those that base had; null without a base. */
async function findFormerPaths({ repository, base, files, }) {
    if (base === null)
        return null;
    const isOld = (path) => base.index.isFile(path);
    const renamed = files.every(isOld) ? [] : [...(await repository.renames()).known];
    const former = new Map(renamed.map(([from, to]) => [to, from]));
    return new Map(files.flatMap((file) => {
        const old = isOld(file) ? file : former.get(file);
        return old === undefined ? [] : [[file, old]];
    }));
}

;// CONCATENATED MODULE: ./build/evidence/verification/last-of-day.js





/** The last commit of the day that a stamp names, where a day is all that it names; else null. */
async function lastOfDay({ repository }, stamp) {
    const { commit = null, date = null, lookup = null } = stamp ?? {};
    if (date === null || !isDayOnly(commit))
        return null;
    if (commit === null || (0,placeholders/* isStampPlaceholder */.HZ)(commit.value))
        return lookup?.kind === 'commit' && lookup.ancestorOfHead ? lookup.id : null;
    const day = lastDay(date);
    const found = day === null ? null : await repository.commitOn(day, 'head');
    return found?.kind === 'known' ? found.value : null;
}
/** True for the working tree and for what is staged. */
const isUncommitted = (commit) => commit === 'WORKTREE' || commit === 'INDEX';
/** A day is as exact as such a stamp gets, of head alone. A commit that it names is more exact, unless it is `HEAD` or the working tree of that day. */
async function coverageOf(run, { side, stamp }) {
    const { head, base } = run.repository;
    const { commit, date } = stamp;
    if (date === null || side.snapshot.commit !== head.commit || !isDayOnly(commit))
        return null;
    if (isUncommitted(head.commit))
        return 'uncommitted';
    const day = lastDay(date);
    if (day === null || (await lastOfDay(run, stamp)) !== head.commit)
        return null;
    if (base === null)
        return 'head';
    // Anyone can date a commit of their own back. Base is not theirs: where it is later than the stamp, so is what was built on it.
    const from = await run.repository.lookUpCommit(base.commit);
    const since = from.kind === 'commit' ? (0,days/* dayOf */.kb)(from.date) : null;
    // Where base's day is unknown, nothing proves that the change came later.
    return since === null || since <= day ? 'head' : null;
}
/**
 * The repository as it was when the day of a stamp was over everywhere: people write the day that it is where they are, which ends up to twelve hours
 * after that day in UTC. Null where the stamp names a commit, or where it is the same as at the end of the day.
 */
async function whenDayWasOver({ repository, head }, { side, stamp: { commit, date, lookup } }) {
    const day = date === null || !isDayOnly(commit) ? null : lastDay(date);
    if (day === null)
        return null;
    const found = await repository.commitOn((0,days/* addDays */.fi)(day, 1), side === head ? 'head' : 'base');
    const id = found.kind === 'known' ? found.value : null;
    if (id === null || (lookup?.kind === 'commit' && lookup.id === id))
        return null;
    const snapshot = repository.snapshot(id);
    const index = (0,path_index/* indexPaths */.N)(await snapshot.tree());
    return index.truncated ? null : { snapshot, index };
}
/** Whether a stamp says when by its day alone: no commit is named, or one that is whatever was there on that day. */
const isDayOnly = (commit) => commit === null ||
    (0,placeholders/* isStampPlaceholder */.HZ)(commit.value) ||
    (0,commit_ids/* isWorkingTree */.kz)(commit.value) ||
    /^head$/i.test(commit.value.trim());
/** Of a month its last day. */
const lastDay = ({ value, dayOrder }) => (0,dates/* parseDate */._U)(value, dayOrder ?? null)?.last ?? null;

// EXTERNAL MODULE: ./build/documents/metadata/review-stamps.js
var review_stamps = __webpack_require__(7844);
;// CONCATENATED MODULE: ./build/evidence/verification/find-page-edits.js
// Finds on which day a change edits a page that gives the day of its last edit or review, and whether people have kept that day.



/** So many edits that left a date show that nobody keeps it. */
const MANY = 10;
/** Commits that are looked at: one request over REST. */
const find_page_edits_MOST = 100;
/** Null for every other page, and where nobody knows. */
async function findPageEdits({ repository }, { side, twin, document: { page, rows } }) {
    const { head, base } = repository;
    if (base === null || twin === null || side.snapshot.commit !== head.commit)
        return null;
    const was = twin.document.page;
    if (was.text === page.text || !(rows.some(isReviewed) || keepsStamp(was, page)))
        return null;
    const on = isUncommitted(head.commit) ? null : await dayOfChange(repository, [head.commit, base.commit]);
    if (on === undefined)
        return null;
    return { on, oftenSince: await findDayOfMany(repository, twin.document.path) };
}
/** The day of the last but some edits of base's page; null where it has fewer, or nobody knows. */
async function findDayOfMany(repository, path) {
    const edits = await repository.commitsOf(path, find_page_edits_MOST);
    const change = await repository.commits(find_page_edits_MOST);
    if (edits.kind === 'unverifiable' || change.kind === 'unverifiable')
        return null;
    const own = new Set(change.value.map(({ id }) => id));
    const many = edits.value.filter((id) => !own.has(id))[MANY - 1];
    return many === undefined ? null : await dayOfCommit(repository, many);
}
const isReviewed = ({ verifiedCommit, verifiedDate }) => [verifiedCommit, verifiedDate].some((field) => field !== null && (0,review_stamps/* isReviewLabel */.d8)(field));
function keepsStamp(was, now) {
    const said = new Set((0,review_stamps/* findReviewStamps */.uj)(was).map(review_stamps/* saysOfReview */.GO));
    return (0,review_stamps/* findReviewStamps */.uj)(now).some((stamp) => said.has((0,review_stamps/* saysOfReview */.GO)(stamp)));
}
/** Anyone can date a commit of their own back. What was built on base is not older than it. */
async function dayOfChange(repository, commits) {
    const days = await Promise.all(commits.map((commit) => dayOfCommit(repository, commit)));
    return days.includes(null) ? undefined : (days.toSorted().at(-1) ?? undefined);
}
async function dayOfCommit(repository, commit) {
    const found = await repository.lookUpCommit(commit);
    return found.kind === 'commit' ? (0,days/* dayOf */.kb)(found.date) : null;
}

;// CONCATENATED MODULE: ./build/evidence/verification/list-targets.js
/** Leaves out what is missing, what its cell calls gone, and the page itself. */
function listTargets({ index, page, citations, meant: filesMeant, }) {
    return citations.flatMap((citation) => {
        const { place: { row }, reference, located, resolution, renamedTo, } = citation;
        const target = (path, oldPath = null) => ({
            row,
            path,
            oldPath,
            spans: reference.kind === 'lines' ? reference.lines : [],
            ...(reference.kind === 'symbol' && reference.path === null ? { byName: true } : {}),
        });
        if (reference.acknowledged)
            return [];
        // What a moved glob means at head is not looked up.
        if (renamedTo !== null && reference.kind === 'glob')
            return [];
        if (renamedTo !== null)
            return renamedTo === page ? [] : [target(renamedTo, resolution.target)];
        if (resolution.state !== 'present')
            return [];
        if (reference.kind === 'glob')
            return located.files.filter((path) => path !== page).map((path) => target(path));
        // A makefile or package.json changes for many reasons; that it still has the target is what was asked.
        if (reference.kind === 'command' && reference.command?.target !== null && !list_targets_isTest(reference.command?.runner))
            return [];
        const meant = filesMeant.has(citation) ? (filesMeant.get(citation) ?? null) : resolution.target;
        return meant === null || meant === page || !index.has(meant) || meant === '' ? [] : [target(meant)];
    });
}
function list_targets_isTest(runner) {
    return runner !== undefined && /^(?:pytest|vitest|jest|mocha|playwright|phpunit|rspec|go|cargo )/.test(runner);
}

;// CONCATENATED MODULE: ./build/evidence/verification/verification.js
/** Of a page that names neither a commit nor a date. */
const NO_VERIFICATION = { claims: [], editedSinceStamp: { kind: 'known', rows: [] } };

// EXTERNAL MODULE: ./build/documents/metadata/verification-label.js
var verification_label = __webpack_require__(5363);
;// CONCATENATED MODULE: ./build/evidence/verification/on-branch.js
/** Most commits of a change that are looked through. */
const MAX_CHANGE = 500;
/** How many of base's newest commits show how changes get there. */
const MAX_BASE = 50;
/** What GitHub adds to the subject of a squashed pull request. */
const SQUASHED = /\(#\d+\)$/u;
/** Asks nothing of the repository where the page has the same stamp at base, or there is no base. */
function openBranchCheck({ repository, head }, { side, twin }) {
    const known = new Set([twin?.document.metadata, ...(twin?.document.rows ?? []).map(rowStamp)].map((stamp) => stamp?.lastVerifiedCommit?.value));
    return async ({ commit, lookup }) => {
        if (side !== head || repository.base === null || commit === null || known.has(commit.value))
            return false;
        if (lookup?.kind !== 'commit' || !lookup.ancestorOfHead)
            return false;
        const change = await repository.commits(MAX_CHANGE);
        if (change.kind === 'unverifiable' || !change.value.some(({ id }) => id === lookup.id))
            return false;
        const base = await repository.baseCommits(MAX_BASE);
        return base.kind === 'known' && !takesMerges(base.value);
    };
}
const rowStamp = ({ verifiedCommit }) => ({
    lastVerifiedCommit: verifiedCommit,
});
/** True where changes get into the base by merge commits: it has some, and no more squashed pull requests than those. */
function takesMerges(commits) {
    const merges = commits.filter(({ parents }) => parents.length > 1).length;
    const squashed = commits.filter(({ parents, subject }) => parents.length < 2 && SQUASHED.test(subject)).length;
    return merges > 0 && merges >= squashed;
}

;// CONCATENATED MODULE: ./build/evidence/verification/verify.js
// Holds what a page's or row's Last Verified claims against what the repository says: which cited evidence changed since, or did not exist.












/** Verifies every page on its own side; what could not be checked at head is noted. */
async function verify(run) {
    await run.early;
    await (0,evidence_run/* forEachPage */.oO)(run, { doing: 'checking Last Verified' }, async (page) => await verifyPage(run, page));
}
async function verifyPage(run, page) {
    const { repository, readDocumentAt } = run;
    const { document, side, history, rows } = page;
    const stamp = side === run.head ? run.stamp : run.stampAtBase;
    const own = document.rows.map((row) => row.verifiedCommit !== null || row.verifiedDate !== null);
    const { lastVerifiedCommit, lastVerifiedDate } = document.metadata;
    const stamps = [
        ...(lastVerifiedCommit === null && lastVerifiedDate === null
            ? []
            : [{ row: null, stamp: await stamp(lastVerifiedCommit, lastVerifiedDate) }]),
        ...(await Promise.all(document.rows.flatMap(({ verifiedCommit, verifiedDate }, row) => own[row] === true ? [stamp(verifiedCommit, verifiedDate).then((found) => ({ row, stamp: found }))] : []))),
    ];
    const isOnBranch = openBranchCheck(run, page);
    // A page of thousands of rows may have a stamp for each.
    const targets = stamps.length === 0
        ? []
        : listTargets({
            index: side.index,
            page: document.path,
            citations: rows.flat(),
            meant: await findFilesMeant(run, page),
        });
    const byRow = (0,group_by/* groupBy */.$)(targets, ({ row }) => row);
    const claims = await Promise.all(stamps.map(async ({ row, stamp: found }) => {
        const covered = row === null ? targets.filter((target) => own[target.row] !== true) : (byRow.get(row) ?? []);
        const since = await compareSince({ run, page, row, stamp: found, targets: covered });
        const covers = await coverageOf(run, { side, stamp: found });
        return { row, ...found, onBranch: await isOnBranch(found), ...(covers === null ? {} : { covers }), ...since };
    }));
    const edited = await findPageEdits(run, page);
    page.verification = {
        claims,
        ...(edited === null ? {} : { edited }),
        editedSinceStamp: repository.base === null
            ? await findEdited({
                document,
                history,
                readDocumentAt,
                lastOfDay: await lastOfDay(run, stamps.find(({ row }) => row === null)?.stamp),
            })
            : NO_VERIFICATION.editedSinceStamp,
    };
    if (side !== run.head)
        return;
    for (const { lookup } of claims)
        if (lookup?.kind === 'unverifiable')
            run.notes.add(`${document.path}: Last Verified was not checked: ${lookup.reason}.`);
}
const verify_NOTHING = {
    changedSince: [],
    changedHere: [],
    staleRows: [],
    changedByRow: [],
    staleRowsHere: [],
    postdating: [],
};
async function compareSince({ run, page, row, stamp, targets, }) {
    const { lookup } = stamp;
    // A commit off head's history is reported as such; what differs from it says nothing.
    if (lookup?.kind !== 'commit' ||
        !lookup.ancestorOfHead ||
        lookup.id === page.side.snapshot.commit ||
        targets.length === 0)
        return verify_NOTHING;
    const snapshot = run.repository.snapshot(lookup.id);
    const verified = { snapshot, index: (0,path_index/* indexPaths */.N)(await snapshot.tree()) };
    if (verified.index.truncated)
        return unknownSince(run, page, `the files of ${lookup.id} could not be listed`);
    const changedSince = await findChanged({ run, page, targets, since: verified });
    const inChange = page.base === null ? null : await findChanged({ run, page, targets, since: page.base });
    const seen = await findSeen({ run, page, row, stamp, targets: [...changedSince.changed, ...changedSince.absent] });
    if (seen === null)
        return unknownSince(run, page, 'the history of the page could not be read');
    const { absent } = changedSince;
    const came = [...absent].filter((target) => seen.get(target) === 'edited-since');
    const changed = [...changedSince.changed, ...came].filter((target) => seen.get(target) !== 'as-seen');
    const here = changed.filter((target) => inChange !== null && (inChange.changed.has(target) || inChange.absent.has(target)));
    // What a new page brings along was there as long as the page, and whoever moved both in may have looked at them on the day that it says.
    const isBrought = (target) => page.twin === null && stamp.commit === null && inChange?.absent.has(target) === true;
    const younger = [...absent].filter((target) => !seen.has(target) && target.byName !== true && !isBrought(target));
    const over = younger.length === 0 ? null : await whenDayWasOver(run, { side: page.side, stamp });
    const late = over === null ? younger : [...(await findChanged({ run, page, targets: younger, since: over })).absent];
    const added = new Set([...(inChange?.absent ?? [])].map(({ path }) => path));
    return {
        changedSince: verify_namesOf(changed),
        changedHere: verify_namesOf(here),
        staleRows: verify_rowsOf(changed),
        changedByRow: groupByRow(changed),
        staleRowsHere: verify_rowsOf(here),
        postdating: verify_namesOf(late).map((target) => ({
            target,
            rows: verify_rowsOf(late.filter(({ path }) => path === target)),
            here: added.has(target),
        })),
    };
}
function unknownSince({ notes }, { document }, because) {
    notes.add(`${document.path}: what changed since Last Verified was not compared: ${because}.`);
    return { ...verify_NOTHING, unknown: true };
}
/**
 * Targets that the very commit changed that wrote the stamp: anyone who stamped the page looked at them, and they are as old as the stamp. `as-seen`:
 * they are since as it left them. After a squash merge this is the change that the stamp came with, and after a move from elsewhere the commit that
 * brought everything. Null where history cannot tell.
 */
async function findSeen({ run, page, row, stamp: { commit, date }, targets, }) {
    const fields = [commit, date].filter((field) => field !== null);
    // With a base, findings of old are not news, and pages' histories cost too many requests.
    if (run.repository.base !== null || row !== null || targets.length === 0 || !fields.some(verification_label/* isVerificationLabel */.Uf))
        return new Map();
    const lines = fields.map(({ range }) => page.document.page.lines[range.line - 1]?.trim() ?? '');
    if ((await page.history.commits()).kind === 'unverifiable')
        return null;
    const written = await page.history.oldestWith((text) => lines.every((line) => text.includes(line)));
    if (page.history.isUnknown())
        return null;
    if (written === null)
        return new Map();
    const files = await run.repository.filesOf({ id: written, parents: [], subject: '' });
    if (files.kind === 'unverifiable')
        return null;
    const touched = new Set(files.value);
    const own = targets.filter(({ path }) => touched.has(path));
    if (own.length === 0)
        return new Map();
    const snapshot = run.repository.snapshot(written);
    const index = (0,path_index/* indexPaths */.N)(await snapshot.tree());
    if (index.truncated)
        return null;
    const since = await findChanged({ run, page, targets: own, since: { snapshot, index } });
    return new Map(own
        .filter((target) => !since.absent.has(target))
        .map((target) => [target, since.changed.has(target) ? 'edited-since' : 'as-seen']));
}
const verify_namesOf = (targets) => [...new Set([...targets].map(({ path }) => path))].sort();
const verify_rowsOf = (targets) => [...new Set([...targets].map(({ row }) => row))].sort((a, b) => a - b);
function groupByRow(targets) {
    return [...(0,group_by/* groupBy */.$)(targets, ({ row }) => row)]
        .sort(([a], [b]) => a - b)
        .map(([row, own]) => ({ row, targets: verify_namesOf(own) }));
}

;// CONCATENATED MODULE: ./build/evidence/steps.js
// evidence/ finds out what each citation means at base and at head. This file is the way of a citation through it, one line a step; each step fills in its part of every citation of the run.
























/** In order: each relies on those before it. */
const STEPS = [
    readCitations, // what the pages write
    findRemovedInCells, // names beside it that this change takes away
    findPromised, // files of code that notes, ticked boxes and named pages promise
    locateCitations, // what that means on the page's own side, and at base
    acceptColumns, // which columns are evidence for what they hold
    keepPromised, // of those, only the ones that neither side has
    compareCitations, // how base and head differ there
    settleShims, // a bare name whose file only passed on another of that name
    settleDangling, // links that are there and lead to nothing
    liftUncited, // what a row does not claim to be there is not missing
    ignored_paths/* liftIgnored */.SD, // what git ignores is not missing
    liftSiblings, // nor is what the page says to be in another repository
    liftOriginals, // nor what a table of ports names of the original
    judge_names_judgeNames, // where cited names are, and where they were
    checkSuccessors, // whether what replaced a file has what the row names in it
    liftPrinted, // what a command prints is not missing
    dropCited, // what a row cites already is not what replaced another
    dropKeptInCells, // of the names beside, only those that are gone
    checkNames, // whether cited lines have the name beside them
    follow_lines/* followLines */.Z, // where cited lines are now
    settleOldDrift, // anchors that were wrong before this change
    agreeOnNames, // a name beside an anchor against the diff
    judgeTests, // whether cited tests can run
    markGapProximity, // edits beside what proves a gap
    findLostNames, // names in tables whose definition it takes away
    findMovedLines, // lines that the page cites elsewhere
    findMentions, // what else the page names and this change takes away
    findUnbacked, // what it cites beside what is there, and nothing has
    settleUntracked, // what leaves git, and is kept out of it
    settleOutput, // what the program goes on writing, there or under that name
    verify, // what changed since Last Verified
];
/** Those that decide, where there is no base, whether evidence supports what a row claims. A name that is missing lowers nothing. */
const SUPPORT_STEPS = [
    readCitations,
    locateCitations,
    acceptColumns,
    compareCitations,
    settleDangling,
    liftUncited,
    ignored_paths/* liftIgnored */.SD,
    liftSiblings,
    liftOriginals,
];
/** Those that decide besides, where there is no base, whether anything that a row cites can be checked, and whether what is required of it holds. */
const CHECKED_STEPS = [...SUPPORT_STEPS, judge_names_judgeNames, liftPrinted, judgeDemandedTests];
/** Only a requirement makes a status depend on whether tests can run. */
async function judgeDemandedTests(run) {
    if (run.pages.head.some(({ document: { settings } }) => settings.require !== undefined))
        await judgeTests(run);
}
/** Loaded only where a page cites a symbolic link. */
async function settleDangling(run) {
    const isLink = ({ resolution: { state, target } }) => state === 'present' &&
        target !== null &&
        [run.head, run.base].some((side) => side?.index.entry(target)?.kind === 'link');
    if ((0,evidence_run/* citationsOf */.oN)([...run.pages.head, ...run.pages.base]).some(isLink))
        await (await __webpack_require__.e(/* import() */ 2282).then(__webpack_require__.bind(__webpack_require__, 2282))).settleDangling(run);
}
const steps_isTaken = ({ change }) => change === 'deleted' || change === 'renamed';
const losesAny = ({ pages }) => pages.head.some(({ rows, asides: { mentions } }) => mentions.length > 0 || rows.flat().some(steps_isTaken));
/** Loaded only where this change takes away what a page mentions or cites. */
async function settleUntracked(run) {
    if (losesAny(run))
        await (await __webpack_require__.e(/* import() */ 3469).then(__webpack_require__.bind(__webpack_require__, 3469))).settleUntracked(run);
}
/** The same. */
async function settleOutput(run) {
    if (losesAny(run))
        await (await __webpack_require__.e(/* import() */ 1569).then(__webpack_require__.bind(__webpack_require__, 1569))).settleOutput(run);
}
/** Loaded only where a line is not where it was cited, or not in the file of that name, which is seldom. */
async function settleOldDrift(run) {
    if (run.base === null)
        return;
    const drifts = (0,evidence_run/* citationsOf */.oN)(run.pages.head).some(({ lineState, renamedTo }) => lineState !== null && (lineState.kind !== 'same' || renamedTo !== null));
    if (drifts)
        await (await __webpack_require__.e(/* import() */ 8991).then(__webpack_require__.bind(__webpack_require__, 8991))).settleOldDrift(run);
}
/** Loaded only where a page cites something in a file of tests, or names a test. */
async function judgeTests(run) {
    const citesTests = ({ place: { role }, reference: { symbol }, resolution: { state, target }, }) => state === 'present' && target !== null && (symbol !== null || role === 'tests' || (0,code_path/* isTestPath */.MQ)(target));
    if ((0,evidence_run/* citationsOf */.oN)([...run.pages.head, ...run.pages.base]).some(citesTests))
        await (await __webpack_require__.e(/* import() */ 5328).then(__webpack_require__.bind(__webpack_require__, 5328))).judgeTests(run);
}
/** Loaded only for audits. */
async function markGapProximity(run) {
    if (run.base === null)
        return;
    const provesGap = (0,evidence_run/* citationsOf */.oN)(run.pages.head).some(({ place: { polarity } }) => polarity === 'gap');
    if (provesGap)
        await (await __webpack_require__.e(/* import() */ 4463).then(__webpack_require__.bind(__webpack_require__, 4463))).markGapProximity(run);
}

;// CONCATENATED MODULE: ./build/evidence/verification/open-stamps.js



/** By date, the page of a side was verified at a commit of that side: one that the change brings says nothing of base. A date counts only where no commit is named: one that is written and wrong is to be reported, not guessed around. */
function openStamps(repository, side) {
    return async (commit, date) => {
        if (commit !== null && !(0,placeholders/* isStampPlaceholder */.HZ)(commit.value)) {
            const id = (0,commit_ids/* commitIdOf */.i2)(commit.value);
            return { commit, date, lookup: id === null ? null : await repository.lookUpCommit(id) };
        }
        // Of a month its last day: what was verified in it was verified by then.
        const day = date === null ? null : ((0,dates/* parseDate */._U)(date.value, date.dayOrder ?? null)?.last ?? null);
        if (day === null)
            return { commit, date, lookup: null };
        const found = await repository.commitOn(day, side);
        if (found.kind === 'unverifiable')
            return { commit, date, lookup: found };
        return { commit, date, lookup: found.value === null ? null : await repository.lookUpCommit(found.value) };
    };
}
/** Asks for what the stamps of these pages need while other work is done. What fails here fails again where it is used, and is reported there. */
async function prefetchStamps({ repository, stamp, documents, }) {
    return await Promise.allSettled(documents.map(async ({ metadata: { lastVerifiedCommit, lastVerifiedDate } }) => {
        const { lookup } = await stamp(lastVerifiedCommit, lastVerifiedDate);
        if (lookup?.kind === 'commit' && lookup.ancestorOfHead)
            await repository.snapshot(lookup.id).tree();
    }));
}

;// CONCATENATED MODULE: ./build/evidence/resolve-evidence.js














/** Most notes about citations. */
const MAX_NOTES = 50;
/** Longest text of a citation in a note. */
const MAX_CITED = 80;
async function resolveEvidence(question) {
    const run = await openRun(question);
    for (const step of stepsOf(question))
        await step(run);
    return {
        head: run.pages.head.map(toDocument),
        base: run.pages.base.map(toDocument),
        notes: [...run.notes, ...listBounds(run)],
    };
}
const stepsOf = ({ only }) => only === undefined ? STEPS : only === 'support' ? SUPPORT_STEPS : CHECKED_STEPS;
async function openRun({ repository, head, base, renamedFrom, readDocumentAt, surprises, testRuns = evidence_run/* NO_TEST_RUNS */.MM, witness = null, }) {
    const contents = (0,compare_contents/* openContents */.h)();
    const commits = openCitedCommits(repository, () => run.pages.head.flatMap(({ written }) => written.flat().map(({ reference }) => reference)));
    const stamp = openStamps(repository, 'head');
    const early = prefetchStamps({ repository, stamp, documents: head });
    const [headSide, baseSide] = await Promise.all([
        openSide(repository.head, { contents, commits, witness, other: repository.base }),
        repository.base === null ? null : openSide(repository.base, { contents, commits, witness: null, other: null }),
    ]);
    const openPage = (document, sides) => ({
        document,
        ...sides,
        history: (0,page_history/* openPageHistory */.t)({ repository, path: document.path, atBase: null }),
        written: [],
        rows: [],
        anchorTwins: new Map(),
        verification: NO_VERIFICATION,
        asides: asides/* NO_ASIDES */.e,
    });
    const basePages = baseSide === null ? [] : base.map((one) => openPage(one, { side: baseSide, base: null, twin: null }));
    const byPath = new Map(basePages.map((page) => [page.document.path, page]));
    const openHead = (document, sides) => openPage(document, { ...sides, twin: byPath.get(renamedFrom.get(document.path) ?? document.path) ?? null });
    const run = {
        repository,
        contents,
        stamp,
        stampAtBase: openStamps(repository, 'base'),
        early,
        follower: (0,line_follower/* openLineFollower */.jV)(contents),
        head: headSide,
        base: baseSide,
        openLeftFor: (0,lazily/* lazily */.q)(() => openLeftFor({ head: headSide, base: baseSide })),
        pages: { head: head.map((one) => openHead(one, { side: headSide, base: baseSide })), base: basePages },
        guarded: new Set([...head, ...base].filter(({ auxiliary }) => auxiliary !== true).map(({ path }) => path)),
        renamedFrom,
        readDocumentAt,
        notes: new Set(),
        surprises,
        testRuns,
        witness,
    };
    return run;
}
const toDocument = ({ document, rows, verification, asides }) => ({
    document,
    evidence: rows,
    verification,
    asides,
});
/** Bounds that were hit, and names and lines that could not be looked at. */
function listBounds({ pages }) {
    const notes = new Set();
    for (const { reference: { kind, text }, resolution: { state, why }, lineState, } of (0,evidence_run/* citationsOf */.oN)(pages.head)) {
        const cited = (0,shorten/* headOf */.Uo)(text, MAX_CITED);
        if (why.code === 'glob-refused' || why.code === 'glob-too-costly')
            notes.add(`${cited}: ${(0,explain/* explain */.W)(why)}, so it was not matched.`);
        if (kind === 'symbol' && state === 'unverifiable')
            notes.add(`${cited} could not be looked for: ${(0,explain/* explain */.W)(why)}.`);
        if (lineState?.kind === 'unverifiable')
            notes.add(`${cited} could not be followed: ${(0,explain/* explainLines */.b)(lineState.why)}.`);
    }
    return [...notes].slice(0, MAX_NOTES);
}


/***/ }),

/***/ 7217:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ NO_TEST_RUNS),
/* harmony export */   ZY: () => (/* binding */ markFailed),
/* harmony export */   oN: () => (/* binding */ citationsOf),
/* harmony export */   oO: () => (/* binding */ forEachPage)
/* harmony export */ });
const NO_TEST_RUNS = { reports: [], flaky: 'fail' };
/** Runs a step page by page: those of head first, each side's together. Where it fails, nothing on the page stays missing. */
async function forEachPage({ pages: { head, base }, surprises }, { doing }, step) {
    const contained = async (page) => await surprises.containAsync({ path: page.document.path, doing }, () => step(page), () => {
        for (const citation of page.rows.flat())
            markFailed(citation);
    });
    await Promise.all(head.map(contained));
    await Promise.all(base.map(contained));
}
/** A citation that is missing as far as a failed step knew: nobody knows. */
function markFailed(citation) {
    const { resolution } = citation;
    if (resolution.state === 'missing')
        citation.resolution = { ...resolution, state: 'unverifiable', why: { code: 'failed' } };
}
/** All citations of some pages, in the order written. */
function citationsOf(pages) {
    return pages.flatMap(({ rows }) => rows.flat());
}


/***/ }),

/***/ 5864:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h2: () => (/* binding */ hasTestLanguage),
  Rq: () => (/* binding */ isPlainlyRunnable),
  Ko: () => (/* binding */ isSupport),
  OO: () => (/* binding */ judgeAtOnce),
  iv: () => (/* binding */ readTests),
  fx: () => (/* binding */ withoutComments)
});

// EXTERNAL MODULE: ./build/text/paths.js
var paths = __webpack_require__(9278);
;// CONCATENATED MODULE: ./build/evidence/tests/judge-chunks.js
// Tells of a file in which some tests have markers that one of them surely can run, without reading it as code: by its parts that begin at the margin, as formatters write them.
/** Most chunks that are looked at. */
const MAX_CHUNKS = 5_000;
/** Null where nobody can say: no test is without a marker, or a marker may concern the whole file. */
function judgeChunks(text, { markers, test, has, apart, before }) {
    // What a line at the margin closes belongs to the chunk before it, as comments do.
    const chunks = text.split(/\r?\n(?=[^\s)}\]#/*])/, MAX_CHUNKS + 1);
    if (chunks.length > MAX_CHUNKS)
        return null;
    let [found, marked] = [false, false];
    for (const chunk of chunks) {
        if (before?.test(chunk) === true) {
            marked ||= markers.test(chunk);
            continue;
        }
        found ||= !marked && test.test(chunk) && has.test(chunk) && !markers.test(chunk);
        marked = false;
    }
    return found && chunks.every((chunk) => apart.test(chunk) || !markers.test(chunk)) ? 'runnable' : null;
}

;// CONCATENATED MODULE: ./build/evidence/tests/mask-code.js
// Blanks the comments and the contents of strings of a source text, so that what is left is code. Every offset stays what it was.
/**
 * Same length and same lines as `text`: comments are spaces, and strings keep only their quotes unless they are kept. Linear in the text.
 */
function maskCode(text, grammar, { strings = false } = {}) {
    const pieces = [];
    let copied = 0;
    const hide = (from, to) => {
        pieces.push(text.slice(copied, from), blank(text.slice(from, to)));
        copied = to;
    };
    const code = openCodeBefore(text);
    // Comments and strings of every language begin with one of these: all else is passed over at once.
    const starts = /[#/@'"`]/g;
    while (starts.test(text)) {
        const at = starts.lastIndex - 1;
        const token = tokenAt(text, { at, grammar, before: () => code.before(at) });
        if (token === null)
            continue;
        if (token.comment || !strings)
            hide(token.from, token.to);
        if (grammar.expressions)
            code.pass(at, token);
        starts.lastIndex = Math.max(starts.lastIndex, token.next);
    }
    pieces.push(text.slice(copied));
    return pieces.join('');
}
const blank = (text) => (text.includes('\n') ? text.replace(/[^\n]/g, ' ') : ' '.repeat(text.length));
/** Longest piece of code before a slash that says what the slash is. */
const MAX_BEFORE = 40;
/** Knows the end of the code before a place: comments and blanks are passed over, however many. */
function openCodeBefore(text) {
    let [code, read] = ['', 0];
    const before = (at) => {
        let end = at;
        while (end > read && BLANK.test(text.charAt(end - 1)))
            end -= 1;
        return (code + text.slice(Math.max(read, end - MAX_BEFORE), end)).slice(-MAX_BEFORE);
    };
    return {
        before,
        pass(at, { comment, next }) {
            code = comment ? before(at) : text.charAt(next - 1);
            read = next;
        },
    };
}
const BLANK = /\s/;
const CHARACTER = /'(?:\\(?:u\{[0-9a-fA-F]{1,6}\}|x[0-9a-fA-F]{2}|[^\n])|[^\\'\n])'/uy;
const HASHED = /(#{1,20})"/y;
function tokenAt(text, { at, grammar, before }) {
    const character = text.charAt(at);
    if (text.startsWith(grammar.comment, at))
        return mask_code_hidden(at, endOfLine(text, at));
    if (character === '/' && grammar.blocks !== 'none' && text[at + 1] === '*')
        return mask_code_hidden(at, endOfBlock(text, { at, nested: grammar.blocks === 'nested' }));
    if (character === '/' && grammar.expressions)
        return isExpression(before()) ? expressionAt(text, at) : null;
    if (grammar.hashes && character === '#') {
        const hashes = matchAt(HASHED, text, at);
        if (hashes !== null) {
            const [opening, signs = ''] = hashes;
            const from = at + opening.length;
            return inside(from, { end: indexOrEnd(text, `"${signs}`, from), close: signs.length + 1 });
        }
        return null;
    }
    if (grammar.verbatim && character === '@' && text[at + 1] === '"')
        return verbatimAt(text, at + 2);
    if (character === "'" && grammar.characters) {
        const found = matchAt(CHARACTER, text, at);
        return found === null ? null : inside(at + 1, { end: at + found[0].length - 1, close: 1 });
    }
    if (character === '`' && (grammar.backtick === 'template' || grammar.backtick === 'raw'))
        return inside(at + 1, {
            end: grammar.backtick === 'raw' ? indexOrEnd(text, '`', at + 1) : endOfTemplate(text, at + 1),
            close: 1,
        });
    if (!grammar.quotes.includes(character))
        return null;
    // In `r"C:\\"` nothing escapes. Only there do strings go on over lines as well as have hashes.
    if (grammar.hashes && grammar.multiline && /(?<!\w)[bc]?r$/.test(text.slice(Math.max(0, at - 3), at)))
        return inside(at + 1, { end: indexOrEnd(text, '"', at + 1), close: 1 });
    const triple = character.repeat(3);
    if (grammar.triple && text.startsWith(triple, at))
        return inside(at + 3, { end: endOfTriple(text, { at: at + 3, triple }), close: 3 });
    const closing = { at: at + 1, quote: character, multiline: grammar.multiline };
    return inside(at + 1, { end: endOfString(text, closing), close: 1 });
}
const mask_code_hidden = (from, to) => ({ comment: true, from, to, next: to });
const inside = (from, { end, close }) => ({
    comment: false,
    from,
    to: end,
    next: end + close,
});
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
}
const indexOrEnd = (text, sought, from) => {
    const found = text.indexOf(sought, from);
    return found === -1 ? text.length : found;
};
const endOfLine = (text, at) => indexOrEnd(text, '\n', at);
function endOfBlock(text, { at, nested }) {
    if (!nested)
        return Math.min(text.length, indexOrEnd(text, '*/', at + 2) + 2);
    const marks = /\/\*|\*\//g;
    marks.lastIndex = at;
    let depth = 0;
    for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
        depth += mark[0] === '/*' ? 1 : -1;
        if (depth === 0)
            return marks.lastIndex;
    }
    return text.length;
}
function endOfString(text, { at, quote, multiline }) {
    for (let end = at; end < text.length; end += 1) {
        const character = text[end];
        if (character === '\\')
            end += 1;
        else if (character === quote || (character === '\n' && !multiline))
            return end;
    }
    return text.length;
}
function endOfTriple(text, { at, triple }) {
    for (let end = indexOrEnd(text, triple, at); end < text.length; end = indexOrEnd(text, triple, end + 1))
        if (text[end - 1] !== '\\' || text[end - 2] === '\\')
            return end;
    return text.length;
}
function verbatimAt(text, at) {
    let end = indexOrEnd(text, '"', at);
    while (text[end + 1] === '"')
        end = indexOrEnd(text, '"', end + 2);
    return inside(at, { end, close: 1 });
}
/** The closing backtick of a template whose code can hold strings and templates. */
function endOfTemplate(text, from) {
    // Depth of braces in the code of each open template; -1 where the template's own text goes on.
    const open = [-1];
    for (let at = from; at < text.length; at += 1) {
        const character = text.charAt(at);
        const depth = open.at(-1) ?? -1;
        if (character === '\\')
            at += 1;
        else if (depth < 0) {
            if (character === '`') {
                open.pop();
                if (open.length === 0)
                    return at;
            }
            else if (character === '$' && text[at + 1] === '{') {
                open[open.length - 1] = 0;
                at += 1;
            }
        }
        else if (character === '`')
            open.push(-1);
        else if (character === '"' || character === "'")
            at = endOfString(text, { at: at + 1, quote: character, multiline: false });
        else if (character === '{')
            open[open.length - 1] = depth + 1;
        else if (character === '}')
            open[open.length - 1] = depth - 1;
    }
    return text.length;
}
const BEFORE_EXPRESSION = /(?:^|[(,=:[!&|?{};+\-*%~^]|=>|\b(?:return|typeof|case|of|in|void|delete|yield|await))$/;
/** By the code before a slash: after a value the slash divides. */
const isExpression = (before) => BEFORE_EXPRESSION.test(before);
/** Longest regular expression that is taken for one, so that a line of slashes is not read again and again. */
const MAX_EXPRESSION = 300;
function expressionAt(text, at) {
    let group = false;
    for (let end = at + 1; end < at + MAX_EXPRESSION && end < text.length && text[end] !== '\n'; end += 1) {
        const character = text[end];
        if (character === '\\')
            end += 1;
        else if (character === '[')
            group = true;
        else if (character === ']')
            group = false;
        else if (character === '/' && !group)
            return inside(at + 1, { end, close: 1 });
    }
    return null;
}

;// CONCATENATED MODULE: ./build/evidence/tests/brackets.js
// Pairs the brackets of masked code, so that readers can ask where a call or a body ends and what encloses it.
/** Most levels that are climbed in search of what encloses a place. */
const MAX_CLIMB = 200;
/** Linear in the code. A closing bracket that closes nothing is passed over. */
function pairBrackets(code) {
    const pairs = [];
    const byOpen = new Map();
    const stack = [];
    const brackets = /[()[\]{}]/g;
    while (brackets.test(code)) {
        const index = brackets.lastIndex - 1;
        const bracket = code.charAt(index);
        if ('([{'.includes(bracket)) {
            const pair = { open: index, close: code.length, parent: stack.at(-1) ?? -1 };
            byOpen.set(index, pair);
            stack.push(pairs.push(pair) - 1);
            continue;
        }
        const top = pairs[stack.at(-1) ?? -1];
        if (top === undefined || code[top.open] !== OPENER.get(bracket))
            continue;
        top.close = index;
        stack.pop();
    }
    const lastBefore = (at) => {
        let [low, high] = [0, pairs.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((pairs[middle]?.open ?? Infinity) < at)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    };
    const climb = (at, brackets) => {
        let pair = pairs[lastBefore(at)];
        for (let climbed = 0; pair !== undefined && climbed < MAX_CLIMB; climbed += 1) {
            if (pair.close >= at && brackets.includes(code.charAt(pair.open)))
                return pair.open;
            pair = pairs[pair.parent];
        }
        return -1;
    };
    return {
        close: (open) => byOpen.get(open)?.close ?? code.length,
        enclosing: (at) => climb(at, '{'),
        around: (at) => climb(at, '([{'),
    };
}
const OPENER = new Map([
    [')', '('],
    [']', '['],
    ['}', '{'],
]);

;// CONCATENATED MODULE: ./build/evidence/tests/test-source.js
// The tests of one source file: where each is, and whether its source lets it run.
/** Most scopes of a file that are looked at. */
const MAX_SCOPES = 20_000;
/** The tests among some scopes, in the order of the file. A scope without tests, such as a class of helpers, says nothing. */
function gatherTests(scopes) {
    const sorted = scopes.slice(0, MAX_SCOPES).toSorted((a, b) => a.start - b.start || b.end - a.end);
    const tests = [];
    const open = [];
    for (const { kind, name, start, end, mark } of sorted) {
        while ((open.at(-1)?.end ?? Infinity) <= start)
            open.pop();
        const around = open.at(-1) ?? { mark: null, suites: [] };
        const effective = chooseMark(around.mark, mark);
        if (kind === 'test')
            tests.push({ name, suites: around.suites, start, end, mark: effective });
        else
            open.push({ end, mark: effective, suites: name === null ? around.suites : [...around.suites, name].slice(-20) });
    }
    return tests;
}
/** Of two markers on one test: what skips it for certain, else the nearer one. */
function chooseMark(outer, inner) {
    if (outer?.kind === 'skipped')
        return outer;
    return inner ?? outer;
}
/** What is named as the reason: `reason="\u2026"`, `Skip = "\u2026"`, `.disabled("\u2026")`. */
const NAMED_REASON = /\b(?:reason|skip|disabled|ignored?|because)\s*(?:[:=]|\(\s*(?:reason\s*[:=])?)\s*(["'`])((?:\\.|(?!\1)[^\\])*)\1/is;
const ANY_STRING = /(["'`])((?:\\.|(?!\1)[^\\])*)\1/s;
/** The reason that a part of the source gives which is a marker: the string that is named so, else the first one. */
function readReason(source) {
    const marker = source.slice(0, 2000);
    const found = (NAMED_REASON.exec(marker) ?? ANY_STRING.exec(marker))?.[2]?.replace(/\s+/g, ' ').trim() ?? '';
    return found === '' ? null : found.slice(0, 200);
}

;// CONCATENATED MODULE: ./build/evidence/tests/read-dart.js
// Reads the tests of a Dart file: `test`, `group` and `testWidgets`, the argument `skip:` and the annotation `@Skip`.


const CALL = /(?<![\w$.])(group|test|testWidgets|testGoldens|blocTest|patrolTest|testWithGame)(?:<[^<>()]{0,80}>)?\s*\(/g;
function readDart({ text, code }) {
    const brackets = pairBrackets(code);
    const marks = listMarks({ text, code }, brackets);
    const scopes = [];
    for (const found of code.matchAll(CALL)) {
        const start = found.index;
        const open = start + found[0].length - 1;
        const end = brackets.close(open);
        if (!/^\s*r?["']/.test(code.slice(open + 1, open + 200)))
            continue;
        scopes.push({
            kind: found[1] === 'group' ? 'suite' : 'test',
            name: /^\(\s*r?(["'])((?:\\.|(?!\1)[^\\\n])*)\1/.exec(text.slice(open, open + 1000))?.[2] ?? null,
            start,
            end,
            mark: marks.get(open) ?? null,
        });
    }
    const annotation = /^@(Skip|TestOn)\s*\(/m.exec(code);
    if (annotation === null)
        return scopes;
    const end = brackets.close(annotation.index + annotation[0].length - 1) + 1;
    const mark = {
        kind: annotation[1] === 'Skip' ? 'skipped' : 'conditional',
        at: annotation.index,
        end,
        reason: readReason(text.slice(annotation.index, end)),
    };
    return [{ kind: 'suite', name: null, start: 0, end: code.length + 1, mark }, ...scopes];
}
/** The arguments `skip:` and the first statements that skip, by the parentheses of the call they belong to. */
function listMarks({ text, code }, brackets) {
    const marks = new Map();
    for (const found of code.matchAll(/\bskip\s*:\s*/g)) {
        const at = found.index;
        const value = /^[^,)\n]*/.exec(code.slice(at + found[0].length, at + 300))?.[0].trim() ?? '';
        if (value === 'false' || value === 'null')
            continue;
        const always = value === 'true' || value === '' || /^r?["'][^?]*["']$/.test(value);
        marks.set(brackets.around(at), {
            kind: always ? 'skipped' : 'conditional',
            at,
            end: at + found[0].length + value.length,
            reason: readReason(text.slice(at, value === '' ? at + 300 : at + found[0].length + value.length)),
        });
    }
    for (const { index: at, 0: call } of code.matchAll(/\bmarkTestSkipped\s*\(/g)) {
        // `() => markTestSkipped('later')`: the body is this call alone.
        const isAlone = /\)\s*(?:async\s*)?=>\s*$/.test(code.slice(Math.max(0, at - 60), at));
        const block = brackets.enclosing(at);
        const isFirst = isAlone ||
            (block >= 0 &&
                at - block < 500 &&
                code.slice(block + 1, at).trim() === '' &&
                /(?:async|\))\s*$/.test(code.slice(Math.max(0, block - 20), block)));
        // The body is an argument of the call that has it.
        const open = brackets.around(isAlone ? at : block);
        if (!marks.has(open))
            marks.set(open, { kind: isFirst ? 'skipped' : 'conditional', at, end: at + call.length - 1, reason: null });
    }
    return marks;
}

;// CONCATENATED MODULE: ./build/evidence/tests/read-attributes.js
// Reads the tests of languages that mark them by attributes before a function: Rust, Java, Kotlin, C# and Swift.


function readAttributed({ text, code }, language) {
    const brackets = pairBrackets(code);
    const scopes = [];
    let attributes = [];
    let at = 0;
    const token = new RegExp(`(${language.attribute.source})|(${language.declaration.source})`, 'gmu');
    for (let found = token.exec(code); found !== null; found = token.exec(code)) {
        const { index } = found;
        // Anything but white space, words and arguments between an attribute and its declaration parts them.
        if (/[;{}]/.test(code.slice(at, index)))
            attributes = [];
        if (found[1] !== undefined) {
            const attribute = attributeAt({
                text,
                code,
                brackets,
                language,
                at: index,
                name: found[2] ?? '',
                after: token.lastIndex,
            });
            attributes.push(attribute);
            token.lastIndex = attribute.end;
            at = attribute.end;
            continue;
        }
        const [keyword = '', name = ''] = [found[4], found[5]];
        const isSuite = language.isSuite(keyword);
        const body = bodyOf({ code, brackets, from: token.lastIndex, isSuite, language });
        const cleaned = name.replace(/`/g, '');
        if (isSuite || language.isTest(attributes, cleaned)) {
            const mark = strongestOf(attributes.map((attribute) => markOfAttribute(attribute, language)));
            scopes.push({
                kind: isSuite ? 'suite' : 'test',
                name: cleaned,
                start: attributes[0]?.at ?? index,
                end: body.end,
                mark: mark?.kind === 'skipped' || isSuite ? mark : (markOfBody({ text, code, body, language }) ?? mark),
            });
        }
        attributes = [];
        // An annotation in what a class is made from is not that of the next one: `class Pier : Dock(@Named("x") crane)`.
        if (isSuite)
            token.lastIndex = Math.max(token.lastIndex, body.start);
        at = token.lastIndex;
    }
    return scopes;
}
function attributeAt({ text, code, brackets, language, at, name, after, }) {
    const opening = code.indexOf('[', at);
    const space = /^\s*/.exec(code.slice(after, after + 20))?.[0].length ?? 0;
    const end = language.bracketed
        ? brackets.close(opening) + 1
        : code[after + space] === '('
            ? brackets.close(after + space) + 1
            : after;
    return { at, end, name, value: code.slice(after, end), raw: text.slice(after, end) };
}
const markOfAttribute = (attribute, language) => {
    const kind = language.markOf(attribute);
    return kind === null ? null : { kind, at: attribute.at, end: attribute.end, reason: readReason(attribute.raw) };
};
const strongestOf = (marks) => marks.find((mark) => mark?.kind === 'skipped') ?? marks.find((mark) => mark !== null) ?? null;
/** Longest signature, from the name to the body. */
const MAX_SIGNATURE = 2000;
function bodyOf({ code, brackets, from, isSuite, language, }) {
    // Values in a signature are no bodies: `(int tide = 3)`.
    const space = /^\s*/.exec(code.slice(from, from + 20))?.[0].length ?? 0;
    const after = code[from + space] === '(' ? brackets.close(from + space) + 1 : from;
    const { at, opening } = openingOf({ code, brackets, from: after, sought: isSuite ? IN_SUITE : IN_FUNCTION });
    // A class may have no body; then what follows is another declaration, perhaps with annotations of its own.
    if (opening === ';' || opening === '@')
        return { start: at, end: at };
    const next = isSuite ? language.declaration.exec(code.slice(after, at)) : null;
    if (next !== null)
        return { start: after + next.index, end: after + next.index };
    if (opening === '{')
        return { start: at + 1, end: brackets.close(at) };
    const start = at + opening.length;
    return {
        start,
        end: endOfExpression({ code, brackets, from: start, next: opening === '=>' ? NEXT : NEXT_OR_LINE }),
    };
}
/** What opens a body, or says that there is none, and brackets that a signature has before it: `class Pier : Dock(object : Crane {}) {`. */
const IN_SUITE = /[{;@]|[([]/g;
const IN_FUNCTION = /[{;]|=>|=\s*(?=\w)|[([]/g;
/** The first that is in no brackets; a semicolon where there is none. */
function openingOf({ code, brackets, from, sought, }) {
    const signature = code.slice(from, from + MAX_SIGNATURE);
    const pattern = new RegExp(sought);
    for (let found = pattern.exec(signature); found !== null; found = pattern.exec(signature)) {
        const [opening] = found;
        if (opening !== '(' && opening !== '[')
            return { at: from + found.index, opening };
        pattern.lastIndex = brackets.close(from + found.index) + 1 - from;
    }
    return { at: from, opening: ';' };
}
/** A bracket that an expression opens, or what ends it: in Kotlin its line as well. */
const NEXT = /[({[]|[;)}\]]/;
const NEXT_OR_LINE = /[({[]|[;)}\]\n]/;
/** Most brackets of one expression that are passed over. */
const MAX_BRACKETS = 100;
/** Where a function that is one expression ends: at a semicolon or, in a language without them, at the end of a line that closes what it opens. */
function endOfExpression({ code, brackets, from, next, }) {
    let at = from;
    for (let passed = 0; passed < MAX_BRACKETS; passed += 1) {
        const rest = code.slice(at, at + MAX_SIGNATURE);
        const found = next.exec(rest);
        if (found === null)
            return at + rest.length;
        if (!'({['.includes(found[0]))
            return at + found.index;
        at = brackets.close(at + found.index) + 1;
    }
    return at;
}
/** Longest part of a body in which a skip is looked for. */
const MAX_BODY = 20_000;
function markOfBody({ text, code, body: { start, end }, language: { statement, anywhere }, }) {
    const body = code.slice(start, Math.min(end, start + MAX_BODY));
    const found = anywhere.exec(body);
    if (found === null)
        return null;
    const at = start + found.index;
    const kind = statement.test(body) ? 'skipped' : 'conditional';
    return {
        kind,
        at,
        end: Math.min(end, at + found[0].length),
        reason: readReason(text.slice(at, at + 300).split('\n')[0] ?? ''),
    };
}

;// CONCATENATED MODULE: ./build/evidence/tests/read-dotnet.js
// Reads the tests of a C# file: xUnit, NUnit and MSTest.

const DOTNET = {
    attribute: /\[(?<=(?:^|[\]{};)])\s*\[)\s*(?:[a-z]+\s*:\s*)?([A-Za-z_][\w.]*)/,
    bracketed: true,
    declaration: /\b(?:(class|struct|record)\s+|(?:void|Task|ValueTask)(?:<[^<>;{}]{0,80}>)?\s+)([A-Za-z_]\w*)/,
    isSuite: (keyword) => keyword !== '',
    isTest: (attributes) => attributes.some((attribute) => namesOf(attribute).some(isTest)),
    markOf: (attribute) => {
        const names = namesOf(attribute);
        if (names.includes('Ignore'))
            return 'skipped';
        const skip = markOfSkip(attribute);
        if (skip !== null)
            return skip;
        const conditions = /^(?:Explicit|Platform|ConditionalFact|ConditionalTheory|Skippable\w*|OSCondition|RequiresPlatform|\w+OnlyFact|\w*IfFact|\w*Requires\w*)$/;
        return names.some((name) => conditions.test(name)) ? 'conditional' : null;
    },
    statement: /^\s*(?:Assert\.(?:Ignore|Inconclusive|Skip)\s*\(|throw\s+(?:\S+\s+)?SkipException)/,
    anywhere: /\b(?:Assert\.(?:Ignore|Inconclusive|Skip\w*)|Skip\.(?:If|IfNot)|Assume\.That|SkipException)\b/,
};
/** `Skip = "\u2026"`; a property that decides (`SkipWhen`) or a value that is none makes it no certain skip. */
function markOfSkip({ value }) {
    if (/\bSkip(?:When|Unless|Type|Exceptions)\s*=/.test(value))
        return 'conditional';
    const found = /\bSkip\s*=\s*([^,)\]]+)/.exec(value)?.[1]?.trim();
    return found === undefined || found === 'null' ? null : 'skipped';
}
/** All names of one pair of brackets: `[Test, Ignore("\u2026")]`. */
function namesOf({ name, value }) {
    const flat = value.replace(/\([^()]*\)/g, '');
    const others = [...flat.matchAll(/,\s*([A-Za-z_][\w.]*)/g)].flatMap(([, other]) => other ?? []);
    return [name, ...others].map((one) => (one.split('.').at(-1) ?? '').replace(/Attribute$/, ''));
}
const isTest = (name) => /^(?:Fact|Theory|Test|TestMethod|TestCase|TestCaseSource|DataTestMethod|Property|Scenario)$|(?:Fact|Theory)$/.test(name);
const readDotnet = (source) => readAttributed(source, DOTNET);

;// CONCATENATED MODULE: ./build/evidence/tests/read-go.js
// Reads the tests of a Go file: `Test`, `Benchmark`, `Fuzz` and `Example` functions, `t.Skip` and build tags.


const FUNCTION = /^func\s+(?:\([^()]{0,80}\)\s*)?((?:Test|Benchmark|Fuzz|Example)\w*)\s*\(([^()]{0,120})\)\s*\{/gm;
const SKIPS = /\b\w+\.Skip(?:f|Now)?\s*\(/;
const TAGS = /^\/\/(?:go:build|\s*\+build)\s.*$/m;
function readGo({ text, code }) {
    const brackets = pairBrackets(code);
    const scopes = [];
    for (const found of code.matchAll(FUNCTION)) {
        const [all, name = ''] = found;
        const start = found.index;
        if (name === 'TestMain')
            continue;
        const open = start + all.length - 1;
        const end = brackets.close(open);
        scopes.push({
            kind: 'test',
            name,
            start,
            end,
            mark: markOf({ text, from: open + 1, body: code.slice(open + 1, end) }),
        });
    }
    const file = code.indexOf('package ');
    const tag = TAGS.exec(text.slice(0, Math.max(0, file)));
    if (tag === null)
        return scopes;
    const mark = { kind: 'conditional', at: tag.index, end: tag.index + tag[0].length, reason: null };
    return [{ kind: 'suite', name: null, start: 0, end: text.length + 1, mark }, ...scopes];
}
function markOf({ text, from, body, }) {
    const found = SKIPS.exec(body);
    if (found === null)
        return null;
    const at = from + found.index;
    return {
        kind: body.slice(0, found.index).trim() === '' ? 'skipped' : 'conditional',
        at,
        end: at + found[0].length - 1,
        reason: readReason(text.slice(at, at + 300).split('\n')[0] ?? ''),
    };
}

;// CONCATENATED MODULE: ./build/evidence/tests/list-heads.js
const SUITE = { kind: 'suite', mark: null };
const TEST = { kind: 'test', mark: null };
const HEADS = [
    ...['describe', 'context', 'suite', 'fdescribe'].map((name) => [name, SUITE]),
    ...['it', 'test', 'specify', 'fit', 'ftest'].map((name) => [name, TEST]),
    ...['xdescribe', 'xcontext', 'xsuite'].map((name) => [name, { ...SUITE, mark: 'skipped' }]),
    ...['xit', 'xtest', 'xspecify'].map((name) => [name, { ...TEST, mark: 'skipped' }]),
];
/** By the word, with the names that this code gives them. */
const listHeads = (code) => new Map([...HEADS, ...listAliases(code)]);
/** What a condition picks (`const run = on ? describe : describe.skip`), and what another name stands for. */
function* listAliases(code) {
    const declaration = /\b(?:const|let|var)\s+(\w+)\s*(?::[^=\n]{0,80})?=\s*([^;{}]{0,300})/g;
    for (const [, name = '', value = ''] of code.matchAll(declaration)) {
        const used = /\b(describe|context|suite|it|test|specify)((?:\.\w+)*)(?=\s*(?:$|[\n,)?:|&.]|as\b))/.exec(value);
        if (used === null ||
            HEADS.some(([head]) => head === name) ||
            (/^\s*(?:async\s*)?\(/.test(value) && value.includes('=>')))
            continue;
        const head = /^(?:describe|context|suite)/.test(used[1] ?? '') || (used[2] ?? '').includes('.describe') ? SUITE : TEST;
        const skips = /\.(?:skip|todo|skipIf|runIf|fixme)\b|\bx(?:it|test|describe)\b/.test(value);
        const decides = /[?|&]|\.(?:skipIf|runIf)\b/.test(value);
        yield [name, { ...head, mark: !skips ? null : decides ? 'conditional' : 'skipped' }];
    }
}

;// CONCATENATED MODULE: ./build/evidence/tests/read-javascript.js
// Reads the tests of a JavaScript or TypeScript file: the calls of Jest, Vitest, Mocha, Jasmine, Playwright, node:test and Deno.



/** Modifiers whose parentheses hold arguments of their own, before those of the call. */
const WITH_ARGUMENTS = new Set(['each', 'for', 'skipIf', 'runIf', 'todoIf', 'failing']);
const SKIPPING = new Set(['skip', 'todo', 'fixme', 'ignore']);
const CONDITIONAL = new Set([
    'skipIf',
    'runIf',
    'todoIf',
    'fails',
    'failing',
    'fail',
    'if',
    'unless',
]);
const PLAIN = new Set([
    'only',
    'concurrent',
    'sequential',
    'serial',
    'parallel',
    'shuffle',
    'describe',
    'test',
    'it',
    'each',
    'for',
    'slow',
]);
function readJavascript(source) {
    const { code } = source;
    const brackets = pairBrackets(code);
    const heads = listHeads(code);
    const scopes = [];
    const statements = [];
    for (const call of listCalls({ code, brackets, heads })) {
        const inner = code.slice(call.open + 1, call.close);
        if (!declares(inner)) {
            // `test.skip(condition)` speaks of the test around it, and outside of all of the file.
            if (call.modifiers.some((word) => SKIPPING.has(word))) {
                const mark = bodyMark({ source, call, inner, brackets });
                if (brackets.enclosing(call.start) >= 0)
                    statements.push(mark);
                else
                    scopes.push({
                        kind: 'suite',
                        name: null,
                        start: 0,
                        end: code.length + 1,
                        mark: { ...mark, kind: 'conditional' },
                    });
            }
            continue;
        }
        scopes.push({
            kind: call.modifiers.includes('describe') ? 'suite' : call.head.kind,
            name: titleOf(source.text, call),
            start: call.start,
            end: call.close,
            mark: read_javascript_markOf({ source, call, brackets, inner }),
        });
    }
    for (const found of code.matchAll(/\b(?:this|\w{1,40})\.skip\(|\bpending\(/g)) {
        const open = found.index + found[0].length - 1;
        if (heads.has(found[0].split('.')[0] ?? ''))
            continue;
        const kind = isFirst({ code, at: found.index, brackets }) ? 'skipped' : 'conditional';
        statements.push({ kind, ...placeOf(source.text, { at: found.index, end: brackets.close(open) + 1 }) });
    }
    return statements.length === 0 ? scopes : applyStatements(scopes, statements);
}
function* listCalls({ code, brackets, heads, }) {
    for (const found of code.matchAll(/(?<![\w$.])(?:Deno\.test|[A-Za-z_$][\w$]{0,60})(?=\s{0,4}[.(`])/g)) {
        const name = found[0] === 'Deno.test' ? 'test' : found[0];
        const head = heads.get(name);
        if (head === undefined)
            continue;
        const call = endOfCall({ code, brackets, at: found.index + found[0].length });
        if (call !== null && call.modifiers.every((word) => PLAIN.has(word) || SKIPPING.has(word) || CONDITIONAL.has(word)))
            yield { head, start: found.index, ...call };
    }
    // `(on ? describe : describe.skip)('title', \u2026)`
    for (const { 0: picked, index } of code.matchAll(/\([^()]{0,200}\?[^()]{0,80}\b(?:describe|it|test|suite)\b[^()]{0,40}\)\s*\(/g)) {
        const open = index + picked.length - 1;
        const head = /\b(?:describe|suite)\b/.test(picked) ? SUITE : TEST;
        if (/\.(?:skip|todo)\b|\bx(?:it|describe|test)\b/.test(picked))
            yield { head: { ...head, mark: 'conditional' }, modifiers: [], start: index, open, close: brackets.close(open) };
    }
}
/** Follows `.skip.each([\u2026])(\u2026)` to the parentheses that hold title and body. */
function endOfCall({ code, brackets, at: from, }) {
    const modifiers = [];
    const part = /\s{0,4}(?:\.\s{0,40}([A-Za-z]{1,30})|(\()|(`))/y;
    let at = from;
    for (let steps = 0; steps < 12; steps += 1) {
        part.lastIndex = at;
        const found = part.exec(code);
        if (found === null)
            return null;
        at = part.lastIndex;
        if (found[1] !== undefined)
            modifiers.push(found[1]);
        else if (found[3] !== undefined)
            at = code.indexOf('`', at) + 1 || code.length;
        else {
            const close = brackets.close(at - 1);
            const last = modifiers.at(-1) ?? '';
            const goesOn = WITH_ARGUMENTS.has(last) && /^\s{0,4}[(`.]/.test(code.slice(close + 1, close + 6));
            if (!goesOn)
                return { modifiers, open: at - 1, close };
            at = close + 1;
        }
    }
    return null;
}
/** True where the arguments are a title and perhaps a body, as opposed to a condition. */
function declares(inner) {
    if (/^\s*["'`]/.test(inner))
        return true;
    return (/^[^,(){}]{1,200},\s*(?:\{[^{}]{0,300}\}\s*,\s*)?(?:async\b|function\b|\(|\w+\s*=>)/.test(inner) ||
        /^\s*(?:async\b|function\b|\{)/.test(inner));
}
function titleOf(text, { open }) {
    const found = /^\(\s*(["'`])((?:\\.|(?!\1)[^\\])*)\1/s.exec(text.slice(open, open + 1000));
    return found?.[2] ?? null;
}
function read_javascript_markOf({ source, call, brackets, inner }) {
    const { head, modifiers, start, open } = call;
    const kind = modifiers.some((word) => CONDITIONAL.has(word)) || head.mark === 'conditional'
        ? 'conditional'
        : head.mark === 'skipped' || modifiers.some((word) => SKIPPING.has(word))
            ? isChosen({ code: source.code, at: start, brackets })
                ? 'conditional'
                : 'skipped'
            : markOfOptions(inner);
    if (kind === null)
        return null;
    const isPlan = modifiers.includes('todo') && !inner.trim().replace(/,$/, '').includes(',');
    return { kind, at: start, end: open, reason: null, ...(isPlan ? { bodiless: true } : {}) };
}
/** `test('title', { skip: 'reason' }, \u2026)`. */
function markOfOptions(inner) {
    const options = /^\s*(?:(["'`])\s*\1|\w+)\s*,\s*\{([^{}]{0,500})\}\s*,|^\s*\{([^{}]{0,300})/.exec(inner);
    const body = options?.[2] ?? options?.[3];
    const found = body === undefined ? null : /\b(?:skip|todo|ignore)\s*(?::\s*([^,}\s][^,}]*))?/.exec(body);
    if (found === null)
        return null;
    const value = found[1]?.trim() ?? '';
    if (/^(?:false|undefined|null)$/.test(value))
        return null;
    return value === 'true' || /^["'`][^?+&|]*["'`]$/.test(value) ? 'skipped' : 'conditional';
}
/** True where a condition decides whether this very declaration is made. */
function isChosen({ code, at, brackets, }) {
    const before = code.slice(Math.max(0, at - 120), at);
    if (/(?:\?|&&|\|\||\belse)\s*$/.test(before) ||
        /(?:\)|\?[^;{}]{0,100})\s*:\s*$/.test(before) ||
        /\bif\s*\([^;{}]{0,100}\)\s*$/.test(before))
        return true;
    const block = brackets.enclosing(at);
    return block >= 0 && /(?:\bif\s*\([^;{}]{0,200}\)|\belse)\s*$/.test(code.slice(Math.max(0, block - 220), block));
}
/** `test.skip()` alone, as the first statement of a body, skips it; with a condition it may. */
function bodyMark({ source, call, inner, brackets }) {
    const always = /^\s*(?:true\b.*)?$/s.test(inner) && isFirst({ code: source.code, at: call.start, brackets });
    return { kind: always ? 'skipped' : 'conditional', ...placeOf(source.text, { at: call.start, end: call.close + 1 }) };
}
const placeOf = (text, { at, end }) => ({
    at,
    end,
    reason: readReason(text.slice(at, end)),
});
/** Longest white space and comments before the first statement of a body. */
const MAX_LEAD = 2000;
function isFirst({ code, at, brackets, }) {
    const block = brackets.enclosing(at);
    return (block >= 0 &&
        at - block < MAX_LEAD &&
        code.slice(block + 1, at).trim() === '' &&
        /(?:=>|\))\s*$/.test(code.slice(Math.max(0, block - 20), block)) &&
        !/\b(?:if|for|while|catch|switch)\s*\([^{}]{0,200}\)\s*$/.test(code.slice(Math.max(0, block - 220), block)));
}
/** Most skipping statements in bodies that are looked at. */
const MAX_STATEMENTS = 1000;
/** Gives each statement to the innermost scope around it; what is around none may concern the whole file. */
function applyStatements(scopes, statements) {
    const found = new Map();
    const sorted = scopes.toSorted((a, b) => a.start - b.start);
    for (const statement of statements.slice(0, MAX_STATEMENTS)) {
        const around = sorted.findLast(({ start, end }) => start < statement.at && statement.at < end);
        if (around === undefined)
            continue;
        // A group is skipped by a hook or a condition; only a test by its own first statement.
        const mark = around.kind === 'test' ? statement : { ...statement, kind: 'conditional' };
        const known = found.get(around);
        if (known?.kind !== 'skipped')
            found.set(around, mark);
    }
    return scopes.map((scope) => {
        const mark = found.get(scope);
        return mark === undefined || scope.mark?.kind === 'skipped' ? scope : { ...scope, mark };
    });
}

;// CONCATENATED MODULE: ./build/evidence/tests/read-jvm.js
// Reads the tests of a Java, Kotlin, Groovy or Scala file: JUnit and TestNG.

const JVM = {
    attribute: /@(?!interface\b)([A-Za-z_][\w.]*)/,
    bracketed: false,
    // A Java method has a type before its name; modifiers, generics and arrays may be before that.
    declaration: /\b(?:(class|interface|object)\s+|fun\s+(?:<[^<>]{0,80}>\s+)?|(?:void|def)\s+)([A-Za-z_]\w*|`[^`\n]{1,200}`)/,
    isSuite: (keyword) => keyword !== '',
    isTest: (attributes) => attributes.some(({ name }) => TESTS.has(lastOf(name))),
    markOf: ({ name, value }) => {
        const own = lastOf(name);
        if (own === 'Disabled' || own === 'Ignore' || own === 'Ignored')
            return 'skipped';
        if (own === 'Test' && /\benabled\s*=\s*false\b/.test(value))
            return 'skipped';
        return /^(?:Disabled|Enabled|Ignore|Assume|Requires|RunIf|DoNotRun)\w+/.test(own) ? 'conditional' : null;
    },
    statement: /^\s*(?:throw\s+(?:new\s+)?\w*(?:TestAborted|Skip)\w*|(?:Assumptions\.)?assumeTrue\s*\(\s*false\b)/,
    anywhere: /\b(?:assume(?:True|False|That|ThatNot|NotNull)?\s*\(|TestAborted\w*|SkipException)/,
};
const TESTS = new Set([
    'Test',
    'ParameterizedTest',
    'RepeatedTest',
    'TestFactory',
    'TestTemplate',
    'Property',
    'Example',
    'ArchTest',
]);
const lastOf = (name) => name.split('.').at(-1) ?? '';
const readJvm = (source) => readAttributed(source, JVM);

;// CONCATENATED MODULE: ./build/evidence/tests/read-python.js
// Reads the tests of a Python file: pytest and unittest, their decorators, module marks and skipping statements.

const read_python_SKIPS = /^@(?:\w+\.)*(?:mark\.skip|unittest\.skip|skip)\s*(?:\(|$)/;
const CONDITIONS = /skip|xfail|expectedFailure/i;
const STATEMENT = /^(?:return\s+)?(?:(?:\w+\.)?(?:pytest\.skip|skipTest)\s*\(|raise\s+(?:\w+\.)*(?:SkipTest|Skipped)\b)/;
const ANYWHERE = /\b(?:pytest\.(?:skip|xfail|importorskip)|importorskip|skipTest|SkipTest)\b/;
/** The scopes of a file; what holds for all of it is a suite without name. */
function readPython({ text, code }) {
    const reading = {
        text,
        scopes: [{ kind: 'suite', name: null, start: 0, end: text.length + 1, mark: null }],
        blocks: [],
        aliases: new Map(),
    };
    const { scopes, blocks } = reading;
    let decorators = [];
    for (const statement of listStatements(code)) {
        while ((blocks.at(-1)?.indent ?? -1) >= statement.indent)
            read_python_close(scopes, { block: blocks.pop(), at: statement.start });
        if (statement.code.startsWith('@')) {
            decorators.push(statement);
            continue;
        }
        const found = /^(?:async\s+)?(class|def)\s+(\w+)/.exec(statement.code);
        if (found === null)
            readStatement(reading, statement);
        else {
            read_python_define(reading, { statement, decorators, isClass: found[1] === 'class', name: found[2] ?? '' });
            const body = bodyBeside(statement);
            if (body !== null)
                readStatement(reading, body);
        }
        decorators = [];
    }
    return scopes;
}
const isInFunction = ({ blocks }) => blocks.some(({ kind }) => kind === 'function');
/** The statement after the colon of a definition in one line: `def test_a(): pytest.skip("later")`. Null where its body is below. */
function bodyBeside({ start, end, indent, code }) {
    let depth = 0;
    for (let at = 0; at < code.length; at += 1) {
        const character = code.charAt(at);
        if ('([{'.includes(character))
            depth += 1;
        else if (')]}'.includes(character))
            depth -= 1;
        else if (character === ':' && depth === 0) {
            const rest = code.slice(at + 1);
            const body = rest.trim();
            return body === ''
                ? null
                : { start: start + at + 1 + rest.length - rest.trimStart().length, end, indent: indent + 1, code: body };
        }
    }
    return null;
}
/** Opens a class or function, and a scope for what is a test or holds some. */
function read_python_define(reading, { statement: { start, indent }, decorators, isClass, name, }) {
    const { scopes, blocks, text } = reading;
    const isTest = !isClass && !isInFunction(reading) && /^test/.test(name);
    const mark = decorators.map((decorator) => readDecorator(reading, decorator)).reduce(strongest, null);
    const top = blocks.at(-1);
    if (top !== undefined)
        top.begun = true;
    if (isClass || isTest)
        scopes.push({
            kind: isTest ? 'test' : 'suite',
            name,
            start: decorators[0]?.start ?? start,
            end: text.length,
            mark,
        });
    blocks.push({
        indent,
        kind: isClass ? 'class' : 'function',
        scope: isClass || isTest ? scopes.length - 1 : null,
    });
}
function readDecorator({ aliases, text }, statement) {
    const name = /^@([\w.]+)/.exec(statement.code)?.[1] ?? '';
    const alias = aliases.get(name);
    if (alias !== undefined)
        return read_python_markOf(text, statement, alias);
    if (read_python_SKIPS.test(statement.code))
        return read_python_markOf(text, statement, 'skipped');
    return CONDITIONS.test(statement.code) ? read_python_markOf(text, statement, 'conditional') : null;
}
const read_python_markOf = (text, { start, end }, kind) => ({
    kind,
    at: start,
    end,
    reason: readReason(text.slice(start, end)),
});
function readStatement(reading, statement) {
    const { blocks, text, scopes } = reading;
    const top = blocks.at(-1);
    const isFirst = top?.begun !== true;
    if (top !== undefined && !isText(statement.code))
        top.begun = true;
    const own = scopes[blocks.findLast(({ scope }) => scope !== null)?.scope ?? 0];
    const inFunction = isInFunction(reading);
    if (!inFunction)
        readAssignment(reading, { statement, own });
    const inTest = blocks.some(({ kind, scope }) => kind === 'function' && scope !== null);
    const concerns = inFunction ? inTest : top === undefined || top.kind === 'other';
    if (own !== undefined && concerns && ANYWHERE.test(statement.code)) {
        const isDirect = top === undefined || (top.kind === 'function' && top.scope !== null && isFirst);
        const kind = isDirect && STATEMENT.test(statement.code) ? 'skipped' : 'conditional';
        own.mark = strongest(own.mark, read_python_markOf(text, statement, kind));
    }
    if (/:\s*$/.test(statement.code))
        blocks.push({ indent: statement.indent, kind: 'other', scope: null });
}
/** `pytestmark = \u2026` marks its module or class; any other mark that is given a name is kept under it. */
function readAssignment({ text, aliases, blocks }, { statement, own }) {
    const assigned = /^(\w+)\s*(?::[^=]*)?=\s*(.*)$/s.exec(statement.code);
    if (assigned === null)
        return;
    const [, name = '', value = ''] = assigned;
    const kind = kindOfMarks(value);
    if (kind === null)
        return;
    if (name !== 'pytestmark')
        aliases.set(name, kind);
    else if (own !== undefined)
        own.mark = strongest(own.mark, read_python_markOf(text, statement, blocks.at(-1)?.kind === 'other' ? 'conditional' : kind));
}
function read_python_close(scopes, { block, at }) {
    const scope = scopes[block?.scope ?? -1];
    if (scope !== undefined)
        scope.end = at;
}
const strongest = (known, mark) => mark?.kind === 'skipped' && known?.kind !== 'skipped' ? mark : chooseMark(mark, known);
/** What a value made of pytest's marks does: one that skips among others skips. */
function kindOfMarks(value) {
    if (/\bmark\.skip\b/.test(value) && !/\bif\b/.test(value))
        return 'skipped';
    return /\bmark\.(?:skip|skipif|xfail)\b|\bskip(?:If|Unless)\b/.test(value) ? 'conditional' : null;
}
/** A statement that is only a string: documentation. */
const isText = (code) => /^[rbuf]{0,2}["'\s]+$/i.test(code);
/** Statements with all their lines, in order. */
function* listStatements(code) {
    let start = 0;
    let depth = 0;
    let at = 0;
    while (at < code.length) {
        const next = code.indexOf('\n', at);
        const end = next < 0 ? code.length : next;
        for (let place = at; place < end; place += 1) {
            const character = code.charAt(place);
            if ('([{'.includes(character))
                depth += 1;
            else if (')]}'.includes(character))
                depth = Math.max(0, depth - 1);
        }
        // A line that begins a definition at its margin ends what was never closed.
        const continues = (depth > 0 && !/^(?:def|class|@)\b/.test(code.slice(end + 1, end + 8))) || code[end - 1] === '\\';
        if (!continues) {
            depth = 0;
            const line = code.slice(start, end);
            const trimmed = line.trim();
            if (trimmed !== '') {
                const indent = line.length - line.trimStart().length;
                yield { start: start + indent, end, indent, code: trimmed };
            }
            start = end + 1;
        }
        at = end + 1;
    }
}

;// CONCATENATED MODULE: ./build/evidence/tests/read-rust.js
// Reads the tests of a Rust file: `#[test]` and its kin, `#[ignore]`, and what `cfg` leaves out.

const RUST = {
    attribute: /#!?\[\s*([A-Za-z_][\w:]*)/,
    bracketed: true,
    declaration: /\b(?:(mod|impl)\s+|fn\s+)([A-Za-z_]\w*)/,
    isSuite: (keyword) => keyword === 'mod',
    isTest: (attributes) => attributes.some(({ name }) => read_rust_isTest(name)),
    markOf: ({ name, value }) => {
        if (name === 'ignore')
            return 'skipped';
        if (name === 'cfg_attr')
            return /\bignore\b/.test(value) ? 'conditional' : null;
        return name === 'cfg' && !/^\s*\(\s*test\s*\)\s*\]$/.test(value) ? 'conditional' : null;
    },
    statement: /^$(?!)/,
    anywhere: /^$(?!)/,
};
/** `test`, `tokio::test`, `test_case`, `wasm_bindgen_test`, `rstest`, `case` of a table. */
const read_rust_isTest = (name) => /(?:^|::|_)test$|^(?:rstest|test_case|quickcheck|case|test_log::test)$|^test_\w+$/.test(name);
function readRust(source) {
    const inner = /^[ \t]*#!\[[ \t]*cfg[ \t]*\(/m.exec(source.code);
    const scopes = readAttributed(source, RUST);
    // `#![cfg(feature = "\u2026")]` holds for the whole file.
    return inner === null || /#!\[\s*cfg\s*\(\s*test\s*\)\s*\]/.test(source.code)
        ? scopes
        : [
            {
                kind: 'suite',
                name: null,
                start: 0,
                end: source.code.length + 1,
                mark: { kind: 'conditional', at: inner.index, end: inner.index + inner[0].length, reason: null },
            },
            ...scopes,
        ];
}
/** An attribute that skips, or in which a comment may hide one that does. */
const MAY_SKIP = /#!?\[\s*(?:ignore\b|cfg_attr\b|\/[/*])/;
/** A condition other than that of test builds. */
const CONDITION = /#!?\[\s*cfg(?!\(test\)\])/g;
/** The same on one line, with other attributes and comments after it, before an item that is not a group of others. */
const ITEM_CONDITION = /#\[cfg\((?!test\)\])[^\]\n]{0,400}\)\]\s{0,200}(?:(?:#\[[^\]\n]{0,400}\]|\/\/[^\n]{0,400}\n)\s{0,200}){0,20}(?:pub(?:\([^)\n]{0,40}\))?\s{1,9})?(?:unsafe\s{1,9})?(?!(?:pub|unsafe|mod|impl)\b)[A-Za-z_{(]/g;
/** Lines of attributes and comments before a function. */
const ATTRIBUTES = /^[ \t]*#\[[^\n]{0,400}\n(?:[ \t\r]*(?:(?:#\[|\/\/)[^\n]{0,400})?\n){0,20}(?=[ \t]*(?:(?:pub|async|const|unsafe)\s{1,9}){0,4}fn\b)/gm;
const read_rust_TEST = /^[ \t]*#\[(?:\w+::){0,3}test(?:\([^\n]{0,200}\))?\][ \t\r]*$/m;
/** A condition on the whole file, with nothing but comments and other attributes in the lines before it. */
const FILE_CONDITION = /^(?:[ \t\r]*(?:\/\/[^\n]*|#!\[(?!\s*cfg)[^\n]*\][ \t\r]*)?\n){0,200}[ \t]*#!\[cfg\((?!test\)\])/;
/** A module on a condition that the file ends with: all its lines are indented, as formatters write them. */
const LAST_GROUP = /^#\[cfg\((?!test\)\])[^\]\n]{0,400}\)\]\n(?:(?:#\[|\/\/)[^\n]{0,400}\n){0,20}(?:pub )?mod \w{1,80} \{\n(?:[ \t][^\n]*\n|\n)*\}\s*(?![^])/m;
/**
 * What holds of all tests of a file together, told from its attributes alone; null where that takes reading it as code. Where no condition is on a
 * group, a test without one can run.
 */
function judgeRustAtOnce(text) {
    if (MAY_SKIP.test(text) || !read_rust_TEST.test(text))
        return null;
    if (FILE_CONDITION.test(text))
        return /#!\[\s*cfg\s*\(\s*test\s*\)\s*\]/.test(text) ? null : 'conditional';
    const last = LAST_GROUP.exec(text)?.index ?? null;
    if (last !== null && !read_rust_TEST.test(text.slice(0, last)))
        return 'conditional';
    if (count(text, CONDITION) !== count(text, ITEM_CONDITION))
        return null;
    for (const [attributes] of text.matchAll(ATTRIBUTES))
        if (read_rust_TEST.test(attributes) && !attributes.includes('cfg'))
            return 'runnable';
    return null;
}
const count = (text, pattern) => text.match(pattern)?.length ?? 0;

;// CONCATENATED MODULE: ./build/evidence/tests/read-swift.js
// Reads the tests of a Swift file: XCTest and Swift Testing.

const SWIFT = {
    attribute: /@([A-Za-z_]\w*)/,
    bracketed: false,
    declaration: /\b(?:(class|struct|extension|enum|actor)\s+|func\s+)([A-Za-z_]\w*|`[^`\n]{1,200}`)/,
    isSuite: (keyword) => keyword !== '',
    isTest: (attributes, name) => attributes.some((attribute) => attribute.name === 'Test') || /^test[A-Z0-9_]/.test(name),
    markOf: ({ name, value }) => {
        if (name === 'available')
            return 'conditional';
        if (name !== 'Test' && name !== 'Suite')
            return null;
        if (/\.disabled\s*\(\s*if\b|\.enabled\s*\(/.test(value))
            return 'conditional';
        return /\.disabled\s*\(/.test(value) ? 'skipped' : null;
    },
    statement: /^\s*throw\s+XCTSkip\b/,
    anywhere: /\b(?:XCTSkip(?:If|Unless)?|Test\.cancel)\b/,
};
const readSwift = (source) => readAttributed(source, SWIFT);

;// CONCATENATED MODULE: ./build/evidence/tests/read-tests.js
// Reads the tests of a source file by its language.












const C_LIKE = {
    comment: '//',
    blocks: 'flat',
    quotes: '"',
    multiline: false,
    triple: false,
    backtick: 'none',
    hashes: false,
    verbatim: false,
    characters: true,
    expressions: false,
};
/** After a dot, or as an option; a comment may be in between. */
const JAVASCRIPT_CHUNKS = {
    markers: /\.\s*(?:skip|todo|fixme|ignore|runIf|fail|if\b|unless|\/[/*])|\b(?:skip|todo|ignore)\s*[:,}/]|\bpending\(|\bx(?:it|test|describe|context|suite|specify)\b/,
    test: /^(?:describe|it|test)(?:\.(?:only|concurrent|sequential|each|for))?\(/,
    has: /\b(?:it|test)(?:\.(?:only|concurrent|each))?\(/,
    // A call without a title speaks of the whole file, and a variable may be another name for a call that skips.
    apart: /^x?(?:describe|it|test)(?:\.\w+)?\(\s*["'`]|^(?!x?(?:describe|context|suite|it|test|specify|Deno)\b)(?!(?:export\s+)?(?:const|let|var)\b[^]*\b(?:describe|context|suite|it|test|specify)\b)/,
    before: null,
};
const PYTHON_CHUNKS = {
    markers: /skip|xfail|expectedFailure/i,
    test: /^(?:(?:async )?def test|class )/,
    has: /^[ \t]*(?:async )?def test/m,
    apart: /^(?:import |from |@|(?:async )?def |class )/,
    before: /^@/,
};
const GO_CHUNKS = {
    markers: /\.Skip(?:f|Now)?\s*\(|go:build|\+build/,
    test: /^func (?:Test|Benchmark|Fuzz|Example)/,
    has: /^func /,
    apart: /^func /,
    before: null,
};
const JAVASCRIPT = {
    grammar: { ...C_LIKE, quotes: `"'`, characters: false, backtick: 'template', expressions: true },
    markers: JAVASCRIPT_CHUNKS.markers,
    atOnce: (text) => judgeChunks(text, JAVASCRIPT_CHUNKS),
    read: readJavascript,
};
const read_tests_JVM = {
    grammar: { ...C_LIKE, triple: true, blocks: 'flat', backtick: 'name' },
    markers: /@[\w.]*\b(?:Disabled|Enabled|Ignore|Assume|Requires|RunIf|DoNotRun)|\benabled\s*[=/]|\bassume|TestAborted|SkipException/,
    read: readJvm,
};
const read_tests_DOTNET = {
    grammar: { ...C_LIKE, triple: true, verbatim: true },
    markers: /\bSkip(?:When|Unless|Type|Exceptions)?\s*[=/]|\bSkip\.If|\bAssert\.(?:Ignore|Inconclusive|Skip)|\bAssume\.That|SkipException|Skippable|\b(?:Ignore|Explicit|Platform|ConditionalFact|ConditionalTheory|OSCondition)(?:Attribute)?\b|Requires|OnlyFact|IfFact/,
    read: readDotnet,
};
const LANGUAGES = new Map([
    [
        'py',
        {
            grammar: { ...C_LIKE, comment: '#', blocks: 'none', quotes: `"'`, triple: true, characters: false },
            markers: PYTHON_CHUNKS.markers,
            atOnce: (text) => judgeChunks(text, PYTHON_CHUNKS),
            read: readPython,
        },
    ],
    ...['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts'].map((extension) => [extension, JAVASCRIPT]),
    [
        'rs',
        {
            grammar: { ...C_LIKE, blocks: 'nested', multiline: true, hashes: true },
            // Only attributes mark a test; a comment may be before the word.
            markers: /#!?\[\s*(?:\/[/*]|ignore|cfg(?!\(test\)))/,
            atOnce: judgeRustAtOnce,
            read: readRust,
        },
    ],
    [
        'go',
        {
            grammar: { ...C_LIKE, backtick: 'raw' },
            markers: GO_CHUNKS.markers,
            atOnce: (text) => judgeChunks(text, GO_CHUNKS),
            read: readGo,
        },
    ],
    ...['java', 'groovy', 'scala'].map((extension) => [extension, read_tests_JVM]),
    ...['kt', 'kts'].map((extension) => [extension, { ...read_tests_JVM, grammar: { ...read_tests_JVM.grammar, blocks: 'nested' } }]),
    ['cs', read_tests_DOTNET],
    [
        'dart',
        {
            grammar: { ...C_LIKE, blocks: 'nested', quotes: `"'`, triple: true, characters: false },
            markers: /\bskip\s*[:/]|markTestSkipped|@(?:Skip|TestOn)\b/,
            read: readDart,
        },
    ],
    [
        'swift',
        {
            grammar: { ...C_LIKE, blocks: 'nested', triple: true, hashes: true, characters: false },
            markers: /@available\b|\.(?:dis|en)abled\s*\(|XCTSkip|Test\.cancel/,
            read: readSwift,
        },
    ],
]);
/** Longest source that is read, in UTF-16 units. */
const MAX_SOURCE = 1_500_000;
/** The tests of a file in the order they are in; null where its language is unknown or it is too large. */
function readTests(path, text) {
    const language = languageOf(path);
    if (language === undefined || text.length > MAX_SOURCE)
        return null;
    return gatherTests(language.read({ text, code: maskCode(text, language.grammar) }));
}
/** What nearly every test has in its name, or in the word that makes it one. */
const TEST_WORD = /test|\bit\(|spec|fact|theory|property|scenario/i;
/** Whether a file has tests, and surely nothing that keeps one of them from running: then it need not be read as code. */
function isPlainlyRunnable(path, text) {
    const language = languageOf(path);
    return language !== undefined && !language.markers.test(text) && TEST_WORD.test(text);
}
/** What holds of all tests of a file together, where that can be told without reading it as code; null where it cannot. */
function judgeAtOnce(path, text) {
    return isPlainlyRunnable(path, text) ? 'runnable' : (languageOf(path)?.atOnce?.(text) ?? null);
}
/** The text of a file with its comments blanked; as it is where the language is unknown. */
function withoutComments(path, text) {
    const language = languageOf(path);
    return language === undefined || text.length > MAX_SOURCE
        ? text
        : maskCode(text, language.grammar, { strings: true });
}
const languageOf = (path) => LANGUAGES.get(/\.([A-Za-z]+)$/.exec((0,paths/* nameOf */.Vb)(path))?.[1]?.toLowerCase() ?? '');
/** Whether the tests of a file of this name can be read. */
const hasTestLanguage = (path) => languageOf(path) !== undefined;
const SUPPORT = /^(?:conftest|__init__|__main__|setup|mod|lib|main|common|helpers?|utils?|fixtures?|support|setup[-_.]?\w*|jest\.\w+|vitest\.\w+|playwright\.\w+|\w+[-_.]?(?:helpers?|utils?|fixtures?|setup|support))\.\w+(?:\.\w+)?$/i;
/** True for a file beside tests that holds none by its nature: setup, helpers, module files. */
const isSupport = (path) => SUPPORT.test((0,paths/* nameOf */.Vb)(path)) || /(?:^|\/)(?:fixtures?|helpers?|support|common|testdata|__mocks__)\//i.test(path);


/***/ }),

/***/ 3440:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./build/text/marked-text.js
var marked_text = __webpack_require__(7654);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(9472);
// EXTERNAL MODULE: ./build/text/unreachable.js
var unreachable = __webpack_require__(2536);
// EXTERNAL MODULE: ./build/findings/requirements.js
var findings_requirements = __webpack_require__(3239);
// EXTERNAL MODULE: ./build/findings/weight-of-evidence.js
var weight_of_evidence = __webpack_require__(2243);
// EXTERNAL MODULE: ./build/findings/status-order.js
var status_order = __webpack_require__(8255);
// EXTERNAL MODULE: ./build/findings/lift-dashes.js
var lift_dashes = __webpack_require__(9471);
// EXTERNAL MODULE: ./build/rows/status/status-tokens.js
var status_tokens = __webpack_require__(9344);
// EXTERNAL MODULE: ./build/text/table-headers.js + 1 modules
var table_headers = __webpack_require__(6612);
;// CONCATENATED MODULE: ./build/findings/open-unproven.js


/**
 * The same row, or one that does not ask for what its own word says to be still to come. Columns of code and of tests are asked for as ever, and so
 * is what a word of base asked for there: a change does not write its own excuse.
 */
function openUnproven({ terms }, before) {
    const words = unprovenOf(terms);
    if (words.size === 0)
        return (row) => row;
    const atBase = before === null ? words : unprovenOf(before.defined.terms);
    for (const { row } of before?.rows ?? []) {
        const word = (0,status_tokens/* statusSignature */.dr)(row.declared.text);
        if (!atBase.has(word))
            words.delete(word);
    }
    return (row) => words.has((0,status_tokens/* statusSignature */.dr)(row.declared.text)) && asksForEvidence(row)
        ? { ...row, required: row.required.filter((role) => role !== 'implementation') }
        : row;
}
const unprovenOf = (terms) => new Set(terms.flatMap(({ text, unproven }) => (unproven === true ? [(0,status_tokens/* statusSignature */.dr)(text)] : [])));
function asksForEvidence({ evidence }) {
    const columns = evidence.filter(({ role, byContents }) => role === 'implementation' && byContents === undefined);
    return columns.length > 0 && columns.every(({ column }) => (0,table_headers/* namesEvidence */.Y6)(column));
}

// EXTERNAL MODULE: ./build/findings/excuse-evidence.js
var excuse_evidence = __webpack_require__(7502);
;// CONCATENATED MODULE: ./build/findings/assess.js
// Recomputes what each row of a document can still claim from the evidence that is left.









/**
 * The rows in their order, each with its recomputed status, why it is lower than declared, and its children by key nesting.
 * What is `excused` lowers no status; the rows keep it as it is.
 */
function assess(resolved, { excused = excuse_evidence/* NONE_EXCUSED */.zA, before = null, surprises, }) {
    const { document, evidence } = resolved;
    const weighed = (0,excuse_evidence/* excuseEvidence */.xG)(resolved, excused);
    const parents = (0,keys/* nestKeys */.NB)(document.rows.map(({ key, keyed }) => (keyed ? key : null)));
    const children = document.rows.map(() => []);
    const asked = openUnproven(document.defined, before);
    const lifted = (0,lift_dashes/* liftDashes */.S)(resolved, before);
    parents.forEach((parent, index) => {
        if (parent !== null)
            children[parent]?.push(index);
    });
    return document.rows.map((row, index) => {
        const weighedRow = lifted(asked(row), index);
        const cited = weighed[index] ?? [];
        const { require } = document.settings;
        const { computed, causes } = surprises.contain({ path: document.path, line: row.range.line, doing: 'recomputing the row' }, () => {
            const status = recompute({ row: weighedRow, cited, require });
            return {
                computed: status,
                causes: (0,status_order/* claimsMore */.NO)(row.declared.status, status)
                    ? findCauses({ row: weighedRow, cited, tables: document.tables, require })
                    : [],
            };
        }, () => ({ computed: row.declared.status, causes: [] }));
        return { row, evidence: evidence[index] ?? [], computed, causes, children: children[index] ?? [] };
    });
}
function recompute(weighed) {
    const { row, cited, require } = weighed;
    const declared = row.declared.status;
    const demanded = (declared === 'done' || declared === 'partial') &&
        (require?.[declared] !== undefined || (0,findings_requirements/* findWordRequirements */.W7)(require, row.declared).length > 0);
    // Without a place for evidence there is nothing that could contradict the row.
    if (row.required.length === 0 && cited.length === 0 && !demanded)
        return declared;
    switch (declared) {
        case 'done':
            return supportedStatus(weighed);
        case 'partial':
            return (0,status_order/* claimsMore */.NO)(declared, supportedStatus(weighed)) ? 'not-started' : declared;
        case 'not-started':
            return cited.some(weight_of_evidence/* provesWork */.$u) ? 'partial' : declared;
        case 'blocked':
        case 'deferred':
        case 'failed':
        case 'not-applicable':
        case 'unknown':
            return declared;
        default:
            return (0,unreachable/* unreachable */.H)(declared);
    }
}
function supportedStatus({ row: { required, declared }, cited, require }) {
    const supporting = cited.filter((citation) => (0,weight_of_evidence/* weightOf */.mm)(citation) === 'supports');
    const complete = required.every((role) => supporting.some(({ place }) => place.role === role)) &&
        (0,findings_requirements/* findUnmet */.Bc)(require?.done, cited).length === 0;
    const earned = (0,findings_requirements/* findWordRequirements */.W7)(require, declared).every(({ requirements }) => (0,findings_requirements/* findUnmet */.Bc)(requirements, cited).length === 0);
    const begun = supporting.length > 0 && (0,findings_requirements/* findUnmet */.Bc)(require?.partial, cited).length === 0;
    const started = begun && (earned || declared.status === 'done');
    // What is done is partial at least, so that it must hold what partial requires.
    if (complete &&
        earned &&
        (started || require?.partial === undefined) &&
        !cited.some((citation) => (0,weight_of_evidence/* weightOf */.mm)(citation) === 'missing'))
        return 'done';
    // Where the page has no place for code, an empty cell says that nothing tests the row, not that nothing was made.
    const untested = !required.includes('implementation') && !cited.some((citation) => (0,weight_of_evidence/* weightOf */.mm)(citation) === 'missing');
    return started || (untested && require === undefined) ? 'partial' : 'not-started';
}
function findCauses({ row, cited, tables, require, }) {
    const missing = cited.filter((citation) => (0,weight_of_evidence/* weightOf */.mm)(citation) === 'missing');
    // A partial row need not fill every column.
    const whole = row.declared.status === 'done' || !cited.some((citation) => (0,weight_of_evidence/* weightOf */.mm)(citation) === 'supports');
    const bare = !whole
        ? []
        : row.required.filter((role) => !cited.some((citation) => citation.place.role === role && (0,weight_of_evidence/* weightOf */.mm)(citation) !== 'nothing'));
    // One reference anywhere, or in a column that has none, is what the empty column says already.
    const isNews = ({ column, glob, atLeast, tests }) => glob !== null ||
        tests !== undefined ||
        atLeast > 1 ||
        !bare.some((role) => column === null ||
            ['', ...columnsOf({ row, role, table: tables[row.table] })].some((header) => (0,findings_requirements/* isColumn */.R3)(column, { column: header, role })));
    return [
        ...new Set([
            ...missing.map(({ reference, change }) => `${(0,marked_text/* asCode */.qM)(reference.path ?? reference.text)} ${change === 'deleted' ? 'was deleted' : 'does not exist'}`),
            ...bare.map((role) => `no evidence in ${nameColumns(columnsOf({ row, role, table: tables[row.table] }))}`),
            ...(row.declared.status === 'done' ? (0,findings_requirements/* explainUnmet */.bU)('done', require?.done?.filter(isNews), cited) : []),
            ...(0,findings_requirements/* findWordRequirements */.W7)(require, row.declared).flatMap(({ word, requirements }) => (0,findings_requirements/* explainUnmet */.bU)(`\u201c${word}\u201d`, requirements.filter(isNews), cited)),
            ...(0,findings_requirements/* explainUnmet */.bU)('partial', (require?.partial ?? []).filter((requirement) => isNews(requirement) && (row.declared.status !== 'done' || !isAmong(requirement, require?.done))), cited),
        ]),
    ];
}
/** Whether what partial requires is what done requires as well, so that it need not be said twice. */
function isAmong({ column, glob, atLeast, tests }, others = []) {
    return others.some((other) => other.column === column && other.glob === glob && other.atLeast >= atLeast && other.tests === tests);
}
function columnsOf({ row, role, table, }) {
    const written = row.evidence
        .filter((field) => field.role === role && field.byContents === undefined)
        .map(({ column }) => column);
    return written.length > 0
        ? written
        : (table?.columns ?? []).filter((column) => column.role === role).map(({ header }) => header);
}
const nameColumns = (headers) => `column ${[...new Set(headers)].map((header) => `\u201c${header}\u201d`).join(' or ')}`;


/***/ }),

/***/ 7502:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v9: () => (/* binding */ findExcused),
/* harmony export */   xG: () => (/* binding */ excuseEvidence),
/* harmony export */   zA: () => (/* binding */ NONE_EXCUSED)
/* harmony export */ });
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9472);
/* harmony import */ var _waive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3989);


const NONE_EXCUSED = new Set();
const nameOf = (path, key, text) => JSON.stringify([path, (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(key), text]);
/** The references that waived findings speak of. */
function findExcused({ findings, waivers, today, aliasOf, }) {
    if (waivers.length === 0)
        return NONE_EXCUSED;
    return new Set(findings.flatMap((finding) => {
        const { path, rowKey, evidence } = finding;
        return rowKey !== null &&
            evidence !== null &&
            waivers.some((waiver) => (0,_waive_js__WEBPACK_IMPORTED_MODULE_1__/* .isWaivedBy */ .yn)({ waiver, finding, alias: aliasOf(path), today }))
            ? [nameOf(path, rowKey, evidence)]
            : [];
    }));
}
/** The document for recomputing its rows: what is excused counts as something that cannot be looked at. */
function excuseEvidence(resolved, excused) {
    const { document: { path, rows }, evidence, } = resolved;
    if (excused.size === 0)
        return evidence;
    return evidence.map((citations, index) => citations.map((citation) => excused.has(nameOf(path, rows[index]?.key ?? '', citation.reference.text))
        ? { ...citation, resolution: { ...citation.resolution, state: 'unverifiable' } }
        : citation));
}


/***/ }),

/***/ 3989:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ waive),
/* harmony export */   kA: () => (/* binding */ describeWaived),
/* harmony export */   oN: () => (/* binding */ hasExpired),
/* harmony export */   sM: () => (/* binding */ isMeantInPart),
/* harmony export */   yn: () => (/* binding */ isWaivedBy)
/* harmony export */ });
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9472);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4393);


/** The findings that no waiver which still holds matches. */
function waive({ before, findings, waivers, today, aliasOf }) {
    const matches = (waiver, finding) => isMeant(waiver, finding, aliasOf(finding.path)) || isMeantInPart({ waiver, finding, alias: aliasOf(finding.path) });
    const matched = waivers.map((waiver) => [waiver, before.filter((finding) => matches(waiver, finding)).length]);
    const kept = findings.filter((finding) => !waivers.some((waiver) => isWaivedBy({ waiver, finding, alias: aliasOf(finding.path), today })));
    return { findings: kept, matched };
}
/** A waiver holds on its last day. Dates of this form compare as text. */
const hasExpired = ({ until }, today) => until !== null && until < today;
/** What was waived, a sentence for each waiver that leaves something out. */
function describeWaived({ matched, today }) {
    return matched
        .filter(([waiver, count]) => count > 0 && !hasExpired(waiver, today))
        .map(([{ rule, document, row, until, reason }, count]) => `${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(count, 'finding')} of ${rule} in ${document}${row === null ? '' : `, row ${row},`} ${count === 1 ? 'is' : 'are'} waived${until === null ? '' : ` until ${until}`}: ${reason}`);
}
/** Whether the waiver holds today and means the finding. */
function isWaivedBy({ waiver, finding, alias, today, }) {
    return !hasExpired(waiver, today) && isMeant(waiver, finding, alias);
}
function isMeant(waiver, { ruleId, path, rowKey }, alias) {
    return (waiver.rule === ruleId &&
        (waiver.row === null || (rowKey !== null && (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(waiver.row) === (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(rowKey))) &&
        (waiver.matches(path) || waiver.matches(alias)));
}
/** Whether the waiver names one of several rows that a finding speaks of. */
function isMeantInPart({ waiver, finding: { ruleId, path, rows }, alias, }) {
    const { rule, row } = waiver;
    return (row !== null &&
        rule === ruleId &&
        rows.some((key) => (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(key) === (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(row)) &&
        (waiver.matches(path) || waiver.matches(alias)));
}


/***/ }),

/***/ 3608:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sb: () => (/* binding */ examine),
  cv: () => (/* binding */ examinePages),
  guard: () => (/* binding */ guard)
});

// UNUSED EXPORTS: reportUnjudged

// EXTERNAL MODULE: ./build/config/configuration-change.js
var configuration_change = __webpack_require__(3214);
// EXTERNAL MODULE: ./build/text/keys.js
var text_keys = __webpack_require__(9472);
// EXTERNAL MODULE: ./build/text/code-path.js
var code_path = __webpack_require__(4153);
;// CONCATENATED MODULE: ./build/evidence/work/make-namer.js
// Tells whether a commit's subject, a title or a branch names a row by its key. Versions, dates and longer keys never do.
/** Texts are read this far; more is no subject. */
const MAX_TEXT = 300;
/** Words that number the steps of any change (`part 2`), and so name a row only where a text begins with them. */
const COMMON_LABEL = /^(?:epic|phase|milestone|section|chapter|part|stage|sprint|wave|track|theme|feature|story|task|step|slice|iteration|item|rule|level|tier|layer|issue|ticket|risk|finding|error|gap|case|check|week|day|lot|goal|gate|control|point|round|version|phasen?|fasen?|\u00e9tape|jalon|t\u00e2che|etapa|tarea|tarefa|paso|passo|hito|marco|meilenstein|schritt|aufgabe|abschnitt|teil|fasi|compito|stap|taak|mijlpaal|etap|zadanie|krok|a\u015fama|ad\u0131m|g\u00f6rev|vaihe|\u044d\u0442\u0430\u043f|\u0444\u0430\u0437\u0430|\u0448\u0430\u0433|\u0437\u0430\u0434\u0430\u0447\u0430|\u9636\u6bb5|\u968e\u6bb5|\u6b65\u9aa4|\u6b65\u9a5f|\u4efb\u52a1|\u4efb\u52d9|\u30d5\u30a7\u30fc\u30ba|\u6bb5\u968e|\u30b9\u30c6\u30c3\u30d7|\u30bf\u30b9\u30af|\ub2e8\uacc4|\uc791\uc5c5)[\s_-]{0,3}/iu;
/** Of these, the words that part a plan and not a change: they name its part inside a sentence, too, if something else proves it. */
const PLAN_LABEL = /^(?:phase|milestone|stage|sprint|wave|iteration|phasen?|fasen?|\u00e9tape|jalon|etapa|hito|marco|meilenstein|fasi|mijlpaal|etap|a\u015fama|vaihe|\u044d\u0442\u0430\u043f|\u0444\u0430\u0437\u0430|\u9636\u6bb5|\u968e\u6bb5|\u30d5\u30a7\u30fc\u30ba|\ub2e8\uacc4)[\s_-]{0,3}/iu;
/** An ordinary word and a number. Three letters and fewer are a prefix of its own, and so are capitals. */
const WORD_AND_NUMBER = /^(?=.*(?:\p{Ll}|\p{Lo}))(?:\p{L}{4,}|\p{Lo}{2,})(?:\s\p{L}+){0,2}[\s_-]{1,3}\d{1,4}\p{L}?$/u;
/** Names of their own, wherever they are. */
const OWN_LABEL = /^epic/iu;
/** Subjects in which a bare number is a release, brackets or not. */
const RELEASE = /\b(?:releases?d?|versions?|bump(?:s|ed)?|upgrades?d?|changelog)\b/iu;
const NUMBER = /^\d{1,4}(?:\.\d{1,4}){0,6}\p{L}?$/u;
/** What may not follow a key: another character of a word, another number of a longer key, a placeholder of versions (`7.1.x`). */
const END = '(?![\\p{L}\\p{N}_])(?!\\.[\\p{N}x*])(?!-\\p{L}{0,3}\\p{N})';
const START = '(?<![\\p{L}\\p{N}_.-])';
/** In a branch's name, a dash parts words. */
const START_IN_BRANCH = '(?<![\\p{L}\\p{N}.])';
/** Where a text begins: after a commit type (`feat: `, `feat(`) or an opening bracket, too. */
const OPENING = '^(?:[a-z]{1,12}(?:\\([^()]{0,40}\\))?!?:\\s{0,3}|[a-z]{1,12}\\()?[\\[(]?';
/** Dotted numbers (`3.4`, `T7.1`), and letters with a number of their own (`WS-P1`, `EPIC 4`, `T-12`). Words are commit scopes, and `P1` is a priority. */
const isSureKey = (key) => /\d\.\d/u.test(key) || /^\p{L}{2,}[\p{L}\s_-]*\d/u.test(key) || /^\p{L}[_-]\p{L}*\d/u.test(key);
/**
 * An ordinary label and a plain number (`Phase 3`, `Fase 13`, `Sprint 2`): another plan of the repository numbers its parts the same way, so that the
 * key alone proves nothing.
 */
const isOrdinaryKey = (key) => {
    const written = plainDashes(key.trim());
    if (OWN_LABEL.test(written))
        return false;
    const number = COMMON_LABEL.test(written) ? written.replace(COMMON_LABEL, '') : null;
    return (number !== null && /^\d{1,4}\p{L}?$/u.test(number)) || WORD_AND_NUMBER.test(written);
};
/** How a row is named elsewhere: `7.1` as `T7.1` and `[7.1]`, `WS-P1` and `EPIC 4` as they are, in either case. */
function makeNamer({ key, patterns }) {
    const written = plainDashes(key.trim().slice(0, 80));
    // Digits are written in one way only: a text without those of the key does not name it, which spares most keys their costly expressions.
    const [digits = ''] = /\d+/.exec(written) ?? [];
    let made = null;
    const names = (text, match) => text.includes(digits) && match((made ??= makeExpressions(written, patterns)), plainDashes(text.slice(0, MAX_TEXT)));
    return {
        inSubject: (text) => names(text, ({ own, configured }, subject) => own.inSubject(subject) || configured.some((pattern) => pattern.test(subject))),
        asConfigured: (text) => names(text, ({ configured }, subject) => configured.some((pattern) => pattern.test(subject))),
        inPassing: (text) => names(text, ({ own }, subject) => own.inPassing(subject)),
        // In a branch's name `_` stands for a space.
        inBranch: (text) => names(text.replaceAll('_', ' '), ({ own, configured }, branch) => own.inBranch(branch) || configured.some((pattern) => pattern.test(branch.replaceAll('/', ' ')))),
    };
}
function makeExpressions(key, patterns) {
    return {
        own: NUMBER.test(key) ? numberNamer(key) : nameNamer(key),
        configured: patterns.map((pattern) => patternFor(pattern, key)),
    };
}
function plainDashes(text) {
    return text.replaceAll(/[\u2010-\u2015\u2212]/gu, '-');
}
/** A bare number is a version, a date or a count; with one letter before it, or alone in brackets, it is a key. */
function numberNamer(key) {
    // A letter and a plain number is a product or a size (`S3`, `M1`): only the T of tasks and tickets is taken for one.
    const letter = key.includes('.') ? '(?![vV])\\p{L}' : '[tT]';
    const lettered = (start) => new RegExp(`${start}${letter}${make_namer_escape(key)}${END}`, 'iu');
    const [subject, branch] = [lettered(START), lettered(START_IN_BRANCH)];
    return {
        inSubject: (text) => subject.test(text) || (!RELEASE.test(text) && inBrackets(text, key)),
        inPassing: () => false,
        inBranch: (text) => branch.test(text),
    };
}
function inBrackets(text, key) {
    return [...text.matchAll(/\[([^[\]]{1,80})\]/gu)].some(([, inner = '']) => inner.split(key.includes('.') ? /[,+&]/u : /$^/u).some((part) => part.trim().toLowerCase() === key.toLowerCase()));
}
/** Letters and numbers as they are; what parts them may be a dash, a space, `_` or nothing. */
function nameNamer(key) {
    const name = key
        .split(/[\s_-]{1,3}/u)
        .map(make_namer_escape)
        .join('[\\s_-]?');
    const weak = (COMMON_LABEL.test(key) && !OWN_LABEL.test(key)) || /^\p{L}\d{1,3}$/u.test(key);
    // In a sentence, `gd32-bridge` is another word than `GD32`, while `T1.4-wash` can only be about `T1.4`.
    const end = /^[\p{L}\p{N}]+$/u.test(key) ? `${END}(?!-\\p{L}{2})` : END;
    const subject = new RegExp(weak ? `${OPENING}${name}${end}` : `${START}${name}${end}`, 'iu');
    const branch = new RegExp(weak ? `(?:^|/)${name}${END}` : `${START_IN_BRANCH}${name}${END}`, 'iu');
    const passing = PLAN_LABEL.test(key) ? new RegExp(`${START}${name}${end}`, 'iu') : null;
    return {
        inSubject: (text) => subject.test(text),
        inPassing: (text) => passing?.test(text) === true,
        inBranch: (text) => branch.test(text),
    };
}
/** A configured pattern is text, not an expression: only `{key}` and white space mean something in it. */
function patternFor(pattern, key) {
    const [before = '', after = ''] = pattern.trim().split('{key}', 2);
    const loose = (text) => text.split(/\s+/u).map(make_namer_escape).join('\\s+');
    const start = before === '' ? START : /^[\p{L}\p{N}]/u.test(before) ? '(?<![\\p{L}\\p{N}_])' : '';
    const end = after === '' ? END : /[\p{L}\p{N}]$/u.test(after) ? '(?![\\p{L}\\p{N}_])' : '';
    return new RegExp(`${start}${loose(before)}${make_namer_escape(key)}${loose(after)}${end}`, 'iu');
}
function make_namer_escape(text) {
    return text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

;// CONCATENATED MODULE: ./build/evidence/work/without-reverts.js
/** The commits, newest first, without those that a newer one takes back, and without merges of other work into this. */
function withoutReverts(commits) {
    const undone = new Map();
    return commits.filter(({ subject, parents }) => {
        const times = undone.get(subject) ?? 0;
        if (times > 0)
            undone.set(subject, times - 1);
        const reverted = /^(?:Revert|revert:?) "(.*)"$/u.exec(subject)?.[1];
        // A commit that was itself taken back takes nothing back.
        if (reverted !== undefined && times === 0)
            undone.set(reverted, (undone.get(reverted) ?? 0) + 1);
        // A merge changes, against its first parent, what the other side did: only that of a pull request is named after it.
        const merged = parents.length > 1 && !/^Merge pull request #\d+ from /u.test(subject);
        return times === 0 && reverted === undefined && !merged;
    });
}

// EXTERNAL MODULE: ./build/documents/page-sections.js
var page_sections = __webpack_require__(3051);
// EXTERNAL MODULE: ./build/text/group-by.js
var group_by = __webpack_require__(9107);
// EXTERNAL MODULE: ./build/text/lazily.js
var lazily = __webpack_require__(4701);
// EXTERNAL MODULE: ./build/text/paths.js
var text_paths = __webpack_require__(9278);
;// CONCATENATED MODULE: ./build/evidence/work/telling-words.js
// The words of a title or a commit's subject that say what it is about, and how many two texts have in common, whatever their endings.
/** Characters of a text that are looked at, and words of it. */
const MAX_LENGTH = 300;
const MAX_WORDS = 60;
/** Beginnings of words that any piece of work is described with, in the languages that are read. */
const COMMON_STEMS = /^(?:implement|complet|conclu|finish|final|finali|start|begin|begun|init|creat|updat|upgrad|improv|refactor|chang|remov|delet|support|enabl|prepar|pend|remain|finis|docum|progres|statu|featur|requir|integr|release|versio|adicion|agreg|anadi|a\u00f1adi|cria|crea[rd]|termina(?:r|d|$)|atuali|actuali|corrig|corrij|correc|melhor|mejor|desenvolv|desarroll|pronto|ajout|cr\u00e9\u00e9|cr\u00e9a|termin\u00e9|d\u00e9marr|corrig|am\u00e9lior|mise|livr|umsetz|umgesetz|hinzu|fertig|abgeschloss|abschl|begonn|erstell|aktualis|verbess|behob|beheb|aggiun|complet|avvi|corregg|migliora|toegevoeg|voltooi|afgerond|gestart|doda|zako\u0144cz|uko\u0144cz|wdro\u017c|napraw|zmian|lis\u00e4t|valmis|toteut|korja|aloit|p\u00e4ivit|eklen|tamaml|g\u00fcncel|d\u00fczelt|\u0434\u043e\u0431\u0430\u0432|\u0440\u0435\u0430\u043b\u0438\u0437|\u0437\u0430\u0432\u0435\u0440\u0448|\u0437\u0430\u043a\u043e\u043d\u0447|\u0433\u043e\u0442\u043e\u0432|\u0438\u0441\u043f\u0440\u0430\u0432|\u043e\u0431\u043d\u043e\u0432|\u0441\u043e\u0437\u0434\u0430|\u043d\u0430\u0447\u0430)/u;
/** Short words, and whole ones that say as little. */
const COMMON_WORDS = new Set([
    'the and for with from into all new add adds added fix fixes fixed feat docs doc test tests testing code work works plan plans planned next last item items todo done also more some not now this that its our your are was has have been get via per',
    'first second part parts task tasks step steps phase phases stage stages sprint sprints milestone milestones wave waves epic epics story stories wip mvp merge branch pull request commit set setup make use uses basic full main core chore build minor misc various stuff stub open close closed project system module modules general api app apps backend frontend web server client',
    'fase fases etapa etapas tarefa tarefas tarea tareas passo paso marco hito itens \u00edtems pela pelo para por com con como uma uno una dos das des les los las del dans pour avec sur une und mit von f\u00fcr der die den dem ein eine auf aus zur zum teil phasen schritt schritte aufgabe aufgaben \u00e9tape \u00e9tapes t\u00e2che t\u00e2ches jalon',
    'fasi compito compiti stap taak taken het een van voor met etap etapy zadanie zadania krok a\u015fama ad\u0131m g\u00f6rev vaihe teht\u00e4v\u00e4 \u044d\u0442\u0430\u043f \u044d\u0442\u0430\u043f\u044b \u0444\u0430\u0437\u0430 \u0448\u0430\u0433 \u0437\u0430\u0434\u0430\u0447\u0430 \u0437\u0430\u0434\u0430\u0447\u0438 \u0434\u043b\u044f \u0438\u043b\u0438 \u043f\u0440\u0438 \u043a\u0430\u043a \u0432\u0441\u0435',
    'day days week weeks hour hours month months dia dias hora horas semana semanas mes meses jour jours semaine semaines tag tage woche wochen giorni settimane dagen weken',
    'alta alto media medio m\u00e9dia m\u00e9dio baixa baixo baja bajo cr\u00edtica cr\u00edtico critica critico high medium low critical urgent hoch mittel niedrig kritisch haute moyenne faible critique important importante nova novo nuevo nueva neu nouveau',
].flatMap((words) => words.split(' ')));
/** The same where words are not set apart. */
const COMMON_RUNS = /\u5b9e\u73b0|\u5be6\u73fe|\u5b8c\u6210|\u6dfb\u52a0|\u589e\u52a0|\u65b0\u589e|\u66f4\u65b0|\u4fee\u590d|\u4fee\u5fa9|\u4fee\u6b63|\u9636\u6bb5|\u968e\u6bb5|\u6b65\u9aa4|\u6b65\u9a5f|\u4efb\u52a1|\u4efb\u52d9|\u6d4b\u8bd5|\u6e2c\u8a66|\u529f\u80fd|\u652f\u6301|\u4f18\u5316|\u958b\u59cb|\u5f00\u59cb|\u5b9e\u65bd|\u521d\u59cb|\u8ffd\u52a0|\u5bfe\u5fdc|\u5b9f\u88c5|\u5b8c\u4e86|\u4f5c\u696d|\u8a08\u753b|\u8ba1\u5212|\u6e96\u5099|\u51c6\u5907|\u5904\u7406|\u90e8\u5206|\u9879\u76ee|\u30d5\u30a7\u30fc\u30ba|\u30b9\u30c6\u30c3\u30d7|\u30bf\u30b9\u30af|\u30c6\u30b9\u30c8|\uad6c\ud604|\uc644\ub8cc|\ucd94\uac00|\uc218\uc815|\ub2e8\uacc4|\uc791\uc5c5|\ud14c\uc2a4\ud2b8|\uae30\ub2a5|\uac1c\ubc1c|\uc2dc\uc791/gu;
/** Words of at least so many letters are compared by what they begin with; Russian endings replace the last one. */
const STEM = 5;
/** In lower case, in their order, without the common ones. Of Chinese characters, each two that follow each other. */
function tellingWords(text) {
    const plain = text
        .slice(0, MAX_LENGTH)
        .normalize('NFC')
        .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
        // `E-Mail` is the `email` of others.
        .replaceAll(/(?<!\p{L})(\p{L})-(?=\p{L})/gu, '$1')
        .toLowerCase()
        .replaceAll(COMMON_RUNS, ' ');
    return (plain.match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, MAX_WORDS).flatMap(divide);
}
function divide(word) {
    if (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(word))
        return (word.match(/\p{Script=Han}{2,}|[\p{Script=Katakana}\u30fc]{2,}/gu) ?? []).flatMap((run) => /\p{Script=Katakana}/u.test(run) ? [run] : pairsOf(run.match(/./gu) ?? []));
    if (/\p{Script=Hangul}/u.test(word))
        return word.length < 2 ? [] : [word];
    return word.length < 3 || COMMON_WORDS.has(word) || COMMON_STEMS.test(word) ? [] : [word];
}
const pairsOf = (characters) => characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
/** How many of the words have their like among the others. */
function countShared(words, others) {
    return new Set(words.filter((word) => others.some((other) => isLike(word, other)))).size;
}
/** The same word, perhaps with another ending. */
function isLike(one, other) {
    if (one === other)
        return true;
    const [short, long] = one.length <= other.length ? [one, other] : [other, one];
    // Korean words end in particles.
    if (/\p{Script=Hangul}/u.test(short))
        return short.length >= 2 && long.startsWith(short);
    let same = 0;
    while (same < short.length && short[same] === long[same])
        same += 1;
    if (short.length < STEM)
        return short.length === 4 && same === 4 && long.length === 5;
    return same >= (/\p{Script=Cyrillic}/u.test(short) ? STEM - 1 : STEM) && same * 5 >= long.length * 3;
}

;// CONCATENATED MODULE: ./build/evidence/work/work-proof.js
// Tells of a commit that names `Phase 3` whether it means this plan's phase 3: by words of the row's title, or by files that the row or its section cites.






/** Answers for one row. */
function openWorkProof(question) {
    const titles = (0,lazily/* lazily */.q)(() => titlesOf(question).map(tellingWords));
    const cited = (0,lazily/* lazily */.q)(() => citedBy(question));
    return ({ said, files, inPassing }) => sharesWords(titles(), said.flatMap(tellingWords), inPassing) || touches(cited(), files);
}
/** The row's own title, else what its line says besides its key and status; else those of the headings that have its key, which must all fit. */
function titlesOf({ document, row }) {
    const own = [row.title, (0,text_keys/* parseKey */.Do)(row.heading).title, besidesKey({ document, row })].find(saysSomething);
    return own !== undefined
        ? [own]
        : sectionsOf({ document, row })
            .map(({ heading }) => (0,text_keys/* parseKey */.Do)(bare(heading.text)).title)
            .filter(saysSomething);
}
const saysSomething = (title) => tellingWords(title).length > 0;
/** The cells of a row in a table, without its status, code and addresses: where the key has a column of its own, one of them is its title. */
function besidesKey({ document: { page }, row: { table, declared, range }, }) {
    if (table < 0)
        return '';
    const line = (page.lines[range.line - 1] ?? '').slice(0, work_proof_MAX_LENGTH);
    return line.replace(declared.text, ' ').replaceAll(/`[^`]*`|\]\([^()]*\)/g, ' ');
}
function sharesWords(titles, said, inPassing) {
    return (titles.length > 0 &&
        titles.every((words) => countShared(words, said) >= (inPassing ? Math.min(2, new Set(words).size) : 1)));
}
/** Without a symbol before its key. */
const bare = (heading) => heading.replace(/^[^\p{L}\p{N}]+/u, '');
/** The sections whose heading begins with the row's key. */
function sectionsOf({ document: { page }, row }) {
    return outlineOf(page).byKey.get((0,text_keys/* canonicalKey */.yk)(row.key)) ?? [];
}
/** Worked out once for all rows of a page. */
const outlines = new WeakMap();
function outlineOf(page) {
    const known = outlines.get(page);
    if (known !== undefined)
        return known;
    const sections = (0,page_sections/* pageSections */.Kz)(page);
    const keyed = sections.flatMap((section) => {
        const { key, keyed } = (0,text_keys/* parseKey */.Do)(bare(section.heading.text));
        return keyed ? [{ key: (0,text_keys/* canonicalKey */.yk)(key), section }] : [];
    });
    const outline = {
        sections,
        paths: new Map(),
        byKey: new Map([...(0,group_by/* groupBy */.$)(keyed, ({ key }) => key)].map(([key, own]) => [key, own.map(({ section }) => section)])),
    };
    outlines.set(page, outline);
    return outline;
}
/** The same for all rows of a page. */
const places = new WeakMap();
function placesOf(rows) {
    const known = places.get(rows);
    if (known !== undefined)
        return known;
    const made = {
        lines: new Set(rows.map(({ range }) => range.line)),
        ofKey: (0,group_by/* groupBy */.$)(rows, ({ key }) => (0,text_keys/* canonicalKey */.yk)(key)),
    };
    places.set(rows, made);
    return made;
}
/** What the row's own lines cite, the sections of its key, and the sentences of the section that it is in. */
function citedBy({ document, row, pages }) {
    const { page, path, rows, plan } = document;
    const key = (0,text_keys/* canonicalKey */.yk)(row.key);
    const last = Math.max(row.range.endLine, ...row.evidence.slice(0, MAX_FIELDS).map(({ range }) => range.endLine));
    const around = (0,page_sections/* sectionAround */.vN)(outlineOf(page).sections, row.range.line);
    const lines = [
        ...linesOf({ start: row.range.line, end: last + 1 }),
        ...sectionsOf({ document, row }).slice(0, MAX_SECTIONS).flatMap(linesOf),
        ...(around === null ? [] : sentencesOf({ document, section: around })),
    ];
    const files = lines.flatMap((at) => pathsAt(page, at)).filter((file) => !pages.has(file));
    const isOnlyOne = placesOf(rows).ofKey.get(key)?.length === 1;
    return { files: new Set(files), plans: new Set([...(plan?.paths ?? []), ...(isOnlyOne ? [path] : [])]) };
}
/** Lines of one place that are looked at, sections of one key, and fields of one row. */
const MAX_LINES = 300;
const MAX_SECTIONS = 4;
const MAX_FIELDS = 100;
/** The indexes of its lines. */
const linesOf = ({ start, end }) => Array.from({ length: Math.max(0, Math.min(end - start, MAX_LINES)) }, (_, at) => start - 1 + at);
/** The lines of a section before its next heading that are neither rows nor in a table: these speak of other things. */
function sentencesOf({ document: { page, rows }, section, }) {
    const { lines: ofRows } = placesOf(rows);
    const [, ...below] = linesOf(section);
    const next = below.findIndex((at) => /^#{1,6}\s/.test(page.lines[at] ?? ''));
    return (next < 0 ? below : below.slice(0, next)).filter((at) => !/^[\s>]*\|/.test(page.lines[at] ?? '') && !ofRows.has(at + 1));
}
const work_proof_MAX_LENGTH = 4_000;
const PATH = /(?<![\p{L}\p{N}_@.+-])(?:[\p{L}\p{N}_@.+-]*(?:\/[\p{L}\p{N}_@.+-]+)+\/?|[\p{L}\p{N}_@+-][\p{L}\p{N}_@.+-]*\.\p{L}[\p{L}\p{N}]{0,9})/gu;
/** Files that changes of every kind edit. */
const EVERYBODY = /^(?:readme|changelog|changes|history|news|contributing|index|status|roadmap|todo|plan)(?:\.\w+)?$|^(?:package|tsconfig|composer|deno)\.json$|^(?:cargo|pyproject)\.toml$|^go\.(?:mod|sum)$|(?:^|[.-])lock(?:$|[.-])/iu;
/** Paths of files and of folders that are two deep at least, from the root and from the page's folder. */
function pathsAt(page, at) {
    const { paths } = outlineOf(page);
    const known = paths.get(at);
    if (known !== undefined)
        return known;
    const found = ((page.lines[at] ?? '').slice(0, work_proof_MAX_LENGTH).match(PATH) ?? []).flatMap((written) => [(0,text_paths/* normalisePath */.qb)(written), (0,text_paths/* normalisePath */.qb)(`${(0,text_paths/* folderOf */.yS)(page.path)}/${written}`)].flatMap((path) => {
        const plain = path?.replace(/^\/|\/$/gu, '') ?? '';
        return plain === '' || EVERYBODY.test((0,text_paths/* nameOf */.Vb)(plain)) ? [] : [plain];
    }));
    paths.set(at, found);
    return found;
}
function touches({ files, plans }, changed) {
    return changed.some((file) => plans.has(file) || files.has(file) || foldersOf(file).some((folder) => files.has(folder)));
}
function foldersOf(file) {
    const parts = file.split('/');
    return parts.slice(2).map((_, at) => parts.slice(0, at + 2).join('/'));
}

// EXTERNAL MODULE: ./build/text/placeholders.js
var placeholders = __webpack_require__(3834);
;// CONCATENATED MODULE: ./build/evidence/work/find-work.js







/** Commits whose subjects are read. */
const MAX_COMMITS = 500;
/** Commits of one row that are looked at: the newest. */
const MAX_NAMING = 20;
/** Rows that are looked for: more have no evidence in hostile pages only. */
const MAX_ROWS = 1_000;
const RULE = 'work-unrecorded';
/** Commits that by their own type or scope change documents: `docs: `, `fix(docs): `. */
const ABOUT_PAGES = /^(?:docs?(?:\([^()]{0,40}\))?|[a-z]{1,12}\((?:docs?|documentation|readme)\))!?:/iu;
/** Asks nothing of the repository where all rows say that something was done. */
async function findWork({ surprises, ...question }) {
    const { repository, documents, base, renamedFrom } = question;
    const pages = new Set(documents.map(({ path }) => path));
    const rowsBefore = new Map(base.map((document) => [document.path, rowsByKey(document)]));
    const candidates = documents
        .flatMap((document) => surprises.contain({ path: document.path, doing: 'looking for rows without work' }, () => listCandidates(document, pages), () => []))
        // What this change edits, its author looked at.
        .filter(({ document: { path }, row }) => repository.base === null || saysTheSame(rowsBefore.get(renamedFrom.get(path) ?? path), row))
        .slice(0, MAX_ROWS);
    const work = new Map();
    if (candidates.length === 0)
        return { work, notes: [] };
    const listed = await repository.commits(MAX_COMMITS);
    if (listed.kind === 'unverifiable')
        return { work, notes: [`Commits that name rows were not looked for: ${listed.reason}.`] };
    const commits = withoutReverts(listed.value);
    const unread = new Set();
    const filesOf = rememberFiles(repository, unread);
    for (const candidate of candidates) {
        const { document, index, row } = candidate;
        const { path } = document;
        const found = await surprises.containAsync({ path, line: row.range.line, doing: 'looking for commits that name the row' }, async () => lookFor({ ...question, candidate, commits, filesOf }), () => null);
        if (found !== null)
            work.set(path, (work.get(path) ?? new Map()).set(index, found));
    }
    return {
        work,
        notes: [...unread].map((reason) => `Some commits that name rows were not looked into: ${reason}.`),
    };
}
async function lookFor(search) {
    const { candidate, commits, filesOf, repository, change } = search;
    const { document, row, namer, prove } = candidate;
    const { path } = document;
    const naming = commits
        .filter(({ subject }) => !ABOUT_PAGES.test(subject) && (namer.inSubject(subject) || (prove !== null && namer.inPassing(subject))))
        .slice(0, MAX_NAMING);
    const since = repository.base === null ? await keepSinceEdit({ ...search, commits: naming, row, path }) : naming;
    const touched = await Promise.all(since.map(async (commit) => ({ commit, files: await filesOf(commit) })));
    const besides = repository.base === null ? [] : wordsOf(change);
    const meant = touched.filter(({ commit: { subject }, files }) => isMeant(candidate, { named: subject, besides, files }));
    return (sumUp(meant
        .map(({ commit, files }) => ({ commit, code: files.filter((file) => (0,code_path/* isSource */.__)(file) && file !== path) }))
        .filter(({ code }) => code.length > 0)) ?? (await lookAtName(search)));
}
/** What the change is called, in words. */
const wordsOf = (change) => [change?.title ?? '', change?.branch?.replaceAll(/[/_]/gu, ' ') ?? ''].filter((said) => said !== '');
/** Whether what names the row's key is about this row: for an ordinary key it needs proof, unless it is written as configuration says. */
const isMeant = ({ namer, prove }, { named, besides, files }) => prove === null ||
    namer.asConfigured(named) ||
    prove({ said: [named, ...besides], files, inPassing: !namer.inSubject(named) });
/** Rows with a key of their own that are not started, or have columns for evidence and none in them. */
function listCandidates(document, pages) {
    const { settings: { severities, workPatterns = [] }, } = document;
    if (Object.hasOwn(severities, RULE) && severities[RULE] === 'off')
        return [];
    return document.rows.flatMap((row, index) => {
        const { declared: { status }, keyed, table, required, evidence, } = row;
        if (!keyed || table < 0 || status === 'not-applicable' || (workPatterns.length === 0 && !isSureKey(row.key)))
            return [];
        const empty = required.length > 0 && evidence.every(({ text }) => (0,placeholders/* isEvidencePlaceholder */.NA)(text));
        return status === 'not-started' || empty
            ? [
                {
                    document,
                    index,
                    row,
                    namer: makeNamer({ key: row.key, patterns: workPatterns }),
                    prove: isOrdinaryKey(row.key) ? openWorkProof({ document, row, pages }) : null,
                },
            ]
            : [];
    });
}
/** The files of a commit, each commit asked for once; why those of a commit could not be had goes into `unread`. */
function rememberFiles(repository, unread) {
    const known = new Map();
    return (commit) => {
        const files = known.get(commit.id) ??
            repository.filesOf(commit).then((answer) => {
                if (answer.kind === 'known')
                    return answer.value;
                unread.add(answer.reason);
                return [];
            });
        known.set(commit.id, files);
        return files;
    };
}
function sumUp(touched) {
    if (touched.length === 0)
        return null;
    return {
        named: 'commits',
        commits: touched.map(({ commit: { id, subject } }) => ({ id, subject })),
        files: [...new Set(touched.flatMap(({ code }) => code))].sort(),
    };
}
/** Of the commits that name a row, newest first, those made after the row was last edited: before them it said what it says now. */
async function keepSinceEdit({ commits, row, path, readDocumentAt, }) {
    const kept = [];
    for (const commit of commits) {
        const [parent] = commit.parents;
        const then = parent === undefined ? null : await readDocumentAt(parent, path);
        if (then === null || !saysTheSame(rowsByKey(then), row))
            break;
        kept.push(commit);
    }
    return kept;
}
function rowsByKey({ rows }) {
    return (0,group_by/* groupBy */.$)(rows, ({ key }) => (0,text_keys/* canonicalKey */.yk)(key));
}
/** Whether a document with these rows had this one, with the same status, evidence and note. */
function saysTheSame(rows, row) {
    return rows?.get((0,text_keys/* canonicalKey */.yk)(row.key))?.some((other) => other === row || sayingOf(other) === sayingOf(row)) === true;
}
function sayingOf({ declared, evidence, note }) {
    return JSON.stringify([
        declared.text,
        note?.text ?? null,
        evidence.filter(({ byContents }) => byContents === undefined).map(({ column, text }) => [column, text]),
    ]);
}
/** What the change as a whole is called, where no commit names the row. */
async function lookAtName({ repository, change, candidate }) {
    const { namer, prove, document } = candidate;
    if (change === null || repository.base === null)
        return null;
    const { title, branch } = change;
    const byTitle = title !== null && (namer.inSubject(title) || (prove !== null && namer.inPassing(title)));
    const byBranch = branch !== null && namer.inBranch(branch);
    if (!byTitle && !byBranch)
        return null;
    const files = await changedFiles(repository);
    const besides = wordsOf(change);
    const meant = byTitle && isMeant(candidate, { named: title, besides, files })
        ? 'title'
        : byBranch && (prove === null || namer.asConfigured(branch) || prove({ said: besides, files, inPassing: false }))
            ? 'branch'
            : null;
    const code = files.filter((file) => (0,code_path/* isSource */.__)(file) && file !== document.path);
    return meant === null || code.length === 0 ? null : { named: meant, commits: [], files: code };
}
/** Paths whose contents differ between base and head, sorted. */
async function changedFiles({ base, head }) {
    if (base === null)
        return [];
    const [before, after] = await Promise.all([base.tree(), head.tree()]);
    const paths = new Set([...before.entries.keys(), ...after.entries.keys()]);
    return [...paths].filter((path) => before.entries.get(path)?.id !== after.entries.get(path)?.id).sort();
}

// EXTERNAL MODULE: ./build/text/table-headers.js + 1 modules
var table_headers = __webpack_require__(6612);
;// CONCATENATED MODULE: ./build/evidence/show-columns.js

const FILES = 'half of its cells or more cite files';
const TESTS = 'its cells name tests';
/** The document with its columns as they were taken in the end; for people who look at how a page is understood. */
function showColumns(resolved) {
    const { document, evidence } = resolved;
    const taken = new Map();
    for (const [at, row] of evidence.entries())
        for (const { place } of row) {
            if (place.byContents === undefined)
                continue;
            const { table = -1 } = document.rows[at] ?? {};
            const columns = taken.get(table) ?? new Map();
            taken.set(table, columns);
            const header = (0,table_headers/* normaliseHeader */.Gw)(place.column);
            columns.set(header, (columns.get(header) ?? new Set()).add(place.byContents === 'test-names' ? TESTS : FILES));
        }
    if (taken.size === 0)
        return resolved;
    const tables = document.tables.map((table, index) => ({
        ...table,
        columns: table.columns.map((column) => {
            const reasons = taken.get(index)?.get((0,table_headers/* normaliseHeader */.Gw)(column.header));
            if (reasons === undefined)
                return column;
            const reason = [...reasons].join(', and ');
            return column.role === 'other'
                ? { ...column, role: reasons.has(FILES) ? 'implementation' : 'tests', reason }
                : { ...column, reason: `${column.reason}, and ${reason}` };
        }),
    }));
    return { ...resolved, document: { ...document, tables } };
}

// EXTERNAL MODULE: ./build/evidence/resolve-evidence.js + 82 modules
var resolve_evidence = __webpack_require__(1488);
// EXTERNAL MODULE: ./build/documents/links/may-have-links.js
var may_have_links = __webpack_require__(3049);
;// CONCATENATED MODULE: ./build/evidence/links/resolve-links.js
// Resolves the links of the guarded documents and of the pages beside them; where no page has any, nothing more is loaded.

async function resolveLinks(question) {
    const { settings: { index = [] }, head, base, } = question;
    if (index.length === 0 && ![...head, ...base].some(({ page }) => (0,may_have_links/* mayHaveLinks */.z)(page)))
        return { head: new Map(), base: new Map() };
    const { resolvePageLinks } = await __webpack_require__.e(/* import() */ 1244).then(__webpack_require__.bind(__webpack_require__, 1244));
    return await resolvePageLinks(question);
}

// EXTERNAL MODULE: ./build/documents/dated-entries.js
var dated_entries = __webpack_require__(6680);
// EXTERNAL MODULE: ./build/text/days.js
var days = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/evidence/asides.js
var evidence_asides = __webpack_require__(8375);
;// CONCATENATED MODULE: ./build/evidence/history/find-records.js
// Finds pages that somebody wrote once, of what was found or ran on a day, and those that nobody has kept since: history alone tells them from those that people keep up to date.



/** Most pages whose history is asked for. */
const MAX_PAGES = 16;
/** So many days after it was written people may still be at work on a page. */
const FRESH_DAYS = 7;
/**
 * By path, the pages that nobody declared, that this change does not touch and that were committed once. Asked only of pages that cite what
 * this change touches: of others there is nothing to show. What cannot be asked is no record.
 */
async function findRecords({ repository, head, base, declared, }) {
    const texts = new Map(base.map(({ document: { path, page } }) => [path, page.text]));
    const candidates = head
        .flatMap((one) => {
        const { path, page } = one.document;
        const isCandidate = !declared.has(path) && texts.get(path) === page.text && citesChange(one);
        if (!isCandidate)
            return [];
        const run = (0,dated_entries/* dayOfRun */.nt)(page);
        const day = run ?? (0,dated_entries/* dayOfRecord */.zj)(page);
        const of = run === null ? 'page' : 'run';
        return day !== null || drifts(one) ? [{ path, day, of }] : [];
    })
        .slice(0, MAX_PAGES);
    const asked = await Promise.all(candidates.map(async ({ path, day, of }) => {
        const commits = await repository.commitsOf(path, 2);
        const [only, another] = commits.kind === 'known' ? commits.value : [];
        if (only === undefined || another !== undefined)
            return [];
        if (day !== null)
            return [[path, { day, of }]];
        const written = await dayLongBefore(repository, only);
        return written === null ? [] : [[path, { day: written, of: 'lines' }]];
    }));
    return new Map(asked.flat());
}
/** The day of a commit that is older than base by more than some days; null of any other. */
async function dayLongBefore(repository, commit) {
    const { commit: base = null } = repository.base ?? {};
    if (base === null)
        return null;
    const [day, baseDay] = await Promise.all([dayOf(repository, commit), dayOf(repository, base)]);
    return day !== null && baseDay !== null && (0,days/* daysBetween */.YM)(day, baseDay) > FRESH_DAYS ? day : null;
}
async function dayOf(repository, commit) {
    const found = await repository.lookUpCommit(commit);
    return found.kind === 'commit' ? found.date.slice(0, 10) : null;
}
const citesChange = ({ evidence, asides = evidence_asides/* NO_ASIDES */.e }) => Object.values(asides).some(({ length }) => length > 0) ||
    evidence.some((row) => row.some(({ change, resolution: { state } }) => state === 'missing' || (change !== null && change !== 'unchanged')));
/** Whether lines that it cites are elsewhere now, or hold something else. */
const drifts = ({ evidence, asides = evidence_asides/* NO_ASIDES */.e }) => asides.movedLines.length > 0 ||
    evidence.some((row) => row.some(({ lineState }) => lineState !== null && ['moved', 'changed', 'removed'].includes(lineState.kind)));

// EXTERNAL MODULE: ./build/evidence/history/settle-paths.js
var settle_paths = __webpack_require__(4369);
// EXTERNAL MODULE: ./build/documents/metadata/read-metadata.js
var read_metadata = __webpack_require__(8845);
// EXTERNAL MODULE: ./build/documents/metadata/verification-label.js
var verification_label = __webpack_require__(5363);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./build/text/find-nearest.js
var find_nearest = __webpack_require__(8304);
// EXTERNAL MODULE: ./build/findings/rules/waiver-expired.js
var waiver_expired = __webpack_require__(1171);
// EXTERNAL MODULE: ./build/findings/rules/waiver-unused.js
var waiver_unused = __webpack_require__(6246);
// EXTERNAL MODULE: ./build/documents/discover.js + 1 modules
var discover = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/text/compare-text.js
var compare_text = __webpack_require__(4273);
;// CONCATENATED MODULE: ./build/findings/compare-findings.js
// The order in which findings are listed.

/** The order of a report: path, line, column, rule, message, evidence, row; by code unit, so that it is the same on every machine. */
function compareFindings(a, b) {
    return ((0,compare_text/* compareText */.n)(a.path, b.path) ||
        a.range.line - b.range.line ||
        a.range.column - b.range.column ||
        (0,compare_text/* compareText */.n)(a.ruleId, b.ruleId) ||
        (0,compare_text/* compareText */.n)(a.messageId, b.messageId) ||
        (0,compare_text/* compareText */.n)(a.evidence ?? '', b.evidence ?? '') ||
        (0,compare_text/* compareText */.n)(a.rowKey ?? '', b.rowKey ?? ''));
}

// EXTERNAL MODULE: ./build/text/marked-text.js
var marked_text = __webpack_require__(7654);
// EXTERNAL MODULE: ./build/text/own-value.js
var own_value = __webpack_require__(2370);
// EXTERNAL MODULE: ./build/text/phrase.js
var phrase = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
;// CONCATENATED MODULE: ./build/findings/fill-message.js




/** A page can hold a name of any length; what lands in a message is cut here, the data itself is kept. */
const LONGEST_VALUE = 2000;
/** A stretch of code, or one value outside of code: `{name}` or `{name, form}`. */
const SLOT = /`[^`]+`|\{\w+(?:, \w[\w ]*)?\}/g;
/**
 * Fills a template and returns marked text (see `readMarked`). `{name}` is filled as words, and as code inside code marks; `{rows, row}` as
 * a number with its noun (`1 row`, `4 rows`); `{lines, range}` as lines with their noun (`line 5`, `lines 5\u201399`); `{paths, list}` as a phrase that
 * has code marks of its own, as `nameCode` writes it.
 * Throws for a name that the data does not have, which is a fault of the rule.
 */
function fillMessage(template, data) {
    return template.replace(SLOT, (slot) => {
        if (slot.startsWith('`'))
            return (0,marked_text/* asCode */.qM)(slot.slice(1, -1).replace(/\{\w+\}/g, (inner) => String(fill_message_valueOf(data, { name: inner.slice(1, -1), template }))));
        const [name = '', form = ''] = slot.slice(1, -1).split(', ');
        const value = fill_message_valueOf(data, { name, template });
        if (form === 'list')
            return normalize(String(value));
        if (form === 'range')
            return (0,marked_text/* asWords */.kk)((0,phrase/* nameLines */.RA)(String(value)));
        return form !== '' && typeof value === 'number' ? (0,phrase/* countOf */.pq)(value, form) : (0,marked_text/* asWords */.kk)(String(value));
    });
}
/** Marks of a phrase as this version writes them: a report of another's making may hold a mark that has no partner. */
const normalize = (phrase) => (0,marked_text/* readMarked */.HZ)(phrase)
    .map(({ kind, text }) => (kind === 'code' ? (0,marked_text/* asCode */.qM)(text) : (0,marked_text/* asWords */.kk)(text)))
    .join('');
function fill_message_valueOf(data, { name, template }) {
    const value = (0,own_value/* ownValue */.e)(data, name);
    if (value === undefined)
        throw new Error(`Unexpected {${name}} in \u201c${template}\u201d, expected one of ${Object.keys(data).join(', ')}.`);
    return typeof value === 'number' ? value : (0,shorten/* shorten */.ml)(value, LONGEST_VALUE + 1);
}

// EXTERNAL MODULE: ./build/findings/fingerprint.js
var fingerprint = __webpack_require__(5163);
;// CONCATENATED MODULE: ./build/findings/of-the-past.js
// Tells findings about what a page says of the past: nobody rewrites that, so they are for the report and not for people.



/** So many days people may still be at work on what they wrote. */
const of_the_past_FRESH_DAYS = 7;
/** Readers of a report follow its links however old it is. Those of a log know that its entries are of their day. */
const OF_LINKS = new Set(['link-broken', 'anchor-broken']);
/** What a page that nobody has kept cites by line numbers is seldom what its author saw, and nobody corrects the numbers one change at a time. */
const OF_LINES = new Set(['line-moved', 'line-changed']);
/** `QUEUE_ARCHIVE.md`, `CHANGELOG_KILN.md`: what was put away, or was changed then. */
const PUT_AWAY = /(?:^|[-_. ])(?:archived?|archiv|archivad[oa]s?|\u0430\u0440\u0445\u0438\u0432)(?:[-_. ]v?\d[\d.]*)?$|(?:\u5f52\u6863|\u5b58\u6863|\u30a2\u30fc\u30ab\u30a4\u30d6)$|^changelog[-_. ]/iu;
/** Never on a declared page. The words that make it the past, and the line in question, were on the page at base. */
function isOfThePast(subject, { ruleId, range: { line } }) {
    const { before, declared, page, today, recordOf } = subject;
    if (declared || before === null)
        return false;
    const isOld = (day) => day !== undefined && day !== '' && (0,days/* addDays */.fi)(day, of_the_past_FRESH_DAYS) < today;
    const isLink = OF_LINKS.has(ruleId);
    if (!isLink && PUT_AWAY.test((0,text_paths/* nameOf */.Vb)(before.path).replace(/\.[^.]*$/u, '')))
        return true;
    if (recordOf !== undefined &&
        (recordOf.of === 'run' || isOld(recordOf.day)) &&
        (recordOf.of === 'lines' ? OF_LINES.has(ruleId) : !isLink))
        return true;
    const find = isLink ? dated_entries/* datedEntries */.hy : dated_entries/* mergedSections */.Pp;
    return isOld(find(page).get(line)) && isOld(dayByText(before.page, find).get(page.lines[line - 1] ?? ''));
}
const known = new WeakMap();
/** What lines say that are of the past on a page, and no other line of it, with the last day on which one does. */
function dayByText(page, find) {
    const days = find(page);
    const found = known.get(days);
    if (found !== undefined)
        return found;
    const texts = new Map();
    for (const [line, day] of days) {
        const text = page.lines[line - 1] ?? '';
        if (day >= (texts.get(text) ?? ''))
            texts.set(text, day);
    }
    page.lines.forEach((line, index) => {
        if (!days.has(index + 1))
            texts.delete(line);
    });
    known.set(days, texts);
    return texts;
}

;// CONCATENATED MODULE: ./build/findings/run-rules.js
// Runs every rule over one snapshot and stamps what they return: rule, severity, message, fingerprint.








const nameOfRow = ({ path, rowKey }) => JSON.stringify([path, (0,text_keys/* canonicalKey */.yk)(rowKey)]);
/** One of several rows with the same key: by its line too. */
const nameOfRowAt = ({ path, rowKey }, line) => JSON.stringify([path, (0,text_keys/* canonicalKey */.yk)(rowKey), line]);
/** The findings of one snapshot, sorted by path, line, column, rule and message. */
function runRules({ rules, run, severities, identify, renamed, surprises }) {
    const placed = rules.flatMap((rule) => [
        ...run.subjects.flatMap((given) => {
            const subject = subjectFor(rule, given);
            if (subject === null)
                return [];
            return surprises.contain({ path: subject.path, doing: `running ${rule.id}` }, () => [...(rule.check?.(subject) ?? [])].flatMap((draft) => place({
                rule,
                draft: given.followed === undefined ? draft : { ...draft, rowKey: null },
                path: draft.path ?? subject.path,
                severities: subject.settings.severities,
                declared: subject.declared,
                past: draft.path === undefined && isOfThePast(subject, { ...draft, ruleId: rule.id }),
            })), () => []);
        }),
        ...[...(rule.checkRun?.(run) ?? [])].flatMap((draft) => place({ rule, draft, path: draft.path, severities, declared: true, past: false })),
    ]);
    const seen = new Map();
    return placed
        .sort(compareFindings)
        .filter(isFirst)
        .map(({ identity, ...finding }) => {
        const { path, rowKey } = finding;
        const place = rowKey === null
            ? undefined
            : (renamed?.get(nameOfRow({ path, rowKey })) ??
                renamed?.get(nameOfRowAt({ path, rowKey }, finding.range.line)));
        const key = place?.rowKey ?? rowKey;
        const named = {
            ruleId: finding.ruleId,
            path: place?.path ?? identify(path),
            rowKey: key === null ? null : (0,text_keys/* canonicalKey */.yk)(key),
            identity,
        };
        const first = (0,fingerprint/* fingerprintOf */.a)({ ...named, occurrence: 0 });
        const occurrence = seen.get(first) ?? 0;
        seen.set(first, occurrence + 1);
        return { ...finding, fingerprint: occurrence === 0 ? first : (0,fingerprint/* fingerprintOf */.a)({ ...named, occurrence }) };
    });
}
/** What a rule sees of a page whose paths are followed: its paragraphs are rows to the rules that follow, and to no other. */
function subjectFor(rule, subject) {
    const { followed, settings } = subject;
    const judges = rule.follows === 'all' ||
        (rule.follows === 'existing' && settings.existing === true) ||
        (rule.follows === 'named' && settings.literal === true);
    if (followed === undefined || judges)
        return subject;
    if (rule.follows === 'existing' && settings.literal === true && followed === 'only')
        return onlyPromised(subject);
    return followed === 'only' ? null : { ...subject, rows: [], rowSet: undefined };
}
/** Of a page that somebody named, what its ticked boxes and its evidence promise: that must be there, too. */
function onlyPromised(subject) {
    const rows = subject.rows.flatMap((row) => {
        const evidence = row.evidence.filter(({ place }) => place.promised === true);
        return evidence.length === 0 ? [] : [{ ...row, evidence }];
    });
    const { unbacked } = subject.asides ?? evidence_asides/* NO_ASIDES */.e;
    return rows.length === 0 && unbacked.length === 0 ? null : { ...subject, rows, rowSet: undefined };
}
/** Rows of one key share a section's evidence: what is said of it there is said once. */
function isFirst(finding, at, all) {
    const before = all[at - 1];
    return (before === undefined ||
        compareFindings(before, finding) !== 0 ||
        before.message !== finding.message ||
        before.rowKey !== finding.rowKey);
}
function place({ rule, draft, path, severities, declared, past, }) {
    const configured = (0,own_value/* ownValue */.e)(severities, rule.id);
    if (configured === 'off')
        return [];
    const message = (0,own_value/* ownValue */.e)(rule.messages, draft.messageId);
    if (message === undefined)
        throw new Error(`Unexpected message ${draft.messageId}, expected one that ${rule.id} has.`);
    return [
        {
            ruleId: rule.id,
            messageId: draft.messageId,
            data: draft.data,
            message: fillMessage(message.says, draft.data),
            advice: message.do === null ? null : fillMessage(message.do, draft.data),
            severity: limitSeverity(configured ?? draft.severity ?? severityOf(rule.severity, draft), {
                ground: draft.ground,
                record: !declared && (0,discover/* isHiddenPath */.M)(path),
            }),
            ground: draft.ground,
            cause: draft.cause ?? null,
            declared,
            past,
            path,
            range: draft.range,
            rowKey: draft.rowKey,
            rows: draft.rows ?? [],
            evidence: draft.evidence,
            suggestion: draft.suggestion ?? null,
            identity: draft.identity ?? draft.evidence,
        },
    ];
}
function severityOf(severity, { declaresDone = false, configured = false }) {
    if (severity === 'done')
        return declaresDone ? 'error' : 'warning';
    if (severity === 'configured')
        return configured ? 'error' : 'warning';
    return severity;
}
/** What only the notation says is never an error, nor is anything about the records of a planning tool that nobody declared. */
function limitSeverity(severity, { ground, record }) {
    return severity === 'error' && (ground === 'reading' || record) ? 'warning' : severity;
}

// EXTERNAL MODULE: ./build/findings/waive.js
var waive = __webpack_require__(3989);
;// CONCATENATED MODULE: ./build/findings/apply-waivers.js
// Takes waived findings out of one snapshot's, and adds what is to be said of the waivers themselves.







/** Findings are no longer sorted: those about waivers stand at the end. */
function applyWaivers({ before, findings, waivers: { list, narrowed }, run, severities, today, aliasOf, surprises, }) {
    if (list.length === 0)
        return { findings, notes: [] };
    const { findings: kept, matched } = (0,waive/* waive */.T9)({ before, findings, waivers: list, today, aliasOf });
    const paths = [
        ...[...run.subjects, ...run.unreadable, ...run.deleted].map(({ path }) => path),
        ...findings.map(({ path }) => path),
    ];
    const judged = matched.map(([waiver, count]) => ({
        waiver,
        matched: count,
        expired: (0,waive/* hasExpired */.oN)(waiver, today),
        nearest: count > 0 ? null : nearestTo(waiver, run),
        guarded: paths.some((path) => waiver.matches(path) || waiver.matches(aliasOf(path))),
    }));
    const about = runRules({
        rules: [waiver_expired/* waiverExpired */.Q, waiver_unused/* waiverUnused */.V],
        severities,
        identify: (path) => path,
        run: {
            subjects: [],
            unreadable: [],
            deleted: [],
            configurationChanged: null,
            waivers: judged.filter(({ guarded }) => guarded || !narrowed),
        },
        surprises,
    });
    return { findings: [...kept, ...about], notes: (0,waive/* describeWaived */.kA)({ matched, today }) };
}
/** A waiver that matches nothing names a row or a page wrongly, if anything is near. */
function nearestTo(waiver, { subjects }) {
    const { document, row } = waiver;
    const about = subjects.filter(({ path }) => waiver.matches(path));
    if (about.length === 0)
        return (0,find_nearest/* nearestOf */.Z)({ name: document, among: subjects.map(({ path }) => path), distance: mod.distance });
    const keys = about.flatMap(({ rows }) => rows.map((one) => one.row.key));
    return row === null || keys.some((key) => (0,text_keys/* canonicalKey */.yk)(key) === (0,text_keys/* canonicalKey */.yk)(row))
        ? null
        : (0,find_nearest/* nearestOf */.Z)({ name: row, among: keys, distance: mod.distance });
}

// EXTERNAL MODULE: ./build/findings/assess.js + 1 modules
var assess = __webpack_require__(3440);
// EXTERNAL MODULE: ./build/findings/doubts.js
var findings_doubts = __webpack_require__(800);
;// CONCATENATED MODULE: ./build/findings/find-fixed.js


/** Findings at base that head no longer has because what they report was fixed. */
function findFixed({ atHead, atBase, subjects, doubts, identify }) {
    const known = new Set(atBase.map(({ fingerprint }) => fingerprint));
    const left = new Set(atHead.map(({ fingerprint }) => fingerprint));
    // A finding of a page that is gone or no longer guarded was not fixed.
    const guarded = new Set(subjects.flatMap(({ path, plan }) => [path, ...(plan?.paths ?? [])]));
    // Neither was a reference of which something else is wrong now.
    const replaced = new Set(atHead.filter(({ fingerprint }) => !known.has(fingerprint)).map((finding) => placeOf(finding, finding.path)));
    const hidden = new Set(subjects.flatMap(unreadRows));
    return atBase.filter((finding) => {
        const { path, rowKey } = finding;
        const at = identify(path);
        const place = placeOf(finding, at);
        return (!left.has(finding.fingerprint) &&
            guarded.has(at) &&
            (place === null || !replaced.has(place)) &&
            !doubts.cover(finding, at) &&
            !(rowKey !== null && hidden.has(nameOfRow({ path, rowKey }))));
    });
}
/** The reference that a finding is about, on the page `at`; null where it is about none. */
function placeOf({ rowKey, evidence }, at) {
    return evidence === null ? null : (0,findings_doubts/* nameOfPlace */.A8)({ at, rowKey, evidence });
}
/** Rows at base that are still written and no longer read: what was said of them is not fixed. */
function unreadRows({ before, rowSet }) {
    return (rowSet?.unread ?? []).flatMap(({ row }) => before === null ? [] : [nameOfRow({ path: before.path, rowKey: row.row.key })]);
}

;// CONCATENATED MODULE: ./build/findings/find-origins.js
function findOrigins({ compared, atHead, atBase, fixed, doubts, unread, }) {
    const known = new Set(atBase.map(({ fingerprint }) => fingerprint));
    const isNew = (finding) => compared &&
        !known.has(finding.fingerprint) &&
        (isSeenInListings(finding) || (!unread.has(finding.path) && !doubts.cover(finding, finding.path)));
    return [
        ...atHead.map((finding) => ({ ...finding, origin: isNew(finding) ? 'new' : 'existing' })),
        ...fixed.map((finding) => ({ ...finding, origin: 'resolved' })),
    ];
}
/** True for what the two listings show alone, whatever base's page says: a file that this change takes away. */
const isSeenInListings = ({ ground, cause }) => ground === 'change' && (cause?.kind === 'deleted' || cause?.kind === 'renamed');
/** Pages that could not be read at base, and the plans that they name: what is said of a plan's headings is said for such a page. */
function withTheirPlans(pages, subjects) {
    const unread = new Set(pages);
    const plans = subjects.flatMap(({ path, plan }) => (unread.has(path) ? (plan?.paths ?? []) : []));
    return new Set([...unread, ...plans]);
}

// EXTERNAL MODULE: ./build/findings/row-set.js
var row_set = __webpack_require__(938);
// EXTERNAL MODULE: ./build/findings/rules/index.js + 89 modules
var rules = __webpack_require__(2386);
;// CONCATENATED MODULE: ./build/findings/renamed-rows.js
// Tells where the rows of base are at head, so that what was said of a renumbered or moved row is not called new.


/** Page and key at head by `nameOfRow` at base, of rows for which one of the two changed; where rows of a page share a key, by `nameOfRowAt`. */
function findRenamedRows({ subjects, atBase, identify, }) {
    const pathOf = new Map(atBase.flatMap(({ path, rows }) => rows.map((row) => [row, path])));
    const places = new Map();
    for (const { path, rowSet } of subjects)
        for (const [{ row }, was] of rowSet?.matches ?? []) {
            const from = { path: pathOf.get(was) ?? path, rowKey: was.row.key };
            const name = nameOfRow(from);
            places.set(name, places.has(name) ? null : { path, rowKey: row.key });
        }
    const heads = new Map(subjects.flatMap(({ path, rowSet }) => [...(rowSet?.matches ?? [])].map(([{ row }, was]) => [was, { path, rowKey: row.key }])));
    const renamed = new Map();
    for (const { path, rows } of atBase)
        for (const assessed of rows) {
            const { row } = assessed;
            const own = nameOfRow({ path, rowKey: row.key });
            const shared = places.get(own) === null;
            const place = (shared ? heads.get(assessed) : places.get(own)) ?? null;
            const name = shared ? nameOfRowAt({ path, rowKey: row.key }, row.range.line) : own;
            const same = place?.path === identify(path) && (0,text_keys/* canonicalKey */.yk)(place.rowKey) === (0,text_keys/* canonicalKey */.yk)(row.key);
            if (place !== null && !same)
                renamed.set(name, place);
        }
    return renamed;
}

// EXTERNAL MODULE: ./build/findings/excuse-evidence.js
var excuse_evidence = __webpack_require__(7502);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/findings/causes.js
// Ties findings that come from one thing that happened, so that people read about it once.

/** 16 hexadecimal digits. */
function causeIdOf({ kind, path, detail }) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([kind, path, detail]))
        .digest('hex')
        .slice(0, 16);
}
/** The causes of these findings, in the order in which they are met, each with its rows. */
function collectCauses(findings, keys) {
    const rows = new Map();
    for (const { causeId, path, rowKey } of findings) {
        if (causeId === null)
            continue;
        const known = rows.get(causeId) ?? new Map();
        rows.set(causeId, known);
        if (rowKey !== null)
            known.set(`${path}\n${rowKey}`, { path, rowKey });
    }
    return [...rows].flatMap(([id, own]) => {
        const key = keys.get(id);
        return key === undefined ? [] : [{ id, ...key, rows: [...own.values()] }];
    });
}

;// CONCATENATED MODULE: ./build/findings/decide-shown.js
/** Whether the ground alone lets a finding count. */
const isSure = ({ ground, declared }) => ground !== 'reading' && (declared || ground === 'change');
/** For each finding, in their order, whether it is shown. A status that is too high is left out where another finding of its row says why. */
function decideShown(findings) {
    const sure = findings.map(isSure);
    const explained = new Set(findings.flatMap((finding, at) => (sure[at] === true && finding.ruleId !== STATUS ? keysOf(finding) : [])));
    // Why a status is too high may be of the past: then so is that.
    return findings.map((finding, at) => sure[at] === true &&
        (finding.declared || !finding.past) &&
        !(finding.ruleId === STATUS && keysOf(finding).some((key) => explained.has(key))));
}
const STATUS = 'status-overstated';
const keysOf = ({ causeId, path, rowKey }) => causeId === null ? [] : [JSON.stringify([causeId, path, rowKey])];

;// CONCATENATED MODULE: ./build/findings/settle-findings.js
// Settles what can be said of findings once both snapshots were judged: how each is known, what it belongs to, and whether it is shown.



function settleFindings(originated) {
    const grounded = originated.toSorted(compareFindings).map(({ cause, declared, past, ground, ...finding }) => ({
        cause,
        declared,
        past,
        finding: {
            ...finding,
            causeId: cause === null ? null : causeIdOf(cause),
            ground: settleGround(ground, finding.origin),
        },
    }));
    // What base alone says is explained by base's own findings.
    const sides = [true, false].map((isFixed) => grounded.filter((one) => (one.finding.origin === 'resolved') === isFixed));
    const shown = new Set(sides.flatMap((side) => {
        const decided = decideShown(side.map(({ declared, past, finding }) => ({ ...finding, declared, past })));
        return side.filter((_, at) => decided[at]);
    }));
    const keys = new Map(grounded.flatMap(({ cause, finding: { causeId } }) => causeId === null || cause === null ? [] : [[causeId, cause]]));
    const findings = grounded.map((one) => ({ ...one.finding, shown: shown.has(one) }));
    return { findings, causes: collectCauses(findings, keys) };
}
const settleGround = (ground, origin) => typeof ground === 'string' ? ground : origin === 'new' ? ground.fresh : ground.old;

;// CONCATENATED MODULE: ./build/findings/surviving-evidence.js
/** Whether a row that was done at base rests on something that head still has. */
function evidenceSurvives(before, headPaths) {
    return (before?.rows.some(({ row, evidence }) => row.declared.status === 'done' &&
        evidence.some(({ resolution: { state, target } }) => state === 'present' && target !== null && headPaths?.has(target) === true)) === true);
}

;// CONCATENATED MODULE: ./build/findings/waived-rows.js


/** Rows by page and key that waivers which still hold take out of findings about several rows. */
function findWaivedRows({ findings, waivers, today, aliasOf, }) {
    return new Set(findings.flatMap((finding) => waivers
        .filter((waiver) => finding.rows.length > 1 &&
        !(0,waive/* hasExpired */.oN)(waiver, today) &&
        (0,waive/* isMeantInPart */.sM)({ waiver, finding, alias: aliasOf(finding.path) }))
        .map(({ row }) => nameWaivedRow(finding.ruleId, finding.path, row ?? ''))));
}
const nameWaivedRow = (rule, path, key) => JSON.stringify([rule, path, (0,text_keys/* canonicalKey */.yk)(key)]);
/** What the change did to the rows of a page, without removals that a waiver acknowledges. */
function withoutWaived(set, path, waived) {
    if (set === undefined || waived.size === 0)
        return set;
    const removed = set.removed.filter(({ row: { key } }) => !waived.has(nameWaivedRow('row-removed', path, key)));
    return { ...set, removed, unmatched: set.unmatched - (set.removed.length - removed.length) };
}

;// CONCATENATED MODULE: ./build/findings/judge.js















const NO_WAIVERS = { list: [], narrowed: false };
const NO_ROWS = new Set();
/** Runs all rules over both snapshots. The base is judged as its own run: it knows nothing of the change. */
function judge(input) {
    const first = judgeWith(input, null);
    return first.excused === null ? first.judgement : judgeWith(input, first.excused).judgement;
}
function judgeWith(given, excused) {
    const { base, renamedFrom, severities, today, waivers = NO_WAIVERS, surprises } = given;
    const { subjects, before } = assessPages(given, excused);
    const pathAtHead = new Map([...renamedFrom].map(([to, from]) => [from, to]));
    for (const [from, to] of subjects.flatMap(renamedPlans))
        pathAtHead.set(from, to);
    const identify = (path) => pathAtHead.get(path) ?? path;
    const aliasOf = (path) => renamedFrom.get(path) ?? path;
    const renamed = findRenamedRows({ subjects, atBase: [...before.values()], identify });
    const runs = describeRuns(given, { subjects, before });
    const shared = { rules: rules.RULES, severities, surprises };
    const rawAtHead = runRules({ ...shared, identify: (path) => path, run: runs.head });
    const { findings: atHead, notes } = applyWaivers({
        before: excused?.before.head ?? rawAtHead,
        findings: rawAtHead,
        waivers,
        run: runs.head,
        severities,
        today,
        aliasOf,
        surprises,
    });
    const rawAtBase = base === null ? [] : runRules({ ...shared, identify, renamed, run: runs.base });
    const { findings: atBase } = applyWaivers({
        before: excused?.before.base ?? rawAtBase,
        findings: rawAtBase,
        waivers: base === null ? NO_WAIVERS : waivers,
        run: runs.base,
        severities,
        today,
        aliasOf: identify,
        surprises,
    });
    const doubtsAtHead = (0,findings_doubts/* findDoubts */.hg)(subjects, (path) => path);
    const fixed = findFixed({ atHead, atBase, subjects, doubts: doubtsAtHead, identify });
    const doubts = (0,findings_doubts/* findDoubts */.hg)([...before.values()], identify);
    const unread = withTheirPlans(given.unreadAtBase ?? [], subjects);
    const { findings, causes } = settleFindings(findOrigins({ compared: base !== null, atHead, atBase, fixed, doubts, unread }));
    const judgement = {
        findings,
        causes,
        subjects: subjects.filter(({ auxiliary }) => auxiliary !== true),
        // One of which no row could be read was not judged, though its paths are followed.
        sidePages: subjects.filter(({ auxiliary, path }) => auxiliary === true && !given.unreadable.some((one) => one.path === path))
            .length + (given.absentPages?.head.length ?? 0),
        notes,
        computedAtBase: new Map(subjects.map((subject) => [subject.path, computedAtBase(subject)])),
    };
    const excuses = {
        head: (0,excuse_evidence/* findExcused */.v9)({ findings: rawAtHead, waivers: waivers.list, today, aliasOf }),
        base: (0,excuse_evidence/* findExcused */.v9)({ findings: rawAtBase, waivers: waivers.list, today, aliasOf: identify }),
        rows: findWaivedRows({ findings: rawAtHead, waivers: waivers.list, today, aliasOf }),
        before: { head: rawAtHead, base: rawAtBase },
    };
    return { judgement, excused: excuses.head.size + excuses.base.size + excuses.rows.size === 0 ? null : excuses };
}
function assessPages(given, excused) {
    const { head, base, renamedFrom, today, headPaths = null, work, declared, links, surprises } = given;
    const view = { today, headPaths, basePaths: given.basePaths, surprises };
    const before = new Map((base ?? []).map((resolved) => [
        resolved.document.path,
        toSubject(resolved, {
            ...view,
            excused: excused?.base,
            compared: false,
            declared: declared.has(resolved.document.path),
            before: null,
            links: links?.base.get(resolved.document.path),
        }),
    ]));
    const atHeadAlone = head.map((resolved) => {
        const { path } = resolved.document;
        return toSubject(resolved, {
            ...view,
            excused: excused?.head,
            compared: base !== null,
            declared: declared.has(path),
            before: before.get(renamedFrom.get(path) ?? path) ?? null,
            recordOf: given.records?.get(path),
            work: work?.get(path),
            links: links?.head.get(path),
        });
    });
    const rowSets = base === null ? null : (0,row_set/* compareRowSets */.Z)(atHeadAlone.filter(hasClaims), [...before.values()].filter(hasClaims));
    return {
        subjects: atHeadAlone.map((subject) => ({
            ...subject,
            rowSet: withoutWaived(rowSets?.get(subject.path), subject.path, excused?.rows ?? NO_ROWS),
        })),
        before,
    };
}
/** What the rules see of each side. */
function describeRuns(given, { subjects, before }) {
    const { unreadable, unreadableAtBase, deleted, configurationChanged, configurationProblems, absentPages } = given;
    return {
        head: {
            subjects,
            unreadable,
            deleted: deleted.map((one) => ({
                ...one,
                declared: given.declared.has(one.path),
                survived: evidenceSurvives(before.get(one.path), given.headPaths ?? null),
                title: before.get(one.path)?.page.blocks.find((block) => block.kind === 'heading')?.text,
            })),
            configurationChanged,
            configurationProblems: configurationProblems?.head,
            absentPages: absentPages?.head,
            agree: given.agree,
            names: given.names,
        },
        base: {
            subjects: [...before.values()],
            unreadable: unreadableAtBase,
            deleted: [],
            configurationChanged: null,
            configurationProblems: configurationProblems?.base,
            absentPages: absentPages?.base,
            agree: given.agree,
            names: given.names,
        },
    };
}
/** False for a page whose paragraphs are read for their paths: it has no rows that could be removed or moved. */
const hasClaims = ({ followed }) => followed === undefined;
function toSubject(resolved, { excused, surprises, ...rest }) {
    const { path, page, dialect, defined, listed, metadata, tables, settings, plan, auxiliary, followed, counts } = resolved.document;
    return {
        path,
        page,
        dialect,
        defined,
        listed,
        metadata,
        stampConflicts: (0,verification_label/* hasVerificationHeader */.z7)(metadata) ? (0,read_metadata/* findStampConflicts */.s)(page) : [],
        tables,
        settings,
        plan,
        auxiliary,
        followed,
        counts,
        rows: (0,assess/* assess */.n)(resolved, { excused, surprises, before: rest.before }),
        verification: resolved.verification,
        asides: resolved.asides,
        ...rest,
    };
}
/** Plan pages that the change moved with the document's pointer to them, as old and new path: what is said of their headings stays the same. */
function renamedPlans({ plan, before }) {
    const [now, then] = [plan?.paths ?? [], before?.plan?.paths ?? []];
    return now.length !== then.length
        ? []
        : now.flatMap((path, index) => path === then[index] || now.includes(then[index] ?? path) ? [] : [[then[index] ?? path, path]]);
}
const computedAtBase = ({ rows, rowSet }) => rows.map((row) => rowSet?.matches.get(row)?.computed ?? null);

// EXTERNAL MODULE: ./build/report/baseline.js
var report_baseline = __webpack_require__(7936);
// EXTERNAL MODULE: ./build/report/bounds.js
var bounds = __webpack_require__(1398);
// EXTERNAL MODULE: ./build/report/compare-severity.js
var compare_severity = __webpack_require__(550);
// EXTERNAL MODULE: ./build/text/unreachable.js
var unreachable = __webpack_require__(2536);
;// CONCATENATED MODULE: ./build/report/conclude.js

/** `failure` when a shown error counts or the run could not judge, `neutral` when there was no page to judge or not all was looked at, else `success`. */
function conclude({ findings, judged, incomplete, pages, failOn, base }) {
    if (!judged)
        return 'failure';
    const counting = failOn ?? (base === null ? 'any' : 'new');
    const counted = findings.some(({ ruleId, shown, severity, origin }) => shown && severity === 'error' && counts(origin, isOfRun(ruleId) && counting === 'new' ? 'any' : counting));
    if (counted)
        return 'failure';
    return pages === 0 || incomplete ? 'neutral' : 'success';
}
/** What a configuration that cannot be used would have guarded is unguarded, whoever broke it. */
const isOfRun = (ruleId) => ruleId === 'config-invalid';
function counts(origin, failOn) {
    switch (failOn) {
        case 'new':
            return origin === 'new';
        case 'any':
            return origin !== 'resolved';
        case 'never':
            return false;
        default:
            return (0,unreachable/* unreachable */.H)(failOn);
    }
}

// EXTERNAL MODULE: ./build/report/count.js
var count = __webpack_require__(600);
;// CONCATENATED MODULE: ./build/report/name-sections.js
/** A heading for each row, in the order of the rows; null at the top of a page and right below its title. */
function nameSections({ page, rows }) {
    const headings = page.blocks.filter((block) => block.kind === 'heading');
    const title = headings[0]?.depth === 1 ? headings[0] : null;
    const order = [...rows.keys()].sort((a, b) => lineOf(rows, a) - lineOf(rows, b));
    const names = rows.map(() => null);
    const open = [];
    let next = 0;
    for (const index of order) {
        const line = lineOf(rows, index);
        for (let heading = headings[next]; heading !== undefined && heading.range.line <= line; heading = headings[++next]) {
            while ((open.at(-1)?.depth ?? 0) >= heading.depth)
                open.pop();
            open.push(heading);
        }
        // In an audit a row begins with a heading of its own.
        const section = open.at(-1)?.range.line === line ? open.at(-2) : open.at(-1);
        names[index] = section === undefined || section === title || section.text === '' ? null : section.text;
    }
    return names;
}
const lineOf = (rows, index) => rows[index]?.row.range.line ?? 0;

;// CONCATENATED MODULE: ./build/report/build-report.js








/** The report on a judgement. Its verdict counts every finding, also those beyond the bound of what is listed. */
function buildReport({ judgement, base, head, failOn, declared, notes, version, skipped, notJudged, incomplete, }) {
    const bounded = new Set();
    const judged = notJudged.length === 0;
    const take = (items, { most, what }) => {
        if (items.length > most)
            bounded.add(`The report lists only the first ${most} of ${items.length} ${what}.`);
        return items.slice(0, most);
    };
    const documents = take([...judgement.subjects].sort((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path)), { most: bounds/* BOUNDS */.QT.documents, what: 'documents' }).map((subject) => {
        const statuses = judgement.computedAtBase.get(subject.path);
        const sections = nameSections(subject);
        const rows = take(subject.rows.map((row, index) => ({
            row,
            atBase: statuses?.[index] ?? null,
            section: sections[index] ?? null,
        })), { most: bounds/* BOUNDS */.QT.rows, what: `rows of ${subject.path}` });
        return {
            ...headerOf(subject, declared),
            rows: rows.map((row) => toRow({ ...row, take })),
            refusedTables: take(findRefused(subject), { most: bounds/* BOUNDS */.QT.tables, what: `refused tables of ${subject.path}` }),
        };
    });
    const pages = take(skipped
        .map(({ path, reason }) => ({ path, reason }))
        .toSorted((a, b) => (0,compare_text/* compareText */.n)(a.path, b.path)), { most: bounds/* BOUNDS */.QT.documents, what: 'skipped pages' });
    const findings = listFindings(judgement.findings, (items) => take(items, { most: bounds/* BOUNDS */.QT.findings, what: 'findings' })).map(toFinding);
    return {
        schemaVersion: 2,
        tool: { name: 'matrix-guard', version },
        base,
        head,
        judged,
        notJudged: [...new Set(notJudged.map((clause) => (0,bounds/* shorten */.ml)(clause, bounds/* LENGTHS */.WH.text)))].slice(0, bounds/* BOUNDS */.QT.notes),
        conclusion: conclude({
            findings: judgement.findings,
            pages: judgement.subjects.length + (judgement.sidePages ?? 0),
            failOn,
            judged,
            incomplete,
            base,
        }),
        counts: (0,count/* count */.U9)({ documents, findings, skipped: pages }),
        documents,
        skipped: pages,
        findings,
        causes: toCauses(judgement.causes, findings),
        notes: [...new Set([...bounded, ...notes.map((note) => (0,bounds/* shorten */.ml)(note, bounds/* LENGTHS */.WH.message))])].slice(0, bounds/* BOUNDS */.QT.notes),
    };
}
function headerOf({ path, dialect, metadata }, declared) {
    const value = (name) => metadata[name] === null ? null : (0,bounds/* shorten */.ml)(metadata[name].value, bounds/* LENGTHS */.WH.text);
    return {
        path,
        dialect,
        declared: declared.has(path),
        metadata: {
            status: value('status'),
            owner: value('owner'),
            lastVerifiedCommit: value('lastVerifiedCommit'),
            lastVerifiedDate: value('lastVerifiedDate'),
            sourcePlan: value('sourcePlan'),
        },
    };
}
/** Tables that have a status column, so that somebody may believe them to be guarded. */
const findRefused = ({ tables }) => tables
    .filter(({ accepted, columns }) => !accepted && columns.some(({ role }) => role === 'status'))
    .map(({ range }) => range.line);
function toRow({ row: { row, computed, evidence }, atBase, section, take }) {
    const key = (0,bounds/* shorten */.ml)(row.key, bounds/* LENGTHS */.WH.key);
    return {
        key,
        title: (0,bounds/* shorten */.ml)(row.title, bounds/* LENGTHS */.WH.text),
        line: row.range.line,
        ...(section === null ? {} : { section: (0,bounds/* shorten */.ml)(section, bounds/* LENGTHS */.WH.text) }),
        declared: row.declared.implied === true
            ? null
            : { text: (0,bounds/* shorten */.ml)(row.declared.text, bounds/* LENGTHS */.WH.text), status: row.declared.status },
        computed,
        computedAtBase: atBase,
        evidence: take(evidence, { most: bounds/* BOUNDS */.QT.evidence, what: `references of row ${key}` }).map(({ place, reference, resolution, change, tests }) => ({
            text: (0,bounds/* shorten */.ml)(reference.text, bounds/* LENGTHS */.WH.text),
            kind: reference.kind,
            column: (0,bounds/* shorten */.ml)(place.column, bounds/* LENGTHS */.WH.text),
            // What lies outside the repository is no target in it.
            target: resolution.target !== null && (0,bounds/* isRepositoryPath */.og)(resolution.target) ? resolution.target : null,
            resolution: resolution.state,
            change,
            ...(tests === undefined ? {} : { tests: toTests(tests) }),
        })),
    };
}
function toTests({ state, reported }) {
    return {
        source: state,
        outcome: reported?.outcome ?? null,
        report: reported === null ? null : (0,bounds/* shorten */.ml)(reported.report, bounds/* LENGTHS */.WH.text),
    };
}
function toFinding({ range, suggestion, data, ...finding }) {
    const { ruleId, ground, shown, causeId, messageId, message, advice, severity, origin, path, rowKey, evidence } = finding;
    return {
        ruleId,
        ground,
        shown,
        causeId,
        messageId,
        data: Object.fromEntries(Object.entries(data)
            .slice(0, bounds/* BOUNDS */.QT.data)
            .map(([name, value]) => [name, typeof value === 'string' ? (0,bounds/* shorten */.ml)(value, bounds/* LENGTHS */.WH.value) : value])),
        message: (0,marked_text/* shortenMarked */.Sh)(message, bounds/* LENGTHS */.WH.message),
        advice: advice === null ? null : (0,marked_text/* shortenMarked */.Sh)(advice, bounds/* LENGTHS */.WH.message),
        severity,
        origin,
        path,
        line: range.line,
        column: range.column,
        endLine: range.endLine,
        endColumn: range.endColumn,
        rowKey: rowKey === null ? null : (0,bounds/* shorten */.ml)(rowKey, bounds/* LENGTHS */.WH.key),
        evidence: evidence === null ? null : (0,bounds/* shorten */.ml)(evidence, bounds/* LENGTHS */.WH.text),
        suggestion: toSuggestion(suggestion),
        fingerprint: finding.fingerprint,
    };
}
/** The causes of the findings that are listed. */
function toCauses(causes, findings) {
    const listed = new Set(findings.map(({ causeId }) => causeId));
    return causes
        .filter(({ id }) => listed.has(id))
        .map(({ id, kind, path, detail, rows }) => ({
        id,
        kind,
        path: (0,bounds/* shorten */.ml)(path, bounds/* LENGTHS */.WH.path),
        detail: detail === null ? null : (0,bounds/* shorten */.ml)(detail, bounds/* LENGTHS */.WH.text),
        rows: rows
            .slice(0, bounds/* BOUNDS */.QT.causeRows)
            .map((row) => ({ path: row.path, rowKey: (0,bounds/* shorten */.ml)(row.rowKey, bounds/* LENGTHS */.WH.key) })),
    }));
}
/** Half an edit would do harm, so a suggestion beyond the bounds is left out as a whole. */
function toSuggestion(suggestion) {
    if (suggestion === null ||
        suggestion.edits.length > bounds/* BOUNDS */.QT.edits ||
        suggestion.edits.some(({ text }) => text.length > bounds/* LENGTHS */.WH.value))
        return null;
    return {
        edits: suggestion.edits.map(({ path, range: { line, column, endLine, endColumn }, text }) => ({
            path,
            line,
            column,
            endLine,
            endColumn,
            text,
        })),
    };
}
const ORIGINS = { new: 0, existing: 1, resolved: 2 };
/** Where not all can be listed, those that came with the change and weigh most. */
function listFindings(findings, take) {
    const listed = findings.length > bounds/* BOUNDS */.QT.findings ? take([...findings].sort(compareWeight)) : findings;
    return [...listed].sort(compareFindings);
}
function compareWeight(a, b) {
    return ORIGINS[a.origin] - ORIGINS[b.origin] || (0,compare_severity/* compareSeverity */.z)(a, b);
}

// EXTERNAL MODULE: ./build/report/skipped.js
var skipped = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/rows/set/read-documents.js + 3 modules
var read_documents = __webpack_require__(9923);
;// CONCATENATED MODULE: ./build/rows/set/find-declared.js
// Tells declared pages from detected ones: those that somebody put under guard, by name or by a verification header, from those that look like it.


/** Paths of the declared pages, at head and at base. Either snapshot declares a page in both: a change cannot undeclare one. */
function findDeclared({ head, base, renamedFrom }) {
    const declared = new Set([...head, ...base].filter(declaresItself).map(({ path }) => path));
    for (const [to, from] of renamedFrom) {
        if (declared.has(from))
            declared.add(to);
        else if (declared.has(to))
            declared.add(from);
    }
    return declared;
}
/** Pages without rows are read because configuration names them. The records of a planning tool (`.planning/phases/\u2026`) promise no one to stay true. */
const declaresItself = ({ path, auxiliary, settings, metadata }) => auxiliary === true || settings.configured || ((0,verification_label/* hasVerificationHeader */.z7)(metadata) && !(0,discover/* isHiddenPath */.M)(path));

;// CONCATENATED MODULE: ./build/rows/set/find-unread.js
/**
 * A page that a literal path names, whatever the reason; one that is declared in any other way, or that base has as a page with rows, where
 * nobody knows what it holds. At base only a declared one: what a change takes away from a detected page is seen without it.
 */
function findUnread({ read, settings, declared }) {
    const guardedAtBase = new Set(read.base.documents.map(({ path }) => path));
    const isDeclared = (path) => declared.has(path) || settings.forDocument(path).configured;
    const isUnknown = ({ reason }) => reason === 'unavailable';
    const atHead = read.head.skipped.filter((page) => declared.has(page.path) ||
        settings.forDocument(page.path).literal === true ||
        (isUnknown(page) && (isDeclared(page.path) || guardedAtBase.has(page.path))));
    const atBase = read.unknownAtBase.filter(({ path }) => isDeclared(path));
    return [
        ...atHead.map((page) => ({ ...page, side: 'head' })),
        ...atBase.map((page) => ({ ...page, side: 'base' })),
    ];
}

// EXTERNAL MODULE: ./build/text/surprises.js
var text_surprises = __webpack_require__(2482);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/guard.js
// The whole run, in order: documents, rows, evidence, findings, report.
















/** Reads the guarded documents, resolves their evidence, recomputes their rows and says what no longer holds. */
async function guard({ repository, settings, today, change = null, baseline = null, testReports = [], testNotes = [], keeping = null, configuration, onStage = () => undefined, }) {
    const unlisted = [
        ...(await findUnlisted(repository)),
        ...(configuration?.unread ?? []).map(({ path, because }) => `${path} could not be read (${because})`),
    ];
    if (unlisted.length > 0)
        return reportUnjudged({
            base: repository.base?.commit ?? null,
            head: repository.head.commit,
            because: unlisted,
            notes: repository.notes(),
        });
    const surprises = (0,text_surprises/* openSurprises */.d)();
    const read = await (0,read_documents/* readDocuments */.r)({ repository, settings, surprises, keeping });
    repository.expect({ pages: read.head.documents.length });
    onStage('documents');
    const [head, base] = [
        [...read.head.documents, ...read.head.pages],
        [...read.base.documents, ...read.base.pages],
    ];
    const tests = await readTestReports(testReports);
    const testRuns = { reports: tests.reports, flaky: settings.flaky ?? 'fail' };
    const [resolved, links, found] = await Promise.all([
        (0,resolve_evidence/* resolveEvidence */.m)({ ...read, repository, head, base, surprises, testRuns }),
        resolveLinks({ repository, settings, head, base, surprises }),
        findWork({ ...read, repository, documents: read.head.documents, base: read.base.documents, change, surprises }),
    ]);
    const declared = findDeclared({ head, base, renamedFrom: read.renamedFrom });
    const settled = await (0,settle_paths/* settlePaths */.C)({ repository, head: resolved.head, base: resolved.base, declared });
    const records = await findRecords({ repository, head: settled.head, base: settled.base, declared });
    onStage('evidence');
    const unread = findUnread({ read, settings, declared });
    const judgement = judge({
        head: settled.head,
        base: repository.base === null ? null : settled.base,
        declared,
        records,
        renamedFrom: read.renamedFrom,
        unreadAtBase: read.unreadAtBase,
        unreadable: read.head.unreadable,
        unreadableAtBase: read.base.unreadable,
        deleted: read.deleted,
        ...(configuration === undefined ? {} : { configurationProblems: configuration.problems }),
        configurationChanged: await (0,configuration_change/* findConfigurationChange */.m)(repository, { source: settings.source, configuration }),
        severities: settings.severities,
        today,
        headPaths: (await repository.head.tree()).entries,
        basePaths: (await repository.base?.tree())?.entries ?? null,
        links,
        absentPages: { head: read.head.absentPages, base: read.base.absentPages },
        work: found.work,
        agree: settings.agree,
        names: settings.narrowed === true ? [] : settings.names,
        waivers: { list: settings.waivers ?? [], narrowed: settings.narrowed === true },
        surprises,
    });
    const failed = surprises.list().filter(({ path }) => declared.has(path) || settings.forDocument(path).configured);
    const counted = (0,report_baseline/* applyBaseline */.Qp)(judgement, baseline ?? []);
    onStage('findings');
    const report = buildReport({
        judgement: counted.judgement,
        base: repository.base?.commit ?? null,
        head: repository.head.commit,
        failOn: settings.failOn,
        declared,
        skipped: read.head.skipped,
        notJudged: [
            ...unread.map(({ path, side, reason }) => `${path} ${(0,skipped/* explainSkipped */.a)(reason)}${side === 'base' ? ' at base' : ''}`),
            ...failed.map(({ path }) => `Matrix Guard failed on ${path}`),
        ],
        incomplete: surprises.list().length > 0 || read.head.skipped.some(({ reason }) => (0,skipped/* isUnknownPage */.i)(reason)),
        notes: [
            ...surprises.list().map(text_surprises/* describeSurprise */.X),
            ...unread.map(({ path, detail }) => `${path} cannot be read: ${detail}.`),
            ...read.notes,
            ...testNotes,
            ...tests.notes,
            ...resolved.notes,
            ...settled.notes,
            ...found.notes,
            ...(judgement.notes ?? []),
            ...counted.notes,
            ...repository.notes(),
        ],
        version: version.VERSION,
    });
    onStage('report');
    return report;
}
/** Loaded only where there are reports. */
async function readTestReports(files) {
    if (files.length === 0)
        return { reports: [], notes: [] };
    return await (await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(940)]).then(__webpack_require__.bind(__webpack_require__, 940))).readReports(files);
}
/** Sides whose files could not all be listed, one clause each: what is not listed may be anything. */
async function findUnlisted({ head, base }) {
    const sides = await Promise.all([head, ...(base === null ? [] : [base])].map(async (side) => [side.commit, await side.tree()]));
    return sides.flatMap(([commit, tree]) => tree.truncated ? [`the files of ${commit} could not be listed (${tree.because})`] : []);
}
/** The report of a run that could not judge. `because`: one clause each. */
function reportUnjudged({ base, head, because, notes = [], }) {
    return buildReport({
        judgement: { findings: [], causes: [], subjects: [], computedAtBase: new Map() },
        base,
        head,
        failOn: null,
        declared: new Set(),
        skipped: [],
        notJudged: because,
        incomplete: true,
        notes: [...because.map((clause) => `Not judged: ${clause}.`), ...notes],
        version: version.VERSION,
    });
}
/** The documents with their evidence resolved, and nothing judged: what `inspect` shows. */
async function examinePages({ repository, settings }) {
    const surprises = (0,text_surprises/* openSurprises */.d)();
    const { head } = await (0,read_documents/* readDocuments */.r)({ repository, settings, surprises });
    const documents = [...head.documents, ...head.refused];
    const resolved = await (0,resolve_evidence/* resolveEvidence */.m)({
        repository,
        head: documents,
        base: [],
        renamedFrom: new Map(),
        readDocumentAt: null,
        surprises,
    });
    return {
        documents: resolved.head.map(showColumns),
        skipped: head.skipped,
        notes: surprises.list().map(text_surprises/* describeSurprise */.X),
    };
}
/** The documents alone. */
async function examine(input) {
    return (await examinePages(input)).documents;
}


/***/ }),

/***/ 7936:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ applyBaseline),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   qL: () => (/* binding */ renderBaseline),
/* harmony export */   yT: () => (/* binding */ MAX_BASELINE_LENGTH)
/* harmony export */ });
/* harmony import */ var _text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4273);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4393);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1398);



const SCHEMA_VERSION = 1;
/** Longest text that is read, in UTF-16 code units, and most entries of it. */
const MAX_BASELINE_LENGTH = 32 * 1024 * 1024;
const MAX_ENTRIES = 100_000;
/** What a report finds now, as a baseline's file: sorted, a finding a line, without dates, so that a change of it reads well. */
function renderBaseline({ findings }) {
    const entries = findings
        .filter(({ origin }) => origin !== 'resolved')
        .map(({ fingerprint, ruleId, path, rowKey }) => ({
        fingerprint,
        rule: ruleId,
        document: path,
        row: rowKey,
    }))
        .sort((a, b) => (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.document, b.document) ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.row ?? '', b.row ?? '') ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.rule, b.rule) ||
        (0,_text_compare_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.fingerprint, b.fingerprint));
    const lines = entries.map((entry, index) => `    ${JSON.stringify(entry)}${index < entries.length - 1 ? ',' : ''}\n`);
    return `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "findings": [${lines.length === 0 ? '' : `\n${lines.join('')}  `}]\n}\n`;
}
/** Reads what `renderBaseline` wrote; the problem is the end of a sentence that begins with the file. */
function parseBaseline(text) {
    if (text.length > MAX_BASELINE_LENGTH)
        return refuse('is too large to be a baseline');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return refuse('is not JSON');
    }
    if (!isRecord(value) || !('schemaVersion' in value))
        return refuse('is not a baseline of this command');
    if (value['schemaVersion'] !== SCHEMA_VERSION)
        return refuse(`has the version ${JSON.stringify(value['schemaVersion']).slice(0, 20)}, and this command reads ${SCHEMA_VERSION}`);
    const { findings } = value;
    if (!Array.isArray(findings) || findings.length > MAX_ENTRIES)
        return refuse('has no list of findings, or too long a one');
    const broken = findings.findIndex((entry) => !isEntry(entry));
    return broken < 0
        ? { baseline: findings }
        : refuse(`has an invalid finding (entry ${broken + 1} of its list)`);
}
/** The judgement without the findings of the baseline, and a sentence on them and on those that are fixed. */
function applyBaseline(judgement, baseline) {
    const known = new Set(baseline.map(({ fingerprint }) => fingerprint));
    const isKnown = ({ origin, fingerprint }) => origin !== 'resolved' && known.has(fingerprint);
    const left = new Set(judgement.findings.filter(isKnown).map(({ fingerprint }) => fingerprint));
    // What a run did not look at is not fixed.
    const looked = new Set(judgement.subjects.map(({ path }) => path));
    const fixed = baseline.filter(({ fingerprint, document }) => looked.has(document) && !left.has(fingerprint));
    const names = fixed.map(({ rule, document, row }) => (0,_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(`${rule} in ${document}${row === null ? '' : `, row ${row}`}`, 200));
    return {
        judgement: { ...judgement, findings: judgement.findings.filter((finding) => !isKnown(finding)) },
        notes: [
            ...(left.size === 0
                ? []
                : [`${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(left.size, 'finding')} of the baseline ${left.size === 1 ? 'does' : 'do'} not count.`]),
            ...(fixed.length === 0
                ? []
                : [
                    `${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(fixed.length, 'finding')} of the baseline ${fixed.length === 1 ? 'is' : 'are'} fixed (${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .nameSome */ .Kf)(names, 3)}): write it again to keep them so.`,
                ]),
        ],
    };
}
function isEntry(value) {
    return (isRecord(value) &&
        typeof value['fingerprint'] === 'string' &&
        /^[0-9a-f]{16}$/.test(value['fingerprint']) &&
        typeof value['rule'] === 'string' &&
        typeof value['document'] === 'string' &&
        (value['row'] === null || typeof value['row'] === 'string'));
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const refuse = (problem) => ({ baseline: null, problem });


/***/ }),

/***/ 1398:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ BOUNDS),
/* harmony export */   WH: () => (/* binding */ LENGTHS),
/* harmony export */   ml: () => (/* reexport safe */ _text_shorten_js__WEBPACK_IMPORTED_MODULE_0__.ml),
/* harmony export */   og: () => (/* binding */ isRepositoryPath)
/* harmony export */ });
/* unused harmony exports MAX_REPORT_BYTES, REPOSITORY_PATH */
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7627);
// How large a report may be: what the builder keeps to and the reader of an untrusted report enforces.

/** Longest text file a report is read from, in bytes. */
const MAX_REPORT_BYTES = (/* unused pure expression or super */ null && (10 * 1024 * 1024));
const BOUNDS = {
    documents: 1_000,
    /** Of one document. */
    tables: 500,
    rows: 50_000,
    /** Of one row. */
    evidence: 500,
    findings: 10_000,
    /** Rows of one cause. */
    causeRows: 1_000,
    notes: 200,
    /** Of one suggestion. */
    edits: 200,
    /** Values of one finding's data. */
    data: 50,
};
/** Most UTF-16 code units of a text; longer ones end in `\u2026`. */
const LENGTHS = {
    path: 4_096,
    key: 200,
    text: 500,
    /** A value of a finding's data, and a suggestion's text. */
    value: 2_000,
    message: 4_000,
};
/** A path inside a repository: relative, with `/`, without `.`, `..`, empty segments, backslashes and control characters. */
const REPOSITORY_PATH = /^(?![A-Za-z]:)(?!\/)(?!.*\/(?:\/|$))(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\u0000-\u001f\u007f-\u009f\u2028\u2029\\]+$/;
const isRepositoryPath = (path) => path.length <= LENGTHS.path && REPOSITORY_PATH.test(path);


/***/ }),

/***/ 6895:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ explainSkipped),
/* harmony export */   i: () => (/* binding */ isUnknownPage)
/* harmony export */ });
const REASONS = {
    'not-utf8': 'is not UTF-8',
    binary: 'is binary',
    'too-large': 'is too large',
    'symbolic-link': 'is a symbolic link',
    'not-a-file': 'is not a file',
    'not-searched': 'is beyond the limit on searched pages',
    unavailable: 'cannot be read',
    absent: 'does not exist',
};
/** What follows the page's path. */
const explainSkipped = (reason) => REASONS[reason];
/** True where nobody knows what the page holds. */
const isUnknownPage = (reason) => reason === 'unavailable' || reason === 'too-large' || reason === 'not-searched';


/***/ }),

/***/ 7999:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ isMarked),
/* harmony export */   readProse: () => (/* binding */ readProse)
/* harmony export */ });
/* harmony import */ var _tables_row_remark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7929);

/** One row for each heading, paragraph and table cell with code marks or a link, in the order of the page. */
function readProse(page) {
    const rows = [];
    const add = (segments, range) => {
        if (segments.some(isMarked))
            rows.push(rowOf(segments, range));
    };
    const visit = (blocks) => {
        for (const block of blocks) {
            switch (block.kind) {
                case 'heading':
                case 'paragraph':
                    add(block.segments, block.range);
                    break;
                case 'list':
                    for (const item of block.items)
                        visit(item.blocks);
                    break;
                case 'table':
                    for (const { cells } of [block.header, ...block.rows])
                        if (!cells.some(({ text }) => (0,_tables_row_remark_js__WEBPACK_IMPORTED_MODULE_0__/* .saysGone */ .e)(text.trim())))
                            for (const { segments, range } of cells)
                                add(segments, range);
                    break;
                case 'quote':
                case 'definition':
                case 'footnote':
                    visit(block.blocks);
                    break;
                case 'code':
                case 'html':
                    break;
            }
        }
    };
    visit(page.blocks);
    return rows;
}
/** Code marks and links: what else looks like a path in prose is too often a word. */
function isMarked({ kind, link }) {
    return kind === 'code' || link !== null;
}
function rowOf(segments, range) {
    const text = segments.map((segment) => segment.text).join('');
    return {
        key: '',
        keyed: false,
        title: '',
        heading: '',
        range,
        table: -1,
        declared: { text: '', status: 'unknown', range, reason: 'prose claims no status' },
        evidence: [{ column: '', role: 'implementation', polarity: 'work', claim: null, segments, text, range }],
        required: [],
        note: null,
        verifiedCommit: null,
        verifiedDate: null,
        shape: null,
    };
}


/***/ }),

/***/ 636:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N_: () => (/* binding */ claimedPieces),
  Bz: () => (/* binding */ listsClaimed),
  rO: () => (/* binding */ openListedGone)
});

// EXTERNAL MODULE: ./build/text/gone-words.js
var gone_words = __webpack_require__(7071);
;// CONCATENATED MODULE: ./build/text/lists-gone.js
// Tells headings of lists of what is no more: `Deleted (3 files)`.

const FILES = 'files?|modules?|paths?|tests?|scripts?|components?|folders?|pages?|docs?|documents?|code|sources?|dateien|archivos|ficheros|fichiers|arquivos|\u0444\u0430\u0439\u043b\u044b|pliki';
const GONE_FROM_HERE = `(?:${gone_words/* DELETED */.UW}|${gone_words/* RETIRED */.wk}|${gone_words/* DELETED_ELSEWHERE */.XD})`;
/** `Deleted`, `Removed files`, `Files deleted (3)`, `Removed in this release`; to its end. */
const LISTS_GONE = new RegExp(`^[^\\p{L}]{0,8}(?:(?:(?:all|old|obsolete)\\s)?(?:${FILES})\\s(?:(?:that|which)\\s)?(?:(?:were|are|was)\\s)?)?${GONE_FROM_HERE}(?:\\s(?:${FILES}))?(?:\\s(?:in|by|with|during|since|from|on)\\s[^()]{1,30})?(?:\\s?[([\uff08][^()]{0,30}[)\\]\uff09])?[^\\p{L}\\p{N}]{0,8}$`, 'iu');
const LONGEST_HEADING = 100;
/** True of a heading that says of what is listed below it that it is no more, and says nothing else. */
const listsGone = (heading) => heading.length <= LONGEST_HEADING && LISTS_GONE.test(heading);

// EXTERNAL MODULE: ./build/rows/tables/cell-content.js
var cell_content = __webpack_require__(410);
;// CONCATENATED MODULE: ./build/rows/open-listed-gone.js


/** What has one of these says of work that it is there or is to come, whatever is written above it. */
const CLAIMS = new Set(['done', 'partial', 'blocked', 'failed', 'unknown']);
/** Below a heading that says so, a row that names its paths and no more says that they are gone. One that says or cites anything else may claim it. */
function openListedGone({ blocks, lines }, 
/** Pieces of paths that rows claimed before the change: a heading that it writes does not call those gone. */
claimed) {
    // By line: a page has many headings and many rows.
    const isGone = new Array(lines.length + 1).fill(false);
    markGone(blocks, isGone, false);
    if (!isGone.includes(true))
        return () => false;
    return ({ declared: { status }, heading, evidence, range }) => isGone[range.line] === true &&
        !CLAIMS.has(status) &&
        namesOnlyPaths(heading) &&
        evidence.length > 0 &&
        evidence.every(({ text }) => text === heading) &&
        !wordsOf(heading).some((word) => piecesOf(word).every((piece) => claimed.has(piece)));
}
/** Whether a page lists what rows claimed at base as deleted. */
function listsClaimed({ page, rows }, claimed) {
    const listed = rows.filter(openListedGone(page, NOTHING));
    return listed.length > 0 && !listed.every(openListedGone(page, claimed()));
}
/** The pieces of all paths in the lines of a page's rows, but for those that it lists as deleted. */
function claimedPieces({ page, rows }) {
    const isListed = openListedGone(page, NOTHING);
    return rows.flatMap((row) => isListed(row) ? [] : page.lines.slice(row.range.line - 1, row.range.endLine).flatMap(piecesOf));
}
const NOTHING = new Set();
/** A heading governs what is below it, down to the next one; one in a quote, no more than the rest of the quote. */
function markGone(blocks, isGone, around) {
    let gone = around;
    for (const block of blocks) {
        if (block.kind === 'heading')
            gone = listsGone(block.text);
        else if (block.kind === 'quote')
            markGone(block.blocks, isGone, gone);
        else
            isGone.fill(gone, block.range.line, block.range.endLine + 1);
    }
}
const wordsOf = (text) => text.split(/[\s,;&]+/u).filter((word) => word !== '');
function namesOnlyPaths(text) {
    const words = wordsOf(text);
    return words.length > 0 && words.every(cell_content/* looksLikePath */.j8);
}
/** `src/a.ts` of `[a](src/a.ts)` and of `src/a.ts:3`. */
const piecesOf = (text) => (text.match(/[\p{L}\p{N}_./@+~-]+/gu) ?? []).map((piece) => piece.replace(/^\.\//u, ''));


/***/ }),

/***/ 2014:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findPlans),
/* harmony export */   _: () => (/* binding */ namesPlan)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9278);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7627);


/** Most pages one plan may have. */
const MAX_PAGES = 50;
/** Endings that a page has and little else. */
const DOCUMENT = /\.(?:md|mdx|markdown|mdown|mkd|txt|rst|adoc|org)$/i;
const hasMagic = (pattern) => /[*?[\]{}]/.test(pattern);
/** Whether the document has a source plan that can be looked for. */
function namesPlan({ metadata: { sourcePlan }, settings: { plan } }) {
    return plan !== undefined || (sourcePlan !== null && DOCUMENT.test(withoutAnchor(sourcePlan.value)));
}
/** The plan's pages in one snapshot. */
async function findPlans(document, tree) {
    const { entries, truncated } = tree;
    const { metadata: { sourcePlan: field }, settings: { plan, planIds }, path: page, } = document;
    if (plan !== undefined) {
        // Headings are those of Markdown pages; ids can be declared in any file.
        const isPart = (path) => path !== page && (planIds !== undefined || (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainMarkdownPath */ .rV)(path));
        return await findConfigured({ patterns: plan, tree, page, isPart });
    }
    const nothing = { paths: [], missing: [], configured: false, notes: [] };
    if (field === null)
        return nothing;
    const name = withoutAnchor(field.value);
    if (/^[a-z][a-z0-9+.-]*:/i.test(name))
        return {
            ...nothing,
            notes: [`${page}: its source plan ${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .Uo)(name, 200)} is a URL, which is not read.`],
        };
    const found = locate({ name, page, entries });
    if (typeof found === 'string') {
        // A page may say of itself that it is the plan; then its own headings are no plan of it.
        return found === page || !(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainMarkdownPath */ .rV)(found) ? nothing : { ...nothing, paths: [found] };
    }
    // Other labels (`Source`, `Based on`) name many things that are no plan.
    if (!/plan/i.test(field.label) || truncated)
        return nothing;
    return { ...nothing, missing: [{ name, reason: found.outside ? 'outside' : 'absent', field }] };
}
async function findConfigured({ patterns, tree: { entries, truncated }, page, isPart, }) {
    const paths = new Set();
    const missing = [];
    for (const name of patterns) {
        if (entries.has(name))
            paths.add(name);
        else if (hasMagic(name)) {
            const { compileGlobs } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1310));
            const [matches = () => false] = await compileGlobs([name]);
            const matching = [...entries.keys()].filter((path) => isPart(path) && matches(path)).sort();
            for (const path of matching)
                paths.add(path);
            if (matching.length === 0 && !truncated)
                missing.push({ name, reason: 'absent', field: null });
        }
        else if (!truncated)
            missing.push({ name, reason: 'absent', field: null });
    }
    const notes = paths.size > MAX_PAGES
        ? [`${page}: only the first ${MAX_PAGES} of ${paths.size} pages of its plan were read.`]
        : [];
    return { paths: [...paths].slice(0, MAX_PAGES), missing, configured: true, notes };
}
/** From the root, from the page's folder, or as the only path that ends so. */
function locate({ name, page, entries, }) {
    const places = [name.startsWith('..') ? null : (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePath */ .qb)(name), (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePath */ .qb)(`${(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(page)}/${name}`)];
    const there = places.find((place) => place !== null && entries.has(place));
    if (there !== undefined && there !== null)
        return there;
    const end = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePath */ .qb)(name.replace(/^(?:\.\.?\/)+/, ''));
    const ending = end === null || name.startsWith('..') ? [] : [...entries.keys()].filter((path) => path.endsWith(`/${end}`));
    const [only] = ending;
    return only !== undefined && ending.length === 1 ? only : { outside: places.every((place) => place === null) };
}
const withoutAnchor = (value) => value
    .slice(0, 500)
    .replace(/[#?].*$/s, '')
    .trim();


/***/ }),

/***/ 3394:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument),
/* harmony export */   x: () => (/* binding */ recallDocument)
/* harmony export */ });
/* harmony import */ var _documents_metadata_read_metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8845);
/* harmony import */ var _read_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8287);


const understood = new WeakMap();
/** Metadata and rows of one page; the same object for the same page and settings. */
function readDocument({ page, settings, }) {
    const known = understood.get(page);
    if (known?.settings === settings)
        return known;
    const metadata = (0,_documents_metadata_read_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .readMetadata */ ._)(page);
    const document = { path: page.path, page, metadata, settings, ...(0,_read_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .readRows */ .a)({ page, settings, metadata }) };
    understood.set(page, document);
    return document;
}
/** A document that was read before and kept: `readDocument` gives it for its page and settings. */
function recallDocument(document) {
    understood.set(document.page, document);
}


/***/ }),

/***/ 8287:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readRows),
  A: () => (/* binding */ readSisters)
});

// EXTERNAL MODULE: ./build/documents/discover.js + 1 modules
var discover = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/documents/records.js
var records = __webpack_require__(8535);
// EXTERNAL MODULE: ./build/rows/tables/cell-content.js
var cell_content = __webpack_require__(410);
// EXTERNAL MODULE: ./build/text/table-headers.js + 1 modules
var table_headers = __webpack_require__(6612);
// EXTERNAL MODULE: ./build/text/lasting.js
var lasting = __webpack_require__(2758);
;// CONCATENATED MODULE: ./build/rows/tables/claim-rows.js


/** In the table's order; with a layout, without rows that only add up others or stand for more. */
function claimRows(table, layout = null) {
    const rows = claiming.get(table) ?? findClaims(table);
    claiming.set(table, rows);
    return layout === null ? rows : rows.filter((row) => !isTotal(row, layout));
}
/** Several steps ask for the rows of the same table. */
const claiming = new WeakMap();
function findClaims({ header: { cells }, rows }) {
    const header = cells.map(nameOf);
    return rows.filter((row) => !isGroup(row, header.length) && !shapeOf(row).ellipsis && !repeats(row, header));
}
/** True where a row is the header once more. */
function repeats({ cells }, header) {
    const [first] = cells;
    return (cells.length === header.length &&
        first !== undefined &&
        nameOf(first) === header[0] &&
        cells.every((cell, index) => nameOf(cell) === header[index]));
}
const nameOf = (0,lasting/* onceForLasting */.jn)(({ text }) => (0,table_headers/* normaliseHeader */.Gw)(text));
const shapeOf = (0,lasting/* onceForLasting */.jn)(({ cells }) => {
    const filled = cells.filter((cell) => cell.text.trim() !== '');
    const [only] = filled;
    return {
        filled: filled.length,
        bold: filled.length === 1 && only !== undefined && isBold(only),
        ellipsis: filled.length > 0 && filled.every(({ text }) => /^(?:\u2026|\.{2,3}|\u22ee|etc\.?)$/u.test(text.trim())),
    };
});
const TOTALS = new Set('total|totals|sum|subtotal|grand total|total g\u00e9n\u00e9ral|gesamt|summe|insgesamt|suma|razem|totale|totaal|celkem|toplam|yhteens\u00e4|\u0438\u0442\u043e\u0433\u043e|\u0432\u0441\u0435\u0433\u043e|\u0440\u0430\u0437\u043e\u043c|\u0443\u0441\u044c\u043e\u0433\u043e|\u603b\u8ba1|\u5408\u8ba1|\u7e3d\u8a08|\u5408\u8a08|\u5c0f\u8ba1|\u5c0f\u8a08|\ud569\uacc4|\ucd1d\uacc4'.split('|'));
/** `**Total**` in the first of its naming cells, or `Total (all areas)` beside numbers: a sum of the rows above. */
function isTotal({ cells }, { item, key }) {
    const [first, second] = [wordOf(cells[key]), wordOf(cells[item])];
    if (first === 'total' || second === 'total')
        return true;
    if (first !== 'begins' && second !== 'begins')
        return false;
    const filled = cells.filter((cell, index) => index !== key && index !== item && cell.text.trim() !== '');
    return (filled.length > 0 &&
        filled.every((cell) => /^[^\p{L}\d]*\d[\d.,%+/\s]*(?:\p{L}{1,12})?[^\p{L}\d]*$/u.test(cell.text.trim().slice(0, 80))));
}
const wordOf = (cell) => (cell === undefined ? null : totalIn(cell));
/** Whether a cell is a word for a sum, or begins with one. */
const totalIn = (0,lasting/* onceForLasting */.jn)((cell) => {
    const name = nameOf(cell);
    if (TOTALS.has(name))
        return 'total';
    return TOTALS.has(name.split(/[\s(/]/u, 1)[0] ?? '') ? 'begins' : null;
});
/** A row with one cell, or with bold (or no) text in its only filled cell, divides the table and claims nothing. */
function isGroup(row, width) {
    const { filled, bold } = shapeOf(row);
    if (filled > 1 || width < 2)
        return filled === 0;
    return filled === 0 || row.cells.length === 1 || bold;
}
function isBold(cell) {
    return cell.segments.every((segment) => segment.strong || segment.text.trim() === '');
}

// EXTERNAL MODULE: ./build/rows/status/classify-status.js + 3 modules
var classify_status = __webpack_require__(2257);
// EXTERNAL MODULE: ./build/rows/tables/columns.js + 4 modules
var columns = __webpack_require__(8208);
// EXTERNAL MODULE: ./build/text/group-by.js
var group_by = __webpack_require__(9107);
;// CONCATENATED MODULE: ./build/rows/tables/read-layouts.js



/** What makes two tables of one page the same kind of table. */
const headerOf = ({ header }) => JSON.stringify(header.cells.map(({ text }) => (0,table_headers/* normaliseHeader */.Gw)(text)));
/** The columns of each of the tables. Where all rows of a header together make no status table, each table is read alone. */
function openLayouts(tables, read) {
    const groups = (0,group_by/* groupBy */.$)(tables, headerOf);
    const joint = new Map();
    return (table) => {
        const name = headerOf(table);
        const group = groups.get(name) ?? [];
        if (group.length < 2)
            return read(table, claimRows(table));
        const known = joint.get(name) ??
            read(table, group.flatMap((one) => claimRows(one)));
        joint.set(name, known);
        return 'refused' in known ? read(table, claimRows(table)) : { layout: withOwnHeader(known.layout, table) };
    };
}
const withOwnHeader = (layout, { header }) => ({
    ...layout,
    columns: layout.columns.map((column) => ({ ...column, header: header.cells[column.index]?.text ?? column.header })),
});

// EXTERNAL MODULE: ./build/text/placeholders.js
var placeholders = __webpack_require__(3834);
;// CONCATENATED MODULE: ./build/rows/tables/holds-files.js


/** How many rows have the name of a file in code marks or as a link, in whatever cell: where a change takes one away, that is followed as a mention. */
function countNamingFiles(rows) {
    return rows.filter(({ cells }) => cells.some(({ segments }) => segments.some(({ kind, text, link }) => (kind === 'code' && (0,cell_content/* namesFile */.X7)(text.split(/::|[:#(]/, 1)[0] ?? '')) || (link !== null && (0,cell_content/* namesFile */.X7)(link.url))))).length;
}
/** True where half of the rows, and two at least, give the commit at which somebody verified them. */
function holdsCommits(rows, verified) {
    const dated = rows.filter(({ cells }) => verified.some((index) => COMMIT.test(cells[index]?.text.trim() ?? '')));
    return dated.length > 1 && dated.length * 2 >= rows.length;
}
/** A day in eight digits is none. */
const COMMIT = /^(?!20\d{6}$)(?=[0-9a-f]*\d)[0-9a-f]{7,40}$/i;
/** True where half of what a column says are names of files, and so many cells at least. */
function holdsFiles(rows, index, least) {
    const said = rows.flatMap(({ cells }) => {
        const text = cells[index]?.text.trim() ?? '';
        return (0,placeholders/* isPlaceholder */.wK)(text) ? [] : [text];
    });
    const files = said.filter(cell_content/* namesFile */.X7).length;
    return files >= least && files * 2 >= said.length;
}
/** True where most rows are named by a link to a file: `[mmc](mmc.md)`, as in an index of modules with their status. */
function linksPages(rows, index) {
    const linked = rows.filter(({ cells }) => cells[index]?.segments.some(({ link }) => link !== null && (0,cell_content/* namesFile */.X7)(link.url))).length;
    return linked > 1 && linked * 2 >= rows.length;
}

// EXTERNAL MODULE: ./build/rows/inline-text.js
var inline_text = __webpack_require__(5483);
// EXTERNAL MODULE: ./build/text/keys.js
var text_keys = __webpack_require__(9472);
// EXTERNAL MODULE: ./build/rows/tables/read-table.js + 2 modules
var read_table = __webpack_require__(9022);
// EXTERNAL MODULE: ./build/rows/status/status-tokens.js
var status_tokens = __webpack_require__(9344);
;// CONCATENATED MODULE: ./build/rows/tables/accept-table.js












/** Reads the columns of those tables of a page that may be status tables, each with its sisters. */
function openColumns({ tables, words, settings, }) {
    return openLayouts(tables, (table, rows) => (0,columns/* readColumns */.E)({
        table,
        rows,
        configured: settings.columns,
        statusOf: statusReader(words),
        isListed: (cell) => inLegend(cell, words),
    }));
}
/** A table without evidence columns is a status table only where its rows are claims with keys, sections hold their evidence, or configuration says so. */
function acceptTable({ placed: { table, heading }, legend, summaries, layoutOf, words, settings, named, titled, }) {
    const place = { heading: heading?.text ?? '', range: table.range };
    const refuse = (reason, columns = []) => ({
        considered: { accepted: false, reason, columns, ...place },
        accepted: null,
    });
    if (legend.tables.has(table))
        return refuse('explains status words: a legend');
    if (summaries.has(table))
        return refuse('counts rows by status');
    const filled = claimRows(table);
    if (filled.length === 0)
        return refuse('holds no rows');
    const reading = layoutOf(table);
    if ('refused' in reading)
        return refuse(reading.refused, reading.columns);
    const { layout } = reading;
    const rows = claimRows(table, layout);
    if (rows.length === 0)
        return refuse('holds no rows', layout.columns);
    const verdict = judge({
        table,
        rows,
        layout,
        named,
        titled,
        configured: settings.configured,
        statusOf: statusReader(words),
    });
    if (!verdict.accepted)
        return refuse(verdict.reason, layout.columns);
    return {
        considered: { accepted: true, reason: verdict.reason, columns: layout.columns, ...place },
        accepted: { layout, rows },
    };
}
/** Accepts a refused table whose header is that of an accepted one; a legend, and a table without rows, stay refused. */
function acceptSister(refused, { layout, reason }) {
    const rows = claimRows(refused.placed.table, layout);
    if (refused.considered.columns.length === 0 || rows.length === 0)
        return refused;
    const { columns } = layout;
    return {
        considered: {
            ...refused.considered,
            accepted: true,
            reason,
            columns,
        },
        accepted: { layout, rows },
    };
}
/** What is weighed in an investigation: its verdict says what is true, not what is done. */
const HYPOTHESES = new Set([
    'hypothesis',
    'hypotheses',
    'theory',
    'suspect',
    'suspected cause',
    'suspicion',
    'experiment',
    'mutation',
    'hypothese',
    'hypoth\u00e8se',
    'hip\u00f3tesis',
    '\u0433\u0438\u043f\u043e\u0442\u0435\u0437\u0430',
    '\u4eee\u8aac',
    '\u5047\u8bbe',
]);
/** What a test run says of a test. */
const OUTCOME = /^[^\p{L}\p{N}]*(?:pass(?:ed|es|ing)?|fail(?:ed|s|ing|ure)?|skip(?:ped)?|ok|error)[^\p{L}\p{N}]*$/iu;
function judge({ table, rows, layout, named, titled, configured, statusOf }) {
    let names = null;
    const namesOf = () => (names ??= rows.map((row) => (0,read_table/* nameOf */.Vb)(row, layout)));
    const keyed = () => namesOf().filter(({ key, keyed: written }) => written && !(0,read_table/* isCount */.my)(key)).length * 2 >= rows.length;
    if (layout.metrics > (layout.strength === 'strong' ? 1 : 0) && !configured && !keyed())
        return { accepted: false, reason: 'reports measurements, not claims' };
    if (!configured &&
        layout.columns.some(({ index }) => index !== layout.status && HYPOTHESES.has((0,table_headers/* normaliseHeader */.Gw)(table.header.cells[index]?.text ?? ''))))
        return { accepted: false, reason: 'weighs hypotheses, and claims no work' };
    const contents = layout.evidence.map(({ index }) => (0,cell_content/* evidenceContent */.DX)(rows.map((row) => row.cells[index]), statusOf));
    const cites = contents.some(({ cited }) => cited > 0);
    if (layout.metrics === 0 && holdsCommits(rows, layout.verified))
        return { accepted: true, reason: 'a status column, and rows with the commit at which they were verified' };
    const outcomes = configured || cites ? 0 : rows.filter((row) => OUTCOME.test(row.cells[layout.status]?.text ?? '')).length;
    if (outcomes > 0 && outcomes * 4 >= rows.length * 3 && !keyed())
        return { accepted: false, reason: 'reports the outcome of tests, and cites nothing' };
    // `Implementation: AES-256` tells how; only a column that says it holds evidence is one whatever it holds.
    const empty = contents.every(({ said }) => said === 0);
    const holdsEvidence = layout.evidence.length > 0 &&
        (configured ||
            cites ||
            empty ||
            layout.evidence.some(({ index }) => (0,table_headers/* namesEvidence */.Y6)(table.header.cells[index]?.text ?? '')));
    if (holdsEvidence) {
        const evidence = layout.evidence.map(({ index }) => `\u201c${table.header.cells[index]?.text ?? ''}\u201d`).join(', ');
        return {
            accepted: true,
            reason: `${layout.status === -1 ? 'no status column, and configured columns for the evidence' : 'status and evidence columns'} (${evidence})`,
        };
    }
    const headings = named();
    const served = namesOf().filter((name) => headings.has(name.keyed ? (0,text_keys/* canonicalKey */.yk)(name.key) : (0,text_keys/* slugOf */.tF)(name.title))).length;
    if (served > 0 && (keyed() || served * 2 >= rows.length))
        return { accepted: true, reason: `a status column, and headings that name ${served} of its rows` };
    if (configured)
        return { accepted: true, reason: 'a status column on a configured page' };
    const byFiles = judgeFiles({ table, rows, layout, titled, keyed });
    if (byFiles !== null)
        return { accepted: true, reason: byFiles };
    if (layout.strength !== 'strong')
        return { accepted: false, reason: 'no column holds evidence, and the header of the status column is not sure' };
    if (keyed())
        return { accepted: true, reason: 'a status column, and rows with keys' };
    return { accepted: false, reason: 'no column holds evidence, no section names its rows, and they have no keys' };
}
/** Why the files that its rows name make a table of statuses one of claims; null where they do not. */
function judgeFiles({ table, rows, layout, titled, keyed, }) {
    // Beside one measurement the files must be a column of their own: a report on the coverage of files names its rows by them.
    const filed = layout.byContents.find(({ index, least }) => least !== 'others' && (layout.metrics === 0 || index !== layout.item) && holdsFiles(rows, index, least));
    if (layout.strength === 'strong' && filed !== undefined)
        return `a status column, and files in the column \u201c${table.header.cells[filed.index]?.text ?? ''}\u201d`;
    if (layout.strength === 'strong' && layout.metrics === 0) {
        if (titled)
            return 'a status column, on a page named as a status page';
        if (linksPages(rows, layout.item))
            return 'a status column, and rows that are links to files';
    }
    const naming = layout.metrics === 0 ? countNamingFiles(rows) : 0;
    if (naming > 0 && (layout.strength === 'strong' || (naming > 1 && keyed())))
        return 'a status column, and rows that name files';
    return null;
}
/** `100%` among statuses says that all is done; a column of nothing else measures something. */
const BARE_SHARE = /^\s*\d{1,3}(?:\.\d{1,3})?\s?%\s*$/;
/** Classifies cells, each distinct text once, for the question whether a column holds statuses. */
function statusReader(words) {
    const kept = readers.get(words);
    if (kept !== undefined)
        return kept;
    const known = new Map();
    const reader = (0,lasting/* onceForLasting */.jn)((cell) => {
        const { text } = (0,inline_text/* inlineText */.ln)(cell.segments.filter((segment) => !segment.struck), status_tokens/* STATUS_TEXT_LIMIT */.zu);
        const status = known.get(text) ?? (text.trim() === '' && cell.text.trim() !== '' ? 'not-applicable' : statusIn(text, words));
        if (known.size < MAX_TEXTS)
            known.set(text, status);
        return status;
    });
    readers.set(words, reader);
    return reader;
}
const readers = new WeakMap();
/** Most texts whose status is remembered. */
const MAX_TEXTS = 20_000;
/** True where the whole cell is one of the words that the page itself calls its statuses. */
function inLegend(cell, { legend, listed }) {
    const signature = signatureOf(cell);
    return legend.has(signature) || listed.has(signature);
}
const signatureOf = (0,lasting/* onceForLasting */.jn)(({ segments }) => (0,status_tokens/* statusSignature */.dr)((0,inline_text/* inlineText */.ln)(segments, status_tokens/* STATUS_TEXT_LIMIT */.zu).text));
const statusIn = (text, words) => BARE_SHARE.test(text) ? 'unknown' : (0,classify_status/* classifyStatus */.x)(text, words).status;

// EXTERNAL MODULE: ./build/rows/tables/find-tables.js
var find_tables = __webpack_require__(6007);
// EXTERNAL MODULE: ./build/text/characters.js
var characters = __webpack_require__(4832);
;// CONCATENATED MODULE: ./build/rows/lists/key-list.js
// Finds the rows that a heading names: one key, several (`WS-P1 / WS-P2`, `WS-P1/P2`), or a range (`WS-P1\u2013P4`).


/** A heading that names more rows than this is no list of rows. */
const MOST_KEYS = 50;
const HEADING_LIMIT = 200;
const DIVIDER = /^\s{0,3}(?:(,|\/|&|\+|and\b|und\b|et\b|y\b|\u0438(?=\s)|\u3001|\uff0c)|(-|\.\.\.?|\u2026|to\b|through\b|bis\b))\s{0,3}/i;
const WORD = new RegExp(`^(?:[_.-]|[^${characters/* NOT_IN_WORDS */.wY}]){1,24}`, 'u');
/** The canonical keys a heading begins with, in its order; empty where it begins with none. */
const keysNamed = (heading) => readKeyList(heading).keys;
/** The keys a text begins with, and what it goes on with. */
function readKeyList(text) {
    let rest = text
        .slice(0, HEADING_LIMIT)
        .trim()
        .replaceAll(/[\u2010-\u2015\u2212]/gu, '-');
    const first = takeKey(rest, null);
    if (first === null)
        return { keys: [], rest };
    const keys = [first.key];
    rest = rest.slice(first.length);
    while (keys.length < MOST_KEYS) {
        const divider = DIVIDER.exec(rest);
        const last = keys.at(-1) ?? '';
        const next = divider === null ? null : takeKey(rest.slice(divider[0].length), last);
        if (divider === null || next === null)
            break;
        if (divider[2] === undefined)
            keys.push(next.key);
        else
            keys.push(...between(last, next.key));
        rest = rest.slice(divider[0].length + next.length);
    }
    return { keys: [...new Set(keys.slice(0, MOST_KEYS).map(text_keys/* canonicalKey */.yk))], rest };
}
/** One key at the start of a text. After another key its tail may do: the `P2` and the `2` of `WS-P1/P2`, `WS-P1/2`. */
function takeKey(text, before) {
    const word = WORD.exec(text)?.[0].replace(/[.-]{1,24}$/u, '') ?? '';
    if (before !== null) {
        const tail = /^([a-z]{0,12})(\d{1,4}(?:\.\d{1,4}){0,6})(?![a-z])/i.exec(word);
        const stem = tail === null ? null : stemOf(before, tail[1] ?? '');
        if (tail !== null && stem !== null)
            return { key: `${stem}${tail[2] ?? ''}`, length: tail[0].length };
    }
    const labelled = (0,text_keys/* parseKey */.Do)(text.slice(0, 60).split(/[/,&+:]| - |(?<=\d)-(?=[A-Za-z])/u)[0] ?? '');
    if (labelled.keyed && /\s/u.test(labelled.key))
        return { key: labelled.key, length: lengthOf(text, labelled.key) };
    // The range's own dash (`WS-P1-P4`) must not be taken for a part of the key.
    const head = /^(?:[A-Za-z]+[-_])*[A-Za-z]*\d+(?:\.\d+)*/u.exec(word)?.[0] ?? word;
    const plain = (0,text_keys/* parseKey */.Do)(head);
    if (plain.keyed && plain.title === '')
        return { key: plain.key, length: head.length };
    // Written loosely (`ws p1`), it still names a row if one has this key.
    const loose = before === null ? /^([a-z]{1,12})[ _-]{0,2}([a-z]{0,6}\d{1,4}(?:\.\d{1,4}){0,6})(?=$|[\s:,/&-])/i.exec(text) : null;
    return loose === null ? null : { key: `${loose[1] ?? ''}-${loose[2] ?? ''}`, length: loose[0].length };
}
/** What a tail leaves of the key before it: `WS-P` for `P2` or `2` after `WS-P1`. Null where the tail does not fit. */
function stemOf(before, letters) {
    const stem = /^(.*?)\d{1,4}(?:\.\d{1,4}){0,6}[a-z]?$/u.exec(before)?.[1];
    return stem !== undefined && stem.toLowerCase().endsWith(letters.toLowerCase()) && (letters !== '' || stem !== '')
        ? stem
        : null;
}
function between(from, to) {
    const start = /^(.*?)(\d{1,4})$/u.exec(from);
    const end = /^(.*?)(\d{1,4})$/u.exec(to);
    if (start === null || end === null || start[1]?.toLowerCase() !== end[1]?.toLowerCase())
        return [to];
    const first = Number(start[2]);
    const last = Number(end[2]);
    if (last <= first || last - first > MOST_KEYS)
        return [to];
    // `ERR-01` to `ERR-12`: numbers keep their zeros.
    const width = start[2]?.startsWith('0') === true ? start[2].length : 0;
    const numbers = Array.from({ length: last - first }, (_, step) => String(first + step + 1).padStart(width, '0'));
    return numbers.map((number) => `${start[1] ?? ''}${number}`);
}
function lengthOf(text, key) {
    let at = 0;
    for (const point of key) {
        while (at < text.length && text[at]?.toLowerCase() !== point.toLowerCase() && /[\s_-]/u.test(text[at] ?? ''))
            at += 1;
        at += text[at]?.toLowerCase() === point.toLowerCase() ? 1 : 0;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/rows/status/divide-legend.js
// Divides the sentence of a legend into its entries: a term each, with what the page says that it means.


/** What is between a term and its meaning. */
const divide_legend_DIVIDER = /\s?(?::|=|\u2192|\u2014|\u2013|\s-)\s/u;
/** A longer term is a sentence. */
const LONGEST_TERM = 40;
/** A legend is short: what has more entries, or a longer line, is something else. */
const MOST_ENTRIES = 24;
const LONGEST_LINE = 600;
const MARKS = '\u00b7\u2022|;\uff1b';
const OPENING = '([{\uff08';
const CLOSING = ')]}\uff09';
/** The term an entry begins with, if a divider follows it: its end, and where the meaning begins. */
function termOf(text) {
    const divider = divide_legend_DIVIDER.exec(text.slice(0, LONGEST_TERM + 4));
    return divider === null ? null : { end: divider.index, meaning: divider.index + divider[0].length };
}
/**
 * Its entries, in order. A line that begins with no term goes on with the entry before it; what is in brackets belongs to one entry.
 * Where the page calls the sentence a legend (`titled`) and it begins with a symbol, every symbol begins an entry; elsewhere only one behind a comma.
 */
function divideLegend(text, titled) {
    const pieces = joinLines(text).flatMap((line) => cut(line, marksIn(line)));
    const every = titled && startsWithSymbol(text);
    const bySymbol = pieces.flatMap((piece) => cut(piece, symbolsIn(piece, every)));
    return bySymbol.length > 1 ? bySymbol : bySymbol.flatMap((piece) => cut(piece, commasIn(piece)));
}
function joinLines(text) {
    const lines = [];
    for (const line of text.split('\n').map((one) => one.trim())) {
        const last = lines.length - 1;
        if (line === '')
            continue;
        if (last < 0 || startsEntry(line))
            lines.push(line);
        else
            lines[last] = `${lines[last] ?? ''} ${line}`;
    }
    return lines;
}
/** True where the first thing said is a symbol, an emoji or a check box. */
function startsWithSymbol(text) {
    return (0,status_tokens/* tokeniseStatus */.t1)(text.slice(0, LONGEST_TERM).trimStart())[0]?.kind === 'glyph';
}
function startsEntry(line) {
    if (startsWithSymbol(line))
        return true;
    const term = termOf(line);
    return term !== null && !/[,.;()]/u.test(line.slice(0, term.end));
}
function cut(text, cuts) {
    const starts = [0, ...cuts.map(({ at, width }) => at + width)];
    return starts
        .map((start, index) => text.slice(start, cuts[index]?.at ?? text.length).trim())
        .filter((piece) => piece !== '');
}
const marksIn = (text) => outside(text)
    .filter(({ point }) => MARKS.includes(point))
    .map(({ at, point }) => ({ at, width: point.length }));
function symbolsIn(text, every) {
    const cuts = [];
    let before = '';
    for (const { at, point } of outside(text)) {
        const glyph = (0,characters/* isSymbol */.Bm)(point.codePointAt(0) ?? 0) && (0,status_tokens/* tokeniseStatus */.t1)(point)[0]?.kind === 'glyph';
        // A symbol right after another one is part of the same term.
        if (glyph && before !== '' && before !== 'glyph' && (every || before === ','))
            cuts.push({ at, width: 0 });
        if (glyph)
            before = 'glyph';
        else if (/[^\s\ufe0e\ufe0f\u200d]/u.test(point))
            before = ',\uff0c\u3001'.includes(point) ? ',' : point;
    }
    return cuts;
}
const commasIn = (text) => outside(text)
    .filter(({ at, point }) => ',\uff0c\u3001'.includes(point) && startsEntry(text.slice(at + 1, at + 1 + LONGEST_TERM + 8).trimStart()))
    .map(({ at, point }) => ({ at, width: point.length }));
/** The characters that stand in no bracket; all of them where brackets are left open. */
function outside(text) {
    const all = [];
    const free = [];
    let depth = 0;
    let at = 0;
    for (const point of text) {
        if (OPENING.includes(point))
            depth += 1;
        if (depth === 0)
            free.push({ at, point });
        if (CLOSING.includes(point))
            depth = Math.max(0, depth - 1);
        all.push({ at, point });
        at += point.length;
    }
    return depth === 0 ? free : all;
}

;// CONCATENATED MODULE: ./build/rows/status/closed-list.js


/** What a line that lists the page's statuses begins with. `Status: done` states one and lists none. */
const LIST_LABEL = /^[\s*_]*(?:(?:allowed|valid|possible|permitted|known|legal)\s+)?(?:statuses|status (?:values|words|tags|labels|legend|vocabulary|set)|(?:allowed|valid|possible|permitted|known|legal)\s+status)[\s*_]*[:\uff1a]/i;
/** The words of such a line: its code spans, else what commas divide. Null for any other paragraph, and where a word is explained. */
function readClosedList({ segments, text }) {
    if (text.length > LONGEST_LINE)
        return null;
    const label = LIST_LABEL.exec(text);
    if (label === null)
        return null;
    const rest = text.slice(label[0].length);
    if (divideLegend(rest, true).some((entry) => termOf(entry) !== null))
        return null;
    const spans = segments.filter((segment) => segment.kind === 'code').map((segment) => segment.text.trim());
    const words = (spans.length > 0 ? spans : rest.replace(/[.\u3002]\s*$/u, '').split(/[,\uff0c\u3001/|\u00b7]|\bor\b|\band\b/u))
        .map((word) => word.trim())
        .filter((word) => word !== '');
    const short = words.every((word) => word.length <= LONGEST_TERM && (0,characters/* wordsIn */.Hn)(word).length <= 3);
    return words.length > 1 && words.length <= MOST_ENTRIES && short ? words : null;
}

;// CONCATENATED MODULE: ./build/rows/status/denies-evidence.js
// Whether a legend says of a status that what has it has no evidence yet, or needs none.
/** Longest explanation that is looked through. */
const LONGEST = 600;
const PROOF = String.raw `(?:evidence|proof)(?![\p{L}-])`;
/** Before the noun: `reviewed`, `collected operating`. */
const KINDS = String.raw `(?:[\p{L}-]{2,20}\s+){0,2}`;
/** After the noun: then it is not evidence that is said to be lacking. */
const OTHERWISE = String.raw `(?!\s+(?:(?:is|are)\s+)?(?:gaps?|missing|lacking|absent|lost|left|outstanding|open|pending|against))`;
const MADE = '(?:have|produced?|yield(?:ed)?|gathered|collected|recorded|shown|attached|provided?|generated?|accumulated|require|need)';
const DENIED = [
    // `has not yet produced reviewed evidence`, `does not need proof`
    new RegExp(String.raw `(?<!\p{L})(?:has|have|had|does|do|did)(?:\s+not|n['\u2019]t)(?:\s+yet)?\s+${MADE}\s+(?:any\s+)?${KINDS}${PROOF}${OTHERWISE}`, 'iu'),
    // `no reviewed evidence yet`, `no evidence required`
    new RegExp(String.raw `(?<!\p{L})no\s+${KINDS}${PROOF}\s+(?:(?:is|has|exists?|been|collected|recorded|attached|produced)\s+){0,3}(?:yet|so far|required|needed)(?!\p{L})`, 'iu'),
    // `without reviewed evidence yet`, `lacks proof so far`
    new RegExp(String.raw `(?<!\p{L})(?:without|lacks|lacking)\s+(?:any\s+)?${KINDS}${PROOF}\s+(?:as\s+)?(?:yet|so far)(?!\p{L})`, 'iu'),
    // `awaiting evidence`, `not yet evidenced`, `not yet backed by reviewed evidence`
    new RegExp(String.raw `(?<!\p{L})(?:awaiting\s+${KINDS}${PROOF}(?=\s*(?:$|[,)]))|not\s+yet\s+(?:been\s+)?(?:evidenced(?!\p{L})|(?:backed|supported|demonstrated|shown|covered)\s+(?:by|with)\s+(?:any\s+)?${KINDS}${PROOF}${OTHERWISE}))`, 'iu'),
    // `evidence is not yet collected`, `evidence still to come`, `evidence to follow`
    new RegExp(String.raw `(?<!\p{L})${PROOF}\s+(?:(?:is|are|has|have)\s+)?(?:not\s+(?:yet\s+)?(?:been\s+)?(?:collected|recorded|attached|produced|gathered|there|available|required|needed)|(?:still\s+|yet\s+)?(?:to\s+(?:come|follow)|to\s+be\s+(?:collected|recorded|attached|produced|gathered))|follows?\s+later|comes?\s+later|(?:still\s+)?pending)(?!\p{L})`, 'iu'),
    /(?<!\p{L})noch\s+(?:kein(?:e|en)?|ohne)\s+(?:\p{L}{2,20}\s+)?(?:nachweis(?:e|en)?|belege?|evidenz(?:en)?)(?!\p{L})/iu,
    /(?<!\p{L})pas\s+encore\s+de\s+preuves?(?!\p{L})/iu,
    /(?<!\p{L})(?:a\u00fan|todav\u00eda)\s+(?:sin|no\s+hay)\s+evidencias?(?!\p{L})|(?<!\p{L})ainda\s+sem\s+(?:evid\u00eancias?|provas?)(?!\p{L})/iu,
    /(?<!\p{L})(?:\u0434\u043e\u043a\u0430\u0437\u0430\u0442\u0435\u043b\u044c\u0441\u0442\u0432|\u043f\u043e\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043d\u0438\u0439)\s+(?:\u043f\u043e\u043a\u0430|\u0435\u0449\u0451|\u0435\u0449\u0435)\s+\u043d\u0435\u0442(?!\p{L})/iu,
    /(?:\u5c1a\u65e0|\u5c1a\u7121|\u6682\u65e0|\u66ab\u7121|\u8fd8\u6ca1\u6709|\u9084\u6c92\u6709)(?:\u5df2\u5ba1\u6838\u7684?|\u7ecf\u5ba1\u6838\u7684?)?(?:\u8bc1\u636e|\u8b49\u64da|\u4f50\u8bc1)|(?:\u8a3c\u8de1|\u8a3c\u62e0|\u30a8\u30d3\u30c7\u30f3\u30b9)\u306f(?:\u307e\u3060|\u672a)|\uc544\uc9c1\s*(?:\uc99d\uac70|\uc99d\ube59)(?:\uac00|\uc774)?\s*\uc5c6/u,
];
/** What forbids the word where evidence is lacking: `not done while no evidence is recorded yet`. */
const FORBIDS = /(?<!\p{L})(?:must|may not|cannot|can't|never|only (?:if|when|with)|not (?:allowed|done|used|counted)|unless|until|if|when|while|reject\p{L}*|forbid\p{L}*)(?!\p{L})/iu;
/** True where a clause of the explanation denies or postpones evidence, and nothing in that sentence makes it a condition. */
const deniesEvidence = (meaning) => meaning
    .slice(0, LONGEST)
    .split(/[.\u3002;\uff1b]\s*/u)
    .some((sentence) => DENIED.some((pattern) => pattern.test(sentence)) && !FORBIDS.test(sentence));

// EXTERNAL MODULE: ./build/rows/status/match-words.js + 1 modules
var match_words = __webpack_require__(5626);
// EXTERNAL MODULE: ./build/rows/status/qualifying-words.js
var qualifying_words = __webpack_require__(2998);
;// CONCATENATED MODULE: ./build/rows/status/words-before.js
// Weighs the words of a clause before a status word: whether they deny it, or say that it is to come, conditional or done by nobody.

const setOf = (words) => new Set(words.split(' '));
const DENIES = setOf('no kein keine sin sans sem senza \u0431\u0435\u0437 ohne bez');
const NOBODY = setOf('nobody noone none nothing niemand nadie personne ningu\u00e9m \u043d\u0438\u043a\u0442\u043e nikt nessuno');
/**
 * In English these are also names and nouns (`up to date`, `in May`, `must requirements`), so they count only where nothing but
 * auxiliary words is between them and the status word.
 */
const MODAL = setOf('to will would shall should must can could may might');
/** Auxiliary words, adverbs, articles and pronouns: `must have been fully`, `will it all be`. */
const AUXILIARY = setOf('be been being get have also still yet then now soon later eventually finally fully entirely completely totally first all both it they this that these a an the');
/** Other languages put words between the two: `wird in v2 fertig`. Spanish and Italian `se` and `si` also mean nothing but a passive. */
const TO_COME = setOf('awaiting waiting until soll muss wird bis ser\u00e1 debe hasta sera doit deve at\u00e9 \u0431\u0443\u0434\u0435\u0442 \u0434\u043e\u043b\u0436\u0435\u043d \u0434\u043e\u043b\u0436\u043d\u0430 \u0434\u043e\u043b\u0436\u043d\u043e');
/** What follows their noun is said for itself: `reviewed before release and complete`. */
const BEFORE = setOf('before bevor avant');
/** A condition at the start says what the word is used for: `when everything is complete`, `used once implemented`. */
const CONDITION = setOf('once if when unless wenn falls cuando quand quando \u0435\u0441\u043b\u0438 \u043a\u043e\u0433\u0434\u0430');
const USED = setOf('use used only set given assigned applies apply mark marked');
const JOINS = setOf('and but und aber y e et \u0438 i oraz');
/** How many words before a status word are looked at. */
const REACH = 3;
/** `words`: those of the clause before the status word, in lower case. `opens`: whether it is the first clause of the explanation. */
function weighWordsBefore(words, { opens }) {
    const near = words.slice(-REACH);
    if (near.slice(-2).some((word) => qualifying_words/* NEGATIONS */.lP.has(word) || DENIES.has(word)))
        return 'denied';
    const modal = findModal(near);
    if (modal !== null)
        return modal.promises ? 'denied' : 'unreal';
    if (near.some((word) => NOBODY.has(word) || TO_COME.has(word)) || /^needs?$/u.test(words[0] ?? ''))
        return 'unreal';
    const own = near.slice(near.findLastIndex((word) => JOINS.has(word)) + 1);
    return own.some((word) => BEFORE.has(word) || (CONDITION.has(word) && !(opens && isUse(words, word))))
        ? 'unreal'
        : 'said';
}
/** The modal verb that the status word belongs to, and whether it says that the work will be done. */
function findModal(near) {
    const at = near.findLastIndex((word) => !AUXILIARY.has(word));
    const modal = near[at] ?? '';
    const [next, ...others] = near.slice(at + 1);
    if (!MODAL.has(modal))
        return null;
    // `to the spec implemented` is no infinitive.
    if (modal === 'to' && next !== undefined && !/^(?:be|have|get)$/u.test(next))
        return null;
    return { promises: (modal === 'to' || modal === 'will') && [next, ...others].at(-1) === 'be' };
}
/** Whether nothing but words of use comes before the condition; `unless` never says what a word is for. */
const isUse = (words, condition) => condition !== 'unless' && words.slice(0, words.lastIndexOf(condition)).every((word) => USED.has(word));

// EXTERNAL MODULE: ./build/rows/status/vocabulary.js
var vocabulary = __webpack_require__(5619);
;// CONCATENATED MODULE: ./build/rows/status/define-term.js
// Decides what a term of a legend means, by the term itself and by its explanation.








/** Adds what a term means: the word itself where that is known and means the same everywhere, else what its explanation amounts to. */
function defineTerm({ words, terms, listed, marked }, term, meaning) {
    const signature = (0,status_tokens/* statusSignature */.dr)(term);
    if (signature === '' || term.trim().length > LONGEST_TERM || words.has(signature))
        return;
    const tokens = (0,status_tokens/* tokeniseStatus */.t1)(term);
    const glyphs = tokens.flatMap((token) => (token.kind === 'glyph' ? [token.text] : []));
    const spoken = tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : [])).join(' ');
    const itself = (0,classify_status/* classifyStatus */.x)(term, match_words/* NO_WORDS */.I1).status;
    const sure = itself !== 'unknown' &&
        spoken !== '' &&
        !vocabulary/* AMBIGUOUS */.Te.has(spoken) &&
        (0,classify_status/* classifyStatus */.x)(spoken, match_words/* NO_WORDS */.I1).status !== 'unknown';
    const weighed = sure ? itself : weigh({ itself, meaning, marked: glyphs.length > 0, spoken: spoken !== '' });
    // A term that is explained is a status, whatever else its words could be: `closed by test` is closed.
    const status = weighed === 'unknown' && meaning !== '' ? openingStatus(tokens) : weighed;
    if (status === 'unknown') {
        if (spoken !== '' && (0,characters/* wordsIn */.Hn)(spoken).length <= 3 && !listed.has(signature)) {
            listed.add(signature);
            terms.push({ text: term.trim(), status });
        }
        return;
    }
    words.set(signature, status);
    terms.push({
        text: term.trim(),
        status,
        ...(saysTested(meaning) ? { tested: true } : {}),
        ...(deniesEvidence(meaning) ? { unproven: true } : {}),
        ...(status === 'not-started' && (0,characters/* wordsIn */.Hn)(meaning).length > MOST_WORDS ? { specific: true } : {}),
    });
    const [glyph] = glyphs;
    if (glyph !== undefined && glyphs.length === 1 && spoken !== '')
        marked.set(glyph, (marked.get(glyph) ?? new Set()).add(status));
}
/** `work is yet to be implemented` says no more than the status; a longer explanation may. */
const MOST_WORDS = 6;
/** `implemented and tested`, in the languages of the pages that are read. */
const TESTED = /(?<!\p{L})(?:tests?|tested|pruebas?|probad[oa]|testes|testad[oa]|test\u00e9es?|test\u00e9s?|getestet|testato|getest|testy|przetestowan\p{L}*|otestov[a\u00e1]n\p{L}*|\u0442\u0435\u0441\u0442\p{L}*|\u043f\u0440\u043e\u0442\u0435\u0441\u0442\p{L}*|testattu|testi\p{L}*|testler\p{L}*)(?!\p{L})|\u6d4b\u8bd5|\u6e2c\u8a66|\u30c6\u30b9\u30c8|\ud14c\uc2a4\ud2b8/iu;
const UNTESTED = /(?<!\p{L})(?:no|not|without|lack(?:s|ing)?|missing|need(?:s|ed)?|pending|partly|partially|or|sin|sans|ohne|kein\p{L}*|sem|ei|ilman|puuttu\p{L}*|senza|zonder|bez|\u0431\u0435\u0437|\u043d\u0435|\u043d\u0435\u0442)(?!\p{L})|\u672a|\u6ca1\u6709|\u6c92\u6709|\u4e0d|\u306a\u3057|\uc5c6/iu;
const saysTested = (meaning) => TESTED.test(meaning) && !UNTESTED.test(meaning);
/** What the first word of a term says where it surely says that something is done; else unknown. */
function openingStatus(tokens) {
    const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
    const [first = ''] = words;
    const said = vocabulary/* AMBIGUOUS */.Te.has(first) ? null : (0,match_words/* matchWords */.RD)([first], match_words/* NO_WORDS */.I1);
    return said?.status === 'done' && words.length <= 4 && !(0,match_words/* takesBack */.Ck)(words.slice(1)) ? 'done' : 'unknown';
}
/** What an explanation makes of a term whose words are not known. */
function weigh({ itself, meaning, marked, spoken }) {
    const explained = meaningOf(meaning);
    if (explained === null)
        return itself;
    if (!marked || itself === 'unknown' || explained === itself)
        return explained;
    // `\u26a0\ufe0f = works but \u2026` takes something back.
    if (!spoken)
        return explained === 'done' && (0,status_tokens/* tokeniseStatus */.t1)(meaning).some((token) => token.kind === 'word' && BUT.has(token.text))
            ? 'partial'
            : explained;
    // A word somewhere in a sentence does not turn a symbol into its opposite.
    return explained === 'done' || (itself === 'done' && explained === 'not-started') ? itself : explained;
}
const BUT = new Set([
    'but',
    'though',
    'although',
    'however',
    'except',
    'aber',
    'jedoch',
    'mais',
    'pero',
    'mas',
    'por\u00e9m',
    'ma',
    '\u043d\u043e',
    '\u043e\u0434\u043d\u0430\u043a\u043e',
    'ale',
    'lecz',
]);
/** `not mock/demo/docs-only`, `no known gaps`: what a legend says that a word does not mean takes nothing back from it. */
const SHORT_OF = /(?<!\p{L})(?:not|no|never|without|nicht|keine?|ohne|sin|sans|sem|senza|\u0431\u0435\u0437|\u043d\u0435)\s+(?:(?:an?|any|just|only|merely|mere|known|open|nur|blo\u00df|solo|seulement|apenas|\u0442\u043e\u043b\u044c\u043a\u043e)\s+){0,2}(?:(?:\p{L}{2,20}\/){0,4}\p{L}{2,20}[-\u2010](?:only|based|backed)(?!\p{L})|(?:(?:mock|stub|placeholder|simulat\p{L}{0,8}|fake|dummy|partial|incomplete|limitation|caveat|gap|issue|bug|blocker|workaround|todo|attrappe|platzhalter|l\u00fccke|maqueta|maquette|\u0437\u0430\u0433\u043b\u0443\u0448\u043a\p{L}{0,3})(?:s|n|ed|ly|bed)?(?!\p{L})(?:\s*[/,]\s*(?:(?:or|nor|and)\s+)?|\s+(?:or|nor|and|oder|und|ni|y|o|et|ou|\u0438\u043b\u0438|\u0438)\s+)?){1,6})/giu;
/** Longest explanation that is looked through for such words. */
const LONGEST_EXPLANATION = 600;
/** The status that an explanation amounts to: its first words if they are a status, else what is said anywhere in it, unless it is denied or to come. */
function meaningOf(written) {
    const text = written.slice(0, LONGEST_EXPLANATION).replace(SHORT_OF, ' ').trim() || written;
    const direct = (0,classify_status/* classifyStatus */.x)(text, match_words/* NO_WORDS */.I1).status;
    if (direct !== 'unknown')
        return direct;
    const clauses = clausesOf(text);
    const words = clauses.flat();
    if (/^(?:no|not|never|nothing|without|missing|yet)$/u.test(words[0] ?? ''))
        return 'not-started';
    const said = words.map((word) => (0,match_words/* matchWords */.RD)([word], match_words/* NO_WORDS */.I1)?.status ?? null);
    const at = said.findIndex((status) => status !== null && status !== 'not-applicable');
    const first = said[at] ?? null;
    if (first !== 'done' && first !== 'partial')
        return first;
    const start = startOfClause(clauses, at);
    const weighed = weighWordsBefore(words.slice(start, at), { opens: start === 0 });
    if (weighed !== 'said')
        return weighed === 'denied' ? 'not-started' : null;
    return first === 'done' && (0,match_words/* takesBack */.Ck)(words) ? 'partial' : first;
}
/** Where the clause with this word begins, counted in words. */
function startOfClause(clauses, at) {
    let start = 0;
    for (const { length } of clauses) {
        if (start + length > at)
            break;
        start += length;
    }
    return start;
}
/** The words of each part of a sentence: brackets do not divide it (`to be (fully) implemented`). */
function clausesOf(text) {
    const clauses = [[]];
    for (const token of (0,status_tokens/* tokeniseStatus */.t1)(text)) {
        if (token.kind === 'word')
            clauses.at(-1)?.push(token.text);
        else if (token.kind === 'separator' && DIVIDING.has(token.separator) && !/[)\]\uff09]/u.test(text[token.start] ?? ''))
            clauses.push([]);
    }
    return clauses;
}
const DIVIDING = new Set(['stop', 'colon']);

;// CONCATENATED MODULE: ./build/rows/status/legend-titles.js
// Tells the headings and opening words under which a page explains its statuses.

const TITLE_WORDS = new Set([
    'legend',
    'leyenda',
    'l\u00e9gende',
    'legende',
    'legenda',
    '\u043b\u0435\u0433\u0435\u043d\u0434\u0430',
    '\u56fe\u4f8b',
    '\u5716\u4f8b',
    '\u51e1\u4f8b',
    '\ubc94\ub840',
]);
/** With the word `status` beside them, these title a legend too. */
const VALUE_WORDS = new Set([
    'values',
    'key',
    'definition',
    'definitions',
    'codes',
    'meaning',
    'meanings',
    'levels',
    'labels',
    'tags',
    'terms',
]);
/** `Status model`, but not `Status of the data model`: right beside the word. */
const STATUS_MODEL = /(?<!\p{L})(?:status(?:es)?\s(?:vocabulary|model|taxonomy|semantics|glossary)|(?:vocabulary|taxonomy|semantics|glossary)\sof\s(?:the\s)?status(?:es)?)(?!\p{L})/iu;
/** The same in other languages, where word order and endings differ: a word for status and one for what it means. */
const TITLED_ELSEWHERE = /^(?=.*(?<!\p{L})(?:status\p{L}{0,3}|zust\u00e4nde|estados?|statuts?|stat[oi]|\u0441\u0442\u0430\u0442\u0443\u0441\p{L}{0,3}|stany?|stavy?|durum\p{L}*|tilat?|tilojen)(?!\p{L}))(?=.*(?<!\p{L})(?:bedeutung\p{L}*|definition\p{L}*|begriffe?|vokabular|werte|significados?|definici[o\u00f3]n\p{L}*|vocabulario|t\u00e9rminos|valores|d\u00e9finitions?|significations?|vocabulaire|termes|valeurs|vocabul\u00e1rio|defini\u00e7\p{L}+|termos|definizion\p{L}+|significat\p{L}+|betekenis\p{L}*|definities|\u043e\u043f\u0440\u0435\u0434\u0435\u043b\u0435\u043d\u0438\p{L}+|\u0437\u043d\u0430\u0447\u0435\u043d\u0438\p{L}+|\u0441\u043b\u043e\u0432\u0430\u0440\u044c|\u0442\u0435\u0440\u043c\u0438\u043d\p{L}*|\u0432\u0438\u0437\u043d\u0430\u0447\u0435\u043d\u043d\u044f|znaczeni\p{L}+|definicje|s\u0142ownik|v\u00fdznamy?|definice|anlam\p{L}*|tan\u0131m\p{L}*|merkity\p{L}+|m\u00e4\u00e4ritel\p{L}+)(?!\p{L}))|(?:\u72b6\u6001|\u72c0\u614b|\u30b9\u30c6\u30fc\u30bf\u30b9|\uc0c1\ud0dc)\s?(?:\u306e)?\s?(?:\u5b9a\u4e49|\u5b9a\u7fa9|\u8bf4\u660e|\u8aaa\u660e|\u542b\u4e49|\u542b\u7fa9|\u8bcd\u6c47|\u8a5e\u5f59|\u672f\u8bed|\u6a21\u578b|\u56fe\u4f8b|\u610f\u5473|\u51e1\u4f8b|\uc815\uc758|\uc758\ubbf8|\uc6a9\uc5b4|\uc124\uba85|\uac12)/iu;
/** Alone in a heading they title a list that explains them; in the singular (`## Status`) they title what is done. */
const LISTING_TITLE = /^\W{0,4}(?:(?:allowed |possible |our |the )?statuses|estados|statuts|stati|zust\u00e4nde|\u0441\u0442\u0430\u0442\u0443\u0441\u044b|\u0441\u0442\u0430\u0442\u0443\u0441\u0438|statusy|\u72b6\u6001\u8bf4\u660e|\u72c0\u614b\u8aaa\u660e|\u30b9\u30c6\u30fc\u30bf\u30b9\u4e00\u89a7|\uc0c1\ud0dc \ubaa9\ub85d)\W{0,4}$/iu;
/** A title is a heading or the start of a paragraph. */
const TITLE_REACH = 80;
/** True where a heading or the start of a paragraph says that a legend follows. */
function isTitle(text) {
    const words = (0,characters/* wordsIn */.Hn)(text.slice(0, TITLE_REACH).toLowerCase());
    return (words.some((word) => TITLE_WORDS.has(word)) ||
        (words.some((word) => word === 'status' || word === 'statuses') && words.some((word) => VALUE_WORDS.has(word))) ||
        STATUS_MODEL.test(text.slice(0, TITLE_REACH)) ||
        TITLED_ELSEWHERE.test(text.slice(0, TITLE_REACH)) ||
        (words[0] === 'key' && /^\W{0,4}key\W{0,3}(?:[:\uff1a]|$)/i.test(text.slice(0, TITLE_REACH))));
}

// EXTERNAL MODULE: ./build/text/lazily.js
var lazily = __webpack_require__(4701);
;// CONCATENATED MODULE: ./build/rows/status/used-statuses.js




/** Tells which words some table of the page has in a column that its header calls a status, where that is not the first. */
function openUsed(page) {
    const used = (0,lazily/* lazily */.q)(() => {
        const found = new Set();
        const look = (blocks) => {
            for (const block of blocks) {
                if (block.kind === 'table')
                    for (const word of statusesIn(block))
                        found.add(word);
                else if (block.kind === 'quote')
                    look(block.blocks);
                else if (block.kind === 'list')
                    for (const item of block.items)
                        look(item.blocks);
            }
        };
        look(page.blocks);
        return found;
    });
    return (signature) => used().has(signature);
}
function statusesIn({ header, rows }) {
    const columns = header.cells.flatMap(({ text }, at) => (at > 0 && (0,table_headers/* namesStatus */.lW)(text) ? [at] : []));
    return rows.flatMap(({ cells }) => columns.flatMap((at) => {
        const text = cells[at]?.text ?? '';
        return text.length > LONGEST_TERM ? [] : [(0,status_tokens/* statusSignature */.dr)(text)];
    }));
}

;// CONCATENATED MODULE: ./build/rows/status/legend.js








const TERM_HEADERS = new Set([
    'status',
    'symbol',
    'icon',
    'emoji',
    'value',
    'state',
    'label',
    'word',
    'mark',
    'marker',
    'term',
    'badge',
    'code',
    'estado',
    'statut',
    '\u0441\u0442\u0430\u0442\u0443\u0441',
    '\u72b6\u6001',
    '\u7b26\u53f7',
    '\u8a18\u53f7',
    '\uc0c1\ud0dc',
    'key',
    'legend',
]);
const MEANING_HEADERS = new Set([
    'meaning',
    'means',
    'description',
    'definition',
    'explanation',
    'legend',
    'significado',
    'descripci\u00f3n',
    'signification',
    'bedeutung',
    'beschreibung',
    '\u0437\u043d\u0430\u0447\u0435\u043d\u0438\u0435',
    '\u043e\u043f\u0438\u0441\u0430\u043d\u0438\u0435',
    'znaczenie',
    'opis',
    '\u542b\u4e49',
    '\u8bf4\u660e',
    '\u610f\u5473',
    '\u8aac\u660e',
    '\uc758\ubbf8',
    '\uc124\uba85',
    'what it means',
]);
/** These head other tables as well: what they explain must be the words of the page's statuses. */
const PERHAPS_TERM_HEADERS = new Set('level|tier|grade|stage|class|tag|rating|maturity|abbreviation|abbr|acronym|short|color|colour|sign|values|k\u00fcrzel|zeichen|abk\u00fcrzung|stufe|wert|begriff|kennzeichen|farbe|nivel|c\u00f3digo|s\u00edmbolo|etiqueta|valor|abreviatura|niveau|symbole|\u00e9tiquette|valeur|abr\u00e9viation|livello|simbolo|codice|etichetta|n\u00edvel|\u0443\u0440\u043e\u0432\u0435\u043d\u044c|\u0441\u0438\u043c\u0432\u043e\u043b|\u043a\u043e\u0434|\u043e\u0431\u043e\u0437\u043d\u0430\u0447\u0435\u043d\u0438\u0435|\u043c\u0435\u0442\u043a\u0430|\u0437\u043d\u0430\u0447\u043e\u043a|\u0441\u0438\u043c\u0432\u043e\u043b\u044b|poziom|skr\u00f3t|kod|znak|taso|koodi|merkki|lyhenne|\u7b49\u7ea7|\u7d1a\u5225|\u7ea7\u522b|\u4ee3\u7801|\u4ee3\u865f|\u6807\u8bb0|\u6a19\u8a18|\u7565\u8a9e|\u7565\u53f7|\u533a\u5206|\u30ec\u30d9\u30eb|\u30b3\u30fc\u30c9|\ub4f1\uae09|\uae30\ud638|\ucf54\ub4dc|\ud45c\uc2dc'.split('|'));
const PERHAPS_MEANING_HEADERS = new Set('notes|note|comment|comments|criteria|criterion|rule|rules|usage|use|used for|when|when to use|what it says|interpretation|guidance|details|stands for|erl\u00e4uterung|erkl\u00e4rung|steht f\u00fcr|kriterium|kriterien|hei\u00dft|explicaci\u00f3n|criterio|criterios|explication|crit\u00e8re|crit\u00e8res|spiegazione|descrizione|descri\u00e7\u00e3o|explica\u00e7\u00e3o|crit\u00e9rio|d\u00e9finition|definici\u00f3n|definizione|defini\u00e7\u00e3o|definitie|beschrijving|betekenis|\u043f\u043e\u044f\u0441\u043d\u0435\u043d\u0438\u0435|\u0440\u0430\u0441\u0448\u0438\u0444\u0440\u043e\u0432\u043a\u0430|\u043a\u0440\u0438\u0442\u0435\u0440\u0438\u0439|\u043e\u043f\u0440\u0435\u0434\u0435\u043b\u0435\u043d\u0438\u0435|wyja\u015bnienie|kryterium|definicja|merkitys|selite|kuvaus|m\u00e4\u00e4ritelm\u00e4|\u5b9a\u4e49|\u5b9a\u7fa9|\u89e3\u91ca|\u89e3\u91cb|\u8bf4\u660e\u4e66|\u5224\u5b9a\u57fa\u6e96|\u57fa\u6e96|\u5185\u5bb9|\u5185\u5bb9\u8aac\u660e|\uae30\uc900|\uc815\uc758|\ub0b4\uc6a9'.split('|'));
/** What a legend says of a word weighs less than the word itself where that is known and means the same everywhere; of a symbol, more. */
function readLegend(page) {
    const found = { words: new Map(), terms: [], listed: new Set(), marked: new Map() };
    const lists = [];
    const tables = new Set();
    const isUsed = openUsed(page);
    let titled = false;
    let listing = false;
    // A sentence that ends in a colon is about the list below it.
    let led = false;
    // Between the heading and its list a page says what the words are about, and divides them by further headings. Its depth; 0 outside.
    let section = 0;
    const visit = (blocks) => {
        for (const block of blocks) {
            if (block.kind === 'table') {
                if (isLegendTable(block, isUsed)) {
                    tables.add(block);
                    for (const row of block.rows)
                        defineTerm(found, row.cells[0]?.text ?? '', row.cells[1]?.text ?? '');
                }
            }
            else if (block.kind === 'list') {
                if ((listing || (section > 0 && !titled)) && explainsCode(block))
                    for (const item of block.items)
                        defineLine(found, firstText(item.blocks));
                else if (led && !titled && explainsUsed(block, isUsed))
                    for (const item of block.items)
                        defineLine(found, firstText(item.blocks));
                for (const item of titled && block.items.length <= MOST_ENTRIES ? block.items : [])
                    defineLine(found, firstText(item.blocks));
                if (titled && listsCode(block))
                    for (const item of block.items)
                        defineTerm(found, firstText(item.blocks), '');
                for (const item of block.items) {
                    const [first] = item.blocks;
                    const words = first?.kind === 'paragraph' ? readClosedList(first) : null;
                    if (words !== null)
                        lists.push(words);
                }
                for (const item of block.items)
                    visit(item.blocks.filter((inner) => inner.kind !== 'paragraph'));
            }
            else if (block.kind === 'quote') {
                visit(block.blocks);
            }
            led = block.kind === 'paragraph' && /[:\uff1a][\s*_]*$/u.test(block.text);
            if (block.kind === 'paragraph') {
                titled = block.text.length < LONGEST_LINE && isTitle(block.text);
                const words = readClosedList(block);
                if (words !== null)
                    lists.push(words);
                else if (titled || looksLikeLegend(block))
                    defineSentence(found, block.text);
                else if (section > 0)
                    defineMeant(found, block);
            }
            else {
                titled = block.kind === 'heading' && isTitle(block.text);
                listing = block.kind === 'heading' && LISTING_TITLE.test(block.text);
                if (block.kind === 'heading' && (section === 0 || block.depth <= section))
                    // The title of a page is over all of it.
                    section = (titled || listing) && block.depth > 1 ? block.depth : 0;
            }
        }
    };
    visit(page.blocks);
    // Cells often hold the symbol alone. One that comes before several meanings keeps the meaning it has everywhere.
    for (const [glyph, [status, ...others]] of found.marked)
        if (status !== undefined && others.length === 0 && !found.words.has(glyph))
            found.words.set(glyph, status);
    const [closed = null] = lists;
    for (const word of closed ?? [])
        defineTerm(found, word, '');
    return { words: found.words, terms: found.terms, listed: found.listed, closed, tables };
}
/** `planned` means that \u2026: a term in code or strong marks that opens a sentence, and the word that says that it is explained. */
function defineMeant(found, { segments: [term, rest] }) {
    if (term === undefined || rest === undefined || !(term.kind === 'code' || term.strong))
        return;
    const [, meaning] = MEANS.exec(rest.text.slice(0, LONGEST_LINE)) ?? [];
    if (meaning !== undefined)
        defineTerm(found, term.text, meaning);
}
const MEANS = /^\s*(?:means?|is used (?:for|when|where)|stands for|bedeutet|hei\u00dft|heisst|signifie|significa|betekent|oznacza|znamen\u00e1|\u043e\u0437\u043d\u0430\u0447\u0430\u0435\u0442|\u0437\u043d\u0430\u0447\u0438\u0442|\u8868\u793a|\u610f\u5473\u7740|\u3068\u306f|\uc740|\ub294)[\s:\uff1a]+(\S.*)$/su;
/** True for a short list whose items are each a term in code or strong marks, and what it means. */
function explainsCode({ items }) {
    return (items.length > 1 &&
        items.length <= MOST_ENTRIES &&
        items.every(({ blocks: [first] }) => {
            const [term] = first?.kind === 'paragraph' ? first.segments : [];
            return (term !== undefined &&
                (term.kind === 'code' || term.strong) &&
                termOf(firstText([first].flatMap((one) => one ?? []))) !== null);
        }));
}
/** True for a short list whose items are each a term in code marks and nothing else. */
const listsCode = ({ items }) => items.length > 1 &&
    items.length <= MOST_ENTRIES &&
    items.every(({ blocks: [first, ...more] }) => {
        const segments = first?.kind === 'paragraph' && more.length === 0 ? first.segments : [];
        return segments.length === 1 && segments[0]?.kind === 'code';
    });
/** True for a list that explains a term in each item, none of them twice, of which the page has several as statuses. */
function explainsUsed({ items }, isUsed) {
    if (items.length < FEWEST_USED || items.length > MOST_ENTRIES)
        return false;
    const terms = items.map(({ blocks }) => {
        const text = firstText(blocks).trim();
        const term = termOf(text);
        return term === null ? '' : (0,status_tokens/* statusSignature */.dr)(text.slice(0, term.end));
    });
    return !terms.includes('') && new Set(terms).size === terms.length && terms.filter(isUsed).length >= FEWEST_USED;
}
/** A table whose first column lists terms and whose second explains them, and that names no rows. */
function isLegendTable(table, isUsed) {
    const [term = '', meaning = '', ...rest] = table.header.cells.map((cell) => (0,table_headers/* normaliseHeader */.Gw)(cell.text));
    if (rest.length > 1 || table.rows.length > MOST_ENTRIES)
        return false;
    const isSure = TERM_HEADERS.has(term) && MEANING_HEADERS.has(meaning);
    const mayBe = (TERM_HEADERS.has(term) || PERHAPS_TERM_HEADERS.has(term)) &&
        (MEANING_HEADERS.has(meaning) || PERHAPS_MEANING_HEADERS.has(meaning));
    if (!mayBe)
        return false;
    const terms = table.rows.map((row) => (0,status_tokens/* statusSignature */.dr)(row.cells[0]?.text ?? ''));
    if (new Set(terms).size !== terms.length)
        return false;
    return isSure || (!terms.includes('') && terms.filter(isUsed).length >= Math.min(FEWEST_USED, terms.length));
}
/** Terms of a table or list in doubt that must be statuses of the page. */
const FEWEST_USED = 2;
/** `\u2705 done \u00b7 \ud83d\udfe1 partial \u00b7 \u274c not started` on a line of its own, each symbol once; where a line goes on in the next one, with a divider in every entry. */
function looksLikeLegend({ text }) {
    if (text.length > LONGEST_LINE || !(0,characters/* isSymbol */.Bm)(text.trimStart().codePointAt(0) ?? 0))
        return false;
    const entries = divideLegend(text, false);
    const symbols = entries.map((entry) => (0,status_tokens/* statusSignature */.dr)(entry).split(' ', 1)[0]);
    if (new Set(symbols).size < entries.length)
        return false;
    const wrapped = text.split('\n').some((line) => !startsWithSymbol(line));
    return (entries.length > 1 &&
        entries.every((entry) => startsWithSymbol(entry) && (0,characters/* wordsIn */.Hn)(entry).length > 0 && (!wrapped || termOf(entry) !== null)));
}
function defineSentence(found, text) {
    const titled = isTitle(text);
    const body = titled ? text.slice(text.slice(0, TITLE_REACH).search(/[:\uff1a]/u) + 1 || text.length) : text;
    const entries = divideLegend(body, titled);
    // Nobody called it a legend: `\u2705 Sails: sewn` may tell of the sails alone.
    const sure = titled ? found : { ...found, marked: new Map() };
    if (entries.length <= MOST_ENTRIES)
        for (const entry of entries)
            defineLine(sure, entry);
}
/** `term: meaning`, `term = meaning`, `term \u2014 meaning`, `\u2705 meaning`. */
function defineLine(found, line) {
    const text = line.slice(0, LONGEST_LINE).trim();
    const term = termOf(text);
    if (term !== null) {
        defineTerm(found, text.slice(0, term.end), text.slice(term.meaning));
        return;
    }
    const glyph = (0,status_tokens/* tokeniseStatus */.t1)(text)[0];
    if (glyph?.kind === 'glyph')
        defineTerm(found, text.slice(0, glyph.end), text.slice(glyph.end));
}
function firstText(blocks) {
    const [first] = blocks;
    return first?.kind === 'paragraph' ? first.text : '';
}

;// CONCATENATED MODULE: ./build/rows/lists/code-words.js

/** More of a sentence, or of one code span, is not looked at. */
const code_words_MOST_WORDS = 40;
const LONGEST_SPAN = 200;
/** The identifiers in the code spans of these segments. Plain words (`type`, `value`) count only where no telling name is beside them. */
function codeWordsIn(segments) {
    const words = new Set(segments
        .filter(({ kind, text }) => kind === 'code' && !(0,cell_content/* looksLikePath */.j8)(text) && !text.includes('/'))
        .flatMap(({ text }) => text.slice(0, LONGEST_SPAN).match(/[A-Za-z_$][\w$]*/g) ?? [])
        .filter((word) => word.length > 2));
    const telling = [...words].filter((word) => /[a-z\d][A-Z]|\w_|_\w/.test(word));
    return (telling.length > 0 ? telling : [...words]).slice(0, code_words_MOST_WORDS);
}

// EXTERNAL MODULE: ./build/rows/lists/labels.js
var labels = __webpack_require__(1967);
;// CONCATENATED MODULE: ./build/rows/lists/promises.js
// Recognizes the labels and headings below which a page lists what is still to be made: `Deliverables:`, `New files:`, `Target structure`.
const WHAT = 'files?|modules?|tests?|docs?|documents?|pages?|scripts?|components?|packages?|crates?|classes|endpoints?|artifacts?|artefacts?|structure|layout|tree|folders?|directory|directories|architecture';
const PLANNED = new RegExp(`^(?:new|planned|proposed|future|target|upcoming|(?:files?|modules?|tests?|docs?|pages?|scripts?)\\sto\\s(?:be\\s)?(?:add|create|write|added|created|written)|to\\s(?:be\\s)?(?:add|create|write|added|created|written))(?:\\s(?:${WHAT}))?(?:\\s(?:structure|layout|tree))?$|^(?:neu|neue dateien|geplante (?:dateien|struktur)|zielstruktur|nuevo|nuevos archivos|archivos nuevos|estructura (?:planificada|propuesta|objetivo)|nouveau|nouveaux fichiers|structure (?:cible|pr\u00e9vue|propos\u00e9e)|novos arquivos|estrutura (?:planejada|proposta|alvo)|\u043d\u043e\u0432\u044b\u0435 \u0444\u0430\u0439\u043b\u044b|\u043d\u043e\u0432\u044b\u0439 \u0444\u0430\u0439\u043b|\u043f\u043b\u0430\u043d\u0438\u0440\u0443\u0435\u043c\u0430\u044f \u0441\u0442\u0440\u0443\u043a\u0442\u0443\u0440\u0430|\u0446\u0435\u043b\u0435\u0432\u0430\u044f \u0441\u0442\u0440\u0443\u043a\u0442\u0443\u0440\u0430|\u65b0\u589e|\u65b0\u5efa|\u65b0\u589e\u6587\u4ef6|\u65b0\u5efa\u6587\u4ef6|\u65b0\u6587\u4ef6|\u8ba1\u5212\u7ed3\u6784|\u76ee\u6807\u7ed3\u6784|\u898f\u5283\u7d50\u69cb|\u76ee\u6a19\u7d50\u69cb|\u65b0\u898f\u30d5\u30a1\u30a4\u30eb|\u4f5c\u6210\u4e88\u5b9a|\ubaa9\ud45c \uad6c\uc870|\uc2e0\uaddc \ud30c\uc77c)$`, 'iu');
const DELIVERABLE = /^(?:(?:expected|planned|key|main)\s)?(?:deliverables?|liefergegenst(?:and|\u00e4nde)|entregables?|livrables?|entreg\u00e1ve(?:l|is)|consegne|\u0440\u0435\u0437\u0443\u043b\u044c\u0442\u0430\u0442\u044b \u0440\u0430\u0431\u043e\u0442|\u4ea4\u4ed8\u7269|\u4ea4\u4ed8\u6210\u679c|\u6210\u679c\u7269|\uc0b0\ucd9c\ubb3c)$/iu;
const promises_LONGEST = 48;
/** True for a heading, or a label that ends its line, that says so of all below it. */
function announcesPromise(text) {
    if (text.length > promises_LONGEST + 20)
        return false;
    return isPromise(text
        .trim()
        .replace(/[:\uff1a]$/u, '')
        .replace(/^[\d.]{1,8}[.)]?\s/u, ''));
}
/** True where the label that a line begins with says so of the rest of it. */
function promiseAt(line) {
    const colon = line.slice(0, promises_LONGEST).search(/[:\uff1a]/u);
    return colon >= 1 && isPromise(line.slice(0, colon));
}
function isPromise(label) {
    const words = label
        .replace(/\s?\([^()]*\)$/u, '')
        .replaceAll(/[^\p{L}\s-]+/gu, '')
        .trim();
    return DELIVERABLE.test(words) || PLANNED.test(words);
}

;// CONCATENATED MODULE: ./build/rows/lists/audit-fields.js






/** Deeper lists are flattened no further: nobody writes them. */
const MOST_DEPTH = 6;
const MOST_FIELDS = 2_000;
const LONGEST_CLAIM = 500;
function startCollection(column) {
    return { fields: [], said: [], status: null, label: null, base: null, promised: false, column };
}
/** The places a finding gives. A line that only says which part is spoken of is one where it names a file and no label does. */
function placesIn({ fields }) {
    const placed = fields.some(({ labelled, polarity, text }) => (labelled || polarity !== null) && (0,cell_content/* namesFile */.X7)(text));
    return fields.filter(({ scope, text }) => !scope || (!placed && (0,cell_content/* namesFile */.X7)(text)));
}
/** Adds what the blocks hold. A paragraph without label ends the reach of the label before it. */
function collect(collection, blocks) {
    const around = collection.promised;
    for (const block of blocks) {
        if (block.kind === 'paragraph') {
            collection.label = collection.base;
            collection.promised = around || (/[:\uff1a]\s*$/u.test(block.text) && announcesPromise(block.text));
            collectLines(collection, (0,inline_text/* linesOf */.Dx)(block.segments), null);
        }
        else if (block.kind === 'list') {
            for (const item of block.items)
                collectItem(collection, item, { claim: null, depth: 0 });
        }
        else if (block.kind === 'quote') {
            collect(collection, block.blocks);
        }
    }
    collection.promised = around;
}
/** Adds what labelled lines hold, and lines that go on after one. */
function collectLines(collection, lines, claim) {
    let going = false;
    for (const line of lines.flatMap(atLabels)) {
        hear(collection, line);
        const text = textOf(line);
        const label = (0,labels/* labelAt */.y0)(text);
        if (label !== null) {
            collection.label = label;
            going = true;
            const rest = trimmed((0,inline_text/* segmentsFrom */.tX)(line, label.end + leading(line)));
            if (label.meaning.kind === 'status')
                collection.status ??= rest;
            else if (rest.length > 0)
                add(collection, rest, claim);
        }
        else if (/[:\uff1a]$/u.test(text)) {
            collection.label = (0,labels/* announced */.yb)(text) ?? collection.base;
        }
        else if (isScope(text)) {
            collection.label = collection.base;
            add(collection, trimmed(line), claim);
        }
        else if (going) {
            add(collection, trimmed(line), claim);
        }
    }
}
/** Keeps the code that is spoken of. */
function hear(collection, segments) {
    for (const segment of segments)
        if (segment.kind === 'code' && collection.said.length < MOST_FIELDS)
            collection.said.push(segment);
}
/** The outer item's sentence is the claim of the items below it; an item without any is its own claim. */
function collectItem(collection, item, { claim, depth }) {
    const outer = collection.label;
    const around = collection.promised;
    const paragraphs = item.blocks.filter((block) => block.kind === 'paragraph');
    for (const { segments } of paragraphs)
        hear(collection, segments);
    const lists = depth < MOST_DEPTH ? item.blocks.filter((block) => block.kind === 'list') : [];
    const lines = paragraphs.flatMap((paragraph) => (0,inline_text/* linesOf */.Dx)(paragraph.segments)).flatMap(atLabels);
    const first = textOf(lines[0] ?? []);
    collection.promised = isPromised(item, first) || (around && (0,labels/* labelAt */.y0)(first) === null);
    const labelled = lines.findIndex((line) => (0,labels/* labelAt */.y0)(textOf(line)) !== null);
    const sentence = labelled === 0 ? claim : (claim ?? { text: first.slice(0, LONGEST_CLAIM), segments: lines[0] ?? [] });
    if (labelled === -1 && lists.length === 0) {
        add(collection, paragraphs.flatMap((paragraph) => paragraph.segments), sentence);
    }
    else if (labelled !== -1) {
        collectLines(collection, lines.slice(labelled), sentence);
    }
    else if (/[:\uff1a]$/u.test(first)) {
        collection.label = (0,labels/* announced */.yb)(first) ?? outer;
    }
    for (const list of lists)
        for (const inner of list.items)
            collectItem(collection, inner, { claim: sentence, depth: depth + 1 });
    collection.label = outer;
    collection.promised = around;
}
/** What is in an open box is work to come, and so are its paths. */
const isPromised = ({ checked }, first) => checked === false || promiseAt(first);
function add(collection, segments, claim) {
    const meaning = collection.label?.meaning ?? null;
    const range = (0,inline_text/* rangeOfSegments */.LR)(segments);
    const text = segments
        .map((segment) => segment.text)
        .join('')
        .trim();
    if (range === null ||
        text === '' ||
        collection.fields.length >= MOST_FIELDS ||
        (meaning !== null && meaning.kind !== 'evidence'))
        return;
    const cited = (0,cell_content/* looksCited */.u6)({ segments });
    if (meaning === null && !(cited && isMostlyReference(segments)))
        return;
    // `ERR-01 \u2026` with nothing cited points to another row: it is read as words, not as evidence.
    const pointer = !cited && (0,text_keys/* parseKey */.Do)(text).keyed;
    collection.fields.push({
        column: collection.label?.text ?? collection.column,
        role: meaning?.role ?? 'implementation',
        polarity: meaning?.polarity ?? null,
        labelled: meaning !== null && meaning.polarity === null,
        scope: meaning === null && isScope(text),
        promised: meaning?.polarity !== 'work' && (collection.promised || promiseAt(text)),
        claim: claim?.text ?? text.slice(0, LONGEST_CLAIM),
        codeWords: codeWordsIn([...(claim?.segments ?? []), ...segments]),
        segments: pointer ? [] : segments,
        text,
        range,
    });
}
const SCOPES = new Set([
    'package',
    'packages',
    'scope',
    'component',
    'components',
    'module',
    'modules',
    'crate',
    'crates',
    'service',
    'services',
    'subsystem',
    'layer',
    'area',
    'areas',
    'app',
]);
/** True for a line such as `Package: \u2026`, which says what part of the system is spoken of. */
function isScope(text) {
    const colon = text.slice(0, 20).search(/[:\uff1a]/u);
    return colon > 0 && SCOPES.has(text.slice(0, colon).trim().toLowerCase());
}
/** Most words around a reference that nothing announces as evidence: what says more is a sentence about the file, such as an instruction. */
const MOST_AROUND = 40;
/** True where a text opens with what it cites, or holds next to nothing else. */
function isMostlyReference(segments) {
    const isCited = (segment) => segment.kind === 'code' ||
        segment.link !== null ||
        (0,cell_content/* looksLikePath */.j8)(segment.text.trimStart().split(/\s/u, 1)[0] ?? '');
    const first = segments.find((segment) => /[\p{L}\p{N}]/u.test(segment.text));
    const around = segments
        .filter((segment) => segment.kind !== 'code' && segment.link === null)
        .map((segment) => segment.text.trim())
        .join(' ');
    return (first !== undefined && isCited(first)) || around.length < MOST_AROUND;
}
/** Cuts a line before each bold label in its middle: `**Evidence:** x **Impact:** y`. */
function atLabels(line) {
    const lines = [];
    line.forEach((segment, index) => {
        const last = lines.at(-1);
        const label = index > 0 && segment.strong && (0,labels/* labelAt */.y0)(`${segment.text}${line[index + 1]?.text ?? ''}`) !== null;
        if (last === undefined || label)
            lines.push([segment]);
        else
            last.push(segment);
    });
    return lines;
}
function textOf(line) {
    return line
        .map((segment) => segment.text)
        .join('')
        .trim();
}
function leading(line) {
    const text = line.map((segment) => segment.text).join('');
    return text.length - text.trimStart().length;
}
/** Without blank segments at both ends, and without the space after a label. */
function trimmed(segments) {
    const first = segments.findIndex((segment) => segment.text.trim() !== '');
    if (first === -1)
        return [];
    const last = segments.findLastIndex((segment) => segment.text.trim() !== '');
    const kept = segments.slice(first, last + 1);
    return (0,inline_text/* segmentsFrom */.tX)(kept, leading(kept));
}

;// CONCATENATED MODULE: ./build/rows/lists/settled.js
// Whether the words of an audit say that a matter is closed, or that it never was one: then what is cited proves no gap.



/** Sections that list what an audit found in order. */
const PRAISING_TITLE = /^[^\p{L}]*(?:(?:key |notable |main |overall )?(?:strengths?|positives?|good (?:practices|news|points|findings|things)|highlights|best practices followed|positive (?:findings|observations|aspects|notes)|what (?:is|was|went|works?|we do|they do)\b[^.]{0,20}\b(?:well|good|right)|what (?:works|is working)|(?:things |already )?done (?:well|right)|well done|passed checks|verified (?:ok|clean|correct|good)|no (?:issues?|findings?|action needed|action required)|fortalezas|puntos fuertes|points forts|st\u00e4rken|pontos fortes|\u0441\u0438\u043b\u044c\u043d\u044b\u0435 \u0441\u0442\u043e\u0440\u043e\u043d\u044b|\u4f18\u70b9|\u4eae\u70b9|\u826f\u3044\u70b9|\u5f37\u307f|\uac15\uc810)(?![\p{L}\p{N}]))/iu;
/** Said of one matter: praise, or that nothing is wrong with it. One word of praise counts only by itself. */
const PRAISE = /[([](?:very |really )?(?:good|excellent|ok|okay|positive|strength|correct|safe|secure|clean)[)\]]|(?:^|[\u2014\u2013:-]\s{0,2})(?:very |really )?(?:good|excellent|positive|strength)\s?[.!]?$|^\W{0,4}(?:good|excellent|strength|positive)\s?[:\u2014\u2013-]|(?:^|[\s([*\u2014\u2013:-])(?:well[- ](?:done|implemented|designed|structured|handled|written|tested|documented|protected)|no (?:issues?|problems?|vulnerabilit(?:y|ies)|findings?|action (?:needed|required)|gaps?|changes? (?:needed|required))(?: (?:found|here))?|works as (?:intended|designed|expected)|not (?:a|an) (?:issue|bug|vulnerability|gap|problem)|false positive|by design|as (?:intended|designed)|correct(?:ly)? (?:implemented|handled|done)|properly (?:implemented|handled|validated|escaped|secured))(?=$|[\s).\],;:!\u2014\u2013*-])/iu;
/** What makes praise a wish or a reproach: `no good test`, `should be well documented`. */
const WISH = /\b(?:not (?:good|very|really|well|correct|correctly|properly)|never|no good|should|must|needs?|could|would|isn't|aren't|lacks?|but|however|yet|until|unless)\b/iu;
/** A sentence that says the matter was settled: `fixed in 4f2a1c9`, `has been resolved`, `now closed`. */
const SETTLED = /(?:^[^\p{L}\p{N}]{0,6}|[.;:\u2014\u2013(\[]\s{0,2}|\b(?:is|are|was|were|been|now|already|since|ya|bereits)\s)(?:fixed|closed|resolved|remediated|addressed|mitigated|implemented|completed|done|solved|corrected|patched|landed|cerrado|cerrada|resuelto|resuelta|corregido|corregida|behoben|gel\u00f6st|erledigt|geschlossen|corrig\u00e9|corrig\u00e9e|r\u00e9solu|r\u00e9solue|ferm\u00e9|ferm\u00e9e|corrigido|corrigida|resolvido|resolvida|fechado|fechada|\u0438\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043e|\u0438\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d|\u0437\u0430\u043a\u0440\u044b\u0442\u043e|\u0437\u0430\u043a\u0440\u044b\u0442|\u0440\u0435\u0448\u0435\u043d\u043e|\u0443\u0441\u0442\u0440\u0430\u043d\u0435\u043d\u043e|\u5df2\u4fee\u590d|\u5df2\u89e3\u51b3|\u5df2\u5173\u95ed|\u5df2\u5b8c\u6210|\u4fee\u6b63\u6e08\u307f|\u89e3\u6c7a\u6e08\u307f|\u5bfe\u5fdc\u6e08\u307f)(?![\p{L}\p{N}])/giu;
/** Before such a word, these take it back: `not yet fixed`, `until it is fixed`. */
const settled_DENIED = /(?:\b(?:not|never|no|until|unless|if|when|once|must be|should be|to be|can be|be|cannot be|partially|partly|half|mostly|nicht|noch nicht|no est\u00e1|pas|n\u00e3o|\u043d\u0435)|n't)[\s*_]{0,3}(?:(?:yet|fully|completely)[\s*_]{0,3})?(?:(?:it|this|that|they|all)[\s*_]{0,3})?(?:is|are|was|were|been|now|already)?\s*$/iu;
/** So do these before a verb, some words further: `until the lid is fixed`. */
const DENIED_LATER = /\b(?:until|unless|if)(?:\s(?![\u2013\u2014-])[^\s.,;:()[\]\u2013\u2014]{1,30}){1,6}\s$/iu;
const VERB = /^(?:is|are|was|were|been)\s/iu;
const settled_LONGEST = 600;
/** True for the title of a section of good findings (`## Strengths`), or of closed ones (`## \u2705 Fixed`, `### Resolved issues`). */
function titlesSettled(title, words = match_words/* NO_WORDS */.I1) {
    const text = title.slice(0, 200);
    return PRAISING_TITLE.test(text) || closingMark(text, words) !== null || announcesClosed(text, words);
}
/** True where a sentence says that its matter is closed, or that nothing is wrong with it. */
function saysSettled(sentence) {
    const text = sentence.slice(0, settled_LONGEST);
    if (PRAISE.test(text) && !WISH.test(text))
        return true;
    for (const match of text.matchAll(SETTLED)) {
        const before = text.slice(0, match.index);
        const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
        const said = match[0].toLowerCase();
        if (!settled_DENIED.test(before) &&
            !(VERB.test(said) && DENIED_LATER.test(before)) &&
            !/\b(?:not|never)\b/i.test(said) &&
            !(0,match_words/* takesBack */.Ck)(wordsOf(after.split(/[.;]/, 1)[0] ?? '').slice(0, 4)))
            return true;
    }
    return false;
}
/**
 * Where the status behind the last symbol of a title begins (`Bells never ring \u2705 FIXED`), if it says done; else null.
 * Other symbols say how grave a matter is.
 */
function closingMark(title, words) {
    const glyph = (0,status_tokens/* tokeniseStatus */.t1)(title).findLast((token) => token.kind === 'glyph');
    if (glyph === undefined)
        return null;
    const tail = title.slice(glyph.start);
    return tail.length <= 60 && (0,classify_status/* classifyStatus */.x)(tail, words).status === 'done' ? glyph.start : null;
}
/** `Resolved`, `Fixed issues (4)`, `Closed gaps`: a status word, and at most what it is the status of. */
function announcesClosed(title, words) {
    const said = wordsOf(title).filter((word) => !THINGS.has(word) && !/^\d+$/.test(word));
    return (said.length > 0 &&
        said.length <= 3 &&
        CLOSED.has(said[0] ?? '') &&
        (0,classify_status/* classifyStatus */.x)(said.join(' '), words).status === 'done');
}
const CLOSED = new Set('fixed|closed|resolved|done|completed|remediated|addressed|mitigated|implemented|solved|previously|already|recently|now|cerrado|cerrados|resueltos|behoben|erledigt|corrig\u00e9s|resolvidos|\u0438\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043e|\u0437\u0430\u043a\u0440\u044b\u0442\u043e|\u0440\u0435\u0448\u0435\u043d\u043e|\u5df2\u4fee\u590d|\u5df2\u89e3\u51b3|\u5df2\u5b8c\u6210'.split('|'));
const THINGS = new Set('issue|issues|finding|findings|gap|gaps|item|items|bug|bugs|problem|problems|defect|defects|vulnerability|vulnerabilities|critical|high|medium|low|section|previously|already|recently|now|since|last|audit|the|in|this'.split('|'));
const wordsOf = (text) => (0,status_tokens/* tokeniseStatus */.t1)(text).flatMap((token) => (token.kind === 'word' ? [token.text] : []));

;// CONCATENATED MODULE: ./build/rows/lists/audit-entry.js










const LONGEST_TITLE = 300;
/** `ERR-01` and `T7.1` identify; `EPIC 4`, `3.4` and `7` say where in a plan something is. */
function identified(title) {
    const parsed = (0,text_keys/* parseKey */.Do)(title);
    return parsed.keyed && !(0,read_table/* isCount */.my)(parsed.key) && /^[A-Za-z][^\s]*$/u.test(parsed.key) ? parsed : null;
}
/** Length of the symbol a title opens with if it says done (`\u2705 ERR-01: \u2026`), with the space after it; else 0. Other symbols say how grave a finding is. */
function doneMark(title, words) {
    const [mark] = (0,status_tokens/* tokeniseStatus */.t1)(title.slice(0, 40));
    return mark?.kind === 'glyph' && (0,classify_status/* classifyStatus */.x)(mark.text, words).status === 'done'
        ? title.slice(mark.end).search(/\S|$/u) + mark.end
        : 0;
}
/** The id of a title, behind the symbol that says it is done. */
function idOf(title, words) {
    return identified(title.slice(doneMark(title, words)));
}
function titleOf(entry) {
    return (0,inline_text/* inlineText */.ln)(entry.title, LONGEST_TITLE).text.trim();
}
/**
 * A finding that states no status is an open gap: it claims nothing that evidence could contradict, so it counts as `not-applicable`
 * with the text `open`, and its references prove the gap. One that says it is done proves work like any row.
 */
function readEntry(entry, words) {
    const heading = titleOf(entry);
    const mark = doneMark(heading, words);
    const named = heading.slice(mark);
    const { key, keyed, title } = identified(named) ?? unkeyed(named);
    const declared = declaredOf(entry, { words, mark });
    const settled = declared.text === OPEN && (entry.settled === true || saysSettled(heading));
    // A bullet that is done in part rests on what it cites. Below a heading or a number, places say where what is left of a finding is.
    const rests = declared.status === 'done' || (declared.status === 'partial' && entry.bullet === true) || settled;
    const polarity = rests ? 'work' : 'gap';
    // What a finding speaks of anywhere, be it the problem or the fix, is what a change of its places must come near.
    const codeWords = codeWordsIn([...entry.title, ...entry.collection.said]);
    return {
        key,
        keyed,
        title,
        heading,
        range: (0,inline_text/* rangeOfSegments */.LR)(entry.title) ?? entry.range,
        table: -1,
        declared,
        // A reference on its own belongs to the finding's own sentence.
        evidence: placesIn(entry.collection).map((field) => withPolarity({ ...field, codeWords, ...(field.claim === field.text && isBare(field) ? { claim: heading } : {}) }, { fallback: polarity, claims: declared.status === 'done' })),
        required: [],
        note: null,
        verifiedCommit: null,
        verifiedDate: null,
        shape: null,
    };
}
/** `fallback` is what neutral labels (`Evidence`) prove in this row; `claims`: it is done, so that all it promises is there. */
function withPolarity(field, { fallback, claims }) {
    const { column, role, claim, codeWords = [], scope, promised, segments, text, range } = field;
    return {
        column,
        role,
        polarity: provesNoGap(field) ? 'work' : (field.polarity ?? fallback),
        claim,
        ...(scope ? { part: true } : {}),
        ...(promised && !claims ? { toCome: true } : {}),
        ...(codeWords.length > 0 ? { codeWords } : {}),
        segments,
        text,
        range,
    };
}
/** True where the sentence says that its matter is closed or was none, or where a label that is not known (`Help page: \u2026`) only names a file. */
function provesNoGap({ claim, text }) {
    return saysSettled(claim ?? text) || isBareLabel(claim ?? text);
}
/** `Files:`, `Help page: docs/help.html`: a label and a file at most. */
function isBareLabel(text) {
    const [label = '', ...rest] = text.split(/[:\uff1a]\s|[:\uff1a]$/u);
    const words = (0,characters/* wordsIn */.Hn)(label).length;
    const named = rest.join(' ').trim();
    return (rest.length > 0 &&
        words > 0 &&
        words <= 3 &&
        (named === '' ? words <= 2 : named.split(/\s+/u).length <= 3 && (0,cell_content/* namesFile */.X7)(named.split(/\s+/u).at(-1) ?? '')));
}
/** True where a field holds a reference and next to no words. */
function isBare({ segments, text }) {
    const cited = segments
        .filter((segment) => segment.kind === 'code' || segment.link !== null)
        .reduce((sum, segment) => sum + segment.text.length, 0);
    return text.length - cited < 10 || !/\s/u.test(text);
}
/** `3. Title` and `Title` alike are named by their title; `3.4 Title` by its number. */
function unkeyed(heading) {
    const parsed = (0,text_keys/* parseKey */.Do)(heading);
    if (!parsed.keyed)
        return parsed;
    const title = parsed.title === '' ? heading : parsed.title;
    return (0,read_table/* isCount */.my)(parsed.key) ? { key: (0,text_keys/* slugOf */.tF)(title), keyed: false, title } : { ...parsed, title };
}
/** What a title says behind its last dash, or in brackets at its end, where that is a status: `ERR-01: the bell is silent \u2014 RESOLVED`. */
function closingWords(title, words) {
    const { text } = (0,inline_text/* inlineText */.ln)(title, LONGEST_TITLE);
    const divider = /(?:\s(?:\u2014|\u2013|--?|\u2192)\s|\s[([])(?=[^\u2014\u2013([\]]{2,40}\]?\s*$)/u.exec(text);
    if (divider === null)
        return null;
    const start = divider.index + divider[0].length;
    const { status } = (0,classify_status/* classifyStatus */.x)(text.slice(start).replace(/[)\]]\s*$/u, ''), words);
    return status === 'unknown' || status === 'not-applicable' ? null : (0,inline_text/* segmentsFrom */.tX)(title, start);
}
/** What follows the last symbol of a title, where that is done: `Bells never ring \u2705 FIXED`. */
function markedWords(title, words) {
    const { text } = (0,inline_text/* inlineText */.ln)(title, LONGEST_TITLE);
    const start = closingMark(text, words);
    return start === null || start === 0 ? null : (0,inline_text/* segmentsFrom */.tX)(title, start);
}
/** The status of a finding that states none. */
const OPEN = 'open';
function declaredOf({ collection: { status: labelled }, title, range }, { words, mark }) {
    const status = labelled === null || labelled.length === 0
        ? (closingWords(title, words) ?? markedWords(title, words) ?? (0,inline_text/* segmentsUntil */.lW)(title, mark))
        : labelled;
    if (status.length === 0)
        return {
            text: OPEN,
            status: 'not-applicable',
            range,
            reason: 'a finding without a status of its own is an open gap',
        };
    const stated = describeStatus({ status, words, range });
    // `Estado: \u2026` in words that are not known, under a title that says it is closed.
    const closing = stated.status === 'unknown' ? (closingWords(title, words) ?? markedWords(title, words)) : null;
    return closing === null ? stated : describeStatus({ status: closing, words, range });
}
/** The status that some words state, with the place of those that say it. */
function describeStatus({ status, words, range, }) {
    const inline = (0,inline_text/* inlineText */.ln)(status, status_tokens/* STATUS_TEXT_LIMIT */.zu);
    const said = (0,classify_status/* classifyStatus */.x)(inline.text, words);
    return {
        text: inline.text.slice(said.start, said.end),
        status: said.status,
        range: (0,inline_text/* rangeOfText */.E1)(inline, said.start, said.end) ?? (0,inline_text/* rangeOfSegments */.LR)(status) ?? range,
        reason: said.reason,
    };
}

;// CONCATENATED MODULE: ./build/rows/lists/loose-entries.js








/** What nameless fields of an entry are called. */
const COLUMN = 'Evidence';
/**
 * Numbered items count where one of their list has evidence under a label. `Evidence:` and its list often stand outside the item,
 * because they are not indented: what follows a numbered item under a label belongs to it. Bullets count where they head a list of references.
 */
function looseEntries(blocks) {
    const numbered = [];
    const bullets = [];
    let open = null;
    for (const block of blocks) {
        if (block.kind === 'list' && block.ordered) {
            for (const item of block.items)
                numbered.push((open = numberedEntry(item)));
        }
        else if (block.kind === 'list') {
            if (open !== null && open.collection.label !== null)
                collect(open.collection, [block]);
            else
                bullets.push(...bulletEntries(block));
        }
        else if (block.kind === 'paragraph' && open !== null && isLabelled(block)) {
            collect(open.collection, [block]);
        }
        else {
            open = null;
        }
    }
    const proven = numbered.some((entry) => entry.collection.fields.some((field) => field.labelled));
    return [...(proven ? numbered : []), ...bullets];
}
function isLabelled(paragraph) {
    const text = (paragraph.text.split('\n', 1)[0] ?? '').trim();
    return (0,labels/* labelAt */.y0)(text) !== null || (/[:\uff1a]$/u.test(text) && (0,labels/* announced */.yb)(text) !== null);
}
function numberedEntry(item) {
    const [first, ...rest] = item.blocks;
    const lines = first?.kind === 'paragraph' ? (0,inline_text/* linesOf */.Dx)(first.segments) : [];
    const { title, after } = divideTitle(lines[0] ?? []);
    const entry = { kind: 'numbered', title, range: item.range, collection: startCollection(COLUMN) };
    collectLines(entry.collection, [after, ...lines.slice(1)].filter((line) => line.length > 0), null);
    for (const block of rest) {
        // A list below keeps the label above it.
        if (block.kind === 'list' || block.kind === 'paragraph')
            collect(entry.collection, [block]);
    }
    return entry;
}
/** The leading bold words are the title where there are any, else the whole line. */
function divideTitle(line) {
    const plain = line.findIndex((segment) => !segment.strong);
    if (plain > 0)
        return { title: line.slice(0, plain), after: trimmed(line.slice(plain)) };
    return { title: line, after: [] };
}
/** A shorter title is the heading of a list (`Unit tests:`), and tells of no gap. */
const FEWEST_WORDS = 3;
/** Bullets that name a finding; and those whose inner lists hold references and nothing else, if a label calls these evidence or they name lines. */
function bulletEntries(list) {
    return list.items.flatMap((item) => {
        // A box says what is done or to be done, never what is wrong.
        if (item.checked !== null)
            return [];
        const [first, ...rest] = item.blocks;
        const lists = rest.filter((block) => block.kind === 'list');
        if (first?.kind !== 'paragraph' || lists.length === 0)
            return [];
        const line = (0,inline_text/* linesOf */.Dx)(first.segments)[0] ?? [];
        const bold = divideTitle(line).title;
        // A bold key alone names nothing.
        const title = (0,text_keys/* parseKey */.Do)(titleOf({ title: bold })).title === '' ? line : bold;
        const collection = startCollection(COLUMN);
        const entry = { kind: 'bullet', bullet: true, title, range: item.range, collection };
        collect(entry.collection, lists);
        const heading = titleOf(entry);
        const mark = doneMark(heading, match_words/* NO_WORDS */.I1);
        const named = idOf(heading, match_words/* NO_WORDS */.I1) !== null && entry.collection.fields.some((field) => field.labelled);
        const { fields } = entry.collection;
        const references = (0,characters/* wordsIn */.Hn)(heading).length >= FEWEST_WORDS &&
            fields.some(({ labelled, text }) => (labelled && (0,cell_content/* namesFile */.X7)(text)) || (mark === 0 && (0,cell_content/* namesLines */.Yc)(text))) &&
            lists.every((inner) => inner.items.every((leaf) => leaf.blocks.length === 1 && leaf.blocks[0]?.kind === 'paragraph' && isReference(leaf.blocks[0].segments)));
        if ((0,labels/* labelAt */.y0)(heading) !== null)
            return [];
        return named ? [{ ...entry, kind: 'finding' }] : references ? [entry] : [];
    });
}
/** One code span or link, with next to nothing around it. */
function isReference(segments) {
    const prose = segments
        .filter((segment) => segment.kind === 'text' && segment.link === null)
        .map((segment) => segment.text)
        .join('');
    return segments.some((segment) => segment.kind === 'code' || segment.link !== null) && prose.trim().length < 40;
}

;// CONCATENATED MODULE: ./build/rows/lists/read-audit.js











/** A page without a table of bare rows must hold so many findings with ids before it is an audit. */
const FEWEST_FINDINGS = 2;
function readAudit({ page, rows: all, bare, words, configured }) {
    const evidence = new Map();
    const entries = [];
    const series = findSeries(page);
    for (const section of sectionsOf(page, bare, words)) {
        const { heading, rows } = section;
        if (rows.length > 0) {
            const collection = collectSection(section);
            for (const row of rows) {
                const polarity = row.declared.status === 'not-started' ? 'gap' : 'work';
                // A section that only shares its title with a row may be about anything: what it cites counts where a label says that it is evidence, or where it names lines.
                const fields = row.keyed && !(0,read_table/* isCount */.my)(row.key)
                    ? collection.fields
                    : collection.fields.filter((field) => field.labelled || field.polarity !== null || (0,cell_content/* namesLines */.Yc)(field.text));
                // The title of a page names what the page is about; only a section of its own says what the row claims.
                const claims = row.declared.status === 'done' && heading !== null && heading.depth > 1;
                for (const field of fields)
                    (0,group_by/* appendTo */.S)(evidence, row, withPolarity(field, { fallback: polarity, claims }));
            }
        }
        else if (heading !== null && idOf(heading.text, words) !== null) {
            entries.push({
                kind: 'finding',
                title: heading.segments,
                range: heading.range,
                collection: collectSection(section),
                settled: section.settled,
            });
        }
        else {
            const loose = section.parts.flatMap((part) => looseEntries(part.blocks));
            const numbered = loose.length === 0 && heading !== null && series.has(heading.depth) ? numberedSection(section) : [];
            entries.push(...[...loose, ...numbered].map((entry) => (section.settled ? { ...entry, settled: true } : entry)));
        }
    }
    const taken = new Set(all.map((row) => (0,text_keys/* canonicalKey */.yk)(row.key)));
    const proven = entries.filter(({ kind, title, collection }) => kind !== 'finding' ||
        (placesIn(collection).some((field) => field.labelled || field.scope) &&
            !taken.has((0,text_keys/* canonicalKey */.yk)(idOf(titleOf({ title }), words)?.key ?? ''))));
    const findings = proven.filter((entry) => idOf(titleOf(entry), words) !== null && entry.collection.fields.some((field) => field.labelled));
    const audit = bare.length > 0 || configured;
    const kept = audit
        ? proven
        : findings.length >= FEWEST_FINDINGS
            ? proven.filter((entry) => entry.kind !== 'bullet')
            : [];
    return { evidence, entries: kept.map((entry) => readEntry(entry, words)) };
}
const NUMBERED = /^\s*\d{1,3}[.)]\s+\S/u;
/** Depths at which headings count findings: `### 1. \u2026`, `### 2. \u2026`. */
function findSeries({ blocks }) {
    const counted = new Map();
    for (const block of blocks)
        if (block.kind === 'heading' && NUMBERED.test(block.text))
            counted.set(block.depth, (counted.get(block.depth) ?? 0) + 1);
    return new Set([...counted].flatMap(([depth, times]) => (times >= FEWEST_FINDINGS ? [depth] : [])));
}
/** A finding under a counted heading (`### 2. The bell is silent \u2705 FIXED`) that gives its places under labels. */
function numberedSection(section) {
    const { heading } = section;
    if (heading === null || !NUMBERED.test(heading.text))
        return [];
    const collection = collectSection(section);
    const placed = placesIn(collection).some(({ labelled, polarity, text }) => (labelled || polarity !== null) && (0,cell_content/* namesFile */.X7)(text));
    return placed ? [{ kind: 'numbered', title: heading.segments, range: heading.range, collection }] : [];
}
/** A heading that names rows or an id holds everything up to the next heading of its depth; any other heading ends where the next begins. */
function sectionsOf(page, bare, words) {
    const sections = [{ heading: null, rows: [], settled: false, parts: [{ heading: null, blocks: [] }] }];
    /** Depths of the headings around a block that say so. */
    let settled = [];
    for (const block of page.blocks) {
        const current = sections.at(-1);
        if (block.kind !== 'heading') {
            current?.parts.at(-1)?.blocks.push(block);
            continue;
        }
        settled = settled.filter((depth) => depth < block.depth);
        if (titlesSettled(block.text, words))
            settled = [...settled, block.depth];
        const rows = rowsNamed(block, bare);
        const owner = current?.heading ?? null;
        const owned = current !== undefined && owner !== null && (current.rows.length > 0 || idOf(owner.text, words) !== null);
        const below = owned && block.depth > owner.depth && rows.length === 0 && idOf(block.text, words) === null;
        if (below)
            current.parts.push({ heading: block, blocks: [] });
        else
            sections.push({ heading: block, rows, settled: settled.length > 0, parts: [{ heading: null, blocks: [] }] });
    }
    return sections;
}
/** Rows by their keys, a row without key by its title. */
function rowsNamed(heading, bare) {
    if (bare.length === 0)
        return [];
    const keys = new Set(keysNamed(heading.text));
    const slugs = new Set([(0,text_keys/* slugOf */.tF)(heading.text), (0,text_keys/* slugOf */.tF)((0,text_keys/* parseKey */.Do)(heading.text).title)]);
    return bare.filter((row) => row.keyed && !(0,read_table/* isCount */.my)(row.key) ? keys.has((0,text_keys/* canonicalKey */.yk)(row.key)) : slugs.has((0,text_keys/* slugOf */.tF)(row.title)));
}
function collectSection({ heading, parts }) {
    const collection = startCollection(heading?.text ?? '');
    for (const part of parts) {
        collection.base = part.heading === null ? null : (0,labels/* announced */.yb)(part.heading.text);
        collection.label = collection.base;
        collection.promised = part.heading !== null && announcesPromise(part.heading.text);
        collect(collection, part.blocks);
    }
    return collection;
}

// EXTERNAL MODULE: ./build/text/file-names.js
var file_names = __webpack_require__(1791);
// EXTERNAL MODULE: ./build/text/paths.js
var paths = __webpack_require__(9278);
;// CONCATENATED MODULE: ./build/rows/lists/read-lists.js






const LOOKED_AT = 2_000;
const read_lists_LONGEST_TITLE = 300;
/** To-do lists are everywhere: only lists that mostly cite paths count, below headings of two statuses, or on a page known to be about status. */
function readLists({ page, words, configured, statusPage, taken, firstTable }) {
    const lists = statusLists(page, words, taken);
    const headed = lists.filter((list) => list.declared !== null);
    const contrast = new Set(headed.map((list) => list.declared?.status)).size > 1;
    const considered = [];
    const rows = [];
    for (const one of lists) {
        const citing = one.list.items.filter(cites).length;
        const known = configured || (one.declared === null ? statusPage : contrast);
        const accepted = known && citing > 0 && citing * 2 >= one.list.items.length;
        const kind = one.declared === null ? 'a list of check boxes' : `a list below the status \u201c${one.declared.text}\u201d`;
        const reason = accepted
            ? kind
            : known
                ? `${kind}, but ${citing} of ${one.list.items.length} items cite a path`
                : `${kind}, but nothing says that the page is about status`;
        if (accepted)
            rows.push(...one.list.items.map((item) => readItem({ item, page, table: firstTable + considered.length, declared: one.declared })));
        considered.push({ accepted, reason, columns: [], heading: one.heading?.text ?? '', range: one.list.range });
    }
    return { considered, rows };
}
function statusLists(page, words, taken) {
    let heading = null;
    let declared = null;
    return page.blocks.flatMap((block) => {
        if (block.kind === 'heading') {
            heading = block;
            declared = statusOf(block, words);
        }
        if (block.kind !== 'list')
            return [];
        const items = block.items.filter((item) => !taken.has(item));
        if (items.length === 0)
            return [];
        const list = { ...block, items };
        if (items.every((item) => item.checked !== null))
            return [{ list, heading, declared: null }];
        return declared === null ? [] : [{ list, heading, declared }];
    });
}
/** The status a heading names, where it names nothing else (`## Done`, `## \u2705 Completed (12)`). */
function statusOf(heading, words) {
    const { text } = (0,inline_text/* inlineText */.ln)(heading.segments, read_lists_LONGEST_TITLE);
    if (text.length > 40)
        return null;
    const { status, reason, start, end } = (0,classify_status/* classifyStatus */.x)(text, words);
    // A symbol behind other words (`Roadmap \u2705`, `\u26a0\ufe0f Issues found`) marks a section and does not name its items' status.
    const spoken = (0,classify_status/* classifyStatus */.x)(text.replaceAll(/[^\p{L}\p{N}\s'/-]+/gu, ' '), words).status;
    return status === 'unknown' || (spoken === 'unknown' && /\p{L}{2}/u.test(text))
        ? null
        : { text: text.slice(start, end), status, range: heading.range, reason, shared: true };
}
function readItem({ item, page, table, declared }) {
    const lines = ownLines(item);
    const { title, rest, divided } = divide(lines[0] ?? []);
    const heading = (0,inline_text/* inlineText */.ln)(title, read_lists_LONGEST_TITLE).text.trim();
    const { key, keyed, title: name } = (0,text_keys/* parseKey */.Do)(heading);
    const range = (0,inline_text/* rangeOfSegments */.LR)(title) ?? item.range;
    const status = declared ?? checkBox(item, page);
    // `[ ] Create c.ts: then wire it into b.ts` is work to come: nothing in it proves anything yet, or can be missing.
    const proves = status.status !== 'not-started' || (declared !== null && divided);
    const evidence = [rest, ...lines.slice(1), ...innerLines(item)].flatMap((segments) => {
        const place = (0,inline_text/* rangeOfSegments */.LR)(segments);
        const text = segments
            .map((segment) => segment.text)
            .join('')
            .trim();
        return place === null || text === '' || !proves
            ? []
            : [
                {
                    column: 'Evidence',
                    role: 'implementation',
                    polarity: 'work',
                    claim: heading,
                    segments,
                    text,
                    range: place,
                },
            ];
    });
    return {
        key,
        keyed,
        heading,
        range,
        table,
        evidence,
        title: name === '' ? heading : name,
        declared: status,
        required: [],
        note: null,
        verifiedCommit: null,
        verifiedDate: null,
        shape: null,
    };
}
/** `[x]` or `[ ]`, where it is behind the item's marker. */
function checkBox(item, page) {
    const { line, column } = item.range;
    const source = page.lines[line - 1] ?? '';
    const at = source.indexOf('[', column - 1);
    const range = at === -1 ? item.range : { line, column: at + 1, endLine: line, endColumn: at + 4 };
    return {
        text: item.checked === true ? '[x]' : '[ ]',
        status: item.checked === true ? 'done' : 'not-started',
        range,
        reason: 'vocabulary',
    };
}
/** Title and what is cited for it: `Title \u2014 evidence`, `Title: evidence`, `Title (evidence)`; without a divider the first code span or link ends the title. */
function divide(line) {
    const { text } = (0,inline_text/* inlineText */.ln)(line, LOOKED_AT);
    const divider = /\s(?:\u2014|\u2013|-|\u2192)\s|:\s|\s\(/u.exec(text);
    const cited = line.findIndex((segment) => segment.kind === 'code' || segment.link !== null);
    const prose = line
        .slice(0, Math.max(cited, 0))
        .map((segment) => segment.text)
        .join('');
    if (divider !== null && divider.index > 0)
        return {
            title: (0,inline_text/* segmentsUntil */.lW)(line, divider.index),
            rest: (0,inline_text/* segmentsFrom */.tX)(line, divider.index + divider[0].length),
            divided: !divider[0].endsWith('('),
        };
    // An item that begins with what it cites is both title and evidence.
    if (prose.trim() === '')
        return { title: line, rest: cited === -1 ? [] : line, divided: false };
    return { title: (0,inline_text/* segmentsUntil */.lW)(line, prose.trimEnd().length), rest: line.slice(cited), divided: false };
}
function ownLines(item) {
    return item.blocks.flatMap((block) => (block.kind === 'paragraph' ? (0,inline_text/* linesOf */.Dx)(block.segments) : []));
}
function innerLines(item) {
    return item.blocks.flatMap((block) => (block.kind === 'list' ? block.items.flatMap(ownLines) : []));
}
/** True where an item, or one right below it, names a path, in words, in code marks or as where a link leads. */
function cites(item) {
    return [...ownLines(item), ...innerLines(item)].some((line) => (0,cell_content/* looksLikePath */.j8)((0,inline_text/* inlineText */.ln)(line, LOOKED_AT).text) ||
        line.some(({ kind, text, link }) => (link !== null && (0,cell_content/* namesFile */.X7)(link.url)) || (kind === 'code' && isFileName(text))));
}
/** `Sidebar.astro`: in code marks a name with an extension that files have is one. */
const isFileName = (text) => /^[\w-]+\.\w+$/.test(text) && file_names/* EXTENSIONS */.Z.has((0,paths/* extensionOf */.je)(text) ?? '');

;// CONCATENATED MODULE: ./build/rows/lists/labelled-rows.js









/** What fields without a label are called. */
const labelled_rows_COLUMN = 'Evidence';
const labelled_rows_LONGEST_TITLE = 300;
const LONGEST_KEY = 32;
/** A page that nobody declared needs so many cards that cite something, findings of an audit beside them included: fewer are an aside. */
const FEWEST_CARDS = 3;
/**
 * Cards are rows where one of them states a known status and cites something for it. On a page that is not declared half of them do, and three at
 * least, most of them with keys; sections count on declared pages alone, as reports and plans have the same form.
 */
function readLabelled({ page, words, configured, firstTable, rows: others }) {
    const free = notTaken(others);
    const cards = findCards(page).filter(free);
    const read = cards.map((card) => ({ card, row: rowOf(card, words) }));
    const entries = others.filter(({ table }) => table === -1).length;
    const accepted = ['item', 'block', 'section'].flatMap((kind) => {
        const some = read.filter(({ card }) => card.kind === kind);
        const cited = some.filter(({ row }) => row.declared.status !== 'unknown' && row.evidence.some(isCited)).length;
        const keyed = some.filter(({ row }) => row.keyed).length;
        const isList = kind !== 'section' && keyed * 2 >= some.length;
        const known = configured || (isList && cited + (kind === 'item' ? entries : 0) >= FEWEST_CARDS);
        // A declared page keeps its rows when cards that cite nothing join them.
        const enough = configured || cited * 2 >= some.length;
        return cited > 0 && enough && known ? [some] : [];
    });
    return {
        considered: accepted.flatMap(([first]) => first === undefined
            ? []
            : [
                {
                    accepted: true,
                    reason: REASONS[first.card.kind],
                    columns: [],
                    heading: first.card.heading?.text ?? '',
                    range: first.card.range,
                },
            ]),
        rows: accepted.flatMap((some, at) => some.map(({ row }) => ({ ...row, table: firstTable + at }))),
        taken: new Set(accepted.flat().flatMap(({ card }) => card.items)),
    };
}
const REASONS = {
    item: 'items of lists with a labeled status and labeled evidence',
    block: 'blocks of keys and values with a labeled status and labeled evidence',
    section: 'sections with a labeled status and labeled evidence',
};
/** False for what names a row that is read otherwise, or is where it is written. */
function notTaken(rows) {
    const lines = new Set(rows.map(({ range }) => range.line));
    const keys = new Set(rows.map(({ key, keyed }) => (keyed ? (0,text_keys/* canonicalKey */.yk)(key) : (0,text_keys/* slugOf */.tF)(key))));
    return (card) => {
        const { key, keyed } = labelled_rows_nameOf(card);
        // `WS-P1 / WS-P2`, `WS-P1\u2013P4`: the section of several rows.
        const named = card.kind === 'section' ? keysNamed(card.heading?.text ?? '') : [];
        const all = [...named, keyed ? (0,text_keys/* canonicalKey */.yk)(key) : (0,text_keys/* slugOf */.tF)(key)];
        return !lines.has(card.range.line) && !all.some((one) => keys.has(one));
    };
}
const isCited = ({ segments, text }) => (0,cell_content/* looksCited */.u6)({ segments }) && !(0,placeholders/* isPlaceholder */.wK)(text);
/** The cards of a page, in its order. A section is one where it states a status itself, and its lists are none. */
function findCards({ blocks }) {
    const cards = [];
    let heading = null;
    let own = [];
    const close = () => {
        if (heading !== null && heading.depth > 1)
            cards.push(...sectionCards(heading, own));
        own = [];
    };
    for (const block of blocks) {
        if (block.kind === 'heading') {
            close();
            heading = block;
            continue;
        }
        const found = block.kind === 'list' ? itemCards(block, heading) : [];
        const named = found.length === 0 ? blockCards(block, heading) : [];
        if (found.length + named.length === 0)
            own.push(block);
        cards.push(...found, ...named);
    }
    close();
    return cards;
}
function sectionCards(heading, blocks) {
    const collection = startCollection(labelled_rows_COLUMN);
    collect(collection, blocks);
    const card = {
        kind: 'section',
        title: heading.segments,
        id: null,
        range: heading.range,
        collection,
        heading,
        items: blocks.flatMap(labelledItems),
    };
    return isCard(card) ? [card] : [];
}
/** Items that are labelled lines. Check boxes, and items that cite something under a name of their own, are claims for themselves. */
function labelledItems(block) {
    if (block.kind !== 'list')
        return [];
    return block.items.filter((item) => {
        const text = textOf(labelled_rows_ownLines(item)[0] ?? []);
        const isKnown = (0,labels/* labelAt */.y0)(text) !== null || (0,labels/* nameLabelAt */.Df)(text) !== null;
        return item.checked === null && (isKnown || (UNKNOWN_LABEL.test(text) && !cites(item)));
    });
}
const isCard = ({ collection: { status } }) => status !== null && status.length > 0;
/** Items whose first line names something, and whose other lines or inner items state its status. */
function itemCards(list, heading) {
    return list.items.flatMap((item) => {
        const [title = [], ...lines] = labelled_rows_ownLines(item);
        const text = textOf(title);
        if (item.checked !== null || text === '' || (0,labels/* labelAt */.y0)(text) !== null || (0,labels/* nameLabelAt */.Df)(text) !== null)
            return [];
        const collection = startCollection(labelled_rows_COLUMN);
        collectLines(collection, withoutUnknown(lines), null);
        collect(collection, item.blocks.filter(({ kind }) => kind === 'list'));
        const card = { kind: 'item', title, id: null, range: item.range, collection, heading, items: [item] };
        return isCard(card) ? [card] : [];
    });
}
const labelled_rows_ownLines = (item) => item.blocks.flatMap((block) => (block.kind === 'paragraph' ? (0,inline_text/* linesOf */.Dx)(block.segments) : []));
/** A line with a label that nobody knows, such as `Reviewer: \u2026`: it and what goes on after it say nothing here. */
const UNKNOWN_LABEL = /^\p{L}[\p{L}\p{N} /_-]{1,30}[:\uff1a]\s/u;
function withoutUnknown(lines) {
    let isKnown = true;
    return lines.filter((line) => {
        const text = textOf(line);
        if ((0,labels/* labelAt */.y0)(text) !== null)
            isKnown = true;
        else if (UNKNOWN_LABEL.test(text))
            isKnown = false;
        return isKnown;
    });
}
/** Deeper lists are flattened no further. */
const labelled_rows_MOST_DEPTH = 4;
const linesIn = (block, depth = 0) => block.kind === 'paragraph'
    ? (0,inline_text/* linesOf */.Dx)(block.segments)
    : block.kind === 'list' && depth < labelled_rows_MOST_DEPTH
        ? block.items.flatMap(({ blocks }) => blocks.flatMap((inner) => linesIn(inner, depth + 1)))
        : [];
/** `Control ID: AC-2`, `Status: implemented`, `Evidence: \u2026`, as lines of a paragraph or items of a list: each key begins another one. */
function blockCards(block, heading) {
    const cards = [];
    const items = labelledItems(block);
    for (const line of linesIn(block).flatMap(atLabels)) {
        const name = (0,labels/* nameLabelAt */.Df)(textOf(line));
        const value = name === null ? [] : trimmed((0,inline_text/* segmentsFrom */.tX)(line, name.end + leading(line)));
        const range = (0,inline_text/* rangeOfSegments */.LR)(value);
        const open = cards.at(-1);
        if (name?.kind === 'key' && range !== null) {
            const collection = startCollection(labelled_rows_COLUMN);
            cards.push({ card: { kind: 'block', title: value, id: value, range, collection, heading, items }, lines: [] });
        }
        else if (open !== undefined && name?.kind === 'item' && open.card.title === open.card.id && range !== null) {
            open.card = { ...open.card, title: value };
        }
        else {
            open?.lines.push(line);
        }
    }
    for (const { card, lines } of cards)
        collectLines(card.collection, withoutUnknown(lines), null);
    return cards.map(({ card }) => card).filter(isCard);
}
const written = (line) => (0,inline_text/* inlineText */.ln)(line, labelled_rows_LONGEST_TITLE).text.trim();
function labelled_rows_nameOf({ title, id }) {
    const parsed = (0,text_keys/* parseKey */.Do)(written(title));
    if (id === null)
        return parsed;
    const text = written(id);
    const { key, keyed } = (0,text_keys/* parseKey */.Do)(text);
    const isWord = text.length <= LONGEST_KEY && /^\S+$/u.test(text);
    return {
        key: keyed ? key : isWord ? text : (0,text_keys/* slugOf */.tF)(text),
        keyed: keyed || isWord,
        title: title === id ? (keyed ? parsed.title : '') : written(title),
    };
}
function rowOf(card, words) {
    const { collection, title, range } = card;
    const { key, keyed, title: name } = labelled_rows_nameOf(card);
    const heading = written(title);
    const declared = describeStatus({ status: collection.status ?? [], words, range });
    return {
        key,
        keyed,
        title: name === '' ? (card.heading?.text ?? heading) : name,
        heading,
        range: (0,inline_text/* rangeOfSegments */.LR)(card.id ?? title) ?? range,
        table: -1,
        declared,
        // As in a section of a row: what is cited for work that has not begun shows that it is missing.
        evidence: placesIn(collection).map((field) => withPolarity(field, {
            fallback: declared.status === 'not-started' ? 'gap' : 'work',
            claims: declared.status === 'done',
        })),
        required: [],
        note: null,
        verifiedCommit: null,
        verifiedDate: null,
        shape: null,
    };
}

// EXTERNAL MODULE: ./build/rows/open-listed-gone.js + 1 modules
var open_listed_gone = __webpack_require__(636);
;// CONCATENATED MODULE: ./build/rows/open-past-rows.js


/** Most notes of a page that are looked at, and most characters of one. */
const MOST_NOTES = 400;
const MOST_CHARACTERS = 2_000;
/** Few pages have any of these words, and without one there is no note. */
const MAY_SAY = /delete|remove|retire|dropped|dead|abandon|decommission|histor|posterity|provenance|no longer|any ?more/i;
const ROWS = 'rows?|items?|entries|entry|tasks?|steps?|ids?';
const SECTIONS = 'sections?|phases?|epics?|milestones?|parts?|chapters?|tables?';
/** `rows 2.6`, `Phase 3`: what a note speaks of, before its keys. */
const NAMED = new RegExp(String.raw `(?:^|[^\p{L}\p{N}])(${ROWS}|${SECTIONS})\s(?=[#(]?[A-Z]{0,8}[-_]?\d|[A-Z]{1,8}[-_][A-Z])`, 'giu');
/** `This section`, `the rows below`, `everything below`: all that is below its heading. */
const BELOW = new RegExp(String.raw `^[^\p{L}]{0,8}(?:note:? )?(?:(?:this|the) (?:whole |entire )?(?:section|table|phase|part|list)(?: below)?|(?:all |all of |all the )?(?:the |these )?(?:rows|items|entries)(?: below| here| in this (?:section|table)| of this (?:section|table))|all rows|everything (?:below|here|in this section))(?=[\s,])`, 'iu');
const open_past_rows_THINGS = '(?:code|files?|modules?|sources?|components?|features?|functionality|implementations?|tests?|scripts?|firmware|services?|paths?|classes|packages?|evidence)';
const GONE = '(?:deleted|removed|retired|dropped|dead|abandoned|decommissioned)';
const BEING = '(?:is|are|was|were|has been|have been|had been)';
const WAS = String.raw `${BEING} (?:since |now |all |both |already ){0,2}(?:${GONE}|gone)(?!\p{L})`;
const NO_MORE = '(?:no longer exists?|(?:is|are) no longer (?:here|there|present|in (?:the|this) (?:tree|repo|repository)))';
const PLACE = String.raw `^[\s,(]{0,3}(?:(?:below|above|here|on this page|in this table|in the table)[\s,)]{1,3}){0,2}(?:(?:all|both|now|still|only|just|merely) ){0,3}`;
const DESCRIBE = '(?:describes?|refers? to|covers?|documents?|cites?|names?|tracks?|lists?|points? (?:to|at)|mentions?|concerns?|records?|(?:is|are) about)';
const HISTORY = String.raw `(?:(?:as|for) (?:[\p{L}-]{1,20} ){0,3})?(?:history|historical|posterity|provenance)(?!\p{L})`;
/** What a note says of the rows it names, right after naming them. */
const SAYS = [
    // `describe deleted code`, `cite the removed loader files`
    new RegExp(String.raw `${PLACE}${DESCRIBE} (?:(?:the|a|an|our|now|already|since)[ -]){0,2}${GONE} (?:[\p{L}\p{N}_/+.-]{1,30} ){0,2}${open_past_rows_THINGS}(?!\p{L})`, 'iu'),
    // `describe code that was deleted`, `cite files that no longer exist`
    new RegExp(String.raw `${PLACE}${DESCRIBE} (?:[\p{L}\p{N}_/+.-]{1,30} ){0,4}${open_past_rows_THINGS} (?:(?:that|which) )?(?:${WAS}|${NO_MORE})`, 'iu'),
    // `are kept here only as history`, `remain as a historical record`, `are history`
    new RegExp(String.raw `${PLACE}(?:is|are|remains?|stays?)(?: (?:now|here|below|only|just|purely|solely|left|kept|retained|preserved|in place)){0,5} ${HISTORY}`, 'iu'),
    new RegExp(String.raw `${PLACE}(?:kept|retained|preserved)(?: (?:here|below|only|just|purely|solely)){0,3} ${HISTORY}`, 'iu'),
];
/** `The code of rows 2.6-2.11` \u2026 `was deleted`. */
const CODE_OF = new RegExp(String.raw `${open_past_rows_THINGS} (?:of|behind|for|under|in|cited (?:by|in)|named (?:by|in)) (?:the )?$`, 'iu');
const WAS_AFTER = new RegExp(String.raw `${PLACE}(?:${WAS}|${NO_MORE})`, 'iu');
/** `Deleted code: rows 2.6-2.11`, `Kept as history: rows 3.1 and 3.2`. */
const SAID_BEFORE = new RegExp(String.raw `^[^\p{L}]{0,8}(?:${GONE} ${open_past_rows_THINGS}|(?:kept|retained|preserved)(?: (?:here|below|only|just)){0,2} ${HISTORY}|${HISTORY}(?: only)?)(?: [([][^)\]]{0,40}[)\]])?\s?[:\u2014\u2013-]\s?$`, 'iu');
/** What is still to happen, or does not. */
const open_past_rows_OPEN = /(?:^|[^\p{L}])(?:will|won['\u2019]t|to be|shall|should|not|never|might|could|would|must|going to|planned|soon|until|if|once|when|yet|except|unless|partly|partially)(?!\p{L})/iu;
/** The month has a capital. */
const MAY = /(?:^|[^\p{L}])may(?!\p{L})/u;
const NOT_ANY_MORE = /\bdo(?:es)? not exist any(?: ?more| longer)\b/giu;
/** Then the rows are of what came in its place. */
const GOES_ON = /(?<!\p{L})(?:(?:re)?(?:written|implemented|built|created|added|placed)|ported|migrated|replacements?|successors?)(?!\p{L})/iu;
const NONE = () => false;
/** Whether a note of the page speaks so of a row: by its key, a range of keys, the key of its section, or at the head of its section. */
function openPastRows({ blocks, lines, text }) {
    if (!MAY_SAY.test(text))
        return NONE;
    const keys = new Set();
    const sections = new Set();
    const opened = new Set();
    let heading = null;
    let isHead = false;
    let notes = 0;
    for (const block of blocks) {
        if (block.kind === 'heading')
            [heading, isHead] = [block, true];
        else if (block.kind === 'table')
            isHead = false;
        else
            for (const note of notesOf(block)) {
                if (++notes > MOST_NOTES)
                    break;
                for (const sentence of sentencesOf(note)) {
                    const named = readNote(sentence);
                    for (const key of named.rows)
                        keys.add(key);
                    for (const key of named.sections)
                        sections.add(key);
                    // A title speaks of the whole page.
                    if (isHead && heading !== null && heading.depth > 1 && speaksOfBelow(sentence))
                        opened.add(heading);
                }
            }
    }
    if (keys.size === 0 && sections.size === 0 && opened.size === 0)
        return NONE;
    const isBelow = linesBelow({ blocks, end: lines.length + 1 }, (one) => opened.has(one) || isSection(one, sections));
    return ({ key, keyed, range: { line } }) => (keyed && keys.has((0,text_keys/* canonicalKey */.yk)(key))) || isBelow.has(line);
}
/** The texts of a paragraph, of those in a quote, and of the items of a list. */
function notesOf(block) {
    switch (block.kind) {
        case 'paragraph':
            return MAY_SAY.test(block.text) ? [block.text.slice(0, MOST_CHARACTERS)] : [];
        case 'quote':
            return block.blocks.flatMap((inner) => (inner.kind === 'quote' ? [] : notesOf(inner)));
        case 'list':
            return block.items.flatMap(({ blocks }) => blocks.flatMap((inner) => (inner.kind === 'paragraph' ? notesOf(inner) : [])));
        default:
            return [];
    }
}
const sentencesOf = (note) => note
    .replaceAll(/\s+/gu, ' ')
    .split(/[.;!](?=\s|$)/u)
    .map((sentence) => sentence.replaceAll(NOT_ANY_MORE, 'no longer exist').trim())
    .filter((sentence) => sentence !== '' && !open_past_rows_OPEN.test(sentence) && !MAY.test(sentence));
const NOTHING = { rows: [], sections: [] };
/** The canonical keys of which a sentence says so. */
function readNote(sentence) {
    for (const match of sentence.matchAll(NAMED)) {
        const [whole, word = ''] = match;
        const before = sentence.slice(0, match.index);
        const { keys, rest } = readKeyList(sentence.slice(match.index + whole.length).replaceAll(/, (?:and|or) /giu, ', '));
        if (keys.length === 0)
            continue;
        const says = (!GOES_ON.test(rest) && SAYS.some((pattern) => pattern.test(rest))) ||
            (CODE_OF.test(before + whole.slice(0, whole.length - word.length - 1)) && WAS_AFTER.test(rest)) ||
            (SAID_BEFORE.test(before + whole.slice(0, whole.length - word.length - 1)) && !/\p{L}/u.test(rest));
        if (!says)
            continue;
        return new RegExp(`^(?:${SECTIONS})$`, 'iu').test(word)
            ? { rows: [], sections: keys }
            : { rows: keys, sections: [] };
    }
    return NOTHING;
}
function speaksOfBelow(sentence) {
    const [subject] = BELOW.exec(sentence) ?? [];
    return (subject !== undefined &&
        !GOES_ON.test(sentence) &&
        SAYS.some((pattern) => pattern.test(sentence.slice(subject.length))));
}
/** `## 3. Old radio`, `## Phase 3 \u2014 old radio` for the key `3`. */
function isSection({ text }, keys) {
    if (keys.size === 0)
        return false;
    const bare = text.replace(new RegExp(String.raw `^[^\p{L}\p{N}]{0,8}(?:${SECTIONS})\s`, 'iu'), '');
    return (keysNamed(bare)
        .slice(0, 1)
        .some((key) => keys.has(key)) || keys.has((0,text_keys/* slugOf */.tF)(text)));
}
/** The lines below some headings, those of headings further down included. */
function linesBelow({ blocks, end }, isOpen) {
    const lines = new Set();
    let open = null;
    const close = (to) => {
        for (let line = open?.from ?? to; line < to; line += 1)
            lines.add(line);
        open = null;
    };
    for (const block of blocks) {
        if (block.kind !== 'heading' || (open !== null && block.depth > open.depth))
            continue;
        close(block.range.line);
        if (isOpen(block))
            open = { from: block.range.line, depth: block.depth };
    }
    close(end);
    return lines;
}

;// CONCATENATED MODULE: ./build/rows/status/stated-counts.js


/** Two numbers at least make a summary; more than so many are something else. */
const FEWEST = 2;
const MOST = 24;
/** Most sections that one table counts. */
const MOST_SECTIONS = 100;
const stated_counts_LONGEST_LINE = 300;
const stated_counts_TOTALS = new Set('total|totals|sum|all|all rows|gesamt|summe|insgesamt|total g\u00e9n\u00e9ral|\u0438\u0442\u043e\u0433\u043e|\u0432\u0441\u0435\u0433\u043e|razem|suma|\u0142\u0105cznie|\u5408\u8ba1|\u603b\u8ba1|\u5408\u8a08|\u7dcf\u8a08|\ud569\uacc4|\uc804\uccb4'.split('|'));
/** Before `3/5` and `3 of 5` these mean what is done. */
const PROGRESS = new Set('progress|completion|complete|completed|overall|overall progress|rows done|fortschritt|avancement'.split('|'));
/** Columns of percentages. */
const SHARES = new Set('%|share|percent|percentage|progress|complete|completion|anteil'.split('|'));
/** `12`, `12 (60 %)`, `12/20`, `12 of 20 (60 %)`; `60 % (12)` is none. */
const NUMBER = /^(\d{1,5})(?:\s*(?:\/|of|out of|von)\s*(\d{1,5}))?(?:\s*\(([^()]*)\))?$/u;
/** A status word with a key after it: \u201cComplete 3.5.6\u201d is a step of a plan, and a number beside it counts something else. */
const NAMES_A_STEP = /\p{L}[^\d]*\s[\p{L}#-]{0,6}\d/u;
const PERCENT = /^(\d{1,3})(?:\.0)?\s*%$/u;
function readStatedCounts({ blocks }, words) {
    const state = (label, number, range) => stateCount({ label, number, range, words });
    const found = [...summaries(blocks, state)].filter(({ counts: { length }, most }) => length >= FEWEST && length <= most);
    return {
        counts: found.map(({ counts }) => counts),
        tables: new Set(found.flatMap(({ block }) => (block.kind === 'table' ? [block] : []))),
    };
}
function stateCount({ label, number, range, words, }) {
    const [, count, outOf, remark = ''] = NUMBER.exec(bare(number)) ?? [];
    const text = bare(label)
        .replace(/[:=]\s*$/u, '')
        .trim();
    if (count === undefined || text === '' || text.length > 60 || NAMES_A_STEP.test(text))
        return null;
    const isProgress = outOf !== undefined && (PROGRESS.has(text.toLowerCase()) || stated_counts_TOTALS.has(text.toLowerCase()));
    const of = isProgress ? 'done' : stated_counts_meaningOf(text, words);
    if (of === null)
        return null;
    const own = { label: isProgress ? 'done' : text, of, signature: (0,status_tokens/* statusSignature */.dr)(isProgress ? 'done' : text), range };
    const share = PERCENT.exec(remark.trim())?.[1];
    return [
        { ...own, count: Number(count) },
        ...(outOf === undefined ? [] : [totalOf(Number(outOf), range)]),
        ...(share === undefined || of === 'total' ? [] : [{ ...own, count: Number(share), share: true }]),
    ];
}
const bare = (text) => text.replaceAll(/[*_`]/g, '').trim();
const totalOf = (count, range) => ({
    label: 'total',
    of: 'total',
    signature: 'total',
    count,
    range,
});
function stated_counts_meaningOf(label, words) {
    if (stated_counts_TOTALS.has(label.toLowerCase()))
        return 'total';
    const { status } = (0,classify_status/* classifyStatus */.x)(label, words);
    return status === 'unknown' ? null : status;
}
/** All of these, or none: one line that is no count makes it another kind of table. */
const complete = (counts) => {
    const known = counts.filter((count) => count !== null);
    return known.length === counts.length ? known.flat() : [];
};
function* summaries(blocks, state) {
    for (const block of blocks) {
        if (block.kind === 'table') {
            const counts = ofTable(block, state);
            if (counts.length > 0)
                yield { block, counts, most: MOST * 3 };
            else
                yield { block, counts: ofSections(block, state), most: MOST_SECTIONS * MOST };
        }
        else if (block.kind === 'paragraph' && block.text.length <= stated_counts_LONGEST_LINE)
            yield { block, counts: ofLine(block, state), most: MOST };
        else if (block.kind === 'heading')
            yield { block, counts: ofHeading(block, state), most: MOST };
        else if (block.kind === 'quote')
            yield* summaries(block.blocks, state);
        else if (block.kind === 'list')
            yield { block, counts: ofList(block, state), most: MOST * 3 };
    }
}
function ofList({ items }, state) {
    if (items.length > MOST)
        return [];
    return complete(items.map(({ blocks: [first], range }) => {
        const pair = first?.kind === 'paragraph' ? stated_counts_divide(first.text) : null;
        return pair === null ? null : state(...pair, first?.range ?? range);
    }));
}
/** One status a line, or one a column above a single line of numbers. */
function ofTable({ header, rows }, state) {
    const [first] = rows;
    if (first === undefined || rows.length > MOST)
        return [];
    // Two columns without a header of their own have a count where the header is.
    const counted = NUMBER.test(bare(header.cells[1]?.text ?? '')) ? [header, ...rows] : rows;
    const down = complete(counted.map(({ cells: [label, number, share] }) => {
        if (label === undefined || number === undefined)
            return null;
        const percent = PERCENT.test(bare(share?.text ?? '')) ? ` (${bare(share?.text ?? '')})` : '';
        return state(label.text, NUMBER.test(bare(number.text)) && !number.text.includes('(') ? `${bare(number.text)}${percent}` : number.text, number.range);
    }));
    if (down.length > 0 || rows.length > 1)
        return down;
    const cells = header.cells.map((label, index) => {
        const number = first.cells[index];
        return number === undefined ? null : state(label.text, number.text, number.range);
    });
    // The first column may say what is counted.
    return complete(cells[0] === null ? cells.slice(1) : cells);
}
/** A section of the page a line, one status a column; a line of totals counts the whole page. */
function ofSections({ header, rows }, state) {
    if (rows.length === 0 || rows.length > MOST_SECTIONS || header.cells.length > MOST)
        return [];
    const [, ...labels] = header.cells;
    const counted = labels.filter(({ text }) => !SHARES.has(bare(text).toLowerCase()));
    if (counted.length < FEWEST)
        return [];
    return complete(rows.map(({ cells: [name, ...numbers] }) => {
        const section = bare(name?.text ?? '');
        if (section === '')
            return null;
        const isTotal = stated_counts_TOTALS.has(section.toLowerCase());
        const counts = labels.map((label, index) => {
            const number = numbers[index];
            if (!counted.includes(label))
                return [];
            if (number === undefined || /^[-\u2013\u2014]?$/u.test(bare(number.text)))
                return [];
            return state(label.text, number.text, number.range);
        });
        return counts.includes(null)
            ? null
            : counts.flatMap((own) => own ?? []).map((own) => (isTotal ? own : { ...own, section }));
    }));
}
/** `Done: 12 \u00b7 Partial: 3`, `12 done, 3 partial`, `Progress: 3/5`. */
function ofLine({ text, range }, state) {
    const read = (line) => {
        const parts = line
            .split(/[,;\u00b7|\u2022\n]|(?<!\d)\s\/\s|\s\/\s(?!\d)|\s(?:and|und|et|y)\s(?=\d)/u)
            .filter((part) => part.trim() !== '');
        if (parts.length === 0 || parts.length > MOST)
            return [];
        return complete(parts.map((part) => {
            const pair = stated_counts_divide(part);
            return pair === null ? null : state(...pair, range);
        }));
    };
    const counts = read(text);
    // `Summary: 3 done, 1 partial`: what is before the first number only says what follows.
    return counts.length > 0 ? counts : read(text.replace(/^\p{L}[\p{L} ]{1,30}:\s*(?=\d)/u, ''));
}
/** `## Boats (3/5)`, `## Boats (3 of 5 done)`: the rows below it. */
function ofHeading({ text, range }, state) {
    const [, name = '', inner = ''] = /^(.{1,120}?)\s*[([]([^()[\]]{3,40})[)\]]$/u.exec(text.trim()) ?? [];
    const [, done, outOf, label = 'progress'] = /^(\d{1,5})\s*(?:\/|of|von)\s*(\d{1,5})(?:\s+(\D{1,30}))?$/u.exec(inner) ?? [];
    if (done === undefined || outOf === undefined || name === '')
        return [];
    return (state(label, `${done}/${outOf}`, range) ?? []).map((own) => ({ ...own, section: text }));
}
/** A label and its number, in either order. */
function stated_counts_divide(text) {
    const written = text.trim().replace(/\.$/, '').slice(0, stated_counts_LONGEST_LINE);
    const after = /^(\D{1,60}?)(?:\s*[:=]|\s+[\u2014\u2013-])\s*(\d[^:=]{0,40})$/u.exec(written) ??
        /^(\D{1,60}?)\s*\((\d{1,5})\)$/u.exec(written) ??
        /^(\D{1,60}?)\s+(\d{1,5}\s*(?:\/|of|von)\s*\d{1,5}(?:\s*\([^()]*\))?)$/u.exec(written);
    if (after !== null) {
        const [, label = '', number = ''] = after;
        const said = /^(\d{1,5}\s*(?:\/|of|out of|von)\s*\d{1,5})\s+(\D{1,30}?)(\s*\([^()]*\))?$/u.exec(number);
        // `Progress: 3 of 5 done`: the word after the numbers says what is counted.
        return said !== null && PROGRESS.has(bare(label).toLowerCase())
            ? [said[2] ?? '', `${said[1] ?? ''}${said[3] ?? ''}`]
            : [label, number];
    }
    const before = /^(\d{1,5}(?:\s*(?:\/|of|out of|von)\s*\d{1,5})?)\s+(?:rows?\s+)?(?:(?:are|is)\s+)?(\D{1,60}?)(\s*\(\d{1,3}\s*%\))?$/u.exec(written);
    return before === null ? null : [before[2] ?? '', `${before[1] ?? ''}${before[3] ?? ''}`];
}

;// CONCATENATED MODULE: ./build/rows/read-rows.js
















/** How the status tables of a page are read, by their headers. */
const readSisters = (input) => sistersOf(considerTables(input).tables, 'the header that the table had before this change');
function considerTables({ page, settings }) {
    const legend = readLegend(page);
    const overrides = new Map(Object.entries(settings.statuses).map(([words, status]) => [(0,status_tokens/* statusSignature */.dr)(words), status]));
    const words = shareWords({ overrides, legend: legend.words, listed: legend.listed });
    // Most pages hold no table that asks for it.
    let headings = null;
    const named = () => (headings ??= new Set(page.blocks.flatMap((block) => (block.kind === 'heading' ? [...keysNamed(block.text), (0,text_keys/* slugOf */.tF)(block.text)] : []))));
    const titled = (0,discover/* isNamedStatusPage */.$E)(page.path);
    const stated = readStatedCounts(page, words);
    const tables = (0,find_tables/* findTables */.J)(page);
    const open = tables.flatMap(({ table }) => (legend.tables.has(table) || stated.tables.has(table) ? [] : [table]));
    const layoutOf = openColumns({ tables: open, words, settings });
    return {
        legend,
        words,
        stated,
        tables: tables.map((placed) => ({
            placed,
            ...acceptTable({ placed, legend, summaries: stated.tables, layoutOf, words, settings, named, titled }),
        })),
    };
}
/** Every table is considered, and the refused ones say why. Rows come in the order of the page. */
function readRows({ page, settings, metadata, known, claimed }) {
    const { legend, words, stated, tables } = considerTables({ page, settings });
    const considered = withSisters(tables, known ?? new Map());
    const rows = namedByTitle(considered.flatMap(({ accepted }, table) => accepted === null ? [] : (0,read_table/* readTable */.xz)({ ...accepted, page, table, words })));
    const bare = rows.filter((row) => considered[row.table]?.accepted?.layout.evidence.length === 0);
    const { evidence, entries } = readAudit({ page, rows, bare, words, configured: settings.configured });
    const served = rows.map((row) => {
        const fields = evidence.get(row);
        return fields === undefined ? row : { ...row, evidence: [...fields, ...row.evidence] };
    });
    const lists = readUntabled({
        input: { page, settings, metadata },
        words,
        firstTable: considered.length,
        rows,
        audit: { evidence, entries },
    });
    const isKept = (0,records/* recordSections */._o)(page);
    const isPast = openPastRows(page);
    const isListedGone = (0,open_listed_gone/* openListedGone */.rO)(page, claimed ?? new Set());
    return {
        defined: listTerms(legend, settings),
        listed: { legend: new Set([...legend.words.keys(), ...legend.listed]), closed: legend.closed },
        ...(stated.counts.length === 0 ? {} : { counts: stated.counts }),
        dialect: evidence.size > 0 || entries.length > 0 ? 'audit' : 'matrix',
        tables: [...considered.map((one) => one.considered), ...lists.considered],
        rows: [...served, ...entries, ...lists.rows]
            .map((row) => isKept(row.range.line) ? asRecord(row) : isListedGone(row) ? asGone(row) : isPast(row) ? asPast(row) : row)
            .sort((one, other) => one.range.line - other.range.line || one.range.column - other.range.column),
    };
}
/** Rows outside of tables: those whose status is a labelled line, and the items of lists that state one. */
function readUntabled({ input: { page, settings, metadata }, words, firstTable, rows, audit: { evidence, entries }, }) {
    const { configured } = settings;
    const title = page.blocks.find((block) => block.kind === 'heading')?.text ?? '';
    const statusPage = rows.length > 0 ||
        metadata.lastVerifiedCommit !== null ||
        (metadata.lastVerifiedDate !== null && /verif|review|audit|check/i.test(metadata.lastVerifiedDate.label)) ||
        (0,discover/* speaksOfStatus */.zB)({ path: page.path, title });
    const question = { page, words, configured };
    const labelled = readLabelled({ ...question, firstTable, rows: [...rows, ...entries] });
    // Lists of an audit are read as such, and a page with tables keeps its claims in them.
    if (entries.length > 0 || evidence.size > 0 || (rows.length > 0 && !configured))
        return labelled;
    const lists = readLists({
        ...question,
        statusPage,
        taken: labelled.taken,
        firstTable: firstTable + labelled.considered.length,
    });
    return {
        considered: [...labelled.considered, ...lists.considered],
        rows: [...labelled.rows, ...lists.rows],
    };
}
let lastWords = null;
/** The same object for the same words, as long as page after page has them: what cells mean by them need not be worked out again. */
function shareWords(words) {
    const signature = JSON.stringify([[...words.overrides], [...words.legend], [...words.listed]]);
    if (lastWords?.signature !== signature)
        lastWords = { words, signature };
    return lastWords.words;
}
/** A row of a section that is kept as it was: it claims nothing of today. */
const asRecord = (row) => ({
    ...row,
    declared: { ...row.declared, status: 'not-applicable', reason: 'its section is kept as a record' },
    kept: true,
    required: [],
});
/** A row that only lists what was deleted. */
const asGone = (row) => ({ ...row, remark: 'gone', required: [] });
/** A row of which a note says that it describes what is deleted: what of it is not there is missed by nobody. */
const asPast = (row) => ({ ...row, remark: row.remark === 'gone' ? 'gone' : 'past', required: [] });
/** The words of the page's legend and its configuration; where the page lists all it allows, those alone. */
function listTerms({ terms, closed }, { statuses }) {
    const configured = Object.entries(statuses).map(([text, status]) => ({ text, status }));
    const all = [...terms, ...configured];
    if (closed === null)
        return { terms: all, closed: false };
    const allowed = new Set(closed.map(status_tokens/* statusSignature */.dr));
    return { terms: all.filter(({ text }) => allowed.has((0,status_tokens/* statusSignature */.dr)(text))), closed: true };
}
/** Tables with the same header get the same answer: once one holds the page's statuses, the others do, whatever words they hold. */
function withSisters(tables, known) {
    const sisters = new Map([...known, ...sistersOf(tables, 'the header of another status table of this page')]);
    return tables.map((table) => {
        const sister = table.accepted === null ? sisters.get(headerOf(table.placed.table)) : undefined;
        return sister === undefined ? table : acceptSister(table, sister);
    });
}
/** The first table of each header that is accepted. */
function sistersOf(tables, reason) {
    const sisters = new Map();
    for (const { placed, accepted } of tables)
        if (accepted !== null && !sisters.has(headerOf(placed.table)))
            sisters.set(headerOf(placed.table), { layout: accepted.layout, reason });
    return sisters;
}
/** What repeats names nothing: numbers that begin anew in another table, and layers or levels that most rows of a table share. Then titles name the rows. */
function namedByTitle(rows) {
    const isShared = sharedKeys(rows);
    return rows.map((row) => {
        const title = row.keyed && isShared(row) ? (0,text_keys/* slugOf */.tF)(row.title) : '';
        return title === '' ? row : { ...row, key: title, keyed: false };
    });
}
function sharedKeys(rows) {
    /** The table that a key is in, and the title of its row there; null where it has several. */
    const tables = new Map();
    const perTable = new Map();
    const add = (found, key, value) => {
        const known = found.get(key);
        if (known === undefined)
            found.set(key, value);
        else if (known !== value)
            found.set(key, null);
    };
    for (const { keyed, key, table, title } of rows) {
        if (!keyed)
            continue;
        const canonical = (0,text_keys/* canonicalKey */.yk)(key);
        add(tables, canonical, table);
        const counted = perTable.get(table) ?? { titles: new Map(), rows: 0 };
        add(counted.titles, canonical, title);
        counted.rows += 1;
        perTable.set(table, counted);
    }
    const countsAnew = rows.some(({ keyed, key }) => keyed && (0,read_table/* isCount */.my)(key) && tables.get((0,text_keys/* canonicalKey */.yk)(key)) === null);
    return ({ key, table }) => {
        if (countsAnew && (0,read_table/* isCount */.my)(key))
            return true;
        const counted = perTable.get(table);
        return (counted !== undefined &&
            counted.rows >= FEWEST_SHARING &&
            counted.titles.size * 2 <= counted.rows &&
            counted.titles.get((0,text_keys/* canonicalKey */.yk)(key)) === null);
    };
}
/** In a shorter table two rows of one key are more likely a slip. */
const FEWEST_SHARING = 4;


/***/ }),

/***/ 703:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ NO_DOCUMENTS)
/* harmony export */ });
const NO_DOCUMENTS = {
    documents: [],
    refused: [],
    unreadable: [],
    skipped: [],
    pages: [],
    absentPages: [],
};


/***/ }),

/***/ 4326:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readAsBefore)
/* harmony export */ });
/* harmony import */ var _text_lazily_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4701);
/* harmony import */ var _text_table_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6612);
/* harmony import */ var _open_listed_gone_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(636);
/* harmony import */ var _read_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8287);
// Reads head again where base says more: a table as it was read at base where its header is the same, since an edit in one cell does not make a matrix
// something else, and a list of deleted files without those that rows claimed at base.




/** The documents of head; `renamedFrom`: path at base by path at head. */
function readAsBefore(head, { base, renamedFrom, }) {
    const before = new Map(base.map((document) => [document.path, document]));
    const claimed = (0,_text_lazily_js__WEBPACK_IMPORTED_MODULE_3__/* .lazily */ .q)(() => new Set(base.flatMap((document) => [...(0,_open_listed_gone_js__WEBPACK_IMPORTED_MODULE_1__/* .claimedPieces */ .N_)(document)])));
    return head.map((document) => {
        const was = before.get(renamedFrom.get(document.path) ?? document.path);
        const { page, settings, metadata } = document;
        if (was?.page === page || document.auxiliary === true)
            return document;
        const flipped = was !== undefined && hasFlipped(document, was);
        if (!flipped && !(0,_open_listed_gone_js__WEBPACK_IMPORTED_MODULE_1__/* .listsClaimed */ .Bz)(document, claimed))
            return document;
        return {
            ...document,
            ...(0,_read_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .readRows */ .a)({ page, settings, metadata, claimed: claimed(), ...(flipped ? { known: (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .readSisters */ .A)(was) } : {}) }),
        };
    });
}
/** Whether head refuses a table whose header is that of a table which base accepted. Most pages have none: then nothing is read again. */
function hasFlipped({ tables }, was) {
    const accepted = new Set(was.tables.filter((table) => table.accepted).map(headerOf));
    return tables.some((table) => !table.accepted && table.columns.length > 0 && accepted.has(headerOf(table)));
}
const headerOf = ({ columns }) => JSON.stringify(columns.map(({ header }) => (0,_text_table_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseHeader */ .Gw)(header)));


/***/ }),

/***/ 9923:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readDocuments)
});

// EXTERNAL MODULE: ./build/rows/set/document-set.js
var document_set = __webpack_require__(703);
// EXTERNAL MODULE: ./build/text/find-nearest.js
var find_nearest = __webpack_require__(8304);
// EXTERNAL MODULE: ./build/text/paths.js
var text_paths = __webpack_require__(9278);
;// CONCATENATED MODULE: ./build/rows/set/describe-absent.js
// Says which pages the configuration names and the repository has not, each with the nearest name that it has.


/** The pages that the configuration names and that are not there, each with the nearest name. */
async function describeAbsent({ atHead, atBase, entries, }) {
    const absentAtBase = atBase?.absent ?? [];
    const nearest = await nameNearest([...atHead.absent, ...absentAtBase], entries);
    const describe = (path) => ({
        path,
        reason: 'absent',
        detail: 'the configuration names it',
        configured: true,
        nearest: nearest.get(path),
    });
    return { head: atHead.absent.map(describe), base: absentAtBase.map(describe) };
}
/** For each of these paths the page that is there and has the nearest name; none where none is near. */
async function nameNearest(paths, entries) {
    if (paths.length === 0)
        return new Map();
    const { distance } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1916, 19));
    const pages = [...entries.keys()].filter((path) => /\.(?:md|markdown|mdx)$/i.test(path)).slice(0, MAX_NEAR);
    const found = new Map();
    for (const name of new Set(paths)) {
        const sameName = pages.filter((path) => (0,text_paths/* nameOf */.Vb)(path) === (0,text_paths/* nameOf */.Vb)(name));
        const near = sameName.length === 1 ? (sameName[0] ?? null) : (0,find_nearest/* nearestOf */.Z)({ name, among: pages, distance });
        if (near !== null)
            found.set(name, near);
    }
    return found;
}
/** Most pages whose names are compared letter by letter. */
const MAX_NEAR = 5_000;

// EXTERNAL MODULE: ./build/rows/set/find-documents.js
var find_documents = __webpack_require__(4671);
;// CONCATENATED MODULE: ./build/rows/set/follow-named.js
/** Side pages of both snapshots, with those that were named and refused at head and at base. */
async function followNamed({ head, base, except, }) {
    const known = new Set([...head.pages, ...base.pages].map(({ path }) => path));
    const atBase = new Map(base.refused.map((document) => [document.path, document]));
    const named = head.refused.filter(({ path, settings }) => settings.literal === true && atBase.has(path) && !known.has(path) && !except.has(path));
    if (named.length === 0)
        return { head: head.pages, base: base.pages };
    const { readProse } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7999));
    const follow = (document) => ({
        ...document,
        rows: readProse(document.page),
        auxiliary: true,
        followed: 'only',
    });
    return {
        head: [...head.pages, ...named.map(follow)],
        base: [...base.pages, ...named.flatMap(({ path }) => atBase.get(path) ?? []).map(follow)],
    };
}

// EXTERNAL MODULE: ./build/rows/set/read-as-before.js
var read_as_before = __webpack_require__(4326);
// EXTERNAL MODULE: ./build/rows/set/read-set.js + 1 modules
var read_set = __webpack_require__(5661);
;// CONCATENATED MODULE: ./build/rows/set/read-lapsed.js


/** The pages as documents, with or without rows. Those that cannot be read are among `skipped`. */
async function readLapsed({ known, paths, ...rest }) {
    if (paths.length === 0)
        return document_set/* NO_DOCUMENTS */.l;
    const refused = new Map(known.refused.map((document) => [document.path, document]));
    const seen = new Set([...refused.keys(), ...known.skipped.map(({ path }) => path)]);
    const set = await (0,read_set/* readSet */.R)({ ...rest, paths: paths.filter((path) => !seen.has(path)) });
    const documents = [...set.documents, ...set.refused, ...paths.flatMap((path) => refused.get(path) ?? [])];
    return await (0,read_set/* readAround */.C)({ ...rest, set: { ...set, documents, refused: [] } });
}

// EXTERNAL MODULE: ./build/rows/set/readings.js
var readings = __webpack_require__(7834);
;// CONCATENATED MODULE: ./build/rows/set/read-documents.js








/** Finds and reads the guarded documents of both snapshots. */
async function readDocuments({ repository, settings: given, surprises, keeping = null, }) {
    const { head, base } = repository;
    const settings = { ...given, forDocument: remember((path) => given.forDocument(path)) };
    // remark is the heaviest thing a run loads: have it load while git answers.
    const reader = __webpack_require__.e(/* import() */ 7188).then(__webpack_require__.bind(__webpack_require__, 7188));
    const [foundAtHead, foundAtBase] = await Promise.all([
        (0,find_documents/* findDocuments */.I)({ snapshot: head, settings }),
        base && (0,find_documents/* findDocuments */.I)({ snapshot: base, settings }),
    ]);
    const read = (0,readings/* openReadings */.M)({ readPage: (await reader).readPage, keeping });
    const notes = new Set(foundAtHead.notes);
    const reading = { repository, settings, read, notes, surprises };
    const [atHead, atBase] = await Promise.all([
        readAll(reading, { snapshot: head, paths: foundAtHead.paths }),
        base && foundAtBase ? readAtBase(reading, { base, head: foundAtHead.paths, own: foundAtBase.paths }) : document_set/* NO_DOCUMENTS */.l,
    ]);
    const gone = [...atBase.documents, ...atBase.pages].filter(({ path }) => !atHead.documents.some((document) => document.path === path));
    const { entries } = await head.tree();
    const absent = gone.filter(({ path }) => !entries.has(path));
    const fate = await findFates(reading, absent);
    const followed = await readFollowed(reading, { found: foundAtHead.paths, renamedFrom: fate.renamedFrom });
    const absentPages = await describeAbsent({ atHead: foundAtHead, atBase: foundAtBase, entries });
    // Nobody knows what a page holds that could not be read for a fault of ours.
    const surprising = new Set(pathsOf(surprises.list()));
    const lapsed = await readLapsed({
        snapshot: head,
        known: atHead,
        paths: gone.flatMap(({ path, auxiliary }) => auxiliary !== true && !surprising.has(path) && entries.get(path)?.kind === 'file' ? [path] : []),
        settings,
        read,
        notes,
        surprises,
    });
    const isLapsed = new Set(pathsOf(lapsed.documents));
    const hadAtBase = new Set(pathsOf(atBase.documents));
    const pages = await followNamed({ head: atHead, base: atBase, except: isLapsed });
    return {
        unreadAtBase: await findUnread(reading, base, { atHead, atBase, surprising }),
        unknownAtBase: [...atBase.skipped, ...(foundAtBase?.unsearched ?? [])].filter(({ reason }) => reason === 'unavailable'),
        head: {
            documents: (0,read_as_before/* readAsBefore */.e)([...atHead.documents, ...followed.documents, ...lapsed.documents], {
                base: atBase.documents,
                renamedFrom: fate.renamedFrom,
            }),
            refused: [...atHead.refused, ...followed.refused].filter(({ path }) => !isLapsed.has(path)),
            unreadable: [
                ...atHead.unreadable,
                ...followed.unreadable,
                ...absentPages.head.filter(({ path }) => !hadAtBase.has(path)),
            ],
            skipped: [...atHead.skipped, ...followed.skipped, ...lapsed.skipped, ...unsearchedOf(foundAtHead, lapsed)],
            pages: pages.head,
            absentPages: atHead.absentPages,
        },
        // What was absent before the change is nothing that the change did.
        base: {
            ...atBase,
            pages: pages.base,
            unreadable: [...atBase.unreadable, ...absentPages.base.filter(({ path }) => !fate.renamedFrom.has(path))],
        },
        deleted: describeDeleted({ absent, fate, atHead }),
        renamedFrom: fate.renamedFrom,
        readDocumentAt: async (commit, path) => {
            const snapshot = repository.snapshot(commit);
            const { documents, refused } = await (0,read_set/* readSet */.R)({ snapshot, paths: [path], settings, read, surprises });
            return documents[0] ?? refused[0] ?? null;
        },
        // What was too much to read of a page that nobody guards is no news.
        notes: [
            ...new Set([
                ...notes,
                ...[...atHead.documents, ...atHead.refused.filter(({ settings: { configured } }) => configured)].flatMap(({ path, page }) => page.notes.map((note) => `${path}: ${note}`)),
            ]),
        ],
    };
}
const NOTHING_RENAMED = { known: new Map(), unsure: new Set() };
/** The pages of these paths, and what belongs to them. */
async function readAll({ settings, read, notes, surprises }, { snapshot, paths }) {
    const set = await (0,read_set/* readSet */.R)({ snapshot, paths, settings, read, surprises });
    return await (0,read_set/* readAround */.C)({ snapshot, set, settings, read, notes, surprises });
}
async function findFates({ repository, settings, read, surprises }, absent) {
    const { head, base } = repository;
    const { known: renames, unsure } = absent.length > 0 ? await repository.renames() : NOTHING_RENAMED;
    const renamedFrom = new Map(absent.flatMap(({ path }) => {
        const to = renames.get(path);
        return to === undefined ? [] : [[to, path]];
    }));
    // Where nobody could say whether a page was renamed, the one new page with its rows is the same page.
    const moved = new Map();
    for (const document of absent) {
        if (base === null || document.auxiliary === true || renames.has(document.path))
            continue;
        const { findMoved } = await __webpack_require__.e(/* import() */ 5870).then(__webpack_require__.bind(__webpack_require__, 5870));
        const found = await findMoved({ document, head, base, settings, read, surprises });
        if (found === null)
            continue;
        if (unsure.has(document.path) && !renamedFrom.has(found.path))
            renamedFrom.set(found.path, document.path);
        else
            moved.set(document.path, found);
    }
    return { renamedFrom, moved, unsure };
}
/** Renamed pages that nothing finds at their new path: one that configuration names by its old path is still guarded where it went. */
async function readFollowed(reading, { found, renamedFrom }) {
    const { repository, settings, notes } = reading;
    const elsewhere = [...renamedFrom].filter(([path]) => !found.includes(path)).sort();
    const followed = elsewhere.flatMap(([path, from]) => (settings.forDocument(from).configured ? [path] : []));
    // One that was only discovered and went to the archive is laid to rest.
    for (const [path, from] of elsewhere)
        if (!followed.includes(path))
            notes.add(`${from} is now ${path}, where pages are not checked unless the configuration names them.`);
    for (const path of followed)
        notes.add(`${renamedFrom.get(path) ?? path} is now ${path}: update the configuration.`);
    if (followed.length === 0)
        return document_set/* NO_DOCUMENTS */.l;
    const forDocument = (path) => settings.forDocument(renamedFrom.get(path) ?? path);
    return await readAll({ ...reading, settings: { ...settings, forDocument } }, { snapshot: repository.head, paths: followed });
}
/** Guarded pages that are gone and were not renamed. */
function describeDeleted({ absent, fate: { renamedFrom, moved, unsure }, atHead, }) {
    const followedAway = new Set(renamedFrom.values());
    return absent
        .filter(({ path, auxiliary }) => auxiliary !== true && !followedAway.has(path))
        .map(({ path, rows, settings: { configured } }) => {
        const to = moved.get(path);
        const gone = {
            path,
            rows: rows.length,
            configured,
            ...(unsure.has(path) ? { perhapsRenamed: true } : {}),
        };
        if (to === undefined)
            return gone;
        const guarded = to.pages.every((page) => atHead.documents.some((other) => other.path === page));
        return { ...gone, movedTo: { path: to.path, rows: to.rows, guarded, complete: to.complete } };
    });
}
const pathsOf = (list) => list.map(({ path }) => path);
/** Pages that were not looked into, but for those that were read after all. */
function unsearchedOf({ unsearched }, { skipped }) {
    const known = new Set(pathsOf(skipped));
    return unsearched.filter(({ path }) => !known.has(path));
}
/** The documents of base, also those that this change renamed to a path that configuration or the command line names. */
async function readAtBase(reading, 
// Paths of the guarded documents of both sides.
{ base, head, own }) {
    const { repository, settings } = reading;
    const { entries } = await base.tree();
    const arrived = new Set(head.filter((path) => !entries.has(path) && settings.forDocument(path).configured));
    const { known: renames } = arrived.size === 0 ? NOTHING_RENAMED : await repository.renames();
    const earlier = new Map([...renames].filter(([from, to]) => arrived.has(to) && entries.has(from) && !own.includes(from)));
    const forDocument = (path) => settings.forDocument(earlier.get(path) ?? path);
    return await readAll({ ...reading, settings: { ...settings, forDocument }, notes: new Set() }, { snapshot: base, paths: [...own, ...earlier.keys()].sort() });
}
/** The same settings for the same path, so that a page which base and head share is understood once. */
function remember(forDocument) {
    const known = new Map();
    return (path) => {
        const settings = known.get(path) ?? forDocument(path);
        known.set(path, settings);
        return settings;
    };
}
/** Guarded pages of head that base has and whose content there is not to be had (a partial clone), or that were not read there for a fault of ours. */
async function findUnread({ notes }, base, { atHead, atBase, surprising, }) {
    const [documents, documentsAtBase] = [pathsOf(atHead.documents), new Set(pathsOf(atBase.documents))];
    const knownAtBase = new Set([...documentsAtBase, ...pathsOf(atBase.pages)]);
    const open = [...documents, ...pathsOf(atHead.pages)].filter((path) => !knownAtBase.has(path));
    const contents = base === null || open.length === 0 ? new Map() : await base.read(open);
    const unread = [
        ...open.filter((path) => (contents.get(path)?.kind ?? 'content') !== 'content'),
        ...documents.filter((path) => surprising.has(path) && !documentsAtBase.has(path)),
    ];
    for (const path of unread)
        notes.add(`${path} cannot be read at base, so none of its findings count as new.`);
    return unread;
}


/***/ }),

/***/ 5661:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ readAround),
  R: () => (/* binding */ readSet)
});

// EXTERNAL MODULE: ./build/rows/set/document-set.js
var document_set = __webpack_require__(703);
;// CONCATENATED MODULE: ./build/rows/set/explain-no-rows.js
/** Most tables named; `inspect` shows them all. */
const MAX_NAMED = 3;
/** A table whose header names a status was nearly read: it is what somebody can act on. */
const isNear = (reason) => /^the header .* could name a status/u.test(reason);
/** One clause, for a document without rows: the tables that come nearest to one first. */
function explainNoRows({ tables }) {
    const named = tables
        .toSorted((one, other) => Number(isNear(other.reason)) - Number(isNear(one.reason)))
        .slice(0, MAX_NAMED)
        .map(({ reason, range }) => `line ${range.line}: ${reason}`);
    const rest = tables.length - named.length;
    return named.length === 0 ? 'it has no table' : `${named.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}

// EXTERNAL MODULE: ./build/rows/plan/find-plans.js
var find_plans = __webpack_require__(2014);
// EXTERNAL MODULE: ./build/rows/set/names-side-pages.js
var names_side_pages = __webpack_require__(1774);
;// CONCATENATED MODULE: ./build/rows/set/read-set.js




/** Reads the pages of these paths, and tells those with rows from those without. */
async function readSet({ snapshot, paths, settings, read, surprises, }) {
    const [contents, ids] = await Promise.all([snapshot.read(paths), snapshot.ids(paths)]);
    const documents = [];
    const refused = [];
    const unreadable = [];
    const skipped = [];
    for (const path of paths) {
        const forDocument = settings.forDocument(path);
        const { configured, literal = false } = forDocument;
        const content = contents.get(path);
        const page = content?.kind === 'content'
            ? await surprises.containAsync({ path, doing: 'reading the page' }, () => read.page({ path, id: ids.get(path) ?? path, bytes: content.bytes, settings: forDocument }), () => null)
            : whyUnavailable({ path, content, entry: (await snapshot.tree()).entries.get(path)?.kind });
        if (page === null)
            continue;
        if ('reason' in page) {
            skipped.push(page);
            // What could not be looked at is no fault of the page: the run is not judged.
            if (literal && page.reason !== 'unavailable')
                unreadable.push({ ...page, configured });
            continue;
        }
        const document = surprises.contain({ path, doing: 'reading the rows' }, () => read.document(page, forDocument), () => null);
        if (document === null)
            continue;
        (document.rows.length > 0 ? documents : refused).push(document);
        if (document.rows.length === 0 && literal)
            unreadable.push({ path, reason: 'no-rows', detail: explainNoRows(document), configured });
    }
    return { ...document_set/* NO_DOCUMENTS */.l, documents, refused, unreadable, skipped };
}
/** Why the source gave no content for a page: what the page is, or what the source says. */
function whyUnavailable({ path, content, entry, }) {
    const { kind, reason: detail } = content ?? { kind: 'unavailable', reason: 'the repository gave nothing for it' };
    return { path, reason: entry === 'link' ? 'symbolic-link' : kind, detail };
}
/** Adds the source plans of the documents and the pages beside them, where there are any. */
async function readAround({ snapshot, set, settings, read, notes, surprises, }) {
    const readPages = async (paths, modeOf) => await readAll({ snapshot, paths, read, modeOf, surprises });
    const planned = set.documents.some(find_plans/* namesPlan */._)
        ? await (await __webpack_require__.e(/* import() */ 9678).then(__webpack_require__.bind(__webpack_require__, 9678))).readPlans({ snapshot, documents: set.documents, readPages })
        : set;
    const guarded = new Set(set.documents.map(({ path }) => path));
    const beside = (0,names_side_pages/* namesSidePages */._)(settings)
        ? await (await __webpack_require__.e(/* import() */ 482).then(__webpack_require__.bind(__webpack_require__, 482))).readSidePages({ snapshot, settings, guarded, readPages })
        : null;
    for (const note of [...('notes' in planned ? planned.notes : []), ...(beside?.notes ?? [])])
        notes.add(note);
    return { ...set, documents: planned.documents, pages: beside?.pages ?? [], absentPages: beside?.absent ?? [] };
}
/** Pages by path; absent ones are left out. */
async function readAll({ snapshot, paths, read, modeOf, surprises, }) {
    const [contents, ids] = await Promise.all([snapshot.read(paths), snapshot.ids(paths)]);
    const pages = await Promise.all([...contents].map(async ([path, content]) => [
        path,
        content.kind === 'content'
            ? await surprises.containAsync({ path, doing: 'reading the page' }, () => read.page({ path, id: ids.get(path) ?? path, bytes: content.bytes, mode: modeOf?.(path) ?? 'skeleton' }), () => ({ path, reason: 'absent', detail: 'it could not be read' }))
            : { path, reason: content.kind, detail: content.reason },
    ]));
    return new Map(pages);
}


/***/ }),

/***/ 7834:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ openReadings)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _documents_markdown_decode_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6225);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(542);
/* harmony import */ var _text_pack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4513);
/* harmony import */ var _read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3394);
// Reads each page once a run, and what was read of it from what earlier runs kept: by the content, the path, the settings and the program that read it.





/** Longer pages are read anew: what is kept of them would be many times as long. */
const MAX_KEPT_LETTERS = 512 * 1024;
function openReadings({ readPage, keeping, }) {
    const pages = new Map();
    const parsed = new WeakMap();
    return {
        page(file) {
            const key = `${file.mode ?? 'skeleton'} ${file.id} ${file.path}`;
            const page = pages.get(key) ?? (keeping === null ? readPage(file) : readKept({ file, readPage, keeping, parsed }));
            pages.set(key, page);
            return page;
        },
        document(page, settings) {
            const document = (0,_read_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u)({ page, settings });
            const asked = parsed.get(page);
            if (keeping !== null && asked?.settings === settings)
                keep({ keeping, name: asked.name, page, document });
            parsed.delete(page);
            return document;
        },
    };
}
async function readKept({ file, readPage, keeping, parsed }) {
    const { path, bytes, settings } = file;
    const text = (0,_documents_markdown_decode_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D)({ path, bytes });
    if (typeof text !== 'string')
        return text;
    if (text.length > MAX_KEPT_LETTERS)
        return await readPage(file);
    const name = nameOf(keeping, file);
    const kept = recall(keeping, name);
    if (kept !== null) {
        const page = { path, text, lines: (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .splitLines */ .u)(text), ...kept.page };
        if (kept.document !== null && settings !== undefined)
            (0,_read_document_js__WEBPACK_IMPORTED_MODULE_2__/* .recallDocument */ .x)({ path, page, settings, ...kept.document });
        return page;
    }
    const page = await readPage(file);
    if ('reason' in page)
        return page;
    if (settings === undefined)
        keep({ keeping, name, page, document: null });
    else
        parsed.set(page, { name, settings });
    return page;
}
/** Of the settings, what decides which rows a page has; the type of `readRows` sees to it that nothing else does. */
function nameOf({ build }, { path, bytes, mode = 'skeleton', settings }) {
    const reading = settings === undefined
        ? null
        : [settings.configured, Object.entries(settings.columns), Object.entries(settings.statuses)];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(`${JSON.stringify([build, path, mode, reading])}\n`)
        .update(bytes)
        .digest('hex')
        .slice(0, 32);
}
function recall({ bytes }, name) {
    const kept = bytes.read(name);
    const reading = kept === null ? null : (0,_text_pack_js__WEBPACK_IMPORTED_MODULE_1__/* .unpack */ .l)(kept);
    return isReading(reading) ? reading : null;
}
/** As far as a look at it shows: its name holds the build, and its file the name and a sum. */
function isReading(value) {
    if (typeof value !== 'object' || value === null || !('page' in value) || !('document' in value))
        return false;
    const { page, document } = value;
    return Array.isArray(page?.blocks) && (document === null || Array.isArray(document?.rows));
}
function keep({ keeping, name, page: { frontMatter, blocks, notes }, document }) {
    const reading = {
        page: { frontMatter, blocks, notes },
        document: document === null ? null : partsOf(document),
    };
    const packed = (0,_text_pack_js__WEBPACK_IMPORTED_MODULE_1__/* .pack */ .q)(reading);
    if (packed !== null)
        keeping.bytes.write(name, packed);
}
/** All that `readDocument` adds to the page. */
function partsOf({ metadata, defined, listed, counts, dialect, tables, rows, }) {
    return { metadata, defined, listed, ...(counts === undefined ? {} : { counts }), dialect, tables, rows };
}


/***/ }),

/***/ 410:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ evidenceContent),
/* harmony export */   Ui: () => (/* binding */ holdsCited),
/* harmony export */   X7: () => (/* binding */ namesFile),
/* harmony export */   Yc: () => (/* binding */ namesLines),
/* harmony export */   _M: () => (/* binding */ statusContent),
/* harmony export */   j8: () => (/* binding */ looksLikePath),
/* harmony export */   u6: () => (/* binding */ looksCited)
/* harmony export */ });
/* harmony import */ var _inline_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5483);
/* harmony import */ var _text_lasting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2758);
/* harmony import */ var _text_placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3834);



/** Enough of a cell to tell what kind of thing it holds. */
const LOOKED_AT = 400;
/** Longer than any verdict: what is longer is a sentence. */
const LONGEST_VERDICT = 60;
function statusContent(cells, { statusOf, isListed }) {
    const content = { filled: 0, statuses: 0, claims: 0 };
    for (const cell of cells) {
        if (cell === undefined || cell.text.trim() === '')
            continue;
        content.filled += 1;
        const status = statusOf(cell);
        if (status === 'unknown' && !isListed(cell))
            continue;
        content.statuses += 1;
        if (status !== 'not-applicable')
            content.claims += 1;
    }
    return content;
}
/** Whether any cell looks cited: what the others say is not classified, which costs more than all else here. */
function holdsCited(cells) {
    return evidenceContent(cells, () => 'unknown').cited > 0;
}
function evidenceContent(cells, statusOf) {
    const content = { said: 0, cited: 0, verdicts: 0, measures: 0 };
    for (const cell of cells) {
        if (cell === undefined)
            continue;
        const kind = kindOf(cell);
        if (kind === 'nothing')
            continue;
        content.said += 1;
        if (kind === 'cited')
            content.cited += 1;
        else if (kind === 'measure')
            content.measures += 1;
        else if (kind === 'words' && ['done', 'partial'].includes(statusOf(cell)))
            content.verdicts += 1;
    }
    return content;
}
/** `words` are few enough to be a verdict. */
const kindOf = (0,_text_lasting_js__WEBPACK_IMPORTED_MODULE_0__/* .onceForLasting */ .jn)((cell) => {
    const text = (0,_inline_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineText */ .ln)(cell.segments, LOOKED_AT).text.trim();
    if ((0,_text_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(text) || /^gaps?$/i.test(text))
        return 'nothing';
    if (looksCited(cell))
        return 'cited';
    if (/^[\d.,%\s/+~<>=\u2265\u2264-]+$/u.test(text))
        return 'measure';
    return text.length <= LONGEST_VERDICT ? 'words' : 'sentence';
});
/** True where a cell or list item holds a code span, a link, or a word with the look of a path. */
function looksCited(inline) {
    const { segments, text } = (0,_inline_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineText */ .ln)(inline.segments, LOOKED_AT);
    return segments.some((segment) => segment.kind === 'code' || segment.link !== null) || looksLikePath(text);
}
/** Endings of the files that evidence mostly is. A name with another one needs a folder before it. */
const ENDINGS = /(?:^|\/)(?:Makefile|Dockerfile|Justfile|CODEOWNERS)$|\.(?:[cm]?[jt]sx?|py|rs|go|java|kts?|swift|rb|php|cs|cpp|cc|[ch]|hpp|scala|exs?|dart|jl|lua|sql|proto|sh|ps1|ya?ml|toml|json[lc5]?|md|mdx|rst|txt|html?|css|scss|vue|svelte|tf|ini|cfg|xml|gradle|ipynb|r|zig|hs|ml|pl|sol|graphql|prisma|snap|csv|lock|mk|cmake|feature|tsv|svg|png)$/i;
/** True where a text names a file, or lines of one; folders and bare words are none. */
function namesFile(text) {
    return text.split(/[\s,;()[\]"'`]/u).some((written) => {
        const word = withoutAnchor(written);
        return (written.length <= 300 &&
            looksLikePath(written) &&
            (ENDINGS.test(word) || /\/[^/]*\.[a-z][a-z0-9]{0,7}$/i.test(word)));
    });
}
/** True where a text names lines of a file. */
function namesLines(text) {
    return /\.\w{1,10}(?::|#L)\d/u.test(text);
}
function withoutAnchor(written) {
    return written.replace(/(?:[:#]L?\d[\d,:L\u2013-]*|#[\w-]+|::[\w:]+|(?<=\.\w{1,10})[:@][\p{L}_$][\w$.]*)?[.:]*$/u, '');
}
/** True where a text holds a word with the look of a path: a file's extension, or folders and a closing slash. URLs, endpoints, media types and `this/that` are none. */
function looksLikePath(text) {
    return text.split(/[\s,;()[\]"'`]/u).some((written) => {
        if (written.length > 300 || /:\/\/|^www\./i.test(written))
            return false;
        const word = withoutAnchor(written);
        if (ENDINGS.test(word))
            return /^[\w.@{[*-]/.test(word) && !/^(?:[A-Z][a-z]+|node|next|vue|three|express)\.js$/u.test(word);
        const folders = word.split('/').length - 1;
        if (folders === 0 || /^(?:\/|[\w.+-]+\/[\w.+-]+$)/u.test(word))
            return /^[\w.@-]+\/$/u.test(word) && word.length > 3;
        return word.endsWith('/') || /\.[a-z][a-z0-9]{0,7}$/i.test(word) || /[*{]/.test(word);
    });
}


/***/ }),

/***/ 8208:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ NAMES_GAPS),
  E: () => (/* binding */ readColumns)
});

// EXTERNAL MODULE: ./build/rows/tables/cell-content.js
var cell_content = __webpack_require__(410);
// EXTERNAL MODULE: ./build/text/table-headers.js + 1 modules
var table_headers = __webpack_require__(6612);
// EXTERNAL MODULE: ./build/text/test-name.js
var test_name = __webpack_require__(2390);
// EXTERNAL MODULE: ./build/rows/status/vocabulary.js
var vocabulary = __webpack_require__(5619);
// EXTERNAL MODULE: ./build/text/placeholders.js
var placeholders = __webpack_require__(3834);
;// CONCATENATED MODULE: ./build/rows/tables/by-contents.js





/** Why a column has no role. */
const UNKNOWN = 'the header is not known';
/** Any cell that looks cited makes it one: whether enough of them cite is decided over all tables of the page, by what the repository has. */
function findByContents(candidate) {
    if (candidate.configured !== null || !(0,cell_content/* holdsCited */.Ui)(candidate.cells))
        return [];
    if (candidate.others)
        return [{ index: candidate.index, least: 'others' }];
    // One is enough where the header means files as well (`File`, `Path`).
    return [{ index: candidate.index, least: candidate.meanings.some(({ kind }) => kind === 'evidence') ? 1 : 2 }];
}
/** Whether a column below a header of tests has names of tests in it, though it names the rows or few of its cells cite anything. */
const holdsTestNames = ({ configured, header, others, cells }) => configured === null && (0,table_headers/* headsTests */.Lp)(header) && !others && cells.some(namesTest);
const namesTest = (cell) => cell !== undefined &&
    ((0,test_name/* isPlainTestName */.s)(cell.text.trim()) ||
        cell.segments.some(({ kind, text }) => kind === 'code' && text.split(/\W+/).some(test_name/* isTestName */.c)));
/** The one column of statuses below a header that names none: its cells begin with status marks, and another column has files. Where two have marks, they compare things. */
function findMarked(candidates, statusOf) {
    const marked = candidates.filter((candidate) => holdsMarks(candidate, statusOf));
    const [only] = marked;
    if (only === undefined || marked.length > 1)
        return undefined;
    return candidates.some((other) => other !== only && holdsFiles(other)) ? only : undefined;
}
/** Two cells at least, and three of four of those that say something. */
function holdsMarks({ configured, cells }, statusOf) {
    if (configured !== null)
        return false;
    const filled = cells.flatMap((cell) => (cell === undefined || (0,placeholders/* isPlaceholder */.wK)(cell.text) ? [] : [cell]));
    const marked = filled.filter((cell) => (0,vocabulary/* beginsWithGlyph */.PU)(cell.text.trim()) && statusOf(cell) !== 'unknown').length;
    return marked > 1 && marked * 4 >= filled.length * 3;
}
const holdsFiles = ({ cells }) => cells.filter((cell) => cell !== undefined && (0,cell_content/* namesFile */.X7)(cell.text)).length > 1;

// EXTERNAL MODULE: ./build/rows/tables/line-column.js
var line_column = __webpack_require__(2983);
;// CONCATENATED MODULE: ./build/rows/tables/find-sides.js



const WRITTEN = /^(?:(?:in|per|by|from) )?(?:the )?(?:docs?|documentation|documented|spec|specs|specification|specified|design|readme|schema|contract|claimed?|declared|expected|doku|dokumentation|spezifikation|soll|documentaci\u00f3n|especificaci\u00f3n|documenta\u00e7\u00e3o|especifica\u00e7\u00e3o|\u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442\u0430\u0446\u0438\u044f|\u0441\u043f\u0435\u0446\u0438\u0444\u0438\u043a\u0430\u0446\u0438\u044f|\u6587\u6863|\u6587\u4ef6|\u89c4\u683c|\u4ed5\u69d8|\ubb38\uc11c|\uba85\uc138)$/iu;
const MADE = /^(?:(?:in|per|by|from) )?(?:the )?(?:code|codebase|source|impl|implementation|implemented|actual|actually|reality|real|found|runtime|ist|implementierung|c\u00f3digo|implementaci\u00f3n|implementa\u00e7\u00e3o|impl\u00e9mentation|\u043a\u043e\u0434|\u0440\u0435\u0430\u043b\u0438\u0437\u0430\u0446\u0438\u044f|\u4ee3\u7801|\u5b9e\u73b0|\u5b9f\u88c5|\ucf54\ub4dc|\uad6c\ud604)$/iu;
/** Yes and no, symbols alone, and numbers. */
const VALUE = /^(?:yes|no|y|n|true|false|ja|nein|s\u00ed|si|oui|non|sim|n\u00e3o|\u0434\u0430|\u043d\u0435\u0442|\u662f|\u5426|[^\p{L}\p{N}]{1,4}|[\d.,%]+)$/iu;
/** The columns of both sides, where they hold the same kind of value and neither names files; empty in any other table. */
function findSides(candidates) {
    const [written, made] = [WRITTEN, MADE].map((side) => candidates.find(({ configured, header }) => configured === null && side.test((0,table_headers/* normaliseHeader */.Gw)(header))));
    if (written === undefined || made === undefined || [written, made].some(find_sides_holdsFiles))
        return new Set();
    const pairs = written.cells.flatMap((cell, at) => {
        const [one, other] = [textOf(cell), textOf(made.cells[at])];
        return (0,placeholders/* isPlaceholder */.wK)(one) || (0,placeholders/* isPlaceholder */.wK)(other) ? [] : [[one, other]];
    });
    const alike = pairs.filter(([one, other]) => one === other || (VALUE.test(one) && VALUE.test(other))).length;
    return pairs.length > 0 && alike * 2 >= pairs.length ? new Set([written, made]) : new Set();
}
const find_sides_holdsFiles = ({ cells }) => cells.some((cell) => (0,cell_content/* namesFile */.X7)(textOf(cell)));
const textOf = (cell) => (cell?.text ?? '').trim().slice(0, 400);

// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(9472);
;// CONCATENATED MODULE: ./build/rows/tables/candidate.js
/** True where its header can mean that role. */
function meansRole({ meanings }, role) {
    return meanings.some((meaning) => meaning.kind === 'plain' && meaning.role === role);
}

;// CONCATENATED MODULE: ./build/rows/tables/naming-columns.js
// Decides which columns of a status table name its rows: the one of their keys, and the one of their titles.



/** Among the columns that are not the status. */
function findNamingColumns(candidates) {
    const key = candidates.find((candidate) => candidate.configured === 'key') ??
        candidates.find((candidate) => candidate.configured === null &&
            meansRole(candidate, 'key') &&
            (isNumbering(candidate.header) || !repeatsNumbers(candidate)));
    const named = itemColumn(candidates.filter((candidate) => candidate !== key), key !== undefined);
    const item = key !== undefined && (named === undefined || (!namesItems(named) && holdsTitles(key))) ? key : named;
    return { key, item };
}
function itemColumn(candidates, keyed) {
    // What their cells hold is asked last: it takes longest.
    const isFree = (candidate) => candidate.configured === null &&
        !holdsTickets(candidate) &&
        !holdsGrades(candidate) &&
        !repeatsNumbers(candidate) &&
        !holdsNothing(candidate);
    return (candidates.find((candidate) => candidate.configured === 'item') ??
        candidates.find((candidate) => candidate.meanings.some((meaning) => meaning.kind === 'item' && !meaning.weak) && isFree(candidate)) ??
        candidates.find((candidate) => ((candidate.meanings.length === 0 && !holdsNumbers(candidate)) ||
            (candidate.meanings.some((meaning) => meaning.kind === 'item') &&
                !(keyed && candidate.meanings.some((meaning) => meaning.kind === 'evidence' && !meaning.weak)))) &&
            isFree(candidate)) ??
        (keyed
            ? undefined
            : candidates.find((candidate) => !candidate.meanings.some((meaning) => meaning.kind === 'metric' || meaning.kind === 'status') &&
                !holdsNumbers(candidate) &&
                isFree(candidate))));
}
/** True where the header, or configuration, says that the column names the rows; prose beside them may stand under any other. */
function namesItems({ configured, meanings }) {
    return configured === 'item' || meanings.some((meaning) => meaning.kind === 'item' && !meaning.weak);
}
/** `1.2 Buy a ticket` in most cells: the key has its title beside it. */
function holdsTitles({ cells }) {
    const parsed = textsOf(cells).map(keys/* parseKey */.Do);
    return (parsed.filter(({ keyed, title }) => keyed && /\p{L}{3}/u.test(title) && !(0,keys/* parseKey */.Do)(title).keyed).length * 2 >
        parsed.length);
}
/** Counts of lines and the like name no row. */
function holdsNumbers({ cells }) {
    const filled = textsOf(cells);
    return (filled.length > 0 &&
        filled.filter((text) => /^[~\u2248]?[\d.,]+\s?(?:%|\u884c|lines?)?$/u.test(text)).length * 2 > filled.length);
}
/** Numbers that come again count something (`Features`), or say which part a row belongs to (`Phase`). */
function repeatsNumbers({ cells }) {
    const numbers = textsOf(cells).filter((text) => /^[#~\u2248]?\d{1,6}$/u.test(text));
    return numbers.length * 2 > textsOf(cells).length && new Set(numbers).size < numbers.length;
}
/** A column that is called a numbering is one, be a number there twice: that is a slip. */
const NUMBERING = /(?:^|\s)(?:#|\u2116|n[ro\u00b0\u00ba]?\.?|num(?:ber|mer|\u00e9ro|ero)?\.?|ids?|ref|lfd\.?\s?nr\.?|lp\.?|l\.p\.|\u010d\.|s\u0131ra|\u043d\u043e\u043c\u0435\u0440|\u043f\/\u043f|\u2116\s?\u043f\/\u043f|\u5e8f\u53f7|\u5e8f\u865f|\u7f16\u53f7|\u7de8\u865f|\u756a\u53f7|\ubc88\ud638|\uc21c\ubc88)$/iu;
const isNumbering = (header) => NUMBERING.test(header.trim());
/** True where the cells say nothing at all, in more rows than one. */
function holdsNothing({ cells }) {
    return cells.length > 1 && cells.every((cell) => cell === undefined || (0,placeholders/* isPlaceholder */.wK)(cell.text));
}
/** Priorities, severities, levels, quarters, yes and no: what grades a row and names none. */
const GRADE = /^(?:[psl]\s?[0-5]|q[1-4](?:\s?\/?\s?20\d\d)?|h[12]|t[0-3]|(?:very\s)?(?:high|medium|low)|critical|major|minor|trivial|must|should|could|won['\u2019]t|yes|no|y|n|true|false|unit|integration|e2e|end.to.end|manual|auto(?:mated)?|\u662f|\u5426|\u0434\u0430|\u043d\u0435\u0442|ja|nein|s\u00ed|oui|non|sim|n\u00e3o|tak|nie|\u9ad8|\u4e2d|\u4f4e|\u0432\u044b\u0441\u043e\u043a\u0438\u0439|\u0441\u0440\u0435\u0434\u043d\u0438\u0439|\u043d\u0438\u0437\u043a\u0438\u0439|hoch|mittel|niedrig|alta?|media|baja?|haute|moyenne|basse)$/iu;
/** True where the cells only grade, or where rows of a longer table all say the same. */
function holdsGrades({ cells }) {
    const filled = textsOf(cells);
    const [first = ''] = filled;
    const saysTheSame = (text) => text.toLowerCase() === first.toLowerCase();
    if (filled.length > 2 && filled.every(saysTheSame))
        return true;
    return (filled.length > 1 &&
        filled.every((text) => GRADE.test(text)) &&
        new Set(filled.map((text) => text.toLowerCase())).size < filled.length);
}
/** `Issue` heads what went wrong, or the number of a ticket. */
function holdsTickets({ meanings, cells }) {
    if (!meanings.some((meaning) => meaning.kind === 'plain' && meaning.role === 'ticket'))
        return false;
    const filled = textsOf(cells);
    return filled.filter((text) => !/\s/u.test(text)).length * 2 >= filled.length;
}
const textsOf = (cells) => cells.map((cell) => cell?.text.trim() ?? '').filter((text) => text !== '');

// EXTERNAL MODULE: ./build/rows/status/status-tokens.js
var status_tokens = __webpack_require__(9344);
// EXTERNAL MODULE: ./build/text/find-others.js
var find_others = __webpack_require__(647);
;// CONCATENATED MODULE: ./build/rows/tables/columns.js









/**
 * A status column needs a known header and at least half of its filled cells with known status words, or configuration. Values alone make one where they
 * are the words of the page's legend, or status marks beside a column of files.
 */
function readColumns({ table, rows, configured, statusOf, isListed }) {
    const roles = new Map(Object.entries(configured).map(([header, role]) => [(0,table_headers/* normaliseHeader */.Gw)(header), role]));
    const others = (0,find_others/* findOthers */.$)(table.header.cells.map(({ text }) => text));
    const candidates = table.header.cells.map((cell, index) => ({
        index,
        header: cell.text,
        configured: roles.get((0,table_headers/* normaliseHeader */.Gw)(cell.text)) ?? null,
        meanings: (0,table_headers/* meaningsOf */.k1)(cell.text),
        others: others.has(index),
        cells: rows.map((row) => row.cells[index]),
    }));
    const found = statusColumn(candidates, { statusOf, isListed });
    const status = typeof found !== 'string' ? found : isTraceability(candidates, configured) ? null : found;
    if (typeof status === 'string')
        return { refused: status, columns: candidates.map((candidate) => column(candidate, 'other', 'no status table')) };
    const { key, item } = findNamingColumns(candidates.filter((candidate) => candidate !== status?.candidate));
    if (item === undefined)
        return {
            refused: 'no column names the rows',
            columns: candidates.map((candidate) => column(candidate, 'other', 'no status table')),
        };
    const sides = findSides(candidates);
    const columns = candidates.map((candidate) => {
        if (candidate === status?.candidate)
            return column(candidate, 'status', status.reason);
        if (candidate === item)
            return column(candidate, candidate === key ? 'key' : 'item', candidate.configured !== null ? 'configuration' : 'names the row');
        if (candidate === key)
            return column(candidate, 'key', candidate.configured === 'key' ? 'configuration' : 'the header names an identifier');
        const read = sides.has(candidate)
            ? column(candidate, 'other', 'one side of a comparison')
            : roleOf(candidate, statusOf);
        return read.role === 'other' && repeatsStatuses(candidate, { status: status?.candidate, statusOf, isListed })
            ? { ...read, statuses: true }
            : read;
    });
    return { layout: layoutOf({ columns, candidates, status, item: item.index, key: key?.index ?? -1 }) };
}
const NO_STATUS = 'no header is known to name a status';
function statusColumn(candidates, { statusOf, isListed }) {
    const configured = candidates.find((candidate) => candidate.configured === 'status');
    if (configured !== undefined)
        return { candidate: configured, strength: 'strong', reason: 'configuration' };
    let refused = NO_STATUS;
    for (const strength of ['strong', 'medium', 'weak']) {
        const ranked = strength === 'weak'
            ? [...candidates].sort((one, other) => (0,table_headers/* rankOf */.IQ)(one.header) - (0,table_headers/* rankOf */.IQ)(other.header))
            : candidates;
        for (const candidate of ranked) {
            if (candidate.configured !== null ||
                !candidate.meanings.some((meaning) => meaning.kind === 'status' && meaning.strength === strength))
                continue;
            const { filled, statuses, claims } = (0,cell_content/* statusContent */._M)(candidate.cells, { statusOf, isListed });
            const share = `${statuses} of ${filled} cells hold known status words`;
            if (claims > 0 && statuses * 2 >= filled)
                return { candidate, strength, reason: `the header names a status, ${share}` };
            if (strength === 'strong' || refused === NO_STATUS)
                refused = `the header \u201c${candidate.header}\u201d could name a status, but ${statuses > 0 && claims === 0 ? 'no cell claims anything' : `only ${share}`}`;
        }
    }
    const listing = candidates.find(({ configured: role, cells }) => role === null && holdsLegend(cells, isListed));
    if (listing !== undefined)
        return { candidate: listing, strength: 'medium', reason: 'its cells hold the words of the page\u2019s legend' };
    const marked = findMarked(candidates, statusOf);
    return marked === undefined
        ? refused
        : { candidate: marked, strength: 'medium', reason: 'its cells begin with status marks' };
}
/**
 * A table that maps requirements to what fulfils them, where configuration names both kinds of columns and none for a status.
 * One with a column that could be a status is a status table that was not understood.
 */
function isTraceability(candidates, roles) {
    const has = (...wanted) => candidates.some(({ configured }) => configured !== null && wanted.includes(configured));
    return (has('key', 'item') &&
        has('implementation', 'tests') &&
        !Object.values(roles).includes('status') &&
        !candidates.some(({ configured, meanings }) => configured === null && meanings.some((meaning) => meaning.kind === 'status' && meaning.strength !== 'weak')));
}
/** Whether most of what another column says are statuses too: below a header that names one, or in words of the page's legend or of the
 * column that was chosen. */
function repeatsStatuses({ cells, meanings, configured }, { status, statusOf, isListed, }) {
    if (status === undefined || configured !== null)
        return false;
    const own = cells.filter((cell) => cell !== undefined && !(0,placeholders/* isPlaceholder */.wK)(cell.text));
    const { filled, statuses, claims } = (0,cell_content/* statusContent */._M)(own, { statusOf, isListed });
    if (claims === 0 || statuses * 2 < filled)
        return false;
    if (meanings.some(({ kind }) => kind === 'status') || holdsLegend(own, isListed))
        return true;
    const words = new Set(status.cells.map(wordOf));
    return own.filter((cell) => words.has(wordOf(cell))).length * 2 >= filled;
}
const wordOf = (cell) => (0,status_tokens/* statusSignature */.dr)((cell?.text ?? '').slice(0, status_tokens/* STATUS_TEXT_LIMIT */.zu));
/** Two words at least, and nothing but words of the page's legend. */
function holdsLegend(cells, isListed) {
    const filled = cells.flatMap((cell) => (cell === undefined || cell.text.trim() === '' ? [] : [cell]));
    return filled.length > 1 && filled.every(isListed);
}
/** Why a column is one of notes about what is missing. */
const NAMES_GAPS = 'the header names gaps';
const OTHERS = 'describes something else, or an earlier state';
/** The role of a column that is neither status nor item nor key. */
function roleOf(candidate, statusOf) {
    if (candidate.configured !== null)
        return column(candidate, candidate.configured, 'configuration');
    let refused = null;
    for (const meaning of candidate.meanings) {
        switch (meaning.kind) {
            case 'evidence': {
                if (candidate.others) {
                    refused = OTHERS;
                    break;
                }
                const { said, cited, verdicts, measures } = (0,cell_content/* evidenceContent */.DX)(candidate.cells, statusOf);
                if (said > 0 && verdicts * 2 >= said)
                    refused = 'holds verdicts, no evidence';
                else if (said > 0 && measures * 2 >= said)
                    refused = 'holds numbers, no evidence';
                else if (meaning.weak && cited * 3 < Math.max(said, 1))
                    refused = 'few of its cells cite anything';
                else
                    return column(candidate, meaning.role, meaning.weak ? 'the header can name evidence, and its cells cite' : 'the header names evidence');
                break;
            }
            case 'note':
                return column(candidate, 'note', meaning.gap ? NAMES_GAPS : 'the header names notes');
            case 'plain':
                return column(candidate, meaning.role === 'key' ? 'other' : meaning.role, 'the header says so');
            case 'metric':
                return column(candidate, 'other', 'a measurement');
            case 'status':
                refused ??= 'another status column was chosen';
                break;
            case 'item':
                refused ??= 'another column names the rows';
                break;
        }
    }
    return column(candidate, 'other', refused ?? UNKNOWN);
}
function layoutOf({ columns, candidates, status, item, key }) {
    const notes = columns.filter((one) => one.role === 'note');
    const gap = notes.find((one) => one.reason === 'configuration' ||
        candidates[one.index]?.meanings.some((meaning) => meaning.kind === 'note' && meaning.gap));
    return {
        columns,
        status: status?.candidate.index ?? -1,
        key: key === item ? -1 : key,
        item,
        note: (gap ?? notes[0])?.index ?? -1,
        evidence: columns.flatMap(({ index, role }) => role === 'implementation' || role === 'tests' ? [{ index, role }] : []),
        lines: (0,line_column/* findLineColumn */.q)(columns, (index) => candidates[index]?.cells ?? []),
        byContents: candidates.flatMap((candidate) => candidate.index === item || [UNKNOWN, OTHERS].includes(columns[candidate.index]?.reason ?? '')
            ? findByContents(candidate)
            : []),
        testNames: columns.flatMap(({ index, role }) => {
            const candidate = candidates[index];
            return candidate !== undefined &&
                (role === 'item' || role === 'key' || role === 'other') &&
                holdsTestNames(candidate)
                ? [index]
                : [];
        }),
        verified: columns.flatMap(({ index, role }) => role === 'verified-commit' || role === 'verified-date' ? [index] : []),
        strength: status?.strength ?? 'strong',
        metrics: candidates.filter((candidate) => candidate.meanings.some((meaning) => meaning.kind === 'metric')).length,
    };
}
function column({ index, header }, role, reason) {
    return { index, header, role, reason };
}


/***/ }),

/***/ 2983:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ findLineColumn)
/* harmony export */ });
/* harmony import */ var _text_table_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6612);

/** The one column of lines, with the column of files before it, or the only one there is. */
function findLineColumn(columns, cellsOf) {
    const [lines, another] = columns.filter(({ role, header }) => role === 'other' && (0,_text_table_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .headsLines */ .XG)(header) !== 'no');
    const files = columns.filter(({ header }) => (0,_text_table_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .headsFiles */ .jM)(header));
    const of = files.findLast(({ index }) => index < (lines?.index ?? 0)) ?? (files.length === 1 ? files[0] : undefined);
    return lines === undefined || another !== undefined || of === undefined || cellsOf(lines.index).some(counts)
        ? null
        : { index: lines.index, of: of.index, sure: (0,_text_table_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .headsLines */ .XG)(lines.header) === 'sure' };
}
/** `400+`, `~120`, `1,250`, `85 lines`, `60 %`: how many, and not where. */
const COUNT = /^(?:[~\u2248\u2265\u2264<>+]\s?\d|\d[\d.,]*\s?(?:\+|k\b|%|[^\W\d]{2,})|\d{1,3}(?:[.,\s]\d{3})+$|\d+\s?(?:\u2192|->|\/)\s?\d)/iu;
const counts = (cell) => cell !== undefined && COUNT.test(cell.text.trim().slice(0, 40));


/***/ }),

/***/ 3553:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isPointer),
/* harmony export */   q: () => (/* binding */ readPointer)
/* harmony export */ });
// Recognizes the pointers that Git LFS keeps in a repository in place of a file's content (git-lfs, docs/spec.md).
const FIRST_LINE = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n');
/** Longest pointer, in bytes, as its specification limits it. */
const LONGEST = 1024;
/** True for a pointer: what the file holds is elsewhere and cannot be looked at. */
function isPointer(bytes) {
    return (bytes.length <= LONGEST && bytes.length >= FIRST_LINE.length && FIRST_LINE.every((byte, at) => bytes[at] === byte));
}
/** What a pointer points to; null for any other content. */
function readPointer(bytes) {
    if (!isPointer(bytes))
        return null;
    const [, sha256, size] = /\noid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n/.exec(new TextDecoder('latin1').decode(bytes)) ?? [];
    return sha256 === undefined || size === undefined ? null : { sha256, size: Number(size) };
}


/***/ }),

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

/***/ 4513:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack),
/* harmony export */   q: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
// Writes plain data into bytes and reads it back as it was: objects that are one in several places, the order of keys, `undefined`, maps and sets, which JSON loses.

/** Null for what cannot be written: functions, and what is nested too deep. Of an object with a class only its data is written. */
function pack(value) {
    try {
        return (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.serialize)(value);
    }
    catch {
        // It is a function, or deep nesting exhausts the stack: nothing needs the bytes.
        return null;
    }
}
/** What was packed; null for bytes that `pack` did not make, as far as that shows, and for those of a newer Node. */
function unpack(bytes) {
    try {
        return (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.deserialize)(bytes);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 2482:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ describeSurprise),
/* harmony export */   d: () => (/* binding */ openSurprises)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7627);
// Contains a fault of ours in the page, row or reference in which it shows: it is written down with its place, and the rest is judged.

/** Most characters of an error's message that are kept. */
const MAX_MESSAGE = 300;
/** Errors of this name say that the repository could not be read: nobody can judge on, and the caller hears of it. */
const EXPECTED = 'RepositoryError';
const isExpected = (error) => error instanceof Error && error.name === EXPECTED;
function openSurprises() {
    const found = new Map();
    const note = ({ path, line = null, doing }, error) => {
        if (isExpected(error))
            throw error;
        const what = `${doing}: ${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .Uo)(String(error), MAX_MESSAGE)}`;
        found.set(JSON.stringify([path, line, what]), { path, line, what });
    };
    return {
        contain(place, work, instead) {
            try {
                return work();
            }
            catch (error) {
                note(place, error);
                return instead();
            }
        },
        async containAsync(place, work, instead) {
            try {
                return await work();
            }
            catch (error) {
                note(place, error);
                return instead();
            }
        },
        list: () => [...found.values()],
    };
}
/** The place and the error, for the report's notes. */
const describeSurprise = ({ path, line, what }) => `${path}${line === null ? '' : `, line ${line}`}: Matrix Guard failed while ${what}. This is a bug in Matrix Guard: please report it.`;


/***/ }),

/***/ 2390:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isTestName),
/* harmony export */   s: () => (/* binding */ isPlainTestName)
/* harmony export */ });
// Tells names of tests by how they are written in the common languages.
const TEST_NAME = /^(?:test|spec|it|should)_|_(?:test|spec)$|^Test[A-Z_]|[a-z](?:Tests?|Spec)$/;
/** True for `test_login`, `TestLogin`, `login_test` and `LoginTests`. */
const isTestName = (name) => TEST_NAME.test(name);
/** Without code marks only what can hardly be a product: `test_login`, and `TestNightCrossing` but not `TestRail`. */
const isPlainTestName = (word) => /^(?:test_\w{3,196}|Test[A-Z][a-z0-9]+(?:[A-Z]\w{0,190}))$/.test(word);


/***/ })

};
;