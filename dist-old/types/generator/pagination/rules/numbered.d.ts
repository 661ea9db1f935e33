import { type RequestFact } from '../facts.js';
import type { Evidence, Named, Rule } from '../verdict.js';
/** S5: a `Link` header (RFC 8288), declared or spoken of by the parameter, and any parameter about pages. */
export declare const linkRule: Rule;
/** S6: an integer offset with an integer page size. */
export declare const offsetRule: Rule;
/** S7: an integer page number with a page size or a total. */
export declare const pageRule: Rule;
/** Everything about an offset that the document says, whatever it is called. */
export declare function offsetChoice({ facts, signals }: Evidence, offset: RequestFact): Named<'offset'>;
/** Everything about a page number that the document says, whatever it is called. */
export declare function pageChoice({ facts, signals }: Evidence, page: RequestFact): Named<'page'>;
