"use strict";
exports.id = 9148;
exports.ids = [9148];
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

/***/ 9148:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonPieces: () => (/* binding */ jsonPieces)
/* harmony export */ });
/* harmony import */ var _escape_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2130);
// Writes JSON piece by piece: a report of ten thousand rows is never one string, nor several copies of it.

/** Letters of a piece, about. */
const PIECE = 64 * 1024;
/** Levels that are written member by member: the rows of a page are four levels below a report. What is deeper is small. */
const LEVELS = 4;
/**
 * Together exactly what `JSON.stringify(value, null, 2)` gives, with a final newline; characters that would steer a terminal or a workflow's log are
 * JSON escapes. Of `value`, which is asked while it is written, only plain data is known: no `toJSON`, and nothing but `undefined` that JSON lacks.
 */
function* jsonPieces(value) {
    let piece = [];
    let length = 0;
    for (const part of parts({ value, indent: '', levels: LEVELS })) {
        piece.push(part);
        length += part.length;
        if (length < PIECE)
            continue;
        yield (0,_escape_json_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .G)(piece.join(''));
        [piece, length] = [[], 0];
    }
    yield `${(0,_escape_json_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeJson */ .G)(piece.join(''))}\n`;
}
/** No part ends inside a string of the JSON. */
function* parts({ value, indent, levels }) {
    if (value === undefined)
        yield 'null';
    else if (levels === 0 || typeof value !== 'object' || value === null)
        // A line end in JSON is never part of a string.
        yield JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
    else {
        const isList = Array.isArray(value);
        const [open, close] = isList ? '[]' : '{}';
        const inner = `${indent}  `;
        let isEmpty = true;
        for (const [name, member] of isList ? listed(value) : Object.entries(value)) {
            if (!isList && member === undefined)
                continue;
            yield `${isEmpty ? (open ?? '') : ','}\n${inner}${name === null ? '' : `${JSON.stringify(name)}: `}`;
            yield* parts({ value: member, indent: inner, levels: levels - 1 });
            isEmpty = false;
        }
        yield isEmpty ? `${open ?? ''}${close ?? ''}` : `\n${indent}${close ?? ''}`;
    }
}
function* listed(list) {
    for (const one of list)
        yield [null, one];
}


/***/ })

};
;