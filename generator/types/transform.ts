// openapi-typescript's transform of one schema into a type. It runs on nodes of our own: TypeScript, which it would make nodes
// and names of references with, takes longer to load than most documents take to print (decision 111).

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import type { GlobalContext } from 'openapi-typescript';
import type { Schema, SchemaObject } from '../model/types.js';
import { factory, type Helper, helper, isKind, kinds, type Property, type TypeNode } from './nodes.js';

/** openapi-typescript's context, with hooks that make and take our nodes. */
export type TransformContext = Omit<
  GlobalContext,
  'injectFooter' | 'postTransform' | 'redoc' | 'resolve' | 'transform' | 'transformProperty'
> & {
  /** Declarations that a type needs are added here. */
  readonly injectFooter: Helper[];
  /** The schema that a reference leads to. */
  readonly resolve: (ref: string) => unknown;
  /** Takes the place of the type of a schema that says its `type`. */
  readonly transform: (schema: SchemaObject, options: TransformOptions) => TypeNode | undefined;
  readonly transformProperty: (property: Property, schema: Schema) => Property;
  /** Takes the place of any type. A reference is one to a type whose name is the whole `$ref`. */
  readonly postTransform: (type: TypeNode) => TypeNode | undefined;
};

export interface TransformOptions {
  readonly ctx: TransformContext;
}

type Transform = (schema: Schema, options: TransformOptions) => TypeNode;

const require = createRequire(import.meta.url);

/** What openapi-typescript's modules get for those that they require. A `$ref` is one name, and nobody asks where a schema stands. */
const given: Readonly<Record<string, unknown>> = {
  typescript: {
    factory,
    SyntaxKind: kinds,
    ScriptTarget: {},
    isArrayTypeNode: isKind('ArrayType'),
    isTupleTypeNode: isKind('TupleType'),
    isTypeAliasDeclaration: isKind('TypeAliasDeclaration'),
    createSourceFile: (_name: string, source: string) => ({ statements: [helper(source)] }),
  },
  '@redocly/openapi-core/lib/ref-utils.js': { parseRef: (ref: string) => ({ pointer: [componentRef(ref)] }) },
  '../lib/utils.cjs': { createRef: () => '', getEntries: Object.entries },
};

/** Any other would be printed as a name as it stands. */
function componentRef(ref: string): string {
  if (!ref.startsWith('#/components/schemas/')) throw new Error(`${ref} leads to no component schema`);
  return ref;
}

/** Runs a CommonJS module of openapi-typescript on what is given. */
function load(path: string): object {
  const exports = {};
  const requireFor = (name: string): unknown => given[name] ?? load(resolve(dirname(path), name));
  compileFunction(readFileSync(path, 'utf8'), ['exports', 'require'], { filename: path })(exports, requireFor);
  return exports;
}

/** A schema's type; a reference to a component is a type of the name that `postTransform` gives it. */
export const transformSchemaObject = (
  load(require.resolve('openapi-typescript/dist/transform/schema-object.cjs')) as { readonly default: Transform }
).default;
