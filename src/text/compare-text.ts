// The one order of texts that no locale changes.

/** Negative, zero or positive: by UTF-16 code unit, as `Array.prototype.sort` orders texts by itself. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
