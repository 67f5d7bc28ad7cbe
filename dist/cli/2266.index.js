"use strict";
exports.id = 2266;
exports.ids = [2266,1573];
exports.modules = {

/***/ 7607:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ withRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/repository/open-git-repository.js + 16 modules
var open_git_repository = __webpack_require__(2559);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/config/defaults.js
var defaults = __webpack_require__(1573);
// EXTERNAL MODULE: ./build/config/configuration-change.js
var configuration_change = __webpack_require__(3214);
;// CONCATENATED MODULE: ./build/config/read-configuration.js

/** The first of `paths` that the snapshot has, parsed. */
async function readConfiguration(snapshot, paths = configuration_change/* CONFIGURATION_PATHS */.e) {
    const [tree, contents] = await Promise.all([snapshot.tree(), snapshot.read(paths)]);
    for (const path of paths) {
        const content = contents.get(path);
        switch (content?.kind) {
            case 'content':
                return { kind: 'read', parsed: await decodeConfiguration({ path, bytes: content.bytes }) };
            case 'too-large':
            case 'not-a-file':
                return { kind: 'read', parsed: problem(path, `The configuration cannot be read: ${content.reason}.`) };
            case 'unavailable':
                return { kind: 'unknown', path, because: content.reason };
            case undefined:
                if (tree.truncated)
                    return { kind: 'unknown', path, because: tree.because };
        }
    }
    return { kind: 'absent' };
}
/** The configuration in these bytes; `path` only names it in problems. */
async function decodeConfiguration({ path, bytes, }) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return problem(path, 'The configuration is not UTF-8; save it as UTF-8.');
    }
    const { parseConfiguration } = await __webpack_require__.e(/* import() */ 8490).then(__webpack_require__.bind(__webpack_require__, 8490));
    return await parseConfiguration({ path, text });
}
const problem = (path, message) => ({
    settings: null,
    problems: [{ path, line: 1, column: 1, message }],
});

;// CONCATENATED MODULE: ./build/config/find-settings.js
// The settings that judge a change: the configuration at base, with what is wrong with the configuration of either side.


/**
 * Read from base, so that a change cannot loosen the guard that judges it; from head where there is no base. A configuration that cannot be used is
 * left aside for the defaults. That of head is checked as well.
 */
async function findSettings({ base, head, paths }) {
    const [atHead, atBase] = await Promise.all([
        readConfiguration(head, paths),
        base === null ? null : readConfiguration(base, paths),
    ]);
    const judging = atBase ?? atHead;
    return {
        settings: judging.kind === 'read' ? (judging.parsed.settings ?? (0,defaults.defaultSettings)()) : (0,defaults.defaultSettings)(),
        configuration: {
            problems: { head: problemsOf(atHead), base: atBase === null ? [] : problemsOf(atBase) },
            unread: [atHead, ...(atBase === null ? [] : [atBase])].flatMap((found) => found.kind === 'unknown' ? [{ path: found.path, because: found.because }] : []),
        },
        present: { judging: judging.kind !== 'absent', head: atHead.kind !== 'absent' },
    };
}
const problemsOf = (found) => found.kind === 'read' ? found.parsed.problems : [];

