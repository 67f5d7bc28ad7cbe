"use strict";
exports.id = 1573;
exports.ids = [1573];
exports.modules = {

/***/ 1573:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ emptyRecord),
/* harmony export */   defaultSettings: () => (/* binding */ defaultSettings),
/* harmony export */   x: () => (/* binding */ DEFAULT_MAX_AGE_DAYS)
/* harmony export */ });
/** Days after which a verification expires, unless configured. */
const DEFAULT_MAX_AGE_DAYS = 90;
/** An object without a prototype: what is looked up in it comes from pages, and `constructor` is a word like any other. */
function emptyRecord() {
    return Object.create(null);
}
/** Documents are discovered, every rule keeps its severity, nothing is read specially. */
function defaultSettings() {
    const severities = emptyRecord();
    const forAll = {
        severities,
        maxAgeDays: DEFAULT_MAX_AGE_DAYS,
        columns: emptyRecord(),
        statuses: emptyRecord(),
        configured: false,
    };
    return { source: null, documents: [], forDocument: () => forAll, severities, failOn: null };
}


/***/ })

};
;