// Counts the work of a run instead of timing it: how often V8 entered a block of code. The same run counts the same on a slow and on a busy machine.
import { Session, type Profiler } from 'node:inspector/promises';

/** Blocks that were entered during `run`, in our own code and in packages. Regular expressions and copied texts do not count. */
export async function countSteps(run: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    await run();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result.filter(({ url }) => !url.includes('__tests__')).reduce((sum, script) => sum + stepsOf(script), 0);
  } finally {
    await session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
  }
}

const stepsOf = ({ functions }: Profiler.ScriptCoverage): number =>
  functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
