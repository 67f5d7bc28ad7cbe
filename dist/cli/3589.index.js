"use strict";
exports.id = 3589;
exports.ids = [3589,1573];
exports.modules = {

/***/ 7300:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/configuration-change.js
var configuration_change = __webpack_require__(3214);
// EXTERNAL MODULE: ./build/config/defaults.js
var defaults = __webpack_require__(1573);
// EXTERNAL MODULE: ./build/report/reporters/escape.js
var reporters_escape = __webpack_require__(9611);
// EXTERNAL MODULE: ./build/repository/git/git-facts.js
var git_facts = __webpack_require__(9400);
// EXTERNAL MODULE: ./build/repository/open-git-repository.js + 16 modules
var open_git_repository = __webpack_require__(2559);
// EXTERNAL MODULE: ./build/rows/set/read-documents.js + 3 modules
var read_documents = __webpack_require__(9923);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/repository/working-tree/disk-file.js
var disk_file = __webpack_require__(4958);
// EXTERNAL MODULE: ./build/cli/interruption.js
var interruption = __webpack_require__(4999);
// EXTERNAL MODULE: ./build/cli/output/replace-file.js
var replace_file = __webpack_require__(4161);
// EXTERNAL MODULE: ./build/cli/arguments/usage-error.js
var usage_error = __webpack_require__(7809);
;// CONCATENATED MODULE: ./build/cli/output/create-files.js
// Makes new files in the working tree: all or none, never over what is there, never through a link.







/** @throws UsageError that names the file which is there, or why one cannot be made. */
async function createFiles({ root, files, }) {
    requireAbsent(root, files.map(({ path }) => path));
    const made = [];
    const folders = [];
    let finished = false;
    await (0,interruption/* withCleanUp */.p)(() => {
        for (const { path, text } of files) {
            const target = (0,external_node_path_.join)(root, path);
            makeFolders(root, path, folders);
            const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.matrix-guard.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}.tmp`);
            try {
                (0,external_node_fs_.writeFileSync)(temporary, text, { flag: 'wx', flush: true });
                // A link to the whole file: unlike a rename it fails where the name was taken meanwhile.
                (0,external_node_fs_.linkSync)(temporary, target);
                made.push(target);
            }
            catch (error) {
                throw new usage_error/* UsageError */.e(`${path} cannot be written: ${isTaken(error) ? 'it already exists' : (0,replace_file/* reasonOf */.A3)(error)}.`);
            }
            finally {
                (0,external_node_fs_.rmSync)(temporary, { force: true });
            }
        }
        finished = true;
    }, () => {
        if (finished)
            return;
        for (const file of made)
            (0,external_node_fs_.rmSync)(file, { force: true });
        for (const folder of folders.toReversed()) {
            try {
                (0,external_node_fs_.rmdirSync)(folder);
            }
            catch {
                // Somebody else has put something into it meanwhile: it stays.
            }
        }
    });
}
/** @throws UsageError for the first of these paths that is taken, or that lies behind a link. */
function requireAbsent(root, paths) {
    const disk = new disk_file/* Disk */.m(root);
    for (const path of paths) {
        const there = disk.look(path);
        if (there.kind === 'refused')
            throw new usage_error/* UsageError */.e(`${path} cannot be written: ${there.reason}.`);
        if (there.kind !== 'absent')
            throw new usage_error/* UsageError */.e(`${path} already exists and was not overwritten; remove or edit it first.`);
    }
}
function makeFolders(root, path, folders) {
    const parts = path.split('/').slice(0, -1);
    for (const [index] of parts.entries()) {
        const folder = (0,external_node_path_.join)(root, ...parts.slice(0, index + 1));
        try {
            (0,external_node_fs_.mkdirSync)(folder);
            folders.push(folder);
        }
        catch (error) {
            if (!isTaken(error))
                throw new usage_error/* UsageError */.e(`${path} cannot be written: ${(0,replace_file/* reasonOf */.A3)(error)}.`);
        }
    }
}
const isTaken = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';

// EXTERNAL MODULE: ./build/documents/discover.js + 1 modules
var discover = __webpack_require__(3305);
// EXTERNAL MODULE: ./build/text/phrase.js
var phrase = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/rows/tables/find-tables.js
var find_tables = __webpack_require__(6007);
// EXTERNAL MODULE: ./build/text/table-headers.js + 1 modules
var table_headers = __webpack_require__(6612);
// EXTERNAL MODULE: ./build/text/placeholders.js
var placeholders = __webpack_require__(3834);
;// CONCATENATED MODULE: ./build/cli/commands/init/describe-page.js
// Says of a page why it is guarded, or why not, and which of its words were not understood.





/** Words that are listed of one page; a page of more is no status page. */
const MAX_WORDS = 20;
const MAX_WORD = 60;
function describePage(document) {
    const { path, page, rows, tables } = document;
    const accepted = tables.filter((table) => table.accepted);
    const [refused] = tables.filter((table) => !table.accepted && table.columns.length > 0);
    const placed = refused === undefined
        ? undefined
        : (0,find_tables/* findTables */.J)(page).find(({ table }) => table.range.line === refused.range.line)?.table;
    const column = placed?.header.cells.findIndex(({ text }) => (0,table_headers/* meaningsOf */.k1)(text).some(({ kind }) => kind === 'status')) ?? -1;
    const cells = rows.length > 0 ? [] : (placed?.rows.flatMap((row) => row.cells[column]?.text ?? []) ?? []);
    const words = rows.length > 0
        ? rows.filter(({ declared }) => declared.status === 'unknown').map(({ declared }) => declared.text)
        : cells;
    const reason = rows.length > 0
        ? [...new Set(accepted.map((table) => table.reason))].slice(0, 2).join('; ') ||
            (0,discover/* mightBeStatusPage */.wJ)({ path, text: page.text }).reason
        : refused === undefined
            ? (0,discover/* mightBeStatusPage */.wJ)({ path, text: page.text }).reason
            : `line ${refused.range.line}: ${refused.reason}`;
    return {
        path,
        reason: `${rows.length > 0 ? `${(0,phrase/* countOf */.pq)(rows.length, 'row')}: ` : ''}${reason}`,
        unknownWords: [
            ...new Set(words
                .map((word) => word.trim())
                .filter((word) => word !== '' && word.length <= MAX_WORD && !(0,placeholders/* isPlaceholder */.wK)(word))),
        ].slice(0, MAX_WORDS),
        statusHeader: rows.length > 0 || column < 0 ? null : (placed?.header.cells[column]?.text.trim() ?? null),
    };
}

// EXTERNAL MODULE: ./build/config/load.js + 1 modules
var load = __webpack_require__(8490);
// EXTERNAL MODULE: ./build/guard.js + 27 modules
var guard = __webpack_require__(3608);
// EXTERNAL MODULE: ./build/report/arrange.js
var arrange = __webpack_require__(7907);
// EXTERNAL MODULE: ./build/report/sum-up.js
var sum_up = __webpack_require__(9720);
;// CONCATENATED MODULE: ./build/cli/commands/init/describe-today.js
// Says what is wrong with the found pages today, before anybody is asked to fix it.





/** One or two sentences, for a terminal. */
async function describeToday({ repository, configuration, today }) {
    const { settings } = await (0,load.parseConfiguration)(configuration);
    if (settings === null)
        throw new Error('Unexpected configuration that cannot be used, though init wrote it');
    const report = await (0,guard.guard)({ repository, settings, today });
    const news = (0,arrange/* findNews */.NK)(report);
    const verdict = `Today: ${(0,reporters_escape/* messageToTerminal */.tK)((0,sum_up/* titleOf */.G)(report, news).replace(/\.?$/u, '.'))}`;
    return news.length === 0
        ? verdict
        : `${verdict} This blocks nobody: a pull request fails only for errors that it adds itself.`;
}

;// CONCATENATED MODULE: ./build/cli/commands/init/example-page.js
// The page that `init --example` writes where a repository has none: three rows that hold, to be replaced by those of the project.
const EXAMPLE_PATH = 'docs/status-matrix.md';
/** Files that prove something in most repositories, the best first. */
const PROOFS = ['README.md', 'package.json', 'pyproject.toml', 'Cargo.toml', 'go.mod', 'pom.xml'];
/** A page that `check` passes. `has` says whether the repository has a file. */
function renderExamplePage(has) {
    const proof = PROOFS.find(has);
    const rows = [
        proof === undefined
            ? '| 1.1 The first step | not started | - | Everything. |'
            : `| 1.1 The project says what it is | done | \`${proof}\` | - |`,
        ...(proof === undefined
            ? []
            : [`| 1.2 The first feature | partial | \`${proof}\` | It is described, not built. |`]),
        '| 1.3 The second feature | not started | - | Everything. |',
    ];
    return [
        '# Status of the plan',
        '',
        'Each row is one claim. The evidence column names the files, tests and commands that prove it.',
        '',
        '| Item | Status | Evidence | Gap |',
        '|---|---|---|---|',
        ...rows,
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./build/text/glob.js
var glob = __webpack_require__(1310);
;// CONCATENATED MODULE: ./build/cli/commands/init/render-configuration.js
// The configuration that `init` writes: what was found and why, and what somebody still has to say.

/** Pages that looked like status pages and were not understood, listed as comments. */
const MAX_REFUSED = 20;
/** YAML that ends with a newline. */
function renderConfiguration({ guarded, refused }) {
    // Where a status column holds numbers only, it speaks of something else.
    const open = refused.filter(({ statusHeader, unknownWords }) => statusHeader !== null && unknownWords.some((word) => /\p{L}/u.test(word)));
    return [
        '# Matrix Guard: the pages it guards, as matrix-guard init found them. Every setting: schema/configuration.json of Matrix Guard.',
        'documents:',
        ...guarded.flatMap((page) => [`  # ${toComment(page.reason)}`, `  - ${toScalar(page.path)}`, ...suggest(page)]),
        ...(open.length === 0
            ? []
            : ['  # These look like status pages and are not guarded. Take the marks away from one to guard it:']),
        ...open
            .slice(0, MAX_REFUSED)
            .flatMap((page) => [
            `  # - path: ${toScalar(page.path)} # ${toComment(page.reason)}`,
            ...settings(page, '  #   '),
        ]),
        '',
    ].join('\n');
}
/** A path that a configuration cannot name, or would take for a pattern. */
const isNameable = (path) => (0,glob/* findGlobProblem */.R)(path) === null && !(0,glob.hasMagic)(path);
/** What to write in place of the line above, as comments. */
function suggest(page) {
    if (page.unknownWords.length === 0)
        return [];
    return [
        '  # Some of its status words are not known. Say what they mean, in place of the line above:',
        `  # - path: ${toScalar(page.path)}`,
        ...settings(page, '  #   '),
    ];
}
function settings({ statusHeader, unknownWords }, indent) {
    return [
        ...(statusHeader === null ? [] : [`${indent}columns:`, `${indent}  ${toScalar(statusHeader)}: status`]),
        ...(unknownWords.length === 0
            ? []
            : [
                `${indent}statuses: # done, partial, not-started, blocked, deferred or not-applicable`,
                ...unknownWords.map((word) => `${indent}  ${toScalar(word)}: partial`),
            ]),
    ];
}
/** Words of a page cannot end the comment they are in. */
const toComment = (text) => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
/** Plain where no reader of YAML could take it for something else; JSON's strings are YAML's. */
const toScalar = (text) => /^[A-Za-z_./][\w./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);

;// CONCATENATED MODULE: ./build/cli/commands/init/workflow.js
// The workflow that `init` writes: the same as examples/matrix-guard.yml, which the README shows.
const WORKFLOW_PATH = '.github/workflows/matrix-guard.yml';
const WORKFLOW = `name: Matrix Guard
on: pull_request
permissions:
  contents: read # to read both sides of the pull request
  checks: write # to write the check run
  pull-requests: write # to write the comment and the suggestions
jobs:
  matrix-guard:
    runs-on: ubuntu-latest
    steps:
      - uses: org/matrix-guard@v1
`;

// EXTERNAL MODULE: ./build/text/surprises.js
var text_surprises = __webpack_require__(2482);
// EXTERNAL MODULE: ./build/text/days.js
var days = __webpack_require__(6939);
;// CONCATENATED MODULE: ./build/cli/commands/init.js
// `init`: finds the status pages of a repository and writes the configuration and the workflow that guard them.
















/** Pages that are named where none is a status page. */
const MAX_NEAR = 3;
const [CONFIGURATION_PATH = '', ...OTHER_PATHS] = configuration_change/* CONFIGURATION_PATHS */.e;
/** 0 where the files were written. @throws UsageError where one of them exists or no page is found, RepositoryError */
async function init({ host, flags }) {
    const directory = (0,external_node_path_.resolve)(host.cwd, flags.repo ?? '.');
    const repository = await (0,open_git_repository.openGitRepository)({ directory, base: null, head: null });
    try {
        const { root } = await (0,git_facts.readGitFacts)(directory);
        if (root === null)
            throw new usage_error/* UsageError */.e('init writes into a working tree, but this repository has none.');
        requireAbsent(root, [CONFIGURATION_PATH, ...OTHER_PATHS, WORKFLOW_PATH]);
        const surprises = (0,text_surprises/* openSurprises */.d)();
        const { head, notes } = await (0,read_documents/* readDocuments */.r)({ repository, settings: (0,defaults.defaultSettings)(), surprises });
        const guarded = head.documents.map(describePage).filter(({ path }) => isNameable(path));
        const refused = head.refused.map(describePage).filter(({ path }) => isNameable(path));
        const say = (...parts) => host.stdout.write(`${parts.map(reporters_escape/* escapeTerminal */.en).join('  ')}\n`);
        if (guarded.length === 0 && flags.example === undefined)
            throw noPage(refused, host.program);
        const tree = guarded.length === 0 ? (await repository.head.tree()).entries : null;
        const example = tree === null ? null : renderExamplePage((path) => tree.has(path));
        const pages = example === null ? guarded : [describeExample()];
        const configuration = { path: CONFIGURATION_PATH, text: renderConfiguration({ guarded: pages, refused }) };
        await createFiles({
            root,
            files: [
                configuration,
                { path: WORKFLOW_PATH, text: WORKFLOW },
                ...(example === null ? [] : [{ path: EXAMPLE_PATH, text: example }]),
            ],
        });
        for (const { path, reason } of guarded)
            say('guarded', path, reason);
        for (const { path, reason } of refused)
            say('left out', path, reason);
        for (const note of [...notes, ...surprises.list().map(text_surprises/* describeSurprise */.X)])
            say('note', note);
        for (const path of [CONFIGURATION_PATH, WORKFLOW_PATH, ...(example === null ? [] : [EXAMPLE_PATH])])
            say('written', path);
        const unknown = guarded.filter(({ unknownWords }) => unknownWords.length > 0).length;
        if (unknown > 0)
            say(`${CONFIGURATION_PATH} lists unknown status words; define them there.`);
        if (example === null)
            say(await describeToday({ repository, configuration, today: (0,days/* utcDay */.dA)(host.now) }));
        else
            say(`Replace the rows of ${EXAMPLE_PATH} with those of your plan; once committed: ${host.program} stamp ${EXAMPLE_PATH}`);
        say(`Next: ${host.program} check, then commit ${example === null ? 'both files' : 'the three files'}.`);
        return 0;
    }
    finally {
        await repository.close();
    }
}
function noPage(refused, program) {
    const near = refused.length === 0
        ? ''
        : ` Nearest: ${refused
            .slice(0, MAX_NEAR)
            .map(({ path, reason }) => `${path} (${reason})`)
            .join(', ')}.`;
    return new usage_error/* UsageError */.e(`No page with a status table was found, so nothing was written.${near} ${program} init --example writes a first one; docs/matrix-format.md of Matrix Guard shows what one looks like.`);
}
const describeExample = () => ({
    path: EXAMPLE_PATH,
    reason: 'an example',
    unknownWords: [],
    statusHeader: null,
});


/***/ }),

/***/ 4999:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withCleanUp)
/* harmony export */ });
// What must be put right when the user presses Ctrl-C, or the process is asked to end.
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Runs `work`, then `cleanUp`; on an interrupt `cleanUp` alone, after which the process ends by that same signal, as a shell expects (130 for Ctrl-C).
 * While synchronous code runs, an interrupt waits for its end.
 */
