import type { SecurityRequirement, SecurityScheme } from './types.js';
/** Schemes by name (OpenAPI section 4.8.27); one of an unknown type is left out. */
export declare function securitySchemes(value: unknown): Readonly<Record<string, SecurityScheme>>;
/** Alternatives in document order; schemes that the document does not define are dropped, an empty alternative means "none". */
export declare function securityRequirements(value: unknown, schemes: Readonly<Record<string, SecurityScheme>>): readonly SecurityRequirement[];
