// Reads the names that a page writes side by side with an anchor, so that the two are one statement.
import { EXTENSIONS } from '../../text/file-names.ts';
import { symbolOf } from '../read/symbol-of.ts';
import type { Citation } from '../citation.ts';
import type { Page } from '../../documents/page.ts';

export interface NameBeside {
  readonly name: string;
  /** True where it is written as a name of code; else it must be shown to be one by a definition. */
  readonly sure: boolean;
  /** `Room` of `Room.enter`; null where nothing, or only the thing itself, is before the name. */
  readonly owner: string | null;
  /** True where the anchor has words of its own, so that the name need not be on its lines: `enter` (`src/room.c:40` the check). */
  readonly captioned: boolean;
}

const WORD = String.raw`[\p{L}_$][\p{L}\p{N}_$]*`;
const NAME = String.raw`(${WORD}(?:(?:::|\.|#)${WORD}){0,8})(\([^()\x60|]{0,80}\))?`;
/** `name` at `path:40`, `name` (`path:40`), [`name`](path#L40) */
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}_$/.\\-])(\x60?)${NAME}\1\]?(?:\s*(?:[(@:]|→|->|=>|—|–|-)|,?\s+(?:(?:is\s|are\s|defined\s|declared\s|lives\s)?(?:at|in)))?\s*[(\[\x60]{0,3}$`,
  'u',
);
/** `path:40` (`name`), `path:40` — `name`, `path:40` `name` */
const AFTER = new RegExp(
  String.raw`^[\x60\])】]{0,3}(?:\s*([(:=]|→|->|—|–|-)\s*|\s{1,3}(?:(?:defines|is|has|holds)\s)?)(\x60?)${NAME}\2(?![\p{L}\p{N}_$/.\\-])`,
  'u',
);
/** After a name: an anchor that it may belong to as well. */
const ANCHOR_NEXT = /^[\s(@:,—–-]{0,6}(?:(?:at|in)\s)?[([\x60]{0,3}[\p{L}\p{N}_./-]{1,200}[:#]L?\d/u;
/** Said of a name that is not there. */
const DENIED =
  /\b(?:no|not|never|without|lacks?|missing|absent|instead\sof|removed?|deleted?|\w+n['’]t)\b[^.;|]{0,40}$/iu;
/** `impl Reader for X` is cited, and not where X is defined. */
const IMPLEMENTED = /\b(?:impl|instance|extension|implements?|conformance)\b[^.;|]{0,80}\s(?:for|of)\s\x60?$/u;
/** `gRPC`, `mTLS`, `QoS`, `SaaS`: shortened words with the letters of a name. */
const ABBREVIATION = /^(?:\p{Ll}{1,2}\p{Lu}{2,}s?|\p{Lu}{1,2}\p{Ll}{1,2}\p{Lu}+s?)$/u;
/** What a name can belong to without saying so. */
const ITSELF = /^(?:self|Self|this|cls|super|crate)$/;
/** After an anchor that a bracket encloses: words about its lines, and not another anchor. */
const CAPTION = /^[\x60\])】]{0,2}\s{1,3}(?!(?:and|or|to|plus|also)\b)[\p{L}]/u;
/** Longest stretch of a line on either side. */
const REACH = 160;

/** The names beside an anchor, nearest first; none where the page says that the name is not there. */
export function readNamesBeside(page: Page, citation: Citation, row: readonly Citation[]): readonly NameBeside[] {
  const { line, column, endLine, endColumn } = citation.reference.range;
  const before = cellBefore((page.lines[line - 1] ?? '').slice(Math.max(0, column - 1 - REACH), column - 1));
  const after = cellAfter((page.lines[endLine - 1] ?? '').slice(endColumn - 1, endColumn - 1 + REACH));
  const inside = row.flatMap((other): NameBeside[] =>
    other.reference.symbol !== null && other.reference.path === citation.reference.path && isInside(other, citation)
      ? [{ name: other.reference.symbol, sure: true, owner: null, captioned: false }]
      : [],
  );
  const left = BEFORE.exec(before);
  const right = AFTER.exec(after);
  const [, mark = '', name = '', call = ''] = left ?? [];
  const [whole = '', sign = '', markAfter = '', nameAfter = '', callAfter = ''] = right ?? [];
  return [
    ...inside,
    ...(left === null || DENIED.test(before.slice(0, left.index)) || IMPLEMENTED.test(before.slice(0, left.index))
      ? []
      : nameOf({ mark, name, call, captioned: /\(\x60?$/.test(before) && CAPTION.test(after) })),
    // Without code marks words after a dash or colon are a sentence.
    ...(right === null ||
    (markAfter === '' && sign !== '(') ||
    (sign === '' && (left !== null || ANCHOR_NEXT.test(after.slice(whole.length))))
      ? []
      : nameOf({ mark: markAfter, name: nameAfter, call: callAfter, captioned: false })),
  ];
}

function nameOf({
  mark,
  name,
  call,
  captioned,
}: {
  readonly mark: string;
  readonly name: string;
  readonly call: string;
  readonly captioned: boolean;
}): readonly NameBeside[] {
  const [last = '', before = ''] = name.split(/::|\.|#/).reverse();
  if (last.length < 3 || (call === '' && name.includes('.') && EXTENSIONS.has(last.toLowerCase()))) return [];
  const sure = symbolOf(`${last}${call === '' ? '' : '()'}`) !== null;
  const owner = before === '' || ITSELF.test(before) ? null : before;
  return sure || mark !== ''
    ? [{ name: last, sure: sure && (call !== '' || !ABBREVIATION.test(last)), owner, captioned }]
    : [];
}

function isInside(one: Citation, other: Citation): boolean {
  const [inner, outer] = [one.reference.range, other.reference.range];
  return inner.line === outer.line && inner.column >= outer.column && inner.endColumn <= outer.endColumn;
}

/** Up to the edge of the cell; an escaped pipe is one of its characters. */
function cellBefore(text: string): string {
  return text.split(/(?<!\\)\|/).at(-1) ?? '';
}

function cellAfter(text: string): string {
  return text.split(/(?<!\\)\|/)[0] ?? '';
}
