// How a waiver is called in a message, and where it is.
import type { Waiver } from '../config/settings.ts';
import type { Draft } from './finding.ts';

/** `evidence-missing in docs/status.md, row 3.4`. */
export function targetOfWaiver({ rule, document, row }: Waiver): string {
  return `${rule} in ${document}${row === null ? '' : `, row ${row}`}`;
}

/** The entry in the configuration; what it waives tells it apart from others, not its line. */
export function placeOfWaiver(
  waiver: Waiver,
): Pick<Draft, 'ground' | 'range' | 'rowKey' | 'evidence' | 'identity'> & { readonly path: string } {
  const { path, line, column } = waiver.place;
  return {
    path,
    ground: 'page',
    range: { line, column, endLine: line, endColumn: column },
    rowKey: null,
    evidence: null,
    identity: targetOfWaiver(waiver),
  };
}
