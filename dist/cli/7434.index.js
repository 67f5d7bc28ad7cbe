"use strict";
exports.id = 7434;
exports.ids = [7434];
exports.modules = {

/***/ 1562:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ isNamedStatusPage),
/* harmony export */   M: () => (/* binding */ isHiddenPath),
/* harmony export */   OZ: () => (/* binding */ isSnapshotPath),
/* harmony export */   jR: () => (/* binding */ canBeStatusPage),
/* harmony export */   sx: () => (/* binding */ isOwnPage),
/* harmony export */   wJ: () => (/* binding */ mightBeStatusPage),
/* harmony export */   zB: () => (/* binding */ speaksOfStatus)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9278);
/* harmony import */ var _text_table_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8039);
// Tells from a page's path and a quick look at its text whether it can be a status page; nothing is parsed.


/** Folders of other people's or generated pages. */
const FOREIGN = new Set([
    'node_modules',
    'vendor',
    'vendored',
    'third_party',
    'third-party',
    'thirdparty',
    'external',
    'bower_components',
    'dist',
    'build',
    'target',
    'out',
    '_build',
    'site-packages',
    'venv',
]);
/**
 * Folders with a dot that belong to a tool: what it keeps, fetches or generates, and what instructs it. Other folders with a dot
 * (`.planning`, `.specs`, `.project`) hold pages that people write and read.
 */
