"use strict";
exports.id = 167;
exports.ids = [167,8198];
exports.modules = {

/***/ 8255:
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
function fixCommandFor(program, findings) {
    const flags = [
        ...(findings.some(({ origin }) => origin !== 'new') ? ['--all'] : []),
        ...(findings.some(isStatusFix) ? ['--statuses'] : []),
    ];
    return [(0,_fix_command_js__WEBPACK_IMPORTED_MODULE_2__/* .fixCommand */ .V2)(program), ...flags].join(' ');
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

/***/ 167:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prettyPieces: () => (/* binding */ prettyPieces),
  renderPretty: () => (/* binding */ renderPretty)
});

// EXTERNAL MODULE: ./build/text/group-by.js
var group_by = __webpack_require__(9107);
// EXTERNAL MODULE: ./build/text/phrase.js
var phrase = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/findings/status-order.js
var status_order = __webpack_require__(8255);
// EXTERNAL MODULE: ./build/report/fix-command.js
var fix_command = __webpack_require__(452);
// EXTERNAL MODULE: ./build/report/arrange.js
var arrange = __webpack_require__(7907);
// EXTERNAL MODULE: ./build/report/claim-of.js
var claim_of = __webpack_require__(1181);
// EXTERNAL MODULE: ./build/report/measure-pages.js
var measure_pages = __webpack_require__(9770);
// EXTERNAL MODULE: ./build/report/describe-stamps.js
var describe_stamps = __webpack_require__(3155);
// EXTERNAL MODULE: ./build/report/label-row.js
var label_row = __webpack_require__(6416);
// EXTERNAL MODULE: ./build/text/marked-text.js
var marked_text = __webpack_require__(7654);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/report/not-counted.js
var not_counted = __webpack_require__(6521);
// EXTERNAL MODULE: ./build/report/list-causes.js + 1 modules
var list_causes = __webpack_require__(4916);
// EXTERNAL MODULE: ./build/report/reporters/escape.js
var reporters_escape = __webpack_require__(9611);
// EXTERNAL MODULE: ./build/report/broken-rows.js
var broken_rows = __webpack_require__(7578);
// EXTERNAL MODULE: ./build/report/choose-suggestions.js
var choose_suggestions = __webpack_require__(7814);
// EXTERNAL MODULE: ./build/report/count.js
var report_count = __webpack_require__(600);
// EXTERNAL MODULE: ./build/report/sum-up.js
var sum_up = __webpack_require__(9720);
// EXTERNAL MODULE: ./build/report/reporters/terminal-text.js
var terminal_text = __webpack_require__(8198);
;// CONCATENATED MODULE: ./build/report/reporters/render-end.js
// The last lines of the report in a terminal: the verdict, what was there before, the exit code with its reason, and the next command.












