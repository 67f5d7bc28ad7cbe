// Reads the references of one evidence field: what is cited, of which kind, and exactly where.
import type { EvidenceField } from '../../rows/row.ts';
import { isAcknowledged } from './acknowledgement.ts';
import { listGone } from './list-gone.ts';
import { readLineCell } from './line-anchor.ts';
import { readPieces, type Known } from './cell-reader.ts';
import { isJoint, isScope, mannerOf, type Manner } from './manner.ts';
import type { Piece } from './read-link.ts';
import { EXTENSIONS } from '../../text/file-names.ts';
import { extensionOf } from '../../text/paths.ts';
import { withoutJoints } from '../../text/without-joints.ts';
import { saysSomething } from '../../text/says-something.ts';
import type { Reference } from '../reference.ts';
import { isEvidencePlaceholder } from '../../text/placeholders.ts';

/** Most references read in one field: people write up to a few dozen. */
export const MAX_REFERENCES = 500;
/** Most characters read of one field. */
const MAX_FIELD_LENGTH = 100_000;
/** Longest part of a sentence that is looked at. */
const MAX_CLAUSE = 200;

export interface FieldReferences {
  readonly references: readonly Reference[];
  /** Bounds that were hit, as sentences for the report's notes. */
  readonly notes: readonly string[];
}

/** Reads one field of the page at `path`. Pure: by the shape of what is written, and by what is known of the repository where that is given. */
export function readReferences({
  field,
  path,
  known = {},
}: {
  readonly field: EvidenceField;
  readonly path: string;
  readonly known?: Known;
}): FieldReferences {
  const { notes, segments } = bound(field, path);
  if (isEvidencePlaceholder(field.text) && !linksToFile(field, known))
    return {
      references: [{ ...BLANK, text: field.text, kind: 'placeholder', range: field.range }],
      notes,
    };
  const read = readPieces(segments, MAX_REFERENCES + 1, known);
  const references: Reference[] = [];
  let lastPath: Reference | null = null;
  let manner: Manner | null = null;
  const sentence = field.claim !== null && saysSomething(leftover(read));
  const pieces = sentence ? readPieces(segments, MAX_REFERENCES + 1, { ...known, isPlace: noPlace }) : read;
  const gone = listGone(pieces, textOf);
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'text') continue;
    const { token, text, range, struck } = piece;
    const continues = token.kind === 'lines' && token.path === null;
    // `src/palette.rs` (used in `Shell` line 90): the line is the shell's, whose file the cell does not name; so are those that follow.
    if (continues && (isElsewhere(pieces, index) || isOfAnother({ pieces, index, path: lastPath?.path ?? '' })))
      lastPath = null;
    const owner = continues ? (fileAfter(pieces, index) ?? lastPath) : null;
    // In a sentence of an audit, a name in code marks is what the sentence speaks of, not evidence for it.
    if ((continues && owner === null) || (sentence && token.kind === 'symbol' && token.path === null)) continue;
    const linked = continues ? owner?.linked === true : piece.linked;
    const before = textBefore(pieces, index, field.claim === null ? /[;\n]/ : /[,;\n]/);
    const after = textAfter(pieces, index);
    manner = manner !== null && references.length > 0 && isJoint(before) ? manner : mannerOf(before, after);
    // One object as it is, without spreading others into it: this runs for every reference of every page.
    const written: Reference = {
      text,
      kind: token.kind,
      range,
      lines: token.lines,
      symbol: token.symbol,
      command: token.command,
      path: continues ? (owner?.path ?? null) : token.path,
      surelyPath: continues ? (owner?.surelyPath ?? false) : token.surelyPath,
      acknowledged: struck || gone.has(piece) || restsOnNothing({ pieces, index, path: token.path, after, manner }),
    };
    const cited: Reference =
      token.address !== undefined ? { ...written, address: token.address } : linked ? { ...written, linked } : written;
    const reference = asTail(manner === null ? cited : { ...cited, manner }, pieces, index);
    references.push(reference);
    if (token.path !== null && token.kind !== 'glob') lastPath = reference;
  }
  const beside = readLinesBeside(field, references);
  if (beside !== null) references.push(beside);
  if (references.length > MAX_REFERENCES)
    notes.push(`${path}, line ${field.range.line}: only the first ${MAX_REFERENCES} references of the cell were read.`);
  return { references: [...references.slice(0, MAX_REFERENCES), ...readProse(field, pieces, references)], notes };
}

