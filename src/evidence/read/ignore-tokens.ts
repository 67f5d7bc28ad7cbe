// Takes what configuration calls no evidence out of the references of a cell.
import type { Ignored } from '../../config/settings.ts';
import type { Reference } from '../reference.ts';

/** The references, those that are ignored as placeholders: they support nothing, and nothing is said of them. */
export function ignoreTokens(
  references: readonly Reference[],
  ignore: readonly Ignored[] | undefined,
): readonly Reference[] {
  if (ignore === undefined || ignore.length === 0) return references;
  return references.map((reference): Reference => {
    const entry = ignore.find((one) => isMeant(one, reference));
    if (entry === undefined || reference.kind === 'placeholder') return reference;
    const { text, range, acknowledged } = reference;
    return {
      text,
      range,
      acknowledged,
      kind: 'placeholder',
      path: null,
      lines: [],
      symbol: null,
      command: null,
      surelyPath: false,
      ignored: entry.name,
    };
  });
}

/** A reference is meant by its text, its path or its name, as written. */
function isMeant(entry: Ignored, { text, path, symbol }: Reference): boolean {
  return [text, path, symbol].some((written) => written !== null && (written === entry.name || entry.matches(written)));
}
