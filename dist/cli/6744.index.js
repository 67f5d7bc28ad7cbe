"use strict";
exports.id = 6744;
exports.ids = [6744];
exports.modules = {

/***/ 5662:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment),
/* harmony export */   s: () => (/* binding */ GIT_OPTIONS)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3605);
// How git is called so that it obeys the user and never the repository.


/** Variables of the user's own configuration; every other GIT_ variable (GIT_DIR of a hook, say) would point git elsewhere. */
const KEPT = /^(?:GIT_CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|GIT_EXEC_PATH|GIT_CEILING_DIRECTORIES|GIT_DISCOVERY_ACROSS_FILESYSTEM)$/i;
/** Options in front of every git command. */
const GIT_OPTIONS = [
    '--no-pager',
    // Empty is "none" for every git: as a path to a hook before 2.36, as a boolean since.
    '-c',
    'core.fsmonitor=',
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'submodule.recurse=false',
    '-c',
    'core.quotePath=false',
    // Larger contents are streamed, so that git announces their size before it unpacks them.
    '-c',
    `core.bigFileThreshold=${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_CONTENT_BYTES */ .Dq}`,
];
/** The environment for git: no prompts, locks, replaced objects, grafts or fetching; messages in English; paths as they are. */
function gitEnvironment(extra = {}) {
    return {
        ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || KEPT.test(name))),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_GRAFT_FILE: node_os__WEBPACK_IMPORTED_MODULE_0__.devNull,
        GIT_LITERAL_PATHSPECS: '1',
        GIT_NO_LAZY_FETCH: '1',
        // For a git that does not know GIT_NO_LAZY_FETCH yet: no protocol has this name, so nothing can be fetched.
        GIT_ALLOW_PROTOCOL: 'none',
        ...extra,
    };
}


/***/ }),

/***/ 9400:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGitFacts: () => (/* binding */ readGitFacts),
/* harmony export */   requireFolder: () => (/* binding */ requireFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _find_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2558);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5688);
/* harmony import */ var _repository_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6950);
// Asks git, in one call, what kind of repository a folder belongs to.




/** Throws a RepositoryError where this is no folder: git could not even be started in it. */
function requireFolder(directory) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new _repository_error_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryError */ .p(`${directory} is not a folder. Name the folder of a git repository.`);
    }
}
/** Throws a RepositoryError that says what is wrong with the repository, or with git, and how to fix it. */
async function readGitFacts(directory) {
    // The root comes last: its name may hold line feeds, and without a working tree git stops there.
    const answer = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({
        directory,
        args: ['rev-parse', '--show-object-format', '--is-shallow-repository', '--show-toplevel'],
    });
    const [objectFormat = '', shallow = '', ...rest] = answer.output.toString('utf8').split('\n');
    if (objectFormat.startsWith('--') || shallow.startsWith('--'))
        throw new _repository_error_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryError */ .p(await tooOld(directory));
    const noWorkingTree = answer.errors.includes('must be run in a work tree');
    if (answer.code !== 0 && !noWorkingTree)
        throw new _repository_error_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryError */ .p(explain(directory, answer));
    if (objectFormat !== 'sha1' && objectFormat !== 'sha256') {
        throw new _repository_error_js__WEBPACK_IMPORTED_MODULE_3__/* .RepositoryError */ .p(`${directory} is a git repository of the object format "${objectFormat}", expected sha1 or sha256.`);
    }
    return { objectFormat, shallow: shallow === 'true', root: noWorkingTree ? null : rest.join('\n').replace(/\n$/, '') };
}
async function tooOld(directory) {
    const { output } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ directory, args: ['version'] });
    const version = /\d+\.\d+[\w.]*/.exec(output.toString('utf8'))?.[0] ?? 'of an unknown version';
    return `git ${version} is too old: install git ${_find_git_js__WEBPACK_IMPORTED_MODULE_1__/* .OLDEST_GIT */ .b} or newer.`;
}
function explain(directory, answer) {
    const { errors } = answer;
    if (/dubious ownership|unsafe repository/.test(errors)) {
        return `${directory} belongs to another user, so git refuses to read it. If you trust it, run: git config --global --add safe.directory ${JSON.stringify(directory)}`;
    }
    if (errors.includes('cannot use bare repository')) {
        return `${directory} is a bare repository, which your git configuration (safe.bareRepository) refuses. Use a checkout, or set safe.bareRepository to all.`;
    }
    if (errors.includes('not a git repository'))
        return `${directory} is not in a git repository. Run this inside one, or name its folder.`;
    return `git cannot read the repository of ${directory}: ${(0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A)(answer)}.`;
}


/***/ }),

/***/ 5688:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ reasonOf),
  E: () => (/* binding */ runGit)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./build/repository/git/find-git.js
