// A search that stops at a bound finds less at head than at base: what it did not get to is not gone.
import { defaultSettings } from '../../src/config/defaults.ts';
import { guard } from '../../src/guard.ts';
import { memoryRepository, memorySnapshot } from '../helpers/memory-repository.ts';

it('says nothing of a name that its file at base still has', async () => {
  const files = {
    'docs/status.md':
      '# Status\n\n| ID | Status | Evidence |\n|---|---|---|\n| A1 | done | `countBerths()`, `src/other.ts` |\n',
    'docs/old.md': 'countBerths was planned\n',
    'src/berths.ts': 'export const countBerths = () => 1;\n',
    'src/other.ts': 'export {};\n',
  };
  const [head, base] = [memorySnapshot('1'.repeat(40), files), memorySnapshot('0'.repeat(40), files)];
  const stopping = {
    ...head,
    search: (names: readonly string[]) => Promise.resolve(new Map(names.map((name) => [name, ['docs/old.md']]))),
  };
  const report = await guard({
    repository: memoryRepository(stopping, base),
    settings: defaultSettings(),
    today: '2026-02-01',
  });
  expect(report.findings.filter(({ origin }) => origin === 'new')).toEqual([]);
});
