"use strict";
exports.id = 2908;
exports.ids = [2908];
exports.modules = {

/***/ 3155:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeStamps)
/* harmony export */ });
/* harmony import */ var _text_group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9107);
/* harmony import */ var _text_marked_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7654);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4393);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7627);
/* harmony import */ var _fix_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
// What is wrong with each page's last verification, in one sentence a page.





/** Messages of one page that are listed; the rest is counted. */
const MAX_MESSAGES = 2;
const MAX_COMMIT = 10;
const COMMIT = /^[0-9a-f]{7,64}$/iu;
/** A line for each page whose stamp is wrong, stale or expired, by path: also where it was so before this change. */
function describeStamps({ findings }) {
    const own = findings.filter(({ ruleId, shown, origin }) => shown && origin !== 'resolved' && (0,_fix_command_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerification */ .go)(ruleId));
    return [...(0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupBy */ .$)(own, ({ path }) => path)].map(([path, of]) => ({
        path,
        line: of[0]?.line ?? 1,
        ...sayAll(of),
    }));
}
function sayAll(findings) {
    const clauses = [...new Set(findings.flatMap((finding) => sayOne(finding) ?? []))];
    const [clause] = clauses;
    // Of several stamps each has its own clause, which no one sentence holds: their messages are whole sentences.
    const goesOn = clause !== undefined && clauses.length === 1;
    const messages = [
        ...new Set(findings.flatMap((finding) => (goesOn && sayOne(finding) !== null ? [] : [finding.message]))),
    ];
    const room = goesOn ? MAX_MESSAGES - 1 : MAX_MESSAGES;
    const rest = messages.length - room;
    return {
        says: [...(goesOn ? [clause] : []), ...messages.slice(0, room), ...(rest > 0 ? [`And ${rest} more.`] : [])].join(' '),
        goesOn,
    };
}
/** The end of a sentence that begins with \u201cLast verified\u201d; null where only the message says it. */
function sayOne({ ruleId, messageId, data }) {
    // Of several stamps no one number holds for all: the message lists them.
    if (ruleId === 'verification-stale' && (messageId === 'stale' || messageId === 'stale-here')) {
        const { files, since, age, here } = data;
        if (typeof files !== 'number' || typeof since !== 'string')
            return null;
        const stamp = (0,_text_marked_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutMarks */ .zw)(since);
        const edited = typeof here !== 'number' || here === 0
            ? ''
            : here >= files
                ? ', all in this change'
                : `, ${here} of them in this change`;
        return `${COMMIT.test(stamp) ? `at ${(0,_text_marked_text_js__WEBPACK_IMPORTED_MODULE_2__/* .asCode */ .qM)((0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_3__/* .headOf */ .Uo)(stamp, MAX_COMMIT))}` : `on ${(0,_text_marked_text_js__WEBPACK_IMPORTED_MODULE_2__/* .asWords */ .kk)(stamp)}`}${agoOf(age)}: ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(files, 'file')} of evidence changed since${edited}.`;
    }
    if (ruleId === 'verification-expired') {
        const { date, maxAgeDays, age } = data;
        if (typeof maxAgeDays !== 'number' || date === undefined)
            return null;
        return `on ${date}${agoOf(age)}: the limit is ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(maxAgeDays, 'day')}.`;
    }
    return null;
}
const agoOf = (days) => typeof days !== 'number' ? '' : days === 0 ? ', today' : `, ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(days, 'day')} ago`;


/***/ }),

/***/ 6416:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UG: () => (/* binding */ fullLabel),
/* harmony export */   Zz: () => (/* binding */ labelRow),
/* harmony export */   z1: () => (/* binding */ shortLabel)
/* harmony export */ });
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7627);
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9472);
// What people call a row: the key that was written and its title, never the slug that stands in for a key.


/** Key and title, the title with its middle left out where it is longer than `most`. */
function labelRow({ row, rowKey }, most) {
    const title = row?.title ?? '';
    const written = title === '' || (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .slugOf */ .tF)(title) !== rowKey;
    return {
        key: written ? (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenMiddle */ .jM)(rowKey, most) : null,
        title: title === rowKey ? '' : (0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .shortenMiddle */ .jM)(title, most),
    };
}
/** The key alone, or the title of a row without one. */
function shortLabel(row, most) {
    const { key, title } = labelRow(row, most);
    return key ?? title;
}
/** `2.1 Boarding passes`. */
function fullLabel(row, most) {
    const { key, title } = labelRow(row, most);
    return [key ?? '', title].filter((part) => part !== '').join(' ');
}


