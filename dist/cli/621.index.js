"use strict";
exports.id = 621;
exports.ids = [621,9180,6055,1573];
exports.modules = {

/***/ 7607:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ withRepository)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/repository/open-git-repository.js + 16 modules
var open_git_repository = __webpack_require__(2559);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/config/defaults.js
var defaults = __webpack_require__(1573);
// EXTERNAL MODULE: ./build/config/configuration-change.js
var configuration_change = __webpack_require__(3214);
;// CONCATENATED MODULE: ./build/config/read-configuration.js

/** The first of `paths` that the snapshot has, parsed. */
async function readConfiguration(snapshot, paths = configuration_change/* CONFIGURATION_PATHS */.e) {
    const [tree, contents] = await Promise.all([snapshot.tree(), snapshot.read(paths)]);
    for (const path of paths) {
        const content = contents.get(path);
        switch (content?.kind) {
            case 'content':
                return { kind: 'read', parsed: await decodeConfiguration({ path, bytes: content.bytes }) };
            case 'too-large':
            case 'not-a-file':
                return { kind: 'read', parsed: problem(path, `The configuration cannot be read: ${content.reason}.`) };
            case 'unavailable':
                return { kind: 'unknown', path, because: content.reason };
            case undefined:
                if (tree.truncated)
                    return { kind: 'unknown', path, because: tree.because };
        }
    }
    return { kind: 'absent' };
}
/** The configuration in these bytes; `path` only names it in problems. */
async function decodeConfiguration({ path, bytes, }) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return problem(path, 'The configuration is not UTF-8; save it as UTF-8.');
    }
    const { parseConfiguration } = await __webpack_require__.e(/* import() */ 8490).then(__webpack_require__.bind(__webpack_require__, 8490));
    return await parseConfiguration({ path, text });
}
const problem = (path, message) => ({
    settings: null,
    problems: [{ path, line: 1, column: 1, message }],
});

;// CONCATENATED MODULE: ./build/config/find-settings.js
// The settings that judge a change: the configuration at base, with what is wrong with the configuration of either side.


/**
 * Read from base, so that a change cannot loosen the guard that judges it; from head where there is no base. A configuration that cannot be used is
 * left aside for the defaults. That of head is checked as well.
 */
async function findSettings({ base, head, paths }) {
    const [atHead, atBase] = await Promise.all([
        readConfiguration(head, paths),
        base === null ? null : readConfiguration(base, paths),
    ]);
    const judging = atBase ?? atHead;
    return {
        settings: judging.kind === 'read' ? (judging.parsed.settings ?? (0,defaults.defaultSettings)()) : (0,defaults.defaultSettings)(),
        configuration: {
            problems: { head: problemsOf(atHead), base: atBase === null ? [] : problemsOf(atBase) },
            unread: [atHead, ...(atBase === null ? [] : [atBase])].flatMap((found) => found.kind === 'unknown' ? [{ path: found.path, because: found.because }] : []),
        },
        present: { judging: judging.kind !== 'absent', head: atHead.kind !== 'absent' },
    };
}
const problemsOf = (found) => found.kind === 'read' ? found.parsed.problems : [];

// EXTERNAL MODULE: ./build/config/parse-days.js
var parse_days = __webpack_require__(7894);
;// CONCATENATED MODULE: ./build/config/configuration-error.js
class ConfigurationError extends Error {
    name = 'ConfigurationError';
    problems;
    constructor(problems, options) {
        super(problems.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`).join('\n'), options);
        this.problems = problems;
    }
}

// EXTERNAL MODULE: ./build/cli/arguments/usage-error.js
var usage_error = __webpack_require__(7809);
;// CONCATENATED MODULE: ./build/cli/arguments/read-settings.js
// The settings of a run: the configuration file, then the flags that override it.







/** Largest configuration file that is read from disk, in bytes; the parser has a bound of its own below it. */
const MAX_FILE_BYTES = 4_000_000;
/** Nothing but a file that the command was pointed at, or that of head without a base, can judge then. @throws UsageError for a flag, ConfigurationError for the file. */
async function readSettings({ repository: { base, head }, paths, flags, cwd, onFault, }) {
    const maxAgeDays = readDays(flags['max-age-days']);
    const { settings, configuration } = flags.config === undefined
        ? await findSettings({ base, head })
        : await useNamed(readNamed({ file: flags.config, cwd }));
    if (base === null || onFault === 'refuse')
        refuseFaults(configuration, base === null ? 'head' : 'base');
    const failOn = flags['fail-on'];
    if (paths.length === 0 && maxAgeDays === undefined && failOn === undefined)
        return { settings, configuration };
    const { overrideSettings } = await __webpack_require__.e(/* import() */ 9813).then(__webpack_require__.bind(__webpack_require__, 9813));
    return { settings: await overrideSettings(settings, { paths, failOn, maxAgeDays }), configuration };
}
async function useNamed(file) {
    const { settings, problems } = await decodeConfiguration(file);
    if (settings === null)
        throw new ConfigurationError(problems);
    return { settings, configuration: { problems: { head: [], base: [] }, unread: [], named: true } };
}
function refuseFaults({ problems, unread }, judging) {
    const [where] = unread;
    if (where !== undefined)
        throw new ConfigurationError([
            { path: where.path, line: 1, column: 1, message: `The configuration cannot be read: ${where.because}.` },
        ]);
    if (problems[judging].length > 0)
        throw new ConfigurationError(problems[judging]);
}
function readNamed({ file, cwd }) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    const there = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (there === undefined)
        throw new usage_error/* UsageError */.e(`--config ${file} does not exist; name a file that does, or leave the flag out.`);
    if (!there.isFile())
        throw new usage_error/* UsageError */.e(`--config ${file} is not a file; name a YAML file.`);
    if (there.size > MAX_FILE_BYTES)
        throw new usage_error/* UsageError */.e(`--config ${file} is larger than ${MAX_FILE_BYTES} bytes; a configuration is a few lines of YAML.`);
    try {
        return { path: file, bytes: (0,external_node_fs_.readFileSync)(path) };
    }
    catch (cause) {
        throw new usage_error/* UsageError */.e(`--config ${file} cannot be read (${typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : String(cause)}); check its permissions.`);
    }
}
function readDays(text) {
    if (text === undefined)
        return undefined;
    const days = (0,parse_days/* parseDays */.bs)(text);
    if (days === null)
        throw new usage_error/* UsageError */.e(`Unexpected \`${text}\` for --max-age-days, expected ${parse_days/* DAYS_EXPECTED */.Bl}.`);
    return days;
}

;// CONCATENATED MODULE: ./build/cli/arguments/with-repository.js
// What `check`, `inspect` and `stamp` work on: the repository as the flags name it, and the settings that hold in it.




/** Opens the repository for `work`, which need not be done where `known` says what it gives, and closes it afterwards. `onFault`: see `readSettings`. @throws UsageError, RepositoryError, ConfigurationError */
async function withRepository({ host, operands, flags, onFault }, work, known = null) {
    const { cwd } = host;
    const directory = (0,external_node_path_.resolve)(cwd, flags.repo ?? '.');
    if (flags.staged !== undefined && flags.head !== undefined)
        throw new usage_error/* UsageError */.e('--staged cannot be combined with --head.');
    // A hook of `git commit FILE` has an index of its own.
    const staged = flags.staged === undefined ? undefined : { indexFile: host.env['GIT_INDEX_FILE'] ?? null };
    const open = () => (0,open_git_repository.openGitRepository)({ directory, base: flags.base ?? 'auto', head: flags.head ?? null, staged });
    let opened = await open();
    try {
        if (known !== null) {
            const recalled = await known.recall(opened);
            if ('answer' in recalled)
                return recalled.answer;
            if (recalled.spent) {
                await opened.close();
                opened = await open();
            }
        }
        const repository = known === null ? opened : known.watch(opened);
        const paths = operands.length === 0 ? [] : await locate({ operands, repository, directory, cwd });
        return await work({ repository, ...(await readSettings({ repository, paths, flags, cwd, onFault })) });
    }
    finally {
        await opened.close();
    }
}
async function locate({ operands, repository, directory, cwd }) {
    const [{ locateDocuments }, { readGitFacts }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4404).then(__webpack_require__.bind(__webpack_require__, 4404)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9400)),
    ]);
    const { root } = await readGitFacts(directory);
    return await locateDocuments({ operands, repository, cwd, root });
}


/***/ }),

/***/ 2080:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/config/override-settings.js
var override_settings = __webpack_require__(9813);
// EXTERNAL MODULE: ./build/guard.js + 27 modules
var guard = __webpack_require__(3608);
// EXTERNAL MODULE: ./build/findings/status-order.js
var status_order = __webpack_require__(8255);
// EXTERNAL MODULE: ./build/report/claim-of.js
var claim_of = __webpack_require__(1181);
;// CONCATENATED MODULE: ./build/report/history/point.js
// A page at one point of its history: what its rows claimed, and what of that the repository supported.


/** Fewest rows by which a big change differs, and which part of the page that must be. */
const BIG = { rows: 5, part: 0.1 };
/** The page as a report has it. */
const measureReported = ({ rows, metadata }) => ({
    rows: rows.map((row) => ({
        claim: (0,claim_of/* claimOf */._)(row).status,
        holds: !(0,status_order/* claimsMore */.NO)((0,claim_of/* claimOf */._)(row).status, row.computed),
        unverifiable: row.evidence.every(({ resolution }) => resolution === 'unverifiable'),
    })),
    lastVerified: { commit: metadata.lastVerifiedCommit, date: metadata.lastVerifiedDate },
});
/** @param before the point before; null for the first, which has no marks. */
function pointOf({ rows, lastVerified }, { commit, date }, before) {
    const count = (status) => rows.filter(({ claim }) => claim === status).length;
    const [done, partial, notStarted] = [count('done'), count('partial'), count('not-started')];
    const held = rows.filter(({ claim, holds }) => claim === 'done' && holds);
    const unchecked = held.filter(({ unverifiable }) => unverifiable).length;
    const delta = before === null ? 0 : rows.length - before.rows;
    const isBig = Math.abs(delta) >= BIG.rows && Math.abs(delta) >= BIG.part * Math.max(rows.length, before?.rows ?? 0);
    return {
        commit,
        date: new Date(date).toISOString(),
        rows: rows.length,
        done,
        partial,
        notStarted,
        other: rows.length - done - partial - notStarted,
        supported: held.length - unchecked,
        unchecked,
        lastVerified,
        stamped: before !== null &&
            (lastVerified.commit !== before.lastVerified.commit || lastVerified.date !== before.lastVerified.date),
        jump: isBig ? delta : null,
    };
}
/** What is worth a word at a point; null where nothing is. */
function describeMark({ stamped, jump }) {
    if (jump === null)
        return stamped ? 'Last Verified changed' : null;
    const rows = `${jump > 0 ? '+' : '\u2212'}${Math.abs(jump)} rows`;
    return `${rows}, Last Verified ${stamped ? 'changed' : 'unchanged'}`;
}

