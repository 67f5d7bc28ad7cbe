"use strict";
exports.id = 783;
exports.ids = [783];
exports.modules = {

/***/ 152:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c5: () => (/* binding */ withoutCarriageReturns),
/* harmony export */   jV: () => (/* binding */ startObjectId),
/* harmony export */   zA: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
// Git's object ids, computed from bytes.

/** A hash that has taken an object's header and waits for its content. */
function startObjectId(format, header) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`${header.type} ${header.size}\0`);
}
/** The id git gives to these bytes as a blob. */
function blobId(format, bytes) {
    return startObjectId(format, { type: 'blob', size: bytes.length }).update(bytes).digest('hex');
}
/** The bytes with every CRLF turned into LF, as git stores text where it converts line ends; null where there is none. */
function withoutCarriageReturns(bytes) {
    let at = bytes.indexOf('\r\n');
    if (at === -1)
        return null;
    const result = Buffer.allocUnsafe(bytes.length);
    let from = 0;
    let length = 0;
    for (; at !== -1; at = bytes.indexOf('\r\n', from)) {
        length += bytes.copy(result, length, from, at);
        from = at + 1;
    }
    length += bytes.copy(result, length, from);
    return result.subarray(0, length);
}


/***/ }),

/***/ 2783:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identifyDiskFile: () => (/* binding */ identifyDiskFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_blob_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(152);
/* harmony import */ var _disk_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4693);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2630);
/* harmony import */ var _text_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7000);
// Finds the object id that a file of the working tree has, without running the filters that git would run.





/**
 * The id git would store the file under. It is the index's where only a conversion of line ends or Git LFS is between them.
 * Null where there is no file, or none that may be read.
 */
async function identifyDiskFile({ git, disk, entry, held }) {
    const { path, id } = entry;
    const file = disk.look(path);
    if (file.kind === 'absent' || file.kind === 'refused')
        return null;
    if (file.kind === 'link')
        return (0,_git_blob_id_js__WEBPACK_IMPORTED_MODULE_1__/* .blobId */ .zA)(git.objectFormat, file.target);
    if (file.size > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_HELD_BYTES */ .Jy)
        return identifyInPieces({ git, disk, entry, size: file.size });
    const content = file.size <= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CONTENT_BYTES */ .Dq ? held() : null;
    const bytes = content?.kind === 'content'
        ? Buffer.from(content.bytes.buffer, content.bytes.byteOffset, content.bytes.byteLength)
        : disk.read(path, file.size);
    if (typeof bytes === 'string')
        return null;
    const now = (0,_git_blob_id_js__WEBPACK_IMPORTED_MODULE_1__/* .blobId */ .zA)(git.objectFormat, bytes);
    if (now === id || id === '')
        return now;
    const text = (0,_git_blob_id_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCarriageReturns */ .c5)(bytes);
    if (text !== null && (0,_git_blob_id_js__WEBPACK_IMPORTED_MODULE_1__/* .blobId */ .zA)(git.objectFormat, text) === id)
        return id;
    const pointer = largeFilePointer(await git.objects.read(id));
    return pointer?.size === bytes.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') === pointer.sha256
        ? id
        : now;
}
async function identifyInPieces({ git, disk, entry: { path, id }, size, }) {
    const pointer = id === '' ? null : largeFilePointer(await git.objects.read(id));
    const own = (0,_git_blob_id_js__WEBPACK_IMPORTED_MODULE_1__/* .startObjectId */ .jV)(git.objectFormat, { type: 'blob', size });
    const large = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const problem = disk.readPieces(path, {
        pieceBytes: _disk_file_js__WEBPACK_IMPORTED_MODULE_2__/* .PIECE_BYTES */ .t,
        take: (piece) => {
            own.update(piece);
            if (pointer !== null)
                large.update(piece);
        },
    });
    if (problem !== null)
        return null;
    return pointer?.size === size && large.digest('hex') === pointer.sha256 ? id : own.digest('hex');
}
/** What a pointer file of Git LFS points to; null for any other content. */
function largeFilePointer(content) {
    return content.kind === 'content' ? (0,_text_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_4__/* .readPointer */ .q)(content.bytes) : null;
}


/***/ })

};
;