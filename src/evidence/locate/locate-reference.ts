// Finds what one reference means on its side, by its kind.
import { unreachable } from '../../text/unreachable.ts';
import type { Reference } from '../reference.ts';
import { makeResolution, type Located, type Resolution, type Why } from '../resolution.ts';
import type { Side } from '../side.ts';
import { resolveCommand } from './commands/resolve-command.ts';
import type { ListSubmodules } from './hidden-paths.ts';
import { matchGlob } from './match-glob.ts';
import { isOfWrittenKind, isOnlyNamesake, nearestTo } from './nearest-path.ts';
import type { PathIndex } from './path-index.ts';
import { resolvePath } from './resolve-path.ts';

interface Question {
  readonly side: Side;
  readonly page: string;
  readonly reference: Reference;
  readonly folders: Iterable<string>;
  readonly listSubmodules: ListSubmodules;
}

/** What one reference means on a side. */
export function locateReference(question: Question): Located | Promise<Located> {
  const { side, reference } = question;
  const { kind } = reference;
  switch (kind) {
    case 'path':
    case 'lines':
      return reference.address === undefined ? locatePath(question) : locateAddress(side.index, reference);
    case 'glob':
      return locateGlob(question);
    case 'symbol':
      return reference.path === null
        ? { resolution: makeResolution('unverifiable', { code: 'unsought' }), files: [] }
        : locatePath(question);
    case 'command':
      return locateCommand(question);
    case 'commit':
      return locateCommit({ side, reference });
    case 'url':
    case 'ticket':
    case 'prose':
    case 'placeholder':
      return { resolution: makeResolution('unverifiable', { code: 'opaque', kind }), files: [] };
    default:
      return unreachable(kind);
  }
}

async function locateGlob({ side, page, reference, folders, listSubmodules }: Question): Promise<Located> {
  const { resolution, files } = await matchGlob({
    ...side,
    pattern: reference.path ?? reference.text,
    page,
    folders,
    listSubmodules,
  });
  // Where files are there in another letter case, files were meant.
  const unsure = resolution.state === 'missing' && !reference.surelyPath && resolution.moved !== true;
  return {
    resolution: unsure ? { ...resolution, state: 'unverifiable', why: { code: 'glob-not-surely-files' } } : resolution,
    files,
  };
}

async function locateCommand({ side, page, reference, folders, listSubmodules }: Question): Promise<Located> {
  const { command } = reference;
  return {
    files: [],
    resolution:
      command === null
        ? makeResolution('unverifiable', { code: 'command-unknown' })
        : await resolveCommand({ ...side, command, page, folders, listSubmodules }),
  };
}

async function locateCommit({ side, reference }: Pick<Question, 'side' | 'reference'>): Promise<Located> {
  return { resolution: await side.commits(reference.text), files: [] };
}

/** The address of a file leads to one place only: nothing else is tried. */
function locateAddress(index: PathIndex, reference: Reference): Located {
  const path = reference.path ?? '';
  const answer = (state: Resolution['state'], why: Why): Located => ({
    resolution: {
      state,
      target: path,
      candidate: state === 'missing' ? nearestTo(index, path) : null,
      why,
      tried: [path],
    },
    files: state === 'present' && index.isFile(path) ? [path] : [],
  });
  if (index.has(path)) return answer('present', { code: 'own-address' });
  const behind = index.behind(path);
  if (behind !== null) return answer('unverifiable', { code: 'behind-link', kind: behind.kind, path: behind.path });
  if (index.truncated) return answer('unverifiable', { code: 'truncated-listing' });
  return reference.surelyPath
    ? answer('missing', { code: 'own-address-empty' })
    : answer('unverifiable', { code: 'other-branch' });
}

function locatePath({ side, page, reference, folders, listSubmodules }: Question): Located {
  const { index } = side;
  const { path, linked = false, surelyPath } = reference;
  const resolution = resolvePath({
    ...side,
    path: path ?? reference.text,
    page,
    folders,
    linked,
    surelyPath,
    listSubmodules,
  });
  const { state, target } = resolution;
  if (state === 'missing' && target !== null) {
    const nearest = nearestTo(index, target);
    const candidate = nearest !== null && isOfWrittenKind(index, path ?? target, nearest) ? nearest : null;
    return {
      resolution: {
        ...resolution,
        candidate,
        ...(candidate !== null && isOnlyNamesake(index, target, candidate) ? { moved: true } : {}),
      },
      files: [],
    };
  }
  return {
    resolution,
    files: state === 'present' && target !== null && index.isFile(target) ? [target] : [],
  };
}
