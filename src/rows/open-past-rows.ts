// Finds the rows of which a note on their page says that what they describe is deleted, or that they are kept as history.
import type { Block, Heading, Page } from '../documents/page.ts';
import { canonicalKey, slugOf } from '../text/keys.ts';
import { keysNamed, readKeyList } from './lists/key-list.ts';
import type { Row } from './row.ts';

/** Most notes of a page that are looked at, and most characters of one. */
const MOST_NOTES = 400;
const MOST_CHARACTERS = 2_000;

/** Few pages have any of these words, and without one there is no note. */
const MAY_SAY =
  /delete|remove|retire|dropped|dead|abandon|decommission|histor|posterity|provenance|no longer|any ?more/i;

const ROWS = 'rows?|items?|entries|entry|tasks?|steps?|ids?';
const SECTIONS = 'sections?|phases?|epics?|milestones?|parts?|chapters?|tables?';
/** `rows 2.6`, `Phase 3`: what a note speaks of, before its keys. */
const NAMED = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}])(${ROWS}|${SECTIONS})\s(?=[#(]?[A-Z]{0,8}[-_]?\d|[A-Z]{1,8}[-_][A-Z])`,
  'giu',
);
/** `This section`, `the rows below`, `everything below`: all that is below its heading. */
const BELOW = new RegExp(
  String.raw`^[^\p{L}]{0,8}(?:note:? )?(?:(?:this|the) (?:whole |entire )?(?:section|table|phase|part|list)(?: below)?|(?:all |all of |all the )?(?:the |these )?(?:rows|items|entries)(?: below| here| in this (?:section|table)| of this (?:section|table))|all rows|everything (?:below|here|in this section))(?=[\s,])`,
  'iu',
);
const THINGS =
  '(?:code|files?|modules?|sources?|components?|features?|functionality|implementations?|tests?|scripts?|firmware|services?|paths?|classes|packages?|evidence)';
const GONE = '(?:deleted|removed|retired|dropped|dead|abandoned|decommissioned)';
const BEING = '(?:is|are|was|were|has been|have been|had been)';
const WAS = String.raw`${BEING} (?:since |now |all |both |already ){0,2}(?:${GONE}|gone)(?!\p{L})`;
const NO_MORE =
  '(?:no longer exists?|(?:is|are) no longer (?:here|there|present|in (?:the|this) (?:tree|repo|repository)))';
const PLACE = String.raw`^[\s,(]{0,3}(?:(?:below|above|here|on this page|in this table|in the table)[\s,)]{1,3}){0,2}(?:(?:all|both|now|still|only|just|merely) ){0,3}`;
const DESCRIBE =
  '(?:describes?|refers? to|covers?|documents?|cites?|names?|tracks?|lists?|points? (?:to|at)|mentions?|concerns?|records?|(?:is|are) about)';
const HISTORY = String.raw`(?:(?:as|for) (?:[\p{L}-]{1,20} ){0,3})?(?:history|historical|posterity|provenance)(?!\p{L})`;
/** What a note says of the rows it names, right after naming them. */
const SAYS: readonly RegExp[] = [
  // `describe deleted code`, `cite the removed loader files`
  new RegExp(
    String.raw`${PLACE}${DESCRIBE} (?:(?:the|a|an|our|now|already|since)[ -]){0,2}${GONE} (?:[\p{L}\p{N}_/+.-]{1,30} ){0,2}${THINGS}(?!\p{L})`,
    'iu',
  ),
  // `describe code that was deleted`, `cite files that no longer exist`
  new RegExp(
    String.raw`${PLACE}${DESCRIBE} (?:[\p{L}\p{N}_/+.-]{1,30} ){0,4}${THINGS} (?:(?:that|which) )?(?:${WAS}|${NO_MORE})`,
    'iu',
  ),
  // `are kept here only as history`, `remain as a historical record`, `are history`
  new RegExp(
    String.raw`${PLACE}(?:is|are|remains?|stays?)(?: (?:now|here|below|only|just|purely|solely|left|kept|retained|preserved|in place)){0,5} ${HISTORY}`,
    'iu',
  ),
  new RegExp(
    String.raw`${PLACE}(?:kept|retained|preserved)(?: (?:here|below|only|just|purely|solely)){0,3} ${HISTORY}`,
    'iu',
  ),
];
/** `The code of rows 2.6-2.11` … `was deleted`. */
const CODE_OF = new RegExp(
  String.raw`${THINGS} (?:of|behind|for|under|in|cited (?:by|in)|named (?:by|in)) (?:the )?$`,
  'iu',
);
const WAS_AFTER = new RegExp(String.raw`${PLACE}(?:${WAS}|${NO_MORE})`, 'iu');
/** `Deleted code: rows 2.6-2.11`, `Kept as history: rows 3.1 and 3.2`. */
const SAID_BEFORE = new RegExp(
  String.raw`^[^\p{L}]{0,8}(?:${GONE} ${THINGS}|(?:kept|retained|preserved)(?: (?:here|below|only|just)){0,2} ${HISTORY}|${HISTORY}(?: only)?)(?: [([][^)\]]{0,40}[)\]])?\s?[:—–-]\s?$`,
  'iu',
);
/** What is still to happen, or does not. */
const OPEN =
  /(?:^|[^\p{L}])(?:will|won['’]t|to be|shall|should|not|never|might|could|would|must|going to|planned|soon|until|if|once|when|yet|except|unless|partly|partially)(?!\p{L})/iu;
/** The month has a capital. */
const MAY = /(?:^|[^\p{L}])may(?!\p{L})/u;
const NOT_ANY_MORE = /\bdo(?:es)? not exist any(?: ?more| longer)\b/giu;

/** Then the rows are of what came in its place. */
const GOES_ON =
  /(?<!\p{L})(?:(?:re)?(?:written|implemented|built|created|added|placed)|ported|migrated|replacements?|successors?)(?!\p{L})/iu;

type IsPast = (row: Pick<Row, 'key' | 'keyed' | 'range'>) => boolean;

const NONE: IsPast = () => false;

/** Whether a note of the page speaks so of a row: by its key, a range of keys, the key of its section, or at the head of its section. */
export function openPastRows({ blocks, lines, text }: Page): IsPast {
  if (!MAY_SAY.test(text)) return NONE;
  const keys = new Set<string>();
  const sections = new Set<string>();
  const opened = new Set<Heading>();
  let heading: Heading | null = null;
  let isHead = false;
  let notes = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') [heading, isHead] = [block, true];
    else if (block.kind === 'table') isHead = false;
    else
      for (const note of notesOf(block)) {
        if (++notes > MOST_NOTES) break;
        for (const sentence of sentencesOf(note)) {
          const named = readNote(sentence);
          for (const key of named.rows) keys.add(key);
          for (const key of named.sections) sections.add(key);
          // A title speaks of the whole page.
          if (isHead && heading !== null && heading.depth > 1 && speaksOfBelow(sentence)) opened.add(heading);
        }
      }
  }
  if (keys.size === 0 && sections.size === 0 && opened.size === 0) return NONE;
  const isBelow = linesBelow({ blocks, end: lines.length + 1 }, (one) => opened.has(one) || isSection(one, sections));
  return ({ key, keyed, range: { line } }) => (keyed && keys.has(canonicalKey(key))) || isBelow.has(line);
}

/** The texts of a paragraph, of those in a quote, and of the items of a list. */
function notesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return MAY_SAY.test(block.text) ? [block.text.slice(0, MOST_CHARACTERS)] : [];
    case 'quote':
      return block.blocks.flatMap((inner) => (inner.kind === 'quote' ? [] : notesOf(inner)));
    case 'list':
      return block.items.flatMap(({ blocks }) =>
        blocks.flatMap((inner) => (inner.kind === 'paragraph' ? notesOf(inner) : [])),
      );
    default:
      return [];
  }
}

