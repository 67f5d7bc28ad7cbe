"use strict";
exports.id = 4684;
exports.ids = [4684,2303];
exports.modules = {

/***/ 636:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO: () => (/* binding */ claimsMore),
/* harmony export */   j_: () => (/* binding */ isClaim),
/* harmony export */   sX: () => (/* binding */ nameStatus)
/* harmony export */ });
const WEIGHTS = { 'not-started': 0, partial: 1, done: 2 };
function isClaim(status) {
    return Object.hasOwn(WEIGHTS, status);
}
/** True where `status` claims more than `other`; statuses that claim nothing weigh as much as `not-started`. */
function claimsMore(status, other) {
    return weightOf(status) > weightOf(other);
}
/** The status as words: `not started`. */
function nameStatus(status) {
    return status.replace('-', ' ');
}
function weightOf(status) {
    return isClaim(status) ? WEIGHTS[status] : 0;
}


/***/ }),

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

/***/ 1398:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ BOUNDS),
/* harmony export */   WH: () => (/* binding */ LENGTHS),
/* harmony export */   ml: () => (/* reexport safe */ _text_shorten_js__WEBPACK_IMPORTED_MODULE_0__.m),
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
    rows: 10_000,
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

/***/ 1181:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ claimOf)
/* harmony export */ });
/** The status a row declares; without one it claims that all it cites is there, in no words. */
const claimOf = ({ declared }) => declared ?? { text: '', status: 'done' };


/***/ }),

/***/ 550:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ compareSeverity)
/* harmony export */ });
const RANK = { error: 0, warning: 1, notice: 2 };
/** Worst first, else as it was. */
const compareSeverity = (a, b) => RANK[a.severity] - RANK[b.severity];


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

/***/ 4684:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPretty: () => (/* binding */ renderPretty)
/* harmony export */ });
/* harmony import */ var _claim_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1181);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4393);
/* harmony import */ var _fix_command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(452);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7907);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1398);
/* harmony import */ var _text_marked_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7654);
/* harmony import */ var _not_counted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6521);
/* harmony import */ var _findings_status_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(636);
/* harmony import */ var _sum_up_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7339);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9611);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8198);
// The report for a terminal: document by document, row by row, what is claimed, what is shown, why, and what to do.











