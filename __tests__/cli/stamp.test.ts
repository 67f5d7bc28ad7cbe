// `stamp`: commit and date in the page's own notation, for rows that hold, and nothing else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCommit, writeDate, type StampValues } from '../../src/cli/commands/stamp/notation.ts';
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { runMain, type MainOutcome } from '../helpers/run-main.ts';

const PAGE = 'docs/status-matrix.md';
const TABLE =
  '| Item | Status | Code |\n|---|---|---|\n| 1.1 Storing | done | `src/store.ts` |\n| 1.2 Finding | partial | `src/find.ts` |\n';
const FILES = { 'src/store.ts': 'store\n', 'src/find.ts': 'find\n' };

describe('stamp', () => {
  let repository: GitRepository;
  beforeEach(() => {
    repository = new GitRepository(FILES);
  });
  afterEach(() => {
    repository.dispose();
  });

  const run = (...argv: readonly string[]): Promise<MainOutcome> => runMain(argv, { cwd: repository.path });
  const read = (): string => readFileSync(join(repository.path, PAGE), 'utf8');
  const write = (text: string): string => repository.write({ [PAGE]: text }).commit();
  const verificationFindings = async (): Promise<string[]> => {
    const { findings } = JSON.parse((await run('check', PAGE, '--format', 'json')).stdout) as Report;
    return findings
      .filter(({ ruleId, origin }) => /verif/.test(ruleId) && origin !== 'resolved')
      .map(({ ruleId, message }) => `${ruleId}: ${message}`);
  };

  describe('on a branch', () => {
    const header = (commit: string, date: string): string =>
      `# Plan\n\n- Last Verified Commit: ${commit}\n- Last Verified Date: ${date}\n\n`;
    const found = async (...argv: readonly string[]): Promise<string[]> => {
      const { findings } = JSON.parse((await run('check', ...argv, '--format', 'json')).stdout) as Report;
      return findings
        .filter(({ ruleId, origin }) => /verif/.test(ruleId) && origin !== 'resolved')
        .map(({ ruleId, messageId, severity }) => `${ruleId}/${messageId}/${severity}`);
    };
    let base: string;
    beforeEach(() => {
      base = write(header('TBD', 'TBD') + TABLE);
      repository.git('switch', '--quiet', '-c', 'work');
      repository.write({ 'src/store.ts': 'store twice\n', 'src/new.ts': 'new\n' });
      write(header('TBD', 'TBD') + TABLE.replace('`src/find.ts`', '`src/find.ts`, `src/new.ts`'));
    });
    const squash = (): void => {
      repository.git('switch', '--quiet', 'main');
      repository.git('merge', '--quiet', '--squash', 'work');
      repository.commit({ message: 'Work (#1)' });
    };

    it('says on the pull request that a squash merge leaves the stamp behind, and what to stamp instead', async () => {
      await run('stamp', PAGE);
      repository.commit();
      expect(await found('--base', 'main', '--head', 'work')).toEqual(['verification-unknown-commit/on-branch/notice']);
      const { stdout } = await run('stamp', PAGE, '--at', 'merge-base');
      expect(stdout).toContain(`verified at ${base.slice(0, 10)}`);
      repository.commit();
      expect(await found('--base', 'main', '--head', 'work')).toEqual([]);
    });

    it('keeps a stamp at the merge base valid after the squash merge, until evidence changes again', async () => {
      await run('stamp', PAGE, '--at', 'merge-base');
      repository.commit();
      squash();
      expect(await found()).toEqual([]);
      repository.write({ 'src/new.ts': 'newer\n' }).commit();
      expect(await found()).toContain('verification-stale/stale/warning');
      repository.write({ 'src/store.ts': 'store thrice\n' }).commit();
      expect(await found()).toContain('verification-stale/stale/warning');
    });

    it('is silent where merge commits are how changes get in', async () => {
      repository.git('switch', '--quiet', 'main');
      repository.git('switch', '--quiet', '-c', 'side');
      repository.write({ 'src/side.ts': 'x' }).commit();
      repository.git('switch', '--quiet', 'main');
      repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge pull request #1 from x/side', 'side');
      repository.git('switch', '--quiet', 'work');
      repository.git('rebase', '--quiet', 'main');
      await run('stamp', PAGE);
      repository.commit();
      expect(await found('--base', 'main', '--head', 'work')).toEqual([]);
    });

    it('refuses the merge base where there is no base to compare with', async () => {
      repository.git('branch', '--quiet', '-D', 'main');
      expect(await run('stamp', PAGE, '--at', 'merge-base')).toEqual({
        code: 2,
        stdout: '',
        stderr:
          'matrix-guard: --at merge-base needs a default branch to compare with, and none was found; fetch it first.\n',
      });
    });
  });

  // Each header with what becomes of it; 1111111 stands for the new commit, and 2026-01-20 is the day.
  it.each([
    [
      'list items',
      '- Last Verified Commit: 0123abc\n- Last Verified Date: 2026-01-02\n',
      '- Last Verified Commit: 1111111\n- Last Verified Date: 2026-01-20\n',
    ],
    [
      'code marks and ten digits',
      '* **Last Verified Commit:** `0123abcdef`\n* **Last Verified Date:** `2026-01-02`\n',
      '* **Last Verified Commit:** `1111111111`\n* **Last Verified Date:** `2026-01-20`\n',
    ],
    [
      'what was never filled in',
      '- Last Verified Commit: TBD\n- Last Verified Date: TBD\n',
      '- Last Verified Commit: 1111111\n- Last Verified Date: 2026-01-20\n',
    ],
    [
      'empty values',
      '- Last Verified Commit:\n- Last Verified Date:\n',
      '- Last Verified Commit: 1111111\n- Last Verified Date: 2026-01-20\n',
    ],
    [
      'a missing date',
      '- Last Verified Commit: `0123abc` (main)\n',
      '- Last Verified Commit: `1111111` (main)\n- Last Verified Date: 2026-01-20\n',
    ],
    [
      'a missing commit',
      '**Last Verified Date:** March 3, 2026\n',
      '**Last Verified Date:** January 20, 2026\n**Last Verified Commit:** 1111111\n',
    ],
    [
      'an aligned table',
      '| Field                | Value      |\n|----------------------|------------|\n| Owner                | me         |\n| Last Verified Commit | `0123abc`  |\n',
      '| Field                | Value      |\n|----------------------|------------|\n| Owner                | me         |\n| Last Verified Commit | `1111111`  |\n| Last Verified Date   | 2026-01-20 |\n',
    ],
    [
      'a table with empty cells',
      '| Field | Value |\n|---|---|\n| Last Verified Commit | |\n| Last Verified Date ||\n',
      '| Field | Value |\n|---|---|\n| Last Verified Commit | 1111111 |\n| Last Verified Date | 2026-01-20 |\n',
    ],
    [
      'an aligned table with an empty cell',
      '| Field                | Value      |\n|----------------------|------------|\n| Owner                | me         |\n| Last Verified Commit |            |\n',
      '| Field                | Value      |\n|----------------------|------------|\n| Owner                | me         |\n| Last Verified Commit | 1111111    |\n| Last Verified Date   | 2026-01-20 |\n',
    ],
    [
      'an empty cell without a twin',
      '| Field | Value |\n|---|---|\n| Last Verified Commit | |\n',
      '| Field | Value |\n|---|---|\n| Last Verified Commit | 1111111 |\n| Last Verified Date | 2026-01-20 |\n',
    ],
    [
      'labels above an empty value',
      '| Status | Last Verified Commit |\n|---|---|\n| x | |\n\n## Rows\n',
      '| Status | Last Verified Commit |\n|---|---|\n| x | 1111111 (2026-01-20) |\n\n## Rows\n',
    ],
    [
      'labels above empty values',
      '| Last Verified Commit | Last Verified Date | Owner |\n|---|---|---|\n| | | me |\n\n## Rows\n',
      '| Last Verified Commit | Last Verified Date | Owner |\n|---|---|---|\n| 1111111 | 2026-01-20 | me |\n\n## Rows\n',
    ],
    [
      'labels above one row of values',
      '| Status | Last Verified Commit |\n|---|---|\n| x | 0123abc |\n\n## Rows\n',
      '| Status | Last Verified Commit |\n|---|---|\n| x | 1111111 (2026-01-20) |\n\n## Rows\n',
    ],
    [
      'one line with dots between',
      'Owner: me · Last verified commit: `0123abc` · Status: x\n',
      'Owner: me · Last verified commit: `1111111` · Last verified date: 2026-01-20 · Status: x\n',
    ],
    [
      'both in one value, linked',
      '> **Last Verified**: [`0123abc`](https://example.com/o/r/commit/0123abcdef) / 03.02.2026\n',
      '> **Last Verified**: [`1111111`](https://example.com/o/r/commit/1111111111) / 20.01.2026\n',
    ],
    ['half of both in one value', '- Last verified: 2026-01-02\n', '- Last verified: 2026-01-20 / 1111111\n'],
    [
      'lines with hard breaks',
      'Date: 2026-01-02  \nPlan audited: `x.md`  \n',
      'Date: 2026-01-20  \nLast Verified Commit: 1111111  \nPlan audited: `x.md`  \n',
    ],
    [
      'prose',
      'We audited `main` at `0123abc` with care.\n',
      'We audited `main` at `1111111` (2026-01-20) with care.\n',
    ],
    [
      'a header without a stamp',
      '- Owner: me\n- Status: active\n',
      '- Owner: me\n- Status: active\n- Last Verified Commit: 1111111\n- Last Verified Date: 2026-01-20\n',
    ],
    ['no header', '', '- Last Verified Commit: `1111111`\n- Last Verified Date: 2026-01-20\n\n'],
  ])('keeps the notation of %s', async (_, header, expected) => {
    const page = (text: string): string =>
      `# Plan\n\n${text}${text === '' || text.endsWith('\n\n') ? '' : '\n'}${TABLE}`;
    const head = write(page(header));
    expect(await run('stamp', PAGE)).toEqual({
      code: 0,
      stdout: `${PAGE}: verified at ${head.slice(0, 10)} on 2026-01-20.\n`,
      stderr: '',
    });
    expect(read()).toBe(page(expected).replace(/1{7,10}/g, (ones) => head.slice(0, ones.length)));
    repository.commit();
    expect(await verificationFindings()).toEqual([]);
  });

  it.each([
    [
      'adds to front matter',
      '---\ntitle: x\nstatus: active\n---\n',
      '---\ntitle: x\nstatus: active\nlast_verified_commit: 1111111\nlast_verified_date: 2026-01-20\n---\n',
    ],
    [
      'keeps quotes in front matter',
      '---\nlast-verified-date: "2026-01-02"\n---\n',
      '---\nlast-verified-date: "2026-01-20"\nlast-verified-commit: "1111111"\n---\n',
    ],
    [
      'fills in front matter that was left empty',
      '---\nlast_verified_commit:\nlast_verified_date: ""\nowner: me\n---\n',
      '---\nlast_verified_commit: 1111111\nlast_verified_date: "2026-01-20"\nowner: me\n---\n',
    ],
  ])('%s', async (_, before, after) => {
    const head = write(`${before}# Plan\n\n${TABLE}`);
    await run('stamp', PAGE);
    expect(read()).toBe(`${after}# Plan\n\n${TABLE}`.replaceAll('1111111', head.slice(0, 7)));
    repository.commit();
    expect(await verificationFindings()).toEqual([]);
  });

  it('keeps every other byte: line endings, byte order mark, tabs', async () => {
    const page = `\ufeff# Plan\r\n\r\n- Last Verified Commit: 0123abc  \r\n\r\n${TABLE.replaceAll('\n', '\r\n')}\ttab \r\nend`;
    const head = write(page);
    await run('stamp', PAGE);
    expect(read()).toBe(
      page.replace(
        '- Last Verified Commit: 0123abc  \r\n',
        `- Last Verified Commit: ${head.slice(0, 7)}  \r\n- Last Verified Date: 2026-01-20  \r\n`,
      ),
    );
  });

  it('does nothing the second time', async () => {
    write(`# Plan\n\n${TABLE}`);
    await run('stamp', PAGE);
    const once = read();
    expect(await run('stamp', PAGE)).toMatchObject({ code: 0 });
    expect(read()).toBe(once);
  });

  it('refuses while a done row lacks evidence, says which and why, and writes with --force', async () => {
    write(`# Plan\n\n${TABLE}| 1.3 Sharing | done | \`src/share.ts\` |\n`);
    const before = read();
    const { code, stdout, stderr } = await run('stamp', PAGE);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(
      `${PAGE}:7: row 1.3 is marked done, but its evidence supports only not started: src/share.ts`,
    );
    expect(read()).toBe(before);
    expect(await run('stamp', PAGE, '--force')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('Stamped anyway: ') as string,
    });
    expect(read()).toContain('- Last Verified Date: 2026-01-20');
  });

  it('refuses while cited evidence is not committed: the commit would lack it', async () => {
    write(`# Plan\n\n${TABLE}`);
    repository.write({
      'src/store.ts': 'edited\n',
      'src/new.ts': 'new\n',
      [PAGE]: `# Plan\n\n${TABLE}| 1.3 New | done | \`src/new.ts\` |\n`,
    });
    const { code, stderr } = await run('stamp', PAGE);
    expect(code).toBe(1);
    expect(stderr).toContain('2 cited files differ from HEAD (src/new.ts and src/store.ts; cited by 1.1 and 1.3)');
    repository.commit();
    expect(await run('stamp', PAGE)).toMatchObject({ code: 0 });
  });

  it('stamps no page where one of several is refused', async () => {
    write(`# Plan\n\n${TABLE}`);
    repository
      .write({
        'docs/other-matrix.md':
          '# Other\n\n| Item | Status | Code |\n|---|---|---|\n| 9.1 X | done | `src/none.ts` |\n',
      })
      .commit();
    expect(await run('stamp', PAGE, 'docs/other-matrix.md')).toMatchObject({ code: 1 });
    expect(read()).toBe(`# Plan\n\n${TABLE}`);
  });

  it('says so where there is no commit yet', async () => {
    repository.write({ [PAGE]: `# Plan\n\n${TABLE}` });
    expect(await run('stamp', PAGE)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'matrix-guard: This repository has no commit to stamp yet; commit first.\n',
    });
  });

  it('says so where the page holds no rows', async () => {
    write('# Plan\n\nNothing here.\n');
    expect(await run('stamp', PAGE)).toMatchObject({
      code: 2,
      stderr: `matrix-guard: ${PAGE} has no rows to verify; matrix-guard inspect ${PAGE} shows how it was read.\n`,
    });
  });

  describe('rows', () => {
    const ROWS = [
      '| Item | Status | Code | Last verified |',
      '|---|---|---|---|',
      '| 1.1 Storing | done | `src/store.ts` | 0123abc (2026-01-02) |',
      '| 1.2 Finding | done | `src/find.ts` | |',
      '| 1.3 Sharing | todo | - | |',
      '',
    ].join('\n');

    it('stamps the row that is named, in the column’s notation', async () => {
      const head = write(`# Plan\n\n${ROWS}`);
      expect(await run('stamp', PAGE, '--row', '1.2')).toMatchObject({
        code: 0,
        stdout: `${PAGE}, row 1.2: verified at ${head.slice(0, 10)} on 2026-01-20.\n`,
      });
      expect(read()).toBe(
        `# Plan\n\n${ROWS}`.replace('| `src/find.ts` | |', `| \`src/find.ts\` | ${head.slice(0, 7)} (2026-01-20) |`),
      );
    });

    it('stamps every claim of a page that is verified row by row, and adds no header', async () => {
      const head = write(`# Plan\n\n${ROWS}`);
      await run('stamp', PAGE);
      expect(read()).toBe(
        `# Plan\n\n${ROWS}`
          .replace('0123abc (2026-01-02)', `${head.slice(0, 7)} (2026-01-20)`)
          .replace('| `src/find.ts` | |', `| \`src/find.ts\` | ${head.slice(0, 7)} (2026-01-20) |`),
      );
      repository.commit();
      expect(await verificationFindings()).toEqual([]);
    });

    it('asks only for the named rows to hold', async () => {
      write(`# Plan\n\n${ROWS.replace('`src/store.ts`', '`src/gone.ts`')}`);
      expect(await run('stamp', PAGE, '--row', '1.2')).toMatchObject({ code: 0 });
      expect(await run('stamp', PAGE, '--row', '1.1,1.2')).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('row 1.1 is marked done') as string,
      });
    });

    it.each([
      [['--row', '7.7'], `${PAGE} has no row \`7.7\`.`],
      [['--row', '1.1', 'docs/b.md'], '--row needs exactly one DOCUMENT.'],
      [['--review', '--force'], '--review cannot be combined with --row, --at or --force.'],
    ])('refuses %j', async (flags, message) => {
      write(`# Plan\n\n${ROWS}`);
      expect(await run('stamp', PAGE, ...flags)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining(message) as string,
      });
    });

    it('says so where the table has no column for it', async () => {
      write(`# Plan\n\n${TABLE}`);
      expect((await run('stamp', PAGE, '--row', '1.1')).stderr).toContain(
        `${PAGE}:5: the table of row 1.1 has no Last Verified column; add one, or stamp the whole page`,
      );
    });
  });

  it('lists with --review the files of a glob, also of one that is relative to the page', async () => {
    repository
      .write({
        'docs/a.md': `# Plan\n\n- Last Verified Commit: 0123abc\n\n${TABLE}| 1.3 All | done | \`../src/*.ts\` |\n`,
      })
      .commit();
    expect(await run('stamp', 'docs/a.md')).toMatchObject({ code: 0, stderr: '' });
    // What one commit changes together with the stamp was looked at for it.
    repository.commit();
    repository.write({ 'src/store.ts': 'store more\n', 'src/new.ts': 'new\n', 'src/other.js': 'uncited\n' }).commit();
    const { code, stdout, stderr } = await run('stamp', 'docs/a.md', '--review');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/ {2}1\.3 All {2}line 10\n {4}src\/new\.ts {2}new since\n {4}src\/store\.ts\n/);
    expect(stdout).toMatch(/ {2}1\.1 Storing {2}line 8\n {4}src\/store\.ts\n/);
    expect(stdout).toContain('2 of 3 rows to check again.');
  });

  it('stamps only the page that is named, although its name could be a glob', async () => {
    repository.write({ 'docs/[x].md': `# Plan\n\n${TABLE}`, 'docs/x.md': `# Plan\n\n${TABLE}` }).commit();
    expect(await run('stamp', 'docs/[x].md')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^docs\/\[x\]\.md: [^\n]*\n$/) as string,
    });
    expect(readFileSync(join(repository.path, 'docs/[x].md'), 'utf8')).toContain('Last Verified Commit');
    expect(readFileSync(join(repository.path, 'docs/x.md'), 'utf8')).not.toContain('Last Verified Commit');
  });

  it.each(['#notes.md', '!important.md', 'a*b*c*d*e.md', `${'folder/'.repeat(37)}status.md`])(
    'takes the page %j, which could be no glob of a configuration',
    async (name) => {
      repository
        .write({
          [name]: `# Plan\n\n${TABLE}`,
          'docs/other-matrix.md': `# Plan\n\n${TABLE}| 9.1 Gone | done | \`src/gone.ts\` |\n`,
        })
        .commit();
      expect(await run('check', name, '--format', 'json')).toMatchObject({
        code: 0,
        stderr: '',
        stdout: expect.stringContaining(JSON.stringify(name)) as string,
      });
      expect(await run('inspect', name)).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('  matrix, 2 rows') as string,
      });
      expect(await run('stamp', name)).toMatchObject({ code: 0, stderr: '' });
    },
  );

  it('lists with --review what to read again, by row, file and commit, and changes nothing', async () => {
    write(`# Plan\n\n${TABLE}`);
    await run('stamp', PAGE);
    repository.commit({ message: 'stamp' });
    repository.write({ 'src/store.ts': 'store more\n' });
    const edit = repository.commit({ message: 'Store \u001b[31mmore' });
    repository.write({ 'README.md': 'unrelated' }).commit({ message: 'Unrelated' });
    const before = read();
    const { code, stdout } = await run('stamp', PAGE, '--review');
    expect(code).toBe(0);
    expect(stdout).toContain('  1.1 Storing  line 8\n    src/store.ts\n');
    expect(stdout).toContain(`${edit.slice(0, 7)} 2026-01-01 Store`);
    expect(stdout).toContain('1 of 2 rows to check again.');
    expect(stdout).not.toMatch(/Unrelated|1\.2|\u001b/);
    expect(read()).toBe(before);
    await run('stamp', PAGE);
    expect((await run('stamp', PAGE, '--review')).stdout).toContain('Nothing that its 2 rows cite changed since.');
  });
});

