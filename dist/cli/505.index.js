"use strict";
exports.id = 505;
exports.ids = [505,9180];
exports.modules = {

/***/ 7907:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ findOffered),
/* harmony export */   Ej: () => (/* binding */ findOlder),
/* harmony export */   NK: () => (/* binding */ findNews),
/* harmony export */   NL: () => (/* binding */ arrange),
/* harmony export */   gf: () => (/* binding */ whyOf)
/* harmony export */ });
/* harmony import */ var _compare_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(550);
/* harmony import */ var _fix_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
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
/** What was there before the change, beside the `news`: how old the last verification is has a line of its own. */
function findOlder({ findings }, news) {
    const listed = new Set(news);
    return findings.filter((finding) => finding.shown && finding.origin === 'existing' && !listed.has(finding) && !(0,_fix_command_js__WEBPACK_IMPORTED_MODULE_1__/* .isVerification */ .go)(finding.ruleId));
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
            return { row, rowKey, line: row?.line ?? ofRow[0]?.line ?? 1, findings: ofRow.sort(_compare_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .z) };
        });
        return {
            path,
            document,
            rows: rows.sort((a, b) => a.line - b.line),
            whole: own.filter(({ rowKey }) => rowKey === null).sort(_compare_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .z),
        };
    });
}
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

/***/ 7578:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ describeNews),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   o2: () => (/* binding */ findBrokenRows)
/* harmony export */ });
/* unused harmony export countBrokenRows */
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7907);
/* harmony import */ var _list_causes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4916);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4393);
// The one number that every output gives: how many rows no longer hold.



/** Rows that a finding of weight speaks of: a notice breaks no row, and how long ago a page was verified does not either. */
const findBrokenRows = (report, news) => (0,_list_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .listAffectedRows */ .s)(report, news.filter(({ severity }) => severity !== 'notice'));
/** The rows themselves. */
const rowsOf = (broken) => new Set(broken.flatMap(({ row }) => row ?? []));
/** How many rows no longer hold, as the verdict, the check, the comment, the terminal and the action's output say. */
const countBrokenRows = (report) => findBrokenRows(report, findNews(report)).length;
/** What is new in one line: rows first, then what else there is; null where there is nothing to say. */
function describeNews(report, news) {
    if (!report.judged || news.length === 0)
        return null;
    const rows = findBrokenRows(report, news).length;
    const causes = (0,_list_causes_js__WEBPACK_IMPORTED_MODULE_1__/* .listCauses */ .N)(report, news);
    const broken = causes.filter(({ severity, rows: own }) => severity !== 'notice' && own.length > 0).length;
    const others = causes.length - broken;
    if (rows > 0)
        return `${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(rows, 'row')} no longer ${rows === 1 ? 'holds' : 'hold'}${broken > 1 ? `, from ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(broken, 'cause')}` : ''}`;
    return others > 0 ? `No row is broken, ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(others, 'thing')} to look at` : 'Last Verified needs an update';
}


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
/* unused harmony export rankOfWorst */
const RANK = { error: 0, warning: 1, notice: 2 };
/** How much the worst of several weighs: less is worse. */
const rankOfWorst = (all) => all.reduce((worst, { severity }) => Math.min(worst, RANK[severity]), RANK.notice);
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

/** Rows by what they claim, shown findings by origin, and those that are not resolved by severity: errors by what happened, not by row. */
function count({ documents, findings, skipped, }) {
    const shown = findings.filter((finding) => finding.shown);
    const claims = documents.flatMap(({ rows }) => rows.map((row) => (0,_claim_of_js__WEBPACK_IMPORTED_MODULE_0__/* .claimOf */ ._)(row).status));
    const claiming = (status) => claims.filter((each) => each === status).length;
    const [done, partial, notStarted] = [claiming('done'), claiming('partial'), claiming('not-started')];
    const origin = (name) => shown.filter((finding) => finding.origin === name).length;
    const severity = (name) => shown.filter((finding) => finding.severity === name && finding.origin !== 'resolved');
    return {
        documents: documents.length,
        rows: claims.length,
        done,
        partial,
        notStarted,
        other: claims.length - done - partial - notStarted,
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

/***/ 4916:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ listAffectedRows),
  N: () => (/* binding */ listCauses)
});

