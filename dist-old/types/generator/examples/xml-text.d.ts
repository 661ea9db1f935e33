import type { Schema } from '../model/types.js';
import type { Values } from './values/synthesize.js';
/** `<pet id="1"><name>string</name></pet>`: names, attributes and wrapping by the XML Object (OpenAPI section 4.8.26). */
export declare function xmlText(schema: Schema | null, values: Values): string;
