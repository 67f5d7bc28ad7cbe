// Evidence that is gone though words about it are left, folders cited by their bare name, and contents kept in Git LFS.
import { matrixOf } from '../helpers/evidence-cell.ts';
import { brief, resolvePage } from '../helpers/resolve-page.ts';

const FILES = {
  'src/a.rs': 'fn a() {}\n',
  'docs/guide.md': 'guide\n',
  'checks/alpha.rs': 'fn test_alpha_works() {}\n',
};
const gone = (git: { remove: (...paths: string[]) => unknown }): void => void git.remove('checks/alpha.rs');

describe('a test that is deleted while prose still names it', () => {
  const page = matrixOf([['done', '`src/a.rs`', '`test_alpha_works`']]);

  it.each(['docs/plan.md', 'CHANGELOG.md', 'notes/history.txt'])('is missing: %s', async (prose) => {
    const { head } = await resolvePage({
      files: { ...FILES, [prose]: 'We added test_alpha_works.\n' },
      page,
      change: gone,
    });
    expect(head[1]).toMatchObject({
      resolution: { state: 'missing', target: 'checks/alpha.rs', candidate: null },
      wasIn: 'checks/alpha.rs',
      foundIn: [prose],
      onlyDocumented: true,
    });
  });

  it('is pointed at no prose where its file is named with it', async () => {
    const files = { ...FILES, 'CHANGELOG.md': 'We added test_alpha_works.\n' };
    const { head } = await resolvePage({
      files,
      page: matrixOf([['done', '`src/a.rs`', '`checks/alpha.rs::test_alpha_works`']]),
      change: (git) => git.write({ 'checks/alpha.rs': 'fn other() {}\n' }),
    });
    expect(head[1]).toMatchObject({
      resolution: { state: 'missing', target: 'checks/alpha.rs', candidate: null, lacksName: true },
      wasIn: 'checks/alpha.rs',
      foundIn: ['CHANGELOG.md'],
      onlyDocumented: true,
    });
    const never = await resolvePage({
      files,
      page: matrixOf([['done', '`src/a.rs`', '`src/a.rs::test_alpha_works`']]),
      change: gone,
    });
    expect(never.head[1]!.resolution).toMatchObject({ state: 'missing', candidate: null });
  });

  it.each([
    ['the row', [['done', '`src/a.rs`, `docs/plan.md`', '`test_alpha_works`']]],
    [
      'another row',
      [
        ['done', '`docs/plan.md`'],
        ['done', '`src/a.rs`', '`test_alpha_works`'],
      ],
    ],
  ] as const)('is missing where %s cites the prose', async (_, rows) => {
    const { head } = await resolvePage({
      files: { ...FILES, 'docs/plan.md': 'test_alpha_works\n' },
      page: matrixOf(rows),
      change: gone,
    });
    expect(head.find(({ reference: { kind } }) => kind === 'symbol')).toMatchObject({
      resolution: { state: 'missing' },
      wasIn: 'checks/alpha.rs',
    });
  });

  it('is present where another file with code has it, behind any number of pages', async () => {
    const pages = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`docs/p${at}.md`, 'test_alpha_works\n']));
    const { head } = await resolvePage({
      files: { ...FILES, ...pages },
      page,
      change: (git) => git.rename('checks/alpha.rs', 'zeta/alpha.rs'),
    });
    expect(head[1]).toMatchObject({ resolution: { state: 'present', target: 'zeta/alpha.rs' } });
  });

  it('is present where code has it that no row cites, though the row cites prose with it', async () => {
    const { head } = await resolvePage({
      files: { ...FILES, 'docs/plan.md': 'test_alpha_works\n' },
      page: matrixOf([['done', '`docs/plan.md`', '`test_alpha_works`']]),
      change: (git) => git.write({ 'src/a.rs': 'x\n' }),
    });
    expect(head[1]!.resolution.state).toBe('present');
  });

  it('is only mentioned where only prose ever had it', async () => {
    const { head } = await resolvePage({
      files: { 'src/a.rs': 'a\n', 'docs/plan.md': 'test_alpha_works\n' },
      page,
      change: (git) => git.write({ 'src/a.rs': 'b\n' }),
    });
    expect(head[1]).toMatchObject({
      resolution: { state: 'unverifiable', why: { code: 'name-mentioned', path: 'docs/plan.md' } },
      wasIn: null,
    });
  });
});

describe('a bare word in code marks', () => {
  const files = {
    ...FILES,
    'tests/one.rs': 'one\n',
    'integration_tests/two.rs': 'two\n',
    'docs/examples/x.md': 'x\n',
    'store/s.rs': 'fn store() {}\n',
  };
  const page = matrixOf([['done', '`src/a.rs`', '`tests`, `integration_tests`, `examples`, `store`']]);

  it('is the file or folder of that name, at the root or beside the page', async () => {
    const { head } = await resolvePage({ files, page });
    expect(head.slice(1).map(brief)).toEqual([
      'tests present tests',
      'integration_tests present integration_tests',
      'examples present docs/examples',
      'store present store',
    ]);
  });

  it('is deleted with its folder', async () => {
    const { head } = await resolvePage({
      files,
      page,
      change: (git) => git.remove('tests/one.rs', 'integration_tests/two.rs', 'docs/examples/x.md'),
    });
    expect(head.slice(1).map(brief)).toEqual([
      'tests missing tests deleted',
      'integration_tests missing integration_tests deleted',
      'examples missing docs/examples deleted',
      'store present store unchanged',
    ]);
    expect(head[1]!.reference.range.endColumn - head[1]!.reference.range.column).toBe('tests'.length);
  });

  it('stays a word where there is no such place, and prose without code marks', async () => {
    const { head } = await resolvePage({
      files,
      page: matrixOf([
        ['done', '`src/a.rs`', 'tests in `nowhere`'],
        ['done', '`src/a.rs`', 'tests'],
      ]),
      change: (git) => git.remove('tests/one.rs'),
    });
    expect(head.map(({ reference: { kind } }) => kind)).toEqual(['path', 'prose', 'path', 'prose']);
  });
});

describe('a file kept in Git LFS', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;
  const long = Array.from({ length: 30 }, (_, line) => `line ${line}\n`).join('');

  it('has lines and names that cannot be looked at', async () => {
    const { head } = await resolvePage({
      files: { 'src/a.rs': pointer, 'src/b.rs': `${pointer}${'x\n'.repeat(600)}` },
      page: matrixOf([
        ['done', '`src/a.rs:20-25`', '`stays_afloat`'],
        ['done', '`src/a.rs::stays_afloat`', '`src/b.rs:2000`'],
      ]),
    });
    expect(head.map(({ resolution, lineState }) => [resolution.state, lineState?.kind ?? null])).toEqual([
      ['present', 'unverifiable'],
      ['unverifiable', null],
      ['unverifiable', null],
      ['present', 'out-of-range'],
    ]);
  });

  it('is not called changed or without its names once it is moved there', async () => {
    const { head } = await resolvePage({
      files: { 'src/a.rs': `${long}fn stays_afloat() {}\n`, 'src/b.rs': 'b\n' },
      page: matrixOf([
        ['done', '`src/a.rs:20`'],
        ['done', '`src/b.rs`', '`stays_afloat`'],
      ]),
      change: (git) => git.write({ 'src/a.rs': pointer }),
    });
    expect(head[0]!.lineState?.kind).toBe('unverifiable');
    expect(head.find(({ reference: { kind } }) => kind === 'symbol')!.resolution).toMatchObject({
      state: 'unverifiable',
      why: { code: 'unreadable', path: 'src/a.rs' },
    });
  });
});
