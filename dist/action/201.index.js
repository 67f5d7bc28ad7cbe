export const id = 201;
export const ids = [201];
export const modules = {

/***/ 201:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readArchive: () => (/* binding */ readArchive)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8522);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3605);
// Reads the archive of a commit as a stream: each file is held for as long as it is looked at.




/** Rejects where the archive cannot be had, breaks off, or is larger than the bounds. */
async function readArchive({ requests, commit, purpose, signal, take }) {
    const [address, { extract }] = await Promise.all([requests.archiveAddress(commit, purpose), __webpack_require__.e(/* import() */ 118).then(__webpack_require__.t.bind(__webpack_require__, 6118, 19))]);
    // Another host answers, which must not see the token: the address says all it needs to know.
    const response = await fetch(address, {
        signal: AbortSignal.any([signal, AbortSignal.timeout(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .ARCHIVE_TIMEOUT */ .HV)]),
        headers: { 'user-agent': 'matrix-guard' },
    });
    const { body, status } = response;
    if (status !== 200 || body === null) {
        await body?.cancel();
        throw new Error(`the archive's host answered ${status}`);
    }
    let bytes = 0;
    let entries = 0;
    const unpack = extract();
    const flow = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.fromWeb(body), (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)(), async function* meter(chunks) {
        for await (const chunk of chunks) {
            bytes += chunk.length;
            if (bytes > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ARCHIVE_BYTES */ .Ip)
                throw new Error(`the archive is larger than ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ARCHIVE_BYTES */ .Ip)}`);
            yield chunk;
        }
    }, unpack);
    const read = async () => {
        for await (const entry of unpack) {
            if ((entries += 1) > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ARCHIVE_ENTRIES */ .HS)
                unpack.destroy(new Error(`the archive has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_ARCHIVE_ENTRIES */ .HS} entries`));
            if (entry.header.type !== 'file' || entry.header.size > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CONTENT_BYTES */ .Dq) {
                entry.resume();
                continue;
            }
            const chunks = [];
            for await (const chunk of entry)
                chunks.push(chunk);
            take(Buffer.concat(chunks));
        }
    };
    const ended = await Promise.allSettled([flow, read()]);
    const failed = ended.find((end) => end.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason instanceof Error ? failed.reason : new Error(String(failed.reason));
}


/***/ })

};
