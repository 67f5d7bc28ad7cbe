"use strict";
exports.id = 2541;
exports.ids = [2541];
exports.modules = {

/***/ 2541:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderReview: () => (/* binding */ renderReview)
/* harmony export */ });
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4393);
/* harmony import */ var _repository_git_commit_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4410);
/* harmony import */ var _report_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9611);
/* harmony import */ var _report_reporters_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8198);




/** Commits that are shown of one row, and read to count the rest. */
const SHOWN = 10;
const COUNTED = 200;
/** Ends with a newline. */
async function renderReview({ document: { document, verification }, root, head, color, }) {
    const paint = (0,_report_reporters_terminal_text_js__WEBPACK_IMPORTED_MODULE_1__.makePaint)(color);
    const blocks = [];
    const stale = new Set();
    for (const claim of verification.claims) {
        const rows = [...new Set([...claim.staleRows, ...claim.postdating.flatMap((one) => one.rows)])].sort((a, b) => a - b);
        for (const index of rows) {
            stale.add(index);
            const row = document.rows[index];
            const files = filesOf(claim, index);
            const commits = claim.lookup?.kind === 'commit'
                ? await (0,_repository_git_commit_log_js__WEBPACK_IMPORTED_MODULE_0__/* .listCommits */ .V)({ directory: root, from: claim.lookup.id, to: head, paths: files, limit: COUNTED })
                : [];
            blocks.push([
                `  ${paint('bold', (0,_report_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(row === undefined ? '' : row.keyed ? `${row.key} ${row.title}` : row.title))}  ${paint('dim', `line ${row?.range.line ?? 0}`)}`,
                ...files.map((file) => `    ${(0,_report_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(file)}${claim.postdating.some(({ target }) => target === file) ? paint('dim', '  new since') : ''}`),
                ...renderCommits(commits, paint),
            ].join('\n'));
        }
    }
    const total = document.rows.length;
    return `${[
        `${paint('bold', (0,_report_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(document.path))}  ${sinceOf(verification.claims)}`,
        ...blocks,
        ...(verification.claims.some(({ lookup }) => lookup?.kind === 'commit')
            ? [
                stale.size === 0
                    ? `  Nothing that its ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(total, 'row')} ${total === 1 ? 'cites' : 'cite'} changed since.`
                    : `  ${stale.size} of ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(total, 'row')} to check again.`,
            ]
            : ['  Check every row: no commit on this branch says when they were last verified.']),
    ].join('\n\n')}\n`;
}
/** Of what a row cites the files that changed, or came, since the claim. */
function filesOf({ changedByRow, postdating }, index) {
    const changed = changedByRow.find(({ row }) => row === index)?.targets ?? [];
    const late = postdating.filter(({ rows }) => rows.includes(index)).map(({ target }) => target);
    return [...new Set([...changed, ...late])].sort();
}
function renderCommits(commits, paint) {
    if (commits.length === 0)
        return [`      ${paint('dim', 'changed and not committed')}`];
    const rest = commits.length - SHOWN;
    return [
        ...commits
            .slice(0, SHOWN)
            .map(({ id, date, subject }) => `      ${paint('yellow', id.slice(0, 7))} ${date} ${(0,_report_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(subject)}`),
        ...(rest > 0 ? [`      ${paint('dim', `and ${rest}${commits.length === COUNTED ? ' or more' : ''} others`)}`] : []),
    ];
}
function sinceOf(claims) {
    const page = claims.find(({ row }) => row === null);
    const said = [page?.commit?.value, page?.date?.value].flatMap((value) => value === undefined || value === '' ? [] : [(0,_report_reporters_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeTerminal */ .en)(value)]);
    if (said.length > 0)
        return `last verified: ${said.join(', ')}`;
    return claims.length > 0 ? 'verified row by row' : 'never verified';
}


/***/ })

};
;