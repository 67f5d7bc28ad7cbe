"use strict";
exports.id = 3410;
exports.ids = [3410];
exports.modules = {

/***/ 8999:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ describeSuggestion),
/* harmony export */   cp: () => (/* binding */ adviceFor),
/* harmony export */   eZ: () => (/* binding */ FIX_COMMAND),
/* harmony export */   go: () => (/* binding */ isVerification),
/* harmony export */   hW: () => (/* binding */ stampCommand)
/* harmony export */ });
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2370);

const RE_READ = 'Read the rows again, then stamp the page.';
const PAGE = 'Change the page or the file it names.';
/** By rule id; a rule that is not here has a message that says it all. */
const ADVICE = {
    'evidence-deleted': 'Restore it, cite what replaced it, or lower the status.',
    'evidence-renamed': 'Cite the new path.',
    'evidence-missing': 'Cite what exists, or lower the status. If it is not evidence, list it under `ignore` in the configuration.',
    'evidence-outside-repository': 'Cite a path inside the repository. If it is not evidence, list it under `ignore` in the configuration.',
    'line-out-of-range': 'Cite the line that holds it now.',
    'line-moved': 'Cite the line where it stands now.',
    'anchor-mismatch': 'Cite the line where the name is, or the name that is on this line.',
    'line-changed': 'Check that the line still shows what the row says.',
    'symbol-missing': 'Cite the name it has now. If it is not evidence, list it under `ignore` in the configuration.',
    'command-missing': 'Cite the command that runs it now. If it is not evidence, list it under `ignore` in the configuration.',
    'status-overstated': 'Lower the status, or cite evidence that exists.',
    'status-understated': 'Raise the status, or remove the evidence.',
    'status-unknown': 'Use a known word, or explain this one under `statuses` in the configuration.',
    'status-rollup': 'Lower the parent, or finish the rows below it.',
    'gap-note-missing': 'Say what is still missing.',
    'verification-stale': RE_READ,
    'verification-outrun': RE_READ,
    'evidence-postdates-verification': RE_READ,
    'verification-missing': 'Stamp the page.',
    'verification-unknown-commit': 'Stamp the page with a commit of this branch.',
    'verification-conflict': 'Remove the stamp that is wrong.',
    'verification-date-invalid': 'Stamp the page.',
    'verification-expired': RE_READ,
    'matrix-deleted': 'Restore the page, or remove it from the configuration.',
    'matrix-unreadable': PAGE,
    'row-form': 'Write the cell as asked, or change what the configuration asks.',
    'config-unused': 'Correct the name in the configuration, or remove it.',
    'pages-disagree': 'Correct the page that is wrong.',
    'row-malformed': 'Give the row as many cells as the header has, and escape pipes as `\\|`.',
    'work-unrecorded': 'Raise the status and cite the files, or say in the gap note why not.',
    'waiver-expired': 'Mend what it waived, or give it a later day and a reason.',
    'waiver-unused': 'Remove it from the configuration.',
    'plan-missing': 'Correct the path, add the plan, or remove the line that names it.',
    'heading-unmapped': 'Add a row, rename the row, or ignore the heading under `planIgnore` in the configuration.',
    'row-unplanned': 'Name the row as its heading is named, or remove it.',
    'link-broken': 'Correct the link, or remove it.',
    'anchor-broken': 'Name a heading or lines that exist.',
    'page-missing': 'Add the page, or change the index.',
    'row-removed': 'Bring the rows back if they were not meant to go.',
    'evidence-withdrawn': 'Cite what proves the row now, or lower its status.',
    'counts-disagree': 'Correct the number, or the rows.',
    'row-duplicate': 'Keep one of the rows, or give each a key of its own.',
};
const adviceFor = (ruleId) => (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .e)(ADVICE, ruleId) ?? null;
/** Whether a rule speaks of when the page was last verified, so that a stamp is the mend. */
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




