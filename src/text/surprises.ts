// Contains a fault of ours in the page, row or reference in which it shows: it is written down with its place, and the rest is judged.
import { headOf } from './shorten.ts';

/** Something that must not happen and did. */
export interface Surprise {
  /** The page, from the repository's root. */
  readonly path: string;
  /** 1-based; null where it is about the page as a whole. */
  readonly line: number | null;
  /** What was done, as a gerund, and the error: `reading the page: TypeError: x is undefined`. */
  readonly what: string;
}

interface SurprisePlace {
  readonly path: string;
  readonly line?: number | null;
  /** What is done, as a gerund. */
  readonly doing: string;
}

/** Gathers the surprises of one run. */
export interface Surprises {
  /** The result of `work`, or `instead` of it where it throws. */
  contain<Result>(place: SurprisePlace, work: () => Result, instead: () => Result): Result;
  containAsync<Result>(place: SurprisePlace, work: () => Promise<Result>, instead: () => Result): Promise<Result>;
  /** In the order in which they happened, each once. */
  list(): readonly Surprise[];
}

/** Most characters of an error's message that are kept. */
const MAX_MESSAGE = 300;

/** Errors of this name say that the repository could not be read: nobody can judge on, and the caller hears of it. */
const EXPECTED = 'RepositoryError';

const isExpected = (error: unknown): boolean => error instanceof Error && error.name === EXPECTED;

export function openSurprises(): Surprises {
  const found = new Map<string, Surprise>();
  const note = ({ path, line = null, doing }: SurprisePlace, error: unknown): void => {
    if (isExpected(error)) throw error;
    const what = `${doing}: ${headOf(String(error), MAX_MESSAGE)}`;
    found.set(JSON.stringify([path, line, what]), { path, line, what });
  };
  return {
    contain(place, work, instead) {
      try {
        return work();
      } catch (error) {
        note(place, error);
        return instead();
      }
    },
    async containAsync(place, work, instead) {
      try {
        return await work();
      } catch (error) {
        note(place, error);
        return instead();
      }
    },
    list: () => [...found.values()],
  };
}

/** The place and the error, for the report's notes. */
export const describeSurprise = ({ path, line, what }: Surprise): string =>
  `${path}${line === null ? '' : `, line ${line}`}: Matrix Guard failed while ${what}. This is a bug in Matrix Guard: please report it.`;
