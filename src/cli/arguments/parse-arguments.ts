// Arguments as typed → what is to be done, or a UsageError that names the flag and the fix.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isMarkdownPath } from '../../text/paths.ts';
import {
  COMMANDS,
  COMMON_FLAGS,
  flagOf,
  FLAGS,
  isCommandName,
  type CommandName,
  type Flag,
  type FlagName,
} from './options.ts';
import { UsageError } from './usage-error.ts';

/** Flags as given; a switch that is on has the value ''. */
export type Flags = Readonly<Partial<Record<FlagName, string>>>;

export interface Invocation {
  /** Null where no command was named. */
  readonly command: CommandName | null;
  readonly operands: readonly string[];
  readonly flags: Flags;
}

const PARSER_OPTIONS: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
  Object.entries<Flag>(FLAGS).map(([name, { value, short }]) => [
    name,
    { type: value === null ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) },
  ]),
);

const isFlagName = (name: string): name is FlagName => Object.hasOwn(FLAGS, name);

const flagsOf = (command: CommandName | null): readonly FlagName[] =>
  command === null ? COMMON_FLAGS : [...COMMANDS[command].flags, ...COMMON_FLAGS];

/** Parses strictly: every flag is known to its command, given once, and has a value exactly where it takes one. */
export function parseArguments(argv: readonly string[]): Invocation {
  // The tokens are judged here and not by parseArgs, whose own errors cannot tell a flag of another command or the nearest name.
  const { tokens } = parseArgs({
    args: [...argv],
    options: PARSER_OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags: Partial<Record<FlagName, string>> = {};
  const operands: string[] = [];
  // A flag before the command is that command's as well.
  const first = tokens.find(({ kind }) => kind === 'positional');
  const command = first?.kind === 'positional' && isCommandName(first.value) ? first.value : null;
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!isFlagName(name)) throw unknownFlag(rawName, flagsOf(operands.find(isCommandName) ?? null));
    if (flags[name] !== undefined) throw new UsageError(`${rawName} is given twice; give it once.`);
    flags[name] = readValue({ command, name, rawName, value, inline: inlineValue === true });
  }
  return arrange(operands, flags);
}

function unknownFlag(rawName: string, known: readonly FlagName[]): UsageError {
  const among = (known.length > COMMON_FLAGS.length ? known : Object.keys(FLAGS)).map((name) => `--${name}`);
  return new UsageError(`Unknown flag ${rawName}.`, { name: rawName, among });
}

function readValue(given: {
  readonly command: CommandName | null;
  readonly name: FlagName;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inline: boolean;
}): string {
  const { command, name, rawName, value, inline } = given;
  const flag = flagOf(command, name);
  if (flag.value === null) {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value; write ${rawName} alone.`);
    return '';
  }
  if (value === undefined || value === '')
    throw new UsageError(`${rawName} needs a value: ${rawName} ${flag.choices?.join('|') ?? flag.value}.`);
  // A number below zero is no flag: what is wrong with it is said where it is read.
  if (!inline && /^-./.test(value) && !(flag.value === 'N' && /^-\d/.test(value))) {
    throw new UsageError(
      `${rawName} needs a value, and \`${value}\` looks like a flag; if it is the value, write ${rawName}=${value}.`,
    );
  }
  if (flag.choices !== null && !flag.choices.includes(value)) {
    throw new UsageError(`Unexpected \`${value}\` for ${rawName}, expected ${flag.choices.join(', ')}.`, {
      name: value,
      among: flag.choices,
    });
  }
  return value;
}

function arrange([first, ...operands]: readonly string[], flags: Flags): Invocation {
  if (first === undefined) {
    const [stray] = Object.keys(flags).filter((name) => !COMMON_FLAGS.some((common) => common === name));
    if (stray !== undefined)
      throw new UsageError(`--${stray} needs a command before it, such as matrix-guard check --${stray}.`);
    return { command: null, operands, flags };
  }
  if (!isCommandName(first)) {
    if (isMarkdownPath(first))
      throw new UsageError(`\`${first}\` is not a command; write matrix-guard check ${first}.`);
    throw new UsageError(`Unknown command \`${first}\`.`, { name: first, among: Object.keys(COMMANDS) });
  }
  const known = flagsOf(first);
  for (const name of Object.keys(flags).filter(isFlagName)) {
    if (!known.includes(name))
      throw new UsageError(`--${name} is not a flag of ${first}; see matrix-guard ${first} --help.`);
  }
  if (flags.help === undefined && flags.version === undefined) checkCount(first, operands);
  return { command: first, operands, flags };
}

function checkCount(command: CommandName, operands: readonly string[]): void {
  const {
    count: [least, most],
    operands: wanted,
  } = COMMANDS[command];
  const extra = operands[most];
  if (extra !== undefined)
    throw new UsageError(
      `Unexpected \`${extra}\`, expected matrix-guard ${command}${wanted === '' ? '' : ` ${wanted}`}.`,
    );
  if (operands.length < least) throw new UsageError(`${command} needs an argument: matrix-guard ${command} ${wanted}.`);
}
