"use strict";
exports.id = 449;
exports.ids = [449];
exports.modules = {

/***/ 2449:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readAnchors: () => (/* binding */ readAnchors)
/* harmony export */ });
/* harmony import */ var _read_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6450);
/* harmony import */ var _markdown_scan_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8203);


/** How a renderer may take a heading's text; the first is GitHub's way. They differ for images, emoji names and written-out ids only. */
const READINGS = [
    (segments) => wordsOf(segments).trim(),
    (segments) => wordsOf(segments),
    (segments) => segments
        .map((segment) => (segment.kind === 'html' ? '' : segment.text))
        .join('')
        .trim(),
    (segments) => wordsOf(segments).replace(/:[a-z0-9_+-]{2,40}:/g, ''),
    (segments) => wordsOf(segments)
        .replace(/\{[^{}]{0,200}\}\s{0,5}$/, '')
        .trim(),
];
const WRITTEN_ID = /\{:?\s{0,5}#([\w:.-]{1,200})[^{}]{0,200}\}\s{0,5}$/;
async function readAnchors(page) {
    const { default: GithubSlugger } = await __webpack_require__.e(/* import() */ 710).then(__webpack_require__.bind(__webpack_require__, 2710));
    const sluggers = READINGS.map(() => new GithubSlugger());
    const found = { headings: [], all: new Set() };
    collect({ page, blocks: page.blocks, sluggers, found });
    return {
        headings: found.headings,
        names: found.all,
        has: (anchor) => found.all.has(anchor) || found.all.has(anchor.toLowerCase()),
    };
}
function collect({ blocks, ...rest }) {
    for (const block of blocks) {
        switch (block.kind) {
            case 'heading':
                addHeading(block.segments, rest);
                addTags(block.segments, rest);
                break;
            case 'paragraph':
                addTags(block.segments, rest);
                break;
            case 'list':
                for (const item of block.items)
                    collect({ ...rest, blocks: item.blocks });
                break;
            case 'quote':
                collect({ ...rest, blocks: block.blocks });
                break;
            case 'footnote':
                for (const prefix of ['fn-', 'fnref-'])
                    rest.found.all.add(prefix + block.label.toLowerCase());
                collect({ ...rest, blocks: block.blocks });
                break;
            case 'table':
                for (const row of [block.header, ...block.rows])
                    for (const cell of row.cells)
                        addTags(cell.segments, rest);
                break;
            case 'html':
                addHtml((0,_read_links_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(rest.page, block.range), rest);
                break;
            case 'definition':
            case 'code':
                break;
        }
    }
}
function addHeading(segments, { sluggers, found }) {
    sluggers.forEach((slugger, index) => {
        const anchor = slugger.slug(READINGS[index]?.(segments) ?? '');
        if (index === 0)
            found.headings.push(anchor);
        found.all.add(anchor);
    });
    const id = WRITTEN_ID.exec(wordsOf(segments).slice(-500))?.[1];
    if (id !== undefined)
        addId(id, found.all);
}
/** Ids and names of tags among the text. */
function addTags(segments, { found }) {
    for (const { kind, text } of segments) {
        if (kind === 'html')
            for (const { attributes } of (0,_markdown_scan_html_js__WEBPACK_IMPORTED_MODULE_1__/* .scanHtml */ .L)(text))
                addIds(attributes, found.all);
    }
}
/** Ids and names of a block of HTML, and its headings, which get anchors like those of Markdown. */
function addHtml(text, { sluggers, found }) {
    let open = null;
    for (const { name, closing, attributes, start, end } of (0,_markdown_scan_html_js__WEBPACK_IMPORTED_MODULE_1__/* .scanHtml */ .L)(text)) {
        addIds(attributes, found.all);
        if (open !== null) {
            open.inner += text.slice(open.at, start);
            open.at = end;
        }
        if (!/^h[1-6]$/.test(name))
            continue;
        if (!closing)
            open = { name, from: end, inner: '', at: end };
        else if (open !== null) {
            const words = (0,_markdown_scan_html_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveReferences */ .d)(open.inner).replace(/\s+/g, ' ').trim();
            const anchors = sluggers.map((slugger) => slugger.slug(words));
            found.headings.push(...anchors.slice(0, 1));
            for (const anchor of anchors)
                found.all.add(anchor);
            open = null;
        }
    }
}
function addIds(attributes, all) {
    for (const { name, value } of attributes)
        if (name === 'id' || name === 'name')
            addId(value, all);
}
function addId(id, all) {
    all.add(id);
    all.add(id.toLowerCase());
}
/** The heading's text; GitHub takes nothing from an image. */
function wordsOf(segments) {
    return segments
        .map(({ kind, text }) => (kind === 'html' || kind === 'image' ? '' : kind === 'break' ? ' ' : text))
        .join('');
}


/***/ })

};
;