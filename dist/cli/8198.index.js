"use strict";
exports.id = 8198;
exports.ids = [8198];
exports.modules = {

/***/ 8198:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ wrap),
/* harmony export */   makePaint: () => (/* binding */ makePaint),
/* harmony export */   x: () => (/* binding */ measure)
/* harmony export */ });
// Text in a terminal: colours, columns and line breaks.
const STYLES = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    cyan: [36, 39],
};
/** Wraps text in ANSI codes, or leaves it as it is. */
const makePaint = (color) => (style, text) => color && text !== '' ? `\u001b[${STYLES[style][0]}m${text}\u001b[${STYLES[style][1]}m` : text;
/** Two columns in every terminal: emoji and East Asian wide characters (Unicode's W and F, by block). */
const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]/u;
/** One column each: Latin, dashes, quotation marks, arrows. Nearly all text is of these, and the segmenter is slow to load. */
const NARROW = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u21ff]*$/;
let segmenter = null;
/** Terminal columns that text without colours takes. */
function measure(text) {
    if (NARROW.test(text))
        return text.length;
    segmenter ??= new Intl.Segmenter('en');
    let columns = 0;
    for (const { segment } of segmenter.segment(text))
        columns += INVISIBLE.test(segment) ? 0 : WIDE.test(segment) || segment.includes('\ufe0f') ? 2 : 1;
    return columns;
}
/** Lines of at most `width` columns, broken at spaces; a longer word keeps its line to itself, so that paths stay whole. */
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line === '')
            line = word;
        else if (measure(line) + 1 + measure(word) <= width)
            line += ` ${word}`;
        else {
            lines.push(line);
            line = word;
        }
    }
    return [...lines, line];
}


/***/ })

};
;