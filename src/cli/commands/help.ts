// The help text, made from the table of commands and flags.
import {
  COMMANDS,
  COMMON_FLAGS,
  flagOf,
  FLAGS,
  type Command,
  type CommandName,
  type FlagName,
} from '../arguments/options.ts';

const pad = (rows: readonly (readonly [string, string])[]): string[] => {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
};

const flagRow = (name: FlagName, command: CommandName | null): readonly [string, string] => {
  const { short, value, choices, help, fallback } = flagOf(command, name);
  return [
    `${short === undefined ? '    ' : `-${short}, `}--${name}${value === null ? '' : ` ${value}`}`,
    `${help}${choices === null ? '' : `: ${choices.join(', ')}`}${fallback === null ? '' : ` (default: ${fallback})`}`,
  ];
};

const OTHER_FLAGS = (Object.keys(FLAGS) as FlagName[]).filter(
  (name) => ![...COMMANDS.check.flags, ...COMMON_FLAGS].some((known) => known === name),
);

const usage = (name: string, { operands }: Command): string =>
  `matrix-guard ${name}${operands === '' ? '' : ` ${operands}`}`;

/** Help for one command, or for the whole where it is null. Ends with a newline. */
export function renderHelp(command: CommandName | null): string {
  const lines = command === null ? overview() : detail(command, COMMANDS[command]);
  return `${lines.join('\n')}\n`;
}

function overview(): string[] {
  return [
    'Checks that a Markdown status page matches what the repository contains.',
    '',
    'Usage:',
    ...pad(Object.entries<Command>(COMMANDS).map(([name, command]) => [usage(name, command), command.summary])),
    '',
    'Flags of check:',
    ...pad([...COMMANDS.check.flags, ...COMMON_FLAGS].map((flag) => flagRow(flag, 'check'))),
    '',
    'Flags of other commands:',
    ...pad(OTHER_FLAGS.map((flag) => flagRow(flag, null))),
    '',
    ...COMMANDS.check.details,
    'Try it without touching anything: matrix-guard demo',
  ];
}

function detail(name: CommandName, command: Command): string[] {
  return [
    `Usage: ${usage(name, command)} [FLAG…]`,
    '',
    `${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`,
    ...command.details,
    '',
    'Flags:',
    ...pad([...command.flags, ...COMMON_FLAGS].map((flag) => flagRow(flag, name))),
  ];
}
