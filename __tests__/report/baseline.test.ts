// A baseline is written so that a change of it reads well, read with care, and says what of it no longer counts.
import { applyBaseline, parseBaseline, renderBaseline, type Baseline } from '../../src/report/baseline.ts';
import type { Judgement } from '../../src/findings/judge.ts';
import { finding } from '../publish/findings.ts';
import { nameRows } from '../helpers/name-rows.ts';

const print = (digit: string): string => digit.repeat(16);
const entry = (digit: string, part: Partial<Baseline[number]> = {}): Baseline[number] => ({
  fingerprint: print(digit),
  rule: 'evidence-missing',
  document: 'docs/a.md',
  row: 'R-1',
  ...part,
});

describe('writing', () => {
  it('sorts by page, row, rule and fingerprint, and leaves out what is fixed', () => {
    const findings = [
      finding({ path: 'b.md', rowKey: '1', ruleId: 'r', fingerprint: print('1') }),
      finding({ path: 'a.md', rowKey: '2', ruleId: 'r', fingerprint: print('2') }),
      finding({ path: 'a.md', rowKey: '1', ruleId: 's', fingerprint: print('3') }),
      finding({ path: 'a.md', rowKey: '1', ruleId: 'r', fingerprint: print('5') }),
      finding({ path: 'a.md', rowKey: '1', ruleId: 'r', fingerprint: print('4') }),
      finding({ path: 'a.md', rowKey: null, ruleId: 'z', fingerprint: print('6') }),
      finding({ path: 'a.md', origin: 'resolved', fingerprint: print('7') }),
    ];
    const text = renderBaseline({ findings });
    expect([...text.matchAll(/"fingerprint":"(\d)/g)].map(([, digit]) => digit).join('')).toBe('645321');
    expect(text.startsWith('{\n  "schemaVersion": 1,\n  "findings": [\n    {"fingerprint":')).toBe(true);
    expect(text.endsWith('"document":"b.md","row":"1"}\n  ]\n}\n')).toBe(true);
    expect(JSON.parse(text)).toMatchObject({ schemaVersion: 1, findings: { length: 6 } });
  });

  it('of nothing is an empty list', () => {
    expect(renderBaseline({ findings: [] })).toBe('{\n  "schemaVersion": 1,\n  "findings": []\n}\n');
  });
});

describe('reading', () => {
  const text = (findings: unknown, schemaVersion: unknown = 1): string => JSON.stringify({ schemaVersion, findings });

  it('gives back what was written', () => {
    const findings = [finding({ fingerprint: print('1') })];
    expect(parseBaseline(renderBaseline({ findings }))).toEqual({
      baseline: [{ fingerprint: print('1'), rule: 'evidence-renamed', document: 'docs/status.md', row: '1.1' }],
    });
    expect(parseBaseline(text([]))).toEqual({ baseline: [] });
    expect(parseBaseline(text([entry('1', { row: null })]))).toEqual({ baseline: [entry('1', { row: null })] });
  });

  it.each([
    ['no JSON', '{', 'is not JSON'],
    ['a list', '[]', 'is not a baseline of this command'],
    ['null', 'null', 'is not a baseline of this command'],
    ['something else', '{}', 'is not a baseline of this command'],
    ['another version', text([], 2), 'has the version 2, and this command reads 1'],
    ['a long version', text([], 'x'.repeat(40)), `has the version "${'x'.repeat(19)}, and this command reads 1`],
    ['no list', text({}), 'has no list of findings, or too long a one'],
    ['an entry that is none', text([entry('1'), 7]), 'has an invalid finding (entry 2 of its list)'],
    [
      'a short fingerprint',
      text([{ ...entry('1'), fingerprint: 'abc' }]),
      'has an invalid finding (entry 1 of its list)',
    ],
    [
      'a longer one',
      text([{ ...entry('1'), fingerprint: `${print('1')}1` }]),
      'has an invalid finding (entry 1 of its list)',
    ],
    [
      'a fingerprint behind something',
      text([{ ...entry('1'), fingerprint: `x${print('1')}` }]),
      'has an invalid finding (entry 1 of its list)',
    ],
    ['no rule', text([{ ...entry('1'), rule: 1 }]), 'has an invalid finding (entry 1 of its list)'],
    ['no document', text([{ ...entry('1'), document: null }]), 'has an invalid finding (entry 1 of its list)'],
    ['a row that is a number', text([{ ...entry('1'), row: 3.1 }]), 'has an invalid finding (entry 1 of its list)'],
  ])('%s', (_name, given, problem) => {
    expect(parseBaseline(given)).toEqual({ baseline: null, problem });
  });
});

describe('what is known', () => {
  /** Of what was found and of the pages only what is compared. */
  const judgement = (...digits: readonly string[]): Judgement =>
    ({
      findings: digits.map((digit) => finding({ fingerprint: print(digit) })),
      causes: [],
      subjects: [{ path: 'docs/a.md' }],
      computedAtBase: new Map(),
    }) as unknown as Judgement;

  it.each(
    nameRows([
      ['nothing', ['1'], [], ['1'], []],
      ['one of two', ['1', '2'], [entry('1')], ['2'], ['1 finding of the baseline does not count.']],
      ['both', ['1', '2'], [entry('1'), entry('2')], [], ['2 findings of the baseline do not count.']],
      [
        'one that is fixed',
        ['1'],
        [entry('3')],
        ['1'],
        [
          '1 finding of the baseline is fixed (evidence-missing in docs/a.md, row R-1): write it again to keep them so.',
        ],
      ],
      [
        'two that are fixed',
        [],
        [entry('3', { row: null }), entry('4')],
        [],
        [
          '2 findings of the baseline are fixed (evidence-missing in docs/a.md and evidence-missing in docs/a.md, row R-1): write it again to keep them so.',
        ],
      ],
      ['one of a page that nobody looked at', ['1'], [entry('3', { document: 'docs/b.md' })], ['1'], []],
    ]),
  )('of %s', (_name, [found, baseline, left, notes]) => {
    const applied = applyBaseline(judgement(...found), baseline);
    expect(applied.judgement.findings.map(({ fingerprint }) => fingerprint[0])).toEqual(left);
    expect(applied.notes).toEqual(notes);
  });

  it('what is fixed with the change stays', () => {
    const fixed = judgement('1');
    const findings = fixed.findings.map((one) => ({ ...one, origin: 'resolved' as const }));
    expect(applyBaseline({ ...fixed, findings }, [entry('1')]).judgement.findings).toHaveLength(1);
  });
});