/***/ }),

/***/ 9770:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ describeMeasure),
/* harmony export */   Z6: () => (/* binding */ divideBar),
/* harmony export */   k7: () => (/* binding */ measurePage)
/* harmony export */ });
/* harmony import */ var _findings_status_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8255);
/* harmony import */ var _claim_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1181);
// How the rows of a page are divided: those that hold, that claim more than is supported, that cite what is no longer so, that are partial, that are not started.


/** In the order in which a bar shows them. */
const SHARES = ['holds', 'claimsMore', 'outdated', 'partial', 'notStarted', 'other'];
/** Every row of the page once. A row that is `broken` and claims no more than is left is outdated. */
function measurePage({ rows }, broken) {
    const measure = { holds: 0, claimsMore: 0, outdated: 0, partial: 0, notStarted: 0, other: 0 };
    for (const row of rows) {
        const { status } = (0,_claim_of_js__WEBPACK_IMPORTED_MODULE_1__/* .claimOf */ ._)(row);
        if ((0,_findings_status_order_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsMore */ .NO)(status, row.computed))
            measure.claimsMore += 1;
        else if (broken.has(row))
            measure.outdated += 1;
        else if (status === 'done')
            measure.holds += 1;
        else if (status === 'partial')
            measure.partial += 1;
        else if (status === 'not-started')
            measure.notStarted += 1;
        else
            measure.other += 1;
    }
    return measure;
}
/** `63 hold \u00b7 7 claim more than supported \u00b7 2 need an update \u00b7 34 partial \u00b7 14 not started`; what is zero is left out. */
function describeMeasure({ holds, claimsMore: more, outdated, partial, notStarted, other, }) {
    return [
        [holds, holds === 1 ? 'holds' : 'hold'],
        [more, `${more === 1 ? 'claims' : 'claim'} more than supported`],
        [outdated, `${outdated === 1 ? 'needs' : 'need'} an update`],
        [partial, 'partial'],
        [notStarted, 'not started'],
        [other, 'other'],
    ]
        .filter(([number]) => number !== 0)
        .map(([number, words]) => `${String(number)} ${String(words)}`)
        .join(' \u00b7 ');
}
/** How many of `cells` each share takes, in proportion, but at least one where it has a row at all. */
function divideBar(measure, cells) {
    const present = SHARES.filter((share) => measure[share] > 0);
    const total = present.reduce((sum, share) => sum + measure[share], 0);
    const exact = present.map((share) => (measure[share] / total) * cells);
    const taken = exact.map((part) => Math.max(1, Math.floor(part)));
    const lack = (at) => (exact[at] ?? 0) - (taken[at] ?? 0);
    const order = () => [...taken.keys()].sort((a, b) => lack(b) - lack(a) || a - b);
    // What rounding left over goes where most is lacking; what the smallest took comes from where most is to spare.
    for (let left = cells - taken.reduce((sum, part) => sum + part, 0); left !== 0; left -= Math.sign(left)) {
        const at = left > 0 ? order()[0] : order().findLast((one) => (taken[one] ?? 0) > 1);
        if (at === undefined)
            break;
        taken[at] = (taken[at] ?? 0) + Math.sign(left);
    }
    return present.map((share, at) => [share, taken[at] ?? 0]);
}


/***/ }),

/***/ 6521:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ describeNotCounted),
/* harmony export */   P: () => (/* binding */ findNotCounted)
/* harmony export */ });
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4393);
// What was found on pages that nobody declared and does not count there, in one sentence that says how to have it counted.

