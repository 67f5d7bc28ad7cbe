"use strict";
exports.id = 8535;
exports.ids = [8535];
exports.modules = {

/***/ 8535:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _o: () => (/* binding */ recordSections),
/* harmony export */   bw: () => (/* binding */ isRecordPage),
/* harmony export */   tn: () => (/* binding */ isRecordText)
/* harmony export */ });
/* harmony import */ var _text_row_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4456);

/** Characters of a paragraph in which it says so. */
const LOOKED_AT = 400;
/** Lines at the head of a page, and blocks, that speak of the page as a whole. */
const MAX_LINES = 40;
const MAX_BLOCKS = 12;
const PAGE = '(?:document|doc|page|file|section|report|audit|review|plan|matrix|table|list|tracker|checklist|analysis|snapshot|appendix)';
const PAST = '(?:archived|historical|superseded|obsolete|retired|deprecated|outdated|out[- ]of[- ]date)';
/** How something is kept that nobody keeps up to date: `kept in sync` and `kept for the office` are said of living pages. */
const AS_IT_WAS = '(?:kept|retained|preserved) (?:here |below )?(?:only |purely |solely |just )?(?:(?:for|as) (?:an? |the |its )?(?:historical|history|posterity|provenance|archival|archived|reference|records?)\\b|as[- ]is\\b|as it (?:was|is)\\b|unchanged|unmodified|untouched|verbatim)';
/** What may follow such a word. `This report is archived nightly` says what is done to reports. */
const ENDS = '(?=\\s*(?:$|[.,;:!?()[\\]\u2013\u2014])| - | (?:since|as of|in favou?r|on|in|for|here|with) | and (?:is |was |will be )?(?:no|not|kept|retained|preserved|superseded|replaced)\\b)';
/** The same in other languages: that the text of the page is left as it was, or that the page is a snapshot of one day. */
const KEPT_ABROAD = [
    '(?:\u672c\u6587|\u672c\u66f8|(?:\u3053\u306e|\u672c)(?:\u6587\u66f8|\u30da\u30fc\u30b8|\u8cc7\u6599))\u306f?[^\u3002]{0,20}(?:\u5f53\u6642|\u4f5c\u6210\u6642|\u57f7\u7b46\u6642)\u306e?(?:\u5185\u5bb9\u306e?)?\u307e\u307e(?:\u6b8b|\u4fdd|\u3068?\u3057)',
    '(?:\u3053\u306e|\u672c)(?:\u6587\u66f8|\u30da\u30fc\u30b8|\u8cc7\u6599|\u66f8|\u30c9\u30ad\u30e5\u30e1\u30f3\u30c8)\u306f[^\u3002]{0,40}\u6642\u70b9\u306e(?:\u30b9\u30ca\u30c3\u30d7\u30b7\u30e7\u30c3\u30c8|\u8a18\u9332)\u3067\u3059',
    '(?:\u672c\u6587\u4ef6?|\u672c\u9875|\u672c\u6587\u6863|\u672c\u6587\u6a94|\u539f\u6587)(?:\u4fdd\u6301\u539f\u6837|\u4fdd\u7559\u539f\u6837|\u4fdd\u7559\u5f53\u65f6|\u4fdd\u6301\u539f\u6a23|\u4fdd\u7559\u539f\u6a23|\u4fdd\u7559\u7576\u6642)',
    '(?:\ubcf8\ubb38\uc740|\uc774 (?:\ubb38\uc11c|\ud398\uc774\uc9c0)\ub294)[^.]{0,20}(?:\ub2f9\uc2dc|\uc791\uc131 \uc2dc\uc810)(?:\uc758)? (?:\uadf8\ub300\ub85c|\ub0b4\uc6a9 \uadf8\ub300\ub85c|\uc0c1\ud0dc \uadf8\ub300\ub85c)',
    'diese[rs]? (?:Dokument|Seite|Bericht) (?:bleibt|wird|wurde)[^.]{0,20} unver\u00e4ndert (?:aufbewahrt|erhalten|beibehalten|belassen)',
    '(?:ce|cette) (?:document|page|rapport) est (?:conserv\u00e9e?|gard\u00e9e?|laiss\u00e9e?) (?:telle? quelle?|en l[\u2019\x27]\u00e9tat|\u00e0 titre (?:historique|d[\u2019\x27]archive))',
    'est[ea] (?:documento|p\u00e1gina|informe) se (?:conserva|mantiene) (?:tal cual|como (?:registro|referencia) hist\u00f3ric[oa]|a t\u00edtulo hist\u00f3rico)',
    'est[ea] (?:documento|p\u00e1gina|relat\u00f3rio) (?:foi|\u00e9) (?:mantid[oa]|preservad[oa]) (?:tal como|como (?:registro|registo|refer\u00eancia) hist\u00f3ric[oa])',
    '\u044d\u0442(?:\u043e\u0442|\u0430|\u043e) (?:\u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442|\u0441\u0442\u0440\u0430\u043d\u0438\u0446\u0430|\u043e\u0442\u0447[\u0435\u0451]\u0442)[^.]{0,12} (?:\u043e\u0441\u0442\u0430\u0432\u043b\u0435\u043d|\u0441\u043e\u0445\u0440\u0430\u043d[\u0435\u0451]\u043d)[\u0430-\u044f]{0,2} (?:\u043a\u0430\u043a \u0435\u0441\u0442\u044c|\u0431\u0435\u0437 \u0438\u0437\u043c\u0435\u043d\u0435\u043d\u0438\u0439|\u0434\u043b\u044f \u0438\u0441\u0442\u043e\u0440\u0438\u0438|\u0432 \u0438\u0441\u0445\u043e\u0434\u043d\u043e\u043c \u0432\u0438\u0434\u0435)',
].join('|');
/** `This page is archived`, `kept for historical reference`, `it is a historical snapshot`, `this plan is no longer maintained`. */
const SENTENCES = [
    new RegExp(`\\b(?:this|the) (?:whole |entire )?${PAGE} (?:below |itself )?(?:is|was|has been) (?:now |only )?(?:superseded by\\b|${PAST}${ENDS})`, 'i'),
    new RegExp(`\\b${PAGE} (?:below |itself )?(?:is|was|has been) (?:now |only |being )?${AS_IT_WAS}`, 'i'),
    new RegExp(`\\b(?:this|page|document|file|section|it) (?:is|was) an? (?:${PAST}|frozen|point[- ]in[- ]time) (?:snapshot|record|reference|copy|artifact|artefact|note|${PAGE})`, 'i'),
    new RegExp(`(?:^|[.,;:!?()\u2014\u2013-] ?)${AS_IT_WAS}`, 'i'),
    new RegExp(`\\b(?:this|the) ${PAGE} (?:is|was) (?:no longer (?:being )?|not )(?:maintained|updated|kept up to date|kept current|current${ENDS})`, 'i'),
    new RegExp(`\\bthis ${PAGE} (?:is|was) no longer (?:valid|accurate|authoritative|in use|living)${ENDS}`, 'i'),
    new RegExp(`\\b(?:this|it) is (?:not|no longer) a living ${PAGE}`, 'i'),
    new RegExp(KEPT_ABROAD, 'iu'),
];
const ARCHIVED = [
    'archived|superseded|obsolete|historical',
    'archiviert|veraltet|abgel\u00f6st|\u00fcberholt',
    'archivado|obsoleto|desactualizado',
    'archiv\u00e9|obsol\u00e8te|p\u00e9rim\u00e9',
    'arquivado|desatualizado',
    'archiviato|non pi\u00f9 aggiornato',
    'gearchiveerd|verouderd',
    'archiwum|archiwaln[ye]|zarchiwizowan[eya]|nieaktualn[ey]',
    'archivov\u00e1no|zastaral\u00e9|neaktu\u00e1ln\u00ed',
    '\u0430\u0440\u0445\u0438\u0432|\u0430\u0440\u0445\u0438\u0432\u043d\u044b\u0439 \u0434\u043e\u043a\u0443\u043c\u0435\u043d\u0442|\u0432 \u0430\u0440\u0445\u0438\u0432\u0435|\u0443\u0441\u0442\u0430\u0440\u0435\u043b\u043e?|\u043d\u0435 \u0430\u043a\u0442\u0443\u0430\u043b\u044c\u043d\u043e|\u043d\u0435\u0430\u043a\u0442\u0443\u0430\u043b\u044c\u043d\u043e|\u0431\u043e\u043b\u044c\u0448\u0435 \u043d\u0435 \u043f\u043e\u0434\u0434\u0435\u0440\u0436\u0438\u0432\u0430\u0435\u0442\u0441\u044f',
    '\u0437\u0430\u0441\u0442\u0430\u0440\u0456\u043b\u043e|\u043d\u0435\u0430\u043a\u0442\u0443\u0430\u043b\u044c\u043d\u043e|\u0431\u0456\u043b\u044c\u0448\u0435 \u043d\u0435 \u043f\u0456\u0434\u0442\u0440\u0438\u043c\u0443\u0454\u0442\u044c\u0441\u044f',
    'ar\u015fivlendi|g\u00fcncel de\u011fil|art\u0131k g\u00fcncellenmiyor',
    'arkistoitu|vanhentunut',
    '\u5df2\u5f52\u6863|\u5df2\u6b78\u6a94|\u5f52\u6863|\u5df2\u5e9f\u5f03|\u5df2\u5ee2\u68c4|\u5df2\u8fc7\u65f6|\u5df2\u904e\u6642|\u5df2\u4f5c\u5e9f|\u5df2\u4f5c\u5ee2|\u5386\u53f2\u5feb\u7167|\u6b77\u53f2\u5feb\u7167|\u4e0d\u518d\u7ef4\u62a4|\u4e0d\u518d\u7dad\u8b77',
    '\u30a2\u30fc\u30ab\u30a4\u30d6\u6e08\u307f?|\u5ec3\u6b62\u6e08\u307f?|\u66f4\u65b0\u505c\u6b62|\u66f4\u65b0\u7d42\u4e86|\u30e1\u30f3\u30c6\u30ca\u30f3\u30b9\u7d42\u4e86',
    '\ubcf4\uad00\ub428|\ud3d0\uae30\ub428|\ub354 \uc774\uc0c1 \uc720\uc9c0\ub418\uc9c0 \uc54a\uc74c|\ub354 \uc774\uc0c1 \uad00\ub9ac\ub418\uc9c0 \uc54a\uc74c',
].join('|');
/** Those, and what is said of things as often: `Not maintained by us`, `Vervangen in mei` say nothing of a page or a section. */
const ANY = [
    ARCHIVED,
    'sustituido|reemplazado|remplac\u00e9|substitu\u00eddo|sostituito|vervangen|zast\u0105pion[ey]|nahrazeno|korvattu',
    'no longer (?:maintained|updated|current|in use)|not (?:being )?maintained',
].join('|');
const STATUS = '(?:(?:page|document|doc)[ _-]?)?(?:status|lifecycle|estado|statut|stato|stav|\u0441\u0442\u0430\u0442\u0443\u0441|\u0441\u043e\u0441\u0442\u043e\u044f\u043d\u0438\u0435|\u0441\u0442\u0430\u043d|tila|durum|\u72b6\u6001|\u72c0\u614b|\u72b6\u6cc1|\u30b9\u30c6\u30fc\u30bf\u30b9|\uc0c1\ud0dc)[^\\p{L}]{1,6}';
/** What is said of code as well: `Deprecated: the old calls`. Then it must speak of the page, or of nothing else. */
const DEPRECATED = 'deprecated|outdated|out[- ]of[- ]date|retired|\u5df2\u5f03\u7528|\u5df2\u68c4\u7528';
const KIND = ` (?:snapshot|record|reference|${PAGE})(?!\\p{L})`;
const NOTHING = '[^\\p{L}\\p{N}]{0,6}$';
const OPENINGS = [
    // `Archived in May`, `Status: superseded by \u2026`.
    { words: `${STATUS}(?:${ANY})|${ARCHIVED}`, then: [' (?:on|in|by|since|at)(?= )'] },
    // `\u26a0\ufe0f Historical snapshot`, `ARCHIVED`, `ARCHIVED: \u2026`.
    {
        words: `(?:${STATUS})?(?:${ANY})`,
        then: [KIND, NOTHING, '\\s?[*_]{0,3}\\s?(?:[:\uff1a.\u3002!(\uff08\u2013\u2014]|-(?!\\p{L}))'],
    },
    // `Deprecated document`, `DEPRECATED`.
    { words: DEPRECATED, then: [`${KIND}(?! ?\\p{L})`, NOTHING] },
    // `\u26a0\ufe0f Deprecated. See tides.md`; an ordinary word and a colon would name what is deprecated: `DEPRECATED: use tides.md`.
    { words: '[Dd]eprecated|[Oo]utdated|[Rr]etired|DEPRECATED|OUTDATED|RETIRED', then: ['\\s?[.!]'], exact: true },
    { words: 'DEPRECATED|OUTDATED|RETIRED', then: ['\\s?[:\uff1a(\uff08\u2013\u2014]'], exact: true },
    // `[OBSOLETE + 2031-05-04]`, `[Deprecated since May]`: a remark in brackets and nothing else. A link would go on.
    {
        words: `(?:${STATUS})?(?:${ANY}|${DEPRECATED})(?!\\p{L})`,
        then: ['[^[\\]()\uff08\uff09\u3010\u3011]{0,80}[\\])\uff09\u3011][^\\p{L}\\p{N}([]{0,6}$'],
        bracketed: true,
    },
];
const OPENS = OPENINGS.map(({ words, then, bracketed, exact }) => {
    const lead = bracketed === true ? '[^\\p{L}[(\uff08\u3010]{0,8}[[(\uff08\u3010]\\s?' : '[^\\p{L}]{0,12}';
    return new RegExp(`^${lead}(?:${words})(?:${then.join('|')})`, exact === true ? 'u' : 'iu');
});
/** `Status: archived`, `archived: true` in front matter, a list or a table, whose other entries are about single things. */
const STATED = new RegExp(`^[^\\p{L}]{0,12}(?:${STATUS}(?:${ANY}|${DEPRECATED})(?!\\p{L})|(?:${ANY}|${DEPRECATED}): ?(?:true|yes)$)`, 'iu');
/** `## Archived`, `## Superseded items`: what is below is of the past. */
const WHOLE_HEADING = new RegExp(`^[^\\p{L}]{0,12}(?:${ARCHIVED}|removed|retired|archive|\u5ec3\u6b62|\u30a2\u30fc\u30ab\u30a4\u30d6)(?: (?:sections?|items?|rows?|entries|requirements?|work|phases?|plans?|content|material|references?|records?|snapshots?|matrix|tables?))?[^\\p{L}]{0,12}$`, 'iu');
/** `## CSV export (removed)`, `## Phase 1 \u2014 archived`, `## Old gateway (v1 \u2014 retired in 2026)`. */
const MARKED_HEADING = new RegExp(`(?:[([\uff08\u3010]|\\s[\u2013\u2014-]\\s|:\\s)(?:[^()[\\]\uff08\uff09\u3010\u3011]{0,24}[\\s\u2013\u2014-])?(?:${ARCHIVED}|removed|retired|deprecated|\u5ec3\u6b62)(?: (?:by|in|on|for) [^()[\\]\uff08\uff09\u3010\u3011]{0,60})?[^\\p{L}]{0,6}$`, 'iu');
/** `(not yet removed)`, `(to be retired in 2027)`: what is below is of today still. */
const STILL = new RegExp(`(?:^|[^\\p{L}])(?:not|never|to be|will be|being|soon|partly|partially|nicht|noch)(?:\\s\\p{L}+){0,2}\\s(?:${ARCHIVED}|removed|retired|deprecated)(?!\\p{L})`, 'iu');
/**
 * A part of some word without which none of the expressions here matches, and the two letters that `iu` takes for an s and a k. To compile those
 * takes a short run a thirtieth of its time, and most pages have no such word.
 */
