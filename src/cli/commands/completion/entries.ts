// The commands and flags as completion scripts need them.
import { COMMANDS, COMMON_FLAGS, flagOf, type Command, type CommandName } from '../../arguments/options.ts';

/** What comes after a flag or a command: one of these words, a file, a folder, or something that cannot be guessed. */
export type Wanted =
  { readonly kind: 'words'; readonly words: readonly string[] } | { readonly kind: 'file' | 'folder' | 'other' };

export interface FlagEntry {
  readonly name: string;
  readonly short: string | null;
  readonly help: string;
  /** Null for a switch. */
  readonly value: Wanted | null;
}

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly FlagEntry[];
  readonly operand: Wanted;
}

const SHELLS = ['bash', 'zsh', 'fish'];

export function listCommands(): readonly CommandEntry[] {
  return (Object.entries(COMMANDS) as [CommandName, Command][]).map(([name, { summary, flags, operands }]) => ({
    name,
    summary,
    flags: [...flags, ...COMMON_FLAGS].map((flag): FlagEntry => {
      const { value, choices, short, help } = flagOf(name, flag);
      return {
        name: flag,
        short: short ?? null,
        help,
        value: value === null ? null : choices !== null ? { kind: 'words', words: choices } : placeOf(value),
      };
    }),
    operand: operands.includes('DOCUMENT')
      ? { kind: 'file' }
      : operands === 'SHELL'
        ? { kind: 'words', words: SHELLS }
        : { kind: 'other' },
  }));
}

function placeOf(value: string): Wanted {
  return { kind: value === 'FILE' ? 'file' : value === 'DIR' ? 'folder' : 'other' };
}
