"use strict";
exports.id = 2559;
exports.ids = [2559,5733,6744];
exports.modules = {

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

/***/ 7083:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ SHALLOW_REASON),
/* harmony export */   Qy: () => (/* binding */ UNBORN_REASON),
/* harmony export */   ZY: () => (/* binding */ GitHistory)
/* harmony export */ });
/* harmony import */ var _commit_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4325);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5688);
/* harmony import */ var _recent_commits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(844);
/* harmony import */ var _shallow_commits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3297);
/* harmony import */ var _text_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6939);
// Answers questions about the commits behind head.





const SHALLOW_REASON = 'this is a shallow clone, which lacks older commits (fetch-depth: 0 fetches them)';
const UNBORN_REASON = 'the repository has no commit yet';
/** `head` is a full commit id; null where there is no commit yet. */
class GitHistory {
    #git;
    #head;
    #lookups = new Map();
    constructor(git, head) {
        this.#git = git;
        this.#head = head;
    }
    lookUpCommit(revision) {
        const id = revision.toLowerCase();
        if (!/^[0-9a-f]{4,64}$/.test(id))
            return Promise.resolve({ kind: 'unknown' });
        const lookup = this.#lookups.get(id) ?? this.#lookUp(id);
        this.#lookups.set(id, lookup);
        return lookup;
    }
    /** The newest commit of the day or before it, of those reachable from `from`, a full commit id; null where there is no commit yet. */
    async commitOn(day, from) {
        if (from === null)
            return unverifiable(UNBORN_REASON);
        if (!(0,_text_days_js__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(day))
            return unverifiable(`${day} is not a date`);
        const lastSecond = Date.parse(`${day}T00:00:00Z`) / 1000 + 24 * 60 * 60 - 1;
        // Git counts from 1970: nothing is older.
        if (lastSecond < 0)
            return known(null);
        const commits = await this.#list([`--min-age=${lastSecond}`, '--max-count=1', from]);
        if (commits.kind === 'unverifiable')
            return commits;
        const [commit = null] = commits.value;
        return commit === null && this.#git.shallow ? unverifiable(SHALLOW_REASON) : known(commit);
    }
    async commitsOf(path, limit) {
        if (this.#head === null)
            return unverifiable(UNBORN_REASON);
        if (limit < 1 || path === '' || path.includes('\0'))
            return known([]);
        const commits = await this.#list([`--max-count=${limit}`, this.#head, '--', path]);
        if (commits.kind === 'unverifiable' || !this.#git.shallow)
            return commits;
        // Where a shallow clone ends, its oldest commits look as if they had added every file.
        const ends = await (0,_shallow_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .shallowCommits */ .H)(this.#git);
        const cut = commits.value.length < limit || commits.value.some((commit) => ends.has(commit));
        return cut ? unverifiable(SHALLOW_REASON) : commits;
    }
    async #list(args) {
        const answer = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)({ directory: this.#git.directory, args: ['rev-list', ...args] });
        if (answer.code !== 0)
            return unverifiable((0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A)(answer));
        return known(answer.output
            .toString('latin1')
            .split('\n')
            .filter((line) => line !== ''));
    }
    async #lookUp(revision) {
        const { objects, shallow } = this.#git;
        if (this.#head === null)
            return unverifiable(UNBORN_REASON);
        const idLength = this.#head.length;
        if (revision.length > idLength)
            return { kind: 'unknown' };
        const ids = revision.length === idLength ? [revision] : await this.#complete(revision);
        const answers = await Promise.all(ids.map((id) => objects.ask(id)));
        const commits = answers.flatMap((answer) => (answer.kind === 'object' && answer.type === 'commit' ? [answer] : []));
        const [commit] = commits;
        if (commits.length > 1)
            return { kind: 'ambiguous' };
        if (commit === undefined) {
            const failed = answers.find((answer) => answer.kind === 'failed');
            if (failed !== undefined)
                return unverifiable(failed.reason);
            return shallow ? unverifiable(SHALLOW_REASON) : { kind: 'unknown' };
        }
        const date = (0,_commit_object_js__WEBPACK_IMPORTED_MODULE_3__/* .committerDate */ .d9)(commit.bytes);
        if (date === null)
            return unverifiable(`the date of commit ${commit.id} cannot be read`);
        const counted = await this.#compare(commit.id, this.#head);
        if (counted.kind === 'unverifiable')
            return counted;
        const { own, since } = counted.value;
        if (own > 0 && shallow)
            return unverifiable(SHALLOW_REASON);
        return { kind: 'commit', id: commit.id, date, ancestorOfHead: own === 0, commitsSince: since };
    }
    /** Objects whose id begins so: the only commit, or all. Asked in a way that no branch or tag of that name can answer. */
    async #complete(prefix) {
        const only = await this.#git.objects.ask(`${prefix}^{commit}`);
        if (only.kind === 'object' && only.id.startsWith(prefix))
            return [only.id];
        const answer = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)({ directory: this.#git.directory, args: ['rev-parse', `--disambiguate=${prefix}`] });
        return answer.code === 0
            ? answer.output
                .toString('latin1')
                .split('\n')
                .filter((line) => /^[0-9a-f]{40,64}$/.test(line))
            : [];
    }
    /** How many commits only the first (`own`) and only the second (`since`) reaches. */
    async #compare(commit, head) {
        const recent = await (0,_recent_commits_js__WEBPACK_IMPORTED_MODULE_4__/* .walkBack */ .Z)(this.#git, { from: head, until: commit });
        if (recent !== null)
            return known({ own: 0, since: recent.length });
        const counts = await this.#list(['--count', '--left-right', `${commit}...${head}`]);
        if (counts.kind === 'unverifiable')
            return counts;
        const [own = Number.NaN, since = Number.NaN] = (counts.value[0] ?? '').split('\t').map(Number);
        return Number.isNaN(own + since) ? unverifiable('git did not count the commits') : known({ own, since });
    }
}
function known(value) {
    return { kind: 'known', value };
}
function unverifiable(reason) {
    return { kind: 'unverifiable', reason };
}


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

/***/ 9996:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findRenames)
/* harmony export */ });
/* harmony import */ var _git_listing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4707);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5688);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3605);



