// Trees that are incomplete, cannot be searched, or are very large.
import { resolveEvidence } from '../../src/evidence/resolve-evidence.ts';
import type { Citation } from '../../src/evidence/citation.ts';
import { documentOf, matrixOf } from '../helpers/evidence-cell.ts';
import { memoryRepository, memorySnapshot, type MemoryOptions } from '../helpers/memory-repository.ts';
import type { ResolvedDocument } from '../../src/evidence/resolved-document.ts';
import { countSteps } from '../helpers/steps.ts';
import { LET_THROW } from '../helpers/let-throw.ts';

const FILES = { 'src/a.rs': 'fn here_it_is() {}\n', Makefile: 'all:\n' };

async function resolve(
  cells: string,
  options: MemoryOptions,
  base: Readonly<Record<string, string>> | null = null,
): Promise<{ head: readonly Citation[]; notes: readonly string[] }> {
  const document = await documentOf('docs/status.md', matrixOf([['done', cells]]));
  const repository = memoryRepository(
    memorySnapshot('h', FILES, options),
    base === null ? null : memorySnapshot('b', base),
  );
  const { head, notes } = await resolveEvidence({
    repository,
    head: [document],
    base: base === null ? [] : [document],
    renamedFrom: new Map(),
    readDocumentAt: null,
    surprises: LET_THROW,
  });
  return { head: head[0]!.evidence.flat(), notes };
}

it('what a truncated tree does not list is unverifiable, even if base had it', async () => {
  const { head } = await resolve(
    '`src/gone.rs`, `src/*.py`, `make nothing`, `src/a.rs`',
    { truncated: true },
    { ...FILES, 'src/gone.rs': 'x', 'src/x.py': 'x' },
  );
  expect(head.slice(0, 4).map(({ resolution: { state } }) => state)).toEqual([
    'unverifiable',
    'unverifiable',
    'unverifiable',
    'present',
  ]);
});

it('a name that cannot be searched for is unverifiable, and the notes say so', async () => {
  const { head, notes } = await resolve('`src/a.rs`, `here_it_is`, `lost_somewhere`', { searchable: false });
  expect(head.slice(0, 3).map(({ resolution: { state } }) => state)).toEqual(['present', 'present', 'unverifiable']);
  expect(notes.join('\n')).toContain('lost_somewhere');
});

it('paths with line breaks, quotes and leading dashes are looked for as they are', async () => {
  const odd = { '-rf/a.rs': 'x', 'a"b/c.rs': 'x', 'a\nb/c.rs': 'x' };
  const document = await documentOf(
    'docs/status.md',
    matrixOf([['done', '`./-rf/a.rs`, `a"b/c.rs`, `../a.rs/..`, `....//a.rs`']]),
  );
  const { head } = await resolveEvidence({
    repository: memoryRepository(memorySnapshot('h', odd)),
    head: [document],
    base: [],
    renamedFrom: new Map(),
    readDocumentAt: null,
    surprises: LET_THROW,
  });
  expect(head[0]!.evidence.flat()[0]!.resolution).toMatchObject({ state: 'present', target: '-rf/a.rs' });
});

it('a large page over a large repository takes few steps', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 60_000 }, (_, index) => [`pkg/p${index % 300}/src/file${index}.ts`, `${index}`]),
  );
  const rows = Array.from({ length: 1500 }, (_, index): [string, string] => [
    'done',
    `\`src/file${index * 7}.ts\`, \`missing/dir/file${index}x.ts\`, \`nowhere${index}.ts\`, \`p${index}/**/*.${index % 5 === 0 ? 'ts' : 'js'}\``.replace(
      /, `p\d+\/\*\*.*$/,
      index % 50 === 0 ? '$&' : '',
    ),
  ]);
  const document = await documentOf('docs/status.md', matrixOf(rows));
  const repository = memoryRepository(memorySnapshot('h', files), memorySnapshot('b', files));
  let head: readonly ResolvedDocument[] = [];
  const steps = await countSteps(async () => {
    ({ head } = await resolveEvidence({
      repository,
      head: [document],
      base: [document],
      renamedFrom: new Map(),
      readDocumentAt: null,
      surprises: LET_THROW,
    }));
  });
  expect(steps).toBeLessThan(2_500_000);
  expect(head[0]!.evidence[1]!.slice(0, 3).map(({ resolution: { state } }) => state)).toEqual([
    'present',
    'missing',
    'unverifiable',
  ]);
});
