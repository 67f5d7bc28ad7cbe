"use strict";
exports.id = 1244;
exports.ids = [1244];
exports.modules = {

/***/ 1244:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolvePageLinks: () => (/* binding */ resolvePageLinks)
});

// EXTERNAL MODULE: ./build/documents/links/may-have-links.js
var may_have_links = __webpack_require__(3049);
// EXTERNAL MODULE: ./build/evidence/compare/contents.js
var compare_contents = __webpack_require__(6726);
;// CONCATENATED MODULE: ./build/evidence/links/generators-of.js
const VUE = ['ts', 'mts', 'js', 'mjs', 'cjs'];
/** Below the folder whose pages are the site's. */
const SETTINGS = {
    mkdocs: ['mkdocs.yml', 'mkdocs.yaml'],
    vitepress: ['.vitepress', '.vuepress'].flatMap((folder) => VUE.map((ending) => `${folder}/config.${ending}`)),
    sphinx: ['conf.py', 'myst.yml', '_toc.yml'],
};
/** Most folders above a page that are looked at. */
const MAX_FOLDERS = 30;
/** In a fixed order; none where no folder above the page has the settings of one. */
function generatorsOf(index, path) {
    const parts = path.split('/').slice(0, -1);
    const folders = [...parts.keys(), parts.length].slice(0, MAX_FOLDERS).map((count) => parts
        .slice(0, count)
        .map((part) => `${part}/`)
        .join(''));
    return Object.entries(SETTINGS)
        .filter(([, files]) => folders.some((folder) => files.some((file) => index.isFile(folder + file))))
        .map(([generator]) => generator);
}

// EXTERNAL MODULE: ./build/text/lfs-pointer.js
var lfs_pointer = __webpack_require__(3553);
;// CONCATENATED MODULE: ./build/evidence/links/anchors.js



/** Shared by the snapshots of one run, so that a page that did not change is read once. */
const KNOWN = new WeakMap();
function openAnchors({ snapshot, contents, index, pages, }) {
    const byContent = KNOWN.get(contents) ?? new Map();
    KNOWN.set(contents, byContent);
    const read = new Map(pages.map((page) => [page.path, page]));
    return async (path) => {
        const generators = generatorsOf(index, path);
        const id = [(await contents.ids(snapshot, [path])).get(path) ?? path, ...generators].join(' ');
        const known = byContent.get(id) ?? anchorsOf({ snapshot, path, page: read.get(path) ?? null, generators });
        byContent.set(id, known);
        return await known;
    };
}
async function anchorsOf({ snapshot, path, page, generators, }) {
    const { readAnchors } = await __webpack_require__.e(/* import() */ 4355).then(__webpack_require__.bind(__webpack_require__, 4355));
    if (page !== null)
        return await readAnchors(page, generators);
    const content = (await snapshot.read([path])).get(path);
    if (content?.kind !== 'content' || (0,lfs_pointer/* isPointer */._)(content.bytes))
        return null;
    const { readPage } = await __webpack_require__.e(/* import() */ 7188).then(__webpack_require__.bind(__webpack_require__, 7188));
    const target = await readPage({ path, bytes: content.bytes, mode: 'links' });
    return 'reason' in target ? null : await readAnchors(target, generators);
}

// EXTERNAL MODULE: ./build/evidence/locate/path-index.js + 2 modules
var path_index = __webpack_require__(725);
// EXTERNAL MODULE: ./build/text/paths.js
var paths = __webpack_require__(9278);
;// CONCATENATED MODULE: ./build/evidence/links/find-link-path.js
// Finds the file or folder that a link's path means, as GitHub reads it; what another renderer may find is not called missing.