/** The findings a reader is told of: those that are new with the change, or all where there is no change to judge. */
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
/** The findings whose suggestions are offered: those that people are told of, and those that one of them explains. */
function findOffered(findings) {
    const shown = new Set(findings.flatMap((finding) => (finding.shown && finding.causeId !== null ? [keyOf(finding)] : [])));
    return findings.filter((finding) => finding.shown || (finding.ground !== 'reading' && finding.causeId !== null && shown.has(keyOf(finding))));
}
const keyOf = ({ path, rowKey, causeId, origin }) => JSON.stringify([path, rowKey, causeId, origin === 'resolved']);


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
    return `${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(total, 'more finding')} on ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(touched.length, 'detected page')} (${names.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}) ${total === 1 ? 'is' : 'are'} not counted; \`matrix-guard init\` declares ${touched.length === 1 ? 'the page' : 'the pages'}.`;
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

/***/ 7339:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ describeRows),
/* harmony export */   Bw: () => (/* binding */ sumUp),
/* harmony export */   a1: () => (/* binding */ describeStatuses),
/* harmony export */   wv: () => (/* binding */ describeCounts)
/* harmony export */ });
/* unused harmony export titleOf */
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(600);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4393);
/* harmony import */ var _claim_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1181);
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
    return `${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(rows.length, 'row')}${statuses === '' ? '' : `: ${statuses}`}`;
}
/** `2 errors, 1 warning`. */
function describeCounts(findings) {
    const severities = ['error', 'warning', 'notice'];
    return severities
        .map((severity) => {
        const own = findings.filter((finding) => finding.severity === severity);
        return [severity, severity === 'error' ? (0,_count_js__WEBPACK_IMPORTED_MODULE_1__/* .countCauses */ .EX)(own) : own.length];
    })
        .filter(([, number]) => number > 0)
        .map(([severity, number]) => (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(number, severity))
        .join(', ');
}
const CLAIMS = { done: 2, partial: 1, 'not-started': 0 };
/** Whether a row claims no more than its evidence supports, and nothing that it cites is gone: a waiver makes no file. */
const holds = (row) => (CLAIMS[(0,_claim_of_js__WEBPACK_IMPORTED_MODULE_2__/* .claimOf */ ._)(row).status] ?? 0) <= (CLAIMS[row.computed] ?? Infinity) &&
    !row.evidence.some(({ kind, resolution }) => resolution === 'missing' && PATHS.has(kind));
const PATHS = new Set(['path', 'lines', 'glob']);
/** What a report without news says. */
function sumUp(report) {
    const { base, judged, conclusion, counts, skipped } = report;
    if (!judged)
        return `Not judged: ${describeUnread(skipped)}.`;
    const beside = describeSkipped(report);
    if (conclusion === 'neutral')
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
    const rows = `${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(counts.rows, 'row')} in ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(counts.documents, 'document')}${details}`;
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
    const keys = documents.flatMap(({ rows }) => rows.filter(_count_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnchecked */ .b).map(({ key }) => key));
    return ` ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(unchecked, 'row')} ${unchecked === 1 ? 'cites' : 'cite'} nothing that can be checked (${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSome */ .K)(keys, MAX_NAMED)}).`;
}
function describeRefused({ counts: { refusedTables }, documents }) {
    if (refusedTables === 0)
        return '';
    const places = documents.flatMap((document) => document.refusedTables.map((line) => `${document.path}:${line}`));
    return ` ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(refusedTables, 'table')} with a status column ${refusedTables === 1 ? 'is' : 'are'} not read (${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSome */ .K)(places, MAX_NAMED)}).`;
}
function describeSkipped({ skipped }) {
    return skipped.length === 0
        ? ''
        : ` ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(skipped.length, 'page')} ${skipped.length === 1 ? 'was' : 'were'} skipped: ${describeUnread(skipped)}.`;
}
const REASONS = {
    'not-utf8': 'is not UTF-8',
    binary: 'is binary',
    'too-large': 'is too large',
    'symbolic-link': 'is a symbolic link',
    unavailable: 'cannot be read',
    absent: 'does not exist',
};
const describeUnread = (skipped) => (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .nameSome */ .K)(skipped.map(({ path, reason }) => `${path} ${REASONS[reason]}`), MAX_NAMED);
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