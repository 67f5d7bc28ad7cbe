"use strict";
exports.id = 2540;
exports.ids = [2540];
exports.modules = {

/***/ 8536:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkFixFlags: () => (/* binding */ checkFixFlags),
  fix: () => (/* binding */ fix),
  printsOnlyPatch: () => (/* binding */ printsOnlyPatch)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/text/phrase.js
var phrase = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/report/choose-suggestions.js
var choose_suggestions = __webpack_require__(7814);
// EXTERNAL MODULE: ./build/repository/git/git-facts.js
var git_facts = __webpack_require__(9400);
// EXTERNAL MODULE: ./build/report/apply-edits.js
var apply_edits = __webpack_require__(4543);
// EXTERNAL MODULE: ./build/repository/overlay.js
var overlay = __webpack_require__(6089);
;// CONCATENATED MODULE: ./build/cli/commands/apply-fixes.js
// Applies the suggestions of a run to the pages in memory, round after round, until nothing more is suggested.



/** A fixed pointer can show that a line moved, and a fixed line that a claim is too high: more rounds than that are a circle. */
const MAX_ROUNDS = 5;
/** Nothing is written. The repository's head is the working tree. */
async function applyFixes({ repository, judge, scope }) {
    const before = new Map();
    const after = new Map();
    const seen = new Set();
    const left = new Map();
    const fixed = new Set();
    let report = await judge(repository);
    let chosen = (0,choose_suggestions/* chooseSuggestions */.$3)(report.findings, scope);
    let round = 0;
    for (; chosen.findings.length > 0 && round < MAX_ROUNDS; round += 1) {
        const pages = await applyTo({ chosen, repository: (0,overlay/* overlay */.L)(repository, after), before });
        const state = JSON.stringify([...new Map([...after, ...pages])].map(([path, bytes]) => [path, Buffer.from(bytes).toString('base64')]));
        // Two suggestions that undo each other would go on for ever.
        if (pages.size === 0 || seen.has(state))
            break;
        seen.add(state);
        for (const [path, bytes] of pages)
            after.set(path, bytes);
        for (const one of chosen.left)
            left.set(one.finding.fingerprint, one);
        for (const { fingerprint } of chosen.findings)
            fixed.add(fingerprint);
        report = await judge((0,overlay/* overlay */.L)(repository, after));
        chosen = (0,choose_suggestions/* chooseSuggestions */.$3)(report.findings, scope);
    }
    const standing = new Set(report.findings.filter(({ origin }) => origin !== 'resolved').map(({ fingerprint }) => fingerprint));
    return {
        report,
        pages: [...after]
            .flatMap(([path, bytes]) => {
            const old = before.get(path) ?? new Uint8Array();
            return Buffer.compare(old, bytes) === 0 ? [] : [{ path, before: old, after: bytes }];
        })
            .sort((a, b) => (a.path < b.path ? -1 : 1)),
        findings: fixed.size,
        left: [...left.values()].filter(({ finding }) => standing.has(finding.fingerprint)),
        outside: leftOutside(report, scope),
        unfinished: chosen.findings.length > 0,
    };
}
function leftOutside({ findings }, scope) {
    const inside = new Set((0,choose_suggestions/* selectFixes */._u)(findings, scope));
    return (0,choose_suggestions/* selectFixes */._u)(findings, { all: true, statuses: true }).filter((finding) => !inside.has(finding));
}
/** The pages that change, by path. A page that is no text, or that the edits do not fit, stays as it is. */
async function applyTo({ chosen, repository, before }) {
    const paths = [...new Set(chosen.edits.map(({ path }) => path))];
    const contents = await repository.head.read(paths);
    const pages = new Map();
    for (const path of paths) {
        const content = contents.get(path);
        if (content?.kind !== 'content')
            continue;
        const text = decode(content.bytes);
        const edited = text === null
            ? null
            : (0,apply_edits/* applyEdits */.c)(text, chosen.edits.filter((edit) => edit.path === path));
        if (edited === null || edited === text)
            continue;
        if (!before.has(path))
            before.set(path, content.bytes);
        pages.set(path, new TextEncoder().encode(edited));
    }
    return pages;
}
/** With its byte order mark, so that encoding it again gives the same bytes. */
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
/** A sentence for each suggestion that was not followed. */
const describeLeft = ({ finding, rival, }) => `${finding.path}:${finding.line}: skipped the suggestion of ${finding.ruleId}, which conflicts with that of ${rival.ruleId}.`;

// EXTERNAL MODULE: ./build/report/reporters/terminal-text.js
var terminal_text = __webpack_require__(8198);
;// CONCATENATED MODULE: ./build/report/write-patch.js
// Writes what changes of a page as a patch that `git apply` takes.
/** The patch of one page; every character of its lines is in it, a byte order mark too where the texts hold one. */
async function writePatch({ path, before, after, context }) {
    const { OMIT_HEADERS, createTwoFilesPatch } = await __webpack_require__.e(/* import() */ 4023).then(__webpack_require__.bind(__webpack_require__, 4023));
    const hunks = createTwoFilesPatch('', '', before, after, undefined, undefined, {
        context,
        headerOptions: OMIT_HEADERS,
    });
    return `--- ${nameOf(`a/${path}`)}\n+++ ${nameOf(`b/${path}`)}\n${hunks}`;
}
/** As git writes names that hold quotes, backslashes or control characters. */
function nameOf(path) {
    if (!/["\\\p{Cc}]/u.test(path))
        return /\s/.test(path) ? `${path}\t` : path;
    const quoted = path
        .replace(/["\\]/g, '\\$&')
        .replace(/\p{Cc}/gu, (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`);
    return `"${quoted}"`;
}

;// CONCATENATED MODULE: ./build/cli/output/render-diff.js
// Shows changed pages as one patch that `git apply` takes.


/** Empty for no pages. */
async function renderDiff(pages, { color, terminal }) {
    if (pages.length === 0)
        return '';
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const parts = await Promise.all(pages.map(({ path, before, after }) => writePatch({ path, before: decoder.decode(before), after: decoder.decode(after), context: 3 })));
    const patch = parts.join('');
    if (!terminal && !color)
        return patch;
    const paint = (0,terminal_text.makePaint)(color);
    return patch
        .split('\n')
        .map((line) => {
        const shown = terminal ? showControls(line) : line;
        if (/^(?:---|\+\+\+) /.test(line))
            return paint('bold', shown);
        return line.startsWith('+')
            ? paint('green', shown)
            : line.startsWith('-')
                ? paint('red', shown)
                : line.startsWith('@@')
                    ? paint('cyan', shown)
                    : shown;
    })
        .join('\n');
}
/** Control characters and those that turn the direction of text, made visible; spaces stay as they are. */
const showControls = (line) => line
    .replace(/\r$/, '')
    .replace(/(?!\t)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (character) => `<${character.charCodeAt(0).toString(16).padStart(4, '0')}>`);

// EXTERNAL MODULE: ./build/cli/arguments/usage-error.js
var usage_error = __webpack_require__(7809);
// EXTERNAL MODULE: ./build/cli/output/write-pages.js
var write_pages = __webpack_require__(8104);
;// CONCATENATED MODULE: ./build/cli/commands/fix.js
// `check --fix`: fixes the pages of the working tree, and says what was fixed.








/** @throws UsageError for flags that do not go with --fix or --dry-run. */
function checkFixFlags(flags) {
    if (flags['dry-run'] !== undefined && flags.fix === undefined)
        throw new usage_error/* UsageError */.e('--dry-run needs --fix; write matrix-guard check --fix --dry-run.');
    if (flags.statuses !== undefined && flags.fix === undefined)
        throw new usage_error/* UsageError */.e('--statuses needs --fix; write matrix-guard check --fix --statuses.');
    if (flags.fix === undefined)
        return;
    if (flags['dry-run'] !== undefined && flags['write-baseline'] !== undefined)
        throw new usage_error/* UsageError */.e('--dry-run cannot be combined with --write-baseline.');
    const other = ['head', 'staged'].find((name) => flags[name] !== undefined);
    if (other !== undefined)
        throw new usage_error/* UsageError */.e(`--fix works on the working tree and cannot be combined with --${other}.`);
}
/**
 * The report on the pages as fixed. The patch goes to stdout, or to stderr where stdout is for a report that a program reads;
 * with --dry-run it is all there is on stdout, and nothing is written. @throws UsageError where a page cannot be written.
 */
async function fix({ host, flags, color, repository, judge }) {
    const { root } = await (0,git_facts.readGitFacts)((0,external_node_path_.resolve)(host.cwd, flags.repo ?? '.'));
    if (root === null)
        throw new usage_error/* UsageError */.e('--fix needs a working tree, but this repository has none.');
    const scope = { all: flags.all !== undefined, statuses: flags.statuses !== undefined };
    const fixed = await applyFixes({ repository, judge, scope });
    const dry = flags['dry-run'] !== undefined;
    if (!dry && fixed.pages.length > 0)
        await (0,write_pages/* writePages */.C)({ root, pages: fixed.pages });
    const plain = (flags.format ?? 'pretty') === 'pretty' || flags.output !== undefined;
    const quiet = flags.quiet !== undefined && !dry && fixed.report.conclusion !== 'failure';
    if (quiet)
        return fixed.report;
    const target = plain ? host.stdout : host.stderr;
    const patch = await renderDiff(fixed.pages, { color, terminal: target.isTTY === true });
    if (patch !== '')
        target.write(patch);
    const sentences = describe(fixed, { dry, program: host.program });
    // A patch alone can be piped into `git apply`.
    if (sentences.length > 0)
        (plain && !dry ? host.stdout : host.stderr).write(`${patch !== '' && plain && !dry ? '\n' : ''}${sentences.join('\n')}\n${plain && !dry ? '\n' : ''}`);
    return fixed.report;
}
/** Whether the report itself is left out: a dry run prints the patch only, unless the report has a place of its own or another reader. */
const printsOnlyPatch = (flags) => flags['dry-run'] !== undefined && flags.output === undefined && (flags.format ?? 'pretty') === 'pretty';
/** What the flags left out, with the command that changes it too. */
function describeOutside({ outside, report: { base } }, program) {
    const existing = outside.filter(({ origin }) => origin !== 'new');
    const statuses = outside.filter((finding) => finding.origin === 'new' && (0,choose_suggestions/* isStatusFix */.qD)(finding));
    const them = (count) => (count === 1 ? 'it' : 'them');
    return [
        ...(existing.length === 0
            ? []
            : [
                `${base === null ? 'Without a base, all findings are existing' : `${(0,phrase/* countOf */.pq)(existing.length, 'existing finding')} can be fixed too`}: ${(0,choose_suggestions/* fixCommandFor */.g5)(program, existing)} fixes ${them(existing.length)}.`,
            ]),
        ...(statuses.length === 0
            ? []
            : [
                `${(0,phrase/* countOf */.pq)(statuses.length, 'status change')} can be made too: ${(0,choose_suggestions/* fixCommandFor */.g5)(program, statuses)} makes ${them(statuses.length)}.`,
            ]),
    ];
}
function describe(fixed, { dry, program }) {
    const { pages, findings, left, unfinished } = fixed;
    return [
        pages.length === 0
            ? 'Nothing to fix.'
            : `${dry ? 'Would fix' : 'Fixed'} ${(0,phrase/* countOf */.pq)(findings, 'finding')} in ${(0,phrase/* countOf */.pq)(pages.length, 'page')}.`,
        ...describeOutside(fixed, program),
        ...left.map(describeLeft),
        ...(unfinished ? ['Some suggestions undo each other; apply them by hand.'] : []),
    ];
}


/***/ }),

/***/ 7907:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ findOffered),
/* harmony export */   Ej: () => (/* binding */ findOlder),
/* harmony export */   NK: () => (/* binding */ findNews),
/* harmony export */   NL: () => (/* binding */ arrange),
/* harmony export */   gf: () => (/* binding */ whyOf)
/* harmony export */ });
/* harmony import */ var _compare_severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(550);
/* harmony import */ var _fix_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _text_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9107);
// Arranges findings the way people read them: by document, by row, worst first.



/** The findings a reader sees: those that are new with the change, or all where there is no change to judge. */
function findNews({ base, conclusion, findings: all }) {
    const findings = all.filter(({ shown }) => shown);
    if (base === null)
        return findings.filter(({ origin }) => origin !== 'resolved');
    // A failure without a new error: older errors count in this run, so they are what it is about.
    const older = conclusion === 'failure' && !findings.some(({ origin, severity }) => origin === 'new' && severity === 'error');
    return findings.filter(({ origin, severity }) => origin === 'new' || (older && origin === 'existing' && severity === 'error'));
}
/** What was there before the change, beside the `news`: how old the last verification is has a line of its own. */
function findOlder({ findings }, news) {
    const listed = new Set(news);
    return findings.filter((finding) => finding.shown && finding.origin === 'existing' && !listed.has(finding) && !(0,_fix_command_js__WEBPACK_IMPORTED_MODULE_1__/* .isVerification */ .go)(finding.ruleId));
}
/** The documents of these findings in the order of their paths, their rows in the order of the page. */
function arrange(report, findings) {
    const documents = new Map(report.documents.map((document) => [document.path, document]));
    return [...(0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(findings, ({ path }) => path)].map(([path, own]) => {
        const document = documents.get(path) ?? null;
        const rowsByKey = (0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(document?.rows ?? [], ({ key }) => key);
        const rowed = own.flatMap((finding) => finding.rowKey === null
            ? []
            : [{ finding, rowKey: finding.rowKey, row: findRow(rowsByKey.get(finding.rowKey) ?? [], finding.line) }]);
        const rows = [...(0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(rowed, ({ rowKey, row }) => `${row?.line ?? 0}\n${rowKey}`).values()].map((group) => {
            const { row, rowKey } = group[0] ?? { row: null, rowKey: '' };
            const ofRow = group.map(({ finding }) => finding);
            return { row, rowKey, line: row?.line ?? ofRow[0]?.line ?? 1, findings: ofRow.sort(_compare_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .z) };
        });
        return {
            path,
            document,
            rows: rows.sort((a, b) => a.line - b.line),
            whole: own.filter(({ rowKey }) => rowKey === null).sort(_compare_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .z),
        };
    });
}
/** Why a row's status no longer holds, next to a place that shows both statuses: the causes alone, where the message begins with them. */
function whyOf({ ruleId, message, data }) {
    const { causes, computed, words } = data;
    if (ruleId !== 'status-overstated' || typeof causes !== 'string' || causes === '')
        return message;
    // What a cause begins with may be a path, and its case is part of it.
    const why = `${causes.replace(/^no (?=evidence |reference)/, 'No ')}.`;
    return words === undefined ? why : `${why} The page has no word for ${computed ?? 'that'}; it uses ${words}.`;
}
/** Keys need not be unique: of the rows with one key the last that begins at or above the finding's line is meant. */
function findRow(rows, line) {
    return rows.findLast((row) => row.line <= line) ?? rows[0] ?? null;
}
/** The findings whose suggestions are offered: those that people see, and those that one of them explains. */
function findOffered(findings) {
    const shown = new Set(findings.flatMap((finding) => (finding.shown && finding.causeId !== null ? [keyOf(finding)] : [])));
    return findings.filter((finding) => finding.shown || (finding.ground !== 'reading' && finding.causeId !== null && shown.has(keyOf(finding))));
}
const keyOf = ({ path, rowKey, causeId, origin }) => JSON.stringify([path, rowKey, causeId, origin === 'resolved']);


/***/ }),

/***/ 7814:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ chooseSuggestions),
/* harmony export */   _u: () => (/* binding */ selectFixes),
/* harmony export */   g5: () => (/* binding */ fixCommandFor),
/* harmony export */   qD: () => (/* binding */ isStatusFix)
/* harmony export */ });
/* unused harmony export offerSuggestions */
/* harmony import */ var _fix_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _arrange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7907);
/* harmony import */ var _compare_severity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(550);
// Chooses which suggestions of a report are offered, which of them a run of `check --fix` applies, and which together: whole ones, none over another, pointers before claims.



const rowOf = ({ path, rowKey }) => `${path}\n${rowKey ?? ''}`;
/**
 * The suggestions that can be offered side by side. What a row claims is changed only after its pointers were fixed: a moved file may be
 * all that was wrong.
 */
const offerSuggestions = (findings) => orderFixes((0,_arrange_js__WEBPACK_IMPORTED_MODULE_0__/* .findOffered */ .$t)(findings));
function orderFixes(findings) {
    const open = findings.filter(({ suggestion, origin }) => suggestion !== null && origin !== 'resolved');
    const pointed = new Set(open.filter((finding) => !isStatusFix(finding)).map(rowOf));
    return open.filter((finding) => !isStatusFix(finding) || !pointed.has(rowOf(finding)));
}
/** Rules whose suggestion writes another status: what a row claims is for people to decide. */
const STATUS_RULES = new Set(['status-overstated', 'status-understated']);
/** True where the suggestion of the finding changes what a row claims. */
const isStatusFix = ({ ruleId }) => STATUS_RULES.has(ruleId);
/** The suggestions that `check --fix` with these flags applies; without them, those of new findings that change no status. */
const selectFixes = (findings, { all, statuses }) => (all ? orderFixes(findings.filter(({ ground }) => ground !== 'reading')) : offerSuggestions(findings)).filter((finding) => (all || finding.origin === 'new') && (statuses || !isStatusFix(finding)));
/** The command that makes the changes these findings suggest, with no flag that they do not need. */
function fixCommandFor(program, findings) {
    const flags = [
        ...(findings.some(({ origin }) => origin !== 'new') ? ['--all'] : []),
        ...(findings.some(isStatusFix) ? ['--statuses'] : []),
    ];
    return [(0,_fix_command_js__WEBPACK_IMPORTED_MODULE_2__/* .fixCommand */ .V2)(program), ...flags].join(' ');
}
/** Of suggestions for one place the first by severity is taken, then the first in the report's order. */
function chooseSuggestions(findings, scope) {
    const taken = [];
    const chosen = [];
    const left = [];
    for (const finding of selectFixes(findings, scope).toSorted(_compare_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSeverity */ .z)) {
        const edits = finding.suggestion?.edits ?? [];
        const rival = taken.find(({ edit }) => edits.some((own) => collides(own, edit)));
        if (rival !== undefined)
            left.push({ finding, rival: rival.finding });
        else {
            chosen.push(finding);
            taken.push(...edits.filter((own) => !taken.some(({ edit }) => isSame(own, edit))).map((edit) => ({ edit, finding })));
        }
    }
    return { findings: chosen, edits: taken.map(({ edit }) => edit), left };
}
function isSame(a, b) {
    return (a.path === b.path &&
        a.line === b.line &&
        a.column === b.column &&
        a.endLine === b.endLine &&
        a.endColumn === b.endColumn &&
        a.text === b.text);
}
/** True where both want one place and not the same text; two texts put in at one point have no order either. */
function collides(a, b) {
    // Most pairs are distinguished by their lines.
    if (a.endLine < b.line || b.endLine < a.line || a.path !== b.path || isSame(a, b))
        return false;
    const [startA, endA, startB, endB] = [
        [a.line, a.column],
        [a.endLine, a.endColumn],
        [b.line, b.column],
        [b.endLine, b.endColumn],
    ];
    if (compare(startA, startB) === 0)
        return true;
    return compare(startA, endB) < 0 && compare(startB, endA) < 0;
}
const compare = ([lineA, columnA], [lineB, columnB]) => lineA - lineB || columnA - columnB;


/***/ }),

/***/ 542:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ splitGitLines),
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
// Splits texts into lines: as Markdown and tools read them, and as git counts them.
/** The lines without their endings, at LF, CRLF and lone CR; a text that ends in a line ending has an empty last line. */
const splitLines = (text) => text.split(/\r\n|\n|\r/);
/**
 * Lines of a text as git counts them, each with its line ending: the last one may lack it. CRLF is read as LF, so that a file whose line
 * endings change has the lines it had, as with git's `--ignore-cr-at-eol`.
 */
function splitGitLines(text) {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    return [
        ...lines.map((line) => `${line.endsWith('\r') ? line.slice(0, -1) : line}\n`),
        ...(last === '' ? [] : [last]),
    ];
}


/***/ }),

/***/ 7654:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ readMarked),
/* harmony export */   Sh: () => (/* binding */ shortenMarked),
/* harmony export */   kk: () => (/* binding */ asWords),
/* harmony export */   qM: () => (/* binding */ asCode),
/* harmony export */   zw: () => (/* binding */ withoutMarks)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7627);
// Text with code marks: how a message says which of its words are code, whatever those words hold.

const onOneLine = (text) => text.replace(/\s+/g, ' ');
/** A value as code: between marks longer than any run of backticks that it holds. Nothing for a blank value. */
function asCode(value) {
    const content = onOneLine(value).trim();
    if (content === '')
        return '';
    let longest = 0;
    for (const [run] of content.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    const marks = '`'.repeat(longest + 1);
    const pad = longest > 0 ? ' ' : '';
    return `${marks}${pad}${content}${pad}${marks}`;
}
/** A value as words. Its own backticks become apostrophes, so that they cannot open or close code. */
const asWords = (value) => onOneLine(value).replace(/`/g, "'");
/** The pieces of a marked text, in order. Backticks without a partner of the same length are words. Linear in the text. */
function readMarked(text) {
    const runs = [...text.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ length, index }));
    const next = new Map();
    const partners = [];
    for (const [at, { length }] of [...runs.entries()].reverse()) {
        partners[at] = next.get(length);
        next.set(length, at);
    }
    const pieces = [];
    let from = 0;
    for (let at = 0; at < runs.length; at++) {
        const open = runs[at];
        const partner = partners[at];
        const close = partner === undefined ? undefined : runs[partner];
        if (open === undefined || partner === undefined || close === undefined)
            continue;
        if (open.index > from)
            pieces.push({ kind: 'text', text: text.slice(from, open.index) });
        const content = text.slice(open.index + open.length, close.index);
        pieces.push({ kind: 'code', text: content.includes('`') ? content.replace(/^ | $/g, '') : content });
        from = close.index + close.length;
        at = partner;
    }
    if (from < text.length)
        pieces.push({ kind: 'text', text: text.slice(from) });
    return pieces;
}
/** What a reader sees of a marked text where code looks like all other words. */
const withoutMarks = (text) => text.includes('`')
    ? readMarked(text)
        .map((piece) => piece.text)
        .join('')
    : text;
/** Shortens a marked text to at most `length` UTF-16 code units; code that is cut stays code. */
function shortenMarked(text, length) {
    if (text.length <= length)
        return text;
    let shortened = '';
    for (const { kind, text: content } of readMarked(text)) {
        const piece = kind === 'code' ? asCode(content) : content;
        const room = length - shortened.length;
        // The last unit is kept for the sign that something was left out.
        if (piece.length < room)
            shortened += piece;
        else {
            const marks = piece.length - content.length;
            if (kind === 'text')
                return `${shortened}${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(content, room)}`;
            return room > marks + 1 ? `${shortened}${asCode((0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(content, room - marks))}` : `${shortened}\u2026`;
        }
    }
    return shortened;
}


/***/ }),

/***/ 4393:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ nameCode),
/* harmony export */   Jo: () => (/* binding */ nameAnyCode),
/* harmony export */   Kf: () => (/* binding */ nameSome),
/* harmony export */   RA: () => (/* binding */ nameLines),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _marked_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7654);
// Turns counts and lists into the words of a message.

/** `1 row`, `4 rows`. */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `line 5`, `lines 5\u201399`, `lines 12 and 40`: lines as `writeLines` writes them, with their noun. */
function nameLines(written) {
    return `${/[-,]/.test(written) ? 'lines' : 'line'} ${written.replace(/(\d)-(?=\d)/g, '$1\u2013').replace(/, (?=[^,]*$)/, ' and ')}`;
}
const MOST = 5;
/** `a, b, c and 2 more`: the first `most` by name, the others as a number. */
const nameSome = (names, most = MOST) => joinNames({ names, most, word: 'and' });
/** `nameSome` of names that are code: marked text, for a message's `{names, list}`. */
const nameCode = (names, most) => nameSome(names.map(_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asCode */ .qM), most);
/** The same with `or`, for a sentence that says that none of them is or has something. */
const nameAnyCode = (names) => joinNames({ names: names.map(_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asCode */ .qM), most: MOST, word: 'or' });
function joinNames({ names, most, word, }) {
    const named = names.slice(0, most);
    const rest = names.length - named.length;
    if (rest > 0)
        return `${named.join(', ')} ${word} ${rest} more`;
    return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} ${word} ${named.slice(-1).join('')}`;
}


/***/ }),

/***/ 7627:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nf: () => (/* binding */ shortenPath)
/* harmony export */ });
// Shortens what is shown without splitting a character in two.
/** The text, shortened to `length` UTF-16 code units with `\u2026` at its end where it is longer. */
function shorten(text, length) {
    return text.length <= length ? text : `${headOf(text, length - 1)}\u2026`;
}
/** The first `length` UTF-16 code units, one fewer where that would keep half a character. */
function headOf(text, length) {
    const halved = text.length > length && /[\ud800-\udbff]/.test(text.charAt(length - 1));
    return text.slice(0, halved ? length - 1 : length);
}
/** The text with `\u2026` for its middle where it is longer than `length` UTF-16 code units: of a path, the file's name is what readers look for. */
function shortenMiddle(text, length) {
    if (text.length <= length)
        return text;
    const tail = Math.floor((length - 1) * 0.6);
    const from = text.length - tail;
    const halved = /[\udc00-\udfff]/.test(text.charAt(from));
    const head = headOf(text, length - 1 - tail);
    const end = text.slice(halved ? from + 1 : from);
    // Cut between two words where one ends nearby: a name is then still one that can be searched for.
    const word = new RegExp(`^.{0,${Math.floor(tail / 3)}}?(?=[_./: -])`, 'u').exec(end)?.[0] ?? '';
    const kept = /^.*[_./: -](?=[^_./: -]*$)/u.exec(head)?.[0] ?? '';
    return `${kept.length * 2 > head.length ? kept : head}\u2026${end.slice(word.length)}`;
}
/** A path of at most `length` UTF-16 code units where that can be: its first folder and as many of the last as fit, `crates/\u2026/tests/joins.rs`; else its name, `\u2026/joins.rs`. */
function shortenPath(path, length) {
    const parts = path.split('/');
    const [first = '', ...rest] = parts;
    if (path.length <= length || parts.length < 3)
        return shortenMiddle(path, length);
    let tail = rest.pop() ?? '';
    if (`${first}/\u2026/${tail}`.length > length)
        return tail.length + 2 <= length ? `\u2026/${tail}` : shortenMiddle(path, length);
    for (const part of rest.toReversed()) {
        if (`${first}/\u2026/${part}/${tail}`.length > length)
            break;
        tail = `${part}/${tail}`;
    }
    return `${first}/\u2026/${tail}`;
}


/***/ })

};
;