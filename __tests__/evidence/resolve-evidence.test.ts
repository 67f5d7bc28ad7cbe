// Evidence resolved in real repositories: where a pointer leads, what a change did to it, and what cannot be said.
import { matrixOf } from '../helpers/evidence-cell.ts';
import { brief, resolvePage } from '../helpers/resolve-page.ts';

const text = (name: string): string => Array.from({ length: 20 }, (_, line) => `${name} ${line}\n`).join('');
const FILES = {
  'README.md': text('readme'),
  'Cargo.toml': text('cargo'),
  'docs/guide.md': text('guide'),
  'docs/deep/notes.md': text('notes'),
  'src/a.rs': text('a'),
  'src/b.rs': text('b'),
  'src/engine/run.rs': text('run'),
  'src/engine/stop.rs': text('stop'),
  'lib/one/mod.rs': text('one'),
  'lib/two/mod.rs': text('two'),
  'tests/unique_case.rs': 'fn stays_afloat() {}\nfn sinks_slowly() {}\n',
  'web/app/[id]/page.tsx': text('page'),
};

/** References of the evidence column of one row with this cell, at head, without a base. */
async function resolveCell(cell: string, files: Readonly<Record<string, string>> = FILES): Promise<string[]> {
  const { head } = await resolvePage({ files, page: matrixOf([['done', cell, '-']]) });
  return head.filter(({ place: { role } }) => role === 'implementation').map(brief);
}

describe('a pointer is looked for', () => {
  it.each([
    ['from the root', '`src/a.rs`', ['src/a.rs present src/a.rs']],
    [
      'from the page’s folder',
      '`deep/notes.md`, `./guide.md`, `../src/a.rs`',
      ['deep/notes.md present docs/deep/notes.md', './guide.md present docs/guide.md', '../src/a.rs present src/a.rs'],
    ],
    [
      'in the folder of the reference before',
      '`src/engine/run.rs`, `stop.rs`',
      ['src/engine/run.rs present src/engine/run.rs', 'stop.rs present src/engine/stop.rs'],
    ],
    ['in a folder named before', '`lib/one/`: `mod.rs`', ['lib/one/ present lib/one', 'mod.rs present lib/one/mod.rs']],
    [
      'by its unique end',
      '`engine/run.rs`, `unique_case.rs`, `…/stop.rs`',
      [
        'engine/run.rs present src/engine/run.rs',
        'unique_case.rs present tests/unique_case.rs',
        '…/stop.rs present src/engine/stop.rs',
      ],
    ],
    [
      'as a folder with and without slash',
      '`src/engine`, `src/engine/`',
      ['src/engine present src/engine', 'src/engine/ present src/engine'],
    ],
    [
      'with backslashes and a leading slash',
      '`src\\a.rs`, `/docs/guide.md`',
      ['src\\a.rs present src/a.rs', '/docs/guide.md present docs/guide.md'],
    ],
    [
      'as a link, relative to the page first',
      '[readme](../README.md) [guide](guide.md)',
      ['../README.md present README.md', 'guide.md present docs/guide.md'],
    ],
    [
      'with brackets in its name',
      '`web/app/[id]/page.tsx`, `web/app/[id]/*.tsx`',
      ['web/app/[id]/page.tsx present web/app/[id]/page.tsx', 'web/app/[id]/*.tsx present -'],
    ],
    ['by a glob', '`src/*.rs`, `src/**/*.rs`', ['src/*.rs present -', 'src/**/*.rs present -']],
  ])('%s', async (_, cell, expected) => {
    expect(await resolveCell(cell)).toEqual(expected);
  });

  it('and the readme of the page’s own folder wins over the root’s for a link', async () => {
    expect(await resolveCell('[x](README.md), `README.md`', { ...FILES, 'docs/README.md': 'docs\n' })).toEqual([
      'README.md present docs/README.md',
      'README.md present README.md',
    ]);
  });
});