// EXTERNAL MODULE: ./build/config/parse-days.js
var parse_days = __webpack_require__(7894);
;// CONCATENATED MODULE: ./build/config/configuration-error.js
class ConfigurationError extends Error {
    name = 'ConfigurationError';
    problems;
    constructor(problems, options) {
        super(problems.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`).join('\n'), options);
        this.problems = problems;
    }
}

// EXTERNAL MODULE: ./build/cli/arguments/usage-error.js
var usage_error = __webpack_require__(7809);
;// CONCATENATED MODULE: ./build/cli/arguments/read-settings.js
// The settings of a run: the configuration file, then the flags that override it.







/** Largest configuration file that is read from disk, in bytes; the parser has a bound of its own below it. */
const MAX_FILE_BYTES = 4_000_000;
/** Nothing but a file that the command was pointed at, or that of head without a base, can judge then. @throws UsageError for a flag, ConfigurationError for the file. */
async function readSettings({ repository: { base, head }, paths, flags, cwd, onFault, }) {
    const maxAgeDays = readDays(flags['max-age-days']);
    const { settings, configuration } = flags.config === undefined
        ? await findSettings({ base, head })
        : await useNamed(readNamed({ file: flags.config, cwd }));
    if (base === null || onFault === 'refuse')
        refuseFaults(configuration, base === null ? 'head' : 'base');
    const failOn = flags['fail-on'];
    if (paths.length === 0 && maxAgeDays === undefined && failOn === undefined)
        return { settings, configuration };
    const { overrideSettings } = await __webpack_require__.e(/* import() */ 9813).then(__webpack_require__.bind(__webpack_require__, 9813));
    return { settings: await overrideSettings(settings, { paths, failOn, maxAgeDays }), configuration };
}
async function useNamed(file) {
    const { settings, problems } = await decodeConfiguration(file);
    if (settings === null)
        throw new ConfigurationError(problems);
    return { settings, configuration: { problems: { head: [], base: [] }, unread: [], named: true } };
}
function refuseFaults({ problems, unread }, judging) {
    const [where] = unread;
    if (where !== undefined)
        throw new ConfigurationError([
            { path: where.path, line: 1, column: 1, message: `The configuration cannot be read: ${where.because}.` },
        ]);
    if (problems[judging].length > 0)
        throw new ConfigurationError(problems[judging]);
}
function readNamed({ file, cwd }) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    const there = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (there === undefined)
        throw new usage_error/* UsageError */.e(`--config ${file} does not exist; name a file that does, or leave the flag out.`);
    if (!there.isFile())
        throw new usage_error/* UsageError */.e(`--config ${file} is not a file; name a YAML file.`);
    if (there.size > MAX_FILE_BYTES)
        throw new usage_error/* UsageError */.e(`--config ${file} is larger than ${MAX_FILE_BYTES} bytes; a configuration is a few lines of YAML.`);
    try {
        return { path: file, bytes: (0,external_node_fs_.readFileSync)(path) };
    }
    catch (cause) {
        throw new usage_error/* UsageError */.e(`--config ${file} cannot be read (${typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(cause)}); check its permissions.`);
    }
}
function readDays(text) {
    if (text === undefined)
        return undefined;
    const days = (0,parse_days/* parseDays */.bs)(text);
    if (days === null)
        throw new usage_error/* UsageError */.e(`Unexpected \`${text}\` for --max-age-days, expected ${parse_days/* DAYS_EXPECTED */.Bl}.`);
    return days;
}

;// CONCATENATED MODULE: ./build/cli/arguments/with-repository.js
// What `check`, `inspect` and `stamp` work on: the repository as the flags name it, and the settings that hold in it.




/** Opens the repository for `work`, which need not be done where `known` says what it gives, and closes it afterwards. `onFault`: see `readSettings`. @throws UsageError, RepositoryError, ConfigurationError */
async function withRepository({ host, operands, flags, onFault }, work, known = null) {
    const { cwd } = host;
    const directory = (0,external_node_path_.resolve)(cwd, flags.repo ?? '.');
    if (flags.staged !== undefined && flags.head !== undefined)
        throw new usage_error/* UsageError */.e('--staged cannot be combined with --head.');
    // A hook of `git commit FILE` has an index of its own.
    const staged = flags.staged === undefined ? undefined : { indexFile: host.env['GIT_INDEX_FILE'] ?? null };
    const open = () => (0,open_git_repository.openGitRepository)({ directory, base: flags.base ?? 'auto', head: flags.head ?? null, staged });
    let opened = await open();
    try {
        if (known !== null) {
            const recalled = await known.recall(opened);
            if ('answer' in recalled)
                return recalled.answer;
            if (recalled.spent) {
                await opened.close();
                opened = await open();
            }
        }
        const repository = known === null ? opened : known.watch(opened);
        const paths = operands.length === 0 ? [] : await locate({ operands, repository, directory, cwd });
        return await work({ repository, ...(await readSettings({ repository, paths, flags, cwd, onFault })) });
    }
    finally {
        await opened.close();
    }
}
async function locate({ operands, repository, directory, cwd }) {
    const [{ locateDocuments }, { readGitFacts }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4404).then(__webpack_require__.bind(__webpack_require__, 4404)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9400)),
    ]);
    const { root } = await readGitFacts(directory);
    return await locateDocuments({ operands, repository, cwd, root });
}