const MARKS = { error: ['\u2716', 'red'], warning: ['\u25b2', 'yellow'], notice: ['\u25cf', 'cyan'] };
const MAX_TITLE = 60;
const MAX_MESSAGE = 1_000;
/** Ends with a newline. Texts of the repository cannot steer the terminal. */
function renderPretty(given, { color = false, width = 80, all = false } = {}) {
    const report = all
        ? { ...given, findings: given.findings.map((finding) => ({ ...finding, shown: true })) }
        : given;
    const sheet = { paint: (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .makePaint */ .RY)(color), width: Math.min(Math.max(width, 40), 120) };
    const documents = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .arrange */ .NL)(report, (0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .findNews */ .NK)(report));
    const blocks = documents.map((document) => renderDocument(document, sheet));
    return [...blocks, ...renderNotCounted(report, sheet), renderEnd(report, sheet)]
        .map((lines) => `${lines.join('\n')}\n`)
        .join('\n');
}
function renderDocument({ path, document, rows, whole }, sheet) {
    const { paint } = sheet;
    const size = document === null ? '' : ` ${paint('dim', (0,_sum_up_js__WEBPACK_IMPORTED_MODULE_3__/* .describeRows */ .$7)(document.rows))}`;
    return [
        `${paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeTerminal */ .en)(path))}${size}`,
        ...rows.flatMap((row) => ['', ...renderRow(row, sheet)]),
        ...whole.flatMap((finding) => [
            '',
            ...renderFinding(finding, { ...sheet, indent: 2 }),
            ...renderAdvice([finding], { ...sheet, indent: 4 }),
        ]),
    ];
}
function renderRow(arranged, sheet) {
    const { paint, width } = sheet;
    const { row, rowKey, line, findings } = arranged;
    const title = row === null || row.title === rowKey ? rowKey : `${rowKey} ${row.title}`;
    const name = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeTerminal */ .en)(title), MAX_TITLE);
    const declared = row === null ? '' : (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeTerminal */ .en)((0,_claim_of_js__WEBPACK_IMPORTED_MODULE_6__/* .claimOf */ ._)(row).text), 30);
    const overstated = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .isOverstated */ .YR)(arranged);
    const [plain, painted] = row === null
        ? ['', '']
        : (0,_claim_of_js__WEBPACK_IMPORTED_MODULE_6__/* .claimOf */ ._)(row).status === row.computed
            ? [declared, paint('dim', declared)]
            : [
                `${declared === '' ? '' : `${declared} `}\u2192 ${(0,_findings_status_order_js__WEBPACK_IMPORTED_MODULE_2__/* .nameStatus */ .sX)(row.computed)}`,
                `${declared === '' ? '' : `${paint('dim', declared)} `}\u2192 ${paint(overstated ? 'red' : 'yellow', (0,_findings_status_order_js__WEBPACK_IMPORTED_MODULE_2__/* .nameStatus */ .sX)(row.computed))}`,
            ];
    const place = `line ${line}`;
    const gap = width - 2 - (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .measure */ .xP)(name) - (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .measure */ .xP)(plain) - (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .measure */ .xP)(place) - 4;
    const head = gap >= 0
        ? [`  ${paint('bold', name)}${' '.repeat(gap + 2)}${painted}  ${paint('dim', place)}`]
        : [`  ${paint('bold', name)}`, `    ${[painted, paint('dim', place)].filter((part) => part !== '').join('  ')}`];
    // The head already says that the status is too high; its causes are the other findings.
    const shown = overstated && findings.length > 1 ? findings.filter(({ ruleId }) => ruleId !== 'status-overstated') : findings;
    return [
        ...head,
        ...shown.flatMap((finding) => renderFinding(overstated ? { ...finding, message: (0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .whyOf */ .gf)(finding) } : finding, { ...sheet, indent: 4 })),
        ...renderAdvice([...shown, ...findings], { ...sheet, indent: 6 }),
    ];
}
function renderFinding({ severity, message, ruleId }, { paint, width, indent }) {
    const [mark, style] = MARKS[severity];
    const lines = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .messageToTerminal */ .tK)((0,_text_marked_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shortenMarked */ .Sh)(message, MAX_MESSAGE))} [${ruleId}]`, width - indent - 2);
    return lines.map((line, index) => {
        const text = line.endsWith(`[${ruleId}]`) && index === lines.length - 1
            ? `${line.slice(0, -ruleId.length - 2)}${paint('dim', `[${ruleId}]`)}`
            : line;
        return `${' '.repeat(indent)}${index === 0 ? paint(style, mark) : ' '} ${text}`;
    });
}
/** One line for all: what a suggestion writes, else what the worst finding asks for. */
function renderAdvice(findings, { paint, width, indent }) {
    const advice = findings.find((finding) => finding.advice !== null)?.advice ?? null;
    const texts = [...new Set(findings.flatMap((finding) => (0,_fix_command_js__WEBPACK_IMPORTED_MODULE_8__/* .describeSuggestion */ .GU)(finding)?.texts ?? []))].filter((text) => text !== '');
    const write = texts
        .slice(0, 3)
        .map((text) => `\u201c${(0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeTerminal */ .en)(text), 100)}\u201d`)
        .join(', ');
    const [first] = findings;
    const stamp = first !== undefined && (0,_fix_command_js__WEBPACK_IMPORTED_MODULE_8__/* .isVerification */ .go)(first.ruleId) ? ` Run: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeTerminal */ .en)((0,_fix_command_js__WEBPACK_IMPORTED_MODULE_8__/* .stampCommand */ .hW)([first.path]))}` : '';
    const sentence = [
        advice === null ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .messageToTerminal */ .tK)(advice)}${stamp}`,
        write === '' ? '' : `Suggested: ${write}.`,
    ]
        .filter((text) => text !== '')
        .join(' ');
    return sentence === ''
        ? []
        : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(sentence, width - indent - 2).map((line, index) => `${' '.repeat(indent)}${paint('dim', `${index === 0 ? '\u2192' : ' '} ${line}`)}`);
}
/** The pages that were detected, where no base says what a change did to them. */
function renderNotCounted(report, { paint, width }) {
    const pages = (0,_not_counted_js__WEBPACK_IMPORTED_MODULE_9__/* .findNotCounted */ .P)(report);
    if (pages.length === 0 || report.base !== null)
        return [];
    const hint = 'These pages were detected, not declared. `matrix-guard init` declares them; --all shows their findings.';
    return [
        [
            paint('bold', 'Not counted'),
            ...pages.map(({ path, findings }) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeTerminal */ .en)(path)}  ${paint('dim', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_10__/* .countOf */ .pq)(findings, 'finding'))}`),
            ...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(hint, width - 2).map((line) => `  ${paint('dim', line)}`),
        ],
    ];
}
function renderEnd(report, { paint, width }) {
    const { base, counts, conclusion, notes } = report;
    const news = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .findNews */ .NK)(report);
    const older = news.some(({ origin }) => origin === 'existing');
    const style = conclusion === 'failure' ? 'red' : news.length > 0 ? 'yellow' : 'green';
    const mark = conclusion === 'failure' ? '\u2716' : conclusion === 'neutral' ? '\u25cf' : news.length > 0 ? '\u25b2' : '\u2714';
    const verdict = news.length === 0 || !report.judged
        ? (0,_sum_up_js__WEBPACK_IMPORTED_MODULE_3__/* .sumUp */ .Bw)(report)
        : `${(0,_sum_up_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCounts */ .wv)(news)}${base === null || older ? '.' : ', new with this change.'}`;
    const folded = base === null ? 0 : counts.existing - news.filter(({ origin }) => origin === 'existing').length;
    const before = folded === 0
        ? []
        : [
            `${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_10__/* .countOf */ .pq)(folded, 'finding')} ${folded === 1 ? 'was' : 'were'} there before and ${folded === 1 ? 'is' : 'are'} not shown (--format json lists ${folded === 1 ? 'it' : 'them'}).`,
        ];
    const mended = counts.resolved === 0 ? [] : [`${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_10__/* .countOf */ .pq)(counts.resolved, 'finding')} fixed by this change.`];
    const notCounted = base === null ? null : (0,_not_counted_js__WEBPACK_IMPORTED_MODULE_9__/* .describeNotCounted */ .H)((0,_not_counted_js__WEBPACK_IMPORTED_MODULE_9__/* .findNotCounted */ .P)(report), _escape_js__WEBPACK_IMPORTED_MODULE_5__/* .escapeTerminal */ .en);
    const rest = notCounted === null ? [] : [notCounted];
    return [
        ...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(verdict, width - 2).map((line, index) => `${index === 0 ? paint(style, mark) : ' '} ${index === 0 ? paint('bold', line) : line}`),
        ...[...before, ...mended, ...rest].flatMap((text) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(text, width - 2).map((line) => `  ${line}`)),
        ...notes.flatMap((note) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(`Note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .messageToTerminal */ .tK)((0,_text_marked_text_js__WEBPACK_IMPORTED_MODULE_7__/* .shortenMarked */ .Sh)(note, MAX_MESSAGE))}`, width - 2).map((line) => `  ${paint('dim', line)}`)),
    ];
}


/***/ }),

/***/ 8198:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   RY: () => (/* binding */ makePaint),
/* harmony export */   xP: () => (/* binding */ measure)
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


/***/ }),

/***/ 9107:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy),
/* harmony export */   S: () => (/* binding */ appendTo)
/* harmony export */ });
// Groups items by a key, the one way it is done here.
/** The items of each key in their order; keys in the order of their first item. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items)
        appendTo(groups, keyOf(item), item);
    return groups;
}
/** Adds an item to the group of a key. */
function appendTo(groups, key, item) {
    const group = groups.get(key);
    if (group === undefined)
        groups.set(key, [item]);
    else
        group.push(item);
}


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
                return `${shortened}${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(content, room)}`;
            return room > marks + 1 ? `${shortened}${asCode((0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(content, room - marks))}` : `${shortened}\u2026`;
        }
    }
    return shortened;
}


/***/ }),

/***/ 4393:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ nameCode),
/* harmony export */   Kf: () => (/* binding */ nameSome),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _marked_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7654);
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
/** `nameSome` of names that are code: marked text, for a message's `{names, list}`. */
const nameCode = (names, most) => nameSome(names.map(_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asCode */ .qM), most);


/***/ }),

/***/ 7627:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf),
/* harmony export */   m: () => (/* binding */ shorten)
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


/***/ })

};
;