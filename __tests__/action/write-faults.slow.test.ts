// Whatever happens to a request that writes: the verdict, the exit code, the outputs and the job summary are the same.
import { TROUBLES } from '../publish/write-faults.ts';
import { onPull, openStage } from './stage.ts';

const {
  commits: { main, broken },
  github,
} = openStage();
const change = { base: main, head: broken };

it.each(TROUBLES)('$name, at every write', async ({ fault, passes }) => {
  const calm = await github();
  const truth = await onPull(calm, change);
  const routes = [...new Set(calm.writes().map(({ method, route }) => `${method} ${route}`))];
  expect(routes.length).toBeGreaterThanOrEqual(3);
  for (const where of routes) {
    const [method = '', route = ''] = where.split(' ');
    const server = await github();
    server.fail({ ...fault, method, route });
    const run = await onPull(server, change);
    const verdict = ({ code, outputs, summary }: typeof run, origin: string): unknown => [
      code,
      Object.fromEntries(Object.entries(outputs).filter(([name]) => !name.endsWith('-url'))),
      summary.replaceAll(origin, ''),
    ];
    expect([where, verdict(run, server.serverUrl)]).toEqual([where, verdict(truth, calm.serverUrl)]);
    // What was lost is said.
    const whole = server.checkRuns.length === 1 && server.comments.length === 1 && server.reviewComments.length === 2;
    expect([where, whole || run.log.includes('::warning::')]).toEqual([where, true]);
    if (passes) expect([where, whole, run.log.includes('::warning::')]).toEqual([where, true, false]);
  }
});
