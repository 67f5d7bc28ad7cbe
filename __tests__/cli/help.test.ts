// Help comes from the table: nothing is missing from it, and nothing is said twice.
import { renderHelp } from '../../src/cli/commands/help.ts';
import { COMMANDS, COMMON_FLAGS, FLAGS, type CommandName } from '../../src/cli/arguments/options.ts';

const flagsNamed = (text: string): string[] =>
  [...text.matchAll(/^ {2}(?:-\w, | {4})--([a-z-]+)/gm)].map(([, name]) => name ?? '');

describe('help', () => {
  it('names every command and every flag once', () => {
    const text = renderHelp(null);
    expect(flagsNamed(text).sort()).toEqual(Object.keys(FLAGS).sort());
    for (const name of Object.keys(COMMANDS))
      expect(text.match(new RegExp(`^  matrix-guard ${name}\\b`, 'gm'))).toHaveLength(1);
  });

  it.each(Object.keys(COMMANDS) as CommandName[])('of %s names exactly its flags', (name) => {
    expect(flagsNamed(renderHelp(name)).sort()).toEqual([...COMMANDS[name].flags, ...COMMON_FLAGS].sort());
  });

  it('says that configuration decides which errors count before the defaults do', () => {
    expect(renderHelp('check')).toMatch(/--fail-on ORIGIN .*default: configured, else new with a base, any without/);
  });

  it('fits a terminal of 120 columns', () => {
    for (const name of [null, ...(Object.keys(COMMANDS) as CommandName[])]) {
      for (const line of renderHelp(name).split('\n')) expect(line.length).toBeLessThanOrEqual(120);
    }
  });

  it('has a use for every flag of the table', () => {
    const used = new Set([
      ...Object.values(COMMANDS).flatMap(({ flags }): readonly string[] => flags),
      ...COMMON_FLAGS,
    ]);
    expect([...used].sort()).toEqual(Object.keys(FLAGS).sort());
  });
});