// EXTERNAL MODULE: ./build/report/reporters/escape-json.js
var escape_json = __webpack_require__(2130);
// EXTERNAL MODULE: ./build/text/phrase.js
var phrase = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/report/reporters/escape.js
var reporters_escape = __webpack_require__(9611);
// EXTERNAL MODULE: ./build/report/bounds.js
var bounds = __webpack_require__(1398);
;// CONCATENATED MODULE: ./build/report/history/draw-history.js
// Draws a page's history: rows by status one above the other, and above them a mark for each stamp and big change.




/** From below; the done rows are divided into those that were supported, those of which nobody can say, and those that were not. */
const LAYERS = [
    { name: 'done and supported', style: 'supported', of: ({ supported }) => supported },
    { name: 'done, not checked', style: 'unchecked', of: ({ unchecked }) => unchecked },
    {
        name: 'done, not supported',
        style: 'broken',
        of: ({ done, supported, unchecked }) => done - supported - unchecked,
    },
    { name: 'partial', style: 'partial', of: ({ partial }) => partial },
    { name: 'not started', style: 'open', of: ({ notStarted }) => notStarted },
    { name: 'other', style: 'other', of: ({ other }) => other },
];
const WIDTH = 960;
const HEIGHT = 462;
const PLOT = { left: 56, right: 940, top: 96, bottom: 380 };
/** Marks that are written out: of more, those of the biggest changes. */
const MAX_NAMED = 4;
const MAX_MARKS = 2_000;
const MAX_PATH = 80;
/** What the picture carries: a page with a policy names it by hash. */
const DRAWING_STYLE = `
text { font: 13px system-ui, sans-serif; fill: #1f2328; } .soft { fill: #59636e; } .title { font-size: 16px; font-weight: 600; }
.page { fill: #fff; } .grid { stroke: #d1d9e0; } .cut { stroke: #1f2328; stroke-width: 2; fill: none; } .guide { stroke: #1f2328; stroke-dasharray: 3 3; } .stamp { fill: #0550ae; } .jump { fill: #1f2328; }
.supported { fill: #2da44e; } .unchecked { fill: #8fd6a0; } .broken { fill: url(#broken); } .partial { fill: #bf8700; } .open { fill: #afb8c1; } .other { fill: #8c959f; } .red { fill: #cf222e; } .stripe { stroke: #fff; stroke-width: 2; }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3; } .soft { fill: #a5b0bb; } .page { fill: #0d1117; } .grid { stroke: #3d444d; } .guide, .cut { stroke: #e6edf3; } .stamp { fill: #79b8ff; } .jump { fill: #e6edf3; } .unchecked { fill: #1a5c2c; } .open { fill: #484f58; } .other { fill: #6e7681; } }
`.trim();
/** An SVG that carries its own style, light or dark as the reader's system is. Ends with a newline. */
function drawHistory(history) {
    const { path, points } = history;
    const most = Math.max(1, ...points.map(({ rows }) => rows));
    const scales = scale(points, most);
    const name = (0,reporters_escape/* escapeHtml */.ZD)((0,bounds/* shorten */.ml)(path, MAX_PATH));
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="history-title history-text">`,
        `<title id="history-title">History of ${name}</title>`,
        `<desc id="history-text">${(0,reporters_escape/* escapeHtml */.ZD)(describe(points))}</desc>`,
        `<style>${DRAWING_STYLE}</style>`,
        '<defs><pattern id="broken" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" class="red"/><path d="M0 0V8" class="stripe"/></pattern></defs>',
        `<rect class="page" width="${WIDTH}" height="${HEIGHT}"/>`,
        `<text class="title" x="${PLOT.left}" y="24">${name}</text>`,
        drawRows(most, scales),
        ...drawLayers(points, scales),
        drawMarks(points, scales),
        drawDates(points, scales),
        drawLegend(points),
        '</svg>',
        '',
    ].join('\n');
}
/** Most of the width for the time since the last commit: what happened is what a reader looks for. */
const MOST_SINCE = 0.15;
/** Over time; where all points are of one moment, evenly. A long time since the last commit is drawn shorter than it was. */
function scale(points, most) {
    const times = points.map(({ date }) => Date.parse(date));
    const [first, last] = spanOf(times);
    const committed = points.at(-1)?.commit === 'WORKTREE' ? spanOf(times.slice(0, -1))[1] : last;
    const isQuiet = committed > first && last - committed > MOST_SINCE * (last - first);
    const part = (index) => {
        const time = times[index] ?? last;
        if (last <= first)
            return points.length < 2 ? 0 : index / (points.length - 1);
        if (!isQuiet)
            return (time - first) / (last - first);
        return index === points.length - 1 ? 1 : ((time - first) / (committed - first)) * (1 - MOST_SINCE);
    };
    const xOf = (share) => round(PLOT.left + share * (PLOT.right - PLOT.left));
    return {
        x: (index) => xOf(part(index)),
        y: (rows) => round(PLOT.bottom - (rows / most) * (PLOT.bottom - PLOT.top)),
        shortened: isQuiet
            ? {
                from: xOf(1 - MOST_SINCE),
                sign: xOf(1 - MOST_SINCE / 2),
                date: new Date(committed).toISOString().slice(0, 10),
            }
            : null,
    };
}
const spanOf = (times) => times.reduce(([low, high], time) => [Math.min(low, time), Math.max(high, time)], [Infinity, -Infinity]);
const round = (pixels) => Math.round(pixels * 10) / 10;
/** Each layer is a stair: a page is as a commit left it until the next. */
function drawLayers(points, { x, y }) {
    const below = points.map(() => 0);
    return LAYERS.flatMap(({ style, of }) => {
        const bottom = [...below];
        points.forEach((point, index) => (below[index] = (below[index] ?? 0) + of(point)));
        if (points.every((point) => of(point) === 0))
            return [];
        const stair = (heights) => heights.flatMap((rows, index) => [
            `${x(index)},${y(rows)}`,
            `${index === heights.length - 1 ? PLOT.right : x(index + 1)},${y(rows)}`,
        ]);
        return [`<path class="${style}" d="M${[...stair(below), ...stair(bottom).reverse()].join('L')}Z"/>`];
    });
}
function drawRows(most, { y }) {
    const steps = [...new Set([0, Math.round(most / 2), most])];
    return steps
        .map((rows) => `<path class="grid" d="M${PLOT.left} ${y(rows)}H${PLOT.right}"/><text class="soft" x="${PLOT.left - 8}" y="${y(rows) + 4}" text-anchor="end">${rows}</text>`)
        .join('\n');
}
/** Stamps are small diamonds on one line, big changes dashed lines with a word. */
function drawMarks(points, { x }) {
    const marked = points.flatMap((point, index) => (point.stamped || point.jump !== null ? [{ point, index }] : []));
    const named = [...marked]
        .filter(({ point }) => point.jump !== null)
        .sort((a, b) => Math.abs(b.point.jump ?? 0) - Math.abs(a.point.jump ?? 0))
        .slice(0, MAX_NAMED)
        .sort((a, b) => a.index - b.index);
    const line = new Map(named.map(({ index }, order) => [index, order % 2]));
    return marked
        .slice(-MAX_MARKS)
        .map(({ point, index }) => {
        const at = x(index);
        const tip = `<title>${point.date.slice(0, 10)} ${point.commit.slice(0, 10)}: ${(0,reporters_escape/* escapeHtml */.ZD)(describeMark(point) ?? '')}</title>`;
        const stamp = point.stamped ? `<path class="stamp" d="M${at} ${PLOT.top - 14}l5 5l-5 5l-5-5z"/>` : '';
        const order = line.get(index);
        const guide = order === undefined ? '' : `<path class="guide" d="M${at} ${PLOT.top - 30 + 16 * order}V${PLOT.bottom}"/>`;
        const end = at > (PLOT.left + PLOT.right) / 2;
        const words = order === undefined
            ? ''
            : `<text x="${at + (end ? -6 : 6)}" y="${PLOT.top - 36 + 16 * order}" text-anchor="${end ? 'end' : 'start'}">${(0,reporters_escape/* escapeHtml */.ZD)(describeMark(point) ?? '')}</text>`;
        return `<g>${tip}${guide}${stamp}${words}</g>`;
    })
        .join('\n');
}
function drawDates(points, { x, shortened }) {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined)
        return '';
    const y = PLOT.bottom + 18;
    return [
        `<text class="soft" x="${x(0)}" y="${y}">${first.date.slice(0, 10)}</text>`,
        points.length < 2
            ? ''
            : `<text class="soft" x="${PLOT.right}" y="${y}" text-anchor="end">${last.date.slice(0, 10)}</text>`,
        shortened === null
            ? ''
            : `<text class="soft" x="${shortened.from}" y="${y}" text-anchor="end">${shortened.date}</text><path class="cut" d="M${shortened.sign - 6} ${PLOT.bottom + 6}l4 -12m4 12l4 -12"/>`,
    ].join('\n');
}
/** The layers that occur, with their number at the last point, in as many lines as they need. */
function drawLegend(points) {
    const last = points.at(-1);
    if (last === undefined)
        return '';
    const place = openLegend();
    const entries = LAYERS.filter(({ of }) => points.some((point) => of(point) > 0)).map(({ name, style, of }) => {
        const words = `${of(last)} ${name}`;
        const { x, y } = place(words);
        return `<rect class="${style}" x="${x}" y="${y}" width="12" height="12"/><text x="${x + 18}" y="${y + 11}">${words}</text>`;
    });
    if (!points.some(({ stamped }) => stamped))
        return entries.join('\n');
    const words = 'Last Verified changed';
    const { x, y } = place(words);
    const stamp = `<path class="stamp" d="M${x + 6} ${y + 1}l5 5l-5 5l-5-5z"/><text x="${x + 18}" y="${y + 11}">${words}</text>`;
    return [...entries, stamp].join('\n');
}
/** Where an entry of the legend goes, one after another. */
function openLegend() {
    let [at, line] = [PLOT.left, 0];
    return (words) => {
        const width = 40 + Math.round(words.length * 7.5);
        if (at > PLOT.left && at + width > PLOT.right)
            [at, line] = [PLOT.left, line + 1];
        const place = { x: at, y: PLOT.bottom + 30 + 24 * line };
        at += width;
        return place;
    };
}
function describe(points) {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined)
        return 'No version has rows.';
    const marks = points.flatMap((point) => point.jump === null ? [] : [`${point.date.slice(0, 10)}: ${describeMark(point) ?? ''}`]);
    return `From ${first.date.slice(0, 10)} to ${last.date.slice(0, 10)}: at the end ${(0,phrase/* countOf */.pq)(last.done, 'row')} done, ${last.supported} of them supported and ${last.unchecked} not checked, ${last.partial} partial, ${last.notStarted} not started.${marks.length === 0 ? '' : ` Big changes: ${(0,phrase/* nameSome */.Kf)(marks)}.`}`;
}

// EXTERNAL MODULE: ./build/report/reporters/html/page-shell.js
var page_shell = __webpack_require__(6608);
// EXTERNAL MODULE: ./build/report/reporters/html/style.js
var style = __webpack_require__(7379);
;// CONCATENATED MODULE: ./build/report/history/render-history-page.js
// A page's history as one HTML page: the drawing, and a table with its numbers. Nothing is fetched and nothing runs.







const render_history_page_MAX_PATH = 200;
/** Ends with a newline. */
function renderHistoryPage(history) {
    const { path, points, left } = history;
    const name = (0,reporters_escape/* escapeHtml */.ZD)((0,bounds/* shorten */.ml)(path, render_history_page_MAX_PATH));
    const headers = [
        'Date',
        'Commit',
        'Rows',
        'Done',
        'Of them supported',
        'Not checked',
        'Partial',
        'Not started',
        'Other',
        'What happened',
    ];
    return (0,page_shell/* renderPageShell */.y)({
        title: `Matrix Guard: history of ${name}`,
        styles: [`${style/* STYLE */.Y}.scroll svg { max-width: none; }\ntd code, tbody th { white-space: nowrap; }\n`, DRAWING_STYLE],
        script: null,
        body: [
            '<main>',
            `<h1>History of ${name}</h1>`,
            `<p class="soft">${(0,phrase/* countOf */.pq)(points.length, 'point')}${left === 0 ? '' : `; ${(0,phrase/* countOf */.pq)(left, 'version')} without rows left out`}.</p>`,
            `<div class="scroll" role="region" tabindex="0" aria-label="Drawing">\n${drawHistory(history).trimEnd()}\n</div>`,
            '<div class="scroll" role="region" tabindex="0" aria-label="Numbers">',
            '<table>',
            '<caption>Each version, newest first</caption>',
            `<thead><tr>${headers.map((header) => `<th scope="col">${header}</th>`).join('')}</tr></thead>`,
            `<tbody>\n${[...points].reverse().map(renderPoint).join('\n')}\n</tbody>`,
            '</table>',
            '</div>',
            '</main>',
        ],
    });
}
function renderPoint(point) {
    const { date, commit, rows, done, supported, unchecked, partial, notStarted, other } = point;
    const cells = [
        commit === 'WORKTREE' ? 'working tree' : `<code>${(0,reporters_escape/* escapeHtml */.ZD)(commit.slice(0, 10))}</code>`,
        rows,
        done,
        `<span${supported + unchecked < done ? ' class="label error"' : ''}>${supported}</span>`,
        unchecked,
        partial,
        notStarted,
        other,
        describeMark(point) ?? '',
    ];
    return `<tr><th scope="row">${date.slice(0, 10)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

;// CONCATENATED MODULE: ./build/report/history/render-history.js
// A page's history in the format asked for.




/** Ends with a newline. The same history gives the same text. */
function renderHistory(history, format) {
    switch (format) {
        case 'json':
            return `${(0,escape_json/* escapeJson */.G)(JSON.stringify({ schemaVersion: 1, ...history }, null, 2))}\n`;
        case 'csv':
            return renderCsv(history);
        case 'html':
            return renderHistoryPage(history);
        default:
            return drawHistory(history);
    }
}
const COLUMNS = [
    'date',
    'commit',
    'rows',
    'done',
    'supported',
    'unchecked',
    'partial',
    'notStarted',
    'other',
];
/** Numbers, dates, ids and words of ours alone: no text of the repository, which a spreadsheet might take for a formula. */
function renderCsv({ points }) {
    const lines = points.map((point) => [...COLUMNS.map((column) => String(point[column])), `"${describeMark(point) ?? ''}"`].join(','));
    return `${[[...COLUMNS, 'mark'].join(','), ...lines].join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/repository/git/git-facts.js
var git_facts = __webpack_require__(9400);
// EXTERNAL MODULE: ./build/repository/limits.js
var limits = __webpack_require__(3605);
// EXTERNAL MODULE: ./build/repository/path-fates.js
var path_fates = __webpack_require__(540);
// EXTERNAL MODULE: ./build/repository/git/commit-object.js
var commit_object = __webpack_require__(4325);
// EXTERNAL MODULE: ./build/repository/git/git-history.js
var git_history = __webpack_require__(7083);
// EXTERNAL MODULE: ./build/repository/git/git-process.js + 1 modules
var git_process = __webpack_require__(5688);
// EXTERNAL MODULE: ./build/repository/git/walk-log.js
var walk_log = __webpack_require__(7542);
;// CONCATENATED MODULE: ./build/repository/git/past-fates.js
// Tells what became of paths as seen from any commit of the first-parent history, from one walk over it.






/** Nothing is asked of git before the first question. @throws RepositoryError when it is asked, where git cannot be run */
function openPastFates({ directory, shallow, }) {
    let walking = null;
    return async (commit, paths) => {
        if (shallow)
            return { kind: 'unverifiable', reason: git_history/* SHALLOW_REASON */.I5 };
        walking ??= walk(directory);
        const walked = await walking;
        if (walked.kind === 'unverifiable')
            return walked;
        const { ages, byPath } = walked.value;
        const age = ages.get(commit);
        if (age === undefined)
            return { kind: 'unverifiable', reason: `${commit} is not on the first-parent history` };
        const events = new Map();
        for (const path of paths.slice(0, limits/* MAX_PATH_HISTORIES */._3)) {
            const removal = firstFrom(byPath.get(path) ?? [], age);
            if (removal?.date === null)
                return { kind: 'unverifiable', reason: (0,commit_object/* undatedReason */.W9)(removal.commit) };
            events.set(path, removal === undefined ? null : toEvent({ ...removal, date: removal.date }));
        }
        return { kind: 'known', value: (0,path_fates/* fatesByPath */.Q)({ events, others: paths.slice(limits/* MAX_PATH_HISTORIES */._3) }) };
    };
}
/** The newest of these removals that is at least so old; they are in the order of their age. */
function firstFrom(removals, age) {
    let [low, high] = [0, removals.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((removals[middle]?.age ?? Infinity) < age)
            low = middle + 1;
        else
            high = middle;
    }
    return removals[low];
}
const toEvent = ({ commit, date, paths }) => ({
    commit,
    date,
    removed: paths.slice(0, limits/* COMMIT_PAGE_FILES */.sy).map((from) => ({ from, to: null })),
    // A history counts; it names no successor.
    added: [],
});
async function walk(directory) {
    const [commits, log] = await Promise.all([
        (0,git_process/* runGit */.E)({ directory, args: ['rev-list', '--first-parent', 'HEAD'] }),
        (0,walk_log/* walkLog */.w)({ directory, options: ['--no-renames', '--diff-filter=D'], from: 'HEAD' }),
    ]);
    for (const answer of [commits, log.answer]) {
        if (answer.code !== 0)
            return { kind: 'unverifiable', reason: (0,git_process/* reasonOf */.A)(answer) };
        if (answer.cut)
            return { kind: 'unverifiable', reason: 'the history of this repository is too long' };
    }
    const ages = new Map(commits.output
        .toString('latin1')
        .trimEnd()
        .split('\n')
        .map((id, age) => [id, age]));
    const byPath = indexRemovals(log.commits.flatMap(({ commit, date, changes }) => {
        const age = ages.get(commit);
        const day = (0,commit_object/* writeDate */.Ml)(Date.parse(date))?.slice(0, 10) ?? null;
        return age === undefined ? [] : [{ commit, age, date: day, paths: changes.map(({ path }) => path) }];
    }));
    return { kind: 'known', value: { ages, byPath } };
}
function indexRemovals(removals) {
    const byPath = new Map();
    const add = (path, removal) => {
        const known = byPath.get(path);
        if (known === undefined)
            byPath.set(path, [removal]);
        else if (known.at(-1) !== removal)
            known.push(removal);
    };
    for (const removal of removals)
        for (const path of removal.paths)
            for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1))
                add(path.slice(0, end), removal);
    return byPath;
}

// EXTERNAL MODULE: ./build/repository/repository-error.js
var repository_error = __webpack_require__(6950);
;// CONCATENATED MODULE: ./build/repository/git/page-versions.js
// Lists the commits that changed a page, by following its first-parent history through renames.




/** Oldest first. @throws RepositoryError where git cannot list them, or there are too many to be listed. */
async function listPageVersions({ directory, path, since }) {
    const { answer, commits } = await (0,walk_log/* walkLog */.w)({
        directory,
        options: ['--follow', ...(since === null ? [] : [`--since-as-filter=${since}T00:00:00Z`])],
        from: 'HEAD',
        paths: [path],
    });
    if (answer.code !== 0)
        throw new repository_error/* RepositoryError */.p(`The history of ${path} could not be listed: ${(0,git_process/* reasonOf */.A)(answer)}.`);
    if (answer.cut)
        throw new repository_error/* RepositoryError */.p(`The history of ${path} is too long to be listed; use --since.`);
    const versions = [];
    for (const { commit, date, changes } of commits) {
        const [change] = changes;
        if (change === undefined)
            continue;
        const { status, to } = change;
        versions.push({ commit, date: (0,commit_object/* writeDate */.Ml)(Date.parse(date)), path: status === 'D' ? null : to });
        // The page began here. That it resembles another page of then does not make that page an earlier version.
        if (/^[AC]/.test(status))
            break;
    }
    return versions.reverse();
}

// EXTERNAL MODULE: ./build/text/dates.js + 1 modules
var dates = __webpack_require__(2815);
// EXTERNAL MODULE: ./build/text/days.js
var days = __webpack_require__(6939);
// EXTERNAL MODULE: ./build/cli/arguments/usage-error.js
var usage_error = __webpack_require__(7809);
// EXTERNAL MODULE: ./build/cli/arguments/with-repository.js + 4 modules
var with_repository = __webpack_require__(7607);
// EXTERNAL MODULE: ./build/cli/output/write-output.js
var write_output = __webpack_require__(6055);
// EXTERNAL MODULE: ./build/findings/waive.js
var waive = __webpack_require__(3989);
// EXTERNAL MODULE: ./build/text/lasting.js
var lasting = __webpack_require__(2758);
;// CONCATENATED MODULE: ./build/documents/markdown/known-rows.js

const NOTHING_GIVEN = { cells: 0, characters: 0, marks: 0 };
/** One for each page: it holds the rows of the version that was read last. */
function openKnownRows() {
    let known = new Map();
    let labelsBefore = '';
    return {
        open(labels) {
            const own = new Map();
            let all = NOTHING_GIVEN;
            const add = (row) => {
                own.set(row.source.line, row);
                if (row.given !== null)
                    all = addUp(all, row.given);
            };
            return {
                take({ line, from, text }) {
                    const found = known.get(line);
                    if (found?.source.text !== text || found.source.from !== from)
                        return undefined;
                    if (found.given !== null && labels !== labelsBefore)
                        return undefined;
                    add(found);
                    return found.row;
                },
                add({ cut, ...row }) {
                    add(row);
                    if (cut)
                        own.delete(row.source.line);
                },
                given: () => all,
                keep() {
                    for (const [line, { row }] of own) {
                        if (known.get(line)?.row === row)
                            continue;
                        (0,lasting/* makeLasting */.rp)(row);
                        row.cells.forEach(lasting/* makeLasting */.rp);
                    }
                    known = own;
                    labelsBefore = labels;
                },
            };
        },
    };
}
const addUp = (one, other) => ({
    cells: one.cells + other.cells,
    characters: one.characters + other.characters,
    marks: one.marks + other.marks,
});

// EXTERNAL MODULE: ./build/documents/read-page.js + 13 modules
var read_page = __webpack_require__(7188);
// EXTERNAL MODULE: ./build/evidence/history/settle-paths.js
var settle_paths = __webpack_require__(4369);
// EXTERNAL MODULE: ./build/evidence/locate/path-index.js + 2 modules
var path_index = __webpack_require__(725);
// EXTERNAL MODULE: ./build/evidence/resolve-evidence.js + 82 modules
var resolve_evidence = __webpack_require__(1488);
// EXTERNAL MODULE: ./build/text/unreachable.js
var unreachable = __webpack_require__(2536);
;// CONCATENATED MODULE: ./build/evidence/row-witness.js

const nothingGathered = () => ({
    asked: new Map(),
    allPaths: false,
    names: false,
    above: null,
    folders: new Set(),
    written: [],
    located: [],
});
/** Each question once. */
const nameOf = ({ what, path }) => `${what} ${path}`;
/** The same answers; each question is noted. */
function watchIndex(index, { note, noteAllPaths }) {
    const all = (ask) => {
        noteAllPaths();
        return ask();
    };
    const noted = (what, path) => {
        const answer = index[what](path);
        note({ what, path, answer });
        return answer;
    };
    return {
        truncated: index.truncated,
        paths: index.paths,
        isFile: (path) => noted('isFile', path),
        isFolder: (path) => noted('isFolder', path),
        has: (path) => noted('has', path),
        entry(path) {
            const entry = index.entry(path);
            note({ what: 'entry', path, answer: entry?.kind ?? null });
            return entry;
        },
        behind(path) {
            const found = index.behind(path);
            note({ what: 'behind', path, answer: found?.kind ?? null });
            return found;
        },
        endingWith: (suffix) => all(() => index.endingWith(suffix)),
        inOtherCase: (path) => all(() => index.inOtherCase(path)),
        inOtherForm: (path) => all(() => index.inOtherForm(path)),
        below: (folder) => all(() => index.below(folder)),
        named: (name) => all(() => index.named(name)),
        siblings: (folder) => all(() => index.siblings(folder)),
        ofStem: (folder, stem) => all(() => index.ofStem(folder, stem)),
        submodules: () => all(() => index.submodules()),
        entries: () => all(() => index.entries()),
    };
}
function openRowWitness(known) {
    const grounds = new Map();
    let current = null;
    const noteAllPaths = () => {
        if (current !== null)
            current.allPaths = true;
    };
    return {
        known,
        watch: (index) => watchIndex(index, { note: (asked) => void current?.asked.set(nameOf(asked), asked), noteAllPaths }),
        begin(row) {
            current = row === null ? null : (grounds.get(row) ?? nothingGathered());
            if (row !== null && current !== null)
                grounds.set(row, current);
        },
        noteAllPaths,
        noteNames() {
            if (current !== null)
                current.names = true;
        },
        noteAbove(folders) {
            if (current !== null)
                current.above = folders;
        },
        noteWritten(written) {
            if (current !== null)
                current.written = written;
        },
        noteLocated(located) {
            if (current !== null)
                current.located = located;
        },
        noteFolder(folder) {
            current?.folders.delete(folder);
            current?.folders.add(folder);
        },
        groundsOf(row) {
            const gathered = grounds.get(row);
            if (gathered === undefined)
                return null;
            const { asked, folders, ...rest } = gathered;
            return { ...rest, asked: [...asked.values()], folders: [...folders] };
        },
    };
}
/** Whether this index would give the same answers. */
const answersAlike = (index, asked) => asked.every((one) => answerOf(index, one) === one.answer);
function answerOf(index, { what, path }) {
    switch (what) {
        case 'isFile':
            return index.isFile(path);
        case 'isFolder':
            return index.isFolder(path);
        case 'has':
            return index.has(path);
        case 'entry':
            return index.entry(path)?.kind ?? null;
        case 'behind':
            return index.behind(path)?.kind ?? null;
        default:
            return (0,unreachable/* unreachable */.H)(what);
    }
}

// EXTERNAL MODULE: ./build/findings/assess.js + 1 modules
var assess = __webpack_require__(3440);
// EXTERNAL MODULE: ./build/rows/set/read-set.js + 1 modules
var read_set = __webpack_require__(5661);
// EXTERNAL MODULE: ./build/rows/set/readings.js
var readings = __webpack_require__(7834);
// EXTERNAL MODULE: ./build/text/surprises.js
var text_surprises = __webpack_require__(2482);
;// CONCATENATED MODULE: ./build/recompute-page.js











const openPageMemory = () => ({ lines: openKnownRows(), rows: new WeakMap() });
/** What `guard` says of the claims of this page; null where it says nothing of the page. @throws RepositoryError */
async function recomputePage(input) {
    const { repository, openWhole, path, settings, memory } = input;
    const tree = await repository.head.tree();
    if (tree.truncated || !tree.entries.has(path))
        return null;
    const surprises = (0,text_surprises/* openSurprises */.d)();
    const read = (0,readings/* openReadings */.M)({ readPage: (file) => (0,read_page.readPage)({ ...file, known: memory.lines }), keeping: null });
    const { documents } = await (0,read_set/* readSet */.R)({ snapshot: repository.head, paths: [path], settings, read, surprises });
    const [document] = documents;
    if (document === undefined)
        return null;
    const common = { document, index: (0,path_index/* indexPaths */.N)(tree), memory, surprises };
    if (document.settings.require === undefined) {
        const known = findKnown(common);
        const others = await recomputeRows({ ...common, repository, known, whole: false });
        return { document, rows: join(document, known, others) };
    }
    const whole = await openWhole();
    try {
        return { document, rows: await recomputeRows({ ...common, repository: whole, known: new Map(), whole: true }) };
    }
    finally {
        await whole.close();
    }
}
function join({ rows }, known, others) {
    const found = new Map(others.map((one) => [one.row, one]));
    return rows.map((row) => found.get(row) ?? known.get(row)?.outcome ?? { row, holds: true, unverifiable: true });
}
/** The rows that mean the same as at a commit before. */
function findKnown({ document, index, memory }) {
    const { path, settings, rows } = document;
    const found = new Map();
    for (const row of rows) {
        const known = memory.rows.get(row);
        if (known?.path !== path || known.settings !== settings || !isValid(known, index))
            continue;
        known.paths = index.paths;
        found.set(row, known);
    }
    return found;
}
const isValid = ({ paths, grounds: { asked, allPaths } }, index) => paths === index.paths || (!allPaths && answersAlike(index, asked));
function describeKnown({ written, folders, located, above }, isWhole) {
    if (isWhole)
        return { written: [], folders, located: { located: [], above: null } };
    const isFound = written.every(({ reference: { kind } }) => !UNSTEADY.has(kind));
    return { written, folders, located: isFound ? { located, above } : null };
}
/** Where these lead depends on more than paths. */
const UNSTEADY = new Set(['glob', 'command', 'commit']);
/** The rows that are not known, by the way that their evidence takes in every run. What depends on nothing but paths is remembered. */
async function recomputeRows({ repository, known, whole, ...common }) {
    const { document, surprises } = common;
    const witness = openRowWitness((row) => known.get(row)?.known ?? null);
    const resolved = await (0,resolve_evidence/* resolveEvidence */.m)({
        repository,
        head: [document],
        base: [],
        renamedFrom: new Map(),
        readDocumentAt: null,
        surprises,
        only: whole ? 'checked' : 'support',
        witness: whole ? null : witness,
    });
    const declared = new Set([document.path]);
    const settled = await (0,settle_paths/* settlePaths */.C)({ repository, head: resolved.head, base: [], declared });
    const judged = settled.head
        .map((one) => withoutRows(one, (row) => (known.get(row)?.outcome ?? null) !== null))
        .flatMap((one) => (0,assess/* assess */.n)(one, { surprises }))
        .map(({ row, computed, evidence }) => ({
        row,
        holds: !(0,status_order/* claimsMore */.NO)(row.declared.status, computed),
        unverifiable: !evidence.some((one) => one.resolution.state !== 'unverifiable' || isUnsought(one)),
        cited: evidence,
    }));
    if (!whole)
        for (const one of judged)
            keep(common, one, { before: known.get(one.row)?.grounds ?? null, now: witness.groundsOf(one.row) });
    return judged;
}
function withoutRows({ document, evidence, ...rest }, isOut) {
    const others = document.rows.flatMap((row, at) => (isOut(row) ? [] : [{ row, cited: evidence[at] ?? [] }]));
    return {
        ...rest,
        document: { ...document, rows: others.map(({ row }) => row) },
        evidence: others.map(({ cited }) => cited),
    };
}
/** Whether a search, or the history, would have to be asked. */
const isUnsought = ({ reference: { kind }, resolution: { why } }) => kind === 'commit' || why.code === 'unsought' || why.code === 'no-search';
/** Remembers the row. `now` is null where it was known and nothing had to be found out. */
function keep({ document: { path, settings }, index, memory }, judged, { before, now }) {
    if (now === null || now.names)
        return;
    const { row, holds, unverifiable, cited } = judged;
    const isAlone = now.above === null && cited.every((one) => standsAlone(one, index));
    const grounds = {
        ...now,
        // Of a row that was read before, only where it leads was asked again.
        ...(before === null ? {} : { written: before.written, allPaths: before.allPaths || now.allPaths }),
        asked: once([...(before?.asked ?? []), ...now.asked, ...kindsOf(cited, index)]),
    };
    memory.rows.set(row, {
        path,
        settings,
        paths: index.paths,
        grounds,
        outcome: isAlone ? { row, holds, unverifiable } : null,
        known: describeKnown(grounds, isAlone),
    });
}
const once = (asked) => [
    ...new Map(asked.map((one) => [`${one.what} ${one.path}`, one])).values(),
];
/** Whether what is said of a citation depends on nothing but the paths that were asked for. */
function standsAlone({ place, reference: { kind }, located, resolution }, index) {
    const { state, target, why } = resolution;
    if (resolution !== located.resolution || place.byContents !== undefined || place.aside === true)
        return false;
    if (state === 'unverifiable')
        return why.code === 'opaque' || why.code === 'unsought';
    return (state === 'present' &&
        (kind === 'path' || kind === 'lines' || kind === 'symbol') &&
        target !== null &&
        index.entry(target)?.kind !== 'link');
}
/** What the targets are: a file may become a link at the same path. */
const kindsOf = (cited, index) => cited.flatMap(({ resolution: { target } }) => target === null ? [] : [{ what: 'entry', path: target, answer: index.entry(target)?.kind ?? null }]);

// EXTERNAL MODULE: ./build/repository/open-git-repository.js + 16 modules
var open_git_repository = __webpack_require__(2559);
;// CONCATENATED MODULE: ./build/cli/commands/history/measure-versions.js






/** Listed files after which the repository is opened anew, so that the listings of all versions are never held at once; and the fewest versions. */
const MAX_LISTED = 250_000;
const FEWEST = 20;
/** Versions that are read at the same time: what they ask of git goes there together. */
const TOGETHER = 8;
/** @throws RepositoryError */
async function measureVersions({ versions, ...rest }) {
    const { directory, onVersion } = rest;
    const points = [];
    let left = 0;
    const common = { ...rest, settingsFor: rememberSettings(rest.settingsFor), memory: openPageMemory() };
    for (let from = 0; from < versions.length;) {
        const open = await openBatch(directory, versions.slice(from));
        if (open === null)
            break;
        const { repository, batch } = open;
        try {
            for (let at = 0; at < batch.length; at += TOGETHER) {
                const together = batch.slice(at, at + TOGETHER);
                const pages = await Promise.all(together.map((version) => readVersion({ ...common, repository, version })));
                for (const [index, version] of together.entries()) {
                    const page = pages[index] ?? null;
                    const { commit, date } = version;
                    if (page === null || date === null)
                        left += 1;
                    else
                        points.push(pointOf(page, { commit, date }, points.at(-1) ?? null));
                    onVersion(from + at + index + 1);
                }
            }
        }
        finally {
            await repository.close();
        }
        from += batch.length;
    }
    return { points, left };
}
/** The repository at the first of these versions, and those that are read of it; null where there is none. */
async function openBatch(directory, versions) {
    const [first] = versions;
    if (first === undefined)
        return null;
    const repository = await (0,open_git_repository.openGitRepository)({ directory, base: null, head: first.commit });
    try {
        const { entries } = await repository.head.tree();
        const count = Math.max(FEWEST, Math.floor(MAX_LISTED / Math.max(1, entries.size)));
        return { repository, batch: versions.slice(0, count) };
    }
    catch (error) {
        await repository.close();
        throw error;
    }
}
/** The same objects for the same path: what is remembered of a page holds for its settings. */
function rememberSettings(settingsFor) {
    const known = new Map();
    const make = async (path) => {
        const settings = await settingsFor(path);
        const documents = new Map();
        return {
            ...settings,
            forDocument(at) {
                const own = documents.get(at) ?? settings.forDocument(at);
                documents.set(at, own);
                return own;
            },
        };
    };
    return (path) => {
        const settings = known.get(path) ?? make(path);
        known.set(path, settings);
        return settings;
    };
}
/** Null where the page is gone, or has no rows that can be read. */
async function readVersion(given) {
    const { version, directory, repository, settingsFor, fates, memory, today } = given;
    const { commit, path } = version;
    if (path === null)
        return null;
    const settings = await settingsFor(path);
    const openWhole = async () => ({
        ...(await (0,open_git_repository.openGitRepository)({ directory, base: null, head: commit })),
        pathHistory: (paths) => fates(commit, paths),
    });
    // What a waiver excuses is said by the rules.
    const isWaived = (settings.waivers ?? []).some((waiver) => waiver.matches(path) && !(0,waive/* hasExpired */.oN)(waiver, today));
    if (isWaived)
        return await readWhole({ openWhole, path, settings, today });
    const page = await recomputePage({
        repository: standAlone({ repository, commit, fates }),
        openWhole,
        path,
        settings,
        memory,
    });
    return page === null ? null : measure(page);
}
async function readWhole({ openWhole, path, settings, today, }) {
    const repository = await openWhole();
    try {
        const { documents } = await (0,guard.guard)({ repository, settings, today });
        const document = documents.find((one) => one.path === path);
        return document === undefined ? null : measureReported(document);
    }
    finally {
        await repository.close();
    }
}
function measure({ document: { metadata }, rows, }) {
    const value = (name) => metadata[name] === null ? null : (0,bounds/* shorten */.ml)(metadata[name].value, bounds/* LENGTHS */.WH.text);
    return {
        rows: rows.map(({ row, holds, unverifiable }) => ({ claim: row.declared.status, holds, unverifiable })),
        lastVerified: { commit: value('lastVerifiedCommit'), date: value('lastVerifiedDate') },
    };
}
/** The repository at one commit, without the questions that would cost git a process each time and seldom decide whether a claim holds. */
function standAlone({ repository, commit, fates, }) {
    const unknown = async () => await Promise.resolve({ kind: 'unverifiable', reason: 'history is not asked for each version' });
    const head = repository.snapshot(commit);
    return {
        ...repository,
        head: {
            commit,
            tree: () => head.tree(),
            ids: (paths) => head.ids(paths),
            read: (paths) => head.read(paths),
            search: async () => await Promise.resolve(null),
        },
        base: null,
        lookUpCommit: unknown,
        commitOn: unknown,
        commitsOf: unknown,
        commits: unknown,
        baseCommits: unknown,
        filesOf: unknown,
        pathHistory: (paths) => fates(commit, paths),
    };
}

;// CONCATENATED MODULE: ./build/cli/commands/history.js
// `history`: what a page claimed over its git history, and what of that the repository supported.














/** @throws UsageError, RepositoryError, ConfigurationError */
async function history_history({ host, operands, flags }) {
    const { cwd } = host;
    const since = readSince(flags.since);
    const output = flags.output === undefined ? null : { file: flags.output, cwd };
    if (output !== null)
        (0,write_output.checkOutput)(output);
    const folder = (0,external_node_path_.resolve)(cwd, flags.repo ?? '.');
    const drawn = await (0,with_repository/* withRepository */.B)({ host, operands, flags, onFault: 'refuse' }, async ({ repository, settings }) => {
        const [path = ''] = settings.paths ?? [];
        const { root, shallow } = await (0,git_facts.readGitFacts)(folder);
        const today = (0,days/* utcDay */.dA)(host.now);
        const report = await (0,guard.guard)({ repository, settings, today });
        if (output !== null)
            (0,write_output.refuseJudgedPage)({ output, root, report });
        const directory = root ?? folder;
        const versions = await listPageVersions({ directory, path, since });
        const progress = openProgress(host, versions.length);
        const measured = await measureVersions({
            directory,
            versions,
            settingsFor: async (at) => await (0,override_settings.overrideSettings)(settings, { paths: [at] }),
            today,
            fates: openPastFates({ directory, shallow }),
            onVersion: progress.show,
        }).finally(progress.clear);
        return addLast({ path, report, measured, now: host.now });
    });
    const text = renderHistory(drawn, flags.format ?? 'svg');
    if (output === null)
        host.stdout.write(text);
    else
        await (0,write_output.writeOutput)({ ...output, pieces: [text] });
    return 0;
}
/** The first day that is asked for. */
function readSince(text) {
    if (text === undefined)
        return null;
    const days = (0,dates/* parseDate */._U)(text);
    if (days === null)
        throw new usage_error/* UsageError */.e(`Unexpected \`${text}\` for --since, expected a day or a month, such as 2026-03-31 or 2026-03.`);
    return days.first;
}
/** The history with what `check` says now as its last point. */
function addLast({ path, report, measured: { points, left }, now, }) {
    const document = report.documents.find((one) => one.path === path);
    const last = document === undefined
        ? []
        : [pointOf(measureReported(document), { commit: report.head, date: now.toISOString() }, points.at(-1) ?? null)];
    if (points.length + last.length === 0)
        throw new usage_error/* UsageError */.e(`${path} has no rows in any version; matrix-guard inspect ${path} shows how it was read.`);
    return { path, points: [...points, ...last], left };
}
/** A line that is written over again, on a terminal only. */
function openProgress({ stderr }, total) {
    const terminal = stderr.isTTY === true;
    return {
        show: (measured) => {
            if (terminal)
                stderr.write(`\r${measured} of ${total} versions`);
        },
        clear: () => {
            if (terminal)
                stderr.write('\r\u001b[K');
        },
    };
}


/***/ }),

