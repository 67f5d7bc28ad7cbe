"use strict";
exports.id = 4816;
exports.ids = [4816];
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

/***/ 7814:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ chooseSuggestions),
/* harmony export */   _u: () => (/* binding */ selectFixes),
/* harmony export */   g5: () => (/* binding */ fixCommandFor),
/* harmony export */   qD: () => (/* binding */ isStatusFix)
/* harmony export */ });
/* unused harmony export offerSuggestions */
/* harmony import */ var _fix_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7907);
/* harmony import */ var _compare_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(550);
// Chooses which suggestions of a report are offered, which of them a run of `check --fix` applies, and which together: whole ones, none over another, pointers before claims.



const rowOf = ({ path, rowKey }) => `${path}\n${rowKey ?? ''}`;
/**
 * The suggestions that can be offered side by side. What a row claims is changed only after its pointers were fixed: a moved file may be
 * all that was wrong.
 */
const offerSuggestions = (findings) => orderFixes((0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .findOffered */ .$t)(findings));
function orderFixes(findings) {
    const open = findings.filter(({ suggestion, origin }) => suggestion !== null && origin !== 'resolved');
    const pointed = new Set(open.filter((finding) => !isStatusFix(finding)).map(rowOf));
    return open.filter((finding) => !isStatusFix(finding) || !pointed.has(rowOf(finding)));
}
/** Rules whose suggestion writes another status: what a row claims is for people to decide. */
const STATUS_RULES = new Set(['status-overstated', 'status-understated']);
/** True where the suggestion of the finding changes what a row claims. */
const isStatusFix = ({ ruleId }) => STATUS_RULES.has(ruleId);
/** The suggestions that `check --fix` with these flags applies; without them, those of new findings that change no status. */
const selectFixes = (findings, { all, statuses }) => (all ? orderFixes(findings.filter(({ ground }) => ground !== 'reading')) : offerSuggestions(findings)).filter((finding) => (all || finding.origin === 'new') && (statuses || !isStatusFix(finding)));
/** The command that makes the changes these findings suggest, with no flag that they do not need. */
function fixCommandFor(findings) {
    const flags = [
        ...(findings.some(({ origin }) => origin !== 'new') ? ['--all'] : []),
        ...(findings.some(isStatusFix) ? ['--statuses'] : []),
    ];
    return [_fix_command_js__WEBPACK_IMPORTED_MODULE_2__/* .FIX_COMMAND */ .eZ, ...flags].join(' ');
}
/** Of suggestions for one place the first by severity is taken, then the first in the report's order. */
function chooseSuggestions(findings, scope) {
    const taken = [];
    const chosen = [];
    const left = [];
    for (const finding of selectFixes(findings, scope).toSorted(_compare_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .z)) {
        const edits = finding.suggestion?.edits ?? [];
        const rival = taken.find(({ edit }) => edits.some((own) => collides(own, edit)));
        if (rival !== undefined)
            left.push({ finding, rival: rival.finding });
        else {
            chosen.push(finding);
            taken.push(...edits.filter((own) => !taken.some(({ edit }) => isSame(own, edit))).map((edit) => ({ edit, finding })));
        }
    }
    return { findings: chosen, edits: taken.map(({ edit }) => edit), left };
}
function isSame(a, b) {
    return (a.path === b.path &&
        a.line === b.line &&
        a.column === b.column &&
        a.endLine === b.endLine &&
        a.endColumn === b.endColumn &&
        a.text === b.text);
}
/** True where both want one place and not the same text; two texts put in at one point have no order either. */
function collides(a, b) {
    // Most pairs are distinguished by their lines.
    if (a.endLine < b.line || b.endLine < a.line || a.path !== b.path || isSame(a, b))
        return false;
    const [startA, endA, startB, endB] = [
        [a.line, a.column],
        [a.endLine, a.endColumn],
        [b.line, b.column],
        [b.endLine, b.endColumn],
    ];
    if (compare(startA, startB) === 0)
        return true;
    return compare(startA, endB) < 0 && compare(startB, endA) < 0;
}
const compare = ([lineA, columnA], [lineB, columnB]) => lineA - lineB || columnA - columnB;


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

/***/ 4816:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/report/arrange.js
var arrange = __webpack_require__(7907);
// EXTERNAL MODULE: ./build/text/phrase.js
var phrase = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/report/fix-command.js
var fix_command = __webpack_require__(452);
// EXTERNAL MODULE: ./build/report/choose-suggestions.js
var choose_suggestions = __webpack_require__(7814);
// EXTERNAL MODULE: ./build/report/compare-severity.js
var compare_severity = __webpack_require__(550);
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
;// CONCATENATED MODULE: ./build/report/reporters/markdown-sections.js
// The parts of the Markdown report, each as long as it may be.












