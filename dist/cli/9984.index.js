"use strict";
exports.id = 9984;
exports.ids = [9984];
exports.modules = {

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
/**
 * Path of the configuration file that differs between base and head (added, edited or removed); null without a base or a difference.
 * `source` is where the configuration of this run came from; null for none.
 */
async function findConfigurationChange({ base, head }, source = null) {
    if (base === null)
        return null;
    const paths = [...new Set([...(source !== null && inRepository(source) ? [source] : []), ...CONFIGURATION_PATHS])];
    const [before, after] = await Promise.all([base.ids(paths), head.ids(paths)]);
    return paths.find((path) => before.get(path) !== after.get(path)) ?? null;
}


/***/ }),

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
/** Titles of pages whose check boxes say what is done, not what is to be bought or tested by hand. */
const STATUS_TITLE = /\b(?:status|progress|matrix|parity|traceability|roadmap|tracker)\b|\u72b6\u6001|\u9032\u6357|\u8fdb\u5ea6|\u0441\u0442\u0430\u0442\u0443\u0441|\u043f\u0440\u043e\u0433\u0440\u0435\u0441\u0441|\uc0c1\ud0dc|estado|statut|avancement/i;
const EVIDENCE = /^[\s>*+_-]*(?:\d{1,9}[.)]\s+)?[*_]{0,3}(?:evidence|proof|locations?|\u0434\u043e\u043a\u0430\u0437\u0430\u0442\u0435\u043b\u044c\u0441\u0442\u0432\u043e|evidencia|nachweis|\u8bc1\u636e)[*_]{0,3}\s*[:\uff1a]/i;
/** What speaks for the page in its lines, or null. */
function findInText(text) {
    let previous = '';
    let headings = 0;
    let evidence = 0;
    let title = '';
    const boxes = { citing: 0, ticked: 0 };
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

/***/ 8200:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ MAX_LABEL),
/* harmony export */   Z: () => (/* binding */ understandLabel)
/* harmony export */ });
const of = (meaning, strength, labels) => labels.split('|').map((label) => [label.trim(), { meaning, strength }]);
const LABELS = new Map([
    ...of('verified', 3, 'last verified|last verified commit/date|last verified commit / date|last verified commit and date|last verified (commit/date)|last verified at|last validated|last validated at'),
    ...of('verified', 2, 'verified|verified at|audited at|audited|last audited|as of|baseline|verified against|audited against|snapshot'),
    ...of('commit', 3, 'last verified commit|verified commit|verified at commit|last verified at commit|last verified sha|verified sha|verification commit|last verified revision|last verified hash'),
    ...of('commit', 2, 'baseline commit|audited commit|audit commit|commit audited|reviewed commit|baseline sha|as of commit|audit baseline|code baseline'),
    ...of('commit', 1, 'commit|git commit|commit sha|commit hash|commit id|head commit|head|git sha|sha|revision|git revision|\u63d0\u4ea4'),
    ...of('date', 3, 'last verified date|verified date|verification date|last verified on|verified on|date verified|last verification|last verification date|last validated on|last validated date|last validation|last validation date'),
    ...of('date', 2, 'last updated|updated|last update|last updated on|updated on|updated at|date updated|last reviewed|last review|last reviewed on|reviewed|reviewed on|review date|last review date|audit date|date audited|date of audit|audited on|last audit|last audited on|last checked|status date|last modified|last revised|as of date'),
    ...of('date', 2, '\u00faltima actualizaci\u00f3n|derni\u00e8re mise \u00e0 jour|zuletzt aktualisiert|stand|\u0434\u0430\u0442\u0430 \u043e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u0438\u044f|\u043f\u043e\u0441\u043b\u0435\u0434\u043d\u0435\u0435 \u043e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u0438\u0435|\u043e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u043e|\u6700\u540e\u66f4\u65b0|\u66f4\u65b0\u65e5\u671f|\u66f4\u65b0\u65f6\u95f4|\u6700\u7d42\u66f4\u65b0|\u6700\u7d42\u66f4\u65b0\u65e5|\u00faltima atualiza\u00e7\u00e3o|ostatnia aktualizacja'),
    ...of('date', 2, '\u00faltima verificaci\u00f3n|fecha de verificaci\u00f3n|derni\u00e8re v\u00e9rification|date de v\u00e9rification|zuletzt verifiziert|zuletzt gepr\u00fcft|letzte pr\u00fcfung|\u0434\u0430\u0442\u0430 \u043f\u0440\u043e\u0432\u0435\u0440\u043a\u0438|\u043f\u043e\u0441\u043b\u0435\u0434\u043d\u044f\u044f \u043f\u0440\u043e\u0432\u0435\u0440\u043a\u0430|\u043f\u0440\u043e\u0432\u0435\u0440\u0435\u043d\u043e|\u6700\u540e\u9a8c\u8bc1\u65e5\u671f|\u9a8c\u8bc1\u65e5\u671f|\u6700\u540e\u9a8c\u8bc1|\u6700\u7d42\u691c\u8a3c\u65e5|\u691c\u8a3c\u65e5|\ucd5c\uc885 \uac80\uc99d\uc77c|\uac80\uc99d\uc77c|\u00faltima verifica\u00e7\u00e3o|data de verifica\u00e7\u00e3o|ostatnia weryfikacja|data weryfikacji'),
    ...of('commit', 2, 'commit verificado|commit v\u00e9rifi\u00e9|verifizierter commit|gepr\u00fcfter commit|\u043f\u0440\u043e\u0432\u0435\u0440\u0435\u043d\u043d\u044b\u0439 \u043a\u043e\u043c\u043c\u0438\u0442|\u9a8c\u8bc1\u63d0\u4ea4|\u6700\u540e\u9a8c\u8bc1\u63d0\u4ea4|\u691c\u8a3c\u30b3\u30df\u30c3\u30c8|\uac80\uc99d \ucee4\ubc0b|zweryfikowany commit'),
    ...of('date', 1, 'date|report date|assessment date|fecha|datum|data|\u0434\u0430\u0442\u0430|\u65e5\u671f|\u65e5\u4ed8|\ub0a0\uc9dc'),
    ...of('owner', 3, 'owner|owners|document owner|doc owner|page owner|owned by'),
    ...of('owner', 2, 'maintainer|maintainers|maintained by|responsible|owner(s)|maintainer(s)'),
    ...of('status', 3, 'status|document status|doc status|page status'),
    ...of('status', 2, 'overall status|current status|estado|statut|\u0441\u0442\u0430\u0442\u0443\u0441|\u72b6\u6001|\u72b6\u614b'),
    ...of('sourcePlan', 3, 'source plan|plan source|source plans'),
    ...of('sourcePlan', 2, 'plan audited|audited plan|plan document|plan|source spec|source specification|source document|source of truth|plan file'),
    ...of('sourcePlan', 1, 'source|sources|spec|specification|based on|derived from|requirements|reference plan'),
]);
/** The longest label, with room for marks around it. */
const MAX_LABEL = 60;
/** What a label means, or null. Case, underscores, dashes and what is no letter before it do not matter. */
function understandLabel(written) {
    if (written.length > MAX_LABEL)
        return null;
    const words = (/^[A-Za-z0-9]/.test(written) ? written : written.replace(/^[^\p{L}\p{N}]+/u, ''))
        .replaceAll(/[\s_-]+/g, ' ')
        .replace(/[\s:\uff1a*]+$/, '')
        .toLowerCase();
    return LABELS.get(words) ?? null;
}


/***/ }),

/***/ 5523:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ findStampConflicts),
  _: () => (/* binding */ readMetadata)
});

;// CONCATENATED MODULE: ./build/documents/markdown/line-text.js
/** The lines of a paragraph or cell. HTML and images show nothing. */
function linesOf(segments) {
    const lines = [[]];
    for (const segment of segments) {
        if (segment.kind === 'break')
            lines.push([]);
        else if (segment.kind === 'text' || segment.kind === 'code')
            lines.at(-1)?.push(segment);
    }
    return lines.map((line) => ({ text: line.map(({ text }) => text).join(''), segments: line }));
}
/** The segment that holds the unit at this offset, and the offset in it. */
function unitAt({ segments }, offset) {
    let rest = offset;
    for (const segment of segments) {
        if (rest < segment.text.length)
            return { segment, offset: rest };
        rest -= segment.text.length;
    }
    return null;
}
const columnOf = ({ segment, offset }) => segment.columns?.[offset] ?? segment.range.column + offset;
/**
 * The source range of a non-empty stretch of the line's text, end exclusive. Inside code marks where it lies in one code span; around them
 * where it reaches beyond.
 */
function rangeOfText(line, from, to) {
    const first = unitAt(line, from);
    const last = unitAt(line, to - 1);
    if (first === null || last === null)
        return null;
    const within = first.segment === last.segment;
    const column = !within && first.segment.kind === 'code' && first.offset === 0 ? first.segment.outer.column : columnOf(first);
    const closes = last.offset === last.segment.text.length - 1;
    const endColumn = !within && last.segment.kind === 'code' && closes
        ? last.segment.outer.endColumn
        : columnOf({ ...last, offset: last.offset + 1 });
    return { line: first.segment.range.line, column, endLine: last.segment.range.line, endColumn };
}

// EXTERNAL MODULE: ./build/documents/metadata/metadata-labels.js
var metadata_labels = __webpack_require__(8200);
;// CONCATENATED MODULE: ./build/documents/metadata/labelled-values.js
// Finds what a page says of itself as label and value: in its header's lines, lists, quotes and small tables, in front matter and footer.


/** Lines of a page its header may take, and nesting of lists and quotes in it. */
const HEADER_LINES = 60;
const MAX_DEPTH = 4;
const FOOTER_BLOCKS = 3;
/** Characters of one line that are looked at. */
const MAX_LINE = 2_000;
const METADATA_HEADING = /^(?:(?:document|page|audit) )?(?:metadata|info|information|control|header|details|verification|last verified|front matter|about this document)$/i;
const LEGEND = /\b(?:legend|key|vocabulary|meanings?)\b/i;
const GENERIC_HEADERS = new Set([
    '',
    'field',
    'property',
    'key',
    'attribute',
    'metadata',
    'meta',
    'name',
    'item',
    'label',
    'info',
    'information',
    'parameter',
]);
const DASHED = new RegExp(`^([^:\uff1a\\n\u2013\u2014-]{1,${metadata_labels/* MAX_LABEL */.E}})\\s[\u2013\u2014-]\\s`);
/** Length of the label and what divides it from its value, and the label; null where the text opens with none. */
function openingLabel(line, from) {
    const text = line.text.slice(from, from + metadata_labels/* MAX_LABEL */.E + 4);
    const colon = text.search(/[:\uff1a\n]/);
    if (colon > 0 && colon <= metadata_labels/* MAX_LABEL */.E && text[colon] !== '\n')
        return { label: text.slice(0, colon).trim(), length: colon + 1 };
    const match = line.segments[0]?.strong === true ? DASHED.exec(text) : null;
    if (match === null)
        return null;
    return { label: (match[1] ?? '').trim(), length: match[0].length };
}
/** Most labels begin with a plain letter: only the others need the costlier look at all scripts. */
const withoutMarks = (label) => /^[A-Za-z0-9]/.test(label) ? label : label.replace(/^[^\p{L}\p{N}]+/u, '');
/** Labels of one line: one at its start, more after `\u00b7` or `|`. */
function labelsIn(line) {
    const limit = Math.min(line.text.length, MAX_LINE);
    const starts = [0];
    for (const divider of line.text.slice(0, limit).matchAll(/[\u00b7\u2022|\uff5c]/g)) {
        if (openingLabel(line, divider.index + 1) !== null)
            starts.push(divider.index + 1);
    }
    return starts.flatMap((start, index) => {
        const next = starts[index + 1];
        const end = next === undefined ? limit : next - 1;
        const opening = openingLabel(line, start);
        const inCode = line.segments[0]?.kind === 'code' && start === 0;
        if (opening === null || inCode)
            return [];
        return [{ label: withoutMarks(opening.label), line, from: Math.min(start + opening.length, end), to: end }];
    });
}
const proseOf = (line) => ({
    label: '',
    line,
    from: 0,
    to: Math.min(line.text.length, MAX_LINE),
});
/** Label and value of a cell each. */
function pairOf({ cells: [name, value] }) {
    return name === undefined ? [] : labelled_values_valueOf(name.text.replace(/\s*[:\uff1a]\s*$/, ''), value);
}
function labelled_values_valueOf(label, cell) {
    const line = linesOf(cell?.segments ?? [])[0];
    return cell === undefined || line === undefined
        ? []
        : [{ label, line, from: 0, to: line.text.length, place: cell.range }];
}
/** A table of labels and values, or of labels above one row of values; null for any other. */
function valuesOfTable({ header, rows }) {
    const [first] = header.cells;
    const known = (text) => (0,metadata_labels/* understandLabel */.Z)(text) !== null;
    if (header.cells.length === 2 && first !== undefined) {
        const labelled = rows.filter(({ cells }) => known(cells[0]?.text ?? ''));
        const generic = GENERIC_HEADERS.has(first.text.trim().toLowerCase());
        const headed = known(first.text) && !known(header.cells[1]?.text ?? '');
        if ((generic && labelled.length > 0 && labelled.length * 3 >= rows.length) ||
            (headed && labelled.length === rows.length)) {
            return [...(headed ? pairOf(header) : []), ...labelled.flatMap(pairOf)];
        }
    }
    const [only] = rows;
    if (rows.length !== 1 ||
        only === undefined ||
        header.cells.length < 2 ||
        !header.cells.every(({ text }) => known(text)))
        return null;
    return header.cells.flatMap((cell, index) => labelled_values_valueOf(cell.text, only.cells[index]));
}
function valuesOfBlocks(blocks, depth) {
    if (depth > MAX_DEPTH)
        return [];
    let legend = false;
    return blocks.flatMap((block) => {
        const afterLegend = legend;
        legend =
            block.kind === 'paragraph' &&
                LEGEND.test(block.text.slice(0, MAX_LINE)) &&
                /[:\uff1a]\s*$/.test(block.text.slice(-20));
        switch (block.kind) {
            case 'paragraph': {
                const lines = linesOf(block.segments);
                return [...lines.flatMap(labelsIn), ...lines.map(proseOf)];
            }
            case 'list': {
                if (afterLegend)
                    return [];
                return block.items
                    .filter(({ checked }) => checked === null)
                    .flatMap((item) => valuesOfBlocks(item.blocks, depth + 1));
            }
            case 'quote':
                return valuesOfBlocks(block.blocks, depth + 1);
            case 'table':
                return valuesOfTable(block) ?? [];
            default:
                return [];
        }
    });
}
/** The blocks above the first section and the first table of data. */
function headerBlocks({ blocks, frontMatter }) {
    const last = HEADER_LINES + (frontMatter.at(-1)?.range.endLine ?? 0);
    let titled = false;
    const header = [];
    for (const block of blocks) {
        if (block.range.line > last)
            break;
        if (block.kind === 'heading') {
            if (titled && block.depth > 1 && !METADATA_HEADING.test(block.text.trim()))
                break;
            titled = true;
        }
        else if (block.kind === 'table' && valuesOfTable(block) === null && block.rows.length > 0)
            break;
        else
            header.push(block);
        // Text above a heading of the second level belongs to a page without a title.
        titled ||= block.kind !== 'html' && block.kind !== 'definition';
    }
    return header;
}
/** Front matter as lines of their own. */
function valuesOfFrontMatter({ frontMatter }) {
    return frontMatter.flatMap(({ key, value, range }) => {
        const parts = key.split('.').filter((part) => !/^\d+$/.test(part));
        if (parts.length > 2 || range.line !== range.endLine)
            return [];
        const segment = {
            kind: 'text',
            text: value,
            range,
            outer: range,
            columns: null,
            strong: false,
            emphasis: false,
            struck: false,
            link: null,
        };
        return [
            {
                label: parts.at(-1) ?? '',
                line: { text: value, segments: [segment] },
                from: 0,
                to: value.length,
                place: range,
            },
        ];
    });
}
/** Everything that may be metadata; what its labels mean is decided later. */
function findLabelledValues(page) {
    const header = headerBlocks(page);
    const footer = page.blocks
        .slice(-FOOTER_BLOCKS)
        .filter((block) => !header.includes(block) && (block.kind === 'paragraph' || block.kind === 'quote'));
    return {
        header: [...valuesOfFrontMatter(page), ...valuesOfBlocks(header, 0)],
        footer: valuesOfBlocks(footer, 0).filter(({ label }) => label !== ''),
    };
}

// EXTERNAL MODULE: ./build/documents/metadata/verification-label.js
var verification_label = __webpack_require__(5363);
// EXTERNAL MODULE: ./build/text/commit-ids.js
var commit_ids = __webpack_require__(1050);
// EXTERNAL MODULE: ./build/text/dates.js + 1 modules
var dates = __webpack_require__(2815);
// EXTERNAL MODULE: ./build/text/placeholders.js
var placeholders = __webpack_require__(3834);
// EXTERNAL MODULE: ./build/documents/metadata/metadata-values.js
var metadata_values = __webpack_require__(9253);
// EXTERNAL MODULE: ./build/text/unreachable.js
var unreachable = __webpack_require__(2536);
;// CONCATENATED MODULE: ./build/documents/metadata/read-metadata.js
// Reads what a page says about itself: status, owner, source plan, and when and at which commit it was last verified.









