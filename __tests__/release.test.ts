// What a release publishes: notes that say something, and a package that brings nothing with it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

describe('the notes of a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-guard-release-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const notes = (tag: string, changelog: string): { readonly status: number | null; readonly stdout: string } => {
    const file = join(folder, 'CHANGELOG.md');
    writeFileSync(file, changelog);
    return spawnSync(process.execPath, [join(ROOT, 'scripts/release-notes.js'), tag, file], { encoding: 'utf8' });
  };
  const CHANGELOG =
    '# Changelog\n\n## [Unreleased]\n\n- Later.\n\n## [1.10.0] - 2026-02-01\n\n### Added\n\n- A quay.\n\n## [1.1.0]\n\n### Added\n\n## [1.0.0]\n\n- A pier.\n';

  it.each([
    ['v1.10.0', '### Added\n\n- A quay.\n'],
    ['v1.0.0', '- A pier.\n'],
  ])('are the section of the changelog: %s', (tag, text) => {
    expect(notes(tag, CHANGELOG)).toMatchObject({ status: 0, stdout: text });
  });

  it.each(['v1.1.0', 'v1.1', 'v2.0.0', 'v', ''])('are an error where there are none: %s', (tag) => {
    expect(notes(tag, CHANGELOG)).toMatchObject({ status: 1, stdout: '' });
  });
});

it('installs no package beside its own', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown>;
  for (const field of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
    expect(manifest).not.toHaveProperty(field);
});