/***/ 4999:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ withCleanUp)
/* harmony export */ });
// What must be put right when the user presses Ctrl-C, or the process is asked to end.
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Runs `work`, then `cleanUp`; on an interrupt `cleanUp` alone, after which the process ends by that same signal, as a shell expects (130 for Ctrl-C).
 * While synchronous code runs, an interrupt waits for its end.
 */
async function withCleanUp(work, cleanUp) {
    const interrupt = (signal) => {
        release();
        cleanUp();
        process.kill(process.pid, signal);
    };
    const release = () => {
        for (const signal of SIGNALS)
            process.removeListener(signal, interrupt);
    };
    for (const signal of SIGNALS)
        process.on(signal, interrupt);
    try {
        return await work();
    }
    finally {
        // A signal that came during synchronous work is delivered in the next turn of the event loop: it must still find its listener.
        await new Promise(setImmediate);
        release();
        cleanUp();
    }
}


/***/ }),

/***/ 4161:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Rx: () => (/* binding */ writePieces),
/* harmony export */   sk: () => (/* binding */ replaceFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4999);
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2370);
// Puts files in place whole or not at all: each is written beside its target and renamed over it.





/**
 * Writes all files beside their targets first, so that a full disk leaves every old file, then renames them one after the other.
 * `check` is called before the renames and throws where the targets are not to be replaced any more. A reader, a kill or an interrupt
 * never finds half a file. @throws what the file system says.
 */
