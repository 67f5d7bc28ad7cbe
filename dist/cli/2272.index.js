"use strict";
exports.id = 2272;
exports.ids = [2272,1573];
exports.modules = {

/***/ 7864:
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
// EXTERNAL MODULE: ./build/repository/open-git-repository.js + 14 modules
var open_git_repository = __webpack_require__(2586);
// EXTERNAL MODULE: ./build/rows/set/read-documents.js + 2 modules
var read_documents = __webpack_require__(3311);
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
                throw new usage_error/* UsageError */.e(`${path} cannot be written: ${isTaken(error) ? 'it exists already' : (0,replace_file/* reasonOf */.A)(error)}.`);
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
            throw new usage_error/* UsageError */.e(`${path} exists already and is not overwritten; remove it first, or edit it.`);
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
                throw new usage_error/* UsageError */.e(`${path} cannot be written: ${(0,replace_file/* reasonOf */.A)(error)}.`);
        }
    }
}
const isTaken = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';

// EXTERNAL MODULE: ./build/documents/discover.js
var discover = __webpack_require__(1562);
// EXTERNAL MODULE: ./build/text/phrase.js
var phrase = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/rows/tables/find-tables.js
var find_tables = __webpack_require__(6007);
// EXTERNAL MODULE: ./build/text/table-headers.js + 1 modules
var table_headers = __webpack_require__(8039);
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
const isNameable = (path) => (0,glob/* findGlobProblem */.R)(path) === null && !(0,glob/* hasMagic */.q)(path);
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

;// CONCATENATED MODULE: ./build/cli/commands/init.js
// `init`: finds the status pages of a repository and writes the configuration and the workflow that guard them.












const [CONFIGURATION_PATH = '', ...OTHER_PATHS] = configuration_change/* CONFIGURATION_PATHS */.e;
/** 0 where the files were written. @throws UsageError where one of them exists or no page is found, RepositoryError */
async function init({ host, flags }) {
    const directory = (0,external_node_path_.resolve)(host.cwd, flags.repo ?? '.');
    const repository = await (0,open_git_repository.openGitRepository)({ directory, base: null, head: null });
    try {
        const { root } = await (0,git_facts.readGitFacts)(directory);
        if (root === null)
            throw new usage_error/* UsageError */.e('init writes into a working tree, and this repository has none.');
        requireAbsent(root, [CONFIGURATION_PATH, ...OTHER_PATHS, WORKFLOW_PATH]);
        const { head, notes } = await (0,read_documents/* readDocuments */.r)({ repository, settings: (0,defaults.defaultSettings)() });
        const guarded = head.documents.map(describePage).filter(({ path }) => isNameable(path));
        const refused = head.refused.map(describePage).filter(({ path }) => isNameable(path));
        const say = (...parts) => host.stdout.write(`${parts.map(reporters_escape/* escapeTerminal */.en).join('  ')}\n`);
        if (guarded.length === 0) {
            const near = refused.length === 0
                ? ''
                : ` Nearest: ${refused
                    .slice(0, 3)
                    .map(({ path, reason }) => `${path} (${reason})`)
                    .join(', ')}.`;
            throw new usage_error/* UsageError */.e(`No page with a status table was found, so nothing was written.${near} docs/matrix-format.md of Matrix Guard says what one looks like.`);
        }
        await createFiles({
            root,
            files: [
                { path: CONFIGURATION_PATH, text: renderConfiguration({ guarded, refused }) },
                { path: WORKFLOW_PATH, text: WORKFLOW },
            ],
        });
        for (const { path, reason } of guarded)
            say('guarded', path, reason);
        for (const { path, reason } of refused)
            say('left out', path, reason);
        for (const note of notes)
            say('note', note);
        for (const path of [CONFIGURATION_PATH, WORKFLOW_PATH])
            say('written', path);
        const unknown = guarded.filter(({ unknownWords }) => unknownWords.length > 0).length;
        if (unknown > 0)
            say(`${CONFIGURATION_PATH} lists status words that are not known; say there what they mean.`);
        say('Next: matrix-guard check, then commit both files.');
        return 0;
    }
    finally {
        await repository.close();
    }
}


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
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   s: () => (/* binding */ replaceFiles)
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
        for (const { temporary, content, mode } of placed) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, content, { flag: 'wx', flush: true });
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