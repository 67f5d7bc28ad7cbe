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
        // What is asked twice may be answered otherwise the second time (notes are): the last answer counts.
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
            search: (literals) => note({ of, method: 'search', given: [literals] }, snapshot.search(literals)),
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
    if (kept === null)
        return null;
    try {
        const known = (0,pack/* unpack */.l)(kept);
        return Array.isArray(known.heard.asked) && typeof known.answer.text === 'string' ? known : null;
    }
    catch {
        // Its sum is right, and it is nothing that this build wrote.
        return null;
    }
}


/***/ }),

/***/ 4513:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ unpack),
/* harmony export */   q: () => (/* binding */ pack)
/* harmony export */ });
// Writes plain data into few bytes and reads it back as it was: objects that are one in several places, the order of keys, `undefined`, maps and sets, which JSON loses.
/** What a word says, in its lowest three bits; the others are its number. */
const INTEGER = 0;
const STRING = 1;
/** An object that was written before. */
const SAME = 2;
/** The number of its list of keys; its values follow. */
const RECORD = 3;
/** How many values follow. */
const LIST = 4;
const CONSTANT = 5;
const MAP = 6;
const SET = 7;
const CONSTANTS = [null, undefined, true, false];
/** Integers beyond are no line, no column and no count of ours. */
const MOST = 2 ** 28 - 1;
/** `shapes`, `strings`, `words` and the letters, and whether these are two bytes each. */
const HEADER_WORDS = 5;
const WORD = Int32Array.BYTES_PER_ELEMENT;
/** Null for what is not plain data: functions, dates, fractions, objects with a class. */
function pack(value) {
    try {
        return write(value);
    }
    catch (error) {
        // Deep nesting exhausts the stack.
        if (error instanceof NotPlain || error instanceof RangeError)
            return null;
        throw error;
    }
}
class NotPlain extends Error {
}
function write(value) {
    const words = [];
    const strings = new Map();
    const shapes = new Map();
    const shapeWords = [];
    const known = new Map();
    const nameOf = (text) => {
        const name = strings.get(text) ?? strings.size;
        strings.set(text, name);
        return name;
    };
    const shapeOf = (keys) => {
        const text = `${keys.length} ${keys.join('\0')}`;
        const found = shapes.get(text);
        if (found !== undefined)
            return found;
        shapes.set(text, shapes.size);
        shapeWords.push(keys.length, ...keys.map(nameOf));
        return shapes.size - 1;
    };
    const add = (kind, number) => void words.push((number << 3) | kind);
    const put = (one) => {
        if (typeof one === 'string')
            add(STRING, nameOf(one));
        else if (typeof one === 'number' && Number.isInteger(one) && Math.abs(one) <= MOST && !Object.is(one, -0))
            add(INTEGER, one);
        else if (one === null || one === undefined || typeof one === 'boolean')
            add(CONSTANT, CONSTANTS.indexOf(one));
        else if (typeof one === 'object')
            putObject(one);
        else
            throw new NotPlain();
    };
    const putObject = (one) => {
        const before = known.get(one);
        if (before !== undefined) {
            add(SAME, before);
            return;
        }
        known.set(one, known.size);
        if (Array.isArray(one)) {
            add(LIST, one.length);
            for (const item of one)
                put(item);
        }
        else if (one instanceof Map) {
            add(MAP, one.size);
            for (const [key, item] of one) {
                put(key);
                put(item);
            }
        }
        else if (one instanceof Set) {
            add(SET, one.size);
            for (const item of one)
                put(item);
        }
        else if (Object.getPrototypeOf(one) === Object.prototype) {
            const keys = Object.keys(one);
            if (!keys.every(isPlain))
                throw new NotPlain();
            add(RECORD, shapeOf(keys));
            for (const item of Object.values(one))
                put(item);
        }
        else
            throw new NotPlain();
    };
    put(value);
    return join({ shapes: shapes.size, shapeWords, strings: [...strings.keys()], words });
}
/** The header, how long each string is, the keys of each shape, the words, and the letters of all strings. */
function join({ shapes, shapeWords, strings, words }) {
    const letters = strings.join('');
    const isWide = /[^\x00-\xff]/.test(letters);
    const numbers = Int32Array.from([
        [shapes, strings.length, words.length, letters.length, isWide ? 1 : 0],
        strings.map(({ length }) => length),
        shapeWords,
        words,
    ].flat());
    return Buffer.concat([new Uint8Array(numbers.buffer), Buffer.from(letters, isWide ? 'utf16le' : 'latin1')]);
}
const isPlain = (key) => key !== '__proto__' && !key.includes('\0');
/** What was packed. The bytes begin at a multiple of four in their buffer. @throws where they are not what `pack` made, as far as that shows. */
function unpack(bytes) {
    const all = new Int32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / WORD));
    const [shapeCount = 0, stringCount = 0, wordCount = 0, letterCount = 0, isWide = 0] = all;
    let at = HEADER_WORDS;
    const next = () => {
        const word = all[at];
        if (word === undefined)
            throw new RangeError('The packed data end early');
        at += 1;
        return word;
    };
    const lengths = all.subarray(at, (at += stringCount));
    const shapes = [];
    for (let shape = 0; shape < shapeCount; shape += 1)
        shapes.push(Array.from({ length: next() }, next));
    const encoding = isWide === 1 ? 'utf16le' : 'latin1';
    const letters = Buffer.from(bytes.buffer, bytes.byteOffset + (at + wordCount) * WORD, letterCount * (1 + isWide));
    const strings = cut(letters.toString(encoding), lengths);
    return openReader({
        next,
        strings,
        shapes: shapes.map((shape) => shape.map((name) => textOf(strings, name)).filter(isPlain)),
    })();
}
/** The strings that were put one behind the other. */
function cut(letters, lengths) {
    const strings = [];
    let start = 0;
    for (const length of lengths)
        strings.push(letters.slice(start, (start += length)));
    if (start !== letters.length)
        throw new RangeError('The packed strings have another length');
    return strings;
}
function textOf(strings, name) {
    const text = strings[name];
    if (text === undefined)
        throw new RangeError('The packed data name a string that is not there');
    return text;
}
/** Reads the next value. Objects are numbered as they were written: each before what is in it. */
function openReader({ next, strings, shapes }) {
    const known = [];
    const add = (one) => {
        known.push(one);
        return one;
    };
    // The place of something in a page is half of all records: written out, it takes a third of the time.
    const arePlaces = shapes.map((keys) => keys.join() === 'line,column,endLine,endColumn');
    const readRecord = (shape) => {
        if (arePlaces[shape] === true)
            return add({ line: read(), column: read(), endLine: read(), endColumn: read() });
        const record = add({});
        const keys = shapes[shape];
        if (keys === undefined)
            throw new RangeError('The packed data name a list of keys that is not there');
        for (const key of keys)
            record[key] = read();
        return record;
    };
    const readMap = (size) => {
        const map = add(new Map());
        for (let item = 0; item < size; item += 1) {
            const key = read();
            map.set(key, read());
        }
        return map;
    };
    const read = () => {
        const word = next();
        const number = word >> 3;
        switch (word & 7) {
            case INTEGER:
                return number;
            case STRING:
                return textOf(strings, number);
            case SAME:
                return known[number];
            case RECORD:
                return readRecord(number);
            case LIST: {
                const list = add([]);
                for (let item = 0; item < number; item += 1)
                    list.push(read());
                return list;
            }
            case CONSTANT:
                return CONSTANTS[number];
            case MAP:
                return readMap(number);
            default: {
                const set = add(new Set());
                for (let item = 0; item < number; item += 1)
                    set.add(read());
                return set;
            }
        }
    };
    return read;
}


/***/ })

};
;