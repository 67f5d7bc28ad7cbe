"use strict";
exports.id = 5870;
exports.ids = [5870];
exports.modules = {

/***/ 5870:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findMoved: () => (/* binding */ findMoved)
/* harmony export */ });
/* harmony import */ var _documents_discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1562);
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9472);
/* harmony import */ var _read_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9876);
/* harmony import */ var _tables_read_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(778);




/** Most new pages that are read to find the rows of one. */
const MAX_PAGES = 20;
/** Null where no new page, or more than one, has most of the rows. */
async function findMoved({ document, head, base, settings, read }) {
    const [now, before] = await Promise.all([head.tree(), base.tree()]);
    if (before.truncated)
        return null;
    const added = [...now.entries.values()]
        .filter(({ path, kind }) => kind === 'file' && !before.entries.has(path) && (0,_documents_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnPage */ .sx)(path))
        .map(({ path }) => path);
    if (added.length === 0 || added.length > MAX_PAGES)
        return null;
    // Read as the page that is gone was: its columns and words are configured under its old path.
    const own = settings.forDocument(document.path);
    const { documents } = await (0,_read_set_js__WEBPACK_IMPORTED_MODULE_2__/* .readSet */ .Rn)({
        snapshot: head,
        paths: added,
        settings: { ...settings, forDocument: () => own },
        read,
    });
    const names = new Set(document.rows.map(nameOf));
    const holding = documents
        .map(({ path, rows }) => ({ path, rows: new Set(rows.map(nameOf).filter((name) => names.has(name))).size }))
        .filter(({ rows }) => rows * 2 > names.size);
    const [only] = holding;
    return only !== undefined && holding.length === 1 ? only : null;
}
/** A number that only counts names no row without its title. */
function nameOf({ key, title }) {
    return (0,_tables_read_table_js__WEBPACK_IMPORTED_MODULE_3__/* .isCount */ .my)(key) ? `${key} ${(0,_text_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .tF)(title)}` : (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKey */ .yk)(key);
}


/***/ })

};
;