// Finds names of tests and classes in the cells of a row, be they evidence or not, which this change takes out of the code.
import type { Range, Segment } from '../../documents/page.ts';
import { canDefine, isCode } from '../../text/code-path.ts';
import { containsWord } from '../../text/contains-word.ts';
import { groupBy } from '../../text/group-by.ts';
import type { CitationBuilder, WrittenCitation } from '../citation.ts';
import { bracketedNames } from './bracketed-names.ts';
import { codedSpans } from './coded-spans.ts';
import { editedCode, linesLost } from './edited-code.ts';
import { symbolReference } from './symbol-reference.ts';
import { classifySpan } from '../read/classify-span.ts';
import type { Reference } from '../reference.ts';
import type { CitingPage, EvidenceRun } from '../run.ts';

/** Most names of one page. */
const MAX_NAMES = 500;

/** `test_x`, `TestX`, `path/x.rs::name`, `Suite::case`: what can hardly be anything but the name of a test or a function. */
const TEST_NAME = /^(?:tests?_\w{3,}|\w+_tests?|Test[A-Z]\w{2,})$|::/u;

/** Adds them to what the page cites; asks for no file where the page has no such name, and reads no page where no code was edited. */
export async function findRemovedInCells({ head, base, pages, contents }: EvidenceRun): Promise<void> {
  if (base === null || head.index.truncated || base.index.truncated) return;
  const edited = editedCode(base.index, head.index);
  if (edited.length === 0) return;
  const named = pages.head.flatMap((page) => {
    const names = page.twin === null ? [] : namesOf(page, page.twin, (path) => head.index.isFile(path));
    return names.length === 0 ? [] : [{ page, names }];
  });
  if (named.length === 0) return;
  const [before, after] = [await contents.texts(base.snapshot, edited), await contents.texts(head.snapshot, edited)];
  const changes = edited.flatMap((path) => {
    const now = after.get(path);
    return now === null ? [] : [{ lost: linesLost(before.get(path) ?? '', now ?? ''), now: now ?? '' }];
  });
  const isRemoved = (name: string): boolean =>
    changes.some(({ lost, now }) => containsWord(lost, name) && !containsWord(now, name));
  for (const { page, names } of named) {
    const removed = names.filter(({ reference: { symbol } }) => symbol !== null && isRemoved(symbol));
    if (removed.length === 0) continue;
    const byRow = groupBy(removed, ({ place }) => place.row);
    page.written = page.written.map((row, at) => [...row, ...(byRow.get(at) ?? [])]);
  }
}

/** Leaves only those that are gone, and that their column does not cite: nothing else is said of them. */
export async function dropKeptInCells({ pages }: EvidenceRun): Promise<void> {
  for (const page of pages.head)
    if (page.rows.some((row) => row.some(isBeside)))
      page.rows = page.rows.map((row) => {
        const cited = new Set(
          row.flatMap(({ place, reference }) =>
            place.aside === true || reference.symbol === null ? [] : [placeOf(reference.range)],
          ),
        );
        return row.filter((one) => !isBeside(one) || (isGone(one) && !cited.has(placeOf(one.reference.range))));
      });
  await Promise.resolve();
}

const isBeside = ({ place: { aside }, reference: { kind } }: CitationBuilder): boolean =>
  aside === true && kind === 'symbol';

const placeOf = ({ line, column }: Range): string => `${line}:${column}`;

/** What was there at base. */
const isGone = ({ resolution: { state }, wasIn }: CitationBuilder): boolean => state === 'missing' && wasIn !== null;

function namesOf(
  { document: { path, page, rows } }: CitingPage,
  { document: before }: CitingPage,
  isFile: (path: string) => boolean,
): readonly WrittenCitation[] {
  const bracketed = rows.flatMap((one, row) =>
    one.kept === true
      ? []
      : bracketedNames(one).map((reference) => ({ place: { ...PLACE, document: path, row }, reference })),
  );
  const byLine = new Map(rows.flatMap(({ shape }, at) => (shape === null ? [] : [[shape.range.line, at] as const])));
  // In a title or a note a member may be what is to go.
  const evidence = new Set(
    rows.flatMap(({ evidence: fields }) =>
      fields.flatMap(({ byContents, segments }) => (byContents === undefined ? segments : [])),
    ),
  );
  const coded = codedSpans(page, ({ range, text }) => byLine.has(range.line) && MAY_NAME.test(text)).flatMap(
    ({ segment, acknowledged }): readonly WrittenCitation[] => {
      const row = byLine.get(segment.range.line);
      if (row === undefined || acknowledged) return [];
      const place = { ...PLACE, document: path, row };
      return namesIn(segment, evidence.has(segment), isFile).map((reference) => ({ place, reference }));
    },
  );
  return [...coded, ...bracketed]
    .filter(({ reference }) => before.page.text.includes(reference.text))
    .slice(0, MAX_NAMES);
}

const PLACE = { field: -1, column: '', role: 'tests', polarity: 'work', claim: null, aside: true } as const;

/** `package.module.ClassName`: the name is the last part. */
const CLASS = /^[A-Z]\w{2,}$/;
/** `OrderService.list_orders`, `OrderService.listOrders()`: a member of one word may be any word, or what a file ends in. */
const MEMBER = /^_*[a-z]\w*(?:_[a-z]|[A-Z])\w*$/;
const LONGEST_NAME = 200;

/** The class or member that a dotted name ends with; else null. */
function lastOf(text: string, isEvidence: boolean): string | null {
  const parts = text.length > LONGEST_NAME ? [] : text.replace(/\([^()]*\)$/, '').split('.');
  const [last = '', owner = '', ...rest] = parts.reverse();
  if (![last, owner, ...rest].every((part) => /^[A-Za-z_]\w*$/.test(part))) return null;
  if (rest.length > 0 && !text.endsWith(')') && CLASS.test(last) && /^[a-z_]/.test(owner)) return last;
  return isEvidence && MEMBER.test(last) && CLASS.test(owner) && /[a-z]/.test(owner) ? last : null;
}

/** Whether there can be one of either in the marks, before they are read as evidence is. */
const MAY_NAME = /test|::|#|^[a-z_][\w.]*\.[A-Z]\w{2,}/iu;

/** `src/kiln.py#heat`: a name with its file is one of code, whatever it looks like. */
const namesFile = (path: string | null): boolean => path !== null && isCode(path) && canDefine(path);

/** A file that is written in short may be one of several: then the name alone is looked for. */
function namesIn(segment: Segment, isEvidence: boolean, isFile: (path: string) => boolean): readonly Reference[] {
  const dotted = lastOf(segment.text, isEvidence);
  if (dotted !== null)
    return [symbolReference(segment, { start: 0, end: segment.text.length, path: null, symbol: dotted })];
  return classifySpan(segment.text).flatMap(({ kind, start, end, path, symbol }): readonly Reference[] =>
    kind !== 'symbol' || symbol === null || !(namesFile(path) || TEST_NAME.test(segment.text.slice(start, end)))
      ? []
      : [symbolReference(segment, { start, end, symbol, path: path !== null && isFile(path) ? path : null })],
  );
}
