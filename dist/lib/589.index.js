"use strict";
exports.id = 589;
exports.ids = [589];
exports.modules = {

/***/ 3589:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeSettings: () => (/* binding */ makeSettings)
});

// EXTERNAL MODULE: ./build/config/defaults.js
var defaults = __webpack_require__(1018);
// EXTERNAL MODULE: ./build/text/glob.js
var text_glob = __webpack_require__(2873);
;// CONCATENATED MODULE: ./build/config/list-names.js
// What a checked configuration names in pages and in the repository, each with its place, so that a name nothing has can be pointed at.

/** In the order of the file; globs must have been checked. */
async function listNames({ source, configuration: { documents, columns, require }, yaml, }) {
    const entries = documents.map((document) => (typeof document === 'string' ? { path: document } : document));
    const matchers = await (0,text_glob.compileGlobs)(entries.map(({ path }) => path));
    const everywhere = () => true;
    const named = [
        ...columnNames({ columns, at: [], matches: everywhere }),
        ...requiredColumns({ require, at: [], matches: everywhere }),
        ...entries.flatMap((entry, index) => {
            const matches = matchers[index] ?? (() => false);
            const at = ['documents', index];
            const { path, ignore = [] } = entry;
            return [
                ...((0,text_glob/* hasMagic */.q)(path) ? [{ kind: 'document', name: path, matches, at, part: 'value' }] : []),
                ...columnNames({ columns: entry.columns ?? {}, at, matches }),
                ...requiredColumns({ require: entry.require, at, matches }),
                ...formNames({ form: entry.form, at, matches }),
                ...planNames({ plan: entry.plan, at, matches }),
                ...ignore.map((name, place) => ({
                    kind: 'ignored',
                    name,
                    matches,
                    at: [...at, 'ignore', place],
                    part: 'value',
                })),
            ];
        }),
    ];
    return named.map(({ at, part, ...name }) => ({ ...name, place: { path: source, ...yaml.locate(at, part) } }));
}
function columnNames({ columns, at, matches, }) {
    return Object.keys(columns).map((name) => ({
        kind: 'header',
        name,
        matches,
        at: [...at, 'columns', name],
        part: 'key',
    }));
}
function requiredColumns({ require, at, matches }) {
    const { done = [], partial = [], words = {} } = require ?? {};
    const lists = [
        [['done'], done],
        [['partial'], partial],
        ...Object.entries(words).map(([word, list]) => [['words', word], list]),
    ];
    return [
        ...lists.flatMap(([within, list]) => list.flatMap(({ column }, index) => column === undefined
            ? []
            : [
                {
                    kind: 'column',
                    name: column,
                    matches,
                    at: [...at, 'require', ...within, index, 'column'],
                    part: 'value',
                },
            ])),
        ...Object.keys(words).map((name) => ({
            kind: 'word',
            name,
            matches,
            at: [...at, 'require', 'words', name],
            part: 'key',
        })),
    ];
}
function planNames({ plan, at, matches, }) {
    const cells = typeof plan === 'object' && 'ids' in plan ? (plan.cells ?? {}) : {};
    return Object.keys(cells).map((name) => ({
        kind: 'column',
        name,
        matches,
        at: [...at, 'plan', 'cells', name],
        part: 'key',
    }));
}
/** Columns and words under `form`; those of `filled` are said at each table that lacks them, and `columns` is what tables must have. */
function formNames({ form, at, matches }) {
    const { cells = {}, cites = {}, unique = [], words = {} } = form ?? {};
    const path = [...at, 'form'];
    const keys = (record, within, kind = 'column') => Object.keys(record).map((name) => ({ kind, name, matches, at: [...within, name], part: 'key' }));
    const items = (names, within) => names.map((name, index) => ({ kind: 'column', name, matches, at: [...within, index], part: 'value' }));
    return [
        ...keys(cells, [...path, 'cells']),
        ...keys(cites, [...path, 'cites']),
        ...items(unique, [...path, 'unique']),
        ...keys(words, [...path, 'words'], 'word'),
        ...Object.entries(words).flatMap(([word, { cells: own = {}, filled = [], empty = [] }]) => [
            ...keys(own, [...path, 'words', word, 'cells']),
            ...items(filled.filter((name) => name !== '*'), [...path, 'words', word, 'filled']),
            ...items(empty, [...path, 'words', word, 'empty']),
        ]),
    ];
}

