// Reads a page's own legend: which words and symbols it uses for a status, and what it says they mean.
import type { Block, List, Page, Paragraph, Table } from '../../documents/page.ts';
import { isSymbol, wordsIn } from '../../text/characters.ts';
import { classifyStatus } from './classify-status.ts';
import { divideLegend, LONGEST_TERM, startsWithSymbol, termOf } from './divide-legend.ts';
import { normaliseHeader } from '../../text/table-headers.ts';
import { LISTING_TITLE, isTitle, TITLE_REACH } from './legend-titles.ts';
import { matchWords, NO_WORDS, takesBack } from './match-words.ts';
import type { Status, StatusTerm } from '../row.ts';
import { statusSignature, tokeniseStatus } from './status-tokens.ts';
import { AMBIGUOUS } from './vocabulary.ts';

export interface Legend {
  /** Status by the signature of the word or symbol. */
  readonly words: ReadonlyMap<string, Status>;
  /** Signatures of words that it lists without saying what they mean. */
  readonly listed: ReadonlySet<string>;
  /** The terms it defines, as written, in their order; those it does not explain are `unknown`. */
  readonly terms: readonly StatusTerm[];
  /** The words of a line such as ``Statuses: `designed`, `tested` ``, as written: the page allows no others. Null where it has no such line. */
  readonly closed: readonly string[] | null;
  /** Tables that are legends, no matrices. */
  readonly tables: ReadonlySet<Table>;
}

/** A legend is short; longer lists and tables are something else. */
const MOST_ENTRIES = 24;
const LONGEST_LINE = 600;
const TERM_HEADERS = new Set([
  'status',
  'symbol',
  'icon',
  'emoji',
  'value',
  'state',
  'label',
  'word',
  'mark',
  'marker',
  'term',
  'badge',
  'code',
  'estado',
  'statut',
  'статус',
  '状态',
  '符号',
  '記号',
  '상태',
  'key',
  'legend',
]);
const MEANING_HEADERS = new Set([
  'meaning',
  'means',
  'description',
  'definition',
  'explanation',
  'legend',
  'significado',
  'descripción',
  'signification',
  'bedeutung',
  'beschreibung',
  'значение',
  'описание',
  'znaczenie',
  'opis',
  '含义',
  '说明',
  '意味',
  '説明',
  '의미',
  '설명',
  'what it means',
]);

/** What the entries read so far define. */
interface Definitions {
  readonly words: Map<string, Status>;
  readonly terms: StatusTerm[];
  readonly listed: Set<string>;
  /** What terms of a symbol and words (`⚪ Off by default`) mean, by their symbol. */
  readonly marked: Map<string, Set<Status>>;
}

/** What a legend says of a word weighs less than the word itself where that is known and means the same everywhere; of a symbol, more. */
export function readLegend(page: Page): Legend {
  const found: Definitions = { words: new Map(), terms: [], listed: new Set(), marked: new Map() };
  const lists: (readonly string[])[] = [];
  const tables = new Set<Table>();
  let titled = false;
  let listing = false;
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'table') {
        if (isLegendTable(block)) {
          tables.add(block);
          for (const row of block.rows) define(found, row.cells[0]?.text ?? '', row.cells[1]?.text ?? '');
        }
      } else if (block.kind === 'list') {
        if (listing && explainsCode(block)) for (const item of block.items) defineLine(found, firstText(item.blocks));
        for (const item of titled && block.items.length <= MOST_ENTRIES ? block.items : [])
          defineLine(found, firstText(item.blocks));
        for (const item of block.items) {
          const [first] = item.blocks;
          const words = first?.kind === 'paragraph' ? closedList(first) : null;
          if (words !== null) lists.push(words);
        }
        for (const item of block.items) visit(item.blocks.filter((inner) => inner.kind !== 'paragraph'));
      } else if (block.kind === 'quote') {
        visit(block.blocks);
      }
      if (block.kind === 'paragraph') {
        titled = block.text.length < LONGEST_LINE && isTitle(block.text);
        const words = closedList(block);
        if (words !== null) lists.push(words);
        else if (titled || looksLikeLegend(block)) defineSentence(found, block.text);
      } else {
        titled = block.kind === 'heading' && isTitle(block.text);
        listing = block.kind === 'heading' && LISTING_TITLE.test(block.text);
      }
    }
  };
  visit(page.blocks);
  // Cells often hold the symbol alone. One that comes before several meanings keeps the meaning it has everywhere.
  for (const [glyph, [status, ...others]] of found.marked)
    if (status !== undefined && others.length === 0 && !found.words.has(glyph)) found.words.set(glyph, status);
  const [closed = null] = lists;
  for (const word of closed ?? []) define(found, word, '');
  return { words: found.words, terms: found.terms, listed: found.listed, closed, tables };
}

