import type { Schema } from '../model/types.js';
import { type Raw } from './expect.js';
import { type Reading } from './reading.js';
/** Component schemas in document order. */
export declare function readSchemas(components: Raw, reading: Reading): Record<string, Schema>;
/** Adds the schemas that were referred to where they stand, until no new ones come up. */
export declare function addHoisted(schemas: Record<string, Schema>, reading: Reading): void;
/** Security schemes by name, references replaced. */
export declare function readSecuritySchemes(components: Raw, reading: Reading): Record<string, Raw>;
