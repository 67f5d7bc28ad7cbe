// Lists every small change ("mutant") that could be made to a source file: the operators of Stryker, and numbers beside zero.
import { createHash } from 'node:crypto';
import ts from 'typescript';
import { mutateExpression } from './mutate-expression.ts';
import { mutateRegex } from './mutate-regex.ts';

/** One replacement in one file. Offsets are UTF-16 units of the file's text, end exclusive. */
export interface Mutant {
  /** The same as long as file, function, what is replaced and by what are the same, whatever else of the file is edited. */
  readonly id: string;
  readonly file: string;
  readonly operator: string;
  /** Name of the innermost named function that it is in; empty for the module itself. */
  readonly functionName: string;
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly replacement: string;
  /** 1-based. */
  readonly line: number;
}

/** What an operator writes in place of a node. */
export interface Change {
  readonly operator: string;
  readonly node: ts.Node;
  readonly replacement: string;
}

/** All mutants of a file, in the order of its text. */
export function findMutants(file: string, text: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  const changes: Change[] = [];
  const visit = (node: ts.Node): void => {
    if (isWithoutCode(node)) return;
    changes.push(...changesOf(node));
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  const seen = new Map<string, number>();
  return changes.map((change) => nameMutant({ change, file, text, source, seen }));
}

function nameMutant({
  change: { operator, node, replacement },
  file,
  text,
  source,
  seen,
}: {
  readonly change: Change;
  readonly file: string;
  readonly text: string;
  readonly source: ts.SourceFile;
  /** How often the same change in a function of that name was named before. */
  readonly seen: Map<string, number>;
}): Mutant {
  const [start, end] = [node.getStart(source), node.getEnd()];
  const { line } = source.getLineAndCharacterOfPosition(start);
  const original = text.slice(start, end);
  const functionName = functionNameOf(node);
  const name = [file, functionName, operator, original, replacement].join('\0');
  const count = seen.get(name) ?? 0;
  seen.set(name, count + 1);
  const id = createHash('sha1').update(`${name}\0${count}`).digest('hex').slice(0, 12);
  return { id, file, operator, functionName, start, end, original, replacement, line: line + 1 };
}

/** Name of the innermost function around a node that has one: its own, or that of the variable or property which holds it. */
export function functionNameOf(node: ts.Node): string {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) {
    if (!ts.isFunctionLike(at)) continue;
    if (at.name !== undefined && !ts.isComputedPropertyName(at.name)) return at.name.getText();
    const { parent } = at;
    if ((ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) && ts.isIdentifier(parent.name))
      return parent.name.text;
  }
  return '';
}

/** Types, imports, what is thrown at a fault of ours, and tables of words: a mutant there is no other behavior, or data of another kind. */
function isWithoutCode(node: ts.Node): boolean {
  if (ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) return true;
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isThrowStatement(node)) return true;
  return (
    ts.isVariableStatement(node) && ts.isSourceFile(node.parent) && node.declarationList.declarations.every(isData)
  );
}

const isData = ({ initializer }: ts.VariableDeclaration): boolean =>
  initializer !== undefined && !ts.isRegularExpressionLiteral(initializer) && isLiteral(initializer);

function isLiteral(node: ts.Node): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isLiteral);
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every((property) => ts.isPropertyAssignment(property) && isLiteral(property.initializer));
  if (ts.isNewExpression(node)) return (node.arguments ?? []).every(isLiteral);
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return isLiteral(node.expression);
  if (ts.isBinaryExpression(node)) return isLiteral(node.left) && isLiteral(node.right);
  if (ts.isSpreadElement(node) || ts.isIdentifier(node)) return true;
  return ts.isLiteralExpression(node) && !ts.isRegularExpressionLiteral(node);
}

function changesOf(node: ts.Node): readonly Change[] {
  if (ts.isRegularExpressionLiteral(node))
    return mutateRegex(node.text).map((replacement) => ({ operator: 'Regex', node, replacement }));
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return emptyText(node);
  if (ts.isBlock(node) && ts.isFunctionLike(node.parent) && node.statements.length > 0)
    return [{ operator: 'BlockStatement', node, replacement: '{}' }];
  if (ts.isNumericLiteral(node)) return shiftNumber(node);
  return ts.isExpression(node) || ts.isStatement(node) ? mutateExpression(node) : [];
}

function emptyText(node: ts.StringLiteralLike | ts.TemplateExpression): readonly Change[] {
  const { parent } = node;
  const names =
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isElementAccessExpression(parent) ||
    ts.isCaseClause(parent) ||
    (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword);
  if (names || (ts.isStringLiteralLike(node) && node.text === '')) return [];
  return [{ operator: 'StringLiteral', node, replacement: "''" }];
}

/** Only numbers beside zero: larger ones are limits, and no test should pin each to the last unit. */
function shiftNumber(node: ts.NumericLiteral): readonly Change[] {
  if (!['0', '1', '2'].includes(node.text)) return [];
  return [{ operator: 'NumericLiteral', node, replacement: String(Number(node.text) + 1) }];
}
