// A clock that is set by waiting, so that no test takes time.
import type { Clock } from '../../src/publish/clock.ts';

/** Waiting moves it, and nothing else does. */
export function fakeClock(): Clock & { readonly waits: readonly number[]; move(seconds: number): void } {
  let now = 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    wait(seconds) {
      const end = now + seconds;
      waits.push(seconds);
      return new Promise((resolve) =>
        setImmediate(() => {
          now = Math.max(now, end);
          resolve();
        }),
      );
    },
    move: (seconds) => void (now += seconds),
  };
}
