import type { ApiModel } from '../model/types.js';
import type { Facts } from './facts.js';
import type { PaginationRule } from './options.js';
/** What an extension says: a rule, that there is no pagination, or what is wrong with it. */
export type Reading = PaginationRule | false | {
    readonly problem: string;
};
/** An extension that was there, by its name. */
export interface Spoken {
    readonly extension: string;
    readonly reading: Reading;
}
/** Everything that extensions say about one operation. */
export declare function spokenExtensions(facts: Facts, api: ApiModel): readonly Spoken[];
