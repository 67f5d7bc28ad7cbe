// Cited commands that the repository does not have.
import { commandMissing } from '../../../src/findings/rules/command-missing.ts';
import { row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const PAGE = row('1 Ferry', 'done', '`src/ferry.ts`', '`make sail`');

testRule(commandMissing, {
  valid: [
    { name: 'a target that is there', text: PAGE },
    { name: 'a target that could not be looked for', text: PAGE, facts: { 'make sail': { state: 'unverifiable' } } },
    {
      name: 'a renamed script, of which another rule speaks',
      text: PAGE,
      facts: { 'make sail': { state: 'missing', change: 'renamed', renamedTo: 'scripts/boat.py' } },
    },
  ],
  invalid: [
    {
      name: 'a target that is not there',
      text: PAGE,
      facts: { 'make sail': { state: 'missing' } },
      findings: [
        {
          messageId: 'target',
          data: { command: 'make sail', target: 'sail', runner: 'make' },
          line: 3,
          column: 38,
          severity: 'warning',
          evidence: 'make sail',
          message: '`make sail`: `make` has no target or script `sail`.',
        },
      ],
    },
    {
      name: 'a script file that is not there',
      text: PAGE,
      facts: {
        'make sail': { state: 'missing', command: { runner: 'python3', target: null, path: 'scripts/sail.py' } },
      },
      findings: [
        {
          messageId: 'file',
          message: '`make sail`: `scripts/sail.py` does not exist.',
          severity: 'warning',
          data: { command: 'make sail', path: 'scripts/sail.py' },
          line: 3,
          column: 38,
        },
      ],
    },
    {
      name: 'a test that its file does not have',
      text: PAGE,
      facts: {
        'make sail': { state: 'missing', command: { runner: 'pytest', target: 'test_sail', path: 'tests/sail.py' } },
      },
      findings: [
        {
          messageId: 'target-in-file',
          message: '`make sail`: `tests/sail.py` does not define `test_sail`.',
          severity: 'warning',
          data: { command: 'make sail', target: 'test_sail', path: 'tests/sail.py', runner: 'pytest' },
          line: 3,
          column: 38,
        },
      ],
    },
  ],
});
