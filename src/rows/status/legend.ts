// Reads a page's own legend: which words and symbols it uses for a status, and what it says they mean.
import type { Block, List, Page, Paragraph, Table } from '../../documents/page.ts';
import { isSymbol, wordsIn } from '../../text/characters.ts';
import { readClosedList } from './closed-list.ts';
import { defineTerm, type Definitions } from './define-term.ts';
import { divideLegend, LONGEST_LINE, MOST_ENTRIES, startsWithSymbol, termOf } from './divide-legend.ts';
import { normaliseHeader } from '../../text/table-headers.ts';
import { LISTING_TITLE, isTitle, TITLE_REACH } from './legend-titles.ts';
import type { Status, StatusTerm } from '../row.ts';
import { statusSignature, tokeniseStatus } from './status-tokens.ts';
import { openUsed } from './used-statuses.ts';

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

/** These head other tables as well: what they explain must be the words of the page's statuses. */
const PERHAPS_TERM_HEADERS = new Set(
  'level|tier|grade|stage|class|tag|rating|maturity|abbreviation|abbr|acronym|short|color|colour|sign|values|kürzel|zeichen|abkürzung|stufe|wert|begriff|kennzeichen|farbe|nivel|código|símbolo|etiqueta|valor|abreviatura|niveau|symbole|étiquette|valeur|abréviation|livello|simbolo|codice|etichetta|nível|уровень|символ|код|обозначение|метка|значок|символы|poziom|skrót|kod|znak|taso|koodi|merkki|lyhenne|等级|級別|级别|代码|代號|标记|標記|略語|略号|区分|レベル|コード|등급|기호|코드|표시'.split(
    '|',
  ),
);
const PERHAPS_MEANING_HEADERS = new Set(
  'notes|note|comment|comments|criteria|criterion|rule|rules|usage|use|used for|when|when to use|what it says|interpretation|guidance|details|stands for|erläuterung|erklärung|steht für|kriterium|kriterien|heißt|explicación|criterio|criterios|explication|critère|critères|spiegazione|descrizione|descrição|explicação|critério|définition|definición|definizione|definição|definitie|beschrijving|betekenis|пояснение|расшифровка|критерий|определение|wyjaśnienie|kryterium|definicja|merkitys|selite|kuvaus|määritelmä|定义|定義|解释|解釋|说明书|判定基準|基準|内容|内容説明|기준|정의|내용'.split(
    '|',
  ),
);

/** What a legend says of a word weighs less than the word itself where that is known and means the same everywhere; of a symbol, more. */
export function readLegend(page: Page): Legend {
  const found: Definitions = { words: new Map(), terms: [], listed: new Set(), marked: new Map() };
  const lists: (readonly string[])[] = [];
  const tables = new Set<Table>();
  const isUsed = openUsed(page);
  let titled = false;
  let listing = false;
  // A sentence that ends in a colon is about the list below it.
  let led = false;
  // Between the heading and its list a page says what the words are about, and divides them by further headings. Its depth; 0 outside.
  let section = 0;
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'table') {
        if (isLegendTable(block, isUsed)) {
          tables.add(block);
          for (const row of block.rows) defineTerm(found, row.cells[0]?.text ?? '', row.cells[1]?.text ?? '');
        }
      } else if (block.kind === 'list') {
        if ((listing || (section > 0 && !titled)) && explainsCode(block))
          for (const item of block.items) defineLine(found, firstText(item.blocks));
        else if (led && !titled && explainsUsed(block, isUsed))
          for (const item of block.items) defineLine(found, firstText(item.blocks));
        for (const item of titled && block.items.length <= MOST_ENTRIES ? block.items : [])
          defineLine(found, firstText(item.blocks));
        if (titled && listsCode(block)) for (const item of block.items) defineTerm(found, firstText(item.blocks), '');
        for (const item of block.items) {
          const [first] = item.blocks;
          const words = first?.kind === 'paragraph' ? readClosedList(first) : null;
          if (words !== null) lists.push(words);
        }
        for (const item of block.items) visit(item.blocks.filter((inner) => inner.kind !== 'paragraph'));
      } else if (block.kind === 'quote') {
        visit(block.blocks);
      }
      led = block.kind === 'paragraph' && /[:：][\s*_]*$/u.test(block.text);
      if (block.kind === 'paragraph') {
        titled = block.text.length < LONGEST_LINE && isTitle(block.text);
        const words = readClosedList(block);
        if (words !== null) lists.push(words);
        else if (titled || looksLikeLegend(block)) defineSentence(found, block.text);
        else if (section > 0) defineMeant(found, block);
      } else {
        titled = block.kind === 'heading' && isTitle(block.text);
        listing = block.kind === 'heading' && LISTING_TITLE.test(block.text);
        if (block.kind === 'heading' && (section === 0 || block.depth <= section))
          // The title of a page is over all of it.
          section = (titled || listing) && block.depth > 1 ? block.depth : 0;
      }
    }
  };
  visit(page.blocks);
  // Cells often hold the symbol alone. One that comes before several meanings keeps the meaning it has everywhere.
  for (const [glyph, [status, ...others]] of found.marked)
    if (status !== undefined && others.length === 0 && !found.words.has(glyph)) found.words.set(glyph, status);
  const [closed = null] = lists;
  for (const word of closed ?? []) defineTerm(found, word, '');
  return { words: found.words, terms: found.terms, listed: found.listed, closed, tables };
}

