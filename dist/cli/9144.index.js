"use strict";
exports.id = 9144;
exports.ids = [9144];
exports.modules = {

/***/ 8467:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   Wg: () => (/* binding */ FLAGS),
/* harmony export */   gd: () => (/* binding */ COMMON_FLAGS),
/* harmony export */   iP: () => (/* binding */ flagOf),
/* harmony export */   zZ: () => (/* binding */ isCommandName)
/* harmony export */ });
// Every command and flag in one table: help, parsing and the errors of wrong use all come from it.
const FLAGS = {
    repo: { value: 'DIR', choices: null, help: 'repository, or a folder in it', fallback: 'the current folder' },
    base: {
        value: 'REV',
        choices: null,
        help: 'revision to compare with',
        fallback: 'the merge base with the default branch',
    },
    head: { value: 'REV', choices: null, help: 'revision to check', fallback: 'the working tree, with untracked files' },
    config: {
        value: 'FILE',
        choices: null,
        help: 'configuration file on disk',
        fallback: '.github/matrix-guard.yml at base',
    },
    format: {
        value: 'FORMAT',
        choices: ['pretty', 'json', 'markdown', 'sarif', 'github', 'html', 'badge'],
        help: 'format of the report',
        fallback: 'pretty',
    },
    output: { value: 'FILE', choices: null, short: 'o', help: 'write the report to a file', fallback: 'the terminal' },
    'fail-on': {
        value: 'ORIGIN',
        choices: ['new', 'any', 'never'],
        help: 'errors that count',
        fallback: 'configured, else new with a base, any without',
    },
    'max-age-days': {
        value: 'N',
        choices: null,
        help: 'days until a verification expires; 0 for never',
        fallback: 'as configured',
    },
    baseline: {
        value: 'FILE',
        choices: null,
        help: 'leave out the findings in this file, which --write-baseline wrote',
        fallback: 'none',
    },
    'test-reports': {
        value: 'GLOB',
        choices: null,
        help: 'test reports of this commit: JUnit XML, TRX or `go test -json`',
        fallback: 'none',
    },
    'write-baseline': {
        value: 'FILE',
        choices: null,
        help: 'write all current findings to a file, so that only later ones count',
        fallback: null,
    },
    all: {
        value: null,
        choices: null,
        help: 'in the terminal, also show what does not count or existed before; with --fix: fix that too',
        fallback: null,
    },
    verbose: {
        value: null,
        choices: null,
        help: 'below each row, say in sentences what is wrong and what to do',
        fallback: null,
    },
    staged: { value: null, choices: null, help: 'check what is staged, compared with HEAD; for hooks', fallback: null },
    fix: {
        value: null,
        choices: null,
        help: 'apply the suggestions of new findings to the working tree, except status changes',
        fallback: null,
    },
    statuses: { value: null, choices: null, help: 'with --fix: also apply status changes', fallback: null },
    'dry-run': {
        value: null,
        choices: null,
        help: 'with --fix: print the changes without making them',
        fallback: null,
    },
    row: {
        value: 'KEYS',
        choices: null,
        help: 'stamp only these rows (3.4 or 3.4,3.5); the table needs a Last Verified column',
        fallback: null,
    },
    at: {
        value: 'COMMIT',
        choices: ['head', 'merge-base'],
        help: 'commit to stamp; choose merge-base if you squash',
        fallback: 'head',
    },
    review: {
        value: null,
        choices: null,
        help: 'list what changed since the last stamp, row by row, without stamping',
        fallback: null,
    },
    force: {
        value: null,
        choices: null,
        help: 'stamp even if rows do not hold or evidence is not committed',
        fallback: null,
    },
    example: {
        value: null,
        choices: null,
        help: 'where no status page is found, write a first one: docs/status-matrix.md',
        fallback: null,
    },
    color: {
        value: 'WHEN',
        choices: ['auto', 'always', 'never'],
        help: 'when to color',
        fallback: 'auto, which respects NO_COLOR and FORCE_COLOR',
    },
    quiet: { value: null, choices: null, short: 'q', help: 'print nothing on success', fallback: null },
    since: {
        value: 'DATE',
        choices: null,
        help: 'leave out versions before this day or month, such as 2026-03-31',
        fallback: 'the whole history',
    },
    help: { value: null, choices: null, short: 'h', help: 'show help, also for one command', fallback: null },
    version: { value: null, choices: null, short: 'V', help: 'show the version', fallback: null },
};
const COMMANDS = {
    check: {
        operands: '[DOCUMENT\u2026]',
        count: [0, Infinity],
        summary: 'show which rows of a status page no longer hold, and why',
        details: [
            'Without DOCUMENT, it checks the pages that the configuration names, or else those that look like a status page.',
            'A badge is JSON for shields.io; with --output FILE.svg it is an image.',
            'Exit code: 0 success, 1 findings that fail the check, 2 usage, configuration or repository error.',
        ],
        flags: [
            'repo',
            'base',
            'head',
            'config',
            'format',
            'output',
            'fail-on',
            'max-age-days',
            'baseline',
            'write-baseline',
            'test-reports',
            'all',
            'verbose',
            'staged',
            'fix',
            'statuses',
            'dry-run',
            'color',
            'quiet',
        ],
    },
    inspect: {
        operands: 'DOCUMENT',
        count: [1, 1],
        summary: 'show how each table, column, status and reference was read',
        details: ['It checks nothing. Use it to see why a row is read the way it is, and for bug reports.'],
        flags: ['repo', 'head', 'config', 'color'],
    },
    stamp: {
        operands: 'DOCUMENT\u2026',
        count: [1, Infinity],
        summary: 'set Last Verified Commit and Date on pages whose rows hold',
        details: [
            'It writes HEAD (or the merge base) and today the way the page writes them. Check the rows first.',
            'Exit code: 0 stamped or reviewed, 1 refused because rows do not hold, 2 usage, configuration or repository error.',
        ],
        flags: ['repo', 'config', 'row', 'at', 'review', 'force', 'color'],
    },
    history: {
        operands: 'DOCUMENT',
        count: [1, 1],
        summary: 'draw what a page claimed over its git history, and what was supported',
        details: [
            'Each version of the page is compared with the repository of its commit. The last point is what check says now.',
            'Exit code: 0 drawn, 2 usage, configuration or repository error.',
        ],
        flags: ['repo', 'config', 'since', 'format', 'output'],
        own: {
            format: {
                value: 'FORMAT',
                choices: ['svg', 'html', 'csv', 'json'],
                help: 'format of the history',
                fallback: 'svg',
            },
            output: {
                value: 'FILE',
                choices: null,
                short: 'o',
                help: 'write the history to a file',
                fallback: 'the terminal',
            },
        },
    },
    init: {
        operands: '',
        count: [0, 0],
        summary: 'find the status pages of this repository and write the configuration and workflow',
        details: [
            'It writes .github/matrix-guard.yml and .github/workflows/matrix-guard.yml, and overwrites neither.',
            'It says how many rows do not hold today. That blocks nobody: only errors of a later change fail the check.',
            'Exit code: 0 written, 2 if a file already exists or no status page is found.',
        ],
        flags: ['repo', 'example'],
    },
    explain: {
        operands: '[RULE]',
        count: [0, 1],
        summary: "print a rule's page; without RULE, list the rules",
        details: [],
        flags: ['color'],
    },
    completion: {
        operands: 'SHELL',
        count: [1, 1],
        summary: 'print the completion script for bash, zsh or fish',
        details: [
            'bash: source <(matrix-guard completion bash)',
            'zsh:  source <(matrix-guard completion zsh)',
            'fish: matrix-guard completion fish | source',
        ],
        flags: [],
    },
    demo: {
        operands: '',
        count: [0, 0],
        summary: 'break a status page in a temporary repository and show what a pull request would get',
        details: ['It works in a temporary folder, and leaves only the HTML report that it names at its end.'],
        flags: ['color'],
    },
};
/** Flags every command has. */
const COMMON_FLAGS = ['help', 'version'];
const isCommandName = (name) => Object.hasOwn(COMMANDS, name);
/** A flag as this command has it; null for what holds wherever no command says otherwise. */
function flagOf(command, name) {
    const own = command === null ? undefined : COMMANDS[command].own;
    return own?.[name] ?? FLAGS[name];
}


