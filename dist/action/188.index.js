export const id = 188;
export const ids = [188];
export const modules = {

/***/ 7188:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPage: () => (/* binding */ readPage)
});

// EXTERNAL MODULE: ./build/documents/markdown/decode.js
var decode = __webpack_require__(6225);
;// CONCATENATED MODULE: ./build/documents/metadata/front-matter.js
/** Lines, characters, nesting and entries of front matter that are read. */
const MAX_LINES = 500;
const MAX_CHARACTERS = 64 * 1024;
const MAX_DEPTH = 8;
const MAX_ENTRIES = 1_000;
const NONE = { entries: [], lines: 0, notes: [] };
/** Line of the closing fence (1-based), or 0. A page that opens with a thematic break is recognized by what follows it. */
function findEnd(lines) {
    if (lines[0]?.trimEnd() !== '---' || !/^(?:#|["']?[\w$][^:]{0,200}:(?:\s|$)|---\s*$)/.test(lines[1] ?? ''))
        return 0;
    const bound = Math.min(lines.length, MAX_LINES);
    for (let index = 1; index < bound; index += 1) {
        const line = lines[index]?.trimEnd();
        if (line === '---' || line === '...')
            return index + 1;
    }
    return 0;
}
/** Turns offsets in the joined lines into lines and columns of the page. */
function placesIn(lines) {
    const starts = [];
    let length = 0;
    for (const line of lines) {
        starts.push(length);
        length += line.length + 1;
    }
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >>> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        // The fence above is line 1.
        return { line: low + 2, column: offset - (starts[low] ?? 0) + 1 };
    };
}
/** Reads the front matter that the lines of a page open with. */
async function readFrontMatter(lines) {
    const end = findEnd(lines);
    if (end === 0)
        return NONE;
    const inner = lines.slice(1, end - 1);
    const text = inner.join('\n');
    const refused = (why) => ({
        entries: [],
        lines: end,
        notes: [`The front matter ${why}: it is not read.`],
    });
    if (text.length > MAX_CHARACTERS)
        return refused('is too large');
    const { parseDocument, isMap, isScalar, isSeq } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    let document;
    try {
        document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false, merge: false });
    }
    catch (error) {
        // Deep nesting exhausts the parser's stack.
        if (error instanceof RangeError)
            return refused('is nested too deep');
        throw error;
    }
    if (document.errors.length > 0)
        return refused('is not valid YAML');
    if (document.contents !== null && !isMap(document.contents))
        return NONE;
    const place = placesIn(inner);
    const entries = [];
    const add = (node, key, depth) => {
        if (entries.length >= MAX_ENTRIES || depth > MAX_DEPTH || node === null || node === undefined)
            return;
        if (isMap(node)) {
            for (const pair of node.items) {
                const name = isScalar(pair.key) ? String(pair.key.value) : null;
                if (name !== null)
                    add(pair.value, key === '' ? name : `${key}.${name}`, depth + 1);
            }
        }
        else if (isSeq(node))
            node.items.forEach((item, index) => add(item, `${key}.${index}`, depth + 1));
        else if (isScalar(node) && node.range && (node.value !== null || node.source === '')) {
            const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
            const start = place(node.range[0] + quoted);
            const stop = place(node.range[1] - quoted);
            // As written: a commit of digits alone is no number.
            const value = node.type === 'PLAIN' || typeof node.value !== 'string' ? (node.source ?? '') : node.value;
            entries.push({
                key,
                value,
                range: { line: start.line, column: start.column, endLine: stop.line, endColumn: stop.column },
            });
        }
    };
    add(document.contents, '', 0);
    return { entries, lines: end, notes: [] };
}

;// CONCATENATED MODULE: ./build/documents/markdown/parse-markdown.js
const spotOf = (token) => ({
    line: token.start.line,
    column: token.start.column,
    endLine: token.end.line,
    endColumn: token.end.column,
});
/** The key of a place in a map. */
const placeKey = (line, column) => `${line}:${column}`;
/** Handlers that do what mdast-util-from-markdown does for text, and write the places down. */
function recorder(runs, destinations, labels) {
    let entered = 0;
    function finish(context, token, text) {
        const tail = context.stack.pop();
        tail.value += text;
        const { line, column, offset } = token.end;
        if (tail.position !== undefined)
            tail.position.end = { line, column, offset };
        return tail;
    }
    const record = (kind, token, decoded) => {
        // An escape starts at its backslash.
        const back = decoded === null || token.type !== 'characterEscapeValue' ? 0 : 1;
        runs.push({
            kind,
            line: token.start.line,
            column: token.start.column - back,
            endColumn: token.end.column,
            decoded,
        });
    };
    const data = (kind) => function exitData(token) {
        finish(this, token, this.sliceSerialize(token));
        record(kind, token, null);
    };
    function destination(token) {
        const url = this.resume();
        const node = this.stack.at(-1);
        if (node !== undefined && 'url' in node)
            node.url = url;
        destinations.push(spotOf(token));
    }
    return {
        enter: {
            labelText(token) {
                labels.set(placeKey(token.start.line, token.start.column), spotOf(token));
            },
            characterReference(token) {
                this.config.enter['data']?.call(this, token);
                entered = this.stack.at(-1).value.length;
            },
        },
        exit: {
            data: data('text'),
            codeTextData: data('code'),
            htmlTextData: data('html'),
            characterEscapeValue(token) {
                const text = this.sliceSerialize(token);
                finish(this, token, text);
                record('text', token, text);
            },
            characterReference(token) {
                record('text', token, finish(this, token, '').value.slice(entered));
            },
            resourceDestinationString: destination,
            definitionDestinationString: destination,
        },
    };
}
// A transform would split text nodes for links it finds in already resolved text, and lose their places; the tokenizer finds the others.
const withoutTransforms = (extension) => 'length' in extension ? extension.flatMap(withoutTransforms) : [{ ...extension, transforms: [] }];
/**
 * What was parsed is kept for a while: the skeleton of a page, which has no table rows, is the same at base and at head and from version to version.
 * Nobody changes it.
 */
const [MOST_KEPT, LONGEST_KEPT] = [8, 200_000];
async function load() {
    const { remark, remarkGfm } = await Promise.all(/* import() */[__webpack_require__.e(511), __webpack_require__.e(479)]).then(__webpack_require__.bind(__webpack_require__, 479));
    const kept = new Map();
    return (text) => {
        const before = kept.get(text);
        if (before !== undefined)
            return before;
        const parsed = parse(text);
        if (kept.size >= MOST_KEPT)
            kept.clear();
        if (text.length <= LONGEST_KEPT)
            kept.set(text, parsed);
        return parsed;
    };
    function parse(text) {
        const runs = [];
        const destinations = [];
        const labels = new Map();
        const processor = remark()
            .use(remarkGfm)
            .use(function addRecorder() {
            const known = (this.data('fromMarkdownExtensions') ?? []);
            this.data('fromMarkdownExtensions', [...withoutTransforms(known), recorder(runs, destinations, labels)]);
        });
        return { root: processor.parse(text), runs, destinations, labels };
    }
}
let loading = null;
/** Loads remark, once; that takes longer than parsing with it, so only where a page is read. */
const loadParser = () => (loading ??= load());