/** Most pages that the sentence names. */
const MAX_NAMED = 3;
/** The detected pages, by path; with a base those alone that have findings. */
function findNotCounted({ base, documents, findings, }) {
    const counts = new Map();
    for (const { path, origin, shown, ground } of findings)
        if (!shown && origin !== 'resolved' && ground !== 'reading' && ground !== 'change')
            counts.set(path, (counts.get(path) ?? 0) + 1);
    return documents
        .filter(({ declared }) => !declared)
        .map(({ path }) => ({ path, findings: counts.get(path) ?? 0 }))
        .filter(({ findings: count }) => base === null || count > 0);
}
/** Null where there is nothing to say. */
function describeNotCounted(pages, { write, program }) {
    const total = pages.reduce((sum, { findings }) => sum + findings, 0);
    if (total === 0)
        return null;
    const touched = pages.filter(({ findings }) => findings > 0);
    const names = touched.slice(0, MAX_NAMED).map(({ path }) => write(path));
    const rest = touched.length - names.length;
    return `${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(total, 'more finding')} on ${names.join(', ')}${rest > 0 ? ` and ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(rest, 'more page')}` : ''} ${total === 1 ? 'is' : 'are'} left out because no configuration names ${touched.length === 1 ? 'the page' : 'the pages'}. \`${program} init\` writes one.`;
}


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

/***/ 9720:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sumUp),
/* harmony export */   G: () => (/* binding */ titleOf)
/* harmony export */ });
/* harmony import */ var _findings_status_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8255);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(600);
/* harmony import */ var _text_marked_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7654);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4393);
/* harmony import */ var _broken_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7578);
/* harmony import */ var _claim_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1181);
/* harmony import */ var _skipped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6895);
// A report in one sentence, and its numbers in words.







/** `70 done, 34 partial, 14 not started`; what is zero is left out. */
function describeStatuses({ done, partial, notStarted, other, }) {
    return [
        [done, 'done'],
        [partial, 'partial'],
        [notStarted, 'not started'],
        [other, 'other'],
    ]
        .filter(([number]) => number !== 0)
        .map(([number, name]) => `${String(number)} ${String(name)}`)
        .join(', ');
}
/** Whether a row claims no more than its evidence supports, and nothing that it cites is gone: a waiver makes no file. */
const holds = (row) => !(0,_findings_status_order_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsMore */ .NO)((0,_claim_of_js__WEBPACK_IMPORTED_MODULE_3__/* .claimOf */ ._)(row).status, row.computed) &&
    !row.evidence.some(({ kind, resolution }) => resolution === 'missing' && PATHS.has(kind));
