export const id = 909;
export const ids = [909];
export const modules = {

/***/ 9192:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ NOTHING_RENAMED),
/* harmony export */   f: () => (/* binding */ completeRenames)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4040);

const NOTHING_RENAMED = { known: new Map(), unsure: new Set() };
/**
 * Completes a list of renames that has gaps. Of the files it does not speak of, those with equal contents were renamed; a removed one was
 * deleted where no added file has its name or its extension; of the rest nothing is sure.
 */
function completeRenames({ before, after, known, listed }) {
    const targets = new Set(known.values());
    const isOpen = (path) => !listed.has(path) && !known.has(path) && !targets.has(path);
    const gone = [...before.entries.values()].filter(({ path }) => !after.entries.has(path) && isOpen(path));
    const come = [...after.entries.values()].filter(({ path }) => !before.entries.has(path) && isOpen(path));
    const equal = pairEqual(gone, come);
    const taken = new Set(equal.values());
    const left = come.filter(({ path }) => !taken.has(path));
    const names = new Set(left.map(({ path }) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path)));
    const extensions = new Set(left.map(({ path }) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path)));
    const unsure = gone.filter(({ path }) => {
        const extension = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .extensionOf */ .je)(path);
        return !equal.has(path) && (names.has((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path)) || (extension !== null && extensions.has(extension)));
    });
    return { known: new Map([...known, ...equal]), unsure: new Set(unsure.map(({ path }) => path)) };
}
/** Pairs what has the same content and no twin. */
function pairEqual(gone, come) {
    const targets = alone(come);
    return new Map([...alone(gone)].flatMap(([id, { path }]) => {
        const target = targets.get(id);
        return target === undefined ? [] : [[path, target.path]];
    }));
}
function alone(entries) {
    const counts = new Map();
    for (const { id } of entries)
        counts.set(id, (counts.get(id) ?? 0) + 1);
    return new Map(entries.flatMap((entry) => (counts.get(entry.id) === 1 ? [[entry.id, entry]] : [])));
}


/***/ }),

/***/ 4305:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c5: () => (/* binding */ withoutCarriageReturns),
/* harmony export */   jV: () => (/* binding */ startObjectId),
/* harmony export */   zA: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
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

/***/ 4325:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ml: () => (/* binding */ writeDate),
/* harmony export */   W9: () => (/* binding */ undatedReason),
/* harmony export */   d9: () => (/* binding */ committerDate),
/* harmony export */   iU: () => (/* binding */ committedOn)
/* harmony export */ });
// Reads what a commit object says of itself.
/** Committer date of a raw commit, ISO 8601 in UTC; null where it has none that can be read. */
function committerDate(commit) {
    const text = Buffer.from(commit).toString('latin1');
    const header = text.slice(0, text.indexOf('\n\n') + 1);
    const [, seconds] = /^committer [^\n]*> (\d{1,12}) [+-]\d{4}$/m.exec(header) ?? [];
    return seconds === undefined ? null : writeDate(Number(seconds) * 1000);
}
/** A time in milliseconds as `2026-01-31T12:00:00Z`; null for one that is no time. */
function writeDate(time) {
    const date = new Date(time);
    // A year of five digits is no date that anything else could read.
    return Number.isNaN(time) || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999
        ? null
        : `${date.toISOString().slice(0, 19)}Z`;
}
/** The day of a committer date that git gives in seconds, `YYYY-MM-DD`; null for one that is no time: a commit can claim any number. */
function committedOn(seconds) {
    return writeDate(Number(seconds) * 1000)?.slice(0, 10) ?? null;
}
/** Why nothing can be said of what a commit did, where its date is no time. */
const undatedReason = (commit) => `the date of commit ${commit} cannot be read`;


/***/ }),

/***/ 4707:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ noteNames),
/* harmony export */   DQ: () => (/* binding */ splitRecords),
/* harmony export */   kA: () => (/* binding */ describeUnlisted),
/* harmony export */   rN: () => (/* binding */ TOO_MANY_FILES),
/* harmony export */   z1: () => (/* binding */ kindOfMode)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
// Reads the NUL-separated listings of git.

/** Records of a listing that end in NUL; an unfinished last one is left out, one that is not UTF-8 is null. */
function splitRecords(output) {
    const end = output.lastIndexOf(0);
    if (end === -1)
        return [];
    const whole = output.subarray(0, end);
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(whole))
        return whole.toString('utf8').split('\0');
    // Latin-1 keeps every byte, so that each record can be judged by itself.
    return whole
        .toString('latin1')
        .split('\0')
        .map((record) => {
        const bytes = Buffer.from(record, 'latin1');
        return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? bytes.toString('utf8') : null;
    });
}
/** The kind of an entry by git's mode in octal digits. */
function kindOfMode(mode) {
    if (mode === '120000')
        return 'link';
    return mode === '160000' ? 'submodule' : 'file';
}
/** Why a listing ends where it does. */
const TOO_MANY_FILES = 'it has more files than can be listed';
/** The note on a listing that is not whole. */
const describeUnlisted = (commit, because) => because === TOO_MANY_FILES
    ? `Commit ${commit} has more files than can be listed; the rest was not looked at.`
    : `The files of commit ${commit} could not be listed: ${because}.`;
/** Tells that files were left out for their names. */
function noteNames(notes, count) {
    if (count > 0)
        notes.add(`Files whose names are not UTF-8 were not looked at: ${count}.`);
}


/***/ }),

/***/ 4853:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ GitHubAllowance),
/* harmony export */   v: () => (/* binding */ AllowanceSpent)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3605);
// How much of GitHub\u2019s API one run may read: what it needs is always read, and older commits only while there is room.

/** Thrown instead of a request that would be one too many. */
class AllowanceSpent extends Error {
    constructor() {
        super('the run has made as many requests as it may');
    }
}
/** Contents of head and base are mostly read after the first questions about history: so many requests are kept for them. */
const KEPT = 2;
class GitHubAllowance {
    #notes;
    #asked = 0;
    #contents = 0;
    /** Without limit until the pages are known. */
    #limit = Number.POSITIVE_INFINITY;
    constructor(notes) {
        this.#notes = notes;
    }
    /** Bounds the requests of a run by its pages. What missing paths do not need of the reads for histories, pages may have. */
    limitTo(work) {
        if ('pages' in work)
            this.#limit = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .READS_OF_FIRST_PAGE */ .J7 + _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .READS_OF_FURTHER_PAGE */ .DO * Math.max(0, work.pages - 1);
        else
            this.#limit += _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .READS_OF_PATH_HISTORY */ .BJ * Math.max(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_PATH_HISTORIES */ ._3 - work.missing);
    }
    /** Counts a request. @throws AllowanceSpent */
    take(purpose, { isContent }) {
        if (purpose === 'apart')
            return;
        if (purpose === 'history' && this.#asked + Math.max(0, KEPT - this.#contents) >= this.#limit) {
            this.#notes.add('A run makes a limited number of requests to GitHub, so not all older commits were looked at. A checkout with its whole history (`fetch-depth: 0`) has no such limit.');
            throw new AllowanceSpent();
        }
        this.#asked += 1;
        if (isContent && purpose === 'needed')
            this.#contents += 1;
    }
}


/***/ }),

/***/ 7645:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   MC: () => (/* binding */ BrokenAnswer),
/* harmony export */   lS: () => (/* binding */ membersOf)
/* harmony export */ });
// Checks what GitHub answers: an answer that is not what was asked for is none, and the next one may be whole.
/** An answer that broke off, or is not what was asked for: broken JSON, a page of HTML, an object for a list. */
class BrokenAnswer extends Error {
}
/** A list, each entry of it read. Nothing is left out: a list with an entry that cannot be read is broken. @throws BrokenAnswer */
function readList(answer, { what, read }) {
    if (!Array.isArray(answer))
        throw new BrokenAnswer(`the answer holds no ${what}`);
    return answer.map((entry) => {
        const item = read(entry);
        if (item === null)
            throw new BrokenAnswer(`the answer holds ${what} that cannot be read`);
        return item;
    });
}
/** The members of an object; none of anything else. */
function membersOf(answer) {
    return typeof answer === 'object' && answer !== null ? answer : {};
}


/***/ }),

/***/ 3074:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ readCommits),
/* harmony export */   Fo: () => (/* binding */ requireCommit),
/* harmony export */   Tm: () => (/* binding */ haveCommonCommit),
/* harmony export */   Ul: () => (/* binding */ readFiles),
/* harmony export */   kC: () => (/* binding */ compareCommits)
/* harmony export */ });
/* harmony import */ var _git_commit_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4325);
/* harmony import */ var _github_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7645);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3605);
// Compares two commits over REST: their merge base, how far they are apart, and the files between them.



