"use strict";
exports.id = 4684;
exports.ids = [4684];
exports.modules = {

/***/ 4684:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPretty: () => (/* binding */ renderPretty)
/* harmony export */ });
/* harmony import */ var _claim_of_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1181);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4393);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8999);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7907);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1398);
/* harmony import */ var _not_counted_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6521);
/* harmony import */ var _findings_status_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(636);
/* harmony import */ var _sum_up_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7339);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9611);
/* harmony import */ var _terminal_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8198);
// The report for a terminal: document by document, row by row, what is claimed, what is shown, why, and what to do.










const MARKS = { error: ['\u2716', 'red'], warning: ['\u25b2', 'yellow'], notice: ['\u25cf', 'cyan'] };
const MAX_TITLE = 60;
const MAX_MESSAGE = 1_000;
/** Ends with a newline. Texts of the repository cannot steer the terminal. */
function renderPretty(given, { color = false, width = 80, all = false } = {}) {
    const report = all
        ? { ...given, findings: given.findings.map((finding) => ({ ...finding, shown: true })) }
        : given;
    const sheet = { paint: (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .makePaint */ .RY)(color), width: Math.min(Math.max(width, 40), 120) };
    const documents = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_1__/* .arrange */ .NL)(report, (0,_arrange_js__WEBPACK_IMPORTED_MODULE_1__/* .findNews */ .NK)(report));
    const blocks = documents.map((document) => renderDocument(document, sheet));
    return [...blocks, ...renderNotCounted(report, sheet), renderEnd(report, sheet)]
        .map((lines) => `${lines.join('\n')}\n`)
        .join('\n');
}
function renderDocument({ path, document, rows, whole }, sheet) {
    const { paint } = sheet;
    const size = document === null ? '' : ` ${paint('dim', (0,_sum_up_js__WEBPACK_IMPORTED_MODULE_4__/* .describeRows */ .$7)(document.rows))}`;
    return [
        `${paint('bold', (0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeTerminal */ .en)(path))}${size}`,
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
    const name = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeTerminal */ .en)(title), MAX_TITLE);
    const declared = row === null ? '' : (0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeTerminal */ .en)((0,_claim_of_js__WEBPACK_IMPORTED_MODULE_7__/* .claimOf */ ._)(row).text), 30);
    const overstated = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_1__/* .isOverstated */ .YR)(arranged);
    const [plain, painted] = row === null
        ? ['', '']
        : (0,_claim_of_js__WEBPACK_IMPORTED_MODULE_7__/* .claimOf */ ._)(row).status === row.computed
            ? [declared, paint('dim', declared)]
            : [
                `${declared === '' ? '' : `${declared} `}\u2192 ${(0,_findings_status_order_js__WEBPACK_IMPORTED_MODULE_3__/* .nameStatus */ .sX)(row.computed)}`,
                `${declared === '' ? '' : `${paint('dim', declared)} `}\u2192 ${paint(overstated ? 'red' : 'yellow', (0,_findings_status_order_js__WEBPACK_IMPORTED_MODULE_3__/* .nameStatus */ .sX)(row.computed))}`,
            ];
    const place = `line ${line}`;
    const gap = width - 2 - (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .measure */ .xP)(name) - (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .measure */ .xP)(plain) - (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .measure */ .xP)(place) - 4;
    const head = gap >= 0
        ? [`  ${paint('bold', name)}${' '.repeat(gap + 2)}${painted}  ${paint('dim', place)}`]
        : [`  ${paint('bold', name)}`, `    ${[painted, paint('dim', place)].filter((part) => part !== '').join('  ')}`];
    // The head already says that the status is too high; its causes are the other findings.
    const shown = overstated && findings.length > 1 ? findings.filter(({ ruleId }) => ruleId !== 'status-overstated') : findings;
    return [
        ...head,
        ...shown.flatMap((finding) => renderFinding(overstated ? { ...finding, message: (0,_arrange_js__WEBPACK_IMPORTED_MODULE_1__/* .whyOf */ .gf)(finding) } : finding, { ...sheet, indent: 4 })),
        ...renderAdvice([...shown, ...findings], { ...sheet, indent: 6 }),
    ];
}
function renderFinding({ severity, message, ruleId }, { paint, width, indent }) {
    const [mark, style] = MARKS[severity];
    const lines = (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(`${(0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeTerminal */ .en)(message), MAX_MESSAGE)} [${ruleId}]`, width - indent - 2);
    return lines.map((line, index) => {
        const text = line.endsWith(`[${ruleId}]`) && index === lines.length - 1
            ? `${line.slice(0, -ruleId.length - 2)}${paint('dim', `[${ruleId}]`)}`
            : line;
        return `${' '.repeat(indent)}${index === 0 ? paint(style, mark) : ' '} ${text}`;
    });
}
/** One line for all: what a suggestion writes, else what the worst finding asks for. */
function renderAdvice(findings, { paint, width, indent }) {
    const advice = findings.map(({ ruleId }) => (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceFor */ .cp)(ruleId)).find((text) => text !== null) ?? null;
    const texts = [...new Set(findings.flatMap((finding) => (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSuggestion */ .GU)(finding)?.texts ?? []))].filter((text) => text !== '');
    const write = texts
        .slice(0, 3)
        .map((text) => `\u201c${(0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeTerminal */ .en)(text), 100)}\u201d`)
        .join(', ');
    const [first] = findings;
    const stamp = first !== undefined && (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .isVerification */ .go)(first.ruleId) ? `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeTerminal */ .en)((0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .stampCommand */ .hW)([first.path]))}` : '';
    const sentence = [
        advice === null ? '' : stamp === '' ? advice : advice.replace(/\.$/, stamp),
        write === '' ? '' : `Suggested: ${write}.`,
    ]
        .filter((text) => text !== '')
        .join(' ');
    return sentence === ''
        ? []
        : (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(sentence, width - indent - 2).map((line, index) => `${' '.repeat(indent)}${paint('dim', `${index === 0 ? '\u2192' : ' '} ${line}`)}`);
}
/** The pages that were detected, where no base says what a change did to them. */
function renderNotCounted(report, { paint, width }) {
    const pages = (0,_not_counted_js__WEBPACK_IMPORTED_MODULE_8__/* .findNotCounted */ .P)(report);
    if (pages.length === 0 || report.base !== null)
        return [];
    const hint = 'These pages were detected, not declared. `matrix-guard init` declares them; --all shows their findings.';
    return [
        [
            paint('bold', 'Not counted'),
            ...pages.map(({ path, findings }) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeTerminal */ .en)(path)}  ${paint('dim', (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_9__/* .countOf */ .p)(findings, 'finding'))}`),
            ...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(hint, width - 2).map((line) => `  ${paint('dim', line)}`),
        ],
    ];
}
function renderEnd(report, { paint, width }) {
    const { base, counts, conclusion, notes } = report;
    const news = (0,_arrange_js__WEBPACK_IMPORTED_MODULE_1__/* .findNews */ .NK)(report);
    const older = news.some(({ origin }) => origin === 'existing');
    const style = conclusion === 'failure' ? 'red' : news.length > 0 ? 'yellow' : 'green';
    const mark = conclusion === 'failure' ? '\u2716' : conclusion === 'neutral' ? '\u25cf' : news.length > 0 ? '\u25b2' : '\u2714';
    const verdict = news.length === 0 || !report.judged
        ? (0,_sum_up_js__WEBPACK_IMPORTED_MODULE_4__/* .sumUp */ .Bw)(report)
        : `${(0,_sum_up_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCounts */ .wv)(news)}${base === null || older ? '.' : ', new with this change.'}`;
    const folded = base === null ? 0 : counts.existing - news.filter(({ origin }) => origin === 'existing').length;
    const before = folded === 0
        ? []
        : [
            `${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_9__/* .countOf */ .p)(folded, 'finding')} ${folded === 1 ? 'was' : 'were'} there before and ${folded === 1 ? 'is' : 'are'} not shown (--format json lists ${folded === 1 ? 'it' : 'them'}).`,
        ];
    const mended = counts.resolved === 0 ? [] : [`${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_9__/* .countOf */ .p)(counts.resolved, 'finding')} mended by this change: thank you.`];
    const notCounted = base === null ? null : (0,_not_counted_js__WEBPACK_IMPORTED_MODULE_8__/* .describeNotCounted */ .H)((0,_not_counted_js__WEBPACK_IMPORTED_MODULE_8__/* .findNotCounted */ .P)(report), _escape_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeTerminal */ .en);
    const rest = notCounted === null ? [] : [notCounted];
    return [
        ...(0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(verdict, width - 2).map((line, index) => `${index === 0 ? paint(style, mark) : ' '} ${index === 0 ? paint('bold', line) : line}`),
        ...[...before, ...mended, ...rest].flatMap((text) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(text, width - 2).map((line) => `  ${line}`)),
        ...notes.flatMap((note) => (0,_terminal_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wrap */ .LV)(`Note: ${(0,_bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeTerminal */ .en)(note), MAX_MESSAGE)}`, width - 2).map((line) => `  ${paint('dim', line)}`)),
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


/***/ })

};
;