const AT_COMMIT = /\b(?:audited|verified|reviewed|checked|validated|as of|measured|assessed)\b[^.]{0,80}?\b(?:at|commit|sha|revision|against)\s+([0-9a-f]{7,40})\b/i;
const ON_DATE = /\b(?:as of|last updated|last reviewed|updated on|(?:verified|audited|reviewed|assessed|checked|updated)(?: on)?)\s+/gi;
/** Prose gives way to any label. */
const PROSE_WEIGHT = 1;
function fieldOf(labelled, label, { from, to }) {
    const range = from < to ? rangeOfText(labelled.line, from, to) : null;
    return range === null ? null : { label, value: labelled.line.text.slice(from, to), range };
}
/** An empty value: where it would be. */
function emptyField({ line, from, place }, label) {
    if (place !== undefined)
        return { label, value: '', range: place };
    const before = rangeOfText(line, Math.max(0, from - 1), Math.max(1, from));
    if (before === null)
        return null;
    return { label, value: '', range: { ...before, column: before.endColumn, line: before.endLine } };
}
const shift = (stretch, by) => stretch === null ? null : { from: stretch.from + by, to: stretch.to + by };
/** Longest value that can be a date nobody can read, as `week 12 of 2026`. */
const LONGEST_DATE = 40;
/** A verification with a year in it is meant as a date: where it is not one that can be read, a rule says so. */
function isMeant({ label }, value) {
    return /verif/i.test(label) && value.length <= LONGEST_DATE && /(?<!\d)\d{4}(?!\d)/.test(value);
}
/** Commit and date of one value. Under a label that says so outright, whatever is there is the value. */
function verifiedCandidates(labelled, label) {
    const { line } = labelled;
    const whole = (0,metadata_values/* trimValue */.y)(line.text, labelled.from, labelled.to);
    const value = line.text.slice(whole.from, whole.to);
    const commit = shift((0,commit_ids/* findCommitId */.SR)(value), whole.from);
    const date = shift((0,dates/* findDate */.OJ)(value), whole.from);
    const weigh = (own, good) => (own ? label.strength : 1) * 4 + (good ? 1 : 0);
    const found = [];
    const add = (name, stretch, weight) => {
        const field = stretch.from < stretch.to ? fieldOf(labelled, labelled.label, stretch) : emptyField(labelled, labelled.label);
        if (field !== null)
            found.push({ name, field, weight });
    };
    if (commit !== null)
        add('lastVerifiedCommit', commit, weigh(label.meaning !== 'date', true));
    if (date !== null)
        add('lastVerifiedDate', date, weigh(label.meaning !== 'commit', true));
    const vague = label.strength === 3 || (label.strength === 2 && ((0,placeholders/* isStampPlaceholder */.HZ)(value) || isMeant(labelled, value)));
    if (!vague)
        return found;
    if (label.meaning === 'commit' && commit === null && date === null)
        add('lastVerifiedCommit', whole, weigh(true, false));
    if (label.meaning === 'date' && date === null)
        add('lastVerifiedDate', whole, weigh(true, false));
    if (label.meaning === 'verified') {
        const halves = /^(.{0,80}?)\s*\/\s*(.{0,80})$/.exec(value);
        const first = halves === null ? whole : { from: whole.from, to: whole.from + (halves[1] ?? '').length };
        const second = halves === null ? whole : { from: whole.to - (halves[2] ?? '').length, to: whole.to };
        const both = /commit.{0,8}date/i.test(labelled.label);
        if (commit === null && both)
            add('lastVerifiedCommit', first, weigh(true, false));
        if (date === null && (both || commit === null))
            add('lastVerifiedDate', second, weigh(true, false));
    }
    return found;
}
/** The plan's path: a link's destination, the first code span, or the words as written. */
function planField(labelled, strength) {
    const { line, label } = labelled;
    const whole = (0,metadata_values/* trimValue */.y)(line.text, labelled.from, labelled.to);
    const first = unitAt(line, whole.from)?.segment;
    const link = first?.link ?? null;
    if (link?.urlRange && !/^[a-z][a-z0-9+.-]*:|^#/i.test(link.url))
        return { label, value: link.url, range: link.urlRange };
    const value = line.text.slice(whole.from, whole.to);
    if (first?.kind === 'code')
        return fieldOf(labelled, label, { from: whole.from, to: whole.from + first.text.length });
    const path = /^\S{0,300}(?:\/\S|\.(?:md|markdown|mdx|txt|rst|adoc)$)/i.test(value) && !/\s/.test(value);
    return strength === 3 || path ? fieldOf(labelled, label, whole) : null;
}
function candidatesOf(labelled) {
    const label = (0,metadata_labels/* understandLabel */.Z)(labelled.label);
    if (label === null)
        return [];
    const whole = (0,metadata_values/* trimValue */.y)(labelled.line.text, labelled.from, labelled.to);
    const weight = label.strength * 4 + 1;
    switch (label.meaning) {
        case 'commit':
        case 'date':
        case 'verified':
            return verifiedCandidates(labelled, label);
        case 'sourcePlan': {
            const field = planField(labelled, label.strength);
            return field === null ? [] : [{ name: 'sourcePlan', field, weight }];
        }
        case 'owner':
        case 'status': {
            const field = fieldOf(labelled, labelled.label, whole);
            return field === null ? [] : [{ name: label.meaning, field, weight }];
        }
        default:
            return (0,unreachable/* unreachable */.H)(label.meaning);
    }
}
/** "audited `main` at `abc1234`", "As of 2026-02-01." */
function candidatesOfProse(labelled) {
    const { text } = labelled.line;
    // Most prose has no digit, so neither a commit nor a date: that is told without the costlier expressions.
    if (!/\d/.test(text))
        return [];
    const found = [];
    const commit = AT_COMMIT.exec(text.slice(0, labelled.to));
    const id = commit?.[1] ?? '';
    if (commit !== null && (0,commit_ids/* findCommitId */.SR)(id) !== null) {
        const to = commit.index + commit[0].length;
        const field = fieldOf(labelled, 'at', { from: to - id.length, to });
        if (field !== null)
            found.push({ name: 'lastVerifiedCommit', field, weight: PROSE_WEIGHT });
    }
    for (const day of text.slice(0, labelled.to).matchAll(ON_DATE)) {
        const start = day.index + day[0].length;
        const date = (0,dates/* findDate */.OJ)(text.slice(start, start + 40));
        const field = date?.from === 0 ? fieldOf(labelled, day[0].trim(), { from: start, to: start + date.to }) : null;
        if (field !== null)
            found.push({ name: 'lastVerifiedDate', field, weight: PROSE_WEIGHT });
    }
    return found;
}
function best(candidates, name) {
    let found = null;
    for (const candidate of candidates) {
        if (candidate.name === name && (found === null || candidate.weight > found.weight))
            found = candidate;
    }
    return found?.field ?? null;
}
/** Labels of what was once so. */
const EARLIER = /\b(?:previous|previously|prior|former|formerly|first|initial|initially|original|originally|next)\b/i;
/** How much the label of a candidate says, whatever its value. */
const strengthOf = ({ weight }) => Math.floor(weight / 4);
/** Stamps under labels of equal strength that name different commits or days: which of them holds, nobody can tell. */
function findStampConflicts(page) {
    const { header } = findLabelledValues(page);
    const stamps = header
        .filter(({ label }) => label !== '' && (0,verification_label/* isVerificationLabel */.U)({ label }) && !EARLIER.test(label))
        .flatMap(candidatesOf)
        .filter(({ field: { value } }) => !(0,placeholders/* isStampPlaceholder */.HZ)(value));
    return ['lastVerifiedCommit', 'lastVerifiedDate'].flatMap((name) => {
        const own = stamps.filter((candidate) => candidate.name === name);
        const strongest = Math.max(...own.map(strengthOf));
        const [first, ...others] = own
            .filter((candidate) => strengthOf(candidate) === strongest)
            .toSorted((a, b) => b.weight - a.weight)
            .map(({ field }) => field);
        const second = first === undefined ? undefined : others.find((other) => !saysTheSame(name, first, other));
        return first === undefined || second === undefined ? [] : [{ first, second }];
    });
}
/** One commit may be written shorter than the other, one day in another notation. */
function saysTheSame(name, one, other) {
    if (name === 'lastVerifiedCommit') {
        const [a, b] = [one, other].map(({ value }) => ((0,commit_ids/* commitIdOf */.i2)(value) ?? value).toLowerCase());
        return a !== undefined && b !== undefined && (a.startsWith(b) || b.startsWith(a));
    }
    const [a, b] = [one, other].map(({ value }) => (0,dates/* parseDate */._U)(value, null));
    // What is no date that can be read is said as such.
    return !a || !b || (a.first <= b.last && b.first <= a.last);
}
/** The metadata of a page's header (its footer may add commit and date). Every field that is not stated is null. */
function readMetadata(page) {
    const { header, footer } = findLabelledValues(page);
    const labelled = header.filter(({ label }) => label !== '').flatMap(candidatesOf);
    const prose = header.filter(({ label }) => label === '').flatMap(candidatesOfProse);
    const late = footer
        .flatMap(candidatesOf)
        .filter(({ name }) => name === 'lastVerifiedCommit' || name === 'lastVerifiedDate');
    const all = [...labelled, ...late, ...prose];
    const date = best(all, 'lastVerifiedDate');
    return {
        status: best(all, 'status'),
        owner: best(all, 'owner'),
        lastVerifiedCommit: best(all, 'lastVerifiedCommit'),
        lastVerifiedDate: date === null ? null : (0,metadata_values/* withDayOrder */.h)(date, page),
        sourcePlan: best(all, 'sourcePlan'),
    };
}


/***/ }),

/***/ 2014:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findPlans),
/* harmony export */   _: () => (/* binding */ namesPlan)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9278);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7627);


/** Most pages one plan may have. */
const MAX_PAGES = 50;
/** Endings that a page has and little else. */
const DOCUMENT = /\.(?:md|mdx|markdown|mdown|mkd|txt|rst|adoc|org)$/i;
const hasMagic = (pattern) => /[*?[\]{}]/.test(pattern);
/** Whether the document has a source plan that can be looked for. */
function namesPlan({ metadata: { sourcePlan }, settings: { plan } }) {
    return plan !== undefined || (sourcePlan !== null && DOCUMENT.test(withoutAnchor(sourcePlan.value)));
}
/** The plan's pages in one snapshot. */
async function findPlans(document, tree) {
    const { entries, truncated } = tree;
    const { metadata: { sourcePlan: field }, settings: { plan, planIds }, path: page, } = document;
    if (plan !== undefined) {
        // Headings are those of Markdown pages; ids can be declared in any file.
        const isPart = (path) => path !== page && (planIds !== undefined || (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainMarkdownPath */ .rV)(path));
        return await findConfigured({ patterns: plan, tree, page, isPart });
    }
    const nothing = { paths: [], missing: [], configured: false, notes: [] };
    if (field === null)
        return nothing;
    const name = withoutAnchor(field.value);
    if (/^[a-z][a-z0-9+.-]*:/i.test(name))
        return {
            ...nothing,
            notes: [`${page}: its source plan ${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_1__/* .headOf */ .U)(name, 200)} is an address on the web and was not read.`],
        };
    const found = locate({ name, page, entries });
    if (typeof found === 'string') {
        // A page may say of itself that it is the plan; then its own headings are no plan of it.
        return found === page || !(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainMarkdownPath */ .rV)(found) ? nothing : { ...nothing, paths: [found] };
    }
    // Other labels (`Source`, `Based on`) name many things that are no plan.
    if (!/plan/i.test(field.label) || truncated)
        return nothing;
    return { ...nothing, missing: [{ name, reason: found.outside ? 'outside' : 'absent', field }] };
}
async function findConfigured({ patterns, tree: { entries, truncated }, page, isPart, }) {
    const paths = new Set();
    const missing = [];
    for (const name of patterns) {
        if (entries.has(name))
            paths.add(name);
        else if (hasMagic(name)) {
            const { compileGlobs } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1310));
            const [matches = () => false] = await compileGlobs([name]);
            const matching = [...entries.keys()].filter((path) => isPart(path) && matches(path)).sort();
            for (const path of matching)
                paths.add(path);
            if (matching.length === 0 && !truncated)
                missing.push({ name, reason: 'absent', field: null });
        }
        else if (!truncated)
            missing.push({ name, reason: 'absent', field: null });
    }
    const notes = paths.size > MAX_PAGES
        ? [`${page}: only the first ${MAX_PAGES} of ${paths.size} pages of its plan were read.`]
        : [];
    return { paths: [...paths].slice(0, MAX_PAGES), missing, configured: true, notes };
}
/** From the root, from the page's folder, or as the only path that ends so. */
function locate({ name, page, entries, }) {
    const places = [name.startsWith('..') ? null : (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePath */ .qb)(name), (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePath */ .qb)(`${(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(page)}/${name}`)];
    const there = places.find((place) => place !== null && entries.has(place));
    if (there !== undefined && there !== null)
        return there;
    const end = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .normalisePath */ .qb)(name.replace(/^(?:\.\.?\/)+/, ''));
    const ending = end === null || name.startsWith('..') ? [] : [...entries.keys()].filter((path) => path.endsWith(`/${end}`));
    const [only] = ending;
    return only !== undefined && ending.length === 1 ? only : { outside: places.every((place) => place === null) };
}
const withoutAnchor = (value) => value
    .slice(0, 500)
    .replace(/[#?].*$/s, '')
    .trim();


/***/ }),

/***/ 8856:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./build/documents/metadata/read-metadata.js + 2 modules
var read_metadata = __webpack_require__(5523);
// EXTERNAL MODULE: ./build/documents/discover.js
var discover = __webpack_require__(1562);
// EXTERNAL MODULE: ./build/rows/inline-text.js
var inline_text = __webpack_require__(5483);
// EXTERNAL MODULE: ./build/text/placeholders.js
var placeholders = __webpack_require__(3834);
;// CONCATENATED MODULE: ./build/rows/tables/cell-content.js