async function withCleanUp(work, cleanUp) {
    const interrupt = (signal) => {
        release();
        cleanUp();
        process.kill(process.pid, signal);
    };
    const release = () => {
        for (const signal of SIGNALS)
            process.removeListener(signal, interrupt);
    };
    for (const signal of SIGNALS)
        process.on(signal, interrupt);
    try {
        return await work();
    }
    finally {
        // A signal that came during synchronous work is delivered in the next turn of the event loop: it must still find its listener.
        await new Promise(setImmediate);
        release();
        cleanUp();
    }
}


/***/ }),

/***/ 4161:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Rx: () => (/* binding */ writePieces),
/* harmony export */   sk: () => (/* binding */ replaceFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4999);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2370);
// Puts files in place whole or not at all: each is written beside its target and renamed over it.





/**
 * Writes all files beside their targets first, so that a full disk leaves every old file, then renames them one after the other.
 * `check` is called before the renames and throws where the targets are not to be replaced any more. A reader, a kill or an interrupt
 * never finds half a file. @throws what the file system says.
 */
async function replaceFiles(files, check = () => undefined) {
    const placed = files.map((file) => ({
        ...file,
        temporary: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file.path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file.path).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`),
    }));
    await (0,_interruption_js__WEBPACK_IMPORTED_MODULE_3__/* .withCleanUp */ .p)(() => {
        for (const { temporary, pieces, mode } of placed) {
            writePieces({ path: temporary, pieces, flags: 'wx' });
            // Apart from the writing: the mode a file is made with is narrowed by the process's mask.
            if (mode !== null)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary, mode);
        }
        check();
        for (const { temporary, path } of placed)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
    }, () => {
        for (const { temporary } of placed)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
    });
}
/** Each piece is written before the next is asked for. `wx` makes a file, which is on the disk when this returns; `w` writes to a device or pipe. */
function writePieces({ path, pieces, flags, }) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, flags);
    try {
        for (const piece of pieces)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, piece);
        if (flags === 'wx')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
const REASONS = {
    ENOENT: 'its folder does not exist; make it first',
    ENOTDIR: 'a part of its path is a file, not a folder; name another place',
    EACCES: 'permission is denied; allow writing there',
    EPERM: 'permission is denied; allow writing there',
    EROFS: 'the file system is read-only; mount it for writing',
    ENOSPC: 'no space is left; make room',
    ENAMETOOLONG: 'the name is too long; shorten it',
    ELOOP: 'its symbolic links form a circle; fix or remove them',
};
/** Why a file could not be written and, where that is known, what to do, as a clause. */
function reasonOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    return (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_4__/* .ownValue */ .e)(REASONS, code) ?? (code === '' ? String(error) : code);
}


/***/ }),

/***/ 3214:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ CONFIGURATION_PATHS),
/* harmony export */   m: () => (/* binding */ findConfigurationChange)
/* harmony export */ });
/** Where the configuration is looked for, in this order. */
const CONFIGURATION_PATHS = ['.github/matrix-guard.yml', '.github/matrix-guard.yaml'];
/** A file of the repository, not one that a command was pointed at on disk. */
const inRepository = (path) => !/^(?:[A-Za-z]:|\/)|\\|(?:^|\/)\.{1,2}(?:\/|$)/.test(path);
/** The first configuration file that this change adds, edits or removes; null without a base or a difference. */
async function findConfigurationChange({ base, head }, { source, configuration }) {
    if (base === null)
        return null;
    const paths = [...new Set([...(source !== null && inRepository(source) ? [source] : []), ...CONFIGURATION_PATHS])];
    const [before, after] = await Promise.all([base.ids(paths), head.ids(paths)]);
    const path = paths.find((one) => before.get(one) !== after.get(one));
    if (path === undefined)
        return null;
    return {
        path,
        kind: !before.has(path) ? 'added' : after.has(path) ? 'edited' : 'removed',
        judgedWith: describeJudging({ path, source, configuration }),
    };
}
function describeJudging({ path, source, configuration, }) {
    if (configuration?.named === true)
        return 'another-file';
    if (source !== null)
        return source === path ? 'base' : 'another-file';
    const [problem] = configuration?.problems.base ?? [];
    if (problem === undefined)
        return 'defaults';
    return problem.path === path ? 'invalid' : 'another-file';
}


/***/ }),

/***/ 1573:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ emptyRecord),
/* harmony export */   defaultSettings: () => (/* binding */ defaultSettings),
/* harmony export */   x: () => (/* binding */ DEFAULT_MAX_AGE_DAYS)
/* harmony export */ });
/** Days after which a verification expires, unless configured. */
const DEFAULT_MAX_AGE_DAYS = 90;
/** An object without a prototype: what is looked up in it comes from pages, and `constructor` is a word like any other. */
function emptyRecord() {
    return Object.create(null);
}
/** Documents are discovered, every rule keeps its severity, nothing is read specially. */
function defaultSettings() {
    const severities = emptyRecord();
    const forAll = {
        severities,
        maxAgeDays: DEFAULT_MAX_AGE_DAYS,
        columns: emptyRecord(),
        statuses: emptyRecord(),
        configured: false,
    };
    return { source: null, documents: [], forDocument: () => forAll, severities, failOn: null };
}


/***/ }),

/***/ 8490:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfiguration: () => (/* binding */ parseConfiguration)
});

// UNUSED EXPORTS: defaultSettings

// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
;// CONCATENATED MODULE: ./build/config/read-yaml.js

const MAX_CHARACTERS = 256 * 1024;
/** Bounds nesting within a line, which the YAML reader itself does not survive. */
const MAX_LINE = 1_000;
/** Levels below the top: the deepest setting, `documents[].require.words.WORD[].glob`, has seven. */
const MAX_DEPTH = 8;
const MAX_PROBLEMS = 20;
const FIXES = {
    TAB_AS_INDENT: 'A tab cannot indent YAML: use spaces.',
    MULTIPLE_DOCS: 'A second YAML document begins here: keep one, without `---` between.',
    RESOURCE_EXHAUSTION: 'This is nested too deeply: no setting is more than seven levels deep.',
    BAD_ALIAS: 'Aliases are not allowed: write the value out.',
    BAD_SCALAR_START: 'A plain value cannot begin with this character: put it in quotes.',
};
/** Reads one YAML document, or says why not: at most twenty problems, in the order of the text. */
async function readYaml(text) {
    const tooLarge = findExcess(text);
    if (tooLarge !== null)
        return { text: null, problems: [tooLarge] };
    const { LineCounter, parseDocument, isAlias, isCollection, isMap, isPair, isScalar, isSeq } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const counter = new LineCounter();
    const document = parseDocument(text, {
        lineCounter: counter,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
        version: '1.2',
    });
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problems = document.errors.slice(0, MAX_PROBLEMS).map(({ code, message, pos }) => ({
        ...place(pos[0]),
        message: FIXES[code] ?? `This is not YAML: ${message.replace(/\.$/, '')}.`,
    }));
    if (document.directives?.yaml.explicit === true)
        problems.push({ line: 1, column: 1, message: 'A `%YAML` directive is not allowed: remove it.' });
    if (problems.length > 0)
        return { text: null, problems };
    const refuse = (node, message) => {
        if (problems.length < MAX_PROBLEMS)
            problems.push({ ...place(node.range?.[0] ?? 0), message });
        return null;
    };
    const keyOf = (pair) => isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : null;
    const toValue = (node, depth) => {
        if (node === null)
            return null;
        if (depth > MAX_DEPTH)
            return refuse(node, FIXES.RESOURCE_EXHAUSTION ?? '');
        if (isAlias(node) || node.anchor !== undefined)
            return refuse(node, 'Anchors and aliases are not allowed: write the value out.');
        if (node.tag !== undefined)
            return refuse(node, `The tag \`${(0,shorten/* headOf */.Uo)(node.tag, 60)}\` is not allowed: remove it.`);
        if (isScalar(node))
            return node.value;
        if (isSeq(node))
            return node.items.map((item) => toValue(item, depth + 1));
        if (!isMap(node))
            return refuse(node, 'Unexpected content: expected a mapping, a list or a value.');
        const record = new Map();
        for (const pair of node.items) {
            const key = keyOf(pair);
            const at = (pair.key ?? node);
            if (key === null)
                refuse(at, 'A key must be a plain word: write it without brackets.');
            else if (isScalar(at) && (at.anchor !== undefined || at.tag !== undefined))
                refuse(at, 'Anchors and tags are not allowed: write the key alone.');
            else if (record.has(key))
                refuse(at, `The key \`${(0,shorten/* headOf */.Uo)(key, 60)}\` is here twice: keep one.`);
            else
                record.set(key, toValue(pair.value, depth + 1));
        }
        return Object.fromEntries(record);
    };
    const value = toValue(document.contents, 0);
    if (problems.length > 0)
        return { text: null, problems };
    const locate = (path, part) => {
        let node = document.contents;
        let offset = document.contents?.range?.[0] ?? 0;
        for (const [index, step] of path.entries()) {
            if (!isCollection(node))
                break;
            const item = isMap(node)
                ? node.items.find((pair) => keyOf(pair) === String(step))
                : node.items[Number(step)];
            if (item === undefined || item === null)
                break;
            const key = isPair(item) ? item.key : null;
            node = isPair(item) ? item.value : item;
            const written = key !== null && (node === null || (part === 'key' && index === path.length - 1)) ? key : node;
            offset = written.range?.[0] ?? offset;
        }
        return place(offset);
    };
    return { text: { value, locate }, problems: [] };
}
function findExcess(text) {
    if (text.length > MAX_CHARACTERS)
        return {
            line: 1,
            column: 1,
            message: `The file has ${text.length} characters, more than ${MAX_CHARACTERS}: shorten it.`,
        };
    const line = text.split('\n').findIndex(({ length }) => length > MAX_LINE) + 1;
    return line === 0
        ? null
        : { line, column: MAX_LINE + 1, message: `This line has more than ${MAX_LINE} characters: break it.` };
}

