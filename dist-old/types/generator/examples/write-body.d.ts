import { type ExampleBody } from '../model/example.js';
import type { Content, JsonValue } from '../model/types.js';
/** `undefined` members and `null` ones of urlencoded and multipart bodies are not sent. */
export declare function writeBody(content: Content, value: JsonValue): ExampleBody;
