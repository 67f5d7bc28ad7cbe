"use strict";
exports.id = 3953;
exports.ids = [3953,9180,8198,1573];
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

/***/ 2083:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect)
});

// EXTERNAL MODULE: ./build/guard.js + 27 modules
var guard = __webpack_require__(3608);
// EXTERNAL MODULE: ./build/text/phrase.js
var phrase = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/evidence/explain.js
var explain = __webpack_require__(1239);
// EXTERNAL MODULE: ./build/report/reporters/escape.js
var reporters_escape = __webpack_require__(9611);
// EXTERNAL MODULE: ./build/report/reporters/terminal-text.js
var terminal_text = __webpack_require__(8198);
// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
;// CONCATENATED MODULE: ./build/report/reporters/inspect.js





const FIELDS = {
    status: 'status',
    owner: 'owner',
    lastVerifiedCommit: 'last verified commit',
    lastVerifiedDate: 'last verified date',
    sourcePlan: 'source plan',
};
/** Longest text of a page that is shown in one place. */
const MAX_TEXT = 160;
/** On one line, safe for a terminal, cut where it is long. */
function show(text) {
    return (0,shorten/* shorten */.ml)((0,reporters_escape/* escapeTerminal */.en)(text), MAX_TEXT);
}
/** Ends with a newline. */
function renderInspection(documents, { color, skipped = [] }) {
    const paint = (0,terminal_text.makePaint)(color);
    const pages = [
        ...documents.map((document) => renderDocument(document, paint).join('\n')),
        ...skipped.map(({ path, detail }) => `${paint('bold', show(path))}  ${paint('red', 'not read')}: ${show(detail)}`),
    ];
    return `${pages.join('\n\n')}\n`;
}
/** Rows that make a claim but cite nothing that could be checked. */
function describeUnchecked({ document: { rows }, evidence }) {
    const keys = rows.flatMap(({ key, declared: { status } }, index) => (status === 'done' || status === 'partial') &&
        (evidence[index] ?? []).every(({ resolution }) => resolution.state === 'unverifiable')
        ? [key]
        : []);
    return keys.length === 0
        ? []
        : [`${(0,phrase/* countOf */.pq)(keys.length, 'row')} with nothing that can be checked: ${show((0,phrase/* nameSome */.Kf)(keys))}`];
}
function renderDocument({ document, evidence, ...rest }, paint) {
    const { path, dialect, metadata, tables, rows, page } = document;
    const references = evidence.reduce((sum, list) => sum + list.length, 0);
    const names = Object.keys(FIELDS);
    const width = Math.max(...Object.values(FIELDS).map((name) => name.length));
    return [
        `${paint('bold', show(path))}  ${dialect}, ${(0,phrase/* countOf */.pq)(rows.length, 'row')}, ${(0,phrase/* countOf */.pq)(references, 'reference')}`,
        ...describeUnchecked({ document, evidence, ...rest }),
        '',
        paint('bold', 'Header'),
        ...names.map((name) => {
            const field = metadata[name];
            const found = field === null
                ? paint('dim', 'not found')
                : `${show(field.value)}  ${paint('dim', `line ${field.range.line}, label "${show(field.label)}"`)}`;
            return `  ${FIELDS[name].padEnd(width)}  ${found}`;
        }),
        '',
        paint('bold', 'Tables and lists'),
        ...(tables.length === 0 ? ['  none'] : tables.flatMap((table) => renderTable(table, paint))),
        ...(rows.length === 0 ? [] : ['', paint('bold', 'Rows')]),
        ...rows.flatMap((row, index) => renderRow({ row, references: evidence[index] ?? [], paint })),
        ...(page.notes.length === 0 ? [] : ['', paint('bold', 'Notes'), ...page.notes.map((note) => `  ${show(note)}`)]),
    ];
}
function renderTable({ accepted, reason, columns, heading, range }, paint) {
    const verdict = accepted ? paint('green', 'accepted') : paint('red', 'refused');
    const width = Math.max(0, ...columns.map(({ header }) => show(header).length));
    const roles = Math.max(0, ...columns.map(({ role }) => role.length));
    return [
        `  line ${range.line}${heading === '' ? '' : `, under "${show(heading)}"`}: ${verdict}, ${show(reason)}`,
        ...columns.map(({ index, header, role, reason: why }) => `    column ${index + 1}  ${show(header).padEnd(width)}  ${role.padEnd(roles)}  ${paint('dim', show(why))}`),
    ];
}
function renderRow({ row, references, paint }) {
    const { key, keyed, title, range, declared, verifiedCommit, verifiedDate } = row;
    const stamp = [verifiedCommit?.value, verifiedDate?.value].filter((value) => value !== undefined);
    return [
        `  ${paint('bold', keyed ? `${show(key)}  ${show(title)}` : show(title))}  ${paint('dim', `line ${range.line}`)}`,
        `    status "${show(declared.text)}" is ${declared.status}  ${paint('dim', show(declared.reason))}`,
        ...(stamp.length === 0 ? [] : [`    last verified ${show(stamp.join(', '))}`]),
        ...references.flatMap((reference) => renderReference(reference, paint)),
    ];
}
function renderReference({ place, reference, resolution, foundIn, wasIn, tests }, paint) {
    const { text, kind, acknowledged, range } = reference;
    const { column, polarity } = place;
    const state = resolution.state === 'missing'
        ? paint('red', 'missing')
        : resolution.state === 'present'
            ? paint('green', 'present')
            : 'unverifiable';
    const target = resolution.target === null || resolution.target === text ? '' : ` ${show(resolution.target)}`;
    const marks = [
        ...(polarity === 'gap' ? ['proof of a gap'] : []),
        ...(acknowledged ? ['called gone by its own cell'] : []),
    ];
    const further = [
        ...(resolution.tried.length > 0 && resolution.state !== 'present'
            ? [`looked for: ${resolution.tried.map(show).join(', ')}`]
            : []),
        ...(resolution.candidate === null ? [] : [`nearest: ${show(resolution.candidate)}`]),
        ...(wasIn === null ? [] : [`was in: ${show(wasIn)}`]),
        ...(tests === undefined ? [] : [`tests: ${show(describeTests(tests))}`]),
        ...(foundIn.length === 0 ? [] : [`is in: ${foundIn.map(show).join(', ')}`]),
    ];
    return [
        `    ${range.line}:${range.column}  ${show(column)}: ${kind} "${show(text)}" is ${state}${target}` +
            `  ${paint('dim', [...marks, show((0,explain/* explain */.W)(resolution.why))].filter((part) => part !== '').join('; '))}`,
        ...further.map((line) => `      ${paint('dim', line)}`),
    ];
}
const STATES = {
    runnable: 'can run',
    skipped: 'skipped by their source',
    conditional: 'run on a condition',
    'no-tests': 'none found in the file',
    'unknown-language': 'in a language that is not read',
    unread: 'in a file that could not be read',
};
/** What the source says: no report of a run is read here. */
const describeTests = ({ state, skip }) => skip === null ? STATES[state] : `${STATES[state]}, line ${skip.place.line}`;

