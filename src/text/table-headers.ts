// The header words of status tables, in the languages and spellings measured in real pages, and what each makes of its column.
import { wordsIn } from './characters.ts';
import { wordsOf } from './header-words.ts';
import { joinsPlaces } from './joins-places.ts';

/** What a header can say of its column besides a status, evidence, a note or the name of the row. */
type PlainRole = 'key' | 'owner' | 'verified-commit' | 'verified-date' | 'ticket' | 'other';

/**
 * What a header promises. A status header is `strong` where it can hardly mean anything else.
 * Evidence is `weak` where the word often means something else: then the cells must hold paths, code or links.
 */
export type HeaderMeaning =
  | { readonly kind: 'status'; readonly strength: 'strong' | 'medium' | 'weak' }
  | { readonly kind: 'evidence'; readonly role: 'implementation' | 'tests'; readonly weak: boolean }
  | { readonly kind: 'item'; readonly weak: boolean }
  | { readonly kind: 'note'; readonly gap: boolean }
  | { readonly kind: 'plain'; readonly role: PlainRole }
  | { readonly kind: 'metric' };

/** Headers are short; what is longer is cut. */
const HEADER_LIMIT = 120;

const STATUS_WORDS = {
  strong:
    'current status|implementation status|overall status|final status|dev status|feature status|impl status|current state|stan realizacji|trạng thái|statusas',
  medium:
    'result|results|verdict|outcome|compliance|conformance|parity|disposition|judgement|judgment|assessment|resultado|résultat|ergebnis|urteil|результат|结果|結果|결과|wynik|bewertung|判定|判定結果|判断|判斷|評価|评估|評估|评价|結論|结论|結論|可否|対応|対応可否|対応有無|实施|實施|實裝|판정|판단|평가|결론',
  weak: 'implemented|done|coded|complete|completed|working|met|closed|fertig|hecho|fait|erledigt|готово|gotowe|完成|已完成|完了|实现|實現|已实现|実装|実装済み|実装済|対応済み|達成|达成|구현|구현됨|완료|verified|tested|pass|covered|supported|planned|specified|designed|modelled|modeled',
} as const;

const EVIDENCE_WORDS = {
  implementation:
    'pointer|pointers|file line|file lines|file and line|files and lines|file line number|path line|directory|directories|folder|folders|current evidence|key evidence|required evidence|existing evidence|source of truth|code proof|git proof|key files|key file|main files|implemented in|implementation file|implementation files|implementation location|code location|code reference|code references|code path|source location|where enforced|where implemented|enforced by|repo evidence|evidence link|reference implementation',
  tests:
    'test file|test files|test path|test evidence|test reference|test references|test coverage|covered by|test case|test cases|verification method|planned verification|verified by|validated by|tested by|test proof|unit tests|integration tests|e2e tests|tests unitaires|nachweis tests',
  weak: 'component|components|module|modules|spec|specs|specification|source|sources|crate|package|doc|docs|documentation|document|script|workflow|config|schema|handler|class|classes|function|functions|symbol|symbols|handlers|entry point|entrypoint|target file|link|links|reference|references|deliverable|deliverables|output|komponente|modul|module name|компонент|модуль|模块|组件|コンポーネント|モジュール|모듈|컴포넌트',
} as const;

const ITEM_WORDS =
  'requirement|requirements|metric|area|areas|feature|features|item|items|surface|title|deliverable|deliverables|phase|gate|criterion|criteria|acceptance criterion|acceptance criteria|capability|capabilities|claim|claims|workstream|work stream|plan heading|heading|epic|story|user story|task|tasks|milestone|goal|objective|scope|topic|name|description|what|rule|control|check|scenario|use case|endpoint|command|api|operation|step|slice|deliverable name|work item|work package|finding|question|principle|invariant|property|section|plan section|plan item|requisito|función|funcionalidad|tarea|característica|elemento|exigence|fonctionnalité|tâche|élément|anforderung|funktion|aufgabe|merkmal|bereich|тема|требование|функция|задача|возможность|пункт|раздел|requisito funcional|funcionalidade|tarefa|recurso|wymaganie|funkcja|zadanie|element|obszar|需求|功能|任务|项目|要求|模块名|機能|要件|項目|タスク|요구사항|기능|항목|작업|vaatimus|ominaisuus|tehtävä|toiminto|kohta|kriteeri|hyväksymiskriteeri|käyttäjäkertomus|vaihe';
