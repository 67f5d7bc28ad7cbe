// One vocabulary of headers: a page that discovery takes for a status page is one that reading reads, and the other way round, in every language.
import { mightBeStatusPage } from '../../src/documents/discover.ts';
import { HEADER_WORDS, LANGUAGES, wordsOf } from '../../src/text/header-words.ts';
import { meaningsOf, namesStatus } from '../../src/text/table-headers.ts';
import { rowsOf } from '../rows/page.ts';

const page = (status: string, evidence: string): string =>
  [
    `| Feature | ${status} | ${evidence} |`,
    '|---|---|---|',
    '| Ticket printing | done | `src/print.py` |',
    '| Refunds | partial | `src/refund.py` |',
  ].join('\n');

const isFound = (text: string): boolean => mightBeStatusPage({ path: 'docs/page.md', text }).candidate;

describe('status headers', () => {
  it.each(wordsOf('status'))('%s is found and read', async (header) => {
    for (const written of [header, header.toUpperCase(), `**${header}**`, `${header}:`]) {
      expect(isFound(page(written, 'Evidence'))).toBe(true);
      expect((await rowsOf(page(written, 'Evidence'))).rows).toHaveLength(2);
    }
  });

  it.each([
    'Backend status',
    'Status (2026)',
    'Test-Status',
    'Status / Owner',
    'Owner & Status',
    'Status and owner',
    'Estado de la tarea',
    'Statut du lot',
    'Статус реализации',
    'Текущий статус',
    '开发状态',
    '状態・備考',
    '実装ステータス',
    '구현현황',
    'Bieżący status',
    'Toteutuksen tila',
    'Verdict',
    'Implemented?',
    'Outcome',
    'Done',
  ])('%s is found and read', async (header) => {
    expect(isFound(page(header, 'Evidence'))).toBe(true);
    expect((await rowsOf(page(header, 'Evidence'))).rows).toHaveLength(2);
  });

  it.each([
    'State machine',
    'HTTP status',
    'Exit status',
    'Owner',
    'Standards',
    'Target',
    'Progressive web app',
    'Priority',
  ])('%s is neither found nor read', async (header) => {
    expect(isFound(page(header, 'Evidence'))).toBe(false);
    expect((await rowsOf(page(header, 'Evidence'))).rows).toHaveLength(0);
  });
});

describe('evidence headers', () => {
  const meanings = [
    'evidence',
    'test',
    'verification',
    'file',
    'path',
    'location',
    'artifact',
    'implementation',
  ] as const;

  it.each(meanings.flatMap((meaning) => wordsOf(meaning)))('%s holds evidence', async (header) => {
    const { tables } = await rowsOf(page('Status', header));
    expect(['implementation', 'tests']).toContain(tables[0]?.columns[2]?.role);
  });

  it.each(Object.keys(HEADER_WORDS) as (keyof typeof HEADER_WORDS)[])('%s is known in every language', (meaning) => {
    for (const language of LANGUAGES) expect(HEADER_WORDS[meaning][language].split('|')).not.toContain('');
  });

  it.each([
    ['Test file:line', 'tests'],
    ['Unit test path', 'tests'],
    ['Key source files', 'implementation'],
    ['File and line', 'implementation'],
    ['Affected files / lines', 'implementation'],
    ['Datei und Zeile', 'implementation'],
    ['Fichier:ligne', 'implementation'],
    ['Файл и строка', 'implementation'],
    ['Tiedosto ja rivi', 'implementation'],
  ])('%s holds %s', async (header, role) => {
    const { tables } = await rowsOf(page('Status', header));
    expect(tables[0]?.columns[2]?.role).toBe(role);
  });

  it.each([
    ['Proving test', 'tests'],
    ['Regression tests', 'tests'],
    ['Golden file', 'implementation'],
    ['Config path', 'implementation'],
  ])('%s holds %s where its cells cite', async (header, role) => {
    const cited = await rowsOf(page('Status', header));
    expect(cited.tables[0]?.columns[2]?.role).toBe(role);
    const told = await rowsOf(page('Status', header).replaceAll(/`src[^`]*`/g, 'by hand'));
    expect(told.tables[0]?.columns[2]?.role).not.toBe(role);
  });

  it.each(['Lines', 'Test coverage %', 'File size', 'Line coverage'])('%s holds none by its name', (header) => {
    expect(meaningsOf(header).some(({ kind }) => kind === 'evidence')).toBe(false);
  });

  it('tells tests from code in a header that names both', () => {
    expect(meaningsOf('Code / Tests').map((meaning) => meaning.kind === 'evidence' && meaning.role)).toEqual(
      expect.arrayContaining(['implementation', 'tests']),
    );
  });
});

test('no header is a status for one reader and not for the other', () => {
  for (const header of [...wordsOf('status'), 'Result', 'Verdict', 'Tested', 'Planned', 'Notes', 'Path'])
    expect(isFound(page(header, 'Evidence'))).toBe(namesStatus(header));
});
