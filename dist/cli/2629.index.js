"use strict";
exports.id = 2629;
exports.ids = [2629,8198,8466];
exports.modules = {

/***/ 2629:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./build/report/reporters/terminal-text.js
var terminal_text = __webpack_require__(8198);
// EXTERNAL MODULE: ./build/text/lines.js
var lines = __webpack_require__(542);
;// CONCATENATED MODULE: ./build/cli/output/render-page.js
// A rule's page as terminal text: our own pages only, so headings, paragraphs, lists, tables and code blocks are all it knows.


/** Ends with a newline. */
function renderPage({ text, width, color }) {
    const paint = (0,terminal_text.makePaint)(color);
    const blocks = splitBlocks((0,lines/* splitLines */.u)(text));
    return `${blocks.map((lines) => renderBlock({ lines, width, paint })).join('\n\n')}\n`;
}
/** Groups lines into blocks: fences whole, the rest at blank lines and before headings and list items. */
function splitBlocks(lines) {
    const blocks = [];
    let current = [];
    let fence = null;
    const close = () => {
        if (current.length > 0)
            blocks.push(current);
        current = [];
    };
    for (const line of lines) {
        const mark = /^\s*(```+|~~~+)/.exec(line)?.[1] ?? null;
        if (fence === null && mark !== null)
            close();
        if (fence === null && mark === null && line.trim() === '') {
            close();
            continue;
        }
        current.push(line);
        if (fence === null && mark !== null)
            fence = mark;
        else if (fence !== null && line.trim() === fence) {
            fence = null;
            close();
        }
        else if (fence === null && line.startsWith('#'))
            close();
    }
    close();
    return blocks;
}
function renderBlock({ lines, width, paint, }) {
    const [first = ''] = lines;
    if (/^\s*(?:```|~~~)/.test(first))
        return lines
            .slice(1, -1)
            .map((line) => `    ${paint('yellow', line)}`)
            .join('\n');
    const heading = /^#+ +(.*)$/.exec(first)?.[1];
    if (heading !== undefined)
        return paint('bold', heading.replaceAll('`', ''));
    if (first.startsWith('|'))
        return renderTable(lines, paint);
    return joinItems(lines)
        .map(({ indent, mark, text }) => {
        const inner = ' '.repeat(indent + mark.length);
        const wrapped = wrap(text, Math.max(20, width - inner.length));
        return wrapped
            .map((line, index) => `${index === 0 ? ' '.repeat(indent) + mark : inner}${renderInline(line, paint)}`)
            .join('\n');
    })
        .join('\n');
}
/** Lines of a paragraph or list \u2192 one entry a paragraph or item, its continuation lines joined. */
function joinItems(lines) {
    const items = [];
    for (const line of lines) {
        const [, indent = '', mark = '', text = ''] = /^( *)((?:[-*]|\d+\.) +)?(.*)$/.exec(line) ?? [];
        const last = items.at(-1);
        if (mark !== '' || last === undefined)
            items.push({ indent: indent.length, mark: mark.replace(/^[-*]/, '\u2022'), text: text.trim() });
        else
            last.text += ` ${text.trim()}`;
    }
    return items;
}
/** Breaks at spaces, never inside a code span. */
function wrap(text, width) {
    const words = text.match(/(?:`[^`]*`|[^\s`])+|`/g) ?? [];
    const lines = [];
    for (const word of words) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines;
}
function renderInline(text, paint) {
    return text
        .split(/(`[^`]+`)/)
        .map((part) => part.length > 2 && part.startsWith('`')
        ? paint('yellow', part)
        : part
            .replace(/\*\*([^*]+)\*\*/g, (_, inner) => paint('bold', inner))
            .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, label, url) => /^https?:/.test(url) ? `${label} ${paint('dim', `(${url})`)}` : label))
        .join('');
}
function renderTable(lines, paint) {
    const rows = lines
        .filter((line) => !/^\|[\s:|-]+\|?\s*$/.test(line))
        .map((line) => line
        .trim()
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|')));
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows
        .map((row, index) => {
        const padded = `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
        return index === 0 ? paint('bold', padded) : padded;
    })
        .join('\n');
}

// EXTERNAL MODULE: ./build/cli/arguments/usage-error.js
var usage_error = __webpack_require__(7809);
// EXTERNAL MODULE: ./build/text/own-value.js
var own_value = __webpack_require__(2370);
;// CONCATENATED MODULE: ./build/cli/commands/explain.js



/** Widest text that is pleasant to read, and the width where nothing tells the terminal's. */
const MAX_WIDTH = 100;
/** @throws UsageError for a rule that does not exist. */
async function explain({ host, operands: [wanted], color }) {
    const { RULE_PAGES } = await __webpack_require__.e(/* import() */ 1514).then(__webpack_require__.bind(__webpack_require__, 1514));
    if (wanted === undefined) {
        host.stdout.write(await listRules());
        return 0;
    }
    const page = (0,own_value/* ownValue */.e)(RULE_PAGES, wanted);
    if (page === undefined) {
        throw new usage_error/* UsageError */.e(`Unknown rule \`${wanted}\`; matrix-guard explain lists the rules.`, {
            name: wanted,
            among: Object.keys(RULE_PAGES),
        });
    }
    host.stdout.write(renderPage({ text: page, width: Math.min(host.stdout.columns ?? MAX_WIDTH, MAX_WIDTH), color }));
    return 0;
}
async function listRules() {
    const { RULES } = await Promise.all(/* import() */[__webpack_require__.e(7526), __webpack_require__.e(8535), __webpack_require__.e(2386), __webpack_require__.e(5733)]).then(__webpack_require__.bind(__webpack_require__, 2386));
    const width = Math.max(...RULES.map(({ id }) => id.length));
    const rows = [...RULES]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, summary }) => `  ${id.padEnd(width)}  ${summary}`);
    return ['Rules (matrix-guard explain RULE shows the page of one):', '', ...rows, ''].join('\n');
}


