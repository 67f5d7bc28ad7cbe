export const id = 586;
export const ids = [586];
export const modules = {

/***/ 9586:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSidePages: () => (/* binding */ readSidePages)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1310);
/* harmony import */ var _documents_metadata_read_metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2328);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4040);
// Finds and reads the pages that are judged for their header or their links alone, as configuration names them.



/** Most pages that are read besides the guarded documents. */
const MAX_PAGES = 2_000;
/** Other people's pages, which a wide glob does not mean. */
const FOREIGN = /(?:^|\/)(?:node_modules|bower_components|site-packages|vendor|third[_-]party|\.venv)\//;
async function readSidePages({ snapshot, settings, guarded, readPages }) {
    const { links = [], metadata = [], index = [] } = settings;
    const { entries, truncated } = await snapshot.tree();
    const globs = [...links, ...metadata];
    const matchers = await (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__.compileGlobs)(globs);
    const isNamed = (path) => matchers.some((matches, at) => matches(path) && (!FOREIGN.test(path) || FOREIGN.test(globs[at] ?? '')));
    const indexes = new Set(index.map(({ page }) => page));
    const named = [...entries.values()]
        .filter(({ path, kind }) => kind === 'file' && !guarded.has(path) && (indexes.has(path) || ((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isMarkdownPath */ .Bb)(path) && isNamed(path))))
        .map(({ path }) => path)
        .sort();
    const notes = named.length > MAX_PAGES
        ? [`Only the first ${MAX_PAGES} of ${named.length} configured pages were read for their links and headers.`]
        : [];
    // Headers and the pages that an index names in code marks are words; elsewhere links and anchors are all that is asked for.
    const read = await readPages(named.slice(0, MAX_PAGES), (path) => indexes.has(path) || settings.forDocument(path).header !== undefined ? 'skeleton' : 'links');
    const pages = [...read].flatMap(([path, page]) => {
        if (!('reason' in page))
            return [sidePage(page, settings.forDocument(path))];
        notes.push(`${path}: its links and header were not read: ${page.detail}`);
        return [];
    });
    return { pages, absent: truncated ? [] : [...indexes].filter((path) => !entries.has(path)), notes };
}
function sidePage(page, settings) {
    const { header } = settings;
    const metadata = header === undefined
        ? { status: null, owner: null, lastVerifiedCommit: null, lastVerifiedDate: null, sourcePlan: null }
        : (0,_documents_metadata_read_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .readMetadata */ ._)(page);
    return {
        path: page.path,
        page,
        metadata,
        settings: { ...settings, configured: header !== undefined },
        dialect: 'matrix',
        tables: [],
        rows: [],
        auxiliary: true,
    };
}


/***/ })

};
