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
  repo: { value: 'DIR', choices: null, help: 'repository, or a folder in it', fallback: 'the current folder' },
  base: {
    value: 'REV',
    choices: null,
    help: 'revision to compare with',
    fallback: 'the merge base with the default branch',
  },
  head: { value: 'REV', choices: null, help: 'revision to check', fallback: 'the working tree, with untracked files' },
  config: {
    value: 'FILE',
    choices: null,
    help: 'configuration file on disk',
    fallback: '.github/matrix-guard.yml at base',
  },
  format: {
    value: 'FORMAT',
    choices: ['pretty', 'json', 'markdown', 'sarif', 'github', 'html', 'badge'],
    help: 'format of the report',
    fallback: 'pretty',
  },
  output: { value: 'FILE', choices: null, short: 'o', help: 'write the report to a file', fallback: 'the terminal' },
  'fail-on': {
    value: 'ORIGIN',
    choices: ['new', 'any', 'never'],
    help: 'errors that count',
    fallback: 'configured, else new with a base, any without',
  },
  'max-age-days': {
    value: 'N',
    choices: null,
    help: 'days until a verification expires; 0 for never',
    fallback: 'as configured',
  },
  baseline: {
    value: 'FILE',
    choices: null,
    help: 'leave out the findings in this file, which --write-baseline wrote',
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
    help: 'write all current findings to a file, so that only later ones count',
    fallback: null,
  },
  all: {
    value: null,
    choices: null,
    help: 'in the terminal, also show what does not count or existed before; with --fix: fix that too',
    fallback: null,
  },
  verbose: {
    value: null,
    choices: null,
    help: 'below each row, say in sentences what is wrong and what to do',
    fallback: null,
  },
  staged: { value: null, choices: null, help: 'check what is staged, compared with HEAD; for hooks', fallback: null },
  fix: {
    value: null,
    choices: null,
    help: 'apply the suggestions of new findings to the working tree, except status changes',
    fallback: null,
  },
  statuses: { value: null, choices: null, help: 'with --fix: also apply status changes', fallback: null },
  'dry-run': {
    value: null,
    choices: null,
    help: 'with --fix: print the changes without making them',
    fallback: null,
  },
  row: {
    value: 'KEYS',
    choices: null,
    help: 'stamp only these rows (3.4 or 3.4,3.5); the table needs a Last Verified column',
    fallback: null,
  },
  at: {
    value: 'COMMIT',
    choices: ['head', 'merge-base'],
    help: 'commit to stamp; choose merge-base if you squash',
    fallback: 'head',
  },
  review: {
    value: null,
    choices: null,
    help: 'list what changed since the last stamp, row by row, without stamping',
    fallback: null,
  },
  force: {
    value: null,
    choices: null,
    help: 'stamp even if rows do not hold or evidence is not committed',
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
    help: 'when to color',
    fallback: 'auto, which respects NO_COLOR and FORCE_COLOR',
  },
  quiet: { value: null, choices: null, short: 'q', help: 'print nothing on success', fallback: null },
  since: {
    value: 'DATE',
    choices: null,
    help: 'leave out versions before this day or month, such as 2026-03-31',
    fallback: 'the whole history',
  },
  help: { value: null, choices: null, short: 'h', help: 'show help, also for one command', fallback: null },
  version: { value: null, choices: null, short: 'V', help: 'show the version', fallback: null },
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
  /** Flags that are something else for this command than for others. */
  readonly own?: Partial<Readonly<Record<FlagName, Flag>>>;
}

export const COMMANDS = {
  check: {
    operands: '[DOCUMENT…]',
    count: [0, Infinity],
    summary: 'show which rows of a status page no longer hold, and why',
    details: [
      'Without DOCUMENT, it checks the pages that the configuration names, or else those that look like a status page.',
      'A badge is JSON for shields.io; with --output FILE.svg it is an image.',
      'Exit code: 0 success, 1 findings that fail the check, 2 usage, configuration or repository error.',
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
    summary: 'show how each table, column, status and reference was read',
    details: ['It checks nothing. Use it to see why a row is read the way it is, and for bug reports.'],
    flags: ['repo', 'head', 'config', 'color'],
  },
  stamp: {
    operands: 'DOCUMENT…',
    count: [1, Infinity],
    summary: 'set Last Verified Commit and Date on pages whose rows hold',
    details: [
      'It writes HEAD (or the merge base) and today the way the page writes them. Check the rows first.',
      'Exit code: 0 stamped or reviewed, 1 refused because rows do not hold, 2 usage, configuration or repository error.',
    ],
    flags: ['repo', 'config', 'row', 'at', 'review', 'force', 'color'],
  },
  history: {
    operands: 'DOCUMENT',
    count: [1, 1],
    summary: 'draw what a page claimed over its git history, and what was supported',
    details: [
      'Each version of the page is compared with the repository of its commit. The last point is what check says now.',
      'Exit code: 0 drawn, 2 usage, configuration or repository error.',
    ],
    flags: ['repo', 'config', 'since', 'format', 'output'],
    own: {
      format: {
        value: 'FORMAT',
        choices: ['svg', 'html', 'csv', 'json'],
        help: 'format of the history',
        fallback: 'svg',
      },
      output: {
        value: 'FILE',
        choices: null,
        short: 'o',
        help: 'write the history to a file',
        fallback: 'the terminal',
      },
    },
  },
  init: {
    operands: '',
    count: [0, 0],
    summary: 'find the status pages of this repository and write the configuration and workflow',
    details: [
      'It writes .github/matrix-guard.yml and .github/workflows/matrix-guard.yml, and overwrites neither.',
      'It says how many rows do not hold today. That blocks nobody: only errors of a later change fail the check.',
      'Exit code: 0 written, 2 if a file already exists or no status page is found.',
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
    summary: 'break a status page in a temporary repository and show what a pull request would get',
    details: ['It works in a temporary folder, and leaves only the HTML report that it names at its end.'],
    flags: ['color'],
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;

/** Flags every command has. */
export const COMMON_FLAGS = ['help', 'version'] as const satisfies readonly FlagName[];

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

/** A flag as this command has it; null for what holds wherever no command says otherwise. */
export function flagOf(command: CommandName | null, name: FlagName): Flag {
  const own: Command['own'] = command === null ? undefined : (COMMANDS[command] as Command).own;
  return own?.[name] ?? FLAGS[name];
}
