"use strict";
exports.id = 8447;
exports.ids = [8447,1573];
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

/***/ 9651:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stamp: () => (/* binding */ stamp)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/guard.js + 27 modules
var guard = __webpack_require__(3608);
// EXTERNAL MODULE: ./build/report/reporters/escape.js
var reporters_escape = __webpack_require__(9611);
// EXTERNAL MODULE: ./build/repository/git/commit-log.js
var commit_log = __webpack_require__(4410);
// EXTERNAL MODULE: ./build/repository/git/git-facts.js
var git_facts = __webpack_require__(9400);
// EXTERNAL MODULE: ./build/repository/overlay.js
var overlay = __webpack_require__(6089);
// EXTERNAL MODULE: ./build/documents/read-page.js + 13 modules
var read_page = __webpack_require__(7188);
// EXTERNAL MODULE: ./build/text/dates.js + 1 modules
var dates = __webpack_require__(2815);
// EXTERNAL MODULE: ./build/report/apply-edits.js
var apply_edits = __webpack_require__(4543);
// EXTERNAL MODULE: ./build/text/keys.js
var text_keys = __webpack_require__(9472);
// EXTERNAL MODULE: ./build/rows/read-document.js
var read_document = __webpack_require__(3394);
// EXTERNAL MODULE: ./build/cli/arguments/usage-error.js
var usage_error = __webpack_require__(7809);
// EXTERNAL MODULE: ./build/documents/metadata/metadata-labels.js
var metadata_labels = __webpack_require__(8200);
// EXTERNAL MODULE: ./build/report/compose-edits.js
var compose_edits = __webpack_require__(9431);
;// CONCATENATED MODULE: ./build/cli/commands/stamp/label.js
// Names the missing half of a stamp the way its other half is named.

const OF_COMMIT = /commit|sha|revision|hash/i;
const OF_DATE = /date/i;
/** `Last Verified Commit` \u2192 `Last Verified Date`, `last_verified_date` \u2192 `last_verified_commit`; in the style of `label` where that is something else. */
function labelLike(label, { half, key }) {
    const other = label.replace(half === 'date' ? OF_COMMIT : OF_DATE, (word) => inCaseOf(half, word));
    const meaning = (0,metadata_labels/* understandLabel */.Z)(other);
    if (other !== label && meaning?.meaning === half && meaning.strength === 3)
        return other;
    if (key || label.includes('_'))
        return `last_verified_${half}`.replaceAll('_', /\w-\w/.test(label) ? '-' : '_');
    if (label === label.toUpperCase())
        return `LAST VERIFIED ${half.toUpperCase()}`;
    if (label === label.toLowerCase())
        return `last verified ${half}`;
    return /^\S+ \p{Ll}/u.test(label)
        ? `Last verified ${half}`
        : `Last Verified ${half === 'commit' ? 'Commit' : 'Date'}`;
}
function inCaseOf(text, word) {
    if (word === word.toUpperCase())
        return text.toUpperCase();
    return word === word.toLowerCase() ? text : text.slice(0, 1).toUpperCase() + text.slice(1);
}

// EXTERNAL MODULE: ./build/text/commit-ids.js
var commit_ids = __webpack_require__(1050);
;// CONCATENATED MODULE: ./build/cli/commands/stamp/notation.js
// Writes a commit or a date the way the one it replaces is written.


/** Digits of a new commit id where no old one says how many; git's own least. */
const DIGITS = 7;
/** The old text with its commit replaced, as many digits as before; the commit alone where the old text names none (`TBD`). */
function writeCommit(old, { commit, shortest }) {
    const found = (0,commit_ids/* findCommitId */.SR)(old);
    if (found === null)
        return commit.slice(0, Math.max(DIGITS, shortest));
    const written = old.slice(found.from, found.to);
    const id = commit.slice(0, Math.max(written.length, shortest));
    const cased = written === written.toUpperCase() && written !== written.toLowerCase() ? id.toUpperCase() : id;
    return old.slice(0, found.from) + cased + old.slice(found.to);
}
const namesCommit = (text) => (0,commit_ids/* findCommitId */.SR)(text) !== null;
/** The old text with its date replaced in its own notation; the day as 2026-03-31 where the old text names none that is understood. */
function writeDate(old, { now }, order) {
    return (0,dates/* writeDate */.Ml)(old, now, order ?? null);
}
const namesDate = (text) => (0,dates/* findDate */.OJ)(text) !== null;

