#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4573:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 3136:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 8522:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ (function(module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 9713:
/***/ (function(__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8926);
// The launcher of the command: hands the process to main and does nothing else.

const { argv, stdout, stderr, env } = process;
process.exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)({ argv: argv.slice(2), stdout, stderr, env, cwd: process.cwd(), now: new Date() });

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8926:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

;// CONCATENATED MODULE: ./build/cli/color.js
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

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./build/cli/options.js
var options = __nccwpck_require__(2315);
// EXTERNAL MODULE: ./build/cli/usage-error.js
var usage_error = __nccwpck_require__(8137);
;// CONCATENATED MODULE: ./build/cli/parse-arguments.js
// Arguments as typed → what is to be done, or a UsageError that names the flag and the mend.



const PARSER_OPTIONS = Object.fromEntries(Object.entries(options/* FLAGS */.Wg).map(([name, { value, short }]) => [
    name, { type: value === null ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) },
]));
const isFlagName = (name) => Object.hasOwn(options/* FLAGS */.Wg, name);
const flagsOf = (command) => command === null ? options/* COMMON_FLAGS */.gd : [...options/* COMMANDS */.Lo[command].flags, ...options/* COMMON_FLAGS */.gd];
/** Parses strictly: every flag is known to its command, given once, and has a value exactly where it takes one. */
function parseArguments(argv) {
    // The tokens are judged here and not by parseArgs, whose own errors cannot tell a flag of another command or the nearest name.
    const { tokens } = (0,external_node_util_namespaceObject.parseArgs)({ args: [...argv], options: PARSER_OPTIONS, strict: false, allowPositionals: true, tokens: true });
    const flags = {};
    const operands = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value, inlineValue } = token;
        if (!isFlagName(name))
            throw unknownFlag(rawName, flagsOf(operands.find(options/* isCommandName */.zZ) ?? null));
        if (flags[name] !== undefined)
            throw new usage_error.UsageError(`${rawName} is given twice; give it once.`);
        flags[name] = readValue({ name, rawName, value, inline: inlineValue === true });
    }
    return arrange(operands, flags);
}
function unknownFlag(rawName, known) {
    const among = (known.length > options/* COMMON_FLAGS */.gd.length ? known : Object.keys(options/* FLAGS */.Wg)).map((name) => `--${name}`);
    return new usage_error.UsageError(`There is no flag ${rawName}.`, { name: rawName, among });
}
function readValue(given) {
    const { name, rawName, value, inline } = given;
    const flag = options/* FLAGS */.Wg[name];
    if (flag.value === null) {
        if (value !== undefined)
            throw new usage_error.UsageError(`${rawName} takes no value; write ${rawName} alone.`);
        return '';
    }
    if (value === undefined || value === '')
        throw new usage_error.UsageError(`${rawName} needs a value: ${rawName} ${flag.choices?.join('|') ?? flag.value}.`);
    if (!inline && /^-./.test(value)) {
        throw new usage_error.UsageError(`${rawName} needs a value, and \`${value}\` looks like a flag; if it is the value, write ${rawName}=${value}.`);
    }
    if (flag.choices !== null && !flag.choices.includes(value)) {
        throw new usage_error.UsageError(`Unexpected \`${value}\` for ${rawName}, expected ${flag.choices.join(', ')}.`, { name: value, among: flag.choices });
    }
    return value;
}
function arrange([first, ...operands], flags) {
    if (first === undefined) {
        const [stray] = Object.keys(flags).filter((name) => !options/* COMMON_FLAGS */.gd.some((common) => common === name));
        if (stray !== undefined)
            throw new usage_error.UsageError(`--${stray} needs a command before it, such as matrix-guard check --${stray}.`);
        return { command: null, operands, flags };
    }
    if (!(0,options/* isCommandName */.zZ)(first)) {
        if (/\.(?:md|markdown|mdx)$/i.test(first))
            throw new usage_error.UsageError(`\`${first}\` is no command; write matrix-guard check ${first}.`);
        throw new usage_error.UsageError(`There is no command \`${first}\`.`, { name: first, among: Object.keys(options/* COMMANDS */.Lo) });
    }
    const known = flagsOf(first);
    for (const name of Object.keys(flags).filter(isFlagName)) {
        if (!known.includes(name))
            throw new usage_error.UsageError(`--${name} is no flag of ${first}; see matrix-guard ${first} --help.`);
    }
    if (flags.help === undefined && flags.version === undefined)
        checkCount(first, operands);
    return { command: first, operands, flags };
}
function checkCount(command, operands) {
    const { count: [least, most], operands: wanted } = options/* COMMANDS */.Lo[command];
    const extra = operands[most];
    if (extra !== undefined)
        throw new usage_error.UsageError(`Unexpected \`${extra}\`, expected matrix-guard ${command}${wanted === '' ? '' : ` ${wanted}`}.`);
    if (operands.length < least)
        throw new usage_error.UsageError(`${command} needs an argument: matrix-guard ${command} ${wanted}.`);
}