const MAX_MESSAGE = 400;
const MAX_TITLE = 120;
/** Causes of one row that the table names. */
const MAX_CAUSES = 3;
function enter(items, render) {
    const rendered = [];
    return {
        count: items.length,
        take(entries, most) {
            const taken = items.slice(0, entries);
            let length = 0;
            for (const [index, item] of taken.entries()) {
                const text = (rendered[index] ??= render(item));
                length += text.length;
                if (length > most)
                    return null;
            }
            return rendered.slice(0, taken.length);
        },
    };
}
/** Arranges the report once; what it returns is asked for less and less until it fits. */
function prepareSections(report, { blobUrl, news }) {
    const documents = (0,arrange/* arrange */.NL)(report, news);
    const several = new Set([...report.documents, ...news].map(({ path }) => path)).size > 1;
    const place = ({ text, path, line }) => (0,reporters_escape/* linkTo */.uM)(text, (0,report_link/* lineUrl */.g)({ blobUrl, path, line }));
    const overstated = documents.flatMap((document) => document.rows.filter(arrange/* isOverstated */.YR).map((row) => ({ document, row })));
    const inTable = new Set(overstated.flatMap(({ row }) => row.findings));
    const told = new Set(news);
    const rows = enter(overstated, (row) => renderRow(row, { place, several }));
    const others = enter(news.filter((finding) => !inTable.has(finding) && !(0,fix_command/* isVerification */.go)(finding.ruleId)).sort(compare_severity/* compareSeverity */.z), (finding) => `- ${renderFinding(finding, place)}`);
    const stale = enter(documents.flatMap((document) => renderVerification({ document, several })), (line) => line);
    const existing = enter(report.findings.filter((finding) => finding.shown && finding.origin === 'existing' && !told.has(finding)), (finding) => `- ${renderFinding(finding, place)}`);
    const notes = enter(report.notes, (note) => `- ${(0,reporters_escape/* messageToMarkdown */.UT)((0,marked_text/* shortenMarked */.Sh)(note, MAX_MESSAGE))}`);
    const mends = renderFixes(news, report);
    const notCounted = (0,not_counted/* describeNotCounted */.H)((0,not_counted/* findNotCounted */.P)(report), (path) => (0,marked_text/* asCode */.qM)((0,bounds/* shorten */.ml)(path, MAX_TITLE)));
    return (detail, most) => {
        const omitted = [];
        const list = ({ count, take }, { entries, noun }) => {
            if (count > entries)
                omitted.push(entries === 0 ? (0,phrase/* countOf */.pq)(count, noun) : `${count - entries} of ${(0,phrase/* countOf */.pq)(count, noun)}`);
            return take(entries, most);
        };
        const listedRows = list(rows, { entries: detail.news, noun: 'row' });
        const listedOthers = list(others, { entries: detail.news, noun: 'other finding' });
        const listedStale = list(stale, { entries: detail.news, noun: 'page to verify' });
        const listedExisting = list(existing, { entries: detail.existing, noun: 'earlier finding' });
        const listedNotes = list(notes, { entries: detail.notes, noun: 'note' });
        if (listedRows === null ||
            listedOthers === null ||
            listedStale === null ||
            listedExisting === null ||
            listedNotes === null)
            return null;
        const sections = [
            renderVerdict(report, { news, rows: rows.count, listed: listedRows.length > 0 }),
            listedRows.length === 0 ? '' : [...TABLE_HEAD, ...listedRows].join('\n'),
            listedOthers.length === 0
                ? ''
                : [rows.count > 0 ? 'Also:' : '', listedOthers.join('\n')].filter((part) => part !== '').join('\n\n'),
            listedStale.join('\n\n'),
            mends,
            renderFolded({
                summary: `${(0,phrase/* countOf */.pq)(existing.count, 'finding')} from before this change`,
                items: listedExisting,
                total: existing.count,
            }),
            report.counts.resolved === 0
                ? ''
                : `This change fixes ${(0,phrase/* countOf */.pq)(report.counts.resolved, 'earlier finding')}. Thank you!`,
            notCounted === null ? '' : (0,reporters_escape/* messageToMarkdown */.UT)(notCounted),
            renderFolded({ summary: (0,phrase/* countOf */.pq)(report.notes.length, 'note'), items: listedNotes, total: report.notes.length }),
        ];
        return { sections: sections.filter((section) => section !== ''), omitted };
    };
}
/** What a verdict begins with where there is no news to count. */
const MARKS = { success: '\u2705 ', neutral: '', failure: '\u274c ' };
function renderVerdict(report, { news, rows, listed }) {
    const { base, conclusion, counts, documents } = report;
    if (news.length === 0)
        return `### ${MARKS[conclusion]}${(0,reporters_escape/* messageToMarkdown */.UT)((0,sum_up/* sumUp */.Bw)(report).replace(/\.$/, ''))}`;
    const icon = conclusion === 'failure' ? '\u274c' : '\u26a0\ufe0f';
    const headline = rows > 0
        ? `${(0,phrase/* countOf */.pq)(rows, 'row')} ${rows === 1 ? 'claims' : 'claim'} more than the repository shows`
        : `${(0,sum_up/* describeCounts */.wv)(news)} on the status ${counts.documents === 1 ? 'page' : 'pages'}`;
    const names = documents
        .slice(0, 3)
        .map(({ path }) => (0,reporters_escape/* codeSpan */.SS)(path))
        .join(', ');
    const pages = documents.length === 0
        ? 'A guarded page'
        : documents.length > 3
            ? `${(0,phrase/* countOf */.pq)(documents.length, 'page')} (${names}, \u2026)`
            : names;
    const verb = documents.length > 1 ? 'say' : 'says';
    const statuses = (0,sum_up/* describeStatuses */.a1)(counts);
    return [
        `### ${icon} ${headline}`,
        `${pages} ${verb} which parts of the plan are done, and which files prove it${statuses === '' ? '' : ` (${(0,phrase/* countOf */.pq)(counts.rows, 'row')}: ${statuses})`}. ` +
            renderTurn({ base, rows, end: listed ? ':' : '.' }),
    ].join('\n\n');
}
/** The sentence between what the page claims and what was found. */
function renderTurn({ base, rows, end, }) {
    if (rows === 0)
        return base === null
            ? 'It was compared with the files of this repository.'
            : 'This change leaves something to look at.';
    return `${base === null ? 'In this repository' : 'After this change'} that is no longer true of ${rows === 1 ? 'this row' : 'these rows'}${end}`;
}
const TABLE_HEAD = ['| Row | Page says | Evidence supports | Why |', '|---|---|---|---|'];
function renderRow({ document: { path }, row: { row, rowKey, line, findings }, }, { place, several }) {
    const title = row === null || row.title === rowKey ? '' : ` ${(0,reporters_escape/* escapeMarkdown */.FV)((0,bounds/* shorten */.ml)(row.title, MAX_TITLE))}`;
    const where = place({ text: (0,reporters_escape/* codeSpan */.SS)(`${several ? path : (path.split('/').at(-1) ?? path)}:${line}`), path, line });
    return `| ${[
        `**${(0,reporters_escape/* escapeMarkdown */.FV)(rowKey)}**${title}<br>${where}`,
        (0,reporters_escape/* escapeMarkdown */.FV)((0,bounds/* shorten */.ml)(row?.declared?.text ?? '', MAX_TITLE)),
        row === null ? '' : `**${(0,status_order/* nameStatus */.sX)(row.computed)}**`,
        renderCauses(findings),
    ]
        .map(reporters_escape/* toTableCell */.cx)
        .join(' | ')} |`;
}
/** The findings about single references; where there are none, the finding about the status names the cause itself. */
function renderCauses(findings) {
    const own = findings.filter(({ ruleId }) => ruleId !== 'status-overstated' && !(0,fix_command/* isVerification */.go)(ruleId));
    const causes = [
        ...new Set((own.length > 0 ? own : findings.filter(({ ruleId }) => ruleId === 'status-overstated')).map((finding) => (0,marked_text/* shortenMarked */.Sh)((0,arrange/* whyOf */.gf)(finding), MAX_MESSAGE))),
    ];
    const rest = causes.length - MAX_CAUSES;
    return [...causes.slice(0, MAX_CAUSES).map(reporters_escape/* messageToMarkdown */.UT), ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>');
}
function renderFinding({ path, line, rowKey, message, severity, ruleId }, place) {
    const row = rowKey === null ? '' : ` **${(0,reporters_escape/* escapeMarkdown */.FV)(rowKey)}**`;
    return `${place({ text: (0,reporters_escape/* codeSpan */.SS)(`${path}:${line}`), path, line })}${row}: ${(0,reporters_escape/* messageToMarkdown */.UT)((0,marked_text/* shortenMarked */.Sh)(message, MAX_MESSAGE))} (${severity}, [${(0,reporters_escape/* escapeMarkdown */.FV)(ruleId)}](${(0,report_link/* ruleUrl */.Q)(ruleId)}))`;
}
/** All about a page's last verification, as one line. */
function renderVerification({ document: { path, rows, whole }, several, }) {
    const messages = [...whole, ...rows.flatMap(({ findings }) => findings)]
        .filter(({ ruleId }) => (0,fix_command/* isVerification */.go)(ruleId))
        .map(({ message }) => (0,reporters_escape/* messageToMarkdown */.UT)((0,marked_text/* shortenMarked */.Sh)(message, MAX_MESSAGE)));
    return messages.length === 0
        ? []
        : [`**Last verified**${several ? ` (${(0,reporters_escape/* codeSpan */.SS)(path)})` : ''}: ${[...new Set(messages)].join(' ')}`];
}
/** The commands that make the changes which can be made, each with what it changes: exactly what a run of it would. */
function renderCommands({ base, findings }) {
    const all = base === null;
    const sure = (0,choose_suggestions/* chooseSuggestions */.$3)(findings, { all, statuses: false }).findings;
    const statuses = (0,choose_suggestions/* chooseSuggestions */.$3)(findings, { all, statuses: true }).findings.filter(choose_suggestions/* isStatusFix */.qD);
    return [
        ...(sure.length === 0
            ? []
            : [
                `${(0,reporters_escape/* codeSpan */.SS)((0,choose_suggestions/* fixCommandFor */.g5)(sure))} makes ${sure.length === 1 ? 'the one change' : `the ${sure.length} changes`} that can be made for you.`,
            ]),
        ...(statuses.length === 0
            ? []
            : [
                `${(0,reporters_escape/* codeSpan */.SS)((0,choose_suggestions/* fixCommandFor */.g5)(statuses))} ${sure.length === 0 ? '' : 'also '}changes ${statuses.length === 1 ? 'one status' : `${statuses.length} statuses`} to what the evidence supports.`,
            ]),
    ];
}
function renderFixes(news, report) {
    const stamped = [...new Set(news.filter(({ ruleId }) => (0,fix_command/* isVerification */.go)(ruleId)).map(({ path }) => path))];
    const broken = news.some(({ ruleId }) => !(0,fix_command/* isVerification */.go)(ruleId));
    const items = [
        ...(broken ? ['Make the page true again: restore what is gone, cite what replaced it, or change the status.'] : []),
        ...renderCommands(report),
        ...(stamped.length > 0
            ? [`Once you have read the rows again: ${(0,reporters_escape/* codeSpan */.SS)((0,fix_command/* stampCommand */.hW)(stamped.slice(0, 5)))}`]
            : []),
    ];
    return items.length === 0 ? '' : `**What to do**\n\n${items.map((item) => `- ${item}`).join('\n')}`;
}
function renderFolded({ summary, items, total, }) {
    if (total === 0)
        return '';
    if (items.length === 0)
        return `${summary}.`;
    return `<details><summary>${summary}</summary>\n\n${items.join('\n')}\n\n</details>`;
}

;// CONCATENATED MODULE: ./build/report/reporters/markdown.js
// The report as Markdown, for a pull request's comment and a job's summary: verdict, rows that no longer hold, what to do.


const VERDICT = { existing: 0, notes: 0, news: 0 };
/** From all there is to the verdict alone. Infinity: all; 0: only the number. */
const STEPS = [
    { existing: Infinity, notes: Infinity, news: Infinity },
    { existing: 20, notes: 20, news: Infinity },
    { existing: 0, notes: 5, news: Infinity },
    ...[100, 50, 20, 10, 5, 1].map((news) => ({ existing: 0, notes: 0, news })),
    VERDICT,
];
/** Ends with a newline. Texts of the repository show as themselves: no links, no mentions, no HTML. */
function renderMarkdown(report, { blobUrl = null, maxLength = Infinity, elsewhere = '`matrix-guard check` shows everything.' } = {}) {
    const render = prepareSections(report, { blobUrl, news: (0,arrange/* findNews */.NK)(report) });
    const whole = ({ sections, omitted }) => `${[...sections, ...(omitted.length === 0 ? [] : [`Left out for length: ${omitted.join(', ')}. ${elsewhere}`])].join('\n\n')}\n`;
    for (const detail of STEPS) {
        const rendered = render(detail, maxLength);
        const text = rendered === null ? null : whole(rendered);
        if (text !== null && text.length <= maxLength)
            return text;
    }
    // Nothing fits: the verdict alone is as short as it gets.
    return whole(render(VERDICT, Infinity) ?? { sections: [], omitted: [] });
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