const MAY_SAY = /archi[vw]|arquiv|arkisto|ar\u015fiv|gearch|supersed|obsol|histor|retire|remov|deprecat|kept|retain|preserv|frozen|point|maintain|updated|outdated|out[- ]of|no longer|not current|living|veraltet|abgel|\u00fcberholt|desactual|desatual|sustitui|reemplaz|substitu|p\u00e9rim|remplac|sostitui|aggiorn|verouderd|vervangen|aktualn|zast\u0105p|zastaral|aktu\u00e1ln|nahraz|\u0430\u0440\u0445\u0438\u0432|\u0443\u0441\u0442\u0430\u0440|\u0430\u043a\u0442\u0443\u0430\u043b\u044c\u043d|\u043f\u043e\u0434\u0434\u0435\u0440\u0436|\u0437\u0430\u0441\u0442\u0430\u0440|\u043f\u0456\u0434\u0442\u0440\u0438\u043c|g\u00fcncel|vanhent|korvattu|\u5f52\u6863|\u6b78\u6a94|\u5e9f\u5f03|\u5ee2\u68c4|\u8fc7\u65f6|\u904e\u6642|\u4f5c\u5e9f|\u4f5c\u5ee2|\u5f03\u7528|\u68c4\u7528|\u5feb\u7167|\u7ef4\u62a4|\u7dad\u8b77|\u5ec3\u6b62|\u66f4\u65b0|\u30a2\u30fc\u30ab\u30a4\u30d6|\u30e1\u30f3\u30c6\u30ca\u30f3\u30b9|\ubcf4\uad00|\ud3d0\uae30|\uc720\uc9c0|\uad00\ub9ac|\u5f53\u65f6|\u5f53\u6642|\u6642\u306e\u307e\u307e|\u6642\u70b9\u306e|\u539f\u6837|\u539f\u6a23|\u7576\u6642|\uadf8\ub300\ub85c|unver\u00e4ndert|dokumentation|conserv|gard[\u00e9e]|laiss|mantien|mantid|\u043e\u0441\u0442\u0430\u0432\u043b\u0435\u043d|\u0441\u043e\u0445\u0440\u0430\u043d|[\u017f\u212a]/i;
function isMarked(heading) {
    if (!MAY_SAY.test(heading))
        return false;
    const [remark = ''] = MARKED_HEADING.exec(heading) ?? [];
    return remark !== '' && !STILL.test(remark);
}
/** True where a paragraph says that what it speaks of is kept as it was. */
function saysRecord(text) {
    if (!MAY_SAY.test(text))
        return false;
    const looked = text.slice(0, LOOKED_AT).replaceAll(/\s+/g, ' ');
    return [...OPENS, ...SENTENCES].some((sentence) => sentence.test(looked));
}
/** True where the head of a page says that the page is kept as it was: before its second heading, nothing parsed. */
function isRecordText(text) {
    const paragraphs = [''];
    let headings = 0;
    let isFrontMatter = false;
    let isCode = false;
    const lines = text.slice(0, MAX_LINES * LOOKED_AT).split(/\r\n?|\n/, MAX_LINES);
    for (const [index, line] of lines.entries()) {
        const written = line.replaceAll(/[>*_`]/g, '').trim();
        if (/^[\s>]{0,8}(?:```|~~~)/.test(line))
            isCode = !isCode;
        else if (isCode)
            continue;
        else if (FENCE.test(line) && (index === 0 || isFrontMatter))
            isFrontMatter = !isFrontMatter;
        else if (HEADING.test(line)) {
            headings += 1;
            if (headings > 1)
                break;
            if (isMarked(written.slice(0, LOOKED_AT)))
                return true;
        }
        else {
            const isEntry = isFrontMatter || ENTRY.test(line.slice(0, LOOKED_AT));
            const isStated = MAY_SAY.test(written) && STATED.test(written.slice(0, LOOKED_AT));
            const isOwn = isStated && (isFrontMatter || isOfPage(lines, index));
            if (isEntry && isOwn)
                return true;
            if (!isEntry && written !== '' && isOwn === isStated) {
                paragraphs[paragraphs.length - 1] = `${paragraphs.at(-1) ?? ''} ${written}`.trim();
                continue;
            }
        }
        paragraphs.push('');
    }
    return paragraphs.some(saysRecord);
}
const recordPages = new WeakMap();
/** The same of a parsed page, of which it is asked for each stamp and several times beside. */
function isRecordPage(page) {
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
function isOfPage(lines, at) {
    const own = lines[at] ?? '';
    if (INNER.test(own))
        return false;
    const from = FENCE.test(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && FENCE.test(line)) : 0;
    const next = lines.findIndex((line, index) => index > at && HEADING.test(line));
    return !lines.some((line, index) => {
        if (index < from || index === at || (next !== -1 && index >= next))
            return false;
        if (HEADING.test(line) || DELIMITER.test(lines[index + 1] ?? ''))
            return false;
        const label = labelOf(line);
        const kind = (0,_text_row_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .rowLabelOf */ ._)(label)?.kind;
        const isName = kind === 'key' || (kind === 'item' && OF_MANY.test(label));
        return isName ? index < at : kind === 'status' && label.toLowerCase() === labelOf(own).toLowerCase();
    });
}
/** The label of an entry (`- **Status**: \u2026`, `| Status | \u2026`) or of a line of a paragraph; else nothing. */
const labelOf = (line) => (/^[\s>]{0,8}(?:(?:[-+*]|\d{1,3}[.)])\s+|\|\s*)?[*_`]{0,3}([^|:\uff1a*_`]{1,48}?)[*_`]{0,3}\s*[|:\uff1a]/u.exec(line)?.[1] ??
    '').trim();
const known = new WeakMap();
/** Tells whether a line of a page is in a section that is kept as it was; headings below such a heading belong to it. */
function recordSections(page) {
    const found = known.get(page) ?? findSections(page);
    known.set(page, found);
    return found;
}
function findSections({ blocks, lines }) {
    const kept = new Set();
    let open = null;
    const close = (to) => {
        for (let line = open?.from ?? to; line < to; line += 1)
            kept.add(line);
        open = null;
    };
    for (const [index, block] of blocks.entries()) {
        if (block.kind !== 'heading' || (open !== null && block.depth > open.depth))
            continue;
        close(block.range.line);
        // A title speaks of the whole page.
        if (block.depth === 1)
            continue;
        const text = block.text.slice(0, LOOKED_AT);
        if ((MAY_SAY.test(text) && WHOLE_HEADING.test(text)) ||
            isMarked(text) ||
            textsOf(blocks[index + 1]).some(saysRecord))
            open = { from: block.range.line, depth: block.depth };
    }
    close(lines.length + 1);
    return (line) => kept.has(line);
}
/** The texts of a paragraph, or of those in a quote. */
function textsOf(block) {
    if (block?.kind === 'paragraph')
        return [block.text];
    return block?.kind === 'quote'
        ? block.blocks.slice(0, MAX_BLOCKS).flatMap((inner) => (inner.kind === 'paragraph' ? [inner.text] : []))
        : [];
}


/***/ }),

/***/ 4832:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ isSymbol),
/* harmony export */   Hn: () => (/* binding */ wordsIn),
/* harmony export */   wY: () => (/* binding */ NOT_IN_WORDS)
/* harmony export */ });
// Which characters make words and which are symbols. Plain ranges: compiling Unicode property classes would cost a run milliseconds.
/** Everything but white space, punctuation and symbols, for use inside a character class of a `u` expression. */
const NOT_IN_WORDS = String.raw `\s\x00-\x2f:-@[-\x60\x7b-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\xd7\xf7\u2000-\u206f\u20a0-\u20cf\u20e3\u2190-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufe00-\ufe0f\ufe30-\ufe6f\ufffd\u{1f000}-\u{1faff}`;
const WORDS = new RegExp(`[^${NOT_IN_WORDS}]+`, 'gu');
/** The words of a text, in order. */
function wordsIn(text) {
    return text.match(WORDS) ?? [];
}
/** True for arrows, geometric shapes, dingbats and emoji. */
function isSymbol(point) {
    return ((point >= 0x2190 && point <= 0x2bff) ||
        (point >= 0x1f000 && point <= 0x1faff) ||
        point === 0x3030 ||
        point === 0x303d);
}


/***/ }),

/***/ 7621:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ wordsOf)
/* harmony export */ });
/* unused harmony exports LANGUAGES, HEADER_WORDS */
// The header words that every language the product reads must know: what heads a status, evidence, tests, files, paths, locations and artifacts.
/** Languages of the pages the product reads, by ISO 639-1 code; Chinese in both scripts. */
const LANGUAGES = (/* unused pure expression or super */ null && ([
    'en',
    'es',
    'fr',
    'pt',
    'it',
    'de',
    'nl',
    'pl',
    'cs',
    'ru',
    'uk',
    'tr',
    'fi',
    'zh',
    'ja',
    'ko',
]));
/** Lower-case words divided by `|`, by what they mean. One missing word makes every row of a page invisible, so a missing language does not compile. */
const HEADER_WORDS = {
    status: {
        en: 'status|state|progress',
        es: 'estado|situaci\u00f3n|progreso',
        fr: 'statut|\u00e9tat|etat|avancement',
        pt: 'estado|situa\u00e7\u00e3o|situacao|status|progresso',
        it: 'stato|avanzamento',
        de: 'status|stand|zustand|fortschritt|umsetzungsstatus',
        nl: 'status|toestand|voortgang',
        pl: 'status|stan|post\u0119p',
        cs: 'stav|pr\u016fb\u011bh',
        ru: '\u0441\u0442\u0430\u0442\u0443\u0441|\u0441\u043e\u0441\u0442\u043e\u044f\u043d\u0438\u0435|\u043f\u0440\u043e\u0433\u0440\u0435\u0441\u0441|\u0433\u043e\u0442\u043e\u0432\u043d\u043e\u0441\u0442\u044c',
        uk: '\u0441\u0442\u0430\u0442\u0443\u0441|\u0441\u0442\u0430\u043d|\u043f\u0440\u043e\u0433\u0440\u0435\u0441|\u0433\u043e\u0442\u043e\u0432\u043d\u0456\u0441\u0442\u044c',
        tr: 'durum|durumu|ilerleme',
        fi: 'tila|tilanne|status|toteutustila',
        zh: '\u72b6\u6001|\u72c0\u614b|\u72b6\u6cc1|\u72c0\u6cc1|\u8fdb\u5ea6|\u9032\u5ea6|\u5b9e\u73b0\u72b6\u6001|\u5b8c\u6210\u72b6\u6001|\u5f53\u524d\u72b6\u6001|\u5b8c\u6210\u60c5\u51b5|\u5b9e\u73b0\u60c5\u51b5',
        ja: '\u72b6\u614b|\u72b6\u6cc1|\u30b9\u30c6\u30fc\u30bf\u30b9|\u9032\u6357|\u5b9f\u88c5\u72b6\u6cc1|\u9032\u6357\u72b6\u6cc1|\u5bfe\u5fdc\u72b6\u6cc1',
        ko: '\uc0c1\ud0dc|\ud604\ud669|\uc9c4\ud589 \uc0c1\ud0dc|\uc9c4\ud589 \uc0c1\ud669|\uc9c4\ud589|\uad6c\ud604 \uc0c1\ud0dc',
    },
    evidence: {
        en: 'evidence|evidences|proof|proofs',
        es: 'evidencia|evidencias|prueba documental',
        fr: 'preuve|preuves|justificatif|justificatifs',
        pt: 'evid\u00eancia|evid\u00eancias|evidencia|prova|provas',
        it: 'evidenza|evidenze|prova|prove',
        de: 'nachweis|nachweise|beleg|belege|evidenz|evidenzen',
        nl: 'bewijs|bewijzen|bewijsstuk',
        pl: 'dow\u00f3d|dowody|potwierdzenie',
        cs: 'd\u016fkaz|d\u016fkazy|doklad|doklady',
        ru: '\u0434\u043e\u043a\u0430\u0437\u0430\u0442\u0435\u043b\u044c\u0441\u0442\u0432\u043e|\u0434\u043e\u043a\u0430\u0437\u0430\u0442\u0435\u043b\u044c\u0441\u0442\u0432\u0430|\u043f\u043e\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043d\u0438\u0435|\u043f\u043e\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043d\u0438\u044f',
        uk: '\u0434\u043e\u043a\u0430\u0437|\u0434\u043e\u043a\u0430\u0437\u0438|\u043f\u0456\u0434\u0442\u0432\u0435\u0440\u0434\u0436\u0435\u043d\u043d\u044f',
        tr: 'kan\u0131t|kan\u0131tlar|delil',
        fi: 'todiste|todisteet|evidenssi',
        zh: '\u8bc1\u636e|\u8b49\u64da|\u4f9d\u636e|\u4f9d\u64da|\u4f50\u8bc1|\u5b9e\u73b0\u8bc1\u636e|\u5b9e\u73b0\u8bc1\u636e\u8def\u5f84|\u4ee3\u7801\u8bc1\u636e',
        ja: '\u30a8\u30d3\u30c7\u30f3\u30b9|\u8a3c\u62e0|\u6839\u62e0|\u8a3c\u8de1',
        ko: '\uc99d\uac70|\uadfc\uac70|\uc99d\ube59',
    },
    test: {
        en: 'test|tests|testing',
        es: 'prueba|pruebas',
        fr: 'essai|essais|test|tests',
        pt: 'teste|testes',
        it: 'test|collaudo',
        de: 'test|tests|pr\u00fcfung',
        nl: 'test|tests|testen',
        pl: 'test|testy',
        cs: 'test|testy',
        ru: '\u0442\u0435\u0441\u0442|\u0442\u0435\u0441\u0442\u044b',
        uk: '\u0442\u0435\u0441\u0442|\u0442\u0435\u0441\u0442\u0438',
        tr: 'test|testler',
        fi: 'testi|testit|testaus',
        zh: '\u6d4b\u8bd5|\u6e2c\u8a66|\u6d4b\u8bd5\u6587\u4ef6|\u6e2c\u8a66\u6a94\u6848|\u6d4b\u8bd5\u7528\u4f8b|\u6e2c\u8a66\u6848\u4f8b',
        ja: '\u30c6\u30b9\u30c8|\u30c6\u30b9\u30c8\u30d5\u30a1\u30a4\u30eb|\u30c6\u30b9\u30c8\u30b1\u30fc\u30b9',
        ko: '\ud14c\uc2a4\ud2b8|\ud14c\uc2a4\ud2b8 \ud30c\uc77c|\ud14c\uc2a4\ud2b8 \ucf00\uc774\uc2a4',
    },
    verification: {
        en: 'verification|validation',
        es: 'verificaci\u00f3n|validaci\u00f3n',
        fr: 'v\u00e9rification|validation',
        pt: 'verifica\u00e7\u00e3o|valida\u00e7\u00e3o',
        it: 'verifica|validazione',
        de: 'verifikation|validierung|\u00fcberpr\u00fcfung',
        nl: 'verificatie|validatie',
        pl: 'weryfikacja|walidacja',
        cs: 'ov\u011b\u0159en\u00ed|validace',
        ru: '\u043f\u0440\u043e\u0432\u0435\u0440\u043a\u0430|\u0432\u0430\u043b\u0438\u0434\u0430\u0446\u0438\u044f',
        uk: '\u043f\u0435\u0440\u0435\u0432\u0456\u0440\u043a\u0430|\u0432\u0430\u043b\u0456\u0434\u0430\u0446\u0456\u044f',
        tr: 'do\u011frulama',
        fi: 'varmennus|tarkistus|verifiointi|validointi',
        zh: '\u9a8c\u8bc1|\u9a57\u8b49',
        ja: '\u691c\u8a3c',
        ko: '\uac80\uc99d',
    },
    file: {
        en: 'file|files|source file|source files|code',
        es: 'archivo|archivos|fichero|ficheros|c\u00f3digo',
        fr: 'fichier|fichiers|code',
        pt: 'arquivo|arquivos|ficheiro|ficheiros|c\u00f3digo',
        it: 'file|codice',
        de: 'datei|dateien|code|quellcode',
        nl: 'bestand|bestanden|code',
        pl: 'plik|pliki|kod',
        cs: 'soubor|soubory|k\u00f3d',
        ru: '\u0444\u0430\u0439\u043b|\u0444\u0430\u0439\u043b\u044b|\u043a\u043e\u0434',
        uk: '\u0444\u0430\u0439\u043b|\u0444\u0430\u0439\u043b\u0438|\u043a\u043e\u0434',
        tr: 'dosya|dosyalar|kod',
        fi: 'tiedosto|tiedostot|koodi|l\u00e4hdekoodi',
        zh: '\u6587\u4ef6|\u6a94\u6848|\u4ee3\u7801|\u4ee3\u78bc|\u6e90\u7801|\u539f\u59cb\u78bc|\u7a0b\u5f0f\u78bc|\u6e90\u6587\u4ef6',
        ja: '\u30d5\u30a1\u30a4\u30eb|\u30b3\u30fc\u30c9|\u30bd\u30fc\u30b9|\u30bd\u30fc\u30b9\u30d5\u30a1\u30a4\u30eb|\u30bd\u30fc\u30b9\u30b3\u30fc\u30c9',
        ko: '\ud30c\uc77c|\ucf54\ub4dc|\uc18c\uc2a4|\uc18c\uc2a4 \ud30c\uc77c',
    },
    path: {
        en: 'path|paths|file path|file paths',
        es: 'ruta|rutas',
        fr: 'chemin|chemins',
        pt: 'caminho|caminhos',
        it: 'percorso|percorsi',
        de: 'pfad|pfade|dateipfad|dateipfade',
        nl: 'pad|paden|bestandspad',
        pl: '\u015bcie\u017cka|\u015bcie\u017cki',
        cs: 'cesta|cesty',
        ru: '\u043f\u0443\u0442\u044c|\u043f\u0443\u0442\u0438|\u043f\u0443\u0442\u044c \u043a \u0444\u0430\u0439\u043b\u0443',
        uk: '\u0448\u043b\u044f\u0445|\u0448\u043b\u044f\u0445\u0438|\u0448\u043b\u044f\u0445 \u0434\u043e \u0444\u0430\u0439\u043b\u0443',
        tr: 'yol|yollar|dosya yolu',
        fi: 'polku|polut|tiedostopolku',
        zh: '\u8def\u5f84|\u8def\u5f91|\u6587\u4ef6\u8def\u5f84|\u6a94\u6848\u8def\u5f91|\u4ee3\u7801\u8def\u5f84',
        ja: '\u30d1\u30b9|\u30d5\u30a1\u30a4\u30eb\u30d1\u30b9',
        ko: '\uacbd\ub85c|\ud30c\uc77c \uacbd\ub85c',
    },
    location: {
        en: 'location|locations|where',
        es: 'ubicaci\u00f3n|ubicaciones|d\u00f3nde',
        fr: 'emplacement|emplacements|o\u00f9',
        pt: 'localiza\u00e7\u00e3o|localiza\u00e7\u00f5es|onde',
        it: 'posizione|posizioni|dove',
        de: 'ort|orte|fundstelle|fundstellen|fundort|wo',
        nl: 'locatie|locaties|waar',
        pl: 'lokalizacja|lokalizacje|miejsce|gdzie',
        cs: 'um\u00edst\u011bn\u00ed|kde',
        ru: '\u0440\u0430\u0441\u043f\u043e\u043b\u043e\u0436\u0435\u043d\u0438\u0435|\u043c\u0435\u0441\u0442\u043e\u043f\u043e\u043b\u043e\u0436\u0435\u043d\u0438\u0435|\u0433\u0434\u0435|\u0433\u0434\u0435 \u0440\u0435\u0430\u043b\u0438\u0437\u043e\u0432\u0430\u043d\u043e|\u043c\u0435\u0441\u0442\u043e',
        uk: '\u0440\u043e\u0437\u0442\u0430\u0448\u0443\u0432\u0430\u043d\u043d\u044f|\u043c\u0456\u0441\u0446\u0435|\u0434\u0435|\u0434\u0435 \u0440\u0435\u0430\u043b\u0456\u0437\u043e\u0432\u0430\u043d\u043e',
        tr: 'konum|konumlar|yer|nerede',
        fi: 'sijainti|sijainnit|miss\u00e4',
        zh: '\u4f4d\u7f6e|\u5b9e\u73b0\u4f4d\u7f6e|\u4ee3\u7801\u4f4d\u7f6e|\u6240\u5728\u4f4d\u7f6e|\u5be6\u4f5c\u4f4d\u7f6e|\u6240\u5728\u6587\u4ef6',
        ja: '\u5834\u6240|\u4f4d\u7f6e|\u5b9f\u88c5\u7b87\u6240|\u5b9f\u88c5\u5834\u6240|\u8a72\u5f53\u7b87\u6240',
        ko: '\uc704\uce58|\uad6c\ud604 \uc704\uce58|\ucf54\ub4dc \uc704\uce58',
    },
    line: {
        en: 'line|lines|line(s)|line number|line numbers|line no|line nos|line range|line ranges',
        es: 'l\u00ednea|l\u00edneas|n\u00famero de l\u00ednea',
        fr: 'ligne|lignes|num\u00e9ro de ligne',
        pt: 'linha|linhas|n\u00famero da linha',
        it: 'riga|righe|numero di riga',
        de: 'zeile|zeilen|zeilennummer|zeilennummern',
        nl: 'regel|regels|regelnummer',
        pl: 'linia|linie|wiersz|wiersze',
        cs: '\u0159\u00e1dek|\u0159\u00e1dky',
        ru: '\u0441\u0442\u0440\u043e\u043a\u0430|\u0441\u0442\u0440\u043e\u043a\u0438|\u043d\u043e\u043c\u0435\u0440 \u0441\u0442\u0440\u043e\u043a\u0438',
        uk: '\u0440\u044f\u0434\u043e\u043a|\u0440\u044f\u0434\u043a\u0438|\u043d\u043e\u043c\u0435\u0440 \u0440\u044f\u0434\u043a\u0430',
        tr: 'sat\u0131r|sat\u0131rlar|sat\u0131r numaras\u0131',
        fi: 'rivi|rivit|rivinumero|rivinumerot',
        zh: '\u884c|\u884c\u53f7|\u884c\u865f|\u884c\u6570',
        ja: '\u884c|\u884c\u756a\u53f7',
        ko: '\uc904|\ud589|\ub77c\uc778|\uc904 \ubc88\ud638|\ub77c\uc778 \ubc88\ud638',
    },
    artifact: {
        en: 'artifact|artifacts|artefact|artefacts',
        es: 'artefacto|artefactos',
        fr: 'artefact|artefacts|livrable|livrables',
        pt: 'artefato|artefatos|artefacto|artefactos',
        it: 'artefatto|artefatti',
        de: 'artefakt|artefakte',
        nl: 'artefact|artefacten',
        pl: 'artefakt|artefakty',
        cs: 'artefakt|artefakty',
        ru: '\u0430\u0440\u0442\u0435\u0444\u0430\u043a\u0442|\u0430\u0440\u0442\u0435\u0444\u0430\u043a\u0442\u044b',
        uk: '\u0430\u0440\u0442\u0435\u0444\u0430\u043a\u0442|\u0430\u0440\u0442\u0435\u0444\u0430\u043a\u0442\u0438',
        tr: 'artefakt|\u00e7\u0131kt\u0131|\u00e7\u0131kt\u0131lar',
        fi: 'artefakti|artefaktit|tuotos|tuotokset',
        zh: '\u4ea7\u7269|\u7522\u7269|\u5236\u54c1|\u5de5\u4ef6|\u4ea4\u4ed8\u7269',
        ja: '\u6210\u679c\u7269|\u30a2\u30fc\u30c6\u30a3\u30d5\u30a1\u30af\u30c8',
        ko: '\uc0b0\ucd9c\ubb3c|\uc544\ud2f0\ud329\ud2b8',
    },
    implementation: {
        en: 'implementation',
        es: 'implementaci\u00f3n',
        fr: 'impl\u00e9mentation|implantation',
        pt: 'implementa\u00e7\u00e3o',
        it: 'implementazione',
        de: 'umsetzung|implementierung',
        nl: 'implementatie',
        pl: 'implementacja',
        cs: 'implementace',
        ru: '\u0440\u0435\u0430\u043b\u0438\u0437\u0430\u0446\u0438\u044f',
        uk: '\u0440\u0435\u0430\u043b\u0456\u0437\u0430\u0446\u0456\u044f',
        tr: 'uygulama',
        fi: 'toteutus',
        zh: '\u5b9e\u73b0|\u5be6\u73fe|\u5be6\u4f5c',
        ja: '\u5b9f\u88c5',
        ko: '\uad6c\ud604',
    },
};
/** All words of one meaning, in every language, each once. */
function wordsOf(meaning) {
    return [...new Set(Object.values(HEADER_WORDS[meaning]).flatMap((words) => words.split('|')))];
}


/***/ }),

/***/ 2211:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ remember)
/* harmony export */ });
// Remembers what was worked out of short texts that come again and again: the same few words are in every status column.
/** Longer texts do not come again. */
const LONGEST = 100;
/** Texts that are kept; then it begins anew. */
const MOST = 5_000;
/** The same function, which must depend on its text alone. */
function remember(compute) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before.result;
        const result = compute(text);
        if (text.length <= LONGEST) {
            if (known.size >= MOST)
                known.clear();
            known.set(text, { result });
        }
        return result;
    };
}


/***/ }),

/***/ 4456:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ rowLabelOf),
/* harmony export */   a: () => (/* binding */ rowLabelOfLine)
/* harmony export */ });
/* harmony import */ var _remember_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2211);
/* harmony import */ var _table_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6612);
// What the label of a line (`Status: \u2026`, `Unit tests: \u2026`, `Control ID: \u2026`) makes of the words behind it: labels and column headers are one vocabulary.


/** Longest label, with its marks; most words of one. What is longer is a sentence with a colon. */
const LONGEST_LABEL = 48;
const MOST_WORDS = 4;
/** Null where the words head no such column, or may as well mean something else. */
const rowLabelOf = (0,_remember_js__WEBPACK_IMPORTED_MODULE_1__/* .remember */ .k)((label) => {
    if (label.length > LONGEST_LABEL || label.trim().split(/\s+/u).length > MOST_WORDS)
        return null;
    const meanings = (0,_table_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningsOf */ .k1)(label);
    if (meanings.some((meaning) => meaning.kind === 'status' && meaning.strength === 'strong'))
        return { kind: 'status' };
    if (meanings.some((meaning) => meaning.kind === 'plain' && meaning.role === 'key'))
        return { kind: 'key' };
    for (const meaning of meanings)
        if (meaning.kind === 'evidence' && !meaning.weak)
            return { kind: 'evidence', role: meaning.role };
    return meanings.some((meaning) => meaning.kind === 'item' && !meaning.weak) ? { kind: 'item' } : null;
});
/** What is before the label of a line: the marker of an item, a quote, bold marks. */
const BEFORE = /^[\s>*+_`-]*(?:\d{1,9}[.)]\s+)?[*_`]{0,3}/;
/** The same of a line as it is written in Markdown. */
function rowLabelOfLine(line) {
    const colon = line.slice(0, LONGEST_LABEL).search(/[:\uff1a]/u);
    if (colon < 1)
        return null;
    const label = line
        .slice(0, colon)
        .replace(BEFORE, '')
        .replace(/[*_`\s]+$/u, '');
    return label === '' || /[|[\]()/<>]/.test(label) ? null : rowLabelOf(label);
}


