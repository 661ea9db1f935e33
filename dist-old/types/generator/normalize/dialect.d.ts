import type { Report } from './report.js';
/** `family` decides how the document is read, `version` is what it says of itself. */
export interface Dialect {
    readonly family: '2.0' | '3.0' | '3.1' | '3.2';
    readonly version: string;
}
/** The dialect, or `null` where the document is none that curlew reads (reported). */
export declare function detectDialect(value: unknown, report: Report): Dialect | null;
