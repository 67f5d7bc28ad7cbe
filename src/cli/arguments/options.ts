// Every command and flag in one table: help, parsing and the errors of wrong use all come from it.

export interface Flag {
  /** What stands for the value in help; null for a switch. */
  readonly value: string | null;
  /** The values allowed; null where any text will do. */
  readonly choices: readonly string[] | null;
  readonly short?: string;
  readonly help: string;
  /** What holds where the flag is not given, as help says it; null where nothing does. */
  readonly fallback: string | null;
}

export const FLAGS = {
  repo: { value: 'DIR', choices: null, help: 'the repository, or a folder in it', fallback: 'the current folder' },
  base: {
    value: 'REV',
    choices: null,
    help: 'what to compare with',
    fallback: 'the merge base with the default branch',
  },
  head: { value: 'REV', choices: null, help: 'what to judge', fallback: 'the working tree, with untracked files' },
  config: {
    value: 'FILE',
    choices: null,
    help: 'configuration, as it is on disk',
    fallback: '.github/matrix-guard.yml at the base',
  },
  format: {
    value: 'FORMAT',
    choices: ['pretty', 'json', 'markdown', 'sarif', 'github', 'html'],
    help: 'how the report looks',
    fallback: 'pretty',
  },
  output: { value: 'FILE', choices: null, short: 'o', help: 'where the report goes', fallback: 'the terminal' },
  'fail-on': {
    value: 'ORIGIN',
    choices: ['new', 'any', 'never'],
    help: 'errors that count',
    fallback: 'configured, else new with a base, any without',
  },
  'max-age-days': {
    value: 'N',
    choices: null,
    help: 'days until a verification expires, 0 for never',
    fallback: 'as configured',
  },
  baseline: {
    value: 'FILE',
    choices: null,
    help: 'findings that do not count, as --write-baseline wrote them',
    fallback: 'none',
  },
  'test-reports': {
    value: 'GLOB',
    choices: null,
    help: 'test reports of this commit: JUnit XML, TRX or `go test -json`',
    fallback: 'none',
  },
  'write-baseline': {
    value: 'FILE',
    choices: null,
    help: 'write what is found now, so that only later findings count',
    fallback: null,
  },
  all: {
    value: null,
    choices: null,
    help: 'show every finding, also those that do not count or were there before; with --fix: also fix existing findings',
    fallback: null,
  },
  verbose: {
    value: null,
    choices: null,
    help: 'below each row, say in sentences what is wrong and what to do',
    fallback: null,
  },
  staged: { value: null, choices: null, help: 'judge what is staged against HEAD, for hooks', fallback: null },
  fix: {
    value: null,
    choices: null,
    help: 'apply suggestions of new findings to the working tree, except changes of a status',
    fallback: null,
  },
  statuses: { value: null, choices: null, help: 'with --fix: also change statuses', fallback: null },
  'dry-run': {
    value: null,
    choices: null,
    help: 'with --fix: print what it would change, and change nothing',
    fallback: null,
  },
  row: {
    value: 'KEYS',
    choices: null,
    help: 'stamp these rows (3.4 or 3.4,3.5), where the table has a last verified column',
    fallback: null,
  },
  at: {
    value: 'COMMIT',
    choices: ['head', 'merge-base'],
    help: 'commit to stamp; a squash merge keeps only the merge base',
    fallback: 'head',
  },
  review: {
    value: null,
    choices: null,
    help: 'list what changed since the last stamp, row by row, and stamp nothing',
    fallback: null,
  },
  force: {
    value: null,
    choices: null,
    help: 'stamp although rows do not hold, or evidence is not committed',
    fallback: null,
  },
  example: {
    value: null,
    choices: null,
    help: 'where no status page is found, write a first one: docs/status-matrix.md',
    fallback: null,
  },
  color: {
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
    help: 'colours',
    fallback: 'auto, which honours NO_COLOR and FORCE_COLOR',
  },
  quiet: { value: null, choices: null, short: 'q', help: 'print nothing when nothing counts', fallback: null },
  help: { value: null, choices: null, short: 'h', help: 'this text, or the help of a command', fallback: null },
  version: { value: null, choices: null, short: 'V', help: 'the version', fallback: null },
} as const satisfies Record<string, Flag>;

export type FlagName = keyof typeof FLAGS;

export interface Command {
  /** Arguments as help shows them; empty for none. */
  readonly operands: string;
  /** Fewest and most arguments. */
  readonly count: readonly [number, number];
  readonly summary: string;
  /** What help says below the usage, a line each. */
  readonly details: readonly string[];
  readonly flags: readonly FlagName[];
}

export const COMMANDS = {
  check: {
    operands: '[DOCUMENT…]',
    count: [0, Infinity],
    summary: 'say which rows of a status matrix no longer hold, and why',
    details: [
      'Without DOCUMENT, the documents that the configuration names, else those that look like a status matrix.',
      'Exit code: 0 clean, 1 findings that count, 2 usage, configuration or repository error.',
    ],
    flags: [
      'repo',
      'base',
      'head',
      'config',
      'format',
      'output',
      'fail-on',
      'max-age-days',
      'baseline',
      'write-baseline',
      'test-reports',
      'all',
      'verbose',
      'staged',
      'fix',
      'statuses',
      'dry-run',
      'color',
      'quiet',
    ],
  },
  inspect: {
    operands: 'DOCUMENT',
    count: [1, 1],
    summary: 'show how every table, column, status and reference was understood',
    details: ['Judges nothing: for finding out why a row is read as it is, and for bug reports.'],
    flags: ['repo', 'head', 'config', 'color'],
  },
  stamp: {
    operands: 'DOCUMENT…',
    count: [1, Infinity],
    summary: 'write Last Verified Commit and Date into pages whose rows hold',
    details: [
      'Stamps HEAD (or the merge base) and today, in the notation of the page; read the rows again first.',
      'Exit code: 0 stamped or reviewed, 1 refused because rows do not hold, 2 usage, configuration or repository error.',
    ],
    flags: ['repo', 'config', 'row', 'at', 'review', 'force', 'color'],
  },
  init: {
    operands: '',
    count: [0, 0],
    summary: 'find the status pages of this repository, and write configuration and workflow',
    details: [
      'Writes .github/matrix-guard.yml and .github/workflows/matrix-guard.yml, and overwrites neither.',
      'Says what is wrong with the pages today; that blocks nobody, as only errors of a later change fail.',
      'Exit code: 0 written, 2 where a file is there already or no status page is found.',
    ],
    flags: ['repo', 'example'],
  },
  explain: {
    operands: '[RULE]',
    count: [0, 1],
    summary: "print a rule's page; without RULE, list the rules",
    details: [],
    flags: ['color'],
  },
  completion: {
    operands: 'SHELL',
    count: [1, 1],
    summary: 'print the completion script for bash, zsh or fish',
    details: [
      'bash: source <(matrix-guard completion bash)',
      'zsh:  source <(matrix-guard completion zsh)',
      'fish: matrix-guard completion fish | source',
    ],
    flags: [],
  },
  demo: {
    operands: '',
    count: [0, 0],
    summary: 'break the matrix of a temporary repository and show what a pull request would get',
    details: ['Works in the temporary folder only, and leaves nothing behind.'],
    flags: ['color'],
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;

/** Flags every command has. */
export const COMMON_FLAGS = ['help', 'version'] as const satisfies readonly FlagName[];

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);