const MAX_NOTE = 1_000;
/** Pages that one command names. */
const MAX_STAMPED = 3;
function renderEnd(report, news, sheet) {
    const { paint, width, program } = sheet;
    const { base, counts, conclusion, notes } = report;
    const style = conclusion === 'failure' ? 'red' : news.length > 0 ? 'yellow' : 'green';
    const mark = conclusion === 'failure' ? '\u2716' : conclusion === 'neutral' ? '\u25cf' : news.length > 0 ? '\u25b2' : '\u2714';
    const verdict = (0,broken_rows/* describeNews */.Nj)(report, news);
    const older = (0,arrange/* findOlder */.Ej)(report, news).length;
    const notCounted = base === null ? null : (0,not_counted/* describeNotCounted */.H)((0,not_counted/* findNotCounted */.P)(report), { write: reporters_escape/* escapeTerminal */.en, program });
    const sentences = [
        ...(older === 0
            ? []
            : [
                `${(0,phrase/* countOf */.pq)(older, 'finding')} from before this change ${older === 1 ? 'is' : 'are'} not shown; --all shows ${older === 1 ? 'it' : 'them'}.`,
            ]),
        ...(counts.resolved === 0 ? [] : [`${(0,phrase/* countOf */.pq)(counts.resolved, 'finding')} fixed by this change.`]),
        ...(notCounted === null ? [] : [(0,reporters_escape/* messageToTerminal */.tK)(notCounted)]),
    ];
    return [
        ...(0,terminal_text/* wrap */.L)((0,reporters_escape/* messageToTerminal */.tK)(verdict === null ? (0,sum_up/* sumUp */.B)(report) : `${verdict}.`), width - 2).map((line, index) => `${index === 0 ? paint(style, mark) : ' '} ${index === 0 ? paint('bold', line) : line}`),
        ...sentences.flatMap((text) => (0,terminal_text/* wrap */.L)(text, width - 2).map((line) => `  ${line}`)),
        ...notes.flatMap((note) => (0,terminal_text/* wrap */.L)(`Note: ${(0,reporters_escape/* messageToTerminal */.tK)((0,marked_text/* shortenMarked */.Sh)(note, MAX_NOTE))}`, width - 2).map((line) => `  ${paint('dim', line)}`)),
        ...renderExit(report, news, sheet),
    ];
}
/** The exit code is said where somebody could wonder: not where all is well. */
function renderExit(report, news, sheet) {
    const reason = describeExit(report, news);
    if (reason === null)
        return [];
    const next = findNext(report, news, sheet);
    const parts = next === null ? [reason] : [`${reason} Next: ${(0,reporters_escape/* escapeTerminal */.en)(next)}`];
    return parts.flatMap((text) => (0,terminal_text/* wrap */.L)(text, sheet.width - 2)).map((line) => `  ${line}`);
}
/** `Exit code 1: 2 errors are new with this change.` Null where all is well. */
function describeExit({ judged, conclusion, base }, news) {
    if (!judged)
        return 'Exit code 2: this run could not judge.';
    if (news.length === 0)
        return null;
    const errors = news.filter(({ severity }) => severity === 'error');
    const count = (0,report_count/* countCauses */.EX)(errors);
    if (conclusion !== 'failure')
        return count === 0
            ? 'Exit code 0: only errors fail a run.'
            : `Exit code 0: ${(0,phrase/* countOf */.pq)(count, 'error')}, none of which ${count === 1 ? 'fails' : 'fail'} this run.`;
    const fresh = base !== null && errors.every(({ origin }) => origin === 'new');
    return `Exit code 1: ${(0,phrase/* countOf */.pq)(count, 'error')}${fresh ? ', new with this change' : ''}.`;
}
/** The command that helps most; null where none does. */
function findNext(report, news, { program, verbose }) {
    const all = report.base === null;
    for (const statuses of [false, true]) {
        const { findings } = (0,choose_suggestions/* chooseSuggestions */.$3)(report.findings, { all, statuses });
        if (findings.length > 0)
            return (0,choose_suggestions/* fixCommandFor */.g5)(program, findings);
    }
    const [worst] = (0,broken_rows/* findBrokenRows */.o2)(report, news);
    if (worst !== undefined && !verbose)
        return `${program} check --verbose`;
    const rule = worst?.findings[0]?.ruleId;
    if (rule !== undefined)
        return `${program} explain ${rule}`;
    const stamps = (0,describe_stamps/* describeStamps */.U)(report).map(({ path }) => path);
    return stamps.length === 0 ? null : (0,fix_command/* stampCommand */.hW)(program, stamps.slice(0, MAX_STAMPED));
}

// EXTERNAL MODULE: ./build/report/bounds.js
var bounds = __webpack_require__(1398);
;// CONCATENATED MODULE: ./build/report/reporters/sheet.js
const MARKS = { error: ['\u2716', 'red'], warning: ['\u25b2', 'yellow'], notice: ['\u25cf', 'cyan'] };

;// CONCATENATED MODULE: ./build/report/reporters/render-sentences.js
// The sentences of a row's findings in a terminal, and one line of advice for all of them.







