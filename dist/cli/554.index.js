"use strict";
exports.id = 554;
exports.ids = [554];
exports.modules = {

/***/ 554:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/** Two spaces, a final newline. Characters that would steer a terminal or a workflow's log are written as JSON escapes. */
function renderJson(report) {
    const text = JSON.stringify(report, null, 2)
        .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replace(/##\[/g, '#\\u0023[');
    return `${text}\n`;
}


/***/ })

};
;