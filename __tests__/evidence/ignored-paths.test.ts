// Which paths a `.gitignore` keeps out of the repository.
import { parseIgnored } from '../../src/evidence/locate/ignored-paths.ts';

describe('parseIgnored', () => {
  it.each([
    ['/var/', 'var/runs/all.jsonl'],
    ['var', 'var/x'],
    ['coverage', 'web/coverage/index.html'],
    ['*.log', 'deep/er/tea.log'],
    ['build/**', 'build/a/b.js'],
    ['**/out', 'a/out/b.js'],
    ['docs/*.pdf', 'docs/a.pdf'],
    ['dist/ \r', 'dist/a.js'],
    ['a#b.txt', 'a#b.txt'],
  ])('%j keeps out %s', (line, path) => {
    expect(parseIgnored(`# made by tools\n${line}\n`)(path)).toBe(true);
  });

  it.each([
    ['/var/', 'src/var/x.ts'],
    ['*.log', 'tea.log.ts'],
    ['docs/*.pdf', 'docs/deep/a.pdf'],
    ['*', 'src/a.ts'],
    ['*.*', 'src/a.ts'],
    ['# src', 'src/a.ts'],
    ['src/[ab].ts', 'src/a.ts'],
    ['a.b', 'aXb'],
    ['  # out/a.js', 'out/a.js'],
    ['out/a.js # made', 'out/a.js'],
  ])('%j does not keep out %s', (line, path) => {
    expect(parseIgnored(line)(path)).toBe(false);
  });

  it.each([
    ['out/kiln.yaml     # written at setup', 'out/kiln.yaml', true],
    ['out/ # made', 'out/kiln.yaml', true],
    ['a#b.txt', 'a#b.txt', true],
    ['lib/ # not out/', 'out/a.js', false],
    ['out/*\n!out/kept.md # for readers', 'out/kept.md', false],
  ])('by what %j means, %s is kept out: %s', (text, path, isOut) => {
    expect(parseIgnored(text, { meant: true })(path)).toBe(isOut);
  });

  it('lets stand what is taken back', () => {
    const isIgnored = parseIgnored('out/*\n!out/kept.md\n');
    expect([isIgnored('out/a.js'), isIgnored('out/kept.md')]).toEqual([true, false]);
  });

  it('answers for many long patterns', () => {
    expect(parseIgnored(`${'a*'.repeat(90)}\n`.repeat(5_000))(`${'a'.repeat(2_000)}b`)).toBe(false);
  });
});