;// CONCATENATED MODULE: ./build/config/load.js


/** Settings of the configuration `text`; `path` only names it in problems. Everything in it is hostile until checked. */
async function parseConfiguration({ path, text, }) {
    const yaml = await readYaml(text);
    if (yaml.text === null)
        return { settings: null, problems: yaml.problems.map((problem) => ({ path, ...problem })) };
    const { validateConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(8395), __webpack_require__.e(3698)]).then(__webpack_require__.bind(__webpack_require__, 3698));
    const { makeSettings } = await __webpack_require__.e(/* import() */ 9115).then(__webpack_require__.bind(__webpack_require__, 9115));
    const validated = await validateConfiguration(yaml.text);
    if (validated.configuration === null)
        return { settings: null, problems: validated.problems.map((problem) => ({ path, ...problem })) };
    const configuration = validated.configuration;
    return { settings: await makeSettings({ source: path, configuration, yaml: yaml.text }), problems: [] };
}


/***/ }),

/***/ 9720:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ sumUp),
/* harmony export */   G: () => (/* binding */ titleOf)
/* harmony export */ });
/* harmony import */ var _findings_status_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8255);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(600);
/* harmony import */ var _text_marked_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7654);
/* harmony import */ var _text_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4393);
/* harmony import */ var _broken_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7578);
/* harmony import */ var _claim_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1181);
/* harmony import */ var _skipped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6895);
// A report in one sentence, and its numbers in words.







