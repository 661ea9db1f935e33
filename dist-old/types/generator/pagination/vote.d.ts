import type { Pagination } from '../model/pagination.js';
import { type Finding } from './automatic.js';
import type { Facts } from './facts.js';
import type { StyleChoice } from './verdict.js';
/** What makes two operations paginate alike: the style, its parameter, and where the next value comes from. */
export declare function signature(choice: StyleChoice | Pagination): string;
/** The vote of an operation: the signature of what was detected, `null` where nothing was. */
export declare function voteOf({ outcome, pagination }: Finding): string | null;
/** The vote that at least 60 % of those who have one share, `null` where there is none. */
export declare function majorityOf(all: Iterable<string | null>): string | null;
/** Breaks a tie in a finding that is unsure. Only choices that the operation's own fields allow are looked at, so nothing is imposed. */
export declare function breakTie(finding: Finding, facts: Facts, winner: string): Finding;