/***/ }),

/***/ 7809:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
// A usage error of the command: what is wrong and the fix, in one sentence.
class UsageError extends Error {
    name = 'UsageError';
    /** A name nobody knows and the names it could mean: the message is completed by the nearest. */
    unknown;
    constructor(message, unknown = null) {
        super(message);
        this.unknown = unknown;
    }
}


/***/ }),

/***/ 9144:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ./build/cli/output/color.js
// Whether output is coloured.
/** The flag wins, then NO_COLOR (https://no-color.org: set and not empty), then FORCE_COLOR (as Node reads it), then the terminal. */
function decideColor({ when, env, terminal }) {
    if (when === 'always' || when === 'never')
        return when === 'always';
    if ((env['NO_COLOR'] ?? '') !== '')
        return false;
    const force = env['FORCE_COLOR'];
    if (force !== undefined)
        return force !== '0' && force !== 'false';
    return terminal && env['TERM'] !== 'dumb';
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/text/paths.js
var paths = __webpack_require__(9278);
// EXTERNAL MODULE: ./build/cli/arguments/options.js
var options = __webpack_require__(8467);
// EXTERNAL MODULE: ./build/cli/arguments/usage-error.js
var usage_error = __webpack_require__(7809);
;// CONCATENATED MODULE: ./build/cli/arguments/parse-arguments.js
// Arguments as typed \u2192 what is to be done, or a UsageError that names the flag and the fix.




const PARSER_OPTIONS = Object.fromEntries(Object.entries(options/* FLAGS */.Wg).map(([name, { value, short }]) => [
    name,
    { type: value === null ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) },
]));
const isFlagName = (name) => Object.hasOwn(options/* FLAGS */.Wg, name);
const flagsOf = (command) => command === null ? options/* COMMON_FLAGS */.gd : [...options/* COMMANDS */.Lo[command].flags, ...options/* COMMON_FLAGS */.gd];
/** Parses strictly: every flag is known to its command, given once, and has a value exactly where it takes one. */
function parseArguments(argv) {
    // The tokens are judged here and not by parseArgs, whose own errors cannot tell a flag of another command or the nearest name.
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        options: PARSER_OPTIONS,
        strict: false,
        allowPositionals: true,
        tokens: true,
    });
    const flags = {};
    const operands = [];
    // A flag before the command is that command's as well.
    const first = tokens.find(({ kind }) => kind === 'positional');
    const command = first?.kind === 'positional' && (0,options/* isCommandName */.zZ)(first.value) ? first.value : null;
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value, inlineValue } = token;
        if (!isFlagName(name))
            throw unknownFlag(rawName, flagsOf(operands.find(options/* isCommandName */.zZ) ?? null));
        if (flags[name] !== undefined)
            throw new usage_error/* UsageError */.e(`${rawName} is given twice; give it once.`);
        flags[name] = readValue({ command, name, rawName, value, inline: inlineValue === true });
    }
    return arrange(operands, flags);
}
function unknownFlag(rawName, known) {
    const among = (known.length > options/* COMMON_FLAGS */.gd.length ? known : Object.keys(options/* FLAGS */.Wg)).map((name) => `--${name}`);
    return new usage_error/* UsageError */.e(`Unknown flag ${rawName}.`, { name: rawName, among });
}
function readValue(given) {
    const { command, name, rawName, value, inline } = given;
    const flag = (0,options/* flagOf */.iP)(command, name);
    if (flag.value === null) {
        if (value !== undefined)
            throw new usage_error/* UsageError */.e(`${rawName} takes no value; write ${rawName} alone.`);
        return '';
    }
    if (value === undefined || value === '')
        throw new usage_error/* UsageError */.e(`${rawName} needs a value: ${rawName} ${flag.choices?.join('|') ?? flag.value}.`);
    // A number below zero is no flag: what is wrong with it is said where it is read.
    if (!inline && /^-./.test(value) && !(flag.value === 'N' && /^-\d/.test(value))) {
        throw new usage_error/* UsageError */.e(`${rawName} needs a value, and \`${value}\` looks like a flag; if it is the value, write ${rawName}=${value}.`);
    }
    if (flag.choices !== null && !flag.choices.includes(value)) {
        throw new usage_error/* UsageError */.e(`Unexpected \`${value}\` for ${rawName}, expected ${flag.choices.join(', ')}.`, {
            name: value,
            among: flag.choices,
        });
    }
    return value;
}
function arrange([first, ...operands], flags) {
    if (first === undefined) {
        const [stray] = Object.keys(flags).filter((name) => !options/* COMMON_FLAGS */.gd.some((common) => common === name));
        if (stray !== undefined)
            throw new usage_error/* UsageError */.e(`--${stray} needs a command before it, such as matrix-guard check --${stray}.`);
        return { command: null, operands, flags };
    }
    if (!(0,options/* isCommandName */.zZ)(first)) {
        if ((0,paths/* isMarkdownPath */.Bb)(first))
            throw new usage_error/* UsageError */.e(`\`${first}\` is not a command; write matrix-guard check ${first}.`);
        throw new usage_error/* UsageError */.e(`Unknown command \`${first}\`.`, { name: first, among: Object.keys(options/* COMMANDS */.Lo) });
    }
    const known = flagsOf(first);
    for (const name of Object.keys(flags).filter(isFlagName)) {
        if (!known.includes(name))
            throw new usage_error/* UsageError */.e(`--${name} is not a flag of ${first}; see matrix-guard ${first} --help.`);
    }
    if (flags.help === undefined && flags.version === undefined)
        checkCount(first, operands);
    return { command: first, operands, flags };
}
function checkCount(command, operands) {
    const { count: [least, most], operands: wanted, } = options/* COMMANDS */.Lo[command];
    const extra = operands[most];
    if (extra !== undefined)
        throw new usage_error/* UsageError */.e(`Unexpected \`${extra}\`, expected matrix-guard ${command}${wanted === '' ? '' : ` ${wanted}`}.`);
    if (operands.length < least)
        throw new usage_error/* UsageError */.e(`${command} needs an argument: matrix-guard ${command} ${wanted}.`);
}

