// The rules' pages by rule id. scripts/build.js puts their text in this module's place in dist/, so that `explain` needs no other file.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../docs/rules');

/** Markdown by rule id, sorted by id. */
export const RULE_PAGES: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => [basename(name, '.md'), readFileSync(join(FOLDER, name), 'utf8')]),
);