const UNVERIFIABLE = { kind: 'unverifiable' };
/** Pages of GitHub beside a repository's files, which links reach by climbing out of them. */
const ROUTES = /^(?:\.\.\/)+(?:issues|pulls?|wiki|releases|actions|discussions|projects|security|network|graphs|commits?|compare|tree|blob|raw|tags|branches|milestones?|labels|settings|archive|deployments|stargazers|contributors|packages)(?:\/|$)/;
/** How site generators call the page behind a link without ending, or with a rendered one. */
const SOURCES = [
    '.md',
    '.mdx',
    '.markdown',
    '.rst',
    '.adoc',
    '.ipynb',
    '.html',
    '/index.md',
    '/index.mdx',
    '/README.md',
    '/_index.md',
];
function findLinkPath({ index, page, path, }) {
    const root = path.startsWith('/');
    const at = (0,paths/* normalisePath */.qb)(root ? path : `${(0,paths/* folderOf */.yS)(page)}/${path}`);
    if (at === null)
        return UNVERIFIABLE;
    if (index.has(at))
        return { kind: 'there', path: at };
    if (index.truncated || index.behind(at) !== null || ROUTES.test(path) || isRendered(index, at))
        return UNVERIFIABLE;
    if (root) {
        // A site's root may be a folder of the repository, and `/owner/repository/\u2026` is none of its paths.
        const [first = ''] = at.split('/');
        if (index.endingWith(at).length > 0 || (!index.has(first) && !(0,paths/* isMarkdownPath */.Bb)(at)))
            return UNVERIFIABLE;
        if (SOURCES.some((source) => index.endingWith(withoutHtml(at) + source).length > 0))
            return UNVERIFIABLE;
    }
    return { kind: 'missing', path: at };
}
/** Whether a site generator would make the page from a file that is there. */
function isRendered(index, at) {
    const name = (0,paths/* nameOf */.Vb)(at);
    if (/\.[a-z0-9]{1,8}$/i.test(name) && !/\.html?$/i.test(name))
        return false;
    const bare = withoutHtml(at);
    if (SOURCES.some((source) => index.isFile(bare + source)))
        return true;
    // `guide/index.html` is made from `guide.md`; API references are made from nothing that has a page.
    return /(?:^|\/)index$/.test(bare)
        ? SOURCES.some((source) => index.isFile((0,paths/* folderOf */.yS)(bare) + source))
        : /\.html?$/i.test(name);
}
const withoutHtml = (path) => path.replace(/\.html?$/i, '');

;// CONCATENATED MODULE: ./build/evidence/links/find-target.js

/** The page itself for a bare `#anchor`. */
function findTarget({ index, page, judged: { link, target }, }) {
    if (target.path === null)
        return { kind: 'there', path: page };
    // A path in code marks is written from the root or from the page's folder.
    const fromRoot = link.kind === 'mention' ? findLinkPath({ index, page, path: `/${target.path.replace(/^\/+/, '')}` }) : null;
    if (fromRoot?.kind === 'there')
        return fromRoot;
    const found = findLinkPath({ index, page, path: target.path });
    return fromRoot === null || found.kind === 'there' || !target.path.includes('/') ? found : fromRoot;
}

// EXTERNAL MODULE: ./build/documents/links/read-links.js
var read_links = __webpack_require__(8123);
// EXTERNAL MODULE: ./build/evidence/read/html-link.js
var html_link = __webpack_require__(6345);
// EXTERNAL MODULE: ./build/evidence/links/link-target.js
var link_target = __webpack_require__(4272);
;// CONCATENATED MODULE: ./build/evidence/links/find-links.js
// Decides which links of a page are judged as links: the source plan\u2019s has a rule of its own, and those of evidence cells are marked.