// EXTERNAL MODULE: ./build/text/unreachable.js
var unreachable = __webpack_require__(2536);
;// CONCATENATED MODULE: ./build/cli/main.js
// cli/ is the command. This file is one run of it: arguments in, exit code out. Every error that a user can cause ends here as one line on stderr.



/** Exit codes: 0 clean, 1 findings that count, 2 wrong use, configuration, repository or output. */
async function main(host) {
    const failures = [];
    // A reader that stopped reading (`| head`) is no error: what was found out still is the exit code.
    for (const stream of [host.stdout, host.stderr])
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE')
                failures.push(error);
        });
    const code = await run(host).catch(async (error) => {
        for (const line of await describeError({ error, host }))
            host.stderr.write(`matrix-guard: ${line}\n`);
        return 2;
    });
    await flush(host.stdout);
    const [failure] = failures;
    if (failure === undefined)
        return code;
    host.stderr.write(`matrix-guard: The output could not be written (${failure.code ?? failure.message}); make room or write it elsewhere with --output.\n`);
    return 2;
}
async function run(host) {
    const { command, operands, flags } = parseArguments(host.argv);
    if (flags.version !== undefined) {
        const { VERSION } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8508));
        host.stdout.write(`${VERSION}\n`);
        return 0;
    }
    if (command === null || flags.help !== undefined) {
        const { renderHelp } = await __webpack_require__.e(/* import() */ 3678).then(__webpack_require__.bind(__webpack_require__, 3678));
        const wanted = flags.help !== undefined;
        (wanted ? host.stdout : host.stderr).write(renderHelp(command));
        return wanted ? 0 : 2;
    }
    const color = decideColor({
        when: flags.color,
        env: host.env,
        terminal: flags.output === undefined && host.stdout.isTTY === true,
    });
    return await (await load(command))({ host, operands, flags, color });
}
/** A command loads only what it uses: `--help` must not wait for a Markdown parser. */
async function load(command) {
    switch (command) {
        case 'check':
            return (await Promise.all(/* import() */[__webpack_require__.e(2559), __webpack_require__.e(2266)]).then(__webpack_require__.bind(__webpack_require__, 2765))).check;
        case 'inspect':
            return (await Promise.all(/* import() */[__webpack_require__.e(7526), __webpack_require__.e(8535), __webpack_require__.e(2386), __webpack_require__.e(1392), __webpack_require__.e(3608), __webpack_require__.e(2559), __webpack_require__.e(3953)]).then(__webpack_require__.bind(__webpack_require__, 2083))).inspect;
        case 'stamp':
            return (await Promise.all(/* import() */[__webpack_require__.e(7526), __webpack_require__.e(8535), __webpack_require__.e(2386), __webpack_require__.e(1392), __webpack_require__.e(3608), __webpack_require__.e(2559), __webpack_require__.e(7188), __webpack_require__.e(3883), __webpack_require__.e(8447)]).then(__webpack_require__.bind(__webpack_require__, 9651))).stamp;
        case 'history':
            return (await Promise.all(/* import() */[__webpack_require__.e(7526), __webpack_require__.e(8535), __webpack_require__.e(2386), __webpack_require__.e(1392), __webpack_require__.e(3608), __webpack_require__.e(2559), __webpack_require__.e(7188), __webpack_require__.e(621)]).then(__webpack_require__.bind(__webpack_require__, 2080))).history;
        case 'init':
            return (await Promise.all(/* import() */[__webpack_require__.e(7526), __webpack_require__.e(8535), __webpack_require__.e(2386), __webpack_require__.e(505), __webpack_require__.e(1392), __webpack_require__.e(3608), __webpack_require__.e(2559), __webpack_require__.e(3589)]).then(__webpack_require__.bind(__webpack_require__, 7300))).init;
        case 'explain':
            return (await __webpack_require__.e(/* import() */ 2629).then(__webpack_require__.bind(__webpack_require__, 2629))).explain;
        case 'completion':
            return (await __webpack_require__.e(/* import() */ 1277).then(__webpack_require__.bind(__webpack_require__, 1277))).completion;
        case 'demo':
            return (await __webpack_require__.e(/* import() */ 8753).then(__webpack_require__.bind(__webpack_require__, 8753))).demo;
        default:
            return (0,unreachable/* unreachable */.H)(command);
    }
}
async function describeError({ error, host, }) {
    const { describeError } = await __webpack_require__.e(/* import() */ 6102).then(__webpack_require__.bind(__webpack_require__, 6102));
    return await describeError({ error, debug: host.env['MATRIX_GUARD_DEBUG'] === '1' });
}
const flush = (stream) => new Promise((resolve) => {
    stream.write('', () => {
        resolve();
    });
});


