"use strict";
exports.id = 1343;
exports.ids = [1343];
exports.modules = {

/***/ 1343:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAnswers: () => (/* binding */ openAnswers)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/repository/watched.js
// Writes down what a run asks of a repository and a sum of each answer, so that a later run can tell whether it would be answered the same.

function watch(inner) {
    const asked = new Map();
    let failed = false;
    const note = (question, answer) => {
        const key = JSON.stringify(question);
        const pending = Promise.resolve(answer).then((value) => ({ ...question, sum: sumOf(question, value) }));
        pending.catch(() => (failed = true));
        // What is asked twice may be answered otherwise the second time (notes are, by what was asked since): the last answer counts, at its place.
        asked.delete(key);
        asked.set(key, pending);
        return answer;
    };
    const snapshots = new Map();
    const watchSnapshot = (of, snapshot) => {
        const known = snapshots.get(snapshot) ?? {
            commit: snapshot.commit,
            tree: () => note({ of, method: 'tree', given: [] }, snapshot.tree()),
            ids: (paths) => note({ of, method: 'ids', given: [paths] }, snapshot.ids(paths)),
            read: (paths) => note({ of, method: 'read', given: [paths] }, snapshot.read(paths)),
            search: (...given) => note({ of, method: 'search', given }, snapshot.search(...given)),
        };
        snapshots.set(snapshot, known);
        return known;
    };
    const ask = (method, given, answer) => note({ of: null, method, given }, answer);
    const head = watchSnapshot('head', inner.head);
    const base = inner.base === null ? null : watchSnapshot('base', inner.base);
    return {
        repository: {
            head,
            base,
            snapshot: (commit) => watchSnapshot(commit, inner.snapshot(commit)),
            maxSearchedCommits: inner.maxSearchedCommits,
            renames: () => ask('renames', [], inner.renames()),
            lookUpCommit: (revision) => ask('lookUpCommit', [revision], inner.lookUpCommit(revision)),
            commitOn: (day, side) => ask('commitOn', [day, side], inner.commitOn(day, side)),
            commitsOf: (path, limit) => ask('commitsOf', [path, limit], inner.commitsOf(path, limit)),
            commits: (limit) => ask('commits', [limit], inner.commits(limit)),
            baseCommits: (limit) => ask('baseCommits', [limit], inner.baseCommits(limit)),
            filesOf: (commit) => ask('filesOf', [commit], inner.filesOf(commit)),
            pathHistory: (paths) => ask('pathHistory', [paths], inner.pathHistory(paths)),
            names: () => ask('names', [], inner.names()),
            expect: (work) => {
                inner.expect(work);
            },
            notes: () => ask('notes', [], inner.notes()),
            close: () => inner.close(),
        },
        async heard() {
            try {
                const all = await Promise.all(asked.values());
                return failed ? null : { sides: sidesOf(inner), asked: all };
            }
            catch {
                return null;
            }
        },
    };
}
const sidesOf = ({ head, base }) => [head.commit, base?.commit ?? null];
/** Whether the repository gives the same answers to all of this, asked in this order: what works by the answers alone works the same. */
async function compareAnswers(repository, { sides, asked }) {
    if (sidesOf(repository).some((commit, at) => commit !== sides[at]))
        return 'listed-otherwise';
    for (const question of asked.filter(isListing))
        if (!(await isAnswered(repository, question)))
            return 'listed-otherwise';
    for (const question of asked.filter((one) => !isListing(one)))
        if (!(await isAnswered(repository, question)))
            return 'answered-otherwise';
    return 'alike';
}
const isListing = ({ of, method }) => method === 'tree' && (of === 'head' || of === 'base');
async function isAnswered(repository, question) {
    try {
        return sumOf(question, await answerOf(repository, question)) === question.sum;
    }
    catch {
        // The run will meet the same trouble, and say what it is.
        return false;
    }
}
function answerOf(repository, { of, method, given }) {
    const target = of === null
        ? repository
        : of === 'head'
            ? repository.head
            : of === 'base'
                ? repository.base
                : repository.snapshot(of);
    return target === null ? null : methodOf(target, method)?.(...given);
}
/** By the names above, which are all that a question can have: what is kept is read back as it was written. */
function methodOf(target, method) {
    const found = Reflect.get(target, method);
    return typeof found === 'function' ? (...given) => Reflect.apply(found, target, given) : null;
}
/** The sum of an answer to a question. The listing of a large repository is much longer than all else, so it is not taken apart. */
function sumOf({ method }, answer) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const sum = { hash, texts: [] };
    if (method === 'tree') {
        const { entries, ...rest } = answer;
        addTo(sum, rest);
        for (const { path, kind, id } of entries.values())
            sum.texts.push(path, kind, id);
    }
    else
        addTo(sum, answer);
    flush(sum);
    return hash.digest('base64');
}
function flush({ hash, texts }) {
    hash.update(texts.splice(0).join('\0'));
}
/** Every text, number and byte of an answer, and where each of them is. */
function addTo(sum, answer) {
    if (answer instanceof Uint8Array) {
        sum.texts.push(`bytes ${answer.length}`, '');
        flush(sum);
        sum.hash.update(answer);
    }
    else if (answer instanceof Map || answer instanceof Set || Array.isArray(answer)) {
        const parts = [...answer];
        sum.texts.push(`list ${parts.length}`);
        for (const part of parts)
            addTo(sum, part);
    }
    else if (typeof answer === 'object' && answer !== null) {
        const parts = Object.entries(answer);
        sum.texts.push(`record ${parts.length}`);
        for (const [name, part] of parts) {
            sum.texts.push(name);
            addTo(sum, part);
        }
    }
    else
        sum.texts.push(answer === undefined ? 'undefined' : JSON.stringify(answer));
}

