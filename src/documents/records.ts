// Finds what a page itself says is kept as a record: the whole page, or sections of it that nobody keeps up to date.
import type { Block, Page } from './page.ts';

/** Characters of a paragraph in which it says so. */
const LOOKED_AT = 400;

/** Lines at the head of a page, and blocks, that speak of the page as a whole. */
const MAX_LINES = 40;
const MAX_BLOCKS = 12;

const PAGE =
  '(?:document|doc|page|file|section|report|audit|review|plan|matrix|table|list|tracker|checklist|analysis|snapshot|appendix)';
const PAST = '(?:archived|historical|superseded|obsolete|retired)';
/** How something is kept that nobody keeps up to date: `kept in sync` and `kept for the office` are said of living pages. */
const AS_IT_WAS =
  '(?:kept|retained|preserved) (?:here |below )?(?:only |purely |solely |just )?(?:(?:for|as) (?:an? |the |its )?(?:historical|history|posterity|provenance|archival|archived|reference|records?)\\b|as[- ]is\\b|as it (?:was|is)\\b|unchanged|unmodified|untouched|verbatim)';
/** What may follow such a word. `This report is archived nightly` says what is done to reports. */
const ENDS =
  '(?=\\s*(?:$|[.,;:!?()[\\]–—])| - | (?:since|as of|in favou?r|on|in|for|here|with) | and (?:is |was |will be )?(?:no|not|kept|retained|preserved|superseded|replaced)\\b)';

/** `This page is archived`, `kept for historical reference`, `it is a historical snapshot`, `this plan is no longer maintained`. */
const SENTENCES = [
  new RegExp(
    `\\b(?:this|the) (?:whole |entire )?${PAGE} (?:below |itself )?(?:is|was|has been) (?:now |only )?(?:superseded by\\b|${PAST}${ENDS})`,
    'i',
  ),
  new RegExp(`\\b${PAGE} (?:below |itself )?(?:is|was|has been) (?:now |only |being )?${AS_IT_WAS}`, 'i'),
  new RegExp(
    `\\b(?:this|page|document|file|section|it) (?:is|was) an? (?:${PAST}|frozen|point[- ]in[- ]time) (?:snapshot|record|reference|copy|artifact|artefact|note|${PAGE})`,
    'i',
  ),
  new RegExp(`(?:^|[.,;:!?()—–-] ?)${AS_IT_WAS}`, 'i'),
  new RegExp(
    `\\b(?:this|the) ${PAGE} (?:is|was) (?:no longer (?:being )?|not )(?:maintained|updated|kept up to date|kept current)`,
    'i',
  ),
];
const ARCHIVED =
  'archived|superseded|obsolete|historical|archiwum|archiwaln[ye]|zarchiwizowan[yea]|archiviert|veraltet|abgelöst|archivado|obsoleto|archivé|obsolète|архив|устарело?|已归档|已歸檔|归档|已废弃|已廢棄|アーカイブ済み?|보관됨';
const STATUS = '(?:page |document |doc )?status[^\\p{L}]{1,6}';
/** `ARCHIVED: …`, `Status: superseded by …`, `⚠️ Historical snapshot`: what a line begins with. */
const OPENING = new RegExp(
  `^[^\\p{L}]{0,12}(?:${STATUS})?(?:${ARCHIVED})(?: (?:snapshot|record|reference|${PAGE})(?!\\p{L})|(?: (?:on|in|by|since|at))(?= )|[^\\p{L}\\p{N}]{0,6}$|\\s?[*_]{0,3}\\s?(?:[:：.!(（–—]|-(?!\\p{L})))`,
  'iu',
);
/** `Status: archived`, `archived: true` in front matter, a list or a table, whose other entries are about single things. */
const STATED = new RegExp(
  `^[^\\p{L}]{0,12}(?:${STATUS}(?:${ARCHIVED})(?!\\p{L})|(?:${ARCHIVED}): ?(?:true|yes)$)`,
  'iu',
);

/** `## Archived`, `## Superseded items`: what is below is of the past. */
const WHOLE_HEADING = new RegExp(
  `^[^\\p{L}]{0,12}(?:${ARCHIVED}|removed|retired|archive|廃止|アーカイブ)(?: (?:sections?|items?|rows?|entries|requirements?|work|phases?|plans?|content|material|references?|records?|snapshots?|matrix|tables?))?[^\\p{L}]{0,12}$`,
  'iu',
);
/** `## CSV export (removed)`, `## Phase 1 — archived`, `## Old gateway (v1 — retired in 2026)`. */
const MARKED_HEADING = new RegExp(
  `(?:[([（【]|\\s[–—-]\\s|:\\s)(?:[^()[\\]（）【】]{0,24}[\\s–—-])?(?:${ARCHIVED}|removed|retired|deprecated|廃止)(?: (?:by|in|on|for) [^()[\\]（）【】]{0,60})?[^\\p{L}]{0,6}$`,
  'iu',
);

