// Asks TypeScript whether a mutant compiles: one that does not could never land, so no test has to notice it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Mutant } from './find-mutants.ts';

/** Opens the project once; each question costs one check of one file. */
export function openTypeCheck(
  root: string,
): (mutant: Pick<Mutant, 'file' | 'start' | 'end' | 'replacement'>) => boolean {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => readFileSync(path, 'utf8')) as {
    readonly config: unknown;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const changed = new Map<string, { readonly text: string; readonly version: number }>();
  let version = 0;
  const read = (path: string): string | undefined => changed.get(path)?.text ?? ts.sys.readFile(path);
  const service = ts.createLanguageService({
    ...ts.sys,
    // A name that a mutant no longer uses is no reason to call it a compile error.
    getCompilationSettings: () => ({ ...options, noEmit: true, noUnusedLocals: false, noUnusedParameters: false }),
    getScriptFileNames: () => fileNames,
    getScriptVersion: (path) => String(changed.get(path)?.version ?? 0),
    getScriptSnapshot: (path) => {
      const text = read(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    readFile: read,
    fileExists: (path) => ts.sys.fileExists(path),
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  });
  return ({ file, start, end, replacement }) => {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    version += 1;
    changed.set(path, { text: text.slice(0, start) + replacement + text.slice(end), version });
    const problems = [...service.getSyntacticDiagnostics(path), ...service.getSemanticDiagnostics(path)];
    version += 1;
    changed.set(path, { text, version });
    return problems.length === 0;
  };
}
