// Finds commits, dates and placeholders in the values of metadata.

/** Where something stands in a text: offsets, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const COMMIT = /(?<![\w./-])[0-9a-f]{7,40}(?![\w/-]|\.\w)/gi;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATES = [
  /(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?(?![\d-])/i,
  new RegExp(`(?<!\\w)${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}(?!\\d)`, 'i'),
  new RegExp(`(?<!\\w)\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}(?!\\d)`, 'i'),
  /(?<![\d/.])\d{4}[/.]\d{1,2}[/.]\d{1,2}(?![\d/])/,
  /(?<![\d/.])\d{1,2}[/.]\d{1,2}[/.]\d{4}(?![\d/])/,
  /\d{4}年\d{1,2}月\d{1,2}日/,
  new RegExp(`(?<!\\w)${MONTH},? \\d{4}(?!\\d)`, 'i'),
  /(?<![\d-])20\d\d-(?:0[1-9]|1[0-2])(?![\d-])/,
] as const;

const PLACEHOLDER = /^(?:tbd|tba|todo|n\/a|na|none|unknown|pending|unset|never|-+|–|—|\?+|\.{3}|…|<[^<>]{0,40}>|_+)$/i;

/** The first commit id: 7 to 40 hexadecimal digits, with a digit, and no compact date. */
export function findCommit(text: string): Stretch | null {
  for (const match of text.matchAll(COMMIT)) {
    const [id] = match;
    if (/\d/.test(id) && !/^20\d{6}$/.test(id)) return { from: match.index, to: match.index + id.length };
  }
  return null;
}

/** The first date in one of the usual notations, be it a real day or not. */
export function findDate(text: string): Stretch | null {
  // Every notation has a year of four digits; a commit id seldom has, and needs none of the expressions.
  if (!/\d{4}/.test(text)) return null;
  for (const pattern of DATES) {
    const match = pattern.exec(text);
    if (match !== null) return { from: match.index, to: match.index + match[0].length };
  }
  return null;
}

/** Whether the value says that there is none yet. */
export const isPlaceholder = (text: string): boolean => text === '' || PLACEHOLDER.test(text.trim());

/** The value without the spaces, sentence end and line-break backslash around it. */
export function trimValue(text: string, from: number, to: number): Stretch {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  for (;;) {
    while (end > start && /[\s\\]/.test(text.charAt(end - 1))) end -= 1;
    const stop = text.charAt(end - 1) === '.' && end - 1 > start && text.charAt(end - 2) !== '.';
    if (!stop) return { from: start, to: end };
    end -= 1;
  }
}
