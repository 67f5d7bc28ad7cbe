// A jest environment that writes down which functions of src/ each test file ran, and the processor time it took: one line to MATRIX_GUARD_RECORD.
import { createRequire } from 'node:module';
import { appendFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { cpuUsage } from 'node:process';

const { TestEnvironment } = createRequire(createRequire(import.meta.url).resolve('jest'))('jest-environment-node');

export default class RecordFunctions extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.root = config.projectConfig.rootDir;
    this.test = context.testPath.slice(this.root.length + 1);
    this.passed = true;
  }

  async setup() {
    await super.setup();
    this.began = cpuUsage();
    this.session = new Session();
    this.session.connect();
    await this.session.post('Profiler.enable');
    await this.session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: false });
  }

  handleTestEvent({ name, test }) {
    if ((name === 'test_done' && test.errors.length > 0) || name === 'hook_failure' || name === 'error')
      this.passed = false;
  }

  async teardown() {
    const { result } = await this.session.post('Profiler.takePreciseCoverage');
    await this.session.post('Profiler.stopPreciseCoverage');
    this.session.disconnect();
    const { user, system } = cpuUsage(this.began);
    const ran = new Set();
    for (const { url, functions } of result) {
      const path = url.replace(/^file:\/\//, '');
      if (!path.startsWith(`${this.root}/src/`)) continue;
      const file = path.slice(this.root.length + 1);
      for (const { functionName, ranges } of functions) if (ranges[0].count > 0) ran.add(`${file} ${functionName}`);
    }
    const line = { test: this.test, passed: this.passed, seconds: (user + system) / 1e6, ran: [...ran] };
    appendFileSync(process.env.MATRIX_GUARD_RECORD, `${JSON.stringify(line)}\n`);
    await super.teardown();
  }
}
