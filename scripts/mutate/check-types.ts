// Asks TypeScript whether a mutant compiles: one that does not could never land, so no test has to notice it.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import type { Mutant } from './find-mutants.ts';

/** The projects whose files are changed: what runs in Node, and what runs in a browser. */
const PROJECTS = ['tsconfig.json', 'tsconfig.browser.json'];

/** Whether a mutant compiles. */
type TypeCheck = (mutant: Pick<Mutant, 'file' | 'start' | 'end' | 'replacement'>) => boolean;

/** Opens each project once, when it is first asked; each question costs one check of one file. */
export function openTypeCheck(root: string): TypeCheck {
  const projects = PROJECTS.map((name) => readProject(root, name));
  const opened = new Map<ts.ParsedCommandLine, TypeCheck>();
  return (mutant) => {
    const project = projects.find(({ fileNames }) => fileNames.includes(join(root, mutant.file)));
    if (project === undefined) throw new Error(`${mutant.file} is in none of ${PROJECTS.join(', ')}.`);
    const compiles = opened.get(project) ?? openProject(root, project);
    opened.set(project, compiles);
    return compiles(mutant);
  };
}

/** The files whose mutants can be checked, from the root. */
export function listChecked(root: string): readonly string[] {
  const files = PROJECTS.flatMap((name) => readProject(root, name).fileNames);
  return files.map((file) => relative(root, file).replaceAll('\\', '/'));
}

function readProject(root: string, name: string): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(join(root, name), (path) => readFileSync(path, 'utf8')) as {
    readonly config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, root);
}

function openProject(root: string, { fileNames, options }: ts.ParsedCommandLine): TypeCheck {
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
