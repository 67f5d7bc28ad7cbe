"use strict";
exports.id = 7029;
exports.ids = [7029];
exports.modules = {

/***/ 7029:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPathHistory: () => (/* binding */ readPathHistory)
/* harmony export */ });
/* harmony import */ var _commit_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4325);
/* harmony import */ var _git_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4707);
/* harmony import */ var _git_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7083);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5688);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3605);
/* harmony import */ var _path_fates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(540);
/* harmony import */ var _repository_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6950);
// Asks git what became of paths that head lacks: one walk over the history of all of them together.







/** `head` is the commit whose history is read, as a snapshot; null where there is none yet. Never rejects for what git cannot tell. */
async function readPathHistory(git, { head, paths }) {
    // Before the first commit nothing ever was.
    if (head === null)
        return { kind: 'known', value: new Map(paths.map((path) => [path, { kind: 'never' }])) };
    if (git.shallow)
        return { kind: 'unverifiable', reason: _git_history_js__WEBPACK_IMPORTED_MODULE_1__/* .SHALLOW_REASON */ .I5 };
    const { entries } = await head.tree();
    const folders = foldersOf(entries.keys());
    const there = paths.filter((path) => entries.has(path) || folders.has(path));
    const kept = new Set(there);
    const absent = paths.filter((path) => !kept.has(path));
    const [asked, others] = [absent.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PATH_HISTORIES */ ._3), absent.slice(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PATH_HISTORIES */ ._3)];
    const logged = asked.length === 0 ? { kind: 'known', value: [] } : await readLog(git, head.commit, asked);
    if (logged.kind === 'unverifiable')
        return logged;
    const events = new Map();
    for (const path of asked) {
        const event = findEvent(path, logged.value);
        if (typeof event === 'string')
            return { kind: 'unverifiable', reason: event };
        events.set(path, event);
    }
    return {
        kind: 'known',
        value: new Map([
            ...(0,_path_fates_js__WEBPACK_IMPORTED_MODULE_4__/* .fatesByPath */ .Q)({ events, others }),
            ...there.map((path) => [path, { kind: 'uncommitted' }]),
        ]),
    };
}
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths)
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    return folders;
}
/** The newest commit that touched the path; null for none. A reason where nobody can say when that was. */
function findEvent(path, log) {
    const below = `${path}/`;
    const isMeant = (file) => file !== null && (file === path || file.startsWith(below));
    const change = log.find(({ files }) => files.some((file) => isMeant(file.path) || isMeant(file.to)));
    if (change === undefined)
        return null;
    const { commit, date, files } = change;
    if (date === null)
        return (0,_commit_object_js__WEBPACK_IMPORTED_MODULE_5__/* .undatedReason */ .W9)(commit);
    // GitHub lists the files of a commit up to a bound: beyond it only what was asked for is looked at.
    const listed = files.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMIT_PAGE_FILES */ .sy);
    const own = files.slice(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMIT_PAGE_FILES */ .sy).filter((file) => isMeant(file.path));
    const removed = [...listed, ...own].flatMap((file) => file.removed ? [{ from: file.path, to: file.to }] : []);
    return { commit, date, removed, added: listed.flatMap(({ added }) => added ?? []) };
}
async function readLog({ directory }, head, paths) {
    try {
        const answer = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({
            directory,
            args: [
                'log',
                '-z',
                '--raw',
                '--full-diff',
                '-M',
                `-l${_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .RENAME_LIMIT */ .dZ}`,
                '--root',
                '--diff-merges=first-parent',
                '--no-abbrev',
                '--no-color',
                '--no-show-signature',
                '--no-ext-diff',
                '--no-textconv',
                '--no-relative',
                '--format=%x00%H %ct',
                head,
                '--',
                ...paths,
            ],
        });
        if (answer.code !== 0)
            return { kind: 'unverifiable', reason: (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(answer) };
        if (answer.cut)
            return { kind: 'unverifiable', reason: 'the history of these paths is too long' };
        return { kind: 'known', value: parseLog(answer.output) };
    }
    catch (error) {
        if (error instanceof _repository_error_js__WEBPACK_IMPORTED_MODULE_6__/* .RepositoryError */ .p)
            return { kind: 'unverifiable', reason: error.message };
        throw error;
    }
}
const HEADER = /^([0-9a-f]{40,64}) (\d{1,15})$/;
/** `:<mode> SP <mode> SP <id> SP <id> SP <status>`; the first of a commit is on a line of its own. */
const RAW = /^\n?:\d+ \d+ [0-9a-f]+ [0-9a-f]+ ([A-Z])\d*$/;
/** Reads the records in their order, so that a path which looks like a header is none. */
function parseLog(output) {
    const records = (0,_git_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRecords */ .DQ)(Buffer.concat([output, Buffer.from([0])]));
    const log = [];
    for (let at = 0; at < records.length; at += 1) {
        const record = records[at] ?? '';
        const raw = RAW.exec(record);
        const header = raw === null ? HEADER.exec(record) : null;
        if (header !== null)
            log.push({
                commit: header[1] ?? '',
                date: (0,_commit_object_js__WEBPACK_IMPORTED_MODULE_5__/* .committedOn */ .iU)(header[2] ?? ''),
                files: [],
            });
        if (raw === null)
            continue;
        const status = raw[1] ?? '';
        const two = status === 'R' || status === 'C';
        const [path, to] = [records[at + 1] ?? '', two ? (records[at + 2] ?? null) : null];
        at += two ? 2 : 1;
        // What a file was copied from did not change.
        log.at(-1)?.files.push(status === 'C'
            ? { path: to ?? '', to: null, removed: false, added: to }
            : {
                path,
                to,
                removed: status === 'R' || status === 'D',
                added: status === 'A' ? path : status === 'R' ? to : null,
            });
    }
    return log;
}


/***/ }),

/***/ 540:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ fatesByPath)
/* harmony export */ });
// Tells from the last commits that touched some paths what became of them: never there, deleted, or renamed.
/**
 * The fates of paths by the newest commit that touched each; null where no commit did. A path of `others`, whose history was not asked for,
 * has one where one of these very commits removed it.
 */
function fatesByPath({ events, others, }) {
    const fates = new Map();
    for (const [path, event] of events)
        fates.set(path, event === null ? { kind: 'never' } : fateOf(path, event));
    const removed = new Map();
    for (const event of new Set([...events.values()].filter((one) => one !== null)))
        for (const file of event.removed)
            if (!removed.has(file.from))
                removed.set(file.from, fateOfFile(file, event));
    for (const path of others) {
        const fate = removed.get(path);
        if (fate !== undefined && !fates.has(path))
            fates.set(path, fate);
    }
    return fates;
}
function fateOf(path, event) {
    const file = event.removed.find(({ from }) => from === path);
    if (file !== undefined)
        return fateOfFile(file, event);
    const to = newFolderOf(path, event.removed);
    return fateOfFile({ to }, event);
}
function fateOfFile({ to }, { commit, date, added }) {
    return to === null ? { kind: 'deleted', commit, date, added } : { kind: 'renamed', to, commit, date };
}
/** Where a folder went: the one folder to which all files that left it moved; null where they were scattered or deleted. */
function newFolderOf(path, removed) {
    const folder = `${path}/`;
    const targets = new Set(removed
        .filter(({ from }) => from.startsWith(folder))
        .map(({ from, to }) => {
        const tail = from.slice(path.length);
        return to?.endsWith(tail) === true ? to.slice(0, -tail.length) : null;
    }));
    const [only = null] = targets;
    return targets.size === 1 && only !== '' ? only : null;
}


/***/ })

};
;