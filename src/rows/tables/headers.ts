// The header words of status tables, in the languages and spellings measured in real pages, and what each makes of its column.
import { wordsIn } from '../../text/characters.ts';
import type { ColumnRole } from '../row.ts';
import { appendTo } from '../../text/group-by.ts';

/**
 * What a header promises. A status header is `strong` where it can hardly mean anything else.
 * Evidence is `weak` where the word often means something else: then the cells must hold paths, code or links.
 */
export type HeaderMeaning =
  | { readonly kind: 'status'; readonly strength: 'strong' | 'medium' | 'weak' }
  | { readonly kind: 'evidence'; readonly role: 'implementation' | 'tests'; readonly weak: boolean }
  | { readonly kind: 'item'; readonly weak: boolean }
  | { readonly kind: 'note'; readonly gap: boolean }
  | {
      readonly kind: 'plain';
      readonly role: Exclude<ColumnRole, 'status' | 'implementation' | 'tests' | 'item' | 'note'>;
    }
  | { readonly kind: 'metric' };

const STATUS_WORDS = {
  strong:
    'status|current status|implementation status|overall status|final status|dev status|feature status|impl status|state|current state|progress|estado|estado actual|statut|état|etat|статус|состояние|状态|狀態|当前状态|实现状态|状況|ステータス|状態|実装状況|상태|진행 상태|구현 상태|zustand|umsetzungsstatus|stan|stan realizacji|situação|situacao|stato|durum|statusas',
  medium:
    'result|results|verdict|outcome|compliance|conformance|parity|disposition|resultado|résultat|ergebnis|результат|结果|結果|결과|wynik|bewertung',
  weak: 'implemented|done|coded|complete|completed|working|met|closed|fertig|hecho|fait|erledigt|готово|gotowe|完成|已完成|완료|verified|tested|pass|covered|supported|planned|specified|designed|modelled|modeled',
} as const;

const EVIDENCE_WORDS = {
  implementation:
    'evidence|evidences|evidenz|evidenzen|pointer|pointers|file line|file lines|file and line|files and lines|file line number|path line|directory|directories|folder|folders|current evidence|key evidence|required evidence|existing evidence|source of truth|code proof|git proof|proof|proofs|file|files|key files|key file|main files|file path|file paths|location|locations|implementation|implemented in|implementation file|implementation files|implementation location|path|paths|code|code location|code reference|code references|code path|source file|source files|source location|where|where enforced|where implemented|enforced by|artifact|artifacts|artefact|artefacts|repo evidence|evidence link|reference implementation|证据|證據|实现证据|实现证据路径|实现|实现位置|代码|代码位置|文件|文件路径|路径|エビデンス|証拠|根拠|実装|実装箇所|ファイル|증거|근거|구현|구현 위치|파일|доказательство|доказательства|подтверждение|реализация|файл|файлы|где реализовано|evidencia|evidencias|archivo|archivos|implementación|ubicación|evidência|evidências|arquivo|arquivos|implementação|preuve|preuves|fichier|fichiers|implémentation|emplacement|nachweis|nachweise|beleg|belege|datei|dateien|umsetzung|dowód|dowody|plik|pliki|implementacja',
  tests:
    'tests|test file|test files|test path|test evidence|test reference|test references|test coverage|covered by|test case|test cases|verification|verification method|planned verification|validation|verified by|validated by|tested by|test proof|unit tests|integration tests|e2e tests|pruebas|prueba|essais|tests unitaires|testes|teste|тест|тесты|проверка|测试|測試|测试文件|テスト|検証|테스트|검증|testy|weryfikacja|nachweis tests',
  weak: 'component|components|module|modules|spec|specs|specification|source|sources|crate|package|doc|docs|documentation|document|script|workflow|config|schema|handler|class|function|symbol|entry point|entrypoint|target file|link|links|reference|references|deliverable|deliverables|output|komponente|modul|module name|компонент|модуль|模块|组件|コンポーネント|モジュール|모듈|컴포넌트',
} as const;

const ITEM_WORDS =
  'requirement|requirements|metric|area|areas|feature|features|item|items|surface|title|deliverable|deliverables|phase|gate|criterion|criteria|acceptance criterion|acceptance criteria|capability|capabilities|claim|claims|workstream|work stream|plan heading|heading|epic|story|user story|task|tasks|milestone|goal|objective|scope|topic|name|description|what|rule|control|check|scenario|use case|endpoint|command|api|operation|step|slice|deliverable name|work item|work package|finding|question|principle|invariant|property|section|plan section|plan item|requisito|función|funcionalidad|tarea|característica|elemento|exigence|fonctionnalité|tâche|élément|anforderung|funktion|aufgabe|merkmal|bereich|тема|требование|функция|задача|возможность|пункт|раздел|requisito funcional|funcionalidade|tarefa|recurso|wymaganie|funkcja|zadanie|element|obszar|需求|功能|任务|项目|要求|模块名|機能|要件|項目|タスク|요구사항|기능|항목|작업';
