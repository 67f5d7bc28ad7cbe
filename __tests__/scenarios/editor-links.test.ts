// Links with a line as editors write it: once a page, with the anchor that keeps the line.
import { judgeChange } from '../helpers/judge-change.ts';

const PAGE = '# Status\n\n| Item | Status | Evidence |\n|---|---|---|\n| Bell | done | `src/bell.rs` |\n\n';
const FILES = { 'src/bell.rs': 'ring\n'.repeat(60), 'docs/near.rs': 'near\n'.repeat(60) };

const edits = async (text: string): Promise<unknown> => {
  const report = await judgeChange({ before: null, after: { ...FILES, 'docs/status.md': PAGE + text } });
  return report.findings
    .filter(({ ruleId }) => ruleId === 'link-broken')
    .map(({ messageId, suggestion }) => [messageId, suggestion?.edits.map((edit) => edit.text) ?? null]);
};

it.each([
  ['from the page’s folder', '[x](../src/bell.rs:40)', '../src/bell.rs#L40'],
  ['beside the page', '[x](near.rs:40)', 'near.rs#L40'],
  ['from the root', '[x](src/bell.rs:40)', '../src/bell.rs#L40'],
  ['a range', '[x](near.rs:40-42)', 'near.rs#L40-L42'],
  ['with a column', '[x](near.rs:40:7)', 'near.rs#L40'],
])('keeps the line: %s', async (_what, link, text) => {
  expect(await edits(link)).toEqual([['editor', [text]]]);
});

it('is reported once, with all its edits', async () => {
  expect(await edits('[x](near.rs:1) and [y](near.rs:2)\n\n[z](../src/bell.rs:3)\n')).toEqual([
    ['editor-many', ['near.rs#L1', 'near.rs#L2', '../src/bell.rs#L3']],
  ]);
});

it.each(['[x](../src/bell.rs:x)', '[x](../src/bells.rs:40)'])(
  'is any broken link where no such file is there: %s',
  async (link) => {
    expect(await edits(link)).toMatchObject([{ 0: 'missing' }]);
  },
);

it.each(['[x](tel:40)', '[x](mailto:40)', '[x](localhost:8080)', '[x](near.rs:open)'])(
  'is an address that nobody looks up: %s',
  async (link) => {
    expect(await edits(link)).toEqual([]);
  },
);
