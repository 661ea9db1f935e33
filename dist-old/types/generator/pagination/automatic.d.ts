import type { Pagination } from '../model/pagination.js';
import { type Facts } from './facts.js';
import type { Doubt, Evidence, Rejection, Verdict } from './verdict.js';
/** `none`: not a list, or none that anything can be said about. */
export type Outcome = 'detected' | 'single' | 'unsure' | 'none';
/** What detection came to for one operation. */
export interface Finding {
    readonly outcome: Outcome;
    /** The decision; for `unsure` the best guess, which is not emitted, or `null`. */
    readonly pagination: Pagination | null;
    /** Why it is unsure or none, `''` otherwise. */
    readonly reason: string;
    readonly rejected: readonly (Rejection | Doubt)[];
}
export declare function evidenceOf(facts: Facts): Evidence;
/** What each rule says, in the order in which they decide. */
export declare function verdictsOf(evidence: Evidence): readonly Verdict[];
/** Looks at one operation by the rules S1 to S7; the first that fits decides. */
export declare function detect(facts: Facts): Finding;
