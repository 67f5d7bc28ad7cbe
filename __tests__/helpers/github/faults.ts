// Scripted trouble: what the loopback GitHub answers instead of the truth, and how often.
export interface Fault {
  /** `GET`, `POST` …; any when absent. */
  readonly method?: string;
  /** Part of the documented route, such as `/check-runs`; any when absent. */
  readonly route?: string;
  /** The documented route itself; any when absent. */
  readonly on?: string;
  /** Part of the path or query of the request, such as a commit's id; any when absent. */
  readonly about?: string;
  /** How many requests it hits before things are fine again. */
  readonly times: number;
  readonly status?: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds before the answer; with no status the true answer comes late. */
  readonly delay?: number;
  /** Closes the connection without an answer. */
  readonly drop?: boolean;
  /** Answers with success and something else than the truth. */
  readonly garble?: Garble;
  /** What was asked is done all the same, before the trouble. */
  readonly done?: boolean;
  /** GitHub's list of what is wrong with a request, for a 422. */
  readonly errors?: readonly unknown[];
}

/** A page of a proxy, half of the JSON, an object where anything else should be, nothing, or a body that breaks off. */
export type Garble = 'html' | 'half' | 'object' | 'empty' | 'cut';

export const badGateway = (times: number, route?: string): Fault => ({
  times,
  status: 502,
  message: 'Server Error',
  ...(route === undefined ? {} : { route }),
});
export const tooMany = (times: number, retryAfter = 1): Fault => ({
  times,
  status: 429,
  message: 'Too many requests',
  headers: { 'retry-after': String(retryAfter) },
});
export const secondaryLimit = (times: number, retryAfter = 1): Fault => ({
  times,
  status: 403,
  headers: { 'retry-after': String(retryAfter) },
  message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
});

/** What is asked. */
export interface Asked {
  readonly method: string;
  /** As documented. */
  readonly route: string;
  /** Path and query. */
  readonly address: string;
}

/** Takes the first fault that fits off the script; null when there is none. */
export function takeFault(script: Fault[], { method, route, address }: Asked): Fault | null {
  const index = script.findIndex(
    (fault) =>
      (fault.method ?? method) === method &&
      route.includes(fault.route ?? '') &&
      (fault.on ?? route) === route &&
      address.includes(fault.about ?? ''),
  );
  const fault = script[index];
  if (fault === undefined) return null;
  if (fault.times <= 1) script.splice(index, 1);
  else script[index] = { ...fault, times: fault.times - 1 };
  return fault;
}
