"use strict";
exports.id = 9813;
exports.ids = [9813];
exports.modules = {

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

/***/ 1310:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ findGlobProblem),
/* harmony export */   compileGlobs: () => (/* binding */ compileGlobs),
/* harmony export */   hasMagic: () => (/* binding */ hasMagic)
/* harmony export */ });
// Globs that name documents: which are allowed, and matching them in bounded time.
const MAX_LENGTH = 256;
const MAX_BRACES = 4;
const MAX_ALTERNATIVES = 64;
const MAX_GLOBSTARS = 4;
/** Stars in one path segment: each multiplies the ways to match it by the segment's length. */
const MAX_STARS = 3;
/** Whether it can match more than the one path that is written. */
const hasMagic = (glob) => /[*?[\]{}]/.test(glob);
/** Why a glob is refused, with the fix, as the end of a sentence that begins with the glob; null where it is fine. */
function findGlobProblem(glob) {
    if (glob === '')
        return 'is empty: write a path from the repository\u2019s root, such as `docs/status.md`';
    if (glob.length > MAX_LENGTH)
        return `is longer than ${MAX_LENGTH} characters: shorten it`;
    if (/\p{Cc}/u.test(glob))
        return 'holds a control character: remove it';
    if (glob.includes('\\'))
        return 'holds a backslash: separate folders with `/`';
    if (/^(?:\/|[A-Za-z]:)/.test(glob))
        return 'is absolute: write it from the repository\u2019s root';
    if (/^[!#]/.test(glob))
        return 'begins with `!` or `#`, which means nothing here: name the pages to check';
    const segments = glob.split('/');
    if (segments.includes('..') || segments.includes('.'))
        return 'has a `.` or `..` in it: write it from the repository\u2019s root';
    if (segments.includes(''))
        return 'has an empty folder name: remove the extra `/`';
    return isBounded(segments) ? null : 'is too complex: split it into several simpler ones';
}
function isBounded(segments) {
    const glob = segments.join('/');
    const braces = glob.split('{').length - 1;
    const alternatives = braces === 0 ? 1 : glob.split(',').length;
    return (braces <= MAX_BRACES &&
        alternatives <= MAX_ALTERNATIVES &&
        !/\{[^{}]*\.\.[^{}]*\}/.test(glob) &&
        segments.filter((segment) => segment.includes('**')).length <= MAX_GLOBSTARS &&
        segments.every((segment) => segment === '**' || segment.split('*').length - 1 <= MAX_STARS));
}
/**
 * One predicate over paths for each glob, in order. minimatch is loaded only where a glob needs it.
 * @throws RangeError for a glob that `findGlobProblem` refuses: ask it first.
 */
async function compileGlobs(globs) {
    for (const glob of globs) {
        const problem = findGlobProblem(glob);
        if (problem !== null)
            throw new RangeError(`\`${glob}\` ${problem}.`);
    }
    if (!globs.some(hasMagic))
        return globs.map((glob) => (path) => path === glob);
    const { Minimatch } = await __webpack_require__.e(/* import() */ 1138).then(__webpack_require__.bind(__webpack_require__, 1138));
    return globs.map((glob) => {
        if (!hasMagic(glob))
            return (path) => path === glob;
        const matcher = new Minimatch(glob, { dot: true, noext: true, nocomment: true, nonegate: true });
        // A file may be named with the very characters that mean something in a glob.
        return (path) => path === glob || matcher.match(path);
    });
}


/***/ })

};
;