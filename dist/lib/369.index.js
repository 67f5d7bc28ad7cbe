"use strict";
exports.id = 369;
exports.ids = [369];
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

/***/ 369:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findWorkingTreeRenames: () => (/* binding */ findWorkingTreeRenames)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/repository/git/git-renames.js
var git_renames = __webpack_require__(4513);
// EXTERNAL MODULE: ./build/repository/limits.js
var limits = __webpack_require__(2630);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/repository/git/blob-id.js
var blob_id = __webpack_require__(152);
;// CONCATENATED MODULE: ./build/repository/git/scratch-objects.js
// Writes git objects into a folder of its own, for git to read them there.




class ScratchObjects {
    #folder;
    #format;
    #written = new Set();
    /** The folder exists, is empty, and is the caller's to remove. */
    constructor(folder, format) {
        this.#folder = folder;
        this.#format = format;
    }
    writeBlob(bytes) {
        return this.#write('blob', bytes);
    }
    /** Writes the tree that holds just these files and links, and returns its id. Their contents need not be here. */
    writeTree(entries) {
        const root = { folders: new Map(), files: new Map() };
        for (const entry of entries) {
            const parts = entry.path.split('/');
            const name = parts.pop() ?? '';
            let folder = root;
            for (const part of parts) {
                const next = folder.folders.get(part) ?? { folders: new Map(), files: new Map() };
                folder.folders.set(part, next);
                folder = next;
            }
            folder.files.set(name, entry);
        }
        return this.#writeFolder(root);
    }
    #writeFolder({ folders, files }) {
        const rows = [
            ...[...folders].map(([name, folder]) => ({
                mode: '40000',
                name,
                key: Buffer.from(`${name}/`),
                id: this.#writeFolder(folder),
            })),
            ...[...files].map(([name, { kind, id }]) => ({
                mode: kind === 'link' ? '120000' : '100644',
                name,
                key: Buffer.from(name),
                id,
            })),
        ];
        // Git's order: by bytes, a folder as if its name ended in a slash.
        rows.sort((left, right) => Buffer.compare(left.key, right.key));
        return this.#write('tree', Buffer.concat(rows.flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')])));
    }
    #write(type, bytes) {
        const id = (0,blob_id/* startObjectId */.jV)(this.#format, { type, size: bytes.length }).update(bytes).digest('hex');
        if (this.#written.has(id))
            return id;
        this.#written.add(id);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(this.#folder, id.slice(0, 2)), { recursive: true });
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(this.#folder, id.slice(0, 2), id.slice(2)), (0,external_node_zlib_.deflateSync)(Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]), { level: 1 }));
        return id;
    }
}

;// CONCATENATED MODULE: ./build/repository/working-tree/working-tree-renames.js
// Finds renames between a commit and the working tree or what is staged, by way of objects in a temporary folder.






/**
 * Git pairs removed with added files only, so those alone are put into two throw-away trees;
 * without removed or without added files nothing is asked. The repository itself is never written to.
 */
async function findWorkingTreeRenames(git, base, head) {
    const [before, after] = await Promise.all([base.tree(), head.tree()]);
    const removed = [...before.entries.values()].filter(({ path, kind }) => kind !== 'submodule' && !after.entries.has(path));
    const added = [...after.entries.values()].filter(({ path, kind }) => kind !== 'submodule' && !before.entries.has(path));
    if (removed.length === 0 || added.length === 0)
        return { pairs: new Map(), whole: true };
    if (added.length > limits/* MAX_HASHED_FILES */.ND) {
        git.notes.add(`Renames were not looked for: ${added.length} files were added, more than ${limits/* MAX_HASHED_FILES */.ND}.`);
        return { pairs: new Map(), whole: false };
    }
    const exact = removed.length * added.length > limits/* RENAME_LIMIT */.dZ ** 2;
    if (exact)
        git.notes.add('So many files were added and removed that only renames without edits were recognized.');
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `matrix-guard-renames-${process.pid}-`));
    try {
        const scratch = new ScratchObjects(folder, git.objectFormat);
        const ids = await head.ids(added.map(({ path }) => path));
        const now = added.flatMap((entry) => {
            const id = ids.get(entry.path);
            return id === undefined ? [] : [{ ...entry, id }];
        });
        if (!exact)
            await writeChanged({
                git,
                head,
                scratch,
                entries: now,
                indexed: new Map(added.map(({ path, id }) => [path, id])),
            });
        return await (0,git_renames/* findRenames */.P)(git, {
            from: scratch.writeTree(removed),
            to: scratch.writeTree(now),
            objects: folder,
            exact,
        });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** Stores the contents that the repository lacks. A file that cannot be stored is taken out: git would miss its object. */
async function writeChanged({ git, head, scratch, entries, indexed }) {
    let bytes = 0;
    for (const entry of [...entries]) {
        if (entry.id === indexed.get(entry.path))
            continue;
        const content = bytes > limits/* MAX_COMPARED_BYTES */.J5 ? undefined : (await head.read([entry.path])).get(entry.path);
        if (content?.kind === 'content' && scratch.writeBlob(content.bytes) === entry.id) {
            bytes += content.bytes.length;
            continue;
        }
        entries.splice(entries.indexOf(entry), 1);
        if (entry.kind === 'file')
            git.notes.add('Some added files are too large to be compared for renames.');
    }
}


/***/ })

};
;