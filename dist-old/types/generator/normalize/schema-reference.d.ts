import type { Schema } from '../model/types.js';
import { type Raw } from './expect.js';
import { type Reading, type SchemaDraft } from './reading.js';
/** The reference to a component schema, as every `$ref` is after `normalize`. */
export declare function schemaRef(name: string): string;
interface ReferencePlace {
    readonly pointer: string;
    readonly reading: Reading;
    readonly convertKeywords: (value: Raw, pointer: string, reading: Reading) => SchemaDraft;
}
/** A schema that holds a reference. In 3.0 its siblings are formally ignored; real documents mean them. */
export declare function convertSchemaReference(value: Raw, ref: string, place: ReferencePlace): Schema;
export {};