// EXTERNAL MODULE: ./build/text/pack.js
var pack = __webpack_require__(4513);
;// CONCATENATED MODULE: ./build/cli/kept-answers.js
// What the command said the last time: said again where the repository gives the same answers to all that the run before asked of it.




/** Flags that say what is asked of the repository and how it is shown, and name no other file. */
const PLAIN_FLAGS = new Set([
    'staged',
    'quiet',
    'color',
    'repo',
    'format',
    'fail-on',
    'base',
    'head',
    'all',
    'verbose',
    'max-age-days',
]);
/** Null where more than the repository decides what the run says: files that flags name, or what it writes. */
function openAnswers({ host, operands, flags, color, today, keeping }) {
    // The HTML report says of itself where it can be read, and asks more than the repository for that.
    if (operands.length > 0 || flags.format === 'html' || !Object.keys(flags).every((name) => PLAIN_FLAGS.has(name)))
        return null;
    // What is printed of the answer is for each run to say.
    const rest = Object.entries(flags).filter(([name]) => name !== 'quiet' && name !== 'repo');
    const directory = (0,external_node_path_.resolve)(host.cwd, flags.repo ?? '.');
    const asked = ['answer', keeping.build, today, directory, host.program, color, host.stdout.columns ?? null, rest];
    const name = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 32);
    let watched = null;
    return {
        async recall(repository) {
            const kept = read(keeping, name);
            if (kept === null)
                return { spent: false };
            const likeness = await compareAnswers(repository, kept.heard);
            return likeness === 'alike' ? { answer: kept.answer } : { spent: likeness === 'answered-otherwise' };
        },
        watch(repository) {
            watched = watch(repository);
            return watched.repository;
        },
        async keep(answer) {
            const heard = (await watched?.heard()) ?? null;
            const packed = heard === null ? null : (0,pack/* pack */.q)({ heard, answer });
            if (packed !== null)
                keeping.bytes.write(name, packed);
        },
    };
}
function read({ bytes }, name) {
    const kept = bytes.read(name);
    const known = kept === null ? null : (0,pack/* unpack */.l)(kept);
    return isKept(known) ? known : null;
}
/** As far as a look at it shows: its name holds the build, and its file the name and a sum. */
function isKept(value) {
    if (typeof value !== 'object' || value === null || !('heard' in value) || !('answer' in value))
        return false;
    const { heard, answer } = value;
    return Array.isArray(heard?.asked) && typeof answer?.text === 'string';
}


/***/ }),

/***/ 4513:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack),
/* harmony export */   q: () => (/* binding */ pack)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
// Writes plain data into bytes and reads it back as it was: objects that are one in several places, the order of keys, `undefined`, maps and sets, which JSON loses.

/** Null for what cannot be written: functions, and what is nested too deep. Of an object with a class only its data is written. */
function pack(value) {
    try {
        return (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.serialize)(value);
    }
    catch {
        // It is a function, or deep nesting exhausts the stack: nothing needs the bytes.
        return null;
    }
}
/** What was packed; null for bytes that `pack` did not make, as far as that shows, and for those of a newer Node. */
function unpack(bytes) {
    try {
        return (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.deserialize)(bytes);
    }
    catch {
        return null;
    }
}


/***/ })

};
;