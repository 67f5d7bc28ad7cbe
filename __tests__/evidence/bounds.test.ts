// How much of a page is looked at, what is said where there is more, and what is asked of a repository only where it is needed.
import { defaultSettings } from '../../src/config/defaults.ts';
import { decodeText } from '../../src/evidence/compare/contents.ts';
import { resolveLinks } from '../../src/evidence/links/resolve-links.ts';
import { resolveEvidence } from '../../src/evidence/resolve-evidence.ts';
import type { Repository } from '../../src/repository/repository.ts';
import { documentOf } from '../helpers/evidence-cell.ts';
import { LET_THROW } from '../helpers/let-throw.ts';
import { memoryRepository, memorySnapshot } from '../helpers/memory-repository.ts';

const PAGE = 'docs/kiln-status.md';

interface Change {
  readonly page: string;
  readonly base: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, string>>;
}

const openChange = ({ page, base, head }: Change): Repository =>
  memoryRepository(
    memorySnapshot('1'.repeat(40), { ...head, [PAGE]: page }),
    memorySnapshot('2'.repeat(40), { ...base, [PAGE]: page }),
  );

/** The evidence of one page that stays as it is. */
async function resolve(change: Change, repository = openChange(change)) {
  return await resolveEvidence({
    repository,
    head: [await documentOf(PAGE, change.page)],
    base: [await documentOf(PAGE, change.page)],
    renamedFrom: new Map(),
    readDocumentAt: null,
    surprises: LET_THROW,
  });
}

const ROWS = '| ID | Status | Evidence | Notes |\n|---|---|---|---|\n';

it('of the mentions of one page the first 500 are kept', async () => {
  const mentions = (count: number): string => '- `src/fire.py`\n'.repeat(count);
  const count = async (written: number): Promise<number | undefined> => {
    const page = `# Kiln\n\n${mentions(written)}\n${ROWS}| K-1 | done | \`src/cool.py\` | - |\n`;
    const files = { 'src/cool.py': 'cool\n' };
    const { head } = await resolve({ page, base: { ...files, 'src/fire.py': 'fire\n' }, head: files });
    return head[0]?.asides?.mentions.length;
  };
  expect(await count(499)).toBe(499);
  expect(await count(501)).toBe(500);
});

it('of the names beside evidence that a change removes the first 500 are kept', async () => {
  const rows = Array.from(
    { length: 502 },
    (_, at) => `| K-${at} | done | \`src/cool.py\` | \`test_fire_${at}\` |\n`,
  ).join('');
  const tests = Array.from({ length: 502 }, (_, at) => `def test_fire_${at}():\n    pass\n`).join('');
  const files = { 'src/cool.py': 'cool\n' };
  const { head } = await resolve({
    page: `# Kiln\n\n${ROWS}${rows}`,
    base: { ...files, 'tests/test_fire.py': tests },
    head: files,
  });
  const names = head[0]!.evidence.flat().filter(({ place }) => place.aside === true);
  expect(names).toHaveLength(500);
  expect(names.at(-1)?.reference.symbol).toBe('test_fire_499');
});

it('a change of more than 200 files of code takes no names away', async () => {
  const page = `# Kiln\n\n${ROWS}| K-1 | done | \`src/cool.py\` | \`test_fire_0\` |\n`;
  const change = async (count: number): Promise<number> => {
    const files = (text: (at: number) => string): Readonly<Record<string, string>> =>
      Object.fromEntries([
        ['src/cool.py', 'cool\n'],
        ...Array.from({ length: count }, (_, at): [string, string] => [`tests/test_${at}.py`, text(at)]),
      ]);
    const { head } = await resolve({
      page,
      base: files((at) => `def test_fire_${at}():\n    pass\n`),
      head: files((at) => `def test_ice_${at}():\n    pass\n`),
    });
    return head[0]!.evidence.flat().filter(({ place }) => place.aside === true).length;
  };
  expect(await change(200)).toBe(1);
  expect(await change(201)).toBe(0);
});

it('names beside lines are compared until a billion characters were looked through, once for each name and for the key', async () => {
  // Four million characters, and for each row two looks: at a name, and at the key.
  const file = `def heat():\n    return 1\n${'x'.repeat(4_000_000 - 25)}\n`;
  const said = async (count: number): Promise<readonly string[]> => {
    const rows = Array.from(
      { length: count },
      (_, at) => `| K-${at} | done | \`heat\` at \`src/fire.py:2\` | - |\n`,
    ).join('');
    const files = { 'src/fire.py': file };
    const { notes } = await resolve({ page: `# Kiln\n\n${ROWS}${rows}`, base: {}, head: files });
    return notes.filter((note) => note.startsWith('Names'));
  };
  // Both the page at base and the page at head are compared, and at base the file is not there.
  expect(await said(120)).toEqual([]);
  expect(await said(130)).toEqual(['Names beside line numbers were not all compared: the cited files are too large.']);
});

