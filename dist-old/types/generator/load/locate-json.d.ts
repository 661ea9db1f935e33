import type { Position } from '../source-document.js';
/** See {@link SourceDocument.locate}. The text is JSON: it was parsed before anybody had something to say about it. */
export declare function locateJson(text: string, pointers: readonly string[]): ReadonlyMap<string, Position>;
