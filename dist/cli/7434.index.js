"use strict";
exports.id = 7434;
exports.ids = [7434];
exports.modules = {

/***/ 7434:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cannotMatter: () => (/* binding */ cannotMatter)
});

// EXTERNAL MODULE: ./build/config/configuration-change.js
var configuration_change = __webpack_require__(3214);
// EXTERNAL MODULE: ./build/documents/discover.js + 1 modules
var discover = __webpack_require__(3305);
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
    const isWide = /\.\/|\/\.\./.test(plain) && /(?<![\w.@/-])(?:\.{1,3}\/|\/\.{2,3})[./]*(?![\w.@/*-])/.test(plain);
    const marks = readMarks(text);
    const page = { text: plain, isOpen: marks.isOpen };
    return {
        couldMean: (path, folders = NO_FOLDERS) => isWide ||
            !PLAIN.test(path) ||
            isFileWritten(page, (0,text_paths/* nameOf */.Vb)(path)) ||
            foldersOf(path).some((folder) => isFolderWritten(page, { path, folder, moves: folders.has(folder) })) ||
            globs.some((parts) => hasParts(`/${path.toLowerCase()}`, parts)),
        couldRun: (programs) => marks.isOpen || marks.spans.some((span) => programs.test(span)),
        namesPages: () => plain.includes('.md') && /(?<![\w.@/-])[\w-]+\.md\b/.test(plain),
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
            (!isEdit(change) && (0,text_paths/* isMarkdownPath */.Bb)(path) && beside.has((0,text_paths/* folderOf */.yS)(path)) && page.namesPages()));
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


/***/ })

};
;