/** A value that JSON can carry; integers beyond 2^53 are `bigint`, so that no digit is lost. */
export type JsonValue = null | boolean | number | bigint | string | readonly JsonValue[] | {
    readonly [key: string]: JsonValue;
};
/**
 * A JSON Schema 2020-12 (OpenAPI 3.1 section 4.8.24). After `normalize` every `$ref` in it is
 * `#/components/schemas/<name>`, a key of {@link ApiModel.schemas}; `nullable` is a type `null`; conflicting `allOf`
 * chains are merged (the last definition of a property wins).
 */
export type Schema = boolean | SchemaObject;
/** The keywords curlew reads; others are kept and ignored. */
export interface SchemaObject {
    readonly $ref?: string;
    readonly type?: string | readonly string[];
    readonly format?: string;
    readonly title?: string;
    readonly description?: string;
    readonly enum?: readonly JsonValue[];
    readonly const?: JsonValue;
    readonly default?: JsonValue;
    readonly example?: JsonValue;
    readonly examples?: readonly JsonValue[];
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly required?: readonly string[];
    readonly additionalProperties?: Schema;
    readonly patternProperties?: Readonly<Record<string, Schema>>;
    readonly items?: Schema;
    readonly prefixItems?: readonly Schema[];
    readonly allOf?: readonly Schema[];
    readonly oneOf?: readonly Schema[];
    readonly anyOf?: readonly Schema[];
    readonly not?: Schema;
    readonly discriminator?: {
        readonly propertyName: string;
        readonly mapping?: Readonly<Record<string, string>>;
    };
    readonly readOnly?: boolean;
    readonly writeOnly?: boolean;
    readonly deprecated?: boolean;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly exclusiveMinimum?: number;
    readonly exclusiveMaximum?: number;
    readonly multipleOf?: number;
    readonly minLength?: number;
    readonly maxLength?: number;
    readonly pattern?: string;
    readonly minItems?: number;
    readonly maxItems?: number;
    readonly uniqueItems?: boolean;
    readonly contentMediaType?: string;
    readonly contentEncoding?: string;
    readonly [keyword: string]: unknown;
}
/** The whole API. */
export interface ApiModel {
    readonly title: string;
    readonly version: string;
    readonly description: string;
    /** The version the document was written in: `2.0`, `3.0.3`, `3.1.0`, `3.2.0`. */
    readonly openapi: string;
    readonly servers: readonly Server[];
    readonly tags: readonly Tag[];
    /** By the name of the scheme. */
    readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
    readonly operations: readonly Operation[];
    /** Component schemas that an operation reaches, by their name, in document order. */
    readonly schemas: Readonly<Record<string, Schema>>;
    /** Vendor extensions (`x-…`) of the OpenAPI Object, as written; absent where there are none. */
    readonly extensions?: Readonly<Record<string, unknown>>;
}
/** OpenAPI section 4.8.5; `url` is absolute or relative to where the document was had. */
export interface Server {
    readonly url: string;
    readonly description: string;
    readonly variables: Readonly<Record<string, ServerVariable>>;
}
export interface ServerVariable {
    readonly default: string;
    readonly enum: readonly string[];
    readonly description: string;
}
export interface Tag {
    readonly name: string;
    readonly description: string;
    readonly externalDocs: string | null;
}
/** OpenAPI section 4.8.27, folded to what a client does with it. */
export type SecurityScheme = {
    readonly kind: 'bearer';
    readonly description: string;
} | {
    readonly kind: 'basic';
    readonly description: string;
}
/** Another HTTP authentication scheme (RFC 9110 section 11): the whole value after the scheme's word is the credential. */
 | {
    readonly kind: 'http';
    readonly scheme: string;
    readonly description: string;
} | {
    readonly kind: 'apiKey';
    readonly in: 'header' | 'query' | 'cookie';
    readonly name: string;
    readonly description: string;
}
/** oauth2 and openIdConnect: an access token sent as a bearer. */
 | {
    readonly kind: 'oauth2';
    readonly description: string;
} | {
    readonly kind: 'mutualTLS';
    readonly description: string;
};
/** Scheme names that are sent together, with the scopes or permissions each asks for. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;
export interface Operation {
    /** `GET /zones/{zone_id}`: unique in a document and independent of operationId. */
    readonly key: string;
    /** As written, `null` where it is missing. */
    readonly operationId: string | null;
    /** Upper case; any HTTP token (`additionalOperations` of OpenAPI 3.2). */
    readonly method: string;
    /** The path template as written, with a leading slash. */
    readonly path: string;
    /** JSON Pointer of the Operation Object in the document. */
    readonly pointer: string;
    readonly tags: readonly string[];
    readonly summary: string;
    readonly description: string;
    readonly deprecated: boolean;
    readonly externalDocs: string | null;
    /** Path parameters first come, first served: path item's parameters overridden by the operation's. */
    readonly parameters: readonly Parameter[];
    readonly body: RequestBody | null;
    /** In document order; at least one. */
    readonly responses: readonly Response[];
    /** Alternatives; empty where no credential is asked for. Never enforced: it orders what an example shows. */
    readonly security: readonly SecurityRequirement[];
    /** The operation's or path item's own servers, else empty. */
    readonly servers: readonly Server[];
    /** The wrapper around the success value, `null` where there is none. */
    readonly envelope: Envelope | null;
    /** Vendor extensions (`x-…`) of the Operation Object, as written. */
    readonly extensions: Readonly<Record<string, unknown>>;
}
export type ParameterLocation = 'path' | 'query' | 'querystring' | 'header' | 'cookie';
/**
 * How a parameter's value is written on the wire: each is a function of the runtime's `styles.ts`
 * (OpenAPI section 4.8.12, RFC 6570). `simple` serves path and header, `form` query and cookie.
 */
