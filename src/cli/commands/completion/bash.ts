// The completion script for bash 3.2 and later.
import { listCommands, type Wanted } from './entries.ts';

/** Ends with a newline. */
export function renderBash(): string {
  const commands = listCommands();
  const cases = commands.map(({ name, flags, operand }) =>
    [
      `    ${name})`,
      '      case "$previous" in',
      ...flags.flatMap(({ name: flag, short, value }) =>
        value === null ? [] : [`        --${flag}${short === null ? '' : `|-${short}`}) ${reply(value)}; return ;;`],
      ),
      '      esac',
      `      if [[ "$current" == -* ]]; then COMPREPLY=($(compgen -W '${flags.map(({ name: flag }) => `--${flag}`).join(' ')}' -- "$current"))`,
      `      else ${reply(operand)}; fi ;;`,
    ].join('\n'),
  );
  return `# Completion of matrix-guard for bash: source <(matrix-guard completion bash)
_matrix_guard() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command='' word
  COMPREPLY=()
  # --format=json comes as three words.
  if [[ "$current" == '=' ]]; then current=''; elif [[ "$previous" == '=' ]]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in ${commands.map(({ name }) => name).join('|')}) command="$word"; break ;; esac
  done
  case "$command" in
    '') COMPREPLY=($(compgen -W '${[...commands.map(({ name }) => name), '--help', '--version'].join(' ')}' -- "$current")) ;;
${cases.join('\n')}
  esac
}
complete -o filenames -F _matrix_guard matrix-guard
`;
}

function reply(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'words':
      return `COMPREPLY=($(compgen -W '${wanted.words.join(' ')}' -- "$current"))`;
    // One a line, so that names with spaces stay whole.
    case 'file':
      return 'while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current")';
    case 'folder':
      return 'while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -d -- "$current")';
    default:
      return ':';
  }
}