/** `70 done, 34 partial, 14 not started`; what is zero is left out. */
function describeStatuses({ done, partial, notStarted, other, }) {
    return [
        [done, 'done'],
        [partial, 'partial'],
        [notStarted, 'not started'],
        [other, 'other'],
    ]
        .filter(([number]) => number !== 0)
        .map(([number, name]) => `${String(number)} ${String(name)}`)
        .join(', ');
}
/** Whether a row claims no more than its evidence supports, and nothing that it cites is gone: a waiver makes no file. */
const holds = (row) => !(0,_findings_status_order_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsMore */ .NO)((0,_claim_of_js__WEBPACK_IMPORTED_MODULE_3__/* .claimOf */ ._)(row).status, row.computed) &&
    !row.evidence.some(({ kind, resolution }) => resolution === 'missing' && PATHS.has(kind));
const PATHS = new Set(['path', 'lines', 'glob']);
/** What a report without news says: marked text. */
function sumUp(report) {
    const { base, judged, notJudged, conclusion, counts } = report;
    if (!judged)
        return `Not judged: ${nameFew(notJudged)}.`;
    const beside = describeSkipped(report);
    if (counts.documents === 0 && conclusion === 'neutral')
        return `No page to check: no Markdown page with a status table was found. Name one under \`documents\` in .github/matrix-guard.yml.${beside}`;
    if (counts.documents === 0)
        return `${sumUpPages(base, counts.existing)}${beside}`;
    return `${describeVerdict(report)}${describeUnchecked(report)}${describeRefused(report)}${beside}`;
}
/** The verdict in one line of marked text: how many rows no longer hold, or that all do. The same wherever it is read. */
function titleOf(report, news) {
    return (0,_broken_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .describeNews */ .Nj)(report, news) ?? sumUp(report);
}
/** Most names in one sentence. */
const MAX_NAMED = 3;
/** Names of a repository, as words. */
const nameFew = (names) => (0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .nameSome */ .Kf)(names.map(_text_marked_text_js__WEBPACK_IMPORTED_MODULE_5__/* .asWords */ .kk), MAX_NAMED);
function describeVerdict({ base, counts, documents, findings }) {
    const statuses = describeStatuses(counts);
    const details = statuses === '' ? '' : ` (${statuses})`;
    const rows = `${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(counts.rows, 'row')} in ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(counts.documents, 'document')}${details}`;
    // Waivers and a baseline leave findings out, and the rows they speak of do not hold for that.
    const all = findings.every(({ origin }) => origin === 'resolved') && documents.every((document) => document.rows.every(holds));
    if (!all)
        return `${base !== null ? 'This change breaks no row' : 'No finding counts'}: ${rows}.`;
    if (counts.unchecked === 0)
        return `Every row holds: ${rows}.`;
    return `Every row that can be checked holds: ${counts.rows - counts.unchecked} of ${rows}.`;
}
function describeUnchecked({ counts: { unchecked }, documents }) {
    if (unchecked === 0)
        return '';
    const keys = documents.flatMap(({ rows }) => rows.filter(_count_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnchecked */ .b).map(({ key }) => key));
    return ` ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(unchecked, 'row')} ${unchecked === 1 ? 'cites' : 'cite'} nothing that can be checked (${nameFew(keys)}).`;
}
function describeRefused({ counts: { refusedTables }, documents }) {
    if (refusedTables === 0)
        return '';
    const places = documents.flatMap((document) => document.refusedTables.map((line) => `${document.path}:${line}`));
    return ` ${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(refusedTables, 'table')} with a status column ${refusedTables === 1 ? 'is' : 'are'} not read (${nameFew(places)}).`;
}
function describeSkipped({ conclusion, skipped }) {
    if (skipped.length === 0)
        return '';
    const pages = `${(0,_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .pq)(skipped.length, 'page')} ${skipped.length === 1 ? 'was' : 'were'} skipped: ${describeUnread(skipped)}.`;
    const remedy = ' To have a page checked, name it under `documents` in .github/matrix-guard.yml.';
    return ` ${pages}${conclusion === 'neutral' ? remedy : ''}`;
}
const describeUnread = (skipped) => nameFew(skipped.map(({ path, reason }) => `${path} ${(0,_skipped_js__WEBPACK_IMPORTED_MODULE_2__/* .explainSkipped */ .a)(reason)}`));
/** Of a run that guards no rows: configuration names pages for their headers, their links or what they list. */
function sumUpPages(base, existing) {
    const pages = 'the pages whose links or headers are checked';
    if (existing === 0)
        return `Nothing is wrong with ${pages}.`;
    return base === null ? `No finding on ${pages} fails the check.` : `This change breaks nothing on ${pages}.`;
}


