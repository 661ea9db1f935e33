import { type Diagnostic } from '../diagnostics.js';
import type { SourceDocument } from '../source-document.js';
/** One change. At most one of the three has an effect: `remove` before `update` before `copy`. */
export interface OverlayAction {
    /** JSON Pointer of the action in its document. */
    readonly pointer: string;
    /** JSONPath (RFC 9535). */
    readonly target: string;
    readonly change: {
        readonly kind: 'remove';
    } | {
        readonly kind: 'update';
        readonly value: unknown;
    } | {
        readonly kind: 'copy';
        readonly from: string;
    } | {
        readonly kind: 'nothing';
    };
}
/** A problem at a place of an overlay. */
export interface OverlayProblem {
    readonly pointer: string;
    readonly code: string;
    readonly message: string;
    readonly hint: string;
}
/** Checks an overlay. Throws a DocumentError with all its problems, by line and column. */
export declare function readOverlay(source: SourceDocument): readonly OverlayAction[];
/** Problems as diagnostics of the overlay's file. */
export declare function placeProblems(source: SourceDocument, problems: readonly OverlayProblem[], severity: Diagnostic['severity']): readonly Diagnostic[];