const sentencesOf = (note: string): readonly string[] =>
  note
    .replaceAll(/\s+/gu, ' ')
    .split(/[.;!](?=\s|$)/u)
    .map((sentence) => sentence.replaceAll(NOT_ANY_MORE, 'no longer exist').trim())
    .filter((sentence) => sentence !== '' && !OPEN.test(sentence) && !MAY.test(sentence));

interface Named {
  readonly rows: readonly string[];
  readonly sections: readonly string[];
}

const NOTHING: Named = { rows: [], sections: [] };

/** The canonical keys of which a sentence says so. */
function readNote(sentence: string): Named {
  for (const match of sentence.matchAll(NAMED)) {
    const [whole, word = ''] = match;
    const before = sentence.slice(0, match.index);
    const { keys, rest } = readKeyList(sentence.slice(match.index + whole.length).replaceAll(/, (?:and|or) /giu, ', '));
    if (keys.length === 0) continue;
    const says =
      (!GOES_ON.test(rest) && SAYS.some((pattern) => pattern.test(rest))) ||
      (CODE_OF.test(before + whole.slice(0, whole.length - word.length - 1)) && WAS_AFTER.test(rest)) ||
      (SAID_BEFORE.test(before + whole.slice(0, whole.length - word.length - 1)) && !/\p{L}/u.test(rest));
    if (!says) continue;
    return new RegExp(`^(?:${SECTIONS})$`, 'iu').test(word)
      ? { rows: [], sections: keys }
      : { rows: keys, sections: [] };
  }
  return NOTHING;
}

function speaksOfBelow(sentence: string): boolean {
  const [subject] = BELOW.exec(sentence) ?? [];
  return (
    subject !== undefined &&
    !GOES_ON.test(sentence) &&
    SAYS.some((pattern) => pattern.test(sentence.slice(subject.length)))
  );
}

/** `## 3. Old radio`, `## Phase 3 — old radio` for the key `3`. */
function isSection({ text }: Heading, keys: ReadonlySet<string>): boolean {
  if (keys.size === 0) return false;
  const bare = text.replace(new RegExp(String.raw`^[^\p{L}\p{N}]{0,8}(?:${SECTIONS})\s`, 'iu'), '');
  return (
    keysNamed(bare)
      .slice(0, 1)
      .some((key) => keys.has(key)) || keys.has(slugOf(text))
  );
}

/** The lines below some headings, those of headings further down included. */
function linesBelow(
  { blocks, end }: { readonly blocks: readonly Block[]; readonly end: number },
  isOpen: (heading: Heading) => boolean,
): ReadonlySet<number> {
  const lines = new Set<number>();
  let open: { readonly from: number; readonly depth: number } | null = null;
  const close = (to: number): void => {
    for (let line = open?.from ?? to; line < to; line += 1) lines.add(line);
    open = null;
  };
  for (const block of blocks) {
    if (block.kind !== 'heading' || (open !== null && block.depth > open.depth)) continue;
    close(block.range.line);
    if (isOpen(block)) open = { from: block.range.line, depth: block.depth };
  }
  close(end);
  return lines;
}
