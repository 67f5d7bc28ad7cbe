"use strict";
exports.id = 6615;
exports.ids = [6615];
exports.modules = {

/***/ 8999:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ describeSuggestion),
/* harmony export */   cp: () => (/* binding */ adviceFor),
/* harmony export */   eZ: () => (/* binding */ FIX_COMMAND),
/* harmony export */   go: () => (/* binding */ isVerification),
/* harmony export */   hW: () => (/* binding */ stampCommand)
/* harmony export */ });
/* harmony import */ var _text_own_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2370);

const RE_READ = 'Read the rows again, then stamp the page.';
const PAGE = 'Change the page or the file it names.';
/** By rule id; a rule that is not here has a message that says it all. */
const ADVICE = {
    'evidence-deleted': 'Restore it, cite what replaced it, or lower the status.',
    'evidence-renamed': 'Cite the new path.',
    'evidence-missing': 'Cite what exists, or lower the status. If it is not evidence, list it under `ignore` in the configuration.',
    'evidence-outside-repository': 'Cite a path inside the repository. If it is not evidence, list it under `ignore` in the configuration.',
    'line-out-of-range': 'Cite the line that holds it now.',
    'line-moved': 'Cite the line where it stands now.',
    'anchor-mismatch': 'Cite the line where the name is, or the name that is on this line.',
    'line-changed': 'Check that the line still shows what the row says.',
    'symbol-missing': 'Cite the name it has now. If it is not evidence, list it under `ignore` in the configuration.',
    'command-missing': 'Cite the command that runs it now. If it is not evidence, list it under `ignore` in the configuration.',
    'status-overstated': 'Lower the status, or cite evidence that exists.',
    'status-understated': 'Raise the status, or remove the evidence.',
    'status-unknown': 'Use a known word, or explain this one under `statuses` in the configuration.',
    'status-rollup': 'Lower the parent, or finish the rows below it.',
    'gap-note-missing': 'Say what is still missing.',
    'verification-stale': RE_READ,
    'verification-outrun': RE_READ,
    'evidence-postdates-verification': RE_READ,
    'verification-missing': 'Stamp the page.',
    'verification-unknown-commit': 'Stamp the page with a commit of this branch.',
    'verification-conflict': 'Remove the stamp that is wrong.',
    'verification-date-invalid': 'Stamp the page.',
    'verification-expired': RE_READ,
    'matrix-deleted': 'Restore the page, or remove it from the configuration.',
    'matrix-unreadable': PAGE,
    'row-form': 'Write the cell as asked, or change what the configuration asks.',
    'config-unused': 'Correct the name in the configuration, or remove it.',
    'pages-disagree': 'Correct the page that is wrong.',
    'row-malformed': 'Give the row as many cells as the header has, and escape pipes as `\\|`.',
    'work-unrecorded': 'Raise the status and cite the files, or say in the gap note why not.',
    'waiver-expired': 'Mend what it waived, or give it a later day and a reason.',
    'waiver-unused': 'Remove it from the configuration.',
    'plan-missing': 'Correct the path, add the plan, or remove the line that names it.',
    'heading-unmapped': 'Add a row, rename the row, or ignore the heading under `planIgnore` in the configuration.',
    'row-unplanned': 'Name the row as its heading is named, or remove it.',
    'link-broken': 'Correct the link, or remove it.',
    'anchor-broken': 'Name a heading or lines that exist.',
    'page-missing': 'Add the page, or change the index.',
    'row-removed': 'Bring the rows back if they were not meant to go.',
    'evidence-withdrawn': 'Cite what proves the row now, or lower its status.',
    'counts-disagree': 'Correct the number, or the rows.',
    'row-duplicate': 'Keep one of the rows, or give each a key of its own.',
};
const adviceFor = (ruleId) => (0,_text_own_value_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .e)(ADVICE, ruleId) ?? null;
/** Whether a rule speaks of when the page was last verified, so that a stamp is the mend. */
const isVerification = (ruleId) => ruleId.startsWith('verification-') || ruleId === 'evidence-postdates-verification';
/** What a suggestion would write, in words; null without one. */
function describeSuggestion({ suggestion, }) {
    return suggestion === null
        ? null
        : { texts: [...new Set(suggestion.edits.map(({ text }) => text))], places: suggestion.edits.length };
}
const FIX_COMMAND = 'matrix-guard check --fix';
/** The command that stamps these pages, as a shell takes it: people paste it. */
const stampCommand = (paths) => ['matrix-guard stamp', ...paths.map(quoteArgument)].join(' ');
function quoteArgument(path) {
    if (/^[\w./@+][\w./@+-]*$/.test(path))
        return path;
    return `'${path.startsWith('-') ? './' : ''}${path.replace(/'/g, "'\\''")}'`;
}