const PATHS = new Set(['path', 'lines', 'glob']);
/** What a report without news says: marked text. */
function sumUp(report) {
    const { base, judged, notJudged, conclusion, counts } = report;
    if (!judged)
        return `Not judged: ${nameFew(notJudged)}.`;
    const beside = describeSkipped(report);
    if (counts.documents === 0 && conclusion === 'neutral')
        return `No page to check: no Markdown page with a status table was found. Name one under \`documents\` in .github/matrix-guard.yml.${beside}`;
    if (counts.documents === 0)
        return `${sumUpPages(base, counts.existing)}${beside}`;
    return `${describeVerdict(report)}${describeUnchecked(report)}${describeRefused(report)}${beside}`;
}
/** The verdict in one line of marked text: how many rows no longer hold, or that all do. The same wherever it is read. */
function titleOf(report, news) {
    return (0,_broken_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .describeNews */ .Nj)(report, news) ?? sumUp(report);
}
/** Most names in one sentence. */
const MAX_NAMED = 3;
/** Names of a repository, as words. */
const nameFew = (names) => (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .nameSome */ .Kf)(names.map(_text_marked_text_js__WEBPACK_IMPORTED_MODULE_5__/* .asWords */ .kk), MAX_NAMED);
function describeVerdict({ base, counts, documents, findings }) {
    const statuses = describeStatuses(counts);
    const details = statuses === '' ? '' : ` (${statuses})`;
    const rows = `${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(counts.rows, 'row')} in ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(counts.documents, 'document')}${details}`;
    // Waivers and a baseline leave findings out, and the rows they speak of do not hold for that.
    const all = findings.every(({ origin }) => origin === 'resolved') && documents.every((document) => document.rows.every(holds));
    if (!all)
        return `${base !== null ? 'This change breaks no row' : 'No finding counts'}: ${rows}.`;
    if (counts.unchecked === 0)
        return `Every row holds: ${rows}.`;
    return `Every row that can be checked holds: ${counts.rows - counts.unchecked} of ${rows}.`;
}
function describeUnchecked({ counts: { unchecked }, documents }) {
    if (unchecked === 0)
        return '';
    const keys = documents.flatMap(({ rows }) => rows.filter(_count_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnchecked */ .b).map(({ key }) => key));
    return ` ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(unchecked, 'row')} ${unchecked === 1 ? 'cites' : 'cite'} nothing that can be checked (${nameFew(keys)}).`;
}
function describeRefused({ counts: { refusedTables }, documents }) {
    if (refusedTables === 0)
        return '';
    const places = documents.flatMap((document) => document.refusedTables.map((line) => `${document.path}:${line}`));
    return ` ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(refusedTables, 'table')} with a status column ${refusedTables === 1 ? 'is' : 'are'} not read (${nameFew(places)}).`;
}
function describeSkipped({ conclusion, skipped }) {
    if (skipped.length === 0)
        return '';
    const pages = `${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(skipped.length, 'page')} ${skipped.length === 1 ? 'was' : 'were'} skipped: ${describeUnread(skipped)}.`;
    const remedy = ' To have a page checked, name it under `documents` in .github/matrix-guard.yml.';
    return ` ${pages}${conclusion === 'neutral' ? remedy : ''}`;
}
const describeUnread = (skipped) => nameFew(skipped.map(({ path, reason }) => `${path} ${(0,_skipped_js__WEBPACK_IMPORTED_MODULE_2__/* .explainSkipped */ .a)(reason)}`));
/** Of a run that guards no rows: configuration names pages for their headers, their links or what they list. */
function sumUpPages(base, existing) {
    const pages = 'the pages whose links or headers are checked';
    if (existing === 0)
        return `Nothing is wrong with ${pages}.`;
    return base === null ? `No finding on ${pages} fails the check.` : `This change breaks nothing on ${pages}.`;
}


/***/ }),

/***/ 4832:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ isSymbol),
/* harmony export */   Hn: () => (/* binding */ wordsIn),
/* harmony export */   wY: () => (/* binding */ NOT_IN_WORDS)
/* harmony export */ });
// Which characters make words and which are symbols. Plain ranges: compiling Unicode property classes would cost a run milliseconds.
/** Everything but white space, punctuation and symbols, for use inside a character class of a `u` expression. */
const NOT_IN_WORDS = String.raw `\s\x00-\x2f:-@[-\x60\x7b-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2000-\u206f\u20a0-\u20cf\u20e3\u2190-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufe00-\ufe0f\ufe30-\ufe6f\ufffd\u{1f000}-\u{1faff}`;
const WORDS = new RegExp(`[^${NOT_IN_WORDS}]+`, 'gu');
/** The words of a text, in order. */
function wordsIn(text) {
    return text.match(WORDS) ?? [];
}
/** True for arrows, geometric shapes, dingbats and emoji. */
function isSymbol(point) {
    return ((point >= 0x2190 && point <= 0x2bff) ||
        (point >= 0x1f000 && point <= 0x1faff) ||
        point === 0x3030 ||
        point === 0x303d);
}


/***/ }),

/***/ 9472:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ parseKey),
/* harmony export */   NB: () => (/* binding */ nestKeys),
/* harmony export */   tF: () => (/* binding */ slugOf),
/* harmony export */   yk: () => (/* binding */ canonicalKey)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4832);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9107);
// Finds the key a claim is written with (`3.4.10`, `EPIC 4`, `WS-P1`), and tells which keys contain which.


