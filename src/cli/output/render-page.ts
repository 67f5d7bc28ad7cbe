// A rule's page as terminal text: our own pages only, so headings, paragraphs, lists, tables and code blocks are all it knows.
import { makePaint, type Paint } from '../../report/reporters/terminal-text.ts';
import { splitLines } from '../../text/lines.ts';

interface RenderInput {
  readonly text: string;
  /** Columns to wrap at. */
  readonly width: number;
  readonly color: boolean;
}

/** Ends with a newline. */
export function renderPage({ text, width, color }: RenderInput): string {
  const paint = makePaint(color);
  const blocks = splitBlocks(splitLines(text));
  return `${blocks.map((lines) => renderBlock({ lines, width, paint })).join('\n\n')}\n`;
}

/** Groups lines into blocks: fences whole, the rest at blank lines and before headings and list items. */
function splitBlocks(lines: readonly string[]): string[][] {
  const blocks: string[][] = [];
  let current: string[] = [];
  let fence: string | null = null;
  const close = (): void => {
    if (current.length > 0) blocks.push(current);
    current = [];
  };
  for (const line of lines) {
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1] ?? null;
    if (fence === null && mark !== null) close();
    if (fence === null && mark === null && line.trim() === '') {
      close();
      continue;
    }
    current.push(line);
    if (fence === null && mark !== null) fence = mark;
    else if (fence !== null && line.trim() === fence) {
      fence = null;
      close();
    } else if (fence === null && line.startsWith('#')) close();
  }
  close();
  return blocks;
}

function renderBlock({
  lines,
  width,
  paint,
}: {
  readonly lines: readonly string[];
  readonly width: number;
  readonly paint: Paint;
}): string {
  const [first = ''] = lines;
  if (/^\s*(?:```|~~~)/.test(first))
    return lines
      .slice(1, -1)
      .map((line) => `    ${paint('yellow', line)}`)
      .join('\n');
  const heading = /^#+ +(.*)$/.exec(first)?.[1];
  if (heading !== undefined) return paint('bold', heading.replaceAll('`', ''));
  if (first.startsWith('|')) return renderTable(lines, paint);
  return joinItems(lines)
    .map(({ indent, mark, text }) => {
      const inner = ' '.repeat(indent + mark.length);
      const wrapped = wrap(text, Math.max(20, width - inner.length));
      return wrapped
        .map((line, index) => `${index === 0 ? ' '.repeat(indent) + mark : inner}${renderInline(line, paint)}`)
        .join('\n');
    })
    .join('\n');
}

/** Lines of a paragraph or list → one entry a paragraph or item, its continuation lines joined. */
function joinItems(
  lines: readonly string[],
): { readonly indent: number; readonly mark: string; readonly text: string }[] {
  const items: { indent: number; mark: string; text: string }[] = [];
  for (const line of lines) {
    const [, indent = '', mark = '', text = ''] = /^( *)((?:[-*]|\d+\.) +)?(.*)$/.exec(line) ?? [];
    const last = items.at(-1);
    if (mark !== '' || last === undefined)
      items.push({ indent: indent.length, mark: mark.replace(/^[-*]/, '•'), text: text.trim() });
    else last.text += ` ${text.trim()}`;
  }
  return items;
}

/** Breaks at spaces, never inside a code span. */
function wrap(text: string, width: number): string[] {
  const words = text.match(/(?:`[^`]*`|[^\s`])+|`/g) ?? [];
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function renderInline(text: string, paint: Paint): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part) =>
      part.length > 2 && part.startsWith('`')
        ? paint('yellow', part)
        : part
            .replace(/\*\*([^*]+)\*\*/g, (_, inner: string) => paint('bold', inner))
            .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, label: string, url: string) =>
              /^https?:/.test(url) ? `${label} ${paint('dim', `(${url})`)}` : label,
            ),
    )
    .join('');
}

function renderTable(lines: readonly string[], paint: Paint): string {
  const rows = lines
    .filter((line) => !/^\|[\s:|-]+\|?\s*$/.test(line))
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    );
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row, index) => {
      const padded = `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
      return index === 0 ? paint('bold', padded) : padded;
    })
    .join('\n');
}