describe('what is found nowhere', () => {
  it.each([
    [
      'is missing where it is surely a path, and the nearest is named',
      '`src/engine/rum.rs`, `other/unique_case.rs`, `src/gone.rs`',
      [
        'src/engine/rum.rs missing src/engine/rum.rs (src/engine/run.rs)',
        'other/unique_case.rs missing other/unique_case.rs (tests/unique_case.rs)',
        'src/gone.rs missing src/gone.rs',
      ],
    ],
    ['is missing where only its case differs', '`src/A.rs`', ['src/A.rs missing src/A.rs (src/a.rs)']],
    ['is missing as a well-known name', '`pyproject.toml`', ['pyproject.toml missing pyproject.toml']],
    ['names the folder a file became', '`lib/one.rs`', ['lib/one.rs missing lib/one.rs (lib/one/mod.rs)']],
    [
      'is unverifiable without an extension, or without a folder',
      '`crates/python`, `release.yml`, `nowhere/`',
      [
        'crates/python unverifiable crates/python',
        'release.yml unverifiable release.yml',
        'nowhere/ unverifiable nowhere',
      ],
    ],
    ['is unverifiable where several could be meant', '`mod.rs`', ['mod.rs unverifiable -']],
    ['is unverifiable as a glob of a folder', '`docs/v3/*`', ['docs/v3/* unverifiable -']],
  ])('%s', async (_, cell, expected) => {
    expect(await resolveCell(cell)).toEqual(expected);
  });

  it.each(['/etc/passwd', '../../x.md', 'C:\\x\\y.txt', '~/x.md'])('is outside the repository: %s', async (path) => {
    const { head } = await resolvePage({ files: FILES, page: matrixOf([['done', `\`${path}\``]]) });
    expect(head[0]).toMatchObject({ resolution: { state: 'unverifiable', why: { code: 'outside' } } });
  });

  it.each([
    ['the composed one', 'NFC', 'NFD'],
    ['the decomposed one', 'NFD', 'NFC'],
  ] as const)(
    'is missing where the file is there in the other Unicode form only, and names it: %s',
    async (_, there, cited) => {
      const path = (form: 'NFC' | 'NFD', name = 'Überfahrt'): string => `docs/Fähre/${name}.md`.normalize(form);
      const files = { ...FILES, [path(there)]: 'x\n', [path(there, 'Rückfahrt zum Ufer')]: 'y\n' };
      expect(await resolveCell(`\`${path(cited)}\`, \`${path(there)}\``, files)).toEqual([
        `${path(cited)} missing ${path(cited)} (${path(there)})`,
        `${path(there)} present ${path(there)}`,
      ]);
    },
  );

  it('refuses a glob that would explode, and says why', async () => {
    const { head } = await resolvePage({
      files: FILES,
      page: matrixOf([['done', `\`src/${'{a,b}'.repeat(40)}.rs\``]]),
    });
    expect(head[0]!.resolution).toMatchObject({
      state: 'unverifiable',
      why: { code: 'glob-refused', problem: { kind: 'alternatives', most: 64 } },
    });
  });
});