/** Rejects with the client's error; 404 stands for an unknown commit as well as for no common one. */
async function compareCommits(requests, { from, to, whole, purpose }) {
    // Without pages the newest 250 commits come, and the files; with pages the files stand on the first.
    return await requests.json({
        path: '/compare/{basehead}',
        purpose,
        parameters: { basehead: `${from}...${to}`, ...(whole ? {} : { per_page: 1, page: 2 }) },
        read: (answer) => readComparison(answer, whole),
    });
}
function readComparison(answer, whole) {
    const { base_commit, merge_base_commit, ahead_by, commits, files } = (0,_github_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(answer);
    const [first, common] = [readCommit(base_commit), readCommit(merge_base_commit)];
    if (first === null || common === null || typeof ahead_by !== 'number')
        throw new _github_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenAnswer */ .MC('the answer holds no comparison');
    return {
        from: first,
        mergeBase: common.id,
        ahead: ahead_by,
        commits: whole ? readCommits(commits) : [],
        files: whole ? readFiles(files) : [],
    };
}
/**
 * Whether the newest commits of two histories have one in common: then a comparison that says they have none is not to be believed.
 * Rejects with the client's error.
 */
async function haveCommonCommit(requests, { commits: [one, other], purpose }) {
    const [left, right] = await Promise.all([one, other].map((sha) => requests.json({
        path: '/commits',
        parameters: { sha, per_page: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_PAGE */ .q_, page: 1 },
        purpose,
        read: readCommits,
    })));
    const known = new Set((left ?? []).map(({ id }) => id));
    return (right ?? []).some(({ id }) => known.has(id));
}
/** A commit as the API describes it; null for anything else. */
function readCommit(described) {
    const { sha, commit } = (described ?? {});
    if (typeof sha !== 'string' || !/^[0-9a-f]{40}$/.test(sha))
        return null;
    const date = commit?.committer?.date;
    return { id: sha, date: typeof date === 'string' ? (0,_git_commit_object_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDate */ .Ml)(Date.parse(date)) : null };
}
/** The same. @throws BrokenAnswer for anything that is not a commit */
function requireCommit(described) {
    const commit = readCommit(described);
    if (commit === null)
        throw new _github_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenAnswer */ .MC('the answer holds no commit');
    return commit;
}
/** The commits of a list. @throws BrokenAnswer */
function readCommits(list) {
    return (0,_github_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readList */ .LD)(list, { what: 'commits', read: readDescribed });
}
function readDescribed(described) {
    const commit = readCommit(described);
    const { parents, commit: inner } = (0,_github_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(described);
    if (commit === null || !Array.isArray(parents))
        return null;
    const { message } = (0,_github_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(inner);
    return {
        ...commit,
        parents: parents.flatMap((parent) => readCommit(parent)?.id ?? []),
        message: typeof message === 'string' ? message : '',
    };
}
/** The files of a list. @throws BrokenAnswer */
function readFiles(list) {
    return (0,_github_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .readList */ .LD)(list, { what: 'files', read: readFile });
}
function readFile(file) {
    const { filename, previous_filename, status, patch } = (0,_github_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(file);
    if (typeof filename !== 'string' || typeof status !== 'string')
        return null;
    return {
        filename,
        status,
        ...(typeof previous_filename === 'string' ? { previous_filename } : {}),
        ...(typeof patch === 'string' ? { patch } : {}),
    };
}


/***/ }),

/***/ 6571:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   c4: () => (/* binding */ isNotFound)
/* harmony export */ });
/* harmony import */ var _github_allowance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4853);
/* harmony import */ var _github_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7645);
/* harmony import */ var _repository_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6950);
// Says in plain words why GitHub did not answer.



/** The HTTP status GitHub refused with; null where there was no answer. */
function statusOf(error) {
    const { status, response } = error;
    return typeof status === 'number' && response !== undefined ? status : null;
}
/** True where GitHub does not have, or does not show, what was asked for. */
function isNotFound(error) {
    return [404, 409, 422].includes(statusOf(error) ?? 0);
}
/** The reason in one line, without addresses: `404 Not Found`. */
function refusalOf(error) {
    const status = statusOf(error);
    const message = error instanceof Error ? error.message : 'unknown error';
    const line = (message.split('\n')[0] ?? '')
        .replaceAll(/(?: - )?https?:\/\/\S*/g, '')
        .trim()
        .slice(0, 200);
    if (error instanceof _github_allowance_js__WEBPACK_IMPORTED_MODULE_0__/* .AllowanceSpent */ .v)
        return line;
    if (error instanceof _github_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .BrokenAnswer */ .MC)
        return `GitHub\u2019s answer cannot be used: ${line}`;
    return status === null
        ? `GitHub could not be asked: ${line}`
        : `GitHub answered ${status}${line === '' ? '' : ` ${line}`}`;
}
/** The error of a run that cannot go on without `what`; names the permission that is lacking where that can be the cause. */
function refuse(error, { what, name: { owner, repo } }) {
    return new _repository_error_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryError */ .p(`The ${what} of ${owner}/${repo} cannot be read (${refusalOf(error)}). ${adviceFor(error)}`, {
        cause: error,
    });
}
function adviceFor(error) {
    const status = statusOf(error);
    if (status === 401)
        return 'The token is not valid: give one with the permission contents: read.';
    if (status === 429 || (status === 403 && /rate limit/i.test(String(error))))
        return 'The rate limit of the token is used up: run this again later.';
    if (status === 403)
        return 'The token lacks the permission contents: read.';
    if (status === 404 || status === 409 || status === 422) {
        return 'The commit is not there any more (a fork or a branch was removed, or its history rewritten), or the token lacks the permission contents: read.';
    }
    return 'Run this again, or use a checkout with its whole history (fetch-depth: 0).';
}


/***/ }),

/***/ 5909:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHubRepository: () => (/* binding */ openGitHubRepository)
});

// EXTERNAL MODULE: ./build/repository/notes.js
var repository_notes = __webpack_require__(4760);
// EXTERNAL MODULE: ./build/repository/github/github-comparison.js
var github_comparison = __webpack_require__(3074);
// EXTERNAL MODULE: ./build/repository/github/github-allowance.js
var github_allowance = __webpack_require__(4853);
// EXTERNAL MODULE: ./build/repository/github/github-answer.js
var github_answer = __webpack_require__(7645);
// EXTERNAL MODULE: ./build/repository/github/github-refusal.js
var github_refusal = __webpack_require__(6571);
// EXTERNAL MODULE: ./build/repository/limits.js
var limits = __webpack_require__(3605);
;// CONCATENATED MODULE: ./build/repository/github/github-log.js
// The newest commits of head's history over REST, listed once a run: it answers for many stamps what each would cost a request.



class GitHubLog {
    #requests;
    #head;
    #commits = new Map();
    /** Days before those of the newest commits. */
    #older = new Set();
    #pages = 0;
    #isWhole = false;
    #loading = null;
    /** Why GitHub gave no page: it is not asked for another one. */
    #refused = null;
    /** `head` is a full commit id. */
    constructor(requests, head) {
        this.#requests = requests;
        this.#head = head;
    }
    /** True where asking for what the first page shows costs nothing. */
    isRead() {
        return this.#pages > 0;
    }
    /**
     * The commit of this id or beginning of one, and how many commits are reachable from head and not from it. Null where the newest commits
     * do not show it. Rejects with the client's error.
     */
    async find(revision) {
        await this.#atLeast(1);
        const [commit, ...others] = [...this.#commits.values()].filter(({ id }) => id.startsWith(revision));
        if (commit === undefined || others.length > 0)
            return null;
        const since = this.#countSince(commit.id);
        return since === null ? null : { commit, since };
    }
    /**
     * The newest commit reachable from `from` whose date is on or before this day, and null for none. Undefined where the newest commits do
     * not show it. Rejects with the client's error.
     */
    async newestOn(day, from) {
        for (let pages = 1;; pages += 1) {
            await this.#atLeast(pages);
            const found = this.#walkTo(day, from);
            if (found !== undefined || this.#isWhole || pages >= limits/* MAX_LOG_PAGES */.pv)
                return found;
            this.#older.add(day);
            // One day is asked for by itself; of several, a page shows many.
            if (this.#older.size < 2)
                return undefined;
        }
    }
    /** True where a commit that is reachable from head and older than all that are listed is surely reachable from this one. */
    reachesOlder(from) {
        return this.#commits.has(from) && this.#countSince(from) !== null;
    }
    /** True for a commit that is listed. */
    has(id) {
        return this.#commits.has(id);
    }
    /** As git walks: of all commits in sight always the one with the newest date. Undefined where a commit that is not listed comes into play. */
    #walkTo(day, from) {
        const first = this.#commits.get(from);
        if (first === undefined)
            return undefined;
        const seen = new Set([from]);
        const sight = [first];
        let isCut = false;
        for (let next = sight.shift(); next !== undefined; next = sight.shift()) {
            if (next.date === null)
                return undefined;
            if (next.date.slice(0, 10) <= day)
                return next;
            for (const id of next.parents) {
                if (seen.has(id))
                    continue;
                seen.add(id);
                const parent = this.#commits.get(id);
                if (parent === undefined)
                    isCut = true;
                else
                    insertByDate(sight, parent);
            }
        }
        return isCut ? undefined : null;
    }
    /** Null where a commit that is not listed may be one of them. */
    #countSince(id) {
        const older = new Set([id]);
        const left = [id];
        for (let next = left.pop(); next !== undefined; next = left.pop())
            for (const parent of this.#commits.get(next)?.parents ?? []) {
                if (older.has(parent))
                    continue;
                older.add(parent);
                left.push(parent);
            }
        const newer = [...this.#commits.values()].filter((commit) => !older.has(commit.id));
        const isClosed = newer.every(({ parents }) => parents.every((one) => older.has(one) || this.#commits.has(one)));
        return isClosed ? newer.length : null;
    }
    async #atLeast(pages) {
        while (this.#pages < pages && !this.#isWhole) {
            if (this.#refused !== null)
                throw this.#refused.error;
            this.#loading ??= this.#load()
                .catch((error) => {
                // What the run may still ask can grow, once the missing paths are known.
                if (!(error instanceof github_allowance/* AllowanceSpent */.v))
                    this.#refused = { error };
                throw error;
            })
                .finally(() => {
                this.#loading = null;
            });
            await this.#loading;
        }
    }
    async #load() {
        const { value, more } = await this.#requests.list({
            path: '/commits',
            purpose: 'history',
            parameters: { sha: this.#head, per_page: limits/* GITHUB_PAGE */.q_, page: this.#pages + 1 },
            read: github_comparison/* readCommits */.Fe,
        });
        for (const commit of value)
            this.#commits.set(commit.id, commit);
        this.#pages += 1;
        this.#isWhole = !more;
    }
}
/** Behind all that are as new. */
function insertByDate(commits, commit) {
    const at = commits.findIndex(({ date }) => (date ?? '') < (commit.date ?? ''));
    commits.splice(at === -1 ? commits.length : at, 0, commit);
}

;// CONCATENATED MODULE: ./build/repository/github/github-commits.js
// Lists the commits of the change under judgement, and what each of them touched, over REST.





class GitHubCommits {
    #requests;
    #range;
    constructor(requests, range) {
        this.#requests = requests;
        this.#range = range;
    }
    async commits(limit) {
        const { head, base, compared } = this.#range;
        if (limit < 1 || head === base)
            return { kind: 'known', value: [] };
        try {
            const commits = compared ?? (base === null ? await this.#history(limit) : await this.#between(base, limit));
            return { kind: 'known', value: newestFirst(commits, head).slice(0, limit).map(describe) };
        }
        catch (error) {
            return { kind: 'unverifiable', reason: (0,github_refusal/* refusalOf */.Of)(error) };
        }
    }
    async filesOf({ id }) {
        const files = [];
        try {
            for (let page = 1, more = true; more && page <= limits/* COMMIT_FILES */.e0 / limits/* GITHUB_PAGE */.q_; page += 1) {
                const list = await this.#requests.list({
                    path: '/commits/{ref}',
                    purpose: 'history',
                    parameters: { ref: id, page, per_page: limits/* GITHUB_PAGE */.q_ },
                    read: (answer) => (0,github_comparison/* readFiles */.Ul)((0,github_answer/* membersOf */.lS)(answer)['files']),
                });
                files.push(...list.value);
                ({ more } = list);
            }
        }
        catch (error) {
            return { kind: 'unverifiable', reason: (0,github_refusal/* refusalOf */.Of)(error) };
        }
        if (files.length >= limits/* COMMIT_FILES */.e0)
            return { kind: 'unverifiable', reason: `GitHub lists no more than ${limits/* COMMIT_FILES */.e0} files of commit ${id}` };
        // What a file was copied from did not change.
        const paths = files.flatMap(({ status, filename, previous_filename }) => status === 'renamed' && previous_filename !== undefined ? [filename, previous_filename] : [filename]);
        return { kind: 'known', value: [...new Set(paths)].sort() };
    }
    async #history(limit) {
        const commits = [];
        // A next page can be named for ever.
        for (let page = 1, more = true; more && commits.length < limit && page <= pagesOf(limit); page += 1) {
            const list = await this.#requests.list({
                path: '/commits',
                purpose: 'history',
                parameters: { sha: this.#range.head, per_page: Math.min(limit, limits/* GITHUB_PAGE */.q_), page },
                read: github_comparison/* readCommits */.Fe,
            });
            commits.push(...list.value);
            ({ more } = list);
        }
        return commits;
    }
    /** A comparison's pages begin with the oldest commit: the newest `limit` stand on the last ones. */
    async #between(base, limit) {
        const read = async (page) => {
            return await this.#requests.json({
                path: '/compare/{basehead}',
                purpose: 'history',
                parameters: { basehead: `${base}...${this.#range.head}`, per_page: limits/* GITHUB_PAGE */.q_, page },
                read: readPage,
            });
        };
        // The second page tells how many there are without the files that come with the first.
        const { total } = await read(2);
        const commits = [];
        const last = Math.ceil(total / limits/* GITHUB_PAGE */.q_);
        for (let page = last; page > last - pagesOf(limit) - 1 && page > 0 && commits.length < limit; page -= 1)
            commits.push(...(await read(page)).commits);
        return commits;
    }
}
/** How many pages hold so many commits. */
const pagesOf = (limit) => Math.ceil(limit / Math.min(limit, limits/* GITHUB_PAGE */.q_));
function readPage(answer) {
    const { commits, total_commits: total } = (0,github_answer/* membersOf */.lS)(answer);
    if (typeof total !== 'number')
        throw new github_answer/* BrokenAnswer */.MC('the answer holds no comparison');
    return { commits: (0,github_comparison/* readCommits */.Fe)(commits), total };
}
/** The order of `git log`: from head on, of all commits in sight always the one with the newest date. Commits that are not in sight come last. */
function newestFirst(commits, head) {
    const left = new Map(commits.map((commit) => [commit.id, commit]));
    const ordered = [];
    const sight = [];
    const see = (id) => {
        const commit = left.get(id);
        if (commit === undefined)
            return;
        left.delete(id);
        insertByDate(sight, commit);
    };
    see(head);
    for (let next = sight.shift(); next !== undefined; next = sight.shift()) {
        ordered.push(next);
        next.parents.forEach(see);
    }
    return [...ordered, ...left.values()];
}
function describe({ id, parents, message }) {
    return {
        id,
        parents,
        subject: message
            .split('\n')
            .find((line) => line.trim() !== '')
            ?.trim() ?? '',
    };
}

