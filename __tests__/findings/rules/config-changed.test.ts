// Changes to the guard's own configuration.
import { configChanged } from '../../../src/findings/rules/config-changed.ts';
import { FERRY } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

testRule(configChanged, {
  valid: [{ name: 'a change that leaves it alone', text: FERRY }],
  invalid: [
    {
      name: 'an edit',
      run: { configurationChanged: '.github/matrix-guard.yml' },
      findings: [
        {
          messageId: 'changed',
          message:
            'This change edits `.github/matrix-guard.yml`. It was checked with the version at base; the new version applies after the merge.',
          data: { path: '.github/matrix-guard.yml' },
          line: 1,
          column: 1,
          severity: 'notice',
        },
      ],
    },
  ],
});
