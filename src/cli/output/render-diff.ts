// Shows changed pages as one patch that `git apply` takes.
import { makePaint } from '../../report/reporters/terminal-text.ts';
import { writePatch } from '../../report/write-patch.ts';
import type { PageChange } from './write-pages.ts';

interface DiffOptions {
  readonly color: boolean;
  /** Whether it goes to a terminal, which control characters of a page must not steer. */
  readonly terminal: boolean;
}

/** Empty for no pages. */
export async function renderDiff(pages: readonly PageChange[], { color, terminal }: DiffOptions): Promise<string> {
  if (pages.length === 0) return '';
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts = await Promise.all(
    pages.map(({ path, before, after }) =>
      writePatch({ path, before: decoder.decode(before), after: decoder.decode(after), context: 3 }),
    ),
  );
  const patch = parts.join('');
  if (!terminal && !color) return patch;
  const paint = makePaint(color);
  return patch
    .split('\n')
    .map((line) => {
      const shown = terminal ? showControls(line) : line;
      if (/^(?:---|\+\+\+) /.test(line)) return paint('bold', shown);
      return line.startsWith('+')
        ? paint('green', shown)
        : line.startsWith('-')
          ? paint('red', shown)
          : line.startsWith('@@')
            ? paint('cyan', shown)
            : shown;
    })
    .join('\n');
}

/** Control characters and those that turn the direction of text, made visible; spaces stay as they are. */
const showControls = (line: string): string =>
  line
    .replace(/\r$/, '')
    .replace(
      /(?!\t)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
      (character) => `<${character.charCodeAt(0).toString(16).padStart(4, '0')}>`,
    );