;// CONCATENATED MODULE: ./build/repository/github/github-commit-id.js
// Completes a commit id that GitHub's comparison does not find.



/** Digits from which no two commits of a network of forks begin alike: ten million commits leave a chance of one in a hundred thousand. */
const SURE_DIGITS = 10;
/**
 * GitHub calls a short id unknown that is ambiguous in the whole network of forks. So head's own history is looked through, up to a bound.
 * Rejects with the client's error.
 */
async function completeCommitId({ requests, head, revision }) {
    const answer = await getCommit(requests, revision);
    if (answer !== null)
        return answer.id.startsWith(revision) ? { kind: 'commit', commit: answer } : { kind: 'unknown' };
    if (revision.length >= SURE_DIGITS)
        return { kind: 'unknown' };
    const found = [];
    for (let page = 1, more = true; more; page += 1) {
        if (page > limits/* MAX_COMMIT_PAGES */.iy) {
            return {
                kind: 'unverifiable',
                reason: `GitHub cannot find ${revision}, which may match several commits (use a longer id)`,
            };
        }
        const list = await requests.list({
            path: '/commits',
            purpose: 'history',
            parameters: { sha: head, per_page: limits/* GITHUB_PAGE */.q_, page },
            read: github_comparison/* readCommits */.Fe,
        });
        found.push(...list.value.filter(({ id }) => id.startsWith(revision)));
        ({ more } = list);
    }
    const [commit] = found;
    if (commit === undefined)
        return { kind: 'unknown' };
    return found.length > 1 ? { kind: 'ambiguous' } : { kind: 'commit', commit };
}
async function getCommit(requests, revision) {
    try {
        return await requests.json({
            path: '/commits/{ref}',
            purpose: 'history',
            parameters: { ref: revision, per_page: 1, page: 2 },
            read: github_comparison/* requireCommit */.Fo,
        });
    }
    catch (error) {
        if ((0,github_refusal/* isNotFound */.c4)(error))
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/text/days.js
var days = __webpack_require__(6939);
;// CONCATENATED MODULE: ./build/repository/github/github-history.js
// Answers questions about the commits behind head over REST.







/** The last day GitHub can be asked for (docs.github.com/rest/commits/commits#list-commits). */
const LAST_DAY = '2099-12-31';
/** Digits from which a commit of head\u2019s newest history is taken for the one that is meant: as many as git itself abbreviates to. */
const LISTED_DIGITS = 7;
/** `head` is a full commit id. */
class GitHubHistory {
    #requests;
    #head;
    #patches;
    #log;
    #lookups = new Map();
    /** Rows share the days on which they were verified. */
    #paths = new Map();
    #days = new Map();
    constructor({ requests, objects }, head) {
        this.#requests = requests;
        this.#patches = objects.patches;
        this.#head = head;
        this.#log = new GitHubLog(requests, head);
    }
    lookUpCommit(revision) {
        const id = revision.toLowerCase();
        if (!/^[0-9a-f]{4,40}$/.test(id))
            return Promise.resolve({ kind: 'unknown' });
        const lookup = this.#lookups.get(id) ?? this.#lookUp(id).catch((error) => unverifiable((0,github_refusal/* refusalOf */.Of)(error)));
        this.#lookups.set(id, lookup);
        return lookup;
    }
    /** The newest commit of the day or before it, of those reachable from `from`, a full commit id. */
    commitOn(day, from) {
        const key = `${day} ${from}`;
        const commit = this.#days.get(key) ?? this.#commitOn(day, from);
        this.#days.set(key, commit);
        return commit;
    }
    async #commitOn(day, from) {
        if (!(0,days/* isDay */.N)(day))
            return unverifiable(`${day} is not a date`);
        // Git counts from 1970: nothing is older.
        if (day < '1970-01-01')
            return known(null);
        const listed = await this.#log.newestOn(day, from).catch(() => undefined);
        if (listed !== undefined)
            return known(listed?.id ?? null);
        if (from !== this.#head && this.#log.reachesOlder(from)) {
            const atHead = await this.commitOn(day, this.#head);
            if (atHead.kind === 'known' && atHead.value !== null && !this.#log.has(atHead.value))
                return atHead;
        }
        const commits = await this.#list({ sha: from, until: `${day < LAST_DAY ? day : LAST_DAY}T23:59:59Z` }, 1);
        return commits.kind === 'unverifiable' ? commits : known(commits.value[0] ?? null);
    }
    commitsOf(path, limit) {
        if (limit < 1 || path === '' || path.includes('\0'))
            return Promise.resolve(known([]));
        const key = `${limit} ${path}`;
        const commits = this.#paths.get(key) ?? this.#list({ path }, limit);
        this.#paths.set(key, commits);
        return commits;
    }
    async #list(parameters, limit) {
        const size = Math.min(limit, limits/* GITHUB_PAGE */.q_);
        const commits = [];
        try {
            // A next page can be named for ever.
            for (let page = 1, more = true; more && commits.length < limit && page <= Math.ceil(limit / size); page += 1) {
                const list = await this.#requests.list({
                    path: '/commits',
                    purpose: 'history',
                    parameters: { sha: this.#head, ...parameters, per_page: size, page },
                    read: github_comparison/* readCommits */.Fe,
                });
                commits.push(...list.value.map(({ id }) => id));
                ({ more } = list);
            }
        }
        catch (error) {
            return unverifiable((0,github_refusal/* refusalOf */.Of)(error));
        }
        return known(commits.slice(0, limit));
    }
    async #lookUp(revision) {
        const listed = await this.#findListed(revision);
        if (listed !== null)
            return listed;
        const compared = await this.#compareWhole(revision);
        // GitHub may have taken the revision for the name of a branch or a tag, or for the id of a tag's own object.
        if (compared !== null)
            return compared.from.id.startsWith(revision) ? this.#describe(compared) : { kind: 'unknown' };
        const completed = await completeCommitId({ requests: this.#requests, head: this.#head, revision });
        if (completed.kind !== 'commit')
            return completed;
        const { commit } = completed;
        // Asked for in whole, so that nothing but the commits themselves can be what is not found.
        const again = await this.#compare(commit.id, true);
        return again === null ? this.#describeUnrelated(commit) : this.#describe(again);
    }
    /** One stamp costs a request either way; for more of them the list is worth it. */
    async #findListed(revision) {
        if (revision.length < LISTED_DIGITS || (this.#lookups.size < 2 && !this.#log.isRead()))
            return null;
        const found = await this.#log.find(revision).catch(() => null);
        if (found === null || found.commit.date === null)
            return null;
        const { id, date } = found.commit;
        return { kind: 'commit', id, date, ancestorOfHead: true, commitsSince: found.since };
    }
    /** With the files: their patches lead back to what they held then. Some differences take GitHub too long, or break off; then without. */
    async #compareWhole(revision) {
        try {
            const compared = await this.#compare(revision, true);
            if (compared !== null && compared.mergeBase === compared.from.id)
                this.#patches.add(compared.from.id, compared.files);
            return compared;
        }
        catch (error) {
            if (error instanceof github_allowance/* AllowanceSpent */.v)
                throw error;
            return await this.#compare(revision, false);
        }
    }
    /** null where GitHub does not know the commit, or knows none in common with head. */
    async #compare(from, whole) {
        try {
            return await (0,github_comparison/* compareCommits */.kC)(this.#requests, { from, to: this.#head, whole, purpose: 'history' });
        }
        catch (error) {
            if ((0,github_refusal/* isNotFound */.c4)(error))
                return null;
            throw error;
        }
    }
    #describe({ from: { id, date }, mergeBase, ahead }) {
        return date === null
            ? undated(id)
            : { kind: 'commit', id, date, ancestorOfHead: mergeBase === id, commitsSince: ahead };
    }
    /** Where nothing is in common all of head's commits are since: with one a page, the last page's number is how many there are. */
    async #describeUnrelated({ id, date }) {
        if (date === null)
            return undated(id);
        if (await (0,github_comparison/* haveCommonCommit */.Tm)(this.#requests, { commits: [id, this.#head], purpose: 'history' }))
            return unverifiable(`GitHub does not compare ${id} with the head, though they have a common commit`);
        const { lastPage } = await this.#requests.list({
            path: '/commits',
            purpose: 'history',
            parameters: { sha: this.#head, per_page: 1, page: 1 },
            read: github_comparison/* readCommits */.Fe,
        });
        return { kind: 'commit', id, date, ancestorOfHead: false, commitsSince: lastPage ?? 1 };
    }
}
function undated(id) {
    return unverifiable(`the date of commit ${id} cannot be read`);
}
function known(value) {
    return { kind: 'known', value };
}
function unverifiable(reason) {
    return { kind: 'unverifiable', reason };
}

// EXTERNAL MODULE: ./build/repository/git/blob-id.js
var blob_id = __webpack_require__(4305);
;// CONCATENATED MODULE: ./build/repository/github/github-archives.js
// Keeps the contents that the archives of commits bring, each by its object id.




/** Attempts for an archive that cannot be had or breaks off. */
const ATTEMPTS = 2;
class GitHubArchives {
    #requests;
    #ending = new AbortController();
    #states = new Map();
    #kept = new Map();
    #binary = new Set();
    /** Text that an archive held and that was not kept, for want of memory. */
    #dropped = new Set();
    #keptBytes = 0;
    #reads = 0;
    constructor(requests) {
        this.#requests = requests;
    }
    /** What became of a commit's archive. One that is surely too large is not tried. */
    stateOf({ commit, tree }) {
        if (tree.bytes > limits/* MAX_ARCHIVE_BYTES */.Ip)
            return { kind: 'failed', reason: `the files are larger than ${(0,limits/* formatBytes */.z3)(limits/* MAX_ARCHIVE_BYTES */.Ip)} together` };
        return this.#states.get(commit) ?? { kind: 'unread' };
    }
    /** True until the first archive was tried. */
    areNone() {
        return this.#reads === 0;
    }
    kept(id) {
        return this.#kept.get(id) ?? null;
    }
    /** True for a content that was seen to be binary and not kept. */
    isBinary(id) {
        return this.#binary.has(id) && !this.#kept.has(id);
    }
    /** Whether reading the archive, perhaps once more, shows any of these. */
    canShow(source, ids) {
        const { kind } = this.stateOf(source);
        return (kind === 'unread' ||
            (kind === 'read' && this.#reads < limits/* MAX_ARCHIVE_READS */.QQ && [...ids].some((id) => this.#dropped.has(id))));
    }
    /** Reads a commit's archive to its end and keeps what it can. Never rejects: `stateOf` tells what became of it. */
    async read({ commit, tree, purpose }, { wanted, visit }) {
        this.#reads += 1;
        for (let attempt = 1; attempt <= ATTEMPTS && !this.#ending.signal.aborted; attempt += 1) {
            try {
                const { readArchive } = await __webpack_require__.e(/* import() */ 201).then(__webpack_require__.bind(__webpack_require__, 201));
                await readArchive({
                    requests: this.#requests,
                    commit,
                    purpose,
                    signal: this.#ending.signal,
                    take: (content) => {
                        const found = identify(content, tree.sizes);
                        if (found === null)
                            return;
                        visit(found.id, found.bytes);
                        if (wanted.has(found.id))
                            this.keep(found.id, found.bytes);
                        else
                            this.#consider(found.id, found.bytes);
                    },
                });
                this.#states.set(commit, { kind: 'read' });
                return;
            }
            catch (error) {
                this.#states.set(commit, { kind: 'failed', reason: (0,github_refusal/* refusalOf */.Of)(error) });
                if (error instanceof github_allowance/* AllowanceSpent */.v)
                    return;
            }
        }
    }
    /** Keeps a content. What was kept for readers that may come goes first when memory ends. */
    keep(id, bytes) {
        if (this.#kept.has(id))
            return;
        this.#kept.set(id, bytes);
        this.#keptBytes += bytes.length;
        for (const [old, content] of this.#kept) {
            if (this.#keptBytes <= limits/* MAX_ARCHIVE_KEPT_BYTES */.hQ || old === id)
                break;
            this.#kept.delete(old);
            this.#keptBytes -= content.length;
            this.#dropped.add(old);
        }
    }
    /** Ends a reading that is under way. */
    close() {
        this.#ending.abort();
    }
    /** Keeps a content that nobody asked for yet, where that costs no other its place. */
    #consider(id, bytes) {
        if (this.#kept.has(id))
            return;
        if (bytes.subarray(0, limits/* BINARY_PROBE_BYTES */.LR).includes(0) && bytes.length > limits/* MAX_KEPT_BINARY_BYTES */.Sj)
            this.#binary.add(id);
        else if (this.#keptBytes + bytes.length <= limits/* MAX_ARCHIVE_KEPT_BYTES */.hQ)
            this.keep(id, bytes);
        else
            this.#dropped.add(id);
    }
}
/**
 * The content with the id git knows it by; null where the commit has no such file: attributes can change contents on their way into an archive
 * (`export-subst`, Git LFS). Line ends that attributes converted are converted back.
 */
function identify(bytes, sizes) {
    const id = (0,blob_id/* blobId */.zA)('sha1', bytes);
    if (sizes.has(id))
        return { id, bytes };
    const text = (0,blob_id/* withoutCarriageReturns */.c5)(bytes);
    const textId = text === null ? '' : (0,blob_id/* blobId */.zA)('sha1', text);
    return text !== null && sizes.has(textId) ? { id: textId, bytes: text } : null;
}

;// CONCATENATED MODULE: ./build/repository/github/github-patches.js
// Works out what a file held at an older commit from what it holds at head and GitHub's patch between them: no request is needed.

class GitHubPatches {
    #files = new Map();
    #byId = new Map();
    #head = null;
    /** `head` is the commit that all patches lead to. */
    begin(head) {
        this.#head = head;
    }
    /** What differs between an older commit, by its full id, and head. */
    add(commit, files) {
        this.#files.set(commit, files);
    }
    /** How to get at a content of this commit; null where no patch leads back to it. */
    async find(id, { commit, tree }) {
        const files = this.#files.get(commit);
        if (files === undefined || this.#head === null)
            return null;
        const known = this.#byId.get(commit) ?? listDerivations({ files, tree, head: await this.#head() });
        this.#byId.set(commit, known);
        return known.get(id) ?? null;
    }
}
function listDerivations({ files, tree, head, }) {
    const derivations = new Map();
    for (const { filename, previous_filename, patch } of files) {
        const [old, now] = [tree.entries.get(previous_filename ?? filename), head.tree.entries.get(filename)];
        if (patch === undefined || old?.kind !== 'file' || now?.kind !== 'file' || old.id === now.id)
            continue;
        derivations.set(old.id, { id: now.id, head, patch });
    }
    return derivations;
}
/** What the patch was made from, if that has this object id; null for a patch that does not fit or was cut. */
function undoPatch(bytes, { id, patch }) {
    const text = withoutPatch(bytes.toString('utf8').split('\n'), patch.split('\n'));
    const before = text === null ? null : Buffer.from(text);
    return before !== null && (0,blob_id/* blobId */.zA)('sha1', before) === id ? before : null;
}
const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;
function withoutPatch(after, patch) {
    const before = [];
    let at = 0;
    // Where the end of the file is in the patch, its marks say which text has no line feed there.
    const marked = { old: false, new: false };
    for (const [index, line] of patch.entries()) {
        const hunk = HUNK.exec(line);
        if (hunk !== null) {
            // Of a hunk without lines the number names the line before it.
            const start = Number(hunk[1]) - (hunk[2] === '0' ? 0 : 1);
            if (start < at)
                return null;
            for (const kept of after.slice(at, start))
                before.push(kept);
            at = start;
        }
        else if (line.startsWith('-'))
            before.push(line.slice(1));
        else if (line.startsWith('+'))
            at += 1;
        else if (line.startsWith(' ')) {
            before.push(line.slice(1));
            at += 1;
        }
        else if (line.startsWith('\\')) {
            if (patch[index - 1]?.startsWith('+') === true)
                marked.new = true;
            else
                marked.old = true;
        }
    }
    const rest = after.slice(at).filter((line, index, all) => index < all.length - 1 || line !== '');
    for (const kept of rest)
        before.push(kept);
    const endsInLineFeed = !marked.old && (marked.new || after.at(-1) === '');
    return before.join('\n') + (endsInLineFeed && before.length > 0 ? '\n' : '');
}

;// CONCATENATED MODULE: ./build/repository/github/github-objects.js
// Serves contents over REST: one by one while few are asked for, from a commit's archive where many are.





/** Everything is known by its object id, so that what two commits share is read once. */
class GitHubObjects {
    patches = new GitHubPatches();
    #requests;
    #archives;
    #unavailable = new Map();
    /** Contents read one by one, by commit. */
    #blobs = new Map();
    #allBlobs = 0;
    #totalBytes = 0;
    #waiting = [];
    #turn = Promise.resolve();
    constructor(requests) {
        this.#requests = requests;
        this.#archives = new GitHubArchives(requests);
    }
    /** The content of a file of this source, bounded. What is asked for at the same time is decided on together. */
    read(id, source) {
        const known = this.#known(id);
        if (known !== null)
            return Promise.resolve(known);
        const size = source.tree.sizes.get(id) ?? 0;
        if (size > limits/* MAX_CONTENT_BYTES */.Dq)
            return Promise.resolve({
                kind: 'too-large',
                reason: `larger than ${(0,limits/* formatBytes */.z3)(limits/* MAX_CONTENT_BYTES */.Dq)} (${(0,limits/* formatBytes */.z3)(size)})`,
            });
        return new Promise((resolve) => {
            this.#waiting.push({ id, source, resolve });
            // Anyone who asks in this turn of the loop is served by the same decision.
            if (this.#waiting.length === 1)
                setImmediate(() => void this.#inTurn(() => this.#serve()));
        });
    }
    /** Shows each text among these contents once. Returns why nothing can be said of them, or null. Binary contents may be left out. */
    scan(source, { ids, visit }) {
        return this.#inTurn(() => this.#scan(source, { ids, visit }));
    }
    /** Ends what is under way. */
    close() {
        this.#archives.close();
    }
    #inTurn(work) {
        const result = this.#turn.then(work);
        this.#turn = result.then(() => undefined, () => undefined);
        return result;
    }
    async #serve() {
        const asked = this.#waiting;
        this.#waiting = [];
        const results = new Map();
        const take = (id, bytes) => void results.set(id, { kind: 'content', bytes });
        const contentOf = (id) => results.get(id) ?? this.#known(id);
        // What a patch leads back to needs only what head has.
        const derived = await this.#findDerivations(asked.filter(({ id }) => contentOf(id) === null));
        const missing = () => {
            const left = new Map();
            for (const { id, source } of asked) {
                const derivation = derived.get(id);
                if (contentOf(id) !== null)
                    continue;
                if (derivation === undefined)
                    left.set(id, source);
                else if (contentOf(derivation.id) === null)
                    left.set(derivation.id, derivation.head);
            }
            return left;
        };
        for (let left = missing(), source = this.#worthItsArchive(left); source !== null; left = missing(), source = this.#worthItsArchive(left)) {
            const wanted = left;
            await this.#archives.read(source, { wanted, visit: (id, bytes) => wanted.has(id) && take(id, bytes) });
        }
        const readOneByOne = async () => await Promise.all([...missing()].map(async ([id, source]) => results.set(id, await this.#blob(id, source))));
        await readOneByOne();
        for (const [id, derivation] of derived) {
            const head = contentOf(derivation.id);
            const bytes = head?.kind === 'content' ? undoPatch(asBuffer(head.bytes), { id, patch: derivation.patch }) : null;
            if (bytes === null)
                derived.delete(id);
            else
                this.#archives.keep(id, bytes);
        }
        await readOneByOne();
        for (const { id, resolve } of asked)
            resolve(contentOf(id) ?? unavailable('not read'));
    }
    async #findDerivations(asked) {
        const derived = new Map();
        for (const { id, source } of asked) {
            const derivation = await this.patches.find(id, source);
            if (derivation !== null)
                derived.set(id, derivation);
        }
        return derived;
    }
    /** The commit most of these contents come from, if they are too many to be read one by one and its archive was not tried yet. */
    #worthItsArchive(missing) {
        const counts = new Map();
        for (const source of missing.values()) {
            const known = counts.get(source.commit) ?? { source, count: 0 };
            known.count += 1;
            counts.set(source.commit, known);
        }
        const [most] = [...counts.values()]
            .filter(({ source, count }) => this.#areMany(source, count) && this.#archives.stateOf(source).kind === 'unread')
            .sort((left, right) => right.count - left.count);
        return most?.source ?? null;
    }
    #areMany({ commit, tree }, count) {
        // The first archive brings most of what other commits hold too, so that a small one is read at once.
        const [small, large] = this.#archives.areNone()
            ? [0, limits/* BLOBS_BEFORE_ARCHIVE */.k8]
            : [limits/* BLOBS_BEFORE_SMALL_ARCHIVE */.e5, limits/* BLOBS_BEFORE_FURTHER_ARCHIVE */.vy];
        const bound = tree.bytes <= limits/* SMALL_ARCHIVE_BYTES */.bF ? small : large;
        return (this.#blobs.get(commit) ?? 0) + count > bound;
    }
    async #scan(source, { ids, visit }) {
        const left = new Set([...ids].filter((id) => !this.#archives.isBinary(id)));
        const once = (id, bytes) => {
            if (left.delete(id))
                visit(id, bytes);
        };
        for (const id of [...left]) {
            const known = this.#known(id);
            if (known?.kind === 'content')
                once(id, known.bytes);
            // What was refused once is not asked for again.
            else if (known !== null)
                return reasonOf(known);
        }
        // Contents that were too many to be kept are shown by reading the archive again.
        if (this.#areMany(source, left.size) && this.#archives.canShow(source, left))
            await this.#archives.read(source, { wanted: new Map(), visit: once });
        for (const id of left)
            if (this.#archives.isBinary(id))
                left.delete(id);
        if (left.size > limits/* MAX_BLOBS */.gM - this.#allBlobs) {
            const state = this.#archives.stateOf(source);
            return state.kind === 'failed'
                ? state.reason
                : `${left.size} files in the archive differ from git and would have to be read one by one`;
        }
        let problem = null;
        await Promise.all([...left].map(async (id) => {
            const content = await this.#blob(id, source);
            if (content.kind === 'content')
                once(id, content.bytes);
            else
                problem ??= reasonOf(content);
        }));
        return problem;
    }
    #known(id) {
        const bytes = this.#archives.kept(id);
        return bytes === null ? (this.#unavailable.get(id) ?? null) : { kind: 'content', bytes };
    }
    async #blob(id, source) {
        const { commit } = source;
        if (this.#allBlobs >= limits/* MAX_BLOBS */.gM)
            return unavailable(`more than ${limits/* MAX_BLOBS */.gM} files would have to be read one by one`);
        if (this.#totalBytes > limits/* MAX_TOTAL_BYTES */.gx)
            return unavailable(`more than ${(0,limits/* formatBytes */.z3)(limits/* MAX_TOTAL_BYTES */.gx)} were read in this run`);
        this.#allBlobs += 1;
        this.#blobs.set(commit, (this.#blobs.get(commit) ?? 0) + 1);
        try {
            // What head or base hold and no archive brings has a bound of its own.
            const isLeftOut = source.purpose === 'needed' && this.#archives.stateOf(source).kind !== 'unread';
            const purpose = isLeftOut ? 'apart' : source.purpose;
            const bytes = await this.#requests.blob(id, { limit: limits/* MAX_CONTENT_BYTES */.Dq, purpose });
            this.#totalBytes += bytes.length;
            this.#archives.keep(id, bytes);
            return { kind: 'content', bytes };
        }
        catch (error) {
            // Another commit that holds it may be one that has to be read.
            if (error instanceof github_allowance/* AllowanceSpent */.v)
                return unavailable((0,github_refusal/* refusalOf */.Of)(error));
            return this.#refused(id, (0,github_refusal/* refusalOf */.Of)(error));
        }
    }
    /** What was refused is not asked for again. */
    #refused(id, reason) {
        const content = unavailable(`not available: ${reason}`);
        this.#unavailable.set(id, content);
        return content;
    }
}
const asBuffer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const reasonOf = (content) => (content.kind === 'content' ? '' : content.reason);
function unavailable(reason) {
    return { kind: 'unavailable', reason };
}

// EXTERNAL MODULE: ./build/repository/complete-renames.js
var complete_renames = __webpack_require__(9192);
// EXTERNAL MODULE: ./build/repository/moved-twins.js
var moved_twins = __webpack_require__(4296);
// EXTERNAL MODULE: ./build/text/paths.js
var paths = __webpack_require__(4040);
;// CONCATENATED MODULE: ./build/repository/github/github-renames.js
// Finds renames over REST: as GitHub detected them, and by equal contents where it lists no more files.






/** What GitHub lists; the rest is worked out from the two trees, as far as they show it. */
async function findGitHubRenames(question) {
    const { github, base, head, files, pullNumber } = question;
    const all = wholeList(files);
    if (all !== null) {
        const renames = { known: detected(all), unsure: new Set() };
        return mayHaveTwins(all) ? await (0,moved_twins/* addMovedTwins */.i)({ renames, base, head }) : renames;
    }
    const [before, after] = await Promise.all([base.tree(), head.tree()]);
    const isRemoved = (path) => before.entries.has(path) && !after.entries.has(path);
    const isAdded = (path) => after.entries.has(path) && !before.entries.has(path);
    // Only removed and added files are ever paired.
    if (![...before.entries.keys()].some(isRemoved) || ![...after.entries.keys()].some(isAdded))
        return complete_renames/* NOTHING_RENAMED */.b;
    const answer = pullNumber === null ? { files: files ?? [], whole: false } : await listPullRequest({ github, pullNumber, files });
    // The pull request may have moved on since.
    const known = new Map([...detected(answer.files)].filter(([from, to]) => isRemoved(from) && isAdded(to)));
    if (answer.whole)
        return await (0,moved_twins/* addMovedTwins */.i)({ renames: { known, unsure: new Set() }, base, head });
    github.notes.add(`GitHub lists ${answer.files.length} files of this change; of the others only renames without edits were recognized.`);
    const listed = new Set(answer.files.flatMap(({ filename, previous_filename }) => [filename, previous_filename ?? filename]));
    return await (0,moved_twins/* addMovedTwins */.i)({ renames: (0,complete_renames/* completeRenames */.f)({ before, after, known, listed }), base, head });
}
/** True where a new file has the name of a removed one: only then the two listings are worth their requests. */
function mayHaveTwins(files) {
    const gone = new Set(files.flatMap(({ status, filename }) => (status === 'removed' ? [(0,paths/* nameOf */.Vb)(filename)] : [])));
    return gone.size > 0 && files.some(({ status, filename }) => isNew(status) && gone.has((0,paths/* nameOf */.Vb)(filename)));
}
const isNew = (status) => status === 'added' || status === 'renamed' || status === 'copied';
/** A comparison's list if it is known to have no more files, else null. */
function wholeList(files) {
    return files !== null && files.length < limits/* COMPARED_FILES */.Ge ? files : null;
}
function detected(files) {
    return new Map(files.flatMap(({ status, filename, previous_filename }) => status === 'renamed' && previous_filename !== undefined ? [[previous_filename, filename]] : []));
}
/** With what the comparison lists, where the pull request does not list everything. */
async function listPullRequest({ github: { requests, notes }, pullNumber, files: compared, }) {
    const files = [];
    try {
        for (let page = 1, more = true; more && page <= limits/* PULL_REQUEST_FILES */.Wk / limits/* GITHUB_PAGE */.q_; page += 1) {
            const list = await requests.list({
                path: '/pulls/{pull_number}/files',
                purpose: 'needed',
                parameters: { pull_number: pullNumber, per_page: limits/* GITHUB_PAGE */.q_, page },
                read: github_comparison/* readFiles */.Ul,
            });
            files.push(...list.value);
            ({ more } = list);
        }
    }
    catch (error) {
        notes.add(`The files of the pull request could not be listed: ${(0,github_refusal/* refusalOf */.Of)(error)}.`);
        return { files: [...files, ...(compared ?? [])], whole: false };
    }
    return files.length < limits/* PULL_REQUEST_FILES */.Wk
        ? { files, whole: true }
        : { files: [...files, ...(compared ?? [])], whole: false };
}

// EXTERNAL MODULE: ./build/repository/limit-running.js
var limit_running = __webpack_require__(5292);
;// CONCATENATED MODULE: ./build/repository/github/github-requests.js
// Asks GitHub's REST API about one repository: a few requests at a time, each answer bounded in bytes.




/** Attempts for an answer that breaks off; refused requests are the client's to repeat. */
const github_requests_ATTEMPTS = 2;
class GitHubRequests {
    name;
    #client;
    #allowance;
    #limited = (0,limit_running/* limitRunning */.B)(limits/* MAX_REQUESTS */.aA);
    constructor({ client, name, allowance }) {
        this.#client = client;
        this.#allowance = allowance;
        this.name = name;
    }
    /**
     * Answer of `GET /repos/{owner}/{repo}` and this path, as `read` understands it; an answer that it throws a BrokenAnswer for is asked for once more.
     * Rejects with the client's error where GitHub refuses.
     */
    async json(question) {
        return (await this.list(question)).value;
    }
    /** As `json`, with whether a next page is named, and the number of the last one. */
    async list({ path, parameters, purpose, read }) {
        return await this.#ask({ path, parameters, purpose, limit: limits/* MAX_ANSWER_BYTES */.gB }, ({ bytes, link }) => {
            const last = /[?&]page=(\d{1,9})[^<>]*>; rel="last"/.exec(link)?.[1];
            return {
                value: read(parseJson(bytes)),
                more: /rel="?next/.test(link),
                lastPage: last === undefined ? null : Number(last),
            };
        });
    }
    /** The bytes of a blob, if they are what its id names. */
    async blob(id, { limit, purpose }) {
        return await this.#ask({
            path: '/git/blobs/{file_sha}',
            parameters: { file_sha: id },
            accept: 'application/vnd.github.raw+json',
            limit,
            purpose,
            isContent: true,
        }, ({ bytes }) => {
            if ((0,blob_id/* blobId */.zA)('sha1', bytes) !== id)
                throw new github_answer/* BrokenAnswer */.MC('GitHub sent something else');
            return bytes;
        });
    }
    /** Where the archive of a commit can be had for the next minutes. The address may hold a secret: it is never shown. */
    async archiveAddress(commit, purpose) {
        return await this.#ask({
            path: '/tarball/{ref}',
            parameters: { ref: commit },
            limit: limits/* MAX_ANSWER_BYTES */.gB,
            redirect: 'manual',
            purpose,
            isContent: true,
        }, ({ location }) => {
            if (!URL.canParse(location) || !/^https?:/i.test(location))
                throw new github_answer/* BrokenAnswer */.MC('GitHub named no address for the archive');
            return location;
        });
    }
    async #ask(question, read) {
        this.#allowance.take(question.purpose, { isContent: question.isContent === true });
        for (let attempt = 1;; attempt += 1) {
            try {
                return read(await this.#limited(() => this.#askOnce(question)));
            }
            catch (error) {
                if (!(error instanceof github_answer/* BrokenAnswer */.MC) || attempt >= github_requests_ATTEMPTS)
                    throw error;
            }
        }
    }
    async #askOnce({ path, parameters, accept, limit, redirect }) {
        const { headers, data } = await this.#client.request(`GET /repos/{owner}/{repo}${path}`, {
            ...this.name,
            ...parameters,
            ...(accept === undefined ? {} : { headers: { accept } }),
            // The body is read here, so that its size is bounded and a blob's bytes stay what they are.
            request: { parseSuccessResponseBody: false, ...(redirect === undefined ? {} : { redirect }) },
        });
        return {
            bytes: await readBody(data, limit),
            link: String(headers['link'] ?? ''),
            location: String(headers['location'] ?? ''),
        };
    }
}
function parseJson(bytes) {
    try {
        return JSON.parse(bytes.toString('utf8'));
    }
    catch (cause) {
        throw new github_answer/* BrokenAnswer */.MC('the answer is not JSON', { cause });
    }
}
async function readBody(data, limit) {
    // The client hands an empty body on as an empty string or nothing.
    if (!(data instanceof ReadableStream))
        return Buffer.alloc(0);
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of data) {
            size += chunk.length;
            if (size > limit)
                break;
            chunks.push(chunk);
        }
    }
    catch (cause) {
        throw new github_answer/* BrokenAnswer */.MC('the answer broke off', { cause });
    }
    if (size > limit)
        throw new Error(`the answer is longer than ${(0,limits/* formatBytes */.z3)(limit)}`);
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./build/repository/git/git-listing.js
var git_listing = __webpack_require__(4707);
;// CONCATENATED MODULE: ./build/repository/github/github-file.js
// Reads one file of an older commit in one request, where its whole listing is not needed.



/** Null where there is no file; undefined where only the listing can tell what is there: a folder, a link, a submodule, a large file. */
async function readGitHubFile(requests, { commit, path, purpose }) {
    try {
        return await requests.json({
            path: '/contents/{path}',
            parameters: { path, ref: commit },
            purpose,
            read: readFile,
        });
    }
    catch (error) {
        return (0,github_refusal/* isNotFound */.c4)(error) ? null : { kind: 'unavailable', reason: `not available: ${(0,github_refusal/* refusalOf */.Of)(error)}` };
    }
}
function readFile(answer) {
    if (Array.isArray(answer))
        return undefined;
    const { type, encoding, content, sha } = (0,github_answer/* membersOf */.lS)(answer);
    if (typeof type !== 'string')
        throw new github_answer/* BrokenAnswer */.MC('the answer holds no file');
    if (type !== 'file' || encoding !== 'base64' || typeof content !== 'string')
        return undefined;
    const bytes = Buffer.from(content, 'base64');
    if ((0,blob_id/* blobId */.zA)('sha1', bytes) !== sha)
        throw new github_answer/* BrokenAnswer */.MC('GitHub sent something else');
    return { kind: 'content', bytes };
}

// EXTERNAL MODULE: ./build/text/code-path.js
var code_path = __webpack_require__(4153);
// EXTERNAL MODULE: ./build/repository/unsearched.js
var repository_unsearched = __webpack_require__(8847);
// EXTERNAL MODULE: ./build/text/group-by.js
var group_by = __webpack_require__(9107);
;// CONCATENATED MODULE: ./build/repository/github/github-search.js





/**
 * Paths by literal, sorted; null where the contents cannot be had. Binary files are left out, and so is a literal that only a file over the bound
 * may have.
 */
async function searchGitHub({ github: { objects, notes }, source, literals, besides, }) {
    const found = new Map(literals.map((literal) => [literal, []]));
    // An empty literal is in no file.
    const sought = [...found.keys()]
        .filter((literal) => literal !== '')
        .map((literal) => ({ literal, bytes: Buffer.from(literal), line: Buffer.from(longestLine(literal)) }));
    const lines = distinct(sought.map(({ line }) => line)).filter((line) => line.length > 0 && !line.includes(0));
    if (lines.length === 0)
        return found;
    const files = filesById(source);
    const hits = new Map();
    // A longest line of a literal makes a file a candidate: of those only so many are looked into, here as in git's search.
    const problem = await objects.scan(source, {
        ids: new Set(files.keys()),
        visit: (id, content) => {
            const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
            if (text.subarray(0, limits/* BINARY_PROBE_BYTES */.LR).includes(0) || !lines.some((line) => text.includes(line)))
                return;
            const literalsIn = sought.filter(({ bytes }) => text.includes(bytes)).map(({ literal }) => literal);
            for (const { path } of files.get(id) ?? [])
                hits.set(path, literalsIn);
        },
    });
    if (problem !== null) {
        notes.add(`The files could not be searched: ${problem}.`);
        return null;
    }
    const candidates = [...hits.keys()].sort();
    const unseen = candidates.length > limits/* MAX_SEARCHED_FILES */.ZD;
    const unsearched = listTooLarge(source);
    (0,repository_unsearched/* noteUnsearched */.pJ)(notes, unsearched);
    if (unseen)
        notes.add(`A search found more than ${limits/* MAX_SEARCHED_FILES */.ZD} files; the rest were not checked.`);
    for (const path of candidates.slice(0, limits/* MAX_SEARCHED_FILES */.ZD)) {
        for (const literal of hits.get(path) ?? [])
            found.get(literal)?.push(path);
    }
    return unseen || unsearched.length > 0 ? (0,repository_unsearched/* withoutUnknown */.J5)(found, besides) : found;
}
/** The files over the bound that may hold a name. */
function listTooLarge({ tree: { entries, sizes } }) {
    return [...entries.values()].flatMap(({ kind, path, id }) => {
        const size = sizes.get(id) ?? 0;
        return kind === 'file' && size > limits/* MAX_CONTENT_BYTES */.Dq && (0,code_path/* mayHoldName */.KS)(path) ? [{ path, reason: (0,repository_unsearched/* tooLarge */.g$)(size) }] : [];
    });
}
function filesById({ tree: { entries, sizes } }) {
    const files = [...entries.values()].filter(({ kind, id }) => kind === 'file' && (sizes.get(id) ?? 0) <= limits/* MAX_CONTENT_BYTES */.Dq);
    return (0,group_by/* groupBy */.$)(files, ({ id }) => id);
}
function longestLine(literal) {
    return literal.split('\n').reduce((best, line) => (line.length > best.length ? line : best), '');
}
function distinct(lines) {
    return [...new Map(lines.map((line) => [line.toString('latin1'), line])).values()];
}

;// CONCATENATED MODULE: ./build/repository/github/github-tree.js
// Lists the files of a commit over REST; a tree that GitHub cuts is read folder by folder.



/** All files of a commit, by its full id. Rejects with the client's error where GitHub refuses the first request. */
async function listGitHubTree(requests, { commit, purpose }) {
    const whole = await ask(requests, { id: commit, recursive: true, purpose });
    let asked = 1;
    let truncated = false;
    const descend = async (id, prefix) => {
        if ((asked += 1) > limits/* MAX_TREE_REQUESTS */.Ni) {
            truncated = true;
            return [];
        }
        const folder = await ask(requests, { id, recursive: false, purpose: 'apart' });
        truncated ||= folder.truncated;
        const parts = await Promise.all(folder.entries.map(async (entry) => {
            const path = prefix + entry.path;
            return entry.type === 'tree' ? below(entry.sha, `${path}/`) : [{ ...entry, path }];
        }));
        return parts.flat();
    };
    /** A folder with everything in it; one that is cut too is read by its own folders. */
    const below = async (id, prefix) => {
        if ((asked += 1) > limits/* MAX_TREE_REQUESTS */.Ni) {
            truncated = true;
            return [];
        }
        const folder = await ask(requests, { id, recursive: true, purpose: 'apart' });
        return folder.truncated
            ? descend(id, prefix)
            : folder.entries.map((entry) => ({ ...entry, path: prefix + entry.path }));
    };
    const listed = whole.truncated ? await descend(commit, '') : whole.entries;
    return collect(listed, truncated);
}
function collect(answers, truncated) {
    const entries = new Map();
    const sizes = new Map();
    let bytes = 0;
    let unreadable = 0;
    for (const { path, mode, type, sha, size } of answers) {
        if (type === 'tree')
            continue;
        // GitHub puts this character where a name is not UTF-8.
        if (path.includes('\uFFFD')) {
            unreadable += 1;
            continue;
        }
        const kind = (0,git_listing/* kindOfMode */.z1)(mode);
        entries.set(path, { path, kind, id: sha });
        if (kind !== 'file')
            continue;
        sizes.set(sha, size);
        bytes += size;
    }
    const listed = { entries, sizes, bytes, unreadable };
    return truncated ? { ...listed, truncated, because: git_listing/* TOO_MANY_FILES */.rN } : { ...listed, truncated };
}
async function ask(requests, { id, recursive, purpose }) {
    return await requests.json({
        path: '/git/trees/{tree_sha}',
        purpose,
        parameters: { tree_sha: id, ...(recursive ? { recursive: '1' } : {}) },
        read: readAnswer,
    });
}
/** Id of the tree without entries, which every repository has. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
function readAnswer(answer) {
    const { sha, tree, truncated } = (0,github_answer/* membersOf */.lS)(answer);
    const entries = (0,github_answer/* readList */.LD)(tree, { what: 'files', read: readEntry });
    // A listing that is empty for want of an answer looks as if everything had been deleted.
    if (entries.length === 0 && truncated !== true && sha !== EMPTY_TREE)
        throw new github_answer/* BrokenAnswer */.MC('the answer holds no files');
    return { entries, truncated: truncated === true };
}
function readEntry(entry) {
    const { path, mode, type, sha, size } = (0,github_answer/* membersOf */.lS)(entry);
    if (typeof path !== 'string' || typeof mode !== 'string' || typeof type !== 'string' || typeof sha !== 'string')
        return null;
    return { path, mode, type, sha, size: typeof size === 'number' ? size : 0 };
}

