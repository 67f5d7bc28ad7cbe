// A jest environment that ends the process at the first test that fails: for a mutant one is enough. Writes the failure to MATRIX_GUARD_FAILURE.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';

const { TestEnvironment } = createRequire(createRequire(import.meta.url).resolve('jest'))('jest-environment-node');

export default class StopAtFailure extends TestEnvironment {
  handleTestEvent({ name, test, error }) {
    if (name === 'test_done' && test.errors.length > 0) this.stop(test, test.errors);
    if (name === 'hook_failure' || name === 'error') this.stop(test, [error]);
  }

  stop(test, errors) {
    const names = [];
    for (let part = test; part?.parent; part = part.parent) names.unshift(part.name);
    const stack = errors
      .flat()
      .map((error) => String(error?.stack ?? error))
      .join('\n');
    writeFileSync(process.env.MATRIX_GUARD_FAILURE, JSON.stringify({ test: names.join(' '), stack }));
    // At once, whatever is still on its way.
    process.kill(process.pid, 'SIGKILL');
  }
}
