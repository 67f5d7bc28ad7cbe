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
  ])('says so by %s', (_, text) => {
    expect(isRecordText(`# Harbor\n\n${text}\n`)).toBe(true);
  });

  it('says so in its title and its front matter', () => {
    expect(isRecordText('# Harbor (archived)\n')).toBe(true);
    expect(isRecordText('---\nstatus: archived\n---\n# Harbor\n')).toBe(true);
  });

  it.each([
    'Historical tides are loaded each night.',
    'The archived log is uploaded by the pilot.',
    'This page is kept up to date by the harbor master.',
    'The old gauge library is no longer maintained.',
    'This document is updated weekly.',
    'Status: Done',
    'Historical, seasonal and daily counts',
  ])('says nothing of it by “%s”', (text) => {
    expect(isRecordText(`# Harbor\n\n${text}\n`)).toBe(false);
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
    ['## 旧水門（廃止）'],
  ])('%s and what is below it, to the next heading of its depth', async (heading) => {
    expect(await linesKept(`# Harbor\n\n${heading}\n\n### Deeper\n\ntext\n\n## Now\n`)).toEqual([3, 4, 5, 6, 7, 8]);
  });

  it('by what is said right below their heading', async () => {
    expect(await linesKept('# Harbor\n\n## Sluices\n\n> **ARCHIVED**: replaced in spring.\n\n## Now\n')).toEqual([
      3, 4, 5, 6,
    ]);
  });

  it.each(['## Archive format', '## Removal of silt', '## Historical tides', '## Deprecated calls', '## Old town'])(
    'but not %s',
    async (heading) => {
      expect(await linesKept(`# Harbor\n\n${heading}\n\ntext\n`)).toEqual([]);
    },
  );
});