/** Enough of a cell to tell what kind of thing it holds. */
const LOOKED_AT = 400;
/** Longer than any verdict: what is longer is a sentence. */
const LONGEST_VERDICT = 60;
function statusContent(cells, { statusOf, isListed }) {
    const filled = cells.flatMap((cell) => (cell === undefined || cell.text.trim() === '' ? [] : [cell]));
    const known = filled.filter((cell) => statusOf(cell) !== 'unknown' || isListed(cell));
    return {
        filled: filled.length,
        statuses: known.length,
        claims: known.filter((cell) => statusOf(cell) !== 'not-applicable').length,
    };
}
function evidenceContent(cells, statusOf) {
    const content = { said: 0, cited: 0, verdicts: 0, measures: 0 };
    for (const cell of cells) {
        if (cell === undefined)
            continue;
        const text = (0,inline_text/* inlineText */.ln)(cell.segments, LOOKED_AT).text.trim();
        if ((0,placeholders/* isPlaceholder */.wK)(text) || /^gaps?$/i.test(text))
            continue;
        content.said += 1;
        if (looksCited(cell))
            content.cited += 1;
        else if (/^[\d.,%\s/+~<>=\u2265\u2264-]+$/u.test(text))
            content.measures += 1;
        else if (text.length <= LONGEST_VERDICT && ['done', 'partial'].includes(statusOf(cell)))
            content.verdicts += 1;
    }
    return content;
}
/** True where a cell or list item holds a code span, a link, or a word with the look of a path. */
function looksCited(inline) {
    const { segments, text } = (0,inline_text/* inlineText */.ln)(inline.segments, LOOKED_AT);
    return segments.some((segment) => segment.kind === 'code' || segment.link !== null) || looksLikePath(text);
}
/** Endings of the files that evidence mostly is. A name with another one needs a folder before it. */
const ENDINGS = /(?:^|\/)(?:Makefile|Dockerfile|Justfile|CODEOWNERS)$|\.(?:[cm]?[jt]sx?|py|rs|go|java|kts?|swift|rb|php|cs|cpp|cc|[ch]|hpp|scala|exs?|dart|jl|lua|sql|proto|sh|ps1|ya?ml|toml|json[lc5]?|md|mdx|rst|txt|html?|css|scss|vue|svelte|tf|ini|cfg|xml|gradle|ipynb|r|zig|hs|ml|pl|sol|graphql|prisma|snap|csv|lock|mk|cmake|feature|tsv|svg|png)$/i;
/** True where a text names a file, or lines of one; folders and bare words are none. */
function namesFile(text) {
    return text.split(/[\s,;()[\]"'`]/u).some((written) => {
        const word = withoutAnchor(written);
        return (written.length <= 300 &&
            looksLikePath(written) &&
            (ENDINGS.test(word) || /\/[^/]*\.[a-z][a-z0-9]{0,7}$/i.test(word)));
    });
}
/** True where a text names lines of a file. */
function namesLines(text) {
    return /\.\w{1,10}(?::|#L)\d/u.test(text);
}
function withoutAnchor(written) {
    return written.replace(/(?:[:#]L?\d[\d,:L\u2013-]*|#[\w-]+|::[\w:]+)?[.:]*$/u, '');
}
/** True where a text holds a word with the look of a path: a file's extension, or folders and a closing slash. URLs, endpoints, media types and `this/that` are none. */
function looksLikePath(text) {
    return text.split(/[\s,;()[\]"'`]/u).some((written) => {
        if (written.length > 300 || /:\/\/|^www\./i.test(written))
            return false;
        const word = withoutAnchor(written);
        if (ENDINGS.test(word))
            return /^[\w.@{[*-]/.test(word) && !/^(?:[A-Z][a-z]+|node|next|vue|three|express)\.js$/u.test(word);
        const folders = word.split('/').length - 1;
        if (folders === 0 || /^(?:\/|[\w.+-]+\/[\w.+-]+$)/u.test(word))
            return /^[\w.@-]+\/$/u.test(word) && word.length > 3;
        return word.endsWith('/') || /\.[a-z][a-z0-9]{0,7}$/i.test(word) || /[*{]/.test(word);
    });
}

// EXTERNAL MODULE: ./build/text/table-headers.js + 1 modules
var table_headers = __webpack_require__(8039);
;// CONCATENATED MODULE: ./build/rows/tables/claim-rows.js

/** In the table's order; with a layout, without rows that only add up others or stand for more. */
function claimRows(table, layout = null) {
    const header = table.header.cells.map((cell) => (0,table_headers/* normaliseHeader */.Gw)(cell.text));
    return table.rows.filter((row) => !isGroup(row, header.length) &&
        !(layout !== null && isTotal(row, layout)) &&
        !isEllipsis(row) &&
        !(row.cells.length === header.length &&
            row.cells.every((cell, index) => (0,table_headers/* normaliseHeader */.Gw)(cell.text) === header[index])));
}
const TOTALS = new Set('total|totals|sum|subtotal|grand total|total g\u00e9n\u00e9ral|gesamt|summe|insgesamt|suma|razem|totale|totaal|celkem|toplam|\u0438\u0442\u043e\u0433\u043e|\u0432\u0441\u0435\u0433\u043e|\u0440\u0430\u0437\u043e\u043c|\u0443\u0441\u044c\u043e\u0433\u043e|\u603b\u8ba1|\u5408\u8ba1|\u7e3d\u8a08|\u5408\u8a08|\u5c0f\u8ba1|\u5c0f\u8a08|\ud569\uacc4|\ucd1d\uacc4'.split('|'));
/** `**Total**` in the first of its naming cells: a sum of the rows above. */
function isTotal(row, { item, key }) {
    return [row.cells[key], row.cells[item]].some((cell) => cell !== undefined && TOTALS.has((0,table_headers/* normaliseHeader */.Gw)(cell.text)));
}
/** `| \u2026 | \u2026 |`: and so on. */
function isEllipsis(row) {
    const filled = row.cells.map((cell) => cell.text.trim()).filter((text) => text !== '');
    return filled.length > 0 && filled.every((text) => /^(?:\u2026|\.{2,3}|\u22ee|etc\.?)$/u.test(text));
}
/** A row with one cell, or with bold (or no) text in its only filled cell, divides the table and claims nothing. */
function isGroup(row, width) {
    const filled = row.cells.filter((cell) => cell.text.trim() !== '');
    const [only] = filled;
    if (filled.length > 1 || width < 2)
        return only === undefined;
    return only === undefined || row.cells.length === 1 || isBold(only);
}
function isBold(cell) {
    return cell.segments.every((segment) => segment.strong || segment.text.trim() === '');
}

// EXTERNAL MODULE: ./build/rows/status/classify-status.js
var classify_status = __webpack_require__(6324);
;// CONCATENATED MODULE: ./build/rows/tables/by-contents.js

/** Why a column has no role. */
const UNKNOWN = 'the header is not known';
/** Half of what it says looks cited, and two cells at least; one is enough where the header means files as well (`File`, `Path`). */
function findByContents(candidate, statusOf) {
    if (candidate.configured !== null)
        return [];
    const least = candidate.meanings.some(({ kind }) => kind === 'evidence') ? 1 : 2;
    const { said, cited } = evidenceContent(candidate.cells, statusOf);
    return cited >= least && cited * 2 >= said ? [{ index: candidate.index, least }] : [];
}

;// CONCATENATED MODULE: ./build/rows/tables/line-column.js
// Finds the column that holds the lines of the files beside it.

/** The one column of lines, with the column of files before it, or the only one there is. */
function findLineColumn(columns) {
    const [lines, another] = columns.filter(({ role, header }) => role === 'other' && (0,table_headers/* headsLines */.XG)(header) !== 'no');
    const files = columns.filter(({ header }) => (0,table_headers/* headsFiles */.jM)(header));
    const of = files.findLast(({ index }) => index < (lines?.index ?? 0)) ?? (files.length === 1 ? files[0] : undefined);
    return lines === undefined || another !== undefined || of === undefined
        ? null
        : { index: lines.index, of: of.index, sure: (0,table_headers/* headsLines */.XG)(lines.header) === 'sure' };
}

// EXTERNAL MODULE: ./build/text/keys.js
var text_keys = __webpack_require__(9472);
;// CONCATENATED MODULE: ./build/rows/tables/columns.js





/** A status column needs a known header and at least half of its filled cells with known status words, or configuration. Values alone never make one. */
function readColumns({ table, rows, configured, statusOf, isListed }) {
    const roles = new Map(Object.entries(configured).map(([header, role]) => [(0,table_headers/* normaliseHeader */.Gw)(header), role]));
    const candidates = table.header.cells.map((cell, index) => ({
        index,
        header: cell.text,
        configured: roles.get((0,table_headers/* normaliseHeader */.Gw)(cell.text)) ?? null,
        meanings: (0,table_headers/* meaningsOf */.k1)(cell.text),
        cells: rows.map((row) => row.cells[index]),
    }));
    const found = statusColumn(candidates, { statusOf, isListed });
    const status = typeof found !== 'string' ? found : isTraceability(candidates, configured) ? null : found;
    if (typeof status === 'string')
        return { refused: status, columns: candidates.map((candidate) => column(candidate, 'other', 'no status table')) };
    const others = candidates.filter((candidate) => candidate !== status?.candidate);
    const key = others.find((candidate) => candidate.configured === 'key') ??
        others.find((candidate) => candidate.configured === null && hasRole(candidate, 'key'));
    const named = itemColumn(others.filter((candidate) => candidate !== key), key !== undefined);
    const item = key !== undefined && (named === undefined || (!namesItems(named) && holdsTitles(key))) ? key : named;
    if (item === undefined)
        return {
            refused: 'no column names the rows',
            columns: candidates.map((candidate) => column(candidate, 'other', 'no status table')),
        };
    const columns = candidates.map((candidate) => {
        if (candidate === status?.candidate)
            return column(candidate, 'status', status.reason);
        if (candidate === item)
            return column(candidate, candidate === key ? 'key' : 'item', candidate.configured !== null ? 'configuration' : 'names the row');
        if (candidate === key)
            return column(candidate, 'key', candidate.configured === 'key' ? 'configuration' : 'the header names an identifier');
        return roleOf(candidate, statusOf);
    });
    return { layout: layoutOf({ columns, candidates, status, item: item.index, key: key?.index ?? -1, statusOf }) };
}
function statusColumn(candidates, { statusOf, isListed }) {
    const configured = candidates.find((candidate) => candidate.configured === 'status');
    if (configured !== undefined)
        return { candidate: configured, strength: 'strong', reason: 'configuration' };
    let refused = 'no header names a status';
    for (const strength of ['strong', 'medium', 'weak']) {
        const ranked = strength === 'weak'
            ? [...candidates].sort((one, other) => (0,table_headers/* rankOf */.IQ)(one.header) - (0,table_headers/* rankOf */.IQ)(other.header))
            : candidates;
        for (const candidate of ranked) {
            if (candidate.configured !== null ||
                !candidate.meanings.some((meaning) => meaning.kind === 'status' && meaning.strength === strength))
                continue;
            const { filled, statuses, claims } = statusContent(candidate.cells, { statusOf, isListed });
            const share = `${statuses} of ${filled} cells hold known status words`;
            if (claims > 0 && statuses * 2 >= filled)
                return { candidate, strength, reason: `the header names a status, ${share}` };
            if (strength === 'strong' || refused === 'no header names a status')
                refused = `the header \u201c${candidate.header}\u201d names a status, but only ${share}`;
        }
    }
    const listing = candidates.find(({ configured: role, cells }) => role === null && holdsLegend(cells, isListed));
    return listing === undefined
        ? refused
        : { candidate: listing, strength: 'medium', reason: 'its cells hold the words of the page\u2019s legend' };
}
/**
 * A table that maps requirements to what fulfils them, where configuration names both kinds of columns and none for a status.
 * One with a column that could be a status is a status table that was not understood.
 */
function isTraceability(candidates, roles) {
    const has = (...wanted) => candidates.some(({ configured }) => configured !== null && wanted.includes(configured));
    return (has('key', 'item') &&
        has('implementation', 'tests') &&
        !Object.values(roles).includes('status') &&
        !candidates.some(({ configured, meanings }) => configured === null && meanings.some((meaning) => meaning.kind === 'status' && meaning.strength !== 'weak')));
}
/** Two words at least, and nothing but words of the page's legend. */
function holdsLegend(cells, isListed) {
    const filled = cells.flatMap((cell) => (cell === undefined || cell.text.trim() === '' ? [] : [cell]));
    return filled.length > 1 && filled.every(isListed);
}
function itemColumn(candidates, keyed) {
    const free = candidates.filter((candidate) => candidate.configured === null && !holdsTickets(candidate) && !holdsGrades(candidate));
    return (candidates.find((candidate) => candidate.configured === 'item') ??
        free.find((candidate) => candidate.meanings.some((meaning) => meaning.kind === 'item' && !meaning.weak)) ??
        free.find((candidate) => (candidate.meanings.length === 0 && !holdsNumbers(candidate)) ||
            (candidate.meanings.some((meaning) => meaning.kind === 'item') &&
                !(keyed && candidate.meanings.some((meaning) => meaning.kind === 'evidence' && !meaning.weak)))) ??
        (keyed
            ? undefined
            : free.find((candidate) => !candidate.meanings.some((meaning) => meaning.kind === 'metric' || meaning.kind === 'status'))));
}
/** True where the header, or configuration, says that the column names the rows; prose beside them may stand under any other. */
function namesItems({ configured, meanings }) {
    return configured === 'item' || meanings.some((meaning) => meaning.kind === 'item' && !meaning.weak);
}
/** `1.2 Buy a ticket` in most cells: the key has its title beside it. */
function holdsTitles({ cells }) {
    const parsed = cells.flatMap((cell) => (cell === undefined || cell.text.trim() === '' ? [] : [(0,text_keys/* parseKey */.Do)(cell.text)]));
    return (parsed.filter(({ keyed, title }) => keyed && /\p{L}{3}/u.test(title) && !(0,text_keys/* parseKey */.Do)(title).keyed).length * 2 >
        parsed.length);
}
/** Counts of lines and the like name no row. */
function holdsNumbers({ cells }) {
    const filled = cells.flatMap((cell) => (cell === undefined || cell.text.trim() === '' ? [] : [cell.text.trim()]));
    return (filled.length > 0 &&
        filled.filter((text) => /^[~\u2248]?[\d.,]+\s?(?:%|\u884c|lines?)?$/u.test(text)).length * 2 > filled.length);
}
/** Priorities, severities, levels, quarters, yes and no: what grades a row and names none. */
const GRADE = /^(?:[psl]\s?[0-5]|q[1-4](?:\s?\/?\s?20\d\d)?|h[12]|t[0-3]|(?:very\s)?(?:high|medium|low)|critical|major|minor|trivial|must|should|could|won['\u2019]t|yes|no|y|n|true|false|unit|integration|e2e|end.to.end|manual|auto(?:mated)?|\u662f|\u5426|\u0434\u0430|\u043d\u0435\u0442|ja|nein|s\u00ed|oui|non|sim|n\u00e3o|tak|nie|\u9ad8|\u4e2d|\u4f4e|\u0432\u044b\u0441\u043e\u043a\u0438\u0439|\u0441\u0440\u0435\u0434\u043d\u0438\u0439|\u043d\u0438\u0437\u043a\u0438\u0439|hoch|mittel|niedrig|alta?|media|baja?|haute|moyenne|basse)$/iu;
/** True where the cells only grade, or where rows of a longer table all say the same. */
function holdsGrades({ cells }) {
    const filled = cells.flatMap((cell) => (cell === undefined || cell.text.trim() === '' ? [] : [cell.text.trim()]));
    const distinct = new Set(filled.map((text) => text.toLowerCase()));
    return ((filled.length > 2 && distinct.size === 1) ||
        (filled.length > 1 && filled.every((text) => GRADE.test(text)) && distinct.size < filled.length));
}
/** `Issue` heads what went wrong, or the number of a ticket. */
function holdsTickets({ meanings, cells }) {
    if (!meanings.some((meaning) => meaning.kind === 'plain' && meaning.role === 'ticket'))
        return false;
    const filled = cells.flatMap((cell) => (cell === undefined || cell.text.trim() === '' ? [] : [cell.text.trim()]));
    return filled.filter((text) => !/\s/u.test(text)).length * 2 >= filled.length;
}
/** The role of a column that is neither status nor item nor key. */
function roleOf(candidate, statusOf) {
    if (candidate.configured !== null)
        return column(candidate, candidate.configured, 'configuration');
    let refused = null;
    for (const meaning of candidate.meanings) {
        switch (meaning.kind) {
            case 'evidence': {
                const { said, cited, verdicts, measures } = evidenceContent(candidate.cells, statusOf);
                if (said > 0 && verdicts * 2 >= said)
                    refused = 'holds verdicts, no evidence';
                else if (said > 0 && measures * 2 >= said)
                    refused = 'holds numbers, no evidence';
                else if (meaning.weak && cited * 3 < Math.max(said, 1))
                    refused = 'few of its cells cite anything';
                else
                    return column(candidate, meaning.role, meaning.weak ? 'the header can name evidence, and its cells cite' : 'the header names evidence');
                break;
            }
            case 'note':
                return column(candidate, 'note', meaning.gap ? 'the header names gaps' : 'the header names notes');
            case 'plain':
                return column(candidate, meaning.role === 'key' ? 'other' : meaning.role, 'the header says so');
            case 'metric':
                return column(candidate, 'other', 'a measurement');
            case 'status':
                refused ??= 'another status column was chosen';
                break;
            case 'item':
                refused ??= 'another column names the rows';
                break;
        }
    }
    return column(candidate, 'other', refused ?? UNKNOWN);
}
function layoutOf({ columns, candidates, status, item, key, statusOf }) {
    const notes = columns.filter((one) => one.role === 'note');
    const gap = notes.find((one) => one.reason === 'configuration' ||
        candidates[one.index]?.meanings.some((meaning) => meaning.kind === 'note' && meaning.gap));
    return {
        columns,
        status: status?.candidate.index ?? -1,
        key: key === item ? -1 : key,
        item,
        note: (gap ?? notes[0])?.index ?? -1,
        evidence: columns.flatMap(({ index, role }) => role === 'implementation' || role === 'tests' ? [{ index, role }] : []),
        lines: findLineColumn(columns),
        byContents: candidates.flatMap((candidate) => candidate.index === item || columns[candidate.index]?.reason === UNKNOWN
            ? findByContents(candidate, statusOf)
            : []),
        verified: columns.flatMap(({ index, role }) => role === 'verified-commit' || role === 'verified-date' ? [index] : []),
        strength: status?.strength ?? 'strong',
        metrics: candidates.filter((candidate) => candidate.meanings.some((meaning) => meaning.kind === 'metric')).length,
    };
}
function hasRole(candidate, role) {
    return candidate.meanings.some((meaning) => meaning.kind === 'plain' && meaning.role === role);
}
function column({ index, header }, role, reason) {
    return { index, header, role, reason };
}

// EXTERNAL MODULE: ./build/rows/tables/read-table.js + 1 modules
var read_table = __webpack_require__(778);
// EXTERNAL MODULE: ./build/rows/status/status-tokens.js
var status_tokens = __webpack_require__(9344);
;// CONCATENATED MODULE: ./build/rows/tables/accept-table.js










/** A table without evidence columns is a status table only where its rows are claims with keys, sections hold their evidence, or configuration says so. */
function acceptTable({ placed: { table, heading }, legend, summaries, words, settings, named, titled, }) {
    const place = { heading: heading?.text ?? '', range: table.range };
    const refuse = (reason, columns = []) => ({
        considered: { accepted: false, reason, columns, ...place },
        accepted: null,
    });
    if (legend.tables.has(table))
        return refuse('explains status words: a legend');
    if (summaries.has(table))
        return refuse('counts rows by status');
    const filled = claimRows(table);
    if (filled.length === 0)
        return refuse('holds no rows');
    const reading = readColumns({
        table,
        rows: filled,
        configured: settings.columns,
        statusOf: statusReader(words),
        isListed: (cell) => inLegend(cell, words),
    });
    if ('refused' in reading)
        return refuse(reading.refused, reading.columns);
    const { layout } = reading;
    const rows = claimRows(table, layout);
    if (rows.length === 0)
        return refuse('holds no rows', layout.columns);
    const verdict = judge({
        table,
        rows,
        layout,
        named,
        titled,
        configured: settings.configured,
        statusOf: statusReader(words),
    });
    if (!verdict.accepted)
        return refuse(verdict.reason, layout.columns);
    return {
        considered: { accepted: true, reason: verdict.reason, columns: layout.columns, ...place },
        accepted: { layout, rows },
    };
}
/** Accepts a refused table whose header is that of an accepted one; a legend, and a table without rows, stay refused. */
function acceptSister(refused, layout) {
    const rows = claimRows(refused.placed.table, layout);
    if (refused.considered.columns.length === 0 || rows.length === 0)
        return refused;
    const { columns } = layout;
    return {
        considered: {
            ...refused.considered,
            accepted: true,
            reason: 'the header of another status table of this page',
            columns,
        },
        accepted: { layout, rows },
    };
}
/** What is weighed in an investigation: its verdict says what is true, not what is done. */
const HYPOTHESES = new Set([
    'hypothesis',
    'hypotheses',
    'theory',
    'suspect',
    'suspected cause',
    'suspicion',
    'experiment',
    'mutation',
    'hypothese',
    'hypoth\u00e8se',
    'hip\u00f3tesis',
    '\u0433\u0438\u043f\u043e\u0442\u0435\u0437\u0430',
    '\u4eee\u8aac',
    '\u5047\u8bbe',
]);
/** What a test run says of a test. */
const OUTCOME = /^[^\p{L}\p{N}]*(?:pass(?:ed|es|ing)?|fail(?:ed|s|ing|ure)?|skip(?:ped)?|ok|error)[^\p{L}\p{N}]*$/iu;
function judge({ table, rows, layout, named, titled, configured, statusOf }) {
    let names = null;
    const namesOf = () => (names ??= rows.map((row) => (0,read_table/* nameOf */.Vb)(row, layout)));
    const keyed = () => namesOf().filter(({ key, keyed: written }) => written && !(0,read_table/* isCount */.my)(key)).length * 2 >= rows.length;
    if (layout.metrics > (layout.strength === 'strong' ? 1 : 0) && !configured && !keyed())
        return { accepted: false, reason: 'reports measurements, not claims' };
    if (!configured &&
        layout.columns.some(({ index }) => index !== layout.status && HYPOTHESES.has((0,table_headers/* normaliseHeader */.Gw)(table.header.cells[index]?.text ?? ''))))
        return { accepted: false, reason: 'weighs hypotheses, and claims no work' };
    const contents = layout.evidence.map(({ index }) => evidenceContent(rows.map((row) => row.cells[index]), statusOf));
    const cites = contents.some(({ cited }) => cited > 0);
    const outcomes = configured || cites ? 0 : rows.filter((row) => OUTCOME.test(row.cells[layout.status]?.text ?? '')).length;
    if (outcomes > 0 && outcomes * 4 >= rows.length * 3 && !keyed())
        return { accepted: false, reason: 'reports the outcome of tests, and cites nothing' };
    // `Implementation: AES-256` tells how; only a column that says it holds evidence is one whatever it holds.
    const empty = contents.every(({ said }) => said === 0);
    const holdsEvidence = layout.evidence.length > 0 &&
        (configured ||
            cites ||
            empty ||
            layout.evidence.some(({ index }) => (0,table_headers/* namesEvidence */.Y6)(table.header.cells[index]?.text ?? '')));
    if (holdsEvidence) {
        const evidence = layout.evidence.map(({ index }) => `\u201c${table.header.cells[index]?.text ?? ''}\u201d`).join(', ');
        return {
            accepted: true,
            reason: `${layout.status === -1 ? 'no status column, and configured columns for the evidence' : 'status and evidence columns'} (${evidence})`,
        };
    }
    const headings = named();
    const served = namesOf().filter((name) => headings.has(name.keyed ? (0,text_keys/* canonicalKey */.yk)(name.key) : (0,text_keys/* slugOf */.tF)(name.title))).length;
    if (served > 0 && (keyed() || served * 2 >= rows.length))
        return { accepted: true, reason: `a status column, and headings that name ${served} of its rows` };
    if (configured)
        return { accepted: true, reason: 'a status column in a configured document' };
    const filed = layout.byContents.find(({ index, least }) => holdsFiles(rows, index, least));
    if (layout.strength === 'strong' && layout.metrics === 0 && filed !== undefined)
        return {
            accepted: true,
            reason: `a status column, and files in the column \u201c${table.header.cells[filed.index]?.text ?? ''}\u201d`,
        };
    if (layout.strength === 'strong' && layout.metrics === 0) {
        if (titled)
            return { accepted: true, reason: 'a status column, on a page named as a status page' };
        if (linksPages(rows, layout.item))
            return { accepted: true, reason: 'a status column, and rows that are links to files' };
    }
    if (layout.strength !== 'strong')
        return { accepted: false, reason: 'no column holds evidence, and the header of the status column is not sure' };
    if (keyed())
        return { accepted: true, reason: 'a status column, and rows with keys' };
    return { accepted: false, reason: 'no column holds evidence, no section names its rows, and they have no keys' };
}
/** True where half of what a column says are names of files, and so many cells at least. */
function holdsFiles(rows, index, least) {
    const said = rows.flatMap(({ cells }) => {
        const text = cells[index]?.text.trim() ?? '';
        return (0,placeholders/* isPlaceholder */.wK)(text) ? [] : [text];
    });
    const files = said.filter(namesFile).length;
    return files >= least && files * 2 >= said.length;
}
/** True where most rows are named by a link to a file: `[mmc](mmc.md)`, as in an index of modules with their status. */
function linksPages(rows, index) {
    const linked = rows.filter(({ cells }) => cells[index]?.segments.some(({ link }) => link !== null && namesFile(link.url))).length;
    return linked > 1 && linked * 2 >= rows.length;
}
/** `100%` among statuses says that all is done; a column of nothing else measures something. */
const BARE_SHARE = /^\s*\d{1,3}(?:\.\d{1,3})?\s?%\s*$/;
/** Classifies cells, each distinct text once, for the question whether a column holds statuses. */
function statusReader(words) {
    const known = new Map();
    return (cell) => {
        const { text } = (0,inline_text/* inlineText */.ln)(cell.segments.filter((segment) => !segment.struck), status_tokens/* STATUS_TEXT_LIMIT */.zu);
        const status = known.get(text) ?? (text.trim() === '' && cell.text.trim() !== '' ? 'not-applicable' : statusIn(text, words));
        known.set(text, status);
        return status;
    };
}
/** True where the whole cell is one of the words that the page itself calls its statuses. */
function inLegend(cell, { legend, listed }) {
    const signature = (0,status_tokens/* statusSignature */.dr)((0,inline_text/* inlineText */.ln)(cell.segments, status_tokens/* STATUS_TEXT_LIMIT */.zu).text);
    return legend.has(signature) || listed.has(signature);
}
const statusIn = (text, words) => BARE_SHARE.test(text) ? 'unknown' : (0,classify_status/* classifyStatus */.x)(text, words).status;

// EXTERNAL MODULE: ./build/rows/tables/find-tables.js
var find_tables = __webpack_require__(6007);
// EXTERNAL MODULE: ./build/text/characters.js
var characters = __webpack_require__(4832);
;// CONCATENATED MODULE: ./build/rows/lists/key-list.js
// Finds the rows that a heading names: one key, several (`WS-P1 / WS-P2`, `WS-P1/P2`), or a range (`WS-P1\u2013P4`).


/** A heading that names more rows than this is no list of rows. */
const MOST_KEYS = 50;
const HEADING_LIMIT = 200;
const DIVIDER = /^\s{0,3}(?:(,|\/|&|\+|and\b|und\b|et\b|y\b|\u0438\b|\u3001|\uff0c)|(-|\.\.\.?|\u2026|to\b|through\b|bis\b))\s{0,3}/i;
const WORD = new RegExp(`^(?:[_.-]|[^${characters/* NOT_IN_WORDS */.wY}]){1,24}`, 'u');
/** The canonical keys a heading begins with, in its order; empty where it begins with none. */
function keysNamed(heading) {
    let rest = heading
        .slice(0, HEADING_LIMIT)
        .trim()
        .replaceAll(/[\u2010-\u2015\u2212]/gu, '-');
    const first = takeKey(rest, null);
    if (first === null)
        return [];
    const keys = [first.key];
    rest = rest.slice(first.length);
    while (keys.length < MOST_KEYS) {
        const divider = DIVIDER.exec(rest);
        const last = keys.at(-1) ?? '';
        const next = divider === null ? null : takeKey(rest.slice(divider[0].length), last);
        if (divider === null || next === null)
            break;
        if (divider[2] === undefined)
            keys.push(next.key);
        else
            keys.push(...between(last, next.key));
        rest = rest.slice(divider[0].length + next.length);
    }
    return [...new Set(keys.slice(0, MOST_KEYS).map(text_keys/* canonicalKey */.yk))];
}
/** One key at the start of a text. After another key its tail may do: the `P2` and the `2` of `WS-P1/P2`, `WS-P1/2`. */
function takeKey(text, before) {
    const word = WORD.exec(text)?.[0].replace(/[.-]{1,24}$/u, '') ?? '';
    if (before !== null) {
        const tail = /^([a-z]{0,12})(\d{1,4}(?:\.\d{1,4}){0,6})(?![a-z])/i.exec(word);
        const stem = tail === null ? null : stemOf(before, tail[1] ?? '');
        if (tail !== null && stem !== null)
            return { key: `${stem}${tail[2] ?? ''}`, length: tail[0].length };
    }
    const labelled = (0,text_keys/* parseKey */.Do)(text.slice(0, 60).split(/[/,&+:]| - |(?<=\d)-(?=[A-Za-z])/u)[0] ?? '');
    if (labelled.keyed && /\s/u.test(labelled.key))
        return { key: labelled.key, length: lengthOf(text, labelled.key) };
    // The range's own dash (`WS-P1-P4`) must not be taken for a part of the key.
    const head = /^(?:[A-Za-z]+[-_])*[A-Za-z]*\d+(?:\.\d+)*/u.exec(word)?.[0] ?? word;
    const plain = (0,text_keys/* parseKey */.Do)(head);
    if (plain.keyed && plain.title === '')
        return { key: plain.key, length: head.length };
    // Written loosely (`ws p1`), it still names a row if one has this key.
    const loose = before === null ? /^([a-z]{1,12})[ _-]{0,2}([a-z]{0,6}\d{1,4}(?:\.\d{1,4}){0,6})(?=$|[\s:,/&-])/i.exec(text) : null;
    return loose === null ? null : { key: `${loose[1] ?? ''}-${loose[2] ?? ''}`, length: loose[0].length };
}
/** What a tail leaves of the key before it: `WS-P` for `P2` or `2` after `WS-P1`. Null where the tail does not fit. */
function stemOf(before, letters) {
    const stem = /^(.*?)\d{1,4}(?:\.\d{1,4}){0,6}[a-z]?$/u.exec(before)?.[1];
    return stem !== undefined && stem.toLowerCase().endsWith(letters.toLowerCase()) && (letters !== '' || stem !== '')
        ? stem
        : null;
}
function between(from, to) {
    const start = /^(.*?)(\d{1,4})$/u.exec(from);
    const end = /^(.*?)(\d{1,4})$/u.exec(to);
    if (start === null || end === null || start[1]?.toLowerCase() !== end[1]?.toLowerCase())
        return [to];
    const first = Number(start[2]);
    const last = Number(end[2]);
    if (last <= first || last - first > MOST_KEYS)
        return [to];
    return Array.from({ length: last - first }, (_, step) => `${start[1] ?? ''}${first + step + 1}`);
}
function lengthOf(text, key) {
    let at = 0;
    for (const point of key) {
        while (at < text.length && text[at]?.toLowerCase() !== point.toLowerCase() && /[\s_-]/u.test(text[at] ?? ''))
            at += 1;
        at += text[at]?.toLowerCase() === point.toLowerCase() ? 1 : 0;
    }
    return at;
}

;// CONCATENATED MODULE: ./build/rows/status/divide-legend.js
// Divides the sentence of a legend into its entries: a term each, with what the page says that it means.


/** What is between a term and its meaning. */
const divide_legend_DIVIDER = /\s?(?::|=|\u2192|\u2014|\u2013|\s-)\s/u;
/** A longer term is a sentence. */
const LONGEST_TERM = 40;
const MARKS = '\u00b7\u2022|;\uff1b';
const OPENING = '([{\uff08';
const CLOSING = ')]}\uff09';
/** The term an entry begins with, if a divider follows it: its end, and where the meaning begins. */
function termOf(text) {
    const divider = divide_legend_DIVIDER.exec(text.slice(0, LONGEST_TERM + 4));
    return divider === null ? null : { end: divider.index, meaning: divider.index + divider[0].length };
}
/**
 * Its entries, in order. A line that begins with no term goes on with the entry before it; what is in brackets belongs to one entry.
 * Where the page calls the sentence a legend (`titled`) and it begins with a symbol, every symbol begins an entry; elsewhere only one behind a comma.
 */
function divideLegend(text, titled) {
    const pieces = joinLines(text).flatMap((line) => cut(line, marksIn(line)));
    const every = titled && startsWithSymbol(text);
    const bySymbol = pieces.flatMap((piece) => cut(piece, symbolsIn(piece, every)));
    return bySymbol.length > 1 ? bySymbol : bySymbol.flatMap((piece) => cut(piece, commasIn(piece)));
}
function joinLines(text) {
    const lines = [];
    for (const line of text.split('\n').map((one) => one.trim())) {
        const last = lines.length - 1;
        if (line === '')
            continue;
        if (last < 0 || startsEntry(line))
            lines.push(line);
        else
            lines[last] = `${lines[last] ?? ''} ${line}`;
    }
    return lines;
}
/** True where the first thing said is a symbol, an emoji or a check box. */
function startsWithSymbol(text) {
    return (0,status_tokens/* tokeniseStatus */.t1)(text.slice(0, LONGEST_TERM).trimStart())[0]?.kind === 'glyph';
}
function startsEntry(line) {
    if (startsWithSymbol(line))
        return true;
    const term = termOf(line);
    return term !== null && !/[,.;()]/u.test(line.slice(0, term.end));
}
function cut(text, cuts) {
    const starts = [0, ...cuts.map(({ at, width }) => at + width)];
    return starts
        .map((start, index) => text.slice(start, cuts[index]?.at ?? text.length).trim())
        .filter((piece) => piece !== '');
}
const marksIn = (text) => outside(text)
    .filter(({ point }) => MARKS.includes(point))
    .map(({ at, point }) => ({ at, width: point.length }));
function symbolsIn(text, every) {
    const cuts = [];
    let before = '';
    for (const { at, point } of outside(text)) {
        const glyph = (0,characters/* isSymbol */.Bm)(point.codePointAt(0) ?? 0) && (0,status_tokens/* tokeniseStatus */.t1)(point)[0]?.kind === 'glyph';
        // A symbol right after another one is part of the same term.
        if (glyph && before !== '' && before !== 'glyph' && (every || before === ','))
            cuts.push({ at, width: 0 });
        if (glyph)
            before = 'glyph';
        else if (/[^\s\ufe0e\ufe0f\u200d]/u.test(point))
            before = ',\uff0c\u3001'.includes(point) ? ',' : point;
    }
    return cuts;
}
const commasIn = (text) => outside(text)
    .filter(({ at, point }) => ',\uff0c\u3001'.includes(point) && startsEntry(text.slice(at + 1, at + 1 + LONGEST_TERM + 8).trimStart()))
    .map(({ at, point }) => ({ at, width: point.length }));
/** The characters that stand in no bracket; all of them where brackets are left open. */
function outside(text) {
    const all = [];
    const free = [];
    let depth = 0;
    let at = 0;
    for (const point of text) {
        if (OPENING.includes(point))
            depth += 1;
        if (depth === 0)
            free.push({ at, point });
        if (CLOSING.includes(point))
            depth = Math.max(0, depth - 1);
        all.push({ at, point });
        at += point.length;
    }
    return depth === 0 ? free : all;
}

;// CONCATENATED MODULE: ./build/rows/status/legend-titles.js
// Tells the headings and opening words under which a page explains its statuses.

const TITLE_WORDS = new Set([
    'legend',
    'leyenda',
    'l\u00e9gende',
    'legende',
    'legenda',
    '\u043b\u0435\u0433\u0435\u043d\u0434\u0430',
    '\u56fe\u4f8b',
    '\u5716\u4f8b',
    '\u51e1\u4f8b',
    '\ubc94\ub840',
]);
/** With the word `status` beside them, these title a legend too. */
const VALUE_WORDS = new Set([
    'values',
    'key',
    'definition',
    'definitions',
    'codes',
    'meaning',
    'meanings',
    'levels',
    'labels',
    'terms',
    'vocabulary',
]);
/** Alone in a heading they title a list that explains them; in the singular (`## Status`) they title what is done. */
const LISTING_TITLE = /^\W{0,4}(?:(?:allowed |possible |our |the )?statuses|estados|statuts|stati|zust\u00e4nde|\u0441\u0442\u0430\u0442\u0443\u0441\u044b|\u0441\u0442\u0430\u0442\u0443\u0441\u0438|statusy|\u72b6\u6001\u8bf4\u660e|\u72c0\u614b\u8aaa\u660e|\u30b9\u30c6\u30fc\u30bf\u30b9\u4e00\u89a7|\uc0c1\ud0dc \ubaa9\ub85d)\W{0,4}$/iu;
/** A title is a heading or the start of a paragraph. */
const TITLE_REACH = 80;
/** True where a heading or the start of a paragraph says that a legend follows. */
function isTitle(text) {
    const words = (0,characters/* wordsIn */.Hn)(text.slice(0, TITLE_REACH).toLowerCase());
    return (words.some((word) => TITLE_WORDS.has(word)) ||
        (words.some((word) => word === 'status' || word === 'statuses') && words.some((word) => VALUE_WORDS.has(word))) ||
        (words[0] === 'key' && /^\W{0,4}key\W{0,3}(?:[:\uff1a]|$)/i.test(text.slice(0, TITLE_REACH))));
}

// EXTERNAL MODULE: ./build/rows/status/match-words.js + 2 modules
var match_words = __webpack_require__(9042);
// EXTERNAL MODULE: ./build/rows/status/vocabulary.js
var vocabulary = __webpack_require__(5619);
;// CONCATENATED MODULE: ./build/rows/status/legend.js








/** A legend is short; longer lists and tables are something else. */
const MOST_ENTRIES = 24;
const LONGEST_LINE = 600;
const TERM_HEADERS = new Set([
    'status',
    'symbol',
    'icon',
    'emoji',
    'value',
    'state',
    'label',
    'word',
    'mark',
    'marker',
    'term',
    'badge',
    'code',
    'estado',
    'statut',
    '\u0441\u0442\u0430\u0442\u0443\u0441',
    '\u72b6\u6001',
    '\u7b26\u53f7',
    '\u8a18\u53f7',
    '\uc0c1\ud0dc',
    'key',
    'legend',
]);
const MEANING_HEADERS = new Set([
    'meaning',
    'means',
    'description',
    'definition',
    'explanation',
    'legend',
    'significado',
    'descripci\u00f3n',
    'signification',
    'bedeutung',
    'beschreibung',
    '\u0437\u043d\u0430\u0447\u0435\u043d\u0438\u0435',
    '\u043e\u043f\u0438\u0441\u0430\u043d\u0438\u0435',
    'znaczenie',
    'opis',
    '\u542b\u4e49',
    '\u8bf4\u660e',
    '\u610f\u5473',
    '\u8aac\u660e',
    '\uc758\ubbf8',
    '\uc124\uba85',
    'what it means',
]);
/** What a legend says of a word weighs less than the word itself where that is known and means the same everywhere; of a symbol, more. */
function readLegend(page) {
    const found = { words: new Map(), terms: [], listed: new Set(), marked: new Map() };
    const lists = [];
    const tables = new Set();
    let titled = false;
    let listing = false;
    const visit = (blocks) => {
        for (const block of blocks) {
            if (block.kind === 'table') {
                if (isLegendTable(block)) {
                    tables.add(block);
                    for (const row of block.rows)
                        legend_define(found, row.cells[0]?.text ?? '', row.cells[1]?.text ?? '');
                }
            }
            else if (block.kind === 'list') {
                if (listing && explainsCode(block))
                    for (const item of block.items)
                        defineLine(found, firstText(item.blocks));
                for (const item of titled && block.items.length <= MOST_ENTRIES ? block.items : [])
                    defineLine(found, firstText(item.blocks));
                for (const item of block.items) {
                    const [first] = item.blocks;
                    const words = first?.kind === 'paragraph' ? closedList(first) : null;
                    if (words !== null)
                        lists.push(words);
                }
                for (const item of block.items)
                    visit(item.blocks.filter((inner) => inner.kind !== 'paragraph'));
            }
            else if (block.kind === 'quote') {
                visit(block.blocks);
            }
            if (block.kind === 'paragraph') {
                titled = block.text.length < LONGEST_LINE && isTitle(block.text);
                const words = closedList(block);
                if (words !== null)
                    lists.push(words);
                else if (titled || looksLikeLegend(block))
                    defineSentence(found, block.text);
            }
            else {
                titled = block.kind === 'heading' && isTitle(block.text);
                listing = block.kind === 'heading' && LISTING_TITLE.test(block.text);
            }
        }
    };
    visit(page.blocks);
    // Cells often hold the symbol alone. One that comes before several meanings keeps the meaning it has everywhere.
    for (const [glyph, [status, ...others]] of found.marked)
        if (status !== undefined && others.length === 0 && !found.words.has(glyph))
            found.words.set(glyph, status);
    const [closed = null] = lists;
    for (const word of closed ?? [])
        legend_define(found, word, '');
    return { words: found.words, terms: found.terms, listed: found.listed, closed, tables };
}
/** What a line that lists the page's statuses begins with. `Status: done` states one and lists none. */
const LIST_LABEL = /^[\s*_]*(?:(?:allowed|valid|possible|permitted|known|legal)\s+)?(?:statuses|status (?:values|words|vocabulary|set)|(?:allowed|valid|possible|permitted|known|legal)\s+status)[\s*_]*[:\uff1a]/i;
/** The words of such a line: its code spans, else what commas divide. Null for any other paragraph, and where a word is explained. */
function closedList({ segments, text }) {
    if (text.length > LONGEST_LINE)
        return null;
    const label = LIST_LABEL.exec(text);
    if (label === null)
        return null;
    const rest = text.slice(label[0].length);
    if (divideLegend(rest, true).some((entry) => termOf(entry) !== null))
        return null;
    const spans = segments.filter((segment) => segment.kind === 'code').map((segment) => segment.text.trim());
    const words = (spans.length > 0 ? spans : rest.replace(/[.\u3002]\s*$/u, '').split(/[,\uff0c\u3001/|\u00b7]|\bor\b|\band\b/u))
        .map((word) => word.trim())
        .filter((word) => word !== '');
    const short = words.every((word) => word.length <= LONGEST_TERM && (0,characters/* wordsIn */.Hn)(word).length <= 3);
    return words.length > 1 && words.length <= MOST_ENTRIES && short ? words : null;
}
/** True for a short list whose items are each a term in code or strong marks, and what it means. */
function explainsCode({ items }) {
    return (items.length > 1 &&
        items.length <= MOST_ENTRIES &&
        items.every(({ blocks: [first] }) => {
            const [term] = first?.kind === 'paragraph' ? first.segments : [];
            return (term !== undefined &&
                (term.kind === 'code' || term.strong) &&
                termOf(firstText([first].flatMap((one) => one ?? []))) !== null);
        }));
}
/** A table whose first column lists terms and whose second explains them, and that names no rows. */
function isLegendTable(table) {
    const [term = '', meaning = '', ...rest] = table.header.cells.map((cell) => (0,table_headers/* normaliseHeader */.Gw)(cell.text));
    if (rest.length > 1 || table.rows.length > MOST_ENTRIES || !TERM_HEADERS.has(term) || !MEANING_HEADERS.has(meaning))
        return false;
    const terms = table.rows.map((row) => (0,status_tokens/* statusSignature */.dr)(row.cells[0]?.text ?? ''));
    return new Set(terms).size === terms.length;
}
/** `\u2705 done \u00b7 \ud83d\udfe1 partial \u00b7 \u274c not started` on a line of its own, each symbol once; where a line goes on in the next one, with a divider in every entry. */
function looksLikeLegend({ text }) {
    if (text.length > LONGEST_LINE || !(0,characters/* isSymbol */.Bm)(text.trimStart().codePointAt(0) ?? 0))
        return false;
    const entries = divideLegend(text, false);
    const symbols = entries.map((entry) => (0,status_tokens/* statusSignature */.dr)(entry).split(' ', 1)[0]);
    if (new Set(symbols).size < entries.length)
        return false;
    const wrapped = text.split('\n').some((line) => !startsWithSymbol(line));
    return (entries.length > 1 &&
        entries.every((entry) => startsWithSymbol(entry) && (0,characters/* wordsIn */.Hn)(entry).length > 0 && (!wrapped || termOf(entry) !== null)));
}
function defineSentence(found, text) {
    const titled = isTitle(text);
    const body = titled ? text.slice(text.slice(0, TITLE_REACH).search(/[:\uff1a]/u) + 1 || text.length) : text;
    const entries = divideLegend(body, titled);
    // Nobody called it a legend: `\u2705 Sails: sewn` may tell of the sails alone.
    const sure = titled ? found : { ...found, marked: new Map() };
    if (entries.length <= MOST_ENTRIES)
        for (const entry of entries)
            defineLine(sure, entry);
}
/** `term: meaning`, `term = meaning`, `term \u2014 meaning`, `\u2705 meaning`. */
function defineLine(found, line) {
    const text = line.slice(0, LONGEST_LINE).trim();
    const term = termOf(text);
    if (term !== null) {
        legend_define(found, text.slice(0, term.end), text.slice(term.meaning));
        return;
    }
    const glyph = (0,status_tokens/* tokeniseStatus */.t1)(text)[0];
    if (glyph?.kind === 'glyph')
        legend_define(found, text.slice(0, glyph.end), text.slice(glyph.end));
}
function legend_define({ words, terms, listed, marked }, term, meaning) {
    const signature = (0,status_tokens/* statusSignature */.dr)(term);
    if (signature === '' || term.trim().length > LONGEST_TERM || words.has(signature))
        return;
    const tokens = (0,status_tokens/* tokeniseStatus */.t1)(term);
    const glyphs = tokens.flatMap((token) => (token.kind === 'glyph' ? [token.text] : []));
    const spoken = tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : [])).join(' ');
    const itself = (0,classify_status/* classifyStatus */.x)(term, match_words/* NO_WORDS */.I1).status;
    const sure = itself !== 'unknown' &&
        spoken !== '' &&
        !vocabulary/* AMBIGUOUS */.Te.has(spoken) &&
        (0,classify_status/* classifyStatus */.x)(spoken, match_words/* NO_WORDS */.I1).status !== 'unknown';
    const weighed = sure ? itself : weigh({ itself, meaning, marked: glyphs.length > 0, spoken: spoken !== '' });
    // A term that is explained is a status, whatever else its words could be: `closed by test` is closed.
    const status = weighed === 'unknown' && meaning !== '' ? openingStatus(tokens) : weighed;
    if (status === 'unknown') {
        if (spoken !== '' && (0,characters/* wordsIn */.Hn)(spoken).length <= 3 && !listed.has(signature)) {
            listed.add(signature);
            terms.push({ text: term.trim(), status });
        }
        return;
    }
    words.set(signature, status);
    terms.push({ text: term.trim(), status });
    const [glyph] = glyphs;
    if (glyph !== undefined && glyphs.length === 1 && spoken !== '')
        marked.set(glyph, (marked.get(glyph) ?? new Set()).add(status));
}
/** What the first word of a term says where it surely says that something is done; else unknown. */
function openingStatus(tokens) {
    const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
    const [first = ''] = words;
    const said = vocabulary/* AMBIGUOUS */.Te.has(first) ? null : (0,match_words/* matchWords */.RD)([first], match_words/* NO_WORDS */.I1);
    return said?.status === 'done' && words.length <= 4 && !(0,match_words/* takesBack */.Ck)(words.slice(1)) ? 'done' : 'unknown';
}
/** What an explanation makes of a term whose words are not known. */
function weigh({ itself, meaning, marked, spoken }) {
    const explained = meaningOf(meaning);
    if (explained === null)
        return itself;
    if (!marked || itself === 'unknown' || explained === itself)
        return explained;
    // `\u26a0\ufe0f = works but \u2026` takes something back.
    if (!spoken)
        return explained === 'done' && (0,status_tokens/* tokeniseStatus */.t1)(meaning).some((token) => token.kind === 'word' && BUT.has(token.text))
            ? 'partial'
            : explained;
    // A word somewhere in a sentence does not turn a symbol into its opposite.
    return explained === 'done' || (itself === 'done' && explained === 'not-started') ? itself : explained;
}
const BUT = new Set([
    'but',
    'though',
    'although',
    'however',
    'except',
    'aber',
    'jedoch',
    'mais',
    'pero',
    'mas',
    'por\u00e9m',
    'ma',
    '\u043d\u043e',
    '\u043e\u0434\u043d\u0430\u043a\u043e',
    'ale',
    'lecz',
]);
/** The status that an explanation amounts to: its first words if they are a status, else what is said anywhere in it. */
function meaningOf(text) {
    const direct = (0,classify_status/* classifyStatus */.x)(text, match_words/* NO_WORDS */.I1).status;
    if (direct !== 'unknown')
        return direct;
    const words = (0,status_tokens/* tokeniseStatus */.t1)(text).flatMap((token) => (token.kind === 'word' ? [token.text] : []));
    if (/^(?:no|not|never|nothing|without|missing|yet)$/u.test(words[0] ?? ''))
        return 'not-started';
    const said = words.map((word) => (0,match_words/* matchWords */.RD)([word], match_words/* NO_WORDS */.I1)?.status ?? null);
    const first = said.find((status) => status !== null && status !== 'not-applicable') ?? null;
    return first === 'done' && (0,match_words/* takesBack */.Ck)(words) ? 'partial' : first;
}
function firstText(blocks) {
    const [first] = blocks;
    return first?.kind === 'paragraph' ? first.text : '';
}

;// CONCATENATED MODULE: ./build/rows/lists/code-words.js

/** More of a sentence, or of one code span, is not looked at. */
const MOST_WORDS = 40;
const LONGEST_SPAN = 200;
/** The identifiers in the code spans of these segments. Plain words (`type`, `value`) count only where no telling name is beside them. */
function codeWordsIn(segments) {
    const words = new Set(segments
        .filter(({ kind, text }) => kind === 'code' && !looksLikePath(text) && !text.includes('/'))
        .flatMap(({ text }) => text.slice(0, LONGEST_SPAN).match(/[A-Za-z_$][\w$]*/g) ?? [])
        .filter((word) => word.length > 2));
    const telling = [...words].filter((word) => /[a-z\d][A-Z]|\w_|_\w/.test(word));
    return (telling.length > 0 ? telling : [...words]).slice(0, MOST_WORDS);
}

;// CONCATENATED MODULE: ./build/rows/lists/labels.js
// The labels that audits put before their lists (`Implemented:`, `Not closed:`, `Evidence:`) and what each makes of the references below.


const WORK = 'implemented|done|delivered|closed|current|now|today|current state|current status|what exists|exists|existing|complete|completed|present|landed|shipped|what works|working|already implemented|already done|in place|fixed|resolved|covered|wired|current implementation|implementation|what is done|achieved|supported';
const GAP = 'not closed|not done|not implemented|not delivered|not started|not covered|not wired|gap|gaps|missing|what is missing|remaining|remaining gap|remaining gaps|remaining work|remaining scope|residual|residual scope|residual gap|residual risk|open|open items|open gaps|open work|todo|to do|still missing|still open|outstanding|deferred|neglected|absent|unresolved|incomplete|partial|blockers|not yet done|not yet implemented|problem|problems|violations|violation|drift';
const NEUTRAL = 'evidence|proof|location|locations|file|files|where|source|sources|code|code references|references|reference|anchors|affected files|affected|key files|relevant files|found in|see|evidencia|preuve|nachweis|beleg|\u0434\u043e\u043a\u0430\u0437\u0430\u0442\u0435\u043b\u044c\u0441\u0442\u0432\u0430|\u0434\u043e\u043a\u0430\u0437\u0430\u0442\u0435\u043b\u044c\u0441\u0442\u0432\u043e|\u8bc1\u636e|\u8a3c\u62e0|\uc99d\uac70';
const TESTS = 'tests|test|test evidence|test files|test coverage|verification|validation|verified by|covered by|regression tests|pruebas|testes|\u0442\u0435\u0441\u0442\u044b|\u6d4b\u8bd5|\u30c6\u30b9\u30c8|\ud14c\uc2a4\ud2b8|testy';
const ASIDE = 'previous|previously|before|was|formerly|old|original|earlier|impact|risk|risks|fix|fixes|proposed fix|suggested fix|recommendation|recommendations|recommended|recommended fix|next step|next steps|next action|next actions|action|actions|severity|owner|note|notes|plan|proposal|proposed|expected|mitigation|effort|priority|background|rationale|why|why it matters|resolution|root cause|cause|description|summary|details|context|goal|scope|acceptance|acceptance criteria|required|requirement|closure|exit criteria|target|target files|new files|to create|date|consequence|option|options|example|depends on|dependencies|follow up';
const STATUS = 'status|state|current status|verdict|estado|statut|\u0441\u0442\u0430\u0442\u0443\u0441|\u72b6\u6001|\uc0c1\ud0dc';
const MEANINGS = new Map([
    ...each(WORK, { kind: 'evidence', role: 'implementation', polarity: 'work' }),
    ...each(GAP, { kind: 'evidence', role: 'implementation', polarity: 'gap' }),
    ...each(NEUTRAL, { kind: 'evidence', role: 'implementation', polarity: null }),
    ...each(TESTS, { kind: 'evidence', role: 'tests', polarity: 'work' }),
    ...each(ASIDE, { kind: 'aside' }),
    ...each(STATUS, { kind: 'status' }),
]);
const LONGEST_LABEL = 48;
/** The label a line begins with (`Evidence: \u2026`), or null. Only known labels count inside a line. */
function labelAt(line) {
    const colon = line.slice(0, LONGEST_LABEL).search(/[:\uff1a]/u);
    if (colon < 1)
        return null;
    const text = line.slice(0, colon).trim();
    const meaning = MEANINGS.get(wordsOf(text).join(' '));
    return meaning === undefined ? null : { text, meaning, end: colon + 1 };
}
/** What a line that announces a list (`What is still missing:`) or a heading means; null where it tells nothing. */
function announced(text) {
    const label = text
        .trim()
        .replace(/[:\uff1a]$/u, '')
        .trim();
    const words = wordsOf(label);
    const meaning = MEANINGS.get(words.join(' ')) ?? (words.length > 0 && words.length <= 8 ? inferred(words) : undefined);
    return meaning === undefined || label.length > 80 ? null : { text: label, meaning, end: text.length };
}
function inferred(words) {
    const status = (0,match_words/* matchWords */.RD)(words, match_words/* NO_WORDS */.I1)?.status;
    if ((0,match_words/* takesBack */.Ck)(words) || status === 'not-started' || status === 'partial')
        return { kind: 'evidence', role: 'implementation', polarity: 'gap' };
    if (status === 'done')
        return { kind: 'evidence', role: 'implementation', polarity: 'work' };
    return words.includes('evidence')
        ? {
            kind: 'evidence',
            role: words.includes('test') || words.includes('tests') ? 'tests' : 'implementation',
            polarity: null,
        }
        : undefined;
}
function wordsOf(text) {
    const tokens = (0,status_tokens/* tokeniseStatus */.t1)(text);
    const open = tokens.findIndex((token) => token.kind === 'separator' && token.separator === 'open');
    return (open > 0 ? tokens.slice(0, open) : tokens).flatMap((token) => (token.kind === 'word' ? [token.text] : []));
}
function each(words, meaning) {
    return words.split('|').map((word) => [word, meaning]);
}

;// CONCATENATED MODULE: ./build/rows/lists/audit-fields.js





/** Deeper lists are flattened no further: nobody writes them. */
const MOST_DEPTH = 6;
const MOST_FIELDS = 2_000;
const LONGEST_CLAIM = 500;
function startCollection(column) {
    return { fields: [], said: [], status: null, label: null, base: null, column };
}
/** The places a finding gives. A line that only says which part is spoken of is one where it names a file and no label does. */
function placesIn({ fields }) {
    const placed = fields.some(({ labelled, polarity, text }) => (labelled || polarity !== null) && namesFile(text));
    return fields.filter(({ scope, text }) => !scope || (!placed && namesFile(text)));
}
/** Adds what the blocks hold. A paragraph without label ends the reach of the label before it. */
function collect(collection, blocks) {
    for (const block of blocks) {
        if (block.kind === 'paragraph') {
            collection.label = collection.base;
            collectLines(collection, (0,inline_text/* linesOf */.Dx)(block.segments), null);
        }
        else if (block.kind === 'list') {
            for (const item of block.items)
                collectItem(collection, item, { claim: null, depth: 0 });
        }
        else if (block.kind === 'quote') {
            collect(collection, block.blocks);
        }
    }
}
/** Adds what labelled lines hold, and lines that go on after one. */
function collectLines(collection, lines, claim) {
    let going = false;
    for (const line of lines.flatMap(atLabels)) {
        hear(collection, line);
        const text = textOf(line);
        const label = labelAt(text);
        if (label !== null) {
            collection.label = label;
            going = true;
            const rest = trimmed((0,inline_text/* segmentsFrom */.tX)(line, label.end + leading(line)));
            if (label.meaning.kind === 'status')
                collection.status ??= rest;
            else if (rest.length > 0)
                add(collection, rest, claim);
        }
        else if (/[:\uff1a]$/u.test(text)) {
            collection.label = announced(text) ?? collection.base;
        }
        else if (isScope(text)) {
            collection.label = collection.base;
            add(collection, trimmed(line), claim);
        }
        else if (going) {
            add(collection, trimmed(line), claim);
        }
    }
}
/** Keeps the code that is spoken of. */
function hear(collection, segments) {
    for (const segment of segments)
        if (segment.kind === 'code' && collection.said.length < MOST_FIELDS)
            collection.said.push(segment);
}
/** The outer item's sentence is the claim of the items below it; an item without any is its own claim. */
function collectItem(collection, item, { claim, depth }) {
    const outer = collection.label;
    const paragraphs = item.blocks.filter((block) => block.kind === 'paragraph');
    for (const { segments } of paragraphs)
        hear(collection, segments);
    const lists = depth < MOST_DEPTH ? item.blocks.filter((block) => block.kind === 'list') : [];
    const lines = paragraphs.flatMap((paragraph) => (0,inline_text/* linesOf */.Dx)(paragraph.segments)).flatMap(atLabels);
    const first = textOf(lines[0] ?? []);
    const labelled = lines.findIndex((line) => labelAt(textOf(line)) !== null);
    const sentence = labelled === 0 ? claim : (claim ?? { text: first.slice(0, LONGEST_CLAIM), segments: lines[0] ?? [] });
    if (labelled === -1 && lists.length === 0) {
        add(collection, paragraphs.flatMap((paragraph) => paragraph.segments), sentence);
    }
    else if (labelled !== -1) {
        collectLines(collection, lines.slice(labelled), sentence);
    }
    else if (/[:\uff1a]$/u.test(first)) {
        collection.label = announced(first) ?? outer;
    }
    for (const list of lists)
        for (const inner of list.items)
            collectItem(collection, inner, { claim: sentence, depth: depth + 1 });
    collection.label = outer;
}
function add(collection, segments, claim) {
    const meaning = collection.label?.meaning ?? null;
    const range = (0,inline_text/* rangeOfSegments */.LR)(segments);
    const text = segments
        .map((segment) => segment.text)
        .join('')
        .trim();
    if (range === null ||
        text === '' ||
        collection.fields.length >= MOST_FIELDS ||
        (meaning !== null && meaning.kind !== 'evidence'))
        return;
    const cited = looksCited({ segments });
    if (meaning === null && !(cited && isMostlyReference(segments)))
        return;
    // `ERR-01 \u2026` with nothing cited points to another row: it is read as words, not as evidence.
    const pointer = !cited && (0,text_keys/* parseKey */.Do)(text).keyed;
    collection.fields.push({
        column: collection.label?.text ?? collection.column,
        role: meaning?.role ?? 'implementation',
        polarity: meaning?.polarity ?? null,
        labelled: meaning !== null && meaning.polarity === null,
        scope: meaning === null && isScope(text),
        claim: claim?.text ?? text.slice(0, LONGEST_CLAIM),
        codeWords: codeWordsIn([...(claim?.segments ?? []), ...segments]),
        segments: pointer ? [] : segments,
        text,
        range,
    });
}
const SCOPES = new Set([
    'package',
    'packages',
    'scope',
    'component',
    'components',
    'module',
    'modules',
    'crate',
    'crates',
    'service',
    'services',
    'subsystem',
    'layer',
    'area',
    'areas',
    'app',
]);
/** True for a line such as `Package: \u2026`, which says what part of the system is spoken of. */
function isScope(text) {
    const colon = text.slice(0, 20).search(/[:\uff1a]/u);
    return colon > 0 && SCOPES.has(text.slice(0, colon).trim().toLowerCase());
}
/** Most words around a reference that nothing announces as evidence: what says more is a sentence about the file, such as an instruction. */
const MOST_AROUND = 40;
/** True where a text opens with what it cites, or holds next to nothing else. */
function isMostlyReference(segments) {
    const isCited = (segment) => segment.kind === 'code' ||
        segment.link !== null ||
        looksLikePath(segment.text.trimStart().split(/\s/u, 1)[0] ?? '');
    const first = segments.find((segment) => /[\p{L}\p{N}]/u.test(segment.text));
    const around = segments
        .filter((segment) => segment.kind !== 'code' && segment.link === null)
        .map((segment) => segment.text.trim())
        .join(' ');
    return (first !== undefined && isCited(first)) || around.length < MOST_AROUND;
}
/** Cuts a line before each bold label in its middle: `**Evidence:** x **Impact:** y`. */
function atLabels(line) {
    const lines = [];
    line.forEach((segment, index) => {
        const last = lines.at(-1);
        const label = index > 0 && segment.strong && labelAt(`${segment.text}${line[index + 1]?.text ?? ''}`) !== null;
        if (last === undefined || label)
            lines.push([segment]);
        else
            last.push(segment);
    });
    return lines;
}
function textOf(line) {
    return line
        .map((segment) => segment.text)
        .join('')
        .trim();
}
function leading(line) {
    const text = line.map((segment) => segment.text).join('');
    return text.length - text.trimStart().length;
}
/** Without blank segments at both ends, and without the space after a label. */
function trimmed(segments) {
    const first = segments.findIndex((segment) => segment.text.trim() !== '');
    if (first === -1)
        return [];
    const last = segments.findLastIndex((segment) => segment.text.trim() !== '');
    const kept = segments.slice(first, last + 1);
    return (0,inline_text/* segmentsFrom */.tX)(kept, leading(kept));
}

;// CONCATENATED MODULE: ./build/rows/lists/settled.js
// Whether the words of an audit say that a matter is closed, or that it never was one: then what is cited proves no gap.



/** Sections that list what an audit found in order. */
const PRAISING_TITLE = /^[^\p{L}]*(?:(?:key |notable |main |overall )?(?:strengths?|positives?|good (?:practices|news|points|findings|things)|highlights|best practices followed|positive (?:findings|observations|aspects|notes)|what (?:is|was|went|works?|we do|they do)\b[^.]{0,20}\b(?:well|good|right)|what (?:works|is working)|(?:things |already )?done (?:well|right)|well done|passed checks|verified (?:ok|clean|correct|good)|no (?:issues?|findings?|action needed|action required)|fortalezas|puntos fuertes|points forts|st\u00e4rken|pontos fortes|\u0441\u0438\u043b\u044c\u043d\u044b\u0435 \u0441\u0442\u043e\u0440\u043e\u043d\u044b|\u4f18\u70b9|\u4eae\u70b9|\u826f\u3044\u70b9|\u5f37\u307f|\uac15\uc810)(?![\p{L}\p{N}]))/iu;
/** Said of one matter: praise, or that nothing is wrong with it. One word of praise counts only by itself. */
const PRAISE = /[([](?:very |really )?(?:good|excellent|ok|okay|positive|strength|correct|safe|secure|clean)[)\]]|(?:^|[\u2014\u2013:-]\s{0,2})(?:very |really )?(?:good|excellent|positive|strength)\s?[.!]?$|^\W{0,4}(?:good|excellent|strength|positive)\s?[:\u2014\u2013-]|(?:^|[\s([*\u2014\u2013:-])(?:well[- ](?:done|implemented|designed|structured|handled|written|tested|documented|protected)|no (?:issues?|problems?|vulnerabilit(?:y|ies)|findings?|action (?:needed|required)|gaps?|changes? (?:needed|required))(?: (?:found|here))?|works as (?:intended|designed|expected)|not (?:a|an) (?:issue|bug|vulnerability|gap|problem)|false positive|by design|as (?:intended|designed)|correct(?:ly)? (?:implemented|handled|done)|properly (?:implemented|handled|validated|escaped|secured))(?=$|[\s).\],;:!\u2014\u2013*-])/iu;
/** What makes praise a wish or a reproach: `no good test`, `should be well documented`. */
const WISH = /\b(?:not (?:good|very|really|well|correct|correctly|properly)|never|no good|should|must|needs?|could|would|isn't|aren't|lacks?|but|however|yet|until|unless)\b/iu;
/** A sentence that says the matter was settled: `fixed in 4f2a1c9`, `has been resolved`, `now closed`. */
const SETTLED = /(?:^[^\p{L}\p{N}]{0,6}|[.;:\u2014\u2013(\[]\s{0,2}|\b(?:is|are|was|were|been|now|already|since|ya|bereits)\s)(?:fixed|closed|resolved|remediated|addressed|mitigated|implemented|completed|done|solved|corrected|patched|landed|cerrado|cerrada|resuelto|resuelta|corregido|corregida|behoben|gel\u00f6st|erledigt|geschlossen|corrig\u00e9|corrig\u00e9e|r\u00e9solu|r\u00e9solue|ferm\u00e9|ferm\u00e9e|corrigido|corrigida|resolvido|resolvida|fechado|fechada|\u0438\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043e|\u0438\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d|\u0437\u0430\u043a\u0440\u044b\u0442\u043e|\u0437\u0430\u043a\u0440\u044b\u0442|\u0440\u0435\u0448\u0435\u043d\u043e|\u0443\u0441\u0442\u0440\u0430\u043d\u0435\u043d\u043e|\u5df2\u4fee\u590d|\u5df2\u89e3\u51b3|\u5df2\u5173\u95ed|\u5df2\u5b8c\u6210|\u4fee\u6b63\u6e08\u307f|\u89e3\u6c7a\u6e08\u307f|\u5bfe\u5fdc\u6e08\u307f)(?![\p{L}\p{N}])/giu;
/** Before such a word, these take it back. */
const DENIED = /(?:\b(?:not|never|no|until|unless|if|when|once|must be|should be|to be|can be|be|cannot be|partially|partly|half|mostly|nicht|noch nicht|no est\u00e1|pas|n\u00e3o|\u043d\u0435)|n't)[\s*_]{0,3}(?:yet |fully |completely )?(?:is|are|was|were|been|now|already)?\s*$/iu;
const LONGEST = 600;
/** True for the title of a section of good findings (`## Strengths`), or of closed ones (`## \u2705 Fixed`, `### Resolved issues`). */
function titlesSettled(title, words = match_words/* NO_WORDS */.I1) {
    const text = title.slice(0, 200);
    return PRAISING_TITLE.test(text) || closingMark(text, words) !== null || announcesClosed(text, words);
}
/** True where a sentence says that its matter is closed, or that nothing is wrong with it. */
function saysSettled(sentence) {
    const text = sentence.slice(0, LONGEST);
    if (PRAISE.test(text) && !WISH.test(text))
        return true;
    for (const match of text.matchAll(SETTLED)) {
        const before = text.slice(0, match.index);
        const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
        const said = match[0].toLowerCase();
        if (!DENIED.test(before) &&
            !/\b(?:not|never)\b/i.test(said) &&
            !(0,match_words/* takesBack */.Ck)(settled_wordsOf(after.split(/[.;]/, 1)[0] ?? '').slice(0, 4)))
            return true;
    }
    return false;
}
/**
 * Where the status behind the last symbol of a title begins (`Bells never ring \u2705 FIXED`), if it says done; else null.
 * Other symbols say how grave a matter is.
 */
function closingMark(title, words) {
    const glyph = (0,status_tokens/* tokeniseStatus */.t1)(title).findLast((token) => token.kind === 'glyph');
    if (glyph === undefined)
        return null;
    const tail = title.slice(glyph.start);
    return tail.length <= 60 && (0,classify_status/* classifyStatus */.x)(tail, words).status === 'done' ? glyph.start : null;
}
/** `Resolved`, `Fixed issues (4)`, `Closed gaps`: a status word, and at most what it is the status of. */
function announcesClosed(title, words) {
    const said = settled_wordsOf(title).filter((word) => !THINGS.has(word) && !/^\d+$/.test(word));
    return (said.length > 0 &&
        said.length <= 3 &&
        CLOSED.has(said[0] ?? '') &&
        (0,classify_status/* classifyStatus */.x)(said.join(' '), words).status === 'done');
}
const CLOSED = new Set('fixed|closed|resolved|done|completed|remediated|addressed|mitigated|implemented|solved|previously|already|recently|now|cerrado|cerrados|resueltos|behoben|erledigt|corrig\u00e9s|resolvidos|\u0438\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043e|\u0437\u0430\u043a\u0440\u044b\u0442\u043e|\u0440\u0435\u0448\u0435\u043d\u043e|\u5df2\u4fee\u590d|\u5df2\u89e3\u51b3|\u5df2\u5b8c\u6210'.split('|'));
const THINGS = new Set('issue|issues|finding|findings|gap|gaps|item|items|bug|bugs|problem|problems|defect|defects|vulnerability|vulnerabilities|critical|high|medium|low|section|previously|already|recently|now|since|last|audit|the|in|this'.split('|'));
const settled_wordsOf = (text) => (0,status_tokens/* tokeniseStatus */.t1)(text).flatMap((token) => (token.kind === 'word' ? [token.text] : []));

;// CONCATENATED MODULE: ./build/rows/lists/audit-entry.js










const LONGEST_TITLE = 300;
/** `ERR-01` and `T7.1` identify; `EPIC 4`, `3.4` and `7` say where in a plan something is. */
function identified(title) {
    const parsed = (0,text_keys/* parseKey */.Do)(title);
    return parsed.keyed && !(0,read_table/* isCount */.my)(parsed.key) && /^[A-Za-z][^\s]*$/u.test(parsed.key) ? parsed : null;
}
/** Length of the symbol a title opens with if it says done (`\u2705 ERR-01: \u2026`), with the space after it; else 0. Other symbols say how grave a finding is. */
function doneMark(title, words) {
    const [mark] = (0,status_tokens/* tokeniseStatus */.t1)(title.slice(0, 40));
    return mark?.kind === 'glyph' && (0,classify_status/* classifyStatus */.x)(mark.text, words).status === 'done'
        ? title.slice(mark.end).search(/\S|$/u) + mark.end
        : 0;
}
function titleOf(entry) {
    return (0,inline_text/* inlineText */.ln)(entry.title, LONGEST_TITLE).text.trim();
}
/**
 * A finding that states no status is an open gap: it claims nothing that evidence could contradict, so it counts as `not-applicable`
 * with the text `open`, and its references prove the gap. One that says it is done proves work like any row.
 */
function readEntry(entry, words) {
    const heading = titleOf(entry);
    const mark = doneMark(heading, words);
    const named = heading.slice(mark);
    const { key, keyed, title } = identified(named) ?? unkeyed(named);
    const declared = declaredOf(entry, { words, mark });
    const settled = declared.text === OPEN && (entry.settled === true || saysSettled(heading));
    const polarity = declared.status === 'done' || settled ? 'work' : 'gap';
    // What a finding speaks of anywhere, be it the problem or the fix, is what a change of its places must come near.
    const codeWords = codeWordsIn([...entry.title, ...entry.collection.said]);
    return {
        key,
        keyed,
        title,
        heading,
        range: (0,inline_text/* rangeOfSegments */.LR)(entry.title) ?? entry.range,
        table: -1,
        declared,
        // A reference on its own belongs to the finding's own sentence.
        evidence: placesIn(entry.collection).map((field) => withPolarity({ ...field, codeWords, ...(field.claim === field.text && isBare(field) ? { claim: heading } : {}) }, polarity)),
        required: [],
        note: null,
        verifiedCommit: null,
        verifiedDate: null,
        shape: null,
    };
}
/** `fallback` is what neutral labels (`Evidence`) prove in this row. */
function withPolarity(field, fallback) {
    const { column, role, claim, codeWords = [], scope, segments, text, range } = field;
    return {
        column,
        role,
        polarity: provesNoGap(field) ? 'work' : (field.polarity ?? fallback),
        claim,
        ...(scope ? { part: true } : {}),
        ...(codeWords.length > 0 ? { codeWords } : {}),
        segments,
        text,
        range,
    };
}
/** True where the sentence says that its matter is closed or was none, or where a label that is not known (`Help page: \u2026`) only names a file. */
function provesNoGap({ claim, text }) {
    return saysSettled(claim ?? text) || isBareLabel(claim ?? text);
}
/** `Files:`, `Help page: docs/help.html`: a label and a file at most. */
function isBareLabel(text) {
    const [label = '', ...rest] = text.split(/[:\uff1a]\s|[:\uff1a]$/u);
    const words = (0,characters/* wordsIn */.Hn)(label).length;
    const named = rest.join(' ').trim();
    return (rest.length > 0 &&
        words > 0 &&
        words <= 3 &&
        (named === '' ? words <= 2 : named.split(/\s+/u).length <= 3 && namesFile(named.split(/\s+/u).at(-1) ?? '')));
}
/** True where a field holds a reference and next to no words. */
function isBare({ segments, text }) {
    const cited = segments
        .filter((segment) => segment.kind === 'code' || segment.link !== null)
        .reduce((sum, segment) => sum + segment.text.length, 0);
    return text.length - cited < 10 || !/\s/u.test(text);
}
/** `3. Title` and `Title` alike are named by their title; `3.4 Title` by its number. */
function unkeyed(heading) {
    const parsed = (0,text_keys/* parseKey */.Do)(heading);
    if (!parsed.keyed)
        return parsed;
    const title = parsed.title === '' ? heading : parsed.title;
    return (0,read_table/* isCount */.my)(parsed.key) ? { key: (0,text_keys/* slugOf */.tF)(title), keyed: false, title } : { ...parsed, title };
}
/** What a title says behind its last dash, or in brackets at its end, where that is a status: `ERR-01: the bell is silent \u2014 RESOLVED`. */
function closingWords(title, words) {
    const { text } = (0,inline_text/* inlineText */.ln)(title, LONGEST_TITLE);
    const divider = /(?:\s(?:\u2014|\u2013|--?|\u2192)\s|\s[([])(?=[^\u2014\u2013([\]]{2,40}$)/u.exec(text);
    if (divider === null)
        return null;
    const start = divider.index + divider[0].length;
    const { status } = (0,classify_status/* classifyStatus */.x)(text.slice(start).replace(/[)\]]\s*$/u, ''), words);
    return status === 'unknown' || status === 'not-applicable' ? null : (0,inline_text/* segmentsFrom */.tX)(title, start);
}
/** What follows the last symbol of a title, where that is done: `Bells never ring \u2705 FIXED`. */
function markedWords(title, words) {
    const { text } = (0,inline_text/* inlineText */.ln)(title, LONGEST_TITLE);
    const start = closingMark(text, words);
    return start === null || start === 0 ? null : (0,inline_text/* segmentsFrom */.tX)(title, start);
}
/** The status of a finding that states none. */
const OPEN = 'open';
function declaredOf({ collection: { status: labelled }, title, range }, { words, mark }) {
    const status = labelled === null || labelled.length === 0
        ? (closingWords(title, words) ?? markedWords(title, words) ?? (0,inline_text/* segmentsUntil */.lW)(title, mark))
        : labelled;
    if (status.length === 0)
        return {
            text: OPEN,
            status: 'not-applicable',
            range,
            reason: 'a finding without a status of its own is an open gap',
        };
    const stated = describe({ status, words, range });
    // `Estado: \u2026` in words that are not known, under a title that says it is closed.
    const closing = stated.status === 'unknown' ? (closingWords(title, words) ?? markedWords(title, words)) : null;
    return closing === null ? stated : describe({ status: closing, words, range });
}
function describe({ status, words, range, }) {
    const inline = (0,inline_text/* inlineText */.ln)(status, status_tokens/* STATUS_TEXT_LIMIT */.zu);
    const said = (0,classify_status/* classifyStatus */.x)(inline.text, words);
    return {
        text: inline.text.slice(said.start, said.end),
        status: said.status,
        range: (0,inline_text/* rangeOfText */.E1)(inline, said.start, said.end) ?? (0,inline_text/* rangeOfSegments */.LR)(status) ?? range,
        reason: said.reason,
    };
}

;// CONCATENATED MODULE: ./build/rows/lists/loose-entries.js







/** What nameless fields of an entry are called. */
const COLUMN = 'Evidence';
/**
 * Numbered items count where one of their list has evidence under a label. `Evidence:` and its list often stand outside the item,
 * because they are not indented: what follows a numbered item under a label belongs to it. Bullets count where they head a list of references.
 */
function looseEntries(blocks) {
    const numbered = [];
    const bullets = [];
    let open = null;
    for (const block of blocks) {
        if (block.kind === 'list' && block.ordered) {
            for (const item of block.items)
                numbered.push((open = numberedEntry(item)));
        }
        else if (block.kind === 'list') {
            if (open !== null && open.collection.label !== null)
                collect(open.collection, [block]);
            else
                bullets.push(...bulletEntries(block));
        }
        else if (block.kind === 'paragraph' && open !== null && isLabelled(block)) {
            collect(open.collection, [block]);
        }
        else {
            open = null;
        }
    }
    const proven = numbered.some((entry) => entry.collection.fields.some((field) => field.labelled));
    return [...(proven ? numbered : []), ...bullets];
}
function isLabelled(paragraph) {
    const text = (paragraph.text.split('\n', 1)[0] ?? '').trim();
    return labelAt(text) !== null || (/[:\uff1a]$/u.test(text) && announced(text) !== null);
}
function numberedEntry(item) {
    const [first, ...rest] = item.blocks;
    const lines = first?.kind === 'paragraph' ? (0,inline_text/* linesOf */.Dx)(first.segments) : [];
    const { title, after } = divideTitle(lines[0] ?? []);
    const entry = { kind: 'numbered', title, range: item.range, collection: startCollection(COLUMN) };
    collectLines(entry.collection, [after, ...lines.slice(1)].filter((line) => line.length > 0), null);
    for (const block of rest) {
        // A list below keeps the label above it.
        if (block.kind === 'list' || block.kind === 'paragraph')
            collect(entry.collection, [block]);
    }
    return entry;
}
/** The leading bold words are the title where there are any, else the whole line. */
function divideTitle(line) {
    const plain = line.findIndex((segment) => !segment.strong);
    if (plain > 0)
        return { title: line.slice(0, plain), after: trimmed(line.slice(plain)) };
    return { title: line, after: [] };
}
/** A shorter title is the heading of a list (`Unit tests:`), and tells of no gap. */
const FEWEST_WORDS = 3;
/** Bullets that name a finding; and those whose inner lists hold references and nothing else, if a label calls these evidence or they name lines. */
function bulletEntries(list) {
    return list.items.flatMap((item) => {
        // A box says what is done or to be done, never what is wrong.
        if (item.checked !== null)
            return [];
        const [first, ...rest] = item.blocks;
        const lists = rest.filter((block) => block.kind === 'list');
        if (first?.kind !== 'paragraph' || lists.length === 0)
            return [];
        const { title } = divideTitle((0,inline_text/* linesOf */.Dx)(first.segments)[0] ?? []);
        const entry = { kind: 'bullet', title, range: item.range, collection: startCollection(COLUMN) };
        collect(entry.collection, lists);
        const heading = titleOf(entry);
        const mark = doneMark(heading, match_words/* NO_WORDS */.I1);
        const named = identified(heading.slice(mark)) !== null && entry.collection.fields.some((field) => field.labelled);
        const { fields } = entry.collection;
        const references = (0,characters/* wordsIn */.Hn)(heading).length >= FEWEST_WORDS &&
            fields.some(({ labelled, text }) => (labelled && namesFile(text)) || (mark === 0 && namesLines(text))) &&
            lists.every((inner) => inner.items.every((leaf) => leaf.blocks.length === 1 && leaf.blocks[0]?.kind === 'paragraph' && isReference(leaf.blocks[0].segments)));
        if (labelAt(heading) !== null)
            return [];
        return named ? [{ ...entry, kind: 'finding' }] : references ? [entry] : [];
    });
}
/** One code span or link, with next to nothing around it. */
function isReference(segments) {
    const prose = segments
        .filter((segment) => segment.kind === 'text' && segment.link === null)
        .map((segment) => segment.text)
        .join('');
    return segments.some((segment) => segment.kind === 'code' || segment.link !== null) && prose.trim().length < 40;
}

// EXTERNAL MODULE: ./build/text/group-by.js
var group_by = __webpack_require__(9107);
;// CONCATENATED MODULE: ./build/rows/lists/read-audit.js










/** A page without a table of bare rows must hold so many findings with ids before it is an audit. */
const FEWEST_FINDINGS = 2;
function readAudit({ page, rows: all, bare, words, configured }) {
    const evidence = new Map();
    const entries = [];
    const series = findSeries(page);
    for (const section of sectionsOf(page, bare, words)) {
        const { heading, rows } = section;
        if (rows.length > 0) {
            const collection = collectSection(section);
            for (const row of rows) {
                const polarity = row.declared.status === 'not-started' ? 'gap' : 'work';
                // A section that only shares its title with a row may be about anything: what it cites counts where a label says that it is evidence, or where it names lines.
                const fields = row.keyed && !(0,read_table/* isCount */.my)(row.key)
                    ? collection.fields
                    : collection.fields.filter((field) => field.labelled || field.polarity !== null || namesLines(field.text));
                for (const field of fields)
                    (0,group_by/* appendTo */.S)(evidence, row, withPolarity(field, polarity));
            }
        }
        else if (heading !== null && identified(heading.text) !== null) {
            entries.push({
                kind: 'finding',
                title: heading.segments,
                range: heading.range,
                collection: collectSection(section),
                settled: section.settled,
            });
        }
        else {
            const loose = section.parts.flatMap((part) => looseEntries(part.blocks));
            const numbered = loose.length === 0 && heading !== null && series.has(heading.depth) ? numberedSection(section) : [];
            entries.push(...[...loose, ...numbered].map((entry) => (section.settled ? { ...entry, settled: true } : entry)));
        }
    }
    const taken = new Set(all.map((row) => (0,text_keys/* canonicalKey */.yk)(row.key)));
    const proven = entries.filter(({ kind, title, collection }) => kind !== 'finding' ||
        (placesIn(collection).some((field) => field.labelled || field.scope) &&
            !taken.has((0,text_keys/* canonicalKey */.yk)(identified(titleOf({ title }))?.key ?? ''))));
    const findings = proven.filter((entry) => identified(titleOf(entry)) !== null && entry.collection.fields.some((field) => field.labelled));
    const audit = bare.length > 0 || configured;
    const kept = audit
        ? proven
        : findings.length >= FEWEST_FINDINGS
            ? proven.filter((entry) => entry.kind !== 'bullet')
            : [];
    return { evidence, entries: kept.map((entry) => readEntry(entry, words)) };
}
const NUMBERED = /^\s*\d{1,3}[.)]\s+\S/u;
/** Depths at which headings count findings: `### 1. \u2026`, `### 2. \u2026`. */
function findSeries({ blocks }) {
    const counted = new Map();
    for (const block of blocks)
        if (block.kind === 'heading' && NUMBERED.test(block.text))
            counted.set(block.depth, (counted.get(block.depth) ?? 0) + 1);
    return new Set([...counted].flatMap(([depth, times]) => (times >= FEWEST_FINDINGS ? [depth] : [])));
}
/** A finding under a counted heading (`### 2. The bell is silent \u2705 FIXED`) that gives its places under labels. */
function numberedSection(section) {
    const { heading } = section;
    if (heading === null || !NUMBERED.test(heading.text))
        return [];
    const collection = collectSection(section);
    const placed = placesIn(collection).some(({ labelled, polarity, text }) => (labelled || polarity !== null) && namesFile(text));
    return placed ? [{ kind: 'numbered', title: heading.segments, range: heading.range, collection }] : [];
}
/** A heading that names rows or an id holds everything up to the next heading of its depth; any other heading ends where the next begins. */
function sectionsOf(page, bare, words) {
    const sections = [{ heading: null, rows: [], settled: false, parts: [{ heading: null, blocks: [] }] }];
    /** Depths of the headings around a block that say so. */
    let settled = [];
    for (const block of page.blocks) {
        const current = sections.at(-1);
        if (block.kind !== 'heading') {
            current?.parts.at(-1)?.blocks.push(block);
            continue;
        }
        settled = settled.filter((depth) => depth < block.depth);
        if (titlesSettled(block.text, words))
            settled = [...settled, block.depth];
        const rows = rowsNamed(block, bare);
        const owner = current?.heading ?? null;
        const owned = current !== undefined && owner !== null && (current.rows.length > 0 || identified(owner.text) !== null);
        const below = owned && block.depth > owner.depth && rows.length === 0 && identified(block.text) === null;
        if (below)
            current.parts.push({ heading: block, blocks: [] });
        else
            sections.push({ heading: block, rows, settled: settled.length > 0, parts: [{ heading: null, blocks: [] }] });
    }
    return sections;
}
/** Rows by their keys, a row without key by its title. */
function rowsNamed(heading, bare) {
    if (bare.length === 0)
        return [];
    const keys = new Set(keysNamed(heading.text));
    const slugs = new Set([(0,text_keys/* slugOf */.tF)(heading.text), (0,text_keys/* slugOf */.tF)((0,text_keys/* parseKey */.Do)(heading.text).title)]);
    return bare.filter((row) => row.keyed && !(0,read_table/* isCount */.my)(row.key) ? keys.has((0,text_keys/* canonicalKey */.yk)(row.key)) : slugs.has((0,text_keys/* slugOf */.tF)(row.title)));
}
function collectSection({ heading, parts }) {
    const collection = startCollection(heading?.text ?? '');
    for (const part of parts) {
        collection.base = part.heading === null ? null : announced(part.heading.text);
        collection.label = collection.base;
        collect(collection, part.blocks);
    }
    return collection;
}

;// CONCATENATED MODULE: ./build/rows/lists/read-lists.js




const read_lists_LOOKED_AT = 2_000;
const read_lists_LONGEST_TITLE = 300;
/** To-do lists are everywhere: only lists that mostly cite paths count, below headings of two statuses, or on a page known to be about status. */
function readLists({ page, words, configured, statusPage, firstTable }) {
    const lists = statusLists(page, words);
    const headed = lists.filter((list) => list.declared !== null);
    const contrast = new Set(headed.map((list) => list.declared?.status)).size > 1;
    const considered = [];
    const rows = [];
    for (const one of lists) {
        const citing = one.list.items.filter(cites).length;
        const known = configured || (one.declared === null ? statusPage : contrast);
        const accepted = known && citing > 0 && citing * 2 >= one.list.items.length;
        const kind = one.declared === null ? 'a list of check boxes' : `a list below the status \u201c${one.declared.text}\u201d`;
        const reason = accepted
            ? kind
            : known
                ? `${kind}, but ${citing} of ${one.list.items.length} items cite a path`
                : `${kind}, but nothing says that the page is about status`;
        if (accepted)
            rows.push(...one.list.items.map((item) => readItem({ item, page, table: firstTable + considered.length, declared: one.declared })));
        considered.push({ accepted, reason, columns: [], heading: one.heading?.text ?? '', range: one.list.range });
    }
    return { considered, rows };
}
function statusLists(page, words) {
    let heading = null;
    let declared = null;
    return page.blocks.flatMap((block) => {
        if (block.kind === 'heading') {
            heading = block;
            declared = statusOf(block, words);
        }
        if (block.kind !== 'list')
            return [];
        if (block.items.every((item) => item.checked !== null))
            return [{ list: block, heading, declared: null }];
        return declared === null ? [] : [{ list: block, heading, declared }];
    });
}
/** The status a heading names, where it names nothing else (`## Done`, `## \u2705 Completed (12)`). */
function statusOf(heading, words) {
    const { text } = (0,inline_text/* inlineText */.ln)(heading.segments, read_lists_LONGEST_TITLE);
    if (text.length > 40)
        return null;
    const { status, reason, start, end } = (0,classify_status/* classifyStatus */.x)(text, words);
    // A symbol behind other words (`Roadmap \u2705`, `\u26a0\ufe0f Issues found`) marks a section and does not name its items' status.
    const spoken = (0,classify_status/* classifyStatus */.x)(text.replaceAll(/[^\p{L}\p{N}\s'/-]+/gu, ' '), words).status;
    return status === 'unknown' || (spoken === 'unknown' && /\p{L}{2}/u.test(text))
        ? null
        : { text: text.slice(start, end), status, range: heading.range, reason, shared: true };
}
function readItem({ item, page, table, declared }) {
    const lines = ownLines(item);
    const { title, rest, divided } = divide(lines[0] ?? []);
    const heading = (0,inline_text/* inlineText */.ln)(title, read_lists_LONGEST_TITLE).text.trim();
    const { key, keyed, title: name } = (0,text_keys/* parseKey */.Do)(heading);
    const range = (0,inline_text/* rangeOfSegments */.LR)(title) ?? item.range;
    const status = declared ?? checkBox(item, page);
    // `[ ] Create c.ts: then wire it into b.ts` is work to come: nothing in it proves anything yet, or can be missing.
    const proves = status.status !== 'not-started' || (declared !== null && divided);
    const evidence = [rest, ...lines.slice(1), ...innerLines(item)].flatMap((segments) => {
        const place = (0,inline_text/* rangeOfSegments */.LR)(segments);
        const text = segments
            .map((segment) => segment.text)
            .join('')
            .trim();
        return place === null || text === '' || !proves
            ? []
            : [
                {
                    column: 'Evidence',
                    role: 'implementation',
                    polarity: 'work',
                    claim: heading,
                    segments,
                    text,
                    range: place,
                },
            ];
    });
    return {
        key,
        keyed,
        heading,
        range,
        table,
        evidence,
        title: name === '' ? heading : name,
        declared: status,
        required: [],
        note: null,
        verifiedCommit: null,
        verifiedDate: null,
        shape: null,
    };
}
/** `[x]` or `[ ]`, where it is behind the item's marker. */
function checkBox(item, page) {
    const { line, column } = item.range;
    const source = page.lines[line - 1] ?? '';
    const at = source.indexOf('[', column - 1);
    const range = at === -1 ? item.range : { line, column: at + 1, endLine: line, endColumn: at + 4 };
    return {
        text: item.checked === true ? '[x]' : '[ ]',
        status: item.checked === true ? 'done' : 'not-started',
        range,
        reason: 'vocabulary',
    };
}
/** Title and what is cited for it: `Title \u2014 evidence`, `Title: evidence`, `Title (evidence)`; without a divider the first code span or link ends the title. */
function divide(line) {
    const { text } = (0,inline_text/* inlineText */.ln)(line, read_lists_LOOKED_AT);
    const divider = /\s(?:\u2014|\u2013|-|\u2192)\s|:\s|\s\(/u.exec(text);
    const cited = line.findIndex((segment) => segment.kind === 'code' || segment.link !== null);
    const prose = line
        .slice(0, Math.max(cited, 0))
        .map((segment) => segment.text)
        .join('');
    if (divider !== null && divider.index > 0)
        return {
            title: (0,inline_text/* segmentsUntil */.lW)(line, divider.index),
            rest: (0,inline_text/* segmentsFrom */.tX)(line, divider.index + divider[0].length),
            divided: !divider[0].endsWith('('),
        };
    // An item that begins with what it cites is both title and evidence.
    if (prose.trim() === '')
        return { title: line, rest: cited === -1 ? [] : line, divided: false };
    return { title: (0,inline_text/* segmentsUntil */.lW)(line, prose.trimEnd().length), rest: line.slice(cited), divided: false };
}
function ownLines(item) {
    return item.blocks.flatMap((block) => (block.kind === 'paragraph' ? (0,inline_text/* linesOf */.Dx)(block.segments) : []));
}
function innerLines(item) {
    return item.blocks.flatMap((block) => (block.kind === 'list' ? block.items.flatMap(ownLines) : []));
}
function cites(item) {
    return [...ownLines(item), ...innerLines(item)].some((line) => looksLikePath((0,inline_text/* inlineText */.ln)(line, read_lists_LOOKED_AT).text));
}

;// CONCATENATED MODULE: ./build/rows/status/stated-counts.js


/** Two numbers at least make a summary; more than so many are something else. */
const FEWEST = 2;
const MOST = 24;
const stated_counts_LONGEST_LINE = 300;
const stated_counts_TOTALS = new Set('total|totals|sum|all|all rows|gesamt|summe|insgesamt|total g\u00e9n\u00e9ral|\u0438\u0442\u043e\u0433\u043e|\u0432\u0441\u0435\u0433\u043e|razem|suma|\u0142\u0105cznie|\u5408\u8ba1|\u603b\u8ba1|\u5408\u8a08|\u7dcf\u8a08|\ud569\uacc4|\uc804\uccb4'.split('|'));
/** `12`, `12 (60 %)`, `60 % (12)` is none. */
const NUMBER = /^(\d{1,5})(?:\s*\([^()]*\))?$/u;
function readStatedCounts({ blocks }, words) {
    const state = (label, number, range) => {
        const count = NUMBER.exec(number.replaceAll(/[*_`]/g, '').trim())?.[1];
        const text = label
            .replaceAll(/[*_`]/g, '')
            .replace(/[:=]\s*$/u, '')
            .trim();
        const of = count === undefined || text === '' || text.length > 60 ? null : stated_counts_meaningOf(text, words);
        return of === null ? null : { label: text, of, signature: (0,status_tokens/* statusSignature */.dr)(text), count: Number(count), range };
    };
    const found = [...summaries(blocks, state)].filter(({ counts: { length } }) => length >= FEWEST && length <= MOST);
    return {
        counts: found.map(({ counts }) => counts),
        tables: new Set(found.flatMap(({ block }) => (block.kind === 'table' ? [block] : []))),
    };
}
function stated_counts_meaningOf(label, words) {
    if (stated_counts_TOTALS.has(label.toLowerCase()))
        return 'total';
    const { status } = (0,classify_status/* classifyStatus */.x)(label, words);
    return status === 'unknown' ? null : status;
}
/** All of these, or none: one line that is no count makes it another kind of table. */
const complete = (counts) => {
    const known = counts.filter((count) => count !== null);
    return known.length === counts.length ? known : [];
};
function* summaries(blocks, state) {
    for (const block of blocks) {
        if (block.kind === 'table')
            yield { block, counts: ofTable(block, state) };
        else if (block.kind === 'paragraph' && block.text.length <= stated_counts_LONGEST_LINE)
            yield { block, counts: ofLine(block, state) };
        else if (block.kind === 'quote')
            yield* summaries(block.blocks, state);
        else if (block.kind === 'list')
            yield { block, counts: ofList(block, state) };
    }
}
function ofList({ items }, state) {
    if (items.length > MOST)
        return [];
    return complete(items.map(({ blocks: [first], range }) => {
        const pair = first?.kind === 'paragraph' ? stated_counts_divide(first.text) : null;
        return pair === null ? null : state(...pair, first?.range ?? range);
    }));
}
/** One status a line, or one a column above a single line of numbers. */
function ofTable({ header, rows }, state) {
    const [first] = rows;
    if (first === undefined || rows.length > MOST)
        return [];
    const down = complete(rows.map(({ cells: [label, number] }) => label === undefined || number === undefined ? null : state(label.text, number.text, number.range)));
    if (down.length > 0 || rows.length > 1)
        return down;
    const cells = header.cells.map((label, index) => {
        const number = first.cells[index];
        return number === undefined ? null : state(label.text, number.text, number.range);
    });
    // The first column may say what is counted.
    return complete(cells[0] === null ? cells.slice(1) : cells);
}
/** `Done: 12 \u00b7 Partial: 3`, `12 done, 3 partial`. */
function ofLine({ text, range }, state) {
    const parts = text.split(/[,;\u00b7|\u2022\n]|\s\/\s/u).filter((part) => part.trim() !== '');
    if (parts.length < FEWEST || parts.length > MOST)
        return [];
    return complete(parts.map((part) => {
        const pair = stated_counts_divide(part);
        return pair === null ? null : state(...pair, range);
    }));
}
/** A label and its number, in either order. */
function stated_counts_divide(text) {
    const written = text.trim().replace(/\.$/, '').slice(0, stated_counts_LONGEST_LINE);
    const after = /^(\D{1,60}?)\s*[:=]\s*(\d{1,5}(?:\s*\([^()]*\))?)$/u.exec(written);
    if (after !== null)
        return [after[1] ?? '', after[2] ?? ''];
    const before = /^(\d{1,5})\s+(\D{1,60})$/u.exec(written);
    return before === null ? null : [before[2] ?? '', before[1] ?? ''];
}

;// CONCATENATED MODULE: ./build/rows/read-rows.js












/** Every table is considered, and the refused ones say why. Rows come in the order of the page. */
function readRows({ page, settings, metadata }) {
    const legend = readLegend(page);
    const overrides = new Map(Object.entries(settings.statuses).map(([words, status]) => [(0,status_tokens/* statusSignature */.dr)(words), status]));
    const words = { overrides, legend: legend.words, listed: legend.listed };
    // Most pages hold no table that asks for it.
    let headings = null;
    const named = () => (headings ??= new Set(page.blocks.flatMap((block) => (block.kind === 'heading' ? [...keysNamed(block.text), (0,text_keys/* slugOf */.tF)(block.text)] : []))));
    const titled = (0,discover/* isNamedStatusPage */.$E)(page.path);
    const stated = readStatedCounts(page, words);
    const considered = withSisters((0,find_tables/* findTables */.J)(page).map((placed) => ({
        placed,
        ...acceptTable({ placed, legend, summaries: stated.tables, words, settings, named, titled }),
    })));
    const rows = namedByTitle(considered.flatMap(({ accepted }, table) => accepted === null ? [] : (0,read_table/* readTable */.xz)({ ...accepted, page, table, words })));
    const bare = rows.filter((row) => considered[row.table]?.accepted?.layout.evidence.length === 0);
    const { evidence, entries } = readAudit({ page, rows, bare, words, configured: settings.configured });
    const served = rows.map((row) => {
        const fields = evidence.get(row);
        return fields === undefined ? row : { ...row, evidence: [...fields, ...row.evidence] };
    });
    const title = page.blocks.find((block) => block.kind === 'heading')?.text ?? '';
    const statusPage = rows.length > 0 ||
        metadata.lastVerifiedCommit !== null ||
        (metadata.lastVerifiedDate !== null && /verif|review|audit|check/i.test(metadata.lastVerifiedDate.label)) ||
        (0,discover/* speaksOfStatus */.zB)({ path: page.path, title });
    // Lists of an audit are read as such, and a page with tables keeps its claims in them.
    const lists = entries.length > 0 || evidence.size > 0 || (rows.length > 0 && !settings.configured)
        ? { considered: [], rows: [] }
        : readLists({ page, words, configured: settings.configured, statusPage, firstTable: considered.length });
    return {
        defined: listTerms(legend, settings),
        listed: { legend: new Set([...legend.words.keys(), ...legend.listed]), closed: legend.closed },
        ...(stated.counts.length === 0 ? {} : { counts: stated.counts }),
        dialect: evidence.size > 0 || entries.length > 0 ? 'audit' : 'matrix',
        tables: [...considered.map((one) => one.considered), ...lists.considered],
        rows: [...served, ...entries, ...lists.rows].sort((one, other) => one.range.line - other.range.line || one.range.column - other.range.column),
    };
}
/** The words of the page's legend and its configuration; where the page lists all it allows, those alone. */
function listTerms({ terms, closed }, { statuses }) {
    const configured = Object.entries(statuses).map(([text, status]) => ({ text, status }));
    const all = [...terms, ...configured];
    if (closed === null)
        return { terms: all, closed: false };
    const allowed = new Set(closed.map(status_tokens/* statusSignature */.dr));
    return { terms: all.filter(({ text }) => allowed.has((0,status_tokens/* statusSignature */.dr)(text))), closed: true };
}
/** Tables with the same header get the same answer: once one holds the page's statuses, the others do, whatever words they hold. */
function withSisters(tables) {
    const layouts = new Map();
    for (const { placed, accepted } of tables)
        if (accepted !== null && !layouts.has(headerOf(placed)))
            layouts.set(headerOf(placed), accepted.layout);
    return tables.map((table) => {
        const layout = table.accepted === null ? layouts.get(headerOf(table.placed)) : undefined;
        return layout === undefined ? table : acceptSister(table, layout);
    });
}
const headerOf = ({ table }) => table.header.cells.map(({ text }) => (0,table_headers/* normaliseHeader */.Gw)(text)).join('|');
/** What repeats names nothing: numbers that begin anew in another table, and layers or levels that most rows of a table share. Then titles name the rows. */
function namedByTitle(rows) {
    const isShared = sharedKeys(rows);
    return rows.map((row) => {
        const title = (0,text_keys/* slugOf */.tF)(row.title);
        return row.keyed && isShared(row) && title !== '' ? { ...row, key: title, keyed: false } : row;
    });
}
function sharedKeys(rows) {
    const keyed = rows.filter((row) => row.keyed);
    const tables = new Map();
    const perTable = new Map();
    for (const { key, table, title } of keyed) {
        const canonical = (0,text_keys/* canonicalKey */.yk)(key);
        tables.set(canonical, (tables.get(canonical) ?? new Set()).add(table));
        const counted = perTable.get(table) ?? { keys: new Map(), rows: 0 };
        counted.keys.set(canonical, (counted.keys.get(canonical) ?? new Set()).add(title));
        counted.rows += 1;
        perTable.set(table, counted);
    }
    const countsAnew = keyed.some(({ key }) => (0,read_table/* isCount */.my)(key) && (tables.get((0,text_keys/* canonicalKey */.yk)(key))?.size ?? 0) > 1);
    return ({ key, table }) => {
        if (countsAnew && (0,read_table/* isCount */.my)(key))
            return true;
        const counted = perTable.get(table);
        return (counted !== undefined &&
            counted.rows >= FEWEST_SHARING &&
            counted.keys.size * 2 <= counted.rows &&
            (counted.keys.get((0,text_keys/* canonicalKey */.yk)(key))?.size ?? 0) > 1);
    };
}
/** In a shorter table two rows of one key are more likely a slip. */
const FEWEST_SHARING = 4;

;// CONCATENATED MODULE: ./build/rows/read-document.js


const understood = new WeakMap();
/** Metadata and rows of one page; the same object for the same page and settings. */
function readDocument({ page, settings, }) {
    const known = understood.get(page);
    if (known?.settings === settings)
        return known;
    const metadata = (0,read_metadata/* readMetadata */._)(page);
    const document = { path: page.path, page, metadata, settings, ...readRows({ page, settings, metadata }) };
    understood.set(page, document);
    return document;
}


/***/ }),

/***/ 703:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ NO_DOCUMENTS)
/* harmony export */ });
const NO_DOCUMENTS = {
    documents: [],
    refused: [],
    unreadable: [],
    skipped: [],
    pages: [],
    absentPages: [],
};


/***/ }),

/***/ 3311:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readDocuments)
});

// EXTERNAL MODULE: ./build/rows/set/document-set.js
var document_set = __webpack_require__(703);
// EXTERNAL MODULE: ./build/documents/discover.js
var discover = __webpack_require__(1562);
// EXTERNAL MODULE: ./build/text/glob.js
var glob = __webpack_require__(1310);
;// CONCATENATED MODULE: ./build/rows/set/find-documents.js
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
        : await find_documents_discover(snapshot);
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
    const matchers = await (0,glob.compileGlobs)(patterns.filter(glob/* hasMagic */.q));
    for (const path of entries.keys())
        if (matchers.some((matches) => matches(path)))
            paths.add(path);
    for (const pattern of patterns) {
        if (entries.has(pattern))
            paths.add(pattern);
        else if (!(0,glob/* hasMagic */.q)(pattern))
            absent.push(pattern);
    }
    return { paths: [...paths].sort(), absent, unsearched: [], notes: [] };
}
/** Reads the repository's Markdown pages and keeps those whose text could hold a status table; parsing decides later. */
async function find_documents_discover(snapshot) {
    const { entries } = await snapshot.tree();
    const pages = [...entries.values()]
        .filter(({ path, kind }) => kind === 'file' && (0,discover/* isOwnPage */.sx)(path) && !(0,discover/* isSnapshotPath */.OZ)(path))
        .map(({ path }) => path)
        .sort((one, other) => Number((0,discover/* isHiddenPath */.M)(one)) - Number((0,discover/* isHiddenPath */.M)(other)) || (one < other ? -1 : 1));
    // Planning tools write thousands of pages: they come last, so that they take no place from the others.
    const scanned = pages.slice(0, MAX_SCANNED_PAGES);
    const contents = await snapshot.read(scanned);
    const decoder = new TextDecoder();
    const paths = scanned.filter((path) => {
        const content = contents.get(path);
        return content?.kind === 'content' && (0,discover/* mightBeStatusPage */.wJ)({ path, text: decoder.decode(content.bytes) }).candidate;
    });
    const unread = scanned.flatMap((path) => {
        const content = contents.get(path);
        return content === undefined || content.kind === 'content' || !(0,discover/* canBeStatusPage */.jR)(path)
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
                `${unread.length} of ${scanned.length} Markdown pages could not be read, so that nobody knows whether they hold status tables.`,
            ]
            : []),
        ...unread.slice(0, MAX_NAMED).map(({ path, detail }) => `${path} could not be read: ${detail}.`),
    ];
    const beyond = pages
        .slice(MAX_SCANNED_PAGES)
        .map((path) => ({ path, reason: 'not-searched', detail: 'beyond the limit on pages' }));
    return { paths: paths.sort(), absent: [], unsearched: [...unread, ...beyond], notes };
}

// EXTERNAL MODULE: ./build/rows/set/read-set.js + 2 modules
var read_set = __webpack_require__(9876);
;// CONCATENATED MODULE: ./build/rows/set/read-lapsed.js


/** The pages as documents, with or without rows. Those that cannot be read are among `skipped`. */
async function readLapsed({ known, paths, ...rest }) {
    if (paths.length === 0)
        return document_set/* NO_DOCUMENTS */.l;
    const refused = new Map(known.refused.map((document) => [document.path, document]));
    const seen = new Set([...refused.keys(), ...known.skipped.map(({ path }) => path)]);
    const set = await (0,read_set/* readSet */.Rn)({ ...rest, paths: paths.filter((path) => !seen.has(path)) });
    const documents = [...set.documents, ...set.refused, ...paths.flatMap((path) => refused.get(path) ?? [])];
    return await (0,read_set/* readAround */.C0)({ ...rest, set: { ...set, documents, refused: [] } });
}

// EXTERNAL MODULE: ./build/text/surprises.js
var text_surprises = __webpack_require__(2482);
;// CONCATENATED MODULE: ./build/rows/set/read-documents.js





/** Finds and reads the guarded documents of both snapshots. */
async function readDocuments({ repository, settings: given, surprises = text_surprises/* LET_THROW */.NQ, }) {
    const { head, base } = repository;
    const settings = { ...given, forDocument: remember((path) => given.forDocument(path)) };
    // remark is the heaviest thing a run loads: have it load while git answers.
    const reader = Promise.all(/* import() */[__webpack_require__.e(787), __webpack_require__.e(9279)]).then(__webpack_require__.bind(__webpack_require__, 787));
    const [foundAtHead, foundAtBase] = await Promise.all([
        findDocuments({ snapshot: head, settings }),
        base && findDocuments({ snapshot: base, settings }),
    ]);
    const { readPage } = await reader;
    const read = (0,read_set/* readOnce */.WY)(readPage);
    const notes = new Set(foundAtHead.notes);
    const [atHead, atBase] = await Promise.all([
        (0,read_set/* readSet */.Rn)({ snapshot: head, paths: foundAtHead.paths, settings, read, surprises }).then(async (set) => await (0,read_set/* readAround */.C0)({ snapshot: head, set, settings, read, notes, surprises })),
        base && foundAtBase
            ? readAtBase({
                repository,
                base,
                found: { head: foundAtHead.paths, base: foundAtBase.paths },
                settings,
                read,
                surprises,
            })
            : document_set/* NO_DOCUMENTS */.l,
    ]);
    const gone = [...atBase.documents, ...atBase.pages].filter(({ path }) => !atHead.documents.some((document) => document.path === path));
    const { entries } = await head.tree();
    const absent = gone.filter(({ path }) => !entries.has(path));
    const { known: renames, unsure } = absent.length > 0 ? await repository.renames() : NOTHING_RENAMED;
    const renamedFrom = new Map(absent.flatMap(({ path }) => {
        const to = renames.get(path);
        return to === undefined ? [] : [[to, path]];
    }));
    // Where nobody could say whether a page was renamed, the one new page with its rows is the same page.
    const moved = new Map();
    for (const document of absent) {
        if (base === null || document.auxiliary === true || renames.has(document.path))
            continue;
        const found = await (await __webpack_require__.e(/* import() */ 5870).then(__webpack_require__.bind(__webpack_require__, 5870))).findMoved({ document, head, base, settings, read });
        if (found === null)
            continue;
        if (unsure.has(document.path) && !renamedFrom.has(found.path))
            renamedFrom.set(found.path, document.path);
        else
            moved.set(document.path, found);
    }
    const followedAway = new Set(renamedFrom.values());
    // A page that configuration names by its old path is still guarded where it went.
    const elsewhere = [...renamedFrom].filter(([path]) => !foundAtHead.paths.includes(path)).sort();
    const followed = elsewhere.flatMap(([path, from]) => (settings.forDocument(from).configured ? [path] : []));
    // One that was only discovered and went to the archive is laid to rest.
    for (const [path, from] of elsewhere)
        if (!followed.includes(path))
            notes.add(`${from} is now ${path}, where pages are not guarded unless the configuration names them.`);
    const following = {
        ...settings,
        forDocument: (path) => settings.forDocument(renamedFrom.get(path) ?? path),
    };
    const atHeadMoved = followed.length === 0
        ? document_set/* NO_DOCUMENTS */.l
        : await (0,read_set/* readAround */.C0)({
            snapshot: head,
            set: await (0,read_set/* readSet */.Rn)({ snapshot: head, paths: followed, settings: following, read, surprises }),
            settings: following,
            read,
            notes,
            surprises,
        });
    for (const path of followed)
        notes.add(`${renamedFrom.get(path) ?? path} is now ${path}: name it so in the configuration.`);
    const deleted = absent
        .filter(({ path, auxiliary }) => auxiliary !== true && !followedAway.has(path))
        .map(({ path, rows, settings: { configured } }) => {
        const to = moved.get(path);
        const gone = {
            path,
            rows: rows.length,
            configured,
            ...(unsure.has(path) ? { perhapsRenamed: true } : {}),
        };
        if (to === undefined)
            return gone;
        const guarded = to.pages.every((page) => atHead.documents.some((other) => other.path === page));
        return { ...gone, movedTo: { path: to.path, rows: to.rows, guarded, complete: to.complete } };
    });
    const toAbsent = (path) => ({
        path,
        reason: 'absent',
        detail: 'the configuration names it',
        configured: true,
    });
    const vanished = foundAtHead.absent
        .filter((path) => !atBase.documents.some((document) => document.path === path))
        .map(toAbsent);
    // What was absent before the change is nothing that the change did.
    const absentAtBase = (foundAtBase?.absent ?? []).filter((path) => !renamedFrom.has(path)).map(toAbsent);
    // Nobody knows what a page holds that could not be read for a fault of ours.
    const surprising = new Set(surprises.list().map(({ path }) => path));
    const lapsed = await readLapsed({
        snapshot: head,
        known: atHead,
        paths: gone.flatMap(({ path, auxiliary }) => auxiliary !== true && !surprising.has(path) && entries.get(path)?.kind === 'file' ? [path] : []),
        settings,
        read,
        notes,
    });
    const knownAtBase = new Set([...atBase.documents, ...atBase.pages].map(({ path }) => path));
    const unreadAtBase = base === null
        ? []
        : await findUnread({
            base,
            paths: [...atHead.documents, ...atHead.pages]
                .map(({ path }) => path)
                .filter((path) => !knownAtBase.has(path)),
        });
    for (const { path } of atHead.documents)
        if (surprising.has(path) && !atBase.documents.some((document) => document.path === path))
            unreadAtBase.push(path);
    for (const path of unreadAtBase)
        notes.add(`${path} cannot be read at base, so that none of its findings is called new.`);
    const isLapsed = new Set(lapsed.documents.map(({ path }) => path));
    return {
        unreadAtBase,
        unknownAtBase: [...atBase.skipped, ...(foundAtBase?.unsearched ?? [])].filter(({ reason }) => reason === 'unavailable'),
        head: {
            documents: [...atHead.documents, ...atHeadMoved.documents, ...lapsed.documents],
            refused: [...atHead.refused, ...atHeadMoved.refused].filter(({ path }) => !isLapsed.has(path)),
            unreadable: [...atHead.unreadable, ...atHeadMoved.unreadable, ...vanished],
            skipped: [...atHead.skipped, ...atHeadMoved.skipped, ...lapsed.skipped, ...unsearchedOf(foundAtHead, lapsed)],
            pages: atHead.pages,
            absentPages: atHead.absentPages,
        },
        base: { ...atBase, unreadable: [...atBase.unreadable, ...absentAtBase] },
        deleted,
        renamedFrom,
        readDocumentAt: async (commit, path) => {
            const { documents, refused } = await (0,read_set/* readSet */.Rn)({
                snapshot: repository.snapshot(commit),
                paths: [path],
                settings,
                read,
            });
            return documents[0] ?? refused[0] ?? null;
        },
        // What was too much to read of a page that nobody guards is no news.
        notes: [
            ...new Set([
                ...notes,
                ...[...atHead.documents, ...atHead.refused.filter(({ settings: { configured } }) => configured)].flatMap(({ path, page }) => page.notes.map((note) => `${path}: ${note}`)),
            ]),
        ],
    };
}
const NOTHING_RENAMED = { known: new Map(), unsure: new Set() };
/** Pages that were not looked into, but for those that were read after all. */
const unsearchedOf = (found, { skipped }) => {
    const known = new Set(skipped.map(({ path }) => path));
    return (found?.unsearched ?? []).filter(({ path }) => !known.has(path));
};
/** The documents of base, also those that this change renamed to a path that configuration or the command line names. */
async function readAtBase({ repository, base, found, settings, read, surprises, }) {
    const { entries } = await base.tree();
    const arrived = new Set(found.head.filter((path) => !entries.has(path) && settings.forDocument(path).configured));
    const { known: renames } = arrived.size === 0 ? NOTHING_RENAMED : await repository.renames();
    const earlier = new Map([...renames].filter(([from, to]) => arrived.has(to) && entries.has(from) && !found.base.includes(from)));
    const named = { ...settings, forDocument: (path) => settings.forDocument(earlier.get(path) ?? path) };
    const paths = [...found.base, ...earlier.keys()].sort();
    const set = await (0,read_set/* readSet */.Rn)({ snapshot: base, paths, settings: named, read, surprises });
    return await (0,read_set/* readAround */.C0)({ snapshot: base, set, settings: named, read, notes: new Set(), surprises });
}
/** The same settings for the same path, so that a page which base and head share is understood once. */
function remember(forDocument) {
    const known = new Map();
    return (path) => {
        const settings = known.get(path) ?? forDocument(path);
        known.set(path, settings);
        return settings;
    };
}
/** Those of these paths that base has as files and whose content is not to be had (a partial clone). */
async function findUnread({ base, paths, }) {
    if (paths.length === 0)
        return [];
    const contents = await base.read(paths);
    return paths.filter((path) => (contents.get(path)?.kind ?? 'content') !== 'content');
}


/***/ }),

/***/ 9876:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C0: () => (/* binding */ readAround),
  WY: () => (/* binding */ readOnce),
  Rn: () => (/* binding */ readSet)
});

