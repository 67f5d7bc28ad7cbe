// Measures how the files of src/ hang together: imports, circles, files that only one other imports.
// Run: node --import ./scripts/register-typescript.js scripts/architecture.ts
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

const SOURCE = join(import.meta.dirname, '../src');

/** What each file imports, by path from `src/`; types and imports on demand included. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** Reads the imports of every file of `src/`. */
export function readImports(root = SOURCE): Imports {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return new Map(
    files.sort().map((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
      const own = importedFiles
        .filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => relative(root, join(root, dirname(file), fileName)).replaceAll('\\', '/'));
      return [file.replaceAll('\\', '/'), [...new Set(own)]];
    }),
  );
}

/** Files that reach each other, each circle once and sorted (Tarjan's strongly connected components). */
export function findCircles(imports: Imports): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    lowest.set(file, own);
    open.push(file);
    for (const other of imports.get(file) ?? []) {
      const reached = order.has(other) ? (open.includes(other) ? (order.get(other) ?? own) : own) : visit(other);
      lowest.set(file, Math.min(lowest.get(file) ?? own, reached));
    }
    if (lowest.get(file) === own) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) circles.push(circle.sort());
    }
    return lowest.get(file) ?? own;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return circles;
}

/** Files that exactly one other file imports. */
export function findSingleUse(imports: Imports): readonly string[] {
  const users = new Map<string, number>();
  for (const others of imports.values()) for (const other of others) users.set(other, (users.get(other) ?? 0) + 1);
  return [...imports.keys()].filter((file) => users.get(file) === 1);
}

/** Of each room (a folder of `src/`): its files, the imports among them, and how many of those cross from one of its folders to another. */
export function countByRoom(
  imports: Imports,
): ReadonlyMap<string, { readonly files: number; readonly inside: number; readonly across: number }> {
  const roomOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '.');
  const rooms = new Map<string, { files: number; inside: number; across: number }>();
  for (const [file, others] of imports) {
    const room = rooms.get(roomOf(file)) ?? { files: 0, inside: 0, across: 0 };
    const inside = others.filter((other) => roomOf(other) === roomOf(file));
    rooms.set(roomOf(file), {
      files: room.files + 1,
      inside: room.inside + inside.length,
      across: room.across + inside.filter((other) => dirname(other) !== dirname(file)).length,
    });
  }
  return rooms;
}

/** The folders of `src/`, and how many imports lead from each to which other. */
export function countBetween(imports: Imports, folderOf: (file: string) => string): FolderImports {
  const folders = new Map<string, Map<string, number>>();
  for (const [file, others] of imports) {
    const folder = folderOf(file);
    const counts = folders.get(folder) ?? new Map<string, number>();
    folders.set(folder, counts);
    for (const other of others.map(folderOf)) {
      if (other !== folder) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return folders;
}

/** Imports by folder and by folder they lead to. */
export type FolderImports = ReadonlyMap<string, ReadonlyMap<string, number>>;

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const imports = readImports();
  const rooms = [...countByRoom(imports)].map(([room, counts]) => ({ room, ...counts }));
  process.stdout.write(
    `${JSON.stringify({ files: imports.size, singleUse: findSingleUse(imports).length, circles: findCircles(imports), rooms }, null, 2)}\n`,
  );
}