/** Words that, with a number, name a part of a plan; their numbers nest with bare ones: `EPIC 3` contains `3.4`. */
const CONTAINERS = 'epic|phase|milestone|section|chapter|part|stage|sprint|wave|track|theme|initiative|feature|story|task|step|slice|iteration|deliverable|\u00e9tape|fase|\u0444\u0430\u0437\u0430|\u044d\u0442\u0430\u043f|etap|\u9636\u6bb5|\u30d5\u30a7\u30fc\u30ba';
/** Words that name a thing of their own; their numbers nest among themselves only. */
const LABELS = new Set(`${CONTAINERS}|workstream|work stream|requirement|req|criterion|gate|goal|objective|item|rule|issue|ticket|risk|finding|error|gap|case|use case|adr|rfc|principle|invariant|capability|control|check|week|day|lot|anforderung|requisito|exigence`.split('|'));
// The patterns see the head of a text only, so their quantifiers need no bounds (which V8 would unroll, at a cost).
const LABELLED = /^([^\s\d_-]+(?: (?:stream|case))?)[ _-]*(\d+(?:\.\d+)*[a-z]?|[A-Z]|[IVX]+)(?=$|[\s:),;]|\.(?!\d)|-(?!\d))/u;
const DOTTED = /^\u00a7? ?(\d+(?:\.\d+)+[a-z]?)(?=$|[\s:),;]|\.(?!\d)|-(?!\d))/u;
const BRACKETED = /^[[(]([^\s[\]()]+)[\])](?=$|[\s:.,-])/u;
const IDENTIFIER = /^([A-Z][A-Z0-9]*(?:[-_][A-Z0-9]+)*(?:\.[A-Z]{0,6}\d+)*[a-z]?)(?=$|[\s:),;]|\.(?![A-Za-z0-9])|-(?![A-Za-z0-9]))/u;
const SMALL_IDENTIFIER = /^((?:req|us|fr|nfr|ac|tc|ws|adr|task|story|bug|issue|risk|gap|ep)-\d+(?:\.\d+)*)(?=$|[\s:),;]|\.(?!\d)|-(?!\d))/u;
const NUMBERED = /^#?(\d+)(?:$|[.):] )/u;
const UNITS = /^\s?(?:%|[kmg]i?b\b|ms\b|s\b|x\b|percent\b|hours?\b|days?\b|seconds?\b|minutes?\b|fps\b)/i;
/** Standards, products and quarters that look like keys. */
const NOT_KEYS = /^(?:v\d|utf|sha|iso|rfc|aes|md\d|http|tls|ssl|s3$|ec2$|h2$|ie\d|es\d|k8s|cve|x86|x64|arm|ipv|oauth|web\d|q[1-4]$|gpt|base\d|int\d|uint|float\d|f\d\d$|i\d\d$|u\d\d$|i18n$|l10n$|a11y$|b2b$|c\+|mp\d$|h26|[ls][0-5]$|p[0-5]$|h[12]$|e2e$|py\d|python|node\d|ubuntu|rs-?\d{3}$)/i;
const KEPT = new RegExp(`[.-]|[^${_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_IN_WORDS */ .wY}]`, 'gu');
/** A title is read this far; more is no title. */
const TITLE_LIMIT = 500;
/** A key is in the first so many characters, and has at most so many itself; a number in it has at most four digits. */
const HEAD = 64;
const LONGEST_KEY = 32;
/** The key `text` begins with, and the rest; without a key, the slug of the whole. Versions, dates and years are no keys. */
function parseKey(text) {
    const written = text.slice(0, TITLE_LIMIT).trim();
    // One dash for another: offsets stay.
    const plain = plainDashes(written);
    const found = bracketed(plain) ?? writtenKey(plain);
    if (found === null)
        return { key: slugOf(written), keyed: false, title: written };
    return {
        key: found.key,
        keyed: true,
        title: written
            .slice(found.length)
            .replace(/^[\s:.),;\u2014\u2013|-]{1,20}/u, '')
            .trim(),
    };
}
const NOT_ASCII = /[^\x00-\x7f]/;
/** Keys are equal where this is: case, spaces and dashes do not matter, but `1-2` is not `12`. */
function canonicalKey(key) {
    const known = canonical.get(key);
    if (known !== undefined)
        return known;
    const made = makeCanonical(key);
    if (canonical.size >= MAX_REMEMBERED)
        canonical.clear();
    if (key.length <= HEAD)
        canonical.set(key, made);
    return made;
}
/** Each step of a run asks for the keys of the same rows. */
const canonical = new Map();
const MAX_REMEMBERED = 20_000;
function makeCanonical(key) {
    // Most keys have no letter that could be written in another way.
    const plain = NOT_ASCII.test(key) ? plainDashes(key.normalize('NFKC').toLowerCase()) : key.toLowerCase();
    // Letters of all scripts take long to compile.
    const kept = NOT_ASCII.test(plain) ? (plain.match(KEPT) ?? []).join('') : plain.replaceAll(/[^a-z0-9.-]+/g, '');
    return kept.replaceAll(/(?<!\d)-|-(?!\d)/gu, '').replace(/\.$/u, '');
}
/** Lower case letters and digits of any script, joined by `-`; at most 80 characters. */
function slugOf(text) {
    const words = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsIn */ .Hn)(text.slice(0, TITLE_LIMIT).normalize('NFKC').toLowerCase());
    return words.join('-').slice(0, 80).replace(/-$/u, '') || text.trim().slice(0, 80);
}
/**
 * For each key the index of its parent, the nearest ancestor that exists: `3.4.10` in `3.4`, else in `3` or `EPIC 3`.
 * Null for no parent, and for rows without a written key (pass null). Of several equal ancestors the last one above wins.
 */
