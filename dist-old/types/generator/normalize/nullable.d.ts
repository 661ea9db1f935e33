import { type Raw } from './expect.js';
import type { SchemaDraft } from './reading.js';
/** Keywords that describe a value and do not restrict it: they stay outside when a schema is wrapped. */
export declare const annotationKeys: ReadonlySet<string>;
/** Whether a keyword is an annotation or a vendor extension. */
export declare function isAnnotation(key: string): boolean;
/** Whether the source of a schema says that null is allowed. `x-nullable` is what 2.0 documents write. */
export declare function saysNullable(source: Raw): boolean;
/** The draft, with null among what it allows where its source says so. */
export declare function applyNullable(draft: SchemaDraft, source: Raw): SchemaDraft;
/** `anyOf: [schema, null]` with the annotations outside. */
export declare function wrapNullable(draft: SchemaDraft): SchemaDraft;