async function replaceFiles(files, check = () => undefined) {
    const placed = files.map((file) => ({
        ...file,
        temporary: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file.path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file.path).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`),
    }));
    await (0,_interruption_js__WEBPACK_IMPORTED_MODULE_3__/* .withCleanUp */ .p)(() => {
        for (const { temporary, pieces, mode } of placed) {
            writePieces({ path: temporary, pieces, flags: 'wx' });
            // Apart from the writing: the mode a file is made with is narrowed by the process's mask.
            if (mode !== null)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary, mode);
        }
        check();
        for (const { temporary, path } of placed)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
    }, () => {
        for (const { temporary } of placed)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
    });
}
/** Each piece is written before the next is asked for. `wx` makes a file, which is on the disk when this returns; `w` writes to a device or pipe. */
function writePieces({ path, pieces, flags, }) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, flags);
    try {
        for (const piece of pieces)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, piece);
        if (flags === 'wx')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
const REASONS = {
    ENOENT: 'its folder does not exist; make it first',
    ENOTDIR: 'a part of its path is a file, not a folder; name another place',
    EACCES: 'permission is denied; allow writing there',
    EPERM: 'permission is denied; allow writing there',
    EROFS: 'the file system is read-only; mount it for writing',
    ENOSPC: 'no space is left; make room',
    ENAMETOOLONG: 'the name is too long; shorten it',
    ELOOP: 'its symbolic links form a circle; fix or remove them',
};
/** Why a file could not be written and, where that is known, what to do, as a clause. */
function reasonOf(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    return (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_4__/* .ownValue */ .e)(REASONS, code) ?? (code === '' ? String(error) : code);
}


/***/ }),

/***/ 6055:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkOutput: () => (/* binding */ checkOutput),
/* harmony export */   refuseJudgedPage: () => (/* binding */ refuseJudgedPage),
/* harmony export */   writeOutput: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4161);
/* harmony import */ var _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7809);
// Writes a file that the user names, such as the report's, whole or not at all, and never over a page that is judged.




/**
 * Puts the pieces into the file, one after the other, by writing a file beside it and renaming that: a reader, a kill or a full disk never sees half of it.
 * The mode of a file that is there is kept, and a device or pipe is written to as it is. A link is refused: a repository may hold one
 * that leads anywhere.
 * @throws UsageError where it cannot be written.
 */
async function writeOutput({ pieces, ...output }) {
    const { path, mode, special } = findPlace(output);
    try {
        if (special)
            (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writePieces */ .Rx)({ path, pieces, flags: 'w' });
        else
            await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFiles */ .sk)([{ path, pieces, mode }]);
    }
    catch (error) {
        // What has no code of the system is a fault in making the pieces, not in writing them.
        if (typeof error !== 'object' || error === null || !('code' in error))
            throw error;
        throw unwritable(output, (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error));
    }
}
/** Finds out, before any work, whether the file could be written. @throws UsageError where it could not. */
function checkOutput(output) {
    findPlace(output);
}
/** @throws UsageError where the file is a page that was judged, or another file that a finding is about. `root` is the working tree's; null without one. */
function refuseJudgedPage({ output, root, report, }) {
    if (root === null)
        return;
    const { file, cwd, flag = '--output' } = output;
    const path = realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
    const judged = new Set([...report.documents, ...report.findings].map((one) => one.path));
    const replaced = [...judged].find((page) => realPlace((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, page)) === path);
    if (replaced !== undefined)
        throw new _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${flag} ${file} would replace ${replaced}, which was checked; name another file.`);
}
function findPlace(output) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(output.cwd, output.file);
    try {
        const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
        if (there?.isDirectory() === true)
            throw unwritable(output, 'it is a folder; name a file in it');
        // Renaming over a file would get around its being read-only.
        if (there !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        if (there !== undefined && !there.isFile())
            return { path, mode: null, special: true };
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true && !path.startsWith('/dev/'))
            throw unwritable(output, 'it is a symbolic link; name the file itself');
        const real = there === undefined ? path : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        // The dot asks for a folder, which a file of that name is not.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real)}/.`, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return { path: real, mode: there === undefined ? null : there.mode & 0o777, special: false };
    }
    catch (error) {
        throw error instanceof _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e ? error : unwritable(output, (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error));
    }
}
const unwritable = ({ file, flag = '--output' }, reason) => new _arguments_usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${flag} ${file} cannot be written: ${reason}.`);
/** Without links on the way, as two ways may lead to one file; what does not exist is where its folder is. */
function realPlace(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch {
        try {
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
        }
        catch {
            return path;
        }
    }
}


/***/ }),

/***/ 3214:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ CONFIGURATION_PATHS),
/* harmony export */   m: () => (/* binding */ findConfigurationChange)
/* harmony export */ });
/** Where the configuration is looked for, in this order. */
const CONFIGURATION_PATHS = ['.github/matrix-guard.yml', '.github/matrix-guard.yaml'];
/** A file of the repository, not one that a command was pointed at on disk. */
const inRepository = (path) => !/^(?:[A-Za-z]:|\/)|\\|(?:^|\/)\.{1,2}(?:\/|$)/.test(path);
/** The first configuration file that this change adds, edits or removes; null without a base or a difference. */
async function findConfigurationChange({ base, head }, { source, configuration }) {
    if (base === null)
        return null;
    const paths = [...new Set([...(source !== null && inRepository(source) ? [source] : []), ...CONFIGURATION_PATHS])];
    const [before, after] = await Promise.all([base.ids(paths), head.ids(paths)]);
    const path = paths.find((one) => before.get(one) !== after.get(one));
    if (path === undefined)
        return null;
    return {
        path,
        kind: !before.has(path) ? 'added' : after.has(path) ? 'edited' : 'removed',
        judgedWith: describeJudging({ path, source, configuration }),
    };
}
function describeJudging({ path, source, configuration, }) {
    if (configuration?.named === true)
        return 'another-file';
    if (source !== null)
        return source === path ? 'base' : 'another-file';
    const [problem] = configuration?.problems.base ?? [];
    if (problem === undefined)
        return 'defaults';
    return problem.path === path ? 'invalid' : 'another-file';
}


/***/ }),

/***/ 1573:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ emptyRecord),
/* harmony export */   defaultSettings: () => (/* binding */ defaultSettings),
/* harmony export */   x: () => (/* binding */ DEFAULT_MAX_AGE_DAYS)
/* harmony export */ });
/** Days after which a verification expires, unless configured. */
const DEFAULT_MAX_AGE_DAYS = 90;
/** An object without a prototype: what is looked up in it comes from pages, and `constructor` is a word like any other. */
function emptyRecord() {
    return Object.create(null);
}
/** Documents are discovered, every rule keeps its severity, nothing is read specially. */
function defaultSettings() {
    const severities = emptyRecord();
    const forAll = {
        severities,
        maxAgeDays: DEFAULT_MAX_AGE_DAYS,
        columns: emptyRecord(),
        statuses: emptyRecord(),
        configured: false,
    };
    return { source: null, documents: [], forDocument: () => forAll, severities, failOn: null };
}


/***/ }),

/***/ 9813:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   overrideSettings: () => (/* binding */ overrideSettings)
/* harmony export */ });
/* harmony import */ var _text_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1310);
// What flags and inputs change of the settings, whether or not a configuration file gave them.

/** The settings with the overrides; what is not given stays. */
async function overrideSettings(settings, { documents = [], paths = [], failOn, maxAgeDays }) {
    const [matchers, literal] = [await (0,_text_glob_js__WEBPACK_IMPORTED_MODULE_0__.compileGlobs)(documents), new Set(paths)];
    const narrowed = documents.length > 0 || paths.length > 0;
    return {
        ...settings,
        ...(narrowed ? { links: undefined, metadata: undefined, index: undefined, references: undefined } : {}),
        documents: documents.length > 0 ? documents : settings.documents,
        paths: paths.length > 0 ? paths : settings.paths,
        narrowed: narrowed || settings.narrowed,
        failOn: failOn ?? settings.failOn,
        forDocument: (path) => {
            const own = settings.forDocument(path);
            return !narrowed && maxAgeDays === undefined
                ? own
                : {
                    ...own,
                    literal: own.literal === true || literal.has(path) || documents.includes(path),
                    ...(maxAgeDays === undefined ? {} : { maxAgeSet: maxAgeDays !== 0 && maxAgeDays !== null }),
                    ...(own.configured ? {} : { askedOnly: true }),
                    configured: own.configured || literal.has(path) || matchers.some((matches) => matches(path)),
                    maxAgeDays: maxAgeDays === undefined ? own.maxAgeDays : maxAgeDays === 0 ? null : maxAgeDays,
                };
        },
    };
}


/***/ }),

/***/ 7894:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ DAYS_EXPECTED),
/* harmony export */   bL: () => (/* binding */ MAX_AGE_DAYS),
/* harmony export */   bs: () => (/* binding */ parseDays)
/* harmony export */ });
// Days until a verification expires, as flags, inputs and configuration give them.
/** A century: more is a typing mistake. */
const MAX_AGE_DAYS = 36_500;
/** What `parseDays` takes, as the end of a sentence "expected \u2026". */
const DAYS_EXPECTED = `a whole number of days from 0 (never) to ${MAX_AGE_DAYS}`;
/** A whole number of days, 0 for never, written in digits alone; null for any other text. */
function parseDays(text) {
    const days = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
    return days <= MAX_AGE_DAYS ? days : null;
}


/***/ }),

/***/ 1181:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ claimOf)
/* harmony export */ });
/** The status a row declares; without one it claims that all it cites is there, in no words. */
const claimOf = ({ declared }) => declared ?? { text: '', status: 'done' };


/***/ }),

/***/ 550:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ compareSeverity)
/* harmony export */ });
/* unused harmony export rankOfWorst */
const RANK = { error: 0, warning: 1, notice: 2 };
/** How much the worst of several weighs: less is worse. */
const rankOfWorst = (all) => all.reduce((worst, { severity }) => Math.min(worst, RANK[severity]), RANK.notice);
/** Worst first, else as it was. */
const compareSeverity = (a, b) => RANK[a.severity] - RANK[b.severity];


/***/ }),

/***/ 600:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ countCauses),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   b: () => (/* binding */ isUnchecked)
/* harmony export */ });
/* harmony import */ var _claim_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1181);

/** Rows by what they claim, shown findings by origin, and those that are not resolved by severity: errors by what happened, not by row. */
function count({ documents, findings, skipped, }) {
    const shown = findings.filter((finding) => finding.shown);
    const claims = documents.flatMap(({ rows }) => rows.map((row) => (0,_claim_of_js__WEBPACK_IMPORTED_MODULE_0__/* .claimOf */ ._)(row).status));
    const claiming = (status) => claims.filter((each) => each === status).length;
    const [done, partial, notStarted] = [claiming('done'), claiming('partial'), claiming('not-started')];
    const origin = (name) => shown.filter((finding) => finding.origin === name).length;
    const severity = (name) => shown.filter((finding) => finding.severity === name && finding.origin !== 'resolved');
    return {
        documents: documents.length,
        rows: claims.length,
        done,
        partial,
        notStarted,
        other: claims.length - done - partial - notStarted,
        unchecked: documents.reduce((sum, { rows }) => sum + rows.filter(isUnchecked).length, 0),
        refusedTables: documents.reduce((sum, { refusedTables }) => sum + refusedTables.length, 0),
        skippedPages: skipped.length,
        new: origin('new'),
        existing: origin('existing'),
        resolved: origin('resolved'),
        error: countCauses(severity('error')),
        warning: severity('warning').length,
        notice: severity('notice').length,
    };
}
/** True where a row claims something and cites nothing that was looked at: words, addresses elsewhere and tickets at most. */
function isUnchecked(row) {
    const { evidence } = row;
    const { status } = (0,_claim_of_js__WEBPACK_IMPORTED_MODULE_0__/* .claimOf */ ._)(row);
    return ((status === 'done' || status === 'partial') && evidence.every(({ resolution }) => resolution === 'unverifiable'));
}
/** How many things happened, of which these findings tell. */
function countCauses(findings) {
    return new Set(findings.map(({ causeId, fingerprint }) => causeId ?? `finding ${fingerprint}`)).size;
}


/***/ }),

/***/ 2130:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ escapeJson)
/* harmony export */ });
// Writes as JSON escapes what would steer the terminal, the editor or the workflow's log that shows the JSON; it says the same.
/** Of text that is JSON already. */
function escapeJson(json) {
    return json
        .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replace(/##\[/g, '#\\u0023[');
}


/***/ }),

/***/ 9611:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   Pu: () => (/* binding */ looksOtherwise),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   UT: () => (/* binding */ messageToMarkdown),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   cx: () => (/* binding */ toTableCell),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   tK: () => (/* binding */ messageToTerminal),
/* harmony export */   uM: () => (/* binding */ linkTo),
/* harmony export */   yN: () => (/* binding */ messageToText),
/* harmony export */   yy: () => (/* binding */ messageToHtml)
/* harmony export */ });
/* unused harmony export escapeLog */
/* harmony import */ var _text_marked_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7654);
// Makes text from a repository harmless where it lands: Markdown, tables, HTML, terminals, logs and workflow commands.

/** Steers a reader's eye or terminal without being seen: controls, line separators, marks of writing direction, broken surrogates. */
const STEERING = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
/** Whether a text that is shown as it is would look like something else: it holds control or direction characters (tabs and line ends aside). */
const looksOtherwise = (text) => /[^\P{Cc}\t\r\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u.test(text);
/** Invisible, takes no room, and ends a word for whatever looks for names, issues and addresses in text. */
const BREAK = '\u200b';
/** On one line, white space folded, every character that could steer shown as `\ufffd`. */
function toOneLine(text) {
    const folded = text.replace(/\s+/gu, ' ').trim();
    // Classes of all scripts take long to compile, and most texts need none.
    return /[^\x20-\x7e]/.test(folded) ? folded.replace(STEERING, '\ufffd') : folded;
}
/** Keeps GitHub from making links of the text: names, issues, addresses. */
function breakAutolinks(text) {
    return text
        .replace(/@/g, `@${BREAK}`)
        .replace(/#(?=\d)/g, `#${BREAK}`)
        .replace(/\bGH-(?=\d)/gi, (prefix) => `${prefix}${BREAK}`)
        .replace(/:\/\//g, `:${BREAK}//`)
        .replace(/www\./gi, (prefix) => `${prefix.slice(0, 3)}${BREAK}.`);
}
/** Plain text as inline Markdown: it shows as itself and nothing more, also in a table cell and at the start of a line. */
const escapeMarkdown = (text) => escapeStart(escapeInside(toOneLine(text)));
/** One line of text within a line of Markdown. */
function escapeInside(line) {
    return (breakAutolinks(line)
        .replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
        // Escaped or not, the opening of a comment may not stand in the raw text: hidden markers are looked for there.
        .replace(/<!/g, '<\\!'));
}
/** Escaped text where a line may begin: it opens no list, heading or quote there. */
const escapeStart = (escaped) => escaped.replace(/^[-+=#:]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
/** Plain text as a code span, whatever backticks it holds. */
function codeSpan(text) {
    // A comment's opening is looked for in the raw text by whoever searches for hidden markers, so it may not even stand in code.
    const content = toOneLine(text).replace(/<!--/g, `<${BREAK}!--`);
    if (content === '')
        return '';
    const fence = '`'.repeat([...content.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0) + 1);
    const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
/** Inline Markdown that is already safe, as a table cell: pipes no longer end it, also not within code. */
function toTableCell(markdown) {
    return markdown
        .replace(/(\\*)\|/g, (_, slashes) => (slashes.length % 2 === 0 ? `${slashes}\\|` : `${slashes}|`))
        .replace(/[\r\n]+/g, ' ');
}
/** Marked text (a message, advice, a note) as inline Markdown: code as code, all else escaped. */
const messageToMarkdown = (marked) => piecesOf(marked)
    .map(({ kind, text }, index) => {
    if (kind === 'code')
        return codeSpan(text);
    const inside = escapeInside(text);
    // Only the first word can stand at the start of a line.
    return index === 0 ? escapeStart(inside) : inside;
})
    .join('');
/** Marked text as HTML text. */
const messageToHtml = (marked) => piecesOf(marked)
    .map(({ kind, text }) => (kind === 'code' ? `<code>${escapeHtml(text)}</code>` : escapeEntities(text)))
    .join('');
/** Marked text for whatever shows plain text alone: check annotations, workflow commands, SARIF. */
const messageToText = (marked) => toOneLine((0,_text_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutMarks */ .zw)(toOneLine(marked)));
/** Marked text for a terminal or a log. */
const messageToTerminal = (marked) => escapeLog(messageToText(marked));
const piecesOf = (marked) => (0,_text_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarked */ .HZ)(toOneLine(marked));
/** Plain text as HTML text or a quoted attribute, on a page where nothing makes links of it: what is copied is what was written. */
const escapeHtml = (text) => escapeEntities(toOneLine(text));
function escapeEntities(line) {
    return line
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/'/g, '&#39;');
}
/** A Markdown link around safe inline Markdown; the Markdown alone where the address is no web address. */
function linkTo(markdown, url) {
    return url !== null && /^https?:\/\/[^\s<>()[\]\\`|]+$/.test(url) ? `[${markdown}](${url})` : markdown;
}
/** A repository path as part of a URL: every segment encoded, brackets too, which would end a Markdown link. */
function encodePath(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
/** Text for a terminal or a log: one line, nothing that steers it, nothing a workflow runner takes for a command. */
function escapeTerminal(text) {
    return escapeLog(toOneLine(text));
}
/** Breaks what a workflow runner takes for a command: `::` where a line may begin, `##[` anywhere. */
function escapeLog(line) {
    return line.replace(/##\[/g, `#${BREAK}#[`).replace(/(^|\s)::/g, `$1:${BREAK}:`);
}


/***/ }),

/***/ 6608:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ renderPageShell)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
// A whole page that a strict policy guards: what runs and what styles it is named by hash, and nothing is fetched.

/** Ends with a newline. */
function renderPageShell({ title, styles, body, script }) {
    const policy = [
        "default-src 'none'",
        `script-src ${script === null ? "'none'" : hashOf(script)}`,
        `style-src ${styles.map(hashOf).join(' ')}`,
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
    return `${[
        '<!doctype html>',
        '<html lang="en">',
        '<head>',
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
        '<meta name="referrer" content="no-referrer">',
        `<title>${title}</title>`,
        `<style>${styles[0]}</style>`,
        '</head>',
        '<body>',
        ...body,
        ...(script === null ? [] : [`<script>${script}</script>`]),
        '</body>',
        '</html>',
    ]
        .filter((part) => part !== '')
        .join('\n')}\n`;
}
/** A source of a policy: the text of one element, byte for byte. */
const hashOf = (text) => `'sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('base64')}'`;


/***/ }),

/***/ 7379:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ STYLE)
/* harmony export */ });
// The look of the HTML pages: light and dark as the reader's system is, readable on paper, no color without a word or a shape beside it.
/** The colors of a status: what is behind its name, and the name. */
const STATUS_COLORS = `
.s-done { background: #1a7032; color: #ffffff; }
.s-partial { background: #e3b341; color: #1f2328; }
.s-not-started { background: #d1d9e0; color: #1f2328; }
.s-failed { background: #b42318; color: #ffffff; }
.s-blocked { background: #6639ba; color: #ffffff; }
.s-deferred { background: #0550ae; color: #ffffff; }
.s-not-applicable { background: #eef1f4; color: #3d444d; }
.s-unknown { background: #ffffff; color: #3d444d; }
@media (prefers-color-scheme: dark) {
.s-partial { background: #c99a2e; }
.s-not-started { background: #59636e; color: #ffffff; }
.s-not-applicable { background: #2a313c; color: #c9d1d9; }
.s-unknown { background: #161b22; color: #c9d1d9; }
}`.trim();
const BASE = `
:root { color-scheme: light dark; --text: #1f2328; --soft: #59636e; --page: #ffffff; --line: #d1d9e0; --edge: #818b98; --band: #f6f8fa; --link: #0550ae; --error: #b42318; --warning: #7a4b00; --notice: #0550ae; --good: #116329; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --soft: #a5b0bb; --page: #0d1117; --line: #3d444d; --edge: #7d8590; --band: #161b22; --link: #79b8ff; --error: #ff8f85; --warning: #e3b341; --notice: #79b8ff; --good: #6fdd8b; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 100rem; padding: 1.25rem clamp(.75rem, 2vw, 2rem) 4rem; font: 1rem/1.5 system-ui, 'Liberation Sans', Arial, sans-serif; color: var(--text); background: var(--page); }
h1 { font-size: 1.4rem; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
p { margin: .25rem 0; overflow-wrap: anywhere; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
code { font: .9em ui-monospace, 'DejaVu Sans Mono', monospace; overflow-wrap: anywhere; }
ul, ol { margin: 0; padding-left: 1.2rem; }
li { margin: .2rem 0; overflow-wrap: anywhere; }
details { margin: .75rem 0; }
summary { cursor: pointer; overflow-wrap: anywhere; padding: .25rem 0; }
.skip { position: absolute; left: .5rem; top: -4rem; padding: .5rem 1rem; background: var(--page); border: 1px solid var(--edge); z-index: 2; }
.skip:focus { top: .5rem; }
.verdict { font-size: 1.15rem; font-weight: 600; margin: .5rem 0; }
.soft { color: var(--soft); }
.failure, .error { color: var(--error); }
.warning { color: var(--warning); }
.notice { color: var(--notice); }
.success { color: var(--good); }
.label { font-weight: 600; }
.scroll { overflow-x: auto; margin: .75rem 0; }
.hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }
thead th { background: var(--band); }
.chip { display: inline-block; padding: 0 .45rem; border-radius: .25rem; border: 1px solid var(--edge); font-size: .875rem; line-height: 1.4; white-space: nowrap; max-width: 100%; overflow: hidden; text-overflow: ellipsis; vertical-align: bottom; }
`.trim();
/** Above the table: bars, causes, map. */
const TOP = `
.pages { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1rem; margin: 1rem 0; }
.card { border: 1px solid var(--line); border-radius: .4rem; padding: .75rem 1rem; min-width: 0; }
.card h2 { margin: 0 0 .25rem; font-size: 1rem; }
.bar { display: block; width: 100%; height: .75rem; margin: .5rem 0; }
.bar .frame { fill: none; stroke: var(--edge); }
.bar .changed { fill: var(--warning); }
.bar .holds { fill: #1a7032; }
.bar .claimsMore { fill: #cf222e; }
.bar .outdated { fill: #e8590c; }
.bar .partial { fill: #e3b341; }
.bar .notStarted { fill: #818b98; }
.bar .other { fill: #6639ba; }
.top { display: grid; gap: 0 2rem; }
.top > * { min-width: 0; }
@media (min-width: 1300px) { .top.two { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } }
.causes { list-style: none; padding: 0; }
.causes > li { border-left: 4px solid var(--edge); padding: .1rem 0 .1rem .75rem; margin: .75rem 0; }
.causes > li.error { border-color: var(--error); color: inherit; }
.causes > li.warning { border-color: var(--warning); color: inherit; }
.causes > li.notice { border-color: var(--notice); color: inherit; }
.map { position: relative; border: 1px solid var(--line); margin: .5rem 0; overflow: hidden; }
.part { position: absolute; overflow: hidden; }
.part > .name { position: absolute; inset: 0 0 auto 0; height: 18px; padding: 0 4px; font-size: 12px; line-height: 18px; color: var(--text); background: var(--band); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.cell { position: absolute; overflow: hidden; padding: 2px 4px; font-size: 11px; line-height: 14px; overflow-wrap: anywhere; cursor: pointer; }
.cell span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: var(--lines); overflow: hidden; }
.cell.s-unknown { background-image: repeating-linear-gradient(45deg, transparent 0 4px, var(--line) 4px 5px); }
.cell.more { box-shadow: inset 0 0 0 3px #b42318, inset 0 0 0 5px #ffffff; padding: 6px 7px; }
.cell.less { box-shadow: inset 0 0 0 1px #ffffff; outline: 2px dashed #1f2328; outline-offset: -3px; padding: 5px 6px; }
.cell.small { padding: 0; }
.cell.tiny.more { box-shadow: inset 0 0 0 2px #b42318; }
.cell.off { background: var(--band); color: var(--soft); box-shadow: none; outline: none; }
.map:focus-visible .cell.at, .cell:hover { outline: 3px solid var(--text); outline-offset: -3px; box-shadow: inset 0 0 0 5px var(--page); }
.about { min-height: 3em; margin: .25rem 0; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem .6rem; padding: 0; list-style: none; }
.legend .ring { background: var(--page); color: var(--text); border: 3px solid #b42318; }
.legend .dashes { background: var(--page); color: var(--text); border: 2px dashed var(--text); }
`.trim();
/** The table of all rows: a grid on wide screens, a card for each row on narrow ones. */
const TABLE = `
.tools { display: flex; flex-wrap: wrap; gap: .6rem .75rem; align-items: end; margin: .5rem 0; }
.tools label { display: grid; font-size: .875rem; min-width: 0; }
.tools input, .tools select, button { font: inherit; color: var(--text); background: var(--page); border: 1px solid var(--edge); border-radius: .3rem; padding: .3rem .5rem; min-height: 2.2rem; max-width: 100%; }
.tools select { max-width: 16rem; }
.tools .search { flex: 1 1 14rem; }
.tools .search input { width: 100%; }
button { cursor: pointer; }
.rows { border-top: 1px solid var(--line); }
.row { display: grid; grid-template-columns: minmax(10rem, 1fr) 7.5rem 8.5rem 9rem 9rem 8rem; gap: 0 .75rem; align-items: start; border-bottom: 1px solid var(--line); padding: .3rem 0; }
.row.head { background: var(--band); position: sticky; top: 0; z-index: 1; padding: .3rem 0; }
.row > * { min-width: 0; overflow-wrap: anywhere; }
.row > [role=cell] { padding-left: .3rem; }
.head button { border: 0; background: none; font-weight: 600; padding: .2rem .3rem; text-align: left; }
.head [aria-sort=ascending] button::after { content: ' \\2191'; }
.head [aria-sort=descending] button::after { content: ' \\2193'; }
.toggle { border: 0; background: none; text-align: left; font-weight: 600; padding: .2rem .3rem .2rem 1.4rem; position: relative; width: 100%; overflow-wrap: anywhere; color: var(--text); }
.toggle::before { content: '\\25B8'; position: absolute; left: .35rem; color: var(--soft); }
.toggle[aria-expanded=true]::before { content: '\\25BE'; }
.toggle .part-name { display: block; font-weight: 400; font-size: .875rem; color: var(--soft); }
.row .name { color: var(--soft); font-size: .875rem; display: none; }
.more-claimed { font-weight: 600; color: var(--error); font-size: .875rem; }
.row > .inside { grid-column: 1 / -1; padding: .25rem .5rem 1rem 1.4rem; }
.inside h3 { font-size: 1rem; margin: .5rem 0 .25rem; }
.refs { list-style: none; padding: 0; }
.refs > li { display: grid; grid-template-columns: minmax(10rem, 1.6fr) minmax(9rem, 1fr) minmax(9rem, 1fr) minmax(10rem, 1.2fr); gap: .1rem .75rem; padding: .35rem 0; border-top: 1px solid var(--line); margin: 0; }
.refs > li > * { min-width: 0; overflow-wrap: anywhere; }
.is-found { color: var(--good); font-weight: 600; }
.is-missing { color: var(--error); font-weight: 600; }
.is-unchecked { color: var(--soft); font-weight: 600; }
.narrow { display: none; }
@media (max-width: 899px) {
.row { grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .25rem .75rem; padding: .5rem 0; }
.row > :first-child { grid-column: 1 / -1; }
.row .name { display: block; }
.row.head { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); padding: 0; }
.refs > li { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
.refs > li > :first-child { grid-column: 1 / -1; }
.tools .narrow { display: grid; }
.tools label { flex: 1 1 8rem; }
.tools select { width: 100%; max-width: none; }
.row > .inside { padding-left: .5rem; }
}
@media print {
body { max-width: none; padding: 0; }
.tools, .skip, .page-on { display: none; }
.row.head { position: static; }
.row, .causes > li, .card { break-inside: avoid; }
.chip, .cell, .part > .name, .bar { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`.trim();
const STYLE = `\n${BASE}\n${STATUS_COLORS}\n${TOP}\n${TABLE}\n`;


