// Kinds of notation that were misread on pages of strangers, several members each: names of tests, labels, keys, paths of images, and names beside lines.
import { understandLabel } from '../../src/documents/metadata/metadata-labels.ts';
import { isEditLabel, isVerificationLabel } from '../../src/documents/metadata/verification-label.ts';
import { symbolOf } from '../../src/evidence/read/symbol-of.ts';
import { makeNamer } from '../../src/evidence/work/make-namer.ts';
import { matrixOf } from '../helpers/evidence-cell.ts';
import { judgeChange, saidBy } from '../helpers/judge-change.ts';
import { resolvePage } from '../helpers/resolve-page.ts';

describe('a class of tests and a test of it', () => {
  it.each([
    ['KilnTests.testHeatsUp', 'testHeatsUp'],
    ['KilnTest.heatsUp', 'heatsUp'],
    ['KilnSpec.heats_up', 'heats_up'],
    ['Suite.Kiln.testCoolsDown', 'testCoolsDown'],
    ['Kiln.test_cools', 'test_cools'],
  ])('%s names %s', (text, name) => {
    expect(symbolOf(text)).toBe(name);
  });

  it.each(['kiln.testing', 'Kiln.heat', 'KilnTests.swift', 'README.md', 'order.testPlaced', 'Contest.swift'])(
    '%s may be another thing',
    (text) => {
      expect(symbolOf(text)).toBeNull();
    },
  );
});

describe('a label that says what was verified', () => {
  it.each([
    'Builder tip re-verified',
    'Release branch verified',
    'Re-verified',
    'Main revalidated',
    'Oven re-validated',
  ])('%s', (label) => {
    expect(understandLabel(label)?.meaning).toBe('verified');
    expect(isVerificationLabel({ label })).toBe(true);
  });

  it.each(['Viimeksi tarkistettu', 'Varmennettu commit', 'zuletzt geprüft'])('in another language: %s', (label) => {
    expect(isVerificationLabel({ label })).toBe(true);
  });

  it.each([
    'Not verified',
    'Never re-verified',
    'To be verified',
    'Unverified',
    'What the crew of the old ferry verified',
  ])('not: %s', (label) => {
    expect(understandLabel(label)).toBeNull();
  });
});

describe('a label that says when the page was edited', () => {
  it.each([
    'Updated on',
    'Date updated',
    'Last update',
    'Última actualización',
    'Dernière mise à jour',
    'Дата обновления',
    '最終更新日',
    'Última atualização',
    'Ostatnia aktualizacja',
    'Viimeksi päivitetty',
  ])('%s', (label) => {
    expect([understandLabel(label)?.meaning, isEditLabel({ label })]).toEqual(['date', true]);
  });

  it.each(['Last reviewed', 'As of', 'Date', 'Stand', 'Audited on', 'Last Verified / Updated', 'Updated and verified'])(
    'not: %s',
    (label) => {
      expect(isEditLabel({ label })).toBe(false);
    },
  );
});

describe('a commit that has a key within another word', () => {
  it.each(['harden the gd32-bridge procedure', 'feat: gd32-bridge opcodes', 'fix GD32-based boards'])('%s', (text) => {
    expect(makeNamer({ key: 'GD32', patterns: [] }).inSubject(text)).toBe(false);
  });

  it.each(['GD32: opcodes', 'feat: gd32 opcodes', 'opcodes (GD32)', 'GD32 - opcodes'])('not: %s', (text) => {
    expect(makeNamer({ key: 'GD32', patterns: [] }).inSubject(text)).toBe(true);
  });
});

describe('steps of a plan with numbers beside them', () => {
  it.each([
    ['versions', 'Complete 3.5.6', 'Complete 3.7.2'],
    ['numbers', 'Done 4', 'Done 5'],
    ['keys', 'Done L-7', 'Partial L-8'],
  ])('%s are no counts of rows', async (_, one, other) => {
    const page = `# Loaves\n\n| Step | Rows |\n|---|---|\n| ${one} | 7 |\n| ${other} | 9 |\n\n| ID | Status | Evidence |\n|---|---|---|\n| L-1 | done | \`src/rye.ts\` |\n| L-2 | partial | \`src/rye.ts\` |\n`;
    const after = { 'docs/loaves.md': page, 'src/rye.ts': '// rye\n' };
    expect(saidBy('counts-disagree', await judgeChange({ before: null, after }))).toEqual([]);
  });
});

describe('paths of an image that a recipe builds', () => {
  const paths = ['usr/include/kiln/kiln.h', 'usr/lib/libkiln.so.1.c', 'etc/systemd/kiln.conf', 'opt/kiln/heat.py'];
  const stateOf = async (path: string, files: Readonly<Record<string, string>>): Promise<string | undefined> =>
    (await resolvePage({ files, page: matrixOf([['done', `\`${path}\``, '-']]) })).head[0]?.resolution.state;

  it.each(paths)('%s cannot be looked at', async (path) => {
    expect(await stateOf(path, { 'src/kiln.ts': '' })).toBe('unverifiable');
  });

  it('are missing where the repository has such a folder', async () => {
    expect(await stateOf('usr/include/kiln/kiln.h', { 'usr/include/oven.h': '' })).toBe('missing');
  });
});

describe('a name beside a line that the file has', () => {
  const namedIn = async (lines: readonly string[]): Promise<string | undefined> => {
    const { head } = await resolvePage({
      files: { 'src/kiln.rs': lines.join('\n') },
      page: matrixOf([['done', '`src/kiln.rs:2` (`HeatKey`)', '-']]),
    });
    return head.find(({ reference: { kind } }) => kind === 'lines')?.named?.at;
  };

  it.each([
    ['in a comment alone', ['use a;', 'use b;', '// HeatKey went to another crate', 'fn moved() {}', '']],
    ['in a comment that defines it', ['use a;', 'use b;', '/// struct HeatKey was here', 'fn moved() {}', '']],
    [
      'as what a trait is implemented for',
      ['use a;', 'use b;', '', 'struct HeatKey {}', 'unsafe impl Pod for HeatKey {}', ''],
    ],
  ])('%s', async (_, lines) => {
    expect(await namedIn(lines)).toBeUndefined();
  });

  it('by one definition is elsewhere', async () => {
    expect(await namedIn(['use a;', 'use b;', '', 'struct HeatKey {}', ''])).toBe('elsewhere');
  });
});

describe('a label with nothing after it', () => {
  const shown = async (label: string): Promise<readonly (boolean | undefined)[]> => {
    const page = `# Loaves\n\n| ID | Status | Evidence |\n|---|---|---|\n| L-1 | done | \`src/rye.ts\` |\n| L-2 | partial | \`src/rye.ts\` |\n\n${label}\n\n- The oven is warm.\n- No loaf is burnt.\n`;
    const after = { 'docs/loaves.md': page, 'src/rye.ts': '// rye\n' };
    const report = await judgeChange({ before: null, after });
    return saidBy('verification-missing', report).map((finding) => finding.shown);
  };

  it.each(['Verification:', '**Verification:**', 'Validation:'])('%s may head a list of checks', async (label) => {
    expect((await shown(label)).includes(true)).toBe(false);
  });
});
