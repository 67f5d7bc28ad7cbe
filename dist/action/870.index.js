export const id = 870;
export const ids = [870];
export const modules = {

/***/ 5870:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findMoved: () => (/* binding */ findMoved)
/* harmony export */ });
/* harmony import */ var _documents_discover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3305);
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9472);
/* harmony import */ var _read_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9876);
/* harmony import */ var _tables_read_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9022);




/** Most new pages that are read as status pages to find the rows of one, and most pages of the change that are searched for their titles. */
const MAX_READ = 40;
const MAX_SEARCHED = 300;
/** Null where the pages that this change adds or edits have neither most of the rows on one of them nor nearly all of them together. */
async function findMoved({ document, head, base, settings, read, surprises, }) {
    const [now, before] = await Promise.all([head.tree(), base.tree()]);
    if (before.truncated || now.truncated)
        return null;
    const changed = [...now.entries.values()]
        .filter(({ path, kind, id }) => kind === 'file' && before.entries.get(path)?.id !== id && (0,_documents_discover_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwnPage */ .sx)(path))
        .map(({ path }) => path)
        .sort();
    if (changed.length === 0 || changed.length > MAX_SEARCHED)
        return null;
    const added = changed.filter((path) => !before.entries.has(path));
    // Read as the page that is gone was: its columns and words are configured under its old path.
    const own = settings.forDocument(document.path);
    const { documents } = await (0,_read_set_js__WEBPACK_IMPORTED_MODULE_2__/* .readSet */ .R)({
        snapshot: head,
        paths: added.length > MAX_READ ? [] : added,
        settings: { ...settings, forDocument: () => own },
        read,
        surprises,
    });
    const names = new Map(document.rows.map((row) => [nameOf(row), row]));
    const found = new Map(documents.map(({ path, rows }) => [path, new Set(rows.map(nameOf).filter((name) => names.has(name)))]));
    await addTexts({ head, pages: changed, wanted: titlesOf(document, names), found });
    const holding = [...found]
        .map(([path, has]) => ({ path, rows: has.size }))
        .filter(({ rows }) => rows > 0)
        .sort((one, other) => other.rows - one.rows || (one.path < other.path ? -1 : 1));
    const [most, next] = holding;
    if (most === undefined)
        return null;
    const together = new Set([...found.values()].flatMap((has) => [...has])).size;
    const complete = together * 10 >= names.size * 9;
    const alone = most.rows * 2 > names.size && (next === undefined || next.rows * 2 <= names.size);
    return alone || complete ? { ...most, pages: holding.map(({ path }) => path).sort(), complete } : null;
}
/** The names of the rows by what they may be called elsewhere: title, heading, key, and the first cell of their line. What several rows share names none. */
function titlesOf({ page }, names) {
    const titles = new Map();
    for (const [name, { key, keyed, title, heading, range }] of names) {
        const first = cellsOf(page.lines[range.line - 1] ?? '').find((cell) => cell.trim() !== '') ?? '';
        const own = [title, heading, first, ...(keyed && !(0,_tables_read_table_js__WEBPACK_IMPORTED_MODULE_3__/* .isCount */ .my)(key) ? [key] : [])].map((text) => (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .tF)(withoutLinks(text)));
        for (const slug of new Set(own))
            if (slug.length >= SHORTEST_TITLE && /\p{L}/u.test(slug))
                titles.set(slug, titles.has(slug) && titles.get(slug) !== name ? null : name);
    }
    return new Map([...titles].flatMap(([slug, name]) => (name === null ? [] : [[slug, name]])));
}
const cellsOf = (line) => line
    .slice(0, LONGEST_LINE)
    .replace(/^[\s>#*+-]+/u, '')
    .split('|');
/** Adds the rows whose titles are a cell, an item or a heading of a page, in whatever table or list: a page that was written anew has other columns. */
async function addTexts({ head, pages, wanted, found, }) {
    const contents = await head.read(pages);
    const decoder = new TextDecoder();
    for (const path of pages) {
        const content = contents.get(path);
        if (content?.kind !== 'content')
            continue;
        const has = found.get(path) ?? new Set();
        for (const line of decoder.decode(content.bytes).split('\n'))
            for (const cell of cellsOf(line)) {
                const name = cell.length > LONGEST_CELL ? undefined : wanted.get((0,_text_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .tF)(withoutLinks(cell)));
                if (name !== undefined)
                    has.add(name);
            }
        found.set(path, has);
    }
}
/** A shorter title is a word that any page may hold. */
const SHORTEST_TITLE = 4;
const LONGEST_LINE = 4_000;
const LONGEST_CELL = 400;
const withoutLinks = (text) => text.replace(/\[([^[\]]{0,200})\]\([^()\s]{0,300}\)/gu, '$1');
/** A number that only counts names no row without its title. */
function nameOf({ key, title }) {
    return (0,_tables_read_table_js__WEBPACK_IMPORTED_MODULE_3__/* .isCount */ .my)(key) ? `${key} ${(0,_text_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .slugOf */ .tF)(title)}` : (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKey */ .yk)(key);
}


/***/ })

};
