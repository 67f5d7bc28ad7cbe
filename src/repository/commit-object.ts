// Reads what a commit object says of itself.

/** Committer date of a raw commit, ISO 8601 with the committer's offset; null where it has none that can be read. */
export function committerDate(commit: Uint8Array): string | null {
  const text = Buffer.from(commit).toString('latin1');
  const header = text.slice(0, text.indexOf('\n\n') + 1);
  const [, seconds, sign, hours, minutes] = /^committer [^\n]*> (\d{1,12}) ([+-])(\d\d)(\d\d)$/m.exec(header) ?? [];
  if (seconds === undefined || hours === undefined || minutes === undefined) return null;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const local = new Date((Number(seconds) + offset * 60) * 1000);
  // A year of five digits is no date that anything else could read.
  if (Number.isNaN(local.getTime()) || local.getUTCFullYear() > 9999) return null;
  return `${local.toISOString().slice(0, 19)}${sign ?? '+'}${hours}:${minutes}`;
}