// EXTERNAL MODULE: ./build/repository/listed-files.js
var listed_files = __webpack_require__(3318);
;// CONCATENATED MODULE: ./build/repository/github/github-snapshot.js
// The repository at one commit, read over REST.







class GitHubSnapshot {
    commit;
    #github;
    #listing = null;
    #tree = null;
    #purpose;
    constructor(github, { commit, purpose }) {
        this.#github = github;
        this.#purpose = purpose;
        this.commit = commit;
    }
    /** The files, or the client's error: for the commit that a run cannot do without. */
    list() {
        this.#listing ??= listGitHubTree(this.#github.requests, {
            commit: this.commit,
            purpose: this.#purpose,
        });
        return this.#listing;
    }
    tree() {
        return this.#known();
    }
    async ids(paths) {
        return (0,listed_files/* idsOf */.UX)(await this.#known(), paths);
    }
    async read(paths) {
        const [path, ...others] = paths;
        if (this.#purpose === 'history' && this.#listing === null && path !== undefined && others.length === 0) {
            const content = await this.#readAlone(path);
            if (content !== undefined)
                return new Map(content === null ? [] : [[path, content]]);
        }
        const tree = await this.#known();
        return await (0,listed_files/* readListed */.oF)({
            tree,
            paths,
            read: (id) => this.#github.objects.read(id, this.#source(tree)),
        });
    }
    async search(literals, besides = []) {
        const tree = await this.#known();
        // What is not listed would look as if it did not hold the literal.
        return tree.truncated
            ? null
            : searchGitHub({ github: this.#github, source: this.#source(tree), literals, besides });
    }
    /** Undefined where the listing has to be read. */
    #readAlone(path) {
        return readGitHubFile(this.#github.requests, { commit: this.commit, path, purpose: this.#purpose });
    }
    #source(tree) {
        return { commit: this.commit, tree, purpose: this.#purpose };
    }
    #known() {
        this.#tree ??= this.#describe();
        return this.#tree;
    }
    /** What could not be listed is reported in the notes, and never called absent. */
    async #describe() {
        const { notes } = this.#github;
        try {
            const tree = await this.list();
            (0,git_listing/* noteNames */.B$)(notes, tree.unreadable);
            if (tree.truncated)
                notes.add((0,git_listing/* describeUnlisted */.kA)(this.commit, tree.because));
            return tree;
        }
        catch (error) {
            const because = (0,github_refusal/* refusalOf */.Of)(error);
            // That there is a limit is noted once, not for each commit.
            if (!(error instanceof github_allowance/* AllowanceSpent */.v))
                notes.add((0,git_listing/* describeUnlisted */.kA)(this.commit, because));
            return { entries: new Map(), sizes: new Map(), bytes: 0, unreadable: 0, truncated: true, because };
        }
    }
}

