import { type Schemas } from '../model/schema-view.js';
import type { Schema, SchemaObject } from '../model/types.js';
import type { Direction } from '../plan.js';
/** Whether a property is left out of a direction (OpenAPI section 4.8.24: readOnly not in requests, writeOnly not in responses). */
export declare function isHidden(schemas: Schemas, property: Schema, direction: Direction): boolean;
/**
 * Properties that a direction shows and that need not be there, those of `allOf` parts included: what a schema that refers
 * here can require. None where the schema also allows null, because then no property is sure to be there.
 */
export declare function optionalProperties(schemas: Schemas, schema: Schema, direction: Direction): Readonly<Record<string, Schema>>;
/** Names of the components that hold, or refer to what holds, a readOnly or writeOnly property, or members of any name beside named ones. */
export declare function directedSchemas(schemas: Schemas): ReadonlySet<string>;
/** Whether all other members have a type beside the named ones': an index signature, which fits a value that is read and no literal. */
export declare function isOpenObject({ properties, additionalProperties, patternProperties }: SchemaObject): boolean;
