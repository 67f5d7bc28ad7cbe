// Whether a text names a row: what counts, and everything that only looks like it.
import { isOrdinaryKey, isSureKey, makeNamer } from '../../src/evidence/work/make-namer.ts';
import { countSteps } from '../helpers/steps.ts';

const inSubject = (key: string, text: string, patterns: readonly string[] = []): boolean =>
  makeNamer({ key, patterns }).inSubject(text);
const inBranch = (key: string, text: string): boolean => makeNamer({ key, patterns: [] }).inBranch(text);

describe('a commit names a row', () => {
  it.each([
    ['7.1', 'V2 T7.1'],
    ['7.1', 'T7.1: compress blocks'],
    ['7.1', 'compress blocks (T7.1)'],
    ['7.1', 't7.1 compress'],
    ['7.1', 'T7.1, T7.2'],
    ['7.1', 'T7.1.'],
    ['7.1', 'V1 T7.1 - T7.2'],
    ['7.1', '[7.1] compress'],
    ['7.1', 'compress [7.1, 7.3]'],
    ['3.4a', 'T3.4a done'],
    ['3', 'T3 start'],
    ['3', '[3] start'],
    ['7.1', '[7.0+7.1] compress'],
    ['7.1', '[7.0 & 7.1] compress'],
    ['3.4a', '[3.4A] compress'],
    ['3', 'start [ 3 ]'],
    ['AB1', 'AB1: reader'],
    ['M1', 'M1: reader'],
    ['GD32', 'gd32 reads the bus'],
    ['T-12', 'T12 export'],
    ['EPIC 4', 'finish the first part of epic 4'],
    ['Phase 2', '[Phase 2] joins'],
    ['Phase 2', '(phase-2) joins'],
    ['Phase 2', 'feat(phase 2): joins'],
    ['Phase 2', 'feat(query)!: phase 2 joins'],
    ['WS-P1', 'WS-P1 land the reader'],
    ['WS-P1', 'land the reader (ws-p1)'],
    ['WS-P1', 'WS_P1 reader'],
    ['REQ-12', 'feat: REQ-12 export'],
    ['REQ-12', 'REQ 12: export'],
    ['EPIC 4', 'start Epic 4'],
    ['EPIC 4', 'EPIC-4: joins'],
    ['T7.1', 'V2 T7.1'],
    ['Phase 2', 'Phase 2: joins'],
    ['Phase 2', 'feat: phase 2 joins'],
    ['P1', '[P1] reader'],
    ['A–1', 'A-1 dash of another kind'],
  ])('%s by %j', (key, text) => {
    expect(inSubject(key, text)).toBe(true);
  });

  it.each([
    ['7.1', 'V2 T7.10'],
    ['7.1', 'T7.1.2 writer'],
    ['7.1', 'T17.1'],
    ['7.1', 'XT7.1'],
    ['7.1', 'v7.1'],
    ['7.1', 'V7.1 is out'],
    ['7.1', 'release 7.1'],
    ['7.1', 'bump to 7.1.2'],
    ['7.1', 'Python7.1'],
    ['7.1', 'upgrade foo from 7.0 to 7.1'],
    ['7.1', 'take 7.1 seconds'],
    ['7.1', 'T7.1-2'],
    ['7.1', 'T7.1.x'],
    ['7.1', '[7.1.2]'],
    ['7.1', '[17.1]'],
    ['7.1', 'Release [7.1]'],
    ['7.1', '(7.1)'],
    ['2.0', 'v2.0'],
    ['1.2.3', 'v1.2.3'],
    ['1.2.3', '1.2.3'],
    ['20.26', 'notes of 20.26'],
    ['1', '[1/3] split'],
    ['3', 'upload to S3'],
    ['3', 'M3 build'],
    ['12', '2026-11-12'],
    // A plain number is not one of a list: `[3, 4]` may be anything.
    ['3', 'start [3, 4]'],
    ['3', 'start [3+4]'],
    ['7.1', 'compress [7.1/7.2]'],
    ['7.1', 'compress [7.0, 7.1'],
    ['7.1', 'Versions: [7.1]'],
    ['7.1', 'bumped [7.1]'],
    ['7.1', 'upgrade to [7.1]'],
    ['7.1', 'changelog of [7.1]'],
    ['GD32', 'build gd32-bridge'],
    ['AB1', 'build ab1-bridge'],
    ['M1', 'reader for M1'],
    ['Phase 2', 'feat(a very long scope of more than forty characters): phase 2'],
    ['WS-P1', 'WS-P10'],
    ['WS-P1', 'AWS-P1'],
    ['WS-P1', 'WS-P1-A2'],
    ['WS-P1', 'WS-P1.2'],
    ['REQ-12', 'REQ-123'],
    ['REQ-12', 'X-REQ-12'],
    ['EPIC 4', 'EPIC 41'],
    ['EPIC 4', 'EPIC 4.2 joins'],
    ['Part 2', 'refactor the reader, part 2'],
    ['Step 1', 'first step 1 of 3'],
    ['P1', 'fix a P1 bug'],
    ['A1', 'paper in A1'],
  ])('%s not by %j', (key, text) => {
    expect(inSubject(key, text)).toBe(false);
  });

  it.each([
    // What a pattern has on either side parts it from other words, unless it is a sign of its own.
    ['task {key}', 'task 7, second half', true],
    ['task {key}', 'task 7b', false],
    ['task {key}', 'task 7.1', false],
    ['task {key}', 'subtask 7', false],
    ['[{key}]', 'go[7]on', true],
    ['[{key}]', '[7.1]', false],
    ['#{key}', 'see#7', true],
    ['#{key}', 'see #7b', false],
    ['{key} done', '7 done', true],
    ['{key} done', '7 done.', true],
    ['{key} done', '7 doner', false],
    ['{key} done', '17 done', false],
    ['{key} done', '2.7 done', false],
    ['{key}:', '7:go', true],
    ['{key}/', 'lot 7/9', true],
    ['  {key}:  ', 'lot 7: fire', true],
    ['lot {key} of', 'LOT  7   OF nine', true],
    ['lot {key} of', 'lot 7 offer', false],
    ['lot {key}', 'lot seven', false],
  ])('by the pattern %j in %j: %s', (pattern, text, expected) => {
    expect(inSubject('7', text, [pattern])).toBe(expected);
  });

  it('by a configured pattern, which is text and no expression', () => {
    expect(inSubject('7.1', 'finish task 7.1', ['task {key}'])).toBe(true);
    expect(inSubject('7.1', 'Finish Task  7.1 today', ['task {key}'])).toBe(true);
    expect(inSubject('7.1', 'finish task 7.10', ['task {key}'])).toBe(false);
    expect(inSubject('7.1', 'multitask 7.1', ['task {key}'])).toBe(false);
    expect(inSubject('7.1', 'x 7.1', ['.* {key}'])).toBe(false);
    expect(inSubject('12', 'ABC-12 export', ['ABC-{key}'])).toBe(true);
    expect(inSubject('12', 'ABC-121 export', ['ABC-{key}'])).toBe(false);
    expect(inSubject('12', 'closes <12>', ['<{key}>'])).toBe(true);
  });

  it('in few steps, whatever is written', async () => {
    const steps = await countSteps(() => {
      for (const text of ['['.repeat(50_000), 'T7.'.repeat(50_000), '(a:'.repeat(50_000), 'T7.1-a'.repeat(20_000)]) {
        inSubject('7.1', text, ['task {key}']);
        inSubject('Phase 2', text);
      }
    });
    expect(steps).toBeLessThan(1_000);
  });
});

