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
var status_order = __webpack_require__(8255);
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

// EXTERNAL MODULE: ./build/text/commit-ids.js
var commit_ids = __webpack_require__(1050);
// EXTERNAL MODULE: ./build/text/dates.js + 1 modules
var dates = __webpack_require__(2815);
// EXTERNAL MODULE: ./build/text/days.js
var text_days = __webpack_require__(6939);
;// CONCATENATED MODULE: ./build/report/reporters/html/last-changes.js
// What git's history says of cited files: when each last changed, and how often since a page was last verified.



/** Index of the newest commit that changed the path; null where none is known. */
const lastChangeOf = (changes, path) => path === null ? null : (changes?.touched.get(path)?.[0] ?? null);
/** How many of the newest commits came after the page was last verified; null where its stamp is not among those that were read. */
function countSinceStamp(changes, { metadata }) {
    if (changes === null)
        return null;
    const { lastVerifiedCommit, lastVerifiedDate } = metadata;
    const id = (0,commit_ids/* commitIdOf */.i2)(lastVerifiedCommit ?? '')?.toLowerCase() ?? null;
    if (id !== null) {
        const at = changes.commits.findIndex(({ commit }) => commit.startsWith(id));
        // Where it is on another branch, or squashed, its day would count too few.
        return at >= 0 ? at : null;
    }
    const day = lastVerifiedDate === null ? null : ((0,dates/* parseDate */._U)(lastVerifiedDate)?.last ?? null);
    if (day === null)
        return null;
    const before = changes.commits.findIndex(({ date }) => ((0,text_days/* dayOf */.kb)(date) ?? day) <= day);
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
/** Every row of the report, in the order of its pages. What was fixed is left out. */
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
    const listed = report.findings.filter(({ origin, ground }) => origin !== 'resolved' && ground !== 'reading');
    for (const { rows } of (0,arrange/* arrange */.NL)(report, listed))
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
    // The worst comes last, and stays.
    const about = new Map(findings.map((finding) => [finding.evidence, finding]).reverse());
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
        evidence: row.evidence.map((one) => toEvidence({ one, about: about.get(one.text), last: numberOf(lastChangeOf(changes, one.target)) })),
        findings: findings.map(toFinding),
        last: numberOf(newest),
        since: changes === null || most === null || targets.length === 0
            ? null
            : changesAmong({ changes, paths: targets, most }).size,
    };
}
const matchOf = (claims, supports) => (0,status_order/* claimsMore */.NO)(claims, supports) ? 'more' : (0,status_order/* isClaim */.j_)(claims) && (0,status_order/* claimsMore */.NO)(supports, claims) ? 'less' : 'same';
function toEvidence({ one, about, last, }) {
    const { text, column, resolution, target, change, tests } = one;
    const written = plain(text);
    return {
        text: written,
        column: plain(column),
        state: resolution,
        target: target === null || plain(target) === written ? null : plain(target),
        known: about === undefined && resolution === 'unverifiable'
            ? 'not looked at'
            : `known from ${GROUNDS[about?.ground ?? 'head']}`,
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
const renderFindings = (findings) => renderList(findings, renderFinding);
/** Findings that are not news, closed until a reader asks; nothing for none. */
function renderFolded(summary, findings) {
    if (findings.length === 0)
        return '';
    const list = renderList(findings, (finding) => `<code>${render_findings_text(finding.path, MAX_TITLE)}:${finding.line}</code> ${finding.rowKey === null ? '' : `${render_findings_text(finding.rowKey, MAX_TITLE)}: `}${renderFinding(finding)}`);
    return `<details>\n<summary>${summary}</summary>\n${list}\n</details>`;
}
function renderList(findings, render) {
    const items = findings.slice(0, MAX_LISTED).map((finding) => `<li>${render(finding)}</li>`);
    const rest = findings.length - items.length;
    const more = rest === 0
        ? ''
        : `\n<p class="soft">And ${rest} more; <code>matrix-guard check --format json</code> lists all.</p>`;
    return `<ul>\n${items.join('\n')}\n</ul>${more}`;
}
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
    const changed = [...paths].filter((path) => (lastChangeOf(changes, path) ?? most) < most).length;
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
    const days = (0,text_days/* daysBetween */.YM)(day, today);
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
    const before = (0,arrange/* findOlder */.Ej)(report, news);
    const fixed = report.findings.filter(({ shown, origin }) => shown && origin === 'resolved');
    const notCounted = (0,not_counted/* describeNotCounted */.H)((0,not_counted/* findNotCounted */.P)(report), {
        write: (path) => (0,marked_text/* asCode */.qM)((0,bounds/* shorten */.ml)(path, render_html_MAX_TITLE)),
        program: fix_command/* PUBLISHED */.ly,
    });
    const data = listRows(report, changes);
    const verdict = (0,sum_up/* titleOf */.G)(report, news).replace(/\.?$/u, '.');
    const causes = renderCauses((0,list_causes/* listCauses */.N)(report, news));
    return (0,page_shell/* renderPageShell */.y)({
        // Browsers show the tags of a title.
        title: `Matrix Guard: ${(0,reporters_escape/* escapeHtml */.ZD)((0,reporters_escape/* messageToText */.yN)(verdict))}`,
        styles: [style/* STYLE */.Y],
        script,
        body: [
            ...(data.rows.length === 0 ? [] : ['<a class="skip" href="#rows-title">Skip to the table of rows</a>']),
            renderHeader(report, verdict),
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
/** @param verdict marked text */
function renderHeader(report, verdict) {
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
        `<p class="verdict"><span class="${conclusion}">${word}:</span> ${(0,reporters_escape/* messageToHtml */.yy)(verdict)}</p>`,
        `<p class="soft">Judged: ${judged}${compared}, by ${(0,reporters_escape/* escapeHtml */.ZD)(tool.name)} ${(0,reporters_escape/* escapeHtml */.ZD)(tool.version)}.</p>`,
        '</header>',
    ].join('\n');
}
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
// EXTERNAL MODULE: ./build/repository/git/walk-log.js
var walk_log = __webpack_require__(7542);
;// CONCATENATED MODULE: ./build/repository/git/last-changes.js
// Finds the commits that changed given files and folders, in one walk over the newest first-parent history.


/** Null where git cannot say. @throws RepositoryError where git cannot be run */
async function findLastChanges({ directory, commit, paths, }) {
    const { answer, commits } = await (0,walk_log/* walkLog */.w)({
        directory,
        options: ['--no-renames', `--max-count=${limits/* MAX_WALKED_COMMITS */.hz}`],
        from: commit,
    });
    if (answer.code !== 0)
        return null;
    return {
        commits: commits.map(({ commit: id, date }) => ({ commit: id, date })),
        touched: indexByPath(commits, paths),
        whole: !answer.cut && commits.length < limits/* MAX_WALKED_COMMITS */.hz,
    };
}
function indexByPath(commits, paths) {
    const touched = new Map();
    for (const [index, { changes }] of commits.entries()) {
        for (const { path: file } of changes) {
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
    return touched;
}

;// CONCATENATED MODULE: ./build/cli/output/client-script.js
const CLIENT_SCRIPT = "/* Includes d3-hierarchy.\nCopyright 2010-2026 Mike Bostock\n\nPermission to use, copy, modify, and/or distribute this software for any purpose\nwith or without fee is hereby granted, provided that the above copyright notice\nand this permission notice appear in all copies.\n\nTHE SOFTWARE IS PROVIDED \"AS IS\" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH\nREGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND\nFITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,\nINDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS\nOF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER\nTORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF\nTHIS SOFTWARE. */\n\"use strict\";(()=>{function ve(e){var n=0,t=e.children,r=t&&t.length;if(!r)n=1;else for(;--r>=0;)n+=t[r].value;e.value=n}function be(){return this.eachAfter(ve)}function Ee(e,n){let t=-1;for(let r of this)e.call(n,r,++t,this);return this}function Me(e,n){for(var t=this,r=[t],o,s,i=-1;t=r.pop();)if(e.call(n,t,++i,this),o=t.children)for(s=o.length-1;s>=0;--s)r.push(o[s]);return this}function Se(e,n){for(var t=this,r=[t],o=[],s,i,c,l=-1;t=r.pop();)if(o.push(t),s=t.children)for(i=0,c=s.length;i<c;++i)r.push(s[i]);for(;t=o.pop();)e.call(n,t,++l,this);return this}function Re(e,n){let t=-1;for(let r of this)if(e.call(n,r,++t,this))return r}function Te(e){return this.eachAfter(function(n){for(var t=+e(n.data)||0,r=n.children,o=r&&r.length;--o>=0;)t+=r[o].value;n.value=t})}function Le(e){return this.eachBefore(function(n){n.children&&n.children.sort(e)})}function ke(e){for(var n=this,t=$e(n,e),r=[n];n!==t;)n=n.parent,r.push(n);for(var o=r.length;e!==t;)r.splice(o,0,e),e=e.parent;return r}function $e(e,n){if(e===n)return e;var t=e.ancestors(),r=n.ancestors(),o=null;for(e=t.pop(),n=r.pop();e===n;)o=e,e=t.pop(),n=r.pop();return o}function Ae(){for(var e=this,n=[e];e=e.parent;)n.push(e);return n}function De(){return Array.from(this)}function He(){var e=[];return this.eachBefore(function(n){n.children||e.push(n)}),e}function _e(){var e=this,n=[];return e.each(function(t){t!==e&&n.push({source:t.parent,target:t})}),n}function*Pe(){var e=this,n,t=[e],r,o,s;do for(n=t.reverse(),t=[];e=n.pop();)if(yield e,r=e.children)for(o=0,s=r.length;o<s;++o)t.push(r[o]);while(t.length)}function O(e,n){e instanceof Map?(e=[void 0,e],n===void 0&&(n=Ne)):n===void 0&&(n=Oe);for(var t=new D(e),r,o=[t],s,i,c,l;r=o.pop();)if((i=n(r.data))&&(l=(i=Array.from(i)).length))for(r.children=i,c=l-1;c>=0;--c)o.push(s=i[c]=new D(i[c])),s.parent=r,s.depth=r.depth+1;return t.eachBefore(ze)}function Ce(){return O(this).eachBefore(Ie)}function Oe(e){return e.children}function Ne(e){return Array.isArray(e)?e[1]:null}function Ie(e){e.data.value!==void 0&&(e.value=e.data.value),e.data=e.data.data}function ze(e){var n=0;do e.height=n;while((e=e.parent)&&e.height<++n)}function D(e){this.data=e,this.depth=this.height=0,this.parent=null}D.prototype=O.prototype={constructor:D,count:be,each:Ee,eachAfter:Se,eachBefore:Me,find:Re,sum:Te,sort:Le,path:ke,ancestors:Ae,descendants:De,leaves:He,links:_e,copy:Ce,[Symbol.iterator]:Pe};function qe(e){if(typeof e!=\"function\")throw new Error;return e}function $(){return 0}function A(e){return function(){return e}}function Be(e){e.x0=Math.round(e.x0),e.y0=Math.round(e.y0),e.x1=Math.round(e.x1),e.y1=Math.round(e.y1)}function X(e,n,t,r,o){for(var s=e.children,i,c=-1,l=s.length,d=e.value&&(r-n)/e.value;++c<l;)i=s[c],i.y0=t,i.y1=o,i.x0=n,i.x1=n+=i.value*d}function Fe(e,n){this._=e,this.parent=null,this.children=null,this.A=null,this.a=this,this.z=0,this.m=0,this.c=0,this.s=0,this.t=null,this.i=n}Fe.prototype=Object.create(D.prototype);function J(e,n,t,r,o){for(var s=e.children,i,c=-1,l=s.length,d=e.value&&(o-t)/e.value;++c<l;)i=s[c],i.x0=n,i.x1=r,i.y0=t,i.y1=t+=i.value*d}var Z=(1+Math.sqrt(5))/2;function ee(e,n,t,r,o,s){for(var i=[],c=n.children,l,d,a=0,f=0,u=c.length,m,h,g=n.value,y,w,v,T,S,x,b;a<u;){m=o-t,h=s-r;do y=c[f++].value;while(!y&&f<u);for(w=v=y,x=Math.max(h/m,m/h)/(g*e),b=y*y*x,S=Math.max(v/b,b/w);f<u;++f){if(y+=d=c[f].value,d<w&&(w=d),d>v&&(v=d),b=y*y*x,T=Math.max(v/b,b/w),T>S){y-=d;break}S=T}i.push(l={value:y,dice:m<h,children:c.slice(a,f)}),l.dice?X(l,t,r,o,g?r+=h*y/g:s):J(l,t,r,g?t+=m*y/g:o,s),g-=y,a=f}return i}var F=(function e(n){function t(r,o,s,i,c){ee(n,r,o,s,i,c)}return t.ratio=function(r){return e((r=+r)>1?r:1)},t})(Z);function ne(){var e=F,n=!1,t=1,r=1,o=[0],s=$,i=$,c=$,l=$,d=$;function a(u){return u.x0=u.y0=0,u.x1=t,u.y1=r,u.eachBefore(f),o=[0],n&&u.eachBefore(Be),u}function f(u){var m=o[u.depth],h=u.x0+m,g=u.y0+m,y=u.x1-m,w=u.y1-m;y<h&&(h=y=(h+y)/2),w<g&&(g=w=(g+w)/2),u.x0=h,u.y0=g,u.x1=y,u.y1=w,u.children&&(m=o[u.depth+1]=s(u)/2,h+=d(u)-m,g+=i(u)-m,y-=c(u)-m,w-=l(u)-m,y<h&&(h=y=(h+y)/2),w<g&&(g=w=(g+w)/2),e(u,h,g,y,w))}return a.round=function(u){return arguments.length?(n=!!u,a):n},a.size=function(u){return arguments.length?(t=+u[0],r=+u[1],a):[t,r]},a.tile=function(u){return arguments.length?(e=qe(u),a):e},a.padding=function(u){return arguments.length?a.paddingInner(u).paddingOuter(u):a.paddingInner()},a.paddingInner=function(u){return arguments.length?(s=typeof u==\"function\"?u:A(+u),a):s},a.paddingOuter=function(u){return arguments.length?a.paddingTop(u).paddingRight(u).paddingBottom(u).paddingLeft(u):a.paddingTop()},a.paddingTop=function(u){return arguments.length?(i=typeof u==\"function\"?u:A(+u),a):i},a.paddingRight=function(u){return arguments.length?(c=typeof u==\"function\"?u:A(+u),a):c},a.paddingBottom=function(u){return arguments.length?(l=typeof u==\"function\"?u:A(+u),a):l},a.paddingLeft=function(u){return arguments.length?(d=typeof u==\"function\"?u:A(+u),a):d},a}function te(e,n,t,r,o){var s=e.children,i,c=s.length,l,d=new Array(c+1);for(d[0]=l=i=0;i<c;++i)d[i+1]=l+=s[i].value;a(0,c,e.value,n,t,r,o);function a(f,u,m,h,g,y,w){if(f>=u-1){var v=s[f];v.x0=h,v.y0=g,v.x1=y,v.y1=w;return}for(var T=d[f],S=m/2+T,x=f+1,b=u-1;x<b;){var B=x+b>>>1;d[B]<S?x=B+1:b=B}S-d[x-1]<d[x]-S&&f+1<x&&--x;var k=d[x]-T,C=m-k;if(y-h>w-g){var K=m?(h*C+y*k)/m:y;a(f,x,k,h,g,K,w),a(x,u,C,K,g,y,w)}else{var Y=m?(g*C+w*k)/m:w;a(f,x,k,h,g,y,Y),a(x,u,C,h,Y,y,w)}}}var Rn=(function e(n){function t(r,o,s,i,c){if((l=r._squarify)&&l.ratio===n)for(var l,d,a,f,u=-1,m,h=l.length,g=r.value;++u<h;){for(d=l[u],a=d.children,f=d.value=0,m=a.length;f<m;++f)d.value+=a[f].value;d.dice?X(d,o,s,i,g?s+=(c-s)*d.value/g:c):J(d,o,s,g?o+=(i-o)*d.value/g:i,c),g-=d.value}else r._squarify=l=ee(n,r,o,s,i,c),l.ratio=n}return t.ratio=function(r){return e((r=+r)>1?r:1)},t})(Z);function E(e){return e.replace(\"-\",\" \")}function re(e){let n=[...e.matchAll(/`+/g)].map(({0:{length:i},index:c})=>({length:i,index:c})),t=new Map,r=[];for(let[i,{length:c}]of[...n.entries()].reverse())r[i]=t.get(c),t.set(c,i);let o=[],s=0;for(let i=0;i<n.length;i++){let c=n[i],l=r[i],d=l===void 0?void 0:n[l];if(c===void 0||l===void 0||d===void 0)continue;c.index>s&&o.push({kind:\"text\",text:e.slice(s,c.index)});let a=e.slice(c.index+c.length,d.index);o.push({kind:\"code\",text:a.includes(\"`\")?a.replace(/^ | $/g,\"\"):a}),s=d.index+d.length,i=l}return s<e.length&&o.push({kind:\"text\",text:e.slice(s)}),o}function N(e,n){return`${e} ${n}${e===1?\"\":\"s\"}`}var H=({key:e,title:n})=>[e??\"\",n].filter(t=>t!==\"\").join(\" \");function M({groups:e,pages:n},t){let{page:r,name:o}=e[t]??{page:0,name:\"\"},s=n[r]??\"\";return n.length<2||o===s?o:`${s}: ${o}`}var je={same:null,more:\"claims more than supported\",less:\"claims less than supported\"},I=e=>je[e];function L(e){return`${H(e)}: claims ${E(e.claims)}, supports ${E(e.supports)}.`}var j={present:\"found\",missing:\"missing\",unverifiable:\"not checked\"};function oe({evidence:e}){let n=Object.entries(j).flatMap(([t,r])=>{let o=e.filter(s=>s.state===t).length;return o===0?[]:[`${o} ${r}`]});return n.length===0?\"none\":n.join(\", \")}function ae({findings:e}){let n=[\"error\",\"warning\",\"notice\"].flatMap(t=>{let r=e.filter(o=>o.severity===t).length;return r===0?[]:[N(r,t)]});return n.length===0?\"none\":n.join(\", \")}function p(e,n={},t=[]){let r=document.createElement(e);for(let[o,s]of Object.entries(n))s!==null&&r.setAttribute(o,String(s));return r.append(...t),r}var U=e=>re(e).map(({kind:n,text:t})=>n===\"code\"?p(\"code\",{},[t]):t);var V=[\"page\",\"row\",\"claims\",\"supports\",\"evidence\",\"last\",\"findings\"],Q=[\"all\",\"more\",\"less\",\"same\",\"unchecked\",\"findings\",\"changed\"],z={text:\"\",status:\"\",support:\"all\",group:null,sort:\"page\",descending:!1};function ie(e){let{rows:n}=e,t=null,r=new Map;return({text:o,status:s,support:i,group:c,sort:l,descending:d})=>{let a=o.toLowerCase().split(/\\s/u).filter(g=>g!==\"\"),f=a.length===0?[]:t??=n.map(g=>Ue(e,g)),u=[];if(n.forEach((g,y)=>{if(s!==\"\"&&g.claims!==s||c!==null&&g.group!==c||!Ge(g,i))return;let w=f[y]??\"\";a.every(v=>w.includes(v))&&u.push(y)}),l===\"page\")return d?u.reverse():u;let m=r.get(l)??Qe(e,l);r.set(l,m);let h=d?-1:1;return u.sort((g,y)=>h*((m[g]??0)-(m[y]??0))||g-y)}}function Ue(e,n){return[L(n),n.says,M(e,n.group),...n.evidence.flatMap(({text:t,target:r,column:o})=>[t,r??\"\",o]),...n.findings.flatMap(({message:t,rule:r})=>[t,r])].join(`\n`).toLowerCase()}function Ge(e,n){switch(n){case\"all\":return!0;case\"unchecked\":return e.unchecked;case\"findings\":return e.findings.length>0;case\"changed\":return(e.since??0)>0;default:return e.match===n}}var G={done:0,partial:1,\"not-started\":2,failed:3,blocked:4,deferred:5,\"not-applicable\":6,unknown:7},se=Object.keys(G),Ve={error:0,warning:1,notice:2};function Qe({rows:e,commits:n},t){switch(t){case\"row\":{let{compare:r}=new Intl.Collator(\"en\",{numeric:!0}),o=e.map(({key:c,title:l})=>c??l),s=[...e.keys()].sort((c,l)=>r(o[c]??\"\",o[l]??\"\")),i=new Float64Array(e.length);return s.forEach((c,l)=>i[c]=l),i}case\"claims\":return Float64Array.from(e,({claims:r})=>G[r]);case\"supports\":return Float64Array.from(e,({supports:r})=>G[r]);case\"evidence\":return Float64Array.from(e,({evidence:r})=>-r.filter(({state:o})=>o===\"missing\").length);case\"last\":return Float64Array.from(e,({last:r})=>-Date.parse((r===null?null:n[r]?.[1])??\"1970-01-01\"));case\"findings\":return Float64Array.from(e,({findings:[r],findings:o})=>r===void 0?1e4:Ve[r.severity]*1e3-Math.min(999,o.length))}}function le({map:e,about:n,data:t,cells:r,order:o,pick:s}){let i=-1,c=a=>{let f=t.rows[a];f!==void 0&&(n.textContent=`${M(t,f.group)}: ${L(f)}`)},l=a=>{r[i]?.classList.remove(\"at\"),r[i]?.setAttribute(\"aria-selected\",\"false\"),i=a;let f=r[a];f!==void 0&&(f.classList.add(\"at\"),f.setAttribute(\"aria-selected\",\"true\"),e.setAttribute(\"aria-activedescendant\",f.id),c(a))},d=({target:a})=>{let f=a instanceof Element?a.closest(\".cell\"):null;return f===null?-1:Number(f.id.slice(5))};e.addEventListener(\"pointerover\",a=>c(d(a))),e.addEventListener(\"click\",a=>{let f=d(a);f<0||(l(f),s(f))}),e.addEventListener(\"focus\",()=>{i<0&&l(o[0]??0)}),e.addEventListener(\"keydown\",a=>{let f=We(a.key,{at:o.indexOf(i),order:o,cells:r});if(f!==null)l(f);else if(a.key===\"Enter\"||a.key===\" \")s(i);else return;a.preventDefault()})}function We(e,{at:n,order:t,cells:r}){let o=t.length-1;switch(e){case\"ArrowRight\":return t[Math.min(o,n+1)]??null;case\"ArrowLeft\":return t[Math.max(0,n-1)]??null;case\"Home\":return t[0]??null;case\"End\":return t[o]??null;case\"ArrowDown\":case\"ArrowUp\":return Ke({from:t[n]??0,down:e===\"ArrowDown\",cells:r});default:return null}}function Ke({from:e,down:n,cells:t}){let r=l=>{let{left:d,right:a,top:f,bottom:u}=l.getBoundingClientRect();return{x:(d+a)/2,top:f,bottom:u}},o=t[e];if(o===void 0)return e;let s=r(o),i=e,c=1/0;return t.forEach((l,d)=>{let a=r(l),f=n?a.top-s.bottom:s.top-a.bottom;if(d===e||f<-1)return;let u=Math.abs(a.x-s.x)+f*2;u<c&&([c,i]=[u,d])}),i}var ce=18,Ye=5600,[Xe,Je]=[120,520],Ze=14;function ue({place:e,data:n,pick:t}){let r=p(\"p\",{class:\"about soft page-on\",id:\"map-about\"},[nn]),o=p(\"div\",{class:\"map\",role:\"listbox\",tabindex:0,\"aria-labelledby\":\"map-title\",\"aria-describedby\":\"map-about\"});e.append(an(n.rows),o,r);let s=[],i=[];le({map:o,about:r,data:n,cells:s,order:i,pick:t});let c=0,l=()=>{let d=o.clientWidth;d===0||d===c||(c=d,tn({map:o,data:n,cells:s,order:i,width:c}))};return new ResizeObserver(l).observe(o),l(),{show:en(s)}}function en(e){let n=null;return t=>{let r=t.length===e.length?null:new Set(t);e.forEach((o,s)=>{let i=r!==null&&!r.has(s);i!==(n!==null&&!n.has(s))&&o.classList.toggle(\"off\",i)}),n=r}}var nn=\"Each cell is a row. Arrow keys move from row to row, Enter opens the row in the table.\";function tn({map:e,data:n,cells:t,order:r,width:o}){let s=Math.round(Math.min(Je,Math.max(Xe,n.rows.length*Ye/o+n.groups.length*8)));e.style.height=`${s+2}px`;let i=n.groups.map(()=>[]);n.rows.forEach(({group:a},f)=>i[a]?.push({group:a,row:f}));let c=O({group:-1,row:null,children:i.map((a,f)=>({group:f,row:null,children:a}))}).sum(({row:a})=>a===null?0:1),l=({depth:a,x0:f,x1:u,y0:m,y1:h})=>a===1&&n.groups.length>1&&h-m>=2*ce&&u-f>=48,d=ne().size([o,s]).tile((a,...f)=>a.depth===0?te(a,...f):F(a,...f)).paddingOuter(a=>a.depth===0?0:.5).paddingInner(a=>a.depth===0?3:n.rows.length>2e3?0:1).paddingTop(a=>l(a)?ce:0)(c);r.length=0,e.replaceChildren(...(d.children??[]).map(a=>{let f=M(n,a.data.group),m=a.leaves().map(g=>{let y=g.data.row??0;r.push(y);let w=t[y]??=rn(n.rows[y],y);return on(w,{row:n.rows[y],box:g,from:a}),w}),h=p(\"div\",{class:\"part\",role:\"group\",\"aria-label\":`${f}, ${m.length} rows`},[...l(a)?[p(\"div\",{class:\"name\",\"aria-hidden\":\"true\"},[f])]:[],...m]);return de(h,{box:a,from:{x0:0,y0:0}}),h}))}function de(e,{box:n,from:t}){e.style.left=`${n.x0-t.x0}px`,e.style.top=`${n.y0-t.y0}px`,e.style.width=`${Math.max(0,n.x1-n.x0)}px`,e.style.height=`${Math.max(0,n.y1-n.y0)}px`}function rn(e,n){let t=e===void 0||e.match===\"same\"?\"\":` ${e.match}`;return p(\"div\",{id:`cell-${n}`,class:`cell s-${e?.claims??\"unknown\"}${t}`,role:\"option\",\"aria-selected\":\"false\",\"aria-label\":e===void 0?\"\":L(e)})}function on(e,{row:n,box:t,from:r}){de(e,{box:t,from:r});let[o,s]=[t.x1-t.x0,t.y1-t.y0],i=n?.match===\"same\"?4:12,c=Math.floor((s-i)/Ze),l=n?.key??\"\",d=o>=90&&c>=1,a=n===void 0?\"\":d?H(n):l!==\"\"&&l.length*7+i+4<=o&&c>=1?l:\"\";if(e.classList.toggle(\"small\",a===\"\"),e.classList.toggle(\"tiny\",Math.min(o,s)<14),e.replaceChildren(),a===\"\")return;let f=p(\"span\",{\"aria-hidden\":\"true\"},[a]);f.style.setProperty(\"--lines\",String(c)),e.append(f)}function an(e){let n=new Set(e.map(({claims:o})=>o)),t=se.filter(o=>n.has(o)),r=[\"more\",\"less\"].filter(o=>e.some(s=>s.match===o));return p(\"ul\",{class:\"legend\",\"aria-label\":\"Legend\"},[...t.map(o=>p(\"li\",{class:`chip s-${o}`},[E(o)])),...r.map(o=>p(\"li\",{class:`chip ${o===\"more\"?\"ring\":\"dashes\"}`},[I(o)??\"\"]))])}var pe=[{sort:\"row\",name:\"Row\"},{sort:\"claims\",name:\"Claims\"},{sort:\"supports\",name:\"Supports\"},{sort:\"evidence\",name:\"Evidence\"},{sort:\"last\",name:\"Last change\"},{sort:\"findings\",name:\"Findings\"}];function he({data:e,index:n,open:t,place:r}){let o=e.rows[n],s=p(\"div\",{class:\"row\",role:\"row\",\"aria-rowindex\":r+1,\"data-row\":n});return o===void 0||(s.append(p(\"div\",{role:\"rowheader\"},[p(\"button\",{class:\"toggle\",type:\"button\",id:`row-${n}`,\"aria-expanded\":String(t)},[H(o),p(\"span\",{class:\"part-name\"},[`${e.groups.length<2?\"\":`${M(e,o.group)}, `}line ${o.line}`])])]),_(\"Claims\",[fe(o.claims),...sn(o)]),_(\"Supports\",[fe(o.supports),...ln(o)]),_(\"Evidence\",[cn(o)]),_(\"Last change\",dn(e,o)),_(\"Findings\",[un(o)])),t&&s.append(W(e,o))),s}function W(e,{evidence:n,findings:t}){return p(\"div\",{class:\"inside\",role:\"cell\"},[...n.length===0?[p(\"p\",{class:\"soft\"},[\"The row cites no evidence.\"])]:[p(\"h3\",{},[\"Evidence\"]),p(\"ul\",{class:\"refs\"},n.map(r=>pn(e,r)))],...t.length===0?[]:[p(\"h3\",{},[\"Findings\"]),p(\"ul\",{},t.map(hn))]])}var _=(e,n)=>p(\"div\",{role:\"cell\"},[p(\"span\",{class:\"name\"},[`${e} `]),...n]),fe=e=>p(\"span\",{class:`chip s-${e}`},[E(e)]);function sn({says:e,claims:n}){return e===\"\"?[\" \",p(\"span\",{class:\"soft\"},[\"(cited)\"])]:e.toLowerCase()===E(n)?[]:[\" \",p(\"span\",{class:\"soft\"},[`\\u201C${e}\\u201D`])]}function ln({match:e}){let n=I(e);return n===null?[]:[\" \",p(\"span\",{class:\"more-claimed\"},[n])]}function cn(e){let n=e.evidence.some(({state:t})=>t===\"missing\");return p(\"span\",{class:n?\"error\":\"soft\"},[oe(e)])}var un=e=>p(\"span\",{class:e.findings[0]?.severity??\"soft\"},[ae(e)]);function dn({commits:e},{last:n,since:t}){let r=n===null?void 0:e[n];if(r===void 0)return[p(\"span\",{class:\"soft\"},[\"unknown\"])];let[,o]=r;return t===null||t===0?[o]:[o,\" \",p(\"span\",{class:\"warning\"},[`changed in ${N(t,\"commit\")} since verified`])]}var fn={present:\"is-found\",missing:\"is-missing\",unverifiable:\"is-unchecked\"};function pn({commits:e,compared:n},t){let{text:r,column:o,state:s,target:i,known:c,change:l,tests:d,last:a}=t,f=a===null?void 0:e[a];return p(\"li\",{},[p(\"div\",{},[p(\"code\",{},[r]),...i===null?[]:[p(\"div\",{class:\"soft\"},[\"is \",p(\"code\",{},[i])])],p(\"div\",{class:\"soft\"},[o])]),p(\"div\",{},[p(\"span\",{class:fn[s]},[j[s]]),...d===null?[]:[` (tests: ${d})`]]),p(\"div\",{class:\"soft\"},[c]),p(\"div\",{},[f===void 0?p(\"span\",{class:\"soft\"},[\"last change unknown\"]):p(\"span\",{},[`last changed ${f[1]} in `,p(\"code\",{},[f[0]])]),...n&&l!==null&&l!==\"unchanged\"?[p(\"strong\",{},[` ${l.charAt(0).toUpperCase()}${l.slice(1)} in this change.`])]:[]])])}function hn({severity:e,origin:n,message:t,advice:r,rule:o,url:s,known:i}){return p(\"li\",{},[p(\"span\",{class:`label ${e}`},[e]),\" \",...U(t),\" \",p(\"a\",{href:s},[o]),\" \",p(\"span\",{class:\"soft\"},[...r===null?[]:[...U(r),\" \"],`Known from ${i}; ${n===\"new\"?\"new with this change\":\"there before this change\"}.`])])}var R=60;function ye({place:e,data:n,frame:t}){let r=p(\"div\",{role:\"rowgroup\"}),[o,s]=[me(),me()];e.append(o,t(r),s);let i=new Set,c=[],[l,d]=[0,0],a=(h,g)=>c.slice(h,g).map((y,w)=>he({data:n,index:y,open:i.has(y),place:h+w+1})),f=()=>{ge(o,`Show earlier rows (${l})`,l),ge(s,`Show more rows (${c.length-d})`,c.length-d)},u=(h,g)=>{[l,d]=[Math.max(0,h),Math.min(c.length,g)],r.replaceChildren(...a(l,d)),f()},m=h=>{let[g,y]=h?[d,Math.min(c.length,d+R)]:[Math.max(0,l-R),l];r[h?\"append\":\"prepend\"](...a(g,y)),[l,d]=[Math.min(l,g),Math.max(d,y)],f()};return o.addEventListener(\"click\",()=>m(!1)),s.addEventListener(\"click\",()=>m(!0)),mn(s,()=>m(!0)),gn(()=>{let h=[l,d];return u(0,c.length),()=>u(...h)}),{body:r,open:i,select:h=>{c=h,u(0,R)},placeOf:h=>c.indexOf(h),size:()=>c.length,from:()=>l,drawAround:h=>u(h-R/2,h+R),reach:h=>(h===d||h===l-1?m(h===d):(h<l||h>=d)&&u(h-R/2,h+R/2),r.children[h-l]??null)}}var me=()=>p(\"button\",{type:\"button\",class:\"page-on\"});function ge(e,n,t){e.hidden=t===0,e.textContent=n}function mn(e,n){new IntersectionObserver(r=>{r.at(-1)?.isIntersecting===!0&&!e.hidden&&n()},{rootMargin:\"800px\"}).observe(e)}function gn(e){let n=()=>{};addEventListener(\"beforeprint\",()=>n=e()),addEventListener(\"afterprint\",()=>n())}function we({place:e,data:n,sortBy:t}){let r=pe.map(({sort:l,name:d})=>{let a=p(\"button\",{type:\"button\"},[d]);return a.addEventListener(\"click\",()=>t(l)),p(\"div\",{role:\"columnheader\",\"data-sort\":l},[a])}),o=p(\"div\",{class:\"row head\",role:\"row\",\"aria-rowindex\":1},r),s=p(\"div\",{class:\"rows\",role:\"table\",\"aria-labelledby\":\"rows-title\"},[p(\"div\",{role:\"rowgroup\"},[o])]),i=ye({place:e,data:n,frame:l=>(s.append(l),s)}),{body:c}=i;return c.addEventListener(\"click\",l=>{let d=l.target instanceof Element?l.target.closest(\".toggle\"):null;d!==null&&wn({data:n,open:i.open,toggle:d})}),c.addEventListener(\"keydown\",l=>{xn(l,i)&&l.preventDefault()}),{show:(l,d)=>{s.setAttribute(\"aria-rowcount\",String(l.length+1));for(let a of r)a.setAttribute(\"aria-sort\",yn(a.dataset.sort,d));i.select(l)},openRow:l=>{let d=i.placeOf(l);if(d<0)return;i.open.add(l),i.drawAround(d);let a=document.getElementById(`row-${l}`);a?.focus({preventScroll:!0}),a?.scrollIntoView({block:\"center\"})}}}var yn=(e,{sort:n,descending:t})=>e!==n?\"none\":t?\"descending\":\"ascending\";function wn({data:e,open:n,toggle:t}){let r=t.closest(\".row\"),o=Number(r?.dataset.row),s=e.rows[o];if(r===null||s===void 0)return;let i=t.getAttribute(\"aria-expanded\")!==\"true\";t.setAttribute(\"aria-expanded\",String(i)),i?(n.add(o),r.append(W(e,s))):(n.delete(o),r.querySelector(\".inside\")?.remove())}function xn({key:e,target:n},t){if(!(n instanceof Element)||!n.matches(\".toggle\"))return!1;let r=t.from()+[...t.body.children].indexOf(n.closest(\".row\")??n),o=t.size()-1,s=new Map([[\"ArrowDown\",Math.min(o,r+1)],[\"ArrowUp\",Math.max(0,r-1)],[\"Home\",0],[\"End\",o]]).get(e);if(s===void 0)return!1;let i=t.reach(s)?.querySelector(\".toggle\");return i?.focus(),i?.scrollIntoView({block:\"nearest\"}),!0}var vn={all:\"all rows\",more:\"claims more than supported\",less:\"claims less than supported\",same:\"claim and support agree\",unchecked:\"nothing that can be checked\",findings:\"with findings\",changed:\"evidence changed since verified\"},bn={page:\"order of the page\",row:\"row\",claims:\"claim\",supports:\"support\",evidence:\"missing evidence first\",last:\"last change, newest first\",findings:\"worst findings first\"};function xe({place:e,data:n,changed:t}){let r=En(n),{text:o,status:s,support:i,group:c,sort:l}=r,d=!1,a=p(\"button\",{type:\"button\"},[\"Clear\"]),f=p(\"p\",{role:\"status\",class:\"soft\"}),u=()=>{o.value=z.text,s.value=z.status,i.value=z.support,c.value=\"\"};for(let m of[o,s,i,c])m.addEventListener(\"input\",t);return l.addEventListener(\"input\",()=>{d=!1,t()}),a.addEventListener(\"click\",()=>{u(),t()}),e.append(Mn({...r,clear:a,groups:n.groups.length}),f),{query:()=>({text:o.value,status:s.value,support:Q.find(m=>m===i.value)??\"all\",group:c.value===\"\"?null:Number(c.value),sort:V.find(m=>m===l.value)??\"page\",descending:d}),sortBy:m=>{d=l.value===m&&!d,l.value=m,t()},clear:u,tell:m=>{f.textContent=`${m} of ${n.rows.length} rows`}}}var En=e=>({text:p(\"input\",{type:\"search\",id:\"search\",autocomplete:\"off\",spellcheck:\"false\"}),status:q(\"status\",[[\"\",\"all\"],...[...new Set(e.rows.map(({claims:n})=>n))].map(n=>[n,E(n)])]),support:q(\"support\",Q.map(n=>[n,vn[n]])),group:q(\"group\",[[\"\",\"all\"],...e.groups.map((n,t)=>[String(t),M(e,t)])]),sort:q(\"sort\",V.map(n=>[n,bn[n]]))}),Mn=({text:e,status:n,support:t,group:r,sort:o,clear:s,groups:i})=>p(\"div\",{class:\"tools\",role:\"search\",\"aria-label\":\"Rows\"},[P({name:\"Search rows, evidence, findings\",control:e,style:\"search\"}),P({name:\"Claims\",control:n,style:\"\"}),P({name:\"Support\",control:t,style:\"\"}),...i<2?[]:[P({name:\"Part of the page\",control:r,style:\"\"})],P({name:\"Sort by\",control:o,style:\"\"}),s]);function q(e,n){return p(\"select\",{id:e},n.map(([t,r])=>p(\"option\",{value:t},[r])))}var P=({name:e,control:n,style:t})=>p(\"label\",{class:t},[e,n]);function Sn(){let e=document.getElementById(\"data\"),n=document.getElementById(\"map\"),t=document.getElementById(\"rows\");if(e===null||n===null||t===null)return;let r=JSON.parse(e.textContent),o=ie(r),s=0,i=()=>{let a=c.query(),f=o(a);l.show(f,a),c.tell(f.length),cancelAnimationFrame(s),s=requestAnimationFrame(()=>d.show(f))},c=xe({place:t,data:r,changed:i}),l=we({place:t,data:r,sortBy:c.sortBy}),d=ue({place:n,data:r,pick:a=>{o(c.query()).includes(a)||(c.clear(),i()),l.openRow(a)}});i(),addEventListener(\"beforeprint\",()=>{for(let a of document.querySelectorAll(\"details\"))a.open=!0})}Sn();})();";

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


/***/ })

};
;