// Keeps the compiled form of the command's own code from one run to the next: a short run is for a good part compiling.
import { mkdirSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { Module } from 'node:module';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { Script } from 'node:vm';

export interface CodeCache {
  /** The file that Node was started with: what stands beside it is the command's own code, and nothing else is kept. */
  readonly script: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Since Node 22.1; older types do not know it. */
type EnableCompileCache = ((folder: string) => unknown) | undefined;

/** How Node runs the text of a CommonJS module. */
interface Compiler {
  _compile: (this: NodeJS.Module, content: string, filename: string) => unknown;
}

/** Modification time and size of the source, and size of what follows. */
const HEADER_BYTES = 3 * Float64Array.BYTES_PER_ELEMENT;

/** Has later `require` calls for files of `code` use the cache, and fill it when the process ends. Whatever goes wrong, the command runs without. */
export function useCodeCache({ script, env }: CodeCache): void {
  const isSet = (name: string): boolean => (env[name] ?? '') !== '';
  // A machine that is made for one run would only pay for the writing.
  if (isSet('NODE_DISABLE_COMPILE_CACHE') || isSet('CI')) return;
  try {
    const caches = cachesOf(env);
    const folder = caches === null ? null : openFolder(join(caches, 'matrix-guard', `${process.version}-${process.arch}`));
    if (folder === null) return;
    const { enableCompileCache } = Module as unknown as { readonly enableCompileCache?: EnableCompileCache };
    if (enableCompileCache === undefined) cacheRequired({ code: dirname(realpathSync(script)), folder });
    else enableCompileCache(folder);
  } catch {
    // Nothing that runs needs it.
  }
}

/** The folder, made where it is not there; null where somebody else can write to it, whose code would run. */
function openFolder(folder: string): string | null {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = statSync(folder);
  const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
  return isOwn ? folder : null;
}

/** Where each system wants a user's caches; null for a user without a home. */
function cachesOf({ LOCALAPPDATA: local = '', XDG_CACHE_HOME: xdg = '', HOME: home = '' }: CodeCache['env']): string | null {
  if (process.platform === 'win32') return isAbsolute(local) ? local : null;
  if (process.platform !== 'darwin' && isAbsolute(xdg)) return xdg;
  if (!isAbsolute(home)) return null;
  return join(home, process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}

/** What Node 22 does by itself, for Node 20. */
function cacheRequired({ code, folder }: { readonly code: string; readonly folder: string }): void {
  const fresh: { readonly file: string; readonly header: Float64Array; readonly script: Script }[] = [];
  const compiler = Module.prototype as unknown as Compiler;
  const compileAnew = compiler._compile;
  compiler._compile = function compile(content, filename) {
    if (dirname(filename) !== code) return compileAnew.call(this, content, filename);
    const { mtimeMs, size } = statSync(filename);
    const file = join(folder, `${basename(filename)}.bin`);
    const cachedData = readCode({ file, mtimeMs, size });
    const script = new Script(Module.wrap(content), { filename, ...(cachedData === null ? {} : { cachedData }) });
    if (cachedData === null || script.cachedDataRejected === true) fresh.push({ file, header: Float64Array.of(mtimeMs, size, 0), script });
    const run = script.runInThisContext() as (this: unknown, ...names: readonly unknown[]) => unknown;
    return run.call(this.exports, this.exports, (id: string): unknown => this.require(id), this, filename, code);
  };
  // At the end, so that the functions which ran are part of it.
  process.on('exit', () => {
    for (const { file, header, script } of fresh) writeCode({ file, header, bytes: script.createCachedData() });
  });
}

/** What was kept of this very source; null where nothing was. V8 itself refuses what another version of it made. */
function readCode({ file, mtimeMs, size }: { readonly file: string; readonly mtimeMs: number; readonly size: number }): Buffer | null {
  try {
    const bytes = readFileSync(file);
    const [time, length, rest] = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + HEADER_BYTES));
    return time === mtimeMs && length === size && rest === bytes.length - HEADER_BYTES ? bytes.subarray(HEADER_BYTES) : null;
  } catch {
    return null;
  }
}

function writeCode({ file, header, bytes }: { readonly file: string; readonly header: Float64Array; readonly bytes: Buffer }): void {
  const draft = `${file}.${process.pid}`;
  try {
    header[2] = bytes.length;
    writeFileSync(draft, Buffer.concat([Buffer.from(header.buffer), bytes]), { mode: 0o600 });
    // Another run sees all of it or nothing.
    renameSync(draft, file);
  } catch {
    // The next run compiles anew.
  }
}
