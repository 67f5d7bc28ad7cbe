"use strict";
exports.id = 4945;
exports.ids = [4945];
exports.modules = {

/***/ 4945:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeHtml: () => (/* binding */ writeHtml)
});

// EXTERNAL MODULE: ./build/findings/status-order.js
var status_order = __webpack_require__(636);
// EXTERNAL MODULE: ./build/text/group-by.js
var group_by = __webpack_require__(9107);
// EXTERNAL MODULE: ./build/text/marked-text.js
var marked_text = __webpack_require__(7654);
// EXTERNAL MODULE: ./build/report/arrange.js
var arrange = __webpack_require__(7907);
// EXTERNAL MODULE: ./build/report/bounds.js
var bounds = __webpack_require__(1398);
// EXTERNAL MODULE: ./build/report/claim-of.js
var claim_of = __webpack_require__(1181);
// EXTERNAL MODULE: ./build/report/count.js
var count = __webpack_require__(600);
// EXTERNAL MODULE: ./build/report/label-row.js
var label_row = __webpack_require__(6416);
// EXTERNAL MODULE: ./build/report/link.js
var report_link = __webpack_require__(3867);
// EXTERNAL MODULE: ./build/report/reporters/escape.js
var reporters_escape = __webpack_require__(9611);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(9472);
;// CONCATENATED MODULE: ./build/report/reporters/html/group-rows.js
// Divides the rows of a page into the parts that the map shows: by heading, else by their keys.



const MAX_NAME = 80;
/** A heading with more rows than these is divided further. */
const MANY = 20;
/** The name of each row's part, in the order of the rows. */
function groupRows({ path, rows }) {
    const sections = (0,group_by/* groupBy */.$)(rows.keys(), (index) => rows[index]?.section ?? null);
    const names = [];
    for (const [section, indexes] of sections) {
        const whole = section ?? (sections.size > 1 ? 'Top of the page' : path);
        const own = indexes.flatMap((index) => rows[index] ?? []);
        const parts = sections.size === 1 || own.length > MANY ? (groupByParent(own) ?? groupByNumber(own)) : null;
        indexes.forEach((index, at) => (names[index] = parts?.[at] ?? (parts === null ? whole : REST)));
    }
    return names;
}
/** Rows that no other contains, and that contain none. */
const REST = 'Other rows';
/** By the topmost row that contains each, null for one that none does; null as a whole where no row contains another. */
function groupByParent(rows) {
    const parents = (0,keys/* nestKeys */.NB)(rows.map((row) => (0,label_row/* labelRow */.Zz)({ row, rowKey: row.key }, MAX_NAME).key));
    const holders = new Set(parents.filter((parent) => parent !== null));
    if (holders.size === 0)
        return null;
    return rows.map((_, index) => {
        let root = index;
        // A parent's key is shorter than its child's, so that this ends.
        for (let parent = parents[root] ?? null; parent !== null; parent = parents[root] ?? null)
            root = parent;
        const row = rows[root];
        return row === undefined || !holders.has(root) ? null : (0,label_row/* fullLabel */.UG)({ row, rowKey: row.key }, MAX_NAME);
    });
}
/** By what its key has before the first dot, `3.x`; null where not every key has that, or all have the same. */
function groupByNumber(rows) {
    const numbers = rows.map((row) => /^[^.\s]{0,12}\d(?=\.\d)/u.exec((0,label_row/* labelRow */.Zz)({ row, rowKey: row.key }, MAX_NAME).key ?? '')?.[0]);
    return numbers.includes(undefined) || new Set(numbers).size < 2 ? null : numbers.map((number) => `${number ?? ''}.x`);
}

// EXTERNAL MODULE: ./build/text/dates.js + 1 modules
var dates = __webpack_require__(2815);
// EXTERNAL MODULE: ./build/text/days.js
var days = __webpack_require__(6939);
;// CONCATENATED MODULE: ./build/report/reporters/html/last-changes.js
// What git's history says of cited files: when each last changed, and how often since a page was last verified.


/** Index of the newest commit that changed the path; null where none is known. */
const lastChangeOf = (changes, path) => path === null ? null : (changes?.touched.get(path)?.[0] ?? null);
/** How many of the newest commits came after the page was last verified; null where its stamp is not among those that were read. */
function countSinceStamp(changes, { metadata }) {
    if (changes === null)
        return null;
    const { lastVerifiedCommit, lastVerifiedDate } = metadata;
    const [id = null] = /[0-9a-f]{7,64}/iu.exec(lastVerifiedCommit ?? '') ?? [];
    if (id !== null) {
        const at = changes.commits.findIndex(({ commit }) => commit.startsWith(id.toLowerCase()));
        // Where it is on another branch, or squashed, its day would count too few.
        return at >= 0 ? at : null;
    }
    const day = lastVerifiedDate === null ? null : ((0,dates/* parseDate */._U)(lastVerifiedDate)?.last ?? null);
    if (day === null)
        return null;
    const before = changes.commits.findIndex(({ date }) => ((0,days/* dayOf */.kb)(date) ?? day) <= day);
    return before >= 0 ? before : changes.whole ? changes.commits.length : null;
}
/** The commits that changed one of the paths and are among the newest `most`. */
function changesAmong({ changes, paths, most, }) {
    const found = new Set();
    for (const path of paths)
        for (const index of changes.touched.get(path) ?? []) {
            if (index >= most)
                break;
            found.add(index);
        }
    return found;
}

;// CONCATENATED MODULE: ./build/report/reporters/html/list-rows.js
// Lists the rows of a report as the page's script shows them.












const MAX_TEXT = 200;
const MAX_MESSAGE = 1_000;
const MAX_ID = 10;
/** How a finding is known, after the words \u201cknown from\u201d. */
const GROUNDS = {
    change: 'this change',
    history: 'the git history',
    head: 'the files at head',
    page: 'the page',
    reading: 'the notation',
};
/** Every row of the report, in the order of its pages. What happened before this change is told only where it is still so. */
function listRows(report, changes) {
    const groups = [];
    const places = new Map();
    const commits = collectCommits(changes);
    const findings = findingsByRow(report);
    const rows = report.documents.flatMap((document, page) => {
        const names = groupRows(document);
        const most = countSinceStamp(changes, document);
        return document.rows.map((row, index) => {
            const name = plain(names[index] ?? document.path);
            const place = JSON.stringify([page, name]);
            const group = places.get(place) ?? groups.push({ page, name }) - 1;
            places.set(place, group);
            return toRow({ row, group, findings: findings.get(row) ?? [], changes, most, numberOf: commits.numberOf });
        });
    });
    return {
        pages: report.documents.map(({ path }) => plain(path)),
        groups,
        rows,
        commits: commits.listed,
        compared: report.base !== null,
    };
}
/** Findings that are not resolved, by their row: also those that another explains, and none that only a notation speaks for. */
function findingsByRow(report) {
    const byRow = new Map();
    const told = report.findings.filter(({ origin, ground }) => origin !== 'resolved' && ground !== 'reading');
    for (const { rows } of (0,arrange/* arrange */.NL)(report, told))
        for (const { row, findings } of rows)
            if (row !== null)
                for (const finding of findings)
                    (0,group_by/* appendTo */.S)(byRow, row, finding);
    return byRow;
}
function toRow({ row, group, findings, changes, most, numberOf }) {
    const { text, status } = (0,claim_of/* claimOf */._)(row);
    const { key, title } = (0,label_row/* labelRow */.Zz)({ row, rowKey: row.key }, MAX_TEXT);
    const targets = row.evidence.flatMap(({ target }) => (target === null ? [] : [target]));
    const newest = targets.reduce((newer, target) => {
        const last = lastChangeOf(changes, target);
        return last === null ? newer : newer === null ? last : Math.min(newer, last);
    }, null);
    return {
        group,
        key: key === null ? null : plain(key),
        title: plain(title),
        line: row.line,
        says: plain(text),
        claims: status,
        supports: row.computed,
        match: matchOf(status, row.computed),
        unchecked: (0,count/* isUnchecked */.b)(row),
        evidence: row.evidence.map((one) => toEvidence({ one, findings, last: numberOf(lastChangeOf(changes, one.target)) })),
        findings: findings.map(toFinding),
        last: numberOf(newest),
        since: changes === null || most === null || targets.length === 0
            ? null
            : changesAmong({ changes, paths: targets, most }).size,
    };
}
const matchOf = (claims, supports) => (0,status_order/* claimsMore */.NO)(claims, supports) ? 'more' : (0,status_order/* isClaim */.j_)(claims) && (0,status_order/* claimsMore */.NO)(supports, claims) ? 'less' : 'same';
function toEvidence({ one, findings, last, }) {
    const { text, column, resolution, target, change, tests } = one;
    const about = findings.find(({ evidence }) => evidence === text);
    const written = plain(text);
    return {
        text: written,
        column: plain(column),
        state: resolution,
        target: target === null || plain(target) === written ? null : plain(target),
        known: about !== undefined ? GROUNDS[about.ground] : resolution === 'unverifiable' ? 'not looked at' : GROUNDS.head,
        change,
        tests: tests === undefined ? null : wordFor(tests),
        last,
    };
}
/** How cited tests ended, else whether they can run. */
const wordFor = ({ source, outcome }) => outcome === 'not-run' ? 'not run' : (outcome ?? (source === 'skipped' ? source : null));
const toFinding = ({ severity, origin, message, advice, ruleId, ground }) => ({
    severity,
    origin,
    message: marked(message),
    advice: advice === null ? null : marked(advice),
    rule: plain(ruleId),
    url: (0,report_link/* ruleUrl */.QB)(ruleId),
    known: GROUNDS[ground],
});
/** The commits that rows name, each once. */
function collectCommits(changes) {
    const listed = [];
    const numbers = new Map();
    return {
        listed,
        numberOf: (index) => {
            const commit = index === null ? undefined : changes?.commits[index];
            if (index === null || commit === undefined)
                return null;
            const number = numbers.get(index) ?? listed.push([commit.commit.slice(0, MAX_ID), commit.date.slice(0, 10)]) - 1;
            numbers.set(index, number);
            return number;
        },
    };
}
/** The paths whose changes a page of this report shows. */
const citedPaths = ({ documents }) => new Set(documents.flatMap((document) => document.rows.flatMap(({ evidence }) => evidence.flatMap(({ target }) => target ?? []))));
const plain = (text) => (0,reporters_escape/* toOneLine */.GX)((0,bounds/* shorten */.ml)(text, MAX_TEXT));
const marked = (text) => (0,reporters_escape/* toOneLine */.GX)((0,marked_text/* shortenMarked */.Sh)(text, MAX_MESSAGE));

