export const id = 401;
export const ids = [401];
export const modules = {

/***/ 5401:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settleWritten: () => (/* binding */ settleWritten)
/* harmony export */ });
/* harmony import */ var _text_code_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4153);
/* harmony import */ var _text_lazily_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4701);
/* harmony import */ var _text_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1791);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4040);
/* harmony import */ var _resolution_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1584);
/* harmony import */ var _tests_read_tests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5864);
// Bare names that the program gives to files of its own: `schema.md` in a row may be what it writes into a user's folder, and not the one tracked file that is called so.






/** Most names that are searched for, and most files that are looked into for one. */
const MAX_NAMES = 50;
const MAX_FILES = 40;
/** Of what this change deletes or renames: a row that cites a name which code writes cannot be checked, and any other such name may mean another file. */
async function settleWritten({ head, base, pages, guarded }) {
    if (base === null)
        return;
    const cited = pages.head.flatMap((page) => {
        const isNamed = openNamed(page, base);
        return page.rows.flat().flatMap((citation) => {
            const name = nameOfGuess(page, { citation, isNamed });
            return name === null ? [] : [{ name, citation }];
        });
    });
    const mentioned = pages.head.flatMap((page) => page.mentions.flatMap((mention) => {
        const name = nameOfMention(page, mention);
        return name === null ? [] : [{ name, mention }];
    }));
    const names = [...new Set([...cited, ...mentioned].map(({ name }) => name))].slice(0, MAX_NAMES);
    if (names.length === 0)
        return;
    const writers = await findWriters({ head, base, guarded, names });
    for (const { name, citation } of cited)
        settle(citation, writers.get(name));
    const nameOfEach = new Map(mentioned.map(({ mention, name }) => [mention, name]));
    for (const page of pages.head)
        page.mentions = page.mentions.flatMap((mention) => {
            const name = nameOfEach.get(mention);
            return name === undefined ? [mention] : writers.has(name) ? [] : [{ ...mention, byNameAlone: true }];
        });
}
function settle(citation, writer) {
    if (writer === undefined) {
        citation.byNameAlone = true;
        return;
    }
    const why = { code: 'perhaps-written', path: writer };
    citation.resolution = { ...citation.resolution, state: 'unverifiable', candidate: null, why };
    citation.change = null;
    citation.renamedTo = null;
    citation.successors = [];
}
/** Whether the page cites a folder, or something in it, by more than a bare name. What a bare name led to names no folder for the names after it. */
function openNamed({ rows }, { index }) {
    const folders = (0,_text_lazily_js__WEBPACK_IMPORTED_MODULE_2__/* .lazily */ .q)(() => new Set(rows.flat().flatMap(({ reference: { path, linked = false }, atBase }) => {
        const { state, target, why } = atBase?.resolution ?? UNKNOWN;
        if (state !== 'present' || target === null || path === null)
            return [];
        const isWhole = linked || why.code === 'from-root' || why.code === 'from-page' || withoutSlash(path).includes('/');
        return isWhole ? [index.isFile(target) ? (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(target) : target] : [];
    })));
    return (folder) => folders().has(folder);
}
const UNKNOWN = (0,_resolution_js__WEBPACK_IMPORTED_MODULE_4__/* .makeResolution */ .v)('unverifiable', { code: 'unsought' });
/** The name that a citation consists of, with the slash of a folder, where nothing but that name led to it; else null. */
function nameOfGuess(page, { citation, isNamed }) {
    const { reference, atBase, change, place } = citation;
    if ((change !== 'deleted' && change !== 'renamed') || atBase === null)
        return null;
    const { why, target } = atBase.resolution;
    if ((why.code !== 'in-folder' && why.code !== 'unique-end') || target === null)
        return null;
    const isKnown = [why.folder, (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(target)].some((folder) => folder !== null && (isNamed(folder) || place.column.includes(`${folder}/`)));
    return isKnown ? null : nameAlone(page, reference, target);
}
const withoutSlash = (path) => path.replace(/\/+$/, '');
/** A mention is found at the root or in the page's folder first. */
const nameOfMention = (page, { reference, resolution: { target } }) => (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(target) === '' || (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(target) === (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(page.document.path)
    ? null
    : nameAlone(page, reference, target);
function nameAlone({ document: { page }, base }, reference, target) {
    const { kind, path, linked = false, address, text } = reference;
    if (kind !== 'path' || path === null || linked || address !== undefined || text.startsWith('.'))
        return null;
    const name = withoutSlash(path);
    const beside = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(page.path);
    // What the page names with its folder, and what is below its own, is what it means.
    if (name.includes('/') || (beside !== '' && target.startsWith(`${beside}/`)) || page.text.includes(target))
        return null;
    if (base?.index.isFile(target) === true)
        return isOrdinaryFile(name) ? name : null;
    return WORD.test(name) ? `${name}/` : null;
}
const WORD = /^\p{Ll}{2,30}$/u;
/** What programs write. A source file is what people write, and its name is that of the one file. */
const WRITTEN = new Set('md markdown txt rst json jsonl ndjson yaml yml toml ini cfg conf properties csv tsv xml html htm log lock db sqlite pdf'.split(' '));
/** One plain word, with an ending of text or data, or a name that tools expect. */
function isOrdinaryFile(name) {
    const ending = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .extensionOf */ .je)(name);
    return (_text_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .WELL_KNOWN */ .L.has(name.toLowerCase()) ||
        (ending !== null && WRITTEN.has(ending) && WORD.test(name.slice(0, -ending.length - 1))));
}
/**
 * By name, a file of code that has it as a whole string now, and had before this change: a change does not write its own excuse. Tests, comments, prose
 * and data are not what writes files. Of a name that the source cannot search nothing is known.
 */
async function findWriters({ head, base, guarded, names, }) {
    const hits = await head.snapshot.search(names.flatMap(quotedForms), [...guarded]);
    if (hits === null)
        return new Map();
    const files = new Map(names.map((name) => [
        name,
        [...new Set(quotedForms(name).flatMap((form) => hits.get(form) ?? []))]
            .filter((path) => (0,_text_code_path_js__WEBPACK_IMPORTED_MODULE_5__/* .canDefine */ .Kd)(path) && !(0,_text_code_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isTestPath */ .MQ)(path) && !guarded.has(path) && base.index.isFile(path))
            .sort()
            .slice(0, MAX_FILES),
    ]));
    const all = [...new Set([...files.values()].flat())];
    const sides = await Promise.all([head, base].map(async (side) => await side.contents.texts(side.snapshot, all)));
    const texts = sides.map((side) => new Map(all.map((path) => [path, (0,_tests_read_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutComments */ .fx)(path, side.get(path) ?? '')])));
    return new Map(names.flatMap((name) => {
        const writer = files
            .get(name)
            ?.find((path) => texts.every((side) => writes({ path, text: side.get(path) ?? '', name })));
        return writer === undefined ? [] : [[name, writer]];
    }));
}
/** As whole strings. Of a folder with and without its slash. */
function quotedForms(name) {
    const forms = name.endsWith('/') ? [name, name.slice(0, -1)] : [name];
    return forms.flatMap((form) => ['"', "'", '`'].map((quote) => `${quote}${form}${quote}`));
}
/** Where a backtick opens a string. */
const BACKTICKS = /\.(?:[cm]?[jt]sx?|go|vue|svelte)$/;
function writes({ path, text, name, }) {
    return quotedForms(name).some((form) => {
        if (form.startsWith('`') && !BACKTICKS.test((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path)))
            return false;
        const isWord = name.endsWith('/') && !form.includes('/');
        return isWord ? isInPath(text, form) : text.includes(form);
    });
}
/** A call that takes a path, or a slash that joins two, right before. */
const PATH_BEFORE = /(?:\/|\b(?:join|joinpath|resolve|combine|mkdir|mkdirs|mkdirsync|makedirs|mkdirall|create_dir|create_dir_all|path|pathbuf|file|push)\([^()]{0,80})$/i;
const PATH_AFTER = /^\s{0,4}\/\s{0,4}["'\w]/;
const MAX_LEAD = 120;
/** Whether a word such as `"raw"` is part of a path somewhere: alone it may be a mode, a key or a label. */
function isInPath(text, form) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
        const before = text.slice(Math.max(at - MAX_LEAD, 0), at).trimEnd();
        if (PATH_BEFORE.test(before) || PATH_AFTER.test(text.slice(at + form.length, at + form.length + 10)))
            return true;
    }
    return false;
}


/***/ })

};
