// Completion knows every command and flag, because it is made from the table.
import { execFileSync, spawnSync } from 'node:child_process';
import { COMMANDS, COMMON_FLAGS, FLAGS, type CommandName } from '../../src/cli/arguments/options.ts';
import { renderBash } from '../../src/cli/commands/completion/bash.ts';
import { renderFish } from '../../src/cli/commands/completion/fish.ts';
import { renderZsh } from '../../src/cli/commands/completion/zsh.ts';
import { runMain } from '../helpers/run-main.ts';

/** What bash would offer for these words, the last one being typed. */
function complete(...words: readonly string[]): string[] {
  const script = `${renderBash()}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _matrix_guard; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script, 'bash', ...words], { encoding: 'utf8', cwd: import.meta.dirname })
    .split('\n')
    .filter((line) => line !== '');
}

const available = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

describe('completion', () => {
  it('of bash offers the commands', () => {
    expect(complete('matrix-guard', '')).toEqual([...Object.keys(COMMANDS), '--help', '--version']);
    expect(complete('matrix-guard', 'ch')).toEqual(['check']);
  });

  it.each(Object.keys(COMMANDS) as CommandName[])('of bash offers exactly the flags of %s', (name) => {
    expect(complete('matrix-guard', name, '--').sort()).toEqual(
      [...COMMANDS[name].flags, ...COMMON_FLAGS].map((flag) => `--${flag}`).sort(),
    );
  });

  it('of bash offers the values of a flag, files for a document, and nothing for a revision', () => {
    expect(complete('matrix-guard', 'check', '--format', '')).toEqual([...FLAGS.format.choices]);
    expect(complete('matrix-guard', 'check', '--format', '=', 'js')).toEqual(['json']);
    expect(complete('matrix-guard', 'check', 'completion.te')).toEqual(['completion.test.ts']);
    expect(complete('matrix-guard', 'check', '--base', '')).toEqual([]);
    expect(complete('matrix-guard', 'completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  it.each([
    ['zsh', renderZsh],
    ['fish', renderFish],
  ] as const)('of %s names every command and every flag', (_, render) => {
    const script = render();
    for (const [name, { flags }] of Object.entries(COMMANDS)) {
      expect(script).toContain(name);
      for (const flag of flags) expect(script).toMatch(new RegExp(`(?:--| -l )${flag}\\b`));
    }
  });

  it.each([
    ['bash', renderBash, '-n'],
    ['zsh', renderZsh, '-n'],
    ['fish', renderFish, '--no-execute'],
  ] as const)('of %s is a script that shell reads', (shell, render, flag) => {
    if (!available(shell)) return;
    expect(spawnSync(shell, [flag], { input: render(), encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  it('is printed for the three shells, and refused for another', async () => {
    const cwd = import.meta.dirname;
    expect(await runMain(['completion', 'bash'], { cwd })).toEqual({ code: 0, stdout: renderBash(), stderr: '' });
    expect(await runMain(['completion', 'bsh'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'matrix-guard: Unexpected `bsh`, expected bash, zsh, fish. Did you mean bash?\n',
    });
  });
});
