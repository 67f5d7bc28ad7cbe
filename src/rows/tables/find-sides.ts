// Tells tables that hold two sides against each other (`In Docs`, `In Code`): what a side has is a value, and no evidence.
import type { Candidate } from './candidate.ts';
import { namesFile } from './cell-content.ts';
import { isPlaceholder } from '../../text/placeholders.ts';
import { normaliseHeader } from '../../text/table-headers.ts';

const WRITTEN =
  /^(?:(?:in|per|by|from) )?(?:the )?(?:docs?|documentation|documented|spec|specs|specification|specified|design|readme|schema|contract|claimed?|declared|expected|doku|dokumentation|spezifikation|soll|documentación|especificación|documentação|especificação|документация|спецификация|文档|文件|规格|仕様|문서|명세)$/iu;
const MADE =
  /^(?:(?:in|per|by|from) )?(?:the )?(?:code|codebase|source|impl|implementation|implemented|actual|actually|reality|real|found|runtime|ist|implementierung|código|implementación|implementação|implémentation|код|реализация|代码|实现|実装|코드|구현)$/iu;

/** Yes and no, symbols alone, and numbers. */
const VALUE = /^(?:yes|no|y|n|true|false|ja|nein|sí|si|oui|non|sim|não|да|нет|是|否|[^\p{L}\p{N}]{1,4}|[\d.,%]+)$/iu;

/** The columns of both sides, where they hold the same kind of value and neither names files; empty in any other table. */
export function findSides(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const [written, made] = [WRITTEN, MADE].map((side) =>
    candidates.find(({ configured, header }) => configured === null && side.test(normaliseHeader(header))),
  );
  if (written === undefined || made === undefined || [written, made].some(holdsFiles)) return new Set();
  const pairs = written.cells.flatMap((cell, at): (readonly [string, string])[] => {
    const [one, other] = [textOf(cell), textOf(made.cells[at])];
    return isPlaceholder(one) || isPlaceholder(other) ? [] : [[one, other]];
  });
  const alike = pairs.filter(([one, other]) => one === other || (VALUE.test(one) && VALUE.test(other))).length;
  return pairs.length > 0 && alike * 2 >= pairs.length ? new Set([written, made]) : new Set();
}

const holdsFiles = ({ cells }: Candidate): boolean => cells.some((cell) => namesFile(textOf(cell)));

const textOf = (cell: Candidate['cells'][number]): string => (cell?.text ?? '').trim().slice(0, 400);
