"use strict";
exports.id = 3148;
exports.ids = [3148,6939];
exports.modules = {

/***/ 9253:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withDayOrder),
/* harmony export */   y: () => (/* binding */ trimValue)
/* harmony export */ });
/* harmony import */ var _text_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2815);

/** A date as the page's other dates explain it. Every other field stays as it is. */
function withDayOrder(field, { lines }) {
    const dayOrder = (0,_text_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .needsDayOrder */ .EB)(field.value) ? (0,_text_dates_js__WEBPACK_IMPORTED_MODULE_0__/* .dayOrderOf */ .cg)(lines, field.value) : null;
    return dayOrder === null ? field : { ...field, dayOrder };
}
/** The value without the spaces, sentence end and line-break backslash around it. */
function trimValue(text, from, to) {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text.charAt(start)))
        start += 1;
    for (;;) {
        while (end > start && /[\s\\]/.test(text.charAt(end - 1)))
            end -= 1;
        const stop = text.charAt(end - 1) === '.' && end - 1 > start && text.charAt(end - 2) !== '.';
        if (!stop)
            return { from: start, to: end };
        end -= 1;
    }
}


/***/ }),

/***/ 5363:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isVerificationLabel),
/* harmony export */   z: () => (/* binding */ hasVerificationHeader)
/* harmony export */ });
const VERIFICATION = /verif|last validat|v\u00e9rif|\u043f\u0440\u043e\u0432\u0435\u0440|\u0432\u0435\u0440\u0438\u0444\u0438|\u9a8c\u8bc1|\u9a57\u8b49|\u6838\u5b9e|\u6838\u5be6|\u691c\u8a3c|\u78ba\u8a8d\u6e08|\uac80\uc99d|\ud655\uc778|\u00fcberpr\u00fcf|gepr\u00fcft|zweryf|weryfik|geverif|do\u011frulan/i;
/** True for a label with *verified* or *verification*, *last validated*, or their translations. */
const isVerificationLabel = ({ label }) => VERIFICATION.test(label);
/** True for a page whose header has a commit or a date under such a label. */
const hasVerificationHeader = ({ lastVerifiedCommit, lastVerifiedDate, }) => [lastVerifiedCommit, lastVerifiedDate].some((field) => field !== null && isVerificationLabel(field));


/***/ }),

/***/ 5483:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   E1: () => (/* binding */ rangeOfText),
/* harmony export */   LR: () => (/* binding */ rangeOfSegments),
/* harmony export */   lW: () => (/* binding */ segmentsUntil),
/* harmony export */   ln: () => (/* binding */ inlineText),
/* harmony export */   tX: () => (/* binding */ segmentsFrom),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/** Joins segments until `limit` UTF-16 units are reached, so that huge cells cost nothing. */
function inlineText(segments, limit) {
    const taken = [];
    const starts = [];
    let text = '';
    for (const segment of segments) {
        if (text.length >= limit)
            break;
        taken.push(segment);
        starts.push(text.length);
        // A raw HTML tag shows nothing.
        text += segment.kind === 'html' ? '' : segment.text.slice(0, limit);
    }
    return { text, segments: taken, starts };
}
/**
 * The source range of `text.slice(start, end)`. Where it lies in one segment, that text alone, inside its marks;
 * where it spans several, everything between their neighbours, so that no mark is left without its partner.
 * Null where it covers several lines or nothing.
 */
function rangeOfText(inline, start, end) {
    const first = segmentAt(inline, start);
    const last = segmentAt(inline, end - 1);
    const opening = inline.segments[first];
    const closing = inline.segments[last];
    if (opening === undefined || closing === undefined || opening.range.line !== closing.range.line)
        return null;
    const from = start - (inline.starts[first] ?? 0);
    const to = end - (inline.starts[last] ?? 0);
    if (first === last)
        return {
            line: opening.range.line,
            column: columnOf(opening, from),
            endLine: opening.range.line,
            endColumn: columnOf(opening, to),
        };
    const before = inline.segments[first - 1];
    const after = inline.segments[last + 1];
    const column = from > 0 || before === undefined || before.outer.endLine !== opening.range.line
        ? columnOf(opening, from)
        : before.outer.endColumn;
    const endColumn = to < closing.text.length || after === undefined || after.outer.line !== closing.range.line
        ? outerEnd(closing, to)
        : after.outer.column;
    return {
        line: opening.range.line,
        column: from === 0 && before === undefined ? opening.outer.column : column,
        endLine: opening.range.line,
        endColumn,
    };
}
/** Source column of the unit at `offset` of a segment's text. */
function columnOf(segment, offset) {
    return segment.columns?.[offset] ?? segment.range.column + offset;
}
function outerEnd(segment, offset) {
    return offset >= segment.text.length ? segment.outer.endColumn : columnOf(segment, offset);
}
function segmentAt({ starts }, offset) {
    return starts.findLastIndex((start) => start <= offset);
}
/** The segments from `offset` of their joined text on; a segment that the offset divides is cut in two. */
function segmentsFrom(segments, offset) {
    let skipped = 0;
    return segments.flatMap((segment) => {
        const start = skipped;
        skipped += segment.text.length;
        if (skipped <= offset)
            return [];
        return [start >= offset ? segment : cut(segment, offset - start)];
    });
}
/** The segments up to `offset` of their joined text; one that the offset divides is cut in two. */
function segmentsUntil(segments, offset) {
    let before = 0;
    return segments.flatMap((segment) => {
        const length = Math.min(segment.text.length, offset - before);
        before += segment.text.length;
        if (length <= 0)
            return [];
        if (length === segment.text.length)
            return [segment];
        const range = { ...segment.range, endColumn: columnOf(segment, length) };
        return [
            {
                ...segment,
                text: segment.text.slice(0, length),
                range,
                outer: { ...segment.outer, endColumn: range.endColumn },
                columns: segment.columns?.slice(0, length + 1) ?? null,
            },
        ];
    });
}
/** The place that segments fill together; null for none. */
function rangeOfSegments(segments) {
    const first = segments[0]?.outer;
    const last = segments.at(-1)?.outer;
    return first === undefined || last === undefined
        ? null
        : { line: first.line, column: first.column, endLine: last.endLine, endColumn: last.endColumn };
}
/** Segments of one paragraph, a list for each line of it. */
function linesOf(segments) {
    const lines = [[]];
    for (const segment of segments) {
        if (segment.kind === 'break')
            lines.push([]);
        else
            lines.at(-1)?.push(segment);
    }
    return lines.filter((line) => line.length > 0);
}
function cut(segment, offset) {
    const range = { ...segment.range, column: columnOf(segment, offset) };
    return {
        ...segment,
        text: segment.text.slice(offset),
        range,
        outer: { ...segment.outer, column: range.column },
        columns: segment.columns?.slice(offset) ?? null,
    };
}


/***/ }),

/***/ 6324:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ classifyStatus)
/* harmony export */ });
/* harmony import */ var _match_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9042);
/* harmony import */ var _text_characters_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4832);
/* harmony import */ var _status_tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9344);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5619);
/* harmony import */ var _text_shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7627);
// Says which status the text of a status cell means, which of its words say so, and why.





/** Understands `text` (marks taken off). Precise rather than clever: what is not known is `unknown`. */
function classifyStatus(text, words) {
    const whole = wholeOf(text);
    if (whole.start === whole.end)
        return { ...whole, status: 'unknown', reason: 'the cell is empty' };
    const signature = (0,_status_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .statusSignature */ .dr)(text);
    const exact = words.overrides.get(signature);
    if (exact !== undefined)
        return { ...whole, status: exact, reason: 'config' };
    if (/^[-\u2013\u2014\u2212]+$/u.test(text.slice(whole.start, whole.end)))
        return { ...whole, status: 'not-applicable', reason: 'vocabulary' };
    if (signature === '')
        return { ...whole, status: 'unknown', reason: 'no word in it' };
    const explained = words.legend.get(signature);
    if (explained !== undefined)
        return { ...whole, status: explained, reason: 'legend' };
    const tokens = (0,_status_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .tokeniseStatus */ .t1)(text);
    return (fractionOf(text, whole, words) ?? afterArrow({ text, tokens, words, whole }) ?? understand(tokens, words, whole));
}
/** `13/13`, `\u2705 13/13 checks`: how many of how many. A bare pair of other numbers may be a date. */
const FRACTION = /^(?<mark>[^\s\d/]{0,20}\s*)[([]?(?<part>\d{1,6})\s?\/\s?(?<whole>\d{1,6})[)\]]?(?<rest>(?:\s[^/\n]{1,60})?)$/u;
function fractionOf(text, whole, words) {
    const found = FRACTION.exec(text.slice(whole.start, Math.min(whole.end, whole.start + LONGEST_FRACTION)))?.groups;
    if (found === undefined)
        return null;
    const [part, total] = [Number(found['part']), Number(found['whole'])];
    const mark = classifyStatus(found['mark'] ?? '', words);
    if (total === 0 || part > total || (0,_text_characters_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsIn */ .Hn)((found['rest'] ?? '').toLowerCase()).some(_match_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isGrade */ .qI))
        return null;
    const share = (0,_match_words_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOf */ .tC)(part, total);
    if (mark.status === 'unknown') {
        const counted = share !== 'partial' || (found['rest'] ?? '').trim() !== '';
        return (found['mark'] ?? '').trim() === '' && counted ? { ...whole, status: share, reason: 'vocabulary' } : null;
    }
    return {
        ...whole,
        status: mark.status === 'done' && share !== 'done' ? 'partial' : mark.status,
        reason: mark.reason,
    };
}
const LONGEST_FRACTION = 100;
/** Where an arrow leads from one status to another (`\u274c \u2192 \u2705`), what comes behind it holds now. In brackets, or beside other words, it says something else. */
function afterArrow({ text, tokens, words, whole, }) {
    let depth = 0;
    let at = -1;
    tokens.forEach((token, index) => {
        if (token.kind !== 'separator')
            return;
        if (token.separator === 'open')
            depth += 1;
        else if (token.separator === 'arrow' && depth === 0)
            at = index;
        else if (CLOSING.includes(text.slice(token.start, token.end)))
            depth = Math.max(0, depth - 1);
    });
    if (at === -1)
        return null;
    const [before, after] = [
        understand(tokens.slice(0, at), words, whole),
        understand(tokens.slice(at + 1), words, whole),
    ];
    if (after.status !== 'unknown' && (before.status !== 'unknown' || at === 0))
        return after;
    return before.status === 'unknown' ? null : before;
}
const CLOSING = [')', '\uff09', ']', '}'];
function understand(tokens, words, whole) {
    const parts = split(tokens);
    const alternatives = parts.findIndex((part, at) => at > 0 && part.after !== 'slash');
    const head = parts.slice(0, alternatives === -1 ? parts.length : alternatives);
    let rest = parts.slice(head.length);
    let judged = head;
    const [only] = head;
    // `\u2705 (partial)`, `\u2705 \u2014 n/a`: the glyph's own words come after the separator. `Phase 1: done`: the label comes before it.
    const [next] = rest;
    if (head.length === 1 &&
        only !== undefined &&
        next !== undefined &&
        sayWords(next, words) !== null &&
        (only.words.length === 0 || (next.after === 'colon' && sayWords(only, words) === null))) {
        judged = [{ after: null, words: next.words, glyphs: [...only.glyphs, ...next.glyphs] }];
        rest = rest.slice(1);
    }
    const said = judged.map((part) => say(part, words));
    const failed = said.find((one) => typeof one === 'string');
    if (failed !== undefined)
        return { ...whole, status: 'unknown', reason: failed };
    const known = said.filter((one) => typeof one !== 'string');
    if (isForm(judged, known))
        return { ...whole, status: 'not-applicable', reason: 'a form that nobody filled in' };
    const status = (0,_match_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerOf */ .VR)(known.map((one) => one.status));
    // A pair of glyphs, or of yes and no, is a form nobody filled in.
    if (status === null ||
        (known.length > 1 &&
            judged.every((part) => part.words.length === 0) &&
            new Set(known.map((one) => one.status)).size > 1)) {
        return { ...whole, status: 'unknown', reason: 'its words contradict each other' };
    }
    const lowered = status === 'done' &&
        rest.some((part, at) => !isPast(rest[at - 1]) &&
            ((0,_match_words_js__WEBPACK_IMPORTED_MODULE_0__/* .takesBack */ .Ck)(part.words.map((word) => word.text)) || glyphsLower(part) || addsLess(part, words)));
    // What is in parentheses is not cut out of them.
    const range = judged !== head && next?.after === 'open' ? whole : span(judged);
    return {
        start: range.start,
        end: range.end,
        status: lowered ? 'partial' : status,
        reason: known[0]?.source ?? 'vocabulary',
    };
}
/** `was: broken`, `previously: missing`: what follows is over. */
function isPast(before) {
    return before?.words.length === 1 && PAST.has(before.words[0]?.text ?? '');
}
const PAST = new Set(['was', 'were', 'previously', 'formerly', 'before', 'earlier', 'old']);
/** `PASS / FAIL`, `yes/no`: a choice that was never made. */
function isForm(parts, said) {
    return (said.length > 1 &&
        parts.every((part) => part.words.length > 0) &&
        said.some(({ status }) => status === 'done') &&
        said.some(({ status }) => status === 'failed' || status === 'not-started'));
}
/** What one part says, or the reason why that is not known. */
function say(part, words) {
    const spoken = sayWords(part, words);
    const glyphs = part.glyphs.flatMap(({ text }) => sayGlyph(text, words));
    const shown = glyphs.length === 0 ? null : (0,_match_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerOf */ .VR)(glyphs.map((glyph) => glyph.status));
    if (glyphs.length > 0 && shown === null)
        return 'its symbols contradict each other';
    if (spoken !== null) {
        if (spoken.status === 'done' && shown === 'partial')
            return { ...spoken, status: 'partial' };
        return spoken.status === 'done' && (shown === 'not-started' || shown === 'failed' || shown === 'blocked')
            ? 'its symbol and its word contradict each other'
            : spoken;
    }
    const text = part.words.map((word) => word.text).join(' ');
    if (glyphs[0] === undefined || shown === null)
        return text === '' ? 'no status word in it' : `the word \u201c${(0,_text_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .headOf */ .U)(text, 60)}\u201d is not known`;
    if (part.words.some((word) => (0,_match_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isRatio */ .mq)(word.text)))
        return 'a measurement, not a status';
    if (part.words.some((word) => (0,_match_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isGrade */ .qI)(word.text)))
        return 'a grade, not a status';
    if (part.words.length > 0 && (0,_match_words_js__WEBPACK_IMPORTED_MODULE_0__/* .takesBack */ .Ck)(part.words.map((word) => word.text)))
        return shown === 'done' ? 'its symbol and its words contradict each other' : { ...glyphs[0], status: shown };
    return { ...glyphs[0], status: shown };
}
function sayWords(part, words) {
    return (0,_match_words_js__WEBPACK_IMPORTED_MODULE_0__/* .matchWords */ .RD)(part.words.map((word) => word.text), words);
}
function sayGlyph(text, { overrides, legend }) {
    const configured = overrides.get(text);
    if (configured !== undefined)
        return [{ status: configured, source: 'config' }];
    const explained = legend.get(text);
    if (explained !== undefined)
        return [{ status: explained, source: 'legend' }];
    const status = _vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .GLYPHS */ .SV.get(text);
    return status === undefined ? [] : [{ status, source: 'vocabulary' }];
}
function glyphsLower(part) {
    return part.glyphs.some(({ text }) => ['partial', 'not-started', 'blocked'].includes(_vocabulary_js__WEBPACK_IMPORTED_MODULE_3__/* .GLYPHS */ .SV.get(text) ?? ''));
}
/** `done + error`: what is added claims less. */
function addsLess(part, words) {
    return part.after === 'plus' && ['partial', 'not-started', 'failed'].includes(sayWords(part, words)?.status ?? '');
}
function split(tokens) {
    const parts = [];
    let after = null;
    let open = false;
    for (const token of tokens) {
        if (token.kind === 'separator') {
            after = token.separator;
            open = false;
            continue;
        }
        let part = parts.at(-1);
        if (part === undefined || !open) {
            part = { after: parts.length === 0 ? null : after, words: [], glyphs: [] };
            parts.push(part);
            open = true;
        }
        if (token.kind === 'word')
            part.words.push(token);
        else
            part.glyphs.push(token);
    }
    return parts;
}
function span(parts) {
    const tokens = parts.flatMap((part) => [...part.words, ...part.glyphs]);
    return { start: Math.min(...tokens.map((token) => token.start)), end: Math.max(...tokens.map((token) => token.end)) };
}
function wholeOf(text) {
    const trimmed = text.trimStart();
    const start = text.length - trimmed.length;
    return { start, end: start + trimmed.trimEnd().length };
}


/***/ }),

/***/ 9042:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I1: () => (/* binding */ NO_WORDS),
  qI: () => (/* binding */ isGrade),
  mq: () => (/* binding */ isRatio),
  VR: () => (/* binding */ lowerOf),
  RD: () => (/* binding */ matchWords),
  tC: () => (/* binding */ shareOf),
  Ck: () => (/* binding */ takesBack)
});

;// CONCATENATED MODULE: ./build/rows/status/commentary-words.js
// The words beside a status word that leave it as it is: fillers, what starts a commentary, grades, how something was found out.
/** Words that say nothing beside a status word. */
const FILLERS = new Set([
    'fully',
    'now',
    'already',
    'all',
    'is',
    'are',
    'has',
    'have',
    'been',
    'currently',
    'still',
    'entirely',
    'completely',
    'the',
    'was',
    'just',
    'does',
    'do',
    'did',
    'it',
]);
/** Words after a status word that start commentary on it. */
const CONNECTORS = new Set([
    'in',
    'on',
    'at',
    'since',
    'by',
    'via',
    'with',
    'for',
    'as',
    'but',
    'and',
    'to',
    'from',
    'under',
    'behind',
    'until',
    'after',
    'before',
    'per',
    'see',
    'only',
    'locally',
    'upstream',
    'using',
    'pending',
    'however',
    'though',
    'today',
    'here',
    'without',
    'except',
    'phase',
    'milestone',
    'sprint',
    'wave',
    'pr',
    'commit',
    'en',
    'por',
    'con',
    'desde',
    'dans',
    'par',
    'avec',
    'depuis',
    'seit',
    'mit',
    'durch',
    'em',
    'com',
    '\u0432',
    '\u0441',
    'w',
    'z',
    'od',
]);
/** Words that grade and say nothing of whether work is done. */
const GRADES = new Set([
    'good',
    'excellent',
    'great',
    'fair',
    'moderate',
    'poor',
    'strong',
    'weak',
    'healthy',
    'optimal',
    'high',
    'medium',
    'low',
    'better',
    'faster',
    'slower',
    'worse',
    'fast',
    'slow',
    'insecure',
    'hot',
    'cold',
]);
/** Words that say how something was found out: what they found is what follows (`confirmed absent`, `verified broken`). */
const FINDINGS = new Set([
    'confirmed',
    'verified',
    'checked',
    'tested',
    'validated',
    'proven',
    'verificado',
    'gepr\u00fcft',
]);
/** Heads that other words follow to mean something else: `no regressions`, `open source`, `false positive`. */
const HEADS_OF_OTHERS = new Set([
    'no',
    'n',
    'none',
    'false',
    'open',
    'non',
    'n\u00e3o',
    'nao',
    'nie',
    'nein',
    'some',
]);

