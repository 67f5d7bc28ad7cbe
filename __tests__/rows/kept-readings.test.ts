// What was read of a page is kept by content, path, settings and build, and gives the very same page and rows.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings } from '../../src/config/defaults.ts';
import type { DocumentSettings } from '../../src/config/settings.ts';
import { readPage } from '../../src/documents/read-page.ts';
import type { Page } from '../../src/documents/page.ts';
import type { GuardedDocument } from '../../src/rows/document.ts';
import { openReadings, type Keeping } from '../../src/rows/set/readings.ts';
import { memoryKept } from '../helpers/guard-kept.ts';

const PATH = 'docs/harbor-status.md';
const TEXT = `---
owner: '@harbor'
---

# Harbor status

- Last Verified Date: 2026-01-05

Legend: ✅ = done, 🚧 = partial

| ID | Item | Status | Evidence | Tests |
|---|---|---|---|---|
| H-1 | Cranes | ✅ | \`src/crane.ts:3\`, [docs](crane.md#lift) | - |
| H-2 | Berths &amp; tides | 🚧 | **\`src/berth.ts\`** | \`make tide\` |

2 rows, 1 done.

## H-3: Pilots

- [x] Evidence: \`src/pilot.ts\`
`;
const settingsOf = (other: Partial<DocumentSettings> = {}): DocumentSettings => ({
  ...defaultSettings().forDocument(PATH),
  ...other,
});

interface Run {
  readonly keeping: Keeping | null;
  readonly text?: string;
  readonly path?: string;
  readonly settings?: DocumentSettings;
}

/** The document, and whether it was parsed. */
async function read({ keeping, text = TEXT, path = PATH, settings = settingsOf() }: Run) {
  let parsed = 0;
  const readings = openReadings({
    keeping,
    readPage: (file) => {
      parsed += 1;
      return readPage(file);
    },
  });
  const page = await readings.page({ path, id: 'id', bytes: Buffer.from(text), settings });
  if ('reason' in page) throw new Error(page.reason);
  return { parsed, document: readings.document(page, settings) };
}

const open = () => {
  const bytes = memoryKept();
  return { bytes, build: 'one' };
};

it('gives the same document without a parse', async () => {
  const keeping = open();
  const plain = await read({ keeping: null });
  const cold = await read({ keeping });
  const warm = await read({ keeping });
  expect([plain.parsed, cold.parsed, warm.parsed]).toEqual([1, 1, 0]);
  expect(plain.document.rows).toHaveLength(2);
  for (const { document } of [cold, warm]) {
    expect(document).toStrictEqual(plain.document);
    expect(JSON.stringify(document.rows) === JSON.stringify(plain.document.rows)).toBe(true);
  }
});

const FIXTURES = join(import.meta.dirname, '../fixtures');
it.each(readdirSync(FIXTURES))('gives the same of %s', async (name) => {
  const text = readFileSync(join(FIXTURES, name), 'utf8');
  const keeping = open();
  const plain = await read({ keeping: null, text });
  await read({ keeping, text });
  const warm = await read({ keeping, text });
  expect(warm.parsed).toBe(0);
  expect(warm.document).toStrictEqual(plain.document);
});

const OTHERS: readonly (readonly [string, Partial<Run>])[] = [
  ['another text', { text: TEXT.replace('Cranes', 'Cables') }],
  ['another path', { path: 'docs/parity-matrix.md' }],
  ['other columns', { settings: settingsOf({ columns: { Tests: 'note' } }) }],
  ['other words', { settings: settingsOf({ statuses: { '🚧': 'blocked' } }) }],
  ['a page that is configured', { settings: settingsOf({ configured: true }) }],
];
it.each(OTHERS)('reads anew for %s, and rightly', async (_, other) => {
  const keeping = open();
  await read({ keeping });
  const warm = await read({ keeping, ...other });
  expect(warm.parsed).toBe(1);
  expect(warm.document).toStrictEqual((await read({ keeping: null, ...other })).document);
});

it('does not keep rows that were read with other settings than the page was asked for', async () => {
  const keeping = open();
  const readings = openReadings({ keeping, readPage });
  const file = { path: PATH, id: 'id', bytes: Buffer.from(TEXT), settings: settingsOf() };
  readings.document((await readings.page(file)) as Page, settingsOf({ statuses: { '🚧': 'blocked' } }));
  expect((await read({ keeping })).document).toStrictEqual((await read({ keeping: null })).document);
});

it('reads anew for another build', async () => {
  const keeping = open();
  await read({ keeping });
  expect((await read({ keeping: { ...keeping, build: 'two' } })).parsed).toBe(1);
});

it('does not mind settings that decide nothing of rows', async () => {
  const keeping = open();
  await read({ keeping });
  expect((await read({ keeping, settings: settingsOf({ maxAgeDays: 3, planDepth: 2 }) })).parsed).toBe(0);
});

it('reads anew where what is kept is nothing that this build wrote', async () => {
  const keeping = open();
  await read({ keeping });
  const [[name, bytes] = ['', new Uint8Array()]] = keeping.bytes.pieces;
  for (const spoiled of [new Uint8Array(), bytes.subarray(0, 40), Uint8Array.from({ length: 64 }, () => 255)]) {
    keeping.bytes.pieces.set(name, spoiled);
    expect((await read({ keeping })).document).toStrictEqual((await read({ keeping: null })).document);
  }
});

it('keeps pages that are read without their rows, apart from those with rows', async () => {
  const keeping = open();
  const settings = settingsOf();
  const pageOf = async (mode: 'links' | 'skeleton') => {
    let parsed = 0;
    const readings = openReadings({ keeping, readPage: (file) => ((parsed += 1), readPage(file)) });
    const page = await readings.page({ path: PATH, id: 'id', bytes: Buffer.from(TEXT), mode });
    return { page, parsed };
  };
  await read({ keeping, settings });
  for (const mode of ['links', 'skeleton'] as const) {
    expect((await pageOf(mode)).parsed).toBe(1);
    const { page, parsed } = await pageOf(mode);
    expect(parsed).toBe(0);
    expect(page).toStrictEqual(await readPage({ path: PATH, bytes: Buffer.from(TEXT), mode }));
  }
});

it('keeps one page for two snapshots one page', async () => {
  const keeping = open();
  await read({ keeping });
  const readings = openReadings({ keeping, readPage });
  const settings = settingsOf();
  const file = { path: PATH, id: 'id', bytes: Buffer.from(TEXT), settings };
  const [one, other] = (await Promise.all([readings.page(file), readings.page(file)])) as [Page, Page];
  expect(one).toBe(other);
  const documents: readonly GuardedDocument[] = [one, other].map((page) => readings.document(page, settings));
  expect(documents[0]).toBe(documents[1]);
});
