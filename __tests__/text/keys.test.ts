import { canonicalKey, nestKeys, parseKey, slugOf } from '../../src/text/keys.ts';

describe('the key of a claim', () => {
  it.each([
    ['3.4.10 Distributed windows', '3.4.10', 'Distributed windows'],
    ['3.4 — Windows', '3.4', 'Windows'],
    ['EPIC 4 — Adaptive plans', 'EPIC 4', 'Adaptive plans'],
    ['Epic 4: Adaptive', 'Epic 4', 'Adaptive'],
    ['Phase 2', 'Phase 2', ''],
    ['Phase A: Groundwork', 'Phase A', 'Groundwork'],
    ['WS-P1 Bundles', 'WS-P1', 'Bundles'],
    ['WS–P1 Bundles', 'WS-P1', 'Bundles'],
    ['REQ-12', 'REQ-12', ''],
    ['REQ-1.12, later', 'REQ-1.12', 'later'],
    ['Phase 1. Ground', 'Phase 1', 'Ground'],
    ['ABC-12345 long number', 'ABC-12345', 'long number'],
    ['req-12 login', 'req-12', 'login'],
    ['FR-AUTH-001: login', 'FR-AUTH-001', 'login'],
    ['T7.1 Compression', 'T7.1', 'Compression'],
    ['R0.WP2 Harbour', 'R0.WP2', 'Harbour'],
    ['R0. Harbour', 'R0', 'Harbour'],
    ['[7.1] Compression', '7.1', 'Compression'],
    ['[T7.1] Compression', 'T7.1', 'Compression'],
    ['R1', 'R1', ''],
    ['AC1 - works', 'AC1', 'works'],
    ['ERR-01: the call breaks', 'ERR-01', 'the call breaks'],
    ['7', '7', ''],
    ['#7', '7', ''],
    ['7. Title', '7', 'Title'],
    ['§3.4 Title', '3.4', 'Title'],
    ['Section 3.4: Title', 'Section 3.4', 'Title'],
    ['M2: Ship', 'M2', 'Ship'],
  ])('%j is %j', (text, key, title) => {
    expect(parseKey(text)).toEqual({ key, keyed: true, title });
  });

  it.each([
    'Outer joins',
    'v1.2 release',
    'V2 rollout',
    '2026 plan',
    '2026-01-02',
    '2026.01 release',
    'UTF-8 support',
    'SHA-256 digests',
    'S3 storage',
    'OAuth2 login',
    'HTTP/2',
    '3 retries on failure',
    '3.5 GB limit',
    '99.9% uptime',
    'Step by step guide',
    'Q1 goals',
    'EPIC',
    '',
    'ISO-8601 dates',
    '`code`',
    'CVE-2026-1234 fix',
    'Node20 support',
    'Week 2026',
    'REQ-1.12/13',
    'Phase 1.12/13',
    'EPIC 3.4.10/11',
    'Task 2.10%',
  ])('is not found in %j', (text) => {
    expect(parseKey(text)).toMatchObject({ keyed: false, title: text });
  });

  it('is the slug of the title where none is written', () => {
    expect(parseKey('Stable C ABI (`ffi` feature)').key).toBe('stable-c-abi-ffi-feature');
    expect(slugOf('Größe & Länge — 表')).toBe('größe-länge-表');
    expect(slugOf('🚀')).toBe('🚀');
    expect(slugOf('x'.repeat(2_000_000))).toHaveLength(80);
  });

  it('is the same whatever its case, spaces and dashes', () => {
    expect(canonicalKey('WS—P1')).toBe(canonicalKey('ws p1'));
    expect(canonicalKey('EPIC 4')).toBe(canonicalKey('Epic-4'));
    expect(canonicalKey('1-2')).not.toBe(canonicalKey('12'));
    expect(canonicalKey('3.4')).not.toBe(canonicalKey('34'));
  });
});

describe('nesting of keys', () => {
  it.each([
    [
      ['EPIC 3', '3.4', '3.4.10'],
      [null, 0, 1],
    ],
    [
      ['3.4.10', '3.4', 'Epic 3'],
      [1, 2, null],
    ],
    [
      ['EPIC 3', '3.4.10'],
      [null, 0],
    ],
    [
      ['EPIC 1', 'EPIC 10', '10.1', '1.1'],
      [null, null, 1, 0],
    ],
    [
      ['3', '3.1', '3.10'],
      [null, 0, 0],
    ],
    [
      ['Phase 2', '2.1'],
      [null, 0],
    ],
    [
      ['WS-P1', '1.2', '1.2.1'],
      [null, null, 1],
    ],
    [
      ['T7', 'T7.1', '7.1'],
      [null, 0, null],
    ],
    [
      ['REQ-1', 'REQ-1.2', 'REQ-12', 'req 1.2.3'],
      [null, 0, null, 1],
    ],
    [
      ['3.4', '3.4a', '3.4a.1'],
      [null, 0, null],
    ],
    [
      ['03', '3.1'],
      [null, 0],
    ],
    [
      ['EPIC 1', '1.1', 'EPIC 1', '1.2'],
      [null, 0, null, 2],
    ],
    [
      [null, '3.4', null, '3.4.1'],
      [null, null, null, 1],
    ],
    [
      ['Rule 3', '3.1'],
      [null, null],
    ],
    [
      ['Phase A', 'Phase B'],
      [null, null],
    ],
    [[], []],
  ])('%j', (keys, parents) => {
    expect(nestKeys(keys)).toEqual(parents);
  });
});