;// CONCATENATED MODULE: ./build/rows/status/qualifying-words.js
// The words beside a status word that change what it says: denials, degrees, what takes back and what lifts that again.
const NEGATIONS = new Set([
    'not',
    'never',
    "isn't",
    "aren't",
    "wasn't",
    "hasn't",
    "haven't",
    "doesn't",
    "don't",
    'nicht',
    'pas',
    '\u043d\u0435',
    'nie',
    'n\u00e3o',
    'without',
    'un',
    'non',
]);
const DEGREES = new Set([
    'mostly',
    'largely',
    'nearly',
    'almost',
    'partly',
    'partially',
    'half',
    'mainly',
    'substantially',
    'semi',
    'somewhat',
    'basically',
    'weitgehend',
    'gr\u00f6\u00dftenteils',
    'fast',
    'teilweise',
    'presque',
    'casi',
    'quase',
    'prawie',
    '\u043f\u043e\u0447\u0442\u0438',
    '\u0447\u0430\u0441\u0442\u0438\u0447\u043d\u043e',
    'parcialmente',
    'cz\u0119\u015bciowo',
    'partiellement',
]);
const WHOLE = new Set([
    'fully',
    'entirely',
    'completely',
    'yet',
    'been',
    'be',
    'all',
    'totally',
    'everywhere',
    'vollst\u00e4ndig',
    '\u043f\u043e\u043b\u043d\u043e\u0441\u0442\u044c\u044e',
]);
/** Said after a status word, these take something back. */
const LOWERING = new Set([
    'not',
    'partial',
    'partially',
    'partly',
    'pending',
    'missing',
    'todo',
    'wip',
    'unverified',
    'untested',
    'incomplete',
    'remaining',
    'remains',
    'except',
    'without',
    'blocked',
    'stub',
    'stubbed',
    'stubs',
    'failing',
    'fails',
    'failed',
    'broken',
    'unwired',
    'gap',
    'gaps',
    'needs',
    'lacks',
    'lacking',
    "isn't",
    "doesn't",
    "hasn't",
    "aren't",
    'mostly',
    'nearly',
    'almost',
    'nicht',
    'teilweise',
    'falta',
    'manque',
    '\u043d\u0435',
    '\u0447\u0430\u0441\u0442\u0438\u0447\u043d\u043e',
    'nie',
    'brak',
    '\u672a',
    '\u90e8\u5206',
]);
/** Said before such a word, these take the taking back back: `no gaps`, `previously partial`. */
const LIFTING = new Set([
    'no',
    'none',
    'zero',
    '0',
    'any',
    'without',
    'nothing',
    'was',
    'were',
    'previously',
    'formerly',
    'former',
    'ex',
    'closes',
    'closed',
    'fixes',
    'fixed',
    'fills',
    'resolves',
    'resolved',
]);
const HARMLESS_AFTER_NOT = new Set([
    'applicable',
    'required',
    'needed',
    'relevant',
    'only',
    'just',
    'planned',
    'affected',
]);
/** What `with` takes back: `pass with known limitations`, `done with two open issues`. */
const SHORTCOMINGS = new Set('limitation|limitations|caveat|caveats|exception|exceptions|reservation|reservations|deviation|deviations|restriction|restrictions|issue|issues|warning|warnings|error|errors|failure|failures|gaps|gap|findings|bugs|einschr\u00e4nkung|einschr\u00e4nkungen|limitaciones|excepciones|r\u00e9serves|limites|limita\u00e7\u00f5es|ressalvas|\u043e\u0433\u0440\u0430\u043d\u0438\u0447\u0435\u043d\u0438\u044f\u043c\u0438|\u0437\u0430\u043c\u0435\u0447\u0430\u043d\u0438\u044f\u043c\u0438|zastrze\u017ceniami'.split('|'));
const WITH = new Set(['with', 'mit', 'con', 'avec', 'com', '\u0441', 'z']);
/** Nouns and adjectives of a shortcoming that the words after them can undo: `stub also landed`, `missing test added`. */
const UNDOABLE = new Set([
    'stub',
    'stubs',
    'stubbed',
    'gap',
    'gaps',
    'missing',
    'todo',
    'remaining',
    'failing',
    'failed',
    'broken',
    'blocked',
    'incomplete',
    'untested',
    'unverified',
    'pending',
]);
const UNDOING = new Set([
    'added',
    'removed',
    'deleted',
    'replaced',
    'gone',
    'filled',
    'done',
    'fixed',
    'closed',
    'resolved',
    'landed',
    'merged',
    'shipped',
    'implemented',
    'covered',
    'addressed',
    'cleared',
    'completed',
    'complete',
    'verified',
]);
/** Good words that are no status alone, and a sure one when they are denied. */
const DENIABLE = new Set('accepted|accept|approved|ready|active|enabled|reachable|installed|connected|used|called|invoked|exposed|documented|reproducible|exported|registered|configured|created|written|visible|stable|fixed|usable|functional|provided|shown|handled|respected|propagated|persisted|akzeptiert|genehmigt|aceptado|aprobado|accept\u00e9|approuv\u00e9|aceito|\u043f\u0440\u0438\u043d\u044f\u0442\u043e|\u043e\u0434\u043e\u0431\u0440\u0435\u043d\u043e'.split('|'));
/** A denial that is written into the word: `\u672a\u9a57\u8b49`, `\u5c1a\u672a\u5b8c\u6210`, `\u6ca1\u6709\u5b9e\u73b0`, `\u3057\u3066\u3044\u306a\u3044`, `\ubbf8\uac80\uc99d`. Exceptions (`\u4e0d\u9002\u7528`) are in the vocabulary itself. */
const DENIED_WITHIN = /^(?:(?:\u5c1a?\u672a|\u8fd8\u6ca1\u6709?|\u9084\u6c92\u6709?|\u6ca1\u6709?|\u6c92\u6709?|\u672a\u80fd|\u65e0\u6cd5|\u7121\u6cd5|\u4e0d)[\u3400-\u9fff]{1,6}|[\u3040-\u30ff\u3400-\u9fff]{1,12}(?:\u3066|\u3067)\u3044(?:\u306a\u3044|\u307e\u305b\u3093)|\ubbf8[\uac00-\ud7a3]{2,5})$/u;

// EXTERNAL MODULE: ./build/rows/status/vocabulary.js
var vocabulary = __webpack_require__(5619);
;// CONCATENATED MODULE: ./build/rows/status/match-words.js



/** Nothing but the product's own vocabulary. */
const NO_WORDS = { overrides: new Map(), legend: new Map(), listed: new Set() };
/** The longest status phrase anybody writes. */
const LONGEST_PHRASE = 5;
/** The status that the words say, or null where they say none. `words` are in lower case. */
function matchWords(words, known) {
    return phrase(words, known) ?? (words.length > 1 ? composed(words, known) : percentage(words));
}
const NEAR = 3;
/** True where commentary after a status word takes something back (`done, not verified`). */
function takesBack(words) {
    return (countsShortcomings(words) ||
        words.some((word, at) => {
            if (WITH.has(word)) {
                const named = words.slice(at + 1, at + 1 + NEAR);
                const short = named.findIndex((next) => SHORTCOMINGS.has(next));
                return short >= 0 && !named.slice(0, short).some((next) => LIFTING.has(next));
            }
            if (!LOWERING.has(word) || LIFTING.has(words[at - 1] ?? '') || LIFTING.has(words[at - 2] ?? ''))
                return false;
            const after = words.slice(at + 1, at + 1 + NEAR);
            if (UNDOABLE.has(word) && after.some((next) => UNDOING.has(next)) && !after.some((next) => NEGATIONS.has(next)))
                return false;
            const next = words[at + 1] ?? '';
            if (word === 'not')
                return !HARMLESS_AFTER_NOT.has(next);
            return word !== 'without' || !LOWERING.has(next);
        }));
}
/** `2 known issues`, `known limitations`: said in brackets, it takes something back without a `with`; `3 issues fixed` does not. */
function countsShortcomings([first = '', ...rest]) {
    if (!/^[1-9]\d{0,3}$/u.test(first) && !COUNTING.has(first))
        return false;
    const at = rest.slice(0, NEAR).findIndex((word) => SHORTCOMINGS.has(word));
    return at !== -1 && !rest.slice(0, at + 1 + NEAR).some((word) => UNDOING.has(word) || LIFTING.has(word));
}
const COUNTING = new Set(['known', 'minor', 'some', 'several', 'two', 'three']);
function isGrade(word) {
    return GRADES.has(word);
}
/** True for counts, percentages, versions and dates. */
function isMeasure(word) {
    return /\d/u.test(word) || word.includes('%');
}
/** True for a share or a factor, which measures something (`40% better`, `3x faster`) where a count or a version only adds to a status. */
function isRatio(word) {
    return /^\d+(?:\.\d+)?(?:x|ms|s)$/u.test(word) || (word.includes('%') && word !== '100%');
}
function phrase(words, { overrides, legend }) {
    if (words.length === 0)
        return null;
    const text = words.join(' ');
    const length = words.length;
    const configured = overrides.get(text);
    if (configured !== undefined)
        return { status: configured, source: 'config', length };
    const explained = legend.get(text);
    if (explained !== undefined)
        return { status: explained, source: 'legend', length };
    const status = words.length > LONGEST_PHRASE ? undefined : vocabulary/* VOCABULARY */.Hx.get(text);
    if (status !== undefined)
        return { status, source: 'vocabulary', length };
    return length === 1 && DENIED_WITHIN.test(text) ? { status: 'not-started', source: 'vocabulary', length } : null;
}
function composed(words, known) {
    const first = words[0] ?? '';
    return (prefixed(words, known) ??
        negated(words, known) ??
        degree(words, known) ??
        percentage(words) ??
        (FILLERS.has(first) ? longer(matchWords(words.slice(1), known), 1) : null));
}
/** `done in v2`, `pending local run`, `implemented for macOS`: a known phrase, and after it what does not change its sense. */
function prefixed(words, known) {
    for (let length = Math.min(LONGEST_PHRASE, words.length - 1); length > 0; length -= 1) {
        const head = phrase(words.slice(0, length), known);
        if (head === null)
            continue;
        const rest = words.slice(length);
        const connected = CONNECTORS.has(rest[0] ?? '') || isMeasure(rest[0] ?? '');
        const tail = connected ? null : matchWords(rest, known);
        if (tail !== null) {
            if (length === 1 && tail.status !== 'done' && FINDINGS.has(words[0] ?? ''))
                return longer(tail, length);
            return both(head, tail);
        }
        if (head.status === 'done' && takesBack(rest))
            return { ...head, status: 'partial' };
        // More words raise no claim (`pending local run`), but they can turn a good word into another thing (`complete rewrite`).
        if (connected || (head.status !== 'done' && !HEADS_OF_OTHERS.has(words.slice(0, length).join(' '))))
            return head;
    }
    return null;
}
function both(head, tail) {
    const status = lowerOf([head.status, tail.status]);
    return status === null ? null : { ...head, status, length: head.length + tail.length };
}
function negated(words, known) {
    if (!NEGATIONS.has(words[0] ?? ''))
        return null;
    const whole = WHOLE.has(words[1] ?? '') ? 1 : 0;
    if (DENIABLE.has(words[1 + whole] ?? ''))
        return { status: 'not-started', source: 'vocabulary', length: 2 + whole };
    const said = matchWords(words.slice(1 + whole), known);
    if (said?.status !== 'done')
        return null;
    const half = whole === 1 && !['yet', 'been', 'be'].includes(words[1] ?? '');
    return { ...said, status: half ? 'partial' : 'not-started', length: said.length + 1 + whole };
}
function degree(words, known) {
    if (!DEGREES.has(words[0] ?? ''))
        return null;
    const said = matchWords(words.slice(1), known);
    return said?.status === 'done' || said?.status === 'partial'
        ? { ...said, status: 'partial', length: said.length + 1 }
        : null;
}
/** `80%`, `80% complete`: how much of the work is done. Of anything else it is a measurement. */
function percentage(words) {
    const spaced = words[1] === '%';
    const [share = '', word] = spaced ? [`${words[0] ?? ''}%`, ...words.slice(2)] : words;
    if (!/^\d{1,3}(?:\.\d{1,3})?%$/u.test(share) || (word !== undefined && vocabulary/* VOCABULARY */.Hx.get(word) !== 'done'))
        return null;
    return {
        status: shareOf(Number.parseFloat(share), 100),
        source: 'vocabulary',
        length: Math.min(words.length, spaced ? 3 : 2),
    };
}
/** What `part` of `whole` says: all of it is done, some of it partial. */
function shareOf(part, whole) {
    if (part >= whole)
        return 'done';
    return part > 0 ? 'partial' : 'not-started';
}
function longer(match, by) {
    return match === null ? null : { ...match, length: match.length + by };
}
/** The status that several said together amount to: the lower of done and partial, partial where some of it failed; null where they contradict each other. */
function lowerOf(statuses) {
    const distinct = new Set(statuses);
    if (distinct.size === 1)
        return statuses[0] ?? null;
    const progress = [...distinct].every((status) => status === 'done' || status === 'partial' || status === 'failed');
    return progress && distinct.has('partial') ? 'partial' : null;
}


/***/ }),

/***/ 9344:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dr: () => (/* binding */ statusSignature),
/* harmony export */   t1: () => (/* binding */ tokeniseStatus),
/* harmony export */   zu: () => (/* binding */ STATUS_TEXT_LIMIT)
/* harmony export */ });
/* harmony import */ var _text_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4832);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5619);
// Splits the text of a status cell into words, glyphs and separators, with offsets into the text.


/** Nobody writes a status longer than this; more of a cell is not looked at. */
const STATUS_TEXT_LIMIT = 300;
/** Numbers keep their inner dots and signs: `v1.2`, `99.5%`, `2026-01-02`. */
const WORD = new RegExp(`(?:['\u2019%]|[^${_text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_IN_WORDS */ .wY}]|(?<=\\d)[.:-](?=\\d))+`, 'uy');
/** Variation selectors, joiners and skin tones change how a glyph looks, not what it means. */
const INVISIBLE = /^[\uFE0E\uFE0F\u200B-\u200D\u20E3\u{1F3FB}-\u{1F3FF}]/u;
const SEPARATORS = new Map([
    ['\u2192', 'arrow'],
    ['\u21d2', 'arrow'],
    ['\u279c', 'arrow'],
    ['\u27a1', 'arrow'],
    ['\u27f6', 'arrow'],
    ['\u2794', 'arrow'],
    ['/', 'slash'],
    ['\uff0f', 'slash'],
    ['|', 'slash'],
    ['+', 'plus'],
    ['&', 'plus'],
    [':', 'colon'],
    ['\uff1a', 'colon'],
    ['=', 'colon'],
    ['(', 'open'],
    ['\uff08', 'open'],
    ['[', 'open'],
    ['{', 'open'],
    [',', 'stop'],
    ['\uff0c', 'stop'],
    ['\u3001', 'stop'],
    [';', 'stop'],
    ['\uff1b', 'stop'],
    ['.', 'stop'],
    ['\u3002', 'stop'],
    ['!', 'stop'],
    ['?', 'stop'],
    ['\n', 'stop'],
    ['\u2014', 'stop'],
    ['\u2013', 'stop'],
    ['\u00b7', 'stop'],
    ['\u2022', 'stop'],
    [')', 'stop'],
    ['\uff09', 'stop'],
    [']', 'stop'],
]);
/** Words come out in lower case with plain apostrophes, glyphs without variation selectors. Linear in the text, which is cut at the limit. */
function tokeniseStatus(text) {
    const source = text.slice(0, STATUS_TEXT_LIMIT);
    const tokens = [];
    let at = 0;
    while (at < source.length) {
        const taken = takeSpecial(source, at) ?? takeWord(source, at) ?? takeMark(source, at);
        if (taken.token !== null)
            tokens.push(taken.token);
        at = taken.next;
    }
    return tokens;
}
/** The words and glyphs of a text in one comparable form; what legends and configuration are looked up by. */
function statusSignature(text) {
    return tokeniseStatus(text)
        .flatMap((token) => (token.kind === 'separator' ? [] : [token.text]))
        .join(' ');
}
/** `n/a`, `w/o`, check boxes, shortcodes and arrows made of several characters. */
function takeSpecial(source, at) {
    const two = source.slice(at, at + 2);
    const three = source.slice(at, at + 3);
    if (two === '->' || two === '=>')
        return { token: { kind: 'separator', separator: 'arrow', start: at, end: at + 2 }, next: at + 2 };
    if (three.toLowerCase() === 'n/a' && !isWord(source[at - 1]) && !isWord(source[at + 3]))
        return { token: { kind: 'word', text: 'n/a', start: at, end: at + 3 }, next: at + 3 };
    if (three.startsWith('[') && three.endsWith(']') && _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .GLYPHS */ .SV.has(three.toLowerCase())) {
        return { token: { kind: 'glyph', text: three.toLowerCase(), start: at, end: at + 3 }, next: at + 3 };
    }
    if (two === '[]')
        return { token: { kind: 'glyph', text: '[ ]', start: at, end: at + 2 }, next: at + 2 };
    if (source[at] !== ':')
        return null;
    const close = source.indexOf(':', at + 1);
    const glyph = close > at && close - at < 40 ? _vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .SHORTCODES */ .nB.get(source.slice(at + 1, close)) : undefined;
    return glyph === undefined
        ? null
        : { token: { kind: 'glyph', text: glyph, start: at, end: close + 1 }, next: close + 1 };
}
function takeWord(source, at) {
    WORD.lastIndex = at;
    const word = WORD.exec(source)?.[0];
    if (word === undefined)
        return null;
    return {
        token: {
            kind: 'word',
            text: word.normalize('NFKC').toLowerCase().replaceAll('\u2019', "'"),
            start: at,
            end: at + word.length,
        },
        next: at + word.length,
    };
}
function takeMark(source, at) {
    const point = pointAt(source, at);
    const next = at + point.length;
    const separator = SEPARATORS.get(point) ?? (point === '-' && isSpaced(source, at) ? 'stop' : undefined);
    if (separator !== undefined)
        return { token: { kind: 'separator', separator, start: at, end: next }, next };
    if (INVISIBLE.test(point) || (!_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .GLYPHS */ .SV.has(point) && !(0,_text_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isSymbol */ .Bm)(point.codePointAt(0) ?? 0)))
        return { token: null, next };
    return {
        token: { kind: 'glyph', text: point, start: at, end: INVISIBLE.test(source[next] ?? '') ? next + 1 : next },
        next,
    };
}
function isSpaced(source, at) {
    return at === 0 || at === source.length - 1 || /\s/u.test(source[at - 1] ?? '') || /\s/u.test(source[at + 1] ?? '');
}
/** Enough for the neighbours of `n/a`. */
function isWord(character) {
    return character !== undefined && /[a-z\d]/i.test(character);
}
function pointAt(source, at) {
    return String.fromCodePoint(source.codePointAt(at) ?? 0);
}


