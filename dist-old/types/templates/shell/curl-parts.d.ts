import type { ExamplePart } from '../../generator/model/example.js';
import { type CurlOption } from './curl-command.js';
import { type Expressed } from './reasons.js';
/** One option for each part, in order. */
export declare function curlParts(parts: readonly ExamplePart[]): Expressed<CurlOption[]>;
