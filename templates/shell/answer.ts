// What a snippet does with the answer: whether it is JSON, and how deep its JSON goes.

import type { ApiModel, Content, Operation, Schema } from '../../generator/model/types.js';
import { once } from './once.js';

/** Whether a successful call is answered with JSON; HEAD is answered without a body. */
export function answersJson(operation: Operation): boolean {
  return operation.method !== 'HEAD' && jsonContents(operation).length > 0;
}

function jsonContents(operation: Operation): readonly Content[] {
  const success = operation.responses.filter(({ status }) => /^2|^default$/.test(status));
  return success.flatMap(({ contents }) => contents.filter(({ kind }) => kind === 'json'));
}

/** ConvertTo-Json takes no more. */
const deepest = 100;

/** The depth of no schema at all. */
const none = -1;

/** An object of any shape may be this deep. */
const unknownDepth = 3;

/**
 * A depth for ConvertTo-Json that cuts nothing off: levels of objects and arrays in the JSON of a successful answer and one more;
 * at least 2, its default, at least 5 for an envelope, and 100, its limit, where schemas are recursive.
 */
export function createDepths(api: ApiModel): (operation: Operation) => number {
  const depthOf = createSchemaDepth(api);
  return (operation) => {
    const depths = jsonContents(operation).map(({ schema }) => (schema === null ? unknownDepth : depthOf(schema)));
    return Math.min(deepest, Math.max(operation.envelope ? 5 : 2, ...depths.map((depth) => depth + 1)));
  };
}

/** By the components of a document: targets are asked for one operation after the other. */
const measured = once((_schemas: ApiModel['schemas']) => new Map<Schema, number>());

/** Levels of a schema's values. A schema met again inside itself counts as the deepest, and so does all that reaches it. */
function createSchemaDepth(api: ApiModel): (schema: Schema) => number {
  const known = measured(api.schemas);
  const depthOf = (schema: Schema): number => {
    if (typeof schema === 'boolean') return unknownDepth;
    const found = known.get(schema);
    if (found !== undefined) return found;
    known.set(schema, deepest);
    const depth = Math.min(deepest, measure(schema));
    known.set(schema, depth);
    return depth;
  };
  const most = (schemas: readonly Schema[] = []) =>
    schemas.reduce<number>((depth, schema) => Math.max(depth, depthOf(schema)), none);
  const mostOf = (members: Readonly<Record<string, Schema>> | undefined) => most(members && Object.values(members));
  const measure = (schema: Exclude<Schema, boolean>): number => {
    const { allOf, oneOf, anyOf, properties, patternProperties, prefixItems, items, additionalProperties } = schema;
    const same = Math.max(most(allOf), most(oneOf), most(anyOf), most(component(api, schema.$ref)));
    const values = [items, additionalProperties].filter((item) => item !== undefined && item !== false);
    const inner = Math.max(mostOf(properties), mostOf(patternProperties), most(prefixItems), most(values));
    return same === none && inner === none ? ownDepth(schema) : Math.max(same, inner + 1);
  };
  return depthOf;
}

/** The schema a normalized `$ref` names. */
function component(api: ApiModel, ref: string | undefined): readonly Schema[] {
  const name = ref?.startsWith(prefix) ? ref.slice(prefix.length) : null;
  const found = name !== null && Object.hasOwn(api.schemas, name) ? api.schemas[name] : undefined;
  return found === undefined ? [] : [found];
}

const prefix = '#/components/schemas/';

/** Of a schema that says nothing about what is inside. */
function ownDepth({ type, enum: values, const: value }: Exclude<Schema, boolean>): number {
  if (values !== undefined || value !== undefined) return 0;
  const types = type === undefined ? ['object'] : [type].flat();
  return types.some((name) => name === 'object' || name === 'array') ? unknownDepth : 0;
}
