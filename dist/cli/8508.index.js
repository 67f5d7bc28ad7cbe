"use strict";
exports.id = 8508;
exports.ids = [8508];
exports.modules = {

/***/ 8508:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
// The version the report and the command name; a test keeps it equal to package.json's.
const VERSION = '1.0.0';


/***/ })

};
;