// The launcher of the action: hands the process to run and does nothing else.
import { run } from './run.ts';

await run({ env: process.env, now: new Date(), second: 1000 });
