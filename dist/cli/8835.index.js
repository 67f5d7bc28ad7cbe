"use strict";
exports.id = 8835;
exports.ids = [8835];
exports.modules = {

/***/ 7907:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ findOffered),
/* harmony export */   NK: () => (/* binding */ findNews),
/* harmony export */   NL: () => (/* binding */ arrange),
/* harmony export */   YR: () => (/* binding */ isOverstated),
/* harmony export */   gf: () => (/* binding */ whyOf)
/* harmony export */ });
/* harmony import */ var _claim_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1181);
/* harmony import */ var _findings_status_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(636);
/* harmony import */ var _compare_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(550);
/* harmony import */ var _text_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9107);
// Arranges findings the way people read them: by document, by row, worst first.




/** The findings a reader sees: those that are new with the change, or all where there is no change to judge. */
function findNews({ base, conclusion, findings: all }) {
    const findings = all.filter(({ shown }) => shown);
    if (base === null)
        return findings.filter(({ origin }) => origin !== 'resolved');
    // A failure without a new error: older errors count in this run, so they are what it is about.
    const older = conclusion === 'failure' && !findings.some(({ origin, severity }) => origin === 'new' && severity === 'error');
    return findings.filter(({ origin, severity }) => origin === 'new' || (older && origin === 'existing' && severity === 'error'));
}
/** The documents of these findings in the order of their paths, their rows in the order of the page. */
function arrange(report, findings) {
    const documents = new Map(report.documents.map((document) => [document.path, document]));
    return [...(0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(findings, ({ path }) => path)].map(([path, own]) => {
        const document = documents.get(path) ?? null;
        const rowsByKey = (0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(document?.rows ?? [], ({ key }) => key);
        const rowed = own.flatMap((finding) => finding.rowKey === null
            ? []
            : [{ finding, rowKey: finding.rowKey, row: findRow(rowsByKey.get(finding.rowKey) ?? [], finding.line) }]);
        const rows = [...(0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(rowed, ({ rowKey, row }) => `${row?.line ?? 0}\n${rowKey}`).values()].map((group) => {
            const { row, rowKey } = group[0] ?? { row: null, rowKey: '' };
            const ofRow = group.map(({ finding }) => finding);
            return { row, rowKey, line: row?.line ?? ofRow[0]?.line ?? 1, findings: ofRow.sort(_compare_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .z) };
        });
        return {
            path,
            document,
            rows: rows.sort((a, b) => a.line - b.line),
            whole: own.filter(({ rowKey }) => rowKey === null).sort(_compare_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .z),
        };
    });
}
/** Whether the row claims more than its evidence supports, as far as a finding says so. */
const isOverstated = ({ row, findings }) => row !== null &&
    (0,_claim_of_js__WEBPACK_IMPORTED_MODULE_3__/* .claimOf */ ._)(row).status !== row.computed &&
    (0,_findings_status_order_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsMore */ .NO)((0,_claim_of_js__WEBPACK_IMPORTED_MODULE_3__/* .claimOf */ ._)(row).status, row.computed) &&
    findings.some(({ ruleId }) => WHY_OVERSTATED.has(ruleId));
/** Rules that say why a row claims too much; the status itself is a finding of its own only where none of the others is. */
const WHY_OVERSTATED = new Set(['status-overstated', 'evidence-deleted', 'evidence-missing']);
/** Why a row's status no longer holds, next to a place that shows both statuses: the causes alone, where the message begins with them. */
function whyOf({ ruleId, message, data }) {
    const { causes, computed, words } = data;
    if (ruleId !== 'status-overstated' || typeof causes !== 'string' || causes === '')
        return message;
    // What a cause begins with may be a path, and its case is part of it.
    const why = `${causes.replace(/^no (?=evidence |reference)/, 'No ')}.`;
    return words === undefined ? why : `${why} The page has no word for ${computed ?? 'that'}; it uses ${words}.`;
}
/** Keys need not be unique: of the rows with one key the last that begins at or above the finding's line is meant. */
function findRow(rows, line) {
    return rows.findLast((row) => row.line <= line) ?? rows[0] ?? null;
}
/** The findings whose suggestions are offered: those that people see, and those that one of them explains. */
function findOffered(findings) {
    const shown = new Set(findings.flatMap((finding) => (finding.shown && finding.causeId !== null ? [keyOf(finding)] : [])));
    return findings.filter((finding) => finding.shown || (finding.ground !== 'reading' && finding.causeId !== null && shown.has(keyOf(finding))));
}
const keyOf = ({ path, rowKey, causeId, origin }) => JSON.stringify([path, rowKey, causeId, origin === 'resolved']);


/***/ }),

/***/ 452:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ describeSuggestion),
/* harmony export */   eZ: () => (/* binding */ FIX_COMMAND),
/* harmony export */   go: () => (/* binding */ isVerification),
/* harmony export */   hW: () => (/* binding */ stampCommand)
/* harmony export */ });
/** Whether a rule speaks of when the page was last verified, so that a stamp is the fix. */
const isVerification = (ruleId) => ruleId.startsWith('verification-') || ruleId === 'evidence-postdates-verification';
/** What a suggestion would write, in words; null without one. */
function describeSuggestion({ suggestion, }) {
    return suggestion === null
        ? null
        : { texts: [...new Set(suggestion.edits.map(({ text }) => text))], places: suggestion.edits.length };
}
const FIX_COMMAND = 'matrix-guard check --fix';
/** The command that stamps these pages, as a shell takes it: people paste it. */
const stampCommand = (paths) => ['matrix-guard stamp', ...paths.map(quoteArgument)].join(' ');
function quoteArgument(path) {
    if (/^[\w./@+][\w./@+-]*$/.test(path))
        return path;
    return `'${path.startsWith('-') ? './' : ''}${path.replace(/'/g, "'\\''")}'`;
}


