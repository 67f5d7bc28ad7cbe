#!/usr/bin/env node
// The launcher of the command: hands the process to main and does nothing else.
import { main } from './main.ts';

const { argv, stdout, stderr, env } = process;
process.exitCode = await main({ argv: argv.slice(2), stdout, stderr, env, cwd: process.cwd(), now: new Date() });
