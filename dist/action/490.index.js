export const id = 490;
export const ids = [490];
export const modules = {

/***/ 8490:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfiguration: () => (/* binding */ parseConfiguration)
});

// UNUSED EXPORTS: defaultSettings

// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
;// CONCATENATED MODULE: ./build/config/read-yaml.js

const MAX_CHARACTERS = 256 * 1024;
/** Bounds nesting within a line, which the YAML reader itself does not survive. */
const MAX_LINE = 1_000;
/** Levels below the top: the deepest setting, `documents[].require.words.WORD[].glob`, has seven. */
const MAX_DEPTH = 8;
const MAX_PROBLEMS = 20;
const FIXES = {
    TAB_AS_INDENT: 'A tab cannot indent YAML: use spaces.',
    MULTIPLE_DOCS: 'A second YAML document begins here: keep one, without `---` between.',
    RESOURCE_EXHAUSTION: 'This is nested too deeply: no setting is more than seven levels deep.',
    BAD_ALIAS: 'Aliases are not allowed: write the value out.',
    BAD_SCALAR_START: 'A plain value cannot begin with this character: put it in quotes.',
};
/** Reads one YAML document, or says why not: at most twenty problems, in the order of the text. */
async function readYaml(text) {
    const tooLarge = findExcess(text);
    if (tooLarge !== null)
        return { text: null, problems: [tooLarge] };
    const { LineCounter, parseDocument, isAlias, isCollection, isMap, isPair, isScalar, isSeq } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const counter = new LineCounter();
    const document = parseDocument(text, {
        lineCounter: counter,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
        version: '1.2',
    });
    const place = (offset) => {
        const { line, col } = counter.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const problems = document.errors.slice(0, MAX_PROBLEMS).map(({ code, message, pos }) => ({
        ...place(pos[0]),
        message: FIXES[code] ?? `This is not YAML: ${message.replace(/\.$/, '')}.`,
    }));
    if (document.directives?.yaml.explicit === true)
        problems.push({ line: 1, column: 1, message: 'A `%YAML` directive is not allowed: remove it.' });
    if (problems.length > 0)
        return { text: null, problems };
    const refuse = (node, message) => {
        if (problems.length < MAX_PROBLEMS)
            problems.push({ ...place(node.range?.[0] ?? 0), message });
        return null;
    };
    const keyOf = (pair) => isScalar(pair.key) ? (pair.key.source ?? String(pair.key.value)) : null;
    const toValue = (node, depth) => {
        if (node === null)
            return null;
        if (depth > MAX_DEPTH)
            return refuse(node, FIXES.RESOURCE_EXHAUSTION ?? '');
        if (isAlias(node) || node.anchor !== undefined)
            return refuse(node, 'Anchors and aliases are not allowed: write the value out.');
        if (node.tag !== undefined)
            return refuse(node, `The tag \`${(0,shorten/* headOf */.Uo)(node.tag, 60)}\` is not allowed: remove it.`);
        if (isScalar(node))
            return node.value;
        if (isSeq(node))
            return node.items.map((item) => toValue(item, depth + 1));
        if (!isMap(node))
            return refuse(node, 'Unexpected content: expected a mapping, a list or a value.');
        const record = new Map();
        for (const pair of node.items) {
            const key = keyOf(pair);
            const at = (pair.key ?? node);
            if (key === null)
                refuse(at, 'A key must be a plain word: write it without brackets.');
            else if (isScalar(at) && (at.anchor !== undefined || at.tag !== undefined))
                refuse(at, 'Anchors and tags are not allowed: write the key alone.');
            else if (record.has(key))
                refuse(at, `The key \`${(0,shorten/* headOf */.Uo)(key, 60)}\` is here twice: keep one.`);
            else
                record.set(key, toValue(pair.value, depth + 1));
        }
        return Object.fromEntries(record);
    };
    const value = toValue(document.contents, 0);
    if (problems.length > 0)
        return { text: null, problems };
    const locate = (path, part) => {
        let node = document.contents;
        let offset = document.contents?.range?.[0] ?? 0;
        for (const [index, step] of path.entries()) {
            if (!isCollection(node))
                break;
            const item = isMap(node)
                ? node.items.find((pair) => keyOf(pair) === String(step))
                : node.items[Number(step)];
            if (item === undefined || item === null)
                break;
            const key = isPair(item) ? item.key : null;
            node = isPair(item) ? item.value : item;
            const written = key !== null && (node === null || (part === 'key' && index === path.length - 1)) ? key : node;
            offset = written.range?.[0] ?? offset;
        }
        return place(offset);
    };
    return { text: { value, locate }, problems: [] };
}
function findExcess(text) {
    if (text.length > MAX_CHARACTERS)
        return {
            line: 1,
            column: 1,
            message: `The file has ${text.length} characters, more than ${MAX_CHARACTERS}: shorten it.`,
        };
    const line = text.split('\n').findIndex(({ length }) => length > MAX_LINE) + 1;
    return line === 0
        ? null
        : { line, column: MAX_LINE + 1, message: `This line has more than ${MAX_LINE} characters: break it.` };
}

;// CONCATENATED MODULE: ./build/config/load.js


/** Settings of the configuration `text`; `path` only names it in problems. Everything in it is hostile until checked. */
async function parseConfiguration({ path, text, }) {
    const yaml = await readYaml(text);
    if (yaml.text === null)
        return { settings: null, problems: yaml.problems.map((problem) => ({ path, ...problem })) };
    const { validateConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(619), __webpack_require__.e(698)]).then(__webpack_require__.bind(__webpack_require__, 3698));
    const { makeSettings } = await __webpack_require__.e(/* import() */ 115).then(__webpack_require__.bind(__webpack_require__, 9115));
    const validated = await validateConfiguration(yaml.text);
    if (validated.configuration === null)
        return { settings: null, problems: validated.problems.map((problem) => ({ path, ...problem })) };
    const configuration = validated.configuration;
    return { settings: await makeSettings({ source: path, configuration, yaml: yaml.text }), problems: [] };
}


/***/ })

};
