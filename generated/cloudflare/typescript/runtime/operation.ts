// What the generator writes about an API: inert data, out of which the client makes requests. No behaviour lives here.

import type { SentCredential } from './credentials.js';
import type { Call } from './draft.js';
import type { ClientOptions, Send } from './options.js';
import type { Exchange } from './request.js';

/** Percent-encodes one name or value for its place in a request. */
export type Encode = (text: string) => string;

/**
 * Writes one parameter (OpenAPI section 4.8.12, RFC 6570). Query and cookie styles give `name=value` pairs joined by `&`,
 * path and header styles the bare text. `''` means that nothing is sent. `bare` asks the styles that serve every
 * location (`json`, `text`) to leave the name out.
 */
export type ParameterStyle = (name: string, value: unknown, encode: Encode, bare?: boolean) => string;

export type ParameterLocation = 'path' | 'query' | 'querystring' | 'header' | 'cookie';

/** What the text of a parameter is made of. */
export interface ParameterText {
  readonly name: string;
  readonly in: ParameterLocation;
  /** Left out only where the value is neither array nor object, which all styles but `matrix` and `label` write alike. */
  readonly style?: ParameterStyle | undefined;
  /** Default: `encodeComponent`; `encodeReserved` where the document says `allowReserved`. */
  readonly encode?: Encode;
}

/** Writes `name=value` into the header of its place: `putCookie`, so that only bundles with cookies have code for them. */
export type Put = (headers: Headers, pair: string) => void;

/** One parameter of an operation. */
export interface ParameterData extends ParameterText {
  /** There for every parameter `in: 'cookie'`, and for no other. */
  readonly put?: Put;
  /** Property of the input that holds the value; default: `name`. */
  readonly key?: string;
}

/** How one property of a urlencoded or multipart body is written (OpenAPI section 4.8.15). */
export interface EncodingData {
  /** Media type of the property; several, joined by a comma, allow the caller's Blob to choose. */
  readonly contentType?: string;
  readonly style?: ParameterStyle;
  readonly encode?: Encode;
}

/** By property name. */
export type Encodings = Readonly<Record<string, EncodingData>>;

/** What fetch sends as it is: `BodyInit`, which has this name in the types of browsers only. */
export type RawBody = NonNullable<RequestInit['body']>;

/**
 * Makes a request body anew for every try. A `Blob` that has a `type` overrules `contentType`, which is how multipart
 * hands over its boundary. A `ReadableStream` can be sent once only, so such a request is never tried again.
 */
export type BodyWriter = (value: unknown, contentType: string, encoding?: Encodings) => RawBody;

/** A writer together with the `encoding` of its Media Type Object. */
export interface BodyData {
  readonly write: BodyWriter;
  readonly encoding?: Encodings;
}

/** A body ready to be sent. */
export interface WrittenBody {
  readonly body?: RawBody;
  /** Without which `fetch` takes no stream. */
  readonly duplex?: 'half';
  readonly contentType?: string;
}

/** Makes data of an answer: `readAnswer`, `readBytes`, or `readNothing`. Error answers are data too, with an `error`. */
export type AnswerReader = (
  response: Response,
  call: Call,
  credentials: readonly SentCredential[],
) => Promise<Exchange>;

/** What a reader knows beside the response. */
export interface ReadContext {
  readonly operation: OperationRef;
  /** The caller's signal; a reader of a stream obeys it for as long as the stream is read. */
  readonly signal: AbortSignal | undefined;
}

/** Reads the body of a success response. What it awaits is covered by the timeout, what it reads later is not. */
export type BodyReader = (response: Response, context: ReadContext) => unknown;

/** The part of an operation that errors carry. */
export interface OperationRef {
  /** `operationId`, or method and path (`GET /zones`) where the document has none. */
  readonly id: string;
  readonly method: string;
  /** `/zones/{zone_id}`; may hold a query (`?beta=true`), which is sent, or a fragment, which is not. */
  readonly path: string;
}

/** One operation of the document. */
export interface Operation extends OperationRef {
  /** The first server of the operation or its path; the client's `baseUrl` wins over it. */
  readonly server?: ServerTemplate;
  /** The URL instead of server and path, out of the base URL and the pairs that credentials and parameters give: see `followLink`. */
  readonly at?: (base: string, query: readonly string[]) => URL;
  /**
   * A plain name is all of most parameters: of the path, where its template has the name in braces, else of the query.
   * Where all are plain, they are one text, `'zone_id,page,per_page'`: compilers and bundles have thousands of these.
   */
  readonly parameters?: string | readonly (string | ParameterData)[];
  /** Of plain names that go to the query; left out where no value is array or object. */
  readonly style?: ParameterStyle;
  /** Writers by media type, for `write`. The first is the default; where there are several, `input.contentType` chooses. */
  readonly body?: Readonly<Record<string, BodyWriter | BodyData>>;
  /**
   * `writeBody`, wherever there is a `body`; `writeJson`, where JSON is all it can be: a reference, so that a bundle of
   * operations without bodies has no code for them.
   */
  readonly write?: (operation: Operation, input: Readonly<Record<string, unknown>>) => WrittenBody;
  /** Media types of the success responses, best first. Where there are several, `input.accept` chooses. Default: JSON. */
  readonly accept?: readonly string[];
  /** Default: JSON. A reference, so that a bundle of operations that answer JSON has no code for anything else. */
  readonly read?: AnswerReader;
  /** For `readAnswer`, by media type in lower case without parameters, what is neither JSON, text nor a Blob: `{ 'text/event-stream': readEventStream }`. */
  readonly readers?: Readonly<Record<string, BodyReader>>;
  /** What the request goes through: `followRedirects`, where the document has an answer that redirects. */
  readonly via?: (send: Send) => Send;
  /** Alternatives, each the names of the schemes that are sent together: `'api_token|api_email&api_key'`. */
  readonly security?: string;
  /** Where the success value is in the body, as a JSON Pointer (RFC 6901); default: it is the body. */
  readonly value?: string;
  /** A JSON Pointer too; a `false` there makes a 2xx answer an error. */
  readonly success?: string;
}

/** A Server Object: `https://{region}.example.com/v1` and the defaults of its variables. */
export interface ServerTemplate {
  readonly url: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** `fillServer`, where the URL has variables. */
  readonly fill?: (server: ServerTemplate, client: ClientOptions) => string;
}

/** Where a credential goes. */
export interface SchemeData {
  readonly in: 'header' | 'query' | 'cookie';
  /** There for every scheme `in: 'cookie'`, and for no other. */
  readonly put?: Put;
  readonly name: string;
  /** What stands before it: `'Bearer '`, `'Basic '`. */
  readonly prefix?: string;
  /** Writes a credential that is no string: `basic`. */
  readonly write?: (credential: UserPassword) => string;
}

/** A credential of HTTP Basic authentication (RFC 7617). */
export interface UserPassword {
  readonly username: string;
  readonly password: string;
}

/** What all operations of a document share. */
export interface ApiData {
  /** The document's first, or the `/` that OpenAPI says where there is none (section 4.8.1). */
  readonly server: ServerTemplate;
  /** There where the document has schemes, and `authenticate` with them. */
  readonly schemes?: Readonly<Record<string, SchemeData>>;
  /** `credentialsOf`, where there are schemes: a reference, so that bundles of other APIs have no code for credentials. */
  readonly authenticate?: (call: Call) => Promise<readonly SentCredential[]>;
}
