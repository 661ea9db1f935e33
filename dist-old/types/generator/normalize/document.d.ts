import type { Schema } from '../model/types.js';
import type { Raw } from './expect.js';
/**
 * A document after `normalize`. Parameters, bodies, responses, headers, path items, examples, links and security schemes
 * stand where they are used (shared, not copied); of `components` only schemas and security schemes are left.
 * OpenAPI 3.2's `query` and `additionalOperations` of a path item, `in: querystring` and `itemSchema` keep their form.
 */
export interface NormalDocument {
    readonly openapi: '3.1.1';
    readonly info: Raw;
    readonly servers: readonly Raw[];
    readonly tags: readonly Raw[];
    /** Path items by path, as it is written. */
    readonly paths: Readonly<Record<string, Raw>>;
    readonly webhooks: Readonly<Record<string, Raw>>;
    readonly components: {
        readonly schemas: Readonly<Record<string, Schema>>;
        readonly securitySchemes: Readonly<Record<string, Raw>>;
    };
    readonly [key: string]: unknown;
}
