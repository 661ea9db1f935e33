import type { Confidence, PaginationStyle } from '../model/pagination.js';
import type { Operation } from '../model/types.js';
import type { Finding, Outcome } from './automatic.js';
import type { PaginationRule } from './options.js';
/** A candidate that was not taken. */
export interface RejectedCandidate {
    readonly rule: string;
    readonly reason: string;
    /** JSON Pointer in the normalized document. */
    readonly pointer: string;
}
export interface OperationReport {
    /** `GET /zones`. */
    readonly key: string;
    readonly operationId: string | null;
    /** `off`: turned off by the config or an extension. */
    readonly outcome: Outcome | 'off';
    readonly style: PaginationStyle | null;
    readonly confidence: Confidence | null;
    /** `S1` … `S7`, `single`, `link-object`, `config`, `scheme <name>`, `x-…`; `''` where none decided. */
    readonly rule: string;
    /** Why it is unsure, off or no list; `''` otherwise. */
    readonly reason: string;
    readonly items: string | null;
    readonly itemsKind: 'array' | 'map';
    /** Fields of the response that are looked at to stop. */
    readonly signals: readonly string[];
    readonly stop: string;
    readonly evidence: readonly string[];
    readonly rejected: readonly RejectedCandidate[];
    /** Remarks that change nothing: a fixed parameter, a header that other operations declare. */
    readonly notes: readonly string[];
    /** For `pagination` of the config: the decision as a rule, or `false`; `null` where there is nothing to start from. */
    readonly override: PaginationRule | false | null;
}
export interface PaginationSummary {
    readonly operations: number;
    readonly detected: number;
    readonly single: number;
    readonly unsure: number;
    readonly none: number;
    readonly off: number;
    readonly styles: Readonly<Record<PaginationStyle, number>>;
}
export interface PaginationReport {
    readonly summary: PaginationSummary;
    /** Unsure first, then in document order; operations about which there is nothing to say are only counted. */
    readonly operations: readonly OperationReport[];
}
/** One operation's line of the report. */
export declare function operationReport(operation: Operation, finding: Finding & {
    readonly off?: boolean;
}): OperationReport;
/** Puts the lines together: counts, and the unsure ones first. */
export declare function paginationReport(all: readonly OperationReport[]): PaginationReport;
