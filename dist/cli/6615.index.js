"use strict";
exports.id = 6615;
exports.ids = [6615,9148];
exports.modules = {

/***/ 3867:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ ruleUrl),
/* harmony export */   gV: () => (/* binding */ lineUrl)
/* harmony export */ });
/* unused harmony export ABOUT */
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9278);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9611);
// Addresses a report points at: lines of the repository at head, and the pages of the rules.


const HOME = 'https://github.com/org/matrix-guard';
/** Where the rules' pages are read. */
const RULES = `${HOME}/blob/main/docs/rules`;
/** Who speaks, and what to do where it is wrong: Markdown, for the end of a comment. */
const ABOUT = (/* unused pure expression or super */ null && (`[Matrix Guard](${HOME}/) compares status pages with the repository. [Is something misread?](${HOME}/blob/main/docs/misreadings.md)`));
/** The page of a rule. */
function ruleUrl(ruleId) {
    return `${RULES}/${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(ruleId)}.md`;
}
/** A line of a file; null without `blobUrl` (`https://github.com/owner/name/blob/<commit>`, no closing slash). */
function lineUrl({ blobUrl, path, line, }) {
    if (blobUrl === null)
        return null;
    // GitHub renders Markdown, and a rendered page has no lines.
    const plain = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isMarkdownPath */ .Bb)(path) ? '?plain=1' : '';
    return `${blobUrl}/${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(path)}${plain}#L${line}`;
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


/***/ }),

/***/ 9148:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonPieces: () => (/* binding */ jsonPieces)
/* harmony export */ });
/* harmony import */ var _escape_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2130);
// Writes JSON piece by piece: a report of ten thousand rows is never one string, nor several copies of it.

/** Letters of a piece, about. */
const PIECE = 64 * 1024;
/** Levels that are written member by member: the rows of a page are four levels below a report. What is deeper is small. */
const LEVELS = 4;
/**
 * Together exactly what `JSON.stringify(value, null, 2)` gives, with a final newline; characters that would steer a terminal or a workflow's log are
 * JSON escapes. Of `value`, which is asked while it is written, only plain data is known: no `toJSON`, and nothing but `undefined` that JSON lacks.
 */
function* jsonPieces(value) {
    let piece = [];
    let length = 0;
    for (const part of parts({ value, indent: '', levels: LEVELS })) {
        piece.push(part);
        length += part.length;
        if (length < PIECE)
            continue;
        yield (0,_escape_json_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .G)(piece.join(''));
        [piece, length] = [[], 0];
    }
    yield `${(0,_escape_json_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .G)(piece.join(''))}\n`;
}
/** No part ends inside a string of the JSON. */
function* parts({ value, indent, levels }) {
    if (value === undefined)
        yield 'null';
    else if (levels === 0 || typeof value !== 'object' || value === null)
        // A line end in JSON is never part of a string.
        yield JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
    else {
        const isList = Array.isArray(value);
        const [open, close] = isList ? '[]' : '{}';
        const inner = `${indent}  `;
        let isEmpty = true;
        for (const [name, member] of isList ? listed(value) : Object.entries(value)) {
            if (!isList && member === undefined)
                continue;
            yield `${isEmpty ? (open ?? '') : ','}\n${inner}${name === null ? '' : `${JSON.stringify(name)}: `}`;
            yield* parts({ value: member, indent: inner, levels: levels - 1 });
            isEmpty = false;
        }
        yield isEmpty ? `${open ?? ''}${close ?? ''}` : `\n${indent}${close ?? ''}`;
    }
}
function* listed(list) {
    for (const one of list)
        yield [null, one];
}


/***/ }),

/***/ 6615:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SARIF_LIMITS: () => (/* binding */ SARIF_LIMITS),
/* harmony export */   renderSarif: () => (/* binding */ renderSarif),
/* harmony export */   sarifPieces: () => (/* binding */ sarifPieces)
/* harmony export */ });
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3867);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9611);
/* harmony import */ var _json_pieces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9148);



const LEVELS = {
    error: 'error',
    warning: 'warning',
    notice: 'note',
    done: 'warning',
    configured: 'warning',
};
const BASELINE = { new: 'new', existing: 'unchanged', resolved: 'absent' };
/**
 * What code scanning takes of one run: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 * A file may have 10 MB when compressed, which ten thousand results, the most a report lists, stay far below.
 */
