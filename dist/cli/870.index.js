"use strict";
exports.id = 870;
exports.ids = [870];
exports.modules = {

/***/ 1181:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ claimOf)
/* harmony export */ });
/** The status a row declares; without one it claims that all it cites is there, in no words. */
const claimOf = ({ declared }) => declared ?? { text: '', status: 'done' };


/***/ }),

/***/ 600:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ countCauses),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   b: () => (/* binding */ isUnchecked)
/* harmony export */ });
/* harmony import */ var _claim_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1181);

/** Rows by declared status, shown findings by origin, and those that are not resolved by severity: errors by what happened, not by row. */
function count({ documents, findings, skipped, }) {
    const shown = findings.filter((finding) => finding.shown);
    const statuses = documents.flatMap(({ rows }) => rows.map(({ declared }) => declared?.status ?? null));
    const declared = (status) => statuses.filter((each) => each === status).length;
    const [done, partial, notStarted] = [declared('done'), declared('partial'), declared('not-started')];
    const origin = (name) => shown.filter((finding) => finding.origin === name).length;
    const severity = (name) => shown.filter((finding) => finding.severity === name && finding.origin !== 'resolved');
    return {
        documents: documents.length,
        rows: statuses.length,
        done,
        partial,
        notStarted,
        other: statuses.length - done - partial - notStarted,
        unchecked: documents.reduce((sum, { rows }) => sum + rows.filter(isUnchecked).length, 0),
        refusedTables: documents.reduce((sum, { refusedTables }) => sum + refusedTables.length, 0),
        skippedPages: skipped.length,
        new: origin('new'),
        existing: origin('existing'),
        resolved: origin('resolved'),
        error: countCauses(severity('error')),
        warning: severity('warning').length,
        notice: severity('notice').length,
    };
}
/** True where a row claims something and cites nothing that was looked at: words, addresses elsewhere and tickets at most. */
function isUnchecked(row) {
    const { evidence } = row;
    const { status } = (0,_claim_of_js__WEBPACK_IMPORTED_MODULE_0__/* .claimOf */ ._)(row);
    return ((status === 'done' || status === 'partial') && evidence.every(({ resolution }) => resolution === 'unverifiable'));
}
/** How many things happened, of which these findings tell. */
function countCauses(findings) {
    return new Set(findings.map(({ causeId, fingerprint }) => causeId ?? `finding ${fingerprint}`)).size;
}


/***/ }),

/***/ 870:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderBadge: () => (/* binding */ renderBadge)
});

// EXTERNAL MODULE: ./build/findings/status-order.js
var status_order = __webpack_require__(636);
// EXTERNAL MODULE: ./build/text/dates.js + 1 modules
var dates = __webpack_require__(2815);
// EXTERNAL MODULE: ./build/text/phrase.js
var phrase = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/report/claim-of.js
var claim_of = __webpack_require__(1181);
// EXTERNAL MODULE: ./build/report/count.js
var count = __webpack_require__(600);
// EXTERNAL MODULE: ./build/report/fix-command.js
var fix_command = __webpack_require__(452);
;// CONCATENATED MODULE: ./build/report/badge.js
// What a badge says of a report: rows that hold of the rows that claim something, and how old the stamp is.






const LABEL = 'status matrix';
const DAY = 86_400_000;
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
    const claims = pages.flatMap(({ rows }) => rows).filter((row) => ['done', 'partial'].includes((0,claim_of/* claimOf */._)(row).status));
    const holds = claims.filter((row) => !(0,status_order/* claimsMore */.NO)((0,claim_of/* claimOf */._)(row).status, row.computed));
    const unchecked = holds.filter(count/* isUnchecked */.b).length;
    const age = describeAge(pages, today);
    const message = [
        claims.length === 0
            ? 'no row claims anything'
            : `${holds.length - unchecked} of ${(0,phrase/* countOf */.pq)(claims.length, 'row')} ${claims.length === 1 ? 'holds' : 'hold'}`,
        ...(unchecked === 0 ? [] : [`${unchecked} not checked`]),
        ...(age === null ? [] : [age]),
    ].join(', ');
    return { label: LABEL, message, state: stateOf({ report, pages, broken: holds.length < claims.length }) };
}
function stateOf({ report, pages, broken, }) {
    if (broken)
        return 'broken';
    const paths = new Set(pages.map(({ path }) => path));
    const counts = report.findings.filter(({ path, shown, origin }) => shown && origin !== 'resolved' && paths.has(path));
    if (counts.some(({ severity }) => severity === 'error'))
        return 'broken';
    return counts.some(({ ruleId }) => (0,fix_command/* isVerification */.go)(ruleId)) ? 'stale' : 'holds';
}
/** The age of the oldest stamp that has a date; null where no page has one that can be read. */
function describeAge(pages, today) {
    const days = pages.flatMap(({ metadata: { lastVerifiedDate } }) => {
        const date = lastVerifiedDate === null ? null : (0,dates/* parseDate */._U)(lastVerifiedDate);
        return date === null ? [] : [date.last];
    });
    const [oldest] = days.sort();
    if (oldest === undefined)
        return null;
    const age = Math.round((Date.parse(today) - Date.parse(oldest)) / DAY);
    return age <= 0 ? 'verified today' : `verified ${(0,phrase/* countOf */.pq)(age, 'day')} ago`;
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


/***/ }),

