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
                    configured: own.configured || literal.has(path) || matchers.some((matches) => matches(path)),
                    maxAgeDays: maxAgeDays === undefined ? own.maxAgeDays : maxAgeDays === 0 ? null : maxAgeDays,
                };
        },
    };
}


/***/ })

};
;