"use strict";
exports.id = 7526;
exports.ids = [7526];
exports.modules = {

/***/ 8255:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO: () => (/* binding */ claimsMore),
/* harmony export */   j_: () => (/* binding */ isClaim),
/* harmony export */   sX: () => (/* binding */ nameStatus)
/* harmony export */ });
const WEIGHTS = { 'not-started': 0, partial: 1, done: 2 };
function isClaim(status) {
    return Object.hasOwn(WEIGHTS, status);
}
/** True where `status` claims more than `other`; statuses that claim nothing weigh as much as `not-started`. */
function claimsMore(status, other) {
    return weightOf(status) > weightOf(other);
}
/** The status as words: `not started`. */
function nameStatus(status) {
    return status.replace('-', ' ');
}
function weightOf(status) {
    return isClaim(status) ? WEIGHTS[status] : 0;
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
    // Finnish, as in a date and alone
    'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kes\u00e4kuuta hein\u00e4kuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
    'tammikuu helmikuu maaliskuu huhtikuu toukokuu kes\u00e4kuu hein\u00e4kuu elokuu syyskuu lokakuu marraskuu joulukuu',
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
                return `${shortened}${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(content, room)}`;
            return room > marks + 1 ? `${shortened}${asCode((0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(content, room - marks))}` : `${shortened}\u2026`;
        }
    }
    return shortened;
}


/***/ }),

/***/ 4393:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ nameCode),
/* harmony export */   Jo: () => (/* binding */ nameAnyCode),
/* harmony export */   Kf: () => (/* binding */ nameSome),
/* harmony export */   RA: () => (/* binding */ nameLines),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/* harmony import */ var _marked_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7654);
// Turns counts and lists into the words of a message.

/** `1 row`, `4 rows`. */
function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `line 5`, `lines 5\u201399`, `lines 12 and 40`: lines as `writeLines` writes them, with their noun. */
function nameLines(written) {
    return `${/[-,]/.test(written) ? 'lines' : 'line'} ${written.replace(/(\d)-(?=\d)/g, '$1\u2013').replace(/, (?=[^,]*$)/, ' and ')}`;
}
const MOST = 5;
/** `a, b, c and 2 more`: the first `most` by name, the others as a number. */
const nameSome = (names, most = MOST) => joinNames({ names, most, word: 'and' });
/** `nameSome` of names that are code: marked text, for a message's `{names, list}`. */
const nameCode = (names, most) => nameSome(names.map(_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asCode */ .qM), most);
/** The same with `or`, for a sentence that says that none of them is or has something. */
const nameAnyCode = (names) => joinNames({ names: names.map(_marked_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asCode */ .qM), most: MOST, word: 'or' });
function joinNames({ names, most, word, }) {
    const named = names.slice(0, most);
    const rest = names.length - named.length;
    if (rest > 0)
        return `${named.join(', ')} ${word} ${rest} more`;
    return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} ${word} ${named.slice(-1).join('')}`;
}


/***/ }),

/***/ 7627:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   jM: () => (/* binding */ shortenMiddle),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   nf: () => (/* binding */ shortenPath)
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
/** The text with `\u2026` for its middle where it is longer than `length` UTF-16 code units: of a path, the file's name is what readers look for. */
function shortenMiddle(text, length) {
    if (text.length <= length)
        return text;
    const tail = Math.floor((length - 1) * 0.6);
    const from = text.length - tail;
    const halved = /[\udc00-\udfff]/.test(text.charAt(from));
    const head = headOf(text, length - 1 - tail);
    const end = text.slice(halved ? from + 1 : from);
    // Cut between two words where one ends nearby: a name is then still one that can be searched for.
    const word = new RegExp(`^.{0,${Math.floor(tail / 3)}}?(?=[_./: -])`, 'u').exec(end)?.[0] ?? '';
    const kept = /^.*[_./: -](?=[^_./: -]*$)/u.exec(head)?.[0] ?? '';
    return `${kept.length * 2 > head.length ? kept : head}\u2026${end.slice(word.length)}`;
}
/** A path of at most `length` UTF-16 code units where that can be: its first folder and as many of the last as fit, `crates/\u2026/tests/joins.rs`; else its name, `\u2026/joins.rs`. */
function shortenPath(path, length) {
    const parts = path.split('/');
    const [first = '', ...rest] = parts;
    if (path.length <= length || parts.length < 3)
        return shortenMiddle(path, length);
    let tail = rest.pop() ?? '';
    if (`${first}/\u2026/${tail}`.length > length)
        return tail.length + 2 <= length ? `\u2026/${tail}` : shortenMiddle(path, length);
    for (const part of rest.toReversed()) {
        if (`${first}/\u2026/${part}/${tail}`.length > length)
            break;
        tail = `${part}/${tail}`;
    }
    return `${first}/\u2026/${tail}`;
}


/***/ })

};
;