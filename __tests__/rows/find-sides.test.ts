// Columns that hold two sides against each other.
import { readColumns } from '../../src/rows/tables/columns.ts';
import type { Table } from '../../src/documents/page.ts';
import { pageOf } from './page.ts';

async function evidenceOf(header: string, ...rows: readonly string[]): Promise<readonly string[]> {
  const cells = header.split('|').length - 2;
  const page = await pageOf([header, `|${'---|'.repeat(cells)}`, ...rows, ''].join('\n'));
  const table = page.blocks.find((block): block is Table => block.kind === 'table');
  if (table === undefined) throw new Error('no table');
  const read = readColumns({
    table,
    rows: table.rows,
    configured: {},
    statusOf: ({ text }) => (text.includes('✅') ? 'done' : 'not-started'),
    isListed: () => false,
  });
  if (!('layout' in read)) throw new Error(read.refused);
  return read.layout.evidence.map(({ index }) => table.header.cells[index]?.text ?? '');
}

describe('a side of a comparison', () => {
  it.each([
    ['| Mooring | In Docs | In Code | Status |', ['| a | `bow` | `bow` | ✅ |', '| b | — | `stern` | ❌ |']],
    ['| Mooring | Spec | Impl | Status |', ['| a | yes | yes | ✅ |', '| b | yes | no | ❌ |']],
    ['| Mooring | Documented | Implemented | Status |', ['| a | 4 | 4 | ✅ |', '| b | 4 | 3 | ❌ |']],
    ['| Mooring | Soll | Implementierung | Status |', ['| a | ja | ja | ✅ |', '| b | ja | nein | ❌ |']],
    ['| 岸 | 文档 | 代码 | 状态 |', ['| 甲 | `bow` | `bow` | ✅ |', '| 乙 | 是 | 否 | ❌ |']],
  ])('is no evidence: %s', async (header, rows) => {
    expect(await evidenceOf(header, ...rows)).toEqual([]);
  });

  it.each([
    [
      '| Mooring | Spec | Implementation | Status |',
      ['| a | 4.1 | `src/bow.ts` | ✅ |', '| b | 4.2 | `src/a.ts` | ❌ |'],
    ],
    [
      '| Mooring | Spec | Implementation | Status |',
      ['| a | 4.1 | `tieBow()` | ✅ |', '| b | 4.2 | `tieStern()` | ❌ |'],
    ],
  ])('is evidence where it cites: %s', async (header, rows) => {
    expect(await evidenceOf(header, ...rows)).toContain('Implementation');
  });
});
