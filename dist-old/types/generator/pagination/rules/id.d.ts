import { type Facts, type RequestFact } from '../facts.js';
import type { Named, Rule } from '../verdict.js';
/** S4: an `after` parameter, and `has_more` or `last_id` in the response. A point in time is a filter. */
export declare const idRule: Rule;
type IdBeside = Pick<Named<'id'>, 'last' | 'before' | 'first'>;
/** The id of the last item, given apart, and the way back, as far as the document has them. */
export declare function besideId(facts: Facts, after: RequestFact): IdBeside;
export {};
