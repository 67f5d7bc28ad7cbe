// The visible text of a link follows the destination in its own form, and is left alone where it is right already.
import { readPage } from '../../src/documents/read-page.ts';
import type { Page, Segment } from '../../src/documents/page.ts';
import { rewriteLabel } from '../../src/findings/rewrite-label.ts';

async function labelled(label: string): Promise<{ readonly page: Page; readonly segment: Segment }> {
  const page = await readPage({ path: 'docs/piers.md', bytes: Buffer.from(`[${label}](to.md)\n`) });
  if ('reason' in page) throw new Error(page.detail);
  const [block] = page.blocks;
  const [segment] = block?.kind === 'paragraph' ? block.segments : [];
  if (segment === undefined) throw new Error('Unexpected page, expected a link');
  return { page, segment };
}

type Case = readonly [label: string, cited: string, target: string, path: string, expected: string | null];

it.each<Case>([
  // label, destination as written, what it led to, where it leads now, the label then
  ['deck/bell.ts', 'harbor/src/deck/bell.ts', 'docs/harbor/src/deck/bell.ts', 'harbor/src/deck/bell.ts', null],
  ['`deck/bell.ts`', 'harbor/src/deck/bell.ts', 'docs/harbor/src/deck/bell.ts', 'harbor/src/deck/bell.ts', null],
  ['harbor/src/bell.ts', 'harbor/src/bell.ts', 'docs/harbor/src/bell.ts', 'harbor/src/bell.ts', null],
  ['bell.ts', 'harbor/src/bell.ts', 'docs/harbor/src/bell.ts', 'harbor/src/bell.ts', null],
  ['deck/bell.ts', '../src/deck/bell.ts', 'src/deck/bell.ts', 'lib/quay/gong.ts', 'quay/gong.ts'],
  ['a/deck/bell.ts', '../src/a/deck/bell.ts', 'src/a/deck/bell.ts', 'lib/gong.ts', 'lib/gong.ts'],
  ['deck/bell.ts', '../src/deck/bell.ts', 'src/deck/bell.ts', 'src/quay/low/gong.ts', 'quay/low/gong.ts'],
  ['src/deck/bell.ts', '../src/deck/bell.ts', 'src/deck/bell.ts', 'lib/quay/gong.ts', 'lib/quay/gong.ts'],
  ['../src/bell.ts', '../src/bell.ts', 'src/bell.ts', 'lib/gong.ts', '../lib/gong.ts'],
  ['bell.ts', '../src/bell.ts', 'src/bell.ts', 'lib/gong.ts', 'gong.ts'],
])('%s, of a link to %s', async (...[label, cited, target, path, expected]: Case) => {
  const { page, segment } = await labelled(label);
  const edit = rewriteLabel(page, segment, { cited, target, from: [], path, lines: null });
  expect(edit === null || edit === 'unsafe' ? edit : edit.text).toBe(expected);
});