/** `(not yet removed)`, `(to be retired in 2027)`: what is below is of today still. */
const STILL = new RegExp(
  `(?:^|[^\\p{L}])(?:not|never|to be|will be|being|soon|partly|partially|nicht|noch)(?:\\s\\p{L}+){0,2}\\s(?:${ARCHIVED}|removed|retired|deprecated)(?!\\p{L})`,
  'iu',
);

/**
 * A part of some word without which none of the expressions here matches, and the two letters that `iu` takes for an s and a k. To compile those
 * takes a short run a thirtieth of its time, and most pages have no such word.
 */
const MAY_SAY =
  /archi[vw]|supersed|obsol|histor|retire|remov|deprecat|kept|retain|preserv|frozen|point|maintain|updated|veraltet|abgel|архив|устар|归档|歸檔|废弃|廢棄|廃止|アーカイブ|보관|[\u017f\u212a]/i;

function isMarked(heading: string): boolean {
  if (!MAY_SAY.test(heading)) return false;
  const [remark = ''] = MARKED_HEADING.exec(heading) ?? [];
  return remark !== '' && !STILL.test(remark);
}

/** True where a paragraph says that what it speaks of is kept as it was. */
function saysRecord(text: string): boolean {
  if (!MAY_SAY.test(text)) return false;
  const looked = text.slice(0, LOOKED_AT).replaceAll(/\s+/g, ' ');
  return OPENING.test(looked) || SENTENCES.some((sentence) => sentence.test(looked));
}

/** True where the head of a page says that the page is kept as it was: before its second heading, nothing parsed. */
export function isRecordText(text: string): boolean {
  const paragraphs = [''];
  let headings = 0;
  let isFrontMatter = false;
  for (const [index, line] of text
    .slice(0, MAX_LINES * LOOKED_AT)
    .split(/\r\n?|\n/, MAX_LINES)
    .entries()) {
    const written = line.replaceAll(/[>*_`]/g, '').trim();
    if (/^---\s*$/.test(line) && (index === 0 || isFrontMatter)) isFrontMatter = !isFrontMatter;
    else if (/^\s{0,3}#{1,6}\s/.test(line)) {
      headings += 1;
      if (headings > 1) break;
      if (isMarked(written.slice(0, LOOKED_AT))) return true;
    } else if (isFrontMatter || ENTRY.test(line.slice(0, LOOKED_AT))) {
      if (MAY_SAY.test(written) && STATED.test(written.slice(0, LOOKED_AT))) return true;
    } else if (written !== '') {
      paragraphs[paragraphs.length - 1] = `${paragraphs.at(-1) ?? ''} ${written}`.trim();
      continue;
    }
    paragraphs.push('');
  }
  return paragraphs.some(saysRecord);
}

/** An item of a list or a row of a table. */
const ENTRY = /^[\s>]{0,8}(?:[-+*]\s|\||\d{1,3}[.)]\s)/;

const known = new WeakMap<Page, (line: number) => boolean>();

/** Tells whether a line of a page is in a section that is kept as it was; headings below such a heading belong to it. */
export function recordSections(page: Page): (line: number) => boolean {
  const found = known.get(page) ?? findSections(page);
  known.set(page, found);
  return found;
}

function findSections({ blocks, lines }: Page): (line: number) => boolean {
  const kept = new Set<number>();
  let open: { readonly from: number; readonly depth: number } | null = null;
  const close = (to: number): void => {
    for (let line = open?.from ?? to; line < to; line += 1) kept.add(line);
    open = null;
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading' || (open !== null && block.depth > open.depth)) continue;
    close(block.range.line);
    // A title speaks of the whole page.
    if (block.depth === 1) continue;
    const text = block.text.slice(0, LOOKED_AT);
    if (
      (MAY_SAY.test(text) && WHOLE_HEADING.test(text)) ||
      isMarked(text) ||
      textsOf(blocks[index + 1]).some(saysRecord)
    )
      open = { from: block.range.line, depth: block.depth };
  }
  close(lines.length + 1);
  return (line) => kept.has(line);
}

/** The texts of a paragraph, or of those in a quote. */
function textsOf(block: Block | undefined): readonly string[] {
  if (block?.kind === 'paragraph') return [block.text];
  return block?.kind === 'quote'
    ? block.blocks.slice(0, MAX_BLOCKS).flatMap((inner) => (inner.kind === 'paragraph' ? [inner.text] : []))
    : [];
}