// EXTERNAL MODULE: ./build/text/pattern.js + 1 modules
var text_pattern = __webpack_require__(7624);
;// CONCATENATED MODULE: ./build/config/make-form.js
// What a checked configuration says of a document's rows: their form, their plan, and what is not evidence.


/** Undefined where nothing is asked of the rows. Globs must have been checked. */
async function makeForm(form) {
    if (form === undefined)
        return undefined;
    const { columns = null, key, forbid = [], unique = [], order = null, keys = [], headings = [], text, words } = form;
    return {
        ...makeDemands(form),
        columns,
        key: key === undefined ? null : patternOf(key),
        forbid,
        cites: await makeCited(form.cites),
        unique,
        order,
        keys,
        rows: makeCount(form.rows),
        headings,
        text: { require: (text?.require ?? []).map(patternOf), forbid: (text?.forbid ?? []).map(patternOf) },
        words: Object.entries(words ?? {}).map(([word, demands]) => ({
            word,
            ...makeDemands(demands),
            empty: demands.empty ?? [],
        })),
    };
}
const makeDemands = ({ filled = [], cells = {} }) => ({
    filled,
    cells: makeCells(cells),
});
const makeCells = (cells) => Object.entries(cells).map(([column, source]) => ({ column, pattern: patternOf(source) }));
function makeCount(rows) {
    if (rows === undefined)
        return null;
    if (typeof rows === 'number')
        return { atLeast: rows, atMost: rows };
    return { atLeast: rows.atLeast ?? 0, atMost: rows.atMost ?? Number.POSITIVE_INFINITY };
}
async function makeCited(cites = {}) {
    return await Promise.all(Object.entries(cites).map(async ([column, written]) => {
        const globs = [written].flat();
        const matchers = await (0,text_glob.compileGlobs)(globs);
        return { column, globs, matches: (path) => matchers.some((matches) => matches(path)) };
    }));
}
/** The files of a plan, and what an id in them and its status look like where its ids are the rows. */
function makePlan(plan) {
    if (typeof plan === 'string' || !('ids' in plan))
        return { plan: [plan].flat(), planIds: undefined, planStatuses: undefined, planCells: undefined };
    const { path, ids, statuses, cells } = plan;
    return {
        plan: [path].flat(),
        planIds: patternOf(ids),
        planStatuses: statuses === undefined ? undefined : patternOf(statuses),
        planCells: cells === undefined ? undefined : makeCells(cells),
    };
}
/** Undefined where nothing is ignored. */
async function makeIgnored(ignore) {
    if (ignore === undefined)
        return undefined;
    return await Promise.all(ignore.map(async (name) => {
        // A word may be what no glob may be: `/var/log`, `@scope/part`.
        const [matches] = /[*?[\]{}]/.test(name) ? await (0,text_glob.compileGlobs)([name]) : [];
        return { name, matches: matches ?? ((path) => path === name) };
    }));
}
/** @throws RangeError for a pattern that validation refuses. */
function patternOf(source) {
    const { pattern, problem } = (0,text_pattern/* compilePattern */.E)(source);
    if (pattern === null)
        throw new RangeError(`\`${source}\` ${problem}.`);
    return pattern;
}

;// CONCATENATED MODULE: ./build/config/make-requirements.js
// What a checked configuration requires of evidence, with its globs made ready to match.

