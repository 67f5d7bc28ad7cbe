// What `npm test` runs: all tests but the slow ones and those of the browser, on all cores.
/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.(?:slow|browser)\\.test\\.ts$'],
  // By default jest leaves one core to itself, which on two cores is half of them.
  maxWorkers: '100%',
  // A large process takes long to start another one, and tests start git: a worker that has grown is replaced.
  workerIdleMemoryLimit: '300MB',
  // A grown process on a busy machine takes longer than the default half second to end. One that leaks a handle never does, and is still reported.
  workerGracefulExitTimeout: 15_000,
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  // The real parts (git, a loopback server, dist/ as a child process) need more than the default five seconds on a small machine.
  testTimeout: 60_000,
};
