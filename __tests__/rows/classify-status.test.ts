import { classifyStatus } from '../../src/rows/status/classify-status.ts';
import type { Status } from '../../src/rows/row.ts';

const none = { overrides: new Map<string, Status>(), legend: new Map<string, Status>() };
const classify = (text: string): Status => classifyStatus(text, none).status;

const MEASURED = {
  done: [
    '✅', 'pass', 'passed', 'done', 'complete', 'completed', 'implemented', 'yes', 'fixed', 'closed', 'verified', 'covered', 'met', 'wired', 'green', 'ok', 'satisfied', 'tested', '✓', 'shipped', 'stable',
    'exists', 'supported', '●', 'full', 'resolved', 'compliant', 'Verified (Tests)', '✅ 已完成', 'delivered', 'PASS', 'Done', 'DONE', '✔️', '☑', '🟢', '[x]', '[X]', ':white_check_mark:', ':white_check_mark: done',
    '✅ Done', 'Done ✅', '✅ **', '✅✅', '✅ (100%)', '✅ NEW', '🟢 active', 'Done: see the notes', 'Status: done', 'Phase 1: done', 'Done — 2026-01-02', 'done in v2', 'Done (2026-01-02)', 'PASS (12/12)', 'fully implemented', 'Already done',
    '❌ → ✅', 'partial -> done', '❌ ➡️ ✅', 'Done (no gaps)', 'Done (previously partial)', '100% complete', 'done #12', 'N/A → done', 'production-ready', 'Done, n/a for guests', 'signed-off',
    '完成', '已实现', '完了', '実装済み', '완료', '구현됨', 'Completado', 'hecho', 'Terminé', 'fait', 'erledigt', 'Umgesetzt', 'concluído', 'feito', 'Готово', 'реализовано', 'gotowe', 'Ukończone', '已完成（测试）',
  ],
  partial: [
    'partial', '🟡', '⚠️', '⚠', 'in progress', 'IN_PROGRESS', 'in-progress', '🔄', 'partially implemented', 'partially tested', '🔶', '◐', '🏗', '🚧', 'wip', 'WIP', 'prototype', 'in testing', 'experimental', 'mostly complete', 'pass-partial', 'partial + error',
    'Partial (note 2)', 'Partial + error', 'Mostly complete', '🟡 Partial', '✅ partial', '⚠️ Implemented', 'implemented-unverified', 'implemented but untested', 'Done, not verified', 'Done (not wired)', 'Implemented (tests pending)', 'Done + missing', 'implemented_on_main / partial', 'done / partial', '80% done', '80 % done'.replace(' %', '%'),
    'not fully implemented', 'nearly done', 'largely complete', 'Done (✅ code, ❌ tests)', '⚠️ BUG (not wired)', 'failed', 'FAIL', 'broken', 'BUG', 'Pending review', '[~]', ':warning:', '✅ → ⚠️',
    '部分完成', '进行中', '進行中', '部分', '진행 중', '부분 구현', 'en progreso', 'Parcial', 'En cours', 'partiellement', 'teilweise', 'in Arbeit', 'em andamento', 'частично', 'в работе', 'częściowo', 'w toku',
  ],
  'not-started': [
    'planned', 'pending', 'open', 'missing', '❌', 'gap', 'draft', 'todo', 'TODO', '⏳', 'no', 'not started', 'not implemented', 'absent', 'stub', '⬜', '📋', '🔲', '○', 'specified', '未开始', 'NOT_STARTED', 'not-started', 'Not started', '[ ]', '❌ Missing', '❌ No', '✅ not started', '✅ missing',
    'not verified', 'not yet implemented', 'not implemented in v2', '🔴 active', 'planned for v3', ':x:', '🔴', '✗', 'not wired up', 'unimplemented', '0% done', '✅ → ❌',
    '计划中', '未実装', '未着手', '미구현', '예정', 'pendiente', 'No iniciado', 'à faire', 'non commencé', 'offen', 'nicht begonnen', 'geplant', 'não iniciado', 'planejado', 'не начато', 'запланировано', 'planowane', 'do zrobienia',
  ],
  'not-applicable': ['n/a', 'N/A', '—', '-', '–', 'out of scope', 'retired', 'superseded', 'removed', '➖', '✅ n/a', 'Removed (superseded by 4.2)', 'superseded by R4', 'Not applicable', 'wontfix', "won't do", 'not planned', '不适用', 'no aplica', 'nicht anwendbar', 'nie dotyczy', '해당 없음', '対象外'],
  deferred: ['future', '🔵', '⏸', '⏸️', 'deferred', 'Deferred to v3', 'postponed', 'on hold', 'verschoben', 'отложено', '延期'],
  blocked: ['⛔', '🚫', 'blocked', 'Blocked by R4', '⛔ blocked', 'blockiert', 'заблокировано', '阻塞'],
  unknown: [
    '', '100%', '✅ 40% better', '40% better', '✅ 12/12 faster', '❌/✅', '✅/❌', 'done / not started', 'yes/no', '✅ ❌', 'accepted', 'active', 'ready', 'approved', 'TBD', '?', 'unknown', 'high', 'P1', '200', '200 OK', '404 Not Found', 'Open source', 'Complete rewrite', 'Pass through',
    '❌ done', '🚀', 'v1.2', '2026-01-02', '12 ms', '$10', 'see notes', 'GET', 'string', '✅ not quite what we want', '🟢 good', '🟡 MODERATE', '✅ Excellent',
  ],
} satisfies Record<Status, readonly string[]>;