export type ParameterStyle = 'simple' | 'simpleExplode' | 'label' | 'labelExplode' | 'matrix' | 'matrixExplode' | 'form' | 'formExplode' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject' | 'json' | 'urlencoded' | 'text';
export interface Parameter {
    readonly name: string;
    readonly in: ParameterLocation;
    readonly required: boolean;
    readonly deprecated: boolean;
    readonly description: string;
    readonly style: ParameterStyle;
    /** RFC 3986 reserved characters are sent as they are (query only). */
    readonly allowReserved: boolean;
    readonly schema: Schema;
    /** The author's own examples, first the `example`, then `examples` by name. */
    readonly examples: readonly NamedExample[];
    /** Vendor extensions (`x-…`) of the Parameter Object, as written; absent where there are none. */
    readonly extensions?: Readonly<Record<string, unknown>>;
    readonly pointer: string;
}
/** An example of the document; `name` is `''` for an unnamed one. */
export interface NamedExample {
    readonly name: string;
    readonly summary: string;
    readonly value: JsonValue;
}
export interface RequestBody {
    readonly required: boolean;
    readonly description: string;
    /** At least one, in document order. */
    readonly contents: readonly Content[];
    readonly pointer: string;
}
/** What a media type means for reading and writing a body. */
export type ContentKind = 'json' | 'urlencoded' | 'multipart' | 'text' | 'xml' | 'binary' | 'event-stream' | 'json-lines';
/** One media type of a body (OpenAPI section 4.8.14). */
export interface Content {
    /** Media type as it is sent, parameters kept: `application/json`, `text/plain; charset=utf-8`. */
    readonly contentType: string;
    readonly kind: ContentKind;
    /** `null` where the document gives none. */
    readonly schema: Schema | null;
    /** Schema of one item of a stream (`itemSchema` of OpenAPI 3.2), else `null`. */
    readonly itemSchema: Schema | null;
    /** By property name, for urlencoded and multipart. */
    readonly encoding: Readonly<Record<string, Encoding>>;
    readonly examples: readonly NamedExample[];
    readonly pointer: string;
}
/** OpenAPI section 4.8.15. */
export interface Encoding {
    /** Media type of the part, `null` for the default of its schema. */
    readonly contentType: string | null;
    /** How the property is written in a urlencoded body, `null` for the default. */
    readonly style: ParameterStyle | null;
    readonly allowReserved: boolean;
}
export interface Response {
    /** `200`, `4XX` or `default`. */
    readonly status: string;
    readonly description: string;
    /** Empty where the response has no body. */
    readonly contents: readonly Content[];
    /** Lower-case names of the declared headers. */
    readonly headers: readonly ResponseHeader[];
    /** Link Objects by name, as written. */
    readonly links: Readonly<Record<string, unknown>>;
    readonly pointer: string;
}
export interface ResponseHeader {
    readonly name: string;
    readonly description: string;
    readonly schema: Schema;
    readonly pointer?: string;
}
/** A wrapper such as `{ success, errors, messages, result }` that is taken off the success value. */
export interface Envelope {
    /** JSON Pointer of the value inside the body: `/result`. */
    readonly value: string;
    /** JSON Pointer of the boolean that says whether the call succeeded, `null` where there is none. */
    readonly success: string | null;
}
