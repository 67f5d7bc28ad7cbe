import { readLegend } from '../../src/rows/status/legend.ts';
import { pageOf } from './page.ts';

const legendOf = async (markdown: string): Promise<Record<string, string>> =>
  Object.fromEntries(readLegend(await pageOf(markdown)).words);

describe('a legend', () => {
  it('is a list below its title', async () => {
    expect(
      await legendOf(
        'Status legend:\n- `done`: built, with tests.\n- `partial`: built in part; not all closed.\n- `not started`: no sign of it yet.\n- `moored`: blocked by others.\n- `accepted`: implemented and signed.\n',
      ),
    ).toEqual({ done: 'done', partial: 'partial', 'not started': 'not-started', moored: 'blocked', accepted: 'done' });
  });

  it('is a list of words in code marks below its title, which mean what they say', async () => {
    const legend = readLegend(
      await pageOf('## Status legend\n\n- `Live / Full`\n- `Live / Bounded`\n- `Partial`\n- `Charted`\n'),
    );
    expect(Object.fromEntries(legend.words)).toEqual({
      'live full': 'done',
      'live bounded': 'partial',
      partial: 'partial',
    });
    expect([...legend.listed]).toEqual(['charted']);
  });

  it.each([
    ['a list without a title', 'The pilots use:\n\n- `done`\n- `charted`\n'],
    ['a list of one word', '## Status legend\n\n- `done`\n'],
    ['a list of words and remarks', '## Status legend\n\n- `done` at sea\n- `charted`\n'],
    ['a list with lists below it', '## Status legend\n\n- `done`\n  - at sea\n- `charted`\n'],
  ])('is not %s', async (_, markdown) => {
    const { words, listed } = readLegend(await pageOf(markdown));
    expect([...words.keys(), ...listed]).toEqual([]);
  });

  it.each([
    [
      'a heading',
      '## Legend\n\n- ✅ = implemented\n- 🔵 = in progress\n- ⚪ = not started\n',
      { '✅': 'done', '🔵': 'partial', '⚪': 'not-started' },
    ],
    [
      'a sentence',
      'Legend: ✅ done · 🔵 partial · ❌ missing\n',
      { '✅': 'done', '🔵': 'partial', '❌': 'not-started' },
    ],
    [
      'a bold sentence with commas',
      '**Legend:** 🟢 = done, 🔵 = partially done, ⚫ = planned\n',
      { '🟢': 'done', '🔵': 'partial', '⚫': 'not-started' },
    ],
    [
      'a quote',
      '> Legend: ✅ complete | 🚀 in progress | ❌ todo\n',
      { '✅': 'done', '🚀': 'partial', '❌': 'not-started' },
    ],
    [
      'a line of symbols without title',
      '✅ done · 🔵 in progress · ❌ not started\n',
      { '✅': 'done', '🔵': 'partial', '❌': 'not-started' },
    ],
    [
      'a sentence that goes on in the next line',
      'Legend: ✅ = built (traced, tested), ⚠️ = runs but strays from the chart /\nknown shoal, ⏳ = deferred until spring.\n',
      { '✅': 'done', '⚠': 'partial', '⏳': 'deferred' },
    ],
    [
      'a wrapped sentence without title',
      '✅ = built, by hand\nor by crane, 🔵 = in progress\n',
      { '✅': 'done', '🔵': 'partial' },
    ],
    [
      'a line a term, some longer than a line',
      'Legend:\n✅ done and\nsigned\n🔵 in progress,\nmostly\n',
      { '✅': 'done', '🔵': 'partial' },
    ],
    [
      'symbols with nothing but spaces between them',
      'Legend: ✅ done 🔵 partial ❌ missing\n',
      { '✅': 'done', '🔵': 'partial', '❌': 'not-started' },
    ],
    [
      'a sentence with separators in brackets',
      'Legend: ✅ done (unit; e2e | both) · 🔵 partial (some; was ✅)\n',
      { '✅': 'done', '🔵': 'partial' },
    ],
    [
      'words with commas',
      'Legend: moored = blocked, by tide, afloat = done, all of it\n',
      { moored: 'blocked', afloat: 'done' },
    ],
    [
      'words with commas before their symbols',
      'Legend: done = ✅, partial = 🔵\n',
      { done: 'done', partial: 'partial' },
    ],
    [
      'a table',
      '| Status | Meaning |\n|---|---|\n| alive | Implemented and used |\n| dormant | No work has begun |\n',
      { alive: 'done', dormant: 'not-started' },
    ],
    [
      'a table of symbols with words',
      '| Status | Meaning |\n|---|---|\n| ✅ Afloat | implemented |\n| ⚪ Off by default | there is code, and nobody sees it |\n| ⚪️ Ashore | |\n',
      { '✅': 'done', '✅ afloat': 'done', '⚪ off by default': 'deferred', '⚪ ashore': 'not-started' },
    ],
    [
      'a symbol with words that only the explanation makes plain',
      '| Status | Meaning |\n|---|---|\n| ⚪ Berthed | Built in part, and not in use |\n| ✅ Ready | No further work |\n| ⬜ Dreamt of | would be implemented later |\n',
      {
        '⚪': 'partial',
        '⚪ berthed': 'partial',
        '✅': 'done',
        '✅ ready': 'done',
        '⬜': 'not-started',
        '⬜ dreamt of': 'not-started',
      },
    ],
    [
      'a list of symbols with words',
      'Legend:\n- 🔵 Under sail: in progress\n- 🟣 Off by default: the code exists, and does not run\n',
      { '🔵': 'partial', '🔵 under sail': 'partial', '🟣': 'partial', '🟣 off by default': 'partial' },
    ],
    [
      'a table of symbols',
      '| Symbol | Description |\n|---|---|\n| 🔵 | Partially implemented |\n',
      { '🔵': 'partial' },
    ],
  ])('can be %s', async (_form, markdown, words) => {
    expect(await legendOf(markdown)).toEqual(words);
  });

  // A section that is called one, whatever is between its heading and its list.
  it.each([
    ['## Status vocabulary', '- **SEAWORTHY** — implemented, and tried at sea'],
    ['### Status model', '- `seaworthy`: implemented'],
    ['## Status definitions', '- **SEAWORTHY:** implemented'],
    ['## Definitions of our statuses', '- **Seaworthy** = implemented'],
    ['## Status-Begriffe', '- **seaworthy** — implemented'],
    ['## Definiciones de estado', '- **seaworthy** — implemented'],
    ['## Définitions des statuts', '- **seaworthy** : implemented'],
    ['## Значения статусов', '- **seaworthy** — implemented'],
    ['## 状态定义', '- **seaworthy** — implemented'],
    ['## ステータスの定義', '- **seaworthy** — implemented'],
    ['## 상태 정의', '- **seaworthy** — implemented'],
  ])('is a section: %s', async (heading, item) => {
    const section = `${heading}\n\nBoats have one of these words, and no other.\n\n${item}\n- **moored** — not started\n`;
    expect(await legendOf(section)).toEqual({ seaworthy: 'done', moored: 'not-started' });
  });

  describe('is a list below a sentence that ends in a colon, where the page has its terms as statuses', () => {
    const table = (words: readonly string[], header = 'State'): string =>
      `\n| # | Check | ${header} |\n|---|---|---|\n${words.map((word, at) => `| ${at} | Lamp ${at} | ${word} |\n`).join('')}`;
    it.each([
      ['strong terms', '- **lit** — implemented and seen.\n- **left for spring** — deferred to another year.\n'],
      ['terms in code', '- `lit`: implemented and seen.\n- `left for spring`: deferred to another year.\n'],
      ['plain terms', '- lit = implemented and seen.\n- left for spring = deferred to another year.\n'],
    ])('%s', async (_, list) => {
      const text = `The lamps are those of the chart, in its order. **State** values:\n\n${list}`;
      const expected = { lit: 'done', 'left for spring': 'deferred' };
      expect(await legendOf(text + table(['lit', '**left for spring**']))).toEqual(expected);
      // Below a note, and on a page in another language.
      expect(await legendOf(text.replace(/^.*:/, 'In den Zeilen heißt:') + table(['lit', 'left for spring']))).toEqual(
        expected,
      );
    });

    const LIST = '- **lit** — implemented and seen.\n- **left for spring** — deferred to another year.\n';
    it.each([
      ['the page has but one of them', `The lamps:\n\n${LIST}${table(['lit', 'dark'])}`],
      ['the column is no status', `The lamps:\n\n${LIST}${table(['lit', 'left for spring'], 'Colour')}`],
      ['no sentence leads to it', `The lamps.\n\n${LIST}${table(['lit', 'left for spring'])}`],
      ['an item explains nothing', `The lamps:\n\n${LIST}- and so on\n${table(['lit', 'left for spring'])}`],
      ['a term is there twice', `The lamps:\n\n${LIST}${LIST}${table(['lit', 'left for spring'])}`],
    ])('not where %s', async (_, text) => {
      expect(await legendOf(text)).toEqual({});
    });
  });

  it('goes on below the headings that divide its section', async () => {
    const section =
      '## Status vocabulary\n\n### Boats\n\n- **seaworthy** — implemented\n- **moored** — not started\n\n### Quays\n\n- `dredged` — done\n- `silted` — not done\n';
    expect(await legendOf(section)).toMatchObject({ seaworthy: 'done', moored: 'not-started', dredged: 'done' });
  });

  it('explains a word in a sentence of such a section', async () => {
    const section =
      '## Status terms\n\nBoats are:\n\n**Seaworthy** means implemented.\n\n`moored` means not started.\n';
    expect(await legendOf(section)).toEqual({ seaworthy: 'done', moored: 'not-started' });
    expect(await legendOf(section.replace('Status terms', 'Boats'))).toEqual({});
  });

  it('ends with its section', async () => {
    expect(
      await legendOf('## Status vocabulary\n\nSee below.\n\n## Boats\n\n- **Rye** — done\n- **Oat** — planned\n'),
    ).toEqual({});
  });

  it.each([
    ['prose', 'We are done, and happy. Nothing is planned.\n'],
    ['a list without title', '- `done`: yes\n- `gold`: no\n'],
    ['a table of rows', '| Feature | Status | Meaning |\n|---|---|---|\n| A | done | x |\n'],
    ['a list of what was done', '✅ No loose planks\n✅ Sails sewn\n❌ Mast missing\n'],
    ['a wrapped list of sentences', '✅ Cranes are\npartly here\n❌ Ropes are not done\n'],
    ['prose that begins with a symbol', '⚠️ Lights are done. See ✅ in the\nother table, they are missing there.\n'],
    ['words whose explanation says nothing', 'Legend:\n- gold: the best there is\n'],
  ])('is not %s', async (_form, markdown) => {
    expect(await legendOf(markdown)).toEqual({});
  });

  it('that nobody calls one defines no symbol by the words beside it', async () => {
    expect(await legendOf('✅ Sails: in part\n🏆 Mast: implemented\n')).toEqual({
      '✅ sails': 'partial',
      '🏆 mast': 'done',
    });
  });

  it('does not bend a word that means the same everywhere', async () => {
    expect(await legendOf('Legend:\n- done: no open points\n- draft: implemented, text not final\n')).toEqual({
      done: 'done',
      draft: 'partial',
    });
  });
});
