#!/usr/bin/env node
// The launcher of the command: hands the process to main and does nothing else.
import { BUILD } from '../version.ts';
import { useCodeCache } from './code-cache.ts';
import { nameProgram } from './name-program.ts';

const { argv, stdout, stderr, env } = process;
useCodeCache({ script: argv[1] ?? '', env });
const cwd = process.cwd();
const program = nameProgram({ script: argv[1] ?? '', cwd, path: env['PATH'] ?? '' });
void import('./main.ts').then(async ({ main }) => {
  const code = await main({ argv: argv.slice(2), stdout, stderr, env, cwd, now: new Date(), build: BUILD, program });
  // Main has waited for stdout. What Node tidies up when it ends by itself takes a tenth of a run.
  stderr.write('', () => {
    process.exit(code);
  });
});
