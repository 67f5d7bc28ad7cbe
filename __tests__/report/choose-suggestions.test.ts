// Which suggestions are applied together: of two for one place the weightier, pointers before claims, and no more than was asked for.
import { chooseSuggestions, selectFixes } from '../../src/report/choose-suggestions.ts';
import type { ReportFinding } from '../../src/report/report.ts';
import { edit, finding } from '../publish/findings.ts';
import { nameRows } from '../helpers/name-rows.ts';

const fix = (place: string, text: string, part: Parameters<typeof finding>[0] = {}): ReportFinding =>
  finding({ edits: [edit(place, text)], ...part });
const ALL = { all: true, statuses: true } as const;

describe('two suggestions', () => {
  it.each(
    nameRows([
      ['on two lines', edit('5:1-4', 'a'), edit('6:1-4', 'b'), true],
      ['side by side', edit('5:1-4', 'a'), edit('5:4-7', 'b'), true],
      ['the other way round', edit('5:4-7', 'a'), edit('5:1-4', 'b'), true],
      ['over each other', edit('5:1-5', 'a'), edit('5:4-7', 'b'), false],
      ['over each other, the other way round', edit('5:4-7', 'a'), edit('5:1-5', 'b'), false],
      ['one within the other', edit('5:1-9', 'a'), edit('5:4-5', 'b'), false],
      ['with two texts for one place', edit('5:1-4', 'a'), edit('5:1-4', 'b'), false],
      ['with one text for one place', edit('5:1-4', 'a'), edit('5:1-4', 'a'), true],
      ['that put in two texts at one point', edit('5:4-4', 'a'), edit('5:4-4', 'b'), false],
      ['one of which is put in where the other begins', edit('5:4-4', 'a'), edit('5:4-7', 'b'), false],
      ['one of which is put in where the other ends', edit('5:7-7', 'a'), edit('5:4-7', 'b'), true],
      ['on two pages', edit('5:1-5', 'a'), edit('5:4-7', 'b', { path: 'docs/other.md' }), true],
      ['over several lines that touch', edit('5:1-1', 'a', { endLine: 7 }), edit('6:1-4', 'b'), false],
      ['over several lines that do not', edit('5:1-1', 'a', { endLine: 7 }), edit('7:1-4', 'b'), true],
    ]),
  )('%s', (_name, [one, other, together]) => {
    const findings = [one, other].map((own, index) =>
      finding({ edits: [own], rowKey: String(index), severity: 'warning' }),
    );
    const { findings: chosen, left } = chooseSuggestions(findings, ALL);
    expect(chosen).toEqual(together ? findings : findings.slice(0, 1));
    expect(left).toEqual(together ? [] : [{ finding: findings[1], rival: findings[0] }]);
  });
});

it('takes the weightier of two, and each edit once', () => {
  const [warning, error] = [fix('5:1-4', 'a', { severity: 'warning' }), fix('5:1-4', 'b', { severity: 'error' })];
  expect(chooseSuggestions([warning, error], ALL)).toEqual({
    findings: [error],
    edits: error.suggestion?.edits,
    left: [{ finding: warning, rival: error }],
  });
  const [one, same] = [fix('5:1-4', 'a', { rowKey: '1' }), fix('5:1-4', 'a', { rowKey: '2' })];
  expect(chooseSuggestions([one, same], ALL).edits).toEqual(one.suggestion?.edits);
});

describe('what is asked for', () => {
  const findings = {
    pointer: fix('5:1-4', 'a', { rowKey: '1' }),
    status: fix('6:1-4', 'b', { rowKey: '2', ruleId: 'status-overstated', ground: 'page' }),
    raise: fix('7:1-4', 'b', { rowKey: '3', ruleId: 'status-understated' }),
    old: fix('8:1-4', 'c', { rowKey: '4', origin: 'existing' }),
    fixed: fix('9:1-4', 'd', { rowKey: '5', origin: 'resolved' }),
    notation: fix('10:1-4', 'e', { rowKey: '6', ground: 'reading', shown: false }),
    later: fix('5:6-9', 'f', { rowKey: '1', ruleId: 'status-overstated' }),
    // Of a page that nobody declared: with everything only.
    hidden: fix('11:1-4', 'g', { rowKey: '8', ground: 'page', shown: false }),
    nothing: finding({ rowKey: '7' }),
  };
  const names = Object.keys(findings) as (keyof typeof findings)[];

  it.each([
    [{ all: false, statuses: false }, ['pointer']],
    [{ all: false, statuses: true }, ['pointer', 'status', 'raise']],
    [{ all: true, statuses: false }, ['pointer', 'old', 'hidden']],
    [{ all: true, statuses: true }, ['pointer', 'status', 'raise', 'old', 'hidden']],
  ])('is given for %j', (scope, wanted) => {
    const chosen = selectFixes(Object.values(findings), scope);
    expect(names.filter((name) => chosen.includes(findings[name]))).toEqual(wanted);
  });
});