/***/ 9611:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   Pu: () => (/* binding */ looksOtherwise),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   UT: () => (/* binding */ messageToMarkdown),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   cx: () => (/* binding */ toTableCell),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   tK: () => (/* binding */ messageToTerminal),
/* harmony export */   uM: () => (/* binding */ linkTo),
/* harmony export */   yN: () => (/* binding */ messageToText),
/* harmony export */   yy: () => (/* binding */ messageToHtml)
/* harmony export */ });
/* unused harmony export escapeLog */
/* harmony import */ var _text_marked_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7654);
// Makes text from a repository harmless where it lands: Markdown, tables, HTML, terminals, logs and workflow commands.

/** Steers a reader's eye or terminal without being seen: controls, line separators, marks of writing direction, broken surrogates. */
const STEERING = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
/** Whether a text that is shown as it is would look like something else: it holds control or direction characters (tabs and line ends aside). */
const looksOtherwise = (text) => /[^\P{Cc}\t\r\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u.test(text);
/** Invisible, takes no room, and ends a word for whatever looks for names, issues and addresses in text. */
const BREAK = '\u200b';
/** On one line, white space folded, every character that could steer shown as `\ufffd`. */
function toOneLine(text) {
    const folded = text.replace(/\s+/gu, ' ').trim();
    // Classes of all scripts take long to compile, and most texts need none.
    return /[^\x20-\x7e]/.test(folded) ? folded.replace(STEERING, '\ufffd') : folded;
}
/** Keeps GitHub from making links of the text: names, issues, addresses. */
function breakAutolinks(text) {
    return text
        .replace(/@/g, `@${BREAK}`)
        .replace(/#(?=\d)/g, `#${BREAK}`)
        .replace(/\bGH-(?=\d)/gi, (prefix) => `${prefix}${BREAK}`)
        .replace(/:\/\//g, `:${BREAK}//`)
        .replace(/www\./gi, (prefix) => `${prefix.slice(0, 3)}${BREAK}.`);
}
/** Plain text as inline Markdown: it shows as itself and nothing more, also in a table cell and at the start of a line. */
const escapeMarkdown = (text) => escapeStart(escapeInside(toOneLine(text)));
/** One line of text within a line of Markdown. */
function escapeInside(line) {
    return (breakAutolinks(line)
        .replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
        // Escaped or not, the opening of a comment may not stand in the raw text: hidden markers are looked for there.
        .replace(/<!/g, '<\\!'));
}
/** Escaped text where a line may begin: it opens no list, heading or quote there. */
const escapeStart = (escaped) => escaped.replace(/^[-+=#:]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
/** Plain text as a code span, whatever backticks it holds. */
function codeSpan(text) {
    // A comment's opening is looked for in the raw text by whoever searches for hidden markers, so it may not even stand in code.
    const content = toOneLine(text).replace(/<!--/g, `<${BREAK}!--`);
    if (content === '')
        return '';
    const fence = '`'.repeat([...content.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0) + 1);
    const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
/** Inline Markdown that is already safe, as a table cell: pipes no longer end it, also not within code. */
function toTableCell(markdown) {
    return markdown
        .replace(/(\\*)\|/g, (_, slashes) => (slashes.length % 2 === 0 ? `${slashes}\\|` : `${slashes}|`))
        .replace(/[\r\n]+/g, ' ');
}
/** Marked text (a message, advice, a note) as inline Markdown: code as code, all else escaped. */
const messageToMarkdown = (marked) => piecesOf(marked)
    .map(({ kind, text }, index) => {
    if (kind === 'code')
        return codeSpan(text);
    const inside = escapeInside(text);
    // Only the first word can stand at the start of a line.
    return index === 0 ? escapeStart(inside) : inside;
})
    .join('');
/** Marked text as HTML text. */
const messageToHtml = (marked) => piecesOf(marked)
    .map(({ kind, text }) => (kind === 'code' ? `<code>${escapeHtml(text)}</code>` : escapeEntities(text)))
    .join('');
/** Marked text for whatever shows plain text alone: check annotations, workflow commands, SARIF. */
const messageToText = (marked) => toOneLine((0,_text_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMarks */ .zw)(toOneLine(marked)));
/** Marked text for a terminal or a log. */
const messageToTerminal = (marked) => escapeLog(messageToText(marked));
const piecesOf = (marked) => (0,_text_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarked */ .HZ)(toOneLine(marked));
/** Plain text as HTML text or a quoted attribute, on a page where nothing makes links of it: what is copied is what was written. */
const escapeHtml = (text) => escapeEntities(toOneLine(text));
function escapeEntities(line) {
    return line
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;');
}
/** A Markdown link around safe inline Markdown; the Markdown alone where the address is no web address. */
function linkTo(markdown, url) {
    return url !== null && /^https?:\/\/[^\s<>()[\]\\`|]+$/.test(url) ? `[${markdown}](${url})` : markdown;
}
/** A repository path as part of a URL: every segment encoded, brackets too, which would end a Markdown link. */
function encodePath(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
/** Text for a terminal or a log: one line, nothing that steers it, nothing a workflow runner takes for a command. */
function escapeTerminal(text) {
    return escapeLog(toOneLine(text));
}
/** Breaks what a workflow runner takes for a command: `::` where a line may begin, `##[` anywhere. */
function escapeLog(line) {
    return line.replace(/##\[/g, `#${BREAK}#[`).replace(/(^|\s)::/g, `$1:${BREAK}:`);
}


/***/ })

};
;