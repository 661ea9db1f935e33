import type { ExampleRequest } from '../../generator/model/example.js';
import { type Expressed } from '../shell/reasons.js';
import { type HeaderEntry } from './headers.js';
/** The pieces of a call; all are PowerShell text. */
export interface Invocation {
    readonly uri: string;
    /** `-Method 'PATCH'` or `-CustomMethod 'QUERY'`. */
    readonly method: string;
    /** `-ContentType …`, `-Body …`, in order; the headers stand between. */
    readonly contentType: string | null;
    readonly headers: readonly HeaderEntry[];
    readonly body: string | null;
    /** What the reader has to know: versions that cannot run it. */
    readonly notes: readonly string[];
}
/** The call that sends `request`, or why there is none. `width` is where a line of JSON should end, 0 for compact JSON. */
export declare function invocation(request: ExampleRequest, width: number): Expressed<Invocation>;
