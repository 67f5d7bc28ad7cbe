// `completion`: the completion script of a shell, made from the table of commands and flags.
import type { CommandInput } from '../host.ts';
import { renderBash } from './completion/bash.ts';
import { renderFish } from './completion/fish.ts';
import { renderZsh } from './completion/zsh.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { ownValue } from '../../text/own-value.ts';

const SHELLS: Readonly<Record<string, () => string>> = { bash: renderBash, zsh: renderZsh, fish: renderFish };

/** @throws UsageError for another shell. */
export function completion({ host, operands: [shell = ''] }: CommandInput): Promise<number> {
  const render = ownValue(SHELLS, shell);
  if (render === undefined)
    throw new UsageError(`Unexpected \`${shell}\`, expected ${Object.keys(SHELLS).join(', ')}.`, {
      name: shell,
      among: Object.keys(SHELLS),
    });
  host.stdout.write(render());
  return Promise.resolve(0);
}
