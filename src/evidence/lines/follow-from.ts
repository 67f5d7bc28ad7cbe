// Follows an anchor from every place it may have been written for.
import type { LineFollower, Place } from './line-follower.ts';
import type { LineSpan, LineState } from '../reference.ts';

const UNSURE: LineState = {
  kind: 'unverifiable',
  why: { code: 'committed-later' },
};

export interface FromQuestion {
  readonly follower: LineFollower;
  /** Without any it is only said whether the lines are within the file. */
  readonly from: readonly Place[];
  readonly to: Place;
  readonly spans: readonly LineSpan[];
}

/** Where the anchor can speak of either of two places it is enough that it holds for one, and anything else is only said if both say it. */
export async function followFrom({ follower, from, to, spans }: FromQuestion): Promise<LineState> {
  const states = await Promise.all(from.map(async (place) => await follower.follow({ from: place, to, spans })));
  return states.find(({ kind }) => kind === 'same') ?? agreed(states) ?? (await follower.check({ at: to, spans }));
}

/** What all of them say; null of none. */
export function agreed(states: readonly LineState[]): LineState | null {
  const [first = null] = states;
  return states.every((state) => JSON.stringify(state) === JSON.stringify(first)) ? first : UNSURE;
}