const SARIF_LIMITS = {
    /** Of these it keeps the 5,000 of highest severity. */
    results: 25_000,
    rules: 25_000,
    tagsOfRule: 10,
    locationsOfResult: 100,
};
/** Two spaces, a final newline. Fixed findings are left out: code scanning shows every result as an alert, whatever its state. */
function renderSarif(report, options = {}) {
    return [...sarifPieces(report, options)].join('');
}
/** The same piece by piece. */
function sarifPieces(report, { rules = [] } = {}) {
    const described = new Map(rules.map((rule) => [rule.id, rule]));
    const ids = [...new Set([...described.keys(), ...report.findings.map(({ ruleId }) => ruleId)])].sort();
    const index = new Map(ids.map((id, position) => [id, position]));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        semanticVersion: report.tool.version,
                        informationUri: 'https://github.com/org/matrix-guard',
                        rules: ids.map((id) => describeRule(id, described.get(id))),
                    },
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: report.notes.map((note) => ({
                            level: 'note',
                            message: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .messageToText */ .yN)(note) },
                        })),
                    },
                ],
                results: report.findings
                    .filter(({ origin, shown }) => shown && origin !== 'resolved')
                    .map((finding) => toResult({ finding, ruleIndex: index.get(finding.ruleId) ?? -1, compared: report.base !== null })),
            },
        ],
    };
    return (0,_json_pieces_js__WEBPACK_IMPORTED_MODULE_1__.jsonPieces)(log);
}
function describeRule(id, rule) {
    const summary = rule?.summary ?? id;
    return {
        id,
        name: id
            .split('-')
            .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
            .join(''),
        shortDescription: { text: summary },
        help: {
            text: [summary, (0,_link_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleUrl */ .QB)(id)].join('\n'),
            markdown: [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(summary), `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(id)}](${(0,_link_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleUrl */ .QB)(id)})`].join('\n\n'),
        },
        helpUri: (0,_link_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleUrl */ .QB)(id),
        defaultConfiguration: { level: LEVELS[rule?.severity ?? 'warning'] },
        properties: { tags: ['documentation'] },
    };
}
function toResult({ finding, ruleIndex, compared }) {
    const { ruleId, severity, message, advice, origin, fingerprint, suggestion, rowKey, evidence } = finding;
    const words = [message, ...(advice === null ? [] : [advice])].map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .messageToText */ .yN);
    return {
        ruleId,
        ruleIndex,
        level: LEVELS[severity],
        // Brackets make links in a SARIF message.
        message: { text: words.join(' ').replace(/[[\]\\]/g, '\\$&') },
        locations: [{ physicalLocation: { artifactLocation: artifact(finding.path), region: region(finding) } }],
        partialFingerprints: { 'matrixGuard/v1': fingerprint },
        ...(compared ? { baselineState: BASELINE[origin] } : {}),
        // Nobody can see what such a fix puts in.
        ...(suggestion === null || suggestion.edits.some(({ text }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .looksOtherwise */ .Pu)(text))
            ? {}
            : {
                fixes: [
                    {
                        description: { text: advice === null ? 'Apply the suggestion.' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .messageToText */ .yN)(advice) },
                        artifactChanges: toChanges(suggestion.edits),
                    },
                ],
            }),
        properties: {
            row: rowKey === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(rowKey),
            evidence: evidence === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)(evidence),
        },
    };
}
function toChanges(edits) {
    return [...new Set(edits.map(({ path }) => path))].map((path) => ({
        artifactLocation: artifact(path),
        replacements: edits
            .filter((edit) => edit.path === path)
            .map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } })),
    }));
}
const artifact = (path) => ({ uri: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(path), uriBaseId: 'SRCROOT' });
const region = ({ line, column, endLine, endColumn }) => ({
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
});


/***/ }),

/***/ 7654:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ readMarked),
/* harmony export */   Sh: () => (/* binding */ shortenMarked),
/* harmony export */   kk: () => (/* binding */ asWords),
/* harmony export */   qM: () => (/* binding */ asCode),
/* harmony export */   zw: () => (/* binding */ withoutMarks)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7627);
// Text with code marks: how a message says which of its words are code, whatever those words hold.

