"use strict";
exports.id = 5217;
exports.ids = [5217,6939];
exports.modules = {

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
/** A key stands in the first so many characters, and has at most so many itself; a number in it has at most four digits. */
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

/***/ 4393:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ nameSome),
/* harmony export */   p: () => (/* binding */ countOf)
/* harmony export */ });
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


/***/ })

};
;