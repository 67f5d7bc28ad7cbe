// The hidden first line by which our comments are found again. Only a first line counts: a page quoted further down cannot forge one.
import { createHash } from 'node:crypto';

/** Letters, digits and little else, so that no name can close the HTML comment it is in. */
const encode = (name: string): string =>
  encodeURIComponent(name).replace(/[-!'()*~]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** First line of the one comment of this check name. */
export const commentMarker = (checkName: string): string => `<!-- matrix-guard:comment:${encode(checkName)} -->`;

export interface ReviewMark {
  /** Which findings at which place it speaks of. */
  readonly key: string;
  /** Of the body: another one means that the advice changed. */
  readonly digest: string;
}

export const reviewMarker = (checkName: string, mark: ReviewMark): string =>
  `<!-- matrix-guard:review:${encode(checkName)}:${mark.key}:${mark.digest} -->`;

/** The mark in the first line of a review comment; null where there is none of this check name. */
export function readReviewMarker(checkName: string, body: string): ReviewMark | null {
  const match = /^<!-- matrix-guard:review:([^:\s]+):([0-9a-f]{16}):([0-9a-f]{16}) -->\r?(?:\n|$)/.exec(body);
  if (match?.[1] !== encode(checkName)) return null;
  return { key: match[2] ?? '', digest: match[3] ?? '' };
}
