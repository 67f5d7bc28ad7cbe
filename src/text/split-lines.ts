// Splits a text into its lines as Markdown does: at LF, CRLF and lone CR.

/** The lines without their endings; a text that ends in a line ending has an empty last line. */
export const splitLines = (text: string): readonly string[] => text.split(/\r\n|\n|\r/);
