// Finds what a page itself says is kept as a record: the whole page, or sections of it that nobody keeps up to date.
import type { Block, Page } from './page.ts';
import { rowLabelOf } from '../text/row-labels.ts';

/** Characters of a paragraph in which it says so. */
const LOOKED_AT = 400;

/** Lines at the head of a page, and blocks, that speak of the page as a whole. */
const MAX_LINES = 40;
const MAX_BLOCKS = 12;

const PAGE =
  '(?:document|doc|page|file|section|report|audit|review|plan|matrix|table|list|tracker|checklist|analysis|snapshot|appendix)';
const PAST = '(?:archived|historical|superseded|obsolete|retired|deprecated|outdated|out[- ]of[- ]date)';
/** How something is kept that nobody keeps up to date: `kept in sync` and `kept for the office` are said of living pages. */
const AS_IT_WAS =
  '(?:kept|retained|preserved) (?:here |below )?(?:only |purely |solely |just )?(?:(?:for|as) (?:an? |the |its )?(?:historical|history|posterity|provenance|archival|archived|reference|records?)\\b|as[- ]is\\b|as it (?:was|is)\\b|unchanged|unmodified|untouched|verbatim)';
/** What may follow such a word. `This report is archived nightly` says what is done to reports. */
const ENDS =
  '(?=\\s*(?:$|[.,;:!?()[\\]–—])| - | (?:since|as of|in favou?r|on|in|for|here|with) | and (?:is |was |will be )?(?:no|not|kept|retained|preserved|superseded|replaced)\\b)';

/** The same in other languages: that the text of the page is left as it was, or that the page is a snapshot of one day. */
const KEPT_ABROAD = [
  '(?:本文|本書|(?:この|本)(?:文書|ページ|資料))は?[^。]{0,20}(?:当時|作成時|執筆時)の?(?:内容の?)?まま(?:残|保|と?し)',
  '(?:この|本)(?:文書|ページ|資料|書|ドキュメント)は[^。]{0,40}時点の(?:スナップショット|記録)です',
  '(?:本文件?|本页|本文档|本文檔|原文)(?:保持原样|保留原样|保留当时|保持原樣|保留原樣|保留當時)',
  '(?:본문은|이 (?:문서|페이지)는)[^.]{0,20}(?:당시|작성 시점)(?:의)? (?:그대로|내용 그대로|상태 그대로)',
  'diese[rs]? (?:Dokument|Seite|Bericht) (?:bleibt|wird|wurde)[^.]{0,20} unverändert (?:aufbewahrt|erhalten|beibehalten|belassen)',
  '(?:ce|cette) (?:document|page|rapport) est (?:conservée?|gardée?|laissée?) (?:telle? quelle?|en l[’\x27]état|à titre (?:historique|d[’\x27]archive))',
  'est[ea] (?:documento|página|informe) se (?:conserva|mantiene) (?:tal cual|como (?:registro|referencia) históric[oa]|a título histórico)',
  'est[ea] (?:documento|página|relatório) (?:foi|é) (?:mantid[oa]|preservad[oa]) (?:tal como|como (?:registro|registo|referência) históric[oa])',
  'эт(?:от|а|о) (?:документ|страница|отч[её]т)[^.]{0,12} (?:оставлен|сохран[её]н)[а-я]{0,2} (?:как есть|без изменений|для истории|в исходном виде)',
].join('|');

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
    `\\b(?:this|the) ${PAGE} (?:is|was) (?:no longer (?:being )?|not )(?:maintained|updated|kept up to date|kept current|current${ENDS})`,
    'i',
  ),
  new RegExp(`\\bthis ${PAGE} (?:is|was) no longer (?:valid|accurate|authoritative|in use|living)${ENDS}`, 'i'),
  new RegExp(`\\b(?:this|it) is (?:not|no longer) a living ${PAGE}`, 'i'),
  new RegExp(KEPT_ABROAD, 'iu'),
];
const ARCHIVED = [
  'archived|superseded|obsolete|historical',
  'archiviert|veraltet|abgelöst|überholt',
  'archivado|obsoleto|desactualizado',
  'archivé|obsolète|périmé',
  'arquivado|desatualizado',
  'archiviato|non più aggiornato',
  'gearchiveerd|verouderd',
  'archiwum|archiwaln[ye]|zarchiwizowan[eya]|nieaktualn[ey]',
  'archivováno|zastaralé|neaktuální',
  'архив|архивный документ|в архиве|устарело?|не актуально|неактуально|больше не поддерживается',
  'застаріло|неактуально|більше не підтримується',
  'arşivlendi|güncel değil|artık güncellenmiyor',
  'arkistoitu|vanhentunut',
  '已归档|已歸檔|归档|已废弃|已廢棄|已过时|已過時|已作废|已作廢|历史快照|歷史快照|不再维护|不再維護',
  'アーカイブ済み?|廃止済み?|更新停止|更新終了|メンテナンス終了',
  '보관됨|폐기됨|더 이상 유지되지 않음|더 이상 관리되지 않음',
].join('|');
/** Those, and what is said of things as often: `Not maintained by us`, `Vervangen in mei` say nothing of a page or a section. */
const ANY = [
  ARCHIVED,
  'sustituido|reemplazado|remplacé|substituído|sostituito|vervangen|zastąpion[ey]|nahrazeno|korvattu',
  'no longer (?:maintained|updated|current|in use)|not (?:being )?maintained',
].join('|');
const STATUS =
  '(?:(?:page|document|doc)[ _-]?)?(?:status|lifecycle|estado|statut|stato|stav|статус|состояние|стан|tila|durum|状态|狀態|状況|ステータス|상태)[^\\p{L}]{1,6}';
