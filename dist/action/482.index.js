export const id = 482;
export const ids = [482];
export const modules = {

/***/ 482:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSidePages: () => (/* binding */ readSidePages)
});

// EXTERNAL MODULE: ./build/text/glob.js
var glob = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/documents/metadata/read-metadata.js
var read_metadata = __webpack_require__(8845);
// EXTERNAL MODULE: ./build/text/code-path.js
var code_path = __webpack_require__(4153);
// EXTERNAL MODULE: ./build/text/paths.js
var paths = __webpack_require__(4040);
// EXTERNAL MODULE: ./build/rows/lists/prose-rows.js
var prose_rows = __webpack_require__(7999);
;// CONCATENATED MODULE: ./build/rows/row.js
/** A page that lists none. */
const NO_STATUSES = { legend: new Set(), closed: null };

;// CONCATENATED MODULE: ./build/rows/set/read-side-pages.js
// Finds and reads the pages that are judged for their header or their links alone, as configuration names them.






/** Most pages that are read besides the guarded documents. */
const MAX_PAGES = 2_000;
async function readSidePages({ snapshot, settings, guarded, readPages }) {
    const { links = [], metadata = [], index = [], references = [] } = settings;
    const { entries, truncated } = await snapshot.tree();
    const globs = [...links, ...metadata, ...references];
    const matchers = await (0,glob.compileGlobs)(globs);
    const isFollowed = (path) => matchers.slice(links.length + metadata.length).some((matches) => matches(path));
    const isNamed = (path) => matchers.some((matches, at) => matches(path) && (!(0,code_path/* isVendored */.Ee)(path) || (0,code_path/* isVendored */.Ee)(globs[at] ?? '')));
    const isOtherwiseNamed = (path) => indexes.has(path) || matchers.slice(0, links.length + metadata.length).some((matches) => matches(path));
    const indexes = new Set(index.map(({ page }) => page));
    const named = [...entries.values()]
        .filter(({ path, kind }) => kind === 'file' && !guarded.has(path) && (indexes.has(path) || ((0,paths/* isMarkdownPath */.Bb)(path) && isNamed(path))))
        .map(({ path }) => path)
        .sort();
    const notes = named.length > MAX_PAGES
        ? [`Only the first ${MAX_PAGES} of ${named.length} configured pages were read for their links and headers.`]
        : [];
    // Headers and the pages that an index names in code marks are words; elsewhere links and anchors are all that is asked for.
    const read = await readPages(named.slice(0, MAX_PAGES), (path) => indexes.has(path) || settings.forDocument(path).header !== undefined || isFollowed(path) ? 'skeleton' : 'links');
    const pages = [...read].flatMap(([path, page]) => {
        if (!('reason' in page)) {
            const side = sidePage(page, settings.forDocument(path));
            if (!isFollowed(path))
                return [side];
            return [{ ...side, rows: (0,prose_rows.readProse)(page), followed: isOtherwiseNamed(path) ? 'too' : 'only' }];
        }
        notes.push(`${path}: its links and header were not read: ${page.detail}.`);
        return [];
    });
    return { pages, absent: truncated ? [] : [...indexes].filter((path) => !entries.has(path)), notes };
}
function sidePage(page, settings) {
    const { header } = settings;
    const metadata = header === undefined
        ? { status: null, owner: null, lastVerifiedCommit: null, lastVerifiedDate: null, sourcePlan: null }
        : (0,read_metadata/* readMetadata */._)(page);
    return {
        path: page.path,
        page,
        metadata,
        settings: { ...settings, configured: header !== undefined },
        dialect: 'matrix',
        defined: { terms: [], closed: false },
        listed: NO_STATUSES,
        tables: [],
        rows: [],
        auxiliary: true,
    };
}


/***/ })

};
