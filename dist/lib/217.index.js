"use strict";
exports.id = 217;
exports.ids = [217];
exports.modules = {

/***/ 5217:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settleDangling: () => (/* binding */ settleDangling)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7583);
// Finds cited symbolic links that are there and lead to nothing: what they are cited for is missing.

/** Most links that lead to one another. */
const MAX_STEPS = 8;
async function settleDangling({ head, base, pages }) {
    const [atHead, atBase] = [openLinks(head), base === null ? null : openLinks(base)];
    for (const page of pages.head)
        for (const citation of page.rows.flat())
            await settle(citation, { own: atHead, before: atBase });
    for (const page of pages.base)
        for (const citation of page.rows.flat())
            if (atBase !== null)
                await settle(citation, { own: atBase, before: null });
}
async function settle(citation, { own, before }) {
    const { resolution, atBase } = citation;
    const { state, target } = resolution;
    if (state !== 'present' || target === null)
        return;
    const to = await own(target);
    if (to === null)
        return;
    citation.resolution = { ...resolution, state: 'missing', why: { code: 'dangling', to } };
    const was = atBase?.resolution.state === 'present' ? atBase.resolution.target : null;
    if (before !== null)
        citation.change = was !== null && (await before(was)) === null ? 'deleted' : null;
}
function openLinks({ index, snapshot }) {
    const known = new Map();
    const follow = async (path) => {
        let at = path;
        for (let step = 0; step < MAX_STEPS; step += 1) {
            if (index.entry(at)?.kind !== 'link')
                return null;
            const content = (await snapshot.read([at])).get(at);
            const written = content?.kind === 'not-a-file' ? content.leadsTo : undefined;
            const to = written === undefined || written.startsWith('/') ? null : (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePath */ .qb)(`${(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(at)}/${written}`);
            if (to === null || to === '' || index.truncated)
                return null;
            if (!index.has(to))
                return index.behind(to) === null ? to : null;
            at = to;
        }
        return null;
    };
    return async (path) => {
        const found = known.get(path) ?? follow(path);
        known.set(path, found);
        return await found;
    };
}


/***/ })

};
;