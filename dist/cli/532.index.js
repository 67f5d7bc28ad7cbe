"use strict";
exports.id = 532;
exports.ids = [532];
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

/***/ 532:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdownPieces: () => (/* binding */ markdownPieces),
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/report/arrange.js
var arrange = __webpack_require__(7907);
// EXTERNAL MODULE: ./build/report/fix-command.js
var fix_command = __webpack_require__(452);
// EXTERNAL MODULE: ./build/report/reporters/escape.js
var reporters_escape = __webpack_require__(9611);
// EXTERNAL MODULE: ./build/text/phrase.js
var phrase = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/report/broken-rows.js
var broken_rows = __webpack_require__(7578);
// EXTERNAL MODULE: ./build/report/measure-pages.js
var measure_pages = __webpack_require__(9770);
// EXTERNAL MODULE: ./build/report/describe-stamps.js
var describe_stamps = __webpack_require__(3155);
// EXTERNAL MODULE: ./build/report/not-counted.js
var not_counted = __webpack_require__(6521);
// EXTERNAL MODULE: ./build/report/sum-up.js
var sum_up = __webpack_require__(9720);
// EXTERNAL MODULE: ./build/report/list-causes.js + 1 modules
var list_causes = __webpack_require__(4916);
// EXTERNAL MODULE: ./build/text/marked-text.js
var marked_text = __webpack_require__(7654);
// EXTERNAL MODULE: ./build/text/paths.js
var paths = __webpack_require__(9278);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/report/link.js
var report_link = __webpack_require__(3867);
// EXTERNAL MODULE: ./build/findings/status-order.js
var status_order = __webpack_require__(8255);
// EXTERNAL MODULE: ./build/text/group-by.js
var group_by = __webpack_require__(9107);
// EXTERNAL MODULE: ./build/report/claim-of.js
var claim_of = __webpack_require__(1181);
// EXTERNAL MODULE: ./build/report/label-row.js
var label_row = __webpack_require__(6416);
;// CONCATENATED MODULE: ./build/report/reporters/markdown-causes.js










