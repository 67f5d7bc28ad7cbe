// Documents that ought to be guarded and cannot be.
import { matrixUnreadable } from '../../../src/findings/rules/matrix-unreadable.ts';
import { FERRY } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const bad = (reason: 'not-utf8' | 'binary' | 'too-large' | 'unavailable' | 'absent' | 'no-rows') =>
  ({ path: 'docs/fleet.md', reason, detail: 'why', configured: true }) as const;

testRule(matrixUnreadable, {
  valid: [
    { name: 'a readable document', text: FERRY },
    {
      name: 'a document that this change deletes, of which another rule speaks',
      run: {
        unreadable: [bad('absent')],
        deleted: [{ path: 'docs/fleet.md', rows: 3, configured: true, declared: true, survived: true }],
      },
    },
  ],
  invalid: [
    ...(
      [
        ['not-utf8', '`docs/fleet.md` is not checked: it is not UTF-8.'],
        ['binary', '`docs/fleet.md` is not checked: it is binary (why).'],
        ['too-large', '`docs/fleet.md` is not checked: it is too large (why).'],
        ['unavailable', '`docs/fleet.md` is not checked: its content cannot be read (why).'],
        ['absent', '`docs/fleet.md` is not checked: it does not exist (why).'],
        ['no-rows', 'No row of `docs/fleet.md` is checked: no status table or list was recognized (why).'],
      ] as const
    ).map(([reason, message]) => ({
      name: reason,
      run: { unreadable: [bad(reason)] },
      findings: [
        {
          messageId: reason,
          data: { path: 'docs/fleet.md', detail: 'why' },
          message,
          line: 1,
          column: 1,
          severity: 'error' as const,
        },
      ],
    })),
    {
      name: 'a page that is not there, beside one with nearly its name',
      run: { unreadable: [{ ...bad('absent'), nearest: 'docs/fleets.md' }] },
      findings: [
        {
          messageId: 'absent-near',
          message: '`docs/fleet.md` is not checked: it does not exist (why). Did you mean `docs/fleets.md`?',
          data: { path: 'docs/fleet.md', detail: 'why', nearest: 'docs/fleets.md' },
          line: 1,
          column: 1,
          severity: 'error' as const,
        },
      ],
    },
  ],
});
