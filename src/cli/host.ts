// What the command needs of the process it runs in, so that main can be called without one.
import type { Flags } from './arguments/parse-arguments.ts';

/** A stream text is written to: a process's stdout or stderr, or a test's. */
export interface Output {
  write(text: string, written?: (error?: Error | null) => void): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  readonly isTTY?: boolean;
  /** Width of the terminal in columns. */
  readonly columns?: number;
}

export interface Host {
  /** Arguments after the command's own name. */
  readonly argv: readonly string[];
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: Date;
  /** Which build of the command this is; null where it runs from its sources, and nothing is kept from run to run. */
  readonly build: string | null;
  /** How this command is run here, as a shell takes it: every command that it tells people to run begins with it. */
  readonly program: string;
}

/** What a command is run with. */
export interface CommandInput {
  readonly host: Host;
  readonly operands: readonly string[];
  readonly flags: Flags;
  /** Whether what goes to stdout is coloured. */
  readonly color: boolean;
}
