// A claim that a change raises on a file that never was, in columns whose header says nothing of evidence.
import type { Report } from '../../src/report/report.ts';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardRepository } from '../helpers/guard-repository.ts';

const PAGE = 'docs/orchard.md';
const FILES = {
  'docs/pears.md': '# Pears\n\nRipe in autumn.\n',
  'docs/plums.md': '# Plums\n\nRipe in summer.\n',
  'docs/figs.md': '# Figs\n\nNever ripe.\n',
};
const FIRST = [
  '| Fruit | Status | Agreement |',
  '|---|---|---|',
  '| Pears | done | `docs/pears.md` |',
  '| Plums | done | `docs/plums.md` |',
];
const pageOf = (...rows: readonly string[]): string => ['# Orchard', '', ...rows, ''].join('\n');
const later = (header: string, row: string): readonly string[] => [
  '',
  '## Next year',
  '',
  header,
  '|---|---|---|',
  '| Quinces | planned | #4 |',
  '| Cherries | planned | #5, chapter 2 |',
  row,
];

const told = ({ findings }: Report): string[] =>
  findings
    .filter(({ shown, origin }) => shown && origin === 'new')
    .map(({ ruleId, severity, line, rowKey }) => `${line} ${ruleId} ${severity} ${rowKey ?? '*'}`);

let git: GitRepository;
beforeEach(() => {
  git = new GitRepository(FILES);
});
afterEach(() => git.dispose());

async function afterChange(before: string, after: string): Promise<Report> {
  git.write({ [PAGE]: before }).commit();
  git.write({ [PAGE]: after }).commit();
  return await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD', configuration: `documents:\n  - ${PAGE}\n` });
}

const SAME = '| Tree | Status | Agreement |';
const OTHER = '| Tree | Status | Basis |';

describe('a row that rises on a file that never was', () => {
  it.each([
    ['of a column that is evidence in another table of the page', SAME, 'error'],
    ['of a column that is evidence nowhere', OTHER, 'warning'],
  ])('is reported where it is %s', async (_, header, severity) => {
    const report = await afterChange(
      pageOf(...FIRST, ...later(header, '| Medlars | planned | #6 |')),
      pageOf(...FIRST, ...later(header, '| Medlars | done | #6, `docs/medlars.md` |')),
    );
    expect(told(report)).toEqual([`14 evidence-missing ${severity} medlars`]);
  });

  it.each([
    ['stays planned', '| Medlars | planned | #6, `docs/medlars.md` |'],
    ['cites what is there', '| Medlars | done | #6, `docs/figs.md` |'],
    ['cites a ticket', '| Medlars | done | #6 |'],
    ['names what may be no path', '| Medlars | done | #6, and/or |'],
  ])('is not, where the row %s', async (_, row) => {
    for (const header of [SAME, OTHER]) {
      const report = await afterChange(
        pageOf(...FIRST, ...later(header, '| Medlars | planned | #6 |')),
        pageOf(...FIRST, ...later(header, row)),
      );
      expect(told(report)).toEqual([]);
    }
  });

  it('lowers nothing where its column is no evidence, and is silent about what base wrote', async () => {
    const table = later(OTHER, '| Medlars | done | #6, `docs/medlars.md` |');
    const report = await afterChange(pageOf(...FIRST, ...table), pageOf(...FIRST, ...table, '', 'More to come.'));
    expect(report.findings.filter(({ rowKey }) => rowKey === 'medlars')).toEqual([]);
  });
});