const onOneLine = (text) => text.replace(/\s+/g, ' ');
/** A value as code: between marks longer than any run of backticks that it holds. Nothing for a blank value. */
function asCode(value) {
    const content = onOneLine(value).trim();
    if (content === '')
        return '';
    let longest = 0;
    for (const [run] of content.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    const marks = '`'.repeat(longest + 1);
    const pad = longest > 0 ? ' ' : '';
    return `${marks}${pad}${content}${pad}${marks}`;
}
/** A value as words. Its own backticks become apostrophes, so that they cannot open or close code. */
const asWords = (value) => onOneLine(value).replace(/`/g, "'");
/** The pieces of a marked text, in order. Backticks without a partner of the same length are words. Linear in the text. */
function readMarked(text) {
    const runs = [...text.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ length, index }));
    const next = new Map();
    const partners = [];
    for (const [at, { length }] of [...runs.entries()].reverse()) {
        partners[at] = next.get(length);
        next.set(length, at);
    }
    const pieces = [];
    let from = 0;
    for (let at = 0; at < runs.length; at++) {
        const open = runs[at];
        const partner = partners[at];
        const close = partner === undefined ? undefined : runs[partner];
        if (open === undefined || partner === undefined || close === undefined)
            continue;
        if (open.index > from)
            pieces.push({ kind: 'text', text: text.slice(from, open.index) });
        const content = text.slice(open.index + open.length, close.index);
        pieces.push({ kind: 'code', text: content.includes('`') ? content.replace(/^ | $/g, '') : content });
        from = close.index + close.length;
        at = partner;
    }
    if (from < text.length)
        pieces.push({ kind: 'text', text: text.slice(from) });
    return pieces;
}
/** What a reader sees of a marked text where code looks like all other words. */
const withoutMarks = (text) => text.includes('`')
    ? readMarked(text)
        .map((piece) => piece.text)
        .join('')
    : text;
/** Shortens a marked text to at most `length` UTF-16 code units; code that is cut stays code. */
function shortenMarked(text, length) {
    if (text.length <= length)
        return text;
    let shortened = '';
    for (const { kind, text: content } of readMarked(text)) {
        const piece = kind === 'code' ? asCode(content) : content;
        const room = length - shortened.length;
        // The last unit is kept for the sign that something was left out.
        if (piece.length < room)
            shortened += piece;
        else {
            const marks = piece.length - content.length;
            if (kind === 'text')
                return `${shortened}${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(content, room)}`;
            return room > marks + 1 ? `${shortened}${asCode((0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(content, room - marks))}` : `${shortened}\u2026`;
        }
    }
    return shortened;
}


/***/ }),

/***/ 7627:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nf: () => (/* binding */ shortenPath)
/* harmony export */ });
// Shortens what is shown without splitting a character in two.
/** The text, shortened to `length` UTF-16 code units with `\u2026` at its end where it is longer. */
function shorten(text, length) {
    return text.length <= length ? text : `${headOf(text, length - 1)}\u2026`;
}
/** The first `length` UTF-16 code units, one fewer where that would keep half a character. */
function headOf(text, length) {
    const halved = text.length > length && /[\ud800-\udbff]/.test(text.charAt(length - 1));
    return text.slice(0, halved ? length - 1 : length);
}
/** The text with `\u2026` for its middle where it is longer than `length` UTF-16 code units: of a path, the file's name is what readers look for. */
function shortenMiddle(text, length) {
    if (text.length <= length)
        return text;
    const tail = Math.floor((length - 1) * 0.6);
    const from = text.length - tail;
    const halved = /[\udc00-\udfff]/.test(text.charAt(from));
    const head = headOf(text, length - 1 - tail);
    const end = text.slice(halved ? from + 1 : from);
    // Cut between two words where one ends nearby: a name is then still one that can be searched for.
    const word = new RegExp(`^.{0,${Math.floor(tail / 3)}}?(?=[_./: -])`, 'u').exec(end)?.[0] ?? '';
    const kept = /^.*[_./: -](?=[^_./: -]*$)/u.exec(head)?.[0] ?? '';
    return `${kept.length * 2 > head.length ? kept : head}\u2026${end.slice(word.length)}`;
}
/** A path of at most `length` UTF-16 code units where that can be: its first folder and as many of the last as fit, `crates/\u2026/tests/joins.rs`; else its name, `\u2026/joins.rs`. */
function shortenPath(path, length) {
    const parts = path.split('/');
    const [first = '', ...rest] = parts;
    if (path.length <= length || parts.length < 3)
        return shortenMiddle(path, length);
    let tail = rest.pop() ?? '';
    if (`${first}/\u2026/${tail}`.length > length)
        return tail.length + 2 <= length ? `\u2026/${tail}` : shortenMiddle(path, length);
    for (const part of rest.toReversed()) {
        if (`${first}/\u2026/${part}/${tail}`.length > length)
            break;
        tail = `${part}/${tail}`;
    }
    return `${first}/\u2026/${tail}`;
}


/***/ })

};
;