// Pages that give no rows: what each is, and that one of them loses no other.
import { defaultSettings } from '../../src/config/defaults.ts';
import type { Settings } from '../../src/config/settings.ts';
import { readPage } from '../../src/documents/read-page.ts';
import type { Content, Snapshot } from '../../src/repository/repository.ts';
import { NO_DOCUMENTS } from '../../src/rows/set/document-set.ts';
import { openReadings } from '../../src/rows/set/readings.ts';
import { readAround, readSet } from '../../src/rows/set/read-set.ts';
import { openSurprises } from '../../src/text/surprises.ts';
import { memorySnapshot } from '../helpers/memory-repository.ts';

const GOOD = '# Kiln status\n\n| Item | Status | Evidence |\n|---|---|---|\n| Lid | done | `a.py` |\n';
const EMPTY = '# Kiln status\n\nNothing yet.\n';
const FILES = { 'good.md': GOOD, 'empty.md': EMPTY, 'odd.md': GOOD, 'throws.md': GOOD };

/** Reads pages, but for one, at which it throws. */
const readings = openReadings({
  keeping: null,
  readPage: (file) => {
    if (file.path === 'throws.md') throw new TypeError('x is undefined');
    return readPage(file);
  },
});

const settingsOf = (literal: boolean): Settings => {
  const settings = defaultSettings();
  return { ...settings, forDocument: (path) => ({ ...settings.forDocument(path), configured: literal, literal }) };
};

function snapshotOf(content?: Content, link = false): Snapshot {
  const snapshot = memorySnapshot('a'.repeat(40), FILES);
  return {
    ...snapshot,
    tree: async () => {
      const tree = await snapshot.tree();
      const entries = new Map(tree.entries);
      if (link) entries.set('odd.md', { path: 'odd.md', kind: 'link', id: 'b'.repeat(40) });
      return { entries, truncated: false };
    },
    read: async (paths) => {
      const contents = new Map(await snapshot.read(paths));
      if (content === undefined) contents.delete('odd.md');
      else contents.set('odd.md', content);
      return contents;
    },
  };
}

it.each<[what: string, content: Content | undefined, link: boolean, reason: string, detail: string]>([
  ['too large', { kind: 'too-large', reason: 'it has 9 MB' }, false, 'too-large', 'it has 9 MB'],
  ['a submodule', { kind: 'not-a-file', reason: 'it is a submodule' }, false, 'not-a-file', 'it is a submodule'],
  ['a symbolic link', { kind: 'not-a-file', reason: 'it is a link' }, true, 'symbolic-link', 'it is a link'],
  ['not in this clone', { kind: 'unavailable', reason: 'not fetched' }, false, 'unavailable', 'not fetched'],
  ['forgotten by the source', undefined, false, 'unavailable', 'the repository gave nothing for it'],
])(
  'a page that is %s is skipped, and named where configuration names it',
  async (...[, content, link, reason, detail]) => {
    for (const literal of [true, false]) {
      const { documents, skipped, unreadable } = await readSet({
        snapshot: snapshotOf(content, link),
        paths: ['odd.md', 'good.md'],
        settings: settingsOf(literal),
        read: readings,
        surprises: openSurprises(),
      });
      expect(documents.map(({ path }) => path)).toEqual(['good.md']);
      expect(skipped).toEqual([{ path: 'odd.md', reason, detail }]);
      // What could not be looked at is no fault of the page.
      expect(unreadable).toEqual(
        literal && reason !== 'unavailable' ? [{ path: 'odd.md', reason, detail, configured: true }] : [],
      );
    }
  },
);

it.each([true, false])('a page without rows is unreadable only where configuration names it: %s', async (literal) => {
  const { documents, refused, unreadable } = await readSet({
    snapshot: memorySnapshot('a'.repeat(40), FILES),
    paths: ['empty.md', 'good.md'],
    settings: settingsOf(literal),
    read: readings,
    surprises: openSurprises(),
  });
  expect([documents.map(({ path }) => path), refused.map(({ path }) => path)]).toEqual([['good.md'], ['empty.md']]);
  expect(unreadable.map(({ path, reason }) => `${path} ${reason}`)).toEqual(literal ? ['empty.md no-rows'] : []);
});

it('a fault of ours is written down with its page, and the others are read', async () => {
  const surprises = openSurprises();
  const { documents } = await readSet({
    snapshot: memorySnapshot('a'.repeat(40), FILES),
    paths: ['throws.md', 'good.md'],
    settings: settingsOf(true),
    read: readings,
    surprises,
  });
  expect(documents.map(({ path }) => path)).toEqual(['good.md']);
  expect(surprises.list()).toEqual([
    { path: 'throws.md', line: null, what: 'reading the page: TypeError: x is undefined' },
  ]);
});

it.each<[what: string, path: string, content: Content | undefined, note: string]>([
  ['a fault of ours', 'throws.md', undefined, 'throws.md: its links and header were not read: it could not be read.'],
  [
    'what the source says',
    'odd.md',
    { kind: 'too-large', reason: 'it has 9 MB' },
    'odd.md: its links and header were not read: it has 9 MB.',
  ],
])('a page beside the documents that is not read is a note: %s', async (...[, path, content, note]) => {
  const notes = new Set<string>();
  const { pages } = await readAround({
    snapshot: snapshotOf(content),
    set: NO_DOCUMENTS,
    settings: { ...defaultSettings(), links: [path, 'empty.md'] },
    read: readings,
    notes,
    surprises: openSurprises(),
  });
  expect([...notes]).toEqual([note]);
  expect(pages.map((page) => page.path)).toEqual(['empty.md']);
});
