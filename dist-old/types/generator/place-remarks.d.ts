import type { Diagnostic } from './diagnostics.js';
import type { Remark } from './normalize/report.js';
import type { SourceDocument } from './source-document.js';
/** A place in one of the files a document was made of. */
export interface RemarkOrigin {
    readonly source: SourceDocument;
    readonly pointer: string;
}
/** Diagnostics by file and position. Each file is searched once, and only where there is something to say. */
export declare function placeRemarks(remarks: readonly Remark[], root: SourceDocument, originOf: (pointer: string) => RemarkOrigin): readonly Diagnostic[];