// EXTERNAL MODULE: ./build/rows/set/document-set.js
var document_set = __webpack_require__(703);
;// CONCATENATED MODULE: ./build/rows/set/explain-no-rows.js
/** Most tables named; `inspect` shows them all. */
const MAX_NAMED = 3;
/** One clause, for a document without rows. */
function explainNoRows({ tables }) {
    const named = tables.slice(0, MAX_NAMED).map(({ reason, range }) => `line ${range.line}: ${reason}`);
    const rest = tables.length - named.length;
    return named.length === 0 ? 'it has no table' : `${named.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}

// EXTERNAL MODULE: ./build/rows/plan/find-plans.js
var find_plans = __webpack_require__(2014);
;// CONCATENATED MODULE: ./build/rows/set/names-side-pages.js
const namesSidePages = ({ links = [], metadata = [], index = [], references = [] }) => links.length + metadata.length + index.length + references.length > 0;

// EXTERNAL MODULE: ./build/rows/read-document.js + 20 modules
var read_document = __webpack_require__(8856);
// EXTERNAL MODULE: ./build/text/surprises.js
var text_surprises = __webpack_require__(2482);
;// CONCATENATED MODULE: ./build/rows/set/read-set.js






/** Parses each content once a run, however many snapshots hold it at one path. */
function readOnce(readPage) {
    const pages = new Map();
    return ({ path, id, bytes, mode = 'skeleton' }) => {
        const key = `${mode} ${id} ${path}`;
        const page = pages.get(key) ?? readPage({ path, bytes, mode });
        pages.set(key, page);
        return page;
    };
}
/** Reads the pages of these paths, and tells those with rows from those without. */
async function readSet({ snapshot, paths, settings, read, surprises = text_surprises/* LET_THROW */.NQ, }) {
    const [contents, ids] = await Promise.all([snapshot.read(paths), snapshot.ids(paths)]);
    const documents = [];
    const refused = [];
    const unreadable = [];
    const skipped = [];
    for (const path of paths) {
        const forDocument = settings.forDocument(path);
        const { configured, literal = false } = forDocument;
        const content = contents.get(path);
        const page = content?.kind === 'content'
            ? await surprises.containAsync({ path, doing: 'reading the page' }, () => read({ path, id: ids.get(path) ?? path, bytes: content.bytes }), () => null)
            : whyUnavailable({ path, content, entry: (await snapshot.tree()).entries.get(path)?.kind });
        if (page === null)
            continue;
        if ('reason' in page) {
            skipped.push(page);
            // What could not be looked at is no fault of the page: the run is not judged.
            if (literal && page.reason !== 'unavailable')
                unreadable.push({ ...page, configured });
            continue;
        }
        const document = surprises.contain({ path, doing: 'reading the rows' }, () => (0,read_document/* readDocument */.u)({ page, settings: forDocument }), () => null);
        if (document === null)
            continue;
        (document.rows.length > 0 ? documents : refused).push(document);
        if (document.rows.length === 0 && literal)
            unreadable.push({ path, reason: 'no-rows', detail: explainNoRows(document), configured });
    }
    return { ...document_set/* NO_DOCUMENTS */.l, documents, refused, unreadable, skipped };
}
/** Why the source gave no content for a page: what the page is, or what the source says. */
function whyUnavailable({ path, content, entry, }) {
    const { kind, reason: detail } = content ?? { kind: 'unavailable', reason: 'the repository gave nothing for it' };
    return { path, reason: entry === 'link' ? 'symbolic-link' : kind, detail };
}
/** Adds the source plans of the documents and the pages beside them, where there are any. */
async function readAround({ snapshot, set, settings, read, notes, surprises = text_surprises/* LET_THROW */.NQ, }) {
    const readPages = async (paths, modeOf) => await readAll({ snapshot, paths, read, modeOf, surprises });
    const planned = set.documents.some(find_plans/* namesPlan */._)
        ? await (await __webpack_require__.e(/* import() */ 764).then(__webpack_require__.bind(__webpack_require__, 764))).readPlans({ snapshot, documents: set.documents, readPages })
        : set;
    const guarded = new Set(set.documents.map(({ path }) => path));
    const beside = namesSidePages(settings)
        ? await (await __webpack_require__.e(/* import() */ 482).then(__webpack_require__.bind(__webpack_require__, 482))).readSidePages({ snapshot, settings, guarded, readPages })
        : null;
    for (const note of [...('notes' in planned ? planned.notes : []), ...(beside?.notes ?? [])])
        notes.add(note);
    return { ...set, documents: planned.documents, pages: beside?.pages ?? [], absentPages: beside?.absent ?? [] };
}
/** Pages by path; absent ones are left out. */
async function readAll({ snapshot, paths, read, modeOf, surprises, }) {
    const [contents, ids] = await Promise.all([snapshot.read(paths), snapshot.ids(paths)]);
    const pages = await Promise.all([...contents].map(async ([path, content]) => [
        path,
        content.kind === 'content'
            ? await surprises.containAsync({ path, doing: 'reading the page' }, () => read({ path, id: ids.get(path) ?? path, bytes: content.bytes, mode: modeOf?.(path) ?? 'skeleton' }), () => ({ path, reason: 'absent', detail: 'it could not be read' }))
            : { path, reason: content.kind, detail: content.reason },
    ]));
    return new Map(pages);
}


/***/ }),

/***/ 1310:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findGlobProblem),
/* harmony export */   compileGlobs: () => (/* binding */ compileGlobs),
/* harmony export */   q: () => (/* binding */ hasMagic)
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
        return 'begins with `!` or `#`, which means nothing here: name what is guarded';
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


/***/ }),

