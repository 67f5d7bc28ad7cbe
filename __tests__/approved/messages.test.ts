// docs/messages.md is what a reader approved of every sentence of a rule and every reason: it is what the rules say.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LINE_REASONS, REASONS, sampleData } from '../../scripts/message-samples.ts';
import { explain, explainLines } from '../../src/evidence/explain.ts';
import type { LineWhy, Why } from '../../src/evidence/resolution.ts';
import { fillMessage } from '../../src/findings/fill-message.ts';
import { RULES } from '../../src/findings/rules/index.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/messages.md'), 'utf8').split('\n');
const cell = (text: string): string => text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s says what docs/messages.md says', (_, rule) => {
  const at = PAGE.indexOf(`### ${rule.id}`);
  expect(PAGE[at + 2]).toBe(`[${rule.summary}](rules/${rule.id}.md)`);
  const said = Object.entries(rule.messages).map(([name, message]) => {
    const data = sampleData(rule.id, name);
    return row(
      `\`${name}\``,
      fillMessage(message.says, data),
      message.do === null ? '' : fillMessage(message.do, data),
    );
  });
  const written = PAGE.slice(at + 6, PAGE.indexOf('', at + 6));
  // One message only has cells of its own width.
  expect(said.map(normalize)).toEqual(written.map(normalize));
});

const normalize = (line: string): string => line.replace(/\s+/g, ' ');

test.each(Object.entries(REASONS))('the reason %s is in docs/messages.md', (code, samples) => {
  for (const sample of samples) expect(PAGE).toContain(row(`\`${code}\``, explain({ code, ...sample } as Why)));
});

test.each(Object.entries(LINE_REASONS))('the reason %s of lines is in docs/messages.md', (code, sample) => {
  expect(PAGE).toContain(row(`\`${code}\``, explainLines({ code, ...sample } as LineWhy)));
});