function nestKeys(keys) {
    const paths = keys.map((key) => (key === null ? null : pathOf(key)));
    const places = new Map();
    paths.forEach((path, index) => {
        if (path === null)
            return;
        (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .appendTo */ .S)(places, path.join('.'), index);
    });
    return paths.map((path, index) => {
        for (let length = (path?.length ?? 0) - 1; path !== null && length > 1; length -= 1) {
            const holders = places.get(path.slice(0, length).join('.'));
            if (holders !== undefined)
                return holders.findLast((holder) => holder < index) ?? holders[0] ?? null;
        }
        return null;
    });
}
/** Family and numbers of a key: `EPIC 3` and `3` are `['', '3']`, `T7.1` is `['t', '7', '1']`. Null where it has no number. */
function pathOf(key) {
    const text = canonicalKey(key.slice(0, HEAD));
    const match = /^((?:[^.-]*[^\d.-])?)(\d+(?:\.\d+)*)([a-z]?)$/u.exec(text);
    if (match === null)
        return null;
    const [, family = '', numbers = '', letter = ''] = match;
    const steps = numbers.split('.').map((step) => step.replace(/^0+(?=\d)/u, ''));
    return [CONTAINER_WORDS.has(family) ? '' : family, ...steps, ...(letter === '' ? [] : [letter])];
}
const CONTAINER_WORDS = new Set(CONTAINERS.split('|'));
function bracketed(text) {
    const match = BRACKETED.exec(text.slice(0, HEAD));
    const inner = match?.[1] === undefined ? null : writtenKey(match[1]);
    return match === null || inner === null || inner.length !== match[1]?.length
        ? null
        : { key: inner.key, length: match[0].length };
}
function writtenKey(text) {
    const head = text.slice(0, HEAD);
    const labelled = LABELLED.exec(head);
    if (labelled !== null && LABELS.has((labelled[1] ?? '').toLowerCase()) && isPlace(labelled[2] ?? ''))
        return { key: labelled[0].replaceAll(/\s{1,3}/gu, ' '), length: labelled[0].length };
    const match = DOTTED.exec(head) ?? identifier(head) ?? NUMBERED.exec(head);
    const key = match?.[1];
    if (match === null ||
        key === undefined ||
        key.length > LONGEST_KEY ||
        !isPlace(key) ||
        UNITS.test(text.slice(match[0].length)))
        return null;
    return { key, length: match[0].trimEnd().length };
}
function identifier(text) {
    const match = IDENTIFIER.exec(text) ?? SMALL_IDENTIFIER.exec(text);
    const key = match?.[1] ?? '';
    return /\d/u.test(key) && !NOT_KEYS.test(key) ? match : null;
}
/** False for years and dates, and for a lone letter that is no capital (`step a`). */
function isPlace(number) {
    const year = /^(\d{4})(?:\.|$)/u.exec(number)?.[1];
    return !/^\d{5}|^[a-z]$|^[ivx]+$/u.test(number) && (year === undefined || Number(year) < 1900 || Number(year) > 2100);
}
function plainDashes(text) {
    return text.replaceAll(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu, '-');
}


/***/ })

};
;