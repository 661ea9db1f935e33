import type { ExampleRequest } from '../../generator/model/example.js';
import type { Pagination } from '../../generator/model/pagination.js';
import type { Operation } from '../../generator/model/types.js';
import { type Loop } from './loop-types.js';
/**
 * The loop over the pages of `operation`, `null` where there is none: flags and tokens in headers, values in other places,
 * rules that carry something along or end at short pages, all of which a loop without them would do wrong.
 */
export declare function loopOf(operation: Operation, pagination: Pagination, request: ExampleRequest): Loop | null;
