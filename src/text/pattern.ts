// Regular expressions that configuration may name: a small, common subset, matched without backtracking, so that no pattern can stall a run.
import { parsePattern, type PatternNode } from './pattern-syntax.ts';
import { unreachable } from './unreachable.ts';

/** Where a pattern was found: the text of its group where it has one, else the whole match. Offsets into the text, the end exclusive. */
interface PatternMatch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Pattern {
  /** As written. */
  readonly source: string;
  /** Whether the whole of a text is what the pattern means. */
  matchesWhole(text: string): boolean;
  /** The matches in one line, from left to right, none of them within a longer word. Stops where `budget` is used up. */
  findAll(line: string, budget: StepBudget): readonly PatternMatch[];
}

/** How many steps matching may still take; what it is at zero was not looked at. */
export interface StepBudget {
  left: number;
}

/** Instructions of a compiled pattern: each character costs at most this many steps. */
const MAX_PROGRAM = 2_000;
/** Longest text that is matched as a whole: keys are short. */
const MAX_WHOLE = 1_000;

type Instruction =
  | { readonly op: 'character'; readonly test: (code: number) => boolean }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'save'; readonly slot: 'from' | 'to' }
  | { readonly op: 'assert'; readonly kind: 'start' | 'end' | 'boundary' | 'no-boundary' }
  | { readonly op: 'match' };

export type CompiledPattern =
  | { readonly pattern: Pattern; readonly problem: null }
  /** Why it is refused, as the end of a sentence that begins with the pattern. */
  | { readonly pattern: null; readonly problem: string };

/** The pattern made ready to match, or why it is not one. */
export function compilePattern(source: string): CompiledPattern {
  const parsed = parsePattern(source);
  if (parsed.node === null) return { pattern: null, problem: parsed.problem };
  const program: Instruction[] = [];
  if (!emit(parsed.node, program)) return { pattern: null, problem: 'repeats too much: use smaller numbers' };
  program.push({ op: 'match' });
  return {
    problem: null,
    pattern: {
      source,
      matchesWhole: (text) =>
        text.length <= MAX_WHOLE &&
        search({ program, text, from: 0, whole: true, budget: { left: Number.POSITIVE_INFINITY } }) !== null,
      findAll: (line, budget) => findAll(program, line, budget),
    },
  };
}

/** Appends the node's instructions; false where they grow too many. */
function emit(node: PatternNode, program: Instruction[]): boolean {
  if (program.length > MAX_PROGRAM) return false;
  switch (node.kind) {
    case 'character':
      program.push({ op: 'character', test: node.test });
      return true;
    case 'assert':
      program.push({ op: 'assert', kind: node.assertion });
      return true;
    case 'sequence':
      return node.nodes.every((one) => emit(one, program));
    case 'group': {
      if (node.captures) program.push({ op: 'save', slot: 'from' });
      const done = emit(node.node, program);
      if (node.captures) program.push({ op: 'save', slot: 'to' });
      return done;
    }
    case 'either':
      return emitEither(node.nodes, program);
    case 'repeat':
      return emitRepeat(node, program);
    default:
      return unreachable(node);
  }
}

function emitEither(nodes: readonly PatternNode[], program: Instruction[]): boolean {
  const ends: number[] = [];
  for (const [index, node] of nodes.entries()) {
    const fork = program.length;
    if (index < nodes.length - 1) program.push({ op: 'jump', to: 0 });
    if (!emit(node, program)) return false;
    if (index === nodes.length - 1) break;
    ends.push(program.length);
    program.push({ op: 'jump', to: 0 });
    program[fork] = { op: 'split', first: fork + 1, second: program.length };
  }
  for (const end of ends) program[end] = { op: 'jump', to: program.length };
  return true;
}

function emitRepeat(
  { node, least, most, lazy }: Extract<PatternNode, { kind: 'repeat' }>,
  program: Instruction[],
): boolean {
  const fork = (at: number, { inside, after }: { readonly inside: number; readonly after: number }): void => {
    program[at] = { op: 'split', first: lazy ? after : inside, second: lazy ? inside : after };
  };
  for (let time = 0; time < least; time += 1) if (!emit(node, program)) return false;
  if (most === null) {
    const at = program.length;
    program.push({ op: 'jump', to: 0 });
    if (!emit(node, program)) return false;
    program.push({ op: 'jump', to: at });
    fork(at, { inside: at + 1, after: program.length });
    return true;
  }
  const forks: number[] = [];
  for (let time = least; time < most; time += 1) {
    forks.push(program.length);
    program.push({ op: 'jump', to: 0 });
    if (!emit(node, program)) return false;
  }
  for (const at of forks) fork(at, { inside: at + 1, after: program.length });
  return program.length <= MAX_PROGRAM;
}