// EXTERNAL MODULE: ./build/repository/repository-error.js
var repository_error = __webpack_require__(6950);
;// CONCATENATED MODULE: ./build/repository/github/open-github-repository.js
// Opens a repository on GitHub over REST, without a checkout.














/** Throws a RepositoryError, fit to be shown, where head or base cannot be read; it names the permission that may be lacking. */
async function openGitHubRepository({ octokit, owner, repo, serverUrl, base, head, pullNumber = null, }) {
    checkCommit(head, 'head');
    if (base !== null)
        checkCommit(base, 'base');
    const notes = (0,repository_notes/* collectNotes */.w)();
    const allowance = new github_allowance/* GitHubAllowance */.g(notes);
    const requests = new GitHubRequests({ client: octokit, name: { owner, repo }, allowance });
    const github = { requests, objects: new GitHubObjects(requests), notes };
    const snapshots = createSnapshots(github);
    const view = snapshots(head, 'needed');
    const found = await readSides(github, { view, base });
    github.objects.patches.begin(async () => ({ commit: head, tree: await view.list(), purpose: 'needed' }));
    if (found?.files)
        github.objects.patches.add(found.commit, found.files);
    const before = found === null ? null : snapshots(found.commit, 'needed');
    const files = found?.files ?? null;
    const changes = new GitHubCommits(requests, {
        head,
        base: before?.commit ?? null,
        compared: found?.commits ?? null,
    });
    const history = new GitHubHistory(github, head);
    let renames = null;
    return {
        head: view,
        base: before,
        snapshot: (commit) => snapshots(commit, 'history'),
        maxSearchedCommits: limits/* MAX_SEARCHED_COMMITS_OVER_REST */.sj,
        renames: () => (renames ??=
            before === null || before === view
                ? Promise.resolve(complete_renames/* NOTHING_RENAMED */.b)
                : findGitHubRenames({ github, base: before, head: view, files, pullNumber })),
        lookUpCommit: (revision) => history.lookUpCommit(revision),
        commitOn: (day, side) => history.commitOn(day, side === 'base' ? (before?.commit ?? head) : head),
        commitsOf: (path, limit) => history.commitsOf(path, limit),
        commits: (limit) => changes.commits(limit),
        baseCommits: (limit) => listBaseCommits(requests, { base: before?.commit ?? null, limit }),
        filesOf: (commit) => changes.filesOf(commit),
        pathHistory: async (paths) => await (await __webpack_require__.e(/* import() */ 217).then(__webpack_require__.bind(__webpack_require__, 6217))).readGitHubPathHistory(requests, { head, paths }),
        names: async () => (await __webpack_require__.e(/* import() */ 52).then(__webpack_require__.bind(__webpack_require__, 2052))).listNames([`${serverUrl}/${owner}/${repo}`]),
        expect: (work) => {
            // Without a base nothing is a pull request, whose reads are to be few.
            if (before !== null)
                allowance.limitTo(work);
        },
        changedFiles: () => wholeList(files),
        notes: () => github.notes.list(),
        close: () => {
            github.objects.close();
            return Promise.resolve();
        },
    };
}
/** The newest commits of the base's history; none without a base. */
async function listBaseCommits(requests, { base, limit }) {
    return base === null
        ? { kind: 'known', value: [] }
        : await new GitHubCommits(requests, { head: base, base: null, compared: null }).commits(limit);
}
/** Lists head, and finds the merge base; null without a base. Throws a RepositoryError where either cannot be read. */
async function readSides(github, { view, base }) {
    const { name } = github.requests;
    const head = view.commit;
    const [listed, compared] = await Promise.allSettled([
        view.list(),
        base === null ? null : findBase(github, base, head),
    ]);
    if (listed.status === 'rejected')
        throw (0,github_refusal/* refuse */.TR)(listed.reason, { what: `head commit ${head}`, name });
    if (compared.status === 'rejected')
        throw (0,github_refusal/* refuse */.TR)(compared.reason, { what: `base commit ${base ?? ''}`, name });
    return compared.value;
}
/** The merge base, and what is between it and head. */
async function findBase({ requests, notes }, base, head) {
    if (base === head)
        return { commit: head, files: [], commits: [] };
    try {
        const { mergeBase, ahead, commits, files } = await (0,github_comparison/* compareCommits */.kC)(requests, {
            from: base,
            to: head,
            whole: true,
            purpose: 'needed',
        });
        return { commit: mergeBase, files, commits: commits.length === ahead ? commits : null };
    }
    catch (error) {
        if ((0,github_refusal/* isNotFound */.c4)(error)) {
            // Either the base is not there, which this tells, or it has nothing in common with head.
            await requests.json({
                path: '/git/commits/{commit_sha}',
                parameters: { commit_sha: base },
                purpose: 'needed',
                read: readAnyCommit,
            });
            if (await (0,github_comparison/* haveCommonCommit */.Tm)(requests, { commits: [base, head], purpose: 'needed' }))
                throw error;
            notes.add(`The base ${base} and the head have no common commit here; the base itself was compared.`);
            return { commit: base, files: null, commits: null };
        }
        // Some differences take GitHub too long, or break off; the merge base does not.
        const { mergeBase } = await (0,github_comparison/* compareCommits */.kC)(requests, { from: base, to: head, whole: false, purpose: 'needed' });
        notes.add(`The files of this change could not be listed by GitHub: ${(0,github_refusal/* refusalOf */.Of)(error)}.`);
        return { commit: mergeBase, files: null, commits: null };
    }
}
function readAnyCommit(answer) {
    if (typeof (0,github_answer/* membersOf */.lS)(answer)['sha'] !== 'string')
        throw new github_answer/* BrokenAnswer */.MC('the answer holds no commit');
}
/** Snapshots by full commit id, one each, for what they were first asked for. Throws a RepositoryError for anything else. */
function createSnapshots(github) {
    const snapshots = new Map();
    return (commit, purpose) => {
        checkCommit(commit, 'commit');
        const known = snapshots.get(commit) ?? new GitHubSnapshot(github, { commit, purpose });
        snapshots.set(commit, known);
        return known;
    };
}
function checkCommit(commit, flag) {
    if (!/^[0-9a-f]{40}$/.test(commit))
        throw new repository_error/* RepositoryError */.p(`Unexpected ${flag} ${JSON.stringify(commit.slice(0, 80))}, expected a full commit id.`);
}