it('names of a page are looked for in the first 400 files that it cites, where the tree cannot be searched', async () => {
  const state = async (count: number): Promise<string | undefined> => {
    const files = Object.fromEntries(
      Array.from({ length: count }, (_, at) => [`src/part${at}.py`, at === count - 1 ? 'late_name = 1\n' : 'x = 1\n']),
    );
    const rows = Object.keys(files).map(
      (path, at) => `| K-${at} | done | \`${path}\`${at === 0 ? ' `late_name`' : ''} | - |\n`,
    );
    const page = `# Kiln\n\n${ROWS}${rows.join('')}`;
    const { head } = await resolveEvidence({
      repository: memoryRepository(memorySnapshot('1'.repeat(40), { ...files, [PAGE]: page }, { searchable: false })),
      head: [await documentOf(PAGE, page)],
      base: [],
      renamedFrom: new Map(),
      readDocumentAt: null,
      surprises: LET_THROW,
    });
    return head[0]!.evidence.flat().find(({ reference: { kind } }) => kind === 'symbol')?.resolution.state;
  };
  expect(await state(400)).toBe('present');
  expect(await state(401)).toBe('unverifiable');
});

it.each([
  ['eight million bytes', new Uint8Array(8_000_000).fill(120), true],
  ['more', new Uint8Array(8_000_001).fill(120), false],
  ['a byte that no text has, early', Uint8Array.from([120, 0, 120]), false],
  ['such a byte as the 8,000th', new Uint8Array(9_000).fill(120).fill(0, 7_999, 8_000), false],
  ['such a byte as the 8,001st', new Uint8Array(9_000).fill(120).fill(0, 8_000, 8_001), true],
  ['nothing', new Uint8Array(0), true],
] as const)('a file of %s is read as a text or not', (_, bytes, expected) => {
  expect(decodeText(bytes) !== null).toBe(expected);
});

describe('a repository is searched for names', () => {
  /** The names of each search of head. */
  async function searches(names: string, head: string): Promise<readonly (readonly string[])[]> {
    const change = {
      page: `# Kiln\n\n${ROWS}| K-1 | done | ${names} | - |\n`,
      base: { 'src/fire.py': 'def heat_up():\n    return 1\n', 'docs/words.md': 'heat_up\n' },
      head: { 'src/fire.py': head, 'docs/words.md': 'heat_up\n' },
    };
    const known = openChange(change);
    const asked: (readonly string[])[] = [];
    await resolve(change, {
      ...known,
      head: {
        ...known.head,
        search(literals) {
          asked.push(literals);
          return known.head.search(literals);
        },
      },
    });
    return asked;
  }

  it('that the cited files lack', async () => {
    expect(await searches('`src/fire.py` `heat_down`', 'x\n')).toEqual([['heat_down']]);
    expect(await searches('`src/fire.py` `heat_up`', 'def heat_up():\n    return 2\n')).toEqual([]);
  });

  it('never for none', async () => {
    for (const names of ['`src/fire.py::heat_up`', '`src/fire.py` `heat_up`', '`heat_up`'])
      expect((await searches(names, 'x\n')).filter((literals) => literals.length === 0)).toEqual([]);
  });
});

it('renames are asked for where a link leads to what base had, and only there', async () => {
  const asked = async (link: string): Promise<number> => {
    const page = `# Kiln\n\nSee [it](${link}).\n\n${ROWS}| K-1 | done | \`src/cool.py\` | - |\n`;
    const change = { page, base: { 'src/cool.py': '1', 'src/fire.py': '1' }, head: { 'src/cool.py': '1' } };
    const known = openChange(change);
    let count = 0;
    const document = await documentOf(PAGE, page);
    const { head } = await resolveLinks({
      repository: {
        ...known,
        renames() {
          count += 1;
          return known.renames();
        },
      },
      settings: defaultSettings(),
      head: [document],
      base: [document],
      surprises: LET_THROW,
    });
    expect(head.size).toBe(1);
    return count;
  };
  expect(await asked('../src/fire.py')).toBe(1);
  expect(await asked('../src/gone.py')).toBe(0);
});

it.each([
  ['support', 'unverifiable', null],
  ['checked', 'missing', null],
  [undefined, 'missing', 'out-of-range'],
] as const)('of a page alone, for %s, a name is %s and its lines are %s', async (only, name, lines) => {
  const page = `# Kiln\n\n${ROWS}| K-1 | done | \`src/fire.py\` \`never_there\` | - |\n| K-2 | done | \`src/fire.py:9\` | - |\n`;
  const { head } = await resolveEvidence({
    repository: memoryRepository(memorySnapshot('1'.repeat(40), { [PAGE]: page, 'src/fire.py': 'fire\n' })),
    head: [await documentOf(PAGE, page)],
    base: [],
    renamedFrom: new Map(),
    readDocumentAt: null,
    surprises: LET_THROW,
    ...(only === undefined ? {} : { only }),
  });
  const all = head[0]!.evidence.flat();
  expect(all.find(({ reference: { kind } }) => kind === 'symbol')?.resolution.state).toBe(name);
  expect(all.find(({ reference: { kind } }) => kind === 'lines')?.lineState?.kind ?? null).toBe(lines);
});
