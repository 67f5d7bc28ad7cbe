// A page of many rows, equal and broken: an answer in a bounded number of steps.
import { LET_THROW } from '../helpers/let-throw.ts';
import { judge } from '../../src/findings/judge.ts';
import { FERRY, line } from '../helpers/ferry-page.ts';
import { documentOf, type DocumentOptions } from '../helpers/subject.ts';
import { countSteps } from '../helpers/steps.ts';

it('judges twenty thousand broken rows in few steps', async () => {
  const text =
    FERRY +
    Array.from({ length: 20_000 }, (_, index) =>
      line(index % 2 === 0 ? '1 Ferry' : `1.${index} Boat`, 'done', '`src/ferry.ts`, `oar`'),
    ).join('');
  const options: DocumentOptions = { facts: { 'src/ferry.ts': { state: 'missing' }, oar: { state: 'missing' } } };
  const head = [documentOf(text, options)];
  const base = [documentOf(text.replaceAll('oar', 'mast'), options)];
  let count = 0;
  const steps = await countSteps(() => {
    count = judge({
      head,
      base,
      renamedFrom: new Map(),
      unreadable: [],
      unreadableAtBase: [],
      deleted: [],
      configurationChanged: null,
      severities: {},
      declared: new Set(['docs/matrix.md']),
      today: '2026-03-01',
      surprises: LET_THROW,
    }).findings.length;
  });
  expect(count).toBeGreaterThan(40_000);
  expect(steps).toBeLessThan(300_000_000);
});
