// The inputs of the action, in one table: how each is read and what it may be. Their defaults stand in action.yml and nowhere else.
import { findGlobProblem } from '../text/glob.ts';
import { DAYS_EXPECTED, parseDays } from '../config/parse-days.ts';
import type { FailOn } from '../config/settings.ts';
import { ActionError } from './action-error.ts';
import type { Env } from './environment.ts';

const SOURCES = ['auto', 'git', 'api'] as const;
const COMMENTS = ['auto', 'always', 'off'] as const;
const REVIEWS = ['suggestions', 'off'] as const;
const ORIGINS = ['new', 'any', 'never'] as const satisfies readonly FailOn[];
/** GitHub's own limit is longer; a name has to fit on a line of the list of checks. */
const MAX_NAME = 100;

/** A value as the workflow gives it → the value meant. */
type Reader<T> = (text: string, name: string) => T;

const INPUTS = {
  'github-token': (text) => {
    if (text === '')
      throw new ActionError(
        'The input `github-token` is empty: leave it out to use the workflow’s own token, or check that the secret it names exists.',
      );
    // In a header it would be refused, in words that quote it.
    if (/[^\x20-\x7e]/.test(text))
      throw new ActionError(
        'The input `github-token` is not a token: it has a line break or a letter that no token has. Check the secret it names.',
      );
    return text;
  },
  config: optional,
  documents: (text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((glob) => {
        const problem = findGlobProblem(glob);
        if (problem !== null) throw new ActionError(`In the input \`documents\`, \`${glob}\` ${problem}.`);
        return glob;
      }),
  base: optional,
  head: optional,
  source: oneOf(SOURCES),
  'fail-on': (text, name) => (text === '' ? null : oneOf(ORIGINS)(text, name)),
  'max-age-days': (text, name) => {
    if (text === '') return null;
    const days = parseDays(text);
    if (days === null) throw unexpected({ name, text, expected: DAYS_EXPECTED });
    return days;
  },
  'check-run': yesOrNo,
  'check-name': (text, name) => {
    if (text === '' || text.length > MAX_NAME || /\p{Cc}/u.test(text))
      throw unexpected({ name, text, expected: `a name of 1 to ${MAX_NAME} characters on one line` });
    return text;
  },
  comment: oneOf(COMMENTS),
  review: oneOf(REVIEWS),
  annotations: yesOrNo,
  summary: yesOrNo,
  'report-file': optional,
  baseline: optional,
  'sarif-file': optional,
  'test-reports': optionalGlob,
  'test-artifacts': optionalGlob,
  cache: optional,
} as const satisfies Record<string, Reader<unknown>>;

export type InputName = keyof typeof INPUTS;
export type Inputs = { readonly [Name in InputName]: ReturnType<(typeof INPUTS)[Name]> };

export const INPUT_NAMES = Object.keys(INPUTS) as readonly InputName[];

/** Reads all inputs. @throws ActionError for the first that is wrong, with what it may be. */
export function readInputs(env: Env): Inputs {
  return Object.fromEntries(INPUT_NAMES.map((name) => [name, INPUTS[name](rawInput(env, name), name)])) as Inputs;
}

/** As the runner hands it over (https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs): upper case, dashes kept. */
export const rawInput = (env: Env, name: InputName): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();

function optional(text: string): string | null {
  return text === '' ? null : text;
}

function optionalGlob(text: string, name: string): string | null {
  const problem = text === '' ? null : findGlobProblem(text);
  if (problem !== null) throw new ActionError(`In the input \`${name}\`, \`${text}\` ${problem}.`);
  return optional(text);
}

/** YAML's own spellings, as a workflow writes them. */
function yesOrNo(text: string, name: string): boolean {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  throw unexpected({ name, text, expected: '`true` or `false`' });
}

function oneOf<const Word extends string>(words: readonly Word[]): Reader<Word> {
  return (text, name) => {
    const word = words.find((one) => one === text);
    if (word !== undefined) return word;
    throw unexpected({
      name,
      text,
      expected: words
        .map((one) => `\`${one}\``)
        .join(', ')
        .replace(/, (?=[^,]*$)/, ' or '),
    });
  };
}

function unexpected({
  name,
  text,
  expected,
}: {
  readonly name: string;
  readonly text: string;
  readonly expected: string;
}): ActionError {
  const given = text === '' ? 'empty value' : `\`${text.slice(0, 100)}\``;
  return new ActionError(
    `Unexpected ${given} for the input \`${name}\`, expected ${expected}${text === '' ? '; leave it out for the default' : ''}.`,
  );
}
