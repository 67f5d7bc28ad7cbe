// What single pages claim: many small pages a case, each read for itself, with every table, list, row and line that is no row.
import { readPage } from '../../src/documents/read-page.ts';
import { readDocument } from '../../src/rows/read-document.ts';
import { approve, listCases } from './approve.ts';
import { readCase } from './read-case.ts';
import { showPage } from './show-outcome.ts';

/** A page in the folder `configured` is one that the configuration names. */
const settingsOf = (path: string) => ({
  severities: {},
  maxAgeDays: null,
  columns: {},
  statuses: {},
  configured: path.startsWith('configured/'),
});

async function readAlone(path: string, text: string): Promise<string> {
  const page = await readPage({ path, bytes: Buffer.from(text) });
  if ('reason' in page) return `# ${path}\n${page.reason}: ${page.detail}`;
  return showPage(readDocument({ page, settings: settingsOf(path) })).join('\n');
}

test.each(listCases('pages'))('pages of %s', async (_name, path) => {
  const files = [...(readCase(path).commits.at(-1)?.files ?? [])];
  const shown = await Promise.all(files.map(([file, text]) => readAlone(file, text)));
  approve(shown.join('\n\n'), { path });
});
