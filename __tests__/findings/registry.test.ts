// Every rule is one file, one entry of the registry, one page and one test.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../src/findings/rules/index.ts';

const ROOT = join(import.meta.dirname, '../..');
const names = (folder: string, ending: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
const ids = RULES.map(({ id }) => id).sort();
const pageOf = (id: string): string => readFileSync(join(ROOT, 'docs/rules', `${id}.md`), 'utf8');

/** How a page words the default severity. */
const SEVERITIES = {
  error: 'error',
  warning: 'warning',
  notice: 'notice',
  done: 'error if the row is marked done, else warning',
  configured: 'error if the configuration names the page, else warning',
} as const;

it('lists each rule once', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

it.each([
  ['src/findings/rules', '.ts'],
  ['docs/rules', '.md'],
  ['__tests__/findings/rules', '.test.ts'],
])('has a file for each rule in %s, and no other', (folder, ending) => {
  expect(names(folder, ending).filter((name) => name !== 'index')).toEqual(ids);
});

it.each(RULES.map((rule) => [rule.id, rule] as const))('documents %s', (id, { summary, severity, messages }) => {
  const page = pageOf(id);
  expect(page.split('\n')[0]).toBe(`# ${id}`);
  expect(page).toContain(`\n${summary}\n`);
  expect(page).toContain(`Default severity: ${SEVERITIES[severity]}.`);
  expect(page).toContain(`  ${id}: off`);
  expect(page.split('\n').length).toBeLessThan(80);
  expect(Object.keys(messages)).not.toHaveLength(0);
});

const SLOT = /\{(\w+)(?:, (\w[\w ]*))?\}/g;
const templates = RULES.flatMap(({ id, messages }) =>
  Object.entries(messages).map(([messageId, message]) => [`${id}: ${messageId}`, message] as const),
);

it.each(templates)('words %s as plain sentences', (_, message) => {
  for (const text of [message.says, ...(message.do === null ? [] : [message.do])]) {
    expect(text).toMatch(/[.?”]$/);
    expect(text).not.toMatch(/\n/);
    // Code marks come in pairs, and what stands in one is code as a whole.
    expect(text.replace(/`[^`]+`/g, '')).not.toContain('`');
    expect([...text.matchAll(/`([^`]+)`/g)].filter(([, code = '']) => /\{\w+, /.test(code))).toEqual([]);
  }
});

/** Values that a message marks as code wherever it names them. */
const CODE = new Set(['path', 'target', 'to', 'candidate', 'successor', 'command', 'pattern', 'spelled']);

it.each(templates)('marks what is code in %s', (_, message) => {
  for (const text of [message.says, message.do ?? ''])
    for (const [, name = ''] of text.replace(/`[^`]+`|\{\w+, range\}/g, '').matchAll(SLOT))
      expect(CODE.has(name) ? name : '').toBe('');
});

it.each(templates)('does not repeat %s as advice', (_, message) => {
  const sentences = (text: string): string[] => text.split(/(?<=[.?]) /);
  expect(sentences(message.do ?? '').filter((sentence) => sentences(message.says).includes(sentence))).toEqual([]);
});

it.each(RULES.map(({ id, summary }) => [id, summary] as const))('sums %s up in a sentence', (_, summary) => {
  expect(summary).toMatch(/\.$/);
  expect(summary).not.toMatch(/`|\n/);
});
