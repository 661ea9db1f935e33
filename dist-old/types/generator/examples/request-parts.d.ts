import type { ExampleHeader, Segment } from '../model/example.js';
import type { ApiModel } from '../model/types.js';
import type { ShownParameter } from './parameter-values.js';
import type { SchemeVariables } from './scheme-variables.js';
import type { Piece } from './request-url.js';
/** A piece with the place it goes to. */
export interface PlacedPiece {
    readonly in: 'path' | 'query' | 'header' | 'cookie';
    readonly name: string;
    readonly text: Piece;
}
/** The credentials that an example shows. */
export interface ShownCredentials {
    readonly pieces: readonly PlacedPiece[];
    readonly basic: {
        readonly username: readonly Segment[];
        readonly password: readonly Segment[];
    } | null;
}
/** Credential variables in the places that their schemes name (OpenAPI section 4.8.27). */
export declare function credentialPieces(api: ApiModel, chosen: readonly string[], variables: ReadonlyMap<string, SchemeVariables>): ShownCredentials;
/**
 * Parameters in document order; `nameOf` gives the shell variable of a parameter. A path value becomes a variable, whose name `taken` does not hold yet; so does a value that is a
 * credential. Values that are lists or objects, and everything else, are fixed text.
 */
export declare function parameterPieces(shown: readonly ShownParameter[], taken: ReadonlySet<string>, nameOf: (parameter: string) => string): readonly PlacedPiece[];
/** Headers in the order they are printed: credentials, negotiation, the operation's own, cookies. */
export declare function requestHeaders(pieces: readonly PlacedPiece[], negotiation: readonly PlacedPiece[]): readonly ExampleHeader[];
/** `Accept` and `Content-Type`, where they are sent. */
export declare function negotiationHeaders(accept: string | null, contentType: string | null): readonly PlacedPiece[];
/** Where a parameter writes the same header as a credential, the client sends the parameter. */
export declare function withoutOverridden(credentials: readonly PlacedPiece[], parameters: readonly PlacedPiece[]): readonly PlacedPiece[];
/** What each variable of the segments stands for, in the order of first use. */
export declare function variablesOf(segments: readonly Segment[]): Readonly<Record<string, string>>;
