"use strict";
exports.id = 9813;
exports.ids = [9813];
exports.modules = {

/***/ 9813:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   overrideSettings: () => (/* binding */ overrideSettings)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);
// What flags and inputs change of the settings, whether or not a configuration file gave them.

/** The settings with the overrides; what is not given stays. */
async function overrideSettings(settings, { documents = [], failOn, maxAgeDays }) {
    const matchers = await (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__.compileGlobs)(documents);
    const named = documents.length > 0 || maxAgeDays !== undefined;
    return {
        ...settings,
        ...(documents.length > 0 ? { links: undefined, metadata: undefined, index: undefined } : {}),
        documents: documents.length > 0 ? documents : settings.documents,
        narrowed: documents.length > 0 || settings.narrowed,
        failOn: failOn ?? settings.failOn,
        forDocument: (path) => {
            const own = settings.forDocument(path);
            return !named ? own : {
                ...own,
                configured: own.configured || matchers.some((matches) => matches(path)),
                maxAgeDays: maxAgeDays === undefined ? own.maxAgeDays : maxAgeDays === 0 ? null : maxAgeDays,
            };
        },
    };
}


/***/ })

};
;