const MARKS = { error: '\u274c', warning: '\u26a0\ufe0f', notice: '\u2139\ufe0f' };
/** Rows that one cause names; the others are in the table of all rows. */
const MAX_ROWS = 3;
/** Longest name of a row in a list of rows, longest title, longest word of a page, in UTF-16 code units. */
const MAX_NAME = 32;
/** Most characters of a cause's rows that are kept on one line of the table. */
const MAX_LINE = 44;
/** Characters of \u201cand 12 more\u201d. */
const AND_MORE = 11;
const MAX_TITLE = 60;
const MAX_WORD = 30;
const MAX_MESSAGE = 400;
const MAX_UNBROKEN = 24;
/** References that the table of all rows names of one row. */
const MAX_EVIDENCE = 4;
/** A longer address is no link: a table of them would crowd out the rest. */
const MAX_URL = 600;
const markdown_causes_link = (text, { path, line }, { blobUrl }) => {
    const url = (0,report_link/* lineUrl */.gV)({ blobUrl, path, line });
    return (0,reporters_escape/* linkTo */.uM)(text, url !== null && url.length <= MAX_URL ? url : null);
};
const fileOf = (path) => (0,shorten/* shortenMiddle */.jM)((0,paths/* nameOf */.Vb)(path), MAX_NAME);
/** `| \u274c Deletes `a.ts` | [2.1](\u2026) (done \u2192 **partial**) | Restore or replace it |`. */
function causeToRow(cause, places) {
    return tableRow([
        `${MARKS[cause.severity]} ${(0,reporters_escape/* messageToMarkdown */.UT)(sayCause(cause, places))}`,
        rowsOf(cause, places),
        cause.fix === null ? '' : keepTogether((0,reporters_escape/* messageToMarkdown */.UT)(cause.fix)),
    ]);
}
/** What is not headed by \u201cWhat this change does\u201d gets its subject. */
const sayCause = ({ short, isDeed }, { headed }) => {
    const says = (0,marked_text/* shortenMarked */.Sh)(short, MAX_MESSAGE);
    return isDeed && !headed ? `This change ${says.charAt(0).toLowerCase()}${says.slice(1)}` : says;
};
/** A few words stay on one line, so that a row of the table does. */
const keepTogether = (text) => (text.length <= MAX_UNBROKEN ? joinWords(text) : text);
/** Without the places where a line may break. Code is left as it is. */
const joinWords = (text) => (text.includes('`') ? text : text.replaceAll(' ', '\u00a0'));
/** A cause as an item of a list. */
const causeToItem = (cause, places) => `- ${MARKS[cause.severity]} ${(0,reporters_escape/* messageToMarkdown */.UT)(sayCause(cause, places))} ${rowsOf(cause, places)}`.trimEnd();
/** The rows of a cause, those whose status falls first, of these the ones that are known by a short key; where it has none, the places it is about. */
function rowsOf({ rows, findings }, places) {
    if (rows.length === 0) {
        const lines = [...new Map(findings.map((one) => [`${one.path}:${one.line}`, one])).values()];
        return listed(lines.map((one) => {
            const label = `${fileOf(one.path)}:${one.line}`;
            return { page: '', fall: '', width: label.length, text: markdown_causes_link((0,reporters_escape/* codeSpan */.SS)(label), one, places) };
        }));
    }
    const ordered = rows
        .map((row) => ({ row, isTitle: (0,label_row/* labelRow */.Zz)(row, MAX_NAME).key === null }))
        .sort((a, b) => Number(a.row.lowered === null) - Number(b.row.lowered === null) || Number(a.isTitle) - Number(b.isTitle));
    return listed(ordered.map(({ row }) => {
        const label = (0,label_row/* shortLabel */.z1)(row, MAX_NAME);
        return {
            page: places.several ? (0,reporters_escape/* codeSpan */.SS)(fileOf(row.path)) : '',
            fall: fallOf(row),
            width: label.length,
            text: markdown_causes_link((0,reporters_escape/* escapeMarkdown */.FV)(label), row, places),
        };
    }));
}
/** `done \u2192 **partial**`, in the words of the page; empty where this change lowers nothing. */
const fallOf = ({ lowered }) => lowered === null
    ? ''
    : `${(0,reporters_escape/* escapeMarkdown */.FV)((0,shorten/* shortenMiddle */.jM)(lowered.from, MAX_WORD))} \u2192 **${(0,reporters_escape/* escapeMarkdown */.FV)((0,shorten/* shortenMiddle */.jM)(lowered.to, MAX_WORD))}**`;
