// Operations by what they are made of: two that have the same key, in two runs, come out the same.

import { hash as digest } from 'node:crypto';
import { referredSchemas, refsIn } from '../model/reach.js';
import type { ApiModel } from '../model/types.js';
import type { Names } from '../plan.js';
import { keyText } from './key-text.js';
import { groupsOfReferences } from './reference-groups.js';

export interface OperationKeys {
  /** By {@link Operation.key}: a hash of the operation, of every schema that it reaches, of all their names, and of what the API says of itself. */
  readonly operations: ReadonlyMap<string, string>;
  /** A hash of all component schemas in their order, with their names. */
  readonly schemas: string;
}

/** The keys of an API whose names are planned. */
export function operationKeys(api: ApiModel, names: Names): OperationKeys {
  const { operations, schemas, ...rest } = api;
  const shared = hash([keyText(rest)]);
  const texts = new Map(
    Object.entries(schemas).map(([name, schema]) => [name, keyText([name, names.schemas.get(name), schema])]),
  );
  const reached = schemaKeys(schemas, texts);
  const keys = new Map(
    operations.map((operation) => {
      const own = keyText([operation, names.operations.get(operation.key)]);
      const used = referredSchemas(operation).map((name) => reached.get(name) ?? '');
      return [operation.key, hash([shared, own, ...used])];
    }),
  );
  return { operations: keys, schemas: hash([...texts.values()]) };
}

/** By name: a hash of a component and of every other that it reaches. */
function schemaKeys(schemas: ApiModel['schemas'], texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const references = new Map(Object.entries(schemas).map(([name, schema]) => [name, [...refsIn(schema)]]));
  const keys = new Map<string, string>();
  for (const group of groupsOfReferences(references)) {
    const members = [...group].sort();
    const beyond = members.flatMap((name) => references.get(name)?.flatMap((target) => keys.get(target) ?? []) ?? []);
    const own = members.map((name) => texts.get(name) ?? '');
    const key = hash([...own, ...new Set(beyond.sort())]);
    for (const name of members) keys.set(name, key);
  }
  return keys;
}

/** One hash of all: an argument for each of a large document's schemas would be more than the stack holds. */
function hash(parts: readonly string[]): string {
  return digest('sha256', parts.join('\n'), 'base64url');
}
