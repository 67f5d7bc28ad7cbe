// Looks for what speaks for a status page in the lines of a text: tables, check boxes, lists and labels; nothing is parsed.
import { rowLabelOfLine } from '../text/row-labels.ts';
import { namesStatus } from '../text/table-headers.ts';

/** Lines of one page that are looked at, and characters of a line. */
const MAX_LINES = 50_000;
const MAX_HEADER = 4_000;

/** The status-like header cell of this line as written, or null. */
function statusHeader(line: string): string | null {
  for (const cell of line.slice(0, MAX_HEADER).split('|')) {
    const words = withoutMarks(cell);
    if (words.length <= 60 && namesStatus(words)) return words;
  }
  return null;
}

/** A header cell as it is rendered, as far as plain marks go: what discovery sees is what a parse gives. */
const withoutMarks = (cell: string): string => cell.replaceAll(/<[^<>]{0,40}>|\\(?=[!-/:-@[-`{-~])/g, ' ').trim();

/** A delimiter row, with quote marks and indentation before it. */
function isDelimiter(line: string): boolean {
  return line.length <= MAX_HEADER && line.includes('-') && /[|:]/.test(line) && /^[\s>|:-]+$/.test(line);
}

const HEADING = /^\s{0,3}#{1,6}\s/;
/** A heading that names a status and nothing else: `## Done`, `## ✅ Completed (4)`, `### Not started`. */
const STATUS_HEADING =
  /^\s{0,3}#{1,6}\s[^\p{L}\p{N}]{0,8}(?:(done|complete|completed|implemented|shipped|delivered|finished|released|hecho|fertig|erledigt|готово|已完成|完了|완료)|(in progress|partial|partially implemented|wip|ongoing|not started|not implemented|planned|pending|todo|to do|missing|remaining|backlog|pendiente|en progreso|geplant|offen|в работе|не начато|进行中|未开始|未着手|진행 중|예정))[^\p{L}]{0,12}$/iu;
/** A check box before an item that cites a file. */
const CHECK_BOX = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[([ xX])\]\s/;
const ITEM = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s/;
const CITES = /[\w-]\/[\w.-]*\.[A-Za-z]\w{0,7}\b|`[\w-][\w.-]*\.[a-z]\w{0,7}`/;
/** A cell of a table row that begins with a status mark. */
const MARKED_ROW = /^[\s>]*\|.{0,400}\|\s{0,8}(?:✅|❌|🟢|🟡|🔴|⚠|🚧|⏳|✔|✓|✗|✘)/u;
/** Titles of pages whose check boxes say what is done, not what is to be bought or tested by hand. */
export const STATUS_TITLE =
  /\b(?:status|progress|matrix|parity|traceability|roadmap|tracker|plan|checklist)\b|状态|進捗|进度|статус|прогресс|상태|estado|statut|avancement/i;
const EVIDENCE =
  /^[\s>*+_-]*(?:\d{1,9}[.)]\s+)?[*_]{0,3}(?:evidence|proof|locations?|доказательство|evidencia|nachweis|证据)[*_]{0,3}\s*[:：]/i;

/** Rows that are written as labelled lines have one of each kind; fewer rows than that are an aside. */
const FEWEST_LABELS = 3;

/** What speaks for the page in its lines, or null. */
export function findInText(text: string): string | null {
  let previous = '';
  let headings = 0;
  let evidence = 0;
  let title = '';
  const boxes = { citing: 0, ticked: 0 };
  let marked = 0;
  let heading = '';
  const citing = [0, 0];
  const labels = { status: 0, evidence: 0 };
  let start = 0;
  for (let number = 1; number <= MAX_LINES && start <= text.length; number += 1) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const line = text.slice(start, Math.min(end, start + MAX_HEADER));
    start = end + 1;
    if (previous.includes('|') && isDelimiter(line)) {
      const header = statusHeader(previous);
      if (header !== null) return `line ${number - 1} heads a table with the column "${header}"`;
    } else if (HEADING.test(line)) {
      headings += 1;
      if (title === '') title = line;
      heading = line;
      previous = line;
      continue;
    }
    const label = rowLabelOfLine(line)?.kind;
    if (label === 'status' || label === 'evidence') labels[label] += 1;
    if (EVIDENCE.test(line)) evidence += 1;
    else if (MARKED_ROW.test(line) && CITES.test(line)) marked += 1;
    else if (ITEM.test(line) && CITES.test(line)) {
      const box = CHECK_BOX.exec(line);
      if (box !== null) {
        boxes.citing += 1;
        if (box[1] !== ' ') boxes.ticked += 1;
      } else {
        // Looked at here only: most headings have no such item below, and the expression is a costly one.
        const named = STATUS_HEADING.exec(heading);
        const section = named?.[1] === undefined ? 1 : 0;
        if (named !== null) citing[section] = (citing[section] ?? 0) + 1;
      }
    }
    previous = line;
  }
  if (marked > 1) return `${marked} rows with status marks cite files`;
  if (boxes.citing >= 2 && boxes.ticked > 0 && STATUS_TITLE.test(title))
    return `${boxes.citing} check boxes cite files`;
  if (citing.every((count) => count > 0)) return 'lists below headings that name statuses cite files';
  if (Math.min(labels.status, labels.evidence) >= FEWEST_LABELS)
    return `${labels.status} labeled statuses are beside ${labels.evidence} lines of labeled evidence`;
  return headings > 0 && evidence >= 2 ? `${evidence} paragraphs or items are labelled as evidence` : null;
}