const WEAK_ITEM_WORDS =
  'issue|problem|bug|defect|error|workflow|script|config|doc|document|handler|class|function|reference|component|components|module|modules|subsystem|service|layer|crate|package|test|tests|suite|test case|file|spec|document|source|path|location|code|komponente|компонент|модуль|模块|组件|모듈|컴포넌트';
const KEY_WORDS =
  '#|id|ids|key|no|nr|num|number|ref|req|req id|requirement id|test id|task id|item id|story id|rule id|control id|finding id|ticket id|code id|编号|序号|番号|번호|№|номер|lp|núm|numéro|nummer|n°|nº';
const GAP_WORDS =
  'gap|gaps|gap note|gap notes|gaps notes|known gaps|missing|remaining|remaining work|remaining gap|remaining gaps|what is missing|what s missing|open work|open items|todo|blocker|blockers|next action|next actions|next step|next steps|差距|缺口|課題|갭|lücke|lücken|пробелы|braki|brecha|écart|écarts|lacunas|puute|puutteet|puuttuu|avoimet kohdat';
const NOTE_WORDS =
  'note|notes|comment|comments|remark|remarks|details|detail|rationale|explanation|summary|uwagi|notas|nota|observaciones|comentarios|commentaires|remarques|bemerkung|bemerkungen|anmerkung|anmerkungen|notizen|примечание|примечания|комментарий|комментарии|observações|comentários|备注|说明|備考|メモ|비고|메모|huomio|huomiot|huomautus|huomautukset|huom|lisätiedot|kommentti|kommentit';

const PLAIN_WORDS = {
  owner:
    'owner|owners|assignee|responsible|dri|lead|team|assigned to|responsable|verantwortlich|ответственный|负责人|担当|担当者|담당자|właściciel|responsável',
  'verified-commit':
    'last verified commit|verified commit|verified at commit|verified at|last verified at|audited commit|verification commit|last verified|last checked|last reviewed',
  'verified-date':
    'last verified date|verified on|verified date|date verified|verification date|last verified on|last reviewed on|audit date|review date|reviewed on',
  ticket:
    'issue|issues|ticket|tickets|pr|prs|pull request|pull requests|commit|commits|jira|tracking|tracked in|tracking issue|github issue|задача трекера|工单',
  other:
    'priority|severity|impact|risk|effort|estimate|complexity|target|target date|due|due date|deadline|date|updated|last updated|version|since|type|category|level|weight|score|baseline|threshold|impacto|приоритет|优先级|우선순위|priorität|milestone date|http status|http code|status code|response status|exit status|exit code|response|method|价格|price|cost',
} as const;
const METRIC_WORDS =
  'duration|time|elapsed|passed|failed|skipped|coverage|coverage %|% coverage|lines|branches|functions|statements|runs|flaky|flakiness|line coverage|branch coverage|% lines|% branch|% stmts|% funcs|uncovered lines|耗时|覆盖率|assertions|count|total|percent|percentage|%';

const MEANINGS: ReadonlyMap<string, readonly HeaderMeaning[]> = gather([
  ...(['strong', 'medium', 'weak'] as const).map(
    (strength) => [STATUS_WORDS[strength], { kind: 'status', strength }] as const,
  ),
  [wordsOf('status'), { kind: 'status', strength: 'strong' }],
  ...(['evidence', 'file', 'path', 'location', 'artifact', 'implementation'] as const).map(
    (meaning) => [wordsOf(meaning), { kind: 'evidence', role: 'implementation', weak: false }] as const,
  ),
  [EVIDENCE_WORDS.implementation, { kind: 'evidence', role: 'implementation', weak: false }],
  [
    [...wordsOf('test'), ...wordsOf('verification')].filter((word) => word !== 'test'),
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
  ...(['owner', 'verified-commit', 'verified-date', 'ticket', 'other'] as const).map(
    (role) => [PLAIN_WORDS[role], { kind: 'plain', role }] as const,
  ),
  [METRIC_WORDS, { kind: 'metric' }],
]);

const TEST_WORDS: ReadonlySet<string> = new Set(wordsOf('test'));
const EVIDENCE_STEMS: ReadonlySet<string> = new Set(wordsOf('evidence'));
/** Nouns that make a longer header a status; `state`, `stand` and `progress` say so only alone (`State machine`, `Stand up`). */
const STATUS_NOUNS: ReadonlySet<string> = new Set(
  wordsOf('status').filter((word) => !['state', 'progress', 'stand', 'stan', 'stato'].includes(word)),
);
/** Chinese, Japanese and Korean put no space before the noun. */
const WRITTEN_TOGETHER = wordsOf('status').filter((word) => /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]+$/u.test(word));
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
const WEAK_ORDER: readonly string[] = STATUS_WORDS.weak.split('|');

