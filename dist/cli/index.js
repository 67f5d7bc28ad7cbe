#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 3681:
/***/ (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openCacheFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
// Finds the folder in which the command keeps what the next run may use: one of the user's own, to which nobody else can write.


/**
 * The folder of this name among those of the command in the user's caches, made where it is not there. Null where nothing is kept: where somebody
 * else could write to it, as code that is in it would run, and on a machine that is made for one run, which would only pay for the writing.
 * @throws what the file system throws
 */
function openCacheFolder(env, name) {
    const isOff = (env['CI'] ?? '') !== '' || env['MATRIX_GUARD_CACHE'] === 'off';
    const caches = isOff ? null : cachesOf(env);
    if (caches === null)
        return null;
    // `sudo` may keep the home of somebody else, who is not to find a folder of root there.
    if (!isOwn((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(caches, { throwIfNoEntry: false }) ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(caches))))
        return null;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(caches, 'matrix-guard');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(above, name);
    // One by one: Node's `recursive` never ends where the system denies that a folder exists in which nothing can be made (`/proc`).
    for (const one of [caches, above, folder])
        makeFolder(one);
    return [above, folder].every((one) => isClosed((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(one))) ? folder : null;
}
function makeFolder(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { mode: 0o700 });
    }
    catch {
        // It is there already, or is looked at in vain.
    }
}
/** Windows has no such owners: there, caches are below the user's own folder. */
function isOwn({ uid }) {
    return process.getuid === undefined || uid === process.getuid();
}
/** True for what nobody else can write to. */
function isClosed(stats) {
    return isOwn(stats) && (process.getuid === undefined || (stats.mode & 0o022) === 0);
}
/** Where each system wants a user's caches; null for a user without a home. */
function cachesOf({ LOCALAPPDATA: local = '', XDG_CACHE_HOME: xdg = '', HOME: home = '' }) {
    if (process.platform === 'win32')
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(local) ? local : null;
    if (process.platform !== 'darwin' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(xdg))
        return xdg;
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(home))
        return null;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}


/***/ }),

/***/ 181:
/***/ (function(module) {

module.exports = require("buffer");

/***/ }),