/***/ }),

/***/ 5619:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ VOCABULARY),
/* harmony export */   SV: () => (/* binding */ GLYPHS),
/* harmony export */   Te: () => (/* binding */ AMBIGUOUS),
/* harmony export */   nB: () => (/* binding */ SHORTCODES)
/* harmony export */ });
/*
 * Decisions:
 * - Work that failed or is broken claims nothing: it is `failed`, neither `partial` nor `not-started` (its evidence may well exist).
 * - `draft` is mostly written for work not yet begun; `accepted`, `active`, `ready`, `approved` and `new` mean too many things and stay unknown.
 * - What was dropped on purpose (retired, superseded, removed, deprecated, cancelled) claims nothing: `not-applicable`.
 * - `tbd`, `unknown` and question marks say that nobody knows, and so does the guard.
 */
const PHRASES = {
    done: [
        'done|pass|passed|passes|passing|complete|completed|completes|completion|implemented|yes|y|true|fixed|closed|verified|covered|met|wired|wired up|green|ok|okay|satisfied|tested|shipped|stable',
        'exists|exist|supported|full|full support|fully|resolved|compliant|conformant|conforms|delivered|landed|merged|released|live|deployed|available|present|working|works|operational|integrated|validated',
        'confirmed|clean|verified clean|achieved|finished|finalized|finalised|built|solved|in production|production|production ready|ga|signed off|code complete|feature complete|at parity|parity|full parity|addressed|mitigated|proven|enforced|ready for production|success|successful|succeeded|checked|migrated|ported|aligned|adopted|published|all tests pass|tests pass|no gap|no gaps',
        '\u5df2\u5b8c\u6210|\u5df2\u5173\u95ed|\u5df2\u95dc\u9589|\u5b8c\u6210|\u5b8c\u4e86|\u5df2\u5b9e\u73b0|\u5df2\u5be6\u73fe|\u5b9e\u73b0|\u5b9e\u73b0\u5b8c\u6210|\u5df2\u5b9e\u65bd|\u5df2\u901a\u8fc7|\u901a\u8fc7|\u5df2\u9a8c\u8bc1|\u5df2\u4fee\u590d|\u5df2\u652f\u6301|\u652f\u6301|\u5df2\u4e0a\u7ebf|\u5df2\u4ea4\u4ed8|\u5df2\u89e3\u51b3|\u662f|\u9054\u6210|\u6e08|\u6e08\u307f|\u5b9f\u88c5\u6e08\u307f|\u5b9f\u88c5\u6e08|\u89e3\u6c7a\u6e08\u307f|\u89e3\u6c7a\u6e08|\u4fee\u6b63\u6e08\u307f|\u8a2d\u5b9a\u6e08\u307f|\u5bfe\u5fdc\u6e08\u307f|\u5bfe\u5fdc\u6e08|\u5b8c\u4e86\u6e08\u307f|\u691c\u8a3c\u6e08\u307f|\u5408\u683c',
        'completado|completada|completo|completa|hecho|hecha|terminado|terminada|implementado|implementada|listo|lista|cumple|cumplido|verificado|verificada|s\u00ed|resuelto|resuelta|aprobado|entregado|cerrado|cerrada|corregido|corregida|solucionado|solucionada',
        'termin\u00e9|termin\u00e9e|termine|fait|faite|fini|finie|impl\u00e9ment\u00e9|impl\u00e9ment\u00e9e|achev\u00e9|achev\u00e9e|complet|compl\u00e8te|r\u00e9alis\u00e9|r\u00e9alis\u00e9e|valid\u00e9|valid\u00e9e|oui|livr\u00e9|livr\u00e9e|v\u00e9rifi\u00e9|v\u00e9rifi\u00e9e|ferm\u00e9|ferm\u00e9e|corrig\u00e9|corrig\u00e9e|r\u00e9solu|r\u00e9solue',
        'erledigt|fertig|abgeschlossen|umgesetzt|implementiert|vollst\u00e4ndig|vorhanden|erf\u00fcllt|bestanden|getestet|gepr\u00fcft|ja|behoben|gel\u00f6st|fertiggestellt|verifiziert|geschlossen|korrigiert',
        'conclu\u00eddo|conclu\u00edda|concluido|concluida|feito|feita|pronto|pronta|finalizado|finalizada|sim|entregue|atendido|atendida|resolvido|resolvida|testado|testada|fechado|fechada|corrigido|corrigida',
        '\u0433\u043e\u0442\u043e\u0432\u043e|\u0433\u043e\u0442\u043e\u0432|\u0433\u043e\u0442\u043e\u0432\u0430|\u0440\u0435\u0448\u0435\u043d\u043e|\u0440\u0435\u0448\u0451\u043d|\u0440\u0435\u0448\u0435\u043d|\u043f\u0440\u0438\u043d\u044f\u0442\u043e|\u0441\u0434\u0435\u043b\u0430\u043d\u043e|\u0432\u044b\u043f\u043e\u043b\u043d\u0435\u043d\u043e|\u0432\u044b\u043f\u043e\u043b\u043d\u0435\u043d|\u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043d\u043e|\u0437\u0430\u0432\u0435\u0440\u0448\u0451\u043d|\u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043d|\u0440\u0435\u0430\u043b\u0438\u0437\u043e\u0432\u0430\u043d\u043e|\u0440\u0435\u0430\u043b\u0438\u0437\u043e\u0432\u0430\u043d|\u0440\u0435\u0430\u043b\u0438\u0437\u043e\u0432\u0430\u043d\u0430|\u0434\u0430|\u0437\u0430\u043a\u0440\u044b\u0442\u043e|\u0437\u0430\u043a\u0440\u044b\u0442|\u0437\u0430\u043a\u0440\u044b\u0442\u0430|\u0438\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u043e|\u0438\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d|\u0438\u0441\u043f\u0440\u0430\u0432\u043b\u0435\u043d\u0430|\u0443\u0441\u0442\u0440\u0430\u043d\u0435\u043d\u043e|\u043f\u0440\u043e\u0432\u0435\u0440\u0435\u043d\u043e|\u043f\u043e\u0434\u0434\u0435\u0440\u0436\u0438\u0432\u0430\u0435\u0442\u0441\u044f|\u0432\u043d\u0435\u0434\u0440\u0435\u043d\u043e|\u043f\u0440\u043e\u0439\u0434\u0435\u043d\u043e',
        'gotowe|gotowy|gotowa|zrobione|zrobiony|uko\u0144czone|uko\u0144czony|ukonczone|zako\u0144czone|zako\u0144czony|wykonane|wdro\u017cone|wdro\u017cony|zaimplementowane|zaimplementowany|tak|spe\u0142nione|zamkni\u0119te|naprawione|zweryfikowane',
        '\uc644\ub8cc|\uc644\ub8cc\ub428|\uad6c\ud604|\uad6c\ud604\ub428|\uad6c\ud604 \uc644\ub8cc|\uad6c\ud604\uc644\ub8cc|\ud1b5\uacfc|\uac80\uc99d\ub428|\uac80\uc99d \uc644\ub8cc|\uc9c0\uc6d0|\uc9c0\uc6d0\ub428|\uc608|\ud574\uacb0|\ud574\uacb0\ub428|\ud574\uacb0 \uc644\ub8cc|fatto|completato|klaar|voltooid|tamamland\u0131',
    ],
    partial: [
        'partial|partially|partly|partial support|partially done|partially complete|partially completed|partially implemented|partially tested|partially supported|partially met|partially covered|partially verified|in part|in progress|inprogress|wip|work in progress|started|ongoing|underway|under way|begun',
        'prototype|prototyped|in testing|testing|experimental|beta|alpha|preview|mvp|pass partial|partial pass|partial error|incomplete|limited|degraded|in development|developing|under development|in review|under review|review|ready for review|in qa|yellow|amber',
        'pending review|pending approval|pending verification|pending merge|awaiting review|awaiting approval|implementing|building|code only|scaffolded|scaffold|needs work|needs tests|needs review|needs verification|implemented unverified|implemented untested|unwired|not fully|not complete|not completed|not finished|not wired|half done|some|mixed|at risk|draft implementation',
        '\u90e8\u5206|\u90e8\u5206\u5b8c\u6210|\u90e8\u5206\u5b9e\u73b0|\u90e8\u5206\u652f\u6301|\u90e8\u5206\u901a\u8fc7|\u8fdb\u884c\u4e2d|\u9032\u884c\u4e2d|\u5f00\u53d1\u4e2d|\u958b\u767c\u4e2d|\u6e2c\u8a66\u4e2d|\u6d4b\u8bd5\u4e2d|\u4e00\u90e8|\u4e00\u90e8\u5b8c\u4e86|\u90e8\u5206\u7684|\u5b9f\u88c5\u4e2d|\u5bfe\u5fdc\u4e2d|\u4f5c\u696d\u4e2d|\u691c\u8a3c\u4e2d|\u90e8\u5206\u5b9f\u88c5',
        'parcial|parcialmente|en progreso|en curso|en proceso|en desarrollo|en pruebas|incompleto|incompleta',
        'partiel|partielle|partiellement|en cours|en d\u00e9veloppement|incomplet|incompl\u00e8te|en test',
        'teilweise|teilweise umgesetzt|teilweise implementiert|teilweise erf\u00fcllt|in arbeit|in bearbeitung|laufend|begonnen|angefangen|unvollst\u00e4ndig|in entwicklung|teils',
        'em andamento|em progresso|em desenvolvimento|em curso|parcialmente implementado|iniciado|em teste',
        '\u0447\u0430\u0441\u0442\u0438\u0447\u043d\u043e|\u0447\u0430\u0441\u0442\u0438\u0447\u043d\u043e \u0433\u043e\u0442\u043e\u0432\u043e|\u0447\u0430\u0441\u0442\u0438\u0447\u043d\u043e \u0440\u0435\u0430\u043b\u0438\u0437\u043e\u0432\u0430\u043d\u043e|\u0447\u0430\u0441\u0442\u0438\u0447\u043d\u043e \u0432\u043e\u0441\u0441\u0442\u0430\u043d\u043e\u0432\u043b\u0435\u043d\u043e|\u0447\u0430\u0441\u0442\u0438\u0447\u043d\u043e \u0432\u043e\u0441\u0441\u0442\u0430\u043d\u043e\u0432\u043b\u0435\u043d|\u0447\u0430\u0441\u0442\u0438\u0447\u043d\u043e \u0432\u044b\u043f\u043e\u043b\u043d\u0435\u043d\u043e|\u0432 \u043f\u0440\u043e\u0446\u0435\u0441\u0441\u0435|\u0432 \u0440\u0430\u0431\u043e\u0442\u0435|\u0432 \u0440\u0430\u0437\u0440\u0430\u0431\u043e\u0442\u043a\u0435|\u043d\u0430\u0447\u0430\u0442\u043e|\u043d\u0430\u0447\u0430\u0442|\u043d\u0430\u0447\u0430\u0442\u0430|\u043d\u0435 \u043f\u043e\u043b\u043d\u043e\u0441\u0442\u044c\u044e|\u0442\u0435\u0441\u0442\u0438\u0440\u0443\u0435\u0442\u0441\u044f',
        'cz\u0119\u015bciowo|cz\u0119\u015bciowe|cz\u0119\u015bciowy|czesciowo|w toku|w trakcie|w realizacji|rozpocz\u0119te|niekompletne|w budowie',
        '\ubd80\ubd84|\ubd80\ubd84 \uc644\ub8cc|\ubd80\ubd84\uc644\ub8cc|\ubd80\ubd84 \uad6c\ud604|\ubd80\ubd84\uad6c\ud604|\uc77c\ubd80|\uc77c\ubd80 \uc644\ub8cc|\uc9c4\ud589 \uc911|\uc9c4\ud589\uc911|\uac1c\ubc1c \uc911|\uac1c\ubc1c\uc911|\uc791\uc5c5 \uc911|\ud14c\uc2a4\ud2b8 \uc911|parziale|in corso|gedeeltelijk|devam ediyor',
    ],
    failed: [
        'fail|failed|fails|failing|failure|broken|bug|bugs|buggy|error|errors|errored|regressed|regression|red|flaky|unstable|non compliant|noncompliant|not compliant|mismatch|\u5931\u8d25|\u5931\u6557|\u4e0d\u5408\u683c|\u672a\u901a\u8fc7|fallido|falla|fallo|\u00e9chec|\u00e9chou\u00e9|fehlgeschlagen|fehlerhaft|falhou|\u043e\u0448\u0438\u0431\u043a\u0430|\u0441\u043b\u043e\u043c\u0430\u043d\u043e|\u043f\u0440\u043e\u0432\u0430\u043b\u0435\u043d\u043e|nieudane|b\u0142\u0105d|\uc2e4\ud328|not compliant yet|still broken|still fails|still failing|still fail|does not work|sigue fallando|\u0432\u0441\u0451 \u0435\u0449\u0451 \u043d\u0435 \u0440\u0430\u0431\u043e\u0442\u0430\u0435\u0442|\u4ecd\u7136\u5931\u8d25',
    ],
    'not-started': [
        'not started|notstarted|awaiting|reopened|re opened|not implemented|not done|not begun|planned|pending|open|missing|gap|gaps|draft|drafted|todo|to do|no|n|false|none|absent|stub|stubbed|stub only|\u30b9\u30bf\u30d6|\u30b9\u30bf\u30d6\u306e\u307f|specified|proposed|unimplemented|unstarted|not yet|not yet started|not yet implemented',
        'backlog|queued|scheduled|upcoming|unsupported|not supported|not available|unavailable|not verified|unverified|not tested|untested|not covered|uncovered|not met|unmet|not found|not present|not exists|not wired up|not integrated|not delivered|not validated|not addressed|unaddressed|unresolved|new work|idea|to be done|spec only|design only|designed|neglected',
        'still exists|still exist|still present|still there|still open|still missing|still pending|still reproduces|still reproducible|still occurs|still absent|remains|remains open|persists|sigue existiendo|existe toujours|besteht weiterhin|besteht noch|ainda existe|\u0432\u0441\u0451 \u0435\u0449\u0451 \u0441\u0443\u0449\u0435\u0441\u0442\u0432\u0443\u0435\u0442|nadal istnieje|\u4ecd\u5b58\u5728|\u4f9d\u7136\u5b58\u5728|\u4ecd\u7136\u5b58\u5728|\u307e\u3060\u5b58\u5728|\uc5ec\uc804\ud788 \uc874\uc7ac',
        'nothing yet|no evidence|no implementation|unfixed|not fixed|not closed|not passed|not working|not built|not merged|not released|not deployed|not enforced|awaiting implementation|to implement|not complied',
        '\u672a\u5f00\u59cb|\u672a\u958b\u59cb|\u672a\u5b9e\u73b0|\u672a\u5be6\u73fe|\u672a\u5b8c\u6210|\u672a\u5b8c\u4e86|\u8ba1\u5212\u4e2d|\u8a08\u5283\u4e2d|\u8ba1\u5212|\u5f85\u529e|\u5f85\u8fa6|\u5f85\u5b9a\u4e2d|\u5f85\u5f00\u59cb|\u5f85\u5b9e\u73b0|\u5f85\u5904\u7406|\u7f3a\u5931|\u65e0|\u5426|\u672a\u7740\u624b|\u672a\u5b9f\u88c5|\u672a\u5bfe\u5fdc|\u4e88\u5b9a|\u8a08\u753b\u4e2d|\u8a08\u753b|\u672a\u691c\u8a3c|\u5b9f\u88c5\u4e88\u5b9a|\u5bfe\u5fdc\u4e88\u5b9a|\u672a\u6d4b\u8bd5|\u6ca1\u6709',
        'pendiente|pendientes|no iniciado|no iniciada|sin iniciar|sin empezar|planificado|planificada|planeado|por hacer|falta|faltante|no implementado|no implementada|abierto|abierta|ausente|no cumple',
        '\u00e0 faire|a faire|non commenc\u00e9|non commenc\u00e9e|pas commenc\u00e9|pas commenc\u00e9e|non d\u00e9marr\u00e9|pr\u00e9vu|pr\u00e9vue|planifi\u00e9|planifi\u00e9e|manquant|manquante|en attente|non|non impl\u00e9ment\u00e9|ouvert|ouverte|absent|absente',
        'offen|ausstehend|geplant|nicht begonnen|nicht gestartet|nicht angefangen|nicht umgesetzt|nicht implementiert|nicht erf\u00fcllt|fehlt|fehlend|nein|zu tun|noch offen|nicht vorhanden',
        'n\u00e3o iniciado|n\u00e3o iniciada|nao iniciado|n\u00e3o come\u00e7ado|n\u00e3o implementado|n\u00e3o implementada|planejado|planejada|a fazer|faltando|ausente|n\u00e3o|nao|pend\u00eancia|aberto|aberta',
        '\u043d\u0435 \u043d\u0430\u0447\u0430\u0442\u043e|\u043d\u0435 \u043d\u0430\u0447\u0430\u0442|\u043d\u0435 \u043d\u0430\u0447\u0430\u0442\u0430|\u0437\u0430\u043f\u043b\u0430\u043d\u0438\u0440\u043e\u0432\u0430\u043d\u043e|\u0437\u0430\u043f\u043b\u0430\u043d\u0438\u0440\u043e\u0432\u0430\u043d|\u043f\u043b\u0430\u043d\u0438\u0440\u0443\u0435\u0442\u0441\u044f|\u043e\u0436\u0438\u0434\u0430\u0435\u0442|\u043e\u0442\u0441\u0443\u0442\u0441\u0442\u0432\u0443\u0435\u0442|\u043d\u0435\u0442|\u043d\u0435 \u0440\u0435\u0430\u043b\u0438\u0437\u043e\u0432\u0430\u043d\u043e|\u043d\u0435 \u0441\u0434\u0435\u043b\u0430\u043d\u043e|\u043d\u0435 \u0432\u044b\u043f\u043e\u043b\u043d\u0435\u043d\u043e|\u043d\u0435 \u0433\u043e\u0442\u043e\u0432\u043e|\u043e\u0442\u043a\u0440\u044b\u0442\u043e|\u0432 \u043f\u043b\u0430\u043d\u0430\u0445|\u043a \u0432\u044b\u043f\u043e\u043b\u043d\u0435\u043d\u0438\u044e|\u0447\u0435\u0440\u043d\u043e\u0432\u0438\u043a',
        'nierozpocz\u0119te|nierozpocz\u0119ty|nie rozpocz\u0119to|nie rozpocz\u0119te|planowane|planowany|zaplanowane|zaplanowany|do zrobienia|brak|brakuje|oczekuje|oczekuj\u0105ce|nie|niezaimplementowane|otwarte|nie zrobione',
        '\ubbf8\uc2dc\uc791|\uc2dc\uc791 \uc804|\uc2dc\uc791\uc804|\ubbf8\uad6c\ud604|\ubbf8\uc644\ub8cc|\uc608\uc815|\uacc4\ud68d|\uacc4\ud68d\ub428|\ub300\uae30|\ub300\uae30 \uc911|\ub300\uae30\uc911|\uc5c6\uc74c|\ub204\ub77d|\uc544\ub2c8\uc624|\ud560 \uc77c|\ubbf8\ucc29\uc218|da fare|non iniziato|niet begonnen|ba\u015flanmad\u0131',
    ],
    blocked: [
        'blocked|waiting|stalled|stuck|on blocker|blocked externally|bloqueado|bloqueada|bloqu\u00e9|bloqu\u00e9e|blockiert|\u0437\u0430\u0431\u043b\u043e\u043a\u0438\u0440\u043e\u0432\u0430\u043d\u043e|\u0437\u0430\u0431\u043b\u043e\u043a\u0438\u0440\u043e\u0432\u0430\u043d|zablokowane|zablokowany|\u963b\u585e|\u88ab\u963b\u585e|\u5df2\u963b\u585e|\u53d7\u963b|\u30d6\u30ed\u30c3\u30af|\u30d6\u30ed\u30c3\u30af\u4e2d|\u4fdd\u7559\u4e2d|\ucc28\ub2e8|\ucc28\ub2e8\ub428|\ub9c9\ud798|bloccato|geblokkeerd',
    ],
    deferred: [
        'deferred|carry over|carryover|carried over|carry forward|carried forward|documented carry over|disabled by default|off by default|future|future work|later|postponed|parked|on hold|hold|paused|suspended|icebox|someday|next release|post mvp|descoped for now|aplazado|aplazada|pospuesto|diferido|futuro|report\u00e9|report\u00e9e|diff\u00e9r\u00e9|verschoben|zur\u00fcckgestellt|sp\u00e4ter|adiado|adiada|\u043e\u0442\u043b\u043e\u0436\u0435\u043d\u043e|\u043e\u0442\u043b\u043e\u0436\u0435\u043d|\u043f\u043e\u0437\u0436\u0435|od\u0142o\u017cone|odroczone|wstrzymane|\u63a8\u8fdf|\u63a8\u9072|\u5ef6\u671f|\u5ef6\u540e|\u6682\u7f13|\u6682\u505c|\u5f8c\u56de\u3057|\u5ef6\u671f\u6e08\u307f|\ubcf4\ub958|\ubcf4\ub958 \uc911|\uc5f0\uae30|\uc5f0\uae30\ub428|rinviato|uitgesteld',
    ],
    'not-applicable': [
        "n/a|na|n a|not applicable|out of scope|retired|superseded|removed|deprecated|obsolete|cancelled|canceled|dropped|abandoned|rejected|withdrawn|wontfix|wont fix|wont do|won't fix|won't do|won't implement|not needed|not required|not planned|not relevant|irrelevant|excluded|skipped|skip|ignored|duplicate|by design|ruled out|refuted|disproved|no aplica|fuera de alcance|descartado|non applicable|sans objet|hors p\u00e9rim\u00e8tre|nicht anwendbar|entf\u00e4llt|nicht zutreffend|nicht relevant|n\u00e3o aplic\u00e1vel|n\u00e3o se aplica|fora do escopo|\u043d\u0435\u043f\u0440\u0438\u043c\u0435\u043d\u0438\u043c\u043e|\u043d\u0435 \u043f\u0440\u0438\u043c\u0435\u043d\u0438\u043c\u043e|\u043d\u0435 \u043f\u0440\u0438\u043c\u0435\u043d\u044f\u0435\u0442\u0441\u044f|\u043e\u0442\u043c\u0435\u043d\u0435\u043d\u043e|\u043d\u0435 \u0442\u0440\u0435\u0431\u0443\u0435\u0442\u0441\u044f|nie dotyczy|anulowane|poza zakresem|\u4e0d\u9002\u7528|\u4e0d\u9069\u7528|\u65e0\u9700|\u5df2\u53d6\u6d88|\u5df2\u5e9f\u5f03|\u5df2\u79fb\u9664|\u53d6\u6d88|\u5bfe\u8c61\u5916|\u8a72\u5f53\u306a\u3057|\u5ec3\u6b62|\ud574\ub2f9 \uc5c6\uc74c|\ud574\ub2f9\uc5c6\uc74c|\ucde8\uc18c|\ucde8\uc18c\ub428|\uc81c\uc678|non applicabile|niet van toepassing",
    ],
};
const GLYPH_LISTS = {
    done: '\u2705 \u2713 \u2714 \u2611 \u25cf \ud83d\udfe2 \ud83d\udc9a \ud83d\udfe9 \ud83d\udc4d \ud83c\udd97 \ud83c\udfc1 \ud83d\udcaf [x]',
    partial: '\ud83d\udfe1 \u26a0 \ud83d\udd04 \ud83d\udd36 \ud83d\udd38 \u25d0 \u25d1 \u25d2 \u25d3 \u25d4 \u25d5 \ud83c\udfd7 \ud83d\udea7 \ud83d\udfe0 \ud83d\udfe8 \ud83d\udfe7 \ud83c\udf17 \ud83c\udf13 \ud83e\uddea \ud83d\udc9b \ud83e\udde1 \ud83d\udee0 [~] [/]',
    'not-started': '\u274c \u2717 \u2718 \u2716 \u23f3 \u231b \u2b1c \u25fb \u2610 \ud83d\udccb \ud83d\udd32 \ud83d\udd33 \u25cb \u25ef \u26aa \ud83d\udd34 \ud83d\udfe5 \ud83d\udcdd \ud83d\udd1c \ud83d\uddd3 \ud83d\udcc5 \ud83d\udc4e [ ]',
    failed: '\ud83d\udca5 \ud83d\udc1b \ud83d\udc1e',
    blocked: '\u26d4 \ud83d\udeab \ud83d\uded1 [!]',
    deferred: '\ud83d\udd35 \u23f8 \ud83d\udfe6 \ud83d\udca4 \u23ed [>]',
    'not-applicable': '\u2796 \u2298 \u2205 [-]',
};
/** Status by phrase: words in lower case, joined by one space. */
const VOCABULARY = new Map(entries(PHRASES).flatMap(([status, lists]) => lists.flatMap((list) => list.split('|').map((phrase) => [phrase, status]))));
/** Status by emoji, symbol or check box, without variation selectors. Check boxes in lower case. */
const GLYPHS = new Map(entries(GLYPH_LISTS).flatMap(([status, list]) => (list.match(/\[.\]|[^\s[\]]+/gu) ?? []).map((glyph) => [glyph, status])));
/** GitHub's emoji names, by what is between the colons. */
const SHORTCODES = new Map([
    ['white_check_mark', '\u2705'],
    ['heavy_check_mark', '\u2714'],
    ['ballot_box_with_check', '\u2611'],
    ['green_circle', '\ud83d\udfe2'],
    ['x', '\u274c'],
    ['heavy_multiplication_x', '\u2716'],
    ['red_circle', '\ud83d\udd34'],
    ['warning', '\u26a0'],
    ['construction', '\ud83d\udea7'],
    ['yellow_circle', '\ud83d\udfe1'],
    ['orange_circle', '\ud83d\udfe0'],
    ['large_blue_circle', '\ud83d\udd35'],
    ['hourglass', '\u231b'],
    ['hourglass_flowing_sand', '\u23f3'],
    ['white_large_square', '\u2b1c'],
    ['white_circle', '\u26aa'],
    ['no_entry', '\u26d4'],
    ['no_entry_sign', '\ud83d\udeab'],
    ['heavy_minus_sign', '\u2796'],
    ['arrows_counterclockwise', '\ud83d\udd04'],
    ['pause_button', '\u23f8'],
    ['clipboard', '\ud83d\udccb'],
]);
/** Words whose meaning differs from team to team: a legend's explanation weighs more than the word itself. */
const AMBIGUOUS = new Set([
    'disabled by default',
    'off by default',
    'draft',
    'accepted',
    'open',
    'stable',
    'review',
    'testing',
    'red',
    'green',
    'yellow',
    'amber',
    'future',
]);
function entries(table) {
    return Object.entries(table);
}