// EXTERNAL MODULE: ./build/cli/arguments/with-repository.js + 4 modules
var with_repository = __webpack_require__(7607);
;// CONCATENATED MODULE: ./build/cli/commands/inspect.js
// `inspect`: how one document was understood, and why.




/** @throws UsageError, RepositoryError, ConfigurationError */
async function inspect({ host, operands, flags, color }) {
    const { documents, skipped, notes } = await (0,with_repository/* withRepository */.B)({ host, operands, flags, onFault: 'refuse' }, guard/* examinePages */.cv);
    host.stdout.write(renderInspection(documents, { color, skipped }));
    for (const note of notes)
        host.stderr.write(`${(0,reporters_escape/* escapeTerminal */.en)(note)}\n`);
    return 0;
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

/***/ 1181:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ claimOf)
/* harmony export */ });
/** The status a row declares; without one it claims that all it cites is there, in no words. */
const claimOf = ({ declared }) => declared ?? { text: '', status: 'done' };


/***/ }),

/***/ 550:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ compareSeverity)
/* harmony export */ });
/* unused harmony export rankOfWorst */
const RANK = { error: 0, warning: 1, notice: 2 };
/** How much the worst of several weighs: less is worse. */
const rankOfWorst = (all) => all.reduce((worst, { severity }) => Math.min(worst, RANK[severity]), RANK.notice);
/** Worst first, else as it was. */
const compareSeverity = (a, b) => RANK[a.severity] - RANK[b.severity];


/***/ }),

/***/ 600:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ countCauses),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   b: () => (/* binding */ isUnchecked)
/* harmony export */ });
/* harmony import */ var _claim_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1181);