/** Undefined where nothing is required. */
async function makeRequirements(require) {
    if (require === undefined)
        return undefined;
    const { done, partial, words } = require;
    return {
        ...(done === undefined ? {} : { done: await makeAll(done) }),
        ...(partial === undefined ? {} : { partial: await makeAll(partial) }),
        ...(words === undefined
            ? {}
            : {
                words: await Promise.all(Object.entries(words).map(async ([word, list]) => ({ word, requirements: await makeAll(list) }))),
            }),
    };
}
async function makeAll(list) {
    return await Promise.all(list.map(async ({ column = null, glob = null, atLeast, tests }) => {
        const [matches = () => true] = glob === null ? [] : await (0,text_glob.compileGlobs)([glob]);
        return { column, glob, atLeast, matches, tests };
    }));
}

;// CONCATENATED MODULE: ./build/config/make-waivers.js
// Waivers of a checked configuration, each with its place, so that one that has expired can be pointed at.

/** In the order of the file; globs must have been checked. */
async function makeWaivers({ source, waivers, yaml }) {
    const matchers = await (0,text_glob.compileGlobs)(waivers.map(({ document }) => document));
    return waivers.map(({ rule, document, row = null, reason, until = null }, index) => ({
        rule,
        document,
        row,
        until,
        reason: reason.trim(),
        matches: matchers[index] ?? (() => false),
        place: { path: source, ...yaml.locate(['waivers', index], 'value') },
    }));
}

;// CONCATENATED MODULE: ./build/config/make-settings.js
// A checked configuration as the settings of a run: defaults, then the top level, then every entry whose glob matches, in order.






/** Settings of a configuration whose globs were checked; `source` is its path. */
async function makeSettings({ source, configuration, yaml, }) {
    const entries = configuration.documents.map((document) => typeof document === 'string' ? { path: document } : document);
    const headers = (configuration.metadata ?? []).map((header) => typeof header === 'string' ? { path: header } : header);
    const references = (configuration.references ?? []).map((page) => typeof page === 'string' ? { path: page, exist: false } : page);
    const [matchers, isHeader, require, required, ignored, forms, mustExist] = await Promise.all([
        (0,text_glob.compileGlobs)(entries.map(({ path }) => path)),
        (0,text_glob.compileGlobs)(headers.map(({ path }) => path)),
        makeRequirements(configuration.require),
        Promise.all(entries.map((entry) => makeRequirements(entry.require))),
        Promise.all(entries.map((entry) => makeIgnored(entry.ignore))),
        Promise.all(entries.map((entry) => makeForm(entry.form))),
        (0,text_glob.compileGlobs)(references.filter(({ exist }) => exist).map(({ path }) => path)),
    ]);
    const top = {
        severities: merge(configuration.rules),
        maxAgeDays: toDays(configuration.maxAgeDays),
        columns: merge(configuration.columns),
        statuses: merge(configuration.statuses),
        configured: false,
        planDepth: configuration.planDepth,
        planIgnore: configuration.planIgnore,
        require,
        rows: configuration.rows,
        workPatterns: configuration.workPatterns,
    };
    const forDocument = (path) => entries.reduce((settings, entry, index) => matchers[index]?.(path) !== true
        ? settings
        : {
            severities: merge(settings.severities, entry.rules),
            maxAgeDays: entry.maxAgeDays === undefined ? settings.maxAgeDays : toDays(entry.maxAgeDays),
            columns: merge(settings.columns, entry.columns),
            statuses: merge(settings.statuses, entry.statuses),
            maxAgeSet: entry.maxAgeDays === undefined ? settings.maxAgeSet : toDays(entry.maxAgeDays) !== null || undefined,
            configured: true,
            literal: settings.literal ?? (entry.path === path || undefined),
            ...(entry.plan === undefined ? planOf(settings) : makePlan(entry.plan)),
            planDepth: entry.planDepth ?? settings.planDepth,
            planIgnore: entry.planIgnore ?? settings.planIgnore,
            require: required[index] === undefined ? settings.require : { ...settings.require, ...required[index] },
            closedStatuses: entry.closedStatuses ?? settings.closedStatuses,
            form: forms[index] ?? settings.form,
            ignore: ignored[index] ?? settings.ignore,
            rows: entry.rows ?? settings.rows,
            workPatterns: entry.workPatterns ?? settings.workPatterns,
            header: settings.header,
            existing: settings.existing,
        }, { ...top, header: headerOf(path), existing: mustExist.some((matches) => matches(path)) ? true : undefined });
    const headerOf = (path) => {
        const header = headers.findLast((_, index) => isHeader[index]?.(path) === true);
        return header === undefined
            ? undefined
            : { statuses: header.statuses?.map((word) => word.trim().toLowerCase()) ?? null };
    };
    return {
        source,
        forDocument,
        documents: entries.map(({ path }) => path),
        links: configuration.links,
        metadata: headers.length === 0 ? undefined : headers.map(({ path }) => path),
        index: configuration.index,
        waivers: await makeWaivers({ source, waivers: configuration.waivers ?? [], yaml }),
        agree: configuration.pages === 'exact' ? 'exact' : configuration.pages === 'agree',
        references: configuration.references === undefined ? undefined : references.map(({ path }) => path),
        names: await listNames({ source, configuration, yaml }),
        severities: top.severities,
        flaky: configuration.reports?.flaky,
        failOn: configuration.failOn ?? null,
    };
}
const planOf = ({ plan, planIds, planStatuses, planCells }) => ({
    plan,
    planIds,
    planStatuses,
    planCells,
});
const toDays = (days) => (days === 0 || days === false ? null : days);
/** Later entries win, also over an earlier spelling of the same word: they are compared without case and outer spaces. */
function merge(...records) {
    const byWord = new Map();
    for (const record of records) {
        for (const [name, value] of Object.entries(record ?? {}))
            byWord.set(name.trim().toLowerCase(), [name, value]);
    }
    return Object.assign((0,defaults/* emptyRecord */.FR)(), Object.fromEntries(byWord.values()));
}


