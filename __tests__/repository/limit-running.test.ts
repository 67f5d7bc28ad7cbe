// At most so many pieces of work run at one time.
import { limitRunning } from '../../src/repository/limit-running.ts';

/** Work that ends when it is told to. */
function makeWork(): {
  readonly start: () => Promise<void>;
  readonly end: () => void;
  readonly started: () => boolean;
} {
  let started = false;
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return {
    start: () => {
      started = true;
      return ended;
    },
    end: () => {
      end();
    },
    started: () => started,
  };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('lets nobody in before those who wait, not even in the moment a slot is handed over', async () => {
  const run = limitRunning(1);
  const [first, second, third] = [makeWork(), makeWork(), makeWork()];
  // Asks again as soon as its work has ended, before whoever waits is woken.
  const again = run(first.start).then(() => run(third.start));
  const waiting = run(second.start);
  await settle();
  first.end();
  await settle();
  expect([second.started(), third.started()]).toEqual([true, false]);
  second.end();
  await settle();
  expect(third.started()).toBe(true);
  third.end();
  await Promise.all([again, waiting]);
});

it('counts newcomers that ask at any moment while a slot is handed over', async () => {
  const run = limitRunning(1);
  let [running, most] = [0, 0];
  const asked: Promise<void>[] = [];
  const work = async (): Promise<void> => {
    running += 1;
    most = Math.max(most, running);
    await settle();
    running -= 1;
    if (asked.length > 40) return;
    // One newcomer at each step of what follows the end.
    let step = Promise.resolve();
    for (let index = 0; index < 10; index += 1) step = step.then(() => void asked.push(run(work)));
  };
  await Promise.all([run(work), run(work), run(work)]);
  for (const each of asked) await each;
  expect(most).toBe(1);
});

it('hands the slot of work that fails over, and tells of the failure', async () => {
  const run = limitRunning(1);
  const failed = run(() => Promise.reject(new Error('broken')));
  const next = run(() => Promise.resolve('done'));
  await expect(failed).rejects.toThrow('broken');
  expect(await next).toBe('done');
  await expect(
    run(() => {
      throw new Error('at once');
    }),
  ).rejects.toThrow('at once');
  expect(await run(() => Promise.resolve('still'))).toBe('still');
});
