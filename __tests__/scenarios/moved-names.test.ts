// Cited names that a change takes out of a file: only a single new definition is where they moved, and only what is largely the same is a new name.
import { GitRepository } from '../helpers/git-repository.ts';
import { applySuggestions, guardRepository } from '../helpers/guard-repository.ts';
import type { ReportFinding } from '../../src/report/report.ts';

const PAGE = 'docs/status.md';
type Files = Readonly<Record<string, string>>;

interface Outcome {
  readonly found: readonly ReportFinding[];
  readonly row: string;
}

/** `after`: null for a file that is deleted. */
async function judge(
  evidence: string,
  before: Files,
  after: Readonly<Record<string, string | null>>,
): Promise<Outcome> {
  const page = [
    '# Status',
    '',
    '| ID | Item | Status | Evidence |',
    '|---|---|---|---|',
    `| R-1 | Piece | done | ${evidence} |`,
    '',
  ].join('\n');
  const git = new GitRepository({ ...before, [PAGE]: page });
  try {
    git.commit();
    for (const [path, text] of Object.entries(after))
      if (text === null) git.remove(path);
      else git.write({ [path]: text });
    git.commit();
    const { findings } = await guardRepository(git.path, { base: 'HEAD~1', head: 'HEAD' });
    const found = findings.filter(({ ruleId }) => ruleId === 'symbol-missing');
    return { found, row: applySuggestions(page, found).split('\n')[4] ?? '' };
  } finally {
    git.dispose();
  }
}

const CREATE = 'pub fn draw_chart() {\n    plot();\n}\n';
const OTHER = 'pub fn keep() {\n    stay();\n}\n';

