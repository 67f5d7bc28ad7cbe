"use strict";
exports.id = 554;
exports.ids = [554];
exports.modules = {

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

/***/ 554:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _escape_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2130);

/** Two spaces, a final newline. Characters that would steer a terminal or a workflow's log are written as JSON escapes. */
function renderJson(report) {
    return `${(0,_escape_json_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .G)(JSON.stringify(report, null, 2))}\n`;
}


/***/ })

};
;