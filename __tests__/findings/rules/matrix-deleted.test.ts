// Guarded documents that this change removes.
import { matrixDeleted } from '../../../src/findings/rules/matrix-deleted.ts';
import { FERRY } from '../../helpers/ferry-page.ts';
import { judgeChange, saidBy } from '../../helpers/judge-change.ts';
import { testRule } from '../../helpers/rule-tester.ts';

testRule(matrixDeleted, {
  valid: [
    {
      name: 'a page that was only detected, with nothing left of what was done',
      run: { deleted: [{ path: 'docs/fleet.md', rows: 1, configured: false, declared: false, survived: false }] },
    },
    { name: 'a document that is there', text: FERRY },
    ...['docs/fleet.ja.md', 'docs/fleet_zh-CN.md', 'docs/fleet-pt-br.md'].map((path) => ({
      name: `a detected translation: ${path}`,
      run: { deleted: [{ path, rows: 12, configured: false, declared: false, survived: true }] },
    })),
    ...[
      { name: 'a detected page whose rows are elsewhere', declared: false, guarded: false },
      { name: 'a page with a stamp whose rows are on checked pages', declared: true, guarded: true },
    ].map(({ name, declared, guarded }) => ({
      name,
      run: {
        deleted: [
          {
            path: 'docs/fleet.md',
            rows: 12,
            configured: false,
            declared,
            survived: true,
            movedTo: { path: 'docs/ships.md', rows: 7, guarded, complete: true },
          },
        ],
      },
    })),
  ],
  invalid: [
    {
      name: 'a page that was only detected, with work that was done',
      run: { deleted: [{ path: 'docs/fleet.md', rows: 1, configured: false, declared: false, survived: true }] },
      findings: [
        {
          messageId: 'deleted',
          data: { path: 'docs/fleet.md', rows: 1 },
          message: 'This change deletes `docs/fleet.md`, which tracks statuses.',
          ground: 'change',
          line: 1,
          column: 1,
          severity: 'notice',
        },
      ],
    },
    {
      name: 'a detected page that may only have been renamed, which is in the report alone',
      run: {
        deleted: [
          { path: 'docs/fleet.md', rows: 1, configured: false, declared: false, survived: true, perhapsRenamed: true },
        ],
      },
      findings: [
        {
          messageId: 'perhaps',
          message:
            'This change removes `docs/fleet.md`, which tracks statuses. GitHub or git could not tell whether it was renamed.',
          data: { path: 'docs/fleet.md', rows: 1 },
          ground: 'reading',
          line: 1,
          column: 1,
          severity: 'notice',
        },
      ],
    },
    {
      name: 'a declared translation',
      run: { deleted: [{ path: 'docs/fleet.ja.md', rows: 1, configured: true, declared: true, survived: true }] },
      findings: [
        {
          messageId: 'deleted',
          message: 'This change deletes `docs/fleet.ja.md`, which tracks statuses.',
          data: { path: 'docs/fleet.ja.md', rows: 1 },
          line: 1,
          column: 1,
          severity: 'error',
        },
      ],
    },
    {
      name: 'a document that configuration names',
      run: { deleted: [{ path: 'docs/fleet.md', rows: 12, configured: true, declared: true, survived: true }] },
      findings: [
        {
          messageId: 'deleted',
          message: 'This change deletes `docs/fleet.md`, which tracks statuses.',
          data: { path: 'docs/fleet.md', rows: 12 },
          line: 1,
          column: 1,
          severity: 'error',
        },
      ],
    },
    {
      name: 'a document that was only discovered',
      run: { deleted: [{ path: 'docs/fleet.md', rows: 1, configured: false, declared: true, survived: true }] },
      findings: [
        {
          messageId: 'deleted',
          message: 'This change deletes `docs/fleet.md`, which tracks statuses.',
          data: { path: 'docs/fleet.md', rows: 1 },
          line: 1,
          column: 1,
          severity: 'warning',
        },
      ],
    },
    {
      name: 'a document whose rows stand in a new page, which is not guarded',
      run: {
        deleted: [
          {
            path: 'docs/fleet.md',
            rows: 12,
            configured: true,
            declared: true,
            survived: true,
            movedTo: { path: 'docs/ships.md', rows: 9, guarded: false, complete: false },
          },
        ],
      },
      findings: [
        {
          messageId: 'moved-unguarded',
          data: { path: 'docs/fleet.md', to: 'docs/ships.md', found: 9, total: 12 },
          line: 1,
          column: 1,
          severity: 'error',
          message:
            'This change deletes `docs/fleet.md` and moves 9 of its 12 rows to `docs/ships.md`, which is not checked.',
        },
      ],
    },
    {
      name: 'a page with a stamp whose rows are on a page that nobody checks',
      run: {
        deleted: [
          {
            path: 'docs/fleet.md',
            rows: 12,
            configured: false,
            declared: true,
            survived: true,
            movedTo: { path: 'docs/ships.md', rows: 12, guarded: false, complete: true },
          },
        ],
      },
      findings: [
        {
          messageId: 'moved-unguarded',
          data: { path: 'docs/fleet.md', to: 'docs/ships.md', found: 12, total: 12 },
          message:
            'This change deletes `docs/fleet.md` and moves 12 of its 12 rows to `docs/ships.md`, which is not checked.',
          line: 1,
          column: 1,
          severity: 'warning',
        },
      ],
    },
    {
      name: 'a configured document whose rows stand in a new page, which is guarded',
      run: {
        deleted: [
          {
            path: 'docs/fleet.md',
            rows: 12,
            configured: true,
            declared: true,
            survived: true,
            movedTo: { path: 'docs/ships.md', rows: 12, guarded: true, complete: true },
          },
        ],
      },
      findings: [
        {
          messageId: 'moved',
          data: { path: 'docs/fleet.md', to: 'docs/ships.md', found: 12, total: 12 },
          line: 1,
          column: 1,
          severity: 'error',
          message: 'This change deletes `docs/fleet.md` and moves 12 of its 12 rows to `docs/ships.md`.',
        },
      ],
    },
  ],
});