var find_git = __webpack_require__(2558);
// EXTERNAL MODULE: ./build/repository/git/git-environment.js
var git_environment = __webpack_require__(5662);
;// CONCATENATED MODULE: ./build/repository/limit-running.js
// Keeps the number of pieces of work under way at one time within a bound.
/** Runs work at once while fewer than `most` run, else in its turn: anyone who waits gets the slot of who ends, so that no newcomer comes between. */
function limitRunning(most) {
    const waiting = [];
    let running = 0;
    return async (work) => {
        if (running < most)
            running += 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}

// EXTERNAL MODULE: ./build/repository/limits.js
var limits = __webpack_require__(3605);
// EXTERNAL MODULE: ./build/repository/repository-error.js
var repository_error = __webpack_require__(6950);
;// CONCATENATED MODULE: ./build/repository/git/git-process.js
// Runs one git command and collects what it says.






const limited = limitRunning(limits/* MAX_PROCESSES */.Zd);
/** Runs git without a shell. Resolves whatever the exit code; throws a RepositoryError where git cannot be started or takes too long. */
function runGit(command) {
    return limited(() => run(command));
}
function run({ directory, args, input, environment }) {
    const program = (0,find_git/* findGit */.C)();
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, [...git_environment/* GIT_OPTIONS */.s, ...args], {
            cwd: directory,
            env: (0,git_environment/* gitEnvironment */._)(environment),
            stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        const chunks = [];
        let size = 0;
        let cut = false;
        let errors = '';
        const timer = setTimeout(() => {
            child.kill('SIGKILL');
            reject(new repository_error/* RepositoryError */.p(`git ${args[0] ?? ''} took longer than ${limits/* GIT_TIMEOUT */.vO / 1000} seconds in ${directory}. Run this again; if it stays slow, \`git gc\` there may help.`));
        }, limits/* GIT_TIMEOUT */.vO);
        child.stdout?.on('data', (chunk) => {
            if (cut)
                return;
            chunks.push(chunk.subarray(0, limits/* MAX_OUTPUT_BYTES */.$q - size));
            size += chunk.length;
            if (size <= limits/* MAX_OUTPUT_BYTES */.$q)
                return;
            cut = true;
            child.kill('SIGKILL');
        });
        child.stderr?.on('data', (chunk) => {
            if (errors.length < limits/* MAX_ERROR_BYTES */.uE)
                errors += chunk.toString('utf8');
        });
        child.on('error', (cause) => {
            clearTimeout(timer);
            reject(new repository_error/* RepositoryError */.p(`git could not be started in ${directory}: ${cause.message}.`, { cause }));
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            resolve({
                code: cut ? 0 : (code ?? 1),
                output: Buffer.concat(chunks),
                cut,
                errors: errors.trim().slice(0, limits/* MAX_ERROR_BYTES */.uE),
            });
        });
        // A git that ends early closes the pipe; its exit code says why.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(input);
    });
}
/** Git's reason in one line, without its `fatal:`. Its hints are no reasons. */
function reasonOf({ errors, code }) {
    const lines = errors.split('\n');
    const begin = (start) => lines.find((text) => text.startsWith(start));
    const line = begin('fatal:') ?? begin('error:') ?? lines.find((text) => !/^(?:hint:|$)/.test(text)) ?? `exit code ${code}`;
    return line.replace(/^(?:fatal|error): /, '').slice(0, 300);
}


/***/ }),

