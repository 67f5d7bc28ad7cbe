// What must be put right when the user presses Ctrl-C, or the process is asked to end.

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs `work`, then `cleanUp`; on an interrupt `cleanUp` alone, after which the process ends by that same signal, as a shell expects (130 for Ctrl-C).
 * While synchronous code runs, an interrupt waits for its end.
 */
export async function withCleanUp<T>(work: () => T | Promise<T>, cleanUp: () => void): Promise<T> {
  const interrupt = (signal: NodeJS.Signals): void => {
    release();
    cleanUp();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    for (const signal of SIGNALS) process.removeListener(signal, interrupt);
  };
  for (const signal of SIGNALS) process.on(signal, interrupt);
  try {
    return await work();
  } finally {
    // A signal that came during synchronous work is delivered in the next turn of the event loop: it must still find its listener.
    await new Promise(setImmediate);
    release();
    cleanUp();
  }
}
