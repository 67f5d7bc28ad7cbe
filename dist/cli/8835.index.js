"use strict";
exports.id = 8835;
exports.ids = [8835];
exports.modules = {

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
const ABOUT = (/* unused pure expression or super */ null && (`[Matrix Guard](${HOME}) compares status pages with the repository. [Is something misread?](${HOME}/blob/main/docs/misreadings.md)`));
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
// EXTERNAL MODULE: ./build/report/describe-stamps.js
var describe_stamps = __webpack_require__(3155);
// EXTERNAL MODULE: ./build/report/label-row.js
var label_row = __webpack_require__(6416);
// EXTERNAL MODULE: ./build/report/link.js
var report_link = __webpack_require__(3867);
// EXTERNAL MODULE: ./build/report/not-counted.js
var not_counted = __webpack_require__(6521);
// EXTERNAL MODULE: ./build/findings/status-order.js
var status_order = __webpack_require__(636);
// EXTERNAL MODULE: ./build/report/sum-up.js
var sum_up = __webpack_require__(7339);
// EXTERNAL MODULE: ./build/report/list-causes.js + 1 modules
var list_causes = __webpack_require__(4916);
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
const MAX_NAME = 40;
/** A whole page, ending with a newline. The same report gives the same page. */
function renderHtml(report) {
    const news = (0,arrange/* findNews */.NK)(report);
    const listed = new Set(news);
    const before = report.findings.filter((finding) => finding.shown && finding.origin === 'existing' && !listed.has(finding));
    const fixed = report.findings.filter(({ origin, shown }) => shown && origin === 'resolved');
    const notCounted = (0,not_counted/* describeNotCounted */.H)((0,not_counted/* findNotCounted */.P)(report), {
        write: (path) => (0,marked_text/* asCode */.qM)((0,bounds/* shorten */.ml)(path, MAX_TITLE)),
        program: fix_command/* PUBLISHED */.ly,
    });
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
        renderCauses((0,list_causes/* listCauses */.N)(report, news)),
        ...(0,describe_stamps/* describeStamps */.U)(report).map(({ path, says, goesOn }) => `<p><strong>Last verified</strong> (<code>${html_text(path, MAX_TITLE)}</code>)${goesOn ? '' : ':'} ${prose(says)}</p>`),
        ...(0,arrange/* arrange */.NL)(report, news).map((document, index) => renderDocument(document, index)),
        renderFolded(`${(0,phrase/* countOf */.pq)(before.length, 'finding')} from before this change`, before),
        renderFolded(`${(0,phrase/* countOf */.pq)(fixed.length, 'finding')} fixed by this change`, fixed),
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
const verdictOf = (report, news) => (0,reporters_escape/* messageToHtml */.yy)((0,sum_up/* titleOf */.Gg)(report, news).replace(/\.?$/u, '.'));
/** What happened, worst first, with the rows that rely on it. */
function renderCauses(causes) {
    if (causes.length === 0)
        return '';
    return renderTable({
        caption: 'What is wrong, and how to fix it',
        headers: ['Cause', 'Rows that rely on it', 'How to fix'],
        rows: causes.map(({ severity, says, rows, fix }) => [
            `<span class="label ${severity}">${severity}</span> ${prose(says)}`,
            rows.map((row) => html_text((0,label_row/* shortLabel */.z1)(row, MAX_NAME), MAX_TITLE)).join(', '),
            fix === null ? '' : prose(fix),
        ]),
    });
}
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
function renderArrangedRow(arranged) {
    const { row, line, findings } = arranged;
    return [
        `${html_text((0,label_row/* fullLabel */.UG)(arranged, MAX_TITLE), 2 * MAX_TITLE)} <span class="soft">line ${line}</span>`,
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
        `<a href="${(0,reporters_escape/* escapeHtml */.ZD)((0,report_link/* ruleUrl */.QB)(ruleId))}">${(0,reporters_escape/* escapeHtml */.ZD)(ruleId)}</a>`,
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
            html_text((0,label_row/* fullLabel */.UG)({ row, rowKey: row.key }, MAX_TITLE), 2 * MAX_TITLE),
            ...statusesOf(row),
            row.evidence.length === 0
                ? ''
                : `<ul>${row.evidence.map((one) => `<li><code>${html_text(one.text, MAX_TITLE)}</code> <span class="${one.resolution === 'missing' ? 'error' : 'soft'}">${one.resolution}</span>${testsOf(one)}</li>`).join('')}</ul>`,
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
/** How the cited tests ended, else whether they can run; nothing for a reference that cites none. */
function testsOf({ tests }) {
    if (tests === undefined)
        return '';
    const { source, outcome } = tests;
    const word = outcome ?? (source === 'skipped' ? source : null);
    const bad = word === 'failed' || word === 'skipped';
    return word === null
        ? ''
        : ` <span class="${bad ? 'error' : 'soft'}">${word === 'not-run' ? 'not run' : word}</span>`;
}


/***/ })

};
;