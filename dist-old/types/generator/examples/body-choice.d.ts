import type { Content, Operation } from '../model/types.js';
import type { ExampleValues } from './options.js';
/**
 * The content to show, `null` for no body. An optional body is shown where the method is there to carry one (POST, PUT,
 * PATCH, QUERY): a reader expects it. It is left out of a DELETE, and of a GET or HEAD, which `fetch` sends without.
 */
export declare function chosenContent(operation: Operation, user: ExampleValues): Content | null;