describe('a definition that left its file', () => {
  it.each<[string, Files]>([
    ['alone', {}],
    ['with callers', { 'src/a.rs': 'fn a() { draw_chart(); }\n', 'src/b.rs': 'use crate::new::draw_chart;\n' }],
    ['with a comment', { 'src/a.rs': '// draw_chart is in new.rs\nfn a() {}\n' }],
  ])('moved to the one new definition, %s', async (_, others) => {
    const { found, row } = await judge(
      '`src/old.rs::draw_chart`',
      { 'src/old.rs': `${CREATE}${OTHER}` },
      { 'src/old.rs': OTHER, 'src/new.rs': CREATE, ...others },
    );
    expect(found.map(({ messageId, data }) => [messageId, data['files']])).toEqual([['moved', '`src/new.rs`']]);
    expect(row).toContain('`src/new.rs::draw_chart`');
  });

  it.each([
    'src/kiln-legacy.js',
    'src/kilnLegacy.js',
    'src/kiln.old.js',
    'src/kiln_backup.js',
    'src/old_kiln.js',
    'src/kiln.orig.js',
    'src/kiln copy.js',
    'src/kiln.bak.js',
    'src/deprecated-kiln.js',
  ])('is only removed where %s keeps it, as what the file was', async (copy) => {
    const [old, rest] = ['export function drawHeat() {\n  plot();\n}\n', 'export const keep = 1;\n'];
    const { found, row } = await judge(
      '`src/kiln.js::drawHeat`',
      { 'src/kiln.js': old + rest },
      { 'src/kiln.js': `${rest}export const fresh = 2;\n`, [copy]: old },
    );
    expect(found.map(({ message }) => message)).toEqual(['This change removes `drawHeat` from `src/kiln.js`.']);
    expect(row).toContain('`src/kiln.js::drawHeat`');
  });

  it.each([
    ['src/plot.js', 'src/kiln.js'],
    ['src/kiln-v1.js', 'src/kiln.js'],
    ['src/kiln-alt.js', 'src/kiln.js'],
    ['src/kiln-save.js', 'src/kiln.js'],
    ['src/disabled-kiln.js', 'src/kiln.js'],
    ['src/legacy/kiln.js', 'src/kiln.js'],
    ['lib/backup/kiln.js', 'src/kiln.js'],
    ['archive/kiln.js', 'src/kiln.js'],
    ['src/kiln-plot.js', 'src/kiln.js'],
    ['src/v1/kiln.js', 'src/kiln.js'],
    ['src/copy.js', 'src/kiln.js'],
    ['src/legacy/plot.js', 'src/legacy/kiln.js'],
    ['src/legacy-plot.js', 'src/kiln.js'],
    ['src/threshold.js', 'src/kiln.js'],
  ])('moved to %s, a place of its own, from %s', async (to, from) => {
    const [old, rest] = ['export function drawHeat() {\n  plot();\n}\n', 'export const keep = 1;\n'];
    const { row } = await judge(
      `\`${from}::drawHeat\``,
      { [from]: old + rest },
      { [from]: `${rest}export const fresh = 2;\n`, [to]: old },
    );
    expect(row).toContain(`\`${to}::drawHeat\``);
  });

  it('moved to the new place where a copy is kept as well', async () => {
    const [old, rest] = ['export function drawHeat() {\n  plot();\n}\n', 'export const keep = 1;\n'];
    const { row } = await judge(
      '`src/kiln.js::drawHeat`',
      { 'src/kiln.js': old + rest },
      { 'src/kiln.js': `${rest}export const fresh = 2;\n`, 'src/kiln.bak.js': old + rest, 'src/plot.js': old },
    );
    expect(row).toContain('`src/plot.js::drawHeat`');
  });

  it('moved to a file that no row cites, though a cited file calls it', async () => {
    const { found } = await judge(
      '`src/old.rs::draw_chart`, `src/caller.rs`',
      { 'src/old.rs': `${CREATE}${OTHER}`, 'src/caller.rs': 'fn a() { draw_chart(); }\n' },
      { 'src/old.rs': OTHER, 'src/new.rs': CREATE },
    );
    expect(found.map(({ data }) => data['files'])).toEqual(['`src/new.rs`']);
  });

  it.each<[string, Files, Files]>([
    ['only callers', { 'src/a.rs': 'fn a() { draw_chart(); }\n' }, {}],
    ['only an import', { 'src/a.rs': 'use crate::x::draw_chart;\n' }, {}],
    ['only a comment', { 'src/a.rs': '// draw_chart was here\n' }, {}],
    ['a definition that was there before', { 'src/a.rs': CREATE }, {}],
    ['two new definitions', {}, { 'src/a.rs': CREATE, 'src/b.rs': CREATE }],
  ])('is only removed where there is %s', async (_, before, after) => {
    const { found, row } = await judge(
      '`src/old.rs::draw_chart`',
      { 'src/old.rs': `${CREATE}${OTHER}`, ...before },
      { 'src/old.rs': OTHER, ...after },
    );
    expect(found.map(({ message }) => message)).toEqual(['This change removes `draw_chart` from `src/old.rs`.']);
    expect(row).toContain('`src/old.rs::draw_chart`');
  });

  it('is only removed where a renamed file had its other definition all along', async () => {
    const body = `${CREATE}${OTHER}pub fn third() {\n    go();\n}\n`;
    const { found } = await judge(
      '`src/old.rs::draw_chart`',
      { 'src/old.rs': `${CREATE}${OTHER}`, 'src/side.rs': body },
      { 'src/old.rs': OTHER, 'src/deep/side.rs': body, 'src/side.rs': null },
    );
    expect(found.map(({ messageId }) => messageId)).toEqual(['removed']);
  });
});

