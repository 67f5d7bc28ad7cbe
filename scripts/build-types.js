// Writes the types of the library as one file without imports, for `import` and for `require`: what src/index.ts exports, and what that needs.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Writes index.d.mts and index.d.cts into `folder`. Throws where two declarations have one name. */
export function buildTypes({ root, folder }) {
  const entry = join(root, 'src/index.ts');
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram([entry], { ...options, declaration: true, emitDeclarationOnly: true });
  const declarations = collect(program, entry);
  const text = [...declarations.values()].map((one) => `${one}\n`).join('\n');
  for (const name of ['index.d.mts', 'index.d.cts']) writeFileSync(join(folder, name), `${text}\nexport {};\n`);
}

/** The declarations by name, those of the entry first; of other files the ones that are used, which nobody can import. */
function collect(program, entry) {
  const files = new Map();
  const open = (path) => {
    if (!files.has(path)) files.set(path, readDeclarations(emit(program, path), path));
    return files.get(path);
  };
  const found = new Map();
  const wanted = [...open(entry).names.keys()].map((name) => ({ path: entry, name, exported: true }));
  for (const { path, name, exported } of wanted) {
    const file = open(path);
    const from = file.imported.get(name);
    if (from !== undefined) {
      wanted.push({ path: from.path, name: from.name, exported });
      continue;
    }
    const key = `${path} ${name}`;
    const declaration = file.names.get(name);
    if (declaration === undefined || found.has(key)) continue;
    if ([...found.keys()].some((other) => other.endsWith(` ${name}`))) throw new Error(`Two types are called ${name}.`);
    found.set(key, exported ? exportIt(declaration.text) : declaration.text);
    wanted.push(...declaration.uses.map((used) => ({ path, name: used, exported: false })));
  }
  return found;
}

function emit(program, path) {
  const source = program.getSourceFile(path);
  if (source === undefined) throw new Error(`${path} is not a file of the library.`);
  let text = '';
  const { diagnostics } = program.emit(source, (_, content) => (text = content), undefined, true);
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost({})));
  return text;
}

/** What a declaration file declares, by name, and which file and name each import means. */
function readDeclarations(text, path) {
  const source = ts.createSourceFile('types.d.ts', text, ts.ScriptTarget.ES2023, true);
  const names = new Map();
  const imported = new Map();
  for (const statement of source.statements) {
    const specifier = statement.moduleSpecifier?.text;
    if (specifier !== undefined) {
      if (!specifier.startsWith('.')) throw new Error(`${path} needs the types of ${specifier}.`);
      const target = join(path, '..', specifier);
      const elements = statement.importClause?.namedBindings?.elements ?? statement.exportClause?.elements ?? [];
      for (const { name, propertyName } of elements) {
        imported.set(name.text, { path: target, name: (propertyName ?? name).text });
        if (ts.isExportDeclaration(statement)) names.set(name.text, null);
      }
      continue;
    }
    for (const name of namesOf(statement)) names.set(name, describe(statement));
  }
  return { names, imported };
}

/** After the comment comes the declaration. */
const exportIt = (text) => text.replace(/^((?:\/\*\*[^]*?\*\/\s*)?)/, '$1export ');

function namesOf(statement) {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.text);
  return statement.name === undefined ? [] : [statement.name.text];
}

function describe(statement) {
  const uses = [];
  const visit = (node) => {
    if (ts.isIdentifier(node)) uses.push(node.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(statement, visit);
  const text = statement.getFullText().trim();
  const start = statement.getText();
  const comment = text.slice(0, text.length - start.length);
  const bare = start.replace(/^export /, '').replace(/^(?:declare )?(class|const|function)/, 'declare $1');
  // A comment at the top of the file says what the file is for.
  return { text: `${comment.slice(Math.max(0, comment.lastIndexOf('/**')))}${bare}`, uses };
}
