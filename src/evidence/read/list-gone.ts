// Lists the references of a sentence that it calls gone together: `deleted a and b`, `a, b and c were removed`.
import { GONE_ANYWHERE } from '../../text/gone-words.ts';
import { saysGoneBefore, speaksOfAll } from './acknowledgement.ts';
import { isJoint } from './manner.ts';

/**
 * The references that share what is said of one beside them; what is said of one alone, `isAcknowledged` tells. `textOf` gives the text of what
 * is between references, and null for a reference or other code marks.
 */
export function listGone<Part>(parts: readonly Part[], textOf: (part: Part) => string | null): ReadonlySet<Part> {
  const members: Part[] = [];
  const between: string[] = [];
  let text = '';
  let isGone = false;
  for (const part of parts) {
    const said = textOf(part);
    text += said ?? '';
    if (said !== null) continue;
    members.push(part);
    between.push(text);
    isGone ||= GONE_ANYWHERE.test(text);
    text = '';
  }
  // Most cells name one thing, and few say that anything is gone.
  if (members.length < 2 || (!isGone && !GONE_ANYWHERE.test(text))) return new Set();
  return new Set([...placesOf([...between, text])].flatMap((at) => members[at] ?? []));
}

/** After the last of a list: a verb would begin another sentence (`deleted a and b does it now`), unless it speaks of them as of the past. */
const ENDS_LIST =
  /^[\s*_"”]*(?:$|[.,;:!?()[\]|/—–→]|->|-\s|\n)|^[\s*_]*(?:in|by|on|at|since|as|because|for|from|with|via|per|after|before|during|were|which)(?!\p{L})/u;

/** `the deleted a and b did it`: what is said of both may follow, and `does it now` is said of the last. */
const THE_GONE = /(?:^|[^\p{L}])(?:the|these|those|both|our|its|their)\s[\p{L}\s]{0,30}$/iu;
const ONE_DOES = /^[\s*_]*(?:now|also|then|instead|\p{Ll}+s)(?!\p{L})/u;

/** Of what is between references, before the first and after the last: the places of those that are gone with another. */
function placesOf(between: readonly string[]): ReadonlySet<number> {
  const gone = new Set<number>();
  const count = between.length - 1;
  const listed = listMembers(between);
  let forward = false;
  let isNamed = false;
  for (let at = 0; at < count; at += 1) {
    const before = between[at] ?? '';
    const after = between[at + 1] ?? '';
    const isShared: boolean =
      forward && listed[at] === true && (isJoint(after) || ENDS_LIST.test(after) || (isNamed && !ONE_DOES.test(after)));
    const starts = saysGoneBefore(clauseEnd(before));
    forward = isShared || starts;
    if (starts) isNamed = THE_GONE.test(before);
    if (forward) gone.add(at);
  }
  let backward = false;
  for (let at = count - 1; at >= 0; at -= 1) {
    const [before = '', after = ''] = [between[at], between[at + 1]];
    backward = (backward && at < count - 1 && isJoint(after)) || speaksOfAll(clauseEnd(before), clauseStart(after));
    if (backward) gone.add(at);
  }
  return gone;
}

/** Which are further members of a list: `deleted a, b and c` is one. After a comma alone another thing may be named: `deleted a, b`. */
function listMembers(between: readonly string[]): readonly boolean[] {
  const listed: boolean[] = between.map(() => false);
  for (let at = between.length - 2; at >= 0; at -= 1) {
    const text = between[at] ?? '';
    listed[at] = isJoint(text) && (/\p{L}|&/u.test(text) || listed[at + 1] === true);
  }
  return listed;
}

const clauseEnd = (text: string): string => text.split(/[,;\n]/).at(-1) ?? '';
const clauseStart = (text: string): string => text.split(/[;\n]/)[0] ?? '';
