// Writes mutants into a source file side by side, each asleep until its number is switched on, so that one bundle of the tests serves them all.
import ts from 'typescript';
import { functionNameOf, type Mutant } from './find-mutants.ts';

const { SyntaxKind } = ts;

/** A mutant with the number that switches it on. */
interface PlacedMutant {
  readonly id: string;
  readonly number: number;
}

export interface PlacedFile {
  /** TypeScript that uses the free names `__s` (see `Switch`) and `__t` (called in every round of a loop). */
  readonly code: string;
  readonly placed: readonly PlacedMutant[];
}

/** What the code of mutants reads and writes. */
export interface Switch {
  /** Number of the mutant that is on; 0 for none. */
  readonly a: number;
  /** 1 at the number of each mutant that was reached. */
  readonly h: Uint8Array;
  /** 1 at the number of each function that ran; loading a module runs the function without a name. */
  readonly f: Uint8Array;
}

interface Branch {
  readonly number: number;
  readonly text: string;
}

interface Plan {
  readonly source: ts.SourceFile;
  readonly text: string;
  readonly branches: Map<ts.Node, Branch[]>;
  /** Bodies of functions that a mutant empties. */
  readonly emptied: Map<ts.Node, number>;
  readonly numberOf: (functionName: string) => number;
}

/** Gives the mutants of one file the numbers from `first`. One that cannot be written beside the original is left out. */
export function placeMutants({
  file,
  text,
  mutants,
  first,
  numberOf,
}: {
  readonly file: string;
  readonly text: string;
  readonly mutants: readonly Mutant[];
  readonly first: number;
  /** The number of a function of this file by its name. */
  readonly numberOf: (functionName: string) => number;
}): PlacedFile {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.TS);
  const byRange = mutants.length === 0 ? new Map<string, ts.Node[]>() : indexNodes(source);
  const branches = new Map<ts.Node, Branch[]>();
  const emptied = new Map<ts.Node, number>();
  const placed: PlacedMutant[] = [];
  for (const mutant of mutants) {
    const nodes = byRange.get(`${mutant.start}:${mutant.end}`) ?? [];
    const number = first + placed.length;
    const body = mutant.operator === 'BlockStatement' ? nodes.find(ts.isBlock) : undefined;
    const node = body ?? placeOf(nodes);
    if (node === null || (mutant.original === '??' && mixesNullish(node))) continue;
    if (body === undefined) {
      const [start, end] = [node.getStart(source), node.getEnd()];
      const changed = text.slice(start, mutant.start) + mutant.replacement + text.slice(mutant.end, end);
      branches.set(node, [...(branches.get(node) ?? []), { number, text: changed }]);
    } else emptied.set(body, number);
    placed.push({ id: mutant.id, number });
  }
  const code = print(source, { source, text, branches, emptied, numberOf });
  return { code: `__s.f[${numberOf('')}] = 1;\n${code}`, placed };
}

function indexNodes(source: ts.SourceFile): Map<string, ts.Node[]> {
  const byRange = new Map<string, ts.Node[]>();
  const visit = (node: ts.Node): void => {
    const range = `${node.getStart(source)}:${node.getEnd()}`;
    byRange.set(range, [...(byRange.get(range) ?? []), node]);
    for (const child of node.getChildren(source)) visit(child);
  };
  visit(source);
  return byRange;
}

/** The smallest expression around the change that another expression can replace: an operator or a name of a method is none. */
function placeOf(nodes: readonly ts.Node[]): ts.Node | null {
  let node = nodes.find((one) => ts.isExpression(one) && !ts.isIdentifier(one)) ?? nodes[0];
  if (node === undefined) return null;
  if (ts.isIdentifier(node) || !ts.isExpression(node)) {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent)) node = ts.isCallExpression(parent.parent) ? parent.parent : parent;
    else if (ts.isBinaryExpression(parent)) node = parent;
    else if (!ts.isExpression(node)) return null;
  }
  while (belongsToParent(node)) node = node.parent;
  const { parent } = node;
  if (ts.isTaggedTemplateExpression(parent) || ts.isBindingElement(parent)) return null;
  return ts.isPropertyAssignment(parent) && parent.name === node ? null : node;
}

/** Whether another expression in this place would change what the one around it means: what is assigned to, the head of `a?.b.c`, `x as const`. */
function belongsToParent(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent))
    return parent.expression === node && ts.isOptionalChain(parent);
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression === node;
  if (ts.isBinaryExpression(parent))
    return (
      parent.left === node &&
      parent.operatorToken.kind >= SyntaxKind.FirstAssignment &&
      parent.operatorToken.kind <= SyntaxKind.LastAssignment
    );
  if (ts.isPrefixUnaryExpression(parent))
    return parent.operator === SyntaxKind.PlusPlusToken || parent.operator === SyntaxKind.MinusMinusToken;
  return (
    ts.isPostfixUnaryExpression(parent) ||
    ts.isDeleteExpression(parent) ||
    ts.isTypeOfExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isSatisfiesExpression(parent)
  );
}

/** `a ?? b ?? c` with `&&` in one place is a syntax error. */
const mixesNullish = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node) &&
  [node.left, node.right, node.parent].some(
    (side) => ts.isBinaryExpression(side) && side.operatorToken.kind === SyntaxKind.QuestionQuestionToken,
  );

/** The text of a node with everything that is written into it. */
function print(node: ts.Node, plan: Plan): string {
  const { source, text, branches, emptied, numberOf } = plan;
  let at = ts.isSourceFile(node) ? 0 : node.getStart(source);
  let code = '';
  for (const child of node.getChildren(source)) {
    const start = child.getStart(source);
    if (start < at) continue;
    code += text.slice(at, start) + print(child, plan);
    at = child.getEnd();
  }
  code += text.slice(at, node.getEnd());
  const empty = emptied.get(node);
  if (empty !== undefined) code = `{if(__s.h[${empty}]=1,__s.a===${empty})return;${code.slice(1)}`;
  if (isBody(node)) {
    const ran = `__s.f[${numberOf(functionNameOf(node))}]=1`;
    code = ts.isBlock(node) ? `{${ran};${code.slice(1)}` : `(${ran},${code})`;
  }
  if (isBodyOfLoop(node)) code = ts.isBlock(node) ? `{__t();${code.slice(1)}` : `{__t();${code}}`;
  const beside = branches.get(node);
  if (beside === undefined) return code;
  const choice = beside.reduce((rest, { number, text: other }) => `__s.a===${number}?(${other}):${rest}`, `(${code})`);
  return `(${beside.map(({ number }) => `__s.h[${number}]=1`).join(',')},${choice})`;
}

const isBody = (node: ts.Node): boolean =>
  !ts.isSourceFile(node) && ts.isFunctionLike(node.parent) && 'body' in node.parent && node.parent.body === node;

const isBodyOfLoop = (node: ts.Node): boolean =>
  !ts.isSourceFile(node) && ts.isIterationStatement(node.parent, false) && node.parent.statement === node;
