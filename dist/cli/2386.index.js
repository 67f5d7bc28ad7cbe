"use strict";
exports.id = 2386;
exports.ids = [2386,1916];
exports.modules = {

/***/ 1916:
/***/ (function(__unused_webpack_module, exports) {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.distance = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.distance = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 6680:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ isDated),
/* harmony export */   Pp: () => (/* binding */ mergedSections),
/* harmony export */   hU: () => (/* binding */ isDatedReport),
/* harmony export */   hy: () => (/* binding */ datedEntries),
/* harmony export */   nt: () => (/* binding */ dayOfRun),
/* harmony export */   pw: () => (/* binding */ isBareDate),
/* harmony export */   zj: () => (/* binding */ dayOfRecord)
/* harmony export */ });
/* harmony import */ var _text_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);
/* harmony import */ var _one_off_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2884);
/* harmony import */ var _page_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3051);
// Tells what a page says of one day and nobody rewrites later: an entry of a log, an item that was merged, and a report that was written on a day.



/** Characters at the start of an entry in which its date is. */
const LOOKED_AT = 60;
/** Lines at the head of a page in which its date is. */
const MAX_LINES = 12;
/** Cheaper than looking for a date: it begins with a number or with the name of a month. */
const MAY_BE = /^[^\p{L}\p{N}]{0,8}(?:v?\d|\p{L}{3,12}\.?\s\d)/u;
/** What may be before the date: signs, the name of a day, and the version that came out on it. */
const BEFORE = /^[^\p{L}\p{N}]*(?:v?\d+(?:\.\d+){1,3}\S*[^\p{L}\p{N}]+)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[^\p{L}\p{N}]+)?$/iu;
/** `2026-03-28: deployed`, `[1.4.0] - 2026-03-28`, `March 3, 2026`: the entry is of that day. */
function isDated(text) {
    const start = text.slice(0, LOOKED_AT);
    if (!MAY_BE.test(start))
        return false;
    const found = (0,_text_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .findDate */ .OJ)(start);
    if (found === null || !BEFORE.test(start.slice(0, found.from)))
        return false;
    // A month alone is no day.
    return found.kind === 'ambiguous' || (found.kind === 'days' && found.days.first === found.days.last);
}
/** A label that gives the day a page was written on, and no other. */
const DATE = /^[^\p{L}]{0,8}(?:date|datum|fecha|data|\u0434\u0430\u0442\u0430|\u65e5\u671f|\u65e5\u4ed8|\ub0a0\uc9dc)[^\p{L}\p{N}]{1,8}(?=\p{N}|\p{L}{3,12}\.?\s\d)/iu;
/** True for the label of a date that does not say what was done on it. */
const isBareDate = (label) => /^[^\p{L}]*(?:date|datum|fecha|data|\u0434\u0430\u0442\u0430|\u65e5\u671f|\u65e5\u4ed8|\ub0a0\uc9dc)[^\p{L}]*$/iu.test(label);
/** What is written once, of what somebody found on a day. */
const REPORT = /(?<!\p{L})(?:reviews?|assessments?|reports?|retrospectives?|post-?mortems?|bericht|informe|rapport|relat\u00f3rio|\u0440\u0430\u0437\u0431\u043e\u0440|\u043e\u0431\u0437\u043e\u0440|\u043e\u0442\u0447\u0451\u0442|\u043e\u0442\u0447\u0435\u0442)(?!\p{L})|\u30ec\u30d3\u30e5\u30fc|\u30ec\u30dd\u30fc\u30c8|\u62a5\u544a|\u5831\u544a|\u8bc4\u5ba1/iu;
/** True of a page that calls itself a review or a report and gives its date. Who keeps a page up to date says when it was updated or verified. */
function isDatedReport({ lines }) {
    const head = lines.slice(0, MAX_LINES);
    const title = head.find((line) => /^#\s/.test(line)) ?? '';
    return REPORT.test(title) && head.some((line) => DATE.test(line) && (0,_text_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .findDate */ .OJ)(line.slice(0, 200)) !== null);
}
/** `Generated: 2026-05-04T09:30:12Z`: a program wrote the page at that moment. */
const GENERATED = /^[^\p{L}]{0,8}(?:(?:auto-?)?generated|generiert|erzeugt|generado|g\u00e9n\u00e9r\u00e9|gerado|\u0441\u0433\u0435\u043d\u0435\u0440\u0438\u0440\u043e\u0432\u0430\u043d\u043e|\u751f\u6210)(?: (?:at|on|am|el|le|em))?[^\p{L}\p{N}]{1,12}\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/iu;
/** The day on which a program wrote the page, `YYYY-MM-DD`, where its head gives the very second; null for any other page. */
function dayOfRun({ lines }) {
    const line = lines.slice(0, MAX_LINES).find((one) => GENERATED.test(one.slice(0, MAX_LENGTH)));
    return line === undefined ? null : dayIn(line);
}
/** What else a title calls a page that is written once. */
const RESULTS = /(?<!\p{L})(?:results?|sign-?offs?|ergebnisse|resultados|r\u00e9sultats|\u0440\u0435\u0437\u0443\u043b\u044c\u0442\u0430\u0442\u044b)(?!\p{L})|\u7d50\u679c|\u7ed3\u679c/iu;
/** Longest line in which a day is looked for. */
const MAX_LENGTH = 200;
/**
 * The day of a page that by its title or its tables tells what somebody found, signed or ran, `YYYY-MM-DD`, and the last one where its head has
 * several; null for any other page. Whether people keep such a page up to date all the same only its history tells.
 */
function dayOfRecord(page) {
    const head = page.lines.slice(0, MAX_LINES);
    const title = head.find((line) => /^#\s/.test(line)) ?? '';
    if ((0,_one_off_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isLivingPage */ .Ts)(page.path) || (0,_one_off_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isLivingTitle */ .qV)(title))
        return null;
    if (!REPORT.test(title) &&
        !RESULTS.test(title) &&
        !page.blocks.some((block) => block.kind === 'table' && logsRuns(block)))
        return null;
    return (head
        .flatMap((line) => dayIn(line) ?? [])
        .toSorted()
        .at(-1) ?? null);
}
function dayIn(line) {
    const found = (0,_text_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .findDate */ .OJ)(line.slice(0, MAX_LENGTH));
    return found?.kind === 'days' && found.days.first === found.days.last ? found.days.last : null;
}
/** `Command | Result`: what was run, and what came of it. `Command | Status` is as often a list of what a program can do. */
const logsRuns = ({ header: { cells } }) => /^\W*commands?(?: run)?\W*$/i.test(cells[0]?.text ?? '') &&
    cells.slice(1).some(({ text }) => /^\W*(?:results?|outcome|exit(?: code)?)\W*$/i.test(text));
/** A date below such a label is that of the merge. */
const MERGED = /(?<![\p{L}\p{N}])(?:merged ?(?:at|on)?|merge (?:date|day|time))[^\p{L}\p{N}]*$/iu;
const MAX_LABEL = 80;
/** The day of `- Widget merged at: 2026-05-04`; null for any other line. In a sentence it would be said of something else as often. */
function dayOfMerge(line) {
    const colon = line.slice(0, MAX_LABEL).indexOf(': ');
    return colon > 0 &&
        MERGED.test(line.slice(0, colon)) &&
        /^[^\p{L}\p{N}]*(?:\d|\p{L}{3,12}\.? \d)/u.test(line.slice(colon + 1))
        ? dayIn(line.slice(colon + 1))
        : null;
}
/** Lines of sections that give the day on which their work was merged: below the heading, down to the next one. Not those of tables, which are kept by row. */
const mergedSections = remembered((page) => {
    const starts = page.blocks.flatMap((block) => (block.kind === 'heading' ? [block.range.line] : []));
    const days = new Map();
    starts.forEach((start, at) => {
        const end = starts[at + 1] ?? page.lines.length + 1;
        const own = page.lines.slice(start - 1, end - 1);
        const day = own.flatMap((line) => dayOfMerge(line) ?? []).at(-1);
        if (day === undefined)
            return;
        own.forEach((line, index) => {
            if (!/^[\s>]*\|/.test(line))
                days.set(start + index, day);
        });
    });
    return days;
});
/** Lines of the entries of a log: below the heading of a day, or in an item that begins with one. */
const datedEntries = remembered((page) => {
    const days = new Map();
    const add = (text, from, to) => {
        const day = dayIn(text) ?? '';
        for (let line = from; line < to; line += 1)
            days.set(line, day);
    };
    for (const { heading, start, end } of (0,_page_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .pageSections */ .Kz)(page))
        if (heading.depth > 1 && isDated(heading.text))
            add(heading.text, start, Math.min(end, page.lines.length + 1));
    for (const block of page.blocks)
        if (block.kind === 'list')
            for (const { blocks: [first], range, } of block.items)
                if (first?.kind === 'paragraph' && isDated(first.text))
                    add(first.text, range.line, range.endLine + 1);
    return days;
});
function remembered(find) {
    const known = new WeakMap();
    return (page) => {
        const days = known.get(page) ?? find(page);
        known.set(page, days);
        return days;
    };
}


/***/ }),

/***/ 8123:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   CT: () => (/* binding */ readLinks),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _markdown_read_cell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96);
/* harmony import */ var _markdown_scan_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3422);
/* harmony import */ var _text_lazily_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4701);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2370);




/** Most links of one page. */
const MAX_LINKS = 20_000;
/** A page's links in page order; several references to one definition are one link, which is at the definition. */
function readLinks(page) {
    const links = new Map();
    for (const link of linksOf(page, page.blocks)) {
        if (links.size >= MAX_LINKS)
            break;
        const place = placeOf(link.range);
        if (!links.has(place))
            links.set(place, link);
    }
    return [...links.values()];
}
/** Tells two places of a page apart. */
const placeOf = ({ line, column }) => `${line}:${column}`;
function* linksOf(page, blocks) {
    for (const block of blocks) {
        switch (block.kind) {
            case 'heading':
            case 'paragraph':
                yield* linksOfSegments(block.segments);
                break;
            case 'list':
                for (const item of block.items)
                    yield* linksOf(page, item.blocks);
                break;
            case 'table':
                for (const row of [block.header, ...block.rows])
                    yield* linksOfRow(page, row, block.header.cells.length);
                break;
            case 'quote':
            case 'footnote':
                yield* linksOf(page, block.blocks);
                break;
            case 'definition':
                if (block.url !== null)
                    yield {
                        kind: 'definition',
                        url: block.url,
                        range: block.urlRange ?? block.range,
                        written: block.urlRange !== null,
                    };
                break;
            case 'html':
                yield* linksOfHtml(sourceOf(page, block.range), block.range);
                break;
            case 'code':
                break;
        }
    }
}
/** In a row that has more cells than its table, a pipe may have ended a code span: what is code where the line is read as one is no link. */
function* linksOfRow({ lines }, { cells, range: { line } }, columns) {
    const codes = (0,_text_lazily_js__WEBPACK_IMPORTED_MODULE_2__/* .lazily */ .q)(() => (cells.length > columns ? codeWithPipes(lines[line - 1] ?? '', line) : []));
    for (const { segments } of cells)
        for (const link of linksOfSegments(segments)) {
            const { column } = link.range;
            const isCode = codes().some((code) => code.column <= column && column < code.endColumn);
            if (!isCode && !isTorn(segments, link))
                yield link;
        }
}
/** The code spans of a line, where one of them has a pipe without a backslash; else none. */
function codeWithPipes(text, line) {
    const codes = ((0,_markdown_read_cell_js__WEBPACK_IMPORTED_MODULE_0__/* .readCell */ .$)(text, { line, column: 1 }, true) ?? []).flatMap(({ kind, range }) => kind === 'code' ? [range] : []);
    return codes.some(({ column, endColumn }) => /(?<!\\)\|/.test(text.slice(column - 1, endColumn - 1))) ? codes : [];
}
/** True where a pipe ended a code span of which this is the rest: `f[0](args)` beside a backtick that is left over is code, and no link. */
function isTorn(segments, { kind, url }) {
    return (kind === 'link' &&
        !/[./#:]/u.test(url) &&
        segments.some((segment) => segment.kind === 'text' && segment.link === null && segment.text.includes('`')));
}
const MENTION = /^[\w@.-][\w@./ -]{0,200}\.(?:md|markdown|mdx)$/i;
function* linksOfSegments(segments) {
    for (const { kind, text, link, range } of segments) {
        if (link !== null)
            yield {
                kind: kind === 'image' ? 'image' : 'link',
                url: link.url,
                range: link.urlRange ?? link.range,
                written: link.urlRange !== null,
            };
        else if (kind === 'html')
            yield* linksOfHtml(text, range);
        else if (kind === 'code' && MENTION.test(text))
            yield { kind: 'mention', url: text, range, written: true };
    }
}
const DESTINATIONS = {
    a: 'href',
    img: 'src',
    source: 'src',
    video: 'src',
    audio: 'src',
};
function* linksOfHtml(text, { line, column }) {
    let lines = 0;
    let counted = 0;
    let lineStart = 0;
    for (const { name, closing, attributes } of (0,_markdown_scan_html_js__WEBPACK_IMPORTED_MODULE_1__/* .scanHtml */ .L)(text)) {
        const destination = closing
            ? undefined
            : attributes.find((attribute) => attribute.name === (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .e)(DESTINATIONS, name));
        if (destination === undefined)
            continue;
        for (let feed = text.indexOf('\n', counted); feed >= 0 && feed < destination.start; feed = text.indexOf('\n', feed + 1)) {
            lines += 1;
            lineStart = feed + 1;
        }
        counted = lineStart;
        const { value, start, end } = destination;
        if (text.slice(start, end).includes('\n'))
            continue;
        const first = start - lineStart + (lines === 0 ? column : 1);
        yield {
            kind: 'html',
            url: value,
            range: { line: line + lines, column: first, endLine: line + lines, endColumn: first + end - start },
            written: value === text.slice(start, end),
        };
    }
}
/** The source of a range, lines joined by newlines. */
function sourceOf({ lines }, { line, column, endLine, endColumn }) {
    return lines
        .slice(line - 1, endLine)
        .map((text, index, all) => {
        const end = index === all.length - 1 ? endColumn - 1 : text.length;
        return text.slice(index === 0 ? column - 1 : 0, end);
    })
        .join('\n');
}


/***/ }),

/***/ 3925:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   E1: () => (/* binding */ rangeOfText),
/* harmony export */   aP: () => (/* binding */ unitAt)
/* harmony export */ });
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


/***/ }),

/***/ 96:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readCell)
/* harmony export */ });
/* harmony import */ var _unescape_pipes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4431);

// What means something to remark outside of code spans. Underscores inside a word, a lone `&` and the like do not.
const SPECIAL = /[\\<[*~@]|:\/\/|www\.|&#?[A-Za-z0-9]{1,31};|(?:^|[^A-Za-z0-9_])_|_(?:[^A-Za-z0-9_]|$)|xmpp:|mailto:/i;
/** Backtick runs of one cell that are paired. */
const MAX_TICK_RUNS = 2_000;
const PLAIN = { columns: null, strong: false, emphasis: false, struck: false, link: null };
/** For each backtick run of the text the index of the next run of the same length, or -1. */
function pairRuns(text) {
    const runs = [];
    for (let at = text.indexOf('`'); at !== -1; at = text.indexOf('`', at)) {
        const start = at;
        while (text.charCodeAt(at) === 96)
            at += 1;
        runs.push({ start, end: at });
    }
    const partners = [];
    const next = new Map();
    for (let index = runs.length - 1; index >= 0; index -= 1) {
        const run = runs[index];
        if (run === undefined)
            continue;
        const size = run.end - run.start;
        partners[index] = next.get(size) ?? -1;
        next.set(size, index);
    }
    return { runs, partners };
}
/** One space at each end goes, where the code is not blank. */
function trimCode(text, from, to) {
    const padded = to - from > 2 && text.charCodeAt(from) === 32 && text.charCodeAt(to - 1) === 32;
    const blank = !/[^ ]/.test(text.slice(from, to));
    return padded && !blank ? { start: from + 1, end: to - 1 } : { start: from, end: to };
}
/**
 * The segments of the text at this place, or null where remark must read it. With `anyhow` all that is no code span is plain text,
 * and so are code spans beyond the bound.
 */
function readCell(text, place, anyhow = false) {
    const segments = [];
    const paired = pairRuns(text);
    const crowded = paired.runs.length > MAX_TICK_RUNS;
    if (crowded && !anyhow)
        return null;
    const { runs, partners } = crowded ? { runs: [], partners: [] } : paired;
    const range = (from, to) => ({
        line: place.line,
        column: place.column + from,
        endLine: place.line,
        endColumn: place.column + to,
    });
    const addText = (from, to) => {
        const plain = text.slice(from, to);
        if (!anyhow && SPECIAL.test(plain))
            return false;
        if (from < to)
            segments.push({ kind: 'text', text: plain, range: range(from, to), outer: range(from, to), ...PLAIN });
        return true;
    };
    let done = 0;
    for (let index = 0; index < runs.length; index += 1) {
        const open = runs[index];
        const partner = partners[index] ?? -1;
        const close = partner === -1 ? undefined : runs[partner];
        if (open === undefined || close === undefined)
            continue;
        if (!addText(done, open.start))
            return null;
        const code = trimCode(text, open.end, close.start);
        const unescaped = (0,_unescape_pipes_js__WEBPACK_IMPORTED_MODULE_0__/* .unescapePipes */ .k)(text.slice(code.start, code.end), place.column + code.start);
        segments.push({
            kind: 'code',
            range: range(code.start, code.end),
            outer: range(open.start, close.end),
            ...PLAIN,
            ...unescaped,
        });
        done = close.end;
        index = partner;
    }
    return addText(done, text.length) ? segments : null;
}


/***/ }),

/***/ 3422:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ scanHtml),
/* harmony export */   d: () => (/* binding */ resolveReferences)
/* harmony export */ });
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2370);
// Finds the tags of raw HTML and their attributes, in one pass over the text; nothing is built or run.

/** Most attributes of one tag that are read. */
const MAX_ATTRIBUTES = 50;
const OPENING = /<(\/?)([a-z][a-z0-9-]*)/iy;
const ATTRIBUTE = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;
/** Every tag outside comments, in order. What is cut off at the end is left out. */
function scanHtml(text) {
    const tags = [];
    for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
        if (text.startsWith('<!--', at)) {
            const end = text.indexOf('-->', at + 4);
            // As in a browser: a comment without end takes all that follows.
            if (end < 0)
                return tags;
            at = end + 3;
            continue;
        }
        OPENING.lastIndex = at;
        const opening = OPENING.exec(text);
        if (opening === null) {
            at += 1;
            continue;
        }
        const { attributes, end } = readAttributes(text, OPENING.lastIndex);
        tags.push({ name: (opening[2] ?? '').toLowerCase(), closing: opening[1] === '/', attributes, start: at, end });
        at = end;
    }
    return tags;
}
function readAttributes(text, from) {
    const attributes = [];
    let at = from;
    while (attributes.length < MAX_ATTRIBUTES) {
        ATTRIBUTE.lastIndex = at;
        const match = ATTRIBUTE.exec(text);
        if (match === null)
            break;
        at = ATTRIBUTE.lastIndex;
        const raw = match[2] ?? match[3] ?? match[4];
        const end = at - (match[2] === undefined && match[3] === undefined ? 0 : 1);
        if (raw !== undefined)
            attributes.push({
                name: (match[1] ?? '').toLowerCase(),
                value: resolveReferences(raw),
                start: end - raw.length,
                end,
            });
    }
    const close = /[\s/]*>/y;
    close.lastIndex = at;
    return { attributes, end: close.test(text) ? close.lastIndex : at };
}
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
/** The few named character references that people write in attributes and headings, and the numeric ones. */
function resolveReferences(text) {
    return text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name) => {
        if (!name.startsWith('#'))
            return (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .e)(NAMED, name) ?? whole;
        const point = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}


/***/ }),

/***/ 7152:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kI: () => (/* binding */ cutTables),
/* harmony export */   r9: () => (/* binding */ looksLikeDelimiter),
/* harmony export */   vs: () => (/* binding */ wholeSkeleton)
/* harmony export */ });
/** Where a row's first pipe is if only spaces, tabs and `>` come before it; else -1. */
function pipeColumn(line) {
    for (let at = 0; at < line.length; at += 1) {
        const code = line.charCodeAt(at);
        if (code === 124)
            return at;
        if (code !== 32 && code !== 9 && code !== 62)
            return -1;
    }
    return -1;
}
/** A line of pipes, dashes, colons and spaces alone, not of dashes only. Whether it is a delimiter row is for remark to say. */
function looksLikeDelimiter(line) {
    let dash = false;
    let divided = false;
    for (let at = 0; at < line.length; at += 1) {
        const code = line.charCodeAt(at);
        if (code === 45)
            dash = true;
        else if (code === 124 || code === 58)
            divided = true;
        else if (code !== 32 && code !== 9 && code !== 62)
            return false;
    }
    return dash && divided;
}
/** How many `>` stand in the line's indentation. */
function quoteMarks(line) {
    let marks = 0;
    for (let at = 0; at < line.length; at += 1) {
        const code = line.charCodeAt(at);
        if (code === 62)
            marks += 1;
        else if (code !== 32 && code !== 9)
            break;
    }
    return marks;
}
/** The page as it is: nothing cut. */
function wholeSkeleton(lines) {
    return { lines, places: lines.map((_, index) => index + 1), runs: new Map(), ends: new Map(), links: null };
}
/**
 * Cuts the rows that follow what looks like a delimiter row. Rows of one run share their prefix, so what remark makes of the line that is
 * kept holds for all of them. Runs that start at a line of `except` (1-based) are left whole.
 */
function cutTables(lines, except) {
    const kept = [];
    const places = [];
    const runs = new Map();
    let index = 0;
    while (index < lines.length) {
        const line = lines[index] ?? '';
        kept.push(line);
        places.push(index + 1);
        index += 1;
        if (!line.includes('-') || !looksLikeDelimiter(line))
            continue;
        const first = lines[index] ?? '';
        const prefix = pipeColumn(first);
        // A row of another quote is no row of this table, and remark may treat its next line differently again.
        if (prefix === -1 || quoteMarks(first) !== quoteMarks(line) || except.has(index + 1))
            continue;
        const head = first.slice(0, prefix + 1);
        const start = index;
        while (index < lines.length && lines[index]?.startsWith(head) === true)
            index += 1;
        kept.push(head);
        places.push(start + 1);
        runs.set(kept.length, { kind: 'rows', first: start + 1, last: index, prefix });
    }
    return { lines: kept, places, runs, ends: new Map(), links: null };
}


/***/ }),

/***/ 3410:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ splitRow)
/* harmony export */ });
// Splits one line of a pipe table into its cells, by the rule of GitHub's Markdown.
const isSpace = (code) => code === 32 || code === 9;
/** The content between two pipes, without the spaces around it. */
function trim(line, from, to) {
    let start = from;
    let end = to;
    while (start < end && isSpace(line.charCodeAt(start)))
        start += 1;
    while (end > start && isSpace(line.charCodeAt(end - 1)))
        end -= 1;
    if (start < end)
        return { start, end };
    // One space after the pipe, so that what is put there does not touch it.
    const place = Math.min(from + 1, to);
    return { start: place, end: place };
}
/**
 * The cells of the row that starts at `from` (0-based, after quote marks and indentation), at most `limit` of them.
 * A pipe divides cells unless a backslash comes before it; a backslash escapes a backslash; code spans protect nothing.
 */
function splitRow(line, from, limit = Infinity) {
    let at = from;
    while (at < line.length && isSpace(line.charCodeAt(at)))
        at += 1;
    if (line.charCodeAt(at) === 124)
        at += 1;
    const cells = [];
    let start = at;
    while (at < line.length && cells.length < limit) {
        const code = line.charCodeAt(at);
        if (code === 124) {
            cells.push(trim(line, start, at));
            start = at + 1;
        }
        else if (code === 92) {
            const next = line.charCodeAt(at + 1);
            if (next === 92 || next === 124)
                at += 1;
        }
        at += 1;
    }
    if (cells.length >= limit)
        return cells;
    const last = trim(line, start, line.length);
    if (last.start < last.end || cells.length === 0)
        cells.push(last);
    return cells;
}


/***/ }),

/***/ 4431:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ unescapePipes)
/* harmony export */ });
// Takes the backslash off escaped pipes in code spans of tables, where GitHub's Markdown does the same.
/** `column` is where `source` starts. A doubled backslash stays as it is. */
function unescapePipes(source, column) {
    if (!source.includes('\\|'))
        return { text: source, columns: null };
    const units = [];
    const columns = [];
    for (let at = 0; at < source.length; at += 1) {
        const pair = source.slice(at, at + 2);
        columns.push(column + at);
        if (pair === '\\\\') {
            units.push(pair);
            at += 1;
            columns.push(column + at);
        }
        else if (pair === '\\|') {
            units.push('|');
            at += 1;
        }
        else
            units.push(source.charAt(at));
    }
    columns.push(column + source.length);
    const text = units.join('');
    return text === source ? { text, columns: null } : { text, columns };
}


/***/ }),

/***/ 4087:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findLabelledValues),
/* harmony export */   R: () => (/* binding */ valuesAboveTables)
/* harmony export */ });
/* harmony import */ var _markdown_line_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3925);
/* harmony import */ var _metadata_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8200);
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
const DASHED = new RegExp(`^([^:\uff1a\\n\u2013\u2014-]{1,${_metadata_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LABEL */ .E}})\\s[\u2013\u2014-]\\s`);
/** Length of the label and what divides it from its value, and the label; null where the text opens with none. */
function openingLabel(line, from) {
    const text = line.text.slice(from, from + _metadata_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LABEL */ .E + 4);
    const colon = text.search(/[:\uff1a\n]/);
    if (colon > 0 && colon <= _metadata_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_LABEL */ .E && text[colon] !== '\n')
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
/** Characters of the line before that can begin a sentence about a stamp. */
const MAX_LEAD = 120;
const proseOf = (line, index, lines) => ({
    label: '',
    lead: (lines[index - 1]?.text ?? '').slice(-MAX_LEAD),
    line,
    from: 0,
    to: Math.min(line.text.length, MAX_LINE),
});
/** Label and value of a cell each. */
function pairOf({ cells: [name, value] }) {
    return name === undefined ? [] : valueOf(name.text.replace(/\s*[:\uff1a]\s*$/, ''), value);
}
function valueOf(label, cell) {
    const line = (0,_markdown_line_text_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(cell?.segments ?? [])[0];
    return cell === undefined || line === undefined
        ? []
        : [{ label, line, from: 0, to: line.text.length, place: cell.range }];
}
const isBold = (cell) => cell !== undefined && cell.segments.length > 0 && cell.segments.every(({ strong }) => strong);
/** A table of labels and values, or of labels above one row of values; null for any other. */
function valuesOfTable({ header, rows }) {
    const [first] = header.cells;
    const known = (text) => (0,_metadata_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .understandLabel */ .Z)(text) !== null;
    if (header.cells.length === 2 && first !== undefined) {
        const labelled = rows.filter(({ cells }) => known(cells[0]?.text ?? ''));
        // Without a header that says so it is a list of labels where all of them are in bold.
        const generic = GENERIC_HEADERS.has(first.text.trim().toLowerCase()) || [header, ...rows].every(({ cells }) => isBold(cells[0]));
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
    return header.cells.flatMap((cell, index) => valueOf(cell.text, only.cells[index]));
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
                const lines = (0,_markdown_line_text_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(block.segments);
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
    for (const [at, block] of blocks.entries()) {
        if (block.range.line > last)
            break;
        if (block.kind === 'heading') {
            if (titled && block.depth > 1 && !METADATA_HEADING.test(block.text.trim()) && !isSubtitle(blocks, at))
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
/** True for a heading right between the title of a page and a table of its metadata. */
function isSubtitle(blocks, at) {
    const [title, next] = [blocks[at - 1], blocks[at + 1]];
    return title?.kind === 'heading' && title.depth === 1 && next?.kind === 'table' && valuesOfTable(next) !== null;
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
/** Blocks above a table in which its own lines are. */
const OWN_BLOCKS = 4;
/** What stands between the heading of a section and its first table. What is above the first table of a page is in its header as well. */
function valuesAboveTables({ blocks, }) {
    return blocks.flatMap((block, at) => {
        if (block.kind !== 'table')
            return [];
        const start = Math.max(0, at - OWN_BLOCKS);
        const near = blocks.slice(start, at);
        const own = near.slice(near.findLastIndex(({ kind }) => kind === 'heading' || kind === 'table') + 1);
        const isOwn = own.length > 0 && blocks[at - own.length - 1]?.kind === 'heading';
        return isOwn ? [{ table: block.range, values: valuesOfBlocks(own, 0).filter(({ label }) => label !== '') }] : [];
    });
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
    ...of('verified', 2, 'verified|verification|validation|verified at|audited at|audited|last audited|as of|baseline|verified against|audited against|snapshot'),
    ...of('commit', 3, 'last verified commit|verified commit|verified at commit|last verified at commit|last verified sha|verified sha|verification commit|last verified revision|last verified hash'),
    ...of('commit', 2, 'baseline commit|audited commit|audit commit|commit audited|reviewed commit|baseline sha|as of commit|audit baseline|code baseline'),
    ...of('commit', 1, 'commit|git commit|commit sha|commit hash|commit id|head commit|head|git sha|sha|revision|git revision|\u63d0\u4ea4'),
    ...of('date', 3, 'last verified date|verified date|verification date|last verified on|verified on|date verified|last verification|last verification date|last validated on|last validated date|last validation|last validation date'),
    ...of('date', 2, 'last updated|updated|last update|last updated on|updated on|updated at|date updated|last reviewed|last review|last reviewed on|reviewed|reviewed on|review date|last review date|audit date|date audited|date of audit|audited on|last audit|last audited on|last checked|status date|last modified|last revised|as of date'),
    ...of('date', 2, '\u00faltima actualizaci\u00f3n|derni\u00e8re mise \u00e0 jour|zuletzt aktualisiert|stand|\u0434\u0430\u0442\u0430 \u043e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u0438\u044f|\u043f\u043e\u0441\u043b\u0435\u0434\u043d\u0435\u0435 \u043e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u0438\u0435|\u043e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u043e|\u6700\u540e\u66f4\u65b0|\u66f4\u65b0\u65e5\u671f|\u66f4\u65b0\u65f6\u95f4|\u6700\u7d42\u66f4\u65b0|\u6700\u7d42\u66f4\u65b0\u65e5|\u00faltima atualiza\u00e7\u00e3o|ostatnia aktualizacja'),
    ...of('date', 2, '\u00faltima verificaci\u00f3n|fecha de verificaci\u00f3n|derni\u00e8re v\u00e9rification|date de v\u00e9rification|zuletzt verifiziert|zuletzt gepr\u00fcft|letzte pr\u00fcfung|\u0434\u0430\u0442\u0430 \u043f\u0440\u043e\u0432\u0435\u0440\u043a\u0438|\u043f\u043e\u0441\u043b\u0435\u0434\u043d\u044f\u044f \u043f\u0440\u043e\u0432\u0435\u0440\u043a\u0430|\u043f\u0440\u043e\u0432\u0435\u0440\u0435\u043d\u043e|\u6700\u540e\u9a8c\u8bc1\u65e5\u671f|\u9a8c\u8bc1\u65e5\u671f|\u6700\u540e\u9a8c\u8bc1|\u6700\u7d42\u691c\u8a3c\u65e5|\u691c\u8a3c\u65e5|\ucd5c\uc885 \uac80\uc99d\uc77c|\uac80\uc99d\uc77c|\u00faltima verifica\u00e7\u00e3o|data de verifica\u00e7\u00e3o|ostatnia weryfikacja|data weryfikacji'),
    ...of('date', 2, 'viimeksi p\u00e4ivitetty|p\u00e4ivitetty|viimeksi tarkistettu|tarkistettu|viimeksi varmennettu|viimeksi todennettu|tarkistusp\u00e4iv\u00e4|p\u00e4ivitysp\u00e4iv\u00e4'),
    ...of('commit', 2, 'varmennettu commit|todennettu commit|tarkistettu commit'),
    ...of('commit', 2, 'commit verificado|commit v\u00e9rifi\u00e9|verifizierter commit|gepr\u00fcfter commit|\u043f\u0440\u043e\u0432\u0435\u0440\u0435\u043d\u043d\u044b\u0439 \u043a\u043e\u043c\u043c\u0438\u0442|\u9a8c\u8bc1\u63d0\u4ea4|\u6700\u540e\u9a8c\u8bc1\u63d0\u4ea4|\u691c\u8a3c\u30b3\u30df\u30c3\u30c8|\uac80\uc99d \ucee4\ubc0b|zweryfikowany commit'),
    ...of('date', 1, 'date|report date|assessment date|fecha|datum|data|\u0434\u0430\u0442\u0430|\u65e5\u671f|\u65e5\u4ed8|\ub0a0\uc9dc'),
    ...of('owner', 3, 'owner|owners|document owner|doc owner|page owner|owned by'),
    ...of('owner', 2, 'maintainer|maintainers|maintained by|responsible|owner(s)|maintainer(s)'),
    ...of('status', 3, 'status|document status|doc status|page status'),
    ...of('status', 2, 'overall status|current status|estado|statut|\u0441\u0442\u0430\u0442\u0443\u0441|\u72b6\u6001|\u72b6\u614b|\uc0c1\ud0dc'),
    ...of('sourcePlan', 3, 'source plan|plan source|source plans'),
    ...of('sourcePlan', 2, 'plan audited|audited plan|plan document|plan|source spec|source specification|source document|source of truth|plan file'),
    ...of('sourcePlan', 1, 'source|sources|spec|specification|based on|derived from|requirements|reference plan'),
]);
/** The longest label, with room for marks around it. */
const MAX_LABEL = 60;
/** `builder tip re-verified`, `release branch revalidated`: what was verified is named before the word. */
const RIDER = /^(?:(?!(?:not|never|un|to|be|must|should|needs?)\b)[\p{L}\p{N}]+ ){0,3}(?:re ?)?(?:verified|validated)$/u;
/** `last verified against commit`, `verified on branch main`: of what is verified, behind the word. */
const AGAINST = /^(?:last )?(?:re ?)?(?:verified|validated) (?:against|at|on|as of)(?: [\p{L}\p{N}]+){0,3}$/u;
/** What a label means, or null. Case, underscores, dashes and what is no letter before it do not matter. */
function understandLabel(written) {
    if (written.length > MAX_LABEL)
        return null;
    const words = (/^[A-Za-z0-9]/.test(written) ? written : written.replace(/^[^\p{L}\p{N}]+/u, ''))
        .replaceAll(/[\s_-]+/g, ' ')
        .replace(/[\s:\uff1a*]+$/, '')
        .toLowerCase();
    return LABELS.get(words) ?? (RIDER.test(words) || AGAINST.test(words) ? { meaning: 'verified', strength: 2 } : null);
}


/***/ }),

/***/ 9253:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withDayOrder),
/* harmony export */   y: () => (/* binding */ trimValue)
/* harmony export */ });
/* harmony import */ var _text_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);

/** A date as the page's other dates explain it. Every other field stays as it is. */
function withDayOrder(field, { lines }) {
    const dayOrder = (0,_text_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .needsDayOrder */ .EB)(field.value) ? (0,_text_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOrderOf */ .cg)(lines, field.value) : null;
    return dayOrder === null ? field : { ...field, dayOrder };
}
/** The value without the spaces, sentence end and line-break backslash around it. */
function trimValue(text, from, to) {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text.charAt(start)))
        start += 1;
    for (;;) {
        while (end > start && /[\s\\]/.test(text.charAt(end - 1)))
            end -= 1;
        const stop = text.charAt(end - 1) === '.' && end - 1 > start && text.charAt(end - 2) !== '.';
        if (!stop)
            return { from: start, to: end };
        end -= 1;
    }
}


/***/ }),

/***/ 7844:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ saysOfReview),
/* harmony export */   d8: () => (/* binding */ isReviewLabel),
/* harmony export */   s5: () => (/* binding */ isEdited),
/* harmony export */   uj: () => (/* binding */ findReviewStamps)
/* harmony export */ });
/* harmony import */ var _text_commit_ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1050);
/* harmony import */ var _text_dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2815);
/* harmony import */ var _markdown_line_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3925);
/* harmony import */ var _labelled_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4087);
/* harmony import */ var _metadata_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9253);
// Finds the dates that a page gives of when it was last looked at or edited: nobody promises by them that evidence stays as it was.





const wordsOf = (label) => label
    .replaceAll(/[\s_-]+/g, ' ')
    .trim()
    .toLowerCase();
/** The page, or what it speaks of, was looked at. `Audit date` and `As of` say of which day a report is. */
const LOOKED_AT = /^(?:last |date )?(?:re ?)?(?:checked|audited|reviewed|assessed)(?: on| at| commit)?$|^last (?:check|audit|review|assessment)(?: date| on)?$|^(?:review|assessment) date$|^(?:\u00faltima|ultima) (?:revisi\u00f3n|revis\u00e3o|auditor\u00eda|auditoria)$|^fecha de revisi\u00f3n$|^data de revis\u00e3o$|^derni\u00e8re (?:r\u00e9vision|revue)$|^letzte (?:durchsicht|\u00fcberarbeitung)$|^\u0434\u0430\u0442\u0430 (?:\u0440\u0435\u0432\u0438\u0437\u0438\u0438|\u0430\u0443\u0434\u0438\u0442\u0430)$|^\u043f\u043e\u0441\u043b\u0435\u0434\u043d\u0438\u0439 \u0430\u0443\u0434\u0438\u0442$|^(?:\u6700\u540e|\u6700\u8fd1)(?:\u5ba1\u67e5|\u5ba1\u6838|\u68c0\u67e5|\u8a55\u5be9|\u8bc4\u5ba1)(?:\u65e5\u671f|\u65f6\u95f4)?$|^(?:\u5ba1\u67e5|\u8bc4\u5ba1)\u65e5\u671f$|^\u6700\u7d42(?:\u78ba\u8a8d|\u30ec\u30d3\u30e5\u30fc)\u65e5?$|^\ucd5c\uc885 (?:\uac80\ud1a0|\uc810\uac80)\uc77c?$|^ostatni (?:przegl\u0105d|audyt)$/u;
/** It was edited. */
const EDITED = /^(?:last |date )?(?:updated|modified|edited|changed|revised)(?: on| at)?$|^last (?:update|modification|edit|change|revision)(?: date| on)?$|^(?:fecha de )?(?:[u\u00fa]ltima )?actualizaci[o\u00f3]n$|^(?:data da )?[u\u00fa]ltima atualiza(?:\u00e7\u00e3|ca)o$|^derni[e\u00e8]re mise [a\u00e0] jour$|^stand$|^(?:zuletzt|letzte) (?:aktualisiert|aktualisierung|ge\u00e4ndert|\u00e4nderung)$|^(?:\u0434\u0430\u0442\u0430|\u043f\u043e\u0441\u043b\u0435\u0434\u043d\u0435\u0435) \u043e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u0438[\u0435\u044f]$|^\u043e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u043e$|^(?:\u6700\u540e|\u6700\u8fd1)?(?:\u66f4\u65b0|\u4fee\u6539)(?:\u65e5\u671f|\u65f6\u95f4|\u6642\u9593)?$|^(?:\u6700\u7d42)?\u66f4\u65b0\u65e5?\u6642?$|^(?:\ucd5c\uc885|\ub9c8\uc9c0\ub9c9) (?:\uc5c5\ub370\uc774\ud2b8|\uc218\uc815)\uc77c?$|^ostatnia aktualizacja$|^(?:viimeksi )?p\u00e4ivitetty$|^p\u00e4ivitysp\u00e4iv\u00e4$/u;
/** True for a label that says only when its page was edited, be it in one place. */
const isEdited = ({ label }) => EDITED.test(wordsOf(label));
/** True for a label that says when its page was edited or looked at. */
const isReviewLabel = ({ label }) => EDITED.test(wordsOf(label)) || LOOKED_AT.test(wordsOf(label));
/** Those of the page's head and of its last lines, then those of a table's own lines above it, each in the order of the page. */
function findReviewStamps(page) {
    const { header, footer } = (0,_labelled_values_js__WEBPACK_IMPORTED_MODULE_2__/* .findLabelledValues */ .J)(page);
    const stampsOf = (values, table) => values.flatMap((labelled) => {
        const stamp = isReviewLabel(labelled) ? stampIn(labelled, page) : null;
        return stamp === null ? [] : [{ ...stamp, table }];
    });
    const ofTables = (0,_labelled_values_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesAboveTables */ .R)(page).flatMap(({ table, values }) => stampsOf(values, table));
    // A page that ends in a small table has that table's own lines among its last ones.
    const lines = new Set(ofTables.map(({ field }) => field.range.line));
    const last = stampsOf(footer, null).filter(({ field }) => !lines.has(field.range.line));
    return [...stampsOf(header, null), ...last, ...ofTables];
}
function stampIn({ label, line, from, to }, page) {
    const whole = (0,_metadata_values_js__WEBPACK_IMPORTED_MODULE_3__/* .trimValue */ .y)(line.text, from, to);
    const text = line.text.slice(whole.from, whole.to);
    const date = (0,_text_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .findDate */ .OJ)(text);
    const found = date ?? ((0,_text_commit_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .commitIdOf */ .i2)(text) === null ? null : (0,_text_commit_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .findCommitId */ .SR)(text));
    const range = found === null ? null : (0,_markdown_line_text_js__WEBPACK_IMPORTED_MODULE_4__/* .rangeOfText */ .E1)(line, whole.from + found.from, whole.from + found.to);
    if (found === null || range === null)
        return null;
    const field = { label, value: text.slice(found.from, found.to), range };
    return { field: (0,_metadata_values_js__WEBPACK_IMPORTED_MODULE_3__/* .withDayOrder */ .h)(field, page), kind: date === null ? 'commit' : 'date', text };
}
/** The same for two stamps that say the same under the same label, in any case and with any blanks. */
const saysOfReview = ({ field: { label }, text }) => JSON.stringify([wordsOf(label), text.replaceAll(/\s+/g, ' ').trim().toLowerCase()]);


/***/ }),

/***/ 5363:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uf: () => (/* binding */ isVerificationLabel),
/* harmony export */   j7: () => (/* binding */ isEditLabel),
/* harmony export */   z7: () => (/* binding */ hasVerificationHeader)
/* harmony export */ });
const VERIFICATION = /verif|last validat|re-?validat|v\u00e9rif|\u043f\u0440\u043e\u0432\u0435\u0440|\u0432\u0435\u0440\u0438\u0444\u0438|\u9a8c\u8bc1|\u9a57\u8b49|\u6838\u5b9e|\u6838\u5be6|\u691c\u8a3c|\u78ba\u8a8d\u6e08|\uac80\uc99d|\ud655\uc778|\u00fcberpr\u00fcf|gepr\u00fcft|zweryf|weryfik|geverif|tarkistet|varmennet|todennet|do\u011frulan/i;
/** True for a label with *verified* or *verification*, *last validated*, or their translations. */
const isVerificationLabel = ({ label }) => VERIFICATION.test(label);
const EDIT = /updat|modifi|revis|edited|changed|actualiz|atualiza|mise \u00e0 jour|aktualis|\u043e\u0431\u043d\u043e\u0432\u043b|\u66f4\u65b0|\u4fee\u6539|\uac31\uc2e0|\uc5c5\ub370\uc774\ud2b8|aktualizac|p\u00e4ivit/i;
/** True for a label that says only when the page was last edited (`Last updated`, `Modified`), in one row perhaps: nobody says that the others were looked at. */
const isEditLabel = (field) => EDIT.test(field.label) && !isVerificationLabel(field);
/** True for a page whose header has a commit or a date under such a label. */
const hasVerificationHeader = ({ lastVerifiedCommit, lastVerifiedDate, }) => [lastVerifiedCommit, lastVerifiedDate].some((field) => field !== null && isVerificationLabel(field));


/***/ }),

/***/ 2884:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ts: () => (/* binding */ isLivingPage),
/* harmony export */   qV: () => (/* binding */ isLivingTitle),
/* harmony export */   ur: () => (/* binding */ isOneOffReport)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9278);
// Tells pages that report once (a report, a summary, an analysis, an index of documents) from those that people keep up to date, by name and title.

/** What a page is called that says how something was on a day, and what it says that only lists other pages. */
const REPORTS = /^(?:reports?|summary|summaries|analysis|analyses|index|results|findings|fixes|recap|recommendations|assessment|evaluation|retrospective|bericht|zusammenfassung|analyse|rapport|r\u00e9sum\u00e9|resume|resumen|informe|an\u00e1lisis|analisis|an\u00e1lise|analise|relat\u00f3rio|relatorio|resumo|indice|\u00edndice|relazione|riepilogo|analisi|\u043e\u0442\u0447\u0435\u0442|\u043e\u0442\u0447\u0451\u0442|\u0430\u043d\u0430\u043b\u0438\u0437|\u0441\u0432\u043e\u0434\u043a\u0430|\u62a5\u544a|\u603b\u7ed3|\u5206\u6790|\u5831\u544a|\ubcf4\uace0\uc11c)$/u;
/** Such a report is written again and again. */
const REPEATED = /^(?:status|progress|gaps?|coverage|parity|readiness|traceability)$/u;
/** What people keep up to date. */
const LIVING = /^(?:matrix|matrices|checklists?|tracker|tracking|traceability|parity|status|backlog|inventory|register|roadmap|todo)$/u;
/** `title`: the page's first heading; empty where it has none. */
function isOneOffReport({ path, title }) {
    const name = wordsOf((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path).replace(/\.[^.]*$/u, ''));
    if (isReport(name))
        return true;
    return (!isLivingPage(path) &&
        title
            .slice(0, MAX_TITLE)
            .split(/\s[-\u2013\u2014|]\s|[:(]/u)
            .some((part) => isReport(wordsOf(part))));
}
/** Whether the name of a page is that of something that people keep up to date. */
const isLivingPage = (path) => isLivingTitle((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path));
/** The same of its title. */
const isLivingTitle = (title) => wordsOf(title.slice(0, MAX_TITLE)).some((word) => LIVING.test(word));
const MAX_TITLE = 300;
/** The noun is the last word, or the first one in a Romance language; numbers and dates aside. */
function isReport(words) {
    const last = words.at(-1) ?? '';
    return ((REPORTS.test(last) && !REPEATED.test(words.at(-2) ?? '')) || (words.length > 1 && REPORTS.test(words[0] ?? '')));
}
/** Words in lower case, without numbers and versions. */
const wordsOf = (text) => (text
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}]*/gu) ?? []).filter((word) => !/^v?\d/u.test(word));


/***/ }),

/***/ 3051:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ namesOfSection),
/* harmony export */   Kz: () => (/* binding */ pageSections),
/* harmony export */   vN: () => (/* binding */ sectionAround)
/* harmony export */ });
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9472);

/** In the order of the page; one that is below another is within it. */
function pageSections({ blocks }) {
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []));
    const open = [];
    const ends = [];
    for (const heading of headings) {
        while ((open.at(-1)?.heading.depth ?? 0) >= heading.depth) {
            const done = open.pop();
            if (done !== undefined)
                done.end = heading.range.line;
        }
        const section = { heading, start: heading.range.line, end: Number.POSITIVE_INFINITY };
        open.push(section);
        ends.push(section);
    }
    return ends;
}
/** The innermost section of a line, but not the page's own title: that of the last heading before it, which nothing has closed. */
function sectionAround(sections, line) {
    let [low, high] = [0, sections.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sections[middle]?.start ?? Infinity) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    const last = sections[low - 1];
    return last === undefined || last.heading.depth === 1 ? null : last;
}
/** What a count may call a section: its text, its text without what is in brackets at its end, or its key; in canonical form. */
function namesOfSection({ heading: { text } }) {
    const { key, keyed, title } = (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .parseKey */ .Do)(withoutRemark(text));
    return [text, withoutRemark(text), title, ...(keyed ? [key] : [])].map(_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk).filter((name) => name !== '');
}
const withoutRemark = (text) => text.replace(/\s*[([][^()[\]]*[)\]]\s*$/u, '').trim();


/***/ }),

/***/ 8375:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ NO_ASIDES)
/* harmony export */ });
const NO_ASIDES = { mentions: [], lostNames: [], movedLines: [], unbacked: [] };


/***/ }),

/***/ 9826:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ LONG),
/* harmony export */   Gb: () => (/* binding */ movedParts),
/* harmony export */   a5: () => (/* binding */ grewInPlace),
/* harmony export */   cO: () => (/* binding */ isSlight),
/* harmony export */   oV: () => (/* binding */ SHARE)
/* harmony export */ });
/** A range of so many lines is a place, not a statement: it is known by its ends, and changed where a quarter of it was edited. */
const LONG = 12;
const SHARE = 4;
/** Lines by which both ends of a long range may be off. */
const OFF = 2;
/** Lines that may have left the head of a file. */
const MOST_LOST = 3;
/** The ranges that are elsewhere now. Those that are where they were are not part of the move. */
function movedParts({ from, to }) {
    if (from.length !== to.length)
        return { from, to };
    const moved = from.map((cited, at) => cited.start !== to[at]?.start || cited.end !== to[at].end);
    return { from: from.filter((_, at) => moved[at]), to: to.filter((_, at) => moved[at]) };
}
/**
 * True where every range is a long one that begins where its code does, and the code only grew inside: by a quarter at most, or to twice its length from
 * the top of its file on. There it may also have lost a few lines: such a range is the whole file, or its head.
 */
function grewInPlace({ from, to }) {
    return areAll({ from, to }, (cited, now) => {
        const [length, grown] = [cited.end - cited.start + 1, now.end - cited.end];
        const isHead = cited.start === 1;
        const [least, most] = [isHead ? -MOST_LOST : 0, isHead ? length : length / SHARE];
        return length >= LONG && now.start === cited.start && grown >= least && grown <= most;
    });
}
/** True where every range is a long one that is off by a line or two. */
function isHardlyOff({ from, to }) {
    return areAll({ from, to }, (cited, now) => cited.end - cited.start + 1 >= LONG &&
        Math.abs(now.start - cited.start) <= OFF &&
        Math.abs(now.end - cited.end) <= OFF);
}
/** True of both: nobody edits a page for such an old difference. */
const isSlight = (move) => grewInPlace(move) || isHardlyOff(move);
const areAll = ({ from, to }, holds) => from.length > 0 &&
    from.length === to.length &&
    from.every((cited, at) => {
        const now = to[at];
        return now !== undefined && holds(cited, now);
    });


/***/ }),

/***/ 4272:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readLineAnchor),
/* harmony export */   O: () => (/* binding */ readLinkTarget)
/* harmony export */ });
/* harmony import */ var _text_decode_percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1130);
/* harmony import */ var _text_has_scheme_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7032);
// Takes a link's destination apart: which path of the repository it means, and which place in it.


const MAX_LENGTH = 2_000;
/** What templates, generators and bundlers put in place later. */
const TEMPLATE = /\{\{|\{%|\$\{|<[^>]*>|\{[\w.]+\}|%[A-Z_]+%|\$[A-Z_]+|^[@~]|\[\[|^:/;
const PLACEHOLDER = /^(?:url|link|href|path|src|target|tbd|todo|file|x+|\.{3,}|\u2026|(?:\.\/)?path\/to(?:\/.*)?)$/i;
/** Anchors that browsers and GitHub's own pages have. */
const BUILT_IN = /^(?:|top|readme|user-content-.*|:~:.*|!.*|\/.*|issuecomment-.*|discussion.*|.*[=&].*)$/i;
/** Null where the destination is no place in the repository, or none that could be looked for. */
function readLinkTarget(url) {
    const trimmed = url.trim();
    if (trimmed.length > MAX_LENGTH ||
        (0,_text_has_scheme_js__WEBPACK_IMPORTED_MODULE_0__/* .hasScheme */ .E)(trimmed) ||
        trimmed.startsWith('//') ||
        TEMPLATE.test(trimmed) ||
        PLACEHOLDER.test(trimmed))
        return null;
    const hash = trimmed.indexOf('#');
    const before = hash < 0 ? trimmed : trimmed.slice(0, hash);
    const [written = ''] = before.split('?');
    const rest = trimmed.slice(written.length);
    const fragment = hash < 0 ? '' : (0,_text_decode_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePercent */ .g)(trimmed.slice(hash + 1)).replace(/:~:.*$/s, '');
    const path = (0,_text_decode_percent_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePercent */ .g)(written).replaceAll('\\', '/');
    if (/[\0\n\r]/.test(path))
        return null;
    const anchor = BUILT_IN.test(fragment) ? null : fragment;
    if (path === '' && anchor === null)
        return null;
    return { path: path === '' ? null : path, written: { path: written, rest }, anchor };
}
/** First and last line of `L10`, `L10-L20`, `L10C3-L20C5`; null where the anchor names no lines. */
function readLineAnchor(anchor) {
    const match = /^L(\d{1,7})(?:C\d{1,5})?(?:-L?(\d{1,7})(?:C\d{1,5})?)?$/i.exec(anchor);
    if (match === null)
        return null;
    const ends = [Number(match[1]), Number(match[2] ?? match[1])];
    return { first: Math.min(...ends), last: Math.max(...ends) };
}


/***/ }),

/***/ 6934:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ findSiblings)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9278);

/** Most characters of a page that are read, and most names that are kept. */
const MOST_CHARACTERS = 2_000_000;
const MOST_NAMES = 100;
const REPOSITORY = 'repo(?:sitory|sitories|sitorium|s)?';
/** `sibling repo`, `a separate git repository`, and the like in other languages. */
const OTHER_REPOSITORY = [
    String.raw `(?:sibling|separate|companion|external|other|another|sister)[ -](?:git |github |source )?${REPOSITORY}`,
    String.raw `(?:schwester|externes|separates|eigenes|anderes|getrenntes)[ -]?(?:git-)?${REPOSITORY}`,
    'repositorio (?:hermano|separado|externo|aparte|independiente)',
    'reposit\u00f3rio (?:irm\u00e3o|separado|externo|\u00e0 parte|independente)',
    'd\u00e9p\u00f4t (?:fr\u00e8re|voisin|s\u00e9par\u00e9|externe|distinct)',
    String.raw `(?:\u043e\u0442\u0434\u0435\u043b\u044c\u043d|\u0441\u043e\u0441\u0435\u0434\u043d|\u0432\u043d\u0435\u0448\u043d|\u0434\u0440\u0443\u0433)\p{L}{1,4} \u0440\u0435\u043f\u043e\u0437\u0438\u0442\u043e\u0440\u0438\p{L}{1,3}`,
    '(?:\u72ec\u7acb|\u7368\u7acb|\u5355\u72ec|\u55ae\u7368|\u5916\u90e8|\u59ca\u59b9|\u53e6\u4e00\u4e2a|\u53e6\u4e00\u500b|\u5176\u4ed6)\u7684?(?:\u4ed3\u5e93|\u5009\u5eab)',
    '(?:\u5225|\u5916\u90e8|\u59c9\u59b9|\u72ec\u7acb\u3057\u305f)\u306e?\u30ea\u30dd\u30b8\u30c8\u30ea',
].join('|');
const NAME = String.raw `[A-Za-z0-9][\w.-]{1,60}`;
/** What marks a name: code, emphasis, quotes, a link around it. */
const OPEN = '[`*_"\u201c\u201e\\[(]{1,5}';
const CLOSE = String.raw `[\x60*"\u201d\u201c\])]{1,5}(?:\([^()\s]{1,200}\))?`;
const BEING = String.raw `(?:,? (?:(?:is|are|lives?|moved|split|which is|now|in|into|to) ){0,3}(?:(?:a|an|the|our|its own|own|as|ein|un|une|um) ){0,2}|[ ,(\u2013\u2014-]{1,3}|\u306f|\u662f|\u5728)`;
/** `` `acme-ui` sibling repo ``, `` [`acme-ui`](../acme-ui) is a separate repository ``. */
const NAMED_BEFORE = new RegExp(String.raw `${OPEN}(?:[\w.-]{1,60}\/)?(${NAME})\/?${CLOSE}${BEING}(?:${OTHER_REPOSITORY})(?![\p{L}\p{N}])`, 'giu');
/** `` the sibling repository `acme-ui` ``, `a separate repo (acme-ui)`: without marks only what has a joint is surely a name. */
const NAMED_AFTER = new RegExp(String.raw `(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}])(?:${OTHER_REPOSITORY})(?:[ :,\uff1a]{0,2}(?:(?:called|named|is|namens|llamado|nomm\u00e9) )?${OPEN}(?:[\w.-]{1,60}\/)?(${NAME})\/?[\x60*"\u201d\u201c\])]|[ :,]{1,2}(?:(?:called|named|is) )?\(?([A-Za-z0-9][\w.]{1,40}-[\w.-]{1,40}\w)(?![\w/]))`, 'giu');
/** `` sibling `acme-ui` ``, `` `acme-ui` (out of tree) ``: enough for a name that a path climbs out to. */
const CALLED = String.raw `sibling|companion|external|separate|out[- ]of[- ](?:this )?(?:tree|repo)`;
const CALLED_BEFORE = new RegExp(String.raw `(?<!\p{L})(?:${CALLED})[ :]{1,2}${OPEN}(?:\.\.\/){0,8}(${NAME})`, 'giu');
const CALLED_AFTER = new RegExp(String.raw `(?<![\w.-])(${NAME})\/?${CLOSE}[ ,(\u2013\u2014-]{1,3}(?:${CALLED})(?!\p{L})`, 'giu');
const CLIMBING = /(?<![\w./-])((?:\.\.\/){1,12})([A-Za-z0-9][\w.-]{1,60})(\/|(?![\w.-]))/g;
/** `../../actions`: what GitHub shows of this repository itself. */
const OF_GITHUB = /^(?:actions|issues|pulls?|wiki|releases|discussions|commits?|blob|tree|raw|compare|tags|branches|security|projects|milestones|labels|archive)$/;
/** Right after the words: `(packages / services / lib)`. */
const LISTED = /^ ?\(([\w.-]{1,40}\/?(?: ?[/,] ?[\w.-]{1,40}\/?){1,20})\)/;
const ONLY_FILE = /\.[A-Za-z0-9]{1,5}$/;
const known = new WeakMap();
/** The same answer for the same page. */
function findSiblings(page) {
    const found = known.get(page) ?? readSiblings(page);
    known.set(page, found);
    return found;
}
function readSiblings({ path, text: whole }) {
    const text = whole.slice(0, MOST_CHARACTERS);
    const folder = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path);
    const depth = folder === '' ? 0 : folder.split('/').length;
    const climbed = new Set();
    for (const [, dots = '', name = '', slash] of text.matchAll(CLIMBING)) {
        const isOut = dots.length / 3 > depth;
        if (isOut && (slash === '/' || !ONLY_FILE.test(name)) && !OF_GITHUB.test(name) && climbed.size < MOST_NAMES)
            climbed.add(name);
    }
    const called = new Set();
    const folders = new Map();
    for (const pattern of [NAMED_BEFORE, NAMED_AFTER])
        for (const match of text.matchAll(pattern)) {
            const name = (match[1] ?? match[2] ?? '').replace(/\.git$/, '');
            if (called.size >= MOST_NAMES || isPlain(name))
                continue;
            called.add(name);
            const listed = LISTED.exec(text.slice(match.index + match[0].length).slice(0, 400))?.[1] ?? '';
            for (const one of listed.split(/[\s/,]+/))
                if (one !== '')
                    folders.set(one, name);
        }
    const names = new Set([...climbed, ...called]);
    for (const pattern of climbed.size === 0 ? [] : [CALLED_BEFORE, CALLED_AFTER])
        for (const [, name = ''] of text.matchAll(pattern))
            if (climbed.has(name))
                called.add(name);
    return { names, called, folders };
}
/** Words of a sentence in the place of a name: `another repository (see \u2026)`. */
const isPlain = (name) => /^(?:see|e\.g\.?|i\.e\.?|and|or|the|for|not|in|at)$/i.test(name);


/***/ }),

/***/ 8045:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isAcknowledged),
/* harmony export */   lk: () => (/* binding */ saysGoneBefore),
/* harmony export */   q1: () => (/* binding */ speaksOfAll)
/* harmony export */ });
/* harmony import */ var _text_gone_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7071);
// Recognises that a page itself calls a reference gone: then no claim rests on it.

/** Verbs between a path and the word that says what became of it: `was`, `wurde`, `ha sido`. */
const BEING = 'is|are|was|were|has been|have been|been|ist|sind|wurden?|fue(?:ron)?|ha[ns]? sido|es|son|est|sont|a \u00e9t\u00e9|ont \u00e9t\u00e9|foi|foram|\u0431\u044b\u043b[\u0430\u043e\u0438]?|zijn|werd(?:en)?|zosta\u0142[aoy]?';
const PAST = `${_text_gone_words_js__WEBPACK_IMPORTED_MODULE_0__/* .DELETED */ .UW}|${_text_gone_words_js__WEBPACK_IMPORTED_MODULE_0__/* .RETIRED */ .wk}|${_text_gone_words_js__WEBPACK_IMPORTED_MODULE_0__/* .DELETED_ELSEWHERE */ .XD}`;
const NO_MORE = '(?![\\p{L}\\p{N}_-]|\\s+yet)';
/** Of words that can as well be said of the thing after them (`removed accounts`): what may follow where they are said of the path. */
const ENDS = '(?=[\\s*_"\u201d]*(?:$|[).,;:!?|/\\]\uff08\uff09\u3002\u3001\uff0c\uff1b\uff1a\u2014\u2013\u2192#]|->|-\\s|\\()|\\s(?:in|by|on|at|since|with|as|from|for|to|via|per|after|before|during|under|when|once|because|due|now|today|already|entirely|completely|upstream|v?\\d[\\d.-]*(?=[^\\p{L}\\d]*$|[).,;])|\\d{4}-\\d\\d|and\\s(?:$|(?:its|the|their|now|not|replaced|moved|merged|folded|superseded|renamed|rewritten|inlined|split)(?!\\p{L})))(?!\\p{L}))';
/** Right after the reference: `, which is deleted`, `was renamed to \u2026`, `wurde entfernt`; `(deleted in #12)`, `\u2014 removed`, `no longer exists`. */
const AFTER = new RegExp(`^[\\s*_)\\]]{0,4}(?:[,([\uff08\uff0c\u3001\u2014\u2013:\uff1a-]|->|\u2192|\u306f|\u304c|\u5df2\u88ab|\u88ab)?\\s{0,3}(?:(?:(?:which|that|file|test|module|now|since|all|both)\\s){0,3}(?:${BEING})\\s(?:(?:now|since|all|both|been|\u0442\u0435\u043f\u0435\u0440\u044c)\\s){0,2}(?:${PAST}|gone|superseded|renamed|moved to|replaced by|no longer (?:present|there|in the (?:tree|repo|repository)))${NO_MORE}|(?:(?:now|since|file|test|module|\u0442\u0435\u043f\u0435\u0440\u044c)\\s){0,3}(?:(?:${_text_gone_words_js__WEBPACK_IMPORTED_MODULE_0__/* .DELETED */ .UW}|${_text_gone_words_js__WEBPACK_IMPORTED_MODULE_0__/* .RETIRED */ .wk}|eliminated|superseded|renamed)${NO_MORE}${ENDS}|(?:(?!eliminated)(?:${_text_gone_words_js__WEBPACK_IMPORTED_MODULE_0__/* .DELETED_ELSEWHERE */ .XD})|gone|moved to|replaced by|no longer (?:present|there|in the (?:tree|repo|repository)))${NO_MORE}))`, 'iu');
/** Right before it: `removed: `, `deleted `, `formerly `. */
const BEFORE = new RegExp(`(?:^|[^\\p{L}\\p{N}_-])(?:${_text_gone_words_js__WEBPACK_IMPORTED_MODULE_0__/* .DELETED */ .UW}|${_text_gone_words_js__WEBPACK_IMPORTED_MODULE_0__/* .RETIRED */ .wk}|${_text_gone_words_js__WEBPACK_IMPORTED_MODULE_0__/* .MOVED */ .eA}|${_text_gone_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ORDERS */ .gf}|former|formerly|previously|was|ehemals|vormals|anciennement|anteriormente|\u539f(?:\u540d|\u4e3a|\u6587\u4ef6)?|gel\u00f6schte[nrs]?|entfernte[nrs]?|\u5df2\u5220\u9664|\u5df2\u522a\u9664|\u5df2\u79fb\u9664|\u0443\u0434\u0430\u043b[\u0435\u0451]\u043d\u043d(?:\u044b\u0439|\u0430\u044f|\u043e\u0435|\u044b\u0435))(?:\\s(?:the|all|of|old|legacy|stale)){0,2}(?:\\s(?:file|test|module|in favou?r of))?[\\s:\uff1a([\uff08\u2014\u2013-]{1,4}$`, 'iu');
/** `Removal of the temporary file (`: the work was to take it away. What is between says only what kind of file it is. */
const REMOVAL = /^[^\p{L}]{0,6}(?:removal|deletion|remo\u00e7\u00e3o|exclus\u00e3o|eliminaci\u00f3n|suppression|rimozione|eliminazione|entfernung|l\u00f6schung|\u0443\u0434\u0430\u043b\u0435\u043d\u0438\u0435|usuni\u0119cie)\s(?:(?:of|del?|d[ao]s?|von|de[sr]|della?|dei)\s|(?=\u0444\u0430\u0439\u043b|\u0432\u0440\u0435\u043c\u0435\u043d\u043d|plik))(?:(?:the|an?|old|temporary|legacy|obsolete|unused|files?|el|la|los|las|archivos?|ficheros?|le|les|fichiers?|o|os|arquivos?|tempor[\u00e1a]ri[oa]s?|temporales?|temporaires?|antig[ou][oa]?s?|file|alten?|datei(?:en)?|\u0444\u0430\u0439\u043b\u0430|\u0444\u0430\u0439\u043b\u043e\u0432|\u0432\u0440\u0435\u043c\u0435\u043d\u043d\u043e\u0433\u043e|pliku)\s){0,4}[(:`*]{0,2}$/iu;
const NEGATED = /(?:not|never|isn't|wasn't|nothing)\s{1,3}$/i;
const INSTEAD = /\bin favou?r of[\s:([\u2014\u2013-]{1,4}$/i;
const WINDOW = 80;
/** True where the text before and after one reference, each up to the next reference or separator, says that it is gone. */
function isAcknowledged(before, after) {
    // Where no word can be, as between two code spans, there is nothing to judge.
    return hasWord(before) || hasWord(after) ? saysGoneAfter(before, after) || saysGoneBefore(before) : false;
}
const hasWord = (text) => /[a-z]{3}|[^\x00-\x7f]{2}|\u539f/i.test(text);
/** `deleted x`, `formerly x`. */
function saysGoneBefore(before) {
    const lead = before.slice(-WINDOW);
    if (REMOVAL.test(lead))
        return true;
    const gone = BEFORE.exec(lead);
    return gone !== null && !NEGATED.test(lead.slice(0, gone.index + 1)) && !INSTEAD.test(lead);
}
/** `x was deleted`, `x (removed)`. */
function saysGoneAfter(before, after) {
    // `a, removed b`: what comes before a neighbour is said of the neighbour.
    const tail = /^\s*,/.test(after) && BEFORE.test(after) ? '' : after.slice(0, WINDOW);
    return AFTER.test(tail) || areSaidGone(before, after);
}
const WERE = 'were|have been|had been|wurden|fueron|han sido|ont \u00e9t\u00e9|foram|foram todos|\u0431\u044b\u043b\u0438|werden|zosta\u0142y';
const ARE = 'are|sind|sont|zijn|son';
/** Only a file has these: of other things a sentence says what the code does with them. */
const KINDRED = 'tests?|specs?|suites?|mocks?|stubs?|fixtures?|snapshots?|helpers?|headers?|modules?|pruebas|testes|\u0442\u0435\u0441\u0442\u044b|testy|m\u00f3dulos|Module|\u043c\u043e\u0434\u0443\u043b\u0438';
const FILES = 'files?|docs?|Dateien|archivos|ficheros|fichiers|arquivos|\u0444\u0430\u0439\u043b\u044b|bestanden|pliki';
const OWN = 'its|their|seine|ihre|deren|dessen|sus?|ses|leurs|seus|\u0435\u0433\u043e|\u0435\u0451|\u0438\u0445|hun|jego|jej|ich';
const ANY = `${OWN}|the|all|die|los|las|les|os|de`;
/** `x and its tests were deleted`: one verb for both. `and messages are deleted` is what code does. */
const ALL_OF_THEM = new RegExp(`^[\\s*_)]{0,4}(?:,\\s)?(?:and|und|sowie|y|et|e|\u0438|en|oraz)\\s(?:(?:${ANY})\\s(?:(?!(?:that|which|who|of|in|for)\\s)[^\\s.;:,()|]{1,40}\\s){0,2}(?:${KINDRED}|${FILES})\\s(?:and\\s(?:${KINDRED}|${FILES})\\s)?(?:${WERE})|(?:${OWN})\\s(?:(?!(?:that|which|who|of|in|for)\\s)[^\\s.;:,()|]{1,40}\\s){0,2}(?:${KINDRED})\\s(?:and\\s(?:${KINDRED})\\s)?(?:${ARE}))\\s(?:(?:all|both|now|since)\\s){0,2}(?:${PAST}|gone|superseded)(?![\\p{L}\\p{N}_-])`, 'iu');
/** Only what begins its sentence is what such a verb speaks of: `see x and the mocks were removed`. */
const SUBJECT = /(?:^|[.;:,|(\u2014\u2013])[\s*_]*(?:(?:and|both|the|old|former)\s){0,3}$/iu;
/** True where one verb for the reference and things of its own says that they are gone. */
const areSaidGone = (before, after) => ALL_OF_THEM.test(after.slice(0, WINDOW)) && SUBJECT.test(before.slice(-WINDOW));
/** `x and y were deleted`, after `y`: the verb speaks of more than one. Without a verb nothing may follow: `both deleted rows and files`. */
const PLURAL = new RegExp(`^[\\s*_)\\]]{0,4}(?:(?:,\\s(?:which|that)\\s|[(\u2014\u2013-]\\s?)?(?:(?:both|all)\\s)?(?:${WERE}|${ARE})\\s(?:(?:all|both|now|since|been|gone)\\s){0,2}(?:${PAST}|gone|superseded)(?![\\p{L}\\p{N}_-])|(?:[,:(\u2014\u2013-]\\s?)?(?:both|all)\\s(?:(?:now|since)\\s)?(?:${PAST}|gone|superseded)(?=[\\s*_]*(?:$|[).,;\\]])|\\s(?:in|by|since)\\s(?:#|v?\\d)))`, 'iu');
/** True where what is said after a reference is said of those before it as well. */
const speaksOfAll = (before, after) => PLURAL.test(after.slice(0, WINDOW)) || areSaidGone(before, after);


/***/ }),

/***/ 8725:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ rangeWithin),
  u: () => (/* binding */ readPieces)
});

// EXTERNAL MODULE: ./build/evidence/read/acknowledgement.js
var acknowledgement = __webpack_require__(8045);
// EXTERNAL MODULE: ./build/evidence/read/classify-span.js + 3 modules
var classify_span = __webpack_require__(4748);
// EXTERNAL MODULE: ./build/evidence/read/html-link.js
var html_link = __webpack_require__(6345);
// EXTERNAL MODULE: ./build/text/decode-percent.js
var decode_percent = __webpack_require__(1130);
// EXTERNAL MODULE: ./build/text/has-scheme.js
var has_scheme = __webpack_require__(7032);
// EXTERNAL MODULE: ./build/evidence/read/line-anchor.js
var line_anchor = __webpack_require__(4297);
// EXTERNAL MODULE: ./build/evidence/read/path-shape.js
var path_shape = __webpack_require__(5234);
// EXTERNAL MODULE: ./build/text/paths.js
var paths = __webpack_require__(9278);
;// CONCATENATED MODULE: ./build/evidence/read/read-link.js
// Reads one link of an evidence field: its destination is the pointer, its text may add a symbol or lines.






/** Reads one link. The edit range is the destination, where it is written out. */
function readLink({ group, link, readAddress }) {
    const label = group.map((segment) => segment.text).join('');
    const struck = group.every((segment) => segment.struck);
    const inText = group.length === 1 && group[0]?.kind === 'code' ? (0,classify_span/* classifySpan */.Xq)(label) : (0,classify_span/* classifyWord */.Xu)(label.trim());
    const first = group[0];
    const text = { kind: 'text', text: label, range: first?.range ?? link.range, code: false };
    const piece = (token, at) => ({
        kind: 'token',
        token,
        struck,
        ...at,
    });
    const destination = { text: link.url, range: link.urlRange ?? link.range, linked: true };
    const labelled = (token) => first === undefined
        ? []
        : [piece(token, { text: label.slice(token.start, token.end), range: first.range, linked: false })];
    if ((0,has_scheme/* hasScheme */.E)(link.url) || link.url.startsWith('//')) {
        const named = inText[0];
        const own = readAddress?.(link.url) ?? null;
        if (own !== null) {
            const lines = own.lines.length > 0 ? own.lines : linesOfLabel(inText, own.path);
            const symbol = inText.find((token) => token.kind === 'symbol' && token.path === null);
            return [
                // A text that is the path as well is fixed along with the address.
                ...(named?.path === own.path && (named.kind === 'path' || named.kind === 'lines')
                    ? labelled({ ...named, surelyPath: named.surelyPath && own.surelyPath })
                    : []),
                piece({
                    ...urlToken(link.url),
                    kind: lines.length > 0 ? 'lines' : 'path',
                    path: own.path,
                    lines,
                    surelyPath: own.surelyPath,
                    address: own.parts,
                }, { ...destination, linked: false }),
                ...(symbol === undefined ? [] : labelled(symbol)),
            ];
        }
        // A permalink whose text is the path it shows: the path is what can be checked. The lines are those of a version that stays as it is.
        if (named !== undefined && named.path !== null && named.kind !== 'symbol' && isBlobOf(link.url, named.path))
            return labelled(isOfCommit(link.url) && named.kind === 'lines' ? { ...named, kind: 'path', lines: [] } : named);
        const tickets = inText.filter((token) => token.kind === 'ticket' || token.kind === 'commit');
        const token = tickets[0] ?? urlToken(link.url);
        return [
            piece(token, tickets.length > 0 && first !== undefined ? { text: label, range: first.range, linked: false } : destination),
        ];
    }
    const pointer = readDestination(link.url);
    if (pointer === null)
        return inText.length > 0 && first !== undefined ? inText.flatMap(labelled) : [text];
    const lines = pointer.lines.length > 0 ? pointer.lines : linesOfLabel(inText, pointer.path ?? '');
    const pieces = [piece({ ...pointer, lines, kind: lines.length > 0 ? 'lines' : pointer.kind }, destination)];
    const symbol = inText.find((token) => token.kind === 'symbol' && token.path === null);
    if (symbol !== undefined)
        pieces.push(...labelled(symbol));
    return pieces;
}
function urlToken(url) {
    return {
        kind: 'url',
        start: 0,
        end: url.length,
        path: null,
        lines: [],
        symbol: null,
        command: null,
        surelyPath: false,
    };
}
function isBlobOf(url, path) {
    const bare = /\/(?:blob|tree|raw|src)\/[^?#]*/.exec(url)?.[0];
    return bare !== undefined && bare.endsWith(`/${path}`);
}
function isOfCommit(url) {
    return /\/(?:blob|tree|raw|src)\/(?:commit\/)?[0-9a-f]{40,64}\//.test(url);
}
function linesOfLabel(tokens, path) {
    const named = tokens.find((token) => token.kind === 'lines');
    return named !== undefined && named.path !== null && `/${path}`.endsWith(`/${(0,paths/* nameOf */.Vb)(named.path)}`) ? named.lines : [];
}
/** A destination within the repository as a path; null for an anchor of the page itself and what is no path. */
function readDestination(url) {
    if (url.length > path_shape/* MAX_PATH */.lm || url.startsWith('#') || url.startsWith('?'))
        return null;
    const { path: raw, lines } = (0,line_anchor/* splitAnchor */.Ik)(url.replace(/\?[^#]*/, ''));
    const path = (0,classify_span/* cleanPath */.ts)((0,decode_percent/* decodePercent */.g)(raw).replaceAll('\\', '/'));
    if (path === '' || /[\0\n\r<>]/.test(path))
        return null;
    // A destination is a path whatever it looks like; what looks like one may be called missing.
    const surelyPath = (0,path_shape/* pathShape */.j4)(path, true) === 'sure';
    return {
        kind: lines.length > 0 ? 'lines' : 'path',
        start: 0,
        end: url.length,
        path,
        lines,
        symbol: null,
        command: null,
        surelyPath,
    };
}

// EXTERNAL MODULE: ./build/evidence/read/find-listed.js
var find_listed = __webpack_require__(6202);
;// CONCATENATED MODULE: ./build/evidence/read/cell-reader.js







/** The source range of `text.slice(start, end)` of a segment. */
function rangeWithin(segment, start, end) {
    const { line, column } = segment.range;
    const at = (offset) => segment.columns?.[offset] ?? column + offset;
    return { line, column: at(start), endLine: line, endColumn: at(end) };
}
/** Cuts a field into pieces, in order. Stops when `limit` tokens were found. A single word in code marks that `isPlace` knows is a path. */
function readPieces(segments, limit, known = {}) {
    const pieces = [];
    let tokens = 0;
    for (let index = 0; index < segments.length && tokens < limit; index++) {
        const segment = segments[index];
        if (segment === undefined)
            break;
        const before = pieces.length;
        const link = segment.link ?? (0,html_link/* linkOfTag */.C)(segment);
        if (link !== null) {
            const html = segment.link === null;
            const group = html ? (0,html_link/* insideLink */.v)(segments, index + 1) : segments.slice(index, endOfLink(segments, index, link));
            index += html ? group.length : group.length - 1;
            pieces.push(...readLink({ group, link, readAddress: known.readAddress ?? null }));
        }
        else
            readSegment({ segment, glued: isGlued(segments, index), into: pieces, limit: limit - tokens, known });
        for (let at = before; at < pieces.length; at++)
            if (pieces[at]?.kind === 'token')
                tokens++;
    }
    return pieces;
}
function endOfLink(segments, from, link) {
    let end = from + 1;
    while (segments[end]?.link === link)
        end++;
    return end;
}
/** True where the text runs on from marks without a blank (`__tests__/a.ts` is read as bold): then a path at the seam is not whole. */
function isGlued(segments, index) {
    const [before, here] = [segments[index - 1], segments[index]];
    return (before?.kind === 'text' &&
        here?.kind === 'text' &&
        /\S$/.test(before.text) &&
        /^\S/.test(here.text) &&
        before.strong !== here.strong);
}
function readSegment({ segment, glued, into, limit, known }) {
    if (segment.kind === 'break' || segment.kind === 'html') {
        into.push({ kind: 'text', text: segment.kind === 'break' ? '\n' : ' ', range: segment.range, code: false });
    }
    else if (segment.kind === 'image') {
        into.push({ kind: 'text', text: segment.text, range: segment.range, code: false });
    }
    else if (segment.kind === 'code') {
        const tokens = CONTINUES.test(segment.text)
            ? continuation(segment.text)
            : asPlace(segment.text, (0,classify_span/* classifySpan */.Xq)(segment.text), known.isPlace).flatMap((token) => (0,find_listed/* asListed */.G)(withSiblings(token, known), known.listedBy));
        if (tokens.length === 0)
            into.push({ kind: 'text', text: segment.text, range: segment.range, code: true });
        // `src/a.ts (removed)`: the remark is inside the marks.
        const gone = (0,acknowledgement/* isAcknowledged */.V)('', segment.text.slice(Math.max(0, ...tokens.map(({ end }) => end))));
        for (const token of tokens) {
            const piece = pieceOf(segment, asOwn(segment.text, token, known.readAddress));
            into.push(gone ? { ...piece, struck: true } : piece);
        }
    }
    else
        readText({ segment, glued, into, limit, known });
}
/** A folder below one that is there, and a page like those that are there: nothing else is written so, and it can be missing. */
function withSiblings(token, { isPlace, hasSiblings }) {
    const { kind, path, surelyPath } = token;
    if (surelyPath || kind !== 'path' || path === null)
        return token;
    const folder = /^((?:[\w@.-]+\/){1,20})[\w@.-]+\/$/.exec(path)?.[1];
    const isOne = folder === undefined
        ? /^[\w-]+\.md$/i.test(path) && hasSiblings?.(path) === true
        : isPlace?.(folder.slice(0, -1)) === true;
    return isOne ? { ...token, surelyPath: true } : token;
}
/** A code span that gives lines of the path before it: `:40`, `L33-L40`. A lone `L2` is mostly something else. */
const CONTINUES = /^(?::|L\d{2}|L\d+[,\u2013-])/;
/** Letters of all scripts take long to compile, and most names have none but ASCII's. */
function isName(word) {
    return /[^\x00-\x7f]/.test(word)
        ? /^\.?[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,199}$/u.test(word)
        : /^\.?\w[\w.-]{0,199}$/.test(word);
}
/** A word that reads like a name, or like nothing (`tests`), is a path where the repository has it. So is a path with spaces in it. */
function asPlace(text, tokens, isPlace = () => false) {
    const [first] = tokens;
    const word = text.trim();
    if (/\S\s\S/.test(word))
        return asSpacedPath(text, tokens, isPlace);
    if ((first !== undefined && (first.kind !== 'symbol' || first.path !== null)) || !isName(word) || !isPlace(word))
        return tokens;
    const start = text.indexOf(word);
    return [{ ...PATH, start, end: start + word.length, path: word, surelyPath: false }];
}
const PATH = { kind: 'path', lines: [], symbol: null, command: null, surelyPath: true };
function asSpacedPath(text, tokens, isPlace) {
    const word = text.trim();
    const { path, lines } = (0,line_anchor/* splitAnchor */.Ik)(word);
    const cleaned = (0,classify_span/* cleanPath */.ts)(path);
    if (word.length > path_shape/* MAX_PATH */.lm ||
        !/\S\s\S/.test(cleaned) ||
        !/[/.]/.test(cleaned) ||
        !isPlace(cleaned.replace(/\/$/, '')))
        return tokens;
    const start = text.indexOf(word);
    return [
        { ...PATH, kind: lines.length > 0 ? 'lines' : 'path', start, end: start + word.length, path: cleaned, lines },
    ];
}
/** An address that leads into this repository is the path or the lines that it shows. */
function asOwn(text, token, readAddress) {
    const own = token.kind === 'url' ? (readAddress?.(text.slice(token.start, token.end)) ?? null) : null;
    return own === null
        ? token
        : {
            ...token,
            kind: own.lines.length > 0 ? 'lines' : 'path',
            path: own.path,
            lines: own.lines,
            surelyPath: own.surelyPath,
            address: own.parts,
        };
}
function pieceOf(segment, token) {
    return {
        kind: 'token',
        token,
        text: segment.text.slice(token.start, token.end),
        range: rangeWithin(segment, token.start, token.end),
        struck: segment.struck,
        linked: false,
    };
}
/** `:40` means lines of the path before it. The path is filled in by anyone who knows it. */
function continuation(text) {
    const lines = (0,line_anchor/* readAnchorWords */.Dh)(text);
    return lines.length === 0
        ? []
        : [{ ...PATH, kind: 'lines', start: 0, end: text.length, path: null, lines, surelyPath: false }];
}
const LINE = String.raw `L?\d{1,7}`;
const RANGE = String.raw `(?:\s?[-\u2013\u2014]\s?|\s(?:to|bis)\s)`;
const MARKED = String.raw `L\d{1,7}(?:${RANGE}${LINE})?`;
/** Words that may continue a path with lines, in running text: ` L33-40`, `L14, L16`, `(lines 3 to 9)`, `Zeilen 3-9`, `\u7b2c3\u884c`, `:40`. */
const ANCHOR = new RegExp(String.raw `(?<![\p{L}\p{N}_])(?:\(?${line_anchor/* LINE_WORD */.MJ}${LINE}(?:${RANGE}${LINE})?(?:${line_anchor/* AND_LINES */.aJ}${LINE}(?:${RANGE}${LINE})?){0,49}(?:\s?\u884c\u76ee?)?\)?|:${LINE}(?:[-\u2013\u2014]${LINE})?(?:,${LINE}(?:[-\u2013\u2014]${LINE})?){0,49}|\(?${MARKED}(?:${line_anchor/* AND_LINES */.aJ}${MARKED}|,${LINE}(?:[-\u2013\u2014]${LINE})?){0,49}\)?)(?![\p{L}\p{N}_:]|\.\w)`, 'giu');
/** As assistants cite: \u3010F:src/a.py\u2020L3-L9\u3011. */
const CITATION = /\u3010[^\u3010\u3011\s]{1,340}\u3011/g;
const PR = /\b(?:PR|MR|GH|issue|pull)\s?[#!]\d{1,7}/g;
function readText({ segment, glued, into, limit, known }) {
    const { text } = segment;
    let from = 0;
    let found = 0;
    const flush = (to) => {
        if (to > from)
            into.push({ kind: 'text', text: text.slice(from, to), range: rangeWithin(segment, from, to), code: false });
    };
    for (const { word, start } of wordsOf(text)) {
        if (found >= limit || start < from)
            continue;
        let tokens = isAnchor(word) ? continuation(word) : (0,classify_span/* classifyWord */.Xu)(word);
        if (start === 0 && glued)
            tokens = tokens.map((token) => ({ ...token, surelyPath: false }));
        if (CUT_OFF.test(text.slice(start + word.length, start + word.length + 3)))
            tokens = withoutEnd(tokens);
        tokens = tokens.flatMap((token) => (0,find_listed/* asListed */.G)(token, known.listedBy));
        if (tokens.length === 0)
            continue;
        flush(start);
        for (const token of tokens)
            into.push(pieceOf(segment, asOwn(text, { ...token, start: token.start + start, end: token.end + start }, known.readAddress)));
        // The bracket that closes a citation says nothing.
        from = start + (word.startsWith('\u3010') ? word.length : Math.max(...tokens.map((token) => token.end)));
        found += tokens.length;
    }
    flush(text.length);
}
/** `tests/run_all.py,tests/run_al...`: what a generator shortened is no name, and perhaps no whole path. */
const CUT_OFF = /^(?:\.{3}|\u2026)/;
const withoutEnd = (tokens) => tokens.flatMap((token) => (token.kind === 'symbol' && token.path === null ? [] : { ...token, surelyPath: false }));
function isAnchor(word) {
    return word.length < 200 && word.match(ANCHOR)?.[0] === word;
}
/** The words of running text, punctuation around them taken off; phrases that are one reference stay together. */
function* wordsOf(text) {
    // Mostly there is only a comma between two code spans.
    if (/^[\s,;.+()&/-]*$/.test(text))
        return;
    const phrases = [...text.matchAll(PR), ...text.matchAll(ANCHOR), ...text.matchAll(CITATION)]
        .map((match) => ({ word: match[0], start: match.index }))
        .sort((a, b) => a.start - b.start);
    let next = 0;
    let covered = 0;
    for (const match of text.matchAll(/[^\s;|"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019`\uff08\uff09\uff0c\u3001\u3002\uff1b\uff1a\u300c\u300d\u300e\u300f\u300a\u300b]+/g)) {
        while (phrases[next] !== undefined && (phrases[next]?.start ?? 0) < match.index + match[0].length) {
            const phrase = phrases[next++];
            // An anchor inside a word belongs to the word (`a.rs:33`).
            if (phrase !== undefined &&
                phrase.start >= covered &&
                (phrase.start <= match.index || phrase.word.startsWith('\u3010') || /[(\s]/.test(text[phrase.start - 1] ?? ' '))) {
                yield phrase;
                covered = phrase.start + phrase.word.length;
            }
        }
        if (match.index >= covered)
            yield* splitWord(match[0], match.index);
    }
}
/** Cuts a word at commas (not those of braces and line lists) and takes brackets and punctuation off its ends. */
function* splitWord(word, start) {
    if (word.length > 4096)
        return;
    const cuts = /[{}]/.test(word) ? [word] : word.split(/(,(?![\dL:]))/);
    let at = start;
    for (const cut of cuts) {
        const lead = /^[([<{*'\u2192+&]*/.exec(cut)?.[0].length ?? 0;
        let trimmed = cut.slice(lead).replace(/(?:[.,;:!?*'\u2192&>]|(?<!\d)\+){1,20}$/, '');
        while (/[)\]}]$/.test(trimmed) && !isBalanced(trimmed))
            trimmed = trimmed.slice(0, -1).replace(/[.,;:!?]{1,20}$/, '');
        if (trimmed !== '')
            yield { word: trimmed, start: at + lead };
        at += cut.length;
    }
}
function isBalanced(text) {
    const close = text.at(-1) ?? '';
    const open = close === ')' ? '(' : close === ']' ? '[' : '{';
    return text.split(open).length === text.split(close).length;
}


/***/ }),

/***/ 4748:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xq: () => (/* binding */ classifySpan),
  Xu: () => (/* binding */ classifyWord),
  ts: () => (/* binding */ cleanPath)
});

;// CONCATENATED MODULE: ./build/evidence/read/command-runners.js
// Which programs start a command line, which words may come before them, and which of their options take a value.
/** Programs that start a command line, and how it is read. */
const RUNNERS = {
    make: 'target',
    gmake: 'target',
    just: 'target',
    task: 'target',
    npm: 'script',
    pnpm: 'script',
    yarn: 'script',
    bun: 'script',
    python: 'file',
    python3: 'file',
    py: 'file',
    node: 'file',
    deno: 'file',
    tsx: 'file',
    'ts-node': 'file',
    bash: 'file',
    sh: 'file',
    zsh: 'file',
    ruby: 'file',
    perl: 'file',
    php: 'file',
    rscript: 'file',
    lua: 'file',
    julia: 'file',
    pytest: 'tests',
    vitest: 'tests',
    jest: 'tests',
    mocha: 'tests',
    playwright: 'tests',
    phpunit: 'tests',
    rspec: 'tests',
    cargo: 'cargo',
    go: 'go',
    npx: 'opaque',
    bunx: 'opaque',
    pnpx: 'opaque',
    gradle: 'opaque',
    mvn: 'opaque',
    dotnet: 'opaque',
    docker: 'opaque',
    kubectl: 'opaque',
    helm: 'opaque',
    terraform: 'opaque',
    git: 'opaque',
    gh: 'opaque',
    curl: 'opaque',
    bazel: 'opaque',
    cmake: 'opaque',
    ctest: 'opaque',
    tox: 'opaque',
    nox: 'opaque',
    mypy: 'opaque',
    ruff: 'opaque',
    tsc: 'opaque',
    eslint: 'opaque',
    uvicorn: 'opaque',
    pip: 'opaque',
    uv: 'opaque',
    poetry: 'opaque',
    rustup: 'opaque',
    swift: 'opaque',
    xcodebuild: 'opaque',
    flutter: 'opaque',
    mix: 'opaque',
    bundle: 'opaque',
    maturin: 'opaque',
    wasm_pack: 'opaque',
    nix: 'opaque',
};
/** Words before a command that leave it the same command. */
const PREFIXES = [
    ['$'],
    ['sudo'],
    ['time'],
    ['uv', 'run'],
    ['poetry', 'run'],
    ['pipenv', 'run'],
    ['hatch', 'run'],
    ['bundle', 'exec'],
    ['python', '-m', 'pytest'],
    ['python3', '-m', 'pytest'],
    ['npx', 'vitest'],
    ['npx', 'jest'],
    ['npx', 'playwright'],
    ['npx', 'mocha'],
    ['npx', 'tsx'],
    ['pnpm', 'exec'],
    ['yarn', 'exec'],
    ['pnpm', 'vitest'],
    ['pnpm', 'jest'],
];
/** Options of the runners above that take the next word as their value. */
const TAKES_VALUE = new Set([
    '-C',
    '-f',
    '-j',
    '-k',
    '-m',
    '-p',
    '-n',
    '-w',
    '-F',
    '-t',
    '-r',
    '--filter',
    '--workspace',
    '--directory',
    '--file',
    '--makefile',
    '--package',
    '--features',
    '--target',
    '--profile',
    '--manifest-path',
    '--prefix',
    '--cwd',
    '--dir',
    '--project',
    '--grep',
    '--config',
    '--timeout',
    '--run',
    '-run',
    '-bench',
    '-tags',
    '-count',
]);
/** Those of them that take none where they are make's. */
const MAKE_FLAGS = new Set(['-k', '-m', '-n', '-p', '-r', '-t', '-w']);
/** What cargo builds, each by an option that takes its name. */
const CARGO_TARGETS = ['test', 'bench', 'example', 'bin'];
/** Script managers' own commands: not names of scripts. */
const BUILT_IN = new Set('install i ci add remove rm update up upgrade publish pack link unlink init create exec dlx x why list ls audit outdated config cache info view login whoami version dedupe prune rebuild store workspaces import patch set node global plugin pm'.split(' '));

// EXTERNAL MODULE: ./build/evidence/read/path-shape.js
var path_shape = __webpack_require__(5234);
// EXTERNAL MODULE: ./build/text/unreachable.js
var unreachable = __webpack_require__(2536);
// EXTERNAL MODULE: ./build/text/own-value.js
var own_value = __webpack_require__(2370);
// EXTERNAL MODULE: ./build/text/paths.js
var text_paths = __webpack_require__(9278);
;// CONCATENATED MODULE: ./build/evidence/read/classify-command.js





/** Longest command line that is read, and most words of it. */
const LONGEST = 2000;
const MOST_WORDS = 60;
/** Reads the first command of a line; null where the line is no command. */
function classifyCommand(text) {
    if (text.length > LONGEST || (!/\s/.test(text) && (0,own_value/* ownValue */.e)(RUNNERS, text) !== 'tests'))
        return null;
    const words = /^[^\n]*/
        .exec(text)?.[0]
        .split(/\s+/, MOST_WORDS)
        .filter((word) => word !== '') ?? [];
    const end = words.findIndex((word) => /^(?:&&|\|\|?|;|>>?|<)$/.test(word));
    const command = dropPrefixes((end < 0 ? words : words.slice(0, end)).map((word) => word.replace(/;$/, '')));
    const [runner, ...rest] = command;
    if (runner === undefined)
        return null;
    // Alone it is a path: `./src/a.ts`, `./scripts/x.sh`.
    if (/^\.{1,2}\/[^\s]+$/.test(runner) && rest.length > 0)
        return { runner: 'script', target: null, path: cleanFile(runner) };
    if (/^[^\s/]+(?:\/[^\s/]+)+\.(?:sh|bash)$/.test(runner) && rest.length > 0)
        return { runner: 'script', target: null, path: runner };
    const shape = (0,own_value/* ownValue */.e)(RUNNERS, runner);
    // A runner's name alone is a word, not a command.
    if (shape === undefined || (rest.length === 0 && shape !== 'tests') || rest[0] === '=')
        return null;
    return readArguments(runner, shape, rest);
}
function dropPrefixes(words) {
    let rest = words;
    for (let again = true; again;) {
        again = false;
        while (/^[A-Z_][A-Z0-9_]*=/.test(rest[0] ?? ''))
            rest = rest.slice(1);
        for (const prefix of PREFIXES) {
            if (rest.length > prefix.length - 1 && prefix.every((word, index) => rest[index] === word)) {
                const last = prefix.at(-1) ?? '';
                rest =
                    (0,own_value/* ownValue */.e)(RUNNERS, last) === undefined || prefix.length === 1
                        ? rest.slice(prefix.length)
                        : [last, ...rest.slice(prefix.length)];
                again = true;
            }
        }
    }
    return rest;
}
function readArguments(runner, shape, rest) {
    const { plain, options } = splitOptions(runner, rest);
    switch (shape) {
        case 'target':
            return {
                runner,
                target: plain.find((word) => !word.includes('=')) ?? null,
                path: cleanFile(options.get('-C') ?? options.get('--directory')),
            };
        case 'script':
            return readScript(runner, plain, options);
        case 'file': {
            const module = options.get('-m');
            if (module !== undefined)
                return { runner, target: module, path: null };
            const file = runner === 'deno' ? plain[1] : plain[0];
            return { runner, target: null, path: options.has('-c') || options.has('-e') ? null : fileOf(file) };
        }
        case 'tests': {
            const [file, ...names] = (plain[0] === 'run' || plain[0] === 'test' ? plain[1] : plain[0])?.split('::') ?? [];
            return { runner, target: nameOf(names.at(-1)), path: fileOf(file) };
        }
        case 'cargo':
            return readCargo(plain, options);
        case 'go':
            return {
                runner,
                target: nameOf(options.get('-run') ?? options.get('--run')),
                path: cleanFile(plain
                    .slice(1)
                    .find((word) => /^\.{0,2}\//.test(word))
                    ?.replace(/\/?\.\.\.$/, '')),
            };
        case 'opaque':
            return { runner, target: plain[0] ?? null, path: null };
        default:
            return (0,unreachable/* unreachable */.H)(shape);
    }
}
function splitOptions(runner, words) {
    const plain = [];
    const options = new Map();
    for (let index = 0; index < words.length; index++) {
        const word = words[index] ?? '';
        if (word === '--')
            break;
        if (!word.startsWith('-')) {
            plain.push(word);
            continue;
        }
        const equals = word.indexOf('=');
        if (equals > 0)
            options.set(word.slice(0, equals), word.slice(equals + 1));
        else if (takesValue(runner, word, words[index + 1]))
            options.set(word, words[++index] ?? '');
        else
            options.set(word, '');
    }
    return { plain, options };
}
/** `--test` is a switch of `node`, and `make -k` and `make -j` go on without a value. */
function takesValue(runner, option, next) {
    if (runner === 'cargo')
        return TAKES_VALUE.has(option) || CARGO_TARGETS.some((kind) => option === `--${kind}`);
    if (runner !== 'make' && runner !== 'gmake')
        return TAKES_VALUE.has(option);
    return option === '-j' ? /^\d+$/.test(next ?? '') : TAKES_VALUE.has(option) && !MAKE_FLAGS.has(option);
}
function readScript(runner, plain, options) {
    const path = cleanFile(options.get('--prefix') ?? options.get('--cwd') ?? options.get('--dir') ?? options.get('-C'));
    const words = plain[0] === 'workspace' || plain[0] === 'workspaces' ? plain.slice(2) : plain;
    const [verb, name] = words;
    if (verb === 'run' || verb === 'run-script') {
        const file = runner === 'bun' && name !== undefined && (0,text_paths/* extensionOf */.je)(name) !== null ? name : null;
        return { runner, target: file === null ? (name ?? null) : null, path: file ?? path };
    }
    if (verb === undefined || BUILT_IN.has(verb) || verb.includes('/') || (runner === 'bun' && verb === 'test'))
        return { runner, target: null, path: null };
    if (runner === 'npm')
        return { runner, target: /^(?:test|t|start|stop|restart)$/.test(verb) ? verb.replace(/^t$/, 'test') : null, path };
    return { runner, target: verb, path };
}
function readCargo(plain, options) {
    const verb = plain[0] ?? '';
    for (const kind of CARGO_TARGETS) {
        const name = options.get(`--${kind}`);
        // A test name after `--test file` is a filter within that file; the file is what can be looked for.
        if (name !== undefined && name !== '')
            return { runner: `cargo --${kind}`, target: nameOf(name), path: null };
    }
    const name = verb === 'test' || verb === 't' || verb === 'nextest'
        ? plain.slice(verb === 'nextest' ? 2 : 1).find((word) => !word.startsWith('+'))
        : undefined;
    return { runner: name === undefined ? 'cargo' : 'cargo test', target: nameOf(name?.split('::').at(-1)), path: null };
}
/** A name that can be looked for: no pattern, no variable, no placeholder. */
function nameOf(word) {
    const name = word?.replace(/^['"^]+|['"$]+$/g, '').replace(/\[.*/, '');
    return name !== undefined && /^[\p{L}\p{N}_-]{1,200}$/u.test(name) ? name : null;
}
function fileOf(word) {
    const file = cleanFile(word);
    return file !== null && (0,path_shape/* pathShape */.j4)(file, true) !== 'no' && !/[*{}]/.test(file) ? file : null;
}
function cleanFile(word) {
    const file = word
        ?.replace(/^['"]|['"]$/g, '')
        .replace(/^(?:\.\/)+/, '')
        .replace(/\/$/, '') ?? '';
    return file === '' ? null : file;
}

// EXTERNAL MODULE: ./build/text/file-names.js
var file_names = __webpack_require__(1791);
;// CONCATENATED MODULE: ./build/evidence/read/expand-shorthand.js
// Expands the shorthands people write several paths with: `a.{ts,tsx}`, `src/{a,b}/c.rs`, `a.h/.cpp`, `a.ts/b.ts`.


/** Most paths that one shorthand may stand for; people write two to six. */
const MAX_ALTERNATIVES = 64;
/** True where a token has a brace group with alternatives. */
function hasBraces(token) {
    const open = token.indexOf('{');
    return open >= 0 && token.indexOf(',', open) > 0 && token.indexOf('}', open) > 0;
}
/** The paths a brace expression stands for, in order; null where they are more than the bound, or braces nest or do not close. */
function expandBraces(token) {
    let done = [''];
    let rest = token;
    for (;;) {
        const open = rest.indexOf('{');
        if (open < 0)
            return done.map((path) => path + rest);
        const close = rest.indexOf('}', open);
        const body = rest.slice(open + 1, close);
        if (close < 0 || body.includes('{'))
            return null;
        const alternatives = body.split(',');
        if (done.length * alternatives.length > MAX_ALTERNATIVES)
            return null;
        const before = rest.slice(0, open);
        done = done.flatMap((path) => alternatives.map((alternative) => path + before + alternative.trim()));
        rest = rest.slice(close + 1);
    }
}
/** `01..08`, `1\u20264`, and with a dash where a zero leads (`01\u201308`): numbers counted up in a name. */
const RANGE = /(?<!\d)(?:(\d{1,4})(?:\.{2,3}|\u2026)|(0\d{1,3})[\u2013~])(\d{1,4})(?!\d)/;
/** A range of numbers in a path (`agent-01..08-*.md`) as a brace group; null where there is none, or it counts too far. */
function expandRange(token) {
    const match = RANGE.exec(token);
    const first = match?.[1] ?? match?.[2];
    const last = match?.[3];
    if (match === null || first === undefined || last === undefined || /[{}]/.test(token))
        return null;
    const count = Number(last) - Number(first) + 1;
    if (count < 2 || count > MAX_ALTERNATIVES)
        return null;
    const width = first.startsWith('0') ? first.length : 0;
    const numbers = Array.from({ length: count }, (_, step) => String(Number(first) + step).padStart(width, '0'));
    return `${token.slice(0, match.index)}{${numbers.join(',')}}${token.slice(match.index + match[0].length)}`;
}
/** Two files written with a slash between them (`src/a.ts/b.ts`, `src/a.h/.cpp`), as two paths in one folder; null for any other path. */
function expandSlashPair(token) {
    const slash = token.lastIndexOf('/');
    const before = token.slice(0, slash);
    const after = token.slice(slash + 1);
    if (slash <= 0 || !file_names/* EXTENSIONS */.Z.has((0,text_paths/* extensionOf */.je)(before) ?? ''))
        return null;
    const folder = before.slice(0, before.lastIndexOf('/') + 1);
    if (after.startsWith('.') && file_names/* EXTENSIONS */.Z.has(after.slice(1).toLowerCase()))
        return [before, before.slice(0, before.lastIndexOf('.')) + after];
    return file_names/* EXTENSIONS */.Z.has((0,text_paths/* extensionOf */.je)(after) ?? '') ? [before, folder + after] : null;
}

// EXTERNAL MODULE: ./build/evidence/read/line-anchor.js
var line_anchor = __webpack_require__(4297);
// EXTERNAL MODULE: ./build/text/code-path.js
var code_path = __webpack_require__(4153);
// EXTERNAL MODULE: ./build/text/commit-ids.js
var commit_ids = __webpack_require__(1050);
// EXTERNAL MODULE: ./build/evidence/read/symbol-of.js
var symbol_of = __webpack_require__(6447);
;// CONCATENATED MODULE: ./build/evidence/read/classify-span.js
// Says what one token of an evidence cell is: a code span's text, a link's destination, or a bare word.









const TICKET = /^(?:(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,7}|(?:PR|MR|GH|issue|pull)\s?[#!-]?\d{1,7}|!\d{1,7}|[A-Z][A-Z0-9]{1,9}-\d{1,6})$/;
/** Standards and products that look like tickets. */
const NO_TICKET = /^(?:UTF|SHA|ISO|RFC|AES|GPT|TLS|SSL|HTTP|MD|ES|CP|PEP|IEEE|ANSI|X|RSA|EC|BLAKE|CRC|PHASE|EPIC|STEP|TIER|LEVEL)-/;
/** The commonest notation by far: a path of plain letters. */
const PLAIN_PATH = /^\w[\w/-]*(?:\.[\w-]+)+$/;
/** Bare token of a kind that spans the whole of `text`. */
function token(kind, text, rest = {}) {
    return {
        kind,
        start: 0,
        end: text.length,
        path: null,
        lines: [],
        symbol: null,
        command: null,
        surelyPath: false,
        ...rest,
    };
}
/** Reads the text of a code span; empty where it is code that names nothing one could look for. */
function classifySpan(text) {
    if (PLAIN_PATH.test(text) && (0,path_shape/* pathShape */.j4)(text, true) === 'sure')
        return [token('path', text, { path: text, surelyPath: true })];
    const lead = text.length - text.trimStart().length;
    const trimmed = text.trim();
    return classifyTrimmed(trimmed).map((found) => ({ ...found, start: found.start + lead, end: found.end + lead }));
}
function classifyTrimmed(text) {
    if (text.length > path_shape/* MAX_PATH */.lm)
        return [];
    if (CITATION.test(text))
        return classifyCitation(text);
    const plain = classifyPlain(text);
    if (plain !== null)
        return [plain];
    const remarked = classifyRemark(text);
    if (remarked.length > 0)
        return remarked;
    const trailed = classifyTrail(text);
    if (trailed.length > 0)
        return trailed;
    const paths = listPaths(text);
    if (paths.length > 1 && paths.every(({ surelyPath }) => surelyPath))
        return paths;
    const command = classifyCommand(text);
    if (command !== null)
        return [token('command', text, { command })];
    const path = classifyPath(text, true);
    if (path.length > 0)
        return path;
    const symbol = (0,symbol_of/* symbolOf */.wX)(text);
    if (symbol !== null)
        return [token('symbol', text, { symbol })];
    return paths;
}
/** Reads one bare word of running text; empty where it is a word like any other. */
function classifyWord(text) {
    if (text.length > path_shape/* MAX_PATH */.lm)
        return [];
    const plain = classifyPlain(text);
    if (plain !== null)
        return [plain];
    const path = CITATION.test(text) ? classifyCitation(text) : classifyPath(text, false);
    if (path.length > 0)
        return path;
    // Running text is full of names; only what is written as a test's name or as a call is meant as one.
    const symbol = /^(?:test_\w{3,}|[\p{L}_]\w*_\w+\(\)|[\p{L}_]\w*(?:\.\w+)+\(\)|[\p{L}_]\w*(?:::\w+)+(?:\(\))?)$/u.test(text)
        ? (0,symbol_of/* symbolOf */.wX)(text)
        : null;
    return symbol === null ? [] : [token('symbol', text, { symbol })];
}
/** URLs, tickets and commits: the same in code marks and out of them. */
function classifyPlain(text) {
    if (/^[a-z][a-z0-9+.-]{1,20}:\/\/\S/i.test(text) || /^mailto:/i.test(text))
        return token('url', text);
    if (TICKET.test(text) && !NO_TICKET.test(text))
        return token('ticket', text);
    return (0,commit_ids/* isCommitId */.jh)(text) ? token('commit', text) : null;
}
/** What is after `path::`: a name, perhaps with its arguments. */
const QUALIFIED = /^[^\s\d(][^\s(]*(?:\([^()]*\)|\(\S*)?$/;
/** `record:docs/testing.md`, `upstream:src/a.rs`: a word says what the path is, or whose. Of another repository it is not missing here. */
const LABELLED = /^[A-Za-z][A-Za-z0-9_-]{1,30}:(?=[^:/\\\d])([^\s:]+\/\S+)$/;
/** Reads a path in any of its notations; empty where the text is no path. */
function classifyPath(text, code) {
    const labelled = LABELLED.exec(text)?.[1];
    if (labelled !== undefined) {
        const by = text.length - labelled.length;
        const tokens = classifyPath(labelled, code);
        return tokens.map((one) => ({ ...one, start: one.start + by, end: one.end + by, surelyPath: false }));
    }
    // A browser shows the source of a page behind `?plain=1`, and no path has that in its name.
    const slashed = text
        .replaceAll('\\', '/')
        .replace(/[.,;:!?]+$/, '')
        .replace(/\?(?:plain|raw)=\w{1,5}(?=#|$)/, '');
    const end = text.length - (/[.,;:!?]+$/.exec(text)?.[0].length ?? 0);
    const [owner = '', ...names] = slashed.split('::');
    const called = names.join('::');
    if (!owner.includes(':') && QUALIFIED.test(called) && !/[\s()]/.test(owner) && (0,path_shape/* pathShape */.j4)(owner, code) !== 'no')
        return withSymbol({ text: slashed, path: owner, name: called, code });
    const { path, lines, fragment, name } = (0,line_anchor/* splitAnchor */.Ik)(slashed);
    const cleaned = cleanPath(path);
    const shape = text.includes('\\') && !/[./]/.test(text) ? 'no' : (0,path_shape/* pathShape */.j4)(cleaned, code);
    if (shape === 'no' || (fragment !== null && !isFragment(fragment, cleaned)))
        return [];
    if (name !== null)
        return withName({ text: slashed, path: cleaned, lines, name, surelyPath: shape === 'sure' });
    // In a file of code what follows `#` is a name; in a page it is a heading.
    if (fragment !== null && isNameIn(cleaned, fragment))
        return withSymbol({ text: slashed, path, name: fragment, code });
    const range = lines.length === 0 ? expandRange(cleaned) : null;
    if (range !== null || cleaned.includes('*')) {
        const surelyPath = cleaned.includes('/') && file_names/* EXTENSIONS */.Z.has((0,text_paths/* extensionOf */.je)(cleaned) ?? '');
        return [token('glob', text, { end, path: range ?? cleaned, surelyPath })];
    }
    if (hasBraces(cleaned)) {
        const paths = expandBraces(cleaned);
        if (paths === null)
            return [token('glob', text, { end, path: cleaned })];
        return paths.map((one) => token('path', text, { end, path: one, surelyPath: (0,path_shape/* pathShape */.j4)(one, code) === 'sure' }));
    }
    const pair = lines.length === 0 ? expandSlashPair(cleaned) : null;
    if (pair !== null)
        return pair.map((one) => token('path', text, { end, path: one }));
    // With a line anchor a name is meant as a file, but only a folder makes its place sure.
    return [
        token(lines.length > 0 ? 'lines' : 'path', text, { end, path: cleaned, lines, surelyPath: shape === 'sure' }),
    ];
}
/** `path::name` and `path (name)`: one reference, whose file can be missing and whose name can be missing in it. */
function withSymbol({ text, path, name, code, }) {
    const cleaned = cleanPath(path);
    const surelyPath = (0,path_shape/* pathShape */.j4)(cleaned, code) === 'sure';
    const last = (0,symbol_of/* nameIn */.ZC)(name);
    if (!(0,symbol_of/* isIdentifier */._5)(last))
        return [token('path', text, { end: path.length, path: cleaned, surelyPath })];
    return [token('symbol', text, { path: cleaned, symbol: last, surelyPath })];
}
/** `path:name`, and lines besides: two references, so that a name and a line that are written together can be compared. */
function withName({ text, path, lines, name, surelyPath, }) {
    const symbol = (0,symbol_of/* nameIn */.ZC)(name.text);
    if (!(0,symbol_of/* isIdentifier */._5)(symbol))
        return [token(lines.length > 0 ? 'lines' : 'path', text, { path, lines, surelyPath })];
    if (lines.length === 0)
        return [token('symbol', text, { path, symbol, surelyPath })];
    const place = { start: name.from, end: name.from + name.text.length };
    return [
        token('lines', text, { path, lines, surelyPath }),
        token('symbol', text, { ...place, path, symbol, surelyPath }),
    ];
}
function isFragment(fragment, path) {
    return file_names/* EXTENSIONS */.Z.has((0,text_paths/* extensionOf */.je)(path) ?? '') || /^[\p{L}\p{N}_.:%~()-]*$/u.test(fragment);
}
function isNameIn(path, fragment) {
    const called = fragment.replace(/\([^()]*\)$/, '');
    const isName = (0,symbol_of/* isIdentifier */._5)(called) || (/^[\p{L}_$][\p{L}\p{N}_$.]*$/u.test(called) && (0,symbol_of/* isIdentifier */._5)((0,symbol_of/* nameIn */.ZC)(called)));
    return file_names/* EXTENSIONS */.Z.has((0,text_paths/* extensionOf */.je)(path) ?? '') && !(0,code_path/* isProse */.y6)(path) && !/^L\d/.test(called) && isName;
}
/** `path (new)`, `path:40 (fetch_all)`: what is in the brackets is a name where it is written as one of code, and else a remark. */
const REMARK = /^([^\s(]+(?:\s(?:L|lines?\s)[\d,L\u2013\u2014-]+)?)\s{0,3}[([]([^()[\]]*(?:\([^()]*\)[^()[\]]*)?)[)\]]$/;
function classifyRemark(text) {
    const found = REMARK.exec(text);
    if (found === null)
        return [];
    const [, base = '', remark = ''] = found;
    // An anchor in brackets belongs to the path.
    if ((0,line_anchor/* splitAnchor */.Ik)(text).lines.length > (0,line_anchor/* splitAnchor */.Ik)(base).lines.length)
        return [];
    const paths = classifyPath(base, true);
    const [first] = paths;
    const symbol = (0,symbol_of/* symbolOf */.wX)(remark.trim());
    if (first === undefined || symbol === null || paths.length > 1)
        return paths;
    const { kind, path, surelyPath } = first;
    if (kind === 'path')
        return [token('symbol', text, { path, symbol, surelyPath })];
    const start = text.lastIndexOf(remark);
    return kind === 'lines'
        ? [first, token('symbol', text, { start, end: start + remark.length, path, symbol, surelyPath })]
        : paths;
}
/** `path > suite > case`, `path \u2014 heat_up()`, `path:40 heat_up`, `path@heatUp`: a file, and what of it is meant. */
const TRAIL = /^(\S+\.[A-Za-z]\w*(?::L?\d[\d,L\u2013\u2014-]*)?)(?:\s(?:>|\u203a|\u00bb|\u2192|->|\u2014|\u2013|-|\|)\s|@|\s(?=[\p{L}_$][\p{L}\p{N}_$.:]*(?:\(\))?$))(.+)/u;
/** What a number before it may count. */
const COUNTED = /^(?:(?:sub)?tests?|cases?|lines?|loc|assert(?:ion)?s?|specs?|checks?|items?|rows?|scenarios?|examples?|files?|functions?|methods?|classes|hits?|errors?|warnings?|failures?|passed|passing|failed|failing|skipped|green|bytes|kb|mb|ms|seconds?|minutes?|hours?|days?|times|zeilen|f\u00e4lle|lignes|l\u00edneas|casos?|pruebas?|linhas|testes?|righe|\u0441\u0442\u0440\u043e\u043a[\u0430\u0438]?|\u0442\u0435\u0441\u0442(?:\u0430|\u043e\u0432|\u044b)?)$/iu;
function classifyTrail(text) {
    const [, base = '', rest = ''] = TRAIL.exec(text) ?? [];
    const joined = text.slice(base.length, text.length - rest.length).trim();
    const paths = file_names/* EXTENSIONS */.Z.has((0,text_paths/* extensionOf */.je)((0,line_anchor/* splitAnchor */.Ik)(base).path) ?? '') ? classifyPath(base, true) : [];
    const [first] = paths;
    const symbol = (0,symbol_of/* symbolOf */.wX)(rest
        .split(/\s[>\u203a\u00bb]\s/)
        .at(-1)
        ?.trim() ?? '');
    if (first === undefined || !first.surelyPath || first.path === null || paths.length > 1)
        return [];
    // `a.py:3 burns`: a plain word behind a line may be what is there, and is no reason to lose the line; `a.py:3 tests` counts.
    if (symbol === null && joined === '' && first.kind === 'lines' && !COUNTED.test(rest))
        return [{ ...first, end: text.length }];
    // Only signs say that what follows is part of the file, whatever it is; `a.ts@1.2` is a version of it.
    if (symbol === null && (joined === '' || joined === '@' || classifyPath(rest.trim(), true).length > 0))
        return [];
    const start = text.length - rest.length + rest.lastIndexOf(symbol ?? rest);
    if (symbol === null)
        return paths;
    const named = token('symbol', text, { path: first.path, symbol, surelyPath: true });
    return first.kind === 'path'
        ? [named]
        : [
            { ...first, end: text.length },
            { ...named, start, end: start + symbol.length },
        ];
}
/** As assistants cite: `\u3010F:src/a.py\u2020L3-L9\u3011`. */
const CITATION = /^\u3010(?:F:)?([^\u3010\u3011\u2020\s]{1,300}(?:\u2020L\d{1,7}(?:-L?\d{1,7})?)?)\u3011$/;
function classifyCitation(text) {
    const inner = CITATION.exec(text)?.[1] ?? '';
    const start = text.indexOf(inner);
    return classifyPath(inner, true).map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
}
/** Takes `./` off the front. */
function cleanPath(path) {
    return path.replace(/^(?:\.\/)+(?=.)/, '');
}
/** The pointers of a code span that holds several; none unless each of its words is one, or a word that joins them. */
function listPaths(text) {
    // Most code marks hold one word, which is classified as a whole.
    if (!/[\s,;+|\u3001\uff0c]/.test(text))
        return [];
    const found = [];
    // A comma before a number divides lines, as in `a.rs:3,5` and `a.rs L14, L16`.
    for (const match of text.matchAll(/[^\s,;+|\u3001\uff0c]+(?:\s?,\s?:?L?\d[\dL,:\u2013-]*|\sL\d[\dL,\u2013-]*)*/g)) {
        if (/^(?:and|or|und|et|y|&|\/|\||\u2192|->)$/.test(match[0]))
            continue;
        const tokens = classifyPath(match[0], true);
        if (tokens.length === 0)
            return [];
        found.push(...tokens.map((one) => ({ ...one, start: one.start + match.index, end: one.end + match.index })));
    }
    // `docs/my dir/x.md` may be one path as well as a folder and a file.
    const isOne = !/[,;+&|\u2192\u3001\uff0c]/.test(text) && found.some(({ path }) => (0,text_paths/* extensionOf */.je)(path ?? '') === null);
    return isOne ? found.map((one) => ({ ...one, surelyPath: false })) : found;
}


/***/ }),

/***/ 6202:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ asListed),
/* harmony export */   d: () => (/* binding */ findListed)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9278);
// Reads several files of one folder that are written with a slash between their names: `insert/update.ts`, `fade_in/out.xml`, `guide-2d/3d.md`.
// Only words that are written in place of one another make a list: `core/parser.ts` is a path, also where `core.ts` and `parser.ts` lie side by side.

/** Most names written so together. */
const MOST_NAMES = 4;
/** Folders of one name that are looked into. */
const MOST_PLACES = 200;
/** The files, as paths from the written folder, of which all are there, in one folder; null where no reading has them. */
function findListed(path, sides) {
    for (const { folder, names, spread } of readingsOf(path)) {
        const isThere = sides.some(({ isFile, named }) => (spread === true && names.every((name) => named(name).length === 1)) ||
            named(names[0] ?? '')
                .slice(0, MOST_PLACES)
                .some((file) => {
                const place = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(file);
                return ((folder === '' || place === folder || place.endsWith(`/${folder}`)) &&
                    names.every((name) => isFile(place === '' ? name : `${place}/${name}`)));
            }));
        if (isThere)
            return names.map((name) => (folder === '' ? name : `${folder}/${name}`));
    }
    return null;
}
const EXTENSION = /(?:\.[A-Za-z][\w-]*)+$/;
/** What a name begins with, in whole words: `fade_` of `fade_in`. */
const BEGINNING = /^(.*[_-])[^_-]+$/;
/** With the same ending for all, and with the same beginning too; the fewest names first. */
function readingsOf(path) {
    const extension = EXTENSION.exec(path)?.[0] ?? '';
    const parts = path.slice(0, path.length - extension.length).split('/');
    if (extension === '' || parts.some((part) => part === ''))
        return [];
    const readings = [];
    for (let count = 2; count <= Math.min(MOST_NAMES, parts.length); count += 1) {
        const [first = '', ...rest] = parts.slice(-count);
        if ([first, ...rest].some((stem) => /[.~*{}]/.test(stem)))
            break;
        if (!areAlternatives([first, ...rest]))
            continue;
        const folder = parts.slice(0, -count).join('/');
        const begin = BEGINNING.exec(first)?.[1] ?? null;
        if (begin !== null)
            readings.push({ folder, names: [first, ...rest.map((stem) => begin + stem)].map((stem) => stem + extension) });
        readings.push({ folder, names: [first, ...rest].map((stem) => stem + extension) });
    }
    const joined = joinedNames(parts);
    return joined === null
        ? readings
        : [...readings, { folder: '', names: joined.map((stem) => stem + extension), spread: true }];
}
/** `BerthList/Detail/View`: three names or four, of which the later ones are each the last word in place of that of the first. */
function joinedNames([first = '', ...rest]) {
    const words = first.match(/[A-Z][a-z0-9]+/g) ?? [];
    if (words.length < 2 || words.join('') !== first)
        return null;
    if (rest.length < 2 || rest.length >= MOST_NAMES || !rest.every((name) => /^[A-Z][a-z0-9]+$/.test(name)))
        return null;
    const begin = words.slice(0, -1).join('');
    return [first, ...rest.map((name) => begin + name)];
}
/** Things that are written side by side, one in place of the other: after a word only, for alone they name folders too, as in `client/server.ts`. */
const THINGS = 'left/right top/bottom start/end begin/end min/max request/response req/res client/server server/client input/output before/after old/new first/last front/back light/dark small/large tx/rx rx/tx host/device';
/** What is done, and where to: such words alone are a list. */
const DEEDS = 'in/out on/off up/down 2d/3d 1d/2d show/hide open/close start/stop enter/exit enter/leave add/remove add/delete insert/update insert/delete insert/remove update/delete create/update create/delete create/destroy read/write get/set get/post get/put post/put put/delete push/pull push/pop load/save import/export encode/decode serialize/deserialize compress/decompress pack/unpack lock/unlock enable/disable login/logout connect/disconnect subscribe/unsubscribe attach/detach mount/unmount encrypt/decrypt upload/download send/receive install/uninstall undo/redo expand/collapse increment/decrement';
const ALONE = new Set(DEEDS.split(' '));
const AFTER_A_WORD = new Set([...ALONE, ...THINGS.split(' ')]);
/** A path that is short for several files is each of them; one that only reads so may be none, and is not surely missing. */
function asListed(token, listedBy) {
    const { kind, path } = token;
    if (kind !== 'path' || path?.includes('/') !== true || listedBy === undefined)
        return [token];
    const isList = readsAsList(path);
    if (!isList && joinedNames(path.replace(EXTENSION, '').split('/')) === null)
        return [token];
    const listed = listedBy(path);
    if (listed !== null)
        return listed.map((one) => ({ ...token, path: one, surelyPath: false }));
    return [isList ? { ...token, surelyPath: false } : token];
}
/** True where the last two names differ in a word, or a number, that is written in place of the other: nothing says that it is one path. */
function readsAsList(path) {
    const extension = EXTENSION.exec(path)?.[0] ?? '';
    const names = path
        .slice(0, path.length - extension.length)
        .split('/')
        .slice(-2);
    return extension !== '' && areAlternatives(names);
}
const NUMBER = /^v?\d+[a-z]{0,2}$/i;
/** True where each name can be in place of the last word of the one before it. */
function areAlternatives(names) {
    return names.every((name, at) => {
        const before = names[at - 1];
        if (before === undefined)
            return true;
        const word = /[^_-]+$/.exec(before)?.[0] ?? '';
        const pair = `${word}/${name}`.toLowerCase();
        return word === before ? ALONE.has(pair) : AFTER_A_WORD.has(pair) || (NUMBER.test(word) && NUMBER.test(name));
    });
}


/***/ }),

/***/ 6345:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ linkOfTag),
/* harmony export */   v: () => (/* binding */ insideLink)
/* harmony export */ });
/* harmony import */ var _documents_markdown_scan_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3422);
// Reads a link that is written as an HTML element between the segments of a cell: `<a href="../src/a.py">a</a>`.

/** The link that an opening tag makes; null for any other segment. */
function linkOfTag({ kind, text, range }) {
    if (kind !== 'html')
        return null;
    const [tag] = (0,_documents_markdown_scan_html_js__WEBPACK_IMPORTED_MODULE_0__/* .scanHtml */ .L)(text);
    const href = tag?.name === 'a' && !tag.closing ? tag.attributes.find(({ name }) => name === 'href') : undefined;
    if (href === undefined)
        return null;
    const { line, column } = range;
    const written = text.slice(href.start, href.end) === href.value && !href.value.includes('\n');
    const urlRange = { line, column: column + href.start, endLine: line, endColumn: column + href.end };
    return { url: href.value, range, urlRange: written ? urlRange : null };
}
/** The segments from `from` up to the tag that closes a link; without one, all that follow. */
function insideLink(segments, from) {
    let end = from;
    while (end < segments.length && !isClosing(segments[end]))
        end++;
    return segments.slice(from, end);
}
const isClosing = (segment) => segment?.kind === 'html' && /^<\/a\s*>$/i.test(segment.text);


/***/ }),

/***/ 4297:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ readAnchorWords),
/* harmony export */   Ik: () => (/* binding */ splitAnchor),
/* harmony export */   MJ: () => (/* binding */ LINE_WORD),
/* harmony export */   N3: () => (/* binding */ readLineCell),
/* harmony export */   aJ: () => (/* binding */ AND_LINES),
/* harmony export */   vK: () => (/* binding */ isRangeSign)
/* harmony export */ });
/* harmony import */ var _text_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1791);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9278);
// Splits a pointer into its path, the lines it means and the name it gives: `a.rs:33-40`, `a.rs#L33-L40`, `a.rs L14, L16`, `a.py:run:40`, `a.py\u2020L3-L9`.


const LINE = String.raw `L?\d{1,7}(?:C\d{1,5})?`;
/** What is between the first and last line of a range. */
const RANGE = String.raw `\s?(?:[-\u2013\u2014]|\.\.|to|bis)\s?`;
const SPAN = `${LINE}(?:${RANGE}${LINE})?`;
/** What may be between two lines or ranges. */
const AND_LINES = String.raw `(?:,\s?|\s?[/&\u3001]\s?|\s(?:and|und|et|y|e|en|och|ja|\u0438)\s)`;
/** What `lines` is called where pages are written in other languages, at the start of an anchor. */
const LINE_WORD = String.raw `(?:(?:lines?|zeilen?|lignes?|l\u00edneas?|linhas?|rig(?:a|he)|regels?|rad(?:er)?|rivit?|\u0441\u0442\u0440\u043e\u043a[\u0430\u0438])\s?|(?:ll?|z)\.\s?|\u7b2c\s?)`;
const SPANS = `${SPAN}(?:${AND_LINES}${SPAN}){0,49}`;
const ALONE = new RegExp(`^${SPANS}$`);
const COLON = new RegExp(`^(${SPANS})(?::\\d{1,5})?$`);
const WORDS = new RegExp(`^\\s?\\(?(?:${LINE_WORD}|@|:)?\\s?(${SPANS})(?:\\s?\u884c\u76ee?)?\\)?$`, 'iu');
/** Where an anchor in words may begin. */
const BEFORE_WORDS = new RegExp(`[\\s@](?=[(Ll@]|${LINE_WORD})`, 'iu');
const SAYS_LINE = new RegExp(`[L:@\u884c]|${LINE_WORD}`, 'iu');
const EACH = new RegExp(`L?(\\d+)(?:C\\d+)?(?:${RANGE}L?(\\d+)(?:C\\d+)?)?`, 'gi');
const RANGE_SIGN = new RegExp(`^${RANGE}L?$`);
const LONGEST = 1000;
/** True for what can be between the first and last line of a range. */
function isRangeSign(text) {
    return RANGE_SIGN.test(text);
}
/** Lines of an anchor alone (`33-40,52`); empty where an end is before its start, or a line is 0. */
function readSpans(text) {
    const spans = [];
    for (const [, first, last = first] of text.matchAll(EACH)) {
        const [start, end] = [Number(first), Number(last)];
        if (start < 1 || end < start)
            return [];
        spans.push({ start, end });
    }
    return spans;
}
/** Splits a token. Without an anchor the whole token is the path; an anchor that cannot be read leaves the path a path. */
function splitAnchor(token) {
    const whole = { path: token, lines: [], fragment: null, name: null };
    const hash = token.indexOf('#');
    if (hash > 0) {
        const named = token.slice(0, hash).includes(':') ? splitColons(token) : null;
        // `a.java:Kiln#heat`: the name has the sign in it.
        if (named?.name?.text.includes('#') === true)
            return named;
        const fragment = token.slice(hash + 1);
        const spans = /^L\d/.test(fragment) && fragment.length < LONGEST && COLON.test(fragment) ? readSpans(fragment) : [];
        return { path: token.slice(0, hash), lines: spans, fragment: spans.length === 0 ? fragment : null, name: null };
    }
    const from = Math.max(0, token.length - LONGEST);
    // The first colon or blank after the extension starts the anchor; paths with colons are not paths here.
    const tail = token.slice(from);
    const colon = tail.search(/:L?\d|\u2020L?\d/);
    if (colon > 0) {
        const match = COLON.exec(tail.slice(colon + 1));
        const spans = match?.[1] === undefined ? [] : readSpans(match[1]);
        const path = token.slice(0, from + colon);
        if (spans.length > 0)
            return splitColons(token) ?? { ...whole, path, lines: spans };
    }
    const blank = tail.search(BEFORE_WORDS);
    if (blank > 0) {
        const spans = readAnchorWords(tail.slice(blank));
        if (spans.length > 0)
            return { ...whole, path: token.slice(0, from + blank).replace(/,$/, ''), lines: spans };
    }
    return splitColons(token) ?? whole;
}
/** `a.py:run():40`, `a.py:40:run`, `a.py:5+`: after the name of a file, only the parts that can be read count. Null for any other token. */
function splitColons(token) {
    const colon = token.search(/[:\u2020]/);
    const path = token.slice(0, colon);
    if (colon <= 0 || token.length > LONGEST || token.startsWith('::', colon) || !namesFile(path))
        return null;
    let lines = [];
    let name = null;
    let at = colon + 1;
    // Two colons are part of a name: `a.rs:Kiln::heat`.
    for (const part of token.slice(at).split(/(?<!:):(?!:)/)) {
        if (lines.length === 0 && ALONE.test(part))
            lines = readSpans(part);
        else if (name === null && /^(?:\(\*?\w{1,100}\)\.)?[\p{L}_$]/u.test(part) && !/^L\d/.test(part))
            name = { text: part, from: at };
        at += part.length + 1;
    }
    return { path, lines, fragment: null, name };
}
/** True where a path ends with the name of a file, whatever comes after it. */
function namesFile(path) {
    return _text_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSIONS */ .Z.has((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .extensionOf */ .je)(path) ?? '') || _text_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .WELL_KNOWN */ .L.has((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path).toLowerCase());
}
/** Lines in a cell of their own: `40`, `40-52`, `L40, L52`. A bare number is one only where it is `sure` that it does not count lines. */
function readLineCell(text, sure) {
    const bare = text.trim();
    if (bare.length > LONGEST || (!sure && /^\d+$/.test(bare)))
        return [];
    return ALONE.test(bare) ? readSpans(bare) : readAnchorWords(bare);
}
/** Lines of an anchor that is apart from its path: ` L33-L40`, `(lines 3 to 9)`, `:40`. A bare number is not an anchor. */
function readAnchorWords(text) {
    if (text.length > LONGEST || !SAYS_LINE.test(text))
        return [];
    const match = WORDS.exec(text);
    return match?.[1] === undefined ? [] : readSpans(match[1]);
}


/***/ }),

/***/ 5234:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WR: () => (/* binding */ isToFillIn),
/* harmony export */   j4: () => (/* binding */ pathShape),
/* harmony export */   lm: () => (/* binding */ MAX_PATH),
/* harmony export */   oP: () => (/* binding */ isAbsolute)
/* harmony export */ });
/* harmony import */ var _text_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1791);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9278);
// Tells by its shape alone whether a token is a path, surely or perhaps.


/** Longest token that is looked at: the longest path that Linux and git accept on common file systems. */
const MAX_PATH = 4096;
const DOMAIN = /^(?:[a-z0-9-]{1,63}\.){1,8}(?:com|org|net|io|dev|ai|co|gov|edu|app|sh|me|info|cloud|xyz|de|eu|uk)(?::\d+)?$/i;
const MEDIA = /^(?:application|audio|font|image|message|model|multipart|text|video)\/(?:vnd\.|x-|\*|[a-z0-9-]{1,40}\+|json$|xml$|pdf$|zip$|html$|plain$|css$|csv$|markdown$|javascript$|yaml$|octet-stream$|form-data$|event-stream$|graphql$|wasm$|png$|jpeg$|gif$|webp$|mp4$|mpeg$)/i;
/** `localhost:8080`, `127.0.0.1`, `db:5432`: a machine and its port. */
const HOST = /^(?:localhost(?::\d+)?|\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?|[a-z][\w.-]*:\d{2,5})$/i;
/** Names that stand for others: `path/to/x.ts`, `adr/NNNN-title.md`, `logs/YYYY/x.log`. */
const TO_FILL_IN = /^(?:path\/to|your[-_/]|some\/path)|(?:^|[/_.-])(?:X{2,}|N{3,}|Y{4}|TBD|TODO)(?:[/_.-]|$)/;
const BRANCH = /^(?:origin|upstream|remotes|refs|heads|feature|feat|bugfix|hotfix|chore|dependabot|renovate)\//i;
const ABSOLUTE = /^(?:\/(?:etc|usr|home|var|tmp|opt|root|mnt|srv|bin|sbin|lib|dev|proc|sys|Users|Library|Applications|private|Volumes)(?:\/|$)|~\/|[A-Za-z]:\/|\/\/[^/]+\/)/;
const ENDPOINT = /^\/(?:api|v\d+|graphql|rest|rpc|auth|oauth2?|health|healthz|metrics|admin|users?|login|logout)(?:\/|$|\?)/i;
/** Characters no path in evidence has, but types, calls, expressions and templates do. */
const FOREIGN = /[<>|"'`=;!^\\\n\r\t\0]|\$\{|::|:\/\//;
/** True for file names that mean a file wherever they are (`Makefile`, `package.json`). */
function isWellKnown(path) {
    return _text_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .WELL_KNOWN */ .L.has((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path).toLowerCase());
}
/** Well-known names that are words of every page: a file is meant where they are in capitals. */
const WORDS = /^(?:licen[sc]e|notice|codeowners)$/i;
const isWellKnownFile = (path) => {
    const name = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(path);
    return isWellKnown(path) && (!WORDS.test(name) || name === name.toUpperCase());
};
/** True for a path that names a place outside any repository. */
function isAbsolute(path) {
    return ABSOLUTE.test(path);
}
/** True for a path with a name in it that somebody is to replace. */
function isToFillIn(path) {
    return TO_FILL_IN.test(path);
}
/** Judges a token without anchor and outer punctuation, separators already `/`. `code` says whether it was in code marks. */
function pathShape(token, code) {
    if (token.length < 2 || token.length > MAX_PATH || FOREIGN.test(token) || /^[-@&?%#:,$]/.test(token))
        return 'no';
    if (/\s/.test(token) || token.includes('(...)') || token.endsWith('()'))
        return 'no';
    const shape = token.includes('/') ? shapeWithSlash(token, code) : shapeOfName(token, code);
    // With a leading slash it may as well be a path of the machine (`/otel-output/spans.jsonl`), and before a colon is what kind of path, or whose.
    return shape === 'sure' && (isToFillIn(token) || /^\/|:/.test(token)) ? 'perhaps' : shape;
}
function shapeWithSlash(token, code) {
    if (isAbsolute(token))
        return code || (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .extensionOf */ .je)(token) !== null ? 'perhaps' : 'no';
    const first = token.slice(0, token.indexOf('/'));
    const extension = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .extensionOf */ .je)(token);
    if (DOMAIN.test(first) || HOST.test(first) || MEDIA.test(token) || ENDPOINT.test(token))
        return 'no';
    if (first.startsWith('\u2026') || first === '...')
        return extension === null ? 'no' : 'perhaps';
    if (isWellKnownFile(token))
        return 'sure';
    if (extension === null) {
        if (token.startsWith('/') && !token.endsWith('/'))
            return 'no';
        if (BRANCH.test(token) && !token.endsWith('/'))
            return 'no';
        if (token.endsWith('/'))
            return /[A-Za-z]/.test(token) ? 'perhaps' : 'no';
        // Bare `and/or` is prose; in code marks it may be a folder. Dates, fractions and versions have no letter in any component.
        return (code || token.startsWith('./') || token.startsWith('../')) && /[A-Za-z]{2}/.test(token) ? 'perhaps' : 'no';
    }
    if (/[()[\]*?{},]/.test(token))
        return code ? 'perhaps' : shapeOfBrackets(token);
    if (_text_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSIONS */ .Z.has(extension))
        return shapeOfPieces(token);
    if (!code)
        return 'no';
    return token.split('/').length > 2 && /^[a-z0-9]{1,4}$/.test(extension) ? 'sure' : 'perhaps';
}
/** `Foo.js/Bar.js`: every piece has an extension, so it may be a list as well as a path. */
function shapeOfPieces(token) {
    const folders = token.split('/').slice(0, -1);
    return folders.some((folder) => _text_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSIONS */ .Z.has((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .extensionOf */ .je)(folder) ?? '')) ? 'perhaps' : 'sure';
}
function shapeOfBrackets(token) {
    return _text_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSIONS */ .Z.has((0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .extensionOf */ .je)(token) ?? '') ? 'perhaps' : 'no';
}
/** Frameworks that are named like a file. */
const PRODUCT = /^(?:(?:[A-Z][a-z]+|node|next|vue|nuxt|express|react|three|d3|p5|chart|ember|backbone|alpine|discord|socket)\.(?:js|io)|ASP\.NET|asp\.net|console\.log|Math\.[a-z]+|e\.g|i\.e)$/;
function shapeOfName(token, code) {
    // A bare `Dockerfile` in a sentence is mostly a word.
    if (isWellKnownFile(token))
        return code ? 'sure' : 'perhaps';
    if (WORDS.test(token))
        return 'no';
    const extension = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .extensionOf */ .je)(token);
    if (extension === null)
        return code && /^\.[a-z][a-z0-9_-]{2,}$/i.test(token) && !_text_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSIONS */ .Z.has(token.slice(1).toLowerCase())
            ? 'perhaps'
            : 'no';
    if (!_text_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSIONS */ .Z.has(extension) || PRODUCT.test(token) || /^v?\d+(?:\.\d+)*\.[a-z]$/i.test(token))
        return 'no';
    return /^[\p{L}\p{N}_.@+~[\](){},*-]+$/u.test(token) ? 'perhaps' : 'no';
}


/***/ }),

/***/ 6447:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   _5: () => (/* binding */ isIdentifier),
/* harmony export */   wX: () => (/* binding */ symbolOf)
/* harmony export */ });
/* harmony import */ var _text_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1791);
// Tells which name of code a text gives: a function, a test, a class or a member.

/** True for a name that code may give something. ASCII is told without the costlier look at all scripts. */
const isIdentifier = (text) => text.length >= 3 &&
    text.length <= 200 &&
    (/^[A-Za-z_$][\w$]*$/.test(text) || (/[^\0-\x7f]/.test(text) && /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(text)));
/** Product names that are written like identifiers. */
const PRODUCTS = new Set('GitHub GitLab JavaScript TypeScript PostgreSQL MySQL SQLite OpenAPI GraphQL macOS iOS DevOps YouTube LinkedIn MongoDB DuckDB DynamoDB OpenTelemetry CloudFormation WebSocket WebAssembly NodeJS NextJS PyPI OAuth README CHANGELOG'.split(' '));
/** `()`, `(...)`, `(x, y)`, `(x: int = 3)`: not `(255)`, as in the type of a column. */
const CALL = /(?:\(\)|\(\.\.\.\)|\(\u2026\)|!|\((?=[^()]*[A-Za-z_])[\w\s,.:=*&?|<>[\]$-]{1,200}\))$/;
/** `KilnTests.testHeats`, `KilnTest.heats_up`, `KilnSpec.coolsDown`: as in Swift, C#, Java and Kotlin. */
const TEST_OF_CLASS = /^(?:[A-Z]\w*\.){1,8}test(?:_|[A-Z])\w*$|^(?:\w+\.){0,8}[A-Z]\w*(?:Tests?|TestCase|Specs?|IT)\.[A-Za-z]\w*(?:[a-z0-9][A-Z]|_[A-Za-z])\w*$/;
/** `E2E`, `B2B`, `A11Y`, `P2Ps`: words that are shortened; a constant of code has underscores in it. */
const ABBREVIATION = /^[A-Z][A-Z\d]*s?$/;
/** The bare name a code span gives, where it is written as a name of code; else null. */
function symbolOf(text) {
    const bare = text.replace(/^(?:fn|func|function|def|class|struct|enum|trait|interface|type|impl|mod|test|const)\s+/, '');
    const called = CALL.exec(bare)?.[0] ?? '';
    const path = bare.slice(0, bare.length - called.length);
    // `module.name` may be a file or a product; `module.name()` is a call.
    // That of a class of tests and a test of it is neither.
    const parts = path.split(called === '()' || TEST_OF_CLASS.test(path) ? /::|#|\./ : /::|#/);
    const last = parts.at(-1) ?? '';
    if (parts.length > 20 ||
        !isIdentifier(last) ||
        !parts.every((part) => isIdentifier(part.padEnd(3, '_'))) ||
        PRODUCTS.has(last))
        return null;
    const isName = parts.length > 1 ||
        called !== '' ||
        bare !== text ||
        (/[^_]_+[^_]|[a-z0-9][A-Z]/.test(last) && !ABBREVIATION.test(last)) ||
        (/[^\0-\x7f]/.test(last) && /[\p{Ll}\p{N}]\p{Lu}/u.test(last));
    return isName ? last : null;
}
/** The bare name at the end of `TestX::test_y[case]`, `run(x, y)`, `Kiln.heat`, `Kiln#heat` and `(*Kiln).Heat`. */
function nameIn(name) {
    const parts = name
        .replace(/^\(\*?\w+\)\./, '')
        .replace(/[([].*$/, '')
        .split(/::|#|\./);
    const last = parts.at(-1) ?? '';
    // `a.py:notes.md` is no name in it.
    return parts.length > 1 && _text_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSIONS */ .Z.has(last.toLowerCase()) ? '' : last;
}


/***/ }),

/***/ 9905:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ claimsHere)
/* harmony export */ });
/* harmony import */ var _match_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7698);
/* harmony import */ var _new_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6559);
/* harmony import */ var _status_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8255);



const NONE = { raises: () => false, lowers: () => false, adds: () => false, isNew: () => false };
const known = new WeakMap();
/** Nothing is claimed anew where there is no base to compare with. */
function claimsHere(subject) {
    if (!subject.compared)
        return NONE;
    const found = known.get(subject) ?? compareClaims(subject);
    known.set(subject, found);
    return found;
}
function compareClaims({ before, rows, rowSet }) {
    const matches = rowSet?.matches ?? (0,_match_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .matchRows */ .l)({ before: before?.rows ?? [], after: rows });
    const names = new Map();
    const namesOf = (row) => {
        const own = names.get(row) ?? new Set(row.evidence.map(_new_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb));
        names.set(row, own);
        return own;
    };
    const raises = (row) => {
        const was = matches.get(row);
        return was === undefined || (0,_status_order_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsMore */ .NO)(row.row.declared.status, was.row.declared.status);
    };
    const isNew = (row, citation) => {
        const was = matches.get(row);
        return was === undefined || !namesOf(was).has((0,_new_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(citation));
    };
    const claims = ({ row }) => row.declared.status === 'done' || row.declared.status === 'partial';
    const lowers = (row) => {
        const was = matches.get(row);
        // Another legend may read the same word in another way.
        const { status, text } = row.row.declared;
        return status === 'not-started' && was !== undefined && claims(was) && text !== was.row.declared.text;
    };
    return {
        lowers,
        raises: (row) => claims(row) && raises(row),
        adds: (row, citation) => claims(row) && (raises(row) || isNew(row, citation)),
        isNew,
    };
}


/***/ }),

/***/ 800:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ nameOfPlace),
/* harmony export */   Ge: () => (/* binding */ isDoubtful),
/* harmony export */   hg: () => (/* binding */ findDoubts)
/* harmony export */ });
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9472);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5163);


const PLAN_RULES = new Set(['plan-missing', 'heading-unmapped', 'row-unplanned']);
const TEST_RULES = new Set(['evidence-skipped', 'evidence-failing', 'evidence-not-run']);
const STAMP_RULES = new Set([
    'verification-stale',
    'verification-outrun',
    'verification-expired',
    'verification-unknown-commit',
    'verification-date-invalid',
    'evidence-postdates-verification',
]);
/** The doubts of one side; `identify` gives the path of a page on the other. */
function findDoubts(subjects, identify) {
    const places = new Set();
    const plans = new Set();
    const stamps = new Set();
    const tests = new Set();
    for (const { path, rows, links, plan, verification } of subjects) {
        const at = identify(path);
        for (const { row, evidence } of rows)
            for (const citation of evidence) {
                const doubtful = isDoubtful(citation);
                const unread = citation.tests?.state === 'unread';
                // Named only where it is needed: there may be fifty thousand of them.
                if (!doubtful && !unread)
                    continue;
                const place = nameOfPlace({ at, rowKey: row.key, evidence: citation.reference.text });
                if (doubtful)
                    places.add(place);
                if (unread)
                    tests.add(place);
            }
        for (const url of links?.unknown ?? [])
            places.add(nameOfPlace({ at, rowKey: null, evidence: url }));
        if (plan?.unknown === true)
            for (const page of [at, ...plan.paths])
                plans.add(page);
        if (verification.claims.some(({ lookup, unknown }) => unknown === true || lookup?.kind === 'unverifiable'))
            stamps.add(at);
    }
    return {
        cover: ({ ruleId, rowKey, evidence }, at) => (evidence !== null && places.has(nameOfPlace({ at, rowKey, evidence }))) ||
            (evidence !== null && TEST_RULES.has(ruleId) && tests.has(nameOfPlace({ at, rowKey, evidence }))) ||
            (plans.has(at) && PLAN_RULES.has(ruleId)) ||
            (stamps.has(at) && STAMP_RULES.has(ruleId)),
    };
}
/** A reference or link of a row or page, however it is written. */
const nameOfPlace = ({ at, rowKey, evidence, }) => JSON.stringify([at, rowKey === null ? null : (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(rowKey), (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j)(evidence)]);
const UNREAD = new Set([
    'unreadable',
    'command-file-unreadable',
    'no-search',
    'name-unsearchable',
    'history-unavailable',
    'truncated-listing',
    'failed',
]);
const UNREAD_LINES = new Set(['unreadable', 'history-unknown']);
const UNREAD_TABLES = new Set(['file-unreadable', 'truncated-listing']);
/** True where nobody knows what the reference means, for want of something that could be read. */
function isDoubtful({ resolution: { state, why }, lineState }) {
    if (lineState?.kind === 'unverifiable' && UNREAD_LINES.has(lineState.why.code))
        return true;
    if (state !== 'unverifiable')
        return false;
    return (UNREAD.has(why.code) ||
        ((why.code === 'target-doubtful' || why.code === 'table-doubt') && UNREAD_TABLES.has(why.doubt.kind)));
}


/***/ }),

/***/ 3143:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ loseEvidence),
/* harmony export */   G$: () => (/* binding */ headKeysOf),
/* harmony export */   i: () => (/* binding */ findLost)
/* harmony export */ });
/* harmony import */ var _rows_tables_read_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9022);
/* harmony import */ var _text_gone_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7071);
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9472);
/* harmony import */ var _text_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9107);
/* harmony import */ var _text_lazily_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4701);
/* harmony import */ var _new_claims_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6559);
// Tells removed rows that are lost from those that head still has in other words.






/** `REQ-12`, `FR-UI-01`: what names one thing wherever it is written. */
const ID = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]*(?:[-_.]\p{Lu}[\p{Lu}\p{N}]*)*[-_.]\d[\p{N}.]*(?![\p{L}\p{N}])/gu;
/** Lines of a page that can be a row or an item of a list, and marks before what they name. */
const CLAIMING = /^\s*(?:\||[-*+]\s|\d{1,3}[.)]\s)/u;
const MARKS = /^[^\p{L}\p{N}]*(?:\[[ xX]\][^\p{L}\p{N}]*)?/u;
/** A line that says itself that something is no more. */
const SAYS_GONE = new RegExp(`(?<!\\p{L})(?:${_text_gone_words_js__WEBPACK_IMPORTED_MODULE_1__/* .GONE */ .uj}|${_text_gone_words_js__WEBPACK_IMPORTED_MODULE_1__/* .DELETED_ELSEWHERE */ .XD})(?!\\p{L})`, 'iu');
/** Places that one word may be looked up in, and words of a title that are looked at: a word of more places says nothing of one. */
const MAX_PLACES = 40;
const MAX_WORDS = 12;
/** Longest cell or item that can be a row in other words. */
const MAX_LENGTH = 1_000;
/** Keys of all rows of head, on whatever page, and of the sections there that state a status: on a detected page those are no rows. */
const headKeysOf = (subjects) => new Set(subjects
    .flatMap((subject) => [
    ...subject.rows.flatMap(({ row: { key } }) => [key, ...idsIn(key)]),
    ...sectionKeys(subject),
])
    .map(_text_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalKey */ .yk));
/** On a declared page a section that the change adds stands for no row that it removes. */
function sectionKeys({ page, before, declared }) {
    const keys = headingsWithStatus(page.blocks).flatMap(namedBy);
    if (!declared || keys.length === 0)
        return keys;
    const known = new Set(headingsWithStatus(before?.page.blocks ?? [])
        .flatMap(namedBy)
        .map(_text_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalKey */ .yk));
    return keys.filter((key) => known.has((0,_text_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalKey */ .yk)(key)));
}
/** `Status: DONE` at the start of a section. */
const STATUS_LINE = /^[\s*_-]{0,6}(?:status|state|estado|statut|stato|stav|\u0441\u0442\u0430\u0442\u0443\u0441|\u72b6\u6001|\u72c0\u614b|\u30b9\u30c6\u30fc\u30bf\u30b9|\uc0c1\ud0dc)[\s*_]{0,4}[:\uff1a][\s*_]{0,4}[\p{L}\u2705\[][^.;:(\uff08\u2014\u2013\n]*/imu;
/** A status that says so of its section. */
const NO_LONGER = /(?<!\p{L})(?:no longer|not tracked|untracked)(?!\p{L})/iu;
function headingsWithStatus(blocks) {
    return blocks.flatMap((block, at) => {
        if (block.kind !== 'heading' || SAYS_GONE.test(block.text))
            return [];
        const next = blocks[at + 1];
        const [first] = next?.kind === 'list' ? (next.items[0]?.blocks ?? []) : [next];
        const [status] = first?.kind === 'paragraph' ? (STATUS_LINE.exec(first.text.slice(0, MAX_LENGTH)) ?? []) : [];
        return status === undefined || SAYS_GONE.test(status) || NO_LONGER.test(status) ? [] : [block.text];
    });
}
/** The key that a heading begins with; an id further on is only spoken of. */
function namedBy(heading) {
    const { key, keyed } = (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .parseKey */ .Do)(heading.replace(MARKS, ''));
    return keyed ? [key] : [];
}
const idsIn = (text) => text.slice(0, 300).match(ID) ?? [];
/**
 * The removed rows that are gone without a trace: no row or item at head is named by their key, or by most of the words of their title. A row whose
 * evidence the change deletes is lost whatever the page says. What the page itself orders to be taken out once it is done is not lost.
 */
function findLost({ removed, page, before, headKeys, headPaths, }) {
    const places = (0,_text_lazily_js__WEBPACK_IMPORTED_MODULE_4__/* .lazily */ .q)(() => indexPlaces(page));
    const isThere = openIsThere(headPaths);
    const isWritten = (row) => {
        const names = namesOf(row);
        if (names.length > 0)
            return names.every((name) => headKeys.has((0,_text_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalKey */ .yk)(name)) || isNamed(places(), name));
        const own = wordsOf(row.row.title);
        return own.size > 1 && isReworded(places(), own);
    };
    const takesOut = (0,_text_lazily_js__WEBPACK_IMPORTED_MODULE_4__/* .lazily */ .q)(() => before !== null && ordersRemoval(before));
    const isExpected = ({ row }) => row.declared.status === 'done' && takesOut();
    const isGone = (row) => losesSome(row, isThere) || (!isWritten(row) && !isExpected(row));
    return new Set(removed.filter(isGone));
}
const openIsThere = (headPaths) => headPaths === null ? () => true : (0,_new_claims_js__WEBPACK_IMPORTED_MODULE_3__/* .lookIn */ .$r)(headPaths);
const losesSome = ({ evidence }, isThere) => evidence.some(({ resolution: { state, target } }) => state === 'present' && target !== null && !isThere(target));
/** Those of these rows of base of which head lacks evidence that was there. */
function loseEvidence(rows, headPaths) {
    const isThere = openIsThere(headPaths);
    return rows.filter((row) => losesSome(row, isThere));
}
/** What is closed, what happens to it, and what a page keeps. */
const CLOSED = 'closed|done|completed?|resolved|finished|fixed';
const OUT = 'removed?|deleted?|dropped?|taken? out|takes? out|moved? out|pruned?|cleared';
const ITEMS = 'items?|rows?|entries|gaps?|tasks?|issues?|blockers?|work';
const ORDERS_REMOVAL = new RegExp([
    `\\b(?:${CLOSED})\\b[^.;]{0,20}\\b(?:${ITEMS})\\b[^.;]{0,40}\\b(?:${OUT})\\b`,
    `\\b(?:${ITEMS})\\s(?:is|are)\\s(?:${CLOSED})\\b[^.;]{0,20}\\b(?:${OUT})\\b`,
    `\\b(?:${OUT})\\b[^.;]{0,30}\\b(?:${CLOSED})\\b[^.;]{0,20}\\b(?:${ITEMS})\\b`,
    `\\b(?:lists?|tracks?|keeps?|contains?|holds?)\\b[^.;]{0,20}\\bonly\\b[^.;]{0,20}\\b(?:open|current|active|blocking|unresolved|remaining|pending)\\b[^.;]{0,20}\\b(?:${ITEMS})\\b`,
    `\\b(?:lists?|tracks?|keeps?|contains?|holds?)\\b[^.;]{0,10}\\b(?:open|current|active|blocking|unresolved|remaining|pending)\\b[^.;]{0,20}\\b(?:${ITEMS})\\b[^.;]{0,10}\\bonly\\b`,
].join('|'), 'iu');
/** A rule that says what may not be done orders nothing. */
const DENIES = /\b(?:never|not|no|cannot|without|nor)\b|n['\u2019]t\b/iu;
/** Lines of a page that are looked at for such a rule: it is above what it is about. */
const MAX_RULE_LINES = 80;
/** Whether the page says in a sentence of its own that what is closed is taken out of it. */
function ordersRemoval({ lines }) {
    return lines
        .slice(0, MAX_RULE_LINES)
        .some((line) => !/\||\[[ xX]\]|^\s*#/u.test(line) &&
        !DENIES.test(line) &&
        ORDERS_REMOVAL.test(line.slice(0, MAX_LENGTH).replaceAll(/[*_`]/gu, '')));
}
/** The ids in a row's name, else its written key; none where only its title names it. */
function namesOf({ row: { key, keyed, title } }) {
    const ids = idsIn(`${key} ${title}`);
    return ids.length > 0 ? [...new Set(ids)] : keyed && !(0,_rows_tables_read_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isCount */ .my)(key) ? [key] : [];
}
function indexPlaces({ lines }) {
    const named = new Map();
    const having = new Map();
    for (const line of lines) {
        if (!CLAIMING.test(line) || SAYS_GONE.test(line))
            continue;
        for (const part of line.trim().startsWith('|') ? line.split('|') : [line]) {
            const text = part.slice(0, MAX_LENGTH).replace(MARKS, '').toLowerCase();
            const place = { text, words: wordsOf(text) };
            const [first] = place.words;
            if (first !== undefined)
                (0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .appendTo */ .S)(named, first, place);
            for (const word of place.words)
                (0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .appendTo */ .S)(having, word, place);
        }
    }
    return { named, having };
}
/** Whether a place begins with the name. */
function isNamed({ named }, name) {
    const wanted = name.toLowerCase();
    const [first] = wordsOf(wanted);
    const found = named.get(first ?? '') ?? [];
    return found
        .slice(0, MAX_PLACES)
        .some(({ text }) => text.startsWith(wanted) && !/^[\p{L}\p{N}]|^[-._]\p{N}/u.test(text.slice(wanted.length)));
}
/** Whether a place has two thirds of the words, and does not say much more: a story that names them is not the row. */
function isReworded({ having }, wanted) {
    const own = [...wanted].slice(0, MAX_WORDS);
    const likely = new Set(own.flatMap((word) => {
        const found = having.get(word) ?? [];
        return found.length > MAX_PLACES ? [] : found;
    }));
    return [...likely].some(({ words }) => words.size <= own.length * 2 + 2 && own.filter((word) => words.has(word)).length * 3 >= own.length * 2);
}
const wordsOf = (text) => new Set(text
    .slice(0, MAX_LENGTH)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []);


/***/ }),

/***/ 5163:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ fingerprintOf),
/* harmony export */   j: () => (/* binding */ normalise)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
// The lasting name of a finding: the same while line numbers and wording change around it.

/** `a.rs:33`, `a.rs:33-40`, `a.rs:12,40`, `a.rs#L33-L40`: the part that moves with every edit. */
const LINE_ANCHOR = /(?::|#L)\d[\dLC:,\u2013-]*$/;
/** Longer than any anchor; searching only the end keeps hostile text cheap. */
const LONGEST_ANCHOR = 100;
/** 16 hexadecimal digits. */
function fingerprintOf({ ruleId, path, rowKey, identity, occurrence }) {
    const parts = [ruleId, path, rowKey, identity === null ? null : normalise(identity), occurrence];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
/** A reference without line numbers and with single spaces; case is kept, since paths differ by it. */
function normalise(reference) {
    const text = reference.trim().replace(/\s+/g, ' ');
    const cut = Math.max(0, text.length - LONGEST_ANCHOR);
    return text.slice(0, cut) + text.slice(cut).replace(LINE_ANCHOR, '');
}


/***/ }),

/***/ 8305:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mi: () => (/* binding */ causeOfAbsence),
  gN: () => (/* binding */ describeEvent),
  $i: () => (/* binding */ driftGround),
  W$: () => (/* binding */ groundOfAbsence),
  Pm: () => (/* binding */ groundOfChange),
  xy: () => (/* binding */ groundOfMissing),
  F_: () => (/* binding */ isOverclaim),
  $S: () => (/* binding */ loudest),
  Xu: () => (/* binding */ severityOfOverclaim)
});

// EXTERNAL MODULE: ./build/text/gone-words.js
var gone_words = __webpack_require__(7071);
;// CONCATENATED MODULE: ./build/findings/absent-by-design.js

/** What a status says of work that goes on: it may have no file to show yet. */
const UNDER_WAY = /\ud83d\udd04|\ud83d\udea7|\ud83c\udfd7|\u23f3|\ud83d\udd28|(?<!\p{L})(?:in[ _-]progress|in development|under (?:way|construction|development)|underway|ongoing|wip|work in progress|started|in arbeit|in bearbeitung|laufend|en cours|en curso|en progreso|em andamento|em progresso|in corso|w toku|v procesu|\u0432 \u0440\u0430\u0431\u043e\u0442\u0435|\u0432 \u043f\u0440\u043e\u0446\u0435\u0441\u0441\u0435|\u0443 \u043f\u0440\u043e\u0446\u0435\u0441\u0456|kesken|devam ediyor)(?!\p{L})|\u8fdb\u884c\u4e2d|\u9032\u884c\u4e2d|\u5f00\u53d1\u4e2d|\u958b\u767c\u4e2d|\u5bfe\u5fdc\u4e2d|\u4f5c\u696d\u4e2d|\uc9c4\ud589\s?\uc911/iu;
const REMOVED = `(?:${gone_words/* DELETED */.UW}|${gone_words/* RETIRED */.wk}|${gone_words/* DELETED_ELSEWHERE */.XD})(?!\\p{L})`;
/** `removed the crate kiln`, but not `removed a line from kiln`. */
const REMOVED_BEFORE = new RegExp(`(?<!\\p{L})${REMOVED}[^\\p{L}]{1,4}(?:(?!(?:from|in|of|out|aus|von|de|\u0438\u0437)\\P{L})\\p{L}{1,20}[^\\p{L}]{1,4}){0,2}$`, 'iu');
/** `kiln was removed`. */
const REMOVED_AFTER = new RegExp(`^[^\\p{L}\\p{N}/]{1,4}(?:\\p{L}{1,20}[^\\p{L}]{1,4}){0,2}${REMOVED}`, 'iu');
const AROUND = 80;
/** Letters of a folder or file name that says something. */
const FEWEST_LETTERS = 4;
function isAbsentByDesign({ page }, { row }, { fate, resolution, reference }) {
    const { declared, table } = row;
    // A path that is there under another name is a slip.
    if (fate?.kind === 'never')
        return resolution.candidate === null && declared.status === 'partial' && UNDER_WAY.test(declared.text);
    if (fate?.kind !== 'deleted' || declared.status !== 'done' || table >= 0)
        return false;
    const line = page.lines[declared.range.line - 1] ?? '';
    const names = (resolution.target ?? reference.path ?? '')
        .split('/')
        .filter((name) => name.replaceAll(/[^\p{L}\p{N}]/gu, '').length >= FEWEST_LETTERS && !COMMON.has(name));
    return names.some((name) => {
        const at = line.indexOf(name);
        return (at >= 0 &&
            (REMOVED_BEFORE.test(line.slice(Math.max(0, at - AROUND), at)) ||
                REMOVED_AFTER.test(line.slice(at + name.length, at + name.length + AROUND))));
    });
}
/** Folders that every path has. */
const COMMON = new Set([
    'crates',
    'packages',
    'modules',
    'source',
    'tests',
    'docs',
    'apps',
    'libs',
]);

// EXTERNAL MODULE: ./build/findings/claims-here.js
var claims_here = __webpack_require__(9905);
// EXTERNAL MODULE: ./build/findings/is-foreign.js
var is_foreign = __webpack_require__(6);
;// CONCATENATED MODULE: ./build/findings/grounds.js



/** Loudest first. */
const GROUNDS = ['change', 'history', 'head', 'page', 'reading'];
/** The loudest of some grounds; `reading` of none. */
const loudest = (grounds) => GROUNDS.find((ground) => grounds.includes(ground)) ?? 'reading';
/** How it is known that a path is not there, as far as the reference alone tells: this decides whether it lowers a status. */
function groundOfAbsence({ reference, resolution, change, fate }) {
    if (change === 'deleted' || change === 'renamed')
        return 'change';
    if (fate !== undefined)
        return 'history';
    // What a link holds is read at head.
    if (resolution.why.code === 'dangling')
        return 'head';
    // A link says of itself that it is a path.
    return reference.linked === true ? 'head' : 'reading';
}
/** The same for a reference of a row: a claim that this change makes on what never was is the change's own. What a row does not claim to be there proves nothing. */
function groundOfMissing(subject, row, citation) {
    if ((0,is_foreign/* isForeign */.j)(subject, citation))
        return 'reading';
    if (isOverclaim(subject, row, citation))
        return 'change';
    return isAbsentByDesign(subject, row, citation) ? 'reading' : groundOfAbsence(citation);
}
/** True where this change adds or raises a claim on something that, by history, never was. Work that goes on does not claim that it is there. */
function isOverclaim(subject, row, citation) {
    return (citation.fate?.kind === 'never' &&
        !(0,is_foreign/* isForeign */.j)(subject, citation) &&
        (0,claims_here/* claimsHere */.s)(subject).adds(row, citation) &&
        !isAbsentByDesign(subject, row, citation));
}
/** On a page that nobody declared an overclaim is a warning, whatever the row says. */
const severityOfOverclaim = ({ declared }) => (declared ? undefined : 'warning');
/** The ground of what this change takes away from a row: one that it takes back along with that, to not begun, says so itself. */
const groundOfChange = (subject, row) => (0,claims_here/* claimsHere */.s)(subject).lowers(row) ? 'reading' : 'change';
/** The ground of something that is not as cited: the change's where base had the reference and no such finding. */
function driftGround({ subject, row, citation, old, }) {
    return (0,claims_here/* claimsHere */.s)(subject).isNew(row, citation) ? old : { fresh: 'change', old };
}
/** What happened to a path that is not there. */
function causeOfAbsence({ reference, resolution, change, renamedTo, fate }) {
    const path = resolution.target ?? reference.path ?? reference.text;
    if (change === 'renamed')
        return { kind: 'renamed', path, detail: renamedTo };
    if (change === 'deleted')
        return { kind: 'deleted', path, detail: null };
    switch (fate?.kind) {
        case 'renamed':
            return { kind: 'renamed', path, detail: fate.to };
        case 'deleted':
            return { kind: 'deleted', path, detail: describeEvent(fate) };
        case 'never':
            return { kind: 'never-was', path, detail: null };
        case 'uncommitted':
            return { kind: 'deleted', path, detail: null };
        case 'restored':
        case undefined:
            return { kind: 'missing', path, detail: null };
    }
}
/** `41b61e1 on 2025-10-07`. */
const describeEvent = ({ commit, date }) => `${commit.slice(0, 7)} on ${date}`;


/***/ }),

/***/ 6:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isForeign)
/* harmony export */ });
/* harmony import */ var _new_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6559);

/** So many paths below one folder that the root does not have are those of another project. */
const FEWEST_BELOW = 3;
const known = new WeakMap();
/** Folders that a project has of its own, or should have where it claims to. */
const OWN = /^(?:tests?|specs?|__tests__|e2e|docs?|scripts|examples?|\.[a-z]+)$/i;
/**
 * Each such path of which no file of that name is elsewhere. On a declared page a claim on what is nowhere stays an error, unless base's page had several
 * below that folder already: a change does not write its own excuse.
 */
function isForeign(subject, citation) {
    const found = known.get(subject) ?? openForeign(subject);
    known.set(subject, found);
    return found(citation);
}
function openForeign({ headPaths, basePaths, before, declared }) {
    if (headPaths === null)
        return () => false;
    const sides = [(0,_new_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .lookIn */ .$r)(headPaths), (0,_new_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .lookIn */ .$r)(basePaths ?? null)];
    const targetOf = ({ resolution: { target }, reference: { path } }) => target ?? path ?? '';
    const rootOf = (citation) => {
        const { reference, resolution } = citation;
        const isOpen = reference.kind === 'path' && reference.linked !== true && reference.address === undefined;
        if (!isOpen || resolution.state !== 'missing')
            return null;
        const [first = '', ...rest] = targetOf(citation).split('/');
        return rest.length > 0 && !OWN.test(first) && !sides.some((isThere) => isThere(first)) ? first : null;
    };
    const below = new Map();
    for (const { evidence } of before?.rows ?? [])
        for (const citation of evidence) {
            const root = rootOf(citation);
            if (root !== null && citation.resolution.candidate === null)
                below.set(root, (below.get(root) ?? new Set()).add(targetOf(citation)));
        }
    return (citation) => {
        const root = citation.fate?.kind === 'never' ? rootOf(citation) : null;
        if (root === null)
            return false;
        const { candidate } = citation.resolution;
        // `kiln/docs/glaze.md` of a checkout in the folder `kiln`, or of another project that has such a file too.
        if (candidate !== null && targetOf(citation) === `${root}/${candidate}`)
            return true;
        return candidate === null && (!declared || (below.get(root)?.size ?? 0) >= FEWEST_BELOW);
    };
}


/***/ }),

/***/ 9471:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ legendAsksForTests),
/* harmony export */   S: () => (/* binding */ liftDashes)
/* harmony export */ });
/* harmony import */ var _rows_status_status_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _text_placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3834);
/* harmony import */ var _text_table_headers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6612);



/**
 * Says of a row which evidence it is still asked for. A dash is an answer (\u201cno rule applies\u201d) in a column that holds prose, and in a table that
 * spreads the status over several columns; but not in a column that configuration names, and not where the legend calls what is done tested.
 */
function liftDashes({ document, evidence }, 
/** The page at base: a change that empties cells, or spreads its statuses, does not lift what was asked. */
before) {
    const { tables, defined } = document;
    const citing = countCiting(evidence);
    const cited = countCiting(before?.rows.map((one) => one.evidence) ?? []);
    const worded = new Set(document.rows.flatMap(({ evidence: fields }) => fields.flatMap(({ column, text }) => (text.trim() === '' || isDash(text) ? [] : [(0,_text_table_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseHeader */ .Gw)(column)]))));
    const claimed = new Set(before?.rows.map(({ row }) => nameClaim(row)));
    const wasSpread = before === null || before.tables.some(hasStatuses);
    const columnOf = (row, header) => tables[row.table]?.columns.find((column) => column.header === header);
    /** Whether another row of the page cites something in a column of this header, or a row of base did. */
    const isCited = (header, at) => {
        const name = (0,_text_table_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseHeader */ .Gw)(header);
        const citingRows = citing.get(name);
        return cited.has(name) || (citingRows !== undefined && citingRows.size > (citingRows.has(at) ? 1 : 0));
    };
    const isLifted = (row, at, role) => {
        if (role === 'tests' && legendAsksForTests(defined.terms, row))
            return false;
        const table = tables[row.table];
        const isSpread = wasSpread && table !== undefined && hasStatuses(table);
        // A claim that the change makes is asked for its evidence.
        if (!isSpread && before !== null && !claimed.has(nameClaim(row)))
            return false;
        const fields = row.evidence.filter((field) => field.role === role && field.byContents === undefined);
        return (fields.length > 0 &&
            fields.every(({ text, column }) => isDash(text) &&
                columnOf(row, column)?.reason !== 'configuration' &&
                // Where every cell is a dash, none of them is an answer among others.
                (isSpread || (worded.has((0,_text_table_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseHeader */ .Gw)(column)) && !isCited(column, at)))));
    };
    return (row, at) => {
        const lifted = row.required.filter((role) => isLifted(row, at, role));
        return lifted.length === 0 ? row : { ...row, required: row.required.filter((role) => !lifted.includes(role)) };
    };
}
const hasStatuses = ({ columns }) => columns.some(({ statuses }) => statuses === true);
const nameClaim = ({ key, declared }) => `${declared.status} ${key}`;
/** Whether the page's legend says that what has the row's status is tested. */
function legendAsksForTests(terms, { declared }) {
    const word = (0,_rows_status_status_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .statusSignature */ .dr)(declared.text);
    return terms.some(({ text, tested }) => tested === true && (0,_rows_status_status_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .statusSignature */ .dr)(text) === word);
}
/** A cell with something in it that says nothing, and not that something is owed. */
const isDash = (text) => text.trim() !== '' && ((0,_text_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .wK)(text) || (0,_text_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .needsNoEvidence */ .QD)(text)) && !(0,_text_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .owesEvidence */ .mX)(text);
/** The rows that cite something in the columns of a header. */
function countCiting(evidence) {
    const citing = new Map();
    for (const [at, cited] of evidence.entries())
        for (const citation of cited) {
            if (citation.place.byContents !== undefined || !canBeLookedUp(citation))
                continue;
            const header = (0,_text_table_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .normaliseHeader */ .Gw)(citation.place.column);
            const rows = citing.get(header) ?? new Set();
            citing.set(header, rows.add(at));
        }
    return citing;
}
/** Files, their lines, names and commands; not an address, a ticket, or two words with a slash between them. */
function canBeLookedUp({ reference: { kind, surelyPath }, resolution: { state } }) {
    return (kind === 'symbol' ||
        kind === 'command' ||
        kind === 'lines' ||
        kind === 'glob' ||
        (kind === 'path' && (surelyPath || state !== 'unverifiable')));
}


/***/ }),

/***/ 7243:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hasKey),
/* harmony export */   E: () => (/* binding */ matchReworded)
/* harmony export */ });
/* harmony import */ var _rows_tables_read_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9022);
// Pairs rows that are left over on a page by their titles: one that was reworded keeps most of its words.

/** Rows of a page that one word may be looked up in: a word of more says nothing of one. */
const MAX_ROWS = 20;
/** Words of a title that are looked at. */
const MAX_WORDS = 30;
/** Pairs of rows at base and head that share at least two words and three of four of the shorter title; each row once, in the order of head. */
function matchReworded(before, after) {
    if (before.length === 0 || after.length === 0)
        return [];
    const words = new Map(before.map((row) => [row, wordsOf(row)]));
    const having = new Map();
    for (const [row, own] of words)
        for (const word of own)
            having.set(word, [...(having.get(word) ?? []).slice(0, MAX_ROWS), row]);
    const taken = new Set();
    return after.flatMap((row) => {
        const own = wordsOf(row);
        const shared = new Map();
        for (const word of own) {
            const rows = having.get(word) ?? [];
            if (rows.length <= MAX_ROWS)
                for (const was of rows)
                    shared.set(was, (shared.get(was) ?? 0) + 1);
        }
        const likely = [...shared].filter(([was, count]) => !taken.has(was) &&
            count > 1 &&
            count * 4 >= Math.min(own.size, words.get(was)?.size ?? 0) * 3 &&
            (!hasKey(was) || !hasKey(row)));
        const most = Math.max(0, ...likely.map(([, count]) => count));
        const [best, ...others] = likely.filter(([, count]) => count === most);
        if (best === undefined || others.length > 0)
            return [];
        taken.add(best[0]);
        return [[row, best[0]]];
    });
}
/** A written key that is no mere number: two of them that differ are two rows. */
const hasKey = ({ row }) => row.keyed && !(0,_rows_tables_read_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isCount */ .my)(row.key);
const wordsOf = ({ row: { title } }) => new Set(title
    .slice(0, 500)
    .toLowerCase()
    .match(/[\p{L}\p{N}]{3,}/gu)
    ?.slice(0, MAX_WORDS));


/***/ }),

/***/ 7698:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ matchPages),
/* harmony export */   l: () => (/* binding */ matchRows)
/* harmony export */ });
/* harmony import */ var _rows_tables_read_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9022);
/* harmony import */ var _text_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9107);
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9472);
/* harmony import */ var _match_reworded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7243);
// Finds each row's counterpart at base: the same row, though it was moved, renumbered or retitled.




const titleOf = ({ row }) => row.title.trim().toLowerCase();
/** A written key. A number that only counts says where a row is, not which one it is. */
const keyOf = ({ row }) => (row.keyed && !(0,_rows_tables_read_table_js__WEBPACK_IMPORTED_MODULE_0__/* .isCount */ .my)(row.key) ? (0,_text_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKey */ .yk)(row.key) : '');
/** What the row cites, without line numbers; where it cites nothing, what it says in place of that, and empty where it says nothing either. */
function evidenceOf({ evidence, row }) {
    const said = evidence.filter(({ reference: { kind } }) => kind !== 'placeholder');
    const references = said.filter(({ reference: { kind } }) => kind !== 'prose');
    const cited = (references.length > 0 ? references : said).map(({ reference: { path, symbol, text } }) => path === null ? text : `${path}\n${symbol ?? ''}`);
    return cited.length === 0 ? '' : JSON.stringify([row.declared.status, ...cited]);
}
const both = (one, other) => (one === '' || other === '' ? '' : JSON.stringify([one, other]));
/** What surely makes a row at head the one at base, surest first. */
const sureStages = ({ restOf, demandOf, noteOf }) => [
    // A section of a standard is no name of one demand: its number may be that of another row now.
    { nameOf: demandOf, unique: true },
    // Of rows with one key and title those are the same that cite the same, wherever they are.
    { nameOf: (row) => both(JSON.stringify([(0,_text_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKey */ .yk)(row.row.key), titleOf(row)]), evidenceOf(row)), unique: false },
    { nameOf: (row) => JSON.stringify([(0,_text_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalKey */ .yk)(row.row.key), titleOf(row)]), unique: false },
    // Renumbered rows keep their titles and retitled ones their keys: what they cite says which of the two it was.
    { nameOf: (row) => both(titleOf(row), evidenceOf(row)), unique: true },
    { nameOf: (row) => both(keyOf(row), evidenceOf(row)), unique: true },
    // A title that only one row had and only one has is a row that was renumbered: its old number may be another row's now.
    { nameOf: titleOf, unique: true },
    { nameOf: evidenceOf, unique: true },
    { nameOf: restOf, unique: true },
    // A retitled row that somebody added a word to; two written keys that differ are two rows.
    { nameOf: (row) => (keyOf(row) === '' ? both(noteOf(row), row.row.declared.status) : ''), unique: true },
];
/** What does so on one page, for rows that no other page has. */
const LIKELY = [
    { nameOf: keyOf, unique: false },
    // Of several retitled rows that cite the same nobody can say which is which, and none of them is gone.
    { nameOf: evidenceOf, unique: false },
];
/** The rows of one page. Rows without a counterpart are left out. */
const matchRows = (page) => matchPages([page], [], { restOf: () => '', demandOf: () => '', noteOf: () => '' });
/** The rows of all pages; `elsewhere` are rows of base pages that head does not have. A row can have moved to another page. */
function matchPages(pages, elsewhere, written) {
    const sure = sureStages(written);
    const known = { matches: new Map(), taken: new Set() };
    for (const page of pages)
        runStages({ ...page, ...known, stages: sure });
    const before = [...pages.flatMap((page) => page.before), ...elsewhere];
    const after = pages.flatMap((page) => page.after);
    runStages({ before, after, ...known, stages: sure });
    for (const page of pages) {
        runStages({ ...page, ...known, stages: LIKELY });
        matchByPlace({ ...page, ...known });
    }
    runStages({ before, after, ...known, stages: [{ nameOf: keyOf, unique: true }] });
    for (const page of pages)
        for (const [row, was] of (0,_match_reworded_js__WEBPACK_IMPORTED_MODULE_2__/* .matchReworded */ .E)(page.before.filter((one) => !known.taken.has(one)), page.after.filter((one) => !known.matches.has(one)))) {
            known.matches.set(row, was);
            known.taken.add(was);
        }
    return known.matches;
}
function runStages({ before, after, matches, taken, stages, }) {
    for (const { nameOf, unique } of stages) {
        const waiting = groupByName(before, (row) => (taken.has(row) ? '' : nameOf(row)));
        const asking = groupByName(after, (row) => (matches.has(row) ? '' : nameOf(row)));
        for (const [name, rows] of asking) {
            const candidates = waiting.get(name) ?? [];
            if (unique && (rows.length > 1 || candidates.length > 1))
                continue;
            candidates.slice(0, rows.length).forEach((was, at) => {
                const row = rows[at];
                if (row === undefined)
                    return;
                matches.set(row, was);
                taken.add(was);
            });
        }
    }
}
/** Rows that cite nothing are known by their place: the same status after the same row, with another title. */
function matchByPlace({ before, after, matches, taken }) {
    // Of this page alone: all matches of all pages would be looked through for each page.
    const headOf = new Map(after.flatMap((row) => {
        const was = matches.get(row);
        return was === undefined ? [] : [[was, row]];
    }));
    /** Null for a counterpart on another page. */
    const placed = (rows, marker) => {
        const places = new Map();
        let at = 0;
        for (const row of rows) {
            const neighbor = marker(row);
            if (neighbor !== undefined)
                at = neighbor === null ? 0 : numberOf(neighbor);
            else if (evidenceOf(row) === '' && !taken.has(row))
                places.set(row, `${at} ${row.row.declared.status}`);
        }
        return places;
    };
    const numbers = new Map(after.map((row, index) => [row, index + 1]));
    const numberOf = (row) => numbers.get(row) ?? 0;
    const now = placed(after, (row) => (matches.has(row) ? row : undefined));
    const then = placed(before, (row) => headOf.get(row) ?? (taken.has(row) ? null : undefined));
    const waiting = groupByName([...then.keys()], (row) => then.get(row) ?? '');
    for (const [place, rows] of groupByName([...now.keys()], (row) => now.get(row) ?? '')) {
        const candidates = waiting.get(place) ?? [];
        rows.forEach((row, at) => {
            const was = candidates[at];
            if (was === undefined)
                return;
            matches.set(row, was);
            taken.add(was);
        });
    }
}
/** In their order; rows with an empty name are left out. */
function groupByName(rows, nameOf) {
    const groups = (0,_text_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(rows, nameOf);
    groups.delete('');
    return groups;
}


/***/ }),

/***/ 6559:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ lookIn),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   rl: () => (/* binding */ findNewClaims)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5163);
/* harmony import */ var _match_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7698);
/* harmony import */ var _status_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8255);



/**
 * Rows that are new, or whose status was raised. Other words, and other evidence for the same claim, are not new claims, nor is a row that base's page
 * has word for word and that nobody read as one there: a change beside it made the table a matrix.
 */
function findNewClaims(subject, before) {
    const matches = subject.rowSet?.matches ?? (0,_match_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .matchRows */ .l)({ before: before.rows, after: subject.rows });
    return subject.rows.flatMap((row, index) => {
        const was = matches.get(row) ?? null;
        const isNew = was === null
            ? !wasThere(subject, before, row)
            : (0,_status_order_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsMore */ .NO)(row.row.declared.status, was.row.declared.status) || isRaisedBeside(row, was);
        return isNew ? [{ index, was }] : [];
    });
}
/** True where another status of the row was raised, in a column that was there at base. */
function isRaisedBeside({ row: { besides = [] } }, { row: was }) {
    if (besides.length === 0 || was.besides === undefined)
        return false;
    const olds = new Map(was.besides.map(({ lane, status }) => [lane, status]));
    return besides.some(({ lane, status }) => {
        const old = olds.get(lane);
        return old !== undefined && (0,_status_order_js__WEBPACK_IMPORTED_MODULE_2__/* .isClaim */ .j_)(old) && (0,_status_order_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsMore */ .NO)(status, old);
    });
}
function wasThere({ page }, before, { row: { range } }) {
    const lines = linesOf(before.page);
    return page.lines.slice(range.line - 1, range.endLine).every((line) => lines.has(line.trim()));
}
const known = new WeakMap();
function linesOf(page) {
    const lines = known.get(page) ?? new Set(page.lines.map((line) => line.trim()));
    known.set(page, lines);
    return lines;
}
/** What a reference means, whatever its lines and however it is written: the same file as a link or from the page's folder is no new claim. */
function nameOf({ reference: { kind, path, symbol, text }, resolution: { state, target } }) {
    if (state === 'present' && target !== null && (kind === 'path' || kind === 'lines'))
        return `${target}\n`;
    return path === null ? (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j)(text) : `${path}\n${symbol ?? ''}`;
}
/** Whether head has a file or folder; the folders are listed once, and only if one is asked for. */
function lookIn(paths) {
    let folders = null;
    return (path) => {
        if (paths === null || paths.has(path))
            return paths !== null;
        folders ??= foldersOf(paths);
        return folders.has(path);
    };
}
function foldersOf(paths) {
    const folders = new Set();
    for (const path of paths.keys()) {
        for (let end = path.lastIndexOf('/'); end > 0 && !folders.has(path.slice(0, end)); end = path.lastIndexOf('/', end - 1))
            folders.add(path.slice(0, end));
    }
    return folders;
}


/***/ }),

/***/ 9236:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openRefusedHeaders)
/* harmony export */ });
/* harmony import */ var _rows_tables_row_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2580);
/* harmony import */ var _rows_set_unread_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5370);
/* harmony import */ var _text_lazily_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4701);
// Finds the header of the refused table that a line is in, to compare it with the header at base.



/** Answers with the cells of the header, as cells are compared; null for a line that is in no refused table. */
function openRefusedHeaders({ page, tables, }) {
    const headersAt = (0,_text_lazily_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .q)(() => (0,_rows_tables_row_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .openHeaders */ .j)(page));
    const known = new Map();
    const starts = (0,_text_lazily_js__WEBPACK_IMPORTED_MODULE_0__/* .lazily */ .q)(() => {
        const found = new Map();
        for (const { accepted, range } of tables)
            if (!accepted)
                for (let { line } = range; line <= range.endLine; line += 1)
                    if (!found.has(line))
                        found.set(line, range.line);
        return found;
    });
    return ({ line, reason }) => {
        const start = reason.code === 'refused' ? starts().get(line) : undefined;
        if (start === undefined)
            return null;
        const headers = known.get(start) ?? new Set(headersAt()(start).map(({ text }) => (0,_rows_set_unread_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9)(text)));
        known.set(start, headers);
        return headers;
    };
}


/***/ }),

/***/ 3239:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ findUnmet),
/* harmony export */   Ms: () => (/* binding */ listShortTests),
/* harmony export */   R3: () => (/* binding */ isColumn),
/* harmony export */   W7: () => (/* binding */ findWordRequirements),
/* harmony export */   bU: () => (/* binding */ explainUnmet)
/* harmony export */ });
/* harmony import */ var _text_marked_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7654);
/* harmony import */ var _rows_status_status_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9344);
/* harmony import */ var _test_shortfall_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9861);
/* harmony import */ var _weight_of_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2243);




/** The requirements that the references do not meet. */
function findUnmet(requirements, cited) {
    return (requirements ?? []).filter((requirement) => !isMet(requirement, cited));
}
/** What is required of rows that declare their status with this very word. */
function findWordRequirements(requirements, { text }) {
    const words = requirements?.words ?? [];
    if (words.length === 0)
        return [];
    const declared = (0,_rows_status_status_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .statusSignature */ .dr)(text);
    return words.filter(({ word }) => (0,_rows_status_status_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .statusSignature */ .dr)(word) === declared);
}
/** Each requirement that is not met as a clause: what is required, by which status or word, and what there is of it. */
function explainUnmet(status, requirements, cited) {
    return findUnmet(requirements, cited).map((requirement) => {
        const { column, glob, atLeast } = requirement;
        const [short] = listShort(requirement, cited);
        if (short !== undefined)
            return `${nameTests(short)}, and ${status} requires tests that ${DEMANDS[short.demand]}`;
        const there = countMeeting(requirement, cited);
        const what = `reference${atLeast === 1 ? '' : 's'}${glob === null ? '' : ` to ${glob}`}${column === null ? '' : ` in column \u201c${column}\u201d`}`;
        return atLeast === 1
            ? `no ${what}, which ${status} requires`
            : `${there} of the ${atLeast} ${what} that ${status} requires`;
    });
}
const isMet = (requirement, cited) => requirement.tests === undefined
    ? countMeeting(requirement, cited) >= requirement.atLeast
    : listShort(requirement, cited).length === 0;
const DEMANDS = { runnable: 'run', passed: 'passed' };
function listShort(requirement, cited) {
    const { tests: demand } = requirement;
    return demand === undefined
        ? []
        : cited.flatMap((citation) => {
            const shortfall = isAskedFor(requirement, citation) ? (0,_test_shortfall_js__WEBPACK_IMPORTED_MODULE_2__/* .findShortfall */ .tE)(citation, demand) : null;
            return shortfall === null ? [] : [{ citation, demand, shortfall }];
        });
}
/** The tests that a row cites and that are not what its status requires. */
const listShortTests = (requirements, cited) => (requirements ?? []).flatMap((requirement) => listShort(requirement, cited));
function nameTests({ citation: { tests, reference }, shortfall }) {
    const name = (0,_text_marked_text_js__WEBPACK_IMPORTED_MODULE_3__/* .asCode */ .qM)(tests?.name ?? tests?.path ?? reference.text);
    return shortfall === 'failed' ? `${name} failed` : `${name} is skipped`;
}
/** Different references that support the row and are of the column and path that are asked for. */
function countMeeting(requirement, cited) {
    const meeting = cited.filter((citation) => (0,_weight_of_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .weightOf */ .mm)(citation) === 'supports' && meetsRequirements(citation) && isAskedFor(requirement, citation));
    return new Set(meeting.map(({ reference, resolution }) => resolution.target ?? reference.text)).size;
}
/** Whether a reference is of the column and path that are asked for. */
function isAskedFor(requirement, { place, reference, resolution }) {
    const { column, glob } = requirement;
    if (column !== null && !isColumn(column, place))
        return false;
    if (glob === null)
        return true;
    // A glob that the row cites is compared as it is written.
    return [resolution.target, reference.path].some((path) => path !== null && requirement.matches(path.replace(/^\.?\//, '')));
}
/** Kinds that may be right although nobody can look at them. Words are not among them: they would meet any requirement. */
const UNSEEN = {
    path: true,
    lines: true,
    glob: true,
    url: true,
    ticket: true,
    commit: true,
    symbol: false,
    command: false,
    prose: false,
    placeholder: false,
};
/** True for what was found, and for what is surely a reference and cannot be looked at. */
function meetsRequirements({ reference: { kind }, resolution: { state } }) {
    return state === 'present' || UNSEEN[kind];
}
/** Whether a configured column means this one: by its header, or by its role. */
function isColumn(column, { column: header, role }) {
    const wanted = column.trim().toLowerCase();
    return wanted === header.replace(/[`*_]/g, '').trim().toLowerCase() || wanted === role;
}


/***/ }),

/***/ 938:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareRowSets),
/* harmony export */   w: () => (/* binding */ unreadLinesOf)
/* harmony export */ });
/* harmony import */ var _text_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9472);
/* harmony import */ var _standard_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4435);
/* harmony import */ var _text_lazily_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4701);
/* harmony import */ var _rows_set_unread_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5370);
/* harmony import */ var _match_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7698);
/* harmony import */ var _refused_headers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9236);
/* harmony import */ var _find_lost_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3143);
// What a change did to the set of rows: which rows are the same, which are gone, and which are still written where nobody reads them.







/** By path at head. Pages at base that head does not check count as places from which rows came. */
function compareRowSets(subjects, atBase) {
    const pages = subjects.map(({ before, rows }) => ({ before: before?.rows ?? [], after: rows }));
    const known = new Set(pages.flatMap(({ before }) => before));
    const elsewhere = atBase.flatMap(({ rows }) => rows.filter((row) => !known.has(row)));
    const matched = (0,_match_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .matchPages */ .k)(pages, elsewhere, openRests([...subjects, ...atBase]));
    const kept = new Set(matched.values());
    const havingRows = new Set(subjects.flatMap(({ path, rows }) => (rows.length > 0 ? [path] : [])));
    const headKeys = (0,_text_lazily_js__WEBPACK_IMPORTED_MODULE_4__/* .lazily */ .q)(() => (0,_find_lost_js__WEBPACK_IMPORTED_MODULE_3__/* .headKeysOf */ .G$)(subjects));
    // A row that was written twice is still there as long as one of the two is.
    const names = new Set(subjects.flatMap(({ rows }) => rows.map(nameOf)));
    const isLost = (row) => !kept.has(row) && !names.has(nameOf(row));
    const gone = lossOf(atBase.filter(({ rows }) => rows.every((row) => !known.has(row))), isLost);
    return new Map(subjects.map(({ path, ...subject }) => {
        const matches = new Map(subject.rows.flatMap((row) => {
            const was = matched.get(row);
            return was === undefined ? [] : [[row, was]];
        }));
        // A page that is new may be one that is gone, written anew.
        const loss = subject.before === null ? gone : lossOf([subject.before], isLost);
        const unread = loss.rows.length === 0 ? [] : findUnreadRows({ path, ...subject }, loss);
        const still = new Set(unread.map(({ row }) => row));
        const removed = subject.before === null ? [] : loss.rows.filter((row) => !still.has(row));
        // Where nothing of a declared page is read any more, what is still written there is guarded by nobody.
        const isRead = removed.length > 0 && (subject.rows.length > 0 || !subject.declared);
        const before = subject.before?.page ?? null;
        const lost = isRead ? (0,_find_lost_js__WEBPACK_IMPORTED_MODULE_3__/* .findLost */ .i)({ ...subject, removed, before, headKeys: headKeys() }) : new Set(removed);
        const unmatched = (subject.before?.rows ?? []).filter((row) => !kept.has(row) && !still.has(row)).length;
        return [path, { matches, removed, lost, unread, unmatched, havingRows }];
    }));
}
function lossOf(pages, isLost) {
    const written = new Map(pages.flatMap(({ page, rows }) => rows.filter(isLost).map((row) => [row, page.lines[row.row.range.line - 1] ?? ''])));
    const tables = new Map(pages.flatMap((page) => page.rows.map((row) => [row, page.tables[row.row.table]])));
    return {
        rows: [...written.keys()],
        written,
        headersOf: (row) => tables.get(row)?.columns.map(({ header }) => (0,_rows_set_unread_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(header)) ?? [],
        wanted: new Set([...written.values()].map(_rows_set_unread_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .trimLine */ .NR)),
        old: (0,_text_lazily_js__WEBPACK_IMPORTED_MODULE_4__/* .lazily */ .q)(() => new Set(pages.flatMap((page) => unreadLinesOf(page).map(({ line }) => lineOf(page, line))))),
    };
}
/** What the line of each row says besides its key, or besides its title where it has none; and of a row that only a section of a standard names what it demands. */
function openRests(sides) {
    const pages = new Map(sides.flatMap(({ page, rows }) => rows.map((row) => [row, page])));
    const demands = new Map(sides.flatMap((side) => {
        const words = (0,_text_lazily_js__WEBPACK_IMPORTED_MODULE_4__/* .lazily */ .q)(() => (0,_standard_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .openSectionWords */ .LT)(side));
        return side.rows.map((row) => [row, words]);
    }));
    const lineOfRow = (row) => {
        const line = row.row.table < 0 ? '' : (pages.get(row)?.lines[row.row.range.line - 1] ?? '');
        return line.includes('|') ? line : '';
    };
    const restOf = (row) => {
        const { key, keyed, heading } = row.row;
        const line = lineOfRow(row);
        if (line === '')
            return '';
        const name = keyed ? key : heading;
        const at = line.indexOf(name);
        const rest = (0,_rows_set_unread_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(at < 0 ? line : line.slice(0, at) + line.slice(at + name.length));
        // A row without a key has nothing but its title: what else it says must say something.
        return keyed || saysMore(rest) ? rest : '';
    };
    const demandOf = (row) => {
        const { key, keyed, title } = row.row;
        if (!keyed || (title !== '' && title !== key))
            return '';
        const said = demands.get(row)?.()(row.row) ?? '';
        return saysMore(said) ? said : '';
    };
    const noteOf = (row) => {
        const cells = (0,_rows_set_unread_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .cellsOf */ .nc)(lineOfRow(row)).filter((cell) => cell !== (0,_rows_set_unread_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(row.row.heading));
        const longest = cells.reduce((most, cell) => (cell.length > most.length ? cell : most), '');
        return longest.length < NOTE_LETTERS ? '' : longest.slice(0, NOTE_LETTERS);
    };
    return { restOf, demandOf, noteOf };
}
/** Letters at the start of a row's longest cell that hardly two rows have in common. */
const NOTE_LETTERS = 60;
/** Whether a line says more than a status, which may be `not yet started`. */
const saysMore = (rest) => rest.replaceAll(/[^\p{L}\p{N}]/gu, '').length >= FEWEST_LETTERS;
const FEWEST_LETTERS = 20;
const nameOf = ({ row }) => JSON.stringify([(0,_text_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalKey */ .yk)(row.key), (0,_rows_set_unread_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(row.title)]);
/** Lines of one text that are remembered. */
const MAX_EQUAL = 20;
/** Which of the lost rows are still written at head, each on a line of its own that was not written so at base already. */
function findUnreadRows(subject, { written, headersOf, wanted, old }) {
    const byCell = new Map();
    for (const line of unreadLinesOf(subject, wanted)) {
        const text = lineOf(subject, line.line);
        if (old().has(text))
            continue;
        for (const name of new Set(text.includes('|') ? line.cells : [text])) {
            const equals = byCell.get(name) ?? [];
            byCell.set(name, equals);
            if (equals.length < MAX_EQUAL)
                equals.push(line);
        }
    }
    if (byCell.size === 0)
        return [];
    const taken = new Set();
    const isSameTable = openSameTable(subject);
    return [...written].flatMap(([row, text]) => {
        const headers = headersOf(row);
        const named = text.includes('|')
            ? candidates({ row, text, byCell, isSameTable: (line) => isSameTable(line, headers) })
            : (byCell.get((0,_rows_set_unread_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .trimLine */ .NR)(text)) ?? []);
        const found = named.find(({ line }) => !taken.has(line));
        if (found === undefined)
            return [];
        taken.add(found.line);
        return [{ row, line: found }];
    });
}
/** The lines of a page that look like rows and are none. */
function unreadLinesOf({ page, rows, tables }, wanted) {
    const read = new Set(rows.map(({ row }) => row.range.line));
    return (0,_rows_set_unread_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .findUnreadLines */ .MV)({ page, tables, read, ...(wanted === undefined ? {} : { wanted }) });
}
const lineOf = ({ page }, line) => (0,_rows_set_unread_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .trimLine */ .NR)(page.lines[line - 1] ?? '');
/** Whether a line is in a refused table with half of these headers at least: the table is the same, and somebody edited its header. */
function openSameTable(subject) {
    const headersAt = (0,_refused_headers_js__WEBPACK_IMPORTED_MODULE_6__/* .openRefusedHeaders */ .R)(subject);
    return (line, headers) => {
        const own = headers.length < FEWEST_HEADERS ? null : headersAt(line);
        return own !== null && headers.filter((header) => own.has(header)).length * 2 >= headers.length;
    };
}
/** In a shorter table one equal header says nothing. */
const FEWEST_HEADERS = 3;
/** Lines that name the row and have more than half of its cells, or are in its table still. */
function candidates({ row: { row }, text, byCell, isSameTable, }) {
    const cells = (0,_rows_set_unread_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .cellsOf */ .nc)(text).filter((cell) => cell !== '');
    const [first = ''] = cells;
    const name = [(0,_rows_set_unread_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(row.heading), (0,_rows_set_unread_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(row.key)].find((one) => cells.includes(one)) ?? first;
    return (byCell.get(name) ?? []).filter((line) => {
        const has = new Set(line.cells);
        return cells.filter((cell) => has.has(cell)).length * 2 > cells.length || isSameTable(line);
    });
}


/***/ }),

/***/ 7705:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule)
/* harmony export */ });
/** Ties the message ids a rule uses to the messages it has, so that a missing one does not compile. */
function defineRule(rule) {
    return rule;
}


/***/ }),

/***/ 2386:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/evidence/links/link-target.js
var link_target = __webpack_require__(4272);
// EXTERNAL MODULE: ./build/documents/links/read-links.js
var read_links = __webpack_require__(8123);
// EXTERNAL MODULE: ./build/evidence/read/html-link.js
var html_link = __webpack_require__(6345);
// EXTERNAL MODULE: ./build/text/group-by.js
var group_by = __webpack_require__(9107);
;// CONCATENATED MODULE: ./build/findings/labels-at.js
// Finds what a reader sees of the links that lead to one destination: a page often writes it there a second time.



const known = new WeakMap();
/** The visible text of the links whose destination is written at this place: of all, where several use one definition. */
function labelsAt(page, destination) {
    const labels = known.get(page) ?? readLabels(page);
    known.set(page, labels);
    return labels.get((0,read_links/* placeOf */.$t)(destination)) ?? [];
}
function readLabels(page) {
    const labels = new Map();
    for (const segments of runsOf(page.blocks))
        for (const [at, segment] of segments.entries()) {
            const tag = segment.link === null ? (0,html_link/* linkOfTag */.C)(segment) : null;
            const place = segment.link?.urlRange ?? tag?.urlRange ?? null;
            if (place === null)
                continue;
            for (const one of tag === null ? [segment] : (0,html_link/* insideLink */.v)(segments, at + 1))
                if (one.kind === 'text' || one.kind === 'code')
                    (0,group_by/* appendTo */.S)(labels, (0,read_links/* placeOf */.$t)(place), one);
        }
    return labels;
}
/** An address with lines, in whose text the page has a reference. */
const ADDRESS = /^https?:\/\/.*#L\d/i;
const addressed = new WeakMap();
/** The link to lines of another site that this place is the text of; null where there is none. */
function addressAround(page, { line, column, endColumn }) {
    const byLine = addressed.get(page) ?? readAddressed(page);
    addressed.set(page, byLine);
    const around = byLine
        .get(line)
        ?.find(({ range }) => range.line === range.endLine && range.column <= column && endColumn <= range.endColumn);
    return around?.link ?? null;
}
function readAddressed(page) {
    const byLine = new Map();
    for (const segments of runsOf(page.blocks))
        for (const segment of segments)
            if (segment.link !== null && ADDRESS.test(segment.link.url))
                (0,group_by/* appendTo */.S)(byLine, segment.range.line, segment);
    return byLine;
}
/** The inline content of a page, paragraph by paragraph and cell by cell. */
function* runsOf(blocks) {
    for (const block of blocks)
        switch (block.kind) {
            case 'heading':
            case 'paragraph':
                yield block.segments;
                break;
            case 'list':
                for (const item of block.items)
                    yield* runsOf(item.blocks);
                break;
            case 'table':
                for (const row of [block.header, ...block.rows])
                    for (const cell of row.cells)
                        yield cell.segments;
                break;
            case 'quote':
            case 'footnote':
                yield* runsOf(block.blocks);
                break;
            case 'definition':
            case 'html':
            case 'code':
                break;
        }
}

// EXTERNAL MODULE: ./build/evidence/read/cell-reader.js + 1 modules
var cell_reader = __webpack_require__(8725);
// EXTERNAL MODULE: ./build/evidence/read/line-anchor.js
var line_anchor = __webpack_require__(4297);
// EXTERNAL MODULE: ./build/text/paths.js
var text_paths = __webpack_require__(9278);
;// CONCATENATED MODULE: ./build/findings/rewrite-pointer.js
// Writes a reference anew so that it points at another path or other lines, and keeps all else as it was written.


/** Code and plain text alike: these end a cell, a code span or a line. */
const NEVER = /[`|\r\n\p{Cc}]/u;
/** Outside code they would be read as Markdown or end the path. */
const ONLY_IN_CODE = /[\s()[\]<>*\\]/;
/** The edit, or null where the source does not show the path or lines in a way that could be replaced safely. */
function rewritePointer(page, citation, { path, lines }) {
    const { reference } = citation;
    const source = sourceOf(page, citation);
    if (source === null)
        return null;
    if (reference.address !== undefined) {
        const address = writeAddress({ source, reference, path, lines });
        return address === null || address === source ? null : { path: page.path, range: reference.range, text: address };
    }
    const moved = lines === null
        ? source
        : replaceLines({ source, from: anchorStart(source, reference.path), spans: reference.lines, lines });
    const text = moved !== null && path !== null ? replacePath({ source: moved, page, citation, to: path }) : moved;
    return text === null || text === source ? null : { path: page.path, range: reference.range, text };
}
/** The address with another path or other lines; null where the page writes it in another way than a browser gets it. */
function writeAddress({ source, reference: { address, path: cited, lines: spans }, path, lines, }) {
    if (address === undefined || source !== address.before + address.path + address.after)
        return null;
    const anchor = address.after.indexOf('#');
    const after = lines === null
        ? address.after
        : anchor < 0
            ? null
            : replaceLines({ source: address.after, from: anchor, spans, lines });
    return after === null
        ? null
        : address.before +
            (path === null ? address.path : encodePath({ written: address.path, cited: cited ?? '', to: path })) +
            after;
}
/** Folders and the name that stay are left as they are written. */
function encodePath({ written, cited, to, }) {
    const [encoded, old, parts] = [written.split('/'), cited.split('/'), to.split('/')];
    const shift = old.length - parts.length;
    let same = 0;
    while (same < parts.length && parts[same] === old[same])
        same += 1;
    let tail = parts.length;
    while (tail > same && tail + shift > same && parts[tail - 1] === old[tail - 1 + shift])
        tail -= 1;
    return parts
        .map((part, at) => {
        const kept = at < same ? encoded[at] : at >= tail ? encoded[at + shift] : undefined;
        // In running text, punctuation at the end is not part of an address.
        return (kept ??
            encodeURI(part).replace(/[()#?'[\]*&~]|[.,:;!]$/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`));
    })
        .join('/');
}
/** The text that an edit of the reference replaces; null where it goes over several lines. */
function sourceOf(page, { reference: { range } }) {
    if (range.line !== range.endLine)
        return null;
    return page.lines[range.line - 1]?.slice(range.column - 1, range.endColumn - 1) ?? null;
}
function replacePath({ source, page, citation, to, }) {
    const { reference: { path: cited, command, range, linked }, resolution: { target }, } = citation;
    const path = cited ?? command?.path ?? null;
    if (path === null || path === '')
        return null;
    const written = writeLike({ written: path, target, page: page.path, to, linked });
    const inCode = page.lines[range.line - 1]?.[range.column - 2] === '`';
    if (!isSafeIn(written, inCode))
        return null;
    const at = source.indexOf(path);
    if (at < 0)
        return null;
    // `./` comes before the path and would be wrong before a path from the root or upwards.
    const before = source.slice(0, at).replace(/(?:\.\/)+$/, '');
    return before + written + source.slice(at + path.length);
}
/** True for a path that is read as it is written, in code marks or outside of them. */
const isSafeIn = (path, inCode) => !NEVER.test(path) && (inCode || !ONLY_IN_CODE.test(path));
/** The new path in the old one's style: from the page's folder where it was so, with a leading or closing slash where it had one. */
function writeLike({ written, target, page, to, linked = false, }) {
    const closing = written.endsWith('/') ? '/' : '';
    const bare = written.replace(/^\/+/, '').replace(/\/+$/, '');
    const folder = external_node_path_.posix.dirname(page);
    const isFromRoot = target === null || external_node_path_.posix.normalize(bare) === target;
    // What a link holds is read from the page's folder, wherever the file was found.
    const isFromPage = linked && !written.startsWith('/') ? target !== null : !isFromRoot && external_node_path_.posix.join(folder, bare) === target;
    if (isFromPage)
        return external_node_path_.posix.relative(folder, to) + closing;
    return `${isFromRoot && written.startsWith('/') ? '/' : ''}${to}${closing}`;
}
function anchorStart(source, path) {
    return path === null || !source.includes(path) ? 0 : source.indexOf(path) + path.length;
}
/** Replaces the numbers of an anchor one by one; null where they are not there as the spans say. */
function replaceLines({ source, from, spans, lines, }) {
    if (spans.length === 0 || spans.length !== lines.length)
        return null;
    const numbers = [...source.slice(from).matchAll(/\d+/g)].map((match) => ({
        value: Number(match[0]),
        at: from + match.index,
        length: match[0].length,
    }));
    let text = '';
    let copied = 0;
    let next = 0;
    // Where the number before the next one ends; 0 before the first.
    let tail = 0;
    const put = (value) => {
        const number = numbers[next];
        if (number === undefined)
            return;
        text += source.slice(copied, number.at) + String(value);
        copied = number.at + number.length;
        tail = copied;
        next += 1;
        // A column (`:12:5`, `#L12C5-L14C2`) is between the lines and stays.
        for (let column = numbers[next]; column !== undefined && isColumn(source, column.at, tail); column = numbers[next]) {
            tail = column.at + column.length;
            next += 1;
        }
    };
    for (const [index, span] of spans.entries()) {
        const line = lines[index];
        if (line === undefined || numbers[next]?.value !== span.start)
            return null;
        put(line.start);
        const isRange = (0,line_anchor/* isRangeSign */.vK)(source.slice(tail, numbers[next]?.at ?? tail));
        if (!isRange && (span.end !== span.start || line.end !== line.start))
            return null;
        if (!isRange)
            continue;
        if (numbers[next]?.value !== span.end)
            return null;
        put(line.end);
    }
    return text + source.slice(copied);
}
/** True for a number that follows the end of another one, `tail`, after `:` or `C`. */
const isColumn = (source, at, tail) => /^[:C]$/.test(source.slice(tail, at));

;// CONCATENATED MODULE: ./build/findings/rewrite-label.js




/** Longest text that is looked through. */
const LONGEST = 500;
/** The edit; null where nothing is written twice, and `unsafe` where it is and cannot be replaced. */
function rewriteLabel(page, segment, link) {
    const { text } = segment;
    if (text.length > LONGEST)
        return null;
    const found = findPath(text, link);
    const written = found === null ? '' : text.slice(found.start, found.end);
    const path = found === null || link.path === null ? written : pathLike({ written, link, page, to: link.path });
    const anchor = found === null
        ? { start: 0, lines: (0,line_anchor/* readLineCell */.N3)(text, true) }
        : { start: found.end, lines: (0,line_anchor/* splitAnchor */.Ik)(text.slice(found.start)).lines };
    const isTwice = link.lines !== null && anchor.lines.length > 0 && areSame(anchor.lines, link.from);
    const rest = text.slice(anchor.start);
    const moved = isTwice ? replaceLines({ source: rest, from: 0, spans: anchor.lines, lines: link.lines }) : rest;
    if (moved === null)
        return 'unsafe';
    if (path === written && moved === rest)
        return null;
    const start = path === written || found === null ? anchor.start : found.start;
    const end = moved === rest ? anchor.start : text.length;
    const range = (0,cell_reader/* rangeWithin */.v)(segment, start, end);
    const source = page.lines[range.line - 1]?.slice(range.column - 1, range.endColumn - 1);
    // Escapes and entities are left alone.
    if (source !== text.slice(start, end) || (path !== written && !isSafeIn(path, segment.kind === 'code')))
        return 'unsafe';
    return {
        path: page.path,
        range,
        text: (path === written ? '' : path) + (moved === rest ? '' : moved),
    };
}
const areSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
/** Where the text has the path, as the destination writes it, from the root, or by its last parts. */
function findPath(text, { cited, target }) {
    for (const path of formsOf(cited, target)) {
        for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1)) {
            const end = at + path.length;
            if (!/[\p{L}\p{N}_./\\-]$/u.test(text.slice(0, at)) &&
                !/^(?:[\p{L}\p{N}_/-]|\.[\p{L}\p{N}])/u.test(text.slice(end)))
                return { start: at, end };
        }
    }
    return null;
}
/** Deeper folders than these are not written in short. */
const MOST_PARTS = 40;
/** Longest first; a folder or a name without a dot is a word like others, and counts only as a whole path. */
function* formsOf(cited, target) {
    const whole = [cited, target].filter((path) => path !== null && path !== '').map((path) => path ?? '');
    yield* whole;
    const parts = (target ?? cited ?? '').split('/').filter((part) => part !== '' && part !== '..');
    for (let from = Math.max(1, parts.length - MOST_PARTS); from < parts.length; from += 1) {
        const tail = parts.slice(from).join('/');
        if (tail.includes('/') || tail.includes('.'))
            yield tail;
    }
}
/** The new path in the form of the old one. What already says the new path, from the root or by its last parts, is right as it is. */
function pathLike({ written, link: { cited, target }, page, to, }) {
    if (written === target || written === to)
        return to;
    if (written === cited)
        return writeLike({ written, target, page: page.path, to });
    if (!written.includes('/'))
        return (0,text_paths/* nameOf */.Vb)(to);
    if (to.endsWith(`/${written}`))
        return written;
    const before = (target ?? '').slice(0, -written.length);
    if (target !== null && to.startsWith(before))
        return to.slice(before.length);
    // From another folder on: as many parts as before.
    return to.split('/').slice(-written.split('/').length).join('/');
}

;// CONCATENATED MODULE: ./build/findings/link-draft.js
// The broken links of a page that are news to the evidence rules, where they are, and the edit that fixes them.




/** The links that lead nowhere. One in an evidence cell is left out where the evidence rules speak of it, or where its cell calls it gone. */
function* findBrokenLinks({ links, rows, followed }) {
    let said = null;
    for (const broken of links?.broken ?? []) {
        if (broken.evidence && broken.trouble.kind !== 'anchor') {
            said ??= placesSaid(rows, followed !== undefined);
            if (said.has(placeOf(broken.link.range)))
                continue;
        }
        yield broken;
    }
}
/** What is not there and need not be: still to be made, only spoken of, or kept out of the repository. What this change takes away is none of them. */
const LIFTED = new Set(['to-come', 'spoken-of', 'of-record', 'ignored']);
/** Where the evidence rules speak of a reference, or its cell calls it gone or to come. */
const placesSaid = (rows, isFollowed) => new Set(rows.flatMap(({ evidence }) => evidence
    .filter(({ reference: { acknowledged }, resolution: { state, why }, change }) => acknowledged ||
    // Of a page that is only followed they speak of what this change takes away, and of nothing else.
    (isFollowed ? change === 'deleted' || change === 'renamed' : state === 'missing') ||
    LIFTED.has(why.code))
    .map(({ reference: { range } }) => placeOf(range))));
const placeOf = ({ line, column }) => `${line}:${column}`;
/** A link is distinguished from others by its destination. */
function placeOfLink({ link: { url, range }, }) {
    return { range, rowKey: null, evidence: url, identity: url };
}
/**
 * This change broke a link that base's page had, or it was broken before. A link that is new and leads nowhere is what head shows;
 * in a row that claims something it is a claim that this change itself makes without its evidence.
 */
function groundOfLink(subject, broken) {
    const { before } = subject;
    const { link, trouble } = broken;
    const had = before !== null && holds(before.page, link.url);
    const ground = had
        ? { fresh: 'change', old: 'head' }
        : trouble.kind === 'missing' && isClaimed(subject, broken)
            ? 'change'
            : 'head';
    return { ground, cause: causeOf(trouble) };
}
/** True for a link that this change puts into a row that claims something, and whose target base's page had no broken link to either. */
function isClaimed(subject, { link: { range }, trouble: { target } }) {
    if (!subject.compared)
        return false;
    const { lines, brokenBefore } = claimsOf(subject);
    return lines.has(range.line) && !brokenBefore.has(target);
}
const claims = new WeakMap();
function claimsOf(subject) {
    const known = claims.get(subject) ?? {
        lines: new Set(subject.rows.filter(({ row }) => CLAIMING.has(row.declared.status)).map(({ row }) => row.range.line)),
        brokenBefore: new Set((subject.before?.links?.broken ?? []).map(({ trouble }) => trouble.target)),
    };
    claims.set(subject, known);
    return known;
}
const CLAIMING = new Set(['done', 'partial']);
const words = new WeakMap();
/** True where the page has the destination, or all words of one that has spaces or brackets: a page is not searched once for each of its links. */
function holds(page, url) {
    const known = words.get(page) ?? new Set(splitWords(page.text));
    words.set(page, known);
    return splitWords(url).every((word) => known.has(word));
}
const splitWords = (text) => text.split(/[\s()<>[\]"'|]+/).filter((word) => word !== '');
function causeOf(trouble) {
    switch (trouble.kind) {
        case 'renamed':
            return { kind: 'renamed', path: trouble.target, detail: trouble.to };
        case 'anchor':
            return { kind: 'name-gone', path: trouble.target, detail: trouble.anchor };
        case 'lines':
            return { kind: 'shortened', path: trouble.target, detail: null };
        case 'missing':
        case 'editor':
        case 'other-case':
            return { kind: 'missing', path: trouble.target, detail: null };
    }
}
/** Null where nothing near is known, or the destination is not written out on one line. */
function fixOfLink({ path, page }, { link: { url, range, written }, trouble: { target }, fix }) {
    if (fix === null || !written || range.line !== range.endLine)
        return null;
    const to = (0,link_target/* readLinkTarget */.O)(fix)?.path ?? null;
    const link = {
        cited: (0,link_target/* readLinkTarget */.O)(url)?.path ?? null,
        target,
        from: [],
        path: to === null ? null : to.startsWith('/') ? to.slice(1) : external_node_path_.posix.join(external_node_path_.posix.dirname(path), to),
        lines: null,
    };
    // The path that readers see is written anew with the destination.
    const copies = labelsAt(page, range).map((label) => rewriteLabel(page, label, link));
    return {
        edits: [{ path, range, text: fix }, ...copies.filter((copy) => copy !== null && copy !== 'unsafe')],
    };
}

// EXTERNAL MODULE: ./build/findings/rule.js
var rule = __webpack_require__(7705);
;// CONCATENATED MODULE: ./build/findings/rules/anchor-broken.js
// Links whose page exists, and the place in it does not.


const anchorBroken = (0,rule/* defineRule */.K)({
    id: 'anchor-broken',
    follows: 'named',
    severity: 'warning',
    summary: 'A link points to a heading or lines that do not exist.',
    messages: {
        here: { says: 'No heading or id on this page matches `#{anchor}`.', do: 'Link to a heading or id that exists.' },
        there: { says: 'No heading or id in `{target}` matches `#{anchor}`.', do: 'Link to a heading or id that exists.' },
        lines: {
            says: 'This link points to line {line}, but `{target}` has {lines, line}.',
            do: 'Link to lines that exist.',
        },
    },
    *check(subject) {
        for (const broken of findBrokenLinks(subject)) {
            const { trouble } = broken;
            const rest = {
                ...placeOfLink(broken),
                ...groundOfLink(subject, broken),
                suggestion: fixOfLink(subject, broken),
            };
            if (trouble.kind === 'lines')
                yield {
                    messageId: 'lines',
                    data: { line: trouble.line, target: trouble.target, lines: trouble.lineCount },
                    ...rest,
                };
            else if (trouble.kind !== 'anchor')
                continue;
            else if (trouble.target === subject.path)
                yield { messageId: 'here', data: { anchor: trouble.anchor }, ...rest };
            else
                yield { messageId: 'there', data: { target: trouble.target, anchor: trouble.anchor }, ...rest };
        }
    },
});

// EXTERNAL MODULE: ./build/text/set-aside.js
var set_aside = __webpack_require__(9379);
;// CONCATENATED MODULE: ./build/findings/group-citations.js
/** What of a subject's references a rule speaks of; a reference that its own cell calls gone is never among them. */
function* groupCitations(subject, matches, meaningOf = targetOf) {
    for (const row of subject.rows) {
        const groups = new Map();
        for (const citation of row.evidence) {
            if (citation.reference.acknowledged || !matches(citation))
                continue;
            const key = meaningOf(citation);
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, [citation]);
            else
                group.push(citation);
        }
        for (const all of groups.values()) {
            const [citation] = all;
            if (citation !== undefined)
                yield { row, citation, all };
        }
    }
}
/** A draft that speaks of one reference of one row. */
function draftFor({ row, citation }, rest) {
    return {
        ...rest,
        range: citation.reference.range,
        rowKey: row.row.key,
        evidence: citation.reference.text,
        identity: citation.reference.kind === 'symbol'
            ? citation.reference.text
            : (citation.reference.path ?? citation.reference.text),
        declaresDone: row.row.declared.status === 'done',
    };
}
/** The path a message names: the one in the repository, else as written. */
function pathOf({ reference, resolution }) {
    return resolution.target ?? reference.path ?? reference.text;
}
/** A suggestion of these edits; null where one of them cannot be made, since half a fix is no fix. */
function suggest(edits) {
    const possible = edits.filter((edit) => edit !== null);
    return possible.length === edits.length && possible.length > 0 ? { edits: possible } : null;
}
/** The file a reference means, those of one shorthand (`{a,b}.ts`) taken together, for rules about what is not there. */
const shorthandOf = (citation) => {
    const { reference: { kind, path, text, range }, } = citation;
    return kind === 'path' && path !== null && !text.includes(path)
        ? `${range.line}:${range.column}`
        : targetOf(citation);
};
/** The lines of a file that a reference means, for rules about anchors. */
const linesOf = (citation) => `${targetOf(citation)}\n${JSON.stringify(citation.reference.lines)}`;
function targetOf({ reference, resolution }) {
    const place = resolution.target ?? reference.path;
    return place === null ? reference.text : `${place}\n${reference.symbol ?? ''}`;
}

;// CONCATENATED MODULE: ./build/findings/suggest-pointers.js






/** Rewrites all of them, or none: half a fix is no fix. What is kept of older code is never offered: a row that is done does not rest on it. */
function suggestPointers(page, pointers, placeFor) {
    const own = pointers.map(({ reference: { range } }) => range);
    if (pointers.some((pointer) => leadsAside(pointer, placeFor(pointer))))
        return null;
    if (pointers.some(({ reference }) => isTextOfAddress(page, reference.range, own)))
        return null;
    return suggest(pointers.flatMap((pointer) => {
        const place = placeFor(pointer);
        const isLabelled = saysLinesInLabel(page, pointer);
        const edit = rewritePointer(page, pointer, isLabelled ? { ...place, lines: null } : place);
        const copies = relabel({ page, pointer, edit, place }).filter((copy) => copy === null || !own.some((range) => overlaps(range, copy.range)));
        return isLabelled && edit === null && place.path === null && copies.length > 0 ? copies : [edit, ...copies];
    }));
}
/** `[a.rs:40](https://\u2026/a.rs#L40)`, whose address is not fixed along: the text and the address would not agree any more. */
function isTextOfAddress(page, range, fixed) {
    const link = addressAround(page, range);
    const { urlRange = null } = link ?? {};
    if (link === null || (urlRange !== null && overlaps(urlRange, range)))
        return false;
    return urlRange === null || !fixed.some((one) => overlaps(one, urlRange));
}
const leadsAside = ({ reference, resolution }, { path }) => path !== null && (0,set_aside/* isSetAside */.J)(path, resolution.target ?? reference.path ?? path);
/** `[a.rs:40](a.rs)`: the lines are in the text alone. */
function saysLinesInLabel(page, { reference: { range, lines, address } }) {
    const source = sourceOf(page, { reference: { range } });
    return (lines.length > 0 &&
        source !== null &&
        address === undefined &&
        (0,line_anchor/* splitAnchor */.Ik)(source).lines.length === 0 &&
        labelsAt(page, range).length > 0);
}
function relabel({ page, pointer, edit, place: { path, lines }, }) {
    const { reference, resolution } = pointer;
    const source = sourceOf(page, pointer);
    return labelsAt(page, reference.range).flatMap((segment) => {
        // A text that is the destination once more, such as an address.
        if (segment.text === source && segment.columns === null)
            return edit === null ? [] : [{ ...edit, range: segment.range }];
        const copy = rewriteLabel(page, segment, {
            cited: reference.path,
            target: resolution.target,
            from: reference.lines,
            path,
            lines,
        });
        return copy === null ? [] : [copy === 'unsafe' ? null : copy];
    });
}
const overlaps = (one, other) => one.line === other.line && one.column < other.endColumn && other.column < one.endColumn;

;// CONCATENATED MODULE: ./build/findings/fix-anchors.js

/** The lines an anchor has once everything that is offered for its row is applied. */
function linesAfterFix({ reference, lineState, named }) {
    if (lineState?.kind === 'moved')
        return lineState.lines;
    return (named?.at === 'elsewhere' ? named.lines : null) ?? reference.lines;
}
/** Points an anchor, and its equals in the row, at other lines of its file; null where another anchor of the row has them, or will. */
function fixLines({ subject, group, lines, }) {
    const { citation, all, row } = group;
    const to = JSON.stringify(lines);
    const from = JSON.stringify(citation.reference.lines);
    const taken = row.evidence.some((other) => other.reference.kind === 'lines' &&
        other.resolution.target === citation.resolution.target &&
        JSON.stringify(other.reference.lines) !== from &&
        JSON.stringify(linesAfterFix(other)) === to);
    return taken ? null : suggestPointers(subject.page, all, () => ({ path: null, lines }));
}
/** True where the lines of a reference are known in the renamed file, so that its new path does not carry a wrong number along. */
function isFollowed({ reference: { kind }, lineState }) {
    return kind !== 'lines' || lineState?.kind === 'same' || lineState?.kind === 'moved';
}

// EXTERNAL MODULE: ./build/findings/grounds.js + 1 modules
var grounds = __webpack_require__(8305);
// EXTERNAL MODULE: ./build/findings/weight-of-evidence.js
var weight_of_evidence = __webpack_require__(2243);
;// CONCATENATED MODULE: ./build/findings/write-lines.js
/** `33`, `33-40`, `12, 40`. */
function writeLines(lines) {
    return lines.map(({ start, end }) => (start === end ? `${start}` : `${start}-${end}`)).join(', ');
}

;// CONCATENATED MODULE: ./build/findings/rules/anchor-mismatch.js
// Anchors beside a name that is elsewhere in the cited file.






const anchorMismatch = (0,rule/* defineRule */.K)({
    id: 'anchor-mismatch',
    severity: 'warning',
    summary: 'A name and a line are cited together, but the name is elsewhere in that file.',
    messages: {
        elsewhere: {
            says: '`{name}` is on {to, range} of `{path}`, not on {from, range}.',
            do: 'Correct the line number, or name what is on the cited line.',
        },
        several: {
            says: '`{name}` is not on {from, range} of `{path}`, but on {to, range}.',
            do: 'Cite the line that you mean.',
        },
    },
    *check(subject) {
        for (const group of groupCitations(subject, (citation) => citation.named?.at === 'elsewhere' && citation.lineState?.kind !== 'out-of-range' && !(0,weight_of_evidence/* isRenamed */.xe)(citation), linesOf)) {
            const { citation: { named, reference }, } = group;
            if (named?.at !== 'elsewhere')
                continue;
            const path = pathOf(group.citation);
            const data = { name: named.name, path, from: writeLines(reference.lines) };
            const known = {
                ground: named.doubtful === true
                    ? 'reading'
                    : (0,grounds/* driftGround */.$i)({ subject, row: group.row, citation: group.citation, old: 'head' }),
                cause: { kind: 'moved', path, detail: named.name },
            };
            const { lines } = named;
            yield lines === null
                ? draftFor(group, {
                    messageId: named.places.length > 1 ? 'several' : 'elsewhere',
                    data: { ...data, to: named.places.join(', ') },
                    ...known,
                })
                : draftFor(group, {
                    messageId: 'elsewhere',
                    data: { ...data, to: writeLines(lines) },
                    ...known,
                    suggestion: fixLines({ subject, group, lines }),
                });
        }
    },
});

;// CONCATENATED MODULE: ./build/findings/rules/command-missing.js




const commandMissing = (0,rule/* defineRule */.K)({
    id: 'command-missing',
    severity: 'warning',
    summary: 'A cited command names a target, script, recipe or file that does not exist.',
    messages: {
        target: {
            says: '`{command}`: `{runner}` has no target or script `{target}`.',
            do: 'Cite the command that replaced it. If it is not evidence, list it under `ignore` in the configuration.',
        },
        'target-in-file': {
            says: '`{command}`: `{path}` does not define `{target}`.',
            do: 'Cite the command that replaced it. If it is not evidence, list it under `ignore` in the configuration.',
        },
        file: {
            says: '`{command}`: `{path}` does not exist.',
            do: 'Cite the command that replaced it. If it is not evidence, list it under `ignore` in the configuration.',
        },
    },
    *check(subject) {
        for (const group of groupCitations(subject, isMissing)) {
            const { row, citation } = group;
            const { text, command } = citation.reference;
            const { runner = text, target = null, path = null } = command ?? {};
            // A file of no target is but a word that looks like a path; a table of targets is read.
            const old = target === null && path !== null ? 'reading' : 'head';
            const known = {
                ground: citation.change === 'deleted' ? (0,grounds/* driftGround */.$i)({ subject, row, citation, old }) : old,
                cause: { kind: 'target-gone', path: path ?? runner, detail: target ?? text },
            };
            if (path === null)
                yield draftFor(group, {
                    messageId: 'target',
                    data: { command: text, target: target ?? text, runner },
                    ...known,
                });
            else if (target === null)
                yield draftFor(group, { messageId: 'file', data: { command: text, path }, ...known });
            else
                yield draftFor(group, {
                    messageId: 'target-in-file',
                    data: { command: text, target, path, runner },
                    ...known,
                });
        }
    },
});
/** A command whose file was renamed is only a wrong pointer, of which rule `evidence-renamed` speaks. */
function isMissing(citation) {
    return citation.reference.kind === 'command' && citation.resolution.state === 'missing' && !(0,weight_of_evidence/* isRenamed */.xe)(citation);
}

// EXTERNAL MODULE: ./build/documents/page-sections.js
var page_sections = __webpack_require__(3051);
// EXTERNAL MODULE: ./build/rows/status/status-tokens.js
var status_tokens = __webpack_require__(9344);
// EXTERNAL MODULE: ./build/rows/tables/find-tables.js
var find_tables = __webpack_require__(6007);
// EXTERNAL MODULE: ./build/text/keys.js
var text_keys = __webpack_require__(9472);
// EXTERNAL MODULE: ./build/text/lazily.js
var lazily = __webpack_require__(4701);
;// CONCATENATED MODULE: ./build/findings/identify-rows.js



/** Columns before what a row is about that are looked at. */
const MAX_COLUMNS = 3;
const NUMBER = /^\d{1,4}(?:\.\d{1,4}){0,4}\p{L}?$/u;
/** Where a numbering begins. */
const FIRST = /^0{0,3}1$/;
/** Gives rows of one key, or of one number, the same name, and every other row a name of its own. */
function identifyRows(subject) {
    const rows = subject.rows.map(({ row }) => row);
    const numbers = rows.every(({ keyed }) => keyed) ? new Map() : readNumbers(subject);
    const keyOf = ({ key, keyed, range: { line } }) => keyed ? (0,text_keys/* canonicalKey */.yk)(key) : numbers.get(line);
    const keys = rows.flatMap((row) => keyOf(row) ?? []);
    // Tables that each begin with 1 number their own rows.
    const restarts = keys.filter((key) => FIRST.test(key)).length > 1;
    return (row) => {
        const key = keyOf(row);
        return key === undefined || (restarts && NUMBER.test(key)) ? row : key;
    };
}
/** The number of each line of a table that has a column of them and no number twice. */
function readNumbers({ page, tables }) {
    const accepted = new Map(tables.flatMap((one) => (one.accepted ? [[one.range.line, one]] : [])));
    return new Map((0,find_tables/* findTables */.J)(page).flatMap(({ table }) => {
        const columns = accepted.get(table.range.line)?.columns ?? [];
        const item = columns.findIndex(({ role }) => role === 'item');
        for (const { index } of columns.slice(0, Math.max(0, Math.min(item, MAX_COLUMNS)))) {
            const numbers = table.rows.map(({ cells, range }) => [range.line, cells[index]?.text ?? '']);
            if (numbers.every(([, number]) => NUMBER.test(number)) &&
                (0,group_by/* groupBy */.$)(numbers, ([, number]) => number).size === numbers.length)
                return numbers;
        }
        return [];
    }));
}

;// CONCATENATED MODULE: ./build/findings/hold-counts.js
// Holds the counts that a page states against its rows: all of them, or those that the counts are about.







/** Most tables whose rows are counted apart, and most columns beside the statuses that are looked at. */
const MAX_TABLES = 50;
const hold_counts_MAX_COLUMNS = 200;
const UNCOMPARED = { wrong: [], right: [], sumsUp: false };
const hold_counts_known = new WeakMap();
function prepare(subject) {
    const rows = subject.rows.map(({ row }) => row).filter(({ declared }) => declared.implied !== true);
    const scopeOf = openScopes(subject);
    const sections = (0,page_sections/* pageSections */.Kz)(subject.page);
    const byLine = rows.toSorted((a, b) => a.range.line - b.range.line);
    const byTable = (0,group_by/* groupBy */.$)(rows, ({ table }) => table);
    const names = sections.flatMap((section) => [...new Set((0,page_sections/* namesOfSection */.F8)(section))].map((name) => ({ name, section })));
    return {
        all: scopeOf(rows),
        ofTable: once((table) => scopeOf(byTable.get(table) ?? [])),
        sections,
        sectionsCalled: new Map([...(0,group_by/* groupBy */.$)(names, ({ name }) => name)].map(([name, own]) => [name, own.map(({ section }) => section)])),
        below: once(({ start, end }) => scopeOf(byLine.slice(firstAfter(byLine, start), firstAfter(byLine, end - 1)))),
        words: new Set(rows.map(({ declared }) => wordOf(declared.text))),
        marked: new Set(rows.flatMap(({ declared: { text, status } }) => (/\p{L}/u.test(text) ? [] : [status]))),
        otherColumns: (0,lazily/* lazily */.q)(() => readOtherColumns(subject)),
    };
}
/** Holds the counts of one summary against the rows that they most likely mean. Both lists are empty where they count something else. */
function holdCounts(subject, counts) {
    const counted = hold_counts_known.get(subject) ?? prepare(subject);
    hold_counts_known.set(subject, counted);
    if (counted.all.rows.length === 0)
        return UNCOMPARED;
    const groups = [...(0,group_by/* groupBy */.$)(counts, ({ section = null }) => section)].map(([section, own]) => ({
        own,
        section,
        scopes: (section === null ? scopesOf(counted, own) : rowsBelow(counted, section)).filter(({ rows }) => rows.length > 0),
    }));
    // Where a table is right about one section, it means the rows of the others as well.
    const sure = groups.some(({ section, scopes, own }) => section !== null && scopes.length > 0 && bestOf(scopes, own, true).wrong.length === 0);
    const held = groups.map(({ section, scopes, own }) => bestOf(scopes, own, sure && section !== null));
    const wrong = held.flatMap((one) => one.wrong);
    return countsOtherWords(wrong) || countsAnotherColumn(counted, counts)
        ? UNCOMPARED
        : { wrong, right: held.flatMap((one) => one.right), sumsUp: held.every((one) => one.sumsUp) };
}
/** The function, which is asked for each key once. */
function once(make) {
    const made = new Map();
    return (key) => {
        const value = made.get(key) ?? make(key);
        made.set(key, value);
        return value;
    };
}
function openScopes(subject) {
    const identify = identifyRows(subject);
    const countOnce = (rows) => new Set(rows.map(identify)).size;
    return (rows) => ({
        rows,
        ways: [tally(rows, ({ length }) => length), tally(rows, countOnce)],
        tables: [...new Set(rows.map(({ table }) => table))].slice(0, MAX_TABLES),
    });
}
function tally(rows, count) {
    const numbers = (keyOf) => new Map([...(0,group_by/* groupBy */.$)(rows, keyOf)].map(([key, group]) => [key, count(group)]));
    return {
        total: count(rows),
        byWord: numbers(({ declared }) => (0,status_tokens/* statusSignature */.dr)(declared.text)),
        byStatus: numbers(({ declared }) => declared.status),
    };
}
/** The index of the first row after a line. */
function firstAfter(rows, line) {
    let [low, high] = [0, rows.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((rows[middle]?.range.line ?? Infinity) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** True where no row at all has what most of the wrong counts are of: then they count something else. */
function countsOtherWords(wrong) {
    const unheard = wrong.filter(({ stated, actual }) => stated.of !== 'total' && actual === 0).length;
    return unheard >= FEWEST_UNHEARD && unheard * 2 >= wrong.length;
}
/** One such count may well be what is wrong. */
const FEWEST_UNHEARD = 2;
/** True where more of the labels are words of another column of the page's tables (`Action`, `Priority`) than of the rows' statuses. */
function countsAnotherColumn({ words, marked, otherColumns }, counts) {
    const labels = new Map(counts.filter(({ of }) => of !== 'total').map(({ label, of }) => [wordOf(label), of]));
    const ofStatus = [...labels].filter(([label, of]) => words.has(label) || marked.has(of)).length;
    return otherColumns().some((other) => [...labels.keys()].filter((label) => other.has(label)).length > ofStatus);
}
function readOtherColumns({ page, tables }) {
    const columnsAt = new Map(tables.flatMap(({ accepted, columns, range }) => (accepted ? [[range.line, columns]] : [])));
    const others = (0,find_tables/* findTables */.J)(page).flatMap(({ table }) => (columnsAt.get(table.range.line) ?? []).flatMap(({ index, role }) => (role === 'status' ? [] : [{ table, index }])));
    return others
        .slice(0, hold_counts_MAX_COLUMNS)
        .map(({ table, index }) => new Set(table.rows.flatMap(({ cells }) => filledWord(cells[index]?.text ?? ''))));
}
const filledWord = (text) => (text === '' ? [] : [wordOf(text)]);
/** A word that is counted, without the remark in brackets behind it. */
const wordOf = (text) => (0,status_tokens/* statusSignature */.dr)(text.slice(0, LONGEST_WORD).replace(/\s*[([\uff08].*$/su, ''));
/** Characters of a cell in which such a word is. */
const LONGEST_WORD = 60;
/** Where the fewest counts differ, and one at least agrees if nothing else makes it `sure`, the page means those rows. */
function bestOf(scopes, counts, sure) {
    const compared = scopes.map((scope) => {
        const all = counts.map((stated) => ({ stated, ways: countRows(scope, stated, counts) }));
        const unread = countUnread(scope, counts);
        const right = all.filter(isRight);
        const different = all.filter((one) => !isRight(one) && !isPerhapsRight(one, unread));
        const numbers = new Set(different.filter(({ stated }) => stated.share !== true).map(({ stated }) => hold_counts_placeOf(stated)));
        // Beside a wrong number its percentage is wrong too.
        const wrong = different
            .filter(({ stated }) => stated.share !== true || (!numbers.has(hold_counts_placeOf(stated)) && knowsTotal(scope)))
            .map(({ stated, ways: [actual = 0] }) => ({ stated, actual: Math.round(actual) }));
        const sumsUp = sumOf(counts) === scope.rows.length;
        const agrees = sure || sumsUp || right.some(({ stated }) => stated.count > 0 && stated.share !== true);
        return { wrong, right: right.map(({ stated }) => stated), agrees, sumsUp };
    });
    const whole = compared.find(({ wrong }) => wrong.length === 0);
    if (whole !== undefined)
        return whole;
    const [best] = compared
        .filter(({ agrees }) => agrees)
        .toSorted((one, other) => one.wrong.length - other.wrong.length);
    return best ?? UNCOMPARED;
}
/** Rows whose status was not understood, and whose words no count is of: any of the counts may mean them. */
function countUnread({ rows }, counts) {
    const labels = new Set(counts.map(({ signature }) => signature));
    return rows.filter(({ declared: { status, text } }) => status === 'unknown' && text !== '' && !labels.has((0,status_tokens/* statusSignature */.dr)(text))).length;
}
/** True where the rows that were not understood may be those that a count has and the rows do not. */
const isPerhapsRight = ({ stated: { count, of, share }, ways }, unread) => unread > 0 && of !== 'total' && ways.some((actual) => share === true || (count > actual && count - actual <= unread));
/** What the numbers of the statuses come to. */
const sumOf = (counts) => counts.filter(({ of, share }) => of !== 'total' && share !== true).reduce((total, { count }) => total + count, 0);
/** Where a key has several rows, nobody can say of how many a percentage is. */
const knowsTotal = ({ ways: [every, once] }) => every.total === once.total;
const hold_counts_placeOf = ({ range: { line, column }, signature }) => `${line}:${column} ${signature}`;
/** One of the ways to count gives the number; a percentage may be rounded either way. */
const isRight = ({ stated: { count, share }, ways, }) => ways.some((actual) => (share === true ? Math.abs(count - actual) < 1 : count === actual));
/** All rows, those of the section that the counts are in, and those of each table. */
function scopesOf({ all, sections, below, ofTable }, [first]) {
    const around = first === undefined ? null : (0,page_sections/* sectionAround */.vN)(sections, first.range.line);
    const section = around === null ? null : below(around);
    if (section === null || section.rows.length === 0)
        return [all, ...all.tables.map(ofTable)];
    // Counts beside some of the rows are about these, not about another table that happens to have as many.
    return [all, section, ...section.tables.map(ofTable)];
}
/** Rows below the one heading that a count names. */
function rowsBelow({ sectionsCalled, below }, name) {
    const [only, ...others] = sectionsCalled.get((0,text_keys/* canonicalKey */.yk)(name)) ?? [];
    return only === undefined || others.length > 0 ? [] : [below(only)];
}
/**
 * What each way of counting comes to, the likeliest first: by the written word; else by the status that it means, without the rows that another word of
 * the summary counts (`Planned 14 \u00b7 Proposed 0`); and by the status alone. Each of every row, and of rows of one key once.
 */
function countRows({ ways }, { of, signature, share }, counts) {
    if (of === 'total')
        return ways.map(({ total }) => total);
    const others = new Set(counts.filter((other) => other.of === of && other.signature !== signature).map((other) => other.signature));
    const sum = sumOf(counts);
    const meant = ways.map(({ total, byWord, byStatus }) => {
        const all = byStatus.get(of) ?? 0;
        const elsewhere = [...others].reduce((number, other) => number + (byWord.get(other) ?? 0), 0);
        const written = byWord.get(signature) ?? 0;
        const numbers = [written > 0 ? written : all - elsewhere, all];
        // A percentage may be of the rows that the summary counts.
        return share === true ? [total, sum].flatMap((whole) => numbers.map((part) => percent(part, whole))) : numbers;
    });
    return meant.flat();
}
const percent = (part, whole) => (whole === 0 ? 0 : (part * 100) / whole);

;// CONCATENATED MODULE: ./build/findings/proven-counts.js


/** So many numbers do not agree by chance. */
const ENOUGH = 3;
/** Opened once for each page. */
function openCountProof(subject) {
    const { before, compared } = subject;
    // Without a base, no way of counting that is known gives the number.
    if (!compared)
        return () => () => true;
    const atBase = before === null ? new Map() : readBase(before);
    return (counts, { right, sumsUp }) => {
        const borneOut = new Set(right);
        const telling = counts.filter(({ count, share }) => count > 0 && share !== true);
        const agreeing = telling.filter((one) => borneOut.has(one)).length;
        return (stated) => {
            const was = atBase.get(nameOfCount(stated)) ?? [];
            const same = was.filter(({ count }) => count === stated.count);
            // Where the page and its rows agreed, it counts as we do. What was at odds before is so by its own way of counting, or known.
            if (same.length > 0)
                return same.every(({ agreed }) => agreed);
            // Another number does not change the way of counting.
            if (was.length > 0 && was.every(({ agreed }) => agreed))
                return true;
            const others = telling.length - (stated.count > 0 && stated.share !== true ? 1 : 0);
            return sumsUp || agreeing >= ENOUGH || agreeing * 2 > others;
        };
    };
}
/** What a count is of, on its page: of which rows, and whether it is a percentage. */
const nameOfCount = ({ signature, share, section }) => [signature, share === true ? 'share' : '', section ?? ''].join(' ');
function readBase(before) {
    const stated = new Map();
    for (const counts of before.counts ?? []) {
        const right = new Set(holdCounts(before, counts).right);
        const some = [...right].some(({ count }) => count > 0);
        for (const one of counts) {
            (0,group_by/* appendTo */.S)(stated, nameOfCount(one), { count: one.count, agreed: some && right.has(one) });
        }
    }
    return stated;
}

;// CONCATENATED MODULE: ./build/findings/rules/counts-disagree.js
// Counts that a page states of its rows and that its rows do not bear out.



const countsDisagree = (0,rule/* defineRule */.K)({
    id: 'counts-disagree',
    severity: 'notice',
    summary: 'A count on the page differs from its rows.',
    messages: {
        status: {
            says: 'The page counts {stated, row} as \u201c{label}\u201d, but has {actual}.',
            do: 'Correct the number, or the rows.',
        },
        share: {
            says: 'The page says that {stated} % of the rows are \u201c{label}\u201d, but {actual} % are.',
            do: 'Correct the number, or the rows.',
        },
        total: { says: 'The page counts {stated, row} in all, but has {actual}.', do: 'Correct the number, or the rows.' },
    },
    *check(subject) {
        const prove = openCountProof(subject);
        for (const counts of subject.counts ?? []) {
            const held = holdCounts(subject, counts);
            const isProven = prove(counts, held);
            for (const { stated, actual } of held.wrong)
                yield {
                    messageId: stated.of === 'total' ? 'total' : stated.share === true ? 'share' : 'status',
                    data: { label: stated.label, stated: stated.count, actual },
                    ground: isProven(stated) ? 'page' : 'reading',
                    range: stated.range,
                    rowKey: null,
                    evidence: null,
                    identity: nameOfCount(stated),
                };
        }
    },
});

;// CONCATENATED MODULE: ./build/findings/page-start.js
const PAGE_START = { line: 1, column: 1, endLine: 1, endColumn: 1 };

;// CONCATENATED MODULE: ./build/findings/rules/config-changed.js


const configChanged = (0,rule/* defineRule */.K)({
    id: 'config-changed',
    severity: 'notice',
    summary: 'This change edits the configuration of Matrix Guard.',
    messages: {
        changed: {
            says: 'This change edits `{path}`. It was checked with the version at base; the new version applies after the merge.',
            do: null,
        },
        added: {
            says: 'This change adds `{path}`. It was checked with the defaults; the configuration applies after the merge.',
            do: null,
        },
        removed: {
            says: 'This change removes `{path}`. It was checked with the version at base; the defaults apply after the merge.',
            do: null,
        },
        'base-invalid': {
            says: 'This change edits or removes `{path}`, which is invalid at base. The defaults were used for this check.',
            do: null,
        },
        elsewhere: {
            says: 'This change edits, adds or removes `{path}`, which was not used for this check.',
            do: null,
        },
    },
    *checkRun({ configurationChanged: change }) {
        if (change !== null)
            yield {
                messageId: messageOf(change),
                data: { path: change.path },
                ground: 'change',
                path: change.path,
                range: PAGE_START,
                rowKey: null,
                evidence: null,
            };
    },
});
function messageOf({ kind, judgedWith, }) {
    if (judgedWith === 'another-file')
        return 'elsewhere';
    if (judgedWith === 'invalid')
        return 'base-invalid';
    return kind === 'edited' ? 'changed' : kind;
}

;// CONCATENATED MODULE: ./build/findings/rules/config-invalid.js
// What is wrong with the guard's own configuration.

const configInvalid = (0,rule/* defineRule */.K)({
    id: 'config-invalid',
    severity: 'error',
    summary: 'The configuration is invalid.',
    messages: {
        invalid: {
            says: 'The configuration is invalid: {problem}.',
            do: 'Correct the file. Until then Matrix Guard uses its defaults.',
        },
    },
    *checkRun({ configurationProblems = [] }) {
        for (const { path, line, column, message } of configurationProblems)
            yield {
                messageId: 'invalid',
                data: { problem: message.replace(/[.?]$/, '') },
                ground: 'page',
                path,
                range: { line, column, endLine: line, endColumn: column },
                rowKey: null,
                evidence: null,
            };
    },
});

// EXTERNAL MODULE: ./build/text/unreachable.js
var unreachable = __webpack_require__(2536);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./build/text/find-nearest.js
var find_nearest = __webpack_require__(8304);
// EXTERNAL MODULE: ./build/text/phrase.js
var phrase = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/text/table-headers.js + 1 modules
var table_headers = __webpack_require__(6612);
;// CONCATENATED MODULE: ./build/findings/unused-names.js
// Tells which names in the configuration nothing has, and what the nearest name is.






/** Names of things that no checked page has. Where none of the pages that a name is about is checked, only a glob of documents is said. */
function* findUnusedNames(subjects, names) {
    for (const name of names) {
        const about = subjects.filter(({ path, auxiliary }) => auxiliary !== true && name.matches(path));
        const documents = (0,phrase/* nameAnyCode */.Jo)(about.map(({ path }) => path));
        const { kind } = name;
        if (kind === 'document') {
            // What is asked of headings and text holds for pages without rows as well.
            if (about.length > 0 || subjects.some(({ path, settings }) => name.matches(path) && isHeld(settings)))
                continue;
            const paths = subjects.map(({ path }) => path);
            yield { name, documents, nearest: (0,find_nearest/* nearestOf */.Z)({ name: name.name, among: paths, distance: mod.distance }) };
            continue;
        }
        const known = about.flatMap((subject) => knownTo(subject, kind));
        const same = normaliserOf(kind);
        if (about.length === 0 || known.some((one) => same(one) === same(name.name)))
            continue;
        yield { name, documents, nearest: (0,find_nearest/* nearestOf */.Z)({ name: name.name, among: known, distance: mod.distance }) };
    }
}
const isHeld = ({ form }) => form !== undefined && form.headings.length + form.text.require.length + form.text.forbid.length > 0;
/** What a page has of one kind, as written. */
function knownTo({ tables, rows, settings, defined }, kind) {
    switch (kind) {
        case 'header':
            return tables.flatMap(({ columns }) => columns.map(({ header }) => header));
        case 'column':
            return [
                ...tables.flatMap(({ columns }) => columns.flatMap(({ header, role }) => [header, role])),
                // The key of a list's entry is in no column.
                ...(rows.some(({ row }) => row.keyed) ? ['key'] : []),
            ];
        case 'word':
            return [
                ...rows.map(({ row }) => row.declared.text),
                // No row needs to have a word at the moment.
                ...Object.keys(settings.statuses),
                ...defined.terms.map(({ text }) => text),
            ];
        case 'ignored':
            return rows.flatMap(({ evidence }) => evidence.map(({ reference: { ignored, text } }) => ignored ?? text));
        default:
            return (0,unreachable/* unreachable */.H)(kind);
    }
}
/** How names of a kind are compared. */
function normaliserOf(kind) {
    switch (kind) {
        case 'header':
        case 'column':
            return table_headers/* normaliseHeader */.Gw;
        case 'word':
            return status_tokens/* statusSignature */.dr;
        case 'ignored':
            return (name) => name;
        default:
            return (0,unreachable/* unreachable */.H)(kind);
    }
}

;// CONCATENATED MODULE: ./build/findings/rules/config-unused.js
// What configuration names and nothing has: a column, a status word, a glob of documents, an ignored token.



const configUnused = (0,rule/* defineRule */.K)({
    id: 'config-unused',
    severity: 'warning',
    summary: 'The configuration names something that does not exist.',
    messages: {
        column: {
            says: 'No table of {documents, list} has a column \u201c{name}\u201d{nearest}.',
            do: 'Correct the name in the configuration, or remove it.',
        },
        word: {
            says: 'No row of {documents, list} has the status \u201c{name}\u201d{nearest}.',
            do: 'Correct the word in the configuration, or remove it.',
        },
        document: {
            says: '`{name}` matches no page with a status table or list{nearest}.',
            do: 'Correct the path or pattern in the configuration, or remove it.',
        },
        ignored: {
            says: 'The evidence of {documents, list} does not contain `{name}`{nearest}.',
            do: 'Correct the entry under `ignore` in the configuration, or remove it.',
        },
    },
    *checkRun({ subjects, names = [] }) {
        for (const unused of findUnusedNames(subjects, names)) {
            const { name: { kind, name }, documents, nearest, } = unused;
            const data = { name, nearest: nearest === null ? '' : ` (did you mean \u201c${nearest}\u201d?)` };
            switch (kind) {
                case 'document':
                    yield { messageId: kind, data, ...config_unused_placeOf(unused) };
                    break;
                case 'header':
                    yield { messageId: 'column', data: { ...data, documents }, ...config_unused_placeOf(unused) };
                    break;
                case 'column':
                case 'word':
                case 'ignored':
                    yield { messageId: kind, data: { ...data, documents }, ...config_unused_placeOf(unused) };
                    break;
                default:
                    (0,unreachable/* unreachable */.H)(kind);
            }
        }
    },
});
/** At its place in the configuration; what is named tells it apart. */
function config_unused_placeOf({ name: { kind, name, place: { path, line, column }, }, }) {
    return {
        path,
        ground: 'page',
        range: { line, column, endLine: line, endColumn: column },
        rowKey: null,
        evidence: null,
        identity: `${kind} ${name}`,
    };
}

// EXTERNAL MODULE: ./build/evidence/asides.js
var asides = __webpack_require__(8375);
;// CONCATENATED MODULE: ./build/findings/rows-by-line.js
/** Rows of lists have no line of their own. */
const rowsByLine = (rows) => new Map(rows.flatMap((row) => (row.row.shape === null ? [] : [[row.row.shape.range.line, row]])));

;// CONCATENATED MODULE: ./build/findings/group-mentions.js


/**
 * Once a page and path. What a row cites, or a link leads to, is left to the rules about rows and links; but other rows that claim work and only
 * mention the path rely on it too.
 */
function groupMentions({ asides: { mentions } = asides/* NO_ASIDES */.e, rows, links }) {
    if (mentions.length === 0)
        return [];
    const cited = new Map(rows.map((row) => [row, new Set(row.evidence.flatMap(pathsOf))]));
    const ofRows = new Set([...cited.values()].flatMap((paths) => [...paths]));
    const linked = new Set((links?.broken ?? []).map(({ trouble }) => trouble.target));
    const rowOf = rowsByLine(rows);
    const groups = new Map();
    for (const mention of mentions) {
        const { target } = mention.resolution;
        if (linked.has(target))
            continue;
        const own = ofRows.has(target) ? rowOf.get(mention.reference.range.line) : null;
        if (own !== null && (own === undefined || !group_mentions_claims(own) || cited.get(own)?.has(target) === true))
            continue;
        const key = JSON.stringify([target, own === null ? null : own.row.range.line]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { row: own, all: [mention] });
        else
            group.all.push(mention);
    }
    return [...groups.values()].flatMap(({ row, all }) => {
        const [mention] = all;
        return mention === undefined ? [] : [{ mention, all, row }];
    });
}
const pathsOf = ({ resolution, atBase }) => [resolution.target, ...(atBase === null ? [] : [atBase.resolution.target, ...atBase.files])].filter((path) => path !== null);
const group_mentions_claims = ({ row: { declared, kept } }) => kept !== true && (declared.status === 'done' || declared.status === 'partial');
/** Where a finding about a mention is: it lowers nothing. */
function placeOfMention({ mention: { reference, resolution, renamedTo }, row, }) {
    return {
        ground: 'change',
        severity: 'warning',
        cause: { kind: renamedTo === null ? 'deleted' : 'renamed', path: resolution.target, detail: renamedTo },
        range: reference.range,
        rowKey: row?.row.key ?? null,
        evidence: reference.text,
        identity: resolution.target,
    };
}

;// CONCATENATED MODULE: ./build/findings/rules/evidence-deleted.js






/** Parts of a file that are named. */
const evidence_deleted_MOST_PARTS = 3;
const evidenceDeleted = (0,rule/* defineRule */.K)({
    id: 'evidence-deleted',
    follows: 'all',
    severity: 'done',
    summary: 'This change deletes a cited file or folder, or every match of a cited glob.',
    messages: {
        deleted: {
            says: 'This change deletes `{path}`, which this row cites.',
            do: 'Restore it, cite what replaced it, or lower the status.',
        },
        succeeded: {
            says: 'This change deletes `{path}`, which this row cites. It may have been replaced by `{successor}`.',
            do: 'Cite `{successor}` if it replaced the file. Otherwise restore it, or lower the status.',
        },
        split: {
            says: 'This change deletes `{path}`, which this row cites. It may have been split into {parts, list}.',
            do: 'Cite the parts that hold what this row claims, or lower the status.',
        },
        several: {
            says: 'This change deletes {paths, list}, which this row cites.',
            do: 'Restore them, cite what replaced them, or lower the status.',
        },
        dangling: {
            says: '`{path}` is a symbolic link to `{to}`, which this change deletes.',
            do: 'Restore it, point the link to what replaced it, or lower the status.',
        },
        perhaps: {
            says: 'This change removes {paths, list}, which this row cites. GitHub or git could not tell what was renamed.',
            do: 'Cite its new path if it was renamed. Otherwise restore it, cite what replaced it, or lower the status.',
        },
        left: {
            says: 'This change removes {paths, list}, which this row cites. The submodule `{submodule}` may have taken over.',
            do: 'Cite the submodule if it has what this row claims. Otherwise restore what was removed, or lower the status.',
        },
        original: {
            says: 'This change deletes `{path}`, which this row cites as the original of its port.',
            do: 'Restore it, or say where the original is now.',
        },
        untracked: {
            says: 'This change stops tracking {paths, list}, which this row cites and `.gitignore` keeps out of git.',
            do: 'Cite a file that others get, such as an example of it, or say in the row that everyone has their own.',
        },
        mentioned: {
            says: 'This change deletes `{path}`, which this page mentions.',
            do: 'Restore it, or update the page.',
        },
        unmatched: {
            says: 'This change deletes every file that matches `{path}`, which this row cites.',
            do: 'Restore the files, cite what replaced them, or lower the status.',
        },
    },
    *check(subject) {
        for (const group of groupCitations(subject, (citation) => (0,weight_of_evidence/* isMissingPath */.c1)(citation) && citation.change === 'deleted', shorthandOf)) {
            const { reference, splitInto, resolution: { candidate, why }, } = group.citation;
            const path = pathOf(group.citation);
            const known = {
                ground: (0,grounds/* groundOfChange */.Pm)(subject, group.row),
                cause: (0,grounds/* causeOfAbsence */.mi)(group.citation),
                severity: group.all.every(({ spoken, perhapsRenamed, byNameAlone, untracked, original }) => (spoken ?? perhapsRenamed ?? byNameAlone ?? untracked ?? original) === true)
                    ? 'warning'
                    : undefined,
            };
            const paths = [...new Set(group.all.map(pathOf))];
            const together = describeTogether(group.all, paths);
            if (together !== null)
                yield { ...draftFor(group, { ...together, ...known }), identity: reference.text };
            else if (reference.kind === 'glob')
                yield draftFor(group, { messageId: 'unmatched', data: { path: reference.path ?? path }, ...known });
            else if (why.code === 'dangling')
                yield draftFor(group, { messageId: 'dangling', data: { path, to: why.to }, ...known });
            // A page whose paths alone are followed has no rows to speak of.
            else if (subject.followed !== undefined && candidate === null)
                yield draftFor(group, { messageId: 'mentioned', data: { path }, ...known });
            else if (group.all.every(({ original }) => original === true))
                yield draftFor(group, { messageId: 'original', data: { path }, ...known });
            else if (splitInto !== undefined)
                yield draftFor(group, {
                    messageId: 'split',
                    data: { path, parts: (0,phrase/* nameCode */.Fl)(splitInto, evidence_deleted_MOST_PARTS) },
                    ...known,
                });
            else if (candidate === null)
                yield draftFor(group, { messageId: 'deleted', data: { path }, ...known });
            else
                yield draftFor(group, { messageId: 'succeeded', data: { path, successor: candidate }, ...known });
        }
        for (const group of groupMentions(subject)) {
            const { renamedTo, resolution } = group.mention;
            if (renamedTo === null)
                yield { ...placeOfMention(group), messageId: 'mentioned', data: { path: resolution.target } };
        }
    },
});
/** What is said of several paths at once, or of one about which that is all there is to say; else null. */
function describeTogether(all, written) {
    const paths = (0,phrase/* nameCode */.Fl)(written);
    if (all.every(({ untracked }) => untracked === true))
        return { messageId: 'untracked', data: { paths } };
    if (!all.every(({ perhapsRenamed }) => perhapsRenamed === true))
        return written.length > 1 ? { messageId: 'several', data: { paths } } : null;
    const why = all[0]?.resolution.why;
    return why?.code === 'left-for-submodule'
        ? { messageId: 'left', data: { paths, submodule: why.path } }
        : { messageId: 'perhaps', data: { paths } };
}

// EXTERNAL MODULE: ./build/findings/test-shortfall.js
var test_shortfall = __webpack_require__(9861);
;// CONCATENATED MODULE: ./build/findings/rules/evidence-failing.js
// Cited tests that the reports of a run say failed.



const evidenceFailing = (0,rule/* defineRule */.K)({
    id: 'evidence-failing',
    severity: 'done',
    summary: 'A cited test failed in a test report of the judged commit.',
    messages: {
        test: { says: '`{name}` in `{path}` failed in {report}.', do: 'Fix the test, or lower the status.' },
        file: {
            says: 'Tests in `{path}`, which this row cites, failed in {report}.',
            do: 'Fix them, or lower the status.',
        },
    },
    *check(subject) {
        for (const group of groupCitations(subject, ({ tests }) => tests?.reported?.outcome === 'failed', ({ tests }) => `${tests?.path ?? ''}\n${tests?.name ?? ''}`)) {
            const { tests } = group.citation;
            if (tests?.reported === undefined || tests.reported === null)
                continue;
            const { path, name, reported } = tests;
            const { report } = reported;
            const known = { ground: 'head', cause: (0,test_shortfall/* causeOfShortfall */.Qp)(group.citation, 'failed') };
            yield name === null
                ? draftFor(group, { messageId: 'file', data: { path, report }, ...known })
                : draftFor(group, { messageId: 'test', data: { name, path, report }, ...known });
        }
    },
});

// EXTERNAL MODULE: ./build/findings/claims-here.js
var claims_here = __webpack_require__(9905);
// EXTERNAL MODULE: ./build/findings/is-foreign.js
var is_foreign = __webpack_require__(6);
// EXTERNAL MODULE: ./build/findings/new-claims.js
var new_claims = __webpack_require__(6559);
// EXTERNAL MODULE: ./build/evidence/read/path-shape.js
var path_shape = __webpack_require__(5234);
;// CONCATENATED MODULE: ./build/findings/outside.js
// Whether a reference points out of the repository.


/** True for an absolute path of some machine, and for one that climbs out, from the page's folder where it begins with `..`. */
function isOutside({ reference: { path }, resolution: { state } }, page) {
    if (path === null || state === 'present')
        return false;
    return (0,path_shape/* isAbsolute */.oP)(path) || (0,text_paths/* normalisePath */.qb)(path.startsWith('..') ? `${(0,text_paths/* folderOf */.yS)(page)}/${path}` : path) === null;
}

;// CONCATENATED MODULE: ./build/findings/unbacked-draft.js



/** Once a row and name. */
function findUnbackedOf({ asides: { unbacked } = asides/* NO_ASIDES */.e, rows }, kind) {
    const meant = unbacked.filter((one) => one.kind === kind);
    if (meant.length === 0)
        return [];
    const rowOf = rowsByLine(rows);
    const groups = (0,group_by/* groupBy */.$)(meant, ({ name, reference: { range } }) => JSON.stringify([range.line, name]));
    return [...groups.values()].flatMap(([first]) => first === undefined
        ? []
        : [{ name: first.name, draft: draftOf(first, rowOf.get(first.reference.range.line)?.row.key ?? null) }]);
}
/** Whether what a row cites stands at the place of one of them. */
function openUnbacked({ asides: { unbacked } = asides/* NO_ASIDES */.e, }) {
    const placeOf = ({ reference: { range } }) => `${range.line}:${range.column}`;
    const places = new Set(unbacked.map(placeOf));
    return (citation) => places.has(placeOf(citation));
}
const draftOf = ({ name, kind, reference: { range, text } }, rowKey) => ({
    ground: 'change',
    severity: 'warning',
    cause: kind === 'file' ? { kind: 'missing', path: name, detail: null } : { kind: 'name-gone', path: name, detail: name },
    range,
    rowKey,
    evidence: text,
    identity: text,
});

;// CONCATENATED MODULE: ./build/findings/rules/evidence-missing.js
// Cited evidence that is not there, and was not there before this change either.













const evidenceMissing = (0,rule/* defineRule */.K)({
    id: 'evidence-missing',
    severity: 'done',
    follows: 'existing',
    summary: 'A cited path does not exist.',
    messages: {
        missing: {
            says: '`{path}` does not exist.',
            do: 'Cite a file that exists, or lower the status. If it is not evidence, list it under `ignore` in the configuration.',
        },
        elsewhere: {
            says: '`{path}` does not exist. Did you mean `{candidate}`?',
            do: 'Correct the path, or lower the status. If it is not evidence, list it under `ignore` in the configuration.',
        },
        'other-form': {
            says: '`{path}` does not exist. `{candidate}` looks the same, but its letters are encoded in another Unicode form.',
            do: 'Copy the name from the file.',
        },
        never: {
            says: '`{path}` was never in this repository.',
            do: 'Correct the path, add the file, or lower the status. If it is not evidence, list it under `ignore` in the configuration.',
        },
        'never-near': {
            says: '`{path}` was never in this repository. Did you mean `{candidate}`?',
            do: 'Correct the path, add the file, or lower the status. If it is not evidence, list it under `ignore` in the configuration.',
        },
        gone: {
            says: '`{path}` does not exist: it was deleted in {event}.',
            do: 'Restore it, cite what replaced it, or lower the status.',
        },
        'gone-near': {
            says: '`{path}` does not exist: it was deleted in {event}. It may have been replaced by `{candidate}`.',
            do: 'Cite `{candidate}` if it replaced the file. Otherwise restore it, or lower the status.',
        },
        renamed: { says: '`{path}` does not exist: it was renamed to `{to}` in {event}.', do: 'Cite the new path.' },
        dangling: {
            says: '`{path}` is a symbolic link to `{to}`, which does not exist.',
            do: 'Correct the link, or lower the status. If it is not evidence, list it under `ignore` in the configuration.',
        },
        unbacked: {
            says: '`{path}` does not exist, unlike what is cited beside it.',
            do: 'Correct the path, or add the file.',
        },
        several: {
            says: '{paths, list} do not exist.',
            do: 'Cite files that exist, or lower the status. If they are not evidence, list them under `ignore` in the configuration.',
        },
        unmatched: {
            says: '`{path}` matches no files.',
            do: 'Correct the pattern, or lower the status. If it is not evidence, list it under `ignore` in the configuration.',
        },
        'unmatched-case': {
            says: '`{path}` matches no files, but `{candidate}` does: only the letter case differs.',
            do: 'Correct the letter case of the pattern.',
        },
    },
    *check(subject) {
        const isRooted = openRooted(subject);
        const isShort = openShort(subject);
        for (const group of groupCitations(subject, (citation) => isAsked(subject, citation), (citation) => (citation.place.promised === true ? PROMISED : shorthandOf(citation)))) {
            const { row, citation, all } = group;
            const promised = all.every(({ place }) => place.promised === true);
            // What notes name is a claim of this change only where the row rises with it; of a ticked box that is known.
            if (promised && subject.followed === undefined && !(0,claims_here/* claimsHere */.s)(subject).raises(row))
                continue;
            const aside = all.every(({ place }) => place.aside === true);
            // Of what is no evidence only a claim that this change makes on it is worth a word, in the report also on what may be of another project.
            if (aside && !promised && !all.some((one) => (0,grounds/* isOverclaim */.F_)(subject, row, one) || (0,is_foreign/* isForeign */.j)(subject, one)))
                continue;
            const { reference } = citation;
            const path = reference.path ?? reference.text;
            const paths = [...new Set(all.map((one) => one.reference.path ?? one.reference.text))];
            const known = {
                ground: (0,grounds/* loudest */.$S)([
                    ...(promised ? ['change'] : all.map((one) => (0,grounds/* groundOfMissing */.xy)(subject, row, one))),
                    // Configuration says that what looks like a path is one.
                    ...(subject.settings.existing === true ? ['head'] : []),
                ]),
                cause: (0,grounds/* causeOfAbsence */.mi)(citation),
                severity: aside || all.every(({ spoken }) => spoken === true) || all.every(isShort)
                    ? 'warning'
                    : all.some((one) => (0,grounds/* isOverclaim */.F_)(subject, row, one))
                        ? (0,grounds/* severityOfOverclaim */.Xu)(subject)
                        : undefined,
            };
            if (paths.length > 1)
                yield {
                    ...draftFor(group, { messageId: 'several', data: { paths: (0,phrase/* nameCode */.Fl)(paths) }, ...known }),
                    identity: reference.text,
                };
            else if (reference.kind === 'glob') {
                const { candidate } = citation.resolution;
                if (candidate === null)
                    yield draftFor(group, { messageId: 'unmatched', data: { path }, ...known });
                else
                    yield draftFor(group, {
                        messageId: 'unmatched-case',
                        data: { path, candidate },
                        ...known,
                        // Files that match it in another letter case are there to be read.
                        ground: (0,grounds/* loudest */.$S)([known.ground, 'head']),
                        suggestion: suggestPointers(subject.page, all, () => ({ path: candidate, lines: null })),
                    });
            }
            else
                yield draftFor(group, {
                    ...describe(group, isRooted(citation.resolution.target ?? path)),
                    ...known,
                    suggestion: findPointer(subject, group),
                });
        }
        for (const { name, draft } of findUnbackedOf(subject, 'file'))
            yield { messageId: 'unbacked', data: { path: name }, ...draft };
    },
});
const isAsked = (subject, citation) => (0,weight_of_evidence/* isMissingPath */.c1)(citation) &&
    citation.change !== 'deleted' &&
    !isOutside(citation, subject.path) &&
    (citation.place.promised !== true || (citation.fate?.kind === 'never' && !(0,is_foreign/* isForeign */.j)(subject, citation)));
/** All that the notes of a row promise is said together. */
const PROMISED = '\n';
/**
 * Whether a path is written from the root, by its first folder. History was asked about the path as it is written, and one that is written in short may
 * have been there below another folder.
 */
function openRooted({ headPaths }) {
    const isThere = headPaths === null ? () => true : (0,new_claims/* lookIn */.$r)(headPaths);
    return (path) => path.includes('/') && isThere(path.slice(0, path.indexOf('/')));
}
/**
 * Whether a path begins with a folder that the root does not have and others do: it may be written from one of them, or be of another repository, and
 * what was there before cannot be asked for.
 */
function openShort({ headPaths }) {
    if (headPaths === null)
        return () => false;
    const isThere = (0,new_claims/* lookIn */.$r)(headPaths);
    return ({ reference: { path, linked = false, address }, resolution: { target }, fate }) => {
        const [first = '', ...rest] = (target ?? path ?? '').split('/');
        const isOpen = !linked && address === undefined && (fate === undefined || fate.kind === 'never');
        return isOpen && rest.length > 0 && first !== '' && !isThere(first) && innerFolders(headPaths).has(first);
    };
}
const folders = new WeakMap();
/** The names of all folders that are in another one. */
function innerFolders(paths) {
    const known = folders.get(paths) ?? new Set([...paths.keys()].flatMap((path) => path.split('/').slice(1, -1)));
    folders.set(paths, known);
    return known;
}
const isFromPage = ({ path, linked = false }) => linked || /^\.\.?\//.test(path ?? '');
/** What is known of the path: what history says first, else what is nearest. */
function describe({ citation: { reference, resolution, fate } }, rooted) {
    const { candidate, target } = resolution;
    const path = reference.path ?? reference.text;
    const looksSame = candidate !== null && target !== candidate && sameForm(target ?? path) === sameForm(candidate);
    if (looksSame)
        return { messageId: 'other-form', data: { path, candidate } };
    if (resolution.why.code === 'dangling')
        return { messageId: 'dangling', data: { path, to: resolution.why.to } };
    const data = { path, ...(candidate === null ? {} : { candidate }) };
    switch (fate?.kind) {
        case 'never':
            // Seen from the page: the page may have been moved since, and the file of that name is what it pointed at.
            if (rooted && (candidate === null || !isFromPage(reference) || (0,text_paths/* nameOf */.Vb)(candidate) !== (0,text_paths/* nameOf */.Vb)(target ?? path)))
                return { messageId: candidate === null ? 'never' : 'never-near', data };
            return { messageId: candidate === null ? 'missing' : 'elsewhere', data };
        case 'deleted':
            return { messageId: candidate === null ? 'gone' : 'gone-near', data: { ...data, event: (0,grounds/* describeEvent */.gN)(fate) } };
        case 'renamed':
            return { messageId: 'renamed', data: { path, to: fate.to, event: (0,grounds/* describeEvent */.gN)(fate) } };
        case 'uncommitted':
        case 'restored':
        case undefined:
            return { messageId: candidate === null ? 'missing' : 'elsewhere', data };
    }
}
/** Another name may be another thing: only a file of the very same name, or the one that history says it became, is put in its place. */
function findPointer(subject, { citation: { reference, resolution, fate }, all }) {
    const { candidate } = resolution;
    if (candidate === null)
        return null;
    const path = reference.path ?? reference.text;
    const same = sameForm(external_node_path_.posix.basename(candidate)) === sameForm(external_node_path_.posix.basename(path));
    return same || (fate?.kind === 'renamed' && fate.to === candidate)
        ? suggestPointers(subject.page, all, () => ({ path: candidate, lines: null }))
        : null;
}
/** Accents can be written as part of a letter or after it; both look the same. */
const sameForm = (path) => path.normalize('NFC');

;// CONCATENATED MODULE: ./build/findings/rules/evidence-not-run.js
// Cited tests that are in no test report of the judged commit, though other files of the same runner and folder are.


const evidenceNotRun = (0,rule/* defineRule */.K)({
    id: 'evidence-not-run',
    severity: 'notice',
    summary: 'A cited test is in no test report, though its neighbors are.',
    messages: {
        test: {
            says: '`{name}` in `{path}` did not run, although {report} lists other tests from its folder.',
            do: 'Check that the test run includes it.',
        },
        file: {
            says: 'No test in `{path}` ran, although {report} lists other tests from its folder.',
            do: 'Check that the test run includes it.',
        },
    },
    *check(subject) {
        for (const group of groupCitations(subject, ({ tests }) => tests?.reported?.outcome === 'not-run', ({ tests }) => `${tests?.path ?? ''}\n${tests?.name ?? ''}`)) {
            const { tests } = group.citation;
            if (tests?.reported === undefined || tests.reported === null || group.row.row.declared.status !== 'done')
                continue;
            const { path, name, reported } = tests;
            const { report } = reported;
            yield name === null
                ? draftFor(group, { messageId: 'file', data: { path, report }, ground: 'head' })
                : draftFor(group, { messageId: 'test', data: { name, path, report }, ground: 'head' });
        }
    },
});

// EXTERNAL MODULE: ./build/evidence/locate/find-siblings.js
var find_siblings = __webpack_require__(6934);
;// CONCATENATED MODULE: ./build/findings/rules/evidence-outside-repository.js
// Cited paths that lie outside the repository, where nobody who reads the page can look.










/** Folders that every machine or every user has: the work is about them, and nobody takes them for files of the repository. */
function speaksOfMachine({ reference: { path } }) {
    return /^(?:\/(?:etc|usr|var|tmp|opt|proc|sys|dev|run|bin|sbin|lib)(?:\/|$)|~\/)/.test(path ?? '');
}
/** `(out of tree)` in the row. */
const ELSEWHERE = /(?<!\p{L})out[- ]of[- ](?:this )?(?:tree|repo(?:sitory)?)(?!\p{L})/iu;
/** Another repository that the page calls so, beside the name or in the row: the path is meant to leave this one. */
function speaksOfSibling({ page, rows }, { place, reference: { path } }) {
    const name = /^(?:\.\.\/)+([^/]+)/.exec(path ?? '')?.[1];
    if (name === undefined)
        return false;
    const line = page.lines[(rows[place.row]?.row.range.line ?? 0) - 1] ?? '';
    return (0,find_siblings/* findSiblings */.f)(page).called.has(name) || ELSEWHERE.test(line.slice(0, MOST_CHARACTERS));
}
const MOST_CHARACTERS = 2_000;
const evidenceOutsideRepository = (0,rule/* defineRule */.K)({
    id: 'evidence-outside-repository',
    severity: 'warning',
    summary: 'A cited path is absolute or points outside the repository.',
    messages: {
        absolute: {
            says: '`{path}` is an absolute path.',
            do: 'Cite evidence by its path in the repository. If it is not evidence, list it under `ignore` in the configuration.',
        },
        climbing: {
            says: '`{path}` points outside the repository.',
            do: 'Cite evidence by its path in the repository. If it is not evidence, list it under `ignore` in the configuration.',
        },
        many: {
            says: '{count, reference} point outside the repository: {paths, list}.',
            do: 'Cite evidence by its path in the repository. If they are not evidence, list them under `ignore` in the configuration.',
        },
    },
    *check(subject) {
        const groups = [
            ...groupCitations(subject, (citation) => isOutside(citation, subject.path) && !speaksOfMachine(citation) && !speaksOfSibling(subject, citation)),
        ].map((group) => ({ group, edits: group.all.flatMap((citation) => rewriteOutside(subject, citation) ?? []) }));
        const isSure = ({ group, edits }) => edits.length > 0 || isOfOneMachine(group.citation);
        const sure = groups.filter(isSure);
        // Each once a page: it was written on some machine, or for another repository.
        yield* draftOnce(sure, { ground: 'page', identity: 'page' });
        yield* draftOnce(groups.filter((one) => !isSure(one)), { ground: 'reading', identity: sure.length > 0 ? 'meant' : 'page' });
    },
});
function* draftOnce(all, place) {
    const first = all[0]?.group;
    if (first === undefined)
        return;
    const paths = [...new Set(all.map(({ group }) => pathIn(group.citation)))];
    const [path = ''] = paths;
    const edits = all.flatMap((one) => one.edits);
    const said = paths.length > 1
        ? { messageId: 'many', data: { count: paths.length, paths: (0,phrase/* nameCode */.Fl)(paths, MOST_NAMED) } }
        : { messageId: (0,path_shape/* isAbsolute */.oP)(path) ? 'absolute' : 'climbing', data: { path } };
    yield {
        ...draftFor(first, { ...said, ground: place.ground, suggestion: edits.length === 0 ? null : { edits } }),
        rowKey: all.every(({ group }) => group.row === first.row) ? first.row.row.key : null,
        identity: place.identity,
    };
}
/** A user's folder, a drive, or a way up. `/mnt/\u2026` may be meant, as a guest has it, and so is a link to a checkout beside this one. */
function isOfOneMachine({ reference }) {
    const path = reference.path ?? reference.text;
    return (/^(?:\/(?:home|Users|root)\/|[a-z]:[\\/]|\\\\)/i.test(path) || (!(0,path_shape/* isAbsolute */.oP)(path) && reference.linked !== true));
}
/** The message names this many paths. */
const MOST_NAMED = 3;
const pathIn = ({ reference: { path, text } }) => path ?? text;
/** Writes the path in the repository, where the longest tail of an absolute path that is one there is so once. A name alone may be another file's. */
function rewriteOutside({ page, headPaths }, citation) {
    const path = pathIn(citation).replaceAll('\\', '/');
    const source = sourceOf(page, citation);
    if (headPaths === null || source === null || !(0,path_shape/* isAbsolute */.oP)(path) || !source.replaceAll('\\', '/').startsWith(path))
        return null;
    const to = findByTail(headPaths, path);
    if (to === null || UNSAFE.test(to))
        return null;
    const { range, linked } = citation.reference;
    const text = linked === true ? external_node_path_.posix.relative((0,text_paths/* folderOf */.yS)(page.path), to) : to;
    return { path: page.path, range, text: text + source.slice(path.length) };
}
const UNSAFE = /[\s`|()[\]<>*]/u;
function findByTail(paths, path) {
    const parts = path.split('/');
    const same = pathsByName(paths).get(parts.at(-1) ?? '') ?? [];
    for (let at = 1; at < parts.length - 1; at += 1) {
        const tail = `/${parts.slice(at).join('/')}`;
        const [found, ...others] = same.filter((one) => `/${one}`.endsWith(tail));
        if (found !== undefined)
            return others.length === 0 ? found : null;
    }
    return null;
}
const named = new WeakMap();
function pathsByName(paths) {
    const known = named.get(paths) ?? (0,group_by/* groupBy */.$)([...paths.keys()], text_paths/* nameOf */.Vb);
    named.set(paths, known);
    return known;
}

// EXTERNAL MODULE: ./build/text/marked-text.js
var marked_text = __webpack_require__(7654);
// EXTERNAL MODULE: ./build/documents/records.js
var records = __webpack_require__(8535);
// EXTERNAL MODULE: ./build/text/code-path.js
var code_path = __webpack_require__(4153);
;// CONCATENATED MODULE: ./build/findings/is-over.js
// Tells stamps that nobody renews: those of a page that records finished work, or is kept as it was, and of a row that is about one event.


/** What the status in the header of a page says of work that is over. `Verified`, `current` and `approved` are said of pages that people keep up to date. */
const FINISHED = /^[^\p{L}\p{N}]*(?:(?:fully )?(?:implemented|completed?|closed|done|resolved|merged|shipped|delivered|finished)|fertig|erledigt|abgeschlossen|umgesetzt|terminado|completado|cerrado|termin\u00e9|achev\u00e9|conclu\u00eddo|finalizado|completato|zako\u0144czon[yae]|\u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043d[\u043e\u0430]?|\u0437\u0430\u0432\u0435\u0440\u0448\u0451\u043d|\u0432\u044b\u043f\u043e\u043b\u043d\u0435\u043d\u043e|\u0433\u043e\u0442\u043e\u0432\u043e|\uc644\ub8cc|\u5b8c\u4e86|\u5df2\u5b8c\u6210)(?:$|[^\p{L}\p{N}])/iu;
/** What a row is about that happens once. */
const EVENT = /(?:^|[^\p{L}])(?:publication|published|submission|submitted|tagged|announced|announcement|merged|shipped|sign-?off|signed off|hand-?over|ver\u00f6ffentlichung|ver\u00f6ffentlicht|publicaci\u00f3n|publicado|publi\u00e9|\u043f\u0443\u0431\u043b\u0438\u043a\u0430\u0446\u0438\u044f|\u043e\u043f\u0443\u0431\u043b\u0438\u043a\u043e\u0432\u0430\u043d\u043e|\u53d1\u5e03|\u516c\u958b)(?:$|[^\p{L}])/iu;
/** Whether a stamp says when something was over. A page that the configuration or the command line names is renewed whatever its header says, unless it is kept as it was. */
function isOver(subject, { row }) {
    const own = row === null ? undefined : subject.rows[row];
    if (own !== undefined && isEvent(own))
        return true;
    // A change cannot declare its own page over.
    return [subject.before ?? subject, subject].every(isPageOver);
}
/** A feature may be called like an event (`Form submission`); then its code is cited. */
function isEvent({ row, evidence }) {
    return (row.declared.status === 'done' &&
        EVENT.test(row.title.slice(0, MAX_LENGTH)) &&
        !evidence.some(({ resolution: { target } }) => target !== null && (0,code_path/* isCode */._m)(target)));
}
function isPageOver({ page, metadata, settings }) {
    if (!settings.configured && FINISHED.test((metadata.status?.value ?? '').slice(0, MAX_LENGTH)))
        return true;
    return (0,records/* isRecordPage */.bw)(page);
}
const MAX_LENGTH = 300;

// EXTERNAL MODULE: ./build/documents/metadata/verification-label.js
var verification_label = __webpack_require__(5363);
// EXTERNAL MODULE: ./build/text/dates.js + 1 modules
var dates = __webpack_require__(2815);
// EXTERNAL MODULE: ./build/text/days.js
var text_days = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/text/placeholders.js
var placeholders = __webpack_require__(3834);
// EXTERNAL MODULE: ./build/findings/match-rows.js
var match_rows = __webpack_require__(7698);
;// CONCATENATED MODULE: ./build/findings/stamp.js
// A page's or a row's claim to be verified: where it is and how it is called.








/** True where the value is still to be filled in. */
function isPlaceholder({ value }) {
    return (0,placeholders/* isStampPlaceholder */.HZ)(value);
}
/** The days a date means; null where it is not one that can be read. */
function daysOf({ value, dayOrder }) {
    return (0,dates/* parseDate */._U)(value, dayOrder ?? null);
}
/** What a claim is stamped with: the field people would look at, its commit before its date; null where both are absent or still to be filled in. */
function stampField({ commit, date }) {
    return [commit, date].find((field) => field !== null && !isPlaceholder(field)) ?? null;
}
/**
 * Whether somebody promised that the evidence was verified then: only a label that says so does, or configuration that gives the column that role
 * or sets `maxAgeDays` for the page. `Date`, `Updated`, `Audit date`, `As of` and `Reviewed` say when somebody wrote.
 */
function claimsVerification({ settings }, { commit, date }) {
    return (settings.maxAgeSet === true ||
        [commit, date].some((field) => field !== null && ((0,verification_label/* isVerificationLabel */.Uf)(field) || isConfigured(settings, field))));
}
/** True where configuration calls the column of this label one of stamps. */
function isConfigured({ columns }, { label }) {
    return Object.entries(columns).some(([header, role]) => (role === 'verified-commit' || role === 'verified-date') && (0,table_headers/* normaliseHeader */.Gw)(header) === (0,table_headers/* normaliseHeader */.Gw)(label));
}
/** The key of the row a claim is about; null for the page's header. */
function rowKeyOf(subject, { row }) {
    return row === null ? null : (subject.rows[row]?.row.key ?? null);
}
/** Where a claim is: its stamp, else what is still to be filled in, else the top of the page. */
function stamp_placeOf({ commit, date }) {
    return (stampField({ commit, date }) ?? commit ?? date)?.range ?? PAGE_START;
}
/** Keys of rows by their indexes, each once. */
function keysOf(subject, indexes) {
    return [...new Set(indexes.flatMap((index) => subject.rows[index]?.row.key ?? []))];
}
/** All that is wrong with one stamp is one cause. */
function causeOfStamp({ path }, { commit, date }) {
    return { kind: 'stamp', path, detail: commit?.value ?? date?.value ?? null };
}
/** The day it was verified: as written, or that of the commit where no date is written. */
function verifiedDay({ date, lookup }) {
    if (date !== null && !isPlaceholder(date))
        return daysOf(date)?.last ?? null;
    return lookup?.kind === 'commit' ? (0,text_days/* dayOf */.kb)(lookup.date) : null;
}
/** Days from the day it was verified to `today` (`YYYY-MM-DD`); null where that day is unknown or still to come. */
function ageOf(claim, today) {
    const day = verifiedDay(claim);
    if (day === null)
        return null;
    const days = (0,text_days/* daysBetween */.YM)(day, today);
    return days >= 0 ? days : null;
}
/**
 * The rows whose evidence changed since the claim, each with what changed. Evidence that is changed by the very change that writes the stamp was
 * looked at for it.
 */
function staleRowsOf(subject, claim) {
    if (claim.lookup?.kind !== 'commit' || !claimsVerification(subject, claim))
        return [];
    // The header of a page that nobody declared is a record of one day: nobody promised to look again.
    if (!subject.declared && claim.row === null && subject.settings.maxAgeSet !== true)
        return [];
    if (claim.changedByRow.length > 0 && isOver(subject, claim))
        return [];
    if (!isRestamped(subject, claim))
        return claim.changedByRow;
    const here = new Set(claim.changedHere);
    return claim.changedByRow
        .map(({ row, targets }) => ({ row, targets: targets.filter((target) => !here.has(target)) }))
        .filter(({ targets }) => targets.length > 0);
}
/** What did not exist when it was verified. What is added by the very change that writes the stamp was looked at for it. */
const postdatingOf = (subject, claim) => isRestamped(subject, claim) ? claim.postdating.filter(({ here }) => !here) : claim.postdating;
/** True where this change writes the stamp. */
function isRestamped(subject, { row, commit, date }) {
    const { before, compared } = subject;
    if (!compared)
        return false;
    const was = row === null ? before?.metadata : stampAtBase(subject, row);
    return was?.lastVerifiedCommit?.value !== commit?.value || was?.lastVerifiedDate?.value !== date?.value;
}
const matched = new WeakMap();
/** The row's own stamp at base; null for a new row. */
function stampAtBase(subject, row) {
    const matches = subject.rowSet?.matches ??
        matched.get(subject) ??
        (0,match_rows/* matchRows */.l)({ before: subject.before?.rows ?? [], after: subject.rows });
    matched.set(subject, matches);
    const own = subject.rows[row];
    const was = own === undefined ? undefined : matches.get(own)?.row;
    return was === undefined ? null : { lastVerifiedCommit: was.verifiedCommit, lastVerifiedDate: was.verifiedDate };
}

;// CONCATENATED MODULE: ./build/findings/rules/evidence-postdates-verification.js
// Evidence that did not exist yet at the commit at which the page says it was verified.





const evidencePostdatesVerification = (0,rule/* defineRule */.K)({
    id: 'evidence-postdates-verification',
    severity: 'warning',
    summary: 'Cited evidence did not exist yet at the Last Verified Commit.',
    messages: {
        postdates: {
            says: 'Last verified at {stamp, list}, before {files, cited file} existed: {targets, list} (cited by {rows}).',
            do: 'Check these rows again, then update Last Verified.',
        },
    },
    *check(subject) {
        for (const claim of subject.verification.claims) {
            const postdating = postdatingOf(subject, claim);
            if (postdating.length === 0 || !claimsVerification(subject, claim) || isOver(subject, claim))
                continue;
            yield {
                messageId: 'postdates',
                data: {
                    stamp: (0,marked_text/* asCode */.qM)(stampField(claim)?.value ?? ''),
                    files: postdating.length,
                    targets: (0,phrase/* nameCode */.Fl)(postdating.map(({ target }) => target)),
                    rows: (0,phrase/* nameSome */.Kf)(keysOf(subject, postdating.flatMap(({ rows }) => rows))),
                },
                // A row that this change adds, or whose evidence or stamp it writes, is its own.
                ground: rowKeyOf(subject, claim) === null ? 'history' : { fresh: 'change', old: 'history' },
                cause: causeOfStamp(subject, claim),
                range: stamp_placeOf(claim),
                rowKey: rowKeyOf(subject, claim),
                evidence: null,
            };
        }
    },
});

// EXTERNAL MODULE: ./build/text/contains-word.js
var contains_word = __webpack_require__(4766);
;// CONCATENATED MODULE: ./build/findings/rules/evidence-renamed.js
// Cited evidence that this change renames: the claim stands, its pointer does not.









const evidenceRenamed = (0,rule/* defineRule */.K)({
    id: 'evidence-renamed',
    follows: 'all',
    severity: 'warning',
    summary: 'This change renames a cited path.',
    messages: {
        renamed: {
            says: 'This change renames `{path}` to `{to}`, but this row still cites the old path.',
            do: 'Cite the new path.',
        },
        mentioned: {
            says: 'This change renames `{path}` to `{to}`, but this page still has the old path.',
            do: 'Update the path.',
        },
    },
    *check(subject) {
        for (const group of groupCitations(subject, weight_of_evidence/* isRenamed */.xe)) {
            const { citation, all } = group;
            const to = citation.renamedTo;
            if (to === null)
                continue;
            // Lines that are apart from their path (`:40`, a column of lines) are edited only where they moved.
            const apart = (twin) => !twin.reference.text.includes(twin.reference.path ?? '');
            const written = all.some((twin) => !apart(twin)) ? all.filter((twin) => !apart(twin) || isMoved(twin)) : all;
            yield draftFor(group, {
                messageId: subject.followed === undefined ? 'renamed' : 'mentioned',
                data: { path: pathOf(citation), to },
                ground: (0,grounds/* groundOfChange */.Pm)(subject, group.row),
                cause: (0,grounds/* causeOfAbsence */.mi)(citation),
                suggestion: citation.scattered === true ||
                    !all.every(isFollowed) ||
                    all.some(isByName) ||
                    all.some((twin) => namesBoth(subject, twin, to))
                    ? null
                    : suggestPointers(subject.page, written, (twin) => ({
                        path: apart(twin) && written !== all ? null : to,
                        lines: twin.lineState?.kind === 'moved' ? twin.lineState.lines : null,
                    })),
            });
        }
        for (const group of groupMentions(subject)) {
            const { renamedTo: to, resolution } = group.mention;
            if (to === null)
                continue;
            const living = group.all.filter(({ past }) => past !== true);
            const [mention = group.mention] = living;
            yield {
                ...placeOfMention({ ...group, mention }),
                // Nobody has to rewrite what was said of the past; somebody may want to on a page that is declared.
                ...(living.length === 0 ? { ground: 'head' } : {}),
                messageId: 'mentioned',
                data: { path: resolution.target, to },
                suggestion: living.some(isByName)
                    ? null
                    : suggestPointers(subject.page, living, () => ({ path: to, lines: null })),
            };
        }
    },
});
/** The line has the new name as well: it tells of the move, and would tell that the file became itself. */
const namesBoth = ({ page }, { reference, resolution }, to) => (0,text_paths/* nameOf */.Vb)(to) !== (0,text_paths/* nameOf */.Vb)(resolution.target ?? reference.path ?? '') &&
    (0,contains_word/* containsWord */.oV)(page.lines[reference.range.line - 1] ?? '', (0,text_paths/* nameOf */.Vb)(to));
/** What may mean another file of that name is not rewritten. */
const isByName = ({ byNameAlone }) => byNameAlone === true;
const isMoved = ({ lineState }) => lineState?.kind === 'moved';

;// CONCATENATED MODULE: ./build/findings/rules/evidence-skipped.js




const evidenceSkipped = (0,rule/* defineRule */.K)({
    id: 'evidence-skipped',
    severity: 'warning',
    summary: 'A cited test is skipped, so it proves nothing.',
    messages: {
        test: { says: '`{name}` in `{path}` is skipped{why}.', do: 'Let it run again, or lower the status.' },
        file: { says: 'Every test in `{path}` is skipped{why}.', do: 'Let them run again, or lower the status.' },
        'test-here': {
            says: 'This change skips `{name}` in `{path}`, which this row cites{why}.',
            do: 'Let it run again, or lower the status.',
        },
        'file-here': {
            says: 'This change skips every test in `{path}`, which this row cites{why}.',
            do: 'Let them run again, or lower the status.',
        },
        marker: {
            says: 'This change skips a test that is evidence for {rows, row} of `{page}`.',
            do: 'Let it run again, or lower the status of these rows.',
        },
        'other-run': { says: 'The cited tests in `{path}` run only through `{run}`, which this row also cites.', do: null },
        reported: {
            says: '{report} reports that the cited tests in `{path}` were skipped.',
            do: 'Let them run, or lower the status.',
        },
    },
    *check(subject) {
        const markers = new Map();
        for (const group of groupCitations(subject, isSkipped, meaningOf)) {
            const { citation, row } = group;
            const { tests } = citation;
            if (tests === undefined)
                continue;
            const severity = severityOf(subject, group);
            const cause = (0,test_shortfall/* causeOfShortfall */.Qp)(citation, 'skipped');
            const { skip } = tests;
            if (skip === null || !(0,test_shortfall/* isSkippedBySource */.jg)(citation)) {
                const report = tests.reported?.report ?? '';
                yield draftFor(group, {
                    messageId: 'reported',
                    data: { path: tests.path, report },
                    ground: 'head',
                    cause,
                    severity,
                });
                continue;
            }
            const ground = skip.added
                ? 'change'
                : saysSo(subject, group)
                    ? 'reading'
                    : (0,grounds/* driftGround */.$i)({ subject, row, citation, old: 'head' });
            yield draftFor(group, { ...messageFor(tests, skip), ground, cause, severity });
            if (!skip.added || skip.run !== null)
                continue;
            const key = `${tests.path}:${skip.place.line}`;
            const marker = markers.get(key) ?? { tests, skip, rows: new Set() };
            marker.rows.add(row.row.key);
            markers.set(key, marker);
        }
        for (const { tests, skip, rows } of markers.values())
            yield {
                messageId: 'marker',
                data: { rows: rows.size, page: subject.path },
                ground: 'change',
                cause: { kind: 'skipped', path: tests.path, detail: tests.name },
                path: tests.path,
                range: { ...skip.place },
                rowKey: null,
                evidence: null,
                identity: `${subject.path}\n${tests.name ?? ''}`,
            };
    },
});
/** The row itself says that the test does not run as a rule: `heavy, #[ignore]`, `skipped in CI`, `manual`. The names that it cites do not say so. */
function saysSo({ page }, { row: { row, evidence } }) {
    const cited = evidence.map(({ reference: { text } }) => text);
    const text = page.lines
        .slice(row.range.line - 1, row.range.endLine)
        .join(' ')
        .slice(0, MAX_ROW);
    return SKIPPED.test(cited.reduce((rest, one) => (one === '' ? rest : rest.replaceAll(one, ' ')), text));
}
const MAX_ROW = 4_000;
const SKIPPED = /#\[ignore|(?<![\p{L}_])(?:ignored|skipped|skips?|xfail|disabled|quarantined|opt-in|run by hand|manual(?:ly)?|heavy|slow)(?![\p{L}_])/iu;
const isSkipped = (citation) => (0,test_shortfall/* isSkippedBySource */.jg)(citation) || citation.tests?.reported?.outcome === 'skipped';
const meaningOf = ({ tests }) => `${tests?.path ?? ''}\n${tests?.name ?? ''}`;
function messageFor({ path, name }, { run, added, reason }) {
    const why = reason === null ? '' : `: \u201c${reason}\u201d`;
    if (run !== null)
        return { messageId: 'other-run', data: { path, run } };
    if (name === null)
        return { messageId: added ? 'file-here' : 'file', data: { path, why } };
    return { messageId: added ? 'test-here' : 'test', data: { path, name, why } };
}
/** A run of its own makes it a remark, as does a row that is not done; configuration that demands tests that run makes it an error. */
function severityOf({ settings }, { row, citation }) {
    if (citation.tests?.skip?.run !== null && citation.tests?.reported?.outcome !== 'skipped')
        return 'notice';
    if (row.row.declared.status !== 'done')
        return 'notice';
    const demands = (settings.require?.done ?? []).flatMap(({ tests }) => tests ?? []);
    return demands.some((demand) => (0,test_shortfall/* findShortfall */.tE)(citation, demand) !== null) ? 'error' : undefined;
}

// EXTERNAL MODULE: ./build/findings/doubts.js
var doubts = __webpack_require__(800);
;// CONCATENATED MODULE: ./build/findings/checkable.js


/** True where it was looked for and found or not, or names a file: what it says can become wrong. */
function isCheckable(citation) {
    const { reference: { kind }, resolution: { state }, } = citation;
    switch (kind) {
        case 'path':
        case 'lines':
        case 'glob':
            return true;
        case 'symbol':
        case 'command':
        case 'commit':
            return state !== 'unverifiable' || (0,doubts/* isDoubtful */.Ge)(citation);
        case 'url':
        case 'ticket':
        case 'prose':
        case 'placeholder':
            return false;
        default:
            return (0,unreachable/* unreachable */.H)(kind);
    }
}
/** A reference of base that was checked, and proved work there. */
const wasFound = ({ place, reference, resolution: { state } }) => state === 'present' && !reference.acknowledged && place.polarity === 'work';
/** What a reference means, however it is written. */
const checkable_meaningOf = ({ reference: { path, symbol, text }, resolution: { target } }) => JSON.stringify([target ?? path ?? text, symbol]);
/** References of base in one column that were found there, where none of them is anywhere in the row now and the column cites nothing else that can be checked; else none. */
function findWithdrawn({ was, now, column, }) {
    const found = was.evidence.filter((citation) => citation.place.column === column && wasFound(citation));
    const [first] = found;
    if (first === undefined)
        return [];
    // A name without its file is one word among others: where there are others in code marks, they may say the same.
    const isWord = ({ reference: { kind, path } }) => kind === 'symbol' && path === null;
    const field = now.row.evidence.find((one) => one.column === column);
    if (found.every(isWord) && field?.segments.some(({ kind }) => kind === 'code') === true)
        return [];
    // What the row itself calls gone is left only where the row also claims something else than before.
    const same = now.row.declared.status === was.row.declared.status;
    const checkable = now.evidence.filter((citation) => isCheckable(citation) && !(same && citation.reference.acknowledged));
    const meanings = new Set(checkable.map(checkable_meaningOf));
    // Another header for the column is the column still; beside it, another column of its role is not.
    const isThere = now.row.evidence.some((field) => field.column === column);
    const isLeft = ({ place }) => isThere ? place.column === column : place.role === first.place.role;
    return checkable.some(isLeft) || found.some((citation) => meanings.has(checkable_meaningOf(citation))) ? [] : found;
}
/** The fields of a row that are read as evidence: a column that could be evidence for what it holds is only where rows of its table cite something in it. */
function readFieldsOf({ rows }) {
    const columns = new Map();
    for (const { row, evidence } of rows) {
        const cited = columns.get(row.table) ?? new Set();
        columns.set(row.table, cited);
        for (const { place } of evidence)
            cited.add(place.column);
    }
    return ({ row }) => row.evidence.filter(({ byContents, column }) => byContents === undefined || columns.get(row.table)?.has(column) === true);
}
/** The evidence columns of a row that cite something, in their order; not those that are evidence only for what they hold at the time. */
const columnsOf = ({ evidence }) => [
    ...new Set(evidence.flatMap(({ place }) => (place.byContents === undefined ? [place.column] : []))),
];

;// CONCATENATED MODULE: ./build/findings/named-evidence.js

/** Names of code: `pp_shadow`, `dough::rise`, `rise()`, `riseTwice`, and lines of a file that is named elsewhere (`:40`, `:40/52`). */
const NAME = /^:\d|[\p{L}\p{N}]_[\p{L}\p{N}]|::|\w\(\)|(?<![\p{L}\p{N}])\p{Ll}+\p{Lu}/u;
/** What of a sentence can only be a name. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}_.-]*[\p{L}\p{N}]/gu;
/** What a numbered document is called by: `ADR-0007` of `adr-0007-fire-at-dusk.md` and of `adr/0007-fire-at-dusk.md`. */
const ID = /^[A-Z]{2,12}-\d{1,6}(?=[-_ ]|$)/;
/** The same for all pages of a run. */
const named_evidence_known = new WeakMap();
/** Characters of a cell that are looked at. */
const named_evidence_MAX_LENGTH = 4_000;
/**
 * Answers for a cell of a row whether its words may be evidence that nobody can look up. In code marks any name of code or of a file or folder at head
 * is; in a sentence one with an underscore, or a hyphenated one that a file or folder at head has. A plain word is a word.
 */
function openNamedEvidence({ headPaths, basePaths = null, }) {
    const names = (0,lazily/* lazily */.q)(() => namesOf(headPaths));
    // What the change itself adds proves nothing of what it takes away.
    const ids = (0,lazily/* lazily */.q)(() => idsOf(basePaths));
    return ({ evidence }, { segments }) => {
        // What the cell itself calls gone is not named as evidence.
        const gone = new Set(evidence.filter(({ reference }) => reference.acknowledged).map(({ reference }) => reference.text));
        return segments.some(({ kind, text, struck }) => {
            if (struck || gone.has(text))
                return false;
            const head = text.slice(0, named_evidence_MAX_LENGTH);
            if (kind === 'code')
                return NAME.test(head) || head.split(/[\s,;]+/u).some((token) => names().has(token));
            const words = kind === 'text' ? (head.match(WORD) ?? []) : [];
            return words.some((word) => !gone.has(word) &&
                (word.includes('_') || (/[-.]/u.test(word) && (names().has(word) || (ID.test(word) && ids().has(word))))));
        });
    };
}
/** Names of all files, with and without what is after their first dot, and of all folders below those at the root, which are ordinary words (`tests`). */
function namesOf(paths) {
    if (paths === null)
        return new Set();
    const before = named_evidence_known.get(paths);
    if (before !== undefined)
        return before;
    const names = new Set();
    named_evidence_known.set(paths, names);
    for (const path of paths.keys()) {
        const parts = path.split('/');
        for (const part of parts.length === 1 ? parts : parts.slice(1))
            names.add(part);
        const [stem = ''] = (parts.at(-1) ?? '').split('.');
        if (stem !== '')
            names.add(stem);
    }
    return names;
}
/** What the numbered documents are called by. */
function idsOf(paths) {
    const ids = new Set();
    for (const path of paths?.keys() ?? []) {
        const [folder = '', name = ''] = path.split('/').slice(-2);
        for (const numbered of [path.includes('/') ? name : folder, `${folder.replace(/s$/u, '')}-${name}`])
            for (const id of ID.exec(numbered.toUpperCase()) ?? [])
                ids.add(id);
    }
    return ids;
}

// EXTERNAL MODULE: ./build/findings/status-order.js
var status_order = __webpack_require__(8255);
;// CONCATENATED MODULE: ./build/findings/rules/evidence-withdrawn.js






const evidenceWithdrawn = (0,rule/* defineRule */.K)({
    id: 'evidence-withdrawn',
    severity: 'warning',
    summary: 'This change removes the last checkable evidence from a column of a row that claims as much as before.',
    messages: {
        withdrawn: {
            says: 'This change removes {references, list} from column \u201c{column}\u201d, and nothing is left there that can be checked. The row claims no less than before.',
            do: 'Cite what supports the row now, or lower its status.',
        },
    },
    *check(subject) {
        const fieldsOf = readFieldsOf(subject);
        const namesEvidence = openNamedEvidence(subject);
        for (const row of subject.rows) {
            const was = subject.rowSet?.matches.get(row);
            // A row that says that what it names is gone has withdrawn it aloud.
            if (was === undefined || row.row.remark === 'gone' || row.row.remark === 'past' || !claimsAsMuch(row, was))
                continue;
            for (const column of columnsOf(was)) {
                const withdrawn = findWithdrawn({ was, now: row, column });
                const [first] = withdrawn;
                if (first === undefined)
                    continue;
                const { role } = first.place;
                const { text } = first.reference;
                const fields = fieldsOf(row);
                const field = fields.find((one) => one.column === column) ?? fields.find((one) => one.role === role);
                // A column that is gone is reported for its table, and an empty one of a done row lowers its status where that is shown.
                if (field === undefined || (subject.declared && isBare(row, role)))
                    continue;
                // What the cell names now may be the evidence, and nobody can look it up.
                if (namesEvidence(row, field))
                    continue;
                const names = [...new Set(withdrawn.map((one) => one.reference.text))];
                yield {
                    messageId: 'withdrawn',
                    data: { references: (0,phrase/* nameCode */.Fl)(names), column: field.column },
                    ground: 'change',
                    range: field.range,
                    rowKey: row.row.key,
                    evidence: text,
                    identity: JSON.stringify([column, text]),
                };
            }
        }
    },
});
/** Both times something is claimed, and not less than before. What a row named while it claimed nothing proved no work. */
function claimsAsMuch({ row: { declared } }, { row: { declared: before } }) {
    return (isClaim(declared) && isClaim(before) && !(0,status_order/* claimsMore */.NO)(before.status, declared.status) && !qualifies(declared, before));
}
const isClaim = ({ status }) => status === 'done' || status === 'partial';
/** Whether a bare mark has words beside it now that leave something out: `\u2705` became `\u2705 solicited only`. */
const qualifies = (now, was) => now.status === was.status && !/\p{L}/u.test(was.text) && LIMITS.test(now.text);
const LIMITS = /(?<!\p{L})(?:only|except|without|partly|partially|not|no|pending|but|solicited|manual(?:ly)?|nur|ohne|nicht|teilweise|solo|sin|seulement|sans|apenas|somente|sem|\u0442\u043e\u043b\u044c\u043a\u043e|\u0431\u0435\u0437|\u0447\u0430\u0441\u0442\u0438\u0447\u043d\u043e)(?!\p{L})|\u4ec5|\u50c5|\u306e\u307f|\ub9cc/iu;
function isBare({ row, evidence, computed }, role) {
    return (row.declared.status === 'done' &&
        computed !== 'done' &&
        row.required.includes(role) &&
        !evidence.some((resolved) => resolved.place.role === role && (0,weight_of_evidence/* weightOf */.mm)(resolved) !== 'nothing'));
}

;// CONCATENATED MODULE: ./build/documents/generated-page.js
/** Lines at the head of a page in which it says so. */
const MAX_LINES = 12;
const generated_page_MAX_LENGTH = 300;
const GENERATED = /(?<!\p{L})(?:auto-?)?(?:generated|generiert|generado|g\u00e9n\u00e9r\u00e9|gerado)(?!\p{L})|\u81ea\u52d5\u751f\u6210|\u81ea\u52a8\u751f\u6210|\uc790\ub3d9 \uc0dd\uc131/iu;
const UNEDITED = /(?<!\p{L})(?:do not|don['\u2019]t|never|not to be|must not be|should not be) (?:be |manually |hand[ -]?)?(?:edit(?:ed)?|modif(?:y|ied)|changed?)(?!\p{L})|nicht (?:von hand |manuell )?(?:bearbeiten|\u00e4ndern)|no (?:editar|modificar)|ne pas (?:\u00e9diter|modifier)|n\u00e3o (?:edite|editar|modificar)|(?:\u624b\u52d5\u3067)?\u7de8\u96c6\u3057\u306a\u3044|\u8bf7\u52ff(?:\u624b\u52a8)?(?:\u7f16\u8f91|\u4fee\u6539)|\ud3b8\uc9d1\ud558\uc9c0 \ub9c8/iu;
/** True where the head of a page says both: that it is generated, and that nobody edits it. */
function isGeneratedPage({ lines }) {
    const head = lines
        .slice(0, MAX_LINES)
        .map((line) => line.slice(0, generated_page_MAX_LENGTH).replaceAll(/[*_`]/g, ''))
        .join('\n');
    return GENERATED.test(head) && UNEDITED.test(head);
}

// EXTERNAL MODULE: ./build/rows/tables/row-cells.js
var row_cells = __webpack_require__(2580);
;// CONCATENATED MODULE: ./build/findings/rules/gap-note-missing.js
// Partial rows that do not say what is missing.



/** `partial (no Windows build)`: the status cell itself says it. */
const SAYS_MORE = /\(|(?:\S+\s+){3}/;
/** `(subtest skipped)`: words beside the evidence say it as well as a note. */
const SAYS_SOMETHING = /\p{L}{2,}\s+\p{L}{2,}/u;
/** `**Deferred**: masks`, `Remaining (in README): \u2026`: another cell lists what is missing. */
const LISTS_GAP = /(?:^|[\s*_(.;\uff0c\u3002\uff1b\u3001])(?:deferred(?: [^:.;]{1,80})?|missing|remaining|not yet(?: \p{L}+)?|open|pending|left|todo|still to do|to come|gaps?|limitations?|offen|fehlt|ausstehend|pendiente|falta|reste|\u00e0 faire|manquant|pendente|\u043e\u0441\u0442\u0430\u043b\u043e\u0441\u044c|\u043d\u0435 \u0445\u0432\u0430\u0442\u0430\u0435\u0442|\u043e\u0442\u043b\u043e\u0436\u0435\u043d\u043e|\u5f85\u529e|\u672a\u5b8c\u6210|\u7f3a\u5c11|\u6b8b\u308a|\u672a\u5bfe\u5fdc|\ub0a8\uc740 \uc791\uc5c5)[*_]{0,3}(?: \([^()]{1,80}\))?[*_]{0,3}\s?[:\uff1a]/iu;
const LOOKED_AT = 20_000;
const gapNoteMissing = (0,rule/* defineRule */.K)({
    id: 'gap-note-missing',
    severity: 'notice',
    summary: 'A partial row does not say what is missing.',
    messages: {
        missing: {
            says: 'Marked partial, but the row does not say what is missing.',
            do: 'Describe what is still missing.',
        },
    },
    *check({ rows, page, before }) {
        // A change does not call its own page generated.
        const isGenerated = [before?.page ?? page, page].every(isGeneratedPage);
        const cellsOf = (0,row_cells/* openCells */.u)(page);
        const listsGap = ({ row }) => (cellsOf(row) ?? []).some(({ text }) => LISTS_GAP.test(text.slice(0, LOOKED_AT)));
        // All of a row that is not started is missing.
        const partial = rows.filter(({ row: { declared, note } }) => declared.status === 'partial' && note !== null);
        const silent = partial.filter((row) => !saysWhat(row) && !listsGap(row));
        for (const { row: { key, note }, } of silent)
            if (note !== null)
                yield {
                    messageId: 'missing',
                    data: {},
                    // Where most leave it empty, the page does not ask for it; nor can people write it where a program does.
                    ground: !isGenerated && (silent.length === 1 || silent.length * 2 <= partial.length) ? 'page' : 'reading',
                    range: note.range,
                    rowKey: key,
                    evidence: null,
                };
    },
});
function saysWhat({ row: { declared, note }, evidence }) {
    if (note !== null && !note.placeholder && note.text.trim() !== '')
        return true;
    return (SAYS_MORE.test(declared.text) ||
        evidence.some(({ place, reference }) => place.polarity === 'gap' || (reference.kind === 'prose' && SAYS_SOMETHING.test(reference.text))));
}

// EXTERNAL MODULE: ./build/rows/lists/labels.js
var labels = __webpack_require__(1967);
;// CONCATENATED MODULE: ./build/rows/lists/states-gap.js
// Whether the words of an audit say that something is missing or wrong, or only list files: an edit of a listed file says nothing about a gap.
/** Words that say that something is missing, wrong or still to be done, in the languages of the pages that are read. */
const LACK = new RegExp([
    // English
    String.raw `(?<!\p{L})(?:no|not|never|nobody|none|nothing|nowhere|neither|without|cannot|can['\u2019]t|don['\u2019]t|doesn['\u2019]t|isn['\u2019]t|aren['\u2019]t|won['\u2019]t|didn['\u2019]t|hasn['\u2019]t|lacks?|lacking|lacked|miss(?:es|ing)?|absent|absence|gaps?|bugs?|broken|breaks?|wrong(?:ly)?|incorrect(?:ly)?|insecure|unsafe|unescaped|unvalidated|unchecked|unbounded|unhandled|untested|unimplemented|uncovered|unprotected|unencrypted|unauthenticated|undocumented|incomplete|inconsistent|invalid|fails?|failing|failed|failure|crash(?:es|ed)?|leaks?|leaked|ignored|ignores|swallow(?:s|ed)|hard[- ]?coded|vulnerab\p{L}+|injection|race condition|deadlocks?|stale|outdated|open|unresolved|todo|fixme|stub(?:s|bed)?|placeholders?|mock(?:s|ed)? only|dead code|duplicated?|drift(?:s|ed)?|violat\p{L}+|mismatch(?:es|ed)?|misaligned|too (?:\p{L}+)|only)(?!\p{L})`,
    // German, French, Spanish, Portuguese, Italian, Dutch
    String.raw `(?<!\p{L})(?:kein\p{L}*|nicht|nie|ohne|fehl(?:t|en|end\p{L}*|er)|l\u00fccken?|kaputt|falsch|unsicher|veraltet|offen\p{L}{0,2}|aucune?|jamais|sans|manqu\p{L}+|absente?s?|cass\u00e9e?s?|erron\p{L}+|pas|ningun[ao]?|nunca|sin|falta\p{L}*|ausente|roto|rota|incorrect[ao]|insegur[ao]|abiert[ao]|n\u00e3o|nenhum\p{L}?|sem|aus\u00eancia|quebrad[ao]|errad[ao]|abert[ao]|pendente|pendiente|senza|manca\p{L}*|rott[ao]|sbagliat[ao]|geen|niet|zonder|ontbre\p{L}+|kapot)(?!\p{L})`,
    // Polish, Czech, Russian, Ukrainian
    String.raw `(?<!\p{L})(?:brak\p{L}*|bez|nie|niepoprawn\p{L}*|b\u0142\u0119d\p{L}*|otwart\p{L}*|chyb\u00ed|nen\u00ed|chyb\p{L}+|\u043d\u0435|\u043d\u0435\u0442|\u0431\u0435\u0437|\u043e\u0442\u0441\u0443\u0442\u0441\u0442\u0432\p{L}+|\u0441\u043b\u043e\u043c\u0430\u043d\p{L}*|\u043d\u0435\u0432\u0435\u0440\u043d\p{L}*|\u043e\u0448\u0438\u0431\u043a\p{L}*|\u0443\u044f\u0437\u0432\u0438\u043c\p{L}*|\u043e\u0442\u043a\u0440\u044b\u0442\p{L}*|\u0445\u0440\u0443\u043f\u043a\p{L}*|\u043d\u0435\u043c\u0430\u0454|\u0432\u0456\u0434\u0441\u0443\u0442\u043d\p{L}+|\u0437\u043b\u0430\u043c\u0430\u043d\p{L}*)(?!\p{L})`,
    // Turkish, Finnish
    String.raw `(?<!\p{L})(?:yok|eksik\p{L}*|de\u011fil|hata\p{L}*|ei|puuttu\p{L}*|rikki|v\u00e4\u00e4rin|avoin|avoinna)(?!\p{L})`,
    '\u7f3a\u5c11|\u7f3a\u5931|\u7f3a\u4e4f|\u6ca1\u6709|\u6c92\u6709|\u672a|\u4e0d|\u65e0\u6cd5|\u7121\u6cd5|\u9519\u8bef|\u932f\u8aa4|\u6f0f\u6d1e|\u786c\u7f16\u7801|\u306a\u3044|\u307e\u305b\u3093|\u306a\u3057|\u6b20\u3051|\u4e0d\u8db3|\u8aa4\u308a|\u8106\u5f31|\u672a\u5bfe\u5fdc|\uc5c6|\uc54a|\ub204\ub77d|\ubbf8\uad6c\ud604|\ubbf8\ube44|\uc624\ub958|\ucde8\uc57d',
].join('|'), 'iu');
/** What a list of files to edit, of evidence, or of what was accepted is called. */
const LISTING = /(?<!\p{L})(?:files? (?:to|that|which|we|touched|changed|modified|affected|involved|updated|created|in scope)|(?:affected|changed|modified|touched|updated|target|impacted|related|new|key|relevant) (?:files?|modules?|components?|paths?|code)|(?:to (?:change|modify|edit|touch|update|create))|scope|(?:evidence|proof|file) (?:index|links?|list|inventory|summary)|sources? of truth|(?:canonical|authoritative) (?:sources?|docs?|documents?|pages?)|further reading|see also|related (?:docs?|documents?|documentation|pages?|links?)|harden(?:ed|ing)|approved?|approval|accepted|passed|siehe auch|ma\u00dfgeblich\p{L}*|voir aussi|v\u00e9ase tambi\u00e9n|veja tamb\u00e9m|vedi anche|zie ook|zobacz te\u017c|\u0441\u043c\. \u0442\u0430\u043a\u0436\u0435|\u0438\u0441\u0442\u043e\u0447\u043d\u0438\u043a \u0438\u0441\u0442\u0438\u043d\u044b|betroffene dateien|zu \u00e4ndern\p{L}*|fichiers? (?:\u00e0 modifier|concern\u00e9s|modifi\u00e9s)|archivos (?:a modificar|afectados)|arquivos (?:a modificar|afetados)|\u0438\u0437\u043c\u0435\u043d\u044f\u0435\u043c\u044b\u0435 \u0444\u0430\u0439\u043b\u044b|\u0437\u0430\u0442\u0440\u043e\u043d\u0443\u0442\u044b\u0435 \u0444\u0430\u0439\u043b\u044b|\u0444\u0430\u0439\u043b\u044b (?:\u043a|\u0434\u043b\u044f) \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\p{L}+)(?!\p{L})|\u53c2\u8003\u8d44\u6599|\u53c2\u8003\u6587\u732e|\u53c2\u7167\u5148|\u4fee\u6539\u6587\u4ef6|\u6d89\u53ca\u6587\u4ef6|\u53d8\u66f4\u6587\u4ef6|\u5f71\u54cd\u8303\u56f4|\u901a\u8fc7|\u5909\u66f4\u30d5\u30a1\u30a4\u30eb|\u5bfe\u8c61\u30d5\u30a1\u30a4\u30eb|\uc218\uc815 \ud30c\uc77c|\ubcc0\uacbd \ud30c\uc77c/iu;
/** `src/a.ts (modify)`: what a plan wants to do to a file. */
const INSTRUCTION = /[([\uff08]\s?(?:new|modify|modified|edit(?:ed)?|change(?:d)?|update(?:d)?|add(?:ed)?|create(?:d)?|delete(?:d)?|remove(?:d)?|rename(?:d)?|extend(?:ed)?|touch(?:ed)?|rewrite|refactor(?:ed)?|neu|\u00e4ndern|l\u00f6schen|modifier|modificar|crear|criar|\u043d\u043e\u0432\u044b\u0439|\u0438\u0437\u043c\u0435\u043d\u0438\u0442\u044c|\u0443\u0434\u0430\u043b\u0438\u0442\u044c|\u65b0\u589e|\u4fee\u6539|\u5220\u9664)(?![\p{L}\p{N}])[^()[\]\uff08\uff09]{0,40}[)\]\uff09]/iu;
/** `\u2014 see HARBOR.md and`: where to read on, which proves nothing. */
const POINTER = /(?<![\p{L}\p{N}])(?:see|cf\.|refer to|described in|documented in|defined in|siehe|vgl\.|voir|v\u00e9ase|ver|vide|vedi|zie|patrz|\u0441\u043c\.|\u0434\u0438\u0432\.)(?:\s(?:also|auch|aussi|tambi\u00e9n|tamb\u00e9m|anche|ook|te\u017c|\u0442\u0430\u043a\u0436\u0435))?\s+["'\u201c\u201e\u00ab\p{L}\p{N}_./-]|\u53c2\u89c1|\u53c2\u7167|\u8be6\u89c1|\u8a73\u898b|\ucc38\uc870/iu;
const states_gap_LONGEST = 600;
/** True where a sentence says that something is missing or wrong. */
const statesGap = (text) => LACK.test(text.slice(0, states_gap_LONGEST));
/** True for a heading or label of files to edit, of evidence, or of what was hardened or approved. */
const titlesFiles = (text) => LISTING.test(text.slice(0, states_gap_LONGEST));
/** True where an item says what to do to a file. */
const instructs = (text) => INSTRUCTION.test(text.slice(0, states_gap_LONGEST));
/** True where a sentence points a reader to another place. */
const refersElsewhere = (text) => POINTER.test(text.slice(0, states_gap_LONGEST));
/** What a review writes behind what it looked at and found in order: `P1-2 Ropes \u2014 passed`. */
const PASSED = /[\u2014\u2013:\uff1a-]\s*(?:\u2705\s*|\*{2})?(?:passed|approved|accepted|verified|confirmed|ok(?:ay)?|bestanden|best\u00e4tigt|approuv\u00e9|aprobado|aprovado|approvato|\u043f\u0440\u043e\u0439\u0434\u0435\u043d\u043e|\u043f\u0440\u0438\u043d\u044f\u0442\u043e|\u043f\u043e\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043d\u043e|\u901a\u8fc7|\u5408\u683c|\u627f\u8a8d\u6e08\u307f|\ud1b5\uacfc)[\s*.\u3002\u2705]*$/iu;
/** True for a title that ends by saying that what it names was found in order. */
const saysPassed = (title) => PASSED.test(title.slice(-states_gap_LONGEST));

;// CONCATENATED MODULE: ./build/findings/rules/gap-touched.js








const gapTouched = (0,rule/* defineRule */.K)({
    id: 'gap-touched',
    severity: 'notice',
    summary: 'This change edits a place that is cited as evidence of a gap.',
    messages: {
        touched: {
            says: 'This change edits {place, list}, which this page cites as evidence of a gap: {row}.',
            do: 'If the gap is closed, update the row.',
        },
        claimed: {
            says: 'This change edits {place, list}, which this page cites as evidence of a gap: \u201c{claim}\u201d',
            do: 'If the gap is closed, update the row.',
        },
        'touched-many': {
            says: 'This change edits places that this page cites as proof of {gaps, gap}, such as {place, list}: {row}.',
            do: 'If a gap is closed, update its row.',
        },
        'claimed-many': {
            says: 'This change edits places that this page cites as proof of {gaps, gap}, such as {place, list}: \u201c{claim}\u201d',
            do: 'If a gap is closed, update its row.',
        },
    },
    *check(subject) {
        const all = [...findTouched(subject)];
        const sure = all.filter(({ ground }) => ground === 'change');
        const touched = sure.length > 0 ? sure : all;
        const [first] = touched;
        if (first === undefined)
            return;
        const { ground } = first;
        // Once a page: anyone who closes one gap looks at the others of the page too.
        const gaps = new Set(touched.map(({ group: { row, citation } }) => JSON.stringify([row.row.key, claimOf(citation)]))).size;
        const claim = claimOf(first.group.citation);
        const about = claim === null ? { row: first.group.row.row.heading } : { claim };
        const kind = claim === null ? 'touched' : 'claimed';
        yield {
            ...draftFor(first.group, gaps === 1
                ? { messageId: kind, data: { place: first.place, ...about }, ground }
                : {
                    messageId: `${kind}-many`,
                    data: { place: first.place, gaps, ...about },
                    ground,
                }),
            rowKey: gaps === 1 ? first.group.row.row.key : null,
            identity: 'page',
        };
    },
});
/** Edited places that prove gaps: cited lines first, which say more. */
function* findTouched(subject) {
    const known = new Set();
    const byClaim = (citation) => `${linesOf(citation)}\n${citation.place.claim ?? ''}`;
    for (const group of groupCitations(subject, areLinesTouched, byClaim)) {
        known.add(group.row);
        if (weigh(group, subject.page) === 'none')
            continue;
        yield {
            group,
            place: `${(0,marked_text/* asCode */.qM)(pathOf(group.citation))} at ${(0,phrase/* nameLines */.RA)(writeLines(group.citation.reference.lines))}`,
            ground: 'change',
        };
    }
    const citersOf = openCiters(subject);
    // A file cited as a whole says less: once a row, and only where none of the row's cited lines says it already.
    for (const group of groupCitations(subject, (citation) => isFileTouched(citation, subject), () => ''))
        if (!known.has(group.row)) {
            const ground = groundOfFile({ group, subject, citersOf });
            if (ground !== null)
                yield { group, place: (0,phrase/* nameCode */.Fl)([...new Set(group.all.map(pathOf))], 3), ground };
        }
}
function weigh({ row: { row }, citation: { place } }, page) {
    const claim = place.claim ?? '';
    const isOne = isFinding(row) && !titlesPage(row, page) && !saysPassed(page.lines[row.range.line - 1] ?? '');
    // What states a gap is one, be it about a scope or about what is accepted.
    const isListed = titlesFiles(row.heading) && !isOne && !statesGap(row.heading);
    if (titlesFiles(place.column) || isListed)
        return 'none';
    if ((instructs(claim) || refersElsewhere(claim)) && !statesGap(claim))
        return 'none';
    if (polarityOf(place.column) === 'gap')
        return 'titled';
    if (isOne || [claim, place.column, row.heading].some(statesGap))
        return 'stated';
    return LACKING.has(row.declared.status) ? 'marked' : 'none';
}
function polarityOf(label) {
    const meaning = (0,labels/* announced */.yb)(label)?.meaning;
    return meaning?.kind === 'evidence' ? meaning.polarity : null;
}
/** `ERR-01 \u2026`: an audit's finding, which outside any table is open as long as it does not say otherwise. */
const isFinding = ({ table, keyed, key, declared: { status } }) => keyed && /^\p{L}/u.test(key) && (table < 0 ? status !== 'done' : OPEN.has(status));
/** The title of a page may begin with a name that looks like an id, and what is below it is about the whole page. */
const titlesPage = ({ range }, { blocks: [first] }) => first?.kind === 'heading' && first.depth === 1 && first.range.line === range.line;
/** What nobody has begun, or can go on with. */
const OPEN = new Set(['not-started', 'blocked']);
/** What says itself that it is not finished. */
const LACKING = new Set(['partial', 'not-started', 'blocked']);
/** What more rows than these cite changes for many reasons. */
const MOST_CITERS = 3;
/** The rows that cite a path, read once. */
function openCiters({ rows }) {
    const read = (0,lazily/* lazily */.q)(() => {
        const citers = new Map();
        for (const row of rows)
            for (const { resolution: { target }, } of row.evidence) {
                if (target === null)
                    continue;
                const known = citers.get(target) ?? new Set();
                citers.set(target, known.add(row));
            }
        return citers;
    });
    return (target) => read().get(target) ?? new Set();
}
/** Null where the edit says nothing. On a page that nobody declared, only a list that is called one of gaps counts. */
function groundOfFile({ group, subject: { declared, page }, citersOf, }) {
    const weight = weigh(group, page);
    if (weight === 'none' || (weight !== 'titled' && !declared))
        return null;
    const citers = new Set();
    for (const { resolution } of group.all) {
        if (resolution.target === null)
            continue;
        const found = citersOf(resolution.target);
        if (found.size > MOST_CITERS)
            return null;
        for (const row of found)
            citers.add(row);
    }
    if (citers.size > MOST_CITERS)
        return null;
    return weight === 'marked' ? 'reading' : 'change';
}
/** The sentence about the gap; null where the page has but a label. */
function claimOf({ place: { claim } }) {
    const text = claim?.trim() ?? '';
    return text.endsWith(':') || (!/[.!?\u3002]$/u.test(text) && text.split(/\s+/u).length < 3) ? null : text;
}
function isEdited({ place: { polarity }, resolution: { state }, change }) {
    // A file that came or moved was not edited.
    return polarity === 'gap' && state === 'present' && change === 'modified';
}
function areLinesTouched(citation) {
    const { reference: { lines }, lineState, } = citation;
    return isEdited(citation) && lines.length > 0 && (lineState?.kind === 'changed' || lineState?.kind === 'removed');
}
/** Edits somewhere in a folder or a file say nothing about a gap: only those beside a name of code that the gap is about. */
function isFileTouched(citation, { headPaths }) {
    const { reference: { kind, lines }, resolution: { target }, near, } = citation;
    return (isEdited(citation) &&
        lines.length === 0 &&
        kind !== 'glob' &&
        near === true &&
        target !== null &&
        (headPaths === null || headPaths.has(target)));
}

;// CONCATENATED MODULE: ./build/findings/rename-row.js
/** Code marks, bold and emphasis around the whole cell. */
const MARKED = /^(`{1,3}|\*{1,3}|_{1,3})(.+)\1$/s;
/** What would be read as Markdown outside code marks. */
const MARKUP = /[`*[\]<>\\&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u;
/** Null where the cell shows more than the row's name, or the name could not be written safely. */
function renameRow({ subject, row: { heading, range }, to, }) {
    const source = range.line === range.endLine
        ? subject.page.lines[range.line - 1]?.slice(range.column - 1, range.endColumn - 1)
        : undefined;
    if (source === undefined)
        return null;
    const marked = MARKED.exec(source);
    const mark = marked?.[1] ?? '';
    const inner = marked?.[2] ?? source;
    if (inner.replaceAll('\\|', '|') !== heading)
        return null;
    const code = mark.startsWith('`');
    if (code ? to.includes('`') : MARKUP.test(to))
        return null;
    return { edits: [{ path: subject.path, range, text: mark + to.replaceAll('|', '\\|') + mark }] };
}

;// CONCATENATED MODULE: ./build/findings/rules/heading-unmapped.js
// Headings and ids of the source plan that no row stands for.


const headingUnmapped = (0,rule/* defineRule */.K)({
    id: 'heading-unmapped',
    severity: 'warning',
    summary: 'A heading or id of the source plan has no row.',
    messages: {
        unmapped: {
            says: '\u201c{heading}\u201d has no row in `{document}`.',
            do: 'Add a row, or ignore the heading under `planIgnore` in the configuration.',
        },
        id: {
            says: '`{plan}` declares {heading}, which has no row in `{document}`.',
            do: 'Add a row, or ignore the id under `planIgnore` in the configuration.',
        },
        repeated: {
            says: 'The plan has {count} more headings \u201c{heading}\u201d than `{document}` has rows.',
            do: 'Give each heading a row of its own, or ignore the heading under `planIgnore` in the configuration.',
        },
        renamed: {
            says: 'No heading of the plan is called \u201c{row}\u201d. Did you mean \u201c{heading}\u201d (`{plan}`, line {line})?',
            do: 'Rename the row, or add another one for the heading.',
        },
    },
    *check(subject) {
        const { path: document, plan, rows } = subject;
        for (const { heading, count, row: index } of plan?.unmapped ?? []) {
            const near = index === null ? undefined : rows[index]?.row;
            const common = { ground: 'page', evidence: null, identity: heading.text.toLowerCase() };
            if (near === undefined) {
                const place = { path: heading.path, range: heading.range, rowKey: null, ...common };
                if (heading.depth === null)
                    yield { messageId: 'id', data: { heading: heading.text, plan: heading.path, document }, ...place };
                else if (count === 1)
                    yield { messageId: 'unmapped', data: { heading: heading.text, document }, ...place };
                else
                    yield { messageId: 'repeated', data: { heading: heading.text, document, count }, ...place };
            }
            else {
                yield {
                    messageId: 'renamed',
                    data: { row: near.heading, heading: heading.text, plan: heading.path, line: heading.range.line },
                    range: near.range,
                    rowKey: near.key,
                    ...common,
                    suggestion: renameRow({ subject, row: near, to: heading.text }),
                };
            }
        }
    },
});

;// CONCATENATED MODULE: ./build/findings/rules/line-changed.js
// Anchors whose own line was edited or removed.





const lineChanged = (0,rule/* defineRule */.K)({
    id: 'line-changed',
    severity: 'warning',
    summary: 'A cited line was edited or removed.',
    messages: {
        changed: {
            says: 'The cited code at {lines, range} of `{path}` changed.',
            do: 'Check that it still supports this row.',
        },
        removed: {
            says: 'The cited code at {lines, range} of `{path}` was removed.',
            do: 'Cite the code that replaced it.',
        },
    },
    *check(subject) {
        for (const group of groupCitations(subject, (citation) => line_changed_isEdited(citation.lineState?.kind) && !(0,weight_of_evidence/* isRenamed */.xe)(citation), linesOf)) {
            const { reference, lineState } = group.citation;
            if (line_changed_isEdited(lineState?.kind))
                yield draftFor(group, {
                    messageId: lineState.kind,
                    data: { path: pathOf(group.citation), lines: writeLines(reference.lines) },
                    ground: (0,grounds/* driftGround */.$i)({ subject, row: group.row, citation: group.citation, old: 'history' }),
                    cause: { kind: 'changed', path: pathOf(group.citation), detail: null },
                });
        }
    },
});
function line_changed_isEdited(kind) {
    return kind === 'changed' || kind === 'removed';
}

// EXTERNAL MODULE: ./build/evidence/lines/slight-moves.js
var slight_moves = __webpack_require__(9826);
;// CONCATENATED MODULE: ./build/findings/rules/line-moved.js
// Anchors whose line stands elsewhere in the file now.











const lineMoved = (0,rule/* defineRule */.K)({
    id: 'line-moved',
    follows: 'all',
    severity: 'warning',
    summary: 'A cited line moved within its file.',
    messages: {
        moved: {
            says: 'The cited code moved from {from, range} to {to, range} of `{path}`.',
            do: 'Update the line number.',
        },
    },
    *check(subject) {
        for (const group of groupCitations(subject, (citation) => citation.lineState?.kind === 'moved' && !(0,weight_of_evidence/* isRenamed */.xe)(citation), linesOf)) {
            const { citation: { reference, lineState }, } = group;
            if (lineState?.kind !== 'moved')
                continue;
            const { lines } = lineState;
            const move = (0,slight_moves/* movedParts */.Gb)({ from: reference.lines, to: lines });
            if (move.from.length === 0)
                continue;
            const isInPlace = (0,slight_moves/* grewInPlace */.a5)(move);
            yield draftFor(group, {
                messageId: 'moved',
                data: { path: pathOf(group.citation), from: writeLines(move.from), to: writeLines(move.to) },
                ...(isInPlace ? { severity: 'notice' } : {}),
                // The range shows its code as before; one that is off by a line or two does so until somebody is at the page.
                ground: isInPlace
                    ? 'reading'
                    : (0,grounds/* driftGround */.$i)({
                        subject,
                        row: group.row,
                        citation: group.citation,
                        old: (0,slight_moves/* isSlight */.cO)(move) ? 'reading' : 'history',
                    }),
                cause: { kind: 'moved', path: pathOf(group.citation), detail: null },
                suggestion: fixLines({ subject, group, lines }),
            });
        }
        yield* sayMovedBeside(subject);
    },
});
/** Once a line of the page and lines of a file: what the page cites beside its evidence. */
function* sayMovedBeside({ asides: { movedLines } = asides/* NO_ASIDES */.e, rows, page }) {
    if (movedLines.length === 0)
        return;
    const rowOf = rowsByLine(rows);
    const meaningOf = ({ reference: { range, lines }, resolution: { target } }) => JSON.stringify([range.line, target, lines]);
    for (const all of (0,group_by/* groupBy */.$)(movedLines, meaningOf).values()) {
        const [moved] = all;
        if (moved === undefined)
            continue;
        const { reference, resolution: { target }, lines, } = moved;
        const move = (0,slight_moves/* movedParts */.Gb)({ from: reference.lines, to: lines });
        if (move.from.length === 0 || (0,slight_moves/* grewInPlace */.a5)(move))
            continue;
        yield {
            messageId: 'moved',
            data: { path: target, from: writeLines(move.from), to: writeLines(move.to) },
            ground: 'change',
            cause: { kind: 'moved', path: target, detail: null },
            suggestion: suggestPointers(page, all, () => ({ path: null, lines })),
            range: reference.range,
            rowKey: rowOf.get(reference.range.line)?.row.key ?? null,
            evidence: reference.text,
            identity: target,
        };
    }
}

;// CONCATENATED MODULE: ./build/findings/rules/line-out-of-range.js
// Anchors that point past the end of their file.





const lineOutOfRange = (0,rule/* defineRule */.K)({
    id: 'line-out-of-range',
    severity: 'done',
    follows: 'existing',
    summary: 'A cited line is past the end of its file.',
    messages: {
        'out-of-range': {
            says: 'This row cites {lines, range} of `{path}`, which has {count, line}.',
            do: 'Cite a line that exists.',
        },
    },
    *check(subject) {
        for (const group of groupCitations(subject, (citation) => citation.lineState?.kind === 'out-of-range' && !(0,weight_of_evidence/* isRenamed */.xe)(citation), linesOf)) {
            const { reference, lineState } = group.citation;
            if (lineState?.kind !== 'out-of-range')
                continue;
            yield draftFor(group, {
                messageId: 'out-of-range',
                data: {
                    path: pathOf(group.citation),
                    lines: writeLines(reference.lines),
                    lineCount: lineState.lineCount,
                    count: lineState.lineCount,
                },
                ground: (0,grounds/* driftGround */.$i)({ subject, row: group.row, citation: group.citation, old: 'head' }),
                cause: { kind: 'shortened', path: pathOf(group.citation), detail: null },
            });
        }
    },
});

;// CONCATENATED MODULE: ./build/findings/rules/link-broken.js


const linkBroken = (0,rule/* defineRule */.K)({
    id: 'link-broken',
    follows: 'named',
    severity: 'warning',
    summary: 'A link points to a file or folder that does not exist.',
    messages: {
        missing: { says: 'Broken link: `{target}` does not exist.', do: 'Correct the link, or remove it.' },
        renamed: { says: 'Broken link: this change renames `{target}` to `{to}`.', do: 'Link to the new path.' },
        'other-case': {
            says: 'Broken link: `{target}` is spelled `{spelled}`.',
            do: 'Correct the letter case of the link.',
        },
        editor: {
            says: 'Broken link: `{written}` ends in a line number that GitHub does not understand.',
            do: 'Write the line as `#{anchor}`.',
        },
        'editor-many': {
            says: '{count, link} end in a line number that GitHub does not understand, such as `{written}`.',
            do: 'Write the lines as anchors, such as `#{anchor}`.',
        },
    },
    *check(subject) {
        const editors = [];
        for (const broken of findBrokenLinks(subject)) {
            if (broken.trouble.kind === 'editor' && broken.link.kind !== 'mention')
                editors.push(broken);
            if (broken.listing || broken.link.kind === 'mention')
                continue;
            const draft = link_broken_draftOf(broken);
            if (draft !== null)
                yield {
                    ...draft,
                    ...placeOfLink(broken),
                    ...groundOfLink(subject, broken),
                    suggestion: fixOfLink(subject, broken),
                };
        }
        yield* draftEditors(subject, editors);
    },
});
/** Once a page: an author who copies one such address from an editor copies the others too. */
function* draftEditors(subject, editors) {
    const [first] = editors;
    if (first === undefined || first.trouble.kind !== 'editor')
        return;
    const { target, anchor } = first.trouble;
    const edits = editors.flatMap((broken) => fixOfLink(subject, broken)?.edits ?? []);
    const data = { written: first.link.url, target, anchor };
    yield {
        ...placeOfLink(first),
        ...groundOfLink(subject, first),
        ...(editors.length === 1
            ? { messageId: 'editor', data }
            : { messageId: 'editor-many', data: { ...data, count: editors.length } }),
        identity: 'editor',
        suggestion: edits.length === 0 ? null : { edits },
    };
}
function link_broken_draftOf({ trouble }) {
    switch (trouble.kind) {
        case 'missing':
            return { messageId: 'missing', data: { target: trouble.target } };
        case 'renamed':
            return { messageId: 'renamed', data: { target: trouble.target, to: trouble.to } };
        case 'other-case':
            return { messageId: 'other-case', data: { target: trouble.target, spelled: trouble.spelled } };
        case 'editor':
        case 'anchor':
        case 'lines':
            return null;
    }
}

// EXTERNAL MODULE: ./build/documents/one-off-report.js
var one_off_report = __webpack_require__(2884);
;// CONCATENATED MODULE: ./build/findings/rules/matrix-deleted.js



/** `roadmap.ja.md`, `status_zh-CN.md`: a translation claims what its original claims. */
const TRANSLATION = /[._-](?:es|fr|pt|it|de|nl|pl|cs|ru|uk|tr|zh|ja|ko)(?:[-_](?:[a-z]{2}|hans|hant))?\.(?:md|markdown|mdx)$/i;
const isTranslation = (path) => TRANSLATION.test(path);
const matrixDeleted = (0,rule/* defineRule */.K)({
    id: 'matrix-deleted',
    severity: 'configured',
    summary: 'This change deletes a checked page.',
    messages: {
        deleted: {
            says: 'This change deletes `{path}`, which tracks statuses.',
            do: 'Restore the page, or remove it from the configuration.',
        },
        perhaps: {
            says: 'This change removes `{path}`, which tracks statuses. GitHub or git could not tell whether it was renamed.',
            do: 'Restore the page, or update its path in the configuration.',
        },
        moved: {
            says: 'This change deletes `{path}` and moves {found} of its {total, row} to `{to}`.',
            do: 'Check that no row was lost, then update the configuration.',
        },
        'moved-unguarded': {
            says: 'This change deletes `{path}` and moves {found} of its {total, row} to `{to}`, which is not checked.',
            do: 'Add `{to}` under `documents` in the configuration.',
        },
    },
    *checkRun({ deleted }) {
        const isCleanUp = deleted.filter((one) => !one.declared && one.movedTo === undefined).length >= FEWEST_OF_A_CLEAN_UP;
        for (const one of deleted) {
            const { path, rows, configured, movedTo, declared, survived, perhapsRenamed } = one;
            // A page that nobody declared may go, unless work that was done is tracked nowhere from now on.
            if (!declared && (!survived || isTranslation(path)))
                continue;
            // It was divided, or written anew under another name. Only a configuration that names it must follow.
            if (movedTo?.complete === true && (!declared || (movedTo.guarded && !configured)))
                continue;
            const place = {
                ground: !declared && isNoNews(one, isCleanUp) ? 'reading' : 'change',
                severity: declared ? (perhapsRenamed === true ? 'warning' : undefined) : 'notice',
                path,
                range: PAGE_START,
                rowKey: null,
                evidence: null,
                configured,
            };
            if (movedTo === undefined)
                yield { messageId: perhapsRenamed === true ? 'perhaps' : 'deleted', data: { path, rows }, ...place };
            else
                yield {
                    messageId: movedTo.guarded ? 'moved' : 'moved-unguarded',
                    data: { path, to: movedTo.path, found: movedTo.rows, total: rows },
                    ...place,
                };
        }
    },
});
/** A change that deletes so many pages that nobody declared tidies up. */
const FEWEST_OF_A_CLEAN_UP = 3;
/** Of pages that nobody declared: one that may only have been renamed, a report that was written once, and what goes with others, unless it is one that people keep up to date. */
const isNoNews = ({ path, title = '', perhapsRenamed }, isCleanUp) => perhapsRenamed === true || (0,one_off_report/* isOneOffReport */.ur)({ path, title }) || (isCleanUp && !(0,one_off_report/* isLivingPage */.Ts)(path));

;// CONCATENATED MODULE: ./build/findings/rules/matrix-unreadable.js
// Documents that ought to be guarded and cannot be.


const matrixUnreadable = (0,rule/* defineRule */.K)({
    id: 'matrix-unreadable',
    severity: 'error',
    summary: 'A page cannot be read, or has no status table or list.',
    messages: {
        'not-utf8': { says: '`{path}` is not checked: it is not UTF-8.', do: 'Save it as UTF-8.' },
        binary: {
            says: '`{path}` is not checked: it is binary ({detail}).',
            do: 'Restore the page, or remove it from the configuration.',
        },
        'too-large': { says: '`{path}` is not checked: it is too large ({detail}).', do: 'Split the page.' },
        'symbolic-link': {
            says: '`{path}` is not checked: it is a symbolic link.',
            do: 'Name the file that it points to in the configuration.',
        },
        'not-a-file': {
            says: '`{path}` is not checked: it is not a file ({detail}).',
            do: 'Correct its path in the configuration.',
        },
        unavailable: {
            says: '`{path}` is not checked: its content cannot be read ({detail}).',
            do: 'Make the page readable, or remove it from the configuration.',
        },
        absent: {
            says: '`{path}` is not checked: it does not exist ({detail}).',
            do: 'Restore the page, or correct its path in the configuration.',
        },
        'absent-near': {
            says: '`{path}` is not checked: it does not exist ({detail}). Did you mean `{nearest}`?',
            do: 'Correct its path in the configuration, or restore the page.',
        },
        'no-rows': {
            says: 'No row of `{path}` is checked: no status table or list was recognized ({detail}).',
            do: 'Run `matrix-guard inspect {path}` to see how each table was read.',
        },
    },
    *checkRun({ unreadable, deleted }) {
        const gone = new Set(deleted.map(({ path }) => path));
        for (const { path, reason, detail, nearest } of unreadable) {
            if (gone.has(path))
                continue;
            yield {
                ...(reason === 'absent' && nearest !== undefined
                    ? { messageId: 'absent-near', data: { path, detail, nearest } }
                    : { messageId: reason, data: { path, detail } }),
                ground: 'head',
                path,
                range: PAGE_START,
                rowKey: null,
                evidence: null,
                identity: reason,
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/findings/rules/page-missing.js
// Pages that an index lists and that are not there, and the other way round.



const pageMissing = (0,rule/* defineRule */.K)({
    id: 'page-missing',
    severity: 'warning',
    summary: 'An index page lists a page that does not exist, or leaves one out.',
    messages: {
        listed: {
            says: 'This index lists `{target}`, which does not exist.',
            do: 'Add the page, or remove it from the index.',
        },
        renamed: { says: 'This index lists `{target}`, which this change renames to `{to}`.', do: 'List the new path.' },
        unlisted: { says: '`{page}` is not listed in this index.', do: 'List the page in the index.' },
        index: {
            says: 'The configuration names `{page}` as an index page, but it does not exist.',
            do: 'Correct the path in the configuration, or add the page.',
        },
    },
    *check(subject) {
        const { links } = subject;
        for (const broken of findBrokenLinks(subject)) {
            const { trouble, listing } = broken;
            if (!listing || trouble.kind === 'anchor' || trouble.kind === 'lines')
                continue;
            const rest = {
                ...placeOfLink(broken),
                ...groundOfLink(subject, broken),
                suggestion: fixOfLink(subject, broken),
            };
            if (trouble.kind === 'renamed')
                yield { messageId: 'renamed', data: { target: trouble.target, to: trouble.to }, ...rest };
            else
                yield { messageId: 'listed', data: { target: trouble.target }, ...rest };
        }
        const isCited = openCited(subject);
        for (const page of links?.unlisted ?? []) {
            if (isCited(page))
                continue;
            yield {
                messageId: 'unlisted',
                data: { page },
                ground: { fresh: 'change', old: 'head' },
                range: PAGE_START,
                rowKey: null,
                evidence: page,
            };
        }
    },
    *checkRun({ absentPages = [] }) {
        for (const path of absentPages)
            yield {
                messageId: 'index',
                data: { page: path },
                ground: 'page',
                path,
                range: PAGE_START,
                rowKey: null,
                evidence: null,
            };
    },
});
/** Whether a row of the page cites a file, or a folder that it is in: a table of files is an index of them. */
function openCited({ rows }) {
    const cited = new Set(rows.flatMap(({ evidence }) => evidence.flatMap(({ resolution: { state, target } }) => (state === 'present' && target !== null ? [target] : []))));
    return (path) => path.split('/').some((_, at, parts) => cited.has(parts.slice(0, at + 1).join('/')));
}

// EXTERNAL MODULE: ./build/rows/status/classify-status.js + 3 modules
var classify_status = __webpack_require__(2257);
// EXTERNAL MODULE: ./build/rows/tables/read-table.js + 2 modules
var read_table = __webpack_require__(9022);
// EXTERNAL MODULE: ./build/text/commit-ids.js
var commit_ids = __webpack_require__(1050);
// EXTERNAL MODULE: ./build/text/compare-text.js
var compare_text = __webpack_require__(4273);
// EXTERNAL MODULE: ./build/text/decode-percent.js
var decode_percent = __webpack_require__(1130);
;// CONCATENATED MODULE: ./build/findings/link-target.js
// The page of the repository that a link leads to.


/** The path that a link leads to from a page; null for none, and for an address on the web. */
function linkTarget({ link }, from) {
    if (link === null || isAddress(link.url))
        return null;
    const path = (0,decode_percent/* decodePercent */.g)(link.url.replace(/[#?].*$/s, ''));
    return path === '' ? null : (0,text_paths/* normalisePath */.qb)(path.startsWith('/') ? path.slice(1) : `${(0,text_paths/* folderOf */.yS)(from)}/${path}`);
}
const isAddress = (url) => /^[a-z][a-z0-9+.-]*:|^\/\//i.test(url);

;// CONCATENATED MODULE: ./build/findings/disagreements.js










/** A page is held against those before it in the order of their paths: each pair of rows is said once. `exact` holds words against words, and what a header says besides its status. */
function* findDisagreements(subjects, { exact }) {
    const pages = [...subjects].sort((one, other) => (0,compare_text/* compareText */.n)(one.path, other.path));
    const first = new Map();
    for (const { path, rows } of pages) {
        for (const { row } of rows) {
            if (!row.keyed || !says(row.declared.status))
                continue;
            const key = (0,text_keys/* canonicalKey */.yk)(row.key);
            const known = first.get(key);
            if (known === undefined)
                first.set(key, { path, row });
            else if (known.path !== path || (known.row.table !== row.table && !(0,read_table/* isCount */.my)(row.key))) {
                const difference = differ(row.declared, known.row.declared, exact);
                if (difference !== null)
                    yield { kind: 'row', path, row, ...difference, other: known.path, line: known.row.range.line };
            }
        }
    }
    const headers = headersOf(pages);
    for (const page of pages)
        yield* findHeaders({ page, headers, exact });
}
/** By meaning, or by the word where words count. */
function differ(here, there, exact) {
    const { range } = here;
    if (here.status !== there.status)
        return { about: 'status', here: (0,status_order/* nameStatus */.sX)(here.status), there: (0,status_order/* nameStatus */.sX)(there.status), range };
    if (!exact || (0,status_tokens/* statusSignature */.dr)(here.text) === (0,status_tokens/* statusSignature */.dr)(there.text))
        return null;
    return { about: 'status', here: `\u201c${here.text}\u201d`, there: `\u201c${there.text}\u201d`, range };
}
/** What the pages say of themselves, by path. */
function headersOf(subjects) {
    return new Map(subjects.flatMap((subject) => {
        const { path, metadata, settings } = subject;
        if (Object.values(metadata).every((field) => field === null))
            return [];
        const overrides = new Map(Object.entries(settings.statuses).map(([word, meaning]) => [(0,status_tokens/* statusSignature */.dr)(word), meaning]));
        const field = metadata.status;
        const status = field === null
            ? 'unknown'
            : (0,classify_status/* classifyStatus */.x)(field.value, { overrides, legend: new Map(), listed: new Set() }).status;
        const said = field === null || !says(status) ? null : { status, text: field.value, range: field.range };
        return [[path, { status: said, subject }]];
    }));
}
/** An index row links to one page with a header of its own: a row that links to several speaks of none of them. */
function* findHeaders({ page: subject, headers, exact }) {
    const { path, page, rows } = subject;
    const cellsOf = (0,row_cells/* openCells */.u)(page);
    for (const { row } of rows) {
        const cells = cellsOf(row) ?? [];
        const linked = new Set(cells.flatMap(({ segments }) => segments.flatMap((segment) => linkTarget(segment, path) ?? [])));
        const known = [...linked].filter((target) => target !== path && headers.has(target));
        const spoken = exact ? known : known.filter((target) => headers.get(target)?.status !== null);
        const [only, ...others] = spoken;
        const header = only === undefined ? undefined : headers.get(only);
        if (only === undefined || header === undefined || others.length > 0)
            continue;
        const { status } = header;
        const common = { kind: 'header', path, row, other: only };
        const difference = status === null || !says(row.declared.status) ? null : differ(row.declared, status, exact);
        if (status !== null && difference !== null)
            yield { ...common, ...difference, line: status.range.line };
        if (exact)
            for (const field of findFields(subject, row, header.subject))
                yield { ...common, ...field };
    }
}
const FIELDS = [
    ['owner', 'owner'],
    ['verified-commit', 'lastVerifiedCommit'],
    ['verified-date', 'lastVerifiedDate'],
];
/** What a row and a header say of the same, word for word. */
function* findFields({ page, tables }, row, { metadata }) {
    const cells = (0,row_cells/* openCells */.u)(page)(row) ?? [];
    for (const [role, name] of FIELDS) {
        const column = tables[row.table]?.columns.find((one) => one.role === role);
        const cell = column === undefined ? undefined : cells[column.index];
        const field = metadata[name];
        const here = cell?.text.trim() ?? '';
        if (column === undefined || cell === undefined || field === null || (0,placeholders/* isPlaceholder */.wK)(here))
            continue;
        if (!isSame(here, field))
            yield { about: column.header, here, there: field.value, range: cell.range, line: field.range.line };
    }
}
/** Case and spaces do not matter, and a commit may be written in short. */
function isSame(here, { value }) {
    const [one, other] = [plain(here), plain(value)];
    return one === other || ((0,commit_ids/* isCommitId */.jh)(one) && (0,commit_ids/* isCommitId */.jh)(other) && (one.startsWith(other) || other.startsWith(one)));
}
const plain = (text) => text.toLowerCase().replace(/[`*_]/g, '').replace(/\s+/g, ' ').trim();
/** Statuses that nobody understood say nothing that could be contradicted. */
const says = (status) => status !== 'unknown';

;// CONCATENATED MODULE: ./build/findings/is-meant.js

/** By header, or by role. */
function isMeant(name, { header, role }) {
    return (0,table_headers/* normaliseHeader */.Gw)(name) === (0,table_headers/* normaliseHeader */.Gw)(header) || name.trim().toLowerCase() === role;
}

;// CONCATENATED MODULE: ./build/findings/rules/pages-disagree.js
// Pages that speak of one key and do not say the same of it, where configuration wants pages to agree, or a page and its plan.






const CORRECT = 'Correct the page that is wrong.';
const pagesDisagree = (0,rule/* defineRule */.K)({
    id: 'pages-disagree',
    severity: 'warning',
    summary: 'Two pages disagree about one key.',
    messages: {
        row: { says: '{key} is {here} here, but {there} in `{other}` (line {line}).', do: CORRECT },
        header: { says: '{key} is {here} here, but the header of `{other}` (line {line}) says {there}.', do: CORRECT },
        field: {
            says: 'Column \u201c{about}\u201d of {key} says {here}, but the header of `{other}` (line {line}) says {there}.',
            do: CORRECT,
        },
        plan: {
            says: '{key} is \u201c{here}\u201d here, but `{other}` (line {line}) says \u201c{there}\u201d.',
            do: 'Correct the row or the plan.',
        },
        'plan-cell-empty': {
            says: 'Column \u201c{about}\u201d of {key} is empty, but `{other}` (line {line}) says \u201c{there}\u201d.',
            do: 'Correct the row or the plan.',
        },
        'plan-cell': {
            says: 'Column \u201c{about}\u201d of {key} says \u201c{here}\u201d, but `{other}` (line {line}) says \u201c{there}\u201d.',
            do: 'Correct the row or the plan.',
        },
    },
    *check(subject) {
        yield* findPlanDrafts(subject);
    },
    *checkRun({ subjects, agree = false }) {
        if (agree === false)
            return;
        for (const found of findDisagreements(subjects, { exact: agree === 'exact' })) {
            const { kind, path, row, range, about, here, other, there, line } = found;
            const data = { key: row.key, here, there, other, line };
            const place = { ground: 'page', path, range, rowKey: row.key, evidence: null };
            if (about === 'status')
                yield { messageId: kind, data, ...place, identity: `${kind} ${other}` };
            else
                yield { messageId: 'field', data: { ...data, about }, ...place, identity: `${kind} ${other} ${about}` };
        }
    },
});
/** Rows that do not say what the plan says of their id: neither the same word nor, of a status, the same meaning. */
function* findPlanDrafts(subject) {
    const { plan, rows } = subject;
    const cellsOf = (0,row_cells/* openCells */.u)(subject.page);
    const overrides = new Map(Object.entries(subject.settings.statuses).map(([own, status]) => [(0,status_tokens/* statusSignature */.dr)(own), status]));
    for (const said of plan?.said ?? []) {
        const row = rows[said.row]?.row;
        if (row === undefined)
            continue;
        const draft = said.column === null
            ? statusDraft({ subject, row, said, overrides })
            : cellDraft({ subject, row, said, cellsOf });
        if (draft !== null)
            yield draft;
    }
}
function statusDraft({ subject: { settings }, row, said: { word, path: other, line }, overrides, }) {
    if ((0,status_tokens/* statusSignature */.dr)(row.declared.text) === (0,status_tokens/* statusSignature */.dr)(word))
        return null;
    const { status } = (0,classify_status/* classifyStatus */.x)(word, { overrides, legend: new Map(), listed: new Set() });
    if (status !== 'unknown' && status === row.declared.status && settings.closedStatuses !== 'exact')
        return null;
    return {
        messageId: 'plan',
        data: { key: row.key, here: row.declared.text, there: word, other, line },
        ground: 'page',
        range: row.declared.range,
        rowKey: row.key,
        evidence: null,
        identity: `plan ${other}`,
    };
}
/** Case and spaces do not matter. A table without the column says nothing. */
function cellDraft({ subject: { tables }, row, said: { column: name, word, path: other, line }, cellsOf, }) {
    const column = tables[row.table]?.columns.find((one) => isMeant(name ?? '', one));
    if (column === undefined)
        return null;
    const cell = cellsOf(row)?.[column.index];
    const here = cell?.text.trim() ?? '';
    if (pages_disagree_plain(here) === pages_disagree_plain(word))
        return null;
    return {
        ...(here === ''
            ? { messageId: 'plan-cell-empty', data: { about: column.header, key: row.key, there: word, other, line } }
            : { messageId: 'plan-cell', data: { about: column.header, key: row.key, here, there: word, other, line } }),
        ground: 'page',
        range: cell?.range ?? row.range,
        rowKey: row.key,
        evidence: null,
        identity: `plan ${other} ${column.header}`,
    };
}
const pages_disagree_plain = (text) => text.replaceAll(/[`*_]/g, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();

;// CONCATENATED MODULE: ./build/findings/rules/plan-missing.js
// Source plans that are named and cannot be read.



const planMissing = (0,rule/* defineRule */.K)({
    id: 'plan-missing',
    severity: 'warning',
    summary: 'The source plan that a page names cannot be read.',
    messages: {
        absent: {
            says: 'Source plan not found: {plan, list}. The rows were not compared with it.',
            do: 'Correct the path, add the plan, or remove the line that names it.',
        },
        outside: {
            says: 'Source plan outside this repository: {plan, list}. The rows were not compared with it.',
            do: 'Name a plan in this repository, or remove the line that names it.',
        },
        unreadable: {
            says: 'Source plan cannot be read as Markdown: {plan, list}. The rows were not compared with it.',
            do: 'Name a Markdown page, or remove the line that names it.',
        },
        'no-ids': {
            says: 'Nothing in {plan, list} matches the id pattern `{ids}`.',
            do: 'Correct the pattern, or the path of the plan.',
        },
    },
    *check({ plan }) {
        const [first] = plan?.missing ?? [];
        if (plan === undefined || first === undefined)
            return;
        // Once a document, however many pages its plan has.
        const names = plan.missing.map(({ name }) => name);
        yield {
            messageId: first.reason,
            data: first.reason === 'no-ids' ? { plan: (0,phrase/* nameAnyCode */.Jo)(names), ids: plan.ids ?? '' } : { plan: (0,phrase/* nameCode */.Fl)(names) },
            ground: 'head',
            range: first.field?.range ?? PAGE_START,
            rowKey: null,
            evidence: null,
            identity: names.join('\n'),
        };
    },
});

// EXTERNAL MODULE: ./build/findings/standard-sections.js
var standard_sections = __webpack_require__(4435);
;// CONCATENATED MODULE: ./build/findings/rules/row-duplicate.js
// Rows of one table that make the same claim twice.






const rowDuplicate = (0,rule/* defineRule */.K)({
    id: 'row-duplicate',
    severity: 'warning',
    summary: 'Two rows of one table have the same key and title.',
    messages: {
        duplicate: {
            says: 'Duplicate key {key}: {rows, row} of this table use it with the same title (first on line {first}).',
            do: 'Keep one of the rows, or give each its own key.',
        },
    },
    *check(subject) {
        const groups = new Map();
        const isPairs = findPairs(subject);
        const sectionWords = (0,standard_sections/* openSectionWords */.LT)(subject);
        for (const { row } of subject.rows) {
            // A dash or a blank to fill in (`T-[XX]`, `REQ-XXX`) names nothing.
            if (!/[\p{L}\p{N}]/u.test(row.key) || /[[\]<>{}]|X{2,}|N{2,}/u.test(row.key))
                continue;
            // A number alone may be a phase or a count. Without a written key equal titles may be half of a pair (`From | To`): only a row that is the same in full is a copy.
            const name = JSON.stringify([
                row.table,
                (0,text_keys/* canonicalKey */.yk)(row.key),
                // Of one key the titles may tell apart what they share it for, and of one section of a standard the words of other columns.
                row.keyed && !isPairs(row.table) && (row.title !== '' || !(0,read_table/* isCount */.my)(row.key))
                    ? titleOf(row) + sectionWords(row)
                    : (subject.page.lines[row.range.line - 1] ?? '').trim(),
            ]);
            (0,group_by/* appendTo */.S)(groups, name, row);
        }
        const grouping = findGroupings(subject);
        for (const rows of groups.values()) {
            const [first, second] = rows;
            if (first === undefined || second === undefined || (first.keyed && grouping(first.table)))
                continue;
            yield {
                messageId: 'duplicate',
                data: { key: second.key, rows: rows.length, first: first.range.line },
                ground: 'page',
                range: second.range,
                rowKey: second.key,
                evidence: null,
            };
        }
    },
});
const titleOf = ({ title }) => title.trim().replace(/\s+/gu, ' ').toLowerCase();
/** What the two ends of a link are called. */
const STARTS = /^(?:from|source|origin|parent|upstream|consumer|caller|von|quelle|de|origen|origem|\u0438\u0441\u0442\u043e\u0447\u043d\u0438\u043a|\u043e\u0442\u043a\u0443\u0434\u0430|\u043e\u0442|\u8d77\u70b9|\u6765\u6e90|\u6e90|\u5143|\ucd9c\ubc1c|\ucd9c\ucc98)(?:\s|$)/iu;
const ENDS = /^(?:to|target|destination|child|downstream|provider|callee|nach|ziel|\u00e0|cible|destino|hacia|para|\u0446\u0435\u043b\u044c|\u043a\u0443\u0434\u0430|\u043a|\u0434\u043e|\u7ec8\u70b9|\u76ee\u6807|\u76ee\u7684|\u5148|\ub3c4\ucc29|\ub300\uc0c1)(?:\s|$)/iu;
/** Whether a table lists links from one thing to another: there the pair is the key. */
function findPairs({ tables }) {
    const pairs = new Set(tables.flatMap(({ columns }, table) => 
    // `Source` and `Target` of a requirement are where it comes from and when it is due.
    columns.some(({ role, header }) => (role === 'key' || role === 'item') && STARTS.test((0,table_headers/* normaliseHeader */.Gw)(header))) &&
        columns.some(({ header }) => ENDS.test((0,table_headers/* normaliseHeader */.Gw)(header)))
        ? [table]
        : []));
    return (table) => pairs.has(table);
}
/** Whether keys repeat all over a table and those with the same header: then the column divides them (`Layer 1`), or maps one requirement to its tasks, and names no single claim. */
function findGroupings({ rows, tables }) {
    const headers = tables.map(({ columns }) => JSON.stringify(columns.map(({ header }) => (0,table_headers/* normaliseHeader */.Gw)(header))));
    const perHeader = new Map();
    for (const { row: { table, key }, } of rows) {
        const header = headers[table] ?? '';
        const counts = perHeader.get(header) ?? new Map();
        perHeader.set(header, counts);
        // The same key in two tables is not repeated.
        const name = JSON.stringify([table, (0,text_keys/* canonicalKey */.yk)(key)]);
        counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const sum = (counts) => counts.reduce((total, count) => total + count, 0);
    const grouping = new Set([...perHeader].flatMap(([header, counts]) => {
        const repeated = [...counts.values()].filter((count) => count > 1);
        return repeated.length > 1 && sum(repeated) * 2 >= sum([...counts.values()]) ? [header] : [];
    }));
    return (table) => grouping.has(headers[table] ?? '');
}

;// CONCATENATED MODULE: ./build/findings/stray-citations.js



/** Paths, globs and addresses; names, commands, tickets and words are nowhere that a glob could mean. */
function findStrayCitations(subject, cites) {
    const cellsOf = (0,row_cells/* openCells */.u)(subject.page);
    return (row) => (subject.tables[row.row.table]?.columns ?? []).flatMap((column) => {
        const place = cites.find(({ column: name }) => isMeant(name, column));
        const cell = cellsOf(row.row)?.[column.index];
        if (place === undefined || cell === undefined)
            return [];
        const { globs } = place;
        return citedIn(subject, row, { header: column.header, cell }).flatMap(({ path, text, range }) => path !== null && place.matches(path) ? [] : [{ column: column.header, text, globs, range }]);
    });
}
/** The references of a column, and its links that are none. */
function citedIn({ path: page }, { evidence }, { header, cell }) {
    const cited = evidence.flatMap(({ place, reference: { kind, path, text, range }, resolution: { target } }) => place.column === header && (path !== null || kind === 'url') ? [{ path: target ?? path, text, range }] : []);
    const links = new Map(cell.segments.flatMap((segment) => (segment.link === null ? [] : [[segment.link, segment]])));
    const others = [...links].filter(([{ range }]) => !cited.some((one) => isWithin(one.range, range)));
    return [
        ...cited,
        ...others.map(([{ url, range }, segment]) => ({ path: linkTarget(segment, page), text: url, range })),
    ];
}
const isWithin = (one, other) => one.line === other.line && one.column >= other.column && one.endColumn <= other.endColumn;

;// CONCATENATED MODULE: ./build/findings/row-form.js
// What configuration asks of how a document's rows are written, and where they are not.









/** In the order of the page: first what a table lacks, then what its rows lack. Rows outside tables have no form. */
function* findFormFaults(subject) {
    const { settings: { form }, tables, rows, page, } = subject;
    if (form === undefined)
        return;
    const cellsOf = (0,row_cells/* openCells */.u)(page);
    const demands = tables.map((table) => (table.accepted ? demandsOf(form, table) : null));
    yield* findTableFaults({ subject, form, demands });
    const strayIn = form.cites.length === 0 ? () => [] : findStrayCitations(subject, form.cites);
    for (const assessed of rows) {
        const { row } = assessed;
        const cells = cellsOf(row);
        const table = tables[row.table];
        const demand = demands[row.table];
        if (cells === null || table === undefined || demand === undefined || demand === null)
            continue;
        const written = { row, cells, table, end: endOf(row.shape?.range ?? row.range) };
        yield* findCellFaults(written, demand.own);
        yield* findWordFaults(written, form.words);
        yield* findKeyFaults(written, form);
        yield* findForbidden(written, form);
        yield* strayOf(assessed, strayIn);
    }
}
/** What the form asks of one table. */
function demandsOf({ filled, cells }, { columns }) {
    const find = (name) => columns.find((column) => isMeant(name, column));
    const named = filled.filter((name) => name !== '*');
    const own = named.flatMap((name) => find(name) ?? []);
    const others = filled.includes('*') ? columns.filter((column) => !own.includes(column)) : [];
    return {
        own: {
            filled: [
                ...own.map((column) => ({ column, dashes: false })),
                ...others.map((column) => ({ column, dashes: true })),
            ].sort((one, other) => one.column.index - other.column.index),
            cells: cells.flatMap(({ column: name, pattern }) => {
                const column = find(name);
                return column === undefined ? [] : [{ column, pattern }];
            }),
        },
        absent: named.filter((name) => find(name) === undefined),
    };
}
/** Columns that a table must have, or must not have, or has in another order. */
function* findTableFaults({ subject: { tables, rows, page }, form, demands, }) {
    const headersOf = (0,row_cells/* openHeaders */.j)(page);
    const used = new Set(rows.map(({ row }) => row.table));
    for (const [index, { columns, range }] of tables.entries()) {
        const actual = columns.map(({ header }) => header);
        if (!used.has(index) && !isMeantFor(form.columns, actual))
            continue;
        const cells = headersOf(range.line);
        const place = { rowKey: null, range: cells[0]?.range ?? range };
        for (const column of demands[index]?.absent ?? [])
            yield { kind: 'column', column, nearest: (0,find_nearest/* nearestOf */.Z)({ name: column, among: actual, distance: mod.distance }), ...place };
        const expected = form.columns;
        if (expected === null)
            continue;
        const wrong = [...Array(Math.max(actual.length, expected.length)).keys()].find((at) => (0,table_headers/* normaliseHeader */.Gw)(actual[at] ?? '') !== (0,table_headers/* normaliseHeader */.Gw)(expected[at] ?? ''));
        if (wrong === undefined)
            continue;
        const cell = cells[Math.min(wrong, cells.length - 1)];
        const column = expected[wrong] ?? actual[wrong] ?? '';
        yield { kind: 'columns', column, actual, expected, rowKey: null, range: cell?.range ?? range };
    }
}
/** Whether a table whose rows are not read has most of the columns that are asked for. */
function isMeantFor(expected, actual) {
    const headers = new Set(actual.map(table_headers/* normaliseHeader */.Gw));
    const known = (expected ?? []).filter((header) => headers.has((0,table_headers/* normaliseHeader */.Gw)(header)));
    return expected !== null && known.length * 2 > expected.length;
}
function* findCellFaults({ row, cells, end }, demand) {
    for (const { column, dashes } of demand.filled)
        if (isEmpty(cells[column.index], dashes))
            yield { kind: 'empty', column: column.header, rowKey: row.key, range: cells[column.index]?.range ?? end };
    yield* findUnlike({ row, cells, demand });
}
/** Filled cells that are not written as their column asks. */
function* findUnlike({ row, cells, demand, }) {
    for (const { column, pattern } of demand.cells) {
        const cell = cells[column.index];
        const text = cell?.text.trim() ?? '';
        if (cell === undefined || text === '' || pattern.matchesWhole(text))
            continue;
        yield {
            kind: 'cell',
            text,
            pattern: pattern.source,
            column: column.header,
            rowKey: row.key,
            range: cell.range,
        };
    }
}
function isEmpty(cell, dashes) {
    const text = cell?.text.trim() ?? '';
    return text === '' || (!dashes && (0,placeholders/* isPlaceholder */.wK)(text));
}
/** What is asked of rows with the status word that this one has. */
function* findWordFaults({ row, cells, table, end }, words) {
    const said = (0,status_tokens/* statusSignature */.dr)(row.declared.text);
    for (const asked of words) {
        const { word } = asked;
        if ((0,status_tokens/* statusSignature */.dr)(word) !== said)
            continue;
        const { own: demand } = demandsOf(asked, table);
        for (const { column, dashes } of demand.filled)
            if (isEmpty(cells[column.index], dashes))
                yield {
                    kind: 'empty-word',
                    word,
                    column: column.header,
                    rowKey: row.key,
                    range: cells[column.index]?.range ?? end,
                };
        for (const column of table.columns) {
            const cell = cells[column.index];
            if (cell !== undefined && !isEmpty(cell, false) && asked.empty.some((name) => isMeant(name, column)))
                yield { kind: 'filled-word', word, column: column.header, rowKey: row.key, range: cell.range };
        }
        yield* findUnlike({ row, cells, demand });
    }
}
function* findKeyFaults({ row, cells, table }, { key: pattern }) {
    if (pattern === null)
        return;
    const { index, alone } = keyColumnOf(table.columns);
    const cell = cells[index];
    const written = cell?.text.trim() ?? '';
    const key = alone || !row.keyed ? written : row.key;
    if (pattern.matchesWhole(key) || pattern.matchesWhole(written))
        return;
    yield {
        kind: 'key',
        key,
        pattern: pattern.source,
        column: table.columns[index]?.header ?? '',
        rowKey: row.key,
        range: cell?.range ?? row.range,
    };
}
/** Where a row's key is: alone in a column of its own, else before the title. */
function keyColumnOf(columns) {
    const key = columns.find(({ role }) => role === 'key');
    const item = columns.find(({ role }) => role === 'item');
    return { index: (key ?? item)?.index ?? 0, alone: key !== undefined && item !== undefined };
}
function* findForbidden({ row, cells, table }, { forbid }) {
    for (const [index, cell] of cells.entries()) {
        const word = forbid.find((forbidden) => row_form_says(cell.text, forbidden));
        if (word !== undefined)
            yield {
                kind: 'forbidden',
                word,
                column: table.columns[index]?.header ?? '',
                rowKey: row.key,
                range: cell.range,
            };
    }
}
function* strayOf(row, strayIn) {
    for (const { column, text, globs, range } of strayIn(row))
        yield { kind: 'cites', column, text, globs, range, rowKey: row.row.key };
}
/** Whether a text holds the word as a word; a sign such as `-` must be all it says. Case and runs of spaces do not count. */
function row_form_says(text, word) {
    const [given, wanted] = [row_form_plain(text), row_form_plain(word)];
    return /[\p{L}\p{N}]/u.test(wanted) ? (0,contains_word/* containsWord */.oV)(given, wanted) : given === wanted;
}
const row_form_plain = (text) => text.toLowerCase().replace(/\s+/g, ' ').trim();
/** The empty place where a missing cell would be. */
function endOf({ endLine, endColumn }) {
    return { line: endLine, column: endColumn, endLine, endColumn };
}

;// CONCATENATED MODULE: ./build/findings/closed-statuses.js



/** `\u2705` of `\u2705 done (branch open)`: with it alone people write the word. */
const MARK = /^(?:\p{Extended_Pictographic}\uFE0F?|[\u2713\u2714\u2717\u2718\u2610\u2611\u2612])(?=\s)/u;
/** Of several words with the same mark it says none. */
function loneMarks(words) {
    const marks = words.flatMap((word) => MARK.exec(word)?.[0] ?? []);
    return marks.filter((mark, at) => marks.indexOf(mark) === at && marks.lastIndexOf(mark) === at);
}
/** Table rows whose status is another word than those allowed; nothing where the statuses are open. */
function* findOpenStatuses(subject) {
    const { settings, listed, rows } = subject;
    const { closedStatuses = null } = settings;
    const exact = closedStatuses === 'exact';
    const where = exact || closedStatuses === true ? 'configuration' : 'page';
    if (where === 'page' && (listed.closed === null || closedStatuses === false))
        return;
    const words = [...(where === 'page' ? [] : Object.keys(settings.statuses)), ...(listed.closed ?? [])];
    const allowed = [...new Map(words.map((word) => [(0,status_tokens/* statusSignature */.dr)(word), word])).values()];
    // A page that lists its statuses means those; its legend only explains them.
    const signatures = new Set([
        ...allowed.map(status_tokens/* statusSignature */.dr),
        ...loneMarks(allowed).map(status_tokens/* statusSignature */.dr),
        ...(where === 'configuration' && listed.closed === null ? listed.legend : []),
    ]);
    if (signatures.size === 0) {
        if (rows.length > 0)
            yield { word: '', range: PAGE_START, rowKey: null, allowed: [], where };
        return;
    }
    const letters = new Set(words);
    // The words of a legend are known by what they mean alone.
    const isAllowed = (word) => signatures.has((0,status_tokens/* statusSignature */.dr)(word)) && (!exact || letters.size === 0 || letters.has(word));
    const written = listWritten(subject, isAllowed);
    const isMeant = where === 'configuration' ? () => true : openFollowing(written, baseOf(subject, isAllowed));
    for (const { word, range, rowKey, table, isAllowed: isRight } of written)
        if (!isRight && isMeant(table))
            yield { word, range, rowKey, allowed: allowed.length > 0 ? allowed : [...signatures], where };
}
function listWritten({ page, rows, tables }, isAllowed) {
    const cellsOf = (0,row_cells/* openCells */.u)(page);
    return rows.flatMap(({ row }) => {
        const { declared, key, table } = row;
        const status = tables[table]?.columns.find(({ role }) => role === 'status');
        const cell = status === undefined ? undefined : cellsOf(row)?.[status.index];
        const word = (cell?.text ?? declared.text).replace(/\s+/g, ' ').trim();
        // Whether the cell must be filled is for `filled` to say.
        if (status === undefined || word === '')
            return [];
        return [{ word, range: cell?.range ?? declared.range, rowKey: key, table, isAllowed: isAllowed(word) }];
    });
}
/** Null where the page is new, or there is nothing to compare with. */
function baseOf({ before, rows, rowSet }, isAllowed) {
    if (before === null)
        return null;
    const own = new Set(before.rows);
    const shared = new Map();
    for (const row of rows) {
        const old = rowSet?.matches.get(row);
        if (old === undefined || !own.has(old))
            continue;
        const counts = shared.get(row.row.table) ?? new Map();
        shared.set(row.row.table, counts.set(old.row.table, (counts.get(old.row.table) ?? 0) + 1));
    }
    const tables = new Map([...shared].map(([table, counts]) => [table, [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0]]));
    return { uses: countUses(listWritten(before, isAllowed)), tableOf: (table) => tables.get(table) };
}
/** Fewest other words that are a vocabulary of their own, and not slips. */
const FEWEST_OF_OWN = 3;
/**
 * Whether a table is held to the page's list, where another one is. One that uses none of its words answers another question, and so does one in
 * which half of the statuses or more are other words and one of these comes again. A table that was there before is judged by the words it had:
 * the words of a change do not free it.
 */
function openFollowing(written, base) {
    const isFree = (table, use) => {
        if (base === null)
            return hasOwnWords(use);
        const before = base.uses.get(base.tableOf(table) ?? -1);
        return before === undefined ? use.own === 0 : hasOwnWords(before);
    };
    const following = new Set([...countUses(written)].flatMap(([table, use]) => (isFree(table, use) ? [] : [table])));
    return (table) => following.size === 0 || following.has(table);
}
function countUses(written) {
    const uses = new Map();
    for (const { table, word, isAllowed } of written) {
        const use = uses.get(table) ?? { own: 0, others: [] };
        uses.set(table, use);
        if (isAllowed)
            use.own += 1;
        else
            use.others.push((0,status_tokens/* statusSignature */.dr)(word));
    }
    return uses;
}
const hasOwnWords = ({ own, others }) => own === 0 || (others.length >= FEWEST_OF_OWN && others.length >= own && new Set(others).size < others.length);

;// CONCATENATED MODULE: ./build/findings/out-of-order.js
// Which of a list's members are out of order: the fewest whose removal leaves the rest in order.
/** In the order of the list. Equal neighbors are in order. Takes n\u00b7log(n) comparisons. */
function findOutOfOrder(members, compare) {
    // For each length, the member that ends the lowest run of it; and for each member the index of the one before it in its run.
    const ends = [];
    const before = [];
    for (const [index, member] of members.entries()) {
        let [low, high] = [0, ends.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            const end = ends[middle];
            if (end !== undefined && compare(end.member, member) <= 0)
                low = middle + 1;
            else
                high = middle;
        }
        before.push(ends[low - 1]?.index ?? null);
        ends[low] = { index, member };
    }
    const kept = new Set();
    for (let at = ends.at(-1)?.index ?? null; at !== null; at = before[at] ?? null)
        kept.add(at);
    return members.filter((_, index) => !kept.has(index));
}

;// CONCATENATED MODULE: ./build/findings/page-form.js
// What configuration asks of a page and the set of its rows, beyond each row for itself, and where it is not so.









/** Steps that matching the lines of one page may take: more than a page of the largest size needs for a few patterns. */
const MAX_STEPS = 20_000_000;
/** Most lines that are reported for one pattern. */
const page_form_MAX_LINES = 20;
function* findPageFaults(subject) {
    const { form } = subject.settings;
    if (form === undefined)
        return;
    yield* findCountFaults(subject, form);
    yield* findAbsentHeadings(subject, form);
    yield* findRepeated(subject, form);
    yield* findDisordered(subject, form);
    yield* findTextFaults(subject, form);
}
/** The header of the first table that has rows. */
function tablePlace({ page, tables, rows }) {
    const first = rows.find(({ row }) => row.table >= 0);
    const table = first === undefined ? undefined : tables[first.row.table];
    return table === undefined ? PAGE_START : ((0,row_cells/* openHeaders */.j)(page)(table.range.line)[0]?.range ?? table.range);
}
function* findCountFaults(subject, { keys, rows: count }) {
    const { rows } = subject;
    const place = { rowKey: null, range: tablePlace(subject) };
    const written = new Set(rows.map(({ row }) => (0,text_keys/* canonicalKey */.yk)(row.key)));
    for (const key of keys)
        if (!written.has((0,text_keys/* canonicalKey */.yk)(key)))
            yield { kind: 'no-row', key, ...place };
    if (count === null)
        return;
    if (rows.length < count.atLeast)
        yield { kind: 'few-rows', rows: rows.length, limit: count.atLeast, ...place };
    if (rows.length > count.atMost)
        yield { kind: 'many-rows', rows: rows.length, limit: count.atMost, ...place };
}
const page_form_plain = (text) => text.toLowerCase().replace(/\s+/g, ' ').trim();
function* findAbsentHeadings({ page }, { headings }) {
    const written = page.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    const known = new Set(written.map(page_form_plain));
    for (const heading of headings)
        if (!known.has(page_form_plain(heading)))
            yield {
                kind: 'heading',
                heading,
                nearest: (0,find_nearest/* nearestOf */.Z)({ name: heading, among: written, distance: mod.distance }),
                rowKey: null,
                range: PAGE_START,
            };
}
/** The second row and all further ones that say in a column what another row said. */
function* findRepeated({ page, tables, rows }, { unique }) {
    const cellsOf = (0,row_cells/* openCells */.u)(page);
    for (const name of unique) {
        const first = new Map();
        for (const { row } of rows) {
            const column = tables[row.table]?.columns.find((one) => isMeant(name, one));
            const cell = column === undefined ? undefined : cellsOf(row)?.[column.index];
            const isKey = column?.role === 'key' || (column === undefined && name.trim().toLowerCase() === 'key');
            const text = isKey && row.keyed ? row.key : (cell?.text.trim() ?? '');
            if ((0,placeholders/* isPlaceholder */.wK)(text))
                continue;
            const same = isKey ? (0,text_keys/* canonicalKey */.yk)(text) : page_form_plain(text);
            const line = first.get(same);
            if (line === undefined)
                first.set(same, row.range.line);
            else
                yield {
                    kind: 'repeated',
                    column: column?.header ?? name,
                    text,
                    first: line,
                    rowKey: row.key,
                    range: cell?.range ?? row.range,
                };
        }
    }
}
/** The fewest rows that would have to move. */
function* findDisordered({ rows, plan }, { order }) {
    if (order === null)
        return;
    const fault = ({ row: { key, range } }) => ({
        kind: 'order',
        key,
        by: order,
        rowKey: key,
        range,
    });
    if (order === 'plan') {
        const placed = rows.flatMap((row, index) => {
            const place = plan?.places?.get(index);
            return place === undefined ? [] : [{ row, place }];
        });
        yield* findOutOfOrder(placed, (one, other) => one.place - other.place).map(({ row }) => fault(row));
        return;
    }
    for (const own of (0,group_by/* groupBy */.$)(rows, ({ row }) => row.table).values())
        yield* findOutOfOrder(own.filter(({ row }) => row.keyed && row.table >= 0), (one, other) => KEY_ORDER.compare(one.row.key, other.row.key)).map(fault);
}
/** `R-2` before `R-10`, in every locale alike. */
const KEY_ORDER = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
function* findTextFaults(subject, { text }) {
    const budget = { left: MAX_STEPS };
    const keyAt = new Map(subject.rows.map(({ row }) => [row.range.line, row.key]));
    for (const pattern of text.require)
        if (linesWith(subject, pattern, budget).next().done === true && budget.left > 0)
            yield { kind: 'text-absent', pattern: pattern.source, rowKey: null, range: PAGE_START };
    for (const pattern of text.forbid) {
        let left = page_form_MAX_LINES;
        for (const { line, start, end, text: found } of linesWith(subject, pattern, budget)) {
            yield {
                kind: 'text-forbidden',
                pattern: pattern.source,
                text: found,
                rowKey: keyAt.get(line) ?? null,
                range: { line, column: start + 1, endLine: line, endColumn: end + 1 },
            };
            left -= 1;
            if (left === 0)
                break;
        }
    }
}
/** The first match of each line that has one. */
function* linesWith({ page }, pattern, budget) {
    for (const [index, line] of page.lines.entries()) {
        if (budget.left <= 0)
            return;
        const [first] = pattern.findAll(line, budget);
        if (first !== undefined)
            yield { line: index + 1, ...first };
    }
}

;// CONCATENATED MODULE: ./build/findings/rules/row-form.js
// Rows that are not written as the configuration or the page itself asks.






const rowForm = (0,rule/* defineRule */.K)({
    id: 'row-form',
    severity: 'configured',
    summary: 'A row is not written as the configuration or the page asks.',
    messages: {
        status: {
            says: '\u201c{word}\u201d is not one of the statuses that {where} allows: {allowed}.',
            do: 'Use one of these words.',
        },
        unlisted: {
            says: 'The configuration closes the statuses of this page, but lists none.',
            do: 'List them under `statuses` in the configuration.',
        },
        column: {
            says: 'This table has no column \u201c{column}\u201d, which the configuration requires{nearest}.',
            do: 'Add the column, or change `form` in the configuration.',
        },
        empty: {
            says: 'Column \u201c{column}\u201d must not be empty.',
            do: 'Fill the cell, or change `form` in the configuration.',
        },
        columns: {
            says: 'The columns of this table are {actual}; expected {expected}.',
            do: 'Correct the header, or change `form` in the configuration.',
        },
        'empty-word': {
            says: 'Column \u201c{column}\u201d is empty, but each row that says \u201c{word}\u201d must fill it.',
            do: 'Fill the cell, or change `form` in the configuration.',
        },
        'filled-word': {
            says: 'Column \u201c{column}\u201d is filled, but each row that says \u201c{word}\u201d must leave it empty.',
            do: 'Empty the cell, or change `form` in the configuration.',
        },
        cell: {
            says: 'Column \u201c{column}\u201d says \u201c{text}\u201d, which does not match `{pattern}`.',
            do: 'Correct the cell, or change `form` in the configuration.',
        },
        cites: {
            says: 'Column \u201c{column}\u201d cites `{text}`, but may only cite {globs, list}.',
            do: 'Cite another file, or change `form` in the configuration.',
        },
        repeated: {
            says: 'Column \u201c{column}\u201d says \u201c{text}\u201d, as on line {first}, but no two rows may say the same.',
            do: 'Correct one of the rows, or change `form` in the configuration.',
        },
        'order-key': {
            says: '{key} is not in the order of the keys.',
            do: 'Move the row, or change `form` in the configuration.',
        },
        'order-plan': {
            says: '{key} is not in the order of the plan.',
            do: 'Move the row, or change `form` in the configuration.',
        },
        'no-row': {
            says: '{key} has no row on this page.',
            do: 'Add the row, or change `form` in the configuration.',
        },
        'few-rows': {
            says: 'This page has {rows, row}, but must have at least {limit}.',
            do: 'Add the rows, or change `form` in the configuration.',
        },
        'many-rows': {
            says: 'This page has {rows, row}, but may have at most {limit}.',
            do: 'Remove rows, or change `form` in the configuration.',
        },
        heading: {
            says: 'This page has no heading \u201c{heading}\u201d{nearest}.',
            do: 'Add the heading, or change `form` in the configuration.',
        },
        'text-absent': {
            says: 'No line of this page matches `{pattern}`.',
            do: 'Add the line, or change `form` in the configuration.',
        },
        'text-forbidden': {
            says: '\u201c{text}\u201d matches `{pattern}`, which the configuration forbids.',
            do: 'Correct the line, or change `form` in the configuration.',
        },
        key: {
            says: 'The key \u201c{key}\u201d does not match `{pattern}`.',
            do: 'Correct the key, or change `form` in the configuration.',
        },
        forbidden: {
            says: 'Column \u201c{column}\u201d contains \u201c{word}\u201d, which the configuration forbids.',
            do: 'Remove the word, or change `form` in the configuration.',
        },
    },
    *check(subject) {
        for (const { word, range, rowKey, allowed, where } of findOpenStatuses(subject)) {
            const configured = where === 'configuration';
            const place = { ground: 'page', range, rowKey, evidence: null, configured };
            if (allowed.length === 0)
                yield { messageId: 'unlisted', data: {}, ...place, identity: 'unlisted' };
            else
                yield {
                    messageId: 'status',
                    data: { word, where: configured ? 'the configuration' : 'this page', allowed: (0,phrase/* nameSome */.Kf)(allowed, 12) },
                    ...place,
                    identity: 'status',
                };
        }
        for (const fault of [...findPageFaults(subject), ...findFormFaults(subject)])
            yield {
                ...row_form_describe(fault),
                ground: 'page',
                range: fault.range,
                rowKey: fault.rowKey,
                evidence: null,
                configured: true,
            };
    },
});
/** The message of a fault, its values, and what tells it apart. */
function row_form_describe(fault) {
    const { kind } = fault;
    const say = (messageId, data, ...apart) => ({
        messageId,
        data,
        identity: [kind, ...apart].join(' '),
    });
    switch (fault.kind) {
        case 'column':
            return say('column', { column: fault.column, nearest: asHint(fault.nearest) }, fault.column);
        case 'columns':
            return say('columns', { actual: (0,phrase/* nameSome */.Kf)(fault.actual, 12), expected: (0,phrase/* nameSome */.Kf)(fault.expected, 12) });
        case 'empty':
            return say('empty', { column: fault.column }, fault.column);
        case 'empty-word':
        case 'filled-word':
            return say(fault.kind, { column: fault.column, word: fault.word }, fault.column);
        case 'key':
            return say('key', { key: fault.key, pattern: fault.pattern });
        case 'cell':
            return say('cell', { column: fault.column, text: fault.text, pattern: fault.pattern }, fault.column);
        case 'cites':
            return say('cites', { column: fault.column, text: fault.text, globs: (0,phrase/* nameCode */.Fl)(fault.globs) }, fault.column, fault.text);
        case 'forbidden':
            return say('forbidden', { column: fault.column, word: fault.word }, fault.column, fault.word);
        case 'repeated':
            return say('repeated', { column: fault.column, text: fault.text, first: fault.first }, fault.column);
        case 'order':
            return say(`order-${fault.by}`, { key: fault.key });
        case 'no-row':
            return say('no-row', { key: fault.key }, fault.key);
        case 'few-rows':
        case 'many-rows':
            return say(fault.kind, { rows: fault.rows, limit: fault.limit });
        case 'heading':
            return say('heading', { heading: fault.heading, nearest: asHint(fault.nearest) }, fault.heading);
        case 'text-absent':
            return say('text-absent', { pattern: fault.pattern }, fault.pattern);
        case 'text-forbidden':
            return say('text-forbidden', { text: fault.text, pattern: fault.pattern }, fault.pattern, fault.text);
        default:
            return (0,unreachable/* unreachable */.H)(fault);
    }
}
const asHint = (nearest) => (nearest === null ? '' : ` (did you mean \u201c${nearest}\u201d?)`);

;// CONCATENATED MODULE: ./build/findings/rules/row-malformed.js
// Table rows whose cells do not match the header.


const rowMalformed = (0,rule/* defineRule */.K)({
    id: 'row-malformed',
    severity: 'warning',
    summary: 'A table row has more or fewer cells than the header.',
    messages: {
        more: {
            says: 'This row has {cells, cell}, but the header has {expected}: anything past the last column is not shown.',
            do: 'Remove the extra cells. Write a pipe inside a cell as `\\|`.',
        },
        'more-everywhere': {
            says: 'All {rows, row} of this table have more cells than the header, which has {expected}: anything past the last column is not shown.',
            do: 'Give the header as many cells as its rows. Write a pipe inside a cell as `\\|`.',
        },
        fewer: {
            says: 'This row has {cells, cell}, but the header has {expected}.',
            do: 'Give the row as many cells as the header.',
        },
    },
    *check({ rows }) {
        for (const own of (0,group_by/* groupBy */.$)(rows, ({ row }) => row.table).values()) {
            const long = own.filter(({ row: { shape } }) => shape !== null && shape.cells > shape.expected);
            const [first] = long;
            // A header with a column too few is one slip, however many rows it has.
            if (first?.row.shape && long.length > 1 && long.length === own.length) {
                yield {
                    messageId: 'more-everywhere',
                    data: { rows: own.length, expected: first.row.shape.expected },
                    ground: 'page',
                    range: first.row.shape.range,
                    rowKey: null,
                    evidence: null,
                    identity: `table ${first.row.heading}`,
                };
                continue;
            }
            for (const { row } of own) {
                const { key, shape } = row;
                if (shape === null || shape.cells === shape.expected || isFilledUp(row))
                    continue;
                yield {
                    messageId: shape.cells > shape.expected ? 'more' : 'fewer',
                    data: { cells: shape.cells, expected: shape.expected },
                    ground: 'page',
                    range: shape.range,
                    rowKey: key,
                    evidence: null,
                };
            }
        }
    },
});
/** Cells left out at the end of a row are empty ones, as GitHub Flavored Markdown has it; a row without its status has lost more than that. */
function isFilledUp({ shape, declared }) {
    return shape !== null && shape.cells < shape.expected && declared.text !== '';
}

// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/findings/find-lost.js
var find_lost = __webpack_require__(3143);
// EXTERNAL MODULE: ./build/documents/markdown/skeleton.js
var skeleton = __webpack_require__(7152);
// EXTERNAL MODULE: ./build/rows/set/unread-lines.js
var unread_lines = __webpack_require__(5370);
;// CONCATENATED MODULE: ./build/findings/is-replaced.js
// Tells a page that this change wrote anew, as another table or as a pointer to another page, from one that lost rows.




/** Fewer rows are taken out of a page, and more of what is left says what became of them. */
const FEWEST_ROWS = 5;
/** Rows of a table that can stand for those that are gone: a placeholder has none. */
const FEWEST_NEW = 3;
/** Most different headers that are looked for: a page that lost more is not called another page. */
const MAX_HEADERS = 50;
/**
 * True where most rows of the page and most of its lines are gone, none of the tables that had the rows has its header still, and there is another
 * table. What became of single rows nobody can say then: it is another page.
 */
function isReplaced({ page, before }, removed) {
    if (before === null || removed.length < FEWEST_ROWS || removed.length * 3 < before.rows.length * 2)
        return false;
    // Rows name their table by its index, and a page has fewer tables than rows.
    const tables = new Set(removed.map(({ row }) => before.tables[row.table]));
    const lists = [...tables].map((table) => (table?.columns ?? []).map(({ header }) => (0,unread_lines/* wordsOf */.Z9)(header)));
    const old = [...new Map(lists.map((columns) => [columns.join('|'), new Set(columns)])).values()];
    if (old.length > MAX_HEADERS)
        return false;
    if (old.some((header) => header.size === 0) || !losesMost(before.page.lines, page.lines))
        return false;
    const parsed = (0,find_tables/* findTables */.J)(page).map(({ table }) => table);
    // Only what readers see as a table takes the place of one; what is in a comment or a code block does not.
    if (!parsed.some(({ rows }) => rows.length >= FEWEST_NEW))
        return false;
    const headers = [
        ...parsed.map(({ header }) => headerOf(header.cells.map(({ text }) => text))),
        ...listHeaders(page.lines),
    ];
    return headers.every((header) => old.every((columns) => !isSameHeader(columns, header)));
}
/** A page that says more than this is about something itself: lines, and their characters. */
const MOST_LINES = 10;
const MOST_TEXT = 1_000;
const POINTS = /(?<!\p{L})(?:deprecated|superseded|replaced by|replacement|(?:has |have |is |was )?moved to|(?:compatibility |redirect )?(?:stub|shim)|redirects?|pointer|instead|veraltet|ersetzt durch|verschoben nach|obsoleto|reemplazado|movido a|remplac\u00e9|d\u00e9plac\u00e9|\u0443\u0441\u0442\u0430\u0440\u0435\u043b|\u043f\u0435\u0440\u0435\u043c\u0435\u0449|\u5df2\u5e9f\u5f03|\u5df2\u79fb\u81f3|\u79fb\u52d5\u3057\u307e\u3057\u305f|\u5ec3\u6b62)(?!\p{L})/iu;
const PAGES = /[\w./-]{1,200}\.mdx?(?![\w/])/giu;
/**
 * True where no row, no table and hardly anything else is left, and one sentence says that another page has taken its place: one that base had, or
 * that has rows.
 */
function becamePointer({ path, page, before, rows, rowSet, headPaths, basePaths, }) {
    if (before === null || rows.length > 0 || !losesMost(before.page.lines, page.lines))
        return false;
    const left = page.lines.filter((line) => line.trim() !== '');
    if (left.length > MOST_LINES || left.join('').length > MOST_TEXT || left.some(looksLikeDelimiterRow))
        return false;
    const isOther = (place) => place !== null &&
        place !== path &&
        headPaths?.has(place) === true &&
        (basePaths?.has(place) === true || rowSet?.havingRows.has(place) === true);
    return left
        .flatMap((line) => line.split(/[.!?;](?=[\s*_)]|$)/u))
        .filter((sentence) => POINTS.test(sentence))
        .flatMap((sentence) => sentence.match(PAGES) ?? [])
        .some((written) => [(0,text_paths/* normalisePath */.qb)(written), (0,text_paths/* normalisePath */.qb)(`${(0,text_paths/* folderOf */.yS)(path)}/${written}`)].some(isOther));
}
const looksLikeDelimiterRow = (line) => line.includes('|') && (0,skeleton/* looksLikeDelimiter */.r9)(line);
/** Whether less than a third of what the page said is in it still. */
function losesMost(before, after) {
    const left = new Set(after.map(unread_lines/* trimLine */.NR));
    const said = before.map(unread_lines/* trimLine */.NR).filter((line) => line !== '' && !(0,skeleton/* looksLikeDelimiter */.r9)(line));
    return said.filter((line) => left.has(line)).length * 3 < said.length;
}
/** The header of everything written as a table, read or not: a matrix that lost all its rows, or was commented out, has its header. */
function listHeaders(lines) {
    return lines.flatMap((line, at) => {
        const above = lines[at - 1] ?? '';
        return line.includes('|') && above.includes('|') && (0,skeleton/* looksLikeDelimiter */.r9)(line) ? [headerOf((0,unread_lines/* cellsOf */.nc)(above))] : [];
    });
}
const headerOf = (cells) => new Set(cells.map(unread_lines/* wordsOf */.Z9).filter((cell) => cell !== ''));
/** Whether two headers share more than half of the columns of the shorter one; every matrix has a status. */
function isSameHeader(one, other) {
    const shared = [...one].filter((header) => other.has(header)).length;
    return shared * 2 > Math.min(one.size, other.size);
}

;// CONCATENATED MODULE: ./build/findings/find-regrouped.js

/** `REQ-001-031`, `REQ-1\u2013REQ-31`, `REQ-1..31`: the stem before the first number. Fewer digits around a hyphen may be one key (`SEC-1-2`). */
const RANGE = /([\p{L}\p{N}_.-]{0,60}\p{L}[-_.]?)(?:\d{3,}\s?-\s?\d{3,}|\d+\s?(?:\u2013|\u2014|\.{2,3}|\u2026|~)\s?[\p{L}\d])/gu;
/** Characters of a row's name that are looked at. */
const LONGEST_NAME = 200;
const stemsOf = ({ row: { key, heading } }) => [...`${key} ${heading}`.slice(0, LONGEST_NAME).matchAll(RANGE)].map(([, stem = '']) => stem);
/**
 * The removed ranges of ids that rows of head may have in them: where head has half as many ranges that base had under no such name, and that claim no
 * less. A range that only ends elsewhere takes in no other.
 */
function findRegrouped({ before, rows }, removed) {
    const known = new Set((before?.rows ?? []).flatMap(stemsOf));
    const ranges = known.size === 0 ? [] : removed.filter((row) => stemsOf(row).length > 0);
    const [most] = ranges.map(statusOf).toSorted((one, other) => ((0,status_order/* claimsMore */.NO)(one, other) ? -1 : 1));
    if (most === undefined)
        return new Set();
    const fresh = rows.filter((row) => !(0,status_order/* claimsMore */.NO)(most, statusOf(row)) && stemsOf(row).some((stem) => !known.has(stem))).length;
    return new Set(fresh === 0 || fresh * 2 < ranges.length ? [] : ranges);
}
const statusOf = ({ row }) => row.declared.status;

// EXTERNAL MODULE: ./build/findings/match-reworded.js
var match_reworded = __webpack_require__(7243);
;// CONCATENATED MODULE: ./build/findings/rules/row-removed.js
// Rows that this change takes off every checked page.









const rowRemoved = (0,rule/* defineRule */.K)({
    id: 'row-removed',
    severity: 'warning',
    summary: 'This change removes rows, and no checked page has them now.',
    messages: {
        removed: {
            says: 'This change removes {rows, row} from `{path}`: {claims}.',
            do: 'Restore the rows if you did not mean to remove them.',
        },
        'removed-more': {
            says: 'This change removes rows from `{path}`, among them {claims}.',
            do: 'Restore the rows if you did not mean to remove them.',
        },
        kept: {
            says: 'This change removes {rows, row} from `{path}`, whose rows must be kept: {claims}.',
            do: 'Restore the rows.',
        },
        replaced: {
            says: 'This change replaces the tables of `{path}`.',
            do: 'Check that what their rows claimed is still tracked.',
        },
    },
    *check(subject) {
        const keep = subject.settings.rows === 'keep';
        const all = (subject.rowSet?.removed ?? []).filter((row) => keep || row_removed_claims(row));
        if (all.length === 0)
            return;
        const sure = keep ? all : row_removed_isMoved(subject) ? loseWork(subject, all) : findSurelyRemoved(subject, all);
        if (keep || !isReplaced(subject, all)) {
            const rows = sure.length > 0 ? sure : all;
            yield row_removed_draftOf(subject, {
                messageId: keep ? 'kept' : namesAll(subject, rows) ? 'removed' : 'removed-more',
                rows,
                isSure: sure.length > 0,
            });
            return;
        }
        // Of another page only what the change takes away with its evidence is sure.
        const lost = loseWork(subject, all);
        yield lost.length > 0
            ? row_removed_draftOf(subject, {
                messageId: namesAll(subject, lost) ? 'removed' : 'removed-more',
                rows: lost,
                isSure: true,
            })
            : row_removed_draftOf(subject, replacementOf(subject, all));
    },
});
/**
 * Whether the message can name all rows that are gone. Others may be gone as well where another row has their name, where they claimed nothing, and where
 * head says much the same in other words; and of many rows people count other ones.
 */
const namesAll = ({ rowSet }, rows) => (rowSet?.unmatched ?? 0) <= rows.length && rows.length <= row_removed_MOST_NAMED;
/** A detected page whose rows gave way to a pointer. */
const row_removed_isMoved = (subject) => !subject.declared && becamePointer(subject);
/** Those that claimed work and whose evidence the change takes away with them. */
const loseWork = ({ headPaths }, all) => (0,find_lost/* loseEvidence */.BQ)(all, headPaths).filter(claimsWork);
/** Replaced tables: what head still says in other words is not counted, and a plan may be dropped. How many rows are new says nothing of another page. */
function replacementOf(subject, all) {
    const lost = all.filter((row) => subject.rowSet?.lost.has(row) === true);
    return {
        messageId: 'replaced',
        rows: lost.length > 0 ? lost : all,
        isSure: subject.declared && lost.some(claimsWork),
    };
}
function row_removed_draftOf(subject, { messageId, rows: removed, isSure }) {
    const [first] = removed;
    const keys = removed.map(({ row }) => row.key);
    const isReplacement = messageId === 'replaced';
    // \u201cAmong them\u201d names some: how many more there are it does not claim to know.
    const named = messageId === 'removed-more' ? removed.slice(0, row_removed_MOST_NAMED) : removed;
    return {
        messageId,
        data: {
            rows: removed.length,
            path: subject.path,
            ...(isReplacement ? {} : { claims: (0,phrase/* nameSome */.Kf)(named.map(row_removed_describe)) }),
        },
        ground: isSure ? 'change' : 'reading',
        severity: SEVERITIES[messageId],
        range: first === undefined || isReplacement ? PAGE_START : row_removed_placeOf(subject, first),
        rowKey: removed.length === 1 ? (first?.row.key ?? null) : null,
        rows: keys,
        evidence: null,
        identity: JSON.stringify(keys.toSorted()),
    };
}
const SEVERITIES = { kept: 'error', replaced: 'notice', removed: undefined, 'removed-more': undefined };
/** A row that did not apply, or had no status, claimed nothing that could be lost. */
const row_removed_claims = ({ row: { declared } }) => declared.implied === true || (declared.status !== 'not-applicable' && declared.text.trim() !== '');
/**
 * Rows that head names nowhere and that no new row of the page can be under another name, where one of them claimed work: a plan may be dropped. A page that gained half as many
 * rows as it lost may have been written anew.
 */
function findSurelyRemoved(subject, all) {
    const { rows, rowSet } = subject;
    const lost = all.filter((row) => rowSet?.lost.has(row) === true);
    const regrouped = findRegrouped(subject, lost);
    const orphaned = new Set(loseWork(subject, lost));
    const removed = lost.filter((row) => !regrouped.has(row) || orphaned.has(row));
    const added = rows.filter((row) => rowSet?.matches.has(row) !== true);
    // Two written keys that differ are two rows.
    const nameless = added.filter((row) => !(0,match_reworded/* hasKey */.C)(row)).length;
    const gone = removed.filter((row) => ((0,match_reworded/* hasKey */.C)(row) ? nameless : added.length) * 2 < removed.length);
    return gone.some(claimsWork) ? gone : [];
}
const claimsWork = ({ row: { declared } }) => declared.implied === true || (0,status_order/* claimsMore */.NO)(declared.status, 'not-started');
/** Rows that a removal names: where more are gone it says \u201camong them\u201d. */
const row_removed_MOST_NAMED = 5;
/** Characters of a row's name in the message: a cell may hold a whole paragraph. */
const row_removed_LONGEST_NAME = 80;
/** `R-2 Login (done)`. */
function row_removed_describe({ row: { key, keyed, title, declared } }) {
    const full = keyed && title !== '' && title !== key ? `${key} ${title}` : title === '' ? key : title;
    const name = (0,shorten/* shorten */.ml)(full, row_removed_LONGEST_NAME);
    if (declared.implied === true)
        return name;
    return `${name} (${declared.status === 'unknown' ? declared.text : (0,status_order/* nameStatus */.sX)(declared.status)})`;
}
/** Where the row above it is now, which is the nearest place to where it was. */
function row_removed_placeOf({ before, rowSet }, removed) {
    const headOf = new Map([...(rowSet?.matches ?? [])].map(([row, was]) => [was, row]));
    const rows = before?.rows ?? [];
    for (let at = rows.indexOf(removed) - 1; at >= 0; at -= 1) {
        const was = rows[at];
        const row = was === undefined ? undefined : headOf.get(was);
        if (row !== undefined)
            return row.row.range;
    }
    return PAGE_START;
}

// EXTERNAL MODULE: ./build/findings/refused-headers.js
var refused_headers = __webpack_require__(9236);
// EXTERNAL MODULE: ./build/findings/row-set.js
var row_set = __webpack_require__(938);
;// CONCATENATED MODULE: ./build/findings/unguarded.js








/** In the order of the page: rows of base that are not read now, and lines that look like rows of a table that is read. */
function findUnreadGroups(subject) {
    const lost = new Map((subject.rowSet?.unread ?? []).map(({ row, line }) => [line.line, row]));
    const groups = new Map();
    const hasNewHeader = openNewHeaders(subject);
    const headers = unguarded_headersOf(subject);
    const lines = (0,row_set/* unreadLinesOf */.w)(subject);
    const known = new Set(lines.map(({ line }) => line));
    const rest = (subject.rowSet?.unread ?? []).map(({ line }) => line).filter(({ line }) => !known.has(line));
    for (const line of [...lines, ...rest]) {
        const row = lost.get(line.line);
        const group = groups.get(line.block) ?? { first: line, keys: [], lost: false, reheaded: false };
        if (row === undefined && !looksGuarded({ subject, headers, line }))
            continue;
        groups.set(line.block, group);
        group.keys.push(row?.row.key ?? nameOf(subject, line));
        group.lost ||= row !== undefined;
        group.reheaded ||= row !== undefined && hasNewHeader(row, line);
    }
    return [...groups.values()].sort((one, other) => one.first.line - other.first.line);
}
/** Whether the refused table that a line is in has a header cell that the row's table at base did not have. */
function openNewHeaders(subject) {
    const headersAt = (0,refused_headers/* openRefusedHeaders */.R)(subject);
    const own = new Set(subject.before?.rows);
    return (row, line) => {
        const was = own.has(row) ? subject.before?.tables[row.row.table] : undefined;
        const headers = headersAt(line);
        if (was === undefined || headers === null)
            return false;
        const known = new Set(was.columns.map(({ header }) => (0,unread_lines/* wordsOf */.Z9)(header)));
        return [...headers].some((header) => !known.has(header));
    };
}
/** What a line begins with, as it is written there. */
function nameOf({ page }, { line, cells }) {
    const name = cells.find((cell) => cell !== '') ?? '';
    const text = page.lines[line - 1] ?? '';
    const at = text.toLowerCase().indexOf(name);
    return at < 0 ? name : text.slice(at, at + name.length);
}
/** Headers of the tables that are read, as cells are compared. */
function unguarded_headersOf({ tables }) {
    return new Map(tables
        .filter(({ accepted, columns }) => accepted && columns.length > 1)
        .map(({ columns }) => [JSON.stringify(columns.map(({ header }) => (0,unread_lines/* wordsOf */.Z9)(header))), columns.length]));
}
/** True where only a slip can have taken a line out of a table that is read: what base says of it is not needed. */
function looksGuarded({ subject: { page, tables }, headers, line: { line, cells, reason }, }) {
    if (reason.code === 'cut') {
        const table = tables.find(({ range }) => range.line === reason.table);
        return table?.columns.length === cells.length && cells.length > 1;
    }
    if (reason.code !== 'delimiter' || line <= reason.at || reason.cells === reason.expected)
        return false;
    const header = JSON.stringify((0,unread_lines/* cellsOf */.nc)(page.lines[reason.at - 2] ?? ''));
    return headers.get(header) === cells.length;
}
/** Of rows that were done and are not read now. */
function findDeletedUnread(subject) {
    const isThere = (0,new_claims/* lookIn */.$r)(subject.headPaths);
    if (subject.headPaths === null)
        return [];
    return (subject.rowSet?.unread ?? []).flatMap(({ row, line }) => {
        const text = subject.page.lines[line.line - 1] ?? '';
        if (row.row.declared.status !== 'done')
            return [];
        const gone = row.evidence.filter((resolved) => wasFound(resolved) &&
            namesFile(resolved) &&
            isGone(resolved.resolution.target, isThere) &&
            text.includes(resolved.reference.text));
        return gone.slice(0, 1).map(({ reference, resolution: { target } }) => ({
            row,
            line: line.line,
            path: target ?? reference.text,
            text: reference.text,
        }));
    });
}
/** A bare name is in whatever file has it: the row does not cite that file. */
const namesFile = ({ reference: { kind, path } }) => kind !== 'symbol' || path !== null;
const isGone = (target, isThere) => target !== null && !isThere(target);
function findLostColumns(subject) {
    const isThere = subject.headPaths === null ? () => true : (0,new_claims/* lookIn */.$r)(subject.headPaths);
    const fieldsOf = readFieldsOf(subject);
    // A row that had the same name on another page had other columns.
    const own = new Set(subject.before?.rows);
    const found = new Map();
    for (const row of subject.rows) {
        const was = subject.rowSet?.matches.get(row);
        if (was === undefined || row.row.table < 0 || !own.has(was))
            continue;
        const headers = subject.before?.tables[was.row.table]?.columns ?? [];
        for (const column of columnsOf(was)) {
            // What a section of its own cites for the row is in no column.
            if (!headers.some(({ header }) => header === column))
                continue;
            const [first] = findWithdrawn({ was, now: row, column });
            if (first === undefined)
                continue;
            const { role } = first.place;
            if (fieldsOf(row).some((field) => field.column === column || field.role === role))
                continue;
            const name = JSON.stringify([row.row.table, column]);
            const lost = found.get(name) ?? { table: row.row.table, column, rows: [], was: [], deleted: null };
            found.set(name, lost);
            lost.rows.push(row);
            lost.was.push(was);
            const gone = findWithdrawn({ was, now: row, column }).find(({ resolution }) => isGone(resolution.target, isThere));
            if (row.row.declared.status === 'done' && gone !== undefined)
                lost.deleted ??= { row, path: gone.resolution.target ?? gone.reference.text };
        }
    }
    return [...found.values()]
        .map(({ was, ...lost }) => ({ ...lost, now: columnNow({ subject, was, ...lost }) }))
        .filter(({ now, column }) => now === null || now.header === column || !EVIDENCE.has(now.role));
}
/** Roles of a column that is read as evidence: under a new header it is still what it was. */
const EVIDENCE = new Set(['implementation', 'tests']);
/** The column of that name, else the one that is where it was if no table at base had it. */
function columnNow({ subject: { tables, before }, table, column, was, }) {
    const [now, then] = [tables[table]?.columns ?? [], before?.tables[was[0]?.row.table ?? -1]?.columns ?? []];
    const same = now.find(({ header }) => header === column);
    const place = now[then.find(({ header }) => header === column)?.index ?? -1];
    const isNew = place !== undefined && place.header !== '' && !then.some(({ header }) => header === place.header);
    return same ?? (isNew ? place : null);
}
/** By what they say, in the order of the page. */
function findEmptied({ rows, rowSet, before }) {
    const saidBefore = new Set((before?.rows ?? []).map(({ row }) => row.declared.text.trim()));
    const emptied = rows.flatMap((row) => {
        const was = rowSet?.matches.get(row);
        if (was === undefined || was.row.declared.status === 'unknown')
            return [];
        const { status, text } = row.row.declared;
        const said = text.trim();
        const lost = status === 'unknown'
            ? saysNothing(said)
            : // Where a dash was a status at base, it is one of the page's words.
                IS_DASH.test(said) && !saidBefore.has(said) && (0,status_order/* claimsMore */.NO)(was.row.declared.status, 'not-started');
        return lost ? [{ row, was, text: /[^\s*_~`]/.test(said) ? said : '' }] : [];
    });
    return [...(0,group_by/* groupBy */.$)(emptied, ({ text }) => text)].map(([text, group]) => ({ text, rows: group }));
}
/** Rows that claimed something, and whose section this change keeps as a record: nothing of them is checked any more. */
function findArchived({ rows, rowSet }) {
    return rows.filter((row) => {
        const was = rowSet?.matches.get(row)?.row;
        return row.row.kept === true && was?.kept !== true && (0,status_order/* claimsMore */.NO)(was?.declared.status ?? 'unknown', 'not-started');
    });
}
const IS_DASH = /^[-\u2013\u2014\u2212]+$/u;
const saysNothing = (text) => (0,placeholders/* isPlaceholder */.wK)(text.replaceAll(/[*_~`]/g, ''));
/** The text of a line, without the space around it. */
function rangeOfLine({ page }, line) {
    const text = page.lines[line - 1] ?? '';
    const column = text.length - text.trimStart().length + 1;
    return { line, column, endLine: line, endColumn: Math.max(column, text.trimEnd().length + 1) };
}
/** First lines of merge conflicts in tables that are read. */
const findConflictLines = ({ page, tables }) => (0,unread_lines/* findConflicts */.Nk)({ page, tables });

;// CONCATENATED MODULE: ./build/findings/rules/row-unguarded.js
// Rows that are still written on a page and that the guard cannot read any more, or not in whole.





const rowUnguarded = (0,rule/* defineRule */.K)({
    id: 'row-unguarded',
    severity: 'warning',
    summary: 'Rows are still on the page, but they, their evidence or their status are no longer read.',
    messages: {
        cut: {
            says: '{rows, row} not read: {keys}. Line {by} separates line {line} from the table above.',
            do: 'Delete line {by}, or move it.',
        },
        comment: {
            says: '{rows, row} not read: {keys}. Line {line} is inside a comment.',
            do: 'Move it back into the table, or delete it.',
        },
        code: {
            says: '{rows, row} not read: {keys}. Line {line} is inside a code block.',
            do: 'Move it back into the table, or delete it.',
        },
        conflict: {
            says: '{rows, row} not read: {keys}. A merge conflict starts on line {at}.',
            do: 'Resolve the conflict.',
        },
        delimiter: {
            says: '{rows, row} not read: {keys}. The delimiter row on line {at} has {cells, cell}, but the header above it has {expected}.',
            do: 'Give both the same number of cells.',
        },
        headless: {
            says: '{rows, row} not read: {keys}. Line {line} is not part of a table.',
            do: 'Move it below a table header and its delimiter row.',
        },
        refused: {
            says: '{rows, row} not read: {keys}. The table around line {line} is not a status table ({reason}).',
            do: 'Restore its columns.',
        },
        other: {
            says: '{rows, row} not read: {keys}. Line {line} was a row before this change and is not one now.',
            do: 'Run `matrix-guard inspect` to see why.',
        },
        deleted: {
            says: 'This change deletes `{path}`, which line {line} cites for {key}. That line is no longer read as a row.',
            do: 'Restore the file, or make {key} a row of the table again.',
        },
        'conflict-marker': { says: 'A merge conflict starts on line {at}, inside a table.', do: 'Resolve the conflict.' },
        'column-gone': {
            says: 'The evidence column \u201c{column}\u201d is gone. Evidence lost in {rows, row}: {keys}.',
            do: 'Restore the column.',
        },
        'column-renamed': {
            says: 'The evidence column \u201c{column}\u201d is now called \u201c{instead}\u201d, which is not read as evidence. Evidence lost in {rows, row}: {keys}.',
            do: 'Restore the header, or give the column a role in the configuration.',
        },
        'column-unread': {
            says: 'The column \u201c{column}\u201d is no longer read as evidence ({reason}). Evidence lost in {rows, row}: {keys}.',
            do: 'Restore the evidence, or give the column a role in the configuration.',
        },
        'column-deleted': {
            says: 'This change deletes `{path}`, which {key} cited in the column \u201c{column}\u201d. That column is gone or no longer read.',
            do: 'Restore the column and the file, or lower the status.',
        },
        emptied: {
            says: 'This change empties the status of {rows, row}: {keys}.',
            do: 'Write a status, or delete the row.',
        },
        'emptied-text': {
            says: 'This change replaces the status of {rows, row} with \u201c{text}\u201d: {keys}.',
            do: 'Write a status, or delete the row.',
        },
        archived: {
            says: '{rows, row} no longer checked: {keys}. Since this change, the heading above line {line} says that its section is kept as a record.',
            do: 'If the rows still hold, change the heading.',
        },
    },
    *check(subject) {
        const severity = subject.declared ? 'error' : undefined;
        const groups = findUnreadGroups(subject);
        for (const group of groups)
            yield { ...row_unguarded_draftOf(subject, group), severity };
        yield* deletedRows(subject);
        yield* conflicts(subject, groups);
        yield* lostColumns(subject);
        for (const emptied of findEmptied(subject))
            yield* emptiedDraft(emptied, severity);
        yield* archivedRows(subject);
    },
});
/** A warning at most: to archive what is gone is an honest change. */
function* archivedRows(subject) {
    const rows = findArchived(subject);
    const [first] = rows;
    if (first === undefined)
        return;
    const keys = rows.map(({ row }) => row.key);
    yield {
        messageId: 'archived',
        data: { rows: rows.length, keys: (0,phrase/* nameSome */.Kf)(keys), line: first.row.range.line },
        ground: 'change',
        range: rangeOfLine(subject, first.row.range.line),
        rowKey: rows.length === 1 ? first.row.key : null,
        evidence: null,
        identity: JSON.stringify(['archived', ...keys]),
    };
}
function* emptiedDraft({ text, rows }, severity) {
    const [first] = rows;
    if (first === undefined)
        return;
    const data = {
        rows: rows.length,
        keys: (0,phrase/* nameSome */.Kf)(rows.map(({ row, was }) => `${row.row.key} (${(0,status_order/* nameStatus */.sX)(was.row.declared.status)})`)),
    };
    yield {
        ...(text === ''
            ? { messageId: 'emptied', data }
            : { messageId: 'emptied-text', data: { ...data, text } }),
        ground: 'change',
        severity,
        range: first.row.row.declared.range,
        rowKey: rows.length === 1 ? first.row.row.key : null,
        evidence: null,
        identity: JSON.stringify(['emptied', ...rows.map(({ row }) => row.row.key)]),
    };
}
/** What this change took out of the guard it knows; what only looks like a row it may have added. */
const groundOf = ({ compared }, lost) => lost ? 'change' : compared ? { fresh: 'change', old: 'page' } : 'page';
function row_unguarded_draftOf(subject, { first, keys, lost, reheaded }) {
    const { reason, line } = first;
    return {
        messageId: reason.code,
        data: { rows: keys.length, keys: (0,phrase/* nameSome */.Kf)(keys), line, ...dataOf(reason) },
        ground: isNoLoss(subject, { first, reheaded }) ? 'reading' : groundOf(subject, lost),
        range: rangeOfLine(subject, row_unguarded_placeOf(reason, line)),
        rowKey: keys.length === 1 ? (keys[0] ?? null) : null,
        evidence: null,
        identity: JSON.stringify([reason.code, ...keys]),
    };
}
/**
 * Prose is read as rows in so many ways that one which is not needs no reason. And a header that was written anew on a page that nobody declared is what
 * its author wants: the table is about something else now.
 */
const isNoLoss = (subject, { first: { reason, line }, reheaded }) => (reason.code === 'other' && !isTableLine(subject, line)) || (!subject.declared && reheaded);
const isTableLine = ({ page }, line) => page.lines[line - 1]?.includes('|') === true;
/** The line to edit. */
function row_unguarded_placeOf(reason, line) {
    return reason.code === 'conflict' ? reason.marker : reason.code === 'delimiter' ? reason.at : line;
}
function dataOf(reason) {
    switch (reason.code) {
        case 'cut':
            return { by: reason.by };
        case 'conflict':
            return { at: reason.marker };
        case 'delimiter':
            return { at: reason.at, cells: reason.cells, expected: reason.expected };
        case 'refused':
            return { reason: reason.reason };
        case 'comment':
        case 'code':
        case 'headless':
        case 'other':
            return {};
        default:
            return (0,unreachable/* unreachable */.H)(reason);
    }
}
function* deletedRows(subject) {
    for (const { row, line, path, text } of findDeletedUnread(subject))
        yield {
            messageId: 'deleted',
            data: { path, key: row.row.key, line },
            ground: 'change',
            cause: { kind: 'deleted', path, detail: null },
            severity: 'error',
            range: rangeOfLine(subject, line),
            rowKey: row.row.key,
            evidence: text,
        };
}
/** Conflicts of which no row is reported already. */
function* conflicts(subject, groups) {
    const reported = new Set(groups.flatMap(({ first: { reason } }) => (reason.code === 'conflict' ? [reason.marker] : [])));
    for (const [index, at] of findConflictLines(subject).entries())
        if (!reported.has(at))
            yield {
                messageId: 'conflict-marker',
                data: { at },
                ground: groundOf(subject, false),
                severity: subject.declared ? 'error' : undefined,
                range: rangeOfLine(subject, at),
                rowKey: null,
                evidence: null,
                identity: JSON.stringify(['conflict-marker', index]),
            };
}
function* lostColumns(subject) {
    for (const lost of findLostColumns(subject)) {
        const { column, rows, deleted, table } = lost;
        const place = subject.tables[table]?.range ?? rows[0]?.row.range;
        if (place === undefined)
            continue;
        const shared = { ground: 'change', range: rangeOfLine(subject, place.line), evidence: null };
        const keys = rows.map(({ row }) => row.key);
        yield {
            ...shared,
            ...columnMessage(lost),
            severity: subject.declared ? 'error' : undefined,
            rowKey: null,
            identity: JSON.stringify(['column', column, ...keys]),
        };
        if (deleted === null)
            continue;
        const { row, path } = deleted;
        yield {
            ...shared,
            messageId: 'column-deleted',
            data: { path, key: row.row.key, column },
            cause: { kind: 'deleted', path, detail: null },
            severity: 'error',
            rowKey: row.row.key,
            identity: JSON.stringify(['column-deleted', column, path]),
        };
    }
}
function columnMessage({ column, rows, now }) {
    const data = { column, rows: rows.length, keys: (0,phrase/* nameSome */.Kf)(rows.map(({ row }) => row.key)) };
    if (now === null)
        return { messageId: 'column-gone', data };
    return now.header === column
        ? { messageId: 'column-unread', data: { ...data, reason: now.reason } }
        : { messageId: 'column-renamed', data: { ...data, instead: now.header } };
}

;// CONCATENATED MODULE: ./build/findings/rules/row-unplanned.js
// Rows that stand for no heading or id of the source plan.


const rowUnplanned = (0,rule/* defineRule */.K)({
    id: 'row-unplanned',
    severity: 'warning',
    summary: 'A row matches no heading or id of the source plan.',
    messages: {
        unplanned: {
            says: '\u201c{row}\u201d is not a heading of {plan, list}.',
            do: 'Rename the row to match its heading, or remove it.',
        },
        'not-declared': {
            says: 'No id in {plan, list} matches the row \u201c{row}\u201d.',
            do: 'Correct the key of the row, or remove it.',
        },
        repeated: { says: '\u201c{heading}\u201d already has a row, on line {line}.', do: 'Keep one of the rows.' },
    },
    *check({ plan, rows }) {
        if (plan === undefined)
            return;
        for (const { row: index, heading, other } of plan.unplanned) {
            const row = rows[index]?.row;
            if (row === undefined)
                continue;
            const place = {
                ground: 'page',
                range: row.range,
                rowKey: row.key,
                evidence: null,
                identity: row.heading.toLowerCase(),
            };
            const first = other === null ? undefined : rows[other]?.row;
            if (heading === null || first === undefined) {
                yield plan.ids === undefined
                    ? { messageId: 'unplanned', data: { row: row.heading, plan: (0,phrase/* nameAnyCode */.Jo)(plan.paths) }, ...place }
                    : { messageId: 'not-declared', data: { row: row_unplanned_nameOf(row), plan: (0,phrase/* nameAnyCode */.Jo)(plan.paths) }, ...place };
            }
            else if (first.table !== row.table || first.key !== row.key || !isSameTitle(first, row)) {
                // Rows of one table with one key and title are reported as duplicates.
                yield { messageId: 'repeated', data: { heading: heading.text, line: first.range.line }, ...place };
            }
        }
    },
});
const isSameTitle = (one, other) => row_unplanned_plain(one.title) === row_unplanned_plain(other.title);
const row_unplanned_plain = (title) => title.trim().replace(/\s+/gu, ' ').toLowerCase();
/** Key and title, where the key has a column of its own. */
const row_unplanned_nameOf = ({ key, keyed, heading }) => keyed && !heading.includes(key) ? `${key} ${heading}`.trim() : heading;

// EXTERNAL MODULE: ./build/findings/requirements.js
var requirements = __webpack_require__(3239);
// EXTERNAL MODULE: ./build/findings/lift-dashes.js
var lift_dashes = __webpack_require__(9471);
;// CONCATENATED MODULE: ./build/findings/weigh-lack.js
// Weighs a column of evidence that a row leaves blank: whether that contradicts the row, or is how its page is written.





const LOUDEST = ['asked', 'raised', 'open', 'usual'];
/** What to make of a row that is lowered though nothing it cites is missing. */
function weighLack(subject, assessed) {
    const { row, evidence, computed } = assessed;
    const { require } = subject.settings;
    const demands = [
        ...((row.declared.status === 'done' ? require?.done : undefined) ?? []),
        ...(require?.partial ?? []),
        ...(0,requirements/* findWordRequirements */.W7)(require, row.declared).flatMap(({ requirements }) => requirements),
    ];
    if ((0,requirements/* findUnmet */.Bc)(demands, evidence).length > 0)
        return 'asked';
    // Work may be in progress without a file to show.
    if (row.declared.status !== 'done')
        return 'usual';
    const lacks = row.required
        .filter((role) => isBlank(assessed, role))
        .map((role) => {
        const cells = cellsOf(row, role);
        if (cells.some((cell) => (0,placeholders/* owesEvidence */.mX)(cell) || !(0,placeholders/* isEvidencePlaceholder */.NA)(cell)))
            return 'asked';
        if (cells.some(placeholders/* needsNoEvidence */.QD) || isUsual(subject, assessed, role))
            return 'usual';
        if (computed === 'not-started' || cells.every((cell) => cell === ''))
            return 'asked';
        if (role === 'tests' && (0,lift_dashes/* legendAsksForTests */.E)(subject.defined.terms, row))
            return 'asked';
        return (0,claims_here/* claimsHere */.s)(subject).raises(assessed) ? 'raised' : 'open';
    });
    return LOUDEST.find((lack) => lacks.includes(lack)) ?? 'asked';
}
/** True where nothing contradicts what the row declares but blank cells that are no contradiction. */
function isLoweredByBlanks(subject, assessed) {
    return (assessed.causes.length > 0 &&
        !assessed.evidence.some((citation) => (0,weight_of_evidence/* weightOf */.mm)(citation) === 'missing') &&
        ['open', 'usual'].includes(weighLack(subject, assessed)));
}
const isBlank = ({ evidence }, role) => !evidence.some((citation) => citation.place.role === role && (0,weight_of_evidence/* weightOf */.mm)(citation) !== 'nothing');
/** What the cells of the columns of a role say; a cell that was left out says nothing. */
const cellsOf = ({ evidence }, role) => evidence.filter((field) => field.role === role && field.byContents === undefined).map(({ text }) => text.trim());
/** One other row that leaves its cell blank is no custom, and neither are a few among many that fill it. */
const FEWEST = 2;
const SHARE = 10;
const weigh_lack_known = new WeakMap();
/** Whether it is the custom of the page to call a row done whose cell is blank. */
function isUsual(subject, { row }, role) {
    const fillings = weigh_lack_known.get(subject) ?? countFillings(subject);
    weigh_lack_known.set(subject, fillings);
    const { blank, filled } = fillings[role];
    const others = row.required.includes(role) ? blank - 1 : blank;
    return others >= FEWEST && others * SHARE > filled;
}
function countFillings({ rows }) {
    const done = rows.filter(({ row }) => row.declared.status === 'done' && row.declared.implied !== true);
    const count = (role) => {
        const asked = done.filter(({ row }) => row.required.includes(role));
        const blank = asked.filter((one) => isBlank(one, role)).length;
        return { blank, filled: asked.length - blank };
    };
    return { implementation: count('implementation'), tests: count('tests') };
}

// EXTERNAL MODULE: ./build/rows/status/match-words.js + 1 modules
var match_words = __webpack_require__(5626);
// EXTERNAL MODULE: ./build/text/remember.js
var remember = __webpack_require__(2211);
// EXTERNAL MODULE: ./build/rows/status/vocabulary.js
var vocabulary = __webpack_require__(5619);
;// CONCATENATED MODULE: ./build/rows/status/is-status-word.js
// Tells a status word from prose that begins with one.




/** True where every word of the text is part of one status phrase, or it is a known symbol alone. */
const isStatusWord = (0,remember/* remember */.k)((text) => {
    const tokens = (0,status_tokens/* tokeniseStatus */.t1)(text);
    if (tokens.some(({ kind }) => kind === 'separator'))
        return false;
    const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
    if (words.length === 0)
        return tokens.length > 0 && tokens.every((token) => token.kind === 'glyph' && vocabulary/* GLYPHS */.SV.has(token.text));
    return (0,match_words/* matchWords */.RD)(words, match_words/* NO_WORDS */.I1)?.length === words.length;
});

;// CONCATENATED MODULE: ./build/findings/status-words.js






/** Words that say more than the status (`partial (no Windows)`, `12 of 14`) belong to their own row. */
const OWN_TO_ITS_ROW = /[()\d:;,\u2192/`]|(?:\S+\s+){3}/;
const CHECK_BOX = /^\[[ xX]\]$/;
function findStatusWords(subject) {
    const { rows, defined } = subject;
    const terms = new Map(defined.terms.map(({ text, status }) => [(0,status_tokens/* statusSignature */.dr)(text), status]));
    const specific = new Set(defined.terms.flatMap((term) => (term.specific === true ? [(0,status_tokens/* statusSignature */.dr)(term.text)] : [])));
    // A page has few words in many rows.
    const known = new Map();
    const isWord = (text) => {
        const found = known.get(text) ??
            (text !== '' && !OWN_TO_ITS_ROW.test(text) && (terms.has((0,status_tokens/* statusSignature */.dr)(text)) || isStatusWord(text)));
        known.set(text, found);
        return found;
    };
    const isReplaceable = ({ declared }) => declared.shared !== true &&
        (CHECK_BOX.test(declared.text) || isWord(declared.text)) &&
        isWritten(subject, declared.range, declared.text);
    // Most pages need no suggestion.
    const columns = (0,lazily/* lazily */.q)(() => new Map([...(0,group_by/* groupBy */.$)(rows.map(({ row }) => row).filter(isReplaceable), ({ table }) => table)].map(([table, own]) => [
        table,
        orderWords(own.map(({ declared }) => declared).filter((word) => !meansAnother(word, terms))),
    ])));
    // A page that lists its statuses allows no others.
    const inColumn = (row) => (columns().get(row.table) ?? []).filter(({ text }) => !defined.closed || terms.has((0,status_tokens/* statusSignature */.dr)(text)));
    const meaning = (row, status) => {
        const mean = (words) => words.filter((word) => word.status === status);
        return [...mean(inColumn(row)), ...inStyleOf(row.declared.text, mean(defined.terms))];
    };
    return {
        isReplaceable,
        isExplained: (word) => specific.has((0,status_tokens/* statusSignature */.dr)(word)),
        wordFor: (row, status) => {
            if (!isReplaceable(row))
                return null;
            if (CHECK_BOX.test(row.declared.text))
                return status === 'not-started' ? '[ ]' : null;
            return meaning(row, status)[0]?.text ?? null;
        },
        ownWordFor: (row, status) => meaning(row, status).find(({ text }) => isSpoken(text))?.text ?? null,
        wordsFor: (row) => [...new Set([...inColumn(row), ...defined.terms].map(({ text }) => text))],
    };
}
/** True where the page has exactly this text there, wholly inside its code marks or outside any. */
function isWritten({ page }, range, text) {
    const line = page.lines[range.line - 1];
    if (line === undefined || range.line !== range.endLine)
        return false;
    const [before, after] = [line[range.column - 2], line[range.endColumn - 1]];
    return line.slice(range.column - 1, range.endColumn - 1) === text && (before === '`') === (after === '`');
}
/** Whether a word alone claims another status than its row: `Done, mostly` makes a row partial, and `Done` does not mean partial. */
function meansAnother({ text, status }, terms) {
    const alone = terms.get((0,status_tokens/* statusSignature */.dr)(text)) ?? (0,classify_status/* classifyStatus */.x)(text, NO_CONTEXT).status;
    return alone !== status && (0,status_order/* isClaim */.j_)(alone);
}
const NO_CONTEXT = { overrides: new Map(), legend: new Map(), listed: new Set() };
/** Each word once: a status's own name first, then the one that is used most. */
function orderWords(words) {
    return [...(0,group_by/* groupBy */.$)(words, ({ text, status }) => JSON.stringify([text, status])).values()]
        .toSorted((a, b) => Number(isName(b[0])) - Number(isName(a[0])) || b.length - a.length)
        .flatMap(([word]) => word ?? []);
}
/** True where the word says the status and nothing else: `\ud83d\udfe1 Partial`, but not `partial-unverified`. */
function isName(word) {
    return word !== undefined && (0,status_order/* isClaim */.j_)(word.status) && saysName(word.text, word.status);
}
/** Whether a word is our own name of a status, whatever its case and its signs. */
const saysName = (text, status) => text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim() === (0,status_order/* nameStatus */.sX)(status);
/** Symbols alone first where a symbol alone is replaced, else words first. */
const inStyleOf = (instead, words) => words.toSorted((a, b) => Number(isSpoken(b.text) === isSpoken(instead)) - Number(isSpoken(a.text) === isSpoken(instead)));
/** Whether a word has letters, apart from the `x` of a check box. */
const isSpoken = (text) => /\p{L}/u.test(text) && !CHECK_BOX.test(text);

;// CONCATENATED MODULE: ./build/findings/rules/status-overstated.js
// Rows that claim more than their evidence supports.












/** Of a page with a long legend the message names this many words. */
const MOST_WORDS = 8;
const statusOverstated = (0,rule/* defineRule */.K)({
    id: 'status-overstated',
    severity: 'error',
    summary: 'A row claims more than its evidence supports.',
    messages: {
        overstated: {
            says: 'Marked {declared}, but the evidence supports only {computed}: {causes, list}.',
            do: 'Lower the status, or cite evidence that exists.',
        },
        'overstated-wordless': {
            says: 'Marked {declared}, but the evidence supports only {computed}: {causes, list}. The page has no word for {computed}; it uses {words}.',
            do: 'Use another of these words, or cite evidence that exists.',
        },
        unsupported: {
            says: 'The evidence of this row supports only {computed}: {causes, list}.',
            do: 'Cite evidence that exists.',
        },
    },
    *check(subject) {
        const words = findStatusWords(subject);
        for (const assessed of subject.rows) {
            const { row, computed, causes } = assessed;
            const { key, declared } = row;
            if (!(0,status_order/* claimsMore */.NO)(declared.status, computed) || !(0,status_order/* isClaim */.j_)(computed))
                continue;
            const known = explain(subject, assessed);
            // Where only blank cells speak against the row, its status is for the people who wrote them.
            const isExplained = computed === 'not-started' &&
                lacksNothing(assessed) &&
                words.isExplained(words.ownWordFor(row, computed) ?? '');
            const offered = declared.implied !== true && !isExplained && !isLoweredByBlanks(subject, assessed);
            const text = offered ? words.wordFor(row, computed) : null;
            // Beside a suggestion stands the word that it writes.
            const own = text === null && !isExplained ? words.ownWordFor(row, computed) : null;
            const data = {
                computed: own === null || saysName(own, computed) ? (0,status_order/* nameStatus */.sX)(computed) : `\u201c${own}\u201d`,
                causes: causes.join('; '),
                ...(own === null ? {} : { word: own }),
            };
            yield {
                ...(declared.implied === true
                    ? { messageId: 'unsupported', data }
                    : status_overstated_describe({
                        words: offered ? words : null,
                        row,
                        text,
                        data: { declared: (0,status_order/* nameStatus */.sX)(declared.status), ...data },
                    })),
                ...known,
                range: declared.range,
                rowKey: key,
                evidence: null,
                suggestion: text === null ? null : suggest([{ path: subject.path, range: declared.range, text }]),
            };
        }
    },
});
/** Nothing that the row cites is missing: how far the work is nobody knows, and a word that is explained may say that it was not begun. */
const lacksNothing = ({ evidence }) => !evidence.some((citation) => (0,weight_of_evidence/* weightOf */.mm)(citation) === 'missing');
/** What is said, with the page's own words where none of them means what the evidence supports. */
function status_overstated_describe({ words, row, text, data, }) {
    const own = text === null && words?.isReplaceable(row) === true ? words.wordsFor(row) : [];
    return own.length === 0
        ? { messageId: 'overstated', data }
        : {
            messageId: 'overstated-wordless',
            data: {
                ...data,
                words: (0,phrase/* nameSome */.Kf)(own.map((word) => `\u201c${word}\u201d`), MOST_WORDS),
            },
        };
}
/** How it is known that the row claims too much: by the surest of the paths it lacks, else by what the page itself leaves out. */
function explain(subject, assessed) {
    const lacking = assessed.evidence.filter((citation) => (0,weight_of_evidence/* weightOf */.mm)(citation) === 'missing');
    const ground = (0,grounds/* loudest */.$S)(lacking.map((citation) => (0,grounds/* groundOfMissing */.xy)(subject, assessed, citation)));
    const worst = lacking.find((citation) => (0,grounds/* groundOfMissing */.xy)(subject, assessed, citation) === ground);
    const [short] = (0,requirements/* listShortTests */.Ms)(subject.settings.require?.[assessed.row.declared.status === 'done' ? 'done' : 'partial'], assessed.evidence);
    if (worst === undefined && short !== undefined)
        return {
            ground: short.citation.tests?.skip?.added === true
                ? 'change'
                : (0,grounds/* driftGround */.$i)({ subject, row: assessed, citation: short.citation, old: 'head' }),
            cause: (0,test_shortfall/* causeOfShortfall */.Qp)(short.citation, short.shortfall),
            severity: (0,grounds/* severityOfOverclaim */.Xu)(subject),
        };
    if (worst === undefined)
        return explainBlanks(subject, assessed);
    const isTakenAway = lacking.some(({ change }) => change === 'deleted');
    return {
        ground,
        cause: (0,grounds/* causeOfAbsence */.mi)(worst),
        severity: isTakenAway ? undefined : (0,grounds/* severityOfOverclaim */.Xu)(subject),
    };
}
/** Nothing that the row cites is missing: how much weighs what it leaves out? */
function explainBlanks(subject, assessed) {
    const cause = { kind: 'no-evidence', path: subject.path, detail: assessed.row.key };
    const lack = weighLack(subject, assessed);
    switch (lack) {
        case 'asked':
        case 'raised':
            return {
                ground: (0,claims_here/* claimsHere */.s)(subject).raises(assessed) ? { fresh: 'change', old: 'page' } : 'page',
                cause,
                severity: lack === 'raised' ? 'warning' : (0,grounds/* severityOfOverclaim */.Xu)(subject),
            };
        case 'open':
            return { ground: 'page', cause, severity: 'notice' };
        case 'usual':
            return { ground: 'reading', cause, severity: 'notice' };
        default:
            return (0,unreachable/* unreachable */.H)(lack);
    }
}

;// CONCATENATED MODULE: ./build/findings/rules/status-rollup.js
// Parents that claim more than their children allow.







/** A page may nest hundreds of rows under one; the message names this many. */
const status_rollup_MOST_NAMED = 20;
const statusRollup = (0,rule/* defineRule */.K)({
    id: 'status-rollup',
    severity: 'warning',
    summary: 'A row claims more than its sub-rows support.',
    messages: {
        rollup: {
            says: 'Marked {declared}, but its sub-rows support only {allowed}: {children}.',
            do: 'Lower the status of this row, or finish its sub-rows.',
        },
    },
    *check(subject) {
        const isPartOf = openParts(subject);
        const furthest = weighTwins(subject);
        for (const { row, row: { key, declared }, children, } of subject.rows) {
            const counted = children
                .flatMap((index) => subject.rows[index] ?? [])
                .map((child) => ({ row: child.row, computed: weightOf(subject, child) }))
                .filter(({ computed }) => weighs(computed));
            if (counted.length === 0 || declared.implied === true)
                continue;
            const allowed = allowanceOf(counted);
            if (!(0,status_order/* claimsMore */.NO)(declared.status, allowed))
                continue;
            const contradicting = counted.filter(({ computed }) => (0,status_order/* claimsMore */.NO)(declared.status, computed));
            // A part that another row of the same key finishes is one thing listed twice: which row says how far it is, nobody knows.
            const isFinished = (key) => {
                const most = furthest.get((0,text_keys/* canonicalKey */.yk)(key));
                return most !== undefined && !(0,status_order/* claimsMore */.NO)(declared.status, most);
            };
            const sure = contradicting.some((child) => isPartOf(child.row, row) && !isFinished(child.row.key));
            yield {
                messageId: 'rollup',
                data: {
                    declared: (0,status_order/* nameStatus */.sX)(declared.status),
                    allowed: (0,status_order/* nameStatus */.sX)(allowed),
                    children: (0,phrase/* nameSome */.Kf)(contradicting.map(({ row, computed }) => `${row.key} is ${(0,status_order/* nameStatus */.sX)(computed)}`), status_rollup_MOST_NAMED),
                },
                ground: sure ? 'page' : 'reading',
                range: declared.range,
                rowKey: key,
                evidence: null,
            };
        }
    },
});
/**
 * By key, the most that any of its rows counts for. With a base, only keys that two rows had before this change: otherwise a change
 * could excuse its own claim by listing the unfinished part again.
 */
function weighTwins(subject) {
    const { rows, before, compared } = subject;
    const listed = compared
        ? new Map([...(0,group_by/* groupBy */.$)(before?.rows ?? [], keyOf)].map(([key, own]) => [key, own.length]))
        : null;
    const furthest = new Map();
    for (const assessed of rows) {
        const key = keyOf(assessed);
        if (listed !== null && (listed.get(key) ?? 0) < 2)
            continue;
        const weight = weightOf(subject, assessed);
        const most = furthest.get(key);
        if (most === undefined || (0,status_order/* claimsMore */.NO)(weight, most))
            furthest.set(key, weight);
    }
    return furthest;
}
const keyOf = ({ row }) => (0,text_keys/* canonicalKey */.yk)(row.key);
/**
 * Whether one row is surely a part of the other, whose number it continues. Sections of a standard nest by their place in it: a demand of 4.2.3 is
 * part of one of 4.2 only where both speak of the same thing. A plan of the page's own is divided as its work is.
 */
function openParts(subject) {
    const isSection = subject.plan === undefined && (0,standard_sections/* isAboutStandard */.LK)(subject) ? (0,standard_sections/* findSectionTables */.qA)(subject) : [];
    const said = (0,standard_sections/* openSectionWords */.LT)(subject);
    const wordsOf = (row) => new Set(`${row.title === row.key ? '' : row.title} ${said(row)}`
        .slice(0, status_rollup_MAX_LENGTH)
        .toLowerCase()
        .match(/[\p{L}\p{N}]{4,}/gu)
        ?.filter((word) => !DEMANDING.test(word)));
    return (child, parent) => {
        if (isSection[parent.table] !== true)
            return true;
        const own = wordsOf(parent);
        return [...wordsOf(child)].filter((word) => own.has(word)).length >= FEWEST_SHARED;
    };
}
/** Words of any demand. */
const DEMANDING = /^(?:must|shall|should|will|required|recommended|optional|support|supported|with|from|that|this|when|where|each|every|only|than|into)$/u;
/** Characters of a demand that are compared, and words that two of them must share. */
const status_rollup_MAX_LENGTH = 500;
const FEWEST_SHARED = 2;
/** What a part counts for: a dash in one of its cells says nothing against the whole. */
const weightOf = (subject, child) => isLoweredByBlanks(subject, child) ? child.row.declared.status : child.computed;
/** Deferred, not applicable and unknown parts say nothing about the whole; a blocked one is not done. */
function weighs(computed) {
    return computed === 'done' || computed === 'partial' || computed === 'not-started' || computed === 'blocked';
}
function allowanceOf(children) {
    if (children.every(({ computed }) => computed === 'done'))
        return 'done';
    return children.some(({ computed }) => computed === 'done' || computed === 'partial') ? 'partial' : 'not-started';
}

;// CONCATENATED MODULE: ./build/findings/rules/status-understated.js
// Rows that say nothing was begun although their evidence is there.






/** Words of which the file that is cited is the very proof: a stub, a draft, a design. */
const BEGUN = /stub|draft|spec|design|propos|placeholder|scaffold|\u30b9\u30bf\u30d6|\u8349\u6848|unverif|untest|not (?:verified|tested|wired|covered|integrated|validated|deployed|released|enabled|merged)/i;
/** What the row says where it stays as it is: a test beside it shows the gap, and nobody is going to close it. */
const ON_PURPOSE = /(?<!\p{L})(?:(?:documented|known|accepted|recorded),? (?:but|and) (?:\p{L}{1,12} )?not (?:yet )?(?:fixed|closed|mitigated|solved|addressed)|won['\u2019]?t (?:fix|be fixed)|wontfix|will not be (?:fixed|closed|done|implemented)|by design|on purpose|intentional(?:ly)?|deliberate(?:ly)?|accepted (?:risk|gap|limitation)|known (?:gap|limitation)|(?:bewusst|absichtlich) nicht|a prop\u00f3sito|intencionad[oa]|intencionalmente|volontairement|volutamente|\u043d\u0430\u043c\u0435\u0440\u0435\u043d\u043d\u043e|celowo|tarkoituksella)(?!\p{L})|\u610f\u56f3\u7684|\u6709\u610f\u4e0d|\u6545\u610f\u4e0d|\uc758\ub3c4\uc801/iu;
const LONGEST_LINE = 2_000;
const statusUnderstated = (0,rule/* defineRule */.K)({
    id: 'status-understated',
    severity: 'notice',
    summary: 'A row is marked not started, but its evidence exists.',
    messages: {
        understated: {
            says: 'Marked not started, but evidence exists: {evidence, list}.',
            do: 'Raise the status, or remove the evidence.',
        },
    },
    *check(subject) {
        const words = findStatusWords(subject);
        for (const { row, computed, evidence } of subject.rows) {
            const { key, declared, table } = row;
            if (declared.status !== 'not-started' || computed !== 'partial' || status_understated_isMeant(subject, declared))
                continue;
            const present = evidence.filter(weight_of_evidence/* provesWork */.$u);
            if (!isProven(subject, row.required, evidence))
                continue;
            // A table that begins with files lists what there is, and says of each how far it is.
            const first = subject.tables[table]?.columns[0];
            if (first !== undefined && present.every(({ place }) => place.column === first.header))
                continue;
            const text = words.wordFor(row, 'partial');
            yield {
                messageId: 'understated',
                data: { evidence: (0,phrase/* nameCode */.Fl)([...new Set(present.map(({ reference }) => reference.text))], 3) },
                ground: 'change',
                range: declared.range,
                rowKey: key,
                evidence: null,
                suggestion: text === null ? null : suggest([{ path: subject.path, range: declared.range, text }]),
            };
        }
    },
});
/** True where the status or its line says that it is to be so although there is something to cite. `not_tested` is `not tested`. */
const status_understated_isMeant = ({ page }, { text, range }) => BEGUN.test(text.replaceAll(/[_-]/gu, ' ')) ||
    ON_PURPOSE.test((page.lines[range.line - 1] ?? '').slice(0, LONGEST_LINE));
/** Files that were there before, or code without its tests, may be what the work starts from. What this change adds in every column is the work. */
function isProven({ compared }, required, evidence) {
    if (!compared)
        return false;
    const added = evidence.filter((citation) => (0,weight_of_evidence/* provesWork */.$u)(citation) && citation.change === 'added');
    const tests = (path) => path !== null && (0,code_path/* isTestPath */.MQ)(path);
    return (required.every((role) => added.some(({ place }) => place.role === role)) &&
        added.some(({ resolution: { target } }) => target !== null && !tests(target)) &&
        added.some(({ place, resolution: { target } }) => place.role === 'tests' || tests(target)));
}

;// CONCATENATED MODULE: ./build/rows/status/misspells.js
// Tells a status word with one slip in it from a word of somebody's own.

/** Shorter words are one letter away from too many others. */
const SHORTEST = 5;
/** True where one letter that is missing, too many or exchanged with its neighbor keeps a word from being one that is known: `complte`, `compelte`. */
function misspells(word) {
    if (word.length < SHORTEST || word.length > misspells_LONGEST || !/^[a-z]+$/.test(word) || vocabulary/* VOCABULARY */.Hx.has(word))
        return false;
    for (const known of vocabulary/* VOCABULARY */.Hx.keys())
        if (known.length >= SHORTEST && Math.abs(known.length - word.length) <= 1 && isOneSlip(word, known))
            return true;
    return false;
}
const misspells_LONGEST = 40;
/** Another letter, another ending or another beginning makes another word: `drift` is not `draft`, and `close` is not `closed`. */
function isOneSlip(word, known) {
    let start = 0;
    while (start < word.length && word[start] === known[start])
        start += 1;
    const rest = (text, from) => text.slice(start + from);
    if (start === 0 || start >= Math.min(word.length, known.length))
        return false;
    return (rest(word, 1) === rest(known, 0) ||
        rest(word, 0) === rest(known, 1) ||
        (word[start] === known[start + 1] && word[start + 1] === known[start] && rest(word, 2) === rest(known, 2)));
}

;// CONCATENATED MODULE: ./build/findings/rules/status-unknown.js
// Status words that nobody defined.









/** The message names this many words. */
const status_unknown_MOST_WORDS = 5;
/** Distinct words of a page that are looked up in its text. */
const MOST_LOOKED_UP = 50;
/** A word or three, without numbers, marks or punctuation: what is longer is a remark in place of a status. */
const WORDS = /^\p{L}[\p{L}\p{M}_-]*(?: \p{L}[\p{L}\p{M}_-]*){0,2}$/u;
const status_unknown_LONGEST = 40;
/** In a row with too many cells each stands one column off: what is wrong is said of the row. */
const isShifted = ({ shape }) => shape !== null && shape.cells > shape.expected;
/** What runs or does not, and how much it hurries: no word of how far work is, and none that its author would give up for one. In the place of a status it hides what the row claimed: then it is reported. */
const STATES = new Set([
    'active inactive running stopped up down online offline enabled disabled healthy unhealthy degraded idle alive dead live',
    'urgent critical emergency asap immediate high medium low major minor severe',
    'actif inactif inactive arr\u00eat\u00e9 arr\u00eat\u00e9e critique urgente imm\u00e9diat activo activa inactivo inactiva detenido detenida cr\u00edtico cr\u00edtica inmediato',
    'aktiv inaktiv l\u00e4uft gestoppt dringend kritisch sofort ativo ativa inativo inativa parado parada imediato attivo attiva inattivo inattiva fermo ferma critico critica',
    '\u0430\u043a\u0442\u0438\u0432\u0435\u043d \u0430\u043a\u0442\u0438\u0432\u043d\u0430 \u043d\u0435\u0430\u043a\u0442\u0438\u0432\u0435\u043d \u043d\u0435\u0430\u043a\u0442\u0438\u0432\u043d\u0430 \u043e\u0441\u0442\u0430\u043d\u043e\u0432\u043b\u0435\u043d \u043e\u0441\u0442\u0430\u043d\u043e\u0432\u043b\u0435\u043d\u0430 \u0440\u0430\u0431\u043e\u0442\u0430\u0435\u0442 \u0441\u0440\u043e\u0447\u043d\u043e \u043a\u0440\u0438\u0442\u0438\u0447\u043d\u043e aktywny aktywna nieaktywny nieaktywna pilne krytyczne',
    '\u542f\u7528 \u505c\u7528 \u8fd0\u884c\u4e2d \u5df2\u505c\u6b62 \u7d27\u6025 \u7dca\u6025 \u81f3\u6025 \u7a3c\u50cd\u4e2d \u505c\u6b62\u4e2d \u7a3c\u52d5\u4e2d \uc2e4\ud589\uc911 \uc911\uc9c0\ub428 \uae34\uae09',
].flatMap((line) => line.split(' ')));
/** Whether nothing but such words is before the first bracket or dash. */
function saysState(text) {
    const [said = ''] = text.split(/[(\uff08[:\uff1a;]|\s[\u2014\u2013-]\s/u, 1);
    const words = said.toLowerCase().match(/\p{L}+/gu) ?? [];
    return words.length > 0 && words.length <= 3 && words.every((word) => STATES.has(word));
}
const statusUnknown = (0,rule/* defineRule */.K)({
    id: 'status-unknown',
    severity: 'warning',
    summary: 'A status word is neither known nor in the legend.',
    messages: {
        unknown: {
            says: 'Unknown status {words} ({rows, row}).',
            do: "Use a known word, or define this one in the page's legend or under `statuses` in the configuration.",
        },
        'unknown-many': {
            says: 'Unknown statuses {words} ({rows, row}).',
            do: "Use known words, or define these in the page's legend or under `statuses` in the configuration.",
        },
    },
    *check(subject) {
        // On a page that nobody declared, its words are its own affair.
        if (!subject.declared)
            return;
        const all = new Map();
        for (const assessed of subject.rows) {
            const { row } = assessed;
            if (row.declared.status !== 'unknown' ||
                row.declared.listed === true ||
                // A mark of the page's own (`\u2139\ufe0f`), a number or a share is no word that anybody could define.
                !/\p{L}/u.test(row.declared.text.replaceAll(/\p{Extended_Pictographic}/gu, '')) ||
                isShifted(row))
                continue;
            (0,group_by/* appendTo */.S)(all, row.declared.text.trim().toLowerCase(), assessed);
        }
        const weigh = openWeighing(subject);
        const weighed = [...all].map(([word, rows]) => ({ rows, ground: weigh(word, rows) }));
        const ground = (0,grounds/* loudest */.$S)(weighed.map((one) => one.ground));
        // Beside words that are surely wrong, the others are left to the page.
        const said = weighed.filter((one) => (one.ground === 'reading') === (ground === 'reading'));
        const rows = said.flatMap((one) => one.rows);
        const [first] = rows;
        if (first === undefined)
            return;
        const names = said.flatMap(({ rows: [one] }) => (one === undefined ? [] : [`\u201c${one.row.declared.text.trim()}\u201d`]));
        // Once for the whole page: the row that has the first of them may change without making this another finding.
        yield {
            messageId: names.length === 1 ? 'unknown' : 'unknown-many',
            data: { words: (0,phrase/* nameSome */.Kf)(names, status_unknown_MOST_WORDS), rows: rows.length },
            ground,
            range: first.row.declared.range,
            rowKey: null,
            evidence: null,
            identity: 'page',
        };
    },
});
/**
 * How it is known that a word is wrong: this change put it in the place of a known one, it is a slip of the pen, or the page defines its words and
 * never speaks of this one. Any other is a remark, or a word that its readers know.
 */
function openWeighing(subject) {
    const text = (0,lazily/* lazily */.q)(() => textAround(subject));
    let left = MOST_LOOKED_UP;
    const matches = (0,lazily/* lazily */.q)(() => matchesOf(subject));
    const defines = subject.defined.terms.length > 1;
    return (word, rows) => {
        if (rows.some((row) => wasKnown(matches().get(row))))
            return 'change';
        if (saysState(word))
            return 'reading';
        if (word.length > status_unknown_LONGEST || !WORDS.test(word) || (0,vocabulary/* beginsWithGlyph */.PU)(word))
            return 'reading';
        if (misspells(word))
            return 'page';
        left -= 1;
        return defines && left >= 0 && !(0,contains_word/* containsWord */.oV)(text(), word) ? 'page' : 'reading';
    };
}
/** The row that each was at base. */
function matchesOf({ before, rowSet, rows }) {
    if (before === null)
        return new Map();
    return rowSet?.matches ?? (0,match_rows/* matchRows */.l)({ before: before.rows, after: rows });
}
/** Whether the row had a status at base that was understood. */
function wasKnown(was) {
    const declared = was?.row.declared;
    return declared !== undefined && declared.implied !== true && declared.status !== 'unknown';
}
/** The page without its rows, in lower case. */
function textAround({ page, rows }) {
    const own = new Set(rows.map(({ row }) => row.range.line));
    return page.lines
        .filter((_, at) => !own.has(at + 1))
        .join('\n')
        .toLowerCase();
}

;// CONCATENATED MODULE: ./build/findings/names-of-paths.js
/** The same for all pages of a run. */
const names_of_paths_known = new WeakMap();
/** Linear in the paths, once. A number before the name (a date, a version) belongs to the order of the files. What the change itself adds proves nothing. */
function isNameOfPath(name, { headPaths, basePaths }) {
    const paths = basePaths ?? headPaths;
    if (paths === null || !/^[\w-]+$/.test(name))
        return false;
    const names = names_of_paths_known.get(paths) ?? new Set([...paths.keys()].flatMap((path) => path.split('/').map(fold)));
    names_of_paths_known.set(paths, names);
    return names.has(fold(name));
}
const fold = (name) => name
    .replace(/^\d+[-_.]/, '')
    .replace(/^([^.]+)\..*$/, '$1')
    .replaceAll('-', '_')
    .toLowerCase();

;// CONCATENATED MODULE: ./build/findings/rules/symbol-missing.js
// Cited names of tests, functions and types that are not where they were.












const symbolMissing = (0,rule/* defineRule */.K)({
    id: 'symbol-missing',
    severity: 'warning',
    follows: 'named',
    summary: 'A cited name is no longer in the cited files, or nowhere in the repository.',
    messages: {
        nowhere: {
            says: '`{name}` was not found anywhere in the repository.',
            do: 'Correct the name. If it is not evidence, list it under `ignore` in the configuration.',
        },
        gone: {
            says: 'This change removes `{name}` from `{from}`; no other file has it.',
            do: 'Restore it, or cite what replaced it.',
        },
        removed: { says: 'This change removes `{name}` from `{from}`.', do: 'Restore it, or cite what replaced it.' },
        moved: { says: '`{name}` moved from `{from}` to {files, list}.', do: 'Cite its new location.' },
        renamed: { says: 'This change renames `{name}` in `{from}` to `{to}`.', do: 'Cite the new name.' },
        documented: {
            says: 'This change removes `{name}` from `{from}`; only documentation still names it: {files, list}.',
            do: 'Restore it, or cite what replaced it.',
        },
        'documented-since': {
            says: '`{name}` was in `{from}` when this row was last written; now only documentation names it: {files, list}.',
            do: 'Cite what replaced it, or lower the status.',
        },
        elsewhere: {
            says: '`{name}` is in {files, list}, not where this row cites it.',
            do: 'Cite the file that has it.',
        },
        absent: {
            says: '`{name}` is not in `{from}`.',
            do: 'Cite the file that has it, or correct the name.',
        },
    },
    *check(subject) {
        const isUnbacked = openUnbacked(subject);
        for (const group of groupCitations(subject, (one) => (0,weight_of_evidence/* isMissingSymbol */.NP)(one) && !isUnbacked(one))) {
            const { citation, all } = group;
            const { reference, resolution, wasIn, foundIn, onlyDocumented = false } = citation;
            const name = reference.symbol ?? reference.text;
            const files = (0,phrase/* nameCode */.Fl)(foundIn);
            const suggestion = suggest(all.map((twin) => pointAt(subject, twin)));
            // Of a page that is followed no more is looked at than what this change takes away.
            if (wasIn === null && subject.followed !== undefined)
                continue;
            // A row that claims no work yet may name the tests it is going to have.
            if (wasIn === null && reference.path === null && !symbol_missing_isClaimed(group.row.row.declared.status))
                continue;
            if (wasIn === null && isPerhapsWord(reference))
                continue;
            if (wasIn === null && reference.path === null && isNameOfPath(reference.text, subject))
                continue;
            const old = isOnlySpoken(group) ? 'reading' : 'head';
            const known = {
                // Base had the name beside the evidence, and only what this change takes away is looked for there.
                ground: citation.place.aside === true
                    ? 'change'
                    : wasIn === null
                        ? old
                        : (0,grounds/* driftGround */.$i)({ subject, row: group.row, citation, old }),
                cause: { kind: 'name-gone', path: wasIn ?? resolution.target ?? subject.path, detail: name },
            };
            const { successor = null } = citation;
            if (successor !== null && wasIn !== null)
                yield draftFor(group, {
                    messageId: 'renamed',
                    data: { name, from: wasIn, to: successor },
                    ...known,
                    suggestion: suggest(all.map((twin) => renameIn(subject, twin, successor))),
                });
            else if (foundIn.length === 0) {
                yield wasIn === null
                    ? draftFor(group, { messageId: 'nowhere', data: { name }, ...known })
                    : draftFor(group, { messageId: 'gone', data: { name, from: wasIn }, ...known });
            }
            else if (resolution.why.code === 'name-vanished-since')
                yield draftFor(group, {
                    messageId: 'documented-since',
                    data: { name, from: resolution.why.from, files },
                    ...known,
                    ground: 'history',
                });
            else if (wasIn !== null && onlyDocumented)
                yield draftFor(group, { messageId: 'documented', data: { name, from: wasIn, files }, ...known });
            else if (wasIn !== null && resolution.candidate !== null)
                yield draftFor(group, {
                    messageId: 'moved',
                    data: { name, from: wasIn, files: (0,phrase/* nameCode */.Fl)([resolution.candidate]) },
                    ...known,
                    suggestion,
                });
            else if (wasIn !== null)
                yield draftFor(group, { messageId: 'removed', data: { name, from: wasIn }, ...known });
            else
                yield draftFor(group, { ...sayWhere({ name, citation }), ...known, suggestion });
        }
        yield* sayLost(subject);
        for (const { name, draft } of findUnbackedOf(subject, 'name'))
            yield { messageId: 'nowhere', data: { name }, ...draft };
    },
});
/** Once a line of the page and name: a name beside what the rows cite. */
function* sayLost(subject) {
    const { asides: { lostNames } = asides/* NO_ASIDES */.e, rows, page, path } = subject;
    if (lostNames.length === 0)
        return;
    const rowOf = rowsByLine(rows);
    const groups = (0,group_by/* groupBy */.$)(lostNames, ({ name, from, reference: { range } }) => JSON.stringify([name, from, range.line]));
    for (const all of groups.values()) {
        const [lost] = all;
        if (lost === undefined)
            continue;
        const { reference, name, from, successor, isDocumented } = lost;
        yield {
            ...(successor === null
                ? { messageId: isDocumented ? 'removed' : 'gone', data: { name, from } }
                : { messageId: 'renamed', data: { name, from, to: successor } }),
            suggestion: successor === null ? null : suggest(all.map((one) => renameIn({ page, path }, one, successor))),
            ground: 'change',
            cause: { kind: 'name-gone', path: from, detail: name },
            range: reference.range,
            rowKey: rowOf.get(reference.range.line)?.row.key ?? null,
            evidence: reference.text,
            identity: reference.text,
        };
    }
}
/** A place that only uses or mentions a name, and one that keeps what the file was, is not where it is. */
function sayWhere({ name, citation: { reference, resolution, definedIn = [] }, }) {
    const from = resolution.target ?? reference.path ?? reference.text;
    const places = definedIn.filter((path) => !(0,set_aside/* isSetAside */.J)(path, from));
    return places.length > 0
        ? { messageId: 'elsewhere', data: { name, from, files: (0,phrase/* nameCode */.Fl)(places) } }
        : { messageId: 'absent', data: { name, from } };
}
/** A bare name that nobody saw here: of a row that is not done it may be a plan, and a sentence may speak of what is elsewhere. */
const isOnlySpoken = ({ row, all }) => all.every(({ wasIn, reference: { path, manner } }) => wasIn === null &&
    path === null &&
    (row.row.declared.status !== 'done' || manner === 'inside' || manner === 'object'));
/** `link.rs:close check`: after a single colon an ordinary word can be one of a sentence. */
const isPerhapsWord = ({ path, symbol, text }) => path !== null && /^\p{Ll}+$/u.test(symbol ?? '') && !/::|#|[(@]/.test(text);
const symbol_missing_isClaimed = (status) => status === 'done' || status === 'partial';
/** Points at the one file that has the name: `path::name` gets its path, a bare name in code marks gets one put before it. */
function pointAt(subject, citation) {
    const { reference, resolution: { candidate: path }, } = citation;
    if (path === null)
        return null;
    if (reference.path !== null)
        return rewritePointer(subject.page, citation, { path, lines: null });
    const { line, column, endColumn } = reference.range;
    const text = subject.page.lines[line - 1] ?? '';
    const bare = sourceOf(subject.page, citation) === reference.symbol &&
        /^\w+$/.test(reference.symbol ?? '') &&
        text[column - 2] === '`' &&
        text[endColumn - 1] === '`';
    return bare && /^[\w./-]+$/.test(path)
        ? { path: subject.path, range: reference.range, text: `${path}::${reference.symbol ?? ''}` }
        : null;
}
/** Puts the new name in place of the old one, and leaves all else of the pointer as it is written. */
function renameIn(subject, citation, to) {
    const { reference } = citation;
    const source = sourceOf(subject.page, citation);
    const name = reference.symbol ?? '';
    const at = source?.lastIndexOf(name) ?? -1;
    if (source === null || name === '' || at < 0)
        return null;
    return {
        path: subject.path,
        range: reference.range,
        text: source.slice(0, at) + to + source.slice(at + name.length),
    };
}

;// CONCATENATED MODULE: ./build/findings/rules/verification-conflict.js
// Headers with two stamps that name different commits or days.


const verificationConflict = (0,rule/* defineRule */.K)({
    id: 'verification-conflict',
    severity: 'warning',
    summary: 'The header has two Last Verified stamps that contradict each other.',
    messages: {
        conflict: { says: '{label} is {second} here, but {first} on line {line}.', do: 'Keep the one that is right.' },
    },
    *check(subject) {
        const { lastVerifiedCommit: commit, lastVerifiedDate: date } = subject.metadata;
        for (const { first, second } of subject.stampConflicts) {
            yield {
                messageId: 'conflict',
                data: { label: second.label, first: first.value, second: second.value, line: first.range.line },
                ground: 'page',
                cause: causeOfStamp(subject, { commit, date }),
                range: second.range,
                rowKey: null,
                evidence: null,
                identity: second.label,
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/findings/rules/verification-date-invalid.js
// Last Verified Dates that cannot be true.




/** Days a date may be off because the writer's day is not the day in UTC. */
const TIME_ZONES = 1;
const verificationDateInvalid = (0,rule/* defineRule */.K)({
    id: 'verification-date-invalid',
    severity: 'warning',
    summary: 'The Last Verified Date is malformed, in the future, or earlier than the verified commit.',
    messages: {
        malformed: { says: '\u201c{date}\u201d is not a date; use YYYY-MM-DD.', do: null },
        ambiguous: { says: '\u201c{date}\u201d can mean {first} or {second}; use YYYY-MM-DD.', do: null },
        future: { says: '{date} is in the future.', do: 'Write the date of the last check.' },
        'before-commit': {
            says: '{date} is earlier than `{commit}`, which was committed on {committed}.',
            do: 'Update Last Verified.',
        },
    },
    *check(subject) {
        for (const claim of subject.verification.claims) {
            const { commit, date, lookup } = claim;
            if (date === null || isPlaceholder(date) || !claimsVerification(subject, claim))
                continue;
            const place = {
                ground: 'head',
                cause: causeOfStamp(subject, claim),
                range: date.range,
                rowKey: rowKeyOf(subject, claim),
                evidence: null,
            };
            const found = (0,dates/* findDate */.OJ)(date.value, date.dayOrder ?? null);
            // A date that stands in for a commit was itself used to find that commit.
            const committed = commit !== null && lookup?.kind === 'commit' ? (0,text_days/* dayOf */.kb)(lookup.date) : null;
            if (found?.kind === 'ambiguous') {
                const [first, second] = found.readings;
                yield { messageId: 'ambiguous', data: { date: date.value, first, second }, ...place };
            }
            else if (found?.kind !== 'days')
                yield { messageId: 'malformed', data: { date: date.value }, ...place };
            else if (found.days.first > (0,text_days/* addDays */.fi)(subject.today, TIME_ZONES))
                yield { messageId: 'future', data: { date: date.value }, ...place };
            else if (commit !== null && committed !== null && (0,text_days/* addDays */.fi)(found.days.last, TIME_ZONES) < committed) {
                yield { messageId: 'before-commit', data: { date: date.value, commit: commit.value, committed }, ...place };
            }
        }
    },
});

;// CONCATENATED MODULE: ./build/findings/rules/verification-expired.js
// Verifications that are too long ago, whatever changed since.




const verificationExpired = (0,rule/* defineRule */.K)({
    id: 'verification-expired',
    severity: 'warning',
    summary: 'The page was last verified longer ago than maxAgeDays.',
    messages: {
        expired: {
            says: 'Last verified on {date}, more than {maxAgeDays, day} ago.',
            do: 'Check these rows again, then update Last Verified.',
        },
    },
    *check(subject) {
        const { settings: { maxAgeDays }, today, } = subject;
        if (maxAgeDays === null)
            return;
        for (const claim of subject.verification.claims) {
            const day = verifiedDay(claim);
            if (day === null || !claimsVerification(subject, claim) || (0,text_days/* addDays */.fi)(day, maxAgeDays) >= today)
                continue;
            // A stamp that this change writes is as fresh as the change: only the day on which the run is repeated makes it old.
            if (isRestamped(subject, claim))
                continue;
            const age = ageOf(claim, today);
            // Staleness says it too, and more.
            if (staleRowsOf(subject, claim).length > 0 || isOver(subject, claim))
                continue;
            yield {
                messageId: 'expired',
                data: { date: day, maxAgeDays, ...(age === null ? {} : { age }) },
                ground: 'head',
                cause: causeOfStamp(subject, claim),
                range: claim.date?.range ?? stamp_placeOf(claim),
                rowKey: rowKeyOf(subject, claim),
                evidence: null,
            };
        }
    },
});

;// CONCATENATED MODULE: ./build/findings/rules/verification-missing.js





const verificationMissing = (0,rule/* defineRule */.K)({
    id: 'verification-missing',
    severity: 'warning',
    summary: 'Last Verified Commit or Date is absent, TBD or malformed.',
    messages: {
        absent: { says: 'This page has no Last Verified commit or date.', do: 'Add Last Verified.' },
        'commit-absent': {
            says: 'This page has a Last Verified date, but no commit.',
            do: 'Add the commit at which you checked this page.',
        },
        'date-absent': {
            says: 'This page has a Last Verified commit, but no date.',
            do: 'Add the date on which you checked this page.',
        },
        'both-pending': {
            says: '{label} is still \u201c{value}\u201d, and the page has no {other}.',
            do: 'Write the commit and the date of the last check.',
        },
        'commit-pending': { says: '{label} is still \u201c{value}\u201d.', do: 'Write the commit at which you checked this page.' },
        'date-pending': { says: '{label} is still \u201c{value}\u201d.', do: 'Write the date on which you checked this page.' },
        'status-absent': { says: 'This page does not state its status.', do: 'Add the status to the header.' },
        'status-pending': { says: '{label} is still \u201c{value}\u201d.', do: 'Write the status of this page.' },
        'status-unknown': {
            says: '{label} is \u201c{value}\u201d, but the configuration allows {allowed}.',
            do: 'Use one of these words.',
        },
        'owner-absent': { says: 'This page does not name its owner.', do: 'Add the owner to the header.' },
        'owner-pending': { says: '{label} is still \u201c{value}\u201d.', do: 'Write who owns this page.' },
        'commit-malformed': {
            says: '{label} is \u201c{value}\u201d, which is not a commit id.',
            do: 'Write the commit at which you checked this page.',
        },
    },
    *check(subject) {
        const { metadata: { lastVerifiedCommit: commit, lastVerifiedDate: date }, verification: { claims }, settings, } = subject;
        const page = {
            ground: 'head',
            cause: causeOfStamp(subject, { commit, date }),
            rowKey: null,
            evidence: null,
        };
        // `Date` and the like promise nothing, so that nothing is missing beside them; a header that must be complete owes both.
        const promises = settings.header !== undefined || claimsVerification(subject, { commit, date });
        if (commit === null && date === null) {
            // A page that never mentioned verification is not asked to, unless the configuration names it.
            const named = settings.configured && settings.askedOnly !== true;
            if ((named || settings.header !== undefined) && !claims.some(({ row }) => row !== null))
                yield { messageId: 'absent', data: {}, range: PAGE_START, identity: 'both', ...page };
        }
        else if (promises)
            yield* findHalves(subject);
        yield* findIncomplete(subject);
        for (const claim of claims) {
            // No lookup was made where the words are no commit id; an empty cell of a row falls back to the page's header.
            if (claim.commit === null || claim.lookup !== null || isPlaceholder(claim.commit))
                continue;
            if (!claimsVerification(subject, claim) && !(claim.row === null && promises))
                continue;
            yield {
                messageId: 'commit-malformed',
                data: verification_missing_dataOf(claim.commit),
                // `working-tree` beside a date is what its author means; `main` is where the id was forgotten.
                ground: claim.date !== null && (0,commit_ids/* isWorkingTree */.kz)(claim.commit.value) ? 'reading' : 'head',
                cause: causeOfStamp(subject, claim),
                range: claim.commit.range,
                rowKey: rowKeyOf(subject, claim),
                evidence: null,
                identity: 'commit',
            };
        }
    },
});
/** What is left open of a stamp that has a commit or a date. */
function* findHalves(subject) {
    const { lastVerifiedCommit: commit, lastVerifiedDate: date } = subject.metadata;
    const page = {
        ground: 'head',
        cause: causeOfStamp(subject, { commit, date }),
        rowKey: null,
        evidence: null,
    };
    const only = commit === null ? date : date === null ? commit : null;
    if (only !== null && isPlaceholder(only)) {
        // A placeholder is neither a commit nor a date, so nothing is said of what the page has.
        const data = { ...verification_missing_dataOf(only), other: commit === null ? 'commit' : 'date' };
        const ground = isHeading(only) ? 'reading' : 'head';
        yield { messageId: 'both-pending', data, range: only.range, identity: 'both', ...page, ground };
        return;
    }
    const place = { range: commit?.range ?? date?.range ?? PAGE_START, ...page, ...groundOfHalf(subject) };
    if (commit === null)
        yield { messageId: 'commit-absent', data: {}, identity: 'commit', ...place };
    else if (isPlaceholder(commit))
        yield { messageId: 'commit-pending', data: verification_missing_dataOf(commit), identity: 'commit', ...place, ground: 'head' };
    if (date === null)
        yield { messageId: 'date-absent', data: {}, identity: 'date', ...place };
    else if (isPlaceholder(date))
        yield {
            messageId: 'date-pending',
            data: verification_missing_dataOf(date),
            identity: 'date',
            ...place,
            ground: 'head',
            range: date.range,
        };
}
/**
 * A page may date its checks without naming a commit, or the other way around. That one of the two is absent counts where somebody asks for both, or
 * where this change takes it away.
 */
function groundOfHalf({ before, settings, metadata }) {
    const asked = (settings.configured && settings.askedOnly !== true) || settings.header !== undefined;
    const was = before?.metadata;
    const taken = (metadata.lastVerifiedCommit === null && verification_missing_isWritten(was?.lastVerifiedCommit)) ||
        (metadata.lastVerifiedDate === null && verification_missing_isWritten(was?.lastVerifiedDate));
    return { ground: asked ? 'head' : taken ? 'change' : 'reading' };
}
/** `Verification:` with nothing after it, which may head a list of checks. */
const isHeading = ({ label, value }) => value.trim() === '' && /^\P{L}*(?:verification|verified|validation|validated)\P{L}*$/iu.test(label);
const verification_missing_isWritten = (field) => field !== null && field !== undefined && !isPlaceholder(field);
/** Status and owner, of pages whose header must be complete. */
function* findIncomplete({ metadata: { status, owner }, settings: { header } }) {
    if (header === undefined)
        return;
    const page = { ground: 'page', rowKey: null, evidence: null };
    if (status === null)
        yield { messageId: 'status-absent', data: {}, range: PAGE_START, identity: 'status', ...page };
    else if (isPlaceholder(status))
        yield {
            messageId: 'status-pending',
            data: verification_missing_dataOf(status),
            range: status.range,
            identity: 'status',
            ...page,
        };
    else if (header.statuses?.includes(status.value.trim().toLowerCase()) === false) {
        yield {
            messageId: 'status-unknown',
            data: { ...verification_missing_dataOf(status), allowed: (0,phrase/* nameSome */.Kf)(header.statuses, 20) },
            range: status.range,
            identity: 'status',
            ...page,
        };
    }
    if (owner === null)
        yield { messageId: 'owner-absent', data: {}, range: PAGE_START, identity: 'owner', ...page };
    else if (isPlaceholder(owner))
        yield { messageId: 'owner-pending', data: verification_missing_dataOf(owner), range: owner.range, identity: 'owner', ...page };
}
function verification_missing_dataOf({ label, value }) {
    return { label, value };
}

// EXTERNAL MODULE: ./build/text/lines.js
var lines = __webpack_require__(542);
;// CONCATENATED MODULE: ./build/findings/changed-page.js
// What a change edits on a page that is judged for its header alone: its references, its headings, its status.



/** The parts that say something else than at base. A corrected word of prose is none, nor a pointer that replaces one whose file is gone, nor a line number. */
function findEditedParts(subject, before) {
    const [now, then] = [readParts(subject), readParts(before)];
    const added = subtract(now.references, then.references);
    const dropped = subtract(then.references, now.references);
    const has = subject.headPaths === null ? () => true : (0,new_claims/* lookIn */.$r)(subject.headPaths);
    const folder = (0,text_paths/* folderOf */.yS)(subject.path);
    const kept = dropped.filter((reference) => isThere({ has, folder, reference }));
    return [
        ...(kept.length > 0 || added.length > dropped.length - kept.length ? ['references'] : []),
        ...(subtract(now.headings, then.headings).length + subtract(then.headings, now.headings).length > 0
            ? ['headings']
            : []),
        ...(subject.metadata.status?.value !== before.metadata.status?.value ? ['status'] : []),
    ];
}
const HEADING = /^ {0,3}#{1,6}\s+(\S.*)$/u;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/u;
/** Code spans and the destinations of links. */
const REFERENCE = /`([^`\n]{1,300})`|\]\(<?([^()<>\s]{1,300})/gu;
/** The lines that a reference means: these move without its saying anything else. */
const LINES = /(?::\d[\d,:-]*|#L\d+(?:-L?\d+)?)$/u;
/** In fenced code there are neither. */
function readParts({ page, metadata }) {
    const header = new Set([metadata.lastVerifiedCommit, metadata.lastVerifiedDate].map((field) => field?.range.line ?? 0));
    const references = [];
    const headings = [];
    let fenced = false;
    (0,lines/* splitLines */.u)(page.text).forEach((line, at) => {
        if (FENCE.test(line))
            fenced = !fenced;
        else if (!fenced && !header.has(at + 1)) {
            const heading = HEADING.exec(line)?.[1];
            if (heading !== undefined)
                headings.push(heading.trim());
            for (const [, code, link] of line.matchAll(REFERENCE))
                references.push((code ?? link ?? '').replace(LINES, ''));
        }
    });
    return { references, headings };
}
/** Those of the first that the second lacks, as often as it lacks them. */
function subtract(from, what) {
    const left = new Map();
    for (const one of what)
        left.set(one, (left.get(one) ?? 0) + 1);
    return from.filter((one) => {
        const count = left.get(one) ?? 0;
        left.set(one, count - 1);
        return count <= 0;
    });
}
/** Whether head has what a reference means, from the root or from the page's folder; what is no path can always be. */
function isThere({ has, folder, reference, }) {
    if (!/[/.]/u.test(reference))
        return true;
    const target = reference.replace(/[#?].*$/u, '').replace(/\/$/u, '');
    return [target, (0,text_paths/* normalisePath */.qb)(`${folder}/${target}`)].some((path) => path !== null && has(path));
}

// EXTERNAL MODULE: ./build/documents/dated-entries.js
var dated_entries = __webpack_require__(6680);
// EXTERNAL MODULE: ./build/documents/metadata/review-stamps.js
var review_stamps = __webpack_require__(7844);
;// CONCATENATED MODULE: ./build/findings/outrun-review.js
// Finds the claims that a change raises while the page goes on saying that it was edited, or looked at, before that.









/** Findings of one page: a table, and even a row, can have a date of its own. */
const MOST = 10;
/** By stamp; those after the first few are one. None on a page that somebody claims to have verified: that stamp is the one that counts. */
function findOutrunReviews(subject, before) {
    const { edited } = subject.verification;
    if (edited === undefined || [subject, before].some((one) => isVerified(one) || isWrittenOnce(one)))
        return [];
    const claims = (0,new_claims/* findNewClaims */.rl)(subject, before).filter((claim) => isRaised(subject, claim));
    if (claims.length === 0)
        return [];
    const isOutrun = openIsOutrun({ ...edited, on: edited.on ?? subject.today });
    const leftOn = openLeftStamps({
        now: (0,review_stamps/* findReviewStamps */.uj)(subject.page),
        then: (0,review_stamps/* findReviewStamps */.uj)(before.page),
        isOutrun,
    });
    const rows = new Map();
    for (const { index, was } of claims) {
        const row = subject.rows[index]?.row;
        const own = row === undefined ? null : reviewOf(row);
        const isLeft = own !== null && was !== null && own.value === reviewOf(was.row)?.value && isOutrun(lastDay(own));
        const stamp = own !== null ? (isLeft ? own : null) : leftOn(row?.range.line ?? 0);
        if (stamp === null)
            continue;
        const indexes = rows.get(stamp);
        if (indexes === undefined)
            rows.set(stamp, [index]);
        else
            indexes.push(index);
    }
    return withFew([...rows].map(([stamp, indexes]) => ({ stamps: [stamp], rows: indexes })));
}
function withFew(found) {
    const [first, ...rest] = found.slice(MOST - 1);
    if (first === undefined || rest.length === 0)
        return found;
    const last = {
        stamps: [first.stamps[0], ...rest.flatMap(({ stamps }) => stamps)],
        rows: [first, ...rest].flatMap(({ rows }) => rows),
    };
    return [...found.slice(0, MOST - 1), last];
}
/** True where the page, or one of its rows, claims to be verified. */
const isVerified = (subject) => [
    { commit: subject.metadata.lastVerifiedCommit, date: subject.metadata.lastVerifiedDate },
    ...subject.rows.map(({ row: { verifiedCommit: commit, verifiedDate: date } }) => ({ commit, date })),
].some((stamp) => claimsVerification(subject, stamp));
/** True where a program writes the page, or where its date is that of what it reports. */
function isWrittenOnce(subject) {
    const { page, path, settings } = subject;
    if (isGeneratedPage(page) || isOver(subject, { row: null }))
        return true;
    if (settings.configured)
        return false;
    const heading = page.blocks.find((block) => block.kind === 'heading');
    const title = heading?.kind === 'heading' ? heading.text : '';
    return (0,one_off_report/* isOneOffReport */.ur)({ path, title }) || (0,dated_entries/* isDatedReport */.hU)(page) || (0,dated_entries/* dayOfRecord */.zj)(page) !== null;
}
/** True for a claim that rose from a known status, and for a new one of work that is done. */
function isRaised({ rows }, { index, was }) {
    const status = rows[index]?.row.declared.status;
    if (was === null)
        return status === 'done';
    return was.row.declared.status !== 'unknown' && was.row.declared.status !== 'not-applicable';
}
/** When the row itself says that somebody looked at it. */
const reviewOf = ({ verifiedCommit, verifiedDate }) => [verifiedDate, verifiedCommit].find((field) => field !== null && !isPlaceholder(field) && (0,review_stamps/* isReviewLabel */.d8)(field)) ??
    null;
/** Whether the last day of a date is surely before the change, and the date one that people keep. They write the day that it is where they are. */
const openIsOutrun = ({ on, oftenSince }) => (last) => {
    if (last === null)
        return false;
    const over = (0,text_days/* addDays */.fi)(last, 1);
    return over < on && (oftenSince === null || over >= oftenSince);
};
const lastDay = ({ value, dayOrder }) => (0,dates/* parseDate */._U)(value, dayOrder ?? null)?.last ?? null;
const NO_STAMPS = { left: null, day: '', outrun: true, written: '' };
/** Of a stamp that the change wrote and that gives no day: it may be newer than any other. */
const ANY_DAY = '9999-12-31';
/**
 * The newest stamp that covers a line of the page and that the change left. Null where the change wrote a newer one: an older date beside it does not
 * say that somebody looked.
 */
function openLeftStamps({ now, then, isOutrun, }) {
    const kept = new Set(then.map(review_stamps/* saysOfReview */.GO));
    const add = (sum, stamp) => {
        const { field, kind } = stamp;
        const day = kind === 'date' ? lastDay(field) : null;
        if (!kept.has((0,review_stamps/* saysOfReview */.GO)(stamp))) {
            const on = day ?? ANY_DAY;
            return on > sum.written ? { ...sum, written: on } : sum;
        }
        if (kind === 'commit')
            return { ...sum, left: sum.left ?? field };
        const outrun = sum.outrun && isOutrun(day);
        // Of two of a day the later on the page is the nearer to its table.
        return day !== null && day >= sum.day ? { ...sum, left: field, day, outrun } : { ...sum, outrun };
    };
    const ofPage = now.filter(({ table }) => table === null).reduce(add, NO_STAMPS);
    const ofTables = new Map();
    for (const stamp of now)
        if (stamp.table !== null)
            ofTables.set(stamp.table, add(ofTables.get(stamp.table) ?? ofPage, stamp));
    const byLine = new Map();
    for (const [{ line, endLine }, sum] of ofTables)
        for (let at = line; at <= endLine; at += 1)
            byLine.set(at, sum);
    return (line) => {
        const { left, day, outrun, written } = byLine.get(line) ?? ofPage;
        return outrun && written <= day ? left : null;
    };
}

;// CONCATENATED MODULE: ./build/findings/rules/verification-outrun.js









const verificationOutrun = (0,rule/* defineRule */.K)({
    id: 'verification-outrun',
    severity: 'warning',
    summary: 'This change claims more but leaves Last Verified as it was.',
    messages: {
        outrun: {
            says: 'This change claims more in {rows, row} ({keys}) but leaves Last Verified at {stamp, list}.',
            do: 'Check these rows again, then update Last Verified.',
        },
        'outrun-page': {
            says: 'This change edits the {parts} of this page but leaves Last Verified at {stamp, list}.',
            do: 'Check this page again, then update Last Verified.',
        },
        'outrun-review': {
            says: 'This change claims more in {rows, row} ({keys}) but leaves {label, list} at {stamp, list}.',
            do: 'Check these rows again, then update this date.',
        },
        'outrun-edit': {
            says: 'This change claims more in {rows, row} ({keys}) but leaves {label, list} at {stamp, list}.',
            do: 'Update this date together with the rows.',
        },
        outran: {
            says: '{rows, row} changed ({keys}) since Last Verified was set to {stamp, list}.',
            do: 'Check these rows again, then update Last Verified.',
        },
    },
    *check(subject) {
        if (subject.auxiliary === true) {
            yield* checkPage(subject);
            return;
        }
        const { lastVerifiedCommit: commit, lastVerifiedDate: date } = subject.metadata;
        const { before, verification: { editedSinceStamp }, } = subject;
        if (before !== null)
            yield* checkReviews(subject, before);
        // A new row that is still open claims nothing that anybody could have verified.
        const claimed = (index) => (0,status_order/* claimsMore */.NO)(subject.rows[index]?.row.declared.status ?? 'unknown', 'not-started');
        const raised = before !== null
            ? (0,new_claims/* findNewClaims */.rl)(subject, before)
                .filter((claim) => claim.was !== null || claimed(claim.index))
                .filter((claim) => keptStamp(subject, before, claim))
                .map(({ index }) => index)
            : editedSinceStamp.kind === 'known'
                ? editedSinceStamp.rows.filter((index) => claimed(index) && hasStamp(subject, index))
                : [];
        const rows = raised.filter((index) => !isCovered(subject, index));
        if (rows.length === 0)
            return;
        const owns = rows.map((index) => stampOf(subject, index));
        // Where one of the rows has no stamp of its own, the page's is the one that all can read.
        const stamp = owns.some((own) => stampField(own) === null) ? { commit, date } : (owns[0] ?? { commit, date });
        yield {
            messageId: before !== null ? 'outrun' : 'outran',
            data: {
                rows: rows.length,
                keys: (0,phrase/* nameSome */.Kf)(keysOf(subject, rows)),
                stamp: (0,marked_text/* asCode */.qM)(stampField(stamp)?.value ?? ''),
            },
            ground: before !== null ? 'change' : 'history',
            cause: causeOfStamp(subject, stamp),
            range: stamp_placeOf(stamp),
            rowKey: null,
            evidence: null,
        };
    },
});
/** A page that does not claim to be verified, but says when somebody edited it or looked at it. */
function* checkReviews(subject, before) {
    for (const { stamps, rows } of findOutrunReviews(subject, before)) {
        const [first] = stamps;
        const edited = stamps.every(review_stamps/* isEdited */.s5);
        yield {
            messageId: edited ? 'outrun-edit' : 'outrun-review',
            data: {
                rows: rows.length,
                keys: (0,phrase/* nameSome */.Kf)(keysOf(subject, rows)),
                label: (0,phrase/* nameCode */.Fl)([...new Set(stamps.map(({ label }) => label))]),
                stamp: (0,phrase/* nameCode */.Fl)([...new Set(stamps.map(({ value }) => value))]),
            },
            ground: 'change',
            cause: causeOfStamp(subject, { commit: null, date: first }),
            range: first.range,
            rowKey: null,
            evidence: null,
            severity: edited ? 'notice' : undefined,
        };
    }
}
/** A page without rows, judged for its header: it claims by its references, headings and status. */
function* checkPage(subject) {
    const { before, metadata, settings } = subject;
    if (before === null || settings.header === undefined || !isStampKept(subject, before) || isCovered(subject, null))
        return;
    const parts = findEditedParts(subject, before);
    if (parts.length === 0)
        return;
    const stamp = { commit: metadata.lastVerifiedCommit, date: metadata.lastVerifiedDate };
    yield {
        messageId: 'outrun-page',
        data: { parts: (0,phrase/* nameSome */.Kf)(parts), stamp: (0,marked_text/* asCode */.qM)(stampField(stamp)?.value ?? '') },
        ground: 'change',
        cause: causeOfStamp(subject, stamp),
        range: stamp_placeOf(stamp),
        rowKey: null,
        evidence: null,
    };
}
const stampOf = ({ rows }, index) => {
    const { verifiedCommit = null, verifiedDate = null } = rows[index]?.row ?? {};
    return { commit: verifiedCommit, date: verifiedDate };
};
const pageStamp = ({ metadata: { lastVerifiedCommit: commit, lastVerifiedDate: date } }) => ({
    commit,
    date,
});
/** True where the stamp of the row, or of the page (`null`), says the very day of what is judged: nobody can say that it came later. */
function isCovered(subject, index) {
    const own = index === null ? null : stampOf(subject, index);
    const row = own === null || verification_outrun_isEmpty(own) ? null : index;
    const claim = subject.verification.claims.find((one) => one.row === row);
    return claim?.covers === 'head' || (claim?.covers === 'uncommitted' && ageOf(claim, subject.today) === 0);
}
const verification_outrun_isEmpty = ({ commit, date }) => commit === null && date === null;
/** True where the row, or the page, claims that it was verified. */
function hasStamp(subject, index) {
    const own = stampOf(subject, index);
    return claimsVerified(subject, verification_outrun_isEmpty(own) ? pageStamp(subject) : own);
}
/** What was never stamped (`TBD`) claims no verification that could be outrun. */
const claimsVerified = (subject, stamp) => claimsVerification(subject, stamp) && stampField(stamp) !== null;
/** True where the stamp that covers the row (its own, else the page's) is there and says what it said at base. */
function keptStamp(subject, before, { index, was }) {
    const own = stampOf(subject, index);
    if (verification_outrun_isEmpty(own))
        return isStampKept(subject, before);
    return (claimsVerified(subject, own) &&
        was?.row.verifiedCommit?.value === own.commit?.value &&
        was?.row.verifiedDate?.value === own.date?.value);
}
/** True where the page claims to be verified, and says so as it did at base. */
function isStampKept(subject, before) {
    const [now, then] = [pageStamp(subject), pageStamp(before)];
    return (claimsVerified(subject, now) && now.commit?.value === then.commit?.value && now.date?.value === then.date?.value);
}

;// CONCATENATED MODULE: ./build/findings/rules/verification-stale.js
// Evidence that changed since the commit at which the page says it was verified.





const verificationStale = (0,rule/* defineRule */.K)({
    id: 'verification-stale',
    severity: 'warning',
    summary: 'Evidence changed since the Last Verified Commit.',
    messages: {
        stale: {
            says: 'Evidence changed since {since, list}{ago}: {scope, list}.',
            do: 'Check these rows again, then update Last Verified.',
        },
        'stale-here': {
            says: 'Evidence changed since {since, list}{ago}: {scope, list}. This change edits {added, list}.',
            do: 'Check these rows again, then update Last Verified.',
        },
        'stale-rows': {
            says: 'Evidence changed since rows were last verified: {scope, list}.',
            do: 'Check these rows again, then update their Last Verified.',
        },
        'stale-rows-here': {
            says: 'Evidence changed since rows were last verified: {scope, list}. This change edits {added, list}.',
            do: 'Check these rows again, then update their Last Verified.',
        },
    },
    *check(subject) {
        const stale = subject.verification.claims.flatMap((claim) => {
            const changed = staleRowsOf(subject, claim);
            return claim.lookup?.kind === 'commit' && changed.length > 0 ? [{ claim, changed, commit: claim.lookup }] : [];
        });
        const [first] = stale;
        if (first === undefined)
            return;
        const targets = new Set(stale.flatMap(({ changed }) => changed.flatMap((one) => one.targets)));
        const here = [
            ...new Set(stale.flatMap(({ claim }) => claim.changedHere.filter((target) => targets.has(target)))),
        ].sort();
        const groups = groupByStamp(stale);
        const age = ageOf(first.claim, subject.today);
        const data = {
            ...measure(stale),
            since: sinceOf(first.claim),
            ago: agoOf(first),
            scope: scopeOf(groups),
            ...(age === null ? {} : { age }),
        };
        const kind = groups.length > 1 ? 'stale-rows' : 'stale';
        const place = {
            cause: causeOfStamp(subject, first.claim),
            range: stamp_placeOf(first.claim),
            rowKey: null,
            evidence: null,
        };
        yield here.length === 0
            ? { messageId: kind, data, ground: 'history', ...place }
            : {
                messageId: `${kind}-here`,
                data: { ...data, added: (0,phrase/* nameCode */.Fl)(here), here: here.length },
                // Without a base there is no change that could have done it.
                ground: subject.compared ? 'change' : 'history',
                ...place,
            };
    },
});
/** Most stamps that a message names. */
const MAX_STAMPS = 3;
function measure(stale) {
    const changed = stale.flatMap((one) => one.changed);
    return {
        rows: verification_stale_countRows(stale),
        files: new Set(changed.flatMap(({ targets }) => targets)).size,
        commits: Math.max(...stale.map(({ commit }) => commit.commitsSince)),
    };
}
const verification_stale_countRows = (stale) => new Set(stale.flatMap(({ changed }) => changed.map(({ row }) => row))).size;
/** Claims of one commit together, in the order of the page. */
const groupByStamp = (stale) => [
    ...(0,group_by/* groupBy */.$)(stale, ({ commit }) => commit.id).values(),
];
/** `1 row, 2 files`; of several stamps `1 row (2 files) since abc1234 (9 commits ago), 1 row \u2026`, since no number holds for all. */
function scopeOf(groups) {
    const parts = groups.slice(0, MAX_STAMPS).map((stale) => {
        const { rows, files } = measure(stale);
        const [first] = stale;
        return groups.length === 1 || first === undefined
            ? `${(0,phrase/* countOf */.pq)(rows, 'row')}, ${(0,phrase/* countOf */.pq)(files, 'file')}`
            : `${(0,phrase/* countOf */.pq)(rows, 'row')} (${(0,phrase/* countOf */.pq)(files, 'file')}) since ${sinceOf(first.claim)}${agoOf(first)}`;
    });
    const rest = verification_stale_countRows(groups.slice(MAX_STAMPS).flat());
    return [...parts, ...(rest > 0 ? [`${(0,phrase/* countOf */.pq)(rest, 'row')} since other stamps`] : [])].join(', ');
}
/** How far back the stamp is. These are all commits since, not those that changed evidence, and what is not committed yet is in none of them. */
const agoOf = ({ commit: { commitsSince } }) => commitsSince === 0 ? '' : ` (${(0,phrase/* countOf */.pq)(commitsSince, 'commit')} ago)`;
const sinceOf = (claim) => (0,marked_text/* asCode */.qM)(stampField(claim)?.value ?? '');

;// CONCATENATED MODULE: ./build/findings/rules/verification-unknown-commit.js


const verificationUnknownCommit = (0,rule/* defineRule */.K)({
    id: 'verification-unknown-commit',
    severity: 'warning',
    summary: 'The Last Verified Commit is unknown here, not in the history of head, or on the branch of this change only.',
    messages: {
        unknown: {
            says: '`{commit}` is not in this repository (squashed or rebased?).',
            do: 'Use the commit on the main branch.',
        },
        ambiguous: { says: 'More than one commit id begins with `{commit}`.', do: 'Write more digits of the id.' },
        'on-branch': {
            says: '`{commit}` is only on this branch; a squash merge or rebase would remove it from the history.',
            do: 'Use a commit of the base branch: run `matrix-guard stamp {page} --at merge-base`.',
        },
        'not-ancestor': {
            says: '`{commit}` is not in the history of this branch (squashed or rebased?).',
            do: 'Use the commit that replaced it on the main branch.',
        },
    },
    *check(subject) {
        const reported = new Set();
        for (const claim of subject.verification.claims) {
            const { commit } = claim;
            const messageId = faultOf(claim);
            // Many rows may carry one stamp: it is spoken of once.
            if (commit === null || messageId === null || reported.has(commit.value) || !claimsVerification(subject, claim))
                continue;
            reported.add(commit.value);
            yield {
                messageId,
                data: { commit: commit.value, ...(messageId === 'on-branch' ? { page: subject.path } : {}) },
                ground: messageId === 'on-branch' ? 'change' : 'history',
                severity: messageId === 'on-branch' ? 'notice' : undefined,
                cause: causeOfStamp(subject, claim),
                range: commit.range,
                rowKey: rowKeyOf(subject, claim),
                evidence: null,
                identity: commit.value,
            };
        }
    },
});
function faultOf({ lookup, onBranch }) {
    if (lookup === null || lookup.kind === 'unverifiable')
        return null;
    if (lookup.kind === 'commit')
        return !lookup.ancestorOfHead ? 'not-ancestor' : onBranch ? 'on-branch' : null;
    return lookup.kind;
}

// EXTERNAL MODULE: ./build/findings/rules/waiver-expired.js
var waiver_expired = __webpack_require__(1171);
// EXTERNAL MODULE: ./build/findings/rules/waiver-unused.js
var waiver_unused = __webpack_require__(6246);
;// CONCATENATED MODULE: ./build/findings/rules/work-unrecorded.js
// Work that commits name after a row, while the row says that nothing was done.




/** Characters of a commit's subject in a message. */
const MAX_SUBJECT = 72;
const workUnrecorded = (0,rule/* defineRule */.K)({
    id: 'work-unrecorded',
    severity: 'notice',
    summary: 'Commits name a row and change code, while the row is not started or cites nothing.',
    messages: {
        unrecorded: {
            says: 'Marked not started, but {work, list} code: {files, list}.',
            do: 'Raise the status and cite the files, or explain in the gap note why not.',
        },
        uncited: { says: 'The row cites no evidence, but {work, list} code: {files, list}.', do: 'Cite the files.' },
    },
    *check({ rows, work, compared }) {
        for (const [index, found] of work ?? []) {
            const row = rows[index]?.row;
            if (row === undefined)
                continue;
            yield {
                messageId: row.declared.status === 'not-started' ? 'unrecorded' : 'uncited',
                data: { work: work_unrecorded_describe(found), files: (0,phrase/* nameCode */.Fl)(found.files, 3) },
                ground: compared ? 'change' : 'history',
                range: row.declared.range,
                rowKey: row.key,
                evidence: null,
            };
        }
    },
});
function work_unrecorded_describe({ named, commits }) {
    if (named !== 'commits')
        return `${named === 'title' ? 'the title' : 'the branch'} of this change names it, and the change edits`;
    const names = commits.map(({ id, subject }) => `${(0,marked_text/* asCode */.qM)(id.slice(0, 7))} \u201c${(0,marked_text/* asWords */.kk)((0,shorten/* shorten */.ml)(subject, MAX_SUBJECT))}\u201d`);
    return `${(0,phrase/* nameSome */.Kf)(names, 3)} ${commits.length === 1 ? 'names it and changes' : 'name it and change'}`;
}

;// CONCATENATED MODULE: ./build/findings/rules/index.js

















































const RULES = [
    evidenceDeleted,
    evidenceRenamed,
    evidenceMissing,
    evidenceOutsideRepository,
    evidenceSkipped,
    evidenceFailing,
    evidenceNotRun,
    lineOutOfRange,
    lineMoved,
    lineChanged,
    anchorMismatch,
    symbolMissing,
    commandMissing,
    statusOverstated,
    statusUnderstated,
    statusUnknown,
    statusRollup,
    gapNoteMissing,
    verificationStale,
    verificationOutrun,
    evidencePostdatesVerification,
    verificationMissing,
    verificationUnknownCommit,
    verificationConflict,
    verificationDateInvalid,
    verificationExpired,
    planMissing,
    headingUnmapped,
    rowUnplanned,
    rowDuplicate,
    rowRemoved,
    rowUnguarded,
    evidenceWithdrawn,
    countsDisagree,
    matrixDeleted,
    matrixUnreadable,
    rowMalformed,
    rowForm,
    linkBroken,
    anchorBroken,
    pageMissing,
    pagesDisagree,
    workUnrecorded,
    gapTouched,
    configChanged,
    configInvalid,
    configUnused,
    waiver_expired/* waiverExpired */.Q,
    waiver_unused/* waiverUnused */.V,
];


/***/ }),

/***/ 1171:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ waiverExpired)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7705);
/* harmony import */ var _waiver_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1761);
// Waivers whose last day is over: what they left out counts again.


const waiverExpired = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: 'waiver-expired',
    severity: 'warning',
    summary: 'A waiver in the configuration has expired.',
    messages: {
        counting: {
            says: 'The waiver for {waiver, list} expired on {until}. It no longer covers {findings, finding}.',
            do: 'Fix what it waived, or give it a later date and a reason.',
        },
        idle: {
            says: 'The waiver for {waiver, list} expired on {until}, and it no longer matches any finding.',
            do: 'Remove it from the configuration.',
        },
    },
    *checkRun({ waivers = [] }) {
        for (const { waiver, matched, expired } of waivers) {
            if (!expired || waiver.until === null)
                continue;
            const data = { waiver: (0,_waiver_place_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOfWaiver */ .X)(waiver), until: waiver.until };
            const place = (0,_waiver_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfWaiver */ .f)(waiver);
            yield matched === 0
                ? { ...place, messageId: 'idle', data }
                : { ...place, messageId: 'counting', data: { ...data, findings: matched } };
        }
    },
});


/***/ }),

/***/ 6246:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ waiverUnused)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7705);
/* harmony import */ var _waiver_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1761);
// Waivers that match no finding: what they were for is fixed, or they are misspelled.


const waiverUnused = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    id: 'waiver-unused',
    severity: 'warning',
    summary: 'A waiver in the configuration matches no finding.',
    messages: {
        unused: {
            says: 'The waiver for {waiver, list} matches no finding{nearest}.',
            do: 'Remove it from the configuration, or correct what it names.',
        },
        unguarded: {
            says: 'The waiver for {waiver, list} names no checked page{nearest}.',
            do: 'Remove it from the configuration, or correct its path.',
        },
    },
    *checkRun({ waivers = [] }) {
        for (const { waiver, matched, expired, guarded, nearest } of waivers) {
            if (expired || matched > 0)
                continue;
            yield {
                ...(0,_waiver_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOfWaiver */ .f)(waiver),
                messageId: guarded ? 'unused' : 'unguarded',
                data: {
                    waiver: (0,_waiver_place_js__WEBPACK_IMPORTED_MODULE_1__/* .targetOfWaiver */ .X)(waiver),
                    nearest: nearest === null ? '' : ` (did you mean \u201c${nearest}\u201d?)`,
                },
            };
        }
    },
});


/***/ }),

/***/ 4435:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ isAboutStandard),
/* harmony export */   LT: () => (/* binding */ openSectionWords),
/* harmony export */   qA: () => (/* binding */ findSectionTables)
/* harmony export */ });
/* harmony import */ var _rows_tables_row_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2580);
/* harmony import */ var _text_lazily_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4701);
/* harmony import */ var _text_table_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6612);
// Tells tables whose numbers are places in somebody else's document (sections of an RFC, clauses of a standard) from those that number their own work.



/** Headers of columns that say where in a standard a row's demand is: several demands have one section. */
const SECTIONS = /^(?:\u00a7+|section|sections|clause|clauses|control|controls|article|articles|paragraph|paragraphs|para|chapter|rfc|spec|specification|standard|abschnitt|kapitel|norm|absatz|artikel|secci\u00f3n|apartado|art\u00edculo|se\u00e7\u00e3o|artigo|sezione|articolo|\u0440\u0430\u0437\u0434\u0435\u043b|\u043f\u0443\u043d\u043a\u0442|\u0441\u0442\u0430\u0442\u044c\u044f|\u7ae0\u8282|\u6761\u6b3e|\u7ae0|\u7bc0|\u6761|\uc870\ud56d|\uc808)(?:\s|$)/iu;
/** What names such a document in the path or title of a page, or at its head. */
const STANDARD = /(?<!\p{L})(?:rfc|iso|iec|ieee|nist|owasp|wcag|pci|hipaa|gdpr|dsgvo|cmmc|cis|soc ?2|din|etsi|w3c|ecma|posix|standards?|norm|compliance|conformance|specification|regulation)(?![\p{Ll}])/iu;
const HEAD_LENGTH = 600;
/** Whether a page is about such a document. A team's own work can have sections too. */
const isAboutStandard = ({ page }) => STANDARD.test(`${page.path}\n${page.text.slice(0, HEAD_LENGTH)}`.replaceAll(/[_-]/g, ' '));
/** For each table of a page whether its rows are named by places in another document. */
function findSectionTables({ tables }) {
    return tables.map(({ columns }) => columns.some(({ role, header }) => (role === 'item' || role === 'key') && SECTIONS.test((0,_text_table_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseHeader */ .Gw)(header))));
}
/** Of rows that a section names, what their cells say that are neither status, evidence nor note, in lower case; of other rows nothing. */
function openSectionWords(subject) {
    const cellsOf = (0,_text_lazily_js__WEBPACK_IMPORTED_MODULE_1__/* .lazily */ .q)(() => (0,_rows_tables_row_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .openCells */ .u)(subject.page));
    const isSection = findSectionTables(subject);
    const others = subject.tables.map(({ columns }, table) => isSection[table] === true ? columns.flatMap(({ role, index }) => (role === 'other' ? [index] : [])) : []);
    return (row) => {
        const wanted = others[row.table] ?? [];
        if (wanted.length === 0)
            return '';
        const cells = cellsOf()(row) ?? [];
        return wanted.map((index) => (cells[index]?.text ?? '').trim().toLowerCase()).join('|');
    };
}


/***/ }),

/***/ 9861:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qp: () => (/* binding */ causeOfShortfall),
/* harmony export */   jg: () => (/* binding */ isSkippedBySource),
/* harmony export */   tE: () => (/* binding */ findShortfall)
/* harmony export */ });
/** What a report of our own run says; a stranger's report cannot speak for a test. */
const hasPassed = ({ tests }) => tests?.reported?.outcome === 'passed' && tests.reported.trusted;
/** True where the source skips the test, no run that the row cites is meant for it, and it did not pass all the same. */
const isSkippedBySource = (citation) => citation.tests?.state === 'skipped' && !hasPassed(citation);
/** Why a cited test does not meet what configuration demands of tests; null where it does, or where nobody knows. */
function findShortfall(citation, demand) {
    const { tests, reference, place } = citation;
    if (tests === undefined || reference.acknowledged || place.polarity === 'gap')
        return null;
    const outcome = tests.reported?.outcome;
    if (demand === 'passed' && (outcome === 'failed' || outcome === 'skipped'))
        return outcome;
    return isSkippedBySource(citation) && tests.skip?.run === null ? 'skipped' : null;
}
/** What happened to a test, for all rows that rest on it. */
const causeOfShortfall = ({ tests }, shortfall) => tests === undefined
    ? null
    : { kind: shortfall === 'skipped' ? 'skipped' : 'failing', path: tests.path, detail: tests.name };


/***/ }),

/***/ 1761:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ targetOfWaiver),
/* harmony export */   f: () => (/* binding */ placeOfWaiver)
/* harmony export */ });
/* harmony import */ var _text_marked_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7654);
// How a waiver is called in a message, and where it is.

/** `evidence-missing` in `docs/status.md`, row 3.4: marked text. */
function targetOfWaiver({ rule, document, row }) {
    return `${(0,_text_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asCode */ .qM)(rule)} in ${(0,_text_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asCode */ .qM)(document)}${row === null ? '' : `, row ${(0,_text_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asWords */ .kk)(row)}`}`;
}
/** The entry in the configuration; what it waives tells it apart from others, not its line. */
function placeOfWaiver(waiver) {
    const { rule, document, row, place: { path, line, column }, } = waiver;
    return {
        path,
        ground: 'page',
        range: { line, column, endLine: line, endColumn: column },
        rowKey: null,
        evidence: null,
        identity: `${(0,_text_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asCode */ .qM)(rule)} in ${(0,_text_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asCode */ .qM)(document)}${row === null ? '' : `, row ${(0,_text_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asWords */ .kk)(row)}`}`,
    };
}


/***/ }),

/***/ 2243:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ provesWork),
/* harmony export */   NP: () => (/* binding */ isMissingSymbol),
/* harmony export */   c1: () => (/* binding */ isMissingPath),
/* harmony export */   mm: () => (/* binding */ weightOf),
/* harmony export */   xe: () => (/* binding */ isRenamed)
/* harmony export */ });
/* harmony import */ var _grounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8305);
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9278);


/** Placeholders, references their own cell calls gone, and proof of a gap weigh nothing. */
function weightOf(citation) {
    const { place: { polarity, aside }, reference: { kind, acknowledged }, } = citation;
    if (kind === 'placeholder' || acknowledged || polarity === 'gap' || aside === true)
        return 'nothing';
    // A missing name or command is reported, but a search for words is not sure enough to lower a status.
    // Of a file that was only moved the pointer is wrong, as of one that this change renames.
    // What only the notation calls missing lowers nothing.
    // A pointer that may only be wrong lowers no more than one that surely is.
    // Nor does the original of what the row has ported.
    const { perhapsRenamed, byNameAlone, untracked, original } = citation;
    if ((perhapsRenamed ?? byNameAlone ?? untracked ?? original) === true)
        return 'supports';
    if (citation.spoken === true && isMissingPath(citation))
        return 'nothing';
    return isMissingPath(citation) && citation.resolution.moved !== true && (0,_grounds_js__WEBPACK_IMPORTED_MODULE_0__/* .groundOfAbsence */ .W$)(citation) !== 'reading'
        ? 'missing'
        : 'supports';
}
/**
 * True where the reference shows that something was begun. A page only tells of it: a sister status page may even say that there is nothing;
 * and a commit can be the one that took it away (`reverted in 1a2b3c4`). A file in a column that names the rows is what is to be worked on.
 */
function provesWork(citation) {
    const { place: { byContents }, reference: { kind, path, text }, resolution: { state, target }, } = citation;
    return (byContents === undefined &&
        kind !== 'commit' &&
        state === 'present' &&
        weightOf(citation) === 'supports' &&
        !(0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isMarkdownPath */ .Bb)(target ?? path ?? text));
}
/** True where the cited path was renamed in this change: only the pointer is wrong. */
function isRenamed({ change, renamedTo }) {
    return change === 'renamed' && renamedTo !== null;
}
/** True where the file, the folder or every match of the glob that a reference means is not there. */
function isMissingPath(citation) {
    const { reference: { kind }, resolution: { state }, } = citation;
    if (state !== 'missing' || isRenamed(citation))
        return false;
    return kind === 'path' || kind === 'glob' || kind === 'lines' || (kind === 'symbol' && lacksFile(citation));
}
/** True where a cited name is not there, though the file it is said to be in (if one is named) is. */
function isMissingSymbol(citation) {
    const { reference: { kind }, resolution: { state }, } = citation;
    return kind === 'symbol' && state === 'missing' && !isRenamed(citation) && !lacksFile(citation);
}
/** Of `path::name`: whether it is the file that is gone, and not only the name in it. */
function lacksFile({ reference, resolution }) {
    return reference.path !== null && resolution.lacksName !== true;
}


/***/ }),

/***/ 5483:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   E1: () => (/* binding */ rangeOfText),
/* harmony export */   LR: () => (/* binding */ rangeOfSegments),
/* harmony export */   lW: () => (/* binding */ segmentsUntil),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   tX: () => (/* binding */ segmentsFrom),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/** Joins segments until `limit` UTF-16 units are reached, so that huge cells cost nothing. */
function inlineText(segments, limit) {
    const taken = [];
    const starts = [];
    let text = '';
    for (const segment of segments) {
        if (text.length >= limit)
            break;
        taken.push(segment);
        starts.push(text.length);
        // A raw HTML tag shows nothing.
        text += segment.kind === 'html' ? '' : segment.text.slice(0, limit);
    }
    return { text, segments: taken, starts };
}
/**
 * The source range of `text.slice(start, end)`. Where it lies in one segment, that text alone, inside its marks;
 * where it spans several, everything between their neighbours, so that no mark is left without its partner.
 * Null where it covers several lines or nothing.
 */
function rangeOfText(inline, start, end) {
    const first = segmentAt(inline, start);
    const last = segmentAt(inline, end - 1);
    const opening = inline.segments[first];
    const closing = inline.segments[last];
    if (opening === undefined || closing === undefined || opening.range.line !== closing.range.line)
        return null;
    const from = start - (inline.starts[first] ?? 0);
    const to = end - (inline.starts[last] ?? 0);
    if (first === last)
        return {
            line: opening.range.line,
            column: columnOf(opening, from),
            endLine: opening.range.line,
            endColumn: columnOf(opening, to),
        };
    const before = inline.segments[first - 1];
    const after = inline.segments[last + 1];
    const column = from > 0 || before === undefined || before.outer.endLine !== opening.range.line
        ? columnOf(opening, from)
        : before.outer.endColumn;
    const endColumn = to < closing.text.length || after === undefined || after.outer.line !== closing.range.line
        ? outerEnd(closing, to)
        : after.outer.column;
    return {
        line: opening.range.line,
        column: from === 0 && before === undefined ? opening.outer.column : column,
        endLine: opening.range.line,
        endColumn,
    };
}
/** Source column of the unit at `offset` of a segment's text. */
function columnOf(segment, offset) {
    return segment.columns?.[offset] ?? segment.range.column + offset;
}
function outerEnd(segment, offset) {
    return offset >= segment.text.length ? segment.outer.endColumn : columnOf(segment, offset);
}
function segmentAt({ starts }, offset) {
    return starts.findLastIndex((start) => start <= offset);
}
/** The segments from `offset` of their joined text on; a segment that the offset divides is cut in two. */
function segmentsFrom(segments, offset) {
    let skipped = 0;
    return segments.flatMap((segment) => {
        const start = skipped;
        skipped += segment.text.length;
        if (skipped <= offset)
            return [];
        return [start >= offset ? segment : cut(segment, offset - start)];
    });
}
/** The segments up to `offset` of their joined text; one that the offset divides is cut in two. */
function segmentsUntil(segments, offset) {
    let before = 0;
    return segments.flatMap((segment) => {
        const length = Math.min(segment.text.length, offset - before);
        before += segment.text.length;
        if (length <= 0)
            return [];
        if (length === segment.text.length)
            return [segment];
        const range = { ...segment.range, endColumn: columnOf(segment, length) };
        return [
            {
                ...segment,
                text: segment.text.slice(0, length),
                range,
                outer: { ...segment.outer, endColumn: range.endColumn },
                columns: segment.columns?.slice(0, length + 1) ?? null,
            },
        ];
    });
}
/** The place that segments fill together; null for none. */
function rangeOfSegments(segments) {
    const first = segments[0]?.outer;
    const last = segments.at(-1)?.outer;
    return first === undefined || last === undefined
        ? null
        : { line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn };
}
/** Segments of one paragraph, a list for each line of it. */
function linesOf(segments) {
    const lines = [[]];
    for (const segment of segments) {
        if (segment.kind === 'break')
            lines.push([]);
        else
            lines.at(-1)?.push(segment);
    }
    return lines.filter((line) => line.length > 0);
}
function cut(segment, offset) {
    const range = { ...segment.range, column: columnOf(segment, offset) };
    return {
        ...segment,
        text: segment.text.slice(offset),
        range,
        outer: { ...segment.outer, column: range.column },
        columns: segment.columns?.slice(offset) ?? null,
    };
}


/***/ }),

/***/ 1967:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ nameLabelAt),
/* harmony export */   y0: () => (/* binding */ labelAt),
/* harmony export */   yb: () => (/* binding */ announced)
/* harmony export */ });
/* harmony import */ var _text_header_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7621);
/* harmony import */ var _text_row_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4456);
/* harmony import */ var _status_match_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5626);
/* harmony import */ var _status_status_tokens_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9344);
// The labels that audits put before their lists (`Implemented:`, `Not closed:`, `Evidence:`) and what each makes of the references below.




const WORK = 'implemented|done|delivered|closed|current|now|today|current state|current status|what exists|exists|existing|complete|completed|present|landed|shipped|what works|working|already implemented|already done|in place|fixed|resolved|covered|wired|current implementation|implementation|what is done|achieved|supported';
const GAP = 'not closed|not done|not implemented|not delivered|not started|not covered|not wired|gap|gaps|missing|what is missing|remaining|remaining gap|remaining gaps|remaining work|remaining scope|residual|residual scope|residual gap|residual risk|open|open items|open gaps|open work|todo|to do|still missing|still open|outstanding|deferred|neglected|absent|unresolved|incomplete|partial|blockers|not yet done|not yet implemented|problem|problems|violations|violation|drift';
const NEUTRAL = 'evidence|proof|location|locations|file|files|where|source|sources|code|code references|references|reference|anchors|affected files|affected|key files|relevant files|found in|see|evidencia|preuve|nachweis|beleg|\u0434\u043e\u043a\u0430\u0437\u0430\u0442\u0435\u043b\u044c\u0441\u0442\u0432\u0430|\u0434\u043e\u043a\u0430\u0437\u0430\u0442\u0435\u043b\u044c\u0441\u0442\u0432\u043e|\u8bc1\u636e|\u8a3c\u62e0|\uc99d\uac70';
const TESTS = 'tests|test|test evidence|test files|test coverage|verification|validation|verified by|covered by|regression tests|pruebas|testes|\u0442\u0435\u0441\u0442\u044b|\u6d4b\u8bd5|\u30c6\u30b9\u30c8|\ud14c\uc2a4\ud2b8|testy';
const ASIDE = 'previous|previously|before|was|formerly|old|original|earlier|impact|risk|risks|fix|fixes|proposed fix|suggested fix|recommendation|recommendations|recommended|recommended fix|next step|next steps|next action|next actions|action|actions|severity|owner|note|notes|plan|proposal|proposed|expected|mitigation|effort|priority|background|rationale|why|why it matters|resolution|root cause|cause|description|summary|details|context|goal|scope|acceptance|acceptance criteria|required|requirement|closure|exit criteria|target|target files|new files|to create|date|consequence|option|options|example|depends on|dependencies|follow up';
const STATUS = 'status|state|current status|verdict|estado|statut|\u0441\u0442\u0430\u0442\u0443\u0441|\u72b6\u6001|\uc0c1\ud0dc';
/** `Stand: M\u00e4rz 2031`: before a colon it says of which day something is. */
const DAYS = new Set(['stand']);
/** A label that is known from lists means what it means there; of the other words that head columns the first list that has one decides. */
const MEANINGS = new Map([
    ...eachHeader(['file', 'path', 'location', 'artifact', 'evidence'], {
        kind: 'evidence',
        role: 'implementation',
        polarity: null,
    }),
    ...eachHeader(['test', 'verification'], { kind: 'evidence', role: 'tests', polarity: 'work' }),
    ...eachHeader(['implementation'], { kind: 'evidence', role: 'implementation', polarity: 'work' }),
    ...eachHeader(['status'], { kind: 'status' }),
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
    const meaning = MEANINGS.get(wordsOf(text).join(' ')) ?? headed(text);
    return meaning === undefined ? null : { text, meaning, end: colon + 1 };
}
/** A phrase that heads a column of statuses or evidence heads a line as well: `Implementation status: \u2026`, `Unit tests: \u2026`. */
function headed(text) {
    const label = (0,_text_row_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .rowLabelOf */ ._)(text);
    if (label?.kind === 'status')
        return { kind: 'status' };
    return label?.kind === 'evidence'
        ? { kind: 'evidence', role: label.role, polarity: label.role === 'tests' ? 'work' : null }
        : undefined;
}
/** A line that says which row it is (`Control ID: AC-2`), or what it is about (`Requirement: \u2026`), and where that begins; null for any other. */
function nameLabelAt(line) {
    const colon = line.slice(0, LONGEST_LABEL).search(/[:\uff1a]/u);
    const label = colon < 1 ? null : (0,_text_row_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .rowLabelOf */ ._)(line.slice(0, colon).trim());
    return label?.kind === 'key' || label?.kind === 'item' ? { kind: label.kind, end: colon + 1 } : null;
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
    const status = (0,_status_match_words_js__WEBPACK_IMPORTED_MODULE_2__/* .matchWords */ .RD)(words, _status_match_words_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_WORDS */ .I1)?.status;
    if ((0,_status_match_words_js__WEBPACK_IMPORTED_MODULE_2__/* .takesBack */ .Ck)(words) || status === 'not-started' || status === 'partial')
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
    const tokens = (0,_status_status_tokens_js__WEBPACK_IMPORTED_MODULE_3__/* .tokeniseStatus */ .t1)(text);
    const open = tokens.findIndex((token) => token.kind === 'separator' && token.separator === 'open');
    return (open > 0 ? tokens.slice(0, open) : tokens).flatMap((token) => (token.kind === 'word' ? [token.text] : []));
}
function eachHeader(meanings, meaning) {
    const words = meanings.flatMap(_text_header_words_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9).filter((word) => !DAYS.has(word));
    return each(words.map((word) => wordsOf(word).join(' ')).join('|'), meaning);
}
function each(words, meaning) {
    return words.split('|').map((word) => [word, meaning]);
}


/***/ }),

/***/ 5370:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ findUnreadLines),
/* harmony export */   NR: () => (/* binding */ trimLine),
/* harmony export */   Nk: () => (/* binding */ findConflicts),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   nc: () => (/* binding */ cellsOf)
/* harmony export */ });
/* harmony import */ var _documents_markdown_skeleton_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7152);
/* harmony import */ var _documents_markdown_split_row_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3410);


/** A line as it is compared with others. */
const trimLine = (text) => text.replaceAll(/<!--|-->/g, '').trim();
/** The cells of a line as words: without code marks, emphasis, quote and comment marks, in lower case. */
function cellsOf(line) {
    const from = /^[\s>]*(?:<!--)?/.exec(line)?.[0].length ?? 0;
    return (0,_documents_markdown_split_row_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRow */ .h)(line, from, MAX_CELLS).map(({ start, end }) => wordsOf(line.slice(start, end)));
}
/** A text as cells are compared. */
function wordsOf(text) {
    return text
        .replaceAll(/<!--|-->|[`*_~]/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim()
        .toLowerCase();
}
/** Most cells of one line that are compared. */
const MAX_CELLS = 50;
/** The lines of a page with a pipe that are neither rows nor the header or delimiter row of a table that is read. In their order. */
function findUnreadLines({ page, tables, read, wanted = new Set() }) {
    const outline = outlineOf({ page, tables });
    const found = [];
    let chunk = null;
    let last = null;
    page.lines.forEach((text, index) => {
        const line = index + 1;
        if (isBlank(text)) {
            chunk = last = null;
            return;
        }
        chunk ??= readChunk(outline, line);
        const table = outline.accepted.get(line);
        const isFrame = table !== undefined && line <= table.range.line + 1;
        const piped = text.includes('|');
        if ((!piped && !wanted.has(trimLine(text))) || read.has(line) || isFrame || (0,_documents_markdown_skeleton_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeDelimiter */ .r9)(text))
            return;
        const place = placeOf(outline, { line, piped });
        if (last?.place !== place)
            last = { place, block: line, reason: reasonOf({ outline, chunk, place, line }) };
        found.push({ line, cells: cellsOf(text), block: last.block, reason: last.reason });
    });
    return found;
}
function outlineOf({ page: { lines, blocks }, tables }) {
    const code = codeLines(blocks);
    // Lists are considered as well.
    const written = tables.filter(({ columns, range }) => columns.length > 0 || (0,_documents_markdown_skeleton_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeDelimiter */ .r9)(lines[range.line] ?? ''));
    return {
        lines,
        code,
        comments: commentLines(lines, code),
        accepted: coverLines(written.filter(({ accepted }) => accepted)),
        refused: coverLines(written.filter(({ accepted }) => !accepted)),
    };
}
function readChunk({ lines, accepted, refused, comments, code }, first) {
    let marker = null;
    let delimiter = null;
    for (let line = first; line <= lines.length && !isBlank(lines[line - 1]); line += 1) {
        const text = lines[line - 1] ?? '';
        if (OPENS_CONFLICT.test(text))
            marker ??= line;
        const inside = accepted.has(line) || refused.has(line) || comments.has(line) || code.has(line);
        if (!inside && line > first && text.includes('|') && (0,_documents_markdown_skeleton_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeDelimiter */ .r9)(text))
            delimiter ??= line;
    }
    return { first, marker, delimiter };
}
function placeOf({ code, comments, accepted, refused }, { line, piped }) {
    if (code.has(line))
        return 'code';
    if (comments.has(line))
        return 'comment';
    if (accepted.has(line) || !piped)
        return 'other';
    return refused.has(line) ? 'refused' : 'headless';
}
function reasonOf({ outline, chunk, place, line, }) {
    if (place === 'code' || place === 'comment')
        return { code: place };
    if (chunk.marker !== null)
        return { code: 'conflict', marker: chunk.marker };
    if (place === 'refused')
        return { code: place, reason: outline.refused.get(line)?.reason ?? '' };
    return place === 'other' ? { code: place } : reasonOfText({ outline, chunk, line });
}
/** Of lines outside of all tables, which are text to a renderer. */
function reasonOfText({ outline: { lines, comments, accepted }, chunk: { delimiter }, line, }) {
    const [cells, expected] = delimiter === null ? [0, 0] : [lines[delimiter - 1], lines[delimiter - 2]].map(countCells);
    if (delimiter !== null && cells !== expected)
        return { code: 'delimiter', at: delimiter, cells: cells ?? 0, expected: expected ?? 0 };
    let above = line - 1;
    while (above >= 1 && (isBlank(lines[above - 1]) || comments.has(above)))
        above -= 1;
    const table = accepted.get(above);
    return table === undefined
        ? { code: 'headless' }
        : { code: 'cut', by: above + 1, after: above, table: table.range.line };
}
const isBlank = (text) => text === undefined || text.trim() === '';
const countCells = (text = '') => (0,_documents_markdown_split_row_js__WEBPACK_IMPORTED_MODULE_0__/* .splitRow */ .h)(text, /^[\s>]*/.exec(text)?.[0].length ?? 0, 1_000).length;
const OPENS_CONFLICT = /^<{7}(?: |$)/;
const CLOSES_CONFLICT = /^>{7}(?: |$)/;
/** First lines of merge conflicts in or at tables that are read; 1-based. */
function findConflicts({ page, tables }) {
    const { lines } = page;
    if (!lines.some((text) => OPENS_CONFLICT.test(text) || CLOSES_CONFLICT.test(text)))
        return [];
    const { code, accepted: near } = outlineOf({ page, tables });
    const found = [];
    let opened = null;
    let touches = false;
    for (const [index, text] of lines.entries()) {
        const line = index + 1;
        if (OPENS_CONFLICT.test(text) && !code.has(line)) {
            opened = line;
            touches = false;
        }
        touches ||= near.has(line) || near.has(line - 1);
        if (!CLOSES_CONFLICT.test(text) || code.has(line))
            continue;
        // One marker that was left behind is no better than a whole conflict.
        if (opened === null ? near.has(line) || near.has(line - 1) : touches)
            found.push(opened ?? line);
        opened = null;
    }
    if (opened !== null && touches)
        found.push(opened);
    return found;
}
/** Which table covers a line. */
function coverLines(tables) {
    const covered = new Map();
    for (const table of tables)
        for (let { line } = table.range; line <= table.range.endLine; line += 1)
            if (!covered.has(line))
                covered.set(line, table);
    return covered;
}
function* walk(blocks) {
    for (const block of blocks) {
        yield block;
        if (block.kind === 'quote' || block.kind === 'definition' || block.kind === 'footnote')
            yield* walk(block.blocks);
        else if (block.kind === 'list')
            for (const item of block.items)
                yield* walk(item.blocks);
    }
}
function codeLines(blocks) {
    const lines = new Set();
    for (const { kind, range } of walk(blocks))
        if (kind === 'code')
            for (let { line } = range; line <= range.endLine; line += 1)
                lines.add(line);
    return lines;
}
/** Lines of which nothing is outside of a comment. One without an end reaches to the end of the page where it begins a line. */
function commentLines(lines, code) {
    const covered = new Set();
    /** Lines of a comment that is still open. */
    let open = null;
    let opensLine = false;
    for (const [index, text] of lines.entries()) {
        const line = index + 1;
        if (code.has(line))
            continue;
        let outside = open === null ? '' : ' ';
        let at = 0;
        for (;;) {
            const next = text.indexOf(open === null ? '<!--' : '-->', at);
            if (open === null)
                outside += text.slice(at, next < 0 ? undefined : next);
            if (next < 0)
                break;
            if (open === null) {
                open = [];
                opensLine = outside.trim() === '';
                at = next + 2;
            }
            else {
                for (const one of open)
                    covered.add(one);
                open = null;
                at = next + 3;
            }
        }
        if (outside.trim() !== '' || text.trim() === '')
            continue;
        if (open === null)
            covered.add(line);
        else
            open.push(line);
    }
    if (opensLine)
        for (const line of open ?? [])
            covered.add(line);
    return covered;
}


/***/ }),

/***/ 2257:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ classifyStatus)
});

// EXTERNAL MODULE: ./build/rows/status/match-words.js + 1 modules
var match_words = __webpack_require__(5626);
// EXTERNAL MODULE: ./build/text/characters.js
var characters = __webpack_require__(4832);
;// CONCATENATED MODULE: ./build/rows/status/split-status.js
/** In order; empty without words and glyphs. */
function splitStatus(tokens) {
    const parts = [];
    let after = null;
    let open = false;
    for (const token of tokens) {
        if (token.kind === 'separator') {
            after = token.separator;
            open = false;
            continue;
        }
        let part = parts.at(-1);
        if (part === undefined || !open) {
            part = { after: parts.length === 0 ? null : after, words: [], glyphs: [] };
            parts.push(part);
            open = true;
        }
        if (token.kind === 'word')
            part.words.push(token);
        else
            part.glyphs.push(token);
    }
    return parts;
}
/** From the first to the last word or glyph, as offsets. */
function spanOf(parts) {
    const tokens = parts.flatMap((part) => [...part.words, ...part.glyphs]);
    return { start: Math.min(...tokens.map((token) => token.start)), end: Math.max(...tokens.map((token) => token.end)) };
}

// EXTERNAL MODULE: ./build/rows/status/status-tokens.js
var status_tokens = __webpack_require__(9344);
// EXTERNAL MODULE: ./build/rows/status/vocabulary.js
var vocabulary = __webpack_require__(5619);
;// CONCATENATED MODULE: ./build/rows/status/is-closure.js
// Recognises the words that end a matter, however it ended: done or given up.
const CLOSED = new Set('closed|resolved|settled|geschlossen|cerrado|cerrada|ferm\u00e9|ferm\u00e9e|fechado|fechada|chiuso|chiusa|\u0437\u0430\u043a\u0440\u044b\u0442\u043e|\u0437\u0430\u043a\u0440\u044b\u0442|\u0437\u0430\u043a\u0440\u044b\u0442\u0430|zamkni\u0119te|\u5df2\u5173\u95ed|\u30af\u30ed\u30fc\u30ba'.split('|'));
/** True of one such word alone. */
const isClosure = ([only = '', ...more]) => more.length === 0 && CLOSED.has(only);

;// CONCATENATED MODULE: ./build/rows/status/says-how.js
// Tells words behind a status and a slash that only say how it came about (`Fixed / Re-raise`) from another status.

/** True for words that, beside a status in words, take nothing back and measure nothing; `n/ab` and `3/4/5` are none. */
const saysHow = (words, status) => [words, status].every((side) => side.some((word) => /\p{L}{3}/u.test(word))) &&
    !words.some((word) => (0,match_words/* isRatio */.mq)(word) || (0,match_words/* isGrade */.qI)(word)) &&
    !(0,match_words/* takesBack */.Ck)(words);

// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
;// CONCATENATED MODULE: ./build/rows/status/classify-status.js
// Says which status the text of a status cell means, which of its words say so, and why.








/** Understands `text` (marks taken off). Precise rather than clever: what is not known is `unknown`. */
function classifyStatus(text, words) {
    const whole = wholeOf(text);
    if (whole.start === whole.end)
        return { ...whole, status: 'unknown', reason: 'the cell is empty' };
    const signature = (0,status_tokens/* statusSignature */.dr)(text);
    const exact = words.overrides.get(signature);
    if (exact !== undefined)
        return { ...whole, status: exact, reason: 'config' };
    if (/^[-\u2013\u2014\u2212]+$/u.test(text.slice(whole.start, whole.end)))
        return { ...whole, status: 'not-applicable', reason: 'vocabulary' };
    if (signature === '')
        return { ...whole, status: 'unknown', reason: 'no word in it' };
    const explained = words.legend.get(signature);
    if (explained !== undefined)
        return { ...whole, status: explained, reason: 'legend' };
    const tokens = (0,status_tokens/* tokeniseStatus */.t1)(text);
    const said = fractionOf(text, whole, words) ?? afterArrow({ text, tokens, words, whole }) ?? understand(tokens, words, whole);
    return said.status === 'unknown' ? (termIn(tokens, words) ?? said) : said;
}
/** Most words of a term of the page's legend. */
const LONGEST_TERM = 3;
/** A remark that opens with a term of the page's legend (`verified on Linux; packaging open`): the least of the terms that its first part has. */
function termIn(tokens, { legend }) {
    if (legend.size === 0)
        return null;
    const [first] = splitStatus(tokens);
    const spoken = first?.words ?? [];
    const terms = spoken.flatMap((_, at) => Array.from({ length: LONGEST_TERM }, (__, more) => spoken.slice(at, at + LONGEST_TERM - more)).flatMap((part) => {
        const status = legend.get(part.map(({ text }) => text).join(' '));
        return status === undefined ? [] : [{ at, part, status }];
    }));
    const [opening] = terms;
    const [start, end] = [opening?.part[0]?.start, opening?.part.at(-1)?.end];
    if (opening?.at !== 0 || start === undefined || end === undefined)
        return null;
    const status = (0,match_words/* lowerOf */.VR)(terms.map((term) => term.status));
    if (status === null)
        return null;
    const lowered = status === 'done' && (0,match_words/* takesBack */.Ck)(spoken.slice(opening.part.length).map(({ text }) => text));
    return { start, end, status: lowered ? 'partial' : status, reason: 'legend' };
}
/** `13/13`, `\u2705 13/13 checks`: how many of how many. A bare pair of other numbers may be a date. */
const FRACTION = /^(?<mark>[^\s\d/]{0,20}\s*)[([]?(?<part>\d{1,6})\s?\/\s?(?<whole>\d{1,6})[)\]]?(?<rest>(?:\s[^/\n]{1,60})?)$/u;
function fractionOf(text, whole, words) {
    const found = FRACTION.exec(text.slice(whole.start, Math.min(whole.end, whole.start + LONGEST_FRACTION)))?.groups;
    if (found === undefined)
        return null;
    const [part, total] = [Number(found['part']), Number(found['whole'])];
    const mark = classifyStatus(found['mark'] ?? '', words);
    if (total === 0 || part > total || (0,characters/* wordsIn */.Hn)((found['rest'] ?? '').toLowerCase()).some(match_words/* isGrade */.qI))
        return null;
    const share = (0,match_words/* shareOf */.tC)(part, total);
    if (mark.status === 'unknown') {
        const counted = share !== 'partial' || (found['rest'] ?? '').trim() !== '';
        return (found['mark'] ?? '').trim() === '' && counted ? { ...whole, status: share, reason: 'vocabulary' } : null;
    }
    return {
        ...whole,
        status: mark.status === 'done' && share !== 'done' ? 'partial' : mark.status,
        reason: mark.reason,
    };
}
const LONGEST_FRACTION = 100;
/** Where an arrow leads from one status to another (`\u274c \u2192 \u2705`), what comes behind it holds now. In brackets, or beside other words, it says something else. */
function afterArrow({ text, tokens, words, whole, }) {
    let depth = 0;
    let at = -1;
    tokens.forEach((token, index) => {
        if (token.kind !== 'separator')
            return;
        if (token.separator === 'open')
            depth += 1;
        else if (token.separator === 'arrow' && depth === 0)
            at = index;
        else if (')\uff09]}'.includes(text.slice(token.start, token.end)))
            depth = Math.max(0, depth - 1);
    });
    if (at === -1)
        return null;
    const [before, after] = [
        understand(tokens.slice(0, at), words, whole),
        understand(tokens.slice(at + 1), words, whole),
    ];
    if (after.status !== 'unknown' && (before.status !== 'unknown' || at === 0))
        return after;
    return before.status === 'unknown' ? null : before;
}
function understand(tokens, words, whole) {
    const parts = splitStatus(tokens);
    const alternatives = parts.findIndex((part, at) => at > 0 && part.after !== 'slash');
    const head = parts.slice(0, alternatives === -1 ? parts.length : alternatives);
    let rest = parts.slice(head.length);
    let judged = head;
    const [only] = head;
    // `\u2705 (partial)`, `\u2705 \u2014 n/a`: the glyph's own words come after the separator. `Phase 1: done`, `P1 \u00b7 done`: a label or a priority comes before it.
    const [next] = rest;
    if (head.length === 1 &&
        only !== undefined &&
        next !== undefined &&
        sayWords(next, words) !== null &&
        (only.words.length === 0 || isPriority(only) || (next.after === 'colon' && sayWords(only, words) === null))) {
        judged = [{ after: null, words: next.words, glyphs: [...only.glyphs, ...next.glyphs] }];
        rest = rest.slice(1);
    }
    const spoken = judged.map((part) => say(part, words));
    const said = spoken.filter((one, at) => typeof one !== 'string' || !isBeside(judged, at, spoken[0]));
    const failed = said.find((one) => typeof one === 'string');
    if (failed !== undefined)
        return { ...whole, status: 'unknown', reason: failed };
    const known = said.filter((one) => typeof one !== 'string');
    if (isForm(judged, known))
        return { ...whole, status: 'not-applicable', reason: 'a template that was not filled in' };
    const status = (0,match_words/* lowerOf */.VR)(known.map((one) => one.status));
    // A pair of glyphs, or of yes and no, is a form nobody filled in.
    if (status === null ||
        (known.length > 1 &&
            judged.every((part) => part.words.length === 0) &&
            new Set(known.map((one) => one.status)).size > 1)) {
        return { ...whole, status: 'unknown', reason: 'its words contradict each other' };
    }
    const lowered = status === 'done' &&
        rest.some((part, at) => !isPast(rest[at - 1]) && ((0,match_words/* takesBack */.Ck)(textsOf(part)) || glyphsLower(part) || addsLess(part, words)));
    // What is in parentheses is not cut out of them.
    const { start, end } = judged !== head && next?.after === 'open' ? whole : spanOf(judged);
    const meant = status === 'done' && isGivenUp(head, rest) ? 'not-applicable' : lowered ? 'partial' : status;
    return { start, end, status: meant, reason: known[0]?.source ?? 'vocabulary' };
}
/** Not done, and not to be done: `Closed (out of scope)`, `Resolved \u2014 won't fix`. With more words it may be said of a part: `Closed \u2014 n/a for Windows`. */
const isGivenUp = (head, [only, ...more]) => head.every((part) => isClosure(textsOf(part))) &&
    more.length === 0 &&
    vocabulary/* VOCABULARY */.Hx.get(textsOf(only).join(' ')) === 'not-applicable';
const textsOf = (part) => part?.words.map(({ text }) => text) ?? [];
const isBeside = (parts, at, opening) => at > 0 &&
    typeof opening === 'object' &&
    parts[at]?.glyphs.length === 0 &&
    saysHow(textsOf(parts[at]), textsOf(parts[0]));
const isPriority = ({ words }) => words.length === 1 && /^p[0-4]$/.test(words[0]?.text ?? '');
/** `was: broken`, `previously: missing`: what follows is over. */
const isPast = (before) => before?.words.length === 1 && PAST.has(before.words[0]?.text ?? '');
const PAST = new Set(['was', 'were', 'previously', 'formerly', 'before', 'earlier', 'old']);
/** `PASS / FAIL`, `yes/no`: a choice that was never made. */
function isForm(parts, said) {
    return (said.length > 1 &&
        parts.every((part) => part.words.length > 0) &&
        said.some(({ status }) => status === 'done') &&
        said.some(({ status }) => status === 'failed' || status === 'not-started'));
}
/** What one part says, or the reason why that is not known. */
function say(part, words) {
    const spoken = sayWords(part, words);
    const glyphs = part.glyphs.flatMap(({ text }) => sayGlyph(text, words));
    const shown = (0,match_words/* lowerOf */.VR)(glyphs.map((glyph) => glyph.status));
    if (glyphs[0] !== undefined && shown === null)
        return 'its symbols contradict each other';
    if (spoken !== null) {
        if (spoken.status === 'done' && shown === 'partial')
            return { ...spoken, status: 'partial' };
        return spoken.status === 'done' && (shown === 'not-started' || shown === 'failed' || shown === 'blocked')
            ? 'its symbol and its word contradict each other'
            : spoken;
    }
    const text = textsOf(part).join(' ');
    if (glyphs[0] === undefined || shown === null)
        return text === '' ? 'no status word in it' : `the word \u201c${(0,shorten/* headOf */.Uo)(text, 60)}\u201d is not known`;
    if (part.words.some((word) => (0,match_words/* isRatio */.mq)(word.text)))
        return 'a measurement, not a status';
    // A grade may weigh something else than whether the work is done; one that is as good as the symbol says the same.
    if (part.words.some((word) => (0,match_words/* isGrade */.qI)(word.text)) &&
        !(shown === 'done' && part.words.every(({ text }) => (0,match_words/* isTopGrade */.VV)(text))))
        return 'a grade, not a status';
    if (part.words.length > 0 && (0,match_words/* takesBack */.Ck)(textsOf(part)))
        return shown === 'done' ? 'its symbol and its words contradict each other' : { ...glyphs[0], status: shown };
    return { ...glyphs[0], status: shown };
}
const sayWords = (part, words) => (0,match_words/* matchWords */.RD)(textsOf(part), words);
function sayGlyph(text, { overrides, legend }) {
    const configured = overrides.get(text);
    if (configured !== undefined)
        return [{ status: configured, source: 'config' }];
    const explained = legend.get(text);
    if (explained !== undefined)
        return [{ status: explained, source: 'legend' }];
    const status = vocabulary/* GLYPHS */.SV.get(text);
    return status === undefined ? [] : [{ status, source: 'vocabulary' }];
}
const glyphsLower = (part) => part.glyphs.some(({ text }) => ['partial', 'not-started', 'blocked'].includes(vocabulary/* GLYPHS */.SV.get(text) ?? ''));
/** `done + error`: what is added claims less. */
function addsLess(part, words) {
    return part.after === 'plus' && ['partial', 'not-started', 'failed'].includes(sayWords(part, words)?.status ?? '');
}
function wholeOf(text) {
    const trimmed = text.trimStart();
    const start = text.length - trimmed.length;
    return { start, end: start + trimmed.trimEnd().length };
}


/***/ }),

/***/ 5626:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I1: () => (/* binding */ NO_WORDS),
  qI: () => (/* binding */ isGrade),
  mq: () => (/* binding */ isRatio),
  VV: () => (/* binding */ isTopGrade),
  VR: () => (/* binding */ lowerOf),
  RD: () => (/* binding */ matchWords),
  tC: () => (/* binding */ shareOf),
  Ck: () => (/* binding */ takesBack)
});

;// CONCATENATED MODULE: ./build/rows/status/commentary-words.js
// The words beside a status word that leave it as it is: fillers, what starts a commentary, grades, how something was found out.
/** Words that say nothing beside a status word. */
const FILLERS = new Set([
    'fully',
    'now',
    'already',
    'all',
    'is',
    'are',
    'has',
    'have',
    'been',
    'currently',
    'still',
    'entirely',
    'completely',
    'the',
    'was',
    'just',
    'does',
    'do',
    'did',
    'it',
]);
/** Words after a status word that start commentary on it. */
const CONNECTORS = new Set([
    'in',
    'on',
    'at',
    'since',
    'by',
    'via',
    'with',
    'for',
    'as',
    'but',
    'and',
    'to',
    'from',
    'under',
    'behind',
    'until',
    'after',
    'before',
    'per',
    'see',
    'only',
    'locally',
    'upstream',
    'using',
    'pending',
    'however',
    'though',
    'today',
    'here',
    'without',
    'except',
    'phase',
    'milestone',
    'sprint',
    'wave',
    'pr',
    'commit',
    'en',
    'por',
    'con',
    'desde',
    'dans',
    'par',
    'avec',
    'depuis',
    'seit',
    'mit',
    'durch',
    'em',
    'com',
    '\u0432',
    '\u0441',
    'w',
    'z',
    'od',
]);
/** Beside a symbol that says done, these add nothing. */
const TOP_GRADES = new Set(['excellent', 'great', 'optimal']);
/** Words that grade and say nothing of whether work is done. */
const GRADES = new Set([
    'good',
    'excellent',
    'great',
    'fair',
    'moderate',
    'poor',
    'strong',
    'weak',
    'healthy',
    'optimal',
    'high',
    'medium',
    'low',
    'better',
    'faster',
    'slower',
    'worse',
    'fast',
    'slow',
    'insecure',
    'hot',
    'cold',
]);
/** Words that say how something was found out: what they found is what follows (`confirmed absent`, `verified broken`). */
const FINDINGS = new Set([
    'confirmed',
    'verified',
    'checked',
    'tested',
    'validated',
    'proven',
    'verificado',
    'gepr\u00fcft',
]);
/** Heads that other words follow to mean something else: `no regressions`, `open source`, `false positive`. */
const HEADS_OF_OTHERS = new Set([
    'no',
    'n',
    'none',
    'false',
    'open',
    'non',
    'n\u00e3o',
    'nao',
    'nie',
    'nein',
    'some',
]);

// EXTERNAL MODULE: ./build/rows/status/qualifying-words.js
var qualifying_words = __webpack_require__(2998);
// EXTERNAL MODULE: ./build/rows/status/vocabulary.js
var vocabulary = __webpack_require__(5619);
;// CONCATENATED MODULE: ./build/rows/status/match-words.js



/** Nothing but the product's own vocabulary. */
const NO_WORDS = { overrides: new Map(), legend: new Map(), listed: new Set() };
/** The longest status phrase anybody writes. */
const LONGEST_PHRASE = 5;
/** The status that the words say, or null where they say none. `words` are in lower case. */
function matchWords(words, known) {
    return phrase(words, known) ?? (words.length > 1 ? composed(words, known) : percentage(words));
}
const NEAR = 3;
/** True where commentary after a status word takes something back (`done, not verified`). */
function takesBack(words) {
    return (countsShortcomings(words) ||
        words.some((word, at) => {
            if (qualifying_words/* WITH */.RO.has(word)) {
                const named = words.slice(at + 1, at + 1 + NEAR);
                const short = named.findIndex((next) => qualifying_words/* SHORTCOMINGS */.Jz.has(next));
                return short >= 0 && !named.slice(0, short).some((next) => qualifying_words/* LIFTING */.C8.has(next));
            }
            if (!qualifying_words/* LOWERING */.q7.has(word) || qualifying_words/* LIFTING */.C8.has(words[at - 1] ?? '') || qualifying_words/* LIFTING */.C8.has(words[at - 2] ?? ''))
                return false;
            const after = words.slice(at + 1, at + 1 + NEAR);
            if (qualifying_words/* UNDOABLE */.Pm.has(word) && after.some((next) => qualifying_words/* UNDOING */.b3.has(next)) && !after.some((next) => qualifying_words/* NEGATIONS */.lP.has(next)))
                return false;
            const next = words[at + 1] ?? '';
            if (word === 'not')
                return !qualifying_words/* HARMLESS_AFTER_NOT */.J0.has(next);
            return word !== 'without' || !qualifying_words/* LOWERING */.q7.has(next);
        }));
}
/** `2 known issues`, `known limitations`: said in brackets, it takes something back without a `with`; `3 issues fixed` does not. */
function countsShortcomings([first = '', ...rest]) {
    if (!/^[1-9]\d{0,3}$/u.test(first) && !COUNTING.has(first))
        return false;
    const at = rest.slice(0, NEAR).findIndex((word) => qualifying_words/* SHORTCOMINGS */.Jz.has(word));
    return at !== -1 && !rest.slice(0, at + 1 + NEAR).some((word) => qualifying_words/* UNDOING */.b3.has(word) || qualifying_words/* LIFTING */.C8.has(word));
}
const COUNTING = new Set(['known', 'minor', 'some', 'several', 'two', 'three']);
function isGrade(word) {
    return GRADES.has(word);
}
/** True for a grade that nothing is better than. */
const isTopGrade = (word) => TOP_GRADES.has(word);
/** True for counts, percentages, versions and dates. */
function isMeasure(word) {
    return /\d/u.test(word) || word.includes('%');
}
/** True for a share or a factor, which measures something (`40% better`, `3x faster`) where a count or a version only adds to a status. */
function isRatio(word) {
    return /^\d+(?:\.\d+)?(?:x|ms|s)$/u.test(word) || (word.includes('%') && word !== '100%');
}
function phrase(words, { overrides, legend }) {
    if (words.length === 0)
        return null;
    const text = words.join(' ');
    const length = words.length;
    const configured = overrides.get(text);
    if (configured !== undefined)
        return { status: configured, source: 'config', length };
    const explained = legend.get(text);
    if (explained !== undefined)
        return { status: explained, source: 'legend', length };
    const status = words.length > LONGEST_PHRASE ? undefined : vocabulary/* VOCABULARY */.Hx.get(text);
    if (status !== undefined)
        return { status, source: 'vocabulary', length };
    if (length === 1 && qualifying_words/* DENIED_WITHIN */._6.test(text))
        return { status: 'not-started', source: 'vocabulary', length };
    const begun = length === 1 ? begunWith(text) : undefined;
    return begun === undefined ? null : { status: begun, source: 'vocabulary', length };
}
/** What a compound is the name of, at its end: `\u5b9f\u88c5\u6e08\u8cc7\u6599` is a document and `\u5df2\u5b8c\u6210\u7387` a number, and neither is done. */
const NAMES_THING = /(?:\u8cc7\u6599|\u8d44\u6599|\u6587\u66f8|\u6587\u4e66|\u6587\u6863|\u6587\u6a94|\u6587\u4ef6|\u5831\u544a\u66f8?|\u62a5\u544a|\u4e00\u89a7\u8868?|\u4e00\u89c8\u8868?|\u5217\u8868|\u6e05\u5355|\u6e05\u55ae|\u8a08\u753b\u66f8?|\u65b9\u6848|\u624b\u518c|\u624b\u518a|\u8aac\u660e\u66f8?|\u8bf4\u660e\u4e66?|\u4ed5\u69d8\u66f8?|\u76ee\u5f55|\u76ee\u9304|\u8a18\u9332|\u8bb0\u5f55|\u56f3|\u56fe|\u8868|\u66f8|\u7387|\u5ea6|\u6570|\u6578)$/u;
/** Chinese and Japanese have no spaces between words: `\u5df2\u5b8c\u6210\u9aa8\u67b6` is a status word and what it says it of. */
function begunWith(text) {
    if (!/^\p{Script=Han}{4,16}$/u.test(text) || /[\u672a\u6ca1\u6c92\u4e0d\u975e\u5f85]/u.test(text.slice(1)) || NAMES_THING.test(text))
        return undefined;
    return vocabulary/* VOCABULARY */.Hx.get(text.slice(0, 4)) ?? vocabulary/* VOCABULARY */.Hx.get(text.slice(0, 3));
}
function composed(words, known) {
    const first = words[0] ?? '';
    return (prefixed(words, known) ??
        negated(words, known) ??
        degree(words, known) ??
        percentage(words) ??
        (FILLERS.has(first) ? longer(matchWords(words.slice(1), known), 1) : null));
}
/** `done in v2`, `pending local run`, `implemented for macOS`: a known phrase, and after it what does not change its sense. */
function prefixed(words, known) {
    for (let length = Math.min(LONGEST_PHRASE, words.length - 1); length > 0; length -= 1) {
        const head = phrase(words.slice(0, length), known);
        if (head === null)
            continue;
        const rest = words.slice(length);
        const connected = CONNECTORS.has(rest[0] ?? '') || isMeasure(rest[0] ?? '');
        const tail = connected ? null : matchWords(rest, known);
        if (tail !== null) {
            if (length === 1 && tail.status !== 'done' && FINDINGS.has(words[0] ?? ''))
                return longer(tail, length);
            return both(head, tail);
        }
        if (head.status === 'done' && takesBack(rest))
            return { ...head, status: 'partial' };
        // More words raise no claim (`pending local run`), but they can turn a good word into another thing (`complete rewrite`).
        if (connected || (head.status !== 'done' && !HEADS_OF_OTHERS.has(words.slice(0, length).join(' '))))
            return head;
    }
    return null;
}
function both(head, tail) {
    const status = lowerOf([head.status, tail.status]);
    return status === null ? null : { ...head, status, length: head.length + tail.length };
}
function negated(words, known) {
    if (!qualifying_words/* NEGATIONS */.lP.has(words[0] ?? ''))
        return null;
    const whole = qualifying_words/* WHOLE */.Ef.has(words[1] ?? '') ? 1 : 0;
    if (qualifying_words/* DENIABLE */.pV.has(words[1 + whole] ?? ''))
        return { status: 'not-started', source: 'vocabulary', length: 2 + whole };
    const said = matchWords(words.slice(1 + whole), known);
    if (said?.status !== 'done')
        return null;
    const half = whole === 1 && !['yet', 'been', 'be'].includes(words[1] ?? '');
    return { ...said, status: half ? 'partial' : 'not-started', length: said.length + 1 + whole };
}
function degree(words, known) {
    if (!qualifying_words/* DEGREES */.iR.has(words[0] ?? ''))
        return null;
    const said = matchWords(words.slice(1), known);
    return said?.status === 'done' || said?.status === 'partial'
        ? { ...said, status: 'partial', length: said.length + 1 }
        : null;
}
/** `80%`, `80% complete`: how much of the work is done. Of anything else it is a measurement. */
function percentage(words) {
    const spaced = words[1] === '%';
    const [share = '', word] = spaced ? [`${words[0] ?? ''}%`, ...words.slice(2)] : words;
    if (!/^\d{1,3}(?:\.\d{1,3})?%$/u.test(share) || (word !== undefined && vocabulary/* VOCABULARY */.Hx.get(word) !== 'done'))
        return null;
    return {
        status: shareOf(Number.parseFloat(share), 100),
        source: 'vocabulary',
        length: Math.min(words.length, spaced ? 3 : 2),
    };
}
/** What `part` of `whole` says: all of it is done, some of it partial. */
function shareOf(part, whole) {
    if (part >= whole)
        return 'done';
    return part > 0 ? 'partial' : 'not-started';
}
function longer(match, by) {
    return match === null ? null : { ...match, length: match.length + by };
}
/** The status that several said together amount to: the lower of done and partial, partial where some of it failed; null where they contradict each other. */
function lowerOf(statuses) {
    const distinct = new Set(statuses);
    if (distinct.size === 1)
        return statuses[0] ?? null;
    const progress = [...distinct].every((status) => status === 'done' || status === 'partial' || status === 'failed');
    return progress && distinct.has('partial') ? 'partial' : null;
}


/***/ }),

/***/ 2998:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ LIFTING),
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   J0: () => (/* binding */ HARMLESS_AFTER_NOT),
/* harmony export */   Jz: () => (/* binding */ SHORTCOMINGS),
/* harmony export */   Pm: () => (/* binding */ UNDOABLE),
/* harmony export */   RO: () => (/* binding */ WITH),
/* harmony export */   _6: () => (/* binding */ DENIED_WITHIN),
/* harmony export */   b3: () => (/* binding */ UNDOING),
/* harmony export */   iR: () => (/* binding */ DEGREES),
/* harmony export */   lP: () => (/* binding */ NEGATIONS),
/* harmony export */   pV: () => (/* binding */ DENIABLE),
/* harmony export */   q7: () => (/* binding */ LOWERING)
/* harmony export */ });
// The words beside a status word that change what it says: denials, degrees, what takes back and what lifts that again.
const NEGATIONS = new Set([
    'not',
    'never',
    "isn't",
    "aren't",
    "wasn't",
    "hasn't",
    "haven't",
    "doesn't",
    "don't",
    'nicht',
    'pas',
    '\u043d\u0435',
    'nie',
    'n\u00e3o',
    'ei',
    'eiv\u00e4t',
    'without',
    'un',
    'non',
]);
const DEGREES = new Set([
    'mostly',
    'largely',
    'nearly',
    'almost',
    'partly',
    'partially',
    'half',
    'mainly',
    'substantially',
    'semi',
    'somewhat',
    'basically',
    'weitgehend',
    'gr\u00f6\u00dftenteils',
    'fast',
    'teilweise',
    'presque',
    'casi',
    'quase',
    'prawie',
    'melkein',
    'l\u00e4hes',
    'p\u00e4\u00e4osin',
    'osittain',
    'osin',
    '\u043f\u043e\u0447\u0442\u0438',
    '\u0447\u0430\u0441\u0442\u0438\u0447\u043d\u043e',
    'parcialmente',
    'cz\u0119\u015bciowo',
    'partiellement',
]);
const WHOLE = new Set([
    'fully',
    'entirely',
    'completely',
    'yet',
    'been',
    'be',
    'all',
    'totally',
    'everywhere',
    'vollst\u00e4ndig',
    'viel\u00e4',
    'kokonaan',
    't\u00e4ysin',
    '\u043f\u043e\u043b\u043d\u043e\u0441\u0442\u044c\u044e',
]);
/** Said after a status word, these take something back. */
const LOWERING = new Set([
    'not',
    'partial',
    'partially',
    'partly',
    'pending',
    'missing',
    'todo',
    'wip',
    'unverified',
    'untested',
    'incomplete',
    'remaining',
    'remains',
    'except',
    'without',
    'blocked',
    'stub',
    'stubbed',
    'stubs',
    'failing',
    'fails',
    'failed',
    'broken',
    'unwired',
    'gap',
    'gaps',
    'needs',
    'lacks',
    'lacking',
    "isn't",
    "doesn't",
    "hasn't",
    "aren't",
    'mostly',
    'nearly',
    'almost',
    'nicht',
    'teilweise',
    'falta',
    'manque',
    '\u043d\u0435',
    '\u0447\u0430\u0441\u0442\u0438\u0447\u043d\u043e',
    'nie',
    'brak',
    'ei',
    'eiv\u00e4t',
    'osittain',
    'osin',
    'kesken',
    'puuttuu',
    'puuttuvat',
    '\u672a',
    '\u90e8\u5206',
]);
/** Said before such a word, these take the taking back back: `no gaps`, `previously partial`. */
const LIFTING = new Set([
    'no',
    'none',
    'zero',
    '0',
    'any',
    'without',
    'nothing',
    'was',
    'were',
    'previously',
    'formerly',
    'former',
    'ex',
    'closes',
    'closed',
    'fixes',
    'fixed',
    'fills',
    'resolves',
    'resolved',
]);
const HARMLESS_AFTER_NOT = new Set([
    'applicable',
    'required',
    'needed',
    'relevant',
    'only',
    'just',
    'planned',
    'affected',
]);
/** What `with` takes back: `pass with known limitations`, `done with two open issues`. */
const SHORTCOMINGS = new Set('limitation|limitations|caveat|caveats|exception|exceptions|reservation|reservations|deviation|deviations|restriction|restrictions|issue|issues|warning|warnings|error|errors|failure|failures|gaps|gap|findings|bugs|einschr\u00e4nkung|einschr\u00e4nkungen|limitaciones|excepciones|r\u00e9serves|limites|limita\u00e7\u00f5es|ressalvas|\u043e\u0433\u0440\u0430\u043d\u0438\u0447\u0435\u043d\u0438\u044f\u043c\u0438|\u0437\u0430\u043c\u0435\u0447\u0430\u043d\u0438\u044f\u043c\u0438|zastrze\u017ceniami'.split('|'));
const WITH = new Set(['with', 'mit', 'con', 'avec', 'com', '\u0441', 'z']);
/** Nouns and adjectives of a shortcoming that the words after them can undo: `stub also landed`, `missing test added`. */
const UNDOABLE = new Set([
    'stub',
    'stubs',
    'stubbed',
    'gap',
    'gaps',
    'missing',
    'todo',
    'remaining',
    'failing',
    'failed',
    'broken',
    'blocked',
    'incomplete',
    'untested',
    'unverified',
    'pending',
]);
const UNDOING = new Set([
    'added',
    'removed',
    'deleted',
    'replaced',
    'gone',
    'filled',
    'done',
    'fixed',
    'closed',
    'resolved',
    'landed',
    'merged',
    'shipped',
    'implemented',
    'covered',
    'addressed',
    'cleared',
    'completed',
    'complete',
    'verified',
]);
/** Good words that are no status alone, and a sure one when they are denied. */
const DENIABLE = new Set('accepted|accept|approved|ready|active|enabled|reachable|installed|connected|used|called|invoked|exposed|documented|reproducible|exported|registered|configured|created|written|visible|stable|fixed|usable|functional|provided|shown|handled|respected|propagated|persisted|akzeptiert|genehmigt|aceptado|aprobado|accept\u00e9|approuv\u00e9|aceito|\u043f\u0440\u0438\u043d\u044f\u0442\u043e|\u043e\u0434\u043e\u0431\u0440\u0435\u043d\u043e'.split('|'));
/** A denial that is written into the word: `\u672a\u9a57\u8b49`, `\u5c1a\u672a\u5b8c\u6210`, `\u6ca1\u6709\u5b9e\u73b0`, `\u3057\u3066\u3044\u306a\u3044`, `\ubbf8\uac80\uc99d`. Exceptions (`\u4e0d\u9002\u7528`) are in the vocabulary itself. */
const DENIED_WITHIN = /^(?:(?:\u5c1a?\u672a|\u8fd8\u6ca1\u6709?|\u9084\u6c92\u6709?|\u6ca1\u6709?|\u6c92\u6709?|\u672a\u80fd|\u65e0\u6cd5|\u7121\u6cd5|\u4e0d)[\u3400-\u9fff]{1,6}|[\u3040-\u30ff\u3400-\u9fff]{1,12}(?:\u3066|\u3067)\u3044(?:\u306a\u3044|\u307e\u305b\u3093)|\ubbf8[\uac00-\ud7a3]{2,5})$/u;


/***/ }),

/***/ 9344:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dr: () => (/* binding */ statusSignature),
/* harmony export */   t1: () => (/* binding */ tokeniseStatus),
/* harmony export */   zu: () => (/* binding */ STATUS_TEXT_LIMIT)
/* harmony export */ });
/* harmony import */ var _text_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4832);
/* harmony import */ var _text_remember_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2211);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5619);
// Splits the text of a status cell into words, glyphs and separators, with offsets into the text.



/** Nobody writes a status longer than this; more of a cell is not looked at. */
const STATUS_TEXT_LIMIT = 300;
/** Numbers keep their inner dots and signs: `v1.2`, `99.5%`, `2026-01-02`. */
const WORD = new RegExp(`(?:['\u2019%]|[^${_text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_IN_WORDS */ .wY}]|(?<=\\d)[.:-](?=\\d))+`, 'uy');
/** Variation selectors, joiners and skin tones change how a glyph looks, not what it means. */
const INVISIBLE = /^[\uFE0E\uFE0F\u200B-\u200D\u20E3\u{1F3FB}-\u{1F3FF}]/u;
const SEPARATORS = new Map([
    ['\u2192', 'arrow'],
    ['\u21d2', 'arrow'],
    ['\u279c', 'arrow'],
    ['\u27a1', 'arrow'],
    ['\u27f6', 'arrow'],
    ['\u2794', 'arrow'],
    ['/', 'slash'],
    ['\uff0f', 'slash'],
    ['|', 'slash'],
    ['+', 'plus'],
    ['&', 'plus'],
    [':', 'colon'],
    ['\uff1a', 'colon'],
    ['=', 'colon'],
    ['(', 'open'],
    ['\uff08', 'open'],
    ['[', 'open'],
    ['{', 'open'],
    [',', 'stop'],
    ['\uff0c', 'stop'],
    ['\u3001', 'stop'],
    [';', 'stop'],
    ['\uff1b', 'stop'],
    ['.', 'stop'],
    ['\u3002', 'stop'],
    ['!', 'stop'],
    ['?', 'stop'],
    ['\n', 'stop'],
    ['\u2014', 'stop'],
    ['\u2013', 'stop'],
    ['\u00b7', 'stop'],
    ['\u2022', 'stop'],
    [')', 'stop'],
    ['\uff09', 'stop'],
    [']', 'stop'],
]);
/** Words come out in lower case with plain apostrophes, glyphs without variation selectors. Linear in the text, which is cut at the limit. */
const tokeniseStatus = (0,_text_remember_js__WEBPACK_IMPORTED_MODULE_2__/* .remember */ .k)(tokenise);
function tokenise(text) {
    const source = text.slice(0, STATUS_TEXT_LIMIT);
    const tokens = [];
    let at = 0;
    while (at < source.length) {
        const taken = takeSpecial(source, at) ?? takeWord(source, at) ?? takeMark(source, at);
        if (taken.token !== null)
            tokens.push(taken.token);
        at = taken.next;
    }
    return tokens;
}
/** The words and glyphs of a text in one comparable form; what legends and configuration are looked up by. */
const statusSignature = (0,_text_remember_js__WEBPACK_IMPORTED_MODULE_2__/* .remember */ .k)((text) => tokeniseStatus(text)
    .flatMap((token) => (token.kind === 'separator' ? [] : [token.text]))
    .join(' '));
/** `n/a` and `n.a.`, check boxes, shortcodes and arrows made of several characters. */
function takeSpecial(source, at) {
    const two = source.slice(at, at + 2);
    const three = source.slice(at, at + 3);
    if (two === '->' || two === '=>')
        return { token: { kind: 'separator', separator: 'arrow', start: at, end: at + 2 }, next: at + 2 };
    if (/^n[/.]a$/i.test(three) && !isWord(source[at - 1]) && !isWord(source[at + 3])) {
        const next = at + (source.startsWith('.', at + 3) && three[1] === '.' ? 4 : 3);
        return { token: { kind: 'word', text: 'n/a', start: at, end: next }, next };
    }
    if (three.startsWith('[') && three.endsWith(']') && _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .GLYPHS */ .SV.has(three.toLowerCase())) {
        return { token: { kind: 'glyph', text: three.toLowerCase(), start: at, end: at + 3 }, next: at + 3 };
    }
    if (two === '[]')
        return { token: { kind: 'glyph', text: '[ ]', start: at, end: at + 2 }, next: at + 2 };
    if (source[at] !== ':')
        return null;
    const close = source.indexOf(':', at + 1);
    const glyph = close > at && close - at < 40 ? _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .SHORTCODES */ .nB.get(source.slice(at + 1, close)) : undefined;
    return glyph === undefined
        ? null
        : { token: { kind: 'glyph', text: glyph, start: at, end: close + 1 }, next: close + 1 };
}
function takeWord(source, at) {
    WORD.lastIndex = at;
    const word = WORD.exec(source)?.[0];
    if (word === undefined)
        return null;
    return {
        token: {
            kind: 'word',
            text: word.normalize('NFKC').toLowerCase().replaceAll('\u2019', "'"),
            start: at,
            end: at + word.length,
        },
        next: at + word.length,
    };
}
function takeMark(source, at) {
    const point = pointAt(source, at);
    const next = at + point.length;
    const separator = SEPARATORS.get(point) ?? (point === '-' && isSpaced(source, at) ? 'stop' : undefined);
    if (separator !== undefined)
        return { token: { kind: 'separator', separator, start: at, end: next }, next };
    if (INVISIBLE.test(point) || (!_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .GLYPHS */ .SV.has(point) && !(0,_text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isSymbol */ .Bm)(point.codePointAt(0) ?? 0)))
        return { token: null, next };
    return {
        token: { kind: 'glyph', text: point, start: at, end: INVISIBLE.test(source[next] ?? '') ? next + 1 : next },
        next,
    };
}
function isSpaced(source, at) {
    return at === 0 || at === source.length - 1 || /\s/u.test(source[at - 1] ?? '') || /\s/u.test(source[at + 1] ?? '');
}
/** Enough for the neighbours of `n/a`. */
function isWord(character) {
    return character !== undefined && /[a-z\d]/i.test(character);
}
function pointAt(source, at) {
    return String.fromCodePoint(source.codePointAt(at) ?? 0);
}


/***/ }),

/***/ 5619:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ VOCABULARY),
/* harmony export */   PU: () => (/* binding */ beginsWithGlyph),
/* harmony export */   SV: () => (/* binding */ GLYPHS),
/* harmony export */   Te: () => (/* binding */ AMBIGUOUS),
/* harmony export */   nB: () => (/* binding */ SHORTCODES)
/* harmony export */ });
/*
 * Decisions:
 * - Work that failed or is broken claims nothing: it is `failed`, neither `partial` nor `not-started` (its evidence may well exist).
 * - `draft` is mostly written for work not yet begun; `accepted`, `active`, `ready`, `approved` and `new` mean too many things and stay unknown.
 * - What was dropped on purpose (retired, superseded, removed, deprecated, cancelled) claims nothing: `not-applicable`.
 * - `tbd`, `unknown` and question marks say that nobody knows, and so does the guard.
 */
const PHRASES = {
    done: [
        'done|pass|passed|passes|passing|complete|completed|completes|completion|implemented|yes|y|true|fixed|closed|verified|covered|met|wired|wired up|green|ok|okay|satisfied|tested|shipped|stable',
        'exists|exist|supported|full|full support|fully|resolved|compliant|conformant|conforms|delivered|landed|merged|released|live|deployed|available|present|working|works|operational|integrated|validated',
        'confirmed|clean|verified clean|achieved|finished|finalized|finalised|built|solved|in production|production|production ready|ga|signed off|code complete|feature complete|at parity|parity|full parity|addressed|mitigated|proven|enforced|ready for production|success|successful|succeeded|checked|migrated|ported|aligned|adopted|published|all tests pass|tests pass|no gap|no gaps',
        '\u5df2\u5b8c\u6210|\u5df2\u5173\u95ed|\u5df2\u95dc\u9589|\u5b8c\u6210|\u5b8c\u4e86|\u5df2\u5b9e\u73b0|\u5df2\u5be6\u73fe|\u5b9e\u73b0|\u5b9e\u73b0\u5b8c\u6210|\u5df2\u5b9e\u65bd|\u5df2\u901a\u8fc7|\u901a\u8fc7|\u5df2\u9a8c\u8bc1|\u5df2\u4fee\u590d|\u5df2\u652f\u6301|\u652f\u6301|\u5df2\u4e0a\u7ebf|\u5df2\u4ea4\u4ed8|\u5df2\u89e3\u51b3|\u662f|\u9054\u6210|\u6e08|\u6e08\u307f|\u5b9f\u88c5\u6e08\u307f|\u5b9f\u88c5\u6e08|\u89e3\u6c7a\u6e08\u307f|\u89e3\u6c7a\u6e08|\u4fee\u6b63\u6e08\u307f|\u8a2d\u5b9a\u6e08\u307f|\u5bfe\u5fdc\u6e08\u307f|\u5bfe\u5fdc\u6e08|\u5b8c\u4e86\u6e08\u307f|\u691c\u8a3c\u6e08\u307f|\u5408\u683c',
        'completado|completada|completo|completa|hecho|hecha|terminado|terminada|implementado|implementada|listo|lista|cumple|cumplido|verificado|verificada|s\u00ed|resuelto|resuelta|aprobado|entregado|cerrado|cerrada|corregido|corregida|solucionado|solucionada',
        'termin\u00e9|termin\u00e9e|termine|fait|faite|fini|finie|impl\u00e9ment\u00e9|impl\u00e9ment\u00e9e|achev\u00e9|achev\u00e9e|complet|compl\u00e8te|r\u00e9alis\u00e9|r\u00e9alis\u00e9e|valid\u00e9|valid\u00e9e|oui|livr\u00e9|livr\u00e9e|v\u00e9rifi\u00e9|v\u00e9rifi\u00e9e|ferm\u00e9|ferm\u00e9e|corrig\u00e9|corrig\u00e9e|r\u00e9solu|r\u00e9solue',
        'erledigt|fertig|abgeschlossen|umgesetzt|implementiert|vollst\u00e4ndig|vorhanden|erf\u00fcllt|bestanden|getestet|gepr\u00fcft|ja|behoben|gel\u00f6st|fertiggestellt|verifiziert|geschlossen|korrigiert',
        'conclu\u00eddo|conclu\u00edda|concluido|concluida|feito|feita|pronto|pronta|finalizado|finalizada|sim|entregue|atendido|atendida|resolvido|resolvida|testado|testada|fechado|fechada|corrigido|corrigida',
        '\u0433\u043e\u0442\u043e\u0432\u043e|\u0433\u043e\u0442\u043e\u0432|\u0433\u043e\u0442\u043e\u0432\u0430|\u0440\u0435\u0448\u0435\u043d\u043e|\u0440\u0435\u0448\u0451\u043d|\u0440\u0435\u0448\u0435\u043d|\u043f\u0440\u0438\u043d\u044f\u0442\u043e|\u0441\u0434\u0435\u043b\u0430\u043d\u043e|\u0432\u044b\u043f\u043e\u043b\u043d\u0435\u043d\u043e|\u0432\u044b\u043f\u043e\u043b\u043d\u0435\u043d|\u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043d\u043e|\u0437\u0430\u0432\u0435\u0440\u0448\u0451\u043d|\u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043d|\u0440\u0435\u0430\u043b\u0438\u0437\u043e\u0432\u0430\u043d\u043e|\u0440\u0435\u0430\u043b\u0438\u0437\u043e\u0432\u0430\u043d|\u0440\u0435\u0430\u043b\u0438\u0437\u043e\u0432\u0430\u043d\u0430|\u0434\u0430|\u0437\u0430\u043a\u0440\u044b\u0442\u043e|\u0437\u0430\u043a\u0440\u044b\u0442|\u0437\u0430\u043a\u0440\u044b\u0442\u0430|\u0438\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043e|\u0438\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d|\u0438\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u0430|\u0443\u0441\u0442\u0440\u0430\u043d\u0435\u043d\u043e|\u043f\u0440\u043e\u0432\u0435\u0440\u0435\u043d\u043e|\u043f\u043e\u0434\u0434\u0435\u0440\u0436\u0438\u0432\u0430\u0435\u0442\u0441\u044f|\u0432\u043d\u0435\u0434\u0440\u0435\u043d\u043e|\u043f\u0440\u043e\u0439\u0434\u0435\u043d\u043e',
        'gotowe|gotowy|gotowa|zrobione|zrobiony|uko\u0144czone|uko\u0144czony|ukonczone|zako\u0144czone|zako\u0144czony|wykonane|wdro\u017cone|wdro\u017cony|zaimplementowane|zaimplementowany|tak|spe\u0142nione|zamkni\u0119te|naprawione|zweryfikowane',
        '\uc644\ub8cc|\uc644\ub8cc\ub428|\uad6c\ud604|\uad6c\ud604\ub428|\uad6c\ud604 \uc644\ub8cc|\uad6c\ud604\uc644\ub8cc|\uac1c\ubc1c \uc644\ub8cc|\uac1c\ubc1c\uc644\ub8cc|\ud1b5\uacfc|\uac80\uc99d\ub428|\uac80\uc99d \uc644\ub8cc|\uc9c0\uc6d0|\uc9c0\uc6d0\ub428|\uc608|\ud574\uacb0|\ud574\uacb0\ub428|\ud574\uacb0 \uc644\ub8cc|fatto|completato|klaar|voltooid|tamamland\u0131',
        'valmis|valmiit|valmiina|tehty|toteutettu|korjattu|kyll\u00e4|kunnossa|testattu|valmis ja testattu|toteutettu ja testattu|varmennettu|todennettu|verifioitu|julkaistu|toimii|ratkaistu|suljettu',
    ],
    partial: [
        'partial|partially|partly|partial support|partially done|partially complete|partially completed|partially implemented|partially tested|partially supported|partially met|partially covered|partially verified|in part|in progress|inprogress|wip|work in progress|started|ongoing|underway|under way|begun',
        'prototype|prototyped|in testing|testing|experimental|beta|alpha|preview|mvp|pass partial|partial pass|partial error|incomplete|limited|bounded|degraded|in development|developing|under development|in review|under review|review|ready for review|in qa|yellow|amber',
        'pending review|pending approval|pending verification|pending merge|awaiting review|awaiting approval|implementing|building|code only|scaffolded|scaffold|needs work|needs tests|needs review|needs verification|implemented unverified|implemented untested|unwired|not fully|not complete|not completed|not finished|not wired|half done|some|mixed|at risk|draft implementation',
        '\u90e8\u5206|\u90e8\u5206\u5b8c\u6210|\u90e8\u5206\u5b9e\u73b0|\u90e8\u5206\u652f\u6301|\u90e8\u5206\u901a\u8fc7|\u8fdb\u884c\u4e2d|\u9032\u884c\u4e2d|\u5f00\u53d1\u4e2d|\u958b\u767c\u4e2d|\u6e2c\u8a66\u4e2d|\u6d4b\u8bd5\u4e2d|\u4e00\u90e8|\u4e00\u90e8\u5b8c\u4e86|\u90e8\u5206\u7684|\u5b9f\u88c5\u4e2d|\u5bfe\u5fdc\u4e2d|\u4f5c\u696d\u4e2d|\u691c\u8a3c\u4e2d|\u90e8\u5206\u5b9f\u88c5|\u4e00\u90e8\u5b9f\u88c5|\u4e00\u90e8\u5bfe\u5fdc|\u90e8\u5206\u5bfe\u5fdc|\u8981\u78ba\u8a8d|\u8981\u4fee\u6b63|\u78ba\u8a8d\u4e2d|\u7740\u624b\u4e2d|\u7740\u624b\u6e08\u307f|\u691c\u8a0e\u4e2d|\u5b9e\u73b0\u4e2d|\u5be6\u73fe\u4e2d|\u5b9e\u65bd\u4e2d|\u57fa\u672c\u5b8c\u6210|\u521d\u6b65\u5b8c\u6210|\u90e8\u5206\u9054\u6210',
        'parcial|parcialmente|en progreso|en curso|en proceso|en desarrollo|en pruebas|incompleto|incompleta',
        'partiel|partielle|partiellement|en cours|en d\u00e9veloppement|incomplet|incompl\u00e8te|en test',
        'teilweise|teilweise umgesetzt|teilweise implementiert|teilweise erf\u00fcllt|in arbeit|in bearbeitung|laufend|begonnen|angefangen|unvollst\u00e4ndig|in entwicklung|teils',
        'em andamento|em progresso|em desenvolvimento|em curso|parcialmente implementado|iniciado|em teste',
        '\u0447\u0430\u0441\u0442\u0438\u0447\u043d\u043e|\u0447\u0430\u0441\u0442\u0438\u0447\u043d\u043e \u0433\u043e\u0442\u043e\u0432\u043e|\u0447\u0430\u0441\u0442\u0438\u0447\u043d\u043e \u0440\u0435\u0430\u043b\u0438\u0437\u043e\u0432\u0430\u043d\u043e|\u0447\u0430\u0441\u0442\u0438\u0447\u043d\u043e \u0432\u043e\u0441\u0441\u0442\u0430\u043d\u043e\u0432\u043b\u0435\u043d\u043e|\u0447\u0430\u0441\u0442\u0438\u0447\u043d\u043e \u0432\u043e\u0441\u0441\u0442\u0430\u043d\u043e\u0432\u043b\u0435\u043d|\u0447\u0430\u0441\u0442\u0438\u0447\u043d\u043e \u0432\u044b\u043f\u043e\u043b\u043d\u0435\u043d\u043e|\u0432 \u043f\u0440\u043e\u0446\u0435\u0441\u0441\u0435|\u0432 \u0440\u0430\u0431\u043e\u0442\u0435|\u0432 \u0440\u0430\u0437\u0440\u0430\u0431\u043e\u0442\u043a\u0435|\u043d\u0430\u0447\u0430\u0442\u043e|\u043d\u0430\u0447\u0430\u0442|\u043d\u0430\u0447\u0430\u0442\u0430|\u043d\u0435 \u043f\u043e\u043b\u043d\u043e\u0441\u0442\u044c\u044e|\u0442\u0435\u0441\u0442\u0438\u0440\u0443\u0435\u0442\u0441\u044f',
        'cz\u0119\u015bciowo|cz\u0119\u015bciowe|cz\u0119\u015bciowy|czesciowo|w toku|w trakcie|w realizacji|rozpocz\u0119te|niekompletne|w budowie',
        '\ubd80\ubd84|\ubd80\ubd84 \uc644\ub8cc|\ubd80\ubd84\uc644\ub8cc|\ubd80\ubd84 \uad6c\ud604|\ubd80\ubd84\uad6c\ud604|\uc77c\ubd80|\uc77c\ubd80 \uc644\ub8cc|\uc9c4\ud589 \uc911|\uc9c4\ud589\uc911|\uac1c\ubc1c \uc911|\uac1c\ubc1c\uc911|\uad6c\ud604 \uc911|\uad6c\ud604\uc911|\uc791\uc5c5 \uc911|\ud14c\uc2a4\ud2b8 \uc911|parziale|in corso|gedeeltelijk|devam ediyor',
        'kesken|keskener\u00e4inen|osittain|osin|osittain valmis|osittain tehty|osittain toteutettu|osin valmis|osin toteutettu|ty\u00f6n alla|k\u00e4ynniss\u00e4|meneill\u00e4\u00e4n|aloitettu|testauksessa|valmis katselmoitavaksi',
    ],
    failed: [
        'fail|failed|fails|failing|failure|broken|bug|bugs|buggy|error|errors|errored|regressed|regression|red|flaky|unstable|non compliant|noncompliant|not compliant|mismatch|\u5931\u8d25|\u5931\u6557|\u4e0d\u5408\u683c|\u672a\u901a\u8fc7|fallido|falla|fallo|\u00e9chec|\u00e9chou\u00e9|fehlgeschlagen|fehlerhaft|falhou|\u043e\u0448\u0438\u0431\u043a\u0430|\u0441\u043b\u043e\u043c\u0430\u043d\u043e|\u043f\u0440\u043e\u0432\u0430\u043b\u0435\u043d\u043e|nieudane|b\u0142\u0105d|\uc2e4\ud328|not compliant yet|still broken|still fails|still failing|still fail|does not work|sigue fallando|\u0432\u0441\u0451 \u0435\u0449\u0451 \u043d\u0435 \u0440\u0430\u0431\u043e\u0442\u0430\u0435\u0442|\u4ecd\u7136\u5931\u8d25|ep\u00e4onnistui|ep\u00e4onnistunut|rikki|ei toimi',
    ],
    'not-started': [
        'not started|notstarted|awaiting|reopened|re opened|not implemented|not done|not begun|planned|pending|open|missing|gap|gaps|draft|drafted|todo|to do|no|n|false|none|absent|stub|stubbed|stub only|\u30b9\u30bf\u30d6|\u30b9\u30bf\u30d6\u306e\u307f|specified|proposed|unimplemented|unstarted|not yet|not yet started|not yet implemented',
        'backlog|queued|scheduled|upcoming|unsupported|not supported|not available|unavailable|not verified|unverified|not tested|untested|not covered|uncovered|not met|unmet|not found|not present|not exists|not wired up|not integrated|not delivered|not validated|not addressed|unaddressed|unresolved|new work|idea|to be done|spec only|design only|designed|neglected',
        'still exists|still exist|still present|still there|still open|still missing|still pending|still reproduces|still reproducible|still occurs|still absent|remains|remains open|persists|sigue existiendo|existe toujours|besteht weiterhin|besteht noch|ainda existe|\u0432\u0441\u0451 \u0435\u0449\u0451 \u0441\u0443\u0449\u0435\u0441\u0442\u0432\u0443\u0435\u0442|nadal istnieje|\u4ecd\u5b58\u5728|\u4f9d\u7136\u5b58\u5728|\u4ecd\u7136\u5b58\u5728|\u307e\u3060\u5b58\u5728|\uc5ec\uc804\ud788 \uc874\uc7ac',
        'nothing yet|no evidence|no implementation|unfixed|not fixed|not closed|not passed|not working|not built|not merged|not released|not deployed|not enforced|awaiting implementation|to implement|not complied',
        '\u672a\u5f00\u59cb|\u672a\u958b\u59cb|\u672a\u5b9e\u73b0|\u672a\u5be6\u73fe|\u672a\u5b8c\u6210|\u672a\u5b8c\u4e86|\u8ba1\u5212\u4e2d|\u8a08\u5283\u4e2d|\u8ba1\u5212|\u5f85\u529e|\u5f85\u8fa6|\u5f85\u5b9a\u4e2d|\u5f85\u5f00\u59cb|\u5f85\u5b9e\u73b0|\u5f85\u5904\u7406|\u7f3a\u5931|\u65e0|\u5426|\u672a\u7740\u624b|\u672a\u5b9f\u88c5|\u672a\u5bfe\u5fdc|\u4e88\u5b9a|\u8a08\u753b\u4e2d|\u8a08\u753b|\u672a\u691c\u8a3c|\u5b9f\u88c5\u4e88\u5b9a|\u5bfe\u5fdc\u4e88\u5b9a|\u672a\u6d4b\u8bd5|\u6ca1\u6709|\u5f85\u5f00\u53d1|\u5f85\u6d4b\u8bd5|\u5f85\u9a8c\u8bc1|\u672a\u958b\u767a|\u672a\u5f00\u53d1|\u672a\u9054\u6210|\u672a\u786e\u8ba4|\u672a\u78ba\u8a8d',
        'pendiente|pendientes|no iniciado|no iniciada|sin iniciar|sin empezar|planificado|planificada|planeado|por hacer|falta|faltante|no implementado|no implementada|abierto|abierta|ausente|no cumple',
        '\u00e0 faire|a faire|non commenc\u00e9|non commenc\u00e9e|pas commenc\u00e9|pas commenc\u00e9e|non d\u00e9marr\u00e9|pr\u00e9vu|pr\u00e9vue|planifi\u00e9|planifi\u00e9e|manquant|manquante|en attente|non|non impl\u00e9ment\u00e9|ouvert|ouverte|absent|absente',
        'offen|ausstehend|geplant|nicht begonnen|nicht gestartet|nicht angefangen|nicht umgesetzt|nicht implementiert|nicht erf\u00fcllt|fehlt|fehlend|nein|zu tun|noch offen|nicht vorhanden',
        'n\u00e3o iniciado|n\u00e3o iniciada|nao iniciado|n\u00e3o come\u00e7ado|n\u00e3o implementado|n\u00e3o implementada|planejado|planejada|a fazer|faltando|ausente|n\u00e3o|nao|pend\u00eancia|aberto|aberta',
        '\u043d\u0435 \u043d\u0430\u0447\u0430\u0442\u043e|\u043d\u0435 \u043d\u0430\u0447\u0430\u0442|\u043d\u0435 \u043d\u0430\u0447\u0430\u0442\u0430|\u0437\u0430\u043f\u043b\u0430\u043d\u0438\u0440\u043e\u0432\u0430\u043d\u043e|\u0437\u0430\u043f\u043b\u0430\u043d\u0438\u0440\u043e\u0432\u0430\u043d|\u043f\u043b\u0430\u043d\u0438\u0440\u0443\u0435\u0442\u0441\u044f|\u043e\u0436\u0438\u0434\u0430\u0435\u0442|\u043e\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u0435\u0442|\u043d\u0435\u0442|\u043d\u0435 \u0440\u0435\u0430\u043b\u0438\u0437\u043e\u0432\u0430\u043d\u043e|\u043d\u0435 \u0441\u0434\u0435\u043b\u0430\u043d\u043e|\u043d\u0435 \u0432\u044b\u043f\u043e\u043b\u043d\u0435\u043d\u043e|\u043d\u0435 \u0433\u043e\u0442\u043e\u0432\u043e|\u043e\u0442\u043a\u0440\u044b\u0442\u043e|\u0432 \u043f\u043b\u0430\u043d\u0430\u0445|\u043a \u0432\u044b\u043f\u043e\u043b\u043d\u0435\u043d\u0438\u044e|\u0447\u0435\u0440\u043d\u043e\u0432\u0438\u043a',
        'nierozpocz\u0119te|nierozpocz\u0119ty|nie rozpocz\u0119to|nie rozpocz\u0119te|planowane|planowany|zaplanowane|zaplanowany|do zrobienia|brak|brakuje|oczekuje|oczekuj\u0105ce|nie|niezaimplementowane|otwarte|nie zrobione',
        '\ubbf8\uc2dc\uc791|\uc2dc\uc791 \uc804|\uc2dc\uc791\uc804|\ubbf8\uad6c\ud604|\ubbf8\uc644\ub8cc|\uc608\uc815|\uacc4\ud68d|\uacc4\ud68d\ub428|\ub300\uae30|\ub300\uae30 \uc911|\ub300\uae30\uc911|\uc5c6\uc74c|\ub204\ub77d|\uc544\ub2c8\uc624|\ud560 \uc77c|\ubbf8\ucc29\uc218|\uad6c\ud604 \ub300\uae30|\uac1c\ubc1c \ub300\uae30|\uad6c\ud604 \ud544\uc694|\uc124\uacc4 \ud544\uc694|da fare|non iniziato|niet begonnen|ba\u015flanmad\u0131',
        'ei aloitettu|aloittamatta|ei toteutettu|toteuttamatta|ei tehty|tekem\u00e4tt\u00e4|ei viel\u00e4|ei valmis|suunniteltu|suunnitteilla|puuttuu|avoin|avoinna|odottaa|tulossa|ei|luonnos',
    ],
    blocked: [
        'blocked|waiting|stalled|stuck|on blocker|blocked externally|bloqueado|bloqueada|bloqu\u00e9|bloqu\u00e9e|blockiert|\u0437\u0430\u0431\u043b\u043e\u043a\u0438\u0440\u043e\u0432\u0430\u043d\u043e|\u0437\u0430\u0431\u043b\u043e\u043a\u0438\u0440\u043e\u0432\u0430\u043d|zablokowane|zablokowany|\u963b\u585e|\u88ab\u963b\u585e|\u5df2\u963b\u585e|\u53d7\u963b|\u30d6\u30ed\u30c3\u30af|\u30d6\u30ed\u30c3\u30af\u4e2d|\u4fdd\u7559\u4e2d|\ucc28\ub2e8|\ucc28\ub2e8\ub428|\ub9c9\ud798|bloccato|geblokkeerd|estetty|estynyt|estossa|jumissa',
    ],
    deferred: [
        'deferred|carry over|carryover|carried over|carry forward|carried forward|documented carry over|disabled by default|off by default|future|future work|later|postponed|parked|on hold|hold|paused|suspended|icebox|someday|next release|post mvp|descoped for now|aplazado|aplazada|pospuesto|diferido|futuro|report\u00e9|report\u00e9e|diff\u00e9r\u00e9|verschoben|zur\u00fcckgestellt|sp\u00e4ter|adiado|adiada|\u043e\u0442\u043b\u043e\u0436\u0435\u043d\u043e|\u043e\u0442\u043b\u043e\u0436\u0435\u043d|\u043f\u043e\u0437\u0436\u0435|od\u0142o\u017cone|odroczone|wstrzymane|\u63a8\u8fdf|\u63a8\u9072|\u5ef6\u671f|\u5ef6\u540e|\u6682\u7f13|\u6682\u505c|\u5f8c\u56de\u3057|\u5ef6\u671f\u6e08\u307f|\ubcf4\ub958|\ubcf4\ub958 \uc911|\uc5f0\uae30|\uc5f0\uae30\ub428|rinviato|uitgesteld|lyk\u00e4tty|my\u00f6hemmin|siirretty my\u00f6hemm\u00e4ksi|tauolla',
    ],
    'not-applicable': [
        "n/a|na|n a|not applicable|out of scope|retired|superseded|removed|deleted|archived|deprecated|obsolete|cancelled|canceled|dropped|abandoned|rejected|withdrawn|wontfix|wont fix|wont do|won't fix|won't do|won't implement|not needed|not required|not planned|not relevant|irrelevant|excluded|skipped|skip|ignored|duplicate|by design|ruled out|refuted|disproved|no aplica|fuera de alcance|descartado|non applicable|sans objet|hors p\u00e9rim\u00e8tre|nicht anwendbar|entf\u00e4llt|nicht zutreffend|nicht relevant|n\u00e3o aplic\u00e1vel|n\u00e3o se aplica|fora do escopo|\u043d\u0435\u043f\u0440\u0438\u043c\u0435\u043d\u0438\u043c\u043e|\u043d\u0435 \u043f\u0440\u0438\u043c\u0435\u043d\u0438\u043c\u043e|\u043d\u0435 \u043f\u0440\u0438\u043c\u0435\u043d\u044f\u0435\u0442\u0441\u044f|\u043e\u0442\u043c\u0435\u043d\u0435\u043d\u043e|\u043d\u0435 \u0442\u0440\u0435\u0431\u0443\u0435\u0442\u0441\u044f|nie dotyczy|anulowane|poza zakresem|\u4e0d\u9002\u7528|\u4e0d\u9069\u7528|\u65e0\u9700|\u5df2\u53d6\u6d88|\u5df2\u5e9f\u5f03|\u5df2\u79fb\u9664|\u5df2\u5220\u9664|\u5df2\u522a\u9664|\u5df2\u5f52\u6863|\u5df2\u6b78\u6a94|\u524a\u9664\u6e08\u307f|\u524a\u9664|\u53d6\u6d88|\u5bfe\u8c61\u5916|\u8a72\u5f53\u306a\u3057|\u5ec3\u6b62|\ud574\ub2f9 \uc5c6\uc74c|\ud574\ub2f9\uc5c6\uc74c|\ucde8\uc18c|\ucde8\uc18c\ub428|\uc81c\uc678|non applicabile|niet van toepassing|ei sovellu|ei koske|ei tarpeen|ei tarvita|peruttu|peruutettu|poistettu",
    ],
};
const GLYPH_LISTS = {
    done: '\u2705 \u2713 \u2714 \u2611 \u25cf \ud83d\udfe2 \ud83d\udc9a \ud83d\udfe9 \ud83d\udc4d \ud83c\udd97 \ud83c\udfc1 \ud83d\udcaf [x]',
    partial: '\ud83d\udfe1 \u26a0 \ud83d\udd04 \ud83d\udd36 \ud83d\udd38 \u25d0 \u25d1 \u25d2 \u25d3 \u25d4 \u25d5 \ud83c\udfd7 \ud83d\udea7 \ud83d\udfe0 \ud83d\udfe8 \ud83d\udfe7 \ud83c\udf17 \ud83c\udf13 \ud83e\uddea \ud83d\udc9b \ud83e\udde1 \ud83d\udee0 [~] [/]',
    'not-started': '\u274c \u2717 \u2718 \u2716 \u23f3 \u231b \u2b1c \u25fb \u2610 \ud83d\udccb \ud83d\udd32 \ud83d\udd33 \u25cb \u25ef \u26aa \ud83d\udd34 \ud83d\udfe5 \ud83d\udcdd \ud83d\udd1c \ud83d\uddd3 \ud83d\udcc5 \ud83d\udc4e [ ]',
    failed: '\ud83d\udca5 \ud83d\udc1b \ud83d\udc1e',
    blocked: '\u26d4 \ud83d\udeab \ud83d\uded1 [!]',
    deferred: '\ud83d\udd35 \u23f8 \ud83d\udfe6 \ud83d\udca4 \u23ed [>]',
    'not-applicable': '\u2796 \u2298 \u2205 [-]',
};
/** Status by phrase: words in lower case, joined by one space. */
const VOCABULARY = new Map(entries(PHRASES).flatMap(([status, lists]) => lists.flatMap((list) => list.split('|').map((phrase) => [phrase, status]))));
/** Status by emoji, symbol or check box, without variation selectors. Check boxes in lower case. */
const GLYPHS = new Map(entries(GLYPH_LISTS).flatMap(([status, list]) => (list.match(/\[.\]|[^\s[\]]+/gu) ?? []).map((glyph) => [glyph, status])));
/** True where a text begins with a status mark; check boxes are no marks. */
function beginsWithGlyph(text) {
    const [first = ''] = text;
    return GLYPHS.has(first);
}
/** GitHub's emoji names, by what is between the colons. */
const SHORTCODES = new Map([
    ['white_check_mark', '\u2705'],
    ['heavy_check_mark', '\u2714'],
    ['ballot_box_with_check', '\u2611'],
    ['green_circle', '\ud83d\udfe2'],
    ['x', '\u274c'],
    ['heavy_multiplication_x', '\u2716'],
    ['red_circle', '\ud83d\udd34'],
    ['warning', '\u26a0'],
    ['construction', '\ud83d\udea7'],
    ['yellow_circle', '\ud83d\udfe1'],
    ['orange_circle', '\ud83d\udfe0'],
    ['large_blue_circle', '\ud83d\udd35'],
    ['hourglass', '\u231b'],
    ['hourglass_flowing_sand', '\u23f3'],
    ['white_large_square', '\u2b1c'],
    ['white_circle', '\u26aa'],
    ['no_entry', '\u26d4'],
    ['no_entry_sign', '\ud83d\udeab'],
    ['heavy_minus_sign', '\u2796'],
    ['arrows_counterclockwise', '\ud83d\udd04'],
    ['pause_button', '\u23f8'],
    ['clipboard', '\ud83d\udccb'],
]);
/** Words whose meaning differs from team to team: a legend's explanation weighs more than the word itself. */
const AMBIGUOUS = new Set([
    'disabled by default',
    'off by default',
    'draft',
    'accepted',
    'open',
    'stable',
    'review',
    'testing',
    'red',
    'green',
    'yellow',
    'amber',
    'future',
]);
function entries(table) {
    return Object.entries(table);
}


/***/ }),

/***/ 6007:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findTables)
/* harmony export */ });
/** In the order of the page. */
function findTables(page) {
    const found = [];
    let heading = null;
    const visit = (blocks) => {
        for (const block of blocks) {
            if (block.kind === 'heading')
                heading = block;
            else if (block.kind === 'table')
                found.push({ table: block, heading });
            else if (block.kind === 'quote')
                visit(block.blocks);
            else if (block.kind === 'list')
                for (const item of block.items)
                    visit(item.blocks);
        }
    };
    visit(page.blocks);
    return found;
}


/***/ }),

/***/ 9022:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  my: () => (/* binding */ isCount),
  Vb: () => (/* binding */ nameOf),
  xz: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: ./build/documents/metadata/metadata-values.js
var metadata_values = __webpack_require__(9253);
// EXTERNAL MODULE: ./build/rows/inline-text.js
var inline_text = __webpack_require__(5483);
// EXTERNAL MODULE: ./build/text/commit-ids.js
var commit_ids = __webpack_require__(1050);
// EXTERNAL MODULE: ./build/text/dates.js + 1 modules
var dates = __webpack_require__(2815);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(9472);
// EXTERNAL MODULE: ./build/text/lasting.js
var lasting = __webpack_require__(2758);
// EXTERNAL MODULE: ./build/text/placeholders.js
var placeholders = __webpack_require__(3834);
// EXTERNAL MODULE: ./build/rows/tables/row-remark.js
var row_remark = __webpack_require__(7929);
// EXTERNAL MODULE: ./build/text/find-others.js
var find_others = __webpack_require__(647);
// EXTERNAL MODULE: ./build/text/group-by.js
var group_by = __webpack_require__(9107);
// EXTERNAL MODULE: ./build/rows/status/classify-status.js + 3 modules
var classify_status = __webpack_require__(2257);
// EXTERNAL MODULE: ./build/rows/status/status-tokens.js
var status_tokens = __webpack_require__(9344);
;// CONCATENATED MODULE: ./build/rows/status/read-status.js



/** More of a status that is not understood would only flood a message. */
const SHOWN = 120;
/** `absent` is where a status would be in a row that is too short to have the cell. */
function readStatus({ cell, absent, words, }) {
    if (cell === undefined)
        return { text: '', status: 'unknown', range: absent, reason: 'the row has no cell for it' };
    const standing = cell.segments.filter((segment) => !segment.struck);
    const inline = (0,inline_text/* inlineText */.ln)(hasText(standing) ? withoutStruck(cell.segments) : cell.segments, status_tokens/* STATUS_TEXT_LIMIT */.zu);
    const { status, reason, start, end } = (0,classify_status/* classifyStatus */.x)(inline.text, words);
    const whole = start === 0 && end >= inline.text.trimEnd().length && inline.segments.length > 1;
    const range = (whole ? null : (0,inline_text/* rangeOfText */.E1)(inline, start, end)) ?? cell.range;
    const text = inline.text.slice(start, Math.min(end, start + SHOWN)).replaceAll('\n', ' ');
    // A status that is wholly struck through is a claim taken back: nothing is left that evidence could contradict.
    if (status !== 'unknown' && !hasText(standing))
        return { text, status: 'not-applicable', range, reason: 'struck through: the claim is taken back' };
    const listed = status === 'unknown' && words.listed.has((0,status_tokens/* statusSignature */.dr)(inline.text));
    return listed
        ? { text, status, range, reason: 'a word of the legend, which does not say how far the work is', listed: true }
        : { text, status, range, reason };
}
function hasText(segments) {
    return segments.some((segment) => segment.text.trim() !== '');
}
/** Struck words say nothing any more; their places are kept. */
function withoutStruck(segments) {
    return segments.map((segment) => (segment.struck ? { ...segment, text: '' } : segment));
}

;// CONCATENATED MODULE: ./build/rows/tables/read-besides.js



/** What people head a column with of what is to be, not of what is. */
const TO_COME = /(?<!\p{L})(?:targets?|targeted|plan|planned|goals?|expected|required?|desired|wanted|future|next|ziel|soll|geplant|objetivo|previst[oa]|planificad[oa]|planejad[oa]|cible|pr\u00e9vue?|obiettivo|cel|\u0446\u0435\u043b\u044c|\u043f\u043b\u0430\u043d|\u043f\u043b\u0430\u043d\u0438\u0440\u0443\u0435\u0442\u0441\u044f|tavoite)(?!\p{L})|\u76ee\u6807|\u76ee\u6a19|\u8a08\u753b|\u8ba1\u5212|\u8a08\u5283|\u4e88\u5b9a|\uc608\uc815|\ubaa9\ud45c/iu;
/** And of what was in a time that is over; `findOthers` knows `Before` and `Previous`. */
const LAST_PERIOD = /(?<!\p{L})(?:last\s(?:year|quarter|month|week|sprint|iteration|cycle|period|phase|milestone|release|version|season|time)|vorjahr|vormonat|vorquartal|letzte[snr]?\s(?:jahr|monat|quartal|woche)|(?:a\u00f1o|mes|trimestre)\spasado|(?:ano|m\u00eas|trimestre)\spassado|(?:an|ann\u00e9e|mois|trimestre)\s(?:dernier|derni\u00e8re|pass\u00e9e?)|(?:anno|mese)\sscorso|zesz\u0142y\s(?:rok|miesi\u0105c)|\u043f\u0440\u043e\u0448\u043b(?:\u044b\u0439|\u043e\u043c)\s(?:\u0433\u043e\u0434|\u0433\u043e\u0434\u0443|\u043c\u0435\u0441\u044f\u0446|\u043c\u0435\u0441\u044f\u0446\u0435)|ge\u00e7en\s(?:y\u0131l|ay)|viime\s(?:vuosi|kuu))(?!\p{L})|\u53bb\u5e74|\u6628\u5e74|\u524d\u5e74|\u4e0a(?:\u5e74|\u4e2a?\u6708|\u6b21|\u5b63\u5ea6)|\u524d(?:\u56de|\u671f|\u6708)|\u5148\u6708|\uc791\ub144|\uc9c0\ub09c\s?(?:\ud574|\ub2ec|\uc8fc|\ubc88)|\uc804\ub144|\uc804\uc6d4/iu;
/** The same where nothing but a word for a state follows: `Initial release` and `\u57fa\u51c6\u6d4b\u8bd5` are parts of a project. */
const PAST_STATE = /(?:^|[([\uff08])\s*(?:baseline|initial|initially|original|originally|earlier|past|was|yesterday|historical|at (?:the )?start|pre[- ](?:audit|migration|refactor|refactoring)|urspr\u00fcnglich|anfangs|l\u00ednea base|linea base|linha de base|ligne de base|inicial|initiale?|iniziale|poprzedni[oae]?|\u043f\u0440\u0435\u0434\u044b\u0434\u0443\u0449(?:\u0438\u0439|\u0430\u044f|\u0435\u0435)|\u0438\u0437\u043d\u0430\u0447\u0430\u043b\u044c\u043d\u043e|aiempi|aiemmin|\u57fa\u7ebf|\u57fa\u7dda|\u57fa\u51c6|\u57fa\u6e96|\u30d9\u30fc\u30b9\u30e9\u30a4\u30f3|\u521d\u671f|\u521d\u59cb|\u6700\u521d|\uae30\uc900\uc120|\ucd08\uae30)\s?(?:status|state|assessment|rating|score|zustand|estado|statut|\u00e9tat|stato|stan|\u0441\u0442\u0430\u0442\u0443\u0441|\u0441\u043e\u0441\u0442\u043e\u044f\u043d\u0438\u0435|tila|\u72b6\u6001|\u72c0\u614b|\u72b6\u6cc1|\u72b6\u614b|\uc0c1\ud0dc)?\s*(?:$|[)\]\uff09])/iu;
/** The other columns of statuses that say how the rows are, not how something else is, or how they were or are to be. */
function lanesOf({ columns }) {
    if (!columns.some(({ statuses }) => statuses === true))
        return [];
    const others = (0,find_others/* findOthers */.$)(columns.map(({ header }) => header));
    const lanes = [...(0,group_by/* groupBy */.$)(columns, ({ header }) => header)].flatMap(([header, alike]) => [TO_COME, LAST_PERIOD, PAST_STATE].some((other) => other.test(header))
        ? []
        : alike.map(({ index }, at) => ({ index, name: `${header}\n${at + 1}/${alike.length}` })));
    return lanes.filter(({ index }) => columns[index]?.statuses === true && !others.has(index));
}
function readBesides({ cells }, { absent, lanes, words }) {
    if (lanes.length === 0)
        return {};
    return {
        besides: lanes.map(({ index, name }) => ({
            lane: name,
            status: readStatus({ cell: cells[index], absent, words }).status,
        })),
    };
}

;// CONCATENATED MODULE: ./build/rows/tables/read-table.js










/** One row a claim, in the table's order. */
function readTable({ page, rows, layout, table, words }) {
    const required = [...new Set(layout.evidence.map((column) => column.role))].sort();
    const lanes = lanesOf(layout);
    const context = { page, layout, table, words, required, lanes, signature: signatureOf(layout, table) };
    // The order of day and month in a stamp depends on the page.
    const readRow = layout.verified.length > 0 ? toRow : toRowOnce;
    const read = [];
    for (const row of rows) {
        const above = read.at(-1);
        if (above !== undefined && isContinuation(row, layout))
            read[read.length - 1] = { ...above, evidence: [...above.evidence, ...evidenceFields(row, layout)] };
        else
            read.push(readRow(row, context));
    }
    return read;
}
const signatureOf = ({ columns, status, key, item, note, evidence, byContents, testNames, lines }, table) => JSON.stringify([
    columns.map(({ header, role, statuses = false }) => [header, role, statuses]),
    ...[status, key, item, note, evidence, byContents, testNames, lines, table],
]);
const toRowOnce = (0,lasting/* lastForLasting */.aU)(toRow, (one, other) => one.signature === other.signature && one.words === other.words);
function toRow(row, { page, layout, table, words, required, lanes }) {
    const absent = endOf(row);
    const item = row.cells[layout.item];
    const note = row.cells[layout.note];
    const remark = (0,row_remark/* remarkOf */.M)(row, layout);
    const declared = layout.status === -1
        ? impliedBy(item?.range ?? absent)
        : readStatus({ cell: row.cells[layout.status], absent, words });
    return {
        ...nameOf(row, layout),
        heading: item?.text ?? '',
        range: item?.range ?? absent,
        table,
        declared,
        ...readBesides(row, { absent, lanes, words }),
        ...(remark === null ? {} : { remark }),
        evidence: [
            ...layout.evidence.map(({ index, role }) => withLines(evidenceOf({ cell: row.cells[index], absent, column: layout.columns[index]?.header ?? '', role }), {
                row,
                layout,
                index,
            })),
            ...fieldsByContents(row, layout),
            ...testNames({ row, layout, status: declared.status }),
        ],
        required: remark === 'gone' ? [] : required,
        note: layout.note === -1
            ? null
            : { text: note?.text ?? '', placeholder: (0,placeholders/* isPlaceholder */.wK)(note?.text ?? ''), range: note?.range ?? absent },
        ...verifiedOf({ row, layout, page }),
        shape: { cells: row.cells.length, expected: layout.columns.length, range: row.range },
    };
}
/** A row that names nothing and states no status, and cites: the row above goes on in it. */
function isContinuation(row, layout) {
    return (isEmpty(row, layout.key) &&
        isEmpty(row, layout.item) &&
        isEmpty(row, layout.status) &&
        evidenceFields(row, layout).length > 0);
}
const isEmpty = ({ cells }, index) => (cells[index]?.text ?? '').trim() === '';
/** The filled evidence cells of a row. */
function evidenceFields(row, layout) {
    const absent = endOf(row);
    return layout.evidence
        .map(({ index, role }) => evidenceOf({ cell: row.cells[index], absent, column: layout.columns[index]?.header ?? '', role }))
        .filter(({ text }) => text !== '');
}
/** The filled cells of columns that may be evidence for what they hold. */
function fieldsByContents(row, layout) {
    return layout.byContents.flatMap(({ index, least }) => filledField({ row, layout, index, role: 'implementation' }).map((field) => ({
        ...withLines(field, { row, layout, index }),
        byContents: least,
    })));
}
/** The cells that name tests, of a row that is done: another one may name those that it is going to have. */
function testNames({ row, layout, status, }) {
    return status !== 'done'
        ? []
        : layout.testNames.flatMap((index) => filledField({ row, layout, index, role: 'tests' }).map((field) => ({
            ...field,
            byContents: 'test-names',
        })));
}
function filledField({ row, layout, index, role, }) {
    const cell = row.cells[index];
    const column = layout.columns[index]?.header ?? '';
    return cell === undefined || (0,placeholders/* isPlaceholder */.wK)(cell.text) ? [] : [evidenceOf({ cell, absent: endOf(row), column, role })];
}
/** A cell of files with the lines beside it, where they are one run of text. */
function withLines(field, { row, layout: { lines }, index }) {
    const segments = lines?.of === index ? (row.cells[lines.index]?.segments ?? []) : [];
    const [only] = segments;
    return lines === null || only === undefined || segments.length > 1
        ? field
        : { ...field, lines: { text: only.text, range: only.range, sure: lines.sure } };
}
/** Without a status column a row says that all it cites is there. */
function impliedBy(range) {
    return { text: '', status: 'done', range, reason: 'no status column: the row claims what it cites', implied: true };
}
/** Key and title: the key column's where it has one, unless that only counts and the item is written with a key of its own. */
function nameOf(row, layout) {
    const text = row.cells[layout.item]?.text ?? '';
    const own = (0,keys/* parseKey */.Do)(text);
    const written = row.cells[layout.key]?.text.trim() ?? '';
    if (layout.key === -1 || (0,placeholders/* isPlaceholder */.wK)(written) || (own.keyed && isCount(written)))
        return { ...own, title: own.title === '' ? text.trim() : own.title };
    const { key, keyed, title: said } = (0,keys/* parseKey */.Do)(written);
    // What is in a key column is a key, however it is written, as long as it is one short word.
    const short = written.length <= 40 && !/\s/u.test(written);
    if (!keyed && !short)
        return text.trim() === ''
            ? { key, keyed, title: said }
            : { ...own, title: own.title === '' ? text.trim() : own.title };
    const title = own.keyed && own.key === key && own.title !== '' ? own.title : text.trim();
    return { key: keyed ? key : written, keyed: true, title: title === '' ? written : title };
}
/** True for `7` and `#7`: a place in a list rather than a name. */
function isCount(key) {
    return /^#?\d{1,4}$/u.test(key);
}
function evidenceOf({ cell, absent, column, role, }) {
    return {
        column,
        role,
        polarity: 'work',
        claim: null,
        segments: cell?.segments ?? [],
        text: cell?.text.trim() ?? '',
        range: cell?.range ?? absent,
    };
}
/** Characters of a segment in which a stamp is looked for. */
const LONGEST_STAMP = 200;
/** Commit and date of a per-row last verified column, be they in one cell or in two. */
function verifiedOf({ row, layout, page, }) {
    let commit = null;
    let date = null;
    for (const index of layout.verified) {
        const cell = row.cells[index];
        const label = layout.columns[index]?.header ?? '';
        if (cell === undefined || ((0,placeholders/* isPlaceholder */.wK)(cell.text) && !/^tb[ad]$/iu.test(cell.text)))
            continue;
        const foundDate = fieldOf({ cell, label, find: dates/* findDate */.OJ });
        const foundCommit = fieldOf({ cell, label, find: commit_ids/* findCommitId */.SR });
        date ??= foundDate;
        commit ??= foundCommit;
        if (foundDate !== null || foundCommit !== null)
            continue;
        // Neither: the rules say what is wrong with it.
        const whole = {
            label,
            value: cell.text.trim(),
            range: cell.segments.length === 1 ? (cell.segments[0]?.range ?? cell.range) : cell.range,
        };
        if (layout.columns[index]?.role === 'verified-date')
            date ??= whole;
        else
            commit ??= whole;
    }
    return { verifiedCommit: commit, verifiedDate: date === null ? null : (0,metadata_values/* withDayOrder */.h)(date, page) };
}
function fieldOf({ cell, label, find, }) {
    for (const segment of cell.segments) {
        const text = segment.text.slice(0, LONGEST_STAMP);
        const found = find(text);
        if (found === null)
            continue;
        const { line } = segment.range;
        return {
            label,
            value: text.slice(found.from, found.to),
            range: { line, column: (0,inline_text/* columnOf */.uV)(segment, found.from), endLine: line, endColumn: (0,inline_text/* columnOf */.uV)(segment, found.to) },
        };
    }
    return null;
}
/** The empty place at a row's end: where a missing cell would be. */
function endOf({ range }) {
    return { line: range.endLine, column: range.endColumn, endLine: range.endLine, endColumn: range.endColumn };
}


/***/ }),

/***/ 2580:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openHeaders),
/* harmony export */   u: () => (/* binding */ openCells)
/* harmony export */ });
/* harmony import */ var _find_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6007);

/** Finds the cells of a page's rows by the line they are on; null for a row outside tables. */
function openCells(page) {
    const byLine = new Map((0,_find_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .findTables */ .J)(page).flatMap(({ table }) => table.rows.map((row) => [row.range.line, row.cells])));
    return ({ shape }) => (shape === null ? null : (byLine.get(shape.range.line) ?? null));
}
/** The header cells of a page's tables by the line of the table. */
function openHeaders(page) {
    const byLine = new Map((0,_find_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .findTables */ .J)(page).map(({ table }) => [table.range.line, table.header.cells]));
    return (line) => byLine.get(line) ?? [];
}


/***/ }),

/***/ 7929:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ remarkOf),
/* harmony export */   e: () => (/* binding */ saysGone)
/* harmony export */ });
/* harmony import */ var _text_gone_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7071);

const TO_MAKE = 'to be (?:created|written|added)|to create|not (?:yet )?created|zu erstellen|por crear|\u00e0 cr\u00e9er|a criar|da creare|do utworzenia|\u0441\u043e\u0437\u0434\u0430\u0442\u044c|\u0431\u0443\u0434\u0435\u0442 \u0441\u043e\u0437\u0434\u0430\u043d[\u0430\u043e\u044b]?|\u5f85\u521b\u5efa|\u5f85\u65b0\u5efa|\u4f5c\u6210\u4e88\u5b9a|\uc0dd\uc131 \uc608\uc815';
/** A cell that says of its row that what it names is gone, or still to be made, and little else: `\u2705 DELETED (#12)`, `removed in v2`, `DELETE`. */
const REMARKS = [
    ['gone', remarkPattern(`${_text_gone_words_js__WEBPACK_IMPORTED_MODULE_0__/* .DELETED */ .UW}|gone|${_text_gone_words_js__WEBPACK_IMPORTED_MODULE_0__/* .DELETED_ELSEWHERE */ .XD}`, '|(?:delete|remove)[^\\p{L}]{0,6}$')],
    ['to-come', remarkPattern(TO_MAKE, '')],
];
const LONGEST_REMARK = 80;
function remarkPattern(words, order) {
    return new RegExp(`^[^\\p{L}]{0,8}(?:(?:${words})(?=[^\\p{L}]*$|\\s*[([\uff08\u2014\u2013:.,;-]|\\s(?:in|by|on|with|from|since|as)\\s)${order})`, 'iu');
}
/** True for a cell that says of its row that what it names is gone. */
const saysGone = (text) => text.length <= LONGEST_REMARK && REMARKS.some(([remark, pattern]) => remark === 'gone' && pattern.test(text));
/** Asked of the status, the notes, what has no role and what follows the status; never of what names the row before it, nor of evidence, whose own words are read with it. */
function remarkOf({ cells }, { columns, status }) {
    const texts = columns
        .filter(({ index, role }) => index === status || role === 'note' || role === 'other' || (role === 'item' && status >= 0 && index > status))
        .map(({ index }) => cells[index]?.text.trim() ?? '')
        .filter((text) => text !== '' && text.length <= LONGEST_REMARK);
    const [remark] = REMARKS.find(([, pattern]) => texts.some((text) => pattern.test(text))) ?? [null];
    return remark;
}


/***/ }),

/***/ 1050:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SR: () => (/* binding */ findCommitId),
/* harmony export */   i2: () => (/* binding */ commitIdOf),
/* harmony export */   jh: () => (/* binding */ isCommitId),
/* harmony export */   kz: () => (/* binding */ isWorkingTree)
/* harmony export */ });
// The one grammar of commit ids: in a stamp, in a remark, and alone in code marks.
/** Fewest digits that git abbreviates to; the most are those of a SHA-256 repository. */
const IN_TEXT = /(?<![\w./-])[0-9a-f]{7,64}(?![\w/-]|\.\w)/gi;
/** English words of these letters alone. */
const WORDS = new Set(['acceded', 'defaced', 'effaced']);
const COMPACT_DATE = /^20\d{6}$/;
/** The first commit id in a value: `main@abc1234 on 2026-03-03`. A date without dashes is none. */
function findCommitId(text) {
    for (const match of text.matchAll(IN_TEXT)) {
        const [id] = match;
        if (!COMPACT_DATE.test(id) && !WORDS.has(id.toLowerCase()))
            return { from: match.index, to: match.index + id.length };
    }
    return null;
}
/** The commit id a value names, also one of fewer digits at its start (`abc1 (main)`); null where it names none. */
function commitIdOf(value) {
    const text = value.trim().slice(0, 200);
    const found = findCommitId(text);
    if (found !== null)
        return text.slice(found.from, found.to);
    const [, id = null, next = ''] = /^[`'"(]?(?:commit\s)?([0-9a-f]{4,64})(?![\w-])(.{0,2})/is.exec(text) ?? [];
    // Letters of all scripts take long to compile, and hardly ever follow an id.
    return next === '' || next <= '\x7f' || !/^[\p{L}\p{N}]/u.test(next) ? id : null;
}
/** True for a token that can hardly be anything but a commit id: it has both digits and letters. Among evidence, a word of letters is a word. */
function isCommitId(token) {
    return /^(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}$/.test(token);
}
const WORKING_TREE = /^work(?:ing|space)?[\s_-]?(?:tree|copy|dir(?:ectory)?)$/i;
/** True for a stamp that names the files as they were when it was written, and no commit. */
const isWorkingTree = (value) => WORKING_TREE.test(value.trim());


/***/ }),

/***/ 4273:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ compareText)
/* harmony export */ });
// The one order of texts that no locale changes.
/** Negative, zero or positive: by UTF-16 code unit, as `Array.prototype.sort` orders texts by itself. */
const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 4766:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ containsPart),
/* harmony export */   oV: () => (/* binding */ containsWord),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
// Looks for a name in a text: as a whole word, and as a part of a longer name.
const DIGIT = /\p{N}/u;
const WORD = /[\p{L}\p{M}\p{N}_$]/u;
/** True where `word` occurs in `text` with no letter, digit, `_` or `$` of any script right before or after it. */
function containsWord(text, word) {
    return listWords(text, word).next().done !== true;
}
/** Where `word` occurs that way, in order. */
function* listWords(text, word) {
    if (word === '')
        return;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        if (!WORD.test(characterBefore(text, at)) && !WORD.test(characterAt(text, at + word.length)))
            yield at;
    }
}
/** True where `word` is made of whole words of a longer name: `return_to` in `pending_return_to`, `Return` in `pendingReturnTo`, `Tree` in `Tree2D`, `test_` in `test_a`. */
function containsPart(text, word) {
    if (word === '')
        return false;
    const [first, last] = [word.charAt(0), word.charAt(word.length - 1)];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const [before, after] = [characterBefore(text, at), characterAt(text, at + word.length)];
        const starts = first === '_' || !WORD.test(before) || before === '_' || before === '$' || (isUpper(first) && !isUpper(before));
        const ends = last === '_' ||
            !WORD.test(after) ||
            after === '_' ||
            after === '$' ||
            (isUpper(after) && !isUpper(last)) ||
            (DIGIT.test(after) && !DIGIT.test(last));
        if (starts && ends && (WORD.test(before) || WORD.test(after)))
            return true;
    }
    return false;
}
function isUpper(character) {
    return character !== character.toLowerCase();
}
function characterAt(text, at) {
    const point = text.codePointAt(at);
    return point === undefined ? '' : String.fromCodePoint(point);
}
function characterBefore(text, at) {
    const last = text.charAt(at - 1);
    return /[\uDC00-\uDFFF]/.test(last) ? text.slice(at - 2, at) : last;
}


/***/ }),

/***/ 1130:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodePercent)
/* harmony export */ });
// Reads the percent signs of an address: `a%20b.md` is `a b.md`.
/** The text as it is meant. A stray percent sign means itself, as in browsers. */
function decodePercent(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 8304:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nearestOf),
/* harmony export */   q: () => (/* binding */ findNearest)
/* harmony export */ });
// The nearest known name to one that nobody knows, so that a message can offer it.
/** The name with the fewest edits, where they are few for its length; else null. Case does not count. */
async function findNearest(name, among) {
    const { distance } = await __webpack_require__.e(/* import() */ 1916).then(__webpack_require__.t.bind(__webpack_require__, 1916, 19));
    return nearestOf({ name, among, distance });
}
/** The same, for callers that have the distance of two texts at hand. */
function nearestOf({ name, among, distance, }) {
    const wanted = name.slice(0, 100).toLowerCase();
    let best = null;
    let least = Math.max(1, Math.floor(wanted.length * 0.4)) + 1;
    for (const candidate of among) {
        const edits = Math.abs(candidate.length - wanted.length) >= least ? least : distance(wanted, candidate.toLowerCase());
        if (edits < least)
            [best, least] = [candidate, edits];
    }
    return best;
}


/***/ }),

/***/ 647:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findOthers)
/* harmony export */ });
/* harmony import */ var _table_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6612);
// Tells headers of what something else has, or of what was before, from those of what a row rests on.

const OTHERS = new Set('upstream|before|old|previous|previously|former|formerly|legacy|prior|competitor|competitors|competing|rival|rivals|alternative|alternatives|their|theirs|vorher|fr\u00fcher|alt|altes|alte|alter|bisher|antes|anterior|antiguo|antigua|avant|ancien|ancienne|prima|precedente|vecchio|dawniej|stary|stare|\u0431\u044b\u043b\u043e|\u0441\u0442\u0430\u0440\u044b\u0439|\u0441\u0442\u0430\u0440\u043e\u0435|\u0440\u0430\u043d\u044c\u0448\u0435|\u00f6nce|eski|\uc6d0\ubcf8|\uae30\uc874|\uc774\uc804|\u65e7'.split('|'));
/** `Old / new path`: the column has both. */
const OWN = new Set('new|now|current|after|our|ours|\u2192|neu|jetzt|nuevo|nouveau|novo|nowy|\u0441\u0442\u0430\u043b\u043e|\u043d\u043e\u0432\u044b\u0439'.split('|'));
/** Chinese and Japanese put no space after the word. */
const WRITTEN_OTHERS = [
    '\u65e7',
    '\u820a',
    '\u5909\u66f4\u524d',
    '\u79fb\u884c\u524d',
    '\u6539\u4fee\u524d',
    '\u4e4b\u524d',
    '\u539f\u6709',
    '\u7ade\u54c1',
    '\u7af6\u54c1',
    '\u4e0a\u6e38',
    '\u4ee5\u524d',
];
/** `Original file`, `\u539f\u6587\u4ef6`: what was before, where another column has what became of it. */
const ORIGINAL = /^[^\p{L}]{0,4}(?:(?:originale?|oryginalny|orijinal)(?!\p{L})|original(?:datei|pfad|modul)|urspr\u00fcngliche?[nrs]?\s|(?:archivo|fichero|ruta|fichier|chemin|arquivo|caminho|file|percorso|plik|m\u00f3dulo|module|modulo)\s(?:original[e]?|d['\u2019]origine|de origen|de origem|di origine|oryginalny)|\u539f(?:\u6587\u4ef6|\u8def\u5f84|\u8def\u5f91|\u6a21\u5757|\u6a21\u7d44|\u4f4d\u7f6e|\u540d|\u30d5\u30a1\u30a4\u30eb|\u30d1\u30b9)|\u5143\u306e?(?:\u30d5\u30a1\u30a4\u30eb|\u30d1\u30b9|\u30e2\u30b8\u30e5\u30fc\u30eb|\u5834\u6240)|\uc6d0\ub798\s?(?:\ud30c\uc77c|\uacbd\ub85c)|(?:\u62c6\u5206|\u91cd\u6784|\u91cd\u69cb|\u6539\u9020|\u8fc1\u79fb|\u9077\u79fb|\u5408\u5e76|\u5206\u5272|\u79fb\u52d5)\u524d)/iu;
/** What became of something. */
const RESULT = /(?<!\p{L})(?:new|now|results?|resulting|became|becomes|split|moved|merged|extracted|target|destination|successors?|after|replacements?|replaced|neue?[nrs]?|jetzt|ergebnis|aufgeteilt|nachfolger|nuev[oa]s?|resultados?|dividid[oa]s?|nouve(?:au|lle)x?|r\u00e9sultats?|divis\u00e9|scind\u00e9|nov[oa]s?|dividido|risultat[oi]|diviso|now[yae]|wynik|podzia\u0142|\u043d\u043e\u0432(?:\u044b\u0439|\u043e\u0435|\u044b\u0435|\u0430\u044f)|\u0440\u0435\u0437\u0443\u043b\u044c\u0442\u0430\u0442|\u0440\u0430\u0437\u0431\u0438\u0442[\u043e\u044b]?|\u0441\u0442\u0430\u043b\u043e|yeni|sonu\u00e7)(?!\p{L})|\u62c6\u5206(?!\u524d)|\u7ed3\u679c|\u7d50\u679c|\u65b0(?:\u6587\u4ef6|\u8def\u5f84|\u4f4d\u7f6e|\u30d5\u30a1\u30a4\u30eb|\u30d1\u30b9)|\u91cd\u6784\u540e|\u8fc1\u79fb(?!\u524d)|\u5408\u5e76(?!\u524d)|\u5909\u66f4\u5f8c|\u5206\u5272(?!\u524d)|\u79fb\u884c(?!\u524d)|\u79fb\u52d5(?!\u524d)|\uacb0\uacfc|\ubd84\ud560|\uc0c8\s?(?:\ud30c\uc77c|\uacbd\ub85c)/iu;
/** Columns of what something else has, or of what was before: `Upstream`, `Before`, `Their file`, `Competitor`. What they name is not what a row rests on. */
function namesOthers(header) {
    // `Tests (legacy)`: what is old and still there is evidence as well.
    const words = (0,_table_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .normaliseHeader */ .Gw)(header)
        .replace(/[([\uff08]\s*legacy\s*[)\]\uff09]/giu, ' ')
        .split(/[\s/()[\]\uff08\uff09+&,-]/u)
        .filter((word) => word !== '');
    if (words.some((word) => OWN.has(word)))
        return false;
    return (words.some((word) => OTHERS.has(word)) || WRITTEN_OTHERS.some((word) => words.some((own) => own.startsWith(word))));
}
/** The columns of a table, by index, of what something else has, or of what was before. `Original file` is one beside a column of what it became. */
function findOthers(headers) {
    const results = headers.flatMap((header, index) => (RESULT.test(header) ? [index] : []));
    return new Set(headers.flatMap((header, index) => namesOthers(header) || (ORIGINAL.test(header) && results.some((other) => other !== index)) ? [index] : []));
}


/***/ }),

/***/ 7071:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ DELETED),
/* harmony export */   XD: () => (/* binding */ DELETED_ELSEWHERE),
/* harmony export */   _V: () => (/* binding */ GONE_ANYWHERE),
/* harmony export */   eA: () => (/* binding */ MOVED),
/* harmony export */   gf: () => (/* binding */ ORDERS),
/* harmony export */   uj: () => (/* binding */ GONE),
/* harmony export */   wk: () => (/* binding */ RETIRED)
/* harmony export */ });
// The words by which a page says that a file or a name is no more, as alternatives of a pattern. Who reads them decides where they have to be.
/** What was done to a file, or to all that a row names. */
const DELETED = 'deleted|removed';
/** What is done to work as well: as a status they mean that a row claims nothing. */
const RETIRED = 'retired|dropped';
/** What it was is elsewhere now, or another thing is in its place. */
const MOVED = 'renamed|moved|replaced';
/** The same seven as orders. */
const ORDERS = 'delete|remove|retire|drop|rename|move|replace';
/** All that says so of what is before it. Before a name, `gone` and `superseded` may speak of another: `a.ts` gone (`b.ts`). */
const GONE = `${DELETED}|${RETIRED}|${MOVED}|gone|superseded`;
/** Other words for DELETED and `gone`, and those of other languages. Some of them can as well be said of what comes after them (`removido o freio`): they end what they are said of. */
const DELETED_ELSEWHERE = 'eliminated|does not exist(?: any ?more)?|no longer exists|confirmed absent|gel\u00f6scht|entfernt|eliminad[oa]|(?:removid[oa]s?|apagad[oa]s?|exclu\u00edd[oa]s?|rimoss[oaie])(?=[\\s*_]*(?:$|[).,;:!?|\\]]))|borrad[oa]|supprim\u00e9e?|eliminat[oa]|verwijderd|usuni\u0119t[eyo]|\u0443\u0434\u0430\u043b[\u0435\u0451]\u043d[\u0430\u043e\u044b]?|\u0432\u0438\u0434\u0430\u043b\u0435\u043d\u043e|silindi|poistettu|\u5df2\u5220\u9664|\u5df2\u522a\u9664|\u5df2\u79fb\u9664|\u524a\u9664\u6e08\u307f|\uc0ad\uc81c\ub428';
/** True of a text with any of these words: few have one. */
const GONE_ANYWHERE = new RegExp(`${GONE}|${ORDERS}|former|${DELETED_ELSEWHERE}`, 'i');


/***/ }),

/***/ 7032:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ hasScheme)
/* harmony export */ });
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1791);
// Whether a link's destination is an address with a scheme, which leads out of the repository.

/** A file and a line, as editors write them: `x.rs:40` has the form of a scheme and is none. */
const EDITOR = /^[\w.+-]{1,200}\.([a-z0-9]{1,10}):\d{1,7}(?:[-\u2013:]\d{1,7})?$/i;
/** True for `https:\u2026`, `mailto:\u2026`, `vscode:\u2026`; false for a path, and for a file of a known kind with a line behind it. */
function hasScheme(url) {
    if (!/^[a-z][a-z0-9+.-]*:/i.test(url))
        return false;
    const ending = EDITOR.exec(url)?.[1]?.toLowerCase();
    return ending === undefined || !_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .EXTENSIONS */ .Z.has(ending);
}


/***/ }),

/***/ 9472:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ parseKey),
/* harmony export */   NB: () => (/* binding */ nestKeys),
/* harmony export */   tF: () => (/* binding */ slugOf),
/* harmony export */   yk: () => (/* binding */ canonicalKey)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4832);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9107);
// Finds the key a claim is written with (`3.4.10`, `EPIC 4`, `WS-P1`), and tells which keys contain which.


/** Words that, with a number, name a part of a plan; their numbers nest with bare ones: `EPIC 3` contains `3.4`. */
const CONTAINERS = 'epic|phase|milestone|section|chapter|part|stage|sprint|wave|track|theme|initiative|feature|story|task|step|slice|iteration|deliverable|\u00e9tape|fase|\u0444\u0430\u0437\u0430|\u044d\u0442\u0430\u043f|etap|\u9636\u6bb5|\u30d5\u30a7\u30fc\u30ba';
/** Words that name a thing of their own; their numbers nest among themselves only. */
const LABELS = new Set(`${CONTAINERS}|workstream|work stream|requirement|req|criterion|gate|goal|objective|item|rule|issue|ticket|risk|finding|error|gap|case|use case|adr|rfc|principle|invariant|capability|control|check|week|day|lot|anforderung|requisito|exigence`.split('|'));
// The patterns see the head of a text only, so their quantifiers need no bounds (which V8 would unroll, at a cost).
const LABELLED = /^([^\s\d_-]+(?: (?:stream|case))?)[ _-]*(\d+(?:\.\d+)*[a-z]?|[A-Z]|[IVX]+)(?=$|[\s:),;]|\.(?!\d)|-(?!\d))/u;
const DOTTED = /^\u00a7? ?(\d+(?:\.\d+)+[a-z]?)(?=$|[\s:),;]|\.(?!\d)|-(?!\d))/u;
const BRACKETED = /^[[(]([^\s[\]()]+)[\])](?=$|[\s:.,-])/u;
const IDENTIFIER = /^([A-Z][A-Z0-9]*(?:[-_][A-Z0-9]+)*(?:\.[A-Z]{0,6}\d+)*[a-z]?)(?=$|[\s:),;]|\.(?![A-Za-z0-9])|-(?![A-Za-z0-9]))/u;
const SMALL_IDENTIFIER = /^((?:req|us|fr|nfr|ac|tc|ws|adr|task|story|bug|issue|risk|gap|ep)-\d+(?:\.\d+)*)(?=$|[\s:),;]|\.(?!\d)|-(?!\d))/u;
const NUMBERED = /^#?(\d+)(?:$|[.):] )/u;
const UNITS = /^\s?(?:%|[kmg]i?b\b|ms\b|s\b|x\b|percent\b|hours?\b|days?\b|seconds?\b|minutes?\b|fps\b)/i;
/** Standards, products and quarters that look like keys. */
const NOT_KEYS = /^(?:v\d|utf|sha|iso|rfc|aes|md\d|http|tls|ssl|s3$|ec2$|h2$|ie\d|es\d|k8s|cve|x86|x64|arm|ipv|oauth|web\d|q[1-4]$|gpt|base\d|int\d|uint|float\d|f\d\d$|i\d\d$|u\d\d$|i18n$|l10n$|a11y$|b2b$|c\+|mp\d$|h26|[ls][0-5]$|p[0-5]$|h[12]$|e2e$|py\d|python|node\d|ubuntu|rs-?\d{3}$)/i;
const KEPT = new RegExp(`[.-]|[^${_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_IN_WORDS */ .wY}]`, 'gu');
/** A title is read this far; more is no title. */
const TITLE_LIMIT = 500;
/** A key is in the first so many characters, and has at most so many itself; a number in it has at most four digits. */
const HEAD = 64;
const LONGEST_KEY = 32;
/** The key `text` begins with, and the rest; without a key, the slug of the whole. Versions, dates and years are no keys. */
function parseKey(text) {
    const written = text.slice(0, TITLE_LIMIT).trim();
    // One dash for another: offsets stay.
    const plain = plainDashes(written);
    const found = bracketed(plain) ?? writtenKey(plain);
    if (found === null)
        return { key: slugOf(written), keyed: false, title: written };
    return {
        key: found.key,
        keyed: true,
        title: written
            .slice(found.length)
            .replace(/^[\s:.),;\u2014\u2013|-]{1,20}/u, '')
            .trim(),
    };
}
const NOT_ASCII = /[^\x00-\x7f]/;
/** Keys are equal where this is: case, spaces and dashes do not matter, but `1-2` is not `12`. */
function canonicalKey(key) {
    const known = canonical.get(key);
    if (known !== undefined)
        return known;
    const made = makeCanonical(key);
    if (canonical.size >= MAX_REMEMBERED)
        canonical.clear();
    if (key.length <= HEAD)
        canonical.set(key, made);
    return made;
}
/** Each step of a run asks for the keys of the same rows. */
const canonical = new Map();
const MAX_REMEMBERED = 20_000;
function makeCanonical(key) {
    // Most keys have no letter that could be written in another way.
    const plain = NOT_ASCII.test(key) ? plainDashes(key.normalize('NFKC').toLowerCase()) : key.toLowerCase();
    // Letters of all scripts take long to compile.
    const kept = NOT_ASCII.test(plain) ? (plain.match(KEPT) ?? []).join('') : plain.replaceAll(/[^a-z0-9.-]+/g, '');
    return kept.replaceAll(/(?<!\d)-|-(?!\d)/gu, '').replace(/\.$/u, '');
}
/** Lower case letters and digits of any script, joined by `-`; at most 80 characters. */
function slugOf(text) {
    const words = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsIn */ .Hn)(text.slice(0, TITLE_LIMIT).normalize('NFKC').toLowerCase());
    return words.join('-').slice(0, 80).replace(/-$/u, '') || text.trim().slice(0, 80);
}
/**
 * For each key the index of its parent, the nearest ancestor that exists: `3.4.10` in `3.4`, else in `3` or `EPIC 3`.
 * Null for no parent, and for rows without a written key (pass null). Of several equal ancestors the last one above wins.
 */
function nestKeys(keys) {
    const paths = keys.map((key) => (key === null ? null : pathOf(key)));
    const places = new Map();
    paths.forEach((path, index) => {
        if (path === null)
            return;
        (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .appendTo */ .S)(places, path.join('.'), index);
    });
    return paths.map((path, index) => {
        for (let length = (path?.length ?? 0) - 1; path !== null && length > 1; length -= 1) {
            const holders = places.get(path.slice(0, length).join('.'));
            if (holders !== undefined)
                return holders.findLast((holder) => holder < index) ?? holders[0] ?? null;
        }
        return null;
    });
}
/** Family and numbers of a key: `EPIC 3` and `3` are `['', '3']`, `T7.1` is `['t', '7', '1']`. Null where it has no number. */
function pathOf(key) {
    const text = canonicalKey(key.slice(0, HEAD));
    const match = /^((?:[^.-]*[^\d.-])?)(\d+(?:\.\d+)*)([a-z]?)$/u.exec(text);
    if (match === null)
        return null;
    const [, family = '', numbers = '', letter = ''] = match;
    const steps = numbers.split('.').map((step) => step.replace(/^0+(?=\d)/u, ''));
    return [CONTAINER_WORDS.has(family) ? '' : family, ...steps, ...(letter === '' ? [] : [letter])];
}
const CONTAINER_WORDS = new Set(CONTAINERS.split('|'));
function bracketed(text) {
    const match = BRACKETED.exec(text.slice(0, HEAD));
    const inner = match?.[1] === undefined ? null : writtenKey(match[1]);
    return match === null || inner === null || inner.length !== match[1]?.length
        ? null
        : { key: inner.key, length: match[0].length };
}
function writtenKey(text) {
    const head = text.slice(0, HEAD);
    const labelled = LABELLED.exec(head);
    if (labelled !== null && LABELS.has((labelled[1] ?? '').toLowerCase()) && isPlace(labelled[2] ?? ''))
        return { key: labelled[0].replaceAll(/\s{1,3}/gu, ' '), length: labelled[0].length };
    const match = DOTTED.exec(head) ?? identifier(head) ?? NUMBERED.exec(head);
    const key = match?.[1];
    if (match === null ||
        key === undefined ||
        key.length > LONGEST_KEY ||
        !isPlace(key) ||
        UNITS.test(text.slice(match[0].length)))
        return null;
    return { key, length: match[0].trimEnd().length };
}
function identifier(text) {
    const match = IDENTIFIER.exec(text) ?? SMALL_IDENTIFIER.exec(text);
    const key = match?.[1] ?? '';
    return /\d/u.test(key) && !NOT_KEYS.test(key) ? match : null;
}
/** False for years and dates, and for a lone letter that is no capital (`step a`). */
function isPlace(number) {
    const year = /^(\d{4})(?:\.|$)/u.exec(number)?.[1];
    return !/^\d{5}|^[a-z]$|^[ivx]+$/u.test(number) && (year === undefined || Number(year) < 1900 || Number(year) > 2100);
}
function plainDashes(text) {
    return text.replaceAll(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu, '-');
}


/***/ }),

/***/ 2758:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aU: () => (/* binding */ lastForLasting),
/* harmony export */   jn: () => (/* binding */ onceForLasting),
/* harmony export */   rp: () => (/* binding */ makeLasting)
/* harmony export */ });
// Objects that several readings share: what is worked out about one of them is worked out once.
const lasting = new WeakSet();
/** Says that an object will be asked about again. It must never change from now on. */
function makeLasting(object) {
    lasting.add(object);
}
/** The same answers as `ask`, which depends on its argument alone; those about lasting objects are kept as long as these are. */
function onceForLasting(ask) {
    const kept = new WeakMap();
    return (key) => {
        const known = kept.get(key);
        if (known !== undefined)
            return known.answer;
        const answer = ask(key);
        if (lasting.has(key))
            kept.set(key, { answer });
        return answer;
    };
}
/** The same, where the answer depends on what else is given too: the last answer is given again where that is the `same`. */
function lastForLasting(ask, same) {
    const kept = new WeakMap();
    return (key, given) => {
        const known = kept.get(key);
        if (known !== undefined && same(known.given, given))
            return known.answer;
        const answer = ask(key, given);
        if (lasting.has(key))
            kept.set(key, { given, answer });
        return answer;
    };
}


/***/ }),

/***/ 4701:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ lazily)
/* harmony export */ });
// Makes a value on its first use, and once.
/** The same value at each call; a promise is kept as it is. */
function lazily(make) {
    let made = null;
    return () => (made ??= { value: make() }).value;
}


/***/ }),

/***/ 3311:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ nameWords),
/* harmony export */   TY: () => (/* binding */ isNameAndWord),
/* harmony export */   up: () => (/* binding */ hasSeveralWords)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9278);
// Takes names of code and of files apart into their words: `loadClay` and `load_clay` are two.

const PARTS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu;
const SEVERAL = /[\p{Ll}\p{N}]\p{Lu}|[^_]_[^_]/u;
/** The words of a text and of the names in it, as they are written. */
function nameWords(text) {
    return text.match(PARTS) ?? [];
}
/** True for a name of several words, which hardly is a word of a language. */
const hasSeveralWords = (name) => SEVERAL.test(name);
/** True where a file has all words of another one's name and endings, and one more of a kind: `test_clay.py` and `clay.py`. */
function isNameAndWord(path, other, isOfKind) {
    const [more, name] = [fileWords(path), fileWords(other).join(' ')];
    return (more.length <= MOST_WORDS && more.some((word, at) => isOfKind(word) && more.toSpliced(at, 1).join(' ') === name));
}
/** Words of a file's name; no name that people write has more. */
const MOST_WORDS = 12;
const fileWords = (path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path)
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');


/***/ }),

/***/ 3834:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ isStampPlaceholder),
/* harmony export */   NA: () => (/* binding */ isEvidencePlaceholder),
/* harmony export */   QD: () => (/* binding */ needsNoEvidence),
/* harmony export */   mX: () => (/* binding */ owesEvidence),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
// The one list of what people write where there is nothing to write: in any cell, in a cell of evidence, and in a stamp.
/** These say nothing wherever they are. */
const NOTHING = ('- -- --- \u2014 \u2013 \u2212 \u2015 _ ? ?? \u2026 ... . / \\ \u00d7 \u2796 n/a na n.a none nil null tbd tba tbc todo nothing (none) \u65e0 \u7121 \u306a\u3057 \uc5c6\uc74c \u6682\u65e0 \u5f85\u5b9a \u672a\u5b9a ' +
    'ninguno ninguna aucun aucune keine keiner nenhum nenhuma \u043d\u0435\u0442 brak')
    .split(' ')
    .concat('', 'n.a.', 'not applicable', 'to do', 'ei mit\u00e4\u00e4n', 'ei ole', 'ei yht\u00e4\u00e4n');
/** In a cell of evidence these say that there is none; elsewhere they can be a key, a status or a remark. */
const NO_EVIDENCE = 'x \u2717 \u2718 \u274c \u2b1c \u2610 \ud83d\udd32 \u25cb 0 no gap gaps missing pending unknown absent open planned \u672a\u5f00\u59cb ei puuttuu'
    .split(' ')
    .concat('none yet', 'not yet', 'not available', 'ei viel\u00e4');
/** In place of a commit, a date, an owner or a status these say that there is none yet. */
const NEVER = ['unknown', 'pending', 'unset', 'never', 'not yet', 'not yet verified', 'yyyy-mm-dd'];
/** Of these, those that say that something is still to come, and those that say that nothing can be asked for. A dash says neither. */
const OWING = 'gap gaps missing pending absent open planned tbd tba tbc todo \u5f85\u5b9a \u672a\u5b9a \u672a\u5f00\u59cb puuttuu'
    .split(' ')
    .concat('none yet', 'not yet', 'not available', 'to do', 'ei viel\u00e4');
const INAPPLICABLE = ['n/a', 'na', 'n.a', 'n.a.', 'not applicable'];
const IN_ANY = new Set(NOTHING);
const IN_EVIDENCE = new Set([...NOTHING, ...NO_EVIDENCE]);
const IN_STAMP = new Set([...NOTHING, ...NEVER]);
const IN_DEBT = new Set(OWING);
const IN_NO_CASE = new Set(INAPPLICABLE);
/** Longest text that can be one, and longest with a remark. */
const LONGEST = 40;
const LONGEST_REMARK = 400;
/** True where the text says nothing about anything. */
function isPlaceholder(text) {
    return text.length < LONGEST && IN_ANY.has(text.trim().toLowerCase());
}
/** True where a stamp, an owner or a status is still to be filled in: `TBD`, `never`, `<date>`. */
function isStampPlaceholder(value) {
    const text = value.trim();
    return text.length <= LONGEST + 2 && (IN_STAMP.has(text.toLowerCase()) || /^(?:<[^<>]*>|[-\u2013\u2014?.\u2026_]+)$/.test(text));
}
/** True where a whole cell says that there is no evidence, also with a remark after it (`Gap: no tests yet`). */
function isEvidencePlaceholder(text) {
    return isOneOf(text, IN_EVIDENCE);
}
/** True where such a cell says that evidence is still owed: `Gap`, `TBD`, `missing (no runner)`. */
const owesEvidence = (text) => isOneOf(text, IN_DEBT);
/** True where such a cell says that there can be none: `N/A`. */
const needsNoEvidence = (text) => isOneOf(text, IN_NO_CASE);
/** Whether a cell is one of the words, also with a remark after it. */
function isOneOf(text, words) {
    const trimmed = text.trim();
    if (trimmed.length > LONGEST_REMARK)
        return false;
    if (words.has(trimmed.toLowerCase()) || words.has(withoutMarks(trimmed)))
        return true;
    const [head = '', remark] = trimmed.split(/\s*[(:;,\u2014\u2013]\s*|\s+-\s+/, 2);
    const word = withoutMarks(head);
    return remark !== undefined && word.length > 1 && words.has(word);
}
function withoutMarks(text) {
    return text
        .trim()
        .toLowerCase()
        .replace(/^[([*_~\s]{1,8}/, '')
        .replace(/[)\]*_~\s.!:]{1,8}$/, '');
}


/***/ }),

/***/ 9379:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isArchived),
/* harmony export */   J: () => (/* binding */ isSetAside)
/* harmony export */ });
/* harmony import */ var _code_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4153);
/* harmony import */ var _name_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3311);
// Tells the path of a copy that somebody kept of older code (`kiln-legacy.js`, `old_kiln.py`, `kiln.bak.js`) from a new place of it.


/** Joined to the name of a file. Versions, and folders of any name, may be where its work is done now. */
const MARKS = new Set(['legacy', 'old', 'deprecated', 'bak', 'backup', 'orig', 'copy']);
/** True where code that was at one path is at another one only as what is kept of it: its name is the old one and one such word. */
function isSetAside(path, from) {
    return path !== from && (0,_code_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isCode */ ._m)(from) && (0,_name_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isNameAndWord */ .TY)(path, from, (word) => MARKS.has(word));
}
const ARCHIVE = /(?:^|\/)[._-]?(?:archives?|archived|archiv|\u0430\u0440\u0445\u0438\u0432|\u5f52\u6863|\u5b58\u6863)\//iu;
/** True where one path is in an archive and the other is not: what somebody put away there is hardly what is meant where nothing says so. */
const isArchived = (path, from) => ARCHIVE.test(path) && !ARCHIVE.test(from);


/***/ })

};
;