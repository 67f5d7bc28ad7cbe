export const id = 569;
export const ids = [569];
export const modules = {

/***/ 1569:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  settleOutput: () => (/* binding */ settleOutput)
});

// EXTERNAL MODULE: ./build/text/code-path.js
var code_path = __webpack_require__(4153);
// EXTERNAL MODULE: ./build/text/lazily.js
var lazily = __webpack_require__(4701);
// EXTERNAL MODULE: ./build/text/file-names.js
var file_names = __webpack_require__(1791);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(9472);
// EXTERNAL MODULE: ./build/text/paths.js
var paths = __webpack_require__(4040);
;// CONCATENATED MODULE: ./build/evidence/mentions/find-output.js
// Finds what a page names that a program may write: data, text or pictures with their whole path, and bare names that only their end leads to the one such file.





const TEXT = 'md markdown txt rst json jsonl ndjson yaml yml toml ini cfg conf properties csv tsv xml html htm log lock db sqlite sqlite3 pdf';
const PICTURES = 'svg png jpg jpeg gif';
const WRITTEN = new Set(TEXT.split(' '));
/** A source file is what people write, and its name is that of the one file. */
const OUTPUT = new Set([...WRITTEN, ...PICTURES.split(' ')]);
/** Besides the names that tools expect: what people write for readers and for a program, wherever it is. */
const BY_PEOPLE = /^(?:(?:readme|changelog|contributing|licen[cs]e)(?:\.\w+)?|(?:app)?(?:settings|config|configuration|values|manifest)\.\w+)$/i;
const WORD = /^\p{Ll}{2,30}$/u;
/** Most paths of a page that its text is searched for. */
const MAX_PATHS = 200;
const isTaken = ({ change, atBase, untracked }) => (change === 'deleted' || change === 'renamed') && untracked !== true && atBase !== null;
/** A folder, or one plain word with an ending of text or data: such a name is that of many files. */
function isOrdinary(name) {
    const ending = (0,paths/* extensionOf */.je)(name);
    return name.endsWith('/') || (ending !== null && WRITTEN.has(ending) && WORD.test(name.slice(0, -ending.length - 1)));
}
/** Both versions of the page are asked: what either says of the whole path, or of its folder, holds. */
function openOutputs(page, { index }) {
    const { twin } = page;
    if (twin === null)
        return { ofCitation: () => null, ofMention: () => null };
    const alone = openNamesAlone([page, twin], index);
    const outputOf = (citation, located, isNamed) => {
        const target = located?.resolution.target ?? null;
        if (located === null || target === null)
            return null;
        const { reference, place } = citation;
        if (reference.path === target)
            return outputAt(reference);
        const { why } = located.resolution;
        if (why.code !== 'in-folder' && why.code !== 'unique-end')
            return null;
        const isKnown = [why.folder, (0,paths/* folderOf */.yS)(target)].some((folder) => folder !== null && (isNamed(folder) || place.column.includes(`${folder}/`)));
        return isKnown ? null : alone(reference, target);
    };
    const atHead = openNamed(page, { index, locate: ({ atBase }) => atBase });
    const atBase = openNamed(twin, { index, locate: ({ located }) => located });
    const before = (0,lazily/* lazily */.q)(() => {
        const taken = new Set(page.rows.flat().flatMap((one) => (isTaken(one) ? (one.atBase?.resolution.target ?? []) : [])));
        return new Set(twin.rows.flat().flatMap((citation) => {
            const { located } = citation;
            const output = taken.has(located.resolution.target ?? '') ? outputOf(citation, located, atBase) : null;
            return output === null ? [] : [keyOf(twin, citation, output)];
        }));
    });
    return {
        ofCitation(citation) {
            const output = isTaken(citation) ? outputOf(citation, citation.atBase, atHead) : null;
            return output !== null && before().has(keyOf(page, citation, output)) ? output : null;
        },
        // It is found at the root or in the page's folder first, and the page at base mentions it as well.
        ofMention({ reference, resolution: { target } }) {
            if (reference.path === target)
                return outputAt(reference);
            return (0,paths/* folderOf */.yS)(target) === '' || (0,paths/* folderOf */.yS)(target) === (0,paths/* folderOf */.yS)(page.document.path)
                ? null
                : alone(reference, target);
        },
    };
}
/** The same name in the same row; paragraphs have no key. */
const keyOf = ({ document: { rows } }, { place }, { path, anywhere }) => JSON.stringify([(0,keys/* canonicalKey */.yk)(rows[place.row]?.key ?? ''), path, anywhere]);
/** What is written with its whole path. A link leads to what git has. */
function outputAt(reference) {
    const { path } = reference;
    return path !== null && isPlain(reference) && isOutput(path) && !(0,code_path/* isTestPath */.MQ)(path) && !(0,code_path/* isRun */.yz)(path)
        ? { path, anywhere: false }
        : null;
}
const isPlain = ({ kind, linked = false, address }) => kind === 'path' && !linked && address === undefined;
function isOutput(path) {
    const ending = (0,paths/* extensionOf */.je)(path);
    const name = (0,paths/* nameOf */.Vb)(path);
    return ending !== null && OUTPUT.has(ending) && !file_names/* WELL_KNOWN */.L.has(name.toLowerCase()) && !BY_PEOPLE.test(name);
}
/** Answers what a reference that consists of a name means, where neither its folder nor the pages say which file that is. */
function openNamesAlone(pages, index) {
    const beside = (0,paths/* folderOf */.yS)(pages[0].document.path);
    const isKnown = openKnown(pages, index);
    return (reference, target) => {
        if (!isPlain(reference) || reference.text.startsWith('.'))
            return null;
        const name = withoutSlash(reference.path ?? '');
        // What is below the page's own folder is what it means.
        if (name === '' || name.includes('/') || (beside !== '' && target.startsWith(`${beside}/`)))
            return null;
        const isFile = index.isFile(target);
        if (!(isFile ? isOutput(name) : WORD.test(name)) || isKnown(target))
            return null;
        return { path: isFile ? name : `${name}/`, anywhere: true };
    };
}
/** Whether one of the pages has the path in its text, or it is a folder that holds source. Too many are not looked at, and count as known. */
function openKnown(pages, index) {
    const known = new Map();
    return (path) => {
        const answer = known.get(path) ??
            (known.size >= MAX_PATHS ||
                pages.some(({ document: { page } }) => page.text.includes(path)) ||
                (!index.isFile(path) && index.below(path).some((file) => isByPeople(file.path))));
        known.set(path, answer);
        return answer;
    };
}
/** `.gitkeep` only keeps the folder. */
const isByPeople = (path) => (0,code_path/* isSource */.__)(path) && !(0,code_path/* staysLocal */.oH)(path) && (0,paths/* extensionOf */.je)(path) !== null;
/** Whether the page cites a folder, or something in it, by more than a bare name. What a bare name led to names no folder for the names after it. */
function openNamed({ rows }, { index, locate }) {
    const folders = (0,lazily/* lazily */.q)(() => new Set(rows.flat().flatMap((citation) => {
        const { path, linked = false } = citation.reference;
        const resolution = locate(citation)?.resolution;
        if (resolution?.state !== 'present' || resolution.target === null || path === null)
            return [];
        const { why, target } = resolution;
        const isWhole = linked || why.code === 'from-root' || why.code === 'from-page' || withoutSlash(path).includes('/');
        return isWhole ? [index.isFile(target) ? (0,paths/* folderOf */.yS)(target) : target] : [];
    })));
    return (folder) => folders().has(folder);
}
const withoutSlash = (path) => path.replace(/\/+$/, '');

