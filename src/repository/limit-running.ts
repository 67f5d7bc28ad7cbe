// Keeps the number of pieces of work under way at one time within a bound.

/** Runs work at once while fewer than `most` run, else in its turn: anyone who waits gets the slot of who ends, so that no newcomer comes between. */
export function limitRunning(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running < most) running += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
