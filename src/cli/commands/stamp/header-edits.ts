// The edits that write commit and date into a page's header, in the page's own notation.
import type { Metadata, MetadataField } from '../../../documents/metadata/metadata.ts';
import { understandLabel } from '../../../documents/metadata/metadata-labels.ts';
import type { Page } from '../../../documents/page.ts';
import { composeEdits } from '../../../report/compose-edits.ts';
import type { ReportEdit } from '../../../report/report.ts';
import { labelLike, type Half } from './label.ts';
import { writeCommit, writeDate, type StampValues } from './notation.ts';

export interface HeaderInput {
  readonly page: Page;
  readonly metadata: Metadata;
  readonly values: StampValues;
}

/** Ways to write the stamp, the best first: the caller takes the first that is read back as it was meant. */
export function headerEdits(input: HeaderInput): readonly (readonly ReportEdit[])[] {
  return waysToWrite(input).map((edits) => keepApart(input.page, edits));
}

function waysToWrite({ page, metadata, values }: HeaderInput): readonly (readonly ReportEdit[])[] {
  const { lastVerifiedCommit: commit, lastVerifiedDate: date } = metadata;
  const kept = [
    ...(commit === null ? [] : replaceCommit(page, commit, values)),
    ...(date === null ? [] : [replaceValue(page, date, (old) => writeDate(old, values, date.dayOrder))]),
  ];
  if (commit !== null && date !== null) return [kept];
  const missing: Half = commit === null ? 'commit' : 'date';
  const field = commit ?? date;
  const text = missing === 'commit' ? writeCommit('', values) : writeDate('', values);
  if (field !== null) {
    const beside = writeBeside({ page, field, half: missing, text });
    return [
      ...(beside === null ? [] : [[...kept, beside]]),
      [...kept, append({ page, field, text: ` (${text})` })],
      [...kept, append({ page, field, text: ` (verified ${missing === 'commit' ? 'at' : 'on'} ${text})` })],
    ];
  }
  const both = [
    ['commit', writeCommit('', values)],
    ['date', writeDate('', values)],
  ] as const;
  const anchor = [metadata.owner, metadata.status]
    .filter((one) => one !== null)
    .sort((a, b) => b.range.line - a.range.line)[0];
  const lines =
    anchor === undefined ? [] : both.map(([half, value]) => copyLine({ page, field: anchor, half, text: value }));
  const joined =
    anchor === undefined || lines.includes(null)
      ? []
      : [[insertAfter(page, anchor.range.line, lines.map((line) => `\n${line ?? ''}`).join(''))]];
  return [...joined, [belowTitle(page, values)]];
}

const lineOf = (page: Page, number: number): string => page.lines[number - 1] ?? '';

function replaceValue(page: Page, { range }: MetadataField, write: (old: string) => string): ReportEdit {
  const line = lineOf(page, range.line);
  const text = write(line.slice(range.column - 1, range.endColumn - 1));
  // An empty value may stand right behind its colon.
  const space = range.column === range.endColumn && /[:：|]$/.test(line.slice(0, range.column - 1)) ? ' ' : '';
  return { path: page.path, ...range, text: space + text };
}

/** What fills an empty cell does not touch the pipe that closes it. */
function keepApart(page: Page, edits: readonly ReportEdit[]): readonly ReportEdit[] {
  return edits.map((edit, index) => {
    const { line, column } = edit;
    const fills =
      /[ |]\|/.test(lineOf(page, line).slice(column - 2, column)) && edit.endLine === line && edit.endColumn === column;
    const last = !edits.slice(index + 1).some((other) => other.line === line && other.column === column);
    return fills && last ? { ...edit, text: `${edit.text} ` } : edit;
  });
}