/***/ }),

/***/ 2558:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findGit),
/* harmony export */   b: () => (/* binding */ OLDEST_GIT)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _repository_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6950);
// Finds the git program on PATH.



/** The oldest git that answers all that is asked: `rev-parse --show-object-format` came with it. */
const OLDEST_GIT = '2.25';
const found = new Map();
/**
 * Absolute path of git. Only absolute folders of PATH count: a `git` that a repository holds must never be the one that runs.
 * Throws a RepositoryError where there is none.
 */
function findGit() {
    const searchPath = process.env['PATH'] ?? '';
    const known = found.get(searchPath);
    if (known !== undefined)
        return known;
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    const path = searchPath
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder))
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))
        .find((candidate) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(candidate, { throwIfNoEntry: false })?.isFile() === true);
    if (path === undefined) {
        throw new _repository_error_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryError */ .p(`No git program in any folder of PATH. Install git ${OLDEST_GIT} or newer, or add its folder to PATH.`);
    }
    found.set(searchPath, path);
    return path;
}


/***/ }),

/***/ 6950:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ RepositoryError)
/* harmony export */ });
// The error of a repository that cannot be used as asked.
/** The message names the place (a folder, a revision) and the fix, and is fit to be shown as it is. */
class RepositoryError extends Error {
    name = 'RepositoryError';
}


/***/ })

};
;