/***/ 3605:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ MAX_OUTPUT_BYTES),
/* harmony export */   Dq: () => (/* binding */ MAX_CONTENT_BYTES),
/* harmony export */   J5: () => (/* binding */ MAX_COMPARED_BYTES),
/* harmony export */   Jy: () => (/* binding */ MAX_HELD_BYTES),
/* harmony export */   LR: () => (/* binding */ BINARY_PROBE_BYTES),
/* harmony export */   ND: () => (/* binding */ MAX_HASHED_FILES),
/* harmony export */   So: () => (/* binding */ MAX_READ_TREES),
/* harmony export */   ZD: () => (/* binding */ MAX_SEARCHED_FILES),
/* harmony export */   Zd: () => (/* binding */ MAX_PROCESSES),
/* harmony export */   _3: () => (/* binding */ MAX_PATH_HISTORIES),
/* harmony export */   c6: () => (/* binding */ MAX_SKIPPED_BYTES),
/* harmony export */   dZ: () => (/* binding */ RENAME_LIMIT),
/* harmony export */   eH: () => (/* binding */ MAX_SEARCHED_COMMITS),
/* harmony export */   gx: () => (/* binding */ MAX_TOTAL_BYTES),
/* harmony export */   hz: () => (/* binding */ MAX_WALKED_COMMITS),
/* harmony export */   iN: () => (/* binding */ MAX_KEPT_BYTES),
/* harmony export */   qH: () => (/* binding */ MAX_RESTARTS),
/* harmony export */   sy: () => (/* binding */ COMMIT_PAGE_FILES),
/* harmony export */   uE: () => (/* binding */ MAX_ERROR_BYTES),
/* harmony export */   vO: () => (/* binding */ GIT_TIMEOUT),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* unused harmony exports MAX_REQUESTS, MAX_ANSWER_BYTES, COMPARED_FILES, PULL_REQUEST_FILES, COMMIT_FILES, READS_OF_PATH_HISTORY, MAX_SEARCHED_COMMITS_OVER_REST, GITHUB_PAGE, MAX_TREE_REQUESTS, READS_OF_FIRST_PAGE, READS_OF_FURTHER_PAGE, MAX_LOG_PAGES, BLOBS_BEFORE_ARCHIVE, BLOBS_BEFORE_FURTHER_ARCHIVE, BLOBS_BEFORE_SMALL_ARCHIVE, SMALL_ARCHIVE_BYTES, MAX_BLOBS, MAX_ARCHIVE_BYTES, MAX_ARCHIVE_ENTRIES, MAX_ARCHIVE_KEPT_BYTES, MAX_KEPT_BINARY_BYTES, MAX_ARCHIVE_READS, ARCHIVE_TIMEOUT, MAX_COMMIT_PAGES */
// The bounds of what is read from a repository. A bound that is hit is reported in the notes or in the reason of what is unavailable.
const KIB = 1024;
const MIB = 1024 * KIB;
/** Largest content that is read, in bytes. GitHub's own limits for diffs it shows are of the same order. Git streams what is larger (see git-environment.ts). */
const MAX_CONTENT_BYTES = 16 * MIB;
/** Up to this size git is left to send a content that is not wanted; above, its process is ended and started anew. */
const MAX_SKIPPED_BYTES = 32 * MIB;
/** Bytes of content read in one run. */
const MAX_TOTAL_BYTES = 1024 * MIB;
/** Bytes of content that are kept for a second reader. */
const MAX_KEPT_BYTES = 128 * MIB;
/** Largest file of the working tree that is held in memory to be hashed; a larger one is hashed in pieces. */
const MAX_HELD_BYTES = 32 * MIB;
/** Bytes one git process may answer with: a listing of about half a million files. */
const MAX_OUTPUT_BYTES = 64 * MIB;
/** Folders of a second commit that are read one by one before git is asked for its whole listing. */
const MAX_READ_TREES = 200;
/** Bytes of git's error output that are kept. */
const MAX_ERROR_BYTES = 16 * KIB;
/** Milliseconds a git process may take, or may stay silent while contents are asked for. */
const GIT_TIMEOUT = 60_000;
/** Git processes at one time, besides the one that serves contents. */
const MAX_PROCESSES = 8;
/** How often the process that serves contents is started anew before the rest is given up. */
const MAX_RESTARTS = 200;
/** Files that are read to confirm what a search found. */
const MAX_SEARCHED_FILES = 500;
/** Git looks for similar files while removed times added files are at most the square of this. */
const RENAME_LIMIT = 2000;
/** Added files of the working tree that are hashed to find renames. */
const MAX_HASHED_FILES = 20_000;
/** Bytes of added files of the working tree that are compared to find renames. */
const MAX_COMPARED_BYTES = 256 * MIB;
/** A file with a NUL byte among so many first bytes is binary: git's own rule (`buffer_is_binary`). */
const BINARY_PROBE_BYTES = 8000;
/** Requests to GitHub under way at one time. Far below the hundred that trip its secondary limit (docs.github.com/rest, "Rate limits"). */
const MAX_REQUESTS = 6;
/** Bytes of one answer of GitHub in JSON. GitHub cuts a tree at 7 MB; a comparison carries patches. */
const MAX_ANSWER_BYTES = 64 * MIB;
/** Files a comparison of GitHub lists (docs.github.com/rest/commits/commits#compare-two-commits). */
const COMPARED_FILES = 300;
/** Files GitHub lists of a pull request (docs.github.com/rest/pulls/pulls#list-pull-requests-files). */
const PULL_REQUEST_FILES = 3000;
/** Files GitHub lists of a commit (docs.github.com/rest/commits/commits#get-a-commit). */
const COMMIT_FILES = 3000;
/** Files GitHub lists of a commit in one answer (docs.github.com/rest/commits/commits#get-a-commit). */
const COMMIT_PAGE_FILES = 300;
/** Paths whose history is asked for in one run. */
const MAX_PATH_HISTORIES = 5;
/** What each of them costs over REST. */
const READS_OF_PATH_HISTORY = 2;
/** Commits besides head and base that are searched for one page, in a clone and over REST. */
const MAX_SEARCHED_COMMITS = 20;
const MAX_SEARCHED_COMMITS_OVER_REST = 2;
/** Entries of one page of GitHub's lists. */
const GITHUB_PAGE = 100;
/** Requests for the folders of one commit whose whole tree GitHub cuts. */
const MAX_TREE_REQUESTS = 100;
/** Requests to GitHub of a run with one page that checks a change: 14 reads, four of which are made by what publishes. */
const READS_OF_FIRST_PAGE = 10;
/** The same for each further page. */
const READS_OF_FURTHER_PAGE = 3;
/** Pages of head\u2019s newest commits that are listed to answer for stamps. */
const MAX_LOG_PAGES = 3;
/** Contents of one commit that are read one by one before its archive is: an archive costs two requests, and its bytes. */
const BLOBS_BEFORE_ARCHIVE = 3;
/** The same after the first archive of a run. */
const BLOBS_BEFORE_FURTHER_ARCHIVE = 2;
/** The same for a commit whose archive is small, after the first archive of a run: before it there are none. */
const BLOBS_BEFORE_SMALL_ARCHIVE = 1;
/** Bytes of a commit's files up to which its archive is small. */
const SMALL_ARCHIVE_BYTES = 16 * MIB;
/** Contents that are read one by one in a run, where archives cannot be had or do not hold them. */
const MAX_BLOBS = 300;
/** Bytes of an archive, unpacked. */
const MAX_ARCHIVE_BYTES = 1024 * MIB;
/** Entries of an archive. */
const MAX_ARCHIVE_ENTRIES = 500_000;
/** Bytes of contents from archives that are kept. */
const MAX_ARCHIVE_KEPT_BYTES = 256 * MIB;
/** Binary contents of an archive that nobody asked for are kept up to this size. */
const MAX_KEPT_BINARY_BYTES = 8 * KIB;
/** How often an archive is read in a run, where its contents are too many to be kept. */
const MAX_ARCHIVE_READS = 3;
/** Milliseconds one archive may take. */
const ARCHIVE_TIMEOUT = 300_000;
/** Pages of a commit list that are read to complete an abbreviated commit id that GitHub does not find. */
const MAX_COMMIT_PAGES = 5;
/** A size as people write it: `3.1 MiB`. */
function formatBytes(bytes) {
    return bytes >= MIB ? `${(bytes / MIB).toFixed(1)} MiB` : `${(bytes / KIB).toFixed(1)} KiB`;
}
/** Commits that are read to say when cited files last changed. */
const MAX_WALKED_COMMITS = 5_000;


