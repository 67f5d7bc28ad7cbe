"use strict";
exports.id = 940;
exports.ids = [940];
exports.modules = {

/***/ 3940:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   remark: () => (/* reexport safe */ remark__WEBPACK_IMPORTED_MODULE_0__.V),
/* harmony export */   remarkGfm: () => (/* reexport safe */ remark_gfm__WEBPACK_IMPORTED_MODULE_1__.A)
/* harmony export */ });
/* harmony import */ var remark__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5943);
/* harmony import */ var remark_gfm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1041);
// remark and its GFM plugin as one module, so that a run that reads a page loads one chunk, and a run that reads none loads nothing.




/***/ })

};
;