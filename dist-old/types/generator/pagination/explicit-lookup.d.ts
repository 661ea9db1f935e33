import type { RequestField, ResponseField } from '../model/pagination.js';
import type { Facts } from './facts.js';
/** Why a rule does not fit: a sentence, and the JSON Pointer in the document where the missing thing was looked for. */
export interface Misfit {
    readonly reason: string;
    readonly pointer: string;
}
/** Turns references into fields; a field that is not there is given all the same, and noted. */
export interface Lookup {
    request(reference: string): RequestField;
    response(reference: string): ResponseField;
    /** What a rule says of a signal: `null` turns it off, nothing leaves it to what was found. */
    optional<Field extends ResponseField | null>(reference: string | null | undefined, found: Field): ResponseField | Field | null;
}
/** Resolves references and notes in `misfits` each that leads nowhere. */
export declare function lookup(facts: Facts, misfits: Misfit[]): Lookup;
/** Whether a reference leads into the body; else it is the name of a header. */
export declare function isPointer(reference: string): boolean;
/** `data.next` and `$.data.next` as a JSON Pointer. */
export declare function pointerOf(path: string): string;
