// How long a run waits for GitHub: every wait holds back all requests, overlapping waits count once, and together they are bounded.
import type { Clock } from './clock.ts';
import { REQUESTS_AT_ONCE, SECONDS_BETWEEN_WRITES, WAITING } from './limits.ts';

export interface Patience {
  /** Resolves when a request may be sent; one that writes comes at least a second after the one before. */
  ready(request: { readonly writes: boolean }): Promise<void>;
  /** Holds back all requests for so many seconds; false, and nothing is held back, where the run has waited too long already. */
  hold(seconds: number): boolean;
  /** Counts the time since `start` as waited: a request got no answer in it. */
  spend(start: number): void;
  /** Seconds the run may still wait. */
  left(): number;
}

/** @param clock seconds that pass, and waiting */
export function createPatience(clock: Clock): Patience {
  let waited = 0;
  // Waiting is counted up to here, and nothing is sent before.
  let until = -Infinity;
  let nextWrite = -Infinity;
  const reach = async (moment: () => number): Promise<void> => {
    for (let now = clock.now(); now < moment(); now = clock.now()) await clock.wait(moment() - now);
  };
  return {
    async ready({ writes }) {
      await reach(() => until);
      if (!writes) return;
      const turn = Math.max(nextWrite, clock.now());
      nextWrite = turn + SECONDS_BETWEEN_WRITES;
      await reach(() => Math.max(turn, until));
    },
    hold(seconds) {
      const now = clock.now();
      const more = now + seconds - Math.max(now, until);
      if (more > 0 && waited + more > WAITING) return false;
      waited += Math.max(0, more);
      until = Math.max(until, now + seconds);
      return true;
    },
    spend(start) {
      const now = clock.now();
      waited += Math.max(0, now - Math.max(start, until));
      until = Math.max(until, now);
    },
    left: () => Math.max(0, WAITING - waited),
  };
}

/** Runs at most so many jobs at one time, in the order in which they came. */
export function limitJobs(most: number = REQUESTS_AT_ONCE): <T>(job: () => Promise<T>) => Promise<T> {
  const queue: (() => void)[] = [];
  let running = 0;
  return async (job) => {
    if (running >= most) await new Promise<void>((resolve) => queue.push(resolve));
    else running += 1;
    try {
      return await job();
    } finally {
      const next = queue.shift();
      // The place of a job that ends goes to the one that waits longest.
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
