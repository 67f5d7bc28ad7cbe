// Lint: TypeScript's strict rules, and the import rules of docs/architecture.md.
import tseslint from 'typescript-eslint';
import { ownValues } from './scripts/lint/own-values.js';

/** Folder of src → the other folders of src it may not import, and whether it may do IO. */
const LAYERS = {
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
            allowTypeImports: other === 'repository' || (folder === 'config' && other === 'rows'),
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
    languageOptions: { parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname } },
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
    rules: { 'guard/own-values': 'error' },
  },
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
