// What is understood of the arguments, and what a user reads where they are wrong.
import { COMMANDS, flagOf, type CommandName } from '../../src/cli/arguments/options.ts';
import { parseArguments } from '../../src/cli/arguments/parse-arguments.ts';
import { UsageError } from '../../src/cli/arguments/usage-error.ts';

describe('arguments', () => {
  it.each([
    { argv: [], expected: { command: null, operands: [], flags: {} } },
    { argv: ['check'], expected: { command: 'check', operands: [], flags: {} } },
    {
      argv: ['check', 'a.md', 'b.md', '--base', 'main'],
      expected: { command: 'check', operands: ['a.md', 'b.md'], flags: { base: 'main' } },
    },
    {
      argv: ['--quiet', 'check', '-o', 'x.json', '--format=json'],
      expected: { command: 'check', operands: [], flags: { quiet: '', output: 'x.json', format: 'json' } },
    },
    {
      argv: ['check', '--base=--upload-pack=touch'],
      expected: { command: 'check', operands: [], flags: { base: '--upload-pack=touch' } },
    },
    { argv: ['check', '--', '--odd name.md'], expected: { command: 'check', operands: ['--odd name.md'], flags: {} } },
    {
      argv: ['check', '--max-age-days', '-1'],
      expected: { command: 'check', operands: [], flags: { 'max-age-days': '-1' } },
    },
    { argv: ['inspect', '--help'], expected: { command: 'inspect', operands: [], flags: { help: '' } } },
    { argv: ['-V'], expected: { command: null, operands: [], flags: { version: '' } } },
  ])('$argv is understood', ({ argv, expected }) => {
    expect(parseArguments(argv)).toEqual(expected);
  });

  it.each([
    { argv: ['check', '--bas', 'main'], message: 'Unknown flag --bas.' },
    { argv: ['check', '-x'], message: 'Unknown flag -x.' },
    { argv: ['check', '--base'], message: '--base needs a value: --base REV.' },
    {
      argv: ['check', '--format='],
      message: '--format needs a value: --format pretty|json|markdown|sarif|github|html|badge.',
    },
    {
      argv: ['check', '--base', '--quiet'],
      message: '--base needs a value, and `--quiet` looks like a flag; if it is the value, write --base=--quiet.',
    },
    {
      argv: ['check', '--base', '-1'],
      message: '--base needs a value, and `-1` looks like a flag; if it is the value, write --base=-1.',
    },
    {
      argv: ['check', '--max-age-days', '--quiet'],
      message:
        '--max-age-days needs a value, and `--quiet` looks like a flag; if it is the value, write --max-age-days=--quiet.',
    },
    {
      argv: ['check', '--format', 'xml'],
      message: 'Unexpected `xml` for --format, expected pretty, json, markdown, sarif, github, html, badge.',
    },
    { argv: ['check', '--quiet=yes'], message: '--quiet takes no value; write --quiet alone.' },
    { argv: ['check', '--base', 'a', '--base', 'b'], message: '--base is given twice; give it once.' },
    { argv: ['explain', '--base', 'a'], message: '--base is not a flag of explain; see matrix-guard explain --help.' },
    { argv: ['inspect'], message: 'inspect needs an argument: matrix-guard inspect DOCUMENT.' },
    { argv: ['inspect', 'a.md', 'b.md'], message: 'Unexpected `b.md`, expected matrix-guard inspect DOCUMENT.' },
    { argv: ['demo', 'now'], message: 'Unexpected `now`, expected matrix-guard demo.' },
    { argv: ['docs/plan.md'], message: '`docs/plan.md` is not a command; write matrix-guard check docs/plan.md.' },
    { argv: ['chekc'], message: 'Unknown command `chekc`.' },
    { argv: ['toString'], message: 'Unknown command `toString`.' },
    { argv: ['--quiet'], message: '--quiet needs a command before it, such as matrix-guard check --quiet.' },
    { argv: ['check', '--__proto__', 'x'], message: 'Unknown flag --__proto__.' },
  ])('$argv is refused', ({ argv, message }) => {
    expect(() => parseArguments(argv)).toThrow(UsageError);
    expect(() => parseArguments(argv)).toThrow(new Error(message));
  });

  it('takes every flag of the table with its command', () => {
    for (const [
      name,
      {
        count: [least],
        flags,
      },
    ] of Object.entries(COMMANDS)) {
      for (const flag of flags) {
        const { value, choices } = flagOf(name as CommandName, flag);
        const given = value === null ? [`--${flag}`] : [`--${flag}`, choices?.[0] ?? '1'];
        expect(parseArguments([name, ...given, ...Array.from({ length: least }, () => 'x')]).flags).toHaveProperty([
          flag,
        ]);
      }
    }
  });
});
