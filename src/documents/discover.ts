// Tells from a page's path and a quick look at its text whether it can be a status page; nothing is parsed.

export interface Candidacy {
  readonly candidate: boolean;
  /** One clause for the report: what spoke for the page, or that nothing did. */
  readonly reason: string;
}

const MARKDOWN = /\.(?:md|markdown|mdown|mkd)$/i;

/** Folders of other people's or generated pages. */
const FOREIGN = new Set(['node_modules', 'vendor', 'vendored', 'third_party', 'third-party', 'thirdparty', 'external', 'bower_components', 'dist', 'build', 'target', 'out', '_build', 'site-packages', '.venv', 'venv', '.git', '.tox']);

/** Folders whose pages are kept as they were on a day. */
const PAST = new Set(['archive', 'archives', 'archived', '_archive', '.archive', 'history', 'historical', 'milestones', 'reports', 'completed', 'complete', 'done', 'old', 'legacy', 'deprecated', 'snapshots', 'retrospectives', 'plans', 'sessions']);

const DATE = /(?:^|[^0-9])20\d\d[-_.]?(?:0[1-9]|1[0-2])(?:[-_.]?(?:0[1-9]|[12]\d|3[01]))?(?:[^0-9]|$)/;

/** File names of the measured families, with dashes and underscores taken for spaces. */
const NAMES = [
  /\b(?:implementation|feature|project|development|build|release|migration|test|phase) status\b/,
  /\b(?:status|gap|compliance|coverage|parity|conformance|verification|traceability|capability|feature|support|readiness) matrix\b/,
  /\btraceability\b/,
  /\b(?:feature|api) parity\b/,
  /\b(?:gap|implementation|status|compliance|completion|code) (?:audit|analysis|review|report)\b/,
  /^status$/,
  /\bplan (?:audit|status)\b/,
];

/** Pages that list something else by habit; only their content counts. */
const OTHER = /^(?:changelog|changes|history|releases?|release notes|news|license|contributing|code of conduct|security)$/;

/** Header words of a status column, compared in lower case without marks. */
const STATUS = new Set([
  'status', 'current status', 'final status', 'implementation status', 'impl status', 'overall status', 'test status', 'state', 'result', 'results', 'verdict', 'outcome',
  'verified', 'done', 'done?', 'implemented', 'implemented?', 'complete', 'complete?', 'completed', 'compliance', 'progress', 'tested', 'coded', 'disposition', 'assessment', 'implementation',
  'estado', 'situação', 'situacao', 'situación', 'statut', 'état', 'etat', 'zustand', 'stand', 'stav', 'stato', 'durum', 'статус', 'состояние', 'статус реализации', 'стан',
  '状态', '狀態', '状態', '状況', '进度', '完成状态', '当前状态', '实现状态', '結果', '结果', '상태', '현황', 'trạng thái', 'tila', 'toestand',
]);

/** One `status` word among others makes a header too: `Status (2026)`, `Backend status`. */
const STATUS_WORD = /(?:^|[\s(/])(?:status|estado|statut|статус|状态|状態|상태)(?:$|[\s):/?*])/;

/** Lines of one page that are looked at, and characters of a line. */
const MAX_LINES = 50_000;
const MAX_HEADER = 4_000;

/** Whether a path names a Markdown page that is the repository's own. */
export function isMarkdownPath(path: string): boolean {
  return MARKDOWN.test(path) && !path.split('/').slice(0, -1).some((folder) => FOREIGN.has(folder.toLowerCase()));
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(MARKDOWN, '');

/** Whether a page is kept as it was on a day: a date in its name, or a folder of past work. Guarded only where configured. */
export function isSnapshotPath(path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  return DATE.test(nameOf(path)) || folders.some((folder) => PAST.has(folder.toLowerCase()) || DATE.test(folder));
}

/** A header cell in lower case, without the marks around its words. */
const wordsOf = (cell: string): string => cell.replaceAll(/[*_`~\\]|<[^<>]{0,40}>|^\s+|\s+$|[:：]\s*$/g, '').trim().toLowerCase();

/** The status-like header cell of this line, or null. */
function statusHeader(line: string): string | null {
  for (const cell of line.slice(0, MAX_HEADER).split('|')) {
    const words = wordsOf(cell);
    if (words.length <= 60 && (STATUS.has(words) || STATUS_WORD.test(words))) return words;
  }
  return null;
}

/** A delimiter row, with quote marks and indentation before it. */
function isDelimiter(line: string): boolean {
  return line.length <= MAX_HEADER && line.includes('-') && /[|:]/.test(line) && /^[\s>|:-]+$/.test(line);
}

const HEADING = /^\s{0,3}#{1,6}\s/;
const EVIDENCE = /^[\s>*+_-]*(?:\d{1,9}[.)]\s+)?[*_]{0,3}(?:evidence|proof|доказательство|evidencia|nachweis|证据)[*_]{0,3}\s*[:：]/i;

/** What speaks for the page in its lines, or null. */
function findInText(text: string): string | null {
  let previous = '';
  let headings = 0;
  let evidence = 0;
  let start = 0;
  for (let number = 1; number <= MAX_LINES && start <= text.length; number += 1) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const line = text.slice(start, Math.min(end, start + MAX_HEADER));
    start = end + 1;
    if (previous.includes('|') && isDelimiter(line)) {
      const header = statusHeader(previous);
      if (header !== null) return `line ${number - 1} heads a table with the column "${header}"`;
    } else if (HEADING.test(line)) headings += 1;
    else if (EVIDENCE.test(line)) evidence += 1;
    previous = line;
  }
  return headings > 0 && evidence >= 2 ? `${evidence} paragraphs or items are labelled as evidence` : null;
}

/** Whether the page is worth reading as a status page: by its content, or by its name where it has any table or check box. */
export function mightBeStatusPage({ path, text }: { readonly path: string; readonly text: string }): Candidacy {
  const name = nameOf(path).replaceAll(/[-_.\s]+/g, ' ').trim().toLowerCase();
  if (OTHER.test(name)) return { candidate: false, reason: `pages named "${name}" list something else` };
  const found = findInText(text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text);
  if (found !== null) return { candidate: true, reason: found };
  const family = NAMES.some((pattern) => pattern.test(name));
  if (family && (text.includes('|') || /\[[ xX]\]/.test(text) || /^\s{0,3}#{1,6}\s/m.test(text))) return { candidate: true, reason: 'its name is that of a status page' };
  return { candidate: false, reason: 'it has no table with a status column and no labelled evidence' };
}