/** The links of a document that lead into the repository. `mentions` also takes pages named in code marks. */
function findLinks({ document, mentions, }) {
    const { metadata: { sourcePlan }, rows, } = document;
    const evidence = new Set(rows.flatMap((row) => row.evidence.flatMap(({ segments }) => segments.flatMap((segment) => {
        const link = segment.link ?? (0,html_link/* linkOfTag */.C)(segment);
        return link === null ? [] : [(0,read_links/* placeOf */.$t)(link.urlRange ?? link.range)];
    }))));
    const plan = sourcePlan === null ? null : (0,read_links/* placeOf */.$t)(sourcePlan.range);
    return (0,read_links/* readLinks */.CT)(document.page).flatMap((link) => {
        const place = (0,read_links/* placeOf */.$t)(link.range);
        if (place === plan || (link.kind === 'mention' && !mentions))
            return [];
        const target = (0,link_target/* readLinkTarget */.O)(link.url);
        if (target === null)
            return [];
        return [{ link, target, evidence: evidence.has(place) }];
    });
}

// EXTERNAL MODULE: ./build/evidence/locate/ignored-paths.js
var ignored_paths = __webpack_require__(1544);
;// CONCATENATED MODULE: ./build/evidence/links/without-ignored.js


/** The links of a page that can be judged. What this change takes away is gone, ignored or not. */
async function withoutIgnored({ view, before, page, links, }) {
    const missing = new Map();
    for (const judged of links) {
        const found = findTarget({ index: view.index, page, judged });
        if (found.kind === 'missing' && before?.index.has(found.path) !== true)
            missing.set(judged, found.path);
    }
    if (missing.size === 0)
        return links;
    const isIgnored = await (0,ignored_paths/* readIgnored */.NS)({ contents: view.contents, side: view, places: [...missing.values()] });
    return links.filter((judged) => {
        const path = missing.get(judged);
        return path === undefined || !isIgnored(path);
    });
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./build/evidence/links/nearest-anchor.js
// Names the heading that a broken anchor most likely means now; nothing where that is not clear.

/** Most headings compared letter by letter. */
const MAX_COMPARED = 500;
/** `before`: the page's headings at base, where it was there. A heading that this change renamed is recognized by its place. */
function nearestAnchor({ anchor, now, before, }) {
    if (now.length > MAX_COMPARED || anchor.length > 200)
        return null;
    const wanted = anchor.toLowerCase();
    const place = before?.indexOf(wanted) ?? -1;
    if (before !== null && place >= 0) {
        const known = new Set(before);
        const left = new Set(now);
        const fresh = now.filter((heading) => !known.has(heading));
        const gone = before.filter((heading) => !left.has(heading));
        if (fresh.length === 1 && gone.length === 1)
            return fresh[0] ?? null;
        // As many came as went: the one in its place.
        if (fresh.length === gone.length)
            return fresh[gone.indexOf(wanted)] ?? null;
        return clearlyNearest(wanted, fresh) ?? clearlyNearest(wanted, now);
    }
    return clearlyNearest(wanted, now);
}
function clearlyNearest(wanted, headings) {
    const ranked = [...new Set(headings)]
        .filter((heading) => heading !== '')
        .map((heading) => ({ heading, away: (0,mod.distance)(wanted, heading) }))
        .sort((a, b) => a.away - b.away);
    const [best, second] = ranked;
    if (best === undefined || best.away > Math.max(2, wanted.length / 3))
        return null;
    return second === undefined || second.away > best.away ? best.heading : null;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/evidence/links/rewrite-link.js
// Writes a link's destination anew, in the style of the old one.

/** Outside of what a destination can hold without marks of its own. */
const UNSAFE = /[\s<>()[\]|`\\"'\p{Cc}]/u;
/** The destination that leads from `page` to `path`, or to another anchor; null where it could not be written safely. */
function rewriteLink({ target, page, path = null, anchor = null, }) {
    const { written } = target;
    const rest = anchor === null ? written.rest : `${written.rest.replace(/#.*$/s, '')}#${anchor}`;
    const text = (path === null ? written.path : encode(inStyle({ written: written.path, page, path }))) + rest;
    return UNSAFE.test(text) ? null : text;
}
function inStyle({ written, page, path, }) {
    const closing = written.endsWith('/') ? '/' : '';
    if (written.startsWith('/'))
        return `/${path}${closing}`;
    const relative = external_node_path_.posix.relative(external_node_path_.posix.dirname(page), path);
    return (written.startsWith('./') && !relative.startsWith('../') ? `./${relative}` : relative) + closing;
}
function encode(path) {
    return encodeURI(path).replace(/[()#?'[\]]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

// EXTERNAL MODULE: ./build/documents/page-sections.js
var page_sections = __webpack_require__(3051);
// EXTERNAL MODULE: ./build/text/lazily.js
var lazily = __webpack_require__(4701);
;// CONCATENATED MODULE: ./build/evidence/links/open-beside.js
// Knows what a page links to close to a broken link: there its author means another thing by that link.


/** Lines of one section within which two links are about the same subject. */
const NEAR = 6;
/** Whether a page links a path beside a line: in the same row of a table, else in the same section and a few lines away. */
function openBeside(page, looked) {
    const open = (0,lazily/* lazily */.q)(() => ({
        places: new Set(looked.flatMap(({ judged: { link }, found }) => found.kind === 'there' ? [placeOf(found.path, link.range.line)] : [])),
        sections: (0,page_sections/* pageSections */.Kz)(page),
        // Each row of a table has a subject of its own.
        rows: new Set(page.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ range }) => range.line) : []))),
    }));
    return (path, line) => {
        const { places, sections, rows } = open();
        const isBeside = (other) => line === other ||
            (!rows.has(line) && !rows.has(other) && (0,page_sections/* sectionAround */.vN)(sections, line) === (0,page_sections/* sectionAround */.vN)(sections, other));
        for (let other = line - NEAR; other <= line + NEAR; other += 1)
            if (places.has(placeOf(path, other)) && isBeside(other))
                return true;
        return false;
    };
}
const placeOf = (path, line) => `${line}:${path}`;

// EXTERNAL MODULE: ./build/evidence/locate/nearest-path.js
var nearest_path = __webpack_require__(5981);
;// CONCATENATED MODULE: ./build/evidence/links/nearest-meant.js
// Finds the file that a broken link surely means: a namesake in another folder may be another thing, and is not offered.


/**
 * The nearest path, where the link's own path is right but for the folder that it starts from, where the last folder agrees as well as the name, or
 * where it is a slip in the name of a file beside it; else null.
 */
function nearestMeant({ index, missing, written, }) {
    const found = (0,nearest_path/* findNearest */.qg)(index, missing);
    if (found === null)
        return null;
    const tail = written.replace(/^(?:\.{0,2}\/)+/u, '');
    const isMeant = (tail.includes('/') ? endsWithPath(found, tail) : (0,nearest_path/* isOnlyNamesake */.y8)(index, missing, found)) ||
        [missing, written].some((path) => endsWithPath(path, found) || lastTwoOf(path) === lastTwoOf(found)) ||
        isSlip(missing, found);
    return isMeant ? found : null;
}
/** Whether a path is another one, or ends with all of its folders. */
const endsWithPath = (path, end) => path === end || path.endsWith(`/${end}`);
const lastTwoOf = (path) => path.split('/').slice(-2).join('/');
/** Another ending or a slip of the pen in the same folder; `schedule` beside `scheduler` is another thing. */
function isSlip(missing, found) {
    if ((0,paths/* folderOf */.yS)(missing) !== (0,paths/* folderOf */.yS)(found))
        return false;
    const [one, other] = [missing, found].map((path) => (0,paths/* stemOf */.Vc)(path).toLowerCase());
    return (one === other || (one !== undefined && other !== undefined && !one.startsWith(other) && !other.startsWith(one)));
}

// EXTERNAL MODULE: ./build/evidence/compare/renames.js
var compare_renames = __webpack_require__(2191);
// EXTERNAL MODULE: ./build/text/group-by.js
var group_by = __webpack_require__(9107);
;// CONCATENATED MODULE: ./build/evidence/links/resolve-page-links.js
// Resolves the links of the guarded documents and of the pages beside them at base and at head.
















async function resolvePageLinks({ repository, settings, head, base, surprises, }) {
    const contents = (0,compare_contents/* openContents */.h)();
    const indexes = await openIndexes(settings.index ?? []);
    const openView = async (snapshot, pages) => {
        const index = (0,path_index/* indexPaths */.N)(await snapshot.tree());
        const anchorsOf = openAnchors({ snapshot, contents, index, pages: pages.map(({ page }) => page) });
        return { snapshot, contents, indexes, index, anchorsOf };
    };
    const now = await openView(repository.head, head);
    const before = repository.base === null ? null : await openView(repository.base, base);
    const renames = (0,lazily/* lazily */.q)(async () => before === null
        ? compare_renames/* NO_RENAMES */.Cp
        : (0,compare_renames/* followRenames */.hR)({ renames: await repository.renames(), base: before.index, head: now.index }));
    return {
        head: await resolvePages({ view: now, before, pages: head, renames, surprises }),
        base: before === null
            ? new Map()
            : await resolvePages({
                view: before,
                before: null,
                pages: base,
                surprises,
                renames: async () => await Promise.resolve(compare_renames/* NO_RENAMES */.Cp),
            }),
    };
}
async function openIndexes(settings) {
    const indexes = new Map();
    if (settings.length === 0)
        return indexes;
    const { compileGlobs } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 1310));
    const matchers = await compileGlobs(settings.map(({ lists }) => lists));
    settings.forEach(({ page, required }, at) => {
        (0,group_by/* appendTo */.S)(indexes, page, { required, lists: matchers[at] ?? (() => false) });
    });
    return indexes;
}
async function resolvePages({ pages, surprises, ...question }) {
    const resolved = await Promise.all(pages.map(async (document) => [
        document.path,
        await surprises.containAsync({ path: document.path, doing: 'following the links' }, () => resolvePage({ ...question, document }), () => ({ broken: [], unlisted: [] })),
    ]));
    return new Map(resolved.filter(([, { broken, unlisted, unknown = [] }]) => broken.length + unlisted.length + unknown.length > 0));
}
async function resolvePage({ document, ...question }) {
    const { view } = question;
    const listed = view.indexes.get(document.path) ?? [];
    if (listed.length === 0 && !(0,may_have_links/* mayHaveLinks */.z)(document.page))
        return { broken: [], unlisted: [] };
    const broken = [];
    const unknown = [];
    const reached = new Set([document.path]);
    const links = findLinks({ document, mentions: listed.length > 0 });
    const looked = (await withoutIgnored({ ...question, page: document.path, links })).map((judged) => ({
        judged,
        found: findTarget({ index: view.index, page: document.path, judged }),
    }));
    const isBeside = openBeside(document.page, looked);
    for (const { judged, found } of looked) {
        const { link, target, evidence } = judged;
        if (found.kind === 'unverifiable')
            continue;
        if (found.kind === 'there') {
            reached.add(found.path);
            if (target.anchor !== null && (await isUnknown(view, found.path))) {
                unknown.push(link.url);
                continue;
            }
            const trouble = target.anchor === null
                ? null
                : await findAnchorTrouble({ ...question, path: found.path, anchor: target.anchor, evidence });
            if (trouble !== null)
                broken.push({
                    link,
                    trouble,
                    evidence,
                    listing: false,
                    fix: trouble.kind === 'anchor' && trouble.nearest !== null
                        ? fixOf({ judged, page: document.path, anchor: trouble.nearest })
                        : null,
                });
        }
        else {
            const { trouble, path, anchor } = await explain({ ...question, missing: found.path, written: target.path ?? '' });
            const isOther = trouble.kind === 'missing' && path !== null && isBeside(path, link.range.line);
            broken.push({
                link,
                trouble,
                evidence,
                listing: listed.some(({ lists }) => lists(found.path)),
                fix: path === null || isOther
                    ? null
                    : fixOf({ judged, page: document.path, path, ...(anchor === undefined ? {} : { anchor }) }),
            });
        }
    }
    const unlisted = listUnlisted({ index: view.index, listed, reached });
    return { broken, unlisted, ...(unknown.length === 0 ? {} : { unknown }) };
}
/** What an index page has to list and does not. */
function listUnlisted({ index, listed, reached, }) {
    const required = listed.filter((list) => list.required);
    return required.length === 0
        ? []
        : index
            .entries()
            .filter(({ path, kind }) => kind === 'file' && !reached.has(path) && required.some(({ lists }) => lists(path)))
            .map(({ path }) => path)
            .sort();
}
/** True where the target of an anchor is a file that could not be read. */
async function isUnknown({ contents, snapshot, index }, path) {
    if (index.entry(path)?.kind !== 'file' || !(0,paths/* isPlainMarkdownPath */.rV)(path))
        return false;
    return (await contents.unknown(snapshot, [path])).size > 0;
}
/** The file and the anchor that `x.rs:40`, `x.rs:40-48` or `x.rs:40:7` means, from the page's folder or from the root; null where there is none. */
function readEditorLink({ index, missing, written, }) {
    const [, bare = '', first = '', last] = EDITOR.exec(missing) ?? [];
    const path = [bare, EDITOR.exec(written)?.[1] ?? ''].find((one) => one !== '' && index.isFile(one));
    return path === undefined ? null : { path, anchor: `L${first}${last === undefined ? '' : `-L${last}`}` };
}
const EDITOR = /^(.{1,1000}?):(\d{1,7})(?:[-\u2013](\d{1,7})|:\d{1,5})?$/u;
/** A mention is no link: its path is written from the root, and left to people to fix. */
function fixOf({ judged: { link, target }, ...to }) {
    return link.kind === 'mention' || !link.written ? null : rewriteLink({ target, ...to });
}
async function explain({ view, before, renames, missing, written, }) {
    const editor = readEditorLink({ index: view.index, missing, written });
    if (editor !== null)
        return { trouble: { kind: 'editor', target: editor.path, anchor: editor.anchor }, ...editor };
    const to = before?.index.has(missing) === true ? (await renames()).of(missing) : null;
    if (to !== null && view.index.has(to))
        return { trouble: { kind: 'renamed', target: missing, to }, path: to };
    const spelled = view.index.inOtherCase(missing);
    if (spelled !== null)
        return { trouble: { kind: 'other-case', target: missing, spelled }, path: spelled };
    return { trouble: { kind: 'missing', target: missing }, path: nearestMeant({ index: view.index, missing, written }) };
}
async function findAnchorTrouble({ view, before, path, anchor, evidence, }) {
    const file = view.index.isFile(path)
        ? path
        : view.index.siblings(path).find((sibling) => /(?:^|\/)readme\.md$/i.test(sibling));
    if (file === undefined || view.index.entry(file)?.kind !== 'file')
        return null;
    const lines = (0,link_target/* readLineAnchor */.C)(anchor);
    if (lines !== null) {
        // Cited lines are followed through the change by the evidence rules.
        const text = evidence ? null : ((await view.contents.texts(view.snapshot, [file])).get(file) ?? null);
        const lineCount = text === null ? lines.last : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
        return lines.first > 0 && lines.last > lineCount
            ? { kind: 'lines', target: file, line: lines.last, lineCount }
            : null;
    }
    if (!(0,paths/* isPlainMarkdownPath */.rV)(file))
        return null;
    const anchors = await view.anchorsOf(file);
    if (anchors === null || anchors.has(anchor))
        return null;
    const then = before?.index.isFile(file) === true ? await before.anchorsOf(file) : null;
    const nearest = nearestAnchor({ anchor, now: anchors.headings, before: then?.headings ?? null });
    return {
        kind: 'anchor',
        target: file,
        anchor,
        nearest: nearest !== null && anchors.otherwise.has(nearest) ? null : nearest,
    };
}


/***/ })

};
;