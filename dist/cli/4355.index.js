"use strict";
exports.id = 4355;
exports.ids = [4355];
exports.modules = {

/***/ 4355:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAnchors: () => (/* binding */ readAnchors)
});

// EXTERNAL MODULE: ./build/documents/links/read-links.js
var read_links = __webpack_require__(8123);
;// CONCATENATED MODULE: ./build/documents/links/open-slugger.js
// Makes headings' anchors as generators of sites do whose way is not GitHub's.
/** Null where headings are named as GitHub does. */
function openSlugger(generator) {
    const way = WAYS[generator];
    return way === null ? null : numbered(way);
}
const WAYS = {
    // Python-Markdown's `slugify` (markdown/extensions/toc.py).
    mkdocs: {
        slugOf: (words) => words
            .normalize('NFKD')
            .replace(/[^\w\s-]|[^\0-\x7f]/g, '')
            .trim()
            .toLowerCase()
            .replace(/[-\s]+/g, '-'),
        separator: '_',
        countsOn: true,
    },
    // `slugify` of @mdit-vue/shared, which VuePress uses too.
    vitepress: {
        slugOf: (words) => words
            .normalize('NFKD')
            .replace(/[\u0300-\u036f\0-\x1f]/g, '')
            .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'\u201c\u201d\u2018\u2019<>,.?/]+/g, '-')
            .replace(/^-|-$/g, '')
            .replace(/^(?=\d)/, '_')
            .toLowerCase(),
        separator: '-',
        countsOn: false,
    },
    // MyST Markdown takes GitHub's way; labels are its own.
    sphinx: null,
};
const COUNTED = /^(.*)_(\d{1,9})$/s;
function numbered({ slugOf, separator, countsOn }) {
    const used = new Set();
    const last = new Map();
    return {
        slug(words) {
            const slug = slugOf(words);
            // What ends in a number is counted on from it: `step_1` twice gives `step_2`.
            const [, start = slug, count = '0'] = (countsOn ? COUNTED.exec(slug) : null) ?? [];
            let unique = slug;
            let number = last.get(slug) ?? Number(count);
            while (used.has(unique) || (unique === '' && countsOn)) {
                number += 1;
                unique = `${start}${separator}${String(number)}`;
            }
            last.set(slug, number);
            used.add(unique);
            return unique;
        },
    };
}

// EXTERNAL MODULE: ./build/documents/markdown/scan-html.js
var scan_html = __webpack_require__(3422);
;// CONCATENATED MODULE: ./build/documents/links/read-anchors.js



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
/** A target of MyST Markdown, on a line of its own before what it names. */
const LABEL = /^\(([\w:.-]{1,200})\)=\s*$/;
/** `generators`: those of the sites that the page belongs to. */
async function readAnchors(page, generators = []) {
    const { default: GithubSlugger } = await __webpack_require__.e(/* import() */ 2710).then(__webpack_require__.bind(__webpack_require__, 2710));
    const sluggers = READINGS.map(() => new GithubSlugger());
    const sites = generators.flatMap((generator) => {
        const slugs = READINGS.map(() => openSlugger(generator));
        return slugs.every((slugger) => slugger !== null) ? [slugs] : [];
    });
    const found = { headings: [], otherwise: new Set(), all: new Set() };
    collect({ page, blocks: page.blocks, sluggers, sites, found });
    // Read from the lines, since words without a link are left out of a page that is read for its links.
    if (generators.includes('sphinx'))
        for (const line of page.lines) {
            const label = LABEL.exec(line)?.[1];
            if (label !== undefined)
                addId(label, found.all);
        }
    return {
        headings: found.headings,
        otherwise: found.otherwise,
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
                addHtml((0,read_links/* sourceOf */.vz)(rest.page, block.range), rest);
                break;
            case 'definition':
            case 'code':
                break;
        }
    }
}
function addHeading(segments, target) {
    addSlugs(READINGS.map((read) => read(segments)), target);
    const id = WRITTEN_ID.exec(wordsOf(segments).slice(-500))?.[1];
    if (id !== undefined)
        addId(id, target.found.all);
}
/** `readings`: the heading's text in each way of reading. */
function addSlugs(readings, { sluggers, sites, found }) {
    const slugsOf = (each) => each.map((slugger, index) => slugger.slug(readings[index] ?? ''));
    const own = slugsOf(sluggers);
    const [heading = ''] = own;
    found.headings.push(heading);
    for (const anchor of own)
        found.all.add(anchor);
    for (const site of sites) {
        const slugs = slugsOf(site);
        if (!slugs.includes(heading))
            found.otherwise.add(heading);
        for (const anchor of slugs)
            found.all.add(anchor);
    }
}
/** Ids and names of tags among the text. */
function addTags(segments, { found }) {
    for (const { kind, text } of segments) {
        if (kind === 'html')
            for (const { attributes } of (0,scan_html/* scanHtml */.L)(text))
                addIds(attributes, found.all);
    }
}
/** Ids and names of a block of HTML, and its headings, which get anchors like those of Markdown. */
function addHtml(text, target) {
    const { found } = target;
    let open = null;
    for (const { name, closing, attributes, start, end } of (0,scan_html/* scanHtml */.L)(text)) {
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
            const words = (0,scan_html/* resolveReferences */.d)(open.inner).replace(/\s+/g, ' ').trim();
            addSlugs(READINGS.map(() => words), target);
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