/** What a line that lists the page's statuses begins with. `Status: done` states one and lists none. */
const LIST_LABEL =
  /^[\s*_]*(?:(?:allowed|valid|possible|permitted|known|legal)\s+)?(?:statuses|status (?:values|words|vocabulary|set)|(?:allowed|valid|possible|permitted|known|legal)\s+status)[\s*_]*[:：]/i;

/** The words of such a line: its code spans, else what commas divide. Null for any other paragraph, and where a word is explained. */
function closedList({ segments, text }: Paragraph): readonly string[] | null {
  if (text.length > LONGEST_LINE) return null;
  const label = LIST_LABEL.exec(text);
  if (label === null) return null;
  const rest = text.slice(label[0].length);
  if (divideLegend(rest, true).some((entry) => termOf(entry) !== null)) return null;
  const spans = segments.filter((segment) => segment.kind === 'code').map((segment) => segment.text.trim());
  const words = (spans.length > 0 ? spans : rest.replace(/[.。]\s*$/u, '').split(/[,，、/|·]|\bor\b|\band\b/u))
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const short = words.every((word) => word.length <= LONGEST_TERM && wordsIn(word).length <= 3);
  return words.length > 1 && words.length <= MOST_ENTRIES && short ? words : null;
}

/** True for a short list whose items are each a term in code or strong marks, and what it means. */
function explainsCode({ items }: List): boolean {
  return (
    items.length > 1 &&
    items.length <= MOST_ENTRIES &&
    items.every(({ blocks: [first] }) => {
      const [term] = first?.kind === 'paragraph' ? first.segments : [];
      return (
        term !== undefined &&
        (term.kind === 'code' || term.strong) &&
        termOf(firstText([first].flatMap((one) => one ?? []))) !== null
      );
    })
  );
}

/** A table whose first column lists terms and whose second explains them, and that names no rows. */
function isLegendTable(table: Table): boolean {
  const [term = '', meaning = '', ...rest] = table.header.cells.map((cell) => normaliseHeader(cell.text));
  if (rest.length > 1 || table.rows.length > MOST_ENTRIES || !TERM_HEADERS.has(term) || !MEANING_HEADERS.has(meaning))
    return false;
  const terms = table.rows.map((row) => statusSignature(row.cells[0]?.text ?? ''));
  return new Set(terms).size === terms.length;
}

/** `✅ done · 🟡 partial · ❌ not started` on a line of its own, each symbol once; where a line goes on in the next one, with a divider in every entry. */
function looksLikeLegend({ text }: Paragraph): boolean {
  if (text.length > LONGEST_LINE || !isSymbol(text.trimStart().codePointAt(0) ?? 0)) return false;
  const entries = divideLegend(text, false);
  const symbols = entries.map((entry) => statusSignature(entry).split(' ', 1)[0]);
  if (new Set(symbols).size < entries.length) return false;
  const wrapped = text.split('\n').some((line) => !startsWithSymbol(line));
  return (
    entries.length > 1 &&
    entries.every(
      (entry) => startsWithSymbol(entry) && wordsIn(entry).length > 0 && (!wrapped || termOf(entry) !== null),
    )
  );
}

function defineSentence(found: Definitions, text: string): void {
  const titled = isTitle(text);
  const body = titled ? text.slice(text.slice(0, TITLE_REACH).search(/[:：]/u) + 1 || text.length) : text;
  const entries = divideLegend(body, titled);
  // Nobody called it a legend: `✅ Sails: sewn` may tell of the sails alone.
  const sure = titled ? found : { ...found, marked: new Map() };
  if (entries.length <= MOST_ENTRIES) for (const entry of entries) defineLine(sure, entry);
}