/** Rows by what they claim, shown findings by origin, and those that are not resolved by severity: errors by what happened, not by row. */
function count({ documents, findings, skipped, }) {
    const shown = findings.filter((finding) => finding.shown);
    const claims = documents.flatMap(({ rows }) => rows.map((row) => (0,_claim_of_js__WEBPACK_IMPORTED_MODULE_0__/* .claimOf */ ._)(row).status));
    const claiming = (status) => claims.filter((each) => each === status).length;
    const [done, partial, notStarted] = [claiming('done'), claiming('partial'), claiming('not-started')];
    const origin = (name) => shown.filter((finding) => finding.origin === name).length;
    const severity = (name) => shown.filter((finding) => finding.severity === name && finding.origin !== 'resolved');
    return {
        documents: documents.length,
        rows: claims.length,
        done,
        partial,
        notStarted,
        other: claims.length - done - partial - notStarted,
        unchecked: documents.reduce((sum, { rows }) => sum + rows.filter(isUnchecked).length, 0),
        refusedTables: documents.reduce((sum, { refusedTables }) => sum + refusedTables.length, 0),
        skippedPages: skipped.length,
        new: origin('new'),
        existing: origin('existing'),
        resolved: origin('resolved'),
        error: countCauses(severity('error')),
        warning: severity('warning').length,
        notice: severity('notice').length,
    };
}
/** True where a row claims something and cites nothing that was looked at: words, addresses elsewhere and tickets at most. */
function isUnchecked(row) {
    const { evidence } = row;
    const { status } = (0,_claim_of_js__WEBPACK_IMPORTED_MODULE_0__/* .claimOf */ ._)(row);
    return ((status === 'done' || status === 'partial') && evidence.every(({ resolution }) => resolution === 'unverifiable'));
}
/** How many things happened, of which these findings tell. */
function countCauses(findings) {
    return new Set(findings.map(({ causeId, fingerprint }) => causeId ?? `finding ${fingerprint}`)).size;
}


/***/ }),

/***/ 9611:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   Pu: () => (/* binding */ looksOtherwise),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   UT: () => (/* binding */ messageToMarkdown),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   cx: () => (/* binding */ toTableCell),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   tK: () => (/* binding */ messageToTerminal),
/* harmony export */   uM: () => (/* binding */ linkTo),
/* harmony export */   yN: () => (/* binding */ messageToText),
/* harmony export */   yy: () => (/* binding */ messageToHtml)
/* harmony export */ });
/* unused harmony export escapeLog */
/* harmony import */ var _text_marked_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7654);
// Makes text from a repository harmless where it lands: Markdown, tables, HTML, terminals, logs and workflow commands.

