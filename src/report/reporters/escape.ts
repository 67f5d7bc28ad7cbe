// Makes text from a repository harmless where it lands: Markdown, tables, HTML, terminals, logs and workflow commands.

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
export function escapeMarkdown(text: string): string {
  return (
    breakAutolinks(toOneLine(text))
      .replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
      // Escaped or not, the opening of a comment may not stand in the raw text: hidden markers are looked for there.
      .replace(/<!/g, '<\\!')
      .replace(/^[-+=#:]/, '\\$&')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
  );
}

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

const MAX_CODE = 200;

/** Names of files, symbols and commits: what a message means as code. */
const isCode = (word: string): boolean =>
  /[\p{L}\p{N}_.-]\/|\/[\p{L}\p{N}_.-]|_|::|[A-Za-z]\.[A-Za-z]|^[0-9a-f]{7,64}$/u.test(word) &&
  /[A-Za-z]|^[0-9a-f]{7}/.test(word);

/** A finding's message as inline Markdown: code marks kept, names of files and symbols put in them, all else escaped. */
export function messageToMarkdown(message: string): string {
  return toOneLine(message)
    .split(/(`[^`]+`|\s)/)
    .filter((piece) => piece !== '')
    .map((piece, index) => {
      if (/^`[^`]+`$/.test(piece)) return codeSpan(piece.slice(1, -1));
      if (piece.length > MAX_CODE || piece.includes('`')) return escapePiece(piece, index);
      const [, before = '', word = '', after = ''] = /^([([{"'“‘«]*)(.*?)([.,:;!?)\]}"'”’»…]*)$/.exec(piece) ?? [];
      return isCode(word)
        ? `${escapePiece(before, index)}${codeSpan(word)}${escapePiece(after, index)}`
        : escapePiece(piece, index);
    })
    .join('');
}

/** Only a message's first word can stand at the start of a line. */
const escapePiece = (piece: string, index: number): string =>
  piece === ' ' ? piece : index === 0 ? escapeMarkdown(piece) : escapeMarkdown(`·${piece}`).slice(1);

/** Plain text as HTML text or a quoted attribute, on a page where nothing makes links of it: what is copied is what was written. */
export function escapeHtml(text: string): string {
  return toOneLine(text)
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