/***/ }),

/***/ 7624:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ compilePattern)
});

;// CONCATENATED MODULE: ./build/text/pattern-syntax.js
// Reads the regular expressions that configuration may name: the subset without look-around and back-references.
/** Longest pattern, and the highest number in its braces. */
const MAX_LENGTH = 200;
const MAX_TIMES = 100;
const MAX_DEPTH = 20;
/** Why a pattern is refused; only the parser throws it, and only the parser catches it. */
class PatternProblem extends Error {
}
/** The pattern as a tree, or why it is refused, as the end of a sentence that begins with the pattern. */
function parsePattern(source) {
    if (source === '')
        return { node: null, problem: 'is empty' };
    if (source.length > MAX_LENGTH)
        return { node: null, problem: `is longer than ${MAX_LENGTH} characters` };
    const reader = { source, at: 0, groups: 0, depth: 0 };
    try {
        const node = readEither(reader);
        if (reader.at < source.length)
            throw new PatternProblem('has a `)` too many');
        if (reader.groups > 1)
            throw new PatternProblem('has more than one group: write `(?:\u2026)` for those that name nothing');
        return { node, problem: null };
    }
    catch (error) {
        if (error instanceof PatternProblem)
            return { node: null, problem: error.message };
        throw error;
    }
}
function readEither(reader) {
    const nodes = [readSequence(reader)];
    while (take(reader, '|'))
        nodes.push(readSequence(reader));
    const [only] = nodes;
    return nodes.length === 1 && only !== undefined ? only : { kind: 'either', nodes };
}
function readSequence(reader) {
    const nodes = [];
    while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at)))
        nodes.push(readRepeat(reader, readAtom(reader)));
    return { kind: 'sequence', nodes };
}
function readAtom(reader) {
    const character = next(reader);
    switch (character) {
        case '(':
            return readGroup(reader);
        case '[':
            return { kind: 'character', test: readClass(reader) };
        case '.':
            return { kind: 'character', test: () => true };
        case '^':
            return { kind: 'assert', assertion: 'start' };
        case '$':
            return { kind: 'assert', assertion: 'end' };
        case '\\':
            return readEscape(reader);
        case '*':
        case '+':
        case '?':
            throw new PatternProblem(`has a \`${character}\` with nothing before it to repeat`);
        default: {
            const code = character.charCodeAt(0);
            return { kind: 'character', test: (other) => other === code };
        }
    }
}
function readGroup(reader) {
    const captures = !take(reader, '?:');
    if (captures && reader.source.charAt(reader.at) === '?')
        throw new PatternProblem('looks ahead or behind, or names a group, which is not supported');
    if (captures)
        reader.groups += 1;
    reader.depth += 1;
    if (reader.depth > MAX_DEPTH)
        throw new PatternProblem('is nested too deeply');
    const node = readEither(reader);
    reader.depth -= 1;
    if (!take(reader, ')'))
        throw new PatternProblem('has a `(` without its `)`');
    return { kind: 'group', node, captures };
}
/** Classes of characters by the letter behind the backslash; those in capitals are their opposites. */
const CLASSES = new Map([
    ['d', /\d/],
    ['w', /\w/],
    ['s', /\s/],
]);
const CONTROLS = new Map([['t', 9]]);
function readEscape(reader) {
    const letter = reader.source.charAt(reader.at);
    if (letter === 'b' || letter === 'B') {
        reader.at += 1;
        return { kind: 'assert', assertion: letter === 'b' ? 'boundary' : 'no-boundary' };
    }
    return { kind: 'character', test: escaped(reader) };
}
/** What comes behind a backslash. */
function escaped(reader) {
    const letter = next(reader);
    const known = CLASSES.get(letter.toLowerCase());
    if (known !== undefined) {
        const meant = letter === letter.toLowerCase();
        return (code) => known.test(String.fromCharCode(code)) === meant;
    }
    const control = CONTROLS.get(letter);
    if (control === undefined && /[A-Za-z0-9]/.test(letter))
        throw new PatternProblem(`has \`\\${letter}\`, which is not supported`);
    const wanted = control ?? letter.charCodeAt(0);
    return (code) => code === wanted;
}
function readClass(reader) {
    const inverted = take(reader, '^');
    const tests = [];
    let first = true;
    while (first || reader.source.charAt(reader.at) !== ']') {
        first = false;
        if (reader.at >= reader.source.length)
            throw new PatternProblem('has a `[` without its `]`');
        const low = readMember(reader);
        const ranged = reader.source.charAt(reader.at) === '-' && !/^-(?:\]|$)/.test(reader.source.slice(reader.at, reader.at + 2));
        if (typeof low === 'function' || !ranged) {
            tests.push(typeof low === 'function' ? low : (code) => code === low);
            continue;
        }
        reader.at += 1;
        const high = readMember(reader);
        if (typeof high === 'function' || high < low)
            throw new PatternProblem('has a range that ends before it begins');
        tests.push((code) => code >= low && code <= high);
    }
    reader.at += 1;
    return (code) => tests.some((test) => test(code)) !== inverted;
}
/** One character of a class by its code, or a class within it. */
function readMember(reader) {
    const character = next(reader);
    if (character !== '\\')
        return character.charCodeAt(0);
    const letter = reader.source.charAt(reader.at);
    if (CLASSES.has(letter.toLowerCase()) || /[A-Za-z0-9]/.test(letter)) {
        const control = CONTROLS.get(letter);
        if (control === undefined)
            return escaped(reader);
        reader.at += 1;
        return control;
    }
    return next(reader).charCodeAt(0);
}
function readRepeat(reader, node) {
    const times = readTimes(reader);
    if (times === null)
        return node;
    const lazy = take(reader, '?');
    if (readTimes(reader) !== null)
        throw new PatternProblem('repeats a repetition: put it in `(?:\u2026)`');
    return { kind: 'repeat', node, ...times, lazy };
}
function readTimes(reader) {
    if (take(reader, '*'))
        return { least: 0, most: null };
    if (take(reader, '+'))
        return { least: 1, most: null };
    if (take(reader, '?'))
        return { least: 0, most: 1 };
    const braces = /^\{(\d{1,4})(?:(,)(\d{1,4})?)?\}/.exec(reader.source.slice(reader.at, reader.at + 12));
    if (braces === null)
        return null;
    reader.at += braces[0].length;
    const least = Number(braces[1]);
    const most = braces[2] === undefined ? least : braces[3] === undefined ? null : Number(braces[3]);
    if (least > MAX_TIMES || (most ?? 0) > MAX_TIMES)
        throw new PatternProblem(`repeats more than ${MAX_TIMES} times`);
    if (most !== null && most < least)
        throw new PatternProblem('has a range that ends before it begins');
    return { least, most };
}
function take(reader, text) {
    if (!reader.source.startsWith(text, reader.at))
        return false;
    reader.at += text.length;
    return true;
}
function next(reader) {
    const character = reader.source.charAt(reader.at);
    if (character === '')
        throw new PatternProblem('ends too early');
    reader.at += 1;
    return character;
}

