// Keeps the compiled form of the command's own code from one run to the next: a short run is for a good part compiling.
import { readFileSync, realpathSync, renameSync, rmSync, statSync, type Stats, writeFileSync } from 'node:fs';
import { Module } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { openCacheFolder } from './cache-folder.ts';

export interface CodeCache {
  /** The file that Node was started with: what is beside it is the command's own code, and nothing else is kept. */
  readonly script: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Since Node 22.1; older types do not know it. */
type EnableCompileCache = ((folder: string) => unknown) | undefined;

/** How Node runs the text of a CommonJS module. */
interface Compiler {
  _compile: (this: NodeJS.Module, content: string, filename: string) => unknown;
}

/** `identify` of the source, size and sum of what follows, and how many runs have added to it. */
const HEADER_FIELDS = 7;
const HEADER_BYTES = HEADER_FIELDS * Float64Array.BYTES_PER_ELEMENT;
/** Each run uses other functions: so many add those that the ones before did not use. */
const FILLING_RUNS = 3;

/** Has later `require` calls for files beside the script use the cache, and fill it when the process ends. Whatever goes wrong, the command runs without. */
export function useCodeCache({ script, env }: CodeCache): void {
  if ((env['NODE_DISABLE_COMPILE_CACHE'] ?? '') !== '') return;
  try {
    const folder = openCacheFolder(env, `${process.version}-${process.arch}`);
    if (folder === null) return;
    const { enableCompileCache } = Module as unknown as { readonly enableCompileCache?: EnableCompileCache };
    if (enableCompileCache === undefined) cacheRequired({ code: dirname(realpathSync(script)), folder });
    else enableCompileCache(folder);
  } catch {
    // Nothing that runs needs it.
  }
}

/** A piece of code that is to be kept as it is at the end of this run. */
interface Fresh {
  readonly file: string;
  readonly source: Stats;
  readonly script: Script;
  /** How many runs have added to it, this one too. */
  readonly runs: number;
}

interface Kept {
  readonly bytes: Buffer;
  readonly runs: number;
}

/** What Node 22 does by itself, for Node 20. */
function cacheRequired({ code, folder }: { readonly code: string; readonly folder: string }): void {
  const fresh: Fresh[] = [];
  const compiler = Module.prototype as unknown as Compiler;
  const compileAnew = compiler._compile;
  compiler._compile = function compile(content, filename) {
    const source = dirname(filename) === code ? statSync(filename, { throwIfNoEntry: false }) : undefined;
    if (source === undefined) return compileAnew.call(this, content, filename);
    const file = join(folder, `${basename(filename)}.bin`);
    const kept = readCode(file, source);
    const script = new Script(Module.wrap(content), { filename, ...(kept === null ? {} : { cachedData: kept.bytes }) });
    const runs = kept === null || script.cachedDataRejected === true ? 0 : kept.runs;
    if (runs < FILLING_RUNS) fresh.push({ file, source, script, runs: runs + 1 });
    const run = script.runInThisContext() as (this: unknown, ...names: readonly unknown[]) => unknown;
    return run.call(this.exports, this.exports, (id: string): unknown => this.require(id), this, filename, code);
  };
  // At the end, so that the functions which ran are part of it.
  process.on('exit', () => {
    for (const one of fresh) writeCode(one);
  });
}

/** Other code has other numbers, even where an installer gives all files one date: the change of a file's inode has a date of its own. */
function identify({ mtimeMs, ctimeMs, ino, size }: Stats): readonly number[] {
  return [mtimeMs, ctimeMs, ino, size];
}

/** V8 runs what it is given: of bytes that a disk or a full volume spoiled, it would fall over. */
function sum(bytes: Buffer): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / Int32Array.BYTES_PER_ELEMENT));
  let total = 0;
  // Counted: `for … of` takes three times as long, and this is a part of every start.
  for (let at = 0; at < words.length; at += 1) total = Math.imul(total ^ (words[at] ?? 0), 0x01000193);
  return total;
}

/** What was kept of this very source; null where nothing was. V8 itself refuses what another version of it made. */
function readCode(file: string, source: Stats): Kept | null {
  try {
    // A pipe would never end.
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return null;
    const bytes = readFileSync(file);
    const rest = bytes.subarray(HEADER_BYTES);
    const header = new Float64Array(bytes.buffer, bytes.byteOffset, HEADER_FIELDS);
    return [...identify(source), rest.length, sum(rest)].every((value, at) => header[at] === value)
      ? { bytes: rest, runs: header[HEADER_FIELDS - 1] ?? 0 }
      : null;
  } catch {
    return null;
  }
}

function writeCode({ file, source, script, runs }: Fresh): void {
  const draft = `${file}.${process.pid}`;
  try {
    const bytes = script.createCachedData();
    const header = Float64Array.of(...identify(source), bytes.length, sum(bytes), runs);
    writeFileSync(draft, Buffer.concat([Buffer.from(header.buffer), bytes]), { mode: 0o600 });
    // Another run sees all of it or nothing.
    renameSync(draft, file);
  } catch {
    // The next run compiles anew; half a draft on a full disk is no use to it.
    discard(draft);
  }
}

function discard(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // The run has ended well: this is no reason to say otherwise.
  }
}
