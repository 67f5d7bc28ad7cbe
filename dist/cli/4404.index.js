"use strict";
exports.id = 4404;
exports.ids = [4404];
exports.modules = {

/***/ 4404:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   locateDocuments: () => (/* binding */ locateDocuments)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9278);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7809);
// Documents named on the command line, from the current folder \u2192 paths from the repository's root.




/** A document counts as there when head or base has it: its removal is a finding, not a typing mistake. @throws UsageError for any other. */
async function locateDocuments({ operands, repository, ...place }) {
    const trees = await Promise.all([repository.head.tree(), repository.base?.tree()]);
    const known = new Set(trees.flatMap((tree) => [...(tree?.entries.keys() ?? [])]));
    return operands.map((operand) => {
        const path = fromRoot(operand, place);
        const found = [path, clean(operand)].find((candidate) => candidate !== null && known.has(candidate));
        if (found !== undefined && found !== null)
            return found;
        throw absent({ operand, path, root: place.root, known });
    });
}
/** Path from the root; null where it lies outside. */
function fromRoot(operand, { cwd, root }) {
    if (root === null)
        return clean(operand);
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, operand);
    for (const candidate of [absolute, withRealFolder(absolute)]) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, candidate);
        if (path !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) && path !== '..' && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
            return path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
    }
    return null;
}
const clean = (operand) => operand.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/').replace(/^(?:\.\/)+/, '');
/** A folder on the way may be a link (`/tmp` on macOS); the document itself may be one too, and stays as named. */
function withRealFolder(path) {
    try {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    }
    catch {
        // The folder does not exist: the path as written is as good as any, and the tree decides.
        return path;
    }
}
function absent({ operand, path, root, known, }) {
    if (path === null)
        return new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${operand}\` is outside the repository${root === null ? '' : ` ${root}`}; name a page in it, or choose the repository with --repo.`);
    const folder = `${path.replace(/\/+$/, '')}/`;
    if ([...known].some((other) => other.startsWith(folder)))
        return new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${operand}\` is a folder; name a Markdown page in it.`);
    const among = [...known].filter((other) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isMarkdownPath */ .Bb)(other) && Math.abs(other.length - path.length) <= path.length * 0.4 + 2);
    return new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` is not in the repository; paths are relative to the current folder.`, {
        name: path,
        among,
    });
}


/***/ })

};
;