import type { Finding } from './automatic.js';
import type { Facts } from './facts.js';
import type { OperationReport } from './report.js';
interface Considered {
    readonly facts: () => Facts;
    readonly finding: Finding;
}
/** Adds the suggestion to follow `Link` where at least 80 % of the document's paged operations declare it. */
export declare function withSuggestions(lines: readonly OperationReport[], considered: readonly Considered[]): readonly OperationReport[];
export {};