/** What the rows of one page that fall alike have in common, about as long as it is shown. */
const groupOf = ({ page, fall }) => `${page}\n${fall}`;
/** `2.1, 2.2 (done \u2192 **partial**), 2.7 and 4 more`, on one line where that can be. */
function listed(items) {
    const { shown, width } = takeForLine(items);
    const groups = [...(0,group_by/* groupBy */.$)(shown, groupOf).values()].map((group) => {
        const [{ page, fall } = { page: '', fall: '' }] = group;
        const names = group.map(({ text }) => text).join(', ');
        return `${page === '' ? '' : `${page}: `}${names}${fall === '' ? '' : ` (${fall})`}`;
    });
    const rest = items.length - shown.length;
    const text = `${groups.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
    return width <= MAX_LINE ? joinWords(text) : text;
}
/**
 * The first items that one line has room for, at least one and at most `MAX_ROWS`, and about how wide they are together, with the words for those
 * that are left out.
 */
function takeForLine(items) {
    const shown = [];
    const groups = new Set();
    const widthOf = (own, count) => own + (count < items.length ? AND_MORE : 0);
    let width = 0;
    for (const item of items.slice(0, MAX_ROWS)) {
        const group = groupOf(item);
        const wider = width + item.width + 2 + (groups.has(group) ? 0 : group.length);
        if (shown.length > 0 && widthOf(wider, shown.length + 1) > MAX_LINE)
            break;
        shown.push(item);
        groups.add(group);
        width = wider;
    }
    return { shown, width: widthOf(width, shown.length) };
}
const ROWS_HEAD = ['| Row | Page says | Evidence supports | What is wrong |', '|---|---|---|---|'];
/** A row of the table of all rows. `said` are the messages that were given already: nothing is said twice. */
function rowToRow(affected, places, said) {
    const { row, path, findings } = affected;
    const { key, title } = (0,label_row/* labelRow */.Zz)(affected, MAX_TITLE);
    const name = [key === null ? '' : `**${(0,reporters_escape/* escapeMarkdown */.FV)(key)}**`, title === '' ? '' : (0,reporters_escape/* escapeMarkdown */.FV)(title)]
        .filter((part) => part !== '')
        .join(' ');
    return tableRow([
        `${markdown_causes_link(name, affected, places)}${places.several ? `<br>${(0,reporters_escape/* codeSpan */.SS)((0,shorten/* shortenMiddle */.jM)(path, MAX_TITLE))}` : ''}`,
        row === null ? '' : (0,reporters_escape/* escapeMarkdown */.FV)((0,shorten/* shortenMiddle */.jM)((0,claim_of/* claimOf */._)(row).text, MAX_WORD)),
        row === null
            ? ''
            : affected.lowered === null
                ? (0,status_order/* nameStatus */.sX)(row.computed)
                : `**${(0,reporters_escape/* escapeMarkdown */.FV)((0,shorten/* shortenMiddle */.jM)(affected.lowered.to, MAX_WORD))}**`,
        wrongOf(findings, said),
    ]);
}
function wrongOf(findings, said) {
    const parts = [
        ...new Set(findings.map((finding) => {
            const { evidence, ruleId, data } = finding;
            const rule = `[${(0,reporters_escape/* escapeMarkdown */.FV)(ruleId)}](${(0,report_link/* ruleUrl */.QB)(ruleId)})`;
            const message = (0,arrange/* whyOf */.gf)(finding);
            const named = typeof data['path'] === 'string' ? data['path'] : evidence;
            if (!said.has(message))
                return `${(0,reporters_escape/* messageToMarkdown */.UT)((0,marked_text/* shortenMarked */.Sh)(message, MAX_MESSAGE))} ${rule}`;
            return `${named === null ? '' : `${(0,reporters_escape/* codeSpan */.SS)((0,shorten/* shortenMiddle */.jM)(named, MAX_TITLE))} `}${rule}`;
        })),
    ];
    const rest = parts.length - MAX_EVIDENCE;
    return [...parts.slice(0, MAX_EVIDENCE), ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>');
}
/** A finding that is about no row, as an item of a list. */
const placeToItem = (finding, places) => `- ${markdown_causes_link((0,reporters_escape/* codeSpan */.SS)(`${(0,shorten/* shortenMiddle */.jM)(finding.path, MAX_TITLE)}:${finding.line}`), finding, places)}: ${(0,reporters_escape/* messageToMarkdown */.UT)((0,marked_text/* shortenMarked */.Sh)(finding.message, MAX_MESSAGE))} [${(0,reporters_escape/* escapeMarkdown */.FV)(finding.ruleId)}](${(0,report_link/* ruleUrl */.QB)(finding.ruleId)})`;
const tableRow = (cells) => `| ${cells.map(reporters_escape/* toTableCell */.cx).join(' | ')} |`;

;// CONCATENATED MODULE: ./build/report/reporters/enter.js
// Lists of a Markdown report that are rendered only as far as they are asked for.
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

// EXTERNAL MODULE: ./build/report/choose-suggestions.js
var choose_suggestions = __webpack_require__(7814);
;// CONCATENATED MODULE: ./build/report/reporters/render-advice.js
// What to do about a report, in two lines that can be run as they are.




/** Pages that one command names. */
const MAX_STAMPED = 3;
/** Empty where nothing is to be done. */
function renderAdvice(report, { news, stamped, program }) {
    const broken = news.some(({ ruleId }) => !(0,fix_command/* isVerification */.go)(ruleId));
    const items = [
        ...(broken ? [`**Fix the rows**: ${describeFixes(report, program)}`] : []),
        ...(stamped.length === 0 || news.length === 0
            ? []
            : [
                `**Then stamp**: read the rows again, and run ${(0,reporters_escape/* codeSpan */.SS)((0,fix_command/* stampCommand */.hW)(program, stamped.slice(0, MAX_STAMPED)))}`,
            ]),
    ];
    return items.map((item) => `- ${item}`).join('\n');
}
/** The command that makes the changes which can be made, with what it changes: exactly what a run of it would. */
function describeFixes({ base, findings }, program) {
    const all = base === null;
    const sure = (0,choose_suggestions/* chooseSuggestions */.$3)(findings, { all, statuses: false }).findings;
    const statuses = (0,choose_suggestions/* chooseSuggestions */.$3)(findings, { all, statuses: true }).findings.filter(choose_suggestions/* isStatusFix */.qD);
    const run = (chosen) => (0,reporters_escape/* codeSpan */.SS)((0,choose_suggestions/* fixCommandFor */.g5)(program, chosen));
    const lower = `lowers ${(0,phrase/* countOf */.pq)(statuses.length, 'row')} to what the evidence supports`;
    if (sure.length > 0 && statuses.length > 0)
        return `${run(sure)} makes ${(0,phrase/* countOf */.pq)(sure.length, 'change')}; \`--statuses\` also lowers ${(0,phrase/* countOf */.pq)(statuses.length, 'row')} whose proof is gone`;
    if (sure.length > 0)
        return `${run(sure)} makes ${(0,phrase/* countOf */.pq)(sure.length, 'change')} for you`;
    if (statuses.length > 0)
        return `as the table says, or ${run(statuses)} ${lower}`;
    return 'as the table says, or change their status';
}

