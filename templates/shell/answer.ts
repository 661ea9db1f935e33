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
  const most = (schemas: readonly Schema[]) => schemas.reduce((depth, schema) => Math.max(depth, depthOf(schema)), 0);
  const measure = (schema: Exclude<Schema, boolean>): number => {
    const same = [
      ...(schema.allOf ?? []),
      ...(schema.oneOf ?? []),
      ...(schema.anyOf ?? []),
      ...component(api, schema.$ref),
    ];
    const inner = [
      ...Object.values(schema.properties ?? {}),
      ...Object.values(schema.patternProperties ?? {}),
      ...(schema.prefixItems ?? []),
      ...[schema.items, schema.additionalProperties].filter((item) => item !== undefined && item !== false),
    ];
    if (same.length + inner.length === 0) return ownDepth(schema);
    return Math.max(most(same), inner.length > 0 ? 1 + most(inner as readonly Schema[]) : 0);
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
