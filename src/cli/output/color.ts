// Whether output is coloured.

interface ColorInput {
  /** `--color` as given. */
  readonly when: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the output goes to a terminal. */
  readonly terminal: boolean;
}

/** The flag wins, then NO_COLOR (https://no-color.org: set and not empty), then FORCE_COLOR (as Node reads it), then the terminal. */
export function decideColor({ when, env, terminal }: ColorInput): boolean {
  if (when === 'always' || when === 'never') return when === 'always';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  return terminal && env['TERM'] !== 'dumb';
}