const MAX_MESSAGE = 1_000;
/** Texts of suggestions that are quoted, and how long they are. */
const MAX_TEXTS = 3;
const MAX_TEXT = 100;
/** Worst first, then what to do. */
function renderSentences(findings, sheet) {
    // The row's own line already says that its status is too high; its causes are the other findings.
    const causes = findings.filter(({ ruleId }) => ruleId !== 'status-overstated');
    const shown = causes.length > 0 ? causes : findings;
    return [
        ...shown.flatMap((finding) => renderFinding(finding, sheet)),
        ...renderAdvice([...shown, ...findings], sheet),
    ];
}
function renderFinding(finding, { paint, width, indent }) {
    const [mark, style] = MARKS[finding.severity];
    return (0,terminal_text/* wrap */.L)((0,reporters_escape/* messageToTerminal */.tK)((0,marked_text/* shortenMarked */.Sh)((0,arrange/* whyOf */.gf)(finding), MAX_MESSAGE)), width - indent - 2).map((line, index) => `${' '.repeat(indent)}${index === 0 ? paint(style, mark) : ' '} ${line}`);
}
/** One line for all: what the worst finding asks for, and what a suggestion writes. */
function renderAdvice(findings, { paint, width, indent }) {
    const advice = findings.find((finding) => finding.advice !== null)?.advice ?? null;
    const texts = [...new Set(findings.flatMap((finding) => (0,fix_command/* describeSuggestion */.GU)(finding)?.texts ?? []))].filter((text) => text !== '');
    const write = texts
        .slice(0, MAX_TEXTS)
        .map((text) => `\u201c${(0,bounds/* shorten */.ml)((0,reporters_escape/* escapeTerminal */.en)(text), MAX_TEXT)}\u201d`)
        .join(', ');
    const sentence = [advice === null ? '' : (0,reporters_escape/* messageToTerminal */.tK)(advice), write === '' ? '' : `Suggested: ${write}.`]
        .filter((text) => text !== '')
        .join(' ');
    return sentence === ''
        ? []
        : (0,terminal_text/* wrap */.L)(sentence, width - indent - 4).map((line, index) => `${' '.repeat(indent + 2)}${paint('dim', `${index === 0 ? '\u2192' : ' '} ${line}`)}`);
}

;// CONCATENATED MODULE: ./build/report/reporters/pretty.js
// The report for a terminal: what happened, the rows that no longer hold, a line each, and what the exit code is and why.



