describe('a change', () => {
  const page = matrixOf([
    ['done', '`src/a.rs`, `src/engine/`, `src/*.rs`, `engine/run.rs`, `new.rs`', '`tests/unique_case.rs`'],
  ]);

  it.each([
    [
      'nothing',
      (): void => undefined,
      [
        'src/a.rs present src/a.rs unchanged',
        'src/engine/ present src/engine unchanged',
        'src/*.rs present - unchanged',
        'engine/run.rs present src/engine/run.rs unchanged',
        'new.rs unverifiable new.rs',
        'tests/unique_case.rs present tests/unique_case.rs unchanged',
      ],
    ],
  ] as const)('of %s', async (_, change, expected) => {
    expect((await resolvePage({ files: FILES, page, change })).head.map(brief)).toEqual(expected);
  });

  it('that edits', async () => {
    const { head } = await resolvePage({
      files: FILES,
      page,
      change: (git) => git.write({ 'src/a.rs': text('other'), 'src/engine/stop.rs': 'x\n', 'src/new.rs': 'new\n' }),
    });
    expect(head.map(({ change }) => change)).toEqual([
      'modified',
      'modified',
      'modified',
      'unchanged',
      'added',
      'unchanged',
    ]);
  });

  it('that edits only the working tree', async () => {
    const { head } = await resolvePage({
      files: FILES,
      page,
      workingTree: true,
      change: (git) => git.write({ 'src/a.rs': text('other'), 'src/engine/stop.rs': 'x\n', 'src/new.rs': 'new\n' }),
    });
    expect(head.map(({ change }) => change)).toEqual([
      'modified',
      'modified',
      'modified',
      'unchanged',
      'added',
      'unchanged',
    ]);
  });

  it('that deletes a file, however it was found', async () => {
    const { head, base } = await resolvePage({
      files: FILES,
      page,
      change: (git) => git.remove('src/a.rs', 'src/engine/run.rs'),
    });
    expect(head.map(brief).slice(0, 4)).toEqual([
      'src/a.rs missing src/a.rs deleted',
      'src/engine/ present src/engine modified',
      'src/*.rs present - modified',
      'engine/run.rs missing src/engine/run.rs deleted',
    ]);
    expect(base.map(({ resolution: { state }, change }) => `${state} ${change}`).slice(0, 4)).toEqual([
      'present null',
      'present null',
      'present null',
      'present null',
    ]);
  });

  it('that deletes every match of a glob', async () => {
    const { head } = await resolvePage({ files: FILES, page, change: (git) => git.remove('src/a.rs', 'src/b.rs') });
    expect(brief(head[2]!)).toBe('src/*.rs missing - deleted');
  });

  it('that renames a file', async () => {
    const { head } = await resolvePage({ files: FILES, page, change: (git) => git.rename('src/a.rs', 'src/alpha.rs') });
    expect(brief(head[0]!)).toBe('src/a.rs missing src/a.rs (src/alpha.rs) renamed -> src/alpha.rs');
  });

  it('that renames a folder', async () => {
    const { head } = await resolvePage({ files: FILES, page, change: (git) => git.rename('src/engine', 'core/motor') });
    expect(brief(head[1]!)).toBe('src/engine/ missing src/engine (core/motor) renamed -> core/motor');
  });

  it('that moves a file whose pointer still finds it', async () => {
    const { head } = await resolvePage({
      files: FILES,
      page: matrixOf([['done', '`engine/run.rs`']]),
      change: (git) => git.rename('src/engine/run.rs', 'core/engine/run.rs'),
    });
    expect(brief(head[0]!)).toBe('engine/run.rs present core/engine/run.rs unchanged');
  });

  it('that makes a folder of a file', async () => {
    const { head } = await resolvePage({
      files: FILES,
      page,
      change: (git) => git.remove('src/a.rs').write({ 'src/a/mod.rs': 'entirely new\n' }),
    });
    expect(brief(head[0]!)).toBe('src/a.rs missing src/a.rs (src/a/mod.rs) deleted');
  });

  it('that adds what the page cites already', async () => {
    const { head } = await resolvePage({
      files: FILES,
      page: matrixOf([['done', '`crates/python`']]),
      change: (git) => git.write({ 'crates/python/lib.py': 'x\n' }),
    });
    expect(brief(head[0]!)).toBe('crates/python present crates/python added');
  });
});

describe('links and submodules', () => {
  it('are there themselves, and hide what lies behind them', async () => {
    const { head } = await resolvePage({
      files: FILES,
      page: matrixOf([['done', '`link`, `link/x/passwd.md`, `src/link.md`']]),
      change: (git) => {
        git.git('update-index', '--add', '--cacheinfo', `120000,${git.git('hash-object', '-w', 'README.md')},link`);
        git.git('commit', '--quiet', '--message', 'link');
        git.git('checkout', '--', 'link');
      },
    });
    expect(head.slice(0, 3).map(({ resolution: { state, why } }) => ({ state, why }))).toContainEqual({
      state: 'unverifiable',
      why: { code: 'behind-link', kind: 'link', path: 'link' },
    });
  });
});

