// A whole page that a strict policy guards: what runs and what styles it is named by hash, and nothing is fetched.
import { createHash } from 'node:crypto';

export interface PageShell {
  /** Safe HTML, as all that follows but the styles and the script. */
  readonly title: string;
  /** The page's own, and those of pictures in its body. */
  readonly styles: readonly [own: string, ...ofPictures: string[]];
  readonly body: readonly string[];
  /** Runs at the end of the page; null for none. */
  readonly script: string | null;
}

/** Ends with a newline. */
export function renderPageShell({ title, styles, body, script }: PageShell): string {
  const policy = [
    "default-src 'none'",
    `script-src ${script === null ? "'none'" : hashOf(script)}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer">',
    `<title>${title}</title>`,
    `<style>${styles[0]}</style>`,
    '</head>',
    '<body>',
    ...body,
    ...(script === null ? [] : [`<script>${script}</script>`]),
    '</body>',
    '</html>',
  ]
    .filter((part) => part !== '')
    .join('\n')}\n`;
}

/** A source of a policy: the text of one element, byte for byte. */
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