function findAll(program: readonly Instruction[], line: string, budget: StepBudget): readonly PatternMatch[] {
  const found: PatternMatch[] = [];
  let from = 0;
  while (from <= line.length && budget.left > 0) {
    const match = search({ program, text: line, from, whole: false, budget });
    if (match === null) break;
    from = Math.max(match.end, match.start + 1);
    const start = match.from ?? match.start;
    const end = match.to ?? match.end;
    if (end > start && !isInWord(line, start) && !isInWord(line, end))
      found.push({ text: line.slice(start, end), start, end });
  }
  return found;
}

/** Paths through the program that are still open, the most wanted first. */
interface Thread {
  readonly at: number;
  readonly start: number;
  readonly from: number | null;
  readonly to: number | null;
}

interface Search {
  readonly program: readonly Instruction[];
  readonly text: string;
  readonly from: number;
  /** Whether the match must begin at `from` and end where the text does. */
  readonly whole: boolean;
  readonly budget: StepBudget;
}

type Match = Pick<Thread, 'start' | 'from' | 'to'> & { readonly end: number };

/** The leftmost match, as an engine that backtracks would find it, in time linear in the text. */
function search({ program, text, from, whole, budget }: Search): Match | null {
  const marks = new Int32Array(program.length).fill(-1);
  let current: Thread[] = [];
  let found: Match | null = null;
  for (let place = from; place <= text.length; place += 1) {
    if (found === null && (!whole || place === from))
      follow({
        program,
        text,
        place,
        marks,
        list: current,
        thread: { at: 0, start: place, from: null, to: null },
        budget,
      });
    if (current.length === 0 && (found !== null || whole)) break;
    const next: Thread[] = [];
    for (const thread of current) {
      const instruction = program[thread.at];
      if (instruction?.op === 'match') {
        if (whole && place < text.length) continue;
        found = { start: thread.start, from: thread.from, to: thread.to, end: place };
        break;
      }
      if (instruction?.op === 'character' && place < text.length && instruction.test(text.charCodeAt(place)))
        follow({
          program,
          text,
          place: place + 1,
          marks,
          list: next,
          thread: { ...thread, at: thread.at + 1 },
          budget,
        });
    }
    current = next;
    if (budget.left <= 0) break;
  }
  return found;
}

/** Adds a thread to the list, followed through all that reads no character; each instruction once a place. */
function follow({
  program,
  text,
  place,
  marks,
  list,
  thread,
  budget,
}: Pick<Search, 'program' | 'text' | 'budget'> & {
  readonly place: number;
  readonly marks: Int32Array;
  readonly list: Thread[];
  readonly thread: Thread;
}): void {
  const open: Thread[] = [thread];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    budget.left -= 1;
    const instruction = program[top.at];
    if (instruction === undefined || marks[top.at] === place) continue;
    marks[top.at] = place;
    switch (instruction.op) {
      case 'jump':
        open.push({ ...top, at: instruction.to });
        break;
      case 'split':
        open.push({ ...top, at: instruction.second }, { ...top, at: instruction.first });
        break;
      case 'save':
        open.push({ ...top, [instruction.slot]: place, at: top.at + 1 });
        break;
      case 'assert':
        if (holds(instruction.kind, text, place)) open.push({ ...top, at: top.at + 1 });
        break;
      case 'character':
      case 'match':
        list.push(top);
        break;
      default:
        unreachable(instruction);
    }
  }
}

function holds(kind: Extract<Instruction, { op: 'assert' }>['kind'], text: string, place: number): boolean {
  switch (kind) {
    case 'start':
      return place === 0;
    case 'end':
      return place === text.length;
    case 'boundary':
      return isWord(text, place - 1) !== isWord(text, place);
    case 'no-boundary':
      return isWord(text, place - 1) === isWord(text, place);
    default:
      return unreachable(kind);
  }
}

const WORD = /[\p{L}\p{N}_]/u;
const isWord = (text: string, at: number): boolean => WORD.test(text.charAt(at));

/** True between two characters of one word. */
function isInWord(text: string, place: number): boolean {
  return isWord(text, place - 1) && isWord(text, place);
}
