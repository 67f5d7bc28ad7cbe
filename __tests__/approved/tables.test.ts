// Whether a table or list of claims is one, and what its columns and rows are: many small pages, each read for itself.
import { readPage } from '../../src/documents/read-page.ts';
import { readDocument } from '../../src/rows/read-document.ts';
import { approve, listCases } from './approve.ts';
import { readCase } from './read-case.ts';

const SETTINGS = { severities: {}, maxAgeDays: null, columns: {}, statuses: {}, configured: false };

/** Tables with their verdict, columns with their role, rows with their status: one line each. */
async function showTables(path: string, text: string): Promise<string> {
  const page = await readPage({ path, bytes: Buffer.from(text) });
  if ('reason' in page) throw new Error(page.detail);
  const { tables, rows, dialect } = readDocument({ page, settings: SETTINGS });
  return [
    `# ${path} (${dialect})`,
    ...tables.map(({ accepted, reason, columns }) =>
      [
        `${accepted ? 'read' : 'refused'}: ${reason}`,
        ...columns.map(({ header, role, reason: why }) => `  ${header}: ${role}, ${why}`),
      ].join('\n'),
    ),
    ...rows.map(({ key, keyed, title, declared, evidence, required, remark }) =>
      [
        `${keyed ? key : `(${key})`} ${JSON.stringify(title)} ${declared.status} ${JSON.stringify(declared.text)}`,
        ...evidence.map(
          ({ column, text: cited, byContents, polarity, lines }) =>
            `${column}=${cited}${byContents === undefined ? '' : ` by contents ${byContents}`}${polarity === 'gap' ? ' (gap)' : ''}${lines === undefined ? '' : ` lines ${lines.text}${lines.sure ? ' surely' : ''}`}`,
        ),
        ...(required.length === 0 ? [] : [`requires ${required.join()}`]),
        ...(remark === undefined ? [] : [remark]),
      ].join('; '),
    ),
  ].join('\n');
}

test.each(listCases('tables'))('tables at the %s', async (_name, path) => {
  const files = [...(readCase(path).commits.at(-1)?.files ?? [])];
  const shown = await Promise.all(files.map(([file, text]) => showTables(file, text)));
  approve(shown.join('\n\n'), { path });
});