describe('names', () => {
  const page = matrixOf([
    ['done', '`tests/unique_case.rs`', '`stays_afloat`'],
    ['done', '`src/a.rs`', '`sinks_slowly`'],
    ['done', '`src/b.rs`', '`tests/unique_case.rs::stays_afloat`'],
  ]);

  it('are present in the row’s files, or in another row’s', async () => {
    const { head } = await resolvePage({ files: FILES, page });
    expect(head.filter(({ reference: { kind } }) => kind === 'symbol').map((one) => [brief(one), one.foundIn])).toEqual(
      [
        ['stays_afloat present tests/unique_case.rs', ['tests/unique_case.rs']],
        ['sinks_slowly present tests/unique_case.rs', ['tests/unique_case.rs']],
        ['tests/unique_case.rs::stays_afloat present tests/unique_case.rs', ['tests/unique_case.rs']],
      ],
    );
  });

  it('are missing once renamed, and tell where they stood', async () => {
    const { head } = await resolvePage({
      files: FILES,
      page,
      change: (git) => git.write({ 'tests/unique_case.rs': 'fn stays_afloat_twice() {}\nfn sinks_slowly() {}\n' }),
    });
    const [first, second, third] = head.filter(({ reference: { kind } }) => kind === 'symbol');
    expect(first).toMatchObject({
      resolution: { state: 'missing', candidate: null },
      foundIn: [],
      wasIn: 'tests/unique_case.rs',
    });
    expect(second).toMatchObject({ resolution: { state: 'present' }, change: 'modified' });
    expect(third).toMatchObject({
      resolution: { state: 'missing', target: 'tests/unique_case.rs' },
      change: 'modified',
    });
  });

  it('are missing once moved out of the cited files, and the new file is named', async () => {
    const { head } = await resolvePage({
      files: FILES,
      page,
      change: (git) =>
        git.write({ 'tests/unique_case.rs': 'fn sinks_slowly() {}\n', 'tests/moved.rs': 'fn stays_afloat() {}\n' }),
    });
    const [first, , third] = head.filter(({ reference: { kind } }) => kind === 'symbol');
    expect(first).toMatchObject({
      resolution: { state: 'missing', candidate: 'tests/moved.rs' },
      foundIn: ['tests/moved.rs'],
      wasIn: 'tests/unique_case.rs',
    });
    expect(third).toMatchObject({ resolution: { state: 'missing', candidate: 'tests/moved.rs' } });
  });

  it('stay present in a file that was renamed', async () => {
    const { head } = await resolvePage({
      files: FILES,
      page,
      change: (git) => git.rename('tests/unique_case.rs', 'tests/other_case.rs'),
    });
    const [first, , third] = head.filter(({ reference: { kind } }) => kind === 'symbol');
    expect(first!.resolution.state).toBe('present');
    expect(brief(third!)).toBe(
      'tests/unique_case.rs::stays_afloat missing tests/unique_case.rs (tests/other_case.rs) renamed -> tests/other_case.rs',
    );
  });

  it('that only the page itself has are nowhere; of a name in a longer one it cannot be told', async () => {
    const { head } = await resolvePage({
      files: { ...FILES, 'src/c.rs': 'fn my_lost_name_too() {} struct étape_perdue;' },
      page: matrixOf([['done', '`my_lost_name`', '`tape_perdue`']]),
    });
    expect(head.map(({ resolution: { state } }) => state)).toEqual(['unverifiable', 'missing']);
  });

  it('found only where no row looks are present, and said to be there', async () => {
    const { head } = await resolvePage({ files: FILES, page: matrixOf([['done', '`stays_afloat`', '`src/a.rs`']]) });
    expect(head[0]).toMatchObject({
      resolution: { state: 'present', target: 'tests/unique_case.rs' },
      foundIn: ['tests/unique_case.rs'],
    });
  });
});