/***/ }),

/***/ 6007:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findTables)
/* harmony export */ });
/** In the order of the page. */
function findTables(page) {
    const found = [];
    let heading = null;
    const visit = (blocks) => {
        for (const block of blocks) {
            if (block.kind === 'heading')
                heading = block;
            else if (block.kind === 'table')
                found.push({ table: block, heading });
            else if (block.kind === 'quote')
                visit(block.blocks);
            else if (block.kind === 'list')
                for (const item of block.items)
                    visit(item.blocks);
        }
    };
    visit(page.blocks);
    return found;
}


/***/ }),

/***/ 778:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  my: () => (/* binding */ isCount),
  Vb: () => (/* binding */ nameOf),
  xz: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: ./build/documents/metadata/metadata-values.js
var metadata_values = __webpack_require__(9253);
// EXTERNAL MODULE: ./build/rows/inline-text.js
var inline_text = __webpack_require__(5483);
// EXTERNAL MODULE: ./build/text/commit-ids.js
var commit_ids = __webpack_require__(1050);
// EXTERNAL MODULE: ./build/text/dates.js + 1 modules
var dates = __webpack_require__(2815);
// EXTERNAL MODULE: ./build/text/keys.js
var keys = __webpack_require__(9472);
// EXTERNAL MODULE: ./build/text/placeholders.js
var placeholders = __webpack_require__(3834);
// EXTERNAL MODULE: ./build/rows/status/classify-status.js
var classify_status = __webpack_require__(6324);
// EXTERNAL MODULE: ./build/rows/status/status-tokens.js
var status_tokens = __webpack_require__(9344);
;// CONCATENATED MODULE: ./build/rows/status/read-status.js



/** More of a status that is not understood would only flood a message. */
const SHOWN = 120;
/** `absent` is where a status would be in a row that is too short to have the cell. */
function readStatus({ cell, absent, words, }) {
    if (cell === undefined)
        return { text: '', status: 'unknown', range: absent, reason: 'the row has no cell for it' };
    const standing = cell.segments.filter((segment) => !segment.struck);
    const inline = (0,inline_text/* inlineText */.ln)(hasText(standing) ? withoutStruck(cell.segments) : cell.segments, status_tokens/* STATUS_TEXT_LIMIT */.zu);
    const { status, reason, start, end } = (0,classify_status/* classifyStatus */.x)(inline.text, words);
    const whole = start === 0 && end >= inline.text.trimEnd().length && inline.segments.length > 1;
    const range = (whole ? null : (0,inline_text/* rangeOfText */.E1)(inline, start, end)) ?? cell.range;
    const text = inline.text.slice(start, Math.min(end, start + SHOWN)).replaceAll('\n', ' ');
    // A status that is wholly struck through is a claim taken back: nothing is left that evidence could contradict.
    if (status !== 'unknown' && !hasText(standing))
        return { text, status: 'not-applicable', range, reason: 'struck through: the claim is taken back' };
    const listed = status === 'unknown' && words.listed.has((0,status_tokens/* statusSignature */.dr)(inline.text));
    return { text, status, range, reason, ...(listed ? { listed: true } : {}) };
}
function hasText(segments) {
    return segments.some((segment) => segment.text.trim() !== '');
}
/** Struck words say nothing any more; their places are kept. */
function withoutStruck(segments) {
    return segments.map((segment) => (segment.struck ? { ...segment, text: '' } : segment));
}

;// CONCATENATED MODULE: ./build/rows/tables/read-table.js







/** One row a claim, in the table's order. */
function readTable({ page, rows, layout, table, words }) {
    const required = [...new Set(layout.evidence.map((column) => column.role))].sort();
    const read = [];
    for (const row of rows) {
        const absent = endOf(row);
        const above = read.at(-1);
        if (above !== undefined && isContinuation(row, layout)) {
            read[read.length - 1] = { ...above, evidence: [...above.evidence, ...evidenceFields(row, layout)] };
            continue;
        }
        const item = row.cells[layout.item];
        const note = row.cells[layout.note];
        read.push({
            ...nameOf(row, layout),
            heading: item?.text ?? '',
            range: item?.range ?? absent,
            table,
            declared: layout.status === -1
                ? impliedBy(item?.range ?? absent)
                : readStatus({ cell: row.cells[layout.status], absent, words }),
            evidence: [
                ...layout.evidence.map(({ index, role }) => withLines(evidenceOf({ cell: row.cells[index], absent, column: layout.columns[index]?.header ?? '', role }), {
                    row,
                    layout,
                    index,
                })),
                ...fieldsByContents(row, layout),
            ],
            required,
            note: layout.note === -1
                ? null
                : { text: note?.text ?? '', placeholder: (0,placeholders/* isPlaceholder */.wK)(note?.text ?? ''), range: note?.range ?? absent },
            ...verifiedOf({ row, layout, page }),
            shape: { cells: row.cells.length, expected: layout.columns.length, range: row.range },
        });
    }
    return read;
}
/** A row that names nothing and states no status, and cites: the row above goes on in it. */
function isContinuation(row, layout) {
    const isEmpty = (index) => (row.cells[index]?.text ?? '').trim() === '';
    const naming = [layout.key, layout.item].filter((index) => index !== -1);
    return naming.every(isEmpty) && isEmpty(layout.status) && evidenceFields(row, layout).length > 0;
}
/** The filled evidence cells of a row. */
function evidenceFields(row, layout) {
    const absent = endOf(row);
    return layout.evidence
        .map(({ index, role }) => evidenceOf({ cell: row.cells[index], absent, column: layout.columns[index]?.header ?? '', role }))
        .filter(({ text }) => text !== '');
}
/** The filled cells of columns that may be evidence for what they hold. */
function fieldsByContents(row, layout) {
    return layout.byContents.flatMap(({ index, least }) => {
        const cell = row.cells[index];
        const column = layout.columns[index]?.header ?? '';
        return cell === undefined || (0,placeholders/* isPlaceholder */.wK)(cell.text)
            ? []
            : [
                {
                    ...withLines(evidenceOf({ cell, absent: endOf(row), column, role: 'implementation' }), {
                        row,
                        layout,
                        index,
                    }),
                    byContents: least,
                },
            ];
    });
}
/** A cell of files with the lines beside it, where they are one run of text. */
function withLines(field, { row, layout: { lines }, index }) {
    const segments = lines?.of === index ? (row.cells[lines.index]?.segments ?? []) : [];
    const [only] = segments;
    return lines === null || only === undefined || segments.length > 1
        ? field
        : { ...field, lines: { text: only.text, range: only.range, sure: lines.sure } };
}
/** Without a status column a row says that all it cites is there. */
function impliedBy(range) {
    return { text: '', status: 'done', range, reason: 'no status column: the row claims what it cites', implied: true };
}
/** Key and title: the key column's where it has one, unless that only counts and the item is written with a key of its own. */
function nameOf(row, layout) {
    const text = row.cells[layout.item]?.text ?? '';
    const own = (0,keys/* parseKey */.Do)(text);
    const written = row.cells[layout.key]?.text.trim() ?? '';
    if (layout.key === -1 || (0,placeholders/* isPlaceholder */.wK)(written) || (own.keyed && isCount(written)))
        return { ...own, title: own.title === '' ? text.trim() : own.title };
    const { key, keyed } = (0,keys/* parseKey */.Do)(written);
    // What is in a key column is a key, however it is written, as long as it is one short word.
    const short = written.length <= 40 && !/\s/u.test(written);
    if (!keyed && !short)
        return { ...own, title: own.title === '' ? text.trim() : own.title };
    const title = own.keyed && own.key === key && own.title !== '' ? own.title : text.trim();
    return { key: keyed ? key : written, keyed: true, title: title === '' ? written : title };
}
/** True for `7` and `#7`: a place in a list rather than a name. */
function isCount(key) {
    return /^#?\d{1,4}$/u.test(key);
}
function evidenceOf({ cell, absent, column, role, }) {
    return {
        column,
        role,
        polarity: 'work',
        claim: null,
        segments: cell?.segments ?? [],
        text: cell?.text.trim() ?? '',
        range: cell?.range ?? absent,
    };
}
/** Characters of a segment in which a stamp is looked for. */
const LONGEST_STAMP = 200;
/** Commit and date of a per-row last verified column, be they in one cell or in two. */
function verifiedOf({ row, layout, page, }) {
    let commit = null;
    let date = null;
    for (const index of layout.verified) {
        const cell = row.cells[index];
        const label = layout.columns[index]?.header ?? '';
        if (cell === undefined || ((0,placeholders/* isPlaceholder */.wK)(cell.text) && !/^tb[ad]$/iu.test(cell.text)))
            continue;
        const foundDate = fieldOf({ cell, label, find: dates/* findDate */.OJ });
        const foundCommit = fieldOf({ cell, label, find: commit_ids/* findCommitId */.SR });
        date ??= foundDate;
        commit ??= foundCommit;
        if (foundDate !== null || foundCommit !== null)
            continue;
        // Neither: the rules say what is wrong with it.
        const whole = {
            label,
            value: cell.text.trim(),
            range: cell.segments.length === 1 ? (cell.segments[0]?.range ?? cell.range) : cell.range,
        };
        if (layout.columns[index]?.role === 'verified-date')
            date ??= whole;
        else
            commit ??= whole;
    }
    return { verifiedCommit: commit, verifiedDate: date === null ? null : (0,metadata_values/* withDayOrder */.h)(date, page) };
}
function fieldOf({ cell, label, find, }) {
    for (const segment of cell.segments) {
        const text = segment.text.slice(0, LONGEST_STAMP);
        const found = find(text);
        if (found === null)
            continue;
        const { line } = segment.range;
        return {
            label,
            value: text.slice(found.from, found.to),
            range: { line, column: (0,inline_text/* columnOf */.uV)(segment, found.from), endLine: line, endColumn: (0,inline_text/* columnOf */.uV)(segment, found.to) },
        };
    }
    return null;
}
/** The empty place at a row's end: where a missing cell would be. */
function endOf({ range }) {
    return { line: range.endLine, column: range.endColumn, endLine: range.endLine, endColumn: range.endColumn };
}


