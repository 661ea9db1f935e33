import type { SchemaObject } from '../../model/types.js';
/** Whether a schema means raw bytes (OpenAPI 3.0 `format: binary`, 3.1 `contentMediaType` without an encoding). */
export declare function isBinary(schema: SchemaObject): boolean;
/** `file.bin`, `image.png`: the property's name in safe characters and the ending of the media type. */
export declare function fileName(property: string, contentType: string | null): string;
