// The verdict of a run, as a table of what was found, what counts and what was looked at.
import { conclude, type ConcludeInput } from '../../src/report/conclude.ts';

type Found = ConcludeInput['findings'][number];
const found = (part: Partial<Found> = {}): Found => ({
  ruleId: 'evidence-deleted',
  severity: 'error',
  origin: 'new',
  shown: true,
  ...part,
});
const run = (part: Partial<ConcludeInput>): ConcludeInput => ({
  findings: [],
  judged: true,
  incomplete: false,
  pages: 1,
  failOn: null,
  base: 'b'.repeat(40),
  ...part,
});

it.each([
  ['nothing found', {}, 'success'],
  ['nothing to judge', { pages: 0 }, 'neutral'],
  ['not all looked at', { incomplete: true }, 'neutral'],
  ['not judged', { judged: false }, 'failure'],
  ['not judged, whatever fails', { judged: false, failOn: 'never' }, 'failure'],
  ['a new error', { findings: [found()] }, 'failure'],
  ['a new error that is not shown', { findings: [found({ shown: false })] }, 'success'],
  ['a new warning', { findings: [found({ severity: 'warning' })] }, 'success'],
  ['an existing error', { findings: [found({ origin: 'existing' })] }, 'success'],
  ['an existing error without a base', { findings: [found({ origin: 'existing' })], base: null }, 'failure'],
  ['an existing error where any fails', { findings: [found({ origin: 'existing' })], failOn: 'any' }, 'failure'],
  [
    'an existing error where new ones fail',
    { findings: [found({ origin: 'existing' })], failOn: 'new', base: null },
    'success',
  ],
  ['a fixed error where any fails', { findings: [found({ origin: 'resolved' })], failOn: 'any' }, 'success'],
  ['a new error where none fails', { findings: [found()], failOn: 'never' }, 'success'],
  [
    'a broken configuration of before',
    { findings: [found({ ruleId: 'config-invalid', origin: 'existing' })] },
    'failure',
  ],
  [
    'a broken configuration that was fixed',
    { findings: [found({ ruleId: 'config-invalid', origin: 'resolved' })] },
    'success',
  ],
  [
    'a broken configuration where none fails',
    { findings: [found({ ruleId: 'config-invalid', origin: 'existing' })], failOn: 'never' },
    'success',
  ],
  ['an error among others', { findings: [found({ severity: 'notice' }), found()] }, 'failure'],
  ['an error, and not all looked at', { findings: [found()], incomplete: true, pages: 0 }, 'failure'],
] as const)('%s', (_name, part, conclusion) => {
  expect(conclude(run(part))).toBe(conclusion);
});