describe('a name that its file only used', () => {
  it.each<[string, string, string]>([
    ['a call', 'src/old.rs', 'fn a() { too_many_parts(); }\n'],
    ['prose', 'docs/report.md', 'too_many_parts was allowed.\n'],
  ])('did not move: %s', async (_, path, text) => {
    const { found } = await judge(
      `\`${path}\`, \`too_many_parts\``,
      { [path]: text, 'src/lib.rs': 'fn too_many_parts() {}\n' },
      { [path]: 'nothing\n' },
    );
    expect(found).toEqual([]);
  });

  it('did not move where it only opened a `match`', async () => {
    const { found } = await judge(
      '`src/old.rs`, `Sieve::too_many_parts()`',
      {
        'src/old.rs': 'fn a(s: Sieve) {\n    match s.too_many_parts(&s) {\n        _ => 1,\n    }\n}\n',
        'src/lib.rs': 'pub fn too_many_parts() {}\n',
        'src/b.rs': 'fn b(s: Sieve) { s.too_many_parts(&s); }\n',
      },
      { 'src/old.rs': 'nothing\n' },
    );
    expect(found).toEqual([]);
  });

  it('of another file of the row is not what `path::name` lost', async () => {
    const { found } = await judge(
      '`src/link.rs::close_link`, `src/game.rs`',
      { 'src/link.rs': OTHER, 'src/game.rs': 'fn close_link() {}\n' },
      { 'src/game.rs': OTHER, 'src/far.rs': 'fn close_link() {}\n' },
    );
    expect(found.filter(({ origin }) => origin === 'new')).toEqual([]);
  });
});

describe('one definition in the place of another', () => {
  const python = (name: string, ...body: readonly string[]): string =>
    [`def ${name}(tmp_path):`, ...body.map((line) => `    ${line}`), ''].join('\n');
  const messageOf = async (before: string, after: string, name: string): Promise<string | undefined> =>
    (await judge(`\`tests/a.py::${name}\``, { 'tests/a.py': before }, { 'tests/a.py': after })).found[0]?.messageId;

  it.each([
    ['its name alone', ['load(tmp_path)', 'assert done()'], ['load(tmp_path)', 'assert done()'], 'renamed'],
    ['one line of three', ['load(tmp_path)', 'go()', 'assert done()'], ['load(tmp_path)', 'go()', 'stop()'], 'renamed'],
    ['most of it', ['load(tmp_path)', 'go()', 'assert done()'], ['boot()', 'run()', 'assert other()'], 'gone'],
  ])('which edits %s', async (_, ...[before, after, expected]) => {
    const name = 'test_old_tide';
    expect(await messageOf(python(name, ...before), python('test_new_tide', ...after), name)).toBe(expected);
  });

  it.each([
    ['test_rejects_empty_hull', 'test_accepts_empty_hull'],
    ['test_hull_throws', 'test_hull_passes'],
    ['test_size_out_of_range', 'test_size_in_range'],
    ['test_keel_is_not_optional', 'test_keel_is_optional'],
  ])('is not its opposite: %s and %s', async (name, other) => {
    const body = ['load(tmp_path)', 'assert done()'];
    expect(await messageOf(python(name, ...body), python(other, ...body), name)).toBe('gone');
  });

  it.each([
    ['test_rejects_empty_hull', 'test_rejects_blank_hull'],
    ['test_notes_are_kept', 'test_marks_are_kept'],
    ['test_output_of_node', 'test_result_of_node'],
  ])('is a new name of the same sense: %s and %s', async (name, other) => {
    const body = ['load(tmp_path)', 'assert done()'];
    expect(await messageOf(python(name, ...body), python(other, ...body), name)).toBe('renamed');
  });
});

// No pattern of definitions is complete: that a file was not seen to define a name does not mean that it only used it.
describe('a name that is left in its callers alone', () => {
  it.each([
    [
      '`fireKiln()` in `src/a.js`',
      { 'src/a.js': 'exports.fireKiln = function (t) {\n  return t;\n};\n', 'src/b.js': 'fireKiln(3);\n' },
      'src/a.js',
    ],
    [
      '`stopKiln()` in `src/a.js`',
      {
        'src/a.js': 'module.exports = {\n  stopKiln: function (t) {\n    return t;\n  },\n};\n',
        'src/b.js': 'stopKiln(3);\n',
      },
      'src/a.js',
    ],
    ['`ventKiln` in `src/a.sh`', { 'src/a.sh': 'ventKiln() { echo 1; }\n', 'src/b.sh': 'ventKiln\n' }, 'src/a.sh'],
  ])('is missing: %s', async (evidence, before, path) => {
    expect((await judge(evidence, before, { [path]: 'nothing\n' })).found).toHaveLength(1);
  });
});
