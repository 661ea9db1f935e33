import { type Raw } from './raw.js';
import type { ParameterStyle } from './types.js';
/** `style` and `explode` with their defaults by location (OpenAPI section 4.8.12.2.2); a style foreign to its location falls back to the default. */
export declare function parameterStyle(entry: Raw): ParameterStyle;
