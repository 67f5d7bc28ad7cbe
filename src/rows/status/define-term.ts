// Decides what a term of a legend means, by the term itself and by its explanation.
import { wordsIn } from '../../text/characters.ts';
import { classifyStatus } from './classify-status.ts';
import { deniesEvidence } from './denies-evidence.ts';
import { LONGEST_TERM } from './divide-legend.ts';
import { matchWords, NO_WORDS, takesBack } from './match-words.ts';
import { weighWordsBefore } from './words-before.ts';
import type { Status, StatusTerm } from '../row.ts';
import { statusSignature, tokeniseStatus, type Separator } from './status-tokens.ts';
import { AMBIGUOUS } from './vocabulary.ts';

/** What the entries read so far define. */
export interface Definitions {
  readonly words: Map<string, Status>;
  readonly terms: StatusTerm[];
  readonly listed: Set<string>;
  /** What terms of a symbol and words (`⚪ Off by default`) mean, by their symbol. */
  readonly marked: Map<string, Set<Status>>;
}

/** Adds what a term means: the word itself where that is known and means the same everywhere, else what its explanation amounts to. */
export function defineTerm({ words, terms, listed, marked }: Definitions, term: string, meaning: string): void {
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
  terms.push({
    text: term.trim(),
    status,
    ...(saysTested(meaning) ? { tested: true } : {}),
    ...(deniesEvidence(meaning) ? { unproven: true } : {}),
    ...(status === 'not-started' && wordsIn(meaning).length > MOST_WORDS ? { specific: true } : {}),
  });
  const [glyph] = glyphs;
  if (glyph !== undefined && glyphs.length === 1 && spoken !== '')
    marked.set(glyph, (marked.get(glyph) ?? new Set()).add(status));
}

/** `work is yet to be implemented` says no more than the status; a longer explanation may. */
const MOST_WORDS = 6;

/** `implemented and tested`, in the languages of the pages that are read. */
const TESTED =
  /(?<!\p{L})(?:tests?|tested|pruebas?|probad[oa]|testes|testad[oa]|testées?|testés?|getestet|testato|getest|testy|przetestowan\p{L}*|otestov[aá]n\p{L}*|тест\p{L}*|протест\p{L}*|testattu|testi\p{L}*|testler\p{L}*)(?!\p{L})|测试|測試|テスト|테스트/iu;
const UNTESTED =
  /(?<!\p{L})(?:no|not|without|lack(?:s|ing)?|missing|need(?:s|ed)?|pending|partly|partially|or|sin|sans|ohne|kein\p{L}*|sem|ei|ilman|puuttu\p{L}*|senza|zonder|bez|без|не|нет)(?!\p{L})|未|没有|沒有|不|なし|없/iu;

const saysTested = (meaning: string): boolean => TESTED.test(meaning) && !UNTESTED.test(meaning);

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

/** `not mock/demo/docs-only`, `no known gaps`: what a legend says that a word does not mean takes nothing back from it. */
const SHORT_OF =
  /(?<!\p{L})(?:not|no|never|without|nicht|keine?|ohne|sin|sans|sem|senza|без|не)\s+(?:(?:an?|any|just|only|merely|mere|known|open|nur|bloß|solo|seulement|apenas|только)\s+){0,2}(?:(?:\p{L}{2,20}\/){0,4}\p{L}{2,20}[-‐](?:only|based|backed)(?!\p{L})|(?:(?:mock|stub|placeholder|simulat\p{L}{0,8}|fake|dummy|partial|incomplete|limitation|caveat|gap|issue|bug|blocker|workaround|todo|attrappe|platzhalter|lücke|maqueta|maquette|заглушк\p{L}{0,3})(?:s|n|ed|ly|bed)?(?!\p{L})(?:\s*[/,]\s*(?:(?:or|nor|and)\s+)?|\s+(?:or|nor|and|oder|und|ni|y|o|et|ou|или|и)\s+)?){1,6})/giu;

/** Longest explanation that is looked through for such words. */
const LONGEST_EXPLANATION = 600;

/** The status that an explanation amounts to: its first words if they are a status, else what is said anywhere in it, unless it is denied or to come. */
function meaningOf(written: string): Status | null {
  const text = written.slice(0, LONGEST_EXPLANATION).replace(SHORT_OF, ' ').trim() || written;
  const direct = classifyStatus(text, NO_WORDS).status;
  if (direct !== 'unknown') return direct;
  const clauses = clausesOf(text);
  const words = clauses.flat();
  if (/^(?:no|not|never|nothing|without|missing|yet)$/u.test(words[0] ?? '')) return 'not-started';
  const said = words.map((word) => matchWords([word], NO_WORDS)?.status ?? null);
  const at = said.findIndex((status) => status !== null && status !== 'not-applicable');
  const first = said[at] ?? null;
  if (first !== 'done' && first !== 'partial') return first;
  const start = startOfClause(clauses, at);
  const weighed = weighWordsBefore(words.slice(start, at), { opens: start === 0 });
  if (weighed !== 'said') return weighed === 'denied' ? 'not-started' : null;
  return first === 'done' && takesBack(words) ? 'partial' : first;
}

/** Where the clause with this word begins, counted in words. */
function startOfClause(clauses: readonly (readonly string[])[], at: number): number {
  let start = 0;
  for (const { length } of clauses) {
    if (start + length > at) break;
    start += length;
  }
  return start;
}

/** The words of each part of a sentence: brackets do not divide it (`to be (fully) implemented`). */
function clausesOf(text: string): readonly (readonly string[])[] {
  const clauses: string[][] = [[]];
  for (const token of tokeniseStatus(text)) {
    if (token.kind === 'word') clauses.at(-1)?.push(token.text);
    else if (token.kind === 'separator' && DIVIDING.has(token.separator) && !/[)\]）]/u.test(text[token.start] ?? ''))
      clauses.push([]);
  }
  return clauses;
}

const DIVIDING: ReadonlySet<Separator> = new Set(['stop', 'colon']);
