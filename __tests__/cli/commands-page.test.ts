// docs/commands.md shows the flags the command has, and speaks of every command and its exit codes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCommands } from '../../scripts/generate-commands.ts';
import { COMMANDS } from '../../src/cli/arguments/options.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/commands.md'), 'utf8');

describe('docs/commands.md', () => {
  it('is fresh: node --import ./scripts/register-typescript.js scripts/generate-commands.ts', () => {
    expect(page).toBe(generateCommands());
  });

  it.each(Object.entries(COMMANDS))('has a section on %s with its usage and exit code', (name, { operands }) => {
    const section = page.split(/^## /m).find((text) => text.startsWith(`${name}\n`)) ?? '';
    expect(section).toContain(`\`matrix-guard ${name}${operands === '' ? '' : ` ${operands}`}\``);
    expect(section).toMatch(/^Exit code: /m);
  });
});