// EXTERNAL MODULE: ./build/text/phrase.js
var phrase = __webpack_require__(4393);
// EXTERNAL MODULE: ./build/report/fix-command.js
var fix_command = __webpack_require__(452);
// EXTERNAL MODULE: ./build/report/not-counted.js
var not_counted = __webpack_require__(6521);
// EXTERNAL MODULE: ./build/report/sum-up.js
var sum_up = __webpack_require__(9720);
// EXTERNAL MODULE: ./build/report/list-causes.js + 1 modules
var list_causes = __webpack_require__(4916);
// EXTERNAL MODULE: ./build/report/reporters/escape-json.js
var escape_json = __webpack_require__(2130);
// EXTERNAL MODULE: ./build/report/reporters/html/page-shell.js
var page_shell = __webpack_require__(6608);
;// CONCATENATED MODULE: ./build/report/reporters/html/render-findings.js
// Findings as HTML lists, and the two ways in which texts of a repository become HTML.





const render_findings_MAX_MESSAGE = 1_000;
const MAX_TITLE = 200;
/** Findings of one list that are written out. */
const MAX_LISTED = 200;
const MAX_TEXTS = 3;
/** Plain text, of at most `length` UTF-16 code units, as HTML. */
const render_findings_text = (value, length) => (0,reporters_escape/* escapeHtml */.ZD)((0,bounds/* shorten */.ml)(value, length));
/** Marked text as HTML. */
const prose = (marked) => (0,reporters_escape/* messageToHtml */.yy)((0,marked_text/* shortenMarked */.Sh)(marked, render_findings_MAX_MESSAGE));
function renderFindings(findings) {
    const items = findings.slice(0, MAX_LISTED).map((finding) => `<li>${renderFinding(finding)}</li>`);
    return `<ul>\n${items.join('\n')}\n</ul>${moreThan(findings)}`;
}
/** Findings that are not news, closed until a reader asks; nothing for none. */
function renderFolded(summary, findings) {
    if (findings.length === 0)
        return '';
    const items = findings
        .slice(0, MAX_LISTED)
        .map((finding) => `<li><code>${render_findings_text(finding.path, MAX_TITLE)}:${finding.line}</code> ${finding.rowKey === null ? '' : `${render_findings_text(finding.rowKey, MAX_TITLE)}: `}${renderFinding(finding)}</li>`);
    return `<details>\n<summary>${summary}</summary>\n<ul>\n${items.join('\n')}\n</ul>${moreThan(findings)}\n</details>`;
}
const moreThan = (findings) => findings.length <= MAX_LISTED
    ? ''
    : `\n<p class="soft">And ${findings.length - MAX_LISTED} more; <code>matrix-guard check --format json</code> lists all.</p>`;
function renderFinding(finding) {
    const { severity, message, advice, ruleId } = finding;
    const write = ((0,fix_command/* describeSuggestion */.GU)(finding)?.texts ?? [])
        .filter((piece) => piece !== '')
        .slice(0, MAX_TEXTS)
        .map((piece) => `<code>${render_findings_text(piece, MAX_TITLE)}</code>`);
    return [
        `<span class="label ${severity}">${severity}</span> ${prose(message)}`,
        `<a href="${(0,reporters_escape/* escapeHtml */.ZD)((0,report_link/* ruleUrl */.QB)(ruleId))}">${(0,reporters_escape/* escapeHtml */.ZD)(ruleId)}</a>`,
        advice === null ? '' : `<span class="soft">${prose(advice)}</span>`,
        write.length === 0 ? '' : `<span class="soft">Suggested: ${write.join(', ')}</span>`,
    ]
        .filter((part) => part !== '')
        .join(' ');
}

// EXTERNAL MODULE: ./build/text/shorten.js
var shorten = __webpack_require__(7627);
// EXTERNAL MODULE: ./build/report/broken-rows.js
var broken_rows = __webpack_require__(7578);
// EXTERNAL MODULE: ./build/report/describe-stamps.js
var describe_stamps = __webpack_require__(3155);
// EXTERNAL MODULE: ./build/report/measure-pages.js
var measure_pages = __webpack_require__(9770);
;// CONCATENATED MODULE: ./build/report/reporters/html/render-pages.js










