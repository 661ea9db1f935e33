import type { Reading } from '../extensions.js';
import type { Facts } from '../facts.js';
/** `x-ms-list-…: true` on parameters and properties (github.com/microsoft/OpenAPI); `null` where nothing is marked. */
export declare function msList(facts: Facts): Reading | null;
/** `x-stainless-pagination-property: { purpose }`; a half-marked operation is left to the automatic rules. */
export declare function stainless(facts: Facts): Reading | null;
