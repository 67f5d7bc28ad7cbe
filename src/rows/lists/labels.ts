// The labels that audits put before their lists (`Implemented:`, `Not closed:`, `Evidence:`) and what each makes of the references below.
import { wordsOf as headerWords } from '../../text/header-words.ts';
import { rowLabelOf } from '../../text/row-labels.ts';
import { matchWords, NO_WORDS, takesBack } from '../status/match-words.ts';
import type { Polarity } from '../row.ts';
import { tokeniseStatus } from '../status/status-tokens.ts';

type LabelMeaning =
  /** `polarity` is null where the label only says that proof follows (`Evidence`): then the row decides of what. */
  | { readonly kind: 'evidence'; readonly role: 'implementation' | 'tests'; readonly polarity: Polarity | null }
  | { readonly kind: 'status' }
  /** What is below proves nothing about the repository as it is: impact, fix, recommendation. */
  | { readonly kind: 'aside' };

export interface Label {
  /** As written, without colon. */
  readonly text: string;
  readonly meaning: LabelMeaning;
  /** Offset of what follows the label on its line. */
  readonly end: number;
}

const WORK =
  'implemented|done|delivered|closed|current|now|today|current state|current status|what exists|exists|existing|complete|completed|present|landed|shipped|what works|working|already implemented|already done|in place|fixed|resolved|covered|wired|current implementation|implementation|what is done|achieved|supported';
const GAP =
  'not closed|not done|not implemented|not delivered|not started|not covered|not wired|gap|gaps|missing|what is missing|remaining|remaining gap|remaining gaps|remaining work|remaining scope|residual|residual scope|residual gap|residual risk|open|open items|open gaps|open work|todo|to do|still missing|still open|outstanding|deferred|neglected|absent|unresolved|incomplete|partial|blockers|not yet done|not yet implemented|problem|problems|violations|violation|drift';
const NEUTRAL =
  'evidence|proof|location|locations|file|files|where|source|sources|code|code references|references|reference|anchors|affected files|affected|key files|relevant files|found in|see|evidencia|preuve|nachweis|beleg|доказательства|доказательство|证据|証拠|증거';
const TESTS =
  'tests|test|test evidence|test files|test coverage|verification|validation|verified by|covered by|regression tests|pruebas|testes|тесты|测试|テスト|테스트|testy';
const ASIDE =
  'previous|previously|before|was|formerly|old|original|earlier|impact|risk|risks|fix|fixes|proposed fix|suggested fix|recommendation|recommendations|recommended|recommended fix|next step|next steps|next action|next actions|action|actions|severity|owner|note|notes|plan|proposal|proposed|expected|mitigation|effort|priority|background|rationale|why|why it matters|resolution|root cause|cause|description|summary|details|context|goal|scope|acceptance|acceptance criteria|required|requirement|closure|exit criteria|target|target files|new files|to create|date|consequence|option|options|example|depends on|dependencies|follow up';
const STATUS = 'status|state|current status|verdict|estado|statut|статус|状态|상태';

/** `Stand: März 2031`: before a colon it says of which day something is. */
const DAYS: ReadonlySet<string> = new Set(['stand']);

/** A label that is known from lists means what it means there; of the other words that head columns the first list that has one decides. */
const MEANINGS: ReadonlyMap<string, LabelMeaning> = new Map<string, LabelMeaning>([
  ...eachHeader(['file', 'path', 'location', 'artifact', 'evidence'], {
    kind: 'evidence',
    role: 'implementation',
    polarity: null,
  }),
  ...eachHeader(['test', 'verification'], { kind: 'evidence', role: 'tests', polarity: 'work' }),
  ...eachHeader(['implementation'], { kind: 'evidence', role: 'implementation', polarity: 'work' }),
  ...eachHeader(['status'], { kind: 'status' }),
  ...each(WORK, { kind: 'evidence', role: 'implementation', polarity: 'work' }),
  ...each(GAP, { kind: 'evidence', role: 'implementation', polarity: 'gap' }),
  ...each(NEUTRAL, { kind: 'evidence', role: 'implementation', polarity: null }),
  ...each(TESTS, { kind: 'evidence', role: 'tests', polarity: 'work' }),
  ...each(ASIDE, { kind: 'aside' }),
  ...each(STATUS, { kind: 'status' }),
]);

const LONGEST_LABEL = 48;

/** The label a line begins with (`Evidence: …`), or null. Only known labels count inside a line. */
export function labelAt(line: string): Label | null {
  const colon = line.slice(0, LONGEST_LABEL).search(/[:：]/u);
  if (colon < 1) return null;
  const text = line.slice(0, colon).trim();
  const meaning = MEANINGS.get(wordsOf(text).join(' ')) ?? headed(text);
  return meaning === undefined ? null : { text, meaning, end: colon + 1 };
}

/** A phrase that heads a column of statuses or evidence heads a line as well: `Implementation status: …`, `Unit tests: …`. */
function headed(text: string): LabelMeaning | undefined {
  const label = rowLabelOf(text);
  if (label?.kind === 'status') return { kind: 'status' };
  return label?.kind === 'evidence'
    ? { kind: 'evidence', role: label.role, polarity: label.role === 'tests' ? 'work' : null }
    : undefined;
}

/** A line that says which row it is (`Control ID: AC-2`), or what it is about (`Requirement: …`), and where that begins; null for any other. */
export function nameLabelAt(line: string): { readonly kind: 'key' | 'item'; readonly end: number } | null {
  const colon = line.slice(0, LONGEST_LABEL).search(/[:：]/u);
  const label = colon < 1 ? null : rowLabelOf(line.slice(0, colon).trim());
  return label?.kind === 'key' || label?.kind === 'item' ? { kind: label.kind, end: colon + 1 } : null;
}

/** What a line that announces a list (`What is still missing:`) or a heading means; null where it tells nothing. */
export function announced(text: string): Label | null {
  const label = text
    .trim()
    .replace(/[:：]$/u, '')
    .trim();
  const words = wordsOf(label);
  const meaning =
    MEANINGS.get(words.join(' ')) ?? (words.length > 0 && words.length <= 8 ? inferred(words) : undefined);
  return meaning === undefined || label.length > 80 ? null : { text: label, meaning, end: text.length };
}

function inferred(words: readonly string[]): LabelMeaning | undefined {
  const status = matchWords(words, NO_WORDS)?.status;
  if (takesBack(words) || status === 'not-started' || status === 'partial')
    return { kind: 'evidence', role: 'implementation', polarity: 'gap' };
  if (status === 'done') return { kind: 'evidence', role: 'implementation', polarity: 'work' };
  return words.includes('evidence')
    ? {
        kind: 'evidence',
        role: words.includes('test') || words.includes('tests') ? 'tests' : 'implementation',
        polarity: null,
      }
    : undefined;
}

function wordsOf(text: string): readonly string[] {
  const tokens = tokeniseStatus(text);
  const open = tokens.findIndex((token) => token.kind === 'separator' && token.separator === 'open');
  return (open > 0 ? tokens.slice(0, open) : tokens).flatMap((token) => (token.kind === 'word' ? [token.text] : []));
}

function eachHeader(
  meanings: readonly Parameters<typeof headerWords>[0][],
  meaning: LabelMeaning,
): [string, LabelMeaning][] {
  const words = meanings.flatMap(headerWords).filter((word) => !DAYS.has(word));
  return each(words.map((word) => wordsOf(word).join(' ')).join('|'), meaning);
}

function each(words: string, meaning: LabelMeaning): [string, LabelMeaning][] {
  return words.split('|').map((word) => [word, meaning]);
}
