// Says whether a cargo target or test exists: `cargo test --test x`, `cargo run --bin x`, `cargo test name`.
import type { Resolution } from '../../reference.ts';
import type { CommandQuestion } from './resolve-command.ts';
import { ownValue } from '../../../text/own-value.ts';

/** Where cargo finds targets that no manifest names, by kind. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  test: ['tests'],
  bench: ['benches'],
  example: ['examples'],
  bin: ['src/bin'],
};
const MAX_MANIFESTS = 300;

const say = (state: Resolution['state'], reason: string, rest: Partial<Resolution> = {}): Resolution => ({
  state,
  target: null,
  candidate: null,
  reason,
  tried: [],
  ...rest,
});

export async function resolveCargo({
  command: { runner, target },
  snapshot,
  index,
  contents,
}: CommandQuestion): Promise<Resolution> {
  if (target === null) return say('unverifiable', 'names nothing that could be looked for');
  const kind = runner.replace(/^cargo -*/, '');
  const folders = ownValue(FOLDERS, kind);
  if (folders === undefined || runner === 'cargo test') return await resolveFilter({ snapshot, target });
  const tried = folders.flatMap((folder) => [`${folder}/${target}.rs`, `${folder}/${target}/main.rs`]);
  for (const place of tried) {
    const [first] = index.endingWith(place);
    if (first !== undefined) return say('present', 'the file cargo builds it from', { target: first, tried });
  }
  const manifests = index.endingWith('Cargo.toml').slice(0, MAX_MANIFESTS);
  if (manifests.length === 0) return say('unverifiable', 'there is no Cargo.toml', { tried });
  const texts = await contents.texts(snapshot, manifests);
  const naming = manifests.find((path) =>
    new RegExp(`^\\s*name\\s*=\\s*["']${target}["']`, 'm').test(texts.get(path) ?? ''),
  );
  if (naming !== undefined) return say('present', `named in ${naming}`, { target: naming, tried });
  if (index.truncated) return say('unverifiable', 'the list of files is incomplete', { tried });
  const [place] = tried;
  return say('missing', `no ${kind} target of this name`, { target: place ?? null, tried });
}

/** Cargo runs every test whose path contains the filter, so any file that has it will do. */
async function resolveFilter({
  snapshot,
  target,
}: {
  readonly snapshot: CommandQuestion['snapshot'];
  readonly target: string;
}): Promise<Resolution> {
  const found = await snapshot.search([target]);
  if (found === null) return say('unverifiable', 'the source cannot search');
  const file = found.get(target)?.find((path) => path.endsWith('.rs'));
  return file === undefined
    ? say('missing', `no Rust file has ${target}`)
    : say('present', `found in ${file}`, { target: file });
}
