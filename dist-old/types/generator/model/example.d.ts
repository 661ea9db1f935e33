import type { JsonValue } from './types.js';
/** A piece of text: fixed, or standing for something the reader supplies. */
export type Segment = {
    readonly kind: 'literal';
    readonly text: string;
}
/** `name` is a shell variable in UPPER_SNAKE_CASE; `value` is the text it stands for in this example, already encoded for its place. */
 | {
    readonly kind: 'variable';
    readonly name: string;
    readonly value: string;
    /** A credential: it stays a variable where others are printed as their values. */
    readonly secret?: true;
};
export interface ExampleHeader {
    readonly name: string;
    readonly value: readonly Segment[];
}
/** What the wire carries, before any shell or language quotes it. */
export interface ExampleRequest {
    readonly method: string;
    /** Absolute URL, percent-encoded, query included. */
    readonly url: readonly Segment[];
    /** In the order they are printed; `Content-Type` included (without a boundary for multipart: there it is left out). */
    readonly headers: readonly ExampleHeader[];
    /** HTTP Basic credentials (RFC 7617), apart because each shell has its own way to send them. */
    readonly basic: {
        readonly username: readonly Segment[];
        readonly password: readonly Segment[];
    } | null;
    readonly body: ExampleBody | null;
}
/** A request body; `contentType` is the header's value. */
export type ExampleBody = 
/** `text` is compact JSON; `value` the same as data, for pretty printing. Number tokens are kept exactly (`bigint`). */
{
    readonly kind: 'json';
    readonly contentType: string;
    readonly text: string;
    readonly value: JsonValue;
} | {
    readonly kind: 'text';
    readonly contentType: string;
    readonly text: string;
}
/** `text` is the encoded whole; `fields` are the decoded pairs in order. */
 | {
    readonly kind: 'urlencoded';
    readonly contentType: string;
    readonly text: string;
    readonly fields: readonly {
        readonly name: string;
        readonly value: string;
    }[];
} | {
    readonly kind: 'multipart';
    readonly contentType: string;
    readonly parts: readonly ExamplePart[];
}
/** The bytes of a file that the reader has. */
 | {
    readonly kind: 'file';
    readonly contentType: string;
    readonly file: string;
};
/** One part of a multipart body (RFC 7578); `contentType` is `null` where the part has no header of its own. */
export type ExamplePart = {
    readonly kind: 'text';
    readonly name: string;
    readonly contentType: string | null;
    readonly text: string;
} | {
    readonly kind: 'file';
    readonly name: string;
    readonly contentType: string | null;
    readonly file: string;
};
/** One example of one operation. */
export interface OperationExample {
    /** `''` for the default one, else the name the document or the config gives. */
    readonly name: string;
    readonly summary: string;
    /** The typed function's input. A file is `{ $file: 'name' }`. */
    readonly input: Readonly<Record<string, JsonValue>>;
    /** JSON Pointers (RFC 6901) of values in `input` that are not of the types that are generated for them; absent where all are. */
    readonly untyped?: readonly string[];
    /** `createClient({ auth })`: by security scheme; basic is `{ username, password }`. Never a real secret. */
    readonly auth: Readonly<Record<string, JsonValue>>;
    /** What each shell variable of the segments stands for. */
    readonly variables: Readonly<Record<string, string>>;
    readonly request: ExampleRequest;
}
/** A file in an example's input: data cannot hold bytes, so a name stands for them. */
export type FileValue = {
    readonly $file: string;
};
export declare function isFile(value: unknown): value is FileValue;
