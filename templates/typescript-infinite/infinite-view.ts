// What the template prints for the infinite query of one list.

import type { Pagination } from '../../generator/model/pagination.js';
import type { Operation } from '../../generator/model/types.js';
import type { Plan } from '../../generator/plan.js';
import { Code } from '../../generator/target.js';
import { inputShape } from '../typescript/input.js';
import { namesOf } from '../typescript/operation-view.js';
import type { FileScope } from '../typescript/printed.js';
import { hasWayBack } from '../typescript/list-view.js';
import { inputPlaces } from '../typescript/pages-data.js';
import { docComment, identifierName, literal } from '../typescript/syntax.js';

export interface InfiniteView {
  readonly name: string;
  readonly operation: string;
  readonly all: string;
  /** Types of the functions' module that the signature names. */
  readonly types: readonly string[];
  readonly docs: Code;
  readonly signature: Code;
  /** How pages are read backwards, as a further argument; nothing where they are not. */
  readonly back: Code;
  /** Functions of the runtime that `back` names. */
  readonly values: readonly string[];
}

/** `operation` has a pagination of a style that leads to further pages. */
export function infiniteView(operation: Operation, plan: Plan, scope: FileScope): InfiniteView {
  const names = namesOf(plan, operation);
  const type = identifierName(names.type);
  const whole = `${type}${operation.envelope === null ? 'Output' : 'Envelope'}`;
  const pagination = plan.pagination.get(operation.key);
  const values = pagination && hasWayBack(pagination) ? ['around', 'backwards'] : [];
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
    back: values.length > 0 ? new Code(`, { ${values.join(', ')} }`) : countedBy(operation, pagination),
    values,
  };
}

/** Page numbers and offsets know the page before by counting. */
function countedBy(operation: Operation, pagination: Pagination | undefined): Code {
  if (pagination?.style !== 'page' && pagination?.style !== 'offset') return new Code('');
  const { style, start, size } = pagination;
  const place = inputPlaces(operation);
  const parameter = place(style === 'page' ? pagination.page : pagination.offset);
  // What stands inside of a body or an object cannot be put there by its name.
  if (parameter.startsWith('/')) return new Code('');
  const sent = size === null ? '' : place(size);
  const step = style === 'page' ? 1 : sent.startsWith('/') ? '' : sent;
  return new Code(`, ${literal({ parameter, start, step }).text}`);
}

function isOptional(operation: Operation, scope: FileScope): boolean {
  const { properties, variants } = inputShape(operation, scope);
  return [...properties, ...(variants[0]?.properties ?? [])].every((property) => property.optional);
}
