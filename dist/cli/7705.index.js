"use strict";
exports.id = 7705;
exports.ids = [7705];
exports.modules = {

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
// Finds the key a claim is written with (`3.4.10`, `EPIC 4`, `WS-P1`), and tells which keys contain which.

/** Words that, with a number, name a part of a plan; their numbers nest with bare ones: `EPIC 3` contains `3.4`. */
const CONTAINERS = 'epic|phase|milestone|section|chapter|part|stage|sprint|wave|track|theme|initiative|feature|story|task|step|slice|iteration|deliverable|\u00e9tape|fase|\u0444\u0430\u0437\u0430|\u044d\u0442\u0430\u043f|etap|\u9636\u6bb5|\u30d5\u30a7\u30fc\u30ba';
/** Words that name a thing of their own; their numbers nest among themselves only. */
const LABELS = new Set(`${CONTAINERS}|workstream|work stream|requirement|req|criterion|gate|goal|objective|item|rule|issue|ticket|risk|finding|error|gap|case|use case|adr|rfc|principle|invariant|capability|control|check|week|day|lot|anforderung|requisito|exigence`.split('|'));
// The patterns see the head of a text only, so their quantifiers need no bounds (which V8 would unroll, at a cost).
const LABELLED = /^([^\s\d_-]+(?: (?:stream|case))?)[ _-]*(\d+(?:\.\d+)*[a-z]?|[A-Z]|[IVX]+)(?=$|[\s:.),;]|-(?!\d))/u;
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
/** A key stands in the first so many characters, and has at most so many itself; a number in it has at most four digits. */
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
/** Keys are equal where this is: case, spaces and dashes do not matter, but `1-2` is not `12`. */
function canonicalKey(key) {
    const plain = plainDashes(key.normalize('NFKC').toLowerCase());
    // Letters of all scripts take long to compile.
    const kept = /[^\x00-\x7f]/.test(plain) ? (plain.match(KEPT) ?? []).join('') : plain.replaceAll(/[^a-z0-9.-]+/g, '');
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
        const place = path.join('.');
        const list = places.get(place);
        if (list === undefined)
            places.set(place, [index]);
        else
            list.push(index);
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


/***/ }),

/***/ 306:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ normalisePath)
/* harmony export */ });
// Collapses `.` and `..` in a path of the repository.
/** Null where the path climbs out of the repository. */
function normalisePath(path) {
    // Nearly all are normal as they are written.
    if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(path))
        return path;
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}


/***/ }),

/***/ 4393:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ nameSome),
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
// Turns counts and lists into the words of a message.
/** `1 row`, `4 rows`. */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `a, b, c and 2 more`: the first `most` by name, the others as a number. */
function nameSome(names, most = 5) {
    const named = names.slice(0, most);
    const rest = names.length - named.length;
    if (rest > 0)
        return `${named.join(', ')} and ${rest} more`;
    return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.slice(-1).join('')}`;
}


/***/ })

};
;