const WEAK_ITEM_WORDS =
  'issue|problem|bug|defect|error|workflow|script|config|doc|document|handler|class|function|reference|component|components|module|modules|subsystem|service|layer|crate|package|test|tests|suite|test case|file|spec|document|source|path|location|code|komponente|компонент|модуль|模块|组件|모듈|컴포넌트';
const KEY_WORDS =
  '#|id|ids|key|no|nr|num|number|ref|req|req id|requirement id|test id|task id|item id|story id|rule id|control id|finding id|ticket id|code id|编号|序号|番号|번호|№|номер|lp|núm|numéro|nummer|n°|nº';
const GAP_WORDS =
  'gap|gaps|gap note|gap notes|gaps notes|known gaps|missing|remaining|remaining work|remaining gap|remaining gaps|what is missing|what s missing|open work|open items|todo|blocker|blockers|next action|next actions|next step|next steps|差距|缺口|課題|갭|lücke|lücken|пробелы|braki|brecha|écart|écarts|lacunas';
const NOTE_WORDS =
  'note|notes|comment|comments|remark|remarks|details|detail|rationale|explanation|summary|uwagi|notas|nota|observaciones|comentarios|commentaires|remarques|bemerkung|bemerkungen|anmerkung|anmerkungen|notizen|примечание|примечания|комментарий|комментарии|observações|comentários|备注|说明|備考|メモ|비고|메모';

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
  [EVIDENCE_WORDS.implementation, { kind: 'evidence', role: 'implementation', weak: false }],
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

/** Headers are short; a longer cell is none. */
const HEADER_LIMIT = 120;
const TEST_WORDS = new Set([
  'test',
  'tests',
  'testing',
  'pruebas',
  'testes',
  'тесты',
  '测试',
  'テスト',
  '테스트',
  'testy',
]);
const EVIDENCE_STEMS = new Set([
  'evidence',
  'proof',
  'evidencia',
  'evidência',
  'preuve',
  'nachweis',
  'beleg',
  'evidenz',
  'доказательство',
  'доказательства',
  '证据',
  'エビデンス',
  '증거',
  'dowód',
]);
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
    .split(/[\s*_`~"'’:?!.,;]/u)
    .filter((word) => word !== '')
    .join(' ');
}

/** True where a header says outright that its cells are evidence, so that sentences in them are evidence too. */
export function namesEvidence(header: string): boolean {
  return normaliseHeader(header)
    .split(/[\s/()[\]（）+&,-]/u)
    .some((word) => EVIDENCE_STEMS.has(word) || TEST_WORDS.has(word) || EVIDENCE_STEMS.has(word.replace(/s$/u, '')));
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
  if (words.some((word) => EVIDENCE_STEMS.has(word)))
    return [{ kind: 'evidence', role: tests && !namesCode(header) ? 'tests' : 'implementation', weak: false }];
  if (words.at(-1) === 'status' || words[0] === 'status')
    return words.some((word) => FOREIGN_STATUS.has(word))
      ? [{ kind: 'plain', role: 'other' }]
      : [{ kind: 'status', strength: 'strong' }];
  if (words.includes('gap') || words.includes('gaps')) return [{ kind: 'note', gap: true }];
  if (words.includes('coverage') || words.includes('%')) return [{ kind: 'metric' }];
  // `Implementation / Tests`, `Notes / Evidence`: a combined header means what any of its parts means.
  const parts = base
    .split(/[/+&]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== base);
  return parts.length > 4 ? [] : parts.flatMap((part) => MEANINGS.get(part) ?? []);
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

/** `Evidence (test name, or file:line)`: what stands in brackets names code besides tests, so that the column holds both. */
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

function gather(lists: readonly (readonly [string, HeaderMeaning])[]): ReadonlyMap<string, readonly HeaderMeaning[]> {
  const meanings = new Map<string, HeaderMeaning[]>();
  for (const [words, meaning] of lists) {
    for (const word of words.split('|')) appendTo(meanings, word, meaning);
  }
  return meanings;
}
