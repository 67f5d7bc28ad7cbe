// Prints the section of CHANGELOG.md for a version; fails where there is none or where it says nothing. Run: node scripts/release-notes.js 1.2.3 [CHANGELOG]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text below `## [version]`, up to the next section, trimmed; empty where the changelog has no such section. */
function notesOf(changelog, version) {
  const lines = changelog.split(/\r?\n/);
  const start = lines.findIndex((line) => line === `## [${version}]` || line.startsWith(`## [${version}] `));
  if (start < 0) return '';
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
  return lines
    .slice(start + 1, length < 0 ? undefined : start + 1 + length)
    .join('\n')
    .trim();
}

const [, , tag = '', changelog = join(import.meta.dirname, '../CHANGELOG.md')] = process.argv;
const version = tag.replace(/^v/, '');
const notes = notesOf(readFileSync(changelog, 'utf8'), version);
// A heading alone is no note.
if (/^(?!#)\S/m.test(notes)) process.stdout.write(`${notes}\n`);
else {
  process.stderr.write(
    `CHANGELOG.md has no notes for version ${version}: move the unreleased notes below its heading.\n`,
  );
  process.exitCode = 1;
}
