"use strict";
exports.id = 6939;
exports.ids = [6939];
exports.modules = {

/***/ 6939:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
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
const MILLISECONDS = 86_400_000;
/** Days from one `YYYY-MM-DD` to another; below zero where the other is earlier. */
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS);
/** Later days are written with a sign and no longer sort as text. */
const LAST_DAY = Date.UTC(9999, 11, 31);
/** The day `days` after `day`, both `YYYY-MM-DD`; never later than the year 9999. */
function addDays(day, days) {
    return utcDay(new Date(Math.min(LAST_DAY, Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS)));
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


/***/ })

};
;