const MAX_PATH = 200;
const MAX_STAMP = 40;
/** Pages that have a card; the map and the table show the rows of all. */
const MAX_PAGES = 60;
/** Units of a bar's width. */
const WIDTH = 400;
const DAY = 86_400_000;
/** `news`: the findings that the page is about. */
function renderPages(report, news, freshness) {
    const { documents } = report;
    if (documents.length === 0)
        return '';
    const broken = (0,broken_rows/* rowsOf */.RO)((0,broken_rows/* findBrokenRows */.o2)(report, news));
    const stamps = new Map((0,describe_stamps/* describeStamps */.U)(report).map((line) => [line.path, line]));
    const cards = documents
        .slice(0, MAX_PAGES)
        .map((document) => renderPage({ document, broken, freshness, stamp: stamps.get(document.path) ?? null }));
    const more = documents.length - cards.length;
    return `<div class="pages">\n${cards.join('\n')}\n</div>${more > 0 ? `\n<p class="soft">And ${(0,phrase/* countOf */.pq)(more, 'page')} more.</p>` : ''}`;
}
function renderPage({ document, broken, freshness, stamp, }) {
    const measure = (0,measure_pages/* measurePage */.k7)(document, broken);
    return [
        '<section class="card">',
        `<h2>${render_findings_text(document.path, MAX_PATH)}</h2>`,
        `<p>${(0,phrase/* countOf */.pq)(document.rows.length, 'row')}${document.rows.length === 0 ? '' : `: ${(0,measure_pages/* describeMeasure */.UF)(measure)}`}</p>`,
        document.rows.length === 0 ? '' : drawBar((0,measure_pages/* divideBar */.Z6)(measure, WIDTH)),
        ...describeFreshness(document, freshness),
        stamp === null ? '' : `<p class="warning">${stamp.goesOn ? 'Last verified ' : ''}${prose(stamp.says)}</p>`,
        '</section>',
    ]
        .filter((part) => part !== '')
        .join('\n');
}
/** What is beside it says the same in words. */
function drawBar(shares) {
    let from = 0;
    const parts = shares.map(([name, width]) => {
        const part = `<rect class="${name}" x="${from}" width="${width}" height="12"/>`;
        from += width;
        return part;
    });
    return `<svg class="bar" viewBox="0 0 ${WIDTH} 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">${parts.join('')}<rect class="frame" width="${WIDTH}" height="12"/></svg>`;
}
function describeFreshness(document, { today, changes }) {
    const { lastVerifiedCommit: commit, lastVerifiedDate: date } = document.metadata;
    if (commit === null && date === null)
        return ['<p class="soft">The page does not say when it was last verified.</p>'];
    const stamp = [
        ...(date === null ? [] : [`on ${render_findings_text(date, MAX_STAMP)}`]),
        ...(commit === null ? [] : [`at ${prose((0,marked_text/* asCode */.qM)((0,shorten/* headOf */.Uo)(commit, MAX_STAMP)))}`]),
    ].join(' ');
    const verified = `<p><span class="soft">Last verified</span> ${stamp}${ageOf(date, today)}.</p>`;
    const paths = citedPaths({ documents: [document] });
    const most = countSinceStamp(changes, document);
    if (changes === null || most === null || paths.size === 0)
        return [verified];
    const commits = changesAmong({ changes, paths, most }).size;
    const changed = [...paths].filter((path) => (changes.touched.get(path)?.[0] ?? most) < most).length;
    const share = Math.round((changed / paths.size) * WIDTH);
    return [
        verified,
        `<p><span class="soft">Since then</span> ${changed === 0 ? 'no cited file changed' : `${(0,phrase/* countOf */.pq)(commits, 'commit')} edited, renamed or deleted ${changed} of ${(0,phrase/* countOf */.pq)(paths.size, 'cited file')}`}.</p>`,
        drawBar([['changed', share]]),
    ];
}
function ageOf(date, today) {
    const day = date === null ? null : ((0,dates/* parseDate */._U)(date)?.last ?? null);
    if (day === null)
        return '';
    const days = Math.round((Date.parse(today) - Date.parse(day)) / DAY);
    return days < 0 ? '' : days === 0 ? ', today' : `, ${(0,phrase/* countOf */.pq)(days, 'day')} ago`;
}

// EXTERNAL MODULE: ./build/report/reporters/html/style.js
var style = __webpack_require__(7379);
;// CONCATENATED MODULE: ./build/report/reporters/html/render-html.js
















