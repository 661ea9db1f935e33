import type { Content, JsonValue, NamedExample } from '../model/types.js';
import type { Values } from './values/synthesize.js';
export interface BodySource {
    readonly content: Content;
    /** `null` for one made of the schema. */
    readonly example: NamedExample | null;
    /** The user's body, `undefined` for none. */
    readonly given: JsonValue | undefined;
    readonly values: Values;
}
/** The value that the typed function takes as `body`. */
export declare function bodyValue(source: BodySource): JsonValue;
/** Whether the author's example has the shape of its schema; other media types than these take any text. */
export declare function isUsable({ content, example, values }: Omit<BodySource, 'given'>): boolean;