const TOOL_FOLDER = /^\.(?:git|svn|hg|jj|venv|virtualenv|env|tox|nox|cache|.*[-_]cache|tmp|temp|history|trash|idea|vscode.*|vs|fleet|devcontainer|husky|yarn|pnpm.*|npm|cargo|rustup|gradle|m2|terraform|serverless|aws|docker|next|nuxt|output|turbo|nx|angular|svelte-kit|astro|vercel|netlify|expo|dart_tool|bundle|build|dist|eggs?|ipynb_checkpoints|pytest.*|mypy.*|ruff.*|obsidian|changeset|changes|archives?|claude.*|cursor.*|codex|gemini|agents?|windsurf.*|cline.*|roo.*|continue|aider.*|serena|opencode|copilot.*|assistants?|trae|qoder|junie|amazonq|augment.*|prompts?|skills?|commands|rules|templates?|mcp.*|worktrees?)$/i;
/** Folders whose pages are kept as they were on a day. */
const PAST = new Set([
    'archive',
    'archives',
    'archived',
    '_archive',
    '.archive',
    'history',
    'historical',
    'milestones',
    'completed',
    'complete',
    'done',
    'old',
    'legacy',
    'deprecated',
    'snapshots',
    'retrospectives',
    'sessions',
    'receipts',
    'handoffs',
    'hand-offs',
    'handovers',
    'postmortems',
    'post-mortems',
    'incidents',
]);
/** Folders of pages that instruct people or machines, or record what was decided: their tables claim no work. */
const OTHER_FOLDERS = new Set([
    'prompts',
    'agents',
    'skills',
    'adr',
    'adrs',
    'decisions',
    'rfcs',
    'runbooks',
    'playbooks',
]);
/** One-off reports by what they are about: a pull request, a sprint, an issue, a round, each with its number. */
const NUMBERED = /(?:^|[-_. ])(?:prs?|pull(?:[-_ ]?request)?|mr|sprint|issue|ticket|iteration|round|session|day|week|run|batch|cycle|attempt|task|wave|pass|checkpoint|increment|bug|incident)[-_. #]?\d{1,6}(?![.\d])(?:$|[-_. ])/i;
/** One-off reports by their name: a receipt, a review of one change, a hand-off, a post-mortem, minutes. */
const ONE_OFF = /(?:^|[-_. ])(?:receipts?|hand-?offs?|hand-?overs?|post-?mortems?|retro(?:spective)?|minutes|standup|(?:pr|pull[-_ ]?request|merge[-_ ]?request|code|peer)[-_ ]?reviews?|review[-_ ](?:notes|findings|response|comments)|closeout|close-out|milestone[-_ ]audit|journal|diary|log(?:book)?s?$|(?:decision|risk|assumption|issue)s?[-_ ]?(?:register|log|records?)|raid[-_ ]?log)(?:$|[-_. ])|^(?:(?:system[-_ ])?prompts?|claude|agents|gemini|copilot-instructions|skill|cursorrules)(?:\.local)?$/i;
/** Folders and names of pages that are made to be filled in, or to be read by a test: they claim nothing of this repository. */
const SAMPLES = new Set([
    'template',
    'templates',
    '_templates',
    'issue_template',
    'fixture',
    'fixtures',
    '__fixtures__',
    'testdata',
    'test-data',
    'test_data',
    'skeleton',
    'skeletons',
    'boilerplate',
    'scaffold',
    'scaffolds',
    'samples',
]);
/** `TEMPLATE.md`, `status-template.md`: a form. `TEMPLATE_ENGINE_STATUS.md` is about templates, and `reports/` may hold living pages. */
const SAMPLE_NAME = /(?:^|[-_. ])(?:template|boilerplate)$|^(?:template|boilerplate)[-_. ](?:for|of)[-_. ]/i;
const DATE = /(?:^|[^0-9])20\d\d[-_.]?(?:0[1-9]|1[0-2])(?:[-_.]?(?:0[1-9]|[12]\d|3[01]))?(?:[^0-9]|$)/;
/** File names of the measured families, with dashes and underscores taken for spaces. */
const NAMES = [
    /\b(?:implementation|feature|project|development|build|release|migration|test|phase) status\b/,
    /\b(?:status|gap|compliance|coverage|parity|conformance|verification|traceability|capability|feature|support|readiness) matrix\b/,
    /\btraceability\b/,
    /\b(?:feature|api) parity\b/,
    /\b(?:gap|implementation|status|compliance|completion|code|security) (?:audit|analysis|review|report)\b/,
    /^status$/,
    /\bplan (?:audit|status)\b/,
];
/** Pages that list something else by habit; only their content counts. */
const OTHER = /^(?:changelog|changes|history|releases?|release notes|news|license|contributing|code of conduct|security)$/;
/** Lines of one page that are looked at, and characters of a line. */
const MAX_LINES = 50_000;
const MAX_HEADER = 4_000;
/** Whether a path names a Markdown page that is the repository's own. */
function isOwnPage(path) {
    return ((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainMarkdownPath */ .rV)(path) &&
        !path
            .split('/')
            .slice(0, -1)
            .some((folder) => FOREIGN.has(folder.toLowerCase()) || TOOL_FOLDER.test(folder)));
}
/** Whether a page is below a folder with a dot: what is planned and recorded there is seldom looked at again, so its header alone declares no page. */
function isHiddenPath(path) {
    return path
        .split('/')
        .slice(0, -1)
        .some((folder) => folder.startsWith('.') && folder !== '.github');
}
/** The language at the end of a translated page's name: `MATRIX.zh-CN.md`, `matrix_pt-br.md`, `status.ja.md`. */
const LANGUAGE = /(?:\.[a-z]{2,3}(?:[-_][a-z]{2,4})?|[-_](?:[a-z]{2}[-_][a-z]{2}|zh|ja|jp|ko|kr|cn|ru|de|fr|es|pt|it|pl|tr|uk|en))$/i;
/** The name of a page without its ending and its language. */
const titleOf = (path) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainMarkdownPath */ .rV)(path) ? path.slice(0, path.lastIndexOf('.')) : path).replace(LANGUAGE, '');
/** Whether a page is kept as it was on a day, is about one event, is a form or a fixture, or instructs: by its path alone. Guarded only where configured. */
function isSnapshotPath(path) {
    const folders = path.split('/').slice(0, -1);
    const name = titleOf(path);
    return ([SAMPLE_NAME, DATE, NUMBERED, ONE_OFF].some((pattern) => pattern.test(name)) ||
        folders.some((folder) => {
            const lower = folder.toLowerCase();
            return (SAMPLES.has(lower) ||
                PAST.has(lower) ||
                OTHER_FOLDERS.has(lower) ||
                /[-_](?:logs?|archives?|backups?)$/i.test(folder) ||
                NUMBERED.test(folder) ||
                DATE.test(folder));
        }));
}
/** The status-like header cell of this line as written, or null. */
function statusHeader(line) {
    for (const cell of line.slice(0, MAX_HEADER).split('|')) {
        const words = withoutMarks(cell);
        if (words.length <= 60 && (0,_text_table_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .namesStatus */ .lW)(words))
            return words;
    }
    return null;
}
/** A header cell as it is rendered, as far as plain marks go: what discovery sees is what a parse gives. */
const withoutMarks = (cell) => cell.replaceAll(/<[^<>]{0,40}>|\\(?=[!-/:-@[-`{-~])/g, ' ').trim();
/** A delimiter row, with quote marks and indentation before it. */
function isDelimiter(line) {
    return line.length <= MAX_HEADER && line.includes('-') && /[|:]/.test(line) && /^[\s>|:-]+$/.test(line);
}
const HEADING = /^\s{0,3}#{1,6}\s/;
/** A heading that names a status and nothing else: `## Done`, `## \u2705 Completed (4)`, `### Not started`. */
const STATUS_HEADING = /^\s{0,3}#{1,6}\s[^\p{L}\p{N}]{0,8}(?:(done|complete|completed|implemented|shipped|delivered|finished|released|hecho|fertig|erledigt|\u0433\u043e\u0442\u043e\u0432\u043e|\u5df2\u5b8c\u6210|\u5b8c\u4e86|\uc644\ub8cc)|(in progress|partial|partially implemented|wip|ongoing|not started|not implemented|planned|pending|todo|to do|missing|remaining|backlog|pendiente|en progreso|geplant|offen|\u0432 \u0440\u0430\u0431\u043e\u0442\u0435|\u043d\u0435 \u043d\u0430\u0447\u0430\u0442\u043e|\u8fdb\u884c\u4e2d|\u672a\u5f00\u59cb|\u672a\u7740\u624b|\uc9c4\ud589 \uc911|\uc608\uc815))[^\p{L}]{0,12}$/iu;
/** A check box before an item that cites a file. */
const CHECK_BOX = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[([ xX])\]\s/;
const ITEM = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s/;
const CITES = /[\w-]\/[\w.-]*\.[A-Za-z]\w{0,7}\b|`[\w-][\w.-]*\.[a-z]\w{0,7}`/;
/** A cell of a table row that begins with a status mark. */
const MARKED_ROW = /^[\s>]*\|.{0,400}\|\s{0,8}(?:\u2705|\u274c|\ud83d\udfe2|\ud83d\udfe1|\ud83d\udd34|\u26a0|\ud83d\udea7|\u23f3|\u2714|\u2713|\u2717|\u2718)/u;
/** Titles of pages whose check boxes say what is done, not what is to be bought or tested by hand. */
const STATUS_TITLE = /\b(?:status|progress|matrix|parity|traceability|roadmap|tracker|plan|checklist)\b|\u72b6\u6001|\u9032\u6357|\u8fdb\u5ea6|\u0441\u0442\u0430\u0442\u0443\u0441|\u043f\u0440\u043e\u0433\u0440\u0435\u0441\u0441|\uc0c1\ud0dc|estado|statut|avancement/i;
const EVIDENCE = /^[\s>*+_-]*(?:\d{1,9}[.)]\s+)?[*_]{0,3}(?:evidence|proof|locations?|\u0434\u043e\u043a\u0430\u0437\u0430\u0442\u0435\u043b\u044c\u0441\u0442\u0432\u043e|evidencia|nachweis|\u8bc1\u636e)[*_]{0,3}\s*[:\uff1a]/i;
/** What speaks for the page in its lines, or null. */
function findInText(text) {
    let previous = '';
    let headings = 0;
    let evidence = 0;
    let title = '';
    const boxes = { citing: 0, ticked: 0 };
    let marked = 0;
    let heading = '';
    const citing = [0, 0];
    let start = 0;
    for (let number = 1; number <= MAX_LINES && start <= text.length; number += 1) {
        const feed = text.indexOf('\n', start);
        const end = feed === -1 ? text.length : feed;
        const line = text.slice(start, Math.min(end, start + MAX_HEADER));
        start = end + 1;
        if (previous.includes('|') && isDelimiter(line)) {
            const header = statusHeader(previous);
            if (header !== null)
                return `line ${number - 1} heads a table with the column "${header}"`;
        }
        else if (HEADING.test(line)) {
            headings += 1;
            if (title === '')
                title = line;
            heading = line;
        }
        else if (EVIDENCE.test(line))
            evidence += 1;
        else if (MARKED_ROW.test(line) && CITES.test(line))
            marked += 1;
        else if (ITEM.test(line) && CITES.test(line)) {
            const box = CHECK_BOX.exec(line);
            if (box !== null) {
                boxes.citing += 1;
                if (box[1] !== ' ')
                    boxes.ticked += 1;
            }
            else {
                // Looked at here only: most headings have no such item below, and the expression is a costly one.
                const named = STATUS_HEADING.exec(heading);
                const section = named?.[1] === undefined ? 1 : 0;
                if (named !== null)
                    citing[section] = (citing[section] ?? 0) + 1;
            }
        }
        previous = line;
    }
    if (marked > 1)
        return `${marked} rows with status marks cite files`;
    if (boxes.citing >= 2 && boxes.ticked > 0 && STATUS_TITLE.test(title))
        return `${boxes.citing} check boxes cite files`;
    if (citing.every((count) => count > 0))
        return 'lists below headings that name statuses cite files';
    return headings > 0 && evidence >= 2 ? `${evidence} paragraphs or items are labelled as evidence` : null;
}
/** Whether the title or the name of a page says that it is about how far the work is: then its check boxes are claims. */
function speaksOfStatus({ path, title }) {
    return isFamily(titleOf(path)) || STATUS_TITLE.test(title);
}
const plainName = (name) => name
    .replaceAll(/[-_.\s]+/g, ' ')
    .trim()
    .toLowerCase();
const isFamily = (name) => NAMES.some((pattern) => pattern.test(plainName(name)));
/** Whether a page of this path can be one at all, whatever its text. */
const canBeStatusPage = (path) => !OTHER.test(plainName(titleOf(path)));
/** Whether the name of a page is that of a status page (`PARITY_MATRIX.zh-CN.md`), so that a table with a status column is one of its matrices. */
function isNamedStatusPage(path) {
    return isFamily(titleOf(path));
}
/** Whether the page is worth reading as a status page: by its content, or by its name where it has any table or check box. */
function mightBeStatusPage({ path, text }) {
    const name = plainName(titleOf(path));
    if (OTHER.test(name))
        return { candidate: false, reason: `pages named "${name}" list something else` };
    const found = findInText(text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text);
    if (found !== null)
        return { candidate: true, reason: found };
    if (isFamily(name) && (text.includes('|') || /\[[ xX]\]/.test(text) || /^\s{0,3}#{1,6}\s/m.test(text)))
        return { candidate: true, reason: 'its name is that of a status page' };
    return { candidate: false, reason: 'it has no table with a status column and no labelled evidence' };
}


/***/ }),

/***/ 6225:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode)
/* harmony export */ });
/** Bytes a page may have: ten thousand rows with five references each are 2.2 MiB. */
const MAX_PAGE_BYTES = 16 * 1024 * 1024;
/** The text without its byte order mark, or why there is none. Strict: one bad byte and the file is no page. */
function decode({ path, bytes }) {
    if (bytes.length > MAX_PAGE_BYTES) {
        return { path, reason: 'too-large', detail: `${bytes.length} bytes, more than ${MAX_PAGE_BYTES}` };
    }
    const nul = bytes.indexOf(0);
    if (nul !== -1)
        return { path, reason: 'binary', detail: `a NUL byte at offset ${nul}` };
    try {
        // Takes one byte order mark off.
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return { path, reason: 'not-utf8', detail: 'not valid UTF-8' };
    }
}