async function findRenames(git, pair) {
    let answer = await compare(git, pair);
    const lacking = answer.code !== 0 && pair.exact !== true;
    if (lacking) {
        git.notes.add(`Only renames without edits were recognized: ${(0,_git_process_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(answer)}.`);
        answer = await compare(git, { ...pair, exact: true });
    }
    const failed = answer.code !== 0;
    if (failed)
        git.notes.add(`Renames were not recognized: ${(0,_git_process_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A)(answer)}.`);
    const skipped = answer.cut || answer.errors.includes('rename detection was skipped');
    if (skipped) {
        git.notes.add('So many files were added and removed that only renames without edits were recognized.');
    }
    const renames = new Map();
    const records = (0,_git_listing_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRecords */ .DQ)(answer.output);
    // :<mode> SP <mode> SP <id> SP <id> SP R<score> NUL <old> NUL <new>
    for (let at = 0; at + 2 < records.length; at += 3) {
        const [from = null, to = null] = [records[at + 1], records[at + 2]];
        if (from !== null && to !== null)
            renames.set(from, to);
    }
    return { pairs: renames, whole: !failed && !skipped && !lacking && pair.exact !== true };
}
function compare({ directory }, { from, to, objects, exact = false }) {
    return (0,_git_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .E)({
        directory,
        args: [
            'diff-tree',
            '-r',
            '-z',
            '--raw',
            '--no-ext-diff',
            '--no-textconv',
            '--no-relative',
            exact ? '-M100%' : '-M',
            `-l${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .RENAME_LIMIT */ .dZ}`,
            '--diff-filter=R',
            from,
            to,
            '--',
        ],
        ...(objects === undefined ? {} : { environment: { GIT_ALTERNATE_OBJECT_DIRECTORIES: quoteFolder(objects) } }),
    });
}
/** The variable is a list: a path with its separator in it is in quotes. */
function quoteFolder(path) {
    return process.platform === 'win32' || !/[:"\\]/.test(path) ? path : `"${path.replaceAll(/["\\]/g, '\\$&')}"`;
}


/***/ }),

/***/ 844:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ walkBack)
/* harmony export */ });
/** Commits that are walked: more are left to git, which walks faster than questions can be put. */
const MAX_STEPS = 16;
/** The commits after `until` up to `from`, newest first; null where git must be asked, which says nothing about the commits. Both are full ids. */
async function walkBack({ objects, shallow }, { from, until }) {
    // Where a shallow clone ends, its commits still name the parents that git does not look at.
    if (shallow)
        return null;
    const walked = [];
    for (let id = from; id !== until;) {
        const answer = walked.length < MAX_STEPS ? await objects.ask(id) : null;
        const commit = answer?.kind === 'object' && answer.type === 'commit' && answer.id === id ? readCommit(id, answer.bytes) : null;
        if (commit === null)
            return null;
        walked.push(commit);
        id = commit.parent;
    }
    return walked;
}
/** Null for a commit without exactly one parent, and for one in another encoding, which git knows to translate. */
function readCommit(id, bytes) {
    const end = bytes.indexOf('\n\n');
    if (end === -1 || bytes.includes(0))
        return null;
    const header = bytes.toString('latin1', 0, end).split('\n');
    const [parent, ...others] = header.flatMap((line) => line.startsWith('parent ') ? [line.slice('parent '.length)] : []);
    if (parent === undefined || others.length > 0 || header.some((line) => line.startsWith('encoding ')))
        return null;
    return { id, parent, message: bytes.toString('utf8', end + 2) };
}


/***/ }),

/***/ 3297:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shallowCommits)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5688);
// Finds the commits at which a shallow clone ends.



/** Full ids of the commits whose parents were not fetched. */
async function shallowCommits({ directory }) {
    const answer = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_2__/* .runGit */ .E)({ directory, args: ['rev-parse', '--git-path', 'shallow'] });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, answer.output.toString('utf8').replace(/\n$/, ''));
    return new Set((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'latin1')).split('\n').filter((line) => line !== ''));
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

/***/ 2559:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitRepository: () => (/* binding */ openGitRepository)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/repository/git/git-facts.js
var git_facts = __webpack_require__(9400);
// EXTERNAL MODULE: ./build/repository/git/git-history.js
var git_history = __webpack_require__(7083);
// EXTERNAL MODULE: ./build/repository/git/git-listing.js
var git_listing = __webpack_require__(4707);
// EXTERNAL MODULE: ./build/repository/git/git-process.js + 1 modules
var git_process = __webpack_require__(5688);
// EXTERNAL MODULE: ./build/repository/git/recent-commits.js
var recent_commits = __webpack_require__(844);
// EXTERNAL MODULE: ./build/repository/git/shallow-commits.js
var shallow_commits = __webpack_require__(3297);
;// CONCATENATED MODULE: ./build/repository/git/git-commits.js





class GitCommits {
    #git;
    #range;
    constructor(git, range) {
        this.#git = git;
        this.#range = range;
    }
    async commits(limit) {
        const { head, base } = this.#range;
        if (head === null)
            return { kind: 'unverifiable', reason: git_history/* UNBORN_REASON */.Qy };
        if (limit < 1 || head === base)
            return { kind: 'known', value: [] };
        const recent = base === null ? null : await (0,recent_commits/* walkBack */.Z)(this.#git, { from: head, until: base });
        if (recent !== null) {
            return {
                kind: 'known',
                value: recent
                    .slice(0, limit)
                    .map(({ id, parent, message }) => ({ id, parents: [parent], subject: subjectOf(message.split('\n')) })),
            };
        }
        const answer = await (0,git_process/* runGit */.E)({
            directory: this.#git.directory,
            args: [
                'log',
                '-z',
                '--no-patch',
                '--no-show-signature',
                '--no-color',
                '--encoding=UTF-8',
                '--format=%H%n%P%n%B',
                `--max-count=${limit}`,
                head,
                ...(base === null ? [] : [`^${base}`]),
                '--',
            ],
        });
        if (answer.code !== 0)
            return { kind: 'unverifiable', reason: (0,git_process/* reasonOf */.A)(answer) };
        const value = answer.output
            .toString('utf8')
            .split('\0')
            .flatMap((record) => readCommit(record) ?? [])
            .slice(0, limit);
        if (!this.#git.shallow)
            return { kind: 'known', value };
        // Where a shallow clone ends, its oldest commits look as if they had no parents.
        const ends = await (0,shallow_commits/* shallowCommits */.H)(this.#git);
        return value.some(({ id }) => ends.has(id))
            ? { kind: 'unverifiable', reason: git_history/* SHALLOW_REASON */.I5 }
            : { kind: 'known', value };
    }
    async filesOf({ id, parents: [parent] }) {
        const answer = await (0,git_process/* runGit */.E)({
            directory: this.#git.directory,
            args: [
                'diff-tree',
                '-r',
                '-z',
                '--name-only',
                '--no-renames',
                '--no-ext-diff',
                '--no-textconv',
                '--no-relative',
                ...(parent === undefined ? ['--root', '--no-commit-id', id] : [parent, id]),
                '--',
            ],
        });
        if (answer.code !== 0)
            return { kind: 'unverifiable', reason: (0,git_process/* reasonOf */.A)(answer) };
        return {
            kind: 'known',
            value: (0,git_listing/* splitRecords */.DQ)(answer.output)
                .flatMap((path) => path ?? [])
                .sort(),
        };
    }
}
/** Id, parents and message of one record, a line each and the message to its end; null for what is no record. */
function readCommit(record) {
    const [id = '', parents = '', ...message] = record.replace(/^\n/, '').split('\n');
    if (!/^[0-9a-f]{40,64}$/.test(id))
        return null;
    return { id, parents: parents.split(' ').filter((parent) => parent !== ''), subject: subjectOf(message) };
}
/** The first line that is not blank. */
function subjectOf(lines) {
    return lines.find((line) => line.trim() !== '')?.trim() ?? '';
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./build/repository/limits.js
var limits = __webpack_require__(3605);
;// CONCATENATED MODULE: ./build/repository/git/batch-reader.js
// Takes the output of `git cat-file --batch` apart.

/** Holds at most one content, and that only up to the bound. */
class BatchReader {
    #receiver;
    #header = '';
    #body = null;
    #abandoned = false;
    constructor(receiver) {
        this.#receiver = receiver;
    }
    receive(chunk) {
        let at = 0;
        while (at < chunk.length && !this.#abandoned) {
            at =
                this.#body === null ? this.#receiveHeader(chunk, at) : this.#receiveBody(this.#body, chunk.subarray(at)) + at;
        }
    }
    #receiveHeader(chunk, from) {
        const end = chunk.indexOf(0x0a, from);
        this.#header += chunk.toString('utf8', from, end === -1 ? chunk.length : end);
        if (end === -1)
            return chunk.length;
        const header = this.#header;
        this.#header = '';
        const [, id = '', type = '', digits = ''] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(header) ?? [];
        if (id === '') {
            this.#receiver.answer({ kind: header.endsWith(' ambiguous') ? 'ambiguous' : 'missing' });
            return end + 1;
        }
        const size = Number(digits);
        if (size > limits/* MAX_SKIPPED_BYTES */.c6) {
            this.#abandoned = true;
            this.#receiver.answer({ kind: 'large', id, type, size });
            this.#receiver.abandon();
        }
        else if (size > limits/* MAX_CONTENT_BYTES */.Dq) {
            this.#body = { answer: { kind: 'large', id, type, size }, bytes: null, size, received: 0 };
        }
        else {
            const bytes = Buffer.allocUnsafeSlow(size);
            this.#body = { answer: { kind: 'object', id, type, bytes }, bytes, size, received: 0 };
        }
        return end + 1;
    }
    /** Returns how many bytes were taken. A line feed follows every content. */
    #receiveBody(body, chunk) {
        const taken = Math.min(chunk.length, body.size + 1 - body.received);
        if (body.bytes !== null && body.received < body.size)
            chunk.copy(body.bytes, body.received, 0, Math.min(taken, body.size - body.received));
        body.received += taken;
        if (body.received > body.size) {
            this.#body = null;
            this.#receiver.answer(body.answer);
        }
        return taken;
    }
}

// EXTERNAL MODULE: ./build/repository/git/find-git.js
var find_git = __webpack_require__(2558);
// EXTERNAL MODULE: ./build/repository/git/git-environment.js
var git_environment = __webpack_require__(5662);
// EXTERNAL MODULE: ./build/text/unreachable.js
var unreachable = __webpack_require__(2536);
;// CONCATENATED MODULE: ./build/repository/git/git-objects.js
// Serves the contents of objects from one long-lived `git cat-file --batch`.








/** How often git may be silent for its whole time: a disk that fell asleep wakes up once. */
const MAX_SILENCES = 1;
const SILENT = 'git gave no answer';
/** Answers are given in the order of asking. Git ends on some objects (a partial clone lacks them): that one is given up, the rest is asked anew. */
class GitObjects {
    #directory;
    #program;
    #timeout;
    #pending = [];
    #kept = new Map();
    #keptBytes = 0;
    #totalBytes = 0;
    #restarts = 0;
    #silences = 0;
    #process = null;
    #timer = null;
    #closed = false;
    /** `timeout`: milliseconds git may be silent while it is asked. Throws a RepositoryError where there is no git. */
    constructor(directory, timeout = limits/* GIT_TIMEOUT */.vO) {
        this.#directory = directory;
        this.#timeout = timeout;
        this.#program = (0,find_git/* findGit */.C)();
    }
    /** What git knows under a name: a full object id, or a revision that was checked before. Names with line breaks are never sent. */
    ask(name) {
        if (this.#closed || /[\n\0]/.test(name))
            return Promise.resolve({ kind: 'missing' });
        if (this.#silences > MAX_SILENCES)
            return Promise.resolve({ kind: 'failed', reason: SILENT });
        return new Promise((resolve) => {
            this.#pending.push({ name, resolve });
            const process = this.#process ?? this.#start();
            this.#hold(process, true);
            writeSoon(process.stdin, `${name}\n`);
        });
    }
    /** The content of a blob by its full id, bounded; each is read once while memory for it lasts. */
    read(id) {
        const known = this.#kept.get(id);
        if (known !== undefined)
            return known;
        const content = this.readOnce(id);
        this.#kept.set(id, content);
        void content.then((result) => {
            this.#keptBytes += result.kind === 'content' ? result.bytes.length : 0;
            if (this.#keptBytes <= limits/* MAX_KEPT_BYTES */.iN)
                return;
            this.#kept.clear();
            this.#keptBytes = 0;
        });
        return content;
    }
    /** As `read`, for a reader that looks at many contents once: nothing is kept. */
    async readOnce(id) {
        if (this.#totalBytes > limits/* MAX_TOTAL_BYTES */.gx)
            return unavailable(`more than ${(0,limits/* formatBytes */.z3)(limits/* MAX_TOTAL_BYTES */.gx)} were read in this run`);
        const answer = await this.ask(id);
        switch (answer.kind) {
            case 'object':
                this.#totalBytes += answer.bytes.length;
                return answer.type === 'blob'
                    ? { kind: 'content', bytes: answer.bytes }
                    : unavailable(`a ${answer.type}, not a file`);
            case 'large':
                return {
                    kind: 'too-large',
                    reason: `larger than ${(0,limits/* formatBytes */.z3)(limits/* MAX_CONTENT_BYTES */.Dq)} (${(0,limits/* formatBytes */.z3)(answer.size)})`,
                };
            case 'missing':
            case 'ambiguous':
                return unavailable('not in this clone');
            case 'failed':
                return unavailable(`not in this clone (${answer.reason})`);
            default:
                return (0,unreachable/* unreachable */.H)(answer);
        }
    }
    /** Ends git. What is still asked is answered as missing. */
    async close() {
        this.#closed = true;
        for (const { resolve } of this.#pending.splice(0))
            resolve({ kind: 'missing' });
        const process = this.#process;
        this.#process = null;
        if (process?.pid !== undefined && process.exitCode === null) {
            this.#hold(process, true);
            await new Promise((resolve) => {
                process.once('close', () => resolve());
                process.stdin.end();
                process.kill();
            });
        }
        this.#stopTimer();
    }
    #start() {
        const child = (0,external_node_child_process_.spawn)(this.#program, [...git_environment/* GIT_OPTIONS */.s, 'cat-file', '--batch'], {
            cwd: this.#directory,
            env: (0,git_environment/* gitEnvironment */._)(),
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        this.#process = child;
        let errors = '';
        const reader = new BatchReader({
            answer: (answer) => {
                this.#pending.shift()?.resolve(answer);
                if (this.#pending.length === 0)
                    this.#hold(child, false);
            },
            abandon: () => {
                child.kill('SIGKILL');
                this.#restart();
            },
        });
        child.stdout.on('data', (chunk) => {
            if (this.#process !== child)
                return;
            this.#timer?.refresh();
            reader.receive(chunk);
        });
        child.stderr.on('data', (chunk) => {
            if (errors.length < limits/* MAX_ERROR_BYTES */.uE)
                errors += chunk.toString('utf8');
        });
        // Git may end while names are still written; what it ended with is reported below.
        child.stdin.on('error', () => undefined);
        const end = (reason) => {
            if (this.#process !== child)
                return;
            this.#pending.shift()?.resolve({ kind: 'failed', reason });
            this.#restart();
        };
        child.on('error', (error) => end(error.message));
        child.on('close', (code) => end((0,git_process/* reasonOf */.A)({ errors, code: code ?? 1, output: Buffer.alloc(0), cut: false })));
        return child;
    }
    #restart() {
        this.#process = null;
        // Each process has its own time: a timer that has fired would be for one that is still to come.
        this.#stopTimer();
        this.#restarts += 1;
        if (this.#pending.length === 0)
            return;
        if (this.#restarts > limits/* MAX_RESTARTS */.qH || this.#silences > MAX_SILENCES) {
            for (const { resolve } of this.#pending.splice(0))
                resolve({ kind: 'failed', reason: this.#silences > MAX_SILENCES ? SILENT : 'git ended too often' });
            return;
        }
        const process = this.#start();
        this.#hold(process, true);
        process.stdin.write(this.#pending.map(({ name }) => `${name}\n`).join(''));
    }
    /** While nothing is asked, the process must not keep the program alive; while something is, silence has an end. */
    #hold(process, busy) {
        for (const part of [process, process.stdin, process.stdout, process.stderr]) {
            if (busy)
                part.ref();
            else
                part.unref();
        }
        if (!busy)
            this.#stopTimer();
        else
            this.#timer ??= setTimeout(() => {
                this.#silences += 1;
                this.#process?.kill('SIGKILL');
            }, this.#timeout);
    }
    #stopTimer() {
        if (this.#timer !== null)
            clearTimeout(this.#timer);
        this.#timer = null;
    }
}
/** Names that are asked for at the same moment go to git as one: each write wakes it up. */
function writeSoon(stdin, text) {
    if (stdin.writableCorked === 0) {
        stdin.cork();
        (0,external_node_process_.nextTick)(() => stdin.uncork());
    }
    stdin.write(text);
}
function unavailable(reason) {
    return { kind: 'unavailable', reason };
}

// EXTERNAL MODULE: ./build/repository/git/git-renames.js
var git_renames = __webpack_require__(9996);
// EXTERNAL MODULE: ./build/repository/repository-error.js
var repository_error = __webpack_require__(6950);
;// CONCATENATED MODULE: ./build/repository/git/git-revision.js



/** Where the default branch is looked for, in this order. */
const DEFAULT_BRANCHES = [
    'refs/remotes/origin/HEAD',
    'refs/remotes/origin/main',
    'refs/remotes/origin/master',
    'refs/heads/main',
    'refs/heads/master',
];
/** Asks for the base to be found. A branch of this name is meant by `refs/heads/auto`. */
const AUTO_BASE = 'auto';
/**
 * Refuses, with a RepositoryError, what is no plain revision: options, ranges, searches (`:/text`), `rev:path`, spaces, control characters.
 * `flag` names where it was given.
 */
function checkRevision(revision, flag) {
    // Letters of all scripts take long to compile, and most revisions have none but ASCII's.
    const spelled = /^[\w.@/][\w.@/{}~^+#=%!,&()-]{0,255}$/.test(revision) ||
        /^[\p{L}\p{N}_.@/][\p{L}\p{N}_.@/{}~^+#=%!,&()-]{0,255}$/u.test(revision);
    const plain = spelled && !revision.includes('..') && !revision.includes('{/');
    if (!plain)
        throw new repository_error/* RepositoryError */.p(`Unexpected ${flag} ${JSON.stringify(revision.slice(0, 80))}, expected a branch, a tag or a commit id.`);
}
/** Full commit id of a checked revision, or of the branch of that name at `origin` (a CI checkout has no other); null where there is none. */
async function resolveRevision({ objects }, revision) {
    const [own, remote] = await Promise.all([`${revision}^{commit}`, `refs/remotes/origin/${revision}^{commit}`].map(async (name) => {
        const answer = await objects.ask(name);
        return answer.kind === 'object' ? answer.id : null;
    }));
    return own ?? remote ?? null;
}
/** The tip of the default branch; null where none is found. */
async function resolveDefaultBranch({ objects }) {
    const answers = await Promise.all(DEFAULT_BRANCHES.map((branch) => objects.ask(`${branch}^{commit}`)));
    return answers.find((answer) => answer.kind === 'object')?.id ?? null;
}
/**
 * The commit the head is judged against, null for none:
 * - named: the merge base of it and head; without one the commit itself, and the notes say so;
 * - AUTO_BASE: the merge base with the default branch; null where head is part of that branch or there is none. Then everything counts,
 *   which is what a person on the default branch asks for; uncommitted changes alone are judged with the base HEAD.
 */
async function chooseBase(git, { base, named, headCommit }) {
    if (base === null || named === null)
        return null;
    if (headCommit === null)
        return base === AUTO_BASE ? null : named;
    const common = named === headCommit ? headCommit : await mergeBase(git, named, headCommit);
    if (base !== AUTO_BASE) {
        if (common === null)
            git.notes.add(`The base ${base} and the head have no common commit here; the base itself was compared.${hint(git)}`);
        return common ?? named;
    }
    if (common === null)
        git.notes.add(`The default branch and the head have no common commit here.${hint(git)}`);
    return common === headCommit ? null : common;
}
/** The best common ancestor of two commits; null where they have none. */
async function mergeBase(git, left, right) {
    const { directory } = git;
    if ((await (0,recent_commits/* walkBack */.Z)(git, { from: right, until: left })) !== null)
        return left;
    const answer = await (0,git_process/* runGit */.E)({ directory, args: ['merge-base', left, right] });
    if (answer.code > 1)
        throw new repository_error/* RepositoryError */.p(`The merge base of ${left} and ${right} could not be found in ${directory}: ${(0,git_process/* reasonOf */.A)(answer)}.`);
    return /^[0-9a-f]{40,64}$/m.exec(answer.output.toString('latin1'))?.[0] ?? null;
}
function hint({ shallow }) {
    return shallow ? ' This is a shallow clone: fetch its whole history (fetch-depth: 0).' : '';
}

// EXTERNAL MODULE: ./build/text/code-path.js
var code_path = __webpack_require__(4153);
;// CONCATENATED MODULE: ./build/repository/unsearched.js
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
const tooLarge = (size) => `larger than ${formatBytes(MAX_CONTENT_BYTES)} (${formatBytes(size)})`;

;// CONCATENATED MODULE: ./build/repository/git/git-search.js





/** How many contents are held at one time. */
const READ_AT_ONCE = 16;
/**
 * Paths by literal, sorted; null where git cannot search. Binary files are left out. A literal that was found nowhere, or only in
 * what counts for nothing, is left out where a file that may have it could not be looked into.
 */
async function searchFiles(search) {
    const literals = [...new Set(search.literals)];
    const found = new Map(literals.map((literal) => [literal, []]));
    // Git reads patterns by line; of a literal with several lines the longest narrows best. An empty literal is in no file.
    const patterns = [...new Set(literals.map((literal) => longest(literal.split('\n'))))].filter((line) => line !== '' && !line.includes('\0'));
    if (patterns.length === 0)
        return found;
    const lists = await Promise.all(search.sources.map((source) => narrowDown(search, source, patterns)));
    if (lists.includes(null))
        return null;
    const unsearched = lists.some((list) => list?.lacking === true) ? await listLacking(search) : [];
    let unseen = lists.some((list) => list?.whole === false);
    const candidates = [...new Set(lists.flatMap((list) => list?.paths ?? []))]
        .filter((path) => search.isFile(path))
        .sort();
    if (candidates.length > limits/* MAX_SEARCHED_FILES */.ZD) {
        search.git.notes.add(`A search found more than ${limits/* MAX_SEARCHED_FILES */.ZD} files; the rest were not checked.`);
        unseen = true;
    }
    const bytes = literals
        .filter((literal) => literal !== '')
        .map((literal) => ({ literal, sought: Buffer.from(literal) }));
    for (let at = 0; at < Math.min(candidates.length, limits/* MAX_SEARCHED_FILES */.ZD); at += READ_AT_ONCE) {
        const paths = candidates.slice(at, Math.min(at + READ_AT_ONCE, limits/* MAX_SEARCHED_FILES */.ZD));
        const contents = await Promise.all(paths.map((path) => search.read(path)));
        for (const [index, path] of paths.entries()) {
            const content = contents[index];
            if ((content?.kind === 'unavailable' || content?.kind === 'too-large') && (0,code_path/* mayHoldName */.KS)(path))
                unsearched.push({ path, reason: content.reason });
            if (content?.kind !== 'content' || isBinary(content.bytes))
                continue;
            const text = Buffer.from(content.bytes.buffer, content.bytes.byteOffset, content.bytes.byteLength);
            for (const { literal, sought } of bytes) {
                if (text.includes(sought))
                    found.get(literal)?.push(path);
            }
        }
    }
    noteUnsearched(search.git.notes, unsearched);
    return unseen || unsearched.length > 0 ? withoutUnknown(found, search.besides) : found;
}
/** Those of the stored files that may hold a name and whose contents are not in this clone. */
async function listLacking({ git: { directory }, stored }) {
    const files = stored().filter(({ kind, path }) => kind === 'file' && (0,code_path/* mayHoldName */.KS)(path));
    const { output } = await (0,git_process/* runGit */.E)({
        directory,
        args: ['cat-file', '--batch-check=%(objectname)'],
        input: files.map(({ id }) => `${id}\n`).join(''),
    });
    const lacking = new Set(output
        .toString('latin1')
        .split('\n')
        .flatMap((line) => (line.endsWith(' missing') ? [line.slice(0, line.indexOf(' '))] : [])));
    return files.flatMap(({ path, id }) => (lacking.has(id) ? [{ path, reason: NOT_HERE }] : []));
}
const NOT_HERE = 'not in this clone';
async function narrowDown({ git: { directory, notes }, environment }, source, patterns) {
    const flags = source.filter((word) => word.startsWith('-'));
    const [commit] = source.filter((word) => !word.startsWith('-'));
    const answer = await (0,git_process/* runGit */.E)({
        directory,
        args: [
            'grep',
            '-F',
            '-l',
            '-z',
            '-a',
            '--full-name',
            '--no-color',
            '--no-textconv',
            ...flags,
            '-f',
            '-',
            ...(commit === undefined ? [] : [commit]),
            '--',
        ],
        input: patterns.map((pattern) => `${pattern}\n`).join(''),
        ...(environment === undefined ? {} : { environment }),
    });
    // Exit code 1 is "nothing found".
    if (answer.code > 1) {
        notes.add(`The files could not be searched: ${(0,git_process/* reasonOf */.A)(answer)}.`);
        return null;
    }
    if (answer.cut)
        notes.add('A search found more files than can be listed; the rest were not checked.');
    const prefix = commit === undefined ? 0 : commit.length + 1;
    const paths = (0,git_listing/* splitRecords */.DQ)(answer.output).flatMap((record) => (record === null ? [] : [record.slice(prefix)]));
    // A partial clone lacks contents: git says so and goes on. So it does with a file on disk that it may not read.
    const failed = answer.errors !== '' && /^error: /m.test(answer.errors);
    const onDisk = commit === undefined && !flags.includes('--cached');
    if (failed && onDisk)
        notes.add(`A search could not look into every file: ${(0,git_process/* reasonOf */.A)(answer)}.`);
    return { paths, whole: !answer.cut && !(failed && onDisk), lacking: failed && !onDisk };
}
function longest(lines) {
    return lines.reduce((best, line) => (line.length > best.length ? line : best), '');
}
function isBinary(bytes) {
    return bytes.subarray(0, limits/* BINARY_PROBE_BYTES */.LR).includes(0);
}

;// CONCATENATED MODULE: ./build/repository/listed-files.js
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

;// CONCATENATED MODULE: ./build/repository/git/git-snapshot.js


class GitSnapshot {
    commit;
    #git;
    #tree = null;
    constructor(git, commit) {
        this.#git = git;
        this.commit = commit;
    }
    tree() {
        this.#tree ??= this.#git.trees.list(this.commit);
        return this.#tree;
    }
    async ids(paths) {
        return idsOf(await this.tree(), paths);
    }
    async read(paths) {
        return await readListed({ tree: await this.tree(), paths, read: (id) => this.#git.objects.read(id) });
    }
    async search(literals, besides = []) {
        const { entries } = await this.tree();
        return searchFiles({
            git: this.#git,
            literals,
            besides,
            sources: [[this.commit]],
            stored: () => [...entries.values()],
            isFile: (path) => entries.get(path)?.kind === 'file',
            read: (path) => this.#git.objects.readOnce(entries.get(path)?.id ?? ''),
        });
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/repository/git/tree-object.js
// Reads the entries of a tree object of git.

/** Bytes of an id by the repository's format. */
const ID_BYTES = { sha1: 20, sha256: 32 };
/**
 * The entries (gitformat-pack(5), "tree": mode, space, name, NUL, raw id). Null for what is no whole tree, for what git itself refuses
 * (a mode that is no number, an empty name), and for names that are not UTF-8 or hold a slash.
 */
function parseTree(answer, objectFormat) {
    if (answer.kind !== 'object' || answer.type !== 'tree')
        return null;
    const { bytes } = answer;
    const children = [];
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(SPACE, at);
        const end = bytes.indexOf(0, space);
        const next = end + 1 + ID_BYTES[objectFormat];
        if (space === -1 || end <= space + 1 || next > bytes.length)
            return null;
        const [kind, name] = [kindOf(bytes, at, space), nameIn(bytes, space + 1, end)];
        if (kind === null || name === null)
            return null;
        children.push({ kind, name, id: bytes.toString('hex', end + 1, next) });
        at = next;
    }
    return children;
}
const SPACE = 0x20;
const SLASH = 0x2f;
/** Null for what is not UTF-8, or holds a slash. */
function nameIn(bytes, from, to) {
    let ascii = true;
    for (let at = from; at < to; at += 1) {
        const byte = bytes[at] ?? 0;
        if (byte === SLASH)
            return null;
        if (byte > 0x7f)
            ascii = false;
    }
    return ascii || (0,external_node_buffer_.isUtf8)(bytes.subarray(from, to)) ? bytes.toString(ascii ? 'latin1' : 'utf8', from, to) : null;
}
/** As git takes a mode (`canon_mode`): old programs wrote `040000` and `100664`. Null for what is no mode. */
function kindOf(bytes, from, to) {
    if (to - from < 1 || to - from > 7)
        return null;
    let mode = 0;
    for (let at = from; at < to; at += 1) {
        const digit = (bytes[at] ?? 0) - ZERO;
        if (digit < 0 || digit > 7)
            return null;
        mode = mode * 8 + digit;
    }
    switch (mode & 0o170000) {
        case 0o040000:
            return 'folder';
        case 0o100000:
            return 'file';
        case 0o120000:
            return 'link';
        default:
            return 'submodule';
    }
}
const ZERO = 0x30;

;// CONCATENATED MODULE: ./build/repository/git/git-trees.js
// Lists the files of commits: of the first one with git's own listing, of the others by reading only the folders that it does not share with the first.




class GitTrees {
    #source;
    #first = null;
    constructor(source) {
        this.#source = source;
    }
    /** All files of a commit or tree, by its full id, in git's order. What could not be listed is reported in the notes. */
    async list(commit) {
        if (this.#first === null) {
            this.#first = listWhole(this.#source, commit);
            return (await this.#first).tree;
        }
        const { known } = await this.#first;
        const entries = known === null ? null : await readShared({ source: this.#source, known, commit });
        return entries === null ? (await listWhole(this.#source, commit)).tree : { entries, truncated: false };
    }
}
async function listWhole({ directory, notes }, commit) {
    const answer = await (0,git_process/* runGit */.E)({ directory, args: ['ls-tree', '-r', '-t', '-z', '--full-tree', commit] });
    const list = [];
    const folders = new Map();
    const root = { name: rootOf(commit), path: '', parent: null, from: 0, to: 0 };
    const open = [];
    let unreadable = 0;
    for (const record of (0,git_listing/* splitRecords */.DQ)(answer.output)) {
        if (record === null) {
            unreadable += 1;
            continue;
        }
        // <mode> SP <type> SP <id> TAB <path>
        const tab = record.indexOf('\t');
        const path = record.slice(tab + 1);
        const id = record.slice(record.lastIndexOf(' ', tab) + 1, tab);
        for (let last = open.at(-1); last !== undefined && !path.startsWith(`${last.path}/`); last = open.at(-1)) {
            last.to = list.length;
            open.pop();
        }
        if (record.startsWith(TREE_MODE)) {
            const folder = { name: id, path, parent: open.at(-1) ?? root, from: list.length, to: list.length };
            folders.set(id, folder);
            open.push(folder);
        }
        else
            list.push({ path, kind: (0,git_listing/* kindOfMode */.z1)(record.slice(0, record.indexOf(' '))), id });
    }
    for (const folder of open)
        folder.to = list.length;
    (0,git_listing/* noteNames */.B$)(notes, unreadable);
    const because = answer.cut ? git_listing/* TOO_MANY_FILES */.rN : answer.code === 0 ? null : (0,git_process/* reasonOf */.A)(answer);
    if (because !== null)
        notes.add((0,git_listing/* describeUnlisted */.kA)(commit, because));
    const entries = new Map(list.map((entry) => [entry.path, entry]));
    return {
        tree: because === null ? { entries, truncated: false } : { entries, truncated: true, because },
        known: because !== null || unreadable > 0 ? null : { list, folders, read: new Map() },
    };
}
const TREE_MODE = '040000 ';
const rootOf = (commit) => `${commit}^{tree}`;
/** The files by path; null where too much differs, or something cannot be read: then git is to list them itself, and to say what is wrong. */
async function readShared({ source, known, commit }) {
    const read = await readFolders({ source, known, commit });
    return read === null ? null : joinFolders({ known, read, root: rootOf(commit) });
}
/** What the folders hold that the commit does not share, by what git was asked for. */
async function readFolders({ source: { objects, objectFormat }, known: { folders, read: ownRead }, commit, }) {
    const readFolder = async (name) => parseTree(await objects.ask(name), objectFormat);
    const readOwn = (name) => {
        const known = ownRead.get(name) ?? readFolder(name);
        ownRead.set(name, known);
        return known;
    };
    const read = new Map();
    const above = new Set();
    for (let wanted = new Set([rootOf(commit)]); wanted.size > 0;) {
        if (read.size + wanted.size > limits/* MAX_READ_TREES */.So)
            return null;
        const next = new Set();
        for (const [name, children] of await Promise.all([...wanted].map(async (name) => [name, await (above.has(name) ? readOwn(name) : readFolder(name))]))) {
            if (children === null)
                return null;
            read.set(name, children);
            for (const { kind, id } of above.has(name) ? [] : children) {
                const same = kind === 'folder' ? folders.get(id) : undefined;
                if (kind === 'folder' && same === undefined && !read.has(id))
                    next.add(id);
                // A hostile name with a slash, beside a folder, is listed like a file in it: what is above a shared folder must be free of them.
                for (let folder = same?.parent ?? null; folder !== null && !above.has(folder.name); folder = folder.parent) {
                    above.add(folder.name);
                    if (!read.has(folder.name))
                        next.add(folder.name);
                }
            }
        }
        wanted = next;
    }
    return read;
}
/** The files by path, in git's order; null where they are more than git would list: a folder can be named any number of times. */
function joinFolders({ known: { list, folders }, read, root }) {
    const entries = new Map();
    let size = 0;
    const isBounded = (path, id) => {
        size += path.length + id.length;
        return size <= limits/* MAX_OUTPUT_BYTES */.$q;
    };
    const join = (name, path) => {
        const same = folders.get(name);
        for (let at = same?.from ?? 0; same !== undefined && at < same.to; at += 1) {
            const entry = list[at];
            if (entry === undefined)
                return false;
            const own = same.path === path ? entry : { ...entry, path: path + entry.path.slice(same.path.length) };
            if (!isBounded(own.path, own.id))
                return false;
            entries.set(own.path, own);
        }
        return (same !== undefined ||
            (read.get(name) ?? []).every(({ kind, name: own, id }) => {
                const at = path === '' ? own : `${path}/${own}`;
                if (!isBounded(at, id))
                    return false;
                if (kind === 'folder')
                    return join(id, at);
                entries.set(at, { path: at, kind, id });
                return true;
            }));
    };
    return join(root, '') ? entries : null;
}

;// CONCATENATED MODULE: ./build/repository/notes.js
// Sentences about what could not be looked at, collected while a repository is read.
function collectNotes() {
    const sentences = new Set();
    return { add: (sentence) => void sentences.add(sentence), list: () => [...sentences].sort() };
}

// EXTERNAL MODULE: ./build/text/paths.js
var paths = __webpack_require__(9278);
;// CONCATENATED MODULE: ./build/repository/complete-renames.js

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
    const names = new Set(left.map(({ path }) => (0,paths/* nameOf */.Vb)(path)));
    const extensions = new Set(left.map(({ path }) => (0,paths/* extensionOf */.je)(path)));
    const unsure = gone.filter(({ path }) => {
        const extension = (0,paths/* extensionOf */.je)(path);
        return !equal.has(path) && (names.has((0,paths/* nameOf */.Vb)(path)) || (extension !== null && extensions.has(extension)));
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

// EXTERNAL MODULE: ./build/text/empty-files.js
var empty_files = __webpack_require__(881);
// EXTERNAL MODULE: ./build/text/group-by.js
var group_by = __webpack_require__(9107);
// EXTERNAL MODULE: ./build/text/is-module-root.js
var is_module_root = __webpack_require__(310);
;// CONCATENATED MODULE: ./build/repository/moved-twins.js
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
        !empty_files/* EMPTY_FILES */.Q.has(id) &&
        !(0,is_module_root/* isModuleRoot */.b)((0,paths/* nameOf */.Vb)(path)));
    if (gone.length === 0)
        return renames;
    const names = new Set(gone.map(({ path }) => (0,paths/* nameOf */.Vb)(path)));
    const come = [...after.entries.values()].filter(({ path, kind }) => kind === 'file' && !before.entries.has(path) && names.has((0,paths/* nameOf */.Vb)(path)));
    if (come.length === 0 || come.length > limits/* MAX_HASHED_FILES */.ND)
        return renames;
    // The listing of a working tree does not say what its files hold now.
    const ids = await head.ids(come.map(({ path }) => path));
    const copies = (0,group_by/* groupBy */.$)(come, ({ path }) => keyOf({ path, id: ids.get(path) ?? '' }));
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
const keyOf = ({ path, id }) => `${id}/${(0,paths/* nameOf */.Vb)(path)}`;
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

;// CONCATENATED MODULE: ./build/repository/working-tree/staged-files.js
// The repository as it would be if what is staged were committed now: the commit it grows from, with the index's changes.






/** The tree without files, which git knows without its being stored. */
const EMPTY_TREE = {
    sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};
const EMPTY = { entries: new Map(), truncated: false };
class StagedFiles {
    commit = 'INDEX';
    #git;
    #parent;
    #environment;
    #tree = null;
    /** `parent` is the full id of HEAD's commit; null before the first commit. */
    constructor(git, parent, { indexFile }) {
        this.#git = git;
        this.#parent = parent;
        this.#environment = indexFile === null ? {} : { GIT_INDEX_FILE: (0,external_node_path_.resolve)(git.directory, indexFile) };
    }
    tree() {
        this.#tree ??= this.#list();
        return this.#tree;
    }
    async ids(paths) {
        return idsOf(await this.tree(), paths);
    }
    async read(paths) {
        return await readListed({ tree: await this.tree(), paths, read: (id) => this.#git.objects.read(id) });
    }
    async search(literals, besides = []) {
        const { entries } = await this.tree();
        return searchFiles({
            git: this.#git,
            literals,
            besides,
            sources: [['--cached']],
            environment: this.#environment,
            stored: () => [...entries.values()],
            isFile: (path) => entries.get(path)?.kind === 'file',
            read: (path) => this.#git.objects.readOnce(entries.get(path)?.id ?? ''),
        });
    }
    /** Git's own list of what a commit would change: files that are only announced (`add --intent-to-add`) are not among it. */
    async #list() {
        const { directory, notes, objectFormat } = this.#git;
        const [before, answer] = await Promise.all([
            this.#parent === null ? EMPTY : this.#git.trees.list(this.#parent),
            (0,git_process/* runGit */.E)({
                directory,
                args: [
                    'diff-index',
                    '--cached',
                    '-z',
                    '--raw',
                    '--no-renames',
                    '--full-index',
                    '--ita-invisible-in-index',
                    '--no-relative',
                    '--ignore-submodules=none',
                    this.#parent ?? EMPTY_TREE[objectFormat],
                    '--',
                ],
                environment: this.#environment,
            }),
        ]);
        if (answer.code !== 0)
            throw new repository_error/* RepositoryError */.p(`What is staged in ${directory} could not be listed: ${(0,git_process/* reasonOf */.A)(answer)}.`);
        const entries = new Map(before.entries);
        const records = (0,git_listing/* splitRecords */.DQ)(answer.output);
        let unreadable = 0;
        // :<mode> SP <mode> SP <id> SP <id> SP <status> NUL <path> NUL
        for (let at = 0; at + 1 < records.length; at += 2) {
            const [fields, path] = [records[at], records[at + 1]];
            if (fields === null || fields === undefined || path === null || path === undefined) {
                unreadable += 1;
                continue;
            }
            const [, mode = '', , id = '', status = ''] = fields.split(' ');
            if (status === 'U')
                throw new repository_error/* RepositoryError */.p(`${path} has a conflict that is not resolved; resolve it and stage the file.`);
            if (status === 'D')
                entries.delete(path);
            else
                entries.set(path, { path, kind: (0,git_listing/* kindOfMode */.z1)(mode), id });
        }
        (0,git_listing/* noteNames */.B$)(notes, unreadable);
        if (answer.cut)
            notes.add('More is staged than can be listed; the rest was not looked at.');
        if (before.truncated)
            return { ...before, entries };
        return answer.cut
            ? { entries, truncated: true, because: 'more is staged than can be listed' }
            : { entries, truncated: false };
    }
}

// EXTERNAL MODULE: ./build/repository/working-tree/disk-file.js
var disk_file = __webpack_require__(4958);
;// CONCATENATED MODULE: ./build/repository/working-tree/working-tree-listing.js



/** Looks at names and modes only: nothing that would make git run a filter, a hook or a file-system monitor. */
async function listWorkingTree({ directory, notes }, disk) {
    const answer = await (0,git_process/* runGit */.E)({
        directory,
        args: ['ls-files', '-z', '-t', '--stage', '--cached', '--deleted', '--others', '--exclude-standard'],
    });
    if (answer.code !== 0)
        throw new repository_error/* RepositoryError */.p(`The files of ${directory} could not be listed: ${(0,git_process/* reasonOf */.A)(answer)}.`);
    const entries = new Map();
    const sparse = new Set();
    const untracked = [];
    const deleted = [];
    let unreadable = 0;
    for (const record of (0,git_listing/* splitRecords */.DQ)(answer.output)) {
        if (record === null) {
            unreadable += 1;
        }
        else if (record.startsWith('? ')) {
            untracked.push(untrackedEntry(record.slice(2), disk));
        }
        else {
            // <tag> SP <mode> SP <id> SP <stage> TAB <path>; an unmerged file has several stages
            const tab = record.indexOf('\t');
            const path = record.slice(tab + 1);
            const [tag = '', mode = '', id = ''] = record.slice(0, tab).split(' ');
            if (tag === 'R')
                deleted.push(path);
            else if (!entries.has(path))
                entries.set(path, { path, kind: (0,git_listing/* kindOfMode */.z1)(mode), id });
            if (tag === 'S')
                sparse.add(path);
        }
    }
    for (const path of deleted)
        entries.delete(path);
    for (const entry of untracked) {
        removeReplaced(entries, entry.path);
        entries.set(entry.path, entry);
    }
    removeBehindLinks(entries, untracked.flatMap(({ path, kind }) => (kind === 'link' ? [`${path}/`] : [])));
    (0,git_listing/* noteNames */.B$)(notes, unreadable);
    if (answer.cut)
        notes.add('The working tree has more files than can be listed; the rest was not looked at.');
    const tree = answer.cut ? { entries, truncated: true, because: git_listing/* TOO_MANY_FILES */.rN } : { entries, truncated: false };
    return { tree, sparse, hasUntracked: untracked.length > 0 };
}
/** Git ends the name of a repository within the repository with a slash: its files cannot be listed. */
function untrackedEntry(name, disk) {
    if (name.endsWith('/'))
        return { path: name.slice(0, -1), kind: 'submodule', id: '' };
    return { path: name, kind: disk.look(name).kind === 'link' ? 'link' : 'file', id: '' };
}
/** A file that became a folder is still in the index and not deleted: its untracked files show that it is gone. */
function removeReplaced(entries, path) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        const folder = path.slice(0, end);
        if (entries.get(folder)?.kind === 'file')
            entries.delete(folder);
    }
}
/** Where a link took the place of a folder, git's index still has the folder's files, and looking them up would follow the link. */
function removeBehindLinks(entries, folders) {
    if (folders.length === 0)
        return;
    const linked = new Set(folders);
    for (const path of entries.keys()) {
        for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
            if (linked.has(path.slice(0, end + 1)))
                entries.delete(path);
        }
    }
}

;// CONCATENATED MODULE: ./build/repository/working-tree/working-tree.js
// The working tree as a snapshot: what is on disk now, untracked files included.





class WorkingTree {
    commit = 'WORKTREE';
    #git;
    #disk;
    #kept = new Map();
    #ids = new Map();
    #keptBytes = 0;
    #listing = null;
    constructor(git) {
        this.#git = git;
        this.#disk = new disk_file/* Disk */.m(git.directory);
    }
    async tree() {
        return (await this.#list()).tree;
    }
    async ids(paths) {
        const { tree, sparse } = await this.#list();
        const entries = paths.flatMap((path) => tree.entries.get(path) ?? []);
        const ids = await Promise.all(entries.map((entry) => {
            const known = this.#ids.get(entry.path) ?? (sparse.has(entry.path) ? Promise.resolve(entry.id) : this.#id(entry));
            this.#ids.set(entry.path, known);
            return known;
        }));
        return new Map(entries.flatMap(({ path }, index) => {
            const id = ids[index] ?? null;
            return id === null ? [] : [[path, id]];
        }));
    }
    async read(paths) {
        const { tree, sparse } = await this.#list();
        const entries = paths.flatMap((path) => tree.entries.get(path) ?? []);
        const contents = await Promise.all(entries.map(async (entry) => (sparse.has(entry.path) ? this.#git.objects.read(entry.id) : this.#content(entry))));
        return new Map(entries.flatMap(({ path }, index) => {
            const content = contents[index] ?? null;
            return content === null ? [] : [[path, content]];
        }));
    }
    async search(literals, besides = []) {
        const { tree, sparse, hasUntracked } = await this.#list();
        return searchFiles({
            git: this.#git,
            literals,
            besides,
            // Without a flag git looks at tracked files on disk; files that a sparse checkout leaves out are in the index only.
            sources: [
                [],
                ...(hasUntracked ? [['--untracked', '--exclude-standard']] : []),
                ...(sparse.size > 0 ? [['--cached']] : []),
            ],
            stored: () => [...sparse].flatMap((path) => tree.entries.get(path) ?? []),
            isFile: (path) => tree.entries.get(path)?.kind === 'file',
            read: async (path) => (await this.read([path])).get(path) ?? { kind: 'not-a-file', reason: 'absent' },
        });
    }
    #list() {
        this.#listing ??= listWorkingTree(this.#git, this.#disk);
        return this.#listing;
    }
    /** null where the file is gone since it was listed. */
    #content({ path, kind }) {
        if (kind === 'submodule')
            return notAFile(kind);
        const known = this.#kept.get(path);
        if (known !== undefined)
            return known;
        const file = this.#disk.look(path);
        if (file.kind === 'absent')
            return null;
        if (file.kind === 'link')
            return linkTo(file.target);
        if (file.kind === 'refused')
            return { kind: 'unavailable', reason: file.reason };
        if (file.size > limits/* MAX_CONTENT_BYTES */.Dq) {
            return {
                kind: 'too-large',
                reason: `larger than ${(0,limits/* formatBytes */.z3)(limits/* MAX_CONTENT_BYTES */.Dq)} (${(0,limits/* formatBytes */.z3)(file.size)})`,
            };
        }
        const bytes = this.#disk.read(path, file.size);
        const content = typeof bytes === 'string' ? { kind: 'unavailable', reason: bytes } : { kind: 'content', bytes };
        this.#keptBytes += content.kind === 'content' ? content.bytes.length : 0;
        if (this.#keptBytes <= limits/* MAX_KEPT_BYTES */.iN)
            this.#kept.set(path, content);
        return content;
    }
    /** The id of what is on disk; null where the file is gone. */
    async #id(entry) {
        if (entry.kind === 'submodule')
            return entry.id === '' ? null : entry.id;
        const { identifyDiskFile } = await __webpack_require__.e(/* import() */ 2230).then(__webpack_require__.bind(__webpack_require__, 2230));
        return identifyDiskFile({ git: this.#git, disk: this.#disk, entry, held: () => this.#content(entry) });
    }
}

;// CONCATENATED MODULE: ./build/repository/open-git-repository.js
// Opens a local git repository: at a commit, from objects alone, or its working tree.

















/** Throws a RepositoryError, fit to be shown, where git, the folder or a revision cannot be used. The caller closes the repository. */
async function openGitRepository({ directory, base, head, staged, address }) {
    if (head !== null)
        checkRevision(head, 'head');
    if (base !== null && base !== AUTO_BASE)
        checkRevision(base, 'base');
    const folder = (0,external_node_path_.resolve)(directory);
    (0,git_facts.requireFolder)(folder);
    // Both are started at once: one says what the revisions are, the other what the repository is.
    const objects = new GitObjects(folder);
    const asking = (0,git_facts.readGitFacts)(folder);
    const revisions = Promise.all([
        resolveRevision({ objects }, head ?? 'HEAD'),
        base === AUTO_BASE ? resolveDefaultBranch({ objects }) : base === null ? null : resolveRevision({ objects }, base),
    ]);
    try {
        const facts = await asking;
        const [headCommit, named] = await revisions;
        refuseForeignRoot(folder, facts);
        const source = {
            directory: facts.root ?? folder,
            objectFormat: facts.objectFormat,
            objects,
            notes: collectNotes(),
        };
        const git = { ...source, shallow: facts.shallow, trees: new GitTrees(source) };
        const workingTree = head === null && facts.root !== null;
        if (!workingTree && headCommit === null)
            throw new repository_error/* RepositoryError */.p(unknownRevision(git, 'head', head ?? 'HEAD'));
        if (base !== null && base !== AUTO_BASE && named === null)
            throw new repository_error/* RepositoryError */.p(unknownRevision(git, 'base', base));
        const snapshots = createSnapshots(git);
        if (staged !== undefined && !workingTree)
            throw new repository_error/* RepositoryError */.p(`${folder} has no working tree, so nothing can be staged in it. Name a commit with --head.`);
        const view = staged !== undefined
            ? new StagedFiles(git, headCommit, staged)
            : workingTree || headCommit === null
                ? new WorkingTree(git)
                : snapshots(headCommit);
        // Every run needs the files of head: they are listed while the base is looked for. Anyone who asks for them learns of a failure.
        view.tree().catch(() => undefined);
        const baseCommit = staged !== undefined && base === AUTO_BASE ? headCommit : await chooseBase(git, { base, named, headCommit });
        return assemble({
            git,
            snapshots,
            head: view,
            headCommit,
            base: baseCommit === null ? null : snapshots(baseCommit),
            address: address ?? null,
        });
    }
    catch (error) {
        await objects.close();
        throw error;
    }
}
/** Snapshots by full commit id, one each. Throws a RepositoryError for anything else. */
function createSnapshots(git) {
    const snapshots = new Map();
    return (commit) => {
        if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
            throw new repository_error/* RepositoryError */.p(`Unexpected commit ${JSON.stringify(commit)}, expected a full commit id.`);
        const known = snapshots.get(commit) ?? new GitSnapshot(git, commit);
        snapshots.set(commit, known);
        return known;
    };
}
function assemble({ git, snapshots, head, headCommit, base, address }) {
    const history = new git_history/* GitHistory */.ZY(git, headCommit);
    const changes = new GitCommits(git, { head: headCommit, base: base?.commit ?? null });
    let renames = null;
    const lookForRenames = async () => {
        if (base === null || base === head)
            return NOTHING_RENAMED;
        const { pairs, whole } = await findPairs({ git, base, head });
        if (whole)
            return await addMovedTwins({ renames: { known: pairs, unsure: new Set() }, base, head });
        const [before, after] = await Promise.all([base.tree(), head.tree()]);
        const renames = completeRenames({ before, after, known: pairs, listed: new Set() });
        return await addMovedTwins({ renames, base, head });
    };
    return {
        head,
        base,
        snapshot: snapshots,
        maxSearchedCommits: limits/* MAX_SEARCHED_COMMITS */.eH,
        renames: () => (renames ??= lookForRenames()),
        lookUpCommit: (revision) => history.lookUpCommit(revision),
        commitOn: (day, side) => history.commitOn(day, side === 'base' ? (base?.commit ?? headCommit) : headCommit),
        commitsOf: (path, limit) => history.commitsOf(path, limit),
        commits: (limit) => changes.commits(limit),
        baseCommits: async (limit) => base === null
            ? { kind: 'known', value: [] }
            : await new GitCommits(git, { head: base.commit, base: null }).commits(limit),
        filesOf: (commit) => changes.filesOf(commit),
        async pathHistory(paths) {
            const { readPathHistory } = await __webpack_require__.e(/* import() */ 7029).then(__webpack_require__.bind(__webpack_require__, 7029));
            return await readPathHistory(git, { head: headCommit === null ? null : snapshots(headCommit), paths });
        },
        async names() {
            if (address !== null)
                return (await __webpack_require__.e(/* import() */ 2052).then(__webpack_require__.bind(__webpack_require__, 2052))).listNames([address]);
            return await (await __webpack_require__.e(/* import() */ 3872).then(__webpack_require__.bind(__webpack_require__, 3872))).readRemoteNames(git.directory);
        },
        // A clone has its history at hand.
        expect: () => undefined,
        notes: () => git.notes.list(),
        close: () => git.objects.close(),
    };
}
/** What git pairs of the files that are gone and those that are new. */
async function findPairs({ git, base, head, }) {
    if (!(head instanceof GitSnapshot))
        return await (await __webpack_require__.e(/* import() */ 522).then(__webpack_require__.bind(__webpack_require__, 522))).findWorkingTreeRenames(git, base, head);
    return (await addsFiles(base, head))
        ? await (0,git_renames/* findRenames */.P)(git, { from: base.commit, to: head.commit })
        : { pairs: new Map(), whole: true };
}
/** Git takes a file that is new for one that is gone: where none is new, it need not be asked. */
async function addsFiles(base, head) {
    const [before, after] = await Promise.all([base.tree(), head.tree()]);
    if (before.truncated || after.truncated)
        return true;
    for (const path of after.entries.keys()) {
        if (!before.entries.has(path))
            return true;
    }
    return false;
}
/** A repository's own configuration can claim any folder as its working tree (`core.worktree`): it must be one the user is in. */
function refuseForeignRoot(folder, { root }) {
    if (root === null)
        return;
    const [inner, outer] = [external_node_fs_.realpathSync.native(folder), external_node_fs_.realpathSync.native(root)];
    if (inner !== outer && !inner.startsWith(`${outer.replace(/[\\/]$/, '')}${outer.includes('\\') ? '\\' : '/'}`)) {
        throw new repository_error/* RepositoryError */.p(`The repository of ${folder} has its working tree elsewhere, at ${root} (core.worktree). Run this inside the working tree.`);
    }
}
function unknownRevision({ directory, shallow }, flag, revision) {
    const hint = shallow
        ? ' This is a shallow clone: fetch its whole history (fetch-depth: 0).'
        : ' Fetch it, or name another.';
    return `Unexpected ${flag} ${JSON.stringify(revision)}, expected a commit of the repository ${directory}.${hint}`;
}


/***/ }),

/***/ 4958:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ Disk),
/* harmony export */   t: () => (/* binding */ PIECE_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9278);
// Reads one file of the working tree without ever going through a symbolic link.



/** Bytes that are read from a file at one time. */
const PIECE_BYTES = 1 << 20;
/** The files below one root; `root` is its real path. */
class Disk {
    #root;
    #folders = new Map();
    constructor(root) {
        this.#root = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
    }
    /** What is at this path now. */
    look(path) {
        if (!isPlain(path))
            return { kind: 'refused', reason: 'outside the repository' };
        if (!this.#isInside(path))
            return { kind: 'refused', reason: 'behind a symbolic link' };
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#root, path), { throwIfNoEntry: false });
            if (stats === undefined || stats.isDirectory())
                return { kind: 'absent' };
            if (stats.isSymbolicLink())
                return { kind: 'link', target: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#root, path), { encoding: 'buffer' }) };
            return stats.isFile() ? { kind: 'file', size: stats.size } : { kind: 'refused', reason: 'not a regular file' };
        }
        catch (error) {
            return { kind: 'refused', reason: reasonOf(error) };
        }
    }
    /**
     * Hands the bytes of a file on in pieces of at most `pieceBytes`; a piece is used again after the call.
     * Returns null, or why the file cannot be read.
     */
    readPieces(path, { pieceBytes, take }) {
        let file = null;
        try {
            // The file may have become something else since it was looked at: no link is followed, no pipe waited for.
            file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#root, path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | noFollow | noWait);
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).isFile())
                return 'not a regular file';
            const piece = Buffer.allocUnsafeSlow(pieceBytes);
            for (let count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, piece); count > 0; count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, piece))
                take(piece.subarray(0, count));
            return null;
        }
        catch (error) {
            return reasonOf(error);
        }
        finally {
            if (file !== null)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    /** The bytes of a file of this size, or why it cannot be read. Of a file that grows meanwhile, no more than that. */
    read(path, size) {
        const pieces = [];
        let length = 0;
        const problem = this.readPieces(path, {
            pieceBytes: Math.min(size + 1, PIECE_BYTES),
            take: (piece) => {
                if (length <= size)
                    pieces.push(Buffer.from(piece));
                length += piece.length;
            },
        });
        return problem ?? Buffer.concat(pieces).subarray(0, size);
    }
    /** True where the folder of this path is really the folder of that name, with no link on the way. */
    #isInside(path) {
        const folder = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path);
        if (folder === '')
            return true;
        const known = this.#folders.get(folder);
        if (known !== undefined)
            return known;
        const expected = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#root, folder);
        let inside = true;
        try {
            inside = spelling(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(expected)) === spelling(expected);
        }
        catch {
            // The folder is absent or cannot be entered; looking at the file itself tells which.
        }
        this.#folders.set(folder, inside);
        return inside;
    }
}
// Windows has neither flag.
const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0;
const noWait = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;
/** A hostile index can hold any path; git's own never have these parts. */
function isPlain(path) {
    if (process.platform === 'win32' && /[\\:]/.test(path))
        return false;
    return (!path.includes('\0') &&
        path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git'));
}
/** Systems that ignore case or Unicode form may spell a folder otherwise than git does. */
function spelling(path) {
    return process.platform === 'linux' ? path : path.normalize('NFC').toLowerCase();
}
function reasonOf(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return `not readable (${code})`;
}


/***/ }),

/***/ 4153:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ isVendored),
/* harmony export */   KS: () => (/* binding */ mayHoldName),
/* harmony export */   Kd: () => (/* binding */ canDefine),
/* harmony export */   MQ: () => (/* binding */ isTestPath),
/* harmony export */   __: () => (/* binding */ isSource),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   oH: () => (/* binding */ staysLocal),
/* harmony export */   vh: () => (/* binding */ isMention),
/* harmony export */   y6: () => (/* binding */ isProse),
/* harmony export */   yz: () => (/* binding */ isRun)
/* harmony export */ });
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1791);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9278);
// Tells files that carry work out from those that tell of it.


const PROSE = /\.(?:md|markdown|mdx|rst|adoc|asciidoc|txt|org|tex|png|jpe?g|gif|svg|webp|ico|pdf|drawio|puml)$/i;
/** Documents that have no extension, and lists of packages that a tool writes. */
const NAMES = /^(?:license|licence|copying|notice|authors|contributors|changelog|changes|news|readme|codeowners|cargo\.lock|package-lock\.json|yarn\.lock|pnpm-lock\.yaml|poetry\.lock|uv\.lock|go\.sum|gemfile\.lock|composer\.lock)$/i;
const FOLDERS = /(?:^|\/)(?:docs?|documentation)\//i;
/** True for what is written for readers: the name of a test in it is not the test. Build files that end like prose are none. */
function isProse(path) {
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path);
    return (PROSE.test(name) && name !== 'CMakeLists.txt') || NAMES.test(name);
}
/** False for prose, pictures, everything below a folder for documents, and lock files. */
function isCode(path) {
    return !PROSE.test(path) && !FOLDERS.test(path) && !NAMES.test((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path));
}
const TESTS = /(?:^|\/)(?:tests?|specs?|__tests__|e2e)\/|(?:^|\/)tests?[._-][^/]*$|[._-](?:tests?|specs?)\.[^/]*$|[a-z](?:Tests?|Spec)\.[^/]*$/;
/** True for a file that, by its name or folder, holds tests. */
const isTestPath = (path) => TESTS.test(path);
/** Pictures, documents and lists that a tool writes, and what is binary by its name. */
const WORDLESS = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|bmp|pdf|drawio|psd|sketch|docx?|xlsx?|pptx?|odt|mp[34]|mov|wav|ogg|webm|avi|mkv|flac|zip|tgz|tar|gz|bz2|xz|zst|7z|rar|jar|war|whl|nupkg|exe|dll|so|dylib|a|o|obj|lib|pyc|class|wasm|bin|dat|iso|img|dmg|deb|rpm|apk|woff2?|ttf|otf|eot|onnx|pth?|npy|npz|safetensors|gguf|parquet|arrow|avro|db|sqlite3?|duckdb|duckdb_extension|rlib|node)$/i;
/** True for a file that may hold a name: text of any kind, but no list of packages that a tool writes. */
function mayHoldName(path) {
    return !WORDLESS.test(path) && !NAMES.test((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path));
}
const DATA = /\.(?:html?|jsonl?|ndjson|csv|tsv|xml|ya?ml)$/i;
/** Data that is run: tests, jobs and scripts are defined in it. */
const RUN = /(?:^|\/)(?:\.github|\.circleci|\.gitlab|tests?|specs?|e2e)\/|(?:^|\/)(?:\.gitlab-ci|azure-pipelines|taskfile|docker-compose|compose|package|composer|deno)[^/]*$|test[^/]*\.ya?ml$/i;
const MADE = /(?:^|\/)(?:dist|build|vendor|node_modules|generated|__snapshots__)\/|[._-](?:min|generated|pb|pb2|g)\.\w+$|\.(?:snap|map|lock)$/i;
/** True for data that is run, such as a workflow. */
const isRun = (path) => DATA.test(path) && RUN.test(path);
/** True where a name can only be mentioned: prose, web pages and data that nobody runs. */
function isMention(path) {
    return isProse(path) || /\.html?$/i.test(path) || (DATA.test(path) && !RUN.test(path));
}
/** False for files that people do not write names into for the first time: prose, data, and what a tool makes. */
function canDefine(path) {
    return !isProse(path) && !DATA.test(path) && !MADE.test(path);
}
/** What programs leave behind: logs, and what a database keeps beside its file while it is open. */
const LEFT = /\.(?:logs?|pid|tmp|cache|bak)$|[.-](?:wal|shm|journal)$/i;
/** True for what people write so that it runs: no prose, no data that nobody runs, no database or picture, nothing that a tool makes. */
const isSource = (path) => isCode(path) && mayHoldName(path) && !isMention(path) && !MADE.test(path) && !LEFT.test(path);
/** What programs leave behind, and what nobody shares: keys, databases, logs. */
const LOCAL = /\.(?:env|key|pem|p12|pfx|crt|cer|jks|keystore|age|gpg|asc|log|pid|tfstate|tfvars|bak|backup|tmp|cache|db|sqlite3?)$|(?:^|\/)\.(?:env[^/]*|npmrc|netrc|pypirc|envrc)$/i;
/** Settings and data, where a word of the path says that they are. */
const SETTINGS = /\.(?:jsonl?|json5|jsonc|ndjson|csv|tsv|ya?ml|toml|ini|cfg|conf|properties|plist)$/i;
const SAYS_LOCAL = /(?:^|[^a-z])(?:configs?|conf|settings|local|secrets?|credentials?|private|data|outputs?|cache|state|tmp|logs?)(?![a-z])/i;
/** True for what can be used and not be in git: settings, data, keys and output; no source, test, workflow or build file. */
const staysLocal = (path) => (LOCAL.test(path) || (SETTINGS.test(path) && SAYS_LOCAL.test(path))) &&
    !RUN.test(path) &&
    !isTestPath(path) &&
    !_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .WELL_KNOWN */ .L.has((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path).toLowerCase());
const VENDORED = /(?:^|\/)(?:node_modules|bower_components|site-packages|vendor|third[_-]party|\.venv)\//;
/** True for a file of another project of which a copy is here. */
const isVendored = (path) => VENDORED.test(path);


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

/***/ 881:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ EMPTY_FILES)
/* harmony export */ });
// The object ids of a file without content: two such files have nothing in common.
/** As SHA-1 and as SHA-256. */
const EMPTY_FILES = new Set([
    'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
    '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);


/***/ }),

/***/ 1791:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ WELL_KNOWN),
/* harmony export */   Z: () => (/* binding */ EXTENSIONS)
/* harmony export */ });
// The file extensions and file names that tell a path from a dotted name.
/** Extensions, without dot and in lower case, that files in repositories have. A name with another one needs a folder to be a path. */
const EXTENSIONS = new Set(('ada adb adoc ads arb asm asp aspx astro avif avsc awk bash bat bats bazel bicep bib bmp bzl c cabal cc cfg cjs clj cljc cljs cls cmake cmd coffee ' +
    'conf cpp cr cs csproj css csv cts cu cue cxx d dart dat db def dhall diff dll do docx drawio dtd ejs el elm env eps erb erl ex exe exs ' +
    'f90 fbs feature fish fix fs fsproj fsx gd gemspec gif glsl go gql gradle graphql groovy gz h haml handlebars hbs hcl hh hpp hrl hs htm html hxx ' +
    'ico idl in ini ipynb iss jar java jinja jinja2 jl jpeg jpg js json json5 jsonc jsonl jsonnet jsp jsx key kt kts lean less lhs libsonnet lisp lock log lua m ' +
    'make markdown md mdc mdx mermaid mjs mk ml mli mm mmd mod mojo move mp3 mp4 mts nim nix njk nsi ndjson npmrc o odin onnx org orig otf patch parquet pb pdf pem php ' +
    'phtml pl plist pm png po podspec pod pot ppt pptx prisma proj properties proto ps1 psd psm1 pug purs pxd py pyi pyx qml r rake rb re rego res resx rkt ' +
    'rmd robot ron rs rst rtf s sass sbt scala scm scss sed service sh sketch sln snap so sol spec sql sqlite stories sty styl sum sv svelte svg swift ' +
    'tap tar targets tcl tera test tex tf tfvars tgz thrift tla tmpl toml tpl ts tsbuildinfo tsp tsv tsx ttf twig txt typ uml v vala vb vbproj vcxproj vert vhd vhdl vim ' +
    'vue wasm wat webm webp wgsl wit wsdl woff woff2 xcconfig xhtml xib xls xlsx xml xsd xsl xslt yaml yml zig zip zsh frag cairo tact nu example sample template tm dockerfile').split(' '));
/** File names, in lower case, that mean a file wherever they are: the conventional names of build tools, hosts and communities. */
const WELL_KNOWN = new Set(('makefile gnumakefile dockerfile containerfile jenkinsfile vagrantfile procfile rakefile gemfile gemfile.lock brewfile podfile justfile tiltfile caddyfile ' +
    'package.json package-lock.json pnpm-lock.yaml pnpm-workspace.yaml yarn.lock bun.lockb tsconfig.json deno.json cargo.toml cargo.lock rust-toolchain.toml ' +
    'pyproject.toml setup.py setup.cfg requirements.txt poetry.lock uv.lock tox.ini conftest.py manifest.in go.mod go.sum go.work pom.xml build.gradle build.gradle.kts ' +
    'settings.gradle settings.gradle.kts gradlew cmakelists.txt composer.json mix.exs build.sbt package.swift pubspec.yaml build.zig flake.nix ' +
    'docker-compose.yml docker-compose.yaml compose.yaml compose.yml taskfile.yml taskfile.yaml turbo.json nx.json lerna.json ' +
    'readme.md readme.rst readme.txt contributing.md changelog.md security.md code_of_conduct.md agents.md claude.md license license.md license.txt codeowners notice ' +
    '.gitignore .gitattributes .gitmodules .editorconfig .dockerignore .npmrc .nvmrc .eslintrc.json .prettierrc .pre-commit-config.yaml .gitlab-ci.yml').split(' '));


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


/***/ }),

/***/ 310:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isModuleRoot)
/* harmony export */ });
// Knows the files that a folder is imported by: their names say nothing of what they hold.
const ROOT = /^(?:mod\.rs|__init__\.pyi?|init\.lua|index\.[cm]?[jt]sx?)$/;
/** True for the name of such a file: `mod.rs`, `index.ts`. */
const isModuleRoot = (name) => ROOT.test(name);


/***/ })

};
;