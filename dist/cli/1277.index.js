"use strict";
exports.id = 1277;
exports.ids = [1277];
exports.modules = {

/***/ 1277:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completion: () => (/* binding */ completion)
});

// EXTERNAL MODULE: ./build/cli/arguments/options.js
var options = __webpack_require__(8467);
;// CONCATENATED MODULE: ./build/cli/commands/completion/entries.js
// The commands and flags as completion scripts need them.

const SHELLS = ['bash', 'zsh', 'fish'];
function listCommands() {
    return Object.entries(options/* COMMANDS */.Lo).map(([name, { summary, flags, operands }]) => ({
        name,
        summary,
        flags: [...flags, ...options/* COMMON_FLAGS */.gd].map((flag) => {
            const { value, choices, short, help } = (0,options/* flagOf */.iP)(name, flag);
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
function placeOf(value) {
    return { kind: value === 'FILE' ? 'file' : value === 'DIR' ? 'folder' : 'other' };
}

;// CONCATENATED MODULE: ./build/cli/commands/completion/bash.js
// The completion script for bash 3.2 and later.

/** Ends with a newline. */
function renderBash() {
    const commands = listCommands();
    const cases = commands.map(({ name, flags, operand }) => [
        `    ${name})`,
        '      case "$previous" in',
        ...flags.flatMap(({ name: flag, short, value }) => value === null ? [] : [`        --${flag}${short === null ? '' : `|-${short}`}) ${reply(value)}; return ;;`]),
        '      esac',
        `      if [[ "$current" == -* ]]; then COMPREPLY=($(compgen -W '${flags.map(({ name: flag }) => `--${flag}`).join(' ')}' -- "$current"))`,
        `      else ${reply(operand)}; fi ;;`,
    ].join('\n'));
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
function reply(wanted) {
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

;// CONCATENATED MODULE: ./build/cli/commands/completion/fish.js
// The completion script for fish.

/** Ends with a newline. */
function renderFish() {
    const commands = listCommands();
    return `# Completion of matrix-guard for fish: matrix-guard completion fish | source
complete -c matrix-guard -f
complete -c matrix-guard -n __fish_use_subcommand -l help -d 'the help'
complete -c matrix-guard -n __fish_use_subcommand -l version -d 'the version'
${commands.map(({ name, summary }) => `complete -c matrix-guard -n __fish_use_subcommand -a ${name} -d ${quote(summary)}`).join('\n')}
${commands.flatMap(renderCommand).join('\n')}
`;
}
function renderCommand({ name, flags, operand }) {
    const start = `complete -c matrix-guard -n ${quote(`__fish_seen_subcommand_from ${name}`)}`;
    return [
        ...flags.map(({ name: flag, short, help, value }) => `${start} -l ${flag}${short === null ? '' : ` -s ${short}`}${value === null ? '' : ` -r ${argumentsOf(value)}`} -d ${quote(help)}`),
        ...(operand.kind === 'other' ? [] : [`${start} ${argumentsOf(operand)}`]),
    ];
}
function argumentsOf(wanted) {
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
const quote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

;// CONCATENATED MODULE: ./build/cli/commands/completion/zsh.js
// The completion script for zsh.

/** Ends with a newline. */
function renderZsh() {
    const commands = listCommands();
    return `#compdef matrix-guard
# Completion of matrix-guard for zsh: source <(matrix-guard completion zsh)
_matrix_guard() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${zsh_quote(`${name}:${summary}`)}`).join('\n')}
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
function renderFlag({ name, short, help, value }) {
    const text = help.replace(/[[\]\\:]/g, '\\$&');
    const action = value === null ? '' : `:${name}:${actionOf(value)}`;
    const spec = (flag, equal) => zsh_quote(`${flag}${equal && value !== null ? '=' : ''}[${text}]${action}`);
    return [spec(`--${name}`, true), ...(short === null ? [] : [spec(`-${short}`, false)])];
}
const renderOperand = (operand) => operand.kind === 'other' ? [] : [zsh_quote(`*:argument:${actionOf(operand)}`)];
function actionOf(wanted) {
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
const zsh_quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;

// EXTERNAL MODULE: ./build/cli/arguments/usage-error.js
var usage_error = __webpack_require__(7809);
// EXTERNAL MODULE: ./build/text/own-value.js
var own_value = __webpack_require__(2370);
;// CONCATENATED MODULE: ./build/cli/commands/completion.js





const completion_SHELLS = { bash: renderBash, zsh: renderZsh, fish: renderFish };
/** @throws UsageError for another shell. */
function completion({ host, operands: [shell = ''] }) {
    const render = (0,own_value/* ownValue */.e)(completion_SHELLS, shell);
    if (render === undefined)
        throw new usage_error/* UsageError */.e(`Unexpected \`${shell}\`, expected ${Object.keys(completion_SHELLS).join(', ')}.`, {
            name: shell,
            among: Object.keys(completion_SHELLS),
        });
    host.stdout.write(render());
    return Promise.resolve(0);
}


/***/ }),

/***/ 2370:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ ownValue)
/* harmony export */ });
// Looks up a word of somebody else's in a table of ours: only what the table itself holds is found, never what objects inherit.
/** The value under `key` if the record itself has it: `constructor` and `__proto__` are words like any other. */
function ownValue(record, key) {
    return Object.getOwnPropertyDescriptor(record, key)?.value;
}


/***/ })

};
;