/** The lines of the one file that the cell names, from the column beside it: an anchor in two cells. */
function readLinesBeside({ lines }: EvidenceField, references: readonly Reference[]): Reference | null {
  const [only, another] = references.filter(({ kind }) => kind === 'path');
  if (
    lines === undefined ||
    only === undefined ||
    another !== undefined ||
    references.some(({ kind }) => kind === 'lines')
  )
    return null;
  const spans = readLineCell(lines.text, lines.sure);
  return spans.length === 0
    ? null
    : {
        ...BLANK,
        text: lines.text,
        kind: 'lines',
        range: lines.range,
        path: only.path,
        lines: spans,
        surelyPath: only.surelyPath,
        acknowledged: only.acknowledged,
      };
}

/** Marks the end of another name, after a slash: `a_name_here`/`_there`. */
function asTail(reference: Reference, pieces: readonly Piece[], index: number): Reference {
  const [owner, slash] = [pieces[index - 2], pieces[index - 1]];
  const isTail =
    reference.kind === 'symbol' &&
    reference.path === null &&
    reference.text.startsWith('_') &&
    slash?.kind === 'text' &&
    slash.text.trim() === '/' &&
    owner?.kind === 'token' &&
    owner.token.symbol !== null;
  return isTail ? { ...reference, tail: true } : reference;
}

const textOf = (piece: Piece): string | null => (piece.kind === 'text' && !piece.code ? piece.text : null);

/** True where the words that say nothing are a link to a file: `[TBD](src/a.ts)`. */
function linksToFile({ segments }: EvidenceField, known: Known): boolean {
  if (!segments.some(({ link, kind }) => link !== null || kind === 'html')) return false;
  return readPieces(segments, MAX_REFERENCES, known).some(
    (piece) =>
      piece.kind === 'token' && piece.token.path !== null && (piece.linked || piece.token.address !== undefined),
  );
}

/** In a sentence a word in code marks is a word. */
const noPlace = (): boolean => false;
const BLANK = { acknowledged: false, path: null, lines: [], symbol: null, command: null, surelyPath: false } as const;

function bound(field: EvidenceField, path: string): { notes: string[]; segments: EvidenceField['segments'] } {
  let length = 0;
  const segments = field.segments.filter((segment) => (length += segment.text.length) <= MAX_FIELD_LENGTH);
  const notes =
    segments.length === field.segments.length
      ? []
      : [`${path}, line ${field.range.line}: only the first ${MAX_FIELD_LENGTH} characters of the cell were read.`];
  return { notes, segments };
}

/** What the cell says besides its references, joined. */
function leftover(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : ' ')).join('');
}

/** One reference for all that is said in words; none where words only join the other references. */
function readProse(field: EvidenceField, pieces: readonly Piece[], others: readonly Reference[]): readonly Reference[] {
  const rest = others.length === 0 ? field.text : leftover(pieces).replace(/\s+/g, ' ').trim();
  if (others.length > 0 && !saysSomething(rest)) return [];
  const first = pieces.find((piece) => piece.kind === 'text' && saysSomething(piece.text));
  return [
    {
      ...BLANK,
      text: withoutJoints(rest.slice(0, 500)),
      kind: 'prose',
      range: others.length === 0 ? field.range : (first?.range ?? field.range),
    },
  ];
}

