// Pages and sections that say of themselves that they are kept as they were.
import { isRecordText, recordSections } from '../../src/documents/records.ts';
import { pageOf } from './pages.ts';

describe('the head of a page', () => {
  it.each([
    ['a banner', '> **Historical snapshot (archived).** Shows how the harbor stood in March.'],
    ['a bold word', '**ARCHIVED** — the living list is in tides.md'],
    ['a status', 'Status: superseded by [tides](tides.md)'],
    ['a status in a list', '- Status: Superseded'],
    ['a sentence over two lines', 'This document is kept for\nhistorical reference.'],
    ['a sentence that says what it is', 'It is a point-in-time record of the first dredging.'],
    ['nobody who looks after it', 'This plan is no longer maintained.'],
    ['Chinese', '> 已归档。'],
    ['German', '**Veraltet:** siehe tides.md'],
    ['what replaced it', 'This plan is superseded by tides.md.'],
    ['what is done with it', 'This matrix is archived and no longer kept.'],
    ['a remark', 'Gauges of the first pier, kept for reference.'],
    ['how it is kept', 'This file is preserved as it was in March.'],
    ['a remark in brackets and nothing else', '[OBSOLETE + 2031-05-04]'],
    ['such a remark in a quote', '> **[Deprecated since May]**'],
    ['a banner of one word', '> **OBSOLETE**'],
    ['a deprecated document', '> **Deprecated document** — see tides.md'],
    ['a deprecation', '> ⚠️ **DEPRECATED:** the living list is in tides.md'],
    ['a deprecation in a sentence', '> **Deprecated.** See tides.md.'],
    ['a deprecation of the page', 'This page is deprecated in favor of tides.md.'],
    ['what nobody does any more', '> **No longer maintained.** See tides.md.'],
    ['what it is not', 'This is not a living document.'],
    ['what it no longer is', 'This matrix is no longer current.'],
    ['a status in Spanish', 'Estado: obsoleto'],
    ['a status of another time', 'Status: no longer maintained since spring'],
    ['Dutch for replaced', '> **Vervangen.** Zie tides.md'],
    ['a status in Russian', '**Статус:** устарело'],
    ['a status in Chinese', '状态：已归档'],
    ['French', '> **Obsolète** — voir tides.md'],
    ['Portuguese', '> **Desatualizado.** Veja tides.md.'],
    ['Italian', '> **Archiviato**: si veda tides.md'],
    ['Dutch', '> **Verouderd** — zie tides.md'],
    ['Polish', '> **Nieaktualny**'],
    ['Czech', '> **Zastaralé**'],
    ['Ukrainian', '> **Застаріло**'],
    ['Turkish', '> **Arşivlendi**'],
    ['Finnish', '> **Vanhentunut**'],
    ['Japanese', '> **更新停止**'],
    ['Korean', '> **더 이상 유지되지 않음**'],
    ['a table of what it is', '| Field | Value |\n|---|---|\n| **Status** | Archived |'],
  ])('says so by %s', (_, text) => {
    expect(isRecordText(`# Harbor\n\n${text}\n`)).toBe(true);
  });

  it.each(
    'archived superseded obsolete historical archiviert veraltet abgelöst archivado obsoleto archivé obsolète архив устарел устарело 已归档 已歸檔 归档 已废弃 已廢棄 アーカイブ済 アーカイブ済み 보관됨'.split(
      ' ',
    ),
  )('says so by %s alone, in capitals as well', (word) => {
    for (const written of [word, word.toUpperCase(), word.replace('s', 'ſ')])
      for (const text of [`Status: ${written}`, `- Status: ${written}`, `**${written}**: see tides.md`])
        expect([text, isRecordText(`# Harbor\n\n${text}\n`)]).toEqual([text, true]);
  });

  it.each('retired frozen point-in-time'.split(' '))('says so by a sentence with %s', (word) => {
    expect(isRecordText(`# Harbor\n\nThis page is a ${word} copy.\n`)).toBe(true);
  });

  it.each('kept retained preserved'.split(' '))('says so by a sentence with %s', (word) => {
    expect(isRecordText(`# Harbor\n\nThis page is ${word} as is.\n`)).toBe(true);
  });

  it.each(['maintained', 'updated', 'kept current'])('says so by a sentence with "no longer %s"', (words) => {
    expect(isRecordText(`# Harbor\n\nThis page is no longer ${words}.\n`)).toBe(true);
  });

  it.each([
    ['Japanese', 'この文書は 2031-05-04 時点のスナップショットです。'],
    ['Japanese', '記録のため本文は当時のまま残しています。'],
    ['Chinese', '本文保留原样，供查阅。'],
    ['Korean', '본문은 당시 그대로 둡니다.'],
    ['German', 'Dieser Bericht bleibt als Nachweis unverändert erhalten.'],
    ['French', 'Ce document est conservé à titre historique.'],
    ['Spanish', 'Este documento se conserva como referencia histórica.'],
    ['Portuguese', 'Este documento foi mantido como registro histórico.'],
    ['Russian', 'Этот документ сохранён без изменений.'],
  ])('says in %s that it was left as it was', (_language, text) => {
    expect(isRecordText(`# Harbor\n\n> ${text}\n`)).toBe(true);
  });

  it.each([
    'El texto se conserva tal cual en la base de datos.',
    '导出时文档内容保持原样。',
    'Der Text wird bei der Übersetzung unverändert beibehalten.',
    '移行後も文書は作成時のまま表示されます。',
    'Документ сохранён без изменений при импорте.',
    'スナップショットは毎晩取得します。',
    'この文書は 2031-05-04 時点の状況です。',
    'Der Pegel bleibt unverändert.',
    'Le quai est conservé à titre historique.',
    'Документ обновляется каждую неделю.',
    '本文随代码更新。',
  ])('is living where it says “%s”', (text) => {
    expect(isRecordText(`# Harbor\n\n> ${text}\n`)).toBe(false);
  });

  it('says so in its title and its front matter', () => {
    expect(isRecordText('# Harbor (archived)\n')).toBe(true);
    expect(isRecordText('---\nstatus: archived\n---\n# Harbor\n')).toBe(true);
    expect(isRecordText('---\narchived: true\n---\n# Harbor\n')).toBe(true);
    expect(isRecordText('---\nstatus: deprecated\n---\n# Harbor\n')).toBe(true);
    expect(isRecordText('---\ndeprecated: false\n---\n# Harbor\n')).toBe(false);
    expect(isRecordText('[OBSOLETE + 2031-05-04]\n\n# Harbor\n')).toBe(true);
    expect(isRecordText('---\narchived: false\n---\n# Harbor\n')).toBe(false);
  });

  it.each([
    'Historical tides are loaded each night.',
    'The archived log is uploaded by the pilot.',
    'Deprecated: the old gauges, which the pier still has.',
    'Deprecated — the old gauges, which the pier still has.',
    '```sh\n# DEPRECATED: the old gauge\n```',
    'Deprecated document formats are listed in the annex.',
    'Deprecated gauges are marked with a cross.',
    '[Archived reports](reports/) are elsewhere.',
    '[archived]: reports/',
    '[Obsolete] gauges are marked with a cross.',
    'The gauge that the file names is no longer updated.',
    'The file is no longer in use by the pilot.',
    'No longer maintained gauges are taken down.',
    'Not maintained by us but tested here.',
    'No longer updated in spring, as the tide is read by hand.',
    'Vervangen in mei: de pomp.',
    'Reemplazado by the pilot each year.',
    'Es gibt keine veralteten Pegel.',
    'The page lists what is no longer current in the log.',
    'Status: in progress (the old plan is obsolete)',
    'This page is kept up to date by the harbor master.',
    'The old gauge library is no longer maintained.',
    'This document is updated weekly.',
    'Status: Done',
    'Historical, seasonal and daily counts',
    'This page is kept in sync with the sluices.',
    'The table is kept short.',
    'Old logs are kept for history.',
    'This matrix is kept as short as it can be.',
    'This matrix is kept for the harbor office.',
    'This plan is frozen: changes to it need a vote.',
    'The report is archived after thirty days.',
    'The file is archived and sent to the pilot.',
    'Historical-tide import is what this page is about.',
    '- Superseded: another row took its place',
    '- [x] The log is archived.',
    '- [x] Archived: the log',
    '| Item | Status |\n|---|---|\n| Historical-tide import | done |',
    '| Item | Status |\n|---|---|\n| Archived (by the pilot) | done |',
    '| Item | Status |\n|---|---|\n| 1.1 | This report is archived. |',
    '| Item | Status |\n|---|---|\n| Status | done |\n| Obsolete: gauges | done |',
  ])('says nothing of it by “%s”', (text) => {
    expect(isRecordText(`# Harbor\n\n${text}\n`)).toBe(false);
  });

  it.each([
    ['a list of controls', '- Control ID: AC-1\n- Status: done\n- Control ID: AC-2\n- Status: deprecated'],
    ['one control', '- Control ID: AC-1\n- Status: deprecated\n- Evidence: `src/a.ts`'],
    ['a list in items', '- **K-1 Gauges**\n  - Status: deprecated\n  - Evidence: `src/a.ts`'],
    ['lines in items', '- K-1 Gauges\n  Status: obsolete\n'],
    ['a status before another', '- Name of it: a\n- Status: deprecated\n- Name of it: b\n- Status: done'],
    [
      'tables of controls',
      '| ID | AC-1 |\n|---|---|\n| Status | done |\n\n| ID | AC-2 |\n|---|---|\n| Status | Archived |',
    ],
    ['rows of a table', '| Field | Value |\n|---|---|\n| Requirement | Gauges |\n| Status | Archived |'],
    ['paragraphs', 'Control ID: AC-1\n\nStatus: obsolete\n'],
  ])('is not the status of one thing: %s', (_, text) => {
    expect(isRecordText(`# Harbor\n\n${text}\n`)).toBe(false);
  });

  it('is the status beside what a page says of itself', () => {
    const head = '- **Title**: Tides\n- Scope: all piers\n- Owner: pilot\n- **Status**: Archived\n- Date: 2031-05-04';
    expect(isRecordText(`---\nid: tides\nstatus: none\n---\n# ID: tides\n\n${head}\n`)).toBe(true);
    const rows = '## Gauges\n\n- **Status**: done\n';
    expect(isRecordText(`# Harbor\n\n${head}\n- Work status: done\n\n${rows}`)).toBe(true);
  });

  it('is not the whole page where a section says so', () => {
    expect(isRecordText('# Harbor\n\n## Now\n\n## Archived\n\nThis section is archived.\n')).toBe(false);
  });
});