// EXTERNAL MODULE: ./build/text/unreachable.js
var unreachable = __webpack_require__(3981);
;// CONCATENATED MODULE: ./build/text/pattern.js
// Regular expressions that configuration may name: a small, common subset, matched without backtracking, so that no pattern can stall a run.


/** Instructions of a compiled pattern: each character costs at most this many steps. */
const MAX_PROGRAM = 2_000;
/** Longest text that is matched as a whole: keys are short. */
const MAX_WHOLE = 1_000;
/** The pattern made ready to match, or why it is not one. */
function compilePattern(source) {
    const parsed = parsePattern(source);
    if (parsed.node === null)
        return { pattern: null, problem: parsed.problem };
    const program = [];
    if (!emit(parsed.node, program))
        return { pattern: null, problem: 'repeats too much: use smaller numbers' };
    program.push({ op: 'match' });
    return {
        problem: null,
        pattern: {
            source,
            matchesWhole: (text) => text.length <= MAX_WHOLE &&
                search({ program, text, from: 0, whole: true, budget: { left: Number.POSITIVE_INFINITY } }) !== null,
            findAll: (line, budget) => findAll(program, line, budget),
        },
    };
}
/** Appends the node's instructions; false where they grow too many. */
function emit(node, program) {
    if (program.length > MAX_PROGRAM)
        return false;
    switch (node.kind) {
        case 'character':
            program.push({ op: 'character', test: node.test });
            return true;
        case 'assert':
            program.push({ op: 'assert', kind: node.assertion });
            return true;
        case 'sequence':
            return node.nodes.every((one) => emit(one, program));
        case 'group': {
            if (node.captures)
                program.push({ op: 'save', slot: 'from' });
            const done = emit(node.node, program);
            if (node.captures)
                program.push({ op: 'save', slot: 'to' });
            return done;
        }
        case 'either':
            return emitEither(node.nodes, program);
        case 'repeat':
            return emitRepeat(node, program);
        default:
            return (0,unreachable/* unreachable */.H)(node);
    }
}
function emitEither(nodes, program) {
    const ends = [];
    for (const [index, node] of nodes.entries()) {
        const fork = program.length;
        if (index < nodes.length - 1)
            program.push({ op: 'jump', to: 0 });
        if (!emit(node, program))
            return false;
        if (index === nodes.length - 1)
            break;
        ends.push(program.length);
        program.push({ op: 'jump', to: 0 });
        program[fork] = { op: 'split', first: fork + 1, second: program.length };
    }
    for (const end of ends)
        program[end] = { op: 'jump', to: program.length };
    return true;
}
function emitRepeat({ node, least, most, lazy }, program) {
    const fork = (at, { inside, after }) => {
        program[at] = { op: 'split', first: lazy ? after : inside, second: lazy ? inside : after };
    };
    for (let time = 0; time < least; time += 1)
        if (!emit(node, program))
            return false;
    if (most === null) {
        const at = program.length;
        program.push({ op: 'jump', to: 0 });
        if (!emit(node, program))
            return false;
        program.push({ op: 'jump', to: at });
        fork(at, { inside: at + 1, after: program.length });
        return true;
    }
    const forks = [];
    for (let time = least; time < most; time += 1) {
        forks.push(program.length);
        program.push({ op: 'jump', to: 0 });
        if (!emit(node, program))
            return false;
    }
    for (const at of forks)
        fork(at, { inside: at + 1, after: program.length });
    return program.length <= MAX_PROGRAM;
}
function findAll(program, line, budget) {
    const found = [];
    let from = 0;
    while (from <= line.length && budget.left > 0) {
        const match = search({ program, text: line, from, whole: false, budget });
        if (match === null)
            break;
        from = Math.max(match.end, match.start + 1);
        const start = match.from ?? match.start;
        const end = match.to ?? match.end;
        if (end > start && !isInWord(line, start) && !isInWord(line, end))
            found.push({ text: line.slice(start, end), start, end });
    }
    return found;
}
/** The leftmost match, as an engine that backtracks would find it, in time linear in the text. */
function search({ program, text, from, whole, budget }) {
    const marks = new Int32Array(program.length).fill(-1);
    let current = [];
    let found = null;
    for (let place = from; place <= text.length; place += 1) {
        if (found === null && (!whole || place === from))
            follow({
                program,
                text,
                place,
                marks,
                list: current,
                thread: { at: 0, start: place, from: null, to: null },
                budget,
            });
        if (current.length === 0 && (found !== null || whole))
            break;
        const next = [];
        for (const thread of current) {
            const instruction = program[thread.at];
            if (instruction?.op === 'match') {
                if (whole && place < text.length)
                    continue;
                found = { start: thread.start, from: thread.from, to: thread.to, end: place };
                break;
            }
            if (instruction?.op === 'character' && place < text.length && instruction.test(text.charCodeAt(place)))
                follow({
                    program,
                    text,
                    place: place + 1,
                    marks,
                    list: next,
                    thread: { ...thread, at: thread.at + 1 },
                    budget,
                });
        }
        current = next;
        if (budget.left <= 0)
            break;
    }
    return found;
}
/** Adds a thread to the list, followed through all that reads no character; each instruction once a place. */
function follow({ program, text, place, marks, list, thread, budget, }) {
    const open = [thread];
    for (let top = open.pop(); top !== undefined; top = open.pop()) {
        budget.left -= 1;
        const instruction = program[top.at];
        if (instruction === undefined || marks[top.at] === place)
            continue;
        marks[top.at] = place;
        switch (instruction.op) {
            case 'jump':
                open.push({ ...top, at: instruction.to });
                break;
            case 'split':
                open.push({ ...top, at: instruction.second }, { ...top, at: instruction.first });
                break;
            case 'save':
                open.push({ ...top, [instruction.slot]: place, at: top.at + 1 });
                break;
            case 'assert':
                if (holds(instruction.kind, text, place))
                    open.push({ ...top, at: top.at + 1 });
                break;
            case 'character':
            case 'match':
                list.push(top);
                break;
            default:
                (0,unreachable/* unreachable */.H)(instruction);
        }
    }
}
function holds(kind, text, place) {
    switch (kind) {
        case 'start':
            return place === 0;
        case 'end':
            return place === text.length;
        case 'boundary':
            return isWord(text, place - 1) !== isWord(text, place);
        case 'no-boundary':
            return isWord(text, place - 1) === isWord(text, place);
        default:
            return (0,unreachable/* unreachable */.H)(kind);
    }
}
const WORD = /[\p{L}\p{N}_]/u;
const isWord = (text, at) => WORD.test(text.charAt(at));
/** True between two characters of one word. */
function isInWord(text, place) {
    return isWord(text, place - 1) && isWord(text, place);
}


/***/ })

};
;