"use strict";
exports.id = 3198;
exports.ids = [3198];
exports.modules = {

/***/ 3198:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeSettings: () => (/* binding */ makeSettings)
});

// EXTERNAL MODULE: ./build/config/defaults.js
var defaults = __webpack_require__(1573);
// EXTERNAL MODULE: ./build/text/glob.js
var text_glob = __webpack_require__(1310);
;// CONCATENATED MODULE: ./build/config/make-waivers.js
// Waivers of a checked configuration, each with its place, so that one that has expired can be pointed at.

/** In the order of the file; globs must have been checked. */
async function makeWaivers({ source, waivers, yaml }) {
    const matchers = await (0,text_glob.compileGlobs)(waivers.map(({ document }) => document));
    return waivers.map(({ rule, document, row = null, reason, until = null }, index) => ({
        rule,
        document,
        row,
        until,
        reason: reason.trim(),
        matches: matchers[index] ?? (() => false),
        place: { path: source, ...yaml.locate(['waivers', index], 'value') },
    }));
}

;// CONCATENATED MODULE: ./build/config/make-settings.js
// A checked configuration as the settings of a run: defaults, then the top level, then every entry whose glob matches, in order.



/** Settings of a configuration whose globs were checked; `source` is its path. */
async function makeSettings({ source, configuration, yaml, }) {
    const entries = configuration.documents.map((document) => typeof document === 'string' ? { path: document } : document);
    const headers = (configuration.metadata ?? []).map((header) => typeof header === 'string' ? { path: header } : header);
    const [matchers, isHeader, require, ...required] = await Promise.all([
        (0,text_glob.compileGlobs)(entries.map(({ path }) => path)),
        (0,text_glob.compileGlobs)(headers.map(({ path }) => path)),
        makeRequirements(configuration.require),
        ...entries.map((entry) => makeRequirements(entry.require)),
    ]);
    const top = {
        severities: merge(configuration.rules),
        maxAgeDays: toDays(configuration.maxAgeDays),
        columns: merge(configuration.columns),
        statuses: merge(configuration.statuses),
        configured: false,
        planDepth: configuration.planDepth,
        planIgnore: configuration.planIgnore,
        require,
        rows: configuration.rows,
        workPatterns: configuration.workPatterns,
    };
    const forDocument = (path) => entries.reduce((settings, entry, index) => matchers[index]?.(path) !== true
        ? settings
        : {
            severities: merge(settings.severities, entry.rules),
            maxAgeDays: entry.maxAgeDays === undefined ? settings.maxAgeDays : toDays(entry.maxAgeDays),
            columns: merge(settings.columns, entry.columns),
            statuses: merge(settings.statuses, entry.statuses),
            maxAgeSet: entry.maxAgeDays === undefined ? settings.maxAgeSet : toDays(entry.maxAgeDays) !== null || undefined,
            configured: true,
            literal: settings.literal ?? (entry.path === path || undefined),
            plan: entry.plan === undefined ? settings.plan : [entry.plan].flat(),
            planDepth: entry.planDepth ?? settings.planDepth,
            planIgnore: entry.planIgnore ?? settings.planIgnore,
            require: required[index] === undefined ? settings.require : { ...settings.require, ...required[index] },
            rows: entry.rows ?? settings.rows,
            workPatterns: entry.workPatterns ?? settings.workPatterns,
            header: settings.header,
        }, { ...top, header: headerOf(path) });
    const headerOf = (path) => {
        const header = headers.findLast((_, index) => isHeader[index]?.(path) === true);
        return header === undefined
            ? undefined
            : { statuses: header.statuses?.map((word) => word.trim().toLowerCase()) ?? null };
    };
    return {
        source,
        forDocument,
        documents: entries.map(({ path }) => path),
        links: configuration.links,
        metadata: headers.length === 0 ? undefined : headers.map(({ path }) => path),
        index: configuration.index,
        waivers: await makeWaivers({ source, waivers: configuration.waivers ?? [], yaml }),
        severities: top.severities,
        failOn: configuration.failOn ?? null,
    };
}
/** Requirements with their globs made ready to match; undefined where none are configured. */
async function makeRequirements(require) {
    if (require === undefined)
        return undefined;
    const make = async (list) => await Promise.all(list.map(async ({ column = null, glob = null, atLeast }) => {
        const [matches = () => true] = glob === null ? [] : await (0,text_glob.compileGlobs)([glob]);
        return { column, glob, atLeast, matches };
    }));
    const { done, partial } = require;
    return {
        ...(done === undefined ? {} : { done: await make(done) }),
        ...(partial === undefined ? {} : { partial: await make(partial) }),
    };
}
const toDays = (days) => (days === 0 || days === false ? null : days);
/** Later entries win, also over an earlier spelling of the same word: they are compared without case and outer spaces. */
function merge(...records) {
    const byWord = new Map();
    for (const record of records) {
        for (const [name, value] of Object.entries(record ?? {}))
            byWord.set(name.trim().toLowerCase(), [name, value]);
    }
    return Object.assign((0,defaults/* emptyRecord */.F)(), Object.fromEntries(byWord.values()));
}


/***/ })

};
;