/***/ }),

/***/ 3867:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl),
/* harmony export */   g: () => (/* binding */ lineUrl)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9278);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9611);
// Addresses a report points at: lines of the repository at head, and the pages of the rules.


/** Where the rules' pages are read. */
const RULES = 'https://github.com/org/matrix-guard/blob/main/docs/rules';
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
/** Null where there is nothing to say. Names are given by `write`, which makes them safe for where they land. */
function describeNotCounted(pages, write) {
    const total = pages.reduce((sum, { findings }) => sum + findings, 0);
    if (total === 0)
        return null;
    const touched = pages.filter(({ findings }) => findings > 0);
    const names = touched.slice(0, MAX_NAMED).map(({ path }) => write(path));
    const rest = touched.length - names.length;
    return `${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(total, 'more finding')} on ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(touched.length, 'detected page')} (${names.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}) ${total === 1 ? 'is' : 'are'} not counted; \`matrix-guard init\` declares ${touched.length === 1 ? 'the page' : 'the pages'}.`;
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

/***/ 8835:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/report/claim-of.js
var claim_of = __webpack_require__(1181);
// EXTERNAL MODULE: ./build/text/phrase.js
var phrase = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/report/fix-command.js
var fix_command = __webpack_require__(452);
// EXTERNAL MODULE: ./build/report/arrange.js
var arrange = __webpack_require__(7907);
// EXTERNAL MODULE: ./build/report/bounds.js
var bounds = __webpack_require__(1398);
// EXTERNAL MODULE: ./build/text/marked-text.js
var marked_text = __webpack_require__(7654);
// EXTERNAL MODULE: ./build/report/link.js
var report_link = __webpack_require__(3867);
// EXTERNAL MODULE: ./build/report/not-counted.js
var not_counted = __webpack_require__(6521);
// EXTERNAL MODULE: ./build/findings/status-order.js
var status_order = __webpack_require__(636);
// EXTERNAL MODULE: ./build/report/sum-up.js
var sum_up = __webpack_require__(7339);
// EXTERNAL MODULE: ./build/report/reporters/escape.js
var reporters_escape = __webpack_require__(9611);
;// CONCATENATED MODULE: ./build/report/reporters/html-style.js
// The look of the HTML report: light and dark as the reader's system is, readable on paper, no colour without a word beside it.
const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --page: #ffffff; --line: #d1d9e0; --band: #f6f8fa; --link: #0550ae; --error: #b42318; --warning: #7a4b00; --notice: #0550ae; --good: #116329; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #a5b0bb; --page: #0d1117; --line: #3d444d; --band: #161b22; --link: #79b8ff; --error: #ff8f85; --warning: #e3b341; --notice: #79b8ff; --good: #6fdd8b; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .25rem; overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
.verdict { font-size: 1.15rem; font-weight: 600; margin: .5rem 0; }
.soft { color: var(--soft); margin: .25rem 0; }
.failure, .error { color: var(--error); }
.warning { color: var(--warning); }
.notice { color: var(--notice); }
.success { color: var(--good); }
.scroll { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: break-word; min-width: 6.5rem; }
thead th { background: var(--band); }
tbody th { font-weight: 600; min-width: 8rem; }
td:last-child { min-width: 16rem; }
ul { margin: 0; padding-left: 1.1rem; }
li { margin: .2rem 0; overflow-wrap: anywhere; }
details { margin: .75rem 0; }
summary { cursor: pointer; }
.label { font-weight: 600; }
@media print { body { max-width: none; } details { display: block; } }
`.trim();

;// CONCATENATED MODULE: ./build/report/reporters/html.js
// The report as one HTML page: nothing is fetched, nothing runs, and every text of the repository is escaped.












const MAX_MESSAGE = 1_000;
const MAX_TITLE = 200;
/** A whole page, ending with a newline. The same report gives the same page. */
function renderHtml(report) {
    const news = (0,arrange/* findNews */.NK)(report);
    const told = new Set(news);
    const before = report.findings.filter((finding) => finding.shown && finding.origin === 'existing' && !told.has(finding));
    const mended = report.findings.filter(({ origin, shown }) => shown && origin === 'resolved');
    const notCounted = (0,not_counted/* describeNotCounted */.H)((0,not_counted/* findNotCounted */.P)(report), (path) => (0,marked_text/* asCode */.qM)((0,bounds/* shorten */.ml)(path, MAX_TITLE)));
    return `${[
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">",
        '<meta name="referrer" content="no-referrer">',
        `<title>Matrix Guard: ${verdictOf(report, news)}</title>`,
        `<style>\n${STYLE}\n</style>`,
        '</head>',
        '<body>',
        renderHeader(report, news),
        '<main>',
        ...(0,arrange/* arrange */.NL)(report, news).map((document, index) => renderDocument(document, index)),
        renderFolded(`${(0,phrase/* countOf */.pq)(before.length, 'finding')} from before this change`, before),
        renderFolded(`${(0,phrase/* countOf */.pq)(mended.length, 'finding')} fixed by this change`, mended),
        notCounted === null ? '' : `<p class="soft">${prose(notCounted)}</p>`,
        ...report.documents.map(renderRows),
        report.notes.length === 0
            ? ''
            : `<h2>Notes</h2>\n<ul>\n${report.notes.map((note) => `<li>${prose(note)}</li>`).join('\n')}\n</ul>`,
        '</main>',
        '</body>',
        '</html>',
    ]
        .filter((part) => part !== '')
        .join('\n')}\n`;
}
function renderHeader(report, news) {
    const { conclusion, base, head, tool } = report;
    const compared = base === null ? '' : `, compared with <code>${(0,reporters_escape/* escapeHtml */.ZD)(base.slice(0, 12))}</code>`;
    const judged = head === 'WORKTREE'
        ? 'the working tree'
        : head === 'INDEX'
            ? 'what is staged'
            : `<code>${(0,reporters_escape/* escapeHtml */.ZD)(head.slice(0, 12))}</code>`;
    const word = conclusion === 'failure' ? 'Fails' : conclusion === 'neutral' ? 'Nothing to judge' : 'Passes';
    return [
        '<header>',
        '<h1>Matrix Guard</h1>',
        `<p class="verdict"><span class="${conclusion}">${word}:</span> ${verdictOf(report, news)}</p>`,
        `<p class="soft">Judged: ${judged}${compared}, by ${(0,reporters_escape/* escapeHtml */.ZD)(tool.name)} ${(0,reporters_escape/* escapeHtml */.ZD)(tool.version)}.</p>`,
        '</header>',
    ].join('\n');
}
const verdictOf = (report, news) => news.length === 0 ? (0,reporters_escape/* messageToHtml */.yy)((0,sum_up/* sumUp */.Bw)(report)) : `${(0,sum_up/* describeCounts */.wv)(news)}.`;
function renderDocument({ path, document, rows, whole }, index) {
    return [
        `<section aria-labelledby="document-${index}">`,
        `<h2 id="document-${index}">${html_text(path, MAX_TITLE)}</h2>`,
        document === null ? '' : `<p class="soft">${(0,sum_up/* describeRows */.$7)(document.rows)}</p>`,
        whole.length === 0 ? '' : renderFindings(whole),
        rows.length === 0
            ? ''
            : renderTable({
                caption: `Rows with findings in ${html_text(path, MAX_TITLE)}`,
                headers: ['Row', 'Declared', 'Supported', 'Findings'],
                rows: rows.map(renderArrangedRow),
            }),
        '</section>',
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function renderArrangedRow({ row, rowKey, line, findings }) {
    const title = row === null || row.title === rowKey ? '' : ` ${html_text(row.title, MAX_TITLE)}`;
    return [
        `${html_text(rowKey, MAX_TITLE)}${title} <span class="soft">line ${line}</span>`,
        ...(row === null ? ['', ''] : statusesOf(row)),
        renderFindings(findings),
    ];
}
const statusesOf = (row) => [
    html_text((0,claim_of/* claimOf */._)(row).text, MAX_TITLE),
    `<span${(0,claim_of/* claimOf */._)(row).status === row.computed ? '' : ' class="label"'}>${(0,status_order/* nameStatus */.sX)(row.computed)}</span>`,
];
function renderFindings(findings) {
    return `<ul>\n${findings.map((finding) => `<li>${renderFinding(finding)}</li>`).join('\n')}\n</ul>`;
}
function renderFinding(finding) {
    const { severity, message, advice, ruleId } = finding;
    const write = ((0,fix_command/* describeSuggestion */.GU)(finding)?.texts ?? [])
        .filter((piece) => piece !== '')
        .slice(0, 3)
        .map((piece) => `<code>${html_text(piece, MAX_TITLE)}</code>`);
    return [
        `<span class="label ${severity}">${severity}</span> ${prose(message)}`,
        `<a href="${(0,reporters_escape/* escapeHtml */.ZD)((0,report_link/* ruleUrl */.Q)(ruleId))}">${(0,reporters_escape/* escapeHtml */.ZD)(ruleId)}</a>`,
        advice === null && write.length === 0
            ? ''
            : `<span class="soft">${[advice === null ? '' : prose(advice), write.length === 0 ? '' : `Suggested: ${write.join(', ')}`].filter((part) => part !== '').join(' ')}</span>`,
    ]
        .filter((part) => part !== '')
        .join(' ');
}
/** Findings that are no news, closed until a reader asks. */
function renderFolded(summary, findings) {
    if (findings.length === 0)
        return '';
    const items = findings.map((finding) => `<li><code>${html_text(finding.path, MAX_TITLE)}:${finding.line}</code> ${finding.rowKey === null ? '' : `${html_text(finding.rowKey, MAX_TITLE)}: `}${renderFinding(finding)}</li>`);
    return `<details>\n<summary>${summary}</summary>\n<ul>\n${items.join('\n')}\n</ul>\n</details>`;
}
/** Every row of a document with its evidence, for whoever wants to see that it was looked at. */
function renderRows({ path, rows }) {
    if (rows.length === 0)
        return '';
    const table = renderTable({
        caption: `All rows of ${html_text(path, MAX_TITLE)}`,
        headers: ['Row', 'Declared', 'Supported', 'Evidence'],
        rows: rows.map((row) => [
            `${html_text(row.key, MAX_TITLE)}${row.title === row.key ? '' : ` ${html_text(row.title, MAX_TITLE)}`}`,
            ...statusesOf(row),
            row.evidence.length === 0
                ? ''
                : `<ul>${row.evidence.map((one) => `<li><code>${html_text(one.text, MAX_TITLE)}</code> <span class="${one.resolution === 'missing' ? 'error' : 'soft'}">${one.resolution}</span></li>`).join('')}</ul>`,
        ]),
    });
    return `<details>\n<summary>All ${(0,phrase/* countOf */.pq)(rows.length, 'row')} of ${html_text(path, MAX_TITLE)}</summary>\n${table}\n</details>`;
}
/** Cells are safe HTML; the first of a row is its header. */
function renderTable({ caption, headers, rows, }) {
    const body = rows.map(([first = '', ...cells]) => `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    return [
        `<div class="scroll" role="region" tabindex="0" aria-label="${caption}">`,
        `<table>\n<caption>${caption}</caption>`,
        `<thead><tr>${headers.map((header) => `<th scope="col">${header}</th>`).join('')}</tr></thead>`,
        `<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n</div>`,
    ].join('\n');
}
const html_text = (value, length) => (0,reporters_escape/* escapeHtml */.ZD)((0,bounds/* shorten */.ml)(value, length));
const prose = (marked) => (0,reporters_escape/* messageToHtml */.yy)((0,marked_text/* shortenMarked */.Sh)(marked, MAX_MESSAGE));