// EXTERNAL MODULE: ./build/unreachable.js
var unreachable = __nccwpck_require__(42);
;// CONCATENATED MODULE: ./build/cli/main.js
// The command: arguments in, exit code out. Every error a user can cause ends here as one line on stderr.



/** Exit codes: 0 clean, 1 findings that count, 2 wrong use, configuration, repository or output. */
async function main(host) {
    const failures = [];
    // A reader that stopped reading (`| head`) is no error: what was found out still is the exit code.
    for (const stream of [host.stdout, host.stderr])
        stream.on('error', (error) => { if (error.code !== 'EPIPE')
            failures.push(error); });
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
        const { VERSION } = await __nccwpck_require__.e(/* import() */ 8508).then(__nccwpck_require__.bind(__nccwpck_require__, 8508));
        host.stdout.write(`${VERSION}\n`);
        return 0;
    }
    if (command === null || flags.help !== undefined) {
        const { renderHelp } = await __nccwpck_require__.e(/* import() */ 9654).then(__nccwpck_require__.bind(__nccwpck_require__, 9654));
        const wanted = flags.help !== undefined;
        (wanted ? host.stdout : host.stderr).write(renderHelp(command));
        return wanted ? 0 : 2;
    }
    const color = decideColor({ when: flags.color, env: host.env, terminal: flags.output === undefined && host.stdout.isTTY === true });
    return await (await load(command))({ host, operands, flags, color });
}
/** A command loads only what it uses: `--help` must not wait for a Markdown parser. */
async function load(command) {
    switch (command) {
        case 'check': return (await Promise.all(/* import() */[__nccwpck_require__.e(172), __nccwpck_require__.e(3465), __nccwpck_require__.e(3721), __nccwpck_require__.e(7003), __nccwpck_require__.e(3463)]).then(__nccwpck_require__.bind(__nccwpck_require__, 485))).check;
        case 'inspect': return (await Promise.all(/* import() */[__nccwpck_require__.e(172), __nccwpck_require__.e(3465), __nccwpck_require__.e(3721), __nccwpck_require__.e(7003), __nccwpck_require__.e(3597)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8147))).inspect;
        case 'stamp': return (await Promise.all(/* import() */[__nccwpck_require__.e(172), __nccwpck_require__.e(3465), __nccwpck_require__.e(3721), __nccwpck_require__.e(7003), __nccwpck_require__.e(9053), __nccwpck_require__.e(2515)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9497))).stamp;
        case 'init': return (await Promise.all(/* import() */[__nccwpck_require__.e(172), __nccwpck_require__.e(3721), __nccwpck_require__.e(3725)]).then(__nccwpck_require__.bind(__nccwpck_require__, 595))).init;
        case 'explain': return (await __nccwpck_require__.e(/* import() */ 5492).then(__nccwpck_require__.bind(__nccwpck_require__, 5492))).explain;
        case 'completion': return (await __nccwpck_require__.e(/* import() */ 1022).then(__nccwpck_require__.bind(__nccwpck_require__, 1022))).completion;
        case 'demo': return (await __nccwpck_require__.e(/* import() */ 7145).then(__nccwpck_require__.bind(__nccwpck_require__, 7145))).demo;
        default: return (0,unreachable/* unreachable */.H)(command);
    }
}
async function describeError({ error, host }) {
    const { describe } = await __nccwpck_require__.e(/* import() */ 6595).then(__nccwpck_require__.bind(__nccwpck_require__, 6595));
    return await describe({ error, debug: host.env['MATRIX_GUARD_DEBUG'] === '1' });
}
const flush = (stream) => new Promise((resolve) => void stream.write('', resolve));


/***/ }),