// EXTERNAL MODULE: ./build/findings/status-order.js
var status_order = __webpack_require__(8255);
// EXTERNAL MODULE: ./build/text/group-by.js
var group_by = __webpack_require__(9107);
// EXTERNAL MODULE: ./build/text/marked-text.js
var marked_text = __webpack_require__(7654);
// EXTERNAL MODULE: ./build/report/arrange.js
var arrange = __webpack_require__(7907);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/text/own-value.js
var own_value = __webpack_require__(2370);
// EXTERNAL MODULE: ./build/text/paths.js
var paths = __webpack_require__(9278);
;// CONCATENATED MODULE: ./build/report/phrase-of.js
// What a change does, in a few words for a table: \u201cDeletes `a.ts`\u201d and how that is fixed. What is not listed here says its own message.




/**
 * What a change did where the rule's message of this finding has such words; null where it has none, or lacks what they name. Paths and names
 * are shortened to `most` UTF-16 code units.
 */
function phraseOf({ ruleId, messageId, data, origin }, most) {
    // What was wrong before is nothing that this change does.
    const write = origin === 'new' ? PHRASES.get(`${ruleId}/${messageId}`) : undefined;
    const absent = [];
    const code = (value, change = (text) => text) => {
        const known = String((0,own_value/* ownValue */.e)(data, value) ?? '').trim();
        if (known === '')
            absent.push(value);
        return (0,marked_text/* asCode */.qM)((0,shorten/* shortenPath */.nf)(change(known), most));
    };
    const phrase = write?.(code, data) ?? null;
    return absent.length === 0 ? phrase : null;
}
/** Two paths: of the second only the name where both are in one folder. */
function fromTo(code, data) {
    const folder = (0,paths/* folderOf */.yS)(String(data['path'] ?? ''));
    return `${code('path')} to ${code('to', (to) => ((0,paths/* folderOf */.yS)(to) === folder ? (0,paths/* nameOf */.Vb)(to) : to))}`;
}
const RESTORE = 'Restore or replace it';
const renamed = (code, data) => ({ says: `Renames ${fromTo(code, data)}`, fix: 'Cite the new path' });
const deleted = (code) => ({ says: `Deletes ${code('path')}`, fix: RESTORE });
const cited = (code) => ({ says: `Cites ${code('path')}, which does not exist`, fix: 'Correct the path' });
const near = (code) => ({
    says: `Cites ${code('path')}, which does not exist`,
    fix: `Did you mean ${code('candidate')}?`,
});
const nameRemoved = (code) => ({
    says: `Removes ${code('name')} from ${code('from')}`,
    fix: RESTORE,
});
const NEW_COMMAND = 'Cite a command that exists';
/** By rule and message. A name that no rule has is found by the tests. */
const PHRASES = new Map([
    ['evidence-deleted/deleted', deleted],
    ['evidence-deleted/mentioned', deleted],
    [
        'evidence-deleted/succeeded',
        (code) => ({ says: `Deletes ${code('path')}`, fix: `Replaced by ${code('successor')}?` }),
    ],
    ['evidence-deleted/split', (code) => ({ says: `Deletes ${code('path')}`, fix: 'Cite the parts it was split into' })],
    [
        'evidence-deleted/dangling',
        (code) => ({ says: `Deletes ${code('to')}, which the link ${code('path')} points to`, fix: RESTORE }),
    ],
    [
        'evidence-deleted/unmatched',
        (code) => ({ says: `Deletes every file that ${code('path')} matches`, fix: 'Restore or replace them' }),
    ],
    ['evidence-renamed/renamed', renamed],
    ['evidence-renamed/mentioned', renamed],
    ['evidence-missing/missing', cited],
    ['evidence-missing/never', cited],
    ['evidence-missing/elsewhere', near],
    ['evidence-missing/never-near', near],
    ['symbol-missing/gone', nameRemoved],
    ['symbol-missing/removed', nameRemoved],
    ['symbol-missing/documented', nameRemoved],
    [
        'symbol-missing/moved',
        (code) => ({ says: `Moves ${code('name')} out of ${code('from')}`, fix: 'Cite its new file' }),
    ],
    [
        'symbol-missing/renamed',
        (code) => ({
            says: `Renames ${code('name')} to ${code('to')}`,
            fix: 'Cite the new name',
        }),
    ],
    [
        'command-missing/target-in-file',
        (code) => ({
            says: `Leaves ${code('command')} undefined in ${code('path')}`,
            fix: NEW_COMMAND,
        }),
    ],
    ['command-missing/target', (code) => ({ says: `Leaves ${code('command')} undefined`, fix: NEW_COMMAND })],
    ['command-missing/file', (code) => ({ says: `Leaves ${code('command')} without its file`, fix: NEW_COMMAND })],
    ['line-moved/moved', (code) => ({ says: `Moves cited lines of ${code('path')}`, fix: 'Cite the new lines' })],
    [
        'line-changed/changed',
        (code) => ({ says: `Edits cited lines of ${code('path')}`, fix: 'Check that they still support the row' }),
    ],
    [
        'line-changed/removed',
        (code) => ({ says: `Removes cited lines of ${code('path')}`, fix: 'Cite what replaced them' }),
    ],
    [
        'line-out-of-range/out-of-range',
        (code) => ({ says: `Leaves cited lines past the end of ${code('path')}`, fix: 'Cite lines that exist' }),
    ],
]);