;// CONCATENATED MODULE: ./build/cli/commands/stamp/header-edits.js




/** Ways to write the stamp, the best first: the caller takes the first that is read back as it was meant. */
function headerEdits(input) {
    return waysToWrite(input).map((edits) => keepApart(input.page, edits));
}
function waysToWrite({ page, metadata, values }) {
    const { lastVerifiedCommit: commit, lastVerifiedDate: date } = metadata;
    const kept = [
        ...(commit === null ? [] : replaceCommit(page, commit, values)),
        ...(date === null ? [] : [replaceValue(page, date, (old) => writeDate(old, values, date.dayOrder))]),
    ];
    if (commit !== null && date !== null)
        return [kept];
    const missing = commit === null ? 'commit' : 'date';
    const field = commit ?? date;
    const text = missing === 'commit' ? writeCommit('', values) : writeDate('', values);
    if (field !== null) {
        const beside = writeBeside({ page, field, half: missing, text });
        return [
            ...(beside === null ? [] : [[...kept, beside]]),
            [...kept, append({ page, field, text: ` (${text})` })],
            [...kept, append({ page, field, text: ` (verified ${missing === 'commit' ? 'at' : 'on'} ${text})` })],
        ];
    }
    const both = [
        ['commit', writeCommit('', values)],
        ['date', writeDate('', values)],
    ];
    const anchor = [metadata.owner, metadata.status]
        .filter((one) => one !== null)
        .sort((a, b) => b.range.line - a.range.line)[0];
    const lines = anchor === undefined ? [] : both.map(([half, value]) => copyLine({ page, field: anchor, half, text: value }));
    const joined = anchor === undefined || lines.includes(null)
        ? []
        : [[insertAfter(page, anchor.range.line, lines.map((line) => `\n${line ?? ''}`).join(''))]];
    return [...joined, [belowTitle(page, values)]];
}
const lineOf = (page, number) => page.lines[number - 1] ?? '';
function replaceValue(page, { range }, write) {
    const line = lineOf(page, range.line);
    const text = write(line.slice(range.column - 1, range.endColumn - 1));
    // An empty value may stand right behind its colon.
    const space = range.column === range.endColumn && /[:\uff1a|]$/.test(line.slice(0, range.column - 1)) ? ' ' : '';
    return { path: page.path, ...range, text: space + text };
}
/** What fills an empty cell does not touch the pipe that closes it. */
function keepApart(page, edits) {
    return edits.map((edit, index) => {
        const { line, column } = edit;
        const fills = /[ |]\|/.test(lineOf(page, line).slice(column - 2, column)) && edit.endLine === line && edit.endColumn === column;
        const last = !edits.slice(index + 1).some((other) => other.line === line && other.column === column);
        return fills && last ? { ...edit, text: `${edit.text} ` } : edit;
    });
}
/** A commit that links to itself gets its link fixed too. */
function replaceCommit(page, field, values) {
    const { range } = field;
    const edit = replaceValue(page, field, (old) => writeCommit(old, values));
    const link = /^[`*_]{0,4}\]\(([^()\s]{0,500}\/)([0-9a-f]{7,64})\)/.exec(lineOf(page, range.line).slice(range.endColumn - 1));
    if (link === null)
        return [edit];
    const [whole = '', , old = ''] = link;
    const end = range.endColumn + whole.length - 1;
    return [
        edit,
        {
            path: page.path,
            line: range.line,
            column: end - old.length,
            endLine: range.line,
            endColumn: end,
            text: writeCommit(old, values),
        },
    ];
}
/** Where label and value of a field stand in their line; null where the label is not beside the value. */
function dissect(page, { label, range }) {
    const line = lineOf(page, range.line);
    const before = line.slice(0, range.column - 1);
    const at = label === '' ? -1 : before.lastIndexOf(label);
    const between = before.slice(at + label.length);
    // Prose has no mark between the two.
    if (at < 0 || range.line !== range.endLine || !/[:\uff1a|]|\s[\u2013\u2014-]\s/.test(between))
        return null;
    return { prefix: before.slice(0, at), between, after: line.slice(range.endColumn - 1) };
}
const ONLY_MARKS = /^[\s>|*+_`"'\d.)-]*$/;
const CLOSING = /^[`"'*_]*/;
/** Marks, a cell's end, a hard line break: what belongs to the notation and not to the value. */
const ENDING = /^[`"'*_\s\\|]*$/;
function writeBeside(beside) {
    const { page, field, half, text } = beside;
    const parts = dissect(page, field);
    if (parts === null)
        return null;
    if ((0,metadata_labels/* understandLabel */.Z)(field.label)?.meaning === 'verified')
        return append({ page, field, text: ` / ${text}` });
    const divider = /\s*[\u00b7\u2022\uff5c]\s*|\s+\|\s+/.exec(ONLY_MARKS.test(parts.prefix) ? (/^\s*[|`"'*_\s]*$/.test(parts.after) ? '' : parts.after) : parts.prefix)?.[0];
    if (divider !== undefined) {
        const marks = /[*_]*$/.exec(parts.prefix)?.[0] ?? '';
        const closing = CLOSING.exec(parts.after)?.[0] ?? '';
        const plain = (mark) => (half === 'date' ? mark.replaceAll('`', '') : mark);
        return append({
            page,
            field,
            text: `${divider}${marks}${labelLike(field.label, { half, key: false })}${plain(parts.between)}${text}${plain(closing)}`,
        });
    }
    const line = ONLY_MARKS.test(parts.prefix) ? copyLine(beside) : null;
    return line === null ? null : insertAfter(page, field.range.line, `\n${line}`);
}
/** The field's line once more, with another label and value; what else is behind the value is its own. */
function copyLine({ page, field, half, text }) {
    const parts = dissect(page, field);
    if (parts === null || !ONLY_MARKS.test(parts.prefix))
        return null;
    const { range: { line, column, endColumn }, } = field;
    const code = half === 'date' && parts.between.endsWith('`') && parts.after.startsWith('`') ? 1 : 0;
    const closing = CLOSING.exec(parts.after)?.[0].length ?? 0;
    const dropped = ENDING.test(parts.after)
        ? []
        : [
            {
                path: page.path,
                line,
                column: endColumn + closing,
                endLine: line,
                endColumn: lineOf(page, line).length + 1,
                text: '',
            },
        ];
    const key = page.frontMatter.some(({ range }) => range.line === line);
    const edits = [
        {
            path: page.path,
            line,
            column: parts.prefix.length + 1,
            endLine: line,
            endColumn: parts.prefix.length + 1 + field.label.length,
            text: labelLike(field.label, { half, key }),
        },
        { path: page.path, line, column: column - code, endLine: line, endColumn: endColumn + code, text },
        ...dropped,
    ];
    return (0,compose_edits/* composeEdits */.G)(keepApart(page, edits), (number) => page.lines[number - 1])?.replacement.join('\n') ?? null;
}
/** Behind the value and the marks that close it. */
function append({ page, field: { range }, text }) {
    const closing = /^[`*_]*(?:\]\([^()\s]{0,500}\))?[`*_]*/.exec(lineOf(page, range.endLine).slice(range.endColumn - 1))?.[0].length ??
        0;
    const place = { line: range.endLine, column: range.endColumn + closing };
    return { path: page.path, ...place, endLine: place.line, endColumn: place.column, text };
}
/** Below this line; of a table's header row, below its delimiter row. */
function insertAfter(page, number, text) {
    const next = lineOf(page, number + 1);
    const line = /^[\s>|:-]*-[\s>|:-]*$/.test(next) && next.includes('|') ? number + 1 : number;
    const column = lineOf(page, line).length + 1;
    return { path: page.path, line, column, endLine: line, endColumn: column, text };
}
/** Two list items below the title, or at the top of a page without one. */
function belowTitle(page, values) {
    const [first] = page.blocks;
    const titled = first?.kind === 'heading' ? first.range.endLine : null;
    const items = [
        `- Last Verified Commit: \`${writeCommit('', values)}\``,
        `- Last Verified Date: ${writeDate('', values)}`,
    ].join('\n');
    if (titled !== null) {
        const column = lineOf(page, titled).length + 1;
        return {
            path: page.path,
            line: titled,
            column,
            endLine: titled,
            endColumn: column,
            text: `\n\n${items}${lineOf(page, titled + 1).trim() === '' ? '' : '\n'}`,
        };
    }
    const line = first?.range.line ?? 1;
    return { path: page.path, line, column: 1, endLine: line, endColumn: 1, text: `${items}\n\n` };
}

// EXTERNAL MODULE: ./build/rows/tables/find-tables.js
var find_tables = __webpack_require__(6007);
;// CONCATENATED MODULE: ./build/cli/commands/stamp/row-edits.js


/** True where the row's table has a last verified column. */
const hasColumn = (document, row) => cellsOf(document, row).length > 0;
/** One edit a cell; none for a row whose table has no such column, or that is too short to have the cell. */
function rowEdits({ document, row, values, }) {
    const { page } = document;
    return cellsOf(document, row).map(({ cell: { range }, role, others }) => {
        const old = sourceOf(page, range);
        const pattern = [old, ...others.map((other) => sourceOf(page, other.range))].find((text) => namesCommit(text) || namesDate(text)) ?? '';
        const text = restamp({ pattern, role, values });
        const line = page.lines[range.line - 1] ?? '';
        const [before, behind] = old === '' ? [line[range.column - 2] === '|', line[range.endColumn - 1] === '|'] : [false, false];
        return { path: page.path, ...range, text: `${before ? ' ' : ''}${text}${behind ? ' ' : ''}` };
    });
}
/** A commit, a date or both, whatever the column's cells hold; else what its header asks for. */
function restamp({ pattern, role, values, }) {
    const dated = namesDate(pattern) ? writeDate(pattern, values) : pattern;
    if (namesCommit(pattern))
        return writeCommit(dated, values);
    if (dated !== '')
        return dated;
    return role === 'verified-date' ? writeDate('', values) : writeCommit('', values);
}
function cellsOf({ page, tables }, { table: index, shape }) {
    const columns = (tables[index]?.columns ?? []).filter((column) => column.role === 'verified-commit' || column.role === 'verified-date');
    const table = columns.length === 0 || shape === null ? undefined : (0,find_tables/* findTables */.J)(page)[index]?.table;
    const own = table?.rows.find(({ range }) => range.line === shape?.range.line);
    return columns.flatMap((column) => {
        const cell = own?.cells[column.index];
        const others = (table?.rows ?? []).flatMap((row) => row.cells[column.index] ?? []);
        return cell === undefined
            ? []
            : [{ cell, role: column.role === 'verified-date' ? 'verified-date' : 'verified-commit', others }];
    });
}
function sourceOf(page, { line, column, endLine, endColumn }) {
    return line === endLine ? (page.lines[line - 1]?.slice(column - 1, endColumn - 1) ?? '') : '';
}

// EXTERNAL MODULE: ./build/text/days.js
var days = __webpack_require__(6939);
;// CONCATENATED MODULE: ./build/cli/commands/stamp/plan-stamp.js









/** @throws UsageError where a row or its column does not exist, or the page's notation cannot be written safely. */
async function planStamp({ document, bytes, values, keys }) {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const rows = keys === null ? rowsToStamp(document) : findRows(document, keys);
    const inRows = [...rows].flatMap((index) => {
        const row = document.rows[index];
        return row === undefined ? [] : rowEdits({ document, row, values });
    });
    const { lastVerifiedCommit, lastVerifiedDate } = document.metadata;
    // A page that is verified row by row needs no header besides.
    const inHeader = keys === null && (lastVerifiedCommit !== null || lastVerifiedDate !== null || inRows.length === 0);
    const ways = inHeader
        ? headerEdits({ page: document.page, metadata: document.metadata, values })
        : [[]];
    for (const way of ways) {
        const stamped = (0,apply_edits/* applyEdits */.c)(text, [...way, ...inRows]);
        if (stamped === null)
            continue;
        const after = new TextEncoder().encode(stamped);
        if (await readsBack({ document, after, values, inHeader, rows: inRows.length > 0 ? rows : new Set() })) {
            return {
                change: { path: document.path, before: bytes, after },
                rows: keys === null ? new Set(document.rows.keys()) : rows,
            };
        }
    }
    const line = lastVerifiedCommit?.range.line ?? lastVerifiedDate?.range.line ?? 1;
    throw new usage_error/* UsageError */.e(`${document.path}:${line}: the way this page writes Last Verified cannot be edited safely; write ${values.commit.slice(0, 10)} and ${(0,days/* utcDay */.dA)(values.now)} by hand.`);
}
/** Rows with a stamp of their own, and claims whose cell for it is still empty. */
function rowsToStamp(document) {
    return new Set(document.rows.flatMap((row, index) => {
        const stamped = row.verifiedCommit !== null || row.verifiedDate !== null;
        const claims = row.declared.status === 'done' || row.declared.status === 'partial';
        return (stamped || claims) && hasColumn(document, row) ? [index] : [];
    }));
}
function findRows(document, keys) {
    const { path, rows } = document;
    return new Set(keys.flatMap((key) => {
        const found = rows.flatMap((row, index) => ((0,text_keys/* canonicalKey */.yk)(row.key) === (0,text_keys/* canonicalKey */.yk)(key) ? [index] : []));
        if (found.length === 0)
            throw new usage_error/* UsageError */.e(`${path} has no row \`${key}\`.`, { name: key, among: rows.map((row) => row.key) });
        const without = found.map((index) => rows[index]).find((row) => row !== undefined && !hasColumn(document, row));
        if (without !== undefined) {
            throw new usage_error/* UsageError */.e(`${path}:${without.range.line}: the table of row ${key} has no Last Verified column; add one, or stamp the whole page by leaving --row out.`);
        }
        return found;
    }));
}
/** Whether the page says the new commit and date, and claims what it claimed before. */
async function readsBack({ document, after, values, inHeader, rows }) {
    const page = await (0,read_page.readPage)({ path: document.path, bytes: after });
    if ('reason' in page)
        return false;
    const again = (0,read_document/* readDocument */.u)({ page, settings: document.settings });
    const isCommit = (value) => value !== undefined && value.length >= 7 && values.commit.startsWith(value.toLowerCase());
    const today = (0,days/* utcDay */.dA)(values.now);
    const isToday = (field) => {
        const days = field === null ? null : (0,dates/* parseDate */._U)(field.value, field.dayOrder ?? null);
        return days !== null && days.first <= today && today <= days.last;
    };
    const claims = ({ rows: all }) => JSON.stringify(all.map(({ key, declared, evidence }) => [key, declared.text, evidence.map(({ text }) => text)]));
    if (claims(again) !== claims(document))
        return false;
    if (inHeader && !(isCommit(again.metadata.lastVerifiedCommit?.value) && isToday(again.metadata.lastVerifiedDate)))
        return false;
    return [...rows].every((index) => {
        const row = again.rows[index];
        return (row !== undefined &&
            (row.verifiedCommit !== null || row.verifiedDate !== null) &&
            (row.verifiedCommit === null || isCommit(row.verifiedCommit.value)) &&
            (row.verifiedDate === null || isToday(row.verifiedDate)));
    });
}

// EXTERNAL MODULE: ./build/cli/arguments/with-repository.js + 4 modules
var with_repository = __webpack_require__(7607);
// EXTERNAL MODULE: ./build/cli/output/write-pages.js
var write_pages = __webpack_require__(8104);
;// CONCATENATED MODULE: ./build/cli/commands/stamp.js
// `stamp`: writes when and at which commit a page was verified, once its rows hold.











/** 0 stamped or reviewed, 1 refused. @throws UsageError, RepositoryError, ConfigurationError */
async function stamp({ host, operands, flags, color }) {
    const keys = flags.row === undefined
        ? null
        : flags.row
            .split(',')
            .map((key) => key.trim())
            .filter((key) => key !== '');
    if (keys !== null && operands.length !== 1)
        throw new usage_error/* UsageError */.e('--row needs exactly one DOCUMENT.');
    if (flags.review !== undefined && (flags.row ?? flags.at ?? flags.force) !== undefined)
        throw new usage_error/* UsageError */.e('--review cannot be combined with --row, --at or --force.');
    return await (0,with_repository/* withRepository */.B)({ host, operands, flags, onFault: 'refuse' }, async ({ repository, settings }) => {
        const { root } = await (0,git_facts.readGitFacts)((0,external_node_path_.resolve)(host.cwd, flags.repo ?? '.'));
        if (root === null)
            throw new usage_error/* UsageError */.e('stamp writes into a working tree, but this repository has none.');
        const head = await (0,commit_log/* readHeadCommit */.g)(root);
        if (head === null)
            throw new usage_error/* UsageError */.e('This repository has no commit to stamp yet; commit first.');
        if (flags.review !== undefined) {
            const { renderReview } = await __webpack_require__.e(/* import() */ 2541).then(__webpack_require__.bind(__webpack_require__, 2541));
            const texts = [];
            for (const document of await examineAll({ repository, settings }))
                texts.push(await renderReview({ document, root, head, color }));
            host.stdout.write(texts.join('\n'));
            return 0;
        }
        const commit = flags.at === 'merge-base' ? mergeBaseOf(repository) : head;
        const values = { commit, shortest: await shortestId(repository, commit), now: host.now };
        const { planned, refusals } = await planAll({ repository, settings, values, keys, atBase: commit !== head });
        if (refusals.length > 0 && flags.force === undefined) {
            host.stderr.write(`${[...refusals, `Nothing was stamped. Fix the rows first (${host.program} check says how), or stamp with --force.`].map(reporters_escape/* escapeTerminal */.en).join('\n')}\n`);
            return 1;
        }
        const changed = planned
            .map(({ change }) => change)
            .filter(({ before, after }) => Buffer.compare(before, after) !== 0);
        await (0,write_pages/* writePages */.C)({ root, pages: changed });
        for (const sentence of refusals)
            host.stderr.write(`Stamped anyway: ${(0,reporters_escape/* escapeTerminal */.en)(sentence)}\n`);
        for (const { change: { path }, rows, } of planned) {
            const what = keys === null ? '' : `, ${rows.size === 1 ? 'row' : 'rows'} ${keys.join(', ')}`;
            host.stdout.write(`${(0,reporters_escape/* escapeTerminal */.en)(`${path}${what}`)}: verified at ${commit.slice(0, 10)} on ${(0,days/* utcDay */.dA)(host.now)}.\n`);
        }
        return 0;
    });
}
/** @throws UsageError where there is nothing to compare with. */
function mergeBaseOf({ base }) {
    if (base === null)
        throw new usage_error/* UsageError */.e('--at merge-base needs a default branch to compare with, and none was found; fetch it first.');
    return base.commit;
}
/** The named pages. @throws UsageError for one that holds nothing to verify. */
async function examineAll({ repository, settings, }) {
    const documents = await (0,guard/* examine */.sb)({ repository, settings });
    const empty = settings.paths?.find((path) => !documents.some(({ document }) => document.path === path && document.rows.length > 0));
    if (empty !== undefined)
        throw new usage_error/* UsageError */.e(`${empty} has no rows to verify; matrix-guard inspect ${empty} shows how it was read.`);
    return documents;
}
/** Every page stamped in memory, and judged as it would be then: a commit that lacks what a page cites shows at once. */
async function planAll({ repository, settings, values, keys, atBase, }) {
    const { findRefusals } = await __webpack_require__.e(/* import() */ 348).then(__webpack_require__.bind(__webpack_require__, 348));
    const documents = await examineAll({ repository, settings });
    const contents = await repository.head.read(documents.map(({ document }) => document.path));
    const planned = [];
    for (const { document } of documents) {
        const content = contents.get(document.path);
        if (content?.kind !== 'content')
            throw new usage_error/* UsageError */.e(`${document.path} cannot be read; nothing was stamped.`);
        planned.push(await planStamp({ document, bytes: content.bytes, values, keys }));
    }
    const stamped = (0,overlay/* overlay */.L)(repository, new Map(planned.map(({ change: { path, after } }) => [path, after])));
    const [report, after] = [
        await (0,guard.guard)({ repository: stamped, settings, today: (0,days/* utcDay */.dA)(values.now) }),
        await (0,guard/* examine */.sb)({ repository: stamped, settings }),
    ];
    const refusals = planned.flatMap(({ change: { path }, rows }) => {
        const document = after.find((one) => one.document.path === path);
        const standing = documents.find((one) => one.document.path === path)?.document;
        return document === undefined || standing === undefined
            ? []
            : findRefusals({ report, document, standing, rows, atBase });
    });
    return { planned, refusals };
}
/** Fewest digits, from seven, that name the commit and no other object that could be taken for it. */
async function shortestId(repository, commit) {
    for (let digits = 7; digits < commit.length; digits += 1) {
        const lookup = await repository.lookUpCommit(commit.slice(0, digits));
        if (lookup.kind === 'commit' && lookup.id === commit)
            return digits;
    }
    return commit.length;
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

/***/ 4410:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ listCommits),
/* harmony export */   g: () => (/* binding */ readHeadCommit)
/* harmony export */ });
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5688);
/* harmony import */ var _repository_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6950);
// Says which commit a checkout is at, and which commits touched some files since another one.


/** Full id of HEAD's commit; null before the first one. */
async function readHeadCommit(directory) {
    const answer = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)({ directory, args: ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'] });
    return /^[0-9a-f]{40,64}$/m.exec(answer.output.toString('latin1'))?.[0] ?? null;
}
/** @throws RepositoryError */
async function listCommits({ directory, from, to, paths, limit, }) {
    if (paths.length === 0)
        return [];
    const answer = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)({
        directory,
        args: [
            'log',
            '-z',
            '--no-color',
            '--no-show-signature',
            '--no-ext-diff',
            '--format=%H %cs %s',
            `--max-count=${limit}`,
            to,
            `^${from}`,
            '--',
            ...paths,
        ],
    });
    if (answer.code !== 0)
        throw new _repository_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RepositoryError */ .p(`The commits since ${from.slice(0, 12)} could not be listed: ${(0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonOf */ .A)(answer)}.`);
    return answer.output
        .toString('utf8')
        .split('\0')
        .flatMap((record) => {
        const match = /^([0-9a-f]{40,64}) (\d{4}-\d\d-\d\d) ([\s\S]*)$/.exec(record);
        return match === null ? [] : [{ id: match[1] ?? '', date: match[2] ?? '', subject: match[3] ?? '' }];
    });
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