describe('sections', () => {
  const linesKept = async (text: string): Promise<number[]> => {
    const page = await pageOf(text);
    const holds = recordSections(page);
    return page.lines.flatMap((_, at) => (holds(at + 1) ? [at + 1] : []));
  };

  it.each([
    ['## Archived'],
    ['## 4. Superseded items'],
    ['## Sluice gates (removed)'],
    ['## Sluice gates (v1 — retired in 2031)'],
    ['## Sluice gates — archived'],
    ['## Sluice gates (not needed, removed in spring)'],
    ['## 旧水門（廃止）'],
  ])('%s and what is below it, to the next heading of its depth', async (heading) => {
    expect(await linesKept(`# Harbor\n\n${heading}\n\n### Deeper\n\ntext\n\n## Now\n`)).toEqual([3, 4, 5, 6, 7, 8]);
  });

  it('by what is said right below their heading', async () => {
    expect(await linesKept('# Harbor\n\n## Sluices\n\n> **ARCHIVED**: replaced in spring.\n\n## Now\n')).toEqual([
      3, 4, 5, 6,
    ]);
  });

  it('end at the next title', async () => {
    expect(await linesKept('# Harbor\n\n## Archived\n\n# Pier\n\ntext\n')).toEqual([3, 4]);
  });

  it.each(['The report is archived after thirty days.', 'This table is kept in sync with the sluices.'])(
    'not by a sentence about its subject: %s',
    async (text) => {
      expect(await linesKept(`# Harbor\n\n## Sluices\n\n${text}\n`)).toEqual([]);
    },
  );

  it.each([
    '## Gauges — not deprecated',
    '## Gauges (not yet removed)',
    '## Gauges (to be retired in 2031)',
    '## Gauges (will be removed in spring)',
    '## Gauges (partly retired)',
    '## Gauges\n\nThis section is being retired.',
  ])('not while it is still to come: %s', async (text) => {
    expect(await linesKept(`# Harbor\n\n${text}\n`)).toEqual([]);
  });

  it.each([
    '## Not maintained',
    '## Gauges (no longer in use)',
    '## Pompen — vervangen',
    '## Archive format',
    '## Removal of silt',
    '## Historical tides',
    '## Deprecated calls',
    '## Old town',
  ])('but not %s', async (heading) => {
    expect(await linesKept(`# Harbor\n\n${heading}\n\ntext\n`)).toEqual([]);
  });
});
