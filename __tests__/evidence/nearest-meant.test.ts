// Which file a broken link surely means.
import { nearestMeant } from '../../src/evidence/links/nearest-meant.ts';
import { indexPaths } from '../../src/evidence/locate/path-index.ts';
import { memorySnapshot } from '../helpers/memory-repository.ts';

const FILES = [
  'docs/moor.md',
  'src/quay/crane.ts',
  'src/logic/pilot.ts',
  'src/cli/tide/sweep.ts',
  'src/harbor.ts',
  'src/timetable.ts',
  'tools/quay/rope.ts',
  'LOG.md',
];

const meant = async (page: string, written: string): Promise<string | null> => {
  const index = indexPaths(
    await memorySnapshot('a'.repeat(40), Object.fromEntries(FILES.map((path) => [path, '']))).tree(),
  );
  const missing = written.startsWith('/') ? written.slice(1) : `${page}/${written}`.replace(/[^/]+\/\.\.\//u, '');
  return nearestMeant({ index, missing, written });
};

describe('a broken link', () => {
  it.each([
    ['docs', 'src/harbor.ts', 'src/harbor.ts'],
    ['docs', 'docs/moor.md', 'docs/moor.md'],
    ['docs', '/home/me/port/LOG.md', 'LOG.md'],
    ['docs', '../lib/quay/crane.ts', 'src/quay/crane.ts'],
    ['docs', '../src/harbour.ts', 'src/harbor.ts'],
    ['docs', '../src/harbor.js', 'src/harbor.ts'],
    ['docs', 'harbor.ts', 'src/harbor.ts'],
  ])('means a file whose path proves it: %s %s', async (page, written, path) => {
    expect(await meant(page, written)).toBe(path);
  });

  it.each([
    ['docs', '../src/cargo/pilot.ts'],
    ['docs', 'src/tide/sweep-log/pilot.ts'],
    ['docs', '../src/repo/sweep.ts'],
    ['docs', '../src/timetabler.ts'],
    ['docs', '../src/ships/rope.ts'],
  ])('means no namesake in another folder: %s %s', async (page, written) => {
    expect(await meant(page, written)).toBeNull();
  });
});
