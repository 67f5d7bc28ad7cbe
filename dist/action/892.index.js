export const id = 892;
export const ids = [892];
export const modules = {

/***/ 4892:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportSchema: () => (/* binding */ reportSchema)
/* harmony export */ });
/* unused harmony export reportJsonSchema */
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3619);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5686);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1398);
// The report's schema: what is published as JSON Schema, and what an untrusted report file must satisfy.


/** All members of a union of words: one that is forgotten or invented does not compile. */
const oneOf = (words) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(Object.keys(words));
const status = oneOf({
    done: true,
    partial: true,
    'not-started': true,
    blocked: true,
    deferred: true,
    failed: true,
    'not-applicable': true,
    unknown: true,
});
const text = (length) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(length));
const list = (item, length) => zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._maxLength */ .Eb(length));
const path = text(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.path).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY_PATH */ .bn), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('From the repository\u2019s root, with `/`.'));
const commit = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('A full commit id.'));
const position = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(2 ** 31 - 1));
const amount = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._gte */ .qm(0), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._lte */ .Zm(2 ** 31 - 1));
const id = text(100).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[A-Za-z][A-Za-z0-9-]*$/));
/** 1-based, columns in UTF-16 code units, the end exclusive. */
const range = { line: position, column: position, endLine: position, endColumn: position };
const fingerprint = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[0-9a-f]{16}$/));
const finding = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ruleId: id,
    ground: oneOf({ change: true, history: true, head: true, page: true, reading: true }).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('How it is known; what only the notation says (`reading`) is never shown.')),
    shown: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Whether people see it, and it counts.')),
    causeId: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(fingerprint),
    messageId: id,
    data: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text(100).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^[A-Za-z][A-Za-z0-9]*$/)), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([text(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.value), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()]))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .refine */ .YPB((data) => Object.keys(data).length <= _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.data)),
    message: text(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.message).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('One sentence or more, with code between backticks, as in Markdown.')),
    advice: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.message))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('What a reader can do about it; null where the message says it all.')),
    severity: oneOf({ error: true, warning: true, notice: true }),
    origin: oneOf({ new: true, existing: true, resolved: true }),
    path,
    ...range,
    rowKey: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.key)),
    evidence: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.text)),
    suggestion: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ edits: list(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path, ...range, text: text(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.value) }), _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.edits) })),
    fingerprint: fingerprint.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Stays the same while a finding moves within its row.')),
});
const cause = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: fingerprint,
    kind: oneOf({
        deleted: true,
        renamed: true,
        'never-was': true,
        missing: true,
        'name-gone': true,
        'target-gone': true,
        moved: true,
        changed: true,
        shortened: true,
        'no-evidence': true,
        skipped: true,
        failing: true,
        stamp: true,
    }),
    path: text(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.path),
    detail: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.text)),
    rows: list(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path, rowKey: text(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.key) }), _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.causeRows),
});
const tests = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    source: oneOf({
        runnable: true,
        skipped: true,
        conditional: true,
        'no-tests': true,
        'unknown-language': true,
        unread: true,
    }).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Whether their source lets them run.')),
    outcome: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(oneOf({ passed: true, failed: true, skipped: true, 'not-run': true }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('How they ended in the test reports of this commit; null where none says.')),
    report: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.text)),
});
const evidence = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    text: text(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.text),
    kind: oneOf({
        path: true,
        glob: true,
        lines: true,
        symbol: true,
        command: true,
        url: true,
        ticket: true,
        commit: true,
        prose: true,
        placeholder: true,
    }),
    column: text(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.text),
    target: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(path),
    resolution: oneOf({ present: true, missing: true, unverifiable: true }),
    change: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(oneOf({ unchanged: true, modified: true, added: true, deleted: true, renamed: true })),
    tests: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(tests).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Of a row that claims work, where it cites tests.')),
});
const row = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    key: text(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.key),
    title: text(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.text),
    line: position,
    section: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(text(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.text))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('The heading it is under; absent at the top of the page and right below its title.')),
    declared: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ text: text(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.text), status }))
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Null in a table without a status column: such a row claims what it cites.')),
    computed: status.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('The status that the evidence supports.')),
    computedAtBase: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(status),
    evidence: list(evidence, _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.evidence),
});
const field = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(text(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.text));
const document = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path,
    dialect: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['matrix', 'audit']),
    declared: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('False for a page that was detected: there only what the change does counts.')),
    metadata: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        status: field,
        owner: field,
        lastVerifiedCommit: field,
        lastVerifiedDate: field,
        sourcePlan: field,
    }),
    rows: list(row, _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.rows),
    refusedTables: list(position, _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.tables).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('First lines of its tables that have a status column and are not read.')),
});
const skipped = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path,
    reason: oneOf({
        'not-utf8': true,
        binary: true,
        'too-large': true,
        'symbolic-link': true,
        'not-a-file': true,
        'not-searched': true,
        unavailable: true,
        absent: true,
    }),
});
const reportSchema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(2),
    tool: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        name: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('matrix-guard'),
        version: text(50).check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ._regex */ .Fk(/^\d+\.\d+\.\d+[0-9A-Za-z.+-]*$/)),
    }),
    base: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(commit),
    head: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([commit, zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('WORKTREE'), zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('INDEX')]),
    judged: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    notJudged: list(text(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.text), _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.notes).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Why nothing can be said of the change, one clause each; empty where the run was judged.')),
    conclusion: oneOf({ success: true, failure: true, neutral: true }),
    counts: zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        documents: amount,
        rows: amount,
        done: amount,
        partial: amount,
        notStarted: amount,
        other: amount,
        unchecked: amount.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Rows that make a claim but cite nothing that could be checked.')),
        refusedTables: amount,
        skippedPages: amount,
        new: amount,
        existing: amount,
        resolved: amount,
        error: amount,
        warning: amount,
        notice: amount,
    }),
    documents: list(document, _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.documents),
    skipped: list(skipped, _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.documents).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('Pages that would be checked if they could be read.')),
    findings: list(finding, _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.findings),
    causes: list(cause, _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.findings),
    notes: list(text(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.message), _bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT.notes),
})
    .check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0y('What Matrix Guard found: `matrix-guard check --format json`.'));
true;
/** The published JSON Schema (draft 7). */
function reportJsonSchema() {
    return { title: 'Matrix Guard report', ...z.toJSONSchema(reportSchema, { target: 'draft-7' }) };
}


/***/ })

};
