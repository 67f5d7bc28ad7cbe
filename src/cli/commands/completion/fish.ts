// The completion script for fish.
import { listCommands, type CommandEntry, type Wanted } from './entries.ts';

/** Ends with a newline. */
export function renderFish(): string {
  const commands = listCommands();
  return `# Completion of matrix-guard for fish: matrix-guard completion fish | source
complete -c matrix-guard -f
complete -c matrix-guard -n __fish_use_subcommand -l help -d 'the help'
complete -c matrix-guard -n __fish_use_subcommand -l version -d 'the version'
${commands.map(({ name, summary }) => `complete -c matrix-guard -n __fish_use_subcommand -a ${name} -d ${quote(summary)}`).join('\n')}
${commands.flatMap(renderCommand).join('\n')}
`;
}

function renderCommand({ name, flags, operand }: CommandEntry): readonly string[] {
  const start = `complete -c matrix-guard -n ${quote(`__fish_seen_subcommand_from ${name}`)}`;
  return [
    ...flags.map(
      ({ name: flag, short, help, value }) =>
        `${start} -l ${flag}${short === null ? '' : ` -s ${short}`}${value === null ? '' : ` -r ${argumentsOf(value)}`} -d ${quote(help)}`,
    ),
    ...(operand.kind === 'other' ? [] : [`${start} ${argumentsOf(operand)}`]),
  ];
}

function argumentsOf(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'words':
      return `-f -a ${quote(wanted.words.join(' '))}`;
    case 'file':
      return '-F';
    case 'folder':
      return "-f -a '(__fish_complete_directories)'";
    default:
      return '-f';
  }
}

const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