describe('notation', () => {
  const values = (now = '2026-01-20T10:30:45Z'): StampValues => ({
    commit: 'abcdef0123456789abcdef0123456789abcdef01',
    shortest: 7,
    now: new Date(now),
  });

  it.each([
    ['2025-12-31', '2026-01-20'],
    ['2025/12/31', '2026/01/20'],
    ['31.12.2025', '20.01.2026'],
    ['3.2.2025', '20.1.2026'],
    ['March 3, 2025', 'January 20, 2026'],
    ['Mar 3rd, 2025', 'Jan 20th, 2026'],
    ['3 March 2025', '20 January 2026'],
    ['03 MAR 2025', '20 JAN 2026'],
    ['May 3, 2025', 'January 20, 2026'],
    ['March 2025', 'January 2026'],
    ['2025-03', '2026-01'],
    ['2025-12-31T23:59:59Z', '2026-01-20T10:30:45Z'],
    ['2025-12-31 23:59 UTC', '2026-01-20 10:30 UTC'],
    ['2025-12-31T23:59:59.123+02:00', '2026-01-20T10:30:45.000+00:00'],
    ['on 2025-12-31, by hand', 'on 2026-01-20, by hand'],
    ['TBD', '2026-01-20'],
    ['31/12/2025', '20/01/2026'],
    ['', '2026-01-20'],
  ])('writes the day like %j', (old, expected) => {
    expect(writeDate(old, values())).toBe(expected);
  });

  it('writes ordinals as they are spoken', () => {
    expect(
      ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-11', '2026-01-22'].map((day) =>
        writeDate('Mar 4th, 2025', values(`${day}T00:00:00Z`)),
      ),
    ).toEqual(['Jan 1st, 2026', 'Jan 2nd, 2026', 'Jan 3rd, 2026', 'Jan 11th, 2026', 'Jan 22nd, 2026']);
  });

  it.each([
    ['0123abc', 'abcdef0'],
    ['0123abcdef', 'abcdef0123'],
    ['0123ABC', 'ABCDEF0'],
    ['0123abc (main)', 'abcdef0 (main)'],
    ['TBD', 'abcdef0'],
    ['', 'abcdef0'],
    ['20260102', 'abcdef0'],
    ['0'.repeat(40), 'abcdef0123456789abcdef0123456789abcdef01'],
  ])('writes the commit like %j', (old, expected) => {
    expect(writeCommit(old, values())).toBe(expected);
  });

  it('writes more digits where fewer would name another commit too', () => {
    expect(writeCommit('0123abc', { ...values(), shortest: 9 })).toBe('abcdef012');
  });
});
