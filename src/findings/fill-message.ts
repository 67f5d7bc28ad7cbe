// Puts a finding's data into its message.
import type { MessageData } from './finding.ts';
import { ownValue } from '../text/own-value.ts';
import { shorten } from '../text/shorten.ts';

/** A page can hold a name of any length; what lands in a message is cut here, the data itself is kept. */
const LONGEST_VALUE = 2000;

/** Replaces each `{name}`; throws for a name the data does not have, which is a fault of the rule. */
export function fillMessage(template: string, data: MessageData): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = ownValue(data, name);
    if (value === undefined)
      throw new Error(`Unexpected {${name}} in “${template}”, expected one of ${Object.keys(data).join(', ')}.`);
    const text = String(value).replace(/\s+/g, ' ');
    return shorten(text, LONGEST_VALUE + 1);
  });
}
