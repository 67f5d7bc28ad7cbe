// `explain`: every rule has a page that a terminal can show.
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RULES } from '../../src/findings/rules/index.ts';
import { runMain } from '../helpers/run-main.ts';

const cwd = tmpdir();

describe('explain', () => {
  it('lists every rule with its summary', async () => {
    const { code, stdout } = await runMain(['explain'], { cwd });
    expect(code).toBe(0);
    for (const { id, summary } of RULES) expect(stdout).toContain(`${id}  `.trimEnd() && summary);
    expect(stdout.match(/^ {2}[a-z]+(?:-[a-z]+)+ {2,}\S/gm)).toHaveLength(RULES.length);
  });

  it('knows exactly the rules there are', () => {
    const pages = readdirSync(join(import.meta.dirname, '../../docs/rules')).filter((name) => name.endsWith('.md'));
    expect(pages.sort()).toEqual(RULES.map(({ id }) => `${id}.md`).sort());
  });

  it('prints the page of a rule without Markdown marks for headings, at most 100 columns wide in running text', async () => {
    const { code, stdout } = await runMain(['explain', 'evidence-deleted'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^evidence-deleted/);
    expect(stdout).not.toMatch(/^#/m);
    for (const line of stdout.split('\n').filter((text) => /^[A-Z]/.test(text)))
      expect(line.length).toBeLessThanOrEqual(100);
  });

  it('colours the page where it is told to', async () => {
    expect((await runMain(['explain', 'evidence-deleted', '--color', 'always'], { cwd })).stdout).toContain('\u001b[');
  });
});
