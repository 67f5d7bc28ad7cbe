// What a cell only speaks of, calls absent or plans to make is not missing; what it cites is.
import { matrixOf } from '../helpers/evidence-cell.ts';
import { brief, resolvePage } from '../helpers/resolve-page.ts';

const FILES = {
  'src/sail.ts': 'export const sail = 1;\n',
  'src/rig.ts': 'export const rig = 1;\n',
  'docs/guide.md': 'guide\n',
  '.gitignore': 'reports/\n/target\n',
};

async function statesOf(status: string, cell: string): Promise<string[]> {
  const { head } = await resolvePage({ files: FILES, page: matrixOf([[status, cell, '-']]) });
  return head
    .filter(({ place: { role }, reference: { kind } }) => role === 'implementation' && kind !== 'prose')
    .map(({ reference: { text, acknowledged }, resolution: { state, why } }) =>
      acknowledged ? `${text} acknowledged` : `${text} ${state} ${why.code}`,
    );
}

describe('what a sentence speaks of is not cited', () => {
  it.each([
    ['a check refuses', 'tests reject `keel/.gitmodules`', 'keel/.gitmodules unverifiable spoken-of'],
    ['a check refuses, after', '`keel/setup.py` is refused', 'keel/setup.py unverifiable spoken-of'],
    ['a gate requires', 'the gate requires `out/log.json`', 'out/log.json unverifiable spoken-of'],
    ['a run writes', 'each run writes the `logs/wind.csv`', 'logs/wind.csv unverifiable spoken-of'],
    ['a step uploads', 'and uploads `logs/wind.csv`', 'logs/wind.csv unverifiable spoken-of'],
    ['a filter ignores', 'the scan ignores any `tmp/old.ts`', 'tmp/old.ts unverifiable spoken-of'],
    ['a test expects', 'expected `keel/plan.json`', 'keel/plan.json unverifiable spoken-of'],
    ['a test makes up', 'a synthetic `keel/plan.json` triggers the warning', 'keel/plan.json unverifiable spoken-of'],
    ['another project has', 'ported from galley `keel/oars.clj`', 'keel/oars.clj unverifiable spoken-of'],
    ['a colleague’s project has', 'adapted from the galley’s `keel/oars.clj`', 'keel/oars.clj unverifiable spoken-of'],
    ['a sentence blocks', '`keel/a.ts` must be rejected', 'keel/a.ts unverifiable spoken-of'],
  ])('where %s it', async (_, cell, state) => {
    expect(await statesOf('done', cell)).toEqual([state]);
  });

  it('says the same of what it joins', async () => {
    expect(await statesOf('done', 'the hook rejects `keel/a.ts` and `keel/b.ts`')).toEqual([
      'keel/a.ts unverifiable spoken-of',
      'keel/b.ts unverifiable spoken-of',
    ]);
  });

  it('in the middle of a sentence, beside evidence that is there', async () => {
    const sentence = 'the old loader kept `keel/a.ts` alive far too long';
    expect(await statesOf('done', `\`src/sail.ts\`; ${sentence}`)).toEqual([
      'src/sail.ts present from-root',
      'keel/a.ts unverifiable spoken-of',
    ]);
    expect(await statesOf('done', sentence)).toEqual(['keel/a.ts missing nowhere']);
  });

  it.each([
    'Implemented in `keel/a.ts`',
    'Covered by `keel/a.ts`',
    'Unit tests `keel/a.ts`',
    'see `keel/a.ts`',
    'Loader: `keel/a.ts`',
    '`src/sail.ts` and `keel/a.ts`',
    '`src/sail.ts` with tests in `keel/a.ts` and more of them elsewhere',
    '`keel/a.ts` handles the wind',
  ])('but cited it is: %s', async (cell) => {
    expect(await statesOf('done', cell)).toContain('keel/a.ts missing nowhere');
  });

  it('is a warning where history had it, and lowers nothing', async () => {
    const { head } = await resolvePage({
      files: { ...FILES, 'keel/a.ts': 'a\n' },
      page: matrixOf([['done', '`src/sail.ts`, the hook rejects `keel/a.ts`']]),
      change: (git) => git.remove('keel/a.ts'),
    });
    expect(head[1]).toMatchObject({ change: 'deleted', spoken: true, resolution: { state: 'missing' } });
  });
});

describe('what a cell says is not there is acknowledged', () => {
  it.each([
    'no `keel/Caddyfile`',
    'without a `keel/Caddyfile`',
    'lacks any `keel/Caddyfile`',
    '`keel/Caddyfile` is missing',
  ])('%s', async (cell) => {
    expect(await statesOf('done', cell)).toEqual(['keel/Caddyfile acknowledged']);
  });

  it('unless it says so of something else', async () => {
    expect(await statesOf('done', 'no errors in `keel/a.ts`')).toEqual(['keel/a.ts missing nowhere']);
    expect(await statesOf('done', '`keel/a.ts` is missing one case')).toEqual(['keel/a.ts missing nowhere']);
  });
});

describe('files to come', () => {
  it.each([
    ['not started', '`keel/a.ts`'],
    ['todo', 'write it in `keel/a.ts`'],
    ['partial', '`keel/a.ts` (new)'],
    ['partial', 'create `keel/a.ts`'],
    ['partial', 'add a new file `keel/a.ts`'],
    ['done', '`keel/a.ts` (to be created)'],
    ['done', '`keel/a.ts` — planned'],
    ['done', '`keel/a.ts` is not yet there'],
  ])('are not missing: %s, %s', async (status, cell) => {
    expect(await statesOf(status, cell)).toEqual(['keel/a.ts unverifiable to-come']);
  });

  it('are there by now where the row is done', async () => {
    expect(await statesOf('done', '`keel/a.ts` (new)')).toEqual(['keel/a.ts missing nowhere']);
  });

  it('are none where this change takes them away', async () => {
    const { head } = await resolvePage({
      files: FILES,
      page: matrixOf([['not started', '`src/rig.ts`', '-']]),
      change: (git) => git.remove('src/rig.ts'),
    });
    expect(brief(head[0]!)).toBe('src/rig.ts missing src/rig.ts deleted');
  });
});

describe('what is not a file of the repository', () => {
  it.each([
    ['a served address', '`/swagger/index.html`'],
    ['another', '`/console/panel/index.html`'],
    ['a file of the system', '`/proc/self/maps.txt`'],
    ['a file of the user', '`~/.config/boat.toml`'],
    ['a glob below an ignored folder', '`reports/**/*.json`'],
    ['another glob', '`target/criterion/*.html`'],
    ['a glob in braces', '`reports/{a,b}*.json`'],
  ])('is not missing: %s', async (_, cell) => {
    expect(await statesOf('done', cell)).toEqual([expect.stringContaining(' unverifiable ')]);
  });

  it.each(['valid until further notice', '`License:` MIT', 'License: MIT', 'by codeowners'])('%s', async (cell) => {
    expect(await statesOf('done', cell)).toEqual([]);
  });

  it('but a glob that nothing ignores is missing', async () => {
    expect(await statesOf('done', '`keel/**/*.json`')).toEqual(['keel/**/*.json missing glob-unmatched']);
  });
});
