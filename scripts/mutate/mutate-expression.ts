// The operators on conditions, comparisons, arithmetic, calls and lists.
import ts from 'typescript';
import type { Change } from './find-mutants.ts';

const { SyntaxKind } = ts;

const OPERATORS: ReadonlyMap<ts.SyntaxKind, { readonly operator: string; readonly to: readonly string[] }> = new Map([
  [SyntaxKind.PlusToken, { operator: 'ArithmeticOperator', to: ['-'] }],
  [SyntaxKind.MinusToken, { operator: 'ArithmeticOperator', to: ['+'] }],
  [SyntaxKind.AsteriskToken, { operator: 'ArithmeticOperator', to: ['/'] }],
  [SyntaxKind.SlashToken, { operator: 'ArithmeticOperator', to: ['*'] }],
  [SyntaxKind.PercentToken, { operator: 'ArithmeticOperator', to: ['*'] }],
  [SyntaxKind.LessThanToken, { operator: 'EqualityOperator', to: ['<=', '>='] }],
  [SyntaxKind.LessThanEqualsToken, { operator: 'EqualityOperator', to: ['<', '>'] }],
  [SyntaxKind.GreaterThanToken, { operator: 'EqualityOperator', to: ['>=', '<='] }],
  [SyntaxKind.GreaterThanEqualsToken, { operator: 'EqualityOperator', to: ['>', '<'] }],
  [SyntaxKind.EqualsEqualsEqualsToken, { operator: 'EqualityOperator', to: ['!=='] }],
  [SyntaxKind.ExclamationEqualsEqualsToken, { operator: 'EqualityOperator', to: ['==='] }],
  [SyntaxKind.AmpersandAmpersandToken, { operator: 'LogicalOperator', to: ['||'] }],
  [SyntaxKind.BarBarToken, { operator: 'LogicalOperator', to: ['&&'] }],
  [SyntaxKind.QuestionQuestionToken, { operator: 'LogicalOperator', to: ['&&'] }],
  [SyntaxKind.PlusEqualsToken, { operator: 'AssignmentOperator', to: ['-='] }],
  [SyntaxKind.MinusEqualsToken, { operator: 'AssignmentOperator', to: ['+='] }],
]);

const COMPARISONS: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.LessThanToken,
  SyntaxKind.LessThanEqualsToken,
  SyntaxKind.GreaterThanToken,
  SyntaxKind.GreaterThanEqualsToken,
  SyntaxKind.EqualsEqualsEqualsToken,
  SyntaxKind.ExclamationEqualsEqualsToken,
  SyntaxKind.AmpersandAmpersandToken,
  SyntaxKind.BarBarToken,
]);

/** Methods with a counterpart, and methods (`null`) whose call is left out. */
const METHODS: ReadonlyMap<string, string | null> = new Map([
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['toUpperCase', 'toLowerCase'],
  ['toLowerCase', 'toUpperCase'],
  ['some', 'every'],
  ['every', 'some'],
  ['trimStart', 'trimEnd'],
  ['trimEnd', 'trimStart'],
  ['min', 'max'],
  ['max', 'min'],
  ['sort', null],
  ['toSorted', null],
  ['reverse', null],
  ['toReversed', null],
  ['trim', null],
  ['filter', null],
  ['slice', null],
]);

/** What the operators write in place of an expression or statement. */
export function mutateExpression(node: ts.Node): readonly Change[] {
  const condition = conditionOf(node);
  return [
    ...(condition === null
      ? []
      : ['true', 'false']
          .filter((replacement) => replacement !== condition.getText())
          .map((replacement) => ({ operator: 'ConditionalExpression', node: condition, replacement }))),
    ...replaceOperator(node),
    ...replaceValue(node),
    ...replaceCall(node),
  ];
}

/** The condition of a branch or loop, or a comparison that is a value by itself. A loop that never ends shows nothing, so loops only become shorter. */
function conditionOf(node: ts.Node): ts.Expression | null {
  if (ts.isIfStatement(node)) return node.expression;
  if (ts.isConditionalExpression(node)) return node.condition;
  if (!ts.isBinaryExpression(node) || !COMPARISONS.has(node.operatorToken.kind)) return null;
  const { parent } = node;
  const isValue = ts.isReturnStatement(parent) || ts.isArrowFunction(parent) || ts.isVariableDeclaration(parent);
  return isValue ? node : null;
}

function replaceOperator(node: ts.Node): readonly Change[] {
  if (!ts.isBinaryExpression(node)) return [];
  const found = OPERATORS.get(node.operatorToken.kind);
  if (found === undefined) return [];
  const joinsText = [node.left, node.right].some(
    (side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side),
  );
  if (joinsText && found.operator === 'ArithmeticOperator') return [];
  return found.to.map((replacement) => ({ operator: found.operator, node: node.operatorToken, replacement }));
}

function replaceValue(node: ts.Node): readonly Change[] {
  if (node.kind === SyntaxKind.TrueKeyword) return [{ operator: 'BooleanLiteral', node, replacement: 'false' }];
  if (node.kind === SyntaxKind.FalseKeyword) return [{ operator: 'BooleanLiteral', node, replacement: 'true' }];
  if (ts.isPrefixUnaryExpression(node)) {
    const operand = node.operand.getText();
    if (node.operator === SyntaxKind.ExclamationToken)
      return [{ operator: 'BooleanLiteral', node, replacement: `(${operand})` }];
    if (node.operator === SyntaxKind.MinusToken)
      return [{ operator: 'UnaryOperator', node, replacement: `+${operand}` }];
  }
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0)
    return [{ operator: 'ArrayDeclaration', node, replacement: '[]' }];
  return [];
}

function replaceCall(node: ts.Node): readonly Change[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  const counterpart = METHODS.get(name.text);
  if (counterpart === undefined) return [];
  return counterpart === null
    ? [{ operator: 'MethodExpression', node, replacement: expression.getText() }]
    : [{ operator: 'MethodExpression', node: name, replacement: counterpart }];
}
