// Guarded documents that this change removes.
import { matrixDeleted } from '../../../src/findings/rules/matrix-deleted.ts';
import { FERRY } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

testRule(matrixDeleted, {
  valid: [{ name: 'a document that is there', text: FERRY }],
  invalid: [
    {
      name: 'a document that configuration names', run: { deleted: [{ path: 'docs/fleet.md', rows: 12, configured: true }] },
      findings: [{ messageId: 'deleted', data: { path: 'docs/fleet.md', rows: '12 rows' }, line: 1, column: 1, severity: 'error' }],
    },
    {
      name: 'a document that was only discovered', run: { deleted: [{ path: 'docs/fleet.md', rows: 1, configured: false }] },
      findings: [{ messageId: 'deleted', data: { path: 'docs/fleet.md', rows: '1 row' }, line: 1, column: 1, severity: 'warning' }],
    },
  ],
});
