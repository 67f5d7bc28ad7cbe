"use strict";
exports.id = 3469;
exports.ids = [3469];
exports.modules = {

/***/ 3469:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settleUntracked: () => (/* binding */ settleUntracked)
/* harmony export */ });
/* harmony import */ var _text_code_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4153);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9278);
/* harmony import */ var _locate_ignored_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1544);
// Files that this change takes out of git and `.gitignore` keeps out: configuration, data, keys and output, which stay on the machines that use them.



/** Most files of one folder or glob, and most of a run, that patterns are compared with. */
const MAX_BELOW = 50;
const MAX_FILES = 500;
/**
 * Where base ignored the path too, a stray copy left git. Where only head does, its rows are warned: nobody else gets the file any more. A mention is
 * about the file on a machine. Patterns of the change excuse no source file.
 */
async function settleUntracked({ contents, head, base, pages }) {
    if (base === null)
        return;
    const cited = pages.head.flatMap(({ document, rows }) => rows.flat().flatMap((citation) => {
        const files = isTaken(citation) ? filesOf(citation, base.index) : [];
        return files.length === 0 ? [] : [{ citation, files, isMention: document.followed !== undefined }];
    }));
    const mentioned = new Map(pages.head.flatMap(({ asides: { mentions } }) => mentions.map((one) => [one, filesAt(one.resolution.target, base.index)])));
    const places = [...new Set([...cited.flatMap(({ files }) => files), ...[...mentioned.values()].flat()])];
    if (places.length === 0 || places.length > MAX_FILES)
        return;
    const [ofHead, ofBase, meantAtHead, meantAtBase] = await Promise.all([false, true].flatMap((meant) => [head, base].map((side) => (0,_locate_ignored_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .readIgnored */ .NS)({ contents, side, places, meant }))));
    // A pattern with a remark behind it keeps nothing out of git. Where base had it already, that is a slip of its author.
    const isMeant = (path) => meantAtHead?.(path) === true && meantAtBase?.(path) === true;
    const atHead = (path) => ofHead?.(path) === true || isMeant(path);
    const atBase = (path) => ofBase?.(path) === true || isMeant(path);
    for (const { citation, files, isMention } of cited)
        if (files.every(atHead))
            settle(citation, isMention || files.every(atBase));
    for (const page of pages.head) {
        const mentions = page.asides.mentions.filter((one) => {
            const files = mentioned.get(one) ?? [];
            return files.length === 0 || !files.every(atHead);
        });
        page.asides = { ...page.asides, mentions };
    }
}
/** What was moved is cited at its new place, unless git took the example that is left for it. */
const isTaken = ({ reference: { kind }, change, renamedTo }) => kind !== 'command' &&
    (change === 'deleted' || (change === 'renamed' && renamedTo !== null && EXAMPLE.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(renamedTo))));
const EXAMPLE = /(?:^|[._-])(?:examples?|samples?|template|tmpl|tpl|dist|defaults?|stub)(?:[._-]|$)/i;
function filesOf({ reference: { kind }, atBase }, index) {
    if (atBase === null)
        return [];
    const { target } = atBase.resolution;
    return kind === 'glob' ? allLocal(atBase.files) : target === null ? [] : filesAt(target, index);
}
const filesAt = (path, index) => allLocal(index.isFile(path) ? [path] : index.below(path).map((file) => file.path));
/** None where one of them is a source file, or there are too many to look at. */
const allLocal = (files) => files.length <= MAX_BELOW && files.every(_text_code_path_js__WEBPACK_IMPORTED_MODULE_0__/* .staysLocal */ .oH) ? files : [];
function settle(citation, isSilent) {
    citation.renamedTo = null;
    citation.successors = [];
    delete citation.splitInto;
    if (isSilent) {
        citation.change = null;
        citation.resolution = { ...citation.resolution, state: 'unverifiable', candidate: null, why: { code: 'ignored' } };
        return;
    }
    citation.change = 'deleted';
    citation.untracked = true;
    citation.resolution = { ...citation.resolution, candidate: null, why: { code: 'deleted-here' } };
}


/***/ })

};
;