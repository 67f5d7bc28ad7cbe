// Takes the backslash off escaped pipes in code spans of tables, where GitHub's Markdown does the same.

/** The text as rendered and, where it differs from the source, the column of each of its units and of its end. */
export interface Unescaped {
  readonly text: string;
  readonly columns: readonly number[] | null;
}

/** `column` is where `source` starts. A doubled backslash stays as it is. */
export function unescapePipes(source: string, column: number): Unescaped {
  if (!source.includes('\\|')) return { text: source, columns: null };
  const units: string[] = [];
  const columns: number[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const pair = source.slice(at, at + 2);
    columns.push(column + at);
    if (pair === '\\\\') {
      units.push(pair);
      at += 1;
      columns.push(column + at);
    } else if (pair === '\\|') {
      units.push('|');
      at += 1;
    } else units.push(source.charAt(at));
  }
  columns.push(column + source.length);
  const text = units.join('');
  return text === source ? { text, columns: null } : { text, columns };
}
