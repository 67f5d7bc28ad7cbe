// Rows that share a section of a standard, links to what a build makes, tables of old and new names, and names that many files have.
import { judgeChange, type Files } from '../helpers/judge-change.ts';

const PAGE = 'docs/status.md';
const TREE: Files = { 'src/oven.ts': 'export const oven = 1;\n', 'tests/oven.test.ts': 'test();\n' };
const page = (...lines: readonly string[]): string => `# Status\n\n${lines.join('\n')}\n`;
const NAMED = `documents: [${PAGE}]\n`;

async function judge(after: Files, before: Files | null = null): Promise<readonly string[]> {
  const { findings } = await judgeChange({ before, after: { ...TREE, ...after }, configuration: NAMED });
  return findings
    .filter(({ shown, origin }) => shown && origin !== 'resolved')
    .map(({ ruleId, evidence, line }) => `${ruleId} ${evidence ?? ''}:${line}`);
}

describe('rows of one section', () => {
  const rows = (header: string, ...lines: readonly string[]): Files => ({
    [PAGE]: page(header, '|---|---|---|---|', ...lines),
  });

  it.each([
    ['| Section | Requirement | Status | Evidence |', '4.2.1'],
    ['| Clause | Rule | Status | Evidence |', 'RFC 9662 §4'],
    ['| § | Demand | Status | Evidence |', '7.3'],
  ])('are no copies where their words differ: %s', async (header, key) => {
    const after = rows(
      header,
      `| ${key} | Bakes bread | done | \`src/oven.ts\` |`,
      `| ${key} | Bakes cake | done | \`src/oven.ts\` |`,
    );
    expect(await judge(after)).not.toContain('row-duplicate :6');
  });

  it('are copies where an id names them, whatever else they say', async () => {
    const after = rows(
      '| Phase | Words | Status | Evidence |',
      '| A5 | Bakes bread | done | `src/oven.ts` |',
      '| A5 | Bakes cake | done | `src/oven.ts` |',
    );
    expect(await judge(after)).toContain('row-duplicate :6');
  });

  it('are copies where the words are the same', async () => {
    const row = '| 4.2.1 | Bakes bread | done | `src/oven.ts` |';
    expect(await judge(rows('| Section | Requirement | Status | Evidence |', row, row))).toContain('row-duplicate :6');
  });

  it('are copies where there is nothing but key, status and evidence', async () => {
    const text = page(
      '| ID | Status | Evidence |',
      '|---|---|---|',
      '| R-1 | done | `src/oven.ts` |',
      '| R-1 | partial | `tests/oven.test.ts` |',
    );
    expect(await judge({ [PAGE]: text })).toContain('row-duplicate :6');
  });
});

describe('a link', () => {
  const text = page(
    '| ID | Item | Status | Evidence |',
    '|---|---|---|---|',
    '| R-1 | Oven, see [the API](api/oven.md) | done | `src/oven.ts` |',
  );
  const BROKEN = 'link-broken api/oven.md:5';

  it.each<[string, Files, boolean]>([
    ['into a folder that a build makes', { '.gitignore': '/docs/api/\n' }, false],
    ['into such a folder, ignored beside the page', { 'docs/.gitignore': 'api\n' }, false],
    ['to a file that nothing keeps out', { '.gitignore': 'node_modules\n' }, true],
    ['to a file that is kept in spite of its folder', { '.gitignore': 'docs/api/*\n!docs/api/oven.md\n' }, true],
  ])('%s', async (_, files, broken) => {
    expect((await judge({ ...files, [PAGE]: text })).includes(BROKEN)).toBe(broken);
  });

  it('to a file that this change deletes is broken, ignored or not', async () => {
    const after = { '.gitignore': '/docs/api/\n', [PAGE]: text };
    expect(await judge(after, { ...TREE, ...after, 'docs/api/oven.md': '# API\n' })).toContain(BROKEN);
  });
});

describe('a table of what is renamed', () => {
  const table = (header: string): string =>
    page(
      '| ID | Item | Status | Evidence |',
      '|---|---|---|---|',
      '| R-1 | Oven | done | `src/oven.ts` |',
      '',
      '## Names',
      '',
      header,
      '|---|---|',
      '| `lib/stove/` | `lib/range/` |',
    );
  const BEFORE = { ...TREE, 'lib/stove/heat.ts': 'a\n' };

  it.each([
    ['| Current name | New name |', false],
    ['| From | New path |', false],
    ['| Old | New |', false],
    ['| Aktueller Name | Neuer Name |', false],
    ['| Folder | Use |', true],
    ['| Current folder | Use |', true],
    ['| Current state | Target state |', true],
    ['| From | News |', true],
    ['| Actual | New budget |', true],
  ])('may say the old name: %s', async (header, told) => {
    const said = await judge({ [PAGE]: table(header) }, { ...BEFORE, [PAGE]: table(header) });
    expect(said.some((one) => one.startsWith('evidence-deleted lib/stove'))).toBe(told);
  });
});