/***/ }),

/***/ 3867:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleUrl),
/* harmony export */   g: () => (/* binding */ lineUrl)
/* harmony export */ });
/* harmony import */ var _text_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9278);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9611);
// Addresses a report points at: lines of the repository at head, and the pages of the rules.


/** Where the rules' pages are read. */
const RULES = 'https://github.com/org/matrix-guard/blob/main/docs/rules';
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
/* harmony export */   uM: () => (/* binding */ linkTo)
/* harmony export */ });
/* unused harmony export escapeLog */
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
function escapeMarkdown(text) {
    return (breakAutolinks(toOneLine(text))
        .replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
        // Escaped or not, the opening of a comment may not stand in the raw text: hidden markers are looked for there.
        .replace(/<!/g, '<\\!')
        .replace(/^[-+=#:]/, '\\$&')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2'));
}
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
const MAX_CODE = 200;
/** Names of files, symbols and commits: what a message means as code. */
const isCode = (word) => /[\p{L}\p{N}_.-]\/|\/[\p{L}\p{N}_.-]|_|::|[A-Za-z]\.[A-Za-z]|^[0-9a-f]{7,64}$/u.test(word) &&
    /[A-Za-z]|^[0-9a-f]{7}/.test(word);
/** A finding's message as inline Markdown: code marks kept, names of files and symbols put in them, all else escaped. */
function messageToMarkdown(message) {
    return toOneLine(message)
        .split(/(`[^`]+`|\s)/)
        .filter((piece) => piece !== '')
        .map((piece, index) => {
        if (/^`[^`]+`$/.test(piece))
            return codeSpan(piece.slice(1, -1));
        if (piece.length > MAX_CODE || piece.includes('`'))
            return escapePiece(piece, index);
        const [, before = '', word = '', after = ''] = /^([([{"'\u201c\u2018\u00ab]*)(.*?)([.,:;!?)\]}"'\u201d\u2019\u00bb\u2026]*)$/.exec(piece) ?? [];
        return isCode(word)
            ? `${escapePiece(before, index)}${codeSpan(word)}${escapePiece(after, index)}`
            : escapePiece(piece, index);
    })
        .join('');
}
/** Only a message's first word can stand at the start of a line. */
const escapePiece = (piece, index) => piece === ' ' ? piece : index === 0 ? escapeMarkdown(piece) : escapeMarkdown(`\u00b7${piece}`).slice(1);
/** Plain text as HTML text or a quoted attribute, on a page where nothing makes links of it: what is copied is what was written. */
function escapeHtml(text) {
    return toOneLine(text)
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

/***/ 6615:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SARIF_LIMITS: () => (/* binding */ SARIF_LIMITS),
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8999);
/* harmony import */ var _link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3867);
/* harmony import */ var _escape_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2130);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9611);




const LEVELS = {
    error: 'error',
    warning: 'warning',
    notice: 'note',
    done: 'warning',
    configured: 'warning',
};
const BASELINE = { new: 'new', existing: 'unchanged', resolved: 'absent' };
/**
 * What code scanning takes of one run: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 * A file may have 10 MB when compressed, which ten thousand results, the most a report lists, stay far below.
 */
const SARIF_LIMITS = {
    /** Of these it keeps the 5,000 of highest severity. */
    results: 25_000,
    rules: 25_000,
    tagsOfRule: 10,
    locationsOfResult: 100,
};
/** Two spaces, a final newline. Mended findings are left out: code scanning shows every result as an alert, whatever its state. */
function renderSarif(report, { rules = [] } = {}) {
    const described = new Map(rules.map((rule) => [rule.id, rule]));
    const ids = [...new Set([...described.keys(), ...report.findings.map(({ ruleId }) => ruleId)])].sort();
    const index = new Map(ids.map((id, position) => [id, position]));
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        semanticVersion: report.tool.version,
                        informationUri: 'https://github.com/org/matrix-guard',
                        rules: ids.map((id) => describeRule(id, described.get(id))),
                    },
                },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the repository.' } } },
                invocations: [
                    {
                        executionSuccessful: true,
                        toolExecutionNotifications: report.notes.map((note) => ({
                            level: 'note',
                            message: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .toOneLine */ .GX)(note) },
                        })),
                    },
                ],
                results: report.findings
                    .filter(({ origin, shown }) => shown && origin !== 'resolved')
                    .map((finding) => toResult({ finding, ruleIndex: index.get(finding.ruleId) ?? -1, compared: report.base !== null })),
            },
        ],
    };
    return `${(0,_escape_json_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeJson */ .G)(JSON.stringify(log, null, 2))}\n`;
}
function describeRule(id, rule) {
    const advice = (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceFor */ .cp)(id);
    const summary = rule?.summary ?? id;
    return {
        id,
        name: id
            .split('-')
            .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
            .join(''),
        shortDescription: { text: summary },
        help: {
            text: [summary, ...(advice === null ? [] : [advice]), (0,_link_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleUrl */ .Q)(id)].join('\n'),
            markdown: [summary, ...(advice === null ? [] : [advice]), `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(id)}](${(0,_link_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleUrl */ .Q)(id)})`].join('\n\n'),
        },
        helpUri: (0,_link_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleUrl */ .Q)(id),
        defaultConfiguration: { level: LEVELS[rule?.severity ?? 'warning'] },
        properties: { tags: ['documentation'] },
    };
}
function toResult({ finding, ruleIndex, compared }) {
    const { ruleId, severity, message, origin, fingerprint, suggestion, rowKey, evidence } = finding;
    return {
        ruleId,
        ruleIndex,
        level: LEVELS[severity],
        // Brackets make links in a SARIF message.
        message: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .toOneLine */ .GX)(message).replace(/[[\]\\]/g, '\\$&') },
        locations: [{ physicalLocation: { artifactLocation: artifact(finding.path), region: region(finding) } }],
        partialFingerprints: { 'matrixGuard/v1': fingerprint },
        ...(compared ? { baselineState: BASELINE[origin] } : {}),
        // Nobody can see what such a fix puts in.
        ...(suggestion === null || suggestion.edits.some(({ text }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .looksOtherwise */ .Pu)(text))
            ? {}
            : {
                fixes: [
                    {
                        description: { text: (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceFor */ .cp)(ruleId) ?? 'Apply the suggestion.' },
                        artifactChanges: toChanges(suggestion.edits),
                    },
                ],
            }),
        properties: {
            row: rowKey === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .toOneLine */ .GX)(rowKey),
            evidence: evidence === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .toOneLine */ .GX)(evidence),
        },
    };
}
function toChanges(edits) {
    return [...new Set(edits.map(({ path }) => path))].map((path) => ({
        artifactLocation: artifact(path),
        replacements: edits
            .filter((edit) => edit.path === path)
            .map((edit) => ({ deletedRegion: region(edit), insertedContent: { text: edit.text } })),
    }));
}
const artifact = (path) => ({ uri: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .encodePath */ .O0)(path), uriBaseId: 'SRCROOT' });
const region = ({ line, column, endLine, endColumn }) => ({
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
});


/***/ })

};
;