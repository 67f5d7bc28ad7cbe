"use strict";
exports.id = 6102;
exports.ids = [6102];
exports.modules = {

/***/ 6102:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describe: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _text_find_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8304);
/* harmony import */ var _report_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9611);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7809);
// An error \u2192 the lines a user reads: what is wrong, where, and the mend. No stack, unless it is asked for.



/** Errors whose message is written for the user. */
const FOR_USERS = new Set(['UsageError', 'RepositoryError', 'ConfigurationError']);
/** Lines without a line end; `debug` adds the stack of a surprise. */
async function describe({ error, debug, }) {
    const stack = debug && error instanceof Error ? (error.stack ?? '').split('\n') : [];
    return [...(await explain(error)), ...stack].map(_report_reporters_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeTerminal */ .en);
}
async function explain(error) {
    if (error instanceof _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .e && error.unknown !== null) {
        const nearest = await (0,_text_find_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .findNearest */ .q)(error.unknown.name, error.unknown.among);
        return [nearest === null ? error.message : `${error.message} Did you mean ${nearest}?`];
    }
    if (error instanceof Error && FOR_USERS.has(error.name))
        return error.message.split('\n');
    const what = (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)).replace(/\.$/, '');
    return [
        `Something unexpected happened: ${what}. Please report it with the output of the same command under MATRIX_GUARD_DEBUG=1.`,
    ];
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
/* harmony export */   uM: () => (/* binding */ linkTo)
/* harmony export */ });
/* unused harmony export escapeLog */
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
function escapeMarkdown(text) {
    return (breakAutolinks(toOneLine(text))
        .replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
        // Escaped or not, the opening of a comment may not stand in the raw text: hidden markers are looked for there.
        .replace(/<!/g, '<\\!')
        .replace(/^[-+=#:]/, '\\$&')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2'));
}
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
const MAX_CODE = 200;
/** Names of files, symbols and commits: what a message means as code. */
const isCode = (word) => /[\p{L}\p{N}_.-]\/|\/[\p{L}\p{N}_.-]|_|::|[A-Za-z]\.[A-Za-z]|^[0-9a-f]{7,64}$/u.test(word) &&
    /[A-Za-z]|^[0-9a-f]{7}/.test(word);
/** A finding's message as inline Markdown: code marks kept, names of files and symbols put in them, all else escaped. */
function messageToMarkdown(message) {
    return toOneLine(message)
        .split(/(`[^`]+`|\s)/)
        .filter((piece) => piece !== '')
        .map((piece, index) => {
        if (/^`[^`]+`$/.test(piece))
            return codeSpan(piece.slice(1, -1));
        if (piece.length > MAX_CODE || piece.includes('`'))
            return escapePiece(piece, index);
        const [, before = '', word = '', after = ''] = /^([([{"'\u201c\u2018\u00ab]*)(.*?)([.,:;!?)\]}"'\u201d\u2019\u00bb\u2026]*)$/.exec(piece) ?? [];
        return isCode(word)
            ? `${escapePiece(before, index)}${codeSpan(word)}${escapePiece(after, index)}`
            : escapePiece(piece, index);
    })
        .join('');
}
/** Only a message's first word can stand at the start of a line. */
const escapePiece = (piece, index) => piece === ' ' ? piece : index === 0 ? escapeMarkdown(piece) : escapeMarkdown(`\u00b7${piece}`).slice(1);
/** Plain text as HTML text or a quoted attribute, on a page where nothing makes links of it: what is copied is what was written. */
function escapeHtml(text) {
    return toOneLine(text)
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


/***/ }),

/***/ 8304:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nearestOf),
/* harmony export */   q: () => (/* binding */ findNearest)
/* harmony export */ });
// The nearest known name to one that nobody knows, so that a message can offer it.
/** The name with the fewest edits, where they are few for its length; else null. Case does not count. */
async function findNearest(name, among) {
    const { distance } = await __webpack_require__.e(/* import() */ 1916).then(__webpack_require__.t.bind(__webpack_require__, 1916, 19));
    return nearestOf({ name, among, distance });
}
/** The same, for callers that have the distance of two texts at hand. */
function nearestOf({ name, among, distance, }) {
    const wanted = name.slice(0, 100).toLowerCase();
    let best = null;
    let least = Math.max(1, Math.floor(wanted.length * 0.4)) + 1;
    for (const candidate of among) {
        const edits = Math.abs(candidate.length - wanted.length) >= least ? least : distance(wanted, candidate.toLowerCase());
        if (edits < least)
            [best, least] = [candidate, edits];
    }
    return best;
}


/***/ })

};
;