/***/ }),

/***/ 3318:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ notAFile),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   oF: () => (/* binding */ readListed),
/* harmony export */   uM: () => (/* binding */ linkTo)
/* harmony export */ });
/** Ids by path; absent paths are left out. */
function idsOf({ entries }, paths) {
    const found = new Map();
    for (const path of paths) {
        const entry = entries.get(path);
        if (entry !== undefined)
            found.set(path, entry.id);
    }
    return found;
}
/**
 * Contents by path, each read by its id; absent paths are left out, and links and submodules are not followed. Of a path that a listing with
 * gaps does not have nobody knows anything.
 */
async function readListed({ tree, paths, read, }) {
    const found = paths.flatMap((path) => tree.entries.get(path) ?? []);
    const open = tree.truncated ? paths.filter((path) => !tree.entries.has(path)) : [];
    const contents = await Promise.all(found.map(async ({ path, kind, id }) => [path, kind === 'submodule' ? notAFile(kind) : asEntry(kind, await read(id))]));
    const because = tree.truncated ? tree.because : '';
    return new Map([
        ...contents,
        ...open.map((path) => [path, { kind: 'unavailable', reason: because }]),
    ]);
}
const asEntry = (kind, content) => kind === 'file' ? content : linkTo(content.kind === 'content' ? content.bytes : null);
/** Longest path that a link holds, of common file systems. */
const MAX_TARGET = 4096;
/** What stands for a link: it is not followed, and says where it leads. */
function linkTo(bytes) {
    const content = notAFile('link');
    return bytes === null || bytes.length > MAX_TARGET
        ? content
        : { ...content, leadsTo: new TextDecoder().decode(bytes) };
}
/** What stands for the content of an entry that is no file. */
function notAFile(kind) {
    return { kind: 'not-a-file', reason: kind === 'link' ? 'a symbolic link' : 'a submodule' };
}


