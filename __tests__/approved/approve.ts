// Compares an outcome with the file that says what is right; UPDATE_EXPECTED=1 writes that file anew.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The cases in a folder beside this file, as [name, path]. */
export function listCases(folder: string): readonly (readonly [name: string, path: string])[] {
  const directory = join(import.meta.dirname, folder);
  return readdirSync(directory)
    .filter((name) => name.endsWith('.case.txt'))
    .sort()
    .map((name) => [name.slice(0, -'.case.txt'.length), join(directory, name)]);
}

/** Fails with a difference where `actual` is not what the file `<case>.<what>.txt` says. */
export function approve(
  actual: string,
  { path, what = 'expected' }: { readonly path: string; readonly what?: string },
): void {
  const expected = path.replace(/\.case\.txt$/, `.${what}.txt`);
  const text = actual.endsWith('\n') ? actual : `${actual}\n`;
  if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expected, text);
  if (!existsSync(expected))
    throw new Error(`${expected} is not there: run this test with UPDATE_EXPECTED=1, and read what it writes.`);
  expect(text).toBe(readFileSync(expected, 'utf8'));
}
