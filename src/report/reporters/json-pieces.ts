// Writes JSON piece by piece: a report of ten thousand rows is never one string, nor several copies of it.
import { escapeJson } from './escape-json.ts';

/** Letters of a piece, about. */
const PIECE = 64 * 1024;

/** Levels that are written member by member: the rows of a page are four levels below a report. What is deeper is small. */
const LEVELS = 4;

/**
 * Together exactly what `JSON.stringify(value, null, 2)` gives, with a final newline; characters that would steer a terminal or a workflow's log are
 * JSON escapes. Of `value`, which is asked while it is written, only plain data is known: no `toJSON`, and nothing but `undefined` that JSON lacks.
 */
export function* jsonPieces(value: object): Generator<string, void, undefined> {
  let piece: string[] = [];
  let length = 0;
  for (const part of parts({ value, indent: '', levels: LEVELS })) {
    piece.push(part);
    length += part.length;
    if (length < PIECE) continue;
    yield escapeJson(piece.join(''));
    [piece, length] = [[], 0];
  }
  yield `${escapeJson(piece.join(''))}\n`;
}

interface Part {
  readonly value: unknown;
  readonly indent: string;
  readonly levels: number;
}

/** No part ends inside a string of the JSON. */
function* parts({ value, indent, levels }: Part): Generator<string, void, undefined> {
  if (value === undefined) yield 'null';
  else if (levels === 0 || typeof value !== 'object' || value === null)
    // A line end in JSON is never part of a string.
    yield JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
  else {
    const isList = Array.isArray(value);
    const [open, close] = isList ? '[]' : '{}';
    const inner = `${indent}  `;
    let isEmpty = true;
    for (const [name, member] of isList ? listed(value) : Object.entries(value)) {
      if (!isList && member === undefined) continue;
      yield `${isEmpty ? (open ?? '') : ','}\n${inner}${name === null ? '' : `${JSON.stringify(name)}: `}`;
      yield* parts({ value: member, indent: inner, levels: levels - 1 });
      isEmpty = false;
    }
    yield isEmpty ? `${open ?? ''}${close ?? ''}` : `\n${indent}${close ?? ''}`;
  }
}

function* listed(list: readonly unknown[]): Generator<readonly [null, unknown], void, undefined> {
  for (const one of list) yield [null, one];
}
