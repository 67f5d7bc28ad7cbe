// Tells by its name whether a file is a Markdown page.

const MARKDOWN = /\.(?:md|markdown|mdown|mkd|mdx)$/i;

/** Every page that the guard may read, link to and mend. MDX counts: links and rows are written in it the same way. */
export const isMarkdownPath = (path: string): boolean => MARKDOWN.test(path);

/** The same without MDX: which of its headings and tables a reader sees, and under which addresses, is up to the code in it and the site that renders it. */
export const isPlainMarkdownPath = (path: string): boolean => isMarkdownPath(path) && !/x$/i.test(path);
