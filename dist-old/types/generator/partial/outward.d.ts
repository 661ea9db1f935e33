import type { Diagnostic } from '../diagnostics.js';
import type { Plan, TypeRequest } from '../plan.js';
/** What was decided about the operations of a run, or of a part. */
export interface Decided {
    /** With the types of `requests`. */
    readonly plan: Plan;
    readonly requests: readonly TypeRequest[];
    /** By key: how an operation votes on pagination. */
    readonly votes: ReadonlyMap<string, string | null>;
    /** By key: what was said of its examples. */
    readonly remarks: ReadonlyMap<string, readonly Diagnostic[]>;
    /** Of the targets. */
    readonly diagnostics: readonly Diagnostic[];
}
/**
 * By key, a hash of all by which an operation touches what is not its own: names, which other names give way to; its pagination and
 * vote; its security, by which examples of others are chosen; what is declared for it; and what was said of it. It is complete only
 * as long as nothing else lets operations touch: whoever adds a way has to add it here, or see to it that no basis is left.
 */
export declare function outwardOf(decided: Decided): ReadonlyMap<string, string>;
