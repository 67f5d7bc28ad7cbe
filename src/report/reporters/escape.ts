// Makes text from a repository harmless where it lands: Markdown, tables, HTML, terminals, logs and workflow commands.
import { type Piece, readMarked, withoutMarks } from '../../text/marked-text.ts';

/** Steers a reader's eye or terminal without being seen: controls, line separators, marks of writing direction, broken surrogates. */
const STEERING = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Whether a text that is shown as it is would look like something else: it holds control or direction characters (tabs and line ends aside). */
export const looksOtherwise = (text: string): boolean =>
  /[^\P{Cc}\t\r\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u.test(text);

/** Invisible, takes no room, and ends a word for whatever looks for names, issues and addresses in text. */
const BREAK = '\u200b';

/** On one line, white space folded, every character that could steer shown as `�`. */
export function toOneLine(text: string): string {
  const folded = text.replace(/\s+/gu, ' ').trim();
  // Classes of all scripts take long to compile, and most texts need none.
  return /[^\x20-\x7e]/.test(folded) ? folded.replace(STEERING, '\ufffd') : folded;
}

/** Keeps GitHub from making links of the text: names, issues, addresses. */
function breakAutolinks(text: string): string {
  return text
    .replace(/@/g, `@${BREAK}`)
    .replace(/#(?=\d)/g, `#${BREAK}`)
    .replace(/\bGH-(?=\d)/gi, (prefix) => `${prefix}${BREAK}`)
    .replace(/:\/\//g, `:${BREAK}//`)
    .replace(/www\./gi, (prefix) => `${prefix.slice(0, 3)}${BREAK}.`);
}

/** Plain text as inline Markdown: it shows as itself and nothing more, also in a table cell and at the start of a line. */
export const escapeMarkdown = (text: string): string => escapeStart(escapeInside(toOneLine(text)));

/** One line of text within a line of Markdown. */
function escapeInside(line: string): string {
  return (
    breakAutolinks(line)
      .replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
      // Escaped or not, the opening of a comment may not stand in the raw text: hidden markers are looked for there.
      .replace(/<!/g, '<\\!')
  );
}

/** Escaped text where a line may begin: it opens no list, heading or quote there. */
const escapeStart = (escaped: string): string =>
  escaped.replace(/^[-+=#:]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');

/** Plain text as a code span, whatever backticks it holds. */
export function codeSpan(text: string): string {
  // A comment's opening is looked for in the raw text by whoever searches for hidden markers, so it may not even stand in code.
  const content = toOneLine(text).replace(/<!--/g, `<${BREAK}!--`);
  if (content === '') return '';
  const fence = '`'.repeat(
    [...content.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0) + 1,
  );
  const pad = content.startsWith('`') || content.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${content}${pad}${fence}`;
}

/** Inline Markdown that is already safe, as a table cell: pipes no longer end it, also not within code. */
export function toTableCell(markdown: string): string {
  return markdown
    .replace(/(\\*)\|/g, (_, slashes: string) => (slashes.length % 2 === 0 ? `${slashes}\\|` : `${slashes}|`))
    .replace(/[\r\n]+/g, ' ');
}

/** Marked text (a message, advice, a note) as inline Markdown: code as code, all else escaped. */
export const messageToMarkdown = (marked: string): string =>
  piecesOf(marked)
    .map(({ kind, text }, index) => {
      if (kind === 'code') return codeSpan(text);
      const inside = escapeInside(text);
      // Only the first word can stand at the start of a line.
      return index === 0 ? escapeStart(inside) : inside;
    })
    .join('');

/** Marked text as HTML text. */
export const messageToHtml = (marked: string): string =>
  piecesOf(marked)
    .map(({ kind, text }) => (kind === 'code' ? `<code>${escapeHtml(text)}</code>` : escapeEntities(text)))
    .join('');

/** Marked text for whatever shows plain text alone: check annotations, workflow commands, SARIF. */
export const messageToText = (marked: string): string => toOneLine(withoutMarks(toOneLine(marked)));

/** Marked text for a terminal or a log. */
export const messageToTerminal = (marked: string): string => escapeLog(messageToText(marked));

const piecesOf = (marked: string): readonly Piece[] => readMarked(toOneLine(marked));

/** Plain text as HTML text or a quoted attribute, on a page where nothing makes links of it: what is copied is what was written. */
export const escapeHtml = (text: string): string => escapeEntities(toOneLine(text));

function escapeEntities(line: string): string {
  return line
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** A Markdown link around safe inline Markdown; the Markdown alone where the address is no web address. */
export function linkTo(markdown: string, url: string | null): string {
  return url !== null && /^https?:\/\/[^\s<>()[\]\\`|]+$/.test(url) ? `[${markdown}](${url})` : markdown;
}

/** A repository path as part of a URL: every segment encoded, brackets too, which would end a Markdown link. */
export function encodePath(path: string): string {
  return path
    .split('/')
    .map((segment) =>
      encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(
        /[!'()*]/g,
        (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/');
}

/** Text for a terminal or a log: one line, nothing that steers it, nothing a workflow runner takes for a command. */
export function escapeTerminal(text: string): string {
  return escapeLog(toOneLine(text));
}

/** Breaks what a workflow runner takes for a command: `::` where a line may begin, `##[` anywhere. */
export function escapeLog(line: string): string {
  return line.replace(/##\[/g, `#${BREAK}#[`).replace(/(^|\s)::/g, `$1:${BREAK}:`);
}