/***/ }),

/***/ 6939:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   dA: () => (/* binding */ utcDay),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   hF: () => (/* binding */ daysOf),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
// Days of the calendar in UTC: what a day is, and how to count from one to another.
/** The day in the calendar, or all days of the month where `day` is null; null where the calendar has none such. */
function daysOf({ year, month, day, }) {
    if (year < 1000 || month < 1 || month > 12)
        return null;
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
    if (day !== null && (day < 1 || day > length))
        return null;
    const write = (number) => `${year}-${pad(month)}-${pad(number)}`;
    return { first: write(day ?? 1), last: write(day ?? length) };
}
const MILLISECONDS = 86_400_000;
/** Days from one `YYYY-MM-DD` to another; below zero where the other is earlier. */
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS);
/** Later days are written with a sign and no longer sort as text. */
const LAST_DAY = Date.UTC(9999, 11, 31);
/** The day `days` after `day`, both `YYYY-MM-DD`; never later than the year 9999. */
function addDays(day, days) {
    return utcDay(new Date(Math.min(LAST_DAY, Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS)));
}
/** The day of a moment in UTC, `YYYY-MM-DD`. */
const utcDay = (time) => time.toISOString().slice(0, 10);
/** The day in UTC of an ISO time with offset; null where it is not one. */
function dayOf(time) {
    const parsed = Date.parse(time);
    return Number.isNaN(parsed) ? null : utcDay(new Date(parsed));
}
/** True for a day of the calendar written as `YYYY-MM-DD` and nothing else. */
function isDay(text) {
    return /^\d{4}-\d\d-\d\d$/.test(text) && dayOf(`${text}T00:00:00Z`) === text;
}
const pad = (number) => String(number).padStart(2, '0');


/***/ }),

/***/ 9107:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy),
/* harmony export */   S: () => (/* binding */ appendTo)
/* harmony export */ });
// Groups items by a key, the one way it is done here.
/** The items of each key in their order; keys in the order of their first item. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items)
        appendTo(groups, keyOf(item), item);
    return groups;
}
/** Adds an item to the group of a key. */
function appendTo(groups, key, item) {
    const group = groups.get(key);
    if (group === undefined)
        groups.set(key, [item]);
    else
        group.push(item);
}


/***/ })

};
;