/** A commit that links to itself gets its link fixed too. */
function replaceCommit(page: Page, field: MetadataField, values: StampValues): readonly ReportEdit[] {
  const { range } = field;
  const edit = replaceValue(page, field, (old) => writeCommit(old, values));
  const link = /^[`*_]{0,4}\]\(([^()\s]{0,500}\/)([0-9a-f]{7,64})\)/.exec(
    lineOf(page, range.line).slice(range.endColumn - 1),
  );
  if (link === null) return [edit];
  const [whole = '', , old = ''] = link;
  const end = range.endColumn + whole.length - 1;
  return [
    edit,
    {
      path: page.path,
      line: range.line,
      column: end - old.length,
      endLine: range.line,
      endColumn: end,
      text: writeCommit(old, values),
    },
  ];
}

interface Beside {
  readonly page: Page;
  readonly field: MetadataField;
  readonly half: Half;
  readonly text: string;
}

/** Where label and value of a field stand in their line; null where the label is not beside the value. */
function dissect(
  page: Page,
  { label, range }: MetadataField,
): { readonly prefix: string; readonly between: string; readonly after: string } | null {
  const line = lineOf(page, range.line);
  const before = line.slice(0, range.column - 1);
  const at = label === '' ? -1 : before.lastIndexOf(label);
  const between = before.slice(at + label.length);
  // Prose has no mark between the two.
  if (at < 0 || range.line !== range.endLine || !/[:：|]|\s[–—-]\s/.test(between)) return null;
  return { prefix: before.slice(0, at), between, after: line.slice(range.endColumn - 1) };
}

const ONLY_MARKS = /^[\s>|*+_`"'\d.)-]*$/;
const CLOSING = /^[`"'*_]*/;
/** Marks, a cell's end, a hard line break: what belongs to the notation and not to the value. */
const ENDING = /^[`"'*_\s\\|]*$/;

function writeBeside(beside: Beside): ReportEdit | null {
  const { page, field, half, text } = beside;
  const parts = dissect(page, field);
  if (parts === null) return null;
  if (understandLabel(field.label)?.meaning === 'verified') return append({ page, field, text: ` / ${text}` });
  const divider = /\s*[·•｜]\s*|\s+\|\s+/.exec(
    ONLY_MARKS.test(parts.prefix) ? (/^\s*[|`"'*_\s]*$/.test(parts.after) ? '' : parts.after) : parts.prefix,
  )?.[0];
  if (divider !== undefined) {
    const marks = /[*_]*$/.exec(parts.prefix)?.[0] ?? '';
    const closing = CLOSING.exec(parts.after)?.[0] ?? '';
    const plain = (mark: string): string => (half === 'date' ? mark.replaceAll('`', '') : mark);
    return append({
      page,
      field,
      text: `${divider}${marks}${labelLike(field.label, { half, key: false })}${plain(parts.between)}${text}${plain(closing)}`,
    });
  }
  const line = ONLY_MARKS.test(parts.prefix) ? copyLine(beside) : null;
  return line === null ? null : insertAfter(page, field.range.line, `\n${line}`);
}

/** The field's line once more, with another label and value; what else is behind the value is its own. */
function copyLine({ page, field, half, text }: Beside): string | null {
  const parts = dissect(page, field);
  if (parts === null || !ONLY_MARKS.test(parts.prefix)) return null;
  const {
    range: { line, column, endColumn },
  } = field;
  const code = half === 'date' && parts.between.endsWith('`') && parts.after.startsWith('`') ? 1 : 0;
  const closing = CLOSING.exec(parts.after)?.[0].length ?? 0;
  const dropped = ENDING.test(parts.after)
    ? []
    : [
        {
          path: page.path,
          line,
          column: endColumn + closing,
          endLine: line,
          endColumn: lineOf(page, line).length + 1,
          text: '',
        },
      ];
  const key = page.frontMatter.some(({ range }) => range.line === line);
  const edits: readonly ReportEdit[] = [
    {
      path: page.path,
      line,
      column: parts.prefix.length + 1,
      endLine: line,
      endColumn: parts.prefix.length + 1 + field.label.length,
      text: labelLike(field.label, { half, key }),
    },
    { path: page.path, line, column: column - code, endLine: line, endColumn: endColumn + code, text },
    ...dropped,
  ];
  return composeEdits(keepApart(page, edits), (number) => page.lines[number - 1])?.replacement.join('\n') ?? null;
}

/** Behind the value and the marks that close it. */
function append({ page, field: { range }, text }: Omit<Beside, 'half'>): ReportEdit {
  const closing =
    /^[`*_]*(?:\]\([^()\s]{0,500}\))?[`*_]*/.exec(lineOf(page, range.endLine).slice(range.endColumn - 1))?.[0].length ??
    0;
  const place = { line: range.endLine, column: range.endColumn + closing };
  return { path: page.path, ...place, endLine: place.line, endColumn: place.column, text };
}

/** Below this line; of a table's header row, below its delimiter row. */
function insertAfter(page: Page, number: number, text: string): ReportEdit {
  const next = lineOf(page, number + 1);
  const line = /^[\s>|:-]*-[\s>|:-]*$/.test(next) && next.includes('|') ? number + 1 : number;
  const column = lineOf(page, line).length + 1;
  return { path: page.path, line, column, endLine: line, endColumn: column, text };
}

/** Two list items below the title, or at the top of a page without one. */
function belowTitle(page: Page, values: StampValues): ReportEdit {
  const [first] = page.blocks;
  const titled = first?.kind === 'heading' ? first.range.endLine : null;
  const items = [
    `- Last Verified Commit: \`${writeCommit('', values)}\``,
    `- Last Verified Date: ${writeDate('', values)}`,
  ].join('\n');
  if (titled !== null) {
    const column = lineOf(page, titled).length + 1;
    return {
      path: page.path,
      line: titled,
      column,
      endLine: titled,
      endColumn: column,
      text: `\n\n${items}${lineOf(page, titled + 1).trim() === '' ? '' : '\n'}`,
    };
  }
  const line = first?.range.line ?? 1;
  return { path: page.path, line, column: 1, endLine: line, endColumn: 1, text: `${items}\n\n` };
}