/***/ 2482:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NQ: () => (/* binding */ LET_THROW),
/* harmony export */   XG: () => (/* binding */ describeSurprise),
/* harmony export */   dd: () => (/* binding */ openSurprises)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7627);
// Contains a fault of ours in the page, row or reference in which it shows: it is written down with its place, and the rest is judged.

/** Most characters of an error's message that are kept. */
const MAX_MESSAGE = 300;
/** Errors of this name say that the repository could not be read: nobody can judge on, and who asked is told. */
const EXPECTED = 'RepositoryError';
const isExpected = (error) => error instanceof Error && error.name === EXPECTED;
function openSurprises() {
    const found = new Map();
    const note = ({ path, line = null, doing }, error) => {
        if (isExpected(error))
            throw error;
        const what = `${doing}: ${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .headOf */ .U)(String(error), MAX_MESSAGE)}`;
        found.set(JSON.stringify([path, line, what]), { path, line, what });
    };
    return {
        contain(place, work, instead) {
            try {
                return work();
            }
            catch (error) {
                note(place, error);
                return instead();
            }
        },
        async containAsync(place, work, instead) {
            try {
                return await work();
            }
            catch (error) {
                note(place, error);
                return instead();
            }
        },
        list: () => [...found.values()],
    };
}
/** Contains nothing: what throws, throws. For callers that judge one part alone. */
const LET_THROW = {
    contain: (_place, work) => work(),
    containAsync: (_place, work) => work(),
    list: () => [],
};
/** The place and the error, for the report's notes. */
const describeSurprise = ({ path, line, what }) => `${path}${line === null ? '' : `, line ${line}`}: Matrix Guard failed while ${what}. This is a bug in Matrix Guard: please report it.`;


/***/ })

};
;