/***/ }),

/***/ 7434:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cannotMatter: () => (/* binding */ cannotMatter)
});

// EXTERNAL MODULE: ./build/config/configuration-change.js
var configuration_change = __webpack_require__(3214);
// EXTERNAL MODULE: ./build/documents/discover.js
var discover = __webpack_require__(1562);
// EXTERNAL MODULE: ./build/documents/markdown/decode.js
var decode = __webpack_require__(6225);
// EXTERNAL MODULE: ./build/rows/set/find-documents.js
var find_documents = __webpack_require__(4671);
// EXTERNAL MODULE: ./build/rows/set/names-side-pages.js
var names_side_pages = __webpack_require__(1774);
// EXTERNAL MODULE: ./build/text/paths.js
var text_paths = __webpack_require__(9278);
// EXTERNAL MODULE: ./build/text/file-names.js
var file_names = __webpack_require__(1791);
;// CONCATENATED MODULE: ./build/evidence/untouched/page-spelling.js
// Reads from the bare text of a page, without parsing it, which paths it could mean and which names it could look for. More than it means does no harm; less would.


/** Paths whose letters stand for themselves wherever a page writes them. */
const PLAIN = /^[\w.@/-]+$/;
/** Entities that are no part of a path. */
const HARMLESS = /^(?:amp|lt|gt|quot|apos|nbsp|ensp|emsp|thinsp|mdash|ndash|hellip|rarr|larr|harr|rArr|times|middot|bull|copy|reg|trade|sect|deg|check|cross|laquo|raquo|ldquo|rdquo|lsquo|rsquo)$/;
/** Null where the text could spell a path in a way that its letters do not show (`%61`, `&period;`, braces in braces). */
function readSpelling(text) {
    const decoded = decodeLetters(text);
    const plain = decoded === null ? null : withoutBraces(withVariants(decoded).toLowerCase());
    if (plain === null)
        return null;
    const globs = readGlobs(plain);
    // `./` and `../` alone are a folder that the page is in.
    const isWide = /(?<![\w.@/-])(?:\.{1,3}\/|\/\.{2,3})[./]*(?![\w.@/*-])/.test(plain);
    const marks = readMarks(text);
    const page = { text: plain, isOpen: marks.isOpen };
    return {
        couldMean: (path, folders = NO_FOLDERS) => isWide ||
            !PLAIN.test(path) ||
            isFileWritten(page, (0,text_paths/* nameOf */.Vb)(path)) ||
            foldersOf(path).some((folder) => isFolderWritten(page, { path, folder, moves: folders.has(folder) })) ||
            globs.some((parts) => hasParts(`/${path.toLowerCase()}`, parts)),
        couldRun: (programs) => marks.isOpen || marks.spans.some((span) => programs.test(span)),
        namesPages: /(?<![\w.@/-])[\w-]+\.md\b/.test(plain),
        names: readNames(text, marks),
    };
}
const NO_FOLDERS = new Set();
/** The folders that a path is in, by their paths. */
function foldersOf(path) {
    return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}
