// Everything that a request can fail with. No message, property or cause holds a credential or the value of a parameter.

import type { OperationRef } from './operation.js';
import { readPointer } from './pointer.js';

/** The input cannot be sent: a path value that changes the path, a line break in a header. Names the place, never the value. */
export class InputError extends Error {
  override readonly name: string = 'InputError';
}

/** What all failures of a request have in common; the message starts with `[GET] /zones/{zone_id}: `. */
export class RequestError extends Error {
  override readonly name: string = 'RequestError';
  readonly operationId: string;
  readonly method: string;
  /** The path template of the document, without values. */
  readonly path: string;

  constructor(operation: OperationRef, detail: string) {
    super(`[${operation.method}] ${operation.path}: ${detail}`);
    this.operationId = operation.id;
    this.method = operation.method;
    this.path = operation.path;
  }
}

/** No complete answer: the connection failed. The platform's error is told in words only, since some repeat the URL. */
export class ConnectionError extends RequestError {
  override readonly name: string = 'ConnectionError';
}

/** One try took longer than `timeout`, its body included. */
export class TimeoutError extends ConnectionError {
  override readonly name: string = 'TimeoutError';
}

/** A redirect that is not followed: to where a body or a credential must not go, or one too many. */
export class RedirectError extends RequestError {
  override readonly name: string = 'RedirectError';
}

/** The caller's signal aborted. */
export class AbortError extends RequestError {
  override readonly name: string = 'AbortError';
  /** `signal.reason`. */
  readonly reason: unknown;

  constructor(operation: OperationRef, reason: unknown) {
    super(operation, 'aborted');
    this.reason = reason;
  }
}

/** A success answer whose body is not what its media type says. */
export class ParseError extends RequestError {
  override readonly name: string = 'ParseError';
  readonly status: number;
  readonly contentType: string;
  // Private, so that printing the error does not print the body.
  readonly #text: string;

  constructor(operation: OperationRef, response: Response, text: string) {
    const contentType = response.headers.get('content-type') ?? '';
    super(operation, `${response.status} with a body that is not JSON (${contentType || 'no content type'})`);
    this.status = response.status;
    this.contentType = contentType;
    this.#text = text.slice(0, 512);
  }

  /** The first 512 characters of the body. */
  get text(): string {
    return this.#text;
  }
}

/** The server answered with an error: a status outside 2xx, or an envelope that says `success: false`. */
export class ApiError extends RequestError {
  override readonly name: string = 'ApiError';
  readonly status: number;
  /** What the server calls this request, for its support; `undefined` where it does not say. */
  readonly requestId: string | undefined;
  // Private, so that printing the error prints neither headers nor body.
  readonly #response: Response;
  readonly #body: unknown;

  /** `mask` takes credentials out of what the server says. */
  constructor(operation: OperationRef, answer: { response: Response; body: unknown }, mask: (text: string) => string) {
    const { status, statusText, headers } = answer.response;
    super(operation, [`${status} ${statusText}`.trim(), mask(reason(answer.body))].filter(Boolean).join(': '));
    this.status = status;
    this.requestId = requestIds.map((name) => headers.get(name)).find(Boolean) ?? undefined;
    this.#response = answer.response;
    this.#body = answer.body;
  }

  get headers(): Headers {
    return this.#response.headers;
  }

  /** Parsed where it is JSON, else text; `undefined` where it is empty. */
  get body(): unknown {
    return this.#body;
  }
}

const requestIds = ['x-request-id', 'request-id', 'x-correlation-id', 'cf-ray'];
const reasons = [
  '/errors/0/message',
  '/error/message',
  '/message',
  '/error_description',
  '/error',
  '/detail',
  '/title',
];

function reason(body: unknown): string {
  const found = reasons.map((pointer) => readPointer(body, pointer)).find((text) => typeof text === 'string');
  return typeof found === 'string' && found.length <= 200 ? found : '';
}
