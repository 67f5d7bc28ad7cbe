// Guarded documents that this change removes.
import { matrixDeleted } from '../../../src/findings/rules/matrix-deleted.ts';
import { FERRY } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

testRule(matrixDeleted, {
  valid: [
    {
      name: 'a page that was only detected, with nothing left of what was done',
      run: { deleted: [{ path: 'docs/fleet.md', rows: 1, configured: false, declared: false, survived: false }] },
    },
    { name: 'a document that is there', text: FERRY },
  ],
  invalid: [
    {
      name: 'a page that was only detected, with work that was done',
      run: { deleted: [{ path: 'docs/fleet.md', rows: 1, configured: false, declared: false, survived: true }] },
      findings: [{ messageId: 'deleted', ground: 'change', line: 1, column: 1, severity: 'notice' }],
    },
    {
      name: 'a document that configuration names',
      run: { deleted: [{ path: 'docs/fleet.md', rows: 12, configured: true, declared: true, survived: true }] },
      findings: [
        {
          messageId: 'deleted',
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
            movedTo: { path: 'docs/ships.md', rows: 9, guarded: false },
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
      name: 'a document whose rows stand in a new page, which is guarded',
      run: {
        deleted: [
          {
            path: 'docs/fleet.md',
            rows: 12,
            configured: false,
            declared: true,
            survived: true,
            movedTo: { path: 'docs/ships.md', rows: 12, guarded: true },
          },
        ],
      },
      findings: [
        {
          messageId: 'moved',
          line: 1,
          column: 1,
          severity: 'warning',
          message:
            'This change deletes `docs/fleet.md` and moves 12 of its 12 rows to `docs/ships.md`.',
        },
      ],
    },
  ],
});