const render_html_MAX_TITLE = 200;
const render_html_MAX_NAME = 40;
/** Rows of one cause that are named. */
const MAX_ROWS = 40;
/** A whole page, ending with a newline. The same report gives the same page on the same day. */
function renderHtml(report, { script, today, changes }) {
    const news = (0,arrange/* findNews */.NK)(report);
    const told = new Set(news);
    const shown = report.findings.filter((finding) => finding.shown);
    const before = shown.filter((finding) => finding.origin === 'existing' && !told.has(finding));
    const fixed = shown.filter(({ origin }) => origin === 'resolved');
    const notCounted = (0,not_counted/* describeNotCounted */.H)((0,not_counted/* findNotCounted */.P)(report), {
        write: (path) => (0,marked_text/* asCode */.qM)((0,bounds/* shorten */.ml)(path, render_html_MAX_TITLE)),
        program: fix_command/* PUBLISHED */.ly,
    });
    const data = listRows(report, changes);
    const causes = renderCauses((0,list_causes/* listCauses */.N)(report, news));
    return (0,page_shell/* renderPageShell */.y)({
        title: `Matrix Guard: ${verdictOf(report, news)}`,
        styles: [style/* STYLE */.Y],
        script,
        body: [
            ...(data.rows.length === 0 ? [] : ['<a class="skip" href="#rows-title">Skip to the table of rows</a>']),
            renderHeader(report, news),
            '<main>',
            renderPages(report, news, { today, changes }),
            `<div class="top${causes === '' ? '' : ' two'}">`,
            ...(data.rows.length === 0 ? [] : [MAP]),
            causes,
            '</div>',
            ...renderWhole(report, news),
            ...(data.rows.length === 0 ? [] : [TABLE]),
            renderFolded(`${(0,phrase/* countOf */.pq)(before.length, 'finding')} from before this change`, before),
            renderFolded(`${(0,phrase/* countOf */.pq)(fixed.length, 'finding')} fixed by this change`, fixed),
            notCounted === null ? '' : `<p class="soft">${prose(notCounted)}</p>`,
            report.notes.length === 0
                ? ''
                : `<h2>Notes</h2>\n<ul>\n${report.notes.map((note) => `<li>${prose(note)}</li>`).join('\n')}\n</ul>`,
            '</main>',
            // Nothing in it can close the element or open a comment.
            `<script type="application/json" id="data">${(0,escape_json/* escapeJson */.G)(JSON.stringify(data)).replaceAll('<', '\\u003c')}</script>`,
        ],
    });
}
/** What is wrong with a page, and not with one of its rows. Its card speaks of its last verification. */
const renderWhole = (report, news) => (0,arrange/* arrange */.NL)(report, news.filter(({ rowKey, ruleId }) => rowKey === null && !(0,fix_command/* isVerification */.go)(ruleId))).map(({ path, whole }) => `<h2>${render_findings_text(path, render_html_MAX_TITLE)} as a whole</h2>\n${renderFindings(whole)}`);
const NEEDS_SCRIPT = '<noscript><p>The map and the table need JavaScript. <code>matrix-guard check --format markdown</code> writes a report without it.</p></noscript>';
/** Filled by the script, as the next. */
const MAP = `<section aria-labelledby="map-title">
<h2 id="map-title">Map of rows</h2>
${NEEDS_SCRIPT}
<div id="map"></div>
</section>`;
const TABLE = `<section aria-labelledby="rows-title">
<h2 id="rows-title" tabindex="-1">All rows</h2>
<div id="rows"></div>
</section>`;
function renderHeader(report, news) {
    const { conclusion, base, head, tool } = report;
    const compared = base === null ? '' : `, compared with <code>${(0,reporters_escape/* escapeHtml */.ZD)(base.slice(0, 12))}</code>`;
    const judged = head === 'WORKTREE'
        ? 'the working tree'
        : head === 'INDEX'
            ? 'what is staged'
            : `<code>${(0,reporters_escape/* escapeHtml */.ZD)(head.slice(0, 12))}</code>`;
    const word = conclusion === 'failure' ? 'Fails' : conclusion === 'neutral' ? 'Nothing to judge' : 'Passes';
    return [
        '<header>',
        '<h1>Matrix Guard</h1>',
        `<p class="verdict"><span class="${conclusion}">${word}:</span> ${verdictOf(report, news)}</p>`,
        `<p class="soft">Judged: ${judged}${compared}, by ${(0,reporters_escape/* escapeHtml */.ZD)(tool.name)} ${(0,reporters_escape/* escapeHtml */.ZD)(tool.version)}.</p>`,
        '</header>',
    ].join('\n');
}
const verdictOf = (report, news) => (0,reporters_escape/* messageToHtml */.yy)((0,sum_up/* titleOf */.G)(report, news).replace(/\.?$/u, '.'));
/** What happened, worst first, with the rows that rely on it. */
function renderCauses(causes) {
    if (causes.length === 0)
        return '';
    const items = causes.map(({ severity, says, rows, fix }) => [
        `<li class="${severity}"><p><span class="label ${severity}">${severity}</span> ${prose(says)}</p>`,
        rows.length === 0 ? '' : `<p><span class="soft">Rows:</span> ${nameRows(rows)}</p>`,
        fix === null ? '' : `<p><span class="soft">Fix:</span> ${prose(fix)}</p>`,
        '</li>',
    ]
        .filter((part) => part !== '')
        .join('\n'));
    return `<section aria-labelledby="causes-title">
<h2 id="causes-title">Causes</h2>
<ol class="causes">
${items.join('\n')}
</ol>
</section>`;
}
function nameRows(rows) {
    const named = rows.slice(0, MAX_ROWS).map((row) => render_findings_text((0,label_row/* shortLabel */.z1)(row, render_html_MAX_NAME), render_html_MAX_TITLE));
    const more = rows.length - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

// EXTERNAL MODULE: ./build/repository/git/git-facts.js
var git_facts = __webpack_require__(9400);
// EXTERNAL MODULE: ./build/repository/limits.js
var limits = __webpack_require__(3605);
// EXTERNAL MODULE: ./build/repository/git/git-process.js + 1 modules
var git_process = __webpack_require__(5688);
;// CONCATENATED MODULE: ./build/repository/git/last-changes.js
// Finds the commits that changed given files and folders, in one walk over the newest first-parent history.


/** Null where git cannot say. @throws RepositoryError where git cannot be run */
async function findLastChanges({ directory, commit, paths, }) {
    const answer = await (0,git_process/* runGit */.E)({
        directory,
        args: [
            'log',
            '-z',
            '--no-color',
            '--no-show-signature',
            '--no-ext-diff',
            '--no-renames',
            '--first-parent',
            '--diff-merges=first-parent',
            '--name-only',
            `--max-count=${limits/* MAX_WALKED_COMMITS */.hz}`,
            '--format=%x01%H %cI',
            commit,
            '--',
        ],
    });
    if (answer.code !== 0)
        return null;
    const records = answer.output.toString('utf8').split('\u0001').slice(1);
    // Of an answer that was cut, the last record may be half of one.
    return read(answer.cut ? records.slice(0, -1) : records, { paths, cut: answer.cut });
}
function read(records, { paths, cut }) {
    const commits = [];
    const touched = new Map();
    for (const record of records) {
        const [header = '', ...files] = record.split('\0');
        const [, commit, date] = /^([0-9a-f]{40,64}) (\S+)\s*$/.exec(header) ?? [];
        if (commit === undefined || date === undefined)
            continue;
        const index = commits.push({ commit, date }) - 1;
        for (const field of files) {
            const file = field.replace(/^\n/, '');
            for (let end = file.length; end > 0; end = file.lastIndexOf('/', end - 1)) {
                const path = file.slice(0, end);
                if (!paths.has(path))
                    continue;
                const known = touched.get(path);
                if (known === undefined)
                    touched.set(path, [index]);
                else if (known.at(-1) !== index)
                    known.push(index);
            }
        }
    }
    return { commits, touched, whole: !cut && commits.length < limits/* MAX_WALKED_COMMITS */.hz };
}

;// CONCATENATED MODULE: ./build/cli/output/client-script.js
const CLIENT_SCRIPT = "/* Includes d3-hierarchy.\nCopyright 2010-2026 Mike Bostock\n\nPermission to use, copy, modify, and/or distribute this software for any purpose\nwith or without fee is hereby granted, provided that the above copyright notice\nand this permission notice appear in all copies.\n\nTHE SOFTWARE IS PROVIDED \"AS IS\" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH\nREGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND\nFITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,\nINDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS\nOF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER\nTORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF\nTHIS SOFTWARE. */\n\"use strict\";(()=>{function we(e){var n=0,t=e.children,r=t&&t.length;if(!r)n=1;else for(;--r>=0;)n+=t[r].value;e.value=n}function xe(){return this.eachAfter(we)}function ve(e,n){let t=-1;for(let r of this)e.call(n,r,++t,this);return this}function be(e,n){for(var t=this,r=[t],o,i,s=-1;t=r.pop();)if(e.call(n,t,++s,this),o=t.children)for(i=o.length-1;i>=0;--i)r.push(o[i]);return this}function Ee(e,n){for(var t=this,r=[t],o=[],i,s,u,l=-1;t=r.pop();)if(o.push(t),i=t.children)for(s=0,u=i.length;s<u;++s)r.push(i[s]);for(;t=o.pop();)e.call(n,t,++l,this);return this}function Me(e,n){let t=-1;for(let r of this)if(e.call(n,r,++t,this))return r}function Se(e){return this.eachAfter(function(n){for(var t=+e(n.data)||0,r=n.children,o=r&&r.length;--o>=0;)t+=r[o].value;n.value=t})}function Le(e){return this.eachBefore(function(n){n.children&&n.children.sort(e)})}function Re(e){for(var n=this,t=Te(n,e),r=[n];n!==t;)n=n.parent,r.push(n);for(var o=r.length;e!==t;)r.splice(o,0,e),e=e.parent;return r}function Te(e,n){if(e===n)return e;var t=e.ancestors(),r=n.ancestors(),o=null;for(e=t.pop(),n=r.pop();e===n;)o=e,e=t.pop(),n=r.pop();return o}function ke(){for(var e=this,n=[e];e=e.parent;)n.push(e);return n}function $e(){return Array.from(this)}function Ae(){var e=[];return this.eachBefore(function(n){n.children||e.push(n)}),e}function De(){var e=this,n=[];return e.each(function(t){t!==e&&n.push({source:t.parent,target:t})}),n}function*He(){var e=this,n,t=[e],r,o,i;do for(n=t.reverse(),t=[];e=n.pop();)if(yield e,r=e.children)for(o=0,i=r.length;o<i;++o)t.push(r[o]);while(t.length)}function O(e,n){e instanceof Map?(e=[void 0,e],n===void 0&&(n=Ce)):n===void 0&&(n=Pe);for(var t=new D(e),r,o=[t],i,s,u,l;r=o.pop();)if((s=n(r.data))&&(l=(s=Array.from(s)).length))for(r.children=s,u=l-1;u>=0;--u)o.push(i=s[u]=new D(s[u])),i.parent=r,i.depth=r.depth+1;return t.eachBefore(Ie)}function _e(){return O(this).eachBefore(Oe)}function Pe(e){return e.children}function Ce(e){return Array.isArray(e)?e[1]:null}function Oe(e){e.data.value!==void 0&&(e.value=e.data.value),e.data=e.data.data}function Ie(e){var n=0;do e.height=n;while((e=e.parent)&&e.height<++n)}function D(e){this.data=e,this.depth=this.height=0,this.parent=null}D.prototype=O.prototype={constructor:D,count:xe,each:ve,eachAfter:Ee,eachBefore:be,find:Me,sum:Se,sort:Le,path:Re,ancestors:ke,descendants:$e,leaves:Ae,links:De,copy:_e,[Symbol.iterator]:He};function ze(e){if(typeof e!=\"function\")throw new Error;return e}function $(){return 0}function A(e){return function(){return e}}function Ne(e){e.x0=Math.round(e.x0),e.y0=Math.round(e.y0),e.x1=Math.round(e.x1),e.y1=Math.round(e.y1)}function Y(e,n,t,r,o){for(var i=e.children,s,u=-1,l=i.length,d=e.value&&(r-n)/e.value;++u<l;)s=i[u],s.y0=t,s.y1=o,s.x0=n,s.x1=n+=s.value*d}function qe(e,n){this._=e,this.parent=null,this.children=null,this.A=null,this.a=this,this.z=0,this.m=0,this.c=0,this.s=0,this.t=null,this.i=n}qe.prototype=Object.create(D.prototype);function K(e,n,t,r,o){for(var i=e.children,s,u=-1,l=i.length,d=e.value&&(o-t)/e.value;++u<l;)s=i[u],s.x0=n,s.x1=r,s.y0=t,s.y1=t+=s.value*d}var X=(1+Math.sqrt(5))/2;function J(e,n,t,r,o,i){for(var s=[],u=n.children,l,d,a=0,f=0,c=u.length,m,h,g=n.value,y,w,v,R,S,x,b;a<c;){m=o-t,h=i-r;do y=u[f++].value;while(!y&&f<c);for(w=v=y,x=Math.max(h/m,m/h)/(g*e),b=y*y*x,S=Math.max(v/b,b/w);f<c;++f){if(y+=d=u[f].value,d<w&&(w=d),d>v&&(v=d),b=y*y*x,R=Math.max(v/b,b/w),R>S){y-=d;break}S=R}s.push(l={value:y,dice:m<h,children:u.slice(a,f)}),l.dice?Y(l,t,r,o,g?r+=h*y/g:i):K(l,t,r,g?t+=m*y/g:o,i),g-=y,a=f}return s}var F=(function e(n){function t(r,o,i,s,u){J(n,r,o,i,s,u)}return t.ratio=function(r){return e((r=+r)>1?r:1)},t})(X);function Z(){var e=F,n=!1,t=1,r=1,o=[0],i=$,s=$,u=$,l=$,d=$;function a(c){return c.x0=c.y0=0,c.x1=t,c.y1=r,c.eachBefore(f),o=[0],n&&c.eachBefore(Ne),c}function f(c){var m=o[c.depth],h=c.x0+m,g=c.y0+m,y=c.x1-m,w=c.y1-m;y<h&&(h=y=(h+y)/2),w<g&&(g=w=(g+w)/2),c.x0=h,c.y0=g,c.x1=y,c.y1=w,c.children&&(m=o[c.depth+1]=i(c)/2,h+=d(c)-m,g+=s(c)-m,y-=u(c)-m,w-=l(c)-m,y<h&&(h=y=(h+y)/2),w<g&&(g=w=(g+w)/2),e(c,h,g,y,w))}return a.round=function(c){return arguments.length?(n=!!c,a):n},a.size=function(c){return arguments.length?(t=+c[0],r=+c[1],a):[t,r]},a.tile=function(c){return arguments.length?(e=ze(c),a):e},a.padding=function(c){return arguments.length?a.paddingInner(c).paddingOuter(c):a.paddingInner()},a.paddingInner=function(c){return arguments.length?(i=typeof c==\"function\"?c:A(+c),a):i},a.paddingOuter=function(c){return arguments.length?a.paddingTop(c).paddingRight(c).paddingBottom(c).paddingLeft(c):a.paddingTop()},a.paddingTop=function(c){return arguments.length?(s=typeof c==\"function\"?c:A(+c),a):s},a.paddingRight=function(c){return arguments.length?(u=typeof c==\"function\"?c:A(+c),a):u},a.paddingBottom=function(c){return arguments.length?(l=typeof c==\"function\"?c:A(+c),a):l},a.paddingLeft=function(c){return arguments.length?(d=typeof c==\"function\"?c:A(+c),a):d},a}function ee(e,n,t,r,o){var i=e.children,s,u=i.length,l,d=new Array(u+1);for(d[0]=l=s=0;s<u;++s)d[s+1]=l+=i[s].value;a(0,u,e.value,n,t,r,o);function a(f,c,m,h,g,y,w){if(f>=c-1){var v=i[f];v.x0=h,v.y0=g,v.x1=y,v.y1=w;return}for(var R=d[f],S=m/2+R,x=f+1,b=c-1;x<b;){var B=x+b>>>1;d[B]<S?x=B+1:b=B}S-d[x-1]<d[x]-S&&f+1<x&&--x;var k=d[x]-R,C=m-k;if(y-h>w-g){var Q=m?(h*C+y*k)/m:y;a(f,x,k,h,g,Q,w),a(x,c,C,Q,g,y,w)}else{var W=m?(g*C+w*k)/m:w;a(f,x,k,h,g,y,W),a(x,c,C,h,W,y,w)}}}var En=(function e(n){function t(r,o,i,s,u){if((l=r._squarify)&&l.ratio===n)for(var l,d,a,f,c=-1,m,h=l.length,g=r.value;++c<h;){for(d=l[c],a=d.children,f=d.value=0,m=a.length;f<m;++f)d.value+=a[f].value;d.dice?Y(d,o,i,s,g?i+=(u-i)*d.value/g:u):K(d,o,i,g?o+=(s-o)*d.value/g:s,u),g-=d.value}else r._squarify=l=J(n,r,o,i,s,u),l.ratio=n}return t.ratio=function(r){return e((r=+r)>1?r:1)},t})(X);function E(e){return e.replace(\"-\",\" \")}var H=({key:e,title:n})=>[e??\"\",n].filter(t=>t!==\"\").join(\" \");function M({groups:e,pages:n},t){let{page:r,name:o}=e[t]??{page:0,name:\"\"},i=n[r]??\"\";return n.length<2||o===i?o:`${i}: ${o}`}var Be={same:null,more:\"claims more than supported\",less:\"claims less than supported\"},I=e=>Be[e];function T(e){return`${H(e)}: claims ${E(e.claims)}, supports ${E(e.supports)}.`}function ne({evidence:e}){let n=o=>e.filter(i=>i.state===o).length,r=[[n(\"present\"),\"found\"],[n(\"missing\"),\"missing\"],[n(\"unverifiable\"),\"not checked\"]].filter(([o])=>o>0).map(([o,i])=>`${o} ${i}`);return r.length===0?\"none\":r.join(\", \")}function te({findings:e}){let n=[\"error\",\"warning\",\"notice\"].flatMap(t=>{let r=e.filter(o=>o.severity===t).length;return r===0?[]:[`${r} ${t}${r===1?\"\":\"s\"}`]});return n.length===0?\"none\":n.join(\", \")}function re(e){let n=[...e.matchAll(/`+/g)].map(({0:{length:s},index:u})=>({length:s,index:u})),t=new Map,r=[];for(let[s,{length:u}]of[...n.entries()].reverse())r[s]=t.get(u),t.set(u,s);let o=[],i=0;for(let s=0;s<n.length;s++){let u=n[s],l=r[s],d=l===void 0?void 0:n[l];if(u===void 0||l===void 0||d===void 0)continue;u.index>i&&o.push({kind:\"text\",text:e.slice(i,u.index)});let a=e.slice(u.index+u.length,d.index);o.push({kind:\"code\",text:a.includes(\"`\")?a.replace(/^ | $/g,\"\"):a}),i=d.index+d.length,s=l}return i<e.length&&o.push({kind:\"text\",text:e.slice(i)}),o}function p(e,n={},t=[]){let r=document.createElement(e);for(let[o,i]of Object.entries(n))i!==null&&r.setAttribute(o,String(i));return r.append(...t),r}var U=e=>re(e).map(({kind:n,text:t})=>n===\"code\"?p(\"code\",{},[t]):t);var G=[\"page\",\"row\",\"claims\",\"supports\",\"evidence\",\"last\",\"findings\"],j=[\"all\",\"more\",\"less\",\"same\",\"unchecked\",\"findings\",\"changed\"],N={text:\"\",status:\"\",support:\"all\",group:null,sort:\"page\",descending:!1};function oe(e){let{rows:n}=e,t=null,r=new Map;return({text:o,status:i,support:s,group:u,sort:l,descending:d})=>{let a=o.toLowerCase().split(/\\s+/u).filter(g=>g!==\"\"),f=a.length===0?[]:t??=n.map(g=>Fe(e,g)),c=[];if(n.forEach((g,y)=>{if(i!==\"\"&&g.claims!==i||u!==null&&g.group!==u||!Ue(g,s))return;let w=f[y]??\"\";a.every(v=>w.includes(v))&&c.push(y)}),l===\"page\")return d?c.reverse():c;let m=r.get(l)??je(e,l);r.set(l,m);let h=d?-1:1;return c.sort((g,y)=>h*((m[g]??0)-(m[y]??0))||g-y)}}function Fe(e,n){return[T(n),n.says,M(e,n.group),...n.evidence.flatMap(({text:t,target:r,column:o})=>[t,r??\"\",o]),...n.findings.flatMap(({message:t,rule:r})=>[t,r])].join(`\n`).toLowerCase()}function Ue(e,n){switch(n){case\"all\":return!0;case\"unchecked\":return e.unchecked;case\"findings\":return e.findings.length>0;case\"changed\":return(e.since??0)>0;default:return e.match===n}}var z=[\"done\",\"partial\",\"not-started\",\"failed\",\"blocked\",\"deferred\",\"not-applicable\",\"unknown\"],Ge=[\"error\",\"warning\",\"notice\"];function je({rows:e,commits:n},t){switch(t){case\"row\":{let{compare:r}=new Intl.Collator(\"en\",{numeric:!0}),o=e.map(({key:u,title:l})=>u??l),i=[...e.keys()].sort((u,l)=>r(o[u]??\"\",o[l]??\"\")),s=new Float64Array(e.length);return i.forEach((u,l)=>s[u]=l),s}case\"claims\":return Float64Array.from(e,({claims:r})=>z.indexOf(r));case\"supports\":return Float64Array.from(e,({supports:r})=>z.indexOf(r));case\"evidence\":return Float64Array.from(e,({evidence:r})=>-r.filter(({state:o})=>o===\"missing\").length);case\"last\":return Float64Array.from(e,({last:r})=>-Date.parse((r===null?null:n[r]?.[1])??\"1970-01-01\"));case\"findings\":return Float64Array.from(e,({findings:[r],findings:o})=>r===void 0?1e4:Ge.indexOf(r.severity)*1e3-Math.min(999,o.length))}}function ae({map:e,about:n,data:t,cells:r,order:o,pick:i}){let s=-1,u=a=>{let f=t.rows[a];f!==void 0&&(n.textContent=`${M(t,f.group)}: ${T(f)}`)},l=a=>{r[s]?.classList.remove(\"at\"),r[s]?.setAttribute(\"aria-selected\",\"false\"),s=a;let f=r[a];f!==void 0&&(f.classList.add(\"at\"),f.setAttribute(\"aria-selected\",\"true\"),e.setAttribute(\"aria-activedescendant\",f.id),u(a))},d=({target:a})=>{let f=a instanceof Element?a.closest(\".cell\"):null;return f===null?-1:Number(f.id.slice(5))};e.addEventListener(\"pointerover\",a=>u(d(a))),e.addEventListener(\"click\",a=>{let f=d(a);f<0||(l(f),i(f))}),e.addEventListener(\"focus\",()=>{s<0&&l(o[0]??0)}),e.addEventListener(\"keydown\",a=>{let f=Ve(a.key,{at:o.indexOf(s),order:o,cells:r});if(f!==null)l(f);else if(a.key===\"Enter\"||a.key===\" \")i(s);else return;a.preventDefault()})}function Ve(e,{at:n,order:t,cells:r}){let o=t.length-1;switch(e){case\"ArrowRight\":return t[Math.min(o,n+1)]??null;case\"ArrowLeft\":return t[Math.max(0,n-1)]??null;case\"Home\":return t[0]??null;case\"End\":return t[o]??null;case\"ArrowDown\":case\"ArrowUp\":return Qe({from:t[n]??0,down:e===\"ArrowDown\",cells:r});default:return null}}function Qe({from:e,down:n,cells:t}){let r=l=>{let{left:d,right:a,top:f,bottom:c}=l.getBoundingClientRect();return{x:(d+a)/2,top:f,bottom:c}},o=t[e];if(o===void 0)return e;let i=r(o),s=e,u=1/0;return t.forEach((l,d)=>{let a=r(l),f=n?a.top-i.bottom:i.top-a.bottom;if(d===e||f<-1)return;let c=Math.abs(a.x-i.x)+f*2;c<u&&([u,s]=[c,d])}),s}var ie=18,We=5600,[Ye,Ke]=[120,520],Xe=14;function se({place:e,data:n,pick:t}){let r=p(\"p\",{class:\"about soft page-on\",id:\"map-about\"},[Ze]),o=p(\"div\",{class:\"map\",role:\"listbox\",tabindex:0,\"aria-labelledby\":\"map-title\",\"aria-describedby\":\"map-about\"});e.append(rn(n.rows),o,r);let i=[],s=[];ae({map:o,about:r,data:n,cells:i,order:s,pick:t});let u=0,l=()=>{let d=o.clientWidth;d===0||d===u||(u=d,en({map:o,data:n,cells:i,order:s,width:u}))};return new ResizeObserver(l).observe(o),l(),{show:Je(i)}}function Je(e){let n=null;return t=>{let r=t.length===e.length?null:new Set(t);e.forEach((o,i)=>{let s=r!==null&&!r.has(i);s!==(n!==null&&!n.has(i))&&o.classList.toggle(\"off\",s)}),n=r}}var Ze=\"Each cell is a row. Arrow keys move from row to row, Enter opens the row in the table.\";function en({map:e,data:n,cells:t,order:r,width:o}){let i=Math.round(Math.min(Ke,Math.max(Ye,n.rows.length*We/o+n.groups.length*8)));e.style.height=`${i+2}px`;let s=n.groups.map(()=>[]);n.rows.forEach(({group:a},f)=>s[a]?.push({group:a,row:f}));let u=O({group:-1,row:null,children:s.map((a,f)=>({group:f,row:null,children:a}))}).sum(({row:a})=>a===null?0:1),l=({depth:a,x0:f,x1:c,y0:m,y1:h})=>a===1&&n.groups.length>1&&h-m>=2*ie&&c-f>=48,d=Z().size([o,i]).tile((a,...f)=>a.depth===0?ee(a,...f):F(a,...f)).paddingOuter(a=>a.depth===0?0:.5).paddingInner(a=>a.depth===0?3:n.rows.length>2e3?0:1).paddingTop(a=>l(a)?ie:0)(u);r.length=0,e.replaceChildren(...(d.children??[]).map(a=>{let f=M(n,a.data.group),m=a.leaves().map(g=>{let y=g.data.row??0;r.push(y);let w=t[y]??=nn(n.rows[y],y);return tn(w,{row:n.rows[y],box:g,from:a}),w}),h=p(\"div\",{class:\"part\",role:\"group\",\"aria-label\":`${f}, ${m.length} rows`},[...l(a)?[p(\"div\",{class:\"name\",\"aria-hidden\":\"true\"},[f])]:[],...m]);return le(h,{box:a,from:{x0:0,y0:0}}),h}))}function le(e,{box:n,from:t}){e.style.left=`${n.x0-t.x0}px`,e.style.top=`${n.y0-t.y0}px`,e.style.width=`${Math.max(0,n.x1-n.x0)}px`,e.style.height=`${Math.max(0,n.y1-n.y0)}px`}function nn(e,n){let t=e===void 0||e.match===\"same\"?\"\":` ${e.match}`;return p(\"div\",{id:`cell-${n}`,class:`cell s-${e?.claims??\"unknown\"}${t}`,role:\"option\",\"aria-selected\":\"false\",\"aria-label\":e===void 0?\"\":T(e)})}function tn(e,{row:n,box:t,from:r}){le(e,{box:t,from:r});let[o,i]=[t.x1-t.x0,t.y1-t.y0],s=n?.match===\"same\"?4:12,u=Math.floor((i-s)/Xe),l=n?.key??\"\",d=o>=90&&u>=1,a=n===void 0?\"\":d?H(n):l!==\"\"&&l.length*7+s+4<=o&&u>=1?l:\"\";if(e.classList.toggle(\"small\",a===\"\"),e.classList.toggle(\"tiny\",Math.min(o,i)<14),e.replaceChildren(),a===\"\")return;let f=p(\"span\",{\"aria-hidden\":\"true\"},[a]);f.style.setProperty(\"--lines\",String(u)),e.append(f)}function rn(e){let n=new Set(e.map(({claims:o})=>o)),t=z.filter(o=>n.has(o)),r=[\"more\",\"less\"].filter(o=>e.some(i=>i.match===o));return p(\"ul\",{class:\"legend\",\"aria-label\":\"Legend\"},[...t.map(o=>p(\"li\",{class:`chip s-${o}`},[E(o)])),...r.map(o=>p(\"li\",{class:`chip ${o===\"more\"?\"ring\":\"dashes\"}`},[I(o)??\"\"]))])}var de=[{sort:\"row\",name:\"Row\"},{sort:\"claims\",name:\"Claims\"},{sort:\"supports\",name:\"Supports\"},{sort:\"evidence\",name:\"Evidence\"},{sort:\"last\",name:\"Last change\"},{sort:\"findings\",name:\"Findings\"}];function fe({data:e,index:n,open:t,place:r}){let o=e.rows[n],i=p(\"div\",{class:\"row\",role:\"row\",\"aria-rowindex\":r+1,\"data-row\":n});return o===void 0||(i.append(p(\"div\",{role:\"rowheader\"},[p(\"button\",{class:\"toggle\",type:\"button\",id:`row-${n}`,\"aria-expanded\":String(t)},[H(o),p(\"span\",{class:\"part-name\"},[`${e.groups.length<2?\"\":`${M(e,o.group)}, `}line ${o.line}`])])]),_(\"Claims\",[ue(o.claims),...on(o)]),_(\"Supports\",[ue(o.supports),...an(o)]),_(\"Evidence\",[sn(o)]),_(\"Last change\",un(e,o)),_(\"Findings\",[ln(o)])),t&&i.append(V(e,o))),i}function V(e,{evidence:n,findings:t}){return p(\"div\",{class:\"inside\",role:\"cell\"},[...n.length===0?[p(\"p\",{class:\"soft\"},[\"The row cites no evidence.\"])]:[p(\"h3\",{},[\"Evidence\"]),p(\"ul\",{class:\"refs\"},n.map(r=>cn(e,r)))],...t.length===0?[]:[p(\"h3\",{},[\"Findings\"]),p(\"ul\",{},t.map(dn))]])}var _=(e,n)=>p(\"div\",{role:\"cell\"},[p(\"span\",{class:\"name\"},[`${e} `]),...n]),ue=e=>p(\"span\",{class:`chip s-${e}`},[E(e)]);function on({says:e,claims:n}){return e===\"\"?[\" \",p(\"span\",{class:\"soft\"},[\"(cited)\"])]:e.toLowerCase()===E(n)?[]:[\" \",p(\"span\",{class:\"soft\"},[`\\u201C${e}\\u201D`])]}function an({match:e}){let n=I(e);return n===null?[]:[\" \",p(\"span\",{class:\"more-claimed\"},[n])]}function sn(e){let n=e.evidence.some(({state:t})=>t===\"missing\");return p(\"span\",{class:n?\"error\":\"soft\"},[ne(e)])}var ln=e=>p(\"span\",{class:e.findings[0]?.severity??\"soft\"},[te(e)]);function un({commits:e},{last:n,since:t}){let r=n===null?void 0:e[n];if(r===void 0)return[p(\"span\",{class:\"soft\"},[\"unknown\"])];let[,o]=r;return t===null||t===0?[o]:[o,\" \",p(\"span\",{class:\"warning\"},[`${t} ${t===1?\"commit\":\"commits\"} since verified`])]}var ce={present:{words:\"found\",style:\"is-found\"},missing:{words:\"missing\",style:\"is-missing\"},unverifiable:{words:\"not checked\",style:\"is-unchecked\"}};function cn({commits:e,compared:n},t){let{text:r,column:o,state:i,target:s,known:u,change:l,tests:d,last:a}=t,f=a===null?void 0:e[a],c=n&&l!==null&&l!==\"unchanged\"?` ${l} in this change.`:\"\";return p(\"li\",{},[p(\"div\",{},[p(\"code\",{},[r]),...s===null?[]:[p(\"div\",{class:\"soft\"},[\"is \",p(\"code\",{},[s])])],p(\"div\",{class:\"soft\"},[o])]),p(\"div\",{},[p(\"span\",{class:ce[i].style},[ce[i].words]),...d===null?[]:[` (tests: ${d})`]]),p(\"div\",{class:\"soft\"},[i===\"unverifiable\"?u:`known from ${u}`]),p(\"div\",{},[f===void 0?p(\"span\",{class:\"soft\"},[\"last change unknown\"]):p(\"span\",{},[`last changed ${f[1]} in `,p(\"code\",{},[f[0]])]),...c===\"\"?[]:[p(\"strong\",{},[c.replace(/^ (.)/,(m,h)=>` ${h.toUpperCase()}`)])]])])}function dn({severity:e,origin:n,message:t,advice:r,rule:o,url:i,known:s}){return p(\"li\",{},[p(\"span\",{class:`label ${e}`},[e]),\" \",...U(t),\" \",p(\"a\",{href:i},[o]),\" \",p(\"span\",{class:\"soft\"},[...r===null?[]:[...U(r),\" \"],`Known from ${s}; ${n===\"new\"?\"new with this change\":\"there before this change\"}.`])])}var L=60;function me({place:e,data:n,frame:t}){let r=p(\"div\",{role:\"rowgroup\"}),[o,i]=[pe(),pe()];e.append(o,t(r),i);let s=new Set,u=[],[l,d]=[0,0],a=(h,g)=>u.slice(h,g).map((y,w)=>fe({data:n,index:y,open:s.has(y),place:h+w+1})),f=()=>{he(o,`Show earlier rows (${l})`,l),he(i,`Show more rows (${u.length-d})`,u.length-d)},c=(h,g)=>{[l,d]=[Math.max(0,h),Math.min(u.length,g)],r.replaceChildren(...a(l,d)),f()},m=h=>{let[g,y]=h?[d,Math.min(u.length,d+L)]:[Math.max(0,l-L),l];r[h?\"append\":\"prepend\"](...a(g,y)),[l,d]=[Math.min(l,g),Math.max(d,y)],f()};return o.addEventListener(\"click\",()=>m(!1)),i.addEventListener(\"click\",()=>m(!0)),fn(i,()=>m(!0)),pn(()=>{let h=[l,d];return c(0,u.length),()=>c(...h)}),{body:r,open:s,select:h=>{u=h,c(0,L)},placeOf:h=>u.indexOf(h),size:()=>u.length,from:()=>l,drawAround:h=>c(h-L/2,h+L),reach:h=>(h===d||h===l-1?m(h===d):(h<l||h>=d)&&c(h-L/2,h+L/2),r.children[h-l]??null)}}var pe=()=>p(\"button\",{type:\"button\",class:\"page-on\"});function he(e,n,t){e.hidden=t===0,e.textContent=n}function fn(e,n){new IntersectionObserver(r=>{r.at(-1)?.isIntersecting===!0&&!e.hidden&&n()},{rootMargin:\"800px\"}).observe(e)}function pn(e){let n=()=>{};addEventListener(\"beforeprint\",()=>n=e()),addEventListener(\"afterprint\",()=>n())}function ge({place:e,data:n,sortBy:t}){let r=de.map(({sort:l,name:d})=>{let a=p(\"button\",{type:\"button\"},[d]);return a.addEventListener(\"click\",()=>t(l)),p(\"div\",{role:\"columnheader\",\"data-sort\":l},[a])}),o=p(\"div\",{class:\"row head\",role:\"row\",\"aria-rowindex\":1},r),i=p(\"div\",{class:\"rows\",role:\"table\",\"aria-labelledby\":\"rows-title\"},[p(\"div\",{role:\"rowgroup\"},[o])]),s=me({place:e,data:n,frame:l=>(i.append(l),i)}),{body:u}=s;return u.addEventListener(\"click\",l=>{let d=l.target instanceof Element?l.target.closest(\".toggle\"):null;d!==null&&mn({data:n,open:s.open,toggle:d})}),u.addEventListener(\"keydown\",l=>{gn(l,s)&&l.preventDefault()}),{show:(l,d)=>{i.setAttribute(\"aria-rowcount\",String(l.length+1));for(let a of r)a.setAttribute(\"aria-sort\",hn(a.dataset.sort,d));s.select(l)},openRow:l=>{let d=s.placeOf(l);if(d<0)return;s.open.add(l),s.drawAround(d);let a=document.getElementById(`row-${l}`);a?.focus({preventScroll:!0}),a?.scrollIntoView({block:\"center\"})}}}var hn=(e,{sort:n,descending:t})=>e!==n?\"none\":t?\"descending\":\"ascending\";function mn({data:e,open:n,toggle:t}){let r=t.closest(\".row\"),o=Number(r?.dataset.row),i=e.rows[o];if(r===null||i===void 0)return;let s=t.getAttribute(\"aria-expanded\")!==\"true\";t.setAttribute(\"aria-expanded\",String(s)),s?(n.add(o),r.append(V(e,i))):(n.delete(o),r.querySelector(\".inside\")?.remove())}function gn({key:e,target:n},t){if(!(n instanceof Element)||!n.matches(\".toggle\"))return!1;let r=t.from()+[...t.body.children].indexOf(n.closest(\".row\")??n),o=t.size()-1,i=new Map([[\"ArrowDown\",Math.min(o,r+1)],[\"ArrowUp\",Math.max(0,r-1)],[\"Home\",0],[\"End\",o]]).get(e);if(i===void 0)return!1;let s=t.reach(i)?.querySelector(\".toggle\");return s?.focus(),s?.scrollIntoView({block:\"nearest\"}),!0}var yn={all:\"all rows\",more:\"claims more than supported\",less:\"claims less than supported\",same:\"claim and support agree\",unchecked:\"nothing that can be checked\",findings:\"with findings\",changed:\"evidence changed since verified\"},wn={page:\"order of the page\",row:\"row\",claims:\"claim\",supports:\"support\",evidence:\"missing evidence first\",last:\"last change, newest first\",findings:\"worst findings first\"};function ye({place:e,data:n,changed:t}){let r=xn(n),{text:o,status:i,support:s,group:u,sort:l}=r,d=!1,a=p(\"button\",{type:\"button\"},[\"Clear\"]),f=p(\"p\",{role:\"status\",class:\"soft\"}),c=()=>{o.value=N.text,i.value=N.status,s.value=N.support,u.value=\"\"};for(let m of[o,i,s,u])m.addEventListener(\"input\",t);return l.addEventListener(\"input\",()=>{d=!1,t()}),a.addEventListener(\"click\",()=>{c(),t()}),e.append(vn({...r,clear:a,groups:n.groups.length}),f),{query:()=>({text:o.value,status:i.value,support:j.find(m=>m===s.value)??\"all\",group:u.value===\"\"?null:Number(u.value),sort:G.find(m=>m===l.value)??\"page\",descending:d}),sortBy:m=>{d=l.value===m&&!d,l.value=m,t()},clear:c,tell:m=>{f.textContent=`${m} of ${n.rows.length} rows`}}}var xn=e=>({text:p(\"input\",{type:\"search\",id:\"search\",autocomplete:\"off\",spellcheck:\"false\"}),status:q(\"status\",[[\"\",\"all\"],...[...new Set(e.rows.map(({claims:n})=>n))].map(n=>[n,E(n)])]),support:q(\"support\",j.map(n=>[n,yn[n]])),group:q(\"group\",[[\"\",\"all\"],...e.groups.map((n,t)=>[String(t),M(e,t)])]),sort:q(\"sort\",G.map(n=>[n,wn[n]]))}),vn=({text:e,status:n,support:t,group:r,sort:o,clear:i,groups:s})=>p(\"div\",{class:\"tools\",role:\"search\",\"aria-label\":\"Rows\"},[P({name:\"Search rows, evidence, findings\",control:e,style:\"search\"}),P({name:\"Claims\",control:n,style:\"\"}),P({name:\"Support\",control:t,style:\"\"}),...s<2?[]:[P({name:\"Part of the page\",control:r,style:\"\"})],P({name:\"Sort by\",control:o,style:\"\"}),i]);function q(e,n){return p(\"select\",{id:e},n.map(([t,r])=>p(\"option\",{value:t},[r])))}var P=({name:e,control:n,style:t})=>p(\"label\",{class:t},[e,n]);function bn(){let e=document.getElementById(\"data\"),n=document.getElementById(\"map\"),t=document.getElementById(\"rows\");if(e===null||n===null||t===null)return;let r=JSON.parse(e.textContent),o=oe(r),i=0,s=()=>{let a=u.query(),f=o(a);l.show(f,a),u.tell(f.length),cancelAnimationFrame(i),i=requestAnimationFrame(()=>d.show(f))},u=ye({place:t,data:r,changed:s}),l=ge({place:t,data:r,sortBy:u.sortBy}),d=se({place:n,data:r,pick:a=>{o(u.query()).includes(a)||(u.clear(),s()),l.openRow(a)}});s(),addEventListener(\"beforeprint\",()=>{for(let a of document.querySelectorAll(\"details\"))a.open=!0})}bn();})();";

;// CONCATENATED MODULE: ./build/cli/output/write-html.js
// Writes the HTML report of a repository: asks git when the evidence last changed, and adds the page's script.





/** The page as text. @throws RepositoryError where git cannot be run */
async function writeHtml({ report, today, directory }) {
    const { root, shallow } = await (0,git_facts.readGitFacts)(directory);
    const paths = citedPaths(report);
    const commit = /^[0-9a-f]{40,64}$/.test(report.head) ? report.head : 'HEAD';
    // The oldest commit of a shallow clone seems to add every file.
    const changes = shallow || paths.size === 0 ? null : await findLastChanges({ directory: root ?? directory, commit, paths });
    return renderHtml(report, { script: CLIENT_SCRIPT, today, changes });
}


/***/ }),

