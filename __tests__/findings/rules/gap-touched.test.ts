// Changes at a place that is cited as proof of a gap.
import { gapTouched } from '../../../src/findings/rules/gap-touched.ts';
import { row } from '../../helpers/ferry-page.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const PAGE = row('1 Ferry', 'partial', '`src/ferry.ts:4`');
const FILE = row('1 Ferry', 'partial', '`src/ferry.ts`');
const gap = { polarity: 'gap', change: 'modified' } as const;

testRule(gapTouched, {
  valid: [
    { name: 'proof of work', text: FILE, facts: { 'src/ferry.ts': { change: 'modified' } } },
    { name: 'a gap this change does not touch', text: FILE, facts: { 'src/ferry.ts': { polarity: 'gap', change: 'unchanged' } } },
    { name: 'a change elsewhere in the file', text: PAGE, facts: { 'src/ferry.ts:4': { ...gap, lineState: { kind: 'same' } } } },
    { name: 'no base to see a change by', text: FILE, facts: { 'src/ferry.ts': { polarity: 'gap' } } },
    { name: 'a deleted file, of which another rule speaks', text: FILE, facts: { 'src/ferry.ts': { polarity: 'gap', change: 'deleted', state: 'missing' } } },
  ],
  invalid: [
    {
      name: 'an edited line, with the claim', text: PAGE, facts: { 'src/ferry.ts:4': { ...gap, claim: 'The bell is never rung.', lineState: { kind: 'changed' } } },
      findings: [{
        messageId: 'claimed', data: { place: 'src/ferry.ts at line 4', claim: 'The bell is never rung.' }, line: 3, column: 24, severity: 'notice',
        message: 'This change edits src/ferry.ts at line 4, which is cited as proof of a gap: “The bell is never rung.” The gap may be closed.',
      }],
    },
    { name: 'a removed line', text: PAGE, facts: { 'src/ferry.ts:4': { ...gap, lineState: { kind: 'removed' } } }, findings: [{ messageId: 'touched', data: { place: 'src/ferry.ts at line 4' }, line: 3, column: 24 }] },
    { name: 'a whole file', text: FILE, facts: { 'src/ferry.ts': gap }, findings: [{ messageId: 'touched', data: { place: 'src/ferry.ts' }, line: 3, column: 24 }] },
  ],
});
