// Files of one JSON value a line, to which a run adds what it finds, so that a run that was stopped goes on where it was.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** All values, oldest first. */
export function readLines(file: string): readonly unknown[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return lines.map((line) => JSON.parse(line) as unknown);
}

export const addLine = (file: string, value: unknown): void => appendFileSync(file, `${JSON.stringify(value)}\n`);
