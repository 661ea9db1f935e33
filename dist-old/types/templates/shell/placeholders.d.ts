import type { ExampleRequest } from '../../generator/model/example.js';
import type { Placeholders } from '../../generator/plan.js';
/** The same request with its variables as `mode` shows them. A secret stays a variable where others become values. */
export declare function placeVariables(request: ExampleRequest, mode: Placeholders): ExampleRequest;
