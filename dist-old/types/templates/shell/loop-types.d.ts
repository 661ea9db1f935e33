import type { Segment } from '../../generator/model/example.js';
/** Names of properties from the body inwards; empty for the body itself. */
export type Path = readonly string[];
/** The names in a JSON Pointer (RFC 6901 section 4). */
export declare function pathOf(pointer: string): Path;
/** One thing to look at after a page; the first that speaks decides whether and how it goes on. */
export type Signal = 
/** A flag that says no. */
{
    readonly kind: 'last';
    readonly at: Path;
}
/** The server's own next number: one that leads forward is taken, a blank one ends. */
 | {
    readonly kind: 'next';
    readonly at: Path;
}
/** A flag that says yes. */
 | {
    readonly kind: 'more';
    readonly at: Path;
} | {
    readonly kind: 'pages';
    readonly at: Path;
} | {
    readonly kind: 'total';
    readonly at: Path;
} | {
    readonly kind: 'items';
};
/** A URL that a parameter can be put behind. */
export interface LoopUrl {
    /** The whole of it. */
    readonly whole: readonly Segment[];
    /** What goes before a further parameter: `?` or `&`. */
    readonly separator: '?' | '&';
    /** `https://api.example.com`; `null` where it is not fixed. */
    readonly origin: string | null;
}
/** A JSON body with a place for a value, as compact text. */
export interface LoopBody {
    /** Without the value. */
    readonly without: string;
    /** What stands before and behind the value. */
    readonly around: readonly [before: string, behind: string];
}
/** Where the loop puts its number or token: behind the URL, or into the JSON body. */
export type Sent = {
    readonly in: 'query';
    readonly parameter: string;
} | {
    readonly in: 'body';
    readonly body: LoopBody;
};
interface LoopBase {
    /** The request without the parameter that the loop sets. */
    readonly url: LoopUrl;
    /** `null`: the page itself is the item. */
    readonly items: Path | null;
    /** Items are the members of an object. */
    readonly isMap: boolean;
}
/** Page numbers and offsets. */
export interface NumberLoop extends LoopBase {
    readonly kind: 'page' | 'offset';
    readonly sent: Sent;
    readonly start: number;
    /** How far an offset goes: by a size that the answer says, by one that is sent, or by the items received. */
    readonly step: Path | number | 'items';
    readonly signals: readonly Signal[];
}
/** A token, or the id of the last item. */
export interface TokenLoop extends LoopBase {
    readonly kind: 'token';
    readonly sent: Sent;
    readonly next: Path | null;
    /** The id inside the last item, for a list that gives none apart. */
    readonly id: Path | null;
    readonly more: Path | null;
    readonly endValues: readonly string[];
}
/** A link, followed on the same origin only. */
export interface UrlLoop extends LoopBase {
    readonly kind: 'url';
    /** In the body, or in the `Link` header (RFC 8288). */
    readonly next: Path | 'link-header';
    readonly more: Path | null;
}
export type Loop = NumberLoop | TokenLoop | UrlLoop;
/** What a shell makes of each kind of loop. */
export interface LoopCases<Result> {
    readonly number: (loop: NumberLoop) => Result;
    readonly token: (loop: TokenLoop) => Result;
    readonly url: (loop: UrlLoop) => Result;
}
export declare function byKind<Result>(loop: Loop, cases: LoopCases<Result>): Result;
/** The numbers of an answer that signals look at. */
export declare function numbersOf({ signals }: NumberLoop): readonly {
    readonly name: string;
    readonly at: Path;
}[];
export {};
