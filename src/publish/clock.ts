// Time as the client knows it: the seconds that pass, and waiting. It is handed in, so that no test waits.

export interface Clock {
  /** Seconds since some fixed moment. */
  now(): number;
  wait(seconds: number): Promise<void>;
}

/** The machine's clock. `second` is how many milliseconds a second takes: 1000, unless a test is in a hurry. */
export const realClock = (second: number): Clock => ({
  now: () => performance.now() / second,
  wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * second)),
});
