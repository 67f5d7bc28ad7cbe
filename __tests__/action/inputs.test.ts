// The inputs: what action.yml offers is what the code reads, and each value is taken or refused with the values it may have.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inputDefaults, readActionFile } from '../../scripts/generate-readme.ts';
import { INPUT_NAMES, readInputs } from '../../src/action/inputs.ts';
import { OUTPUT_NAMES } from '../../src/action/log-outcome.ts';

const withInputs = (inputs: Readonly<Record<string, string>> = {}) =>
  readInputs(
    Object.fromEntries(
      Object.entries({ ...inputDefaults(), ...inputs }).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  );

describe('action.yml', () => {
  it('has the inputs and outputs of the code, no more and no fewer', () => {
    const action = readActionFile();
    expect(Object.keys(action.inputs)).toEqual(INPUT_NAMES);
    expect(Object.keys(action.outputs)).toEqual([...OUTPUT_NAMES]);
  });

  it('describes each, runs on Node 24, and names a file that is there', () => {
    const { inputs, outputs, runs } = readActionFile();
    expect(
      [...Object.entries(inputs), ...Object.entries(outputs)]
        .filter(([, { description }]) => !/\S.*\.$/.test(description))
        .map(([name]) => name),
    ).toEqual([]);
    expect([runs.using, existsSync(join(import.meta.dirname, '../..', runs.main))]).toEqual(['node24', true]);
  });

  it('has defaults the code takes', () => {
    expect(withInputs()).toEqual({
      'github-token': '${{ github.token }}',
      config: null,
      baseline: null,
      documents: [],
      base: null,
      head: null,
      source: 'auto',
      'fail-on': null,
      'max-age-days': null,
      'check-run': true,
      'check-name': 'Matrix Guard',
      comment: 'auto',
      review: 'suggestions',
      annotations: true,
      summary: true,
      'report-file': null,
      'sarif-file': null,
      'test-artifacts': null,
      cache: null,
      'test-reports': null,
    });
  });
});

describe('an input', () => {
  it('is taken', () => {
    expect(
      withInputs({
        documents: ' docs/*.md \n\n plan.md',
        'max-age-days': '0',
        'fail-on': 'any',
        comment: 'always',
        summary: 'False',
        'check-name': ' Plan ',
      }),
    ).toMatchObject({
      documents: ['docs/*.md', 'plan.md'],
      'max-age-days': 0,
      'fail-on': 'any',
      comment: 'always',
      summary: false,
      'check-name': 'Plan',
    });
  });

  it.each([
    [{ comment: 'maybe' }, 'Unexpected `maybe` for the input `comment`, expected `auto`, `always` or `off`.'],
    [
      { comment: '' },
      'Unexpected empty value for the input `comment`, expected `auto`, `always` or `off`; leave it out for the default.',
    ],
    [{ review: 'on' }, 'Unexpected `on` for the input `review`, expected `suggestions` or `off`.'],
    [{ source: 'svn' }, 'Unexpected `svn` for the input `source`, expected `auto`, `git` or `api`.'],
    [{ 'fail-on': 'error' }, 'Unexpected `error` for the input `fail-on`, expected `new`, `any` or `never`.'],
    [
      { 'max-age-days': '-1' },
      'Unexpected `-1` for the input `max-age-days`, expected a whole number of days from 0 (never) to 36500.',
    ],
    [{ summary: 'yes' }, 'Unexpected `yes` for the input `summary`, expected `true` or `false`.'],
    [
      { documents: '../x.md' },
      'In the input `documents`, `../x.md` has a `.` or `..` in it: write it from the repository’s root.',
    ],
    [
      { 'check-name': 'x'.repeat(101) },
      `Unexpected \`${'x'.repeat(100)}\` for the input \`check-name\`, expected a name of 1 to 100 characters on one line.`,
    ],
    [
      { 'github-token': '' },
      'The input `github-token` is empty: leave it out to use the workflow’s own token, or check that the secret it names exists.',
    ],
  ])('%j is refused', (inputs, message) => {
    expect(() => withInputs(inputs as Readonly<Record<string, string>>)).toThrow(message);
  });
});
