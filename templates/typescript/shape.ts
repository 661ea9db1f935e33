// What each page of the target declares at its top level, for the check of output before it is written.

import type { Plan } from '../../generator/plan.js';
import type { PageShape } from '../../generator/target.js';
import type { OperationView } from './operation-view.js';

/** Of a file of operations: the types, the data and the functions of each, and nothing else. */
export function operationsShape(operations: readonly OperationView[]): PageShape {
  return {
    kind: 'module',
    types: operations.flatMap(typesOf),
    optionalTypes: [],
    values: operations.flatMap((operation) => [
      ...operation.overloads.map((overload) => overload.function),
      operation.function,
      ...operation.lists.map((list) => list.all),
    ]),
    locals: operations.flatMap((operation) => [operation.data, ...operation.lists.map((list) => list.pagesName)]),
  };
}

function typesOf({ type, hasEnvelope, lists }: OperationView): readonly string[] {
  const suffixes = ['Input', 'Output', 'Error', 'Result', ...(hasEnvelope ? ['Envelope'] : [])];
  return [...suffixes.map((suffix) => `${type}${suffix}`), ...lists.map((list) => list.itemType)];
}

/** Of `types.ts`: every component schema once, and what a request needs where it differs (decision 003). */
export function typesShape({ names }: Pick<Plan, 'names'>): PageShape {
  const types = [...names.schemas.values()];
  const optionalTypes = ['WithRequired', ...types.map((name) => `${name}Writable`)];
  return { kind: 'module', types, optionalTypes, values: [], locals: [] };
}

/** Of a file that only says `export … from`. */
export const reexports: PageShape = { kind: 'module', types: [], optionalTypes: [], values: [], locals: [] };

/** Of `client.ts`. */
export const clientShape: PageShape = {
  ...reexports,
  types: ['ApiAuth', 'ApiServerVariables', 'ApiClientOptions'],
  values: ['createClient'],
  locals: ['api'],
};
