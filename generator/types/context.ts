// What openapi-typescript is told: how a reference is named, how bytes and tuples are written, and that comments are ours.

import { isBinary } from '../model/content.js';
import type { Schema, SchemaObject } from '../model/types.js';
import { factory, type TypeNode } from './nodes.js';
import { commentKey } from './prepare.js';
import { transformSchemaObject, type TransformContext, type TransformOptions } from './transform.js';

export interface ContextHooks {
  readonly resolve: (ref: string) => unknown;
  /** The declared name of the component a `$ref` points to. */
  readonly nameRef: (ref: string) => string;
}

/** openapi-typescript's context: no discriminators (`prepare` narrows union members itself), defaults stay optional. */
export function createContext(hooks: ContextHooks): TransformContext {
  return {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: typeByHand,
    transformProperty: (property, schema) => ({ ...property, comment: textOfComment(schema) }),
    postTransform: (type) => nameReference(type, hooks),
    resolve: hooks.resolve,
  };
}

/** We declare every schema, so its name stands for a reference. */
function nameReference(type: TypeNode, hooks: ContextHooks): TypeNode | undefined {
  if (type.kind !== 'TypeReference' || !type.typeName.text.startsWith('#')) return undefined;
  return factory.createTypeReferenceNode(hooks.nameRef(type.typeName.text));
}

function textOfComment(schema: unknown): string {
  return (schema as { readonly [commentKey]?: string })[commentKey] ?? '';
}

/** Types that openapi-typescript writes otherwise, or not at all. */
function typeByHand(schema: SchemaObject, options: TransformOptions): TypeNode | undefined {
  if (schema.type === 'array' && (schema.items !== undefined || schema.prefixItems !== undefined))
    return arrayType(schema, options);
  return schema.type === 'string' && isBinary(schema) ? factory.createTypeReferenceNode('Blob') : undefined;
}

/** An array of whatever its items are, arrays too; `items` after `prefixItems` is the rest of a tuple (JSON Schema section 10.3.1). */
function arrayType({ items, prefixItems }: SchemaObject, options: TransformOptions): TypeNode {
  const print = (part: Schema): TypeNode => transformSchemaObject(part, options);
  const rest = items === undefined || items === false ? [] : [factory.createArrayTypeNode(print(items))];
  if (prefixItems === undefined) return rest[0] ?? factory.createTupleTypeNode([]);
  return factory.createTupleTypeNode([...prefixItems.map(print), ...rest.map(factory.createRestTypeNode)]);
}
