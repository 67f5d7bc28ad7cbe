export const id = 217;
export const ids = [217];
export const modules = {

/***/ 6217:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGitHubPathHistory: () => (/* binding */ readGitHubPathHistory)
/* harmony export */ });
/* harmony import */ var _github_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7645);
/* harmony import */ var _github_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3074);
/* harmony import */ var _github_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6571);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3605);
/* harmony import */ var _path_fates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(540);
// Asks GitHub what became of paths that head lacks: two requests for each of a few of them.





/** `head` is a full commit id that has none of the paths. */
async function readGitHubPathHistory(requests, { head, paths }) {
    const [asked, others] = [paths.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PATH_HISTORIES */ ._3), paths.slice(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PATH_HISTORIES */ ._3)];
    // Many paths leave in one commit: it is read once.
    const commits = new Map();
    const movesOf = (commit) => {
        const known = commits.get(commit) ?? readMoves(requests, commit);
        commits.set(commit, known);
        return known;
    };
    try {
        const events = await Promise.all(asked.map(async (path) => {
            const [commit = null] = await requests.json({
                path: '/commits',
                purpose: 'apart',
                parameters: { sha: head, path, per_page: 1, page: 1 },
                read: _github_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommits */ .Fe,
            });
            if (commit === null)
                return [path, null];
            if (commit.date === null)
                throw new Error(`the date of commit ${commit.id} cannot be read`);
            const { whole, ...moves } = await movesOf(commit.id);
            // Of a file beyond the first page nobody says whether it was deleted or renamed.
            if (!whole && !moves.removed.some(({ from }) => from === path || from.startsWith(`${path}/`)))
                return null;
            return [path, { commit: commit.id, date: commit.date.slice(0, 10), ...moves }];
        }));
        const known = events.filter((event) => event !== null);
        return { kind: 'known', value: (0,_path_fates_js__WEBPACK_IMPORTED_MODULE_3__/* .fatesByPath */ .Q)({ events: new Map(known), others }) };
    }
    catch (error) {
        return { kind: 'unverifiable', reason: (0,_github_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(error) };
    }
}
/** What GitHub says of a file whose path is new. */
const NEW = new Set(['added', 'copied', 'renamed']);
async function readMoves(requests, commit) {
    const files = await requests.json({
        path: '/commits/{ref}',
        purpose: 'apart',
        parameters: { ref: commit },
        read: (answer) => (0,_github_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .readFiles */ .Ul)((0,_github_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .membersOf */ .lS)(answer)['files']),
    });
    const listed = files.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMIT_PAGE_FILES */ .sy);
    const removed = listed.flatMap(({ filename, previous_filename, status }) => {
        if (status === 'removed')
            return [{ from: filename, to: null }];
        return status === 'renamed' && previous_filename !== undefined ? [{ from: previous_filename, to: filename }] : [];
    });
    const whole = files.length < _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMIT_PAGE_FILES */ .sy;
    return { whole, removed, added: listed.flatMap(({ filename, status }) => (NEW.has(status) ? [filename] : [])) };
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