/***/ }),

/***/ 9278:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ isMarkdownPath),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   je: () => (/* binding */ extensionOf),
/* harmony export */   qb: () => (/* binding */ normalisePath),
/* harmony export */   rV: () => (/* binding */ isPlainMarkdownPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
// Takes paths of the repository apart and puts them in order; separators are `/`.
/** The folder a path is in; empty at the root. */
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
/** The last component of a path. */
function nameOf(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The last component without its last ending: `a.test.ts` \u2192 `a.test`, `.github` \u2192 `.github`. */
function stemOf(path) {
    const name = nameOf(path);
    const dot = name.lastIndexOf('.');
    return dot > 0 ? name.slice(0, dot) : name;
}
/** The path without `.`, `..` and empty components; null where it leads out of the repository. */
function normalisePath(path) {
    // Nearly all are normal as they are written.
    if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(path))
        return path;
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return null;
    }
    return parts.join('/');
}
/** The extension of the last component in lower case, or null: `a.test.ts` \u2192 `ts`, `.github` \u2192 null. */
function extensionOf(path) {
    const name = nameOf(path);
    const dot = name.lastIndexOf('.');
    if (dot <= 0 || dot === name.length - 1)
        return null;
    const extension = name.slice(dot + 1);
    return extension.length <= 16 && /^[A-Za-z0-9_+-]+$/.test(extension) && /[A-Za-z]/.test(extension)
        ? extension.toLowerCase()
        : null;
}
const MARKDOWN = /\.(?:md|markdown|mdown|mkd|mdx)$/i;
/** Every page that the guard may read, link to and fix. MDX counts: links and rows are written in it the same way. */
const isMarkdownPath = (path) => MARKDOWN.test(path);
/** The same without MDX: which of its headings and tables a reader sees, and under which addresses, is up to the code in it and the site that renders it. */
const isPlainMarkdownPath = (path) => isMarkdownPath(path) && !/x$/i.test(path);


/***/ }),

/***/ 2536:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unreachable)
/* harmony export */ });
// The end of every switch over a union: a case that was forgotten does not compile.
/** Throws for a value the types say cannot be. */
function unreachable(value) {
    throw new Error(`Unexpected ${JSON.stringify(value)}: a case is missing.`);
}


/***/ })

};
;