/** True where the name right before a line is said to be another place than the path before it: `used in`, `called from`. */
function isElsewhere(pieces: readonly Piece[], index: number): boolean {
  const [owner, gap] = [pieces[index - 2], pieces[index - 1]];
  if (gap?.kind !== 'text' || gap.code || !/^\s{0,3}\(?(?:at|on)?\s{0,2}$/i.test(gap.text)) return false;
  // Code marks around a word like any other name it as well, where it is written like a class (`Shell`); `run` is what a test runs.
  const isName =
    owner?.kind === 'token'
      ? owner.token.kind === 'symbol' && owner.token.path === null
      : owner?.code === true && /^\p{Lu}/u.test(owner.text);
  return (
    isName && /\p{L}\s+(?:in|inside|within|from|by|via)\s+(?:the\s+)?$/iu.test(textBefore(pieces, index - 2, /[;\n]/))
  );
}

/** `lines 3-9 of src/a.ts`: the file that is named after the lines owns them. */
function fileAfter(pieces: readonly Piece[], index: number): Pick<Reference, 'path' | 'surelyPath' | 'linked'> | null {
  const next = ownerAfter(pieces, index);
  if (next?.kind !== 'token' || next.token.kind !== 'path' || next.token.path === null) return null;
  const { path, surelyPath } = next.token;
  return next.linked ? { path, surelyPath, linked: true } : { path, surelyPath };
}

/** What follows `lines 3-9 of`. */
function ownerAfter(pieces: readonly Piece[], index: number): Piece | null {
  const gap = pieces[index + 1];
  return gap?.kind === 'text' && !gap.code && /^\s+(?:of|in|from)\s+(?:the\s+)?$/i.test(gap.text)
    ? (pieces[index + 2] ?? null)
    : null;
}

/** The name of a document, or of something that is numbered like one: `seed-160`, `plan.md`. `SHA-256`, `Node.js` and `fs.read` are none. */
const OTHER = String.raw`((?:\p{Ll}[\p{Ll}\p{N}_]*-)+\p{N}+|[\p{L}\p{N}_-]+\.[a-z]{1,5})`;
const OTHER_AFTER = new RegExp(
  String.raw`^\s{1,3}(?:of|in|from)\s+(?:the\s+)?[*_]{0,3}${OTHER}(?![\p{L}\p{N}_/-])`,
  'u',
);
const OTHER_AHEAD = new RegExp(
  String.raw`(?<![\p{L}\p{N}_/.-])${OTHER}[*_]{0,3}(?:,|:|\s\(|\sat|\son)?\s{0,2}\(?$`,
  'u',
);
/** Products that are called like a script. */
const PRODUCT = /^\p{Lu}\p{Ll}+\.(?:js|ts|io)$/u;

/** The other document that a pattern finds beside a line. */
function otherIn(pattern: RegExp, text: string): string | null {
  const name = pattern.exec(text)?.[1] ?? null;
  return name === null || !name.includes('.') || (EXTENSIONS.has(extensionOf(name) ?? '') && !PRODUCT.test(name))
    ? name
    : null;
}

/** True where the name beside a line is that of another document than the path before it. */
function isOfAnother({
  pieces,
  index,
  path,
}: {
  readonly pieces: readonly Piece[];
  readonly index: number;
  readonly path: string;
}): boolean {
  const owner = ownerAfter(pieces, index);
  if (owner?.kind === 'token' && owner.token.kind === 'ticket') return true;
  const before = pieces[index - 1];
  const ahead = before?.kind === 'text' && !before.code ? otherIn(OTHER_AHEAD, before.text.slice(-MAX_CLAUSE)) : null;
  const other = otherIn(OTHER_AFTER, textAfter(pieces, index)) ?? ahead;
  return other !== null && !path.toLowerCase().includes(other.toLowerCase());
}

/** True where the words around a reference say that it is gone, or give a folder as the limit of where something may write. */
function restsOnNothing({
  pieces,
  index,
  path,
  after,
  manner,
}: {
  readonly pieces: readonly Piece[];
  readonly index: number;
  readonly path: string | null;
  readonly after: string;
  readonly manner: Manner | null;
}): boolean {
  return (
    manner === 'absent' ||
    isAcknowledged(textBefore(pieces, index, /[,;\n]/), after) ||
    (path?.endsWith('/') === true && isScope(clauseBefore(pieces, index)))
  );
}

/** What the sentence says before a reference, other references in it included. */
function clauseBefore(pieces: readonly Piece[], index: number): string {
  let text = '';
  for (let at = index - 1; at >= 0 && text.length < MAX_CLAUSE; at -= 1) {
    const piece = pieces[at];
    const said = piece?.kind === 'text' ? piece.text : ' ';
    const clause = said.split(/[.;\n](?:\s|$)/);
    text = (clause.at(-1) ?? '') + text;
    if (clause.length > 1) break;
  }
  return text.slice(-MAX_CLAUSE);
}

/** The text between a reference and its neighbor before, from the last separator on. */
function textBefore(pieces: readonly Piece[], index: number, separator: RegExp): string {
  const before = pieces[index - 1];
  return before?.kind === 'text' && !before.code ? (before.text.slice(-200).split(separator).at(-1) ?? '') : '';
}

function textAfter(pieces: readonly Piece[], index: number): string {
  const after = pieces[index + 1];
  // Several references can come from one place (a shorthand): what follows the last of them is said of all.
  const here = pieces[index];
  if (
    after?.kind === 'token' &&
    here?.kind === 'token' &&
    after.range.column === here.range.column &&
    after.range.line === here.range.line
  )
    return textAfter(pieces, index + 1);
  return after?.kind === 'text' && !after.code ? (after.text.slice(0, 200).split(/[;\n]/)[0] ?? '') : '';
}