/** `term: meaning`, `term = meaning`, `term — meaning`, `✅ meaning`. */
function defineLine(found: Definitions, line: string): void {
  const text = line.slice(0, LONGEST_LINE).trim();
  const term = termOf(text);
  if (term !== null) {
    define(found, text.slice(0, term.end), text.slice(term.meaning));
    return;
  }
  const glyph = tokeniseStatus(text)[0];
  if (glyph?.kind === 'glyph') define(found, text.slice(0, glyph.end), text.slice(glyph.end));
}

function define({ words, terms, listed, marked }: Definitions, term: string, meaning: string): void {
  const signature = statusSignature(term);
  if (signature === '' || term.trim().length > LONGEST_TERM || words.has(signature)) return;
  const tokens = tokeniseStatus(term);
  const glyphs = tokens.flatMap((token) => (token.kind === 'glyph' ? [token.text] : []));
  const spoken = tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : [])).join(' ');
  const itself = classifyStatus(term, NO_WORDS).status;
  const sure =
    itself !== 'unknown' &&
    spoken !== '' &&
    !AMBIGUOUS.has(spoken) &&
    classifyStatus(spoken, NO_WORDS).status !== 'unknown';
  const weighed = sure ? itself : weigh({ itself, meaning, marked: glyphs.length > 0, spoken: spoken !== '' });
  // A term that is explained is a status, whatever else its words could be: `closed by test` is closed.
  const status = weighed === 'unknown' && meaning !== '' ? openingStatus(tokens) : weighed;
  if (status === 'unknown') {
    if (spoken !== '' && wordsIn(spoken).length <= 3 && !listed.has(signature)) {
      listed.add(signature);
      terms.push({ text: term.trim(), status });
    }
    return;
  }
  words.set(signature, status);
  terms.push({ text: term.trim(), status });
  const [glyph] = glyphs;
  if (glyph !== undefined && glyphs.length === 1 && spoken !== '')
    marked.set(glyph, (marked.get(glyph) ?? new Set()).add(status));
}

/** What the first word of a term says where it surely says that something is done; else unknown. */
function openingStatus(tokens: ReturnType<typeof tokeniseStatus>): Status {
  const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
  const [first = ''] = words;
  const said = AMBIGUOUS.has(first) ? null : matchWords([first], NO_WORDS);
  return said?.status === 'done' && words.length <= 4 && !takesBack(words.slice(1)) ? 'done' : 'unknown';
}

interface Term {
  readonly itself: Status;
  readonly meaning: string;
  /** Whether it has a symbol, and whether it has words. */
  readonly marked: boolean;
  readonly spoken: boolean;
}

/** What an explanation makes of a term whose words are not known. */
function weigh({ itself, meaning, marked, spoken }: Term): Status {
  const explained = meaningOf(meaning);
  if (explained === null) return itself;
  if (!marked || itself === 'unknown' || explained === itself) return explained;
  // `⚠️ = works but …` takes something back.
  if (!spoken)
    return explained === 'done' && tokeniseStatus(meaning).some((token) => token.kind === 'word' && BUT.has(token.text))
      ? 'partial'
      : explained;
  // A word somewhere in a sentence does not turn a symbol into its opposite.
  return explained === 'done' || (itself === 'done' && explained === 'not-started') ? itself : explained;
}

const BUT = new Set([
  'but',
  'though',
  'although',
  'however',
  'except',
  'aber',
  'jedoch',
  'mais',
  'pero',
  'mas',
  'porém',
  'ma',
  'но',
  'однако',
  'ale',
  'lecz',
]);

/** The status that an explanation amounts to: its first words if they are a status, else what is said anywhere in it. */
function meaningOf(text: string): Status | null {
  const direct = classifyStatus(text, NO_WORDS).status;
  if (direct !== 'unknown') return direct;
  const words = tokeniseStatus(text).flatMap((token) => (token.kind === 'word' ? [token.text] : []));
  if (/^(?:no|not|never|nothing|without|missing|yet)$/u.test(words[0] ?? '')) return 'not-started';
  const said = words.map((word) => matchWords([word], NO_WORDS)?.status ?? null);
  const first = said.find((status) => status !== null && status !== 'not-applicable') ?? null;
  return first === 'done' && takesBack(words) ? 'partial' : first;
}

function firstText(blocks: readonly Block[]): string {
  const [first] = blocks;
  return first?.kind === 'paragraph' ? first.text : '';
}
