"use strict";
exports.id = 4816;
exports.ids = [4816];
exports.modules = {

/***/ 7814:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ chooseSuggestions),
/* harmony export */   _u: () => (/* binding */ selectFixes),
/* harmony export */   g5: () => (/* binding */ fixCommandFor),
/* harmony export */   qD: () => (/* binding */ isStatusFix)
/* harmony export */ });
/* unused harmony export offerSuggestions */
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8999);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7907);
/* harmony import */ var _compare_severity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(550);
// Chooses which suggestions of a report are offered, which of them a run of `check --fix` applies, and which together: whole ones, none over another, pointers before claims.



const rowOf = ({ path, rowKey }) => `${path}\n${rowKey ?? ''}`;
/**
 * The suggestions that can be offered side by side. What a row claims is changed only after its pointers were mended: a moved file may be
 * all that was wrong.
 */
const offerSuggestions = (findings) => orderFixes((0,_arrange_js__WEBPACK_IMPORTED_MODULE_1__/* .findOffered */ .$t)(findings));
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
    return [_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .FIX_COMMAND */ .eZ, ...flags].join(' ');
}
/** Of suggestions for one place the first by severity is taken, then the first in the report's order. */
function chooseSuggestions(findings, scope) {
    const taken = [];
    const chosen = [];
    const left = [];
    for (const finding of selectFixes(findings, scope).toSorted(_compare_severity_js__WEBPACK_IMPORTED_MODULE_2__/* .compareSeverity */ .z)) {
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
    // Most pairs are told apart by their lines.
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
// EXTERNAL MODULE: ./build/report/advice.js
var advice = __webpack_require__(8999);
// EXTERNAL MODULE: ./build/report/choose-suggestions.js
var choose_suggestions = __webpack_require__(7814);
// EXTERNAL MODULE: ./build/report/compare-severity.js
var compare_severity = __webpack_require__(550);
// EXTERNAL MODULE: ./build/report/bounds.js
var bounds = __webpack_require__(1398);
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
    const others = enter(news.filter((finding) => !inTable.has(finding) && !(0,advice/* isVerification */.go)(finding.ruleId)).sort(compare_severity/* compareSeverity */.z), (finding) => `- ${renderFinding(finding, place)}`);
    const stale = enter(documents.flatMap((document) => renderVerification({ document, several })), (line) => line);
    const existing = enter(report.findings.filter((finding) => finding.shown && finding.origin === 'existing' && !told.has(finding)), (finding) => `- ${renderFinding(finding, place)}`);
    const notes = enter(report.notes, (note) => `- ${(0,reporters_escape/* messageToMarkdown */.UT)((0,bounds/* shorten */.ml)(note, MAX_MESSAGE))}`);
    const mends = renderFixes(news, report);
    const notCounted = (0,not_counted/* describeNotCounted */.H)((0,not_counted/* findNotCounted */.P)(report), (path) => (0,bounds/* shorten */.ml)(path, MAX_TITLE));
    return (detail, most) => {
        const omitted = [];
        const list = ({ count, take }, { entries, noun }) => {
            if (count > entries)
                omitted.push(entries === 0 ? (0,phrase/* countOf */.p)(count, noun) : `${count - entries} of ${(0,phrase/* countOf */.p)(count, noun)}`);
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
                summary: `${(0,phrase/* countOf */.p)(existing.count, 'finding')} from before this change`,
                items: listedExisting,
                total: existing.count,
            }),
            report.counts.resolved === 0
                ? ''
                : `This change mends ${(0,phrase/* countOf */.p)(report.counts.resolved, 'earlier finding')}. Thank you!`,
            notCounted === null ? '' : (0,reporters_escape/* messageToMarkdown */.UT)(notCounted),
            renderFolded({ summary: (0,phrase/* countOf */.p)(report.notes.length, 'note'), items: listedNotes, total: report.notes.length }),
        ];
        return { sections: sections.filter((section) => section !== ''), omitted };
    };
}
function renderVerdict(report, { news, rows, listed }) {
    const { base, conclusion, counts, documents } = report;
    if (news.length === 0)
        return `### ${conclusion === 'neutral' ? '' : '\u2705 '}${(0,reporters_escape/* messageToMarkdown */.UT)((0,sum_up/* sumUp */.Bw)(report).replace(/\.$/, ''))}`;
    const icon = conclusion === 'failure' ? '\u274c' : '\u26a0\ufe0f';
    const headline = rows > 0
        ? `${(0,phrase/* countOf */.p)(rows, 'row')} ${rows === 1 ? 'claims' : 'claim'} more than the repository shows`
        : `${(0,sum_up/* describeCounts */.wv)(news)} on the status ${counts.documents === 1 ? 'page' : 'pages'}`;
    const names = documents
        .slice(0, 3)
        .map(({ path }) => (0,reporters_escape/* codeSpan */.SS)(path))
        .join(', ');
    const pages = documents.length === 0
        ? 'A guarded page'
        : documents.length > 3
            ? `${(0,phrase/* countOf */.p)(documents.length, 'page')} (${names}, \u2026)`
            : names;
    const verb = documents.length > 1 ? 'say' : 'says';
    const statuses = (0,sum_up/* describeStatuses */.a1)(counts);
    return [
        `### ${icon} ${headline}`,
        `${pages} ${verb} which parts of the plan are done, and which files prove it${statuses === '' ? '' : ` (${(0,phrase/* countOf */.p)(counts.rows, 'row')}: ${statuses})`}. ` +
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
    const own = findings.filter(({ ruleId }) => ruleId !== 'status-overstated' && !(0,advice/* isVerification */.go)(ruleId));
    const causes = [
        ...new Set((own.length > 0 ? own : findings.filter(({ ruleId }) => ruleId === 'status-overstated')).map((finding) => (0,bounds/* shorten */.ml)((0,arrange/* whyOf */.gf)(finding), MAX_MESSAGE))),
    ];
    const rest = causes.length - MAX_CAUSES;
    return [...causes.slice(0, MAX_CAUSES).map(reporters_escape/* messageToMarkdown */.UT), ...(rest > 0 ? [`and ${rest} more`] : [])].join('<br>');
}
function renderFinding({ path, line, rowKey, message, severity, ruleId }, place) {
    const row = rowKey === null ? '' : ` **${(0,reporters_escape/* escapeMarkdown */.FV)(rowKey)}**`;
    return `${place({ text: (0,reporters_escape/* codeSpan */.SS)(`${path}:${line}`), path, line })}${row}: ${(0,reporters_escape/* messageToMarkdown */.UT)((0,bounds/* shorten */.ml)(message, MAX_MESSAGE))} (${severity}, [${(0,reporters_escape/* escapeMarkdown */.FV)(ruleId)}](${(0,report_link/* ruleUrl */.Q)(ruleId)}))`;
}
/** All about a page's last verification, as one line. */
function renderVerification({ document: { path, rows, whole }, several, }) {
    const messages = [...whole, ...rows.flatMap(({ findings }) => findings)]
        .filter(({ ruleId }) => (0,advice/* isVerification */.go)(ruleId))
        .map(({ message }) => (0,reporters_escape/* messageToMarkdown */.UT)((0,bounds/* shorten */.ml)(message, MAX_MESSAGE)));
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
    const stamped = [...new Set(news.filter(({ ruleId }) => (0,advice/* isVerification */.go)(ruleId)).map(({ path }) => path))];
    const broken = news.some(({ ruleId }) => !(0,advice/* isVerification */.go)(ruleId));
    const items = [
        ...(broken ? ['Make the page true again: restore what is gone, cite what replaced it, or change the status.'] : []),
        ...renderCommands(report),
        ...(stamped.length > 0
            ? [`Once you have read the rows again: ${(0,reporters_escape/* codeSpan */.SS)((0,advice/* stampCommand */.hW)(stamped.slice(0, 5)))}`]
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


/***/ })

};
;