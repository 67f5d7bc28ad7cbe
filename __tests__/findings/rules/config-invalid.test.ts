// What is wrong with the guard's own configuration.
import { configInvalid } from '../../../src/findings/rules/config-invalid.ts';
import { FERRY } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const path = '.github/matrix-guard.yml';

testRule(configInvalid, {
  valid: [{ name: 'a configuration that can be used', text: FERRY, run: { configurationProblems: [] } }],
  invalid: [
    {
      name: 'two problems',
      run: {
        configurationProblems: [
          { path, line: 3, column: 5, message: 'Expected a list.' },
          { path, line: 9, column: 1, message: 'Unexpected `x`.' },
        ],
      },
      findings: [
        {
          messageId: 'invalid',
          data: { problem: 'Expected a list' },
          message: 'The configuration is invalid: Expected a list.',
          line: 3,
          column: 5,
          severity: 'error',
        },
        {
          messageId: 'invalid',
          message: "The configuration is invalid: Unexpected 'x'.",
          data: { problem: 'Unexpected `x`' },
          line: 9,
          column: 1,
          severity: 'error',
        },
      ],
    },
  ],
});
