// Whether an expression is data: literals, arrays, objects, names, and calls of imported functions with such.

import type { Expression } from 'oxc-parser';

/** The type of the first node that is more than data, or `null`. `callable` holds the names that the file imports. */
export function inertProblem(expression: Expression | null, callable: ReadonlySet<string>): string | null {
  if (expression === null) return 'nothing';
  switch (expression.type) {
    case 'Literal':
      return 'regex' in expression ? 'RegExp' : null;
    case 'Identifier':
      return null;
    case 'MemberExpression':
      // `Object.entries`, which is handed over and not called.
      return expression.computed || expression.object.type !== 'Identifier' ? expression.type : null;
    case 'UnaryExpression':
      return expression.operator === '-' ? inertProblem(expression.argument, callable) : expression.operator;
    case 'ArrayExpression':
      return first(
        expression.elements.map((element) => (isExpression(element) ? inertProblem(element, callable) : 'spread')),
      );
    case 'ObjectExpression':
      return first(
        expression.properties.map((property) => {
          if (property.type !== 'Property' || property.kind !== 'init' || property.method) return property.type;
          // `['__proto__']` is a key like any other only when it is computed.
          const isKey = !property.computed || property.key.type === 'Literal';
          return isKey ? inertProblem(property.value, callable) : 'computed key';
        }),
      );
    case 'CallExpression': {
      const { callee } = expression;
      if (callee.type !== 'Identifier' || !callable.has(callee.name)) return expression.type;
      return first(
        expression.arguments.map((value) => (isExpression(value) ? inertProblem(value, callable) : 'spread')),
      );
    }
    default:
      return expression.type;
  }
}

function isExpression(element: Expression | { readonly type: 'SpreadElement' } | null): element is Expression {
  return element !== null && element.type !== 'SpreadElement';
}

function first(problems: readonly (string | null)[]): string | null {
  return problems.find((problem) => problem !== null) ?? null;
}