;// CONCATENATED MODULE: ./build/report/reporters/markdown-sections.js
// The parts of the Markdown report, each as long as it may be: verdict, counts, causes, last verified, what to do; then what is folded.
















/** Causes in sight at most: who reads more reads the fold. */
const MAX_CAUSES = 10;
/** Pages that get a bar, and a line on their last verification, in sight. */
const MAX_PAGES = 5;
const MAX_NOTE = 400;
const MAX_PATH = 80;
/** Beside a bar a line has room for this much. */
const MAX_BAR_NAME = 36;
const BAR_CELLS = 10;
const CELLS = {
    holds: '\ud83d\udfe9',
    claimsMore: '\ud83d\udfe5',
    outdated: '\ud83d\udfe7',
    partial: '\ud83d\udfe8',
    notStarted: '\u2b1c',
    other: '\ud83d\udfe6',
};
/** Arranges the report once; what it returns is asked for less and less until it fits. */
function prepareSections(report, input) {
    const { news, blobUrl, program } = input;
    const causes = (0,list_causes/* listCauses */.N)(report, news);
    const broken = (0,broken_rows/* findBrokenRows */.o2)(report, news);
    const older = (0,arrange/* findOlder */.Ej)(report, news);
    const places = {
        blobUrl,
        several: new Set([...report.documents, ...news].map(({ path }) => path)).size > 1,
        headed: report.base !== null && causes.every(({ isDeed }) => isDeed),
    };
    const lists = prepareLists({ report, causes, broken, older, places });
    const stamps = (0,describe_stamps/* describeStamps */.U)(report);
    const head = renderHead(report, { news, broken: (0,broken_rows/* rowsOf */.RO)(broken), places });
    const verified = renderVerified(stamps, places);
    const advice = renderAdvice(report, { news, stamped: stamps.map(({ path }) => path), program });
    const notCounted = (0,not_counted/* describeNotCounted */.H)((0,not_counted/* findNotCounted */.P)(report), {
        write: (path) => (0,marked_text/* asCode */.qM)((0,shorten/* shortenMiddle */.jM)(path, MAX_PATH)),
        program,
    });
    const { resolved } = report.counts;
    const rest = [
        ...(resolved === 0 ? [] : [`${(0,phrase/* countOf */.pq)(resolved, 'earlier finding')} fixed by this change.`]),
        ...(notCounted === null ? [] : [(0,reporters_escape/* messageToMarkdown */.UT)(notCounted)]),
    ].join('\n\n');
    return (detail, most) => {
        const omitted = [];
        const list = (entries, most_, noun) => {
            if (entries.count > most_)
                omitted.push(most_ === 0 ? (0,phrase/* countOf */.pq)(entries.count, noun) : `${entries.count - most_} of ${(0,phrase/* countOf */.pq)(entries.count, noun)}`);
            return entries.take(most_, most);
        };
        const first = lists.causes.take(detail.causes, most);
        const further = list(lists.further, Math.max(0, detail.causes < MAX_CAUSES ? 0 : detail.folded), 'further cause');
        const rows = list(lists.rows, detail.folded, 'row');
        const others = list(lists.others, detail.folded, 'other finding');
        const existing = list(lists.existing, detail.existing, 'cause from before this change');
        const notes = list(lists.notes, detail.notes, 'note');
        if (!first || !further || !rows || !others || !existing || !notes)
            return null;
        if (first.length < lists.causes.count)
            omitted.unshift((0,phrase/* countOf */.pq)(lists.causes.count - first.length, 'cause'));
        const sections = [
            ...head,
            first.length === 0 ? '' : [...causesHead(places), ...first].join('\n'),
            verified,
            advice,
            fold((0,phrase/* countOf */.pq)(lists.further.count, 'more cause'), further, causesHead(places)),
            fold(`All rows that no longer hold (${lists.rows.count})`, rows, ROWS_HEAD),
            fold(`All findings that are about no row (${lists.others.count})`, others),
            fold(`${(0,phrase/* countOf */.pq)(older.length, 'finding')} from before this change`, existing),
            rest,
            fold((0,phrase/* countOf */.pq)(lists.notes.count, 'note'), notes),
        ];
        return { sections: sections.filter((section) => section !== ''), omitted };
    };
}
function prepareLists({ report, causes, broken, older, places, }) {
    const said = new Set(causes.flatMap(({ isWhole, findings }) => (isWhole ? findings : findings.slice(0, 1)).map(arrange/* whyOf */.gf)));
    const others = causes
        .filter(({ isWhole }) => !isWhole)
        .flatMap(({ findings }) => findings.filter((one) => one.rowKey === null && !said.has(one.message)));
    return {
        causes: enter(causes.slice(0, MAX_CAUSES), (cause) => causeToRow(cause, places)),
        further: enter(causes.slice(MAX_CAUSES), (cause) => causeToRow(cause, places)),
        rows: enter(broken, (row) => rowToRow(row, places, said)),
        others: enter(others, (one) => placeToItem(one, places)),
        existing: enter((0,list_causes/* listCauses */.N)(report, older), (cause) => causeToItem(cause, places)),
        notes: enter(report.notes, (note) => `- ${(0,reporters_escape/* messageToMarkdown */.UT)((0,marked_text/* shortenMarked */.Sh)(note, MAX_NOTE))}`),
    };
}
/** The verdict, and a line a page of how its rows are divided. */
function renderHead(report, { news, broken, places, }) {
    const { conclusion, documents } = report;
    const verdict = (0,broken_rows/* describeNews */.Nj)(report, news);
    if (verdict === null)
        return [
            `### ${conclusion === 'success' ? '\u2705 ' : conclusion === 'failure' ? '\u274c ' : ''}${(0,reporters_escape/* messageToMarkdown */.UT)((0,sum_up/* sumUp */.B)(report).replace(/\.$/, ''))}`,
        ];
    const touched = new Set(news.map(({ path }) => path));
    const pages = documents.filter(({ path, rows }) => touched.has(path) && rows.length > 0);
    const rest = pages.length - MAX_PAGES;
    return [
        `### ${conclusion === 'failure' ? '\u274c' : '\u26a0\ufe0f'} ${(0,reporters_escape/* messageToMarkdown */.UT)(verdict)}; the check ${conclusion === 'failure' ? 'fails' : 'passes'}`,
        [
            ...pages.slice(0, MAX_PAGES).map((page) => renderBar(page, broken, places)),
            ...(rest > 0 ? [`and ${(0,phrase/* countOf */.pq)(rest, 'more page')}`] : []),
        ].join('<br>\n'),
    ];
}
function renderBar(page, broken, { blobUrl, several }) {
    const measure = (0,measure_pages/* measurePage */.k7)(page, broken);
    const bar = (0,measure_pages/* divideBar */.Z6)(measure, BAR_CELLS)
        .map(([share, cells]) => CELLS[share].repeat(cells))
        .join('');
    const name = (0,reporters_escape/* linkTo */.uM)((0,reporters_escape/* codeSpan */.SS)((0,shorten/* shortenPath */.nf)(several || blobUrl === null ? page.path : (0,paths/* nameOf */.Vb)(page.path), MAX_BAR_NAME)), (0,report_link/* lineUrl */.gV)({ blobUrl, path: page.path, line: 1 }));
    return `${bar} ${name}: ${(0,measure_pages/* describeMeasure */.UF)(measure)}`;
}
/** One line a page, never folded. */
function renderVerified(stamps, { blobUrl, several }) {
    const lines = stamps.slice(0, MAX_PAGES).map(({ path, line, says, goesOn }) => {
        const page = several
            ? ` (${(0,reporters_escape/* linkTo */.uM)((0,reporters_escape/* codeSpan */.SS)((0,shorten/* shortenMiddle */.jM)(path, MAX_PATH)), (0,report_link/* lineUrl */.gV)({ blobUrl, path, line }))})`
            : '';
        return `**Last verified**${page}${goesOn ? '' : ':'} ${(0,reporters_escape/* messageToMarkdown */.UT)((0,marked_text/* shortenMarked */.Sh)(says, MAX_NOTE))}`;
    });
    const rest = stamps.length - lines.length;
    return [...lines, ...(rest > 0 ? [`${(0,phrase/* countOf */.pq)(rest, 'more page')} to verify`] : [])].join('<br>\n');
}
const causesHead = ({ headed }) => [
    `| ${headed ? 'What this change does' : 'What is wrong'} | Rows that rely on it | How to fix |`,
    '|---|---|---|',
];
function fold(summary, items, head = []) {
    return items.length === 0
        ? ''
        : `<details><summary>${summary}</summary>\n\n${[...head, ...items].join('\n')}\n\n</details>`;
}

