import type { GlobalContext } from 'openapi-typescript';
import type { Schema, SchemaObject } from '../model/types.js';
import { type Helper, type Property, type TypeNode } from './nodes.js';
/** openapi-typescript's context, with hooks that make and take our nodes. */
export type TransformContext = Omit<GlobalContext, 'injectFooter' | 'postTransform' | 'redoc' | 'resolve' | 'transform' | 'transformProperty'> & {
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
/** A schema's type; a reference to a component is a type of the name that `postTransform` gives it. */
export declare const transformSchemaObject: Transform;
export {};
