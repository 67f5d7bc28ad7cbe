// Which programs start a command line, which words may come before them, and which of their options take a value.

/** How the words after a runner are read. */
export type Shape =
  /** `make x`: the first plain word is the target. */
  | 'target'
  /** `npm run x`. */
  | 'script'
  /** `python3 path`: the first plain word is the file. */
  | 'file'
  /** `pytest path::name`. */
  | 'tests'
  | 'cargo'
  | 'go'
  /** Known as a command; nothing in the repository can tell whether it works. */
  | 'opaque';

/** Programs that start a command line, and how it is read. */
export const RUNNERS: Readonly<Record<string, Shape>> = {
  make: 'target',
  gmake: 'target',
  just: 'target',
  task: 'target',
  npm: 'script',
  pnpm: 'script',
  yarn: 'script',
  bun: 'script',
  python: 'file',
  python3: 'file',
  py: 'file',
  node: 'file',
  deno: 'file',
  tsx: 'file',
  'ts-node': 'file',
  bash: 'file',
  sh: 'file',
  zsh: 'file',
  ruby: 'file',
  perl: 'file',
  php: 'file',
  rscript: 'file',
  lua: 'file',
  julia: 'file',
  pytest: 'tests',
  vitest: 'tests',
  jest: 'tests',
  mocha: 'tests',
  playwright: 'tests',
  phpunit: 'tests',
  rspec: 'tests',
  cargo: 'cargo',
  go: 'go',
  npx: 'opaque',
  bunx: 'opaque',
  pnpx: 'opaque',
  gradle: 'opaque',
  mvn: 'opaque',
  dotnet: 'opaque',
  docker: 'opaque',
  kubectl: 'opaque',
  helm: 'opaque',
  terraform: 'opaque',
  git: 'opaque',
  gh: 'opaque',
  curl: 'opaque',
  bazel: 'opaque',
  cmake: 'opaque',
  ctest: 'opaque',
  tox: 'opaque',
  nox: 'opaque',
  mypy: 'opaque',
  ruff: 'opaque',
  tsc: 'opaque',
  eslint: 'opaque',
  uvicorn: 'opaque',
  pip: 'opaque',
  uv: 'opaque',
  poetry: 'opaque',
  rustup: 'opaque',
  swift: 'opaque',
  xcodebuild: 'opaque',
  flutter: 'opaque',
  mix: 'opaque',
  bundle: 'opaque',
  maturin: 'opaque',
  wasm_pack: 'opaque',
  nix: 'opaque',
};

/** Words before a command that leave it the same command. */
export const PREFIXES: readonly (readonly string[])[] = [
  ['$'],
  ['sudo'],
  ['time'],
  ['uv', 'run'],
  ['poetry', 'run'],
  ['pipenv', 'run'],
  ['hatch', 'run'],
  ['bundle', 'exec'],
  ['python', '-m', 'pytest'],
  ['python3', '-m', 'pytest'],
  ['npx', 'vitest'],
  ['npx', 'jest'],
  ['npx', 'playwright'],
  ['npx', 'mocha'],
  ['npx', 'tsx'],
  ['pnpm', 'exec'],
  ['yarn', 'exec'],
  ['pnpm', 'vitest'],
  ['pnpm', 'jest'],
];

/** Options of the runners above that take the next word as their value. */
export const TAKES_VALUE = new Set([
  '-C',
  '-f',
  '-j',
  '-k',
  '-m',
  '-p',
  '-n',
  '-w',
  '-F',
  '-t',
  '-r',
  '--filter',
  '--workspace',
  '--directory',
  '--file',
  '--makefile',
  '--package',
  '--features',
  '--target',
  '--profile',
  '--manifest-path',
  '--prefix',
  '--cwd',
  '--dir',
  '--project',
  '--grep',
  '--config',
  '--timeout',
  '--run',
  '-run',
  '-bench',
  '-tags',
  '-count',
]);

/** Those of them that take none where they are make's. */
export const MAKE_FLAGS: ReadonlySet<string> = new Set(['-k', '-m', '-n', '-p', '-r', '-t', '-w']);

/** What cargo builds, each by an option that takes its name. */
export const CARGO_TARGETS = ['test', 'bench', 'example', 'bin'] as const;

/** Script managers' own commands: not names of scripts. */
export const BUILT_IN = new Set(
  'install i ci add remove rm update up upgrade publish pack link unlink init create exec dlx x why list ls audit outdated config cache info view login whoami version dedupe prune rebuild store workspaces import patch set node global plugin pm'.split(
    ' ',
  ),
);