/***/ }),

/***/ 4832:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ isSymbol),
/* harmony export */   Hn: () => (/* binding */ wordsIn),
/* harmony export */   wY: () => (/* binding */ NOT_IN_WORDS)
/* harmony export */ });
// Which characters make words and which are symbols. Plain ranges: compiling Unicode property classes would cost a run milliseconds.
/** Everything but white space, punctuation and symbols, for use inside a character class of a `u` expression. */
const NOT_IN_WORDS = String.raw `\s\x00-\x2f:-@[-\x60\x7b-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2000-\u206f\u20a0-\u20cf\u20e3\u2190-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufe00-\ufe0f\ufe30-\ufe6f\ufffd\u{1f000}-\u{1faff}`;
const WORDS = new RegExp(`[^${NOT_IN_WORDS}]+`, 'gu');
/** The words of a text, in order. */
function wordsIn(text) {
    return text.match(WORDS) ?? [];
}
/** True for arrows, geometric shapes, dingbats and emoji. */
function isSymbol(point) {
    return ((point >= 0x2190 && point <= 0x2bff) ||
        (point >= 0x1f000 && point <= 0x1faff) ||
        point === 0x3030 ||
        point === 0x303d);
}


/***/ }),

/***/ 1050:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SR: () => (/* binding */ findCommitId),
/* harmony export */   i2: () => (/* binding */ commitIdOf),
/* harmony export */   jh: () => (/* binding */ isCommitId)
/* harmony export */ });
// The one grammar of commit ids: in a stamp, in a remark, and alone in code marks.
/** Fewest digits that git abbreviates to; the most are those of a SHA-256 repository. */
const IN_TEXT = /(?<![\w./-])[0-9a-f]{7,64}(?![\w/-]|\.\w)/gi;
/** English words of these letters alone. */
const WORDS = new Set(['acceded', 'defaced', 'effaced']);
const COMPACT_DATE = /^20\d{6}$/;
/** The first commit id in a value: `main@abc1234 on 2026-03-03`. A date without dashes is none. */
function findCommitId(text) {
    for (const match of text.matchAll(IN_TEXT)) {
        const [id] = match;
        if (!COMPACT_DATE.test(id) && !WORDS.has(id.toLowerCase()))
            return { from: match.index, to: match.index + id.length };
    }
    return null;
}
/** The commit id a value names, also one of fewer digits at its start (`abc1 (main)`); null where it names none. */
function commitIdOf(value) {
    const text = value.trim().slice(0, 200);
    const found = findCommitId(text);
    if (found !== null)
        return text.slice(found.from, found.to);
    const [, id = null, next = ''] = /^[`'"(]?(?:commit\s)?([0-9a-f]{4,64})(?![\w-])(.{0,2})/is.exec(text) ?? [];
    // Letters of all scripts take long to compile, and hardly ever follow an id.
    return next === '' || next <= '\x7f' || !/^[\p{L}\p{N}]/u.test(next) ? id : null;
}
/** True for a token that can hardly be anything but a commit id: it has both digits and letters. Among evidence, a word of letters is a word. */
function isCommitId(token) {
    return /^(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}$/.test(token);
}


/***/ }),

/***/ 2815:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cg: () => (/* binding */ dayOrderOf),
  OJ: () => (/* binding */ findDate),
  EB: () => (/* binding */ needsDayOrder),
  _U: () => (/* binding */ parseDate),
  Ml: () => (/* binding */ writeDate)
});

// EXTERNAL MODULE: ./build/text/days.js
var text_days = __webpack_require__(6939);
;// CONCATENATED MODULE: ./build/text/months.js
// The names of months in the languages the product reads, to read a written date and to write one back in the same language.
/** Twelve names each, January first; `|` separates spellings, of which the first is written. Earlier series win where languages share a name. */
const SERIES = [
    // English
    'january february march april may june july august september october november december',
    'jan feb mar apr may jun jul aug sep|sept oct nov dec',
    // German
    'januar|j\u00e4nner februar m\u00e4rz|maerz april mai juni juli august september oktober november dezember',
    'jan feb m\u00e4r|mrz apr mai jun jul aug sep|sept okt nov dez',
    // French
    'janvier f\u00e9vrier|fevrier mars avril mai juin juillet ao\u00fbt|aout septembre octobre novembre d\u00e9cembre|decembre',
    'janv f\u00e9vr|fevr|f\u00e9v mars avr mai juin juil ao\u00fbt sept oct nov d\u00e9c',
    // Spanish
    'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
    'ene feb mar abr may jun jul ago sep|sept oct nov dic',
    // Portuguese
    'janeiro fevereiro mar\u00e7o|marco abril maio junho julho agosto setembro outubro novembro dezembro',
    'jan fev mar abr mai jun jul ago set out nov dez',
    // Italian
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'gen feb mar apr mag giu lug ago set ott nov dic',
    // Dutch
    'januari februari maart april mei juni juli augustus september oktober november december',
    'jan feb mrt apr mei jun jul aug sep okt nov dec',
    // Polish, as in a date and alone
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrze\u015bnia|wrzesnia pa\u017adziernika|pazdziernika listopada grudnia',
    'stycze\u0144|styczen luty marzec kwiecie\u0144|kwiecien maj czerwiec lipiec sierpie\u0144|sierpien wrzesie\u0144|wrzesien pa\u017adziernik|pazdziernik listopad grudzie\u0144|grudzien',
    'sty lut mar kwi maj cze lip sie wrz pa\u017a|paz lis gru',
    // Russian, as in a date and alone
    '\u044f\u043d\u0432\u0430\u0440\u044f \u0444\u0435\u0432\u0440\u0430\u043b\u044f \u043c\u0430\u0440\u0442\u0430 \u0430\u043f\u0440\u0435\u043b\u044f \u043c\u0430\u044f \u0438\u044e\u043d\u044f \u0438\u044e\u043b\u044f \u0430\u0432\u0433\u0443\u0441\u0442\u0430 \u0441\u0435\u043d\u0442\u044f\u0431\u0440\u044f \u043e\u043a\u0442\u044f\u0431\u0440\u044f \u043d\u043e\u044f\u0431\u0440\u044f \u0434\u0435\u043a\u0430\u0431\u0440\u044f',
    '\u044f\u043d\u0432\u0430\u0440\u044c \u0444\u0435\u0432\u0440\u0430\u043b\u044c \u043c\u0430\u0440\u0442 \u0430\u043f\u0440\u0435\u043b\u044c \u043c\u0430\u0439 \u0438\u044e\u043d\u044c \u0438\u044e\u043b\u044c \u0430\u0432\u0433\u0443\u0441\u0442 \u0441\u0435\u043d\u0442\u044f\u0431\u0440\u044c \u043e\u043a\u0442\u044f\u0431\u0440\u044c \u043d\u043e\u044f\u0431\u0440\u044c \u0434\u0435\u043a\u0430\u0431\u0440\u044c',
    '\u044f\u043d\u0432 \u0444\u0435\u0432|\u0444\u0435\u0432\u0440 \u043c\u0430\u0440 \u0430\u043f\u0440 \u043c\u0430\u0439 \u0438\u044e\u043d \u0438\u044e\u043b \u0430\u0432\u0433 \u0441\u0435\u043d|\u0441\u0435\u043d\u0442 \u043e\u043a\u0442 \u043d\u043e\u044f|\u043d\u043e\u044f\u0431 \u0434\u0435\u043a',
    // Turkish
    'ocak \u015fubat|subat mart nisan may\u0131s|mayis haziran temmuz a\u011fustos|agustos eyl\u00fcl|eylul ekim kas\u0131m|kasim aral\u0131k|aralik',
];
const SPELLED = SERIES.map((series) => series.split(' ').map((month) => month.split('|')));
const NAMES = new Map(SPELLED.flatMap((months, series) => months.flatMap((names, index) => names.map((name) => [name, { series, month: index + 1 }]))).reverse());
/** The month a whole word names, 1 to 12, in any case; null for any other word. */
function monthNamed(word) {
    return NAMES.get(word.normalize('NFC').toLowerCase())?.month ?? null;
}
/** Another month in the language, length and case of `like`, which names one itself; null where that month has no name there. */
function nameMonth(month, like) {
    const series = NAMES.get(like.normalize('NFC').toLowerCase())?.series;
    const name = series === undefined ? undefined : SPELLED[series]?.[month - 1]?.[0];
    return name === undefined ? null : inCaseOf(name, like);
}
function inCaseOf(name, like) {
    if (like === like.toUpperCase())
        return name.toUpperCase();
    return like === like.toLowerCase() ? name : name.slice(0, 1).toUpperCase() + name.slice(1);
}

;// CONCATENATED MODULE: ./build/text/dates.js
// The one grammar of dates: finds them in the notations people use, says which days they mean, and writes them back in the same notation.


/** A character of a month's name: cheaper than the letters of all scripts. */
const LETTER = String.raw `[^\s\d.,:;/()[\]{}<>'"*_|@+#=~\x60-]`;
const NAME = `(?<!${LETTER})(?<month>${LETTER}{3,12})`;
const DAY = String.raw `(?<![\d.])(?<day>\d{1,2})`;
const YEAR = String.raw `(?<year>\d{4})(?!\d)`;
/** Also the space that does not break. */
const GAP = String.raw `[ \t\u00a0\u202f]{1,3}`;
const TIME = String.raw `(?<time>[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})(?!\w))?)?`;
/** Each notation that names a day; the groups are what is read and what is written anew. `a` and `b` are day and month in either order. */
const WITH_DAY = [
    new RegExp(String.raw `(?<!\d)(?<year>\d{4})(?<sep>[-/.])(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})(?!\d)${TIME}`, 'dgi'),
    new RegExp(String.raw `(?<![\d.])(?<day>\d{1,2})\.[ ]?(?<month>\d{1,2})\.[ ]?${YEAR}`, 'dg'),
    new RegExp(String.raw `(?<![\d/.-])(?<a>\d{1,2})(?<sep>[/-])(?<b>\d{1,2})\k<sep>${YEAR}(?!/)`, 'dg'),
    new RegExp(String.raw `(?<!\d)(?<year>\d{4})\s?[\u5e74\ub144]\s?(?<month>\d{1,2})\s?[\u6708\uc6d4]\s?(?<day>\d{1,2})\s?[\u65e5\uc77c\u53f7\u865f]`, 'dg'),
    new RegExp(`${DAY}(?<ordinal>st|nd|rd|th|er)?[\u00ba\u00aa]?(?:\\.?${GAP}(?:de${GAP}|of${GAP})?|-)${NAME}(?:\\.?,?${GAP}(?:del?${GAP})?|-)${YEAR}`, 'dgi'),
    new RegExp(`${NAME}\\.?${GAP}(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?(?:,${GAP}|,|${GAP})${YEAR}`, 'dgi'),
];
/** Those that name a month alone; they are read only where no day is named. */
const WITHOUT_DAY = [
    new RegExp(String.raw `(?<!\d)(?<year>\d{4})\s?[\u5e74\ub144]\s?(?<month>\d{1,2})\s?[\u6708\uc6d4]`, 'dg'),
    new RegExp(`${NAME}\\.?,?${GAP}(?:de${GAP})?${YEAR}`, 'dgi'),
    /(?<![\d/.-])(?<year>\d{4})-(?<month>\d{2})(?![\d-])/dg,
    new RegExp(String.raw `(?<![\d/.-])(?<month>0[1-9]|1[0-2])/${YEAR}(?!/)`, 'dg'),
];
/** Longer texts are searched this far: no value that is a date is as long. */
const LONGEST = 2_000;
/** Matches of one notation that are looked at in a text. */
const MOST_MATCHES = 50;
/**
 * The first date in a text: a day before a month alone, and one that is in the calendar before one that is not. Null where there is none.
 * @param order decides `3/4/2026`; null where it is not known
 */
function findDate(text, order = null) {
    return findMatch(text, order)?.found ?? null;
}
/** The days that the date in a text means; null where there is none, or none in the calendar, or `order` is needed and not known. */
function parseDate(text, order = null) {
    const found = findDate(text, order);
    return found?.kind === 'days' ? found.days : null;
}
function findMatch(text, order) {
    // Every notation has a year of four digits, and most texts have none.
    if (!/\d{4}/.test(text))
        return null;
    const head = text.slice(0, LONGEST);
    return firstOf(head, WITH_DAY, order) ?? firstOf(head, WITHOUT_DAY, order);
}
function firstOf(text, notations, order) {
    let best = null;
    for (const notation of notations) {
        let looked = 0;
        for (const match of text.matchAll(notation)) {
            const found = understand(match, order);
            if (found !== null && (best === null || isBefore(found, best.found)))
                best = { found, match };
            if (found?.kind === 'days' || (looked += 1) >= MOST_MATCHES)
                break;
        }
    }
    return best;
}
function isBefore(one, other) {
    const possible = (found) => (found.kind === 'impossible' ? 1 : 0);
    return possible(one) - possible(other) < 0 || (possible(one) === possible(other) && one.from < other.from);
}
/** Null where the word in the month's place names none: `Marble 3, 2026`. */
function understand(match, order) {
    const { year = '', month, day, a, b, time } = match.groups ?? {};
    const place = { from: match.index, to: match.index + match[0].length };
    if (a !== undefined && b !== undefined)
        return readPair({ place, year: Number(year), pair: [Number(a), Number(b)], order });
    const number = /^\d/.test(month ?? '') ? Number(month) : monthNamed(month ?? '');
    if (number === null)
        return null;
    const days = (0,text_days/* daysOf */.hF)({ year: Number(year), month: number, day: day === undefined ? null : Number(day) });
    if (days === null)
        return { ...place, kind: 'impossible' };
    const moment = time === undefined ? null : (0,text_days/* dayOf */.kb)(`${days.first}T${isoTime(time)}`);
    return { ...place, kind: 'days', days: moment === null ? days : { first: moment, last: moment } };
}
function readPair({ place, year, pair: [a, b], order, }) {
    const dayFirst = (0,text_days/* daysOf */.hF)({ year, month: b, day: a });
    const monthFirst = (0,text_days/* daysOf */.hF)({ year, month: a, day: b });
    const days = dayFirst === null || monthFirst === null || a === b
        ? (dayFirst ?? monthFirst)
        : order === null
            ? null
            : order === 'day-first'
                ? dayFirst
                : monthFirst;
    if (days !== null)
        return { ...place, kind: 'days', days };
    if (dayFirst === null || monthFirst === null)
        return { ...place, kind: 'impossible' };
    const [early, late] = [dayFirst.first, monthFirst.first].sort();
    return { ...place, kind: 'ambiguous', readings: [early ?? '', late ?? ''] };
}
/** `10:20 UTC`, `T10:20:30+0100` as the time of an ISO date-time; without a zone it is taken as UTC. */
function isoTime(time) {
    const [, clock = '', zone = 'Z'] = /^[T ]([\d:.]+) ?(.*)$/i.exec(time) ?? [];
    const offset = /^[+-]/.test(zone) ? zone.replace(/^(.\d\d):?(\d\d)$/, '$1:$2') : 'Z';
    return `${clock.replace(/(\.\d{3})\d+$/, '$1')}${offset}`;
}
const PAIR = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2\d{4}(?![\d/])/g;
/** Kept with the lines of a page: each of its rows may ask. */
const VOTES = new WeakMap();
/**
 * Which number the dates of a page put first, by those that can be read in only one way (`3/31/2026`); null where none tells, or they disagree.
 * @param except a date in one of these lines that does not count: the one that is to be read
 */
function dayOrderOf(lines, except) {
    const all = VOTES.get(lines) ?? countVotes(lines);
    VOTES.set(lines, all);
    const own = countVotes([except]);
    const [dayFirst, monthFirst] = [all.dayFirst > own.dayFirst, all.monthFirst > own.monthFirst];
    if (dayFirst === monthFirst)
        return null;
    return dayFirst ? 'day-first' : 'month-first';
}
function countVotes(lines) {
    let [dayFirst, monthFirst] = [0, 0];
    for (const line of lines) {
        if (!/\d[/-]\d{4}/.test(line))
            continue;
        for (const [, a = '', , b = ''] of line.matchAll(PAIR)) {
            if (Number(a) > 12 && Number(b) <= 12)
                dayFirst += 1;
            if (Number(b) > 12 && Number(a) <= 12)
                monthFirst += 1;
        }
    }
    return { dayFirst, monthFirst };
}
/** True for a date whose meaning can depend on the order of its numbers. */
function needsDayOrder(text) {
    return text.search(PAIR) >= 0;
}
/**
 * The text with its date replaced by another moment in the same notation, language and precision. The day as `2026-03-31` alone where the text holds
 * no date, or the new one would not be read back as that day.
 */
function writeDate(old, now, order = null) {
    const today = (0,text_days/* utcDay */.dA)(now);
    const { found, match } = findMatch(old, order) ?? {};
    if (match === undefined || found?.kind === 'ambiguous')
        return today;
    // Which number is the day, the old date may show itself: `3/31/2026`.
    const own = ownOrder(match.groups ?? {}) ?? order;
    const padded = isPadded(match.groups ?? {});
    const iso = now.toISOString();
    const parts = Object.entries(match.indices?.groups ?? {})
        .flatMap(([name, span]) => (span === undefined ? [] : [{ name, span }]))
        .sort((one, other) => other.span[0] - one.span[0]);
    let text = old;
    for (const { name, span } of parts) {
        const [from, to] = span;
        const part = writePart({ name, written: old.slice(from, to), iso, order: own, padded });
        text = text.slice(0, from) + part + text.slice(to);
    }
    const days = parseDate(text, order);
    return days !== null && days.first <= today && today <= days.last ? text : today;
}
function ownOrder({ a, b }) {
    if (Number(a) > 12)
        return 'day-first';
    return Number(b) > 12 ? 'month-first' : null;
}
/** One part of a date as it is written now. */
function writePart({ name, written, iso, order, padded }) {
    const numberAt = (at) => (padded ? iso.slice(at, at + 2) : String(Number(iso.slice(at, at + 2))));
    const [month, day] = [numberAt(5), numberAt(8)];
    switch (name) {
        case 'year':
            return iso.slice(0, 4);
        case 'day':
            return day;
        case 'month':
            return /^\d/.test(written) ? month : (nameMonth(Number(month), written) ?? written);
        case 'a':
            return order === 'month-first' ? month : day;
        case 'b':
            return order === 'month-first' ? day : month;
        case 'ordinal': {
            const ordinal = /^er$/i.test(written) ? (Number(day) === 1 ? 'er' : '') : ordinalOf(Number(day));
            return written === written.toUpperCase() ? ordinal.toUpperCase() : ordinal;
        }
        case 'time':
            return writeTime(written, iso);
        default:
            return written;
    }
}
/** Beside a month's name there is a zero only where the old date has one: `12 March` becomes `1 April`. */
function isPadded({ day, month, a, b }) {
    if (month !== undefined && /^\D/.test(month))
        return day?.startsWith('0') === true;
    return [day, month, a, b].every((number) => number === undefined || number.length === 2);
}
function ordinalOf(day) {
    const last = day % 10;
    if (last === 1 && day !== 11)
        return 'st';
    if (last === 2 && day !== 12)
        return 'nd';
    return last === 3 && day !== 13 ? 'rd' : 'th';
}
const TIME_PART = /(?<=^[T ]|:)\d{2}|\.\d{1,9}|[+-]\d{2}:?\d{2}/g;
/** The time in UTC, as exact as it was written. */
function writeTime(written, iso) {
    const parts = [iso.slice(11, 13), iso.slice(14, 16), iso.slice(17, 19)];
    return written.replace(TIME_PART, (part) => {
        if (part.startsWith('.'))
            return `.${iso
                .slice(20, 23)
                .padEnd(9, '0')
                .slice(0, part.length - 1)}`;
        if (/^[+-]/.test(part))
            return part.includes(':') ? '+00:00' : '+0000';
        return parts.shift() ?? part;
    });
}


/***/ }),

/***/ 6939:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   dA: () => (/* binding */ utcDay),
/* harmony export */   fi: () => (/* binding */ addDays),
/* harmony export */   hF: () => (/* binding */ daysOf),
/* harmony export */   kb: () => (/* binding */ dayOf)
/* harmony export */ });
// Days of the calendar in UTC: what a day is, and how to count from one to another.
/** The day in the calendar, or all days of the month where `day` is null; null where the calendar has none such. */
function daysOf({ year, month, day, }) {
    if (year < 1000 || month < 1 || month > 12)
        return null;
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
    if (day !== null && (day < 1 || day > length))
        return null;
    const write = (number) => `${year}-${pad(month)}-${pad(number)}`;
    return { first: write(day ?? 1), last: write(day ?? length) };
}
/** Later days are written with a sign and no longer sort as text. */
const LAST_DAY = Date.UTC(9999, 11, 31);
/** The day `days` after `day`, both `YYYY-MM-DD`; never later than the year 9999. */
function addDays(day, days) {
    return utcDay(new Date(Math.min(LAST_DAY, Date.parse(`${day}T00:00:00Z`) + days * 86_400_000)));
}
/** The day of a moment in UTC, `YYYY-MM-DD`. */
const utcDay = (time) => time.toISOString().slice(0, 10);
/** The day in UTC of an ISO time with offset; null where it is not one. */
function dayOf(time) {
    const parsed = Date.parse(time);
    return Number.isNaN(parsed) ? null : utcDay(new Date(parsed));
}
/** True for a day of the calendar written as `YYYY-MM-DD` and nothing else. */
function isDay(text) {
    return /^\d{4}-\d\d-\d\d$/.test(text) && dayOf(`${text}T00:00:00Z`) === text;
}
const pad = (number) => String(number).padStart(2, '0');


