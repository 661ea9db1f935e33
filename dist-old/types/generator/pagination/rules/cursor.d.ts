import type { ResponseField } from '../../model/pagination.js';
import { type Facts, type RequestFact } from '../facts.js';
import type { Rule } from '../verdict.js';
/** S1: a token parameter and the field of the response that gives the next one. */
export declare const cursorRule: Rule;
/** S2: a string `page` or `offset` whose next value the response gives (Asana, Stripe search). An integer never is one. */
export declare const disguisedCursorRule: Rule;
/** Where the next value of a token parameter comes from, `null` where the response has no such field, or several. */
export declare function nextOf(parameter: RequestFact, facts: Facts): ResponseField | null;
/** The way back: a parameter of its own, or the same one with the token of the page before. */
export declare function previousOf(parameter: RequestFact, facts: Facts): {
    cursor: RequestFact['field'];
    value: ResponseField;
} | null;