const MAX_SAYS = 500;
const MAX_WORD = 24;
/** Rows and places that a cause names. */
const MAX_PLACES = 3;
/** Ends with a newline. Texts of the repository cannot steer the terminal. */
function renderPretty(report, options = {}) {
    return [...prettyPieces(report, options)].join('');
}
/** The same, page by page: each is written before the next one is made. */
function* prettyPieces(report, options = {}) {
    let isFirst = true;
    for (const lines of listParts(report, options)) {
        if (lines.length === 0)
            continue;
        yield `${isFirst ? '' : '\n'}${lines.join('\n')}\n`;
        isFirst = false;
    }
}
/** The lines of each part, some of which may be empty. */
function* listParts(given, { color = false, width = 80, all = false, verbose = false, program = fix_command/* PUBLISHED */.ly }) {
    const report = all
        ? { ...given, findings: given.findings.map((finding) => ({ ...finding, shown: true })) }
        : given;
    const sheet = { paint: (0,terminal_text.makePaint)(color), width: Math.min(Math.max(width, 40), 120), verbose, program };
    const news = all ? report.findings.filter(({ origin }) => origin !== 'resolved') : (0,arrange/* findNews */.NK)(report);
    yield (0,list_causes/* listCauses */.N)(report, news).flatMap((cause) => renderCause(cause, sheet));
    const rows = (0,group_by/* groupBy */.$)((0,list_causes/* listAffectedRows */.s)(report, news), ({ path }) => path);
    const broken = (0,broken_rows/* rowsOf */.RO)((0,broken_rows/* findBrokenRows */.o2)(report, news));
    for (const page of (0,arrange/* arrange */.NL)(report, news))
        yield renderPage(page, { affected: rows.get(page.path) ?? [], broken, sheet });
    yield renderStamps(report, sheet);
    yield renderNotCounted(report, sheet);
    yield renderEnd(report, news, sheet);
}
/** `\u2716 Deletes a.ts (2 rows). Restore or replace it.` */
function renderCause({ severity, says, fix, rows, findings }, { paint, width }) {
    const [mark, style] = MARKS[severity];
    const places = rows.length > 0 ? (0,phrase/* countOf */.pq)(rows.length, 'row') : placesOf(findings);
    const sentence = (0,reporters_escape/* messageToTerminal */.tK)((0,marked_text/* shortenMarked */.Sh)(says, MAX_SAYS)).replace(/\.$/u, '');
    const action = fix === null ? '' : ` ${withStop((0,reporters_escape/* messageToTerminal */.tK)(fix))}`;
    const rule = findings[0]?.ruleId ?? '';
    const lines = (0,terminal_text/* wrap */.L)(`${sentence} (${places}).${action} [${rule}]`, width - 2);
    return lines.map((line, index) => {
        const last = index === lines.length - 1 && line.endsWith(`[${rule}]`);
        const text = last ? `${line.slice(0, -rule.length - 2)}${paint('dim', `[${rule}]`)}` : line;
        return `${index === 0 ? paint(style, mark) : ' '} ${text}`;
    });
}
const withStop = (sentence) => (/[.?!]$/u.test(sentence) ? sentence : `${sentence}.`);
function placesOf(findings) {
    const places = [...new Set(findings.map(({ path, line }) => `${(0,reporters_escape/* escapeTerminal */.en)(path)}:${line}`))];
    const rest = places.length - MAX_PLACES;
    return [...places.slice(0, MAX_PLACES), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}
function renderPage({ path, document, rows, whole }, { affected, broken, sheet, }) {
    const { paint, verbose, width } = sheet;
    const others = whole.filter(({ ruleId }) => !(0,fix_command/* isVerification */.go)(ruleId));
    const sentences = verbose ? others.flatMap((finding) => renderSentences([finding], { ...sheet, indent: 2 })) : [];
    const lines = [
        ...affected.flatMap((row) => [
            ...renderRow(row, sheet),
            ...(verbose ? renderSentences(row.findings, { ...sheet, indent: 4 }) : []),
        ]),
        ...sentences,
    ];
    if (lines.length === 0 || rows.length + others.length === 0)
        return [];
    const counts = document === null
        ? ''
        : `${(0,phrase/* countOf */.pq)(document.rows.length, 'row')}: ${(0,measure_pages/* describeMeasure */.UF)((0,measure_pages/* measurePage */.k7)(document, broken))}`;
    const name = (0,reporters_escape/* escapeTerminal */.en)(path);
    return [
        ...((0,terminal_text/* measure */.x)(name) + (0,terminal_text/* measure */.x)(counts) + 2 <= width
            ? [`${paint('bold', name)}${counts === '' ? '' : `  ${paint('dim', counts)}`}`]
            : [paint('bold', name), ...(0,terminal_text/* wrap */.L)(counts, width - 2).map((line) => `  ${paint('dim', line)}`)]),
        ...lines,
    ];
}
/** A row on one line: its name, what it says and what is left of it, where it is. An arrow where this change lowers it. */
function renderRow(affected, { paint, width }) {
    const { row, lowered, line, findings } = affected;
    const [mark, style] = MARKS[findings[0]?.severity ?? 'notice'];
    const word = (text) => (0,shorten/* shortenMiddle */.jM)((0,reporters_escape/* escapeTerminal */.en)(text), MAX_WORD);
    const from = row === null ? '' : word(lowered?.from ?? ((0,claim_of/* claimOf */._)(row).text || (0,status_order/* nameStatus */.sX)(row.computed)));
    const [plain, painted] = lowered === null
        ? [from, paint('dim', from)]
        : [`${from} \u2192 ${word(lowered.to)}`, `${paint('dim', from)} \u2192 ${paint('red', word(lowered.to))}`];
    const place = `line ${line}`;
    const room = width - 4 - (0,terminal_text/* measure */.x)(plain) - (0,terminal_text/* measure */.x)(place) - 4;
    const name = fit((0,reporters_escape/* escapeTerminal */.en)((0,label_row/* fullLabel */.UG)(affected, 200)), Math.max(room, 12));
    const gap = Math.max(0, room - (0,terminal_text/* measure */.x)(name));
    return [`  ${paint(style, mark)} ${paint('bold', name)}${' '.repeat(gap + 2)}${painted}  ${paint('dim', place)}`];
}
/** Text of at most so many columns, its middle left out. */
function fit(text, columns) {
    let fitted = text;
    for (let length = columns; (0,terminal_text/* measure */.x)(fitted) > columns && length > 1; length -= 1)
        fitted = (0,shorten/* shortenMiddle */.jM)(text, length);
    return fitted;
}
function renderStamps(report, { paint, width }) {
    const stamps = (0,describe_stamps/* describeStamps */.U)(report);
    return stamps.flatMap(({ path, says, goesOn }) => {
        const page = stamps.length + report.documents.length > 2 ? ` (${(0,reporters_escape/* escapeTerminal */.en)(path)})` : '';
        return (0,terminal_text/* wrap */.L)(`Last verified${page}${goesOn ? '' : ':'} ${(0,reporters_escape/* messageToTerminal */.tK)((0,marked_text/* shortenMarked */.Sh)(says, MAX_SAYS))}`, width - 2).map((line, index) => `${index === 0 ? paint('yellow', '\u25b2') : ' '} ${line}`);
    });
}
/** The pages that were detected, where no base says what a change did to them. */
function renderNotCounted(report, { paint, width, program }) {
    const pages = (0,not_counted/* findNotCounted */.P)(report);
    if (pages.length === 0 || report.base !== null)
        return [];
    const hint = `These pages were detected, not declared. ${program} init declares them; --all shows their findings.`;
    return [
        paint('bold', 'Not counted'),
        ...pages.map(({ path, findings }) => `  ${(0,reporters_escape/* escapeTerminal */.en)(path)}  ${paint('dim', (0,phrase/* countOf */.pq)(findings, 'finding'))}`),
        ...(0,terminal_text/* wrap */.L)(hint, width - 2).map((line) => `  ${paint('dim', line)}`),
    ];
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

/***/ 4393:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ nameCode),
/* harmony export */   Jo: () => (/* binding */ nameAnyCode),
/* harmony export */   Kf: () => (/* binding */ nameSome),
/* harmony export */   RA: () => (/* binding */ nameLines),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _marked_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7654);
// Turns counts and lists into the words of a message.

/** `1 row`, `4 rows`. */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `line 5`, `lines 5\u201399`, `lines 12 and 40`: lines as `writeLines` writes them, with their noun. */
function nameLines(written) {
    return `${/[-,]/.test(written) ? 'lines' : 'line'} ${written.replace(/(\d)-(?=\d)/g, '$1\u2013').replace(/, (?=[^,]*$)/, ' and ')}`;
}
const MOST = 5;
/** `a, b, c and 2 more`: the first `most` by name, the others as a number. */
const nameSome = (names, most = MOST) => joinNames({ names, most, word: 'and' });
/** `nameSome` of names that are code: marked text, for a message's `{names, list}`. */
const nameCode = (names, most) => nameSome(names.map(_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asCode */ .qM), most);
/** The same with `or`, for a sentence that says that none of them is or has something. */
const nameAnyCode = (names) => joinNames({ names: names.map(_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asCode */ .qM), most: MOST, word: 'or' });
function joinNames({ names, most, word, }) {
    const named = names.slice(0, most);
    const rest = names.length - named.length;
    if (rest > 0)
        return `${named.join(', ')} ${word} ${rest} more`;
    return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} ${word} ${named.slice(-1).join('')}`;
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