/***/ }),

/***/ 4296:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ addMovedTwins)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3605);
/* harmony import */ var _text_empty_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(881);
/* harmony import */ var _text_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9107);
/* harmony import */ var _text_is_module_root_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(310);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4040);
// Finds renames of files that had a twin: git pairs a new file with one old copy only, and calls the others deleted.





/**
 * Adds the files that nothing was paired with and whose very content is, under the same name, at a path that base did not have. Several old copies
 * may become one new file. Of several new copies the one is meant whose folders are most alike; where two are, nobody can say which.
 */
async function addMovedTwins({ renames, base, head, }) {
    const [before, after] = await Promise.all([base.tree(), head.tree()]);
    if (before.truncated || after.truncated)
        return renames;
    const gone = [...before.entries.values()].filter(({ path, kind, id }) => kind === 'file' &&
        !after.entries.has(path) &&
        !renames.known.has(path) &&
        id !== '' &&
        !_text_empty_files_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_FILES */ .Q.has(id) &&
        !(0,_text_is_module_root_js__WEBPACK_IMPORTED_MODULE_2__/* .isModuleRoot */ .b)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path)));
    if (gone.length === 0)
        return renames;
    const names = new Set(gone.map(({ path }) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path)));
    const come = [...after.entries.values()].filter(({ path, kind }) => kind === 'file' && !before.entries.has(path) && names.has((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path)));
    if (come.length === 0 || come.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_HASHED_FILES */ .ND)
        return renames;
    // The listing of a working tree does not say what its files hold now.
    const ids = await head.ids(come.map(({ path }) => path));
    const copies = (0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(come, ({ path }) => keyOf({ path, id: ids.get(path) ?? '' }));
    const twins = new Map();
    const unsure = new Set(renames.unsure);
    for (const entry of gone) {
        const targets = copies.get(keyOf(entry)) ?? [];
        if (targets.length === 0)
            continue;
        const to = mostAlike(entry.path, targets);
        if (to === null)
            unsure.add(entry.path);
        else {
            twins.set(entry.path, to);
            unsure.delete(entry.path);
        }
    }
    // What the source paired comes last, so that its old path wins where the pairs are turned around.
    return { known: new Map([...twins, ...renames.known]), unsure };
}
const keyOf = ({ path, id }) => `${id}/${(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path)}`;
/** Most copies of one file that are compared. */
const MAX_COPIES = 50;
/** The one whose path begins and ends with the most folders of the old one; null where several do. */
function mostAlike(path, targets) {
    const [only] = targets;
    if (targets.length === 1 && only !== undefined)
        return only.path;
    if (targets.length > MAX_COPIES)
        return null;
    const ranked = targets
        .map((target) => ({ to: target.path, alike: sharedParts(path, target.path) }))
        .sort((a, b) => b.alike - a.alike);
    const [best, second] = ranked;
    return best !== undefined && best.alike !== second?.alike ? best.to : null;
}
function sharedParts(a, b) {
    const [one, other] = [a.split('/'), b.split('/')];
    const most = Math.min(one.length, other.length);
    let start = 0;
    while (start < most && one[start] === other[start])
        start += 1;
    let end = 0;
    while (end < most - start && one.at(-1 - end) === other.at(-1 - end))
        end += 1;
    return start + end;
}