// EXTERNAL MODULE: ./build/report/claim-of.js
var claim_of = __webpack_require__(1181);
// EXTERNAL MODULE: ./build/report/compare-severity.js
var compare_severity = __webpack_require__(550);
// EXTERNAL MODULE: ./build/report/fix-command.js
var fix_command = __webpack_require__(452);
;// CONCATENATED MODULE: ./build/report/list-causes.js








const MAX_SAYS = 260;
/** Longest path or name in a table, in UTF-16 code units. */
const MAX_NAME = 32;
const MAX_FIX = 120;
/** The rows of these findings, in the order of their pages. */
function listAffectedRows(report, findings) {
    const words = wordsOf(report.findings);
    return (0,arrange/* arrange */.NL)(report, findings.filter(({ ruleId }) => !(0,fix_command/* isVerification */.go)(ruleId))).flatMap(({ path, rows }) => rows.map((arranged) => ({
        path,
        rowKey: arranged.rowKey,
        row: arranged.row,
        line: arranged.line,
        lowered: arranged.row === null ? null : findLowered(arranged.row, words.get(placeOf(path, arranged.rowKey))),
        findings: arranged.findings,
    })));
}
/** Rules whose findings have nothing in common but the file: each is a cause of its own. */
const EACH = new Set(['config-invalid']);
/** What happened, worst first, then by the number of rows. What is about a last verification is listed elsewhere: see `describeStamps`. */
function listCauses(report, findings) {
    const rowOf = new Map(listAffectedRows(report, findings).flatMap((row) => row.findings.map((finding) => [finding, row])));
    const alone = new Set(report.causes.flatMap(({ id, kind }) => (kind === 'no-evidence' ? [id] : [])));
    const groups = (0,group_by/* groupBy */.$)(findings.filter(({ ruleId }) => !(0,fix_command/* isVerification */.go)(ruleId)), (finding) => {
        const { causeId, ruleId, messageId, origin } = finding;
        return causeId === null || alone.has(causeId)
            ? JSON.stringify([
                ruleId,
                messageId,
                origin,
                phraseOf(finding, Infinity)?.says ?? (EACH.has(ruleId) ? finding.message : null),
            ])
            : JSON.stringify([causeId, origin === 'new']);
    });
    const causes = withoutConsequences([...groups.values()].map((group) => summarize(group, rowOf)));
    // Two causes can read the same: nobody wants to read it twice.
    const merged = [...(0,group_by/* groupBy */.$)(causes, ({ says }) => says).values()].map(mergeCauses);
    const alike = (0,group_by/* groupBy */.$)(merged, ({ short }) => short);
    return merged
        .map((cause) => ((alike.get(cause.short)?.length ?? 0) > 1 ? { ...cause, short: cause.says } : cause))
        .sort((a, b) => (0,compare_severity/* compareSeverity */.z)(a, b) || b.rows.length - a.rows.length);
}
/** What only follows from another cause is listed there, with its row: a row above others is lowered by what lowers them. */
const FOLLOWS = 'status-rollup';
/** Leaves out causes that only repeat, one row higher, what a change did to the rows of another cause. */
function withoutConsequences(causes) {
    const changed = new Set(causes.flatMap(({ isDeed, rows }) => (isDeed ? rows.map(nameOfRow) : [])));
    return causes.filter(({ rows, findings }) => !findings.every(({ ruleId }) => ruleId === FOLLOWS) || !rows.every((row) => changed.has(nameOfRow(row))));
}
const nameOfRow = ({ path, rowKey }) => placeOf(path, rowKey);
function summarize(group, rowOf) {
    const findings = group.toSorted(compare_severity/* compareSeverity */.z);
    const [worst] = findings;
    if (worst === undefined)
        throw new Error('Unexpected empty group of findings');
    const rows = [...new Set(findings.flatMap((finding) => rowOf.get(finding) ?? []))];
    const phrased = findings.find((one) => phraseOf(one, Infinity) !== null) ?? worst;
    const phrase = phraseOf(phrased, Infinity);
    const messages = new Set(findings.map(arrange/* whyOf */.gf));
    const more = phrase !== null ? 0 : messages.size - 1;
    const message = (0,marked_text/* shortenMarked */.Sh)((0,arrange/* whyOf */.gf)(worst), MAX_SAYS);
    const says = phrase?.says ?? (more === 0 ? message : `${message} (and ${more} more like this)`);
    return {
        severity: worst.severity,
        says,
        short: phraseOf(phrased, MAX_NAME)?.says ?? says,
        isDeed: phrase !== null,
        fix: phrase?.fix ?? firstSentence(worst.advice),
        rows,
        findings,
        isWhole: more === 0,
    };
}
function mergeCauses(causes) {
    const ordered = causes.toSorted(compare_severity/* compareSeverity */.z);
    const [first] = ordered;
    if (first === undefined)
        throw new Error('Unexpected empty group of causes');
    return ordered.length === 1
        ? first
        : {
            ...first,
            rows: [...new Set(ordered.flatMap(({ rows }) => rows))],
            findings: ordered.flatMap(({ findings }) => findings),
        };
}
/** A table has room for the first thing to do, without its full stop. */
function firstSentence(advice) {
    if (advice === null)
        return null;
    let sentence = '';
    for (const { kind, text } of (0,marked_text/* readMarked */.HZ)(advice)) {
        const end = kind === 'text' ? text.search(/[.?!](?:\s|$)/u) : -1;
        if (end >= 0) {
            sentence += text.slice(0, end);
            return (0,marked_text/* shortenMarked */.Sh)(sentence, MAX_FIX);
        }
        sentence += kind === 'code' ? `\`${text}\`` : text;
    }
    return (0,marked_text/* shortenMarked */.Sh)(sentence, MAX_FIX);
}
const placeOf = (path, rowKey) => JSON.stringify([path, rowKey]);
/** The words that a page has for what the evidence of its rows supports: the one that a finding offers to write, else the one that it says. */
function wordsOf(findings) {
    const words = new Map();
    for (const { ruleId, path, rowKey, suggestion, origin, data } of findings) {
        if (ruleId !== 'status-overstated' || origin === 'resolved' || rowKey === null)
            continue;
        const word = suggestion?.edits[0]?.text ?? data['word'];
        const place = placeOf(path, rowKey);
        if (typeof word === 'string' && !words.has(place))
            words.set(place, word);
    }
    return words;
}
function findLowered(row, word) {
    const claim = (0,claim_of/* claimOf */._)(row);
    const { computed, computedAtBase } = row;
    if (!(0,status_order/* claimsMore */.NO)(claim.status, computed))
        return null;
    // What was as low before is not lowered by this change.
    if (computedAtBase !== null && !(0,status_order/* claimsMore */.NO)(computedAtBase, computed))
        return null;
    return { from: claim.text === '' ? 'cited' : claim.text, to: word ?? (0,status_order/* nameStatus */.sX)(computed) };
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