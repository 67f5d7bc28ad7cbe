// Verifications that are too long ago.
import type { Range } from '../../../src/documents/page.ts';
import { verificationExpired } from '../../../src/findings/rules/verification-expired.ts';
import { FERRY, stamped } from '../../helpers/ferry-page.ts';
import { judgeChange, saidBy } from '../../helpers/judge-change.ts';
import { testRule } from '../../helpers/rule-tester.ts';

const on = (
  label: string,
): { readonly date: { readonly label: string; readonly value: string; readonly range: Range } } => ({
  date: { label, value: '2025-11-30', range: { line: 1, column: 16, endLine: 1, endColumn: 26 } },
});
const lookup = {
  kind: 'commit',
  id: 'abc1234',
  date: '2025-01-10T10:00:00Z',
  ancestorOfHead: true,
  commitsSince: 0,
} as const;

testRule(verificationExpired, {
  valid: [
    { name: 'ninety days ago', text: stamped('abc1234', '2025-12-01'), today: '2026-03-01' },
    { name: 'no limit', text: stamped('abc1234', '2020-01-01'), settings: { maxAgeDays: null } },
    { name: 'a limit beyond all calendars', text: stamped('abc1234', '2020-01-01'), settings: { maxAgeDays: 1e12 } },
    { name: 'a malformed date, of which another rule speaks', text: stamped('abc1234', 'soon'), claim: { lookup } },
    { name: 'the day of an edit, which is no verification', text: FERRY, claim: on('Last updated') },
    { name: 'a review, which promises no freshness', text: FERRY, claim: on('Last reviewed'), today: '2026-03-01' },
    {
      name: 'the day of an edit, on a page that configuration names',
      text: FERRY,
      claim: on('Last updated'),
      settings: { configured: true },
    },
    {
      name: 'evidence that changed since, of which staleness speaks',
      text: stamped('abc1234', '2025-11-30'),
      claim: { lookup, changedByRow: [{ row: 0, targets: ['src/ferry.ts'] }] },
    },
    {
      name: 'a stamp that this change writes',
      before: { text: stamped('abc1234', '2025-01-01') },
      text: stamped('abc1234', '2025-11-30'),
      today: '2026-03-01',
    },
    {
      name: 'a page that this change adds',
      compared: true,
      text: stamped('abc1234', '2025-11-30'),
      today: '2026-03-01',
    },
    { name: 'the day a page was written', text: FERRY, claim: on('Date') },
    { name: 'neither date nor commit', text: stamped('TBD', 'TBD') },
  ],
  invalid: [
    {
      name: 'the day of an edit, on a page for which somebody set a limit',
      text: FERRY,
      claim: on('Last updated'),
      settings: { configured: true, maxAgeSet: true },
      today: '2026-03-01',
      findings: [
        {
          messageId: 'expired',
          message: 'Last verified on 2025-11-30, more than 90 days ago.',
          severity: 'warning',
          data: { date: '2025-11-30', maxAgeDays: 90, age: 91 },
          line: 1,
          column: 16,
        },
      ],
    },
    {
      name: 'a stamp that this change leaves as it was',
      before: { text: stamped('abc1234', '2025-11-30') },
      text: stamped('abc1234', '2025-11-30'),
      today: '2026-03-01',
      findings: [
        {
          messageId: 'expired',
          message: 'Last verified on 2025-11-30, more than 90 days ago.',
          severity: 'warning',
          data: { date: '2025-11-30', maxAgeDays: 90, age: 91 },
          line: 2,
          column: 23,
        },
      ],
    },
    {
      name: 'ninety-one days ago',
      text: stamped('abc1234', '2025-11-30'),
      today: '2026-03-01',
      findings: [
        {
          messageId: 'expired',
          message: 'Last verified on 2025-11-30, more than 90 days ago.',
          data: { date: '2025-11-30', maxAgeDays: 90, age: 91 },
          line: 2,
          column: 23,
          severity: 'warning',
        },
      ],
    },
    {
      name: 'a limit of its own',
      text: stamped('abc1234', '2026-02-01'),
      settings: { maxAgeDays: 14 },
      findings: [
        {
          messageId: 'expired',
          message: 'Last verified on 2026-02-01, more than 14 days ago.',
          severity: 'warning',
          data: { date: '2026-02-01', maxAgeDays: 14, age: 28 },
          line: 2,
          column: 23,
        },
      ],
    },
    {
      name: "the commit's day where no date is written",
      text: stamped('abc1234', null),
      claim: { lookup },
      findings: [
        {
          messageId: 'expired',
          message: 'Last verified on 2025-01-10, more than 90 days ago.',
          severity: 'warning',
          data: { date: '2025-01-10', maxAgeDays: 90, age: 415 },
          line: 1,
          column: 25,
        },
      ],
    },
  ],
});

describe('verification-expired of what is over', () => {
  const PAGE = 'docs/fleet-status.md';
  const shown = async (head: readonly string[], { configuration = '' }: { readonly configuration?: string } = {}) => {
    const text = `# Fleet\n\n${[...head, 'Last verified: 2025-03-01'].join('\n')}\n\n${FERRY}`;
    const after = { [PAGE]: text, 'src/ferry.ts': 'export {};\n', 'tests/ferry.test.ts': 'export {};\n' };
    const report = await judgeChange({ before: null, after, ...(configuration === '' ? {} : { configuration }) });
    return saidBy('verification-expired', report).filter((finding) => finding.shown === true).length;
  };

  it.each([
    'Status: implemented',
    'Status: Completed',
    'Status: ✅ done',
    'Status: Closed (2025-03-01)',
    'Status: erledigt',
  ])('is silent on a page that records finished work: %s', async (status) => {
    expect(await shown([status])).toBe(0);
  });

  it.each(['Status: verified', 'Status: current', 'Status: living', 'Status: in progress', 'Status: incomplete'])(
    'reports a page that people keep up to date: %s',
    async (status) => {
      expect(await shown([status])).toBe(1);
    },
  );

  it('reports a page that the configuration names, whatever its header says', async () => {
    expect(await shown(['Status: implemented'], { configuration: `documents: [${PAGE}]\n` })).toBe(1);
  });

  it.each(['> **ARCHIWUM — nie aktualizować**', 'This doc is preserved as the historical record of the old port.'])(
    'is silent on a page that is kept as it was: %s',
    async (sentence) => {
      expect(await shown([sentence, ''], { configuration: `documents: [${PAGE}]\n` })).toBe(0);
    },
  );

  it.each([
    ['Tagged first release', 'docs/log.md', 0],
    ['Portal submission of the plugin', 'docs/log.md', 0],
    ['Publication of the charts', 'docs/log.md', 0],
    // What is called like an event, and is code.
    ['Form submission checks every field', 'src/ferry.ts', 1],
    ['Draft and published posts are kept apart', 'src/ferry.ts', 1],
    ['Release gates', 'docs/log.md', 1],
    ['Checks of the rudder', 'docs/log.md', 1],
  ])('of a row about one event, or about what is checked again: %s', async (gate, evidence, count) => {
    const text = `# Gates\n\n| Gate | Last verified | Result | Evidence |\n|---|---|---|---|\n| ${gate} | 2025-03-01 | PASS | \`${evidence}\` |\n`;
    const report = await judgeChange({
      before: null,
      after: { [PAGE]: text, 'src/ferry.ts': 'export {};\n', 'docs/log.md': 'Log\n' },
      configuration: `documents: [${PAGE}]\n`,
    });
    expect(saidBy('verification-expired', report)).toHaveLength(count);
  });
});
