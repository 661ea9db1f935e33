import type { Severity } from '../diagnostics.js';
/** A remark before its position is known. */
export interface Remark {
    readonly severity: Severity;
    readonly code: string;
    readonly pointer: string;
    readonly message: string;
    readonly hint: string;
    /** JSON Pointer of an earlier place that the message ends with: `… already used at 10:5`. */
    readonly related?: string;
}
/** What a remark says, without its severity. */
export type RemarkText = Omit<Remark, 'severity'>;
/** Collects remarks in the order they are found. */
export interface Report {
    /** Something without which no sense can be made of the document. */
    error(remark: RemarkText): void;
    /** Something wrong that was understood all the same; an error with `strict`. */
    repair(remark: RemarkText): void;
    /** A doubt; never an error. */
    warn(remark: RemarkText): void;
    readonly remarks: readonly Remark[];
}
/** A new report. */
export declare function createReport(strict: boolean): Report;
