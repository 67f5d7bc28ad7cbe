"use strict";
exports.id = 348;
exports.ids = [348];
exports.modules = {

/***/ 348:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findRefusals: () => (/* binding */ findRefusals)
/* harmony export */ });
/* harmony import */ var _text_marked_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7654);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4393);
/* harmony import */ var _findings_status_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8255);
/* harmony import */ var _report_claim_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1181);
// Why a page may not be stamped: rows that do not hold, and evidence that the stamp's commit would lack.




/** One sentence each; none where the page may be stamped. */
function findRefusals({ report, document: { document, verification }, standing, rows, atBase, }) {
    const { path } = document;
    const judged = report.documents.find((one) => one.path === path)?.rows ?? [];
    const untrue = judged.flatMap((row, index) => {
        if (!rows.has(index) || !(0,_findings_status_order_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsMore */ .NO)((0,_report_claim_of_js__WEBPACK_IMPORTED_MODULE_1__/* .claimOf */ ._)(row).status, row.computed))
            return [];
        const why = report.findings.find((finding) => finding.path === path &&
            finding.rowKey === row.key &&
            finding.ruleId === 'status-overstated' &&
            finding.origin !== 'resolved');
        const causes = why?.data['causes'];
        return [
            `${path}:${standing.rows[index]?.range.line ?? row.line}: row ${row.key} is marked ${(0,_findings_status_order_js__WEBPACK_IMPORTED_MODULE_0__/* .nameStatus */ .sX)((0,_report_claim_of_js__WEBPACK_IMPORTED_MODULE_1__/* .claimOf */ ._)(row).status)}, but its evidence supports only ${(0,_findings_status_order_js__WEBPACK_IMPORTED_MODULE_0__/* .nameStatus */ .sX)(row.computed)}${causes === undefined ? '' : `: ${(0,_text_marked_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutMarks */ .zw)(String(causes))}`}.`,
        ];
    });
    const claims = verification.claims.filter((claim) => claim.row === null || rows.has(claim.row));
    const loose = [
        ...new Set(claims.flatMap(({ changedSince, postdating }) => [...changedSince, ...postdating.map(({ target }) => target)])),
    ].sort();
    const citing = [
        ...new Set(claims.flatMap(({ staleRows, postdating }) => [...staleRows, ...postdating.flatMap((one) => one.rows)])),
    ].flatMap((index) => document.rows[index]?.key ?? []);
    return [
        ...untrue,
        ...(loose.length === 0 || atBase
            ? []
            : [
                `${path}: ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(loose.length, 'cited file')} ${loose.length === 1 ? 'differs' : 'differ'} from HEAD (${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSome */ .Kf)(loose)}; cited by ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .nameSome */ .Kf)([...new Set(citing)])}). Commit first, so that the stamp names a commit that has what you verified.`,
            ]),
    ];
}


/***/ })

};
;