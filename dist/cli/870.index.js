"use strict";
exports.id = 870;
exports.ids = [870];
exports.modules = {

/***/ 870:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderBadge: () => (/* binding */ renderBadge)
});

// EXTERNAL MODULE: ./build/findings/status-order.js
var status_order = __webpack_require__(8255);
// EXTERNAL MODULE: ./build/text/dates.js + 1 modules
var dates = __webpack_require__(2815);
// EXTERNAL MODULE: ./build/text/days.js
var text_days = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/text/phrase.js
var phrase = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/report/broken-rows.js
var broken_rows = __webpack_require__(7578);
// EXTERNAL MODULE: ./build/report/claim-of.js
var claim_of = __webpack_require__(1181);
// EXTERNAL MODULE: ./build/report/count.js
var count = __webpack_require__(600);
// EXTERNAL MODULE: ./build/report/fix-command.js
var fix_command = __webpack_require__(452);
;// CONCATENATED MODULE: ./build/report/badge.js
// What a badge says of a report: rows that hold of the rows that claim something, and how old the stamp is.








const LABEL = 'status matrix';
/**
 * The declared pages of the report; where none is declared, all of them.
 * @param today `YYYY-MM-DD`, UTC
 */
function badgeOf(report, today) {
    if (!report.judged)
        return { label: LABEL, message: 'not judged', state: 'unknown' };
    const declared = report.documents.filter((document) => document.declared);
    const pages = declared.length > 0 ? declared : report.documents;
    if (pages.length === 0)
        return { label: LABEL, message: 'no page', state: 'unknown' };
    const paths = new Set(pages.map(({ path }) => path));
    const findings = report.findings.filter(({ path, shown, origin }) => shown && origin !== 'resolved' && paths.has(path));
    const broken = (0,broken_rows/* rowsOf */.RO)((0,broken_rows/* findBrokenRows */.o2)(report, findings));
    const claims = pages.flatMap(({ rows }) => rows).filter((row) => ['done', 'partial'].includes((0,claim_of/* claimOf */._)(row).status));
    const supported = claims.filter((row) => !(0,status_order/* claimsMore */.NO)((0,claim_of/* claimOf */._)(row).status, row.computed));
    const holds = supported.filter((row) => !broken.has(row));
    const unchecked = holds.filter(count/* isUnchecked */.b).length;
    const age = describeAge(pages, today);
    const message = [
        claims.length === 0
            ? 'no row claims anything'
            : `${holds.length - unchecked} of ${(0,phrase/* countOf */.pq)(claims.length, 'row')} ${claims.length === 1 ? 'holds' : 'hold'}`,
        ...(unchecked === 0 ? [] : [`${unchecked} not checked`]),
        ...(age === null ? [] : [age]),
    ].join(', ');
    const state = supported.length < claims.length || findings.some(({ severity }) => severity === 'error')
        ? 'broken'
        : holds.length < supported.length || findings.some(({ ruleId }) => (0,fix_command/* isVerification */.go)(ruleId))
            ? 'stale'
            : 'holds';
    return { label: LABEL, message, state };
}
/** The age of the oldest stamp that has a date; null where no page has one that can be read, or all are still to come. */
function describeAge(pages, today) {
    const days = pages.flatMap(({ metadata: { lastVerifiedDate } }) => {
        const date = lastVerifiedDate === null ? null : (0,dates/* parseDate */._U)(lastVerifiedDate);
        return date === null ? [] : [date.last];
    });
    const [oldest] = days.sort();
    if (oldest === undefined)
        return null;
    const age = (0,text_days/* daysBetween */.YM)(oldest, today);
    return age < 0 ? null : age === 0 ? 'verified today' : `verified ${(0,phrase/* countOf */.pq)(age, 'day')} ago`;
}

// EXTERNAL MODULE: ./build/report/reporters/escape-json.js
var escape_json = __webpack_require__(2130);
// EXTERNAL MODULE: ./build/report/reporters/escape.js
var reporters_escape = __webpack_require__(9611);
;// CONCATENATED MODULE: ./build/report/reporters/badge.js
// The state of the pages as a badge: the JSON that shields.io reads from an address, and an image of our own.



/** Dark enough for white text: a contrast of at least 4.5 to 1. */
const COLORS = {
    holds: '#1a7f37',
    stale: '#7d5600',
    broken: '#b42318',
    unknown: '#59636e',
};
const LABEL_COLOR = '#373e47';
/** Ends with a newline. The same report on the same day gives the same badge. */
function renderBadge(report, { today, image }) {
    const badge = badgeOf(report, today);
    return image ? drawBadge(badge) : writeEndpoint(badge);
}
/** https://shields.io/badges/endpoint-badge */
function writeEndpoint({ label, message, state }) {
    const endpoint = {
        schemaVersion: 1,
        label,
        message,
        color: COLORS[state],
        ...(state === 'unknown' ? { isError: true } : {}),
    };
    return `${(0,escape_json/* escapeJson */.G)(JSON.stringify(endpoint, null, 2))}\n`;
}
const HEIGHT = 20;
const PADDING = 7;
/** `textLength` keeps the text within its half whatever font the reader has. */
function drawBadge({ label, message, state }) {
    const [left, right] = [widthOf(label), widthOf(message)];
    const [labelWidth, messageWidth] = [left + 2 * PADDING, right + 2 * PADDING];
    const width = labelWidth + messageWidth;
    const says = (0,reporters_escape/* escapeHtml */.ZD)(`${label}: ${message}`);
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${says}">`,
        `<title>${says}</title>`,
        `<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
        '<g clip-path="url(#r)">',
        `<rect width="${labelWidth}" height="${HEIGHT}" fill="${LABEL_COLOR}"/>`,
        `<rect x="${labelWidth}" width="${messageWidth}" height="${HEIGHT}" fill="${COLORS[state]}"/>`,
        '</g>',
        '<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">',
        `<text x="${PADDING}" y="14" textLength="${left}" lengthAdjust="spacingAndGlyphs">${(0,reporters_escape/* escapeHtml */.ZD)(label)}</text>`,
        `<text x="${labelWidth + PADDING}" y="14" textLength="${right}" lengthAdjust="spacingAndGlyphs">${(0,reporters_escape/* escapeHtml */.ZD)(message)}</text>`,
        '</g>',
        '</svg>',
        '',
    ].join('\n');
}
/** Pixels of a text in Verdana at 11 pixels, about: narrow, wide and other characters. */
function widthOf(text) {
    const width = Array.from(text).reduce((sum, each) => sum + (/[ijl,.]/.test(each) ? 3.5 : /[mw]/.test(each) ? 10 : 6.8), 0);
    return Math.round(width);
}


/***/ }),

/***/ 2130:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ escapeJson)
/* harmony export */ });
// Writes as JSON escapes what would steer the terminal, the editor or the workflow's log that shows the JSON; it says the same.
/** Of text that is JSON already. */
function escapeJson(json) {
    return json
        .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replace(/##\[/g, '#\\u0023[');
}


/***/ })

};
;