/** What is said of code as well: `Deprecated: the old calls`. Then it must speak of the page, or of nothing else. */
const DEPRECATED = 'deprecated|outdated|out[- ]of[- ]date|retired|已弃用|已棄用';
/** Words that a line begins with, and what may come after them: both together say it. */
interface Opening {
  readonly words: string;
  readonly then: readonly string[];
  /** Whether the words are in brackets. */
  readonly bracketed?: true;
  /** Whether letters count as they are written. */
  readonly exact?: true;
}

const KIND = ` (?:snapshot|record|reference|${PAGE})(?!\\p{L})`;
const NOTHING = '[^\\p{L}\\p{N}]{0,6}$';

const OPENINGS: readonly Opening[] = [
  // `Archived in May`, `Status: superseded by …`.
  { words: `${STATUS}(?:${ANY})|${ARCHIVED}`, then: [' (?:on|in|by|since|at)(?= )'] },
  // `⚠️ Historical snapshot`, `ARCHIVED`, `ARCHIVED: …`.
  {
    words: `(?:${STATUS})?(?:${ANY})`,
    then: [KIND, NOTHING, '\\s?[*_]{0,3}\\s?(?:[:：.。!(（–—]|-(?!\\p{L}))'],
  },
  // `Deprecated document`, `DEPRECATED`.
  { words: DEPRECATED, then: [`${KIND}(?! ?\\p{L})`, NOTHING] },
  // `⚠️ Deprecated. See tides.md`; an ordinary word and a colon would name what is deprecated: `DEPRECATED: use tides.md`.
  { words: '[Dd]eprecated|[Oo]utdated|[Rr]etired|DEPRECATED|OUTDATED|RETIRED', then: ['\\s?[.!]'], exact: true },
  { words: 'DEPRECATED|OUTDATED|RETIRED', then: ['\\s?[:：(（–—]'], exact: true },
  // `[OBSOLETE + 2031-05-04]`, `[Deprecated since May]`: a remark in brackets and nothing else. A link would go on.
  {
    words: `(?:${STATUS})?(?:${ANY}|${DEPRECATED})(?!\\p{L})`,
    then: ['[^[\\]()（）【】]{0,80}[\\])）】][^\\p{L}\\p{N}([]{0,6}$'],
    bracketed: true,
  },
];