/** Steers a reader's eye or terminal without being seen: controls, line separators, marks of writing direction, broken surrogates. */
const STEERING = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
/** Whether a text that is shown as it is would look like something else: it holds control or direction characters (tabs and line ends aside). */
const looksOtherwise = (text) => /[^\P{Cc}\t\r\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u.test(text);
/** Invisible, takes no room, and ends a word for whatever looks for names, issues and addresses in text. */
const BREAK = '\u200b';
/** On one line, white space folded, every character that could steer shown as `\ufffd`. */
function toOneLine(text) {
    const folded = text.replace(/\s+/gu, ' ').trim();
    // Classes of all scripts take long to compile, and most texts need none.
    return /[^\x20-\x7e]/.test(folded) ? folded.replace(STEERING, '\ufffd') : folded;
}
/** Keeps GitHub from making links of the text: names, issues, addresses. */
function breakAutolinks(text) {
    return text
        .replace(/@/g, `@${BREAK}`)
        .replace(/#(?=\d)/g, `#${BREAK}`)
        .replace(/\bGH-(?=\d)/gi, (prefix) => `${prefix}${BREAK}`)
        .replace(/:\/\//g, `:${BREAK}//`)
        .replace(/www\./gi, (prefix) => `${prefix.slice(0, 3)}${BREAK}.`);
}
/** Plain text as inline Markdown: it shows as itself and nothing more, also in a table cell and at the start of a line. */
const escapeMarkdown = (text) => escapeStart(escapeInside(toOneLine(text)));
/** One line of text within a line of Markdown. */
function escapeInside(line) {
    return (breakAutolinks(line)
        .replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
        // Escaped or not, the opening of a comment may not stand in the raw text: hidden markers are looked for there.
        .replace(/<!/g, '<\\!'));
}
/** Escaped text where a line may begin: it opens no list, heading or quote there. */
const escapeStart = (escaped) => escaped.replace(/^[-+=#:]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
/** Plain text as a code span, whatever backticks it holds. */
function codeSpan(text) {
    // A comment's opening is looked for in the raw text by whoever searches for hidden markers, so it may not even stand in code.
    const content = toOneLine(text).replace(/<!--/g, `<${BREAK}!--`);
    if (content === '')
        return '';
    const fence = '`'.repeat([...content.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0) + 1);
    const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
/** Inline Markdown that is already safe, as a table cell: pipes no longer end it, also not within code. */
function toTableCell(markdown) {
    return markdown
        .replace(/(\\*)\|/g, (_, slashes) => (slashes.length % 2 === 0 ? `${slashes}\\|` : `${slashes}|`))
        .replace(/[\r\n]+/g, ' ');
}
/** Marked text (a message, advice, a note) as inline Markdown: code as code, all else escaped. */
const messageToMarkdown = (marked) => piecesOf(marked)
    .map(({ kind, text }, index) => {
    if (kind === 'code')
        return codeSpan(text);
    const inside = escapeInside(text);
    // Only the first word can stand at the start of a line.
    return index === 0 ? escapeStart(inside) : inside;
})
    .join('');
/** Marked text as HTML text. */
const messageToHtml = (marked) => piecesOf(marked)
    .map(({ kind, text }) => (kind === 'code' ? `<code>${escapeHtml(text)}</code>` : escapeEntities(text)))
    .join('');
/** Marked text for whatever shows plain text alone: check annotations, workflow commands, SARIF. */
const messageToText = (marked) => toOneLine((0,_text_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMarks */ .zw)(toOneLine(marked)));
/** Marked text for a terminal or a log. */
const messageToTerminal = (marked) => escapeLog(messageToText(marked));
const piecesOf = (marked) => (0,_text_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarked */ .HZ)(toOneLine(marked));
/** Plain text as HTML text or a quoted attribute, on a page where nothing makes links of it: what is copied is what was written. */
const escapeHtml = (text) => escapeEntities(toOneLine(text));
function escapeEntities(line) {
    return line
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;');
}
/** A Markdown link around safe inline Markdown; the Markdown alone where the address is no web address. */
function linkTo(markdown, url) {
    return url !== null && /^https?:\/\/[^\s<>()[\]\\`|]+$/.test(url) ? `[${markdown}](${url})` : markdown;
}
/** A repository path as part of a URL: every segment encoded, brackets too, which would end a Markdown link. */
function encodePath(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
/** Text for a terminal or a log: one line, nothing that steers it, nothing a workflow runner takes for a command. */
function escapeTerminal(text) {
    return escapeLog(toOneLine(text));
}
/** Breaks what a workflow runner takes for a command: `::` where a line may begin, `##[` anywhere. */
function escapeLog(line) {
    return line.replace(/##\[/g, `#${BREAK}#[`).replace(/(^|\s)::/g, `$1:${BREAK}:`);
}


/***/ }),

/***/ 8198:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   makePaint: () => (/* binding */ makePaint),
/* harmony export */   x: () => (/* binding */ measure)
/* harmony export */ });
// Text in a terminal: colours, columns and line breaks.
const STYLES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
/** Wraps text in ANSI codes, or leaves it as it is. */
const makePaint = (color) => (style, text) => color && text !== '' ? `\u001b[${STYLES[style][0]}m${text}\u001b[${STYLES[style][1]}m` : text;
/** Two columns in every terminal: emoji and East Asian wide characters (Unicode's W and F, by block). */
const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]/u;
/** One column each: Latin, dashes, quotation marks, arrows. Nearly all text is of these, and the segmenter is slow to load. */
const NARROW = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff]*$/;
let segmenter = null;
/** Terminal columns that text without colours takes. */
function measure(text) {
    if (NARROW.test(text))
        return text.length;
    segmenter ??= new Intl.Segmenter('en');
    let columns = 0;
    for (const { segment } of segmenter.segment(text))
        columns += INVISIBLE.test(segment) ? 0 : WIDE.test(segment) || segment.includes('\ufe0f') ? 2 : 1;
    return columns;
}
/** Lines of at most `width` columns, broken at spaces; a longer word keeps its line to itself, so that paths stay whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line === '')
            line = word;
        else if (measure(line) + 1 + measure(word) <= width)
            line += ` ${word}`;
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
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


/***/ }),

/***/ 2370:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ownValue)
/* harmony export */ });
// Looks up a word of somebody else's in a table of ours: only what the table itself holds is found, never what objects inherit.
/** The value under `key` if the record itself has it: `constructor` and `__proto__` are words like any other. */
function ownValue(record, key) {
    return Object.getOwnPropertyDescriptor(record, key)?.value;
}


/***/ })

};
;