// Files the workflow names: read and written inside the workspace and nowhere else.
import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { ActionError } from './action-error.ts';

export interface WorkspaceFile {
  /** GITHUB_WORKSPACE. */
  readonly workspace: string;
  /** As the input gives it, from the workspace. */
  readonly path: string;
  /** The input, for messages. */
  readonly input: string;
}

/** The absolute path. Links count as where they lead: a checkout may hold some. @throws ActionError outside the workspace, and for a name that no file can have. */
export function locate(named: WorkspaceFile): string {
  return asked(named, () => locateInside(named));
}

function locateInside({ workspace, path, input }: WorkspaceFile): string {
  const file = resolve(workspace, path);
  if (/[\0\r\n]/.test(path) || !isWithin(resolve(workspace), file) || !isWithin(real(workspace), real(file))) {
    throw new ActionError(
      `The input \`${input}\` names \`${path}\`, which is not a file inside the workspace: name one by its path from the workspace, such as \`matrix-guard.json\`.`,
    );
  }
  return file;
}

/** The absolute path of a folder in which no checkout can put anything: not in the workspace, nor around it. @throws ActionError */
export function locateOutside(named: WorkspaceFile): string {
  return asked(named, () => {
    const { workspace, path, input } = named;
    const [inner, outer] = [real(workspace), real(resolve(path))];
    if (
      /[\0\r\n]/.test(path) ||
      !isAbsolute(path) ||
      outer === inner ||
      isWithin(inner, outer) ||
      isWithin(outer, inner)
    )
      throw new ActionError(
        `The input \`${input}\` names \`${path}\`, which may hold files of a checkout: name a folder outside the workspace, such as \`\${{ runner.temp }}/matrix-guard\`.`,
      );
    return outer;
  });
}

/** Writes whole or not at all; makes the folders on the way. @throws ActionError where it cannot. */
export function writeWorkspaceFile(file: WorkspaceFile, text: string): void {
  const path = locate(file);
  const temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw new ActionError(
      `\`${file.path}\` of the input \`${file.input}\` cannot be written (${codeOf(cause)}): name a file in a folder that can be written.`,
      { cause },
    );
  }
}

export const existsInWorkspace = (file: WorkspaceFile): boolean =>
  asked(file, () => statSync(locate(file), { throwIfNoEntry: false })) !== undefined;

/** The text; at most `maxBytes` of it are ever read. @throws ActionError where it cannot be had. */
export function readWorkspaceFile(file: WorkspaceFile, maxBytes: number): string {
  const path = locate(file);
  const there = asked(file, () => statSync(path, { throwIfNoEntry: false }));
  if (there?.isFile() !== true) throw new ActionError(`\`${file.path}\` of the input \`${file.input}\` is not a file.`);
  if (there.size > maxBytes)
    throw new ActionError(
      `\`${file.path}\` of the input \`${file.input}\` has ${there.size} bytes, more than the ${maxBytes} that are read.`,
    );
  return asked(file, () => readFileSync(path, 'utf8'));
}

/** What the file system answers about a file. @throws ActionError where it refuses the name or the access */
function asked<T>({ path, input }: WorkspaceFile, ask: () => T): T {
  try {
    return ask();
  } catch (cause) {
    if (cause instanceof ActionError) throw cause;
    throw new ActionError(
      `The file system refuses \`${path.slice(0, 100)}\` of the input \`${input}\` (${codeOf(cause)}): name another file inside the workspace.`,
      { cause },
    );
  }
}

function isWithin(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && !isAbsolute(path) && path !== '..' && !path.startsWith(`..${sep}`);
}

/** Where a path leads, as far as it exists. */
function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    // A link whose target is gone leads out of sight, and is no place to write to.
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) return sep;
    const parent = dirname(path);
    return parent === path ? path : join(real(parent), basename(path));
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
