import type { Shape } from './shape.js';
/** A {@link Shape} that is still written to. */
export type Draft = {
    -readonly [Key in keyof Shape]: Shape[Key] extends ReadonlyMap<infer K, infer V> ? Map<K, V> : Shape[Key] extends ReadonlySet<infer V> ? Set<V> : Shape[Key];
};
export declare function emptyDraft(pointer: string): Draft;
/** Adds an alternative of a union: it fills what nobody has said yet. */
export declare function join(draft: Draft, alternative: Draft): void;