/***/ }),

/***/ 2558:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ findGit),
/* harmony export */   b: () => (/* binding */ OLDEST_GIT)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _repository_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6950);
// Finds the git program on PATH.



/** The oldest git that answers all that is asked: `rev-parse --show-object-format` came with it. */
const OLDEST_GIT = '2.25';
const found = new Map();
/**
 * Absolute path of git. Only absolute folders of PATH count: a `git` that a repository holds must never be the one that runs.
 * Throws a RepositoryError where there is none.
 */
function findGit() {
    const searchPath = process.env['PATH'] ?? '';
    const known = found.get(searchPath);
    if (known !== undefined)
        return known;
    const name = process.platform === 'win32' ? 'git.exe' : 'git';
    const path = searchPath
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)
        .filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder))
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name))
        .find((candidate) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(candidate, { throwIfNoEntry: false })?.isFile() === true);
    if (path === undefined) {
        throw new _repository_error_js__WEBPACK_IMPORTED_MODULE_2__/* .RepositoryError */ .p(`No git program in any folder of PATH. Install git ${OLDEST_GIT} or newer, or add its folder to PATH.`);
    }
    found.set(searchPath, path);
    return path;
}


/***/ }),

/***/ 7542:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ walkLog)
/* harmony export */ });
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5688);
// Walks git's first-parent history once, and says of each commit what it did to files.

