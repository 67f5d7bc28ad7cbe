// What the guard keeps to itself on pages that nobody configured, and what it says all the same.
import { applySuggestions, brief, guardRepository } from '../helpers/guard-repository.ts';
import { GitRepository } from '../helpers/git-repository.ts';

const table = (header: string, ...rows: readonly string[]): string =>
  `| ${header} |\n|${'---|'.repeat(header.split('|').length)}\n${rows.map((row) => `| ${row} |\n`).join('')}`;

describe('a page without configuration', () => {
  const made: GitRepository[] = [];
  const repositoryOf = (files: Readonly<Record<string, string>>): GitRepository => {
    const repository = new GitRepository(files);
    made.push(repository);
    repository.commit();
    return repository;
  };
  const said = async (
    files: Readonly<Record<string, string>>,
    run: Parameters<typeof guardRepository>[1] = {},
  ): Promise<string[]> => brief(await guardRepository(repositoryOf(files).path, { head: 'HEAD', ...run }));
  afterAll(() => {
    for (const repository of made) repository.dispose();
  });

  it.each([
    ['a day of writing', '**Date:** 2020-01-01', []],
    ['a day of an edit', 'Last updated: 2020-01-01', []],
    ['a day of review', 'Last reviewed: 2025-06-01', []],
    ['an audit’s day', '- Audit date: 2025-06-01', []],
    ['a day of verification', '- Last verified: 2025-06-01', ['existing verification-expired *']],
  ])('with %s', async (_, line, expected) => {
    const page = `# T\n\n${line}\n\n${table('Item | Status | Evidence', '1 One | done | `a.ts`')}`;
    expect(
      (await said({ 'docs/status.md': page, 'a.ts': 'a\n' })).filter(
        (one) => one.includes('expired') || one.includes('stale'),
      ),
    ).toEqual(expected);
  });

  it('with the day of an edit is held to it once configuration sets a limit for the page', async () => {
    const page = `# T\n\nLast updated: 2025-06-01\n\n${table('Item | Status | Evidence', '1 One | done | `a.ts`')}`;
    expect(
      await said(
        { 'docs/status.md': page, 'a.ts': 'a\n' },
        {
          configuration: 'documents: [{ path: docs/status.md, maxAgeDays: 90 }]\n',
        },
      ),
    ).toContain('existing verification-expired *');
  });

  it('says of one section that serves two tables what is missing once', async () => {
    const tables = `${table('Task | Title | Status', 'T-1 | One | done')}\n${table('Task | Dev status', 'T-1 | done')}`;
    expect(
      (await said({ 'docs/status.md': `# T\n\n${tables}\n### T-1: One\n\nEvidence:\n- \`src/gone.ts\`\n` })).filter(
        (one) => one.includes('evidence-missing'),
      ),
    ).toEqual(['existing evidence-missing T-1: src/gone.ts']);
  });

  it.each([
    ['an instruction in a section', '- Parse `src/gone.ts` for every place where a route is named.\n', []],
    ['a pointer in a section', '- `src/gone.ts`\n', ['existing evidence-missing T-1: src/gone.ts']],
    [
      'a labelled sentence',
      'Evidence:\n- The parser reads all places in `src/gone.ts` where a route is named.\n',
      ['existing evidence-missing T-1: src/gone.ts'],
    ],
  ])('takes %s for what it is', async (_, section, expected) => {
    const page = `# T\n\n${table('Task | Title | Status', 'T-1 | One | done')}\n### T-1: One\n\n${section}`;
    expect((await said({ 'docs/status.md': page })).filter((one) => one.includes('evidence-missing'))).toEqual(
      expected,
    );
  });

  it('does not take the links of a section for evidence where only its title is a row’s', async () => {
    const page = `# T\n\n${table('Feature | Status', 'Documentation | done', 'Engine | done')}\n## Documentation\n\n- [Guide](guide.md) - start here\n- \`docs/gone.md\`\n\n## Engine\n\nRuns.\n`;
    expect((await said({ 'docs/status.md': page })).filter((one) => one.includes('evidence-'))).toEqual([]);
  });

  it('says that evidence was deleted even where git is told to ignore its path in the same change', async () => {
    const repository = repositoryOf({
      'docs/status.md': table('Item | Status | Evidence', '1 One | done | `out/a.ts`'),
      'out/a.ts': 'a\n'.repeat(9),
    });
    repository.write({ '.gitignore': 'out/\n' }).remove('out/a.ts').commit();
    expect(brief(await guardRepository(repository.path, { base: 'HEAD^', head: 'HEAD' }))).toContain(
      'new evidence-deleted 1-one: out/a.ts',
    );
  });

  it('lets a page rest that a change moves to the archive, and says so in a note', async () => {
    const repository = repositoryOf({
      'docs/status.md': table('Item | Status | Evidence', 'One | done | `src/a.ts`', 'Two | done | `src/b.ts`'),
      'src/a.ts': 'a\n',
      'src/b.ts': 'b\n',
    });
    repository.rename('docs/status.md', 'docs/archive/status.md').remove('src/b.ts').commit();
    const report = await guardRepository(repository.path, { base: 'HEAD^', head: 'HEAD' });
    expect(brief(report)).toEqual([]);
    expect(report.notes).toEqual([expect.stringContaining('docs/status.md is now docs/archive/status.md')]);
  });

  it('says what was too much to read of a guarded page only', async () => {
    const much = `> quote\n${'word\n'.repeat(600)}\n`;
    const report = await guardRepository(
      repositoryOf({
        'docs/status.md': `# T\n\n${much}${table('Item | Status | Evidence', 'One | done | `a.ts`')}`,
        'docs/STATUS-old.md': `# Status\n\nStatus: done\n\n${much}${table('Item | Status', 'One | x')}`,
        'a.ts': 'a\n',
      }).path,
      { head: 'HEAD' },
    );
    expect(report.notes).toEqual([expect.stringMatching(/^docs\/status\.md: Line 504 goes on/)]);
  });

  it('suggests no edit of a heading that speaks for a whole list', async () => {
    const text =
      '# T\n\n## Done\n\n- One — `src/a.ts`\n- Two — `src/gone.ts`\n\n## Not started\n\n- Three — `src/a.ts`\n';
    const report = await guardRepository(repositoryOf({ 'docs/status.md': text, 'src/a.ts': 'a\n' }).path, {
      head: 'HEAD',
    });
    const statuses = report.findings.filter(({ ruleId }) => ruleId.startsWith('status-'));
    expect(statuses.map(({ ruleId, suggestion }) => [ruleId, suggestion])).toEqual([['status-overstated', null]]);
    expect(applySuggestions(text, statuses)).toBe(text);
  });

  it.each([
    [
      'a symbol that the legend explains with words',
      `${table('Status | Meaning', '✅ Built | works', '⚪ Off by default | there is code, and nobody sees it')}\n${table('Item | Status | Evidence', '1 One | ⚪ | `src/a.ts`', '2 Two | ✅ | `src/b.ts`')}`,
    ],
    ['a stub', table('Item | Status | Evidence', '1 One | stub only | `src/a.ts`')],
    [
      'a list of documents',
      table('Document | Description | Status', '`src/a.ts` | how it works | Draft', '`src/b.ts` | more of it | todo'),
    ],
    ['an open check box that names files', '- [x] Zero — `src/a.ts`\n- [ ] Wire `src/a.ts` into `src/b.ts`\n'],
  ])('does not call %s understated', async (_, body) => {
    expect(
      (await said({ 'docs/status.md': `# Status\n\n${body}`, 'src/a.ts': 'a\n', 'src/b.ts': 'b\n' })).filter((one) =>
        one.includes('understated'),
      ),
    ).toEqual([]);
  });

  it('says unknown words once, and only on a page that somebody declared', async () => {
    const rows = [
      '1 One | done | `a.ts`',
      '2 Two | done | `a.ts`',
      '3 Three | done | `a.ts`',
      '4 Four | gold | `a.ts`',
      '5 Five | Gold | `a.ts`',
      '6 Six | silver | `a.ts`',
    ];
    const unknown = async (header: string): Promise<string[]> =>
      (
        await said({ 'docs/status.md': `${header}${table('Item | Status | Evidence', ...rows)}`, 'a.ts': 'a\n' })
      ).filter((one) => one.includes('status-unknown'));
    expect(await unknown('')).toEqual([]);
    expect(await unknown('# Status\n\n- Last Verified Date: 2026-01-01\n\n')).toEqual(['existing status-unknown *']);
  });
});
