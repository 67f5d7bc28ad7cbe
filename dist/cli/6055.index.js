"use strict";
exports.id = 6055;
exports.ids = [6055];
exports.modules = {

/***/ 4999:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withCleanUp)
/* harmony export */ });
// What must be put right when the user presses Ctrl-C, or the process is asked to end.
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Runs `work`, then `cleanUp`; on an interrupt `cleanUp` alone, after which the process ends by that same signal, as a shell expects (130 for Ctrl-C).
 * While synchronous code runs, an interrupt waits for its end.
 */
async function withCleanUp(work, cleanUp) {
    const interrupt = (signal) => {
        release();
        cleanUp();
        process.kill(process.pid, signal);
    };
    const release = () => {
        for (const signal of SIGNALS)
            process.removeListener(signal, interrupt);
    };
    for (const signal of SIGNALS)
        process.on(signal, interrupt);
    try {
        return await work();
    }
    finally {
        // A signal that came during synchronous work is delivered in the next turn of the event loop: it must still find its listener.
        await new Promise(setImmediate);
        release();
        cleanUp();
    }
}


/***/ }),

/***/ 4161:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Rx: () => (/* binding */ writePieces),
/* harmony export */   sk: () => (/* binding */ replaceFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4999);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2370);
// Puts files in place whole or not at all: each is written beside its target and renamed over it.





/**
 * Writes all files beside their targets first, so that a full disk leaves every old file, then renames them one after the other.
 * `check` is called before the renames and throws where the targets are not to be replaced any more. A reader, a kill or an interrupt
 * never finds half a file. @throws what the file system says.
 */
async function replaceFiles(files, check = () => undefined) {
    const placed = files.map((file) => ({
        ...file,
        temporary: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file.path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file.path).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`),
    }));
    await (0,_interruption_js__WEBPACK_IMPORTED_MODULE_3__/* .withCleanUp */ .p)(() => {
        for (const { temporary, pieces, mode } of placed) {
            writePieces({ path: temporary, pieces, flags: 'wx' });
            // Apart from the writing: the mode a file is made with is narrowed by the process's mask.
            if (mode !== null)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary, mode);
        }
        check();
        for (const { temporary, path } of placed)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
    }, () => {
        for (const { temporary } of placed)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
    });
}
/** Each piece is written before the next is asked for. `wx` makes a file, which is on the disk when this returns; `w` writes to a device or pipe. */
function writePieces({ path, pieces, flags, }) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, flags);
    try {
        for (const piece of pieces)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, piece);
        if (flags === 'wx')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
const REASONS = {
    ENOENT: 'its folder does not exist; make it first',
    ENOTDIR: 'a part of its path is a file, not a folder; name another place',
    EACCES: 'permission is denied; allow writing there',
    EPERM: 'permission is denied; allow writing there',
    EROFS: 'the file system is read-only; mount it for writing',
    ENOSPC: 'no space is left; make room',
    ENAMETOOLONG: 'the name is too long; shorten it',
    ELOOP: 'its symbolic links form a circle; fix or remove them',
};
/** Why a file could not be written and, where that is known, what to do, as a clause. */
function reasonOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    return (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_4__/* .ownValue */ .e)(REASONS, code) ?? (code === '' ? String(error) : code);
}


/***/ }),

/***/ 6055:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkOutput: () => (/* binding */ checkOutput),
/* harmony export */   refuseJudgedPage: () => (/* binding */ refuseJudgedPage),
/* harmony export */   writeOutput: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4161);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7809);
// Writes a file that the user names, such as the report's, whole or not at all, and never over a page that is judged.




/**
 * Puts the pieces into the file, one after the other, by writing a file beside it and renaming that: a reader, a kill or a full disk never sees half of it.
 * The mode of a file that is there is kept, and a device or pipe is written to as it is. A link is refused: a repository may hold one
 * that leads anywhere.
 * @throws UsageError where it cannot be written.
 */
async function writeOutput({ pieces, ...output }) {
    const { path, mode, special } = findPlace(output);
    try {
        if (special)
            (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writePieces */ .Rx)({ path, pieces, flags: 'w' });
        else
            await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFiles */ .sk)([{ path, pieces, mode }]);
    }
    catch (error) {
        // What has no code of the system is a fault in making the pieces, not in writing them.
        if (typeof error !== 'object' || error === null || !('code' in error))
            throw error;
        throw unwritable(output, (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error));
    }
}
/** Finds out, before any work, whether the file could be written. @throws UsageError where it could not. */
function checkOutput(output) {
    findPlace(output);
}
/** @throws UsageError where the file is a page that was judged, or another file that a finding is about. `root` is the working tree's; null without one. */
function refuseJudgedPage({ output, root, report, }) {
    if (root === null)
        return;
    const { file, cwd, flag = '--output' } = output;
    const path = realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
    const judged = new Set([...report.documents, ...report.findings].map((one) => one.path));
    const replaced = [...judged].find((page) => realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, page)) === path);
    if (replaced !== undefined)
        throw new _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${flag} ${file} would replace ${replaced}, which was checked; name another file.`);
}
function findPlace(output) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(output.cwd, output.file);
    try {
        const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (there?.isDirectory() === true)
            throw unwritable(output, 'it is a folder; name a file in it');
        // Renaming over a file would get around its being read-only.
        if (there !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        if (there !== undefined && !there.isFile())
            return { path, mode: null, special: true };
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true && !path.startsWith('/dev/'))
            throw unwritable(output, 'it is a symbolic link; name the file itself');
        const real = there === undefined ? path : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        // The dot asks for a folder, which a file of that name is not.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real)}/.`, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return { path: real, mode: there === undefined ? null : there.mode & 0o777, special: false };
    }
    catch (error) {
        throw error instanceof _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e ? error : unwritable(output, (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error));
    }
}
const unwritable = ({ file, flag = '--output' }, reason) => new _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${flag} ${file} cannot be written: ${reason}.`);
/** Without links on the way, as two ways may lead to one file; what does not exist is where its folder is. */
function realPlace(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        try {
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        }
        catch {
            return path;
        }
    }
}


/***/ }),

/***/ 2370:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ownValue)
/* harmony export */ });
// Looks up a word of somebody else's in a table of ours: only what the table itself holds is found, never what objects inherit.
/** The value under `key` if the record itself has it: `constructor` and `__proto__` are words like any other. */
function ownValue(record, key) {
    return Object.getOwnPropertyDescriptor(record, key)?.value;
}


/***/ })

};
;