/***/ }),

/***/ 6612:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jM: () => (/* binding */ headsFiles),
  XG: () => (/* binding */ headsLines),
  Lp: () => (/* binding */ headsTests),
  k1: () => (/* binding */ meaningsOf),
  Y6: () => (/* binding */ namesEvidence),
  lW: () => (/* binding */ namesStatus),
  Gw: () => (/* binding */ normaliseHeader),
  IQ: () => (/* binding */ rankOf)
});

// EXTERNAL MODULE: ./build/text/characters.js
var characters = __webpack_require__(4832);
// EXTERNAL MODULE: ./build/text/header-words.js
var header_words = __webpack_require__(7621);
;// CONCATENATED MODULE: ./build/text/joins-places.js
// Tells headers that join a place and what is in it by a sign: `File:Function`, `Path#Symbol`, `Module::Test`, `\u6587\u4ef6:\u884c`.

const setOf = (words) => new Set(words.split('|'));
/** Words that may stand beside those of either list. */
const DETAILS = setOf('name|names|ref|reference|number|no|and|or|the|full|relative|nom|nombre|nome|nazwa|\u0438\u043c\u044f|\u540d');
/** What has parts: a file, or what a language divides its code into. */
const WHOLE = new Set([
    ...['file', 'path', 'location', 'test', 'implementation', 'evidence'].flatMap(header_words/* wordsOf */.Z9),
    ...setOf('source|sources|src|code|module|modules|package|crate|namespace|class|classes|suite|script|page|document|doc|workflow|' +
        'modul|klasse|quelle|paquete|clase|m\u00f3dulo|classe|modulo|modu\u0142|klasa|\u043c\u043e\u0434\u0443\u043b\u044c|\u043a\u043b\u0430\u0441\u0441|\u043f\u0430\u043a\u0435\u0442|\u6a21\u5757|\u6a21\u7d44|\u7c7b|\u985e|\u30e2\u30b8\u30e5\u30fc\u30eb|\u30af\u30e9\u30b9|\ubaa8\ub4c8|\ud074\ub798\uc2a4|mod\u00fcl|s\u0131n\u0131f|moduuli|luokka'),
]);
/** What is in it: lines, or something with a name. `Source \u2192 Target` maps one place to another. */
const PART = new Set([
    ...['line', 'test'].flatMap(header_words/* wordsOf */.Z9),
    ...setOf('range|col|column|function|functions|func|fn|method|methods|member|symbol|symbols|class|classes|struct|export|identifier|' +
        'handler|section|heading|anchor|fragment|job|const|constant|var|variable|' +
        'funktion|funktionen|methode|symbole|klasse|fonction|fonctions|m\u00e9thode|funci\u00f3n|funciones|m\u00e9todo|s\u00edmbolo|clase|fun\u00e7\u00e3o|fun\u00e7\u00f5es|classe|' +
        'funzione|funzioni|metodo|simbolo|functie|funkcja|funkcje|metoda|funkce|\u0444\u0443\u043d\u043a\u0446\u0438\u044f|\u0444\u0443\u043d\u043a\u0446\u0438\u0438|\u043c\u0435\u0442\u043e\u0434|\u0441\u0438\u043c\u0432\u043e\u043b|\u043a\u043b\u0430\u0441\u0441|\u0444\u0443\u043d\u043a\u0446\u0456\u044f|fonksiyon|sembol|' +
        '\u51fd\u6570|\u51fd\u6578|\u65b9\u6cd5|\u7b26\u53f7|\u7b26\u865f|\u7c7b|\u985e|\u95a2\u6570|\u30e1\u30bd\u30c3\u30c9|\u30b7\u30f3\u30dc\u30eb|\u30af\u30e9\u30b9|\ud568\uc218|\uba54\uc11c\ub4dc|\uc2ec\ubcfc|\ud074\ub798\uc2a4|funktio|metodi|symboli|luokka'),
]);
/** A sign between two words; a single dot, colon or number sign at an end joins nothing. */
const SIGN = /::|[:#@.\u2192\u203a>]/u;
/** True for a header of a whole and its part, be it alone or in the brackets of another one: `Anchor (file:function)`. */
function joinsPlaces(header) {
    return header
        .normalize('NFKC')
        .toLowerCase()
        .split(/[()[\]]/u)
        .some((text) => {
        const [whole, ...parts] = text
            .replace(/->|=>/g, '\u2192')
            .replace(/[*_`~]/g, '')
            .split(SIGN);
        return (whole !== undefined &&
            parts.length > 0 &&
            parts.length < 3 &&
            saysOnly(whole, WHOLE) &&
            parts.every((part) => saysOnly(part, PART)));
    });
}
/** One word of the list at least, and beside it only details. */
function saysOnly(text, known) {
    const words = text.split(/[\s/,&+|-]/u).filter((word) => word !== '');
    return words.some((word) => known.has(word)) && words.every((word) => known.has(word) || DETAILS.has(word));
}

;// CONCATENATED MODULE: ./build/text/table-headers.js
// The header words of status tables, in the languages and spellings measured in real pages, and what each makes of its column.



/** Headers are short; what is longer is cut. */
const HEADER_LIMIT = 120;
const STATUS_WORDS = {
    strong: 'current status|implementation status|overall status|final status|dev status|feature status|impl status|current state|stan realizacji|tr\u1ea1ng th\u00e1i|statusas',
    medium: 'result|results|verdict|outcome|compliance|conformance|parity|disposition|judgement|judgment|assessment|resultado|r\u00e9sultat|ergebnis|urteil|\u0440\u0435\u0437\u0443\u043b\u044c\u0442\u0430\u0442|\u7ed3\u679c|\u7d50\u679c|\uacb0\uacfc|wynik|bewertung|\u5224\u5b9a|\u5224\u5b9a\u7d50\u679c|\u5224\u65ad|\u5224\u65b7|\u8a55\u4fa1|\u8bc4\u4f30|\u8a55\u4f30|\u8bc4\u4ef7|\u7d50\u8ad6|\u7ed3\u8bba|\u7d50\u8ad6|\u53ef\u5426|\u5bfe\u5fdc|\u5bfe\u5fdc\u53ef\u5426|\u5bfe\u5fdc\u6709\u7121|\u5b9e\u65bd|\u5be6\u65bd|\u5be6\u88dd|\ud310\uc815|\ud310\ub2e8|\ud3c9\uac00|\uacb0\ub860',
    weak: 'implemented|done|coded|complete|completed|working|met|closed|fertig|hecho|fait|erledigt|\u0433\u043e\u0442\u043e\u0432\u043e|gotowe|\u5b8c\u6210|\u5df2\u5b8c\u6210|\u5b8c\u4e86|\u5b9e\u73b0|\u5be6\u73fe|\u5df2\u5b9e\u73b0|\u5b9f\u88c5|\u5b9f\u88c5\u6e08\u307f|\u5b9f\u88c5\u6e08|\u5bfe\u5fdc\u6e08\u307f|\u9054\u6210|\u8fbe\u6210|\uad6c\ud604|\uad6c\ud604\ub428|\uc644\ub8cc|verified|tested|pass|covered|supported|planned|specified|designed|modelled|modeled',
};
const EVIDENCE_WORDS = {
    implementation: 'pointer|pointers|file line|file lines|file and line|files and lines|file line number|path line|directory|directories|folder|folders|current evidence|key evidence|required evidence|existing evidence|source of truth|code proof|git proof|key files|key file|main files|implemented in|implementation file|implementation files|implementation location|code location|code reference|code references|code path|source location|where enforced|where implemented|enforced by|repo evidence|evidence link|reference implementation',
    tests: 'test file|test files|test path|test evidence|test reference|test references|test coverage|covered by|test case|test cases|verification method|planned verification|verified by|validated by|tested by|test proof|unit tests|integration tests|e2e tests|tests unitaires|nachweis tests',
    weak: 'component|components|module|modules|spec|specs|specification|source|sources|crate|package|doc|docs|documentation|document|script|workflow|config|schema|handler|class|classes|function|functions|symbol|symbols|handlers|entry point|entrypoint|target file|link|links|reference|references|deliverable|deliverables|output|komponente|modul|module name|\u043a\u043e\u043c\u043f\u043e\u043d\u0435\u043d\u0442|\u043c\u043e\u0434\u0443\u043b\u044c|\u6a21\u5757|\u7ec4\u4ef6|\u30b3\u30f3\u30dd\u30fc\u30cd\u30f3\u30c8|\u30e2\u30b8\u30e5\u30fc\u30eb|\ubaa8\ub4c8|\ucef4\ud3ec\ub10c\ud2b8',
};
const ITEM_WORDS = 'requirement|requirements|metric|area|areas|feature|features|item|items|surface|title|deliverable|deliverables|phase|gate|criterion|criteria|acceptance criterion|acceptance criteria|capability|capabilities|claim|claims|workstream|work stream|plan heading|heading|epic|story|user story|task|tasks|milestone|goal|objective|scope|topic|name|description|what|rule|control|check|scenario|use case|endpoint|command|api|operation|step|slice|deliverable name|work item|work package|finding|question|principle|invariant|property|section|plan section|plan item|requisito|funci\u00f3n|funcionalidad|tarea|caracter\u00edstica|elemento|exigence|fonctionnalit\u00e9|t\u00e2che|\u00e9l\u00e9ment|anforderung|funktion|aufgabe|merkmal|bereich|\u0442\u0435\u043c\u0430|\u0442\u0440\u0435\u0431\u043e\u0432\u0430\u043d\u0438\u0435|\u0444\u0443\u043d\u043a\u0446\u0438\u044f|\u0437\u0430\u0434\u0430\u0447\u0430|\u0432\u043e\u0437\u043c\u043e\u0436\u043d\u043e\u0441\u0442\u044c|\u043f\u0443\u043d\u043a\u0442|\u0440\u0430\u0437\u0434\u0435\u043b|requisito funcional|funcionalidade|tarefa|recurso|wymaganie|funkcja|zadanie|element|obszar|\u9700\u6c42|\u529f\u80fd|\u4efb\u52a1|\u9879\u76ee|\u8981\u6c42|\u6a21\u5757\u540d|\u6a5f\u80fd|\u8981\u4ef6|\u9805\u76ee|\u30bf\u30b9\u30af|\uc694\uad6c\uc0ac\ud56d|\uae30\ub2a5|\ud56d\ubaa9|\uc791\uc5c5|vaatimus|ominaisuus|teht\u00e4v\u00e4|toiminto|kohta|kriteeri|hyv\u00e4ksymiskriteeri|k\u00e4ytt\u00e4j\u00e4kertomus|vaihe';
const WEAK_ITEM_WORDS = 'issue|problem|bug|defect|error|workflow|script|config|doc|document|handler|class|function|reference|component|components|module|modules|subsystem|service|layer|crate|package|test|tests|suite|test case|file|spec|document|source|path|location|code|komponente|\u043a\u043e\u043c\u043f\u043e\u043d\u0435\u043d\u0442|\u043c\u043e\u0434\u0443\u043b\u044c|\u6a21\u5757|\u7ec4\u4ef6|\ubaa8\ub4c8|\ucef4\ud3ec\ub10c\ud2b8';
const KEY_WORDS = '#|id|ids|key|no|nr|num|number|ref|req|req id|requirement id|test id|task id|item id|story id|rule id|control id|finding id|ticket id|code id|\u7f16\u53f7|\u5e8f\u53f7|\u756a\u53f7|\ubc88\ud638|\u2116|\u043d\u043e\u043c\u0435\u0440|lp|n\u00fam|num\u00e9ro|nummer|n\u00b0|n\u00ba';
const GAP_WORDS = 'gap|gaps|gap note|gap notes|gaps notes|known gaps|missing|remaining|remaining work|remaining gap|remaining gaps|what is missing|what s missing|open work|open items|todo|blocker|blockers|next action|next actions|next step|next steps|\u5dee\u8ddd|\u7f3a\u53e3|\u8ab2\u984c|\uac2d|l\u00fccke|l\u00fccken|\u043f\u0440\u043e\u0431\u0435\u043b\u044b|braki|brecha|\u00e9cart|\u00e9carts|lacunas|puute|puutteet|puuttuu|avoimet kohdat';
const NOTE_WORDS = 'note|notes|comment|comments|remark|remarks|details|detail|rationale|explanation|summary|uwagi|notas|nota|observaciones|comentarios|commentaires|remarques|bemerkung|bemerkungen|anmerkung|anmerkungen|notizen|\u043f\u0440\u0438\u043c\u0435\u0447\u0430\u043d\u0438\u0435|\u043f\u0440\u0438\u043c\u0435\u0447\u0430\u043d\u0438\u044f|\u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0439|\u043a\u043e\u043c\u043c\u0435\u043d\u0442\u0430\u0440\u0438\u0438|observa\u00e7\u00f5es|coment\u00e1rios|\u5907\u6ce8|\u8bf4\u660e|\u5099\u8003|\u30e1\u30e2|\ube44\uace0|\uba54\ubaa8|huomio|huomiot|huomautus|huomautukset|huom|lis\u00e4tiedot|kommentti|kommentit';
const PLAIN_WORDS = {
    owner: 'owner|owners|assignee|responsible|dri|lead|team|assigned to|responsable|verantwortlich|\u043e\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043d\u043d\u044b\u0439|\u8d1f\u8d23\u4eba|\u62c5\u5f53|\u62c5\u5f53\u8005|\ub2f4\ub2f9\uc790|w\u0142a\u015bciciel|respons\u00e1vel',
    'verified-commit': 'last verified commit|verified commit|verified at commit|verified at|last verified at|audited commit|verification commit|last verified|last checked|last reviewed',
    'verified-date': 'last verified date|verified on|verified date|date verified|verification date|last verified on|last reviewed on|audit date|review date|reviewed on',
    ticket: 'issue|issues|ticket|tickets|pr|prs|pull request|pull requests|commit|commits|jira|tracking|tracked in|tracking issue|github issue|\u0437\u0430\u0434\u0430\u0447\u0430 \u0442\u0440\u0435\u043a\u0435\u0440\u0430|\u5de5\u5355',
    other: 'priority|severity|impact|risk|effort|estimate|complexity|target|target date|due|due date|deadline|date|updated|last updated|version|since|type|category|level|weight|score|baseline|threshold|impacto|\u043f\u0440\u0438\u043e\u0440\u0438\u0442\u0435\u0442|\u4f18\u5148\u7ea7|\uc6b0\uc120\uc21c\uc704|priorit\u00e4t|milestone date|http status|http code|status code|response status|exit status|exit code|response|method|\u4ef7\u683c|price|cost',
};
const METRIC_WORDS = 'duration|time|elapsed|passed|failed|skipped|coverage|coverage %|% coverage|lines|branches|functions|statements|runs|flaky|flakiness|line coverage|branch coverage|% lines|% branch|% stmts|% funcs|uncovered lines|\u8017\u65f6|\u8986\u76d6\u7387|assertions|count|total|percent|percentage|%';
const MEANINGS = gather([
    ...['strong', 'medium', 'weak'].map((strength) => [STATUS_WORDS[strength], { kind: 'status', strength }]),
    [(0,header_words/* wordsOf */.Z9)('status'), { kind: 'status', strength: 'strong' }],
    ...['evidence', 'file', 'path', 'location', 'artifact', 'implementation'].map((meaning) => [(0,header_words/* wordsOf */.Z9)(meaning), { kind: 'evidence', role: 'implementation', weak: false }]),
    [EVIDENCE_WORDS.implementation, { kind: 'evidence', role: 'implementation', weak: false }],
    [
        [...(0,header_words/* wordsOf */.Z9)('test'), ...(0,header_words/* wordsOf */.Z9)('verification')].filter((word) => word !== 'test'),
        { kind: 'evidence', role: 'tests', weak: false },
    ],
    [EVIDENCE_WORDS.tests, { kind: 'evidence', role: 'tests', weak: false }],
    [EVIDENCE_WORDS.weak, { kind: 'evidence', role: 'implementation', weak: true }],
    ['test', { kind: 'evidence', role: 'tests', weak: true }],
    [ITEM_WORDS, { kind: 'item', weak: false }],
    [WEAK_ITEM_WORDS, { kind: 'item', weak: true }],
    [KEY_WORDS, { kind: 'plain', role: 'key' }],
    [GAP_WORDS, { kind: 'note', gap: true }],
    [NOTE_WORDS, { kind: 'note', gap: false }],
    ...['owner', 'verified-commit', 'verified-date', 'ticket', 'other'].map((role) => [PLAIN_WORDS[role], { kind: 'plain', role }]),
    [METRIC_WORDS, { kind: 'metric' }],
]);
const TEST_WORDS = new Set((0,header_words/* wordsOf */.Z9)('test'));
const EVIDENCE_STEMS = new Set((0,header_words/* wordsOf */.Z9)('evidence'));
/** Nouns that make a longer header a status; `state`, `stand` and `progress` say so only alone (`State machine`, `Stand up`). */
const STATUS_NOUNS = new Set((0,header_words/* wordsOf */.Z9)('status').filter((word) => !['state', 'progress', 'stand', 'stan', 'stato'].includes(word)));
/** Chinese, Japanese and Korean put no space before the noun. */
const WRITTEN_TOGETHER = (0,header_words/* wordsOf */.Z9)('status').filter((word) => /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+$/u.test(word));
const FOREIGN_STATUS = new Set([
    'http',
    'response',
    'exit',
    'code',
    'codes',
    'target',
    'expected',
    'previous',
    'old',
    'planned',
    'build',
    'ci',
    'order',
    'payment',
    'desired',
    'legacy',
    'before',
]);
/** The weak words in the order in which they say how far work is: what was built says more than what was tested, and that more than what was planned. */
const WEAK_ORDER = STATUS_WORDS.weak.split('|');
/** The smaller, the more a header that is a status word itself says about how far a claim is. */
function rankOf(header) {
    const place = WEAK_ORDER.indexOf(normaliseHeader(header));
    return place === -1 ? WEAK_ORDER.length : place;
}
/** One comparable form of a header: lower case, single spaces, without marks and closing punctuation. */
function normaliseHeader(text) {
    return text
        .slice(0, HEADER_LIMIT)
        .normalize('NFKC')
        .toLowerCase()
        .split(/[\s*_`~"'\u2019:?!.,;\u2010-\u2015\u00b7-]/u)
        .filter((word) => word !== '')
        .join(' ');
}
const FILE_WORDS = new Set([...(0,header_words/* wordsOf */.Z9)('file'), ...(0,header_words/* wordsOf */.Z9)('path'), ...(0,header_words/* wordsOf */.Z9)('location')]);
const LINE_WORDS = new Set((0,header_words/* wordsOf */.Z9)('line').map(normaliseHeader));
/** Words of LINE_WORDS in the plural, which may as well say how many lines a file has. */
const COUNTED_LINES = new Set('lines|l\u00edneas|lignes|linhas|righe|zeilen|regels|linie|wiersze|\u0159\u00e1dky|\u0441\u0442\u0440\u043e\u043a\u0438|\u0440\u044f\u0434\u043a\u0438|sat\u0131rlar|\u884c\u6570|rivit'.split('|'));
/** True for `File`, `Path`, `Location`: a column of lines beside it is about its files. */
const headsFiles = (header) => FILE_WORDS.has(normaliseHeader(header));
/** True for `Test`, `Test class`, `Unit tests`: its cells may name tests, whatever else they hold. */
const headsTests = (header) => (0,characters/* wordsIn */.Hn)(normaliseHeader(header)).some((word) => TEST_WORDS.has(word));
/** Whether a column holds lines of files. `perhaps`: it may as well count them (`Lines`), so that a bare number says nothing. */
function headsLines(header) {
    const words = normaliseHeader(header);
    return !LINE_WORDS.has(words) ? 'no' : COUNTED_LINES.has(words) ? 'perhaps' : 'sure';
}
/** True where a header says outright that its cells are evidence, so that sentences in them are evidence too. */
function namesEvidence(header) {
    return normaliseHeader(header)
        .split(/[\s/()[\]\uff08\uff09+&,-]/u)
        .some((word) => EVIDENCE_STEMS.has(word) || TEST_WORDS.has(word) || EVIDENCE_STEMS.has(word.replace(/s$/u, '')));
}
/** True where a header can head a status column. Discovery and reading both ask this, so that no page is read by one and overlooked by the other. */
function namesStatus(header) {
    return meaningsOf(header).some((meaning) => meaning.kind === 'status');
}
/** What the words of a header can mean; empty where they are not known. */
function meaningsOf(header) {
    const text = normaliseHeader(header);
    const open = text.search(/[([\uff08]/u);
    const base = (open > 0 ? text.slice(0, open) : text).trim();
    const words = text.split(/[\s/()[\]\uff08\uff09+&,-]/u).filter((word) => word !== '');
    const tests = words.some((word) => TEST_WORDS.has(word));
    const found = MEANINGS.get(text) ?? MEANINGS.get(base);
    if (found !== undefined)
        return open > 0 && tests && !namesCode(header)
            ? found.map((meaning) => (meaning.kind === 'evidence' ? { ...meaning, role: 'tests' } : meaning))
            : found;
    // `Implementation / Tests`, `Notes / Evidence`: a combined header means what any of its parts means.
    const parts = partsOf(base);
    const combined = parts.length > 4 ? [] : parts.flatMap((part) => MEANINGS.get(part) ?? []);
    if (combined.some(({ kind }) => kind === 'status'))
        return combined;
    if (words.some((word) => EVIDENCE_STEMS.has(word)))
        return [{ kind: 'evidence', role: tests && !namesCode(header) ? 'tests' : 'implementation', weak: false }];
    if (isStatusPhrase(base))
        return words.some((word) => FOREIGN_STATUS.has(word))
            ? [{ kind: 'plain', role: 'other' }]
            : [{ kind: 'status', strength: 'strong' }];
    if ((combined.length < 2 && namesPlaces(base)) || joinsPlaces(header.slice(0, HEADER_LIMIT)))
        return [{ kind: 'evidence', role: tests && !namesCode(header) ? 'tests' : 'implementation', weak: false }];
    if (words.includes('gap') || words.includes('gaps'))
        return [{ kind: 'note', gap: true }];
    if (words.includes('coverage') || words.includes('%'))
        return [{ kind: 'metric' }];
    const noun = base.split(' ').at(-1) ?? '';
    // `Proving test`, `Golden file`: the noun says it, if the cells bear it out.
    if (combined.length === 0 && noun !== base && PLACE_NOUNS.has(noun))
        return [{ kind: 'evidence', role: TEST_WORDS.has(noun) ? 'tests' : 'implementation', weak: true }];
    // `Primary function(s)`, `Key symbols`, `Test function`; `Stub function` may head what the rows are about.
    if (combined.length === 0 && noun !== base && NAME_NOUNS.has(noun))
        return [
            { kind: 'item', weak: true },
            { kind: 'evidence', role: tests ? 'tests' : 'implementation', weak: true },
        ];
    return combined;
}
/** Words that say which kind of evidence or which place in it: with nothing else in a header, it heads evidence. */
const PLACE_WORDS = new Set(['evidence', 'test', 'verification', 'file', 'path', 'location', 'artifact', 'implementation']
    .flatMap(header_words/* wordsOf */.Z9)
    .flatMap((word) => word.split(' ')));
const PLACE_NOUNS = new Set(['evidence', 'test', 'file', 'path', 'location', 'artifact'].flatMap(header_words/* wordsOf */.Z9));
const NAME_NOUNS = new Set(['function', 'functions', 'symbol', 'symbols', 'handler', 'handlers']);
const PLACE_DETAILS = new Set('line|lines|ref|refs|reference|references|name|names|unit|integration|e2e|key|main|primary|current|related|relevant|affected|and|or|in|the|zeile|zeilen|ligne|lignes|l\u00ednea|l\u00edneas|linha|linhas|riga|righe|\u0441\u0442\u0440\u043e\u043a\u0430|\u0441\u0442\u0440\u043e\u043a\u0438|\u0440\u044f\u0434\u043e\u043a|wiersz|\u884c|\u884c\u53f7|\u884c\u756a\u53f7|\u884c\u6570|\uc904|\uc904\ubc88\ud638|rivi|rivit'.split('|'));
/** `Test file:line`, `Key source files`, `Unit test path`: every word of it says where something is. */
function namesPlaces(base) {
    const words = base.split(/[\s/[\]+&|-]/u).filter((word) => word !== '');
    return (words.length > 1 &&
        words.some((word) => PLACE_WORDS.has(word)) &&
        words.every((word) => PLACE_WORDS.has(word) || PLACE_DETAILS.has(word)));
}
/** The parts of a header that names several things, divided by a sign or by a word for \u201cand\u201d or \u201cor\u201d. */
function partsOf(base) {
    return base
        .split(/[/+&|\u3001\u30fb]|\s(?:and|or|und|oder|y|o|et|ou|e|i|lub|nebo|\u0438|\u0438\u043b\u0438|\u0442\u0430|\u0430\u0431\u043e|ve|veya|en|ja|tai|\u4e0e|\u548c|\u3068|\ubc0f)\s/u)
        .map((part) => part.trim())
        .filter((part) => part !== '' && part !== base);
}
/** Status in two words or more (`Backend status`, `Estado de la tarea`, `\u0421\u0442\u0430\u0442\u0443\u0441 \u0440\u0435\u0430\u043b\u0438\u0437\u0430\u0446\u0438\u0438`), or written together (`\u5f00\u53d1\u72b6\u6001`, `\u5b9f\u88c5\u30b9\u30c6\u30fc\u30bf\u30b9`). */
function isStatusPhrase(base) {
    const words = base.split(/[\s/[\]+&,-]/u).filter((word) => word !== '');
    const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
    return [first, last].some((word) => STATUS_NOUNS.has(word)) || WRITTEN_TOGETHER.some((noun) => last.endsWith(noun));
}
const CODE_WORDS = new Set([
    'file',
    'files',
    'line',
    'lines',
    'code',
    'source',
    'implementation',
    'path',
    'paths',
    'symbol',
    'function',
]);
/** `Evidence (test name, or file:line)`: what is in brackets names code besides tests, so that the column holds both. */
function namesCode(header) {
    return header
        .slice(0, HEADER_LIMIT)
        .toLowerCase()
        .split(/[([\uff08]/u)
        .slice(1)
        .join(' ')
        .split(/[,;/+&|]| (?:or|and) /u)
        .some((part) => {
        const words = (0,characters/* wordsIn */.Hn)(part);
        return words.some((word) => CODE_WORDS.has(word)) && !words.some((word) => TEST_WORDS.has(word));
    });
}
/** The first list that has a word decides what kind of column it can head. */
function gather(lists) {
    const meanings = new Map();
    for (const [words, meaning] of lists) {
        for (const word of typeof words === 'string' ? words.split('|') : words) {
            const key = normaliseHeader(word);
            const known = meanings.get(key) ?? [];
            if (!known.some(({ kind }) => kind === meaning.kind))
                meanings.set(key, [...known, meaning]);
        }
    }
    return meanings;
}


/***/ })

};
;