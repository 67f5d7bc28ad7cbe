// Says whether a command's target, script, recipe or file exists in a snapshot. Nothing is run.
import { containsWord } from '../../../text/contains-word.ts';
import { findNearest, findNearestName } from '../nearest-path.ts';
import { pathShape } from '../../read/path-shape.ts';
import { findHidden, type ListSubmodules } from '../hidden-paths.ts';
import type { PathIndex } from '../path-index.ts';
import type { Command } from '../../reference.ts';
import { makeResolution, type Resolution } from '../../resolution.ts';
import type { Side } from '../../side.ts';
import { resolvePath } from '../resolve-path.ts';
import type { TableKind } from './open-tables.ts';
import { findDefinition } from './name-table.ts';
import { resolveCargo } from './resolve-cargo.ts';
import { normalisePath, folderOf } from '../../../text/paths.ts';

interface CommandQuestion extends Pick<Side, 'snapshot' | 'index' | 'contents' | 'tables'> {
  readonly listSubmodules: ListSubmodules;
  readonly command: Command;
  readonly page: string;
  readonly folders: Iterable<string>;
}

const TABLE_OF: ReadonlyMap<string, TableKind> = new Map([
  ['make', 'make'],
  ['gmake', 'make'],
  ['npm', 'scripts'],
  ['pnpm', 'scripts'],
  ['yarn', 'scripts'],
  ['bun', 'scripts'],
  ['just', 'just'],
  ['task', 'task'],
]);
const FILE_OF = {
  make: 'makefile',
  scripts: 'package.json',
  just: 'justfile',
  task: 'Taskfile',
} as const satisfies Record<TableKind, string>;

/** Resolves one command. A missing one whose name is nearly that of another names it as candidate. */
export async function resolveCommand(question: CommandQuestion): Promise<Resolution> {
  const {
    command: { runner, target, path },
  } = question;
  const table = TABLE_OF.get(runner);
  if (table !== undefined && target !== null) return await resolveName({ ...question, table, target });
  if (runner.startsWith('cargo ')) return await resolveCargo(question);
  if (runner === 'go') return await resolveGo(question);
  if (path !== null) return await resolveFile(question, path);
  if (target !== null && /^(?:python3?|py)$/.test(runner)) return resolveModule(question.index, target);
  return makeResolution('unverifiable', { code: 'command-undefined' });
}

async function resolveName({
  command,
  tables,
  table,
  target,
  index,
  page,
}: CommandQuestion & { readonly table: TableKind; readonly target: string }): Promise<Resolution> {
  const { files, uncertain } = await tables(table);
  const tried = files.slice(0, 12).map((file) => file.path);
  const folder = command.path ?? folderOf(page);
  const defining = findDefinition({ files, uncertain }, target, folder);
  if (defining !== null)
    return makeResolution('present', { code: 'defined-in', path: defining }, { target: defining, tried });
  if (table === 'make' && index.has(target))
    return makeResolution('present', { code: 'target-is-file' }, { target, tried });
  if (files.length === 0)
    return makeResolution(
      'unverifiable',
      uncertain === null
        ? { code: 'runner-file-absent', file: FILE_OF[table] }
        : { code: 'table-doubt', doubt: uncertain },
      { tried },
    );
  if (/[*%$<{[]/.test(target)) return makeResolution('unverifiable', { code: 'target-is-pattern' }, { tried });
  if (uncertain !== null)
    return makeResolution('unverifiable', { code: 'target-doubtful', doubt: uncertain }, { tried });
  // `yarn eslint` runs a tool that was installed; only `run` and the table of scripts can tell.
  if (table === 'scripts' && command.runner !== 'npm')
    return makeResolution('unverifiable', { code: 'installed-tool' }, { tried });
  const names = files.flatMap(({ definitions }) => [...definitions.names]);
  return makeResolution(
    'missing',
    { code: 'target-undefined', file: FILE_OF[table] },
    {
      target: files[0]?.path ?? null,
      candidate: findNearestName(target, names),
      tried,
    },
  );
}

async function resolveFile(
  { command, snapshot, index, contents, listSubmodules, page, folders }: CommandQuestion,
  path: string,
): Promise<Resolution> {
  const found = resolvePath({
    index,
    path,
    page,
    folders,
    linked: false,
    surelyPath: pathShape(path, true) === 'sure',
    listSubmodules,
  });
  if (found.state === 'missing') return { ...found, candidate: findNearest(index, path) };
  if (found.state !== 'present' || found.target === null || command.target === null || !index.isFile(found.target))
    return found;
  const text = (await contents.texts(snapshot, [found.target])).get(found.target);
  if (text === undefined || text === null)
    return makeResolution(
      'unverifiable',
      { code: 'command-file-unreadable' },
      { target: found.target, tried: found.tried },
    );
  return containsWord(text, command.target)
    ? found
    : makeResolution(
        'missing',
        { code: 'file-lacks-target', path: found.target, target: command.target },
        { target: found.target, tried: found.tried },
      );
}

/** `python -m a.b`: installed modules are named the same way, so one that is not here is not missing. */
function resolveModule(index: PathIndex, module: string): Resolution {
  const path = module.replaceAll('.', '/');
  for (const file of [`${path}.py`, `${path}/__main__.py`, `${path}/__init__.py`]) {
    const [only, ...others] = index.endingWith(file);
    if (only !== undefined && others.length === 0)
      return makeResolution('present', { code: 'only-module' }, { target: only, tried: [file] });
  }
  return makeResolution('unverifiable', { code: 'installed-module' }, { tried: [path] });
}

async function resolveGo({
  command: { target, path },
  snapshot,
  index,
  listSubmodules,
  page,
}: CommandQuestion): Promise<Resolution> {
  if (path === null && target === null) return makeResolution('unverifiable', { code: 'package-unnamed' });
  const folder = normalisePath(path ?? '');
  if (folder === null) return makeResolution('unverifiable', { code: 'outside' });
  const found = resolvePath({
    index,
    path: folder === '' ? '.' : folder,
    page,
    folders: [],
    linked: false,
    surelyPath: false,
    listSubmodules,
  });
  const place = folder === '' ? '' : found.target;
  if (folder !== '' && found.state !== 'present') {
    const isHidden = findHidden({ index, path: `${folder}/x`, page, listSubmodules }) !== null;
    return index.endingWith('go.mod').length > 0 && !index.truncated && !isHidden
      ? makeResolution('missing', { code: 'package-absent' }, { target: folder, tried: found.tried })
      : found;
  }
  if (target === null)
    return { ...found, state: 'present', target: place === '' ? null : place, why: { code: 'package-present' } };
  const hits = (await snapshot.search([target]))?.get(target);
  if (hits === undefined) return makeResolution('unverifiable', { code: 'no-search' });
  const file = hits.find(
    (hit) => hit.endsWith('.go') && (place === '' || place === null || hit.startsWith(`${place}/`) || hit === place),
  );
  return file === undefined
    ? makeResolution(
        'missing',
        { code: 'no-source-has', language: 'Go', name: target },
        { target: place === '' ? null : place },
      )
    : makeResolution('present', { code: 'found-in', path: file }, { target: file });
}
