// The one place where a finding's data is put into its message.
import type { MessageData } from './finding.ts';
import { asCode, asWords, readMarked } from '../text/marked-text.ts';
import { ownValue } from '../text/own-value.ts';
import { countOf, nameLines } from '../text/phrase.ts';
import { shorten } from '../text/shorten.ts';

/** A page can hold a name of any length; what lands in a message is cut here, the data itself is kept. */
const LONGEST_VALUE = 2000;

/** A stretch of code, or one value outside of code: `{name}` or `{name, form}`. */
const SLOT = /`[^`]+`|\{\w+(?:, \w[\w ]*)?\}/g;

/**
 * Fills a template and returns marked text (see `readMarked`). `{name}` is filled as words, and as code inside code marks; `{rows, row}` as
 * a number with its noun (`1 row`, `4 rows`); `{lines, range}` as lines with their noun (`line 5`, `lines 5–99`); `{paths, list}` as a phrase that
 * has code marks of its own, as `nameCode` writes it.
 * Throws for a name that the data does not have, which is a fault of the rule.
 */
export function fillMessage(template: string, data: MessageData): string {
  return template.replace(SLOT, (slot: string) => {
    if (slot.startsWith('`'))
      return asCode(
        slot.slice(1, -1).replace(/\{\w+\}/g, (inner) => String(valueOf(data, { name: inner.slice(1, -1), template }))),
      );
    const [name = '', form = ''] = slot.slice(1, -1).split(', ');
    const value = valueOf(data, { name, template });
    if (form === 'list') return normalize(String(value));
    if (form === 'range') return asWords(nameLines(String(value)));
    return form !== '' && typeof value === 'number' ? countOf(value, form) : asWords(String(value));
  });
}

/** Marks of a phrase as this version writes them: a report of another's making may hold a mark that has no partner. */
const normalize = (phrase: string): string =>
  readMarked(phrase)
    .map(({ kind, text }) => (kind === 'code' ? asCode(text) : asWords(text)))
    .join('');

function valueOf(
  data: MessageData,
  { name, template }: { readonly name: string; readonly template: string },
): string | number {
  const value = ownValue(data, name);
  if (value === undefined)
    throw new Error(`Unexpected {${name}} in “${template}”, expected one of ${Object.keys(data).join(', ')}.`);
  return typeof value === 'number' ? value : shorten(value, LONGEST_VALUE + 1);
}
