// What the command said the last time: said again where the repository gives the same answers to all that the run before asked of it.
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Repository } from '../repository/repository.ts';
import { compareAnswers, watch, type Heard } from '../repository/watched.ts';
import type { Keeping } from '../rows/set/readings.ts';
import { pack, unpack } from '../text/pack.ts';
import type { FlagName } from './arguments/options.ts';
import type { CommandInput } from './host.ts';

/** What a run says, and its exit code. */
export interface Answer {
  readonly code: number;
  readonly text: string;
}

export interface KeptAnswers {
  /** The answer of an earlier run, where this one would give the same. Else whether the repository was asked more than any run asks. */
  recall(repository: Repository): Promise<{ readonly answer: Answer } | { readonly spent: boolean }>;
  /** The repository for this run: what is asked of it is written down. */
  watch(repository: Repository): Repository;
  /** Keeps the answer of this run. */
  keep(answer: Answer): Promise<void>;
}

/** Flags that say what is asked of the repository and how it is shown, and name no other file. */
const PLAIN_FLAGS: ReadonlySet<string> = new Set<FlagName>([
  'staged',
  'quiet',
  'color',
  'repo',
  'format',
  'fail-on',
  'base',
  'head',
  'all',
  'verbose',
  'max-age-days',
]);

interface AnswersInput extends CommandInput {
  /** `YYYY-MM-DD`: verifications expire. */
  readonly today: string;
  readonly keeping: Keeping;
}

/** Null where more than the repository decides what the run says: files that flags name, or what it writes. */
export function openAnswers({ host, operands, flags, color, today, keeping }: AnswersInput): KeptAnswers | null {
  // The HTML report says of itself where it can be read, and asks more than the repository for that.
  if (operands.length > 0 || flags.format === 'html' || !Object.keys(flags).every((name) => PLAIN_FLAGS.has(name)))
    return null;
  // What is printed of the answer is for each run to say.
  const rest = Object.entries(flags).filter(([name]) => name !== 'quiet' && name !== 'repo');
  const directory = resolve(host.cwd, flags.repo ?? '.');
  const asked = ['answer', keeping.build, today, directory, host.program, color, host.stdout.columns ?? null, rest];
  const name = createHash('sha256').update(JSON.stringify(asked)).digest('hex').slice(0, 32);
  let watched: ReturnType<typeof watch> | null = null;
  return {
    async recall(repository) {
      const kept = read(keeping, name);
      if (kept === null) return { spent: false };
      const likeness = await compareAnswers(repository, kept.heard);
      return likeness === 'alike' ? { answer: kept.answer } : { spent: likeness === 'answered-otherwise' };
    },
    watch(repository) {
      watched = watch(repository);
      return watched.repository;
    },
    async keep(answer) {
      const heard = (await watched?.heard()) ?? null;
      const packed = heard === null ? null : pack({ heard, answer } satisfies Kept);
      if (packed !== null) keeping.bytes.write(name, packed);
    },
  };
}

interface Kept {
  readonly heard: Heard;
  readonly answer: Answer;
}

function read({ bytes }: Keeping, name: string): Kept | null {
  const kept = bytes.read(name);
  const known = kept === null ? null : unpack(kept);
  return isKept(known) ? known : null;
}

/** As far as a look at it shows: its name holds the build, and its file the name and a sum. */
function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null || !('heard' in value) || !('answer' in value)) return false;
  const { heard, answer } = value as { readonly [Part in keyof Kept]: Partial<Kept[Part]> | null | undefined };
  return Array.isArray(heard?.asked) && typeof answer?.text === 'string';
}