/** The smaller, the more a header that is a status word itself says about how far a claim is. */
export function rankOf(header: string): number {
  const place = WEAK_ORDER.indexOf(normaliseHeader(header));
  return place === -1 ? WEAK_ORDER.length : place;
}

/** One comparable form of a header: lower case, single spaces, without marks and closing punctuation. */
export function normaliseHeader(text: string): string {
  return text
    .slice(0, HEADER_LIMIT)
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s*_`~"'’:?!.,;‐-―·-]/u)
    .filter((word) => word !== '')
    .join(' ');
}

const FILE_WORDS: ReadonlySet<string> = new Set([...wordsOf('file'), ...wordsOf('path'), ...wordsOf('location')]);
const LINE_WORDS: ReadonlySet<string> = new Set(wordsOf('line').map(normaliseHeader));

/** Words of LINE_WORDS in the plural, which may as well say how many lines a file has. */
const COUNTED_LINES: ReadonlySet<string> = new Set(
  'lines|líneas|lignes|linhas|righe|zeilen|regels|linie|wiersze|řádky|строки|рядки|satırlar|行数|rivit'.split('|'),
);

/** True for `File`, `Path`, `Location`: a column of lines beside it is about its files. */
export const headsFiles = (header: string): boolean => FILE_WORDS.has(normaliseHeader(header));

/** True for `Test`, `Test class`, `Unit tests`: its cells may name tests, whatever else they hold. */
export const headsTests = (header: string): boolean =>
  wordsIn(normaliseHeader(header)).some((word) => TEST_WORDS.has(word));

/** Whether a column holds lines of files. `perhaps`: it may as well count them (`Lines`), so that a bare number says nothing. */
export function headsLines(header: string): 'sure' | 'perhaps' | 'no' {
  const words = normaliseHeader(header);
  return !LINE_WORDS.has(words) ? 'no' : COUNTED_LINES.has(words) ? 'perhaps' : 'sure';
}

/** True where a header says outright that its cells are evidence, so that sentences in them are evidence too. */
export function namesEvidence(header: string): boolean {
  return normaliseHeader(header)
    .split(/[\s/()[\]（）+&,-]/u)
    .some((word) => EVIDENCE_STEMS.has(word) || TEST_WORDS.has(word) || EVIDENCE_STEMS.has(word.replace(/s$/u, '')));
}

/** True where a header can head a status column. Discovery and reading both ask this, so that no page is read by one and overlooked by the other. */
export function namesStatus(header: string): boolean {
  return meaningsOf(header).some((meaning) => meaning.kind === 'status');
}

/** What the words of a header can mean; empty where they are not known. */
export function meaningsOf(header: string): readonly HeaderMeaning[] {
  const text = normaliseHeader(header);
  const open = text.search(/[([（]/u);
  const base = (open > 0 ? text.slice(0, open) : text).trim();
  const words = text.split(/[\s/()[\]（）+&,-]/u).filter((word) => word !== '');
  const tests = words.some((word) => TEST_WORDS.has(word));
  const found = MEANINGS.get(text) ?? MEANINGS.get(base);
  if (found !== undefined)
    return open > 0 && tests && !namesCode(header)
      ? found.map((meaning) => (meaning.kind === 'evidence' ? { ...meaning, role: 'tests' as const } : meaning))
      : found;
  // `Implementation / Tests`, `Notes / Evidence`: a combined header means what any of its parts means.
  const parts = partsOf(base);
  const combined = parts.length > 4 ? [] : parts.flatMap((part) => MEANINGS.get(part) ?? []);
  if (combined.some(({ kind }) => kind === 'status')) return combined;
  if (words.some((word) => EVIDENCE_STEMS.has(word)))
    return [{ kind: 'evidence', role: tests && !namesCode(header) ? 'tests' : 'implementation', weak: false }];
  if (isStatusPhrase(base))
    return words.some((word) => FOREIGN_STATUS.has(word))
      ? [{ kind: 'plain', role: 'other' }]
      : [{ kind: 'status', strength: 'strong' }];
  if ((combined.length < 2 && namesPlaces(base)) || joinsPlaces(header.slice(0, HEADER_LIMIT)))
    return [{ kind: 'evidence', role: tests && !namesCode(header) ? 'tests' : 'implementation', weak: false }];
  if (words.includes('gap') || words.includes('gaps')) return [{ kind: 'note', gap: true }];
  if (words.includes('coverage') || words.includes('%')) return [{ kind: 'metric' }];
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
const PLACE_WORDS: ReadonlySet<string> = new Set(
  (['evidence', 'test', 'verification', 'file', 'path', 'location', 'artifact', 'implementation'] as const)
    .flatMap(wordsOf)
    .flatMap((word) => word.split(' ')),
);
const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (['evidence', 'test', 'file', 'path', 'location', 'artifact'] as const).flatMap(wordsOf),
);
const NAME_NOUNS: ReadonlySet<string> = new Set(['function', 'functions', 'symbol', 'symbols', 'handler', 'handlers']);
const PLACE_DETAILS: ReadonlySet<string> = new Set(
  'line|lines|ref|refs|reference|references|name|names|unit|integration|e2e|key|main|primary|current|related|relevant|affected|and|or|in|the|zeile|zeilen|ligne|lignes|línea|líneas|linha|linhas|riga|righe|строка|строки|рядок|wiersz|行|行号|行番号|行数|줄|줄번호|rivi|rivit'.split(
    '|',
  ),
);

/** `Test file:line`, `Key source files`, `Unit test path`: every word of it says where something is. */
function namesPlaces(base: string): boolean {
  const words = base.split(/[\s/[\]+&|-]/u).filter((word) => word !== '');
  return (
    words.length > 1 &&
    words.some((word) => PLACE_WORDS.has(word)) &&
    words.every((word) => PLACE_WORDS.has(word) || PLACE_DETAILS.has(word))
  );
}

/** The parts of a header that names several things, divided by a sign or by a word for “and” or “or”. */
function partsOf(base: string): readonly string[] {
  return base
    .split(/[/+&|、・]|\s(?:and|or|und|oder|y|o|et|ou|e|i|lub|nebo|и|или|та|або|ve|veya|en|ja|tai|与|和|と|및)\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== base);
}

/** Status in two words or more (`Backend status`, `Estado de la tarea`, `Статус реализации`), or written together (`开发状态`, `実装ステータス`). */
function isStatusPhrase(base: string): boolean {
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
function namesCode(header: string): boolean {
  return header
    .slice(0, HEADER_LIMIT)
    .toLowerCase()
    .split(/[([（]/u)
    .slice(1)
    .join(' ')
    .split(/[,;/+&|]| (?:or|and) /u)
    .some((part) => {
      const words = wordsIn(part);
      return words.some((word) => CODE_WORDS.has(word)) && !words.some((word) => TEST_WORDS.has(word));
    });
}

/** The first list that has a word decides what kind of column it can head. */
function gather(
  lists: readonly (readonly [words: string | readonly string[], meaning: HeaderMeaning])[],
): ReadonlyMap<string, readonly HeaderMeaning[]> {
  const meanings = new Map<string, HeaderMeaning[]>();
  for (const [words, meaning] of lists) {
    for (const word of typeof words === 'string' ? words.split('|') : words) {
      const key = normaliseHeader(word);
      const known = meanings.get(key) ?? [];
      if (!known.some(({ kind }) => kind === meaning.kind)) meanings.set(key, [...known, meaning]);
    }
  }
  return meanings;
}
