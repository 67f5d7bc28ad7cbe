// Lint: TypeScript's strict rules, and the import rules of docs/architecture.md.
import tseslint from 'typescript-eslint';
import { ownValues } from './scripts/lint/own-values.js';

/** Folder of src → the other folders of src it may not import, and whether it may do IO. */
const LAYERS = {
  text: {
    not: ['config', 'documents', 'rows', 'evidence', 'findings', 'report', 'publish', 'repository', 'action', 'cli'],
  },
  documents: { not: ['rows', 'evidence', 'findings', 'report', 'publish', 'repository', 'action', 'cli'] },
  rows: { not: ['evidence', 'findings', 'report', 'publish', 'repository', 'action', 'cli'] },
  evidence: { not: ['findings', 'report', 'publish', 'action', 'cli'] },
  findings: { not: ['report', 'publish', 'repository', 'action', 'cli'] },
  report: { not: ['findings/rules', 'publish', 'repository', 'action', 'cli'] },
  publish: { not: ['findings/rules', 'repository', 'documents', 'rows', 'evidence', 'action', 'cli'], io: true },
  repository: { not: ['documents', 'rows', 'evidence', 'findings', 'report', 'publish', 'action', 'cli'], io: true },
  config: {
    not: ['documents', 'rows', 'evidence', 'findings/rules', 'report', 'publish', 'repository', 'action', 'cli'],
  },
  action: { not: ['cli'], io: true },
  cli: { not: ['action', 'publish'], io: true },
};

/** Files with a function of more than 60 lines, with their own limit. */
const LONG_FUNCTIONS = {
  // One object literal: each setting beside the key it comes from.
  'src/config/make-settings.ts': 110,
  // Loads its parser on demand and closes over it.
  'src/config/read-yaml.ts': 80,
  // Closures over what history has answered so far.
  'src/evidence/history/page-history.ts': 70,
  'src/evidence/lines/anchor-origin.ts': 100,
  // Rounds of one search, each narrowed by the one before it.
  'src/evidence/names/find-names.ts': 90,
  // Tables of cases: the order of the cases is the meaning.
  'src/evidence/names/judge-name.ts': 90,
  'src/evidence/read/read-link.ts': 80,
  'src/rows/tables/accept-table.ts': 70,
  // The table of contents: every stage with all it is given.
  'src/guard.ts': 110,
  // One literal each: the options of one client, the report.
  'src/publish/client.ts': 70,
  'src/report/build-report.ts': 80,
  // The outputs in the order in which they are written.
  'src/publish/publisher.ts': 90,
  // A closure over what every section shares.
  'src/report/reporters/markdown-sections.ts': 90,
  // The passes over the pages share what the first of them found.
  'src/rows/set/read-documents.ts': 90,
};

const sizes = (rule, limits) =>
  Object.entries(limits).map(([file, limit]) => ({ files: [file], rules: { [rule]: ['error', limit] } }));

const IO = [
  'node:fs',
  'node:fs/*',
  'node:child_process',
  'node:http',
  'node:https',
  'node:net',
  'node:os',
  '@octokit/*',
  '@actions/*',
];

const layer = ([folder, { not, io }]) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...not.map((other) => ({
            group: [`**/${other}/**`],
            // A type is a contract, not a dependency on the implementation: the Repository type is shared this way.
            allowTypeImports:
              (other === 'repository' && folder !== 'text') || (folder === 'config' && other === 'rows'),
            message: `src/${folder} may not import src/${other}: see docs/architecture.md.`,
          })),
          ...(folder === 'documents'
            ? []
            : [
                {
                  group: ['remark', 'remark-*', 'unified', 'mdast*', 'micromark*'],
                  message: 'remark lives in src/documents only.',
                },
              ]),
          ...(io ? [] : [{ group: IO, message: 'IO lives in repository, publish, action and cli.' }]),
        ],
      },
    ],
    ...(io
      ? {}
      : {
          'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval'],
          'no-restricted-properties': [
            'error',
            { object: 'Date', property: 'now', message: 'Today is an argument.' },
            { object: 'Math', property: 'random', message: 'The engine is deterministic.' },
          ],
          'no-restricted-syntax': [
            'error',
            { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Today is an argument.' },
          ],
        }),
  },
});

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'node_modules/', 'coverage/'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.test.json', './tsconfig.browser.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      'max-params': 'off',
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'exit', message: 'Set process.exitCode: output may still be on its way.' },
      ],
      eqeqeq: 'error',
    },
  },
  ...Object.entries(LAYERS).map(layer),
  {
    files: ['src/**/*.ts'],
    plugins: { guard: { rules: { 'own-values': ownValues } } },
    rules: { 'guard/own-values': 'error', 'max-lines': ['error', 300], 'max-lines-per-function': ['error', 60] },
  },
  ...sizes('max-lines-per-function', LONG_FUNCTIONS),
  {
    files: ['__tests__/**/*.ts', 'bench/**/*.ts', 'scripts/**/*.ts'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // It waits until the output is out.
  { files: ['src/cli/index.ts'], rules: { 'no-restricted-properties': 'off' } },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