/***/ }),

/***/ 7339:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ describeRows),
/* harmony export */   Bw: () => (/* binding */ sumUp),
/* harmony export */   a1: () => (/* binding */ describeStatuses),
/* harmony export */   wv: () => (/* binding */ describeCounts)
/* harmony export */ });
/* unused harmony export titleOf */
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(600);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4393);
/* harmony import */ var _claim_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1181);
/* harmony import */ var _skipped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6895);
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
/** `118 rows: 70 done, 34 partial, 14 not started`. */
function describeRows(rows) {
    const declared = (status) => rows.filter((row) => row.declared?.status === status).length;
    const [done, partial, notStarted] = [declared('done'), declared('partial'), declared('not-started')];
    const statuses = describeStatuses({ done, partial, notStarted, other: rows.length - done - partial - notStarted });
    return `${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(rows.length, 'row')}${statuses === '' ? '' : `: ${statuses}`}`;
}
/** `2 errors, 1 warning`. */
function describeCounts(findings) {
    const severities = ['error', 'warning', 'notice'];
    return severities
        .map((severity) => {
        const own = findings.filter((finding) => finding.severity === severity);
        return [severity, severity === 'error' ? (0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .countCauses */ .EX)(own) : own.length];
    })
        .filter(([, number]) => number > 0)
        .map(([severity, number]) => (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(number, severity))
        .join(', ');
}
const CLAIMS = { done: 2, partial: 1, 'not-started': 0 };
/** Whether a row claims no more than its evidence supports, and nothing that it cites is gone: a waiver makes no file. */
const holds = (row) => (CLAIMS[(0,_claim_of_js__WEBPACK_IMPORTED_MODULE_3__/* .claimOf */ ._)(row).status] ?? 0) <= (CLAIMS[row.computed] ?? Infinity) &&
    !row.evidence.some(({ kind, resolution }) => resolution === 'missing' && PATHS.has(kind));
const PATHS = new Set(['path', 'lines', 'glob']);
/** What a report without news says. */
function sumUp(report) {
    const { base, judged, notJudged, conclusion, counts } = report;
    if (!judged)
        return `Not judged: ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSome */ .Kf)(notJudged, MAX_NAMED)}.`;
    const beside = describeSkipped(report);
    if (counts.documents === 0 && conclusion === 'neutral')
        return (`No document to guard: no Markdown page with a status table was found. Name one under ` +
            "'`documents`'" +
            ` in .github/matrix-guard.yml.${beside}`);
    if (counts.documents === 0)
        return `${sumUpPages(base, counts.existing)}${beside}`;
    return `${describeVerdict(report)}${describeUnchecked(report)}${describeRefused(report)}${beside}`;
}
/** The verdict in one line: what is wrong, or that nothing is. */
function titleOf(report, news) {
    return report.judged && news.length > 0 ? describeCounts(news) : sumUp(report);
}
/** Most names in one sentence. */
const MAX_NAMED = 3;
function describeVerdict({ base, counts, documents, findings }) {
    const statuses = describeStatuses(counts);
    const details = statuses === '' ? '' : ` (${statuses})`;
    const rows = `${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(counts.rows, 'row')} in ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(counts.documents, 'document')}${details}`;
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
    const keys = documents.flatMap(({ rows }) => rows.filter(_count_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnchecked */ .b).map(({ key }) => key));
    return ` ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(unchecked, 'row')} ${unchecked === 1 ? 'cites' : 'cite'} nothing that can be checked (${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSome */ .Kf)(keys, MAX_NAMED)}).`;
}
function describeRefused({ counts: { refusedTables }, documents }) {
    if (refusedTables === 0)
        return '';
    const places = documents.flatMap((document) => document.refusedTables.map((line) => `${document.path}:${line}`));
    return ` ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(refusedTables, 'table')} with a status column ${refusedTables === 1 ? 'is' : 'are'} not read (${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSome */ .Kf)(places, MAX_NAMED)}).`;
}
function describeSkipped({ conclusion, skipped }) {
    if (skipped.length === 0)
        return '';
    const pages = `${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(skipped.length, 'page')} ${skipped.length === 1 ? 'was' : 'were'} skipped: ${describeUnread(skipped)}.`;
    const remedy = ' To have a page checked, name it under `documents` in .github/matrix-guard.yml.';
    return ` ${pages}${conclusion === 'neutral' ? remedy : ''}`;
}
const describeUnread = (skipped) => (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .nameSome */ .Kf)(skipped.map(({ path, reason }) => `${path} ${(0,_skipped_js__WEBPACK_IMPORTED_MODULE_0__/* .explainSkipped */ .a)(reason)}`), MAX_NAMED);
/** Of a run that guards no rows: configuration names pages for their headers, their links or what they list. */
function sumUpPages(base, existing) {
    const pages = 'the pages whose links or headers are checked';
    if (existing === 0)
        return `Nothing is wrong with ${pages}.`;
    return base === null ? `No finding counts on ${pages}.` : `This change breaks nothing on ${pages}.`;
}


/***/ })

};
;