// Lint rule: a record is not indexed by a word that a page, a configuration or GitHub may have written. `constructor` would be found in it.
import ts from 'typescript';

/** True where the key can be any text: neither a number, a symbol nor one of a list of words. */
const isAnyText = (checker, type) =>
  type.isUnion() ? type.types.some((part) => isAnyText(checker, part)) : (type.flags & ts.TypeFlags.String) !== 0;

export const ownValues = {
  meta: {
    type: 'problem',
    messages: {
      index: 'Look up `{{key}}` with `ownValue`, or in a Map: objects inherit `constructor`, `toString` and more.',
      write: 'Collect entries in a Map and use `Object.fromEntries`: assigning `__proto__` changes the object itself.',
      in: '`in` also finds what objects inherit: use `Object.hasOwn`.',
    },
    schema: [],
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    const typeOf = (node) => services.getTypeAtLocation(node);
    return {
      MemberExpression(node) {
        if (!node.computed || !isAnyText(checker, typeOf(node.property))) return;
        const { parent } = node;
        const written = parent.type === 'AssignmentExpression' && parent.left === node;
        context.report({
          node,
          messageId: written ? 'write' : 'index',
          data: { key: context.sourceCode.getText(node.property) },
        });
      },
      BinaryExpression(node) {
        if (node.operator === 'in' && node.left.type !== 'Literal') context.report({ node, messageId: 'in' });
      },
    };
  },
};
