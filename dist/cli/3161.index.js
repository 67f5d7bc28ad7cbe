"use strict";
exports.id = 3161;
exports.ids = [3161];
exports.modules = {

/***/ 3161:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openKeeping: () => (/* binding */ openKeeping)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/repository/kept-bytes.js
// Keeps bytes in a folder from one run to the next, by name. Nothing needs them: what is spoiled, foreign or cannot be read was never kept.


/** Largest piece, most pieces and most bytes that are kept, and most bytes that one run adds. */
const MAX_PIECE_BYTES = 16 * 1024 * 1024;
const MAX_PIECES = 5_000;
const MAX_BYTES = 128 * 1024 * 1024;
const MAX_WRITTEN_BYTES = 64 * 1024 * 1024;
/** Days for which a piece is kept that no run uses. */
const MAX_AGE_DAYS = 14;
const DAY = 86_400_000;
/** `MGK1`, two sums of what follows, its length, and the name in hexadecimal as sixteen bytes. */
const MAGIC = 0x4d474b31;
const NAME_BYTES = 16;
const NAME = /^[0-9a-f]{32}$/;
const HEADER_BYTES = 16 + NAME_BYTES;
/** A draft that a run left behind when it was ended. */
const DRAFT = /^[0-9a-f]{32}\.\d+$/;
/** Names are 32 hexadecimal digits. */
function openKeptBytes({ folder, now }) {
    const time = now.getTime();
    let written = 0;
    return {
        read: (name) => (NAME.test(name) ? readPiece({ folder, name, time }) : null),
        write(name, bytes) {
            if (!NAME.test(name) || bytes.length > MAX_PIECE_BYTES || written + bytes.length > MAX_WRITTEN_BYTES)
                return;
            if (writePiece({ folder, name, bytes }))
                written += bytes.length;
        },
        close() {
            if (written > 0)
                clear(folder, time);
        },
    };
}
function readPiece({ folder, name, time }) {
    const file = (0,external_node_path_.join)(folder, name);
    let open = null;
    try {
        // To open a pipe would wait for somebody to write to it. Windows has neither such pipes nor the flag, which then counts as 0.
        open = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const stats = (0,external_node_fs_.fstatSync)(open);
        if (!stats.isFile() || stats.size < HEADER_BYTES || stats.size > MAX_PIECE_BYTES + HEADER_BYTES)
            return null;
        const whole = Buffer.from(new ArrayBuffer(stats.size));
        if ((0,external_node_fs_.readSync)(open, whole, 0, stats.size, 0) !== stats.size)
            return null;
        const bytes = whole.subarray(HEADER_BYTES);
        if (!whole.subarray(0, HEADER_BYTES).equals(headerOf(name, bytes)))
            return null;
        // What is in use stays; to write its date once a day is enough.
        if (time - stats.mtimeMs > DAY)
            (0,external_node_fs_.utimesSync)(file, time / 1000, time / 1000);
        return bytes;
    }
    catch {
        return null;
    }
    finally {
        if (open !== null)
            (0,external_node_fs_.closeSync)(open);
    }
}
function headerOf(name, bytes) {
    const header = Buffer.alloc(HEADER_BYTES);
    const [one, two] = sums(bytes);
    header.writeInt32LE(MAGIC, 0);
    header.writeInt32LE(one, 4);
    header.writeInt32LE(two, 8);
    header.writeInt32LE(bytes.length, 12);
    header.write(name, HEADER_BYTES - NAME_BYTES, 'hex');
    return header;
}
/** Sums that a bit, a byte or a word changes, and the order of words. They are for what disks do, not for forgers: nobody else can write here. */
function sums(bytes) {
    const rest = bytes.length % Int32Array.BYTES_PER_ELEMENT;
    const aligned = bytes.byteOffset % Int32Array.BYTES_PER_ELEMENT === 0 ? bytes : Uint8Array.from(bytes);
    const words = new Int32Array(aligned.buffer, aligned.byteOffset, (aligned.length - rest) / Int32Array.BYTES_PER_ELEMENT);
    let [one, two] = [0x811c9dc5 | 0, 0];
    // Counted: `for \u2026 of` takes three times as long, and this is a part of every start.
    for (let at = 0; at < words.length; at += 1) {
        one = Math.imul(one ^ (words[at] ?? 0), 0x01000193);
        two = (two + one) | 0;
    }
    for (const byte of aligned.subarray(aligned.length - rest)) {
        one = Math.imul(one ^ byte, 0x01000193);
        two = (two + one) | 0;
    }
    return [one, two];
}
function writePiece({ folder, name, bytes }) {
    const draft = (0,external_node_path_.join)(folder, `${name}.${process.pid}`);
    try {
        (0,external_node_fs_.writeFileSync)(draft, Buffer.concat([headerOf(name, bytes), bytes]), { mode: 0o600 });
        // Another run sees all of it or nothing.
        (0,external_node_fs_.renameSync)(draft, (0,external_node_path_.join)(folder, name));
        return true;
    }
    catch {
        discard(draft);
        return false;
    }
}
/** Only our own files: the folder may be one that the user has named. */
function clear(folder, time) {
    try {
        const kept = (0,external_node_fs_.readdirSync)(folder)
            .filter((name) => NAME.test(name) || DRAFT.test(name))
            .flatMap((name) => {
            const stats = (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false });
            return stats?.isFile() === true ? [{ name, age: time - stats.mtimeMs, size: stats.size }] : [];
        })
            .sort((one, other) => one.age - other.age || (one.name < other.name ? -1 : 1));
        let bytes = 0;
        for (const [place, { name, age, size }] of kept.entries()) {
            bytes += size;
            const isLeft = DRAFT.test(name) && age > DAY;
            if (isLeft || age > MAX_AGE_DAYS * DAY || place >= MAX_PIECES || bytes > MAX_BYTES)
                discard((0,external_node_path_.join)(folder, name));
        }
    }
    catch {
        // Another run clears as well, or nobody may.
    }
}
function discard(file) {
    try {
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
    catch {
        // It is no use to anyone, and in nobody's way.
    }
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/cli/cache-folder.js
var cache_folder = __webpack_require__(3681);
;// CONCATENATED MODULE: ./build/cli/open-keeping.js
// Opens what the command keeps of pages from one run to the next.



/** Null where nothing is to be kept. Whatever goes wrong, the command runs without. */
function openKeeping({ env, now, build }) {
    if (build === null)
        return null;
    try {
        const folder = (0,cache_folder/* openCacheFolder */.R)(env, 'pages');
        return folder === null ? null : { bytes: openKeptBytes({ folder, now }), build: `${version.VERSION} ${build}` };
    }
    catch {
        // Nothing that runs needs it.
        return null;
    }
}


/***/ })

};
;