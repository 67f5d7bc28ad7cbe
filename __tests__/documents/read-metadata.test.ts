// Metadata in every notation, with the exact place of each value, and what only looks like it.
import { readMetadata } from '../../src/documents/metadata/read-metadata.ts';
import { pageOf, sourceOf } from './pages.ts';

type Short = Readonly<Partial<Record<'status' | 'owner' | 'commit' | 'date' | 'plan', string>>>;

async function read(source: string): Promise<Short> {
  const page = await pageOf(source);
  const { status, owner, lastVerifiedCommit, lastVerifiedDate, sourcePlan } = readMetadata(page);
  const found = { status, owner, commit: lastVerifiedCommit, date: lastVerifiedDate, plan: sourcePlan };
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, field]) => {
      if (field === null) return [];
      // The range holds the value and nothing else.
      expect(sourceOf(page, field.range)).toBe(field.value);
      return [[name, field.value]];
    }),
  );
}

const TABLE = '| Item | Status | Evidence |\n|---|---|---|\n| one | done | `a.rs` |\n';

describe('metadata', () => {
  it.each<readonly [string, string, Short]>([
    [
      'list items',
      '# T\n\n- Status: verified\n- Owner: @docs\n- Last Verified Commit: `abc1234`\n- Last Verified Date: 2026-02-21\n\nSource plan: `plans/p.md`.\n',
      { status: 'verified', owner: '@docs', commit: 'abc1234', date: '2026-02-21', plan: 'plans/p.md' },
    ],
    [
      'bold labels in list items',
      '- **Status:** draft\n- **Owner**: team one\n',
      { status: 'draft', owner: 'team one' },
    ],
    [
      'bold labels with hard breaks',
      '# T\n\n**Status:** draft  \n**Verified commit:** abc1234\\\n**Updated:** 2026-01-02\\\n',
      { status: 'draft', commit: 'abc1234', date: '2026-01-02' },
    ],
    [
      'soft breaks',
      'Date: 2026-02-08\nPlan audited: `docs/p.md`\nOwner: a.\n',
      { date: '2026-02-08', plan: 'docs/p.md', owner: 'a' },
    ],
    [
      'one line, divided by dots',
      '**Status:** draft · **Owner:** @a · **Last updated:** 2026-01-02\n',
      { status: 'draft', owner: '@a', date: '2026-01-02' },
    ],
    [
      'one line, divided by pipes',
      'Owner: @a | Date: 2026-01-02 | Commit: `abc1234`\n',
      { owner: '@a', date: '2026-01-02', commit: 'abc1234' },
    ],
    ['a quote', '> **Last reviewed:** March 3, 2026\n> Owner: b\n', { date: 'March 3, 2026', owner: 'b' }],
    [
      'a table of two columns',
      '| Field | Value |\n|---|---|\n| **Status** | active |\n| Baseline commit | `abc1234` |\n',
      { status: 'active', commit: 'abc1234' },
    ],
    [
      'a table with a label as its header',
      '| Owner | @a |\n|---|---|\n| Date | 2026-01-02 |\n',
      { owner: '@a', date: '2026-01-02' },
    ],
    [
      'a table of one row',
      '| Status | Owner | Last updated |\n|---|---|---|\n| live | @a | 2026-01-02 |\n',
      { status: 'live', owner: '@a', date: '2026-01-02' },
    ],
    [
      'front matter',
      '---\nowner: "@a"\nlast_reviewed: 2026-01-02\nverified_at: abc1234\nsource_plan: p.md\n---\n# T\n',
      { owner: '@a', date: '2026-01-02', commit: 'abc1234', plan: 'p.md' },
    ],
    ['an italic footer', `# T\n\n## One\n\n${TABLE}\n_Last updated: 2026-01-02_\n`, { date: '2026-01-02' }],
    [
      'a sentence',
      '# T\n\nWe audited `main` at `abc1234`. As of 2026-03-04 all holds.\n',
      { commit: 'abc1234', date: '2026-03-04' },
    ],
    ['commit and date together', 'Last Verified: abc1234 (2026-02-01)\n', { commit: 'abc1234', date: '2026-02-01' }],
    [
      'commit and date divided',
      'Last verified commit/date: `abc1234` / 2026-02-01\n',
      { commit: 'abc1234', date: '2026-02-01' },
    ],
    ['nothing yet', 'Last verified commit/date: TBD / TBD\n', { commit: 'TBD', date: 'TBD' }],
    [
      'a date with a commit behind it',
      '**Last updated:** 2026-01-02 (commit `abc1234`)\n',
      { date: '2026-01-02', commit: 'abc1234' },
    ],
    ['a date and time', 'Last updated: 2026-01-02T10:11:12Z by CI\n', { date: '2026-01-02T10:11:12Z' }],
    [
      'a malformed strong value',
      'Last Verified Commit: see CI\nLast Verified Date: yesterday\n',
      { commit: 'see CI', date: 'yesterday' },
    ],
    ['a linked plan', 'Source plan: [The plan](../p.md "t")\n', { plan: '../p.md' }],
    [
      'a table below a subtitle',
      '# T\n\n## Of all kilns\n\n| Owner | @a |\n|---|---|\n| Last updated | 2026-01-02 |\n',
      { owner: '@a', date: '2026-01-02' },
    ],
    [
      'a table of bold labels below a subtitle',
      '# T\n\n## Of all kilns\n\n| **Number** | K-1 |\n|---|---|\n| **Version** | 2 |\n| **Last Updated** | 2026-01-02 |\n',
      { date: '2026-01-02' },
    ],
    ['no table of data', '# T\n\n| Number | K-1 |\n|---|---|\n| Version | 2 |\n| Last Updated | 2026-01-02 |\n', {}],
    ['no line below the first section', '# T\n\n## Kiln\n\n- Owner: @a\n', {}],
    ['a section of its own', '# T\n\n## Metadata\n\n- Owner: @a\n', { owner: '@a' }],
    ['other languages', '更新日期：2026-01-02\n', { date: '2026-01-02' }],
    [
      'a sentence',
      '# T\n\nVerified against abc1234 on 2026-02-02 by the crew.\n',
      { commit: 'abc1234', date: '2026-02-02' },
    ],
    [
      'a sentence over two lines',
      '# T\n\n**All that is said here was re-verified\nagainst commit `abc1234` on 2026-02-02.** More.\n',
      { commit: 'abc1234', date: '2026-02-02' },
    ],
    [
      'a sentence with the date in brackets',
      '# T\n\nEvery row was validated at commit abc1234 (2026-02-02).\n',
      { commit: 'abc1234', date: '2026-02-02' },
    ],
    [
      'Finnish labels',
      '- Viimeksi tarkistettu: 3. maaliskuuta 2026\n- Varmennettu commit: abc1234\n',
      { date: '3. maaliskuuta 2026', commit: 'abc1234' },
    ],
    ['a label that says against what', 'Last verified against commit: `abc1234`\n', { commit: 'abc1234' }],
    [
      'a label that says where',
      'Last verified on release branch: abc1234 (2026-02-02)\n',
      { commit: 'abc1234', date: '2026-02-02' },
    ],
    [
      'a sentence that says against what',
      '# T\n\n> Last verified against `main` on 2026-02-02.\n',
      { date: '2026-02-02' },
    ],
    ['a label of one word', '**Verification:** read through on 2026-02-02.\n', { date: '2026-02-02' }],
    [
      'windows line endings',
      '- Owner: @a\r\n- Last Verified Date: 2026-01-02\r\n',
      { owner: '@a', date: '2026-01-02' },
    ],
    [
      'a strong label below a weak one',
      'Date: 2026-01-01\nCommit: aaa1111\n\n- Last Verified Date: 2026-02-02\n- Last Verified Commit: bbb2222\n',
      { date: '2026-02-02', commit: 'bbb2222' },
    ],
  ])('is read from %s', async (_what, source, expected) => {
    expect(await read(source)).toEqual(expected);
  });

  it('knows an empty value and where it would stand', async () => {
    const { lastVerifiedCommit } = readMetadata(await pageOf('- Last Verified Commit:\n'));
    expect(lastVerifiedCommit).toMatchObject({
      label: 'Last Verified Commit',
      value: '',
      range: { line: 1, column: 24, endColumn: 24 },
    });
  });

  it('knows an empty cell of a table and where its value would stand', async () => {
    const page = await pageOf(
      '| Field | Value |\n|---|---|\n| Owner | @a |\n| Last Verified Commit | |\n| Last Verified Date |    |\n',
    );
    const { lastVerifiedCommit, lastVerifiedDate } = readMetadata(page);
    expect(lastVerifiedCommit).toMatchObject({
      label: 'Last Verified Commit',
      value: '',
      range: { line: 4, column: 26, endColumn: 26 },
    });
    expect(lastVerifiedDate).toMatchObject({
      label: 'Last Verified Date',
      value: '',
      range: { line: 5, column: 24, endColumn: 24 },
    });
  });

  it.each([
    ['a legend', '# T\n\nStatus legend:\n\n- Status: what it is\n- Owner: who\n'],
    ['code', '```\nStatus: verified\nLast Verified Commit: abc1234\n```\n'],
    ['cells of a data table', '| Item | Status |\n|---|---|\n| Date: 2026-01-01 | Owner: x |\n'],
    ['text below the first table', `${TABLE}\nStatus: verified\n\n## Next\n\na\n\nb\n\nc\n\nd\n`],
    ['text below the first section', '# T\n\nIntro.\n\n## One\n\nOwner: x\n\na\n\nb\n\nc\n\nd\n'],
    ['a baseline that is no commit', 'Baseline: version 1.2\nUpdated: nightly\nRevision: second\n'],
    ['a compact date', 'Commit: 20260102\n'],
    ['a plan in words', 'Plan: do it soon\n'],
    ['check boxes', '- [ ] Owner: decide\n'],
    ['a sentence that only starts like a label', 'Statuses: see below\nOwnership: shared\n'],
  ])('is not read from %s', async (_what, source) => {
    expect(await read(source)).toEqual({});
  });
});
