import type { ObjectShape } from './shape.js';
/** `ExampleValues` of generator/examples/options.ts. */
export declare const exampleShape: ObjectShape;
/** `PaginationRule` of generator/pagination/options.ts, or `false`. */
export declare const paginationShape: ObjectShape;
/** `PaginationOptions` of generator/pagination/options.ts, without the rules of single operations. */
export declare const detectionShape: ObjectShape;
