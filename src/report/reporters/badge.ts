// The state of the pages as a badge: the JSON that shields.io reads from an address, and an image of our own.
import { badgeOf, type Badge, type BadgeState } from '../badge.ts';
import type { Report } from '../report.ts';
import { escapeJson } from './escape-json.ts';
import { escapeHtml } from './escape.ts';

/** Dark enough for white text: a contrast of at least 4.5 to 1. */
const COLORS = {
  holds: '#1a7f37',
  stale: '#7d5600',
  broken: '#b42318',
  unknown: '#59636e',
} as const satisfies Record<BadgeState, string>;
const LABEL_COLOR = '#373e47';

export interface BadgeOptions {
  /** `YYYY-MM-DD`, UTC: stamps are as old as they are on this day. */
  readonly today: string;
  readonly image: boolean;
}

/** Ends with a newline. The same report on the same day gives the same badge. */
export function renderBadge(report: Report, { today, image }: BadgeOptions): string {
  const badge = badgeOf(report, today);
  return image ? drawBadge(badge) : writeEndpoint(badge);
}

/** https://shields.io/badges/endpoint-badge */
function writeEndpoint({ label, message, state }: Badge): string {
  const endpoint = {
    schemaVersion: 1,
    label,
    message,
    color: COLORS[state],
    ...(state === 'unknown' ? { isError: true } : {}),
  };
  return `${escapeJson(JSON.stringify(endpoint, null, 2))}\n`;
}

const HEIGHT = 20;
const PADDING = 7;

/** `textLength` keeps the text within its half whatever font the reader has. */
function drawBadge({ label, message, state }: Badge): string {
  const [left, right] = [widthOf(label), widthOf(message)];
  const [labelWidth, messageWidth] = [left + 2 * PADDING, right + 2 * PADDING];
  const width = labelWidth + messageWidth;
  const says = escapeHtml(`${label}: ${message}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${says}">`,
    `<title>${says}</title>`,
    `<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
    '<g clip-path="url(#r)">',
    `<rect width="${labelWidth}" height="${HEIGHT}" fill="${LABEL_COLOR}"/>`,
    `<rect x="${labelWidth}" width="${messageWidth}" height="${HEIGHT}" fill="${COLORS[state]}"/>`,
    '</g>',
    '<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">',
    `<text x="${PADDING}" y="14" textLength="${left}" lengthAdjust="spacingAndGlyphs">${escapeHtml(label)}</text>`,
    `<text x="${labelWidth + PADDING}" y="14" textLength="${right}" lengthAdjust="spacingAndGlyphs">${escapeHtml(message)}</text>`,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** Pixels of a text in Verdana at 11 pixels, about: narrow, wide and other characters. */
function widthOf(text: string): number {
  const width = Array.from(text).reduce(
    (sum, each) => sum + (/[ijl,.]/.test(each) ? 3.5 : /[mw]/.test(each) ? 10 : 6.8),
    0,
  );
  return Math.round(width);
}