describe('the words of a status cell', () => {
  describe.each(Object.entries(MEASURED))('that mean %s', (status, texts) => {
    it.each(texts)('%j', (text) => {
      expect(classify(text)).toBe(status);
    });
  });

  it('are found inside the text, without what comments on them', () => {
    const found = (text: string): string => { const { start, end } = classifyStatus(text, none); return text.slice(start, end); };
    expect(found('  Partial (note 2) ')).toBe('Partial');
    expect(found('✅ Done — see below')).toBe('✅ Done');
    expect(found('❌ → ✅')).toBe('✅');
    expect(found('⚠️')).toBe('⚠️');
    expect(found('✅ (partial)')).toBe('✅ (partial)');
    expect(found(' half baked ')).toBe('half baked');
  });

  it('say why they are not understood', () => {
    expect(classifyStatus('half baked', none).reason).toContain('half baked');
    expect(classifyStatus('✅ 40% better', none).reason).toContain('measurement');
    expect(classifyStatus('', none).reason).toContain('empty');
  });

  it('follow the configuration before the legend before the vocabulary', () => {
    const words = { overrides: new Map<string, Status>([['accepted', 'done']]), legend: new Map<string, Status>([['accepted', 'partial'], ['🔵', 'partial'], ['parked', 'blocked']]) };
    expect(classifyStatus('Accepted', words)).toMatchObject({ status: 'done', reason: 'config' });
    expect(classifyStatus('Accepted (July)', words)).toMatchObject({ status: 'done', reason: 'config' });
    expect(classifyStatus('🔵', words)).toMatchObject({ status: 'partial', reason: 'legend' });
    expect(classifyStatus('parked', words)).toMatchObject({ status: 'blocked', reason: 'legend' });
    expect(classifyStatus('done', words)).toMatchObject({ status: 'done', reason: 'vocabulary' });
  });

  it('are looked for at the start of a huge cell only, at once', () => {
    const started = performance.now();
    expect(classify(`${'not '.repeat(500_000)}done`)).toBe('unknown');
    expect(classify(`done ${'('.repeat(1_000_000)}`)).toBe('done');
    expect(classify('/'.repeat(1_000_000))).toBe('unknown');
    expect(classify(':'.repeat(1_000_000))).toBe('unknown');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