/***/ 4573:
/***/ (function(module) {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function(module) {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function(module) {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ (function(module) {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ (function(module) {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ (function(module) {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ (function(module) {

module.exports = require("node:path");

/***/ }),

/***/ 1708:
/***/ (function(module) {

module.exports = require("node:process");

/***/ }),

/***/ 3136:
/***/ (function(module) {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ (function(module) {

module.exports = require("node:util");

/***/ }),

/***/ 8877:
/***/ (function(module) {

module.exports = require("node:v8");

/***/ }),

/***/ 8522:
/***/ (function(module) {

module.exports = require("node:zlib");

/***/ }),

/***/ 932:
/***/ (function(module) {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ (function(module) {

module.exports = require("stream");

/***/ }),

/***/ 452:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ describeSuggestion),
/* harmony export */   V2: () => (/* binding */ fixCommand),
/* harmony export */   go: () => (/* binding */ isVerification),
/* harmony export */   hW: () => (/* binding */ stampCommand),
/* harmony export */   ly: () => (/* binding */ PUBLISHED),
/* harmony export */   on: () => (/* binding */ quoteArgument)
/* harmony export */ });
/** Whether a rule speaks of when the page was last verified, so that a stamp is the fix. */
const isVerification = (ruleId) => ruleId.startsWith('verification-') || ruleId === 'evidence-postdates-verification';
/** What a suggestion would write, in words; null without one. */
function describeSuggestion({ suggestion, }) {
    return suggestion === null
        ? null
        : { texts: [...new Set(suggestion.edits.map(({ text }) => text))], places: suggestion.edits.length };
}
/** How anybody with Node runs the command without installing it: the bundles are committed, so that npm has nothing to build. */
const PUBLISHED = 'npx github:org/matrix-guard#v1';
/** A command that fixes pages, as a shell takes it: people paste it. `program` runs Matrix Guard where they are. */
const fixCommand = (program) => `${program} check --fix`;
/** The command that stamps these pages. */
const stampCommand = (program, paths) => [program, 'stamp', ...paths.map(quoteArgument)].join(' ');
/** An argument as a shell takes it. */
function quoteArgument(path) {
    if (/^[\w./@+][\w./@+-]*$/.test(path))
        return path;
    return `'${path.startsWith('-') ? './' : ''}${path.replace(/'/g, "'\\''")}'`;
}


/***/ }),

/***/ 8508:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ BUILD),
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
// The version the report and the command name; a test keeps it equal to package.json's.
const VERSION = '1.0.0';
/** Which build of this version it is: a sum of all that it was made of, which `npm run build` puts here. Null where the sources run as they are. */
const BUILD = 'd1bd20c4f810f6e1';


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./build/version.js
var version = __nccwpck_require__(8508);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = require("node:module");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:vm"
const external_node_vm_namespaceObject = require("node:vm");
// EXTERNAL MODULE: ./build/cli/cache-folder.js
var cache_folder = __nccwpck_require__(3681);
;// CONCATENATED MODULE: ./build/cli/code-cache.js
// Keeps the compiled form of the command's own code from one run to the next: a short run is for a good part compiling.





/** `identify` of the source, size and sum of what follows, and how many runs have added to it. */
const HEADER_FIELDS = 7;
const HEADER_BYTES = HEADER_FIELDS * Float64Array.BYTES_PER_ELEMENT;
/** Each run uses other functions: so many add those that the ones before did not use. */
const FILLING_RUNS = 3;
/** Has later `require` calls for files beside the script use the cache, and fill it when the process ends. Whatever goes wrong, the command runs without. */
function useCodeCache({ script, env }) {
    if ((env['NODE_DISABLE_COMPILE_CACHE'] ?? '') !== '')
        return;
    try {
        const folder = (0,cache_folder/* openCacheFolder */.R)(env, `${process.version}-${process.arch}`);
        if (folder === null)
            return;
        const { enableCompileCache } = external_node_module_namespaceObject.Module;
        if (enableCompileCache === undefined)
            cacheRequired({ code: (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(script)), folder });
        else
            enableCompileCache(folder);
    }
    catch {
        // Nothing that runs needs it.
    }
}
/** What Node 22 does by itself, for Node 20. */
function cacheRequired({ code, folder }) {
    const fresh = [];
    const compiler = external_node_module_namespaceObject.Module.prototype;
    const compileAnew = compiler._compile;
    compiler._compile = function compile(content, filename) {
        const source = (0,external_node_path_.dirname)(filename) === code ? (0,external_node_fs_.statSync)(filename, { throwIfNoEntry: false }) : undefined;
        if (source === undefined)
            return compileAnew.call(this, content, filename);
        const file = (0,external_node_path_.join)(folder, `${(0,external_node_path_.basename)(filename)}.bin`);
        const kept = readCode(file, source);
        const script = new external_node_vm_namespaceObject.Script(external_node_module_namespaceObject.Module.wrap(content), { filename, ...(kept === null ? {} : { cachedData: kept.bytes }) });
        const runs = kept === null || script.cachedDataRejected === true ? 0 : kept.runs;
        if (runs < FILLING_RUNS)
            fresh.push({ file, source, script, runs: runs + 1 });
        const run = script.runInThisContext();
        return run.call(this.exports, this.exports, (id) => this.require(id), this, filename, code);
    };
    // At the end, so that the functions which ran are part of it.
    process.on('exit', () => {
        for (const one of fresh)
            writeCode(one);
    });
}
/** Other code has other numbers, even where an installer gives all files one date: the change of a file's inode has a date of its own. */
function identify({ mtimeMs, ctimeMs, ino, size }) {
    return [mtimeMs, ctimeMs, ino, size];
}
/** V8 runs what it is given: of bytes that a disk or a full volume spoiled, it would fall over. */
function sum(bytes) {
    const words = new Int32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / Int32Array.BYTES_PER_ELEMENT));
    let total = 0;
    // Counted: `for \u2026 of` takes three times as long, and this is a part of every start.
    for (let at = 0; at < words.length; at += 1)
        total = Math.imul(total ^ (words[at] ?? 0), 0x01000193);
    return total;
}
/** What was kept of this very source; null where nothing was. V8 itself refuses what another version of it made. */
function readCode(file, source) {
    try {
        // A pipe would never end.
        if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() !== true)
            return null;
        const bytes = (0,external_node_fs_.readFileSync)(file);
        const rest = bytes.subarray(HEADER_BYTES);
        const header = new Float64Array(bytes.buffer, bytes.byteOffset, HEADER_FIELDS);
        return [...identify(source), rest.length, sum(rest)].every((value, at) => header[at] === value)
            ? { bytes: rest, runs: header[HEADER_FIELDS - 1] ?? 0 }
            : null;
    }
    catch {
        return null;
    }
}
function writeCode({ file, source, script, runs }) {
    const draft = `${file}.${process.pid}`;
    try {
        const bytes = script.createCachedData();
        const header = Float64Array.of(...identify(source), bytes.length, sum(bytes), runs);
        (0,external_node_fs_.writeFileSync)(draft, Buffer.concat([Buffer.from(header.buffer), bytes]), { mode: 0o600 });
        // Another run sees all of it or nothing.
        (0,external_node_fs_.renameSync)(draft, file);
    }
    catch {
        // The next run compiles anew; half a draft on a full disk is no use to it.
        discard(draft);
    }
}
function discard(draft) {
    try {
        (0,external_node_fs_.rmSync)(draft, { force: true });
    }
    catch {
        // The run has ended well: this is no reason to say otherwise.
    }
}

// EXTERNAL MODULE: ./build/report/fix-command.js
var fix_command = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./build/cli/name-program.js
// How the command was started, so that what it tells people to type works where they are.


/** `matrix-guard` where a shell finds it, `npx matrix-guard` in a project that has it, the script of package.json for the sources, else the bundle by its path. */
function nameProgram({ script, cwd, path }) {
    const folder = (0,external_node_path_.dirname)(script);
    const name = (0,external_node_path_.basename)(script);
    // npx keeps what it downloads in a cache of its own, where no shell and no project looks.
    if (script.includes(`${external_node_path_.sep}_npx${external_node_path_.sep}`))
        return fix_command/* PUBLISHED */.ly;
    if (folder.endsWith(`${external_node_path_.sep}node_modules${external_node_path_.sep}.bin`))
        return `npx ${name}`;
    if (script.includes(`${external_node_path_.sep}node_modules${external_node_path_.sep}`))
        return 'npx matrix-guard';
    if (name.endsWith('.ts'))
        return 'npm run dev --';
    if (name === 'matrix-guard')
        return path.split(external_node_path_.delimiter).includes(folder) ? name : (0,fix_command/* quoteArgument */.on)(script);
    const near = (0,external_node_path_.relative)(cwd, script);
    return `node ${(0,fix_command/* quoteArgument */.on)(near.startsWith('..') ? script : near)}`;
}

;// CONCATENATED MODULE: ./build/cli/index.js
// The launcher of the command: hands the process to main and does nothing else.



const { argv, stdout, stderr, env } = process;
useCodeCache({ script: argv[1] ?? '', env });
const cwd = process.cwd();
const program = nameProgram({ script: argv[1] ?? '', cwd, path: env['PATH'] ?? '' });
void __nccwpck_require__.e(/* import() */ 9144).then(__nccwpck_require__.bind(__nccwpck_require__, 9144)).then(async ({ main }) => {
    const code = await main({ argv: argv.slice(2), stdout, stderr, env, cwd, now: new Date(), build: version/* BUILD */.B, program });
    // Main has waited for stdout. What Node tidies up when it ends by itself takes a tenth of a run.
    stderr.write('', () => {
        process.exit(code);
    });
});

module.exports = __webpack_exports__;
/******/ })()
;