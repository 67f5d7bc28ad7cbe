// For which commit an anchor was written: the one the page was verified at, the one that wrote the row, or either.
import { defaultSettings } from '../../src/config/defaults.ts';
import type { Citation } from '../../src/evidence/citation.ts';
import { openPageHistory } from '../../src/evidence/history/page-history.ts';
import { openAnchorOrigin } from '../../src/evidence/lines/anchor-origin.ts';
import { openStamps } from '../../src/evidence/verification/open-stamps.ts';
import type { Repository } from '../../src/repository/repository.ts';
import { readDocuments } from '../../src/rows/set/read-documents.ts';
import { openCase } from '../approved/case-repository.ts';
import { commitsOf, idOf, type Step } from '../helpers/commits-of.ts';
import { LET_THROW } from '../helpers/let-throw.ts';

const PAGE = 'docs/ferry-status.md';
const CITED = 'src/ferry.ts';

const pageWith = (anchor: string, header = ''): string =>
  `# Ferry status\n\n${header}\n\n| ID | Item | Status | Evidence |\n|---|---|---|---|\n| F-1 | Dock | done | ${anchor} |\n`;
const VERIFIED = (subject: string): string => `- Last Verified Commit: ${idOf(subject)}`;
const ANCHOR = `\`${CITED}:3\``;

interface Asked {
  readonly steps: readonly Step[];
  readonly change?: (repository: Repository) => Partial<Repository>;
  readonly target?: string;
}

/** The subjects of the commits that the anchor may have been written for; null where history cannot be asked. */
async function originOf({ steps, change = () => ({}), target = CITED }: Asked) {
  const commits = commitsOf(steps, SOURCE);
  const known = openCase({ commits, base: null, configuration: null, reports: new Map() });
  const repository = { ...known, ...change(known) };
  const { head } = await readDocuments({ repository, settings: defaultSettings(), surprises: LET_THROW });
  const document = head.documents.find(({ path }) => path === PAGE)!;
  const [field] = document.rows[0]!.evidence;
  const { line, column } = field!.range;
  const text = `${CITED}:3`;
  const range = { line, column: document.page.lines[line - 1]!.indexOf(text, column - 1) + 1 };
  const citation = { place: { row: 0, field: 0 }, reference: { text, path: CITED, range } } as unknown as Citation;
  const origin = openAnchorOrigin({
    repository,
    document,
    history: openPageHistory({ repository, path: PAGE, atBase: null }),
    stamp: openStamps(repository, 'head'),
  });
  const places = await origin.placesOf(citation, target);
  expect(places?.every(({ path }) => path === target) ?? true).toBe(true);
  const from = places?.map(({ snapshot }) => commits.find(({ id }) => id === snapshot.commit)?.subject) ?? null;
  return { from, unknown: origin.isUnknown() };
}

const fromOf = async (steps: readonly Step[]) => (await originOf({ steps })).from;

const SOURCE = { [CITED]: 'one\ntwo\nthree\n' };
const CODE: Step = { subject: 'Build a ferry', day: '2025-11-01' };