/** `planned` means that …: a term in code or strong marks that opens a sentence, and the word that says that it is explained. */
function defineMeant(found: Definitions, { segments: [term, rest] }: Paragraph): void {
  if (term === undefined || rest === undefined || !(term.kind === 'code' || term.strong)) return;
  const [, meaning] = MEANS.exec(rest.text.slice(0, LONGEST_LINE)) ?? [];
  if (meaning !== undefined) defineTerm(found, term.text, meaning);
}

const MEANS =
  /^\s*(?:means?|is used (?:for|when|where)|stands for|bedeutet|heißt|heisst|signifie|significa|betekent|oznacza|znamená|означает|значит|表示|意味着|とは|은|는)[\s:：]+(\S.*)$/su;

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

/** True for a short list whose items are each a term in code marks and nothing else. */
const listsCode = ({ items }: List): boolean =>
  items.length > 1 &&
  items.length <= MOST_ENTRIES &&
  items.every(({ blocks: [first, ...more] }) => {
    const segments = first?.kind === 'paragraph' && more.length === 0 ? first.segments : [];
    return segments.length === 1 && segments[0]?.kind === 'code';
  });

/** True for a list that explains a term in each item, none of them twice, of which the page has several as statuses. */
function explainsUsed({ items }: List, isUsed: (signature: string) => boolean): boolean {
  if (items.length < FEWEST_USED || items.length > MOST_ENTRIES) return false;
  const terms = items.map(({ blocks }) => {
    const text = firstText(blocks).trim();
    const term = termOf(text);
    return term === null ? '' : statusSignature(text.slice(0, term.end));
  });
  return !terms.includes('') && new Set(terms).size === terms.length && terms.filter(isUsed).length >= FEWEST_USED;
}

/** A table whose first column lists terms and whose second explains them, and that names no rows. */
function isLegendTable(table: Table, isUsed: (signature: string) => boolean): boolean {
  const [term = '', meaning = '', ...rest] = table.header.cells.map((cell) => normaliseHeader(cell.text));
  if (rest.length > 1 || table.rows.length > MOST_ENTRIES) return false;
  const isSure = TERM_HEADERS.has(term) && MEANING_HEADERS.has(meaning);
  const mayBe =
    (TERM_HEADERS.has(term) || PERHAPS_TERM_HEADERS.has(term)) &&
    (MEANING_HEADERS.has(meaning) || PERHAPS_MEANING_HEADERS.has(meaning));
  if (!mayBe) return false;
  const terms = table.rows.map((row) => statusSignature(row.cells[0]?.text ?? ''));
  if (new Set(terms).size !== terms.length) return false;
  return isSure || (!terms.includes('') && terms.filter(isUsed).length >= Math.min(FEWEST_USED, terms.length));
}

/** Terms of a table or list in doubt that must be statuses of the page. */
const FEWEST_USED = 2;

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
    defineTerm(found, text.slice(0, term.end), text.slice(term.meaning));
    return;
  }
  const glyph = tokeniseStatus(text)[0];
  if (glyph?.kind === 'glyph') defineTerm(found, text.slice(0, glyph.end), text.slice(glyph.end));
}

function firstText(blocks: readonly Block[]): string {
  const [first] = blocks;
  return first?.kind === 'paragraph' ? first.text : '';
}
