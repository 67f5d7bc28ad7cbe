"use strict";
exports.id = 6405;
exports.ids = [6405];
exports.modules = {

/***/ 6405:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findReportFiles: () => (/* binding */ findReportFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1310);
// Finds the files on disk that a glob means, for test reports, and reads them piece by piece.




/** Most entries of folders that are looked at, and most levels below the first. */
const MAX_ENTRIES = 200_000;
const MAX_DEPTH = 30;
const SKIPPED = new Set(['.git', 'node_modules']);
/** The files below a folder that a glob matches, sorted; symbolic links are not followed. */
async function findReportFiles(directory, pattern) {
    const glob = pattern.replace(/\\/g, '/').replace(/^\.\//, '');
    const [root, rest] = splitRoot(glob);
    const start = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, root);
    const [matches = () => false] = await (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_3__.compileGlobs)([rest]);
    const found = [];
    let entries = 0;
    const open = [{ path: '', depth: 0 }];
    for (let folder = open.pop(); folder !== undefined && entries < MAX_ENTRIES; folder = open.pop()) {
        for (const entry of await list((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(start, folder.path))) {
            entries += 1;
            const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
            if (entry.isFile() && matches(path))
                found.push(path);
            else if (entry.isDirectory() &&
                folder.depth < MAX_DEPTH &&
                (!SKIPPED.has(entry.name) || rest.includes(entry.name)))
                open.push({ path, depth: folder.depth + 1 });
        }
    }
    return found.sort().map((path) => ({
        name: root === '' ? path : `${root.replace(/\/$/, '')}/${path}`,
        read: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(start, path)),
    }));
}
/** A folder that cannot be listed has no reports for us. */
async function list(folder) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
/** The folders before the first one with a wildcard. */
function splitRoot(glob) {
    const wild = glob.search(/[*?[{!(]/);
    const slash = glob.lastIndexOf('/', wild < 0 ? glob.length : wild);
    return [glob.slice(0, slash + 1), glob.slice(slash + 1)];
}


/***/ }),

/***/ 1310:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findGlobProblem),
/* harmony export */   compileGlobs: () => (/* binding */ compileGlobs),
/* harmony export */   hasMagic: () => (/* binding */ hasMagic)
/* harmony export */ });
// Globs that name documents: which are allowed, and matching them in bounded time.
const MAX_LENGTH = 256;
const MAX_BRACES = 4;
const MAX_ALTERNATIVES = 64;
const MAX_GLOBSTARS = 4;
/** Stars in one path segment: each multiplies the ways to match it by the segment's length. */
const MAX_STARS = 3;
/** Whether it can match more than the one path that is written. */
const hasMagic = (glob) => /[*?[\]{}]/.test(glob);
/** Why a glob is refused, with the fix, as the end of a sentence that begins with the glob; null where it is fine. */
function findGlobProblem(glob) {
    if (glob === '')
        return 'is empty: write a path from the repository\u2019s root, such as `docs/status.md`';
    if (glob.length > MAX_LENGTH)
        return `is longer than ${MAX_LENGTH} characters: shorten it`;
    if (/\p{Cc}/u.test(glob))
        return 'holds a control character: remove it';
    if (glob.includes('\\'))
        return 'holds a backslash: separate folders with `/`';
    if (/^(?:\/|[A-Za-z]:)/.test(glob))
        return 'is absolute: write it from the repository\u2019s root';
    if (/^[!#]/.test(glob))
        return 'begins with `!` or `#`, which means nothing here: name the pages to check';
    const segments = glob.split('/');
    if (segments.includes('..') || segments.includes('.'))
        return 'has a `.` or `..` in it: write it from the repository\u2019s root';
    if (segments.includes(''))
        return 'has an empty folder name: remove the extra `/`';
    return isBounded(segments) ? null : 'is too complex: split it into several simpler ones';
}
function isBounded(segments) {
    const glob = segments.join('/');
    const braces = glob.split('{').length - 1;
    const alternatives = braces === 0 ? 1 : glob.split(',').length;
    return (braces <= MAX_BRACES &&
        alternatives <= MAX_ALTERNATIVES &&
        !/\{[^{}]*\.\.[^{}]*\}/.test(glob) &&
        segments.filter((segment) => segment.includes('**')).length <= MAX_GLOBSTARS &&
        segments.every((segment) => segment === '**' || segment.split('*').length - 1 <= MAX_STARS));
}
/**
 * One predicate over paths for each glob, in order. minimatch is loaded only where a glob needs it.
 * @throws RangeError for a glob that `findGlobProblem` refuses: ask it first.
 */
async function compileGlobs(globs) {
    for (const glob of globs) {
        const problem = findGlobProblem(glob);
        if (problem !== null)
            throw new RangeError(`\`${glob}\` ${problem}.`);
    }
    if (!globs.some(hasMagic))
        return globs.map((glob) => (path) => path === glob);
    const { Minimatch } = await __webpack_require__.e(/* import() */ 1138).then(__webpack_require__.bind(__webpack_require__, 1138));
    return globs.map((glob) => {
        if (!hasMagic(glob))
            return (path) => path === glob;
        const matcher = new Minimatch(glob, { dot: true, noext: true, nocomment: true, nonegate: true });
        // A file may be named with the very characters that mean something in a glob.
        return (path) => path === glob || matcher.match(path);
    });
}


/***/ })

};
;