/***/ 1398:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ BOUNDS),
/* harmony export */   WH: () => (/* binding */ LENGTHS),
/* harmony export */   ml: () => (/* reexport safe */ _text_shorten_js__WEBPACK_IMPORTED_MODULE_0__.ml),
/* harmony export */   og: () => (/* binding */ isRepositoryPath)
/* harmony export */ });
/* unused harmony exports MAX_REPORT_BYTES, REPOSITORY_PATH */
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7627);
// How large a report may be: what the builder keeps to and the reader of an untrusted report enforces.

/** Longest text file a report is read from, in bytes. */
const MAX_REPORT_BYTES = (/* unused pure expression or super */ null && (10 * 1024 * 1024));
const BOUNDS = {
    documents: 1_000,
    /** Of one document. */
    tables: 500,
    rows: 50_000,
    /** Of one row. */
    evidence: 500,
    findings: 10_000,
    /** Rows of one cause. */
    causeRows: 1_000,
    notes: 200,
    /** Of one suggestion. */
    edits: 200,
    /** Values of one finding's data. */
    data: 50,
};
/** Most UTF-16 code units of a text; longer ones end in `\u2026`. */
const LENGTHS = {
    path: 4_096,
    key: 200,
    text: 500,
    /** A value of a finding's data, and a suggestion's text. */
    value: 2_000,
    message: 4_000,
};
/** A path inside a repository: relative, with `/`, without `.`, `..`, empty segments, backslashes and control characters. */
const REPOSITORY_PATH = /^(?![A-Za-z]:)(?!\/)(?!.*\/(?:\/|$))(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\u0000-\u001f\u007f-\u009f\u2028\u2029\\]+$/;
const isRepositoryPath = (path) => path.length <= LENGTHS.path && REPOSITORY_PATH.test(path);


