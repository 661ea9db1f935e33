// A document as it was read: the result of `load`, the input of `bundle`, and what messages take their positions from.

/** A place in a text. */
export interface Position {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1 in UTF-16 code units. */
  readonly column: number;
}

/** One parsed JSON or YAML text. */
export interface SourceDocument {
  /** As the user named it, for messages; without query and credentials where it is a URL. */
  readonly name: string;
  /** Absolute URI (`file:`, `http:`, `https:`), the base of relative references; `stdin:` for standard input. */
  readonly uri: string;
  /** The parsed text. Integers beyond 2^53 are `bigint`; YAML aliases are shared objects, never rings. */
  readonly value: unknown;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** There where the text is JSON. */
  readonly json?: JsonBytes;
  /**
   * Positions of places by JSON Pointer: a member is at its key, an element at its start. A place that is not in the
   * text (it came with a YAML merge key or an alias) is at its nearest ancestor. Reads the text again: ask once for all.
   */
  locate(pointers: readonly string[]): ReadonlyMap<string, Position>;
}

/** A JSON text, and the limits within which it is read. */
export interface JsonBytes {
  /** UTF-8. */
  readonly bytes: Uint8Array;
  readonly limits: LoadLimits;
}

/** Limits that keep a hostile document from eating the machine. */
export interface LoadLimits {
  /** Bytes of one file, 64 MiB by default. */
  readonly maxBytes: number;
  /** Nested objects and arrays, 1,000 by default, 2,000 at most. */
  readonly maxDepth: number;
  /** Values after YAML aliases are expanded, 5,000,000 by default. */
  readonly maxNodes: number;
  /** UTF-16 code units of a key, an operationId or a parameter's name, 1,000 by default. */
  readonly maxNameLength: number;
  /** Milliseconds for one fetch, 10,000 by default. */
  readonly timeout: number;
}

/** Where documents may be read from, and how. */
export interface LoadOptions {
  readonly limits?: Partial<LoadLimits>;
  /** Whether a JSON text is parsed, and refused, only when its value is asked for. Default: at once. */
  readonly parsesLate?: boolean;
  /** Extra headers for the origin of the root document, sent to no other origin. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What `-` reads; the process's standard input by default. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Asked before each redirect is followed; everything is allowed by default. */
  readonly allowsOrigin?: (url: URL) => boolean;
  /** Origins that the user named: only there may a redirect lead to a private address. */
  readonly namedOrigins?: readonly string[];
}

export const defaultLimits: LoadLimits = {
  maxBytes: 64 * 1024 * 1024,
  maxDepth: 1000,
  maxNodes: 5_000_000,
  maxNameLength: 1000,
  timeout: 10_000,
};
