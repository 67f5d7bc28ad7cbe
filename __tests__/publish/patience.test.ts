// How long a run waits, on a clock that is set by waiting: nothing here takes time.
import { WAITING } from '../../src/publish/limits.ts';
import { createPatience, limitJobs } from '../../src/publish/patience.ts';
import { fakeClock } from '../helpers/fake-clock.ts';

describe('patience', () => {
  it('counts waits that overlap once', () => {
    const clock = fakeClock();
    const patience = createPatience(clock);
    expect([patience.hold(60), patience.hold(60), patience.hold(30), patience.left()]).toEqual([true, true, true, 60]);
    clock.move(50);
    expect([patience.hold(60), patience.left()]).toEqual([true, 10]);
  });

  it('ends after two minutes, and holds nothing back then', async () => {
    const clock = fakeClock();
    const patience = createPatience(clock);
    expect([patience.hold(100), patience.hold(121), patience.hold(3600), patience.left()]).toEqual([
      true,
      false,
      false,
      20,
    ]);
    await patience.ready({ writes: false });
    expect([clock.now(), WAITING]).toEqual([100, 120]);
  });

  it('counts the time that requests without an answer took, once where they overlap', () => {
    const clock = fakeClock();
    const patience = createPatience(clock);
    const start = clock.now();
    clock.move(60);
    for (let request = 0; request < 6; request += 1) patience.spend(start);
    expect(patience.left()).toBe(60);
  });

  it('lets one write through a second, and reads at once', async () => {
    const clock = fakeClock();
    const patience = createPatience(clock);
    for (let write = 0; write < 3; write += 1) await patience.ready({ writes: true });
    await patience.ready({ writes: false });
    expect([clock.now(), patience.left()]).toEqual([2, WAITING]);
  });

  it('waits up to its end and no second longer', () => {
    const patience = createPatience(fakeClock());
    expect([patience.hold(WAITING), patience.left(), patience.hold(WAITING), patience.hold(WAITING + 1)]).toEqual([
      true,
      0,
      true,
      false,
    ]);
    expect(createPatience(fakeClock()).hold(WAITING + 1)).toBe(false);
  });

  it('counts no time twice that a request without an answer took while all were held back', () => {
    const clock = fakeClock();
    const patience = createPatience(clock);
    patience.hold(10);
    clock.move(30);
    patience.spend(0);
    expect(patience.left()).toBe(WAITING - 30);
    patience.spend(0);
    patience.spend(30);
    expect(patience.left()).toBe(WAITING - 30);
    clock.move(5);
    patience.spend(33);
    expect(patience.left()).toBe(WAITING - 32);
  });

  it('has nothing left where requests took longer than all may wait', () => {
    const clock = fakeClock();
    const patience = createPatience(clock);
    clock.move(2 * WAITING);
    patience.spend(0);
    expect([patience.left(), patience.hold(1)]).toEqual([0, false]);
  });

  it('lets a write that comes late enough through at once', async () => {
    const clock = fakeClock();
    const patience = createPatience(clock);
    await patience.ready({ writes: true });
    clock.move(5);
    await patience.ready({ writes: true });
    expect(clock.now()).toBe(5);
    await patience.ready({ writes: true });
    expect(clock.now()).toBe(6);
  });

  it('holds writes back as well as reads', async () => {
    const clock = fakeClock();
    const patience = createPatience(clock);
    patience.hold(7);
    await Promise.all([patience.ready({ writes: true }), patience.ready({ writes: false })]);
    expect(clock.now()).toBe(7);
  });
});

describe('jobs', () => {
  /** Jobs that run until they are told to end, and the order in which they began. */
  function openJobs(most: number) {
    const limited = limitJobs(most);
    const began: number[] = [];
    const ends: (() => void)[] = [];
    const start = (job: number, fails = false): Promise<number> =>
      limited(async () => {
        began.push(job);
        await new Promise<void>((resolve) => (ends[job] = resolve));
        if (fails) throw new Error(`job ${job}`);
        return job;
      });
    const end = async (job: number): Promise<void> => {
      ends[job]?.();
      await new Promise((resolve) => setImmediate(resolve));
    };
    return { began, start, end };
  }

  it('run two at a time, in the order in which they came, and the place of one that fails is free again', async () => {
    const { began, start, end } = openJobs(2);
    const jobs = [start(0), start(1, true), start(2), start(3)];
    const outcomes = Promise.allSettled(jobs);
    expect(began).toEqual([0, 1]);
    await end(1);
    expect(began).toEqual([0, 1, 2]);
    await end(0);
    expect(began).toEqual([0, 1, 2, 3]);
    await end(2);
    await end(3);
    expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    const more = [start(4), start(5), start(6)];
    expect(began.slice(4)).toEqual([4, 5]);
    await end(4);
    await end(5);
    await end(6);
    expect(await Promise.all(more)).toEqual([4, 5, 6]);
  });
});
