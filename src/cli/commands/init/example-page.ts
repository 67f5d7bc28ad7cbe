// The page that `init --example` writes where a repository has none: three rows that hold, to be replaced by those of the project.

export const EXAMPLE_PATH = 'docs/status-matrix.md';

/** Files that prove something in most repositories, the best first. */
const PROOFS: readonly string[] = ['README.md', 'package.json', 'pyproject.toml', 'Cargo.toml', 'go.mod', 'pom.xml'];

/** A page that `check` passes. `has` says whether the repository has a file. */
export function renderExamplePage(has: (path: string) => boolean): string {
  const proof = PROOFS.find(has);
  const rows = [
    proof === undefined
      ? '| 1.1 The first step | not started | - | Everything. |'
      : `| 1.1 The project says what it is | done | \`${proof}\` | - |`,
    ...(proof === undefined
      ? []
      : [`| 1.2 The first feature | partial | \`${proof}\` | It is described, not built. |`]),
    '| 1.3 The second feature | not started | - | Everything. |',
  ];
  return [
    '# Status of the plan',
    '',
    'Each row is one claim. The evidence column names the files, tests and commands that prove it.',
    '',
    '| Item | Status | Evidence | Gap |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
