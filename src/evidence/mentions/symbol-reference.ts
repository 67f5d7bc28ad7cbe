// Makes references of the names of code that code marks hold.
import type { Segment } from '../../documents/page.ts';
import { rangeWithin } from '../read/cell-reader.ts';
import type { Reference } from '../reference.ts';

/** `start` and `end`: the part of the segment's text that is the name, with its file or owner where it has one. */
export const symbolReference = (
  segment: Segment,
  { start, end, ...named }: Pick<Reference, 'path' | 'symbol'> & { readonly start: number; readonly end: number },
): Reference => ({
  text: segment.text.slice(start, end),
  kind: 'symbol',
  range: rangeWithin(segment, start, end),
  acknowledged: false,
  lines: [],
  command: null,
  surelyPath: false,
  ...named,
});
