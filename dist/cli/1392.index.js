"use strict";
exports.id = 1392;
exports.ids = [1392];
exports.modules = {

/***/ 3305:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jR: () => (/* binding */ canBeStatusPage),
  M: () => (/* binding */ isHiddenPath),
  $E: () => (/* binding */ isNamedStatusPage),
  sx: () => (/* binding */ isOwnPage),
  OZ: () => (/* binding */ isSnapshotPath),
  wJ: () => (/* binding */ mightBeStatusPage),
  zB: () => (/* binding */ speaksOfStatus)
});

// EXTERNAL MODULE: ./build/text/row-labels.js
var row_labels = __webpack_require__(4456);
// EXTERNAL MODULE: ./build/text/table-headers.js + 1 modules
var table_headers = __webpack_require__(6612);
;// CONCATENATED MODULE: ./build/documents/find-in-text.js
// Looks for what speaks for a status page in the lines of a text: tables, check boxes, lists and labels; nothing is parsed.


/** Lines of one page that are looked at, and characters of a line. */
const MAX_LINES = 50_000;
const MAX_HEADER = 4_000;
/** The status-like header cell of this line as written, or null. */
function statusHeader(line) {
    for (const cell of line.slice(0, MAX_HEADER).split('|')) {
        const words = withoutMarks(cell);
        if (words.length <= 60 && (0,table_headers/* namesStatus */.lW)(words))
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
/** Rows that are written as labelled lines have one of each kind; fewer rows than that are an aside. */
const FEWEST_LABELS = 3;
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
    const labels = { status: 0, evidence: 0 };
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
            previous = line;
            continue;
        }
        const label = (0,row_labels/* rowLabelOfLine */.a)(line)?.kind;
        if (label === 'status' || label === 'evidence')
            labels[label] += 1;
        if (EVIDENCE.test(line))
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
    if (Math.min(labels.status, labels.evidence) >= FEWEST_LABELS)
        return `${labels.status} labeled statuses are beside ${labels.evidence} lines of labeled evidence`;
    return headings > 0 && evidence >= 2 ? `${evidence} paragraphs or items are labelled as evidence` : null;
}