/***/ }),

/***/ 9107:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy),
/* harmony export */   S: () => (/* binding */ appendTo)
/* harmony export */ });
// Groups items by a key, the one way it is done here.
/** The items of each key in their order; keys in the order of their first item. */
function groupBy(items, keyOf) {
    const groups = new Map();
    for (const item of items)
        appendTo(groups, keyOf(item), item);
    return groups;
}
/** Adds an item to the group of a key. */
function appendTo(groups, key, item) {
    const group = groups.get(key);
    if (group === undefined)
        groups.set(key, [item]);
    else
        group.push(item);
}


/***/ }),

/***/ 9472:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Do: () => (/* binding */ parseKey),
/* harmony export */   NB: () => (/* binding */ nestKeys),
/* harmony export */   tF: () => (/* binding */ slugOf),
/* harmony export */   yk: () => (/* binding */ canonicalKey)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4832);
/* harmony import */ var _group_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9107);
// Finds the key a claim is written with (`3.4.10`, `EPIC 4`, `WS-P1`), and tells which keys contain which.


/** Words that, with a number, name a part of a plan; their numbers nest with bare ones: `EPIC 3` contains `3.4`. */
const CONTAINERS = 'epic|phase|milestone|section|chapter|part|stage|sprint|wave|track|theme|initiative|feature|story|task|step|slice|iteration|deliverable|\u00e9tape|fase|\u0444\u0430\u0437\u0430|\u044d\u0442\u0430\u043f|etap|\u9636\u6bb5|\u30d5\u30a7\u30fc\u30ba';
/** Words that name a thing of their own; their numbers nest among themselves only. */
const LABELS = new Set(`${CONTAINERS}|workstream|work stream|requirement|req|criterion|gate|goal|objective|item|rule|issue|ticket|risk|finding|error|gap|case|use case|adr|rfc|principle|invariant|capability|control|check|week|day|lot|anforderung|requisito|exigence`.split('|'));
// The patterns see the head of a text only, so their quantifiers need no bounds (which V8 would unroll, at a cost).
const LABELLED = /^([^\s\d_-]+(?: (?:stream|case))?)[ _-]*(\d+(?:\.\d+)*[a-z]?|[A-Z]|[IVX]+)(?=$|[\s:.),;]|-(?!\d))/u;
const DOTTED = /^\u00a7? ?(\d+(?:\.\d+)+[a-z]?)(?=$|[\s:),;]|\.(?!\d)|-(?!\d))/u;
const BRACKETED = /^[[(]([^\s[\]()]+)[\])](?=$|[\s:.,-])/u;
const IDENTIFIER = /^([A-Z][A-Z0-9]*(?:[-_][A-Z0-9]+)*(?:\.[A-Z]{0,6}\d+)*[a-z]?)(?=$|[\s:),;]|\.(?![A-Za-z0-9])|-(?![A-Za-z0-9]))/u;
const SMALL_IDENTIFIER = /^((?:req|us|fr|nfr|ac|tc|ws|adr|task|story|bug|issue|risk|gap|ep)-\d+(?:\.\d+)*)(?=$|[\s:),;]|\.(?!\d)|-(?!\d))/u;
const NUMBERED = /^#?(\d+)(?:$|[.):] )/u;
const UNITS = /^\s?(?:%|[kmg]i?b\b|ms\b|s\b|x\b|percent\b|hours?\b|days?\b|seconds?\b|minutes?\b|fps\b)/i;
/** Standards, products and quarters that look like keys. */
const NOT_KEYS = /^(?:v\d|utf|sha|iso|rfc|aes|md\d|http|tls|ssl|s3$|ec2$|h2$|ie\d|es\d|k8s|cve|x86|x64|arm|ipv|oauth|web\d|q[1-4]$|gpt|base\d|int\d|uint|float\d|f\d\d$|i\d\d$|u\d\d$|i18n$|l10n$|a11y$|b2b$|c\+|mp\d$|h26|[ls][0-5]$|p[0-5]$|h[12]$|e2e$|py\d|python|node\d|ubuntu|rs-?\d{3}$)/i;
const KEPT = new RegExp(`[.-]|[^${_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_IN_WORDS */ .wY}]`, 'gu');
/** A title is read this far; more is no title. */
const TITLE_LIMIT = 500;
/** A key is in the first so many characters, and has at most so many itself; a number in it has at most four digits. */
const HEAD = 64;
const LONGEST_KEY = 32;
/** The key `text` begins with, and the rest; without a key, the slug of the whole. Versions, dates and years are no keys. */
function parseKey(text) {
    const written = text.slice(0, TITLE_LIMIT).trim();
    // One dash for another: offsets stay.
    const plain = plainDashes(written);
    const found = bracketed(plain) ?? writtenKey(plain);
    if (found === null)
        return { key: slugOf(written), keyed: false, title: written };
    return {
        key: found.key,
        keyed: true,
        title: written
            .slice(found.length)
            .replace(/^[\s:.),;\u2014\u2013|-]{1,20}/u, '')
            .trim(),
    };
}
/** Keys are equal where this is: case, spaces and dashes do not matter, but `1-2` is not `12`. */
function canonicalKey(key) {
    const plain = plainDashes(key.normalize('NFKC').toLowerCase());
    // Letters of all scripts take long to compile.
    const kept = /[^\x00-\x7f]/.test(plain) ? (plain.match(KEPT) ?? []).join('') : plain.replaceAll(/[^a-z0-9.-]+/g, '');
    return kept.replaceAll(/(?<!\d)-|-(?!\d)/gu, '').replace(/\.$/u, '');
}
/** Lower case letters and digits of any script, joined by `-`; at most 80 characters. */
function slugOf(text) {
    const words = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsIn */ .Hn)(text.slice(0, TITLE_LIMIT).normalize('NFKC').toLowerCase());
    return words.join('-').slice(0, 80).replace(/-$/u, '') || text.trim().slice(0, 80);
}
/**
 * For each key the index of its parent, the nearest ancestor that exists: `3.4.10` in `3.4`, else in `3` or `EPIC 3`.
 * Null for no parent, and for rows without a written key (pass null). Of several equal ancestors the last one above wins.
 */
function nestKeys(keys) {
    const paths = keys.map((key) => (key === null ? null : pathOf(key)));
    const places = new Map();
    paths.forEach((path, index) => {
        if (path === null)
            return;
        (0,_group_by_js__WEBPACK_IMPORTED_MODULE_1__/* .appendTo */ .S)(places, path.join('.'), index);
    });
    return paths.map((path, index) => {
        for (let length = (path?.length ?? 0) - 1; path !== null && length > 1; length -= 1) {
            const holders = places.get(path.slice(0, length).join('.'));
            if (holders !== undefined)
                return holders.findLast((holder) => holder < index) ?? holders[0] ?? null;
        }
        return null;
    });
}
/** Family and numbers of a key: `EPIC 3` and `3` are `['', '3']`, `T7.1` is `['t', '7', '1']`. Null where it has no number. */
function pathOf(key) {
    const text = canonicalKey(key.slice(0, HEAD));
    const match = /^((?:[^.-]*[^\d.-])?)(\d+(?:\.\d+)*)([a-z]?)$/u.exec(text);
    if (match === null)
        return null;
    const [, family = '', numbers = '', letter = ''] = match;
    const steps = numbers.split('.').map((step) => step.replace(/^0+(?=\d)/u, ''));
    return [CONTAINER_WORDS.has(family) ? '' : family, ...steps, ...(letter === '' ? [] : [letter])];
}
const CONTAINER_WORDS = new Set(CONTAINERS.split('|'));
function bracketed(text) {
    const match = BRACKETED.exec(text.slice(0, HEAD));
    const inner = match?.[1] === undefined ? null : writtenKey(match[1]);
    return match === null || inner === null || inner.length !== match[1]?.length
        ? null
        : { key: inner.key, length: match[0].length };
}
function writtenKey(text) {
    const head = text.slice(0, HEAD);
    const labelled = LABELLED.exec(head);
    if (labelled !== null && LABELS.has((labelled[1] ?? '').toLowerCase()) && isPlace(labelled[2] ?? ''))
        return { key: labelled[0].replaceAll(/\s{1,3}/gu, ' '), length: labelled[0].length };
    const match = DOTTED.exec(head) ?? identifier(head) ?? NUMBERED.exec(head);
    const key = match?.[1];
    if (match === null ||
        key === undefined ||
        key.length > LONGEST_KEY ||
        !isPlace(key) ||
        UNITS.test(text.slice(match[0].length)))
        return null;
    return { key, length: match[0].trimEnd().length };
}
function identifier(text) {
    const match = IDENTIFIER.exec(text) ?? SMALL_IDENTIFIER.exec(text);
    const key = match?.[1] ?? '';
    return /\d/u.test(key) && !NOT_KEYS.test(key) ? match : null;
}
/** False for years and dates, and for a lone letter that is no capital (`step a`). */
function isPlace(number) {
    const year = /^(\d{4})(?:\.|$)/u.exec(number)?.[1];
    return !/^\d{5}|^[a-z]$|^[ivx]+$/u.test(number) && (year === undefined || Number(year) < 1900 || Number(year) > 2100);
}
function plainDashes(text) {
    return text.replaceAll(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/gu, '-');
}


/***/ }),

/***/ 7654:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ readMarked),
/* harmony export */   Sh: () => (/* binding */ shortenMarked),
/* harmony export */   kk: () => (/* binding */ asWords),
/* harmony export */   qM: () => (/* binding */ asCode),
/* harmony export */   zw: () => (/* binding */ withoutMarks)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7627);
// Text with code marks: how a message says which of its words are code, whatever those words hold.

const onOneLine = (text) => text.replace(/\s+/g, ' ');
/** A value as code: between marks longer than any run of backticks that it holds. Nothing for a blank value. */
function asCode(value) {
    const content = onOneLine(value).trim();
    if (content === '')
        return '';
    let longest = 0;
    for (const [run] of content.matchAll(/`+/g))
        longest = Math.max(longest, run.length);
    const marks = '`'.repeat(longest + 1);
    const pad = longest > 0 ? ' ' : '';
    return `${marks}${pad}${content}${pad}${marks}`;
}
/** A value as words. Its own backticks become apostrophes, so that they cannot open or close code. */
const asWords = (value) => onOneLine(value).replace(/`/g, "'");
/** The pieces of a marked text, in order. Backticks without a partner of the same length are words. Linear in the text. */
function readMarked(text) {
    const runs = [...text.matchAll(/`+/g)].map(({ 0: { length }, index }) => ({ length, index }));
    const next = new Map();
    const partners = [];
    for (const [at, { length }] of [...runs.entries()].reverse()) {
        partners[at] = next.get(length);
        next.set(length, at);
    }
    const pieces = [];
    let from = 0;
    for (let at = 0; at < runs.length; at++) {
        const open = runs[at];
        const partner = partners[at];
        const close = partner === undefined ? undefined : runs[partner];
        if (open === undefined || partner === undefined || close === undefined)
            continue;
        if (open.index > from)
            pieces.push({ kind: 'text', text: text.slice(from, open.index) });
        const content = text.slice(open.index + open.length, close.index);
        pieces.push({ kind: 'code', text: content.includes('`') ? content.replace(/^ | $/g, '') : content });
        from = close.index + close.length;
        at = partner;
    }
    if (from < text.length)
        pieces.push({ kind: 'text', text: text.slice(from) });
    return pieces;
}
/** What a reader sees of a marked text where code looks like all other words. */
const withoutMarks = (text) => text.includes('`')
    ? readMarked(text)
        .map((piece) => piece.text)
        .join('')
    : text;
/** Shortens a marked text to at most `length` UTF-16 code units; code that is cut stays code. */
function shortenMarked(text, length) {
    if (text.length <= length)
        return text;
    let shortened = '';
    for (const { kind, text: content } of readMarked(text)) {
        const piece = kind === 'code' ? asCode(content) : content;
        const room = length - shortened.length;
        // The last unit is kept for the sign that something was left out.
        if (piece.length < room)
            shortened += piece;
        else {
            const marks = piece.length - content.length;
            if (kind === 'text')
                return `${shortened}${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(content, room)}`;
            return room > marks + 1 ? `${shortened}${asCode((0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(content, room - marks))}` : `${shortened}\u2026`;
        }
    }
    return shortened;
}


/***/ }),

/***/ 4393:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ nameCode),
/* harmony export */   Kf: () => (/* binding */ nameSome),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _marked_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7654);
// Turns counts and lists into the words of a message.