/***/ }),

/***/ 3867:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ ruleUrl),
/* harmony export */   gV: () => (/* binding */ lineUrl)
/* harmony export */ });
/* unused harmony export ABOUT */
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9278);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9611);
// Addresses a report points at: lines of the repository at head, and the pages of the rules.


const HOME = 'https://github.com/org/matrix-guard';
/** Where the rules' pages are read. */
const RULES = `${HOME}/blob/main/docs/rules`;
/** Who speaks, and what to do where it is wrong: Markdown, for the end of a comment. */
const ABOUT = (/* unused pure expression or super */ null && (`[Matrix Guard](${HOME}/) compares status pages with the repository. [Is something misread?](${HOME}/blob/main/docs/misreadings.md)`));
/** The page of a rule. */
function ruleUrl(ruleId) {
    return `${RULES}/${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(ruleId)}.md`;
}
/** A line of a file; null without `blobUrl` (`https://github.com/owner/name/blob/<commit>`, no closing slash). */
function lineUrl({ blobUrl, path, line, }) {
    if (blobUrl === null)
        return null;
    // GitHub renders Markdown, and a rendered page has no lines.
    const plain = (0,_text_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isMarkdownPath */ .Bb)(path) ? '?plain=1' : '';
    return `${blobUrl}/${(0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(path)}${plain}#L${line}`;
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


/***/ })

};
;