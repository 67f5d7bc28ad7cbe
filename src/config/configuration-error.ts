// A configuration that cannot be used: every problem it has, a line each, with its place and its fix.
import type { ConfigurationProblem } from './settings.ts';

export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly problems: readonly ConfigurationProblem[];

  constructor(problems: readonly ConfigurationProblem[], options?: ErrorOptions) {
    super(
      problems.map(({ path, line, column, message }) => `${path}:${line}:${column}: ${message}`).join('\n'),
      options,
    );
    this.problems = problems;
  }
}