/** `1 row`, `4 rows`. */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `a, b, c and 2 more`: the first `most` by name, the others as a number. */
function nameSome(names, most = 5) {
    const named = names.slice(0, most);
    const rest = names.length - named.length;
    if (rest > 0)
        return `${named.join(', ')} and ${rest} more`;
    return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.slice(-1).join('')}`;
}
/** `nameSome` of names that are code: marked text, for a message's `{names, list}`. */
const nameCode = (names, most) => nameSome(names.map(_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asCode */ .qM), most);


/***/ }),

/***/ 3834:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ isStampPlaceholder),
/* harmony export */   NA: () => (/* binding */ isEvidencePlaceholder),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
// The one list of what people write where there is nothing to write: in any cell, in a cell of evidence, and in a stamp.
/** These say nothing wherever they are. */
const NOTHING = ('- -- --- \u2014 \u2013 \u2212 \u2015 _ ? ?? \u2026 ... . / \\ \u00d7 \u2796 n/a na n.a none nil null tbd tba tbc todo nothing (none) \u65e0 \u7121 \u306a\u3057 \uc5c6\uc74c \u6682\u65e0 \u5f85\u5b9a \u672a\u5b9a ' +
    'ninguno ninguna aucun aucune keine keiner nenhum nenhuma \u043d\u0435\u0442 brak')
    .split(' ')
    .concat('', 'n.a.', 'not applicable', 'to do');
/** In a cell of evidence these say that there is none; elsewhere they can be a key, a status or a remark. */
const NO_EVIDENCE = 'x \u2717 \u2718 \u274c \u2b1c \u2610 \ud83d\udd32 \u25cb 0 no gap gaps missing pending unknown absent open planned \u672a\u5f00\u59cb'
    .split(' ')
    .concat('none yet', 'not yet', 'not available');
/** In place of a commit, a date, an owner or a status these say that there is none yet. */
const NEVER = ['unknown', 'pending', 'unset', 'never', 'not yet', 'not yet verified', 'yyyy-mm-dd'];
const IN_ANY = new Set(NOTHING);
const IN_EVIDENCE = new Set([...NOTHING, ...NO_EVIDENCE]);
const IN_STAMP = new Set([...NOTHING, ...NEVER]);
/** Longest text that can be one, and longest with a remark. */
const LONGEST = 40;
const LONGEST_REMARK = 400;
/** True where the text says nothing about anything. */
function isPlaceholder(text) {
    return text.length < LONGEST && IN_ANY.has(text.trim().toLowerCase());
}
/** True where a stamp, an owner or a status is still to be filled in: `TBD`, `never`, `<date>`. */
function isStampPlaceholder(value) {
    const text = value.trim();
    return text.length <= LONGEST + 2 && (IN_STAMP.has(text.toLowerCase()) || /^(?:<[^<>]*>|[-\u2013\u2014?.\u2026_]+)$/.test(text));
}
/** True where a whole cell says that there is no evidence, also with a remark after it (`Gap: no tests yet`). */
function isEvidencePlaceholder(text) {
    const trimmed = text.trim();
    if (trimmed.length > LONGEST_REMARK)
        return false;
    if (IN_EVIDENCE.has(trimmed.toLowerCase()) || IN_EVIDENCE.has(withoutMarks(trimmed)))
        return true;
    const [head = '', remark] = trimmed.split(/\s*[(:;,\u2014\u2013]\s*|\s+-\s+/, 2);
    const word = withoutMarks(head);
    return remark !== undefined && word.length > 1 && IN_EVIDENCE.has(word);
}
function withoutMarks(text) {
    return text
        .trim()
        .toLowerCase()
        .replace(/^[([*_~\s]{1,8}/, '')
        .replace(/[)\]*_~\s.!:]{1,8}$/, '');
}


/***/ }),

/***/ 7627:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf),
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
// Shortens what is shown without splitting a character in two.
/** The text, shortened to `length` UTF-16 code units with `\u2026` at its end where it is longer. */
function shorten(text, length) {
    return text.length <= length ? text : `${headOf(text, length - 1)}\u2026`;
}
/** The first `length` UTF-16 code units, one fewer where that would keep half a character. */
function headOf(text, length) {
    const halved = text.length > length && /[\ud800-\udbff]/.test(text.charAt(length - 1));
    return text.slice(0, halved ? length - 1 : length);
}


/***/ }),

/***/ 8039:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jM: () => (/* binding */ headsFiles),
  XG: () => (/* binding */ headsLines),
  k1: () => (/* binding */ meaningsOf),
  Y6: () => (/* binding */ namesEvidence),
  lW: () => (/* binding */ namesStatus),
  Gw: () => (/* binding */ normaliseHeader),
  IQ: () => (/* binding */ rankOf)
});

// EXTERNAL MODULE: ./build/text/characters.js
var characters = __webpack_require__(4832);
;// CONCATENATED MODULE: ./build/text/header-words.js
// The header words that every language the product reads must know: what heads a status, evidence, tests, files, paths, locations and artifacts.
/** Languages of the pages the product reads, by ISO 639-1 code; Chinese in both scripts. */
const LANGUAGES = (/* unused pure expression or super */ null && ([
    'en',
    'es',
    'fr',
    'pt',
    'it',
    'de',
    'nl',
    'pl',
    'cs',
    'ru',
    'uk',
    'tr',
    'zh',
    'ja',
    'ko',
]));
/** Lower-case words divided by `|`, by what they mean. One missing word makes every row of a page invisible, so a missing language does not compile. */
const HEADER_WORDS = {
    status: {
        en: 'status|state|progress',
        es: 'estado|situaci\u00f3n|progreso',
        fr: 'statut|\u00e9tat|etat|avancement',
        pt: 'estado|situa\u00e7\u00e3o|situacao|status|progresso',
        it: 'stato|avanzamento',
        de: 'status|stand|zustand|fortschritt|umsetzungsstatus',
        nl: 'status|toestand|voortgang',
        pl: 'status|stan|post\u0119p',
        cs: 'stav|pr\u016fb\u011bh',
        ru: '\u0441\u0442\u0430\u0442\u0443\u0441|\u0441\u043e\u0441\u0442\u043e\u044f\u043d\u0438\u0435|\u043f\u0440\u043e\u0433\u0440\u0435\u0441\u0441|\u0433\u043e\u0442\u043e\u0432\u043d\u043e\u0441\u0442\u044c',
        uk: '\u0441\u0442\u0430\u0442\u0443\u0441|\u0441\u0442\u0430\u043d|\u043f\u0440\u043e\u0433\u0440\u0435\u0441|\u0433\u043e\u0442\u043e\u0432\u043d\u0456\u0441\u0442\u044c',
        tr: 'durum|durumu|ilerleme',
        zh: '\u72b6\u6001|\u72c0\u614b|\u72b6\u6cc1|\u72c0\u6cc1|\u8fdb\u5ea6|\u9032\u5ea6|\u5b9e\u73b0\u72b6\u6001|\u5b8c\u6210\u72b6\u6001|\u5f53\u524d\u72b6\u6001|\u5b8c\u6210\u60c5\u51b5|\u5b9e\u73b0\u60c5\u51b5',
        ja: '\u72b6\u614b|\u72b6\u6cc1|\u30b9\u30c6\u30fc\u30bf\u30b9|\u9032\u6357|\u5b9f\u88c5\u72b6\u6cc1|\u9032\u6357\u72b6\u6cc1|\u5bfe\u5fdc\u72b6\u6cc1',
        ko: '\uc0c1\ud0dc|\ud604\ud669|\uc9c4\ud589 \uc0c1\ud0dc|\uc9c4\ud589 \uc0c1\ud669|\uc9c4\ud589|\uad6c\ud604 \uc0c1\ud0dc',
    },
    evidence: {
        en: 'evidence|evidences|proof|proofs',
        es: 'evidencia|evidencias|prueba documental',
        fr: 'preuve|preuves|justificatif|justificatifs',
        pt: 'evid\u00eancia|evid\u00eancias|evidencia|prova|provas',
        it: 'evidenza|evidenze|prova|prove',
        de: 'nachweis|nachweise|beleg|belege|evidenz|evidenzen',
        nl: 'bewijs|bewijzen|bewijsstuk',
        pl: 'dow\u00f3d|dowody|potwierdzenie',
        cs: 'd\u016fkaz|d\u016fkazy|doklad|doklady',
        ru: '\u0434\u043e\u043a\u0430\u0437\u0430\u0442\u0435\u043b\u044c\u0441\u0442\u0432\u043e|\u0434\u043e\u043a\u0430\u0437\u0430\u0442\u0435\u043b\u044c\u0441\u0442\u0432\u0430|\u043f\u043e\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043d\u0438\u0435|\u043f\u043e\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043d\u0438\u044f',
        uk: '\u0434\u043e\u043a\u0430\u0437|\u0434\u043e\u043a\u0430\u0437\u0438|\u043f\u0456\u0434\u0442\u0432\u0435\u0440\u0434\u0436\u0435\u043d\u043d\u044f',
        tr: 'kan\u0131t|kan\u0131tlar|delil',
        zh: '\u8bc1\u636e|\u8b49\u64da|\u4f9d\u636e|\u4f9d\u64da|\u4f50\u8bc1|\u5b9e\u73b0\u8bc1\u636e|\u5b9e\u73b0\u8bc1\u636e\u8def\u5f84|\u4ee3\u7801\u8bc1\u636e',
        ja: '\u30a8\u30d3\u30c7\u30f3\u30b9|\u8a3c\u62e0|\u6839\u62e0|\u8a3c\u8de1',
        ko: '\uc99d\uac70|\uadfc\uac70|\uc99d\ube59',
    },
    test: {
        en: 'test|tests|testing',
        es: 'prueba|pruebas',
        fr: 'essai|essais|test|tests',
        pt: 'teste|testes',
        it: 'test|collaudo',
        de: 'test|tests|pr\u00fcfung',
        nl: 'test|tests|testen',
        pl: 'test|testy',
        cs: 'test|testy',
        ru: '\u0442\u0435\u0441\u0442|\u0442\u0435\u0441\u0442\u044b',
        uk: '\u0442\u0435\u0441\u0442|\u0442\u0435\u0441\u0442\u0438',
        tr: 'test|testler',
        zh: '\u6d4b\u8bd5|\u6e2c\u8a66|\u6d4b\u8bd5\u6587\u4ef6|\u6e2c\u8a66\u6a94\u6848|\u6d4b\u8bd5\u7528\u4f8b|\u6e2c\u8a66\u6848\u4f8b',
        ja: '\u30c6\u30b9\u30c8|\u30c6\u30b9\u30c8\u30d5\u30a1\u30a4\u30eb|\u30c6\u30b9\u30c8\u30b1\u30fc\u30b9',
        ko: '\ud14c\uc2a4\ud2b8|\ud14c\uc2a4\ud2b8 \ud30c\uc77c|\ud14c\uc2a4\ud2b8 \ucf00\uc774\uc2a4',
    },
    verification: {
        en: 'verification|validation',
        es: 'verificaci\u00f3n|validaci\u00f3n',
        fr: 'v\u00e9rification|validation',
        pt: 'verifica\u00e7\u00e3o|valida\u00e7\u00e3o',
        it: 'verifica|validazione',
        de: 'verifikation|validierung|\u00fcberpr\u00fcfung',
        nl: 'verificatie|validatie',
        pl: 'weryfikacja|walidacja',
        cs: 'ov\u011b\u0159en\u00ed|validace',
        ru: '\u043f\u0440\u043e\u0432\u0435\u0440\u043a\u0430|\u0432\u0430\u043b\u0438\u0434\u0430\u0446\u0438\u044f',
        uk: '\u043f\u0435\u0440\u0435\u0432\u0456\u0440\u043a\u0430|\u0432\u0430\u043b\u0456\u0434\u0430\u0446\u0456\u044f',
        tr: 'do\u011frulama',
        zh: '\u9a8c\u8bc1|\u9a57\u8b49',
        ja: '\u691c\u8a3c',
        ko: '\uac80\uc99d',
    },
    file: {
        en: 'file|files|source file|source files|code',
        es: 'archivo|archivos|fichero|ficheros|c\u00f3digo',
        fr: 'fichier|fichiers|code',
        pt: 'arquivo|arquivos|ficheiro|ficheiros|c\u00f3digo',
        it: 'file|codice',
        de: 'datei|dateien|code|quellcode',
        nl: 'bestand|bestanden|code',
        pl: 'plik|pliki|kod',
        cs: 'soubor|soubory|k\u00f3d',
        ru: '\u0444\u0430\u0439\u043b|\u0444\u0430\u0439\u043b\u044b|\u043a\u043e\u0434',
        uk: '\u0444\u0430\u0439\u043b|\u0444\u0430\u0439\u043b\u0438|\u043a\u043e\u0434',
        tr: 'dosya|dosyalar|kod',
        zh: '\u6587\u4ef6|\u6a94\u6848|\u4ee3\u7801|\u4ee3\u78bc|\u6e90\u7801|\u539f\u59cb\u78bc|\u7a0b\u5f0f\u78bc|\u6e90\u6587\u4ef6',
        ja: '\u30d5\u30a1\u30a4\u30eb|\u30b3\u30fc\u30c9|\u30bd\u30fc\u30b9|\u30bd\u30fc\u30b9\u30d5\u30a1\u30a4\u30eb|\u30bd\u30fc\u30b9\u30b3\u30fc\u30c9',
        ko: '\ud30c\uc77c|\ucf54\ub4dc|\uc18c\uc2a4|\uc18c\uc2a4 \ud30c\uc77c',
    },
    path: {
        en: 'path|paths|file path|file paths',
        es: 'ruta|rutas',
        fr: 'chemin|chemins',
        pt: 'caminho|caminhos',
        it: 'percorso|percorsi',
        de: 'pfad|pfade|dateipfad|dateipfade',
        nl: 'pad|paden|bestandspad',
        pl: '\u015bcie\u017cka|\u015bcie\u017cki',
        cs: 'cesta|cesty',
        ru: '\u043f\u0443\u0442\u044c|\u043f\u0443\u0442\u0438|\u043f\u0443\u0442\u044c \u043a \u0444\u0430\u0439\u043b\u0443',
        uk: '\u0448\u043b\u044f\u0445|\u0448\u043b\u044f\u0445\u0438|\u0448\u043b\u044f\u0445 \u0434\u043e \u0444\u0430\u0439\u043b\u0443',
        tr: 'yol|yollar|dosya yolu',
        zh: '\u8def\u5f84|\u8def\u5f91|\u6587\u4ef6\u8def\u5f84|\u6a94\u6848\u8def\u5f91|\u4ee3\u7801\u8def\u5f84',
        ja: '\u30d1\u30b9|\u30d5\u30a1\u30a4\u30eb\u30d1\u30b9',
        ko: '\uacbd\ub85c|\ud30c\uc77c \uacbd\ub85c',
    },
    location: {
        en: 'location|locations|where',
        es: 'ubicaci\u00f3n|ubicaciones|d\u00f3nde',
        fr: 'emplacement|emplacements|o\u00f9',
        pt: 'localiza\u00e7\u00e3o|localiza\u00e7\u00f5es|onde',
        it: 'posizione|posizioni|dove',
        de: 'ort|orte|fundstelle|fundstellen|fundort|wo',
        nl: 'locatie|locaties|waar',
        pl: 'lokalizacja|lokalizacje|miejsce|gdzie',
        cs: 'um\u00edst\u011bn\u00ed|kde',
        ru: '\u0440\u0430\u0441\u043f\u043e\u043b\u043e\u0436\u0435\u043d\u0438\u0435|\u043c\u0435\u0441\u0442\u043e\u043f\u043e\u043b\u043e\u0436\u0435\u043d\u0438\u0435|\u0433\u0434\u0435|\u0433\u0434\u0435 \u0440\u0435\u0430\u043b\u0438\u0437\u043e\u0432\u0430\u043d\u043e|\u043c\u0435\u0441\u0442\u043e',
        uk: '\u0440\u043e\u0437\u0442\u0430\u0448\u0443\u0432\u0430\u043d\u043d\u044f|\u043c\u0456\u0441\u0446\u0435|\u0434\u0435|\u0434\u0435 \u0440\u0435\u0430\u043b\u0456\u0437\u043e\u0432\u0430\u043d\u043e',
        tr: 'konum|konumlar|yer|nerede',
        zh: '\u4f4d\u7f6e|\u5b9e\u73b0\u4f4d\u7f6e|\u4ee3\u7801\u4f4d\u7f6e|\u6240\u5728\u4f4d\u7f6e|\u5be6\u4f5c\u4f4d\u7f6e|\u6240\u5728\u6587\u4ef6',
        ja: '\u5834\u6240|\u4f4d\u7f6e|\u5b9f\u88c5\u7b87\u6240|\u5b9f\u88c5\u5834\u6240|\u8a72\u5f53\u7b87\u6240',
        ko: '\uc704\uce58|\uad6c\ud604 \uc704\uce58|\ucf54\ub4dc \uc704\uce58',
    },
    line: {
        en: 'line|lines|line(s)|line number|line numbers|line no|line nos|line range|line ranges',
        es: 'l\u00ednea|l\u00edneas|n\u00famero de l\u00ednea',
        fr: 'ligne|lignes|num\u00e9ro de ligne',
        pt: 'linha|linhas|n\u00famero da linha',
        it: 'riga|righe|numero di riga',
        de: 'zeile|zeilen|zeilennummer|zeilennummern',
        nl: 'regel|regels|regelnummer',
        pl: 'linia|linie|wiersz|wiersze',
        cs: '\u0159\u00e1dek|\u0159\u00e1dky',
        ru: '\u0441\u0442\u0440\u043e\u043a\u0430|\u0441\u0442\u0440\u043e\u043a\u0438|\u043d\u043e\u043c\u0435\u0440 \u0441\u0442\u0440\u043e\u043a\u0438',
        uk: '\u0440\u044f\u0434\u043e\u043a|\u0440\u044f\u0434\u043a\u0438|\u043d\u043e\u043c\u0435\u0440 \u0440\u044f\u0434\u043a\u0430',
        tr: 'sat\u0131r|sat\u0131rlar|sat\u0131r numaras\u0131',
        zh: '\u884c|\u884c\u53f7|\u884c\u865f|\u884c\u6570',
        ja: '\u884c|\u884c\u756a\u53f7',
        ko: '\uc904|\ud589|\ub77c\uc778|\uc904 \ubc88\ud638|\ub77c\uc778 \ubc88\ud638',
    },
    artifact: {
        en: 'artifact|artifacts|artefact|artefacts',
        es: 'artefacto|artefactos',
        fr: 'artefact|artefacts|livrable|livrables',
        pt: 'artefato|artefatos|artefacto|artefactos',
        it: 'artefatto|artefatti',
        de: 'artefakt|artefakte',
        nl: 'artefact|artefacten',
        pl: 'artefakt|artefakty',
        cs: 'artefakt|artefakty',
        ru: '\u0430\u0440\u0442\u0435\u0444\u0430\u043a\u0442|\u0430\u0440\u0442\u0435\u0444\u0430\u043a\u0442\u044b',
        uk: '\u0430\u0440\u0442\u0435\u0444\u0430\u043a\u0442|\u0430\u0440\u0442\u0435\u0444\u0430\u043a\u0442\u0438',
        tr: 'artefakt|\u00e7\u0131kt\u0131|\u00e7\u0131kt\u0131lar',
        zh: '\u4ea7\u7269|\u7522\u7269|\u5236\u54c1|\u5de5\u4ef6|\u4ea4\u4ed8\u7269',
        ja: '\u6210\u679c\u7269|\u30a2\u30fc\u30c6\u30a3\u30d5\u30a1\u30af\u30c8',
        ko: '\uc0b0\ucd9c\ubb3c|\uc544\ud2f0\ud329\ud2b8',
    },
    implementation: {
        en: 'implementation',
        es: 'implementaci\u00f3n',
        fr: 'impl\u00e9mentation|implantation',
        pt: 'implementa\u00e7\u00e3o',
        it: 'implementazione',
        de: 'umsetzung|implementierung',
        nl: 'implementatie',
        pl: 'implementacja',
        cs: 'implementace',
        ru: '\u0440\u0435\u0430\u043b\u0438\u0437\u0430\u0446\u0438\u044f',
        uk: '\u0440\u0435\u0430\u043b\u0456\u0437\u0430\u0446\u0456\u044f',
        tr: 'uygulama',
        zh: '\u5b9e\u73b0|\u5be6\u73fe|\u5be6\u4f5c',
        ja: '\u5b9f\u88c5',
        ko: '\uad6c\ud604',
    },
};
/** All words of one meaning, in every language, each once. */
function wordsOf(meaning) {
    return [...new Set(Object.values(HEADER_WORDS[meaning]).flatMap((words) => words.split('|')))];
}

;// CONCATENATED MODULE: ./build/text/table-headers.js
// The header words of status tables, in the languages and spellings measured in real pages, and what each makes of its column.


/** Headers are short; what is longer is cut. */
const HEADER_LIMIT = 120;
const STATUS_WORDS = {
    strong: 'current status|implementation status|overall status|final status|dev status|feature status|impl status|current state|stan realizacji|tr\u1ea1ng th\u00e1i|tila|statusas',
    medium: 'result|results|verdict|outcome|compliance|conformance|parity|disposition|resultado|r\u00e9sultat|ergebnis|\u0440\u0435\u0437\u0443\u043b\u044c\u0442\u0430\u0442|\u7ed3\u679c|\u7d50\u679c|\uacb0\uacfc|wynik|bewertung',
    weak: 'implemented|done|coded|complete|completed|working|met|closed|fertig|hecho|fait|erledigt|\u0433\u043e\u0442\u043e\u0432\u043e|gotowe|\u5b8c\u6210|\u5df2\u5b8c\u6210|\uc644\ub8cc|verified|tested|pass|covered|supported|planned|specified|designed|modelled|modeled',
};
const EVIDENCE_WORDS = {
    implementation: 'pointer|pointers|file line|file lines|file and line|files and lines|file line number|path line|directory|directories|folder|folders|current evidence|key evidence|required evidence|existing evidence|source of truth|code proof|git proof|key files|key file|main files|implemented in|implementation file|implementation files|implementation location|code location|code reference|code references|code path|source location|where enforced|where implemented|enforced by|repo evidence|evidence link|reference implementation',
    tests: 'test file|test files|test path|test evidence|test reference|test references|test coverage|covered by|test case|test cases|verification method|planned verification|verified by|validated by|tested by|test proof|unit tests|integration tests|e2e tests|tests unitaires|nachweis tests',
    weak: 'component|components|module|modules|spec|specs|specification|source|sources|crate|package|doc|docs|documentation|document|script|workflow|config|schema|handler|class|classes|function|functions|symbol|symbols|handlers|entry point|entrypoint|target file|link|links|reference|references|deliverable|deliverables|output|komponente|modul|module name|\u043a\u043e\u043c\u043f\u043e\u043d\u0435\u043d\u0442|\u043c\u043e\u0434\u0443\u043b\u044c|\u6a21\u5757|\u7ec4\u4ef6|\u30b3\u30f3\u30dd\u30fc\u30cd\u30f3\u30c8|\u30e2\u30b8\u30e5\u30fc\u30eb|\ubaa8\ub4c8|\ucef4\ud3ec\ub10c\ud2b8',
};
const ITEM_WORDS = 'requirement|requirements|metric|area|areas|feature|features|item|items|surface|title|deliverable|deliverables|phase|gate|criterion|criteria|acceptance criterion|acceptance criteria|capability|capabilities|claim|claims|workstream|work stream|plan heading|heading|epic|story|user story|task|tasks|milestone|goal|objective|scope|topic|name|description|what|rule|control|check|scenario|use case|endpoint|command|api|operation|step|slice|deliverable name|work item|work package|finding|question|principle|invariant|property|section|plan section|plan item|requisito|funci\u00f3n|funcionalidad|tarea|caracter\u00edstica|elemento|exigence|fonctionnalit\u00e9|t\u00e2che|\u00e9l\u00e9ment|anforderung|funktion|aufgabe|merkmal|bereich|\u0442\u0435\u043c\u0430|\u0442\u0440\u0435\u0431\u043e\u0432\u0430\u043d\u0438\u0435|\u0444\u0443\u043d\u043a\u0446\u0438\u044f|\u0437\u0430\u0434\u0430\u0447\u0430|\u0432\u043e\u0437\u043c\u043e\u0436\u043d\u043e\u0441\u0442\u044c|\u043f\u0443\u043d\u043a\u0442|\u0440\u0430\u0437\u0434\u0435\u043b|requisito funcional|funcionalidade|tarefa|recurso|wymaganie|funkcja|zadanie|element|obszar|\u9700\u6c42|\u529f\u80fd|\u4efb\u52a1|\u9879\u76ee|\u8981\u6c42|\u6a21\u5757\u540d|\u6a5f\u80fd|\u8981\u4ef6|\u9805\u76ee|\u30bf\u30b9\u30af|\uc694\uad6c\uc0ac\ud56d|\uae30\ub2a5|\ud56d\ubaa9|\uc791\uc5c5';
const WEAK_ITEM_WORDS = 'issue|problem|bug|defect|error|workflow|script|config|doc|document|handler|class|function|reference|component|components|module|modules|subsystem|service|layer|crate|package|test|tests|suite|test case|file|spec|document|source|path|location|code|komponente|\u043a\u043e\u043c\u043f\u043e\u043d\u0435\u043d\u0442|\u043c\u043e\u0434\u0443\u043b\u044c|\u6a21\u5757|\u7ec4\u4ef6|\ubaa8\ub4c8|\ucef4\ud3ec\ub10c\ud2b8';
const KEY_WORDS = '#|id|ids|key|no|nr|num|number|ref|req|req id|requirement id|test id|task id|item id|story id|rule id|control id|finding id|ticket id|code id|\u7f16\u53f7|\u5e8f\u53f7|\u756a\u53f7|\ubc88\ud638|\u2116|\u043d\u043e\u043c\u0435\u0440|lp|n\u00fam|num\u00e9ro|nummer|n\u00b0|n\u00ba';
const GAP_WORDS = 'gap|gaps|gap note|gap notes|gaps notes|known gaps|missing|remaining|remaining work|remaining gap|remaining gaps|what is missing|what s missing|open work|open items|todo|blocker|blockers|next action|next actions|next step|next steps|\u5dee\u8ddd|\u7f3a\u53e3|\u8ab2\u984c|\uac2d|l\u00fccke|l\u00fccken|\u043f\u0440\u043e\u0431\u0435\u043b\u044b|braki|brecha|\u00e9cart|\u00e9carts|lacunas';
const NOTE_WORDS = 'note|notes|comment|comments|remark|remarks|details|detail|rationale|explanation|summary|uwagi|notas|nota|observaciones|comentarios|commentaires|remarques|bemerkung|bemerkungen|anmerkung|anmerkungen|notizen|\u043f\u0440\u0438\u043c\u0435\u0447\u0430\u043d\u0438\u0435|\u043f\u0440\u0438\u043c\u0435\u0447\u0430\u043d\u0438\u044f|\u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0439|\u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0438|observa\u00e7\u00f5es|coment\u00e1rios|\u5907\u6ce8|\u8bf4\u660e|\u5099\u8003|\u30e1\u30e2|\ube44\uace0|\uba54\ubaa8';
const PLAIN_WORDS = {
    owner: 'owner|owners|assignee|responsible|dri|lead|team|assigned to|responsable|verantwortlich|\u043e\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043d\u043d\u044b\u0439|\u8d1f\u8d23\u4eba|\u62c5\u5f53|\u62c5\u5f53\u8005|\ub2f4\ub2f9\uc790|w\u0142a\u015bciciel|respons\u00e1vel',
    'verified-commit': 'last verified commit|verified commit|verified at commit|verified at|last verified at|audited commit|verification commit|last verified|last checked|last reviewed',
    'verified-date': 'last verified date|verified on|verified date|date verified|verification date|last verified on|last reviewed on|audit date|review date|reviewed on',
    ticket: 'issue|issues|ticket|tickets|pr|prs|pull request|pull requests|commit|commits|jira|tracking|tracked in|tracking issue|github issue|\u0437\u0430\u0434\u0430\u0447\u0430 \u0442\u0440\u0435\u043a\u0435\u0440\u0430|\u5de5\u5355',
    other: 'priority|severity|impact|risk|effort|estimate|complexity|target|target date|due|due date|deadline|date|updated|last updated|version|since|type|category|level|weight|score|baseline|threshold|impacto|\u043f\u0440\u0438\u043e\u0440\u0438\u0442\u0435\u0442|\u4f18\u5148\u7ea7|\uc6b0\uc120\uc21c\uc704|priorit\u00e4t|milestone date|http status|http code|status code|response status|exit status|exit code|response|method|\u4ef7\u683c|price|cost',
};
const METRIC_WORDS = 'duration|time|elapsed|passed|failed|skipped|coverage|coverage %|% coverage|lines|branches|functions|statements|runs|flaky|flakiness|line coverage|branch coverage|% lines|% branch|% stmts|% funcs|uncovered lines|\u8017\u65f6|\u8986\u76d6\u7387|assertions|count|total|percent|percentage|%';
const MEANINGS = gather([
    ...['strong', 'medium', 'weak'].map((strength) => [STATUS_WORDS[strength], { kind: 'status', strength }]),
    [wordsOf('status'), { kind: 'status', strength: 'strong' }],
    ...['evidence', 'file', 'path', 'location', 'artifact', 'implementation'].map((meaning) => [wordsOf(meaning), { kind: 'evidence', role: 'implementation', weak: false }]),
    [EVIDENCE_WORDS.implementation, { kind: 'evidence', role: 'implementation', weak: false }],
    [
        [...wordsOf('test'), ...wordsOf('verification')].filter((word) => word !== 'test'),
        { kind: 'evidence', role: 'tests', weak: false },
    ],
    [EVIDENCE_WORDS.tests, { kind: 'evidence', role: 'tests', weak: false }],
    [EVIDENCE_WORDS.weak, { kind: 'evidence', role: 'implementation', weak: true }],
    ['test', { kind: 'evidence', role: 'tests', weak: true }],
    [ITEM_WORDS, { kind: 'item', weak: false }],
    [WEAK_ITEM_WORDS, { kind: 'item', weak: true }],
    [KEY_WORDS, { kind: 'plain', role: 'key' }],
    [GAP_WORDS, { kind: 'note', gap: true }],
    [NOTE_WORDS, { kind: 'note', gap: false }],
    ...['owner', 'verified-commit', 'verified-date', 'ticket', 'other'].map((role) => [PLAIN_WORDS[role], { kind: 'plain', role }]),
    [METRIC_WORDS, { kind: 'metric' }],
]);
const TEST_WORDS = new Set(wordsOf('test'));
const EVIDENCE_STEMS = new Set(wordsOf('evidence'));
/** Nouns that make a longer header a status; `state`, `stand` and `progress` say so only alone (`State machine`, `Stand up`). */
const STATUS_NOUNS = new Set(wordsOf('status').filter((word) => !['state', 'progress', 'stand', 'stan', 'stato'].includes(word)));
/** Chinese, Japanese and Korean put no space before the noun. */
const WRITTEN_TOGETHER = wordsOf('status').filter((word) => /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+$/u.test(word));
const FOREIGN_STATUS = new Set([
    'http',
    'response',
    'exit',
    'code',
    'codes',
    'target',
    'expected',
    'previous',
    'old',
    'planned',
    'build',
    'ci',
    'order',
    'payment',
    'desired',
    'legacy',
    'before',
]);
/** The weak words in the order in which they say how far work is: what was built says more than what was tested, and that more than what was planned. */
const WEAK_ORDER = STATUS_WORDS.weak.split('|');
/** The smaller, the more a header that is a status word itself says about how far a claim is. */
function rankOf(header) {
    const place = WEAK_ORDER.indexOf(normaliseHeader(header));
    return place === -1 ? WEAK_ORDER.length : place;
}
/** One comparable form of a header: lower case, single spaces, without marks and closing punctuation. */
function normaliseHeader(text) {
    return text
        .slice(0, HEADER_LIMIT)
        .normalize('NFKC')
        .toLowerCase()
        .split(/[\s*_`~"'\u2019:?!.,;\u2010-\u2015\u00b7-]/u)
        .filter((word) => word !== '')
        .join(' ');
}
const FILE_WORDS = new Set([...wordsOf('file'), ...wordsOf('path'), ...wordsOf('location')]);
const LINE_WORDS = new Set(wordsOf('line').map(normaliseHeader));
/** True for `File`, `Path`, `Location`: a column of lines beside it is about its files. */
const headsFiles = (header) => FILE_WORDS.has(normaliseHeader(header));
/** Whether a column holds lines of files. `perhaps`: it may as well count them (`Lines`), so that a bare number says nothing. */
function headsLines(header) {
    const words = normaliseHeader(header);
    return !LINE_WORDS.has(words) ? 'no' : words === 'lines' || words === '\u884c\u6570' ? 'perhaps' : 'sure';
}
/** True where a header says outright that its cells are evidence, so that sentences in them are evidence too. */
function namesEvidence(header) {
    return normaliseHeader(header)
        .split(/[\s/()[\]\uff08\uff09+&,-]/u)
        .some((word) => EVIDENCE_STEMS.has(word) || TEST_WORDS.has(word) || EVIDENCE_STEMS.has(word.replace(/s$/u, '')));
}
/** True where a header can head a status column. Discovery and reading both ask this, so that no page is read by one and overlooked by the other. */
function namesStatus(header) {
    return meaningsOf(header).some((meaning) => meaning.kind === 'status');
}
/** What the words of a header can mean; empty where they are not known. */
function meaningsOf(header) {
    const text = normaliseHeader(header);
    const open = text.search(/[([\uff08]/u);
    const base = (open > 0 ? text.slice(0, open) : text).trim();
    const words = text.split(/[\s/()[\]\uff08\uff09+&,-]/u).filter((word) => word !== '');
    const tests = words.some((word) => TEST_WORDS.has(word));
    const found = MEANINGS.get(text) ?? MEANINGS.get(base);
    if (found !== undefined)
        return open > 0 && tests && !namesCode(header)
            ? found.map((meaning) => (meaning.kind === 'evidence' ? { ...meaning, role: 'tests' } : meaning))
            : found;
    // `Implementation / Tests`, `Notes / Evidence`: a combined header means what any of its parts means.
    const parts = partsOf(base);
    const combined = parts.length > 4 ? [] : parts.flatMap((part) => MEANINGS.get(part) ?? []);
    if (combined.some(({ kind }) => kind === 'status'))
        return combined;
    if (words.some((word) => EVIDENCE_STEMS.has(word)))
        return [{ kind: 'evidence', role: tests && !namesCode(header) ? 'tests' : 'implementation', weak: false }];
    if (isStatusPhrase(base))
        return words.some((word) => FOREIGN_STATUS.has(word))
            ? [{ kind: 'plain', role: 'other' }]
            : [{ kind: 'status', strength: 'strong' }];
    if (combined.length < 2 && namesPlaces(base))
        return [{ kind: 'evidence', role: tests && !namesCode(header) ? 'tests' : 'implementation', weak: false }];
    if (words.includes('gap') || words.includes('gaps'))
        return [{ kind: 'note', gap: true }];
    if (words.includes('coverage') || words.includes('%'))
        return [{ kind: 'metric' }];
    const noun = base.split(' ').at(-1) ?? '';
    // `Proving test`, `Golden file`: the noun says it, if the cells bear it out.
    if (combined.length === 0 && noun !== base && PLACE_NOUNS.has(noun))
        return [{ kind: 'evidence', role: TEST_WORDS.has(noun) ? 'tests' : 'implementation', weak: true }];
    // `Primary function(s)`, `Key symbols`
    if (combined.length === 0 && noun !== base && NAME_NOUNS.has(noun))
        return [{ kind: 'evidence', role: 'implementation', weak: true }];
    return combined;
}
/** Words that say which kind of evidence or which place in it: with nothing else in a header, it heads evidence. */
const PLACE_WORDS = new Set(['evidence', 'test', 'verification', 'file', 'path', 'location', 'artifact', 'implementation']
    .flatMap(wordsOf)
    .flatMap((word) => word.split(' ')));
const PLACE_NOUNS = new Set(['evidence', 'test', 'file', 'path', 'location', 'artifact'].flatMap(wordsOf));
const NAME_NOUNS = new Set(['function', 'functions', 'symbol', 'symbols', 'handler', 'handlers']);
const PLACE_DETAILS = new Set('line|lines|ref|refs|reference|references|name|names|unit|integration|e2e|key|main|primary|current|related|relevant|affected|and|or|in|the|zeile|zeilen|ligne|lignes|l\u00ednea|l\u00edneas|linha|linhas|riga|righe|\u0441\u0442\u0440\u043e\u043a\u0430|\u0441\u0442\u0440\u043e\u043a\u0438|\u0440\u044f\u0434\u043e\u043a|wiersz|\u884c|\u884c\u53f7|\u884c\u756a\u53f7|\u884c\u6570|\uc904|\uc904\ubc88\ud638'.split('|'));
/** `Test file:line`, `Key source files`, `Unit test path`: every word of it says where something is. */
function namesPlaces(base) {
    const words = base.split(/[\s/[\]+&|-]/u).filter((word) => word !== '');
    return (words.length > 1 &&
        words.some((word) => PLACE_WORDS.has(word)) &&
        words.every((word) => PLACE_WORDS.has(word) || PLACE_DETAILS.has(word)));
}
/** The parts of a header that names several things, divided by a sign or by a word for \u201cand\u201d or \u201cor\u201d. */
function partsOf(base) {
    return base
        .split(/[/+&|\u3001]|\s(?:and|or|und|oder|y|o|et|ou|e|i|lub|nebo|\u0438|\u0438\u043b\u0438|\u0442\u0430|\u0430\u0431\u043e|ve|veya|en|\u4e0e|\u548c|\u3068|\ubc0f)\s/u)
        .map((part) => part.trim())
        .filter((part) => part !== '' && part !== base);
}
/** Status in two words or more (`Backend status`, `Estado de la tarea`, `\u0421\u0442\u0430\u0442\u0443\u0441 \u0440\u0435\u0430\u043b\u0438\u0437\u0430\u0446\u0438\u0438`), or written together (`\u5f00\u53d1\u72b6\u6001`, `\u5b9f\u88c5\u30b9\u30c6\u30fc\u30bf\u30b9`). */
function isStatusPhrase(base) {
    const words = base.split(/[\s/[\]+&,-]/u).filter((word) => word !== '');
    const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
    return [first, last].some((word) => STATUS_NOUNS.has(word)) || WRITTEN_TOGETHER.some((noun) => last.endsWith(noun));
}
const CODE_WORDS = new Set([
    'file',
    'files',
    'line',
    'lines',
    'code',
    'source',
    'implementation',
    'path',
    'paths',
    'symbol',
    'function',
]);
/** `Evidence (test name, or file:line)`: what is in brackets names code besides tests, so that the column holds both. */
function namesCode(header) {
    return header
        .slice(0, HEADER_LIMIT)
        .toLowerCase()
        .split(/[([\uff08]/u)
        .slice(1)
        .join(' ')
        .split(/[,;/+&|]| (?:or|and) /u)
        .some((part) => {
        const words = (0,characters/* wordsIn */.Hn)(part);
        return words.some((word) => CODE_WORDS.has(word)) && !words.some((word) => TEST_WORDS.has(word));
    });
}
/** The first list that has a word decides what kind of column it can head. */
function gather(lists) {
    const meanings = new Map();
    for (const [words, meaning] of lists) {
        for (const word of typeof words === 'string' ? words.split('|') : words) {
            const key = normaliseHeader(word);
            const known = meanings.get(key) ?? [];
            if (!known.some(({ kind }) => kind === meaning.kind))
                meanings.set(key, [...known, meaning]);
        }
    }
    return meanings;
}


/***/ })

};
;