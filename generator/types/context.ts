// What openapi-typescript is told: how a reference is named, how bytes and tuples are written, and that comments are ours.

import type { GlobalContext, TransformNodeOptions } from 'openapi-typescript';
import type ts from 'typescript';
import type { SchemaObject } from '../model/types.js';
import { compiler, transformSchemaObject } from './compiler.js';
import { commentKey } from './prepare.js';

export interface ContextHooks {
  readonly resolve: (ref: string) => unknown;
  /** The declared name of the component a `$ref` points to. */
  readonly nameRef: (ref: string) => string;
}

/** openapi-typescript's context: no discriminators (`prepare` narrows union members itself), defaults stay optional. */
export function createContext(hooks: ContextHooks): GlobalContext {
  const unused = undefined as unknown as GlobalContext['redoc'];
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
    redoc: unused,
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: (schema, options) => typeByHand(schema as SchemaObject, options),
    transformProperty: (property, schema) => addComment(readable(property), textOfComment(schema)),
    postTransform: (type) => nameReference(type, hooks),
    resolve: ((ref: string) => hooks.resolve(ref)) as GlobalContext['resolve'],
  };
}

/** openapi-typescript gives `components["schemas"]["zone"]` for a reference; we declare every schema, so its name does. */
function nameReference(type: ts.TypeNode, hooks: ContextHooks): ts.TypeNode | undefined {
  if (!compiler.isIndexedAccessTypeNode(type) || !compiler.isIndexedAccessTypeNode(type.objectType)) return undefined;
  const literal =
    compiler.isLiteralTypeNode(type.indexType) && compiler.isStringLiteral(type.indexType.literal)
      ? type.indexType.literal.text
      : undefined;
  if (literal === undefined) return undefined;
  return compiler.factory.createTypeReferenceNode(
    hooks.nameRef(`#/components/schemas/${literal.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

/** A comment before a declaration or a member; none where the text is empty. */
export function addComment<T extends ts.Node>(node: T, comment: string): T {
  if (comment === '') return node;
  return compiler.addSyntheticLeadingComment(node, compiler.SyntaxKind.MultiLineCommentTrivia, comment, true);
}

/** A name with letters of other scripts stays readable: what must be escaped is escaped after printing. */
function readable(property: ts.PropertySignature): ts.PropertySignature {
  compiler.setEmitFlags(property.name, compiler.EmitFlags.NoAsciiEscaping);
  return property;
}

function textOfComment(schema: unknown): string {
  return (schema as { readonly [commentKey]?: string })[commentKey] ?? '';
}

/** Types that openapi-typescript writes otherwise, or not at all. */
function typeByHand(schema: SchemaObject, options: TransformNodeOptions): ts.TypeNode | undefined {
  if (schema.type === 'array' && (schema.items !== undefined || schema.prefixItems !== undefined))
    return arrayType(schema, options);
  return isBytes(schema) ? compiler.factory.createTypeReferenceNode('Blob') : undefined;
}

/** An array of whatever its items are, arrays too; `items` after `prefixItems` is the rest of a tuple (JSON Schema section 10.3.1). */
function arrayType({ items, prefixItems }: SchemaObject, options: TransformNodeOptions): ts.TypeNode {
  const print = (part: unknown): ts.TypeNode =>
    transformSchemaObject(part as Parameters<typeof transformSchemaObject>[0], options);
  const rest = items === undefined || items === false ? [] : [compiler.factory.createArrayTypeNode(print(items))];
  if (prefixItems === undefined) return rest[0] ?? compiler.factory.createTupleTypeNode([]);
  return compiler.factory.createTupleTypeNode([
    ...prefixItems.map(print),
    ...rest.map((type) => compiler.factory.createRestTypeNode(type)),
  ]);
}

/** Raw bytes are a Blob: `format: binary` (3.0) or a media type without an encoding (3.1, JSON Schema section 8). */
function isBytes({ type, format, contentMediaType, contentEncoding }: SchemaObject): boolean {
  if (type !== 'string' || contentEncoding !== undefined) return false;
  return format === 'binary' || (typeof contentMediaType === 'string' && !/json|^text\//.test(contentMediaType));
}