/** Escapes of addresses and entities as what they stand for; null where one stands for a letter or for nobody knows what. */
function decodeLetters(text) {
    const entities = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]\w{1,31}));/g;
    const decoded = text.includes('&')
        ? text.replaceAll(entities, (_, ...[decimal, hex, name]) => {
            if (name !== undefined)
                return HARMLESS.test(name) ? ' ' : OPAQUE;
            return characterOf(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal));
        })
        : text;
    const whole = decoded.includes('%')
        ? decoded.replaceAll(/%([\da-fA-F]{2})/g, (_, hex) => characterOf(parseInt(hex, 16)))
        : decoded;
    return whole.includes(OPAQUE) ? null : whole;
}
/** Stands for what could be a letter or a code mark; a page that holds it is left to the whole run as well. */
const OPAQUE = '\0';
function characterOf(code) {
    const character = code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' ';
    return /[A-Za-z0-9`]/.test(character) ? OPAQUE : character;
}
/** The text, and again the lines in which marks or backslashes are between letters: without them, the letters are one word. */
function withVariants(text) {
    const more = [];
    for (const line of linesWith(text, '\\'))
        more.push(line.replaceAll('\\', '/'), line.replaceAll('\\', ''));
    for (const line of linesWith(text, '`'))
        if (/[\w.]`+[\w.]/.test(line))
            more.push(line.replaceAll('`', ''));
    for (const line of linesWith(text, '<'))
        if (/[\w.]<[^<>]*>[\w.]/.test(line))
            more.push(line.replaceAll(/<[^<>]*>/g, ''));
    return more.length === 0 ? text : `${text}\n${more.join('\n')}`;
}
/** The lines that hold this, by its places: most lines of most pages have none. */
function* linesWith(text, sought) {
    let at = text.indexOf(sought);
    while (at >= 0) {
        const feed = text.indexOf('\n', at);
        const end = feed < 0 ? text.length : feed;
        yield text.slice(text.lastIndexOf('\n', at) + 1, end);
        at = text.indexOf(sought, end);
    }
}
/** Most braces within each other. */
const MAX_NESTED = 4;
/** Braces and counted ranges as a star; null where braces nest too deep. */
function withoutBraces(text) {
    let plain = text;
    if (plain.includes('..') || /[\u2026\u2013~]/.test(plain))
        plain = plain.replaceAll(/\d+(?:\.{2,3}|[\u2026\u2013~])\d+/g, '*');
    for (let round = 0; plain.includes('{'); round += 1) {
        const next = plain.replaceAll(/\{[^{}`\n]*\}/g, '*');
        if (next === plain)
            return next.replaceAll('{', '*');
        if (round > MAX_NESTED)
            return null;
        plain = next;
    }
    return plain;
}
/** The literal parts of each pattern, in order. Bold text looks like one: then its letters are the parts. */
function readGlobs(text) {
    const globs = new Map();
    for (let at = text.indexOf('*'); at >= 0;) {
        let from = at;
        while (from > 0 && IN_GLOB.test(text[from - 1] ?? ''))
            from -= 1;
        let to = at + 1;
        while (to < text.length && IN_GLOB.test(text[to] ?? ''))
            to += 1;
        const token = text.slice(from, to);
        at = text.indexOf('*', to);
        // Bold words are none: a pattern has folders or an ending.
        if (globs.has(token) || !/[a-z]/.test(token) || !(/\/|\.[a-z*]/.test(token) || isWellKnownGlob(token)))
            continue;
        const parts = token
            .replace(/[.!?]+$/, '')
            .replace(/^(?:\.{0,3}\/)+/, '')
            .split(/[*?[\]!]+/)
            .map((part) => part.replace(/^\/+|\/+$/g, ''))
            .filter((part) => part !== '');
        globs.set(token, parts);
    }
    return [...globs.values()];
}
const IN_GLOB = /[\w.@/?![\]*-]/;
const isWellKnownGlob = (token) => file_names/* WELL_KNOWN */.L.has(token.replaceAll('*', ''));
function hasParts(path, parts) {
    let at = 0;
    for (const part of parts) {
        const found = path.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return true;
}
/** Whether the text has the file's name up to its first dot, as a word of a path. Files of one stem are looked for under each other's names. */
function isFileWritten(page, name) {
    const stem = stemOf(name.toLowerCase());
    return hasRun(page, stem, ({ segments }) => hasPiece(segments, stem));
}
/** Whether the text names the folder at the end of a path: what is cited in it does not cite it. A Python module is named with dots. */
function isFolderWritten(page, { path, folder, moves }) {
    const name = (0,text_paths/* nameOf */.Vb)(folder).toLowerCase();
    const isModule = /\/__(?:init|main)__\.py$/.test(path);
    return hasRun(page, stemOf(name), ({ segments, beforeStar }) => {
        if (moves || isModule)
            return hasPiece(segments, stemOf(name));
        // What a star follows is the beginning of a pattern.
        return !beforeStar && trim(segments.at(-1)?.replace(/\.+$/, '') ?? '') === trim(name);
    });
}
/** Whether a path of the text that holds this word is one that is looked for. A word of running text alone is no path. */
function hasRun({ text, isOpen }, stem, isSought) {
    const [needle] = [...stem.matchAll(/[a-z0-9]+/g)].map(([run]) => run).sort((a, b) => b.length - a.length);
    if (needle === undefined)
        return true;
    for (let at = text.indexOf(needle); at >= 0;) {
        let from = at;
        while (from > 0 && IN_PATH.test(text[from - 1] ?? ''))
            from -= 1;
        let to = at + needle.length;
        while (to < text.length && IN_PATH.test(text[to] ?? ''))
            to += 1;
        const run = text.slice(from, to);
        const segments = run.split('/').filter((one) => /[^.]/.test(one));
        if (isSought({ segments, beforeStar: text[to] === '*' }) &&
            (/[/]|\.\w/.test(run) || file_names/* WELL_KNOWN */.L.has(trim(run)) || isOpen || isMarked(text, from)))
            return true;
        at = text.indexOf(needle, to);
    }
    return false;
}
/** Whether what begins here is in code marks or the destination of a link; a pattern goes on before it. */
function isMarked(text, at) {
    const lead = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    return /[(<*[]$|\]:\s*$/.test(lead) || lead.split('`').length % 2 === 0;
}
const hasPiece = (segments, stem) => segments.some((one) => one.split('.').some((piece) => trim(piece) === stem));
const IN_PATH = /[\w.@/-]/;
const trim = (piece) => piece.replace(/^[_@-]+|[_@-]+$/g, '');
const stemOf = (segment) => trim(segment.split('.').find((piece) => trim(piece) !== '') ?? '');
/** A word in which a name may be; of other scripts all letters, and what is between them. */
const WORD = /[\w$\u0080-\uffff]+/g;
const wordsOf = (text) => text.match(WORD) ?? [];
/** Words in code marks that are not paths, and words of running text that are written as names. */
function readNames(text, { spans, isOpen }) {
    const names = new Set();
    const add = (words) => {
        for (const word of wordsOf(words))
            if (word.length > 1)
                names.add(word);
    };
    for (const span of spans)
        if (!isPath(span))
            add(span);
    for (const mark of ['_', '::'])
        for (const line of linesWith(text, mark))
            for (const token of line.match(/[\w$:\u0080-\uffff]+/g) ?? [])
                if (token.includes(mark))
                    add(token);
    for (const line of linesWith(text, '()'))
        for (const call of line.match(/[\w$.\u0080-\uffff]+(?=\(\))/g) ?? [])
            add(call);
    // A span of several lines: which words are in marks is not to be seen.
    if (isOpen)
        add(text);
    return names;
}
/** A path looks for nothing in other files, nor does a name that is written with its path; a call does. */
const isPath = (span) => !/[\s(]/.test(span) && /^[\w@/-]*[./]/.test(span);
function readMarks(text) {
    const spans = [];
    let isOpen = text.includes('\\`');
    for (const line of linesWith(text, '`')) {
        const parts = line.split('`');
        for (let at = 1; at < parts.length; at += 2)
            spans.push(parts[at] ?? '');
        if (parts.length % 2 === 0 || line.includes('``'))
            isOpen ||= !/^\s*```/.test(line);
    }
    return { spans, isOpen };
}

;// CONCATENATED MODULE: ./build/evidence/untouched/cannot-matter.js
// evidence/untouched/ tells, before anything is parsed, that a change cannot make any checked page false. This file decides; where it is in doubt, the whole run decides.







/** Most files of a change that are looked at one by one, and most bytes of them. */
const MAX_CHANGED = 300;
const MAX_CHANGED_BYTES = 1024 * 1024;
/** Most names of pages times letters of changed words. */
const MAX_COMPARED = 20_000_000;
/** Files that say what paths or contents mean, wherever they are. */
const STEERING = /^(?:\.git(?:ignore|attributes|modules)|.*matrix-guard.*)$/i;
/** Files that say which commands there are, and the programs that read them. */
const RUNNER_FILES = [
    [/^(?:(?:gnu)?makefile(?:\..*)?|.*\.mk)$/i, /\bg?make\b/],
    [/^package\.json$/i, /\b(?:npm|npx|pnpm|yarn|bun)\b/],
    [/^(?:\.?justfile|.*\.just)$/i, /\bjust\b/],
    [/^taskfile.*$/i, /\btask\b/],
    [/^cargo\.toml$/i, /\bcargo\b/],
    [/^go\.(?:mod|work)$/i, /\bgo\b/],
];
/**
 * True only where the whole run would find nothing new and no error that counts: the change edits no checked page, no configuration, no file that a
 * page could mean and no line with a name that one could look for. Only for what is staged: then no commit lies between the two sides.
 */
async function cannotMatter({ repository, settings }) {
    const { base, head } = repository;
    if (base === null || head.commit !== 'INDEX' || settings.failOn === 'any' || (0,names_side_pages/* namesSidePages */._)(settings))
        return false;
    const [before, after] = await Promise.all([base.tree(), head.tree()]);
    if (before.truncated || after.truncated)
        return false;
    const changes = listChanges(before.entries, after.entries);
    if (changes === null || !changes.every(isPlainChange))
        return false;
    const folders = movingFolders(changes, { before, after });
    if (folders === null || changesSearch(changes, after.entries))
        return false;
    const paths = changes.map(({ path }) => path);
    if (paths.some((path) => path === settings.source || configuration_change/* CONFIGURATION_PATHS */.e.includes(path)))
        return false;
    const { paths: guarded, unsearched } = await (0,find_documents/* findDocuments */.I)({ snapshot: base, settings });
    if (guarded.length === 0 || unsearched.some(({ reason }) => reason !== 'not-searched'))
        return false;
    const [old, now] = await Promise.all([base.read(paths), head.read(paths)]);
    if (!(await leavesPages({ settings, changes, guarded, old, now })))
        return false;
    const pages = readSpellings({ paths: guarded, contents: await base.read(guarded) });
    const beside = new Set(['', ...guarded.map(text_paths/* folderOf */.yS)]);
    if (pages === null || pages.some((page) => couldConcern(page, { changes, folders, beside })))
        return false;
    const words = changedWords({ paths, old, now });
    return words !== null && !namesMeet(pages, words);
}
/** Null where they are too many. */
function listChanges(before, after) {
    const changes = [];
    for (const [path, entry] of before) {
        const now = after.get(path);
        if (now?.id !== entry.id || now.kind !== entry.kind)
            changes.push({ path, before: entry, after: now });
        if (changes.length > MAX_CHANGED)
            return null;
    }
    for (const [path, entry] of after) {
        if (!before.has(path))
            changes.push({ path, before: undefined, after: entry });
        if (changes.length > MAX_CHANGED)
            return null;
    }
    return changes;
}
const isEdit = ({ before, after }) => before !== undefined && after !== undefined;
/** A file that is edited, added or removed, and says nothing of others. */
const isPlainChange = ({ path, before, after }) => [before, after].every((entry) => entry === undefined || entry.kind === 'file') && !STEERING.test((0,text_paths/* nameOf */.Vb)(path));
/** Whether pages come or go where only the first so many are searched: then another page is the last of them. */
const changesSearch = (changes, after) => changes.some((change) => !isEdit(change) && (0,text_paths/* isMarkdownPath */.Bb)(change.path)) &&
    [...after.keys()].filter(text_paths/* isMarkdownPath */.Bb).length >= find_documents/* MAX_SCANNED_PAGES */.R;
/** The folders that come or go with files; null where files come or go and there are links, which could lead to one of them. */
function movingFolders(changes, { before, after }) {
    if (changes.every(isEdit))
        return new Set();
    const [old, now] = [cannot_matter_foldersOf(before.entries), cannot_matter_foldersOf(after.entries)];
    if (old === null || now === null)
        return null;
    return new Set([...[...old].filter((folder) => !now.has(folder)), ...[...now].filter((folder) => !old.has(folder))]);
}
/** Null where there are links. */
function cannot_matter_foldersOf(entries) {
    const folders = new Set();
    for (const { path, kind } of entries.values()) {
        if (kind !== 'file')
            return null;
        for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            const folder = path.slice(0, end);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    }
    return folders;
}
/** Whether a page could mean a changed file, run what one defines, or name pages as those that come or go are named. */
function couldConcern(page, { changes, folders, beside }) {
    return changes.some((change) => {
        const { path } = change;
        const programs = RUNNER_FILES.find(([file]) => file.test((0,text_paths/* nameOf */.Vb)(path)))?.[1];
        return (page.couldMean(path, folders) ||
            (programs !== undefined && page.couldRun(programs)) ||
            (!isEdit(change) && (0,text_paths/* isMarkdownPath */.Bb)(path) && beside.has((0,text_paths/* folderOf */.yS)(path)) && page.namesPages));
    });
}
/** Whether the same pages are checked at base and at head, and none of them changed, nor a plan. */
async function leavesPages({ settings, changes, guarded, old, now }) {
    const known = new Set(guarded);
    const { compileGlobs, hasMagic } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1310));
    const named = new Set(settings.documents.filter((pattern) => !hasMagic(pattern)));
    const matchers = await compileGlobs(settings.documents.filter(hasMagic));
    const hasPlan = guarded.some((path) => settings.forDocument(path).plan !== undefined);
    const decoder = new TextDecoder();
    return (!hasPlan &&
        changes.every(({ path, before, after }) => {
            if (known.has(path) || named.has(path) || matchers.some((matches) => matches(path)))
                return false;
            if (!(0,text_paths/* isMarkdownPath */.Bb)(path))
                return true;
            return [before === undefined ? null : old.get(path), after === undefined ? null : now.get(path)].every((content) => content === null ||
                (content?.kind === 'content' && !(0,discover/* mightBeStatusPage */.wJ)({ path, text: decoder.decode(content.bytes) }).candidate));
        }));
}
/** Null where one cannot be read as a page, or not by its letters. */
function readSpellings({ paths, contents }) {
    const spellings = [];
    for (const path of paths) {
        const content = contents.get(path);
        const text = content?.kind === 'content' ? (0,decode/* decode */.D)({ path, bytes: content.bytes }) : null;
        const spelling = typeof text === 'string' ? readSpelling(text) : null;
        if (spelling === null)
            return null;
        spellings.push(spelling);
    }
    return spellings;
}
/** The words of all lines that only one side has; null where a file cannot be read, or they are too many. */
function changedWords({ paths, old, now }) {
    const words = new Set();
    const decoder = new TextDecoder();
    let bytes = 0;
    for (const path of paths) {
        const sides = [old.get(path), now.get(path)];
        const lines = [];
        for (const content of sides) {
            if (content !== undefined && content.kind !== 'content')
                return null;
            bytes += content?.bytes.length ?? 0;
            if (bytes > MAX_CHANGED_BYTES)
                return null;
            lines.push(content === undefined ? [] : decoder.decode(content.bytes).split('\n'));
        }
        const [before = [], after = []] = lines;
        for (const [own, other] of [
            [before, new Set(after)],
            [after, new Set(before)],
        ])
            for (const line of own)
                if (!other.has(line))
                    for (const word of wordsOf(line))
                        words.add(word);
    }
    return words;
}
/** A name counts also as a part of a longer one: so it is looked for. */
function namesMeet(pages, words) {
    const text = [...words].join(' ');
    const names = new Set(pages.flatMap((page) => [...page.names]));
    if (names.size * text.length > MAX_COMPARED)
        return true;
    for (const name of names)
        if (text.includes(name))
            return true;
    return false;
}


/***/ }),

/***/ 4671:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findDocuments),
/* harmony export */   R: () => (/* binding */ MAX_SCANNED_PAGES)
/* harmony export */ });
/* harmony import */ var _documents_discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1562);
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1310);
// Which files of a snapshot are under guard: those that configuration names, else those that look like status pages.


/** Most pages read in search of status tables, and most bytes of them: a bound on hostile or huge repositories. */
const MAX_SCANNED_PAGES = 2_000;
/** Most pages that could not be read that are named in the notes. */
const MAX_NAMED = 20;
/** Finds the guarded documents of one snapshot. */
async function findDocuments({ snapshot, settings, }) {
    if (settings.paths !== undefined)
        return findNamed((await snapshot.tree()).entries, settings.paths);
    return settings.documents.length > 0
        ? await findConfigured({ snapshot, patterns: settings.documents })
        : await discover(snapshot);
}
/** The documents at these very paths. */
const findNamed = (entries, named) => ({
    paths: [...new Set(named)].filter((path) => entries.has(path)).sort(),
    absent: named.filter((path) => !entries.has(path)),
    unsearched: [],
    notes: [],
});
async function findConfigured({ snapshot, patterns, }) {
    const { entries } = await snapshot.tree();
    const paths = new Set();
    const absent = [];
    const matchers = await (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__.compileGlobs)(patterns.filter(_text_glob_js__WEBPACK_IMPORTED_MODULE_1__.hasMagic));
    for (const path of entries.keys())
        if (matchers.some((matches) => matches(path)))
            paths.add(path);
    for (const pattern of patterns) {
        if (entries.has(pattern))
            paths.add(pattern);
        else if (!(0,_text_glob_js__WEBPACK_IMPORTED_MODULE_1__.hasMagic)(pattern))
            absent.push(pattern);
    }
    return { paths: [...paths].sort(), absent, unsearched: [], notes: [] };
}
/** Reads the repository's Markdown pages and keeps those whose text could hold a status table; parsing decides later. */
async function discover(snapshot) {
    const { entries } = await snapshot.tree();
    const pages = [...entries.values()]
        .filter(({ path, kind }) => kind === 'file' && (0,_documents_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnPage */ .sx)(path) && !(0,_documents_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .isSnapshotPath */ .OZ)(path))
        .map(({ path }) => path)
        .sort((one, other) => Number((0,_documents_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .isHiddenPath */ .M)(one)) - Number((0,_documents_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .isHiddenPath */ .M)(other)) || (one < other ? -1 : 1));
    // Planning tools write thousands of pages: they come last, so that they take no place from the others.
    const scanned = pages.slice(0, MAX_SCANNED_PAGES);
    const contents = await snapshot.read(scanned);
    const decoder = new TextDecoder();
    const paths = scanned.filter((path) => {
        const content = contents.get(path);
        return content?.kind === 'content' && (0,_documents_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .mightBeStatusPage */ .wJ)({ path, text: decoder.decode(content.bytes) }).candidate;
    });
    const unread = scanned.flatMap((path) => {
        const content = contents.get(path);
        return content === undefined || content.kind === 'content' || !(0,_documents_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .canBeStatusPage */ .jR)(path)
            ? []
            : [{ path, reason: content.kind, detail: content.reason }];
    });
    const notes = [
        ...(pages.length > scanned.length
            ? [
                `Only the first ${scanned.length} of ${pages.length} Markdown pages were searched for status tables; name the documents in the configuration.`,
            ]
            : []),
        ...(unread.length > 0
            ? [
                `${unread.length} of ${scanned.length} Markdown pages could not be read, so they were not searched for status tables.`,
            ]
            : []),
        ...unread.slice(0, MAX_NAMED).map(({ path, detail }) => `${path} could not be read: ${detail}.`),
    ];
    const beyond = pages
        .slice(MAX_SCANNED_PAGES)
        .map((path) => ({ path, reason: 'not-searched', detail: 'beyond the limit on pages' }));
    return { paths: paths.sort(), absent: [], unsearched: [...unread, ...beyond], notes };
}


/***/ }),

/***/ 1774:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ namesSidePages)
/* harmony export */ });
const namesSidePages = ({ links = [], metadata = [], index = [], references = [] }) => links.length + metadata.length + index.length + references.length > 0;


/***/ }),

/***/ 1310:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findGlobProblem),
/* harmony export */   compileGlobs: () => (/* binding */ compileGlobs),
/* harmony export */   hasMagic: () => (/* binding */ hasMagic)
/* harmony export */ });
// Globs that name documents: which are allowed, and matching them in bounded time.
const MAX_LENGTH = 256;
const MAX_BRACES = 4;
const MAX_ALTERNATIVES = 64;
const MAX_GLOBSTARS = 4;
/** Stars in one path segment: each multiplies the ways to match it by the segment's length. */
const MAX_STARS = 3;
/** Whether it can match more than the one path that is written. */
const hasMagic = (glob) => /[*?[\]{}]/.test(glob);
/** Why a glob is refused, with the fix, as the end of a sentence that begins with the glob; null where it is fine. */
function findGlobProblem(glob) {
    if (glob === '')
        return 'is empty: write a path from the repository\u2019s root, such as `docs/status.md`';
    if (glob.length > MAX_LENGTH)
        return `is longer than ${MAX_LENGTH} characters: shorten it`;
    if (/\p{Cc}/u.test(glob))
        return 'holds a control character: remove it';
    if (glob.includes('\\'))
        return 'holds a backslash: separate folders with `/`';
    if (/^(?:\/|[A-Za-z]:)/.test(glob))
        return 'is absolute: write it from the repository\u2019s root';
    if (/^[!#]/.test(glob))
        return 'begins with `!` or `#`, which means nothing here: name the pages to check';
    const segments = glob.split('/');
    if (segments.includes('..') || segments.includes('.'))
        return 'has a `.` or `..` in it: write it from the repository\u2019s root';
    if (segments.includes(''))
        return 'has an empty folder name: remove the extra `/`';
    return isBounded(segments) ? null : 'is too complex: split it into several simpler ones';
}
function isBounded(segments) {
    const glob = segments.join('/');
    const braces = glob.split('{').length - 1;
    const alternatives = braces === 0 ? 1 : glob.split(',').length;
    return (braces <= MAX_BRACES &&
        alternatives <= MAX_ALTERNATIVES &&
        !/\{[^{}]*\.\.[^{}]*\}/.test(glob) &&
        segments.filter((segment) => segment.includes('**')).length <= MAX_GLOBSTARS &&
        segments.every((segment) => segment === '**' || segment.split('*').length - 1 <= MAX_STARS));
}
/**
 * One predicate over paths for each glob, in order. minimatch is loaded only where a glob needs it.
 * @throws RangeError for a glob that `findGlobProblem` refuses: ask it first.
 */
async function compileGlobs(globs) {
    for (const glob of globs) {
        const problem = findGlobProblem(glob);
        if (problem !== null)
            throw new RangeError(`\`${glob}\` ${problem}.`);
    }
    if (!globs.some(hasMagic))
        return globs.map((glob) => (path) => path === glob);
    const { Minimatch } = await __webpack_require__.e(/* import() */ 1138).then(__webpack_require__.bind(__webpack_require__, 1138));
    return globs.map((glob) => {
        if (!hasMagic(glob))
            return (path) => path === glob;
        const matcher = new Minimatch(glob, { dot: true, noext: true, nocomment: true, nonegate: true });
        // A file may be named with the very characters that mean something in a glob.
        return (path) => path === glob || matcher.match(path);
    });
}


/***/ })

};
;