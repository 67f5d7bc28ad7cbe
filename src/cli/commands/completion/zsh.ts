// The completion script for zsh.
import { listCommands, type FlagEntry, type Wanted } from './entries.ts';

/** Ends with a newline. */
export function renderZsh(): string {
  const commands = listCommands();
  return `#compdef matrix-guard
# Completion of matrix-guard for zsh: source <(matrix-guard completion zsh)
_matrix_guard() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${quote(`${name}:${summary}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    _arguments '--help[the help]' '--version[the version]'
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$command" in
${commands.map(({ name, flags, operand }) => `    ${name}) _arguments -s ${[...flags.flatMap(renderFlag), ...renderOperand(operand)].map((spec) => `\\\n      ${spec}`).join(' ')} ;;`).join('\n')}
  esac
}
if [[ "$funcstack[1]" == _matrix_guard ]]; then _matrix_guard "$@"; else compdef _matrix_guard matrix-guard; fi
`;
}

function renderFlag({ name, short, help, value }: FlagEntry): readonly string[] {
  const text = help.replace(/[[\]\\:]/g, '\\$&');
  const action = value === null ? '' : `:${name}:${actionOf(value)}`;
  const spec = (flag: string, equal: boolean): string =>
    quote(`${flag}${equal && value !== null ? '=' : ''}[${text}]${action}`);
  return [spec(`--${name}`, true), ...(short === null ? [] : [spec(`-${short}`, false)])];
}

const renderOperand = (operand: Wanted): readonly string[] =>
  operand.kind === 'other' ? [] : [quote(`*:argument:${actionOf(operand)}`)];

function actionOf(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'words':
      return `(${wanted.words.join(' ')})`;
    case 'file':
      return '_files';
    case 'folder':
      return '_files -/';
    default:
      return ' ';
  }
}

const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