/***/ }),

/***/ 4760:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ collectNotes)
/* harmony export */ });
// Sentences about what could not be looked at, collected while a repository is read.
function collectNotes() {
    const sentences = new Set();
    return { add: (sentence) => void sentences.add(sentence), list: () => [...sentences].sort() };
}


/***/ }),

/***/ 8847:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ withoutUnknown),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   pJ: () => (/* binding */ noteUnsearched)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3605);
// What a search could not look into, and what is then not known.

/** Most files that are named in a note. */
const MAX_NAMED = 3;
function noteUnsearched(notes, unsearched) {
    for (const { path, reason } of unsearched.slice(0, MAX_NAMED))
        notes.add(`A search could not look into ${path}: ${reason}. Names that are nowhere else cannot be checked.`);
    const more = unsearched.length - MAX_NAMED;
    if (more > 0)
        notes.add(`A search could not look into ${more} more ${more === 1 ? 'file' : 'files'}.`);
}
/** What was found, without the literals that no file has, or only files that count for nothing: an unread file may have them. */
function withoutUnknown(found, besides) {
    const uncounted = new Set(besides);
    return new Map([...found].filter(([literal, paths]) => literal === '' || paths.some((path) => !uncounted.has(path))));
}
const tooLarge = (size) => `larger than ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_CONTENT_BYTES */ .Dq)} (${(0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(size)})`;


/***/ })

};
