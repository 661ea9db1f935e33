import { type Event } from 'js-yaml';
import type { Position } from '../source-document.js';
/** See {@link SourceDocument.locate}. The text has been parsed before, so it is known to be valid. */
export declare function locateYaml(text: string, pointers: readonly string[], maxDepth: number): ReadonlyMap<string, Position>;
/** The same over events that are at hand. */
export declare function locateEvents(text: string, events: readonly Event[], pointers: readonly string[]): ReadonlyMap<string, Position>;
/** The text of a mapping's key, `''` for one that is no scalar. */
export declare function keyText(text: string, event: Event): string;
/** Where an event begins. */
export declare function eventOffset(event: Event): number;
