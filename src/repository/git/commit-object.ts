// Reads what a commit object says of itself.

/** Committer date of a raw commit, ISO 8601 in UTC; null where it has none that can be read. */
export function committerDate(commit: Uint8Array): string | null {
  const text = Buffer.from(commit).toString('latin1');
  const header = text.slice(0, text.indexOf('\n\n') + 1);
  const [, seconds] = /^committer [^\n]*> (\d{1,12}) [+-]\d{4}$/m.exec(header) ?? [];
  return seconds === undefined ? null : writeDate(Number(seconds) * 1000);
}

/** A time in milliseconds as `2026-01-31T12:00:00Z`; null for one that is no time. */
export function writeDate(time: number): string | null {
  const date = new Date(time);
  // A year of five digits is no date that anything else could read.
  return Number.isNaN(time) || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999
    ? null
    : `${date.toISOString().slice(0, 19)}Z`;
}

/** The day of a committer date that git gives in seconds, `YYYY-MM-DD`; null for one that is no time: a commit can claim any number. */
export function committedOn(seconds: string): string | null {
  return writeDate(Number(seconds) * 1000)?.slice(0, 10) ?? null;
}

/** Why nothing can be said of what a commit did, where its date is no time. */
export const undatedReason = (commit: string): string => `the date of commit ${commit} cannot be read`;
