// Offers references anew, with everything on the page that says the same: a link's text may repeat its path or lines.
import type { Page, Range } from '../documents/page.ts';
import { splitAnchor } from '../evidence/read/line-anchor.ts';
import type { Suggestion, TextEdit } from './finding.ts';
import { isSetAside } from '../text/set-aside.ts';
import { suggest } from './group-citations.ts';
import { addressAround, labelsAt } from './labels-at.ts';
import { rewriteLabel } from './rewrite-label.ts';
import { rewritePointer, sourceOf, type NewPlace, type Pointer } from './rewrite-pointer.ts';

/** Rewrites all of them, or none: half a fix is no fix. What is kept of older code is never offered: a row that is done does not rest on it. */
export function suggestPointers<One extends Pointer>(
  page: Page,
  pointers: readonly One[],
  placeFor: (pointer: One) => NewPlace,
): Suggestion | null {
  const own = pointers.map(({ reference: { range } }) => range);
  if (pointers.some((pointer) => leadsAside(pointer, placeFor(pointer)))) return null;
  if (pointers.some(({ reference }) => isTextOfAddress(page, reference.range, own))) return null;
  return suggest(
    pointers.flatMap((pointer) => {
      const place = placeFor(pointer);
      const isLabelled = saysLinesInLabel(page, pointer);
      const edit = rewritePointer(page, pointer, isLabelled ? { ...place, lines: null } : place);
      const copies = relabel({ page, pointer, edit, place }).filter(
        (copy) => copy === null || !own.some((range) => overlaps(range, copy.range)),
      );
      return isLabelled && edit === null && place.path === null && copies.length > 0 ? copies : [edit, ...copies];
    }),
  );
}

/** `[a.rs:40](https://…/a.rs#L40)`, whose address is not fixed along: the text and the address would not agree any more. */
function isTextOfAddress(page: Page, range: Range, fixed: readonly Range[]): boolean {
  const link = addressAround(page, range);
  const { urlRange = null } = link ?? {};
  if (link === null || (urlRange !== null && overlaps(urlRange, range))) return false;
  return urlRange === null || !fixed.some((one) => overlaps(one, urlRange));
}

const leadsAside = ({ reference, resolution }: Pointer, { path }: NewPlace): boolean =>
  path !== null && isSetAside(path, resolution.target ?? reference.path ?? path);

/** `[a.rs:40](a.rs)`: the lines are in the text alone. */
function saysLinesInLabel(page: Page, { reference: { range, lines, address } }: Pointer): boolean {
  const source = sourceOf(page, { reference: { range } });
  return (
    lines.length > 0 &&
    source !== null &&
    address === undefined &&
    splitAnchor(source).lines.length === 0 &&
    labelsAt(page, range).length > 0
  );
}

function relabel({
  page,
  pointer,
  edit,
  place: { path, lines },
}: {
  readonly page: Page;
  readonly pointer: Pointer;
  readonly edit: TextEdit | null;
  readonly place: NewPlace;
}): readonly (TextEdit | null)[] {
  const { reference, resolution } = pointer;
  const source = sourceOf(page, pointer);
  return labelsAt(page, reference.range).flatMap((segment): readonly (TextEdit | null)[] => {
    // A text that is the destination once more, such as an address.
    if (segment.text === source && segment.columns === null)
      return edit === null ? [] : [{ ...edit, range: segment.range }];
    const copy = rewriteLabel(page, segment, {
      cited: reference.path,
      target: resolution.target,
      from: reference.lines,
      path,
      lines,
    });
    return copy === null ? [] : [copy === 'unsafe' ? null : copy];
  });
}

const overlaps = (one: Range, other: Range): boolean =>
  one.line === other.line && one.column < other.endColumn && other.column < one.endColumn;