/***/ 2315:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   Wg: () => (/* binding */ FLAGS),
/* harmony export */   gd: () => (/* binding */ COMMON_FLAGS),
/* harmony export */   zZ: () => (/* binding */ isCommandName)
/* harmony export */ });
// Every command and flag in one table: help, parsing and the errors of wrong use all come from it.
const FLAGS = {
    repo: { value: 'DIR', choices: null, help: 'the repository, or a folder in it', fallback: 'the current folder' },
    base: { value: 'REV', choices: null, help: 'what to compare with', fallback: 'the merge base with the default branch' },
    head: { value: 'REV', choices: null, help: 'what to judge', fallback: 'the working tree, with untracked files' },
    config: { value: 'FILE', choices: null, help: 'configuration, as it is on disk', fallback: '.github/matrix-guard.yml at the base' },
    format: { value: 'FORMAT', choices: ['pretty', 'json', 'markdown', 'sarif', 'github', 'html'], help: 'how the report looks', fallback: 'pretty' },
    output: { value: 'FILE', choices: null, short: 'o', help: 'where the report goes', fallback: 'the terminal' },
    'fail-on': { value: 'ORIGIN', choices: ['new', 'any', 'never'], help: 'which errors count', fallback: 'new with a base, any without' },
    'max-age-days': { value: 'N', choices: null, help: 'days until a verification expires, 0 for never', fallback: 'as configured' },
    baseline: { value: 'FILE', choices: null, help: 'findings that do not count, as --write-baseline wrote them', fallback: 'none' },
    'write-baseline': { value: 'FILE', choices: null, help: 'write what is found now, so that only later findings count', fallback: null },
    staged: { value: null, choices: null, help: 'judge what is staged against HEAD, for hooks', fallback: null },
    fix: { value: null, choices: null, help: 'apply every suggestion to the pages of the working tree', fallback: null },
    'dry-run': { value: null, choices: null, help: 'with --fix: print what it would change, and change nothing', fallback: null },
    row: { value: 'KEYS', choices: null, help: 'stamp these rows (3.4 or 3.4,3.5), where the table has a last verified column', fallback: null },
    review: { value: null, choices: null, help: 'list what changed since the last stamp, row by row, and stamp nothing', fallback: null },
    force: { value: null, choices: null, help: 'stamp although rows do not hold, or evidence is not committed', fallback: null },
    color: { value: 'WHEN', choices: ['auto', 'always', 'never'], help: 'colours', fallback: 'auto, which honours NO_COLOR and FORCE_COLOR' },
    quiet: { value: null, choices: null, short: 'q', help: 'print nothing when nothing counts', fallback: null },
    help: { value: null, choices: null, short: 'h', help: 'this text, or the help of a command', fallback: null },
    version: { value: null, choices: null, short: 'V', help: 'the version', fallback: null },
};
const COMMANDS = {
    check: {
        operands: '[DOCUMENT…]',
        count: [0, Infinity],
        summary: 'say which rows of a status matrix no longer hold, and why',
        details: [
            'Without DOCUMENT, the documents that the configuration names, else those that look like a status matrix.',
            'Exit code: 0 clean, 1 findings that count, 2 wrong use, configuration or repository.',
        ],
        flags: ['repo', 'base', 'head', 'config', 'format', 'output', 'fail-on', 'max-age-days', 'baseline', 'write-baseline', 'staged', 'fix', 'dry-run', 'color', 'quiet'],
    },
    inspect: {
        operands: 'DOCUMENT',
        count: [1, 1],
        summary: 'show how every table, column, status and reference was understood',
        details: ['Judges nothing: for finding out why a row is read as it is, and for bug reports.'],
        flags: ['repo', 'head', 'config', 'color'],
    },
    stamp: {
        operands: 'DOCUMENT…',
        count: [1, Infinity],
        summary: 'write Last Verified Commit and Date into pages whose rows hold',
        details: [
            'The commit is HEAD, the date today, both as the page writes them; read the rows again before you stamp them.',
            'Exit code: 0 stamped or reviewed, 1 refused because rows do not hold, 2 wrong use, configuration or repository.',
        ],
        flags: ['repo', 'config', 'row', 'review', 'force', 'color'],
    },
    init: {
        operands: '',
        count: [0, 0],
        summary: 'find the status pages of this repository, and write configuration and workflow',
        details: [
            'Writes .github/matrix-guard.yml and .github/workflows/matrix-guard.yml, and overwrites neither.',
            'Exit code: 0 written, 2 where a file is there already or no status page is found.',
        ],
        flags: ['repo'],
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
        summary: 'break the matrix of a throw-away repository and show what a pull request would get',
        details: ['Works in the temporary folder only, and leaves nothing behind.'],
        flags: ['color'],
    },
};
/** Flags every command has. */
const COMMON_FLAGS = ['help', 'version'];
const isCommandName = (name) => Object.hasOwn(COMMANDS, name);


/***/ }),

/***/ 8137:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UsageError: () => (/* binding */ UsageError)
/* harmony export */ });
// Wrong use of the command: what is wrong and the mend, in one sentence.
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

/***/ 42:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unreachable)
/* harmony export */ });
// The end of every switch over a union: a case that was forgotten does not compile.
/** Throws for a value the types say cannot be. */
function unreachable(value) {
    throw new Error(`Unexpected ${JSON.stringify(value)}: a case is missing.`);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9713);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