describe('a branch names a row', () => {
  it.each([
    ['7.1', 'feature/T7.1-compression'],
    ['7.1', 't7.1_compression'],
    ['7.1', 'ann-T7.1-compression'],
    ['REQ-12', 'fix-REQ-12-export'],
    ['WS-P1', 'ws-p1/reader'],
    ['EPIC 4', 'epic-4'],
    ['Phase 2', 'ann/phase-2-joins'],
    ['Phase 2', 'phase_2'],
    ['7.1', 'T7.1'],
    ['M1', 'ann/m1-reader'],
  ])('%s by %j', (key, branch) => {
    expect(inBranch(key, branch)).toBe(true);
  });
  it.each([
    ['7.1', 'release/v7.1'],
    ['7.1', 'release/7.1'],
    ['7.1', 'T7.10-x'],
    ['REQ-12', 'fix-REQ-123'],
    ['Phase 2', 'reader-phase-2'],
    ['M1', 'reader-m1'],
    ['3', 's3-upload'],
    ['2', 'v2'],
  ])('%s not by %j', (key, branch) => {
    expect(inBranch(key, branch)).toBe(false);
  });

  it.each([
    ['task {key}', 'ann/task_7', true],
    ['ann {key}', 'ann/7-fire', true],
    ['task {key}', 'ann/task_71', false],
    ['task {key}', 'ann/7', false],
  ])('by the pattern %j in %j: %s', (pattern, branch, expected) => {
    expect(makeNamer({ key: '7', patterns: [pattern] }).inBranch(branch)).toBe(expected);
  });
});

describe('a key names its row without a configured pattern', () => {
  it.each(['3.4', '3.4.10', 'T7.1', 'WS-P1', 'EPIC 4', 'T-12', 'T_12', 'REQ-12', 'AB1', 'A-B1', 'Work package 3'])(
    '%s',
    (key) => {
      expect(isSureKey(key)).toBe(true);
    },
  );

  it.each(['7', 'P1', 'kiln', 'WS-P', 'a reader', '3.', '.4', '3 4', '-12', 'T 12'])('not %s', (key) => {
    expect(isSureKey(key)).toBe(false);
  });
});

describe('a key that other plans have too', () => {
  it.each([
    ...['Phase 3', 'phase-3', 'Phase3', 'PHASE 3', 'Sprint 2', 'Step 4', 'Milestone 1', 'Task 12', 'Phase 3b'],
    ...[
      'Fase 13',
      'Étape 2',
      'Etapa 5',
      'Schritt 4',
      'Meilenstein 2',
      'Fasi 2',
      'Stap 3',
      'Etap 3',
      'Vaihe 2',
      'Aşama 1',
    ],
    ...['этап 3', 'Фаза 2', '阶段3', 'フェーズ 2', '단계 4', 'Onda 2', 'Work package 3', 'Build–3'],
  ])('is ordinary: %s', (key) => {
    expect(isOrdinaryKey(key)).toBe(true);
  });

  it.each([
    'REQ-12',
    'WS-P1',
    'T-12',
    'F-08',
    'SOCKS5',
    'GD32',
    '7.1',
    'Phase 3.2',
    'Fase 14.5',
    'EPIC 4',
    'Req-4',
    'ABC 7',
  ])('is not: %s', (key) => {
    expect(isOrdinaryKey(key)).toBe(false);
  });

  it('is named in the middle of a sentence only where its label parts a plan', () => {
    const inPassing = (key: string, text: string): boolean => makeNamer({ key, patterns: [] }).inPassing(text);
    expect(inPassing('Fase 13', 'Finalizar Fase 13: e-mails')).toBe(true);
    expect(inPassing('Fase 13', 'Finalizar fase 130')).toBe(false);
    expect(inPassing('Step 2', 'Mails, step 2')).toBe(false);
    expect(inPassing('7', 'Mails of phase 7')).toBe(false);
  });
});