// EXTERNAL MODULE: ./build/evidence/tests/read-tests.js + 14 modules
var read_tests = __webpack_require__(5864);
;// CONCATENATED MODULE: ./build/evidence/mentions/writes-to.js
// Recognises, on one line of code, of a script or of a workflow, that a file is written at a path: what only reads it needs the file that git had.
/** Most places that are looked at, and how much of the line before and behind each. */
const MAX_PLACES = 200;
const BEFORE = 200;
const AFTER = 120;
const writes_to_OUTPUT = String.raw `(?:o|out|output|outfile|outputfile|out-file|output-file|out-path|output-path|[a-z]{1,12}-out|[a-z]{1,12}-output|report-file|report-path)`;
/** `-o x`, `--output=x`, `--out "x"`, and the default of such an option in code. */
const OPTION = new RegExp(String.raw `(?<![\w-])--?${writes_to_OUTPUT}(?:[\s=]\s{0,4}["']?|["'],[^()]{0,80}default\s?[=:]\s?["'\x60])$`, 'i');
/** `> x` at the end of a command, `tee x`. */
const REDIRECTED = /(?<=[\w"')}\]] )(?:\d?>{1,2})\s{0,4}["']?$|(?<![\w-])tee\s(?:-a\s)?["']?$/;
/** A call that writes, right before the path. */
const WRITES = /(?:(?<![A-Za-z])(?:re|over)?(?:write|dump|save)[A-Za-z_]{0,20}!?|(?:Write|Save|Dump)[A-Za-z]{0,20}|\.to_(?:csv|json|html|xml|excel|markdown|parquet|pickle)|File(?:::|\.)create|os\.Create)\(\s{0,4}["'`]$/;
/** A method of the path, right behind it: `Path("x").write_text(`. */
const writes_to_WRITTEN = /^["'`]\)\s?\.(?:write|dump|save)\w*\(/;
/** `open("x", "w")`. */
const OPENS = /(?<![\w.])(?:fs\.)?open\(\s{0,4}["'`]$/;
const OPENED = /^["'`],\s*(?:mode\s*=\s*)?["'][wax]/;
/** `OUT_FILE = "x"`, `OUT_FILE = ROOT / "x"`, `OUT = Path("x")`. */
const NAMED = /(?<![A-Za-z])(?:[A-Za-z]+_)?(?:out|output)(?:_?(?:file|path|json|csv|html|md))?(?:\s?:\s?\w{1,20})?\s?:?=\s{0,4}(?:[A-Za-z_.]{1,40}\s?\/\s?|(?:[a-z]{1,20}\.)?Path\()?["'`]$/i;
const QUOTED = /["'`]$/;
const REMARK = /^\s*(?:#|\/\/|\*|<!--)/;
/** True where a line of the text writes to this very path. `quoted`: whether calls and names of code count, and not commands alone. */
function writesTo(text, { path, quoted }) {
    let places = 0;
    for (let at = text.indexOf(path); at >= 0 && places < MAX_PLACES; at = text.indexOf(path, at + path.length)) {
        places += 1;
        const end = at + path.length;
        if (/[\w./-]/.test(text[at - 1] ?? '') || /[\w/-]/.test(text[end] ?? ''))
            continue;
        const before = text.slice(Math.max(0, at - BEFORE), at);
        const lead = before.slice(before.lastIndexOf('\n') + 1);
        const tail = text.slice(end, end + AFTER).split('\n', 1)[0] ?? '';
        if (REMARK.test(lead))
            continue;
        if (isCommanded(text, lead) || (quoted && isCalled(lead, tail)))
            return true;
    }
    return false;
}
/** `a > x` compares in code: only a script has no semicolons and braces, and a sign before a file's name alone is no proof. */
const isCommanded = (text, lead) => OPTION.test(lead) || (REDIRECTED.test(lead) && !IS_CODE.test(text.slice(0, LOOKED_AT)));
/** What no script of commands has at its head. */
const IS_CODE = /^\s*(?:import|export|package|using|const|let|var|function|def|class|public|fn|use|from)\s/m;
const LOOKED_AT = 4000;
const isCalled = (lead, tail) => QUOTED.test(lead) &&
    (WRITES.test(lead) || writes_to_WRITTEN.test(tail) || (OPENS.test(lead) && OPENED.test(tail)) || NAMED.test(lead));

;// CONCATENATED MODULE: ./build/evidence/mentions/settle-output.js
// Data, text and pictures that this change takes away, and that a program may go on writing: at that very path, or under a name which may be that of many files.




/** Most paths that are searched for, and most files that are looked into for one. */
const settle_output_MAX_PATHS = 50;
const MAX_FILES = 40;
/**
 * A mention of what is still written is about that. A row relies on what git had: with its path that is a warning at most, and a bare name cannot be
 * checked. An ordinary bare name that nothing writes is a warning at most. What was moved under a bare name is always reported.
 */
async function settleOutput(run) {
    const { base, pages } = run;
    if (base === null)
        return;
    const cited = new Map();
    const mentioned = new Map();
    for (const page of pages.head) {
        const { ofCitation, ofMention } = openOutputs(page, base);
        for (const citation of page.rows.flat())
            addTo(cited, citation, ofCitation(citation));
        for (const mention of page.asides.mentions)
            addTo(mentioned, mention, ofMention(mention));
    }
    const outputs = [...cited.values(), ...mentioned.values()];
    if (outputs.length === 0)
        return;
    const writerOf = await openWriters(run, [...new Set(outputs.map(({ path }) => path))].slice(0, settle_output_MAX_PATHS));
    for (const [citation, output] of cited)
        settle(citation, output, writerOf(output));
    for (const page of pages.head) {
        const mentions = page.asides.mentions.flatMap((mention) => {
            const output = mentioned.get(mention);
            if (output === undefined)
                return [mention];
            const isStillWritten = writerOf(output) !== null;
            if (isStillWritten && (!output.anywhere || mention.renamedTo === null))
                return [];
            return [
                output.anywhere && (isStillWritten || isOrdinary(output.path)) ? { ...mention, byNameAlone: true } : mention,
            ];
        });
        page.asides = { ...page.asides, mentions };
    }
}
function addTo(map, key, output) {
    if (output !== null)
        map.set(key, output);
}
function settle(citation, { path, anywhere }, writer) {
    if (writer === null || !anywhere || citation.change === 'renamed') {
        if (writer !== null || (anywhere && isOrdinary(path)))
            citation.byNameAlone = true;
        return;
    }
    const why = { code: 'perhaps-written', path: writer };
    citation.resolution = { ...citation.resolution, state: 'unverifiable', candidate: null, why };
    citation.change = null;
    citation.successors = [];
}
/** A file of code, script or workflow that writes it now, and did before this change: a change does not write its own excuse. */
async function openWriters({ head, base, guarded }, paths) {
    const hits = await head.snapshot.search(paths, [...guarded]);
    if (hits === null || base === null)
        return () => null;
    const files = new Map(paths.map((path) => [
        path,
        (hits.get(path) ?? [])
            .filter((file) => ((0,code_path/* canDefine */.Kd)(file) || (0,code_path/* isRun */.yz)(file)) && !(0,code_path/* isTestPath */.MQ)(file) && !guarded.has(file))
            .filter((file) => base.index.isFile(file))
            .slice(0, MAX_FILES),
    ]));
    const all = [...new Set([...files.values()].flat())];
    const texts = await Promise.all([head, base].map(async (side) => await side.contents.texts(side.snapshot, all)));
    const code = texts.map((side) => new Map(all.map((file) => [file, (0,read_tests/* withoutComments */.fx)(file, side.get(file) ?? '')])));
    const known = new Map();
    return ({ path, anywhere }) => {
        const name = `${String(anywhere)} ${path}`;
        const asked = known.get(name);
        if (asked !== undefined)
            return asked;
        // A name in code is below a folder that the program knows: at the root it is what a command there writes.
        const quoted = anywhere || path.includes('/');
        const writes = (file) => code.every((side) => writesTo(side.get(file) ?? '', { path, quoted }));
        const writer = files.get(path)?.find(writes) ?? null;
        known.set(name, writer);
        return writer;
    };
}


/***/ })

};
