// What a run that finds nothing wrong may say: only what was looked at holds.
import { renderInspection } from '../../src/report/reporters/inspect.ts';
import { renderPretty } from '../../src/report/reporters/pretty.ts';
import { sumUp, titleOf } from '../../src/report/sum-up.ts';
import { CORN, FILES, NAMED, PAGE, RYE, SPELT, page, table } from '../helpers/bakery-page.ts';
import { brief } from '../helpers/guard-repository.ts';
import { judgeChange, type Files } from '../helpers/judge-change.ts';
import { defaultSettings } from '../../src/config/defaults.ts';
import { examinePages } from '../../src/guard.ts';
import { memoryRepository, memorySnapshot } from '../helpers/memory-repository.ts';

const SAYS = '| L-7 | Bun | done | the baker says so | see CI |';
const LINKS = '| L-8 | Roll | done | https://example.com/rolls | #12 |';

const judge = async (
  after: Files,
  { before = null, configuration }: { before?: Files | null; configuration?: string } = {},
) => await judgeChange({ before, after: { ...FILES, ...after }, configuration });

describe('“Every row holds”', () => {
  it('is said where every claim was looked at', async () => {
    const report = await judge({ [PAGE]: table(RYE, SPELT, CORN) });
    expect(sumUp(report)).toBe('Every row holds: 3 rows in 1 document (2 done, 1 not started).');
    expect(report.counts).toMatchObject({ unchecked: 0, refusedTables: 0, skippedPages: 0 });
  });

  it.each([
    ['words', SAYS, 'L-7'],
    ['addresses and tickets', LINKS, 'L-8'],
  ])('is not said of rows that cite %s alone', async (_, row, key) => {
    const report = await judge({ [PAGE]: table(RYE, row, CORN) });
    expect(sumUp(report)).toBe(
      `Every row that can be checked holds: 2 of 3 rows in 1 document (2 done, 1 not started). 1 row cites nothing that can be checked (${key}).`,
    );
    expect(report.counts.unchecked).toBe(1);
    expect(titleOf(report, [])).toBe(sumUp(report));
    expect(renderPretty(report, { width: 400 })).toContain(key);
  });

  it('is not said beside a table with a status column that is not read', async () => {
    const suspects = '\n| Hypothesis | Status | Notes |\n|---|---|---|\n| The yeast is old | done | warm |\n';
    const report = await judge({ [PAGE]: `${table(RYE, SPELT)}${suspects}` });
    expect(report.documents[0]?.refusedTables).toEqual([8]);
    expect(sumUp(report)).toBe(
      'Every row holds: 2 rows in 1 document (2 done). 1 table with a status column is not read (docs/loaves.md:8).',
    );
  });
});

describe('a page that cannot be read', () => {
  const whole = { [PAGE]: table(RYE, SPELT) };
  const broken = { [PAGE]: `${table(RYE, SPELT)}\0` };

  it.each([
    ['since this change', { ...FILES, ...whole }],
    ['since before', { ...FILES, ...broken }],
    ['in a run without a base', null],
  ])('and is named ends the run as not judged: %s', async (_, before) => {
    const report = await judge(broken, { before, configuration: NAMED });
    expect(report).toMatchObject({ judged: false, conclusion: 'failure' });
    expect(sumUp(report)).toBe('Not judged: docs/loaves.md is binary.');
    expect(titleOf(report, report.findings)).toBe(sumUp(report));
    expect(report.notes).toContain('docs/loaves.md cannot be read: a NUL byte at offset 196.');
  });

  it('and declared itself at base ends the run as not judged', async () => {
    const stamp = '- Last Verified Date: 2026-01-01\n\n';
    const before = { ...FILES, [PAGE]: `${stamp}${whole[PAGE]}` };
    const report = await judge({ [PAGE]: `${stamp}${broken[PAGE]}` }, { before });
    expect(report).toMatchObject({ judged: false, conclusion: 'failure' });
  });

  it('that grew too large is one of them', async () => {
    const report = await judge(
      { [PAGE]: `${whole[PAGE]}${'a word and a word\n'.repeat(950_000)}` },
      { before: { ...FILES, ...whole }, configuration: NAMED },
    );
    expect(report).toMatchObject({ judged: false, conclusion: 'failure' });
    expect(sumUp(report)).toBe('Not judged: docs/loaves.md is too large.');
  });

  it('and was only detected is skipped, and counted', async () => {
    const other = { 'docs/buns.md': `${table(RYE)}\0` };
    const report = await judge({ ...whole, ...other });
    expect(report).toMatchObject({ judged: true, conclusion: 'success', counts: { skippedPages: 1 } });
    expect(sumUp(report)).toBe(
      'Every row holds: 2 rows in 1 document (2 done). 1 page was skipped: docs/buns.md is binary.',
    );
  });

  it('is named by inspect with its reason', async () => {
    const repository = memoryRepository(memorySnapshot('a'.repeat(40), { ...FILES, ...broken }));
    const examined = await examinePages({ repository, settings: { ...defaultSettings(), paths: [PAGE] } });
    expect(renderInspection(examined.documents, { color: false, skipped: examined.skipped })).toBe(
      'docs/loaves.md  not read: a NUL byte at offset 196\n',
    );
  });
});

it('names rows without anything to check in inspect', async () => {
  const repository = memoryRepository(memorySnapshot('a'.repeat(40), { ...FILES, [PAGE]: table(RYE, SAYS) }));
  const { documents } = await examinePages({ repository, settings: defaultSettings() });
  expect(renderInspection(documents, { color: false })).toContain('\n1 row with nothing that can be checked: L-7\n');
});

it('blames no change for a configured page that was absent before', async () => {
  const configuration = 'documents:\n  - docs/cakes.md\n';
  const report = await judge({ 'src/new.ts': '' }, { before: FILES, configuration });
  expect(brief(report)).toEqual(['existing matrix-unreadable *']);
  expect(report.conclusion).not.toBe('failure');
});

it('keeps what was wrong with an unread row from being called fixed', async () => {
  const gone = '| L-6 | Bagel | done | [bagel](../src/bagel.ts) | - |';
  const [before, after] = [
    table(RYE, gone),
    page('| ID | Loaf | Status | Evidence | Tests |', '|---|---|---|---|---|', RYE, '', gone),
  ];
  const report = await judge({ [PAGE]: after }, { before: { ...FILES, [PAGE]: before }, configuration: NAMED });
  expect(report.counts.resolved).toBe(0);
});