/** Newest first; nothing where git refused, which `answer` tells. @throws RepositoryError where git cannot be run */
async function walkLog({ directory, options, from, paths = [] }) {
    const answer = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)({
        directory,
        args: [
            'log',
            '-z',
            '--no-color',
            '--no-show-signature',
            '--no-ext-diff',
            '--first-parent',
            '--diff-merges=first-parent',
            '--name-status',
            ...options,
            '--format=%x01%H %cI',
            from,
            '--',
            ...paths,
        ],
    });
    const commits = readCommits(answer.output.toString('utf8').split('\0'));
    // Of an answer that was cut, the last commit may lack files.
    return { answer, commits: answer.cut ? commits.slice(0, -1) : commits };
}
const HEADER = /^\u0001([0-9a-f]{40,64}) (\S+)\s*$/;
/** `<id> <date> NUL <status> NUL <path> NUL \u2026`. Read in this order, so that no name of a file can look like a commit. */
function readCommits(fields) {
    const commits = [];
    for (let at = 0; at < fields.length; at += 1) {
        const field = fields[at]?.replace(/^\n/, '') ?? '';
        const [, commit, date] = HEADER.exec(field) ?? [];
        if (commit !== undefined && date !== undefined)
            commits.push({ commit, date, changes: [] });
        else if (field !== '') {
            const path = fields[(at += 1)];
            const to = /^[RC]/.test(field) ? fields[(at += 1)] : path;
            if (path !== undefined && to !== undefined)
                commits.at(-1)?.changes.push({ status: field, path, to });
        }
    }
    return commits;
}


