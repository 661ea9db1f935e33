// Everything that a request can fail with. No message or enumerable property holds a credential or the value of a parameter.

import type { OperationRef } from './operation.js';

/** The input cannot be sent: a path value that changes the path, a line break in a header. Names the place, never the value. */
export class InputError extends Error {
  override readonly name: string = 'InputError';
}

/**
 * What all failures of a request have in common; the message starts with `[GET] /zones/{zone_id}: `.
 */
export class RequestError extends Error {
  override readonly name: string = 'RequestError';
  declare readonly operationId: string;
  declare readonly method: string;
  /** The path template of the document, without values. */
  declare readonly path: string;

  /** `facts` become properties that are not enumerable, so that printing the error prints neither headers nor body. */
  constructor({ id: operationId, method, path }: OperationRef, detail: string, facts: object = {}) {
    super(`[${method}] ${path}: ${detail}`);
    Object.assign(this, { operationId, method, path });
    for (const [name, value] of Object.entries(facts)) Object.defineProperty(this, name, { value });
  }
}

/** No complete answer. The platform's error is told as a code only, because some repeat the URL in their message. */
export class ConnectionError extends RequestError {
  override readonly name: string = 'ConnectionError';
}

/** One try took longer than `timeout`, its body included. */
export class TimeoutError extends ConnectionError {
  override readonly name: string = 'TimeoutError';
}

/** The caller's signal aborted. */
export class AbortError extends RequestError {
  override readonly name: string = 'AbortError';
  /** `signal.reason`. */
  declare readonly reason: unknown;
}

/** A success answer whose body is not the JSON it should be. */
export class ParseError extends RequestError {
  override readonly name: string = 'ParseError';
  declare readonly status: number;
  declare readonly headers: Headers;
  /** The first 512 characters of the body. */
  declare readonly text: string;
}

/** The server answered with an error: a status outside 2xx, or an envelope that says `success: false`. */
export class ApiError extends RequestError {
  override readonly name: string = 'ApiError';
  declare readonly status: number;
  /** What the server calls this request, for its support; `null` where it does not say. */
  declare readonly requestId: string | null;
  declare readonly headers: Headers;
  /** Parsed where it is JSON, else text; `undefined` where it is empty. */
  declare readonly body: unknown;
}
