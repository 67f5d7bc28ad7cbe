// Names that a file may have which could not be looked into: nobody knows that they are missing.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { GitRepository } from '../helpers/git-repository.ts';
import { guardBoth } from '../helpers/guard-both.ts';
import { guardRepository } from '../helpers/guard-repository.ts';
import type { Report } from '../../src/report/report.ts';

const PAGE = 'docs/status.md';
const CONFIGURATION = `documents: [${PAGE}]\n`;
const page = (cell: string): string =>
  `# Ship\n\n| # | Item | Status | Code | Tests |\n|---|---|---|---|---|\n| 1 | Hull | done | \`src/hull.rs\` | ${cell} |\n`;
const HULL = 'pub fn hull() {}\n';

const missing = ({ findings }: Report): readonly (string | null)[] =>
  findings.filter(({ ruleId }) => ruleId === 'symbol-missing').map(({ evidence }) => evidence);

/** Takes the content of one file out of the repository, as a partial clone lacks it. */
function lose(repository: GitRepository, path: string): void {
  const id = repository.git('rev-parse', `HEAD:${path}`);
  rmSync(join(repository.path, '.git', 'objects', id.slice(0, 2), id.slice(2)));
}

describe('a name that no file of a clone has', () => {
  it.each([
    ['src/boot/tests.rs', true],
    ['lib/mast.py', true],
    ['Makefile', true],
    ['config/odd.unheard', true],
    ['notes/plan.md', true],
    ['assets/logo.png', false],
    ['assets/model.onnx', false],
    ['dist.tar.gz', false],
    ['package-lock.json', false],
  ])('where %s is not in it, cannot be checked: %s', async (path, hides) => {
    const repository = new GitRepository({ [PAGE]: page('`floats_in_rain`'), 'src/hull.rs': HULL, [path]: 'lost\n' });
    try {
      repository.commit();
      lose(repository, path);
      const report = await guardRepository(repository.path, { head: 'HEAD', configuration: CONFIGURATION });
      expect(missing(report)).toEqual(hides ? [] : ['floats_in_rain']);
      expect(report.notes.filter((note) => note.includes('could not look into'))).toEqual(
        hides
          ? [`A search could not look into ${path}: not in this clone. Names that are nowhere else cannot be checked.`]
          : [],
      );
    } finally {
      repository.dispose();
    }
  });

  it('is missing where all was read', async () => {
    const repository = new GitRepository({ [PAGE]: page('`floats_in_rain`'), 'src/hull.rs': HULL });
    try {
      repository.commit();
      expect(missing(await guardRepository(repository.path, { configuration: CONFIGURATION }))).toEqual([
        'floats_in_rain',
      ]);
    } finally {
      repository.dispose();
    }
  });
});

describe('a file that is too large to be looked into', () => {
  const MIB = 1 << 20;
  it.each([
    ['of more than a search reads', 'src/huge.rs', 17 * MIB, []],
    ['of more than is decoded', 'src/large.rs', 9 * MIB, []],
    ['of another kind', 'assets/huge.bin', 17 * MIB, ['floats_in_rain']],
  ])('%s may have a name, in a clone and over REST', async (...[, path, size, expected]) => {
    const repository = new GitRepository({
      [PAGE]: page('`floats_in_rain`'),
      'src/hull.rs': HULL,
      [path]: `${'//\n'.repeat(size / 3)}\nfn floats_in_rain() {}\n`,
    });
    try {
      repository.commit();
      const { git, rest } = await guardBoth(repository, { base: null, head: 'HEAD', configuration: CONFIGURATION });
      expect([missing(git), missing(rest)]).toEqual([expected, expected]);
    } finally {
      repository.dispose();
    }
  });
});

it.each([40, 41])('a name that is part of a word in %d files, and a word of its own in another', async (count) => {
  const git = new GitRepository({ 'src/hull.rs': HULL, [PAGE]: page('`keel()`') });
  try {
    const parts = Array.from({ length: count }, (_, at) => [`src/part${at}.rs`, `fn keels_${at}() {}\n`] as const);
    git.write(Object.fromEntries(parts)).commit();
    // Nobody knows where too many files were found.
    expect(missing(await guardRepository(git.path, { head: 'HEAD', configuration: CONFIGURATION }))).toEqual(
      count > 40 ? [] : ['keel()'],
    );
    git.write({ 'src/zz.rs': 'fn keel() {}\n' }).commit();
    expect(missing(await guardRepository(git.path, { head: 'HEAD', configuration: CONFIGURATION }))).toEqual([]);
  } finally {
    git.dispose();
  }
});
