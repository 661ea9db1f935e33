import { type Schemas } from '../model/schema-view.js';
import type { Schema } from '../model/types.js';
import type { Direction } from '../plan.js';
export interface PrepareOptions {
    readonly schemas: Schemas;
    readonly direction: Direction;
    /** Whether this reference would make a type alias refer to itself; such a member says nothing and is left out. */
    readonly isCycle: (component: string) => boolean;
    /** Schemas that are printed as a name of their own. */
    readonly declared?: ReadonlyMap<Schema, string> | undefined;
}
/** A `$ref` that no document can write: the name behind it is printed as it stands. */
export declare const declaredRef = "#/components/schemas/ ";
/** The text of a property's comment, under a key that no document can write. */
export declare const commentKey: unique symbol;
/** Rewrites one schema, inline parts included; `$ref`s stay. Nothing of the input is changed. */
export declare function prepareSchema(schema: Schema, options: PrepareOptions, immediate?: boolean): Schema;