describe('an anchor was written for', () => {
  it('the commit that wrote it, on a page without a stamp', async () => {
    expect(
      await fromOf([
        CODE,
        { subject: 'Page', files: { [PAGE]: pageWith('`src/ferry.ts:2`') } },
        { subject: 'Anchor', files: { [PAGE]: pageWith(ANCHOR) } },
        { subject: 'Words', files: { [PAGE]: pageWith(ANCHOR, 'More words.') } },
      ]),
    ).toEqual(['Anchor']);
  });

  it('the commit that the page was verified at, where it had the anchor there', async () => {
    expect(
      await fromOf([
        CODE,
        { subject: 'Anchor', files: { [PAGE]: pageWith(ANCHOR) } },
        { subject: 'Later' },
        { subject: 'Stamp', files: { [PAGE]: pageWith(ANCHOR, VERIFIED('Later')) } },
      ]),
    ).toEqual(['Later']);
  });

  it('that, or the commit that wrote its cell anew since', async () => {
    const beside = `${ANCHOR} and \`src/oar.ts\``;
    expect(
      await fromOf([
        CODE,
        { subject: 'Anchor', files: { [PAGE]: pageWith(ANCHOR) } },
        { subject: 'Stamp', files: { [PAGE]: pageWith(ANCHOR, VERIFIED('Anchor')) } },
        { subject: 'Cell', files: { [PAGE]: pageWith(beside, VERIFIED('Anchor')) } },
      ]),
    ).toEqual(['Anchor', 'Cell']);
  });

  it('the commit that wrote it after the page was verified', async () => {
    expect(
      await fromOf([
        CODE,
        { subject: 'Page', files: { [PAGE]: pageWith('`src/ferry.ts:2`') } },
        { subject: 'Stamp', files: { [PAGE]: pageWith('`src/ferry.ts:2`', VERIFIED('Page')) } },
        { subject: 'Anchor', files: { [PAGE]: pageWith(ANCHOR, VERIFIED('Page')) } },
      ]),
    ).toEqual(['Anchor']);
  });

  it('the commit that wrote its row, of a page that is verified on a day', async () => {
    const dated = (day: string): string => pageWith(ANCHOR, `- Last Verified Date: ${day}`);
    expect(
      await fromOf([
        CODE,
        { subject: 'Anchor', day: '2025-11-02', files: { [PAGE]: pageWith(ANCHOR) } },
        { subject: 'First look', day: '2025-11-03', files: { [PAGE]: dated('2025-11-03') } },
        { subject: 'Drift', day: '2025-11-05', files: { [CITED]: 'x\none\ntwo\nthree\n' } },
        { subject: 'Second look', day: '2025-11-07', files: { [PAGE]: dated('2025-11-07') } },
        { subject: 'Third edit', day: '2025-11-09', files: { 'src/oar.ts': 'x' } },
      ]),
    ).toEqual(['Second look']);
  });

  const relabelled = (label: string, isBelow = false): readonly Step[] => {
    const dated = (day: string): string =>
      isBelow ? `${pageWith(ANCHOR)}\n*${label}: ${day}*\n` : pageWith(ANCHOR, `- ${label}: ${day}`);
    return [
      CODE,
      { subject: 'Anchor', day: '2025-11-02', files: { [PAGE]: dated('2025-11-02') } },
      { subject: 'Drift', day: '2025-11-05', files: { [CITED]: 'x\none\ntwo\nthree\n' } },
      { subject: 'Later edit', day: '2025-11-07', files: { [PAGE]: dated('2025-11-07') } },
    ];
  };

  it.each([
    'Last updated',
    'Updated',
    'Last modified',
    'Last revised',
    'Zuletzt aktualisiert',
    '最后更新',
    'Päivitetty',
  ])('the commit that wrote it, where “%s” at the end says when the page was edited', async (label) => {
    expect(await fromOf(relabelled(label, true))).toEqual(['Anchor']);
    expect(await fromOf(relabelled(label))).toEqual(['Later edit']);
  });

  it.each(['Last reviewed', 'Audit date', 'Last checked', 'Last Verified Date', 'Date'])(
    'the commit that wrote the day, where “%s” says that the page was looked at',
    async (label) => {
      expect(await fromOf(relabelled(label))).toEqual(['Later edit']);
    },
  );

  it('nothing that is known, where the file was not there', async () => {
    const steps = [CODE, { subject: 'Anchor', files: { [PAGE]: pageWith(ANCHOR) } }];
    expect(await originOf({ steps, target: 'src/raft.ts' })).toEqual({ from: [], unknown: false });
    expect(await originOf({ steps, target: 'src' })).toEqual({ from: [], unknown: false });
  });
});

describe('a page that came to its path after it was verified', () => {
  const moved = (extra: Readonly<Record<string, string | null>>, old: string = pageWith(ANCHOR)): readonly Step[] => [
    { ...CODE, files: { 'old/ferry-status.md': old } },
    {
      subject: 'Move',
      day: '2025-11-05',
      files: { 'old/ferry-status.md': null, [PAGE]: pageWith(ANCHOR, VERIFIED(CODE.subject)), ...extra },
    },
  ];

  it('was verified under its old path', async () => {
    expect(await fromOf(moved({}))).toEqual([CODE.subject]);
    expect(await fromOf([...moved({}), { subject: 'Words', files: { 'docs/words.md': 'x' } }])).toEqual([CODE.subject]);
  });

  it('was verified under its old path at the root', async () => {
    const [first, move] = moved({});
    expect(
      await fromOf([
        { ...first!, files: { 'ferry-status.md': pageWith(ANCHOR) } },
        { ...move!, files: { ...move!.files, 'old/ferry-status.md': null, 'ferry-status.md': null } },
      ]),
    ).toEqual([CODE.subject]);
  });

  it('is followed from where it came, where its old path has no such anchor', async () => {
    expect(await fromOf(moved({}, pageWith('`src/ferry.ts:2`')))).toEqual(['Move']);
  });

  it('is followed from where it came, where the other page is there still', async () => {
    expect(await fromOf(moved({ 'old/ferry-status.md': pageWith(ANCHOR) }))).toEqual(['Move']);
  });

  it('is followed from where it came, where two pages may have been it', async () => {
    const [first, move] = moved({ 'older/ferry-status.md': null });
    const files = { ...first!.files, 'older/ferry-status.md': pageWith(ANCHOR) };
    expect(await fromOf([{ ...first!, files }, move!])).toEqual(['Move']);
  });

  it('is followed from where it came, where the other name only ends alike', async () => {
    const [first, move] = moved({ 'old/my-ferry-status.md': null });
    const files = { 'old/my-ferry-status.md': pageWith(ANCHOR) };
    expect(
      await fromOf([
        { ...first!, files },
        { ...move!, files: { ...move!.files, 'old/ferry-status.md': null } },
      ]),
    ).toEqual([CODE.subject, 'Move']);
  });

  it('may have been written for either commit, where it was nowhere before', async () => {
    expect(
      await fromOf([CODE, { subject: 'Land', files: { [PAGE]: pageWith(ANCHOR, VERIFIED(CODE.subject)) } }]),
    ).toEqual([CODE.subject, 'Land']);
  });

  it('is followed from the commit that wrote the anchor, where the page landed before that', async () => {
    const header = VERIFIED(CODE.subject);
    expect(
      await fromOf([
        CODE,
        { subject: 'Land', files: { [PAGE]: pageWith('`src/ferry.ts:2`', header) } },
        { subject: 'Anchor', files: { [PAGE]: pageWith(ANCHOR, header) } },
      ]),
    ).toEqual(['Anchor']);
  });

  it('is followed from where it came, where another file of the verified commit has its very text', async () => {
    const text = pageWith(ANCHOR, VERIFIED(CODE.subject));
    expect(
      await fromOf([
        { ...CODE, files: { 'drafts/plan.md': text } },
        { subject: 'Land', files: { [PAGE]: text } },
      ]),
    ).toEqual(['Land']);
  });
});

