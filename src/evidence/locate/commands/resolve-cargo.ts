// Says whether a cargo target or test exists: `cargo test --test x`, `cargo run --bin x`, `cargo test name`.
import type { Command } from '../../reference.ts';
import { makeResolution, type Resolution } from '../../resolution.ts';
import type { Side } from '../../side.ts';

/** Where cargo finds targets that no manifest names, by kind. */
const FOLDERS: ReadonlyMap<string, string> = new Map([
  ['test', 'tests'],
  ['bench', 'benches'],
  ['example', 'examples'],
  ['bin', 'src/bin'],
]);
const MAX_MANIFESTS = 300;

interface CargoQuestion extends Pick<Side, 'snapshot' | 'index' | 'contents'> {
  readonly command: Command;
}

export async function resolveCargo({
  command: { runner, target },
  snapshot,
  index,
  contents,
}: CargoQuestion): Promise<Resolution> {
  if (target === null) return makeResolution('unverifiable', { code: 'nothing-to-look-for' });
  if (runner === 'cargo test') return await resolveFilter({ snapshot, target });
  const kind = runner.slice('cargo --'.length);
  const folder = FOLDERS.get(kind) ?? kind;
  const tried = [`${folder}/${target}.rs`, `${folder}/${target}/main.rs`];
  for (const place of tried) {
    const [first] = index.endingWith(place);
    if (first !== undefined) return makeResolution('present', { code: 'built-from' }, { target: first, tried });
  }
  const manifests = index.endingWith('Cargo.toml').slice(0, MAX_MANIFESTS);
  if (manifests.length === 0)
    return makeResolution('unverifiable', { code: 'runner-file-absent', file: 'Cargo.toml' }, { tried });
  const texts = await contents.texts(snapshot, manifests);
  const naming = manifests.find((path) =>
    new RegExp(`^\\s*name\\s*=\\s*["']${target}["']`, 'm').test(texts.get(path) ?? ''),
  );
  if (naming !== undefined)
    return makeResolution('present', { code: 'named-in', path: naming }, { target: naming, tried });
  const [unread] = await contents.unknown(snapshot, manifests);
  if (unread !== undefined)
    return makeResolution(
      'unverifiable',
      { code: 'target-doubtful', doubt: { kind: 'file-unreadable', path: unread } },
      { tried },
    );
  if (index.truncated) return makeResolution('unverifiable', { code: 'truncated-listing' }, { tried });
  return makeResolution('missing', { code: 'cargo-target-absent', kind }, { target: tried[0] ?? null, tried });
}

/** Cargo runs every test whose path contains the filter, so any file that has it will do. */
async function resolveFilter({
  snapshot,
  target,
}: {
  readonly snapshot: Side['snapshot'];
  readonly target: string;
}): Promise<Resolution> {
  const found = await snapshot.search([target]);
  const files = found?.get(target);
  if (files === undefined) return makeResolution('unverifiable', { code: 'no-search' });
  const file = files.find((path) => path.endsWith('.rs'));
  return file === undefined
    ? makeResolution('missing', { code: 'no-source-has', language: 'Rust', name: target })
    : makeResolution('present', { code: 'found-in', path: file }, { target: file });
}