/***/ }),

/***/ 2765:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7809);
/* harmony import */ var _arguments_with_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7607);
/* harmony import */ var _text_days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6939);
// `check`: says which rows no longer hold, as a report in the format asked for.




/** 0 where nothing counts, 1 where something does. @throws UsageError, RepositoryError, ConfigurationError */
async function check({ host, operands, flags, color }) {
    const today = (0,_text_days_js__WEBPACK_IMPORTED_MODULE_3__/* .utcDay */ .dA)(host.now);
    const { baseline: known, 'write-baseline': written } = flags;
    // Whatever is wrong with the flags is said before a page may be fixed.
    const fixing = flags.fix === undefined && flags['dry-run'] === undefined && flags.statuses === undefined
        ? null
        : await Promise.all(/* import() */[__webpack_require__.e(3883), __webpack_require__.e(2540)]).then(__webpack_require__.bind(__webpack_require__, 8536));
    fixing?.checkFixFlags(flags);
    const baselines = known === undefined && written === undefined ? null : await __webpack_require__.e(/* import() */ 3894).then(__webpack_require__.bind(__webpack_require__, 3894));
    if (written !== undefined)
        baselines?.checkBaselineFlags(flags);
    const target = await prepareTarget({ host, flags });
    const baseline = known === undefined || written !== undefined
        ? null
        : (baselines?.readBaseline({ file: known, cwd: host.cwd }) ?? null);
    const keeping = (await __webpack_require__.e(/* import() */ 3161).then(__webpack_require__.bind(__webpack_require__, 3161))).openKeeping(host);
    const answers = keeping === null
        ? null
        : (await __webpack_require__.e(/* import() */ 1343).then(__webpack_require__.bind(__webpack_require__, 1343))).openAnswers({ host, operands, flags, color, today, keeping });
    const say = (report) => sayAll({ report, host, flags, color, today, toFile: target !== null });
    // What is written down for later has to come from the configuration.
    const onFault = fixing === null && written === undefined ? 'judge' : 'refuse';
    const outcome = await (0,_arguments_with_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .withRepository */ .B)({ host, operands, flags, onFault }, async ({ repository, settings, configuration }) => {
        const judge = openJudge({ settings, configuration, today, baseline, keeping, host, flags, target });
        const isEarly = mayEndEarly({ operands, flags }) &&
            configuration.problems.head.length === 0 &&
            (await endsEarly({ repository, settings }));
        const report = isEarly
            ? null
            : fixing === null
                ? await judge(repository)
                : await fixing.fix({ host, flags, color, repository, judge });
        const answer = answers === null ? null : wholeOf(await say(report));
        // What nobody could judge may be judged the next time.
        if (answer !== null && answer.code !== NOT_JUDGED)
            await answers?.keep(answer);
        keeping?.bytes.close();
        return answer ?? { report };
    }, answers);
    if ('report' in outcome && outcome.report !== null) {
        const { report } = outcome;
        // What is written is all that is found: also what an older baseline knows.
        if (written !== undefined && baselines !== null)
            return await baselines.writeBaseline({ file: written, host, flags, report });
        if (fixing?.printsOnlyPatch(flags) === true)
            return exitCodeOf(report);
    }
    const { code, pieces } = 'report' in outcome ? await say(outcome.report) : { code: outcome.code, pieces: [outcome.text] };
    if (target !== null)
        await target.write(pieces);
    else if (code !== 0 || flags.quiet === undefined)
        await writeTo(host.stdout, pieces);
    return code;
}
async function endsEarly(opened) {
    const { cannotMatter } = await Promise.all(/* import() */[__webpack_require__.e(8535), __webpack_require__.e(1392), __webpack_require__.e(7434)]).then(__webpack_require__.bind(__webpack_require__, 7434));
    return await cannotMatter(opened);
}
/** What judges the repository, and again after a fix. Loads the engine when it is called. */
function openJudge({ host, flags, target, ...rest }) {
    return async (repository) => {
        const { guard } = await Promise.all(/* import() */[__webpack_require__.e(7526), __webpack_require__.e(8535), __webpack_require__.e(2386), __webpack_require__.e(1392), __webpack_require__.e(3608), __webpack_require__.e(9180)]).then(__webpack_require__.bind(__webpack_require__, 3608));
        const refuse = await target?.guardPages();
        const testReports = await findTestReports({ host, flags });
        const report = await guard({ repository, testReports, ...rest });
        refuse?.(report);
        return report;
    };
}
const wholeOf = ({ code, pieces }) => ({ code, text: [...pieces].join('') });
/** Waits for each piece, so that none is made before it can go; what nobody reads any more is not made at all. */
async function writeTo(stream, pieces) {
    for (const piece of pieces) {
        const error = await new Promise((resolve) => void stream.write(piece, resolve));
        if (error instanceof Error)
            return;
    }
}
async function sayAll({ report, host, flags, color, toFile, today }) {
    if (report === null)
        return { code: 0, pieces: [await renderUntouched(color)] };
    const pieces = await render({
        report,
        format: flags.format ?? 'pretty',
        color,
        all: flags.all !== undefined,
        verbose: flags.verbose !== undefined,
        program: host.program,
        width: toFile ? undefined : host.stdout.columns,
        today,
        image: /\.svg$/i.test(flags.output ?? ''),
        directory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.cwd, flags.repo ?? '.'),
    });
    return { code: exitCodeOf(report), pieces };
}
/** The files that the flag names, trusted as whatever else is on this disk. @throws UsageError where there is none. */
async function findTestReports({ host: { cwd }, flags, }) {
    const glob = flags['test-reports'];
    if (glob === undefined)
        return [];
    const [{ findReportFiles }, { readGitFacts }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6405).then(__webpack_require__.bind(__webpack_require__, 6405)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9400)),
    ]);
    const { root } = await readGitFacts((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, flags.repo ?? '.'));
    const files = await findReportFiles(cwd, glob);
    if (files.length === 0)
        throw new _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`--test-reports ${glob} matches no files; name those that a test run wrote.`);
    return files.map((file) => ({ ...file, trusted: true, root }));
}
/** Whether a run that can find nothing new may say so and end: where the rows of the report are asked for, or another measure, it may not. */
function mayEndEarly({ operands, flags }) {
    const allowed = new Set(['staged', 'quiet', 'color', 'repo', 'format', 'fail-on']);
    return (operands.length === 0 &&
        flags.staged !== undefined &&
        Object.keys(flags).every((name) => allowed.has(name)) &&
        (flags.format ?? 'pretty') === 'pretty');
}
async function renderUntouched(color) {
    const { makePaint } = await __webpack_require__.e(/* import() */ 8198).then(__webpack_require__.bind(__webpack_require__, 8198));
    const sentence = 'This change touches no checked page, no file that one cites, and no configuration.';
    return `${makePaint(color)('green', '\u2714')} ${sentence}\n`;
}
const NOT_JUDGED = 2;
/** 0 clean, 1 where a finding counts, 2 where nothing could be judged. */
const exitCodeOf = ({ judged, conclusion }) => !judged ? NOT_JUDGED : conclusion === 'failure' ? 1 : 0;
/** The file that the flags name; null for none. @throws UsageError where it cannot be written. */
async function prepareTarget({ host: { cwd }, flags }) {
    const flag = flags['write-baseline'] === undefined ? 'output' : 'write-baseline';
    const file = flags[flag];
    if (file === undefined)
        return null;
    const [{ checkOutput, refuseJudgedPage, writeOutput }, { readGitFacts }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6055).then(__webpack_require__.bind(__webpack_require__, 6055)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9400)),
    ]);
    const output = { file, cwd, flag: `--${flag}` };
    checkOutput(output);
    return {
        guardPages: async () => {
            const { root } = await readGitFacts((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, flags.repo ?? '.'));
            return (report) => {
                refuseJudgedPage({ output, root, report });
            };
        },
        write: (pieces) => writeOutput({ ...output, pieces }),
    };
}
/** Only the reporter that is used is loaded. */
async function render({ report, format, today, image, directory, ...terminal }) {
    const { color, all, verbose, program, width } = terminal;
    switch (format) {
        case 'json':
            return (await __webpack_require__.e(/* import() */ 9148).then(__webpack_require__.bind(__webpack_require__, 9148))).jsonPieces(report);
        case 'markdown':
            return (await Promise.all(/* import() */[__webpack_require__.e(505), __webpack_require__.e(2908), __webpack_require__.e(532)]).then(__webpack_require__.bind(__webpack_require__, 532))).markdownPieces(report, { program });
        case 'sarif': {
            const [{ sarifPieces }, { RULES }] = await Promise.all([
                __webpack_require__.e(/* import() */ 6615).then(__webpack_require__.bind(__webpack_require__, 6615)),
                Promise.all(/* import() */[__webpack_require__.e(7526), __webpack_require__.e(8535), __webpack_require__.e(2386), __webpack_require__.e(8466)]).then(__webpack_require__.bind(__webpack_require__, 2386)),
            ]);
            return sarifPieces(report, { rules: RULES });
        }
        case 'html':
            return [await (await Promise.all(/* import() */[__webpack_require__.e(7526), __webpack_require__.e(505), __webpack_require__.e(2908), __webpack_require__.e(4945)]).then(__webpack_require__.bind(__webpack_require__, 4945))).writeHtml({ report, today, directory })];
        case 'badge':
            return [(await Promise.all(/* import() */[__webpack_require__.e(7526), __webpack_require__.e(505), __webpack_require__.e(870)]).then(__webpack_require__.bind(__webpack_require__, 870))).renderBadge(report, { today, image })];
        case 'github':
            return [(await __webpack_require__.e(/* import() */ 4968).then(__webpack_require__.bind(__webpack_require__, 4968))).renderAnnotations(report)];
        default:
            return (await Promise.all(/* import() */[__webpack_require__.e(505), __webpack_require__.e(2908), __webpack_require__.e(167)]).then(__webpack_require__.bind(__webpack_require__, 167))).prettyPieces(report, {
                color,
                all,
                verbose,
                program,
                ...(width === undefined ? {} : { width }),
            });
    }
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

/***/ 7894:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ DAYS_EXPECTED),
/* harmony export */   bL: () => (/* binding */ MAX_AGE_DAYS),
/* harmony export */   bs: () => (/* binding */ parseDays)
/* harmony export */ });
// Days until a verification expires, as flags, inputs and configuration give them.
/** A century: more is a typing mistake. */
const MAX_AGE_DAYS = 36_500;
/** What `parseDays` takes, as the end of a sentence "expected \u2026". */
const DAYS_EXPECTED = `a whole number of days from 0 (never) to ${MAX_AGE_DAYS}`;
/** A whole number of days, 0 for never, written in digits alone; null for any other text. */
function parseDays(text) {
    const days = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
    return days <= MAX_AGE_DAYS ? days : null;
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