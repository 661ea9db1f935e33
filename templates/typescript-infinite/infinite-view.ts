// What the template prints for the infinite query of one list.

import type { Operation } from '../../generator/model/types.js';
import type { Plan } from '../../generator/plan.js';
import { Code } from '../../generator/target.js';
import { inputShape } from '../typescript/input.js';
import { namesOf } from '../typescript/operation-view.js';
import type { FileScope } from '../typescript/printed.js';
import { docComment, identifierName } from '../typescript/syntax.js';

export interface InfiniteView {
  readonly name: string;
  readonly operation: string;
  readonly all: string;
  /** Types of the functions' module that the signature names. */
  readonly types: readonly string[];
  readonly docs: Code;
  readonly signature: Code;
}

/** `operation` has a pagination of a style that leads to further pages. */
export function infiniteView(operation: Operation, plan: Plan, scope: FileScope): InfiniteView {
  const names = namesOf(plan, operation);
  const type = identifierName(names.type);
  const whole = `${type}${operation.envelope === null ? 'Output' : 'Envelope'}`;
  const pagination = plan.pagination.get(operation.key);
  const input = `input: ${type}Input${isOptional(operation, scope) ? ' = {}' : ''}`;
  return {
    name: `${names.function}InfiniteOptions`,
    operation: names.function,
    all: names.all,
    types: [`${type}Input`, `${type}Item`, whole],
    docs: docComment([
      `Options of an infinite query over \`${names.function}\` (${pagination?.style}; ${pagination?.stop}).`,
    ]),
    signature: new Code(
      `(client: Client, ${input}, options?: PageOptions): InfiniteOptions<${type}Input, ${type}Item, ${whole}, Continuation>`,
    ),
  };
}

function isOptional(operation: Operation, scope: FileScope): boolean {
  const { properties, variants } = inputShape(operation, scope);
  return [...properties, ...(variants[0]?.properties ?? [])].every((property) => property.optional);
}