;// CONCATENATED MODULE: ./build/documents/markdown/reading.js
const before = (line, column, other) => line < other.line || (line === other.line && column < other.column);
/** Index of the first of these, in page order, that starts at this place or after it. */
function firstFrom(spots, place) {
    let low = 0;
    let high = spots.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        const spot = spots[middle];
        if (spot !== undefined && before(spot.line, spot.column, place))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Runs of one kind inside the position, clipped to it. */
function runsIn({ parsed }, position, kind) {
    const found = [];
    for (let index = Math.max(0, firstFrom(parsed.runs, position.start) - 1); index < parsed.runs.length; index += 1) {
        const run = parsed.runs[index];
        if (run === undefined || !before(run.line, run.column, position.end))
            break;
        if (run.kind !== kind || run.line < position.start.line)
            continue;
        const column = run.line === position.start.line ? Math.max(run.column, position.start.column) : run.column;
        const endColumn = run.line === position.end.line ? Math.min(run.endColumn, position.end.column) : run.endColumn;
        if (column < endColumn)
            found.push({ ...run, column, endColumn });
    }
    return found;
}
/** The page's range of what was parsed there. */
function rangeOf(reading, spot) {
    const start = reading.place(spot.line, spot.column);
    const end = reading.place(spot.endLine, spot.endColumn);
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
/** Where a node is in what was parsed. */
const reading_spotOf = ({ start, end }) => ({
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
});
/** What the page has in the range; of several lines the first. */
const sliceOf = (reading, range) => (reading.lines[range.line - 1] ?? '').slice(range.column - 1, range.endLine === range.line ? range.endColumn - 1 : undefined);
/** Runs of one line as one. */
function byLine(runs) {
    const joined = [];
    for (const run of runs) {
        const last = joined.at(-1);
        if (last?.line === run.line)
            joined[joined.length - 1] = { ...last, endColumn: run.endColumn };
        else
            joined.push(run);
    }
    return joined;
}
/** the last destination in a node at this position, after `from`. */
function destinationIn(reading, position, from) {
    const { destinations } = reading.parsed;
    let found = null;
    for (let index = firstFrom(destinations, from); index < destinations.length; index += 1) {
        const spot = destinations[index];
        if (spot === undefined || !before(spot.line, spot.column, position.end))
            break;
        found = spot;
    }
    return found === null ? null : rangeOf(reading, found);
}

;// CONCATENATED MODULE: ./build/documents/markdown/segments.js
/** The text a reader sees: HTML tags show nothing. */
const textOf = (segments) => segments.map((segment) => (segment.kind === 'html' ? '' : segment.text)).join('');
const identity = (range, length) => Array.from({ length: length + 1 }, (_, index) => range.column + index);
/** True for two pieces of text that touch and look the same. */
function touch(left, right) {
    return (left.kind === 'text' &&
        right.kind === 'text' &&
        left.range.endLine === right.range.line &&
        left.range.endColumn === right.range.column &&
        left.strong === right.strong &&
        left.emphasis === right.emphasis &&
        left.struck === right.struck &&
        left.link === right.link);
}
/** Pieces of text that touch each other, as one. Each is copied once: a page may consist of escapes. */
function joinAll(pieces) {
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first === undefined || last === undefined || first === last)
        return first ?? null;
    const range = { ...first.range, endColumn: last.range.endColumn };
    const asWritten = pieces.every(({ columns }) => columns === null);
    return {
        ...first,
        text: pieces.map(({ text }) => text).join(''),
        range,
        outer: range,
        columns: asWritten
            ? null
            : [
                ...pieces.flatMap((piece) => (piece.columns ?? identity(piece.range, piece.text.length)).slice(0, -1)),
                range.endColumn,
            ],
    };
}
const TAG = /^<(\/?)(del|s|strike|b|strong|i|em)\s*>$/i;
/** Marks between paired tags, which are taken out; a tag without its partner stays. */
function resolveTags(segments) {
    if (!segments.some(({ kind, text }) => kind === 'html' && TAG.test(text)))
        return segments;
    const open = new Map();
    const partners = new Map();
    segments.forEach(({ kind, text }, index) => {
        const tag = kind === 'html' ? TAG.exec(text) : null;
        if (tag === null)
            return;
        const name = (tag[2] ?? '').toLowerCase();
        const stack = open.get(name) ?? [];
        open.set(name, stack);
        if (tag[1] === '')
            stack.push(index);
        else {
            const start = stack.pop();
            if (start !== undefined)
                partners.set(start, 1).set(index, -1);
        }
    });
    const depth = { strong: 0, emphasis: 0, struck: 0 };
    return segments.flatMap((segment, index) => {
        const step = partners.get(index);
        if (step === undefined) {
            if (segment.kind === 'break')
                return [segment];
            return [
                {
                    ...segment,
                    strong: segment.strong || depth.strong > 0,
                    emphasis: segment.emphasis || depth.emphasis > 0,
                    struck: segment.struck || depth.struck > 0,
                },
            ];
        }
        const name = (TAG.exec(segment.text)?.[2] ?? '').toLowerCase();
        if (name === 'b' || name === 'strong')
            depth.strong += step;
        else if (name === 'i' || name === 'em')
            depth.emphasis += step;
        else
            depth.struck += step;
        return [];
    });
}
/** The break between two pieces that are on different lines; null where they share one. */
function breakBetween(last, next, lines) {
    if (last.kind === 'break' || last.outer.endLine >= next.outer.line)
        return null;
    const { endLine: line, endColumn: column } = last.outer;
    const range = { line, column, endLine: line, endColumn: Math.max(column, (lines[line - 1]?.length ?? 0) + 1) };
    return {
        kind: 'break',
        text: '\n',
        range,
        outer: range,
        columns: null,
        strong: false,
        emphasis: false,
        struck: false,
        link: null,
    };
}
/** The finished segments of a list of pieces in page order. `lines` are the page's. */
function gatherSegments(pieces, lines) {
    const gathered = [];
    let touching = [];
    const finish = () => {
        const joined = joinAll(touching);
        if (joined !== null)
            gathered.push(joined);
        touching = [];
    };
    for (const piece of pieces) {
        const last = touching.at(-1);
        if (last !== undefined && !touch(last, piece)) {
            finish();
            const between = breakBetween(last, piece, lines);
            if (between !== null)
                gathered.push(between);
        }
        touching.push(piece);
    }
    finish();
    return resolveTags(gathered);
}

// EXTERNAL MODULE: ./build/documents/markdown/unescape-pipes.js
var unescape_pipes = __webpack_require__(4431);
;// CONCATENATED MODULE: ./build/documents/markdown/read-inline.js




const NO_MARKS = { strong: false, emphasis: false, struck: false, link: null };
const BREAK_TAG = /^<br\s*\/?>$/i;
/** The range of a run, and of each of its units where they differ from the source. */
function textSegment(reading, run, marks) {
    const range = rangeOf(reading, { ...run, endLine: run.line });
    if (run.decoded === null)
        return { kind: run.kind, text: sliceOf(reading, range), range, outer: range, columns: null, ...marks };
    const columns = [
        ...Array.from(run.decoded, (unit) => Array(unit.length).fill(range.column)).flat(),
        range.endColumn,
    ];
    return { kind: run.kind, text: run.decoded, range, outer: range, columns, ...marks };
}
function codeSegments(reading, position, context) {
    const outer = rangeOf(reading, reading_spotOf(position));
    const runs = byLine(runsIn(reading, position, 'code'));
    return runs.map((run, index) => {
        const range = rangeOf(reading, { ...run, endLine: run.line });
        const source = sliceOf(reading, range);
        const { text, columns } = context.inTable ? (0,unescape_pipes/* unescapePipes */.k)(source, range.column) : { text: source, columns: null };
        return {
            kind: 'code',
            text,
            range,
            columns,
            ...context.marks,
            outer: {
                line: range.line,
                column: index === 0 && outer.line === range.line ? outer.column : range.column,
                endLine: range.line,
                endColumn: index === runs.length - 1 && outer.endLine === range.line ? outer.endColumn : range.endColumn,
            },
        };
    });
}
const emptyAt = (range, marks) => ({
    kind: 'text',
    text: '',
    range,
    outer: range,
    columns: null,
    ...marks,
});
/** Segments of the children; a link of which nothing would be seen leaves an empty one, so that its destination is not lost. */
function linkSegments(reading, node, context) {
    const { position } = node;
    if (position === undefined)
        return [];
    const range = rangeOf(reading, reading_spotOf(position));
    const last = node.children.at(-1)?.position?.end ?? position.start;
    let link;
    if (node.type === 'link') {
        const written = destinationIn(reading, position, last);
        const only = node.children.length === 1 ? node.children[0]?.position : undefined;
        const inner = written === null && only !== undefined ? rangeOf(reading, reading_spotOf(only)) : null;
        link = {
            url: node.url,
            range,
            urlRange: written ?? (inner !== null && sliceOf(reading, inner) === node.url ? inner : null),
        };
    }
    else {
        const definition = reading.definitions.get(node.identifier);
        link = { url: definition?.url ?? '', range, urlRange: definition?.urlRange ?? null };
    }
    const marks = { ...context.marks, link };
    const inside = flatten(reading, node.children, { ...context, marks });
    if (inside.some((segment) => segment.link === link))
        return inside;
    const end = { ...range, line: range.endLine, column: range.endColumn };
    return [...inside, emptyAt(end, marks)];
}
function imageSegment(reading, node, marks) {
    const { position } = node;
    if (position === undefined)
        return [];
    const outer = rangeOf(reading, reading_spotOf(position));
    const label = reading.parsed.labels.get(placeKey(position.start.line, position.start.column + 2));
    const definition = node.type === 'imageReference' ? reading.definitions.get(node.identifier) : undefined;
    const after = label === undefined ? position.start : { line: label.endLine, column: label.endColumn };
    const link = node.type === 'image'
        ? { url: node.url, range: outer, urlRange: destinationIn(reading, position, after) }
        : { url: definition?.url ?? '', range: outer, urlRange: definition?.urlRange ?? null };
    const text = (node.alt ?? '').replaceAll(/[\r\n]+/g, ' ');
    const first = {
        ...outer,
        endLine: outer.line,
        endColumn: outer.endLine === outer.line ? outer.endColumn : (reading.lines[outer.line - 1]?.length ?? 0) + 1,
    };
    const range = label !== undefined && label.line === label.endLine ? rangeOf(reading, label) : first;
    const columns = sliceOf(reading, range) === text ? null : [...Array(text.length).fill(range.column), range.endColumn];
    return [{ kind: 'image', text, range, outer: range, columns, ...marks, link }];
}
function flattenOne(reading, node, context) {
    const { marks } = context;
    const { position } = node;
    if (position === undefined)
        return [];
    switch (node.type) {
        case 'text': {
            const runs = runsIn(reading, position, 'text');
            if (runs.length > 0)
                return runs.map((run) => textSegment(reading, run, marks));
            const range = rangeOf(reading, reading_spotOf(position));
            const simple = range.line === range.endLine && sliceOf(reading, range) === node.value;
            return simple && node.value !== ''
                ? [{ kind: 'text', text: node.value, range, outer: range, columns: null, ...marks }]
                : [];
        }
        case 'inlineCode':
            return codeSegments(reading, position, context);
        case 'html': {
            const range = rangeOf(reading, reading_spotOf(position));
            if (BREAK_TAG.test(node.value) && range.line === range.endLine) {
                return [{ kind: 'break', text: '\n', range, outer: range, columns: null, ...NO_MARKS }];
            }
            return byLine(runsIn(reading, position, 'html')).map((run) => textSegment(reading, run, marks));
        }
        case 'strong':
            return flatten(reading, node.children, { ...context, marks: { ...marks, strong: true } });
        case 'emphasis':
            return flatten(reading, node.children, { ...context, marks: { ...marks, emphasis: true } });
        case 'delete':
            return flatten(reading, node.children, { ...context, marks: { ...marks, struck: true } });
        case 'link':
        case 'linkReference':
            return linkSegments(reading, node, context);
        case 'image':
        case 'imageReference':
            return imageSegment(reading, node, marks);
        case 'break':
        case 'footnoteReference':
            // Breaks show as a change of line; a footnote's mark is no part of the text.
            return [];
    }
}
const flatten = (reading, nodes, context) => nodes.flatMap((node) => flattenOne(reading, node, context));
/** The segments of a paragraph's, heading's or cell's children. */
const readInline = (reading, nodes, inTable) => gatherSegments(flatten(reading, nodes, { marks: NO_MARKS, inTable }), reading.lines);

;// CONCATENATED MODULE: ./build/documents/markdown/given-cells.js
// How much of a page's cells remark is given to read: some marks cost it their square.
const GIVEN_LIMITS = { cells: 10_000, characters: 512 * 1024, marks: 20_000 };
/** Marks of one cell. */
const MAX_MARKS_IN_CELL = 2_000;
const MARK = /[[*_~`<@\\&]|:\/\//g;
const marksIn = (source) => source.match(MARK)?.length ?? 0;
/** Whether remark reads the cell, if it is given little else. */
const isReadable = ({ source }) => marksIn(source) <= MAX_MARKS_IN_CELL;
/** Whether remark reads all of it, if no single cell has too many marks. */
const canBeGiven = ({ cells, characters, marks }) => cells <= GIVEN_LIMITS.cells && characters <= GIVEN_LIMITS.characters && marks <= GIVEN_LIMITS.marks;
const measureCells = (pending) => ({
    cells: pending.length,
    characters: pending.reduce((sum, { source }) => sum + source.length, 0),
    marks: pending.reduce((sum, { source }) => sum + marksIn(source), 0),
});

// EXTERNAL MODULE: ./build/documents/markdown/read-cell.js
var read_cell = __webpack_require__(96);
;// CONCATENATED MODULE: ./build/documents/links/scan-links.js
/** What could hide a bracket, or be more than a link: escapes, tags, addresses that link themselves. Code spans are masked before. */
const DOUBTFUL = /[\\<@]|:\/\/|www\./i;
const LINK = /(!?)\[([^[\]^][^[\]]*)\]\(([\p{L}\p{N}_./#%?=+,:;~@-]+)\)/gu;
const PLAIN = { columns: null, strong: false, emphasis: false, struck: false };
/** The text with the content of its code spans made letters; null where backticks are not paired one by one on the line. */
function maskCode(text) {
    if (!text.includes('`'))
        return text;
    if (text.includes('``') || text.includes('\\'))
        return null;
    const masked = text.replaceAll(/`[^`]*`/g, (code) => 'x'.repeat(code.length));
    return masked.includes('`') ? null : masked;
}
/** The links as segments, or null where remark must read the text, alone or together with the lines around it. */
function scanLinks(text, place) {
    if (!/[[\]<\\`]/.test(text))
        return [];
    const masked = maskCode(text);
    if (masked === null)
        return null;
    const segments = [];
    const range = (from, to) => ({
        line: place.line,
        column: place.column + from,
        endLine: place.line,
        endColumn: place.column + to,
    });
    let rest = '';
    let done = 0;
    for (const { 0: whole, 1: mark = '', 2: words = '', 3: url = '', index } of masked.matchAll(LINK)) {
        const [end, urlEnd] = [index + whole.length, index + whole.length - 1];
        rest += `${masked.slice(done, index)}${words} `;
        done = end;
        const link = { url, range: range(index, end), urlRange: range(urlEnd - url.length, urlEnd) };
        const label = range(index + mark.length + 1, index + mark.length + 1 + words.length);
        segments.push({
            kind: mark === '' ? 'text' : 'image',
            text: text.slice(label.column - place.column, label.endColumn - place.column),
            range: label,
            outer: label,
            ...PLAIN,
            link,
        });
    }
    rest += masked.slice(done);
    return /[[\]]/.test(rest) || DOUBTFUL.test(rest) ? null : segments;
}

// EXTERNAL MODULE: ./build/documents/markdown/split-row.js
var split_row = __webpack_require__(3410);
;// CONCATENATED MODULE: ./build/documents/markdown/read-table.js






/** Cells of one row, and of one page, that are read. */
const MAX_ROW_CELLS = 1_000;
const MAX_CELLS = 200_000;
function readRow(lines, at, context) {
    const { line, from } = at;
    const { work } = context;
    const source = lines[line - 1] ?? '';
    const spans = (0,split_row/* splitRow */.h)(source, from, MAX_ROW_CELLS);
    if (spans.length === MAX_ROW_CELLS)
        work.notes.add(`Line ${line} has more than ${MAX_ROW_CELLS} cells; the rest of the row was not read.`);
    work.cells += spans.length;
    const cells = spans.map(({ start, end }, index) => {
        const range = { line, column: start + 1, endLine: line, endColumn: end + 1 };
        const segments = start === end ? [] : context.content(source.slice(start, end), { line, column: start + 1 }, index);
        if (segments !== null)
            return { segments, text: textOf(segments), range };
        // Filled in once remark has read all such cells of the page together.
        const cell = { segments: [], text: '', range };
        work.pending.push({ cell, source: source.slice(start, end), line, column: start + 1 });
        return cell;
    });
    const end = source.trimEnd().length + 1;
    return { cells, range: { line, column: from + 1, endLine: line, endColumn: Math.max(end, from + 1) } };
}
/** A row that remark has seen whole: its content is remark's. */
function readSeenRow(reading, row, work) {
    if (row.position === undefined)
        return null;
    const { line, column } = reading.place(row.position.start.line, row.position.start.column);
    const content = (_source, _place, index) => {
        const nodes = row.children[index]?.children ?? [];
        return readInline(reading, nodes, true);
    };
    return readRow(reading.lines, { line, from: column - 1 }, { work, content });
}
/** All content of a cell. */
const readCellWhole = (source, place) => (0,read_cell/* readCell */.$)(source, place);
/** The content of a cell of which only links and tags are wanted. */
const readCellLinks = (source, place) => /[[<]/.test(source) ? (scanLinks(source, place) ?? (0,read_cell/* readCell */.$)(source, place)) : [];
/** The rows of a run that was cut out. */
function readCutRows(reading, run, { work, content }) {
    const rows = [];
    for (let line = run.first; line <= run.last; line += 1) {
        if (work.cells > MAX_CELLS) {
            work.notes.add(`From line ${line} on, rows are not read: the page has more than ${MAX_CELLS} cells.`);
            break;
        }
        rows.push(work.known === null
            ? readRow(reading.lines, { line, from: run.prefix }, { work, content })
            : readRowOnce(reading.lines, { line, from: run.prefix }, { work, known: work.known, content }));
    }
    return rows;
}
/** The row of the version before where the line is the same; else it is read and kept. */
function readRowOnce(lines, { line, from }, { work, known, content }) {
    const source = { line, from, text: lines[line - 1] ?? '' };
    const same = known.take(source);
    if (same !== undefined) {
        work.cells += same.cells.length;
        return same;
    }
    const before = work.pending.length;
    const row = readRow(lines, { line, from }, { work, content });
    const given = work.pending.slice(before);
    known.add({
        source,
        row,
        given: given.length === 0 ? null : measureCells(given),
        // The page has a note of it.
        cut: row.cells.length >= MAX_ROW_CELLS || !given.every(isReadable),
    });
    return row;
}

// EXTERNAL MODULE: ./build/text/lines.js
var text_lines = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/text/unreachable.js
var unreachable = __webpack_require__(2536);
;// CONCATENATED MODULE: ./build/documents/markdown/read-blocks.js






/** The range in the page: what ends with a run's kept line ends with the run. */
function read_blocks_rangeOf(reading, position) {
    const start = reading.place(position.start.line, position.start.column);
    const run = reading.skeleton.runs.get(position.end.line);
    const last = run !== undefined && position.end.column > run.prefix + 1 ? run.last : reading.skeleton.ends.get(position.end.line);
    const end = last !== undefined
        ? { line: last, column: (reading.lines[last - 1] ?? '').length + 1 }
        : reading.place(position.end.line, position.end.column);
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
function readTable(reading, node, range) {
    const rows = [];
    for (const row of node.children) {
        const line = row.position?.start.line ?? 0;
        const run = reading.skeleton.runs.get(line);
        if (run?.kind === 'rows' && row.position?.start.column === run.prefix + 1) {
            reading.accounted.add(line);
            for (const cut of readCutRows(reading, run, {
                work: reading.work,
                content: reading.skeleton.links === null ? readCellWhole : readCellLinks,
            }))
                rows.push(cut);
        }
        else {
            const seen = readSeenRow(reading, row, reading.work);
            if (seen !== null)
                rows.push(seen);
        }
    }
    const [header, ...body] = rows;
    return header === undefined ? null : { kind: 'table', header, rows: body, range };
}
/** The text of code or HTML, with the lines that were cut or disarmed as the page has them. */
function verbatimText(reading, position, value) {
    const { skeleton, tamed, lines, accounted } = reading;
    const parts = (0,text_lines/* splitLines */.u)(value);
    // The text of a fenced block starts below its fence.
    const opening = tamed[position.start.line - 1]?.charAt(position.start.column - 1) ?? '';
    const offset = opening === '`' || opening === '~' ? 1 : 0;
    return parts
        .flatMap((part, index) => {
        const line = position.start.line + offset + index;
        const run = skeleton.runs.get(line);
        if (run !== undefined) {
            accounted.add(line);
            // The kept line ends in its pipe; what remark made of the prefix (a tab taken in half) holds for every row.
            return lines.slice(run.first - 1, run.last).map((source) => part.slice(0, -1) + source.slice(run.prefix));
        }
        const given = tamed[line - 1] ?? '';
        const source = skeleton.lines[line - 1] ?? '';
        if (given === source)
            return [part];
        const content = part.trimStart();
        return [part.slice(0, part.length - content.length) + source.slice(given.length - content.length)];
    })
        .join('\n');
}
function readVerbatim(reading, kind, node) {
    const { position, value } = node;
    const range = read_blocks_rangeOf(reading, position);
    const text = verbatimText(reading, position, value);
    if (kind === 'html') {
        for (let line = position.start.line; line <= position.end.line; line += 1) {
            const run = reading.skeleton.runs.get(line);
            // A cut row may have held what ends this block, and so may a blank line of what only looked like code: then remark must see it.
            if (run !== undefined &&
                (run.kind === 'code' ||
                    reading.lines.slice(run.first - 1, run.last).some((source) => source.includes('>', run.prefix))))
                reading.accounted.delete(line);
        }
    }
    return { kind, text, range };
}
function readList(reading, node, range) {
    const ordered = node.ordered === true;
    const items = node.children.flatMap((item, index) => item.position === undefined
        ? []
        : [
            {
                checked: item.checked ?? null,
                number: ordered ? (node.start ?? 1) + index : null,
                blocks: readBlocks(reading, item.children),
                range: read_blocks_rangeOf(reading, item.position),
            },
        ]);
    return { kind: 'list', ordered, items, range };
}
/** `[label]: url`, with its destination's place. */
function readDefinition(reading, node, position) {
    const urlRange = destinationIn(reading, position, position.start);
    return {
        kind: 'definition',
        label: node.label ?? node.identifier,
        url: node.url,
        urlRange,
        blocks: [],
        range: read_blocks_rangeOf(reading, position),
    };
}
/** What remark read, and the links of the lines that it got shortened, in page order. */
function withLinksLeftOut({ skeleton: { links } }, { start, end }, segments) {
    if (links === null || links.size === 0)
        return segments;
    const left = Array.from({ length: end.line - start.line + 1 }, (_, index) => links.get(start.line + index) ?? []).flat();
    return left.length === 0
        ? segments
        : [...left, ...segments].sort((a, b) => a.range.line - b.range.line || a.range.column - b.range.column);
}
function readBlock(reading, node) {
    const { position } = node;
    if (position === undefined)
        return null;
    const range = read_blocks_rangeOf(reading, position);
    switch (node.type) {
        case 'heading':
        case 'paragraph': {
            const segments = withLinksLeftOut(reading, position, readInline(reading, node.children, false));
            const common = { segments, text: textOf(segments), range };
            return node.type === 'heading'
                ? { kind: 'heading', depth: node.depth, ...common }
                : { kind: 'paragraph', ...common };
        }
        case 'list':
            return readList(reading, node, range);
        case 'table':
            return readTable(reading, node, range);
        case 'blockquote':
            return { kind: 'quote', blocks: readBlocks(reading, node.children), range };
        case 'code':
        case 'html':
            return readVerbatim(reading, node.type, { value: node.value, position });
        case 'definition':
            return readDefinition(reading, node, position);
        case 'footnoteDefinition':
            return {
                kind: 'footnote',
                label: node.label ?? node.identifier,
                url: null,
                urlRange: null,
                blocks: readBlocks(reading, node.children),
                range,
            };
        case 'thematicBreak':
        case 'yaml':
            return null;
        case 'break':
        case 'delete':
        case 'emphasis':
        case 'footnoteReference':
        case 'image':
        case 'imageReference':
        case 'inlineCode':
        case 'link':
        case 'linkReference':
        case 'listItem':
        case 'strong':
        case 'tableCell':
        case 'tableRow':
        case 'text':
            // Remark puts none of these among blocks.
            return null;
        default:
            return (0,unreachable/* unreachable */.H)(node);
    }
}
/** The blocks of a container, in page order; thematic breaks say nothing and are left out. */
const readBlocks = (reading, nodes) => nodes.flatMap((node) => readBlock(reading, node) ?? []);

;// CONCATENATED MODULE: ./build/documents/markdown/read-pending.js




/** Lines above the first cell in the parsed text, and columns before each cell. */
const LINES_BEFORE = 2;
const COLUMNS_BEFORE = 2;
function fill({ cell }, segments) {
    cell.segments = segments;
    cell.text = textOf(segments);
}
/** Which cells remark can take; the others become plain text and code spans. */
function admit(pending, notes) {
    let characters = 0;
    let marks = 0;
    const admitted = [];
    const refused = [];
    for (const cell of pending) {
        const own = marksIn(cell.source);
        characters += cell.source.length;
        marks += own;
        if (isReadable(cell) &&
            marks <= GIVEN_LIMITS.marks &&
            characters <= GIVEN_LIMITS.characters &&
            admitted.length < GIVEN_LIMITS.cells) {
            admitted.push(cell);
            continue;
        }
        // What was refused costs nothing.
        characters -= cell.source.length;
        marks -= own;
        refused.push(cell);
        fill(cell, (0,read_cell/* readCell */.$)(cell.source, cell, true) ?? []);
    }
    const [first] = refused;
    if (first !== undefined) {
        const others = refused.length > 1 ? ` and ${refused.length - 1} more cells` : '';
        notes.add(`A cell on line ${first.line}${others} with more marks or text than is read: only code spans are recognized there.`);
    }
    return admitted;
}
/** Fills in the segments and text of every pending cell. */
function readPending(work) {
    const { parse, lines, definitions } = work;
    const cells = admit(work.pending, work.notes);
    if (cells.length === 0)
        return;
    const linked = cells.some(({ source }) => source.includes('['));
    const labels = linked
        ? [
            ...[...definitions.keys()].map((label) => `[${label}]: x`),
            ...[...work.footnotes].map((label) => `[^${label}]: x`),
        ]
        : [];
    const text = [
        '| x |',
        '| - |',
        ...cells.map(({ source }) => `| ${source} |`),
        '',
        ...labels.flatMap((label) => [label, '']),
    ].join('\n');
    const parsed = parse(text);
    const reading = {
        parsed,
        lines,
        definitions,
        place(line, column) {
            const cell = cells[line - 1 - LINES_BEFORE];
            return { line: cell?.line ?? 1, column: column - 1 - COLUMNS_BEFORE + (cell?.column ?? 1) };
        },
    };
    const table = parsed.root.children.find((node) => node.type === 'table');
    cells.forEach((cell, index) => {
        fill(cell, readInline(reading, table?.children[index + 1]?.children[0]?.children ?? [], true));
    });
}

// EXTERNAL MODULE: ./build/documents/markdown/skeleton.js
var markdown_skeleton = __webpack_require__(7152);
;// CONCATENATED MODULE: ./build/documents/markdown/shorten.js


/** Quote marks, list markers and spaces before a line's words: kept to the letter, since they make the page's blocks. */
const PREFIX = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/;
/** What can only begin a run of words, never a block of its own; a bracket only where it is known to be a link's. */
const WORDS = /(?:\*{1,3}|_{1,3}|`{1,2})?(?:\p{L}|!?\[)|["'(\u201c\u2018]|\d+[^\d.)]/uy;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/;
/** These end any paragraph above them, however deep it is: at most three spaces, and an item that is not empty. */
const ITEM = /^ {0,3}[-*+] +\S/;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;
const FENCE = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/;
/** Every link, image, definition, footnote and tag has one of these. */
const LINKING = /[[\]<]/;
/** What is left open by a line with a link can only be closed by one of these. */
const CLOSING = /[[\]<>)`"']/;
/** The line's block marks and a single letter for its words; null where it must stay whole. */
function shortenLine(line) {
    const prefix = PREFIX.exec(line)?.[0] ?? '';
    WORDS.lastIndex = prefix.length;
    // A `>` may end a block of HTML, and a pipe may head a table.
    if (!WORDS.test(line) || line.includes('|') || line.includes('>', prefix.length))
        return null;
    return `${prefix}x`;
}
function keep({ lines, places, runs }, skeleton, index) {
    lines.push(skeleton.lines[index] ?? '');
    places.push(skeleton.places[index] ?? index + 1);
    const run = skeleton.runs.get(index + 1);
    if (run !== undefined)
        runs.set(lines.length, run);
}
/**
 * Shortened lines that follow each other and look the same are one: a second line, item or quote of words changes nothing, nor does a second
 * paragraph after one that is on its own.
 */
function keepShort(output, skeleton, index) {
    const source = skeleton.lines[index] ?? '';
    const place = skeleton.places[index] ?? index + 1;
    const short = shortenLine(source);
    const found = short !== null && LINKING.test(source) ? scanLinks(source, { line: place, column: 1 }) : [];
    if (short === null || found === null) {
        keep(output, skeleton, index);
        return;
    }
    const { lines, places, ends, links } = output;
    const at = lines.length;
    if (short === 'x' &&
        lines[at - 1] === '' &&
        lines[at - 2] === 'x' &&
        (lines[at - 3] ?? '') === '' &&
        ends.has(at - 1)) {
        lines.pop();
        places.pop();
    }
    if (lines.at(-1) !== short || !ends.has(lines.length)) {
        lines.push(short);
        places.push(place);
    }
    ends.set(lines.length, place);
    if (found.length === 0)
        return;
    const known = links.get(lines.length) ?? [];
    links.set(lines.length, known);
    for (const segment of found)
        known.push(segment);
}
/** Index after the last line that can belong to one paragraph with the line at `start`. */
function endOfChunk(lines, start) {
    let end = start + 1;
    if (HEADING.test(lines[start] ?? ''))
        return end;
    for (; end < lines.length; end += 1) {
        const line = lines[end] ?? '';
        if (line.trim() === '' || HEADING.test(line) || FENCE.test(line) || (ITEM.test(line) && !(0,markdown_skeleton/* looksLikeDelimiter */.r9)(line)))
            break;
    }
    return end;
}
function shortenChunk({ output, skeleton }, start, end) {
    const chunk = skeleton.lines.slice(start, end);
    let first = chunk.length;
    let last = -1;
    if (chunk.some((line) => UNDERLINE.test(line) || (0,markdown_skeleton/* looksLikeDelimiter */.r9)(line)))
        [first, last] = [0, chunk.length];
    else if (chunk.some((line) => LINKING.test(line))) {
        first = chunk.findIndex((line) => scanLinks(line, { line: 1, column: 1 }) === null);
        if (first === -1)
            first = chunk.length;
        // The line after it may be the destination of a definition.
        last = chunk.findLastIndex((line) => CLOSING.test(line)) + 1;
    }
    for (let index = start; index < end; index += 1) {
        if (index - start < first || index - start > last)
            keepShort(output, skeleton, index);
        else
            keep(output, skeleton, index);
    }
}
/** Cuts the lines of a fenced block to one; what looks like a fence stays. Returns the index after the block. */
function shortenFence({ output, skeleton }, start, except) {
    const { lines, places, runs } = skeleton;
    const [, indent = '', fence = ''] = FENCE.exec(lines[start] ?? '') ?? [];
    const isInside = (line) => line.startsWith(indent) || line.trim() === '';
    keep(output, skeleton, start);
    let index = start + 1;
    while (index < lines.length && isInside(lines[index] ?? '')) {
        let end = index;
        while (end < lines.length && isInside(lines[end] ?? '') && !/`{3}|~{3}/.test(lines[end] ?? ''))
            end += 1;
        while (end > index && (lines[end - 1] ?? '').trim() === '')
            end -= 1;
        const first = places[index] ?? index + 1;
        if (end > index && !except.has(first)) {
            output.lines.push(`${indent}x`);
            output.places.push(first);
            output.runs.set(output.lines.length, {
                kind: 'code',
                first,
                last: runs.get(end)?.last ?? places[end - 1] ?? end,
                prefix: indent.length,
            });
            index = end;
        }
        else {
            keep(output, skeleton, index);
            index += 1;
            const closing = FENCE.exec(lines[index - 1] ?? '')?.[0].trim() ?? '';
            if (closing.startsWith(fence) && (lines[index - 1] ?? '').trim() === closing)
                break;
        }
    }
    return index;
}
/**
 * The skeleton with paragraphs, items and code cut down where no link, image, definition, tag, heading or footnote can be.
 * Cut code becomes a run, which must turn out to be code; runs that start at a line of `except` are left whole.
 */
function shorten(skeleton, except) {
    const output = { lines: [], places: [], runs: new Map(), ends: new Map(), links: new Map() };
    const { lines } = skeleton;
    let index = 0;
    while (index < lines.length) {
        const line = lines[index] ?? '';
        if (line.trim() === '') {
            keep(output, skeleton, index);
            index += 1;
        }
        else if (FENCE.test(line))
            index = shortenFence({ output, skeleton }, index, except);
        else {
            const end = endOfChunk(lines, index);
            shortenChunk({ output, skeleton }, index, end);
            index = end;
        }
    }
    return output;
}

;// CONCATENATED MODULE: ./build/documents/markdown/limit-input.js
// Bounds what remark is given: where a page holds more marks, nesting or lines than it can read in good time, they are taken for plain text.
/** Marks (brackets, stars, backticks \u2026) between two blank lines, and on the whole page, that remark reads; some cost it their square. */
const MAX_MARKS_IN_CHUNK = 4_000;
const MAX_MARKS = 40_000;
/** Quote and list markers on one line, and on the whole page. */
const MAX_NESTING = 24;
const MAX_MARKERS = 20_000;
/** Columns of leading space on one line: two a list level. */
const MAX_INDENT = 120;
/** Lines and characters outside table bodies. */
const limit_input_MAX_LINES = 10_000;
const limit_input_MAX_CHARACTERS = 1024 * 1024;
/** Underlined headings, and lines without the quote mark of the line before them, be they part of the quote or its end: all cost their square. */
const MAX_ODD_LINES = 500;
const limit_input_MARK = /[\][*_~`<@\\&]|:\/\/|www\./g;
const CHUNK_MARKS = /[\][*_~`<&]/g;
/** Escapes; a pipe that one protects must stay protected. */
const ESCAPES = /\\+\|?/g;
const limit_input_UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/;
/** Length of the leading spaces and quote and list markers, how many markers those are, and where they grow too deep (or -1). */
function measurePrefix(line) {
    let at = 0;
    let markers = 0;
    let quotes = 0;
    let spaces = 0;
    for (; at < line.length; at += 1) {
        const char = line.charAt(at);
        if (char === ' ' || char === '\t')
            spaces += 1;
        else if (char === '>')
            quotes += 1;
        else if (!'-*+'.includes(char) || ![' ', '\t', ''].includes(line.charAt(at + 1))) {
            const number = /^\d{1,9}[.)](?=[ \t]|$)/.exec(line.slice(at, at + 12));
            if (number === null)
                break;
            at += number[0].length - 1;
            markers += 1;
            continue;
        }
        else
            markers += 1;
        if (char === '>')
            markers += 1;
        if (markers > MAX_NESTING || spaces > MAX_INDENT + markers)
            return { length: at, markers, quotes, deep: at };
    }
    return { length: at, markers, quotes, deep: -1 };
}
/** Elements that open a block of HTML in the middle of a paragraph: https://spec.commonmark.org/0.31.2/#html-blocks, conditions 1 and 6. */
const BLOCK_TAGS = 'script pre style textarea address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul'.split(' ');
/**
 * True where the line surely opens a block of its own and so cannot go on with a quoted paragraph: a heading, an item, a fence, a thematic break, HTML.
 * Where that hangs on what is around the line, it says no.
 */
function opensBlock(line) {
    const indent = line.search(/[^ ]/);
    const text = line.slice(indent, indent + 80);
    if (indent < 0 || indent > 3)
        return false;
    switch (text.charAt(0)) {
        case '#':
            return /^#{1,6}(?:[ \t]|$)/.test(text);
        case '~':
            return text.startsWith('~~~');
        case '`':
            return text.startsWith('```') && !line.slice(indent).replace(/^`+/, '').includes('`');
        case '<':
            return opensHtml(text);
        case '_':
        case '*':
        case '-':
        case '+':
            return /^[*+-][ \t]+[^ \t]/.test(text) || /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(text);
        case '1':
            return /^1[.)][ \t]+[^ \t]/.test(text);
        default:
            return false;
    }
}
function opensHtml(text) {
    if (/^<(?:!--|\?|![A-Za-z]|!\[CDATA\[)/.test(text))
        return true;
    const tag = /^<\/?([A-Za-z][A-Za-z0-9]*)(?:[ \t>]|\/>|$)/.exec(text);
    return (tag !== null &&
        BLOCK_TAGS.includes((tag[1] ?? '').toLowerCase()) &&
        !/^<\/(?:script|pre|style|textarea)/i.test(text));
}
const countMarks = (line) => line.match(limit_input_MARK)?.length ?? 0;
/** The line with its inline marks made letters, of the same length; a `<` or backtick that opens the line stays, it may open a block. */
function disarm(line, prefix) {
    const fence = /^(?:`{3,}|~{3,}|<)/.exec(line.slice(prefix, prefix + 64))?.[0].length ?? 0;
    const keep = prefix + fence;
    return (line.slice(0, keep) +
        line
            .slice(keep)
            .replace(CHUNK_MARKS, 'x')
            .replace(ESCAPES, (escape) => (escape.endsWith('|') ? escape : 'x'.repeat(escape.length)))
            .replaceAll('@', 'x')
            .replaceAll('://', 'xxx')
            .replaceAll(/www\./gi, 'xxxx'));
}
const SENTENCES = {
    marks: 'holds too many brackets, marks or code spans together: they are read as plain text',
    nesting: 'nests quotes or lists too deep: what is inside is read as plain text',
    lines: 'exceeds what is read outside of tables: from there on the page is not read',
    odd: 'goes on with more underlined headings or unmarked quoted lines than are read: they are left out',
};
/** The same lines (same columns; fewer where the page is too long) with what is beyond the bounds made harmless. */
function limitInput(lines, places) {
    const tamed = [...lines];
    const hits = new Map();
    const counts = { marks: 0, markers: 0, lines: 0, characters: 0, odd: 0 };
    const hit = (kind, index) => {
        if (!hits.has(kind))
            hits.set(kind, places[index] ?? index + 1);
    };
    const finish = (kept) => ({
        lines: kept,
        notes: [...hits].map(([kind, line]) => `Line ${line} ${SENTENCES[kind]}.`),
    });
    let chunk = 0;
    while (chunk < lines.length) {
        let end = chunk;
        let marks = 0;
        while (end < lines.length && (lines[end] ?? '').trim() !== '') {
            marks += countMarks(lines[end] ?? '');
            end += 1;
        }
        counts.marks += marks;
        const disarmed = marks > MAX_MARKS_IN_CHUNK || counts.marks > MAX_MARKS;
        if (disarmed && marks > 0)
            hit('marks', chunk);
        let quotes = 0;
        for (let index = chunk; index < end; index += 1) {
            const line = lines[index] ?? '';
            const prefix = measurePrefix(line);
            counts.markers += prefix.markers;
            counts.lines += 1;
            counts.characters += line.length;
            const odd = prefix.quotes < quotes || (index > chunk && limit_input_UNDERLINE.test(line));
            if (odd)
                counts.odd += 1;
            quotes = prefix.quotes < quotes && opensBlock(line) ? prefix.quotes : Math.max(quotes, prefix.quotes);
            if (counts.lines > limit_input_MAX_LINES || counts.characters > limit_input_MAX_CHARACTERS) {
                hit('lines', index);
                return finish(tamed.slice(0, index));
            }
            else if (counts.odd > MAX_ODD_LINES && (odd || limit_input_UNDERLINE.test(line))) {
                hit('odd', index);
                tamed[index] = '';
            }
            else if (prefix.deep !== -1 || (counts.markers > MAX_MARKERS && prefix.markers > 0)) {
                hit('nesting', index);
                const at = Math.max(prefix.deep, 0);
                tamed[index] = `${line.slice(0, at)}x${disarm(line.slice(at + 1), 0).replaceAll('>', 'x')}`;
            }
            else if (disarmed)
                tamed[index] = disarm(line, prefix.length);
        }
        // Blank lines are cheap, not free.
        counts.lines += 0.25;
        chunk = end + 1;
    }
    return finish(tamed);
}

;// CONCATENATED MODULE: ./build/documents/markdown/read-markdown.js







/** Definitions and footnotes by normalised label, wherever they are; the first of a label counts. */
function collectLabels(reading, nodes, found) {
    for (const node of nodes) {
        if (node.type === 'definition' && node.position !== undefined) {
            const { urlRange } = readDefinition(reading, node, node.position);
            if (!found.definitions.has(node.identifier))
                found.definitions.set(node.identifier, { url: node.url, urlRange });
        }
        else if (node.type === 'footnoteDefinition') {
            found.footnotes.add(node.identifier);
            collectLabels(reading, node.children, found);
        }
        else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
            collectLabels(reading, node.children, found);
    }
}
function readSkeleton({ lines, skeleton, parse, known }) {
    const tamed = limitInput(skeleton.lines, skeleton.places);
    const parsed = parse(tamed.lines.join('\n'));
    const definitions = new Map();
    const footnotes = new Set();
    const places = {
        parsed,
        lines,
        skeleton,
        definitions,
        tamed: tamed.lines,
        accounted: new Set(),
        place: (line, column) => ({ line: skeleton.places[line - 1] ?? line, column }),
    };
    collectLabels(places, parsed.root.children, { definitions, footnotes });
    const rows = known?.open(JSON.stringify([[...definitions], [...footnotes]])) ?? null;
    const work = { pending: [], notes: new Set(tamed.notes), cells: 0, known: rows };
    const blocks = readBlocks({ ...places, work }, parsed.root.children);
    // Which cells remark is not given depends on all of them.
    if (rows !== null && !canBeGiven(rows.given()))
        return readSkeleton({ lines, skeleton, parse, known: null });
    const wrong = [...skeleton.runs].filter(([line]) => !places.accounted.has(line)).map(([, run]) => run.first);
    if (wrong.length === 0) {
        readPending({ pending: work.pending, notes: work.notes, lines, definitions, footnotes, parse });
        rows?.keep();
    }
    return { blocks, notes: [...work.notes], wrong };
}
/** `whole` is slower than `skeleton` and gives the same: it is the measure for the other ways. `known`: rows of the page's version before, for `skeleton`. */
async function readMarkdown(lines, mode, known = null) {
    const parse = await loadParser();
    if (mode !== 'whole') {
        const cut = (except) => mode === 'links' ? shorten((0,markdown_skeleton/* cutTables */.kI)(lines, except), except) : (0,markdown_skeleton/* cutTables */.kI)(lines, except);
        const rows = mode === 'skeleton' ? known : null;
        const first = readSkeleton({ lines, skeleton: cut(new Set()), parse, known: rows });
        if (first.wrong.length === 0)
            return first;
        const second = readSkeleton({ lines, skeleton: cut(new Set(first.wrong)), parse, known: rows });
        if (second.wrong.length === 0)
            return second;
    }
    return readSkeleton({ lines, skeleton: (0,markdown_skeleton/* wholeSkeleton */.vs)(lines), parse, known: null });
}

;// CONCATENATED MODULE: ./build/documents/read-page.js
// documents/ turns the bytes of a Markdown file into a page: a neutral tree with exact positions, and its metadata. This file reads one page.




/**
 * Never throws, whatever the bytes are. `mode` `whole` gives the same page by a full parse: it is there to be compared with.
 * `links` gives a page of which only the links into the repository and the anchors are to be asked for: most other text is left out.
 */
async function readPage({ path, bytes, mode = 'skeleton', known = null, }) {
    const text = (0,decode/* decode */.D)({ path, bytes });
    if (typeof text !== 'string')
        return text;
    const lines = (0,text_lines/* splitLines */.u)(text);
    const frontMatter = await readFrontMatter(lines);
    const body = frontMatter.lines === 0 ? lines : lines.map((line, index) => (index < frontMatter.lines ? '' : line));
    const { blocks, notes } = await readMarkdown(body, mode, known);
    return { path, text, lines, frontMatter: frontMatter.entries, blocks, notes: [...frontMatter.notes, ...notes] };
}


/***/ })

};