describe('a page that is verified on a day, and landed with a merge', () => {
  const verified = async (landed: string, date = '2025-11-04'): Promise<unknown> => {
    const steps: readonly Step[] = [
      CODE,
      { subject: 'Main', day: '2025-11-04' },
      { subject: 'Land', day: landed, files: { [PAGE]: pageWith(ANCHOR, `- Last Verified Date: ${date}`) } },
    ];
    // The other side of the merge has the newest commit of the day.
    const main = idOf('Main');
    return (
      await originOf({ steps, change: () => ({ commitOn: () => Promise.resolve({ kind: 'known', value: main }) }) })
    ).from;
  };

  it('may have been written for either commit where it landed later', async () => {
    expect(await verified('2025-11-05')).toEqual(['Main', 'Land']);
  });

  it.each(['2025-11-04', '2025-11-03'])('is followed from where it landed, on %s', async (landed) => {
    expect(await verified(landed)).toEqual(['Land']);
  });

  it('is read as its other dates are', async () => {
    const date = '04/11/2025\n- Next look: 25/11/2025';
    expect(await verified('2025-11-04', date)).toEqual(['Land']);
    expect(await verified('2025-11-05', date)).toEqual(['Main', 'Land']);
  });
});

describe('what history cannot tell', () => {
  const steps: readonly Step[] = [
    CODE,
    { subject: 'Anchor', files: { [PAGE]: pageWith(ANCHOR) } },
    { subject: 'Stamp', files: { [PAGE]: pageWith(ANCHOR, VERIFIED('Anchor')) } },
  ];
  const refused = { kind: 'unverifiable', reason: 'a shallow clone' } as const;

  it('is said where the history of the page is not to be had', async () => {
    const change = () => ({ commitsOf: () => Promise.resolve(refused) });
    expect(await originOf({ steps: steps.slice(0, 2), change })).toEqual({ from: null, unknown: true });
  });

  it('is not said where no commit has the anchor', async () => {
    const change = () => ({ commitsOf: () => Promise.resolve({ kind: 'known', value: [] } as const) });
    expect(await originOf({ steps: steps.slice(0, 2), change })).toEqual({ from: null, unknown: false });
  });

  it('is said where the page at the verified commit cannot be read', async () => {
    const change = (known: Repository): Partial<Repository> => ({
      snapshot: (commit) => ({
        ...known.snapshot(commit),
        read: (paths) => Promise.resolve(new Map(paths.map((path) => [path, { kind: 'unavailable', reason: 'gone' }]))),
      }),
    });
    expect(await originOf({ steps, change })).toEqual({ from: null, unknown: true });
  });

  it('is said where the files of the commit were not all listed', async () => {
    const change = (known: Repository): Partial<Repository> => ({
      snapshot: (commit) => ({
        ...known.snapshot(commit),
        tree: async () => ({ entries: (await known.snapshot(commit).tree()).entries, truncated: true, because: 'cut' }),
      }),
    });
    expect(await originOf({ steps, change })).toEqual({ from: ['Anchor'], unknown: true });
  });

  it('is every commit before the oldest of 200 that were looked at', async () => {
    const edits = (count: number): readonly Step[] => [
      CODE,
      ...Array.from({ length: count }, (_, at) => ({
        subject: `Edit ${at}`,
        files: { [PAGE]: pageWith(ANCHOR, `Words ${at}.`) },
      })),
    ];
    expect(await fromOf(edits(199))).toEqual(['Edit 0']);
    expect(await fromOf(edits(200))).toEqual([]);
    expect(await fromOf(edits(201))).toEqual([]);
    const stamped = [...edits(199), { subject: 'Stamp', files: { [PAGE]: pageWith(ANCHOR, VERIFIED(CODE.subject)) } }];
    expect(await fromOf(stamped)).toEqual([]);
  });

  it('is a commit on another branch, which verifies nothing here', async () => {
    expect(
      await fromOf([
        CODE,
        { subject: 'Anchor', files: { [PAGE]: pageWith(ANCHOR) } },
        { subject: 'Elsewhere', aside: true },
        { subject: 'Stamp', files: { [PAGE]: pageWith(ANCHOR, VERIFIED('Elsewhere')) } },
      ]),
    ).toEqual(['Anchor']);
  });
});
