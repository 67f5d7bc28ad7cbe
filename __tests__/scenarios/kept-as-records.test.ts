// What a page keeps as it was, in a section or as a whole, and rows that say that what they name is gone, claim nothing of today.
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/orchard.md';
const NAMED = `documents:\n  - ${PAGE}\n`;
const lines = (name: string): string => Array.from({ length: 20 }, (_, at) => `// ${name} ${at} of its own`).join('\n');
const TABLE = ['| Item | Status | Evidence |', '|---|---|---|', '| 1.1 Press | done | `src/press.ts` |'];
const page = (...text: readonly string[]): string => ['# Orchard status', '', ...text, ''].join('\n');

const told = ({ findings }: Report): string[] =>
  findings.filter(({ origin }) => origin === 'new').map(({ ruleId, severity }) => `${ruleId} ${severity}`);

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository({ 'src/press.ts': lines('press'), 'src/ladder.ts': lines('ladder') });
});
afterEach(() => git.dispose());

async function afterChange(before: string, change: () => void, after = before): Promise<Report> {
  git.write({ [PAGE]: before }).commit();
  change();
  git.write({ [PAGE]: after }).commit();
  return await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration: NAMED });
}
const dropPress = (): void => void git.remove('src/press.ts');

describe('rows of a section that is kept as it was', () => {
  it.each([['## Archived'], ['## Cider (removed)'], ['## Cider\n\n> **ARCHIVED**: we sell juice now.']])(
    'miss nothing that this change deletes: %s',
    async (heading) => {
      const report = await afterChange(page(heading, '', ...TABLE), dropPress);
      expect(told(report)).toEqual([]);
      expect(report.documents[0]?.rows[0]).toMatchObject({
        declared: { text: 'done', status: 'not-applicable' },
        computed: 'not-applicable',
      });
    },
  );

  it('may be laid there by the change that deletes, which says so', async () => {
    const report = await afterChange(
      page('## Cider', '', ...TABLE),
      dropPress,
      page('## Cider (removed)', '', ...TABLE),
    );
    expect(told(report)).toEqual(['row-unguarded warning']);
  });

  it('are claims under any other heading', async () => {
    const report = await afterChange(page('## Cider removal', '', ...TABLE), dropPress);
    expect(told(report)).toContain('evidence-deleted error');
  });
});

describe('a page that says that it is kept as it was', () => {
  const anchored = ['| Item | Status | Evidence |', '|---|---|---|', '| 1.1 Press | done | `src/press.ts:7` |'];
  const shift = (): void => void git.write({ 'src/press.ts': `// one\n// more\n${lines('press')}` });

  it('names the lines of its day', async () => {
    expect(told(await afterChange(page('This report is archived.', '', ...anchored), shift))).toEqual([]);
  });

  it('is not compared with names beside its lines, and a note says why', async () => {
    const named = [
      '| Item | Status | Evidence |',
      '|---|---|---|',
      '| 1.1 Press | done | `squeeze` (`src/press.ts:3`) |',
    ];
    const define = (): void => void git.write({ 'src/press.ts': `${lines('press')}\nexport function squeeze() {}\n` });
    const living = await afterChange(page('This report is ours.', '', ...named), define);
    expect(living.findings.map(({ ruleId }) => ruleId)).toContain('anchor-mismatch');
    const kept = await afterChange(page('[OBSOLETE + 2031-05-04]', '', ...named), define);
    expect(kept.findings.map(({ ruleId }) => ruleId)).not.toContain('anchor-mismatch');
    expect(kept.notes).toContain(
      'docs/orchard.md says that it is kept as a record: the lines it cites are not followed, and not compared with the names beside them.',
    );
  });

  it.each(['Status: archived', '> **ARCHIVED**: we sell juice now.'])(
    'is compared and followed where only this change says so: %s',
    async (said) => {
      const [before, after] = ['This report is ours.', said].map((head) =>
        page(head, '', ...anchored, '| 1.2 Core | done | `squeeze` (`src/ladder.ts:3`) |'),
      );
      const change = (): void => {
        shift();
        git.write({ 'src/ladder.ts': `${lines('ladder')}\nexport function squeeze() {}\n` });
      };
      const report = await afterChange(before ?? '', change, after);
      expect(told(report)).toContain('line-moved warning');
      expect(report.findings.map(({ ruleId }) => ruleId)).toContain('anchor-mismatch');
      expect(report.notes.join(' ')).not.toContain('kept as a record');
    },
  );

  it('is followed where it says nothing of the kind', async () => {
    expect(told(await afterChange(page('This report is ours.', '', ...anchored), shift))).toEqual([
      'line-moved warning',
    ]);
  });

  it('is no status page unless it is named', async () => {
    git.write({ [PAGE]: page('This report is archived.', '', ...TABLE) }).commit();
    const report = await guardRepository(git.path, { head: 'HEAD' });
    expect(report.documents).toEqual([]);
  });
});

describe('a row that says that what it names is gone', () => {
  const row = (status: string, note: string): string =>
    page(
      '| Item | Status | File | Action |',
      '|---|---|---|---|',
      `| 1.1 Press | ${status} | \`src/press.ts\` | ${note} |`,
    );

  it.each([
    ['✅ RESOLVED', '✅ DELETED (plan 12)'],
    ['done', 'removed in v2'],
    ['done', 'DELETE'],
    ['done', 'gelöscht'],
    ['done', 'Poistettu'],
    ['done', '已删除'],
    ['removed', ''],
  ])('misses it no more: %s, %s', async (status, note) => {
    expect(told(await afterChange(row(status, note), dropPress))).toEqual([]);
  });

  it.each([
    ['done', 'To be created'],
    ['partial', '待创建'],
  ])('or is still to be made does not miss what never was there: %s, %s', async (status, note) => {
    const text = row(status, note).replace('press.ts', 'cider.ts');
    expect(told(await afterChange(row(status, 'keep'), () => undefined, text))).toEqual([]);
  });

  it('may say so in the change that deletes it', async () => {
    expect(told(await afterChange(row('done', 'keep'), dropPress, row('done', 'deleted in #9')))).toEqual([]);
  });

  it.each([
    ['done', 'removes stale apples each night'],
    ['done', 'removed apples are counted'],
    ['done', 'keep'],
    ['done', 'to be added: a second press'],
    ['done', 'to be created'],
  ])('misses it where it says something else: %s, %s', async (status, note) => {
    expect(told(await afterChange(row(status, note), dropPress))).toContain('evidence-deleted error');
  });
});