/***/ }),

/***/ 540:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ fatesByPath)
/* harmony export */ });
// Tells from the last commits that touched some paths what became of them: never there, deleted, or renamed.
/**
 * The fates of paths by the newest commit that touched each; null where no commit did. A path of `others`, whose history was not asked for,
 * has one where one of these very commits removed it.
 */
function fatesByPath({ events, others, }) {
    const fates = new Map();
    for (const [path, event] of events)
        fates.set(path, event === null ? { kind: 'never' } : fateOf(path, event));
    const removed = new Map();
    for (const event of new Set([...events.values()].filter((one) => one !== null)))
        for (const file of event.removed)
            if (!removed.has(file.from))
                removed.set(file.from, fateOfFile(file, event));
    for (const path of others) {
        const fate = removed.get(path);
        if (fate !== undefined && !fates.has(path))
            fates.set(path, fate);
    }
    return fates;
}
function fateOf(path, event) {
    const file = event.removed.find(({ from }) => from === path);
    if (file !== undefined)
        return fateOfFile(file, event);
    const to = newFolderOf(path, event.removed);
    return fateOfFile({ to }, event);
}
function fateOfFile({ to }, { commit, date, added }) {
    return to === null ? { kind: 'deleted', commit, date, added } : { kind: 'renamed', to, commit, date };
}
/** Where a folder went: the one folder to which all files that left it moved; null where they were scattered or deleted. */
function newFolderOf(path, removed) {
    const folder = `${path}/`;
    const targets = new Set(removed
        .filter(({ from }) => from.startsWith(folder))
        .map(({ from, to }) => {
        const tail = from.slice(path.length);
        return to?.endsWith(tail) === true ? to.slice(0, -tail.length) : null;
    }));
    const [only = null] = targets;
    return targets.size === 1 && only !== '' ? only : null;
}


/***/ }),

/***/ 6950:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ RepositoryError)
/* harmony export */ });
// The error of a repository that cannot be used as asked.
/** The message names the place (a folder, a revision) and the fix, and is fit to be shown as it is. */
class RepositoryError extends Error {
    name = 'RepositoryError';
}


/***/ }),

/***/ 2370:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ownValue)
/* harmony export */ });
// Looks up a word of somebody else's in a table of ours: only what the table itself holds is found, never what objects inherit.
/** The value under `key` if the record itself has it: `constructor` and `__proto__` are words like any other. */
function ownValue(record, key) {
    return Object.getOwnPropertyDescriptor(record, key)?.value;
}


/***/ })

};
;