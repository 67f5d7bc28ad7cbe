// What a page says of its columns once the repository has told which of them are evidence for what they hold.
import { resolveEvidence } from '../../src/evidence/resolve-evidence.ts';
import { showColumns } from '../../src/evidence/show-columns.ts';
import { documentOf } from '../helpers/evidence-cell.ts';
import { LET_THROW } from '../helpers/let-throw.ts';
import { memoryRepository, memorySnapshot } from '../helpers/memory-repository.ts';

const PAGE = 'docs/ferry-status.md';
const FILES = { 'src/dock.ts': '1\n', 'src/pier.ts': '1\n', 'tests/dock.test.ts': "it('test_floats', () => 1);\n" };

/** `header: role (reason)` of every column that is not known by its header alone. */
async function columnsOf(page: string): Promise<readonly (readonly string[])[]> {
  const { head } = await resolveEvidence({
    repository: memoryRepository(memorySnapshot('1'.repeat(40), { ...FILES, [PAGE]: page })),
    head: [await documentOf(PAGE, page)],
    base: [],
    renamedFrom: new Map(),
    readDocumentAt: null,
    surprises: LET_THROW,
  });
  return showColumns(head[0]!).document.tables.map(({ columns }) =>
    columns.flatMap(({ header, role, reason }) =>
      /cite files|name tests/.test(reason) ? [`${header}: ${role} (${reason})`] : [],
    ),
  );
}

const table = (header: string, ...rows: readonly string[]): string =>
  `${header}\n${header.replaceAll(/[^|]+/g, '---')}\n${rows.map((row) => `${row}\n`).join('')}\n`;

it('names the columns that were taken, and why', async () => {
  const page = [
    '# Ferry\n\n',
    table('| Item | Status | Moored at |', '| Dock | done | `src/dock.ts` |', '| Pier | done | `src/pier.ts` |'),
    table('| Item | Status | Owner |', '| Dock | done | Ann |'),
    table('| Tests | Status | Evidence |', '| `test_floats` | done | `src/dock.ts` |'),
    table('| Item | Status | Said of it |', '| Dock | done | `src/dock.ts` |', '| Pier | done | by hand |'),
  ].join('');
  expect(await columnsOf(page)).toEqual([
    ['Moored at: implementation (half of its cells or more cite files)'],
    [],
    [expect.stringMatching(/^Tests: (?:item|key) \(.+, and its cells name tests\)$/)],
    [],
  ]);
});

it('leaves a page as it is where none was taken', async () => {
  const page = `# Ferry\n\n${table('| Item | Status | Evidence |', '| Dock | done | `src/dock.ts` |')}`;
  expect(await columnsOf(page)).toEqual([[]]);
});
