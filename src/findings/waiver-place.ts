// How a waiver is called in a message, and where it is.
import { asCode, asWords } from '../text/marked-text.ts';
import type { Waiver } from '../config/settings.ts';
import type { Draft } from './finding.ts';

/** `evidence-missing` in `docs/status.md`, row 3.4: marked text. */
export function targetOfWaiver({ rule, document, row }: Waiver): string {
  return `${asCode(rule)} in ${asCode(document)}${row === null ? '' : `, row ${asWords(row)}`}`;
}

/** The entry in the configuration; what it waives tells it apart from others, not its line. */
export function placeOfWaiver(
  waiver: Waiver,
): Pick<Draft, 'ground' | 'range' | 'rowKey' | 'evidence' | 'identity'> & { readonly path: string } {
  const {
    rule,
    document,
    row,
    place: { path, line, column },
  } = waiver;
  return {
    path,
    ground: 'page',
    range: { line, column, endLine: line, endColumn: column },
    rowKey: null,
    evidence: null,
    identity: `${asCode(rule)} in ${asCode(document)}${row === null ? '' : `, row ${asWords(row)}`}`,
  };
}
