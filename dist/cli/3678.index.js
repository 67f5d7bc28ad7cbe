"use strict";
exports.id = 3678;
exports.ids = [3678];
exports.modules = {

/***/ 3678:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHelp: () => (/* binding */ renderHelp)
/* harmony export */ });
/* harmony import */ var _arguments_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8467);
// The help text, made from the table of commands and flags.

const pad = (rows) => {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
};
const flagRow = (name, command) => {
    const { short, value, choices, help, fallback } = (0,_arguments_options_js__WEBPACK_IMPORTED_MODULE_0__/* .flagOf */ .iP)(command, name);
    return [
        `${short === undefined ? '    ' : `-${short}, `}--${name}${value === null ? '' : ` ${value}`}`,
        `${help}${choices === null ? '' : `: ${choices.join(', ')}`}${fallback === null ? '' : ` (default: ${fallback})`}`,
    ];
};
const OTHER_FLAGS = Object.keys(_arguments_options_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAGS */ .Wg).filter((name) => ![..._arguments_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo.check.flags, ..._arguments_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON_FLAGS */ .gd].some((known) => known === name));
const usage = (name, { operands }) => `matrix-guard ${name}${operands === '' ? '' : ` ${operands}`}`;
/** Help for one command, or for the whole where it is null. Ends with a newline. */
function renderHelp(command) {
    const lines = command === null ? overview() : detail(command, _arguments_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo[command]);
    return `${lines.join('\n')}\n`;
}
function overview() {
    return [
        'Checks that a Markdown status page matches what the repository contains.',
        '',
        'Usage:',
        ...pad(Object.entries(_arguments_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo).map(([name, command]) => [usage(name, command), command.summary])),
        '',
        'Flags of check:',
        ...pad([..._arguments_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo.check.flags, ..._arguments_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON_FLAGS */ .gd].map((flag) => flagRow(flag, 'check'))),
        '',
        'Flags of other commands:',
        ...pad(OTHER_FLAGS.map((flag) => flagRow(flag, null))),
        '',
        ..._arguments_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo.check.details,
        'Try it without touching anything: matrix-guard demo',
    ];
}
function detail(name, command) {
    return [
        `Usage: ${usage(name, command)} [FLAG\u2026]`,
        '',
        `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
        ...command.details,
        '',
        'Flags:',
        ...pad([...command.flags, ..._arguments_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON_FLAGS */ .gd].map((flag) => flagRow(flag, name))),
    ];
}


/***/ })

};
;