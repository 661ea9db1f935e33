import type { Operation } from '../model/types.js';
/** No name is longer, numbers of clashes included. */
export declare const longestName = 100;
/** From operationId where it gives an identifier, else (and as the second choice) from method and path. */
export declare function operationCandidates(operation: Operation): readonly string[];
/** The type name of a component schema; `fallback` where its name holds nothing an identifier may. */
export declare function schemaCandidate(name: string): string;
/** Eight letters that depend on the text alone (FNV-1a, 32 bit): stable names for what has none. */
export declare function fingerprint(text: string): string;