describe('matrix-deleted of pages that were only detected', () => {
  const row = (item: string): string => `| ${item} | done | \`src/${item}.ts\` | - |`;
  const matrix = (title: string): string =>
    `# ${title}\n\n| Item | Status | Evidence | Tests |\n|---|---|---|---|\n${row('oar')}\n${row('sail')}\n`;
  const CODE = { 'src/oar.ts': 'export {};\n', 'src/sail.ts': 'export {};\n' };
  const shown = async (pages: Readonly<Record<string, string>>, configuration?: string) => {
    const before = {
      ...CODE,
      ...Object.fromEntries(Object.entries(pages).map(([path, title]) => [path, matrix(title)])),
    };
    const report = await judgeChange({ before, after: CODE, configuration });
    const said = saidBy('matrix-deleted', report);
    expect(said).toHaveLength(Object.keys(pages).length);
    return said.flatMap((finding) => (finding.shown === true ? [finding.data?.['path']] : []));
  };

  it.each([
    ['docs/harbor-safety-report.md', 'Harbor'],
    ['docs/rigging_summary.md', 'Rigging'],
    ['docs/SAIL_ANALYSIS.md', 'Sails'],
    ['docs/documentation-index.md', 'Pages'],
    ['docs/RIGGING_FIXES.md', 'Rigging'],
    ['docs/ANALISE_DO_PORTO.md', 'Porto'],
    ['docs/harbor.md', 'Harbor inspection report – spring'],
    ['docs/port.md', 'Análise completa do porto'],
  ])('keeps a report that was written once in the report: %s, %s', async (path, title) => {
    expect(await shown({ [path]: title })).toEqual([]);
  });

  it.each([
    ['docs/harbor.md', 'Harbor'],
    ['docs/harbor-status.md', 'Harbor status report'],
    ['docs/gap-analysis.md', 'Gaps'],
    ['docs/reporting.md', 'Reporting of tides'],
    ['docs/sail-inventory.md', 'Sails and reports'],
  ])('shows a living page: %s, %s', async (path, title) => {
    expect(await shown({ [path]: title })).toEqual([path]);
  });

  it('shows of a clean-up only what people keep up to date', async () => {
    const pages = { 'docs/a.md': 'A', 'docs/b.md': 'B', 'docs/c.md': 'C', 'docs/launch-checklist.md': 'Launch' };
    expect(await shown(pages)).toEqual(['docs/launch-checklist.md']);
    expect(await shown({ 'docs/a.md': 'A', 'docs/b.md': 'B' })).toEqual(['docs/a.md', 'docs/b.md']);
  });

  it('shows each page that is declared', async () => {
    const configuration = 'documents: ["docs/*.md"]\nrules: { verification-missing: off }\n';
    const pages = { 'docs/a-report.md': 'A', 'docs/b.md': 'B', 'docs/c.md': 'C' };
    expect(await shown(pages, configuration)).toEqual(Object.keys(pages));
  });
});
