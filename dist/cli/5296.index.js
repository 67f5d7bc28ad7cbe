"use strict";
exports.id = 5296;
exports.ids = [5296];
exports.modules = {

/***/ 5296:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   holdsAddress: () => (/* binding */ holdsAddress),
/* harmony export */   openOwnAddresses: () => (/* binding */ openOwnAddresses)
/* harmony export */ });
/* harmony import */ var _line_anchor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4297);
/* harmony import */ var _path_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5234);


/** `blame` and `raw` show the same file in another dress. */
const ROUTE = /^(https?):\/\/([^\s/?#@]{1,260})\/([^\s/?#]{1,100})\/([^\s/?#]{1,100})\/(?:blob|tree|raw|blame)\//i;
const ANYWHERE = /https?:\/\/[^\s/]{1,260}\/[^\s/]{1,100}\/[^\s/]{1,100}\/(?:blob|tree|raw|blame)\//i;
/** Branches that no other can have as its folder, since they are there: what follows one of these is the path. */
const MAIN = new Set(['HEAD', 'main', 'master', 'trunk', 'develop']);
/** Stands beside another main branch, and has files that this one gets later. */
const AHEAD = 'develop';
/** Most parts of a branch's name. */
const MAX_BRANCH_PARTS = 12;
/** Never a branch: `main@{yesterday}`, `HEAD~1`, `<branch>`. */
const NO_BRANCH = /[\s~^:?*[\]\\<>{}$|"`\0-\x1f\x7f]|@\{|\.\./;
const COMMIT = /^[0-9a-f]{7,64}$/i;
/** `v1.2.3`, `1.0`, `core-v2.0`, `core@1.2.3`, `v2`, `v3-beta`, `rc1`, `2026-01-31`: a tag, or the branch of a release. */
const VERSION = /(?:^|[-_@])v?\d{1,9}\.\d|^v\d{1,9}(?:[-_]|$)|(?:^|[-_])rc[-_]?\d|(?:^|[-_])20\d\d-[01]\d(?!\d)/i;
/** What no path has that was copied from a browser: to be filled in, shortened (`\u2026`, `...`), or with a line after a colon. */
const UNSURE = /[<>{}$*\u2026]|(?:^|\/)\.{3,}(?:\/|$)|:\d/;
/** Whether a page may hold an address that is worth asking for the repository's name. */
function holdsAddress(text) {
    return ANYWHERE.test(text);
}
function openOwnAddresses({ names, has }) {
    const own = new Set(names.map(({ host, owner, repo }) => `${host}/${owner}/${repo}`));
    return (url) => {
        const [before, scheme = '', host = '', owner = '', repo = ''] = url.length > _path_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PATH */ .lm ? [] : (ROUTE.exec(url) ?? []);
        // With a blank it is more than an address: `https://\u2026/a.ts and others` in code marks.
        if (before === undefined || /\s/.test(url) || !own.has(`${hostOf(scheme, host)}/${owner}/${repo}`.toLowerCase()))
            return null;
        const end = url.slice(before.length).search(/[?#]/);
        const place = end < 0 ? url.slice(before.length) : url.slice(before.length, before.length + end);
        const rest = url.slice(before.length + place.length);
        const written = place.slice(0, endOf(place)).split('/');
        const decoded = written.map(decode);
        const found = decoded.every((part) => part !== null) ? splitBranch(decoded, has) : null;
        if (found === null)
            return null;
        const { from, path } = found;
        const bare = written.slice(from).join('/');
        const anchor = rest.indexOf('#');
        const lines = anchor < 0 ? [] : (0,_line_anchor_js__WEBPACK_IMPORTED_MODULE_0__/* .splitAnchor */ .Ik)(`x${rest.slice(anchor)}`).lines;
        return {
            parts: {
                before: `${before}${written.slice(0, from).join('/')}/`,
                path: bare,
                after: place.slice(written.join('/').length) + rest,
            },
            path,
            lines,
            surelyPath: found.sure && !(0,_path_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isToFillIn */ .WR)(path) && !UNSURE.test(path),
        };
    };
}
/** Where the closing slashes begin. */
function endOf(place) {
    let end = place.length;
    while (place[end - 1] === '/')
        end -= 1;
    return end;
}
/** Tells the branch, which may hold slashes, from the path after it. Null where it is no branch, or the address can be read in several ways. */
function splitBranch(parts, has) {
    const start = parts[0] === 'refs' && parts[1] === 'heads' ? 2 : 0;
    const branch = parts[start] ?? '';
    if (start === 0 && (branch === 'refs' || COMMIT.test(branch)))
        return null;
    const pathAt = (from) => parts.slice(from).join('/');
    const single = { from: start + 1, path: pathAt(start + 1), sure: MAIN.has(branch) && branch !== AHEAD };
    const answer = MAIN.has(branch) ? single : chooseSplit({ parts, start, single, exists: (from) => has(pathAt(from)) });
    if (answer === null || answer.path === '' || (0,_path_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsolute */ .oP)(answer.path))
        return null;
    const isPlain = parts
        .slice(answer.from)
        .every((part) => part !== '' && part !== '.' && part !== '..' && !/[/\0\r\n]/.test(part));
    const name = parts.slice(start, answer.from);
    const isBranch = !name.some((part) => part === '' || NO_BRANCH.test(part) || (start === 0 && VERSION.test(part)));
    return isPlain && isBranch ? answer : null;
}
/** The only way in which the path exists; the first way where none does. */
function chooseSplit({ parts, start, single, exists, }) {
    const found = [];
    for (let from = start + 1; from < Math.min(parts.length, start + 1 + MAX_BRANCH_PARTS) && found.length < 2; from += 1)
        if (exists(from))
            found.push(from);
    const [only] = found;
    if (only === undefined)
        return single;
    return found.length > 1 ? null : { from: only, path: parts.slice(only).join('/'), sure: false };
}
/** As a repository's name has it: without the usual port, and GitHub under its one name. */
function hostOf(scheme, host) {
    const bare = host.toLowerCase().replace(/^https$/i.test(scheme) ? /:443$/ : /:80$/, '');
    return bare === 'www.github.com' ? 'github.com' : bare;
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return null;
    }
}


/***/ })

};
;