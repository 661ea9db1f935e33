import { type ReferenceIndex } from '../reference-index.js';
import type { SourceDocument } from '../source-document.js';
/** The objects of `source` whose `$ref` names a place of the same file that is not there. */
export declare function danglingReferences(source: SourceDocument, index: ReferenceIndex): readonly object[];
/**
 * Names the file in every reference of `document` that is one of `dangling`, so that it is said of that file that the place
 * does not exist. Changes `document`, which the bundler made for us.
 */
export declare function nameDangling(document: unknown, dangling: ReadonlyMap<object, SourceDocument>, rootUri: string): void;