/***/ }),

/***/ 8198:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   makePaint: () => (/* binding */ makePaint),
/* harmony export */   x: () => (/* binding */ measure)
/* harmony export */ });
// Text in a terminal: colours, columns and line breaks.
const STYLES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
/** Wraps text in ANSI codes, or leaves it as it is. */
const makePaint = (color) => (style, text) => color && text !== '' ? `\u001b[${STYLES[style][0]}m${text}\u001b[${STYLES[style][1]}m` : text;
/** Two columns in every terminal: emoji and East Asian wide characters (Unicode's W and F, by block). */
const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]/u;
/** One column each: Latin, dashes, quotation marks, arrows. Nearly all text is of these, and the segmenter is slow to load. */
const NARROW = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff]*$/;
let segmenter = null;
/** Terminal columns that text without colours takes. */
function measure(text) {
    if (NARROW.test(text))
        return text.length;
    segmenter ??= new Intl.Segmenter('en');
    let columns = 0;
    for (const { segment } of segmenter.segment(text))
        columns += INVISIBLE.test(segment) ? 0 : WIDE.test(segment) || segment.includes('\ufe0f') ? 2 : 1;
    return columns;
}
/** Lines of at most `width` columns, broken at spaces; a longer word keeps its line to itself, so that paths stay whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line === '')
            line = word;
        else if (measure(line) + 1 + measure(word) <= width)
            line += ` ${word}`;
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
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

/***/ 2370:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ownValue)
/* harmony export */ });
// Looks up a word of somebody else's in a table of ours: only what the table itself holds is found, never what objects inherit.
/** The value under `key` if the record itself has it: `constructor` and `__proto__` are words like any other. */
function ownValue(record, key) {
    return Object.getOwnPropertyDescriptor(record, key)?.value;
}


/***/ })

};
;