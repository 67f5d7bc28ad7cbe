"use strict";
exports.id = 3872;
exports.ids = [3872,2052];
exports.modules = {

/***/ 3872:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRemoteNames: () => (/* binding */ readRemoteNames)
/* harmony export */ });
/* harmony import */ var _git_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4707);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5688);
/* harmony import */ var _remote_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2052);
// Reads from git's configuration what a local repository is called on the servers that its remotes name.



/** Most rules that are looked at for each remote. */
const MAX_SHORTENED = 1000;
/**
 * The names of all remotes: a fork's `upstream` is the repository as much as its `origin`. Addresses that the configuration shortens or
 * replaces (`url.<base>.insteadOf`) count as written and as replaced. Configuration is only read: nothing of it is run, no remote is asked.
 */
async function readRemoteNames(directory) {
    const answer = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)({
        directory,
        args: ['config', '-z', '--get-regexp', '^(remote\\..+\\.(url|pushurl)|url\\..+\\.insteadof)$'],
    });
    // Ends with 1 where nothing is configured.
    if (answer.code !== 0)
        return [];
    const settings = (0,_git_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRecords */ .DQ)(answer.output).flatMap((record) => {
        const end = record?.indexOf('\n') ?? -1;
        return record === null || end < 0 ? [] : [[record.slice(0, end), record.slice(end + 1)]];
    });
    const shortened = settings
        .flatMap(([key, value]) => key.startsWith('url.') && value !== ''
        ? [{ from: value, to: key.slice('url.'.length, -'.insteadof'.length) }]
        : [])
        .slice(0, MAX_SHORTENED);
    const addresses = settings
        .flatMap(([key, value]) => (key.startsWith('remote.') ? [value] : []))
        .slice(0, _remote_name_js__WEBPACK_IMPORTED_MODULE_2__.MAX_REMOTES);
    return (0,_remote_name_js__WEBPACK_IMPORTED_MODULE_2__.listNames)(addresses.flatMap((address) => {
        // Of several that fit, git takes the longest.
        const [longest] = shortened
            .filter(({ from }) => address.startsWith(from))
            .sort((a, b) => b.from.length - a.from.length);
        return longest === undefined ? [address] : [address, longest.to + address.slice(longest.from.length)];
    }));
}


/***/ }),

/***/ 2052:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_REMOTES: () => (/* binding */ MAX_REMOTES),
/* harmony export */   listNames: () => (/* binding */ listNames)
/* harmony export */ });
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2370);

/** Most remotes that are looked at: people have a handful. */
const MAX_REMOTES = 100;
const NAME = /^[\w.-]{1,100}$/;
/** Other names of one server: that of its port for ssh behind a firewall, and that of its pages. */
const ALIASES = { 'ssh.github.com': 'github.com', 'www.github.com': 'github.com' };
/** The names behind these addresses, each once, in order; what is no address of a server (a path, `file://`) has none. */
function listNames(addresses) {
    const names = addresses.slice(0, MAX_REMOTES).flatMap((address) => readRemote(address) ?? []);
    return [...new Map(names.map((name) => [`${name.host}/${name.owner}/${name.repo}`, name])).values()];
}
/** Reads `https://host/owner/repo.git`, `ssh://git@host:22/owner/repo` and `git@host:owner/repo.git`. Credentials are left behind. */
function readRemote(address) {
    if (address.length > 2_000)
        return null;
    if (/^(?:https?|ssh|git|git\+ssh|ssh\+git):\/\//i.test(address)) {
        if (!URL.canParse(address))
            return null;
        const { protocol, host, hostname, pathname } = new URL(address);
        // The port of a web address is that of its pages; that of ssh is not.
        return nameOf(/^https?:/.test(protocol) ? host : hostname, pathname);
    }
    const [, host = '', path = ''] = /^(?:[^@/\s:]{1,200}@)?([\w.-]{2,253}):(?!\/\/)(\S+)$/.exec(address) ?? [];
    return nameOf(host, path);
}
function nameOf(host, path) {
    const parts = path.replace(/^\//, '').replace(/\/$/, '').split('/');
    const [owner = '', written = ''] = parts;
    const repo = written.replace(/\.git$/i, '');
    if (host === '' || parts.length !== 2 || !NAME.test(owner) || !NAME.test(repo))
        return null;
    const lower = host.toLowerCase();
    return { host: (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .e)(ALIASES, lower) ?? lower, owner: owner.toLowerCase(), repo: repo.toLowerCase() };
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