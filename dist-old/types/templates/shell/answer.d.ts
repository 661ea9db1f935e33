import type { ApiModel, Operation } from '../../generator/model/types.js';
/** Whether a successful call is answered with JSON; HEAD is answered without a body. */
export declare function answersJson(operation: Operation): boolean;
/**
 * A depth for ConvertTo-Json that cuts nothing off: levels of objects and arrays in the JSON of a successful answer and one more;
 * at least 2, its default, at least 5 for an envelope, and 100, its limit, where schemas are recursive.
 */
export declare function createDepths(api: ApiModel): (operation: Operation) => number;