// EXTERNAL MODULE: ./build/documents/records.js
var records = __webpack_require__(8535);
// EXTERNAL MODULE: ./build/text/paths.js
var paths = __webpack_require__(9278);
;// CONCATENATED MODULE: ./build/documents/discover.js
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
const NUMBERED = /(?:^|[-_. ])(?:prs?|pull(?:[-_ ]?request)?|mr|sprint|issue|ticket|order|iteration|round|session|day|week|run|batch|cycle|attempt|task|wave|pass|checkpoint|increment|bug|incident)[-_. #]?\d{1,6}(?![.\d])(?:$|[-_. ])/i;
/** One-off reports by their name: a receipt, a review of one change, a hand-off, a post-mortem, minutes. */
const ONE_OFF = /(?:^|[-_. ])(?:receipts?|hand-?offs?|hand-?overs?|post-?mortems?|retro(?:spective)?|minutes|standup|(?:pr|pull[-_ ]?request|merge[-_ ]?request|code|peer)[-_ ]?reviews?|review[-_ ](?:notes|findings|response|comments)|closeout|close-out|milestone[-_ ]audit|(?:completion|session|work|closure)[-_ ](?:summary|report)|test[-_ ]reports?|journal|diary|log(?:book)?s?$|(?:decision|risk|assumption|issue)s?[-_ ]?(?:register|log|records?)|raid[-_ ]?log)(?:$|[-_. ])|^(?:(?:system[-_ ])?prompts?|claude|agents|gemini|copilot-instructions|skill|cursorrules)(?:\.local)?$/i;
/** `STATUS_SNAPSHOT.md`, `snapshot-v3.2.md`; a page about snapshots is none. */
const SNAPSHOT = /[-_. ]snapshot(?:[-_. ]v?\d[\d.]*)?$/i;
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
/** `.plans/phases/02-kiln/02-VERIFICATION.md`: a page of one phase of the work, with its number, which ends with it. */
const PHASE = /(?:^|\/)(?:[^/]*[-_.])?(?:phases|milestones|sprints|iterations)\/(\d{1,4}(?:\.\d{1,3})?)[-_.][^/]*\/\1[-_.][^/]*$/i;
/** `\u7b2c\u5341\u4e94\u8f6e\u2026`, `\u7b2c 3 \u56de\u2026`: one round of many. */
const ROUND = /\u7b2c\s?[\d\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\u767e]{1,5}\s?(?:\u8f6e|\u8f2a|\u56de|\u6b21|\u7248|\u671f|\u5468|\u9031)/u;
const DATE = /(?:^|[^0-9])20\d\d[-_.]?(?:0[1-9]|1[0-2])(?:[-_.]?(?:0[1-9]|[12]\d|3[01]))?(?:[^0-9]|$)/;
/** File names of the measured families, with dashes and underscores taken for spaces. */
const NAMES = [
    /\b(?:implementation|feature|project|development|build|release|migration|test|phase) status\b/,
    // One stage of the work: `m1-status`, `phase-2-status`, `v2_status`, `mvp status`.
    /\b(?:m\d{1,3}|v\d{1,3}(?: \d{1,3}){0,2}|(?:phase|milestone|stage|epic|part|track) ?(?:\d{1,3}|[a-e]|[ivx]{1,4})|mvp|alpha|beta|roadmap|milestones?|epics?|refactor(?:ing)?|rewrite|port(?:ing)?) status\b/,
    /\b(?:status|gap|compliance|coverage|parity|conformance|verification|traceability|capability|feature|support|readiness) matrix\b/,
    /\btraceability\b/,
    /\b(?:feature|api) parity\b/,
    /\b(?:gap|implementation|status|compliance|completion|code|security) (?:audit|analysis|review|report)\b/,
    /^status$/,
    /\bplan (?:audit|status)\b/,
];
/** Pages that list something else by habit; only their content counts. */
const OTHER = /^(?:changelog|changes|history|releases?|release notes|news|license|contributing|code of conduct|security)$/;
/** Whether a path names a Markdown page that is the repository's own. */
function isOwnPage(path) {
    return ((0,paths/* isPlainMarkdownPath */.rV)(path) &&
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
const titleOf = (path) => (0,paths/* nameOf */.Vb)((0,paths/* isPlainMarkdownPath */.rV)(path) ? path.slice(0, path.lastIndexOf('.')) : path).replace(LANGUAGE, '');
/** Whether a page is kept as it was on a day, is about one event, is a form or a fixture, or instructs: by its path alone. Guarded only where configured. */
function isSnapshotPath(path) {
    const folders = path.split('/').slice(0, -1);
    const name = titleOf(path);
    return ([SAMPLE_NAME, DATE, NUMBERED, ONE_OFF, SNAPSHOT, ROUND].some((pattern) => pattern.test(name)) ||
        (isHiddenPath(path) && PHASE.test(path)) ||
        folders.some((folder) => {
            const lower = folder.toLowerCase();
            return (SAMPLES.has(lower) ||
                PAST.has(lower) ||
                OTHER_FOLDERS.has(lower) ||
                /[-_](?:logs?|archives?|backups?|old|deprecated|legacy)$|[-_]archives?[-_]v?\d|^[-_.]?old[-_]/i.test(folder) ||
                NUMBERED.test(folder) ||
                DATE.test(folder));
        }));
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
    if ((0,records/* isRecordText */.tn)(text))
        return { candidate: false, reason: 'it says itself that it is kept as a record' };
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

/***/ 4671:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findDocuments),
/* harmony export */   R: () => (/* binding */ MAX_SCANNED_PAGES)
/* harmony export */ });
/* harmony import */ var _documents_discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3305);
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