const OPENS = OPENINGS.map(({ words, then, bracketed, exact }) => {
  const lead = bracketed === true ? '[^\\p{L}[(（【]{0,8}[[(（【]\\s?' : '[^\\p{L}]{0,12}';
  return new RegExp(`^${lead}(?:${words})(?:${then.join('|')})`, exact === true ? 'u' : 'iu');
});
/** `Status: archived`, `archived: true` in front matter, a list or a table, whose other entries are about single things. */
const STATED = new RegExp(
  `^[^\\p{L}]{0,12}(?:${STATUS}(?:${ANY}|${DEPRECATED})(?!\\p{L})|(?:${ANY}|${DEPRECATED}): ?(?:true|yes)$)`,
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
  /archi[vw]|arquiv|arkisto|arşiv|gearch|supersed|obsol|histor|retire|remov|deprecat|kept|retain|preserv|frozen|point|maintain|updated|outdated|out[- ]of|no longer|not current|living|veraltet|abgel|überholt|desactual|desatual|sustitui|reemplaz|substitu|périm|remplac|sostitui|aggiorn|verouderd|vervangen|aktualn|zastąp|zastaral|aktuáln|nahraz|архив|устар|актуальн|поддерж|застар|підтрим|güncel|vanhent|korvattu|归档|歸檔|废弃|廢棄|过时|過時|作废|作廢|弃用|棄用|快照|维护|維護|廃止|更新|アーカイブ|メンテナンス|보관|폐기|유지|관리|当时|当時|時のまま|時点の|原样|原樣|當時|그대로|unverändert|dokumentation|conserv|gard[ée]|laiss|mantien|mantid|оставлен|сохран|[\u017f\u212a]/i;

function isMarked(heading: string): boolean {
  if (!MAY_SAY.test(heading)) return false;
  const [remark = ''] = MARKED_HEADING.exec(heading) ?? [];
  return remark !== '' && !STILL.test(remark);
}

/** True where a paragraph says that what it speaks of is kept as it was. */
function saysRecord(text: string): boolean {
  if (!MAY_SAY.test(text)) return false;
  const looked = text.slice(0, LOOKED_AT).replaceAll(/\s+/g, ' ');
  return [...OPENS, ...SENTENCES].some((sentence) => sentence.test(looked));
}

/** True where the head of a page says that the page is kept as it was: before its second heading, nothing parsed. */
export function isRecordText(text: string): boolean {
  const paragraphs = [''];
  let headings = 0;
  let isFrontMatter = false;
  let isCode = false;
  const lines = text.slice(0, MAX_LINES * LOOKED_AT).split(/\r\n?|\n/, MAX_LINES);
  for (const [index, line] of lines.entries()) {
    const written = line.replaceAll(/[>*_`]/g, '').trim();
    if (/^[\s>]{0,8}(?:```|~~~)/.test(line)) isCode = !isCode;
    else if (isCode) continue;
    else if (FENCE.test(line) && (index === 0 || isFrontMatter)) isFrontMatter = !isFrontMatter;
    else if (HEADING.test(line)) {
      headings += 1;
      if (headings > 1) break;
      if (isMarked(written.slice(0, LOOKED_AT))) return true;
    } else {
      const isEntry = isFrontMatter || ENTRY.test(line.slice(0, LOOKED_AT));
      const isStated = MAY_SAY.test(written) && STATED.test(written.slice(0, LOOKED_AT));
      const isOwn = isStated && (isFrontMatter || isOfPage(lines, index));
      if (isEntry && isOwn) return true;
      if (!isEntry && written !== '' && isOwn === isStated) {
        paragraphs[paragraphs.length - 1] = `${paragraphs.at(-1) ?? ''} ${written}`.trim();
        continue;
      }
    }
    paragraphs.push('');
  }
  return paragraphs.some(saysRecord);
}

const recordPages = new WeakMap<Page, boolean>();

/** The same of a parsed page, of which it is asked for each stamp and several times beside. */
export function isRecordPage(page: Page): boolean {
  const isRecord = recordPages.get(page) ?? isRecordText(page.text);
  recordPages.set(page, isRecord);
  return isRecord;
}

const FENCE = /^---\s*$/;
const HEADING = /^\s{0,3}#{1,6}\s/;
/** An item of a list or a row of a table; and one that is inside another. */
const ENTRY = /^[\s>]{0,8}(?:[-+*]\s|\||\d{1,3}[.)]\s)/;
const INNER = /^(?:>\s?){0,4}(?:\s{2}|\t)/;
const DELIMITER = /^[\s>]{0,8}\|?\s{0,8}:?-{2}/;
/** What names one of many things. A page has a title, a scope and an area of its own. */
const OF_MANY = /^(?:control|requirement|item|feature|name)(?!\p{L})/iu;

/** False for the status of one thing among others: below a line that names it, inside its item, or where the same label is beside it. */
function isOfPage(lines: readonly string[], at: number): boolean {
  const own = lines[at] ?? '';
  if (INNER.test(own)) return false;
  const from = FENCE.test(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && FENCE.test(line)) : 0;
  const next = lines.findIndex((line, index) => index > at && HEADING.test(line));
  return !lines.some((line, index) => {
    if (index < from || index === at || (next !== -1 && index >= next)) return false;
    if (HEADING.test(line) || DELIMITER.test(lines[index + 1] ?? '')) return false;
    const label = labelOf(line);
    const kind = rowLabelOf(label)?.kind;
    const isName = kind === 'key' || (kind === 'item' && OF_MANY.test(label));
    return isName ? index < at : kind === 'status' && label.toLowerCase() === labelOf(own).toLowerCase();
  });
}

/** The label of an entry (`- **Status**: …`, `| Status | …`) or of a line of a paragraph; else nothing. */
const labelOf = (line: string): string =>
  (
    /^[\s>]{0,8}(?:(?:[-+*]|\d{1,3}[.)])\s+|\|\s*)?[*_`]{0,3}([^|:：*_`]{1,48}?)[*_`]{0,3}\s*[|:：]/u.exec(line)?.[1] ??
    ''
  ).trim();

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