;// CONCATENATED MODULE: ./build/report/reporters/markdown.js
// The report as Markdown, for a pull request's comment and a job's summary: verdict, causes, last verified, what to do; the rest folded.




const VERDICT = { causes: 0, folded: 0, existing: 0, notes: 0 };
/** From all there is to the verdict alone. Infinity: all; 0: only the number. What is in sight goes last. */
const STEPS = [
    { causes: MAX_CAUSES, folded: Infinity, existing: Infinity, notes: Infinity },
    { causes: MAX_CAUSES, folded: Infinity, existing: 20, notes: 20 },
    ...[200, 100, 50, 20, 5].map((folded) => ({ causes: MAX_CAUSES, folded, existing: 5, notes: 5 })),
    ...[MAX_CAUSES, 5, 2, 1].map((causes) => ({ causes, folded: 0, existing: 0, notes: 0 })),
    VERDICT,
];
/** Ends with a newline. Texts of the repository show as themselves: no links, no mentions, no HTML. */
function renderMarkdown(report, options = {}) {
    return markdownPieces(report, options).join('');
}
/** The same, section by section: what is written out need not be one string. */
function markdownPieces(report, { blobUrl = null, maxLength = Infinity, program = fix_command/* PUBLISHED */.ly, elsewhere = `${(0,reporters_escape/* codeSpan */.SS)(`${program} check --all`)} shows everything.`, } = {}) {
    const render = prepareSections(report, { blobUrl, news: (0,arrange/* findNews */.NK)(report), program });
    const piecesOf = ({ sections, omitted }) => [
        ...[
            ...sections,
            ...(omitted.length === 0 ? [] : [`Left out for length: ${omitted.join(', ')}. ${elsewhere}`]),
        ].flatMap((section, at) => (at === 0 ? [section] : ['\n\n', section])),
        '\n',
    ];
    for (const detail of STEPS) {
        const rendered = render(detail, maxLength);
        const pieces = rendered === null ? null : piecesOf(rendered);
        if (pieces !== null && lengthOf(pieces) <= maxLength)
            return pieces;
    }
    // Nothing fits: the verdict alone is as short as it gets.
    return piecesOf(render(VERDICT, Infinity) ?? { sections: [], omitted: [] });
}
const lengthOf = (pieces) => pieces.reduce((sum, { length }) => sum + length, 0);


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